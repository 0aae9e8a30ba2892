// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Computed bounds of 32 bits are bounded by numbers of 32 bits.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<5> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<2147483647> : tensor<i32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.minimum(%s, %[[V1]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<-2147483647> : tensor<i32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.maximum(%[[V2]], %[[V3]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.cast(%[[V4]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<1> : tensor<1x1xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.scatter_nd(%[[V6]], %[[V5]], %[[V7]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.minimum(%[[V0]], %[[V1]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.maximum(%[[V9]], %[[V3]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.cast(%[[V10]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.scatter_nd(%[[V6]], %[[V11]], %[[V7]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.pseudo_const dense<[false, true]> : tensor<2xi1>
// CHECK-NEXT:    %[[V14:.*]] = tfl.pseudo_const dense<[4, 6]> : tensor<2xi32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.select_v2(%[[V13]], %[[V12]], %[[V14]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.pseudo_const dense<1> : tensor<2xi32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.strided_slice(%x, %[[V8]], %[[V15]], %[[V16]]) : tensor<4x?xf32>
// CHECK-NEXT:    func.return %[[V17]] : tensor<4x?xf32>
func.func @main(%x: tensor<4x6xf32> {onnx.name = "x"}, %s: tensor<1xi32> {onnx.name = "s"}) -> (tensor<4x?xf32> {onnx.name = "y"}) {
  %e = onnx.Constant dense<5> : tensor<1xi32>
  %a = onnx.Constant dense<1> : tensor<1xi32>
  %y = onnx.Slice(%x, %s, %e, %a) : tensor<4x?xf32>
  func.return %y : tensor<4x?xf32>
}
