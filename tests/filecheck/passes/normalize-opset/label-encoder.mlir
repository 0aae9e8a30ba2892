// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Classes by their positions, one way or the other.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.ml.LabelEncoder(%n) <{{.*}}> : tensor<*x!onnx.string>
// CHECK-NEXT:    func.return %[[A]] : tensor<*x!onnx.string>
// CHECK-NOT:     .v1
func.func @main(%n: tensor<5xi64> {onnx.name = "n"}) -> (tensor<*x!onnx.string> {onnx.name = "a"}) {
  %a = onnx.ml.LabelEncoder.v1(%n) <{classes_strings = ["a", "b", "c"], default_string = "none"}> : tensor<*x!onnx.string>
  func.return %a : tensor<*x!onnx.string>
}
