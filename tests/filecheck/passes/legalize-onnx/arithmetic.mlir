// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Arithmetic, its activation an op of its own behind it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[ADD:.*]] = onnx.Add(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[SUB:.*]] = onnx.Sub(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[MUL:.*]] = onnx.Mul(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[DIV:.*]] = onnx.Div(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Add(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[ADD_RELU:.*]] = onnx.Relu(%[[N0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Sub(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[SUB_RELU6:.*]] = onnx.Clip(%[[N1]], %[[N2]], %[[N3]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Mul(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[MUL_RELU_N1_TO:.*]] = onnx.Clip(%[[N4]], %[[N5]], %[[N6]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Div(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[DIV_RELU:.*]] = onnx.Relu(%[[N7]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[ADD]], %[[SUB]], %[[MUL]], %[[DIV]], %[[ADD_RELU]], %[[SUB_RELU6]], %[[MUL_RELU_N1_TO]], %[[DIV_RELU]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     tfl.
// CHECK-NOT:     fused_activation
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "add_out"}, tensor<2x3xf32> {onnx.name = "sub_out"}, tensor<2x3xf32> {onnx.name = "mul_out"}, tensor<2x3xf32> {onnx.name = "div_out"}, tensor<2x3xf32> {onnx.name = "add_relu_out"}, tensor<2x3xf32> {onnx.name = "sub_relu6_out"}, tensor<2x3xf32> {onnx.name = "mul_relu_n1_to_1_out"}, tensor<2x3xf32> {onnx.name = "div_relu_out"}) {
  %add = tfl.add(%x, %y) <{fused_activation_function = "NONE"}> : tensor<2x3xf32>
  %sub = tfl.sub(%x, %y) <{fused_activation_function = "NONE"}> : tensor<2x3xf32>
  %mul = tfl.mul(%x, %y) <{fused_activation_function = "NONE"}> : tensor<2x3xf32>
  %div = tfl.div(%x, %y) <{fused_activation_function = "NONE"}> : tensor<2x3xf32>
  %add_relu = tfl.add(%x, %y) <{fused_activation_function = "RELU"}> : tensor<2x3xf32>
  %sub_relu6 = tfl.sub(%x, %y) <{fused_activation_function = "RELU6"}> : tensor<2x3xf32>
  %mul_relu_n1_to_1 = tfl.mul(%x, %y) <{fused_activation_function = "RELU_N1_TO_1"}> : tensor<2x3xf32>
  %div_relu = tfl.div(%x, %y) <{fused_activation_function = "RELU"}> : tensor<2x3xf32>
  func.return %add, %sub, %mul, %div, %add_relu, %sub_relu6, %mul_relu_n1_to_1, %div_relu : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
