import type { Entry } from '../../../language-pack';

/** Words of the trade. */
export const jargon: readonly Entry[] = [
  {
    match: [
      '(tiketti*|tiketin|tikettisi|tikettiä|ticket*|sla|rma|rca|eskaloi*|eskaloin*|deploy*|deplo*|julkaisuputk*|backend*|bäkkär*|frontend*|bugi*|bugin|hotfix*|hotfiksi*|patch*|patsi*|rollback*|välimuist*|eväst*|dns*|ssl|vpn-tunnel*|api|rajapin*|rajapintaa|instanssi*|token*|palomuurisäänt*|proxy*|migraati*|migroi*|provisioi*|provisioin*|prosessoi*|integraati*|konfiguroi*|konfiguraatio*|boottaa|buuttaa|buutti*|ont|gpon|pppoe|apn|mac-osoite*|mac-osoitt*|ip-osoite*|ip-osoitt*|latenss*|pakettihävi*|nimipalvel* levi*)',
      '(toise*|ensimmäis*|kolmann*) (taso*|linja*|portaa*) (tue*|tuki*|tuelle|tuessa)',
      '(sku|sku-koodi*|fulfilment*|fulfillment*|cross-dock*|crossdock*|last mile|stock-out*|jälkitoimitusrivi*|keräilylist*|rahtikirj*|lähetyserittel*|terminaalikäsittel*|tullausarvo*|incoterm*|crm|erp|backlog*|liidi*|churn*|onboard*|upsell*|chargeback*|katevarau*|clearing*|selvitystil*|maksunvälity*|acquir*|kyc|aml|annuiteet*|jäännösarvo*|underwrit*|regressi*|subrogaati*|omavastuuosuuskerto*)',
    ],
    except: ['(valikko*|painike*|kohta*|valitse) _2', 'rajapinta (metsän|rannan)'],
    hit: ['Tikettisi on eskaloitu.', 'Tyhjennä selaimen välimuisti.', 'Provisioimme ONT:n uudelleen.'],
    miss: ['Viestisi on asentajalla.', 'Sulje selain ja avaa se.'],
  },
];
