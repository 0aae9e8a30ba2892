// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// All are true where the least is, any where the greatest is.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%x) <{to = 6}> : tensor<2x3x5xi32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.ReduceMin(%[[N0]], %[[N1]]) <{keepdims = 0, noop_with_empty_axes = 1}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[ALL:.*]] = onnx.Cast(%[[N2]]) <{to = 9}> : tensor<2x3xi1>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Cast(%x) <{to = 6}> : tensor<2x3x5xi32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[0, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.ReduceMax(%[[N3]], %[[N4]]) <{keepdims = 1, noop_with_empty_axes = 1}> : tensor<1x3x1xi32>
// CHECK-NEXT:    %[[ANY:.*]] = onnx.Cast(%[[N5]]) <{to = 9}> : tensor<1x3x1xi1>
// CHECK-NEXT:    func.return %[[ALL]], %[[ANY]] : tensor<2x3xi1>, tensor<1x3x1xi1>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<2x3x5xi1> {onnx.name = "x"}) -> (tensor<2x3xi1> {onnx.name = "all"}, tensor<1x3x1xi1> {onnx.name = "any"}) {
  %a0 = tfl.pseudo_const dense<2> : tensor<i32>
  %a1 = tfl.pseudo_const dense<[0, 2]> : tensor<2xi32>
  %all = tfl.reduce_all(%x, %a0) <{keep_dims = false}> : tensor<2x3xi1>
  %any = tfl.reduce_any(%x, %a1) <{keep_dims = true}> : tensor<1x3x1xi1>
  func.return %all, %any : tensor<2x3xi1>, tensor<1x3x1xi1>
}
