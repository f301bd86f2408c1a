const KEY = 'language';
let texts = {};

export const language = localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
export const acceptLanguage = language === 'en' ? 'en' : 'zh-CN';

export async function loadTexts() {
  texts = await (await fetch(`/texts/${language}.json`)).json();
  document.documentElement.lang = acceptLanguage;
}

/** The words for a key; {name} is filled in. A missing key shows itself. */
export function t(key, values = {}) {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export const known = (key) => key in texts;

export function fillPage(root = document) {
  root.querySelectorAll('[data-text]').forEach((e) => (e.textContent = t(e.dataset.text)));
  root.querySelectorAll('[data-hint]').forEach((e) => (e.placeholder = t(e.dataset.hint)));
  root.querySelectorAll('[data-label]').forEach((e) => e.setAttribute('aria-label', t(e.dataset.label)));
  document.title = t('page.title');
}

export function otherLanguage() {
  localStorage.setItem(KEY, language === 'en' ? 'zh' : 'en');
  location.reload();
}

export const named = (place) => (place ? (language === 'en' ? place.nameEn : place.nameZh) || place.id : '');

export function when(instant) {
  return new Intl.DateTimeFormat(acceptLanguage, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' })
    .format(new Date(instant));
}

/** A deadline. One at midnight is the end of the day before, as people say it. */
export function until(instant) {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(instant));
  if (time !== '00:00') return when(instant);
  const day = new Intl.DateTimeFormat(acceptLanguage, { dateStyle: 'medium', timeZone: 'Asia/Shanghai' }).format(new Date(instant) - 1);
  return t('time.endOfDay', { day });
}
