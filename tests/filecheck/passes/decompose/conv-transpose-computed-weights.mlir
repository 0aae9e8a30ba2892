// RUN: onnx-opt %s --pass decompose | filecheck %s

// Groups and dilations of weights that are computed are written out: zeros between groups, zeros between elements.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[2, 2, 1, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%w, %[[N0]]) : tensor<2x2x1x18xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<[[[[1.0], [0.0]]], [[[0.0], [1.0]]]]> : tensor<2x1x2x1xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Mul(%[[N1]], %[[N2]]) : tensor<2x2x2x18xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[4, 6, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Reshape(%[[N3]], %[[N4]]) : tensor<4x6x2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.ConvTranspose(%x, %[[N5]]) <{dilations = [1, 1], group = 1, kernel_shape = [2, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x6x4x7xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<[12, 2, 1, 3, 1]> : tensor<5xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Reshape(%w, %[[N6]]) : tensor<12x2x1x3x1xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 0, 2]> : tensor<10xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Pad(%[[N7]], %[[N8]]) <{mode = "constant"}> : tensor<12x2x2x3x3xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<[4, 3, 4, 9]> : tensor<4xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Reshape(%[[N9]], %[[N10]]) : tensor<4x3x4x9xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<0> : tensor<2xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<[3, 7]> : tensor<2xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Slice(%[[N11]], %[[N12]], %[[N13]], %[[N14]]) : tensor<4x3x3x7xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.ConvTranspose(%x, %[[N15]]) <{dilations = [1, 1], group = 1, kernel_shape = [3, 7], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x5x11xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<2x6x4x7xf32>, tensor<2x3x5x11xf32>
func.func @main(%x: tensor<2x4x3x5xf32> {onnx.name = "x"}, %w: tensor<4x3x2x3xf32> {onnx.name = "w"}) -> (tensor<2x6x4x7xf32> {onnx.name = "r"}, tensor<2x3x5x11xf32> {onnx.name = "s"}) {
  %y = onnx.ConvTranspose(%x, %w) <{dilations = [1, 1], group = 2, kernel_shape = [2, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x6x4x7xf32>
  %z = onnx.ConvTranspose(%x, %w) <{dilations = [2, 3], group = 1, kernel_shape = [2, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x5x11xf32>
  func.return %y, %z : tensor<2x6x4x7xf32>, tensor<2x3x5x11xf32>
}
