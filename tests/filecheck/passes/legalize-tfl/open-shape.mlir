// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// One length that only a run tells is written as -1. Of two, each is an input's by its name, told once for all; else the data's own.

// CHECK-LABEL: func.func @main
// CHECK-DAG:     %[[ONE:.*]] = tfl.pseudo_const dense<[-1, 4, 7]> : tensor<3xi32>
// CHECK:         tfl.reshape(%x, %[[ONE]])
// CHECK:         %[[S:.*]] = tfl.shape(%y) : tensor<3xi32>
// CHECK-NEXT:    %[[N:.*]] = tfl.pseudo_const dense<[2, 5]> : tensor<2xi32>
// CHECK-NEXT:    %[[L:.*]] = tfl.concatenation(%[[S]], %[[N]])
// CHECK-NEXT:    %[[P:.*]] = tfl.pseudo_const dense<[0, 1, 3, 4]> : tensor<4xi32>
// CHECK-NEXT:    %[[T:.*]] = tfl.gather(%[[L]], %[[P]])
// CHECK-NEXT:    tfl.reshape(%y, %[[T]])
// CHECK-NEXT:    %[[Z:.*]] = tfl.neg(%y)
// CHECK-NEXT:    tfl.reshape(%[[Z]], %[[T]])
func.func @main(%x: tensor<?x28xf32, #onnx.dims<["n", 28]>> {onnx.name = "x"}, %y: tensor<?x?x10xf32, #onnx.dims<["n", "s", 10]>> {onnx.name = "y"}) -> (tensor<?x4x7xf32, #onnx.dims<["n", 4, 7]>> {onnx.name = "a"}, tensor<?x?x2x5xf32, #onnx.dims<["n", "s", 2, 5]>> {onnx.name = "b"}, tensor<?x?x2x5xf32, #onnx.dims<["n", "s", 2, 5]>> {onnx.name = "d"}) {
  %t = onnx.Constant dense<[0, 4, 7]> : tensor<3xi64>
  %a = onnx.Reshape(%x, %t) : tensor<?x4x7xf32, #onnx.dims<["n", 4, 7]>>
  %u = onnx.Constant dense<[0, 0, 2, 5]> : tensor<4xi64>
  %b = onnx.Reshape(%y, %u) : tensor<?x?x2x5xf32, #onnx.dims<["n", "s", 2, 5]>>
  %c = onnx.Neg(%y) : tensor<?x?x10xf32, #onnx.dims<["n", "s", 10]>>
  %d = onnx.Reshape(%c, %u) : tensor<?x?x2x5xf32, #onnx.dims<["n", "s", 2, 5]>>
  func.return %a, %b, %d : tensor<?x4x7xf32, #onnx.dims<["n", 4, 7]>>, tensor<?x?x2x5xf32, #onnx.dims<["n", "s", 2, 5]>>, tensor<?x?x2x5xf32, #onnx.dims<["n", "s", 2, 5]>>
}
