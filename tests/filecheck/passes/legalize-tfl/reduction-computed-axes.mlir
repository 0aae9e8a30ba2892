// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Axes that come at run time are an operand of 32 bits.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.cast(%a) : tensor<2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.sum(%x, %[[V0]]) <{keep_dims = true}> : tensor<?x?x?xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<?x?x?xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %a: tensor<2xi64> {onnx.name = "a"}) -> (tensor<?x?x?xf32> {onnx.name = "r"}) {
  %y = onnx.ReduceSum(%x, %a) <{keepdims = 1}> : tensor<?x?x?xf32>
  func.return %y : tensor<?x?x?xf32>
}
