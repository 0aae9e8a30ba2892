// RUN: onnx-opt %s --pass decompose | filecheck %s

// Each scale and zero point stands for two elements along the axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%z) <{to = 1}> : tensor<3x2xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[0, 0, 1, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Gather(%[[N0]], %[[N1]]) <{axis = 1}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Gather(%s, %[[N1]]) <{axis = 1}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Div(%x, %[[N3]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Round(%[[N4]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Add(%[[N5]], %[[N2]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<255.0> : tensor<f32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Clip(%[[N6]], %[[N7]], %[[N8]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Cast(%[[N9]]) <{to = 2}> : tensor<3x4xui8>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Cast(%[[A]]) <{to = 1}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Mul(%[[N10]], %[[N3]]) : tensor<3x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<3x4xui8>, tensor<3x4xf32>
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %s: tensor<3x2xf32> {onnx.name = "s"}, %z: tensor<3x2xui8> {onnx.name = "z"}) -> (tensor<3x4xui8> {onnx.name = "r0"}, tensor<3x4xf32> {onnx.name = "r1"}) {
  %a = onnx.QuantizeLinear(%x, %s, %z) <{axis = 1, block_size = 2, output_dtype = 0, precision = 0, saturate = 1}> : tensor<3x4xui8>
  %b = onnx.DequantizeLinear(%a, %s) <{axis = 1, block_size = 2, output_dtype = 0}> : tensor<3x4xf32>
  func.return %a, %b : tensor<3x4xui8>, tensor<3x4xf32>
}
