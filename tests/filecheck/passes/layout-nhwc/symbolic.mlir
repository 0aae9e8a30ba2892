// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Symbolic dims keep their names; a reshape leaves one length open.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<?x?x?x8xf32, #onnx.dims<["n", "h", "w", 8]>>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.GlobalAveragePool(%[[V0]]) : tensor<?x1x1x8xf32, #onnx.dims<["n", 1, 1, 8]>>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Constant dense<[-1, 8]> : tensor<2xi64>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Reshape(%[[V1]], %[[V2]]) : tensor<?x8xf32, #onnx.dims<["n", 8]>>
// CHECK-NEXT:  func.return %[[V3]] : tensor<?x8xf32, #onnx.dims<["n", 8]>>
func.func @main(%x: tensor<?x8x?x?xf32, #onnx.dims<["n", 8, "h", "w"]>> {onnx.name = "x"}) -> (tensor<?x8xf32, #onnx.dims<["n", 8]>> {onnx.name = "y"}) {
  %m = onnx.GlobalAveragePool(%x) : tensor<?x8x1x1xf32, #onnx.dims<["n", 8, 1, 1]>>
  %s = onnx.Constant dense<[-1, 8]> : tensor<2xi64>
  %y = onnx.Reshape(%m, %s) : tensor<?x8xf32, #onnx.dims<["n", 8]>>
  func.return %y : tensor<?x8xf32, #onnx.dims<["n", 8]>>
}
