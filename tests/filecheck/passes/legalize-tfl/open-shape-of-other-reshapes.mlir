// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A flatten and an unsqueeze by many axes are told the lengths of the input as well.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.shape(%x) : tensor<3xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.concatenation(%[[V0]], %[[V1]]) <{axis = 0}> : tensor<3xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[0, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.gather(%[[V2]], %[[V3]]) <{axis = 0}> : tensor<2xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reshape(%x, %[[V4]]) : tensor<?x?xf32, #onnx.dims<["n", "s"]>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<1> : tensor<4xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.concatenation(%[[V0]], %[[V5]]) <{axis = 0}> : tensor<7xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<[3, 4, 0, 5, 6, 2]> : tensor<6xi32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.gather(%[[V6]], %[[V7]]) <{axis = 0}> : tensor<6xi32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.reshape(%x, %[[V8]]) : tensor<1x1x?x1x1x?xf32, #onnx.dims<[1, 1, "n", 1, 1, "s"]>>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<?x?xf32, #onnx.dims<["n", "s"]>>, tensor<1x1x?x1x1x?xf32, #onnx.dims<[1, 1, "n", 1, 1, "s"]>>
func.func @main(%x: tensor<?x1x?xf32, #onnx.dims<["n", 1, "s"]>> {onnx.name = "x"}) -> (tensor<?x?xf32, #onnx.dims<["n", "s"]>> {onnx.name = "a_out"}, tensor<1x1x?x1x1x?xf32, #onnx.dims<[1, 1, "n", 1, 1, "s"]>> {onnx.name = "b_out"}) {
  %a = onnx.Flatten(%x) <{axis = 1}> : tensor<?x?xf32, #onnx.dims<["n", "s"]>>
  %axes = onnx.Constant dense<[0, 1, 3]> : tensor<3xi64>
  %b = onnx.Unsqueeze(%x, %axes) : tensor<1x1x?x1x1x?xf32, #onnx.dims<[1, 1, "n", 1, 1, "s"]>>
  func.return %a, %b : tensor<?x?xf32, #onnx.dims<["n", "s"]>>, tensor<1x1x?x1x1x?xf32, #onnx.dims<[1, 1, "n", 1, 1, "s"]>>
}
