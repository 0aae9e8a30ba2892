// RUN: onnx-opt %s --pass decompose | filecheck %s

// No kernel convolves volumes in groups, nor along dilations of weights that are computed: zeros between groups, zeros between elements.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[2, 1, 1, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%w, %[[N0]]) : tensor<2x1x1x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<[[[[1.0], [0.0]]], [[[0.0], [1.0]]]]> : tensor<2x1x2x1xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Mul(%[[N1]], %[[N2]]) : tensor<2x1x2x4xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[2, 4, 2, 1, 1]> : tensor<5xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Reshape(%[[N3]], %[[N4]]) : tensor<2x4x2x1x1xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Conv(%x, %[[N5]]) <{dilations = [1, 1, 1], group = 1, kernel_shape = [2, 1, 1], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<1x2x2x2x2xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<[8, 2, 1, 1, 1, 1, 1]> : tensor<7xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Reshape(%v, %[[N6]]) : tensor<8x2x1x1x1x1x1xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]> : tensor<14xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Pad(%[[N7]], %[[N8]]) <{mode = "constant"}> : tensor<8x2x2x1x1x1x1xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<[2, 4, 4, 1, 1]> : tensor<5xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Reshape(%[[N9]], %[[N10]]) : tensor<2x4x4x1x1xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<0> : tensor<3xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<[3, 1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<[2, 3, 4]> : tensor<3xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Slice(%[[N11]], %[[N12]], %[[N13]], %[[N14]]) : tensor<2x4x3x1x1xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Conv(%x, %[[N15]]) <{dilations = [1, 1, 1], group = 1, kernel_shape = [3, 1, 1], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<1x2x1x2x2xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<1x2x2x2x2xf32>, tensor<1x2x1x2x2xf32>
func.func @main(%x: tensor<1x4x3x2x2xf32> {onnx.name = "x"}, %w: tensor<2x2x2x1x1xf32> {onnx.name = "w"}, %v: tensor<2x4x2x1x1xf32> {onnx.name = "v"}) -> (tensor<1x2x2x2x2xf32> {onnx.name = "y_out"}, tensor<1x2x1x2x2xf32> {onnx.name = "z_out"}) {
  %y = onnx.Conv(%x, %w) <{dilations = [1, 1, 1], group = 2, kernel_shape = [2, 1, 1], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<1x2x2x2x2xf32>
  %z = onnx.Conv(%x, %v) <{dilations = [2, 1, 1], group = 1, kernel_shape = [2, 1, 1], pads = [0, 0, 0, 0, 0, 0], strides = [1, 1, 1]}> : tensor<1x2x1x2x2xf32>
  func.return %y, %z : tensor<1x2x2x2x2xf32>, tensor<1x2x1x2x2xf32>
}
