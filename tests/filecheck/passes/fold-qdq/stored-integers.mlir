// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Ops that the model applies to stored integers work on the quantized values that these are, shifted to signed ones.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 0], [0, 2], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<3> : tensor<i32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.quantize(%x) : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.5:-125>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.abs(%[[V2]]) : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:-128>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<-128> : tensor<!quant.uniform<i8:f32, 0.25:-128>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.padv2(%[[V3]], %[[V0]], %[[V4]]) : tensor<1x5x8x3x!quant.uniform<i8:f32, 0.25:-128>>
// CHECK-NEXT:    %[[V6:.*]] = tfl.max_pool_2d(%[[V5]]) <{padding = "VALID", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 2}> : tensor<1x4x6x3x!quant.uniform<i8:f32, 0.25:-128>>
// CHECK-NEXT:    %[[V7:.*]] = tfl.concatenation(%[[V6]], %[[V3]]) <{axis = 3}> : tensor<1x4x6x6x!quant.uniform<i8:f32, 0.25:-128>>
// CHECK-NEXT:    %[[V8:.*]] = tfl.abs(%[[V7]]) : tensor<1x4x6x6x!quant.uniform<i8:f32, 0.25:-128>>
// CHECK-NEXT:    %[[V9:.*]] = tfl.quantize(%[[V8]]) : tensor<1x4x6x6x!quant.uniform<u8:f32, 0.25>>
// CHECK-NEXT:    %[[V10:.*]] = tfl.arg_max(%[[V3]], %[[V1]]) : tensor<1x4x6xi32>
// CHECK-NEXT:    func.return %[[V9]], %[[V10]] : tensor<1x4x6x6x!quant.uniform<u8:f32, 0.25>>, tensor<1x4x6xi32>
func.func @main(%x: tensor<1x4x6x3xui8> {onnx.name = "x"}) -> (tensor<1x4x6x6xui8> {onnx.name = "y"}, tensor<1x4x6xi32> {onnx.name = "place"}) {
  %rows = tfl.pseudo_const dense<[[0, 0], [1, 0], [0, 2], [0, 0]]> : tensor<4x2xi32>
  %low = tfl.pseudo_const dense<0> : tensor<ui8>
  %axis = tfl.pseudo_const dense<3> : tensor<i32>
  %q = quant.scast(%x) : tensor<1x4x6x3x!quant.uniform<u8:f32, 0.5:3>>
  %f = tfl.dequantize(%q) : tensor<1x4x6x3xf32>
  %g = tfl.abs(%f) : tensor<1x4x6x3xf32>
  %h = tfl.quantize(%g) : tensor<1x4x6x3x!quant.uniform<u8:f32, 0.25>>
  %s = quant.scast(%h) : tensor<1x4x6x3xui8>
  %w = tfl.padv2(%s, %rows, %low) : tensor<1x5x8x3xui8>
  %m = tfl.max_pool_2d(%w) <{padding = "VALID", filter_height = 2, filter_width = 3, stride_h = 1, stride_w = 1}> : tensor<1x4x6x3xui8>
  %j = tfl.concatenation(%m, %s) <{axis = 3}> : tensor<1x4x6x6xui8>
  %k = quant.scast(%j) : tensor<1x4x6x6x!quant.uniform<u8:f32, 0.25>>
  %l = tfl.dequantize(%k) : tensor<1x4x6x6xf32>
  %n = tfl.abs(%l) : tensor<1x4x6x6xf32>
  %o = tfl.quantize(%n) : tensor<1x4x6x6x!quant.uniform<u8:f32, 0.25>>
  %y = quant.scast(%o) : tensor<1x4x6x6xui8>
  %place = tfl.arg_max(%s, %axis) : tensor<1x4x6xi32>
  func.return %y, %place : tensor<1x4x6x6xui8>, tensor<1x4x6xi32>
}
