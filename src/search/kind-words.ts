import type { EntityKind } from '@/facts/pack-schema';

/** How readers ask for a kind of thing. The thesaurus knows the other languages. */
export const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  company: 'company, Unternehmen, 公司',
  software: 'software, operating system, Software, 软件',
  'product-line': 'product line, series, Produktreihe, 系列',
  product: 'product, model, Produkt, Modell, 产品',
  person: 'person, people, Person, 人物',
  brand: 'brand, Marke, 品牌',
  service: 'service, Dienst, 服务',
};
