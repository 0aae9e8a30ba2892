// RUN: onnx-opt %s --pass simplify | filecheck %s

// What broadcasts its operands needs none broadcast before: on the left, on the right.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Div(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Equal(%x, %z) : tensor<2x3xi1>
// CHECK-NEXT:    %[[D:.*]] = onnx.Greater(%x, %z) : tensor<2x3xi1>
// CHECK-NEXT:    %[[G:.*]] = onnx.GreaterOrEqual(%x, %z) : tensor<2x3xi1>
// CHECK-NEXT:    %[[H:.*]] = onnx.Less(%x, %z) : tensor<2x3xi1>
// CHECK-NEXT:    %[[I:.*]] = onnx.LessOrEqual(%x, %z) : tensor<2x3xi1>
// CHECK-NEXT:    %[[J:.*]] = onnx.Mod(%x, %z) <{fmod = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[K:.*]] = onnx.Mul(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[L:.*]] = onnx.Pow(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[O:.*]] = onnx.Sub(%x, %z) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R:.*]] = onnx.And(%p, %q) : tensor<2x3xi1>
// CHECK-NEXT:    %[[S:.*]] = onnx.Or(%p, %q) : tensor<2x3xi1>
// CHECK-NEXT:    %[[T:.*]] = onnx.Xor(%p, %q) : tensor<2x3xi1>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[G]], %[[H]], %[[I]], %[[J]], %[[K]], %[[L]], %[[O]], %[[R]], %[[S]], %[[T]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>
// CHECK-NOT:     onnx.Expand
func.func @main(%x: tensor<3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}, %n: tensor<3xi32> {onnx.name = "n"}, %m: tensor<2x3xi32> {onnx.name = "m"}, %p: tensor<3xi1> {onnx.name = "p"}, %q: tensor<2x3xi1> {onnx.name = "q"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xi1> {onnx.name = "c"}, tensor<2x3xi1> {onnx.name = "d"}, tensor<2x3xi1> {onnx.name = "g"}, tensor<2x3xi1> {onnx.name = "h"}, tensor<2x3xi1> {onnx.name = "i"}, tensor<2x3xf32> {onnx.name = "j"}, tensor<2x3xf32> {onnx.name = "k"}, tensor<2x3xf32> {onnx.name = "l"}, tensor<2x3xf32> {onnx.name = "o"}, tensor<2x3xi1> {onnx.name = "r"}, tensor<2x3xi1> {onnx.name = "s"}, tensor<2x3xi1> {onnx.name = "t"}) {
  %shape = onnx.Constant dense<[2, 3]> : tensor<2xi64>
  %e = onnx.Expand(%x, %shape) : tensor<2x3xf32>
  %f = onnx.Expand(%p, %shape) : tensor<2x3xi1>
  %a = onnx.Add(%e, %z) : tensor<2x3xf32>
  %b = onnx.Div(%e, %z) : tensor<2x3xf32>
  %c = onnx.Equal(%e, %z) : tensor<2x3xi1>
  %d = onnx.Greater(%e, %z) : tensor<2x3xi1>
  %g = onnx.GreaterOrEqual(%e, %z) : tensor<2x3xi1>
  %h = onnx.Less(%e, %z) : tensor<2x3xi1>
  %i = onnx.LessOrEqual(%e, %z) : tensor<2x3xi1>
  %j = onnx.Mod(%e, %z) <{fmod = 1}> : tensor<2x3xf32>
  %k = onnx.Mul(%e, %z) : tensor<2x3xf32>
  %l = onnx.Pow(%e, %z) : tensor<2x3xf32>
  %o = onnx.Sub(%e, %z) : tensor<2x3xf32>
  %r = onnx.And(%f, %q) : tensor<2x3xi1>
  %s = onnx.Or(%f, %q) : tensor<2x3xi1>
  %t = onnx.Xor(%f, %q) : tensor<2x3xi1>
  func.return %a, %b, %c, %d, %g, %h, %i, %j, %k, %l, %o, %r, %s, %t : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>
}
