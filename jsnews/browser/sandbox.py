"""Whether Chromium's sandbox works here. It is on wherever the system allows, and a note says where it does not."""

from __future__ import annotations

import re
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path

from jsnews.browser.machine import Machine

_TRIAL_LIMIT_S = 5.0


@dataclass(frozen=True, slots=True)
class Sandbox:
    """`enabled` is what Playwright's `chromium_sandbox` gets; `note` says why it is off and how to have it on."""

    enabled: bool
    note: str | None = None

    @property
    def arguments(self) -> tuple[str, ...]:
        """For Chromium started by hand; Playwright adds the same by itself where `chromium_sandbox` is off."""
        return () if self.enabled else ("--no-sandbox",)


def sandbox(browser: Path, machine: Machine | None = None) -> Sandbox:
    """What the sandbox of this browser will do on this machine. Takes a few milliseconds on Linux, none elsewhere."""
    machine = machine or Machine()
    if not machine.is_linux:
        return Sandbox(True)
    if machine.is_root:
        return Sandbox(False, "Chromium's sandbox is off: it does not run as root. Use another user to have it on.")
    if _has_helper(browser, machine):
        return Sandbox(True)
    obstacle = _setting_against(browser, machine) or _trial(machine)
    return Sandbox(False, f"Chromium's sandbox is off: {obstacle}") if obstacle else Sandbox(True)


def _has_helper(browser: Path, machine: Machine) -> bool:
    """Whether a setuid helper stands beside the browser: with it no user namespace is needed."""
    given = machine.env.get("CHROME_DEVEL_SANDBOX")
    places = [Path(given)] if given else []
    places.append(browser.resolve().parent / "chrome-sandbox")
    if browser.parent == machine.at("/usr/bin") and browser.name.startswith("chromium"):
        places.append(machine.at("/usr/lib/chromium/chrome-sandbox"))  # /usr/bin holds the distribution's wrapper only
    return any(_is_setuid_root(place) for place in places)


def _is_setuid_root(path: Path) -> bool:
    try:
        status = path.stat()
    except OSError:  # not there
        return False
    return status.st_uid == 0 and bool(status.st_mode & stat.S_ISUID)


def _setting_against(browser: Path, machine: Machine) -> str | None:
    """The kernel setting that forbids user namespaces to this browser."""
    if machine.read("/proc/sys/kernel/unprivileged_userns_clone") == "0":
        return "user namespaces are switched off. Run `sudo sysctl kernel.unprivileged_userns_clone=1`."
    if machine.read("/proc/sys/user/max_user_namespaces") == "0":
        return "user namespaces are switched off. Run `sudo sysctl user.max_user_namespaces=10000`."
    restricted = machine.read("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1"
    if restricted and not _has_profile(browser, machine):
        return (
            f"AppArmor allows user namespaces only to named programs, and {browser} is none of them. "
            "Use a Chrome from a package, or run `sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0`."
        )
    return None


def _has_profile(browser: Path, machine: Machine) -> bool:
    """Whether one of AppArmor's profiles names the browser."""
    folder = machine.at("/etc/apparmor.d")
    names = "|".join(re.escape(str(path)) for path in (browser, browser.resolve()))
    named = re.compile(rf"(?:{names})(?=[\s\"{{]|$)", re.MULTILINE)
    profiles = (path for path in folder.glob("*") if path.is_file()) if folder.is_dir() else ()
    return any(named.search(path.read_text(encoding="utf-8", errors="replace")) for path in profiles)


def _trial(machine: Machine) -> str | None:
    """Containers forbid namespaces by seccomp, which no file tells: only trying does."""
    unshare = machine.which("unshare")
    if unshare is None or machine.read("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1":
        return None  # there the profile decides, which is Chromium's and not that of `unshare`
    try:
        allowed = subprocess.run([unshare, "-Ur", "true"], capture_output=True, timeout=_TRIAL_LIMIT_S).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        allowed = False
    if allowed:
        return None
    return "this container forbids user namespaces. Start it with a seccomp profile that allows them."
