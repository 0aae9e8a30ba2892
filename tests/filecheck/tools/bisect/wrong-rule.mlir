// RUN: not onnx-opt %s --patterns %S/Inputs/wrong.pat --pass wrong --check --bisect-rewrites 2>&1 | filecheck %s

// Three firings, the second of which changes what is computed.

// CHECK:      error[E0801]: firing 2 of 3 changes the numbers: output 'z' differs by up to {{.*}}
// CHECK-NEXT:   hint: --stop-after-rewrites 1 and 2 show the IR before and after it
// CHECK-NEXT:   note: {{.*}}wrong.pat:8: difference_of_negation at 'wrong': onnx.Sub, onnx.Neg, onnx.Neg -> onnx.Sub
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "z"}) {
  %a = onnx.Neg(%x) : tensor<2x3xf32>
  %b = onnx.Neg(%a) : tensor<2x3xf32>
  %c = onnx.Neg(%b) : tensor<2x3xf32>
  %d = onnx.Neg(%y) : tensor<2x3xf32>
  %e = onnx.Sub(%c, %d) : tensor<2x3xf32> loc("wrong")
  %f = onnx.Neg(%e) : tensor<2x3xf32>
  %g = onnx.Neg(%f) : tensor<2x3xf32>
  func.return %g : tensor<2x3xf32>
}
