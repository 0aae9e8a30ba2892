"""The metadata of a .tflite file from a module of tfl ops: everything but the bytes of constants.

``@main`` becomes subgraph 0, other functions follow in the order of the module. Source: schema.fbs of TensorFlow Lite (version 3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from xdsl.dialects.builtin import ModuleOp, TensorType
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, SSAValue

from tflc.backends.tflite.buffers import Buffers
from tflc.backends.tflite.flatbuffer import LATER, Place, Writer, values
from tflc.backends.tflite.subgraph import Subgraph
from tflc.diagnostics import Finding, Refusal
from tflc.dialects.locations import place_of
from tflc.dialects.schema import SchemaOp, ops_in
from tflc.dialects.tfl.elements import tensor_type
from tflc.dialects.tfl.fileformat import IDENTIFIER, SIGNATURE, VALUES_METADATA, file_format
from tflc.dialects.tfl.runtimes import first_runtime
from tflc.dialects.tfl.versions import version_of
from tflc.dialects.types import element_of
from tflc.signature import MAIN


@dataclass(frozen=True, slots=True)
class Metadata:
    """The front of the file, and where in it each constant's place is still to be filled in.

    ``tensors`` numbers the values of ``@main``. ``patches`` has an entry for each of ``buffers.contents``: the position of the u32 (a relative
    offset), or of the u64 offset that the u64 size follows or precedes as the layout of the table has it (``large``).
    """

    head: bytearray
    buffers: Buffers
    patches: tuple[tuple[int, int], ...]
    large: bool
    tensors: Mapping[SSAValue, int]


def build(module: ModuleOp, *, large: bool) -> Metadata:
    """The metadata of a module; ``large`` for files whose constants lie beyond what a flatbuffer addresses."""
    return Model(module, large).finish()


class Model:
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
        graphs = [Subgraph(self, function) for function in self.functions]
        subgraphs = writer.references([graph.place for graph in graphs])
        signature = self._signature(graphs[0])
        codes = writer.references([self._operator_code(*code) for code in self.codes])
        metadata, metadata_buffers = self._metadata(graphs[0])
        buffers, patches = self._buffers(metadata_buffers)
        root = writer.table(
            "Model",
            values("Model", version=3, operator_codes=codes, subgraphs=subgraphs, description=writer.string("tflc"),
                    buffers=buffers, metadata=metadata, signature_defs=signature),
        )  # fmt: skip
        head = writer.finish(root, IDENTIFIER)
        places = tuple((len(head) - a, len(head) - b) for a, b in patches)
        return Metadata(head, self.buffers, places, self.large, graphs[0].numbers)

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
            values("OperatorCode", deprecated_builtin_code=old, custom_code=name, version=version, builtin_code=number),
        )

    def type_facts(self, type: Attribute) -> tuple[Any, ...]:
        """What a tensor of a type stores: number, shape, signature of a dynamic shape, quantization, whether it is ranked."""
        if (facts := self._types.get(id(type))) is None:
            facts = self._types[id(type)] = self._type_facts(type)
            self._keep.append(type)  # an id is good only while its type lives
        return facts

    def _type_facts(self, type: Attribute) -> tuple[Any, ...]:
        element = element_of(type)
        if element is None:
            raise ValueError(f"a .tflite file holds tensors, no {type}")
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
            parameters = values(
                "QuantizationParameters", scale=scales, zero_point=zeros, quantized_dimension=element.axis or 0
            )
            place = self._quantizations[element.data] = writer.table("QuantizationParameters", parameters)
        return place

    def _signature(self, main: Subgraph) -> Place:
        writer = self.writer

        def tensor_maps(names: Sequence[str], numbers: Sequence[int]) -> Place:
            return writer.references(
                [
                    writer.table("TensorMap", values("TensorMap", name=writer.string(name), tensor_index=number))
                    for name, number in zip(names, numbers)
                ]
            )

        inputs = tensor_maps(main.input_names, main.inputs)
        outputs = tensor_maps(main.output_names, main.outputs)
        key = writer.string(SIGNATURE)
        signature = values("SignatureDef", inputs=inputs, outputs=outputs, signature_key=key, subgraph_index=0)
        return writer.references([writer.table("SignatureDef", signature)])

    def _metadata(self, main: Subgraph) -> tuple[Place, list[Place]]:
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
            writer.table("Metadata", values("Metadata", name=writer.string(name), buffer=first + i))
            for i, name in enumerate(contents)
        ]
        return writer.references(entries), [writer.bytes(data, 16) for data in contents.values()]

    def _buffers(self, metadata: Sequence[Place]) -> tuple[Place, list[tuple[Place, Place]]]:
        writer = self.writer
        empty = values("Buffer")
        # Constants take placeholders: their offsets follow from the length of all that stands before them.
        constant = values("Buffer", offset=1, size=1) if self.large else values("Buffer", data=LATER)
        first, second = ("offset", "size") if self.large else ("data", "data")
        places = [writer.table("Buffer", empty)]
        patches = []
        for _ in self.buffers.contents:
            place = writer.table("Buffer", constant)
            patches.append((writer.position(place, first), writer.position(place, second)))
            places.append(place)
        places.extend(writer.table("Buffer", values("Buffer", data=data)) for data in metadata)
        return writer.references(places), patches


def _functions(module: ModuleOp) -> list[FuncOp]:
    """The functions, main first; Refusal where there is none or an op of another dialect is left."""
    functions = [op for op in module.ops if isinstance(op, FuncOp)]
    functions.sort(key=lambda function: function.sym_name.data != MAIN)
    if not functions or functions[0].sym_name.data != MAIN:
        raise Refusal.of("E0441", f"the module has no function @{MAIN}, so there is nothing to write")
    foreign: dict[str, list[str]] = {}
    for function in functions:
        for op in ops_in(function.body.block):
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
