"""Makes a folded reader of PP-OCR faster: its large convolutions calculate in eight bits.

    src/test/bin/forge --seed 1 --screens 60 --split train --out SCREENS
    python3 -m venv folding && folding/bin/pip install onnx==1.23.2 onnxruntime==1.29.0 pillow
    folding/bin/python quantise.py text-reader-folded.onnx SCREENS text-reader.onnx

Only convolutions of one by one with at least 128 channels on either side: they take more than half
of the time, and what is left in floats keeps the letters. The ranges of what goes through them are
those of words of 48 of the 60 forged training screens; from the same screens the same network comes
byte by byte. It takes what fold.py made. Whoever makes them anew
compares readings before and after: of 779 words of training screens PP-OCRv4 read 712 right before
and 710 after, PP-OCRv3 678 and 676.
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

ROWS = 48
NARROWEST = 96
WIDEST = 640
MARGIN = 4
SCREENS = 48
OF_A_SCREEN = 12
CHANNELS = 128


class Words(CalibrationDataReader):
    """Words cut out of the screens of a truth, as the reader sees them."""

    def __init__(self, directory):
        dice = random.Random(5)
        with open(f"{directory}/truth.jsonl", encoding="utf-8") as lines:
            screens = [json.loads(line) for line in lines]
        dice.shuffle(screens)
        self.planes = []
        for screen in screens[:SCREENS]:
            image = Image.open(f"{directory}/{screen['file']}").convert("RGB")
            words = screen["pii"] + screen["safe"]
            dice.shuffle(words)
            self.planes += [planes(image, word["box"]) for word in words[:OF_A_SCREEN]]
        self.next = iter(self.planes)

    def get_next(self):
        value = next(self.next, None)
        return None if value is None else {"x": value}


def planes(image, box):
    x, y, width, height = (int(side) for side in box[:4])
    cut = image.crop(
        (
            max(0, x - MARGIN),
            max(0, y - MARGIN),
            min(image.width, x + width + MARGIN),
            min(image.height, y + height + MARGIN),
        )
    )
    wide = max(8, min(WIDEST, (cut.width * ROWS // cut.height + 7) // 8 * 8))
    pixels = np.asarray(cut.resize((wide, ROWS), Image.BILINEAR)).astype(np.float32)
    result = np.zeros((1, 3, ROWS, max(NARROWEST, wide)), np.float32)
    result[0, :, :, :wide] = (pixels[:, :, ::-1] / 127.5 - 1).transpose(2, 0, 1)
    return result


def large_convolutions(graph):
    shapes = {weights.name: tuple(weights.dims) for weights in graph.initializer}
    return [
        node.name
        for node in graph.node
        if node.op_type == "Conv"
        and shapes[node.input[1]][2:] == (1, 1)
        and min(shapes[node.input[1]][:2]) >= CHANNELS
    ]


def quantise(source, target, calibration, chosen):
    """Convolutions that are chosen of a graph calculate in eight bits, in ranges as calibrated."""
    model = version_converter.convert_version(onnx.load(source), 13)
    for at, node in enumerate(model.graph.node):
        node.name = node.name or f"{node.op_type}.{at}"
    with tempfile.TemporaryDirectory() as scratch:
        named = os.path.join(scratch, "named.onnx")
        onnx.save(model, named)
        quantize_static(
            named,
            target,
            calibration,
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv"],
            nodes_to_quantize=chosen(model.graph),
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.MinMax,
        )


def main(source, screens, target):
    quantise(source, target, Words(screens), large_convolutions)


if __name__ == "__main__":
    main(*sys.argv[1:])
