# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# Arithmetic is done on constants, now; what is computed at run time is an operand.

use onnx

rule double:
    onnx.Add(x, onnx.Mul(x, w))
 => onnx.Mul(x, w + 1.0)

# CHECK:{{.*}}P0123-run-time-value.pat:9:17: error[P0123]: w is an operand here, a constant is needed
# CHECK-NEXT:   => onnx.Mul(x, w + 1.0)
# CHECK-NEXT:                  ^
# CHECK-NEXT:  hint: write 'const w' where it is bound
