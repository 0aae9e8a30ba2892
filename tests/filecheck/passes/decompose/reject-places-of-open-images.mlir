// RUN: onnx-opt %s --pass decompose | filecheck %s
// RUN: onnx-opt %s --pass decompose --why max_pool_with_places -o %t.mlir 2>&1 | filecheck %s --check-prefix=WHY

// Which elements a window holds is told by the size of the image.

// CHECK:      %[[A:.*]], %[[B:.*]] = onnx.MaxPool(%x)
// CHECK-NEXT: func.return %[[A]], %[[B]]
// WHY: note: 'max_pool_with_places' (onnx.MaxPool): a size is not known
func.func @main(%x: tensor<2x3x?x5xf32> {onnx.name = "x"}) -> (tensor<2x3x?x2xf32> {onnx.name = "r"}, tensor<2x3x?x2xi64> {onnx.name = "s"}) {
  %a, %b = onnx.MaxPool(%x) <{ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], storage_order = 0, strides = [1, 2]}> : (tensor<2x3x?x2xf32>, tensor<2x3x?x2xi64>)
  func.return %a, %b : tensor<2x3x?x2xf32>, tensor<2x3x?x2xi64>
}
