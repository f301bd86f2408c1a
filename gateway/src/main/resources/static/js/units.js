import { authorised } from './desk.js';
import { named } from './language.js';

let loading;

/** The handling units of the account's district, asked for once. */
export function units() {
  loading ??= authorised('/units?limit=100').then(({ body }) => new Map(body.items.map((unit) => [unit.id, named(unit)])));
  loading.catch(() => (loading = undefined));
  return loading;
}
