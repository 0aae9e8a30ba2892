// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Rows from one on, however many there are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[2, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[2147483647, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<1> : tensor<2xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.strided_slice(%x, %[[V0]], %[[V1]], %[[V2]]) <{begin_mask = 2, end_mask = 3}> : tensor<?x5xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<?x5xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<?x5xf32> {onnx.name = "x"}) -> (tensor<?x5xf32> {onnx.name = "r0"}) {
  %from = onnx.Constant dense<2> : tensor<1xi64>
  %to = onnx.Constant dense<9223372036854775807> : tensor<1xi64>
  %axis = onnx.Constant dense<0> : tensor<1xi64>
  %r0 = onnx.Slice(%x, %from, %to, %axis) : tensor<?x5xf32>
  func.return %r0 : tensor<?x5xf32>
}
