// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A value that is also wanted without the activation keeps its op.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VA:.*]] = tfl.add(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.relu(%[[VA]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VA]], %[[VB]] : tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}) {
  %va = tfl.add(%x, %y) : tensor<2x3xf32>
  %vb = tfl.relu(%va) : tensor<2x3xf32>
  func.return %va, %vb : tensor<2x3xf32>, tensor<2x3xf32>
}
