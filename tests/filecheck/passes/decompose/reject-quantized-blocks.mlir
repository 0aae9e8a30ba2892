// RUN: onnx-opt %s --pass decompose | filecheck %s

// Integers that are no numbers of 8 or 16 bits.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.QuantizeLinear(%x, %s, %z) <{axis = 1, block_size = 2, output_dtype = 0, precision = 0, saturate = 1}> : tensor<3x4xi4>
// CHECK-NEXT:    func.return %[[A]] : tensor<3x4xi4>
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %s: tensor<3x2xf32> {onnx.name = "s"}, %z: tensor<3x2xi4> {onnx.name = "z"}) -> (tensor<3x4xi4> {onnx.name = "r0"}) {
  %a = onnx.QuantizeLinear(%x, %s, %z) <{axis = 1, block_size = 2, output_dtype = 0, precision = 0, saturate = 1}> : tensor<3x4xi4>
  func.return %a : tensor<3x4xi4>
}
