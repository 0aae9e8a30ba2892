// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Parts of quantized data are quantized; where the greatest element stands is told by stored integers as by what they stand for.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V1:.*]], %[[V2:.*]] = tfl.split(%[[V0]], %x) <{num_splits = 2}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>)
// CHECK-NEXT:    %[[V3:.*]] = tfl.abs(%[[V1]]) : tensor<2x3x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.arg_max(%x, %[[V0]]) : tensor<2xi32>
// CHECK-NEXT:    func.return %[[V3]], %[[V2]], %[[V4]] : tensor<2x3x!quant.uniform<i8:f32, 0.25>>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>
func.func @main(%x: tensor<2x6x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2x3x!quant.uniform<i8:f32, 0.25>> {onnx.name = "p"}, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r"}, tensor<2xi32> {onnx.name = "place"}) {
  %axis = tfl.pseudo_const dense<1> : tensor<i32>
  %xf = tfl.dequantize(%x) : tensor<2x6xf32>
  %a, %b = tfl.split(%axis, %xf) <{num_splits = 2}> : (tensor<2x3xf32>, tensor<2x3xf32>)
  %c = tfl.abs(%a) : tensor<2x3xf32>
  %p = tfl.quantize(%c) : tensor<2x3x!quant.uniform<i8:f32, 0.25>>
  %r = tfl.quantize(%b) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %place = tfl.arg_max(%xf, %axis) : tensor<2xi32>
  func.return %p, %r, %place : tensor<2x3x!quant.uniform<i8:f32, 0.25>>, tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>
}
