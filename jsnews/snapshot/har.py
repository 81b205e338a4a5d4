"""The recorded network: from Playwright's archive to a small one without secrets, and back for replay."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsnews.errors import UsageError
from jsnews.snapshot.match import Recorded
from jsnews.snapshot.redact import Redactor

_LOG = "har.har"
# Only these say how a body is to be read; all others may hold a secret and none is needed to render.
_KEPT_REQUEST = frozenset({"accept", "content-type", "range"})
_KEPT_RESPONSE = frozenset(
    {
        "content-type",
        "location",
        "access-control-allow-origin",
        "access-control-allow-credentials",
        "access-control-allow-headers",
        "access-control-expose-headers",
        "content-security-policy",
        "content-language",
        "link",
        "refresh",
    }
)
_NOT_THE_ARTICLE = ("image/", "video/", "audio/", "font/", "application/font")
# Streams stay open, and what they brought is not recorded: better no answer, which is reported, than an empty one.
_STREAM = "text/event-stream"
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same network gives the same bytes


@dataclass(frozen=True, slots=True)
class Archive:
    """A HAR with its bodies by file name."""

    log: dict[str, Any]
    bodies: Mapping[str, bytes]

    def entries(self) -> Iterator[Recorded]:
        """What was asked and answered, in order."""
        for number, entry in enumerate(self.log["entries"]):
            request, response = entry["request"], entry["response"]
            yield Recorded(
                number=number,
                method=request["method"],
                url=request["url"],
                body=self.body(request.get("postData") or {}),
                status=response["status"],
            )

    def body(self, content: Mapping[str, Any]) -> bytes | None:
        """The bytes of a request's or an answer's body; None where there is none."""
        if "_file" in content:
            return self.bodies.get(content["_file"])
        text = content.get("text")
        return text.encode() if isinstance(text, str) else None

    def only(self, kept: frozenset[int]) -> Archive:
        """The archive with these entries alone."""
        entries = [entry for number, entry in enumerate(self.log["entries"]) if number in kept]
        return Archive({**self.log, "entries": entries}, self.bodies)

    def to_zip(self) -> bytes:
        """The archive as Playwright reads it; bodies that no entry names are left out."""
        entries = self.log["entries"]
        contents = [e["response"].get("content", {}) for e in entries] + [
            e["request"].get("postData", {}) for e in entries
        ]
        named = {content["_file"] for content in contents if "_file" in content}
        files = {_LOG: json.dumps({"log": self.log}, ensure_ascii=False, indent=1).encode()}
        files |= {name: self.bodies[name] for name in sorted(named)}
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in files.items():
                archive.writestr(zipfile.ZipInfo(name, _MOMENT), data, zipfile.ZIP_DEFLATED)
        return out.getvalue()


def read_archive(path: Path) -> Archive:
    """A zipped HAR. Raises UsageError where it is none."""
    try:
        with zipfile.ZipFile(path) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        return Archive(json.loads(files.pop(_LOG))["log"], files)
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise UsageError(f"{path} is no zipped HAR: {error}") from error


def scrubbed(archive: Archive, redactor: Redactor) -> Archive:
    """What replay needs and nothing else: no cookies, no headers that identify, no pictures, no secrets."""
    bodies: dict[str, bytes] = {}
    entries = []
    for entry in archive.log["entries"]:
        kind = str(entry["response"].get("content", {}).get("mimeType", "")).lower()
        if kind.startswith((*_NOT_THE_ARTICLE, _STREAM)) or not entry["request"]["url"].startswith(("http:", "https:")):
            continue
        request = _part(entry["request"], _KEPT_REQUEST, redactor) | {"method": entry["request"]["method"]}
        request |= {"url": redactor.url(entry["request"]["url"]), "queryString": []}
        response = _part(entry["response"], _KEPT_RESPONSE, redactor)
        response |= {"status": entry["response"]["status"], "statusText": "", "redirectURL": ""}
        response["content"] = _content(archive, entry["response"].get("content", {}), bodies, redactor)
        if entry["request"].get("postData"):
            request["postData"] = _content(archive, entry["request"]["postData"], bodies, redactor)
        entries.append(
            {"startedDateTime": "", "time": -1, "request": request, "response": response} | {"cache": {}, "timings": {}}
        )
    log = {"version": "1.2", "creator": {"name": "jsnews", "version": ""}, "entries": entries}
    return Archive(log, bodies)


def _part(part: Mapping[str, Any], kept: frozenset[str], redactor: Redactor) -> dict[str, Any]:
    """The fields that requests and responses share."""
    headers = [
        {
            "name": each["name"],
            "value": redactor.url(each["value"])
            if each["name"].lower() == "location"
            else redactor.text(each["value"]),
        }
        for each in part.get("headers", ())
        if each["name"].lower() in kept
    ]
    return {"httpVersion": "", "cookies": [], "headers": headers, "headersSize": -1, "bodySize": -1}


def _content(
    archive: Archive, content: Mapping[str, Any], bodies: dict[str, bytes], redactor: Redactor
) -> dict[str, Any]:
    """A body under the name of its new hash."""
    kept = {"mimeType": content.get("mimeType", ""), "size": -1}
    data = archive.body(content)
    if data is None:
        return kept
    data = redactor.data(data)
    name = hashlib.sha1(data, usedforsecurity=False).hexdigest() + Path(content.get("_file", "")).suffix
    bodies[name] = data
    return kept | {"_file": name}
