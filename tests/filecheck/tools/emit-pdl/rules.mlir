// RUN: onnx-opt --patterns %S/Inputs/some.pat --emit-pdl some | filecheck %s --strict-whitespace --match-full-lines

// What pdl can say, in both orders of Mul; what it cannot, with the reason.

// CHECK:builtin.module {
// CHECK-NEXT:  pdl.pattern @sign_of_nothing : benefit(1) {
// CHECK-NEXT:    %0 = pdl.operand
// CHECK-NEXT:    %1 = pdl.type
// CHECK-NEXT:    %2 = pdl.operation "onnx.Not" (%0 : !pdl.value) -> (%1 : !pdl.type)
// CHECK-NEXT:    pdl.rewrite %2 {
// CHECK-NEXT:      %3 = pdl.operation "onnx.Xor" (%0, %0 : !pdl.value, !pdl.value) -> (%1 : !pdl.type)
// CHECK-NEXT:      pdl.replace %2 with  %3
// CHECK-NEXT:    }
// CHECK-NEXT:  }
// CHECK-NEXT:  pdl.pattern @drop_double_negation : benefit(1) {
// CHECK-NEXT:    %4 = pdl.operand
// CHECK-NEXT:    %5 = pdl.type
// CHECK-NEXT:    %6 = pdl.operation "onnx.Neg" (%4 : !pdl.value) -> (%5 : !pdl.type)
// CHECK-NEXT:    %7 = pdl.result 0 of %6
// CHECK-NEXT:    %8 = pdl.type
// CHECK-NEXT:    %9 = pdl.operation "onnx.Neg" (%7 : !pdl.value) -> (%8 : !pdl.type)
// CHECK-NEXT:    pdl.rewrite %9 {
// CHECK-NEXT:      pdl.replace %9 with (%4 : !pdl.value)
// CHECK-NEXT:    }
// CHECK-NEXT:  }
// CHECK-NEXT:  pdl.pattern @gated_1 : benefit(1) {
// CHECK-NEXT:    %10 = pdl.operand
// CHECK-NEXT:    %11 = pdl.type
// CHECK-NEXT:    %12 = pdl.operation "onnx.Sigmoid" (%10 : !pdl.value) -> (%11 : !pdl.type)
// CHECK-NEXT:    %13 = pdl.result 0 of %12
// CHECK-NEXT:    %14 = pdl.type
// CHECK-NEXT:    %15 = pdl.operation "onnx.Mul" (%10, %13 : !pdl.value, !pdl.value) -> (%14 : !pdl.type)
// CHECK-NEXT:    pdl.rewrite %15 {
// CHECK-NEXT:      %16 = pdl.attribute = 1.000000e+00 : f32
// CHECK-NEXT:      %17 = pdl.operation "onnx.Swish" (%10 : !pdl.value) {"alpha" = %16} -> (%14 : !pdl.type)
// CHECK-NEXT:      pdl.replace %15 with  %17
// CHECK-NEXT:    }
// CHECK-NEXT:  }
// CHECK-NEXT:  pdl.pattern @gated_2 : benefit(1) {
// CHECK-NEXT:    %18 = pdl.operand
// CHECK-NEXT:    %19 = pdl.type
// CHECK-NEXT:    %20 = pdl.operation "onnx.Sigmoid" (%18 : !pdl.value) -> (%19 : !pdl.type)
// CHECK-NEXT:    %21 = pdl.result 0 of %20
// CHECK-NEXT:    %22 = pdl.type
// CHECK-NEXT:    %23 = pdl.operation "onnx.Mul" (%21, %18 : !pdl.value, !pdl.value) -> (%22 : !pdl.type)
// CHECK-NEXT:    pdl.rewrite %23 {
// CHECK-NEXT:      %24 = pdl.attribute = 1.000000e+00 : f32
// CHECK-NEXT:      %25 = pdl.operation "onnx.Swish" (%18 : !pdl.value) {"alpha" = %24} -> (%22 : !pdl.type)
// CHECK-NEXT:      pdl.replace %23 with  %25
// CHECK-NEXT:    }
// CHECK-NEXT:  }
// CHECK-NEXT:}
// CHECK-NEXT:// not in pdl: private: the onnx.Neg inside may have no other user
// CHECK-NEXT:// not in pdl: guarded: it has a 'when'
// CHECK-NEXT:// not in pdl: constant: it matches the value of a constant, or the absence of an operand
