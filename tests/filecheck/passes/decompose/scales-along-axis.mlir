// RUN: onnx-opt %s --pass decompose | filecheck %s

// Computed values with a scale for each index of an axis have no kernel: unsigned ones are quantized, and all dequantized, by arithmetic.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<{{\[\[}}2.0], [4.0], [0.5]]> : tensor<3x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Mul(%x, %[[V0]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Round(%[[V1]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<{{\[\[}}3.0], [0.0], [128.0]]> : tensor<3x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Add(%[[V2]], %[[V3]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<255.0> : tensor<f32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Clip(%[[V4]], %[[V5]], %[[V6]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Cast(%[[V7]]) <{to = 2}> : tensor<2x3x5xui8>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Cast(%q) <{to = 1}> : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<{{\[\[}}-3.0], [-0.0], [-128.0]]> : tensor<3x1xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Add(%[[V9]], %[[V10]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<{{\[\[}}0.5], [0.25], [2.0]]> : tensor<3x1xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Mul(%[[V11]], %[[V12]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    func.return %[[V8]], %[[V13]] : tensor<2x3x5xui8>, tensor<2x3x5xf32>
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %q: tensor<2x3x5xui8> {onnx.name = "q"}) -> (tensor<2x3x5xui8> {onnx.name = "y"}, tensor<2x3x5xf32> {onnx.name = "d"}) {
  %s = onnx.Constant dense<[0.5, 0.25, 2.0]> : tensor<3xf32>
  %z = onnx.Constant dense<[3, 0, 128]> : tensor<3xui8>
  %y = onnx.QuantizeLinear(%x, %s, %z) <{axis = 1}> : tensor<2x3x5xui8>
  %d = onnx.DequantizeLinear(%q, %s, %z) <{axis = 1}> : tensor<2x3x5xf32>
  func.return %y, %d : tensor<2x3x5xui8>, tensor<2x3x5xf32>
}
