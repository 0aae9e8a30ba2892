// RUN: onnx-opt %s | onnx-opt - | filecheck %s

// A quantized constant is its stored integers in a quantized type.

func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  // CHECK: tfl.quantize({{%\w+}}) : tensor<2x3x!quant.uniform<i8:f32, 0.05:3>>
  %q = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32, 0.05:3>>
  // CHECK: tfl.pseudo_const dense<[1, -2, 3]> : tensor<3x!quant.uniform<i8<-127:127>:f32:0, {0.1, 0.2, 0.3}>>
  %c = tfl.pseudo_const dense<[1, -2, 3]> : tensor<3x!quant.uniform<i8<-127:127>:f32:0, {0.1, 0.2, 0.3}>>
  %y = tfl.dequantize(%q) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
