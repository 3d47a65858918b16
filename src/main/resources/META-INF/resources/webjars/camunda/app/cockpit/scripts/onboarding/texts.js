/** @typedef {Record<'running' | 'incidents', (count: number) => string>} Texts */

/** @type {Texts} */
const english = {
  running: (count) => (count === 1 ? '1 onboarding is here' : `${count} onboardings are here`),
  incidents: (count) => (count === 1 ? '1 incident' : `${count} incidents`),
};

/** @type {Texts} */
const japanese = {
  running: (count) => `このフェーズのオンボーディング: ${count} 件`,
  incidents: (count) => `インシデント: ${count} 件`,
};

// as Cockpit itself chooses
export const texts = navigator.languages[0].startsWith('ja') ? japanese : english;
