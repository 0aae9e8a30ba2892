// RUN: onnx-opt %s --pass decompose | filecheck %s

// One element in every place of a shape that is computed.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<7> : tensor<i32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Expand(%[[V0]], %s) : tensor<?x?xi32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Expand(%[[V1]], %s) : tensor<?x?xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<?x?xi32>, tensor<?x?xf32>
// CHECK-NOT:     onnx.ConstantOfShape
func.func @main(%s: tensor<2xi64> {onnx.name = "s"}) -> (tensor<?x?xi32> {onnx.name = "a"}, tensor<?x?xf32> {onnx.name = "b"}) {
  %a = onnx.ConstantOfShape(%s) <{value = dense<7> : tensor<1xi32>}> : tensor<?x?xi32>
  %b = onnx.ConstantOfShape(%s) : tensor<?x?xf32>
  func.return %a, %b : tensor<?x?xi32>, tensor<?x?xf32>
}
