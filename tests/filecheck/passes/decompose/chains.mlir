// RUN: onnx-opt %s --pass decompose | filecheck %s

// Ops of many operands are chains of two.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Add(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[V0]], %w) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Div(%[[A]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Max(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Max(%[[V2]], %w) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Min(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Min(%[[V3]], %w) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Min(%[[V4]], %[[A]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<3xf32> {onnx.name = "z"}, %w: tensor<2x1xf32> {onnx.name = "w"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "d"}) {
  %a = onnx.Sum(%x, %z, %w) : tensor<2x3xf32>
  %b = onnx.Mean(%x, %z, %w) : tensor<2x3xf32>
  %c = onnx.Max(%x, %z, %w) : tensor<2x3xf32>
  %d = onnx.Min(%x, %z, %w, %a) : tensor<2x3xf32>
  func.return %a, %b, %c, %d : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
