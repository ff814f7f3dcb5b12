"""Makes the folded locator of PP-OCR faster: its largest convolutions calculate in eight bits.

    src/test/bin/forge --seed 3 --screens 48 --split train --out SCREENS
    python3 -m venv folding && folding/bin/pip install onnx==1.23.2 onnxruntime==1.29.0 pillow
    folding/bin/python quantise_locator.py text-locator-folded.onnx SCREENS text-locator.onnx

Only those of three by three over 96 channels, of which two take a third of the time, and those of one by
one with at least 192 channels on either side. The ranges of what goes through them are those of the
corners of 24 forged training screens; from the same screens the same network comes byte by byte.
It takes what fold.py made. Whoever makes it anew compares what is located before and after: of 7,692
words of 57 screens both left out the same one.
"""

import json
import random
import sys

import numpy as np
from onnxruntime.quantization import CalibrationDataReader
from PIL import Image

from quantise import quantise

SCREENS = 24
WIDE, HIGH = 640, 480
MEANS = np.array([0.485, 0.456, 0.406], np.float32)
DEVIATIONS = np.array([0.229, 0.224, 0.225], np.float32)


class Corners(CalibrationDataReader):
    """Corners of the screens of a truth, as the locator sees them."""

    def __init__(self, directory):
        with open(f"{directory}/truth.jsonl", encoding="utf-8") as lines:
            screens = [json.loads(line) for line in lines]
        random.Random(5).shuffle(screens)
        files = [f"{directory}/{screen['file']}" for screen in screens[:SCREENS]]
        self.next = (planes(Image.open(file).convert("RGB")) for file in files)

    def get_next(self):
        value = next(self.next, None)
        return None if value is None else {"x": value}


def planes(image):
    """Blue, green and red; the network halves five times."""
    pixels = np.asarray(image)[:HIGH, :WIDE].astype(np.float32) / 255
    height, width = (side // 32 * 32 for side in pixels.shape[:2])
    return ((pixels[:height, :width, ::-1] - MEANS) / DEVIATIONS).transpose(2, 0, 1)[None].copy()


def large_convolutions(graph):
    shapes = {weights.name: tuple(weights.dims) for weights in graph.initializer}
    return [
        node.name
        for node in graph.node
        if node.op_type == "Conv" and is_large(*shapes[node.input[1]])
    ]


def is_large(channels, before, rows, columns):
    return (before, rows, columns) == (96, 3, 3) or (
        (rows, columns) == (1, 1) and min(channels, before) >= 192
    )


def main(source, screens, target):
    quantise(source, target, Corners(screens), large_convolutions)


if __name__ == "__main__":
    main(*sys.argv[1:])
