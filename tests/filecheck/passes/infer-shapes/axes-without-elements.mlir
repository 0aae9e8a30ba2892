// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// Axes of length 0 are none, though they come at run time.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[Y:.*]] = onnx.ReduceSum(%x, %[[V0]]) <{keepdims = 1}> : tensor<1x1xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x1xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %a: tensor<0xi64> {onnx.name = "a"}) -> (tensor<1x1xf32> {onnx.name = "r"}) {
  %y = onnx.ReduceSum(%x, %a) <{keepdims = 1}> : tensor<1x1xf32>
  func.return %y : tensor<1x1xf32>
}
