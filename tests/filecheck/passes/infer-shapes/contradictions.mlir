// What onnx's own inference lets pass: weights that do not fit their input, indices and sizes out of range, statements that are not so.
// RUN: onnx-opt %s --pass infer-shapes --split-input-file --verify-diagnostics

func.func @main(%x: tensor<1x6x8x9xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<1.0> : tensor<4x3x3x2xf32>
  // expected-error@unknown {{Conv 'c': its input has 6 channels, and its weights take 3 in each of 1 groups}}
  %y = onnx.Conv(%x, %w) <{group = 1}> : tensor<*xf32> loc("y"("c"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x6x8x9xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<1.0> : tensor<5x3x3x2xf32>
  // expected-error@unknown {{Conv 'c': 5 filters are no multiple of 2 groups}}
  %y = onnx.Conv(%x, %w) <{group = 2}> : tensor<*xf32> loc("y"("c"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x6x8x9xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<1.0> : tensor<5x4x3x2xf32>
  // expected-error@unknown {{ConvTranspose 'c': its input has 6 channels, and its weights take 5}}
  %y = onnx.ConvTranspose(%x, %w) <{group = 1}> : tensor<*xf32> loc("y"("c"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %i = onnx.Constant dense<[0, 3]> : tensor<2xi64>
  // expected-error@unknown {{Gather 'g': an index is out of range: axis 1 has 3 elements}}
  %y = onnx.Gather(%x, %i) <{axis = 1}> : tensor<*xf32> loc("y"("g"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<[5, 2]> : tensor<2xi64>
  // expected-error@unknown {{Reshape 'r': 6 elements cannot be reshaped to [5, 2], which are 10}}
  %y = onnx.Reshape(%x, %s) : tensor<*xf32> loc("y"("r"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x6x4x5xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{DepthToSpace 'd': 6 channels are no multiple of blocksize 2 squared}}
  %y = onnx.DepthToSpace(%x) <{blocksize = 2}> : tensor<*xf32> loc("y"("d"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Transpose 't': the model states that its result is tensor<2x3xf32>, and it is tensor<3x2xf32>}}
  %y = onnx.Transpose(%x) <{perm = [1, 0]}> : tensor<2x3xf32> loc("y"("t"))
  func.return %y : tensor<2x3xf32>
}

// -----

func.func @main(%x: tensor<1x3x4x9xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<1.0> : tensor<5x3x4x2xf32>
  // expected-error@unknown {{Conv 'c': its window covers 7 elements of an axis that has 6 with its pads}}
  %y = onnx.Conv(%x, %w) <{dilations = [2, 1], pads = [1, 0, 1, 0]}> : tensor<*xf32> loc("y"("c"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x3x4x9xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{MaxPool 'p': its window covers 5 elements of an axis that has 4 with its pads}}
  %y = onnx.MaxPool(%x) <{kernel_shape = [5, 2]}> : tensor<*xf32> loc("y"("p"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x3x1xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{MaxPool 'p': its window covers 3 elements of an axis that has 1 with its pads}}
  %y = onnx.MaxPool(%x) <{kernel_shape = [3], strides = [2], ceil_mode = 1}> : tensor<*xf32> loc("y"("p"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%a: tensor<2x3xf32> {onnx.name = "a"}, %b: tensor<3x5xf32> {onnx.name = "b"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Gemm 'g': transB is -2, and 0 or 1 is asked for}}
  %y = onnx.Gemm(%a, %b) <{transB = -2}> : tensor<*xf32> loc("y"("g"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<4x5xf32> {onnx.name = "x"}, %ends: tensor<i64> {onnx.name = "ends"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %starts = onnx.Constant dense<1> : tensor<1xi64>
  // expected-error@unknown {{Slice 's': ends has rank 0, and is a vector}}
  %y = onnx.Slice(%x, %starts, %ends) : tensor<*xf32> loc("y"("s"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<5x1x3xf32> {onnx.name = "x"}, %w: tensor<1x8x3xf32> {onnx.name = "w"}, %r: tensor<1x8x7xf32> {onnx.name = "r"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{LSTM 'l': R is [1, 8, 7], and [1, 8, 2] for 2 hidden values}}
  %y = onnx.LSTM(%x, %w, %r, _, _, _, _, _) <{hidden_size = 2}> : tensor<*xf32> loc("y"("l"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<5x1x3xf32> {onnx.name = "x"}, %w: tensor<1x6x4xf32> {onnx.name = "w"}, %r: tensor<1x6x2xf32> {onnx.name = "r"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{GRU 'g': W is [1, 6, 4], and [1, 6, 3] for 2 hidden values}}
  %y = onnx.GRU(%x, %w, %r, _, _, _) : tensor<*xf32> loc("y"("g"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<5x1x3xf32> {onnx.name = "x"}, %w: tensor<2x2x3xf32> {onnx.name = "w"}, %r: tensor<2x2x2xf32> {onnx.name = "r"}, %b: tensor<1x4xf32> {onnx.name = "b"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{RNN 'n': B is [1, 4], and [2, 4] for 2 hidden values}}
  %y = onnx.RNN(%x, %w, %r, %b, _, _) <{direction = "bidirectional"}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<5x1x3xf32> {onnx.name = "x"}, %w: tensor<1x8x3xf32> {onnx.name = "w"}, %r: tensor<1x8x2xf32> {onnx.name = "r"}, %h: tensor<1x1x2xf32> {onnx.name = "h"}, %c: tensor<1x1x3xf32> {onnx.name = "c"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{LSTM 'l': initial_c is [1, 1, 3], and [1, 1, 2] for 2 hidden values}}
  %y = onnx.LSTM(%x, %w, %r, _, _, %h, %c, _) : tensor<*xf32> loc("y"("l"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<4x5x3xf32> {onnx.name = "x"}, %w: tensor<1x2x3xf32> {onnx.name = "w"}, %r: tensor<1x2x2xf32> {onnx.name = "r"}, %n: tensor<5xi32> {onnx.name = "n"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{RNN 'b': sequence_lens is [5], and [4] for 2 hidden values}}
  %y = onnx.RNN(%x, %w, %r, _, %n, _) <{layout = 1}> : tensor<*xf32> loc("y"("b"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{LpNormalization 'n': axis 3 is out of range: its input has 3 axes}}
  %y = onnx.LpNormalization(%x) <{axis = 3, p = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{MeanVarianceNormalization 'n': axis 3 is out of range: its input has 3 axes}}
  %y = onnx.MeanVarianceNormalization(%x) <{axes = [0, 2, 3]}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<1.0> : tensor<5xf32>
  // expected-error@unknown {{LayerNormalization 'n': axis -4 is out of range: its input has 3 axes}}
  %y = onnx.LayerNormalization(%x, %s) <{axis = -4}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<1.0> : tensor<5xf32>
  // expected-error@unknown {{InstanceNormalization 'n': scale is [5], and the channels of its input [3]}}
  %y = onnx.InstanceNormalization(%x, %s, %s) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Einsum 'n': '......a->a' is no equation: its terms are of letters and at most one ellipsis each}}
  %y = onnx.Einsum(%x) <{equation = "......a -> a"}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Einsum 'n': 'abc->a->a' is no equation: its terms are of letters and at most one ellipsis each}}
  %y = onnx.Einsum(%x) <{equation = "abc->a->a"}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<*xui8> {onnx.name = "y"}) {
  %s = onnx.Constant dense<1.0> : tensor<4xf32>
  // expected-error@unknown {{QuantizeLinear 'n': its scales are [4], which fit no axis 1 of [2, 3, 5]}}
  %y = onnx.QuantizeLinear(%x, %s) <{axis = 1}> : tensor<*xui8> loc("y"("n"))
  func.return %y : tensor<*xui8>
}

// -----

func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<*xui8> {onnx.name = "y"}) {
  %s = onnx.Constant dense<1.0> : tensor<2x2x4xf32>
  // expected-error@unknown {{QuantizeLinear 'n': its scales are [2, 2, 4], which fit no axis 1 of [2, 3, 5]}}
  %y = onnx.QuantizeLinear(%x, %s) <{axis = 1}> : tensor<*xui8> loc("y"("n"))
  func.return %y : tensor<*xui8>
}

// -----

func.func @main(%x: tensor<2x3x5xi8> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<1.0> : tensor<3xf32>
  %z = onnx.Constant dense<1> : tensor<2xi8>
  // expected-error@unknown {{DequantizeLinear 'n': its zero points are [2], and its scales [3]}}
  %y = onnx.DequantizeLinear(%x, %s, %z) <{axis = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}
