// RUN: onnx-opt %s --pass fold-qdq --mlir-print-debuginfo | filecheck %s

// What is joined and quantized is a value of the model, by the name of what is dequantized from it, though it is shifted to signed integers and
// one operand has another scale.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.concatenation({{.*}}loc("joined"(
func.func @main(%x: tensor<2x3x!quant.uniform<u8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<2x5x!quant.uniform<u8:f32, 0.25:7>> {onnx.name = "y"}) -> (tensor<2x8x!quant.uniform<u8:f32, 0.00390625>> {onnx.name = "r"}) {
  %xf = tfl.dequantize(%x) : tensor<2x3xf32>
  %yf = tfl.dequantize(%y) : tensor<2x5xf32>
  %c = tfl.concatenation(%xf, %yf) <{axis = 1}> : tensor<2x8xf32>
  %q = tfl.quantize(%c) : tensor<2x8x!quant.uniform<u8:f32, 0.5:3>>
  %s = quant.scast(%q) : tensor<2x8xui8> loc("stored"("quantize"))
  %t = quant.scast(%s) : tensor<2x8x!quant.uniform<u8:f32, 0.5:3>>
  %d = tfl.dequantize(%t) : tensor<2x8xf32> loc("joined"("dequantize"))
  %l = tfl.logistic(%d) : tensor<2x8xf32>
  %r = tfl.quantize(%l) : tensor<2x8x!quant.uniform<u8:f32, 0.00390625>>
  func.return %r : tensor<2x8x!quant.uniform<u8:f32, 0.00390625>>
}
