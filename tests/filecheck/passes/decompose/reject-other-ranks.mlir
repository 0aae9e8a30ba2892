// RUN: onnx-opt %s --pass decompose | filecheck %s

// Rows, positions and sentences whose rank is not known, keys or values of several heads, features of one number; products of bytes whose zero
// points have no rank or are those of several rows, and of vectors, computed and constant, that are too long for floats.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[C:.*]] = onnx.Constant dense<127> : tensor<600xi8>
// CHECK-NEXT:    %[[V0:.*]] = onnx.ms.Attention(%m, %w, %b)
// CHECK-NEXT:    %[[V1:.*]] = onnx.ms.MultiHeadAttention(%x, %x, %v, %b)
// CHECK-NEXT:    %[[V2:.*]] = onnx.ms.RotaryEmbedding(%x, %u, %t, %t)
// CHECK-NEXT:    %[[V3:.*]], %[[V4:.*]] = onnx.ms.EmbedLayerNormalization(%i, _, %w, %w, _, %b, %b)
// CHECK-NEXT:    %[[V5:.*]] = onnx.ml.ArrayFeatureExtractor(%n, %p)
// CHECK-NEXT:    %[[V6:.*]] = onnx.MatMulInteger(%q, %r, %z)
// CHECK-NEXT:    %[[V7:.*]] = onnx.MatMulInteger(%q, %r, %y)
// CHECK-NEXT:    %[[V8:.*]] = onnx.MatMulInteger(%l, %o)
// CHECK-NEXT:    %[[V9:.*]] = onnx.MatMulInteger(%l, %[[C]])
// CHECK-NEXT:    %[[V10:.*]] = onnx.ms.MultiHeadAttention(%x, %v, %x, %b)
// CHECK-NEXT:    func.return
func.func @main(%m: tensor<*xf32> {onnx.name = "m"}, %w: tensor<6x18xf32> {onnx.name = "w"}, %b: tensor<18xf32> {onnx.name = "b"}, %x: tensor<2x5x6xf32> {onnx.name = "x"}, %v: tensor<2x2x5x3xf32> {onnx.name = "v"}, %u: tensor<*xi64> {onnx.name = "u"}, %p: tensor<5xi64> {onnx.name = "p"}, %t: tensor<9x3xf32> {onnx.name = "t"}, %i: tensor<*xi32> {onnx.name = "i"}, %n: tensor<f32> {onnx.name = "n"}, %q: tensor<2x8xi8> {onnx.name = "q"}, %r: tensor<8x3xi8> {onnx.name = "r"}, %z: tensor<*xi8> {onnx.name = "z"}, %y: tensor<2x1xi8> {onnx.name = "y"}, %l: tensor<2x600xi8> {onnx.name = "l"}, %o: tensor<600xi8> {onnx.name = "o"}) -> (tensor<*xf32> {onnx.name = "r0"}, tensor<*xf32> {onnx.name = "r1"}, tensor<2x5x6xf32> {onnx.name = "r2"}, tensor<*xf32> {onnx.name = "r3"}, tensor<*xf32> {onnx.name = "r5"}, tensor<2x3xi32> {onnx.name = "r6"}, tensor<2x3xi32> {onnx.name = "r7"}, tensor<2xi32> {onnx.name = "r8"}, tensor<2xi32> {onnx.name = "r9"}, tensor<*xf32> {onnx.name = "r10"}) {
  %c = onnx.Constant dense<127> : tensor<600xi8>
  %r0 = onnx.ms.Attention(%m, %w, %b) <{num_heads = 2}> : tensor<*xf32>
  %r1 = onnx.ms.MultiHeadAttention(%x, %x, %v, %b) <{num_heads = 2}> : tensor<*xf32>
  %r2 = onnx.ms.RotaryEmbedding(%x, %u, %t, %t) <{num_heads = 2}> : tensor<2x5x6xf32>
  %r3, %r4 = onnx.ms.EmbedLayerNormalization(%i, _, %w, %w, _, %b, %b) : (tensor<*xf32>, tensor<*xi32>)
  %r5 = onnx.ml.ArrayFeatureExtractor(%n, %p) : tensor<*xf32>
  %r6 = onnx.MatMulInteger(%q, %r, %z) : tensor<2x3xi32>
  %r7 = onnx.MatMulInteger(%q, %r, %y) : tensor<2x3xi32>
  %r8 = onnx.MatMulInteger(%l, %o) : tensor<2xi32>
  %r9 = onnx.MatMulInteger(%l, %c) : tensor<2xi32>
  %r10 = onnx.ms.MultiHeadAttention(%x, %v, %x, %b) <{num_heads = 2}> : tensor<*xf32>
  func.return %r0, %r1, %r2, %r3, %r5, %r6, %r7, %r8, %r9, %r10 : tensor<*xf32>, tensor<*xf32>, tensor<2x5x6xf32>, tensor<*xf32>, tensor<*xf32>, tensor<2x3xi32>, tensor<2x3xi32>, tensor<2xi32>, tensor<2xi32>, tensor<*xf32>
}
