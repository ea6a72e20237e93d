import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { newest, openBrowser, send, withoutBrowser, type BrowserSession } from '../support/browser.ts';

// Needs Chromium; in CI there is one.
describe.skipIf(withoutBrowser)('using the page', () => {
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    session = await openBrowser();
    page = await session.open();
  });

  afterAll(async () => {
    await session.close();
    expect(session.pageErrors).toEqual([]);
  });

  const option = (name: string | RegExp) => page.getByRole('option', { name });
  const button = (name: string) => page.getByRole('button', { name, exact: true }).last();

  it('lists commands with their descriptions and filters them by the typed text', async () => {
    await page.locator('#composer-box').focus();
    await page.keyboard.type('/');
    await expect.poll(() => page.getByRole('option').count()).toBe(14);
    await page.keyboard.type('pri');
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toHaveLength(1);
    await option(/\/show private\s+For your eyes only/).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('#composer-box').inputValue()).toBe('');
  });

  it('shows who used a command, and an ephemeral response to its person only, who can dismiss it', async () => {
    await send(page, '/show private');
    await expect.poll(() => newest(page).innerText()).toContain('Between us');
    expect(await newest(page).innerText()).toMatch(/Ada\s*used\s*\/show private/);
    expect(await newest(page).innerText()).toContain('Only you can see this');

    const other = await session.open();
    await other.getByRole('button', { name: /You are Ada/ }).click();
    await other.getByRole('radio', { name: /Lucía/ }).check();
    expect(await other.getByText('Between us').count()).toBe(0);
    await other.close();

    await button('Dismiss message').click();
    await expect.poll(() => page.getByText('Between us').count()).toBe(0);
  });

  it('shows an ephemeral message that a public one replies to, to its person only', async () => {
    await send(page, '/show shared');
    await button('Share').click();
    await newest(page).getByText('Shared with everyone').waitFor();
    await expect.poll(async () => newest(page).innerText()).toContain('Only for Ada');

    const other = await session.open();
    await other.getByRole('button', { name: /You are Ada/ }).click();
    await other.getByRole('radio', { name: /Lucía/ }).check();
    await newest(other).getByText('Shared with everyone').waitFor();
    expect(await other.getByText('Only for Ada').count()).toBe(0);
    await other.close();
  });

  it('renders every component, and sends its interactions', async () => {
    await send(page, '/show all');
    const message = page.locator('.message', { hasText: 'A section with a button' });
    await message.getByRole('heading', { name: 'One' }).waitFor();
    expect(await message.locator('li', { hasText: 'inside' }).count()).toBe(2);
    expect(await message.getByRole('link', { name: 'a link' }).getAttribute('rel')).toContain('noopener');
    expect(await message.getByRole('img', { name: 'A grey dot' }).count()).toBe(1);
    const whole = message.getByRole('link', { name: 'A grey dot (opens a new tab)' });
    expect((await page.request.get((await whole.getAttribute('href')) ?? '')).status()).toBe(200);
    expect(await message.getByRole('link', { name: 'Download notes.txt' }).count()).toBe(1);
    expect(await button('Off').isDisabled()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'A channel' }).isDisabled()).toBe(true);

    expect(await message.getByText('hidden').isVisible()).toBe(false);
    await message.getByRole('button', { name: /^Hidden/ }).click();
    expect(await message.getByText('hidden').isVisible()).toBe(true);

    await button('Success').click();
    await page.getByText('Pressed: success').waitFor();

    await page.getByRole('combobox', { name: 'Just one' }).click();
    await option('Green').click();
    await page.getByText('Chosen: green').waitFor();
  });

  it('enforces min_values and max_values of a menu', async () => {
    const many = page.getByRole('combobox', { name: /^Several/ });
    await many.click();
    expect(await option(/^One/).getAttribute('aria-selected')).toBe('true');
    await option(/^One/).click();
    await many.click();
    await page.getByRole('alert').getByText('Choose at least 2.').waitFor();

    await many.click();
    await option(/^Two/).click();
    await option(/^Three/).click();
    expect(await option(/^Four/).getAttribute('aria-disabled')).toBe('true');
    await many.click();
    await page.getByText('Chosen: one, two, three').waitFor();
  });

  it('lists people and roles in user, role and mentionable menus', async () => {
    await page.getByRole('combobox', { name: 'Somebody' }).click();
    await option('Mateo').click();
    await expect.poll(() => newest(page).innerText()).toContain('Chosen:');
    await page.getByRole('combobox', { name: 'A role' }).click();
    expect(await page.getByRole('option').allInnerTexts()).toContain('@Guide');
    await page.keyboard.press('Escape');
  });

  it('accepts an option as "name:value", and never drops text that belongs to no option', async () => {
    const box = page.locator('#composer-box');
    await box.focus();
    await page.keyboard.type('/find ');
    await page.getByRole('combobox', { name: /^fruit/ }).fill('App');
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(['Apple']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('many');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Text after a command goes into one of its options.').waitFor();
    expect(await box.inputValue()).toBe('many');

    await box.fill('');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.keyboard.type('count:3');
    expect(await page.getByRole('combobox', { name: /^count/ }).inputValue()).toBe('3');
    await page.keyboard.press('Enter');
    await newest(page).getByText('fruit=apple count=3').waitFor();
  });

  it('fills in options: choices, autocomplete, validation', async () => {
    await page.locator('#composer-box').focus();
    await page.keyboard.type('/find ');
    const fruit = page.getByRole('combobox', { name: /^fruit/ });
    await fruit.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('fruit: This option is required.').waitFor();

    await page.keyboard.type('ap');
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(['Apple', 'Apricot']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await fruit.inputValue()).toBe('Apricot');

    await page.keyboard.type('sort');
    await page.keyboard.press('Enter');
    await option('By weight').click();
    await page.keyboard.type('count');
    await page.keyboard.press('Enter');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('count: Give a number from 1 to 9.').waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.getByText('Found: fruit=apricot sort=weight count=3').waitFor();
  });

  it('recalls the last command', async () => {
    await page.locator('#composer-box').focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('combobox', { name: /^fruit/ }).inputValue()).toBe('Apricot');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('Found: fruit=apricot sort=weight count=3').count()).toBe(2);
  });

  it('validates and submits a modal', async () => {
    await send(page, '/show form');
    const dialog = page.getByRole('dialog', { name: 'About you' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await expect.poll(() => dialog.getByText('This field is required.').count()).toBe(3);
    await page.keyboard.type('Grace');
    await dialog.getByRole('textbox', { name: 'Story' }).fill('Built a compiler.\nThen another.');
    await dialog.getByRole('combobox').click();
    await dialog.getByRole('option', { name: 'Beta' }).click();
    await dialog.getByRole('radio', { name: 'Alpha' }).check();
    await dialog.getByRole('checkbox', { name: 'Alpha' }).check();
    await dialog.getByRole('checkbox', { name: 'Beta' }).check();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => newest(page).innerText())
      .toContain(
        'Filled in: name=Grace story=Built a compiler.\nThen another. letter=beta one=alpha some=alpha+beta',
      );
  });

  it('closes a modal without submitting it', async () => {
    await send(page, '/show form');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('uses the selected language, and sends it to the bot', async () => {
    await page.getByRole('button', { name: /You are Ada/ }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('es-ES');
    await page.locator('#composer-box').focus();
    await page.keyboard.type('/bus');
    await option(/\/buscar\s+Busca una fruta/).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('fig');
    await option('Fig').click();
    await page.keyboard.press('Enter');
    await page.getByText('Found: fruit=fig', { exact: true }).waitFor();
    expect(session.playground.requests.at(-1)?.interactionId).toBeTruthy();
    await page.keyboard.press('Escape');
    expect(await page.locator('#composer-box').getAttribute('placeholder')).toBe('Enviar mensaje a #general');
    expect(await page.evaluate('document.documentElement.lang')).toBe('es');
    await page.getByRole('button', { name: /Eres Ada/ }).click();
    await page.getByRole('combobox', { name: 'Idioma' }).selectOption('en-US');
  });

  it('adds a person, and shows the page in their language', async () => {
    const own = await session.open();
    await own.getByRole('button', { name: /You are Ada/ }).click();
    await own.getByRole('textbox', { name: 'New person' }).fill('Grace');
    await own.getByRole('button', { name: 'Add', exact: true }).click();
    await own.getByRole('button', { name: /You are Grace/ }).waitFor();
    await own.getByRole('radio', { name: /Lucía/ }).check();
    await own.getByRole('button', { name: /Eres Lucía/ }).waitFor();
    await own.close();
  });

  it('uploads files: in an option and in a modal', async () => {
    const own = await session.open();
    const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('I like plants') };
    await own.locator('#composer-box').focus();
    await own.keyboard.type('/attach ');
    await own.locator('input[type=file]').setInputFiles(notes);
    // The page goes on to the next field when it has read the file.
    await own.locator('.field.at').waitFor({ state: 'detached' });
    await own.locator('#composer-box').press('Enter');
    await own.getByText('notes.txt has 13 bytes').waitFor();
    await send(own, '/upload');
    const dialog = own.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles(notes);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await own.getByText(/Filled in: cv=\d+/).waitFor();
    await own.close();
  });

  it('completes a mention, and replies to a message', async () => {
    await page.locator('#composer-box').focus();
    await page.keyboard.type('hello @way');
    await option(/^\s*W?\s*Waymark/).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('#composer-box').inputValue()).toBe('hello @Waymark ');
    await page.keyboard.type('friend');
    await page.keyboard.press('Enter');
    await newest(page).getByText('Heard: hello @Waymark friend').waitFor();
    await newest(page).hover();
    await newest(page).getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Waymark').waitFor();
    await page.keyboard.type('thanks');
    await page.keyboard.press('Enter');
    await newest(page).getByText('Heard: thanks').waitFor();
    expect(await page.getByText('Replying to').count()).toBe(0);
  });

  it('previews the replied message as plain text', async () => {
    await page.locator('#composer-box').focus();
    await page.keyboard.type('@Waymark due **<t:1700000000:D>**');
    await page.keyboard.press('Enter');
    const heard = page.locator('.message', { hasText: 'Heard: @Waymark due' });
    await heard.getByRole('button', { name: '@Waymark due November 14, 2023' }).waitFor();
  });

  it('opens context menus of messages and people: right click, button, keyboard', async () => {
    const heard = page.locator('.message', { hasText: 'Heard: thanks' });
    await heard.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Count words' }).click();
    await newest(page).getByText('Words: 2').waitFor();
    await heard.focus();
    await heard.getByRole('button', { name: 'More actions' }).press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement?.textContent.trim()')).toBe('Reply');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('Words: 2').count()).toBe(2);
    await page.getByRole('button', { name: 'Mateo' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await newest(page).getByText('Hello, Mateo').waitFor();
    await page.getByRole('button', { name: 'Mateo' }).press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    await expect.poll(() => page.evaluate('document.activeElement?.textContent.trim()')).toMatch(/Mateo$/);
  });

  it('switches between the DM, servers and a group, which have their own messages', async () => {
    await page.getByRole('button', { name: 'Direct Messages' }).click();
    expect(await page.locator('.message').count()).toBe(0);
    await send(page, '/show pages');
    await page.getByText('Page 1 of 3').waitFor();
    await page.getByRole('button', { name: 'Friends' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(0);
    await send(page, 'hello there');
    await page.locator('.message', { hasText: 'hello there' }).waitFor();
    await page.getByRole('button', { name: 'Playground', exact: true }).click();
    await page.getByText('Found: fruit=fig', { exact: true }).waitFor();
  });
});
