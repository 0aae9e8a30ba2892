// RUN: onnx-opt %s --pass fold-qdq --mlir-print-debuginfo | filecheck %s

// Between products that only unsigned integers have kernels for, a softmax works on unsigned integers too, and what is quantized behind it once
// more keeps its name.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.softmax({{.*}}!quant.uniform<u8:f32, 0.00390625>
// CHECK-NEXT:    tfl.quantize({{.*}}!quant.uniform<u8:f32, 0.003921569>> loc("shares"(
func.func @main(%x: tensor<2x4x!quant.uniform<u8:f32, 0.5:131>> {onnx.name = "x"}) -> (tensor<2x4x!quant.uniform<u8:f32, 0.5:128>> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[-128, 1, 2, 3], [4, 5, 6, 127], [8, 9, 10, 11], [1, 2, 3, 4]]> : tensor<4x4x!quant.uniform<i8:f32, 0.25:5>>
  %wf = tfl.dequantize(%w) : tensor<4x4xf32>
  %xf = tfl.dequantize(%x) : tensor<2x4xf32>
  %f = tfl.fully_connected(%xf, %wf) : tensor<2x4xf32>
  %p = tfl.quantize(%f) : tensor<2x4x!quant.uniform<u8:f32, 2.0:128>>
  %pf = tfl.dequantize(%p) : tensor<2x4xf32>
  %a = tfl.softmax(%pf) <{beta = 1.0}> : tensor<2x4xf32>
  %s = tfl.quantize(%a) : tensor<2x4x!quant.uniform<u8:f32, 0.00392156886>>
  %sf = tfl.dequantize(%s) : tensor<2x4xf32> loc("shares"("dequantize"))
  %g = tfl.fully_connected(%sf, %wf) : tensor<2x4xf32>
  %y = tfl.quantize(%g) : tensor<2x4x!quant.uniform<u8:f32, 0.5:128>>
  func.return %y : tensor<2x4x!quant.uniform<u8:f32, 0.5:128>>
}
