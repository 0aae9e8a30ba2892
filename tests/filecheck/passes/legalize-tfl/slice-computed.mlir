// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Bounds that come at run time stand at their axes; the axis between stays whole.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<2147483647> : tensor<i64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.minimum(%s, %[[V0]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<-2147483647> : tensor<i64>
// CHECK-NEXT:    %[[V3:.*]] = tfl.maximum(%[[V1]], %[[V2]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V4:.*]] = tfl.cast(%[[V3]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[[2], [0]]> : tensor<2x1xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<3> : tensor<1xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.scatter_nd(%[[V5]], %[[V4]], %[[V6]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.minimum(%e, %[[V0]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V9:.*]] = tfl.maximum(%[[V8]], %[[V2]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V10:.*]] = tfl.cast(%[[V9]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.scatter_nd(%[[V5]], %[[V10]], %[[V6]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.pseudo_const dense<[true, false, true]> : tensor<3xi1>
// CHECK-NEXT:    %[[V13:.*]] = tfl.pseudo_const dense<[5, 3, 7]> : tensor<3xi32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.select_v2(%[[V12]], %[[V11]], %[[V13]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.cast(%d) : tensor<2xi32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.scatter_nd(%[[V5]], %[[V15]], %[[V6]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.pseudo_const dense<1> : tensor<3xi32>
// CHECK-NEXT:    %[[V18:.*]] = tfl.select_v2(%[[V12]], %[[V16]], %[[V17]]) : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.strided_slice(%x, %[[V7]], %[[V14]], %[[V18]]) : tensor<?x3x?xf32>
// CHECK-NEXT:    %[[V19:.*]] = tfl.pseudo_const dense<[[0], [1]]> : tensor<2x1xi32>
// CHECK-NEXT:    %[[V20:.*]] = tfl.scatter_nd(%[[V19]], %[[V4]], %[[V6]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V21:.*]] = tfl.scatter_nd(%[[V19]], %[[V10]], %[[V6]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V22:.*]] = tfl.pseudo_const dense<[true, true, false]> : tensor<3xi1>
// CHECK-NEXT:    %[[V23:.*]] = tfl.select_v2(%[[V22]], %[[V21]], %[[V13]]) : tensor<3xi32>
// CHECK-NEXT:    %[[Z:.*]] = tfl.strided_slice(%x, %[[V20]], %[[V23]], %[[V17]]) : tensor<?x?x7xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<?x3x?xf32>, tensor<?x?x7xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<5x3x7xf32> {onnx.name = "x"}, %s: tensor<2xi64> {onnx.name = "s"}, %e: tensor<2xi64> {onnx.name = "e"}, %d: tensor<2xi64> {onnx.name = "d"}) -> (tensor<?x3x?xf32> {onnx.name = "r"}, tensor<?x?x7xf32> {onnx.name = "q"}) {
  %a = onnx.Constant dense<[2, 0]> : tensor<2xi64>
  %y = onnx.Slice(%x, %s, %e, %a, %d) : tensor<?x3x?xf32>
  %z = onnx.Slice(%x, %s, %e) : tensor<?x?x7xf32>
  func.return %y, %z : tensor<?x3x?xf32>, tensor<?x?x7xf32>
}
