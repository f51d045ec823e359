export * from './referenceData.ts';
