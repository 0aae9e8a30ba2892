// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// An expansion names its lengths channels-last; quantization by what the data hold asks for no order.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<6x1x7x3xf32>
// CHECK-NEXT:    %[[WC:.*]] = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = nhwc.Conv(%[[V0]], %[[WC]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<6x1x7x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[6, 5, 7, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[WIDE:.*]] = onnx.Expand(%[[V1]], %[[V2]]) : tensor<6x5x7x3xf32>
// CHECK-NEXT:    %[[Q:.*]], %[[SCALE:.*]], %[[ZERO:.*]] = onnx.DynamicQuantizeLinear(%[[WIDE]]) : (tensor<6x5x7x3xui8>, tensor<f32>, tensor<ui8>)
// CHECK-NEXT:    %[[D:.*]] = onnx.DequantizeLinear(%[[Q]], %[[SCALE]], %[[ZERO]]) <{axis = 3}> : tensor<6x5x7x3xf32>
// CHECK-NEXT:    %[[WY:.*]] = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
// CHECK-NEXT:    %[[V3:.*]] = nhwc.Conv(%[[D]], %[[WY]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<6x5x7x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Transpose(%[[V3]]) <{perm = [0, 3, 1, 2]}> : tensor<6x4x5x7xf32>
// CHECK-NEXT:    func.return %[[V4]] : tensor<6x4x5x7xf32>
func.func @main(%x: tensor<6x3x1x7xf32> {onnx.name = "x"}) -> (tensor<6x4x5x7xf32> {onnx.name = "y"}) {
  %wc = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %c = onnx.Conv(%x, %wc) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<6x3x1x7xf32>
  %to = onnx.Constant dense<[6, 3, 5, 7]> : tensor<4xi64>
  %wide = onnx.Expand(%c, %to) : tensor<6x3x5x7xf32>
  %q, %scale, %zero = onnx.DynamicQuantizeLinear(%wide) : (tensor<6x3x5x7xui8>, tensor<f32>, tensor<ui8>)
  %d = onnx.DequantizeLinear(%q, %scale, %zero) : tensor<6x3x5x7xf32>
  %wy = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
  %y = onnx.Conv(%d, %wy) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<6x4x5x7xf32>
  func.return %y : tensor<6x4x5x7xf32>
}
