// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Depth and values may come at run time; indices are cast to the type of depth.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.cast(%x) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.less(%[[V0]], %[[V1]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.reshape(%n, %[[V3]]) : tensor<i64>
// CHECK-NEXT:    %[[V5:.*]] = tfl.cast(%[[V4]]) : tensor<i64>
// CHECK-NEXT:    %[[V6:.*]] = tfl.add(%[[V0]], %[[V5]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V7:.*]] = tfl.select_v2(%[[V2]], %[[V6]], %[[V0]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V8:.*]] = tfl.cast(%[[V4]]) : tensor<i32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.slice(%v, %[[V9]], %[[V9]]) : tensor<1xf32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.reshape(%[[V10]], %[[V3]]) : tensor<f32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.slice(%v, %[[V12]], %[[V9]]) : tensor<1xf32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.reshape(%[[V13]], %[[V3]]) : tensor<f32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.one_hot(%[[V7]], %[[V8]], %[[V11]], %[[V14]]) <{axis = 1}> : tensor<2x?x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x?x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}, %n: tensor<i64> {onnx.name = "n"}, %v: tensor<2xf32> {onnx.name = "v"}) -> (tensor<2x?x3xf32> {onnx.name = "r"}) {
  %y = onnx.OneHot(%x, %n, %v) <{axis = 1}> : tensor<2x?x3xf32>
  func.return %y : tensor<2x?x3xf32>
}
