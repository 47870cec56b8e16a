/** Word sets that Finnish patterns share. Case endings are part of the words, so units and days are prefixes with their grades. */
export const classes = {
  NUMBER: '(yksi|yhden|yhdessä|kaksi|kahden|kahdessa|kolme|kolmen|kolmessa|neljä|neljän|neljässä|viisi|viiden|viidessä|kuusi|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|kahdentoista|neljäntoista|kahdenkymmenen|parin|pari|parissa|muutaman|muutama|muutamassa|puolen|puoli)',
  UNIT: '(minuut*|tunti|tunnin|tunnissa|tunnit|tuntia|tuntien|päivä|päivän|päivässä|päivää|päivien|päivissä|arkipäivä*|pankkipäivä*|työpäivä*|vuorokau*|vuorokaude*|viikko|viikon|viikossa|viikkoa|viikkojen|kuukau*|kuukaude*|vrk|pv)',
  WEEKDAY: '(maanantai*|tiistai*|keskiviikko*|keskiviiko*|torstai*|perjantai*|lauantai*|sunnuntai*|viikonlop*|ma|ti|ke|pe|la|su)',
  MONTH: '(tammikuu*|helmikuu*|maaliskuu*|huhtikuu*|toukokuu*|kesäkuu*|heinäkuu*|elokuu*|syyskuu*|lokakuu*|marraskuu*|joulukuu*)',
  DAYPART: '(aamu*|aamupäivä*|iltapäivä*|ilta*|illalla|iltaan|illan|yön|yöllä|yöksi|keskipäivä*|puolenpäivän|keskiyö*)',
  WHEN: '(tänään|huomenna|ylihuomenna|huomiseksi|huomiseen|huomisaamuna|huomisen|tänä|täksi)',
  BEFORE: '(mennessä|kuluessa|sisällä|sisään|aikana|kuluttua|päästä|sisässä)',
} as const;
