import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  commandInteraction,
  pressInteraction,
  submitInteraction,
  typingInteraction,
} from '../../support/interactions.ts';
import { buttonId, componentsOf, fileText, textOf } from '../../support/components.ts';
import { waymark } from '../../support/waymark.ts';

it('a row says its fields on one line, the career behind a code, and nothing of what is empty', async () => {
  const { app } = waymark();
  const skills = await app.handle(
    commandInteraction('data rows', {
      table: 'essential_skills',
      column: 'onetsoc_code',
      value: '15-1252.00',
    }),
  );
  expect(textOf(skills)).toMatch(
    /^\*\*1\*\* · onetsoc_code: 15-1252\.00 \(Software Developers\) · element_id: \S+ · element_name: Reading Comprehension · scale_id: IM · data_value: \S+$/m,
  );
  const titles = textOf(await app.handle(commandInteraction('data rows', { table: 'job_titles' })));
  expect(titles).not.toMatch(/: nothing|: ( ·|$)/m);
});

describe('the database, on this machine', () => {
  it('filters by a form, sorts, reverses the order, and gives a file', async () => {
    const { app } = waymark();
    const press = async (id: string, values?: string[]) =>
      app.handle(pressInteraction(id, values ? { values } : {}));
    const rows = await app.handle(commandInteraction('data rows', { table: 'occupation_data' }));
    expect(textOf(rows)).toContain('1,016 rows');
    const filter = componentsOf(rows).find(({ placeholder }) => placeholder === 'Filter by a column');
    const form = await press(String(filter?.['custom_id']), ['1']);
    expect(form.type).toBe(InteractionResponseType.Modal);
    const found = await app.handle(
      submitInteraction('data' in form && 'custom_id' in form.data ? form.data.custom_id : '', {
        operator: ['contains'],
        value: 'nurse',
      }),
    );
    expect(textOf(found)).toMatch(/Where `title` contains “nurse”\n\*\*\d+ rows/);
    const sort = componentsOf(found).find(({ placeholder }) => placeholder === 'Sort by a column');
    const sorted = await press(String(sort?.['custom_id']), ['1']);
    expect(textOf(sorted)).toContain('title: Acute Care Nurses');
    const turned = await press(buttonId(sorted, 'Reverse the order'));
    expect(textOf(turned)).toContain('highest first');
    const file = await press(buttonId(turned, 'As a CSV file'));
    expect(file.files?.[0]?.name).toBe('occupation_data.csv');
    expect(fileText(file)).toMatch(/^onetsoc_code,title\r\n/);
    expect(fileText(file).trim().split('\r\n').length).toBeGreaterThan(3);
  });

  it('suggests tables and their columns, and says what half a filter lacks', async () => {
    const { app } = waymark();
    const columns = await app.handle(
      typingInteraction('data rows', 'column', 'tit', { table: 'occupation_data' }),
    );
    expect(columns).toMatchObject({ data: { choices: [{ name: 'Title', value: 'title' }] } });
    const half = { table: 'occupation_data', column: 'title' };
    expect(textOf(await app.handle(commandInteraction('data rows', half)))).toContain(
      'needs a column and a value',
    );
  });

  it('says which column holds numbers when a word is typed', async () => {
    const { app } = waymark();
    const typed = { table: 'job_zones', column: 'job_zone', condition: 'gt', value: 'banana' };
    const told = await app.handle(commandInteraction('data rows', typed));
    expect(textOf(told)).toBe('`job_zone` holds numbers. “banana” is not one: try 3.');
    const spanish = await app.handle(commandInteraction('data rows', typed, { locale: 'es-ES' }));
    expect(textOf(spanish)).toBe('`job_zone` contiene números y «banana» no lo es: prueba con 3.');
  });

  it('gives a table whole up to 20,000 rows, and says when a file holds only the first of them', async () => {
    const { app } = waymark();
    const rows = await app.handle(commandInteraction('data rows', { table: 'job_titles' }));
    const file = await app.handle(pressInteraction(buttonId(rows, 'As a CSV file')));
    expect(textOf(file)).toMatch(/the first 20,000 of [\d,]+ rows/);
    const lines = fileText(file).trimEnd().split('\r\n');
    expect(lines).toHaveLength(20_001);
    expect(new Set(lines).size).toBe(lines.length);
    const skills = await app.handle(commandInteraction('data rows', { table: 'essential_skills' }));
    const whole = await app.handle(pressInteraction(buttonId(skills, 'As a CSV file')));
    expect(textOf(whole)).toMatch(/all [\d,]+ rows/);
  });
});
