"""Rows that no page shows: how often an address asked for something lately."""

from django.db import models


class RequestCount(models.Model):
    """The requests of one client for one kind of page, in the time that began last."""

    key = models.CharField(max_length=80, primary_key=True, help_text="The kind, and a keyed hash of the address.")
    began = models.BigIntegerField(help_text="Seconds since 1970.")
    requests = models.PositiveIntegerField()

    def __str__(self) -> str:
        return f"{self.key}: {self.requests}"
