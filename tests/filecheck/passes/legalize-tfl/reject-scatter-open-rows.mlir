// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// How wide the rows are must be known, unless they add up.

// CHECK: error[E0416]: ScatterND (opset 18)
func.func @main(%x: tensor<5x?xf32, #onnx.dims<[5, "w"]>> {onnx.name = "x"}, %i: tensor<2x1xi64> {onnx.name = "i"}, %u: tensor<2x?xf32, #onnx.dims<[2, "w"]>> {onnx.name = "u"}) -> (tensor<5x?xf32, #onnx.dims<[5, "w"]>> {onnx.name = "a"}) {
  %a = onnx.ScatterND(%x, %i, %u) <{reduction = "none"}> : tensor<5x?xf32, #onnx.dims<[5, "w"]>>
  func.return %a : tensor<5x?xf32, #onnx.dims<[5, "w"]>>
}
