import { useRef } from 'preact/hooks';

/** A finger that moved less than this has tapped. */
const MIN_PULL_PX = 24;

interface Pull {
  onUp(): void;
  onDown(): void;
}

/** Handlers for what can be pulled: one call for each pull up or down, when the finger leaves. */
export function usePull({ onUp, onDown }: Pull) {
  const startY = useRef<number | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      // A finger stays with the element it came down on, so nothing needs to be captured.
      startY.current = event.clientY;
    },
    onPointerUp: (event: PointerEvent) => {
      const moved = event.clientY - (startY.current ?? event.clientY);
      startY.current = null;
      if (moved < -MIN_PULL_PX) onUp();
      if (moved > MIN_PULL_PX) onDown();
    },
    onPointerCancel: () => {
      startY.current = null;
    },
  };
}
