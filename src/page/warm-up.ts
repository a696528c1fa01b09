import type { Detector } from '@/detector/detector';
import { documentLanguage } from './drawn-element';
import { SLICE_END, type Work } from './slices';

/** V8 compiles an expression at once for a text of a thousand characters, else when it has been asked a second time. */
const LONG_NOTHING = ' '.repeat(1000);

/** Builds the detector's tables, which takes milliseconds, each in a slice of its own. */
export function* warmUp({ mightMention, spot }: Detector): Work {
  const language = documentLanguage();
  yield SLICE_END;
  mightMention(LONG_NOTHING);
  yield SLICE_END;
  spot('', { language });
  yield SLICE_END;
  spot('', { language, isContext: true });
  yield SLICE_END;
}
