// RUN: onnx-opt %s -p 'quantize{scheme="float16"}' | filecheck %s

// Larger constants are stored in 16 bits, biases and parameters stay; a constant that two ops use is stored once.

// CHECK-LABEL: func.func @main
// CHECK:         %[[H:.*]] = tfl.pseudo_const #onnx.weight<"", tensor<8x3x3x4xf16>>
// CHECK-NEXT:    %[[W:.*]] = tfl.dequantize(%[[H]]) : tensor<8x3x3x4xf32>
// CHECK-NEXT:    %[[B:.*]] = tfl.pseudo_const dense<0.5> : tensor<8xf32>
// CHECK-NEXT:    tfl.conv_2d(%x, %[[W]], %[[B]])
// CHECK-NEXT:    tfl.conv_2d(%x, %[[W]], %[[B]])
// CHECK-NOT:     tfl.dequantize
func.func @main(%x: tensor<1x5x6x4xf32> {onnx.name = "x"}) -> (tensor<1x5x6x8xf32> {onnx.name = "y"}, tensor<1x3x3x8xf32> {onnx.name = "z"}) {
  %w = tfl.pseudo_const dense<0.1> : tensor<8x3x3x4xf32>
  %b = tfl.pseudo_const dense<0.5> : tensor<8xf32>
  %y = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x5x6x8xf32>
  %z = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 2, stride_h = 2}> : tensor<1x3x3x8xf32>
  func.return %y, %z : tensor<1x5x6x8xf32>, tensor<1x3x3x8xf32>
}
