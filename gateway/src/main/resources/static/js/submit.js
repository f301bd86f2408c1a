import { call, Problem } from './api.js';
import { busy, byId, h } from './dom.js';
import { hideMessage, showProblem } from './message.js';
import { loadKinds } from './kinds.js';
import { named, t } from './language.js';
import { show } from './views.js';
import { followCode } from './follow.js';

const LONGEST = 1500;
const PENDING = 'pending-opinion';
const form = byId('submit-form');
const field = (name) => form.elements.namedItem(name);
const message = form.querySelector('.message');

export async function startSubmit(config) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    busy(form.querySelector('button.main'), send);
  });
  field('text').addEventListener('input', count);
  field('memberCode').addEventListener('change', () => introduce(field('memberCode').value.trim()));
  try {
    const [offices, kinds] = await Promise.all([
      call(`/public/offices?district=${encodeURIComponent(config.district)}&limit=100`),
      loadKinds(),
    ]);
    fill('office', offices.body.items, (office) => [office.id, named(office)]);
    fill('kind', kinds, (kind) => [kind.code, kind.label]);
  } catch (error) {
    showProblem(message, error, form);
  }
  const scanned = new URLSearchParams(location.search).get('member');
  if (scanned) {
    field('memberCode').value = scanned;
    await introduce(scanned);
  }
  restore();
  count();
}

function fill(name, entries, option) {
  field(name).replaceChildren(
    h('option', { value: '' }, t('submit.choose')),
    ...entries.map(option).map(([value, label]) => h('option', { value }, label)),
  );
}

/** Whom the QR code belongs to, so that a person knows where the words go. */
async function introduce(code) {
  const line = byId('member');
  line.hidden = true;
  if (!code) return;
  try {
    const { body } = await call(`/public/members/${encodeURIComponent(code)}`);
    line.replaceChildren(t('submit.to', { name: body.name, office: named(body.office) }));
    line.hidden = false;
    field('office').value = body.office.id;
  } catch (error) {
    if (error instanceof Problem && [400, 404].includes(error.status)) {
      line.replaceChildren(t('submit.member.unknown'));
      line.hidden = false;
    }
  }
}

function count() {
  const length = [...field('text').value.trim()].length;
  byId('counter').textContent = t('submit.count', { used: length, most: LONGEST });
  byId('counter').classList.toggle('over', length > LONGEST);
}

function opinion() {
  const text = (name) => field(name).value.trim();
  const contact = { name: text('name') || undefined, phone: text('phone') || undefined };
  const given = contact.name !== undefined || contact.phone !== undefined;
  return {
    office: text('office'),
    kind: text('kind'),
    place: text('place'),
    text: text('text'),
    ...(given ? { contact } : {}),
    contactVisibleToUnit: given && field('visible').checked,
    ...(text('memberCode') ? { memberCode: text('memberCode') } : {}),
  };
}

function missing() {
  const empty = ['office', 'kind', 'place', 'text'].filter((name) => !field(name).value.trim());
  if ([...field('text').value.trim()].length > LONGEST) empty.push('text');
  empty.forEach((name) => field(name).setAttribute('aria-invalid', 'true'));
  return empty;
}

async function send() {
  hideMessage(message, form);
  const wrong = missing();
  if (wrong.length > 0) {
    showProblem(message, new Problem(400, { title: t('submit.incomplete'), detail: t('submit.incomplete.detail') }));
    field(wrong[0]).focus();
    return;
  }
  const body = opinion();
  const key = keyFor(body);
  try {
    const { body: receipt } = await patiently(() =>
      call('/public/opinions', { method: 'POST', body, headers: { 'Idempotency-Key': key } }));
    sessionStorage.removeItem(PENDING);
    showReceipt(receipt);
  } catch (error) {
    if (!(error instanceof Problem && error.unsure)) sessionStorage.removeItem(PENDING);
    showProblem(message, error, form);
  }
}

/** The same words keep their key until they are answered: sent again, they are not accepted twice. */
function keyFor(body) {
  const words = JSON.stringify(body);
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null');
  if (pending?.words === words) return pending.key;
  const key = crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
  sessionStorage.setItem(PENDING, JSON.stringify({ key, words }));
  return key;
}

async function patiently(work) {
  for (const pause of [1000, 3000]) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Problem && error.unsure)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}

/** After a reload in the middle of sending: the words are still there, and so is their key. */
function restore() {
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null');
  if (!pending) return;
  const { contact, contactVisibleToUnit, ...rest } = JSON.parse(pending.words);
  for (const [name, value] of Object.entries({ ...rest, ...contact })) field(name).value = value ?? '';
  field('visible').checked = contactVisibleToUnit === true;
  if (contact) byId('contact').open = true;
  showProblem(message, new Problem(0, { title: t('submit.pending'), detail: t('submit.pending.detail') }));
}

function showReceipt(receipt) {
  const card = byId('receipt');
  const copy = h('button', { type: 'button', onclick: () => copyCode(copy, receipt.trackingCode) }, t('receipt.copy'));
  card.replaceChildren(
    h('h2', {}, t('receipt.title')),
    h('p', {}, t('receipt.serial', { serial: receipt.serialNo })),
    h('p', {}, t('receipt.keep')),
    h('div', { class: 'code', lang: 'en' }, receipt.trackingCode),
    h('div', { class: 'buttons' },
      copy,
      h('button', { type: 'button', class: 'main', onclick: () => { show('follow'); followCode(receipt.trackingCode); } }, t('receipt.follow')),
      h('button', { type: 'button', class: 'quiet', onclick: again }, t('receipt.again'))),
  );
  form.hidden = true;
  card.hidden = false;
  card.focus();
}

async function copyCode(button, code) {
  try {
    await navigator.clipboard.writeText(code);
    button.textContent = t('receipt.copied');
  } catch {
    getSelection().selectAllChildren(document.querySelector('#receipt .code'));
  }
}

function again() {
  form.reset();
  byId('receipt').hidden = true;
  byId('member').hidden = true;
  form.hidden = false;
  count();
}
