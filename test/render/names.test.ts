import assert from 'node:assert/strict';
import { renderText } from '../../src/render/render-text';
import type { Data } from '../../src/render/reply';

const shown = (customer: { readonly [key: string]: Data }, wanted: string, language: string, path = 'customer'): string =>
  renderText({ body: `{{fallback (name ${path} "${wanted}") "–"}}`, data: { customer }, language }).text;

const FINNISH = ['genitive', 'partitive', 'illative', 'adessive', 'allative', 'essive'];
const RUSSIAN = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/** A first name in the cases above; a dash where the form is not certain. */
const FIRST_NAMES: readonly (readonly [string, string, string])[] = [
  ['fi', 'Aino', 'Ainon Ainoa Ainoon Ainolla Ainolle Ainona'],
  ['fi', 'Pekka', 'Pekan Pekkaa Pekkaan Pekalla Pekalle Pekkana'],
  ['fi', 'Heikki', 'Heikin Heikkiä Heikkiin Heikillä Heikille Heikkinä'],
  ['fi', 'Antti', 'Antin Anttia Anttiin Antilla Antille Anttina'],
  ['fi', 'Markus', 'Markuksen Markusta Markukseen Markuksella Markukselle Markuksena'],
  ['fi', 'John', 'Johnin Johnia Johniin Johnilla Johnille Johnina'],
  ['fi', 'Anna-Maija', 'Anna-Maijan Anna-Maijaa Anna-Maijaan Anna-Maijalla Anna-Maijalle Anna-Maijana'],
  ['fi', 'Mary', 'Maryn – Maryyn – Marylle –'],
  ['fi', 'Louis', '– – – – – –'],
  ['fi', 'Анна', '– – – – – –'],
  ['ru', 'Анна', 'Анны Анне Анну Анной Анне'],
  ['ru', 'Игорь', 'Игоря Игорю Игоря Игорем Игоре'],
  ['ru', 'Саша', 'Саши Саше Сашу Сашей Саше'],
  ['ru', 'Карин', '– – – – –'],
  ['ru', 'Aino', '– – – – –'],
];

/** A whole name in the genitive. */
const WHOLE_NAMES: readonly (readonly [string, string, string, string?])[] = [
  ['fi', 'Aino Virtanen', 'Aino Virtasen'],
  ['fi', 'Eero Korpi', 'Eero Korven'],
  ['fi', 'Olli Mäki', 'Olli Mäen'],
  ['fi', 'Kari Koivumäki', 'Kari Koivumäen'],
  ['fi', 'Ulla Lahti', 'Ulla Lahden'],
  ['fi', 'Anna Laine', 'Anna Laineen'],
  ['fi', 'Sami Kurki', '–'],
  ['fi', 'Kukka Oy', '–'],
  ['fi', 'A. Virtanen', '–'],
  ['ru', 'Анна Смирнова', 'Анны Смирновой'],
  ['ru', 'Тарас Шевченко', 'Тараса Шевченко'],
  ['ru', 'Мария Петровна', 'Марии Петровны'],
  ['ru', 'Иванова Мария Петровна', 'Ивановой Марии Петровны'],
  ['ru', 'Саша Мельник', '–'],
  ['ru', 'Саша Мельник', 'Саши Мельника', 'male'],
  ['ru', 'Саша Мельник', 'Саши Мельник', 'female'],
  ['ru', 'Олег Соловей', '–'],
  ['sw', 'Juma Ali', 'Juma Ali'],
  ['en', 'Ann Lee', 'Ann Lee'],
];

describe('a name in a case', () => {
  for (const [language, name, forms] of FIRST_NAMES) {
    it(`${name} (${language})`, () => {
      const cases = language === 'fi' ? FINNISH : RUSSIAN;
      assert.equal(cases.map((wanted) => shown({ firstName: name }, wanted, language, 'customer.firstName')).join(' '), forms);
    });
  }
  for (const [language, name, form, gender] of WHOLE_NAMES) {
    it([name, gender ?? ''].join(' ').trim(), () =>
      assert.equal(shown(gender === undefined ? { name } : { name, gender }, 'genitive', language), form),
    );
  }
  it('a part of a name has the gender that stands beside it', () => {
    assert.equal(shown({ firstName: 'Карин', gender: 'male' }, 'dative', 'ru', 'customer.firstName'), 'Карину');
    assert.equal(shown({ firstName: 'Карин', gender: 'female' }, 'dative', 'ru', 'customer.firstName'), 'Карин');
    assert.equal(shown({ lastName: 'Мельник', gender: 'male' }, 'dative', 'ru', 'customer.lastName'), 'Мельнику');
    const body = '{{#with customer}}{{#with firstName}}{{fallback (name this "dative") "–"}}{{/with}}{{/with}}';
    const customer = { firstName: 'Карин', gender: 'male' };
    assert.equal(renderText({ body, data: { customer }, language: 'ru' }).text, 'Карину');
  });
  it('tells in a note why the words of a fallback stand there', () => {
    const { text, missing, problems } = renderText({
      body: 'Написали {{fallback (name customer "dative") "вам"}}.',
      data: { customer: { name: 'ООО Ромашка' } },
      language: 'ru',
    });
    assert.deepEqual([text, missing], ['Написали вам.', []]);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['note'],
    );
    assert.match(problems[0]?.message ?? '', /ООО Ромашка.*it is a company.*fallback/);
  });
  it('says why there is no form, and shows the name as missing', () => {
    const { text, missing, problems } = renderText({
      body: '{{name customer "dative"}}',
      data: { customer: { name: 'ООО Ромашка' } },
      language: 'ru',
    });
    assert.deepEqual([text, missing.map(({ variable }) => variable)], ['⟦customer.name⟧', ['customer.name']]);
    assert.match(problems.map(({ message }) => message).join(), /it is a company/);
  });
});
