// RUN: onnx-opt %s --pass decompose --mlir-print-debuginfo | filecheck %s

// What no rule takes becomes the function that defines it in the standard, canonical, under the name and node of the op.

// CHECK-LABEL: func.func @main
// CHECK:         %[[ONE:.*]] = onnx.Mul(%x, %{{.*}}) : tensor<3x5xf32>
// CHECK-NEXT:    %[[TWO:.*]] = onnx.Sigmoid(%[[ONE]]) : tensor<3x5xf32>
// CHECK-NEXT:    %[[THREE:.*]] = onnx.Mul(%x, %[[TWO]]) : tensor<3x5xf32>
// CHECK-NEXT:    %{{.*}} = onnx.Mul(%[[THREE]], %g) : tensor<3x5xf32> loc("gated"("gate"))
// CHECK-NEXT:    func.return
func.func @main(%x: tensor<3x5xf32> {onnx.name = "x"}, %g: tensor<3x5xf32> {onnx.name = "g"}) -> (tensor<3x5xf32> {onnx.name = "y"}) {
  %y = onnx.SwiGLU(%x, %g) <{alpha = 1.5}> : tensor<3x5xf32> loc("gated"("gate"))
  func.return %y : tensor<3x5xf32>
}
