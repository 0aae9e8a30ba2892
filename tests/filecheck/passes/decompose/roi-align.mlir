// RUN: onnx-opt %s --pass decompose | filecheck %s

// What is read at the points of each bin is averaged.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[7.0, 6.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[6.0, 5.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Slice(%regions, %[[N2]], %[[N3]], %[[N4]]) : tensor<5x2xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<[-1, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Reshape(%[[N5]], %[[N6]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Mul(%[[N7]], %[[N8]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<-0.5> : tensor<f32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Add(%[[N9]], %[[N10]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Slice(%regions, %[[N3]], %[[N12]], %[[N4]]) : tensor<5x2xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Reshape(%[[N13]], %[[N6]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Mul(%[[N14]], %[[N8]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Add(%[[N15]], %[[N10]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Sub(%[[N16]], %[[N11]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant #onnx.weight<"", tensor<32x2xf32>>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Mul(%[[N17]], %[[N18]]) : tensor<5x32x2xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Add(%[[N11]], %[[N19]]) : tensor<5x32x2xf32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Unsqueeze(%[[N20]], %[[N3]]) : tensor<5x32x1x2xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Min(%[[N21]], %[[N1]]) : tensor<5x32x1x2xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Relu(%[[N22]]) : tensor<5x32x1x2xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Floor(%[[N23]]) : tensor<5x32x1x2xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Constant dense<{{\[\[}}0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]> : tensor<4x2xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Add(%[[N24]], %[[N25]]) : tensor<5x32x4x2xf32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Min(%[[N21]], %[[N0]]) : tensor<5x32x1x2xf32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Max(%[[N27]], %[[N28]]) : tensor<5x32x1x2xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Equal(%[[N21]], %[[N29]]) : tensor<5x32x1x2xi1>
// CHECK-NEXT:    %[[N31:.*]] = onnx.Sub(%[[N23]], %[[N26]]) : tensor<5x32x4x2xf32>
// CHECK-NEXT:    %[[N32:.*]] = onnx.Abs(%[[N31]]) : tensor<5x32x4x2xf32>
// CHECK-NEXT:    %[[N33:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N34:.*]] = onnx.Sub(%[[N33]], %[[N32]]) : tensor<5x32x4x2xf32>
// CHECK-NEXT:    %[[N35:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N36:.*]] = onnx.Where(%[[N30]], %[[N34]], %[[N35]]) : tensor<5x32x4x2xf32>
// CHECK-NEXT:    %[[N37:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[N38:.*]] = onnx.ReduceProd(%[[N36]], %[[N37]]) <{keepdims = 1}> : tensor<5x32x4x1xf32>
// CHECK-NEXT:    %[[N39:.*]] = onnx.Min(%[[N26]], %[[N1]]) : tensor<5x32x4x2xf32>
// CHECK-NEXT:    %[[N40:.*]] = onnx.Cast(%[[N39]]) <{to = 6}> : tensor<5x32x4x2xi32>
// CHECK-NEXT:    %[[N41:.*]] = onnx.Constant dense<[1, 7]> : tensor<2xi32>
// CHECK-NEXT:    %[[N42:.*]] = onnx.Mul(%[[N40]], %[[N41]]) : tensor<5x32x4x2xi32>
// CHECK-NEXT:    %[[N43:.*]] = onnx.ReduceSum(%[[N42]], %[[N37]]) <{keepdims = 0}> : tensor<5x32x4xi32>
// CHECK-NEXT:    %[[N44:.*]] = onnx.Constant dense<42> : tensor<1xi32>
// CHECK-NEXT:    %[[N45:.*]] = onnx.Cast(%batch) <{to = 6}> : tensor<5xi32>
// CHECK-NEXT:    %[[N46:.*]] = onnx.Constant dense<[-1, 1, 1]> : tensor<3xi64>
// CHECK-NEXT:    %[[N47:.*]] = onnx.Reshape(%[[N45]], %[[N46]]) : tensor<5x1x1xi32>
// CHECK-NEXT:    %[[N48:.*]] = onnx.Mul(%[[N47]], %[[N44]]) : tensor<5x1x1xi32>
// CHECK-NEXT:    %[[N49:.*]] = onnx.Add(%[[N43]], %[[N48]]) : tensor<5x32x4xi32>
// CHECK-NEXT:    %[[N50:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x6x7x3xf32>
// CHECK-NEXT:    %[[N51:.*]] = onnx.Constant dense<[-1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N52:.*]] = onnx.Reshape(%[[N50]], %[[N51]]) : tensor<84x3xf32>
// CHECK-NEXT:    %[[N53:.*]] = onnx.Gather(%[[N52]], %[[N49]]) <{axis = 0}> : tensor<5x32x4x3xf32>
// CHECK-NEXT:    %[[N54:.*]] = onnx.Mul(%[[N53]], %[[N38]]) : tensor<5x32x4x3xf32>
// CHECK-NEXT:    %[[N55:.*]] = onnx.Constant dense<[-1, 8, 16, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[N56:.*]] = onnx.Reshape(%[[N54]], %[[N55]]) : tensor<5x8x16x3xf32>
// CHECK-NEXT:    %[[N57:.*]] = onnx.ReduceSum(%[[N56]], %[[N3]]) <{keepdims = 0}> : tensor<5x8x3xf32>
// CHECK-NEXT:    %[[N58:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[N59:.*]] = onnx.Mul(%[[N57]], %[[N58]]) : tensor<5x8x3xf32>
// CHECK-NEXT:    %[[N60:.*]] = onnx.Transpose(%[[N59]]) <{perm = [0, 2, 1]}> : tensor<5x3x8xf32>
// CHECK-NEXT:    %[[N61:.*]] = onnx.Constant dense<[-1, 3, 2, 4]> : tensor<4xi64>
// CHECK-NEXT:    %[[N62:.*]] = onnx.Reshape(%[[N60]], %[[N61]]) : tensor<5x3x2x4xf32>
// CHECK-NEXT:    func.return %[[N62]] : tensor<5x3x2x4xf32>
func.func @main(%x: tensor<2x3x6x7xf32> {onnx.name = "x"}, %regions: tensor<5x4xf32> {onnx.name = "regions"}, %batch: tensor<5xi64> {onnx.name = "batch"}) -> (tensor<5x3x2x4xf32> {onnx.name = "r"}) {
  %a = onnx.RoiAlign(%x, %regions, %batch) <{coordinate_transformation_mode = "half_pixel", mode = "avg", output_height = 2, output_width = 4, sampling_ratio = 2, spatial_scale = 0.5}> : tensor<5x3x2x4xf32>
  func.return %a : tensor<5x3x2x4xf32>
}
