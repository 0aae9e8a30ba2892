// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Quantizers of QONNX: three bits with a sign but not the least integer, and signs.

// CHECK-LABEL: func.func @main
// CHECK:         %[[Z:.*]] = onnx.Cast(%z) <{{.*}}> : tensor<f32>
// CHECK-NEXT:    %[[Q:.*]] = onnx.Div(%x, %s) : tensor<2x3xf32>
// CHECK-NEXT:    %[[M:.*]] = onnx.Add(%[[Q]], %[[Z]])
// CHECK-NEXT:    %[[LOW:.*]] = onnx.Constant dense<-3.0> : tensor<f32>
// CHECK-NEXT:    %[[HIGH:.*]] = onnx.Constant dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Clip(%[[M]], %[[LOW]], %[[HIGH]])
// CHECK-NEXT:    %[[R:.*]] = onnx.Round(%[[C]])
// CHECK-NEXT:    %[[D:.*]] = onnx.Sub(%[[R]], %[[Z]])
// CHECK-NEXT:    %[[A:.*]] = onnx.Mul(%[[D]], %s)
// CHECK:         %[[P:.*]] = onnx.GreaterOrEqual(%x, %{{.*}})
// CHECK-NEXT:    %[[N:.*]] = onnx.Neg(%s)
// CHECK-NEXT:    %[[B:.*]] = onnx.Where(%[[P]], %s, %[[N]])
// CHECK-NEXT:    func.return %[[A]], %[[B]]
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "a"}, tensor<*xf32> {onnx.name = "b"}) {
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %z = onnx.Constant dense<0> : tensor<i64>
  %bits = onnx.Constant dense<3> : tensor<i64>
  %a = onnx.Custom(%x, %s, %z, %bits) <{domain = "qonnx.custom_op.general", op_type = "Quant", node_attributes = {narrow = 1 : i64, rounding_mode = "ROUND", signed = 1 : i64}}> : tensor<*xf32>
  %b = onnx.Custom(%x, %s) <{domain = "onnx.brevitas", op_type = "BipolarQuant", node_attributes = {}}> : tensor<*xf32>
  func.return %a, %b : tensor<*xf32>, tensor<*xf32>
}
