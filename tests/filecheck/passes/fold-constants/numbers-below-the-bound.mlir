// RUN: onnx-opt %s -p 'fold-constants{max_bytes=64}' | filecheck %s

// One number in every place takes no room, so no bound on bytes leaves it to run time.

// CHECK-NOT:  onnx.Expand
// CHECK:      %[[S:.*]] = onnx.Constant dense<2.0> : tensor<300x20xf32>
// CHECK-NEXT: onnx.Add(%x, %[[S]])
func.func @main(%x: tensor<300x20xf32> {onnx.name = "x"}) -> (tensor<300x20xf32> {onnx.name = "y"}) {
  %a = onnx.Constant dense<2.0> : tensor<1x1xf32>
  %n = onnx.Constant dense<[300, 20]> : tensor<2xi64>
  %b = onnx.Expand(%a, %n) : tensor<300x20xf32>
  %y = onnx.Add(%x, %b) : tensor<300x20xf32>
  func.return %y : tensor<300x20xf32>
}
