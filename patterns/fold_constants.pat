# What moves constant data moves the view of it: the bytes are read once, when they are written out.
use onnx

# transpose(w)[i, j] = w[j, i]
rule transpose_of_constant:
    onnx.Transpose(const w, perm=p) => transpose(w, p)

rule reshape_of_constant:
    r: onnx.Reshape(const w, const _) => reshape(w, shape(r))

# One number in every place stays one number, in a tensor of 16 MiB at most: a larger one is made at run time.
rule expand_of_number:
    r: onnx.Expand(const x, const _)
    when size(x) == 1
    when prod(shape(r)) <= 2097152
 => broadcast(x, shape(r))
test x: f32[1, 1]
