//! MATLAB's MAT files, version 5, as far as data sets use it: arrays of numbers, texts, cells and structs. After
//! <https://www.mathworks.com/help/pdf_doc/matlab/matfile_format.pdf>.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use flate2::read::ZlibDecoder;
use lethe_artifacts::{Error, Result};

/// How deep cells and structs may stand in one another.
const DEPTH: usize = 8;

/// Types of elements.
const MATRIX: u32 = 14;
const COMPRESSED: u32 = 15;

/// An array, its values by columns: the first dimension runs fastest.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Matrix {
    pub dimensions: Vec<usize>,
    pub values: Values,
}

/// What an array holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Values {
    /// Numbers of 8 bits without a sign.
    Bytes(Vec<u8>),
    /// All other numbers.
    Numbers(Vec<f64>),
    Text(String),
    Cells(Vec<Matrix>),
    /// The values of each field, one an element.
    Fields(BTreeMap<String, Vec<Matrix>>),
}

impl Matrix {
    /// Its values where all are whole numbers.
    pub fn integers(&self) -> Option<Vec<i64>> {
        match &self.values {
            Values::Bytes(bytes) => Some(bytes.iter().map(|&b| b.into()).collect()),
            Values::Numbers(numbers) => {
                let whole = numbers.iter().all(|n| n.fract() == 0.0 && n.abs() < 2f64.powi(53));
                whole.then(|| numbers.iter().map(|&n| n as i64).collect())
            }
            _ => None,
        }
    }

