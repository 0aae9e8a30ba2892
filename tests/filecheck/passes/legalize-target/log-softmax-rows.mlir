// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Rows do not care how many axes count them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[80, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<80x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.log_softmax(%[[V1]]) : tensor<80x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[2, 1, 2, 1, 2, 1, 5, 2, 3]> : tensor<9xi32>
// CHECK-NEXT:    %[[R:.*]] = tfl.reshape(%[[V2]], %[[V3]]) : tensor<2x1x2x1x2x1x5x2x3xf32>
// CHECK-NEXT:    func.return %[[R]] : tensor<2x1x2x1x2x1x5x2x3xf32>
func.func @main(%x: tensor<2x1x2x1x2x1x5x2x3xf32> {onnx.name = "x"}) -> (tensor<2x1x2x1x2x1x5x2x3xf32> {onnx.name = "r"}) {
  %r = tfl.log_softmax(%x) : tensor<2x1x2x1x2x1x5x2x3xf32>
  func.return %r : tensor<2x1x2x1x2x1x5x2x3xf32>
}
