// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Between unsigned inputs and outputs, what has kernels for either sign works on unsigned integers: nothing is shifted.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     <i8:
// CHECK:         %{{.*}} = tfl.dequantize(
// CHECK-NOT:     <i8:
// CHECK:         %{{.*}} = tfl.quantize(%z) : tensor<1x!quant.uniform<u8:f32, 0.5:131>>
// CHECK-NOT:     <i8:
// CHECK:         func.return
func.func @main(%x: tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>> {onnx.name = "x"}, %z: tensor<1xf32> {onnx.name = "z"}) -> (tensor<1x!quant.uniform<u8:f32, 0.5:131>> {onnx.name = "y"}, tensor<1x32xi32> {onnx.name = "a"}, tensor<1x32xi32> {onnx.name = "i"}, tensor<1xf32> {onnx.name = "f"}, tensor<1x!quant.uniform<u8:f32, 0.5:131>> {onnx.name = "p"}) {
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
  %w = tfl.pseudo_const dense<7> : tensor<4x1x1x4x!quant.uniform<i8:f32, 0.25>>
  %wf = tfl.dequantize(%w) : tensor<4x1x1x4xf32>
  %v = tfl.pseudo_const dense<7> : tensor<1x1x1x4x!quant.uniform<i8:f32, 0.25>>
  %vf = tfl.dequantize(%v) : tensor<1x1x1x4xf32>
  %u = tfl.pseudo_const dense<7> : tensor<4x4x!quant.uniform<i8:f32, 0.25>>
  %uf = tfl.dequantize(%u) : tensor<4x4xf32>
  %b = tfl.pseudo_const dense<0.5> : tensor<4xf32>
  %size4 = tfl.pseudo_const dense<4> : tensor<2xi32>
  %axes12 = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
  %value = tfl.pseudo_const dense<131> : tensor<ui8>
  %three = tfl.pseudo_const dense<3> : tensor<i32>
  %sizes = tfl.pseudo_const dense<[1, 3]> : tensor<2xi32>
  %half = tfl.pseudo_const dense<[1, 4, 4, 2]> : tensor<4xi32>
  %twice = tfl.pseudo_const dense<[1, 1, 1, 2]> : tensor<4xi32>
  %d0 = tfl.dequantize(%x) : tensor<1x4x4x4xf32>
  %f0 = tfl.add(%d0, %d0) : tensor<1x4x4x4xf32>
  %q0 = tfl.quantize(%f0) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d1 = tfl.dequantize(%q0) : tensor<1x4x4x4xf32>
  %f1 = tfl.sub(%d1, %d1) : tensor<1x4x4x4xf32>
  %q1 = tfl.quantize(%f1) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d2 = tfl.dequantize(%q1) : tensor<1x4x4x4xf32>
  %f2 = tfl.mul(%d2, %d2) : tensor<1x4x4x4xf32>
  %q2 = tfl.quantize(%f2) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d3 = tfl.dequantize(%q2) : tensor<1x4x4x4xf32>
  %f3 = tfl.average_pool_2d(%d3) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x4x4x4xf32>
  %q3 = tfl.quantize(%f3) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d4 = tfl.dequantize(%q3) : tensor<1x4x4x4xf32>
  %f4 = tfl.max_pool_2d(%d4) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3}> : tensor<1x4x4x4xf32>
  %q4 = tfl.quantize(%f4) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d5 = tfl.dequantize(%q4) : tensor<1x4x4x4xf32>
  %f5 = tfl.conv_2d(%d5, %wf, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x4x4x4xf32>
  %q5 = tfl.quantize(%f5) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d6 = tfl.dequantize(%q5) : tensor<1x4x4x4xf32>
  %f6 = tfl.depthwise_conv_2d(%d6, %vf, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, depth_multiplier = 1}> : tensor<1x4x4x4xf32>
  %q6 = tfl.quantize(%f6) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d7 = tfl.dequantize(%q6) : tensor<1x4x4x4xf32>
  %f7 = tfl.fully_connected(%d7, %uf, %b) <{keep_num_dims = true}> : tensor<1x4x4x4xf32>
  %q7 = tfl.quantize(%f7) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d8 = tfl.dequantize(%q7) : tensor<1x4x4x4xf32>
  %f8 = tfl.hard_swish(%d8) : tensor<1x4x4x4xf32>
  %q8 = tfl.quantize(%f8) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d9 = tfl.dequantize(%q8) : tensor<1x4x4x4xf32>
  %f9 = tfl.leaky_relu(%d9) <{alpha = 0.1}> : tensor<1x4x4x4xf32>
  %q9 = tfl.quantize(%f9) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d10 = tfl.dequantize(%q9) : tensor<1x4x4x4xf32>
  %f10 = tfl.relu(%d10) : tensor<1x4x4x4xf32>
  %q10 = tfl.quantize(%f10) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d11 = tfl.dequantize(%q10) : tensor<1x4x4x4xf32>
  %f11 = tfl.relu6(%d11) : tensor<1x4x4x4xf32>
  %q11 = tfl.quantize(%f11) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d12 = tfl.dequantize(%q11) : tensor<1x4x4x4xf32>
  %f12 = tfl.maximum(%d12, %d12) : tensor<1x4x4x4xf32>
  %q12 = tfl.quantize(%f12) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d13 = tfl.dequantize(%q12) : tensor<1x4x4x4xf32>
  %f13 = tfl.minimum(%d13, %d13) : tensor<1x4x4x4xf32>
  %q13 = tfl.quantize(%f13) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d14 = tfl.dequantize(%q13) : tensor<1x4x4x4xf32>
  %f14 = tfl.resize_bilinear(%d14, %size4) : tensor<1x4x4x4xf32>
  %q14 = tfl.quantize(%f14) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d15 = tfl.dequantize(%q14) : tensor<1x4x4x4xf32>
  %f15 = tfl.mean(%d15, %axes12) <{keep_dims = true}> : tensor<1x1x1x4xf32>
  %q15 = tfl.quantize(%f15) : tensor<1x1x1x4x!quant.uniform<u8:f32, 0.5:131>>
  %d16 = tfl.dequantize(%q15) : tensor<1x1x1x4xf32>
  %f16 = tfl.broadcast_to(%d16, %four) : tensor<1x4x4x4xf32>
  %q16 = tfl.quantize(%f16) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d17 = tfl.dequantize(%q16) : tensor<1x4x4x4xf32>
  %f17 = tfl.logistic(%d17) : tensor<1x4x4x4xf32>
  %q17 = tfl.quantize(%f17) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.00390625>>
  %d18 = tfl.dequantize(%q17) : tensor<1x4x4x4xf32>
  %f18 = tfl.add(%d18, %d18) : tensor<1x4x4x4xf32>
  %q18 = tfl.quantize(%f18) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d19 = tfl.dequantize(%q18) : tensor<1x4x4x4xf32>
  %f19 = tfl.softmax(%d19) <{beta = 1.0}> : tensor<1x4x4x4xf32>
  %q19 = tfl.quantize(%f19) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.00390625>>
  %d20 = tfl.dequantize(%q19) : tensor<1x4x4x4xf32>
  %f20 = tfl.add(%d20, %d20) : tensor<1x4x4x4xf32>
  %q20 = tfl.quantize(%f20) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %s = quant.scast(%q20) : tensor<1x4x4x4xui8>
  %sp = tfl.padv2(%s, %around, %value) : tensor<1x6x6x4xui8>
  %sq = quant.scast(%sp) : tensor<1x6x6x4x!quant.uniform<u8:f32, 0.5:131>>
  %d21 = tfl.dequantize(%sq) : tensor<1x6x6x4xf32>
  %f21 = tfl.slice(%d21, %begin, %four) : tensor<1x4x4x4xf32>
  %q21 = tfl.quantize(%f21) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d22 = tfl.dequantize(%q21) : tensor<1x4x4x4xf32>
  %f22 = tfl.pad(%d22, %around) : tensor<1x6x6x4xf32>
  %q22 = tfl.quantize(%f22) : tensor<1x6x6x4x!quant.uniform<u8:f32, 0.5:131>>
  %d23 = tfl.dequantize(%q22) : tensor<1x6x6x4xf32>
  %f23 = tfl.slice(%d23, %begin, %four) : tensor<1x4x4x4xf32>
  %q23 = tfl.quantize(%f23) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d24 = tfl.dequantize(%q23) : tensor<1x4x4x4xf32>
  %f24 = tfl.space_to_batch_nd(%d24, %block, %crops) : tensor<4x2x2x4xf32>
  %q24 = tfl.quantize(%f24) : tensor<4x2x2x4x!quant.uniform<u8:f32, 0.5:131>>
  %d25 = tfl.dequantize(%q24) : tensor<4x2x2x4xf32>
  %f25 = tfl.batch_to_space_nd(%d25, %block, %crops) : tensor<1x4x4x4xf32>
  %q25 = tfl.quantize(%f25) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d26 = tfl.dequantize(%q25) : tensor<1x4x4x4xf32>
  %f26a, %f26b = tfl.split(%three, %d26) <{num_splits = 2}> : (tensor<1x4x4x2xf32>, tensor<1x4x4x2xf32>)
  %q26a = tfl.quantize(%f26a) : tensor<1x4x4x2x!quant.uniform<u8:f32, 0.5:131>>
  %q26b = tfl.quantize(%f26b) : tensor<1x4x4x2x!quant.uniform<u8:f32, 0.5:131>>
  %e26a = tfl.dequantize(%q26a) : tensor<1x4x4x2xf32>
  %e26b = tfl.dequantize(%q26b) : tensor<1x4x4x2xf32>
  %j26 = tfl.concatenation(%e26a, %e26b) <{axis = 3}> : tensor<1x4x4x4xf32>
  %k26 = tfl.quantize(%j26) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d27 = tfl.dequantize(%k26) : tensor<1x4x4x4xf32>
  %f27a, %f27b = tfl.split_v(%d27, %sizes, %three) <{num_splits = 2}> : (tensor<1x4x4x1xf32>, tensor<1x4x4x3xf32>)
  %q27a = tfl.quantize(%f27a) : tensor<1x4x4x1x!quant.uniform<u8:f32, 0.5:131>>
  %q27b = tfl.quantize(%f27b) : tensor<1x4x4x3x!quant.uniform<u8:f32, 0.5:131>>
  %e27a = tfl.dequantize(%q27a) : tensor<1x4x4x1xf32>
  %e27b = tfl.dequantize(%q27b) : tensor<1x4x4x3xf32>
  %j27 = tfl.concatenation(%e27a, %e27b) <{axis = 3}> : tensor<1x4x4x4xf32>
  %k27 = tfl.quantize(%j27) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d28 = tfl.dequantize(%k27) : tensor<1x4x4x4xf32>
  %f28 = tfl.slice(%d28, %none, %half) : tensor<1x4x4x2xf32>
  %q28 = tfl.quantize(%f28) : tensor<1x4x4x2x!quant.uniform<u8:f32, 0.5:131>>
  %d29 = tfl.dequantize(%q28) : tensor<1x4x4x2xf32>
  %f29a, %f29b = tfl.unpack(%d29) <{num = 2, axis = 3}> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>)
  %q29a = tfl.quantize(%f29a) : tensor<1x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %q29b = tfl.quantize(%f29b) : tensor<1x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %e29a = tfl.dequantize(%q29a) : tensor<1x4x4xf32>
  %e29b = tfl.dequantize(%q29b) : tensor<1x4x4xf32>
  %j29 = tfl.pack(%e29a, %e29b) <{values_count = 2, axis = 3}> : tensor<1x4x4x2xf32>
  %k29 = tfl.quantize(%j29) : tensor<1x4x4x2x!quant.uniform<u8:f32, 0.5:131>>
  %d30 = tfl.dequantize(%k29) : tensor<1x4x4x2xf32>
  %f30 = tfl.tile(%d30, %twice) : tensor<1x4x4x4xf32>
  %q30 = tfl.quantize(%f30) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d31 = tfl.dequantize(%q30) : tensor<1x4x4x4xf32>
  %f31 = tfl.broadcast_to(%d31, %four) : tensor<1x4x4x4xf32>
  %q31 = tfl.quantize(%f31) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d32 = tfl.dequantize(%q31) : tensor<1x4x4x4xf32>
  %f32 = tfl.depth_to_space(%d32) <{block_size = 2}> : tensor<1x8x8x1xf32>
  %q32 = tfl.quantize(%f32) : tensor<1x8x8x1x!quant.uniform<u8:f32, 0.5:131>>
  %d33 = tfl.dequantize(%q32) : tensor<1x8x8x1xf32>
  %f33 = tfl.space_to_depth(%d33) <{block_size = 2}> : tensor<1x4x4x4xf32>
  %q33 = tfl.quantize(%f33) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d34 = tfl.dequantize(%q33) : tensor<1x4x4x4xf32>
  %f34 = tfl.expand_dims(%d34, %zero) : tensor<1x1x4x4x4xf32>
  %q34 = tfl.quantize(%f34) : tensor<1x1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d35 = tfl.dequantize(%q34) : tensor<1x1x4x4x4xf32>
  %f35 = tfl.squeeze(%d35) <{squeeze_dims = [0]}> : tensor<1x4x4x4xf32>
  %q35 = tfl.quantize(%f35) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d36 = tfl.dequantize(%q35) : tensor<1x4x4x4xf32>
  %f36 = tfl.gather(%d36, %order) <{axis = 3}> : tensor<1x4x4x4xf32>
  %q36 = tfl.quantize(%f36) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d37 = tfl.dequantize(%q36) : tensor<1x4x4x4xf32>
  %f37 = tfl.gather_nd(%d37, %tuples) : tensor<1x4x4x4xf32>
  %q37 = tfl.quantize(%f37) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d38 = tfl.dequantize(%q37) : tensor<1x4x4x4xf32>
  %f38 = tfl.mirror_pad(%d38, %around) <{mode = "REFLECT"}> : tensor<1x6x6x4xf32>
  %q38 = tfl.quantize(%f38) : tensor<1x6x6x4x!quant.uniform<u8:f32, 0.5:131>>
  %d39 = tfl.dequantize(%q38) : tensor<1x6x6x4xf32>
  %f39 = tfl.slice(%d39, %begin, %four) : tensor<1x4x4x4xf32>
  %q39 = tfl.quantize(%f39) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d40 = tfl.dequantize(%q39) : tensor<1x4x4x4xf32>
  %f40 = tfl.resize_nearest_neighbor(%d40, %size) : tensor<1x8x8x4xf32>
  %q40 = tfl.quantize(%f40) : tensor<1x8x8x4x!quant.uniform<u8:f32, 0.5:131>>
  %d41 = tfl.dequantize(%q40) : tensor<1x8x8x4xf32>
  %f41 = tfl.strided_slice(%d41, %none, %ends, %steps) : tensor<1x4x4x4xf32>
  %q41 = tfl.quantize(%f41) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d42 = tfl.dequantize(%q41) : tensor<1x4x4x4xf32>
  %f42 = tfl.reverse_sequence(%d42, %lengths) <{seq_dim = 1, batch_dim = 0}> : tensor<1x4x4x4xf32>
  %q42 = tfl.quantize(%f42) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d43 = tfl.dequantize(%q42) : tensor<1x4x4x4xf32>
  %f43 = tfl.reverse_v2(%d43, %last) : tensor<1x4x4x4xf32>
  %q43 = tfl.quantize(%f43) : tensor<1x4x4x4x!quant.uniform<u8:f32, 0.5:131>>
  %d44 = tfl.dequantize(%q43) : tensor<1x4x4x4xf32>
  %f44 = tfl.reshape(%d44, %flat) : tensor<1x16x4xf32>
  %q44 = tfl.quantize(%f44) : tensor<1x16x4x!quant.uniform<u8:f32, 0.5:131>>
  %d45 = tfl.dequantize(%q44) : tensor<1x16x4xf32>
  %f45 = tfl.tile(%d45, %times) : tensor<1x32x4xf32>
  %q45 = tfl.quantize(%f45) : tensor<1x32x4x!quant.uniform<u8:f32, 0.5:131>>
  %d46 = tfl.dequantize(%q45) : tensor<1x32x4xf32>
  %f46 = tfl.transpose(%d46, %perm) : tensor<1x4x32xf32>
  %q46 = tfl.quantize(%f46) : tensor<1x4x32x!quant.uniform<u8:f32, 0.5:131>>
  %end = tfl.dequantize(%q46) : tensor<1x4x32xf32>
  %a = tfl.arg_max(%end, %one) : tensor<1x32xi32>
  %i = tfl.arg_min(%end, %one) : tensor<1x32xi32>
  %d47 = tfl.dequantize(%q46) : tensor<1x4x32xf32>
  %f47 = tfl.reduce_max(%d47, %one) <{keep_dims = false}> : tensor<1x32xf32>
  %q47 = tfl.quantize(%f47) : tensor<1x32x!quant.uniform<u8:f32, 0.5:131>>
  %d48 = tfl.dequantize(%q47) : tensor<1x32xf32>
  %f48 = tfl.reduce_min(%d48, %one) <{keep_dims = false}> : tensor<1xf32>
  %q48 = tfl.quantize(%f48) : tensor<1x!quant.uniform<u8:f32, 0.5:131>>
  %floats = tfl.dequantize(%q48) : tensor<1xf32>
  %p = tfl.quantize(%z) : tensor<1x!quant.uniform<u8:f32, 0.5:131>>
  func.return %q48, %a, %i, %floats, %p : tensor<1x!quant.uniform<u8:f32, 0.5:131>>, tensor<1x32xi32>, tensor<1x32xi32>, tensor<1xf32>, tensor<1x!quant.uniform<u8:f32, 0.5:131>>
}
