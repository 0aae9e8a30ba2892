// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Pads and axes that are both constant make one table of pads.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<{{\[\[}}0, 0], [1, 2], [0, 0]]> : tensor<3x2xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.padv2(%x, %[[V1]], %[[V0]]) : tensor<2x6x4xf32>
// CHECK-NEXT:    func.return %[[V2]] : tensor<2x6x4xf32>
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x6x4xf32> {onnx.name = "r"}) {
  %p = onnx.Constant dense<[1, 2]> : tensor<2xi64>
  %v = onnx.Constant dense<0.5> : tensor<f32>
  %a = onnx.Constant dense<1> : tensor<1xi64>
  %r = onnx.Pad(%x, %p, %v, %a) <{mode = "constant"}> : tensor<2x6x4xf32>
  func.return %r : tensor<2x6x4xf32>
}
