import { byId } from './dom.js';
import { fillPage, loadTexts, otherLanguage, t } from './language.js';
import { startDesk } from './desk.js';
import { startFollow } from './follow.js';
import { startSubmit } from './submit.js';
import { startViews } from './views.js';

await loadTexts();
fillPage();
byId('language').textContent = t('page.language');
byId('language').addEventListener('click', otherLanguage);

const config = await (await fetch('/config.json')).json();
startFollow();
startDesk(config);
startViews();
await startSubmit(config);
