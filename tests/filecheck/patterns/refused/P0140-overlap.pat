# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# Where two rules match the same operation and neither is more specific, one says that it goes first.

use onnx

rule left_negation:
    onnx.Sub(onnx.Neg(onnx.Neg(x)), y)
 => onnx.Sub(x, y)

rule right_negation:
    onnx.Sub(x, onnx.Neg(y))
 => onnx.Add(x, y)

# CHECK:{{.*}}P0140-overlap.pat:11:6: error[P0140]: 'right_negation' and 'left_negation' can match the same onnx.Sub, and neither is more specific
# CHECK-NEXT:  rule right_negation:
# CHECK-NEXT:       ^^^^^^^^^^^^^^
# CHECK-NEXT:  hint: say which goes first: 'rule right_negation before left_negation', or the other way round
# CHECK-NEXT:  {{.*}}P0140-overlap.pat:7:6: note: 'left_negation' is here
# CHECK-NEXT:    rule left_negation:
# CHECK-NEXT:         ^^^^^^^^^^^^^
