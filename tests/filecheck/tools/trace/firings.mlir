// RUN: onnx-opt %s --pass simplify --trace-rules -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines
// RUN: onnx-opt %s --pass simplify --trace-rules=%t.json -o %t.mlir && cat %t.json | filecheck %s --check-prefix=JSON

// A line a firing: the rule with its place, the node, the ops that matched and those that were made; the same for programs.

// CHECK:{{.*}}simplify.pat:{{[0-9]+}}: minimum_of_maximum at 'upper': onnx.Min, onnx.Max -> onnx.Clip
// CHECK-NEXT:{{.*}}simplify.pat:{{[0-9]+}}: twice_is_nothing[onnx.Neg] at 'back': onnx.Neg, onnx.Neg -> an operand
// CHECK-NOT: {{.}}

// JSON:      "number": 1,
// JSON-NEXT: "rules": "simplify",
// JSON-NEXT: "rule": "minimum_of_maximum",
// JSON-NEXT: "file": "{{.*}}simplify.pat",
// JSON-NEXT: "line": {{[0-9]+}},
// JSON-NEXT: "place": "upper",
// JSON-NEXT: "before": [
// JSON-NEXT:   "onnx.Min",
// JSON-NEXT:   "onnx.Max"
// JSON-NEXT: ],
// JSON-NEXT: "after": [
// JSON-NEXT:   "onnx.Clip"
// JSON-NEXT: ]
// JSON:      "rule": "twice_is_nothing[onnx.Neg]",
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %lo = onnx.Constant dense<1.0> : tensor<f32>
  %hi = onnx.Constant dense<4.0> : tensor<f32>
  %a = onnx.Max(%x, %lo) : tensor<2x3xf32> loc("lower")
  %b = onnx.Min(%a, %hi) : tensor<2x3xf32> loc("upper")
  %c = onnx.Neg(%b) : tensor<2x3xf32> loc("there")
  %y = onnx.Neg(%c) : tensor<2x3xf32> loc("back")
  func.return %y : tensor<2x3xf32>
}
