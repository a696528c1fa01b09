import { canHaveSubdomains, type SiteRule } from '@/settings/site-rules';
import { nameSite } from './site-text';
import { useWords } from './words';

interface RuleScopeProps {
  rule: SiteRule;
  onScope(subdomains: boolean): void;
}

/** Whether the rule that decides also covers what stands under its host. */
export function RuleScope({ rule, onScope }: RuleScopeProps) {
  const { texts } = useWords();
  if (!canHaveSubdomains(rule.host)) return null;
  const radio = (subdomains: boolean) => (
    <input
      type="radio"
      name="scope"
      checked={rule.subdomains === subdomains}
      onChange={() => onScope(subdomains)}
    />
  );
  return (
    <fieldset class="scope">
      <legend class="visually-hidden">{texts.site.scope}</legend>
      <label>
        {radio(true)}
        <b>{nameSite(rule.host, texts)}</b> {texts.site.andSubdomains}
      </label>
      <label>
        {radio(false)}
        <b>{texts.site.onlyHost}</b>
      </label>
    </fieldset>
  );
}
