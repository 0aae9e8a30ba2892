"""How numbers and strings are spelled in the IR's text."""

from __future__ import annotations

import math
from typing import Any


class BitPattern(int):
    """A hexadecimal literal: the bits of an element, not its value."""


def float_literal(digits: str) -> str:
    """Digits as Python prints them, with the point that MLIR's lexer needs: ``1e-07`` -> ``1.0e-07``."""
    mantissa, mark, exponent = digits.partition("e")
    return f"{mantissa if '.' in mantissa else mantissa + '.0'}{mark}{exponent}"


def float32_literal(value: float) -> str:
    """The fewest digits that give the same float32; the bits of what is not finite."""
    import numpy as np

    if not math.isfinite(value):
        return f"0x{int(np.float32(value).view(np.uint32)):08X}"
    return float_literal(_digits(value))


def _digits(value: float) -> str:
    """The fewest digits that give the same float32, which are numpy's; but where it goes over to exponents is its version's."""
    import numpy as np

    return repr(float(str(np.float32(value))))


def string_literal(text: str) -> str:
    """Text in quotes: printable characters as they are, others and stray bytes as ``\\0A``."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char.isprintable() and not "\udc80" <= char <= "\udcff":
        return char
    return "".join(f"\\{byte:02X}" for byte in char.encode("utf-8", "surrogateescape"))


def element_literal(value: Any) -> str:
    """One element of a tensor, a numpy scalar or a string, as MLIR writes it between ``dense<`` and ``>``."""
    import numpy as np

    if isinstance(value, str | bytes):
        return string_literal(value if isinstance(value, str) else value.decode("utf-8", "surrogateescape"))
    array = np.asarray(value)
    match array.dtype.kind:
        case "b":
            return "true" if value else "false"
        case "i" | "u":
            return str(int(value))
        case "c":
            return f"({element_literal(array.real[()])}, {element_literal(array.imag[()])})"
    if array.dtype.name.startswith(("int", "uint")):
        return str(int(value))
    number = float(value)
    if not math.isfinite(number):
        return f"0x{int.from_bytes(array.tobytes(), 'little'):0{2 * array.dtype.itemsize}X}"
    return float_literal(repr(number) if array.dtype == np.float64 else _digits(number))
