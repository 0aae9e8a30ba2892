// RUN: onnx-opt %s --pass decompose | filecheck %s

// Elements that are scattered along the last axis of data of any length are rows of what lies flat; another axis comes last before.

// CHECK-LABEL: func.func @main
// CHECK-DAG:   onnx.ScatterND(%{{.*}}, %{{.*}}, %{{.*}}) <{reduction = "add"}> : tensor<?xf32>
// CHECK-DAG:   onnx.Transpose(%x) <{perm = [1, 0]}> : tensor<3x?xf32
// CHECK-DAG:   onnx.ScatterND(%{{.*}}, %{{.*}}, %{{.*}}) <{reduction = "none"}> : tensor<?xf32>
// CHECK-NOT:   onnx.ScatterElements
func.func @main(%x: tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "x"}, %i: tensor<?x3xi64, #onnx.dims<["n", 3]>> {onnx.name = "i"}, %u: tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "u"}) -> (tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "a"}, tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "b"}) {
  %a = onnx.ScatterElements(%x, %i, %u) <{axis = 1, reduction = "add"}> : tensor<?x3xf32, #onnx.dims<["n", 3]>>
  %b = onnx.ScatterElements(%x, %i, %u) <{axis = 0, reduction = "none"}> : tensor<?x3xf32, #onnx.dims<["n", 3]>>
  func.return %a, %b : tensor<?x3xf32, #onnx.dims<["n", 3]>>, tensor<?x3xf32, #onnx.dims<["n", 3]>>
}
