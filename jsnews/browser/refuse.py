"""Hosts that only ever serve advertisements, trackers and their like; the browser refuses them at no cost."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_LIST = "refused-hosts.txt"


@cache
def refused_hosts() -> tuple[str, ...]:
    """Our own list: one host a line, its subdomains meant too, `#` comments."""
    lines = (files("jsnews.browser") / _LIST).read_text(encoding="utf-8").splitlines()
    return tuple(host for line in lines if (host := line.split("#")[0].strip()))


def host_rules() -> list[str]:
    """Chromium's argument that lets these hosts have no address."""
    rules = ",".join(f"MAP {host} ^NOTFOUND,MAP *.{host} ^NOTFOUND" for host in refused_hosts())
    return [f"--host-resolver-rules={rules}"] if rules else []
