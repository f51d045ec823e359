import { absent, unchanged, type UpdateOperator } from '../UpdateOperator.ts';

export const setValue: UpdateOperator = (argument) => () => argument;

export const setOnInsert: UpdateOperator = (argument) => (_field, context) => (context.isInsert ? argument : unchanged);

export const unsetValue: UpdateOperator = () => () => absent;
