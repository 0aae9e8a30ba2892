// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// Neg takes signed numbers alone.

// CHECK: error[E0402]: neg: there is no exact ONNX form of it
func.func @main(%x: tensor<2x2xui8> {onnx.name = "x"}) -> (tensor<2x2xui8> {onnx.name = "y"}) {
  %y = tfl.neg(%x) : tensor<2x2xui8>
  func.return %y : tensor<2x2xui8>
}
