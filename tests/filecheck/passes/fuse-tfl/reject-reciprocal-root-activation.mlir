// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// RSQRT has no activation.

// CHECK-LABEL: func.func @main
// CHECK:         %[[R:.*]] = tfl.sqrt(%x)
// CHECK:         tfl.div(%{{.*}}, %[[R]]) <{fused_activation_function = "RELU6"}>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %one = tfl.pseudo_const dense<1.0> : tensor<f32>
  %r = tfl.sqrt(%x) : tensor<2x3xf32>
  %y = tfl.div(%one, %r) <{fused_activation_function = "RELU6"}> : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
