// RUN: onnx-opt %s --pass simplify | filecheck %s

// A neutral element that broadcasts its operand, or stands on the wrong side, does something.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[ZEROS:.*]] = onnx.Constant dense<0.0> : tensor<2x3xf32>
// CHECK-NEXT:    %[[ONES:.*]] = onnx.Constant dense<1.0> : tensor<2x3xf32>
// CHECK-NEXT:    %[[TRUE:.*]] = onnx.Constant dense<true> : tensor<2x3xi1>
// CHECK-NEXT:    %[[FALSE:.*]] = onnx.Constant dense<false> : tensor<2x3xi1>
// CHECK-NEXT:    %[[ZERO:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[ONE:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%x, %[[ZEROS]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<-0.0> : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Add(%x, %[[V0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Mul(%x, %[[ONES]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Pow(%x, %[[ONES]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.And(%p, %[[TRUE]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[G:.*]] = onnx.Or(%p, %[[FALSE]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[H:.*]] = onnx.Sub(%[[ZERO]], %x) : tensor<3xf32>
// CHECK-NEXT:    %[[I:.*]] = onnx.Div(%[[ONE]], %x) : tensor<3xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.Pow(%[[ONE]], %x) : tensor<3xf32>
// CHECK-NEXT:    %[[K:.*]] = onnx.Mul(%x, %[[ZERO]]) : tensor<3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[C]], %[[E]], %[[F]], %[[G]], %[[H]], %[[I]], %[[J]], %[[K]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
func.func @main(%x: tensor<3xf32> {onnx.name = "x"}, %p: tensor<3xi1> {onnx.name = "p"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}, tensor<2x3xi1> {onnx.name = "f"}, tensor<2x3xi1> {onnx.name = "g"}, tensor<3xf32> {onnx.name = "h"}, tensor<3xf32> {onnx.name = "i"}, tensor<3xf32> {onnx.name = "j"}, tensor<3xf32> {onnx.name = "k"}) {
  %zeros = onnx.Constant dense<0.0> : tensor<2x3xf32>
  %ones = onnx.Constant dense<1.0> : tensor<2x3xf32>
  %true = onnx.Constant dense<true> : tensor<2x3xi1>
  %false = onnx.Constant dense<false> : tensor<2x3xi1>
  %zero = onnx.Constant dense<0.0> : tensor<f32>
  %one = onnx.Constant dense<1.0> : tensor<f32>
  %a = onnx.Add(%x, %zeros) : tensor<2x3xf32>
  %b = onnx.Sub(%x, %zeros) : tensor<2x3xf32>
  %c = onnx.Mul(%x, %ones) : tensor<2x3xf32>
  %d = onnx.Div(%x, %ones) : tensor<2x3xf32>
  %e = onnx.Pow(%x, %ones) : tensor<2x3xf32>
  %f = onnx.And(%p, %true) : tensor<2x3xi1>
  %g = onnx.Or(%p, %false) : tensor<2x3xi1>
  %h = onnx.Sub(%zero, %x) : tensor<3xf32>
  %i = onnx.Div(%one, %x) : tensor<3xf32>
  %j = onnx.Pow(%one, %x) : tensor<3xf32>
  %k = onnx.Mul(%x, %zero) : tensor<3xf32>
  func.return %a, %b, %c, %d, %e, %f, %g, %h, %i, %j, %k : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
}
