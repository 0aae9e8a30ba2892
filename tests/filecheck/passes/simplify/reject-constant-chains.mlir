// RUN: onnx-opt %s --pass simplify | filecheck %s

// What would make a larger constant, or round otherwise, or overflow, stays; so do integers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[ROW:.*]] = onnx.Constant dense<[1.5, -2.0, 4.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[COLUMN:.*]] = onnx.Constant dense<{{.*}}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%x, %[[ROW]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Add(%[[A]], %[[COLUMN]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Mul(%x, %[[ROW]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Mul(%[[C]], %[[COLUMN]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[THREE:.*]] = onnx.Constant dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Div(%x, %[[THREE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[ZERO:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Div(%x, %[[ZERO]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[LARGE:.*]] = onnx.Constant dense<2.0e+38> : tensor<f32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Mul(%x, %[[LARGE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Mul(%[[G]], %[[THREE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[I:.*]] = onnx.Constant dense<4> : tensor<i32>
// CHECK-NEXT:    %[[J:.*]] = onnx.Div(%n, %[[I]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[K:.*]] = onnx.Sub(%n, %[[I]]) : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[B]], %[[D]], %[[E]], %[[F]], %[[H]], %[[J]], %[[K]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi32>, tensor<2x3xi32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %n: tensor<2x3xi32> {onnx.name = "n"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "f"}, tensor<2x3xf32> {onnx.name = "h"}, tensor<2x3xi32> {onnx.name = "j"}, tensor<2x3xi32> {onnx.name = "k"}) {
  %row = onnx.Constant dense<[1.5, -2.0, 4.0]> : tensor<3xf32>
  %column = onnx.Constant dense<[[0.5], [1.5]]> : tensor<2x1xf32>
  %a = onnx.Add(%x, %row) : tensor<2x3xf32>
  %b = onnx.Add(%a, %column) : tensor<2x3xf32>
  %c = onnx.Mul(%x, %row) : tensor<2x3xf32>
  %d = onnx.Mul(%c, %column) : tensor<2x3xf32>
  %three = onnx.Constant dense<3.0> : tensor<f32>
  %e = onnx.Div(%x, %three) : tensor<2x3xf32>
  %zero = onnx.Constant dense<0.0> : tensor<f32>
  %f = onnx.Div(%x, %zero) : tensor<2x3xf32>
  %large = onnx.Constant dense<2.0e+38> : tensor<f32>
  %g = onnx.Mul(%x, %large) : tensor<2x3xf32>
  %h = onnx.Mul(%g, %three) : tensor<2x3xf32>
  %i = onnx.Constant dense<4> : tensor<i32>
  %j = onnx.Div(%n, %i) : tensor<2x3xi32>
  %k = onnx.Sub(%n, %i) : tensor<2x3xi32>
  func.return %b, %d, %e, %f, %h, %j, %k : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi32>, tensor<2x3xi32>
}
