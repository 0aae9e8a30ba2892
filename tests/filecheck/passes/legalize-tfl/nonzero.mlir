// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The places of what is not zero, a column each.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.not_equal(%x, %[[V0]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V2:.*]] = tfl.where(%[[V1]]) : tensor<?x2xi64>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.transpose(%[[V2]], %[[V3]]) : tensor<2x?xi64>
// CHECK-NEXT:    %[[V5:.*]] = tfl.where(%c) : tensor<?x1xi64>
// CHECK-NEXT:    %[[V6:.*]] = tfl.transpose(%[[V5]], %[[V3]]) : tensor<1x?xi64>
// CHECK-NEXT:    func.return %[[V4]], %[[V6]] : tensor<2x?xi64>, tensor<1x?xi64>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %c: tensor<4xi1> {onnx.name = "c"}) -> (tensor<2x?xi64> {onnx.name = "y"}, tensor<1x?xi64> {onnx.name = "z"}) {
  %y = onnx.NonZero(%x) : tensor<2x?xi64>
  %z = onnx.NonZero(%c) : tensor<1x?xi64>
  func.return %y, %z : tensor<2x?xi64>, tensor<1x?xi64>
}
