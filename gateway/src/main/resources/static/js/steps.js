import { authorised } from './desk.js';
import { busy, h } from './dom.js';
import { t } from './language.js';
import { units } from './units.js';

const note = (name, most = 500) => ({ name, kind: 'words', most });
const ANSWERS = ['solved', 'in-progress', 'planned', 'cannot', 'not-responsible', 'duplicate-of'];

/** What each step needs to be told; a step not named here is not offered on this plain page. */
const STEPS = {
  referral: [{ name: 'unit', kind: 'choice', load: async () => [...(await units())] }, note('note')],
  receipt: [],
  answer: [
    { name: 'type', kind: 'choice', load: async () => ANSWERS.map((code) => [code, t(`answer.${code}`)]) },
    note('text', 1500),
    { name: 'responsible', kind: 'line', onlyFor: 'not-responsible' },
    { name: 'duplicateOf', kind: 'line', onlyFor: 'duplicate-of' },
  ],
  feedback: [],
  'interim-reply': [note('text', 1500)],
  refusal: [note('reason')],
  redo: [note('reason')],
  closing: [],
  claim: [note('note')],
  release: [note('reason')],
  transfer: [note('note')],
  duplicate: [{ name: 'original', kind: 'choice', load: others }],
  spam: [note('reason')],
  restoration: [note('reason')],
};

async function others(item) {
  const { body } = await authorised('/opinions?limit=50');
  return body.items.filter((each) => each.id !== item.id).map((each) => [each.id, `${each.serialNo} ${each.place}`]);
}

/** A button for each step the account may take, and the form of the one chosen. */
export function stepForms(item, take) {
  const steps = Object.keys(STEPS).filter((step) => item.steps.includes(step));
  if (steps.length === 0) return [];
  const form = h('div', {});
  const choose = async (step) => form.replaceChildren(await formOf(step, item, take));
  const buttons = steps.map((step) => h('button', { type: 'button', onclick: () => choose(step) }, t(`step.${step}`)));
  return [h('div', { class: 'step' }, h('h3', {}, t('item.next')), h('div', { class: 'buttons' }, buttons), form)];
}

async function formOf(step, item, take) {
  const fields = await Promise.all(STEPS[step].map((field) => labelled(field, item)));
  const button = h('button', { type: 'submit', class: 'main' }, t('item.confirm', { step: t(`step.${step}`) }));
  const form = h('form', {}, fields, button);
  const adapt = () => form.querySelectorAll('[data-only-for]').forEach((label) => {
    const wanted = form.elements.namedItem('type')?.value === label.dataset.onlyFor;
    label.hidden = !wanted;
    label.querySelector('input').disabled = !wanted;
  });
  form.addEventListener('change', adapt);
  adapt();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const told = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));
    busy(button, () => take(step, STEPS[step].length > 0 ? told : undefined));
  });
  return form;
}

async function labelled(field, item) {
  return h('label', { 'data-only-for': field.onlyFor }, h('span', {}, t(`field.${field.name}`)), await control(field, item));
}

async function control(field, item) {
  if (field.kind === 'choice') {
    const options = await field.load(item);
    return h('select', { name: field.name, required: true }, options.map(([value, label]) => h('option', { value }, label)));
  }
  return field.kind === 'words'
    ? h('textarea', { name: field.name, rows: 3, maxlength: field.most, required: true })
    : h('input', { name: field.name, maxlength: 100, required: true });
}
