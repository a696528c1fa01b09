/** B1, B2, B4 and B11: what reading a large page costs, by the browser's own trace: processor time of the page's main thread. */
import { rmSync } from 'node:fs';
import { type Arena, inArena, openBlank, pause } from '../arena';
import { buildManyNames } from '../build-large-pack';
import { LARGE, type PageShape, writePage } from '../pages';
import { type Bench, judge, type Row } from '../row';
import { interleave, summarise } from '../statistics';
import { type Attribution, traceExtension } from '../trace';

/** Until after the last look for what comes late, five seconds after the first reading. */
const SETTLE_MS = 6500;

/** Until the page that is open before is read itself. */
const BLANK_MS = 1500;
const MANY_NAMES = 10_000;

/** The least that any tool must do to know that a page has no mention. */
const GATE_RIVAL = `globalThis.found = /xiaomi|miui|mi note|mi band/i.test(document.body.textContent);`;

/** The least that any tool must do to see every text of a page. */
const WALK_RIVAL = `
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  globalThis.length = length;`;

async function traceLoad(arena: Arena, side: 'ours' | 'theirs', path: string): Promise<Attribution> {
  const page = await openBlank(arena[side], arena.site);
  await pause(BLANK_MS);
  try {
    return await traceExtension(page, async () => {
      await page.goto(arena.site.url(path), { waitUntil: 'load' });
      await pause(SETTLE_MS);
    });
  } finally {
    await page.close();
  }
}

interface Api {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<{ answer?: { isRead: boolean } }>;
  };
}

/** What the same page costs when somebody asks for all of it, as the popup does. */
async function traceWhole({ ours, site }: Arena, path: string): Promise<number> {
  const asking = await ours.openExtensionPage('options.html');
  const page = await openBlank(ours, site);
  const ask = () =>
    asking.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await tabs.query({})).find((known) => known.url === url);
      const message = { gloss: 'describePage', question: [] };
      return (await tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 })).answer?.isRead;
    }, site.url(path));
  await pause(BLANK_MS);
  try {
    const { total } = await traceExtension(page, async () => {
      await page.goto(site.url(path), { waitUntil: 'load' });
      await pause(SETTLE_MS / 2);
      await ask();
      await pause(SETTLE_MS / 2);
    });
    if (!(await ask())) throw new Error('The page was asked for and is not read');
    return total;
  } finally {
    await Promise.all([page.close(), asking.close()]);
  }
}

async function compare(bench: Bench, shape: PageShape, rival: string, isWholeAsked = false) {
  return inArena(bench, rival, async (arena) => {
    arena.site.put('/large.html', writePage(shape));
    const slices: number[] = [];
    const runs = await interleave(
      bench.turns,
      async () => {
        const { total, longest } = await traceLoad(arena, 'ours', '/large.html');
        slices.push(longest);
        return total;
      },
      async () => (await traceLoad(arena, 'theirs', '/large.html')).total,
    );
    const whole: number[] = [];
    while (isWholeAsked && whole.length < bench.turns) whole.push(await traceWhole(arena, '/large.html'));
    return { ours: summarise(runs.ours), theirs: summarise(runs.theirs), slices: slices.slice(1), whole };
  });
}

/** The same page with ten thousand names in the pack, against the pack as it is. */
export async function measureManyNames(bench: Bench): Promise<Row[]> {
  const build = await buildManyNames(bench.kind, MANY_NAMES);
  try {
    return await inArena({ ...bench, build }, null, async (many) =>
      inArena(bench, null, async (few) => {
        for (const { site } of [many, few]) site.put('/large.html', writePage({ ...LARGE, mentions: 0.05 }));
        const total = async (arena: Arena) => (await traceLoad(arena, 'ours', '/large.html')).total;
        const runs = await interleave(
          bench.turns,
          () => total(many),
          () => total(few),
        );
        const [ours, theirs] = [summarise(runs.ours), summarise(runs.theirs)];
        const limit = { budget: 2, stretch: 1.2, words: '≤ #×', is: 'most' } as const;
        const work = `that page with ${MANY_NAMES} names more in the pack, against the pack as it is`;
        return [{ id: 'B11', work, unit: 'ms', ours, theirs, ...judge(ours.median / theirs.median, limit) }];
      }),
    );
  } finally {
    rmSync(build, { recursive: true });
  }
}

export async function measureEmptyPage(bench: Bench): Promise<Row[]> {
  const { ours, theirs } = await compare(bench, LARGE, GATE_RIVAL);
  const limit = { budget: 1.5, stretch: 1.1, words: '≤ #×', is: 'most' } as const;
  const work = '100,000 text nodes, 8 million characters, no mention, against textContent and one test';
  return [{ id: 'B1', work, unit: 'ms', ours, theirs, ...judge(ours.median / theirs.median, limit) }];
}

export async function measureMentions(bench: Bench): Promise<Row[]> {
  const { ours, theirs, slices, whole } = await compare(
    bench,
    { ...LARGE, mentions: 0.05 },
    WALK_RIVAL,
    true,
  );
  const scan = { budget: 2.5, stretch: 1.5, words: '≤ #×', is: 'most' } as const;
  const slice = { budget: 8, stretch: 5, words: '≤ # ms', is: 'most' } as const;
  const longest = summarise(slices);
  return [
    {
      id: 'B2',
      work: 'the same page, 5 % of the nodes with a mention, against a TreeWalker that reads data',
      unit: 'ms',
      ours,
      theirs,
      ...judge(ours.median / theirs.median, scan),
      note: `${summarise(whole).median} ms when somebody asks for all mentions: until then far ones are left unread`,
    },
    {
      id: 'B4',
      work: 'longest uninterrupted slice on that page',
      unit: 'ms',
      ours: longest,
      theirs: null,
      ...judge(longest.median, slice),
    },
  ];
}
