// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// A branch whose condition follows from the shapes takes the place of its If; the other (first here, the else branch) may contradict them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[K:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[AXES:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[C:.*]] = onnx.Constant dense<true> : tensor<1xi1>
// CHECK-NEXT:    %[[A:.*]] = onnx.Neg(%x) : tensor<1x3xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<1x3xf32>
func.func @main(%x: tensor<1x3xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Shape(%x) <{start = 1}> : tensor<1xi64>
  %k = onnx.Constant dense<3> : tensor<1xi64>
  %axes = onnx.Constant dense<1> : tensor<1xi64>
  %c = onnx.Equal(%s, %k) : tensor<1xi1>
  %y = onnx.If(%c) ({
    %b = onnx.Squeeze(%x, %axes) : tensor<*xf32>
    onnx.Yield(%b)
  }, {
    %a = onnx.Neg(%x) : tensor<1x3xf32>
    onnx.Yield(%a)
  }) : tensor<*xf32>
  func.return %y : tensor<*xf32>
}
