/** The detector's reasons in words. */
import type { Reason } from '@/detector/detector';
import type { Language, LocalText } from '@/language/language';
import { fill } from '../card-words';

const WITH_TRIGGER: LocalText = {
  en: '“{trigger}” stands nearby',
  de: '„{trigger}“ steht in der Nähe',
  zh: '附近有“{trigger}”',
};
const WITHOUT: LocalText = {
  en: 'The words around it',
  de: 'Die Wörter ringsum',
  zh: '上下文用词',
};

/** One line that says what spoke for or against a reading. */
export function describeReason({ trigger }: Reason, language: Language): string {
  return trigger ? fill(WITH_TRIGGER[language], { trigger }) : WITHOUT[language];
}
