// RUN: onnx-opt %s --pass layout-nchw | filecheck %s

// Each channels-last twin is the op that defines it, between two transposes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Transpose(%x) <{perm = [0, 3, 1, 2]}> : tensor<1x4x4x6xf32>
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<0.5> : tensor<4x2x2x2xf32>
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<[8, 9]> : tensor<2xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.AveragePool(%[[N0]]) <{dilations = [1, 1], kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x3x5xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Transpose(%[[N1]]) <{perm = [0, 2, 3, 1]}> : tensor<1x3x5x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.MaxPool(%[[N0]]) <{dilations = [1, 1], kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x3x5xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Transpose(%[[N3]]) <{perm = [0, 2, 3, 1]}> : tensor<1x3x5x4xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.DepthToSpace(%[[N0]]) <{blocksize = 2, mode = "DCR"}> : tensor<1x1x8x12xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<[1, 8, 12, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Reshape(%[[N5]], %[[N6]]) : tensor<1x8x12x1xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.SpaceToDepth(%[[N0]]) <{blocksize = 2}> : tensor<1x16x2x3xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Transpose(%[[N8]]) <{perm = [0, 2, 3, 1]}> : tensor<1x2x3x16xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.LRN(%[[N0]]) <{size = 3}> : tensor<1x4x4x6xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Transpose(%[[N10]]) <{perm = [0, 2, 3, 1]}> : tensor<1x4x6x4xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.ConvTranspose(%[[N0]], %[[W]]) <{dilations = [1, 1], kernel_shape = [2, 2], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x2x5x7xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Transpose(%[[N12]]) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x2xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Resize(%[[N0]], _, _, %[[S]]) <{axes = [2, 3], mode = "linear"}> : tensor<1x4x8x9xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Transpose(%[[N14]]) <{perm = [0, 2, 3, 1]}> : tensor<1x8x9x4xf32>
// CHECK-NEXT:    func.return %[[N2]], %[[N4]], %[[N7]], %[[N9]], %[[N11]], %[[N13]], %[[N15]] : tensor<1x3x5x4xf32>, tensor<1x3x5x4xf32>, tensor<1x8x12x1xf32>, tensor<1x2x3x16xf32>, tensor<1x4x6x4xf32>, tensor<1x5x7x2xf32>, tensor<1x8x9x4xf32>
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x4x6x4xf32> {onnx.name = "x"}) -> (tensor<1x3x5x4xf32> {onnx.name = "t0_out"}, tensor<1x3x5x4xf32> {onnx.name = "t1_out"}, tensor<1x8x12x1xf32> {onnx.name = "t2_out"}, tensor<1x2x3x16xf32> {onnx.name = "t3_out"}, tensor<1x4x6x4xf32> {onnx.name = "t4_out"}, tensor<1x5x7x2xf32> {onnx.name = "ct_out"}, tensor<1x8x9x4xf32> {onnx.name = "rs_out"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x2x2x2xf32>
  %s = onnx.Constant dense<[8, 9]> : tensor<2xi64>
  %t0 = nhwc.AveragePool(%x) <{kernel_shape = [2, 2]}> : tensor<1x3x5x4xf32>
  %t1 = nhwc.MaxPool(%x) <{kernel_shape = [2, 2]}> : tensor<1x3x5x4xf32>
  %t2 = nhwc.DepthToSpace(%x) <{blocksize = 2, mode = "DCR"}> : tensor<1x8x12x1xf32>
  %t3 = nhwc.SpaceToDepth(%x) <{blocksize = 2}> : tensor<1x2x3x16xf32>
  %t4 = nhwc.LRN(%x) <{size = 3}> : tensor<1x4x6x4xf32>
  %ct = nhwc.ConvTranspose(%x, %w) <{kernel_shape = [2, 2]}> : tensor<1x5x7x2xf32>
  %rs = nhwc.Resize(%x, _, _, %s) <{axes = [2, 3], mode = "linear"}> : tensor<1x8x9x4xf32>
  func.return %t0, %t1, %t2, %t3, %t4, %ct, %rs : tensor<1x3x5x4xf32>, tensor<1x3x5x4xf32>, tensor<1x8x12x1xf32>, tensor<1x2x3x16xf32>, tensor<1x4x6x4xf32>, tensor<1x5x7x2xf32>, tensor<1x8x9x4xf32>
}
