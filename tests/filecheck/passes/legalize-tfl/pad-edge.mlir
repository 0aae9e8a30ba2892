// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// An edge once repeated is a mirror that stands on it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 0], [0, 1]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.mirror_pad(%x, %[[N0]]) <{mode = "SYMMETRIC"}> : tensor<4x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<4x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<4x5xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1, 0, 0, 1]> : tensor<4xi64>
  %y = onnx.Pad(%x, %ca) <{mode = "edge"}> : tensor<4x5xf32>
  func.return %y : tensor<4x5xf32>
}
