// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A scale of 1 does nothing.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    func.return %x : tensor<2x3xf32>
// CHECK-NOT:     tfl.mul
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<1.0> : tensor<f32>
  %vb = tfl.mul(%x, %ca) : tensor<2x3xf32>
  %cc = tfl.pseudo_const dense<1.0> : tensor<f32>
  %vd = tfl.div(%vb, %cc) : tensor<2x3xf32>
  func.return %vd : tensor<2x3xf32>
}
