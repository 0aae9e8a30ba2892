// RUN: onnx-opt %s --pass decompose | filecheck %s

// Products with an activation behind them; products of operands whose axes stand in another order.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Gemm(%a, %b, %c) <{alpha = 0.5, transB = 1}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[R0:.*]] = onnx.Tanh(%[[V0]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Gemm(%a, %b) <{transB = 1}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[R1:.*]] = onnx.LeakyRelu(%[[V1]]) <{alpha = 0.25}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Transpose(%x) <{perm = [1, 0, 2]}> : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[R2:.*]] = onnx.MatMul(%[[V2]], %y) : tensor<2x3x7xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Transpose(%b) <{perm = [1, 0]}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.MatMul(%a, %[[V3]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[R3:.*]] = onnx.Mul(%[[V4]], %[[V5]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Gemm(%a, %b, %c) <{transB = 1}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[R4:.*]] = onnx.Relu(%[[V6]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[R5:.*]] = onnx.Sigmoid(%[[V6]]) : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]] : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x3x7xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
func.func @main(%a: tensor<2x3xf32> {onnx.name = "a"}, %b: tensor<4x3xf32> {onnx.name = "b"}, %c: tensor<4xf32> {onnx.name = "c"}, %x: tensor<3x2x5xf32> {onnx.name = "x"}, %y: tensor<2x5x7xf32> {onnx.name = "y"}) -> (tensor<2x4xf32> {onnx.name = "d"}, tensor<2x4xf32> {onnx.name = "e"}, tensor<2x3x7xf32> {onnx.name = "f"}, tensor<2x4xf32> {onnx.name = "g"}, tensor<2x4xf32> {onnx.name = "h"}, tensor<2x4xf32> {onnx.name = "i"}) {
  %d = onnx.ms.FusedGemm(%a, %b, %c) <{activation = "Tanh", alpha = 0.5, transB = 1}> : tensor<2x4xf32>
  %e = onnx.ms.FusedGemm(%a, %b) <{activation = "LeakyRelu", activation_alpha = 0.25, transB = 1}> : tensor<2x4xf32>
  %f = onnx.ms.FusedMatMul(%x, %y) <{transBatchA = 1}> : tensor<2x3x7xf32>
  %g = onnx.ms.FusedMatMul(%a, %b) <{alpha = 2.0, transB = 1}> : tensor<2x4xf32>
  %h = onnx.ms.FusedGemm(%a, %b, %c) <{activation = "Relu", transB = 1}> : tensor<2x4xf32>
  %i = onnx.ms.FusedGemm(%a, %b, %c) <{activation = "Sigmoid", transB = 1}> : tensor<2x4xf32>
  func.return %d, %e, %f, %g, %h, %i : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x3x7xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
}
