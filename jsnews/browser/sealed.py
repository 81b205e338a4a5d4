"""Closed shadow roots that came with the HTML: only the browser itself can hand them out."""

from __future__ import annotations

import asyncio
from typing import Any

from jsnews.browser.tab import Gone, Tab


async def open_sealed(tab: Tab) -> int:
    """Make such roots known to our script in the page; how many there were. Raises Gone, TimeoutError."""
    async with asyncio.timeout(tab.limits.call_s):
        return await _open_sealed(tab)


async def _open_sealed(tab: Tab) -> int:
    answer = await tab.send("Runtime.evaluate", {"expression": f"__jsnews.sealed().slice(0, {tab.limits.sealed_most})"})
    if "objectId" not in answer["result"]:
        raise Gone("the document is not ours yet")
    own = {"objectId": answer["result"]["objectId"], "ownProperties": True}
    properties = (await tab.send("Runtime.getProperties", own))["result"]
    hosts = [entry["value"]["objectId"] for entry in properties if entry["name"].isdigit()]
    return sum([await _adopt(tab, host) for host in hosts])


async def _adopt(tab: Tab, host: str) -> int:
    """1 where the element has a closed root that the page did not make by script."""
    node: dict[str, Any] = (await tab.send("DOM.describeNode", {"objectId": host}))["node"]
    closed = [root for root in node.get("shadowRoots", []) if root["shadowRootType"] == "closed"]
    if not closed:
        return 0
    root = (await tab.send("DOM.resolveNode", {"backendNodeId": closed[0]["backendNodeId"]}))["object"]["objectId"]
    function = "function (host) { __jsnews.adopt(host, this) }"
    call = {"functionDeclaration": function, "objectId": root, "arguments": [{"objectId": host}]}
    await tab.send("Runtime.callFunctionOn", call)
    return 1
