import { type Density, type MarkStyle, type Settings, WORDS } from '@/settings/settings';
import { Choices } from './controls/Choices';
import { SettingRow } from './controls/SettingRow';
import { useWords } from './words';

interface AppearanceSectionProps {
  settings: Pick<Settings, 'mark' | 'density' | 'theme'>;
  onChange(part: Partial<Settings>): void;
}

/** How marks and card look. */
export function AppearanceSection({ settings, onChange }: AppearanceSectionProps) {
  const { look } = useWords().texts;
  return (
    <>
      <SettingRow id="underline" title={look.underline}>
        <Choices
          look="cards"
          labelledBy="underline"
          values={WORDS.mark}
          chosen={settings.mark}
          onChange={(mark) => onChange({ mark })}
          draw={(mark) => <MarkSample mark={mark} name={look.marks[mark]} />}
        />
        {settings.mark === 'none' && <p class="hint">{look.noneHint}</p>}
      </SettingRow>
      <SettingRow id="density" title={look.density}>
        <Choices
          look="cards"
          labelledBy="density"
          values={WORDS.density}
          chosen={settings.density}
          onChange={(density) => onChange({ density })}
          draw={(density) => <DensitySample density={density} name={look.densities[density]} />}
        />
      </SettingRow>
      <SettingRow id="theme" title={look.theme}>
        <Choices
          look="segments"
          labelledBy="theme"
          values={WORDS.theme}
          chosen={settings.theme}
          onChange={(theme) => onChange({ theme })}
          draw={(theme) => look.themes[theme]}
        />
        <p class="hint">{look.themeHint}</p>
      </SettingRow>
    </>
  );
}

/** The mark itself, with the declarations that pages get. */
function MarkSample({ mark, name }: { mark: MarkStyle; name: string }) {
  return (
    <span>
      <span class="sample" aria-hidden="true" lang="en">
        <u class={`mark-${mark}`}>Xiaomi</u>
      </span>
      <small>{name}</small>
    </span>
  );
}

/** Two paragraphs of a page and the words in them that are marked. */
const MARKED: Readonly<Record<Density, string>> = {
  every: 'M10 15h16M56 15h16M30 21h16M14 41h16M62 41h16',
  section: 'M10 15h16M14 41h16',
  page: 'M10 15h16',
};

function DensitySample({ density, name }: { density: Density; name: string }) {
  return (
    <span class="density">
      <svg class="mini" viewBox="0 0 96 44" width="96" height="44" aria-hidden="true">
        <path class="text" d="M0 4h40M0 12h90M0 18h84M0 30h44M0 38h88" />
        <path class="marked" d={MARKED[density]} />
      </svg>
      <small>{name}</small>
    </span>
  );
}
