// RUN: onnx-opt %s --pass infer-shapes --verify-diagnostics | filecheck %s

// A branch that these shapes let fail in any case is never taken.

// expected-warning@unknown {{with these shapes its other branch can only fail}}

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[AXES:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Neg(%x) : tensor<1x3xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<1x3xf32>
func.func @main(%c: tensor<i1> {onnx.name = "c"}, %x: tensor<1x3xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %axes = onnx.Constant dense<1> : tensor<1xi64>
  %y = onnx.If(%c) ({
    %b = onnx.Squeeze(%x, %axes) : tensor<*xf32>
    onnx.Yield(%b)
  }, {
    %a = onnx.Neg(%x) : tensor<1x3xf32>
    onnx.Yield(%a)
  }) : tensor<*xf32>
  func.return %y : tensor<*xf32>
}
