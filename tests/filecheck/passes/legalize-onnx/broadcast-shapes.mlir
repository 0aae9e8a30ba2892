// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Shapes are broadcast as lists: the shorter one has ones in front.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Concat(%[[N0]], %a) <{axis = 0}> : tensor<3xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<> : tensor<0xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Concat(%[[N2]], %b) <{axis = 0}> : tensor<3xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Equal(%[[N1]], %[[N4]]) : tensor<3xi1>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Where(%[[N5]], %[[N3]], %[[N1]]) : tensor<3xi64>
// CHECK-NEXT:    func.return %[[Y]] : tensor<3xi64>
// CHECK-NOT:     tfl.
func.func @main(%a: tensor<2xi64> {onnx.name = "a"}, %b: tensor<3xi64> {onnx.name = "b"}) -> (tensor<3xi64> {onnx.name = "y"}) {
  %y = tfl.broadcast_args(%a, %b) : tensor<3xi64>
  func.return %y : tensor<3xi64>
}
