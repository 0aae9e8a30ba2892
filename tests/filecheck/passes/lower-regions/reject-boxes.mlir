// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// One class of one image is no loop.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.NonMaxSuppression(%b, %s, %n) : tensor<?x3xi64>
// CHECK-NEXT:    func.return %[[V0]] : tensor<?x3xi64>
func.func @main(%b: tensor<1x5x4xf32> {onnx.name = "b"}, %s: tensor<1x1x5xf32> {onnx.name = "s"}, %n: tensor<1xi64> {onnx.name = "n"}) -> (tensor<?x3xi64> {onnx.name = "y"}) {
  %y = onnx.NonMaxSuppression(%b, %s, %n) : tensor<?x3xi64>
  func.return %y : tensor<?x3xi64>
}
