# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A rule after one that matches all that it does is dead.

use onnx

rule any_cast before cast_to_same:
    onnx.Identity(x)
 => x

rule cast_to_same:
    onnx.Identity(onnx.Neg(x))
 => onnx.Neg(x)

# CHECK:{{.*}}P0141-shadowed.pat:11:6: error[P0141]: 'cast_to_same' can never fire: 'any_cast' (line 7) always matches first
# CHECK-NEXT:  rule cast_to_same:
# CHECK-NEXT:       ^^^^^^^^^^^^
# CHECK-NEXT:  {{.*}}P0141-shadowed.pat:7:6: note: 'any_cast' always matches first
# CHECK-NEXT:    rule any_cast before cast_to_same:
# CHECK-NEXT:         ^^^^^^^^
