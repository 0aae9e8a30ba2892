// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// What grows from round to round has no shape that holds in all of them, so nothing folds from its first.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[K:.*]] = onnx.Constant dense<0> : tensor<2xi64>
// CHECK-NEXT:    %[[Y:.*]], %[[S:.*]] = onnx.Loop(%n, _, %x, %[[K]]) ({
// CHECK-NEXT:    ^bb0(%[[I:.*]]: tensor<i64>, %[[GO:.*]]: tensor<i1>, %[[V:.*]]: tensor<?x3xf32>, %[[U:.*]]: tensor<2xi64>):
// CHECK-NEXT:      %[[W:.*]] = onnx.Concat(%[[V]], %x) <{axis = 0}> : tensor<?x3xf32>
// CHECK-NEXT:      %[[T:.*]] = onnx.Shape(%[[V]]) : tensor<2xi64>
// CHECK-NEXT:      onnx.Yield(%[[GO]], %[[W]], %[[T]])
// CHECK-NEXT:    }) : (tensor<?x3xf32>, tensor<2xi64>)
// CHECK-NEXT:    func.return %[[Y]], %[[S]] : tensor<?x3xf32>, tensor<2xi64>
func.func @main(%n: tensor<i64> {onnx.name = "n"}, %x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}, tensor<*xi64> {onnx.name = "s"}) {
  %k = onnx.Constant dense<0> : tensor<2xi64>
  %y, %s = onnx.Loop(%n, _, %x, %k) ({
  ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<*xf32>, %u: tensor<2xi64>):
    %w = onnx.Concat(%v, %x) <{axis = 0}> : tensor<*xf32>
    %t = onnx.Shape(%v) : tensor<2xi64>
    onnx.Yield(%go, %w, %t)
  }) : (tensor<*xf32>, tensor<*xi64>)
  func.return %y, %s : tensor<*xf32>, tensor<*xi64>
}
