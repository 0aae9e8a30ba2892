// RUN: onnx-opt %s --convert --split-input-file --verify-diagnostics

// How many axes, or how many samples, is told at run time.

// expected-error@unknown {{Slice (opset 13): its parameters must be constant, or the shape of its data and their lengths known}}
func.func @main(%x: tensor<?x3xf32> {onnx.name = "x"}, %a: tensor<?xi64> {onnx.name = "a"}) -> (tensor<?x?xf32> {onnx.name = "r0"}) {
  %y = onnx.Slice(%x, %a, %a) : tensor<?x?xf32>
  func.return %y : tensor<?x?xf32>
}
// -----
// expected-error@unknown {{ReduceMax (opset 20): its axes must be constant, or how many there are known}}
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %a: tensor<?xi64> {onnx.name = "a"}) -> (tensor<?x?xf32> {onnx.name = "r0"}) {
  %y = onnx.ReduceMax(%x, %a) : tensor<?x?xf32>
  func.return %y : tensor<?x?xf32>
}
// -----
// expected-error@unknown {{ReduceMean (opset 18): its axes must be constant, or how many there are known}}
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %a: tensor<?xi64> {onnx.name = "a"}) -> (tensor<?x?xf32> {onnx.name = "r0"}) {
  %y = onnx.ReduceMean(%x, %a) : tensor<?x?xf32>
  func.return %y : tensor<?x?xf32>
}
// -----
// expected-error@unknown {{ReduceMin (opset 20): its axes must be constant, or how many there are known}}
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %a: tensor<?xi64> {onnx.name = "a"}) -> (tensor<?x?xf32> {onnx.name = "r0"}) {
  %y = onnx.ReduceMin(%x, %a) : tensor<?x?xf32>
  func.return %y : tensor<?x?xf32>
}
// -----
// expected-error@unknown {{ReduceProd (opset 18): its axes must be constant, or how many there are known}}
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %a: tensor<?xi64> {onnx.name = "a"}) -> (tensor<?x?xf32> {onnx.name = "r0"}) {
  %y = onnx.ReduceProd(%x, %a) : tensor<?x?xf32>
  func.return %y : tensor<?x?xf32>
}
// -----
// expected-error@unknown {{ReduceSum (opset 13): its axes must be constant, or how many there are known}}
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %a: tensor<?xi64> {onnx.name = "a"}) -> (tensor<?x?xf32> {onnx.name = "r0"}) {
  %y = onnx.ReduceSum(%x, %a) : tensor<?x?xf32>
  func.return %y : tensor<?x?xf32>
}
// -----
// expected-error@unknown {{CumProd (opset 26): its lengths must be constant, the shapes of data and result known, and its axis one of the first four}}
func.func @main(%x: tensor<?x3xf32> {onnx.name = "x"}, %a: tensor<i64> {onnx.name = "a"}) -> (tensor<?x3xf32> {onnx.name = "r0"}) {
  %y = onnx.CumProd(%x, %a) : tensor<?x3xf32>
  func.return %y : tensor<?x3xf32>
}
// -----
// expected-error@unknown {{DFT (opset 20): its lengths must be constant, the shapes of data and result known, and its axis one of the first four}}
func.func @main(%x: tensor<2x?x2xf32> {onnx.name = "x"}) -> (tensor<2x?x1xf32> {onnx.name = "r0"}) {
  %y = onnx.DFT(%x) <{inverse = 1, onesided = 1}> : tensor<2x?x1xf32>
  func.return %y : tensor<2x?x1xf32>
}
// -----
// expected-error@unknown {{STFT (opset 17): its lengths must be constant, the shapes of data and result known, and its axis one of the first four}}
func.func @main(%x: tensor<1x?x1xf32> {onnx.name = "x"}, %n: tensor<i64> {onnx.name = "n"}, %w: tensor<?xf32> {onnx.name = "w"}) -> (tensor<1x?x?x2xf32> {onnx.name = "r0"}) {
  %y = onnx.STFT(%x, %n, %w) : tensor<1x?x?x2xf32>
  func.return %y : tensor<1x?x?x2xf32>
}
