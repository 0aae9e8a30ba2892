// RUN: onnx-opt %s --pass simplify | filecheck %s

// Output channels of a grouped transposed convolution are axis 1 of its weights, group after group.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<{{.*}}> : tensor<6x2x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[0.0, 2.25, -1.375, 1.5]> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.ConvTranspose(%x, %[[V0]], %[[V1]]) <{{.*}}> : tensor<1x4x5x7xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x5x7xf32>
// CHECK-NOT:     onnx.BatchNormalization
func.func @main(%x: tensor<1x6x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x5x7xf32> {onnx.name = "y"}) {
  %gamma = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %beta = onnx.Constant dense<[0.5, 0.25, 0.125, 1.5]> : tensor<4xf32>
  %mean = onnx.Constant dense<[1.0, -1.0, 2.0, 0.0]> : tensor<4xf32>
  %var = onnx.Constant dense<[4.0, 1.0, 16.0, 0.25]> : tensor<4xf32>
  %w = onnx.Constant dense<[[[[1.0]], [[2.0]]], [[[3.0]], [[4.0]]], [[[5.0]], [[6.0]]], [[[7.0]], [[8.0]]], [[[9.0]], [[10.0]]], [[[11.0]], [[12.0]]]]> : tensor<6x2x1x1xf32>
  %c = onnx.ConvTranspose(%x, %w) <{group = 2}> : tensor<1x4x5x7xf32>
  %y = onnx.BatchNormalization(%c, %gamma, %beta, %mean, %var) <{epsilon = 0.0}> : tensor<1x4x5x7xf32>
  func.return %y : tensor<1x4x5x7xf32>
}
