// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Places that are floats are cast.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<4> : tensor<i64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[0.0, 1.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.cast(%x) : tensor<2xi64>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V4:.*]] = tfl.less(%[[V2]], %[[V3]]) : tensor<2xi1>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.reshape(%[[V0]], %[[V5]]) : tensor<i64>
// CHECK-NEXT:    %[[V7:.*]] = tfl.cast(%[[V6]]) : tensor<i64>
// CHECK-NEXT:    %[[V8:.*]] = tfl.add(%[[V2]], %[[V7]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V9:.*]] = tfl.select_v2(%[[V4]], %[[V8]], %[[V2]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V10:.*]] = tfl.cast(%[[V6]]) : tensor<i32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.slice(%[[V1]], %[[V11]], %[[V11]]) : tensor<1xf32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.reshape(%[[V12]], %[[V5]]) : tensor<f32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.slice(%[[V1]], %[[V14]], %[[V11]]) : tensor<1xf32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.reshape(%[[V15]], %[[V5]]) : tensor<f32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.one_hot(%[[V9]], %[[V10]], %[[V13]], %[[V16]]) <{axis = 1}> : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[V17]] : tensor<2x4xf32>
func.func @main(%x: tensor<2xf32> {onnx.name = "x"}) -> (tensor<2x4xf32> {onnx.name = "r"}) {
  %d = onnx.Constant dense<4> : tensor<i64>
  %v = onnx.Constant dense<[0.0, 1.0]> : tensor<2xf32>
  %r = onnx.OneHot(%x, %d, %v) <{axis = 1}> : tensor<2x4xf32>
  func.return %r : tensor<2x4xf32>
}
