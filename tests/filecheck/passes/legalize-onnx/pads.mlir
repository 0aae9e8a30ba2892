// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Pads are listed by axis in TFLite, all begins first in ONNX; blocks are reshapes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R:.*]] = onnx.Constant dense<[[0, 0], [1, 2], [0, 1], [0, 0]]> : tensor<4x2xi32>
// CHECK-NEXT:    %[[V:.*]] = onnx.Constant dense<7.0> : tensor<f32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%[[R]]) <{to = 7}> : tensor<4x2xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Transpose(%[[N0]]) <{perm = [1, 0]}> : tensor<2x4xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Reshape(%[[N1]], %[[N2]]) : tensor<8xi64>
// CHECK-NEXT:    %[[PAD:.*]] = onnx.Pad(%x, %[[N3]]) : tensor<1x7x7x2xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Cast(%[[R]]) <{to = 7}> : tensor<4x2xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Transpose(%[[N4]]) <{perm = [1, 0]}> : tensor<2x4xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Reshape(%[[N5]], %[[N6]]) : tensor<8xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<> : tensor<0xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Reshape(%[[V]], %[[N8]]) : tensor<f32>
// CHECK-NEXT:    %[[PV:.*]] = onnx.Pad(%x, %[[N7]], %[[N9]]) : tensor<1x7x7x2xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Cast(%[[R]]) <{to = 7}> : tensor<4x2xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Transpose(%[[N10]]) <{perm = [1, 0]}> : tensor<2x4xi64>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Reshape(%[[N11]], %[[N12]]) : tensor<8xi64>
// CHECK-NEXT:    %[[MR:.*]] = onnx.Pad(%x, %[[N13]]) <{mode = "reflect"}> : tensor<1x7x7x2xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<[0, 1, 0, 0, 0, 1, 1, 0]> : tensor<8xi64>
// CHECK-NEXT:    %[[MS:.*]] = onnx.Pad(%x, %[[N14]]) <{mode = "edge"}> : tensor<1x6x7x2xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<[0, 1, 0, 0, 0, 1, 2, 0]> : tensor<8xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Pad(%x, %[[N15]]) : tensor<1x6x8x2xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Constant dense<[0, 3, 2, 4, 2, 2]> : tensor<6xi64>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Reshape(%[[N16]], %[[N17]]) : tensor<1x3x2x4x2x2xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Transpose(%[[N18]]) <{perm = [2, 4, 0, 1, 3, 5]}> : tensor<2x2x1x3x4x2xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Constant dense<[-1, 3, 4, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[SB:.*]] = onnx.Reshape(%[[N19]], %[[N20]]) : tensor<4x3x4x2xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Constant dense<[2, 2, -1, 2, 3, 2]> : tensor<6xi64>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Reshape(%y, %[[N21]]) : tensor<2x2x1x2x3x2xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Transpose(%[[N22]]) <{perm = [2, 3, 0, 4, 1, 5]}> : tensor<1x2x2x3x2x2xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Constant dense<[-1, 4, 6, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Reshape(%[[N23]], %[[N24]]) : tensor<1x4x6x2xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Constant dense<[0, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Constant dense<[3, 6]> : tensor<2xi64>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[BS:.*]] = onnx.Slice(%[[N25]], %[[N26]], %[[N27]], %[[N28]]) : tensor<1x3x5x2xf32>
// CHECK-NEXT:    func.return %[[PAD]], %[[PV]], %[[MR]], %[[MS]], %[[SB]], %[[BS]] : tensor<1x7x7x2xf32>, tensor<1x7x7x2xf32>, tensor<1x7x7x2xf32>, tensor<1x6x7x2xf32>, tensor<4x3x4x2xf32>, tensor<1x3x5x2xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<1x4x6x2xf32> {onnx.name = "x"}, %y: tensor<4x2x3x2xf32> {onnx.name = "y"}) -> (tensor<1x7x7x2xf32> {onnx.name = "pad_out"}, tensor<1x7x7x2xf32> {onnx.name = "pv_out"}, tensor<1x7x7x2xf32> {onnx.name = "mr_out"}, tensor<1x6x7x2xf32> {onnx.name = "ms_out"}, tensor<4x3x4x2xf32> {onnx.name = "sb_out"}, tensor<1x3x5x2xf32> {onnx.name = "bs_out"}) {
  %r = tfl.pseudo_const dense<[[0, 0], [1, 2], [0, 1], [0, 0]]> : tensor<4x2xi32>
  %o = tfl.pseudo_const dense<[[0, 0], [1, 1], [0, 1], [0, 0]]> : tensor<4x2xi32>
  %v = tfl.pseudo_const dense<7.0> : tensor<f32>
  %k = tfl.pseudo_const dense<[2, 2]> : tensor<2xi32>
  %n = tfl.pseudo_const dense<[[1, 1], [0, 2]]> : tensor<2x2xi32>
  %c = tfl.pseudo_const dense<[[0, 1], [1, 0]]> : tensor<2x2xi32>
  %pad = tfl.pad(%x, %r) : tensor<1x7x7x2xf32>
  %pv = tfl.padv2(%x, %r, %v) : tensor<1x7x7x2xf32>
  %mr = tfl.mirror_pad(%x, %r) <{mode = "REFLECT"}> : tensor<1x7x7x2xf32>
  %ms = tfl.mirror_pad(%x, %o) <{mode = "SYMMETRIC"}> : tensor<1x6x7x2xf32>
  %sb = tfl.space_to_batch_nd(%x, %k, %n) : tensor<4x3x4x2xf32>
  %bs = tfl.batch_to_space_nd(%y, %k, %c) : tensor<1x3x5x2xf32>
  func.return %pad, %pv, %mr, %ms, %sb, %bs : tensor<1x7x7x2xf32>, tensor<1x7x7x2xf32>, tensor<1x7x7x2xf32>, tensor<1x6x7x2xf32>, tensor<4x3x4x2xf32>, tensor<1x3x5x2xf32>
}
