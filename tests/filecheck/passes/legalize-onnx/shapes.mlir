// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Shapes and joints.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[T:.*]] = onnx.Constant dense<[6, 4]> : tensor<2xi32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<[5, 2, 3, 4]> : tensor<4xi32>
// CHECK-NEXT:    %[[M:.*]] = onnx.Constant dense<[1, 2, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[V:.*]] = onnx.Constant dense<7.0> : tensor<f32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Shape(%x) : tensor<3xi64>
// CHECK-NEXT:    %[[SHAPE:.*]] = onnx.Cast(%[[N0]]) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[RANK:.*]] = onnx.Constant dense<3> : tensor<i32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Cast(%[[T]]) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[RE:.*]] = onnx.Reshape(%x, %[[N1]]) : tensor<6x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[EX:.*]] = onnx.Unsqueeze(%x, %[[N2]]) : tensor<2x1x3x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[SQ:.*]] = onnx.Squeeze(%y, %[[N3]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[SA:.*]] = onnx.Squeeze(%y) : tensor<2x4xf32>
// CHECK-NEXT:    %[[TR:.*]] = onnx.Transpose(%x) <{perm = [2, 0, 1]}> : tensor<4x2x3xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Cast(%[[B]]) <{to = 7}> : tensor<4xi64>
// CHECK-NEXT:    %[[BR:.*]] = onnx.Expand(%x, %[[N4]]) : tensor<5x2x3x4xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Cast(%[[T]]) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[FI:.*]] = onnx.Expand(%[[V]], %[[N5]]) : tensor<6x4xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Cast(%[[M]]) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[TI:.*]] = onnx.Tile(%x, %[[N6]]) : tensor<2x6x4xf32>
// CHECK-NEXT:    %[[CO:.*]] = onnx.Concat(%x, %y) <{axis = 1}> : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Unsqueeze(%x, %[[N7]]) : tensor<2x3x4x1xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Unsqueeze(%x, %[[N9]]) : tensor<2x3x4x1xf32>
// CHECK-NEXT:    %[[PA:.*]] = onnx.Concat(%[[N8]], %[[N10]]) <{axis = 3}> : tensor<2x3x4x2xf32>
// CHECK-NEXT:    %[[S1:.*]], %[[S2:.*]] = onnx.Split(%x) <{axis = 2, num_outputs = 2}> : (tensor<2x3x2xf32>, tensor<2x3x2xf32>)
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[V1:.*]], %[[V2:.*]] = onnx.Split(%x, %[[N11]]) <{axis = 1}> : (tensor<2x1x4xf32>, tensor<2x2x4xf32>)
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<[6, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Reshape(%x, %[[N12]]) : tensor<6x4xf32>
// CHECK-NEXT:    %[[U1:.*]], %[[U2:.*]] = onnx.Split(%[[N13]]) <{axis = 0, num_outputs = 2}> : (tensor<3x4xf32>, tensor<3x4xf32>)
// CHECK-NEXT:    %[[N14:.*]] = onnx.Transpose(%x) <{perm = [2, 0, 1]}> : tensor<4x2x3xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<[8, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Reshape(%[[N14]], %[[N15]]) : tensor<8x3xf32>
// CHECK-NEXT:    %[[L1:.*]], %[[L2:.*]], %[[L3:.*]], %[[L4:.*]] = onnx.Split(%[[N16]]) <{axis = 0, num_outputs = 4}> : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>)
// CHECK-NEXT:    func.return %[[SHAPE]], %[[RANK]], %[[RE]], %[[EX]], %[[SQ]], %[[SA]], %[[TR]], %[[BR]], %[[FI]], %[[TI]], %[[CO]], %[[PA]], %[[S1]], %[[S2]], %[[V1]], %[[V2]], %[[U1]], %[[U2]], %[[L1]], %[[L4]] : tensor<3xi32>, tensor<i32>, tensor<6x4xf32>, tensor<2x1x3x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<4x2x3xf32>, tensor<5x2x3x4xf32>, tensor<6x4xf32>, tensor<2x6x4xf32>, tensor<2x4x4xf32>, tensor<2x3x4x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x1x4xf32>, tensor<2x2x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %y: tensor<2x1x4xf32> {onnx.name = "y"}) -> (tensor<3xi32> {onnx.name = "shape_out"}, tensor<i32> {onnx.name = "rank_out"}, tensor<6x4xf32> {onnx.name = "re_out"}, tensor<2x1x3x4xf32> {onnx.name = "ex_out"}, tensor<2x4xf32> {onnx.name = "sq_out"}, tensor<2x4xf32> {onnx.name = "sa_out"}, tensor<4x2x3xf32> {onnx.name = "tr_out"}, tensor<5x2x3x4xf32> {onnx.name = "br_out"}, tensor<6x4xf32> {onnx.name = "fi_out"}, tensor<2x6x4xf32> {onnx.name = "ti_out"}, tensor<2x4x4xf32> {onnx.name = "co_out"}, tensor<2x3x4x2xf32> {onnx.name = "pa_out"}, tensor<2x3x2xf32> {onnx.name = "s1_out"}, tensor<2x3x2xf32> {onnx.name = "s2_out"}, tensor<2x1x4xf32> {onnx.name = "v1_out"}, tensor<2x2x4xf32> {onnx.name = "v2_out"}, tensor<3x4xf32> {onnx.name = "u1_out"}, tensor<3x4xf32> {onnx.name = "u2_out"}, tensor<2x3xf32> {onnx.name = "l1_out"}, tensor<2x3xf32> {onnx.name = "l4_out"}) {
  %t = tfl.pseudo_const dense<[6, 4]> : tensor<2xi32>
  %one = tfl.pseudo_const dense<1> : tensor<i32>
  %p = tfl.pseudo_const dense<[2, 0, 1]> : tensor<3xi32>
  %b = tfl.pseudo_const dense<[5, 2, 3, 4]> : tensor<4xi32>
  %m = tfl.pseudo_const dense<[1, 2, 1]> : tensor<3xi32>
  %n = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
  %v = tfl.pseudo_const dense<7.0> : tensor<f32>
  %two = tfl.pseudo_const dense<2> : tensor<i32>
  %shape = tfl.shape(%x) : tensor<3xi32>
  %rank = tfl.rank(%x) : tensor<i32>
  %re = tfl.reshape(%x, %t) : tensor<6x4xf32>
  %ex = tfl.expand_dims(%x, %one) : tensor<2x1x3x4xf32>
  %sq = tfl.squeeze(%y) <{squeeze_dims = [1]}> : tensor<2x4xf32>
  %sa = tfl.squeeze(%y) <{squeeze_dims = []}> : tensor<2x4xf32>
  %tr = tfl.transpose(%x, %p) : tensor<4x2x3xf32>
  %br = tfl.broadcast_to(%x, %b) : tensor<5x2x3x4xf32>
  %fi = tfl.fill(%t, %v) : tensor<6x4xf32>
  %ti = tfl.tile(%x, %m) : tensor<2x6x4xf32>
  %co = tfl.concatenation(%x, %y) <{axis = 1, fused_activation_function = "NONE"}> : tensor<2x4x4xf32>
  %pa = tfl.pack(%x, %x) <{axis = -1}> : tensor<2x3x4x2xf32>
  %s1, %s2 = tfl.split(%two, %x) <{num_splits = 2}> : (tensor<2x3x2xf32>, tensor<2x3x2xf32>)
  %v1, %v2 = tfl.split_v(%x, %n, %one) : (tensor<2x1x4xf32>, tensor<2x2x4xf32>)
  %u1, %u2 = tfl.unpack(%x) <{axis = 0}> : (tensor<3x4xf32>, tensor<3x4xf32>)
  %l1, %l2, %l3, %l4 = tfl.unpack(%x) <{axis = 2}> : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>)
  func.return %shape, %rank, %re, %ex, %sq, %sa, %tr, %br, %fi, %ti, %co, %pa, %s1, %s2, %v1, %v2, %u1, %u2, %l1, %l4 : tensor<3xi32>, tensor<i32>, tensor<6x4xf32>, tensor<2x1x3x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<4x2x3xf32>, tensor<5x2x3x4xf32>, tensor<6x4xf32>, tensor<2x6x4xf32>, tensor<2x4x4xf32>, tensor<2x3x4x2xf32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<2x1x4xf32>, tensor<2x2x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
