// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// What works on each element by itself is done channels-last between two convolutions: nothing is transposed there.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}>
// CHECK:         nhwc.Conv(
// CHECK-NOT:     onnx.Transpose
// CHECK:         onnx.Where(
// CHECK-NOT:     onnx.Transpose
// CHECK:         %[[Y:.*]] = nhwc.Conv(
// CHECK-NEXT:    onnx.Transpose(%[[Y]]) <{perm = [0, 3, 1, 2]}>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x3x5x7xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %c = onnx.Conv(%x, %w) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  %v1 = onnx.Abs(%c) : tensor<1x3x5x7xf32>
  %v2 = onnx.Acos(%v1) : tensor<1x3x5x7xf32>
  %v3 = onnx.Acosh(%v2) : tensor<1x3x5x7xf32>
  %v4 = onnx.Asin(%v3) : tensor<1x3x5x7xf32>
  %v5 = onnx.Asinh(%v4) : tensor<1x3x5x7xf32>
  %v6 = onnx.Atan(%v5) : tensor<1x3x5x7xf32>
  %v7 = onnx.Atanh(%v6) : tensor<1x3x5x7xf32>
  %v8 = onnx.Ceil(%v7) : tensor<1x3x5x7xf32>
  %v9 = onnx.Celu(%v8) : tensor<1x3x5x7xf32>
  %v10 = onnx.Cos(%v9) : tensor<1x3x5x7xf32>
  %v11 = onnx.Cosh(%v10) : tensor<1x3x5x7xf32>
  %v12 = onnx.Elu(%v11) : tensor<1x3x5x7xf32>
  %v13 = onnx.Erf(%v12) : tensor<1x3x5x7xf32>
  %v14 = onnx.Exp(%v13) : tensor<1x3x5x7xf32>
  %v15 = onnx.Floor(%v14) : tensor<1x3x5x7xf32>
  %v16 = onnx.Gelu(%v15) : tensor<1x3x5x7xf32>
  %v17 = onnx.HardSigmoid(%v16) : tensor<1x3x5x7xf32>
  %v18 = onnx.HardSwish(%v17) : tensor<1x3x5x7xf32>
  %v19 = onnx.Identity(%v18) : tensor<1x3x5x7xf32>
  %v20 = onnx.LeakyRelu(%v19) : tensor<1x3x5x7xf32>
  %v21 = onnx.Log(%v20) : tensor<1x3x5x7xf32>
  %v22 = onnx.Mish(%v21) : tensor<1x3x5x7xf32>
  %v23 = onnx.Neg(%v22) : tensor<1x3x5x7xf32>
  %v24 = onnx.Reciprocal(%v23) : tensor<1x3x5x7xf32>
  %v25 = onnx.Relu(%v24) : tensor<1x3x5x7xf32>
  %v26 = onnx.Round(%v25) : tensor<1x3x5x7xf32>
  %v27 = onnx.Selu(%v26) : tensor<1x3x5x7xf32>
  %v28 = onnx.Shrink(%v27) : tensor<1x3x5x7xf32>
  %v29 = onnx.Sigmoid(%v28) : tensor<1x3x5x7xf32>
  %v30 = onnx.Sign(%v29) : tensor<1x3x5x7xf32>
  %v31 = onnx.Sin(%v30) : tensor<1x3x5x7xf32>
  %v32 = onnx.Sinh(%v31) : tensor<1x3x5x7xf32>
  %v33 = onnx.Softplus(%v32) : tensor<1x3x5x7xf32>
  %v34 = onnx.Softsign(%v33) : tensor<1x3x5x7xf32>
  %v35 = onnx.Sqrt(%v34) : tensor<1x3x5x7xf32>
  %v36 = onnx.Swish(%v35) : tensor<1x3x5x7xf32>
  %v37 = onnx.Tan(%v36) : tensor<1x3x5x7xf32>
  %v38 = onnx.Tanh(%v37) : tensor<1x3x5x7xf32>
  %v39 = onnx.ThresholdedRelu(%v38) : tensor<1x3x5x7xf32>
  %v40 = onnx.Clip(%v39) : tensor<1x3x5x7xf32>
  %v41 = onnx.Dropout(%v40) : tensor<1x3x5x7xf32>
  %v42 = onnx.Add(%v41, %v41) : tensor<1x3x5x7xf32>
  %v43 = onnx.Div(%v42, %v42) : tensor<1x3x5x7xf32>
  %v44 = onnx.Max(%v43, %v43) : tensor<1x3x5x7xf32>
  %v45 = onnx.Mean(%v44, %v44) : tensor<1x3x5x7xf32>
  %v46 = onnx.Min(%v45, %v45) : tensor<1x3x5x7xf32>
  %v47 = onnx.Mod(%v46, %v46) <{fmod = 1}> : tensor<1x3x5x7xf32>
  %v48 = onnx.Mul(%v47, %v47) : tensor<1x3x5x7xf32>
  %v49 = onnx.PRelu(%v48, %v48) : tensor<1x3x5x7xf32>
  %v50 = onnx.Pow(%v49, %v49) : tensor<1x3x5x7xf32>
  %v51 = onnx.Sub(%v50, %v50) : tensor<1x3x5x7xf32>
  %v52 = onnx.Sum(%v51, %v51) : tensor<1x3x5x7xf32>
  %v53 = onnx.Equal(%v52, %v52) : tensor<1x3x5x7xi1>
  %v54 = onnx.Greater(%v52, %v52) : tensor<1x3x5x7xi1>
  %v55 = onnx.GreaterOrEqual(%v52, %v52) : tensor<1x3x5x7xi1>
  %v56 = onnx.Less(%v52, %v52) : tensor<1x3x5x7xi1>
  %v57 = onnx.LessOrEqual(%v52, %v52) : tensor<1x3x5x7xi1>
  %v58 = onnx.IsInf(%v52) : tensor<1x3x5x7xi1>
  %v59 = onnx.IsNaN(%v52) : tensor<1x3x5x7xi1>
  %v60 = onnx.And(%v53, %v54) : tensor<1x3x5x7xi1>
  %v61 = onnx.Or(%v60, %v55) : tensor<1x3x5x7xi1>
  %v62 = onnx.Xor(%v61, %v56) : tensor<1x3x5x7xi1>
  %v63 = onnx.And(%v62, %v57) : tensor<1x3x5x7xi1>
  %v64 = onnx.Or(%v63, %v58) : tensor<1x3x5x7xi1>
  %v65 = onnx.Xor(%v64, %v59) : tensor<1x3x5x7xi1>
  %v66 = onnx.Not(%v65) : tensor<1x3x5x7xi1>
  %v67 = onnx.Cast(%v52) <{to = 6}> : tensor<1x3x5x7xi32>
  %v68 = onnx.BitwiseNot(%v67) : tensor<1x3x5x7xi32>
  %v69 = onnx.BitwiseAnd(%v68, %v68) : tensor<1x3x5x7xi32>
  %v70 = onnx.BitwiseOr(%v69, %v69) : tensor<1x3x5x7xi32>
  %v71 = onnx.BitwiseXor(%v70, %v70) : tensor<1x3x5x7xi32>
  %v72 = onnx.BitShift(%v71, %v71) <{direction = "LEFT"}> : tensor<1x3x5x7xi32>
  %v73 = onnx.Cast(%v72) <{to = 1}> : tensor<1x3x5x7xf32>
  %v74 = onnx.Where(%v66, %v52, %v73) : tensor<1x3x5x7xf32>
  %y = onnx.Conv(%v74, %w) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  func.return %y : tensor<1x3x5x7xf32>
}
