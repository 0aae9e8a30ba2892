// RUN: onnx-opt %s --pass simplify | filecheck %s

// Other attributes, other orders, other elements, other operands of what also holds a constant, and chance.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Constant dense<[1.5, 2.5, 3.5]> : tensor<3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<[1.5, 2.5, 4.5]> : tensor<3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Max(%x, %[[A]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Max(%x, %[[B]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Div(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Div(%z, %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.LeakyRelu(%x) <{alpha = 0.1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.LeakyRelu(%x) <{alpha = 0.2}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[I:.*]] = onnx.RandomNormalLike(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.RandomNormalLike(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[K:.*]] = onnx.ConstantOfShape(%m) <{value = dense<8.0> : tensor<1xf32>}> : tensor<?xf32>
// CHECK-NEXT:    %[[L:.*]] = onnx.ConstantOfShape(%n) <{value = dense<8.0> : tensor<1xf32>}> : tensor<?xf32>
// CHECK-NEXT:    func.return %[[C]], %[[D]], %[[E]], %[[F]], %[[G]], %[[H]], %[[I]], %[[J]], %[[K]], %[[L]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<?xf32>, tensor<?xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}, %m: tensor<1xi64> {onnx.name = "m"}, %n: tensor<1xi64> {onnx.name = "n"}) -> (tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "f"}, tensor<2x3xf32> {onnx.name = "g"}, tensor<2x3xf32> {onnx.name = "h"}, tensor<2x3xf32> {onnx.name = "i"}, tensor<2x3xf32> {onnx.name = "j"}, tensor<?xf32> {onnx.name = "k"}, tensor<?xf32> {onnx.name = "l"}) {
  %a = onnx.Constant dense<[1.5, 2.5, 3.5]> : tensor<3xf32>
  %b = onnx.Constant dense<[1.5, 2.5, 4.5]> : tensor<3xf32>
  %c = onnx.Max(%x, %a) : tensor<2x3xf32>
  %d = onnx.Max(%x, %b) : tensor<2x3xf32>
  %e = onnx.Div(%x, %z) : tensor<2x3xf32>
  %f = onnx.Div(%z, %x) : tensor<2x3xf32>
  %g = onnx.LeakyRelu(%x) <{alpha = 0.1}> : tensor<2x3xf32>
  %h = onnx.LeakyRelu(%x) <{alpha = 0.2}> : tensor<2x3xf32>
  %i = onnx.RandomNormalLike(%x) : tensor<2x3xf32>
  %j = onnx.RandomNormalLike(%x) : tensor<2x3xf32>
  %k = onnx.ConstantOfShape(%m) <{value = dense<8.0> : tensor<1xf32>}> : tensor<?xf32>
  %l = onnx.ConstantOfShape(%n) <{value = dense<8.0> : tensor<1xf32>}> : tensor<?xf32>
  func.return %c, %d, %e, %f, %g, %h, %i, %j, %k, %l : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<?xf32>, tensor<?xf32>
}
