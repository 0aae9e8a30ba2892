// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// What is counted, listed or compared with each other must be known in number.

// CHECK-DAG: error[E0404]: NonZero (opset {{[0-9]+}}): a scalar has no places
// CHECK-DAG: error[E0404]: Unique (opset {{[0-9]+}}): its elements must be numbers, its shape known, its slices so few that each is compared with each
// CHECK-DAG: error[E0404]: MelWeightMatrix (opset {{[0-9]+}}): where its bands begin is rounded from doubles, which no kernel computes: its operands must be constant
func.func @main(%x: tensor<f32> {onnx.name = "x"}, %u: tensor<?x3xf32> {onnx.name = "u"}, %n: tensor<i64> {onnx.name = "n"}) -> (tensor<?x?xi64> {onnx.name = "r0"}, tensor<?x3xf32> {onnx.name = "r1"}, tensor<?x?xf32> {onnx.name = "r3"}) {
  %r0 = onnx.NonZero(%x) : tensor<?x?xi64>
  %r1 = onnx.Unique(%u) <{axis = 0}> : tensor<?x3xf32>
  %low = onnx.Constant dense<0.0> : tensor<f32>
  %high = onnx.Constant dense<4000.0> : tensor<f32>
  %r3 = onnx.MelWeightMatrix(%n, %n, %n, %low, %high) : tensor<?x?xf32>
  func.return %r0, %r1, %r3 : tensor<?x?xi64>, tensor<?x3xf32>, tensor<?x?xf32>
}
