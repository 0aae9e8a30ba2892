"""The operators of com.microsoft that ONNX Runtime's quantizer and optimizer write: one row an op, in opset 1 of that domain.

Columns: op | operands | results | attributes | rule for the result types (see ``microsoft_types``).

An operand is ``name:types[shapes]``, with ``?`` where it may be absent and ``...`` where it takes any number. Types are an ONNX element type, a
class of them (``_CLASSES``) or ``any``. Those of one spelling are the same in one op: ``q`` and ``q2`` need not be. Shapes, with ``/`` between them
where there is a choice, are of lengths that go by a name, the same in one op, an attribute's where it has that name; ``*`` is any length, ``...``
any axes, ``[1]`` one number, a scalar too. An attribute is ``name=default``, or ``name:kind`` without one, with ``!`` where it must be given.
Source: docs/ContribOperators.md of ONNX Runtime, and what its kernels check.
"""

from __future__ import annotations

import re
from ast import literal_eval
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tflc.dialects.onnx.history import Row

DOMAIN = "com.microsoft"

_CLASSES = {
    "f": ("float", "float16", "double", "bfloat16"),
    "q": ("uint8", "int8"),
    "integer": ("uint8", "int8", "uint16", "int16", "int32", "uint4", "int4"),
    "packed": ("uint8", "uint4", "int4"),
    "place": ("int32", "int64"),
    "number": ("float", "uint8", "int8"),
}

_UNARY = "X:q X_scale:float[1] X_zero_point:q[1]? Y_scale:float[1] Y_zero_point:q[1]? | Y:q"
_BINARY = (
    "A:q A_scale:float[1] A_zero_point:q[1]? B:q B_scale:float[1] B_zero_point:q[1]? C_scale:float[1] C_zero_point:q[1]?"
    " | C:q | | Add 0 3"
)
_WINDOW = 'auto_pad="NOTSET" pads:ints strides:ints'
_CONV = f"{_WINDOW} dilations:ints group=1 kernel_shape:ints"
_ACTIVATION = "activation:string activation_params:floats"
_BATCHED = "alpha=1.0 transA=0 transB=0 transBatchA=0 transBatchB=0"

