/** Calls `change` with 1, 2, … `count`, so far apart that each is drawn in a frame of its own, then says that the app is at rest. */
export function runTicks(count, change) {
  let tick = 0;
  const step = () => {
    tick += 1;
    change(tick);
    requestAnimationFrame(() => requestAnimationFrame(tick < count ? step : () => { globalThis.isDone = true; }));
  };
  requestAnimationFrame(step);
}

const NAMES = ['Xiaomi', 'MIUI 12', 'Mi Band 4', 'Mi Note 10', 'Redmi Note 8', 'Hugo Barra', 'CyanogenMod', 'Lei Jun'];

/** Rows that change order, come and go with every tick: what keyed lists have to survive. */
export function rowsAt(tick) {
  const rows = NAMES.map((name, key) => ({ key, text: `${name} in row ${key}, tick ${tick}` }));
  const turned = [...rows.slice(tick % rows.length), ...rows.slice(0, tick % rows.length)];
  return turned.filter((row) => (row.key + tick) % 5 !== 0);
}
