// RUN: not onnx-opt %s -o %t.onnx 2>&1 | filecheck %s

// CHECK: error[E0230]: no opset of ai.onnx has all the forms in this module: onnx.Softmax.v11 'old' ended with opset 12, onnx.Mish 'new' needs opset 18
// CHECK: hint: run the pass normalize-opset first
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %a = onnx.Softmax.v11(%x) <{axis = 1}> : tensor<2x3xf32> loc("a"("old"))
  %y = onnx.Mish(%a) : tensor<2x3xf32> loc("y"("new"))
  func.return %y : tensor<2x3xf32>
}
