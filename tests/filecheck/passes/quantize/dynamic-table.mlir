// RUN: onnx-opt %s -p 'quantize{scheme="dynamic"},fold-qdq' | filecheck %s

// GATHER hands on what it is given: integers of a table are dequantized behind it, not by it.

// CHECK-LABEL: func.func @main
// CHECK:         %[[W:.*]] = tfl.pseudo_const {{.*}}tensor<64x32x!quant.uniform<i8<-127:127>:f32,
// CHECK-NEXT:    %[[Q:.*]] = tfl.gather(%[[W]], %i) <{axis = 0}> : tensor<3x32x!quant.uniform<i8<-127:127>:f32,
// CHECK-NEXT:    %[[Y:.*]] = tfl.dequantize(%[[Q]]) : tensor<3x32xf32>
// CHECK-NEXT:    func.return %[[Y]]
func.func @main(%i: tensor<3xi32> {onnx.name = "i"}) -> (tensor<3x32xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<0.5> : tensor<64x32xf32>
  %y = tfl.gather(%w, %i) <{axis = 0}> : tensor<3x32xf32>
  func.return %y : tensor<3x32xf32>
}
