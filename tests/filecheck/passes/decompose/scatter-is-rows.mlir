// RUN: onnx-opt %s --pass decompose | filecheck %s

// Elements along an axis, and tuples, become rows that one number places.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%x, %[[N0]]) : tensor<15xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<5> : tensor<i64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Mod(%i, %[[N2]]) <{fmod = 0}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<3> : tensor<i64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Mul(%[[N3]], %[[N4]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Add(%[[N5]], %[[N6]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Reshape(%[[N7]], %[[N8]]) : tensor<6x1xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Reshape(%y, %[[N0]]) : tensor<6xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.ScatterND(%[[N1]], %[[N9]], %[[N10]]) <{reduction = "none"}> : tensor<15xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<[5, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Reshape(%[[N11]], %[[N12]]) : tensor<5x3xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Mod(%j, %[[N12]]) <{fmod = 0}> : tensor<4x2xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<[3, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Mul(%[[N13]], %[[N14]]) : tensor<4x2xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N17:.*]] = onnx.ReduceSum(%[[N15]], %[[N16]]) <{keepdims = 0}> : tensor<4xi64>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Reshape(%[[N17]], %[[N8]]) : tensor<4x1xi64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.ScatterND(%[[N1]], %[[N18]], %z) <{reduction = "max"}> : tensor<15xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Reshape(%[[N19]], %[[N12]]) : tensor<5x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<5x3xf32>, tensor<5x3xf32>
func.func @main(%x: tensor<5x3xf32> {onnx.name = "x"}, %i: tensor<2x3xi64> {onnx.name = "i"}, %y: tensor<2x3xf32> {onnx.name = "y"}, %j: tensor<4x2xi64> {onnx.name = "j"}, %z: tensor<4xf32> {onnx.name = "z"}) -> (tensor<5x3xf32> {onnx.name = "r"}, tensor<5x3xf32> {onnx.name = "s"}) {
  %a = onnx.ScatterElements(%x, %i, %y) <{axis = 0, reduction = "none"}> : tensor<5x3xf32>
  %b = onnx.ScatterND(%x, %j, %z) <{reduction = "max"}> : tensor<5x3xf32>
  func.return %a, %b : tensor<5x3xf32>, tensor<5x3xf32>
}
