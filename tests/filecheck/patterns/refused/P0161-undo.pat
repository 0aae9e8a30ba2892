# RUN: not onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0161-undo -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# Rules undo each other without end, though they say that something falls.

use onnx

rule turn_around falls bytes "nothing, in truth":
    onnx.Sub(x, y)
 => onnx.Sub(y, x)

# CHECK:{{.*}}P0161-undo.pat:7:6: error[P0161]: rule 'turn_around' applies to its own result without end at 'difference': 267 firings followed from one another
# CHECK-NEXT:  rule turn_around falls bytes "nothing, in truth":
# CHECK-NEXT:       ^^^^^^^^^^^
# CHECK-NEXT:  hint: let a 'when' tell what is done already
