// RUN: onnx-opt %s --pass fold-constants | filecheck %s

// The reference reduces two axes of three here: what it computes has another shape, so the op is left to run time, and so is what takes it.
// What is beside it is folded all the same.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Constant
// CHECK-NEXT:    %[[MOST:.*]] = onnx.GlobalMaxPool(%[[A]]) : tensor<3x6x1xf32>
// CHECK-NEXT:    %[[LEAST:.*]] = onnx.Neg(%[[MOST]]) : tensor<3x6x1xf32>
// CHECK-NEXT:    %[[SUM:.*]] = onnx.Constant dense<3.0> : tensor<2xf32>
// CHECK-NEXT:    func.return %[[LEAST]], %[[SUM]]
func.func @main() -> (tensor<3x6x1xf32> {onnx.name = "a"}, tensor<2xf32> {onnx.name = "b"}) {
  %c = onnx.Constant dense<1.0> : tensor<3x6x3xf32>
  %m = onnx.GlobalMaxPool(%c) : tensor<3x6x1xf32>
  %a = onnx.Neg(%m) : tensor<3x6x1xf32>
  %d = onnx.Constant dense<2.0> : tensor<2xf32>
  %e = onnx.Constant dense<1.0> : tensor<2xf32>
  %b = onnx.Add(%d, %e) : tensor<2xf32>
  func.return %a, %b : tensor<3x6x1xf32>, tensor<2xf32>
}
