// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// The kernel takes both operands in 64ths of the longer scale, whose squares are coarser than the steps of the result.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.squared_difference(%{{.*}}, %{{.*}}) : tensor<2x3xf32>
// CHECK:         tfl.squared_difference(%{{.*}}, %{{.*}}) : tensor<2x3x!quant.uniform<i8:f32, 0.25:-128>>
func.func @main(%x: tensor<2x3x!quant.uniform<i8:f32, 0.05>> {onnx.name = "x"}, %y: tensor<2x3x!quant.uniform<i8:f32, 1.0>> {onnx.name = "y"}) -> (tensor<2x3x!quant.uniform<i8:f32, 0.005:-128>> {onnx.name = "fine"}, tensor<2x3x!quant.uniform<i8:f32, 0.25:-128>> {onnx.name = "coarse"}) {
  %a = tfl.dequantize(%x) : tensor<2x3xf32>
  %b = tfl.dequantize(%y) : tensor<2x3xf32>
  %d = tfl.squared_difference(%a, %b) : tensor<2x3xf32>
  %fine = tfl.quantize(%d) : tensor<2x3x!quant.uniform<i8:f32, 0.005:-128>>
  %e = tfl.squared_difference(%a, %b) : tensor<2x3xf32>
  %coarse = tfl.quantize(%e) : tensor<2x3x!quant.uniform<i8:f32, 0.25:-128>>
  func.return %fine, %coarse : tensor<2x3x!quant.uniform<i8:f32, 0.005:-128>>, tensor<2x3x!quant.uniform<i8:f32, 0.25:-128>>
}
