// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Parts of stored integers are parts of the quantized values that they are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.quantize(%x) : tensor<2x6x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[R0:.*]], %[[R1:.*]] = tfl.split(%[[V0]], %[[V1]]) <{num_splits = 2}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>)
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
func.func @main(%x: tensor<2x6xf32> {onnx.name = "x"}) -> (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "a"}, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "b"}) {
  %axis = tfl.pseudo_const dense<1> : tensor<i32>
  %q = tfl.quantize(%x) : tensor<2x6x!quant.uniform<i8:f32, 0.5:3>>
  %s = quant.scast(%q) : tensor<2x6xi8>
  %c, %d = tfl.split(%axis, %s) <{num_splits = 2}> : (tensor<2x3xi8>, tensor<2x3xi8>)
  %a = quant.scast(%c) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %b = quant.scast(%d) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  func.return %a, %b : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
}
