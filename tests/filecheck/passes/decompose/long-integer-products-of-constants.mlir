// RUN: onnx-opt %s --pass decompose | filecheck %s

// Halves of a constant are constants: what bounds them is known, and two sums are enough.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<400> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Slice(%a, %[[V0]], %[[V1]], %[[V2]]) : tensor<2x400xui8>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant #onnx.weight<"", tensor<400x1xui8>>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.DequantizeLinear(%[[V3]], %[[V5]]) <{axis = 0}> : tensor<2x400xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.DequantizeLinear(%[[V4]], %[[V5]]) <{axis = 1}> : tensor<400x1xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.MatMul(%[[V6]], %[[V7]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Cast(%[[V8]]) <{to = 6}> : tensor<2x1xi32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<800> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Slice(%a, %[[V1]], %[[V10]], %[[V2]]) : tensor<2x400xui8>
// CHECK-NEXT:    %[[V12:.*]] = onnx.DequantizeLinear(%[[V11]], %[[V5]]) <{axis = 0}> : tensor<2x400xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.MatMul(%[[V12]], %[[V7]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Cast(%[[V13]]) <{to = 6}> : tensor<2x1xi32>
// CHECK-NEXT:    %[[R0:.*]] = onnx.Add(%[[V9]], %[[V14]]) : tensor<2x1xi32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<2x1xi32>
func.func @main(%a: tensor<2x800xui8> {onnx.name = "a"}) -> (tensor<2x1xi32> {onnx.name = "y"}) {
  %k = onnx.Constant dense<100> : tensor<800x1xui8>
  %y = onnx.MatMulInteger(%a, %k) : tensor<2x1xi32>
  func.return %y : tensor<2x1xi32>
}
