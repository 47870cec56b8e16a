import type { Entry } from '../../../language-pack';

/** Words of the trade. */
export const jargon: readonly Entry[] = [
  {
    match: [
      '(tiketti*|tiketin|tikettisi|tikettiä|ticket*|incident*|insidentti*|insidentin|sla|rma|rca|kpi|eskaloi*|eskalaatio*|deploy*|deplo*|julkaisuputk*|pushat*|mergat*|mergettiin|backend*|back end*|bäkkär*|frontend*|front end*|bugi|bugin|bugia|bugit|bugeja|bugista|hotfix*|hotfiksi*|patch*|patsi*|rollback*|serveri*|serverin|server|serverpuol*|pendingi*|pending|timeout*|workflow*|migraati*|migroi*|provisioi*|provisiointi*|prosessoi*|integraati*|instanssi*|konfiguroi*|konfiguraatio*|boottaa|buuttaa|buuttau*|crm|erp|wms|tms|mrp|pim|cms|psp|pod|awb|otif|holdi|holdiin|hold tila*|onhold|case|casen|keissi|keissin|backlog*|liidi*|churn*|onboard*|upsell*)',
      '(trigger*|bounc*|bounss*|boarding*|validoi*|validoitu*|autentiko*|verifioi*|synkka*|allokoi*|implementoi*|skaala*|debug*|throttl*|whitelist*|blacklist*|fallback*|redirect*|endpoint*|payload*|webhook*|skripti*|session*|gateway*|uplink*|downlink*|3ds|3d secure|dispatch*|consignment*)',
      '(välimuist*|eväst*|cache*|cookie*|dns*|ssl|tls|ssid|vpn tunnel*|api|rajapin*|rajapintaa|token|tokenin|palomuurisäänt*|proxy*|firmware*|imap|smtp|pop3|mtu|nat|dhcp|wpa2|wan|qos|ttl|voip|sip|ont|gpon|pppoe|apn|imei|mac osoite*|mac osoitt*|ip osoite*|ip osoitt*|latenss*|pakettihävi*|nimipalvelu*|nimipalvelin*)',
      '(toise*|ensimmäis*|kolmann*) (taso*|linja*|portaa*) (tue*|tuki*|tukeen|tukemme)',
      '(l1|l2|l3) (tuki|tuen|tukeen|tuelle|tuesta|tiimi*|taso*)?',
      '(sku|ean|ean koodi*|fulfilment*|fulfillment*|cross dock*|crossdock*|last mile|stock out*|jälkitoimitusrivi*|keräilylist*|rahtikirj*|lähetyserittel*|terminaalikäsittel*|tullausarvo*|incoterm*|chargeback*|katevarau*|clearing*|selvitystil*|acquir*|kyc|aml|annuiteet*|jäännösarvo*|underwrit*|fnol|gsrn|datahub*|regressi*|subrogaati*|omavastuuosuuskerto*)',
    ],
    except: ['(valikko*|painike*|kohta*|valitse) _2', 'rajapinta (metsän|rannan)'],
    hit: [
      'Tikettisi on eskaloitu.',
      'Tyhjennä selaimen välimuisti.',
      'Ongelma on serverin asetuksissa.',
      'Siirsin sen toisen tason tukeen.',
      'Siirsin tapauksesi L2-tukeen.',
      'Tuotteen EAN puuttuu.',
      'Kutsu triggeröityi liian aikaisin.',
    ],
    miss: ['Viestisi on asentajalla.', 'Sulje selain ja avaa se.', 'Palvelin kaatui yöllä.', 'Lähetin sinulle PIN-koodin.'],
  },
];
