// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Between 0 and 6.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.relu6(%x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.0> : tensor<f32>
  %cb = onnx.Constant dense<6.0> : tensor<f32>
  %y = onnx.Clip(%x, %ca, %cb) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
