//! The pages are part of the program when it is released: new pages, new program.

fn main() {
    println!("cargo::rerun-if-changed=../../../ui/dist");
}
