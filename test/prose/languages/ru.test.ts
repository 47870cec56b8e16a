import assert from 'node:assert/strict';
import { parseBody } from '../../../src/handlebars/parse-body';
import { matcherFor } from '../../../src/prose/languages/matchers';
import { russian } from '../../../src/prose/languages/ru/pack';
import { checkPack } from '../../../src/prose/pack-check';
import { LABEL } from '../../../src/prose/pack-lists';
import { findOpenPromises } from '../../../src/prose/promises';
import type { Prose } from '../../../src/prose/prose';
import { readProse } from '../../../src/prose/read-prose';
import type { SlotType } from '../../../src/prose/token';

const matcher = matcherFor([], {})('ru');
const typeOf = (mustache: string): SlotType =>
  /name/i.test(mustache) ? 'NAME' : /date/i.test(mustache) ? 'DATE' : /amount/i.test(mustache) ? 'MONEY' : 'TEXT';

const read = (body: string): Prose =>
  readProse({ body: parseBody(body), language: 'ru', matcher, slotType: ({ span }) => typeOf(body.slice(span.start, span.end)) });

/** `missing` and `vague` with the words at fault, or `ok`. */
function owed(body: string): string {
  const open = findOpenPromises(read(body), () => undefined);
  return open.some(({ fault }) => fault === 'missing') ? 'missing' : open.length > 0 ? 'vague' : 'ok';
}

/** The text with square brackets around what a list matches. */
function marked(text: string, label: string): string {
  return [...read(text).matchesOf(label)]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((so, { span }) => `${so.slice(0, span.start)}[${so.slice(span.start, span.end)}]${so.slice(span.end)}`, text);
}

const PROMISES = `
missing | Посылка сейчас в Екатеринбурге. Курьер привезёт её вам домой.
ok      | Посылка сейчас в Екатеринбурге. Курьер привезёт её 14 мая с 10:00 до 14:00.
missing | Возврат одобрен. Деньги поступят на карту, с которой вы платили.
ok      | Деньги вернулись на карту вчера. Проверьте выписку.
missing | Перерасчёт за март сделаем в следующей квитанции.
ok      | Перерасчёт за март сделаем до 10 апреля.
missing | Рассматриваем вашу жалобу на водителя. Решение пришлём на почту.
ok      | Рассматриваем вашу жалобу на водителя. Решение пришлём на почту до конца недели.
vague   | Рассмотрим вашу жалобу по мере возможности.
vague   | Воду дадим, как только сможем.
missing | Воду дадим, как только бригада заменит трубу.
missing | Заявление передано в деканат.
missing | Сегодня утром в посёлке отключили свет. Бригада ищет обрыв.
ok      | Сегодня утром в посёлке отключили свет. Его уже включили.
missing | Чайник отдали в ремонт, гарантия — 24 месяца.
missing | Пришлите, пожалуйста, фото этикетки до пятницы. После этого заменим роутер.
missing | Врач сейчас на приёме, она вам перезвонит. Клиника работает ежедневно с 8:00 до 20:00.
ok      | Возврат занимает до 10 дней. Деньги вернём на карту.
ok      | Одну минуту, уточняю у коллег.
missing | Пожалуйста, подождите: уточняю у коллег.
ok      | Ответим в течение {{sla.hours}} часов.
vague   | {{#if refund.date}}Деньги придут {{date refund.date}}.{{else}}Деньги придут в скором времени.{{/if}}
missing | {{#if order.date}}Привезём {{date order.date}}.{{else}}Привезём, когда товар появится на складе.{{/if}}
ok      | Заказ будет отправлен 5 июня.
missing | Будем держать вас в курсе.
ok      | Будем держать вас в курсе: пишем каждые два часа.
ok      | Мы не передаём ваши данные третьим лицам и никогда не будем.
ok      | Если карта не придёт, мы выпустим новую.
ok      | Нажмите «Обновить», и страница откроется.
ok      | Электрики обещают включить свет к семи вечера.
missing | Концерт отменили. Деньги за билеты организатор вернёт на карты зрителей.
ok      | Спасибо за отзыв о курьере! Мы передали ему ваши слова.
ok      | Ошибку исправили в версии 2.4. Обновите приложение.
missing | Ошибку воспроизвели в версии 2.4, разработчики её исправят.
missing | Перевесим кондиционер бесплатно.
ok      | Перевесим кондиционер в субботу.
ok      | Затем выберите дату, совсем просто.
ok      | Курьер попросит код из СМС.
missing | Спасибо за идею! Передали её разработчикам, они подумают.
missing | Абонемент разморозим, как только получим справку.
missing | Скидку применим к следующему счёту. Договор действует до 2027 года.
missing | Протечку заделают, кровельщики уже знают.
missing | Кондитер испечёт новый торт.
missing | Сверим показания и, если ошиблись, пересчитаем плату.
missing | Перевели ваш вопрос на вторую линию.
missing | Перенастраиваем почтовый фильтр.
missing | Без ответа вас не оставим.
missing | Шторы будут подогнаны.
vague   | Пересадим вас на вечерний рейс в самое ближайшее время.
vague   | Как только юрист освободится, он вам позвонит.
vague   | Выплата поступит в течение разумного времени.
ok      | Перекрасим рамку дня через три.
ok      | Отгрузка — послезавтра.
ok      | На диагностику нужно два дня, потом назовём цену.
ok      | Обслуживаем компании и не берём комиссию.
ok      | Принтер распечатает чек.
ok      | Мы никогда не запросим у вас код из СМС.
ok      | Спасибо за добрые слова, передала их повару.`;

