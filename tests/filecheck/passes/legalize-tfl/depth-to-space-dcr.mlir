// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// DCR is TFLite's order of channels.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.depth_to_space(%x) <{block_size = 2}> : tensor<1x6x10x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x6x10x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x3x5x8xf32> {onnx.name = "x"}) -> (tensor<1x6x10x2xf32> {onnx.name = "r"}) {
  %y = nhwc.DepthToSpace(%x) <{blocksize = 2, mode = "DCR"}> : tensor<1x6x10x2xf32>
  func.return %y : tensor<1x6x10x2xf32>
}
