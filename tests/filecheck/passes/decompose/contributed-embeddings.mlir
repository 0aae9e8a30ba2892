// RUN: onnx-opt %s --pass decompose | filecheck %s

// Embeddings of words at places, of kinds or none, of given places or those that follow on one another; stored as 8-bit numbers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Gather(%w, %i) <{axis = 0}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Slice(%p, %[[V2]], %[[V1]], %[[V2]]) : tensor<5x6xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Add(%[[V0]], %[[V3]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Gather(%p, %i) <{axis = 0}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Add(%[[V4]], %[[V5]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.ReduceMean(%[[V6]], %[[V7]]) <{keepdims = 1}> : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Sub(%[[V6]], %[[V8]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Mul(%[[V9]], %[[V9]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.ReduceMean(%[[V10]], %[[V7]]) <{keepdims = 1}> : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<1.0e-12> : tensor<f32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Add(%[[V11]], %[[V12]]) : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Sqrt(%[[V13]]) : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Div(%[[V9]], %[[V14]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Mul(%[[V15]], %g) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Add(%[[V16]], %g) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Equal(%i, %[[V18]]) : tensor<2x5xi1>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Cast(%[[V19]]) <{to = 6}> : tensor<2x5xi32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V22:.*]] = onnx.ReduceSum(%[[V20]], %[[V21]]) <{keepdims = 0}> : tensor<2xi32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Add(%[[V0]], %[[V5]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.ReduceMean(%[[V23]], %[[V7]]) <{keepdims = 1}> : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Sub(%[[V23]], %[[V24]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Mul(%[[V25]], %[[V25]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.ReduceMean(%[[V26]], %[[V7]]) <{keepdims = 1}> : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Add(%[[V27]], %[[V12]]) : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Sqrt(%[[V28]]) : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Div(%[[V25]], %[[V29]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Mul(%[[V30]], %g) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Add(%[[V31]], %g) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Constant dense<0> : tensor<2xi32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Cast(%t) <{to = 1}> : tensor<9x6xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Cast(%z) <{to = 1}> : tensor<f32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Sub(%[[V34]], %[[V35]]) : tensor<9x6xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Mul(%[[V36]], %s) : tensor<9x6xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Cast(%h) <{to = 1}> : tensor<6xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Sub(%[[V38]], %[[V35]]) : tensor<6xf32>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Mul(%[[V39]], %s) : tensor<6xf32>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Gather(%[[V37]], %i) <{axis = 0}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Slice(%[[V37]], %[[V2]], %[[V1]], %[[V2]]) : tensor<5x6xf32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Add(%[[V41]], %[[V42]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V44:.*]] = onnx.ReduceMean(%[[V43]], %[[V7]]) <{keepdims = 1}> : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Sub(%[[V43]], %[[V44]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Mul(%[[V45]], %[[V45]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.ReduceMean(%[[V46]], %[[V7]]) <{keepdims = 1}> : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Add(%[[V47]], %[[V12]]) : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Sqrt(%[[V48]]) : tensor<2x5x1xf32>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Div(%[[V45]], %[[V49]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Mul(%[[V50]], %[[V40]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Add(%[[V51]], %[[V40]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    func.return %[[V17]], %[[V22]], %[[V32]], %[[V33]], %[[V23]], %[[V52]] : tensor<2x5x6xf32>, tensor<2xi32>, tensor<2x5x6xf32>, tensor<2xi32>, tensor<2x5x6xf32>, tensor<2x5x6xf32>
func.func @main(%i: tensor<2x5xi32> {onnx.name = "i"}, %w: tensor<9x6xf32> {onnx.name = "w"}, %p: tensor<7x6xf32> {onnx.name = "p"}, %g: tensor<6xf32> {onnx.name = "g"}, %t: tensor<9x6xui8> {onnx.name = "t"}, %h: tensor<6xui8> {onnx.name = "h"}, %s: tensor<f32> {onnx.name = "s"}, %z: tensor<ui8> {onnx.name = "z"}) -> (tensor<2x5x6xf32> {onnx.name = "a"}, tensor<2xi32> {onnx.name = "b"}, tensor<2x5x6xf32> {onnx.name = "c"}, tensor<2xi32> {onnx.name = "d"}, tensor<2x5x6xf32> {onnx.name = "e"}, tensor<2x5x6xf32> {onnx.name = "f"}) {
  %a, %b = onnx.ms.EmbedLayerNormalization(%i, %i, %w, %p, %p, %g, %g, %i) : (tensor<2x5x6xf32>, tensor<2xi32>)
  %c, %d, %e = onnx.ms.EmbedLayerNormalization(%i, _, %w, %p, _, %g, %g, _, %i) : (tensor<2x5x6xf32>, tensor<2xi32>, tensor<2x5x6xf32>)
  %f, %o = onnx.ms.QEmbedLayerNormalization(%i, _, %t, %t, _, %h, %h, _, %s, %s, _, %s, %s, %z, %z, _, %z, %z) : (tensor<2x5x6xf32>, tensor<2xi32>)
  func.return %a, %b, %c, %d, %e, %f : tensor<2x5x6xf32>, tensor<2xi32>, tensor<2x5x6xf32>, tensor<2xi32>, tensor<2x5x6xf32>, tensor<2x5x6xf32>
}
