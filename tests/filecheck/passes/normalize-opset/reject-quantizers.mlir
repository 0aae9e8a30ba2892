// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Signs as a range of one bit, another rounding, half a bit, more bits than f32 has, another domain.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.Custom(
// CHECK-NEXT:    onnx.Custom(
// CHECK-NEXT:    onnx.Custom(
// CHECK-NEXT:    onnx.Custom(
// CHECK-NEXT:    onnx.Custom(
// CHECK-NEXT:    onnx.Custom(
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "a"}, tensor<*xf32> {onnx.name = "b"}, tensor<*xf32> {onnx.name = "c"}, tensor<*xf32> {onnx.name = "d"}, tensor<*xf32> {onnx.name = "e"}, tensor<*xf32> {onnx.name = "f"}) {
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %z = onnx.Constant dense<0.0> : tensor<f32>
  %one = onnx.Constant dense<1.0> : tensor<f32>
  %half = onnx.Constant dense<3.5> : tensor<f32>
  %many = onnx.Constant dense<25.0> : tensor<f32>
  %four = onnx.Constant dense<4.0> : tensor<f32>
  %a = onnx.Custom(%x, %s, %z, %one) <{domain = "onnx.brevitas", op_type = "Quant", node_attributes = {signed = 1 : i64}}> : tensor<*xf32>
  %b = onnx.Custom(%x, %s, %z, %four) <{domain = "onnx.brevitas", op_type = "Quant", node_attributes = {rounding_mode = "FLOOR"}}> : tensor<*xf32>
  %c = onnx.Custom(%x, %s, %z, %half) <{domain = "onnx.brevitas", op_type = "Quant", node_attributes = {signed = 1 : i64}}> : tensor<*xf32>
  %d = onnx.Custom(%x, %s, %z, %many) <{domain = "onnx.brevitas", op_type = "Quant", node_attributes = {signed = 1 : i64}}> : tensor<*xf32>
  %e = onnx.Custom(%x, %s, %z, %four) <{domain = "own", op_type = "Quant", node_attributes = {signed = 1 : i64}}> : tensor<*xf32>
  %f = onnx.Custom(%x, %s) <{domain = "own", op_type = "BipolarQuant", node_attributes = {}}> : tensor<*xf32>
  func.return %a, %b, %c, %d, %e, %f : tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>
}
