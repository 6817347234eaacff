/**
 * JavaScript, as text, that runs inside of Firefox: in its own window with all privileges, and as frame scripts
 * in the processes of documents. Text, since these scopes have globals that TypeScript does not know.
 */

/** `(place) => <browser> element` of the tab in front, the open popup, or the extension's background page. */
export const FIND_BROWSER = `(place, id) => {
  if (place === 'tab') return gBrowser.selectedBrowser;
  if (place === 'popup') return document.querySelector('browser[webextension-view-type=popup]');
  return [...WebExtensionPolicy.getByID(id).extension.views].find((view) => view.viewType === 'background')?.xulBrowser;
}`;

/** `(place, id, expression) => JSON` of the expression's value in the document; it sees \`document\` and \`window\`. */
export const RUN_IN_DOCUMENT = `async (place, id, expression) => {
  if (place === 'background') await WebExtensionPolicy.getByID(id).extension.wakeupBackground?.();
  const browser = (${FIND_BROWSER})(place, id);
  if (!browser) throw new Error('There is no ' + place + ' to look into.');
  const name = 'gloss-look:' + Math.random();
  const script = '(async (document, window) => { try { sendAsyncMessage(NAME, { value: JSON.stringify(await (EXPRESSION)) }); } catch (error) { sendAsyncMessage(NAME, { error: String(error) + String(error.stack) }); } })(content.document, content)'
    .replaceAll('NAME', () => JSON.stringify(name)).replace('EXPRESSION', () => expression);
  const { value, error } = await new Promise((resolve) => {
    setTimeout(() => resolve({ error: 'The ' + place + ' gave no answer.' }), 3000);
    const manager = browser.messageManager;
    manager.addMessageListener(name, function answer({ data }) {
      manager.removeMessageListener(name, answer);
      resolve(data);
    });
    manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
  if (error !== undefined) throw new Error(error);
  return value === undefined ? undefined : JSON.parse(value);
}`;

/** `(window, source) => value`: calls a function as the document's own code would, its CSP notwithstanding. */
export const RUN_IN_WORLD = `(window, source) => new Promise((resolve, reject) => {
  const world = Cu.Sandbox(window, { sandboxPrototype: window, sameZoneAs: window, wantXrays: false });
  world.answer = Cu.exportFunction((json) => resolve(json === undefined ? null : JSON.parse(json)), world);
  world.refuse = Cu.exportFunction((message) => reject(new Error(message)), world);
  Cu.evalInSandbox('Promise.resolve((' + source + ')()).then((value) => answer(JSON.stringify(value)), (error) => refuse(String(error)))', world);
})`;

/** `(document, window, selector)`: a real click, which counts as the reader's. */
export const CLICK = `(document, window, selector) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error('Nothing fits ' + selector);
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup']) window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1, inputSource: 1 });
}`;

/** `(place, id) => base64 PNG` of the whole document. */
export const DRAW = `async (place, id) => {
  const browser = (${FIND_BROWSER})(place, id);
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

/** `(button) => void`: shows the extension's button in the toolbar. */
export const PIN_BUTTON = `(button) => { CustomizableUI.addWidgetToArea(button, CustomizableUI.AREA_NAVBAR); }`;

/** `(button) => void`: presses it. */
export const PRESS_BUTTON = `(button) => {
  const action = document.getElementById(button)?.querySelector('.unified-extensions-item-action-button');
  if (!action) throw new Error('Gloss has no button in the toolbar.');
  action.click();
}`;

export const CLOSE_POPUP = `() => {
  for (const panel of document.querySelectorAll('panel')) if (panel.querySelector('browser[webextension-view-type=popup]')) panel.hidePopup();
}`;

/** `(id, file) => void`: opens a page of the extension in a tab in front, and waits until it is loaded. */
export const OPEN_EXTENSION_PAGE = `async (id, file) => {
  const url = 'moz-extension://' + WebExtensionPolicy.getByID(id).mozExtensionHostname + '/' + file;
  gBrowser.selectedTab = gBrowser.addTrustedTab(url);
  const isLoaded = () => gBrowser.selectedBrowser.currentURI.spec === url && !gBrowser.selectedBrowser.webProgress.isLoadingDocument;
  while (!isLoaded()) await new Promise((resolve) => setTimeout(resolve, 20));
}`;

/** `(id, file) => void`: waits for a page of the extension that opens by itself, and closes it. */
export const CLOSE_TAB = `async (id, file) => {
  const url = 'moz-extension://' + WebExtensionPolicy.getByID(id).mozExtensionHostname + '/' + file;
  const end = Date.now() + 8000;
  const find = () => gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === url);
  while (!find() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!find()) throw new Error(file + ' did not open.');
  gBrowser.removeTab(find());
}`;

/** `(shortcut) => void`: does what the extension's key (`Alt+Shift+J`) does. */
export const PRESS_KEYS = `(shortcut) => {
  const [letter, ...modifiers] = shortcut.split('+').reverse();
  const keys = [...document.querySelectorAll('keyset[id^=ext-keyset-id] key')];
  const key = keys.find((one) => one.getAttribute('key') === letter && modifiers.every((name) => one.getAttribute('modifiers').includes(name.toLowerCase())));
  if (!key) throw new Error('No key is set for ' + shortcut + '.');
  key.doCommand();
}`;

/** `(id) => void`: ends the event page as Firefox does when it has been idle. */
export const END_BACKGROUND = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}`;
