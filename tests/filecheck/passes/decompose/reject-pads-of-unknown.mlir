// RUN: onnx-opt %s --pass decompose | filecheck %s

// A border of an axis whose length is not known.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Pad(%x, %p) <{mode = "edge"}> : tensor<?xf32>
// CHECK-NEXT:    func.return %[[V0]] : tensor<?xf32>
func.func @main(%x: tensor<?xf32> {onnx.name = "x"}, %p: tensor<2xi64> {onnx.name = "p"}) -> (tensor<?xf32> {onnx.name = "r"}) {
  %r = onnx.Pad(%x, %p) <{mode = "edge"}> : tensor<?xf32>
  func.return %r : tensor<?xf32>
}
