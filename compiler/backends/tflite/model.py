"""The metadata of a .tflite file from a module of tfl ops: everything but the bytes of constants.

``@main`` becomes subgraph 0, other functions follow in the order of the module. Source: schema.fbs of TensorFlow Lite (version 3).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from xdsl.dialects.builtin import ModuleOp, TensorType
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, Operation, SSAValue, Use

from tflc.backends.tflite.buffers import Buffers
from tflc.backends.tflite.elements import tensor_type
from tflc.backends.tflite.flatbuffer import LATER, Place, Writer
from tflc.backends.tflite.names import Names
from tflc.backends.tflite.options import encoder
from tflc.diagnostics import Finding, Refusal
from tflc.dialects import constant_of
from tflc.dialects.locations import ValueName, place_of, value_names
from tflc.dialects.schema import SchemaOp, to_python
from tflc.dialects.tfl.fileformat import file_format
from tflc.dialects.tfl.ops import FILLED, stateful
from tflc.dialects.tfl.versions import first_runtime, version_of
from tflc.dialects.types import element_of, shape_of
from tflc.dialects.weight import WeightAttr

VALUES_METADATA = "tflc.values"
"""The metadata entry that tells how the file's tensors hold the values of the ONNX model (see docs/tflite-metadata.md)."""

SIGNATURE = "serving_default"


@dataclass(frozen=True, slots=True)
class Metadata:
    """The front of the file, and where in it each constant's place is still to be filled in.

    ``patches`` has an entry for each of ``buffers.contents``: the position of the u32 (a relative offset), or of the u64 offset that
    the u64 size follows or precedes as the layout of the table has it (``large``).
    """

    head: bytearray
    buffers: Buffers
    patches: tuple[tuple[int, int], ...]
    large: bool


def build(module: ModuleOp, *, large: bool) -> Metadata:
    """The metadata of a module; ``large`` for files whose constants lie beyond what a flatbuffer addresses."""
    return _Model(module, large).finish()


