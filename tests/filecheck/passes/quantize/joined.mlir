// RUN: onnx-opt %s -p 'quantize{scheme="int8"}' | filecheck %s
// RUN: onnx-opt %s -p 'quantize{scheme="int8" split=true}' | filecheck %s --check-prefix SPLIT

// What is joined has one type, that of the joint range; a value of prescribed type is quantized once more. Ranges as unlike as these may be
// joined in float instead.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32, 0.5:-128>>
// CHECK:         %[[L:.*]] = tfl.logistic(
// CHECK-NEXT:    %[[LQ:.*]] = tfl.quantize(%[[L]]) : tensor<2x3x!quant.uniform<i8:f32, 0.00390625:-128>>
// CHECK-NEXT:    %[[LD:.*]] = tfl.dequantize(%[[LQ]])
// CHECK-NEXT:    %[[MQ:.*]] = tfl.quantize(%[[LD]]) : tensor<2x3x!quant.uniform<i8:f32, 0.5:-128>>
// CHECK-NEXT:    %[[MD:.*]] = tfl.dequantize(%[[MQ]])
// CHECK-NEXT:    %[[C:.*]] = tfl.concatenation(%{{.*}}, %[[MD]])
// CHECK-NEXT:    tfl.quantize(%[[C]]) : tensor<2x6x!quant.uniform<i8:f32, 0.5:-128>>

// SPLIT-LABEL:   func.func @main
// SPLIT:         %[[L:.*]] = tfl.logistic(
// SPLIT-NEXT:    %[[LQ:.*]] = tfl.quantize(%[[L]])
// SPLIT-NEXT:    %[[LD:.*]] = tfl.dequantize(%[[LQ]])
// SPLIT-NEXT:    %[[C:.*]] = tfl.concatenation(%x, %[[LD]])
// SPLIT-NEXT:    func.return %[[C]]
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x", quant.range = array<f64: 0.0, 127.5>}) -> (tensor<2x6xf32> {onnx.name = "y"}) {
  %l = tfl.logistic(%x) attributes {quant.ranges = [array<f64: 0.5, 1.0>]} : tensor<2x3xf32>
  %c = tfl.concatenation(%x, %l) <{axis = 1}> attributes {quant.ranges = [array<f64: 0.0, 127.5>]} : tensor<2x6xf32>
  func.return %c : tensor<2x6xf32>
}
