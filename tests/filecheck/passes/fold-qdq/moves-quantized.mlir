// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Whatever moves elements, or chooses some, does so once they are quantized.

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
// CHECK-NEXT:    %[[V17:.*]] = tfl.quantize(%x) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V18:.*]] = tfl.space_to_batch_nd(%[[V17]], %[[V14]], %[[V15]]) : tensor<4x2x2x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V19:.*]] = tfl.batch_to_space_nd(%[[V18]], %[[V14]], %[[V15]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V20:.*]] = tfl.pad(%[[V19]], %[[V5]]) : tensor<1x6x6x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V21:.*]] = tfl.max_pool_2d(%[[V20]]) <{padding = "VALID", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V22:.*]] = tfl.broadcast_to(%[[V21]], %[[V0]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V23:.*]] = tfl.depth_to_space(%[[V22]]) <{block_size = 2}> : tensor<1x8x8x1x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V24:.*]] = tfl.space_to_depth(%[[V23]]) <{block_size = 2}> : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V25:.*]] = tfl.expand_dims(%[[V24]], %[[V2]]) : tensor<1x1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V26:.*]] = tfl.squeeze(%[[V25]]) <{squeeze_dims = [0]}> : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V27:.*]] = tfl.gather(%[[V26]], %[[V3]]) <{axis = 3}> : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V28:.*]] = tfl.gather_nd(%[[V27]], %[[V4]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V29:.*]] = tfl.mirror_pad(%[[V28]], %[[V5]]) <{mode = "REFLECT"}> : tensor<1x6x6x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V30:.*]] = tfl.slice(%[[V29]], %[[V6]], %[[V0]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V31:.*]] = tfl.resize_nearest_neighbor(%[[V30]], %[[V7]]) : tensor<1x8x8x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V32:.*]] = tfl.strided_slice(%[[V31]], %[[V9]], %[[V10]], %[[V11]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V33:.*]] = tfl.reverse_sequence(%[[V32]], %[[V8]]) <{seq_dim = 1, batch_dim = 0}> : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V34:.*]] = tfl.reverse_v2(%[[V33]], %[[V8]]) : tensor<1x4x4x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V35:.*]] = tfl.reshape(%[[V34]], %[[V1]]) : tensor<1x16x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V36:.*]] = tfl.tile(%[[V35]], %[[V12]]) : tensor<1x32x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V37:.*]] = tfl.transpose(%[[V36]], %[[V13]]) : tensor<1x4x32x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V38:.*]] = tfl.reduce_max(%[[V37]], %[[V16]]) <{keep_dims = false}> : tensor<1x32x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reduce_min(%[[V38]], %[[V16]]) <{keep_dims = false}> : tensor<1x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    func.return %[[R0]] : tensor<1x!quant.uniform<i8:f32, 0.5:3>>
func.func @main(%x: tensor<1x4x4x4xf32> {onnx.name = "x"}) -> (tensor<1x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "y"}) {
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
  %c0 = tfl.space_to_batch_nd(%x, %block, %crops) : tensor<4x2x2x4xf32>
  %c1 = tfl.batch_to_space_nd(%c0, %block, %crops) : tensor<1x4x4x4xf32>
  %c2 = tfl.pad(%c1, %around) : tensor<1x6x6x4xf32>
  %c3 = tfl.max_pool_2d(%c2) <{padding = "VALID", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x4x4x4xf32>
  %c4 = tfl.broadcast_to(%c3, %four) : tensor<1x4x4x4xf32>
  %c5 = tfl.depth_to_space(%c4) <{block_size = 2}> : tensor<1x8x8x1xf32>
  %c6 = tfl.space_to_depth(%c5) <{block_size = 2}> : tensor<1x4x4x4xf32>
  %c7 = tfl.expand_dims(%c6, %zero) : tensor<1x1x4x4x4xf32>
  %c8 = tfl.squeeze(%c7) <{squeeze_dims = [0]}> : tensor<1x4x4x4xf32>
  %c9 = tfl.gather(%c8, %order) <{axis = 3}> : tensor<1x4x4x4xf32>
  %c10 = tfl.gather_nd(%c9, %tuples) : tensor<1x4x4x4xf32>
  %c11 = tfl.mirror_pad(%c10, %around) <{mode = "REFLECT"}> : tensor<1x6x6x4xf32>
  %c12 = tfl.slice(%c11, %begin, %four) : tensor<1x4x4x4xf32>
  %c13 = tfl.resize_nearest_neighbor(%c12, %size) : tensor<1x8x8x4xf32>
  %c14 = tfl.strided_slice(%c13, %none, %ends, %steps) : tensor<1x4x4x4xf32>
  %c15 = tfl.reverse_sequence(%c14, %lengths) <{seq_dim = 1, batch_dim = 0}> : tensor<1x4x4x4xf32>
  %c16 = tfl.reverse_v2(%c15, %last) : tensor<1x4x4x4xf32>
  %c17 = tfl.reshape(%c16, %flat) : tensor<1x16x4xf32>
  %c18 = tfl.tile(%c17, %times) : tensor<1x32x4xf32>
  %c19 = tfl.transpose(%c18, %perm) : tensor<1x4x32xf32>
  %c20 = tfl.reduce_max(%c19, %one) <{keep_dims = false}> : tensor<1x32xf32>
  %c21 = tfl.reduce_min(%c20, %one) <{keep_dims = false}> : tensor<1xf32>
  %q = tfl.quantize(%c21) : tensor<1x!quant.uniform<i8:f32, 0.5:3>>
  func.return %q : tensor<1x!quant.uniform<i8:f32, 0.5:3>>
}
