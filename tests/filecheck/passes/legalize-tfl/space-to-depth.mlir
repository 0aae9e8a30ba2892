// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// ONNX and TFLite order the channels of a block alike.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.space_to_depth(%x) <{block_size = 2}> : tensor<1x3x5x12xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x3x5x12xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x6x10x3xf32> {onnx.name = "x"}) -> (tensor<1x3x5x12xf32> {onnx.name = "r"}) {
  %y = nhwc.SpaceToDepth(%x) <{blocksize = 2}> : tensor<1x3x5x12xf32>
  func.return %y : tensor<1x3x5x12xf32>
}
