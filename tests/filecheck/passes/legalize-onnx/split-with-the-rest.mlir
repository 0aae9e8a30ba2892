// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// A length of -1 is what the others leave; lengths that are computed are passed on.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N:.*]] = onnx.Constant dense<[2, 4, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[A:.*]], %[[B:.*]], %[[C:.*]] = onnx.Split(%x, %[[N]]) <{axis = 1}> : (tensor<3x2xf32>, tensor<3x4xf32>, tensor<3x1xf32>)
// CHECK-NEXT:    %[[M:.*]] = onnx.Cast(%m) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[D:.*]], %[[E:.*]] = onnx.Split(%x, %[[M]]) <{axis = 0}> : (tensor<?x7xf32>, tensor<?x7xf32>)
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]]
func.func @main(%x: tensor<3x7xf32> {onnx.name = "x"}, %m: tensor<2xi32> {onnx.name = "m"}) -> (tensor<3x2xf32> {onnx.name = "a_out"}, tensor<3x4xf32> {onnx.name = "b_out"}, tensor<3x1xf32> {onnx.name = "c_out"}, tensor<?x7xf32> {onnx.name = "d_out"}, tensor<?x7xf32> {onnx.name = "e_out"}) {
  %n = tfl.pseudo_const dense<[2, -1, 1]> : tensor<3xi32>
  %one = tfl.pseudo_const dense<1> : tensor<i32>
  %zero = tfl.pseudo_const dense<0> : tensor<i32>
  %a, %b, %c = tfl.split_v(%x, %n, %one) <{num_splits = 3}> : (tensor<3x2xf32>, tensor<3x4xf32>, tensor<3x1xf32>)
  %d, %e = tfl.split_v(%x, %m, %zero) <{num_splits = 2}> : (tensor<?x7xf32>, tensor<?x7xf32>)
  func.return %a, %b, %c, %d, %e : tensor<3x2xf32>, tensor<3x4xf32>, tensor<3x1xf32>, tensor<?x7xf32>, tensor<?x7xf32>
}
