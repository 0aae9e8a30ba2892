// RUN: onnx-opt %s --pass decompose | filecheck %s

// Four heads share two keys; new ones stand behind those before, in the place of their word.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Cast(%l) <{to = 7}> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Unsqueeze(%[[V1]], %[[V0]]) : tensor<1x1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<false> : tensor<1xi1>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Add(%[[V2]], %[[V4]]) : tensor<1x1xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Sub(%[[V5]], %[[V0]]) : tensor<1x1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Where(%[[V3]], %[[V7]], %[[V6]]) : tensor<1x1xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<6> : tensor<1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Concat(%k, %v) <{axis = 2}> : tensor<1x1x64xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<[0, 0, 4, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Reshape(%[[V11]], %[[V12]]) : tensor<1x1x4x16xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Concat(%pk, %pv) <{axis = 1}> : tensor<1x4x6x16xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Transpose(%[[V14]]) <{perm = [0, 2, 1, 3]}> : tensor<1x6x4x16xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Concat(%[[V15]], %[[V13]]) <{axis = 1}> : tensor<1x7x4x16xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Less(%[[V10]], %[[V8]]) : tensor<1x7xi1>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Sub(%[[V10]], %[[V8]]) : tensor<1x7xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Add(%[[V18]], %[[V9]]) : tensor<1x7xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Min(%[[V19]], %[[V9]]) : tensor<1x7xi64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Where(%[[V17]], %[[V10]], %[[V20]]) : tensor<1x7xi64>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Add(%[[V8]], %[[V0]]) : tensor<1x1xi64>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Less(%[[V10]], %[[V22]]) : tensor<1x7xi1>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Unsqueeze(%[[V23]], %[[V24]]) : tensor<1x7x1x1xi1>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Unsqueeze(%[[V21]], %[[V26]]) : tensor<1x7x1xi64>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Constant dense<7> : tensor<1xi64>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Mod(%[[V27]], %[[V28]]) <{fmod = 0}> : tensor<1x7x1xi64>
// CHECK-NEXT:    %[[V30:.*]] = onnx.ReduceSum(%[[V29]], %[[V26]]) <{keepdims = 0}> : tensor<1x7xi64>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Constant dense<[-1, 4, 16]> : tensor<3xi64>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Reshape(%[[V16]], %[[V31]]) : tensor<7x4x16xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Gather(%[[V32]], %[[V30]]) <{axis = 0}> : tensor<1x7x4x16xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Where(%[[V25]], %[[V33]], %[[V34]]) : tensor<1x7x4x16xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Transpose(%[[V35]]) <{perm = [0, 2, 1, 3]}> : tensor<1x4x7x16xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Slice(%[[V36]], %[[V37]], %[[V26]], %[[V0]]) : tensor<1x2x7x16xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Slice(%[[V36]], %[[V26]], %[[V39]], %[[V0]]) : tensor<1x2x7x16xf32>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Mul(%q, %[[V41]]) : tensor<1x1x64xf32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Reshape(%[[V42]], %[[V12]]) : tensor<1x1x4x16xf32>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Transpose(%[[V43]]) <{perm = [0, 2, 1, 3]}> : tensor<1x4x1x16xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Constant dense<[0, 2, -1, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Reshape(%[[V44]], %[[V45]]) : tensor<1x2x2x16xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Transpose(%[[V38]]) <{perm = [0, 1, 3, 2]}> : tensor<1x2x16x7xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.MatMul(%[[V46]], %[[V47]]) : tensor<1x2x2x7xf32>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Constant dense<[0, 4, -1, 0]> : tensor<4xi64>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Reshape(%[[V48]], %[[V49]]) : tensor<1x4x1x7xf32>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Min(%[[V8]], %[[V2]]) : tensor<1x1xi64>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[V53:.*]] = onnx.Unsqueeze(%[[V51]], %[[V52]]) : tensor<1x1x1x1xi64>
// CHECK-NEXT:    %[[V54:.*]] = onnx.LessOrEqual(%[[V10]], %[[V53]]) : tensor<1x1x1x7xi1>
// CHECK-NEXT:    %[[V55:.*]] = onnx.Constant dense<-3.4028235e+38> : tensor<f32>
// CHECK-NEXT:    %[[V56:.*]] = onnx.Where(%[[V54]], %[[V50]], %[[V55]]) : tensor<1x4x1x7xf32>
// CHECK-NEXT:    %[[V57:.*]] = onnx.Softmax(%[[V56]]) <{axis = 3}> : tensor<1x4x1x7xf32>
// CHECK-NEXT:    %[[V58:.*]] = onnx.Constant dense<[0, 2, -1, 0]> : tensor<4xi64>
// CHECK-NEXT:    %[[V59:.*]] = onnx.Reshape(%[[V57]], %[[V58]]) : tensor<1x2x2x7xf32>
// CHECK-NEXT:    %[[V60:.*]] = onnx.MatMul(%[[V59]], %[[V40]]) : tensor<1x2x2x16xf32>
// CHECK-NEXT:    %[[V61:.*]] = onnx.Constant dense<[0, 4, -1, 16]> : tensor<4xi64>
// CHECK-NEXT:    %[[V62:.*]] = onnx.Reshape(%[[V60]], %[[V61]]) : tensor<1x4x1x16xf32>
// CHECK-NEXT:    %[[V63:.*]] = onnx.Transpose(%[[V62]]) <{perm = [0, 2, 1, 3]}> : tensor<1x1x4x16xf32>
// CHECK-NEXT:    %[[V64:.*]] = onnx.Constant dense<[0, 0, 64]> : tensor<3xi64>
// CHECK-NEXT:    %[[V65:.*]] = onnx.Reshape(%[[V63]], %[[V64]]) : tensor<1x1x64xf32>
// CHECK-NEXT:    func.return %[[V65]], %[[V38]], %[[V40]] : tensor<1x1x64xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x16xf32>
func.func @main(%q: tensor<1x1x64xf32> {onnx.name = "q"}, %k: tensor<1x1x32xf32> {onnx.name = "k"}, %v: tensor<1x1x32xf32> {onnx.name = "v"}, %pk: tensor<1x2x6x16xf32> {onnx.name = "pk"}, %pv: tensor<1x2x6x16xf32> {onnx.name = "pv"}, %l: tensor<1xi32> {onnx.name = "l"}) -> (tensor<1x1x64xf32> {onnx.name = "y"}, tensor<1x2x7x16xf32> {onnx.name = "nk"}, tensor<1x2x7x16xf32> {onnx.name = "nv"}) {
  %t = onnx.Constant dense<7> : tensor<i32>
  %y, %nk, %nv = onnx.ms.GroupQueryAttention(%q, %k, %v, %pk, %pv, %l, %t) <{num_heads = 4, kv_num_heads = 2}> : (tensor<1x1x64xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x16xf32>)
  func.return %y, %nk, %nv : tensor<1x1x64xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x16xf32>
}
