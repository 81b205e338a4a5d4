"""Whether the sandbox is on, and the note where it is not."""

import os
from pathlib import Path

import pytest

from jsnews.browser.sandbox import sandbox
from tests.browser.machines import machine, program


def setting(root: Path, name: str, value: str) -> None:
    path = root / "proc/sys" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(value + "\n")


def test_an_ordinary_user_has_it_on(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/unshare", "exit 0")
    box = sandbox(program(tmp_path / "usr/bin/chromium"), machine(tmp_path))
    assert (box.enabled, box.note, box.arguments) == (True, None, ())


def test_root_has_it_off_with_a_note(tmp_path: Path) -> None:
    box = sandbox(program(tmp_path / "usr/bin/chromium"), machine(tmp_path, user_id=0))
    assert box.arguments == ("--no-sandbox",)
    assert not box.enabled and box.note and "root" in box.note


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_always_have_it_on(tmp_path: Path, platform: str) -> None:
    assert sandbox(tmp_path / "chrome", machine(tmp_path, platform=platform, user_id=None)).enabled


@pytest.mark.parametrize("name", ["kernel/unprivileged_userns_clone", "user/max_user_namespaces"])
def test_a_kernel_that_forbids_namespaces_is_named_with_the_setting(tmp_path: Path, name: str) -> None:
    setting(tmp_path, name, "0")
    box = sandbox(program(tmp_path / "usr/bin/chromium"), machine(tmp_path))
    assert not box.enabled and box.note and name.replace("/", ".") in box.note


def test_apparmor_keeps_it_off_for_a_browser_that_no_profile_names(tmp_path: Path) -> None:
    setting(tmp_path, "kernel/apparmor_restrict_unprivileged_userns", "1")
    chrome = program(tmp_path / "opt/chrome")
    box = sandbox(chrome, machine(tmp_path))
    assert not box.enabled and box.note and "AppArmor" in box.note
    profile = tmp_path / "etc/apparmor.d/chrome"
    profile.parent.mkdir(parents=True)
    profile.write_text(f"profile other {chrome}-beta {{ userns, }}")
    assert not sandbox(chrome, machine(tmp_path)).enabled
    profile.write_text(f"profile chrome {chrome} flags=(unconfined) {{ userns, }}")
    assert sandbox(chrome, machine(tmp_path)).enabled


def test_a_container_that_forbids_namespaces_is_found_by_trying(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/unshare", "exit 1")
    box = sandbox(program(tmp_path / "usr/bin/chromium"), machine(tmp_path))
    assert not box.enabled and box.note and "seccomp" in box.note


def test_a_helper_that_belongs_to_another_user_is_no_help(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/unshare", "exit 1")
    helper = program(tmp_path / "usr/bin/chrome-sandbox")
    helper.chmod(0o755)  # not setuid
    assert not sandbox(program(tmp_path / "usr/bin/chromium"), machine(tmp_path)).enabled


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can make a setuid helper of root")
def test_the_distributions_helper_serves_the_distributions_browser_and_no_other(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/unshare", "exit 1")
    helper = program(tmp_path / "usr/lib/chromium/chrome-sandbox")
    helper.chmod(0o4755)
    assert sandbox(program(tmp_path / "usr/bin/chromium"), machine(tmp_path)).enabled
    assert not sandbox(program(tmp_path / "opt/own/chrome"), machine(tmp_path)).enabled
