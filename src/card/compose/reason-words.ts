/** The detector's reasons in words. */

import type { Form } from '@/detector/compiled-names';
import type { Reason } from '@/detector/detector';
import type { Language, LocalText } from '@/language/language';
import { fill } from '../card-words';

const text = (en: string, de: string, zh: string): LocalText => ({ en, de, zh });

const NEARBY = text('“{trigger}” stands nearby', '„{trigger}“ steht in der Nähe', '附近有“{trigger}”');

/** What lies in the writing of the name itself. */
const FORMS: Readonly<Record<Form, LocalText>> = {
  proper: text('written like a name', 'wie ein Name geschrieben', '写法像名称'),
  mixed: text('written with mixed case', 'uneinheitlich groß geschrieben', '大小写混用'),
  lower: text('written in small letters', 'kleingeschrieben', '全部小写'),
  caps: text('written in capitals', 'in Großbuchstaben geschrieben', '全部大写'),
  word: text(
    'an ordinary word in this language',
    'in dieser Sprache ein gewöhnliches Wort',
    '在该语言中是普通词语',
  ),
  split: text(
    'its first word is small and the next has a capital',
    'das erste Wort ist klein-, das nächste großgeschrieben',
    '首词小写而后词大写',
  ),
  start: text(
    'it begins a sentence, where any word has a capital',
    'am Satzanfang wird jedes Wort großgeschrieben',
    '位于句首，任何词都会大写',
  ),
  marks: text(
    'it has an accent that the name lacks',
    'mit einem Akzent, den der Name nicht hat',
    '带有该名称没有的符号',
  ),
  glued: text('written as one word', 'in einem Wort geschrieben', '连写成一个词'),
  ending: text('it is inflected like a name', 'wie ein Name gebeugt', '带有名称的词尾'),
  brand: text('the maker’s name stands before it', 'der Name des Herstellers steht davor', '前面有厂商名称'),
  number: text('a model number follows', 'eine Modellnummer folgt', '后面是型号'),
  unknown: text(
    'no known model has that number',
    'kein bekanntes Modell hat diese Nummer',
    '没有已知型号用此编号',
  ),
  variant: text('the name of a variant follows', 'der Name einer Variante folgt', '后面是版本名称'),
  legal: text('the form of a company follows', 'die Rechtsform folgt', '后面是公司形式'),
  model: text('a model follows', 'ein Modell folgt', '后面是机型'),
  hashtag: text('it is a hashtag', 'es ist ein Hashtag', '是话题标签'),
};

/** What the rest of the page says. */
const PAGE: Readonly<Record<string, LocalText>> = {
  kin: text(
    'elsewhere the page clearly names Xiaomi or something by Xiaomi',
    'an anderer Stelle nennt die Seite klar Xiaomi oder etwas von Xiaomi',
    '本页其他地方明确提到小米或其产品',
  ),
  tech: text('the page is about technology', 'die Seite handelt von Technik', '本页与科技有关'),
};

/** One line that says what spoke for or against a reading; null for a reason that has no words. */
export function describeReason({ id, trigger }: Reason, language: Language): string | null {
  if (trigger) return fill(NEARBY[language], { trigger });
  const [kind, name = ''] = id.split(':');
  const words = kind === 'form' ? FORMS[name as Form] : kind === 'page' ? PAGE[name] : undefined;
  return words?.[language] ?? null;
}
