// RUN: onnx-opt %s --pass decompose | filecheck %s

// What legalize-tfl has a rule for stays, though the standard defines it by others; so does what the standard does not define.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.HardSwish(%x) : tensor<3x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Det(%x) : tensor<f32>
// CHECK-NEXT:    func.return
func.func @main(%x: tensor<3x3xf32> {onnx.name = "x"}) -> (tensor<3x3xf32> {onnx.name = "a"}, tensor<f32> {onnx.name = "b"}) {
  %a = onnx.HardSwish(%x) : tensor<3x3xf32>
  %b = onnx.Det(%x) : tensor<f32>
  func.return %a, %b : tensor<3x3xf32>, tensor<f32>
}
