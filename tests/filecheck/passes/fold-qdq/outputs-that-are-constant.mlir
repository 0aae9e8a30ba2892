// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// An output of the model is what its integers stand for; what an op reads stays stored, unless it is an output as well.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V:.*]] = tfl.pseudo_const dense<{{\[\[}}0.5, 0.5, 1.5], [2.0, 1.25, 3.0]]> : tensor<2x3xf32>
// CHECK-NEXT:    %[[P:.*]] = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[T:.*]] = tfl.transpose(%[[V]], %[[P]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[W:.*]] = tfl.pseudo_const dense<{{\[\[}}2, 1, 3], [4, 5, 6]]> : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[F:.*]] = tfl.dequantize(%[[W]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[A:.*]] = tfl.add(%x, %[[V]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = tfl.add(%x, %[[F]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[V]], %[[T]], %[[A]], %[[B]]

func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "v"}, tensor<3x2xf32> {onnx.name = "t"}, tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}) {
  %v = tfl.pseudo_const dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3x!quant.uniform<i8:f32:1, {0.5, 0.25, 0.5}>>
  %vf = tfl.dequantize(%v) : tensor<2x3xf32>
  %perm = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
  %t = tfl.transpose(%vf, %perm) : tensor<3x2xf32>
  %w = tfl.pseudo_const dense<[[2, 1, 3], [4, 5, 6]]> : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %wf = tfl.dequantize(%w) : tensor<2x3xf32>
  %a = tfl.add(%x, %vf) : tensor<2x3xf32>
  %b = tfl.add(%x, %wf) : tensor<2x3xf32>
  func.return %vf, %t, %a, %b : tensor<2x3xf32>, tensor<3x2xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
