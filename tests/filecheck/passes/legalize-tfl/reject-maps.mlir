// RUN: onnx-opt %s --convert --verify-diagnostics

// No tensor holds a map.

// expected-error@unknown {{ml.ZipMap (opset 1): it gives maps}}
func.func @main(%x: tensor<2x2xf32> {onnx.name = "x"}) -> (tensor<2xf32> {onnx.name = "r0"}) {
  %y = onnx.ml.ZipMap(%x) <{classlabels_int64s = [0, 1]}> : tensor<2xf32>
  func.return %y : tensor<2xf32>
}
