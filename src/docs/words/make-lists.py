"""Makes vocabulary.txt.gz and names.txt.gz. See words.md."""
import gzip, re, sqlite3, sys, unicodedata

scowl, people, births, out = sys.argv[1:5]


def fold(text):
    letters = unicodedata.normalize("NFD", text.lower())
    return re.sub("[^a-z]", "", "".join(c for c in letters if not unicodedata.combining(c)))


def write(name, words):
    with open(f"{out}/{name}", "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as packed:
        packed.write("\n".join(sorted(words)).encode() + b"\n")
    print(name, len(words))


# Everyday words that are names first.
NAMES_FIRST = """ally angel atlas bob chuck crystal don drew dusty frank gene jack joy ken melody nick
pat penny phoenix ray rusty sue trinity van wade wren""".split()

vocabulary, everyday = set(), set()
for region in ("english", "british", "american"):
    for size in (10, 20, 35, 40, 50):
        for kind in ("words", "contractions"):
            try:
                lines = open(f"{scowl}/{region}-{kind}.{size}", encoding="latin-1")
            except OSError:
                continue
            words = {fold(line) for line in lines if not line.rstrip().endswith("'s")}
            vocabulary |= words
            everyday |= words if size <= 20 else set()

names = {fold(line) for line in open(people, encoding="utf-8") if not line.startswith("#")}
rows = sqlite3.connect(births).execute("select name, sum(births) from usNameData group by name")
for name, count in rows:
    word = fold(name)
    if count >= 500 or count >= 100 and word in vocabulary:
        names.add(word)
    if count >= 10000 and word not in everyday:
        vocabulary.discard(word)
write("names.txt.gz", {n for n in names if len(n) > 1})
write("vocabulary.txt.gz", {w for w in vocabulary if w} - set(NAMES_FIRST))
