# Boxes, of each image and class on their own; a box by its center and size is one by its corners.
use onnx
from tflc.patterns.hooks.measures import suppressions

rule boxes_by_their_corners:
    onnx.NonMaxSuppression(boxes, rest..., center_point_box=1)
 => with center: onnx.Slice(boxes, [0], [2], [2])
    with half: onnx.Mul(onnx.Slice(boxes, [2], [4], [2]), 0.5)
    onnx.NonMaxSuppression(
        onnx.Concat(onnx.Sub(center, half), onnx.Add(center, half), axis=2), rest..., center_point_box=0)
rule boxes_of_images_in_halves
     falls suppressions "each has half of the images":
    onnx.NonMaxSuppression(boxes: [n, _, _], scores, rest..., center_point_box=0)
    when n > 1
    let half = n // 2
 => onnx.Concat(
        onnx.NonMaxSuppression(onnx.Slice(boxes, [0], [half], [0]), onnx.Slice(scores, [0], [half], [0]), rest...),
        onnx.Add(
            onnx.NonMaxSuppression(onnx.Slice(boxes, [half], [n], [0]), onnx.Slice(scores, [half], [n], [0]), rest...),
            [half, 0, 0]),
        axis=0)
rule boxes_of_classes_in_halves
     falls suppressions "each has half of the classes":
    onnx.NonMaxSuppression(boxes: [1, _, _], scores: [1, c, _], rest..., center_point_box=0)
    when c > 1
    let half = c // 2
 => onnx.Concat(
        onnx.NonMaxSuppression(boxes, onnx.Slice(scores, [0], [half], [1]), rest...),
        onnx.Add(onnx.NonMaxSuppression(boxes, onnx.Slice(scores, [half], [c], [1]), rest...), [0, half, 0]), axis=0)
