"""Graphs of nodes as blocks of ops: order, names, subgraphs and calls of functions.

Nothing stops at the first mistake: a refused node leaves its outputs broken, what uses them is left out quietly, and the model is refused at
the end with all findings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from xdsl.dialects.builtin import LocationAttr, UnknownLoc
from xdsl.ir import Attribute, Block, OpResult, Region, SSAValue

from tflc.diagnostics import Finding, did_you_mean
from tflc.dialects import infer, locations, make_constant, op_class
from tflc.dialects.schema import OPTIONAL, SchemaOp, Values, holes
from tflc.dialects.types import element_of, tensor
from tflc.dialects.weight import WeightAttr
from tflc.frontends.onnx import order
from tflc.frontends.onnx.arity import arity_faults, border_faults
from tflc.frontends.onnx.attributes import Attributes
from tflc.frontends.onnx.calls import FunctionKey, body_nodes, body_scope, call_faults, key_of
from tflc.frontends.onnx.constants import dense, values_of
from tflc.frontends.onnx.operators import CUSTOM, Unknown, domain_of, resolve
from tflc.frontends.onnx.result_types import UNTYPED, element_conflict, only_element, result_type, spec_at
from tflc.frontends.onnx.scope import BROKEN, Scope
from tflc.frontends.onnx.tensors import Weights
from tflc.frontends.onnx.types import Types

_UNKNOWN = UnknownLoc()


class GraphImporter:
    """Imports the graphs of one model."""

    def __init__(
        self, where: str, types: Types, weights: Weights, functions: Mapping[FunctionKey, Any], findings: list[Finding]
    ) -> None:
        self._where = where
        self._weights = weights
        self._functions = functions
        self._function_domains = {domain for domain, _, _ in functions} - {"", "ai.onnx.ml", "com.microsoft"}
        self._findings = findings
        self.types = types
        self._attributes = Attributes(types, weights.weight)

    def refuse(self, code: str, message: str, hint: str = "") -> None:
        self._findings.append(Finding(code, message, self._where, hint))

    # Graphs.

    def declare(self, graph: Any, scope: Scope) -> None:
        """Make the graph's initializers and the types that it states known to the scope."""
        values = (value.name for value in chain(graph.input, graph.output, graph.value_info))
        tensors = (
            proto.name for proto in chain(graph.initializer, (sparse.values for sparse in graph.sparse_initializer))
        )
        if not self.readable("graph", graph.name, *values, *tensors):
            return
        for value in chain(graph.value_info, graph.output):
            scope.declared[value.name] = value.type
        for proto in graph.initializer:
            self._initializer(scope, proto.name, lambda proto=proto: self._weights.weight(proto, proto.name))
        for sparse in graph.sparse_initializer:
            name = sparse.values.name
            self._initializer(scope, name, lambda sparse=sparse, name=name: self._sparse(sparse, name))

    def _initializer(self, scope: Scope, name: str, load: Any) -> None:
        if name in scope.pending:
            self.refuse("E0202", f"initializer '{name}' is defined twice")
        scope.places[name] = "an initializer"
        scope.pending[name] = lambda: self._constant(load(), locations.named([name], _UNKNOWN), scope)

    def _constant(self, weight: WeightAttr | None, location: LocationAttr, scope: Scope) -> SSAValue:
        if weight is None:
            return BROKEN
        op = make_constant("onnx", weight, location)
        scope.add(op)
        return op.results[0]

    def _sparse(self, proto: Any, label: str) -> WeightAttr | None:
        """The dense weight of a ``SparseTensorProto``."""
        values, indices = (
            self._weights.weight(proto.values, label),
            self._weights.weight(proto.indices, f"{label} (indices)"),
        )
        if values is None or indices is None:
            return None
        made = dense(values, indices, tuple(proto.dims), label)
        if isinstance(made, str):
            self.refuse("E0132", f"sparse tensor '{label}': {made}")
            return None
        return made

    def readable(self, label: str, *texts: str) -> bool:
        """Whether names are text, as the standard demands; the protobuf library hands out as bytes what is not UTF-8."""
        try:
            "".join(texts)
        except TypeError:
            broken = next(text for text in texts if isinstance(text, bytes))
            self.refuse("E0111", f"{label}: the name {broken!r} is not UTF-8")
            return False
        return True

    def nodes(self, nodes: Sequence[Any], scope: Scope) -> None:
        """Import nodes into the scope's block, in their order if that is sound, else sorted."""
        for position, node in enumerate(nodes):
            names = (*node.input, *node.output, node.name, node.op_type, node.domain, *(a.name for a in node.attribute))
            if not self.readable(f"node {position}", *names):
                return
        uses = [order.used_names(node) for node in nodes]
        positions: Sequence[int] = range(len(nodes))
        if not order.is_ordered(nodes, uses, scope.places):
            found = order.sort(nodes, uses, scope.places)
            if found is None:
                self._cycle(nodes, order.cycle(nodes, uses, scope.places), uses, scope)
                return
            positions = found
        for position in positions:
            self.node(nodes[position], position, scope)

    def _cycle(
        self, nodes: Sequence[Any], positions: Sequence[int], uses: Sequence[Sequence[str]], scope: Scope
    ) -> None:
        steps = []
        for here, after in zip(positions, [*positions[1:], positions[0]]):
            value = next(name for name in nodes[here].output if name in uses[after])
            steps.append(f"{_place(nodes[here], here, scope)} makes '{scope.shown(value)}'")
        shown = steps if len(steps) <= 8 else [*steps[:4], f"{len(steps) - 8} more", *steps[-4:]]
        if len(steps) == 1:
            self.refuse("E0206", f"a node waits for itself: {steps[0]}, which it uses")
        else:
            message = f"{len(steps)} nodes wait for each other: {', '.join(shown)}, which the first of them uses"
            self.refuse("E0206", message)
        for position, node in enumerate(nodes):
            self._define(node, [BROKEN] * len(node.output), position, scope)

    def outputs(self, graph: Any, scope: Scope, label: str) -> list[SSAValue]:
        """The values of a graph's outputs."""
        values = []
        for output in graph.output:
            value = scope.find(output.name)
            if value is None:
                near = did_you_mean(output.name, scope.names())
                self.refuse("E0201", f"output '{scope.shown(output.name)}' of {label} is defined by nothing{near}")
                value = BROKEN
            values.append(value)
        return values

    # Nodes.

    def node(self, node: Any, position: int, scope: Scope) -> None:
        """Import one node."""
        count = len(self._findings)
        protos = self._attribute_protos(node, position, scope)
        domain = domain_of(node.domain)
        function = self._functions.get((domain, node.op_type, node.overload)) if self._functions else None
        if function is not None:
            self._call(function, node, position, protos, scope)
            return
        if domain in self._function_domains:
            names = [name for of, name, _ in self._functions if of == domain]
            cls = Unknown(
                "E0203",
                f"the model has no function '{node.op_type}' of domain '{domain}'{did_you_mean(node.op_type, names)}",
            )
        else:
            cls = resolve(domain, node.op_type, scope.opsets)
        if isinstance(cls, Unknown):
            self.refuse(cls.code, f"{_place(node, position, scope)}: {cls.reason}", cls.hint)
            self._define(node, [BROKEN] * len(node.output), position, scope)
            return
        slots = self._slots(node, position, scope)
        if "ConstantLike" in cls.schema.traits:
            self._constant_node(node, protos, position, scope)
            return
        for fault in arity_faults(cls.schema, slots, len(node.output)):
            self.refuse("E0210", f"{_place(node, position, scope)}: {fault}")
        properties = self._properties(cls, node, protos, position, scope)
        regions = self._regions(cls, slots, protos, scope)
        if regions:
            for fault in border_faults(cls.schema, node, slots, protos):
                self.refuse("E0210", f"{_place(node, position, scope)}: {fault}")
        if len(self._findings) > count or any(slot is BROKEN for slot in slots):
            self._define(node, [BROKEN] * len(node.output), position, scope)
            return
        self._build(cls, node, slots, properties, regions, position, scope)

    def _build(
        self,
        cls: type[SchemaOp],
        node: Any,
        slots: Sequence[SSAValue | None],
        properties: dict[str, Attribute],
        regions: Sequence[Region],
        position: int,
        scope: Scope,
    ) -> None:
        operands, absent = holes(slots)
        if absent is not None:
            properties["absent"] = absent
        outputs = list(node.output)
        while len(outputs) > 1 and not outputs[-1] and spec_at(cls.schema.results, len(outputs) - 1).arity == OPTIONAL:
            outputs.pop()
        types: list[Attribute | None] = []
        for index, name in enumerate(outputs):
            declared = self._declared(name, scope)
            known = result_type(cls.schema, index, index - len(outputs), slots, properties, regions)
            if declared is not None and known is not None and (conflict := element_conflict(known, declared)):
                self.refuse("E0221", f"{_place(node, position, scope)}: output '{scope.shown(name)}' {conflict}")
                self._define(node, [BROKEN] * len(outputs), position, scope)
                return
            types.append(declared or known)
        origin = locations.node(scope.prefix + node.name) if node.name else _UNKNOWN
        op = cls.create(
            operands=operands,
            result_types=[UNTYPED if type is None else type for type in types],
            properties=properties,
            regions=regions,
            location=locations.named([scope.shown(name) if name else None for name in outputs], origin),
        )
        if None in types:
            try:
                inferred = infer(op)
            except ValueError as error:
                self.refuse("E0220", f"{_place(node, position, scope)}: {error}")
                self._define(node, [BROKEN] * len(outputs), position, scope)
                return
            op.results = Values(
                OpResult(inferred[index] if type is None else type, op, index) for index, type in enumerate(types)
            )
        scope.add(op)
        self._define(node, op.results, position, scope)

    def _slots(self, node: Any, position: int, scope: Scope) -> list[SSAValue | None]:
        slots: list[SSAValue | None] = []
        for name in node.input:
            if not name:
                slots.append(None)
                continue
            value = scope.find(name)
            if value is None:
                near = did_you_mean(name, scope.names())
                self.refuse(
                    "E0201", f"{_place(node, position, scope)}: input '{scope.shown(name)}' is defined by nothing{near}"
                )
                value = scope.values[name] = BROKEN
            slots.append(value)
        while slots and slots[-1] is None:
            slots.pop()
        return slots

    def _properties(
        self, cls: type[SchemaOp], node: Any, protos: Mapping[str, Any], position: int, scope: Scope
    ) -> dict[str, Attribute]:
        if not protos and not cls.schema.attributes:
            return {}
        label = scope.shown(node.output[0]) if node.output else node.name

        def refuse(code: str, message: str) -> None:
            self.refuse(code, f"{_place(node, position, scope)}: {message}")

        if cls.name != CUSTOM:
            return self._attributes.properties(cls.schema, protos, label, refuse)
        from xdsl.dialects.builtin import StringAttr

        properties: dict[str, Attribute] = {"domain": StringAttr(node.domain), "op_type": StringAttr(node.op_type)}
        if protos:
            properties["node_attributes"] = self._attributes.undeclared(protos, label, refuse)
        return properties

    def _attribute_protos(self, node: Any, position: int, scope: Scope) -> dict[str, Any]:
        """The attributes of a node by name, those that refer to a parameter of the function replaced by its argument, if it has one."""
        protos: dict[str, Any] = {}
        for proto in node.attribute:
            if proto.name in protos:
                self.refuse("E0211", f"{_place(node, position, scope)}: attribute '{proto.name}' is given twice")
            found = proto
            if proto.ref_attr_name:
                if scope.parameters is None:
                    message = f"attribute '{proto.name}' is '{proto.ref_attr_name}' of the function around it, and there is none"
                    self.refuse("E0211", f"{_place(node, position, scope)}: {message}")
                    continue
                found = scope.parameters.get(proto.ref_attr_name)
            if found is not None:
                protos[proto.name] = found
        return protos

    def _constant_node(self, node: Any, protos: Mapping[str, Any], position: int, scope: Scope) -> None:
        place = _place(node, position, scope)
        label = scope.shown(node.output[0]) if node.output else node.name
        weight: WeightAttr | None = None
        if len(protos) != 1 or len(node.output) != 1:
            self.refuse("E0210", f"{place}: a constant has one value and one output")
        else:
            name, proto = next(iter(protos.items()))
            if name == "value":
                weight = self._weights.weight(proto.t, label)
            elif name == "sparse_value":
                weight = self._sparse(proto.sparse_tensor, label)
            elif (array := values_of(name, proto)) is None:
                self.refuse("E0211", f"{place}: it has no attribute '{name}'")
            else:
                weight = WeightAttr.of(array, key=label)
        origin = locations.node(scope.prefix + node.name) if node.name else _UNKNOWN
        self._define(node, [self._constant(weight, locations.named([label], origin), scope)], position, scope)

    def _define(self, node: Any, results: Sequence[SSAValue], position: int, scope: Scope) -> None:
        for name, value in zip(node.output, results):
            if not name:
                continue
            if (earlier := scope.places.get(name)) is not None:
                by = earlier if isinstance(earlier, str) else _place(*earlier, scope)
                self.refuse(
                    "E0202",
                    f"{_place(node, position, scope)}: output '{scope.shown(name)}' is defined already, by {by}",
                )
                continue
            scope.values[name] = value
            scope.places[name] = (node, position)

    def _declared(self, name: str, scope: Scope) -> Attribute | None:
        return scope.type_of(name, self.types.of) if name in scope.declared else None

    # Subgraphs and functions.

    def _regions(
        self, cls: type[SchemaOp], slots: Sequence[SSAValue | None], protos: Mapping[str, Any], scope: Scope
    ) -> list[Region]:
        """The subgraphs of a node, in the order of its op's regions. One that it may lack (FlexAttention's) gives back what it is given."""
        given = {name: self._region(protos[name].g, slots, cls, scope) for name in cls.schema.regions if name in protos}
        if not given:
            return []
        first = next(iter(given.values()))
        return [given[name] if name in given else _unchanged(first) for name in cls.schema.regions]

    def _region(self, graph: Any, slots: Sequence[SSAValue | None], cls: type[SchemaOp], outer: Scope) -> Region:
        """A subgraph. An input without a type has the elements of the operand in its position: the bodies of all loops are made so."""
        types = []
        for index, value in enumerate(graph.input):
            type = self.types.of(value.type)
            if type is None:
                operand = slots[index] if index < len(slots) else None
                element = (
                    element_of(operand.type)
                    if operand is not None
                    else only_element(spec_at(cls.schema.operands, index))
                )
                type = UNTYPED if element is None else tensor(None, element)
            types.append(type)
        block = Block(arg_types=types)
        scope = outer.inner(block)
        for value, argument in zip(graph.input, block.args):
            if value.name in scope.values:
                self.refuse("E0202", f"input '{outer.shown(value.name)}' of subgraph '{graph.name}' is defined twice")
            argument.location = locations.named([outer.shown(value.name)], _UNKNOWN)
            scope.values[value.name] = argument
            scope.places[value.name] = "an input of the subgraph"
        self.declare(graph, scope)
        self.nodes(graph.node, scope)
        yielded = self.outputs(graph, scope, f"subgraph '{graph.name}'")
        terminator = op_class("onnx.Yield")
        assert terminator is not None
        if not any(value is BROKEN for value in yielded):
            block.add_op(terminator.create(operands=yielded))
        return Region(block)

    def _call(self, function: Any, node: Any, position: int, protos: Mapping[str, Any], scope: Scope) -> None:
        """Import the body of a function in place of a node that calls it."""
        key, place = key_of(function), _place(node, position, scope)
        if key in scope.calls:
            path = " calls ".join(f"'{name}'" for _, name, _ in (*scope.calls[scope.calls.index(key) :], key))
            self.refuse("E0207", f"{place}: functions call themselves: {path}")
            self._define(node, [BROKEN] * len(node.output), position, scope)
            return
        slots = self._slots(node, position, scope)
        for code, fault in call_faults(function, node, slots, protos):
            self.refuse(code, f"{place}: {fault}")
        body = body_scope(function, node, slots, protos, scope)
        self.nodes(body_nodes(function, body), body)
        results = []
        for name in function.output[: len(node.output)]:
            value = body.find(name)
            if value is None:
                near = did_you_mean(name, body.names())
                self.refuse("E0201", f"output '{name}' of function '{function.name}' is defined by nothing{near}")
            results.append(BROKEN if value is None else value)
        self._define(node, results, position, scope)


def _unchanged(other: Region) -> Region:
    """A region that takes what another one takes, and yields it."""
    block = Block(arg_types=other.block.arg_types)
    terminator = op_class("onnx.Yield")
    assert terminator is not None
    block.add_op(terminator.create(operands=[*block.args]))
    return Region(block)


def _place(node: Any, position: int, scope: Scope) -> str:
    """How messages name a node."""
    if node.name:
        return f"{node.op_type or 'node'} '{scope.prefix}{node.name}'"
    inside = f" of '{scope.prefix[:-1]}'" if scope.prefix else ""
    output = f" that makes '{node.output[0]}'" if node.output and node.output[0] else ""
    return f"{node.op_type} (node {position}{inside}{output})"
