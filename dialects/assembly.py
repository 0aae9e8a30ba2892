"""The text of the IR: one assembly for all schema ops, and the printer, lexer and parser that read back what they wrote.

    %r = onnx.Conv(%x, %w) <{pads = [1, 1, 1, 1]}> : tensor<1x8x6x6xf32>
    %c = onnx.Constant dense<[1, 2]> : tensor<2xi64>

Attributes print in the schema's order as their kind reads best (``1``, ``0.5``, ``"SAME"``, ``[1, 2]``); attributes that are no property
follow the keyword ``attributes``; regions stand in parentheses. xDSL's own printer writes non-ASCII strings as escapes that its lexer
then takes for bytes; ours writes them as they are and reads every string literal as a string.
"""

from __future__ import annotations

from collections.abc import Mapping
from io import StringIO
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import DenseArrayBase, FloatAttr, IntegerAttr, ModuleOp, StringAttr, TensorType
from xdsl.ir import Attribute, Operation, Region, SSAValue
from xdsl.parser import Parser
from xdsl.parser.generic_parser import ParserState
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException
from xdsl.utils.lexer import Input
from xdsl.utils.mlir_lexer import MLIRLexer, MLIRToken, MLIRTokenKind, StringLiteral

from tflc.diagnostics import ExitCode, Finding, Refusal, Source
from tflc.dialects.literals import BitPattern, float32_literal, string_literal
from tflc.dialects.schema import AttrSpec, SchemaOp, holes, to_attribute, to_python
from tflc.dialects.weight import WeightAttr, from_literal

if TYPE_CHECKING:
    from xdsl.context import Context

    from tflc.dialects.sidefile import WeightKeys, WeightSource


# Printing.


class IRPrinter(Printer):
    """xDSL's printer with readable non-ASCII strings; ``weight_keys`` names the weights that are too large to print."""

    weight_keys: WeightKeys | None = None

    def print_bytes_literal(self, bytestring: bytes) -> None:
        self.print_string(string_literal(bytestring.decode("utf-8", "surrogateescape")))

    def print_string_literal(self, string: str) -> None:
        self.print_string(string_literal(string))


def to_text(
    module: Operation, *, locations: bool = False, generic: bool = False, weight_keys: WeightKeys | None = None
) -> str:
    """The module as text, ending in a newline."""
    stream = StringIO()
    printer = IRPrinter(stream=stream, print_generic_format=generic, print_debuginfo=locations)
    printer.weight_keys = weight_keys
    printer.print_op(module)
    stream.write("\n")
    return stream.getvalue()


def print_op(op: SchemaOp, printer: Printer) -> None:
    """The part after the op's name."""
    if "ConstantLike" in op.schema.traits and set(op.properties) == {"value"}:
        printer.print_string(" ")
        printer.print_attribute(op.properties["value"])
        _print_attributes(op, printer)
        return
    printer.print_string("(")
    for i, slot in enumerate(op.slots):
        if i:
            printer.print_string(", ")
        if slot is None:
            printer.print_string("_")
        else:
            printer.print_ssa_value(slot)
    printer.print_string(")")
    shown = [spec for spec in op.schema.attributes.values() if spec.name in op.properties]
    if shown:
        printer.print_string(" <{")
        for i, spec in enumerate(shown):
            printer.print_string(", " if i else "")
            printer.print_string(f"{spec.name} = ")
            print_value(op.properties[spec.name], spec, printer)
        printer.print_string("}>")
    _print_attributes(op, printer)
    if op.regions:
        printer.print_regions(op.regions)
    if op.results:
        printer.print_string(" : ")
        if len(op.results) == 1:
            printer.print_attribute(op.results[0].type)
        else:
            with printer.in_parens():
                printer.print_list(op.result_types, printer.print_attribute)


def _print_attributes(op: SchemaOp, printer: Printer) -> None:
    printer.print_op_attributes(op.attributes, print_keyword=True)


def print_value(attribute: Attribute, spec: AttrSpec, printer: Printer) -> None:
    """One attribute as its kind reads best."""
    match spec.kind, attribute:
        case "int" | "bool", IntegerAttr():
            value = to_python(attribute)
            printer.print_string(str(value).lower() if isinstance(value, bool) else str(value))
        case "float", FloatAttr():
            printer.print_string(float32_literal(attribute.value.data))
        case "ints", DenseArrayBase():
            printer.print_string(str(list(to_python(attribute))))
        case "floats", DenseArrayBase():
            printer.print_string("[" + ", ".join(map(float32_literal, to_python(attribute))) + "]")
        case _:
            printer.print_attribute(attribute)


