import { flatParent } from './flat-tree';
import { drawsText, isNeverRead, isSpecial, type Kind, kindOf } from './rendered-kind';

/** How an element is drawn, and what that means for the text right inside of it. */
export interface DrawnElement {
  readonly kind: Kind;
  /** Whether what is inside of it is drawn at all. */
  readonly isOpen: boolean;
  /** Whether text right inside of it can be seen. What is merely transparent, clipped or scrolled away can. */
  readonly showsText: boolean;
  /** Whether it, or something around it, is never looked into. */
  readonly isLeftAlone: boolean;
  /** The nearest `lang`, BCP 47; empty if there is none. */
  readonly language: string;
  /** A closed `<details>`: of what is inside only the summary is drawn. */
  readonly isFolded: boolean;
}

const OUTSIDE: DrawnElement = {
  kind: 'breaks',
  isOpen: true,
  showsText: false,
  isLeftAlone: false,
  language: '',
  isFolded: false,
};

/** What the document says of its language as a whole, BCP 47; empty if it says nothing. A picture in SVG has no `lang` of HTML. */
export function documentLanguage(): string {
  return document.documentElement.getAttribute('lang') ?? '';
}

let known: Map<Element, DrawnElement> | undefined;

/**
 * How an element is drawn now. Answers are kept until the running script ends, since until then nothing else can change
 * the page: neighbours share their ancestors, and the style engine is asked once for each.
 */
export function drawn(element: Element): DrawnElement {
  if (!known) {
    known = new Map();
    queueMicrotask(() => {
      known = undefined;
    });
  }
  let answer = known.get(element);
  if (!answer) {
    answer = ask(element);
    known.set(element, answer);
  }
  return answer;
}

function ask(element: Element): DrawnElement {
  const parent = flatParent(element);
  const around = parent ? drawn(parent) : OUTSIDE;
  const special = isSpecial(element);
  const isLeftAlone = around.isLeftAlone || (special && isNeverRead(element));
  const language = element.getAttribute('lang') ?? around.language;
  // In what is shut no style is asked for: in Chromium the page's next question for a box would get zeros.
  const isFoldedAway = around.isFolded && element !== parent?.querySelector(':scope > summary');
  if (!around.isOpen || isFoldedAway) {
    const kind = kindOf(element, 'none', special);
    return { kind, isOpen: false, showsText: false, isLeftAlone, language, isFolded: false };
  }
  const { display, visibility, contentVisibility } = getComputedStyle(element);
  const kind = kindOf(element, display, special);
  const isOpen = display !== 'none' && display !== '' && contentVisibility !== 'hidden';
  const isFolded = element.localName === 'details' && element instanceof HTMLDetailsElement && !element.open;
  const showsText = isOpen && visibility === 'visible' && !isFolded && drawsText(element);
  return { kind, isOpen, showsText, isLeftAlone, language, isFolded };
}
