/** What the rules about wording know of Russian: per rule some replies that are flagged, marked, and some that look alike and are not. */
import assert from 'node:assert/strict';
import { RULES } from '../../../src/rules/index.generated';
import { benchFor } from '../test-bench';

/** A whole reply around one paragraph. */
const reply = (paragraph: string, keys = 'kind: reply'): string => `title: Example
language: ru
${keys}
body: |
  Здравствуйте, {{customer.name}}!

  ${paragraph}

  С уважением,
  {{agent.firstName}}
`;

interface Examples {
  readonly keys?: string;
  /** What is flagged stands in ⟦ ⟧. */
  readonly flags: readonly string[];
  readonly ignores: readonly string[];
}

const EXAMPLES: Readonly<Record<string, Examples>> = {
  'scripted-phrase': {
    flags: ['⟦Приносим извинения за доставленные неудобства⟧.', 'Мы ⟦ценим ваше терпение⟧ и понимание.'],
    ignores: ['Простите, что суп остыл в пути.', 'Спасибо за терпение.'],
  },
  blame: {
    flags: ['⟦Вам стоило заранее проверить⟧ паспорт.', '⟦Вы ввели неверный⟧ адрес.', '⟦Я вам уже трижды объясняла⟧.'],
    ignores: ['Нам стоило предупредить вас.', 'Если вы указали неверный размер, обменяем.', 'Мы сами указали неверный адрес.'],
  },
  'presumes-ignorance': {
    flags: ['⟦Естественно, без⟧ пароля войти не выйдет.', '⟦Надо всего лишь обновить⟧ страницу.'],
    ignores: ['Разумеется, мы вернём деньги.', 'Это не так просто.'],
  },
  deflection: {
    flags: ['⟦Уточните это у застройщика⟧.', '⟦Мы всего лишь посредники⟧.'],
    ignores: ['Напишите нам на почту.', 'Обратитесь в банк, только если он попросит: ваш вопрос я передала в бухгалтерию.'],
  },
  'asks-to-repeat': {
    flags: ['⟦Продублируйте, пожалуйста, ваше обращение⟧.', '⟦Опишите снова⟧, что произошло.'],
    ignores: ['Попробуйте войти ещё раз.', 'Присылать чек повторно не нужно.'],
  },
  'forced-channel': {
    flags: ['Записаться ⟦можно исключительно по телефону⟧.', 'Для отмены ⟦обязательно позвоните нам⟧.'],
    ignores: ['Напишите или позвоните, как удобнее.', 'Касса открыта только утром.'],
  },
  'unannounced-call': {
    flags: ['Вам ⟦перезвонит инженер⟧.', '⟦Ожидайте, пожалуйста, звонка⟧.'],
    ignores: ['Перезвоню вам в четверг с 14 до 16.', 'Мы не будем вам звонить.'],
  },
  'voice-message': {
    flags: ['⟦Отправила вам голосовое⟧.', '⟦Прослушайте аудиосообщение⟧.'],
    ignores: ['Спасибо за голосовое.', 'Голосовой набор отключается в настройках.'],
  },
  'attachment-unannounced': {
    flags: ['⟦Смотрите вложение⟧.', '⟦Пришлите, пожалуйста, документы.⟧'],
    ignores: ['Счёт за май во вложении.', 'Пришлите фото чека.'],
  },
  'too-casual': {
    flags: ['⟦Сорян⟧, посылка ещё едет.', '⟦Посылочка⟧ уже едет.'],
    ignores: ['Огонь на плите гаснет сам.', 'Супер-тариф заканчивается в мае.'],
  },
  jargon: {
    flags: ['Груз лежит на ⟦СВХ⟧.', 'Это известный ⟦баг⟧.'],
    ignores: ['Груз лежит на СВХ, то есть на складе временного хранения.', 'Вернём кэшбэк.', 'Кейс для наушников готов.'],
  },
  'vague-reference': {
    flags: ['⟦Вышеописанная проблема⟧ нам известна.', '⟦Как сообщалось ранее⟧, зал закрыт.'],
    ignores: ['В данный момент лифт работает.', 'Как я писала 3 марта, доставка бесплатная.'],
  },
  'vague-request': {
    keys: 'kind: note',
    flags: ['⟦Нужна дополнительная информация⟧ по проекту.', '⟦Прошу прокомментировать ситуацию⟧.'],
    ignores: ['Какой номер договора у клиента?', 'Нужен номер счёта за май.'],
  },
  'upsell-in-complaint': {
    keys: 'situation: complaint',
    flags: ['⟦Советуем подключить тариф⟧ «Максимум».', 'Сейчас ⟦действует скидка⟧ на новую модель.'],
    ignores: ['Дарим вам месяц подписки.', 'Заменим чайник за наш счёт.'],
  },
  'refusal-without-alternative': {
    flags: ['Перенести рейс ⟦не получится⟧.', '⟦Срок возврата прошёл⟧.'],
    ignores: ['Перенести рейс не получится, но билет можно сдать.', 'Если не можете войти, напишите нам.'],
  },
  'handover-unannounced': {
    flags: ['Дальше ⟦с вами будет работать мой коллега⟧.', '⟦Обращение ушло на вторую линию⟧.'],
    ignores: ['Вопрос передан Ирине Лосевой из бухгалтерии.', 'Мы передали посылку курьеру.'],
  },
  'acknowledge-missing': {
    keys: 'situation: problem',
    flags: ['⟦Выключите духовку на час.⟧'],
    ignores: ['Простите, что торт подгорел.', 'Вы написали, что кран течёт.'],
  },
  'gendered-salutation': {
    flags: ['⟦Уважаемый {{customer.name}}⟧!', '⟦Дорогой друг {{customer.firstName}}⟧!'],
    ignores: ['Уважаемые жильцы!', 'Добрый день, {{customer.name}}!'],
  },
  'inflected-placeholder': {
    flags: ['Бронь на имя ⟦{{customer.name}}⟧ готова.', 'Мы передали ключ ⟦{{customer.firstName}}⟧.'],
    ignores: ['Ваш менеджер: {{agent.name}}.', 'Мы передали ключ коллеге {{agent.name}}.'],
  },
  'meeting-details': {
    flags: ['⟦Приглашаем вас на видеовстречу⟧ в пятницу в 11:00.'],
    ignores: ['Встречу мы отменили.'],
  },
};

/** The paragraph with what a rule flags in it in ⟦ ⟧. */
function flagged(id: string, paragraph: string, keys: string | undefined): string {
  const rule = RULES.find((candidate) => candidate.id === id);
  assert(rule, `there is no rule ${id}`);
  const source = reply(paragraph, keys);
  const found = [...benchFor(rule, { source, expected: [] }, {}).lint()].sort((a, b) => b.span.start - a.span.start);
  const marked = found.reduce(
    (text, { span }) => `${text.slice(0, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end)}`,
    source,
  );
  return marked.split('\n')[6]?.trim() ?? '';
}

describe('Russian', () => {
  for (const [id, { keys, flags, ignores }] of Object.entries(EXAMPLES))
    for (const marked of [...flags, ...ignores])
      it(`${id}: ${marked}`, () => assert.equal(flagged(id, marked.replace(/[⟦⟧]/g, ''), keys), marked));
});
