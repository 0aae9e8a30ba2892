// RUN: onnx-opt %s --pass decompose | filecheck %s

// The elements of each window side by side: the greatest, and where it stands.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[2, 3, 3, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<{{\[\[}}0], [20], [40], [60], [80], [100]]> : tensor<6x1xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<[-1, 20]> : tensor<2xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Reshape(%x, %[[N2]]) : tensor<6x20xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[0, 0, 0, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<0xFF800000> : tensor<f32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Pad(%[[N3]], %[[N4]], %[[N5]]) <{mode = "constant"}> : tensor<6x21xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant #onnx.weight<"", tensor<6x6xi64>>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Gather(%[[N6]], %[[N7]]) <{axis = 1}> : tensor<6x6x6xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.ArgMax(%[[N8]]) <{axis = 2, keepdims = 0, select_last_index = 0}> : tensor<6x6xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<[0, 6, 12, 18, 24, 30]> : tensor<6xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Add(%[[N9]], %[[N10]]) : tensor<6x6xi64>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant #onnx.weight<"", tensor<36xi64>>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Gather(%[[N12]], %[[N11]]) <{axis = 0}> : tensor<6x6xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.ReduceMax(%[[N8]], %[[N14]]) <{keepdims = 0}> : tensor<6x6xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Reshape(%[[N15]], %[[N0]]) : tensor<2x3x3x2xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Add(%[[N13]], %[[N1]]) : tensor<6x6xi64>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Reshape(%[[N17]], %[[N0]]) : tensor<2x3x3x2xi64>
// CHECK-NEXT:    func.return %[[N16]], %[[N18]] : tensor<2x3x3x2xf32>, tensor<2x3x3x2xi64>
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}) -> (tensor<2x3x3x2xf32> {onnx.name = "r"}, tensor<2x3x3x2xi64> {onnx.name = "s"}) {
  %a, %b = onnx.MaxPool(%x) <{ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], storage_order = 0, strides = [1, 2]}> : (tensor<2x3x3x2xf32>, tensor<2x3x3x2xi64>)
  func.return %a, %b : tensor<2x3x3x2xf32>, tensor<2x3x3x2xi64>
}
