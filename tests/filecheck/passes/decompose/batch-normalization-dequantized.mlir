// RUN: onnx-opt %s --pass decompose | filecheck %s

// Factor and summand of each channel are known though gamma and beta are stored in integers: (3 - 1) 0.5 / sqrt(4), (8 - 0) 0.25 - 2 of it; with a
// computed gamma they are not.

// CHECK-LABEL: func.func @main
// CHECK:         %[[S:.*]] = onnx.Constant dense<0.5> : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[M:.*]] = onnx.Mul(%x, %[[S]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[T:.*]] = onnx.Constant dense<1.0> : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[M]], %[[T]]) : tensor<2x3x4x5xf32>
// CHECK:         %[[G:.*]] = onnx.Reshape(%{{.*}}) : tensor<3x1x1xf32>
// CHECK-NEXT:    %{{.*}} = onnx.Mul(%{{.*}}, %[[G]])
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %q: tensor<3xi8> {onnx.name = "q"}) -> (tensor<2x3x4x5xf32> {onnx.name = "r"}, tensor<2x3x4x5xf32> {onnx.name = "u"}) {
  %g = onnx.Constant dense<3> : tensor<3xi8>
  %gs = onnx.Constant dense<0.5> : tensor<f32>
  %gz = onnx.Constant dense<1> : tensor<i8>
  %b = onnx.Constant dense<8> : tensor<3xi32>
  %bs = onnx.Constant dense<0.25> : tensor<3xf32>
  %mean = onnx.Constant dense<2.0> : tensor<3xf32>
  %var = onnx.Constant dense<4.0> : tensor<3xf32>
  %gf = onnx.DequantizeLinear(%g, %gs, %gz) : tensor<3xf32>
  %bf = onnx.DequantizeLinear(%b, %bs) <{axis = 0}> : tensor<3xf32>
  %r = onnx.BatchNormalization(%x, %gf, %bf, %mean, %var) <{epsilon = 0.0}> : tensor<2x3x4x5xf32>
  %qf = onnx.DequantizeLinear(%q, %gs, %gz) : tensor<3xf32>
  %u = onnx.BatchNormalization(%x, %qf, %bf, %mean, %var) <{epsilon = 0.0}> : tensor<2x3x4x5xf32>
  func.return %r, %u : tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>
}
