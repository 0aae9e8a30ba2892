// RUN: onnx-opt %s --pass decompose | filecheck %s

// Branches compute in single floats, and give halves.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%x) <{round_mode = "up", saturate = 1, to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.If(%c) ({
// CHECK-NEXT:      %[[N1:.*]] = onnx.Exp(%[[N0]]) : tensor<2x3xf32>
// CHECK-NEXT:      %[[N2:.*]] = onnx.Neg(%[[N1]]) : tensor<2x3xf32>
// CHECK-NEXT:      %[[N3:.*]] = onnx.Cast(%[[N2]]) <{round_mode = "up", saturate = 1, to = 10}> : tensor<2x3xf16>
// CHECK-NEXT:      onnx.Yield(%[[N3]])
// CHECK-NEXT:    }, {
// CHECK-NEXT:      onnx.Yield(%x)
// CHECK-NEXT:    }) : tensor<2x3xf16>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf16>
func.func @main(%c: tensor<i1> {onnx.name = "c"}, %x: tensor<2x3xf16> {onnx.name = "x"}) -> (tensor<2x3xf16> {onnx.name = "y"}) {
  %y = onnx.If(%c) ({
    %a = onnx.Exp(%x) : tensor<2x3xf16>
    %b = onnx.Neg(%a) : tensor<2x3xf16>
    onnx.Yield(%b)
  }, {
    onnx.Yield(%x)
  }) : tensor<2x3xf16>
  func.return %y : tensor<2x3xf16>
}
