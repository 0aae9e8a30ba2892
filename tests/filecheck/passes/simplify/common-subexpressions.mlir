// RUN: onnx-opt %s --pass simplify | filecheck %s

// Equal ops are one, and equal constants; operands of a sum may change places. Then what the sharing allows.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Constant dense<[1.5, 2.5, 3.5]> : tensor<3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Max(%x, %[[A]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Add(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Sub(%[[C]], %[[C]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Div(%[[E]], %[[E]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[I:.*]] = onnx.LeakyRelu(%x) <{alpha = 0.1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[K:.*]] = onnx.Pow(%[[I]], %[[I]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[G]], %[[H]], %[[K]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "g"}, tensor<2x3xf32> {onnx.name = "h"}, tensor<2x3xf32> {onnx.name = "k"}) {
  %a = onnx.Constant dense<[1.5, 2.5, 3.5]> : tensor<3xf32>
  %b = onnx.Constant dense<[1.5, 2.5, 3.5]> : tensor<3xf32>
  %c = onnx.Max(%x, %a) : tensor<2x3xf32>
  %d = onnx.Max(%b, %x) : tensor<2x3xf32>
  %e = onnx.Add(%x, %z) : tensor<2x3xf32>
  %f = onnx.Add(%z, %x) : tensor<2x3xf32>
  %g = onnx.Sub(%c, %d) : tensor<2x3xf32>
  %h = onnx.Div(%e, %f) : tensor<2x3xf32>
  %i = onnx.LeakyRelu(%x) <{alpha = 0.1}> : tensor<2x3xf32>
  %j = onnx.LeakyRelu(%x) <{alpha = 0.1}> : tensor<2x3xf32>
  %k = onnx.Pow(%i, %j) : tensor<2x3xf32>
  func.return %g, %h, %k : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
