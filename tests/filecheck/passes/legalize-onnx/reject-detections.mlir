// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// Boxes that are suppressed class by class, and boxes that are found for several classes, are told.

// CHECK: error[E0406]: custom TFLite_Detection_PostProcess and 1 more: it suppresses boxes class by class, or finds one for several classes
func.func @main(%b: tensor<1x7x4xf32> {onnx.name = "b"}, %s: tensor<1x7x5xf32> {onnx.name = "s"}) -> (tensor<1x3x4xf32> {onnx.name = "r0"}, tensor<1x3x4xf32> {onnx.name = "r1"}) {
  %a = tfl.pseudo_const dense<0.5> : tensor<7x4xf32>
  %r0, %c0, %s0, %n0 = tfl.custom(%b, %s, %a) <{custom_code = "TFLite_Detection_PostProcess", custom_option = "0x6d61785f646574656374696f6e73006d61785f636c61737365735f7065725f646574656374696f6e006e6d735f73636f72655f7468726573686f6c64006e6d735f696f755f7468726573686f6c64006e756d5f636c617373657300795f7363616c6500785f7363616c6500685f7363616c6500775f7363616c65007573655f726567756c61725f6e6d73000a217e8e5267421720313a00000c000000010000000a0000000000a04001000000030000000000003f0000803e04000000010000000000804000000041000020410e06060e0e066a0e0e0e322601"}> : (tensor<1x3x4xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>)
  %r1, %c1, %s1, %n1 = tfl.custom(%b, %s, %a) <{custom_code = "TFLite_Detection_PostProcess", custom_option = "0x6d61785f646574656374696f6e73006d61785f636c61737365735f7065725f646574656374696f6e006e6d735f73636f72655f7468726573686f6c64006e6d735f696f755f7468726573686f6c64006e756d5f636c617373657300795f7363616c6500785f7363616c6500685f7363616c6500775f7363616c650009116e7e4257320f20290000000c00000001000000090000000000a04002000000030000000000003f0000803e040000000000804000000041000020410e06060e0e060e0e0e2d2601"}> : (tensor<1x3x4xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>)
  func.return %r0, %r1 : tensor<1x3x4xf32>, tensor<1x3x4xf32>
}
