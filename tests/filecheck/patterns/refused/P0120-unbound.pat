# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# What the right side and the clauses use is bound on the left.

use onnx

rule move_scale:
    onnx.Neg(onnx.Mul(x, const scale))
 => onnx.Mul(x, -scal)

# CHECK:{{.*}}P0120-unbound.pat:9:18: error[P0120]: 'scal' is not bound; 'scale' is
# CHECK-NEXT:   => onnx.Mul(x, -scal)
# CHECK-NEXT:                   ^^^^
