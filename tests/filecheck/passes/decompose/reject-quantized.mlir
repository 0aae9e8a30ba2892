// RUN: onnx-opt %s --pass decompose | filecheck %s

// What the rules for quantized operators leave: a scale for each row and column of a matrix, scales for each matrix of a batch, grouped
// convolutions of more terms than floats hold, scales for blocks of an axis of any length, a scale for each row of a product of integers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[YS:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[YZ:.*]] = onnx.Constant dense<5> : tensor<ui8>
// CHECK-NEXT:    %[[BS:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[BZ:.*]] = onnx.Constant dense<0> : tensor<i8>
// CHECK-NEXT:    %[[Y:.*]] = onnx.QLinearMatMul(%a, %s, %z, %b, %[[BS]], %[[BZ]], %[[YS]], %[[YZ]]) : tensor<2x4xui8>
// CHECK-NEXT:    %[[C:.*]] = onnx.ConvInteger(%x, %w) <{dilations = [1, 1], group = 2, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x2x2x2xi32>
// CHECK-NEXT:    %[[D:.*]] = onnx.DequantizeLinear(%q, %t) <{axis = 1, block_size = 2}> : tensor<2x?xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.ms.MatMulIntegerToFloat(%a, %b, %r, %[[BS]]) : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[C]], %[[D]], %[[E]] : tensor<2x4xui8>, tensor<1x2x2x2xi32>, tensor<2x?xf32>, tensor<2x4xf32>
func.func @main(%a: tensor<2x3xui8> {onnx.name = "a"}, %b: tensor<3x4xi8> {onnx.name = "b"}, %s: tensor<2x1xf32> {onnx.name = "s"}, %z: tensor<2x1xui8> {onnx.name = "z"}, %x: tensor<1x600x2x2xui8> {onnx.name = "x"}, %w: tensor<2x300x1x1xui8> {onnx.name = "w"}, %q: tensor<2x?xi8> {onnx.name = "q"}, %t: tensor<2x3xf32> {onnx.name = "t"}, %r: tensor<2xf32> {onnx.name = "r"}) -> (tensor<2x4xui8> {onnx.name = "y"}, tensor<1x2x2x2xi32> {onnx.name = "c"}, tensor<2x?xf32> {onnx.name = "d"}, tensor<2x4xf32> {onnx.name = "e"}) {
  %ys = onnx.Constant dense<2.0> : tensor<f32>
  %yz = onnx.Constant dense<5> : tensor<ui8>
  %bs = onnx.Constant dense<0.5> : tensor<f32>
  %bz = onnx.Constant dense<0> : tensor<i8>
  %y = onnx.QLinearMatMul(%a, %s, %z, %b, %bs, %bz, %ys, %yz) : tensor<2x4xui8>
  %c = onnx.ConvInteger(%x, %w) <{group = 2}> : tensor<1x2x2x2xi32>
  %d = onnx.DequantizeLinear(%q, %t) <{block_size = 2, axis = 1}> : tensor<2x?xf32>
  %e = onnx.ms.MatMulIntegerToFloat(%a, %b, %r, %bs) : tensor<2x4xf32>
  func.return %y, %c, %d, %e : tensor<2x4xui8>, tensor<1x2x2x2xi32>, tensor<2x?xf32>, tensor<2x4xf32>
}
