// RUN: onnx-opt %s --pass decompose | filecheck %s

// Values that are rounded to integers no kernel stores, and given back at once, are rounded by arithmetic.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<7.0> : tensor<f32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Mul(%x, %[[V2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Round(%[[V3]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Add(%[[V4]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<65535.0> : tensor<f32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Clip(%[[V5]], %[[V6]], %[[V7]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<-7.0> : tensor<f32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Add(%[[V8]], %[[V9]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R0:.*]] = onnx.Mul(%[[V10]], %[[V0]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %z = onnx.Constant dense<7> : tensor<ui16>
  %q = onnx.QuantizeLinear(%x, %s, %z) : tensor<2x3xui16>
  %y = onnx.DequantizeLinear(%q, %s, %z) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
