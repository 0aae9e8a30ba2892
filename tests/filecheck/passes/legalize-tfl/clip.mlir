// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Other bounds: one of zero is an op that may be fused.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[TWO:.*]] = tfl.pseudo_const dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[FIVE:.*]] = tfl.pseudo_const dense<5.0> : tensor<f32>
// CHECK-NEXT:    %[[V0:.*]] = tfl.relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.minimum(%[[V0]], %[[FIVE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.maximum(%x, %[[TWO]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.minimum(%[[V1]], %[[FIVE]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}) {
  %zero = onnx.Constant dense<0.0> : tensor<f32>
  %two = onnx.Constant dense<2.0> : tensor<f32>
  %five = onnx.Constant dense<5.0> : tensor<f32>
  %r0 = onnx.Clip(%x, %zero, %five) : tensor<2x3xf32>
  %r1 = onnx.Clip(%x, %two, %five) : tensor<2x3xf32>
  func.return %r0, %r1 : tensor<2x3xf32>, tensor<2x3xf32>
}
