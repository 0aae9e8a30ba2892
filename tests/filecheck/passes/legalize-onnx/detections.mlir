// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// The boxes of a detector are decoded and chosen by ONNX's own suppression; integers are dequantized before.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Constant dense<0.5> : tensor<7x4xf32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<0.00390625> : tensor<f32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<0> : tensor<ui8>
// CHECK-NEXT:    %[[N2:.*]] = onnx.DequantizeLinear(%s, %[[N0]], %[[N1]]) <{axis = 0}> : tensor<1x7x5xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Slice(%[[A]], %[[N3]], %[[N4]], %[[N5]]) : tensor<7x2xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Slice(%b, %[[N7]], %[[N8]], %[[N9]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<[10.0, 8.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Div(%[[N10]], %[[N11]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Mul(%[[N12]], %[[N6]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Slice(%[[A]], %[[N14]], %[[N15]], %[[N16]]) : tensor<7x2xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Add(%[[N13]], %[[N17]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Slice(%b, %[[N19]], %[[N20]], %[[N21]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Constant dense<[5.0, 4.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Div(%[[N22]], %[[N23]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Exp(%[[N24]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Mul(%[[N25]], %[[N26]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Mul(%[[N27]], %[[N6]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Sub(%[[N18]], %[[N28]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Add(%[[N18]], %[[N28]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Concat(%[[N29]], %[[N30]]) <{axis = 2}> : tensor<1x7x4xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Constant dense<2147483647> : tensor<1xi64>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Slice(%[[N2]], %[[N32]], %[[N33]], %[[N34]]) : tensor<1x7x4xf32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N37:.*]] = onnx.ReduceMax(%[[N35]], %[[N36]]) <{keepdims = 0}> : tensor<1x7xf32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Unsqueeze(%[[N37]], %[[N38]]) : tensor<1x1x7xf32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Constant dense<3> : tensor<i64>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Constant dense<-1.0000001> : tensor<f32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.NonMaxSuppression(%[[N31]], %[[N39]], %[[N40]], %[[N41]], %[[N42]]) <{center_point_box = 0}> : tensor<?x3xi64>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Constant dense<2> : tensor<i64>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Gather(%[[N43]], %[[N44]]) <{axis = 1}> : tensor<?xi64>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Shape(%[[N45]]) : tensor<1xi64>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Constant dense<3> : tensor<i64>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Sub(%[[N47]], %[[N46]]) : tensor<1xi64>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Constant dense<0> : tensor<3xi64>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Concat(%[[N49]], %[[N48]]) <{axis = 0}> : tensor<4xi64>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Gather(%[[N31]], %[[N45]]) <{axis = 1}> : tensor<1x?x4xf32>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Constant dense<0> : tensor<4xi64>
// CHECK-NEXT:    %[[N53:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N54:.*]] = onnx.Concat(%[[N52]], %[[N48]], %[[N53]]) <{axis = 0}> : tensor<6xi64>
// CHECK-NEXT:    %[[BOXES:.*]] = onnx.Pad(%[[N51]], %[[N54]]) : tensor<1x3x4xf32>
// CHECK-NEXT:    %[[N55:.*]] = onnx.ArgMax(%[[N35]]) <{axis = 2, keepdims = 0}> : tensor<1x7xi64>
// CHECK-NEXT:    %[[N56:.*]] = onnx.Cast(%[[N55]]) <{to = 1}> : tensor<1x7xf32>
// CHECK-NEXT:    %[[N57:.*]] = onnx.Gather(%[[N56]], %[[N45]]) <{axis = 1}> : tensor<1x?xf32>
// CHECK-NEXT:    %[[CLASSES:.*]] = onnx.Pad(%[[N57]], %[[N50]]) : tensor<1x3xf32>
// CHECK-NEXT:    %[[N58:.*]] = onnx.Gather(%[[N37]], %[[N45]]) <{axis = 1}> : tensor<1x?xf32>
// CHECK-NEXT:    %[[SCORES:.*]] = onnx.Pad(%[[N58]], %[[N50]]) : tensor<1x3xf32>
// CHECK-NEXT:    %[[COUNT:.*]] = onnx.Cast(%[[N46]]) <{to = 1}> : tensor<1xf32>
// CHECK-NEXT:    func.return %[[BOXES]], %[[CLASSES]], %[[SCORES]], %[[COUNT]] : tensor<1x3x4xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>
// CHECK-NOT:     tfl.
func.func @main(%b: tensor<1x7x4xf32> {onnx.name = "b"}, %s: tensor<1x7x5x!quant.uniform<u8:f32, 0.00390625>> {onnx.name = "s"}) -> (tensor<1x3x4xf32> {onnx.name = "boxes"}, tensor<1x3xf32> {onnx.name = "classes"}, tensor<1x3xf32> {onnx.name = "scores"}, tensor<1xf32> {onnx.name = "count"}) {
  %a = tfl.pseudo_const dense<0.5> : tensor<7x4xf32>
  %boxes, %classes, %scores, %count = tfl.custom(%b, %s, %a) <{custom_code = "TFLite_Detection_PostProcess", custom_option = "0x6d61785f646574656374696f6e73006d61785f636c61737365735f7065725f646574656374696f6e006e6d735f73636f72655f7468726573686f6c64006e6d735f696f755f7468726573686f6c64006e756d5f636c617373657300795f7363616c6500785f7363616c6500685f7363616c6500775f7363616c650009116e7e4257320f20290000000c00000001000000090000000000a04001000000030000000000803f000080bf040000000000804000000041000020410e06060e0e060e0e0e2d2601"}> : (tensor<1x3x4xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>)
  func.return %boxes, %classes, %scores, %count : tensor<1x3x4xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>
}
