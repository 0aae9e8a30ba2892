// RUN: onnx-opt %s --pass decompose --why max_pool_with_places 2>&1 | filecheck %s

// What a loop of a clause names is none of the rule's values, though a later one is called so.

// CHECK: 'max_pool_with_places' (onnx.MaxPool): this does not hold; sizes = [none, 5]
func.func @main(%p: tensor<2x3x?x5xf32> {onnx.name = "p"}) -> (tensor<2x3x?x2xf32> {onnx.name = "r1"}, tensor<2x3x?x2xi64> {onnx.name = "r2"}) {
  %r1, %r2 = onnx.MaxPool(%p) <{ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], storage_order = 0, strides = [1, 2]}> : (tensor<2x3x?x2xf32>, tensor<2x3x?x2xi64>)
  func.return %r1, %r2 : tensor<2x3x?x2xf32>, tensor<2x3x?x2xi64>
}
