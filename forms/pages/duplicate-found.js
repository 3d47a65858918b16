import { showValues } from '../parts/kit/values.js';

export const open = showValues;