class _Model:
    """One file being built."""

    def __init__(self, module: ModuleOp, large: bool) -> None:
        self.module = module
        self.large = large
        self.writer = Writer()
        self.buffers = Buffers()
        self.functions = _functions(module)
        self.subgraph_numbers = {function.sym_name.data: i for i, function in enumerate(self.functions)}
        self.codes: dict[tuple[str, int, str], int] = {}
        self.options: dict[object, Place] = {}
        self._types: dict[int, tuple[Any, ...]] = {}
        self._quantizations: dict[object, Place] = {}
        self._keep: list[Attribute] = []

    def finish(self) -> Metadata:
        writer = self.writer
        graphs = [_Subgraph(self, function) for function in self.functions]
        subgraphs = writer.references([graph.place for graph in graphs])
        signature = self._signature(graphs[0])
        codes = writer.references([self._operator_code(*code) for code in self.codes])
        metadata, metadata_buffers = self._metadata(graphs[0])
        buffers, patches = self._buffers(metadata_buffers)
        root = writer.table(
            "Model",
            _values("Model", version=3, operator_codes=codes, subgraphs=subgraphs, description=writer.string("tflc"),
                    buffers=buffers, metadata=metadata, signature_defs=signature),
        )  # fmt: skip
        head = writer.finish(root, b"TFL3")
        return Metadata(head, self.buffers, tuple((len(head) - a, len(head) - b) for a, b in patches), self.large)

    def operator(self, op: SchemaOp) -> int:
        """The number of an op's operator code."""
        code = op.get("custom_code") if op.name == "tfl.custom" else ""
        return self.codes.setdefault((op.schema.op_type, version_of(op), code), len(self.codes))

    def _operator_code(self, op_type: str, version: int, custom: str) -> Place:
        number = file_format().enums["BuiltinOperator"][op_type.upper()]
        # Readers from before code 127 was passed look at the first field alone.
        old = min(number, 127)
        name = self.writer.string(custom) if custom else None
        return self.writer.table(
            "OperatorCode",
            _values(
                "OperatorCode", deprecated_builtin_code=old, custom_code=name, version=version, builtin_code=number
            ),
        )

    def type_facts(self, type: Attribute) -> tuple[Any, ...]:
        """What a tensor of a type stores: number, shape, signature of a dynamic shape, quantization, whether it is ranked."""
        if (facts := self._types.get(id(type))) is None:
            facts = self._types[id(type)] = self._type_facts(type)
            self._keep.append(type)  # an id is good only while its type lives
        return facts

    def _type_facts(self, type: Attribute) -> tuple[Any, ...]:
        element = element_of(type)
        number = tensor_type(element)
        quantization = self._quantization(element) if hasattr(element, "scales") else None
        if not isinstance(type, TensorType):
            return number, self.writer.numbers("i", ()), None, quantization, False
        sizes = [dim.data for dim in type.shape.data]
        if max(sizes, default=0) >= 2**31:
            raise ValueError(f"a .tflite file holds no dim of {max(sizes)}")
        dynamic = min(sizes, default=0) < 0
        signature = self.writer.numbers("i", [-1 if size < 0 else size for size in sizes]) if dynamic else None
        shape = self.writer.numbers("i", [1 if size < 0 else size for size in sizes])
        return number, shape, signature, quantization, True

    def _quantization(self, element: Any) -> Place:
        if (place := self._quantizations.get(element.data)) is None:
            writer = self.writer
            scales = writer.numbers("f", element.scales)
            zeros = writer.numbers("q", element.zero_points)
            values = _values(
                "QuantizationParameters", scale=scales, zero_point=zeros, quantized_dimension=element.axis or 0
            )
            place = self._quantizations[element.data] = writer.table("QuantizationParameters", values)
        return place

    def _signature(self, main: _Subgraph) -> Place:
        writer = self.writer

        def tensor_maps(names: Sequence[str], numbers: Sequence[int]) -> Place:
            return writer.references(
                [
                    writer.table("TensorMap", _values("TensorMap", name=writer.string(name), tensor_index=number))
                    for name, number in zip(names, numbers)
                ]
            )

        inputs = tensor_maps(main.input_names, main.inputs)
        outputs = tensor_maps(main.output_names, main.outputs)
        key = writer.string(SIGNATURE)
        values = _values("SignatureDef", inputs=inputs, outputs=outputs, signature_key=key, subgraph_index=0)
        return writer.references([writer.table("SignatureDef", values)])

    def _metadata(self, main: _Subgraph) -> tuple[Place, list[Place]]:
        """The metadata entries and their contents, which take the buffers behind the constants."""
        writer = self.writer
        runtimes = [first_runtime(op_type, version) for op_type, version, _ in self.codes]
        oldest = ".".join(map(str, max(runtimes, default=(1, 5, 0))))
        contents = {
            # Sixteen bytes, filled with zeros: what TensorFlow's own tools write and expect.
            "min_runtime_version": oldest.encode().ljust(16, b"\0"),
            VALUES_METADATA: main.values_metadata(),
        }
        first = len(self.buffers.contents) + 1
        entries = [
            writer.table("Metadata", _values("Metadata", name=writer.string(name), buffer=first + i))
            for i, name in enumerate(contents)
        ]
        return writer.references(entries), [writer.bytes(data, 16) for data in contents.values()]

    def _buffers(self, metadata: Sequence[Place]) -> tuple[Place, list[tuple[Place, Place]]]:
        writer = self.writer
        empty = _values("Buffer")
        # Constants take placeholders: their offsets follow from the length of all that stands before them.
        constant = _values("Buffer", offset=1, size=1) if self.large else _values("Buffer", data=LATER)
        first, second = ("offset", "size") if self.large else ("data", "data")
        places = [writer.table("Buffer", empty)]
        patches = []
        for _ in self.buffers.contents:
            place = writer.table("Buffer", constant)
            patches.append(
                (writer.position(place, "Buffer", constant, first), writer.position(place, "Buffer", constant, second))
            )
            places.append(place)
        places.extend(writer.table("Buffer", _values("Buffer", data=data)) for data in metadata)
        return writer.references(places), patches


