// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Slices and places.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[SH:.*]] = onnx.Constant dense<[5, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[3, 2147483647]> : tensor<2xi32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[0, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[SL:.*]] = onnx.Slice(%x, %[[B]], %[[N0]], %[[N1]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<[2147483647, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[0, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<[2, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Slice(%x, %[[N2]], %[[N3]], %[[N4]], %[[N5]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[ST:.*]] = onnx.Squeeze(%[[N6]], %[[N7]]) : tensor<2xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<[1, 0]> : tensor<2xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<[4, 5]> : tensor<2xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<[0, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<[2, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[SK:.*]] = onnx.Slice(%x, %[[N8]], %[[N9]], %[[N10]], %[[N11]]) : tensor<2x5xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<-2147483648> : tensor<1xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[RV:.*]] = onnx.Slice(%x, %[[N12]], %[[N13]], %[[N14]], %[[N15]]) : tensor<4x6xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Cast(%w) <{to = 7}> : tensor<6xi64>
// CHECK-NEXT:    %[[RS:.*]] = onnx.ReverseSequence(%x, %[[N16]]) <{batch_axis = 1, time_axis = 0}> : tensor<4x6xf32>
// CHECK-NEXT:    %[[GA:.*]] = onnx.Gather(%x, %i) <{axis = 1}> : tensor<4x3xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Cast(%t) <{to = 7}> : tensor<2x1xi64>
// CHECK-NEXT:    %[[GN:.*]] = onnx.GatherND(%x, %[[N17]]) : tensor<2x6xf32>
// CHECK-NEXT:    %[[EM:.*]] = onnx.Gather(%x, %i) <{axis = 0}> : tensor<3x6xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Cast(%[[SH]]) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Expand(%[[N19]], %[[N18]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Cast(%t) <{to = 7}> : tensor<2x1xi64>
// CHECK-NEXT:    %[[SC:.*]] = onnx.ScatterND(%[[N20]], %[[N21]], %u) <{reduction = "add"}> : tensor<5x3xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.NonZero(%c) : tensor<2x?xi64>
// CHECK-NEXT:    %[[WH:.*]] = onnx.Transpose(%[[N22]]) <{perm = [1, 0]}> : tensor<?x2xi64>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Unsqueeze(%i, %[[N23]]) : tensor<3x1xi32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Constant dense<[[0, 1, 2, 3]]> : tensor<1x4xi32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Equal(%[[N24]], %[[N25]]) : tensor<3x4xi1>
// CHECK-NEXT:    %[[OH:.*]] = onnx.Where(%[[N26]], %o, %z) : tensor<3x4xf32>
// CHECK-NEXT:    func.return %[[SL]], %[[ST]], %[[SK]], %[[RV]], %[[RS]], %[[GA]], %[[GN]], %[[EM]], %[[SC]], %[[WH]], %[[OH]] : tensor<2x4xf32>, tensor<2xf32>, tensor<2x5xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x3xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<5x3xf32>, tensor<?x2xi64>, tensor<3x4xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<4x6xf32> {onnx.name = "x"}, %i: tensor<3xi32> {onnx.name = "i"}, %t: tensor<2x1xi32> {onnx.name = "t"}, %u: tensor<2x3xf32> {onnx.name = "u"}, %o: tensor<f32> {onnx.name = "o"}, %z: tensor<f32> {onnx.name = "z"}, %c: tensor<4x6xi1> {onnx.name = "c"}, %w: tensor<6xi64> {onnx.name = "w"}) -> (tensor<2x4xf32> {onnx.name = "sl_out"}, tensor<2xf32> {onnx.name = "st_out"}, tensor<2x5xf32> {onnx.name = "sk_out"}, tensor<4x6xf32> {onnx.name = "rv_out"}, tensor<4x6xf32> {onnx.name = "rs_out"}, tensor<4x3xf32> {onnx.name = "ga_out"}, tensor<2x6xf32> {onnx.name = "gn_out"}, tensor<3x6xf32> {onnx.name = "em_out"}, tensor<5x3xf32> {onnx.name = "sc_out"}, tensor<?x2xi64> {onnx.name = "wh_out"}, tensor<3x4xf32> {onnx.name = "oh_out"}) {
  %b = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
  %s = tfl.pseudo_const dense<[2, -1]> : tensor<2xi32>
  %e = tfl.pseudo_const dense<[4, 5]> : tensor<2xi32>
  %k = tfl.pseudo_const dense<[2, 1]> : tensor<2xi32>
  %ax = tfl.pseudo_const dense<[1]> : tensor<1xi32>
  %sh = tfl.pseudo_const dense<[5, 3]> : tensor<2xi32>
  %dep = tfl.pseudo_const dense<4> : tensor<i32>
  %sl = tfl.slice(%x, %b, %s) : tensor<2x4xf32>
  %st = tfl.strided_slice(%x, %b, %e, %k) <{begin_mask = 0, end_mask = 1, ellipsis_mask = 0, new_axis_mask = 0, shrink_axis_mask = 2, offset = false}> : tensor<2xf32>
  %sk = tfl.strided_slice(%x, %b, %e, %k) <{begin_mask = 2, end_mask = 0, ellipsis_mask = 0, new_axis_mask = 0, shrink_axis_mask = 0, offset = false}> : tensor<2x5xf32>
  %rv = tfl.reverse_v2(%x, %ax) : tensor<4x6xf32>
  %rs = tfl.reverse_sequence(%x, %w) <{seq_dim = 0, batch_dim = 1}> : tensor<4x6xf32>
  %ga = tfl.gather(%x, %i) <{axis = 1, batch_dims = 0}> : tensor<4x3xf32>
  %gn = tfl.gather_nd(%x, %t) : tensor<2x6xf32>
  %em = tfl.embedding_lookup(%i, %x) : tensor<3x6xf32>
  %sc = tfl.scatter_nd(%t, %u, %sh) : tensor<5x3xf32>
  %wh = tfl.where(%c) : tensor<?x2xi64>
  %oh = tfl.one_hot(%i, %dep, %o, %z) <{axis = -1}> : tensor<3x4xf32>
  func.return %sl, %st, %sk, %rv, %rs, %ga, %gn, %em, %sc, %wh, %oh : tensor<2x4xf32>, tensor<2xf32>, tensor<2x5xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x3xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<5x3xf32>, tensor<?x2xi64>, tensor<3x4xf32>
}
