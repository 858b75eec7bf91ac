//! A workshop as JSON: out and in again, with what stays at home, and files that nobody wrote like that.

#[cfg(test)]
mod json {
    mod coming_in;
    mod made;
    mod out_and_in;
}
