// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Branches become functions of what any of them reads; constants are copied into them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.if(%c, %x, %u) <{then_branch = @if_then_branch, else_branch = @if_else_branch}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK:  func.func private @if_else_branch(%[[V1:.*]]: tensor<2x3xf32>, %[[V2:.*]]: tensor<2x3xf32>) -> tensor<2x3xf32> {
// CHECK-NEXT:    %[[K:.*]] = tfl.pseudo_const dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = tfl.mul(%[[V1]], %[[K]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3xf32>
// CHECK:  func.func private @if_then_branch(%[[V1:.*]]: tensor<2x3xf32>, %[[V2:.*]]: tensor<2x3xf32>) -> tensor<2x3xf32> {
// CHECK-NEXT:    %[[B:.*]] = tfl.add(%[[V1]], %[[V2]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[B]] : tensor<2x3xf32>
func.func @main(%c: tensor<i1> {onnx.name = "c"}, %x: tensor<2x3xf32> {onnx.name = "x"}, %u: tensor<2x3xf32> {onnx.name = "u"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %k = onnx.Constant dense<2.0> : tensor<f32>
  %y = onnx.If(%c) ({
    %a = onnx.Mul(%x, %k) : tensor<2x3xf32>
    onnx.Yield(%a)
  }, {
    %b = onnx.Add(%x, %u) : tensor<2x3xf32>
    onnx.Yield(%b)
  }) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
