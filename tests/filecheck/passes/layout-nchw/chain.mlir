// RUN: onnx-opt %s --pass layout-nchw | filecheck %s

// Between two convolutions nothing is transposed: what is elementwise works with the channels first too.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Transpose(%x) <{perm = [0, 3, 1, 2]}> : tensor<1x8x5x7xf32>
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<0.5> : tensor<4x8x1x1xf32>
// CHECK-NEXT:    %[[V:.*]] = onnx.Constant dense<0.25> : tensor<6x4x1x1xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Conv(%[[N0]], %[[W]]) <{auto_pad = "NOTSET", dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x5x7xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Relu(%[[N1]]) : tensor<1x4x5x7xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Conv(%[[N2]], %[[V]]) <{auto_pad = "NOTSET", dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x6x5x7xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Transpose(%[[N3]]) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x6xf32>
// CHECK-NEXT:    func.return %[[N4]] : tensor<1x5x7x6xf32>
// CHECK-NOT:     nhwc.
// CHECK-NOT:     onnx.Transpose
func.func @main(%x: tensor<1x5x7x8xf32> {onnx.name = "x"}) -> (tensor<1x5x7x6xf32> {onnx.name = "y_out"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x8x1x1xf32>
  %v = onnx.Constant dense<0.25> : tensor<6x4x1x1xf32>
  %a = nhwc.Conv(%x, %w) <{auto_pad = "VALID", group = 1}> : tensor<1x5x7x4xf32>
  %r = onnx.Relu(%a) : tensor<1x5x7x4xf32>
  %y = nhwc.Conv(%r, %v) <{auto_pad = "VALID", group = 1}> : tensor<1x5x7x6xf32>
  func.return %y : tensor<1x5x7x6xf32>
}
