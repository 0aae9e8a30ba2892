// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// One shift along the rows and one along the columns would be one of the whole matrix; so with factors.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = tfl.add(%x, %{{.*}})
// CHECK:         %[[B:.*]] = tfl.add(%[[A]], %{{.*}})
// CHECK:         %[[C:.*]] = tfl.mul(%x, %{{.*}})
// CHECK:         %[[D:.*]] = tfl.mul(%[[C]], %{{.*}})
// CHECK:         func.return %[[B]], %[[D]]
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4x3xf32> {onnx.name = "s"}, tensor<4x3xf32> {onnx.name = "p"}) {
  %rows = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %columns = tfl.pseudo_const dense<[[2.0], [3.0], [5.0], [7.0]]> : tensor<4x1xf32>
  %a = tfl.add(%x, %rows) : tensor<4x3xf32>
  %b = tfl.add(%a, %columns) : tensor<4x3xf32>
  %c = tfl.mul(%x, %rows) : tensor<4x3xf32>
  %d = tfl.mul(%c, %columns) : tensor<4x3xf32>
  func.return %b, %d : tensor<4x3xf32>, tensor<4x3xf32>
}
