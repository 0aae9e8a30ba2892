# RUN: onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# What a file imports or defines and never uses misleads whoever reads it. A warning; what a pass or another file reads is 'public'.

use onnx, tfl
from tflc.patterns.hooks.permutation import inverse

set rounding = onnx.Floor onnx.Round

pattern Doubled(x) = onnx.Add(x, x)

rule floor_of_floor:
    onnx.Floor(onnx.Floor(x))
 => onnx.Floor(x)

# CHECK:{{.*}}P0113-never-used.pat:5:11: warning[P0113]: no operation of 'tfl' stands here
# CHECK-NEXT:  use onnx, tfl
# CHECK-NEXT:            ^^^
# CHECK-NEXT:  hint: leave it out
# CHECK-NEXT:{{.*}}P0113-never-used.pat:6:45: warning[P0113]: 'inverse' is imported and never called
# CHECK-NEXT:  from tflc.patterns.hooks.permutation import inverse
# CHECK-NEXT:                                              ^^^^^^^
# CHECK-NEXT:  hint: leave it out
# CHECK-NEXT:{{.*}}P0113-never-used.pat:8:5: warning[P0113]: nothing reads the set 'rounding'
# CHECK-NEXT:  set rounding = onnx.Floor onnx.Round
# CHECK-NEXT:      ^^^^^^^^
# CHECK-NEXT:  hint: leave it out, or write 'public set' where a pass or another file reads it
# CHECK-NEXT:{{.*}}P0113-never-used.pat:10:9: warning[P0113]: nothing matches the sub-pattern 'Doubled'
# CHECK-NEXT:  pattern Doubled(x) = onnx.Add(x, x)
# CHECK-NEXT:          ^^^^^^^
# CHECK-NEXT:  hint: leave it out
