// RUN: onnx-opt %s --pass decompose | filecheck %s

// By the statistics of the batch, which are remembered.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[0, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.ReduceMean(%x, %[[N0]]) <{keepdims = 1}> : tensor<1x3x1xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Sub(%x, %[[N1]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Mul(%[[N2]], %[[N2]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.ReduceMean(%[[N3]], %[[N0]]) <{keepdims = 1}> : tensor<1x3x1xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<0.001> : tensor<f32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Add(%[[N4]], %[[N5]]) : tensor<1x3x1xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Sqrt(%[[N6]]) : tensor<1x3x1xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Div(%[[N2]], %[[N7]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Reshape(%g, %[[N9]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Mul(%[[N8]], %[[N10]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Reshape(%b, %[[N9]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Add(%[[N11]], %[[N12]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<0.75> : tensor<f32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Mul(%m, %[[N13]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Reshape(%[[N1]], %[[N15]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Mul(%[[N16]], %[[N17]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N:.*]] = onnx.Add(%[[N14]], %[[N18]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Mul(%v, %[[N13]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Reshape(%[[N4]], %[[N15]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Mul(%[[N20]], %[[N17]]) : tensor<3xf32>
// CHECK-NEXT:    %[[W:.*]] = onnx.Add(%[[N19]], %[[N21]]) : tensor<3xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[N]], %[[W]] : tensor<2x3x5xf32>, tensor<3xf32>, tensor<3xf32>
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %g: tensor<3xf32> {onnx.name = "g"}, %b: tensor<3xf32> {onnx.name = "b"}, %m: tensor<3xf32> {onnx.name = "m"}, %v: tensor<3xf32> {onnx.name = "v"}) -> (tensor<2x3x5xf32> {onnx.name = "r0"}, tensor<3xf32> {onnx.name = "r1"}, tensor<3xf32> {onnx.name = "r2"}) {
  %y, %n, %w = onnx.BatchNormalization(%x, %g, %b, %m, %v) <{epsilon = 0.001, momentum = 0.75, training_mode = 1}> : (tensor<2x3x5xf32>, tensor<3xf32>, tensor<3xf32>)
  func.return %y, %n, %w : tensor<2x3x5xf32>, tensor<3xf32>, tensor<3xf32>
}
