// Calendars take their names from AngularJS, which knows only English here; locales/ja.json does
// not reach them.
const weekdays = ['日', '月', '火', '水', '木', '金', '土'];
const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

if (document.documentElement.lang === 'ja') {
  /** @type {any} */ (window).angular.module('cam.tasklist.custom').run([
    '$locale',
    'uibDatepickerConfig',
    'uibDatepickerPopupConfig',
    (/** @type {any} */ $locale, /** @type {any} */ calendar, /** @type {any} */ popup) => {
      Object.assign($locale.DATETIME_FORMATS, {
        DAY: weekdays.map((day) => `${day}曜日`),
        SHORTDAY: weekdays,
        MONTH: months,
        SHORTMONTH: months,
        STANDALONEMONTH: months,
        AMPMS: ['午前', '午後'],
      });
      calendar.formatDayTitle = 'yyyy年M月';
      calendar.formatMonthTitle = 'yyyy年';
      Object.assign(popup, { currentText: '今日', clearText: 'クリア', closeText: '閉じる' });
    },
  ]);
}
