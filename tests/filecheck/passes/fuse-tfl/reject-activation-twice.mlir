// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A kernel applies one activation.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VA:.*]] = tfl.add(%x, %y) <{fused_activation_function = "RELU6"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.relu(%[[VA]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VB]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %va = tfl.add(%x, %y) <{fused_activation_function = "RELU6"}> : tensor<2x3xf32>
  %vb = tfl.relu(%va) : tensor<2x3xf32>
  func.return %vb : tensor<2x3xf32>
}
