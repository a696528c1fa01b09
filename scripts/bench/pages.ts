/** Words that no name of the pack begins with, so that a page without mentions has none by chance. */
export const WORDS =
  'the river carried boats past quiet gardens while children counted windows along an old road'.split(' ');

export const MENTIONS = [
  'Xiaomi',
  'MIUI',
  'Mi Note',
  'Mi Band 4',
  'Redmi Note 8',
  'Hugo Barra',
  'CyanogenMod',
  'Xiaomi Mi Band 2',
];

/** A text of about `length` characters that differs from its neighbours, as real text does. */
function sentence(seed: number, length: number): string {
  let text = '';
  for (let index = seed; text.length < length; index += 1 + (seed % 3))
    text += `${WORDS[index % WORDS.length]} `;
  return text.slice(0, length);
}

export interface PageShape {
  /** Text nodes, each in a paragraph of its own. */
  nodes: number;
  /** Characters of each. */
  length: number;
  /** Share of the nodes that mention something, 0 to 1. */
  mentions: number;
}

/** The page of budgets B1 to B3: 100,000 text nodes, 8 million characters. */
export const LARGE: PageShape = { nodes: 100_000, length: 80, mentions: 0 };

/** Writes a page of paragraphs; mentions are spread evenly. */
export function writePage({ nodes, length, mentions }: PageShape): string {
  const every = mentions > 0 ? Math.round(1 / mentions) : 0;
  const parts: string[] = [];
  for (let node = 0; node < nodes; node++) {
    const isMention = every > 0 && node % every === 0;
    const name = MENTIONS[(node / (every || 1)) % MENTIONS.length];
    parts.push(`<p>${isMention ? `${name} ${sentence(node, length - 10)}` : sentence(node, length)}</p>`);
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>${parts.join('')}</body></html>`;
}
