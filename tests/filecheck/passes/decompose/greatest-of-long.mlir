// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of long integers the place of what equals the extreme is found.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.ReduceMax(%x, %[[N0]]) <{keepdims = 1}> : tensor<2x1xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Equal(%x, %[[N1]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Cast(%[[N2]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.ArgMax(%[[N3]]) <{axis = 1, keepdims = 1, select_last_index = 0}> : tensor<2x1xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.ReduceMin(%x, %[[N5]]) <{keepdims = 1}> : tensor<1x3xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Equal(%x, %[[N6]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Cast(%[[N7]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.ArgMax(%[[N8]]) <{axis = 0, keepdims = 0, select_last_index = 1}> : tensor<3xi64>
// CHECK-NEXT:    func.return %[[N4]], %[[N9]] : tensor<2x1xi64>, tensor<3xi64>
func.func @main(%x: tensor<2x3xi64> {onnx.name = "x"}) -> (tensor<2x1xi64> {onnx.name = "y"}, tensor<3xi64> {onnx.name = "z"}) {
  %y = onnx.ArgMax(%x) <{axis = 1, keepdims = 1, select_last_index = 0}> : tensor<2x1xi64>
  %z = onnx.ArgMin(%x) <{axis = 0, keepdims = 0, select_last_index = 1}> : tensor<3xi64>
  func.return %y, %z : tensor<2x1xi64>, tensor<3xi64>
}
