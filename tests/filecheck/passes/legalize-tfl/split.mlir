// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Unequal parts.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[3, 4]> : tensor<2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[Y:.*]], %[[Y_1:.*]] = tfl.split_v(%x, %[[N0]], %[[N1]]) <{num_splits = 2}> : (tensor<2x3xf32>, tensor<2x4xf32>)
// CHECK-NEXT:    func.return %[[Y]], %[[Y_1]] : tensor<2x3xf32>, tensor<2x4xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x7xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x4xf32> {onnx.name = "r1"}) {
  %ca = onnx.Constant dense<[3, 4]> : tensor<2xi64>
  %y, %y_1 = onnx.Split(%x, %ca) <{axis = 1}> : (tensor<2x3xf32>, tensor<2x4xf32>)
  func.return %y, %y_1 : tensor<2x3xf32>, tensor<2x4xf32>
}
