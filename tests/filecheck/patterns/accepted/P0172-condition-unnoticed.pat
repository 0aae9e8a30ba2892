# RUN: onnx-pat verify --mutate %s 2>&1 | filecheck %s

# A condition that no verification misses is tested by nothing, or superfluous. A warning.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x))
 => x

# CHECK-NOT: [P0172]
