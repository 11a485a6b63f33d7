"""What a form may upload, looked at before its files are read: who sends it, how large it is, how many files."""

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, StopUpload

MOST_FILES = 1000  # single files in one form; more come as an archive


class UploadLimits(FileUploadHandler):
    """Stops reading a form whose files are not wanted; `request.upload_refused` then tells why, for the form."""

    def handle_raw_input(
        self,
        input_data: Any,
        META: Any,  # noqa: N803
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        self.size = content_length
        self.files = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.files += 1
        if reason := self._refusal():
            self.request.upload_refused = reason  # type: ignore[union-attr]
            raise StopUpload(connection_reset=True)

    def _refusal(self) -> str:
        user = getattr(self.request, "user", None)
        if user is None or not user.is_authenticated:
            return "Log in before you upload files."
        if self.size > settings.MAX_UPLOAD_BYTES:
            return f"{self.size:,} bytes are more than MAX_UPLOAD_BYTES ({settings.MAX_UPLOAD_BYTES:,})."
        return f"More than {MOST_FILES:,} files: pack them into an archive." if self.files > MOST_FILES else ""

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None
