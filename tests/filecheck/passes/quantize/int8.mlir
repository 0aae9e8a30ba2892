// RUN: onnx-opt %s -p 'quantize{scheme="int8"}' | filecheck %s

// What a convolution reads and gives is quantized by its range, its weights with a scale for each channel; its bias is left to the folding.
// A pool has the type of what it reads, a logistic the one that its kernel prescribes.

// CHECK-LABEL: func.func @main(%x: tensor<1x5x6x4xf32> {onnx.name = "x"})
// CHECK:         %[[XQ:.*]] = tfl.quantize(%x) : tensor<1x5x6x4x!quant.uniform<i8:f32, 0.1:-28>>
// CHECK-NEXT:    %[[X:.*]] = tfl.dequantize(%[[XQ]]) : tensor<1x5x6x4xf32>
// CHECK:         %[[WQ:.*]] = tfl.pseudo_const dense<{{\[\[\[\[}}2, -127, 4, 6]]], {{\[\[\[}}127, 0, 5, 1]]]]> : tensor<2x1x1x4x!quant.uniform<i8<-127:127>:f32:0, {0.5, 1.0}>>
// CHECK:         %[[W:.*]] = tfl.dequantize(%[[WQ]]) : tensor<2x1x1x4xf32>
// CHECK:         %[[B:.*]] = tfl.pseudo_const dense<0.5> : tensor<2xf32>
// CHECK:         %[[Y:.*]] = tfl.conv_2d(%[[X]], %[[W]], %[[B]]) {{.*}} : tensor<1x5x6x2xf32>
// CHECK-NEXT:    %[[YQ:.*]] = tfl.quantize(%[[Y]]) : tensor<1x5x6x2x!quant.uniform<i8:f32, 0.2:-128>>
// CHECK-NEXT:    %[[YD:.*]] = tfl.dequantize(%[[YQ]])
// CHECK:         %[[P:.*]] = tfl.average_pool_2d(%[[YD]])
// CHECK-NEXT:    %[[PQ:.*]] = tfl.quantize(%[[P]]) : tensor<1x2x3x2x!quant.uniform<i8:f32, 0.2:-128>>
// CHECK-NEXT:    %[[PD:.*]] = tfl.dequantize(%[[PQ]])
// CHECK-NEXT:    %[[L:.*]] = tfl.logistic(%[[PD]]) : tensor<1x2x3x2xf32>
// CHECK-NEXT:    %[[LQ:.*]] = tfl.quantize(%[[L]]) : tensor<1x2x3x2x!quant.uniform<i8:f32, 0.00390625:-128>>
// CHECK-NEXT:    %[[LD:.*]] = tfl.dequantize(%[[LQ]])
// CHECK-NEXT:    func.return %[[LD]]
// CHECK-NOT:     quant.range
func.func @main(%x: tensor<1x5x6x4xf32> {onnx.name = "x", quant.range = array<f64: -10.0, 15.5>}) -> (tensor<1x2x3x2xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[[[1.0, -63.5, 2.0, 3.0]]], [[[127.0, 0.0, 5.0, 1.0]]]]> : tensor<2x1x1x4xf32>
  %b = tfl.pseudo_const dense<0.5> : tensor<2xf32>
  %c = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> attributes {quant.ranges = [array<f64: 0.0, 51.0>]} : tensor<1x5x6x2xf32>
  %p = tfl.average_pool_2d(%c) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 2, filter_height = 2}> attributes {quant.ranges = [array<f64: 1.0, 40.0>]} : tensor<1x2x3x2xf32>
  %l = tfl.logistic(%p) attributes {quant.ranges = [array<f64: 0.5, 1.0>]} : tensor<1x2x3x2xf32>
  func.return %l : tensor<1x2x3x2xf32>
}
