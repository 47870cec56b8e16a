import { nameCases } from '../../template/name-cases';

/** What stands for a customer or a colleague whose name can't be put into a case, in the order of `nameCases`. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fi: {
    customer: 'asiakas asiakkaan asiakasta asiakkaassa asiakkaasta asiakkaaseen asiakkaalla asiakkaalta asiakkaalle asiakkaana asiakkaaksi',
    agent:
      'asiakaspalvelija asiakaspalvelijan asiakaspalvelijaa asiakaspalvelijassa asiakaspalvelijasta asiakaspalvelijaan asiakaspalvelijalla asiakaspalvelijalta asiakaspalvelijalle asiakaspalvelijana asiakaspalvelijaksi',
  },
  ru: { customer: 'вы вас вам вас вами вас', agent: 'специалист специалиста специалисту специалиста специалистом специалисте' },
};

/** A word in that case for someone who has no name, or none that bends. */
export function wordInCase(owner: string, wanted: string, language: string): string | undefined {
  const place = nameCases(language).indexOf(wanted);
  return place < 0 ? undefined : WORDS[language.split('-', 1)[0] ?? '']?.[owner]?.split(' ')[place];
}
