import { useEffect, useState } from 'preact/hooks';
import { fillIn } from '@/language/fill-in';
import { Icon } from '@/ui/Icon';
import { CHECK } from '@/ui/icons';
import { Logo } from '@/ui/Logo';
import { SECTION_IDS, type SectionId } from './sections';
import { useWords } from './words';

/** The way to the sections, and whether the last change was stored. */
export function SideBar({ failure }: { failure: string | null }) {
  const { texts } = useWords();
  const current = useSectionInView();
  return (
    <nav class="side" aria-label={texts.title}>
      <p class="brand">
        <Logo size={20} />
        Gloss
      </p>
      <ul>
        {SECTION_IDS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {texts.sections[id]}
            </a>
          </li>
        ))}
      </ul>
      <p class={failure ? 'saved is-failed' : 'saved'} role="status">
        {failure === '' && (
          <>
            <Icon path={CHECK} size={14} />
            {texts.saved}
          </>
        )}
        {failure && fillIn(texts.notSaved, { reason: failure })}
      </p>
    </nav>
  );
}

/** A section is where one reads when it crosses this part of the window, measured from its top. */
const READING_LINE = '-20% 0px -75% 0px';

function useSectionInView(): SectionId {
  const [current, setCurrent] = useState<SectionId>(SECTION_IDS[0]);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find((entry) => entry.isIntersecting);
        const id = SECTION_IDS.find((known) => known === seen?.target.id);
        if (id) setCurrent(id);
      },
      { rootMargin: READING_LINE },
    );
    for (const id of SECTION_IDS) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
