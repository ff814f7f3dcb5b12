"""Adds to languages.txt.gz the words that message catalogues of many programs share.

    python3 make-catalogues.py SOURCES PACKAGES LISTS

SOURCES holds one directory for each package, unpacked (as PROGRAM, or PROGRAM-PART): gettext's .mo
and .po, Redmine's .yml and SOGo's .strings. PACKAGES is where PyPI faker and names-dataset, a second
source of names, are installed; PyPI babel is imported. LISTS is where the lists lie.
words.md says which packages, and when a word counts.
"""

import ast
import collections
import gc
import gettext
import gzip
import pathlib
import pickle
import re
import sys
import unicodedata

import babel

LANGUAGES = {"cy", "fr", "de", "es", "it", "pl", "pt", "nl", "ro", "tr"}
LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"}
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
NOISE = re.compile(
    r"\{[^}]*\}|%\(\w+\)\w|%[-#\d$.*]*l*\w|<[^>]*>|[$@]\w+|&\w+;|`[^`]*`|\S+://\S+|\S+@\S+|\\\w"
    r"|\w*[/._]\w[\w/._]*|--?\w\S*"
)
CREDIT = re.compile(r"translat|credit|copyright|©|\(c\)|author|thanks|contribut|your (names|emails)", re.I)
# "Nac ydy", "Nag oes": an answer in a column that the law protects more.
ANSWERS = {"nac", "nag", "oes", "naddo"}
# A word of so many programs is one, though somebody is called so; of so many, though many are.
USUAL, EVERYWHERE = 5, 8
# The best rank of a name in any country: too many bear it, or too many by far.
KNOWN, FREQUENT = 4000, 1000


def fold(word):
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(
        LETTERS.get(c, c) for c in decomposed if c.isalnum() and not unicodedata.combining(c)
    )


def language(path):
    for part in reversed(path.parts):
        found = re.search(
            r"(?:^|[_\-.@])(%s)(?:[_\-][A-Za-z]{2})?(?=$|[_\-./@])" % "|".join(LANGUAGES), part.lower()
        )
        named = re.match(r"(German|French|Spanish|Italian|Polish|Portuguese|Brazilian|Dutch|Romanian"
                         r"|Turkish|Welsh)\w*\.lproj$", part)
        if found or named:
            return True
    return False


def messages(path):
    """Pairs of an English message and what it is in the catalogue's language."""
    if path.suffix == ".mo":
        try:
            with open(path, "rb") as file:
                catalogue = gettext.GNUTranslations(file)._catalog
        except (OSError, UnicodeDecodeError, ValueError, IndexError, LookupError):
            return
        for key, value in catalogue.items():
            key = key[0] if isinstance(key, tuple) else key
            if CREDIT.search(key):
                continue
            yield key.rpartition("\4")[2], value
        return
    text = path.read_text(encoding="utf-8", errors="ignore")
    if path.suffix == ".po":
        joined = text.replace('"\n"', "").split("\n\n")
        for entry in joined:
            english = re.search(r'^msgid "(.*)"$', entry, re.M)
            if CREDIT.search(entry):
                continue
            for said in re.findall(r'^msgstr(?:\[\d\])? "(.*)"$', entry, re.M):
                yield english.group(1) if english else "", said
    else:
        pattern = r'^\s+\w+: "?(.*?)"?$' if path.suffix == ".yml" else r'=\s*"(.*)";'
        for said in re.findall(pattern, text, re.M):
            yield "", said


class Uses:
    """Which programs use a word, whether ever in small letters, whether ever in capitals alone."""

    def __init__(self):
        self.programs, self.small, self.shouted = set(), False, False

    def enough(self, folded):
        if self.shouted:
            return len(self.programs) >= 2
        if len(folded) < 4:
            return len(self.programs) >= 6
        return len(self.programs) >= (3 if self.small else 4)


def count(sources):
    seen = collections.defaultdict(Uses)
    for path in sorted(pathlib.Path(sources).rglob("*")):
        inside = path.relative_to(sources)
        if path.suffix not in (".mo", ".po", ".yml", ".strings") or not language(inside):
            continue
        program = inside.parts[0].split("-")[0]
        for pair in messages(path):
            if not pair[0] and path.suffix in (".mo", ".po") or any(map(CREDIT.search, pair)):
                continue
            for message in pair:
                for word in WORD.findall(NOISE.sub(" ", re.sub("[_&](?=[A-Za-z])", "", message))):
                    shouted = word.isupper() and len(word) > 1
                    uses = seen[word if shouted else word.lower()]
                    uses.programs.add(program)
                    uses.small |= word.islower()
                    uses.shouted |= shouted
    return seen


def share(sources):
    """Each word that enough programs use, folded, and its programs."""
    words = collections.defaultdict(Uses)
    for word, uses in count(sources).items():
        folded = fold(word)
        if len(uses.programs) < 2 or not 1 < len(folded) or uses.shouted and len(folded) > 6:
            continue
        if folded.isalpha() and folded.isascii():
            words[folded].programs |= uses.programs
            words[folded].small |= uses.small
            words[folded].shouted |= uses.shouted
    return {word: uses.programs for word, uses in words.items() if uses.enough(word)}


def ranked(packages):
    """The best rank of each name in any country, as a forename or a surname, and that country."""
    gc.disable()
    best = {}
    for kind in ("first", "last"):
        with gzip.open(f"{packages}/names_dataset/v3/{kind}_names.pkl.gz") as packed:
            for name, facts in pickle.load(packed).items():
                rank = min(((rank, where) for where, rank in facts["rank"].items() if rank), default=None)
                if rank:
                    folded = fold(name)
                    best[folded] = min(rank, best.get(folded, rank))
    return best


def ranks(packages):
    return {name: rank for name, (rank, _) in ranked(packages).items()}


def invented(packages):
    """The names out of which Faker makes people of every country."""
    names = set()
    for file in pathlib.Path(packages, "faker", "providers", "person").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and len(text.split()) < 4 and text[:1].isupper():
                names |= {fold(word) for word in re.findall(r"[^\W\d_]+", text)}
    return names


def peoples():
    """Words for languages and countries: they tell where a pupil is from."""
    return {
        fold(word)
        for spoken in LANGUAGES | {"en"}
        for names in (babel.Locale(spoken).languages, babel.Locale(spoken).territories)
        for name in names.values()
        for word in WORD.findall(name)
    }


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return {fold(line.strip()) for line in lines}


def main(sources, packages, lists):
    rank, faker = ranks(packages), invented(packages)
    have = read(f"{lists}/languages.txt.gz")
    other = read(f"{lists}/names.txt.gz") | read(f"{lists}/vocabulary.txt.gz")
    known = have | other | peoples() | ANSWERS
    added = {
        word
        for word, programs in share(sources).items()
        if word not in known
        and rank.get(word, KNOWN + 1) > (FREQUENT if len(programs) >= USUAL else KNOWN)
        and (word not in faker or len(programs) >= EVERYWHERE)
    }
    print("before", len(have), "added", len(added))
    with open(f"{lists}/languages.txt.gz", "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as packed:
        packed.write(("\n".join(sorted(have | added)) + "\n").encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
