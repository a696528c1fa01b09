/** What is known about a property, asked by its id. */
import { type Aggregation, PROPERTY_TABLE, type PropertyRow } from './property-table';

/** The id of a property of the closed list. */
export type PropertyId = keyof typeof PROPERTY_TABLE;
export type Property = PropertyRow;
/** The three parts of a fact page. */
export type PropertyGroup = 'series' | 'attributes' | 'events';

/** Every property by its id, in the order in which lists show them. */
export const PROPERTIES: Readonly<Record<PropertyId, Property>> = PROPERTY_TABLE;

/** True if the id is in the closed list. */
export function isPropertyId(id: string): id is PropertyId {
  return Object.hasOwn(PROPERTY_TABLE, id);
}

/** The property of an id; undefined if the closed list has none. */
export function findProperty(id: string): Property | undefined {
  return isPropertyId(id) ? PROPERTIES[id] : undefined;
}

const GROUP_OF: Readonly<Record<Aggregation, PropertyGroup>> = {
  stock: 'series',
  flow: 'series',
  point: 'series',
  attribute: 'attributes',
  event: 'events',
};

/** The part of the fact page that a property belongs to. */
export function groupOf(property: Property): PropertyGroup {
  return GROUP_OF[property.aggregation];
}
