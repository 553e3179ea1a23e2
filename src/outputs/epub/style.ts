/**
 * The style sheet of the e-books. No font and no colour: readers choose both, and devices of one colour tell standings
 * by their words and the style of the line.
 */
export const bookStyle = `h1, h2, h3 { line-height: 1.2; break-after: avoid; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.2em; }
h3 { font-size: 1em; }
.kicker, .byline, .source-facts, .forecast-test, .claim-numbers, figcaption { font-size: 0.85em; }
.byline span { display: block; }
.standfirst { font-size: 1.1em; }
.claim { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.claim[data-standing="documented"] { text-decoration-thickness: 2px; }
.claim[data-standing="corroborated"] { text-decoration-style: double; }
.claim[data-standing="anonymous"] { text-decoration-style: dotted; }
.claim[data-standing="disputed"] { text-decoration-style: wavy; }
.claim[data-standing="assessment"] { text-decoration-style: dashed; }
sup { line-height: 0; }
sup a { text-decoration: none; }
aside { margin-block: 1em; border-block-start: 1px solid; padding-block-start: 0.25em; font-size: 0.9em; }
blockquote { margin-inline: 1.5em; font-style: italic; }
figure { margin: 1em 0; }
.dispute { border-block: 1px solid; padding-block: 0.5em; }
.quote, .dispute-quote { font-style: italic; }
.ledger > li, .sources > li, .actors > li { margin-block: 0 1em; break-inside: avoid; }
ul { padding-inline-start: 1.2em; }
.legend, .outcomes, .actors { list-style: none; padding-inline-start: 0; }
.source-title { margin-block-end: 0; }
table { border-collapse: collapse; }
th, td { border-block-end: 1px solid; padding: 0.25em 0.5em; text-align: start; vertical-align: top; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100%; }
`;
