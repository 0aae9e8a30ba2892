// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// The boxes of a detector are decoded and chosen by ONNX's own suppression; integers are dequantized before.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Constant dense<0.5> : tensor<7x4xf32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Identity(%b) : tensor<1x7x4xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<0.00390625> : tensor<f32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<0> : tensor<ui8>
// CHECK-NEXT:    %[[N3:.*]] = onnx.DequantizeLinear(%s, %[[N1]], %[[N2]]) <{axis = 0}> : tensor<1x7x5xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Identity(%[[A]]) : tensor<7x4xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Slice(%[[N4]], %[[N5]], %[[N6]], %[[N7]]) : tensor<7x2xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Slice(%[[N0]], %[[N9]], %[[N10]], %[[N11]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<[10.0, 8.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Div(%[[N12]], %[[N13]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Mul(%[[N14]], %[[N8]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Slice(%[[N4]], %[[N16]], %[[N17]], %[[N18]]) : tensor<7x2xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Add(%[[N15]], %[[N19]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Slice(%[[N0]], %[[N21]], %[[N22]], %[[N23]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Constant dense<[5.0, 4.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Div(%[[N24]], %[[N25]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Exp(%[[N26]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Mul(%[[N27]], %[[N28]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Mul(%[[N29]], %[[N8]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Sub(%[[N20]], %[[N30]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Add(%[[N20]], %[[N30]]) : tensor<1x7x2xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Concat(%[[N31]], %[[N32]]) <{axis = 2}> : tensor<1x7x4xf32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Constant dense<2147483647> : tensor<1xi64>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Slice(%[[N3]], %[[N34]], %[[N35]], %[[N36]]) : tensor<1x7x4xf32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N39:.*]] = onnx.ReduceMax(%[[N37]], %[[N38]]) <{keepdims = 0}> : tensor<1x7xf32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Unsqueeze(%[[N39]], %[[N40]]) : tensor<1x1x7xf32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Constant dense<3> : tensor<i64>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Constant dense<-1.0000001> : tensor<f32>
// CHECK-NEXT:    %[[N45:.*]] = onnx.NonMaxSuppression(%[[N33]], %[[N41]], %[[N42]], %[[N43]], %[[N44]]) <{center_point_box = 0}> : tensor<?x3xi64>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Constant dense<2> : tensor<i64>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Gather(%[[N45]], %[[N46]]) <{axis = 1}> : tensor<?xi64>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Shape(%[[N47]]) : tensor<1xi64>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Constant dense<3> : tensor<i64>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Sub(%[[N49]], %[[N48]]) : tensor<1xi64>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Constant dense<0> : tensor<3xi64>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Concat(%[[N51]], %[[N50]]) <{axis = 0}> : tensor<4xi64>
// CHECK-NEXT:    %[[N53:.*]] = onnx.Gather(%[[N33]], %[[N47]]) <{axis = 1}> : tensor<1x?x4xf32>
// CHECK-NEXT:    %[[N54:.*]] = onnx.Constant dense<0> : tensor<4xi64>
// CHECK-NEXT:    %[[N55:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N56:.*]] = onnx.Concat(%[[N54]], %[[N50]], %[[N55]]) <{axis = 0}> : tensor<6xi64>
// CHECK-NEXT:    %[[BOXES:.*]] = onnx.Pad(%[[N53]], %[[N56]]) : tensor<1x3x4xf32>
// CHECK-NEXT:    %[[N57:.*]] = onnx.ArgMax(%[[N37]]) <{axis = 2, keepdims = 0}> : tensor<1x7xi64>
// CHECK-NEXT:    %[[N58:.*]] = onnx.Cast(%[[N57]]) <{to = 1}> : tensor<1x7xf32>
// CHECK-NEXT:    %[[N59:.*]] = onnx.Gather(%[[N58]], %[[N47]]) <{axis = 1}> : tensor<1x?xf32>
// CHECK-NEXT:    %[[CLASSES:.*]] = onnx.Pad(%[[N59]], %[[N52]]) : tensor<1x3xf32>
// CHECK-NEXT:    %[[N60:.*]] = onnx.Gather(%[[N39]], %[[N47]]) <{axis = 1}> : tensor<1x?xf32>
// CHECK-NEXT:    %[[SCORES:.*]] = onnx.Pad(%[[N60]], %[[N52]]) : tensor<1x3xf32>
// CHECK-NEXT:    %[[COUNT:.*]] = onnx.Cast(%[[N48]]) <{to = 1}> : tensor<1xf32>
// CHECK-NEXT:    func.return %[[BOXES]], %[[CLASSES]], %[[SCORES]], %[[COUNT]] : tensor<1x3x4xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>
// CHECK-NOT:     tfl.
func.func @main(%b: tensor<1x7x4xf32> {onnx.name = "b"}, %s: tensor<1x7x5x!quant.uniform<u8:f32, 0.00390625>> {onnx.name = "s"}) -> (tensor<1x3x4xf32> {onnx.name = "boxes"}, tensor<1x3xf32> {onnx.name = "classes"}, tensor<1x3xf32> {onnx.name = "scores"}, tensor<1xf32> {onnx.name = "count"}) {
  %a = tfl.pseudo_const dense<0.5> : tensor<7x4xf32>
  %boxes, %classes, %scores, %count = tfl.custom(%b, %s, %a) <{custom_code = "TFLite_Detection_PostProcess", custom_option = "0x6d61785f646574656374696f6e73006d61785f636c61737365735f7065725f646574656374696f6e006e6d735f73636f72655f7468726573686f6c64006e6d735f696f755f7468726573686f6c64006e756d5f636c617373657300795f7363616c6500785f7363616c6500685f7363616c6500775f7363616c650009116e7e4257320f20290000000c00000001000000090000000000a04001000000030000000000803f000080bf040000000000804000000041000020410e06060e0e060e0e0e2d2601"}> : (tensor<1x3x4xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>)
  func.return %boxes, %classes, %scores, %count : tensor<1x3x4xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>
}
