// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Reshape, Squeeze, Unsqueeze and Flatten are reshapes to the shape that they have.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 1, 3]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x1x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x1x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x1x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<1> : tensor<1xi64>
  %y = onnx.Unsqueeze(%x, %ca) : tensor<2x1x3xf32>
  func.return %y : tensor<2x1x3xf32>
}
