// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Tuples count from behind in axes whose lengths only a run tells.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[DIMS:.*]] = tfl.shape(%x) : tensor<3xi64>
// CHECK-NEXT:    %[[BEGIN:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[SIZE:.*]] = tfl.pseudo_const dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[LENGTHS:.*]] = tfl.slice(%[[DIMS]], %[[BEGIN]], %[[SIZE]]) : tensor<2xi64>
// CHECK-NEXT:    %[[PLACES:.*]] = tfl.floor_mod(%i, %[[LENGTHS]]) : tensor<4x2xi64>
// CHECK-NEXT:    %[[Y:.*]] = tfl.gather_nd(%x, %[[PLACES]]) : tensor<4x5xf32>
// CHECK-NEXT:    func.return %[[Y]]
func.func @main(%x: tensor<?x3x5xf32, #onnx.dims<["n", 3, 5]>> {onnx.name = "x"}, %i: tensor<4x2xi64> {onnx.name = "i"}) -> (tensor<4x5xf32> {onnx.name = "y"}) {
  %y = onnx.GatherND(%x, %i) <{batch_dims = 0}> : tensor<4x5xf32>
  func.return %y : tensor<4x5xf32>
}
