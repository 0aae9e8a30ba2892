// RUN: onnx-opt %s --pass fold-constants | filecheck %s

// One number in every place is folded; one that would fill more than 16 MiB is left to run time.

// CHECK:      %[[S:.*]] = onnx.Constant dense<2.0> : tensor<3x2xf32>
// CHECK-NEXT: onnx.Add(%x, %[[S]])
// CHECK:      onnx.Expand
// CHECK-NOT:  onnx.Expand
func.func @main(%x: tensor<3x2xf32> {onnx.name = "x"}, %u: tensor<1xf32> {onnx.name = "u"}) -> (tensor<3x2xf32> {onnx.name = "y"}, tensor<8388608xf32> {onnx.name = "z"}) {
  %a = onnx.Constant dense<2.0> : tensor<f32>
  %n = onnx.Constant dense<[3, 2]> : tensor<2xi64>
  %m = onnx.Constant dense<8388608> : tensor<1xi64>
  %b = onnx.Expand(%a, %n) : tensor<3x2xf32>
  %y = onnx.Add(%x, %b) : tensor<3x2xf32>
  %c = onnx.Expand(%a, %m) : tensor<8388608xf32>
  %z = onnx.Add(%c, %u) : tensor<8388608xf32>
  func.return %y, %z : tensor<3x2xf32>, tensor<8388608xf32>
}
