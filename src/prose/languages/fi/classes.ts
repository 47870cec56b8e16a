/** Word sets that Finnish patterns share. Case endings are part of the words, so most are beginnings of words in both grades. */
export const classes = {
  NUMBER:
    '(yksi|yhden|yhdessä|kaksi|kahden|kahdessa|kolme|kolmen|kolmessa|neljä|neljän|neljässä|viisi|viiden|viidessä|kuusi|kuuden|kuudessa|seitsemän|seitsemässä|kahdeksan|kahdeksassa|yhdeksän|kymmenen|kymmenessä|kahdentoista|kaksitoista|neljäntoista|neljätoista|viidentoista|kahdenkymmenen|kolmenkymmenen|parin|pari|parissa|puolen|puoli|puolessa|puolentoista|toista)',
  FEW: '(muutama*|muutami*|jokunen|jokusen|joidenkin|usea*|usei*)',
  UNIT: '(minuut*|tunti|tunnin|tunnissa|tunnit|tuntia|tuntien|tuntiin|päivä|päivän|päivässä|päivää|päivien|päivissä|arkipäiv*|pankkipäiv*|työpäiv*|vuorokau*|viikko|viikon|viikossa|viikkoa|viikkojen|kuukau*|vrk|pv|h|min|kk)',
  WEEKDAY: '(maanantai*|tiistai*|keskiviikko*|keskiviiko*|torstai*|perjantai*|lauantai*|sunnuntai*|viikonlop*)',
  SHORTDAY: '(ma|ti|ke|to|pe|la|su)',
  MONTH: '(tammikuu*|helmikuu*|maaliskuu*|huhtikuu*|toukokuu*|kesäkuu*|heinäkuu*|elokuu*|syyskuu*|lokakuu*|marraskuu*|joulukuu*)',
  SEASON:
    '(keväällä|kesällä|syksyllä|talvella|kevään|kesän|syksyn|talven|jouluna|joulua|jouluksi|jouluun|pääsiäisenä|pääsiäistä|juhannusta|juhannuksena|vappua|vappuna)',
  DAYPART:
    '(aamuun|aamulla|aamuna|aamuksi|aamun|aamupäiv*|iltapäiv*|iltana|illalla|iltaan|illan|illaksi|yön|yöllä|yönä|yöksi|keskipäiv*|puolenpäivän|puoleenpäivään|puoliltapäivin|puolilta|keskiyö*)',
  WHEN: '(tänään|huomenna|ylihuomenna|huomiseksi|huomiseen|huomisaamuna|huomisaamuun|huomisiltana|huomisen|huomisiltaan|ylihuomiseen|tämänpäivä*)',
  /** Haste that bounds nothing. */
  SOON: '(pian|piakkoin|pikapuoliin|pikapuolin|kohta|kohtapuoliin|kohtapuolin|kohtsillään|hetimiten|pikimmiten|pikimmin|lähiaikoina|lähipäivinä|lähiviikkoina|lähikuukausina|lähitulevaisuudessa|lähitunteina|aikanaan|ajallaan|viivytyksettä|viivyttelemättä|viipymättä|välittömästi|vähitellen|myöhemmin|tuonnempana|nopeasti|joutuin|ripeästi|pikaisesti|kiireellisesti|kiireesti|asap|oitis|samantien|sukkelaan|lopulta|aikoinaan|pikavauhtia|vauhdilla|kiireimmiten|lähiaikojen|lähipäivien|lähiviikkojen|mahdollisimman)',
  BEFORE: '(mennessä|kuluessa|sisällä|sisään|aikana|kuluttua|päästä|sisässä)',
  /** People by their trade: "käsittelijä", "tarkastaja" (the partitive plural ends in -oja, -uja, -eja, so those endings are left out). */
  PERSON:
    '(hän|he|joku|jompikumpi|*aja|*ooja|*rjuja|*äjä|*ija|*ijä|*ajat|*äjät|*ijat|*ijät|*jasi|*jäsi|*ajani|*äjäni|*ijani|*ijäni|myyjä|myyjät|*neuvoja|*mies|*miehet|*nainen|*mestari|*mestarit|*lääkäri|*lääkärit|*päällikkö|*päälliköt|esihenkilö|esihenkilöni|esimieheni|*henkilö|*henkilöt|*vastaava|*kollega|kollegani|rehtori|psykologi|*terapeutti|*insinööri|*teknikko|*juristi|*kuriiri|talonmies|*sihteeri|*koordinaattori|*arkkitehti|*meklari|*konsultti|*ööri|*öörit|*nikko|*nikot|*isti|*logi|*erapeutti|*atri|*ittori|*ättori|kuraattori|*lähetti|*lähetit|*kokki|*kapteeni|*opas|sijainen|*isäntä|*emäntä|*seppä|*sepät|*koodari|*koodarit|*putkari|*maalari|*muurari|*tulkki|*tulkit)',
  /** Units of a house and firms: whoever works for us. */
  HOUSE:
    '(*tiimi|tiimini|tiimit|*tiimit|*osasto|*yksikkö|*palvelu|*toimisto|*virasto|*lautakunta|*huolto|huoltoyhtiö|*yhtiö|*yhtiöt|*liike|*keskus|*kunta|*ryhmä|*partio|porukka|*tuki|ylläpito|kirjanpito|*laskutus|varasto|*varasto|posti|pankki|kaupunki|koulu|*klinikka|hotelli|*konttori|*myymälä|apteekki|*laboratorio|kirjasto|kuljetus|valmistaja|urakoitsija|*kumppani|henkilökunta|*päivystys|*valvonta|*verstas|*auto|*paja|*keittiö|*hallinto|*tekniikka|*korjaamo|*pesula|*tehdas|*tukku|*vastaanotto|johto)',
  WHO: '(*mme|<PERSON>|<HOUSE>)',
  /** What a customer waits for. */
  GOODS:
    '(*paketti|*paketit|*lähetys|*tilaus|*toimitus|*kirje|*kortti|*kortit|*osa|*osat|*tuote|*tuotteet|*laukku|*lasku|*lippu|*liput|*tarra|*avain|*avaimet|*sopimus|*todistus|*kopio|*tuloste|*tulosteet|*asiakirjat|*linkki|*koodi|*tunnus|*tunnukset|*päivitys|*versio|*korjaus|*kutsu|*resepti|*lähete|*lausunto|*mittari|*reititin|*laite|*akku|*nouto|*päätös|*tarjous|*sarja|*erä|*kirja|*kirjat|*tavara|*tavarat|*kone|*asiapaperi|*asiapaperit|*hyvityslasku|*varmenne|*vahvistus|*raportti|*selvitys|uusi|uudet|toinen|molemmat|kumpikin|se|ne|loput|korvaava|*si|*nne)',
} as const;
