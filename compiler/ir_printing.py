"""Prints the IR around passes, as MLIR's --print-ir options do."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp


@dataclass
class PrintIR:
    """``before`` and ``after`` name a pass, ``""`` means each; ``on_change`` prints after a pass only where the text differs."""

    before: str | None = None
    after: str | None = None
    on_change: bool = False
    locations: bool = False
    _text: str = ""

    @property
    def wanted(self) -> bool:
        return self.before is not None or self.after is not None or self.on_change

    def __call__(self, name: str, module: ModuleOp, has_run: bool) -> None:
        from tflc.dialects.assembly import to_text

        if not has_run:
            if self.on_change:
                self._text = to_text(module, locations=self.locations)
            if self.before in ("", name):
                self._print("Before", name, to_text(module, locations=self.locations))
            return
        if self.after in ("", name):
            self._print("After", name, to_text(module, locations=self.locations))
        elif self.on_change and (text := to_text(module, locations=self.locations)) != self._text:
            self._print("After", name, text)

    def _print(self, when: str, name: str, text: str) -> None:
        print(f"// -----// IR Dump {when} {name} //----- //\n{text}", file=sys.stderr)
