// RUN: not onnx-opt %s --pass infer-shapes --dim bathc=4 2>&1 | filecheck %s --check-prefix DIM
// RUN: not onnx-opt %s --pass infer-shapes --input-shape imgae=1,2 2>&1 | filecheck %s --check-prefix INPUT
// RUN: not onnx-opt %s --pass infer-shapes --input-shape image=1,2,3 2>&1 | filecheck %s --check-prefix RANK
// RUN: not onnx-opt %s --pass infer-shapes --dim batch=two 2>&1 | filecheck %s --check-prefix NUMBER

// DIM: error[E0603]: there is no symbolic dim 'bathc'; did you mean 'batch'?
// INPUT: error[E0603]: there is no input 'imgae'; did you mean 'image'?
// RANK: error[E0604]: input 'image' has rank 2, 3 dims are given
// NUMBER: error[E0604]: 'batch=two' is no dim
func.func @main(%x: tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "image"}) -> (tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "y"}) {
  func.return %x : tensor<?x3xf32, #onnx.dims<["batch", 3]>>
}
