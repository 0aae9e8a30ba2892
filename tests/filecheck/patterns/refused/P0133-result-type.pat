# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# What replaces a result has its element type: here truth values, which are no numbers.

use onnx

rule is_nan:
    onnx.IsNaN(x)
 => onnx.Sub(x, x)

# CHECK:{{.*}}P0133-result-type.pat:9:5: error[P0133]: onnx.IsNaN gives elements of type i1; this gives bf16, f16, f32, f64 or one of 8 more
# CHECK-NEXT:   => onnx.Sub(x, x)
# CHECK-NEXT:      ^^^^^^^^^^^^^^
# CHECK-NEXT:  hint: a Cast makes one of the other
