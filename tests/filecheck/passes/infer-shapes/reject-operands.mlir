// Parameters that do not fit their data, and sizes that no tensor has.
// RUN: onnx-opt %s --pass infer-shapes --split-input-file --verify-diagnostics

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %p = onnx.Constant dense<[0, -3, 0, -2]> : tensor<4xi64>
  // expected-error@unknown {{Pad 'n': its pads take 5 elements from axis 1, which has 4}}
  %y = onnx.Pad(%x, %p) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x2x3x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<[1.0, 1.0, -2.0, 2.0]> : tensor<4xf32>
  // expected-error@unknown {{Resize 'n': a scale is -2, and above 0}}
  %y = onnx.Resize(%x, _, %s) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %w: tensor<5x4xf32> {onnx.name = "w"}, %c: tensor<3xf32> {onnx.name = "c"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Gemm 'n': C is [3], which does not broadcast onto [3, 5]}}
  %y = onnx.Gemm(%x, %w, %c) <{transB = 1}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %w: tensor<5x2xf32> {onnx.name = "w"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Einsum 'n': 'j' of its equation is an axis of 4 and of 5 elements}}
  %y = onnx.Einsum(%x, %w) <{equation = "ij, jk -> ik"}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %w: tensor<2x3x5xf32> {onnx.name = "w"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Einsum 'n': 'i' of its equation is an axis of 4 and of 5 elements}}
  %y = onnx.Einsum(%x, %w) <{equation = "...i,...i->..."}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<f32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %d = onnx.Constant dense<0.0> : tensor<f32>
  // expected-error@unknown {{Range 'n': delta is 0, and it never ends}}
  %y = onnx.Range(%d, %x, %d) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x6x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<1.0> : tensor<6xf32>
  // expected-error@unknown {{GroupNormalization 'n': 6 channels are no multiple of 4 groups}}
  %y = onnx.GroupNormalization(%x, %s, %s) <{num_groups = 4}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x6xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<1.0> : tensor<5xf32>
  // expected-error@unknown {{LayerNormalization 'n': Scale is [5], which does not broadcast onto [2, 6]}}
  %y = onnx.LayerNormalization(%x, %s) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<2x6x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<1.0> : tensor<5x1xf32>
  // expected-error@unknown {{PRelu 'n': slope is [5, 1], which does not broadcast onto [2, 6, 4]}}
  %y = onnx.PRelu(%x, %s) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x3x5x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{SpaceToDepth 'n': an axis of 5 elements is no multiple of blocksize 2}}
  %y = onnx.SpaceToDepth(%x) <{blocksize = 2}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x6x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %i = onnx.Constant dense<[3, 3]> : tensor<2xi64>
  %b = onnx.Constant dense<2> : tensor<2xi64>
  // expected-error@unknown {{Col2Im 'n': 6 rows are no multiple of the 4 elements of a block}}
  %y = onnx.Col2Im(%x, %i, %b) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x3x5x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<1.0> : tensor<6x3x3x2xf32>
  %b = onnx.Constant dense<1.0> : tensor<5xf32>
  // expected-error@unknown {{Conv 'n': B is [5], and the channels that it gives [6]}}
  %y = onnx.Conv(%x, %w, %b) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x3x5x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<1.0> : tensor<6x3x3x2xf32>
  // expected-error@unknown {{Conv 'n': kernel_shape is [2, 3], and that of its weights [3, 2]}}
  %y = onnx.Conv(%x, %w) <{kernel_shape = [2, 3]}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x3x5x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<1.0> : tensor<3x6x3x2xf32>
  %b = onnx.Constant dense<1.0> : tensor<6xf32>
  // expected-error@unknown {{ConvTranspose 'n': B is [6], and the channels that it gives [18]}}
  %y = onnx.ConvTranspose(%x, %w, %b) <{group = 3}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%n: tensor<1xi64> {onnx.name = "n"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{HannWindow 'n': size is [1], and a scalar is asked for}}
  %y = onnx.HannWindow(%n) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%a: tensor<2x5x3xui8> {onnx.name = "a"}, %b: tensor<2x3x4xui8> {onnx.name = "b"}, %z: tensor<2xui8> {onnx.name = "z"}) -> (tensor<*xi32> {onnx.name = "y"}) {
  // expected-error@unknown {{MatMulInteger 'n': a_zero_point is [2], which fits no matrix of [2, 5, 3]}}
  %y = onnx.MatMulInteger(%a, %b, %z) : tensor<*xi32> loc("y"("n"))
  func.return %y : tensor<*xi32>
}

// -----

func.func @main(%x: tensor<1x6x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %i = onnx.Constant dense<[3, 3]> : tensor<2xi64>
  %b = onnx.Constant dense<[0, 1]> : tensor<2xi64>
  // expected-error@unknown {{Col2Im 'n': a block is [0, 1], and has at least one element}}
  %y = onnx.Col2Im(%x, %i, %b) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x8x5x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{DepthToSpace 'n': Blocksize must be positive}}
  %y = onnx.DepthToSpace(%x) <{blocksize = 0}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x8x5x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{SpaceToDepth 'n': Blocksize must be positive}}
  %y = onnx.SpaceToDepth(%x) <{blocksize = 0}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x4x5x3xf32> {onnx.name = "x"}, %w: tensor<?x4x1x1xf32> {onnx.name = "w"}, %b: tensor<6x1xf32> {onnx.name = "b"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{Conv 'n': B is [6, 1], and the channels that it gives [?]}}
  %y = onnx.Conv(%x, %w, %b) : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<4x6xi8> {onnx.name = "x"}, %s: tensor<4x5xf32> {onnx.name = "s"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{DequantizeLinear 'n': its scales are [4, 5], which fit no axis -1 of [4, 6]}}
  %y = onnx.DequantizeLinear(%x, %s) <{axis = -1, block_size = 3}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}

// -----

func.func @main(%x: tensor<1x3x5x4xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  // expected-error@unknown {{LRN 'n': its window is of 0 channels, and of at least one}}
  %y = onnx.LRN(%x) <{size = 0}> : tensor<*xf32> loc("y"("n"))
  func.return %y : tensor<*xf32>
}
