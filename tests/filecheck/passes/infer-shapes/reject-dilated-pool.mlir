// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// The automatic pads of a dilated pool stay as they are: runtimes do not agree on them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.MaxPool(%x) <{auto_pad = "SAME_LOWER", dilations = [2, 1], kernel_shape = [2, 3], strides = [1, 1]}> : tensor<1x3x8x9xf32>
// CHECK-NEXT:    func.return %[[Y]]
func.func @main(%x: tensor<1x3x8x9xf32> {onnx.name = "x"}) -> (tensor<1x3x8x9xf32> {onnx.name = "y"}) {
  %y = onnx.MaxPool(%x) <{auto_pad = "SAME_LOWER", dilations = [2, 1], kernel_shape = [2, 3], strides = [1, 1]}> : tensor<1x3x8x9xf32>
  func.return %y : tensor<1x3x8x9xf32>
}
