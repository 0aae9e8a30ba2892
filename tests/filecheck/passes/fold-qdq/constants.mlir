// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Constants are quantized, transposed, reshaped and told for what they are at once, those with a scale for each channel too.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = tfl.pseudo_const dense<{{\[\[}}5, 11], [7, 13], [9, 15]]> : tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[R1:.*]] = tfl.pseudo_const dense<[5, 7, 9, 11, 13, 15]> : tensor<6x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 4], [2, 5], [3, 6]]> : tensor<3x2x!quant.uniform<i8:f32:1, {0.5, 0.25}>>
// CHECK-NEXT:    %[[T:.*]] = tfl.dequantize(%[[V0]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.add(%[[T]], %[[T]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<{{\[\[\[}}1, 2, 3], [4, 5, 6]]]> : tensor<1x2x3x!quant.uniform<i8:f32:1, {0.5, 0.25}>>
// CHECK-NEXT:    %[[R:.*]] = tfl.dequantize(%[[V1]]) : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.add(%[[R]], %[[R]]) : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 2, 3], [4, 5, 6]]> : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.dequantize(%[[V2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.add(%x, %[[V3]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]] : tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<6x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x2xf32>, tensor<1x2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<3x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "a"}, tensor<6x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "b"}, tensor<3x2xf32> {onnx.name = "c"}, tensor<1x2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}) {
  %w = tfl.pseudo_const dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %perm = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
  %six = tfl.pseudo_const dense<6> : tensor<1xi32>
  %three = tfl.pseudo_const dense<[1, 2, 3]> : tensor<3xi32>
  %fa = tfl.transpose(%w, %perm) : tensor<3x2xf32>
  %a = tfl.quantize(%fa) : tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>
  %fb = tfl.reshape(%w, %six) : tensor<6xf32>
  %b = tfl.quantize(%fb) : tensor<6x!quant.uniform<i8:f32, 0.5:3>>
  %v = tfl.pseudo_const dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>
  %vf = tfl.dequantize(%v) : tensor<2x3xf32>
  %vt = tfl.transpose(%vf, %perm) : tensor<3x2xf32>
  %c = tfl.add(%vt, %vt) : tensor<3x2xf32>
  %vr = tfl.reshape(%vf, %three) : tensor<1x2x3xf32>
  %d = tfl.add(%vr, %vr) : tensor<1x2x3xf32>
  %i = tfl.pseudo_const dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>
  %q = quant.scast(%i) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %qf = tfl.dequantize(%q) : tensor<2x3xf32>
  %e = tfl.add(%x, %qf) : tensor<2x3xf32>
  func.return %a, %b, %c, %d, %e : tensor<3x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<6x!quant.uniform<i8:f32, 0.5:3>>, tensor<3x2xf32>, tensor<1x2x3xf32>, tensor<2x3xf32>
}
