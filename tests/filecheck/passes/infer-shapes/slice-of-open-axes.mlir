// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// An axis that is not sliced, or from end to end, is as long as before; the others are not known.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.Slice(%x, {{.*}}) : tensor<?x?x?xf32, #onnx.dims<["n", _, "m"]>>
// CHECK:         onnx.Slice(%x, {{.*}}) : tensor<?x?x?xf32, #onnx.dims<[_, "k", _]>>
func.func @main(%x: tensor<?x?x?xf32, #onnx.dims<["n", "k", "m"]>> {onnx.name = "x"}) -> (tensor<?x?x?xf32> {onnx.name = "y"}, tensor<?x?x?xf32> {onnx.name = "z"}) {
  %starts = onnx.Constant dense<[0, 1]> : tensor<2xi64>
  %ends = onnx.Constant dense<9223372036854775807> : tensor<2xi64>
  %axes = onnx.Constant dense<[0, -2]> : tensor<2xi64>
  %y = onnx.Slice(%x, %starts, %ends, %axes) : tensor<?x?x?xf32>
  %from = onnx.Constant dense<0> : tensor<2xi64>
  %to = onnx.Constant dense<[2147483647, 4]> : tensor<2xi64>
  %others = onnx.Constant dense<[0, 2]> : tensor<2xi64>
  %steps = onnx.Constant dense<[2, 1]> : tensor<2xi64>
  %z = onnx.Slice(%x, %from, %to, %others, %steps) : tensor<?x?x?xf32>
  func.return %y, %z : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}
