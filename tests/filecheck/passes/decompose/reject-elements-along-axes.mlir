// RUN: onnx-opt %s --pass decompose | filecheck %s

// Constant indices name their elements themselves. Of scattered ones it must be known that they lie beside the data.

// CHECK: onnx.GatherElements(
// CHECK: onnx.ScatterElements(
func.func @main(%x: tensor<5x3xf32> {onnx.name = "x"}, %y: tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "y"}, %i: tensor<?x4xi64, #onnx.dims<["m", 4]>> {onnx.name = "i"}, %u: tensor<?x4xf32, #onnx.dims<["m", 4]>> {onnx.name = "u"}) -> (tensor<1x3xf32> {onnx.name = "a"}, tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "b"}) {
  %k = onnx.Constant dense<[[0, -1, 1]]> : tensor<1x3xi64>
  %a = onnx.GatherElements(%x, %k) <{axis = 0}> : tensor<1x3xf32>
  %b = onnx.ScatterElements(%y, %i, %u) <{axis = 1}> : tensor<?x3xf32, #onnx.dims<["n", 3]>>
  func.return %a, %b : tensor<1x3xf32>, tensor<?x3xf32, #onnx.dims<["n", 3]>>
}
