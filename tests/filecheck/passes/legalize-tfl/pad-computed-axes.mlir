// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Pads of some axes, each pair written at its own.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.cast(%a) : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<3> : tensor<i32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.floor_mod(%[[V0]], %[[V1]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[2, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.reshape(%[[V2]], %[[V3]]) : tensor<2x1xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.cast(%p) : tensor<4xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<2> : tensor<2xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.reshape(%[[V5]], %[[V6]]) : tensor<2x2xi32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.transpose(%[[V7]], %[[V8]]) : tensor<2x2xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.pseudo_const dense<[3, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.scatter_nd(%[[V4]], %[[V9]], %[[V10]]) : tensor<3x2xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.neg(%[[V11]]) : tensor<3x2xi32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.maximum(%[[V12]], %[[V13]]) : tensor<3x2xi32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.pseudo_const dense<0> : tensor<2xi32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.pseudo_const dense<[3, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.slice(%[[V14]], %[[V15]], %[[V16]]) : tensor<3x1xi32>
// CHECK-NEXT:    %[[V18:.*]] = tfl.pseudo_const dense<3> : tensor<1xi32>
// CHECK-NEXT:    %[[V19:.*]] = tfl.reshape(%[[V17]], %[[V18]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V20:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V21:.*]] = tfl.sum(%[[V14]], %[[V20]]) <{keep_dims = false}> : tensor<3xi32>
// CHECK-NEXT:    %[[V22:.*]] = tfl.pseudo_const dense<[2, 3, 5]> : tensor<3xi32>
// CHECK-NEXT:    %[[V23:.*]] = tfl.sub(%[[V22]], %[[V21]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V24:.*]] = tfl.slice(%x, %[[V19]], %[[V23]]) : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V25:.*]] = tfl.maximum(%[[V11]], %[[V13]]) : tensor<3x2xi32>
// CHECK-NEXT:    %[[V26:.*]] = tfl.pseudo_const dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.padv2(%[[V24]], %[[V25]], %[[V26]]) : tensor<?x?x?xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<?x?x?xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %p: tensor<4xi64> {onnx.name = "p"}, %a: tensor<2xi64> {onnx.name = "a"}) -> (tensor<?x?x?xf32> {onnx.name = "r"}) {
  %y = onnx.Pad(%x, %p, _, %a) <{mode = "constant"}> : tensor<?x?x?xf32>
  func.return %y : tensor<?x?x?xf32>
}
