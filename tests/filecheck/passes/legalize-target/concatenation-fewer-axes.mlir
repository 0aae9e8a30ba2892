// RUN: onnx-opt %s -p 'legalize-target{target=litert}' | filecheck %s

// Axes before, along and behind.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[24, 4, 5]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<24x4x5xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[24, 6, 5]> : tensor<3xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.reshape(%y, %[[N2]]) : tensor<24x6x5xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.concatenation(%[[N1]], %[[N3]]) <{axis = 1}> : tensor<24x10x5xf32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<[2, 3, 2, 1, 2, 10, 5]> : tensor<7xi32>
// CHECK-NEXT:    %[[VA:.*]] = tfl.reshape(%[[N4]], %[[N5]]) : tensor<2x3x2x1x2x10x5xf32>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3x2x1x2x10x5xf32>
func.func @main(%x: tensor<2x3x2x1x2x4x5xf32> {onnx.name = "x"}, %y: tensor<2x3x2x1x2x6x5xf32> {onnx.name = "y"}) -> (tensor<2x3x2x1x2x10x5xf32> {onnx.name = "r"}) {
  %va = tfl.concatenation(%x, %y) <{axis = 5}> : tensor<2x3x2x1x2x10x5xf32>
  func.return %va : tensor<2x3x2x1x2x10x5xf32>
}
