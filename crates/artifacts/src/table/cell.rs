//! Values of a column, to and from Arrow's arrays.

use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, BooleanArray, Float32Array, Float64Array, Int32Array, Int64Array, LargeStringArray, ListArray,
    RecordBatch, StringArray, StringViewArray, types::Float32Type,
};
use arrow::datatypes::DataType;

/// A value of a column.
pub trait Cell: Sized {
    /// The Arrow type of a column of such values.
    fn data_type() -> DataType;
    /// Whether the column may hold nulls.
    const NULLABLE: bool = false;
    /// The value of a row whose file lacks the column, as one does that was written before the column was added: null
    /// where nulls are allowed, else there is none.
    fn missing() -> Option<Self> {
        None
    }
    /// One array of all values.
    fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef
    where
        Self: 'a;
    /// The values of an array.
    ///
    /// # Errors
    /// Says which type was expected and found, or that a null stands where none may.
    fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String>;
}

macro_rules! cell {
    ($value:ty, $array:ty, $data:expr) => {
        impl Cell for $value {
            fn data_type() -> DataType {
                $data
            }
            fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef {
                Arc::new(values.cloned().map(Some).collect::<$array>())
            }
            fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String> {
                optional::<Self>(array)?
                    .into_iter()
                    .map(|v| v.ok_or_else(|| "expected no null, found one".to_owned()))
                    .collect()
            }
        }
        impl Cell for Option<$value> {
            fn data_type() -> DataType {
                $data
            }
            const NULLABLE: bool = true;
            fn missing() -> Option<Self> {
                Some(None)
            }
            fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef {
                Arc::new(values.cloned().collect::<$array>())
            }
            fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String> {
                optional::<$value>(array)
            }
        }
        impl Optional for $value {
            fn optional(array: &dyn Array) -> Option<Vec<Option<Self>>> {
                let cast = match array.data_type() == &$data {
                    true => None,
                    false => Some(without_loss(array, &$data)?),
                };
                let array = cast.as_ref().map_or(array.as_any(), |cast| cast.as_any());
                let array = array.downcast_ref::<$array>()?;
                Some(array.iter().map(|v| v.map(Into::into)).collect())
            }
        }
    };
}

trait Optional: Cell {
    fn optional(array: &dyn Array) -> Option<Vec<Option<Self>>>;
}

fn optional<T: Optional>(array: &dyn Array) -> std::result::Result<Vec<Option<T>>, String> {
    // A column of nulls alone has no other type where nobody said it.
    if array.data_type() == &DataType::Null {
        return Ok((0..array.len()).map(|_| None).collect());
    }
    T::optional(array).ok_or_else(|| mismatch(&T::data_type(), array))
}

/// Numbers in another type, as other programs write them: pandas makes a column of whole numbers with a null one of float64. `None`
/// where a value is none of the type, or is no number.
fn without_loss(array: &dyn Array, data: &DataType) -> Option<ArrayRef> {
    if !array.data_type().is_numeric() || !data.is_numeric() {
        return None;
    }
    let cast = arrow::compute::cast(array, data).ok()?;
    // What is cast back tells whether half a count, or a float64 that no float32 is, was cut.
    let back = arrow::compute::cast(&cast, array.data_type()).ok()?;
    let same = back.to_data() == array.to_data();
    (same && back.null_count() == cast.null_count() && array.null_count() == cast.null_count()).then_some(cast)
}

fn mismatch(expected: &DataType, found: &dyn Array) -> String {
    format!("expected {expected}, found {}", found.data_type())
}

cell!(i32, Int32Array, DataType::Int32);
cell!(i64, Int64Array, DataType::Int64);
cell!(f32, Float32Array, DataType::Float32);
cell!(f64, Float64Array, DataType::Float64);
cell!(bool, BooleanArray, DataType::Boolean);

// Strings by hand: other writers use three Arrow types for them.
impl Optional for String {
    fn optional(array: &dyn Array) -> Option<Vec<Option<Self>>> {
        // Also one that stores each text once.
        let plain = match array.data_type() {
            DataType::Dictionary(_, values) => Some(arrow::compute::cast(array, values).ok()?),
            _ => None,
        };
        let any = plain.as_ref().map_or(array.as_any(), |plain| plain.as_any());
        if let Some(a) = any.downcast_ref::<StringArray>() {
            Some(a.iter().map(|v| v.map(str::to_owned)).collect())
        } else if let Some(a) = any.downcast_ref::<LargeStringArray>() {
            Some(a.iter().map(|v| v.map(str::to_owned)).collect())
        } else {
            let a = any.downcast_ref::<StringViewArray>()?;
            Some(a.iter().map(|v| v.map(str::to_owned)).collect())
        }
    }
}

