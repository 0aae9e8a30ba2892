// RUN: onnx-opt %s --pass simplify | filecheck %s

// A shape that others read stays; two dims that nobody knows leave no target.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[SHAPE:.*]] = onnx.Constant dense<[6, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[BACK:.*]] = onnx.Constant dense<[4, 6]> : tensor<2xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Reshape(%x, %[[SHAPE]]) : tensor<6x4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Reshape(%[[A]], %[[BACK]]) : tensor<4x6xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Reshape(%z, %s) : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[ZERO:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[D:.*]] = onnx.Unsqueeze(%[[C]], %[[ZERO]]) : tensor<1x?x?x?xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[D]] : tensor<6x4xf32>, tensor<4x6xf32>, tensor<1x?x?x?xf32>
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %z: tensor<?x?x4xf32> {onnx.name = "z"}, %s: tensor<3xi64> {onnx.name = "s"}) -> (tensor<6x4xf32> {onnx.name = "a"}, tensor<4x6xf32> {onnx.name = "b"}, tensor<1x?x?x?xf32> {onnx.name = "d"}) {
  %shape = onnx.Constant dense<[6, 4]> : tensor<2xi64>
  %back = onnx.Constant dense<[4, 6]> : tensor<2xi64>
  %a = onnx.Reshape(%x, %shape) : tensor<6x4xf32>
  %b = onnx.Reshape(%a, %back) : tensor<4x6xf32>
  %c = onnx.Reshape(%z, %s) : tensor<?x?x?xf32>
  %zero = onnx.Constant dense<0> : tensor<1xi64>
  %d = onnx.Unsqueeze(%c, %zero) : tensor<1x?x?x?xf32>
  func.return %a, %b, %d : tensor<6x4xf32>, tensor<4x6xf32>, tensor<1x?x?x?xf32>
}
