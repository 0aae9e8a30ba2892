// RUN: onnx-opt %s --pass decompose | filecheck %s

// What is fused of diffusion models: sums, halves of which one is gated by the other, softmax along one axis and along two, groups of channels.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Add(%x, %b) : tensor<2x3x8xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Add(%[[V0]], %x) : tensor<2x3x8xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Slice(%[[V0]], %[[V2]], %[[V3]], %[[V4]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<8> : tensor<1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Slice(%[[V0]], %[[V3]], %[[V6]], %[[V4]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Gelu(%[[V7]]) <{approximate = "none"}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Mul(%[[V5]], %[[V8]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Softmax(%[[V0]]) <{axis = 2}> : tensor<2x3x8xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Add(%i, %m) : tensor<2x3x5x8xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Flatten(%[[V11]]) <{axis = 2}> : tensor<6x40xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Softmax(%[[V12]]) <{axis = 1}> : tensor<6x40xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<[2, 3, 5, 8]> : tensor<4xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Reshape(%[[V13]], %[[V14]]) : tensor<2x3x5x8xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Unsqueeze(%s, %[[V16]]) : tensor<2x1x1x8xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Add(%i, %[[V17]]) : tensor<2x3x5x8xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Add(%[[V18]], %b) : tensor<2x3x5x8xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Transpose(%[[V19]]) <{perm = [0, 3, 1, 2]}> : tensor<2x8x3x5xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<[0, 4, -1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Reshape(%[[V20]], %[[V21]]) : tensor<2x4x30xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.ReduceMean(%[[V22]], %[[V4]]) <{keepdims = 1}> : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Sub(%[[V22]], %[[V23]]) : tensor<2x4x30xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Mul(%[[V24]], %[[V24]]) : tensor<2x4x30xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.ReduceMean(%[[V25]], %[[V4]]) <{keepdims = 1}> : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Constant dense<1.0e-05> : tensor<f32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Add(%[[V26]], %[[V27]]) : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Sqrt(%[[V28]]) : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Div(%[[V24]], %[[V29]]) : tensor<2x4x30xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Constant dense<[2, 8, 3, 5]> : tensor<4xi64>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Reshape(%[[V30]], %[[V31]]) : tensor<2x8x3x5xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Constant dense<[-1, 1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Reshape(%b, %[[V33]]) : tensor<8x1x1xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Mul(%[[V32]], %[[V34]]) : tensor<2x8x3x5xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Add(%[[V35]], %[[V34]]) : tensor<2x8x3x5xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Sigmoid(%[[V36]]) : tensor<2x8x3x5xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Mul(%[[V36]], %[[V37]]) : tensor<2x8x3x5xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Transpose(%[[V38]]) <{perm = [0, 2, 3, 1]}> : tensor<2x3x5x8xf32>
// CHECK-NEXT:    func.return %[[V1]], %[[V9]], %[[V10]], %[[V15]], %[[V39]], %[[V19]] : tensor<2x3x8xf32>, tensor<2x3x4xf32>, tensor<2x3x8xf32>, tensor<2x3x5x8xf32>, tensor<2x3x5x8xf32>, tensor<2x3x5x8xf32>
func.func @main(%x: tensor<2x3x8xf32> {onnx.name = "x"}, %b: tensor<8xf32> {onnx.name = "b"}, %i: tensor<2x3x5x8xf32> {onnx.name = "i"}, %s: tensor<2x8xf32> {onnx.name = "s"}, %m: tensor<2x1x1x8xf32> {onnx.name = "m"}) -> (tensor<2x3x8xf32> {onnx.name = "r0"}, tensor<2x3x4xf32> {onnx.name = "r1"}, tensor<2x3x8xf32> {onnx.name = "r2"}, tensor<2x3x5x8xf32> {onnx.name = "r3"}, tensor<2x3x5x8xf32> {onnx.name = "r4"}, tensor<2x3x5x8xf32> {onnx.name = "r5"}) {
  %r0 = onnx.ms.BiasAdd(%x, %b, %x) : tensor<2x3x8xf32>
  %r1 = onnx.ms.BiasSplitGelu(%x, %b) : tensor<2x3x4xf32>
  %r2 = onnx.ms.BiasSoftmax(%x, %b) <{axis = -1, is_inner_broadcast = 0}> : tensor<2x3x8xf32>
  %r3 = onnx.ms.BiasSoftmax(%i, %m) <{axis = 2, is_inner_broadcast = 1}> : tensor<2x3x5x8xf32>
  %r4, %r5 = onnx.ms.SkipGroupNorm(%i, %b, %b, %s, %b) <{activation = 1, groups = 4}> : (tensor<2x3x5x8xf32>, tensor<2x3x5x8xf32>)
  func.return %r0, %r1, %r2, %r3, %r4, %r5 : tensor<2x3x8xf32>, tensor<2x3x4xf32>, tensor<2x3x8xf32>, tensor<2x3x5x8xf32>, tensor<2x3x5x8xf32>, tensor<2x3x5x8xf32>
}
