/* Search: among pages that hold all words, the lesson that explains comes before lists of links. */
var Scorer = {
  score: function (result) {
    var page = result[0], score = result[4];
    if (/(^|\/)\d\d-/.test(page)) return score + 4;
    if (/ledger|references|teaching/.test(page)) return score - 4;
    return score;
  },
  /* Sphinx' own values, which a scorer has to repeat. */
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
