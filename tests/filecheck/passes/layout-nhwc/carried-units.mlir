// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// An axis of length 1 that comes and goes is no barrier.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[WC:.*]] = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = nhwc.Conv(%[[V0]], %[[WC]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[1, 1, 5, 7, 4]> : tensor<5xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Reshape(%[[V1]], %[[V2]]) : tensor<1x1x5x7x4xf32>
// CHECK-NEXT:    %[[R:.*]] = onnx.Relu(%[[V3]]) : tensor<1x1x5x7x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[1, 5, 7, 4]> : tensor<4xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Reshape(%[[R]], %[[V4]]) : tensor<1x5x7x4xf32>
// CHECK-NEXT:    %[[WY:.*]] = onnx.Constant dense<0.5> : tensor<3x4x1x1xf32>
// CHECK-NEXT:    %[[V6:.*]] = nhwc.Conv(%[[V5]], %[[WY]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Transpose(%[[V6]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x5x7xf32>
// CHECK-NEXT:    func.return %[[V7]] : tensor<1x3x5x7xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x3x5x7xf32> {onnx.name = "y"}) {
  %wc = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
  %c = onnx.Conv(%x, %wc) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x5x7xf32>
  %one = onnx.Constant dense<[4]> : tensor<1xi64>
  %u = onnx.Unsqueeze(%c, %one) : tensor<1x4x5x7x1xf32>
  %r = onnx.Relu(%u) : tensor<1x4x5x7x1xf32>
  %s = onnx.Squeeze(%r, %one) : tensor<1x4x5x7xf32>
  %wy = onnx.Constant dense<0.5> : tensor<3x4x1x1xf32>
  %y = onnx.Conv(%s, %wy) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  func.return %y : tensor<1x3x5x7xf32>
}
