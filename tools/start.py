"""Where the processes of the tools start: from here on Ctrl-C ends one without a word, while its modules are still imported, too."""

from __future__ import annotations

import signal


def leave_interrupts_to_the_system() -> None:
    """Ctrl-C kills the process, where nobody has to clean up behind it and nobody (``nohup``) has made the process deaf to it."""
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def onnx_opt() -> int:
    """The process of ``onnx-opt``."""
    leave_interrupts_to_the_system()
    from tflc.tools.onnx_opt import main

    return main()


def onnx_pat() -> int:
    """The process of ``onnx-pat``."""
    leave_interrupts_to_the_system()
    from tflc.tools.onnx_pat import main

    return main()


def tflc() -> int:
    """The process of ``tflc``."""
    leave_interrupts_to_the_system()
    from tflc.tools.tflc import main

    return main()
