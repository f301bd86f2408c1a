import { call } from './api.js';
import { busy, byId, h, put, words } from './dom.js';
import { hideMessage, showProblem } from './message.js';
import { named, t, until, when } from './language.js';

const form = byId('follow-form');
const input = form.elements.namedItem('code');
const message = form.querySelector('.message');
const place = byId('opinion');

export function startFollow() {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    busy(form.querySelector('button'), look);
  });
}

export function followCode(code) {
  input.value = code;
  return look();
}

async function look() {
  hideMessage(message);
  place.replaceChildren();
  if (!input.value.trim()) return input.focus();
  try {
    const { body } = await call('/public/opinions/mine', { headers: coded() });
    render(body);
  } catch (error) {
    showProblem(message, error, form);
  }
}

const coded = () => ({ 'Tracking-Code': input.value.trim() });

function render(view) {
  put(
    place,
    h('div', { class: 'card' },
      h('h2', {}, `${view.kindLabel} · ${view.serialNo} `, h('span', { class: 'stage' }, view.stageLabel)),
      h('ul', { class: 'facts' },
        h('li', {}, t('follow.office'), ' ', h('b', {}, named(view.office))),
        view.unit && h('li', {}, t('follow.unit'), ' ', h('b', {}, named(view.unit))),
        view.due && h('li', {}, t('follow.due'), ' ', h('b', {}, until(view.due))),
        view.round > 1 && h('li', {}, t('follow.round', { round: view.round }))),
      view.followsOriginal && h('p', { class: 'note' }, t('follow.merged')),
      h('ol', { class: 'timeline' }, view.steps.map(step))),
    view.answer && answer(view.answer),
    view.rating && h('p', { class: 'card' }, t('follow.rated'), ' ', h('b', {}, view.rating.label), ' ', view.rating.comment ?? ''),
    view.may.includes('rating') && rating(),
    view.may.includes('reopening') && reopening(view.reopenUntil),
  );
}

function step(one) {
  return h('li', {},
    h('b', {}, one.label),
    h('time', { datetime: one.at }, when(one.at)),
    one.unit && h('div', {}, named(one.unit)),
    one.due && h('div', { class: 'note' }, t('follow.due'), ' ', until(one.due)),
    one.text && one.step !== 'feedback-given' && words(one.text));
}

function answer(one) {
  return h('div', { class: 'card answer' },
    h('h2', {}, t('follow.answer'), ' · ', one.typeLabel),
    words(one.text),
    one.responsible && h('p', { class: 'note' }, t('follow.responsible', { who: one.responsible })),
    one.duplicateOf && h('p', { class: 'note' }, t('follow.duplicate', { serial: one.duplicateOf })),
    h('p', { class: 'note' }, when(one.publishedAt)));
}

function rating() {
  const choice = (value) => h('label', {}, h('input', { type: 'radio', name: 'satisfaction', value, required: true }), t(`satisfaction.${value}`));
  return sender('rating', 'follow.rate', (form) => ({
    satisfaction: form.get('satisfaction'),
    ...(form.get('comment').trim() ? { comment: form.get('comment').trim() } : {}),
  }), [
    h('fieldset', { class: 'choices' }, h('legend', {}, t('follow.rate.title')),
      ['satisfied', 'basically-satisfied', 'dissatisfied'].map(choice)),
    h('label', {}, h('span', {}, t('follow.comment')), h('textarea', { name: 'comment', rows: 2, maxlength: 500 })),
  ]);
}

function reopening(end) {
  return sender('reopening', 'follow.reopen', (form) => ({ reason: form.get('reason').trim() }), [
    h('h2', {}, t('follow.reopen.title')),
    end && h('p', { class: 'note' }, t('follow.reopen.until', { when: until(end) })),
    h('label', {}, h('span', {}, t('follow.reason')), h('textarea', { name: 'reason', rows: 3, maxlength: 500, required: true })),
  ]);
}

function sender(path, label, body, fields) {
  const box = h('div', { class: 'message', role: 'alert', hidden: true });
  const button = h('button', { type: 'submit', class: 'main' }, t(label));
  const one = h('form', { class: 'card' }, fields, box, button);
  one.addEventListener('submit', (event) => {
    event.preventDefault();
    busy(button, async () => {
      hideMessage(box, one);
      try {
        const answer = await call(`/public/opinions/mine/${path}`, { method: 'PUT', headers: coded(), body: body(new FormData(one)) });
        render(answer.body);
      } catch (error) {
        showProblem(box, error, one);
      }
    });
  });
  return one;
}
