# RUN: onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# The more specific rule goes first anyway; saying so hides what matters. A warning.

use onnx

rule drop_negations before fold_negation:
    onnx.Neg(onnx.Neg(x))
 => x

rule fold_negation:
    onnx.Neg(x)
 => onnx.Sub(0.0, x)

# CHECK:{{.*}}P0143-needless-before.pat:7:28: warning[P0143]: 'before fold_negation' says nothing: the two never match the same op, or 'drop_negations' is more specific anyway
# CHECK-NEXT:  rule drop_negations before fold_negation:
# CHECK-NEXT:                             ^^^^^^^^^^^^^
# CHECK-NEXT:  hint: leave it out
