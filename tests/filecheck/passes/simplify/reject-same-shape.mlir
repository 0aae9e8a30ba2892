// RUN: onnx-opt %s --pass simplify | filecheck %s

// The shape changes, or the same shape holds the elements elsewhere.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[SHAPE:.*]] = onnx.Constant dense<[5, 2, 3, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[FLAT:.*]] = onnx.Constant dense<[6, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[TWICE:.*]] = onnx.Constant dense<[2, 1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Expand(%x, %[[SHAPE]]) : tensor<5x2x3x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Reshape(%x, %[[FLAT]]) : tensor<6x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Tile(%x, %[[TWICE]]) : tensor<4x3x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 1]}> : tensor<2x3x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Cast(%x) <{to = 10}> : tensor<2x3x3xf16>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]] : tensor<5x2x3x3xf32>, tensor<6x3xf32>, tensor<4x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf16>
func.func @main(%x: tensor<2x3x3xf32> {onnx.name = "x"}) -> (tensor<5x2x3x3xf32> {onnx.name = "a"}, tensor<6x3xf32> {onnx.name = "b"}, tensor<4x3x3xf32> {onnx.name = "c"}, tensor<2x3x3xf32> {onnx.name = "d"}, tensor<2x3x3xf16> {onnx.name = "e"}) {
  %shape = onnx.Constant dense<[5, 2, 3, 3]> : tensor<4xi64>
  %flat = onnx.Constant dense<[6, 3]> : tensor<2xi64>
  %twice = onnx.Constant dense<[2, 1, 1]> : tensor<3xi64>
  %a = onnx.Expand(%x, %shape) : tensor<5x2x3x3xf32>
  %b = onnx.Reshape(%x, %flat) : tensor<6x3xf32>
  %c = onnx.Tile(%x, %twice) : tensor<4x3x3xf32>
  %d = onnx.Transpose(%x) <{perm = [0, 2, 1]}> : tensor<2x3x3xf32>
  %e = onnx.Cast(%x) <{to = 10}> : tensor<2x3x3xf16>
  func.return %a, %b, %c, %d, %e : tensor<5x2x3x3xf32>, tensor<6x3xf32>, tensor<4x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf16>
}
