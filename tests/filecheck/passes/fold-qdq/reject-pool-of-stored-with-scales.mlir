// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// The greatest of stored integers with scales of their own stays one of stored integers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.quantize(%x) : tensor<1x4x4x2x!quant.uniform<i8:f32:3, {0.5, 0.25}>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[1, 4, 4, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.reshape(%[[V0]], %[[V1]]) : tensor<1x4x4x2xi8>
// CHECK-NEXT:    %[[R0:.*]] = tfl.max_pool_2d(%[[V2]]) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 2, filter_height = 2, fused_activation_function = "NONE"}> : tensor<1x2x2x2xi8>
// CHECK-NEXT:    func.return %[[R0]] : tensor<1x2x2x2xi8>
func.func @main(%x: tensor<1x4x4x2xf32> {onnx.name = "x"}) -> (tensor<1x2x2x2xi8> {onnx.name = "y"}) {
  %q = tfl.quantize(%x) : tensor<1x4x4x2x!quant.uniform<i8:f32:3, {0.5, 0.25}>>
  %s = quant.scast(%q) : tensor<1x4x4x2xi8>
  %y = tfl.max_pool_2d(%s) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 2, filter_height = 2, fused_activation_function = "NONE"}> : tensor<1x2x2x2xi8>
  func.return %y : tensor<1x2x2x2xi8>
}
