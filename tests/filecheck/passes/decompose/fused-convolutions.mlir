// RUN: onnx-opt %s --pass decompose | filecheck %s

// Convolutions with a sum and an activation behind them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = onnx.Conv(%x, %w) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Conv(%x, %w, %b) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[R1:.*]] = onnx.Add(%[[V0]], %z) : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[R2:.*]] = onnx.Relu(%[[R1]]) : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[R3:.*]] = onnx.Sigmoid(%[[R0]]) : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[R4:.*]] = onnx.LeakyRelu(%[[R0]]) <{alpha = 0.25}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[R5:.*]] = onnx.HardSigmoid(%[[R0]]) <{alpha = 0.25, beta = 0.5}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[R6:.*]] = onnx.Clip(%[[R0]], %[[V1]], %[[V2]]) : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[R7:.*]] = onnx.Tanh(%[[R0]]) : tensor<1x4x4x5xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]] : tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}, %w: tensor<4x3x2x3xf32> {onnx.name = "w"}, %b: tensor<4xf32> {onnx.name = "b"}, %z: tensor<1x4x4x5xf32> {onnx.name = "z"}) -> (tensor<1x4x4x5xf32> {onnx.name = "a"}, tensor<1x4x4x5xf32> {onnx.name = "c"}, tensor<1x4x4x5xf32> {onnx.name = "d"}, tensor<1x4x4x5xf32> {onnx.name = "e"}, tensor<1x4x4x5xf32> {onnx.name = "f"}, tensor<1x4x4x5xf32> {onnx.name = "g"}, tensor<1x4x4x5xf32> {onnx.name = "h"}, tensor<1x4x4x5xf32> {onnx.name = "i"}) {
  %a = onnx.ms.FusedConv(%x, %w) : tensor<1x4x4x5xf32>
  %c = onnx.ms.FusedConv(%x, %w, %b, %z) : tensor<1x4x4x5xf32>
  %d = onnx.ms.FusedConv(%x, %w, %b, %z) <{activation = "Relu"}> : tensor<1x4x4x5xf32>
  %e = onnx.ms.FusedConv(%x, %w) <{activation = "Sigmoid"}> : tensor<1x4x4x5xf32>
  %f = onnx.ms.FusedConv(%x, %w) <{activation = "LeakyRelu", activation_params = [0.25]}> : tensor<1x4x4x5xf32>
  %g = onnx.ms.FusedConv(%x, %w) <{activation = "HardSigmoid", activation_params = [0.25, 0.5]}> : tensor<1x4x4x5xf32>
  %h = onnx.ms.FusedConv(%x, %w) <{activation = "Clip", activation_params = [-1.0, 2.0]}> : tensor<1x4x4x5xf32>
  %i = onnx.ms.FusedConv(%x, %w) <{activation = "Tanh"}> : tensor<1x4x4x5xf32>
  func.return %a, %c, %d, %e, %f, %g, %h, %i : tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>
}
