// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// With CRD channels are reordered first.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[0, 4, 1, 5, 2, 6, 3, 7]> : tensor<8xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.gather(%x, %[[N0]]) <{axis = 3}> : tensor<1x3x5x8xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.depth_to_space(%[[N1]]) <{block_size = 2}> : tensor<1x6x10x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x6x10x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x3x5x8xf32> {onnx.name = "x"}) -> (tensor<1x6x10x2xf32> {onnx.name = "r"}) {
  %y = nhwc.DepthToSpace(%x) <{blocksize = 2, mode = "CRD"}> : tensor<1x6x10x2xf32>
  func.return %y : tensor<1x6x10x2xf32>
}
