// RUN: onnx-opt %s --pass decompose | filecheck %s

// An odd last axis has no halves; where a bias of fewer axes belongs, and a skipped image whose channels do not stand last, is not said.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ms.BiasSplitGelu(%x, %b) : tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ms.BiasSoftmax(%x, %b) <{axis = 2, is_inner_broadcast = 1}> : tensor<2x3x7xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ms.SkipGroupNorm(%i, %c, %c, %i) <{activation = 0, channels_last = 0, groups = 3}> : tensor<2x3x5x7xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]] : tensor<2x3x3xf32>, tensor<2x3x7xf32>, tensor<2x3x5x7xf32>
func.func @main(%x: tensor<2x3x7xf32> {onnx.name = "x"}, %b: tensor<7xf32> {onnx.name = "b"}, %i: tensor<2x3x5x7xf32> {onnx.name = "i"}, %c: tensor<3xf32> {onnx.name = "c"}) -> (tensor<2x3x3xf32> {onnx.name = "r0"}, tensor<2x3x7xf32> {onnx.name = "r1"}, tensor<2x3x5x7xf32> {onnx.name = "r2"}) {
  %r0 = onnx.ms.BiasSplitGelu(%x, %b) : tensor<2x3x3xf32>
  %r1 = onnx.ms.BiasSoftmax(%x, %b) <{axis = 2, is_inner_broadcast = 1}> : tensor<2x3x7xf32>
  %r2 = onnx.ms.SkipGroupNorm(%i, %c, %c, %i) <{activation = 0, channels_last = 0, groups = 3}> : tensor<2x3x5x7xf32>
  func.return %r0, %r1, %r2 : tensor<2x3x3xf32>, tensor<2x3x7xf32>, tensor<2x3x5x7xf32>
}
