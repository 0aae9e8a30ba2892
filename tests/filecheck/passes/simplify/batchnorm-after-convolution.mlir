// RUN: onnx-opt %s --pass simplify | filecheck %s

// conv(x; s w, s (b - mean) + beta)

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant #onnx.weight<"", tensor<4x3x2x2xf32>>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[0.5, 6.25, 0.875, 33.5]> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Conv(%x, %[[V0]], %[[V1]]) <{{.*}}> : tensor<1x4x6x6xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[0.0, 2.25, -1.375, 1.5]> : tensor<4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Conv(%x, %[[V0]], %[[V2]]) <{{.*}}> : tensor<1x4x4x6xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<1x4x6x6xf32>, tensor<1x4x4x6xf32>
// CHECK-NOT:     onnx.BatchNormalization
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x6x6xf32> {onnx.name = "y"}, tensor<1x4x4x6xf32> {onnx.name = "z"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x3x2x2xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %gamma = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %beta = onnx.Constant dense<[0.5, 0.25, 0.125, 1.5]> : tensor<4xf32>
  %mean = onnx.Constant dense<[1.0, -1.0, 2.0, 0.0]> : tensor<4xf32>
  %var = onnx.Constant dense<[4.0, 1.0, 16.0, 0.25]> : tensor<4xf32>
  %c = onnx.Conv(%x, %w, %b) <{pads = [1, 0, 1, 0]}> : tensor<1x4x6x6xf32>
  %y = onnx.BatchNormalization(%c, %gamma, %beta, %mean, %var) <{epsilon = 0.0}> : tensor<1x4x6x6xf32>
  %d = onnx.Conv(%x, %w) : tensor<1x4x4x6xf32>
  %z = onnx.BatchNormalization(%d, %gamma, %beta, %mean, %var) <{epsilon = 0.0}> : tensor<1x4x4x6xf32>
  func.return %y, %z : tensor<1x4x6x6xf32>, tensor<1x4x4x6xf32>
}
