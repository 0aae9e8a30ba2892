// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// A Crop to a size about the center, an Affine of another domain.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Custom(%x) <{{.*}}> : tensor<*xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Custom(%x) <{{.*}}> : tensor<*xf32>
// CHECK-NEXT:    func.return %[[B]], %[[C]] : tensor<*xf32>, tensor<*xf32>
func.func @main(%x: tensor<1x3x6x7xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "b"}, tensor<*xf32> {onnx.name = "c"}) {
  %b = onnx.Custom(%x) <{domain = "", op_type = "Crop", node_attributes = {border = array<i64: 1, 2, 0, 1>, scale = array<i64: 2, 3>}}> : tensor<*xf32>
  %c = onnx.Custom(%x) <{domain = "my", op_type = "Affine", node_attributes = {alpha = 2.000000e+00 : f32}}> : tensor<*xf32>
  func.return %b, %c : tensor<*xf32>, tensor<*xf32>
}
