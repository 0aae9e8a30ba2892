// RUN: onnx-opt %s --pass decompose | filecheck %s

// What legalize-tfl has a rule for stays, though the standard defines it by others; so does what the standard does not define.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.HardSwish(%x) : tensor<3x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Multinomial(%x) <{dtype = 6, sample_size = 2}> : tensor<3x2xi32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<3x3xf32>, tensor<3x2xi32>
func.func @main(%x: tensor<3x3xf32> {onnx.name = "x"}) -> (tensor<3x3xf32> {onnx.name = "a"}, tensor<3x2xi32> {onnx.name = "b"}) {
  %a = onnx.HardSwish(%x) : tensor<3x3xf32>
  %b = onnx.Multinomial(%x) <{dtype = 6, sample_size = 2}> : tensor<3x2xi32>
  func.return %a, %b : tensor<3x3xf32>, tensor<3x2xi32>
}