const OFFICIALESE = `
[Настоящим уведомляем] Вас о [расторжении договора].
Договор закончился, поэтому мы закрыли счёт.
[Доводим до Вашего сведения], что график работы изменён.
[По результатам рассмотрения] претензии [принято решение об отказе].
Мы прочитали претензию и, к сожалению, не можем вернуть деньги.
Деньги за подписку списываем с карты раз в месяц.
[Осуществляем] проверку Вашей заявки.
Проверяем вашу заявку.
Замена счётчика [подлежит] оплате.
[Данная] услуга [является платной].
[По получении] оплаты заказ соберём.
[Внесены изменения] в расписание.
[Просьба обратиться] к администратору.
Скидка [предоставляется] пенсионерам.
Вопрос [не входит в нашу компетенцию].
Ваш запрос о доставке и вопрос о цене я прочитала.
Новости по компании мы присылаем раз в месяц.
По данным банка, платёж прошёл. Обновите паспортные данные.
Ваш отзыв произвёл на нас впечатление.
Завод производит детские коляски.
Связь пропала, потому что рядом чинят вышку.
Номер указан на основании лампы.
Закон вступил в силу в июне.
Все фотографии в рамках приедут завтра.
Доставка бесплатная, оплата при получении.
Подписка отменена, деньги вернулись на карту.
Мы с вами свяжемся завтра.
Осуществилась мечта: у нас новый офис.`;

describe('Russian', () => {
  it('has a pack whose entries prove themselves', () => {
    assert.deepEqual(checkPack(russian), []);
  });

  describe('tells what is owed and until when', () => {
    for (const line of PROMISES.trim().split('\n')) {
      const [expected = '', body = ''] = line.split('|').map((part) => part.trim());
      it(`${expected}: ${body}`, () => assert.equal(owed(body), expected));
    }
  });

  describe('marks officialese and leaves speech alone', () => {
    for (const line of OFFICIALESE.trim().split('\n')) {
      const text = line.replace(/[[\]]/g, '');
      it(line, () => assert.equal(marked(text, 'bureaucratic-language'), line));
    }
  });

  it('reads ё and е alike', () => {
    for (const body of ['Вернём деньги на счёт.', 'Вернем деньги на счет.']) assert.equal(owed(body), 'missing');
    assert.equal(
      marked('Путём направления письма.', 'bureaucratic-language').replace('ё', 'е'),
      marked('Путем направления письма.', 'bureaucratic-language'),
    );
  });

  it('knows greetings and closings', () => {
    for (const text of ['Здравствуйте, {{customer.firstName}}!', 'Добрый день!', 'Уважаемая {{customer.name}}!', 'Анна, добрый день.'])
      assert.notEqual(marked(text, LABEL.greeting), text);
    for (const text of ['С уважением, {{agent.name}}', 'Спасибо, что написали.', 'Хорошего дня!', 'Берегите себя.'])
      assert.notEqual(marked(text, LABEL.closing), text);
    for (const text of ['Ваш заказ задерживается.', 'Дорогие билеты закончились.'])
      assert.equal(marked(marked(text, LABEL.greeting), LABEL.closing), text);
  });

  it('offers sentences that stand up to its own rules', () => {
    const { etaSentence, etaSentenceFixed, greeting, greetingWithoutName, closing } = russian.phraseBook;
    for (const sentence of [etaSentence, etaSentenceFixed]) {
      assert.equal(owed(sentence), 'ok');
      assert.ok(LABEL.promise('contact') in Object.fromEntries(read(sentence).matches.map(({ label }) => [label, true])), sentence);
    }
    for (const text of [greeting, greetingWithoutName]) assert.notEqual(read(text).matchesOf(LABEL.greeting).length, 0, text);
    assert.notEqual(read(closing).matchesOf(LABEL.closing).length, 0, closing);
  });
});
