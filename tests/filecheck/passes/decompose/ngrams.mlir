// RUN: onnx-opt %s --pass decompose | filecheck %s

// One number and two are found by comparing each window with each of them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[[0, 1], [1, 2], [2, 3], [3, 3], [0, 2], [1, 3], [2, 3], [3, 3]]> : tensor<8x2xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Gather(%x, %[[N0]]) <{axis = 1}> : tensor<2x8x2xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Unsqueeze(%[[N1]], %[[N2]]) : tensor<2x8x1x2xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[[5, 0], [6, 0], [7, 8]]> : tensor<3x2xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Equal(%[[N3]], %[[N4]]) : tensor<2x8x3x2xi1>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<{{\[\[}}false, true], [false, true], [false, false]]> : tensor<3x2xi1>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Or(%[[N5]], %[[N6]]) : tensor<2x8x3x2xi1>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Cast(%[[N7]]) <{to = 1}> : tensor<2x8x3x2xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.ReduceMin(%[[N8]], %[[N9]]) <{keepdims = 0}> : tensor<2x8x3xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<[[1.0, 1.0, 1.0], [1.0, 1.0, 1.0], [1.0, 1.0, 1.0], [1.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.0, 0.0, 1.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<8x3xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Mul(%[[N10]], %[[N11]]) : tensor<2x8x3xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.ReduceSum(%[[N12]], %[[N13]]) <{keepdims = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<[0, 0, 0, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Pad(%[[N14]], %[[N15]]) <{mode = "constant"}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Constant dense<[0, 3, 1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Gather(%[[N16]], %[[N17]]) <{axis = 1}> : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x4xf32>
func.func @main(%x: tensor<2x4xi64> {onnx.name = "x"}) -> (tensor<2x4xf32> {onnx.name = "r0"}) {
  %a = onnx.TfIdfVectorizer(%x) <{max_gram_length = 2, max_skip_count = 1, min_gram_length = 1, mode = "TF", ngram_counts = [0, 2], ngram_indexes = [0, 2, 3], pool_int64s = [5, 6, 7, 8]}> : tensor<2x4xf32>
  func.return %a : tensor<2x4xf32>
}
