// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Operators and modes under other names.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.ScatterElements(%x, %i, %u) <{axis = 2, reduction = "none"}> : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.GridSample(%x, %g) <{align_corners = 0, mode = "linear", padding_mode = "border"}> : tensor<2x3x6x7xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.GridSample(%x, %g) <{align_corners = 1, mode = "cubic", padding_mode = "zeros"}> : tensor<2x3x6x7xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.GridSample(%x, %g) <{align_corners = 0, mode = "nearest", padding_mode = "zeros"}> : tensor<2x3x6x7xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<2x3x4x5xf32>, tensor<2x3x6x7xf32>, tensor<2x3x6x7xf32>, tensor<2x3x6x7xf32>
// CHECK-NOT:     .v
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %g: tensor<2x6x7x2xf32> {onnx.name = "g"}, %i: tensor<2x3x1x5xi64> {onnx.name = "i"}, %u: tensor<2x3x1x5xf32> {onnx.name = "u"}) -> (tensor<2x3x4x5xf32> {onnx.name = "a"}, tensor<2x3x6x7xf32> {onnx.name = "b"}, tensor<2x3x6x7xf32> {onnx.name = "c"}, tensor<2x3x6x7xf32> {onnx.name = "d"}) {
  %a = onnx.Scatter.v9(%x, %i, %u) <{axis = 2}> : tensor<2x3x4x5xf32>
  %b = onnx.GridSample.v16(%x, %g) <{padding_mode = "border"}> : tensor<2x3x6x7xf32>
  %c = onnx.GridSample.v16(%x, %g) <{align_corners = 1, mode = "bicubic"}> : tensor<2x3x6x7xf32>
  %d = onnx.GridSample.v16(%x, %g) <{mode = "nearest"}> : tensor<2x3x6x7xf32>
  func.return %a, %b, %c, %d : tensor<2x3x4x5xf32>, tensor<2x3x6x7xf32>, tensor<2x3x6x7xf32>, tensor<2x3x6x7xf32>
}
