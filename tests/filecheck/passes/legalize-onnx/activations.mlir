// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Activations; a softmax of scaled data has its factor before it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[RELU6:.*]] = onnx.Clip(%x, %[[N0]], %[[N1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[RELU_N1_TO:.*]] = onnx.Clip(%x, %[[N2]], %[[N3]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[RELU_0_TO:.*]] = onnx.Clip(%x, %[[N4]], %[[N5]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[ELU:.*]] = onnx.Elu(%x) <{alpha = 1.0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[LOG_SOFTMAX:.*]] = onnx.LogSoftmax(%x) <{axis = -1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[LEAKY:.*]] = onnx.LeakyRelu(%x) <{alpha = 0.25}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[GELU:.*]] = onnx.Gelu(%x) <{approximate = "none"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[GELUT:.*]] = onnx.Gelu(%x) <{approximate = "tanh"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[SOFT:.*]] = onnx.Softmax(%x) <{axis = -1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Mul(%x, %[[N6]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[SCALED:.*]] = onnx.Softmax(%[[N7]]) <{axis = -1}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[RELU6]], %[[RELU_N1_TO]], %[[RELU_0_TO]], %[[ELU]], %[[LOG_SOFTMAX]], %[[LEAKY]], %[[GELU]], %[[GELUT]], %[[SOFT]], %[[SCALED]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "relu6_out"}, tensor<2x3xf32> {onnx.name = "relu_n1_to_1_out"}, tensor<2x3xf32> {onnx.name = "relu_0_to_1_out"}, tensor<2x3xf32> {onnx.name = "elu_out"}, tensor<2x3xf32> {onnx.name = "log_softmax_out"}, tensor<2x3xf32> {onnx.name = "leaky_out"}, tensor<2x3xf32> {onnx.name = "gelu_out"}, tensor<2x3xf32> {onnx.name = "gelut_out"}, tensor<2x3xf32> {onnx.name = "soft_out"}, tensor<2x3xf32> {onnx.name = "scaled_out"}) {
  %relu6 = tfl.relu6(%x) : tensor<2x3xf32>
  %relu_n1_to_1 = tfl.relu_n1_to_1(%x) : tensor<2x3xf32>
  %relu_0_to_1 = tfl.relu_0_to_1(%x) : tensor<2x3xf32>
  %elu = tfl.elu(%x) : tensor<2x3xf32>
  %log_softmax = tfl.log_softmax(%x) : tensor<2x3xf32>
  %leaky = tfl.leaky_relu(%x) <{alpha = 0.25}> : tensor<2x3xf32>
  %gelu = tfl.gelu(%x) <{approximate = false}> : tensor<2x3xf32>
  %gelut = tfl.gelu(%x) <{approximate = true}> : tensor<2x3xf32>
  %soft = tfl.softmax(%x) <{beta = 1.0}> : tensor<2x3xf32>
  %scaled = tfl.softmax(%x) <{beta = 0.5}> : tensor<2x3xf32>
  func.return %relu6, %relu_n1_to_1, %relu_0_to_1, %elu, %log_softmax, %leaky, %gelu, %gelut, %soft, %scaled : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
