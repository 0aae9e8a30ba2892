// RUN: onnx-opt %s --pass decompose | filecheck %s

// One channel of a window that no float sums exactly; scales of rows, and of a matrix.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ConvInteger(%x, %w) <{dilations = [1, 1], group = 1, kernel_shape = [17, 17], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x1x4x4xi32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ms.MatMulIntegerToFloat(%a, %b, %s, %t, _, _, %v) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ms.MatMulIntegerToFloat(%a, %b, %t, %u, _, _, %v) : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]] : tensor<1x1x4x4xi32>, tensor<2x4xf32>, tensor<2x4xf32>
func.func @main(%x: tensor<1x1x20x20xui8> {onnx.name = "x"}, %w: tensor<1x1x17x17xui8> {onnx.name = "w"}, %a: tensor<2x3xui8> {onnx.name = "a"}, %b: tensor<3x4xui8> {onnx.name = "b"}, %s: tensor<2xf32> {onnx.name = "s"}, %t: tensor<f32> {onnx.name = "t"}, %u: tensor<2x4xf32> {onnx.name = "u"}, %v: tensor<4xf32> {onnx.name = "v"}) -> (tensor<1x1x4x4xi32> {onnx.name = "r0"}, tensor<2x4xf32> {onnx.name = "r1"}, tensor<2x4xf32> {onnx.name = "r2"}) {
  %r0 = onnx.ConvInteger(%x, %w) <{dilations = [1, 1], group = 1, kernel_shape = [17, 17], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x1x4x4xi32>
  %r1 = onnx.ms.MatMulIntegerToFloat(%a, %b, %s, %t, _, _, %v) : tensor<2x4xf32>
  %r2 = onnx.ms.MatMulIntegerToFloat(%a, %b, %t, %u, _, _, %v) : tensor<2x4xf32>
  func.return %r0, %r1, %r2 : tensor<1x1x4x4xi32>, tensor<2x4xf32>, tensor<2x4xf32>
}
