func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %c = onnx.Constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %r = onnx.Relu(%x) : tensor<2x3xf32> loc("clamp")
  %d = onnx.Sub(%c, %r) : tensor<2x3xf32> loc("difference")
  func.return %d : tensor<2x3xf32>
}
