// RUN: onnx-opt %s --pass simplify | filecheck %s

// Sequences and optionals whose making is seen are gone: what reads them reads what they were made of.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Unsqueeze(%z, %[[V0]]) : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Unsqueeze(%y, %[[V0]]) : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Concat(%[[V1]], %[[V2]]) <{axis = 0}> : tensor<2x2x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Concat(%z, %x, %y) <{axis = 1}> : tensor<2x9xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Slice(%x, %[[V0]], %[[V5]], %[[V6]]) : tensor<2x2xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<2> : tensor<i64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Slice(%y, %[[V5]], %[[V9]], %[[V6]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Squeeze(%[[V10]], %[[V6]]) : tensor<2xf32>
// CHECK-NEXT:    func.return %[[V3]], %[[V4]], %[[V7]], %[[V11]], %[[V8]], %x, %y : tensor<2x2x3xf32>, tensor<2x9xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i64>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<2x2x3xf32> {onnx.name = "a"}, tensor<2x9xf32> {onnx.name = "b"}, tensor<2x2xf32> {onnx.name = "c"}, tensor<2xf32> {onnx.name = "d"}, tensor<i64> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "f"}, tensor<2x3xf32> {onnx.name = "g"}) {
  %zero = onnx.Constant dense<0> : tensor<i64>
  %one = onnx.Constant dense<1> : tensor<i64>
  %two = onnx.Constant dense<2> : tensor<i64>
  %empty = onnx.SequenceEmpty() : !onnx.seq<tensor<*xf32>>
  %s1 = onnx.SequenceInsert(%empty, %x) : !onnx.seq<tensor<2x3xf32>>
  %s2 = onnx.SequenceInsert(%s1, %y) : !onnx.seq<tensor<2x3xf32>>
  %s3 = onnx.SequenceInsert(%s2, %z, %zero) : !onnx.seq<tensor<2x3xf32>>
  %s4 = onnx.SequenceErase(%s3, %one) : !onnx.seq<tensor<2x3xf32>>
  %a = onnx.ConcatFromSequence(%s4) <{axis = 0, new_axis = 1}> : tensor<2x2x3xf32>
  %b = onnx.ConcatFromSequence(%s3) <{axis = 1, new_axis = 0}> : tensor<2x9xf32>
  %p = onnx.SplitToSequence(%x, %two) <{axis = 1}> : !onnx.seq<tensor<2x?xf32>>
  %c = onnx.SequenceAt(%p, %zero) : tensor<2x2xf32>
  %e = onnx.SequenceLength(%p) : tensor<i64>
  %r = onnx.SplitToSequence(%y) <{axis = 1, keepdims = 0}> : !onnx.seq<tensor<2xf32>>
  %d = onnx.SequenceAt(%r, %two) : tensor<2xf32>
  %o = onnx.Optional(%x) : !onnx.opt<tensor<2x3xf32>>
  %f = onnx.OptionalGetElement(%o) : tensor<2x3xf32>
  %g = onnx.OptionalGetElement(%y) : tensor<2x3xf32>
  func.return %a, %b, %c, %d, %e, %f, %g : tensor<2x2x3xf32>, tensor<2x9xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i64>, tensor<2x3xf32>, tensor<2x3xf32>
}
