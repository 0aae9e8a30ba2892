// RUN: onnx-opt %s --pass decompose | filecheck %s

// One axis, and then the two that are resized at once.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<2.0> : tensor<1xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Resize(%x, _, %[[N0]]) <{axes = [2], mode = "linear"}> : tensor<1x2x6x4x5xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<2.0> : tensor<2xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Resize(%[[N1]], _, %[[N2]]) <{axes = [3, 4], mode = "linear"}> : tensor<1x2x6x8x10xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<1x2x6x8x10xf32>
func.func @main(%x: tensor<1x2x3x4x5xf32> {onnx.name = "x"}) -> (tensor<1x2x6x8x10xf32> {onnx.name = "r0"}) {
  %s = onnx.Constant dense<[1.0, 1.0, 2.0, 2.0, 2.0]> : tensor<5xf32>
  %a = onnx.Resize(%x, _, %s) <{mode = "linear"}> : tensor<1x2x6x8x10xf32>
  func.return %a : tensor<1x2x6x8x10xf32>
}
