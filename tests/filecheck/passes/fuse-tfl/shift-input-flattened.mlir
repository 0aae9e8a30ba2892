// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// One shift of all that a row of weights reads, however its axes are folded.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = tfl.pseudo_const dense<0.5> : tensor<5x12xf32>
// CHECK-NEXT:    %[[B:.*]] = tfl.pseudo_const dense<12.0> : tensor<5xf32>
// CHECK-NEXT:    tfl.fully_connected(%x, %[[W]], %[[B]])
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x5xf32> {onnx.name = "y"}) {
  %t = tfl.pseudo_const dense<2.0> : tensor<f32>
  %w = tfl.pseudo_const dense<0.5> : tensor<5x12xf32>
  %a = tfl.add(%x, %t) : tensor<2x3x4xf32>
  %y = tfl.fully_connected(%a, %w) : tensor<2x5xf32>
  func.return %y : tensor<2x5xf32>
}
