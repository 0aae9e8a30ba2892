# The inverse of fold-qdq: an op on quantized values is the op on the reals that they stand for, between tfl.dequantize and tfl.quantize.
use tfl, quant

# What says how numbers are stored, and computes nothing: `quantize`, `dequantize`, then what else is left as it is.
public set quantizers = tfl.quantize tfl.dequantize
public set storage = tfl.quantize tfl.dequantize quant.scast

rule quantize_again:
    q: tfl.quantize(shared tfl.dequantize(x))
    when q.type == x.type
 => x
