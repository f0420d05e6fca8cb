"""Frozen values of src/random.rs, from Python's `blake3` package and a ChaCha8 written out here."""
import struct

from blake3 import blake3

M = 0xFFFFFFFF


def rotl(x, n):
    return ((x << n) | (x >> (32 - n))) & M


def block(key, counter):
    state = list(struct.unpack("<4I", b"expand 32-byte k")) + list(struct.unpack("<8I", key))
    state += [counter & M, counter >> 32, 0, 0]
    w = state[:]

    def quarter(a, b, c, d):
        w[a] = (w[a] + w[b]) & M
        w[d] = rotl(w[d] ^ w[a], 16)
        w[c] = (w[c] + w[d]) & M
        w[b] = rotl(w[b] ^ w[c], 12)
        w[a] = (w[a] + w[b]) & M
        w[d] = rotl(w[d] ^ w[a], 8)
        w[c] = (w[c] + w[d]) & M
        w[b] = rotl(w[b] ^ w[c], 7)

    for _ in range(4):  # 8 rounds: a column and a diagonal round each time
        for i in range(4):
            quarter(i, 4 + i, 8 + i, 12 + i)
        for i in range(4):
            quarter(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4)
    return [(a + b) & M for a, b in zip(w, state)]


def stream(seed, task, purpose):
    text = b"lethe random stream 1\0" + struct.pack("<Qq", seed, task) + purpose.encode()
    key = blake3(text).digest()
    counter = 0
    while True:
        words = block(key, counter)
        for low, high in zip(words[::2], words[1::2]):
            yield low | high << 32
        counter += 1


def below(s, bound):
    while True:
        product = next(s) * bound
        if product % 2**64 >= 2**64 % bound:
            return product >> 64


def shuffle(s, items):
    for last in range(len(items) - 1, 0, -1):
        other = below(s, last + 1)
        items[last], items[other] = items[other], items[last]
    return items


def first(seed, task, purpose):
    s = stream(seed, task, purpose)
    return [hex(next(s)) for _ in range(3)]


if __name__ == "__main__":
    print(first(0, 0, "shuffle"))
    print(first(7, -1, "class-order"))
    print(shuffle(stream(0, 0, "shuffle"), list(range(10))))
    print("class order of seed 3, ten classes:", shuffle(stream(3, -1, "class-order"), list(range(10))))
