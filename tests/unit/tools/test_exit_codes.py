"""How the tools end: documented exit codes, findings on stderr, no traceback, no half-written file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tflc.diagnostics import Refusal
from tflc.tools import onnx_opt
from tflc.tools import tflc as tool

DIGITS = Path(__file__).parents[3] / "examples" / "digits" / "digits.onnx"


def run(main, *argv, capsys):
    code = main([str(arg) for arg in argv])
    out, err = capsys.readouterr()
    return code, out, err


def test_converting_is_quiet_in_a_pipe(tmp_path, capsys):
    code, out, err = run(tool.main, "convert", DIGITS, "-o", tmp_path / "digits.tflite", capsys=capsys)
    assert (code, out, err) == (0, "", "")
    assert (tmp_path / "digits.tflite").read_bytes()[4:8] == b"TFL3"


def test_the_default_output_is_in_the_current_folder(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(tool.main, "convert", DIGITS, capsys=capsys)[0] == 0
    assert (tmp_path / "digits.tflite").exists()


def test_the_same_input_gives_the_same_bytes(tmp_path, capsys):
    paths = [tmp_path / "a.tflite", tmp_path / "b.tflite"]
    for path in paths:
        run(tool.main, "convert", DIGITS, "-o", path, capsys=capsys)
    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize("argv", [["--debug", "convert", "no_such.onnx"], ["convert", "--debug", "no_such.onnx"]])
def test_debug_shows_the_traceback_before_and_behind_the_command(argv, capsys):
    with pytest.raises(Refusal):
        run(tool.main, *argv, capsys=capsys)


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (["convert", "no_such.onnx"], 3, "error[E01"),
        (["convert", DIGITS, "--dmi", "n=1"], 2, "there is no option '--dmi'; did you mean '--dim'?"),
        (["convert", DIGITS, DIGITS], 2, "is one argument too many"),
        (["convert", DIGITS, "-o", "x.onnx"], 2, "hint: tflc to-onnx IN.tflite -o x.onnx writes that"),
        (["convert", DIGITS, "-o", "net.cc"], 2, "hint: xxd -i OUT.tflite net.cc writes that"),
        (
            ["convert", DIGITS, "-o", "r.json", "--report", "r.json"],
            2,
            "r.json cannot be both the model and the report",
        ),
        (["convert", DIGITS, "--calibration", "random"], 2, "error[E0904]: --calibration is of a quantization"),
        (["convert", DIGITS, "--input-layout", "NHWC"], 2, "'NHWC' names no layout, or what it is of"),
        (["quantize", DIGITS, "--calibration", "none.npz"], 2, "there is no file or folder 'none.npz'"),
        (["convrt", DIGITS], 2, "there is no command 'convrt'; did you mean 'convert'?"),
        (["convert", DIGITS, "--atol", "1"], 2, "tflc convert: error[E0600]: there is no option '--atol'"),
        (["convert", DIGITS, "--dim", "bacth=1"], 2, "error[E0603]"),
        (["convert", DIGITS, "--dim", "batch=0"], 2, "error[E0604]: 'batch=0' is no dim"),
        (["convert", DIGITS, "--input-shape", "image=?,1,8,8"], 2, "error[E0604]"),
        (["convert", DIGITS, "-o", "x.onnx"], 2, "error[E0607]"),
        (["convert", DIGITS, "--input-layout", "imag=NHWC"], 2, "there is no input 'imag'; did you mean 'image'?"),
        (["convert", DIGITS, "--input-layout", "image=NHCW"], 2, "'NHCW' is no layout of input 'image'"),
        (
            ["convert", DIGITS, "--input-layout", "image=NHWC", "--input-layout", "image=NCHW"],
            2,
            "input 'image' is given twice: NHWC and NCHW",
        ),
        (["convert", DIGITS, "--target", "tflite-2.15"], 2, "did you mean 'tflite-2.14'?"),
        (["convert", DIGITS, "-o", "/no/such/folder/x.tflite"], 2, "hint: there is no folder /no/such/folder"),
        (["compare", DIGITS, "no_such.tflite"], 3, "error[E0"),
        (["compare", DIGITS, "x.tflite", "--runs", "0"], 2, "argument --runs: 0 is less than 1"),
        (["compare", DIGITS, "x.tflite", "--seed", "-1"], 2, "argument --seed: -1 is less than 0"),
        (["compare", DIGITS, "x.tflite", "--rtol", "nan"], 2, "argument --rtol: nan is no tolerance"),
        (["frobnicate"], 2, "error[E0600]"),
    ],
)
def test_what_cannot_be_done_says_so(argv, code, said, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found, out, err = run(tool.main, *argv, capsys=capsys)
    assert (found, out) == (code, "")
    assert said in err
    assert "Traceback" not in err
    assert not list(tmp_path.iterdir())


def test_an_earlier_output_stays_when_a_conversion_is_refused(tmp_path, capsys):
    output = tmp_path / "x.tflite"
    output.write_bytes(b"earlier")
    (tmp_path / "bad.onnx").write_bytes(b"\x08\x07" + b"\xff" * 40)
    code, _, _ = run(tool.main, "convert", tmp_path / "bad.onnx", "-o", output, capsys=capsys)
    assert code == 3
    assert output.read_bytes() == b"earlier"


def test_the_input_is_never_written_to(tmp_path, capsys):
    model = tmp_path / "m.onnx"
    model.write_bytes(DIGITS.read_bytes())
    code, _, err = run(tool.main, "convert", model, "-o", model, capsys=capsys)
    assert code == 2
    assert "E0605" in err
    assert model.read_bytes() == DIGITS.read_bytes()


def test_an_unknown_pass_names_the_nearest(capsys):
    code, _, err = run(onnx_opt.main, DIGITS, "--pass", "layout-nwhc", capsys=capsys)
    assert code == 2
    assert "did you mean 'layout-nhwc'?" in err


def test_an_unexpected_exception_is_an_internal_error(capsys, monkeypatch):
    monkeypatch.setattr("tflc.conversion.convert", lambda *_, **__: 1 / 0)
    code, _, err = run(tool.main, "convert", DIGITS, capsys=capsys)
    assert code == 70
    assert "error[E0000]" in err
    assert "Traceback" not in err


@pytest.mark.parametrize(("model", "code"), [(DIGITS, 0), ("no_such.onnx", 3)])
def test_what_is_to_be_done_at_the_exit_is_done(model, code, tmp_path):
    program = (
        "import atexit, sys, tflc.conversion\n"
        "from tflc.tools.tflc import main\n"
        "convert = tflc.conversion.convert\n"
        "def converting(*args, **options):\n"
        "    atexit.register(print, 'done')\n"
        "    return convert(*args, **options)\n"
        "tflc.conversion.convert = converting\n"
        f"sys.argv[1:] = ['convert', {str(model)!r}, '-o', 'out.tflite']\n"
        "sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path, timeout=60)
    assert (done.returncode, done.stdout) == (code, "done\n")


@pytest.mark.parametrize("arguments", [f"'{DIGITS}' --pass infer-shapes", "--help", "--version", "--list-passes"])
def test_a_closed_pipe_ends_quietly(arguments):
    command = f"'{sys.executable}' -m tflc.tools.onnx_opt {arguments} | true"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, cwd="/", timeout=60)
    assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="closed streams are POSIX shells'")
@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [(f"'{DIGITS}' >&-", 0, ""), ("- <&-", 3, "<stdin>: error[E0102]"), ("no_such 2>&-", 3, "")],
)
def test_closed_streams_are_empty(arguments, code, said):
    command = f"'{sys.executable}' -m tflc.tools.onnx_opt {arguments}"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, cwd="/", timeout=60)
    assert done.returncode == code
    assert done.stderr.startswith(said)
    assert bool(done.stderr) == bool(said)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_an_interrupt_ends_quietly(tmp_path):
    fifo = tmp_path / "in.onnx"
    os.mkfifo(fifo)
    with subprocess.Popen(
        [sys.executable, "-m", "tflc.tools.onnx_opt", str(fifo)],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd="/",
        # Where the tests run in the background, a shell has made them deaf to interrupts, and their children with them.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert b"Traceback" not in err
    assert process.returncode in (130, -signal.SIGINT)


INTERRUPTED_WHILE_IMPORTING = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)

class Interrupting:
    def find_spec(name, path=None, target=None):
        if name == "argparse":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupting)
from tflc.tools import start
sys.exit(start.{tool}())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
@pytest.mark.parametrize("tool", ["onnx_opt", "onnx_pat", "tflc"])
def test_an_interrupt_of_the_first_imports_ends_quietly(tool):
    program = INTERRUPTED_WHILE_IMPORTING.format(tool=tool)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, cwd="/", timeout=30)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, b"", b"")
