// RUN: onnx-opt %s --pass decompose | filecheck %s

// Constant indices name their elements themselves.

// CHECK: onnx.GatherElements(
func.func @main(%x: tensor<5x3xf32> {onnx.name = "x"}) -> (tensor<1x3xf32> {onnx.name = "a"}) {
  %k = onnx.Constant dense<[[0, -1, 1]]> : tensor<1x3xi64>
  %a = onnx.GatherElements(%x, %k) <{axis = 0}> : tensor<1x3xf32>
  func.return %a : tensor<1x3xf32>
}
