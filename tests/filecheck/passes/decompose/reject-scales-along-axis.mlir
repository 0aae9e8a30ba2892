// RUN: onnx-opt %s --pass decompose | filecheck %s

// One scale, and scales along an axis of weights, are types.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.5> : tensor<1xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<3> : tensor<1xui8>
// CHECK-NEXT:    %[[V2:.*]] = onnx.QuantizeLinear(%x, %[[V0]], %[[V1]]) <{axis = 1}> : tensor<2x3x5xui8>
// CHECK-NEXT:    %[[V3:.*]] = onnx.DequantizeLinear(%q, %[[V0]], %[[V1]]) <{axis = 1}> : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[0.5, 0.25, 2.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<7> : tensor<3x5xi8>
// CHECK-NEXT:    %[[V6:.*]] = onnx.DequantizeLinear(%[[V5]], %[[V4]]) <{axis = 0}> : tensor<3x5xf32>
// CHECK-NEXT:    func.return %[[V2]], %[[V3]], %[[V6]] : tensor<2x3x5xui8>, tensor<2x3x5xf32>, tensor<3x5xf32>
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %q: tensor<2x3x5xui8> {onnx.name = "q"}) -> (tensor<2x3x5xui8> {onnx.name = "y"}, tensor<2x3x5xf32> {onnx.name = "d"}, tensor<3x5xf32> {onnx.name = "e"}) {
  %s = onnx.Constant dense<[0.5]> : tensor<1xf32>
  %z = onnx.Constant dense<[3]> : tensor<1xui8>
  %y = onnx.QuantizeLinear(%x, %s, %z) <{axis = 1}> : tensor<2x3x5xui8>
  %d = onnx.DequantizeLinear(%q, %s, %z) <{axis = 1}> : tensor<2x3x5xf32>
  %t = onnx.Constant dense<[0.5, 0.25, 2.0]> : tensor<3xf32>
  %w = onnx.Constant dense<7> : tensor<3x5xi8>
  %e = onnx.DequantizeLinear(%w, %t) <{axis = 0}> : tensor<3x5xf32>
  func.return %y, %d, %e : tensor<2x3x5xui8>, tensor<2x3x5xf32>, tensor<3x5xf32>
}
