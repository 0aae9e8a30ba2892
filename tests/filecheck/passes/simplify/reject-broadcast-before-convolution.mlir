// RUN: onnx-opt %s --pass simplify | filecheck %s

// Arithmetic that gives its operand an axis stays before the convolution.

// CHECK-LABEL: func.func @main
// CHECK:         %[[M:.*]] = onnx.Mul(%x, %{{.*}})
// CHECK:         %[[A:.*]] = onnx.Conv(%[[M]]
// CHECK:         %[[N:.*]] = onnx.Mul(%y, %{{.*}})
// CHECK:         %[[B:.*]] = onnx.ConvTranspose(%[[N]]
// CHECK:         %[[D:.*]] = onnx.Div(%x, %{{.*}})
// CHECK:         %[[C:.*]] = onnx.Conv(%[[D]]
// CHECK:         %[[S:.*]] = onnx.Add(%x, %{{.*}})
// CHECK:         %[[E:.*]] = onnx.Conv(%[[S]]
// CHECK:         func.return %[[A]], %[[B]], %[[C]], %[[E]]
func.func @main(%x: tensor<3x5x7xf32> {onnx.name = "x"}, %y: tensor<3x5x7xf32> {onnx.name = "y"}) -> (tensor<1x2x4x6xf32> {onnx.name = "a"}, tensor<1x2x6x8xf32> {onnx.name = "b"}, tensor<1x2x4x6xf32> {onnx.name = "c"}, tensor<1x2x4x6xf32> {onnx.name = "e"}) {
  %c3 = onnx.Constant dense<[[[[1.0]], [[3.0]], [[5.0]]]]> : tensor<1x3x1x1xf32>
  %w = onnx.Constant dense<0.5> : tensor<2x3x2x2xf32>
  %v = onnx.Constant dense<0.25> : tensor<3x2x2x2xf32>
  %m = onnx.Mul(%x, %c3) : tensor<1x3x5x7xf32>
  %a = onnx.Conv(%m, %w) : tensor<1x2x4x6xf32>
  %n = onnx.Mul(%y, %c3) : tensor<1x3x5x7xf32>
  %b = onnx.ConvTranspose(%n, %v) : tensor<1x2x6x8xf32>
  %d = onnx.Div(%x, %c3) : tensor<1x3x5x7xf32>
  %c = onnx.Conv(%d, %w) : tensor<1x2x4x6xf32>
  %s = onnx.Add(%x, %c3) : tensor<1x3x5x7xf32>
  %e = onnx.Conv(%s, %w) : tensor<1x2x4x6xf32>
  func.return %a, %b, %c, %e : tensor<1x2x4x6xf32>, tensor<1x2x6x8xf32>, tensor<1x2x4x6xf32>, tensor<1x2x4x6xf32>
}
