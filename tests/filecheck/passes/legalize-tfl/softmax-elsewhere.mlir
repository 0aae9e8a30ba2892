// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Along another axis than the last, softmax is its definition; its logarithm has a kernel along the last.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reduce_max(%x, %[[V0]]) <{keep_dims = true}> : tensor<2x1x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.sub(%x, %[[V1]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.exp(%[[V2]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.sum(%[[V3]], %[[V0]]) <{keep_dims = true}> : tensor<2x1x5xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.div(%[[V3]], %[[V4]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.log_softmax(%x) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.log(%[[V4]]) : tensor<2x1x5xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.sub(%[[V2]], %[[V5]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]] : tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<2x3x5xf32> {onnx.name = "r0"}, tensor<2x3x5xf32> {onnx.name = "r1"}, tensor<2x3x5xf32> {onnx.name = "r2"}) {
  %r0 = onnx.Softmax(%x) <{axis = 1}> : tensor<2x3x5xf32>
  %r1 = onnx.LogSoftmax(%x) <{axis = 2}> : tensor<2x3x5xf32>
  %r2 = onnx.LogSoftmax(%x) <{axis = 1}> : tensor<2x3x5xf32>
  func.return %r0, %r1, %r2 : tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>
}
