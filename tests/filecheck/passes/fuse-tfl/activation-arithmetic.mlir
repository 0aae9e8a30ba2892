// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Arithmetic takes activations too.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VB:.*]] = tfl.add(%x, %y) <{fused_activation_function = "RELU6"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.mul(%[[VB]], %y) <{fused_activation_function = "RELU_N1_TO_1"}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VD]] : tensor<2x3xf32>
// CHECK-NOT:     tfl.relu
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %va = tfl.add(%x, %y) : tensor<2x3xf32>
  %vb = tfl.relu6(%va) : tensor<2x3xf32>
  %vc = tfl.mul(%vb, %y) : tensor<2x3xf32>
  %vd = tfl.relu_n1_to_1(%vc) : tensor<2x3xf32>
  func.return %vd : tensor<2x3xf32>
}
