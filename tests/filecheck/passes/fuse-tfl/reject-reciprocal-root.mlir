// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Only of 1.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.sqrt(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[VC:.*]] = tfl.div(%[[CA]], %[[VB]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VC]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<2.0> : tensor<f32>
  %vb = tfl.sqrt(%x) : tensor<2x3xf32>
  %vc = tfl.div(%ca, %vb) : tensor<2x3xf32>
  func.return %vc : tensor<2x3xf32>
}
