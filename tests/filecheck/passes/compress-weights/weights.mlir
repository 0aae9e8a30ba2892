// RUN: onnx-opt %s -p 'compress-weights{sparsity=0.5}' | filecheck %s --check-prefix=SPARSE
// RUN: onnx-opt %s -p 'compress-weights{values=3}' | filecheck %s --check-prefix=SHARED
// RUN: onnx-opt %s -p 'compress-weights{sparsity=0.5 values=2}' | filecheck %s --check-prefix=BOTH
// RUN: not onnx-opt %s -p 'compress-weights{sparsity=1.0}' 2>&1 | filecheck %s --check-prefix=SHARE

// The smaller half is zero; three values, each the mean of what it stands for; zeros stay zeros, and biases what they are.

// SPARSE:      dense<{{\[\[}}0.0, 2.0, 0.0], [-3.0, 0.0, 8.0]]> : tensor<2x3xf32>
// SPARSE:      dense<[0.1, 9.0]> : tensor<2xf32>
// SHARED:      dense<{{\[\[}}0.25, 0.25, 0.25], [0.25, 0.0, 8.0]]> : tensor<2x3xf32>
// SHARED:      dense<[0.1, 9.0]> : tensor<2xf32>
// BOTH:        dense<{{\[\[}}0.0, [[V:.*]], 0.0], {{\[}}[[V]], 0.0, [[V]]]]> : tensor<2x3xf32>
// SHARE:       error[E0602]: pass 'compress-weights': sparsity is a share from 0 to below 1, not 1.0
func.func @main(%x: tensor<1x3xf32> {onnx.name = "x"}) -> (tensor<1x2xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[[1.0, 2.0, 1.0], [-3.0, 0.0, 8.0]]> : tensor<2x3xf32>
  %b = tfl.pseudo_const dense<[0.1, 9.0]> : tensor<2xf32>
  %y = tfl.fully_connected(%x, %w, %b) : tensor<1x2xf32>
  func.return %y : tensor<1x2xf32>
}
