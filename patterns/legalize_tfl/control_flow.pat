# Ops that run regions of theirs, and what runs functions in their place.
use onnx, tfl

public table outlined(to, copy):
  | onnx.If   : to = tfl.if
  | onnx.Loop : to = tfl.while, copy = tfl.cast
end
