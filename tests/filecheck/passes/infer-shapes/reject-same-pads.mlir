// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// Pads of a size that nobody knows, and an output larger than its windows cover.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Conv(%x, %w) <{auto_pad = "SAME_UPPER", dilations = [1, 1], kernel_shape = [2, 5], strides = [2, 1]}> : tensor<1x4x?x9xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.MaxPool(%x) <{auto_pad = "SAME_LOWER", dilations = [1, 1], kernel_shape = [2, 3], strides = [2, 1]}> : tensor<1x3x?x9xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ConvTranspose(%z, %v) <{dilations = [1, 1], kernel_shape = [1, 4], output_padding = [0, 0], output_shape = [8, 16], pads = [0, 0, 0, 0], strides = [2, 3]}> : tensor<1x4x8x16xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ConvTranspose(%z, %v) <{auto_pad = "SAME_UPPER", dilations = [1, 1], kernel_shape = [1, 4], output_padding = [0, 0], strides = [2, 3]}> : tensor<1x4x7x15xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]] : tensor<1x4x?x9xf32>, tensor<1x3x?x9xf32>, tensor<1x4x8x16xf32>, tensor<1x4x7x15xf32>
func.func @main(%x: tensor<1x3x?x9xf32> {onnx.name = "x"}, %w: tensor<4x3x2x5xf32> {onnx.name = "w"}, %z: tensor<1x3x4x5xf32> {onnx.name = "z"}, %v: tensor<3x4x1x4xf32> {onnx.name = "v"}) -> (tensor<1x4x?x9xf32> {onnx.name = "a"}, tensor<1x3x?x9xf32> {onnx.name = "b"}, tensor<1x4x8x16xf32> {onnx.name = "c"}, tensor<1x4x7x15xf32> {onnx.name = "d"}) {
  %a = onnx.Conv(%x, %w) <{auto_pad = "SAME_UPPER", strides = [2, 1]}> : tensor<1x4x?x9xf32>
  %b = onnx.MaxPool(%x) <{auto_pad = "SAME_LOWER", kernel_shape = [2, 3], strides = [2, 1]}> : tensor<1x3x?x9xf32>
  %c = onnx.ConvTranspose(%z, %v) <{output_shape = [8, 16], strides = [2, 3]}> : tensor<1x4x8x16xf32>
  %d = onnx.ConvTranspose(%z, %v) <{auto_pad = "SAME_UPPER", strides = [2, 3]}> : tensor<1x4x7x15xf32>
  func.return %a, %b, %c, %d : tensor<1x4x?x9xf32>, tensor<1x3x?x9xf32>, tensor<1x4x8x16xf32>, tensor<1x4x7x15xf32>
}
