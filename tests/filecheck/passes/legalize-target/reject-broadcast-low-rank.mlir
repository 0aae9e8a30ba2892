// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Rank 4 is what the kernel takes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VA:.*]] = tfl.less(%x, %y) : tensor<2x3x4x5xi1>
// CHECK-NEXT:    func.return %[[VA]] : tensor<2x3x4x5xi1>
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %y: tensor<5xf32> {onnx.name = "y"}) -> (tensor<2x3x4x5xi1> {onnx.name = "r"}) {
  %va = tfl.less(%x, %y) : tensor<2x3x4x5xi1>
  func.return %va : tensor<2x3x4x5xi1>
}
