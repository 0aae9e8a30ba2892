// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// All axes from one on were one; along the last that is what it is.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Flatten(%x) <{axis = 1}> : tensor<2x12xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Hardmax(%[[V0]]) <{axis = 1}> : tensor<2x12xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Shape(%x) <{start = 0}> : tensor<3xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Reshape(%[[V1]], %[[V2]]) <{allowzero = 0}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Hardmax(%x) <{axis = -1}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Hardmax(%x) <{axis = -1}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Hardmax(%z) <{axis = -1}> : tensor<?x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<?x3xf32>
// CHECK-NOT:     .v11
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %z: tensor<?x3xf32> {onnx.name = "z"}) -> (tensor<2x3x4xf32> {onnx.name = "a"}, tensor<2x3x4xf32> {onnx.name = "b"}, tensor<2x3x4xf32> {onnx.name = "c"}, tensor<?x3xf32> {onnx.name = "d"}) {
  %a = onnx.Hardmax.v11(%x) <{axis = 1}> : tensor<2x3x4xf32>
  %b = onnx.Hardmax.v11(%x) <{axis = 2}> : tensor<2x3x4xf32>
  %c = onnx.Hardmax.v11(%x) <{axis = -1}> : tensor<2x3x4xf32>
  %d = onnx.Hardmax.v11(%z) : tensor<?x3xf32>
  func.return %a, %b, %c, %d : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<?x3xf32>
}
