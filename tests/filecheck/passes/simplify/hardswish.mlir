// RUN: onnx-opt %s --pass simplify | filecheck %s

// x min(max(x + 3, 0), 6) / 6, and with a HardSigmoid of those constants.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[D:.*]] = onnx.HardSwish(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.HardSwish(%[[D]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.HardSwish(%[[H]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N:.*]] = onnx.HardSwish(%[[J]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.HardSwish(%[[N]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.Clip
// CHECK-NOT:     onnx.HardSigmoid
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %three = onnx.Constant dense<3.0> : tensor<f32>
  %zero = onnx.Constant dense<0.0> : tensor<f32>
  %six = onnx.Constant dense<6.0> : tensor<f32>
  %sixth = onnx.Constant dense<0.16666667> : tensor<f32>
  %a = onnx.Add(%x, %three) : tensor<2x3xf32>
  %b = onnx.Clip(%a, %zero, %six) : tensor<2x3xf32>
  %c = onnx.Div(%b, %six) : tensor<2x3xf32>
  %d = onnx.Mul(%x, %c) : tensor<2x3xf32>
  %e = onnx.Add(%d, %three) : tensor<2x3xf32>
  %f = onnx.Clip(%e, %zero, %six) : tensor<2x3xf32>
  %g = onnx.Mul(%d, %f) : tensor<2x3xf32>
  %h = onnx.Div(%g, %six) : tensor<2x3xf32>
  %i = onnx.HardSigmoid(%h) <{alpha = 0.16666667, beta = 0.5}> : tensor<2x3xf32>
  %j = onnx.Mul(%i, %h) : tensor<2x3xf32>
  %k = onnx.Add(%three, %j) : tensor<2x3xf32>
  %l = onnx.Clip(%k, %zero, %six) : tensor<2x3xf32>
  %m = onnx.Mul(%l, %sixth) : tensor<2x3xf32>
  %n = onnx.Mul(%m, %j) : tensor<2x3xf32>
  %o = onnx.Add(%n, %three) : tensor<2x3xf32>
  %p = onnx.Clip(%o, %zero, %six) : tensor<2x3xf32>
  %q = onnx.Mul(%p, %n) : tensor<2x3xf32>
  %y = onnx.Mul(%q, %sixth) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
