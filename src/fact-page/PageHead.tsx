import { KINDS } from '@/card/compose/compose-words';
import { otherNameOf } from '@/facts/other-name';
import { Icon } from '@/ui/Icon';
import { COPY } from '@/ui/icons';
import { Switch } from '@/ui/Switch';
import { usePage } from './PageContext';
import { COMMA } from './texts/punctuation';

interface PageHeadProps {
  isMarked: boolean;
  onMark(isMarked: boolean): void;
  onCopy(format: 'text' | 'markdown'): void;
}

/** More spellings say nothing more. */
const MAX_ALIASES = 8;

/** Name, kind, one line of what it is, other spellings; copying and marking beside them. */
export function PageHead({ isMarked, onMark, onCopy }: PageHeadProps) {
  const { entity, language, texts } = usePage();
  const name = entity.name[language];
  const other = otherNameOf(entity, language);
  return (
    <div class="head">
      <div>
        <h1>
          {name}{' '}
          {other && (
            <span class="native" lang={other.language}>
              {other.text}
            </span>
          )}{' '}
          <span class="kind">{KINDS[entity.kind][language]}</span>
        </h1>
        <p class="lead">{entity.description[language]}</p>
        <Aliases />
      </div>
      <div class="head-actions">
        <button type="button" class="button" onClick={() => onCopy('text')}>
          <Icon path={COPY} />
          {texts.copy}
        </button>
        <button type="button" class="link" onClick={() => onCopy('markdown')}>
          {texts.copyMarkdown}
        </button>
        <div class="mark-switch">
          <Switch name={texts.markName(name)} isOn={isMarked} onChange={onMark} />
          <span aria-hidden="true">{texts.mark}</span>
        </div>
      </div>
    </div>
  );
}

/** Other spellings, each in its language: the languages of the interface first, then scripts of their own. */
function Aliases() {
  const { entity, language, texts } = usePage();
  const known = new Set([entity.name[language], otherNameOf(entity, language)?.text]);
  const all = Object.entries(entity.aliases).flatMap(([lang, names]) =>
    names.map((text) => ({ lang, text })),
  );
  const others = all.filter(({ text }) => !known.has(text) && Boolean(known.add(text)));
  const latin = others
    .filter(({ text }) => /^[\p{Script=Latin}\P{L}]+$/u.test(text))
    .slice(0, MAX_ALIASES / 2);
  const foreign = others.filter(
    (alias) => !latin.includes(alias) && !/^[\p{Script=Latin}\P{L}]+$/u.test(alias.text),
  );
  const shown = [...latin, ...foreign].slice(0, MAX_ALIASES);
  if (shown.length === 0) return null;
  return (
    <p class="aliases">
      {texts.alsoWritten}{' '}
      {shown.map(({ lang, text }, index) => (
        <span key={text}>
          {index > 0 && COMMA[language]}
          <span lang={lang === 'und' ? undefined : lang}>{text}</span>
        </span>
      ))}
    </p>
  );
}
