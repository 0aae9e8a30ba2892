// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// VALID pads nothing.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Conv(%x, %w) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [2, 5], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x7x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.ConvTranspose(%x, %v) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [2, 5], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x9x13xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.ConvInteger(%q, %qw) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [2, 5], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x7x5xi32>
// CHECK-NEXT:    %[[D:.*]] = onnx.MaxPool(%x) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x7x7xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.AveragePool(%x) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x7x7xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.LpPool(%x) <{auto_pad = "NOTSET", dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x7x7xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]] : tensor<1x4x7x5xf32>, tensor<1x4x9x13xf32>, tensor<1x4x7x5xi32>, tensor<1x3x7x7xf32>, tensor<1x3x7x7xf32>, tensor<1x3x7x7xf32>
// CHECK-NOT:     VALID
func.func @main(%x: tensor<1x3x8x9xf32> {onnx.name = "x"}, %q: tensor<1x3x8x9xui8> {onnx.name = "q"}, %w: tensor<4x3x2x5xf32> {onnx.name = "w"}, %v: tensor<3x4x2x5xf32> {onnx.name = "v"}, %qw: tensor<4x3x2x5xui8> {onnx.name = "qw"}) -> (tensor<1x4x7x5xf32> {onnx.name = "a"}, tensor<1x4x9x13xf32> {onnx.name = "b"}, tensor<1x4x7x5xi32> {onnx.name = "c"}, tensor<1x3x7x7xf32> {onnx.name = "d"}, tensor<1x3x7x7xf32> {onnx.name = "e"}, tensor<1x3x7x7xf32> {onnx.name = "f"}) {
  %a = onnx.Conv(%x, %w) <{auto_pad = "VALID"}> : tensor<1x4x7x5xf32>
  %b = onnx.ConvTranspose(%x, %v) <{auto_pad = "VALID"}> : tensor<1x4x9x13xf32>
  %c = onnx.ConvInteger(%q, %qw) <{auto_pad = "VALID"}> : tensor<1x4x7x5xi32>
  %d = onnx.MaxPool(%x) <{auto_pad = "VALID", kernel_shape = [2, 3]}> : tensor<1x3x7x7xf32>
  %e = onnx.AveragePool(%x) <{auto_pad = "VALID", kernel_shape = [2, 3]}> : tensor<1x3x7x7xf32>
  %f = onnx.LpPool(%x) <{auto_pad = "VALID", kernel_shape = [2, 3]}> : tensor<1x3x7x7xf32>
  func.return %a, %b, %c, %d, %e, %f : tensor<1x4x7x5xf32>, tensor<1x4x9x13xf32>, tensor<1x4x7x5xi32>, tensor<1x3x7x7xf32>, tensor<1x3x7x7xf32>, tensor<1x3x7x7xf32>
}
