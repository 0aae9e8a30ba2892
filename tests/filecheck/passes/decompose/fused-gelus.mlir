// RUN: onnx-opt %s --pass decompose | filecheck %s

// What the optimizer of ONNX Runtime makes of gelu.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Add(%x, %b) : tensor<2x3xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Gelu(%[[V0]]) <{approximate = "none"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Gelu(%x) <{approximate = "tanh"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Gelu(%[[V0]]) <{approximate = "tanh"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<1.702> : tensor<f32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Mul(%x, %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Sigmoid(%[[V2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Mul(%x, %[[V3]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[C]], %[[D]], %[[E]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %b: tensor<3xf32> {onnx.name = "b"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}) {
  %a = onnx.ms.BiasGelu(%x, %b) : tensor<2x3xf32>
  %c = onnx.ms.FastGelu(%x) : tensor<2x3xf32>
  %d = onnx.ms.FastGelu(%x, %b) : tensor<2x3xf32>
  %e = onnx.ms.QuickGelu(%x) : tensor<2x3xf32>
  func.return %a, %c, %d, %e : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
