// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Cropping is not for kernels: what decompose leaves of it is refused.

// CHECK: error[E0412]: Resize (opset 19): only f32 is interpolated, and antialiased or kept in its aspect ratio only where the sizes are known
func.func @main(%x: tensor<1x3x5x2xf32> {onnx.name = "x"}) -> (tensor<1x6x10x2xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.0> : tensor<8xf32>
  %cb = onnx.Constant dense<[1.0, 1.0, 2.0, 2.0]> : tensor<4xf32>
  %y = nhwc.Resize(%x, %ca, %cb) <{coordinate_transformation_mode = "tf_crop_and_resize", mode = "linear"}> : tensor<1x6x10x2xf32>
  func.return %y : tensor<1x6x10x2xf32>
}
