// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of a batch of any size only what lies behind the channels is resized: to the sizes that the result states, else to those of the tensor.

// CHECK-LABEL: func.func @main
// CHECK:         %[[K:.*]] = onnx.Concat(%{{.*}}, %n)
// CHECK:         %[[S:.*]] = onnx.Constant dense<[7, 9]> : tensor<2xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Resize(%x, _, _, %[[S]]) <{axes = [2, 3], keep_aspect_ratio_policy = "stretch", mode = "cubic"}> : tensor<?x3x7x9xf32, #onnx.dims<["N", 3, 7, 9]>>
// CHECK-NEXT:    %[[P:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[G:.*]] = onnx.Gather(%[[K]], %[[P]]) <{axis = 0}> : tensor<2xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.Resize(%x, _, _, %[[G]]) <{axes = [2, 3], keep_aspect_ratio_policy = "stretch", mode = "linear"}> : tensor<?x3x?x?xf32, #onnx.dims<["N", 3, _, _]>>
// CHECK-NEXT:    %[[F:.*]] = onnx.Constant dense<[1.5, 2.25]> : tensor<2xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Resize(%x, _, %[[F]]) <{axes = [2, 3], keep_aspect_ratio_policy = "stretch", mode = "cubic"}> : tensor<?x3x7x9xf32, #onnx.dims<["N", 3, 7, 9]>>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]]
func.func @main(%x: tensor<?x3x5x4xf32, #onnx.dims<["N", 3, 5, 4]>> {onnx.name = "x"}, %n: tensor<2xi64> {onnx.name = "n"}) -> (tensor<?x3x7x9xf32> {onnx.name = "a_out"}, tensor<?x3x?x?xf32> {onnx.name = "b_out"}, tensor<?x3x7x9xf32> {onnx.name = "c_out"}) {
  %k = onnx.Constant dense<[1.0, 1.0, 1.5, 2.25]> : tensor<4xf32>
  %large = onnx.Constant dense<[7, 9]> : tensor<2xi64>
  %first = onnx.Shape(%x) <{start = 0, end = 2}> : tensor<2xi64>
  %sizes = onnx.Concat(%first, %large) <{axis = 0}> : tensor<4xi64>
  %told = onnx.Concat(%first, %n) <{axis = 0}> : tensor<4xi64>
  %a = onnx.Resize(%x, _, _, %sizes) <{keep_aspect_ratio_policy = "stretch", mode = "cubic"}> : tensor<?x3x7x9xf32>
  %b = onnx.Resize(%x, _, _, %told) <{keep_aspect_ratio_policy = "stretch", mode = "linear"}> : tensor<?x3x?x?xf32>
  %c = onnx.Resize(%x, _, %k) <{keep_aspect_ratio_policy = "stretch", mode = "cubic"}> : tensor<?x3x7x9xf32>
  func.return %a, %b, %c : tensor<?x3x7x9xf32>, tensor<?x3x?x?xf32>, tensor<?x3x7x9xf32>
}
