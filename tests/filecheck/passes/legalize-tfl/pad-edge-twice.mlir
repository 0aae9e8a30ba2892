// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Repeated more often, elements are gathered.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[0, 0, 0, 1, 2, 3, 3]> : tensor<7xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.gather(%x, %[[N0]]) <{axis = 1}> : tensor<3x7xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<3x7xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<3x7xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[0, 2, 0, 1]> : tensor<4xi64>
  %y = onnx.Pad(%x, %ca) <{mode = "edge"}> : tensor<3x7xf32>
  func.return %y : tensor<3x7xf32>
}
