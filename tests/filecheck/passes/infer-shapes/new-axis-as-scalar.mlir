// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// A new axis that is said by a scalar, also from the end, is a list of one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Unsqueeze(%x, %[[A]]) : tensor<?x1x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Unsqueeze(%x, %[[B]]) : tensor<?x3x1xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]]
func.func @main(%x: tensor<?x3xf32> {onnx.name = "x"}) -> (tensor<?x1x3xf32> {onnx.name = "y"}, tensor<?x3x1xf32> {onnx.name = "z"}) {
  %a = onnx.Constant dense<1> : tensor<i64>
  %b = onnx.Constant dense<-1> : tensor<i64>
  %y = onnx.Unsqueeze(%x, %a) : tensor<?x1x3xf32>
  %z = onnx.Unsqueeze(%x, %b) : tensor<?x3x1xf32>
  func.return %y, %z : tensor<?x1x3xf32>, tensor<?x3x1xf32>
}
