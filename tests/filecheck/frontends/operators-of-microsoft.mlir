// RUN: onnx-opt %s -o %t.onnx
// RUN: onnx-opt %t.onnx | filecheck %s

// Operators of com.microsoft are written in their domain, and read back as what they were; attributes at their defaults need not be written.

// CHECK:       onnx.opsets = [["com.microsoft", 1 : i64]]
// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = onnx.ms.QLinearAdd(%{{.*}}, %[[S:.*]], _, %{{.*}}, %[[S]], %[[Z:.*]], %[[S]]) : tensor<2x3xui8>
// CHECK-NEXT:    %[[B:.*]] = onnx.ms.QLinearLeakyRelu(%[[A]], %[[S]], %[[Z]], %[[S]], %[[Z]]) <{alpha = 0.25}> : tensor<2x3xui8>
// CHECK-NEXT:    %[[C:.*]] = onnx.ms.QLinearConcat(%[[S]], %[[Z]], %[[B]], %[[S]], %[[Z]], %[[A]], %[[S]], %[[Z]]) <{axis = 1}> : tensor<2x6xui8>
// CHECK-NEXT:    %[[D:.*]] = onnx.ms.DequantizeLinear(%[[C]], %[[S]], %[[Z]]) : tensor<2x6xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.ms.FusedMatMul(%[[D]], %[[D]]) <{transA = 1}> : tensor<6x6xf32>
// CHECK-NEXT:    func.return %[[E]]
func.func @main(%x: tensor<2x3xui8> {onnx.name = "x"}, %y: tensor<2x3xui8> {onnx.name = "y"}) -> (tensor<6x6xf32> {onnx.name = "e"}) {
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %z = onnx.Constant dense<3> : tensor<ui8>
  %a = onnx.ms.QLinearAdd(%x, %s, _, %y, %s, %z, %s) : tensor<2x3xui8>
  %b = onnx.ms.QLinearLeakyRelu(%a, %s, %z, %s, %z) <{alpha = 0.25}> : tensor<2x3xui8>
  %c = onnx.ms.QLinearConcat(%s, %z, %b, %s, %z, %a, %s, %z) <{axis = 1}> : tensor<2x6xui8>
  %d = onnx.ms.DequantizeLinear(%c, %s, %z) : tensor<2x6xf32>
  %e = onnx.ms.FusedMatMul(%d, %d) <{transA = 1}> : tensor<6x6xf32>
  func.return %e : tensor<6x6xf32>
}
