/** Every time that a text names, in order and without overlaps. */
import { findAll, overlaps, type Span } from '@/claims/text/span';
import type { TimeExpression } from '@/claims/times/time-expression';
import { TIME_PATTERNS, type TimePattern } from '@/claims/times/time-words';
import { LETTERS } from '@/claims/words/word-list';
import type { Language } from '@/language/language';

interface CompiledPattern {
  expression: RegExp;
  read: TimePattern['read'];
}

const compiled = new Map<Language, readonly CompiledPattern[]>();

function patternsOf(language: Language): readonly CompiledPattern[] {
  let patterns = compiled.get(language);
  if (!patterns) {
    const isSpaced = language !== 'zh';
    patterns = TIME_PATTERNS[language].map(({ source, read }) => ({
      // A year that goes on as an amount is none: 2014元, 2,014 dollars.
      expression: new RegExp(
        isSpaced
          ? `(?<![${LETTERS}$€£¥₹]|\\d[.,])(?:${source})(?![${LETTERS}%]|[.,]\\d)`
          : `(?<![\\d.,$€£¥₹])(?:${source})(?![\\d%])`,
        'g',
      ),
      read,
    }));
    compiled.set(language, patterns);
  }
  return patterns;
}

/** Reads the times of a text in lower case from the most specific pattern to the least; what is inside `taken` (names, links) is left alone. */
export function readTimes(text: string, language: Language, taken: readonly Span[]): TimeExpression[] {
  const times: TimeExpression[] = [];
  for (const { expression, read } of patternsOf(language)) {
    for (const { start, end, match } of findAll(text, expression)) {
      const span = { start, end };
      if ([...times, ...taken].some((other) => overlaps(span, other))) continue;
      const parts = read(match.groups ?? {});
      if (parts) times.push({ ...span, parts });
    }
  }
  return times.sort((a, b) => a.start - b.start);
}
