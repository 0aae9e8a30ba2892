// RUN: onnx-opt %s -p legalize-target | filecheck %s

// QUANTIZE does not go from 8 bits to 16; from 16 to 8 it does.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[F:.*]] = tfl.dequantize(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[A:.*]] = tfl.quantize(%[[F]]) : tensor<2x3x!quant.uniform<i16:f32, 0.25>>
// CHECK-NEXT:    %[[B:.*]] = tfl.quantize(%[[A]]) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    func.return %[[A]], %[[B]]
func.func @main(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2x3x!quant.uniform<i16:f32, 0.25>> {onnx.name = "a"}, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "b"}) {
  %a = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i16:f32, 0.25>>
  %b = tfl.quantize(%a) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  func.return %a, %b : tensor<2x3x!quant.uniform<i16:f32, 0.25>>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
}
