import type { CDPSession, Page } from 'puppeteer-core';

/** Microseconds between samples: fine enough for slices of milliseconds, coarse enough not to distort them. */
const SAMPLING_INTERVAL_US = 100;

export interface Attribution {
  /** Milliseconds in which code of the extension, or browser code that it called, was on the stack. */
  total: number;
  /** The longest stretch of it without anything else between, milliseconds. */
  longest: number;
}

interface ProfileNode {
  id: number;
  callFrame: { url: string; functionName: string };
  children?: number[];
}
interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Ids of all nodes that have a frame of the given origin on their stack. */
function nodesOf(profile: Profile, origin: string): Set<number> {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const visit = (id: number, isInside: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const isOurs = isInside || node.callFrame.url.startsWith(origin);
    if (isOurs) ours.add(id);
    for (const child of node.children ?? []) visit(child, isOurs);
  };
  const root = profile.nodes[0];
  if (root) visit(root.id, false);
  return ours;
}

/** Adds up what a CPU profile attributes to scripts of an origin, garbage collection in between included in slices. */
export function attribute(profile: Profile, origin: string): Attribution {
  const ours = nodesOf(profile, origin);
  const collector = profile.nodes.find((node) => node.callFrame.functionName === '(garbage collector)')?.id;
  const samples = profile.samples ?? [];
  const deltas = profile.timeDeltas ?? [];
  const result = { total: 0, longest: 0 };
  let slice = 0;
  samples.forEach((sample, index) => {
    const milliseconds = (deltas[index + 1] ?? 0) / 1000;
    const isOurs = ours.has(sample) || (sample === collector && slice > 0);
    slice = isOurs ? slice + milliseconds : 0;
    if (isOurs) result.total += milliseconds;
    result.longest = Math.max(result.longest, slice);
  });
  return result;
}

/** Profiles the page's main thread while `work` runs and attributes what belongs to the extension. */
export async function profileExtension(page: Page, work: () => Promise<void>): Promise<Attribution> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL_US });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return attribute(profile, 'chrome-extension://');
}
