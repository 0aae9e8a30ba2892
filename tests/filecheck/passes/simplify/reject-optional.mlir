// RUN: onnx-opt %s --pass simplify | filecheck %s

// An optional that is handed in may hold nothing.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.OptionalGetElement(%o) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
func.func @main(%o: !onnx.opt<tensor<2x3xf32>> {onnx.name = "o"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %y = onnx.OptionalGetElement(%o) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
