/** Subjects that are nobody we know: "analysts", "die Branche", 消费者. */
import type { Clause } from '@/claims/reading/clause';
import type { Reading } from '@/claims/reading/reading';
import type { CueId } from '@/claims/words/cue';

/** Nouns that a sentence can be about without naming whose they are. */
const PROPERTY_NOUNS: readonly CueId[] = [
  'revenue',
  'valuation',
  'share',
  'users',
  'sell',
  'phones',
  'wearables',
  'price',
  'monthly',
  'announced',
  'sale',
  'launched',
];
const OPENERS =
  /^(?:[\s"“„'’(]+|(?:and|but|or|while|whereas|although|though|because|so|then|now|also|still|already|thus|there|that|when|after|before|und|aber|doch|während|obwohl|weil|denn|da|damit|dabei|dann|so|nun|jetzt|auch|noch|schon|bereits|zudem|außerdem|allerdings|immerhin|insgesamt|weltweit|global|davon|darunter|worldwide|globally|overall|this|it|es|in|im|am|at|on|by|for|with|mit|bei|für|zum|zur|of|the|a|an|der|die|das|den|dem|des|ein|eine|einen|its|their|total|new|most|nearly|about|over|more than|only|just|even|gut|rund|etwa|über|mehr als|knapp|latest|last|letzte|neue|first|of them|von|nach|to|as|als|from|up|down|later|earlier|ago|today|since|später|heute|seither|mittlerweile|inzwischen|zuletzt|derzeit|zurzeit|aktuell|currently|meanwhile|recently|once|half|year|years|months|jahre|monate|model|version|edition|variant|nfc|ausgabe|variante|ausführung)(?![\p{L}]))/iu;

/** "The Indian market shrank": what follows is the market's. */
const MARKET = /^[\s"“]*(?:the|der|ein|a)?\s*(?:[\p{L}]+[\s-]){0,3}(?:market|(?:\p{L}+)?markt)\s*$/iu;

/** 中国去年卖出…: a market, an industry or its buyers do something. */
const UNKNOWN_ZH =
  /(?:中国|国内|全球|全世界|世界|印度|美国|欧洲|市场|行业|全行业|消费者|人们|网友|国人|分析师|投资者|机构|媒体|供应商|经销商|代工厂|合作伙伴|竞争对手|友商)(?:去年|今年|一年|全年|当年|共|一共|总共|合计|累计|每年|\d{4}年){0,2}(?:卖出|售出|卖了|出货|销售|购买|买了|买走|认为|预计|消费)/u;

/** True if a word that is neither name nor figure nor cue stands where the subject would, before the first verb. */
export function hasUnknownSubject(reading: Reading, clause: Clause): boolean {
  if (reading.language === 'zh') return UNKNOWN_ZH.test(reading.text.slice(clause.start, clause.end));
  if (!clause.hasVerb) return false;
  const verb = reading.cues.inside('finite', clause)[0];
  if (!verb || verb.start === clause.start) return false;
  const lead = { start: clause.start, end: verb.start };
  if (MARKET.test(reading.text.slice(lead.start, lead.end))) return true;
  if (PROPERTY_NOUNS.some((id) => reading.cues.has(id, lead))) return false;
  const rest = blank(reading, lead);
  return reading.language === 'de'
    ? /\p{Lu}\p{L}{2,}/u.test(stripOpeners(rest))
    : /\p{L}{3,}/u.test(stripOpeners(rest));
}

/** The words before the verb without times and figures. */
function blank(reading: Reading, span: { start: number; end: number }): string {
  let words = reading.text.slice(span.start, span.end);
  for (const { start, end } of [...reading.times, ...reading.quantities]) {
    if (start >= span.start && end <= span.end) {
      words = words.slice(0, start - span.start) + ' '.repeat(end - start) + words.slice(end - span.start);
    }
  }
  return words;
}

function stripOpeners(words: string): string {
  let rest = words;
  for (let match = OPENERS.exec(rest); match; match = OPENERS.exec(rest)) rest = rest.slice(match[0].length);
  return rest;
}
