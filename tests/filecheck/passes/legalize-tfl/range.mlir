// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A range of lengths known at run time.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[ZERO:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[ONE:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.range(%[[ZERO]], %n, %[[ONE]]) : tensor<?xi32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<?xi32>
// CHECK-NOT:     onnx.
func.func @main(%n: tensor<i32> {onnx.name = "n"}) -> (tensor<?xi32> {onnx.name = "r0"}) {
  %zero = onnx.Constant dense<0> : tensor<i32>
  %one = onnx.Constant dense<1> : tensor<i32>
  %r0 = onnx.Range(%zero, %n, %one) : tensor<?xi32>
  func.return %r0 : tensor<?xi32>
}
