// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Ops that only change their name.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[ABS:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[CEIL:.*]] = onnx.Ceil(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[COS:.*]] = onnx.Cos(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[EXP:.*]] = onnx.Exp(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[FLOOR:.*]] = onnx.Floor(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[HARD_SWISH:.*]] = onnx.HardSwish(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[LOG:.*]] = onnx.Log(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[LOGISTIC:.*]] = onnx.Sigmoid(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[NEG:.*]] = onnx.Neg(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[RELU:.*]] = onnx.Relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[ROUND:.*]] = onnx.Round(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[SIGN:.*]] = onnx.Sign(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[SIN:.*]] = onnx.Sin(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[SQRT:.*]] = onnx.Sqrt(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[TANH:.*]] = onnx.Tanh(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[MAXIMUM:.*]] = onnx.Max(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[MINIMUM:.*]] = onnx.Min(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[POW:.*]] = onnx.Pow(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[PRELU:.*]] = onnx.PRelu(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[EQUAL:.*]] = onnx.Equal(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[GREATER:.*]] = onnx.Greater(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[GREATER_EQUAL:.*]] = onnx.GreaterOrEqual(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[LESS:.*]] = onnx.Less(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[LESS_EQUAL:.*]] = onnx.LessOrEqual(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[AND:.*]] = onnx.And(%p, %q) : tensor<2x3xi1>
// CHECK-NEXT:    %[[OR:.*]] = onnx.Or(%p, %q) : tensor<2x3xi1>
// CHECK-NEXT:    %[[NOT:.*]] = onnx.Not(%p) : tensor<2x3xi1>
// CHECK-NEXT:    %[[XOR:.*]] = onnx.BitwiseXor(%i, %j) : tensor<2x3xi32>
// CHECK-NEXT:    %[[WHERE:.*]] = onnx.Where(%p, %x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[RANGE:.*]] = onnx.Range(%a, %b, %c) : tensor<?xi32>
// CHECK-NEXT:    func.return %[[ABS]], %[[CEIL]], %[[COS]], %[[EXP]], %[[FLOOR]], %[[HARD_SWISH]], %[[LOG]], %[[LOGISTIC]], %[[NEG]], %[[RELU]], %[[ROUND]], %[[SIGN]], %[[SIN]], %[[SQRT]], %[[TANH]], %[[MAXIMUM]], %[[MINIMUM]], %[[POW]], %[[PRELU]], %[[EQUAL]], %[[GREATER]], %[[GREATER_EQUAL]], %[[LESS]], %[[LESS_EQUAL]], %[[AND]], %[[OR]], %[[NOT]], %[[XOR]], %[[WHERE]], %[[RANGE]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi32>, tensor<2x3xf32>, tensor<?xi32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}, %p: tensor<2x3xi1> {onnx.name = "p"}, %q: tensor<2x3xi1> {onnx.name = "q"}, %i: tensor<2x3xi32> {onnx.name = "i"}, %j: tensor<2x3xi32> {onnx.name = "j"}, %a: tensor<i32> {onnx.name = "a"}, %b: tensor<i32> {onnx.name = "b"}, %c: tensor<i32> {onnx.name = "c"}) -> (tensor<2x3xf32> {onnx.name = "abs_out"}, tensor<2x3xf32> {onnx.name = "ceil_out"}, tensor<2x3xf32> {onnx.name = "cos_out"}, tensor<2x3xf32> {onnx.name = "exp_out"}, tensor<2x3xf32> {onnx.name = "floor_out"}, tensor<2x3xf32> {onnx.name = "hard_swish_out"}, tensor<2x3xf32> {onnx.name = "log_out"}, tensor<2x3xf32> {onnx.name = "logistic_out"}, tensor<2x3xf32> {onnx.name = "neg_out"}, tensor<2x3xf32> {onnx.name = "relu_out"}, tensor<2x3xf32> {onnx.name = "round_out"}, tensor<2x3xf32> {onnx.name = "sign_out"}, tensor<2x3xf32> {onnx.name = "sin_out"}, tensor<2x3xf32> {onnx.name = "sqrt_out"}, tensor<2x3xf32> {onnx.name = "tanh_out"}, tensor<2x3xf32> {onnx.name = "maximum_out"}, tensor<2x3xf32> {onnx.name = "minimum_out"}, tensor<2x3xf32> {onnx.name = "pow_out"}, tensor<2x3xf32> {onnx.name = "prelu_out"}, tensor<2x3xi1> {onnx.name = "equal_out"}, tensor<2x3xi1> {onnx.name = "greater_out"}, tensor<2x3xi1> {onnx.name = "greater_equal_out"}, tensor<2x3xi1> {onnx.name = "less_out"}, tensor<2x3xi1> {onnx.name = "less_equal_out"}, tensor<2x3xi1> {onnx.name = "and_out"}, tensor<2x3xi1> {onnx.name = "or_out"}, tensor<2x3xi1> {onnx.name = "not_out"}, tensor<2x3xi32> {onnx.name = "xor_out"}, tensor<2x3xf32> {onnx.name = "where_out"}, tensor<?xi32> {onnx.name = "range_out"}) {
  %abs = tfl.abs(%x) : tensor<2x3xf32>
  %ceil = tfl.ceil(%x) : tensor<2x3xf32>
  %cos = tfl.cos(%x) : tensor<2x3xf32>
  %exp = tfl.exp(%x) : tensor<2x3xf32>
  %floor = tfl.floor(%x) : tensor<2x3xf32>
  %hard_swish = tfl.hard_swish(%x) : tensor<2x3xf32>
  %log = tfl.log(%x) : tensor<2x3xf32>
  %logistic = tfl.logistic(%x) : tensor<2x3xf32>
  %neg = tfl.neg(%x) : tensor<2x3xf32>
  %relu = tfl.relu(%x) : tensor<2x3xf32>
  %round = tfl.round(%x) : tensor<2x3xf32>
  %sign = tfl.sign(%x) : tensor<2x3xf32>
  %sin = tfl.sin(%x) : tensor<2x3xf32>
  %sqrt = tfl.sqrt(%x) : tensor<2x3xf32>
  %tanh = tfl.tanh(%x) : tensor<2x3xf32>
  %maximum = tfl.maximum(%x, %y) : tensor<2x3xf32>
  %minimum = tfl.minimum(%x, %y) : tensor<2x3xf32>
  %pow = tfl.pow(%x, %y) : tensor<2x3xf32>
  %prelu = tfl.prelu(%x, %y) : tensor<2x3xf32>
  %equal = tfl.equal(%x, %y) : tensor<2x3xi1>
  %greater = tfl.greater(%x, %y) : tensor<2x3xi1>
  %greater_equal = tfl.greater_equal(%x, %y) : tensor<2x3xi1>
  %less = tfl.less(%x, %y) : tensor<2x3xi1>
  %less_equal = tfl.less_equal(%x, %y) : tensor<2x3xi1>
  %and = tfl.logical_and(%p, %q) : tensor<2x3xi1>
  %or = tfl.logical_or(%p, %q) : tensor<2x3xi1>
  %not = tfl.logical_not(%p) : tensor<2x3xi1>
  %xor = tfl.bitwise_xor(%i, %j) : tensor<2x3xi32>
  %where = tfl.select_v2(%p, %x, %y) : tensor<2x3xf32>
  %range = tfl.range(%a, %b, %c) : tensor<?xi32>
  func.return %abs, %ceil, %cos, %exp, %floor, %hard_swish, %log, %logistic, %neg, %relu, %round, %sign, %sin, %sqrt, %tanh, %maximum, %minimum, %pow, %prelu, %equal, %greater, %greater_equal, %less, %less_equal, %and, %or, %not, %xor, %where, %range : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi1>, tensor<2x3xi32>, tensor<2x3xf32>, tensor<?xi32>
}
