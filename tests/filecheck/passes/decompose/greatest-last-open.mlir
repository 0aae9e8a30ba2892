// RUN: onnx-opt %s --pass decompose | filecheck %s

// The last of equals is the first from behind, along an axis whose length a run tells.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Shape(%x) : tensor<2xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Gather(%[[N0]], %[[N1]]) <{axis = 0}> : tensor<i64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Sub(%[[N2]], %[[N1]]) : tensor<i64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<-9223372036854775807> : tensor<1xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Slice(%x, %[[N4]], %[[N5]], %[[N6]], %[[N4]]) : tensor<2x?xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.ArgMax(%[[N7]]) <{axis = 1, keepdims = 1, select_last_index = 0}> : tensor<2x1xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Sub(%[[N3]], %[[N8]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.ArgMin(%[[N7]]) <{axis = 1, keepdims = 0, select_last_index = 0}> : tensor<2xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Sub(%[[N3]], %[[N10]]) : tensor<2xi64>
// CHECK-NEXT:    func.return %[[N9]], %[[N11]] : tensor<2x1xi64>, tensor<2xi64>
func.func @main(%x: tensor<2x?xf32, #onnx.dims<[2, "l"]>> {onnx.name = "x"}) -> (tensor<2x1xi64> {onnx.name = "y"}, tensor<2xi64> {onnx.name = "z"}) {
  %y = onnx.ArgMax(%x) <{axis = 1, keepdims = 1, select_last_index = 1}> : tensor<2x1xi64>
  %z = onnx.ArgMin(%x) <{axis = 1, keepdims = 0, select_last_index = 1}> : tensor<2xi64>
  func.return %y, %z : tensor<2x1xi64>, tensor<2xi64>
}
