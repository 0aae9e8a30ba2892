// RUN: onnx-opt %s --pass simplify | filecheck %s

// Without axes all are reduced; axes that come at run time may be some.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Z:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[Y:.*]] = onnx.ReduceSum(%[[Z]], %[[V0]]) <{noop_with_empty_axes = 0}> : tensor<1x1xf32>
// CHECK-NEXT:    %[[W:.*]] = onnx.ReduceMax(%[[Z]], %a) <{noop_with_empty_axes = 1}> : tensor<?x?xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[W]] : tensor<1x1xf32>, tensor<?x?xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %a: tensor<?xi64> {onnx.name = "a"}) -> (tensor<1x1xf32> {onnx.name = "r"}, tensor<?x?xf32> {onnx.name = "q"}) {
  %z = onnx.Abs(%x) : tensor<2x3xf32>
  %y = onnx.ReduceSum(%z) <{noop_with_empty_axes = 0}> : tensor<1x1xf32>
  %w = onnx.ReduceMax(%z, %a) <{noop_with_empty_axes = 1}> : tensor<?x?xf32>
  func.return %y, %w : tensor<1x1xf32>, tensor<?x?xf32>
}
