// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// A transposed convolution's pads follow from its output shape, the input times the strides by default.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.ConvTranspose(%x, %v) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [3, 4], output_padding = [0, 0], pads = [0, 1, 1, 2], strides = [2, 1]}> : tensor<1x4x8x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.ConvTranspose(%x, %v) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [3, 4], output_padding = [0, 0], pads = [1, 1, 0, 0], strides = [2, 3]}> : tensor<1x4x8x15xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.ConvTranspose(%x, %v) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [3, 4], output_padding = [0, 0], pads = [1, 2, 0, 1], strides = [2, 3]}> : tensor<1x4x8x13xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.ConvTranspose(%x, %v) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [3, 4], output_padding = [1, 0], pads = [1, 1, 1, 2], strides = [2, 3]}> : tensor<1x4x8x13xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<1x4x8x5xf32>, tensor<1x4x8x15xf32>, tensor<1x4x8x13xf32>, tensor<1x4x8x13xf32>
// CHECK-NOT:     SAME_
// CHECK-NOT:     output_shape
func.func @main(%x: tensor<1x3x4x5xf32> {onnx.name = "x"}, %v: tensor<3x4x3x4xf32> {onnx.name = "v"}) -> (tensor<1x4x8x5xf32> {onnx.name = "a"}, tensor<1x4x8x15xf32> {onnx.name = "b"}, tensor<1x4x8x13xf32> {onnx.name = "c"}, tensor<1x4x8x13xf32> {onnx.name = "d"}) {
  %a = onnx.ConvTranspose(%x, %v) <{auto_pad = "SAME_UPPER", strides = [2, 1]}> : tensor<1x4x8x5xf32>
  %b = onnx.ConvTranspose(%x, %v) <{auto_pad = "SAME_LOWER", strides = [2, 3]}> : tensor<1x4x8x15xf32>
  %c = onnx.ConvTranspose(%x, %v) <{output_shape = [8, 13], strides = [2, 3]}> : tensor<1x4x8x13xf32>
  %d = onnx.ConvTranspose(%x, %v) <{auto_pad = "SAME_UPPER", output_padding = [1, 0], output_shape = [8, 13], strides = [2, 3]}> : tensor<1x4x8x13xf32>
  func.return %a, %b, %c, %d : tensor<1x4x8x5xf32>, tensor<1x4x8x15xf32>, tensor<1x4x8x13xf32>, tensor<1x4x8x13xf32>
}
