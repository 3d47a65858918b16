import { showValues } from '../parts/values.js';

export const open = showValues;
