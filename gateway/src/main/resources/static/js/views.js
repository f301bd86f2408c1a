import { byId } from './dom.js';

const VIEWS = ['submit', 'follow', 'desk'];
const shown = new Map();

/** What is to be done when a view comes up. */
export function onShow(view, action) {
  shown.set(view, action);
}

export function show(view, { push = true } = {}) {
  const wanted = VIEWS.includes(view) ? view : 'submit';
  VIEWS.forEach((each) => (byId(each).hidden = each !== wanted));
  document.querySelectorAll('nav [data-view]').forEach((link) => {
    if (link.dataset.view === wanted) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  });
  if (push) history.pushState(null, '', `/?view=${wanted}`);
  shown.get(wanted)?.();
}

export function startViews() {
  document.querySelectorAll('[data-view]').forEach((link) =>
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show(link.dataset.view);
    }));
  addEventListener('popstate', () => show(current(), { push: false }));
  show(current(), { push: false });
}

export const current = () => new URLSearchParams(location.search).get('view') ?? 'submit';
