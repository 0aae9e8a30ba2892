// RUN: onnx-opt %s --pass decompose | filecheck %s

// Functions by those that kernels have.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Sin(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Cos(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Div(%[[V0]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Sign(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Neg(%[[V3]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Elu(%[[V4]]) <{alpha = 1.0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<-0.5> : tensor<f32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Mul(%[[V5]], %[[V6]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Exp(%[[V3]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[ONE:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Add(%[[V8]], %[[ONE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Mul(%[[V7]], %[[V9]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Mul(%[[V2]], %[[V10]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[I:.*]] = onnx.Exp(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Neg(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Exp(%[[V11]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Add(%[[I]], %[[V12]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Mul(%[[V13]], %[[V14]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Mul(%x, %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Add(%[[V15]], %[[ONE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Sqrt(%[[V16]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Add(%[[V3]], %[[V17]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Log(%[[V18]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Mul(%[[V2]], %[[V19]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[T:.*]] = onnx.Tanh(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Sub(%[[ONE]], %[[T]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Add(%[[T]], %[[ONE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Mul(%[[V20]], %[[V21]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Sqrt(%[[V22]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Div(%[[T]], %[[V23]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Atan(%[[V24]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Div(%[[V20]], %[[V21]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Sqrt(%[[V25]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Atan(%[[V26]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Mul(%[[V27]], %[[V28]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Div(%[[V21]], %[[V20]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Log(%[[V29]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Mul(%[[V30]], %[[V14]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.Add(%[[I]], %[[ONE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Add(%[[J]], %[[V31]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Add(%[[J]], %[[ONE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Mul(%[[V32]], %[[V33]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Sqrt(%[[V34]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Add(%[[J]], %[[V35]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Log(%[[V36]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]], %[[G]], %[[H]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "f"}, tensor<2x3xf32> {onnx.name = "g"}, tensor<2x3xf32> {onnx.name = "h"}) {
  %a = onnx.Tan(%x) : tensor<2x3xf32>
  %b = onnx.Sinh(%x) : tensor<2x3xf32>
  %c = onnx.Cosh(%x) : tensor<2x3xf32>
  %d = onnx.Asinh(%x) : tensor<2x3xf32>
  %t = onnx.Tanh(%x) : tensor<2x3xf32>
  %e = onnx.Asin(%t) : tensor<2x3xf32>
  %f = onnx.Acos(%t) : tensor<2x3xf32>
  %g = onnx.Atanh(%t) : tensor<2x3xf32>
  %i = onnx.Exp(%x) : tensor<2x3xf32>
  %one = onnx.Constant dense<1.0> : tensor<f32>
  %j = onnx.Add(%i, %one) : tensor<2x3xf32>
  %h = onnx.Acosh(%j) : tensor<2x3xf32>
  func.return %a, %b, %c, %d, %e, %f, %g, %h : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
