import { call } from './api.js';
import { byId, h } from './dom.js';
import { acceptLanguage, known, t } from './language.js';
import { account, login, logout, prepareLogin, token } from './login.js';
import { showProblem } from './message.js';
import { addNotification, loadInbox, setUnread } from './inbox.js';
import { loadItems } from './items.js';
import { onShow } from './views.js';
import { follow } from './stream.js';

/** A call in the name of the account. */
export async function authorised(path, options = {}) {
  return call(path, { ...options, token: await token() });
}

export function startDesk(config) {
  const ready = prepareLogin(config).then((signedIn) => (signedIn ? enter() : invite()), unreachable);
  onShow('desk', () => ready);
  document.querySelectorAll('.tabs [role=tab]').forEach((tab) => tab.addEventListener('click', () => choose(tab.dataset.tab)));
  choose('inbox');
}

function invite() {
  byId('desk-lead').textContent = t('desk.lead');
  byId('account').replaceChildren(h('button', { type: 'button', class: 'main', onclick: login }, t('desk.login')));
}

function unreachable(error) {
  console.error(error);
  byId('desk-lead').textContent = t('desk.unreachable');
}

async function enter() {
  const me = account();
  byId('desk-lead').textContent = t('desk.welcome', { name: me.name });
  byId('account').replaceChildren(
    t('desk.roles', { roles: me.roles.filter((role) => known(`role.${role}`)).map((role) => t(`role.${role}`)).join('、') }),
    ' ',
    h('button', { type: 'button', onclick: logout }, t('desk.logout')));
  byId('desk-body').hidden = false;
  listen();
  try {
    await loadInbox();
  } catch (error) {
    showProblem(byId('desk-message'), error);
  }
}

function listen() {
  const stop = new AbortController();
  addEventListener('pagehide', () => stop.abort());
  follow(async (lastId) => fetch('/api/v1/inbox/stream', {
    signal: stop.signal,
    cache: 'no-store',
    headers: {
      Accept: 'text/event-stream',
      'Accept-Language': acceptLanguage,
      Authorization: `Bearer ${await token()}`,
      ...(lastId ? { 'Last-Event-ID': lastId } : {}),
    },
  }), { onEvent: heard, onState: live, signal: stop.signal });
}

function heard(name, data) {
  if (name === 'notification') addNotification(data);
  if (name === 'unread') setUnread(data);
}

function live(on) {
  byId('live').classList.toggle('on', on);
  byId('live').textContent = t(on ? 'desk.live' : 'desk.offline');
}

function choose(wanted) {
  document.querySelectorAll('.tabs [role=tab]').forEach((tab) => {
    tab.setAttribute('aria-selected', String(tab.dataset.tab === wanted));
    byId(tab.dataset.tab).hidden = tab.dataset.tab !== wanted;
  });
  if (wanted === 'items') loadItems().catch((error) => showProblem(byId('desk-message'), error));
}

