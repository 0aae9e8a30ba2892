// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Elements with scales of their own cannot change places, nor be compared by what is stored.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.dequantize(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reverse_v2(%[[V2]], %[[V0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.reverse_v2(%y, %[[V0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.quantize(%[[V3]]) : tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.concatenation(%y, %[[V2]]) <{axis = 1}> : tensor<2x6xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.quantize(%[[V4]]) : tensor<2x6x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
// CHECK-NEXT:    %[[R3:.*]] = tfl.arg_max(%[[V2]], %[[V1]]) : tensor<3xi32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]] : tensor<2x3xf32>, tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>, tensor<2x6x!quant.uniform<i8:f32:0, {0.5, 0.25}>>, tensor<3xi32>
func.func @main(%x: tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>> {onnx.name = "b"}, tensor<2x6x!quant.uniform<i8:f32:0, {0.5, 0.25}>> {onnx.name = "c"}, tensor<3xi32> {onnx.name = "d"}) {
  %zero = tfl.pseudo_const dense<0> : tensor<1xi32>
  %axis = tfl.pseudo_const dense<0> : tensor<i32>
  %xf = tfl.dequantize(%x) : tensor<2x3xf32>
  %a = tfl.reverse_v2(%xf, %zero) : tensor<2x3xf32>
  %r = tfl.reverse_v2(%y, %zero) : tensor<2x3xf32>
  %b = tfl.quantize(%r) : tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
  %j = tfl.concatenation(%y, %xf) <{axis = 1}> : tensor<2x6xf32>
  %c = tfl.quantize(%j) : tensor<2x6x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
  %d = tfl.arg_max(%xf, %axis) : tensor<3xi32>
  func.return %a, %b, %c, %d : tensor<2x3xf32>, tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>, tensor<2x6x!quant.uniform<i8:f32:0, {0.5, 0.25}>>, tensor<3xi32>
}
