# Boxes: one by its center and size is one by its corners.
use onnx

rule boxes_by_their_corners:
    onnx.NonMaxSuppression(boxes, rest..., center_point_box=1)
 => with center: onnx.Slice(boxes, [0], [2], [2])
    with half: onnx.Mul(onnx.Slice(boxes, [2], [4], [2]), 0.5)
    onnx.NonMaxSuppression(
        onnx.Concat(onnx.Sub(center, half), onnx.Add(center, half), axis=2), rest..., center_point_box=0)