class _Subgraph:
    """One function."""

    def __init__(self, model: _Model, function: FuncOp) -> None:
        self.model = model
        self.names = Names()
        self.tensors: list[Place] = []
        self.tensor_names: list[str] = []
        self.held: list[tuple[int, ValueName]] = []
        self._numbers: dict[SSAValue, int] = {}
        block = function.body.block
        end = block.last_op
        if not isinstance(end, ReturnOp):
            raise Refusal.of("E0000", f"function @{function.sym_name.data} does not end in func.return")
        self.input_attributes = _attributes(function.arg_attrs, len(block.args))
        self.output_attributes = _attributes(function.res_attrs, len(end.operands))
        self.input_names = _io_names(self.input_attributes, "input")
        self.output_names = _io_names(self.output_attributes, "output")
        self.input_types = [argument.type for argument in block.args]
        self.output_types = [value.type for value in end.operands]
        self._reserved = self._reserve(block.args, end.operands)
        self.inputs = [self._tensor(argument, "") for argument in block.args]
        operators = [place for op in block.ops for place in self._operator(op)]
        self.outputs = [self._numbers[value] for value in end.operands]
        writer = model.writer
        self.place = writer.table(
            "SubGraph",
            _values("SubGraph", tensors=writer.references(self.tensors), inputs=writer.numbers("i", self.inputs),
                    outputs=writer.numbers("i", self.outputs), operators=writer.references(operators),
                    name=writer.string(function.sym_name.data)),
        )  # fmt: skip

    def _reserve(self, arguments: Sequence[SSAValue], results: Sequence[SSAValue]) -> dict[SSAValue, str]:
        """The names of inputs and outputs, before any other tensor can take them; a value that is both keeps the input's."""
        reserved: dict[SSAValue, str] = {}
        for value, name in zip((*arguments, *results), (*self.input_names, *self.output_names)):
            if value not in reserved:
                reserved[value] = self.names.claim(name)
        return reserved

    def _tensor(self, value: SSAValue, wish: str, buffer: int = 0, variable: bool = False) -> int:
        name = self._reserved.get(value) or self.names.claim(wish)
        writer = self.model.writer
        try:
            number, shape, signature, quantization, ranked = self.model.type_facts(value.type)
        except ValueError as error:
            raise Refusal.of("E0443", f"tensor '{name}': {error}") from None
        # In slot order: shape, type, buffer, name, quantization, is_variable, sparsity, shape_signature, has_rank.
        place = writer.table(
            "Tensor", (shape, number, buffer, writer.string(name), quantization, variable, None, signature, ranked)
        )
        self._numbers.setdefault(value, len(self.tensors))
        self.tensors.append(place)
        self.tensor_names.append(name)
        return len(self.tensors) - 1

    def _operator(self, op: Operation) -> Iterator[Place]:
        if isinstance(op, ReturnOp):
            return
        assert isinstance(op, SchemaOp)
        if op.name == "tfl.pseudo_const":
            self._constant(op)
            return
        model, writer, op_type = self.model, self.model.writer, op.schema.op_type
        slots = op.slots
        states = stateful(op_type)
        inputs = [
            -1 if slot is None else self._state(slot) if i in states else self._numbers[slot]
            for i, slot in enumerate(slots)
        ]
        if op_type in FILLED:
            inputs += [-1] * (len(op.schema.operands) - len(inputs))
        outputs = [self._tensor(result, wish) for result, wish in zip(op.results, self.names.of_results(op))]
        self.held.extend((number, value) for number, value in zip(outputs, value_names(op)) if value is not None)
        encode = encoder(op_type)
        options = encode.place(op, writer, model.subgraph_numbers, model.options)
        custom = op.get("custom_option") if op_type == "custom" else None
        # In slot order: opcode_index, inputs, outputs, builtin_options_type, builtin_options, custom_options.
        yield writer.table(
            "Operator",
            (
                model.operator(op),
                writer.numbers("i", inputs),
                writer.numbers("i", outputs),
                encode.kind,
                options or None,
                writer.bytes(bytes.fromhex(custom.removeprefix("0x")), 16) if custom else None,
            ),
        )

    def _constant(self, op: SchemaOp) -> None:
        result = op.results[0]
        if all(map(_is_state, result.uses)):  # or without any use
            return
        weight = op.properties["value"]
        assert isinstance(weight, WeightAttr)
        self._tensor(result, self.names.of_results(op)[0], self.model.buffers.index_of(weight))

    def _state(self, value: SSAValue) -> int:
        """A variable tensor, zero at first: each use of a zero constant as state is a state of its own."""
        weight = constant_of(value)
        if weight is None or weight.array.any():
            raise Refusal.of("E0444", "a state must start as a constant of zeros: a .tflite file holds no other")
        return self._tensor(value, f"state_{len(self.tensors)}", variable=True)

    def values_metadata(self) -> bytes:
        """JSON: each input and output, and each tensor that holds a value under another name or in another order."""

        def described(name: str, type: Attribute, attributes: dict[str, Any]) -> dict[str, Any]:
            return {"name": name, "shape": shape_of(type), **attributes}

        tensors = []
        for number, value in self.held:
            if value.order is not None:
                tensors.append({"tensor": number, "value": value.name, "order": value.order})
            elif value.name != self.tensor_names[number]:
                tensors.append({"tensor": number, "value": value.name})
        return json.dumps(
            {
                "inputs": list(map(described, self.input_names, self.input_types, self.input_attributes)),
                "outputs": list(map(described, self.output_names, self.output_types, self.output_attributes)),
                "tensors": tensors,
            },
            separators=(",", ":"),
        ).encode()


