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
  BEFORE: '(mennessä|kuluessa|sisällä|sisään|aikana|kuluttua|päästä|sisässä)',
  WHO: '(*mme|hän|he|joku|jompikumpi|kollegani|esihenkilöni|esimieheni|tiimini|asiantuntija*|kehittäjä*|kolleg*|esihenkilö*|esimie*|päällikkö|*päällikkö|johtaja|*johtaja|lääkäri|*lääkäri|hoitaja|*hoitaja|asentaja|*asentaja|korjaaja|huolto|huoltaja|*huoltaja|huoltomies|kuriiri|kuljettaja|kuljetus|kuljetusliike|kuljetusyhtiö|sähkömies|sähköasentaja|putkimies|teknikko|isännöitsijä|rehtori|opettaja|juristi|lakimies|tiimi|*tiimi|osasto|*osasto|palvelu|*palvelu|toimisto|konttori|pankki|varasto|posti|valmistaja|toimittaja|kirjanpito|kirjanpitäjä|laskutus|myyjä|myymälä|neuvoja|*neuvoja|edustaja|yhteyshenkilö|vakuutusyhtiö|kaupunki|kirjasto|virkailija|päivystäjä|päivystys|henkilökunta|ylläpito|apteekki|eläinlääkäri|valmentaja|*henkilö|insinööri*|tuki|mestari|urakoitsija|kumppani|vuoropäällikkö|tarkastaja|arvioija|kouluttaja|psykologi|terapeutti|matkanjärjestäjä|lentoyhtiö|hotelli|koulu|klinikka)',
} as const;
