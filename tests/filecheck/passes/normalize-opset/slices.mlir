// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Bounds and axes became operands.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[1, 9]> : tensor<2xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Slice(%x, %[[V0]], %[[V1]], %[[V2]]) : tensor<2x1x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.Slice(%x, %[[V3]], %[[V4]]) : tensor<0x3x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x1x3xf32>, tensor<0x3x4xf32>
// CHECK-NOT:     .v1
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x1x3xf32> {onnx.name = "a"}, tensor<0x3x4xf32> {onnx.name = "b"}) {
  %a = onnx.Slice.v1(%x) <{axes = [1, 2], ends = [1, 9], starts = [0, 1]}> : tensor<2x1x3xf32>
  %b = onnx.Slice.v1(%x) <{ends = [-1], starts = [1]}> : tensor<0x3x4xf32>
  func.return %a, %b : tensor<2x1x3xf32>, tensor<0x3x4xf32>
}
