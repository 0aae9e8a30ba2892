// RUN: onnx-opt %s --pass simplify | filecheck %s

// Bounds of bounds, and what is a Relu or a Clip under another name.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[LO:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[HI:.*]] = onnx.Constant dense<4.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Clip(%x, %[[V0]], %[[HI]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Clip(%x, %[[LO]], %[[HI]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[A]], %x, %[[E]], %[[G]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     onnx.Max
// CHECK-NOT:     onnx.Min
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "g"}) {
  %lo = onnx.Constant dense<-1.0> : tensor<f32>
  %hi = onnx.Constant dense<4.0> : tensor<f32>
  %zero = onnx.Constant dense<0.0> : tensor<f32>
  %zeros = onnx.Constant dense<0.0> : tensor<1x3xf32>
  %one = onnx.Constant dense<1.0> : tensor<1xf32>
  %a = onnx.Max(%x, %zeros) : tensor<2x3xf32>
  %b = onnx.Clip(%x, %zero) : tensor<2x3xf32>
  %c = onnx.Clip(%x) : tensor<2x3xf32>
  %d = onnx.Max(%x, %one) : tensor<2x3xf32>
  %e = onnx.Min(%d, %hi) : tensor<2x3xf32>
  %f = onnx.Min(%x, %hi) : tensor<2x3xf32>
  %g = onnx.Max(%f, %lo) : tensor<2x3xf32>
  func.return %a, %b, %c, %e, %g : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
