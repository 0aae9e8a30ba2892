// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Constants that are stored as half floats have no scale: they stand as they are beside quantized values, where they move and where
// they are an output.

// CHECK-LABEL: func.func @main
// CHECK:         %[[U:.*]] = tfl.dequantize(%{{.*}}) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V:.*]] = tfl.dequantize(%{{.*}}) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = tfl.dequantize(%{{.*}}) : tensor<2x3xf32>
// CHECK-NEXT:    %[[T:.*]] = tfl.transpose(%[[U]], %{{.*}}) : tensor<3x2xf32>
// CHECK-NEXT:    %[[R:.*]] = tfl.reshape(%[[V]], %{{.*}}) : tensor<6xf32>
// CHECK-NEXT:    %[[A:.*]] = tfl.add(%x, %[[T]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[B:.*]] = tfl.add(%y, %[[R]]) : tensor<6xf32>
// CHECK:         func.return %[[A]], %[[B]], %[[C]]
func.func @main(%x: tensor<3x2xf32> {onnx.name = "x"}, %y: tensor<6xf32> {onnx.name = "y"}, %q: tensor<7x!quant.uniform<i8:f32, 0.25:3>> {onnx.name = "q"}) -> (tensor<3x2xf32> {onnx.name = "a"}, tensor<6xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<7x!quant.uniform<i8:f32, 0.25:3>> {onnx.name = "d"}) {
  %u = tfl.pseudo_const dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf16>
  %v = tfl.pseudo_const dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 7.0]]> : tensor<2x3xf16>
  %w = tfl.pseudo_const dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 8.0]]> : tensor<2x3xf16>
  %perm = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
  %six = tfl.pseudo_const dense<6> : tensor<1xi32>
  %uf = tfl.dequantize(%u) : tensor<2x3xf32>
  %vf = tfl.dequantize(%v) : tensor<2x3xf32>
  %c = tfl.dequantize(%w) : tensor<2x3xf32>
  %ut = tfl.transpose(%uf, %perm) : tensor<3x2xf32>
  %vr = tfl.reshape(%vf, %six) : tensor<6xf32>
  %a = tfl.add(%x, %ut) : tensor<3x2xf32>
  %b = tfl.add(%y, %vr) : tensor<6xf32>
  %d = tfl.relu(%q) : tensor<7x!quant.uniform<i8:f32, 0.25:3>>
  func.return %a, %b, %c, %d : tensor<3x2xf32>, tensor<6xf32>, tensor<2x3xf32>, tensor<7x!quant.uniform<i8:f32, 0.25:3>>
}
