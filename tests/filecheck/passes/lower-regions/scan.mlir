// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A scan reads rows of its operands, backward where asked, and its rows are put along the axis asked for.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<39> : tensor<i64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant #onnx.weight<"", tensor<40x3xf32>>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<40> : tensor<i64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V6:.*]], %[[T:.*]], %[[V8:.*]] = onnx.Loop(_, %[[V4]], %[[V5]], %s, %[[V2]]) ({
// CHECK-NEXT:    ^bb0(%[[V9:.*]]: tensor<i64>, %[[V10:.*]]: tensor<i1>, %[[V11:.*]]: tensor<i64>, %[[V12:.*]]: tensor<3xf32>, %[[V13:.*]]: tensor<40x3xf32>):
// CHECK-NEXT:      %[[V14:.*]] = onnx.Sub(%[[V1]], %[[V11]]) : tensor<i64>
// CHECK-NEXT:      %[[V15:.*]] = onnx.Gather(%b, %[[V11]]) <{axis = 1}> : tensor<3xf32>
// CHECK-NEXT:      %[[V16:.*]] = onnx.Add(%a, %[[V12]]) : tensor<40x3xf32>
// CHECK-NEXT:      %[[SUM:.*]] = onnx.Gather(%[[V16]], %[[V14]]) <{axis = 0}> : tensor<3xf32>
// CHECK-NEXT:      %[[ROW:.*]] = onnx.Mul(%[[SUM]], %[[V15]]) : tensor<3xf32>
// CHECK-NEXT:      %[[V19:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:      %[[V20:.*]] = onnx.Unsqueeze(%[[ROW]], %[[V19]]) : tensor<1x3xf32>
// CHECK-NEXT:      %[[V21:.*]] = onnx.Constant dense<1> : tensor<2xi64>
// CHECK-NEXT:      %[[V22:.*]] = onnx.Reshape(%[[V11]], %[[V21]]) : tensor<1x1xi64>
// CHECK-NEXT:      %[[V23:.*]] = onnx.ScatterND(%[[V13]], %[[V22]], %[[V20]]) : tensor<40x3xf32>
// CHECK-NEXT:      %[[V24:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:      %[[V25:.*]] = onnx.Add(%[[V11]], %[[V24]]) : tensor<i64>
// CHECK-NEXT:      %[[V26:.*]] = onnx.Less(%[[V25]], %[[V3]]) : tensor<i1>
// CHECK-NEXT:      onnx.Yield(%[[V26]], %[[V25]], %[[SUM]], %[[V23]])
// CHECK-NEXT:    }) : (tensor<i64>, tensor<3xf32>, tensor<40x3xf32>)
// CHECK-NEXT:    %[[O:.*]] = onnx.Transpose(%[[V8]]) <{perm = [1, 0]}> : tensor<3x40xf32>
// CHECK-NEXT:    func.return %[[T]], %[[O]] : tensor<3xf32>, tensor<3x40xf32>
func.func @main(%s: tensor<3xf32> {onnx.name = "s"}, %a: tensor<40x3xf32> {onnx.name = "a"}, %b: tensor<3x40xf32> {onnx.name = "b"}) -> (tensor<3xf32> {onnx.name = "t"}, tensor<3x40xf32> {onnx.name = "o"}) {
  %t, %o = onnx.Scan(%s, %a, %b) <{num_scan_inputs = 2, scan_input_axes = [0, 1], scan_input_directions = [1, 0], scan_output_axes = [1]}> ({
  ^bb0(%state: tensor<3xf32>, %u: tensor<3xf32>, %v: tensor<3xf32>):
    %sum = onnx.Add(%state, %u) : tensor<3xf32>
    %row = onnx.Mul(%sum, %v) : tensor<3xf32>
    onnx.Yield(%sum, %row)
  }) : (tensor<3xf32>, tensor<3x40xf32>)
  func.return %t, %o : tensor<3xf32>, tensor<3x40xf32>
}
