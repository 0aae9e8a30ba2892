// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// What stored integers stand for is a type. Weights that are given back as floats are no computed ones: a Gemm takes them as its weights.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[R0:.*]] = quant.scast(%[[V0]]) : tensor<2x3xi8>
// CHECK-NEXT:    %[[V1:.*]] = quant.scast(%i) : tensor<2x3x!quant.uniform<u8:f32, 0.5:131>>
// CHECK-NEXT:    %[[V2:.*]] = tfl.dequantize(%[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 2], [3, 4], [5, 6]]> : tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.dequantize(%[[V3]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[1.0, 2.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.transpose(%[[V4]], %[[V6]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.fully_connected(%[[V2]], %[[V7]], %[[V5]]) : tensor<2x2xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<2x3xi8>, tensor<2x2xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %i: tensor<2x3xui8> {onnx.name = "i"}) -> (tensor<2x3xi8> {onnx.name = "q_out"}, tensor<2x2xf32> {onnx.name = "g_out"}) {
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %z = onnx.Constant dense<3> : tensor<i8>
  %u = onnx.Constant dense<131> : tensor<ui8>
  %q = onnx.QuantizeLinear(%x, %s, %z) <{axis = 1}> : tensor<2x3xi8>
  %d = onnx.DequantizeLinear(%i, %s, %u) <{axis = 1}> : tensor<2x3xf32>
  %w = onnx.Constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi8>
  %f = onnx.DequantizeLinear(%w, %s, %z) <{axis = 1}> : tensor<3x2xf32>
  %b = onnx.Constant dense<[1.0, 2.0]> : tensor<2xf32>
  %g = onnx.Gemm(%d, %f, %b) <{alpha = 1.0, beta = 1.0, transA = 0, transB = 0}> : tensor<2x2xf32>
  func.return %q, %g : tensor<2x3xi8>, tensor<2x2xf32>
}
