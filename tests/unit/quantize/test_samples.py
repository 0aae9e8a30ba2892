"""Calibration samples are read from arrays, folders, images and iterators, and refused where they do not fit."""

from __future__ import annotations

import re
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tflc.calibration.images import ImageFormat, read_image
from tflc.calibration.samples import Input, open_samples
from tflc.diagnostics import Refusal

X = Input("x", (1, 2, 3), np.dtype(np.float32))
N = Input("n", (4,), np.dtype(np.int64))


def test_rows_of_an_npz_file(tmp_path: Path) -> None:
    x = np.arange(30, dtype=np.uint8).reshape(5, 2, 3)
    np.savez(tmp_path / "s.npz", x=x, n=np.zeros((5, 4), np.int64))
    samples = open_samples(tmp_path / "s.npz", [X, N])
    found = list(samples)
    assert len(found) == 5
    assert found[2]["x"].dtype == np.float32
    np.testing.assert_array_equal(found[2]["x"], x[2:3])
    # And once more.
    assert len(list(samples)) == 5


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_rows_of_an_npz_file_are_not_read_as_a_whole(save, tmp_path: Path) -> None:
    """Also not where they are compressed; 16 MB of samples of 64 kB."""
    x = Input("x", (1, 128, 128), np.dtype(np.float32))
    save(tmp_path / "s.npz", x=np.zeros((256, 128, 128), np.float32))
    tracemalloc.start()
    assert sum(1 for _ in open_samples(tmp_path / "s.npz", [x])) == 256
    assert tracemalloc.get_traced_memory()[1] < 2**20
    tracemalloc.stop()


def test_arrays_by_name_are_samples_as_their_file_is(tmp_path):
    x, n = np.arange(24, dtype=np.float32).reshape(4, 1, 2, 3), np.arange(16).reshape(4, 4)
    np.savez(tmp_path / "s.npz", x=x, n=n)
    for given, read in zip(
        open_samples({"x": x, "n": n}, [X, N]), open_samples(tmp_path / "s.npz", [X, N]), strict=True
    ):
        assert given.keys() == read.keys()
        assert all(np.array_equal(given[name], read[name]) for name in given)


def test_rows_of_an_array_in_fortran_s_order(tmp_path: Path) -> None:
    x = np.asfortranarray(np.arange(30, dtype=np.float32).reshape(5, 2, 3))
    np.savez(tmp_path / "s.npz", x=x)
    np.testing.assert_array_equal([sample["x"][0] for sample in open_samples(tmp_path / "s.npz", [X])], x)


def test_rows_of_an_npy_file_up_to_a_limit(tmp_path: Path) -> None:
    np.save(tmp_path / "s.npy", np.zeros((5, 1, 2, 3), np.float64))
    assert [sample["x"].shape for sample in open_samples(tmp_path / "s.npy", [X], limit=2)] == [(1, 2, 3)] * 2


def test_a_file_a_sample(tmp_path: Path) -> None:
    for i in (2, 1):
        np.save(tmp_path / f"{i}.npy", np.full((2, 3), i, np.float32))
    assert [sample["x"].flat[0] for sample in open_samples(tmp_path, [X])] == [1, 2]


def test_an_iterator_of_arrays_or_dictionaries() -> None:
    source = [np.zeros((2, 3)), {"x": np.ones((1, 2, 3))}]
    assert [sample["x"].mean() for sample in open_samples(source, [X])] == [0, 1]


def test_random_samples_are_the_same_each_time() -> None:
    samples = open_samples("random", [X, N], limit=3)
    assert samples.random
    once, again = list(samples), list(samples)
    assert len(once) == 3
    np.testing.assert_array_equal(once[1]["x"], again[1]["x"])


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        ({"x": np.zeros((5, 2, 3)), "m": np.zeros(5)}, "no input 'm'"),
        ({"n": np.zeros((5, 4), np.int64)}, "no values for input 'x'"),
        ({"x": np.zeros((5, 2, 4)), "n": np.zeros((5, 4), int)}, "has shape [1, 2, 3], [1, 2, 4] given"),
        ({"x": np.zeros((5, 2, 3)), "n": np.zeros((5, 4))}, "has elements int64, float64 given"),
        ({"x": np.zeros((5, 2, 3)), "n": np.zeros((4, 4), int)}, "'x' has 5, 'n' has 4"),
    ],
)
def test_what_does_not_fit_is_refused(tmp_path: Path, arrays: dict[str, np.ndarray], words: str) -> None:
    np.savez(tmp_path / "s.npz", **arrays)
    with pytest.raises(Refusal) as caught:
        list(open_samples(tmp_path / "s.npz", [X, N]))
    (finding,) = caught.value.findings
    assert finding.code == "E0902"
    assert words in finding.message


