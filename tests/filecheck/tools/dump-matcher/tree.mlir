// RUN: onnx-opt --patterns %S/Inputs/few.pat --dump-matcher few | filecheck %s --strict-whitespace --match-full-lines
// RUN: onnx-opt --patterns %S/Inputs/few.pat --dump-matcher few:onnx.Mul | filecheck %s --check-prefix=ONE
// RUN: not onnx-opt --patterns %S/Inputs/few.pat --dump-matcher few:onnx.Mull 2>&1 | filecheck %s --check-prefix=NONE

// The more specific rule first, cheap questions before dear ones.

// CHECK:onnx.Clip: 2 rules
// CHECK-NEXT:  the op that computes operand 1 is
// CHECK-NEXT:    onnx.Clip:
// CHECK-NEXT:      operand 2 is absent?
// CHECK-NEXT:        operand 3 is a constant?
// CHECK-NEXT:          operand 2 of operand 1 is a constant?
// CHECK-NEXT:            operand 3 of operand 1 is absent?
// CHECK-NEXT:              no op inside has a user outside?
// CHECK-NEXT:                => clip_of_clip (line 7, if 1 clause holds)
// CHECK-NEXT:  the element type of operand 1 is
// CHECK-NEXT:    f32:
// CHECK-NEXT:      the rank of operand 1 is known?
// CHECK-NEXT:        operand 2 is a constant?
// CHECK-NEXT:          operand 3 is absent?
// CHECK-NEXT:            the constant operand 2 is
// CHECK-NEXT:              0.0:
// CHECK-NEXT:                => clip_is_relu (line 3)
// CHECK-NEXT:onnx.Mul: 1 rule
// CHECK-NEXT:  the root: operands 1 and 2 in both orders
// CHECK-NEXT:    the op that computes the second operand is
// CHECK-NEXT:      onnx.Sigmoid:
// CHECK-NEXT:        what has one name is the same?
// CHECK-NEXT:          no op inside has a user outside?
// CHECK-NEXT:            => gated_is_swish (line 12)

// ONE-NOT: onnx.Clip
// ONE:     onnx.Mul: 1 rule
// ONE-NOT: onnx.Clip

// NONE: error[E0603]: no rule of 'few' has root 'onnx.Mull'; did you mean 'onnx.Mul'?
