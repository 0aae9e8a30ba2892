// RUN: onnx-opt %s --pass decompose | filecheck %s

// Truth values do not combine, of whatever length.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.ScatterElements(%x, %i, %u) <{axis = 1, reduction = "max"}> : tensor<?x3xi1
// CHECK-NEXT:    func.return %[[A]]
func.func @main(%x: tensor<?x3xi1, #onnx.dims<["n", 3]>> {onnx.name = "x"}, %i: tensor<?x3xi64, #onnx.dims<["n", 3]>> {onnx.name = "i"}, %u: tensor<?x3xi1, #onnx.dims<["n", 3]>> {onnx.name = "u"}) -> (tensor<?x3xi1, #onnx.dims<["n", 3]>> {onnx.name = "a"}) {
  %a = onnx.ScatterElements(%x, %i, %u) <{axis = 1, reduction = "max"}> : tensor<?x3xi1, #onnx.dims<["n", 3]>>
  func.return %a : tensor<?x3xi1, #onnx.dims<["n", 3]>>
}
