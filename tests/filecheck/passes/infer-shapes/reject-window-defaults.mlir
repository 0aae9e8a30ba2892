// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// What is set stays; the pads of an automatic mode and the kernel of weights without a shape are not known.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Conv(%x, %w) <{dilations = [1, 2], kernel_shape = [2, 5], pads = [1, 2, 3, 4], strides = [2, 1]}> : tensor<1x4x6x7xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Conv(%z, %v) <{auto_pad = "SAME_UPPER", dilations = [1, 1], strides = [1, 1]}> : tensor<*xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Conv(%u, %w) : tensor<*xf32>
func.func @main(%x: tensor<1x3x8x9xf32> {onnx.name = "x"}, %z: tensor<1x3x?x9xf32> {onnx.name = "z"}, %u: tensor<*xf32> {onnx.name = "u"}, %w: tensor<4x3x2x5xf32> {onnx.name = "w"}, %v: tensor<*xf32> {onnx.name = "v"}) -> (tensor<*xf32> {onnx.name = "a"}, tensor<*xf32> {onnx.name = "b"}, tensor<*xf32> {onnx.name = "c"}) {
  %a = onnx.Conv(%x, %w) <{dilations = [1, 2], kernel_shape = [2, 5], pads = [1, 2, 3, 4], strides = [2, 1]}> : tensor<*xf32>
  %b = onnx.Conv(%z, %v) <{auto_pad = "SAME_UPPER"}> : tensor<*xf32>
  %c = onnx.Conv(%u, %w) : tensor<*xf32>
  func.return %a, %b, %c : tensor<*xf32>, tensor<*xf32>, tensor<*xf32>
}
