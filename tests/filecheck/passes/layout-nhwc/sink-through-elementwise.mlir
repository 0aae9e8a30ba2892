// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Where the rank is not known, a transpose sinks through every elementwise op until it meets its inverse.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     onnx.Transpose
// CHECK:         onnx.Where(%f, %x, %x)
// CHECK-NOT:     onnx.Transpose
func.func @main(%x: tensor<*xf32> {onnx.name = "x"}, %f: tensor<*xi1> {onnx.name = "f"}, %i: tensor<*xi32> {onnx.name = "i"}) -> (tensor<*xf32> {onnx.name = "y0"}, tensor<*xf32> {onnx.name = "y1"}, tensor<*xf32> {onnx.name = "y2"}, tensor<*xf32> {onnx.name = "y3"}, tensor<*xf32> {onnx.name = "y4"}, tensor<*xf32> {onnx.name = "y5"}, tensor<*xf32> {onnx.name = "y6"}, tensor<*xf32> {onnx.name = "y7"}, tensor<*xf32> {onnx.name = "y8"}, tensor<*xf32> {onnx.name = "y9"}, tensor<*xf32> {onnx.name = "y10"}, tensor<*xf32> {onnx.name = "y11"}, tensor<*xf32> {onnx.name = "y12"}, tensor<*xf32> {onnx.name = "y13"}, tensor<*xf32> {onnx.name = "y14"}, tensor<*xf32> {onnx.name = "y15"}, tensor<*xf32> {onnx.name = "y16"}, tensor<*xf32> {onnx.name = "y17"}, tensor<*xf32> {onnx.name = "y18"}, tensor<*xf32> {onnx.name = "y19"}, tensor<*xf32> {onnx.name = "y20"}, tensor<*xf32> {onnx.name = "y21"}, tensor<*xf32> {onnx.name = "y22"}, tensor<*xf32> {onnx.name = "y23"}, tensor<*xf32> {onnx.name = "y24"}, tensor<*xf32> {onnx.name = "y25"}, tensor<*xf32> {onnx.name = "y26"}, tensor<*xf32> {onnx.name = "y27"}, tensor<*xf32> {onnx.name = "y28"}, tensor<*xf32> {onnx.name = "y29"}, tensor<*xf32> {onnx.name = "y30"}, tensor<*xf32> {onnx.name = "y31"}, tensor<*xf32> {onnx.name = "y32"}, tensor<*xf32> {onnx.name = "y33"}, tensor<*xf32> {onnx.name = "y34"}, tensor<*xf32> {onnx.name = "y35"}, tensor<*xf32> {onnx.name = "y36"}, tensor<*xf32> {onnx.name = "y37"}, tensor<*xf32> {onnx.name = "y38"}, tensor<*xf32> {onnx.name = "y39"}, tensor<*xf32> {onnx.name = "y40"}, tensor<*xf32> {onnx.name = "y41"}, tensor<*xf32> {onnx.name = "y42"}, tensor<*xf32> {onnx.name = "y43"}, tensor<*xf32> {onnx.name = "y44"}, tensor<*xf32> {onnx.name = "y45"}, tensor<*xf32> {onnx.name = "y46"}, tensor<*xf32> {onnx.name = "y47"}, tensor<*xf32> {onnx.name = "y48"}, tensor<*xf32> {onnx.name = "y49"}, tensor<*xi1> {onnx.name = "y50"}, tensor<*xi1> {onnx.name = "y51"}, tensor<*xi1> {onnx.name = "y52"}, tensor<*xi1> {onnx.name = "y53"}, tensor<*xi1> {onnx.name = "y54"}, tensor<*xi1> {onnx.name = "y55"}, tensor<*xi1> {onnx.name = "y56"}, tensor<*xi1> {onnx.name = "y57"}, tensor<*xi1> {onnx.name = "y58"}, tensor<*xi1> {onnx.name = "y59"}, tensor<*xi1> {onnx.name = "y60"}, tensor<*xi32> {onnx.name = "y61"}, tensor<*xi32> {onnx.name = "y62"}, tensor<*xi32> {onnx.name = "y63"}, tensor<*xi32> {onnx.name = "y64"}, tensor<*xi32> {onnx.name = "y65"}, tensor<*xi32> {onnx.name = "y66"}, tensor<*xf32> {onnx.name = "y67"}) {
  %t0 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v0 = onnx.Abs(%t0) : tensor<*xf32>
  %y0 = onnx.Transpose(%v0) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t1 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v1 = onnx.Acos(%t1) : tensor<*xf32>
  %y1 = onnx.Transpose(%v1) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t2 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v2 = onnx.Acosh(%t2) : tensor<*xf32>
  %y2 = onnx.Transpose(%v2) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t3 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v3 = onnx.Asin(%t3) : tensor<*xf32>
  %y3 = onnx.Transpose(%v3) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t4 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v4 = onnx.Asinh(%t4) : tensor<*xf32>
  %y4 = onnx.Transpose(%v4) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t5 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v5 = onnx.Atan(%t5) : tensor<*xf32>
  %y5 = onnx.Transpose(%v5) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t6 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v6 = onnx.Atanh(%t6) : tensor<*xf32>
  %y6 = onnx.Transpose(%v6) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t7 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v7 = onnx.Ceil(%t7) : tensor<*xf32>
  %y7 = onnx.Transpose(%v7) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t8 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v8 = onnx.Celu(%t8) : tensor<*xf32>
  %y8 = onnx.Transpose(%v8) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t9 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v9 = onnx.Cos(%t9) : tensor<*xf32>
  %y9 = onnx.Transpose(%v9) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t10 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v10 = onnx.Cosh(%t10) : tensor<*xf32>
  %y10 = onnx.Transpose(%v10) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t11 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v11 = onnx.Elu(%t11) : tensor<*xf32>
  %y11 = onnx.Transpose(%v11) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t12 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v12 = onnx.Erf(%t12) : tensor<*xf32>
  %y12 = onnx.Transpose(%v12) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t13 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v13 = onnx.Exp(%t13) : tensor<*xf32>
  %y13 = onnx.Transpose(%v13) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t14 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v14 = onnx.Floor(%t14) : tensor<*xf32>
  %y14 = onnx.Transpose(%v14) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t15 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v15 = onnx.Gelu(%t15) : tensor<*xf32>
  %y15 = onnx.Transpose(%v15) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t16 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v16 = onnx.HardSigmoid(%t16) : tensor<*xf32>
  %y16 = onnx.Transpose(%v16) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t17 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v17 = onnx.HardSwish(%t17) : tensor<*xf32>
  %y17 = onnx.Transpose(%v17) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t18 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v18 = onnx.Identity(%t18) : tensor<*xf32>
  %y18 = onnx.Transpose(%v18) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t19 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v19 = onnx.LeakyRelu(%t19) : tensor<*xf32>
  %y19 = onnx.Transpose(%v19) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t20 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v20 = onnx.Log(%t20) : tensor<*xf32>
  %y20 = onnx.Transpose(%v20) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t21 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v21 = onnx.Mish(%t21) : tensor<*xf32>
  %y21 = onnx.Transpose(%v21) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t22 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v22 = onnx.Neg(%t22) : tensor<*xf32>
  %y22 = onnx.Transpose(%v22) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t23 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v23 = onnx.Reciprocal(%t23) : tensor<*xf32>
  %y23 = onnx.Transpose(%v23) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t24 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v24 = onnx.Relu(%t24) : tensor<*xf32>
  %y24 = onnx.Transpose(%v24) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t25 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v25 = onnx.Round(%t25) : tensor<*xf32>
  %y25 = onnx.Transpose(%v25) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t26 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v26 = onnx.Selu(%t26) : tensor<*xf32>
  %y26 = onnx.Transpose(%v26) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t27 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v27 = onnx.Shrink(%t27) : tensor<*xf32>
  %y27 = onnx.Transpose(%v27) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t28 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v28 = onnx.Sigmoid(%t28) : tensor<*xf32>
  %y28 = onnx.Transpose(%v28) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t29 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v29 = onnx.Sign(%t29) : tensor<*xf32>
  %y29 = onnx.Transpose(%v29) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t30 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v30 = onnx.Sin(%t30) : tensor<*xf32>
  %y30 = onnx.Transpose(%v30) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t31 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v31 = onnx.Sinh(%t31) : tensor<*xf32>
  %y31 = onnx.Transpose(%v31) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t32 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v32 = onnx.Softplus(%t32) : tensor<*xf32>
  %y32 = onnx.Transpose(%v32) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t33 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v33 = onnx.Softsign(%t33) : tensor<*xf32>
  %y33 = onnx.Transpose(%v33) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t34 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v34 = onnx.Sqrt(%t34) : tensor<*xf32>
  %y34 = onnx.Transpose(%v34) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t35 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v35 = onnx.Swish(%t35) : tensor<*xf32>
  %y35 = onnx.Transpose(%v35) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t36 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v36 = onnx.Tan(%t36) : tensor<*xf32>
  %y36 = onnx.Transpose(%v36) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t37 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v37 = onnx.Tanh(%t37) : tensor<*xf32>
  %y37 = onnx.Transpose(%v37) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t38 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v38 = onnx.ThresholdedRelu(%t38) : tensor<*xf32>
  %y38 = onnx.Transpose(%v38) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t39 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v39 = onnx.Add(%t39, %t39) : tensor<*xf32>
  %y39 = onnx.Transpose(%v39) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t40 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v40 = onnx.Div(%t40, %t40) : tensor<*xf32>
  %y40 = onnx.Transpose(%v40) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t41 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v41 = onnx.Max(%t41, %t41) : tensor<*xf32>
  %y41 = onnx.Transpose(%v41) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t42 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v42 = onnx.Mean(%t42, %t42) : tensor<*xf32>
  %y42 = onnx.Transpose(%v42) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t43 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v43 = onnx.Min(%t43, %t43) : tensor<*xf32>
  %y43 = onnx.Transpose(%v43) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t44 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v44 = onnx.Mod(%t44, %t44) <{fmod = 1}> : tensor<*xf32>
  %y44 = onnx.Transpose(%v44) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t45 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v45 = onnx.Mul(%t45, %t45) : tensor<*xf32>
  %y45 = onnx.Transpose(%v45) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t46 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v46 = onnx.PRelu(%t46, %t46) : tensor<*xf32>
  %y46 = onnx.Transpose(%v46) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t47 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v47 = onnx.Pow(%t47, %t47) : tensor<*xf32>
  %y47 = onnx.Transpose(%v47) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t48 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v48 = onnx.Sub(%t48, %t48) : tensor<*xf32>
  %y48 = onnx.Transpose(%v48) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t49 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v49 = onnx.Sum(%t49, %t49) : tensor<*xf32>
  %y49 = onnx.Transpose(%v49) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  %t50 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v50 = onnx.Equal(%t50, %t50) : tensor<*xi1>
  %y50 = onnx.Transpose(%v50) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t51 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v51 = onnx.Greater(%t51, %t51) : tensor<*xi1>
  %y51 = onnx.Transpose(%v51) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t52 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v52 = onnx.GreaterOrEqual(%t52, %t52) : tensor<*xi1>
  %y52 = onnx.Transpose(%v52) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t53 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v53 = onnx.Less(%t53, %t53) : tensor<*xi1>
  %y53 = onnx.Transpose(%v53) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t54 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v54 = onnx.LessOrEqual(%t54, %t54) : tensor<*xi1>
  %y54 = onnx.Transpose(%v54) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t55 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v55 = onnx.IsInf(%t55) : tensor<*xi1>
  %y55 = onnx.Transpose(%v55) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t56 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v56 = onnx.IsNaN(%t56) : tensor<*xi1>
  %y56 = onnx.Transpose(%v56) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t57 = onnx.Transpose(%f) <{perm = [0, 2, 3, 1]}> : tensor<*xi1>
  %v57 = onnx.And(%t57, %t57) : tensor<*xi1>
  %y57 = onnx.Transpose(%v57) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t58 = onnx.Transpose(%f) <{perm = [0, 2, 3, 1]}> : tensor<*xi1>
  %v58 = onnx.Or(%t58, %t58) : tensor<*xi1>
  %y58 = onnx.Transpose(%v58) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t59 = onnx.Transpose(%f) <{perm = [0, 2, 3, 1]}> : tensor<*xi1>
  %v59 = onnx.Xor(%t59, %t59) : tensor<*xi1>
  %y59 = onnx.Transpose(%v59) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t60 = onnx.Transpose(%f) <{perm = [0, 2, 3, 1]}> : tensor<*xi1>
  %v60 = onnx.Not(%t60) : tensor<*xi1>
  %y60 = onnx.Transpose(%v60) <{perm = [0, 3, 1, 2]}> : tensor<*xi1>
  %t61 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v61 = onnx.Cast(%t61) <{to = 6}> : tensor<*xi32>
  %y61 = onnx.Transpose(%v61) <{perm = [0, 3, 1, 2]}> : tensor<*xi32>
  %t62 = onnx.Transpose(%i) <{perm = [0, 2, 3, 1]}> : tensor<*xi32>
  %v62 = onnx.BitwiseNot(%t62) : tensor<*xi32>
  %y62 = onnx.Transpose(%v62) <{perm = [0, 3, 1, 2]}> : tensor<*xi32>
  %t63 = onnx.Transpose(%i) <{perm = [0, 2, 3, 1]}> : tensor<*xi32>
  %v63 = onnx.BitwiseAnd(%t63, %t63) : tensor<*xi32>
  %y63 = onnx.Transpose(%v63) <{perm = [0, 3, 1, 2]}> : tensor<*xi32>
  %t64 = onnx.Transpose(%i) <{perm = [0, 2, 3, 1]}> : tensor<*xi32>
  %v64 = onnx.BitwiseOr(%t64, %t64) : tensor<*xi32>
  %y64 = onnx.Transpose(%v64) <{perm = [0, 3, 1, 2]}> : tensor<*xi32>
  %t65 = onnx.Transpose(%i) <{perm = [0, 2, 3, 1]}> : tensor<*xi32>
  %v65 = onnx.BitwiseXor(%t65, %t65) : tensor<*xi32>
  %y65 = onnx.Transpose(%v65) <{perm = [0, 3, 1, 2]}> : tensor<*xi32>
  %t66 = onnx.Transpose(%i) <{perm = [0, 2, 3, 1]}> : tensor<*xi32>
  %v66 = onnx.BitShift(%t66, %t66) <{direction = "LEFT"}> : tensor<*xi32>
  %y66 = onnx.Transpose(%v66) <{perm = [0, 3, 1, 2]}> : tensor<*xi32>
  %tf = onnx.Transpose(%f) <{perm = [0, 2, 3, 1]}> : tensor<*xi1>
  %t67 = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<*xf32>
  %v67 = onnx.Where(%tf, %t67, %t67) : tensor<*xf32>
  %y67 = onnx.Transpose(%v67) <{perm = [0, 3, 1, 2]}> : tensor<*xf32>
  func.return %y0, %y1, %y2, %y3, %y4, %y5, %y6, %y7, %y8, %y9, %y10, %y11, %y12, %y13, %y14, %y15, %y16, %y17, %y18, %y19, %y20, %y21, %y22, %y23, %y24, %y25, %y26, %y27, %y28, %y29, %y30, %y31, %y32, %y33, %y34, %y35, %y36, %y37, %y38, %y39, %y40, %y41, %y42, %y43, %y44, %y45, %y46, %y47, %y48, %y49, %y50, %y51, %y52, %y53, %y54, %y55, %y56, %y57, %y58, %y59, %y60, %y61, %y62, %y63, %y64, %y65, %y66, %y67 : tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi1>, tensor<*xi32>, tensor<*xi32>, tensor<*xi32>, tensor<*xi32>, tensor<*xi32>, tensor<*xi32>, tensor<*xf32>
}
