// RUN: onnx-opt %s --pass decompose | filecheck %s

// Elements along an axis, and tuples, become rows that one number places.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%x, %[[V0]]) : tensor<15xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<5> : tensor<i64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Mod(%i, %[[V2]]) <{fmod = 0}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<3> : tensor<i64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Mul(%[[V3]], %[[V4]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[0, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Add(%[[V5]], %[[V6]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Reshape(%[[V7]], %[[V8]]) : tensor<6x1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Reshape(%y, %[[V0]]) : tensor<6xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.ScatterND(%[[V1]], %[[V9]], %[[V10]]) <{reduction = "none"}> : tensor<15xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<[5, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Reshape(%[[V11]], %[[V12]]) : tensor<5x3xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Mod(%j, %[[V12]]) <{fmod = 0}> : tensor<4x2xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<[3, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Mul(%[[V14]], %[[V15]]) : tensor<4x2xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V18:.*]] = onnx.ReduceSum(%[[V16]], %[[V17]]) <{keepdims = 0}> : tensor<4xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Reshape(%[[V18]], %[[V8]]) : tensor<4x1xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.ScatterND(%[[V1]], %[[V19]], %z) <{reduction = "max"}> : tensor<15xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Reshape(%[[V20]], %[[V12]]) : tensor<5x3xf32>
// CHECK-NEXT:    func.return %[[V13]], %[[V21]] : tensor<5x3xf32>, tensor<5x3xf32>
func.func @main(%x: tensor<5x3xf32> {onnx.name = "x"}, %i: tensor<2x3xi64> {onnx.name = "i"}, %y: tensor<2x3xf32> {onnx.name = "y"}, %j: tensor<4x2xi64> {onnx.name = "j"}, %z: tensor<4xf32> {onnx.name = "z"}) -> (tensor<5x3xf32> {onnx.name = "r"}, tensor<5x3xf32> {onnx.name = "s"}) {
  %a = onnx.ScatterElements(%x, %i, %y) <{axis = 0, reduction = "none"}> : tensor<5x3xf32>
  %b = onnx.ScatterND(%x, %j, %z) <{reduction = "max"}> : tensor<5x3xf32>
  func.return %a, %b : tensor<5x3xf32>, tensor<5x3xf32>
}
