// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Of several lengths that only a run tells, those that broadcast alike are one; the shape to go back to is an operand's.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.pseudo_const dense<[-1, 2]> : tensor<2xi32>
// CHECK:         tfl.floor_mod({{.*}}) : tensor<?x2xi64>
// CHECK-NEXT:    %[[SHAPE:.*]] = tfl.shape(%x) : tensor<5xi32>
// CHECK-NEXT:    tfl.reshape({{.*}}, %[[SHAPE]]) : tensor<?x1x1x?x2xi64>
// CHECK:         tfl.sub({{.*}}) : tensor<?x4xf32>
// CHECK-NEXT:    %[[LAST:.*]] = tfl.shape(%z) : tensor<6xi32>
// CHECK-NEXT:    tfl.reshape({{.*}}, %[[LAST]])
// CHECK:         tfl.exp({{.*}}) : tensor<?xf32>
// CHECK-NEXT:    %[[EXP:.*]] = tfl.shape(%w)
// CHECK-NEXT:    tfl.reshape({{.*}}, %[[EXP]])
func.func @main(%x: tensor<?x1x1x?x2xi64> {onnx.name = "x"}, %y: tensor<2xi64> {onnx.name = "y"}, %z: tensor<?x?x1x1x2x4xf32> {onnx.name = "z"}, %v: tensor<4xf32> {onnx.name = "v"}, %w: tensor<?x?x1x1x1x1x1x1x2xf32> {onnx.name = "w"}) -> (tensor<?x1x1x?x2xi64> {onnx.name = "r"}, tensor<?x?x1x1x2x4xf32> {onnx.name = "s"}, tensor<?x?x1x1x1x1x1x1x2xf32> {onnx.name = "t"}) {
  %r = tfl.floor_mod(%x, %y) : tensor<?x1x1x?x2xi64>
  %s = tfl.sub(%v, %z) : tensor<?x?x1x1x2x4xf32>
  %t = tfl.exp(%w) : tensor<?x?x1x1x1x1x1x1x2xf32>
  func.return %r, %s, %t : tensor<?x1x1x?x2xi64>, tensor<?x?x1x1x2x4xf32>, tensor<?x?x1x1x1x1x1x1x2xf32>
}
