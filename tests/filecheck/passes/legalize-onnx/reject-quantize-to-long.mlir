// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// QuantizeLinear has no results of 32 bits.

// CHECK: error[E0407]: quantize and 1 more: ONNX quantizes to integers of 4, 8 and 16 bits
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %q: tensor<2x3x!quant.uniform<i16:f32, 0.5>> {onnx.name = "q"}) -> (tensor<2x3x!quant.uniform<i32:f32, 0.25>> {onnx.name = "y"}, tensor<2x3x!quant.uniform<i32:f32, 0.25>> {onnx.name = "z"}) {
  %y = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i32:f32, 0.25>>
  %z = tfl.quantize(%q) : tensor<2x3x!quant.uniform<i32:f32, 0.25>>
  func.return %y, %z : tensor<2x3x!quant.uniform<i32:f32, 0.25>>, tensor<2x3x!quant.uniform<i32:f32, 0.25>>
}
