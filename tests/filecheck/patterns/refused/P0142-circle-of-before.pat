# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# An order that leads back to its beginning is none.

use onnx

rule left_negation before right_negation:
    onnx.Sub(onnx.Neg(onnx.Neg(x)), y)
 => onnx.Sub(x, y)

rule right_negation before left_negation:
    onnx.Sub(x, onnx.Neg(y))
 => onnx.Add(x, y)

# CHECK:{{.*}}P0142-circle-of-before.pat:7:6: error[P0142]: the order goes in a circle: 'left_negation' before 'right_negation' before 'left_negation'
# CHECK-NEXT:  rule left_negation before right_negation:
# CHECK-NEXT:       ^^^^^^^^^^^^^
