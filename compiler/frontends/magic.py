"""What a file is, by its first bytes: for choosing a reader, and for telling the user what was given instead of a model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from tflc.diagnostics import ExitCode, Finding, Refusal

HEAD = 4096
"""How many bytes ``identify`` looks at; fewer where the file is shorter."""


class Kind(Enum):
    """The kinds that a reader exists or may exist for; everything else is FOREIGN."""

    ONNX = "ONNX model"
    MLIR = "MLIR text"
    TFLITE = "TensorFlow Lite model"
    FOREIGN = "foreign file"


@dataclass(frozen=True, slots=True)
class Recognized:
    """What a file is: its kind, a noun phrase for messages, the code of the finding where it is no input, and what to do."""

    kind: Kind
    noun: str
    code: str = ""
    hint: str = ""

    def finding(self, where: str) -> Finding:
        wanted = "a TensorFlow Lite model" if self.kind is Kind.ONNX else "an ONNX model"
        return Finding(self.code, f"this is {self.noun}, not {wanted}", where, self.hint)

    def refusal(self, where: str) -> Refusal:
        return Refusal((self.finding(where),), ExitCode.BAD_INPUT)


ONNX = Recognized(
    Kind.ONNX, "an ONNX model", "E0113", "tflc convert converts it to TensorFlow Lite; this takes a .tflite file"
)
MLIR = Recognized(Kind.MLIR, "MLIR text")
TFLITE = Recognized(
    Kind.TFLITE,
    "a TensorFlow Lite model (.tflite)",
    "E0104",
    "tflc to-onnx converts it to ONNX, onnx-opt prints it; this takes an .onnx file",
)

_LFS = "the model was not downloaded: run 'git lfs pull' in its repository, or download the file itself"
_DOWNLOAD = "the download gave a web page instead of the file: use the link to the raw file"
_EXPORT = "export the model to ONNX first, in PyTorch with torch.onnx.export(model, args, 'model.onnx')"
_UNPACK = "unpack it first"

# (first bytes, noun, code, hint); the first row that fits.
_SIGNATURES: tuple[tuple[bytes, str, str, str], ...] = (
    (b"version https://git-lfs", "a Git LFS pointer", "E0105", _LFS),
    (b"\x1f\x8b", "a gzip archive", "E0107", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", "E0107", _UNPACK),
    (b"\xfd7zXZ\x00", "an xz archive", "E0107", _UNPACK),
    (b"BZh", "a bzip2 archive", "E0107", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "E0107", _UNPACK),
    (
        b"\x89HDF\r\n\x1a\n",
        "an HDF5 file (perhaps a Keras model)",
        "E0103",
        "export the model to ONNX first, for instance with tf2onnx",
    ),
    (b"GGUF", "a GGUF model", "E0103", "weights alone are no graph: export the model to ONNX from its framework"),
    (b"\x93NUMPY", "a NumPy array", "E0103", ""),
    (b"ML\xefR", "MLIR bytecode", "E0103", "write the module as text: mlir-opt reads the bytecode and prints it"),
    (b"\x89PNG", "a PNG image", "E0103", ""),
    (b"\xff\xd8\xff", "a JPEG image", "E0103", ""),
    (b"%PDF", "a PDF document", "E0103", ""),
    (b"\x7fELF", "an ELF binary", "E0103", ""),
    (b"Rar!", "a RAR archive", "E0107", _UNPACK),
)


def identify(head: bytes, size: int | None = None) -> Recognized:
    """What the file is that starts with ``head`` (at least HEAD bytes, or all); ``size`` is its full length where that is known.

    An ONNX file has no signature: what starts like one is called one, and its reader says whether it is.
    """
    if not head.strip(b"\x00"):
        return _foreign(
            "an empty file" if not head else "a file of zeros", "E0102", "was it downloaded or written in full?"
        )
    if head[4:8] == b"TFL3":
        return TFLITE
    if head[4:8] == b"ORTM":
        return _foreign("an ONNX Runtime model (.ort)", "E0103", "convert from the .onnx file that it was made of")
    for signature, noun, code, hint in _SIGNATURES:
        if head.startswith(signature):
            return _foreign(noun, code, hint)
    if head.startswith(b"PK\x03\x04"):
        return _zip(head)
    if re.match(rb"\x80[\x02-\x05]", head) and (b"ctorch" in head or head[2:].startswith(b"\x8a\x0al\xfc\x9c")):
        return _foreign("a PyTorch checkpoint", "E0106", _EXPORT)
    if re.match(rb"\x80[\x02-\x05][\x95(}\]Xc]", head):
        return _foreign("a Python pickle", "E0106", _EXPORT)
    if _is_safetensors(head, size):
        return _foreign(
            "a safetensors file", "E0103", "weights alone are no graph: export the model to ONNX from its framework"
        )
    if (text := _text(head)) is not None:
        return _text_identity(text)
    if _starts_a_model(head):
        return ONNX
    return _foreign(
        "no file format known here", "E0103", "an ONNX model is a protobuf file; was it downloaded or written in full?"
    )


def _foreign(noun: str, code: str, hint: str) -> Recognized:
    return Recognized(Kind.FOREIGN, noun, code, hint)


def _zip(head: bytes) -> Recognized:
    name = head[30 : 30 + int.from_bytes(head[26:28], "little")]
    if name.endswith((b"/data.pkl", b"/version", b"/byteorder", b"/.format_version")) or b"/data.pkl" in head:
        return _foreign("a PyTorch checkpoint (zip)", "E0106", _EXPORT)
    if name.endswith(b".npy"):
        return _foreign("a NumPy archive (.npz)", "E0103", "")
    if name.endswith((b"metadata.json", b"config.json")):
        return _foreign(
            "a Keras archive (.keras)", "E0103", "export the model to ONNX first, for instance with tf2onnx"
        )
    return _foreign("a zip archive", "E0107", _UNPACK)


def _is_safetensors(head: bytes, size: int | None) -> bool:
    """``[u64 length][JSON object]``, see the safetensors format."""
    length = int.from_bytes(head[:8], "little")
    return head[8:9] == b"{" and (size is None or length <= size) and re.match(rb'\{\s*("|\})', head[8:]) is not None


def _text(head: bytes) -> str | None:
    """The head as text; None where it is not UTF-8 or holds control characters, as protobuf files soon do."""
    if head.startswith(b"\xef\xbb\xbf"):
        head = head[3:]
    if re.search(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]", head):
        return None
    try:
        return head.decode()
    except UnicodeDecodeError as error:
        # The head may end inside a character.
        return head[: error.start].decode() if error.start >= len(head) - 3 else None


def _text_identity(text: str) -> Recognized:
    text = text.lstrip()
    if not text:
        return _foreign("a file of blanks", "E0102", "was it downloaded or written in full?")
    if re.match(r"(?i)<!doctype html|<html|<head|<body", text):
        return _foreign("an HTML page", "E0105", _DOWNLOAD)
    if re.match(r"<\?xml|<net\b", text):
        return _foreign("an XML file", "E0103", "")
    if re.match(r"<\s*ir_version\s*:", text):
        return _foreign(
            "an ONNX model as text",
            "E0103",
            "write it as protobuf: onnx.save(onnx.parser.parse_model(text), 'model.onnx')",
        )
    if re.match(r"ir_version\s*:|opset_import\s*\{|graph\s*\{", text):
        return _foreign(
            "an ONNX model as protobuf text",
            "E0103",
            "write it as binary protobuf: onnx.load(file, format='textproto')",
        )
    if _is_mlir(text):
        return MLIR
    if re.match(r'\{\s*["}]|\[\s*[\["{\d\]]', text):
        return _foreign("a JSON file", "E0103", "")
    return _foreign("a text file", "E0103", "")


def _is_mlir(text: str) -> bool:
    """MLIR text starts with comments, aliases, side-file resources, or an op: ``module {``, ``"builtin.module"() ({``, ``func.func``."""
    text = re.sub(r"(?m)^\s*//.*$", "", text).lstrip()
    if not text:
        return True
    return (
        re.match(
            r'(builtin\.)?module\b|func\.func\b|%[\w$.-]+(:\d+)?\s*(,|=)|"[a-z_]\w*\.[\w.]+"\s*\(|[#!][\w.]+\s*=|\{-#',
            text,
        )
        is not None
    )


def _starts_a_model(head: bytes) -> bool:
    """Whether the first byte is the tag of a field of ``ModelProto``, with the wire type of that field."""
    tag = head[0]
    varints, messages = (1, 5), (2, 3, 4, 6, 7, 8, 14)
    return (tag & 7 == 0 and tag >> 3 in varints) or (tag & 7 == 2 and tag >> 3 in messages)
