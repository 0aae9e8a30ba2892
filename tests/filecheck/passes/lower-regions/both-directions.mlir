// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Two directions are two loops, side by side.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Slice(%w, %[[V1]], %[[V2]], %[[V1]]) : tensor<1x5x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Slice(%r, %[[V1]], %[[V2]], %[[V1]]) : tensor<1x5x5xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0.0> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Gather(%x, %[[V1]]) <{axis = 0}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Squeeze(%[[V3]], %[[V1]]) : tensor<5x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Transpose(%[[V7]]) <{perm = [1, 0]}> : tensor<3x5xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.MatMul(%[[V6]], %[[V8]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Squeeze(%[[V4]], %[[V1]]) : tensor<5x5xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Transpose(%[[V10]]) <{perm = [1, 0]}> : tensor<5x5xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.MatMul(%[[V5]], %[[V11]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Add(%[[V9]], %[[V12]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Relu(%[[V13]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Gather(%x, %[[V2]]) <{axis = 0}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.MatMul(%[[V15]], %[[V8]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.MatMul(%[[V14]], %[[V11]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Add(%[[V16]], %[[V17]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Relu(%[[V18]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Gather(%x, %[[V20]]) <{axis = 0}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.MatMul(%[[V21]], %[[V8]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.MatMul(%[[V19]], %[[V11]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Add(%[[V22]], %[[V23]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Relu(%[[V24]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Gather(%x, %[[V26]]) <{axis = 0}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.MatMul(%[[V27]], %[[V8]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.MatMul(%[[V25]], %[[V11]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Add(%[[V28]], %[[V29]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Relu(%[[V30]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Slice(%w, %[[V2]], %[[V20]], %[[V1]]) : tensor<1x5x3xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Slice(%r, %[[V2]], %[[V20]], %[[V1]]) : tensor<1x5x5xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Constant dense<-2147483648> : tensor<1xi64>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Slice(%x, %[[V34]], %[[V35]], %[[V1]], %[[V34]]) : tensor<4x2x3xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Gather(%[[V36]], %[[V1]]) <{axis = 0}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Squeeze(%[[V32]], %[[V1]]) : tensor<5x3xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Transpose(%[[V38]]) <{perm = [1, 0]}> : tensor<3x5xf32>
// CHECK-NEXT:    %[[V40:.*]] = onnx.MatMul(%[[V37]], %[[V39]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Squeeze(%[[V33]], %[[V1]]) : tensor<5x5xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Transpose(%[[V41]]) <{perm = [1, 0]}> : tensor<5x5xf32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.MatMul(%[[V5]], %[[V42]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Add(%[[V40]], %[[V43]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Tanh(%[[V44]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Gather(%[[V36]], %[[V2]]) <{axis = 0}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.MatMul(%[[V46]], %[[V39]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.MatMul(%[[V45]], %[[V42]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Add(%[[V47]], %[[V48]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Tanh(%[[V49]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Gather(%[[V36]], %[[V20]]) <{axis = 0}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V52:.*]] = onnx.MatMul(%[[V51]], %[[V39]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V53:.*]] = onnx.MatMul(%[[V50]], %[[V42]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V54:.*]] = onnx.Add(%[[V52]], %[[V53]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V55:.*]] = onnx.Tanh(%[[V54]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V56:.*]] = onnx.Gather(%[[V36]], %[[V26]]) <{axis = 0}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V57:.*]] = onnx.MatMul(%[[V56]], %[[V39]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V58:.*]] = onnx.MatMul(%[[V55]], %[[V42]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V59:.*]] = onnx.Add(%[[V57]], %[[V58]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V60:.*]] = onnx.Tanh(%[[V59]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Concat(%[[V31]], %[[V60]]) <{axis = 0}> : tensor<2x2x5xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x2x5xf32>
func.func @main(%x: tensor<4x2x3xf32> {onnx.name = "x"}, %w: tensor<2x5x3xf32> {onnx.name = "w"}, %r: tensor<2x5x5xf32> {onnx.name = "r"}) -> (tensor<2x2x5xf32> {onnx.name = "a"}) {
  %y, %a = onnx.RNN(%x, %w, %r) <{activations = ["Relu", "Tanh"], direction = "bidirectional", hidden_size = 5}> : (tensor<4x2x2x5xf32>, tensor<2x2x5xf32>)
  func.return %a : tensor<2x2x5xf32>
}
