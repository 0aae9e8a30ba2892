# What moves constant data moves the view of it: the bytes are read once, when they are written out.
use onnx

# transpose(w)[i, j] = w[j, i]
rule transpose_of_constant:
    onnx.Transpose(const w, perm=p) => transpose(w, p)

rule reshape_of_constant:
    r: onnx.Reshape(const w, const _) => reshape(w, shape(r))
