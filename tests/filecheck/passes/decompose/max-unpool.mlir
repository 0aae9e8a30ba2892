// RUN: onnx-opt %s --pass decompose | filecheck %s

// Each element at its place among zeros; the result may be larger at its ends.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant #onnx.weight<"", tensor<96xf32>>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Reshape(%i, %[[N1]]) : tensor<24x1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Reshape(%x, %[[N3]]) : tensor<24xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.ScatterND(%[[N0]], %[[N2]], %[[N4]]) <{reduction = "add"}> : tensor<96xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<[-1, 2, 6, 8]> : tensor<4xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Reshape(%[[N5]], %[[N6]]) : tensor<1x2x6x8xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 0, 1, 0]> : tensor<8xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Pad(%[[N7]], %[[N8]], %[[N9]]) <{mode = "constant"}> : tensor<1x2x7x8xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<1x2x7x8xf32>
func.func @main(%x: tensor<1x2x3x4xf32> {onnx.name = "x"}, %i: tensor<1x2x3x4xi64> {onnx.name = "i"}) -> (tensor<1x2x7x8xf32> {onnx.name = "r"}) {
  %size = onnx.Constant dense<[1, 2, 7, 8]> : tensor<4xi64>
  %a = onnx.MaxUnpool(%x, %i, %size) <{kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [2, 2]}> : tensor<1x2x7x8xf32>
  func.return %a : tensor<1x2x7x8xf32>
}
