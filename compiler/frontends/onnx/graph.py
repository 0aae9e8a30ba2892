"""Graphs of nodes as blocks of ops: order, names, arity, types, subgraphs and calls of functions.

Nothing stops at the first mistake: a refused node leaves its outputs broken, what uses them is left out quietly, and the model is refused at
the end with all findings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from xdsl.dialects.builtin import LocationAttr, NoneType, UnknownLoc
from xdsl.ir import Attribute, Block, OpResult, Region, SSAValue, SSAValues

from tflc.diagnostics import Finding, did_you_mean
from tflc.dialects import infer, locations, make_constant, op_class
from tflc.dialects.onnx import control_flow
from tflc.dialects.schema import OPTIONAL, SINGLE, VARIADIC, OperandSpec, OpSchema, SchemaOp, holes, to_python
from tflc.dialects.types import SequenceType, element_by_name, element_name, element_of, from_onnx, tensor
from tflc.dialects.weight import WeightAttr
from tflc.frontends.onnx import order
from tflc.frontends.onnx.attributes import Attributes
from tflc.frontends.onnx.constants import dense, values_of
from tflc.frontends.onnx.operators import CUSTOM, Unknown, domain_of, resolve
from tflc.frontends.onnx.scope import BROKEN, Scope
from tflc.frontends.onnx.tensors import Weights
from tflc.frontends.onnx.types import Types

_UNKNOWN = UnknownLoc()
_NOTHING = NoneType()
_UNTYPED = tensor(None, _NOTHING)
"""The type of a value of which nothing is known: an output of an undeclared operator, without ``value_info``."""

_NO_SPEC = OperandSpec("", VARIADIC)

_ELEMENT_ATTRIBUTES = ("to", "dtype")
"""Attributes that hold the ``TensorProto.DataType`` of a result whose type variable is its own."""

FunctionKey = tuple[str, str, str]
"""Domain, name and overload."""


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
        self._region_names: dict[type[SchemaOp], tuple[str, ...]] = {}
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
        self._check_arity(cls, node, slots, position, scope)
        properties = self._properties(cls, node, protos, position, scope)
        regions = self._regions(cls, slots, protos, scope)
        if regions:
            self._check_border(cls, node, slots, protos, position, scope)
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
        while len(outputs) > 1 and not outputs[-1] and _spec(cls.schema.results, len(outputs) - 1).arity == OPTIONAL:
            outputs.pop()
        types: list[Attribute | None] = []
        for index, name in enumerate(outputs):
            declared = self._declared(name, scope)
            known = self._result_type(cls.schema, index, index - len(outputs), slots, properties, regions)
            if declared is not None and known is not None and (conflict := _element_conflict(known, declared)):
                self.refuse("E0221", f"{_place(node, position, scope)}: output '{scope.shown(name)}' {conflict}")
                self._define(node, [BROKEN] * len(outputs), position, scope)
                return
            types.append(declared or known)
        origin = locations.node(scope.prefix + node.name) if node.name else _UNKNOWN
        op = cls.create(
            operands=operands,
            result_types=[_UNTYPED if type is None else type for type in types],
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
            op.results = SSAValues(
                OpResult(inferred[index] if type is None else type, op, index) for index, type in enumerate(types)
            )
        scope.add(op)
        self._define(node, op.results, position, scope)

    def _result_type(
        self,
        schema: OpSchema,
        index: int,
        from_last: int,
        slots: Sequence[SSAValue | None],
        properties: Mapping[str, Attribute],
        regions: Sequence[Region],
    ) -> Attribute | None:
        """The type of a result that the model leaves untyped: unranked, of the elements that its region, an operand of the same type
        variable or an attribute gives. None where shape inference has to tell. ``index`` counts from the first result, ``from_last`` from
        the last, which is -1.
        """
        if schema.name == CUSTOM:
            return _UNTYPED
        if regions:
            # The results of If, Loop and Scan are the last values that their (first) region yields, as many as there are; those of
            # SequenceMap are sequences of them.
            last = regions[0].block.last_op
            if last is None:
                return _UNTYPED
            yielded = last.operands[from_last].type
            element = element_of(yielded)
            type = yielded if element is None else self.types.unranked(element)
            return SequenceType(type) if _is_sequence(_spec(schema.results, index)) else type
        spec = _spec(schema.results, index)
        if spec is _NO_SPEC:
            return _UNTYPED
        for position, slot in enumerate(slots):
            if slot is not None and _spec(schema.operands, position).type_var == spec.type_var:
                element = element_of(slot.type)
                if element is None:
                    return None
                return _UNTYPED if element == _NOTHING else self.types.unranked(element)
        element = _only_element(spec)
        for name in _ELEMENT_ATTRIBUTES:
            if element is None and (number := properties.get(name)) is not None:
                element = from_onnx(to_python(number))
        if element is not None:
            return self.types.unranked(element)
        return _UNTYPED if any(slot is not None and element_of(slot.type) == _NOTHING for slot in slots) else None

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

    def _check_arity(
        self, cls: type[SchemaOp], node: Any, slots: Sequence[SSAValue | None], position: int, scope: Scope
    ) -> None:
        schema = cls.schema
        least, most = schema.min_operands, schema.max_operands

        def refuse(message: str) -> None:
            self.refuse("E0210", f"{_place(node, position, scope)}: {message}")

        if len(slots) < least or (most is not None and len(slots) > most):
            bounds = f"{least} or more" if most is None else str(least) if least == most else f"{least} to {most}"
            refuse(f"it takes {bounds} inputs, and has {len(slots)}")
        if None in slots:
            for spec, slot in zip(schema.operands, slots):
                if slot is None and spec.arity == SINGLE:
                    refuse(f"input '{spec.name}' is missing")
        open_ended = bool(schema.results) and schema.results[-1].arity not in (SINGLE, OPTIONAL)
        if not open_ended and len(node.output) > len(schema.results):
            refuse(f"it has {len(schema.results)} outputs, and {len(node.output)} are named")
        elif not node.output:
            refuse("no output is named")

    def _check_border(
        self,
        cls: type[SchemaOp],
        node: Any,
        slots: Sequence[SSAValue | None],
        protos: Mapping[str, Any],
        position: int,
        scope: Scope,
    ) -> None:
        """Whether the subgraphs take and give as many values as the node hands them and names."""
        border = control_flow.border(node.op_type, cls.schema.since_version, len(slots), len(node.output))
        for name in cls.schema.regions:
            if name not in protos or border is None:
                continue
            graph = protos[name].g
            for kind, wanted, given in (
                ("inputs", border[0], len(graph.input)),
                ("outputs", border[1], len(graph.output)),
            ):
                if wanted != given:
                    message = f"'{name}' has {given} {kind}, and {wanted} go with the node's inputs and outputs"
                    self.refuse("E0210", f"{_place(node, position, scope)}: {message}")

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
        if (names := self._region_names.get(cls)) is None:
            names = self._region_names[cls] = cls.schema.regions
        return [self._region(protos[name].g, slots, cls, scope) for name in names if name in protos]

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
                    else _only_element(_spec(cls.schema.operands, index))
                )
                type = _UNTYPED if element is None else self.types.unranked(element)
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
        key = _function_key(function)
        place = _place(node, position, scope)
        if key in scope.calls:
            path = " calls ".join(f"'{name}'" for _, name, _ in (*scope.calls[scope.calls.index(key) :], key))
            self.refuse("E0207", f"{place}: functions call themselves: {path}")
            self._define(node, [BROKEN] * len(node.output), position, scope)
            return
        slots = self._slots(node, position, scope)
        self._check_call(function, node, place, len(slots), protos)
        body = _scope_of_call(function, node, protos, scope)
        absent = set()
        for index, name in enumerate(function.input):
            slot = slots[index] if index < len(slots) else None
            body.places[name] = f"an input of function '{function.name}'"
            if slot is None:
                absent.add(name)
            else:
                body.values[name] = slot
        self.nodes([_without(inner, absent) for inner in function.node] if absent else function.node, body)
        results = []
        for name in function.output[: len(node.output)]:
            value = body.find(name)
            if value is None:
                near = did_you_mean(name, body.names())
                self.refuse("E0201", f"output '{name}' of function '{function.name}' is defined by nothing{near}")
            results.append(BROKEN if value is None else value)
        self._define(node, results, position, scope)

    def _check_call(self, function: Any, node: Any, place: str, inputs: int, protos: Mapping[str, Any]) -> None:
        """Refuses more inputs or outputs than a function has (E0210), and attributes that it has not (E0211)."""
        counts = (("inputs", inputs, len(function.input)), ("outputs", len(node.output), len(function.output)))
        for kind, given, most in counts:
            if given > most:
                message = f"function '{function.name}' has {most} {kind}, and {given} are given"
                self.refuse("E0210", f"{place}: {message}")
        known = {*function.attribute, *(proto.name for proto in function.attribute_proto)}
        for name in protos:
            if name not in known:
                message = f"function '{function.name}' has no attribute '{name}'{did_you_mean(name, known)}"
                self.refuse("E0211", f"{place}: {message}")


def _scope_of_call(function: Any, node: Any, protos: Mapping[str, Any], scope: Scope) -> Scope:
    """The scope of a function's body at a call: its opsets, what its outputs and attributes are, and the types that either side states."""
    caller = scope.prefix + (node.name or (node.output[0] if node.output else function.name))
    body = Scope(
        scope.block,
        {domain_of(entry.domain): entry.version for entry in function.opset_import} or scope.opsets,
        prefix=f"{caller}/",
        renamed={inner: scope.shown(outer) for inner, outer in zip(function.output, node.output) if outer},
        parameters={**{proto.name: proto for proto in function.attribute_proto}, **protos},
        calls=(*scope.calls, _function_key(function)),
    )
    for value in function.value_info:
        body.declared[value.name] = value.type
    for inner, outer in zip(function.output, node.output):
        if outer in scope.declared:
            body.declared[inner] = scope.declared[outer]
    return body


