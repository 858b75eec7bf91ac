//! Files in and out: tables that people bring, and lists that they take away.
