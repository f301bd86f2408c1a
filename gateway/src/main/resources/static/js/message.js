import { h, put } from './dom.js';
import { known, t } from './language.js';
import { Problem } from './api.js';

/** Shows a refusal where the person looks, and marks the fields it is about. */
export function showProblem(box, error, form) {
  const body = error instanceof Problem ? error.body : { title: t('error.title'), detail: t('error.unexpected') };
  if (!(error instanceof Problem)) console.error(error);
  const lines = (body.errors ?? []).map((one) => h('li', {}, fieldLine(one)));
  box.className = 'message';
  put(
    box,
    h('p', {}, h('b', {}, body.title ?? t('error.title')), ' ', body.detail ?? ''),
    lines.length > 0 && h('ul', {}, lines),
    body.traceId && h('small', {}, t('error.trace', { id: body.traceId })),
  );
  box.hidden = false;
  for (const one of body.errors ?? []) mark(form, one.pointer);
  box.scrollIntoView({ block: 'nearest' });
}

export function showGood(box, text) {
  box.className = 'message good';
  put(box, h('p', {}, text));
  box.hidden = false;
}

export function hideMessage(box, form) {
  box.hidden = true;
  form?.querySelectorAll('[aria-invalid]').forEach((field) => field.removeAttribute('aria-invalid'));
}

function fieldLine(one) {
  const name = last(one.pointer);
  const label = known(`field.${name}`) ? t(`field.${name}`) : name;
  return `${label}：${one.detail ?? one.title ?? one.message ?? one.code}`;
}

function mark(form, pointer) {
  const field = form?.elements?.namedItem(last(pointer));
  if (field instanceof HTMLElement) field.setAttribute('aria-invalid', 'true');
}

const last = (pointer) => String(pointer ?? '').split('/').pop();
