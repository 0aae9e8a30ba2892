use onnx

public set rounding = onnx.Floor onnx.Ceil
