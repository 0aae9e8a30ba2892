// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// A reduction told to do nothing without axes, a Squeeze of dims that nobody knows, a scalar.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.ReduceSum(%x) <{noop_with_empty_axes = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Squeeze(%u) : tensor<*xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.ReduceMax(%s) : tensor<f32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3xf32>, tensor<*xf32>, tensor<f32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %u: tensor<2x?xf32> {onnx.name = "u"}, %s: tensor<f32> {onnx.name = "s"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<*xf32> {onnx.name = "b"}, tensor<f32> {onnx.name = "c"}) {
  %a = onnx.ReduceSum(%x) <{noop_with_empty_axes = 1}> : tensor<2x3xf32>
  %b = onnx.Squeeze(%u) : tensor<*xf32>
  %c = onnx.ReduceMax(%s) : tensor<f32>
  func.return %a, %b, %c : tensor<2x3xf32>, tensor<*xf32>, tensor<f32>
}
