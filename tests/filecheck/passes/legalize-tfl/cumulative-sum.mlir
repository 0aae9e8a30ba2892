// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The axis is an operand, counted from the front.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.cumsum(%x, %[[N0]]) <{exclusive = true, reverse = false}> : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x4xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x4xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<-2> : tensor<i64>
  %y = onnx.CumSum(%x, %ca) <{exclusive = 1}> : tensor<2x3x4xf32>
  func.return %y : tensor<2x3x4xf32>
}
