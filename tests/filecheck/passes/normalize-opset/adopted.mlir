// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Operators of ONNX Runtime that came to be operators of ONNX.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.DequantizeLinear(%q, %s, %z) <{axis = 1, block_size = 0, output_dtype = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.QuantizeLinear(%x, %s, %z) <{axis = 1, block_size = 0, output_dtype = 0, precision = 0, saturate = 1}> : tensor<2x3xi8>
// CHECK-NEXT:    %[[C:.*]] = onnx.Gelu(%x) <{approximate = "none"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Pad(%x, %p) <{mode = "reflect"}> : tensor<?x?xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.ms.FusedMatMul(%x, %x) <{alpha = 1.0, transA = 1, transB = 0, transBatchA = 0, transBatchB = 0}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Trilu(%x) <{upper = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]] : tensor<2x3xf32>, tensor<2x3xi8>, tensor<2x3xf32>, tensor<?x?xf32>, tensor<3x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %q: tensor<2x3xi8> {onnx.name = "q"}, %s: tensor<3xf32> {onnx.name = "s"}, %z: tensor<3xi8> {onnx.name = "z"}, %p: tensor<4xi64> {onnx.name = "p"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xi8> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<?x?xf32> {onnx.name = "d"}, tensor<3x3xf32> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "rf"}) {
  %a = onnx.ms.DequantizeLinear(%q, %s, %z) : tensor<2x3xf32>
  %b = onnx.ms.QuantizeLinear(%x, %s, %z) <{axis = 1}> : tensor<2x3xi8>
  %c = onnx.ms.Gelu(%x) : tensor<2x3xf32>
  %d = onnx.ms.Pad(%x, %p) <{mode = "reflect"}> : tensor<?x?xf32>
  %e = onnx.ms.TransposeMatMul(%x, %x) <{transA = 1}> : tensor<3x3xf32>
  %f = onnx.ms.Trilu(%x) <{upper = 0}> : tensor<2x3xf32>
  func.return %a, %b, %c, %d, %e, %f : tensor<2x3xf32>, tensor<2x3xi8>, tensor<2x3xf32>, tensor<?x?xf32>, tensor<3x3xf32>, tensor<2x3xf32>
}

// A list of one scale is a scalar.
// CHECK-LABEL: func.func @one
// CHECK:         %[[S:.*]] = onnx.Reshape(%s, %{{.*}}) <{allowzero = 0}> : tensor<f32>
// CHECK:         %[[Z:.*]] = onnx.Reshape(%z, %{{.*}}) <{allowzero = 0}> : tensor<ui8>
// CHECK-NEXT:    %[[G:.*]] = onnx.QuantizeLinear(%x, %[[S]], %[[Z]])
// CHECK-SAME:      : tensor<ui8>
// CHECK:         %[[S1:.*]] = onnx.Reshape(%s, %{{.*}}) <{allowzero = 0}> : tensor<f32>
// CHECK-NEXT:    %[[H:.*]] = onnx.DequantizeLinear(%[[G]], %[[S1]])
// CHECK-SAME:      : tensor<f32>
// CHECK-NEXT:    func.return %[[H]] : tensor<f32>
func.func @one(%x: tensor<f32> {onnx.name = "x"}, %s: tensor<1xf32> {onnx.name = "s"}, %z: tensor<1xui8> {onnx.name = "z"}) -> (tensor<f32> {onnx.name = "h"}) {
  %g = onnx.ms.QuantizeLinear(%x, %s, %z) : tensor<ui8>
  %h = onnx.ms.DequantizeLinear(%g, %s) : tensor<f32>
  func.return %h : tensor<f32>
}
