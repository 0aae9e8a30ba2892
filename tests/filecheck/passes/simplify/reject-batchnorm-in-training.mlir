// RUN: onnx-opt %s --pass simplify | filecheck %s

// In training the mean and the variance are those of the data. Of a stack of products, the channels are the rows.

// CHECK-LABEL: func.func @main
// CHECK:         %[[C:.*]] = onnx.Conv(%x
// CHECK:         %[[A:.*]], %{{.*}}, %{{.*}} = onnx.BatchNormalization(%[[C]]
// CHECK:         %[[N:.*]], %{{.*}}, %{{.*}} = onnx.BatchNormalization(%x
// CHECK:         %[[B:.*]] = onnx.Conv(%[[N]]
// CHECK:         %[[G:.*]] = onnx.Gemm(%m
// CHECK:         %[[D:.*]], %{{.*}}, %{{.*}} = onnx.BatchNormalization(%[[G]]
// CHECK:         %[[P:.*]] = onnx.MatMul(%m
// CHECK:         %[[E:.*]], %{{.*}}, %{{.*}} = onnx.BatchNormalization(%[[P]]
// CHECK:         %[[S:.*]] = onnx.MatMul(%s
// CHECK:         %[[F:.*]] = onnx.BatchNormalization(%[[S]]
// CHECK:         func.return %[[A]], %[[B]], %[[D]], %[[E]], %[[F]]
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}, %m: tensor<5x4xf32> {onnx.name = "m"}, %s: tensor<2x3x4xf32> {onnx.name = "s"}) -> (tensor<1x3x4x6xf32> {onnx.name = "a"}, tensor<1x3x4x6xf32> {onnx.name = "b"}, tensor<5x3xf32> {onnx.name = "d"}, tensor<5x3xf32> {onnx.name = "e"}, tensor<2x3x3xf32> {onnx.name = "f"}) {
  %w = onnx.Constant dense<0.5> : tensor<3x3x2x2xf32>
  %k = onnx.Constant dense<0.25> : tensor<4x3xf32>
  %l = onnx.Constant dense<0.125> : tensor<4x3xf32>
  %gamma = onnx.Constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %beta = onnx.Constant dense<[0.5, 0.25, 0.125]> : tensor<3xf32>
  %mean = onnx.Constant dense<[1.0, -1.0, 2.0]> : tensor<3xf32>
  %var = onnx.Constant dense<[4.0, 1.0, 16.0]> : tensor<3xf32>
  %c = onnx.Conv(%x, %w) : tensor<1x3x4x6xf32>
  %a, %a1, %a2 = onnx.BatchNormalization(%c, %gamma, %beta, %mean, %var) <{training_mode = 1}> : (tensor<1x3x4x6xf32>, tensor<3xf32>, tensor<3xf32>)
  %n, %n1, %n2 = onnx.BatchNormalization(%x, %gamma, %beta, %mean, %var) <{training_mode = 1}> : (tensor<1x3x5x7xf32>, tensor<3xf32>, tensor<3xf32>)
  %b = onnx.Conv(%n, %w) : tensor<1x3x4x6xf32>
  %g = onnx.Gemm(%m, %k) : tensor<5x3xf32>
  %d, %d1, %d2 = onnx.BatchNormalization(%g, %gamma, %beta, %mean, %var) <{training_mode = 1}> : (tensor<5x3xf32>, tensor<3xf32>, tensor<3xf32>)
  %p = onnx.MatMul(%m, %l) : tensor<5x3xf32>
  %e, %e1, %e2 = onnx.BatchNormalization(%p, %gamma, %beta, %mean, %var) <{training_mode = 1}> : (tensor<5x3xf32>, tensor<3xf32>, tensor<3xf32>)
  %q = onnx.MatMul(%s, %k) : tensor<2x3x3xf32>
  %f = onnx.BatchNormalization(%q, %gamma, %beta, %mean, %var) : tensor<2x3x3xf32>
  func.return %a, %b, %d, %e, %f : tensor<1x3x4x6xf32>, tensor<1x3x4x6xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<2x3x3xf32>
}
