// RUN: onnx-opt %s --pass decompose | filecheck %s

// Elements that are scattered to data of any length are rows of what lies flat: one number tells the place of each, from where its line along
// the axis begins. A line begins where the place along the axis is 0; of the others, so many are met as there are indices.

// CHECK-LABEL: func.func @main
// CHECK:       %[[PLACES:.*]] = onnx.Reshape({{.*}}) : tensor<?x3xi64, #onnx.dims<["n", 3]>>
// CHECK:       %[[MET:.*]] = onnx.Concat(
// CHECK:       onnx.Slice(%[[PLACES]], %{{.*}}, %[[MET]], %{{.*}})
// CHECK:       onnx.ScatterND(%{{.*}}, %{{.*}}, %{{.*}}) <{reduction = "add"}> : tensor<?xf32>
// CHECK:       onnx.Slice(%[[PLACES]], %{{.*}}) : tensor<?x3xi64>
// CHECK:       onnx.ScatterND(%{{.*}}, %{{.*}}, %{{.*}}) <{reduction = "none"}> : tensor<?xf32>
// CHECK-NOT:   onnx.ScatterElements
func.func @main(%x: tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "x"}, %i: tensor<?x3xi64, #onnx.dims<["n", 3]>> {onnx.name = "i"}, %u: tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "u"}) -> (tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "a"}, tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "b"}) {
  %a = onnx.ScatterElements(%x, %i, %u) <{axis = 1, reduction = "add"}> : tensor<?x3xf32, #onnx.dims<["n", 3]>>
  %b = onnx.ScatterElements(%x, %i, %u) <{axis = 0, reduction = "none"}> : tensor<?x3xf32, #onnx.dims<["n", 3]>>
  func.return %a, %b : tensor<?x3xf32, #onnx.dims<["n", 3]>>, tensor<?x3xf32, #onnx.dims<["n", 3]>>
}
