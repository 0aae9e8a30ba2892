// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Bounds of a vector: both constant, one computed; of two axes a computed one stands at its own.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<3> : tensor<1xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.slice(%x, %[[V2]], %[[V3]]) : tensor<3xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<2147483647> : tensor<i64>
// CHECK-NEXT:    %[[V6:.*]] = tfl.minimum(%[[V0]], %[[V5]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<-2147483647> : tensor<i64>
// CHECK-NEXT:    %[[V8:.*]] = tfl.maximum(%[[V6]], %[[V7]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V9:.*]] = tfl.cast(%[[V8]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.minimum(%e, %[[V5]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = tfl.maximum(%[[V10]], %[[V7]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V12:.*]] = tfl.cast(%[[V11]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.strided_slice(%x, %[[V9]], %[[V12]], %[[V13]]) : tensor<?xf32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.pseudo_const dense<1> : tensor<1x1xi32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.scatter_nd(%[[V15]], %[[V9]], %[[V2]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.scatter_nd(%[[V15]], %[[V12]], %[[V2]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V18:.*]] = tfl.pseudo_const dense<[false, true]> : tensor<2xi1>
// CHECK-NEXT:    %[[V19:.*]] = tfl.pseudo_const dense<[4, 8]> : tensor<2xi32>
// CHECK-NEXT:    %[[V20:.*]] = tfl.select_v2(%[[V18]], %[[V17]], %[[V19]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V21:.*]] = tfl.cast(%[[V1]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V22:.*]] = tfl.scatter_nd(%[[V15]], %[[V21]], %[[V2]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V23:.*]] = tfl.pseudo_const dense<1> : tensor<2xi32>
// CHECK-NEXT:    %[[V24:.*]] = tfl.select_v2(%[[V18]], %[[V22]], %[[V23]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V25:.*]] = tfl.strided_slice(%y, %[[V16]], %[[V20]], %[[V24]]) : tensor<4x?xf32>
// CHECK-NEXT:    func.return %[[V4]], %[[V14]], %[[V25]] : tensor<3xf32>, tensor<?xf32>, tensor<4x?xf32>
func.func @main(%x: tensor<8xf32> {onnx.name = "x"}, %y: tensor<4x8xf32> {onnx.name = "y"}, %e: tensor<1xi64> {onnx.name = "e"}) -> (tensor<3xf32> {onnx.name = "a"}, tensor<?xf32> {onnx.name = "b"}, tensor<4x?xf32> {onnx.name = "c"}) {
  %i = onnx.Constant dense<2> : tensor<1xi64>
  %j = onnx.Constant dense<5> : tensor<1xi64>
  %k = onnx.Constant dense<1> : tensor<1xi64>
  %a = onnx.Slice(%x, %i, %j) : tensor<3xf32>
  %b = onnx.Slice(%x, %i, %e) : tensor<?xf32>
  %c = onnx.Slice(%y, %i, %e, %k, %k) : tensor<4x?xf32>
  func.return %a, %b, %c : tensor<3xf32>, tensor<?xf32>, tensor<4x?xf32>
}
