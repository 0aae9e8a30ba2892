// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Stored integers with scales of their own stay stored where they move, and those that are given another scale are copied.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 1]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<0> : tensor<i8>
// CHECK-NEXT:    %[[V4:.*]] = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[2, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.reshape(%[[V4]], %[[V5]]) : tensor<2x3xi8>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reverse_v2(%[[V6]], %[[V0]]) : tensor<2x3xi8>
// CHECK-NEXT:    %[[R1:.*]] = tfl.padv2(%[[V6]], %[[V2]], %[[V3]]) : tensor<2x5xi8>
// CHECK-NEXT:    %[[R2:.*]] = tfl.arg_max(%[[V6]], %[[V1]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.quantize(%y) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V8:.*]] = tfl.reshape(%[[V7]], %[[V5]]) : tensor<2x3xi8>
// CHECK-NEXT:    %[[V9:.*]] = tfl.concatenation(%[[V8]], %[[V6]]) <{axis = 1}> : tensor<2x6xi8>
// CHECK-NEXT:    %[[V10:.*]] = tfl.pseudo_const dense<[2, 6]> : tensor<2xi32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.reshape(%[[V9]], %[[V10]]) : tensor<2x6x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
// CHECK-NEXT:    %[[R3:.*]] = tfl.dequantize(%[[V11]]) : tensor<2x6xf32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.reshape(%[[V8]], %[[V5]]) : tensor<2x3x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    %[[R4:.*]] = tfl.dequantize(%[[V12]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]] : tensor<2x3xi8>, tensor<2x5xi8>, tensor<3xi32>, tensor<2x6xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3xi8> {onnx.name = "a"}, tensor<2x5xi8> {onnx.name = "b"}, tensor<3xi32> {onnx.name = "c"}, tensor<2x6xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}) {
  %zero = tfl.pseudo_const dense<0> : tensor<1xi32>
  %axis = tfl.pseudo_const dense<0> : tensor<i32>
  %rows = tfl.pseudo_const dense<[[0, 0], [1, 1]]> : tensor<2x2xi32>
  %low = tfl.pseudo_const dense<0> : tensor<i8>
  %q = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
  %s = quant.scast(%q) : tensor<2x3xi8>
  %a = tfl.reverse_v2(%s, %zero) : tensor<2x3xi8>
  %b = tfl.padv2(%s, %rows, %low) : tensor<2x5xi8>
  %c = tfl.arg_max(%s, %axis) : tensor<3xi32>
  %p = tfl.quantize(%y) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %t = quant.scast(%p) : tensor<2x3xi8>
  %j = tfl.concatenation(%t, %s) <{axis = 1}> : tensor<2x6xi8>
  %k = quant.scast(%j) : tensor<2x6x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
  %d = tfl.dequantize(%k) : tensor<2x6xf32>
  %u = quant.scast(%t) : tensor<2x3x!quant.uniform<i8:f32, 0.25>>
  %e = tfl.dequantize(%u) : tensor<2x3xf32>
  func.return %a, %b, %c, %d, %e : tensor<2x3xi8>, tensor<2x5xi8>, tensor<3xi32>, tensor<2x6xf32>, tensor<2x3xf32>
}
