// RUN: onnx-opt %s --pass decompose | filecheck %s

// A quantized convolution: dequantized, convolved, quantized. Scales of filters stand along axis 0, the bias has the product of scales.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<5> : tensor<ui8>
// CHECK-NEXT:    %[[V4:.*]] = onnx.DequantizeLinear(%x, %[[V0]], %[[V1]]) : tensor<1x3x5x7xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Cast(%w) <{to = 1}> : tensor<4x3x2x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<{{\[\[}}{{\[\[}}0.25]]], {{\[\[}}[0.5]]], {{\[\[}}[1.0]]], {{\[\[}}[2.0]]]]> : tensor<4x1x1x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Mul(%[[V5]], %[[V6]]) : tensor<4x3x2x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Cast(%b) <{to = 1}> : tensor<4xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[0.125, 0.25, 0.5, 1.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Mul(%[[V8]], %[[V9]]) : tensor<4xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Conv(%[[V4]], %[[V7]], %[[V10]]) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.QuantizeLinear(%[[V11]], %[[V2]], %[[V3]]) : tensor<1x4x4x5xui8>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Conv(%[[V4]], %[[V7]]) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.QuantizeLinear(%[[V13]], %[[V2]], %[[V3]]) : tensor<1x4x4x5xui8>
// CHECK-NEXT:    func.return %[[V12]], %[[V14]] : tensor<1x4x4x5xui8>, tensor<1x4x4x5xui8>
func.func @main(%x: tensor<1x3x5x7xui8> {onnx.name = "x"}, %w: tensor<4x3x2x3xi8> {onnx.name = "w"}, %b: tensor<4xi32> {onnx.name = "b"}) -> (tensor<1x4x4x5xui8> {onnx.name = "y"}, tensor<1x4x4x5xui8> {onnx.name = "z"}) {
  %xs = onnx.Constant dense<0.5> : tensor<f32>
  %xz = onnx.Constant dense<3> : tensor<ui8>
  %ys = onnx.Constant dense<2.0> : tensor<f32>
  %yz = onnx.Constant dense<5> : tensor<ui8>
  %ws = onnx.Constant dense<[0.25, 0.5, 1.0, 2.0]> : tensor<4xf32>
  %wz = onnx.Constant dense<0> : tensor<4xi8>
  %y = onnx.QLinearConv(%x, %xs, %xz, %w, %ws, %wz, %ys, %yz, %b) : tensor<1x4x4x5xui8>
  %z = onnx.QLinearConv(%x, %xs, %xz, %w, %ws, %wz, %ys, %yz) <{pads = [0, 0, 0, 0]}> : tensor<1x4x4x5xui8>
  func.return %y, %z : tensor<1x4x4x5xui8>, tensor<1x4x4x5xui8>
}
