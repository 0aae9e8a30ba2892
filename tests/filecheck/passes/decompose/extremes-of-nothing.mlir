// RUN: onnx-opt %s --pass decompose | filecheck %s

// The greatest of no numbers is less than all, the least greater.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Constant dense<0xFF800000> : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<0x7F800000> : tensor<2x1x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]]
func.func @main(%x: tensor<2x0x4xf32> {onnx.name = "x"}) -> (tensor<2x1x4xf32> {onnx.name = "a"}, tensor<2x1x4xf32> {onnx.name = "b"}) {
  %axes = onnx.Constant dense<[1]> : tensor<1xi64>
  %a = onnx.ReduceMax(%x, %axes) : tensor<2x1x4xf32>
  %b = onnx.ReduceMin(%x, %axes) : tensor<2x1x4xf32>
  func.return %a, %b : tensor<2x1x4xf32>, tensor<2x1x4xf32>
}
