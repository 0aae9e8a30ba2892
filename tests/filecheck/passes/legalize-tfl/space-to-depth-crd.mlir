// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// With CRD channels are reordered behind.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.space_to_depth(%x) <{block_size = 2}> : tensor<1x3x5x12xf32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11]> : tensor<12xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.gather(%[[N0]], %[[N1]]) <{axis = 3}> : tensor<1x3x5x12xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x3x5x12xf32>
func.func @main(%x: tensor<1x6x10x3xf32> {onnx.name = "x"}) -> (tensor<1x3x5x12xf32> {onnx.name = "r0"}) {
  %y = nhwc.SpaceToDepth(%x) <{blocksize = 2, mode = "CRD"}> : tensor<1x3x5x12xf32>
  func.return %y : tensor<1x3x5x12xf32>
}
