// RUN: onnx-opt %s -p legalize-onnx | filecheck %s

// A matrix that a file holds in sparse rows is a constant like any other in ONNX.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.Constant {{.*}} : tensor<2x2xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<1x2xf32> {onnx.name = "x"}) -> (tensor<1x2xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_sparse_const dense<[[1.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>
  %y = tfl.fully_connected(%x, %w) : tensor<1x2xf32>
  func.return %y : tensor<1x2xf32>
}
