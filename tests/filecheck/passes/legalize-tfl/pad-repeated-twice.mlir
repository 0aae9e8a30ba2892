// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Pads that repeat elements along two axes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[2, 0, 1, 2, 0, 1]> : tensor<6xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.gather(%x, %[[V0]]) <{axis = 1}> : tensor<2x6x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[3, 4, 0, 1, 2, 3, 4, 0]> : tensor<8xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.gather(%[[V1]], %[[V2]]) <{axis = 2}> : tensor<2x6x8xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<2x6x8xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<2x6x8xf32> {onnx.name = "r0"}) {
  %pads = onnx.Constant dense<[0, 1, 2, 0, 2, 1]> : tensor<6xi64>
  %r0 = onnx.Pad(%x, %pads) <{mode = "wrap"}> : tensor<2x6x8xf32>
  func.return %r0 : tensor<2x6x8xf32>
}
