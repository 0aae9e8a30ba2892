// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Only f32 and i32 combine other than by adding. Tuples of more than one entry are rows before.

// CHECK: error[E0416]: ScatterND and 1 more (opset 18): only f32 and i32 combine by min, max and mul, and constant indices must lie within the data
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %i: tensor<2x1xi64> {onnx.name = "i"}, %u: tensor<3x4xi64> {onnx.name = "u"}, %v: tensor<2x4xi64> {onnx.name = "v"}, %j: tensor<5x2xi64> {onnx.name = "j"}, %z: tensor<5xf32> {onnx.name = "z"}) -> (tensor<3x4xi64> {onnx.name = "s"}, tensor<3x4xf32> {onnx.name = "t"}) {
  %b = onnx.ScatterND(%u, %i, %v) <{reduction = "max"}> : tensor<3x4xi64>
  %c = onnx.ScatterND(%x, %j, %z) : tensor<3x4xf32>
  func.return %b, %c : tensor<3x4xi64>, tensor<3x4xf32>
}
