// RUN: onnx-opt %s --pass decompose | filecheck %s

// A run tells the way back from the groups; an image's windows of an odd size have a kernel.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[0, 3, -1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%x, %[[N0]]) : tensor<?x3x?xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.ReduceMean(%[[N1]], %[[N2]]) <{keepdims = 1}> : tensor<?x3x1xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Sub(%[[N1]], %[[N3]]) : tensor<?x3x?xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Mul(%[[N4]], %[[N4]]) : tensor<?x3x?xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.ReduceMean(%[[N6]], %[[N2]]) <{keepdims = 1}> : tensor<?x3x1xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Add(%[[N7]], %[[N8]]) : tensor<?x3x1xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Sqrt(%[[N9]]) : tensor<?x3x1xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Div(%[[N4]], %[[N10]]) : tensor<?x3x?xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Mul(%[[N11]], %[[N5]]) : tensor<?x3x?xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Shape(%x) : tensor<4xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Reshape(%[[N12]], %[[N13]]) : tensor<?x6x?x5xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<[-1, 1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Reshape(%s, %[[N15]]) : tensor<6x1x1xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Mul(%[[N14]], %[[N16]]) : tensor<?x6x?x5xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Add(%[[N17]], %[[N16]]) : tensor<?x6x?x5xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.LRN(%x) <{size = 3}> : tensor<?x6x?x5xf32>
// CHECK-NEXT:    func.return %[[N18]], %[[N19]] : tensor<?x6x?x5xf32>, tensor<?x6x?x5xf32>
func.func @main(%x: tensor<?x6x?x5xf32> {onnx.name = "x"}, %s: tensor<6xf32> {onnx.name = "s"}) -> (tensor<?x6x?x5xf32> {onnx.name = "y"}, tensor<?x6x?x5xf32> {onnx.name = "z"}) {
  %y = onnx.GroupNormalization(%x, %s, %s) <{epsilon = 0.5, num_groups = 3}> : tensor<?x6x?x5xf32>
  %z = onnx.LRN(%x) <{size = 3}> : tensor<?x6x?x5xf32>
  func.return %y, %z : tensor<?x6x?x5xf32>, tensor<?x6x?x5xf32>
}
