// RUN: onnx-opt %s --pass decompose | filecheck %s

// The upper and the lower triangle, from a diagonal above and below the main one; the identity.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x4xi1>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Where(%[[V0]], %x, %[[V1]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x4xi1>
// CHECK-NEXT:    %[[B:.*]] = onnx.Where(%[[V2]], %x, %[[V1]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x4xi1>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Where(%[[V3]], %n, %[[V4]]) : tensor<3x4xi32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x4xi32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]] : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xf32>
// CHECK-NOT:     onnx.Trilu
// CHECK-NOT:     onnx.EyeLike
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %n: tensor<3x4xi32> {onnx.name = "n"}) -> (tensor<2x3x4xf32> {onnx.name = "a"}, tensor<2x3x4xf32> {onnx.name = "b"}, tensor<3x4xi32> {onnx.name = "c"}, tensor<3x4xi32> {onnx.name = "d"}, tensor<3x4xf32> {onnx.name = "e"}) {
  %one = onnx.Constant dense<1> : tensor<i64>
  %minus = onnx.Constant dense<-1> : tensor<i64>
  %a = onnx.Trilu(%x) : tensor<2x3x4xf32>
  %b = onnx.Trilu(%x, %one) <{upper = 0}> : tensor<2x3x4xf32>
  %c = onnx.Trilu(%n, %minus) : tensor<3x4xi32>
  %d = onnx.EyeLike(%n) <{k = 1}> : tensor<3x4xi32>
  %e = onnx.EyeLike(%n) <{dtype = 1}> : tensor<3x4xf32>
  func.return %a, %b, %c, %d, %e : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<3x4xi32>, tensor<3x4xi32>, tensor<3x4xf32>
}
