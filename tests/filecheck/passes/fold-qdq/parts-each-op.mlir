// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Parts of quantized data are quantized, whichever op makes them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[2, 4]> : tensor<2xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<2> : tensor<i32>
// CHECK-NEXT:    %[[R0:.*]], %[[R1:.*]] = tfl.split_v(%x, %[[V1]], %[[V0]]) <{num_splits = 2}> : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x4x!quant.uniform<i8:f32, 0.5:3>>)
// CHECK-NEXT:    %[[R2:.*]], %[[R3:.*]] = tfl.unpack(%x) <{num = 2, axis = 0}> : (tensor<6x!quant.uniform<i8:f32, 0.5:3>>, tensor<6x!quant.uniform<i8:f32, 0.5:3>>)
// CHECK-NEXT:    %[[R4:.*]], %[[R5:.*]] = tfl.topk_v2(%x, %[[V2]]) : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>)
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]] : tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x4x!quant.uniform<i8:f32, 0.5:3>>, tensor<6x!quant.uniform<i8:f32, 0.5:3>>, tensor<6x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>
func.func @main(%x: tensor<2x6x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "a"}, tensor<2x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "b"}, tensor<6x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "c"}, tensor<6x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "d"}, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "e"}, tensor<2x2xi32> {onnx.name = "i"}) {
  %axis = tfl.pseudo_const dense<1> : tensor<i32>
  %sizes = tfl.pseudo_const dense<[2, 4]> : tensor<2xi32>
  %k = tfl.pseudo_const dense<2> : tensor<i32>
  %xf = tfl.dequantize(%x) : tensor<2x6xf32>
  %af, %bf = tfl.split_v(%xf, %sizes, %axis) <{num_splits = 2}> : (tensor<2x2xf32>, tensor<2x4xf32>)
  %a = tfl.quantize(%af) : tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %b = tfl.quantize(%bf) : tensor<2x4x!quant.uniform<i8:f32, 0.5:3>>
  %cf, %df = tfl.unpack(%xf) <{num = 2, axis = 0}> : (tensor<6xf32>, tensor<6xf32>)
  %c = tfl.quantize(%cf) : tensor<6x!quant.uniform<i8:f32, 0.5:3>>
  %d = tfl.quantize(%df) : tensor<6x!quant.uniform<i8:f32, 0.5:3>>
  %ef, %i = tfl.topk_v2(%xf, %k) : (tensor<2x2xf32>, tensor<2x2xi32>)
  %e = tfl.quantize(%ef) : tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  func.return %a, %b, %c, %d, %e, %i : tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x4x!quant.uniform<i8:f32, 0.5:3>>, tensor<6x!quant.uniform<i8:f32, 0.5:3>>, tensor<6x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi32>
}
