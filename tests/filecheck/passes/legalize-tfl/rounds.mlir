// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A loop becomes a condition and a body; what the body reads from outside is carried, and values that change places are copied.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.less(%[[V1]], %n) : tensor<i1>
// CHECK-NEXT:    %[[V3:.*]], %[[V4:.*]], %[[Y:.*]], %[[Z:.*]], %[[V7:.*]], %[[V8:.*]] = tfl.while(%[[V2]], %[[V1]], %x, %u, %x, %n) <{cond = @loop_condition, body = @loop_body}> : (tensor<i1>, tensor<i64>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<i64>)
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK:  func.func private @loop_condition(%[[V1:.*]]: tensor<i1>, %[[V2:.*]]: tensor<i64>, %[[V3:.*]]: tensor<2x3xf32>, %[[V4:.*]]: tensor<2x3xf32>, %[[V5:.*]]: tensor<2x3xf32>, %[[V6:.*]]: tensor<i64>) -> tensor<i1> {
// CHECK-NEXT:    func.return %[[V1]] : tensor<i1>
// CHECK:  func.func private @loop_body(%[[GO:.*]]: tensor<i1>, %[[I:.*]]: tensor<i64>, %[[V:.*]]: tensor<2x3xf32>, %[[W:.*]]: tensor<2x3xf32>, %[[V5:.*]]: tensor<2x3xf32>, %[[V6:.*]]: tensor<i64>) -> (tensor<i1>, tensor<i64>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<i64>) {
// CHECK-NEXT:    %[[A:.*]] = tfl.add(%[[W]], %[[V5]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V9:.*]] = tfl.add(%[[I]], %[[V8]]) : tensor<i64>
// CHECK-NEXT:    %[[V10:.*]] = tfl.less(%[[V9]], %[[V6]]) : tensor<i1>
// CHECK-NEXT:    %[[V11:.*]] = tfl.cast(%[[V]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[V10]], %[[V9]], %[[A]], %[[V11]], %[[V5]], %[[V6]] : tensor<i1>, tensor<i64>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<i64>
func.func @main(%n: tensor<i64> {onnx.name = "n"}, %x: tensor<2x3xf32> {onnx.name = "x"}, %u: tensor<2x3xf32> {onnx.name = "u"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %y, %z = onnx.Loop(%n, _, %x, %u) ({
  ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<2x3xf32>, %w: tensor<2x3xf32>):
    %a = onnx.Add(%w, %x) : tensor<2x3xf32>
    onnx.Yield(%go, %a, %v)
  }) : (tensor<2x3xf32>, tensor<2x3xf32>)
  func.return %y : tensor<2x3xf32>
}
