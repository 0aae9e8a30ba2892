// RUN: onnx-opt %s --pass infer-shapes --ignore-stated-shapes | filecheck %s
// RUN: onnx-opt %s -p 'infer-shapes{ignore-stated=true}' | filecheck %s

// What the model states of a result may be wrong, when one is told so.

// CHECK-LABEL: func.func @main
// CHECK-SAME:    -> (tensor<3x2xf32> {onnx.name = "y"})
// CHECK-NEXT:    %y = onnx.Transpose(%x) <{perm = [1, 0]}> : tensor<3x2xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<1x?xf32> {onnx.name = "y"}) {
  %y = onnx.Transpose(%x) <{perm = [1, 0]}> : tensor<1x?xf32>
  func.return %y : tensor<1x?xf32>
}
