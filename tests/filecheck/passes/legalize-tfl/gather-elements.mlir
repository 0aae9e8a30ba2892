// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Each element's own tuple.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}[0, 0], [1, 1], [1, 2]]]> : tensor<1x3x2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.gather_nd(%x, %[[N0]]) : tensor<1x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<1x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[[0, -1, 1]]> : tensor<1x3xi64>
  %y = onnx.GatherElements(%x, %ca) <{axis = 0}> : tensor<1x3xf32>
  func.return %y : tensor<1x3xf32>
}
