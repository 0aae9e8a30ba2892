// RUN: onnx-opt %s --pass decompose | filecheck %s

// What the rules for fused operators leave: an activation without its parameters or of another name.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[C:.*]] = onnx.ms.FusedConv(%x, %w) <{activation = "LeakyRelu"}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.ms.FusedConv(%x, %w) <{activation = "Mish"}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.ms.FusedGemm(%a, %b) <{activation = "LeakyRelu"}> : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[C]], %[[D]], %[[E]] : tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<2x4xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}, %w: tensor<4x3x2x3xf32> {onnx.name = "w"}, %a: tensor<2x3xf32> {onnx.name = "a"}, %b: tensor<3x4xf32> {onnx.name = "b"}) -> (tensor<1x4x4x5xf32> {onnx.name = "c"}, tensor<1x4x4x5xf32> {onnx.name = "d"}, tensor<2x4xf32> {onnx.name = "e"}) {
  %c = onnx.ms.FusedConv(%x, %w) <{activation = "LeakyRelu"}> : tensor<1x4x4x5xf32>
  %d = onnx.ms.FusedConv(%x, %w) <{activation = "Mish"}> : tensor<1x4x4x5xf32>
  %e = onnx.ms.FusedGemm(%a, %b) <{activation = "LeakyRelu"}> : tensor<2x4xf32>
  func.return %c, %d, %e : tensor<1x4x4x5xf32>, tensor<1x4x4x5xf32>, tensor<2x4xf32>
}
