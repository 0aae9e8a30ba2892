"""The page of all codes of the pattern language, made from the test files that show them: docs/pattern-errors.md.

python -m tflc.rewrite.error_pages tests/filecheck/patterns > docs/pattern-errors.md
"""

from __future__ import annotations

import sys
from pathlib import Path

from tflc.rewrite.syntax.findings import CODES


def page(folder: Path) -> str:
    """The page: for each code that ``refused/`` has a file for, why it is said, that file and its message, and ``accepted/``'s answer."""
    parts = [
        "# What a pattern file can be refused for\n",
        "One mistake a section: a wrong file, what is said about it, and a right one. Made from `tests/filecheck/patterns/`.\n",
    ]
    for code, title in CODES.items():
        for wrong in sorted((folder / "refused").glob(f"{code}-*.pat")):
            why, rules, message = _read(wrong)
            parts += [f"## {code}: {title}\n", f"{why}\n", f"```\n{rules}\n```\n", f"```text\n{message}\n```\n"]
            right = folder / "accepted" / wrong.name
            if right.is_file():
                parts += ["Right:\n", f"```\n{_read(right)[1]}\n```\n"]
    return "\n".join(parts)


def _read(path: Path) -> tuple[str, str, str]:
    """The reason that a test file gives, its rules, and the text that it checks."""
    why, rules, message = [], [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("# CHECK:", "# CHECK-NEXT:")):
            message.append(line.split(":", 1)[1].replace("{{.*}}", "").replace("{{\\[\\[}}", "[["))
        elif line.startswith("# ") and "RUN:" not in line and "CHECK" not in line:
            why.append(line[2:])
        elif not line.startswith("#"):
            rules.append(line)
    indent = min((len(line) - len(line.lstrip()) for line in message if line), default=0)
    return " ".join(why), "\n".join(rules).strip("\n"), "\n".join(line[indent:] for line in message)


if __name__ == "__main__":
    sys.stdout.write(page(Path(sys.argv[1])))
