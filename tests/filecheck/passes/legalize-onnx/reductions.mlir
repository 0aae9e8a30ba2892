// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Reductions take their axes as an operand of 64 bits; an empty list reduces nothing in both.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[AXES:.*]] = onnx.Constant dense<[0, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[ONE:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%[[AXES]], %[[N0]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Cast(%[[N1]]) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[MEAN:.*]] = onnx.ReduceMean(%x, %[[N2]]) <{keepdims = 0, noop_with_empty_axes = 1}> : tensor<3xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Reshape(%[[AXES]], %[[N3]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Cast(%[[N4]]) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[REDUCE_MAX:.*]] = onnx.ReduceMax(%x, %[[N5]]) <{keepdims = 1, noop_with_empty_axes = 1}> : tensor<1x3x1xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Reshape(%[[AXES]], %[[N6]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Cast(%[[N7]]) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[REDUCE_MIN:.*]] = onnx.ReduceMin(%x, %[[N8]]) <{keepdims = 0, noop_with_empty_axes = 1}> : tensor<3xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Reshape(%[[AXES]], %[[N9]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Cast(%[[N10]]) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[REDUCE_PROD:.*]] = onnx.ReduceProd(%x, %[[N11]]) <{keepdims = 1, noop_with_empty_axes = 1}> : tensor<1x3x1xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Reshape(%[[AXES]], %[[N12]]) : tensor<2xi32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Cast(%[[N13]]) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[SUM:.*]] = onnx.ReduceSum(%x, %[[N14]]) <{keepdims = 0, noop_with_empty_axes = 1}> : tensor<3xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.ArgMax(%x) <{axis = 1, keepdims = 0}> : tensor<2x4xi64>
// CHECK-NEXT:    %[[MOST:.*]] = onnx.Cast(%[[N15]]) <{to = 6}> : tensor<2x4xi32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.ArgMin(%x) <{axis = 1, keepdims = 0}> : tensor<2x4xi64>
// CHECK-NEXT:    %[[LEAST:.*]] = onnx.Cast(%[[N16]]) <{to = 7}> : tensor<2x4xi64>
// CHECK-NEXT:    %[[RUNNING:.*]] = onnx.CumSum(%x, %[[ONE]]) <{exclusive = 1, reverse = 0}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Reshape(%[[ONE]], %[[N17]]) : tensor<1xi32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Cast(%[[N18]]) <{to = 7}> : tensor<1xi64>
// CHECK-NEXT:    %[[VALUES:.*]], %[[N20:.*]] = onnx.TopK(%x, %[[N19]]) <{axis = -1}> : (tensor<2x3x1xf32>, tensor<?x?x?xi64>)
// CHECK-NEXT:    %[[PLACES:.*]] = onnx.Cast(%[[N20]]) <{to = 6}> : tensor<2x3x1xi32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N22:.*]] = onnx.ReduceSumSquare(%x, %[[N21]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Sqrt(%[[N22]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Constant dense<1.0e-06> : tensor<f32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Max(%[[N23]], %[[N24]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[UNIT:.*]] = onnx.Div(%x, %[[N25]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[MEAN]], %[[REDUCE_MAX]], %[[REDUCE_MIN]], %[[REDUCE_PROD]], %[[SUM]], %[[MOST]], %[[LEAST]], %[[RUNNING]], %[[VALUES]], %[[PLACES]], %[[UNIT]] : tensor<3xf32>, tensor<1x3x1xf32>, tensor<3xf32>, tensor<1x3x1xf32>, tensor<3xf32>, tensor<2x4xi32>, tensor<2x4xi64>, tensor<2x3x4xf32>, tensor<2x3x1xf32>, tensor<2x3x1xi32>, tensor<2x3x4xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<3xf32> {onnx.name = "mean_out"}, tensor<1x3x1xf32> {onnx.name = "reduce_max_out"}, tensor<3xf32> {onnx.name = "reduce_min_out"}, tensor<1x3x1xf32> {onnx.name = "reduce_prod_out"}, tensor<3xf32> {onnx.name = "sum_out"}, tensor<2x4xi32> {onnx.name = "most_out"}, tensor<2x4xi64> {onnx.name = "least_out"}, tensor<2x3x4xf32> {onnx.name = "running_out"}, tensor<2x3x1xf32> {onnx.name = "values_out"}, tensor<2x3x1xi32> {onnx.name = "places_out"}, tensor<2x3x4xf32> {onnx.name = "unit_out"}) {
  %axes = tfl.pseudo_const dense<[0, 2]> : tensor<2xi32>
  %one = tfl.pseudo_const dense<1> : tensor<i32>
  %mean = tfl.mean(%x, %axes) <{keep_dims = false}> : tensor<3xf32>
  %reduce_max = tfl.reduce_max(%x, %axes) <{keep_dims = true}> : tensor<1x3x1xf32>
  %reduce_min = tfl.reduce_min(%x, %axes) <{keep_dims = false}> : tensor<3xf32>
  %reduce_prod = tfl.reduce_prod(%x, %axes) <{keep_dims = true}> : tensor<1x3x1xf32>
  %sum = tfl.sum(%x, %axes) <{keep_dims = false}> : tensor<3xf32>
  %most = tfl.arg_max(%x, %one) : tensor<2x4xi32>
  %least = tfl.arg_min(%x, %one) : tensor<2x4xi64>
  %running = tfl.cumsum(%x, %one) <{exclusive = true, reverse = false}> : tensor<2x3x4xf32>
  %values, %places = tfl.topk_v2(%x, %one) : (tensor<2x3x1xf32>, tensor<2x3x1xi32>)
  %unit = tfl.l2_normalization(%x) <{fused_activation_function = "NONE"}> : tensor<2x3x4xf32>
  func.return %mean, %reduce_max, %reduce_min, %reduce_prod, %sum, %most, %least, %running, %values, %places, %unit : tensor<3xf32>, tensor<1x3x1xf32>, tensor<3xf32>, tensor<1x3x1xf32>, tensor<3xf32>, tensor<2x4xi32>, tensor<2x4xi64>, tensor<2x3x4xf32>, tensor<2x3x1xf32>, tensor<2x3x1xi32>, tensor<2x3x4xf32>
}
