// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why clip_is_min_of_max -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// A Clip without an upper bound.

// CHECK:{{.*}}near.pat:23:22: note: 'clip_is_min_of_max' at 'root' (onnx.Clip): there is no operand 'max' here
// CHECK-NEXT:      onnx.Clip(x, lo, hi)
// CHECK-NEXT:                       ^^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %zero = onnx.Constant dense<0.0> : tensor<f32>
  %root = onnx.Clip(%x, %zero) : tensor<2x3xf32> loc("root")
  func.return %root : tensor<2x3xf32>
}
