import { useEffect, useState } from 'preact/hooks';
import { type FactPageAddress, formatAddress, parseAddress } from './address';

/** The address of the page, followed through history; going somewhere is one step back for the reader. */
export function useAddress(): [FactPageAddress, (next: FactPageAddress) => void] {
  const [address, setAddress] = useState(() => parseAddress(location.search, location.hash));
  useEffect(() => {
    const read = () => setAddress(parseAddress(location.search, location.hash));
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, []);
  const goTo = (next: FactPageAddress) => {
    history.pushState(null, '', formatAddress(next));
    setAddress(next);
  };
  return [address, goTo];
}
