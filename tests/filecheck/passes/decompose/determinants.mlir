// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of one number, of two by two, and by elimination.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Reshape(%x, %[[N0]]) : tensor<5xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[-1, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Reshape(%y, %[[N1]]) : tensor<1x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Slice(%[[N2]], %[[N3]], %[[N4]], %[[N4]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Slice(%[[N2]], %[[N6]], %[[N7]], %[[N4]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Mul(%[[N5]], %[[N8]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Slice(%[[N2]], %[[N4]], %[[N10]], %[[N4]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Slice(%[[N2]], %[[N10]], %[[N6]], %[[N4]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Mul(%[[N11]], %[[N12]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Sub(%[[N9]], %[[N13]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<> : tensor<0xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.Reshape(%[[N14]], %[[N15]]) : tensor<f32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Slice(%z, %[[N3]], %[[N4]], %[[N10]]) : tensor<5x3x1xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Abs(%[[N16]]) : tensor<5x3x1xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.ArgMax(%[[N17]]) <{axis = 1, keepdims = 1, select_last_index = 0}> : tensor<5x1x1xi64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Constant dense<[1, 1, 3]> : tensor<3xi64>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Expand(%[[N18]], %[[N19]]) : tensor<5x1x3xi64>
// CHECK:         %[[P:.*]] = onnx.Gather(%{{.*}}, %{{.*}}) <{axis = 0}> : tensor<5x3x1xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Transpose(%[[P]]) <{perm = [0, 2, 1]}> : tensor<5x1x3xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Constant dense<[[0], [1], [2]]> : tensor<3x1xi64>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Equal(%[[N22]], %[[N18]]) : tensor<5x3x1xi1>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Slice(%z, %[[N3]], %[[N4]], %[[N4]]) : tensor<5x1x3xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Where(%[[N23]], %[[N24]], %z) : tensor<5x3x3xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Slice(%[[N25]], %[[N4]], %[[N6]], %[[N4]]) : tensor<5x2x3xf32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Slice(%[[N21]], %[[N3]], %[[N4]], %[[N10]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Equal(%[[N27]], %[[N28]]) : tensor<5x1x1xi1>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Where(%[[N29]], %[[N30]], %[[N27]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Slice(%[[N26]], %[[N4]], %[[N6]], %[[N10]]) : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Slice(%[[N26]], %[[N3]], %[[N4]], %[[N10]]) : tensor<5x2x1xf32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Slice(%[[N21]], %[[N4]], %[[N6]], %[[N10]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Div(%[[N34]], %[[N31]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.MatMul(%[[N33]], %[[N35]]) : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Sub(%[[N32]], %[[N36]]) : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Equal(%[[N18]], %[[N38]]) : tensor<5x1x1xi1>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Neg(%[[N27]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Where(%[[N39]], %[[N27]], %[[N40]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Reshape(%[[N41]], %{{.*}}) : tensor<5xf32>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Reshape(%[[N37]], %[[N1]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Slice(%[[N44]], %[[N3]], %[[N4]], %[[N4]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Slice(%[[N44]], %[[N6]], %[[N7]], %[[N4]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Mul(%[[N45]], %[[N46]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Slice(%[[N44]], %[[N4]], %[[N10]], %[[N4]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Slice(%[[N44]], %[[N10]], %[[N6]], %[[N4]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Mul(%[[N48]], %[[N49]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Sub(%[[N47]], %[[N50]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Reshape(%[[N51]], %[[N0]]) : tensor<5xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Mul(%[[N43]], %[[N52]]) : tensor<5xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<5xf32>, tensor<f32>, tensor<5xf32>
func.func @main(%x: tensor<5x1x1xf32> {onnx.name = "x"}, %y: tensor<2x2xf32> {onnx.name = "y"}, %z: tensor<5x3x3xf32> {onnx.name = "z"}) -> (tensor<5xf32> {onnx.name = "r"}, tensor<f32> {onnx.name = "s"}, tensor<5xf32> {onnx.name = "t"}) {
  %a = onnx.Det(%x) : tensor<5xf32>
  %b = onnx.Det(%y) : tensor<f32>
  %c = onnx.Det(%z) : tensor<5xf32>
  func.return %a, %b, %c : tensor<5xf32>, tensor<f32>, tensor<5xf32>
}
