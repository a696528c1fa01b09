/** Whether two titles or two addresses mean the same page. */

/** A shorter piece says too little to be recognised by; Chinese says twice as much per letter. */
const MIN_LETTERS = 10;
const MIN_HAN_LETTERS = 5;

/** True if one title is the other, or stands whole within it, as with the name of the site behind it. */
export function isSameTitle(a: string, b: string): boolean {
  const [first, second] = [foldTitle(a), foldTitle(b)];
  if (first === '' || second === '') return false;
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  const enough = /\p{Script=Han}/u.test(short) ? MIN_HAN_LETTERS : MIN_LETTERS;
  return short.length >= enough && long.includes(short);
}

function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True if two addresses differ in protocol, `www.`, query, fragment, index file or closing slash at most. */
export function isSameAddress(a: string, b: string): boolean {
  const [first, second] = [foldAddress(a), foldAddress(b)];
  return first !== '' && first === second;
}

function foldAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return '';
  const path = url.pathname.replace(/\/(?:index\.\w+)?$/, '').replace(/\/amp$/, '');
  // Some systems address an article by its query alone.
  const query = path === '' || /\.(?:php|aspx?|jsp|do)$/.test(path) ? url.search : '';
  return url.hostname.replace(/^(?:www|m|amp|mobile)\./, '') + path.toLowerCase() + query;
}
