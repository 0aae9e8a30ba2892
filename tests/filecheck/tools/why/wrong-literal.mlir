// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why clamped_line_is_hard_sigmoid -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// 6.5 where 6.0 is meant.

// CHECK:{{.*}}near.pat:19:53: note: 'clamped_line_is_hard_sigmoid' at 'root' (onnx.Div): the constant is 6.5; 6 is wanted
// CHECK-NEXT:      onnx.Div(onnx.Clip(onnx.Add(x, 3.0), 0.0, 6.0), 6.0)
// CHECK-NEXT:                                                      ^^^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %three = onnx.Constant dense<3.0> : tensor<f32>
  %zero = onnx.Constant dense<0.0> : tensor<f32>
  %six = onnx.Constant dense<6.5> : tensor<f32>
  %sum = onnx.Add(%x, %three) : tensor<2x3xf32> loc("sum")
  %clip = onnx.Clip(%sum, %zero, %six) : tensor<2x3xf32> loc("clip")
  %root = onnx.Div(%clip, %six) : tensor<2x3xf32> loc("root")
  func.return %root : tensor<2x3xf32>
}
