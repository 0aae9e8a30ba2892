// RUN: onnx-opt %s -p 'fold-constants{max_bytes=64}' | filecheck %s
// RUN: onnx-opt %s --pass fold-constants | filecheck %s --check-prefix FOLDED

// A constant that would be much larger than what it is made of is left to run time.

// CHECK:      onnx.Tile
// FOLDED-NOT: onnx.Tile
func.func @main(%x: tensor<600x2xf32> {onnx.name = "x"}) -> (tensor<600x2xf32> {onnx.name = "y"}) {
  %a = onnx.Constant dense<[[2.0, 1.5]]> : tensor<1x2xf32>
  %n = onnx.Constant dense<[600, 1]> : tensor<2xi64>
  %b = onnx.Tile(%a, %n) : tensor<600x2xf32>
  %y = onnx.Add(%x, %b) : tensor<600x2xf32>
  func.return %y : tensor<600x2xf32>
}
