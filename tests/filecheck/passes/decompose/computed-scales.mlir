// RUN: onnx-opt %s --pass decompose | filecheck %s

// Scales and zero points that are computed are arithmetic, along an axis where there is one for each place on it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%t, %[[V0]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Div(%x, %[[V1]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Round(%[[V2]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Cast(%u) <{to = 1}> : tensor<3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Reshape(%[[V4]], %[[V0]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Add(%[[V3]], %[[V5]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<-128.0> : tensor<f32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<127.0> : tensor<f32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Clip(%[[V6]], %[[V7]], %[[V8]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Cast(%[[V9]]) <{to = 3}> : tensor<2x3x5xi8>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Div(%x, %s) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Round(%[[V10]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<255.0> : tensor<f32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Clip(%[[V11]], %[[V12]], %[[V13]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Cast(%[[V14]]) <{to = 2}> : tensor<2x3x5xui8>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Cast(%q) <{to = 1}> : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Sub(%[[V15]], %[[V5]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Mul(%[[V16]], %[[V1]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Mul(%[[V15]], %s) : tensor<2x3x5xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<2x3x5xi8>, tensor<2x3x5xui8>, tensor<2x3x5xf32>, tensor<2x3x5xf32>
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %q: tensor<2x3x5xi8> {onnx.name = "q"}, %s: tensor<f32> {onnx.name = "s"}, %z: tensor<i8> {onnx.name = "z"}, %t: tensor<3xf32> {onnx.name = "t"}, %u: tensor<3xi8> {onnx.name = "u"}) -> (tensor<2x3x5xi8> {onnx.name = "a"}, tensor<2x3x5xui8> {onnx.name = "b"}, tensor<2x3x5xf32> {onnx.name = "c"}, tensor<2x3x5xf32> {onnx.name = "d"}) {
  %a = onnx.QuantizeLinear(%x, %t, %u) <{axis = 1}> : tensor<2x3x5xi8>
  %b = onnx.QuantizeLinear(%x, %s) : tensor<2x3x5xui8>
  %c = onnx.DequantizeLinear(%q, %t, %u) <{axis = 1}> : tensor<2x3x5xf32>
  %d = onnx.DequantizeLinear(%q, %s) : tensor<2x3x5xf32>
  func.return %a, %b, %c, %d : tensor<2x3x5xi8>, tensor<2x3x5xui8>, tensor<2x3x5xf32>, tensor<2x3x5xf32>
}
