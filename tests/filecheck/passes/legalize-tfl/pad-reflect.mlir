// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A mirror that does not stand on the edge.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 2], [2, 3]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.mirror_pad(%x, %[[N0]]) <{mode = "REFLECT"}> : tensor<6x9xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<6x9xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<6x9xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1, 2, 2, 3]> : tensor<4xi64>
  %y = onnx.Pad(%x, %ca) <{mode = "reflect"}> : tensor<6x9xf32>
  func.return %y : tensor<6x9xf32>
}
