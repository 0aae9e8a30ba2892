// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A vector is a matrix of one row, or of one column.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[1, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<1x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<0.5> : tensor<5x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.fully_connected(%[[V1]], %[[V2]]) : tensor<1x5xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<5> : tensor<1xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reshape(%[[V3]], %[[V4]]) : tensor<5xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<0.25> : tensor<1x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.fully_connected(%m, %[[V5]]) <{keep_num_dims = false}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.reshape(%[[V6]], %[[V7]]) : tensor<2xf32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<[3, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.reshape(%x, %[[V8]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.batch_matmul(%m, %[[V9]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.reshape(%[[V10]], %[[V7]]) : tensor<2xf32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.reshape(%y, %[[V8]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.batch_matmul(%[[V1]], %[[V11]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.reshape(%[[V12]], %[[V13]]) : tensor<f32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]] : tensor<5xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<3xf32> {onnx.name = "x"}, %y: tensor<3xf32> {onnx.name = "y"}, %m: tensor<2x3xf32> {onnx.name = "m"}) -> (tensor<5xf32> {onnx.name = "r0"}, tensor<2xf32> {onnx.name = "r1"}, tensor<2xf32> {onnx.name = "r2"}, tensor<f32> {onnx.name = "r3"}) {
  %w = onnx.Constant dense<0.5> : tensor<3x5xf32>
  %v = onnx.Constant dense<0.25> : tensor<3xf32>
  %r0 = onnx.MatMul(%x, %w) : tensor<5xf32>
  %r1 = onnx.MatMul(%m, %v) : tensor<2xf32>
  %r2 = onnx.MatMul(%m, %x) : tensor<2xf32>
  %r3 = onnx.MatMul(%x, %y) : tensor<f32>
  func.return %r0, %r1, %r2, %r3 : tensor<5xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>
}
