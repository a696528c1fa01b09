import { fillIn } from '@/language/fill-in';
import type { SiteState } from '@/settings/site-rules';
import { Switch } from '@/ui/Switch';
import type { PageStatus } from './page-status';
import { describeSite, nameSite } from './site-text';
import { useWords } from './words';

interface SiteRowProps {
  site: SiteState;
  status: PageStatus;
  onSwitch(isOn: boolean): void;
}

/** The site of the page, its state in words, and the switch. */
export function SiteRow({ site, status, onSwitch }: SiteRowProps) {
  const { texts } = useWords();
  const name = nameSite(site.host, texts);
  const hasSwitch = site.host !== '' && status !== 'no-access';
  return (
    <section class="site">
      <div>
        <b>{name}</b>
        <span id="site-state">{describeSite(site, status, texts)}</span>
      </div>
      <Switch
        name={hasSwitch ? fillIn(texts.site.switch, { host: name }) : texts.site.noSwitch}
        isOn={hasSwitch && site.isOn}
        isDisabled={!hasSwitch || site.isLocked}
        describedBy="site-state"
        onChange={onSwitch}
      />
    </section>
  );
}
