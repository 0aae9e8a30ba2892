// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A pool over everything is a mean.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.mean(%x, %[[N0]]) <{keep_dims = true}> : tensor<2x1x1x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x1x1x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}) -> (tensor<2x1x1x5xf32> {onnx.name = "r"}) {
  %y = nhwc.GlobalAveragePool(%x) : tensor<2x1x1x5xf32>
  func.return %y : tensor<2x1x1x5xf32>
}
