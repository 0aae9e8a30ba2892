// RUN: onnx-opt %s --pass decompose | filecheck %s

// Rows stay, so do constant tuples that add; truth values do not combine.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[J:.*]] = onnx.Constant dense<[[0, 1], [2, 1], [4, 0], [0, 1]]> : tensor<4x2xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.ScatterND(%x, %i, %y) <{reduction = "max"}> : tensor<5x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.ScatterND(%x, %[[J]], %z) <{reduction = "add"}> : tensor<5x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.ScatterElements(%t, %k, %u) <{axis = 0, reduction = "max"}> : tensor<5x3xi1>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xi1>
func.func @main(%x: tensor<5x3xf32> {onnx.name = "x"}, %i: tensor<2x1xi64> {onnx.name = "i"}, %y: tensor<2x3xf32> {onnx.name = "y"}, %z: tensor<4xf32> {onnx.name = "z"}, %t: tensor<5x3xi1> {onnx.name = "t"}, %k: tensor<2x3xi64> {onnx.name = "k"}, %u: tensor<2x3xi1> {onnx.name = "u"}) -> (tensor<5x3xf32> {onnx.name = "r"}, tensor<5x3xf32> {onnx.name = "s"}, tensor<5x3xi1> {onnx.name = "v"}) {
  %j = onnx.Constant dense<[[0, 1], [2, 1], [4, 0], [0, 1]]> : tensor<4x2xi64>
  %a = onnx.ScatterND(%x, %i, %y) <{reduction = "max"}> : tensor<5x3xf32>
  %b = onnx.ScatterND(%x, %j, %z) <{reduction = "add"}> : tensor<5x3xf32>
  %c = onnx.ScatterElements(%t, %k, %u) <{axis = 0, reduction = "max"}> : tensor<5x3xi1>
  func.return %a, %b, %c : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xi1>
}
