# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# The right side gives as many results as the root has, or fewer.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x))
 => x, x

# CHECK:{{.*}}P0130-result-count.pat:9:8: error[P0130]: onnx.Neg has 1 result; 2 are given here
# CHECK-NEXT:   => x, x
# CHECK-NEXT:         ^
