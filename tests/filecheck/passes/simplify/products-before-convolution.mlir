// RUN: onnx-opt %s --pass simplify | filecheck %s

// A factor of the input goes into the weights, padding included; each group takes its own channels.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<{{.*}}> : tensor<4x3x1x1xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Conv(%x, %[[V0]], %[[B]]) <{{.*}}> : tensor<1x4x7x9xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant #onnx.weight<"", tensor<4x3x2x2xf32>>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Conv(%v, %[[V1]]) <{{.*}}> : tensor<1x4x4x6xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<{{.*}}> : tensor<6x2x1x1xf32>
// CHECK-NEXT:    %[[U:.*]] = onnx.ConvTranspose(%x, %[[V2]]) <{{.*}}> : tensor<1x2x5x7xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]], %[[U]] : tensor<1x4x7x9xf32>, tensor<1x4x4x6xf32>, tensor<1x2x5x7xf32>
// CHECK-NOT:     onnx.Mul
// CHECK-NOT:     onnx.Div
func.func @main(%x: tensor<1x6x5x7xf32> {onnx.name = "x"}, %v: tensor<1x3x5x7xf32> {onnx.name = "v"}) -> (tensor<1x4x7x9xf32> {onnx.name = "y"}, tensor<1x4x4x6xf32> {onnx.name = "z"}, tensor<1x2x5x7xf32> {onnx.name = "u"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x3x2x2xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %s = onnx.Constant dense<[[[1.0]], [[2.0]], [[4.0]], [[8.0]], [[16.0]], [[32.0]]]> : tensor<6x1x1xf32>
  %g = onnx.Constant dense<1.0> : tensor<4x3x1x1xf32>
  %a = onnx.Mul(%x, %s) : tensor<1x6x5x7xf32>
  %y = onnx.Conv(%a, %g, %b) <{group = 2, pads = [1, 1, 1, 1]}> : tensor<1x4x7x9xf32>
  %t = onnx.Constant dense<3.0> : tensor<f32>
  %c = onnx.Div(%v, %t) : tensor<1x3x5x7xf32>
  %z = onnx.Conv(%c, %w) : tensor<1x4x4x6xf32>
  %h = onnx.Constant dense<1.0> : tensor<6x2x1x1xf32>
  %d = onnx.Mul(%x, %s) : tensor<1x6x5x7xf32>
  %u = onnx.ConvTranspose(%d, %h) : tensor<1x2x5x7xf32>
  func.return %y, %z, %u : tensor<1x4x7x9xf32>, tensor<1x4x4x6xf32>, tensor<1x2x5x7xf32>
}
