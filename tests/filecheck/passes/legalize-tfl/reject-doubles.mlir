// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Doubles are neither multiplied nor convolved, nor pooled or interpolated, in any form.

// CHECK: error[E0402]: HardSigmoid (opset {{[0-9]+}}): there is no exact TFLite form of it
// CHECK-NEXT: hint: it may have one in 32 bits: --allow-float64-as-float32 computes it so
// CHECK: error[E0415]: MatMul and 6 more (opset {{[0-9]+}}): only f32 is multiplied by matrices, and i32 and i64 by small ones of known shape
// CHECK-NEXT: hint: it may have one in 32 bits: --allow-float64-as-float32 computes it so
// CHECK: error[E0415]: Gemm and 2 more (opset {{[0-9]+}}): only f32 is multiplied by matrices, and i32 and i64 by small ones of known shape
// CHECK-NEXT: hint: it may have one in 32 bits: --allow-float64-as-float32 computes it so
// CHECK: error[E0413]: Conv and 2 more (opset {{[0-9]+}}): only f32 is convolved, along one, two or three axes
// CHECK-NEXT: hint: it may have one in 32 bits: --allow-float64-as-float32 computes it so
// CHECK: error[E0413]: ConvTranspose and 5 more (opset {{[0-9]+}}): only f32 is convolved, along one, two or three axes
// CHECK-NEXT: hint: it may have one in 32 bits: --allow-float64-as-float32 computes it so
// CHECK: error[E0414]: AveragePool and 1 more (opset {{[0-9]+}}): windows that hold only padding have no exact TFLite form, nor have more than three spatial axes
// CHECK-NEXT: hint: it may have one in 32 bits: --allow-float64-as-float32 computes it so
// CHECK: error[E0414]: LRN (opset {{[0-9]+}}): windows of an even size have no exact TFLite form
// CHECK-NEXT: hint: it may have one in 32 bits: --allow-float64-as-float32 computes it so
// CHECK: error[E0412]: Resize and 1 more (opset {{[0-9]+}}): only f32 is interpolated, and antialiased or kept in its aspect ratio only where the sizes are known
// CHECK-NEXT: hint: it may have one in 32 bits: --allow-float64-as-float32 computes it so
func.func @main(%x: tensor<2x3xf64> {onnx.name = "x"}, %y: tensor<3x4xf64> {onnx.name = "y"}, %v: tensor<3xf64> {onnx.name = "v"}, %u: tensor<4xf64> {onnx.name = "u"}, %i: tensor<1x4x6x6xf64> {onnx.name = "i"}, %wt: tensor<4x2x3x3xf64> {onnx.name = "wt"}, %vol: tensor<1x2x4x4x4xf64> {onnx.name = "vol"}) -> (tensor<2x3xf64> {onnx.name = "r0_out"}, tensor<2x4xf64> {onnx.name = "r1_out"}, tensor<2x4xf64> {onnx.name = "r2_out"}, tensor<4xf64> {onnx.name = "r3_out"}, tensor<2xf64> {onnx.name = "r4_out"}, tensor<4xf64> {onnx.name = "r5_out"}, tensor<2xf64> {onnx.name = "r6_out"}, tensor<f64> {onnx.name = "r7_out"}, tensor<2x4xf64> {onnx.name = "r8_out"}, tensor<2x4xf64> {onnx.name = "r9_out"}, tensor<2x4xf64> {onnx.name = "r10_out"}, tensor<1x2x4x4xf64> {onnx.name = "r11_out"}, tensor<1x4x4x4xf64> {onnx.name = "r12_out"}, tensor<1x2x8x8xf64> {onnx.name = "r13_out"}, tensor<1x2x8x8xf64> {onnx.name = "r14_out"}, tensor<1x2x6x6xf64> {onnx.name = "r15_out"}, tensor<1x2x6x6xf64> {onnx.name = "r16_out"}, tensor<1x4x4x4xf64> {onnx.name = "r17_out"}, tensor<1x4x2x2xf64> {onnx.name = "r18_out"}, tensor<1x4x6x4xf64> {onnx.name = "r19_out"}, tensor<1x4x6x6xf64> {onnx.name = "r20_out"}, tensor<1x4x12x12xf64> {onnx.name = "r21_out"}, tensor<1x4x12x12xf64> {onnx.name = "r22_out"}, tensor<1x2x2x2x2xf64> {onnx.name = "r23_out"}, tensor<1x2x6x6x6xf64> {onnx.name = "r24_out"}, tensor<1x2x4x4x4xf64> {onnx.name = "r25_out"}) {
  %k0 = onnx.Constant dense<0.5> : tensor<3x4xf64>
  %k1 = onnx.Constant dense<0.5> : tensor<3xf64>
  %k2 = onnx.Constant dense<0.5> : tensor<2x4x3x3xf64>
  %k3 = onnx.Constant dense<0.5> : tensor<4x1x3x3xf64>
  %k4 = onnx.Constant dense<0.5> : tensor<4x2x3x3xf64>
  %k5 = onnx.Constant dense<0.25> : tensor<4x2x3x3xf64>
  %s = onnx.Constant dense<[1.0, 1.0, 2.0, 2.0]> : tensor<4xf32>
  %k7 = onnx.Constant dense<0.5> : tensor<2x2x3x3x3xf64>
  %k8 = onnx.Constant dense<0.5> : tensor<2x2x3x3x3xf64>
  %k9 = onnx.Constant dense<0.5> : tensor<2x2x3x3x3xf64>
  %r0 = onnx.HardSigmoid(%x) <{alpha = 0.25, beta = 0.5}> : tensor<2x3xf64>
  %r1 = onnx.MatMul(%x, %k0) : tensor<2x4xf64>
  %r2 = onnx.MatMul(%x, %y) : tensor<2x4xf64>
  %r3 = onnx.MatMul(%v, %k0) : tensor<4xf64>
  %r4 = onnx.MatMul(%x, %k1) : tensor<2xf64>
  %r5 = onnx.MatMul(%v, %y) : tensor<4xf64>
  %r6 = onnx.MatMul(%x, %v) : tensor<2xf64>
  %r7 = onnx.MatMul(%v, %v) : tensor<f64>
  %r8 = onnx.Gemm(%x, %k0) : tensor<2x4xf64>
  %r9 = onnx.Gemm(%x, %y) : tensor<2x4xf64>
  %r10 = onnx.Gemm(%x, %y, %u) : tensor<2x4xf64>
  %r11 = onnx.Conv(%i, %k2) : tensor<1x2x4x4xf64>
  %r12 = onnx.Conv(%i, %k3) <{group = 4}> : tensor<1x4x4x4xf64>
  %r13 = onnx.ConvTranspose(%i, %k4) : tensor<1x2x8x8xf64>
  %r14 = onnx.ConvTranspose(%i, %wt) : tensor<1x2x8x8xf64>
  %r15 = onnx.ConvTranspose(%i, %k5) <{pads = [1, 1, 1, 1]}> : tensor<1x2x6x6xf64>
  %r16 = onnx.ConvTranspose(%i, %wt) <{pads = [1, 1, 1, 1]}> : tensor<1x2x6x6xf64>
  %r17 = onnx.AveragePool(%i) <{kernel_shape = [3, 3]}> : tensor<1x4x4x4xf64>
  %r18 = onnx.AveragePool(%i) <{kernel_shape = [3, 3], dilations = [2, 2]}> : tensor<1x4x2x2xf64>
  %r19 = onnx.AveragePool(%i) <{kernel_shape = [3, 3], pads = [1, 0, 1, 0]}> : tensor<1x4x6x4xf64>
  %r20 = onnx.LRN(%i) <{size = 3}> : tensor<1x4x6x6xf64>
  %r21 = onnx.Resize(%i, _, %s) <{mode = "linear"}> : tensor<1x4x12x12xf64>
  %r22 = onnx.Resize(%i, _, %s) <{mode = "cubic"}> : tensor<1x4x12x12xf64>
  %r23 = onnx.Conv(%vol, %k7) : tensor<1x2x2x2x2xf64>
  %r24 = onnx.ConvTranspose(%vol, %k8) : tensor<1x2x6x6x6xf64>
  %r25 = onnx.ConvTranspose(%vol, %k9) <{pads = [1, 1, 1, 1, 1, 1]}> : tensor<1x2x4x4x4xf64>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13, %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23, %r24, %r25 : tensor<2x3xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2xf64>, tensor<4xf64>, tensor<2xf64>, tensor<f64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<1x2x4x4xf64>, tensor<1x4x4x4xf64>, tensor<1x2x8x8xf64>, tensor<1x2x8x8xf64>, tensor<1x2x6x6xf64>, tensor<1x2x6x6xf64>, tensor<1x4x4x4xf64>, tensor<1x4x2x2xf64>, tensor<1x4x6x4xf64>, tensor<1x4x6x6xf64>, tensor<1x4x12x12xf64>, tensor<1x4x12x12xf64>, tensor<1x2x2x2x2xf64>, tensor<1x2x6x6x6xf64>, tensor<1x2x4x4x4xf64>
}
