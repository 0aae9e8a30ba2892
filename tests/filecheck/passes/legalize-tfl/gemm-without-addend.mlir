// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Without an addend, and with computed weights.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.batch_matmul(%a, %b) <{adj_x = false, adj_y = true}> : tensor<2x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.mul(%[[V0]], %[[V1]]) : tensor<2x5xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<2x5xf32>
// CHECK-NOT:     onnx.
func.func @main(%a: tensor<2x3xf32> {onnx.name = "a"}, %b: tensor<5x3xf32> {onnx.name = "b"}) -> (tensor<2x5xf32> {onnx.name = "r0"}) {
  %r0 = onnx.Gemm(%a, %b) <{alpha = 0.5, beta = 1.0, transA = 0, transB = 1}> : tensor<2x5xf32>
  func.return %r0 : tensor<2x5xf32>
}
