// RUN: onnx-opt %s --convert --verify-diagnostics

// Words are strings.

// expected-error@unknown {{TfIdfVectorizer (opset 9): no kernel counts words}}
func.func @main(%x: tensor<?x!onnx.string> {onnx.name = "x"}) -> (tensor<?xf32> {onnx.name = "r0"}) {
  %y = onnx.TfIdfVectorizer(%x) <{max_gram_length = 1, max_skip_count = 0, min_gram_length = 1, mode = "TF", ngram_counts = [0], ngram_indexes = [0, 1], pool_strings = ["a", "b"]}> : tensor<?xf32>
  func.return %y : tensor<?xf32>
}
