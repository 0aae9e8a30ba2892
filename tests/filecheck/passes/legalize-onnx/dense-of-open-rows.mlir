// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Rows whose length is not known may hold several rows of the product.

// CHECK-LABEL: func.func @main
// CHECK:         %[[ROWS:.*]] = onnx.Reshape(%x, %{{.*}}) : tensor<?x6xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Gemm(%[[ROWS]], %w) <{{{.*}}transB = 1}> : tensor<?x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<?x4xf32>
func.func @main(%x: tensor<?x?xf32> {onnx.name = "x"}, %w: tensor<4x6xf32> {onnx.name = "w"}) -> (tensor<?x4xf32> {onnx.name = "y"}) {
  %y = tfl.fully_connected(%x, %w, _) : tensor<?x4xf32>
  func.return %y : tensor<?x4xf32>
}
