# RUN: onnx-pat verify %s 2>&1 | filecheck %s

# A rule that changes what is computed is refuted, with a graph that shows it.

use onnx

rule turned_difference:
    onnx.Sub(x, onnx.Neg(y))
 => onnx.Add(x, y)

# CHECK-NOT: [P0170]
