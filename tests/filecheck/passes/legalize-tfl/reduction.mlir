// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Axes are an operand; without, all.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[0, 1, 2]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.mean(%x, %[[N0]]) <{keep_dims = false}> : tensor<f32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<f32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<f32> {onnx.name = "r"}) {
  %y = onnx.ReduceMean(%x) <{keepdims = 0}> : tensor<f32>
  func.return %y : tensor<f32>
}
