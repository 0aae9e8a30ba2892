// RUN: onnx-opt %s --pass decompose | filecheck %s

// A mask of four axes, lengths and starts, weights that are computed, a turn that is scaled,
// a mask that raises scores: all stay.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ms.MultiHeadAttention(%x, %x, %x, _, %m) <{num_heads = 2}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ms.MultiHeadAttention(%x, %x, %x, _, %l) <{num_heads = 2}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ms.Attention(%x, %w) <{do_rotary = 1, num_heads = 2}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ms.MatMulNBits(%x, %p, %s) <{K = 6, N = 1, block_size = 32}> : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[0, 1, 2, 3, 4]> : tensor<5xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Add(%[[V4]], %i) : tensor<5xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[2, 5]> : tensor<2xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Expand(%[[V5]], %[[V6]]) : tensor<2x5xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.ms.RotaryEmbedding(%x, %[[V7]], %s, %s) <{num_heads = 2, scale = 0.5}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.ms.MultiHeadAttention(%x, %x, %x) <{mask_filter_value = 1.0, num_heads = 2}> : tensor<2x5x6xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V8]], %[[V9]] : tensor<2x5x6xf32>, tensor<2x5x6xf32>, tensor<2x5x6xf32>, tensor<2x5x1xf32>, tensor<2x5x6xf32>, tensor<2x5x6xf32>
func.func @main(%x: tensor<2x5x6xf32> {onnx.name = "x"}, %m: tensor<2x1x5x5xi32> {onnx.name = "m"}, %l: tensor<4xi32> {onnx.name = "l"}, %w: tensor<6x18xf32> {onnx.name = "w"}, %p: tensor<1x1x16xui8> {onnx.name = "p"}, %s: tensor<1x1xf32> {onnx.name = "s"}, %i: tensor<1xi64> {onnx.name = "i"}) -> (tensor<2x5x6xf32> {onnx.name = "a"}, tensor<2x5x6xf32> {onnx.name = "b"}, tensor<2x5x6xf32> {onnx.name = "d"}, tensor<2x5x1xf32> {onnx.name = "e"}, tensor<2x5x6xf32> {onnx.name = "f"}, tensor<2x5x6xf32> {onnx.name = "g"}) {
  %a = onnx.ms.MultiHeadAttention(%x, %x, %x, _, %m) <{num_heads = 2}> : tensor<2x5x6xf32>
  %b = onnx.ms.MultiHeadAttention(%x, %x, %x, _, %l) <{num_heads = 2}> : tensor<2x5x6xf32>
  %d = onnx.ms.Attention(%x, %w) <{num_heads = 2, do_rotary = 1}> : tensor<2x5x6xf32>
  %e = onnx.ms.MatMulNBits(%x, %p, %s) <{K = 6, N = 1, block_size = 32}> : tensor<2x5x1xf32>
  %f = onnx.ms.RotaryEmbedding(%x, %i, %s, %s) <{num_heads = 2, scale = 0.5}> : tensor<2x5x6xf32>
  %g = onnx.ms.MultiHeadAttention(%x, %x, %x) <{num_heads = 2, mask_filter_value = 1.0}> : tensor<2x5x6xf32>
  func.return %a, %b, %d, %e, %f, %g : tensor<2x5x6xf32>, tensor<2x5x6xf32>, tensor<2x5x6xf32>, tensor<2x5x1xf32>, tensor<2x5x6xf32>, tensor<2x5x6xf32>
}
