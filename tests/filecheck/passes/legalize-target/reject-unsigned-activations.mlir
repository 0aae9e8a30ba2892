// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// In wider elements, or with a sign, an activation would bound other numbers.

// CHECK: error[E0505]: tfl.add: does not take ui32 ui32 -> ui32 (tflite-2.14)
// CHECK: error[E0505]: tfl.add: does not take ui64 ui64 -> ui64 (tflite-2.14)
func.func @main(%x: tensor<2x3xui32> {onnx.name = "x"}, %y: tensor<2x3xui64> {onnx.name = "y"}) -> (tensor<2x3xui32> {onnx.name = "a"}, tensor<2x3xui64> {onnx.name = "b"}) {
  %a = tfl.add(%x, %x) <{fused_activation_function = "RELU6"}> : tensor<2x3xui32>
  %b = tfl.add(%y, %y) <{fused_activation_function = "RELU6"}> : tensor<2x3xui64>
  func.return %a, %b : tensor<2x3xui32>, tensor<2x3xui64>
}
