// RUN: onnx-opt %s --pass decompose | filecheck %s

// By constant exponents, and of a type by itself, there is a kernel.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N:.*]] = onnx.Constant dense<3> : tensor<i64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Pow(%x, %[[N]]) : tensor<3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Pow(%i, %i) : tensor<3xi32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Pow(%x, %x) : tensor<3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<3xf32>, tensor<3xi32>, tensor<3xf32>
func.func @main(%x: tensor<3xf32> {onnx.name = "x"}, %i: tensor<3xi32> {onnx.name = "i"}) -> (tensor<3xf32> {onnx.name = "r0"}, tensor<3xi32> {onnx.name = "r1"}, tensor<3xf32> {onnx.name = "r2"}) {
  %n = onnx.Constant dense<3> : tensor<i64>
  %a = onnx.Pow(%x, %n) : tensor<3xf32>
  %b = onnx.Pow(%i, %i) : tensor<3xi32>
  %c = onnx.Pow(%x, %x) : tensor<3xf32>
  func.return %a, %b, %c : tensor<3xf32>, tensor<3xi32>, tensor<3xf32>
}
