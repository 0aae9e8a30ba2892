// Indices, axes, lengths and counts that lead out of a tensor are told, wherever a constant or a shape says so.
// RUN: onnx-opt %s --pass infer-shapes --split-input-file --verify-diagnostics

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %i = onnx.Constant dense<[[0, 4]]> : tensor<1x2xi64>
  // expected-error@unknown {{GatherElements 'n': an index is out of range: axis 1 has 4 elements}}
  %y = onnx.GatherElements(%x, %i) <{axis = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %i: tensor<5x2xi64> {onnx.name = "i"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{GatherElements 'n': it has 5 indices along axis 0, which has 3 elements}}
  %y = onnx.GatherElements(%x, %i) <{axis = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %i = onnx.Constant dense<[[0, 4]]> : tensor<1x2xi64>
  // expected-error@unknown {{GatherND 'n': an index is out of range: axis 1 has 4 elements}}
  %y = onnx.GatherND(%x, %i) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %i = onnx.Constant dense<[[-4]]> : tensor<1x1xi64>
  // expected-error@unknown {{GatherND 'n': an index is out of range: axis 0 has 3 elements}}
  %y = onnx.GatherND(%x, %i) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %i = onnx.Constant dense<[[2], [3]]> : tensor<2x1xi64>
  // expected-error@unknown {{GatherND 'n': an index is out of range: axis 1 has 3 elements}}
  %y = onnx.GatherND(%x, %i) <{batch_dims = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %u: tensor<1x2xf32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %i = onnx.Constant dense<[[0, -5]]> : tensor<1x2xi64>
  // expected-error@unknown {{ScatterElements 'n': an index is out of range: axis 1 has 4 elements}}
  %y = onnx.ScatterElements(%x, %i, %u) <{axis = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %i: tensor<2x2xi64> {onnx.name = "i"}, %u: tensor<2x3xf32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{ScatterElements 'n': its updates are [2, 3], and its indices are for [2, 2]}}
  %y = onnx.ScatterElements(%x, %i, %u) <{axis = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %u: tensor<1x4xf32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %i = onnx.Constant dense<[[3]]> : tensor<1x1xi64>
  // expected-error@unknown {{ScatterND 'n': an index is out of range: axis 0 has 3 elements}}
  %y = onnx.ScatterND(%x, %i, %u) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %i: tensor<2x1xi64> {onnx.name = "i"}, %u: tensor<2x5xf32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{ScatterND 'n': its updates are [2, 5], and its indices are for [2, 4]}}
  %y = onnx.ScatterND(%x, %i, %u) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x6x3xf32> {onnx.name = "x"}, %u: tensor<2x4x3xf32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<[2, 3]> : tensor<2xi64>
  // expected-error@unknown {{TensorScatter 'n': an update of 4 elements ends beyond axis 1, which has 6}}
  %y = onnx.TensorScatter(%x, %u, %w) <{axis = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %a = onnx.Constant dense<2> : tensor<i64>
  // expected-error@unknown {{CumSum 'n': axis 2 is out of range: its input has 2 axes}}
  %y = onnx.CumSum(%x, %a) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %k = onnx.Constant dense<-1> : tensor<1xi64>
  // expected-error@unknown {{TopK 'n': k is -1, and at least 0}}
  %y, %j = onnx.TopK(%x, %k) : (tensor<*xf32>, tensor<*xi64>) loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %l = onnx.Constant dense<[1, 5, 2]> : tensor<3xi64>
  // expected-error@unknown {{ReverseSequence 'n': a length is out of range: its time axis has 4 elements}}
  %y = onnx.ReverseSequence(%x, %l) <{batch_axis = 0, time_axis = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %l: tensor<2xi64> {onnx.name = "l"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{ReverseSequence 'n': its lengths are [2], and its batch [3]}}
  %y = onnx.ReverseSequence(%x, %l) <{batch_axis = 0, time_axis = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %c: tensor<5xi1> {onnx.name = "c"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Compress 'n': it has 5 conditions for axis 1, which has 4 elements}}
  %y = onnx.Compress(%x, %c) <{axis = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<[5, -1]> : tensor<2xi64>
  // expected-error@unknown {{Split 'n': its parts are of [5, -1] elements}}
  %y, %z = onnx.Split(%x, %s) <{axis = 1}> : (tensor<*xf32>, tensor<*xf32>) loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Split 'n': num_outputs is 3, and its results are 2}}
  %y, %z = onnx.Split(%x) <{axis = 1, num_outputs = 3}> : (tensor<*xf32>, tensor<*xf32>) loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %s: tensor<3xi64> {onnx.name = "s"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{CenterCropPad 'n': its lengths are 3, and its axes 2}}
  %y = onnx.CenterCropPad(%x, %s) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %i: tensor<1x1xi64> {onnx.name = "i"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{GatherElements 'n': axis 7 is out of range: its input has 2 axes}}
  %y = onnx.GatherElements(%x, %i) <{axis = 7}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<f32> {onnx.name = "x"}, %i: tensor<i64> {onnx.name = "i"}, %u: tensor<f32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{ScatterElements 'n': axis 0 is out of range: its input has 0 axes}}
  %y = onnx.ScatterElements(%x, %i, %u) <{axis = 0}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %i: tensor<2xi64> {onnx.name = "i"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{GatherElements 'n': its indices have rank 1, and its input 2}}
  %y = onnx.GatherElements(%x, %i) <{axis = 0}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %i: tensor<3x1xi64> {onnx.name = "i"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{GatherND 'n': batch_dims is -1, and its operands have 2 and 2 axes}}
  %y = onnx.GatherND(%x, %i) <{batch_dims = -1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %i: tensor<5x1xi64> {onnx.name = "i"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{GatherND 'n': the batch of its indices is [5], that of its input [2]}}
  %y = onnx.GatherND(%x, %i) <{batch_dims = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %i: tensor<2x3xi64> {onnx.name = "i"}, %u: tensor<2xf32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{ScatterND 'n': a row of its indices has 3, and its input 2 axes}}
  %y = onnx.ScatterND(%x, %i, %u) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %c: tensor<i1> {onnx.name = "c"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Compress 'n': condition has rank 0, and is a vector}}
  %y = onnx.Compress(%x, %c) <{axis = 0}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %c: tensor<13xi1> {onnx.name = "c"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Compress 'n': it has 13 conditions for its flat input, which has 12 elements}}
  %y = onnx.Compress(%x, %c) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %l: tensor<3xi64> {onnx.name = "l"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{ReverseSequence 'n': axis 5 is out of range: its input has 2 axes}}
  %y = onnx.ReverseSequence(%x, %l) <{batch_axis = 5, time_axis = 0}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x2x8x4xf32> {onnx.name = "x"}, %u: tensor<1x2x3x4xf32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{TensorScatter 'n': axis 9 is out of range: its input has 4 axes}}
  %y = onnx.TensorScatter(%x, %u) <{axis = 9}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x2x8x4xf32> {onnx.name = "x"}, %u: tensor<1x3x5x4xf32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{TensorScatter 'n': its update is [1, 3, 5, 4], and its cache takes [1, 2, ?, 4]}}
  %y = onnx.TensorScatter(%x, %u) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %a: tensor<2xi64> {onnx.name = "a"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{CumSum 'n': axis has shape [2], and is one number}}
  %y = onnx.CumSum(%x, %a) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}
