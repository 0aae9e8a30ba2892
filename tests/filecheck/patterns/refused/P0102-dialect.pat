# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A dialect is named in 'use' before its operations are.

use onnx

rule absolute:
    onnx.Abs(x)
 => tfl.abs(x)

# CHECK:{{.*}}P0102-dialect.pat:9:5: error[P0102]: 'tfl' of 'tfl.abs' is neither a dialect in use nor a bound name
# CHECK-NEXT:   => tfl.abs(x)
# CHECK-NEXT:      ^^^^^^^
# CHECK-NEXT:  hint: write 'use tfl'
