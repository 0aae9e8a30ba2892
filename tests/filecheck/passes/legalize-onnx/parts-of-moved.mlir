// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Each part of complex numbers is taken before whatever moves them.

// CHECK-LABEL: func.func @main
// CHECK:         %[[P00:.*]] = onnx.ReduceL2({{.*}}) {{.*}} : tensor<24x4x9xf32>
// CHECK:         onnx.Reshape(%[[P00]]
// CHECK:         %[[P01:.*]] = onnx.ReduceL2({{.*}}) {{.*}} : tensor<24x4x9xf32>
// CHECK:         onnx.Transpose(%[[P01]]
// CHECK:         %[[P02:.*]] = onnx.ReduceL2({{.*}}) {{.*}} : tensor<1x4x9xf32>
// CHECK:         onnx.Squeeze(%[[P02]]
// CHECK:         %[[P03:.*]] = onnx.ReduceL2({{.*}}) {{.*}} : tensor<24x4x9xf32>
// CHECK:         onnx.Unsqueeze(%[[P03]]
// CHECK:         %[[P10:.*]] = onnx.Gather({{.*}}) {{.*}} : tensor<24x4x9xf32>
// CHECK:         onnx.Reshape(%[[P10]]
// CHECK:         %[[P11:.*]] = onnx.Gather({{.*}}) {{.*}} : tensor<24x4x9xf32>
// CHECK:         onnx.Transpose(%[[P11]]
// CHECK:         %[[P12:.*]] = onnx.Gather({{.*}}) {{.*}} : tensor<1x4x9xf32>
// CHECK:         onnx.Squeeze(%[[P12]]
// CHECK:         %[[P13:.*]] = onnx.Gather({{.*}}) {{.*}} : tensor<24x4x9xf32>
// CHECK:         onnx.Unsqueeze(%[[P13]]
// CHECK:         %[[P20:.*]] = onnx.Gather({{.*}}) {{.*}} : tensor<24x4x9xf32>
// CHECK:         onnx.Reshape(%[[P20]]
// CHECK:         %[[P21:.*]] = onnx.Gather({{.*}}) {{.*}} : tensor<24x4x9xf32>
// CHECK:         onnx.Transpose(%[[P21]]
// CHECK:         %[[P22:.*]] = onnx.Gather({{.*}}) {{.*}} : tensor<1x4x9xf32>
// CHECK:         onnx.Squeeze(%[[P22]]
// CHECK:         %[[P23:.*]] = onnx.Gather({{.*}}) {{.*}} : tensor<24x4x9xf32>
// CHECK:         onnx.Unsqueeze(%[[P23]]
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<24x32x16xf32> {onnx.name = "x"}, %v: tensor<1x32x16xf32> {onnx.name = "v"}) -> (tensor<8x3x4x9xf32> {onnx.name = "r00"}, tensor<9x24x4xf32> {onnx.name = "r01"}, tensor<4x9xf32> {onnx.name = "r02"}, tensor<24x1x4x9xf32> {onnx.name = "r03"}, tensor<8x3x4x9xf32> {onnx.name = "r10"}, tensor<9x24x4xf32> {onnx.name = "r11"}, tensor<4x9xf32> {onnx.name = "r12"}, tensor<24x1x4x9xf32> {onnx.name = "r13"}, tensor<8x3x4x9xf32> {onnx.name = "r20"}, tensor<9x24x4xf32> {onnx.name = "r21"}, tensor<4x9xf32> {onnx.name = "r22"}, tensor<24x1x4x9xf32> {onnx.name = "r23"}) {
  %length = tfl.pseudo_const dense<[4, 16]> : tensor<2xi32>
  %shape = tfl.pseudo_const dense<[8, 3, 4, 9]> : tensor<4xi32>
  %perm = tfl.pseudo_const dense<[2, 0, 1]> : tensor<3xi32>
  %one = tfl.pseudo_const dense<1> : tensor<i32>
  %z = tfl.rfft2d(%x, %length) : tensor<24x4x9xcomplex<f32>>
  %row = tfl.rfft2d(%v, %length) : tensor<1x4x9xcomplex<f32>>
  %m00 = tfl.reshape(%z, %shape) : tensor<8x3x4x9xcomplex<f32>>
  %r00 = tfl.complex_abs(%m00) : tensor<8x3x4x9xf32>
  %m01 = tfl.transpose(%z, %perm) : tensor<9x24x4xcomplex<f32>>
  %r01 = tfl.complex_abs(%m01) : tensor<9x24x4xf32>
  %m02 = tfl.squeeze(%row) <{squeeze_dims = [0]}> : tensor<4x9xcomplex<f32>>
  %r02 = tfl.complex_abs(%m02) : tensor<4x9xf32>
  %m03 = tfl.expand_dims(%z, %one) : tensor<24x1x4x9xcomplex<f32>>
  %r03 = tfl.complex_abs(%m03) : tensor<24x1x4x9xf32>
  %m10 = tfl.reshape(%z, %shape) : tensor<8x3x4x9xcomplex<f32>>
  %r10 = tfl.real(%m10) : tensor<8x3x4x9xf32>
  %m11 = tfl.transpose(%z, %perm) : tensor<9x24x4xcomplex<f32>>
  %r11 = tfl.real(%m11) : tensor<9x24x4xf32>
  %m12 = tfl.squeeze(%row) <{squeeze_dims = [0]}> : tensor<4x9xcomplex<f32>>
  %r12 = tfl.real(%m12) : tensor<4x9xf32>
  %m13 = tfl.expand_dims(%z, %one) : tensor<24x1x4x9xcomplex<f32>>
  %r13 = tfl.real(%m13) : tensor<24x1x4x9xf32>
  %m20 = tfl.reshape(%z, %shape) : tensor<8x3x4x9xcomplex<f32>>
  %r20 = tfl.imag(%m20) : tensor<8x3x4x9xf32>
  %m21 = tfl.transpose(%z, %perm) : tensor<9x24x4xcomplex<f32>>
  %r21 = tfl.imag(%m21) : tensor<9x24x4xf32>
  %m22 = tfl.squeeze(%row) <{squeeze_dims = [0]}> : tensor<4x9xcomplex<f32>>
  %r22 = tfl.imag(%m22) : tensor<4x9xf32>
  %m23 = tfl.expand_dims(%z, %one) : tensor<24x1x4x9xcomplex<f32>>
  %r23 = tfl.imag(%m23) : tensor<24x1x4x9xf32>
  func.return %r00, %r01, %r02, %r03, %r10, %r11, %r12, %r13, %r20, %r21, %r22, %r23 : tensor<8x3x4x9xf32>, tensor<9x24x4xf32>, tensor<4x9xf32>, tensor<24x1x4x9xf32>, tensor<8x3x4x9xf32>, tensor<9x24x4xf32>, tensor<4x9xf32>, tensor<24x1x4x9xf32>, tensor<8x3x4x9xf32>, tensor<9x24x4xf32>, tensor<4x9xf32>, tensor<24x1x4x9xf32>
}
