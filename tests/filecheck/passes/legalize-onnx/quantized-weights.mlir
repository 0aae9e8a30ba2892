// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Weights stay stored, a scale for each channel.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[[1, 2], [3, -4]]> : tensor<2x2xi8>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[0.5, 0.25]> : tensor<2xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<0> : tensor<2xi8>
// CHECK-NEXT:    %[[WF:.*]] = onnx.DequantizeLinear(%[[N0]], %[[N1]], %[[N2]]) <{axis = 0}> : tensor<2x2xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Gemm(%x, %[[WF]]) <{transB = 1}> : tensor<2x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x2xf32>
// CHECK-NOT:     tfl.
// CHECK-NOT:     quant
func.func @main(%x: tensor<2x2xf32> {onnx.name = "x"}) -> (tensor<2x2xf32> {onnx.name = "y_out"}) {
  %w = tfl.pseudo_const dense<[[1, 2], [3, -4]]> : tensor<2x2x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
  %wf = tfl.dequantize(%w) : tensor<2x2xf32>
  %y = tfl.fully_connected(%x, %wf) <{fused_activation_function = "NONE", weights_format = "DEFAULT", keep_num_dims = false}> : tensor<2x2xf32>
  func.return %y : tensor<2x2xf32>
}
