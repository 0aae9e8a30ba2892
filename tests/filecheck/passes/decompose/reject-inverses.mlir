// RUN: onnx-opt %s --pass decompose | filecheck %s

// More than eight rows, and an unknown number, stay.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ms.Inverse(%x) : tensor<9x9xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ms.Inverse(%z) : tensor<?x?xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]] : tensor<9x9xf32>, tensor<?x?xf32>
func.func @main(%x: tensor<9x9xf32> {onnx.name = "x"}, %z: tensor<?x?xf32> {onnx.name = "z"}) -> (tensor<9x9xf32> {onnx.name = "y"}, tensor<?x?xf32> {onnx.name = "w"}) {
  %y = onnx.ms.Inverse(%x) : tensor<9x9xf32>
  %w = onnx.ms.Inverse(%z) : tensor<?x?xf32>
  func.return %y, %w : tensor<9x9xf32>, tensor<?x?xf32>
}
