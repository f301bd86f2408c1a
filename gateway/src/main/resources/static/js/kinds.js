import { call } from './api.js';

let labels = new Map();
let loading;

/** The kinds of matters, asked for once. */
export function loadKinds() {
  loading ??= call('/public/opinions/kinds').then(({ body }) => {
    labels = new Map(body.map((kind) => [kind.code, kind.label]));
    return body;
  });
  return loading;
}

export const kindLabel = (code) => labels.get(code) ?? code;
