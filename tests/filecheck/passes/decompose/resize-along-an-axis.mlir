// RUN: onnx-opt %s --pass decompose | filecheck %s

// Nearest elements, a size that is computed; a cubic that leaves out what is outside; weights that are stretched; a region.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<5.0> : tensor<f32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<4.0> : tensor<f32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Cast(%n) <{to = 1}> : tensor<1xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Div(%[[N2]], %[[N0]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Floor(%[[N2]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Constant dense<> : tensor<0xi64>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Reshape(%[[N4]], %[[N5]]) : tensor<f32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Range(%[[N7]], %[[N6]], %[[N8]]) : tensor<?xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Add(%[[N9]], %[[N10]]) : tensor<?xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Div(%[[N11]], %[[N3]]) : tensor<?xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Constant dense<-0.5> : tensor<f32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Add(%[[N12]], %[[N13]]) : tensor<?xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Ceil(%[[N14]]) : tensor<?xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Min(%[[N15]], %[[N1]]) : tensor<?xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Max(%[[N16]], %[[N7]]) : tensor<?xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Cast(%[[N17]]) <{to = 6}> : tensor<?xi32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Gather(%x, %[[N18]]) <{axis = 1}> : tensor<2x?xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Mul(%s, %[[N0]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Equal(%[[N19]], %[[N8]]) : tensor<1xi1>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Constant dense<[0.0, 4.0, 8.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Add(%[[N19]], %[[N22]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Div(%[[N21]], %[[N23]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Where(%[[N20]], %[[N7]], %[[N24]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Unsqueeze(%[[N25]], %[[N26]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Floor(%[[N27]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Constant dense<[-1.0, 0.0, 1.0, 2.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Add(%[[N28]], %[[N29]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Clip(%[[N30]], %[[N7]], %[[N1]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Sub(%[[N27]], %[[N30]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Abs(%[[N32]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Less(%[[N33]], %[[N8]]) : tensor<3x4xi1>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Mul(%[[N33]], %[[N33]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Constant dense<1.25> : tensor<f32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Mul(%[[N33]], %[[N36]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Constant dense<-2.25> : tensor<f32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Add(%[[N37]], %[[N38]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Mul(%[[N35]], %[[N39]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Add(%[[N40]], %[[N8]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Less(%[[N33]], %[[N42]]) : tensor<3x4xi1>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Constant dense<-0.75> : tensor<f32>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Mul(%[[N33]], %[[N44]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Constant dense<3.75> : tensor<f32>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Add(%[[N45]], %[[N46]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Mul(%[[N33]], %[[N47]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Constant dense<-6.0> : tensor<f32>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Add(%[[N48]], %[[N49]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Mul(%[[N33]], %[[N50]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Constant dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[N53:.*]] = onnx.Add(%[[N51]], %[[N52]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N54:.*]] = onnx.Where(%[[N43]], %[[N53]], %[[N7]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N55:.*]] = onnx.Where(%[[N34]], %[[N41]], %[[N54]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N56:.*]] = onnx.Equal(%[[N30]], %[[N31]]) : tensor<3x4xi1>
// CHECK-NEXT:    %[[N57:.*]] = onnx.Where(%[[N56]], %[[N55]], %[[N7]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N58:.*]] = onnx.ReduceSum(%[[N57]], %[[N26]]) <{keepdims = 1}> : tensor<3x1xf32>
// CHECK-NEXT:    %[[N59:.*]] = onnx.Div(%[[N57]], %[[N58]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[N60:.*]] = onnx.Cast(%[[N31]]) <{to = 6}> : tensor<3x4xi32>
// CHECK-NEXT:    %[[N61:.*]] = onnx.Gather(%x, %[[N60]]) <{axis = 1}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[N62:.*]] = onnx.Mul(%[[N61]], %[[N59]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[N63:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.ReduceSum(%[[N62]], %[[N63]]) <{keepdims = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N64:.*]] = onnx.Constant dense<[0.5, 1.5, 2.5]> : tensor<3xf32>
// CHECK-NEXT:    %[[N65:.*]] = onnx.Div(%[[N64]], %s) : tensor<3xf32>
// CHECK-NEXT:    %[[N66:.*]] = onnx.Add(%[[N65]], %[[N13]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N67:.*]] = onnx.Constant dense<2.5> : tensor<f32>
// CHECK-NEXT:    %[[N68:.*]] = onnx.Div(%[[N52]], %[[N19]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N69:.*]] = onnx.Sub(%[[N8]], %[[N68]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N70:.*]] = onnx.Mul(%[[N67]], %[[N69]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N71:.*]] = onnx.Add(%[[N66]], %[[N70]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N72:.*]] = onnx.Unsqueeze(%[[N71]], %[[N26]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N73:.*]] = onnx.Constant dense<[5.0, 4.0, 3.0, 2.0, 1.0, -0.0, -1.0, -2.0, -3.0, -4.0, -5.0, -6.0, -7.0, -8.0, -9.0]> : tensor<15xf32>
// CHECK-NEXT:    %[[N74:.*]] = onnx.Add(%[[N72]], %[[N73]]) : tensor<3x15xf32>
// CHECK-NEXT:    %[[N75:.*]] = onnx.Abs(%[[N74]]) : tensor<3x15xf32>
// CHECK-NEXT:    %[[N76:.*]] = onnx.Min(%s, %[[N8]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N77:.*]] = onnx.Mul(%[[N75]], %[[N76]]) : tensor<3x15xf32>
// CHECK-NEXT:    %[[N78:.*]] = onnx.Sub(%[[N8]], %[[N77]]) : tensor<3x15xf32>
// CHECK-NEXT:    %[[N79:.*]] = onnx.Relu(%[[N78]]) : tensor<3x15xf32>
// CHECK-NEXT:    %[[N80:.*]] = onnx.ReduceSum(%[[N79]], %[[N26]]) <{keepdims = 1}> : tensor<3x1xf32>
// CHECK-NEXT:    %[[N81:.*]] = onnx.Div(%[[N79]], %[[N80]]) : tensor<3x15xf32>
// CHECK-NEXT:    %[[N82:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 4, 4, 4, 4, 4]> : tensor<15xi32>
// CHECK-NEXT:    %[[N83:.*]] = onnx.Gather(%x, %[[N82]]) <{axis = 1}> : tensor<2x15xf32>
// CHECK-NEXT:    %[[N84:.*]] = onnx.Transpose(%[[N81]]) <{perm = [1, 0]}> : tensor<15x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.MatMul(%[[N83]], %[[N84]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N85:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[N86:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N87:.*]] = onnx.Slice(%q, %[[N86]], %[[N26]], %[[N86]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N88:.*]] = onnx.Mul(%[[N87]], %[[N1]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N89:.*]] = onnx.Slice(%q, %[[N26]], %[[N63]], %[[N86]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N90:.*]] = onnx.Sub(%[[N89]], %[[N87]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N91:.*]] = onnx.Constant dense<[0.0, 2.0, 4.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[N92:.*]] = onnx.Mul(%[[N90]], %[[N91]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N93:.*]] = onnx.Add(%[[N88]], %[[N92]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N94:.*]] = onnx.Add(%[[N87]], %[[N89]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N95:.*]] = onnx.Mul(%[[N94]], %[[N42]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N96:.*]] = onnx.Where(%[[N85]], %[[N93]], %[[N95]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N97:.*]] = onnx.Unsqueeze(%[[N96]], %[[N26]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N98:.*]] = onnx.Floor(%[[N97]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N99:.*]] = onnx.Constant dense<[0.0, 1.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N100:.*]] = onnx.Add(%[[N98]], %[[N99]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N101:.*]] = onnx.Clip(%[[N100]], %[[N7]], %[[N1]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N102:.*]] = onnx.Sub(%[[N97]], %[[N100]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N103:.*]] = onnx.Abs(%[[N102]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N104:.*]] = onnx.Sub(%[[N8]], %[[N103]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N105:.*]] = onnx.Relu(%[[N104]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N106:.*]] = onnx.Cast(%[[N101]]) <{to = 6}> : tensor<3x2xi32>
// CHECK-NEXT:    %[[N107:.*]] = onnx.Gather(%x, %[[N106]]) <{axis = 1}> : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[N108:.*]] = onnx.Mul(%[[N107]], %[[N105]]) : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[N109:.*]] = onnx.ReduceSum(%[[N108]], %[[N63]]) <{keepdims = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N110:.*]] = onnx.Clip(%[[N96]], %[[N7]], %[[N1]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N111:.*]] = onnx.Equal(%[[N96]], %[[N110]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N112:.*]] = onnx.Constant dense<7.0> : tensor<f32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Where(%[[N111]], %[[N109]], %[[N112]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<2x?xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x5xf32> {onnx.name = "x"}, %n: tensor<1xi64> {onnx.name = "n"}, %s: tensor<1xf32> {onnx.name = "s"}, %q: tensor<2xf32> {onnx.name = "q"}) -> (tensor<2x?xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<2x3xf32> {onnx.name = "r3"}) {
  %a = onnx.Resize(%x, _, _, %n) <{axes = [1], mode = "nearest", nearest_mode = "ceil"}> : tensor<2x?xf32>
  %b = onnx.Resize(%x, _, %s) <{axes = [1], mode = "cubic", exclude_outside = 1, coordinate_transformation_mode = "align_corners"}> : tensor<2x3xf32>
  %c = onnx.Resize(%x, _, %s) <{axes = [1], mode = "linear", antialias = 1, coordinate_transformation_mode = "half_pixel_symmetric"}> : tensor<2x3xf32>
  %d = onnx.Resize(%x, %q, _, %n) <{axes = [1], mode = "linear", coordinate_transformation_mode = "tf_crop_and_resize", extrapolation_value = 7.0}> : tensor<2x3xf32>
  func.return %a, %b, %c, %d : tensor<2x?xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
