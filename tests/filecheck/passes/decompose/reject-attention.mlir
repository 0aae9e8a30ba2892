// RUN: onnx-opt %s --pass decompose | filecheck %s

// Hidden sizes that differ, a rotation, keys of four axes, and positions in packed batches.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ms.Attention(%x, %w, %b) <{do_rotary = 1, num_heads = 2}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ms.Attention(%x, %v, %c) <{num_heads = 2, qkv_hidden_sizes = [6, 6, 4]}> : tensor<2x5x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ms.MultiHeadAttention(%x, %k, %k, %b) <{num_heads = 2}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ms.MultiHeadAttention(%x, %k, %k, _, %l) <{num_heads = 2}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.ms.RotaryEmbedding(%x, %i, %t, %t) <{is_packed_batching = 1, num_heads = 2, scale = 1.0}> : tensor<2x5x6xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]] : tensor<2x5x6xf32>, tensor<2x5x4xf32>, tensor<2x5x6xf32>, tensor<2x5x6xf32>, tensor<2x5x6xf32>
func.func @main(%x: tensor<2x5x6xf32> {onnx.name = "x"}, %w: tensor<6x18xf32> {onnx.name = "w"}, %b: tensor<18xf32> {onnx.name = "b"}, %v: tensor<6x16xf32> {onnx.name = "v"}, %c: tensor<16xf32> {onnx.name = "c"}, %k: tensor<2x2x5x3xf32> {onnx.name = "k"}, %l: tensor<2xi32> {onnx.name = "l"}, %i: tensor<2x5xi64> {onnx.name = "i"}, %t: tensor<9x3xf32> {onnx.name = "t"}) -> (tensor<2x5x6xf32> {onnx.name = "r0"}, tensor<2x5x4xf32> {onnx.name = "r1"}, tensor<2x5x6xf32> {onnx.name = "r2"}, tensor<2x5x6xf32> {onnx.name = "r3"}, tensor<2x5x6xf32> {onnx.name = "r4"}) {
  %r0 = onnx.ms.Attention(%x, %w, %b) <{do_rotary = 1, num_heads = 2}> : tensor<2x5x6xf32>
  %r1 = onnx.ms.Attention(%x, %v, %c) <{num_heads = 2, qkv_hidden_sizes = [6, 6, 4]}> : tensor<2x5x4xf32>
  %r2 = onnx.ms.MultiHeadAttention(%x, %k, %k, %b) <{num_heads = 2}> : tensor<2x5x6xf32>
  %r3 = onnx.ms.MultiHeadAttention(%x, %k, %k, _, %l) <{num_heads = 2}> : tensor<2x5x6xf32>
  %r4 = onnx.ms.RotaryEmbedding(%x, %i, %t, %t) <{is_packed_batching = 1, num_heads = 2, scale = 1.0}> : tensor<2x5x6xf32>
  func.return %r0, %r1, %r2, %r3, %r4 : tensor<2x5x6xf32>, tensor<2x5x4xf32>, tensor<2x5x6xf32>, tensor<2x5x6xf32>, tensor<2x5x6xf32>
}
