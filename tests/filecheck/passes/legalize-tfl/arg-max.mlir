// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The kernel drops the axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.arg_max(%x, %[[N0]]) : tensor<2x4xi64>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[2, 1, 4]> : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.reshape(%[[N1]], %[[N2]]) : tensor<2x1x4xi64>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x1x4xi64>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x1x4xi64> {onnx.name = "r"}) {
  %y = onnx.ArgMax(%x) <{axis = 1, keepdims = 1}> : tensor<2x1x4xi64>
  func.return %y : tensor<2x1x4xi64>
}
