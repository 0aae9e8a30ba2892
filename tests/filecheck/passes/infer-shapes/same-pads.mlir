// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// SAME gives one window per stride; the odd pad comes last, or first.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Conv(%x, %w) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [2, 5], pads = [0, 2, 1, 2], strides = [1, 2]}> : tensor<1x4x8x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Conv(%x, %w) <{auto_pad = "NOTSET", dilations = [3, 1], kernel_shape = [2, 5], pads = [2, 2, 1, 2], strides = [1, 1]}> : tensor<1x4x8x9xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.ConvInteger(%q, %qw) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [2, 5], pads = [0, 2, 1, 2], strides = [1, 1]}> : tensor<1x4x8x9xi32>
// CHECK-NEXT:    %[[D:.*]] = onnx.MaxPool(%x) <{auto_pad = "NOTSET", ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 1, 0, 1], strides = [3, 2]}> : tensor<1x3x3x5xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.AveragePool(%x) <{auto_pad = "NOTSET", ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 3], pads = [1, 1, 0, 1], strides = [1, 1]}> : tensor<1x3x8x9xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.LpPool(%x) <{auto_pad = "NOTSET", ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 1, 0, 1], strides = [2, 2]}> : tensor<1x3x4x5xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]] : tensor<1x4x8x5xf32>, tensor<1x4x8x9xf32>, tensor<1x4x8x9xi32>, tensor<1x3x3x5xf32>, tensor<1x3x8x9xf32>, tensor<1x3x4x5xf32>
// CHECK-NOT:     SAME_
func.func @main(%x: tensor<1x3x8x9xf32> {onnx.name = "x"}, %q: tensor<1x3x8x9xui8> {onnx.name = "q"}, %w: tensor<4x3x2x5xf32> {onnx.name = "w"}, %qw: tensor<4x3x2x5xui8> {onnx.name = "qw"}) -> (tensor<1x4x8x5xf32> {onnx.name = "a"}, tensor<1x4x8x9xf32> {onnx.name = "b"}, tensor<1x4x8x9xi32> {onnx.name = "c"}, tensor<1x3x3x5xf32> {onnx.name = "d"}, tensor<1x3x8x9xf32> {onnx.name = "e"}, tensor<1x3x4x5xf32> {onnx.name = "f"}) {
  %a = onnx.Conv(%x, %w) <{auto_pad = "SAME_UPPER", strides = [1, 2]}> : tensor<1x4x8x5xf32>
  %b = onnx.Conv(%x, %w) <{auto_pad = "SAME_LOWER", dilations = [3, 1]}> : tensor<1x4x8x9xf32>
  %c = onnx.ConvInteger(%q, %qw) <{auto_pad = "SAME_UPPER"}> : tensor<1x4x8x9xi32>
  %d = onnx.MaxPool(%x) <{auto_pad = "SAME_UPPER", kernel_shape = [2, 3], strides = [3, 2]}> : tensor<1x3x3x5xf32>
  %e = onnx.AveragePool(%x) <{auto_pad = "SAME_LOWER", kernel_shape = [2, 3]}> : tensor<1x3x8x9xf32>
  %f = onnx.LpPool(%x) <{auto_pad = "SAME_UPPER", kernel_shape = [2, 3], strides = [2, 2]}> : tensor<1x3x4x5xf32>
  func.return %a, %b, %c, %d, %e, %f : tensor<1x4x8x5xf32>, tensor<1x4x8x9xf32>, tensor<1x4x8x9xi32>, tensor<1x3x3x5xf32>, tensor<1x3x8x9xf32>, tensor<1x3x4x5xf32>
}
