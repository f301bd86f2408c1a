import { authorised } from './desk.js';
import { byId, h, put } from './dom.js';
import { openItem } from './item.js';
import { kindLabel } from './kinds.js';
import { t, when } from './language.js';

let listed = [];

export async function loadItems(after) {
  const { body } = await authorised(`/opinions?limit=20${after ? `&after=${encodeURIComponent(after)}` : ''}`);
  listed = after ? [...listed, ...body.items] : body.items;
  put(
    byId('items'),
    listed.length > 0 ? listed.map(entry) : h('p', { class: 'empty' }, t('desk.items.empty')),
    body.next && h('button', { type: 'button', class: 'quiet', onclick: () => loadItems(body.next) }, t('desk.more')),
  );
}

function entry(item) {
  return h('button', { type: 'button', class: 'entry', onclick: () => openItem(item.id) },
    h('b', {}, item.place),
    h('span', {}, `${t(`stage.${item.stage}`)} · ${kindLabel(item.kind)} · ${item.serialNo}`),
    h('span', {}, when(item.receivedAt), ' ', item.overdue && h('i', { class: 'overdue' }, t('item.overdue'))));
}
