// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Where no value has the two lengths, they are the products of those on both sides of the axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[ALL:.*]] = tfl.shape(%x) : tensor<4xi32>
// CHECK:         %[[FIRST:.*]] = tfl.slice(%[[ALL]], {{.*}}) : tensor<2xi32>
// CHECK:         %[[A:.*]] = tfl.reduce_prod(%[[FIRST]], {{.*}}) <{keep_dims = true}> : tensor<1xi32>
// CHECK:         %[[LAST:.*]] = tfl.slice(%[[ALL]], {{.*}}) : tensor<2xi32>
// CHECK:         %[[B:.*]] = tfl.reduce_prod(%[[LAST]], {{.*}}) <{keep_dims = true}> : tensor<1xi32>
// CHECK-NEXT:    %[[SHAPE:.*]] = tfl.concatenation(%[[A]], %[[B]]) <{axis = 0}> : tensor<2xi32>
// CHECK-NEXT:    tfl.reshape(%x, %[[SHAPE]]) : tensor<?x?xf32>
func.func @main(%x: tensor<?x?x?x4xf32, #onnx.dims<["n", "h", "w", 4]>> {onnx.name = "x"}) -> (tensor<?x?xf32> {onnx.name = "y"}) {
  %y = onnx.Flatten(%x) <{axis = 2}> : tensor<?x?xf32>
  func.return %y : tensor<?x?xf32>
}
