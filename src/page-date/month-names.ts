/** Names of months as pages write them, without diacritics and dots. Data, and the one question asked of it. */

/** Twelve names a language, forms of one month parted by `|`. Beginnings of three letters and more count too. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar|janner februar|feber marz|maerz|mrz april mai juni|juno juli|julei august september oktober november dezember',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesakuuta|kesakuu heinakuuta|heinakuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu',
  pl: 'stycznia|styczen lutego|luty marca|marzec kwietnia|kwiecien maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpien wrzesnia|wrzesien pazdziernika|pazdziernik listopada|listopad grudnia|grudzien',
  cs: 'ledna|leden unora|unor brezna|brezen dubna|duben kvetna|kveten cervna|cerven cervence|cervenec srpna|srpen zari rijna|rijen listopadu|listopad prosince|prosinec',
  sk: 'januara|januar februara|februar marca|marec aprila|april maja|maj juna|jun jula|jul augusta|august septembra|september oktobra|oktober novembra|november decembra|december',
  hu: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  hr: 'sijecnja|sijecanj veljace|veljaca ozujka|ozujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada|listopad studenoga|studeni prosinca|prosinac',
  tr: 'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  id: 'januari februari maret april mei juni juli agustus|agt september oktober november desember',
  ms: 'januari februari mac april mei jun julai ogos september oktober november disember',
  ru: 'января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  uk: 'січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  el: 'ιανουαριου|ιανουαριος φεβρουαριου|φεβρουαριος μαρτιου|μαρτιος απριλιου|απριλιος μαιου|μαιος ιουνιου|ιουνιος ιουλιου|ιουλιος αυγουστου|αυγουστος σεπτεμβριου|σεπτεμβριος οκτωβριου|οκτωβριος νοεμβριου|νοεμβριος δεκεμβριου|δεκεμβριος',
  ar: 'يناير|جانفي فبراير|فيفري مارس ابريل|افريل مايو|ماي يونيو|جوان يوليو|جويلية اغسطس|اوت سبتمبر اكتوبر نوفمبر ديسمبر',
  fa: 'ژانویه فوریه مارس اوریل مه ژوین|ژوئن ژوییه|ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  he: 'ינואר|בינואר פברואר|בפברואר מרץ|במרץ|מרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
  hi: 'जनवरी|जन फरवरी|फर मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  th: 'มกราคม|มค กุมภาพันธ์|กพ มีนาคม|มีค เมษายน|เมย พฤษภาคม|พค มิถุนายน|มิย กรกฎาคม|กค สิงหาคม|สค กันยายน|กย ตุลาคม|ตค พฤศจิกายน|พย ธันวาคม|ธค',
};

/** Tried on every page after its own language: what pages are written in, whatever their `lang` says. */
const COMMON = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru'];
const MIN_BEGINNING = 3;

/** The month, 1 to 12, that a word names in the language of the page (BCP 47) or a common one; null for other words. */
export function findMonth(word: string, language: string): number | null {
  const wanted = foldWord(word);
  if (wanted === '') return null;
  const primary = language.toLowerCase().split('-')[0] ?? '';
  for (const tag of [ALIASES[primary] ?? primary, ...COMMON]) {
    const month = namesOf(tag).findIndex((forms) => forms.some((form) => isNamedBy(form, wanted)));
    if (month >= 0) return month + 1;
  }
  return null;
}

const ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  sr: 'hr',
  bs: 'hr',
  iw: 'he',
  in: 'id',
};

const split = new Map<string, readonly (readonly string[])[]>();

function namesOf(tag: string): readonly (readonly string[])[] {
  let names = split.get(tag);
  if (!names) {
    names = (NAMES[tag] ?? '').split(' ').map((forms) => foldWord(forms, '|').split('|').filter(Boolean));
    split.set(tag, names);
  }
  return names;
}

function isNamedBy(form: string, wanted: string): boolean {
  return form === wanted || (wanted.length >= MIN_BEGINNING && form.startsWith(wanted));
}

/** Letters only, lower case, without accents; the marks of Indic and Thai vowels are letters of their own there. */
function foldWord(word: string, kept = ''): string {
  const latin = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u093c]/g, '')
    .toLowerCase();
  return [...latin].filter((letter) => letter === kept || /[\p{L}\p{M}]/u.test(letter)).join('');
}
