import { useWords } from './words';

/** The keys of the list of results, at its foot. */
export function KeyHints({ isNothing }: { isNothing: boolean }) {
  const { keys } = useWords().texts;
  return (
    <footer class="foot key-hints">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {keys.choose}
      </span>
      <span>
        <kbd>{keys.enter}</kbd> {keys.open}
      </span>
      {isNothing ? (
        <span>
          <kbd>{keys.esc}</kbd> {keys.back}
        </span>
      ) : (
        <span>
          <kbd>{keys.ctrl}</kbd>
          <kbd>{keys.enter}</kbd> {keys.copy}
        </span>
      )}
    </footer>
  );
}
