// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// From one scale and sign to another is one quantization.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = tfl.quantize(%x) : tensor<4x!quant.uniform<i8:f32, 0.25:3>>
// CHECK-NEXT:    %[[R1:.*]] = tfl.quantize(%y) : tensor<4x!quant.uniform<u8:f32, 0.25:131>>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<4x!quant.uniform<i8:f32, 0.25:3>>, tensor<4x!quant.uniform<u8:f32, 0.25:131>>
func.func @main(%x: tensor<4x!quant.uniform<u8:f32, 0.5:131>> {onnx.name = "x"}, %y: tensor<4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "y"}) -> (tensor<4x!quant.uniform<i8:f32, 0.25:3>> {onnx.name = "a"}, tensor<4x!quant.uniform<u8:f32, 0.25:131>> {onnx.name = "b"}) {
  %f = tfl.dequantize(%x) : tensor<4xf32>
  %a = tfl.quantize(%f) : tensor<4x!quant.uniform<i8:f32, 0.25:3>>
  %g = tfl.dequantize(%y) : tensor<4xf32>
  %b = tfl.quantize(%g) : tensor<4x!quant.uniform<u8:f32, 0.25:131>>
  func.return %a, %b : tensor<4x!quant.uniform<i8:f32, 0.25:3>>, tensor<4x!quant.uniform<u8:f32, 0.25:131>>
}
