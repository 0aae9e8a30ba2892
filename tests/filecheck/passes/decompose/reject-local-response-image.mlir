// RUN: onnx-opt %s --pass decompose | filecheck %s

// Windows of an odd size over the channels of an image have a kernel of their own.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.LRN(%x)
// CHECK-NEXT:    func.return %[[A]]
func.func @main(%x: tensor<2x6x4x5xf32> {onnx.name = "x"}) -> (tensor<2x6x4x5xf32> {onnx.name = "a"}) {
  %a = onnx.LRN(%x) <{alpha = 0.5, beta = 0.75, bias = 1.5, size = 3}> : tensor<2x6x4x5xf32>
  func.return %a : tensor<2x6x4x5xf32>
}