def _function_key(function: Any) -> FunctionKey:
    return domain_of(function.domain), function.name, function.overload


def _without(node: Any, absent: set[str]) -> Any:
    """The node of a function's body with the inputs left out that its caller left out."""
    if absent.isdisjoint(node.input):
        return node
    copy = type(node)()
    copy.CopyFrom(node)
    copy.input[:] = ["" if name in absent else name for name in node.input]
    return copy


def _place(node: Any, position: int, scope: Scope) -> str:
    """How messages name a node."""
    if node.name:
        return f"{node.op_type or 'node'} '{scope.prefix}{node.name}'"
    inside = f" of '{scope.prefix[:-1]}'" if scope.prefix else ""
    output = f" that makes '{node.output[0]}'" if node.output and node.output[0] else ""
    return f"{node.op_type} (node {position}{inside}{output})"


def _spec(specs: Sequence[OperandSpec], index: int) -> OperandSpec:
    return specs[min(index, len(specs) - 1)] if specs else _NO_SPEC


def _element_conflict(known: Attribute, declared: Attribute) -> str:
    """How the elements that a node gives differ from those that the model states; empty where they do not, or are not known."""
    element, stated = element_of(known), element_of(declared)
    if known is _UNTYPED or element is None or element == stated:
        return ""
    what = "no tensor" if stated is None else f"{element_name(stated)} elements"
    return f"has {element_name(element)} elements, and the model states {what}"


def _is_sequence(spec: OperandSpec) -> bool:
    """Whether a result is always a sequence: its elements are then named by ONNX's own types."""
    return bool(spec.elements) and all(element.startswith("seq(") for element in spec.elements)


def _only_element(spec: OperandSpec) -> Attribute | None:
    return element_by_name(next(iter(spec.elements))) if len(spec.elements) == 1 else None
