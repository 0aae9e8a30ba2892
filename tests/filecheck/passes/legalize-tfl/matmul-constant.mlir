// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Constant weights stand (units, inner).

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0.5> : tensor<5x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.fully_connected(%x, %[[N0]]) <{keep_num_dims = true}> : tensor<2x3x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x5xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.5> : tensor<4x5xf32>
  %y = onnx.MatMul(%x, %ca) : tensor<2x3x5xf32>
  func.return %y : tensor<2x3x5xf32>
}
