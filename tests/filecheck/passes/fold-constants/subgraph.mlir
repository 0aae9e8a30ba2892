// RUN: onnx-opt %s --pass fold-constants | filecheck %s

// A whole constant subgraph becomes its results; what hangs on an input or on chance stays.

// CHECK-LABEL: func.func @main
// CHECK:         %[[C:.*]] = onnx.Constant dense<[4.0, 2.25]> : tensor<2xf32>
// CHECK:         %[[N:.*]] = onnx.RandomNormal
// CHECK:         %[[A:.*]] = onnx.Add(%x, %[[C]])
// CHECK:         onnx.Add(%[[A]], %[[N]])
// CHECK-NOT:     onnx.Mul
func.func @main(%x: tensor<2xf32> {onnx.name = "x"}) -> (tensor<2xf32> {onnx.name = "y"}) {
  %a = onnx.Constant dense<[2.0, 1.5]> : tensor<2xf32>
  %b = onnx.Mul(%a, %a) : tensor<2xf32>
  %dead = onnx.Sqrt(%b) : tensor<2xf32>
  %n = onnx.RandomNormal() <{shape = [2]}> : tensor<2xf32>
  %c = onnx.Add(%x, %b) : tensor<2xf32>
  %y = onnx.Add(%c, %n) : tensor<2xf32>
  func.return %y : tensor<2xf32>
}
