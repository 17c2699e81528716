"""Tables of cells that each lead to claims: cells, columns, checks, files."""
