use onnx

set rounding = onnx.Floor onnx.Ceil
