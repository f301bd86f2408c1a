/** Builds an element; text always as text, so nothing that people wrote can become markup. */
export function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...present(children));
  return element;
}

/** Puts children in the place of what was there; what is absent or false is left out. */
export function put(place, ...children) {
  place.replaceChildren(...present(children));
}

const present = (children) => children.flat().filter((child) => child !== undefined && child !== null && child !== false);

/** What a person wrote, as it was written. */
export const words = (text) => h('div', { class: 'words' }, text);

export const byId = (id) => document.getElementById(id);

/** While a button's work goes on it cannot be pressed again. */
export async function busy(button, work) {
  button.disabled = true;
  try {
    return await work();
  } finally {
    button.disabled = false;
  }
}
