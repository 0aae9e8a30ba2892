// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Factors along the rows and along the columns would be those of the whole matrix.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = tfl.mul(%x, %{{.*}})
// CHECK:         %[[B:.*]] = tfl.add(%[[A]], %{{.*}})
// CHECK:         tfl.mul(%[[B]], %{{.*}})
func.func @main(%x: tensor<4x3xf32> {onnx.name = "x"}) -> (tensor<4x3xf32> {onnx.name = "y"}) {
  %rows = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %columns = tfl.pseudo_const dense<[[2.0], [3.0], [5.0], [7.0]]> : tensor<4x1xf32>
  %a = tfl.mul(%x, %rows) : tensor<4x3xf32>
  %b = tfl.add(%a, %rows) : tensor<4x3xf32>
  %y = tfl.mul(%b, %columns) : tensor<4x3xf32>
  func.return %y : tensor<4x3xf32>
}
