import { describe, expect, it } from 'vitest';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { buttonId, textOf } from '../../support/components.ts';
import {
  commandInteraction,
  pressInteraction,
  submitInteraction,
  typingInteraction,
} from '../../support/interactions.ts';
import { waymark } from '../../support/waymark.ts';

const FORKLIFT = '53-7051.00';
const WAITER = '35-3031.00';
const NURSE = '29-1141.00';

const path = async (options: Record<string, string>, locale = 'en-US') => {
  const { app } = waymark();
  const screen = await app.handle(commandInteraction('career path', options, { locale }));
  expect(brokenRulesOf(screen)).toEqual([]);
  return { app, screen, text: textOf(screen) };
};

describe('/career path', () => {
  it('names careers near one, with what carries over, what to learn, pay, growth and training', async () => {
    const { text } = await path({ from: FORKLIFT });
    expect(text).toContain('## From forklift driver to something new');
    expect(text).toContain('### Now, with what you have');
    expect(text).toMatch(/\*\*Crane.* · \$21,660 more a year\nYou bring Operation and Control/);
    expect(text).toMatch(/To learn or strengthen: Mechanical/);
    expect(text).toMatch(/growing a little · .*training on the job · 53-7021\.00/);
    // Nothing that a degree leads to is near enough.
    expect(text).not.toContain('After a degree');
  });

  it('pages through a group, and opens a career that leads back', async () => {
    const { app, screen } = await path({ from: FORKLIFT });
    const list = await app.handle(pressInteraction(buttonId(screen, 'All: after training')));
    expect(textOf(list)).toMatch(/### After some training\n\d+ careers · page 1 of \d/);
    const next = await app.handle(pressInteraction(buttonId(list, 'Next')));
    expect(textOf(next)).toContain('page 2 of');
    const career = await app.handle(pressInteraction(buttonId(next, 'Open')));
    const back = await app.handle(pressInteraction(buttonId(career, 'Back')));
    expect(textOf(back)).toContain('page 2 of');
    const groups = await app.handle(pressInteraction(buttonId(back, 'Back')));
    expect(textOf(groups)).toContain('### Now, with what you have');
  });

  it('tells the steps to a goal, which may be typed later', async () => {
    const { text } = await path({ from: WAITER, to: NURSE });
    expect(text).toContain('## From waiter or waitress to nurse (RN)');
    expect(text).toMatch(
      /\*\*1\. .*after some training[^]*\*\*2\. Nurse \(RN\)\*\* · with a degree in its field · \$55,290 more a year/,
    );
    const { app, screen } = await path({ from: WAITER });
    const goal = { career: 'Registered Nurses' };
    const ask = buttonId(screen, 'A way to a goal');
    const form = await app.handle(pressInteraction(ask));
    const id = 'data' in form && 'custom_id' in form.data ? form.data.custom_id : '';
    expect(textOf(await app.handle(submitInteraction(id, goal)))).toContain(
      'From waiter or waitress to nurse (RN)',
    );
    expect(textOf(await app.handle(submitInteraction(id, { career: WAITER })))).toContain('where you start');
    expect(textOf(await app.handle(submitInteraction(id, { career: 'nurse of sorts' })))).toContain(
      'There is no career',
    );
  });

  it('leads from a military job to civilian ones, and says whose reading that is', async () => {
    const { text } = await path({ from: '55-3016.00' });
    expect(text).toContain('Waymark’s own reading');
    expect(text).toMatch(/Police[^]*You bring/);
  });

  it('says so where a career is not rated', async () => {
    const { text } = await path({ from: '11-1031.00' });
    expect(text).toContain('O*NET has not rated this career'.replace('*', String.raw`\*`));
    const goal = await path({ from: '11-1031.00', to: NURSE });
    expect(goal.text).toContain('what carries over cannot be told');
    expect(goal.text).toContain('with a degree in its field');
    expect(goal.text).not.toContain('much the same');
    const military = await path({ from: NURSE, to: '55-3016.00' });
    expect(military.text).toContain('No way from');
  });

  it('quotes what led to a career once', async () => {
    const { app } = waymark();
    const words = 'I take care of my grandma and people tell me their problems';
    const heard = await app.handle(commandInteraction('ask', { words }));
    expect(textOf(heard)).toMatch(/Personal care aide[^]*You wrote “I take care of my grandma”\./);
  });

  it('is reached from a career’s page and from what somebody wrote', async () => {
    const { app } = waymark();
    const page = await app.handle(commandInteraction('career report', { career: FORKLIFT }));
    const near = await app.handle(pressInteraction(buttonId(page, 'A way from here')));
    expect(textOf(near)).toContain('From forklift driver');
    expect(textOf(await app.handle(pressInteraction(buttonId(near, 'Back'))))).toContain(
      '## Forklift driver',
    );
    const heard = await app.handle(commandInteraction('ask', { words: 'I drove a forklift for ten years' }));
    const ways = await app.handle(pressInteraction(buttonId(heard, 'A way from: forklift driver')));
    expect(textOf(ways)).toContain('From forklift driver');
  });

  it.each([
    ['was a cook in the navy, what now', 'en-US', 'A way from: restaurant cook'],
    ['drove a cab 9 years', 'en-US', 'A way from: taxi driver'],
    ['I drive a truck and I am always on time', 'en-US', 'A way from: truck driver'],
    ['cashier 10 yrs', 'en-US', 'A way from: cashier'],
    ['I used to be a nurse, now I am lost', 'en-US', 'A way from: nurse (RN)'],
    ['manejé camión por 12 años', 'es-419', 'Un camino desde: camionera o camionero'],
    ['soy mesera desde hace 8 años y ya no quiero', 'es-419', 'Un camino desde: mesera o camarero'],
    ['vendo comida en la calle', 'es-419', 'Un camino desde: vendedor o vendedora de tienda'],
    ['cociné en un restaurante tres años', 'es-419', 'Un camino desde: cocinero o cocinera de restaurante'],
  ])('is offered from work that somebody does or did: %s', async (words, locale, label) => {
    const { app } = waymark();
    const heard = await app.handle(commandInteraction('ask', { words }, { locale }));
    expect(JSON.stringify(heard)).toContain(label);
  });

  it.each([
    ['I want to be a nurse', 'en-US', 'Nurse'],
    ['I can drive a truck', 'en-US', 'Truck driver'],
    ['me gusta cocinar desde hace 3 años', 'es-419', 'Cociner'],
    ['soy estudiante de enfermería', 'es-419', 'Enfermer'],
    ['16 yo, i like cars', 'en-US', 'Car mechanic'],
    ['soy organizada y me gusta dibujar', 'es-419', 'Artista'],
  ])(
    'is not offered from work that somebody only likes, wants or learns: %s',
    async (words, locale, career) => {
      const { app } = waymark();
      const heard = await app.handle(commandInteraction('ask', { words }, { locale }));
      expect(textOf(heard)).toContain(career);
      expect(JSON.stringify(heard)).not.toMatch(/A way from|Un camino desde/);
    },
  );

  it('speaks Spanish, the names of skills and knowledge included', async () => {
    const { text } = await path({ from: FORKLIFT }, 'es-ES');
    expect(text).toContain('## De conductor o conductora de montacargas a algo nuevo');
    expect(text).toContain('### Ya, con lo que tienes');
    expect(text).toMatch(/Por aprender o reforzar: .*Mecánica/);
    expect(text).not.toMatch(/Mechanical|Troubleshooting/);
  });

  it('suggests careers for both ends', async () => {
    const { app } = waymark();
    for (const option of ['from', 'to']) {
      const typed = await app.handle(typingInteraction('career path', option, 'registered n', { from: 'x' }));
      expect(JSON.stringify(typed)).toContain(NURSE);
    }
  });
});
