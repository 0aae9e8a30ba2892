// RUN: onnx-opt %s -p 'quantize{scheme="int8"}' | filecheck %s

// A value that one op reads in 8 bits and another in 16 is first quantized as what makes it gives it, whichever reads it first.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = tfl.add(
// CHECK-NEXT:    %[[Q:.*]] = tfl.quantize(%[[A]]) : tensor<2x3x!quant.uniform<i8:f32, 2.0:-128>>
// CHECK-NEXT:    %[[D:.*]] = tfl.dequantize(%[[Q]])
// CHECK-NEXT:    %[[W:.*]] = tfl.quantize(%[[D]]) : tensor<2x3x!quant.uniform<i16:f32
// CHECK-NEXT:    %[[V:.*]] = tfl.dequantize(%[[W]])
// CHECK-NEXT:    %[[M:.*]] = tfl.mul(%[[D]], %[[D]])
// CHECK:         tfl.add(%[[V]], %[[V]])
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x", quant.range = array<f64: 0.0, 255.0>}) -> (tensor<2x3xf32> {onnx.name = "y"}, tensor<2x3xf32> {onnx.name = "z"}) {
  %a = tfl.add(%x, %x) attributes {quant.ranges = [array<f64: 0.0, 510.0>]} : tensor<2x3xf32>
  %m = tfl.mul(%a, %a) attributes {quant.ranges = [array<f64: 0.0, 9.0>]} : tensor<2x3xf32>
  %n = tfl.add(%a, %a) attributes {tflc.scheme = "int16x8", quant.ranges = [array<f64: 0.0, 1020.0>]} : tensor<2x3xf32>
  func.return %m, %n : tensor<2x3xf32>, tensor<2x3xf32>
}
