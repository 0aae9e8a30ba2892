// RUN: onnx-opt %s --patterns %S/Inputs/wrong.pat --pass wrong --check --bisect-rewrites 2>&1 | filecheck %s

// CHECK: 1 firing, and none changes the numbers
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "z"}) {
  %a = onnx.Neg(%x) : tensor<2x3xf32>
  %b = onnx.Neg(%a) : tensor<2x3xf32>
  %c = onnx.Neg(%b) : tensor<2x3xf32>
  func.return %c : tensor<2x3xf32>
}
