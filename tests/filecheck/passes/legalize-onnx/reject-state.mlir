// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// What keeps a state between runs, and pads that mirror more than edges of more than two axes, have no ONNX form; all of it is told at once.

// CHECK: error[E0402]: mirror_pad: there is no exact ONNX form of it
// CHECK: error[E0403]: svdf: its state lasts from one run to the next, which ONNX has no operator for
func.func @main(%x: tensor<1x4xf32> {onnx.name = "x"}, %m: tensor<1x10xf32> {onnx.name = "m"}, %z: tensor<3x4x5xf32> {onnx.name = "z"}) -> (tensor<5x8x6xf32> {onnx.name = "y"}, tensor<1x2xf32> {onnx.name = "s"}) {
  %r = tfl.pseudo_const dense<[[0, 2], [2, 2], [0, 1]]> : tensor<3x2xi32>
  %y = tfl.mirror_pad(%z, %r) <{mode = "SYMMETRIC"}> : tensor<5x8x6xf32>
  %f = tfl.pseudo_const dense<0.5> : tensor<2x4xf32>
  %t = tfl.pseudo_const dense<0.5> : tensor<2x5xf32>
  %s = tfl.svdf(%x, %f, %t, _, %m) <{rank = 1, fused_activation_function = "NONE"}> : tensor<1x2xf32>
  func.return %y, %s : tensor<5x8x6xf32>, tensor<1x2xf32>
}