impl Cell for String {
    fn data_type() -> DataType {
        DataType::Utf8
    }
    fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef {
        Arc::new(values.map(Some).collect::<StringArray>())
    }
    fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String> {
        optional::<Self>(array)?
            .into_iter()
            .map(|v| v.ok_or_else(|| "expected no null, found one".to_owned()))
            .collect()
    }
}

impl Cell for Option<String> {
    fn data_type() -> DataType {
        DataType::Utf8
    }
    const NULLABLE: bool = true;
    fn missing() -> Option<Self> {
        Some(None)
    }
    fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef {
        Arc::new(values.map(Option::as_ref).collect::<StringArray>())
    }
    fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String> {
        optional::<String>(array)
    }
}

impl Cell for Vec<f32> {
    fn data_type() -> DataType {
        DataType::new_list(DataType::Float32, true)
    }
    fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef {
        let lists = values.map(|list| Some(list.iter().copied().map(Some)));
        Arc::new(ListArray::from_iter_primitive::<Float32Type, _, _>(lists))
    }
    fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String> {
        let lists = array
            .as_any()
            .downcast_ref::<ListArray>()
            .ok_or_else(|| mismatch(&Self::data_type(), array))?;
        lists
            .iter()
            .map(|list| f32::values(list.ok_or("expected no null, found one")?.as_ref()))
            .collect()
    }
}

/// The values of one column of a batch; nulls where the column is missing and may hold them.
///
/// # Errors
/// Names the column when it is missing or of another type.
pub fn column<T: Cell>(batch: &RecordBatch, name: &str) -> std::result::Result<Vec<T>, String> {
    let Some(array) = batch.column_by_name(name) else {
        let each = (0..batch.num_rows()).map(|_| T::missing());
        let all: Option<Vec<T>> = each.collect();
        return all.ok_or_else(|| format!("expected a column {name}, found none"));
    };
    T::values(array.as_ref()).map_err(|what| format!("column {name}: {what}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use arrow::array::{DictionaryArray, types::Int32Type};

    use super::*;

    /// Pandas' categories and DuckDB's enumerations are written so.
    #[test]
    fn texts_that_are_kept_once_are_texts() {
        let array: DictionaryArray<Int32Type> = vec![Some("a"), None, Some("b"), Some("a")].into_iter().collect();
        let found = Option::<String>::values(&array).unwrap();
        let expected = [Some("a"), None, Some("b"), Some("a")].map(|text| text.map(str::to_owned));
        assert_eq!(found, expected);
        assert!(String::values(&array).is_err());
        let numbers: DictionaryArray<Int32Type> =
            DictionaryArray::new(vec![0].into(), Arc::new(Int32Array::from(vec![7])));
        assert!(Option::<String>::values(&numbers).is_err());
    }

    /// As pandas writes whole numbers with a null among them, and other programs all numbers in one type.
    #[test]
    fn numbers_of_another_type_are_read_where_nothing_is_lost() {
        let floats = Float64Array::from(vec![Some(3.0), None, Some(-2.0)]);
        assert_eq!(Option::<i64>::values(&floats).unwrap(), [Some(3), None, Some(-2)]);
        assert_eq!(i32::values(&Int64Array::from(vec![7, -1])).unwrap(), [7, -1]);
        assert_eq!(i64::values(&Int32Array::from(vec![7, -1])).unwrap(), [7, -1]);
        assert_eq!(f64::values(&Float32Array::from(vec![0.5])).unwrap(), [0.5]);
        assert_eq!(f64::values(&Int64Array::from(vec![2])).unwrap(), [2.0]);
        assert_eq!(
            Option::<f64>::values(&arrow::array::NullArray::new(2)).unwrap(),
            [None, None]
        );
        let nothing = arrow::array::NullArray::new(1);
        assert_eq!(Option::<String>::values(&nothing).unwrap(), [None]);
        assert_eq!(Option::<bool>::values(&nothing).unwrap(), [None]);
        assert!(i64::values(&nothing).is_err());
        let too_large = Int64Array::from(vec![1 << 40]);
        for (lost, found) in [
            (i64::values(&Float64Array::from(vec![0.5])).is_err(), "half"),
            (i64::values(&Float64Array::from(vec![f64::NAN])).is_err(), "NaN"),
            (i32::values(&too_large).is_err(), "too large"),
            (f32::values(&Float64Array::from(vec![0.1])).is_err(), "too exact"),
            (i64::values(&StringArray::from(vec!["3"])).is_err(), "text"),
        ] {
            assert!(lost, "{found}");
        }
        let error = i64::values(&Float64Array::from(vec![0.5])).unwrap_err();
        assert_eq!(error, "expected Int64, found Float64");
    }
}
