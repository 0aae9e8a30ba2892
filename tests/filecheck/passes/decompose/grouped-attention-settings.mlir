// RUN: onnx-opt %s --pass decompose | filecheck %s

// A prompt whose queries, keys and values stand side by side and are turned by their places; scores are bounded, and have one more to share with.

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
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<true> : tensor<1xi1>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Cast(%l) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Add(%[[V11]], %[[V12]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Sub(%[[V13]], %[[V9]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Where(%[[V10]], %[[V15]], %[[V14]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Unsqueeze(%[[V16]], %[[V3]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<[0, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Add(%[[V17]], %[[V18]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<[0, 0, 4, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Reshape(%[[V4]], %[[V20]]) <{allowzero = 0}> : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Gather(%c, %[[V19]]) <{axis = 0}> : tensor<2x3x8xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Gather(%s, %[[V19]]) <{axis = 0}> : tensor<2x3x8xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Unsqueeze(%[[V22]], %[[V2]]) : tensor<2x3x1x8xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Unsqueeze(%[[V23]], %[[V2]]) : tensor<2x3x1x8xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<8> : tensor<2xi64>
// CHECK-NEXT:    %[[V27:.*]], %[[V28:.*]] = onnx.Split(%[[V21]], %[[V26]]) <{axis = 3}> : (tensor<2x3x4x8xf32>, tensor<2x3x4x8xf32>)
// CHECK-NEXT:    %[[V29:.*]] = onnx.Mul(%[[V24]], %[[V27]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Mul(%[[V25]], %[[V28]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Sub(%[[V29]], %[[V30]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Mul(%[[V25]], %[[V27]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Mul(%[[V24]], %[[V28]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Add(%[[V32]], %[[V33]]) : tensor<2x3x4x8xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Concat(%[[V31]], %[[V34]]) <{axis = 3}> : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Constant dense<[2, 3, 64]> : tensor<3xi64>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Reshape(%[[V35]], %[[V36]]) <{allowzero = 0}> : tensor<2x3x64xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Constant dense<[0, 0, 2, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Reshape(%[[V6]], %[[V38]]) <{allowzero = 0}> : tensor<2x3x2x16xf32>
// CHECK-NEXT:    %[[V40:.*]], %[[V41:.*]] = onnx.Split(%[[V39]], %[[V26]]) <{axis = 3}> : (tensor<2x3x2x8xf32>, tensor<2x3x2x8xf32>)
// CHECK-NEXT:    %[[V42:.*]] = onnx.Mul(%[[V24]], %[[V40]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Mul(%[[V25]], %[[V41]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Sub(%[[V42]], %[[V43]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Mul(%[[V25]], %[[V40]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Mul(%[[V24]], %[[V41]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Add(%[[V45]], %[[V46]]) : tensor<2x3x2x8xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Concat(%[[V44]], %[[V47]]) <{axis = 3}> : tensor<2x3x2x16xf32>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Constant dense<[2, 3, 32]> : tensor<3xi64>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Reshape(%[[V48]], %[[V49]]) <{allowzero = 0}> : tensor<2x3x32xf32>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Unsqueeze(%[[V11]], %[[V3]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Add(%[[V51]], %[[V12]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[V53:.*]] = onnx.Sub(%[[V52]], %[[V9]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[V54:.*]] = onnx.Where(%[[V10]], %[[V15]], %[[V53]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[V55:.*]] = onnx.Add(%[[V54]], %[[V18]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V56:.*]] = onnx.Concat(%[[V50]], %[[V8]]) <{axis = 2}> : tensor<2x3x64xf32>
// CHECK-NEXT:    %[[V57:.*]] = onnx.Less(%[[V18]], %[[V54]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V58:.*]] = onnx.Sub(%[[V18]], %[[V54]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V59:.*]] = onnx.Min(%[[V58]], %[[V2]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V60:.*]] = onnx.Where(%[[V57]], %[[V18]], %[[V59]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V61:.*]] = onnx.Add(%[[V54]], %[[V9]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[V62:.*]] = onnx.Less(%[[V18]], %[[V61]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V63:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[V64:.*]] = onnx.Unsqueeze(%[[V62]], %[[V63]]) : tensor<2x3x1x1xi1>
// CHECK-NEXT:    %[[V65:.*]] = onnx.Unsqueeze(%[[V60]], %[[V2]]) : tensor<2x3x1xi64>
// CHECK-NEXT:    %[[V66:.*]] = onnx.Mod(%[[V65]], %[[V9]]) <{fmod = 0}> : tensor<2x3x1xi64>
// CHECK-NEXT:    %[[V67:.*]] = onnx.ReduceSum(%[[V66]], %[[V2]]) <{keepdims = 0}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[V68:.*]] = onnx.Constant dense<[[0], [3]]> : tensor<2x1xi64>
// CHECK-NEXT:    %[[V69:.*]] = onnx.Constant dense<[6, 4, 16]> : tensor<3xi64>
// CHECK-NEXT:    %[[V70:.*]] = onnx.Reshape(%[[V56]], %[[V69]]) <{allowzero = 0}> : tensor<6x4x16xf32>
// CHECK-NEXT:    %[[V71:.*]] = onnx.Add(%[[V67]], %[[V68]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V72:.*]] = onnx.Gather(%[[V70]], %[[V71]]) <{axis = 0}> : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V73:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V74:.*]] = onnx.Where(%[[V64]], %[[V72]], %[[V73]]) : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V75:.*]] = onnx.Transpose(%[[V74]]) <{perm = [0, 2, 1, 3]}> : tensor<2x4x3x16xf32>
// CHECK-NEXT:    %[[V76:.*]] = onnx.Slice(%[[V75]], %[[V0]], %[[V2]], %[[V3]]) : tensor<2x2x3x16xf32>
// CHECK-NEXT:    %[[V77:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[V78:.*]] = onnx.Slice(%[[V75]], %[[V2]], %[[V77]], %[[V3]]) : tensor<2x2x3x16xf32>
// CHECK-NEXT:    %[[V79:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[V80:.*]] = onnx.Mul(%[[V37]], %[[V79]]) : tensor<2x3x64xf32>
// CHECK-NEXT:    %[[V81:.*]] = onnx.Constant dense<[0, 0, 4, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[V82:.*]] = onnx.Reshape(%[[V80]], %[[V81]]) : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V83:.*]] = onnx.Transpose(%[[V82]]) <{perm = [0, 2, 1, 3]}> : tensor<2x4x3x16xf32>
// CHECK-NEXT:    %[[V84:.*]] = onnx.Constant dense<[0, 2, -1, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[V85:.*]] = onnx.Reshape(%[[V83]], %[[V84]]) : tensor<2x2x6x16xf32>
// CHECK-NEXT:    %[[V86:.*]] = onnx.Transpose(%[[V76]]) <{perm = [0, 1, 3, 2]}> : tensor<2x2x16x3xf32>
// CHECK-NEXT:    %[[V87:.*]] = onnx.MatMul(%[[V85]], %[[V86]]) : tensor<2x2x6x3xf32>
// CHECK-NEXT:    %[[V88:.*]] = onnx.Constant dense<[0, 4, -1, 0]> : tensor<4xi64>
// CHECK-NEXT:    %[[V89:.*]] = onnx.Reshape(%[[V87]], %[[V88]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V90:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V91:.*]] = onnx.Mul(%[[V89]], %[[V90]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V92:.*]] = onnx.Tanh(%[[V91]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V93:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[V94:.*]] = onnx.Mul(%[[V92]], %[[V93]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V95:.*]] = onnx.Add(%[[V94]], %e) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V96:.*]] = onnx.Min(%[[V55]], %[[V51]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V97:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[V98:.*]] = onnx.Unsqueeze(%[[V96]], %[[V97]]) : tensor<2x1x3x1xi64>
// CHECK-NEXT:    %[[V99:.*]] = onnx.LessOrEqual(%[[V18]], %[[V98]]) : tensor<2x1x3x3xi1>
// CHECK-NEXT:    %[[V100:.*]] = onnx.Constant dense<2> : tensor<i64>
// CHECK-NEXT:    %[[V101:.*]] = onnx.Sub(%[[V55]], %[[V100]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V102:.*]] = onnx.Unsqueeze(%[[V101]], %[[V97]]) : tensor<2x1x3x1xi64>
// CHECK-NEXT:    %[[V103:.*]] = onnx.Greater(%[[V18]], %[[V102]]) : tensor<2x1x3x3xi1>
// CHECK-NEXT:    %[[V104:.*]] = onnx.And(%[[V99]], %[[V103]]) : tensor<2x1x3x3xi1>
// CHECK-NEXT:    %[[V105:.*]] = onnx.Constant dense<-3.4028235e+38> : tensor<f32>
// CHECK-NEXT:    %[[V106:.*]] = onnx.Where(%[[V104]], %[[V95]], %[[V105]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V107:.*]] = onnx.Constant dense<[1, 4, 1, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V108:.*]] = onnx.Reshape(%h, %[[V107]]) : tensor<1x4x1x1xf32>
// CHECK-NEXT:    %[[V109:.*]] = onnx.Constant dense<[2, 4, 3, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V110:.*]] = onnx.Expand(%[[V108]], %[[V109]]) : tensor<2x4x3x1xf32>
// CHECK-NEXT:    %[[V111:.*]] = onnx.Concat(%[[V106]], %[[V110]]) <{axis = 3}> : tensor<2x4x3x4xf32>
// CHECK-NEXT:    %[[V112:.*]] = onnx.Softmax(%[[V111]]) <{axis = 3}> : tensor<2x4x3x4xf32>
// CHECK-NEXT:    %[[V113:.*]] = onnx.Slice(%[[V112]], %[[V0]], %[[V9]], %[[V9]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V114:.*]] = onnx.Where(%[[V104]], %[[V113]], %[[V73]]) : tensor<2x4x3x3xf32>
// CHECK-NEXT:    %[[V115:.*]] = onnx.Constant dense<[0, 2, -1, 0]> : tensor<4xi64>
// CHECK-NEXT:    %[[V116:.*]] = onnx.Reshape(%[[V114]], %[[V115]]) : tensor<2x2x6x3xf32>
// CHECK-NEXT:    %[[V117:.*]] = onnx.MatMul(%[[V116]], %[[V78]]) : tensor<2x2x6x16xf32>
// CHECK-NEXT:    %[[V118:.*]] = onnx.Constant dense<[0, 4, -1, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[V119:.*]] = onnx.Reshape(%[[V117]], %[[V118]]) : tensor<2x4x3x16xf32>
// CHECK-NEXT:    %[[V120:.*]] = onnx.Transpose(%[[V119]]) <{perm = [0, 2, 1, 3]}> : tensor<2x3x4x16xf32>
// CHECK-NEXT:    %[[V121:.*]] = onnx.Constant dense<[0, 0, 64]> : tensor<3xi64>
// CHECK-NEXT:    %[[V122:.*]] = onnx.Reshape(%[[V120]], %[[V121]]) : tensor<2x3x64xf32>
// CHECK-NEXT:    func.return %[[V122]] : tensor<2x3x64xf32>
func.func @main(%q: tensor<2x3x128xf32> {onnx.name = "q"}, %l: tensor<2xi32> {onnx.name = "l"}, %c: tensor<9x8xf32> {onnx.name = "c"}, %s: tensor<9x8xf32> {onnx.name = "s"}, %e: tensor<1x4x3x3xf32> {onnx.name = "e"}, %h: tensor<4xf32> {onnx.name = "h"}) -> (tensor<2x3x64xf32> {onnx.name = "y"}) {
  %t = onnx.Constant dense<3> : tensor<i32>
  %y = onnx.ms.GroupQueryAttention(%q, _, _, _, _, %l, %t, %c, %s, _, %e, %h) <{num_heads = 4, kv_num_heads = 2, do_rotary = 1, softcap = 2.0, local_window_size = 2}> : tensor<2x3x64xf32>
  func.return %y : tensor<2x3x64xf32>
}
