import { fillIn } from '@/language/fill-in';
import { chooseLanguage, type Language } from '@/language/language';
import { type Settings, WORDS } from '@/settings/settings';
import { Choices } from './controls/Choices';
import { SettingRow } from './controls/SettingRow';
import { numberSample } from './numbers';
import { useWords } from './words';

interface LanguageSectionProps {
  settings: Pick<Settings, 'language' | 'numbers'>;
  /** Of the browser, most wanted first. */
  browserLanguages: readonly string[];
  onChange(part: Partial<Settings>): void;
}

/** What Gloss speaks, and how it writes large figures. */
export function LanguageSection({ settings, browserLanguages, onChange }: LanguageSectionProps) {
  const { texts, language } = useWords();
  const { names } = texts.language;
  const byBrowser = names[chooseLanguage('browser', browserLanguages)];
  return (
    <>
      <SettingRow id="speaks" title={texts.language.speaks}>
        <select
          aria-labelledby="speaks"
          value={settings.language}
          onChange={(event) => onChange({ language: event.currentTarget.value as Language | 'browser' })}
        >
          {WORDS.language.map((value) => (
            <option key={value} value={value}>
              {value === 'browser' ? fillIn(texts.language.browser, { language: byBrowser }) : names[value]}
            </option>
          ))}
        </select>
      </SettingRow>
      <SettingRow id="numbers" title={texts.language.numbers}>
        <Choices
          look="segments"
          labelledBy="numbers"
          values={WORDS.numbers}
          chosen={settings.numbers}
          onChange={(numbers) => onChange({ numbers })}
          draw={(style) => numberSample(style, language)}
        />
      </SettingRow>
    </>
  );
}
