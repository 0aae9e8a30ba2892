// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// Axes, permutations and depths that are computed.

// CHECK: error[E0402]: arg_max: there is no exact ONNX form of it
// CHECK: error[E0402]: expand_dims: there is no exact ONNX form of it
// CHECK: error[E0402]: transpose: there is no exact ONNX form of it
// CHECK: error[E0402]: split: there is no exact ONNX form of it
// CHECK: error[E0402]: split_v: there is no exact ONNX form of it
// CHECK: error[E0402]: reverse_v2: there is no exact ONNX form of it
// CHECK: error[E0402]: one_hot: there is no exact ONNX form of it
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %a: tensor<i32> {onnx.name = "a"}, %v: tensor<1xi32> {onnx.name = "v"}, %p: tensor<3xi32> {onnx.name = "p"}, %l: tensor<2xi32> {onnx.name = "l"}, %i: tensor<2x3xi32> {onnx.name = "i"}, %f: tensor<f32> {onnx.name = "f"}) -> (tensor<?x?xi64> {onnx.name = "r0"}, tensor<?x?x?x?xf32> {onnx.name = "r1"}, tensor<?x?x?xf32> {onnx.name = "r2"}, tensor<?x?x?xf32> {onnx.name = "r3"}, tensor<?x?x?xf32> {onnx.name = "r5"}, tensor<2x3x4xf32> {onnx.name = "r7"}, tensor<2x3x?xf32> {onnx.name = "r8"}) {
  %0 = tfl.arg_max(%x, %a) : tensor<?x?xi64>
  %1 = tfl.expand_dims(%x, %a) : tensor<?x?x?x?xf32>
  %2 = tfl.transpose(%x, %p) : tensor<?x?x?xf32>
  %3, %4 = tfl.split(%a, %x) <{num_splits = 2}> : (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %5, %6 = tfl.split_v(%x, %l, %a) <{num_splits = 2}> : (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  %7 = tfl.reverse_v2(%x, %v) : tensor<2x3x4xf32>
  %8 = tfl.one_hot(%i, %a, %f, %f) <{axis = -1}> : tensor<2x3x?xf32>
  func.return %0, %1, %2, %3, %5, %7, %8 : tensor<?x?xi64>, tensor<?x?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<2x3x4xf32>, tensor<2x3x?xf32>
}
