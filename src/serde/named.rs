//! Values by their names.

use core::fmt;

use serde::de::Visitor;

/// Writes a value by its name and reads it back.
macro_rules! by_name {
    ($type:ty, $what:literal, $name:expr, $from:expr) => {
        #[doc = concat!("As ", $what, ".")]
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($name(*self))
            }
        }

        #[doc = concat!("From ", $what, ".")]
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Named { what: $what, read: $from })
            }
        }
    };
}

/// Reads a value from a string.
pub(super) struct Named<F> {
    pub(super) what: &'static str,
    pub(super) read: F,
}

impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for Named<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        let what = self.what;
        (self.read)(text).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &what))
    }
}

pub(super) use by_name;
