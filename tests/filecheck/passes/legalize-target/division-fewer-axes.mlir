// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// A division of rank 9.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[72, 12]> : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<72x12xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[1, 12]> : tensor<2xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.reshape(%y, %[[V2]]) : tensor<1x12xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.div(%[[V1]], %[[V3]]) : tensor<72x12xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[2, 3, 2, 3, 2, 3, 2, 1, 2]> : tensor<9xi32>
// CHECK-NEXT:    %[[R:.*]] = tfl.reshape(%[[V4]], %[[V5]]) : tensor<2x3x2x3x2x3x2x1x2xf32>
// CHECK-NEXT:    func.return %[[R]] : tensor<2x3x2x3x2x3x2x1x2xf32>
func.func @main(%x: tensor<2x3x2x3x2x3x2x1x2xf32> {onnx.name = "x"}, %y: tensor<3x2x1x2xf32> {onnx.name = "y"}) -> (tensor<2x3x2x3x2x3x2x1x2xf32> {onnx.name = "r"}) {
  %r = tfl.div(%x, %y) : tensor<2x3x2x3x2x3x2x1x2xf32>
  func.return %r : tensor<2x3x2x3x2x3x2x1x2xf32>
}
