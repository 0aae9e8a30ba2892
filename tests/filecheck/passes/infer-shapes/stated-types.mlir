// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// What inference cannot know, the model may state; what it knows, it decides.

// CHECK:         onnx.Custom({{.*}} : tensor<2x3xf32>
// CHECK:         onnx.Relu({{.*}}) : tensor<2x3xf32>
func.func @main(%x: tensor<5xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %c = onnx.Custom(%x) <{domain = "my", op_type = "Fold"}> : tensor<2x3xf32>
  %y = onnx.Relu(%c) : tensor<*xf32>
  func.return %y : tensor<*xf32>
}
