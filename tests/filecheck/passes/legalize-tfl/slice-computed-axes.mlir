// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Which axes the bounds are of may come at run time too.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.cast(%a) : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<3> : tensor<i32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.floor_mod(%[[V0]], %[[V1]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[2, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.reshape(%[[V2]], %[[V3]]) : tensor<2x1xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<2147483647> : tensor<i64>
// CHECK-NEXT:    %[[V6:.*]] = tfl.minimum(%s, %[[V5]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<-2147483647> : tensor<i64>
// CHECK-NEXT:    %[[V8:.*]] = tfl.maximum(%[[V6]], %[[V7]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V9:.*]] = tfl.cast(%[[V8]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.pseudo_const dense<3> : tensor<1xi32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.scatter_nd(%[[V4]], %[[V9]], %[[V10]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.pseudo_const dense<1> : tensor<2xi32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.scatter_nd(%[[V4]], %[[V12]], %[[V10]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.not_equal(%[[V13]], %[[V14]]) : tensor<3xi1>
// CHECK-NEXT:    %[[V16:.*]] = tfl.minimum(%e, %[[V5]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V17:.*]] = tfl.maximum(%[[V16]], %[[V7]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V18:.*]] = tfl.cast(%[[V17]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V19:.*]] = tfl.scatter_nd(%[[V4]], %[[V18]], %[[V10]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V20:.*]] = tfl.pseudo_const dense<[5, 3, 7]> : tensor<3xi32>
// CHECK-NEXT:    %[[V21:.*]] = tfl.select_v2(%[[V15]], %[[V19]], %[[V20]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V22:.*]] = tfl.cast(%d) : tensor<2xi32>
// CHECK-NEXT:    %[[V23:.*]] = tfl.scatter_nd(%[[V4]], %[[V22]], %[[V10]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V24:.*]] = tfl.pseudo_const dense<1> : tensor<3xi32>
// CHECK-NEXT:    %[[V25:.*]] = tfl.select_v2(%[[V15]], %[[V23]], %[[V24]]) : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.strided_slice(%x, %[[V11]], %[[V21]], %[[V25]]) : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[Z:.*]] = tfl.strided_slice(%x, %[[V11]], %[[V21]], %[[V24]]) : tensor<?x?x?xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<?x?x?xf32>, tensor<?x?x?xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<5x3x7xf32> {onnx.name = "x"}, %s: tensor<2xi64> {onnx.name = "s"}, %e: tensor<2xi64> {onnx.name = "e"}, %a: tensor<2xi64> {onnx.name = "a"}, %d: tensor<2xi64> {onnx.name = "d"}) -> (tensor<?x?x?xf32> {onnx.name = "r"}, tensor<?x?x?xf32> {onnx.name = "q"}) {
  %y = onnx.Slice(%x, %s, %e, %a, %d) : tensor<?x?x?xf32>
  %z = onnx.Slice(%x, %s, %e, %a) : tensor<?x?x?xf32>
  func.return %y, %z : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}
