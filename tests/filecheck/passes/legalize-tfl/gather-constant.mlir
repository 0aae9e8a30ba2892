// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Constant indices count from the front.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[3, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.gather(%x, %[[N0]]) <{axis = 1}> : tensor<3x2x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<3x2x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<3x4x5xf32> {onnx.name = "x"}) -> (tensor<3x2x5xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[-1, 0]> : tensor<2xi64>
  %y = onnx.Gather(%x, %ca) <{axis = 1}> : tensor<3x2x5xf32>
  func.return %y : tensor<3x2x5xf32>
}
