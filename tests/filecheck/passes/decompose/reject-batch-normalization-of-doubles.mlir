// RUN: onnx-opt %s --pass decompose --why batch_normalization_of_dequantized -o %t.mlir 2>&1 | filecheck %s

// What is dequantized is in single floats, in which doubles are not computed.

// CHECK: 'batch_normalization_of_dequantized' (onnx.BatchNormalization): the elements are f64; f32 is wanted
func.func @main(%x: tensor<2x4x3xf64> {onnx.name = "x"}) -> (tensor<2x4x3xf64> {onnx.name = "y"}) {
  %q = onnx.Constant dense<[1, 2, 3, 4]> : tensor<4xi8>
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %m = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %g = onnx.DequantizeLinear(%q, %s) : tensor<4xf32>
  %y = onnx.BatchNormalization(%x, %g, %g, %m, %m) : tensor<2x4x3xf64>
  func.return %y : tensor<2x4x3xf64>
}
