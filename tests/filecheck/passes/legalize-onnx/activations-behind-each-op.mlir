// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Whatever an op has fused, it is an op of its own behind it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.5> : tensor<3x1x1x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.5> : tensor<1x1x1x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0.5> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0.25> : tensor<3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<0.5> : tensor<1x1x1x3x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Add(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[R0:.*]] = onnx.Relu(%[[V5]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Add(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R1:.*]] = onnx.Clip(%[[V6]], %[[V7]], %[[V8]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Add(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R2:.*]] = onnx.Clip(%[[V9]], %[[V10]], %[[V11]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Sub(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[R3:.*]] = onnx.Relu(%[[V12]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Sub(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R4:.*]] = onnx.Clip(%[[V13]], %[[V14]], %[[V15]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Sub(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R5:.*]] = onnx.Clip(%[[V16]], %[[V17]], %[[V18]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Mul(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[R6:.*]] = onnx.Relu(%[[V19]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Mul(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R7:.*]] = onnx.Clip(%[[V20]], %[[V21]], %[[V22]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Mul(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R8:.*]] = onnx.Clip(%[[V23]], %[[V24]], %[[V25]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Div(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[R9:.*]] = onnx.Relu(%[[V26]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Div(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R10:.*]] = onnx.Clip(%[[V27]], %[[V28]], %[[V29]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Div(%x, %y) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R11:.*]] = onnx.Clip(%[[V30]], %[[V31]], %[[V32]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V33:.*]] = nhwc.AveragePool(%x) <{auto_pad = "SAME_UPPER", kernel_shape = [3, 3], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[R12:.*]] = onnx.Relu(%[[V33]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V34:.*]] = nhwc.AveragePool(%x) <{auto_pad = "SAME_UPPER", kernel_shape = [3, 3], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R13:.*]] = onnx.Clip(%[[V34]], %[[V35]], %[[V36]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V37:.*]] = nhwc.AveragePool(%x) <{auto_pad = "SAME_UPPER", kernel_shape = [3, 3], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R14:.*]] = onnx.Clip(%[[V37]], %[[V38]], %[[V39]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V40:.*]] = nhwc.MaxPool(%x) <{auto_pad = "SAME_UPPER", kernel_shape = [3, 3], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[R15:.*]] = onnx.Relu(%[[V40]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V41:.*]] = nhwc.MaxPool(%x) <{auto_pad = "SAME_UPPER", kernel_shape = [3, 3], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R16:.*]] = onnx.Clip(%[[V41]], %[[V42]], %[[V43]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V44:.*]] = nhwc.MaxPool(%x) <{auto_pad = "SAME_UPPER", kernel_shape = [3, 3], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R17:.*]] = onnx.Clip(%[[V44]], %[[V45]], %[[V46]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Transpose(%[[V0]]) <{perm = [0, 3, 1, 2]}> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V48:.*]] = nhwc.Conv(%x, %[[V47]], %[[V3]]) <{auto_pad = "SAME_UPPER", dilations = [1, 1], group = 1, kernel_shape = [1, 1], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[R18:.*]] = onnx.Relu(%[[V48]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Transpose(%[[V0]]) <{perm = [0, 3, 1, 2]}> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V50:.*]] = nhwc.Conv(%x, %[[V49]], %[[V3]]) <{auto_pad = "SAME_UPPER", dilations = [1, 1], group = 1, kernel_shape = [1, 1], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R19:.*]] = onnx.Clip(%[[V50]], %[[V51]], %[[V52]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V53:.*]] = onnx.Transpose(%[[V0]]) <{perm = [0, 3, 1, 2]}> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V54:.*]] = nhwc.Conv(%x, %[[V53]], %[[V3]]) <{auto_pad = "SAME_UPPER", dilations = [1, 1], group = 1, kernel_shape = [1, 1], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V55:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V56:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R20:.*]] = onnx.Clip(%[[V54]], %[[V55]], %[[V56]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V57:.*]] = onnx.Transpose(%[[V1]]) <{perm = [3, 0, 1, 2]}> : tensor<3x1x1x1xf32>
// CHECK-NEXT:    %[[V58:.*]] = nhwc.Conv(%x, %[[V57]], %[[V3]]) <{auto_pad = "SAME_UPPER", dilations = [1, 1], group = 3, kernel_shape = [1, 1], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[R21:.*]] = onnx.Relu(%[[V58]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V59:.*]] = onnx.Transpose(%[[V1]]) <{perm = [3, 0, 1, 2]}> : tensor<3x1x1x1xf32>
// CHECK-NEXT:    %[[V60:.*]] = nhwc.Conv(%x, %[[V59]], %[[V3]]) <{auto_pad = "SAME_UPPER", dilations = [1, 1], group = 3, kernel_shape = [1, 1], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V61:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V62:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R22:.*]] = onnx.Clip(%[[V60]], %[[V61]], %[[V62]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V63:.*]] = onnx.Transpose(%[[V1]]) <{perm = [3, 0, 1, 2]}> : tensor<3x1x1x1xf32>
// CHECK-NEXT:    %[[V64:.*]] = nhwc.Conv(%x, %[[V63]], %[[V3]]) <{auto_pad = "SAME_UPPER", dilations = [1, 1], group = 3, kernel_shape = [1, 1], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V65:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V66:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R23:.*]] = onnx.Clip(%[[V64]], %[[V65]], %[[V66]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V67:.*]] = onnx.Transpose(%[[V2]]) <{perm = [1, 0]}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V68:.*]] = onnx.MatMul(%x, %[[V67]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V69:.*]] = onnx.Add(%[[V68]], %[[V3]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[R24:.*]] = onnx.Relu(%[[V69]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V70:.*]] = onnx.Transpose(%[[V2]]) <{perm = [1, 0]}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V71:.*]] = onnx.MatMul(%x, %[[V70]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V72:.*]] = onnx.Add(%[[V71]], %[[V3]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V73:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V74:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R25:.*]] = onnx.Clip(%[[V72]], %[[V73]], %[[V74]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V75:.*]] = onnx.Transpose(%[[V2]]) <{perm = [1, 0]}> : tensor<3x3xf32>
// CHECK-NEXT:    %[[V76:.*]] = onnx.MatMul(%x, %[[V75]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V77:.*]] = onnx.Add(%[[V76]], %[[V3]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V78:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V79:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R26:.*]] = onnx.Clip(%[[V77]], %[[V78]], %[[V79]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V80:.*]] = onnx.Transpose(%[[V0]]) <{perm = [3, 0, 1, 2]}> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V81:.*]] = nhwc.ConvTranspose(%x, %[[V80]]) <{kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[R27:.*]] = onnx.Relu(%[[V81]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V82:.*]] = onnx.Transpose(%[[V0]]) <{perm = [3, 0, 1, 2]}> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V83:.*]] = nhwc.ConvTranspose(%x, %[[V82]]) <{kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V84:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V85:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R28:.*]] = onnx.Clip(%[[V83]], %[[V84]], %[[V85]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V86:.*]] = onnx.Transpose(%[[V0]]) <{perm = [3, 0, 1, 2]}> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V87:.*]] = nhwc.ConvTranspose(%x, %[[V86]]) <{kernel_shape = [1, 1], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V88:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V89:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R29:.*]] = onnx.Clip(%[[V87]], %[[V88]], %[[V89]]) : tensor<1x4x4x3xf32>
// CHECK-NEXT:    %[[V90:.*]] = onnx.Transpose(%[[V4]]) <{perm = [4, 3, 0, 1, 2]}> : tensor<3x3x1x1x1xf32>
// CHECK-NEXT:    %[[V91:.*]] = nhwc.Conv(%v, %[[V90]]) <{auto_pad = "SAME_UPPER", dilations = [1, 1, 1], kernel_shape = [1, 1, 1], strides = [1, 1, 1]}> : tensor<1x4x4x4x3xf32>
// CHECK-NEXT:    %[[R30:.*]] = onnx.Relu(%[[V91]]) : tensor<1x4x4x4x3xf32>
// CHECK-NEXT:    %[[V92:.*]] = onnx.Transpose(%[[V4]]) <{perm = [4, 3, 0, 1, 2]}> : tensor<3x3x1x1x1xf32>
// CHECK-NEXT:    %[[V93:.*]] = nhwc.Conv(%v, %[[V92]]) <{auto_pad = "SAME_UPPER", dilations = [1, 1, 1], kernel_shape = [1, 1, 1], strides = [1, 1, 1]}> : tensor<1x4x4x4x3xf32>
// CHECK-NEXT:    %[[V94:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V95:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[R31:.*]] = onnx.Clip(%[[V93]], %[[V94]], %[[V95]]) : tensor<1x4x4x4x3xf32>
// CHECK-NEXT:    %[[V96:.*]] = onnx.Transpose(%[[V4]]) <{perm = [4, 3, 0, 1, 2]}> : tensor<3x3x1x1x1xf32>
// CHECK-NEXT:    %[[V97:.*]] = nhwc.Conv(%v, %[[V96]]) <{auto_pad = "SAME_UPPER", dilations = [1, 1, 1], kernel_shape = [1, 1, 1], strides = [1, 1, 1]}> : tensor<1x4x4x4x3xf32>
// CHECK-NEXT:    %[[V98:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V99:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R32:.*]] = onnx.Clip(%[[V97]], %[[V98]], %[[V99]]) : tensor<1x4x4x4x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]], %[[R8]], %[[R9]], %[[R10]], %[[R11]], %[[R12]], %[[R13]], %[[R14]], %[[R15]], %[[R16]], %[[R17]], %[[R18]], %[[R19]], %[[R20]], %[[R21]], %[[R22]], %[[R23]], %[[R24]], %[[R25]], %[[R26]], %[[R27]], %[[R28]], %[[R29]], %[[R30]], %[[R31]], %[[R32]] : tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x4x3xf32>, tensor<1x4x4x4x3xf32>, tensor<1x4x4x4x3xf32>
func.func @main(%x: tensor<1x4x4x3xf32> {onnx.name = "x"}, %y: tensor<1x4x4x3xf32> {onnx.name = "y"}, %v: tensor<1x4x4x4x3xf32> {onnx.name = "v"}) -> (tensor<1x4x4x3xf32> {onnx.name = "add_relu_out"}, tensor<1x4x4x3xf32> {onnx.name = "add_relu6_out"}, tensor<1x4x4x3xf32> {onnx.name = "add_relu_n1_to_1_out"}, tensor<1x4x4x3xf32> {onnx.name = "sub_relu_out"}, tensor<1x4x4x3xf32> {onnx.name = "sub_relu6_out"}, tensor<1x4x4x3xf32> {onnx.name = "sub_relu_n1_to_1_out"}, tensor<1x4x4x3xf32> {onnx.name = "mul_relu_out"}, tensor<1x4x4x3xf32> {onnx.name = "mul_relu6_out"}, tensor<1x4x4x3xf32> {onnx.name = "mul_relu_n1_to_1_out"}, tensor<1x4x4x3xf32> {onnx.name = "div_relu_out"}, tensor<1x4x4x3xf32> {onnx.name = "div_relu6_out"}, tensor<1x4x4x3xf32> {onnx.name = "div_relu_n1_to_1_out"}, tensor<1x4x4x3xf32> {onnx.name = "average_pool_2d_relu_out"}, tensor<1x4x4x3xf32> {onnx.name = "average_pool_2d_relu6_out"}, tensor<1x4x4x3xf32> {onnx.name = "average_pool_2d_relu_n1_to_1_out"}, tensor<1x4x4x3xf32> {onnx.name = "max_pool_2d_relu_out"}, tensor<1x4x4x3xf32> {onnx.name = "max_pool_2d_relu6_out"}, tensor<1x4x4x3xf32> {onnx.name = "max_pool_2d_relu_n1_to_1_out"}, tensor<1x4x4x3xf32> {onnx.name = "conv_2d_relu_out"}, tensor<1x4x4x3xf32> {onnx.name = "conv_2d_relu6_out"}, tensor<1x4x4x3xf32> {onnx.name = "conv_2d_relu_n1_to_1_out"}, tensor<1x4x4x3xf32> {onnx.name = "depthwise_conv_2d_relu_out"}, tensor<1x4x4x3xf32> {onnx.name = "depthwise_conv_2d_relu6_out"}, tensor<1x4x4x3xf32> {onnx.name = "depthwise_conv_2d_relu_n1_to_1_out"}, tensor<1x4x4x3xf32> {onnx.name = "fully_connected_relu_out"}, tensor<1x4x4x3xf32> {onnx.name = "fully_connected_relu6_out"}, tensor<1x4x4x3xf32> {onnx.name = "fully_connected_relu_n1_to_1_out"}, tensor<1x4x4x3xf32> {onnx.name = "transpose_conv_relu_out"}, tensor<1x4x4x3xf32> {onnx.name = "transpose_conv_relu6_out"}, tensor<1x4x4x3xf32> {onnx.name = "transpose_conv_relu_n1_to_1_out"}, tensor<1x4x4x4x3xf32> {onnx.name = "conv_3d_relu_out"}, tensor<1x4x4x4x3xf32> {onnx.name = "conv_3d_relu6_out"}, tensor<1x4x4x4x3xf32> {onnx.name = "conv_3d_relu_n1_to_1_out"}) {
  %w = tfl.pseudo_const dense<0.5> : tensor<3x1x1x3xf32>
  %d = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3xf32>
  %f = tfl.pseudo_const dense<0.5> : tensor<3x3xf32>
  %b = tfl.pseudo_const dense<0.25> : tensor<3xf32>
  %s = tfl.pseudo_const dense<[1, 4, 4, 3]> : tensor<4xi32>
  %k = tfl.pseudo_const dense<0.5> : tensor<1x1x1x3x3xf32>
  %add_relu = tfl.add(%x, %y) <{fused_activation_function = "RELU"}> : tensor<1x4x4x3xf32>
  %add_relu6 = tfl.add(%x, %y) <{fused_activation_function = "RELU6"}> : tensor<1x4x4x3xf32>
  %add_relu_n1_to_1 = tfl.add(%x, %y) <{fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x3xf32>
  %sub_relu = tfl.sub(%x, %y) <{fused_activation_function = "RELU"}> : tensor<1x4x4x3xf32>
  %sub_relu6 = tfl.sub(%x, %y) <{fused_activation_function = "RELU6"}> : tensor<1x4x4x3xf32>
  %sub_relu_n1_to_1 = tfl.sub(%x, %y) <{fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x3xf32>
  %mul_relu = tfl.mul(%x, %y) <{fused_activation_function = "RELU"}> : tensor<1x4x4x3xf32>
  %mul_relu6 = tfl.mul(%x, %y) <{fused_activation_function = "RELU6"}> : tensor<1x4x4x3xf32>
  %mul_relu_n1_to_1 = tfl.mul(%x, %y) <{fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x3xf32>
  %div_relu = tfl.div(%x, %y) <{fused_activation_function = "RELU"}> : tensor<1x4x4x3xf32>
  %div_relu6 = tfl.div(%x, %y) <{fused_activation_function = "RELU6"}> : tensor<1x4x4x3xf32>
  %div_relu_n1_to_1 = tfl.div(%x, %y) <{fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x3xf32>
  %average_pool_2d_relu = tfl.average_pool_2d(%x) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3, fused_activation_function = "RELU"}> : tensor<1x4x4x3xf32>
  %average_pool_2d_relu6 = tfl.average_pool_2d(%x) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3, fused_activation_function = "RELU6"}> : tensor<1x4x4x3xf32>
  %average_pool_2d_relu_n1_to_1 = tfl.average_pool_2d(%x) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3, fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x3xf32>
  %max_pool_2d_relu = tfl.max_pool_2d(%x) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3, fused_activation_function = "RELU"}> : tensor<1x4x4x3xf32>
  %max_pool_2d_relu6 = tfl.max_pool_2d(%x) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3, fused_activation_function = "RELU6"}> : tensor<1x4x4x3xf32>
  %max_pool_2d_relu_n1_to_1 = tfl.max_pool_2d(%x) <{padding = "SAME", stride_w = 1, stride_h = 1, filter_width = 3, filter_height = 3, fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x3xf32>
  %conv_2d_relu = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x3xf32>
  %conv_2d_relu6 = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, fused_activation_function = "RELU6"}> : tensor<1x4x4x3xf32>
  %conv_2d_relu_n1_to_1 = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x3xf32>
  %depthwise_conv_2d_relu = tfl.depthwise_conv_2d(%x, %d, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x3xf32>
  %depthwise_conv_2d_relu6 = tfl.depthwise_conv_2d(%x, %d, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "RELU6"}> : tensor<1x4x4x3xf32>
  %depthwise_conv_2d_relu_n1_to_1 = tfl.depthwise_conv_2d(%x, %d, %b) <{padding = "SAME", stride_w = 1, stride_h = 1, depth_multiplier = 1, fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x3xf32>
  %fully_connected_relu = tfl.fully_connected(%x, %f, %b) <{keep_num_dims = true, fused_activation_function = "RELU"}> : tensor<1x4x4x3xf32>
  %fully_connected_relu6 = tfl.fully_connected(%x, %f, %b) <{keep_num_dims = true, fused_activation_function = "RELU6"}> : tensor<1x4x4x3xf32>
  %fully_connected_relu_n1_to_1 = tfl.fully_connected(%x, %f, %b) <{keep_num_dims = true, fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x3xf32>
  %transpose_conv_relu = tfl.transpose_conv(%s, %w, %x) <{padding = "SAME", stride_w = 1, stride_h = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x3xf32>
  %transpose_conv_relu6 = tfl.transpose_conv(%s, %w, %x) <{padding = "SAME", stride_w = 1, stride_h = 1, fused_activation_function = "RELU6"}> : tensor<1x4x4x3xf32>
  %transpose_conv_relu_n1_to_1 = tfl.transpose_conv(%s, %w, %x) <{padding = "SAME", stride_w = 1, stride_h = 1, fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x3xf32>
  %conv_3d_relu = tfl.conv_3d(%v, %k) <{padding = "SAME", stride_w = 1, stride_h = 1, stride_d = 1, fused_activation_function = "RELU"}> : tensor<1x4x4x4x3xf32>
  %conv_3d_relu6 = tfl.conv_3d(%v, %k) <{padding = "SAME", stride_w = 1, stride_h = 1, stride_d = 1, fused_activation_function = "RELU6"}> : tensor<1x4x4x4x3xf32>
  %conv_3d_relu_n1_to_1 = tfl.conv_3d(%v, %k) <{padding = "SAME", stride_w = 1, stride_h = 1, stride_d = 1, fused_activation_function = "RELU_N1_TO_1"}> : tensor<1x4x4x4x3xf32>
  func.return %add_relu, %add_relu6, %add_relu_n1_to_1, %sub_relu, %sub_relu6, %sub_relu_n1_to_1, %mul_relu, %mul_relu6, %mul_relu_n1_to_1, %div_relu, %div_relu6, %div_relu_n1_to_1, %average_pool_2d_relu, %average_pool_2d_relu6, %average_pool_2d_relu_n1_to_1, %max_pool_2d_relu, %max_pool_2d_relu6, %max_pool_2d_relu_n1_to_1, %conv_2d_relu, %conv_2d_relu6, %conv_2d_relu_n1_to_1, %depthwise_conv_2d_relu, %depthwise_conv_2d_relu6, %depthwise_conv_2d_relu_n1_to_1, %fully_connected_relu, %fully_connected_relu6, %fully_connected_relu_n1_to_1, %transpose_conv_relu, %transpose_conv_relu6, %transpose_conv_relu_n1_to_1, %conv_3d_relu, %conv_3d_relu6, %conv_3d_relu_n1_to_1 : tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x3xf32>, tensor<1x4x4x4x3xf32>, tensor<1x4x4x4x3xf32>, tensor<1x4x4x4x3xf32>
}
