# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A new operation has all its required operands.

use onnx

rule difference:
    onnx.Add(x, onnx.Neg(y))
 => onnx.Sub(onnx.Add(x, y))

# CHECK:{{.*}}P0128-missing-operand.pat:9:5: error[P0128]: onnx.Sub takes 2 operands; 'B' is missing
# CHECK-NEXT:   => onnx.Sub(onnx.Add(x, y))
# CHECK-NEXT:      ^^^^^^^^^^^^^^^^^^^^^^^^
