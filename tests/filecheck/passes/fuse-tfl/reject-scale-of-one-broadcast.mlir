// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A 1 that broadcasts does something.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<1.0> : tensor<2x3xf32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.mul(%x, %[[CA]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VB]] : tensor<2x3xf32>
func.func @main(%x: tensor<3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<1.0> : tensor<2x3xf32>
  %vb = tfl.mul(%x, %ca) : tensor<2x3xf32>
  func.return %vb : tensor<2x3xf32>
}
