// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// What is added to zeros, at computed rows and at known tuples, needs no zeros.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<5> : tensor<i64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.floor_mod(%i, %[[V0]]) : tensor<3x1xi64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.cast(%[[V1]]) : tensor<3x1xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[5, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.scatter_nd(%[[V2]], %u, %[[V3]]) : tensor<5x2xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<[[1], [4], [1]]> : tensor<3x1xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.scatter_nd(%[[V5]], %u, %[[V3]]) : tensor<5x2xf32>
// CHECK-NEXT:    func.return %[[V4]], %[[V6]] : tensor<5x2xf32>, tensor<5x2xf32>
func.func @main(%i: tensor<3x1xi64> {onnx.name = "i"}, %u: tensor<3x2xf32> {onnx.name = "u"}) -> (tensor<5x2xf32> {onnx.name = "a"}, tensor<5x2xf32> {onnx.name = "b"}) {
  %z = onnx.Constant dense<0.0> : tensor<5x2xf32>
  %k = onnx.Constant dense<[[1], [-1], [1]]> : tensor<3x1xi64>
  %a = onnx.ScatterND(%z, %i, %u) <{reduction = "add"}> : tensor<5x2xf32>
  %b = onnx.ScatterND(%z, %k, %u) <{reduction = "add"}> : tensor<5x2xf32>
  func.return %a, %b : tensor<5x2xf32>, tensor<5x2xf32>
}
