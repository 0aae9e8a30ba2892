// RUN: onnx-opt %s --pass decompose | filecheck %s

// Convolutions with a sum and an activation behind them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Conv(%x, %w) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Conv(%x, %w, %b) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Add(%[[V0]], %z) : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Relu(%[[C]]) : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Sigmoid(%[[A]]) : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.LeakyRelu(%[[A]]) <{alpha = 0.25}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.HardSigmoid(%[[A]]) <{alpha = 0.25, beta = 0.5}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Clip(%[[A]], %[[V1]], %[[V2]]) : tensor<1x4x4x5xf32>
// CHECK-NEXT:    func.return %[[A]], %[[C]], %[[D]], %[[E]], %[[F]], %[[G]], %[[H]] : tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}, %w: tensor<4x3x2x3xf32> {onnx.name = "w"}, %b: tensor<4xf32> {onnx.name = "b"}, %z: tensor<1x4x4x5xf32> {onnx.name = "z"}) -> (tensor<1x4x4x5xf32> {onnx.name = "a"}, tensor<1x4x4x5xf32> {onnx.name = "c"}, tensor<1x4x4x5xf32> {onnx.name = "d"}, tensor<1x4x4x5xf32> {onnx.name = "e"}, tensor<1x4x4x5xf32> {onnx.name = "f"}, tensor<1x4x4x5xf32> {onnx.name = "g"}, tensor<1x4x4x5xf32> {onnx.name = "h"}) {
  %a = onnx.ms.FusedConv(%x, %w) : tensor<1x4x4x5xf32>
  %c = onnx.ms.FusedConv(%x, %w, %b, %z) : tensor<1x4x4x5xf32>
  %d = onnx.ms.FusedConv(%x, %w, %b, %z) <{activation = "Relu"}> : tensor<1x4x4x5xf32>
  %e = onnx.ms.FusedConv(%x, %w) <{activation = "Sigmoid"}> : tensor<1x4x4x5xf32>
  %f = onnx.ms.FusedConv(%x, %w) <{activation = "LeakyRelu", activation_params = [0.25]}> : tensor<1x4x4x5xf32>
  %g = onnx.ms.FusedConv(%x, %w) <{activation = "HardSigmoid", activation_params = [0.25, 0.5]}> : tensor<1x4x4x5xf32>
  %h = onnx.ms.FusedConv(%x, %w) <{activation = "Clip", activation_params = [-1.0, 2.0]}> : tensor<1x4x4x5xf32>
  func.return %a, %c, %d, %e, %f, %g, %h : tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>
}
