// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// Without a bias the kernel kills the process.

// CHECK: error[E0509]: tfl.depthwise_conv_2d: 'bias' must be given (tflite-2.14)
func.func @main(%x: tensor<1x5x6x3xf32> {onnx.name = "x"}) -> (tensor<1x4x4x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<0.5> : tensor<1x2x3x3xf32>
  %vb = tfl.depthwise_conv_2d(%x, %ca) <{padding = "VALID", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x4x4x3xf32>
  func.return %vb : tensor<1x4x4x3xf32>
}
