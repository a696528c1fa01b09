/**
 * Words of a question that say nothing about its answer. They are left out as long as another word is there, so that
 * a name that looks like one ("us") can still be typed alone. Words that are also part of names ("mi", "band") or
 * that mean something here ("us", "why", "who founded") are not in the list.
 */
const STOP_WORDS = `
a an the of for from to in on at by with about and or is are was were be been being do does did has have had will would can could
what which who whom whose when where how many much there this that these those it its they their he his him she her me my i we you your
please tell show find give info information facts fact all any some than then as into per s
der die das den dem des ein eine einen einem einer eines von vom zu zum zur im am an auf aus bei mit für über und oder ist sind war waren
wird wurde wurden werden hat haben hatte gibt es was wer wen wem wann wo wie viel viele welche welcher welches man sein seine ihr ihre
le la les un une des du de et ou est sont était a ont quel quelle quels quelles qui que quand où comment d l au aux en pour par sur avec son sa ses
el los las una unos unas del al y o es son era fue hay tiene tienen cuál cuáles quién qué cuándo dónde cómo cuántos cuántas para por con su sus
il lo gli i uno di da dal della dei delle nel e ed è sono ha hanno quale quali chi che quando dove quanti quante per con suo sua
os as um uma uns do dos das no na nos nas ou foi tem têm qual quais quem quando onde como quantos quantas por com seu sua
в во на и или из от до для по с со у о об что кто кто это как какой какая какие когда где сколько был была было были есть ли его её их
het een van voor met op en of is zijn was hoeveel wie wat wanneer waar
jest są był była w z na do dla i lub ile kto co kiedy gdzie jaki jaka jakie ma
ve bir bu ne kim kaç için ile nasıl nedir
yang di ke dari dan adalah apa siapa kapan berapa untuk dengan
là của và có gì ai bao nhiêu khi nào ở
的 了 是 在 有 和 与 吗 呢 什么 谁 哪 哪里 哪个 多少 几 怎么 何时 什么时候 请问 关于 一个 多 个 时候 为 被 把 从 到 年
の は が を に へ と で も か です ます した いつ だれ 誰 どこ 何 何人 いくつ から まで について という
은 는 이 가 을 를 의 에 에서 와 과 로 으로 도 몇 누구 언제 어디 무엇 얼마나 인가 입니까 는지
का की के को में से है हैं था थी थे ने पर और या क्या कौन कब कहाँ कैसे कितने कितना कितनी
ของ ที่ ใน และ คือ เป็น มี อะไร ใคร เมื่อไร กี่ ได้
من في على الى عن هو هي كم متى اين ما ماذا هل و
`;

/** The stop words in their folded form, for one question: is this word one? */
export function readStopWords(fold: (text: string) => string): ReadonlySet<string> {
  return new Set(STOP_WORDS.split(/\s+/).filter(Boolean).map(fold));
}