# Parsing.


class IRLexer(MLIRLexer):
    """xDSL's lexer; every string literal is a string, whatever its bytes."""

    def _lex_string_literal(self, start_pos: int) -> MLIRToken:
        token = super()._lex_string_literal(start_pos)
        if token.kind is not MLIRTokenKind.BYTES_LIT:
            return token
        return MLIRToken(MLIRTokenKind.STRING_LIT, token.span)


class IRParser(Parser):
    """xDSL's parser on our lexer; tensor literals become weights, and keys of weights refer to the side file."""

    def __init__(self, context: Context, text: str, name: str, weights: WeightSource) -> None:
        super().__init__(context, text, name)
        self._parser_state = ParserState(IRLexer(Input(text, name)))
        self.weights = weights

    def parse_optional_str_literal(self) -> str | None:
        token = self._parse_optional_token(MLIRTokenKind.STRING_LIT)
        return None if token is None else _string_of(token)

    def parse_str_literal(self, context_msg: str = "") -> str:
        return self.expect(self.parse_optional_str_literal, f"string literal expected{context_msg}")

    def _parse_optional_string_attr(self) -> StringAttr | None:
        text = self.parse_optional_str_literal()
        return None if text is None else StringAttr(text)

    def _parse_extended_type_or_attribute(self, attr_or_dialect_name: str, is_type: bool = True) -> Any:
        if attr_or_dialect_name != WeightAttr.name:
            return super()._parse_extended_type_or_attribute(attr_or_dialect_name, is_type)
        with self.in_angle_brackets():
            key = self.parse_str_literal()
            self.parse_punctuation(",")
            type = self.parse_type()
        if not isinstance(type, TensorType):
            self.raise_error("a weight has a ranked tensor type")
        return self.weights.weight(key, type)

    def _parse_builtin_dense_attr(self) -> Any:
        begin = self._current_token.span.start
        self.parse_punctuation("<")
        elements: list[Any] = []
        shape: tuple[int, ...] = ()
        if self.parse_optional_punctuation(">") is None:
            shape = self._parse_elements(elements)
            self.parse_punctuation(">")
        self.parse_punctuation(":")
        type = self.parse_type()
        if not isinstance(type, TensorType):
            self.raise_error("a tensor literal has a ranked tensor type")
        try:
            return from_literal(elements, shape, type) if elements else WeightAttr(type, _empty(type))
        except (VerifyException, ValueError, KeyError, OverflowError) as error:
            self.raise_error(f"elements do not fit their type: {error}", begin, self.pos)

    def _parse_elements(self, into: list[Any]) -> tuple[int, ...]:
        if self.parse_optional_punctuation("[") is None:
            into.append(self._parse_element())
            return ()
        shapes = []
        if self.parse_optional_punctuation("]") is None:
            shapes.append(self._parse_elements(into))
            while self.parse_optional_punctuation(",") is not None:
                shapes.append(self._parse_elements(into))
            self.parse_punctuation("]")
        if any(shape != shapes[0] for shape in shapes):
            self.raise_error("the rows of a tensor literal have different lengths")
        return (len(shapes), *(shapes[0] if shapes else ()))

    def _parse_element(self) -> Any:
        if (text := self.parse_optional_str_literal()) is not None:
            return text
        if self.parse_optional_punctuation("(") is not None:
            real = self._parse_element()
            self.parse_punctuation(",")
            imaginary = self._parse_element()
            self.parse_punctuation(")")
            return complex(real, imaginary)
        if (truth := self.parse_optional_boolean()) is not None:
            return truth
        is_bits = self._current_token.text[:2] in ("0x", "0X")
        number = self.expect(self.parse_optional_number, "number expected")
        return BitPattern(number) if is_bits else number


def _string_of(token: MLIRToken) -> str:
    literal = StringLiteral.from_span(token.span)
    assert literal is not None
    return literal.bytes_contents.decode("utf-8", "surrogateescape")


def _empty(type: TensorType) -> Any:
    import numpy as np

    from tflc.dialects.types import to_numpy

    return np.empty(type.get_shape(), to_numpy(type.element_type))


