# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A name that nobody uses is a mistake or noise; '_' says that anything may stand there.

use onnx

rule sum_of_nothing:
    onnx.Mul(x, 0.0)
 => 0.0

# CHECK:{{.*}}P0121-unused.pat:8:14: error[P0121]: 'x' is bound but never used; write _
# CHECK-NEXT:      onnx.Mul(x, 0.0)
# CHECK-NEXT:               ^
