// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Of a transformed signal its parts are read, through whatever moves the numbers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S0:.*]] = onnx.Constant dense<[24, 1, 512]> : tensor<3xi32>
// CHECK-NEXT:    %[[S1:.*]] = onnx.Constant dense<[4, 6, 257]> : tensor<3xi32>
// CHECK-NEXT:    %[[S2:.*]] = onnx.Constant dense<[24, 32, 16]> : tensor<3xi32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%[[S0]]) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[ROW:.*]] = onnx.Reshape(%x, %[[N0]]) : tensor<24x1x512xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Cast(%[[S1]]) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Unsqueeze(%[[ROW]], %[[N2]]) : tensor<24x1x512x1xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<512> : tensor<i64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<-2> : tensor<i64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.DFT(%[[N3]], %[[N4]], %[[N5]]) <{onesided = 1}> : tensor<24x1x257x2xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<-3> : tensor<i64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.DFT(%[[N6]], %[[N7]], %[[N8]]) : tensor<24x1x257x2xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.ReduceL2(%[[N9]], %[[N10]]) <{keepdims = 0}> : tensor<24x1x257xf32>
// CHECK-NEXT:    %[[MAGNITUDE:.*]] = onnx.Reshape(%[[N11]], %[[N1]]) : tensor<4x6x257xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Cast(%[[S2]]) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[IMAGE:.*]] = onnx.Reshape(%x, %[[N12]]) : tensor<24x32x16xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Unsqueeze(%[[IMAGE]], %[[N13]]) : tensor<24x32x16x1xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<16> : tensor<i64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Constant dense<-2> : tensor<i64>
// CHECK-NEXT:    %[[N17:.*]] = onnx.DFT(%[[N14]], %[[N15]], %[[N16]]) <{onesided = 1}> : tensor<24x32x9x2xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<4> : tensor<i64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Constant dense<-3> : tensor<i64>
// CHECK-NEXT:    %[[N20:.*]] = onnx.DFT(%[[N17]], %[[N18]], %[[N19]]) : tensor<24x4x9x2xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[REAL:.*]] = onnx.Gather(%[[N20]], %[[N21]]) <{axis = -1}> : tensor<24x4x9xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Unsqueeze(%[[IMAGE]], %[[N22]]) : tensor<24x32x16x1xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Constant dense<16> : tensor<i64>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Constant dense<-2> : tensor<i64>
// CHECK-NEXT:    %[[N26:.*]] = onnx.DFT(%[[N23]], %[[N24]], %[[N25]]) <{onesided = 1}> : tensor<24x32x9x2xf32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Constant dense<4> : tensor<i64>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Constant dense<-3> : tensor<i64>
// CHECK-NEXT:    %[[N29:.*]] = onnx.DFT(%[[N26]], %[[N27]], %[[N28]]) : tensor<24x4x9x2xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[IMAGINARY:.*]] = onnx.Gather(%[[N29]], %[[N30]]) <{axis = -1}> : tensor<24x4x9xf32>
// CHECK-NEXT:    func.return %[[MAGNITUDE]], %[[REAL]], %[[IMAGINARY]] : tensor<4x6x257xf32>, tensor<24x4x9xf32>, tensor<24x4x9xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<4x6x512xf32> {onnx.name = "x"}) -> (tensor<4x6x257xf32> {onnx.name = "magnitude"}, tensor<24x4x9xf32> {onnx.name = "real"}, tensor<24x4x9xf32> {onnx.name = "imaginary"}) {
  %s0 = tfl.pseudo_const dense<[24, 1, 512]> : tensor<3xi32>
  %s1 = tfl.pseudo_const dense<[4, 6, 257]> : tensor<3xi32>
  %l0 = tfl.pseudo_const dense<[1, 512]> : tensor<2xi32>
  %s2 = tfl.pseudo_const dense<[24, 32, 16]> : tensor<3xi32>
  %l1 = tfl.pseudo_const dense<[4, 16]> : tensor<2xi32>
  %row = tfl.reshape(%x, %s0) : tensor<24x1x512xf32>
  %f0 = tfl.rfft2d(%row, %l0) : tensor<24x1x257xcomplex<f32>>
  %moved = tfl.reshape(%f0, %s1) : tensor<4x6x257xcomplex<f32>>
  %magnitude = tfl.complex_abs(%moved) : tensor<4x6x257xf32>
  %image = tfl.reshape(%x, %s2) : tensor<24x32x16xf32>
  %f1 = tfl.rfft2d(%image, %l1) : tensor<24x4x9xcomplex<f32>>
  %real = tfl.real(%f1) : tensor<24x4x9xf32>
  %imaginary = tfl.imag(%f1) : tensor<24x4x9xf32>
  func.return %magnitude, %real, %imaginary : tensor<4x6x257xf32>, tensor<24x4x9xf32>, tensor<24x4x9xf32>
}
