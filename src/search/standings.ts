import type { Entity, Fact, FactIndex } from '@/facts/pack-schema';

/** What a family is ahead of a member of which the index knows as much. */
const FAMILY_LEAD = 0.25;

/** How entities and facts stand to one another before anything is asked: 0 to 1. */
export class Standings {
  private readonly mostFacts: number;
  private readonly firstDay: number;
  private readonly lastDay: number;

  constructor({ entities }: FactIndex) {
    const all = Object.values(entities);
    const days = all.flatMap(({ facts }) => facts.map(({ asOf }) => asOf)).sort();
    this.mostFacts = Math.max(1, ...all.map(({ facts }) => facts.length));
    this.firstDay = Date.parse(days[0] ?? '');
    this.lastDay = Date.parse(days.at(-1) ?? '');
  }

  /** How much the index knows of an entity, families before their members. */
  ofEntity({ id, family, facts }: Entity): number {
    const known = Math.log1p(facts.length) / Math.log1p(this.mostFacts);
    return (1 - FAMILY_LEAD) * known + (id === family ? FAMILY_LEAD : 0);
  }

  /** How new a fact is among all facts. */
  ofFact({ asOf }: Fact): number {
    const span = this.lastDay - this.firstDay;
    return span > 0 ? (Date.parse(asOf) - this.firstDay) / span : 0;
  }
}
