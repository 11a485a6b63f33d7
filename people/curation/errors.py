"""What goes wrong in deciding."""


class CurationError(Exception):
    """A decision that cannot be made; its text says why."""
