import { authorised } from './desk.js';
import { byId, h, put } from './dom.js';
import { openItem } from './item.js';
import { t, when } from './language.js';

const entries = new Map();
let next;

export async function loadInbox(after) {
  const { body } = await authorised(`/inbox?limit=20${after ? `&after=${encodeURIComponent(after)}` : ''}`);
  body.items.forEach((item) => entries.set(item.id, item));
  next = body.next;
  draw();
  setUnread((await authorised('/inbox/unread')).body);
}

/** A live one is above all others; one that is known already only changes. */
export function addNotification(item) {
  const before = [...entries];
  entries.clear();
  entries.set(item.id, item);
  before.filter(([id]) => id !== item.id).forEach(([id, each]) => entries.set(id, each));
  draw();
}

export function setUnread({ count, more }) {
  const badge = byId('badge');
  badge.hidden = count === 0;
  badge.textContent = more ? `${count}+` : String(count);
  badge.setAttribute('aria-label', t('desk.unread', { count: badge.textContent }));
}

function draw() {
  const list = [...entries.values()].map(entry);
  put(
    byId('inbox'),
    list.length > 0 ? list : h('p', { class: 'empty' }, t('desk.empty')),
    h('div', { class: 'buttons' },
      list.some((one) => one.classList.contains('unread')) && h('button', { type: 'button', class: 'quiet', onclick: readAll }, t('desk.readAll')),
      next && h('button', { type: 'button', class: 'quiet', onclick: () => loadInbox(next) }, t('desk.more'))),
  );
}

function entry(item) {
  return h('button', { type: 'button', class: item.read ? 'entry' : 'entry unread', onclick: () => open(item) },
    h('b', {}, item.title),
    h('span', {}, item.body),
    h('span', {}, when(item.at), item.officeName ? ` · ${item.officeName}` : ''));
}

async function open(item) {
  if (!item.read) {
    await authorised(`/inbox/${encodeURIComponent(item.id)}/read`, { method: 'PUT' });
    entries.set(item.id, { ...item, read: true });
    draw();
    setUnread((await authorised('/inbox/unread')).body);
  }
  if (item.subject?.kind === 'opinion') await openItem(item.subject.id);
}

async function readAll() {
  const [newest] = entries.keys();
  await authorised(`/inbox/read-up-to/${encodeURIComponent(newest)}`, { method: 'PUT' });
  entries.forEach((item, id) => entries.set(id, { ...item, read: true }));
  draw();
  setUnread((await authorised('/inbox/unread')).body);
}
