// RUN: onnx-opt %s --pass decompose --why rounded_by_arithmetic -o %t.mlir 2>&1 | filecheck %s

// The steps are computed in single floats, so the scale is one.

// CHECK: 'rounded_by_arithmetic' (onnx.DequantizeLinear): the elements are f16; f32 is wanted
func.func @main(%x: tensor<4x2xf32> {onnx.name = "x"}) -> (tensor<4x2xf16> {onnx.name = "y"}) {
  %s = onnx.Constant dense<0.5> : tensor<f16>
  %z = onnx.Constant dense<7> : tensor<ui16>
  %q = onnx.QuantizeLinear(%x, %s, %z) <{axis = 1, block_size = 0, precision = 0}> : tensor<4x2xui16>
  %y = onnx.DequantizeLinear(%q, %s, %z) <{axis = 1, block_size = 0}> : tensor<4x2xf16>
  func.return %y : tensor<4x2xf16>
}
