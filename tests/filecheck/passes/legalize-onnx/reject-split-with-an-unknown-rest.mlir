// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// What the others leave of an axis of unknown length is not known.

// CHECK: error[E0402]: split_v
func.func @main(%x: tensor<3x?xf32> {onnx.name = "x"}) -> (tensor<3x2xf32> {onnx.name = "a_out"}, tensor<3x?xf32> {onnx.name = "b_out"}) {
  %n = tfl.pseudo_const dense<[2, -1]> : tensor<2xi32>
  %one = tfl.pseudo_const dense<1> : tensor<i32>
  %a, %b = tfl.split_v(%x, %n, %one) <{num_splits = 2}> : (tensor<3x2xf32>, tensor<3x?xf32>)
  func.return %a, %b : tensor<3x2xf32>, tensor<3x?xf32>
}
