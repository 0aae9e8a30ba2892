// RUN: onnx-opt %s --pass legalize-target --verify-diagnostics

// Sums that no kernel takes are not taken apart: the op is what is refused.

func.func @main(%x: tensor<12xf64> {onnx.name = "x"}) -> (tensor<f64> {onnx.name = "y"}) {
  %axes = tfl.pseudo_const dense<0> : tensor<1xi32>
  // expected-error@unknown {{tfl.sum: does not take f64}}
  %y = tfl.sum(%x, %axes) <{keep_dims = false}> : tensor<f64>
  func.return %y : tensor<f64>
}
