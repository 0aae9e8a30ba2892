// RUN: onnx-opt %s | onnx-opt - | filecheck %s

// Subgraphs are functions of the module, named by symbol.

// CHECK-LABEL: func.func @main
func.func @main(%i: tensor<i32> {onnx.name = "i"}, %x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  // CHECK: tfl.while([[I:%\w+]], [[X:%\w+]]) <{cond = @again, body = @step}> : (tensor<i32>, tensor<2x3xf32>)
  %j, %y = tfl.while(%i, %x) <{cond = @again, body = @step}> : (tensor<i32>, tensor<2x3xf32>)
  func.return %y : tensor<2x3xf32>
}
// CHECK-LABEL: func.func @again
func.func @again(%i: tensor<i32>, %x: tensor<2x3xf32>) -> tensor<i1> {
  %n = tfl.pseudo_const dense<5> : tensor<i32>
  %r = tfl.less(%i, %n) : tensor<i1>
  func.return %r : tensor<i1>
}
// CHECK-LABEL: func.func @step
func.func @step(%i: tensor<i32>, %x: tensor<2x3xf32>) -> (tensor<i32>, tensor<2x3xf32>) {
  %1 = tfl.pseudo_const dense<1> : tensor<i32>
  %j = tfl.add(%i, %1) : tensor<i32>
  %y = tfl.add(%x, %x) : tensor<2x3xf32>
  func.return %j, %y : tensor<i32>, tensor<2x3xf32>
}
