// RUN: onnx-opt %s --convert --split-input-file --verify-diagnostics

// Places of rows of an open length, and truths that are combined.

// expected-error@unknown {{GatherElements (opset 13): the shape of its indices must be known, and constant ones lie within the data}}
func.func @main(%x: tensor<?x3xf32> {onnx.name = "x"}) -> (tensor<1x1xf32> {onnx.name = "r0"}) {
  %i = onnx.Constant dense<1> : tensor<1x1xi64>
  %y = onnx.GatherElements(%x, %i) : tensor<1x1xf32>
  func.return %y : tensor<1x1xf32>
}
// -----
// expected-error@unknown {{ScatterElements (opset 18): only f32 and i32 combine by min, max and mul, and constant indices must lie within the data}}
func.func @main(%x: tensor<2x3xi1> {onnx.name = "x"}, %i: tensor<1x3xi64> {onnx.name = "i"}, %u: tensor<1x3xi1> {onnx.name = "u"}) -> (tensor<2x3xi1> {onnx.name = "r0"}) {
  %y = onnx.ScatterElements(%x, %i, %u) <{reduction = "max"}> : tensor<2x3xi1>
  func.return %y : tensor<2x3xi1>
}
