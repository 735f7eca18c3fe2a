"""The vocabulary of the product: frozen values, enumerations and the columnar entry frame. No files, no SQL, no Qt."""
