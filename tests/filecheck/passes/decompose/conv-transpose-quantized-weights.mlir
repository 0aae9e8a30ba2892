// RUN: onnx-opt %s --pass decompose | filecheck %s

// Groups and dilations of a transposed convolution with quantized weights are written as stored integers: zero points stand between.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<{{\[\[}}{{\[\[}}1]], {{\[\[}}2]], {{\[\[}}0]], {{\[\[}}0]]], {{\[\[}}[3]], {{\[\[}}4]], {{\[\[}}0]], {{\[\[}}0]]], {{\[\[}}[0]], {{\[\[}}0]], {{\[\[}}5]], {{\[\[}}6]]], {{\[\[}}[0]], {{\[\[}}0]], {{\[\[}}7]], {{\[\[}}8]]]]> : tensor<4x4x1x1xi8>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[0.5, 0.25, 0.5, 0.25]> : tensor<4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0> : tensor<4xi8>
// CHECK-NEXT:    %[[V3:.*]] = onnx.DequantizeLinear(%[[V0]], %[[V1]], %[[V2]]) <{axis = 1}> : tensor<4x4x1x1xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.ConvTranspose(%x, %[[V3]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x4x3x5xf32>
// CHECK-NEXT:    %[[VS:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[VZ:.*]] = onnx.Constant dense<9> : tensor<ui8>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<{{\[\[}}{{\[\[}}1, 9, 2]]], {{\[\[}}[3, 9, 4]]], {{\[\[}}[5, 9, 6]]], {{\[\[}}[7, 9, 8]]]]> : tensor<4x1x1x3xui8>
// CHECK-NEXT:    %[[V5:.*]] = onnx.DequantizeLinear(%[[V4]], %[[VS]], %[[VZ]]) <{axis = 1}> : tensor<4x1x1x3xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.ConvTranspose(%x, %[[V5]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 3], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x1x3x7xf32>
// CHECK-NEXT:    %[[US:.*]] = onnx.Constant dense<[0.5, 0.25, 0.125, 1.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<{{\[\[}}{{\[\[}}1]], {{\[\[}}0]]], {{\[\[}}[2]], {{\[\[}}0]]], {{\[\[}}[0]], {{\[\[}}3]]], {{\[\[}}[0]], {{\[\[}}4]]]]> : tensor<4x2x1x1xi8>
// CHECK-NEXT:    %[[V7:.*]] = onnx.DequantizeLinear(%[[V6]], %[[US]], %[[V2]]) <{axis = 0}> : tensor<4x2x1x1xf32>
// CHECK-NEXT:    %[[T:.*]] = onnx.ConvTranspose(%x, %[[V7]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x2x3x5xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]], %[[T]] : tensor<2x4x3x5xf32>, tensor<2x1x3x7xf32>, tensor<2x2x3x5xf32>
func.func @main(%x: tensor<2x4x3x5xf32> {onnx.name = "x"}) -> (tensor<2x4x3x5xf32> {onnx.name = "r"}, tensor<2x1x3x7xf32> {onnx.name = "s"}, tensor<2x2x3x5xf32> {onnx.name = "t"}) {
  %w = onnx.Constant dense<[[[[1]], [[2]]], [[[3]], [[4]]], [[[5]], [[6]]], [[[7]], [[8]]]]> : tensor<4x2x1x1xi8>
  %ws = onnx.Constant dense<[0.5, 0.25]> : tensor<2xf32>
  %wz = onnx.Constant dense<0> : tensor<2xi8>
  %wf = onnx.DequantizeLinear(%w, %ws, %wz) <{axis = 1}> : tensor<4x2x1x1xf32>
  %y = onnx.ConvTranspose(%x, %wf) <{dilations = [1, 1], group = 2, kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x4x3x5xf32>
  %v = onnx.Constant dense<[[[[1, 2]]], [[[3, 4]]], [[[5, 6]]], [[[7, 8]]]]> : tensor<4x1x1x2xui8>
  %vs = onnx.Constant dense<0.5> : tensor<f32>
  %vz = onnx.Constant dense<9> : tensor<ui8>
  %vf = onnx.DequantizeLinear(%v, %vs, %vz) : tensor<4x1x1x2xf32>
  %z = onnx.ConvTranspose(%x, %vf) <{dilations = [1, 2], group = 1, kernel_shape = [1, 2], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x1x3x7xf32>
  %u = onnx.Constant dense<[[[[1]]], [[[2]]], [[[3]]], [[[4]]]]> : tensor<4x1x1x1xi8>
  %us = onnx.Constant dense<[0.5, 0.25, 0.125, 1.0]> : tensor<4xf32>
  %uf = onnx.DequantizeLinear(%u, %us) <{axis = 0}> : tensor<4x1x1x1xf32>
  %t = onnx.ConvTranspose(%x, %uf) <{dilations = [1, 1], group = 2, kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x2x3x5xf32>
  func.return %y, %z, %t : tensor<2x4x3x5xf32>, tensor<2x1x3x7xf32>, tensor<2x2x3x5xf32>
}
