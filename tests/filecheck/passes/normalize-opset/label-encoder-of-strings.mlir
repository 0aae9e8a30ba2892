// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Strings become the positions of their classes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.ml.LabelEncoder(%s) <{{.*}}keys_strings = ["a", "b", "c"], {{.*}}values_int64s = [0, 1, 2]{{.*}}> : tensor<*xi64>
// CHECK-NOT:     .v1
func.func @main(%s: tensor<5x!onnx.string> {onnx.name = "s"}) -> (tensor<*xi64> {onnx.name = "a"}) {
  %a = onnx.ml.LabelEncoder.v1(%s) <{classes_strings = ["a", "b", "c"], default_int64 = -1}> : tensor<*xi64>
  func.return %a : tensor<*xi64>
}
