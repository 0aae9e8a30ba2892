// RUN: not onnx-opt %s --pass normalize-opset 2>&1 | filecheck %s

// In opset 18 scale and bias are one for each group.

// CHECK: error[E0401]: GroupNormalization 'g' is used in a way that opset 18 had, and no newer one has
func.func @main(%x: tensor<1x4x3x3xf32> {onnx.name = "x"}, %s: tensor<4xf32> {onnx.name = "s"}, %b: tensor<4xf32> {onnx.name = "b"}) -> (tensor<1x4x3x3xf32> {onnx.name = "y"}) {
  %y = onnx.GroupNormalization.v18(%x, %s, %b) <{num_groups = 2}> : tensor<1x4x3x3xf32> loc("y"("g"))
  func.return %y : tensor<1x4x3x3xf32>
}
