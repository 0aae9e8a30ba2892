// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Equal shapes it takes of any rank.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VA:.*]] = tfl.less(%x, %y) : tensor<2x3x4x5x6xi1>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3x4x5x6xi1>
func.func @main(%x: tensor<2x3x4x5x6xf32> {onnx.name = "x"}, %y: tensor<2x3x4x5x6xf32> {onnx.name = "y"}) -> (tensor<2x3x4x5x6xi1> {onnx.name = "r"}) {
  %va = tfl.less(%x, %y) : tensor<2x3x4x5x6xi1>
  func.return %va : tensor<2x3x4x5x6xi1>
}
