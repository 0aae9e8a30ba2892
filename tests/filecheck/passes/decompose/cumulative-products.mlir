// RUN: onnx-opt %s --pass decompose | filecheck %s

// Pairs first; of one element nothing is to do; exclusive and from behind by slices.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[2, 3, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%x, %[[N0]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<[0, 0, 0, 0, 1, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Pad(%[[N1]], %[[N2]], %[[N3]]) <{mode = "constant"}> : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<2> : tensor<3xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Reshape(%[[N4]], %[[N5]]) : tensor<2x2x2xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Slice(%[[N6]], %[[N7]], %[[N8]], %[[N9]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Slice(%[[N6]], %[[N8]], %[[N9]], %[[N9]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Mul(%[[N10]], %[[N11]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<[2, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Reshape(%[[N12]], %[[N13]]) : tensor<2x1x2xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Slice(%[[N14]], %[[N7]], %[[N8]], %[[N9]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Slice(%[[N14]], %[[N8]], %[[N9]], %[[N9]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Mul(%[[N15]], %[[N16]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<[0, 1, 0, 0, 0, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Pad(%[[N17]], %[[N18]], %[[N3]]) <{mode = "constant"}> : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Slice(%[[N19]], %[[N7]], %[[N8]], %[[N8]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Mul(%[[N15]], %[[N20]]) : tensor<2x1x1xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Concat(%[[N21]], %[[N17]]) <{axis = 2}> : tensor<2x1x2xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Constant dense<[2, 2, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Reshape(%[[N22]], %[[N23]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Pad(%[[N24]], %[[N18]], %[[N3]]) <{mode = "constant"}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Slice(%[[N25]], %[[N7]], %[[N9]], %[[N8]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Mul(%[[N10]], %[[N26]]) : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Concat(%[[N27]], %[[N24]]) <{axis = 2}> : tensor<2x2x2xf32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Constant dense<[2, 4, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Reshape(%[[N28]], %[[N29]]) : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Slice(%[[N30]], %[[N7]], %[[N31]], %[[N8]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Reshape(%[[N32]], %[[N33]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Constant dense<-9223372036854775807> : tensor<1xi64>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Slice(%z, %[[N34]], %[[N35]], %[[N8]], %[[N34]]) : tensor<2x2xi32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Constant dense<[0, 1, 0, 0]> : tensor<4xi64>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Pad(%[[N36]], %[[N37]], %[[N38]]) <{mode = "constant"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Slice(%[[N39]], %[[N7]], %[[N9]], %[[N8]]) : tensor<2x2xi32>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Reshape(%[[N40]], %[[N13]]) <{allowzero = 0}> : tensor<2x1x2xi32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Slice(%[[N41]], %[[N7]], %[[N8]], %[[N9]]) : tensor<2x1x1xi32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Slice(%[[N41]], %[[N8]], %[[N9]], %[[N9]]) : tensor<2x1x1xi32>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Mul(%[[N42]], %[[N43]]) : tensor<2x1x1xi32>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Pad(%[[N44]], %[[N18]], %[[N38]]) <{mode = "constant"}> : tensor<2x2x1xi32>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Slice(%[[N45]], %[[N7]], %[[N8]], %[[N8]]) : tensor<2x1x1xi32>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Mul(%[[N42]], %[[N46]]) : tensor<2x1x1xi32>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Concat(%[[N47]], %[[N44]]) <{axis = 2}> : tensor<2x1x2xi32>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Constant dense<2> : tensor<2xi64>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Reshape(%[[N48]], %[[N49]]) <{allowzero = 0}> : tensor<2x2xi32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Slice(%[[N50]], %[[N34]], %[[N35]], %[[N8]], %[[N34]]) : tensor<2x2xi32>
// CHECK-NEXT:    func.return %[[A]], %y, %[[C]] : tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x2xi32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x1xf32> {onnx.name = "y"}, %z: tensor<2x2xi32> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x1xf32> {onnx.name = "r1"}, tensor<2x2xi32> {onnx.name = "r2"}) {
  %o = onnx.Constant dense<1> : tensor<i64>
  %a = onnx.CumProd(%x, %o) <{exclusive = 0, reverse = 0}> : tensor<2x3xf32>
  %b = onnx.CumProd(%y, %o) <{exclusive = 0, reverse = 0}> : tensor<2x1xf32>
  %c = onnx.CumProd(%z, %o) <{exclusive = 1, reverse = 1}> : tensor<2x2xi32>
  func.return %a, %b, %c : tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x2xi32>
}
