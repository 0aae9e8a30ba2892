// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of strings; counted in the same element.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.TfIdfVectorizer(%x) <{max_gram_length = 2, max_skip_count = 1, min_gram_length = 1, mode = "TF", ngram_counts = [0, 2], ngram_indexes = [0, 2, 3], pool_strings = ["a", "b", "c", "d"]}> : tensor<4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.TfIdfVectorizer(%y) <{max_gram_length = 2, max_skip_count = 1, min_gram_length = 1, mode = "TF", ngram_counts = [0, 2], ngram_indexes = [3, 2, 3], pool_int64s = [5, 6, 7, 8]}> : tensor<4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<4xf32>, tensor<4xf32>
func.func @main(%x: tensor<4x!onnx.string> {onnx.name = "x"}, %y: tensor<4xi64> {onnx.name = "y"}) -> (tensor<4xf32> {onnx.name = "r0"}, tensor<4xf32> {onnx.name = "r1"}) {
  %a = onnx.TfIdfVectorizer(%x) <{max_gram_length = 2, max_skip_count = 1, min_gram_length = 1, mode = "TF", ngram_counts = [0, 2], ngram_indexes = [0, 2, 3], pool_strings = ["a", "b", "c", "d"]}> : tensor<4xf32>
  %b = onnx.TfIdfVectorizer(%y) <{max_gram_length = 2, max_skip_count = 1, min_gram_length = 1, mode = "TF", ngram_counts = [0, 2], ngram_indexes = [3, 2, 3], pool_int64s = [5, 6, 7, 8]}> : tensor<4xf32>
  func.return %a, %b : tensor<4xf32>, tensor<4xf32>
}
