// RUN: onnx-opt %s --pass decompose | filecheck %s

// By computed pads the edge, the mirror image and the data again; by constant ones along three axes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[0, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Gather(%p, %[[N0]]) <{axis = 0}> : tensor<2xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Slice(%[[N1]], %[[N2]], %[[N3]], %[[N2]]) : tensor<1xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Cast(%[[N4]]) <{to = 6}> : tensor<1xi32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<[0, 1, 2, 3, 4]> : tensor<5xi32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Sub(%[[N6]], %[[N5]]) : tensor<5xi32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Clip(%[[N7]], %[[N9]], %[[N8]]) : tensor<5xi32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Gather(%x, %[[N10]]) <{axis = 0}> : tensor<5x4xi32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Gather(%p, %[[N12]]) <{axis = 0}> : tensor<2xi64>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Slice(%[[N13]], %[[N2]], %[[N3]], %[[N2]]) : tensor<1xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Cast(%[[N14]]) <{to = 6}> : tensor<1xi32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Constant dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Sub(%[[N16]], %[[N15]]) : tensor<6xi32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<3> : tensor<i32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Clip(%[[N17]], %[[N9]], %[[N18]]) : tensor<6xi32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Gather(%[[N11]], %[[N19]]) <{axis = 1}> : tensor<5x6xi32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Slice(%q, %[[N2]], %[[N3]], %[[N2]]) : tensor<1xi64>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Cast(%[[N20]]) <{to = 6}> : tensor<1xi32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Cast(%q) <{to = 6}> : tensor<2xi32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.ReduceSum(%[[N22]], %[[N2]]) <{keepdims = 0}> : tensor<i32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Constant dense<4> : tensor<i32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Add(%[[N23]], %[[N24]]) : tensor<i32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Constant dense<1> : tensor<i32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Range(%[[N9]], %[[N25]], %[[N26]]) : tensor<?xi32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Sub(%[[N27]], %[[N21]]) : tensor<?xi32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Constant dense<6> : tensor<i32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Mod(%[[N28]], %[[N29]]) <{fmod = 0}> : tensor<?xi32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Sub(%[[N29]], %[[N30]]) : tensor<?xi32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Min(%[[N30]], %[[N31]]) : tensor<?xi32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Gather(%x, %[[N32]]) <{axis = 1}> : tensor<3x?xi32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Mod(%[[N28]], %[[N24]]) <{fmod = 0}> : tensor<?xi32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Gather(%x, %[[N33]]) <{axis = 1}> : tensor<3x?xi32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Constant dense<1> : tensor<2xi64>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Pad(%v, %[[N34]], _, %[[N2]]) <{mode = "wrap"}> : tensor<4x3x4xf32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Constant dense<1> : tensor<4xi64>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[D:.*]] = onnx.Pad(%[[N35]], %[[N36]], _, %[[N37]]) <{mode = "wrap"}> : tensor<4x5x6xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<5x6xi32>, tensor<3x?xi32>, tensor<3x?xi32>, tensor<4x5x6xf32>
func.func @main(%x: tensor<3x4xi32> {onnx.name = "x"}, %p: tensor<4xi64> {onnx.name = "p"}, %q: tensor<2xi64> {onnx.name = "q"}, %v: tensor<2x3x4xf32> {onnx.name = "v"}) -> (tensor<5x6xi32> {onnx.name = "r0"}, tensor<3x?xi32> {onnx.name = "r1"}, tensor<3x?xi32> {onnx.name = "r2"}, tensor<4x5x6xf32> {onnx.name = "r3"}) {
  %one = onnx.Constant dense<1> : tensor<1xi64>
  %ones = onnx.Constant dense<1> : tensor<6xi64>
  %a = onnx.Pad(%x, %p) <{mode = "edge"}> : tensor<5x6xi32>
  %b = onnx.Pad(%x, %q, _, %one) <{mode = "reflect"}> : tensor<3x?xi32>
  %c = onnx.Pad(%x, %q, _, %one) <{mode = "wrap"}> : tensor<3x?xi32>
  %d = onnx.Pad(%v, %ones) <{mode = "wrap"}> : tensor<4x5x6xf32>
  func.return %a, %b, %c, %d : tensor<5x6xi32>, tensor<3x?xi32>, tensor<3x?xi32>, tensor<4x5x6xf32>
}
