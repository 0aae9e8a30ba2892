// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The axis may come at run time, also counted from the end.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%a, %[[V0]]) : tensor<i64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.cast(%[[V1]]) : tensor<i32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.cumsum(%x, %[[V2]]) <{exclusive = false, reverse = true}> : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x4xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %a: tensor<i64> {onnx.name = "a"}) -> (tensor<2x3x4xf32> {onnx.name = "r"}) {
  %y = onnx.CumSum(%x, %a) <{reverse = 1}> : tensor<2x3x4xf32>
  func.return %y : tensor<2x3x4xf32>
}