TABLE = f"""
Attention | input:f[b,s,i] weights:f[i,c] bias:f[c]? mask_index:int32[m/b,t/b,s,t/b,1,l,l]? past:f[2,b,num_heads,p,d]? attention_bias:f[*,*,s,t]? past_sequence_length:int32[1]? | output:f present:f? | do_rotary=0 mask_filter_value=-10000.0 num_heads:int! past_present_share_buffer=0 qkv_hidden_sizes:ints rotary_embedding_dim=0 scale:float unidirectional=0 | attention
BiasAdd | X:f[n,s,c] bias:f[c] skip:f[n,s,c] | Y:f | | Identity 0
BiasGelu | A:f[...,c] B:f[c] | C:f | | Add 0 1
BiasSoftmax | data:f bias:f | output:f | axis=1 is_inner_broadcast:int! | Add 0 1
BiasSplitGelu | X:f[n,s,d] bias:f[d] | Y:f | | halved
ConvTransposeWithDynamicPads | X:f W:f Pads:int64? B:f? | Y:f | auto_pad="NOTSET" dilations:ints group=1 kernel_shape:ints output_padding:ints strides:ints | unknown
DequantizeLinear | x:integer x_scale:f x_zero_point:integer? | y:f | axis=1 | Identity 0
DynamicQuantizeLSTM | X:float W:q R:q B:float? sequence_lens:int32? initial_h:float? initial_c:float? P:float? W_scale:float W_zero_point:q R_scale:float R_zero_point:q | Y:float? Y_h:float? Y_c:float? | activation_alpha:floats activation_beta:floats activations:strings clip:float direction="forward" hidden_size:int input_forget=0 | unknown
DynamicQuantizeMatMul | A:float[...,k] B:q[...,k,n] b_scale:float[1/...,n] b_zero_point:q[1/...,n]? bias:float[n]? | Y:float | | MatMul 0 1
EmbedLayerNormalization | input_ids:int32[b,s] segment_ids:int32[b,s]? word_embedding:f[*,h] position_embedding:f[*,h] segment_embedding:f[*,h]? gamma:f[h] beta:f[h] mask:int32[b,s]? position_ids:int32[b,s/1,s]? | output:f mask_index:int32? embedding_sum:f? | epsilon=1e-12 mask_index_type=0 | embedding
FastGelu | X:f[...,c] bias:f[c]? | Y:f | | Identity 0
FusedConv | X:f W:f B:f? Z:f? | Y:f | {_CONV} {_ACTIVATION} | Conv 0 1 2
FusedGemm | A:f B:f C:f? | Y:f | alpha=1.0 beta=1.0 transA=0 transB=0 activation:string activation_alpha:float activation_beta:float activation_gamma:float | Gemm 0 1 2
FusedMatMul | A:f B:f | Y:f | {_BATCHED} | transposed_matmul
GatherBlockQuantized | data:packed indices:place scales:f zero_points:packed? | output:f | bits=4 block_size=128 gather_axis=0 quantize_axis=1 | gathered
Gelu | X:f | Y:f | | Identity 0
GroupNorm | X:f[*,*,*,*] gamma:f2[c] beta:f2[c] | Y:f | activation:int! channels_last=1 epsilon=1e-05 groups:int! | Identity 0
GroupQueryAttention | query:f[b,s,h] key:f[b,s,c]? value:f[b,s,c]? past_key:f[b,kv_num_heads,p,d]? past_value:f[b,kv_num_heads,p,d]? seqlens_k:int32[b] total_sequence_length:int32[1] cos_cache:f[*,r]? sin_cache:f[*,r]? position_ids:int64[b,s]? attention_bias:f[*,*,s,t]? head_sink:f[num_heads]? k_scale:float? v_scale:float? q_norm_weight:f[d]? k_norm_weight:f[d]? | output:f present_key:f? present_value:f? output_qk:f? | causal=1 do_rotary=0 k_quant_type="NONE" kv_cache_bit_width:int kv_num_heads:int! local_window_size=-1 num_heads:int! qk_norm_epsilon=1e-06 qk_output=0 rotary_interleaved=0 scale:float sliding_window_cache=0 smooth_softmax=-1 softcap=0.0 v_quant_type="NONE" | grouped_heads
Inverse | X:f[...,n,n] | Y:f | | Identity 0
MatMulIntegerToFloat | A:q[...,k] B:q2[...,k,n] a_scale:f[1/*] b_scale:f[1/...,n] a_zero_point:q[1/*]? b_zero_point:q2[1/...,n]? bias:f[n]? | Y:f | | MatMul 0 1
MatMulNBits | A:f[...,K] B:uint8 scales:f zero_points:any? g_idx:int32? bias:f[N]? | Y:f | K:int! N:int! accuracy_level=0 bits=4 block_size:int! weight_prepacked=0 | packed_matmul
MultiHeadAttention | query:f[b,s,h/b,s,num_heads,3,d] key:f[b,k,h/b,k,num_heads,2,d/b,num_heads,k,d]? value:f[b,k,v/b,num_heads,k,e]? bias:f[*]? key_padding_mask:int32[m/b,t/b,s,t/b,1,l,l]? attention_bias:f[*,*,s,t]? past_key:f[b,num_heads,p,d]? past_value:f[b,num_heads,p,e]? past_sequence_length:int32[1]? cache_indirection:int32[b,*,*]? | output:f present_key:f? present_value:f? qk:f? | mask_filter_value=-10000.0 num_heads:int! scale:float unidirectional=0 | heads
NhwcMaxPool | x:q | y:q | {_WINDOW} ceil_mode=0 dilations:ints kernel_shape:ints! | MaxPool 0
Pad | data:f pads:int64 value:f? | output:f | mode="constant" | Pad 0 1
QAttention | input:q[b,s,i] weight:q2[i,c] bias:float[c] input_scale:float[1] weight_scale:float[1/c] mask_index:int32[m/b,t/b,s,t/b,1,l,l]? input_zero_point:q[1]? weight_zero_point:q2[1/c]? past:float[2,b,num_heads,p,d]? | output:float present:float? | do_rotary=0 mask_filter_value=-10000.0 num_heads:int! past_present_share_buffer=0 scale:float unidirectional=0 | attention
QEmbedLayerNormalization | input_ids:int32[b,s] segment_ids:int32[b,s]? word_embedding_quant:q[*,h] position_embedding_quant:q[*,h] segment_embedding:q[*,h]? gamma_quant:q[h] beta_quant:q[h] mask:int32[b,s]? word_embedding_scale:float[1] position_embedding_scale:float[1] segment_embedding_scale:float[1]? gamma_scale:float[1] beta_scale:float[1] word_embedding_zero_point:q[1] position_embedding_zero_point:q[1] segment_embedding_zero_point:q[1]? gamma_zero_point:q[1] beta_zero_point:q[1] | layernorm_out:float mask_index_out:int32 | epsilon=1e-12 | embedding
QGemm | A:q[*,*] a_scale:float[1] a_zero_point:q[1] B:q2[*,*] b_scale:float[1/n] b_zero_point:q2[1/n] C:int32? y_scale:float[1]? y_zero_point:number[1]? | Y:number | alpha=1.0 transA=0 transB=0 | Gemm 0 3 6
QLinearAdd | {_BINARY}
QLinearAveragePool | {_UNARY} | {_WINDOW} ceil_mode=0 channels_last=0 count_include_pad=0 kernel_shape:ints! | AveragePool 0
QLinearConcat | Y_scale:float[1] Y_zero_point:q[1] inputs:any... | Y:q | axis:int! | concat
QLinearConv | x:q x_scale:float[1] x_zero_point:q[1] w:q2[m,...] w_scale:float[1/m] w_zero_point:q2[1/m] y_scale:float[1] y_zero_point:q3[1] B:int32[m]? | y:q3 | {_CONV} channels_last=0 | Conv 0 3 8
QLinearGlobalAveragePool | {_UNARY} | channels_last=0 | GlobalAveragePool 0
QLinearLeakyRelu | {_UNARY} | alpha=0.01 | Identity 0
QLinearMul | {_BINARY}
QLinearReduceMean | data:q data_scale:float[1] data_zero_point:q[1]? reduced_scale:float[1] reduced_zero_point:q[1]? | reduced:q | axes:ints! keepdims:int! | ReduceMean.v13 0
QLinearSigmoid | {_UNARY} | | Identity 0
QLinearSoftmax | {_UNARY} | axis=-1 opset:int! | Identity 0
QLinearWhere | condition:bool X:q x_scale:float[1] x_zero_point:q[1] Y:q y_scale:float[1] y_zero_point:q[1] z_scale:float[1] z_zero_point:q[1] | Z:q | | Sum 0 1 4
QuantizeLinear | x:f y_scale:f y_zero_point:integer? | y:integer | axis=1 | Identity 0
QuickGelu | X:f | Y:f | alpha=1.702 | Identity 0
RotaryEmbedding | input:f[b,s,h/b,n,s,d] position_ids:int64[1/b,s] cos_cache:f[m,r] sin_cache:f[m,r] | output:f | interleaved=0 is_packed_batching=0 num_heads=0 rotary_embedding_dim=0 scale=1.0 | Identity 0
SkipGroupNorm | X:f[n,*,*,*] gamma:f2[c] beta:f2[c] skip:f[n,*,*,*/n,*] bias:f[c]? | Y:f S:f? | activation:int! channels_last=1 epsilon=1e-05 groups:int! | same
SkipLayerNormalization | input:f[b,s,h/s,h] skip:f[b,s,h/1,s,h/s,h] gamma:f[h] beta:f[h]? bias:f[h]? | output:f mean:float? inv_std_var:float? input_skip_bias_sum:f? | epsilon=1e-12 | normalization
SkipSimplifiedLayerNormalization | input:f[b,s,h/s,h] skip:f[b,s,h/1,s,h/s,h] gamma:f[h] bias:f[h]? | output:f mean:float? inv_std_var:float? input_skip_bias_sum:f? | epsilon=1e-12 | normalization
TransposeMatMul | A:f B:f | Y:f | alpha=1.0 transA=0 transB=0 | transposed_matmul
Trilu | X:any k:int64[1]? | Y:any | upper=1 | Identity 0
"""  # noqa: E501


