// Indices that were folded are looked at again: more of them is known than when shapes were inferred.
// RUN: onnx-opt %s --pass fold-constants --verify-diagnostics

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %u: tensor<70x4xf32> {onnx.name = "u"}) -> (tensor<3x4xf32> {onnx.name = "y"}) {
  %a = onnx.Constant dense<1> : tensor<70x1xi64>
  %b = onnx.Constant dense<3> : tensor<70x1xi64>
  %i = onnx.Mul(%a, %b) : tensor<70x1xi64>
  // expected-error@unknown {{ScatterND 's': an index is out of range: axis 0 has 3 elements}}
  %y = onnx.ScatterND(%x, %i, %u) : tensor<3x4xf32> loc("y"("s"))
  func.return %y : tensor<3x4xf32>
}
