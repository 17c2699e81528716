"""Names of private persons covered in a record's parts before anything is written of them."""

from orontes.exports.withholding.record_parts import Cover, cover_parts

__all__ = ["Cover", "cover_parts"]
