// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// No input has both lengths, so SHAPE tells those of the data.

// CHECK-LABEL: func.func @main
// CHECK:         %[[P:.*]] = tfl.batch_matmul(%x, %y)
// CHECK:         %[[S:.*]] = tfl.shape(%[[P]]) : tensor<2xi32>
// CHECK:         %[[L:.*]] = tfl.concatenation(%[[S]],
// CHECK:         %[[T:.*]] = tfl.gather(%[[L]],
// CHECK-NEXT:    tfl.reshape(%[[P]], %[[T]])
func.func @main(%x: tensor<?x5xf32, #onnx.dims<["n", 5]>> {onnx.name = "x"}, %y: tensor<5x?xf32, #onnx.dims<[5, "s"]>> {onnx.name = "y"}) -> (tensor<?x1x?xf32, #onnx.dims<["n", 1, "s"]>> {onnx.name = "z"}) {
  %p = onnx.MatMul(%x, %y) : tensor<?x?xf32, #onnx.dims<["n", "s"]>>
  %t = onnx.Constant dense<[0, 1, -1]> : tensor<3xi64>
  %z = onnx.Reshape(%p, %t) : tensor<?x1x?xf32, #onnx.dims<["n", 1, "s"]>>
  func.return %z : tensor<?x1x?xf32, #onnx.dims<["n", 1, "s"]>>
}
