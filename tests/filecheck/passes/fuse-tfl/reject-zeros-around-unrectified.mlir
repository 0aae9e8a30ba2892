// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// What may be negative is less than zeros around it: it keeps its padding.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.padv2
// CHECK-NOT:     tfl.pad(
func.func @main(%x: tensor<1x5x6x3xf32> {onnx.name = "x"}) -> (tensor<1x3x3x3xf32> {onnx.name = "y"}) {
  %a = tfl.add(%x, %x) : tensor<1x5x6x3xf32>
  %r = tfl.pseudo_const dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi32>
  %c = tfl.pseudo_const dense<-3.0e38> : tensor<f32>
  %p = tfl.padv2(%a, %r, %c) : tensor<1x7x8x3xf32>
  %y = tfl.max_pool_2d(%p) <{padding = "VALID", stride_w = 2, stride_h = 2, filter_width = 3, filter_height = 3}> : tensor<1x3x3x3xf32>
  func.return %y : tensor<1x3x3x3xf32>
}