    /// Its value where it is one whole number.
    pub fn integer(&self) -> Option<i64> {
        match self.integers()?.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// The value of a character array; nothing of any other.
    pub fn text(&self) -> Option<&str> {
        match &self.values {
            Values::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Its cells' texts.
    pub fn texts(&self) -> Option<Vec<String>> {
        match &self.values {
            Values::Cells(cells) => cells.iter().map(|cell| cell.text().map(str::to_owned)).collect(),
            _ => None,
        }
    }

    /// The values of a field of a struct, one an element.
    pub fn field(&self, name: &str) -> Option<&[Matrix]> {
        match &self.values {
            Values::Fields(fields) => fields.get(name).map(Vec::as_slice),
            _ => None,
        }
    }
}

/// The named variables of a file.
///
/// # Errors
/// Names the file and what is wrong: not there, of another version, cut off, or without a variable of that name.
pub(super) fn read<const N: usize>(path: &Path, names: [&str; N]) -> Result<[Matrix; N]> {
    let file = File::open(path).map_err(|e| Error::file(path, e))?;
    let mut all = variables(&mut BufReader::new(file), &names).map_err(|what| Error::file(path, what))?;
    let mut found = Vec::with_capacity(N);
    for name in names {
        let matrix = all.remove(name);
        found.push(matrix.ok_or_else(|| Error::file(path, format!("expected a variable {name}, found none")))?);
    }
    found
        .try_into()
        .map_err(|_| Error::file(path, "expected its variables, found others"))
}

type Parsed<T> = std::result::Result<T, String>;

fn variables(from: &mut dyn Read, names: &[&str]) -> Parsed<BTreeMap<String, Matrix>> {
    let mut header = Vec::new();
    (&mut *from)
        .take(128)
        .read_to_end(&mut header)
        .map_err(|e| e.to_string())?;
    if header.starts_with(b"MATLAB 7.3") {
        return Err("expected a MAT file of version 5, found one of version 7.3; save it with -v7".to_owned());
    }
    // The version is 1.0, and the letters stand in the order of a little-endian machine.
    if header.get(124..) != Some(&[0, 1, b'I', b'M']) {
        return Err("expected a MAT file of version 5, found none".to_owned());
    }
    let mut all = BTreeMap::new();
    while let Some(tag) = Tag::next(from)? {
        let variable = match tag.kind {
            COMPRESSED => {
                let mut compressed = (&mut *from).take(tag.bytes.into());
                let mut inner = ZlibDecoder::new(&mut compressed);
                let found = match Tag::next(&mut inner)? {
                    Some(tag) if tag.kind == MATRIX => tag.matrix(&mut inner, Some(names), 0)?,
                    _ => None,
                };
                // To its end, where its checksum stands.
                skip(&mut inner)?;
                skip(&mut compressed)?;
                found
            }
            MATRIX => tag.matrix(from, Some(names), 0)?,
            _ => {
                tag.data(from)?;
                None
            }
        };
        all.extend(variable);
    }
    Ok(all)
}

/// What an element begins with.
struct Tag {
    kind: u32,
    bytes: u32,
    /// The data of a small element, which stands in the tag.
    small: Option<[u8; 4]>,
}

impl Tag {
    /// The next element's; none at the end.
    fn next(from: &mut dyn Read) -> Parsed<Option<Self>> {
        let mut bytes = Vec::new();
        (&mut *from)
            .take(8)
            .read_to_end(&mut bytes)
            .map_err(|e| e.to_string())?;
        let word = |at: usize| bytes.get(at..at + 4).and_then(|b| <[u8; 4]>::try_from(b).ok());
        match (word(0), word(4)) {
            _ if bytes.is_empty() => Ok(None),
            (Some(first), Some(second)) => {
                let first = u32::from_le_bytes(first);
                let small = first >> 16;
                Ok(Some(match small {
                    0 => Self {
                        kind: first,
                        bytes: u32::from_le_bytes(second),
                        small: None,
                    },
                    bytes => Self {
                        kind: first & 0xffff,
                        bytes,
                        small: Some(second),
                    },
                }))
            }
            _ => Err("is cut off".to_owned()),
        }
    }

    /// The element's data; elements fill up to multiples of 8 bytes.
    fn data(&self, from: &mut dyn Read) -> Parsed<Vec<u8>> {
        if let Some(small) = self.small {
            let data = small.get(..self.bytes as usize);
            return data
                .map(<[u8]>::to_vec)
                .ok_or_else(|| format!("expected at most 4 bytes, found {}", self.bytes));
        }
        let mut data = Vec::new();
        let padded = u64::from(self.bytes).next_multiple_of(8);
        (&mut *from)
            .take(padded)
            .read_to_end(&mut data)
            .map_err(|e| e.to_string())?;
        // The last element's filling is sometimes left out.
        if data.len() < self.bytes as usize {
            return Err(format!(
                "is cut off: expected {} bytes more, found {}",
                self.bytes,
                data.len()
            ));
        }
        data.truncate(self.bytes as usize);
        Ok(data)
    }

    /// The array of this tag with its name; none where names are given and its is none of them.
    fn matrix(&self, from: &mut dyn Read, names: Option<&[&str]>, depth: usize) -> Parsed<Option<(String, Matrix)>> {
        if depth > DEPTH {
            return Err(format!("expected arrays at most {DEPTH} deep in one another"));
        }
        let mut inside = (&mut *from).take(u64::from(self.bytes).next_multiple_of(8));
        if self.bytes == 0 {
            // An empty array has no header either.
            let values = Values::Numbers(Vec::new());
            let dimensions = vec![0, 0];
            return Ok(Some((String::new(), Matrix { dimensions, values })));
        }
        let flags = part(&mut inside)?.1;
        let class = *flags.first().ok_or("expected the flags of an array, found none")?;
        let dimensions = numbers(part(&mut inside)?)?;
        let dimensions: Vec<usize> = dimensions.into_iter().map(|d| d as usize).collect();
        let name = String::from_utf8_lossy(&part(&mut inside)?.1).into_owned();
        if names.is_some_and(|names| !names.contains(&name.as_str())) {
            skip(&mut inside)?;
            return Ok(None);
        }
        let count = dimensions.iter().try_fold(1usize, |all, &d| all.checked_mul(d));
        let count = count.ok_or_else(|| format!("{name}: dimensions {dimensions:?} are more than a file can hold"))?;
        let values = values(class, count, &mut inside, depth).map_err(|what| match name.as_str() {
            "" => what,
            name => format!("{name}: {what}"),
        })?;
        skip(&mut inside)?;
        Ok(Some((name, Matrix { dimensions, values })))
    }
}

/// The next element's type and data.
fn part(from: &mut dyn Read) -> Parsed<(u32, Vec<u8>)> {
    let tag = Tag::next(from)?.ok_or("is cut off")?;
    let data = tag.data(from)?;
    Ok((tag.kind, data))
}

/// The values of an array of a class.
fn values(class: u8, count: usize, from: &mut dyn Read, depth: usize) -> Parsed<Values> {
    let array = |from: &mut dyn Read| -> Parsed<Matrix> {
        let tag = Tag::next(from)?.ok_or("is cut off")?;
        if tag.kind != MATRIX {
            return Err(format!("expected an array, found an element of type {}", tag.kind));
        }
        let found = tag.matrix(from, None, depth + 1)?;
        Ok(found.ok_or("expected an array, found none")?.1)
    };
    let all = |found: usize| match found == count {
        true => Ok(()),
        false => Err(format!("expected {count} values, found {found}")),
    };
    match class {
        // mxCELL_CLASS
        1 => Ok(Values::Cells((0..count).map(|_| array(from)).collect::<Parsed<_>>()?)),
        // mxSTRUCT_CLASS
        2 => {
            let length = numbers(part(from)?)?.first().map_or(0, |&l| l as usize);
            let fields = part(from)?.1;
            let name = |field: &[u8]| {
                let end = field.iter().position(|&b| b == 0).unwrap_or(field.len());
                String::from_utf8_lossy(&field[..end]).into_owned()
            };
            let fields: Vec<String> = fields.chunks(length.max(1)).map(name).collect();
            let mut values: BTreeMap<String, Vec<Matrix>> = fields.iter().map(|f| (f.clone(), Vec::new())).collect();
            // A struct without fields has as many elements as it likes to say.
            let count = if fields.is_empty() { 0 } else { count };
            for _ in 0..count {
                for field in &fields {
                    let value = array(from)?;
                    values.entry(field.clone()).or_default().push(value);
                }
            }
            Ok(Values::Fields(values))
        }
        // mxCHAR_CLASS
        4 => {
            let (kind, data) = part(from)?;
            let text = match kind {
                // 16 bits a letter.
                4 | 17 => {
                    let (letters, _) = data.as_chunks::<2>();
                    String::from_utf16_lossy(&letters.iter().map(|&l| u16::from_le_bytes(l)).collect::<Vec<_>>())
                }
                _ => String::from_utf8_lossy(&data).into_owned(),
            };
            Ok(Values::Text(text))
        }
        // mxUINT8_CLASS, which the largest arrays are of
        9 => {
            let (kind, data) = part(from)?;
            let bytes = match kind {
                2 => data,
                _ => numbers((kind, data))?.into_iter().map(|n| n as u8).collect(),
            };
            all(bytes.len())?;
            Ok(Values::Bytes(bytes))
        }
        // The other classes of numbers
        6..=15 => {
            let numbers = numbers(part(from)?)?;
            all(numbers.len())?;
            Ok(Values::Numbers(numbers))
        }
        other => Err(format!(
            "expected numbers, texts, cells or a struct, found an array of class {other}"
        )),
    }
}

/// The numbers of an element of a numeric type.
fn numbers((kind, data): (u32, Vec<u8>)) -> Parsed<Vec<f64>> {
    fn all<const N: usize>(data: &[u8], read: impl Fn([u8; N]) -> f64) -> Vec<f64> {
        data.as_chunks::<N>().0.iter().map(|&bytes| read(bytes)).collect()
    }
    Ok(match kind {
        1 => all(&data, |b| i8::from_le_bytes(b).into()),
        2 => all(&data, |b| u8::from_le_bytes(b).into()),
        3 => all(&data, |b| i16::from_le_bytes(b).into()),
        4 => all(&data, |b| u16::from_le_bytes(b).into()),
        5 => all(&data, |b| i32::from_le_bytes(b).into()),
        6 => all(&data, |b| u32::from_le_bytes(b).into()),
        7 => all(&data, |b| f32::from_le_bytes(b).into()),
        9 => all(&data, f64::from_le_bytes),
        12 => all(&data, |b| i64::from_le_bytes(b) as f64),
        13 => all(&data, |b| u64::from_le_bytes(b) as f64),
        other => return Err(format!("expected numbers, found an element of type {other}")),
    })
}

/// Reads to the end.
fn skip(from: &mut dyn Read) -> Parsed<()> {
    std::io::copy(from, &mut std::io::sink()).map_err(|e| e.to_string())?;
    Ok(())
}
