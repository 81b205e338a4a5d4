"""The one retry: what it is for, and how long it waits between."""

from __future__ import annotations

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, stop_after_attempt
from tenacity.wait import wait_exponential, wait_random

from jsnews.errors import Retryable
from jsnews.options import Retry
from jsnews.trace import Trace


def retrying(retry: Retry, trace: Trace) -> AsyncRetrying:
    """Attempts with pauses between: exponential with jitter, or as long as the server asks; for Retryable errors."""
    backoff = wait_exponential(multiplier=retry.first_s) + wait_random(0, retry.first_s)

    def pause(state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        asked = error.retry_after if isinstance(error, Retryable) else None
        return min(asked, retry.longest_s) if asked is not None else min(backoff(state), retry.longest_s)

    def tell(state: RetryCallState) -> None:
        error = state.outcome.exception() if state.outcome else None
        trace.note("grab", "retry", str(error), attempt=state.attempt_number)

    return AsyncRetrying(
        retry=retry_if_exception_type(Retryable),
        stop=stop_after_attempt(retry.retries + 1),
        wait=pause,
        before_sleep=tell,
        reraise=True,
    )
