"""Trains likeness.bin: how like a word, and how unlike a name, the letters of a word are.

    python3 train-likeness.py PACKAGES LISTS [NAMES | measure]

PACKAGES is where PyPI names-dataset 3.3.1, babel and numpy are installed; LISTS is where the lists
lie, and where likeness.bin.gz and names-like-words.txt.gz go. NAMES is written with names that were held
out, four hundred of each culture. words.md says how good it is. One seed and one order: the same sources give the same bytes.
"""

import collections
import gzip
import importlib.util
import pathlib
import re
import struct
import sys
import zlib

packages, lists = sys.argv[1], pathlib.Path(sys.argv[2])
sys.path.insert(0, packages)
import numpy  # noqa: E402


def script(name):
    spec = importlib.util.spec_from_file_location(name, pathlib.Path(__file__).with_name(f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


catalogues = script("make-catalogues")

SHORTEST, LONGEST, TABLE, SEED = 5, 24, 1 << 17, 2026
SHORTEST_PART, LONGEST_PART, LONGEST_REST = 3, 10, 4
HEAD, TAIL, AFTER, BEFORE, COVER = 6, 7, 8, 9, 10
PASSES, RATE, DECAY, BATCH, OF_SCREENS = 6, 0.1, 2e-6, 2048, 2.0
# ENOUGH is Likeness.java's.
BARS, ENOUGH = (2.0, 2.5, 3.0, 3.5), 3.0
RARE, SEEN, SHOWN = 8000, 40000, 400
OF_MANY, OF_FEW, MANY = 2.0, 0.5, 1500
# A word is none if it is so common a name in any country; a name is tried if it is so common.
COMMON, TRIED = 6000, 3000
CULTURES = {
    "South Asia": "IN BD MV MU FJ", "East Asia": "CN HK MO TW KR JP SG KH", "South-East Asia": "MY ID BN PH",
    "Arab": "EG SA IQ SD MA DZ SY YE LY TN AE OM JO KW PS QA BH LB", "Iran, Afghanistan": "IR AF",
    "Turkic": "TR AZ KZ TM", "Slavic": "PL CZ HR RS SI BG RU", "Baltic, Finland": "LT EE FI",
    "West Africa": "NG GH CM BF", "East, South Africa": "ET DJ BW NA ZA AO BI", "Balkan": "GR CY AL GE",
    "Iberian": "CO MX BR PE CL BO ES AR GT PA PT UY EC PR CR HN SV", "French": "FR BE LU HT",
    "Germanic": "DE AT CH NL DK SE NO IS", "British": "GB IE US CA JM MT", "Italy, Moldova": "IT MD",
    "Hungary": "HU", "Israel": "IL",
}
CULTURE = {country: culture for culture, countries in CULTURES.items() for country in countries.split()}


def held(word):
    """Whether training never sees it: a fifth of all."""
    return zlib.crc32(word.encode()) % 5 == 0


def mixed(value):
    value = value ^ (value >> numpy.uint32(15))
    value = value * numpy.uint32(0x2C1B3C6D)
    value = value ^ (value >> numpy.uint32(12))
    value = value * numpy.uint32(0x297A2D39)
    return value ^ (value >> numpy.uint32(15))


def slot(kind, length, text):
    value = (kind * 31 + length) & 0xFFFFFFFF
    for letter in text:
        value = (value * 31 + ord(letter) - 96) & 0xFFFFFFFF
    return int(mixed(numpy.array([value], numpy.uint32))[0] & numpy.uint32(TABLE - 1))


class Likeness:
    """The places of a word in the table, as WordLikeness.java finds them; TABLE is none."""

    def __init__(self, parts):
        self.parts, self.slots = parts, {}

    def places(self, words):
        return numpy.concatenate([self.letters(words), self.pieces(words)], 1)

    def letters(self, words):
        codes = numpy.zeros((len(words), LONGEST + 2), numpy.uint32)
        for row, word in enumerate(words):
            letters = numpy.frombuffer(word.encode()[:LONGEST], numpy.uint8) - 96
            codes[row, 1 : 1 + len(letters)] = letters
            codes[row, [0, 1 + len(letters)]] = 27
        lengths, places = (codes > 0).sum(1), []
        for size in range(2, 6):
            for start in range(codes.shape[1] - size + 1):
                value = numpy.full(len(words), size, numpy.uint32)
                for at in range(start, start + size):
                    value = value * numpy.uint32(31) + codes[:, at]
                place = (mixed(value) & numpy.uint32(TABLE - 1)).astype(numpy.int32)
                place[start + size > lengths] = TABLE
                places.append(place)
        return numpy.stack(places, 1)

    def pieces(self, words):
        places = numpy.full((len(words), 5), TABLE, numpy.int32)
        for row, word in enumerate(words):
            for at, key in enumerate(self.keys(word[:LONGEST])):
                if key not in self.slots:
                    self.slots[key] = slot(*key)
                places[row, at] = self.slots[key]
        return places

    def keys(self, word):
        size, shortest = len(word), SHORTEST_PART
        head = next((n for n in range(size - 1, shortest - 1, -1) if word[:n] in self.parts), 0)
        tail = next((n for n in range(size - 1, shortest - 1, -1) if word[size - n :] in self.parts), 0)
        yield HEAD, min(head, LONGEST_PART), ""
        yield TAIL, min(tail, LONGEST_PART), ""
        if head and size - head <= LONGEST_REST:
            yield AFTER, min(head, LONGEST_PART), word[head:]
        if tail and size - tail <= LONGEST_REST:
            yield BEFORE, min(tail, LONGEST_PART), word[: size - tail]
        if head and tail and size - head - tail < 3:
            yield COVER, min(head, tail, LONGEST_PART), word[head : size - tail]


def train(places, words, weights):
    """One weight a place: logistic regression by stochastic gradients, the steps as AdaGrad's."""
    random = numpy.random.default_rng(SEED)
    table, squares = numpy.zeros(TABLE + 1, numpy.float32), numpy.full(TABLE + 1, 1e-2, numpy.float32)
    for _ in range(PASSES):
        order = random.permutation(len(words))
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            error = 1 / (1 + numpy.exp(-table[places[rows]].sum(1))) - words[rows]
            slope = numpy.bincount(
                places[rows].ravel(),
                numpy.repeat(error * weights[rows], places.shape[1]),
                minlength=TABLE + 1,
            ).astype(numpy.float32)
            slope += DECAY * len(rows) * table
            slope[TABLE] = 0
            squares += slope * slope
            table -= RATE * slope / numpy.sqrt(squares)
    return table


class Corpus:
    """Words and names, those that training sees and those that it never does."""

    def __init__(self):
        vocabulary, other = (catalogues.read(lists / f"{name}.txt.gz") for name in ("vocabulary", "languages"))
        listed, fits = catalogues.read(lists / "names.txt.gz"), re.compile("[a-z]{%d,}" % SHORTEST).fullmatch
        ranked = catalogues.ranked(packages)
        self.rank = rank = {name: best for name, (best, _) in ranked.items()}
        self.screens = other
        self.parts = {word for word in (vocabulary | other) - listed if len(word) >= SHORTEST_PART}
        self.words = sorted(
            word for word in (vocabulary | other) - listed if fits(word) and rank.get(word, COMMON + 1) > COMMON
        )
        names = collections.defaultdict(list)
        for name in sorted((set(rank) | listed) - vocabulary - other):
            if fits(name):
                names[CULTURE.get(ranked.get(name, (0, ""))[1], "British")].append(name)
        self.known = sorted({n for n in rank if fits(n) and rank[n] <= COMMON} - self.parts - set(self.words) - listed)
        random = numpy.random.default_rng(SEED)
        self.seen, self.tried = {}, {}
        for culture, theirs in sorted(names.items()):
            shuffled = [theirs[at] for at in random.permutation(len(theirs))]
            shuffled.sort(key=lambda name: rank.get(name, 0) > RARE)
            self.seen[culture] = [name for name in shuffled if not held(name)][:SEEN]
            new = [name for name in shuffled if held(name) and name not in listed]
            self.tried[culture] = [name for name in new if rank[name] <= TRIED][:2500]

    def model(self, without=None, blind=True):
        """A model that never saw a culture; blind to a fifth of the words as well."""
        mine = [word for word in self.words if not (blind and held(word))]
        likeness = Likeness({word for word in self.parts if not (blind and held(word))})
        theirs = [name for culture in self.seen if culture != without for name in self.seen[culture]]
        answers = numpy.r_[numpy.ones(len(mine)), numpy.zeros(len(theirs))].astype(numpy.float32)
        weights = [OF_SCREENS if word in self.screens else 1 for word in mine]
        weights += [OF_MANY if self.rank.get(n, 0) <= MANY else OF_FEW if self.rank[n] > RARE else 1 for n in theirs]
        weights = numpy.array(weights, numpy.float32)
        table = train(likeness.places(mine + theirs), answers, weights)
        return lambda words, table=table: table[likeness.places(words)].sum(1), table


def shares(scores, bar):
    """Of all names, and of those of the three worst cultures."""
    of_all = (numpy.concatenate([*scores.values()]) > bar).mean()
    worst = sorted(((mine > bar).mean(), culture) for culture, mine in scores.items())[:-4:-1]
    return f"names {of_all:.4f}, " + ", ".join(f"{culture} {share:.4f}" for share, culture in worst)


def measure(corpus):
    """Shares of words and of names that reach a bar, none of them seen; then nor was their culture."""
    unseen = [word for word in corpus.words if held(word)]
    score, _ = corpus.model()
    words, names = score(unseen), {culture: score(tried) for culture, tried in corpus.tried.items()}
    others = {culture: corpus.model(culture)[0](tried) for culture, tried in corpus.tried.items()}
    for bar in BARS:
        print(f"{bar}: words {(words > bar).mean():.3f}; {shares(names, bar)}; culture unseen: {shares(others, bar)}")


def main():
    corpus = Corpus()
    if sys.argv[3:] == ["measure"]:
        measure(corpus)
        return
    score, table = corpus.model(blind=False)
    scale = float(numpy.abs(table).max()) / 127
    table = numpy.round(table / scale)
    with open(lists / "likeness.bin.gz", "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as packed:
        packed.write(struct.pack(">f", scale) + table[:TABLE].astype(numpy.int8).tobytes())
    like = numpy.array(corpus.known)[score(corpus.known, table * scale) > ENOUGH]
    with open(lists / "names-like-words.txt.gz", "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as packed:
        packed.write(("\n".join(like) + "\n").encode())
    names = {culture: score(tried, table * scale) for culture, tried in corpus.tried.items()}
    for bar in BARS:
        print(f"{bar}: {shares(names, bar)}")
    for path in sys.argv[3:]:
        lines = (f"{culture.split(',')[0]},{name}" for culture, tried in corpus.tried.items() for name in tried[:SHOWN])
        pathlib.Path(path).write_text("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    main()
