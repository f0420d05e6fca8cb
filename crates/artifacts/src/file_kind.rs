//! What a file is that stands where another is expected, by how it begins: what people, downloads and version control leave there.

use std::fmt::Display;
use std::path::Path;

use crate::Error;

/// How many of its first bytes tell what a file is.
pub const BYTES: usize = 512;

/// What bytes are that begin so; `None` where that cannot be told.
pub fn of(bytes: &[u8]) -> Option<&'static str> {
    // A safetensors file begins with a length of 8 bytes, of which the last are zero.
    let text = bytes.iter().take(8).all(|byte| *byte != 0);
    match bytes {
        [b'P', b'K', 3, 4, ..] => Some(
            "a zip archive, as torch.save and numpy.savez write too; of tensors, safetensors.torch.save_file writes files that are read here",
        ),
        [0x80, 2..=5, 1..=255, ..] => Some(
            "one of Python's pickles, which may run code when they are read; of tensors, safetensors.torch.save_file writes files that \
             are read here",
        ),
        [0x1f, 0x8b, ..] => Some("a file that gzip has packed; `gunzip` unpacks it"),
        [b'B', b'Z', b'h', b'1'..=b'9', ..] => Some("a file that bzip2 has packed; `bunzip2` unpacks it"),
        [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some("a file that xz has packed; `unxz` unpacks it"),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Some("a file that zstd has packed; `unzstd` unpacks it"),
        [b'7', b'z', 0xbc, 0xaf, ..] => Some("a 7z archive"),
        _ if is_pointer(bytes) => Some("a pointer of Git LFS, which stands for the file; `git lfs pull` fetches it"),
        _ if bytes.starts_with(b"PAR1") => Some("a Parquet file"),
        _ if is_safetensors(bytes) => Some("a safetensors file, as checkpoints and importances are"),
        _ if bytes.starts_with(b"ARROW1") => Some("an Arrow IPC file"),
        _ if bytes.starts_with(b"\x89HDF\r\n") => Some("an HDF5 file"),
        _ if bytes.starts_with(b"GGUF") => {
            Some("a GGUF file, llama.cpp's format; give the safetensors files that it was made from")
        }
        _ if bytes.get(257..262) == Some(b"ustar") => Some("a tar archive"),
        _ if text && bytes.trim_ascii_start().starts_with(b"<") => {
            Some("a page of HTML or XML, as a failed download leaves it")
        }
        _ => None,
    }
}

/// Whether a file begins as safetensors do: with the length of a JSON object, in 8 bytes, and the object.
pub(crate) fn is_safetensors(bytes: &[u8]) -> bool {
    bytes.get(5..9) == Some(b"\0\0\0{")
}

/// Whether this is a pointer that stands for a file kept by Git LFS. It is text like any other.
pub fn is_pointer(bytes: &[u8]) -> bool {
    bytes.starts_with(b"version https://git-lfs")
}

/// The error of a file that is not the one expected (`a whole Parquet file`): it says what the file is, or else why it cannot be read.
pub fn unexpected(path: &Path, expected: &str, bytes: &[u8], why: impl Display) -> Error {
    match of(bytes) {
        // Whether it is whole is no question then.
        Some(found) => {
            let expected = expected.replacen("a whole ", "a ", 1);
            Error::file(path, format!("expected {expected}, found {found}"))
        }
        None => Error::file(path, format!("expected {expected}: {why}")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use crate::table::Reader;
    use crate::tensors;

    /// A whole file that was cut is a damaged one, also where its header is as long as a pickle or a page begins: 0x280 and 0x3c bytes.
    #[test]
    fn what_stands_in_place_of_a_file_is_called_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("f");
        let tensors = |bytes: &[u8]| {
            std::fs::write(&path, bytes).unwrap();
            tensors::read(&path).unwrap_err().to_string()
        };
        let table = |bytes: &[u8]| {
            std::fs::write(&path, bytes).unwrap();
            Reader::open(&path).err().unwrap().to_string()
        };
        let tar = [&[b'a'; 257][..], b"ustar\0"].concat();
        for (bytes, found) in [
            (&b"PK\x03\x04rest"[..], "a zip archive"),
            (b"\x80\x02}q\x01X\x06\x00\x00", "Python's pickles"),
            (b"\x80\x04\x95\x10\x00\x00\x00\x00\x00", "Python's pickles"),
            (b"\x1f\x8b\x08\0\0\0\0\0\0", "gunzip"),
            (b"BZh91AY&SY", "bunzip2"),
            (b"\xfd7zXZ\0\0\x04", "unxz"),
            (b"\x28\xb5\x2f\xfd\x04\0\0\0", "unzstd"),
            (b"7z\xbc\xaf\x27\x1c\0\x04", "a 7z archive"),
            (b"version https://git-lfs.github.com/spec/v1\n", "git lfs pull"),
            (b"GGUF\x03\x00\x00\x00", "a GGUF file"),
            (b"ARROW1\0\0", "an Arrow IPC file"),
            (b"\x89HDF\r\n\x1a\n", "an HDF5 file"),
            (&tar, "a tar archive"),
            (b"<!DOCTYPE html>\n", "a page of HTML"),
            (b"\n<?xml version='1.0'?>", "a page of HTML or XML"),
        ] {
            for (expected, said) in [("safetensors", tensors(bytes)), ("Parquet", table(bytes))] {
                let begins = format!("{}: expected a {expected} file, found ", path.display());
                assert!(said.starts_with(&begins) && said.contains(found), "{said}");
            }
        }
        assert!(tensors(b"PAR1\x15\x04").ends_with("found a Parquet file"));
        let safetensors = [&0x280_u64.to_le_bytes()[..], b"{\"a\": 1"].concat();
        assert!(table(&safetensors).contains("expected a Parquet file, found a safetensors file"));
        assert!(table(b"PAR1\x15\x04\0\0\0\0\0\0").contains("expected a whole Parquet file: "));
        for length in [0x280_u64, 0x3c, 8] {
            let said = tensors(&[&length.to_le_bytes()[..], b"{\"a\""].concat());
            assert!(said.contains("expected a whole safetensors file: "), "{said}");
        }
    }
}
