import { authorised } from './desk.js';
import { busy, byId, h, put, words } from './dom.js';
import { kindLabel } from './kinds.js';
import { known, t, until, when } from './language.js';
import { showGood, showProblem } from './message.js';
import { stepForms } from './steps.js';
import { units } from './units.js';

const place = byId('item');

/** Shows one opinion with what the account may do next. */
export async function openItem(id, said) {
  const message = h('div', { class: 'message', role: 'alert', hidden: true });
  try {
    const [{ body: item, etag }, names] = await Promise.all([authorised(`/opinions/${encodeURIComponent(id)}`), units()]);
    put(place, message, parts(item, (unit) => names.get(unit) ?? unit), stepForms(item, (step, body) => take(item, etag, step, body, message)));
    if (said) showGood(message, said);
  } catch (error) {
    place.replaceChildren(message);
    showProblem(message, error);
  }
  place.hidden = false;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
}

function parts(item, unitName) {
  const label = (key) => (known(key) ? t(key) : key.split('.').pop());
  return [
    h('h2', {}, item.place, ' ', h('span', { class: 'stage' }, label(`stage.${item.stage}`))),
    h('ul', { class: 'facts' },
      h('li', {}, kindLabel(item.kind)),
      h('li', {}, item.serialNo),
      h('li', {}, when(item.receivedAt)),
      item.unit && h('li', {}, t('follow.unit'), ' ', h('b', {}, unitName(item.unit))),
      item.due && h('li', {}, t('follow.due'), ' ', h('b', {}, until(item.due)), ' ', item.overdue && h('span', { class: 'overdue' }, t('item.overdue')))),
    words(item.text),
    item.hasContact && contact(item),
    item.answer && h('h3', {}, t('follow.answer'), ' · ', label(`answer.${item.answer.type}`)),
    item.answer && words(item.answer.text),
    item.rating && h('p', { class: 'note' }, t('follow.rated'), ' ', label(`satisfaction.${item.rating.satisfaction}`), ' ', item.rating.comment ?? ''),
    h('h3', {}, t('item.history')),
    h('ol', { class: 'timeline' }, item.history.map((line) => h('li', {},
      h('b', {}, label(`history.${line.step}`)),
      h('time', { datetime: line.at }, when(line.at)),
      line.unit && h('div', {}, unitName(line.unit)),
      line.text && words(line.text)))),
  ];
}

/** The contact is asked for by itself, with a purpose, because that is recorded. */
function contact(item) {
  const answer = h('span', {});
  const purpose = h('select', { 'aria-label': t('item.purpose') },
    ['clarify', 'visit', 'reply', 'emergency'].map((code) => h('option', { value: code }, t(`purpose.${code}`))));
  const button = h('button', { type: 'button', onclick: () => busy(button, async () => {
    try {
      const { body } = await authorised(`/opinions/${item.id}/contact-disclosures`, { method: 'POST', body: { purpose: purpose.value } });
      answer.replaceChildren([body.name, body.phone].filter(Boolean).join(' · '));
    } catch (error) {
      answer.replaceChildren(error.message);
    }
  }) }, t('item.contact'));
  return h('div', { class: 'buttons' }, h('div', {}, purpose), button, answer);
}

async function take(item, etag, step, body, message) {
  try {
    await authorised(`/opinions/${item.id}/${step}`, { method: 'PUT', headers: { 'If-Match': etag }, body });
    await openItem(item.id, t('item.done', { step: t(`step.${step}`) }));
  } catch (error) {
    if (error.status === 412) await openItem(item.id);
    showProblem(error.status === 412 ? place.querySelector('.message') : message, error);
  }
}
