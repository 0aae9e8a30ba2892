// RUN: onnx-opt %s --pass decompose | filecheck %s

// A diagonal that comes at run time, sizes that nobody knows.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Trilu(%x, %k) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Trilu(%z) : tensor<?x4xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.EyeLike(%z) : tensor<?x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %z: tensor<?x4xf32> {onnx.name = "z"}, %k: tensor<i64> {onnx.name = "k"}) -> (tensor<2x3x4xf32> {onnx.name = "a"}, tensor<?x4xf32> {onnx.name = "b"}, tensor<?x4xf32> {onnx.name = "c"}) {
  %a = onnx.Trilu(%x, %k) : tensor<2x3x4xf32>
  %b = onnx.Trilu(%z) : tensor<?x4xf32>
  %c = onnx.EyeLike(%z) : tensor<?x4xf32>
  func.return %a, %b, %c : tensor<2x3x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>
}
