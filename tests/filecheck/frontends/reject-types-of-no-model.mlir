// RUN: onnx-opt %s --split-input-file --verify-diagnostics

// MLIR has more types than models have values of.

// expected-error@unknown {{onnx.Abs: no value of a model has type tensor<2x3xf8E4M3FN>}}
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf8E4M3FN> {onnx.name = "y"}) {
  %y = onnx.Abs(%x) : tensor<2x3xf8E4M3FN>
  func.return %y : tensor<2x3xf8E4M3FN>
}
// -----
// expected-error@unknown {{func.func: no value of a model has type memref<2x3xf32>}}
func.func @main(%x: memref<2x3xf32> {onnx.name = "x"}) -> (memref<2x3xf32> {onnx.name = "y"}) {
  func.return %x : memref<2x3xf32>
}
// -----
// expected-error@unknown {{onnx.Neg: no value of a model has type tensor<2xi7>}}
func.func @main(%x: tensor<2xi8> {onnx.name = "x"}) -> (tensor<2xi8> {onnx.name = "y"}) {
  %y = "onnx.Neg"(%x) : (tensor<2xi8>) -> tensor<2xi7>
  func.return %x : tensor<2xi8>
}
