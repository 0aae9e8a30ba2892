// RUN: onnx-opt %s -p 'decompose{allow-float64-as-float32=true}' | filecheck %s

// Doubles at the edges, single floats within; a cast takes them as they are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%x) <{round_mode = "up", saturate = 1, to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<0.1> : tensor<f32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Mul(%[[N0]], %[[N1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Exp(%[[N2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Cast(%[[N3]]) <{round_mode = "up", saturate = 1, to = 11}> : tensor<2x3xf64>
// CHECK-NEXT:    %[[I:.*]] = onnx.Cast(%x) <{round_mode = "up", saturate = 1, to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    func.return %[[N4]], %[[I]] : tensor<2x3xf64>, tensor<2x3xi64>
func.func @main(%x: tensor<2x3xf64> {onnx.name = "x"}) -> (tensor<2x3xf64> {onnx.name = "r0"}, tensor<2x3xi64> {onnx.name = "r1"}) {
  %c = onnx.Constant dense<0.1> : tensor<f64>
  %a = onnx.Mul(%x, %c) : tensor<2x3xf64>
  %b = onnx.Exp(%a) : tensor<2x3xf64>
  %i = onnx.Cast(%x) <{saturate = 1, round_mode = "up", to = 7}> : tensor<2x3xi64>
  func.return %b, %i : tensor<2x3xf64>, tensor<2x3xi64>
}
