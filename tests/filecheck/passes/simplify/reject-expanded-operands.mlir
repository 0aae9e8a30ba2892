// RUN: onnx-opt %s --pass simplify | filecheck %s

// Where the other operand is no larger, the expansion makes the shape.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[SHAPE:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[E:.*]] = onnx.Expand(%x, %[[SHAPE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[E]], %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Sub(%z, %[[E]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<3xf32> {onnx.name = "x"}, %z: tensor<1x3xf32> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}) {
  %shape = onnx.Constant dense<[2, 3]> : tensor<2xi64>
  %e = onnx.Expand(%x, %shape) : tensor<2x3xf32>
  %a = onnx.Add(%e, %z) : tensor<2x3xf32>
  %b = onnx.Sub(%z, %e) : tensor<2x3xf32>
  func.return %a, %b : tensor<2x3xf32>, tensor<2x3xf32>
}
