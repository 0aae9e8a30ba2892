// RUN: onnx-opt %s --pass decompose | filecheck %s

// Halves among what is dequantized, blocks, and statistics in other floats.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[1, 2, 3, 4]> : tensor<4xi8>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.DequantizeLinear(%[[V0]], %[[V1]]) : tensor<4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<{{\[\[}}0.4999975], [0.707105], [0.86602396], [0.9999988]]> : tensor<4x1xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Mul(%x, %[[V4]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<{{\[\[}}2.503395e-06], [-0.41420996], [-1.0980718], [-1.9999952]]> : tensor<4x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Add(%[[V5]], %[[V6]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<{{\[\[}}-1.0], [-2.0], [-3.0], [-4.0]]> : tensor<4x1xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Add(%x, %[[V8]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<{{\[\[}}1.000005], [1.4142171], [1.7320538], [2.0000024]]> : tensor<4x1xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Div(%[[V9]], %[[V10]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<{{\[\[}}0.5], [1.0], [0.75], [1.0]]> : tensor<4x1xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Mul(%[[V11]], %[[V12]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Reshape(%[[V3]], %[[V14]]) : tensor<4x1xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Add(%[[V13]], %[[V15]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Mul(%[[V11]], %[[V15]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Add(%[[V17]], %[[V12]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.BatchNormalization(%x, %[[V3]], %[[V3]], %[[V2]], %[[V2]]) : tensor<2x4x3xf32>
// CHECK-NEXT:    func.return %[[V7]], %[[V16]], %[[V18]], %[[V19]] : tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>
func.func @main(%x: tensor<2x4x3xf32> {onnx.name = "x"}) -> (tensor<2x4x3xf32> {onnx.name = "r0"}, tensor<2x4x3xf32> {onnx.name = "r1"}, tensor<2x4x3xf32> {onnx.name = "r2"}, tensor<2x4x3xf32> {onnx.name = "r3"}) {
  %q = onnx.Constant dense<[1, 2, 3, 4]> : tensor<4xi8>
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %h = onnx.Constant dense<0.5> : tensor<f16>
  %t = onnx.Constant dense<[0.5, 0.25]> : tensor<2xf32>
  %m = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %n = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf64>
  %gf = onnx.DequantizeLinear(%q, %s) : tensor<4xf32>
  %gh = onnx.DequantizeLinear(%q, %h) : tensor<4xf16>
  %gb = onnx.DequantizeLinear(%q, %t) <{axis = 0, block_size = 2}> : tensor<4xf32>
  %r0 = onnx.BatchNormalization(%x, %gh, %gh, %m, %m) : tensor<2x4x3xf32>
  %r1 = onnx.BatchNormalization(%x, %gb, %gf, %m, %m) : tensor<2x4x3xf32>
  %r2 = onnx.BatchNormalization(%x, %gf, %gb, %m, %m) : tensor<2x4x3xf32>
  %r3 = onnx.BatchNormalization(%x, %gf, %gf, %n, %n) : tensor<2x4x3xf32>
  func.return %r0, %r1, %r2, %r3 : tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>
}
