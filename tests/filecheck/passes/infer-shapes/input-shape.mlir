// RUN: onnx-opt %s --pass infer-shapes --input-shape x=2,3,16,12 | filecheck %s

// A shape that the user gives overrides a static one, and what the model states about inner values.

// CHECK-LABEL: func.func @main(%x: tensor<2x3x16x12xf32>
// CHECK-SAME:    -> (tensor<2x4x14x10xf32>
// CHECK:         onnx.Conv({{.*}} : tensor<2x4x14x10xf32>
func.func @main(%x: tensor<1x3x8x9xf32> {onnx.name = "x"}) -> (tensor<1x4x6x7xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x3x3x3xf32>
  %y = onnx.Conv(%x, %w) : tensor<1x4x6x7xf32>
  func.return %y : tensor<1x4x6x7xf32>
}
