// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Quantized types become scales and zero points; an output is the integers that it stores.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<3> : tensor<i8>
// CHECK-NEXT:    %[[N2:.*]] = onnx.DequantizeLinear(%x, %[[N0]], %[[N1]]) <{axis = 0}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<-5> : tensor<i8>
// CHECK-NEXT:    %[[N5:.*]] = onnx.QuantizeLinear(%[[N2]], %[[N3]], %[[N4]]) <{axis = 0}> : tensor<2x4xi8>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<3> : tensor<i8>
// CHECK-NEXT:    %[[F:.*]] = onnx.DequantizeLinear(%x, %[[N6]], %[[N7]]) <{axis = 0}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<3> : tensor<i8>
// CHECK-NEXT:    %[[N10:.*]] = onnx.QuantizeLinear(%y, %[[N8]], %[[N9]]) <{axis = 0}> : tensor<2x4xi8>
// CHECK-NEXT:    func.return %[[N5]], %[[F]], %[[N10]] : tensor<2x4xi8>, tensor<2x4xf32>, tensor<2x4xi8>
// CHECK-NOT:     tfl.
// CHECK-NOT:     quant
func.func @main(%x: tensor<2x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<2x4xf32> {onnx.name = "y"}) -> (tensor<2x4x!quant.uniform<i8:f32, 0.25:-5>> {onnx.name = "r_out"}, tensor<2x4xf32> {onnx.name = "f_out"}, tensor<2x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "q_out"}) {
  %r = tfl.quantize(%x) : tensor<2x4x!quant.uniform<i8:f32, 0.25:-5>>
  %f = tfl.dequantize(%x) : tensor<2x4xf32>
  %q = tfl.quantize(%y) : tensor<2x4x!quant.uniform<i8:f32, 0.5:3>>
  func.return %r, %f, %q : tensor<2x4x!quant.uniform<i8:f32, 0.25:-5>>, tensor<2x4xf32>, tensor<2x4x!quant.uniform<i8:f32, 0.5:3>>
}
