// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A row written where the model says when it runs, and a range of a vector that it asks for then.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<4> : tensor<i64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.floor_mod(%i, %[[V1]]) : tensor<1x1xi64>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.reshape(%[[V2]], %[[V3]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = tfl.cast(%[[V4]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<[[0, 2]]> : tensor<1x2xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pad(%[[V5]], %[[V6]]) : tensor<3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.dynamic_update_slice(%x, %u, %[[V7]]) : tensor<4x2x3xf32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.pseudo_const dense<2147483647> : tensor<i64>
// CHECK-NEXT:    %[[V10:.*]] = tfl.minimum(%s, %[[V9]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = tfl.pseudo_const dense<-2147483647> : tensor<i64>
// CHECK-NEXT:    %[[V12:.*]] = tfl.maximum(%[[V10]], %[[V11]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V13:.*]] = tfl.cast(%[[V12]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.minimum(%e, %[[V9]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V15:.*]] = tfl.maximum(%[[V14]], %[[V11]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V16:.*]] = tfl.cast(%[[V15]]) : tensor<1xi32>
// CHECK-NEXT:    %[[Z:.*]] = tfl.strided_slice(%v, %[[V13]], %[[V16]], %[[V3]]) : tensor<?xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<4x2x3xf32>, tensor<?xf32>
func.func @main(%x: tensor<4x2x3xf32> {onnx.name = "x"}, %i: tensor<1x1xi64> {onnx.name = "i"}, %u: tensor<1x2x3xf32> {onnx.name = "u"}, %v: tensor<7xf32> {onnx.name = "v"}, %s: tensor<1xi64> {onnx.name = "s"}, %e: tensor<1xi64> {onnx.name = "e"}) -> (tensor<4x2x3xf32> {onnx.name = "y"}, tensor<?xf32> {onnx.name = "z"}) {
  %y = onnx.ScatterND(%x, %i, %u) <{reduction = "none"}> : tensor<4x2x3xf32>
  %z = onnx.Slice(%v, %s, %e) : tensor<?xf32>
  func.return %y, %z : tensor<4x2x3xf32>, tensor<?xf32>
}
