// RUN: onnx-opt %s -p 'fold-constants{max_bytes=64}' | filecheck %s
// RUN: onnx-opt %s --pass fold-constants | filecheck %s --check-prefix FOLDED

// A constant that would be much larger than what it is made of is left to run time, unless it is one number in every place.

// CHECK:      onnx.Tile
// CHECK:      onnx.Expand
// FOLDED-NOT: onnx.Tile
// FOLDED-NOT: onnx.Expand
func.func @main(%x: tensor<600x2xf32> {onnx.name = "x"}) -> (tensor<600x2xf32> {onnx.name = "y"}, tensor<600x2xf32> {onnx.name = "z"}) {
  %a = onnx.Constant dense<[[2.0, 1.5]]> : tensor<1x2xf32>
  %n = onnx.Constant dense<[600, 1]> : tensor<2xi64>
  %b = onnx.Tile(%a, %n) : tensor<600x2xf32>
  %y = onnx.Add(%x, %b) : tensor<600x2xf32>
  %m = onnx.Constant dense<[600, 2]> : tensor<2xi64>
  %c = onnx.Expand(%a, %m) : tensor<600x2xf32>
  %z = onnx.Mul(%x, %c) : tensor<600x2xf32>
  func.return %y, %z : tensor<600x2xf32>, tensor<600x2xf32>
}
