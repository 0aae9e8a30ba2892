// RUN: onnx-opt %s --pass decompose | filecheck %s

// Nearest elements; a region that is computed; channels that are left out: each axis on its own.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[1, 2, 3]> : tensor<3xi32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Gather(%x, %[[N0]]) <{axis = 2}> : tensor<2x3x3x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<true> : tensor<3x1xi1>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Where(%[[N2]], %[[N1]], %[[N3]]) : tensor<2x3x3x4xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Gather(%[[N4]], %[[N0]]) <{axis = 3}> : tensor<2x3x3x3xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<true> : tensor<3xi1>
// CHECK-NEXT:    %[[A:.*]] = onnx.Where(%[[N6]], %[[N5]], %[[N3]]) : tensor<2x3x3x3xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<[0, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Gather(%q, %[[N7]]) <{axis = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<4.0> : tensor<f32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Slice(%[[N8]], %[[N11]], %[[N12]], %[[N11]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Mul(%[[N13]], %[[N9]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Slice(%[[N8]], %[[N12]], %[[N15]], %[[N11]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Sub(%[[N16]], %[[N13]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<[0.0, 2.0, 4.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Mul(%[[N17]], %[[N18]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Add(%[[N14]], %[[N19]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Add(%[[N13]], %[[N16]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Mul(%[[N21]], %[[N22]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Where(%[[N10]], %[[N20]], %[[N23]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Unsqueeze(%[[N24]], %[[N12]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Floor(%[[N25]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Constant dense<[0.0, 1.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Add(%[[N26]], %[[N27]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Clip(%[[N28]], %[[N3]], %[[N9]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Sub(%[[N25]], %[[N28]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Abs(%[[N30]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Sub(%[[N32]], %[[N31]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Relu(%[[N33]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Cast(%[[N29]]) <{to = 6}> : tensor<3x2xi32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Gather(%x, %[[N35]]) <{axis = 2}> : tensor<2x3x3x2x4xf32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Constant dense<[-1, 2, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N38:.*]] = onnx.Reshape(%[[N34]], %[[N37]]) : tensor<3x2x1xf32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Mul(%[[N36]], %[[N38]]) : tensor<2x3x3x2x4xf32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N41:.*]] = onnx.ReduceSum(%[[N39]], %[[N40]]) <{keepdims = 0}> : tensor<2x3x3x4xf32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Clip(%[[N24]], %[[N3]], %[[N9]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.Equal(%[[N24]], %[[N42]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Constant dense<[-1, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Reshape(%[[N43]], %[[N44]]) : tensor<3x1xi1>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Where(%[[N45]], %[[N41]], %[[N3]]) : tensor<2x3x3x4xf32>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Gather(%q, %[[N47]]) <{axis = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Constant dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Slice(%[[N48]], %[[N11]], %[[N12]], %[[N11]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Mul(%[[N50]], %[[N49]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Slice(%[[N48]], %[[N12]], %[[N15]], %[[N11]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N53:.*]] = onnx.Sub(%[[N52]], %[[N50]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N54:.*]] = onnx.Constant dense<[0.0, 1.5, 3.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[N55:.*]] = onnx.Mul(%[[N53]], %[[N54]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N56:.*]] = onnx.Add(%[[N51]], %[[N55]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N57:.*]] = onnx.Add(%[[N50]], %[[N52]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N58:.*]] = onnx.Constant dense<1.5> : tensor<f32>
// CHECK-NEXT:    %[[N59:.*]] = onnx.Mul(%[[N57]], %[[N58]]) : tensor<1xf32>
// CHECK-NEXT:    %[[N60:.*]] = onnx.Where(%[[N10]], %[[N56]], %[[N59]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N61:.*]] = onnx.Unsqueeze(%[[N60]], %[[N12]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N62:.*]] = onnx.Floor(%[[N61]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[N63:.*]] = onnx.Add(%[[N62]], %[[N27]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N64:.*]] = onnx.Clip(%[[N63]], %[[N3]], %[[N49]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N65:.*]] = onnx.Sub(%[[N61]], %[[N63]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N66:.*]] = onnx.Abs(%[[N65]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N67:.*]] = onnx.Sub(%[[N32]], %[[N66]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N68:.*]] = onnx.Relu(%[[N67]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[N69:.*]] = onnx.Cast(%[[N64]]) <{to = 6}> : tensor<3x2xi32>
// CHECK-NEXT:    %[[N70:.*]] = onnx.Gather(%[[N46]], %[[N69]]) <{axis = 3}> : tensor<2x3x3x3x2xf32>
// CHECK-NEXT:    %[[N71:.*]] = onnx.Mul(%[[N70]], %[[N68]]) : tensor<2x3x3x3x2xf32>
// CHECK-NEXT:    %[[N72:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[N73:.*]] = onnx.ReduceSum(%[[N71]], %[[N72]]) <{keepdims = 0}> : tensor<2x3x3x3xf32>
// CHECK-NEXT:    %[[N74:.*]] = onnx.Clip(%[[N60]], %[[N3]], %[[N49]]) : tensor<3xf32>
// CHECK-NEXT:    %[[N75:.*]] = onnx.Equal(%[[N60]], %[[N74]]) : tensor<3xi1>
// CHECK-NEXT:    %[[B:.*]] = onnx.Where(%[[N75]], %[[N73]], %[[N3]]) : tensor<2x3x3x3xf32>
// CHECK-NEXT:    %[[N76:.*]] = onnx.Constant dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[N77:.*]] = onnx.Gather(%x, %[[N76]]) <{axis = 1}> : tensor<2x2x2x5x4xf32>
// CHECK-NEXT:    %[[N78:.*]] = onnx.Constant dense<0.5> : tensor<2x2x1x1xf32>
// CHECK-NEXT:    %[[N79:.*]] = onnx.Mul(%[[N77]], %[[N78]]) : tensor<2x2x2x5x4xf32>
// CHECK-NEXT:    %[[N80:.*]] = onnx.ReduceSum(%[[N79]], %[[N15]]) <{keepdims = 0}> : tensor<2x2x5x4xf32>
// CHECK-NEXT:    %[[N81:.*]] = onnx.Constant dense<true> : tensor<2x1x1xi1>
// CHECK-NEXT:    %[[N82:.*]] = onnx.Where(%[[N81]], %[[N80]], %[[N3]]) : tensor<2x2x5x4xf32>
// CHECK-NEXT:    %[[N83:.*]] = onnx.Constant dense<[[1, 2], [2, 3], [3, 3]]> : tensor<3x2xi32>
// CHECK-NEXT:    %[[N84:.*]] = onnx.Gather(%[[N82]], %[[N83]]) <{axis = 3}> : tensor<2x2x5x3x2xf32>
// CHECK-NEXT:    %[[N85:.*]] = onnx.Constant dense<[[0.5, 0.5], [0.75, 0.25], [1.0, 0.0]]> : tensor<3x2xf32>
// CHECK-NEXT:    %[[N86:.*]] = onnx.Mul(%[[N84]], %[[N85]]) : tensor<2x2x5x3x2xf32>
// CHECK-NEXT:    %[[N87:.*]] = onnx.ReduceSum(%[[N86]], %[[N72]]) <{keepdims = 0}> : tensor<2x2x5x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Where(%[[N6]], %[[N87]], %[[N3]]) : tensor<2x2x5x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3x3x3xf32>, tensor<2x3x3x3xf32>, tensor<2x2x5x3xf32>
func.func @main(%x: tensor<2x3x5x4xf32> {onnx.name = "x"}, %q: tensor<4xf32> {onnx.name = "q"}) -> (tensor<2x3x3x3xf32> {onnx.name = "r0"}, tensor<2x3x3x3xf32> {onnx.name = "r1"}, tensor<2x2x5x3xf32> {onnx.name = "r2"}) {
  %r = onnx.Constant dense<[0.25, 0.5, 0.75, 1.0]> : tensor<4xf32>
  %s = onnx.Constant dense<[3, 3]> : tensor<2xi64>
  %t = onnx.Constant dense<[2, 3]> : tensor<2xi64>
  %a = onnx.Resize(%x, %r, _, %s) <{axes = [2, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "nearest"}> : tensor<2x3x3x3xf32>
  %b = onnx.Resize(%x, %q, _, %s) <{axes = [2, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "linear"}> : tensor<2x3x3x3xf32>
  %c = onnx.Resize(%x, %r, _, %t) <{axes = [1, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "linear"}> : tensor<2x2x5x3xf32>
  func.return %a, %b, %c : tensor<2x3x3x3xf32>, tensor<2x3x3x3xf32>, tensor<2x2x5x3xf32>
}
