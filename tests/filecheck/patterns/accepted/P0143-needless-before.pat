# RUN: onnx-pat check %s 2>&1 | filecheck %s

# The more specific rule goes first anyway; saying so hides what matters. A warning.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x))
 => x

rule fold_negation:
    onnx.Neg(x)
 => onnx.Sub(0.0, x)

# CHECK: nothing is wrong
