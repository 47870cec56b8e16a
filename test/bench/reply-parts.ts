/** What the replies of a generated library are put together from, language by language. */
export interface ReplyParts {
  readonly greetings: readonly string[];
  /** `%` stands for a thing. */
  readonly matters: readonly string[];
  readonly things: readonly string[];
  readonly details: readonly string[];
  readonly withDay: readonly string[];
  readonly withoutDay: readonly string[];
  readonly closings: readonly string[];
}

export const REPLY_PARTS: Readonly<Record<string, ReplyParts>> = {
  en: {
    greetings: ['Hi {{fallback customer.firstName "there"}},', 'Hello {{fallback customer.firstName "there"}},'],
    matters: ['Thank you for telling us about %.', 'I am sorry that % is not as it should be.'],
    things: ['the lamp', 'the invoice', 'your parcel', 'the booking', 'the coffee machine', 'your account', 'the repair', 'the gift card'],
    details: [
      'I asked our warehouse about %, and they found it on the second shelf.',
      'The number on your receipt is {{order.number}}, so nothing is lost.',
      'You do not have to send anything back.',
      'Our workshop is looking into the matter as per your request.',
      'I have put a note about % on your order, so that you need not explain it twice.',
    ],
    withDay: ['I will write to you by {{date eta}}.', 'You will have an answer by {{date eta}}.'],
    withoutDay: ['I will write to you within 24 hours.', 'We will get back to you soon.'],
    closings: ['Kind regards,', 'Thank you for your patience,'],
  },
  fi: {
    greetings: ['Hei {{fallback customer.firstName "asiakas"}},', 'Hyvä {{fallback customer.firstName "asiakas"}},'],
    matters: ['Kiitos viestistäsi, se koski asiaa: %.', 'Olen pahoillani, että % ei ole kunnossa.'],
    things: ['lamppu', 'lasku', 'paketti', 'varaus', 'kahvinkeitin', 'tilisi', 'korjaus', 'lahjakortti'],
    details: [
      'Kysyin asiasta varastoltamme, ja % löytyi toiselta hyllyltä.',
      'Kuitissasi on numero {{order.number}}, joten mitään ei ole kadonnut.',
      'Sinun ei tarvitse lähettää mitään takaisin.',
      'Korjaamomme suorittaa asian selvittämisen toimesta.',
      'Kirjasin tilaukseesi, että % odottaa tarkistusta.',
    ],
    withDay: ['Kirjoitan sinulle viimeistään {{date eta}}.', 'Saat vastauksen viimeistään {{date eta}}.'],
    withoutDay: ['Kirjoitan sinulle vuorokauden kuluessa.', 'Palaamme asiaan pian.'],
    closings: ['Ystävällisin terveisin', 'Kiitos kärsivällisyydestäsi,'],
  },
  ru: {
    greetings: [
      'Здравствуйте, {{fallback customer.firstName "уважаемый клиент"}}!',
      'Добрый день, {{fallback customer.firstName "гость"}}!',
    ],
    matters: ['Спасибо, что написали. Речь идёт о том, что это %.', 'Мне жаль, что % не в порядке.'],
    things: ['лампа', 'счёт', 'посылка', 'бронь', 'кофеварка', 'кабинет', 'ремонт', 'подарочная карта'],
    details: [
      'Я спросила на складе: % лежит на второй полке.',
      'На чеке стоит номер {{order.number}}, так что ничего не потеряно.',
      'Отправлять ничего обратно не нужно.',
      'Данный вопрос находится на рассмотрении мастерской.',
      'Я отметила в заказе, что % ждёт проверки.',
    ],
    withDay: ['Я напишу вам до {{date eta}}.', 'Ответ вы получите до {{date eta}}.'],
    withoutDay: ['Я напишу вам в течение суток.', 'Мы скоро вернёмся с ответом.'],
    closings: ['С уважением,', 'Спасибо за терпение,'],
  },
  sw: {
    greetings: ['Habari {{fallback customer.firstName "mteja wetu"}},', 'Mpendwa {{fallback customer.firstName "mteja"}},'],
    matters: ['Asante kwa kutuandikia kuhusu %.', 'Samahani kwamba % haiko sawa.'],
    things: ['taa', 'ankara', 'kifurushi', 'nafasi', 'mashine ya kahawa', 'akaunti yako', 'matengenezo', 'kadi ya zawadi'],
    details: [
      'Niliuliza ghala letu, na % iko kwenye rafu ya pili.',
      'Nambari ya risiti yako ni {{order.number}}, hakuna kilichopotea.',
      'Huhitaji kurudisha chochote.',
      'Jambo hilo linashughulikiwa na mafundi wetu.',
      'Nimeandika kwenye agizo lako kwamba % inasubiri ukaguzi.',
    ],
    withDay: ['Nitakuandikia ifikapo {{date eta}}.', 'Utapata jibu kabla ya {{date eta}}.'],
    withoutDay: ['Nitakuandikia ndani ya saa 24.', 'Tutakujulisha hivi karibuni.'],
    closings: ['Wako mwaminifu,', 'Asante kwa uvumilivu wako,'],
  },
};
