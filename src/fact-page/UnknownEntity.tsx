import type { FactPageTexts } from './fact-page-texts';

/** Said plainly where an address leads nowhere. */
export function UnknownEntity({ texts }: { texts: FactPageTexts }) {
  return (
    <main>
      <h1>{texts.unknown}</h1>
      <p class="lead">{texts.unknownHint}</p>
    </main>
  );
}
