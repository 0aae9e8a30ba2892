# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A new operation has all its required attributes: written, by 'like', or by default.

use onnx

rule cast_of_concat:
    onnx.Neg(onnx.Concat(onnx.Neg(xs)..., axis=_))
 => onnx.Concat(xs...)

# CHECK:{{.*}}P0127-missing-attribute.pat:9:5: error[P0127]: onnx.Concat needs 'axis'; add axis=..
# CHECK-NEXT:   => onnx.Concat(xs...)
# CHECK-NEXT:      ^^^^^^^^^^^^^^^^^^
