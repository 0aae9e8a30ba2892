// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Any other value does.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CB:.*]] = tfl.pseudo_const dense<1.5> : tensor<f32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 0], [2, 5]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.padv2(%x, %[[N0]], %[[CB]]) : tensor<4x11xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<4x11xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<4x11xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1, 2, 0, 5]> : tensor<4xi64>
  %cb = onnx.Constant dense<1.5> : tensor<f32>
  %y = onnx.Pad(%x, %ca, %cb) <{mode = "constant"}> : tensor<4x11xf32>
  func.return %y : tensor<4x11xf32>
}
