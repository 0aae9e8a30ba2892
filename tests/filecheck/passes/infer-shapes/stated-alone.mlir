// Where only a run tells a shape, the model is taken at its word, and the user is told; what follows from it is the op's own again.
// RUN: onnx-opt %s --pass infer-shapes --verify-diagnostics | filecheck %s

// CHECK: func.func @main
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %s: tensor<2xi64> {onnx.name = "s"}) -> (tensor<*xf32> {onnx.name = "y"}, tensor<2x5xi64> {onnx.name = "i"}) {
  // CHECK: onnx.Reshape({{.*}} : tensor<2x6xf32>
  // expected-warning@unknown {{Reshape 'r' and 1 more: its operands do not tell that its result is tensor<2x6xf32>; the model states it, and is taken at its word}}
  %r = onnx.Reshape(%x, %s) : tensor<2x6xf32> loc("r"("r"))
  // CHECK: onnx.Relu({{.*}} : tensor<2x6xf32>
  %y = onnx.Relu(%r) : tensor<*xf32> loc("y"("a"))
  // CHECK: onnx.NonZero({{.*}} : tensor<2x5xi64>
  %i = onnx.NonZero(%x) : tensor<2x5xi64> loc("i"("n"))
  func.return %y, %i : tensor<*xf32>, tensor<2x5xi64>
}
