// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Operators that ended with opset 9.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Mul(%x, %[[V0]]) : tensor<1x3x6x7xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[V1]], %[[V2]]) : tensor<*xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[2, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[-1, 2147483648]> : tensor<2xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.Slice(%x, %[[V3]], %[[V4]], %[[V5]]) : tensor<*xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Mul(%x, %[[V6]]) : tensor<1x3x6x7xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Add(%[[V7]], %[[V8]]) : tensor<*xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Mul(%x, %[[V9]]) : tensor<1x3x6x7xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Tanh(%[[V10]]) : tensor<1x3x6x7xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Mul(%[[V11]], %[[V12]]) : tensor<*xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Mul(%x, %[[V13]]) : tensor<1x3x6x7xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Softplus(%[[V14]]) : tensor<1x3x6x7xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Mul(%[[V15]], %[[V16]]) : tensor<*xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]] : tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>
// CHECK-NOT:     onnx.Custom
func.func @main(%x: tensor<1x3x6x7xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "a"}, tensor<*xf32> {onnx.name = "b"}, tensor<*xf32> {onnx.name = "c"}, tensor<*xf32> {onnx.name = "d"}, tensor<*xf32> {onnx.name = "e"}) {
  %a = onnx.Custom(%x) <{domain = "", op_type = "ImageScaler", node_attributes = {bias = array<f32: 1.000000e+00, 2.000000e+00, 3.000000e+00>, scale = 5.000000e-01 : f32}}> : tensor<*xf32>
  %b = onnx.Custom(%x) <{domain = "", op_type = "Crop", node_attributes = {border = array<i64: 1, 2, 0, 1>}}> : tensor<*xf32>
  %c = onnx.Custom(%x) <{domain = "", op_type = "Affine", node_attributes = {alpha = 2.000000e+00 : f32, beta = 2.500000e-01 : f32}}> : tensor<*xf32>
  %d = onnx.Custom(%x) <{domain = "", op_type = "ScaledTanh", node_attributes = {alpha = 2.000000e+00 : f32, beta = 2.500000e-01 : f32}}> : tensor<*xf32>
  %e = onnx.Custom(%x) <{domain = "", op_type = "ParametricSoftplus", node_attributes = {alpha = 2.000000e+00 : f32, beta = 2.500000e-01 : f32}}> : tensor<*xf32>
  func.return %a, %b, %c, %d, %e : tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>
}
