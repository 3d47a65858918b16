import { readFile } from 'node:fs/promises';
import { loadTexts } from '#forms/parts/texts.js';

// a browser gets the texts from the server, Node from the folder: its own fetch reads no files
globalThis.fetch = async (url) => new Response(await readFile(url));

/** The texts as a form has them. */
export const textsOf = loadTexts;
