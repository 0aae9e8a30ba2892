// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// Windows that take steps of one, and pads that make up for their size, leave an axis as long as before.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.Conv(%x, {{.*}} : tensor<?x4x?x?xf32, #onnx.dims<["n", 4, _, "m"]>>
// CHECK:         onnx.Conv(%x, {{.*}} : tensor<?x4x?x?xf32, #onnx.dims<["n", 4, "k", "m"]>>
// CHECK:         onnx.MaxPool(%x) {{.*}} : tensor<?x3x?x?xf32, #onnx.dims<["n", 3, "k", _]>>
func.func @main(%x: tensor<?x3x?x?xf32, #onnx.dims<["n", 3, "k", "m"]>> {onnx.name = "x"}) -> (tensor<?x4x?x?xf32> {onnx.name = "a"}, tensor<?x4x?x?xf32> {onnx.name = "b"}, tensor<?x3x?x?xf32> {onnx.name = "c"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x3x3x5xf32>
  %a = onnx.Conv(%x, %w) <{pads = [0, 4, 1, 4], dilations = [1, 2]}> : tensor<?x4x?x?xf32>
  %b = onnx.Conv(%x, %w) <{auto_pad = "SAME_UPPER"}> : tensor<?x4x?x?xf32>
  %c = onnx.MaxPool(%x) <{kernel_shape = [2, 3], pads = [1, 1, 0, 1], strides = [1, 2]}> : tensor<?x3x?x?xf32>
  func.return %a, %b, %c : tensor<?x4x?x?xf32>, tensor<?x4x?x?xf32>, tensor<?x3x?x?xf32>
}