def parse_module(
    text: str,
    name: str = "<text>",
    *,
    side_file: str | None = None,
    context: Context | None = None,
    opened: list[str] | None = None,
) -> ModuleOp:
    """A module from its text. A side file of weights is looked for where the module says, relative to the file ``name``, else it is
    ``side_file``; ``opened`` receives its path.

    Raises Refusal: E0701 for text that does not parse, E0702 for weights by key without their side file.
    """
    from xdsl.utils.exceptions import ParseError

    from tflc.dialects import context as new_context
    from tflc.dialects.sidefile import WeightSource

    weights = WeightSource(name, side_file)
    try:
        module = IRParser(new_context() if context is None else context, text, name, weights).parse_module()
    except ParseError as error:
        span = error.span
        line, column = text.count("\n", 0, span.start) + 1, span.start - text.rfind("\n", 0, span.start)
        source = Source(name, line, column, text.splitlines()[line - 1] if text else "", max(1, span.end - span.start))
        raise Refusal((Finding("E0701", _plain(error.msg), source),), ExitCode.BAD_INPUT) from None
    path = weights.resolve(module)
    if opened is not None and path is not None:
        opened.append(str(path))
    return module


def _plain(message: str) -> str:
    return message[:1].lower() + message[1:] if message else "does not parse"


def parse_op(cls: type[SchemaOp], parser: Parser) -> SchemaOp:
    """The part after the op's name."""
    schema = cls.schema
    if "ConstantLike" in schema.traits and parser.parse_optional_punctuation("(") is None:
        value = parser.parse_attribute()
        if not isinstance(value, WeightAttr):
            parser.raise_error(f"{schema.name} holds a tensor literal or a weight")
        return cls.create(result_types=[value.type], properties={"value": value}, attributes=_parse_attributes(parser))
    if "ConstantLike" not in schema.traits:
        parser.parse_punctuation("(")
    slots: list[SSAValue | None] = []
    if parser.parse_optional_punctuation(")") is None:
        slots.append(_parse_slot(parser))
        while parser.parse_optional_punctuation(",") is not None:
            slots.append(_parse_slot(parser))
        parser.parse_punctuation(")")
    properties: dict[str, Attribute] = {}
    if parser.parse_optional_punctuation("<") is not None:
        parser.parse_punctuation("{")
        while parser.parse_optional_punctuation("}") is None:
            _parse_property(cls, parser, properties)
            parser.parse_optional_punctuation(",")
        parser.parse_punctuation(">")
    attributes = _parse_attributes(parser)
    regions: list[Region] = parser.parse_region_list()
    types: list[Attribute] = []
    if parser.parse_optional_punctuation(":") is not None:
        if parser.parse_optional_punctuation("(") is not None:
            types.append(parser.parse_type())
            while parser.parse_optional_punctuation(",") is not None:
                types.append(parser.parse_type())
            parser.parse_punctuation(")")
        else:
            types.append(parser.parse_type())
    present, absent = holes(slots)
    if absent is not None:
        properties["absent"] = absent
    return cls.create(
        operands=present, result_types=types, properties=properties, attributes=attributes, regions=regions
    )


def _parse_attributes(parser: Parser) -> Mapping[str, Attribute]:
    found = parser.parse_optional_attr_dict_with_keyword()
    return {} if found is None else found.data


def _parse_slot(parser: Parser) -> SSAValue | None:
    if parser.parse_optional_keyword("_") is not None:
        return None
    operand = parser.parse_unresolved_operand()
    values = parser.ssa_values.get(operand.operand_name)
    if values is None or operand.index >= len(values):
        parser.raise_error(f"value %{operand.operand_name} is used before it is defined", operand.span)
    return values[operand.index]


def _parse_property(cls: type[SchemaOp], parser: Parser, into: dict[str, Attribute]) -> None:
    name = parser.parse_identifier()
    spec = cls.schema.attributes.get(name)
    if spec is None:
        from tflc.diagnostics import did_you_mean

        parser.raise_error(f"{cls.name} has no attribute '{name}'{did_you_mean(name, cls.schema.attributes)}")
    parser.parse_punctuation("=")
    match spec.kind:
        case "int":
            into[name] = to_attribute(parser.parse_integer(), "int")
        case "bool":
            into[name] = to_attribute(parser.parse_boolean(), "bool")
        case "float":
            into[name] = to_attribute(_parse_float(parser), "float")
        case "ints":
            entries = parser.parse_comma_separated_list(parser.Delimiter.SQUARE, parser.parse_integer)
            into[name] = to_attribute(entries, "ints")
        case "floats":
            entries = parser.parse_comma_separated_list(parser.Delimiter.SQUARE, lambda: _parse_float(parser))
            into[name] = to_attribute(entries, "floats")
        case _:
            into[name] = parser.parse_attribute()


def _parse_float(parser: Parser) -> float:
    import numpy as np

    is_bits = parser._current_token.text[:2] in ("0x", "0X")  # type: ignore[attr-defined]
    number = parser.parse_number()
    return float(np.uint32(number).view(np.float32)) if is_bits else float(number)
