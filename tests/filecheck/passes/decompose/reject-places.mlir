// RUN: onnx-opt %s --pass decompose | filecheck %s

// A place that nobody reads; windows that overlap; columns and matrices whose sizes are not known.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]], %[[B:.*]] = onnx.MaxPool(%x) <{ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], storage_order = 0, strides = [1, 2]}> : (tensor<2x3x3x2xf32>, tensor<2x3x3x2xi64>)
// CHECK-NEXT:    %[[D:.*]] = onnx.MaxUnpool(%x, %i) <{kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x5x6xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Col2Im(%c, %size, %size) : tensor<2x3x?x?xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Det(%m) : tensor<?xf32>
// CHECK-NEXT:    func.return %[[A]], %[[D]], %[[E]], %[[F]] : tensor<2x3x3x2xf32>, tensor<2x3x5x6xf32>, tensor<2x3x?x?xf32>, tensor<?xf32>
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %i: tensor<2x3x4x5xi64> {onnx.name = "i"}, %c: tensor<2x18x6xf32> {onnx.name = "c"}, %size: tensor<2xi64> {onnx.name = "size"}, %m: tensor<?x?x?xf32> {onnx.name = "m"}) -> (tensor<2x3x3x2xf32> {onnx.name = "r0"}, tensor<2x3x5x6xf32> {onnx.name = "r1"}, tensor<2x3x?x?xf32> {onnx.name = "r2"}, tensor<?xf32> {onnx.name = "r3"}) {
  %a, %b = onnx.MaxPool(%x) <{ceil_mode = 0, dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], storage_order = 0, strides = [1, 2]}> : (tensor<2x3x3x2xf32>, tensor<2x3x3x2xi64>)
  %d = onnx.MaxUnpool(%x, %i) <{kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x5x6xf32>
  %e = onnx.Col2Im(%c, %size, %size) : tensor<2x3x?x?xf32>
  %f = onnx.Det(%m) : tensor<?xf32>
  func.return %a, %d, %e, %f : tensor<2x3x3x2xf32>, tensor<2x3x5x6xf32>, tensor<2x3x?x?xf32>, tensor<?xf32>
}
