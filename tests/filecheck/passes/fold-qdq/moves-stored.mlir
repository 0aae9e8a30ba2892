// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Whatever moves stored integers, or chooses some, does so with the quantized values that they are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[1, 4, 4, 4]> : tensor<4xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[1, 16, 4]> : tensor<3xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[3, 1, 0, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<0> : tensor<1x1xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<[0, 1, 1, 0]> : tensor<4xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<8> : tensor<2xi32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<3> : tensor<1xi32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.pseudo_const dense<0> : tensor<4xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.pseudo_const dense<[1, 8, 8, 4]> : tensor<4xi32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.pseudo_const dense<[1, 2, 2, 1]> : tensor<4xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.pseudo_const dense<[1, 2, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.pseudo_const dense<[0, 2, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.pseudo_const dense<2> : tensor<2xi32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.pseudo_const dense<0> : tensor<2x2xi32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.quantize(%x) : tensor<4x2x2x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V18:.*]] = tfl.batch_to_space_nd(%[[V17]], %[[V14]], %[[V15]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V19:.*]] = tfl.max_pool_2d(%[[V18]]) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V20:.*]] = tfl.broadcast_to(%[[V19]], %[[V0]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V21:.*]] = tfl.depth_to_space(%[[V20]]) <{block_size = 2}> : tensor<1x8x8x1x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V22:.*]] = tfl.space_to_depth(%[[V21]]) <{block_size = 2}> : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V23:.*]] = tfl.expand_dims(%[[V22]], %[[V2]]) : tensor<1x1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V24:.*]] = tfl.squeeze(%[[V23]]) <{squeeze_dims = [0]}> : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V25:.*]] = tfl.gather(%[[V24]], %[[V3]]) <{axis = 3}> : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V26:.*]] = tfl.gather_nd(%[[V25]], %[[V4]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V27:.*]] = tfl.mirror_pad(%[[V26]], %[[V5]]) <{mode = "REFLECT"}> : tensor<1x6x6x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V28:.*]] = tfl.slice(%[[V27]], %[[V6]], %[[V0]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V29:.*]] = tfl.resize_nearest_neighbor(%[[V28]], %[[V7]]) : tensor<1x8x8x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V30:.*]] = tfl.strided_slice(%[[V29]], %[[V9]], %[[V10]], %[[V11]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V31:.*]] = tfl.reverse_sequence(%[[V30]], %[[V8]]) <{seq_dim = 1, batch_dim = 0}> : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V32:.*]] = tfl.reverse_v2(%[[V31]], %[[V8]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V33:.*]] = tfl.reshape(%[[V32]], %[[V1]]) : tensor<1x16x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V34:.*]] = tfl.tile(%[[V33]], %[[V12]]) : tensor<1x32x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V35:.*]] = tfl.transpose(%[[V34]], %[[V13]]) : tensor<1x4x32x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V36:.*]] = tfl.reduce_max(%[[V35]], %[[V16]]) <{keep_dims = false}> : tensor<1x32x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V37:.*]] = tfl.reduce_min(%[[V36]], %[[V16]]) <{keep_dims = false}> : tensor<1x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[R0:.*]] = tfl.dequantize(%[[V37]]) : tensor<1xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<1xf32>
func.func @main(%x: tensor<4x2x2x4xf32> {onnx.name = "x"}) -> (tensor<1xf32> {onnx.name = "y"}) {
  %four = tfl.pseudo_const dense<[1, 4, 4, 4]> : tensor<4xi32>
  %flat = tfl.pseudo_const dense<[1, 16, 4]> : tensor<3xi32>
  %zero = tfl.pseudo_const dense<0> : tensor<i32>
  %order = tfl.pseudo_const dense<[3, 1, 0, 2]> : tensor<4xi32>
  %tuples = tfl.pseudo_const dense<0> : tensor<1x1xi32>
  %around = tfl.pseudo_const dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>
  %begin = tfl.pseudo_const dense<[0, 1, 1, 0]> : tensor<4xi32>
  %size = tfl.pseudo_const dense<[8, 8]> : tensor<2xi32>
  %lengths = tfl.pseudo_const dense<3> : tensor<1xi32>
  %last = tfl.pseudo_const dense<3> : tensor<1xi32>
  %none = tfl.pseudo_const dense<0> : tensor<4xi32>
  %ends = tfl.pseudo_const dense<[1, 8, 8, 4]> : tensor<4xi32>
  %steps = tfl.pseudo_const dense<[1, 2, 2, 1]> : tensor<4xi32>
  %times = tfl.pseudo_const dense<[1, 2, 1]> : tensor<3xi32>
  %perm = tfl.pseudo_const dense<[0, 2, 1]> : tensor<3xi32>
  %block = tfl.pseudo_const dense<2> : tensor<2xi32>
  %crops = tfl.pseudo_const dense<0> : tensor<2x2xi32>
  %one = tfl.pseudo_const dense<1> : tensor<1xi32>
  %q = tfl.quantize(%x) : tensor<4x2x2x4x!quant.uniform<i8:f32, 0.5:3>>
  %s = quant.scast(%q) : tensor<4x2x2x4xi8>
  %c0 = tfl.batch_to_space_nd(%s, %block, %crops) : tensor<1x4x4x4xi8>
  %c1 = tfl.max_pool_2d(%c0) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x4x4x4xi8>
  %c2 = tfl.broadcast_to(%c1, %four) : tensor<1x4x4x4xi8>
  %c3 = tfl.depth_to_space(%c2) <{block_size = 2}> : tensor<1x8x8x1xi8>
  %c4 = tfl.space_to_depth(%c3) <{block_size = 2}> : tensor<1x4x4x4xi8>
  %c5 = tfl.expand_dims(%c4, %zero) : tensor<1x1x4x4x4xi8>
  %c6 = tfl.squeeze(%c5) <{squeeze_dims = [0]}> : tensor<1x4x4x4xi8>
  %c7 = tfl.gather(%c6, %order) <{axis = 3}> : tensor<1x4x4x4xi8>
  %c8 = tfl.gather_nd(%c7, %tuples) : tensor<1x4x4x4xi8>
  %c9 = tfl.mirror_pad(%c8, %around) <{mode = "REFLECT"}> : tensor<1x6x6x4xi8>
  %c10 = tfl.slice(%c9, %begin, %four) : tensor<1x4x4x4xi8>
  %c11 = tfl.resize_nearest_neighbor(%c10, %size) : tensor<1x8x8x4xi8>
  %c12 = tfl.strided_slice(%c11, %none, %ends, %steps) : tensor<1x4x4x4xi8>
  %c13 = tfl.reverse_sequence(%c12, %lengths) <{seq_dim = 1, batch_dim = 0}> : tensor<1x4x4x4xi8>
  %c14 = tfl.reverse_v2(%c13, %last) : tensor<1x4x4x4xi8>
  %c15 = tfl.reshape(%c14, %flat) : tensor<1x16x4xi8>
  %c16 = tfl.tile(%c15, %times) : tensor<1x32x4xi8>
  %c17 = tfl.transpose(%c16, %perm) : tensor<1x4x32xi8>
  %c18 = tfl.reduce_max(%c17, %one) <{keep_dims = false}> : tensor<1x32xi8>
  %c19 = tfl.reduce_min(%c18, %one) <{keep_dims = false}> : tensor<1xi8>
  %k = quant.scast(%c19) : tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  %y = tfl.dequantize(%k) : tensor<1xf32>
  func.return %y : tensor<1xf32>
}
