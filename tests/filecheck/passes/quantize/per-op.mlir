// RUN: onnx-opt %s -p 'quantize{scheme="int8"}' | filecheck %s

// An op whose own scheme is float stays; what it reads and gives is quantized for others alone. One that only moves elements between
// ops in float stays with them.

// CHECK-LABEL: func.func @main
// CHECK:         %[[Q:.*]] = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32, 1.0:-128>>
// CHECK-NEXT:    %[[X:.*]] = tfl.dequantize(%[[Q]])
// CHECK:         %[[A:.*]] = tfl.add(%[[X]], %[[X]])
// CHECK-NEXT:    %[[AQ:.*]] = tfl.quantize(%[[A]]) : tensor<2x3x!quant.uniform<i8:f32, 2.0:-128>>
// CHECK-NEXT:    %[[AD:.*]] = tfl.dequantize(%[[AQ]])
// CHECK-NEXT:    %[[M:.*]] = tfl.mul(%[[AD]], %x)
// CHECK:         %[[R:.*]] = tfl.reshape(%[[M]], %{{.*}}) : tensor<3x2xf32>
// CHECK-NEXT:    %[[S:.*]] = tfl.sin(%[[R]])
// CHECK-NEXT:    func.return %[[S]]
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x", quant.range = array<f64: 0.0, 255.0>}) -> (tensor<3x2xf32> {onnx.name = "y"}) {
  %a = tfl.add(%x, %x) attributes {quant.ranges = [array<f64: 0.0, 510.0>]} : tensor<2x3xf32>
  %m = tfl.mul(%a, %x) attributes {tflc.scheme = "float", quant.ranges = [array<f64: 0.0, 9.0>]} : tensor<2x3xf32>
  %n = tfl.pseudo_const dense<[3, 2]> : tensor<2xi32>
  %r = tfl.reshape(%m, %n) attributes {quant.ranges = [array<f64: 0.0, 9.0>]} : tensor<3x2xf32>
  %s = tfl.sin(%r) attributes {quant.ranges = [array<f64: -1.0, 1.0>]} : tensor<3x2xf32>
  func.return %s : tensor<3x2xf32>
}
