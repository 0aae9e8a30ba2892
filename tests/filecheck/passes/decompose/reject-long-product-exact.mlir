// RUN: onnx-opt %s --pass decompose --why long_product_is_sum -o %t.mlir 2>&1 | filecheck %s

// Few terms are exact in one sum.

// CHECK: when not products_are_exact(matmul)
func.func @main(%a: tensor<2x3xui8> {onnx.name = "a"}, %b: tensor<3x4xui8> {onnx.name = "b"}) -> (tensor<2x4xi32> {onnx.name = "y"}) {
  %y = onnx.MatMulInteger(%a, %b) : tensor<2x4xi32>
  func.return %y : tensor<2x4xi32>
}
