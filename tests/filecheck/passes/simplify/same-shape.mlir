// RUN: onnx-opt %s --pass simplify | filecheck %s

// What could have changed the shape, and did not.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Abs(%x) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Neg(%[[B]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Exp(%[[D]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Relu(%[[F]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.Sqrt(%[[H]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[L:.*]] = onnx.Sin(%[[J]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Cos(%[[L]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Abs(%u) : tensor<8x3xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<2x3x4xf32>, tensor<8x3xf32>
// CHECK-NOT:     onnx.Expand
// CHECK-NOT:     onnx.Reshape
// CHECK-NOT:     onnx.Tile
// CHECK-NOT:     onnx.Squeeze
// CHECK-NOT:     onnx.Unsqueeze
// CHECK-NOT:     onnx.Transpose
// CHECK-NOT:     onnx.Cast
// CHECK-NOT:     onnx.Flatten
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %u: tensor<8x3xf32> {onnx.name = "u"}) -> (tensor<2x3x4xf32> {onnx.name = "y"}, tensor<8x3xf32> {onnx.name = "z"}) {
  %shape = onnx.Constant dense<[2, 3, 4]> : tensor<3xi64>
  %once = onnx.Constant dense<1> : tensor<3xi64>
  %none = onnx.Constant dense<> : tensor<0xi64>
  %a = onnx.Expand(%x, %shape) : tensor<2x3x4xf32>
  %b = onnx.Abs(%a) : tensor<2x3x4xf32>
  %c = onnx.Reshape(%b, %shape) : tensor<2x3x4xf32>
  %d = onnx.Neg(%c) : tensor<2x3x4xf32>
  %e = onnx.Tile(%d, %once) : tensor<2x3x4xf32>
  %f = onnx.Exp(%e) : tensor<2x3x4xf32>
  %g = onnx.Squeeze(%f, %none) : tensor<2x3x4xf32>
  %h = onnx.Relu(%g) : tensor<2x3x4xf32>
  %i = onnx.Unsqueeze(%h, %none) : tensor<2x3x4xf32>
  %j = onnx.Sqrt(%i) : tensor<2x3x4xf32>
  %k = onnx.Transpose(%j) <{perm = [0, 1, 2]}> : tensor<2x3x4xf32>
  %l = onnx.Sin(%k) : tensor<2x3x4xf32>
  %m = onnx.Cast(%l) <{to = 1}> : tensor<2x3x4xf32>
  %y = onnx.Cos(%m) : tensor<2x3x4xf32>
  %n = onnx.Flatten(%u) <{axis = 1}> : tensor<8x3xf32>
  %z = onnx.Abs(%n) : tensor<8x3xf32>
  func.return %y, %z : tensor<2x3x4xf32>, tensor<8x3xf32>
}
