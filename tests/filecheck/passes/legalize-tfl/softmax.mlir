// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The kernel works along the last axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.softmax(%x) <{beta = 1.0}> : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x4xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x4xf32> {onnx.name = "r"}) {
  %y = onnx.Softmax(%x) <{axis = 2}> : tensor<2x3x4xf32>
  func.return %y : tensor<2x3x4xf32>
}
