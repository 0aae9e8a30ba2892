# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# An operation must be one of its dialect; it is spelled as the standard spells it.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Negg(x))
 => x

# CHECK:{{.*}}P0103-operation.pat:8:14: error[P0103]: there is no operation 'onnx.Negg'; did you mean 'onnx.Neg'?
# CHECK-NEXT:      onnx.Neg(onnx.Negg(x))
# CHECK-NEXT:               ^^^^^^^^^
