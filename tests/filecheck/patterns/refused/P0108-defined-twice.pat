# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A name means one thing.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x))
 => x

rule drop_negations:
    onnx.Abs(onnx.Neg(x))
 => onnx.Abs(x)

# CHECK:{{.*}}P0108-defined-twice.pat:11:6: error[P0108]: 'drop_negations' is defined twice
# CHECK-NEXT:  rule drop_negations:
# CHECK-NEXT:       ^^^^^^^^^^^^^^
# CHECK-NEXT:  {{.*}}P0108-defined-twice.pat:7:6: note: first defined here
# CHECK-NEXT:    rule drop_negations:
# CHECK-NEXT:         ^^^^^^^^^^^^^^
