/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** True if the two have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if the first lies wholly inside the second. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** How many characters lie between the two; 0 if they touch or overlap. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Every place where a global expression matches, as spans with the match. */
export function findAll(text: string, expression: RegExp): (Span & { match: RegExpExecArray })[] {
  const found: (Span & { match: RegExpExecArray })[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex++;
    else found.push({ start: match.index, end: match.index + match[0].length, match });
  }
  return found;
}
