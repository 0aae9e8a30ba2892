// RUN: onnx-opt %s --pass decompose | filecheck %s

// An axis of one element has no two corners to align.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.GridSample(%x, %g) <{align_corners = 1, mode = "linear", padding_mode = "zeros"}> : tensor<2x3x6x7xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3x6x7xf32>
func.func @main(%x: tensor<2x3x1x5xf32> {onnx.name = "x"}, %g: tensor<2x6x7x2xf32> {onnx.name = "g"}) -> (tensor<2x3x6x7xf32> {onnx.name = "r"}) {
  %a = onnx.GridSample(%x, %g) <{align_corners = 1, mode = "linear", padding_mode = "zeros"}> : tensor<2x3x6x7xf32>
  func.return %a : tensor<2x3x6x7xf32>
}
