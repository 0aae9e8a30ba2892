// RUN: onnx-opt %s --pass decompose | filecheck %s

// Constant pads along two axes, computed zeros, axes that are computed: there are kernels, or there is no form.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<[1, 2, 1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Pad(%x, %[[W]]) <{mode = "wrap"}> : tensor<5x8xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Pad(%x, %p) <{mode = "constant"}> : tensor<5x6xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Pad(%x, %q, _, %k) <{mode = "wrap"}> : tensor<3x6xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<5x8xf32>, tensor<5x6xf32>, tensor<3x6xf32>
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %p: tensor<4xi64> {onnx.name = "p"}, %q: tensor<2xi64> {onnx.name = "q"}, %k: tensor<1xi64> {onnx.name = "k"}) -> (tensor<5x8xf32> {onnx.name = "r0"}, tensor<5x6xf32> {onnx.name = "r1"}, tensor<3x6xf32> {onnx.name = "r2"}) {
  %w = onnx.Constant dense<[1, 2, 1, 2]> : tensor<4xi64>
  %a = onnx.Pad(%x, %w) <{mode = "wrap"}> : tensor<5x8xf32>
  %b = onnx.Pad(%x, %p) <{mode = "constant"}> : tensor<5x6xf32>
  %c = onnx.Pad(%x, %q, _, %k) <{mode = "wrap"}> : tensor<3x6xf32>
  func.return %a, %b, %c : tensor<5x8xf32>, tensor<5x6xf32>, tensor<3x6xf32>
}
