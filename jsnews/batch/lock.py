"""One writer a file: the system lets go of the lock when the process ends, however it ends."""

from __future__ import annotations

import sys


class Locked(OSError):
    """Another process writes this file."""


if sys.platform == "win32":
    import msvcrt

    # Windows keeps others from reading what is locked, so the byte is one that no file reaches.
    _FAR = 2**62

    def lock(descriptor: int) -> None:
        """Holds an open file until it is closed. Raises Locked."""
        import os

        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise Locked(*error.args) from error
else:
    import errno
    import fcntl

    # Some network file systems know no locks: a batch there is as good as it can be.
    _NO_LOCKS = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}

    def lock(descriptor: int) -> None:
        """Holds an open file until it is closed. Raises Locked."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Locked(*error.args) from error
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
