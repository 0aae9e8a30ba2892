// RUN: not onnx-opt %s --pass normalize-opset 2>&1 | filecheck %s

// CHECK: error[E0401]: ReduceLogSum 'sum' is used in a way that opset 13 had, and no newer one has
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}) -> (tensor<2x1xi32> {onnx.name = "y"}) {
  %y = onnx.ReduceLogSum.v13(%x) <{axes = [1], keepdims = 1}> : tensor<2x1xi32> loc("y"("sum"))
  func.return %y : tensor<2x1xi32>
}
