// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Most elementwise ops only change their name.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VA:.*]] = tfl.add(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.logistic(%[[VA]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[VC:.*]] = tfl.less(%[[VB]], %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[VD:.*]] = tfl.select_v2(%[[VC]], %[[VA]], %[[VB]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VD]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %va = onnx.Add(%x, %y) : tensor<2x3xf32>
  %vb = onnx.Sigmoid(%va) : tensor<2x3xf32>
  %vc = onnx.Less(%vb, %y) : tensor<2x3xi1>
  %vd = onnx.Where(%vc, %va, %vb) : tensor<2x3xf32>
  func.return %vd : tensor<2x3xf32>
}
