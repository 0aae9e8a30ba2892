// RUN: onnx-opt %s --pass simplify | filecheck %s

// Bounds that are not known, or that cross, do not merge.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[LO:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[HI:.*]] = onnx.Constant dense<4.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Clip(%x, %v, %[[HI]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Relu(%[[A]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Clip(%x, %[[HI]], %[[LO]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[TWO:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Clip(%[[C]], %[[LO]], %[[TWO]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Clip(%x, %[[LO]], %[[HI]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Clip(%[[E]], %v, %[[TWO]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[B]], %[[D]], %[[F]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %v: tensor<f32> {onnx.name = "v"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "f"}) {
  %lo = onnx.Constant dense<-1.0> : tensor<f32>
  %hi = onnx.Constant dense<4.0> : tensor<f32>
  %a = onnx.Clip(%x, %v, %hi) : tensor<2x3xf32>
  %b = onnx.Relu(%a) : tensor<2x3xf32>
  %c = onnx.Clip(%x, %hi, %lo) : tensor<2x3xf32>
  %two = onnx.Constant dense<2.0> : tensor<f32>
  %d = onnx.Clip(%c, %lo, %two) : tensor<2x3xf32>
  %e = onnx.Clip(%x, %lo, %hi) : tensor<2x3xf32>
  %f = onnx.Clip(%e, %v, %two) : tensor<2x3xf32>
  func.return %b, %d, %f : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
