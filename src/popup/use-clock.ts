import { useEffect, useState } from 'preact/hooks';

/** `setTimeout` counts in 32 bits; a longer wait would be over at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Milliseconds since 1970, taken again at `next`: a pause that ends while the popup is open ends here too. */
export function useClock(next: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const wait = next - Date.now();
    if (wait <= 0 || wait > LONGEST_WAIT) return;
    const timer = setTimeout(() => setNow(Date.now()), wait);
    return () => clearTimeout(timer);
  }, [next]);
  return now;
}
