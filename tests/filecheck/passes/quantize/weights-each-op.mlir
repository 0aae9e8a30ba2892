// RUN: onnx-opt %s -p 'quantize{scheme="weights"}' | filecheck %s

// Each op with weights gets them back as floats; those of products, tables and gathers have one scale for all.

// CHECK-LABEL: func.func @main
// CHECK:         tensor<1x3x3x3x8x!quant.uniform<i8<-127:127>:f32:4, {{.*}}
// CHECK:         tfl.conv_3d(%v, %{{.*}})
// CHECK:         tensor<8x3x3x2x!quant.uniform<i8<-127:127>:f32:0, {{.*}}
// CHECK:         tfl.transpose_conv(
// CHECK:         tensor<2x64x!quant.uniform<i8<-127:127>:f32, 0.0031496063>
// CHECK-NEXT:    tfl.dequantize
// CHECK:         tfl.batch_matmul(
// CHECK:         tensor<32x8x!quant.uniform<i8<-127:127>:f32, 0.003937008>
// CHECK-NEXT:    tfl.dequantize
// CHECK:         tfl.embedding_lookup(
// CHECK:         tensor<8x32x!quant.uniform<i8<-127:127>:f32, 0.0047244094>
// CHECK-NEXT:    tfl.dequantize
// CHECK:         tfl.gather(
func.func @main(%x: tensor<1x5x6x2xf32> {onnx.name = "x"}, %v: tensor<1x3x3x3x3xf32> {onnx.name = "v"}, %i: tensor<4xi32> {onnx.name = "i"}) -> (tensor<1x3x3x3x8xf32> {onnx.name = "a"}, tensor<1x5x6x8xf32> {onnx.name = "b"}, tensor<1x5x6x64xf32> {onnx.name = "c"}, tensor<4x8xf32> {onnx.name = "d"}, tensor<4x32xf32> {onnx.name = "e"}) {
  %w = tfl.pseudo_const dense<0.2> : tensor<1x3x3x3x8xf32>
  %a = tfl.conv_3d(%v, %w) <{padding = "SAME", stride_d = 1, stride_w = 1, stride_h = 1}> : tensor<1x3x3x3x8xf32>
  %t = tfl.pseudo_const dense<0.3> : tensor<8x3x3x2xf32>
  %s = tfl.pseudo_const dense<[1, 5, 6, 8]> : tensor<4xi32>
  %b = tfl.transpose_conv(%s, %t, %x) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x5x6x8xf32>
  %m = tfl.pseudo_const dense<0.4> : tensor<2x64xf32>
  %c = tfl.batch_matmul(%x, %m) : tensor<1x5x6x64xf32>
  %l = tfl.pseudo_const dense<0.5> : tensor<32x8xf32>
  %d = tfl.embedding_lookup(%i, %l) : tensor<4x8xf32>
  %g = tfl.pseudo_const dense<0.6> : tensor<8x32xf32>
  %e = tfl.gather(%g, %i) <{axis = 0}> : tensor<4x32xf32>
  func.return %a, %b, %c, %d, %e : tensor<1x3x3x3x8xf32>, tensor<1x5x6x8xf32>, tensor<1x5x6x64xf32>, tensor<4x8xf32>, tensor<4x32xf32>
}
