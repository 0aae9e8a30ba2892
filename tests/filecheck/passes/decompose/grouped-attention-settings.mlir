// RUN: onnx-opt %s --pass decompose | filecheck %s

// A prompt of whole sentences, whose queries, keys and values stand side by side and are turned by their places; scores are bounded, and have one
// more to share with.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<64> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Slice(%q, %[[V0]], %[[V1]], %[[V2]], %[[V3]]) : tensor<2x3x64xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<96> : tensor<1xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Slice(%q, %[[V1]], %[[V5]], %[[V2]], %[[V3]]) : tensor<2x3x32xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<128> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Slice(%q, %[[V5]], %[[V7]], %[[V2]], %[[V3]]) : tensor<2x3x32xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<{{.*}}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<[0, 0, 4, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Reshape(%[[V4]], %[[V10]]) <{allowzero = 0}> : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Gather(%c, %[[V9]]) <{axis = 0}> : tensor<2x3x8xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Gather(%s, %[[V9]]) <{axis = 0}> : tensor<2x3x8xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Unsqueeze(%[[V12]], %[[V2]]) : tensor<2x3x1x8xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Unsqueeze(%[[V13]], %[[V2]]) : tensor<2x3x1x8xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<8> : tensor<2xi64>
// CHECK-NEXT:    %[[V17:.*]], %[[V18:.*]] = onnx.Split(%[[V11]], %[[V16]]) <{axis = 3}> : (tensor<2x3x4x8xf32>, tensor<2x3x4x8xf32>)
// CHECK-NEXT:    %[[V19:.*]] = onnx.Mul(%[[V14]], %[[V17]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Mul(%[[V15]], %[[V18]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Sub(%[[V19]], %[[V20]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Mul(%[[V15]], %[[V17]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Mul(%[[V14]], %[[V18]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Add(%[[V22]], %[[V23]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Concat(%[[V21]], %[[V24]]) <{axis = 3}> : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<[2, 3, 64]> : tensor<3xi64>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Reshape(%[[V25]], %[[V26]]) <{allowzero = 0}> : tensor<2x3x64xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Constant dense<[0, 0, 2, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Reshape(%[[V6]], %[[V28]]) <{allowzero = 0}> : tensor<2x3x2x16xf32>
// CHECK-NEXT:    %[[V30:.*]], %[[V31:.*]] = onnx.Split(%[[V29]], %[[V16]]) <{axis = 3}> : (tensor<2x3x2x8xf32>, tensor<2x3x2x8xf32>)
// CHECK-NEXT:    %[[V32:.*]] = onnx.Mul(%[[V14]], %[[V30]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Mul(%[[V15]], %[[V31]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Sub(%[[V32]], %[[V33]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Mul(%[[V15]], %[[V30]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Mul(%[[V14]], %[[V31]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Add(%[[V35]], %[[V36]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Concat(%[[V34]], %[[V37]]) <{axis = 3}> : tensor<2x3x2x16xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Constant dense<[2, 3, 32]> : tensor<3xi64>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Reshape(%[[V38]], %[[V39]]) <{allowzero = 0}> : tensor<2x3x32xf32>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Concat(%[[V40]], %[[V8]]) <{axis = 2}> : tensor<2x3x64xf32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Constant dense<true> : tensor<2x3x1x1xi1>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Constant dense<[6, 4, 16]> : tensor<3xi64>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Reshape(%[[V42]], %[[V44]]) <{allowzero = 0}> : tensor<6x4x16xf32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Constant dense<{{.*}}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Gather(%[[V45]], %[[V46]]) <{axis = 0}> : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Where(%[[V43]], %[[V47]], %[[V48]]) : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Transpose(%[[V49]]) <{perm = [0, 2, 1, 3]}> : tensor<2x4x3x16xf32>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Slice(%[[V50]], %[[V0]], %[[V2]], %[[V3]]) : tensor<2x2x3x16xf32>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[V53:.*]] = onnx.Slice(%[[V50]], %[[V2]], %[[V52]], %[[V3]]) : tensor<2x2x3x16xf32>
// CHECK-NEXT:    %[[V54:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[V55:.*]] = onnx.Mul(%[[V27]], %[[V54]]) : tensor<2x3x64xf32>
// CHECK-NEXT:    %[[V56:.*]] = onnx.Constant dense<[0, 0, 4, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[V57:.*]] = onnx.Reshape(%[[V55]], %[[V56]]) : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V58:.*]] = onnx.Transpose(%[[V57]]) <{perm = [0, 2, 1, 3]}> : tensor<2x4x3x16xf32>
// CHECK-NEXT:    %[[V59:.*]] = onnx.Constant dense<[0, 2, -1, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[V60:.*]] = onnx.Reshape(%[[V58]], %[[V59]]) : tensor<2x2x6x16xf32>
// CHECK-NEXT:    %[[V61:.*]] = onnx.Transpose(%[[V51]]) <{perm = [0, 1, 3, 2]}> : tensor<2x2x16x3xf32>
// CHECK-NEXT:    %[[V62:.*]] = onnx.MatMul(%[[V60]], %[[V61]]) : tensor<2x2x6x3xf32>
// CHECK-NEXT:    %[[V63:.*]] = onnx.Constant dense<[0, 4, -1, 0]> : tensor<4xi64>
// CHECK-NEXT:    %[[V64:.*]] = onnx.Reshape(%[[V62]], %[[V63]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V65:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V66:.*]] = onnx.Mul(%[[V64]], %[[V65]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V67:.*]] = onnx.Tanh(%[[V66]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V68:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[V69:.*]] = onnx.Mul(%[[V67]], %[[V68]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V70:.*]] = onnx.Add(%[[V69]], %e) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V71:.*]] = onnx.Constant dense<{{.*}}> : tensor<2x1x3x3xi1>
// CHECK-NEXT:    %[[V72:.*]] = onnx.Constant dense<-3.4028235e+38> : tensor<f32>
// CHECK-NEXT:    %[[V73:.*]] = onnx.Where(%[[V71]], %[[V70]], %[[V72]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V74:.*]] = onnx.Constant dense<[1, 4, 1, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V75:.*]] = onnx.Reshape(%h, %[[V74]]) : tensor<1x4x1x1xf32>
// CHECK-NEXT:    %[[V76:.*]] = onnx.Constant dense<[2, 4, 3, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V77:.*]] = onnx.Expand(%[[V75]], %[[V76]]) : tensor<2x4x3x1xf32>
// CHECK-NEXT:    %[[V78:.*]] = onnx.Concat(%[[V73]], %[[V77]]) <{axis = 3}> : tensor<2x4x3x4xf32>
// CHECK-NEXT:    %[[V79:.*]] = onnx.Softmax(%[[V78]]) <{axis = 3}> : tensor<2x4x3x4xf32>
// CHECK-NEXT:    %[[V80:.*]] = onnx.Slice(%[[V79]], %[[V0]], %[[V41]], %[[V41]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V81:.*]] = onnx.Where(%[[V71]], %[[V80]], %[[V48]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V82:.*]] = onnx.Constant dense<[0, 2, -1, 0]> : tensor<4xi64>
// CHECK-NEXT:    %[[V83:.*]] = onnx.Reshape(%[[V81]], %[[V82]]) : tensor<2x2x6x3xf32>
// CHECK-NEXT:    %[[V84:.*]] = onnx.MatMul(%[[V83]], %[[V53]]) : tensor<2x2x6x16xf32>
// CHECK-NEXT:    %[[V85:.*]] = onnx.Constant dense<[0, 4, -1, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[V86:.*]] = onnx.Reshape(%[[V84]], %[[V85]]) : tensor<2x4x3x16xf32>
// CHECK-NEXT:    %[[V87:.*]] = onnx.Transpose(%[[V86]]) <{perm = [0, 2, 1, 3]}> : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V88:.*]] = onnx.Constant dense<[0, 0, 64]> : tensor<3xi64>
// CHECK-NEXT:    %[[V89:.*]] = onnx.Reshape(%[[V87]], %[[V88]]) : tensor<2x3x64xf32>
// CHECK-NEXT:    func.return %[[V89]] : tensor<2x3x64xf32>
func.func @main(%q: tensor<2x3x128xf32> {onnx.name = "q"}, %c: tensor<9x8xf32> {onnx.name = "c"}, %s: tensor<9x8xf32> {onnx.name = "s"}, %e: tensor<1x4x3x3xf32> {onnx.name = "e"}, %h: tensor<4xf32> {onnx.name = "h"}) -> (tensor<2x3x64xf32> {onnx.name = "y"}) {
  %l = onnx.Constant dense<2> : tensor<2xi32>
  %t = onnx.Constant dense<3> : tensor<i32>
  %y = onnx.ms.GroupQueryAttention(%q, _, _, _, _, %l, %t, %c, %s, _, %e, %h) <{num_heads = 4, kv_num_heads = 2, do_rotary = 1, softcap = 2.0, local_window_size = 2}> : tensor<2x3x64xf32>
  func.return %y : tensor<2x3x64xf32>
}
