import Keycloak from '/vendor/keycloak-js-26.2.4/keycloak.js';
import { acceptLanguage } from './language.js';

const SIGNED_IN = 'signed-in';
let keycloak;

/** Comes back from Keycloak, or finds the session of a reloaded page. Tokens live in memory only. */
export async function prepareLogin(config) {
  keycloak = new Keycloak({ url: config.keycloak, realm: config.realm, clientId: config.client });
  const signedIn = await keycloak.init({
    pkceMethod: 'S256',
    checkLoginIframe: false,
    responseMode: 'query',
    ...(sessionStorage.getItem(SIGNED_IN) ? { onLoad: 'check-sso', redirectUri: deskAddress() } : {}),
  });
  if (signedIn) sessionStorage.setItem(SIGNED_IN, '1');
  else sessionStorage.removeItem(SIGNED_IN);
  return signedIn;
}

export function login() {
  sessionStorage.setItem(SIGNED_IN, '1');
  return keycloak.login({ redirectUri: deskAddress(), locale: acceptLanguage });
}

export function logout() {
  sessionStorage.removeItem(SIGNED_IN);
  return keycloak.logout({ redirectUri: `${location.origin}/` });
}

/** A token that is good for half a minute at least. */
export async function token() {
  await keycloak.updateToken(30);
  return keycloak.token;
}

export function account() {
  const claims = keycloak.tokenParsed ?? {};
  return { name: claims.name || claims.preferred_username || '', roles: claims.realm_access?.roles ?? [] };
}

const deskAddress = () => `${location.origin}/?view=desk`;
