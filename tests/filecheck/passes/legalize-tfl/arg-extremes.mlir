// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Where the first or the last of the extremes stands, with the axis or without.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.arg_max(%x, %[[V0]]) : tensor<2x5xi64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[2, 1, 5]> : tensor<3xi32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.reshape(%[[R0]], %[[V1]]) : tensor<2x1x5xi64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.reverse_v2(%x, %[[V2]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.arg_max(%[[V3]], %[[V0]]) : tensor<2x5xi64>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<2> : tensor<i64>
// CHECK-NEXT:    %[[V6:.*]] = tfl.sub(%[[V5]], %[[V4]]) : tensor<2x5xi64>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<[2, 5]> : tensor<2xi32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.reshape(%[[V6]], %[[V7]]) : tensor<2x5xi64>
// CHECK-NEXT:    %[[R3:.*]] = tfl.arg_min(%x, %[[V0]]) : tensor<2x5xi64>
// CHECK-NEXT:    %[[R4:.*]] = tfl.reshape(%[[R3]], %[[V1]]) : tensor<2x1x5xi64>
// CHECK-NEXT:    %[[V8:.*]] = tfl.arg_min(%[[V3]], %[[V0]]) : tensor<2x5xi64>
// CHECK-NEXT:    %[[V9:.*]] = tfl.sub(%[[V5]], %[[V8]]) : tensor<2x5xi64>
// CHECK-NEXT:    %[[R5:.*]] = tfl.reshape(%[[V9]], %[[V7]]) : tensor<2x5xi64>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]] : tensor<2x5xi64>, tensor<2x1x5xi64>, tensor<2x5xi64>, tensor<2x5xi64>, tensor<2x1x5xi64>, tensor<2x5xi64>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<2x5xi64> {onnx.name = "r0"}, tensor<2x1x5xi64> {onnx.name = "r1"}, tensor<2x5xi64> {onnx.name = "r2"}, tensor<2x5xi64> {onnx.name = "r3"}, tensor<2x1x5xi64> {onnx.name = "r4"}, tensor<2x5xi64> {onnx.name = "r5"}) {
  %r0 = onnx.ArgMax(%x) <{axis = 1, keepdims = 0, select_last_index = 0}> : tensor<2x5xi64>
  %r1 = onnx.ArgMax(%x) <{axis = 1, keepdims = 1, select_last_index = 0}> : tensor<2x1x5xi64>
  %r2 = onnx.ArgMax(%x) <{axis = 1, keepdims = 0, select_last_index = 1}> : tensor<2x5xi64>
  %r3 = onnx.ArgMin(%x) <{axis = 1, keepdims = 0, select_last_index = 0}> : tensor<2x5xi64>
  %r4 = onnx.ArgMin(%x) <{axis = 1, keepdims = 1, select_last_index = 0}> : tensor<2x1x5xi64>
  %r5 = onnx.ArgMin(%x) <{axis = 1, keepdims = 0, select_last_index = 1}> : tensor<2x5xi64>
  func.return %r0, %r1, %r2, %r3, %r4, %r5 : tensor<2x5xi64>, tensor<2x1x5xi64>, tensor<2x5xi64>, tensor<2x5xi64>, tensor<2x1x5xi64>, tensor<2x5xi64>
}
