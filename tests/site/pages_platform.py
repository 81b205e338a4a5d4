"""Text that waits for one of the less common waits of the platform: task queues, stores, locks, channels."""

from __future__ import annotations

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page


def after(visit: Visit, waiting: str, *, head: str = "") -> str:
    """Two paragraphs from the server; `waiting` is JavaScript that calls `go` when the others are to be fetched."""
    script = f"const go = async () => site.append(await site.text({{ from: 2 }}));{waiting}"
    return document(visit, Parts(head=head, body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(done_ms=840))
def posted_task(visit: Visit) -> str:
    """The scheduler is told to run a task in 800 ms."""
    return after(visit, "scheduler.postTask(go, { delay: 800 });")


@page(Truth(done_ms=740))
def timeout_signal(visit: Visit) -> str:
    """An abort signal with a time limit is used as a timer."""
    return after(visit, 'AbortSignal.timeout(700).addEventListener("abort", go);')


@page(Truth(done_ms=180))
def slices_by_message_channel(visit: Visit) -> str:
    """Work is cut into slices that follow each other by message, with no timer."""
    return after(
        visit,
        """
      const { port1, port2 } = new MessageChannel();
      let slices = 60;
      port2.onmessage = () => {
        const end = performance.now() + 2;
        while (performance.now() < end);
        if (--slices) port1.postMessage(0);
        else go();
      };
      port1.postMessage(0);""",
    )


@page(Truth(done_ms=80))
def indexed_database(visit: Visit) -> str:
    """Thirty transactions of a database follow each other before the text is fetched."""
    return after(
        visit,
        """
      const opening = indexedDB.open(`stories-${site.visit}`, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("stories");
      opening.onsuccess = function put() {
        const transaction = opening.result.transaction("stories", "readwrite");
        put.count = (put.count ?? 0) + 1;
        transaction.objectStore("stories").put(site.name, put.count);
        transaction.oncomplete = put.count < 30 ? put : go;
      };""",
    )


@page(Truth(done_ms=440))
def lock_of_a_neighbour(visit: Visit) -> str:
    """A lock is held by another part of the page for 400 ms."""
    waiting = """
      navigator.locks.request(`lock-${site.visit}`, () => site.sleep(400));
      navigator.locks.request(`lock-${site.visit}`, go);"""
    return after(visit, waiting)


@page(Truth(done_ms=540))
def broadcast_channel(visit: Visit) -> str:
    """One part of the page tells another over a broadcast channel that it may go on."""
    waiting = """
      new BroadcastChannel(site.visit).onmessage = go;
      setTimeout(() => new BroadcastChannel(site.visit).postMessage("go"), 500);"""
    return after(visit, waiting)


@page(Truth(done_ms=360))
def through_the_cache(visit: Visit) -> str:
    """An answer is put into a cache first and read from there."""
    waiting = """
      (async () => {
        const cache = await caches.open(`answers-${site.visit}`), address = site.address("text", { delay: 300 });
        await cache.add(address);
        await (await cache.match(address)).json();
        go();
      })();"""
    return after(visit, waiting)


@page(Truth(done_ms=150))
def digests_and_streams(visit: Visit) -> str:
    """Data is compressed and digested twenty times over before the text is fetched."""
    waiting = """
      (async () => {
        for (let round = 0; round < 20; round++) {
          const packed = new Blob([new Uint8Array(200_000)]).stream().pipeThrough(new CompressionStream("gzip"));
          await crypto.subtle.digest("SHA-256", await new Response(packed).arrayBuffer());
        }
        go();
      })();"""
    return after(visit, waiting)


@page(Truth(done_ms=1240))
def after_a_transition(visit: Visit) -> str:
    """A bar grows for over a second, and the end of that transition fetches the text."""
    head = "<style>.bar { width: 0; height: 4px; background: teal; transition: width 1.2s linear }</style>"
    waiting = """
      const bar = Object.assign(document.createElement("div"), { className: "bar" });
      site.body().append(bar);
      bar.getBoundingClientRect();
      bar.style.width = "300px";
      bar.addEventListener("transitionend", go);"""
    return after(visit, waiting, head=head)


@page(Truth(done_ms=660))
def timers_of_an_empty_frame(visit: Visit) -> str:
    """The page borrows the timers of an empty frame of its own."""
    waiting = """
      const frame = document.body.appendChild(document.createElement("iframe"));
      frame.contentWindow.setTimeout(go, 600);"""
    return after(visit, waiting)


@page(Truth(done_ms=1350))
def debounced_by_the_date(visit: Visit) -> str:
    """An interval asks the date whether the last answer is 700 ms old already."""
    waiting = """
      let last = Date.now();
      site.text({ to: 1, delay: 600 }).then(() => { last = Date.now(); });
      const looking = setInterval(() => {
        if (Date.now() - last < 700) return;
        clearInterval(looking);
        go();
      }, 50);"""
    return after(visit, waiting)


@page(Truth(done_ms=1540, absent=("Your clock is wrong",)))
def clock_is_compared(visit: Visit) -> str:
    """The page measures a request and a timer with its clock, and refuses readers whose clock it finds impossible."""
    waiting = """
      (async () => {
        const began = performance.now(), date = Date.now();
        await site.text({ to: 1, delay: 500 });
        const answered = performance.now();
        await site.sleep(1000);
        const [request, timer, both] = [answered - began, performance.now() - answered, Date.now() - date];
        if (request > 400 && timer > 990 && timer < 4000 && Math.abs(both - request - timer) < 100) return go();
        site.append([`Your clock is wrong: ${request}, ${timer}, ${both}.`]);
      })();"""
    return after(visit, waiting)


@page(Truth(absent=("Your clock does not go",)))
def clock_is_compared_with_the_servers(visit: Visit) -> str:
    """The page compares its time with the server's twice, and puts a sentence in its text's place where it is ahead."""
    script = """
      (async () => {
        const ahead = async () => Date.now() - (await (await fetch("/now")).json()).ms;
        const before = await ahead();
        for (let turn = 0; turn < 5; turn++) {
          await site.sleep(300);
          await new Promise(requestAnimationFrame);
        }
        if (Math.abs((await ahead()) - before) < 400) return site.append(await site.text({ from: 1 }));
        site.replace(["Your clock does not go as that of our servers does, and so this story can't be shown to you."]);
      })();"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=640, absent=("Something has been tampered with",)))
def natives_are_compared(visit: Visit) -> str:
    """The page looks whether its timers and dates are still the browser's own before it waits with them."""
    waiting = """
      setTimeout(() => {
        const source = (value) => Function.prototype.toString.call(value);
        const natives = [setTimeout, setInterval, requestAnimationFrame, Date, Date.now, Function.prototype.toString];
        const honest = natives.every((native) => source(native).includes(`${native.name}() { [native code] }`));
        if (honest && new Date() instanceof Date && typeof Date() === "string") return go();
        site.append(["Something has been tampered with."]);
      }, 600);"""
    return after(visit, waiting)
