import { isRealDate } from './calendar';
import { type Pack, type PackProblem, placedFacts, SOURCES_FILE } from './pack';

/** The one source without address: the German article of February 2015 that the research began with. */
const SOURCE_WITHOUT_ADDRESS = 'first-article';

/** Sources that are missing, without address or linked without TLS for no reason. */
export function checkSources(pack: Pack): PackProblem[] {
  return [...checkReferences(pack), ...checkAddresses(pack), ...checkDates(pack), ...checkUse(pack)];
}

function checkReferences(pack: Pack): PackProblem[] {
  return placedFacts(pack).flatMap(({ fact, problem }) => {
    const others = fact.alsoReportedBy ?? [];
    const isKnown = (id: string) => Object.hasOwn(pack.sources, id);
    return [
      ...(isKnown(fact.source) ? [] : [problem('source', `is no source of the pack: ${fact.source}`)]),
      ...others
        .filter((id) => !isKnown(id))
        .map((id) => problem('alsoReportedBy', `is no source of the pack: ${id}`)),
      ...(fact.source === SOURCE_WITHOUT_ADDRESS && others.length > 0
        ? [problem('source', 'has no address, so one of the others comes first')]
        : []),
    ];
  });
}

function checkAddresses({ sources, accepted }: Pack): PackProblem[] {
  const insecureHosts = new Set(accepted.insecureHosts.flatMap(({ hosts }) => hosts));
  return Object.entries(sources).flatMap(([id, { url }]) => {
    const reason = addressReason(id, url, insecureHosts);
    return reason ? [{ file: SOURCES_FILE, path: [id, 'url'], reason }] : [];
  });
}

function addressReason(id: string, url: string | null, insecureHosts: ReadonlySet<string>) {
  if (url === null) return id === SOURCE_WITHOUT_ADDRESS ? undefined : 'is missing';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:') return undefined;
  if (protocol !== 'http:') return `is no web address: ${protocol}`;
  return insecureHosts.has(hostname)
    ? undefined
    : `is not https, and ${hostname} is not accepted as insecure`;
}

function checkDates({ sources }: Pack): PackProblem[] {
  return Object.entries(sources).flatMap(([id, { published }]) =>
    published === undefined || isRealDate(published)
      ? []
      : [{ file: SOURCES_FILE, path: [id, 'published'], reason: `is no date: ${published}` }],
  );
}

function checkUse(pack: Pack): PackProblem[] {
  const cited = new Set(
    placedFacts(pack).flatMap(({ fact }) => [fact.source, ...(fact.alsoReportedBy ?? [])]),
  );
  return Object.keys(pack.sources)
    .filter((id) => !cited.has(id))
    .map((id) => ({ file: SOURCES_FILE, path: [id], reason: 'is cited by no fact' }));
}