OF_AI_ONNX = {"LayerNormalization": "LayerNormalization", "SimplifiedLayerNormalization": "RMSNormalization"}
"""What the optimizer writes into ai.onnx, whatever opset the model imports: the operator of today's ai.onnx that it is."""


@cache
def rows() -> dict[str, Row]:
    """Op -> its one form, as ``history`` has the forms of ONNX's operators."""
    return {op: _row(op, columns) for op, columns in _columns().items()}


def type_rule(op_type: str) -> str:
    """How the result types of an op follow from its operands."""
    return _columns()[op_type][3]


@cache
def operand_shapes(op_type: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """The shapes that each operand of an op may have, as lists of named lengths; none for an operand that may have any."""
    stated = (_formal(operand)["shapes"] for operand in _columns()[op_type][0].split())
    return tuple(tuple(tuple(shape.split(",")) for shape in shapes.split("/")) if shapes else () for shapes in stated)


def transposed(rank: int, matrix: int | None, batch: int | None) -> tuple[int, ...]:
    """The order of the axes in which FusedMatMul takes an operand: ``batch`` moves the first axis before the last one, or, where ``matrix`` swaps
    rows and columns as well, behind it.
    """
    axes = list(range(rank))
    if batch and rank > 1:
        axes = [*axes[1:-1], axes[0], axes[-1]]
    if matrix and rank > 1:
        axes = [*axes[:-2], axes[-1], axes[-2]]
    return tuple(axes)


@cache
def _columns() -> dict[str, list[str]]:
    return {
        cells[0]: cells[1:] for line in TABLE.strip().splitlines() if (cells := [c.strip() for c in line.split("|")])
    }


def _row(op: str, columns: list[str]) -> Row:
    operands, results, attributes = (column.split() for column in columns[:3])
    parameters = [tuple(_parameter(each) for each in group) for group in (operands, results)]
    spellings = dict.fromkeys(type_str for group in parameters for _, _, type_str, _ in group)
    return (
        op,
        DOMAIN,
        1,
        False,
        *parameters,
        tuple(sorted(map(_attribute, attributes))),
        tuple((spelling, _types(spelling)) for spelling in spellings if spelling.rstrip("23") in _CLASSES),
    )


def _types(spelling: str) -> tuple[str, ...]:
    return tuple(f"tensor({type})" for type in _CLASSES[spelling.rstrip("23")])


_FORMAL = re.compile(r"(?P<name>\w+):(?P<types>\w+)(\[(?P<shapes>.+)\])?(?P<option>\?|\.\.\.)?")
_OPTIONS = {"?": "optional", "...": "variadic", None: "single"}


def _parameter(text: str) -> Row:
    formal = _formal(text)
    types = formal["types"]
    type_str = "" if types == "any" else types if types.rstrip("23") in _CLASSES else f"tensor({types})"
    return formal["name"], _OPTIONS[formal["option"]], type_str, 1


def _formal(text: str) -> re.Match[str]:
    found = _FORMAL.fullmatch(text)
    assert found is not None, f"'{text}' is no operand"
    return found


_KINDS: dict[type, str] = {int: "int", float: "float", str: "string"}


def _attribute(text: str) -> tuple[str, str, bool, Any]:
    name, assigned, default = text.partition("=")
    if assigned:
        value = literal_eval(default)
        return name, _KINDS[type(value)], False, value
    name, _, kind = text.rstrip("!").partition(":")
    return name, kind, text.endswith("!"), None
