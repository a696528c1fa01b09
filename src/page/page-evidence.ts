import type { Detector, DocumentEvidence } from '@/detector/detector';
import { documentLanguage } from './drawn-element';
import { itemAt } from './item-at';
import type { PageBlock } from './page-blocks';

/** Blocks learnt from between two chances to pause. */
const STRIDE = 256;

/** What all texts of the page say together about a doubtful one. */
export interface PageEvidence {
  /** Adds what a block says; true if that is news, so that doubtful candidates elsewhere are to be judged again. */
  learn(block: Pick<PageBlock, 'candidates'>): boolean;
  /** Takes in what stands over the page, in steps; if that is another than before, the old page is forgotten: true. */
  readTitle(blocks: ReadonlySet<PageBlock>): Generator<unknown, boolean, void>;
  readonly known: DocumentEvidence;
  /** Whether further texts of this page can add nothing. */
  readonly isComplete: boolean;
}

/**
 * Gathers evidence. It only grows, in whatever order the parts of the page come; but another title is another page, and of
 * the one before only what is still there counts.
 */
export function createPageEvidence({ spot, evidenceOf, mergeEvidence, isComplete }: Detector): PageEvidence {
  let known: DocumentEvidence = [];
  let title = '';

  const learn = ({ candidates }: Pick<PageBlock, 'candidates'>) => {
    const isKnown = candidates.every(({ support }) => support.every((part) => known.includes(part)));
    if (isKnown) return false;
    known = mergeEvidence(known, evidenceOf(candidates));
    return true;
  };

  return {
    learn,
    *readTitle(blocks) {
      const now = yield* readTitle();
      if (now === title) return false;
      title = now;
      known = [];
      learn({ candidates: spot(title, { language: documentLanguage(), isContext: true }) });
      let count = 0;
      for (const block of blocks) {
        learn(block);
        if (++count % STRIDE === 0) yield;
      }
      return true;
    },
    get known() {
      return known;
    },
    get isComplete() {
      return isComplete(known);
    },
  };
}

/** By tag: a selector would take several times as long over a large page, which each of the two goes through. */
function* readTitle(): Generator<undefined, string, void> {
  const heading = itemAt(document.getElementsByTagName('h1'), 0)?.textContent;
  yield;
  // A parser that comes upon a box in the head puts what follows into the body.
  const metas = [...document.getElementsByTagName('meta')];
  const description = metas
    .find((meta) => meta.getAttribute('name') === 'description')
    ?.getAttribute('content');
  yield;
  return [document.title, heading, description].join('\n');
}
