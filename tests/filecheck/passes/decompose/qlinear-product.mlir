// RUN: onnx-opt %s --pass decompose | filecheck %s

// Quantized products of matrices: scales of the columns of B, and of the bias of a Gemm, the product of three factors.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<5> : tensor<ui8>
// CHECK-NEXT:    %[[V4:.*]] = onnx.DequantizeLinear(%a, %[[V0]], %[[V1]]) <{axis = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Cast(%b) <{to = 1}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[0.25, 0.5, 1.0, 2.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Mul(%[[V5]], %[[V6]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.MatMul(%[[V4]], %[[V7]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.QuantizeLinear(%[[V8]], %[[V2]], %[[V3]]) <{axis = 0}> : tensor<2x4xui8>
// CHECK-NEXT:    %[[V10:.*]] = onnx.DequantizeLinear(%a, %[[V0]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Cast(%c) <{to = 1}> : tensor<4xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<[0.375, 0.75, 1.5, 3.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Mul(%[[V11]], %[[V12]]) : tensor<4xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Gemm(%[[V10]], %[[V7]], %[[V13]]) <{alpha = 3.0, beta = 1.0}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.QuantizeLinear(%[[V14]], %[[V2]], %[[V3]]) : tensor<2x4xui8>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Gemm(%[[V10]], %[[V7]]) <{alpha = 3.0, beta = 1.0}> : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[V9]], %[[V15]], %[[V16]] : tensor<2x4xui8>, tensor<2x4xui8>, tensor<2x4xf32>
func.func @main(%a: tensor<2x3xui8> {onnx.name = "a"}, %b: tensor<3x4xi8> {onnx.name = "b"}, %c: tensor<4xi32> {onnx.name = "c"}) -> (tensor<2x4xui8> {onnx.name = "y"}, tensor<2x4xui8> {onnx.name = "g"}, tensor<2x4xf32> {onnx.name = "f"}) {
  %xs = onnx.Constant dense<0.5> : tensor<f32>
  %xz = onnx.Constant dense<3> : tensor<ui8>
  %ys = onnx.Constant dense<2.0> : tensor<f32>
  %yz = onnx.Constant dense<5> : tensor<ui8>
  %bs = onnx.Constant dense<[0.25, 0.5, 1.0, 2.0]> : tensor<4xf32>
  %bz = onnx.Constant dense<0> : tensor<4xi8>
  %y = onnx.QLinearMatMul(%a, %xs, %xz, %b, %bs, %bz, %ys, %yz) : tensor<2x4xui8>
  %g = onnx.ms.QGemm(%a, %xs, %xz, %b, %bs, %bz, %c, %ys, %yz) <{alpha = 3.0}> : tensor<2x4xui8>
  %f = onnx.ms.QGemm(%a, %xs, %xz, %b, %bs, %bz) <{alpha = 3.0}> : tensor<2x4xf32>
  func.return %y, %g, %f : tensor<2x4xui8>, tensor<2x4xui8>, tensor<2x4xf32>
}
