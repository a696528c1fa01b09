import { fileURLToPath } from 'node:url';
import type { FactIndex } from '@/facts/pack-schema';
import { compileFacts } from '../../../scripts/build/compile-facts';

/** The bundled pack: charts are judged on what readers see. */
export const INDEX: FactIndex = compileFacts(
  fileURLToPath(new URL('../../../src/facts/packs/xiaomi', import.meta.url)),
);
