// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A quantized constant has steps of its own, which those of the bias need not be.

// CHECK-LABEL: func.func @main
// CHECK:       tfl.transpose_conv(
// CHECK:       tfl.add(
func.func @main(%x: tensor<1x4x5x2x!quant.uniform<i8:f32, 0.1>> {onnx.name = "x"}) -> (tensor<1x5x7x3x!quant.uniform<i8:f32, 0.2>> {onnx.name = "r"}) {
  %size = tfl.pseudo_const dense<[1, 5, 7, 3]> : tensor<4xi32>
  %w = tfl.pseudo_const dense<1> : tensor<3x2x3x2x!quant.uniform<i8:f32, 0.5>>
  %c = tfl.transpose_conv(%size, %w, %x) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x5x7x3x!quant.uniform<i8:f32, 0.2>>
  %t = tfl.pseudo_const dense<[1, 2, 3]> : tensor<3x!quant.uniform<i8:f32, 0.1>>
  %r = tfl.add(%c, %t) : tensor<1x5x7x3x!quant.uniform<i8:f32, 0.2>>
  func.return %r : tensor<1x5x7x3x!quant.uniform<i8:f32, 0.2>>
}
