import { readFile } from 'node:fs/promises';
import { textsOf } from '#forms/parts/kit/texts.js';

async function read(language) {
  const content = await readFile(new URL(`../../../forms/texts.${language}.json`, import.meta.url), 'utf8');
  return textsOf(language, JSON.parse(content));
}

/** The texts as a form has them. */
export const [english, japanese] = await Promise.all([read('en'), read('ja')]);
