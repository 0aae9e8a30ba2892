// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// SCATTER_ND starts from zeros: a mask says what it wrote.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}2], [0]]> : tensor<2x1xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[3, 4]> : tensor<2xi32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.scatter_nd(%[[N0]], %y, %[[N1]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<{{\[\[}}true], [false], [true]]> : tensor<3x1xi1>
// CHECK-NEXT:    %[[Y_1:.*]] = tfl.select_v2(%[[N3]], %[[N2]], %x) : tensor<3x4xf32>
// CHECK-NEXT:    func.return %[[Y_1]] : tensor<3x4xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %y: tensor<2x4xf32> {onnx.name = "y"}) -> (tensor<3x4xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[[2], [-3]]> : tensor<2x1xi64>
  %y_1 = onnx.ScatterND(%x, %ca, %y) : tensor<3x4xf32>
  func.return %y_1 : tensor<3x4xf32>
}
