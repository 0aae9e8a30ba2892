// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Operators of another domain or of another name are nothing that is known, whatever their attributes.

// CHECK-LABEL:   func.func @main
// CHECK-COUNT-5: onnx.Custom
// CHECK-NEXT:    func.return
func.func @main(%x: tensor<1x3x6x7xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "a"}, tensor<*xf32> {onnx.name = "b"}, tensor<*xf32> {onnx.name = "c"}, tensor<*xf32> {onnx.name = "d"}, tensor<*xf32> {onnx.name = "e"}) {
  %a = onnx.Custom(%x) <{domain = "my", op_type = "ImageScaler", node_attributes = {bias = array<f32: 1.000000e+00, 2.000000e+00, 3.000000e+00>, scale = 5.000000e-01 : f32}}> : tensor<*xf32>
  %b = onnx.Custom(%x) <{domain = "my", op_type = "Crop", node_attributes = {border = array<i64: 1, 2, 0, 1>}}> : tensor<*xf32>
  %c = onnx.Custom(%x) <{domain = "my", op_type = "ScaledTanh", node_attributes = {alpha = 2.000000e+00 : f32, beta = 2.500000e-01 : f32}}> : tensor<*xf32>
  %d = onnx.Custom(%x) <{domain = "my", op_type = "ParametricSoftplus", node_attributes = {alpha = 2.000000e+00 : f32, beta = 2.500000e-01 : f32}}> : tensor<*xf32>
  %e = onnx.Custom(%x) <{domain = "", op_type = "Unheard", node_attributes = {alpha = 2.000000e+00 : f32, beta = 2.500000e-01 : f32, bias = array<f32: 1.000000e+00, 2.000000e+00, 3.000000e+00>, border = array<i64: 1, 2, 0, 1>}}> : tensor<*xf32>
  func.return %a, %b, %c, %d, %e : tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>
}
