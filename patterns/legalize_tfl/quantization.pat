# Quantization: the real values that stored integers stand for. Constant scales make types, where kernels store such.
use onnx, tfl, quant
from tflc.patterns.hooks.quantized_constants import stored_constant
from tflc.patterns.hooks.quantized_types import quantized_type

rule quantize:
    q: onnx.QuantizeLinear(x: f32[...], const s, const z?, axis=a)
    let type = quantized_type(q.type, s, z, a)
 => quant.scast(tfl.quantize(x): type): q.type
rule dequantize:
    onnx.DequantizeLinear(x, const s: f32[...], const z?, axis=a)
    let type = quantized_type(x.type, s, z, a)
 => tfl.dequantize(quant.scast(x): type)
rule dequantize_of_constant:
    onnx.DequantizeLinear(const x, const s: f32[...], const z?, axis=a)
    let type = quantized_type(x.type, s, z, a)
 => tfl.dequantize(stored_constant(x, type))
