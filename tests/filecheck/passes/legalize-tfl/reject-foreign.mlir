// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// What no kernel computes on is told before what its operator lacks.

// CHECK: error[E0409]: StringConcat (opset 20): it computes on strings
// CHECK: error[E0409]: SplitToSequence (opset 24): it computes on sequences
// CHECK: error[E0408]: ai.onnx.preview.training.Momentum (opset 1): it trains a model
// CHECK: error[E0411]: ImageDecoder (opset 20): no kernel decodes images
func.func @main(%s: tensor<2x!onnx.string> {onnx.name = "s"}, %x: tensor<2x3xf32> {onnx.name = "x"}, %b: tensor<9xui8> {onnx.name = "b"}) -> (tensor<2x!onnx.string> {onnx.name = "r0"}, !onnx.seq<tensor<1x3xf32>> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<?x?x?xui8> {onnx.name = "r3"}) {
  %r0 = onnx.StringConcat(%s, %s) : tensor<2x!onnx.string>
  %r1 = onnx.SplitToSequence(%x) : !onnx.seq<tensor<1x3xf32>>
  %r2 = onnx.Custom(%x) <{domain = "ai.onnx.preview.training", op_type = "Momentum"}> : tensor<2x3xf32>
  %r3 = onnx.ImageDecoder(%b) : tensor<?x?x?xui8>
  func.return %r0, %r1, %r2, %r3 : tensor<2x!onnx.string>, !onnx.seq<tensor<1x3xf32>>, tensor<2x3xf32>, tensor<?x?x?xui8>
}
