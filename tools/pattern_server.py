"""onnx-pat server: the language server of pattern files, over stdin and stdout. It needs the extra ``editor``."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from tflc.rewrite.desk import Desk, Place

if TYPE_CHECKING:
    from lsprotocol import types
    from pygls.lsp.server import LanguageServer

    from tflc.diagnostics import Finding


def start() -> None:
    """Serve until the client goes. Raises Refusal E0608 where pygls is not installed."""
    from tflc.diagnostics import ExitCode, Refusal

    try:
        import pygls.lsp.server
    except ImportError:
        hint = "pip install 'tflc[editor]'"
        raise Refusal.of("E0608", "the language server needs pygls", hint=hint, exit_code=ExitCode.USAGE) from None
    del pygls
    # The server closes what it writes to; stdout itself stays open for the tool.
    server().start_io(sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb"))


def server() -> LanguageServer:
    """The server with everything it can be asked."""
    from lsprotocol import types
    from pygls.lsp.server import LanguageServer

    from tflc.rewrite.syntax.format import format_text

    made = LanguageServer("onnx-pat", "1")

    def desk(uri: str) -> Desk:
        document = made.workspace.get_text_document(uri)
        return Desk(document.source, document.path)

    def tell(uri: str) -> None:
        found = [_diagnostic(finding) for finding in desk(uri).findings()]
        made.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found))

    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        tell(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        tell(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        text = desk(params.text_document.uri).hover(params.position.line, params.position.character)
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text)) if text else None

    @made.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=[".", "("]))
    def complete(params: types.CompletionParams) -> types.CompletionList:
        words = desk(params.text_document.uri).completions(params.position.line, params.position.character)
        return types.CompletionList(False, [types.CompletionItem(word) for word in words])

    @made.feature(types.TEXT_DOCUMENT_DEFINITION)
    def define(params: types.DefinitionParams) -> types.Location | None:
        uri = params.text_document.uri
        place = desk(uri).definition(params.position.line, params.position.character)
        return None if place is None else types.Location(_uri(place) or uri, _range(place))

    @made.feature(types.TEXT_DOCUMENT_RENAME)
    def rename(params: types.RenameParams) -> types.WorkspaceEdit:
        uri = params.text_document.uri
        places = desk(uri).occurrences(params.position.line, params.position.character)
        edits = [types.TextEdit(_range(place), params.new_name) for place in places]
        return types.WorkspaceEdit(changes={uri: edits})

    @made.feature(types.TEXT_DOCUMENT_FORMATTING)
    def format(params: types.DocumentFormattingParams) -> list[types.TextEdit]:
        from tflc.diagnostics import Refusal

        now = desk(params.text_document.uri)
        try:
            text = format_text(now.text, now.path)
        except Refusal:
            return []  # what does not parse stays as it is; its finding is shown already
        if text == now.text:
            return []
        end = types.Position(now.text.count("\n") + 1, 0)
        return [types.TextEdit(types.Range(types.Position(0, 0), end), text)]

    return made


def _diagnostic(finding: Finding) -> types.Diagnostic:
    from lsprotocol import types

    from tflc.diagnostics import Severity, Source

    where = finding.where
    place = Place("", 0, 0, 1)
    if isinstance(where, Source):
        place = Place("", where.line - 1, where.column - 1, where.column - 1 + where.length)
    severity = {Severity.ERROR: types.DiagnosticSeverity.Error, Severity.WARNING: types.DiagnosticSeverity.Warning}
    message = f"{finding.message}\n{finding.hint}" if finding.hint else finding.message
    level = severity.get(finding.severity, types.DiagnosticSeverity.Information)
    return types.Diagnostic(_range(place), message, severity=level, code=finding.code, source="onnx-pat")


def _range(place: Place) -> types.Range:
    from lsprotocol import types

    return types.Range(types.Position(place.line, place.column), types.Position(place.line, place.end))


def _uri(place: Place) -> str:
    from pathlib import Path

    return Path(place.path).resolve().as_uri() if place.path else ""
