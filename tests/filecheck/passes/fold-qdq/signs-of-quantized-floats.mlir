// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Floats are quantized to either sign at no cost, so to that which what is added to them has: the few means alone are shifted.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Z:.*]] = tfl.quantize(%z) : tensor<2x4x!quant.uniform<u8:f32, 0.25:133>>
// CHECK-NEXT:    %[[A:.*]] = tfl.add(%x, %[[Z]]) : tensor<2x4x!quant.uniform<u8:f32, 1.0:131>>
// CHECK-NEXT:    %[[AXIS:.*]] = tfl.pseudo_const
// CHECK-NEXT:    %[[M:.*]] = tfl.mean(%[[A]], %[[AXIS]]) : tensor<2x!quant.uniform<u8:f32, 2.0:135>>
// CHECK-NEXT:    %[[Y:.*]] = tfl.quantize(%[[M]]) : tensor<2x!quant.uniform<i8:f32, 2.0:7>>
// CHECK-NEXT:    func.return %[[Y]]
func.func @main(%x: tensor<2x4x!quant.uniform<u8:f32, 0.5:131>> {onnx.name = "x"}, %z: tensor<2x4xf32> {onnx.name = "z"}) -> (tensor<2x!quant.uniform<i8:f32, 2.0:7>> {onnx.name = "y"}) {
  %xf = tfl.dequantize(%x) : tensor<2x4xf32>
  %q = tfl.quantize(%z) : tensor<2x4x!quant.uniform<i8:f32, 0.25:5>>
  %zf = tfl.dequantize(%q) : tensor<2x4xf32>
  %a = tfl.add(%xf, %zf) : tensor<2x4xf32>
  %s = tfl.quantize(%a) : tensor<2x4x!quant.uniform<i8:f32, 1.0:3>>
  %sf = tfl.dequantize(%s) : tensor<2x4xf32>
  %axis = tfl.pseudo_const dense<1> : tensor<1xi32>
  %m = tfl.mean(%sf, %axis) : tensor<2xf32>
  %y = tfl.quantize(%m) : tensor<2x!quant.uniform<i8:f32, 2.0:7>>
  func.return %y : tensor<2x!quant.uniform<i8:f32, 2.0:7>>
}
