// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// Sums of integers round nothing: one of elements that no kernel adds is refused whole.

// CHECK: error[E0505]: tfl.sum: does not take ui32 -> ui32 (tflite-2.14)
// CHECK: (tensor<1x640000x2xui32>, tensor<1xi32>) -> tensor<1x2xui32>
func.func @main(%x: tensor<1x800x800x2xui32> {onnx.name = "x"}) -> (tensor<1x2xui32> {onnx.name = "y"}) {
  %hw = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
  %y = tfl.sum(%x, %hw) <{keep_dims = false}> : tensor<1x2xui32>
  func.return %y : tensor<1x2xui32>
}
