// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Where the least element stands is told by stored integers, be they quantized or as the model holds them, as by what they stand for.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.arg_min(%x, %[[V0]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.quantize(%y) : tensor<2x6x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[R1:.*]] = tfl.arg_min(%[[V1]], %[[V0]]) : tensor<2xi32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<2xi32>, tensor<2xi32>
func.func @main(%x: tensor<2x6x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<2x6xf32> {onnx.name = "y"}) -> (tensor<2xi32> {onnx.name = "a"}, tensor<2xi32> {onnx.name = "b"}) {
  %axis = tfl.pseudo_const dense<1> : tensor<i32>
  %xf = tfl.dequantize(%x) : tensor<2x6xf32>
  %a = tfl.arg_min(%xf, %axis) : tensor<2xi32>
  %q = tfl.quantize(%y) : tensor<2x6x!quant.uniform<i8:f32, 0.5:3>>
  %s = quant.scast(%q) : tensor<2x6xi8>
  %b = tfl.arg_min(%s, %axis) : tensor<2xi32>
  func.return %a, %b : tensor<2xi32>, tensor<2xi32>
}
