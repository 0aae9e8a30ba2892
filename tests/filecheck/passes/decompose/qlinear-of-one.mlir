// RUN: onnx-opt %s --pass decompose | filecheck %s

// Quantized functions and pools of one operand. Without a zero point of its own the result is of the type of the operand.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[XS:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[XZ:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[YS:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[YZ:.*]] = onnx.Constant dense<5> : tensor<ui8>
// CHECK-NEXT:    %[[V0:.*]] = onnx.DequantizeLinear(%x, %[[XS]], %[[XZ]]) : tensor<1x3x5x7xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.GlobalAveragePool(%[[V0]]) : tensor<1x3x1x1xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.QuantizeLinear(%[[V1]], %[[YS]], %[[YZ]]) <{output_dtype = 2}> : tensor<1x3x1x1xui8>
// CHECK-NEXT:    %[[V2:.*]] = onnx.AveragePool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x4x6xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.QuantizeLinear(%[[V2]], %[[YS]], %[[YZ]]) <{output_dtype = 2}> : tensor<1x3x4x6xui8>
// CHECK-NEXT:    %[[V3:.*]] = onnx.LeakyRelu(%[[V0]]) <{alpha = 0.5}> : tensor<1x3x5x7xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.QuantizeLinear(%[[V3]], %[[YS]], %[[YZ]]) <{output_dtype = 2}> : tensor<1x3x5x7xui8>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Sigmoid(%[[V0]]) : tensor<1x3x5x7xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.QuantizeLinear(%[[V4]], %[[YS]], %[[YZ]]) <{output_dtype = 2}> : tensor<1x3x5x7xui8>
// CHECK-NEXT:    %[[V5:.*]] = onnx.DequantizeLinear(%i, %[[XS]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Sigmoid(%[[V5]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.QuantizeLinear(%[[V6]], %[[YS]]) <{output_dtype = 3}> : tensor<2x3xi8>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[F]] : tensor<1x3x1x1xui8>, tensor<1x3x4x6xui8>, tensor<1x3x5x7xui8>, tensor<1x3x5x7xui8>, tensor<2x3xi8>
func.func @main(%x: tensor<1x3x5x7xui8> {onnx.name = "x"}, %i: tensor<2x3xi8> {onnx.name = "i"}) -> (tensor<1x3x1x1xui8> {onnx.name = "a"}, tensor<1x3x4x6xui8> {onnx.name = "b"}, tensor<1x3x5x7xui8> {onnx.name = "c"}, tensor<1x3x5x7xui8> {onnx.name = "d"}, tensor<2x3xi8> {onnx.name = "f"}) {
  %xs = onnx.Constant dense<0.5> : tensor<f32>
  %xz = onnx.Constant dense<3> : tensor<ui8>
  %ys = onnx.Constant dense<2.0> : tensor<f32>
  %yz = onnx.Constant dense<5> : tensor<ui8>
  %a = onnx.ms.QLinearGlobalAveragePool(%x, %xs, %xz, %ys, %yz) : tensor<1x3x1x1xui8>
  %b = onnx.ms.QLinearAveragePool(%x, %xs, %xz, %ys, %yz) <{kernel_shape = [2, 2]}> : tensor<1x3x4x6xui8>
  %c = onnx.ms.QLinearLeakyRelu(%x, %xs, %xz, %ys, %yz) <{alpha = 0.5}> : tensor<1x3x5x7xui8>
  %d = onnx.ms.QLinearSigmoid(%x, %xs, %xz, %ys, %yz) : tensor<1x3x5x7xui8>
  %f = onnx.ms.QLinearSigmoid(%i, %xs, _, %ys) : tensor<2x3xi8>
  func.return %a, %b, %c, %d, %f : tensor<1x3x1x1xui8>, tensor<1x3x4x6xui8>, tensor<1x3x5x7xui8>, tensor<1x3x5x7xui8>, tensor<2x3xi8>
}
