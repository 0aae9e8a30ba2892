// RUN: onnx-opt %s --pass simplify | filecheck %s

// What broadcasts its operands needs none broadcast before: on the right.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Div(%z, %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Greater(%z, %x) : tensor<2x3xi1>
// CHECK-NEXT:    %[[G:.*]] = onnx.GreaterOrEqual(%z, %x) : tensor<2x3xi1>
// CHECK-NEXT:    %[[H:.*]] = onnx.Less(%z, %x) : tensor<2x3xi1>
// CHECK-NEXT:    %[[I:.*]] = onnx.LessOrEqual(%z, %x) : tensor<2x3xi1>
// CHECK-NEXT:    %[[J:.*]] = onnx.Mod(%z, %x) <{fmod = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[K:.*]] = onnx.PRelu(%z, %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[L:.*]] = onnx.Pow(%z, %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[O:.*]] = onnx.Sub(%z, %x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[B]], %[[D]], %[[G]], %[[H]], %[[I]], %[[J]], %[[K]], %[[L]], %[[O]] : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     onnx.Expand
func.func @main(%x: tensor<3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xi1> {onnx.name = "d"}, tensor<2x3xi1> {onnx.name = "g"}, tensor<2x3xi1> {onnx.name = "h"}, tensor<2x3xi1> {onnx.name = "i"}, tensor<2x3xf32> {onnx.name = "j"}, tensor<2x3xf32> {onnx.name = "k"}, tensor<2x3xf32> {onnx.name = "l"}, tensor<2x3xf32> {onnx.name = "o"}) {
  %shape = onnx.Constant dense<[2, 3]> : tensor<2xi64>
  %e = onnx.Expand(%x, %shape) : tensor<2x3xf32>
  %b = onnx.Div(%z, %e) : tensor<2x3xf32>
  %d = onnx.Greater(%z, %e) : tensor<2x3xi1>
  %g = onnx.GreaterOrEqual(%z, %e) : tensor<2x3xi1>
  %h = onnx.Less(%z, %e) : tensor<2x3xi1>
  %i = onnx.LessOrEqual(%z, %e) : tensor<2x3xi1>
  %j = onnx.Mod(%z, %e) <{fmod = 1}> : tensor<2x3xf32>
  %k = onnx.PRelu(%z, %e) : tensor<2x3xf32>
  %l = onnx.Pow(%z, %e) : tensor<2x3xf32>
  %o = onnx.Sub(%z, %e) : tensor<2x3xf32>
  func.return %b, %d, %g, %h, %i, %j, %k, %l, %o : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
