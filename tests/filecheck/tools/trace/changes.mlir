// RUN: onnx-opt %s --pass simplify --trace-rules --print-ir-after-change -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines
// RUN: onnx-opt %s --pass simplify --trace-rules=%t.json --print-ir-after-change -o %t.mlir 2>%t.txt && cat %t.json | filecheck %s --check-prefix=JSON

// Under each firing what it changed: the ops that went, those that came, and what stays beside them (constants, an op with another user).

// CHECK:{{.*}}: minimum_of_maximum at 'upper': onnx.Min, onnx.Max -> onnx.Clip
// CHECK-NEXT:      %lo = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    - %a = onnx.Max(%x, %lo) : tensor<2x3xf32>
// CHECK-NEXT:      %hi = onnx.Constant dense<4.0> : tensor<f32>
// CHECK-NEXT:    - %b = onnx.Min(%a, %hi) : tensor<2x3xf32>
// CHECK-NEXT:    + %b = onnx.Clip(%x, %lo, %hi) : tensor<2x3xf32>
// CHECK-NEXT:{{.*}}: twice_is_nothing[onnx.Neg] at 'back': onnx.Neg, onnx.Neg -> an operand
// CHECK-NEXT:      %c = onnx.Neg(%b) : tensor<2x3xf32>
// CHECK-NEXT:    - %d = onnx.Neg(%c) : tensor<2x3xf32>
// CHECK-NEXT:    + // %d is %b
// CHECK-NEXT:// -----// IR Dump After simplify //----- //
// CHECK-NEXT:builtin.module {

// JSON:      "diff": [
// JSON-NEXT:   "  %lo = onnx.Constant dense<1.0> : tensor<f32>",
// JSON-NEXT:   "- %a = onnx.Max(%x, %lo) : tensor<2x3xf32>",
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "y"}) {
  %lo = onnx.Constant dense<1.0> : tensor<f32>
  %hi = onnx.Constant dense<4.0> : tensor<f32>
  %a = onnx.Max(%x, %lo) : tensor<2x3xf32> loc("lower")
  %b = onnx.Min(%a, %hi) : tensor<2x3xf32> loc("upper")
  %c = onnx.Neg(%b) : tensor<2x3xf32> loc("there")
  %d = onnx.Neg(%c) : tensor<2x3xf32> loc("back")
  %y = onnx.Relu(%d) : tensor<2x3xf32> loc("relu")
  func.return %c, %y : tensor<2x3xf32>, tensor<2x3xf32>
}
