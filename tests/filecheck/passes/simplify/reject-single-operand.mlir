// RUN: onnx-opt %s --pass simplify | filecheck %s

// Two operands are not one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Concat(%x, %z) <{axis = 1}> : tensor<2x6xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Max(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Mean(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Min(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Sum(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]] : tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<2x6xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}) {
  %a = onnx.Concat(%x, %z) <{axis = 1}> : tensor<2x6xf32>
  %b = onnx.Max(%x, %z) : tensor<2x3xf32>
  %c = onnx.Mean(%x, %z) : tensor<2x3xf32>
  %d = onnx.Min(%x, %z) : tensor<2x3xf32>
  %e = onnx.Sum(%x, %z) : tensor<2x3xf32>
  func.return %a, %b, %c, %d, %e : tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
