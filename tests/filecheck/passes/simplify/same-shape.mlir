// RUN: onnx-opt %s --pass simplify | filecheck %s

// What could have changed the shape, and did not.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Abs(%x) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[8, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[I:.*]] = onnx.Reshape(%[[Y]], %[[V0]]) <{allowzero = 0}> : tensor<8x3xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Abs(%[[I]]) : tensor<8x3xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<2x3x4xf32>, tensor<8x3xf32>
// CHECK-NOT:     onnx.Expand
// CHECK-NOT:     onnx.Tile
// CHECK-NOT:     onnx.Squeeze
// CHECK-NOT:     onnx.Unsqueeze
// CHECK-NOT:     onnx.Transpose
// CHECK-NOT:     onnx.Cast
// CHECK-NOT:     onnx.Flatten
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x4xf32> {onnx.name = "y"}, tensor<8x3xf32> {onnx.name = "z"}) {
  %shape = onnx.Constant dense<[2, 3, 4]> : tensor<3xi64>
  %once = onnx.Constant dense<1> : tensor<3xi64>
  %none = onnx.Constant dense<> : tensor<0xi64>
  %a = onnx.Expand(%x, %shape) : tensor<2x3x4xf32>
  %b = onnx.Reshape(%a, %shape) : tensor<2x3x4xf32>
  %c = onnx.Tile(%b, %once) : tensor<2x3x4xf32>
  %d = onnx.Squeeze(%c, %none) : tensor<2x3x4xf32>
  %e = onnx.Unsqueeze(%d, %none) : tensor<2x3x4xf32>
  %f = onnx.Transpose(%e) <{perm = [0, 1, 2]}> : tensor<2x3x4xf32>
  %g = onnx.Cast(%f) <{to = 1}> : tensor<2x3x4xf32>
  %y = onnx.Abs(%g) : tensor<2x3x4xf32>
  %m = onnx.Constant dense<[8, 3]> : tensor<2xi64>
  %h = onnx.Reshape(%y, %m) : tensor<8x3xf32>
  %i = onnx.Flatten(%h) <{axis = 1}> : tensor<8x3xf32>
  %z = onnx.Abs(%i) : tensor<8x3xf32>
  func.return %y, %z : tensor<2x3x4xf32>, tensor<8x3xf32>
}
