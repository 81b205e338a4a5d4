({ shift, seed }) => {
  // A replayed page lives at the moment of its capture and draws the same lots each time.
  // Time starts there and goes on: a clock that stands still never ends a busy-wait.
  // Pages compare their natives' source with "[native code]": the map keeps it.
  const originals = new WeakMap();
  const disguise = (original, handler) => {
    const proxy = new Proxy(original, handler);
    originals.set(proxy, original);
    return proxy;
  };
  Function.prototype.toString = disguise(Function.prototype.toString, {
    apply: (original, self, args) => Reflect.apply(original, originals.get(self) ?? self, args),
  });

  const NativeDate = Date;
  const now = NativeDate.now.bind(NativeDate);
  const ReplayedDate = disguise(NativeDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length ? args : [now() + shift], newTarget === ReplayedDate ? target : newTarget),
    apply: (target) => new target(now() + shift).toString(),
  });
  NativeDate.now = disguise(NativeDate.now, { apply: () => now() + shift });
  NativeDate.prototype.constructor = ReplayedDate;
  window.Date = ReplayedDate;

  // Mulberry32: small, even, and the same on every machine.
  let state = seed >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  Math.random = disguise(Math.random, { apply: draw });
  const fill = (array) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(draw() * 256);
    return array;
  };
  Crypto.prototype.getRandomValues = disguise(Crypto.prototype.getRandomValues, { apply: (_, self, [array]) => fill(array) });
  if (Crypto.prototype.randomUUID)
    Crypto.prototype.randomUUID = disguise(Crypto.prototype.randomUUID, {
      apply: () => {
        const bytes = fill(new Uint8Array(16));
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
      },
    });
}
