/** Only what tells parts of a text apart: size, face and colours are the reader's. */
export const STYLE = `
h1, h2 { text-align: center; font-size: 1.3em; }
h2 { font-size: 1.15em; margin-top: 2em; }
h3, h4, h5, h6 { font-size: 1em; margin: 1em 0 0.4em; }
p { margin: 0; text-indent: 2em; }
.to, .dateline, .sig, .number, .annexes, .table p, figure, td p { text-indent: 0; }
.number, .dateline { text-align: center; }
.sig { text-align: right; margin: 1.5em 2em 1.5em 0; }
.annexes { margin: 0 0 0 2em; }
.div > h3, .div > h4 { text-align: center; }
h2 > a:first-child { display: block; font-size: 0.9em; }
h2 > a, h3 > a, h4 > a, h5 > a, h6 > a { color: inherit; text-decoration: none; }
.visually-hidden { position: absolute; clip-path: inset(50%); }
table { border-collapse: collapse; font-size: 0.85em; margin: 1em 0; }
th, td { border: 1px solid; padding: 0.3em; text-align: left; vertical-align: top; }
.fn, .note, .extent, footer { font-size: 0.85em; }
figure { border: 1px solid; padding: 1em; margin: 1em 0; text-align: center; }
`;
