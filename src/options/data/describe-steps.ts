import type { FactIndex } from '@/facts/pack-schema';
import { fillIn } from '@/language/fill-in';
import type { NumberStyle } from '@/language/format-number';
import { chooseLanguage, type Language } from '@/language/language';
import type { SettingStep, SettingsSteps } from '@/settings/plan-import';
import { lettersOf } from '@/settings/punycode';
import type { SiteRule } from '@/settings/site-rules';
import { numberSample, writeCount } from '../numbers';
import type { OptionsTexts } from '../options-texts';

/** Names beyond these are counted, not listed. */
const MAX_NAMES = 5;

/** The steps of an import as lines for the reader, single settings first. */
export function describeSteps(
  steps: SettingsSteps,
  index: FactIndex,
  texts: OptionsTexts,
  language: Language,
): string[] {
  const words = texts.import;
  const count = (sentence: string, rules: readonly SiteRule[]) =>
    rules.length === 0
      ? []
      : [withExamples(fillIn(sentence, { count: writeCount(rules.length, language) }), rules)];
  const names = (sentence: string, isMarked: boolean) => {
    const switched = steps.entities.filter((entity) => entity.isMarked === isMarked);
    const called = switched.map(({ entity }) => index.entities[entity]?.name[language] ?? entity);
    return called.length === 0 ? [] : [fillIn(sentence, { names: called.join(', ') })];
  };
  const answers = (sentence: string, { length }: readonly unknown[]) =>
    length === 0 ? [] : [fillIn(sentence, { count: writeCount(length, language) })];
  return [
    ...steps.single.map((step) => describeSingle(step, texts, language)),
    ...count(words.rulesAdded, steps.rules.added),
    ...count(words.rulesRemoved, steps.rules.removed),
    ...count(words.rulesChanged, steps.rules.changed),
    ...names(words.marked, true),
    ...names(words.unmarked, false),
    ...answers(words.refusalsAdded, steps.refusals.added),
    ...answers(words.refusalsRemoved, steps.refusals.removed),
    ...answers(words.meaningsAdded, steps.meanings.added),
    ...answers(words.meaningsRemoved, steps.meanings.removed),
  ];
}

function withExamples(sentence: string, rules: readonly SiteRule[]): string {
  const hosts = rules.slice(0, MAX_NAMES).map((rule) => lettersOf(rule.host));
  return `${sentence} (${hosts.join(', ')}${rules.length > MAX_NAMES ? ' …' : ''})`;
}

/** "Underline: Dots → Tint". */
function describeSingle({ name, before, after }: SettingStep, texts: OptionsTexts, spoken: Language): string {
  const { label, say } = sayings(texts, spoken)[name];
  return `${label}: ${say(before)} → ${say(after)}`;
}

interface Saying {
  label: string;
  say(value: string | number | boolean): string;
}

function sayings(texts: OptionsTexts, spoken: Language): Record<SettingStep['name'], Saying> {
  const { look, behaviour, language } = texts;
  const among = (label: string, list: Readonly<Record<string, string>>): Saying => ({
    label,
    say: (value) => list[String(value)] ?? String(value),
  });
  const byBrowser = fillIn(language.browser, {
    language: language.names[chooseLanguage('browser', navigator.languages)],
  });
  return {
    mode: among(texts.import.mode, { except: texts.sites.except, only: texts.sites.only }),
    mark: among(look.underline, look.marks),
    density: among(look.density, look.densities),
    theme: among(look.theme, look.themes),
    trigger: among(behaviour.trigger, behaviour.triggers),
    modifier: among(behaviour.modifier, behaviour.modifiers),
    language: among(language.speaks, { ...language.names, browser: byBrowser }),
    delay: { label: behaviour.delay, say: (value) => `${value} ms` },
    thenAndNow: { label: behaviour.thenAndNow, say: (value) => (value ? texts.import.on : texts.import.off) },
    numbers: { label: language.numbers, say: (value) => numberSample(value as NumberStyle, spoken) },
  };
}
