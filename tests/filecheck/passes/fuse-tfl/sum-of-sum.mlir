// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Shifts add up.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[6.0, 7.0, 8.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.add(%x, %[[N0]]) <{fused_activation_function = "RELU"}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VD]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %vb = tfl.add(%x, %ca) : tensor<2x3xf32>
  %cc = tfl.pseudo_const dense<2.0> : tensor<f32>
  %vd = tfl.add(%vb, %cc) <{fused_activation_function = "RELU"}> : tensor<2x3xf32>
  func.return %vd : tensor<2x3xf32>
}
