# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# Operands stand where the operation's schema has them, and all required ones are written.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x, _))
 => x

# CHECK:{{.*}}P0105-operand-count.pat:8:14: error[P0105]: onnx.Neg takes 1 operand; 2 given here
# CHECK-NEXT:      onnx.Neg(onnx.Neg(x, _))
# CHECK-NEXT:               ^^^^^^^^^^^^^^
