import type { ComponentChildren } from 'preact';
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
  return (
    <fieldset class="scope">
      <legend class="visually-hidden">{texts.site.scope}</legend>
      <ScopeChoice isChosen={rule.subdomains} onChoose={() => onScope(true)}>
        <b>{nameSite(rule.host, texts)}</b> {texts.site.andSubdomains}
      </ScopeChoice>
      <ScopeChoice isChosen={!rule.subdomains} onChoose={() => onScope(false)}>
        <b>{texts.site.onlyHost}</b>
      </ScopeChoice>
    </fieldset>
  );
}

interface ScopeChoiceProps {
  isChosen: boolean;
  onChoose(): void;
  children: ComponentChildren;
}

function ScopeChoice({ isChosen, onChoose, children }: ScopeChoiceProps) {
  return (
    <label>
      <input type="radio" name="scope" checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  );
}
