// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Above five axes sums are taken apart where no neighbors can be made one: those that are summed and kept alternate, or a size is not known.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<5> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.mean(%x, %[[V0]]) <{keep_dims = false}> : tensor<2x60x2x60x2xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[1, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[A:.*]] = tfl.mean(%[[V1]], %[[V2]]) <{keep_dims = false}> : tensor<2x2x2xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.sum(%y, %[[V0]]) <{keep_dims = false}> : tensor<?x1x2x3x300xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<4> : tensor<1xi32>
// CHECK-NEXT:    %[[B:.*]] = tfl.sum(%[[V3]], %[[V4]]) <{keep_dims = false}> : tensor<?x1x2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x2x2xf32>, tensor<?x1x2x3xf32>
func.func @main(%x: tensor<2x60x2x60x2x60xf32> {onnx.name = "x"}, %y: tensor<?x1x2x3x300x300xf32> {onnx.name = "y"}) -> (tensor<2x2x2xf32> {onnx.name = "a"}, tensor<?x1x2x3xf32> {onnx.name = "b"}) {
  %odd = tfl.pseudo_const dense<[1, 3, 5]> : tensor<3xi32>
  %a = tfl.mean(%x, %odd) <{keep_dims = false}> : tensor<2x2x2xf32>
  %hw = tfl.pseudo_const dense<[4, 5]> : tensor<2xi32>
  %b = tfl.sum(%y, %hw) <{keep_dims = false}> : tensor<?x1x2x3xf32>
  func.return %a, %b : tensor<2x2x2xf32>, tensor<?x1x2x3xf32>
}
