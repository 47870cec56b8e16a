import assert from 'node:assert/strict';
import { personalName } from '../../src/render/personal-name';

/** Full name, first name, last name. */
const NAMES: readonly (readonly [string | undefined, string | undefined, string | undefined])[] = [
  [undefined, undefined, undefined],
  ['', undefined, undefined],
  [' \u00a0\u200b', undefined, undefined],
  ['Aino Virtanen', 'Aino', 'Virtanen'],
  ['  Aino   Virtanen ', 'Aino', 'Virtanen'],
  ['Virtanen, Aino', 'Aino', 'Virtanen'],
  ['Virtanen, Aino Maria', 'Aino', 'Virtanen'],
  ['Dr. Ann Smith', 'Ann', 'Smith'],
  ['Mr Juma Ali Hassan', 'Juma', 'Hassan'],
  ['Ann Smith, PhD', 'Ann', 'Smith'],
  ['Martin King Jr.', 'Martin', 'King'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Madonna', 'Madonna', undefined],
  ['Mrs', undefined, undefined],
  ["Sinéad O’Brien-D'Angelo", 'Sinéad', "O’Brien-D'Angelo"],
  ['Иванов Иван Иванович', 'Иван', 'Иванов'],
  ['Анна Петровна Смирнова', 'Анна', 'Смирнова'],
  ['山田 太郎', '太郎', '山田'],
  ['Kukka ja Kukka Oy', undefined, undefined],
  ['ООО Ромашка', undefined, undefined],
  ['Acme Ltd.', undefined, undefined],
  ['Smith & Sons', undefined, undefined],
  ['acme.com', undefined, undefined],
  ['Equinor AS', undefined, undefined],
  ['Joana Sa', 'Joana', 'Sa'],
  ['<b>Ann</b> {{x}} *bold*', '<b>Ann</b>', '*bold*'],
  // As people fill in forms.
  ['AINO VIRTANEN', 'Aino', 'Virtanen'],
  ['aino virtanen', 'Aino', 'Virtanen'],
  ['virtanen, aino', 'Aino', 'Virtanen'],
  ['VIRTANEN AINO', 'Aino', 'Virtanen'],
  ['анна смирнова', 'Анна', 'Смирнова'],
  ['ПЁТР СИДОРОВ', 'Пётр', 'Сидоров'],
  ['anna-maija korhonen', 'Anna-Maija', 'Korhonen'],
  ["SINÉAD O'BRIEN", 'Sinéad', "O'Brien"],
  ['ludwig van beethoven', 'Ludwig', 'van Beethoven'],
  ['juma', 'Juma', undefined],
  ['JP', 'JP', undefined],
  ['Ann McDonald', 'Ann', 'McDonald'],
  ['DeShawn Lee', 'DeShawn', 'Lee'],
  ['JUMA ALI', 'Juma', 'Ali'],
  // Double names.
  ['Anna-Maija Virtanen', 'Anna-Maija', 'Virtanen'],
  ['Мария-Луиза Орлова', 'Мария-Луиза', 'Орлова'],
  ['Jean-Paul Sartre', 'Jean-Paul', 'Sartre'],
  ['Pia Laine-Korhonen', 'Pia', 'Laine-Korhonen'],
  ['Иван Петров-Водкин', 'Иван', 'Петров-Водкин'],
  // The family name first.
  ['Virtanen Aino', 'Aino', 'Virtanen'],
  ['Смирнова Ольга', 'Ольга', 'Смирнова'],
  ['Шевченко Тарас', 'Тарас', 'Шевченко'],
  ['Достоевский Фёдор', 'Фёдор', 'Достоевский'],
  ['Иванова Мария Петровна', 'Мария', 'Иванова'],
  ['Мария Петровна Иванова', 'Мария', 'Иванова'],
  ['Мария Петровна', 'Мария', undefined],
  ['Пётр Ильич', 'Пётр', undefined],
  ['Лев Толстой', 'Лев', 'Толстой'],
  ['Яков Шмидт', 'Яков', 'Шмидт'],
  ['Ева Браун', 'Ева', 'Браун'],
  ['Марина Ким', 'Марина', 'Ким'],
  ['Ирина Волк', 'Ирина', 'Волк'],
  ['Иванов, Иван Петрович', 'Иван', 'Иванов'],
  // Titles.
  ['Mr Smith', undefined, 'Smith'],
  ['Mrs. Virtanen', undefined, 'Virtanen'],
  ['Rouva Virtanen', undefined, 'Virtanen'],
  ['Herra Matti Niemi', 'Matti', 'Niemi'],
  ['Г-жа Петрова', undefined, 'Петрова'],
  ['Госпожа Анна Петрова', 'Анна', 'Петрова'],
  ['Bwana Juma', 'Juma', undefined],
  ['Mzee Baraka', 'Baraka', undefined],
  ['Dkt. Asha Mwinyi', 'Asha', 'Mwinyi'],
  ['Prof. Dr. Eva Braun', 'Eva', 'Braun'],
  ['Sir Paul', 'Paul', undefined],
  // Initials.
  ['A. Virtanen', undefined, 'Virtanen'],
  ['M Virtanen', undefined, 'Virtanen'],
  ['А. С. Пушкин', undefined, 'Пушкин'],
  ['А.С. Пушкин', undefined, 'Пушкин'],
  ['Пушкин А. С.', undefined, 'Пушкин'],
  ['Virtanen A.', undefined, undefined],
  ['Мария К.', undefined, undefined],
  ['John F. Kennedy', 'John', 'Kennedy'],
  ['F. Scott Fitzgerald', 'Scott', 'Fitzgerald'],
  ['J.R.R. Tolkien', undefined, 'Tolkien'],
  ['A.', undefined, undefined],
  // Nobody.
  ['aino@example.com', undefined, undefined],
  ['+358 40 123 4567', undefined, undefined],
  ['0401234567', undefined, undefined],
  ['test', undefined, undefined],
  ['Test Test', undefined, undefined],
  ['-', undefined, undefined],
  ['...', undefined, undefined],
  ['n/a', undefined, undefined],
  ['N/A', undefined, undefined],
  ['Unknown', undefined, undefined],
  ['(unknown)', undefined, undefined],
  ['Guest', undefined, undefined],
  ['Guest User', undefined, undefined],
  ['Asiakas', undefined, undefined],
  ['Клиент', undefined, undefined],
  ['Mteja', undefined, undefined],
  ['🌸', undefined, undefined],
  ['Sarah Guest', 'Sarah', 'Guest'],
  // Pictures and companies.
  ['Aino 🌸', 'Aino', undefined],
  ['🇫🇮 Aino Virtanen', 'Aino', 'Virtanen'],
  ['❤️Аня❤️', 'Аня', undefined],
  ['ИП Петров', undefined, undefined],
  ['Kampuni ya Maji', undefined, undefined],
  ['Siemens AG', undefined, undefined],
  ['Vincent van Gogh', 'Vincent', 'van Gogh'],
  ['Osama bin Said', 'Osama', 'bin Said'],
];

describe('personalName', () => {
  for (const [full, first, last] of NAMES) {
    it(JSON.stringify(full ?? null), () => {
      const name = personalName(full);
      assert.deepEqual([name.firstName, name.lastName], [first, last]);
    });
  }
  it('keeps the whole name of a company', () => {
    assert.deepEqual(personalName('Kukka Oy'), { name: 'Kukka Oy', firstName: undefined, lastName: undefined, company: true });
  });
  it('is no name where nobody gave one', () => {
    for (const nobody of ['aino@example.com', 'Guest', '040 1234567', '-']) assert.equal(personalName(nobody).name, undefined, nobody);
  });
  it('writes "Last, First" in reading order', () => {
    assert.equal(personalName('Virtanen, Aino').name, 'Aino Virtanen');
  });
});
