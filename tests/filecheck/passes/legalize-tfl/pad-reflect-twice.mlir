// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// What is reflected more than once is gathered.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[0, 1, 2, 1, 0, 1, 2, 1]> : tensor<8xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.gather(%x, %[[V0]]) <{axis = 1}> : tensor<2x8xf32>
// CHECK-NEXT:    func.return %[[V1]] : tensor<2x8xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x8xf32> {onnx.name = "r"}) {
  %p = onnx.Constant dense<[0, 4, 0, 1]> : tensor<4xi64>
  %r = onnx.Pad(%x, %p) <{mode = "reflect"}> : tensor<2x8xf32>
  func.return %r : tensor<2x8xf32>
}
