// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Bounds of 0 and 6 are one activation.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VC:.*]] = tfl.relu6(%x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VC]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %va = tfl.relu(%x) : tensor<2x3xf32>
  %cb = tfl.pseudo_const dense<6.0> : tensor<f32>
  %vc = tfl.minimum(%va, %cb) : tensor<2x3xf32>
  func.return %vc : tensor<2x3xf32>
}
