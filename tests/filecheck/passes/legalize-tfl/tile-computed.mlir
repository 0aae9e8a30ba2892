// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// How often may come at run time.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.tile(%x, %n) : tensor<?x?xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<?x?xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %n: tensor<2xi64> {onnx.name = "n"}) -> (tensor<?x?xf32> {onnx.name = "r"}) {
  %y = onnx.Tile(%x, %n) : tensor<?x?xf32>
  func.return %y : tensor<?x?xf32>
}
