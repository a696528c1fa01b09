import type { Rescue } from '@/settings/rescue';
import { useWords } from '../words';
import { saveFile } from './save-file';

interface RescueRowProps {
  rescue: Rescue | null;
  isNewer: boolean;
  onDrop(): void;
}

/** Tells of stored values that were not understood, and gives them out as they were. */
export function RescueRow({ rescue, isNewer, onDrop }: RescueRowProps) {
  const { data } = useWords().texts;
  return (
    <>
      {isNewer && <p>{data.newerText}</p>}
      {rescue && (
        <>
          <p>{data.rescueText}</p>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => saveFile('gloss-set-aside.json', `${JSON.stringify(rescue.items, null, 2)}\n`)}
            >
              {data.rescueSave}
            </button>
            <button type="button" class="button is-danger" onClick={onDrop}>
              {data.rescueDrop}
            </button>
          </div>
        </>
      )}
    </>
  );
}
