// RUN: onnx-opt %s --pass decompose | filecheck %s

// Elements along the last axis are elements of what lies flat; another axis comes last before. Data is cut to where indices reach.

// CHECK-LABEL: func.func @main
// CHECK:       onnx.Gather(%v, %k) <{axis = 0}> : tensor<4xf32>
// CHECK:       %[[FLAT:.*]] = onnx.Reshape(%x, %{{.*}}) : tensor<?xf32>
// CHECK:       %[[AT:.*]] = onnx.Mod(%i, %{{.*}}) <{fmod = 0}> : tensor<?x4xi64{{.*}}>
// CHECK:       onnx.Range(
// CHECK:       %[[PLACE:.*]] = onnx.Add(%[[AT]], %{{.*}}) : tensor<?x4xi64{{.*}}>
// CHECK:       onnx.Gather(%[[FLAT]], %[[PLACE]]) <{axis = 0}> : tensor<?x4xf32{{.*}}>
// CHECK:       %[[DATA:.*]] = onnx.Transpose(%y) <{perm = [1, 0]}> : tensor<3x5xf32>
// CHECK:       onnx.Slice(%[[DATA]],
// CHECK:       onnx.Gather(%{{.*}}, %{{.*}}) <{axis = 0}> : tensor<2x4xf32>
// CHECK:       onnx.Transpose(%{{.*}}) <{perm = [1, 0]}> : tensor<4x2xf32>
// CHECK-NOT:   onnx.GatherElements
func.func @main(%v: tensor<6xf32> {onnx.name = "v"}, %k: tensor<4xi64> {onnx.name = "k"}, %x: tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "x"}, %i: tensor<?x4xi64, #onnx.dims<["n", 4]>> {onnx.name = "i"}, %y: tensor<5x3xf32> {onnx.name = "y"}, %j: tensor<4x2xi64> {onnx.name = "j"}) -> (tensor<4xf32> {onnx.name = "a"}, tensor<?x4xf32, #onnx.dims<["n", 4]>> {onnx.name = "b"}, tensor<4x2xf32> {onnx.name = "c"}) {
  %a = onnx.GatherElements(%v, %k) <{axis = 0}> : tensor<4xf32>
  %b = onnx.GatherElements(%x, %i) <{axis = 1}> : tensor<?x4xf32, #onnx.dims<["n", 4]>>
  %c = onnx.GatherElements(%y, %j) <{axis = 0}> : tensor<4x2xf32>
  func.return %a, %b, %c : tensor<4xf32>, tensor<?x4xf32, #onnx.dims<["n", 4]>>, tensor<4x2xf32>
}
