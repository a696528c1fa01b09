import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fillIn } from '@/language/fill-in';
import { type ListLine, parseSiteList } from '@/settings/site-list';
import type { SiteMode, SiteRule } from '@/settings/site-rules';
import { writeCount } from '../numbers';
import { useWords } from '../words';

interface PasteListProps {
  mode: SiteMode;
  rules: readonly SiteRule[];
  onAdd(rules: readonly SiteRule[]): void;
  onClose(): void;
}

/** A field for many sites at once, and line by line what was taken and what not. */
export function PasteList({ mode, rules, onAdd, onClose }: PasteListProps) {
  const { list } = useWords().texts;
  const [text, setText] = useState('');
  const [lines, setLines] = useState<readonly ListLine[] | null>(null);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);

  const add = () => {
    const { added, lines: read } = parseSiteList(text, mode, rules, Date.now());
    if (added.length > 0) onAdd(added);
    setLines(read);
  };

  return (
    <div class="panel">
      <label for={id}>{list.label}</label>
      <textarea
        ref={area}
        id={id}
        rows={6}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setLines(null);
        }}
      />
      <p id={`${id}-hint`} class="hint">
        {list.hint}
      </p>
      <div class="row">
        <button type="button" class="button" disabled={text.trim() === ''} onClick={add}>
          {list.add}
        </button>
        <button type="button" class="button is-quiet" onClick={onClose}>
          {list.cancel}
        </button>
      </div>
      <div role="status">{lines && <Report lines={lines} />}</div>
    </div>
  );
}

/** A report of a thousand wrong lines helps nobody. */
const MAX_LINES = 100;

function Report({ lines }: { lines: readonly ListLine[] }) {
  const { texts, language } = useWords();
  const { list, sites } = texts;
  const taken = lines.filter(({ outcome }) => outcome === 'taken').length;
  const rest = lines.filter(({ outcome }) => outcome !== 'taken');
  const words = (line: ListLine) => {
    if (line.outcome === 'known' || line.outcome === 'twice') return list[line.outcome];
    return line.outcome === 'taken' ? '' : fillIn(sites.errors[line.outcome], { text: line.text });
  };
  return (
    <>
      <p>
        {taken === 0
          ? list.none
          : fillIn(taken === 1 ? list.one : list.many, { count: writeCount(taken, language) })}
      </p>
      {rest.length > 0 && (
        <>
          <p class="error">{fillIn(list.rest, { count: writeCount(rest.length, language) })}</p>
          <ul class="report">
            {rest.slice(0, MAX_LINES).map((line) => (
              <li key={line.line}>
                <span>{fillIn(list.line, { line: String(line.line) })}</span>{' '}
                {!words(line).includes(line.text) && <b>{line.text}</b>} <span>{words(line)}</span>
              </li>
            ))}
            {rest.length > MAX_LINES && (
              <li>{fillIn(list.more, { count: writeCount(rest.length - MAX_LINES, language) })}</li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
