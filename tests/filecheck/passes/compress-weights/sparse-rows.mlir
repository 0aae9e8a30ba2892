// RUN: onnx-opt %s -p 'compress-weights{sparse=true}' | filecheck %s

// Weights that are smaller in sparse rows are held so: of 40 elements two are not zero, and each takes 4 bytes and its column's one.

// CHECK-LABEL: func.func @main
// CHECK:         %[[W:.*]] = tfl.pseudo_sparse_const #onnx.weight<"", tensor<2x20xf32>>
// CHECK:         tfl.fully_connected(%x, %[[W]])
// CHECK-NOT:     pseudo_sparse_const
func.func @main(%x: tensor<1x20xf32> {onnx.name = "x"}, %i: tensor<1x4x4x20xf32> {onnx.name = "i"})
    -> (tensor<1x2xf32> {onnx.name = "y"}, tensor<1x4x4x2xf32> {onnx.name = "z"}) {
  %w = tfl.pseudo_const dense<[[0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
                               [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0]]> : tensor<2x20xf32>
  %a = tfl.fully_connected(%x, %w) : tensor<1x2xf32>

  // No smaller: nothing is zero.
  %full = tfl.pseudo_const dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %y = tfl.fully_connected(%a, %full) : tensor<1x2xf32>

  // Smaller, but the kernel of a convolution reads no sparse rows.
  %f = tfl.pseudo_const dense<0.0> : tensor<2x1x1x20xf32>
  %b = tfl.pseudo_const dense<0.0> : tensor<2xf32>
  %z = tfl.conv_2d(%i, %f, %b) <{padding = "SAME", stride_w = 1, stride_h = 1}> : tensor<1x4x4x2xf32>
  func.return %y, %z : tensor<1x2xf32>, tensor<1x4x4x2xf32>
}
