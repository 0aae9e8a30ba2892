// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// Windows a step of 1 apart have the same pads whatever the size.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Conv(%x, %w) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [2, 5], pads = [0, 2, 1, 2], strides = [1, 2]}> : tensor<1x4x?x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.MaxPool(%x) <{auto_pad = "NOTSET", ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 3], pads = [1, 1, 0, 1], strides = [1, 1]}> : tensor<1x3x?x9xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]] : tensor<1x4x?x5xf32>, tensor<1x3x?x9xf32>
func.func @main(%x: tensor<1x3x?x9xf32> {onnx.name = "x"}, %w: tensor<4x3x2x5xf32> {onnx.name = "w"}) -> (tensor<1x4x?x5xf32> {onnx.name = "a"}, tensor<1x3x?x9xf32> {onnx.name = "b"}) {
  %a = onnx.Conv(%x, %w) <{auto_pad = "SAME_UPPER", strides = [1, 2]}> : tensor<1x4x?x5xf32>
  %b = onnx.MaxPool(%x) <{auto_pad = "SAME_LOWER", kernel_shape = [2, 3]}> : tensor<1x3x?x9xf32>
  func.return %a, %b : tensor<1x4x?x5xf32>, tensor<1x3x?x9xf32>
}
