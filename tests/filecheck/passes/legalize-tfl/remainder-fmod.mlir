// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// fmod has the sign of the dividend.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.less(%x, %[[N0]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N2:.*]] = tfl.abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.abs(%y) : tensor<3xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.floor_mod(%[[N2]], %[[N3]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.neg(%[[N4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y_1:.*]] = tfl.select_v2(%[[N1]], %[[N5]], %[[N4]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y_1]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %y_1 = onnx.Mod(%x, %y) <{fmod = 1}> : tensor<2x3xf32>
  func.return %y_1 : tensor<2x3xf32>
}
