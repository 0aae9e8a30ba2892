# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A name that a rule binds begins with a lower-case letter and is no dialect in use.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(onnx))
 => onnx

# CHECK:{{.*}}P0122-cannot-be-bound.pat:8:23: error[P0122]: 'onnx' is a dialect in use; bind another name
# CHECK-NEXT:      onnx.Neg(onnx.Neg(onnx))
# CHECK-NEXT:                        ^^^^
