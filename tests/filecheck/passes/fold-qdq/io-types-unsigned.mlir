// RUN: onnx-opt %s -p 'fold-qdq{io-types="unsigned"}' | filecheck %s

// Inputs and outputs of 8 bits hold unsigned integers, zero points higher by 128; those of 16 bits stay.

// CHECK-LABEL: func.func @main(%x: tensor<2x3x!quant.uniform<u8:f32, 0.5:131>> {onnx.name = "x"}, %z: tensor<2x!quant.uniform<i16:f32, 0.5>> {onnx.name = "z"})
// CHECK-NEXT:    %[[X:.*]] = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[Y:.*]] = tfl.abs(%[[X]]) : tensor<2x3x!quant.uniform<i8:f32, 0.25:-128>>
// CHECK-NEXT:    %[[U:.*]] = tfl.quantize(%[[Y]]) : tensor<2x3x!quant.uniform<u8:f32, 0.25>>
// CHECK-NEXT:    func.return %[[U]], %z
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x!quant.uniform<i16:f32, 0.5>> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "y"}, tensor<2x!quant.uniform<i16:f32, 0.5>> {onnx.name = "w"}) {
  %q = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %d = tfl.dequantize(%q) : tensor<2x3xf32>
  %a = tfl.abs(%d) : tensor<2x3xf32>
  %r = tfl.quantize(%a) : tensor<2x3x!quant.uniform<i8:f32, 0.25:-128>>
  %y = tfl.dequantize(%r) : tensor<2x3xf32>
  func.return %y, %z : tensor<2x3xf32>, tensor<2x!quant.uniform<i16:f32, 0.5>>
}
