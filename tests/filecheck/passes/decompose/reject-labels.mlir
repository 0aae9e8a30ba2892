// RUN: onnx-opt %s --pass decompose | filecheck %s

// Labels of strings stay, and those of a key that stands twice.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ml.LabelEncoder(%n) <{keys_int64s = [1, 1], values_floats = [0.5, 2.0]}> : tensor<2xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ml.LabelEncoder(%s) <{keys_strings = ["a", "b"], values_int64s = [1, 2]}> : tensor<2xi64>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]] : tensor<2xf32>, tensor<2xi64>
func.func @main(%n: tensor<2xi64> {onnx.name = "n"}, %s: tensor<2x!onnx.string> {onnx.name = "s"}) -> (tensor<2xf32> {onnx.name = "a"}, tensor<2xi64> {onnx.name = "b"}) {
  %a = onnx.ml.LabelEncoder(%n) <{keys_int64s = [1, 1], values_floats = [0.5, 2.0]}> : tensor<2xf32>
  %b = onnx.ml.LabelEncoder(%s) <{keys_strings = ["a", "b"], values_int64s = [1, 2]}> : tensor<2xi64>
  func.return %a, %b : tensor<2xf32>, tensor<2xi64>
}
