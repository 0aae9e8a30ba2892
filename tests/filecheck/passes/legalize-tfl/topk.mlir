// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Indices are 64-bit in ONNX.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<3> : tensor<i32>
// CHECK-NEXT:    %[[Y:.*]], %[[N1:.*]] = tfl.topk_v2(%x, %[[N0]]) : (tensor<2x3xf32>, tensor<2x3xi32>)
// CHECK-NEXT:    %[[Y_1:.*]] = tfl.cast(%[[N1]]) : tensor<2x3xi64>
// CHECK-NEXT:    func.return %[[Y]], %[[Y_1]] : tensor<2x3xf32>, tensor<2x3xi64>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x9xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xi64> {onnx.name = "r1"}) {
  %ca = onnx.Constant dense<3> : tensor<1xi64>
  %y, %y_1 = onnx.TopK(%x, %ca) <{axis = 1}> : (tensor<2x3xf32>, tensor<2x3xi64>)
  func.return %y, %y_1 : tensor<2x3xf32>, tensor<2x3xi64>
}
