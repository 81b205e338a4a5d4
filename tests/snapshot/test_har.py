"""The recorded network is small, holds no secrets, and is the same for the same recording."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from jsnews.errors import UsageError
from jsnews.options import Identity, Options
from jsnews.snapshot.har import read_archive, scrubbed
from jsnews.snapshot.redact import Redactor
from jsnews.snapshot.secrets import redactor_of

SECRET = "k3y-of-the-reader"


def header(name: str, value: str) -> dict[str, str]:
    return {"name": name, "value": value}


def entry(url: str, mime: str, file: str | None, **more: Any) -> dict[str, Any]:
    content = {"mimeType": mime, "size": 1} | ({"_file": file} if file else {})
    request = {"method": "GET", "url": url, "headers": [header("Cookie", "sid=1"), header("X-Api-Key", SECRET)]}
    response = {
        "status": 200,
        "headers": [header("Set-Cookie", "sid=2"), header("content-type", mime)],
        "content": content,
    }
    return {"request": request | more, "response": response}


def recorded(folder: Path, *entries: dict[str, Any], **bodies: bytes) -> Path:
    path = folder / "raw.har.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("har.har", json.dumps({"log": {"version": "1.2", "entries": entries}}))
        for name, data in bodies.items():
            archive.writestr(name, data)
    return path


def everything(zipped: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        return b"\n".join(archive.read(name) for name in archive.namelist())


def test_no_cookie_no_key_and_no_picture_is_left(tmp_path: Path) -> None:
    raw = recorded(
        tmp_path,
        entry(f"https://e.org/?token={SECRET}", "text/html", "page"),
        entry("https://e.org/a.png", "image/png", "picture"),
        page=f"<p>{SECRET}</p>".encode(),
        picture=b"PNG",
    )
    redactor = redactor_of(Options(identity=Identity(headers=(("X-Api-Key", SECRET),))))
    left = everything(scrubbed(read_archive(raw), redactor).to_zip())
    for secret in (SECRET.encode(), b"sid=1", b"sid=2", b"PNG", b"Set-Cookie"):
        assert secret not in left


def test_what_was_sent_and_answered_is_read_back(tmp_path: Path) -> None:
    sent = {"mimeType": "application/json", "text": '{"id": 7}'}
    raw = recorded(
        tmp_path, entry("https://e.org/api", "application/json", "body", method="POST", postData=sent), body=b"[1]"
    )
    (tmp_path / "small.har.zip").write_bytes(scrubbed(read_archive(raw), Redactor()).to_zip())
    archive = read_archive(tmp_path / "small.har.zip")
    (found,) = archive.entries()
    assert (found.method, found.body, found.status) == ("POST", b'{"id": 7}', 200)
    assert archive.body(archive.log["entries"][0]["response"]["content"]) == b"[1]"


def test_the_same_network_gives_the_same_bytes(tmp_path: Path) -> None:
    raw = recorded(tmp_path, entry("https://e.org/", "text/html", "page"), page=b"<p>")
    assert scrubbed(read_archive(raw), Redactor()).to_zip() == scrubbed(read_archive(raw), Redactor()).to_zip()


def test_a_file_that_is_no_recording_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK")
    with pytest.raises(UsageError, match="no zipped HAR"):
        read_archive(tmp_path / "x.zip")
