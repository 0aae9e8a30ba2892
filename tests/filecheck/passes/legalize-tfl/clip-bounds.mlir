// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Bounds that an op of their own has, and one bound alone.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = tfl.relu_n1_to_1(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.relu_0_to_1(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.maximum(%x, %bound) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.minimum(%x, %bound) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %bound: tensor<f32> {onnx.name = "bound"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<2x3xf32> {onnx.name = "r3"}, tensor<2x3xf32> {onnx.name = "r4"}) {
  %minus = onnx.Constant dense<-1.0> : tensor<f32>
  %zero = onnx.Constant dense<0.0> : tensor<f32>
  %one = onnx.Constant dense<1.0> : tensor<f32>
  %r0 = onnx.Clip(%x, %minus, %one) : tensor<2x3xf32>
  %r1 = onnx.Clip(%x, %zero, %one) : tensor<2x3xf32>
  %r2 = onnx.Clip(%x, %zero) : tensor<2x3xf32>
  %r3 = onnx.Clip(%x, %bound) : tensor<2x3xf32>
  %r4 = onnx.Clip(%x, _, %bound) : tensor<2x3xf32>
  func.return %r0, %r1, %r2, %r3, %r4 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
