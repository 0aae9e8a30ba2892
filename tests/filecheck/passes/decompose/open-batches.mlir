// RUN: onnx-opt %s --pass decompose | filecheck %s

// Batches of any size: elements put back at their places, products up to each element, diagonals.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Shape(%x) <{end = 1, start = 0}> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<48> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Mul(%[[V0]], %[[V1]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Expand(%[[V3]], %[[V2]]) : tensor<?xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Reshape(%i, %[[V5]]) : tensor<?x1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Reshape(%x, %[[V7]]) : tensor<?xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.ScatterND(%[[V4]], %[[V6]], %[[V8]]) <{reduction = "add"}> : tensor<?xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<[-1, 2, 4, 6]> : tensor<4xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Reshape(%[[V9]], %[[V10]]) : tensor<?x2x4x6xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<[-1, 2, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Reshape(%p, %[[V12]]) <{allowzero = 0}> : tensor<?x2x2xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Slice(%[[V13]], %[[V14]], %[[V15]], %[[V16]]) : tensor<?x2x1xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Slice(%[[V13]], %[[V15]], %[[V16]], %[[V16]]) : tensor<?x2x1xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Mul(%[[V17]], %[[V18]]) : tensor<?x2x1xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<[-1, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Reshape(%[[V19]], %[[V20]]) <{allowzero = 0}> : tensor<?x1x2xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Slice(%[[V21]], %[[V14]], %[[V15]], %[[V16]]) : tensor<?x1x1xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Slice(%[[V21]], %[[V15]], %[[V16]], %[[V16]]) : tensor<?x1x1xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Mul(%[[V22]], %[[V23]]) : tensor<?x1x1xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Constant dense<[0, 1, 0, 0, 0, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Pad(%[[V24]], %[[V25]], %[[V26]]) <{mode = "constant"}> : tensor<?x2x1xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Slice(%[[V27]], %[[V14]], %[[V15]], %[[V15]]) : tensor<?x1x1xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Mul(%[[V22]], %[[V28]]) : tensor<?x1x1xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Concat(%[[V29]], %[[V24]]) <{axis = 2}> : tensor<?x1x2xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Constant dense<[-1, 2, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Reshape(%[[V30]], %[[V31]]) : tensor<?x2x1xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Slice(%[[V32]], %[[V14]], %[[V16]], %[[V15]]) : tensor<?x2x1xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Shape(%[[V19]]) : tensor<3xi64>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Reshape(%[[V33]], %[[V34]]) : tensor<?x2x1xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Pad(%[[V35]], %[[V25]], %[[V26]]) <{mode = "constant"}> : tensor<?x3x1xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Slice(%[[V36]], %[[V14]], %[[V16]], %[[V15]]) : tensor<?x2x1xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Mul(%[[V17]], %[[V37]]) : tensor<?x2x1xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Concat(%[[V38]], %[[V35]]) <{axis = 2}> : tensor<?x2x2xf32>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Constant dense<[-1, 4, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Reshape(%[[V39]], %[[V40]]) : tensor<?x4x1xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Slice(%[[V41]], %[[V14]], %[[V42]], %[[V15]]) : tensor<?x4x1xf32>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Shape(%p) : tensor<2xi64>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Reshape(%[[V43]], %[[V44]]) : tensor<?x4xf32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Constant dense<[0, 9]> : tensor<2xi64>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Reshape(%d, %[[V46]]) : tensor<?x9xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Constant dense<9223372036854775807> : tensor<1xi64>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Slice(%[[V47]], %[[V14]], %[[V48]], %[[V15]], %[[V42]]) : tensor<?x3xf32>
// CHECK-NEXT:    func.return %[[V11]], %[[V45]], %[[V49]] : tensor<?x2x4x6xf32>, tensor<?x4xf32>, tensor<?x3xf32>
func.func @main(%x: tensor<?x2x2x3xf32, #onnx.dims<["n", 2, 2, 3]>> {onnx.name = "x"}, %i: tensor<?x2x2x3xi64, #onnx.dims<["n", 2, 2, 3]>> {onnx.name = "i"}, %p: tensor<?x4xf32> {onnx.name = "p"}, %d: tensor<?x3x3xf32> {onnx.name = "d"}) -> (tensor<?x2x4x6xf32, #onnx.dims<["n", 2, 4, 6]>> {onnx.name = "r0"}, tensor<?x4xf32> {onnx.name = "r1"}, tensor<?x3xf32> {onnx.name = "r2"}) {
  %r0 = onnx.MaxUnpool(%x, %i) <{kernel_shape = [2, 2], strides = [2, 2], pads = [0, 0, 0, 0]}> : tensor<?x2x4x6xf32, #onnx.dims<["n", 2, 4, 6]>>
  %a = onnx.Constant dense<1> : tensor<i64>
  %r1 = onnx.CumProd(%p, %a) : tensor<?x4xf32>
  %r2 = onnx.Einsum(%d) <{equation = "bii->bi"}> : tensor<?x3xf32>
  func.return %r0, %r1, %r2 : tensor<?x2x4x6xf32, #onnx.dims<["n", 2, 4, 6]>>, tensor<?x4xf32>, tensor<?x3xf32>
}
