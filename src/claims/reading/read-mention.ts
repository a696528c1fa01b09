/** A mention as an actor: its family, its generation, or the nameless product that its brand word belongs to. */
import type { Actor } from '@/claims/reading/actor';
import { classOf, familyOf, readModel } from '@/claims/reading/entities';
import type { Mention } from '@/detector/mention';
import type { Language } from '@/language/language';

/** A number behind the brand that is a model's: Xiaomi 14 Ultra, 小米14; not an amount, a share or a decimal. */
const MODEL_BEHIND =
  /^\s?(?:Mi\s)?(?:\d{1,2}[A-Za-z]?|MIX|Pad|TV|CC\d|Max|Civi|Note)(?:\s(?:Pro|Ultra|Lite|Max|Plus|SE|T|i|Fold|Flip|\d{1,2}[A-Za-z]?))*(?![\d.,%％]|\s?(?:percent|Prozent|million|Mio|Milli|Mrd|billion|yuan|euro|dollar|万|亿|個|个|部|台|年|月|日|号|元|季|%|％|家|款|名|位|岁|周年|倍|折|成))/iu;
const GENERIC_PRODUCT: Readonly<Record<Language, RegExp>> = {
  en: /^\s(?:phone|phones|smartphone|smartphones|handset|handsets|device|devices)\b/iu,
  de: /^[\s-](?:smartphones?|handys?|telefone?n?|geräte?n?)(?![\p{L}])/iu,
  zh: /^(?:智能)?手机/u,
};

/** "Xiaomi supplier", 小米代工厂: somebody else, whom the name only describes. */
const OUTSIDER: Readonly<Record<Language, RegExp>> = {
  en: /^(?:['’]s)?\s(?:suppliers?|partners?|resellers?|dealers?|rivals?|competitors?|investors?|shareholders?|backers?|fans?|fan club|contractors?|importers?|clones?|copies|copycats?|fakes?|backed|funded)\b/iu,
  de: /^s?[\s-](?:zulieferern?|partner|händlern?|rivalen?|konkurrent|konkurrenten|investoren|aktionäre?|fans?|auftragsfertiger|importeure?|nachbauten|klone?|fälschungen)(?!\p{L})/iu,
  zh: /^(?:的)?(?:代工厂|供应商|经销商|投资人|投资者|股东|对手|竞争对手|粉丝|合作伙伴|生态链企业|仿品|山寨)/u,
};

/** What goes on behind a name's number and makes it a figure: "Mi Band 14,99 Dollar", "MIUI 100 Nutzer". */
const FIGURE_GOES_ON =
  /^(?:[.,]\d|\d|[\s\u00a0]?(?:%|％|percent|prozent|million|mio|milli|mrd|billion|yuan|rmb|dollar|euro|€|rup|元|万|亿|美元|欧元|卢比))/iu;

/** 手环2只卖149元: the number is the model's, 只 is "only". */
const MODEL_BEFORE_ONLY = /^\s?\d{1,2}(?=只(?:卖|要|需|有|是|售|花))/u;

function withoutFigure(text: string, mention: Mention): Mention {
  const words = text.slice(mention.start, mention.end);
  const model = /手环$|手環$/u.test(words)
    ? MODEL_BEFORE_ONLY.exec(text.slice(mention.end, mention.end + 5))
    : null;
  if (model) return { ...mention, end: mention.end + model[0].length };
  if (!/\d$/u.test(words) || !FIGURE_GOES_ON.test(text.slice(mention.end, mention.end + 12))) return mention;
  return { ...mention, end: mention.start + words.replace(/[\s\u00a0]?\d+$/u, '').length };
}

/** The actor that a mention is; its edges are moved where a model's number or a figure follows. */
export function readMention(text: string, language: Language, found: Mention): Actor {
  const mention = withoutFigure(text, found);
  const family = familyOf(mention.entity);
  const entityClass = classOf(family);
  const span = {
    start: mention.start,
    end: mention.end,
    isPossessive: false,
    isOblique: false,
    isCompanion: false,
  };
  if (entityClass === 'person') return { ...span, kind: 'person' };
  if (entityClass === null) return { ...span, kind: 'rival' };
  const behind = text.slice(mention.end, mention.end + 24);
  if (OUTSIDER[language].test(behind)) return { ...span, kind: 'person' };
  if (family === 'xiaomi') {
    const model = GENERIC_PRODUCT[language].test(behind) ? null : MODEL_BEHIND.exec(behind);
    return model
      ? { ...span, end: mention.end + model[0].length, kind: 'thing' }
      : { ...span, kind: 'entity', family };
  }
  const variant = /^\s?(?:顶配版|高配版|标准版|光感版|NFC版?|Pro|青春版)/iu.exec(behind)?.[0] ?? '';
  const named = readModel(family, text.slice(mention.start, mention.end) + variant.replace(/标准版/u, ''));
  const exact = named.exact ?? (mention.entity !== family ? mention.entity : undefined);
  return { ...span, kind: 'entity', family, ...named, ...(exact ? { exact } : {}) };
}
