// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Negative pads crop first.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CB:.*]] = tfl.pseudo_const dense<1.5> : tensor<f32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[2, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.slice(%x, %[[N0]], %[[N1]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 5], [2, 0]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.padv2(%[[N2]], %[[N3]], %[[CB]]) : tensor<7x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<7x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<7x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[-1, 2, 5, -3]> : tensor<4xi64>
  %cb = onnx.Constant dense<1.5> : tensor<f32>
  %y = onnx.Pad(%x, %ca, %cb) <{mode = "constant"}> : tensor<7x3xf32>
  func.return %y : tensor<7x3xf32>
}
