// RUN: onnx-opt %s --pass simplify | filecheck %s

// A convolution that others read, weights that come at run time, training.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<0.5> : tensor<4x3x2x2xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[BETA:.*]] = onnx.Constant dense<[0.5, 0.25, 0.125, 1.5]> : tensor<4xf32>
// CHECK-NEXT:    %[[MEAN:.*]] = onnx.Constant dense<[1.0, -1.0, 2.0, 0.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[VAR:.*]] = onnx.Constant dense<[4.0, 1.0, 16.0, 0.25]> : tensor<4xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Conv(%x, %[[W]], %[[B]]) <{{.*}}> : tensor<1x4x4x6xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.BatchNormalization(%[[C]], %[[B]], %[[BETA]], %[[MEAN]], %[[VAR]]) : tensor<1x4x4x6xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Conv(%x, %v) <{{.*}}> : tensor<1x4x4x6xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.BatchNormalization(%[[D]], %[[B]], %[[BETA]], %[[MEAN]], %[[VAR]]) : tensor<1x4x4x6xf32>
// CHECK-NEXT:    %[[T:.*]], %[[M:.*]], %[[N:.*]] = onnx.BatchNormalization(%[[C]], %[[B]], %[[BETA]], %[[MEAN]], %[[VAR]]) <{training_mode = 1}> : (tensor<1x4x4x6xf32>, tensor<4xf32>, tensor<4xf32>)
// CHECK-NEXT:    func.return %[[C]], %[[Y]], %[[Z]], %[[T]], %[[M]], %[[N]] : tensor<1x4x4x6xf32>, tensor<1x4x4x6xf32>, tensor<1x4x4x6xf32>, tensor<1x4x4x6xf32>, tensor<4xf32>, tensor<4xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}, %v: tensor<4x3x2x2xf32> {onnx.name = "v"}) -> (tensor<1x4x4x6xf32> {onnx.name = "c"}, tensor<1x4x4x6xf32> {onnx.name = "y"}, tensor<1x4x4x6xf32> {onnx.name = "z"}, tensor<1x4x4x6xf32> {onnx.name = "t"}, tensor<4xf32> {onnx.name = "m"}, tensor<4xf32> {onnx.name = "n"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x3x2x2xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %gamma = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %beta = onnx.Constant dense<[0.5, 0.25, 0.125, 1.5]> : tensor<4xf32>
  %mean = onnx.Constant dense<[1.0, -1.0, 2.0, 0.0]> : tensor<4xf32>
  %var = onnx.Constant dense<[4.0, 1.0, 16.0, 0.25]> : tensor<4xf32>
  %c = onnx.Conv(%x, %w, %b) : tensor<1x4x4x6xf32>
  %y = onnx.BatchNormalization(%c, %gamma, %beta, %mean, %var) : tensor<1x4x4x6xf32>
  %d = onnx.Conv(%x, %v) : tensor<1x4x4x6xf32>
  %z = onnx.BatchNormalization(%d, %gamma, %beta, %mean, %var) : tensor<1x4x4x6xf32>
  %e = onnx.Conv(%x, %w, %b) : tensor<1x4x4x6xf32>
  %t, %m, %n = onnx.BatchNormalization(%e, %gamma, %beta, %mean, %var) <{training_mode = 1}> : (tensor<1x4x4x6xf32>, tensor<4xf32>, tensor<4xf32>)
  func.return %c, %y, %z, %t, %m, %n : tensor<1x4x4x6xf32>, tensor<1x4x4x6xf32>, tensor<1x4x4x6xf32>, tensor<1x4x4x6xf32>, tensor<4xf32>, tensor<4xf32>
}
