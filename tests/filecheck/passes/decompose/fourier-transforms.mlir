// RUN: onnx-opt %s --pass decompose | filecheck %s

// Real to complex, and the half of it back to real.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x3x1x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[0, 0, 5]> : tensor<3xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Reshape(%[[V0]], %[[V1]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<{{.*}}> : tensor<5x6xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.MatMul(%[[V2]], %[[V3]]) : tensor<2x3x6xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[0, 0, -1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Reshape(%[[V4]], %[[V5]]) : tensor<2x3x3x2xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Transpose(%[[V6]]) <{perm = [0, 2, 1, 3]}> : tensor<2x3x3x2xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Transpose(%y) <{perm = [0, 2, 1]}> : tensor<3x2x4xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[0, 8]> : tensor<2xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Reshape(%[[V8]], %[[V9]]) : tensor<3x8xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<8x6xf32>>
// CHECK-NEXT:    %[[V12:.*]] = onnx.MatMul(%[[V10]], %[[V11]]) : tensor<3x6xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<[0, -1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Reshape(%[[V12]], %[[V13]]) : tensor<3x6x1xf32>
// CHECK-NEXT:    func.return %[[V7]], %[[V14]] : tensor<2x3x3x2xf32>, tensor<3x6x1xf32>
func.func @main(%x: tensor<2x5x3x1xf32> {onnx.name = "x"}, %y: tensor<3x4x2xf32> {onnx.name = "y"}) -> (tensor<2x3x3x2xf32> {onnx.name = "r0"}, tensor<3x6x1xf32> {onnx.name = "r1"}) {
  %o = onnx.Constant dense<1> : tensor<i64>
  %a = onnx.DFT(%x, _, %o) <{inverse = 0, onesided = 1}> : tensor<2x3x3x2xf32>
  %b = onnx.DFT(%y) <{inverse = 1, onesided = 1}> : tensor<3x6x1xf32>
  func.return %a, %b : tensor<2x3x3x2xf32>, tensor<3x6x1xf32>
}
