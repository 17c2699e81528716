"""Whether a deed is asserted or denied, actual, planned, possible, ordered or demanded."""
