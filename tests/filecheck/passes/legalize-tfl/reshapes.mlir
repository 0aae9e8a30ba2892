// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// What regroups axes is a reshape.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[6, 5]> : tensor<2xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<6x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[2, 3, 5]> : tensor<3xi32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.reshape(%x, %[[V1]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R0]], %[[R2]] : tensor<6x5xf32>, tensor<6x5xf32>, tensor<2x3x5xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3x1x5xf32> {onnx.name = "x"}) -> (tensor<6x5xf32> {onnx.name = "r0"}, tensor<6x5xf32> {onnx.name = "r1"}, tensor<2x3x5xf32> {onnx.name = "r2"}) {
  %shape = onnx.Constant dense<[6, 5]> : tensor<2xi64>
  %two = onnx.Constant dense<2> : tensor<1xi64>
  %r0 = onnx.Reshape(%x, %shape) : tensor<6x5xf32>
  %r1 = onnx.Flatten(%x) <{axis = 2}> : tensor<6x5xf32>
  %r2 = onnx.Squeeze(%x, %two) : tensor<2x3x5xf32>
  func.return %r0, %r1, %r2 : tensor<6x5xf32>, tensor<6x5xf32>, tensor<2x3x5xf32>
}
