// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    func.return %x
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %rows = tfl.pseudo_const dense<0> : tensor<2x2xi32>
  %y = tfl.pad(%x, %rows) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