def test_what_is_not_there_or_no_array_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.npz").write_text("not an archive")
    (tmp_path / "empty").mkdir()
    for source in (tmp_path / "empty", tmp_path / "nothing.npz", tmp_path / "text.npz"):
        with pytest.raises(Refusal) as caught:
            list(open_samples(source, [X]))
        assert caught.value.findings[0].code == "E0901"


def test_a_damaged_archive_is_refused(tmp_path: Path) -> None:
    np.savez_compressed(tmp_path / "s.npz", x=np.random.default_rng(0).random((64, 2, 3)))
    data = bytearray((tmp_path / "s.npz").read_bytes())
    data[len(data) // 2] ^= 255
    (tmp_path / "s.npz").write_bytes(data)
    with pytest.raises(Refusal, match="cannot read"):
        list(open_samples(tmp_path / "s.npz", [X]))


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """Ten columns by six rows: red is ten times the column, green twenty times the row, blue 7."""
    image = pytest.importorskip("PIL.Image", reason="the extra 'images' is not installed")
    pixels = np.zeros((6, 10, 3), np.uint8)
    pixels[..., 0], pixels[..., 1], pixels[..., 2] = np.arange(10) * 10, np.arange(6)[:, None] * 20, 7
    image.fromarray(pixels).save(tmp_path / "a.png")
    return tmp_path / "a.png"


def test_pixels_are_normalized_and_laid_out(image: Path) -> None:
    format = ImageFormat(mean=(1, 2, 3), std=(2, 4, 8))
    found = read_image(image, (1, 3, 6, 10), format)
    assert found.shape == (3, 6, 10)
    np.testing.assert_allclose(found[:, 5, 9], [(90 - 1) / 2, (100 - 2) / 4, (7 - 3) / 8])
    last = read_image(image, (1, 6, 10, 3), ImageFormat(mean=(1, 2, 3), std=(2, 4, 8), layout="NHWC"))
    np.testing.assert_array_equal(last, found.transpose(1, 2, 0))


def test_channels_turned_around_and_the_middle_cut_out(image: Path) -> None:
    found = read_image(image, (1, 3, 2, 4), ImageFormat(size=(6, 10), colors="BGR"))
    np.testing.assert_array_equal(found[:, 0, 0], [7, 40, 30])


def test_a_folder_of_images(image: Path) -> None:
    (sample,) = open_samples(image.parent, [Input("image", (1, 3, 3, 5), np.dtype(np.float32))])
    assert sample["image"].shape == (1, 3, 3, 5)


def test_images_that_do_not_fit_are_refused(image: Path) -> None:
    with pytest.raises(Refusal, match=r"no 3 channels in layout NHWC"):
        read_image(image, (1, 3, 6, 10), ImageFormat(layout="NHWC"))
    with pytest.raises(Refusal, match=r"smaller than the input"):
        read_image(image, (1, 3, 6, 10), ImageFormat(size=(5, 10)))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"std": (0.0,)}, "divided by a std of 0"),
        ({"mean": (1.0, 2.0)}, "a mean of 2 numbers"),
        ({"std": (1.0, 2.0, 3.0), "colors": "L"}, "a std of 3 numbers"),
        ({"mean": (float("nan"),)}, "is not finite"),
        ({"size": (0, 8)}, "have no pixels"),
        ({"layout": "NWHC"}, "there is no layout of images 'NWHC'; did you mean 'NHWC'?"),
        ({"colors": "GBR"}, "there is no order of colors 'GBR'"),
    ],
)
def test_no_format_of_images(given: dict[str, Any], words: str) -> None:
    with pytest.raises(Refusal, match=re.escape(words)) as caught:
        ImageFormat(**given)
    assert caught.value.findings[0].code == "E0904"


def test_a_format_of_images_without_images_is_refused(tmp_path: Path) -> None:
    np.save(tmp_path / "s.npy", np.zeros((4, 2, 3), np.float32))
    with pytest.raises(Refusal, match="gives arrays, which are taken as they are"):
        open_samples(tmp_path / "s.npy", [X], images=ImageFormat(std=(255.0,)))
