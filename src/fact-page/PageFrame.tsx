import type { ComponentChildren } from 'preact';
import type { FactId, FactIndex } from '@/facts/pack-schema';
import type { Language } from '@/language/language';
import { Logo } from '@/ui/Logo';
import type { FactPageTexts } from './fact-page-texts';
import { SearchField } from './SearchField';

interface PageFrameProps {
  index: FactIndex;
  language: Language;
  texts: FactPageTexts;
  /** What has just been done, for eye and ear. */
  notice: string;
  linkTo(entity: string, fact?: FactId): string;
  onSettings(): void;
  children: ComponentChildren;
}

/** Head of the page with search and the way to the settings. */
export function PageFrame({ index, language, texts, notice, linkTo, onSettings, children }: PageFrameProps) {
  return (
    <>
      <a class="skip-link" href="#facts">
        {texts.skip}
      </a>
      <header class="top">
        <span class="brand">
          <Logo size={20} />
          Gloss
        </span>
        <SearchField index={index} language={language} texts={texts} linkTo={linkTo} />
        <button type="button" class="settings link" onClick={onSettings}>
          {texts.settings}
        </button>
      </header>
      {children}
      <p class={`notice ${notice ? 'is-shown' : ''}`} role="status">
        {notice}
      </p>
    </>
  );
}
