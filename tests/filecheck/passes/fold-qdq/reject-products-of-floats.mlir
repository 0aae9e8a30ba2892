// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// One operand in integers, the other in floats.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = tfl.batch_matmul(%x, %v) <{adj_x = false, adj_y = false}> : tensor<3x5xf32>
// CHECK-NEXT:    %[[B:.*]] = tfl.batch_matmul(%u, %y) <{adj_x = false, adj_y = false}> : tensor<3x5xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]]
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %y: tensor<4x5xf32> {onnx.name = "y"}, %u: tensor<3x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "u"}, %v: tensor<4x5x!quant.uniform<i8:f32, 0.125:9>> {onnx.name = "v"}) -> (tensor<3x5xf32> {onnx.name = "a"}, tensor<3x5xf32> {onnx.name = "b"}) {
  %a = tfl.batch_matmul(%x, %v) <{adj_x = false, adj_y = false}> : tensor<3x5xf32>
  %b = tfl.batch_matmul(%u, %y) <{adj_x = false, adj_y = false}> : tensor<3x5xf32>
  func.return %a, %b : tensor<3x5xf32>, tensor<3x5xf32>
}
