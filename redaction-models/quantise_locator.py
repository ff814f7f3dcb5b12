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
import os
import random
import sys
import tempfile

import numpy as np
import onnx
from onnx import version_converter
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)
from PIL import Image

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
    model = version_converter.convert_version(onnx.load(source), 13)
    for at, node in enumerate(model.graph.node):
        node.name = node.name or f"{node.op_type}.{at}"
    with tempfile.TemporaryDirectory() as scratch:
        named = os.path.join(scratch, "named.onnx")
        onnx.save(model, named)
        quantize_static(
            named,
            target,
            Corners(screens),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv"],
            nodes_to_quantize=large_convolutions(model.graph),
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.MinMax,
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
