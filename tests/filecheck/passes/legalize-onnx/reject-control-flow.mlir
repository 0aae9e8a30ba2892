// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// Variables, functions that are branches or rounds, and operators that nobody declared have no ONNX form.

// CHECK-DAG: error[E0403]: assign_variable: variables last from one run to the next, which ONNX has none of
// CHECK-DAG: error[E0403]: call_once: variables last from one run to the next, which ONNX has none of
// CHECK-DAG: error[E0403]: read_variable: variables last from one run to the next, which ONNX has none of
// CHECK-DAG: error[E0403]: var_handle: variables last from one run to the next, which ONNX has none of
// CHECK-DAG: error[E0403]: if: control flow is not raised to regions
// CHECK-DAG: error[E0403]: while: control flow is not raised to regions
// CHECK-DAG: error[E0406]: custom mine: nothing is known of this operator
func.func @main(%x: tensor<2xf32> {onnx.name = "x"}, %c: tensor<i1> {onnx.name = "c"}) -> (tensor<2xf32> {onnx.name = "r0"}, tensor<2xf32> {onnx.name = "r1"}, tensor<2xf32> {onnx.name = "r2"}, tensor<2xf32> {onnx.name = "r3"}) {
  tfl.call_once() <{session_init_function = @f}>
  %h = tfl.var_handle() <{shared_name = "v"}> : tensor<i32>
  tfl.assign_variable(%h, %x)
  %r0 = tfl.read_variable(%h) : tensor<2xf32>
  %r1 = tfl.if(%c, %x) <{then_branch = @f, else_branch = @f}> : tensor<2xf32>
  %r2 = tfl.while(%x) <{cond = @f, body = @f}> : tensor<2xf32>
  %r3 = tfl.custom(%x) <{custom_code = "mine"}> : tensor<2xf32>
  func.return %r0, %r1, %r2, %r3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}
func.func private @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  func.return %x : tensor<2xf32>
}
