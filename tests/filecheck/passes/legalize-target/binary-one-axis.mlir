// RUN: onnx-opt %s --pass legalize-target | filecheck %s
// RUN: onnx-opt %s --pass legalize-target --why fewer_axes -o %t.mlir 2>&1 | filecheck %s --check-prefix WHY

// One element of each at a time: the axes do not matter.

// WHY: when dims(x) != dims(y)

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<72> : tensor<1xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<72xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.reshape(%y, %[[N0]]) : tensor<72xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.add(%[[N1]], %[[N2]]) : tensor<72xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[2, 1, 2, 1, 3, 1, 2, 1, 3]> : tensor<9xi32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.reshape(%[[N3]], %[[N4]]) : tensor<2x1x2x1x3x1x2x1x3xf32>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x1x2x1x3x1x2x1x3xf32>
func.func @main(%x: tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "x"}, %y: tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "y"}) -> (tensor<2x1x2x1x3x1x2x1x3xf32> {onnx.name = "r"}) {
  %va = tfl.add(%x, %y) : tensor<2x1x2x1x3x1x2x1x3xf32>
  func.return %va : tensor<2x1x2x1x3x1x2x1x3xf32>
}
