// RUN: onnx-opt %s --pass decompose | filecheck %s

// Over the positions of a channel, of a group of channels, of some axes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ReduceMean(%x, %[[V0]]) <{keepdims = 1}> : tensor<2x6x1x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Sub(%x, %[[V1]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Mul(%[[V2]], %[[V2]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.ReduceMean(%[[V3]], %[[V0]]) <{keepdims = 1}> : tensor<2x6x1x1xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<1.0e-05> : tensor<f32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Add(%[[V4]], %[[V5]]) : tensor<2x6x1x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Sqrt(%[[V6]]) : tensor<2x6x1x1xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Div(%[[V2]], %[[V7]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[-1, 1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Reshape(%s, %[[V9]]) : tensor<6x1x1xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Mul(%[[V8]], %[[V10]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<{{.*}}> : tensor<6x1x1xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[V11]], %[[V12]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<[0, 3, -1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Reshape(%x, %[[V13]]) : tensor<2x3x40xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.ReduceMean(%[[V14]], %[[V15]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Sub(%[[V14]], %[[V16]]) : tensor<2x3x40xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Mul(%[[V17]], %[[V17]]) : tensor<2x3x40xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.ReduceMean(%[[V18]], %[[V15]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Add(%[[V19]], %[[V5]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Sqrt(%[[V20]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Div(%[[V17]], %[[V21]]) : tensor<2x3x40xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Constant dense<[2, 6, 4, 5]> : tensor<4xi64>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Reshape(%[[V22]], %[[V23]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Mul(%[[V24]], %[[V12]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Add(%[[V25]], %[[V10]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<[0, 2, 3]> : tensor<3xi64>
// CHECK-NEXT:    %[[V27:.*]] = onnx.ReduceMean(%x, %[[V26]]) <{keepdims = 1}> : tensor<1x6x1x1xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Sub(%x, %[[V27]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Mul(%[[V28]], %[[V28]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.ReduceMean(%[[V29]], %[[V26]]) <{keepdims = 1}> : tensor<1x6x1x1xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Sqrt(%[[V30]]) : tensor<1x6x1x1xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Constant dense<1.0e-09> : tensor<f32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Add(%[[V31]], %[[V32]]) : tensor<1x6x1x1xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Div(%[[V28]], %[[V33]]) : tensor<2x6x4x5xf32>
// CHECK-NEXT:    func.return %[[A]], %[[C]], %[[D]] : tensor<2x6x4x5xf32>, tensor<2x6x4x5xf32>, tensor<2x6x4x5xf32>
// CHECK-NOT:     Normalization
func.func @main(%x: tensor<2x6x4x5xf32> {onnx.name = "x"}, %s: tensor<6xf32> {onnx.name = "s"}) -> (tensor<2x6x4x5xf32> {onnx.name = "a"}, tensor<*xf32> {onnx.name = "c"}, tensor<*xf32> {onnx.name = "d"}) {
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]> : tensor<6xf32>
  %a = onnx.InstanceNormalization(%x, %s, %b) : tensor<2x6x4x5xf32>
  %c = onnx.GroupNormalization(%x, %b, %s) <{num_groups = 3}> : tensor<*xf32>
  %d = onnx.MeanVarianceNormalization(%x) : tensor<*xf32>
  func.return %a, %c, %d : tensor<2x6x4x5xf32>, tensor<*xf32>, tensor<*xf32>
}
