// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// An activation that is not in the table leaves the step as it is.

// CHECK: onnx.RNN
// CHECK-NOT: onnx.Affine
func.func @main(%x: tensor<1x2x3xf32> {onnx.name = "x"}, %w: tensor<1x5x3xf32> {onnx.name = "w"}, %r: tensor<1x5x5xf32> {onnx.name = "r"}) -> (tensor<1x2x5xf32> {onnx.name = "a"}) {
  %y, %a = onnx.RNN(%x, %w, %r) <{activations = ["Affine"], hidden_size = 5}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %a : tensor<1x2x5xf32>
}
