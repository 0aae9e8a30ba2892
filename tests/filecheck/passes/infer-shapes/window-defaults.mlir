// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// Strides, dilations, pads and the kernel's shape are written out.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = onnx.Conv(%x, %w) <{dilations = [1, 1], kernel_shape = [2, 5], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x7x5xf32>
// CHECK-NEXT:    %[[R1:.*]] = onnx.ConvTranspose(%x, %v) <{dilations = [1, 1], kernel_shape = [2, 5], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x9x13xf32>
// CHECK-NEXT:    %[[R2:.*]] = onnx.ConvInteger(%q, %qw) <{dilations = [1, 1], kernel_shape = [2, 5], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x7x5xi32>
// CHECK-NEXT:    %[[R3:.*]] = onnx.MaxPool(%x) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x7x7xf32>
// CHECK-NEXT:    %[[R4:.*]] = onnx.AveragePool(%x) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x7x7xf32>
// CHECK-NEXT:    %[[R5:.*]] = onnx.LpPool(%x) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x7x7xf32>
// CHECK-NEXT:    %[[R6:.*]] = onnx.DeformConv(%x, %w, %o) <{dilations = [1, 1], kernel_shape = [2, 5], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x7x5xf32>
// CHECK-NEXT:    %[[R7:.*]] = onnx.MaxUnpool(%x, %i) <{kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x9x11xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]] : tensor<1x4x7x5xf32>, tensor<1x4x9x13xf32>, tensor<1x4x7x5xi32>, tensor<1x3x7x7xf32>, tensor<1x3x7x7xf32>, tensor<1x3x7x7xf32>, tensor<1x4x7x5xf32>, tensor<1x3x9x11xf32>
func.func @main(%x: tensor<1x3x8x9xf32> {onnx.name = "x"}, %q: tensor<1x3x8x9xui8> {onnx.name = "q"}, %w: tensor<4x3x2x5xf32> {onnx.name = "w"}, %v: tensor<3x4x2x5xf32> {onnx.name = "v"}, %qw: tensor<4x3x2x5xui8> {onnx.name = "qw"}, %o: tensor<1x20x7x5xf32> {onnx.name = "o"}, %i: tensor<1x3x8x9xi64> {onnx.name = "i"}) -> (tensor<1x4x7x5xf32> {onnx.name = "a"}, tensor<1x4x9x13xf32> {onnx.name = "b"}, tensor<1x4x7x5xi32> {onnx.name = "c"}, tensor<1x3x7x7xf32> {onnx.name = "d"}, tensor<1x3x7x7xf32> {onnx.name = "e"}, tensor<1x3x7x7xf32> {onnx.name = "f"}, tensor<1x4x7x5xf32> {onnx.name = "g"}, tensor<1x3x9x11xf32> {onnx.name = "h"}) {
  %a = onnx.Conv(%x, %w) : tensor<1x4x7x5xf32>
  %b = onnx.ConvTranspose(%x, %v) : tensor<1x4x9x13xf32>
  %c = onnx.ConvInteger(%q, %qw) : tensor<1x4x7x5xi32>
  %d = onnx.MaxPool(%x) <{kernel_shape = [2, 3]}> : tensor<1x3x7x7xf32>
  %e = onnx.AveragePool(%x) <{kernel_shape = [2, 3]}> : tensor<1x3x7x7xf32>
  %f = onnx.LpPool(%x) <{kernel_shape = [2, 3]}> : tensor<1x3x7x7xf32>
  %g = onnx.DeformConv(%x, %w, %o) : tensor<1x4x7x5xf32>
  %h = onnx.MaxUnpool(%x, %i) <{kernel_shape = [2, 3]}> : tensor<1x3x9x11xf32>
  func.return %a, %b, %c, %d, %e, %f, %g, %h : tensor<1x4x7x5xf32>, tensor<1x4x9x13xf32>, tensor<1x4x7x5xi32>, tensor<1x3x7x7xf32>, tensor<1x3x7x7xf32>, tensor<1x3x7x7xf32>, tensor<1x4x7x5xf32>, tensor<1x3x9x11xf32>
}
