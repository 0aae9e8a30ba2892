"""Blocks of ops as graphs of nodes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from xdsl.dialects.builtin import (
    ArrayAttr,
    DenseArrayBase,
    DictionaryAttr,
    Float32Type,
    FloatAttr,
    IntegerAttr,
    NoneType,
    StringAttr,
    UnrankedTensorType,
)
from xdsl.ir import Attribute, Block, Operation, SSAValue

from tflc.backends.onnx.forms import CUSTOM, row_at
from tflc.backends.onnx.names import Names
from tflc.diagnostics import Refusal
from tflc.dialects.nhwc import channels_first, channels_last
from tflc.dialects.onnx.protos import attribute_proto, domain_of, op_type_of, type_proto
from tflc.dialects.onnx.tensors import header, raw, raw_length
from tflc.dialects.schema import OPTIONAL, SchemaOp
from tflc.dialects.types import element_of, shape_of
from tflc.dialects.weight import WeightAttr
from tflc.frontends.onnx.wire import INLINE

_COPY = "Identity"
_TRANSPOSE = "Transpose"


@dataclass
class GraphWriter:
    """Writes the ops of one module into a graph. ``large`` collects the constants whose bytes are left out of the message.

    ``all_named``: an unused output before one that is used keeps its name, where it would be left out by an empty one.
    """

    opsets: dict[str, int]
    names: Names
    graph: Any
    value_info: bool
    all_named: bool = False
    large: list[tuple[Any, WeightAttr]] = field(default_factory=list)
    _values: dict[SSAValue, str] = field(default_factory=dict)
    _weights: dict[WeightAttr, str] = field(default_factory=dict)

    def bind(self, value: SSAValue, name: str) -> None:
        self._values[value] = name

    def ops(self, ops: Iterable[Operation], graph: Any) -> None:
        """Write ops of the onnx and nhwc dialects in their order."""
        for op in ops:
            assert isinstance(op, SchemaOp)
            self._op(op, graph)

    # Ops.

    def _op(self, op: SchemaOp, graph: Any) -> None:
        if "ConstantLike" in op.schema.traits:
            self._constant(op)
            return
        names = self._bound_or_new(op)
        self._values.update(zip(op.results, names))
        names = self._listed(op, names)
        inputs = ["" if slot is None else self._values[slot] for slot in op.slots]
        if "Contributed" in op.schema.traits and not op.schema.variadic:
            # onnxruntime (1.31) looks at all operands of its own operators, and aborts where the node lists fewer.
            inputs += [""] * (len(op.schema.operands) - len(inputs))
        if op.schema.dialect == "nhwc":
            self._twin(op, inputs, names, graph)
        else:
            self._node(op, inputs, names, graph)
        if self.value_info:
            for result, name in zip(op.results, names):
                self._declare(result.type, name, graph)

    def _bound_or_new(self, op: SchemaOp) -> list[str]:
        """The names of the results: as bound before (outputs of the model), else new ones."""
        if all(result in self._values for result in op.results):
            return [self._values[result] for result in op.results]
        return [self._values.get(result, name) for result, name in zip(op.results, self.names.results(op))]

    def _listed(self, op: SchemaOp, names: list[str]) -> list[str]:
        """The names of the results as a node lists them: without those that nothing uses and the operator may lack."""
        specs = op.schema.results
        # Several results of one variadic output count as they stand; only an output that the operator may lack is left out.
        listed = [
            "" if result.first_use is None and index < len(specs) and specs[index].arity == OPTIONAL else name
            for index, (result, name) in enumerate(zip(op.results, names))
        ]
        while len(listed) > 1 and not listed[-1]:
            listed.pop()
        return names[: len(listed)] if self.all_named else listed

    def _node(self, op: SchemaOp, inputs: Sequence[str], outputs: Sequence[str], graph: Any) -> None:
        node = graph.node.add(
            op_type=op_type_of(op), domain=domain_of(op), name=self.names.node(op), input=inputs, output=outputs
        )
        if op.name == CUSTOM:
            self._custom(op, node)
            return
        row = row_at(op, self.opsets[domain_of(op)])
        known = None if row is None else {name for name, *_ in row[6]}
        for name, attribute in op.properties.items():
            spec = op.schema.attributes.get(name)
            if spec is None or (known is not None and name not in known):
                continue
            _set_attribute(node.attribute.add(), name, attribute, spec.kind)
        for name, region in zip(op.schema.regions, op.regions):
            attribute = node.attribute.add(name=name, type=5)
            self._subgraph(region.block, attribute.g, name)

    def _custom(self, op: SchemaOp, node: Any) -> None:
        node.op_type, node.domain = op.get("op_type"), op.get("domain")
        attributes = op.properties.get("node_attributes")
        if isinstance(attributes, DictionaryAttr):
            for name, attribute in attributes.data.items():
                _set_attribute(node.attribute.add(), name, attribute, _kind(attribute))

    def _subgraph(self, block: Block, graph: Any, name: str) -> None:
        graph.name = name
        for argument in block.args:
            self._values[argument] = self.names.argument(argument)
            set_port(graph.input.add(), self._values[argument], argument.type)
        self.ops((op for op in block.ops if op is not block.last_op), graph)
        own = {result for op in block.ops for result in op.results if "ConstantLike" not in _traits(op)}
        assert block.last_op is not None
        given: set[SSAValue] = set()
        for value in block.last_op.operands:
            inner = self._values[value]
            if value not in own or value in given:
                # An output of a subgraph is made by a node of it, and listed once.
                inner = self._copy(value, self.names.value(f"{inner}.out"), graph)
            given.add(value)
            set_port(graph.output.add(), inner, value.type)

    def _copy(self, value: SSAValue, name: str, graph: Any) -> str:
        graph.node.add(op_type=_COPY, input=[self._values[value]], output=[name])
        return name

    def copy_to(self, value: SSAValue, name: str) -> None:
        """Give a value of the model a second name."""
        self._copy(value, name, self.graph)

    def _twin(self, op: SchemaOp, inputs: list[str], outputs: list[str], graph: Any) -> None:
        """A channels-last twin as its definition: transpose, the op, transpose back."""
        data = op.slots[0]
        shape = None if data is None else shape_of(data.type)
        if shape is None:
            from tflc.dialects.locations import place_of

            raise Refusal.of(
                "E0232", f"{op.name} '{place_of(op)}': the rank of its data is not known", hint="run infer-shapes first"
            )
        first = self._permute(inputs[0], channels_first(len(shape)), graph)
        inner = [name and self.names.value(f"{name}.nchw") for name in outputs]
        self._node(op, [first, *inputs[1:]], inner, graph)
        for result, made, name in zip(op.results, inner, outputs):
            if name:
                rank = len(shape_of(result.type) or shape)
                graph.node.add(op_type=_TRANSPOSE, input=[made], output=[name]).attribute.add(
                    name="perm", type=7
                ).ints.extend(channels_last(rank))

    def _permute(self, name: str, order: Sequence[int], graph: Any) -> str:
        permuted = self.names.value(f"{name}.nchw")
        graph.node.add(op_type=_TRANSPOSE, input=[name], output=[permuted]).attribute.add(
            name="perm", type=7
        ).ints.extend(order)
        return permuted

    # Constants.

    def _constant(self, op: SchemaOp) -> None:
        """A constant as an initializer of the model, which its subgraphs see as well; one initializer for all that share a weight."""
        result = op.results[0]
        weight = op.properties["value"]
        assert isinstance(weight, WeightAttr)
        if (shared := self._weights.get(weight)) is not None:
            self._values[result] = shared
            return
        name = self.names.results(op)[0]
        self._values[result] = self._weights[weight] = name
        proto = header(weight, name)
        if raw_length(weight) > INLINE:
            self.large.append((proto, weight))
            return
        if raw_length(weight):
            proto.raw_data = raw(weight).tobytes()
        self.graph.initializer.append(proto)

    def _declare(self, type: Attribute, name: str, graph: Any) -> None:
        if name and not isinstance(type, UnrankedTensorType) and element_of(type) is not None:
            graph.value_info.add(name=name).type.CopyFrom(type_proto(type))


def set_port(proto: Any, name: str, type: Attribute) -> None:
    """An input or output of a graph; an unknown type is left out."""
    proto.name = name
    if element_of(type) != NoneType():
        proto.type.CopyFrom(type_proto(type))


def _traits(op: Operation) -> frozenset[str]:
    return op.schema.traits if isinstance(op, SchemaOp) else frozenset()


def _set_attribute(proto: Any, name: str, attribute: Attribute, kind: str) -> None:
    if kind == "type":
        proto.name, proto.type = name, 13
        proto.tp.CopyFrom(type_proto(attribute))
        return
    proto.CopyFrom(attribute_proto(name, attribute, kind))


def _kind(attribute: Attribute) -> str:
    """The kind of an attribute that no schema declares."""
    match attribute:
        case IntegerAttr():
            return "int"
        case FloatAttr():
            return "float"
        case StringAttr():
            return "string"
        case DenseArrayBase():
            return "floats" if isinstance(attribute.elt_type, Float32Type) else "ints"
        case ArrayAttr():
            return "strings"
        case WeightAttr():
            return "tensor"
        case _:
            return "type"
