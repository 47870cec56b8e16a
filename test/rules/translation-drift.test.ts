import translationDrift from '../../src/rules/translation-drift';
import { describeRule } from './harness';

describeRule(translationDrift, (rule) => {
  rule.flags(
    'another time',
    `
      title: Refund
      body: The money is on your account within 5 days.
      translations:
        fi: { body: Rahat ovat tililläsi 3 päivän kuluessa. }
                                         ^^^^^^^^^^^^^^^^^ The English text says “within 5 days”, this says “3 päivän kuluessa”.
        ru: { body: Деньги придут в течение недели. }
                                  ^^^^^^^^^^^^^^^^ this says “в течение недели”
        sw: { body: Pesa zitafika ndani ya siku 2. }
                                  ^^^^^^^^^^^^^^^ this says “ndani ya siku 2”
    `,
  );
  rule.flags(
    'another number, a link and a variable more or fewer',
    `
      title: Sum
      body: You get 1,250.50 euros for order {{ticket.number}}.
      translations:
        fi:
          body: Saat 1 205,50 euroa. Katso https://acme.example/apua.
                ^^^^^^^^^^^^^^^^^^^^ The English text has \`ticket.number\`, which is missing here.
                     ^^^^^^^^ The English text says “1,250.50”, this says “1 205,50”.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ This has https://acme.example/apua, which the English text has not.
    `,
  );
  rule.flags(
    'steps',
    `
      title: Steps
      body: |
        - One
        - Two
      translations:
        sw:
          body: |
            - Moja
              ^^^^ The English text has 2 steps or points, this has 1.
    `,
  );

  rule.ignores(
    'what each language says in its own way',
    `
      title: Refund
      body: |
        Hi {{customer.firstName}}, within 24 hours you get 1,250.50 euros. See https://acme.example/en/help. Call before 10 am.
        {{agent.name}}
      translations:
        fi: { body: "Hei {{name customer \\"genitive\\"}}, saat 1 250,50 euroa yhden päivän kuluessa. Katso https://acme.example/fi/help. Soita ennen kymmentä." }
        ru: { body: "Здравствуйте! В течение суток вы получите 1 250,50 евро. См. https://acme.example/ru/help. Звоните до 10 утра." }
        sw: { body: "Habari, ndani ya saa 24 utapata euro 1,250.50. Tazama https://acme.example/sw/help. Piga kabla ya saa nne asubuhi." }
    `,
  );
  rule.ignores('a source that is broken anyway', 'title: A\nbody: In 5 days {{#if\ntranslations: { fi: { body: 3 päivän kuluessa } }\n');
});
