// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The last of equals is the first from behind.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reverse_v2(%x, %[[N0]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.arg_max(%[[N1]], %[[N2]]) : tensor<2x4xi64>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<2> : tensor<i64>
// CHECK-NEXT:    %[[N5:.*]] = tfl.sub(%[[N4]], %[[N3]]) : tensor<2x4xi64>
// CHECK-NEXT:    %[[N6:.*]] = tfl.pseudo_const dense<[2, 4]> : tensor<2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.reshape(%[[N5]], %[[N6]]) : tensor<2x4xi64>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x4xi64>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x4xi64> {onnx.name = "r"}) {
  %y = onnx.ArgMax(%x) <{axis = 1, keepdims = 0, select_last_index = 1}> : tensor<2x4xi64>
  func.return %y : tensor<2x4xi64>
}
