// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// A mirror that repeats more than the edge is a gather along each axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[1, 0, 0, 1, 2, 3, 4, 4, 3, 2]> : tensor<10xi64>
// CHECK-NEXT:    %[[ONE:.*]] = onnx.Gather(%x, %[[N0]]) <{axis = 1}> : tensor<4x10x3xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[2, 1, 0, 0, 1, 2, 3]> : tensor<7xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Gather(%x, %[[N1]]) <{axis = 0}> : tensor<7x5x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<[0, 1, 2, 2, 1]> : tensor<5xi64>
// CHECK-NEXT:    %[[TWO:.*]] = onnx.Gather(%[[N2]], %[[N3]]) <{axis = 2}> : tensor<7x5x5xf32>
// CHECK-NEXT:    func.return %[[ONE]], %[[TWO]] : tensor<4x10x3xf32>, tensor<7x5x5xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<4x5x3xf32> {onnx.name = "x"}) -> (tensor<4x10x3xf32> {onnx.name = "one"}, tensor<7x5x5xf32> {onnx.name = "two"}) {
  %r0 = tfl.pseudo_const dense<[[0, 0], [2, 3], [0, 0]]> : tensor<3x2xi32>
  %r1 = tfl.pseudo_const dense<[[3, 0], [0, 0], [0, 2]]> : tensor<3x2xi32>
  %one = tfl.mirror_pad(%x, %r0) <{mode = "SYMMETRIC"}> : tensor<4x10x3xf32>
  %two = tfl.mirror_pad(%x, %r1) <{mode = "SYMMETRIC"}> : tensor<7x5x5xf32>
  func.return %one, %two : tensor<4x10x3xf32>, tensor<7x5x5xf32>
}
