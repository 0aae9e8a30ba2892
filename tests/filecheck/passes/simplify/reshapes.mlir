// RUN: onnx-opt %s --pass simplify | filecheck %s

// A shape of a shape is one shape.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[6, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[D:.*]] = onnx.Reshape(%x, %[[V0]]) <{allowzero = 0}> : tensor<6x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Abs(%[[D]]) : tensor<6x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<6x4xf32>
// CHECK-NOT:     onnx.Squeeze
// CHECK-NOT:     onnx.Unsqueeze
// CHECK-NOT:     onnx.Flatten
func.func @main(%x: tensor<2x3x1x4xf32> {onnx.name = "x"}) -> (tensor<6x4xf32> {onnx.name = "y"}) {
  %shape = onnx.Constant dense<[6, 4]> : tensor<2xi64>
  %two = onnx.Constant dense<2> : tensor<1xi64>
  %one = onnx.Constant dense<1> : tensor<1xi64>
  %a = onnx.Squeeze(%x, %two) : tensor<2x3x4xf32>
  %b = onnx.Reshape(%a, %shape) : tensor<6x4xf32>
  %c = onnx.Unsqueeze(%b, %one) : tensor<6x1x4xf32>
  %d = onnx.Flatten(%c) <{axis = 1}> : tensor<6x4xf32>
  %y = onnx.Abs(%d) : tensor<6x4xf32>
  func.return %y : tensor<6x4xf32>
}
