# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# 'falls' names a measure: one of the language's, an op, or a hook.

use onnx

rule sink falls distance "the transpose moves towards the outputs":
    onnx.Abs(onnx.Transpose(x, perm=p))
 => onnx.Transpose(onnx.Abs(x), perm=p)

# CHECK:{{.*}}P0151-measure.pat:7:17: error[P0151]: there is no measure 'distance'; did you mean 'distance_to_inputs'?
# CHECK-NEXT:  rule sink falls distance "the transpose moves towards the outputs":
# CHECK-NEXT:                  ^^^^^^^^
# CHECK-NEXT:  hint: one of bytes, distance_to_outputs, distance_to_inputs, operands, rank, unset_attributes, absent_operands; an op, whose number falls; or a hook that gives a number for an op
