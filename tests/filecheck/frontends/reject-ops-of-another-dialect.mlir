// RUN: not onnx-opt %s -o %t.onnx 2>&1 | filecheck %s

// CHECK: error[E0231]: a module is written as .onnx while all its ops are ONNX's, and these are not: tfl.abs (2), tfl.exp
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %a = tfl.abs(%x) : tensor<2x3xf32>
  %b = tfl.exp(%a) : tensor<2x3xf32>
  %c = onnx.Neg(%b) : tensor<2x3xf32>
  %y = tfl.abs(%c) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
