// The same choice the web application makes: the first language of the browser, without its region.
const language = ((navigator.languages && navigator.languages[0]) || navigator.language || 'en')
  .split('-')[0]
  .toLowerCase();
const japanese = language === 'ja';

// For screen readers, and so that the browser picks Japanese glyphs for the characters that
// Japanese shares with Chinese.
document.documentElement.lang = japanese ? 'ja' : 'en';

/**
 * Shortcut descriptions are the one text of Tasklist that is not looked up in locales/*.json.
 *
 * @param {string} en
 * @param {string} ja
 */
const text = (en, ja) => (japanese ? ja : en);

export default {
  app: {
    name: 'CSP Onboarding',
    // Shown before the name. Blank rather than empty: an empty one becomes "Camunda".
    vendor: ' ',
  },
  locales: {
    availableLocales: ['en', 'ja'],
    // Tasklist loads the fallback beside the chosen language, and dates follow whichever arrives
    // last. With the chosen language as its own fallback there is only one to arrive.
    fallbackLocale: japanese ? 'ja' : 'en',
  },
  customScripts: ['scripts/japanese-dates'],
  // The welcome message links to a page that is not part of this application.
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: text('claims the currently selected task', '選択中のタスクを引き受けます'),
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: text('sets the focus to the first filter in the list', '一覧の最初のフィルターに移動します'),
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: text('sets the focus to the first task in the list', '一覧の最初のタスクに移動します'),
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: text(
        'sets the focus to the first input field in a task form',
        'タスク フォームの最初の入力欄に移動します',
      ),
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: text('opens the start process dialog', 'プロセスの開始ダイアログを開きます'),
    },
  },
};
