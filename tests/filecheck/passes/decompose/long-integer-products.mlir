// RUN: onnx-opt %s --pass decompose | filecheck %s

// Sums of more terms than floats hold exactly are sums of sums; a constant that is small enough bounds them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[K:.*]] = onnx.Constant dense<9> : tensor<400x1xui8>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<200> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Slice(%a, %[[V0]], %[[V1]], %[[V2]]) : tensor<2x200xui8>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Slice(%b, %[[V0]], %[[V1]], %[[V0]]) : tensor<200x3xui8>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.DequantizeLinear(%[[V3]], %[[V5]]) <{axis = 0}> : tensor<2x200xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.DequantizeLinear(%[[V4]], %[[V5]]) <{axis = 1}> : tensor<200x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.MatMul(%[[V6]], %[[V7]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Cast(%[[V8]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<400> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Slice(%a, %[[V1]], %[[V10]], %[[V2]]) : tensor<2x200xui8>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Slice(%b, %[[V1]], %[[V10]], %[[V0]]) : tensor<200x3xui8>
// CHECK-NEXT:    %[[V13:.*]] = onnx.DequantizeLinear(%[[V11]], %[[V5]]) <{axis = 0}> : tensor<2x200xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.DequantizeLinear(%[[V12]], %[[V5]]) <{axis = 1}> : tensor<200x3xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.MatMul(%[[V13]], %[[V14]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Cast(%[[V15]]) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Add(%[[V9]], %[[V16]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.DequantizeLinear(%a, %[[V5]]) <{axis = 0}> : tensor<2x400xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.DequantizeLinear(%[[K]], %[[V5]]) <{axis = 1}> : tensor<400x1xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.MatMul(%[[V17]], %[[V18]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Cast(%[[V19]]) <{to = 6}> : tensor<2x1xi32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant #onnx.weight<"", tensor<200x1xui8>>
// CHECK-NEXT:    %[[V21:.*]] = onnx.DequantizeLinear(%[[V20]], %[[V5]]) <{axis = 1}> : tensor<200x1xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.MatMul(%[[V6]], %[[V21]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Cast(%[[V22]]) <{to = 6}> : tensor<2x1xi32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.MatMul(%[[V13]], %[[V21]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Cast(%[[V24]]) <{to = 6}> : tensor<2x1xi32>
// CHECK-NEXT:    %[[V:.*]] = onnx.Add(%[[V23]], %[[V25]]) : tensor<2x1xi32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<150> : tensor<1xi64>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Slice(%x, %[[V0]], %[[V26]], %[[V2]]) : tensor<1x150x2x2xui8>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Slice(%w, %[[V0]], %[[V26]], %[[V2]]) : tensor<4x150x1x1xui8>
// CHECK-NEXT:    %[[V29:.*]] = onnx.DequantizeLinear(%[[V27]], %[[V5]]) : tensor<1x150x2x2xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.DequantizeLinear(%[[V28]], %[[V5]]) <{axis = 0}> : tensor<4x150x1x1xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Conv(%[[V29]], %[[V30]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x2x2xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Cast(%[[V31]]) <{to = 6}> : tensor<1x4x2x2xi32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Constant dense<300> : tensor<1xi64>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Slice(%x, %[[V26]], %[[V33]], %[[V2]]) : tensor<1x150x2x2xui8>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Slice(%w, %[[V26]], %[[V33]], %[[V2]]) : tensor<4x150x1x1xui8>
// CHECK-NEXT:    %[[V36:.*]] = onnx.DequantizeLinear(%[[V34]], %[[V5]]) : tensor<1x150x2x2xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.DequantizeLinear(%[[V35]], %[[V5]]) <{axis = 0}> : tensor<4x150x1x1xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Conv(%[[V36]], %[[V37]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x2x2xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Cast(%[[V38]]) <{to = 6}> : tensor<1x4x2x2xi32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Add(%[[V32]], %[[V39]]) : tensor<1x4x2x2xi32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]], %[[V]], %[[C]] : tensor<2x3xi32>, tensor<2x1xi32>, tensor<2x1xi32>, tensor<1x4x2x2xi32>
func.func @main(%a: tensor<2x400xui8> {onnx.name = "a"}, %b: tensor<400x3xui8> {onnx.name = "b"}, %x: tensor<1x300x2x2xui8> {onnx.name = "x"}, %w: tensor<4x300x1x1xui8> {onnx.name = "w"}) -> (tensor<2x3xi32> {onnx.name = "y"}, tensor<2x1xi32> {onnx.name = "z"}, tensor<2x1xi32> {onnx.name = "v"}, tensor<1x4x2x2xi32> {onnx.name = "c"}) {
  %k = onnx.Constant dense<9> : tensor<400x1xui8>
  %l = onnx.Constant dense<201> : tensor<400x1xui8>
  %y = onnx.MatMulInteger(%a, %b) : tensor<2x3xi32>
  %z = onnx.MatMulInteger(%a, %k) : tensor<2x1xi32>
  %v = onnx.MatMulInteger(%a, %l) : tensor<2x1xi32>
  %c = onnx.ConvInteger(%x, %w) : tensor<1x4x2x2xi32>
  func.return %y, %z, %v, %c : tensor<2x3xi32>, tensor<2x1xi32>, tensor<2x1xi32>, tensor<1x4x2x2xi32>
}
