// RUN: onnx-opt %s --pass decompose | filecheck %s

// Sizes that nobody knows.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Trilu(%z) : tensor<?x4xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.EyeLike(%z) : tensor<?x4xf32>
// CHECK-NEXT:    func.return %[[B]], %[[C]] : tensor<?x4xf32>, tensor<?x4xf32>
func.func @main(%z: tensor<?x4xf32> {onnx.name = "z"}) -> (tensor<?x4xf32> {onnx.name = "b"}, tensor<?x4xf32> {onnx.name = "c"}) {
  %b = onnx.Trilu(%z) : tensor<?x4xf32>
  %c = onnx.EyeLike(%z) : tensor<?x4xf32>
  func.return %b, %c : tensor<?x4xf32>, tensor<?x4xf32>
}
