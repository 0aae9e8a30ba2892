// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A kernel of its own.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VC:.*]] = tfl.rsqrt(%x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VC]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<1.0> : tensor<f32>
  %vb = tfl.sqrt(%x) : tensor<2x3xf32>
  %vc = tfl.div(%ca, %vb) : tensor<2x3xf32>
  func.return %vc : tensor<2x3xf32>
}
