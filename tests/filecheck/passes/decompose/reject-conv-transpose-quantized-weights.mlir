// RUN: onnx-opt %s --pass decompose | filecheck %s

// Quantized weights of one group, without dilations, stay as they are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<{{\[\[}}{{\[\[}}1]], {{\[\[}}2]]], {{\[\[}}[3]], {{\[\[}}4]]], {{\[\[}}[5]], {{\[\[}}6]]], {{\[\[}}[7]], {{\[\[}}8]]]]> : tensor<4x2x1x1xi8>
// CHECK-NEXT:    %[[WS:.*]] = onnx.Constant dense<[0.5, 0.25]> : tensor<2xf32>
// CHECK-NEXT:    %[[WF:.*]] = onnx.DequantizeLinear(%[[W]], %[[WS]]) <{axis = 1}> : tensor<4x2x1x1xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.ConvTranspose(%x, %[[WF]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x2x3x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x2x3x5xf32>
func.func @main(%x: tensor<2x4x3x5xf32> {onnx.name = "x"}) -> (tensor<2x2x3x5xf32> {onnx.name = "r"}) {
  %w = onnx.Constant dense<[[[[1]], [[2]]], [[[3]], [[4]]], [[[5]], [[6]]], [[[7]], [[8]]]]> : tensor<4x2x1x1xi8>
  %ws = onnx.Constant dense<[0.5, 0.25]> : tensor<2xf32>
  %wf = onnx.DequantizeLinear(%w, %ws) <{axis = 1}> : tensor<4x2x1x1xf32>
  %y = onnx.ConvTranspose(%x, %wf) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x2x3x5xf32>
  func.return %y : tensor<2x2x3x5xf32>
}
