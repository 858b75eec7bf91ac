//! Reading tables of every dialect, and refusing what is not one.

#[cfg(test)]
mod reading {
    mod dialects;
    mod hostile;
    mod made;
    mod workbooks;

    use documents::table::{ReadChoices, Table, TableError, TableSource, read};
    use std::ops::ControlFlow;
    use std::path::Path;

    /// Bytes of a table that is kept for tests.
    fn fixture(name: &str) -> Vec<u8> {
        let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/tables");
        std::fs::read(tables.join(name)).unwrap()
    }

    fn read_as(bytes: &[u8], choices: &ReadChoices) -> Result<Table, TableError> {
        read(TableSource { name: "", bytes }, choices, &mut |_, _| ControlFlow::Continue(()))
    }

    fn read_any(bytes: &[u8]) -> Result<Table, TableError> {
        read_as(bytes, &ReadChoices::default())
    }

    /// All texts of one column.
    fn column<'a>(table: &'a Table, name: &str) -> Vec<&'a str> {
        let place = table.header.iter().position(|heading| heading == name).unwrap();
        table.rows.iter().map(|row| row.cells[place].as_str()).collect()
    }
}
