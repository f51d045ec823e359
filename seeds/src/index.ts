export { DEPARTMENTS } from './departments.ts';
export { generatePeople } from './generatePeople.ts';
export * from './referenceData.ts';
export { seedReferenceData, seedStore, type SeedOptions } from './seedStore.ts';
