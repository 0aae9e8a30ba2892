// RUN: onnx-opt %s --convert --split-input-file --verify-diagnostics

// Forms of ONNX Runtime's operators that no rule takes apart.

// expected-error@unknown {{ms.Attention (opset 1): queries, keys and values must be of one size, masks for words, for pairs of them or as lengths}}
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %w: tensor<4x12xf32> {onnx.name = "w"}, %b: tensor<12xf32> {onnx.name = "b"}) -> (tensor<2x3x4xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.Attention(%x, %w, %b) <{num_heads = 2, do_rotary = 1}> : tensor<2x3x4xf32>
  func.return %y : tensor<2x3x4xf32>
}
// -----
// expected-error@unknown {{ms.MultiHeadAttention (opset 1): queries, keys and values must be of one size, masks for words, for pairs of them or as lengths}}
func.func @main(%x: tensor<2x3x8xf32> {onnx.name = "x"}, %l: tensor<4xi32> {onnx.name = "l"}) -> (tensor<2x3x8xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.MultiHeadAttention(%x, %x, %x, _, %l) <{num_heads = 2}> : tensor<2x3x8xf32>
  func.return %y : tensor<2x3x8xf32>
}
// -----
// expected-error@unknown {{ms.GroupQueryAttention (opset 1): words must stand in order, queries and keys not be normalized, the cache be whole and of f32, and no scores be asked for}}
func.func @main(%q: tensor<1x1x64xf32> {onnx.name = "q"}, %l: tensor<1xi32> {onnx.name = "l"}, %t: tensor<i32> {onnx.name = "t"}) -> (tensor<1x1x64xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.GroupQueryAttention(%q, %q, %q, _, _, %l, %t) <{num_heads = 4, kv_num_heads = 4, qk_output = 1}> : tensor<1x1x64xf32>
  func.return %y : tensor<1x1x64xf32>
}
// -----
// expected-error@unknown {{ms.BiasSplitGelu (opset 1): an axis of unknown or of odd length has no halves}}
func.func @main(%x: tensor<2x3x7xf32> {onnx.name = "x"}, %b: tensor<7xf32> {onnx.name = "b"}) -> (tensor<2x3x3xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.BiasSplitGelu(%x, %b) : tensor<2x3x3xf32>
  func.return %y : tensor<2x3x3xf32>
}
// -----
// expected-error@unknown {{ms.BiasSoftmax (opset 1): its documentation does not say where a bias of fewer axes belongs, nor an image whose channels do not stand last}}
func.func @main(%x: tensor<2x3x7xf32> {onnx.name = "x"}, %b: tensor<7xf32> {onnx.name = "b"}) -> (tensor<2x3x7xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.BiasSoftmax(%x, %b) <{axis = 2, is_inner_broadcast = 1}> : tensor<2x3x7xf32>
  func.return %y : tensor<2x3x7xf32>
}
// -----
// expected-error@unknown {{ms.MatMulNBits (opset 1): its weights must be constants in their own order}}
func.func @main(%x: tensor<2x32xf32> {onnx.name = "x"}, %w: tensor<8x1x16xui8> {onnx.name = "w"}, %s: tensor<8xf32> {onnx.name = "s"}) -> (tensor<2x8xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.MatMulNBits(%x, %w, %s) <{K = 32, N = 8, bits = 4, block_size = 32}> : tensor<2x8xf32>
  func.return %y : tensor<2x8xf32>
}
// -----
// expected-error@unknown {{ms.RotaryEmbedding (opset 1): its angles must not be scaled, nor its sentences be packed into one}}
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %i: tensor<2x3xi64> {onnx.name = "i"}, %c: tensor<8x2xf32> {onnx.name = "c"}) -> (tensor<2x3x4xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.RotaryEmbedding(%x, %i, %c, %c) <{scale = 2.0}> : tensor<2x3x4xf32>
  func.return %y : tensor<2x3x4xf32>
}
// -----
// expected-error@unknown {{ms.DynamicQuantizeLSTM (opset 1): the states of a step are quantized together for as many samples as one thread of the runtime computes}}
func.func @main(%x: tensor<3x2x4xf32> {onnx.name = "x"}, %w: tensor<1x4x12xi8> {onnx.name = "w"}, %r: tensor<1x3x12xi8> {onnx.name = "r"}, %s: tensor<1xf32> {onnx.name = "s"}, %z: tensor<1xi8> {onnx.name = "z"}) -> (tensor<3x1x2x3xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.DynamicQuantizeLSTM(%x, %w, %r, _, _, _, _, _, %s, %z, %s, %z) <{hidden_size = 3}> : tensor<3x1x2x3xf32>
  func.return %y : tensor<3x1x2x3xf32>
}
// -----
// expected-error@unknown {{ms.SkipGroupNorm (opset 1): its documentation does not say where a bias of fewer axes belongs, nor an image whose channels do not stand last}}
func.func @main(%x: tensor<1x4x2x2xf32> {onnx.name = "x"}, %g: tensor<4xf32> {onnx.name = "g"}) -> (tensor<1x4x2x2xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.SkipGroupNorm(%x, %g, %g, %x) <{groups = 2, activation = 0, channels_last = 0}> : tensor<1x4x2x2xf32>
  func.return %y : tensor<1x4x2x2xf32>
}
// -----
// expected-error@unknown {{ms.ConvTransposeWithDynamicPads (opset 1): its pads must be constant}}
func.func @main(%x: tensor<1x1x3x3xf32> {onnx.name = "x"}, %w: tensor<1x1x3x3xf32> {onnx.name = "w"}, %p: tensor<4xi64> {onnx.name = "p"}) -> (tensor<?x?x?x?xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.ConvTransposeWithDynamicPads(%x, %w, %p) <{strides = [2, 2]}> : tensor<?x?x?x?xf32>
  func.return %y : tensor<?x?x?x?xf32>
}
// -----
// expected-error@unknown {{ms.GatherBlockQuantized (opset 1): its table must be a constant matrix whose rows are gathered, in blocks of each row}}
func.func @main(%t: tensor<4x16xui8> {onnx.name = "t"}, %i: tensor<2xi64> {onnx.name = "i"}, %s: tensor<4x2xf32> {onnx.name = "s"}) -> (tensor<2x32xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.GatherBlockQuantized(%t, %i, %s) <{gather_axis = 0, quantize_axis = 1, block_size = 16, bits = 4}> : tensor<2x32xf32>
  func.return %y : tensor<2x32xf32>
}
// -----
// expected-error@unknown {{ms.Inverse (opset 1): only f32 is inverted, in matrices of up to 8 known rows}}
func.func @main(%x: tensor<9x9xf32> {onnx.name = "x"}) -> (tensor<9x9xf32> {onnx.name = "r0"}) {
  %y = onnx.ms.Inverse(%x) : tensor<9x9xf32>
  func.return %y : tensor<9x9xf32>
}
