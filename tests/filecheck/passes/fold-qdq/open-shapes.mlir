// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// An op without a bias gets zeros for as many channels as it gives, however many rows there are; stored integers of open shape that another
// op reads are a copy, whose lengths are asked when it runs.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Q:.*]] = tfl.quantize(%x) : tensor<?x3x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<0> : tensor<2x!quant.uniform<i32:f32, 0.125>>
// CHECK-NEXT:    %[[P:.*]] = tfl.fully_connected(%[[Q]], %[[N0]], %[[N1]]) <{keep_num_dims = false}> : tensor<?x2x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[N2:.*]] = tfl.shape(%[[P]]) : tensor<2xi32>
// CHECK-NEXT:    %[[S:.*]] = tfl.reshape(%[[P]], %[[N2]]) : tensor<?x2xi8>
// CHECK-NEXT:    %[[WIDE:.*]] = tfl.cast(%[[S]]) : tensor<?x2xi32>
// CHECK-NEXT:    func.return %[[P]], %[[WIDE]] : tensor<?x2x!quant.uniform<i8:f32, 0.5>>, tensor<?x2xi32>
func.func @main(%x: tensor<?x3xf32> {onnx.name = "x"}) -> (tensor<?x2x!quant.uniform<i8:f32, 0.5>> {onnx.name = "p_out"}, tensor<?x2xi32> {onnx.name = "wide_out"}) {
  %q = tfl.quantize(%x) : tensor<?x3x!quant.uniform<i8:f32, 0.5>>
  %f = tfl.dequantize(%q) : tensor<?x3xf32>
  %w = tfl.pseudo_const dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3x!quant.uniform<i8:f32, 0.25>>
  %g = tfl.dequantize(%w) : tensor<2x3xf32>
  %y = tfl.fully_connected(%f, %g) <{keep_num_dims = false}> : tensor<?x2xf32>
  %p = tfl.quantize(%y) : tensor<?x2x!quant.uniform<i8:f32, 0.5>>
  %s = quant.scast(%p) : tensor<?x2xi8>
  %wide = tfl.cast(%s) : tensor<?x2xi32>
  func.return %p, %wide : tensor<?x2x!quant.uniform<i8:f32, 0.5>>, tensor<?x2xi32>
}
