// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Both computed.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y_1:.*]] = tfl.batch_matmul(%x, %y) : tensor<2x3x5xf32>
// CHECK-NEXT:    func.return %[[Y_1]] : tensor<2x3x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %y: tensor<2x4x5xf32> {onnx.name = "y"}) -> (tensor<2x3x5xf32> {onnx.name = "r"}) {
  %y_1 = onnx.MatMul(%x, %y) : tensor<2x3x5xf32>
  func.return %y_1 : tensor<2x3x5xf32>
}
