// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Values that are packed are brought to the scale of the result first.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[R0:.*]] = tfl.pack(%[[V0]], %y) <{values_count = 2, axis = 0}> : tensor<2x2x3x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[R0]] : tensor<2x2x3x!quant.uniform<i8:f32, 0.25:-7>>
func.func @main(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<2x3x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "y"}) -> (tensor<2x2x3x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "z"}) {
  %xf = tfl.dequantize(%x) : tensor<2x3xf32>
  %yf = tfl.dequantize(%y) : tensor<2x3xf32>
  %f = tfl.pack(%xf, %yf) <{values_count = 2, axis = 0}> : tensor<2x2x3xf32>
  %z = tfl.quantize(%f) : tensor<2x2x3x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %z : tensor<2x2x3x!quant.uniform<i8:f32, 0.25:-7>>
}