def _is_state(use: Use) -> bool:
    """Whether an op keeps the value between invocations."""
    op = use.operation
    if not isinstance(op, SchemaOp) or op.schema.dialect != "tfl":
        return False
    states = stateful(op.schema.op_type)
    return bool(states) and [i for i, slot in enumerate(op.slots) if slot is not None][use.index] in states


def _functions(module: ModuleOp) -> list[FuncOp]:
    """The functions, main first; Refusal where there is none or an op of another dialect is left."""
    functions = [op for op in module.ops if isinstance(op, FuncOp)]
    functions.sort(key=lambda function: function.sym_name.data != "main")
    if not functions or functions[0].sym_name.data != "main":
        raise Refusal.of("E0441", "the module has no function @main, so there is nothing to write")
    foreign: dict[str, list[str]] = {}
    for function in functions:
        for op in function.body.block.ops:
            if not op.name.startswith("tfl.") and not isinstance(op, ReturnOp):
                foreign.setdefault(op.name, []).append(place_of(op))
    if foreign:
        raise Refusal(
            tuple(
                Finding("E0442", f"{name} is no TFLite operator ({len(places)} left, the first from '{places[0]}')",
                        hint="legalize-tfl turns it into one, or tells why it cannot")
                for name, places in foreign.items()
            )
        )  # fmt: skip
    return functions


def _attributes(attributes: Any, count: int) -> list[dict[str, Any]]:
    """The ``onnx.`` and ``tflc.`` attributes of arguments or results (name, layout, order), without their prefix."""
    if attributes is None:
        return [{} for _ in range(count)]
    return [
        {
            key.split(".", 1)[1]: to_python(value)
            for key, value in entry.data.items()
            if key.startswith(("onnx.", "tflc."))
        }
        for entry in attributes.data
    ]


def _io_names(attributes: list[dict[str, Any]], fallback: str) -> list[str]:
    return [entry.pop("name", None) or f"{fallback}_{i}" for i, entry in enumerate(attributes)]


def _values(table: str, **values: Any) -> list[Any]:
    """The values of a table's fields in slot order, None for those not given."""
    return [values.pop(field.name, None) for field in file_format().tables[table]]
