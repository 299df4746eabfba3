// Articles that tell apart what was painted when: story 3 has 13%, 23 and 33 kilometres.
const lines = [
  (n) =>
    `The council voted late on Tuesday to keep the old line open, and ${n + 10}% of those asked were glad of it.`,
  (n) =>
    `The line is ${n + 20} kilometres long, says the engineer who has kept it running since her father did.`,
  (n) =>
    `A new one of ${n + 30} kilometres was planned, and nobody has found the money or the will to build it.`,
  () =>
    'At the last stop stands a kiosk that sells coffee, newspapers and, on some days, a little patience.',
];
const german = [
  (n) =>
    `Der Rat stimmte am Dienstag für den Erhalt der alten Strecke, und ${n + 10} Prozent der Befragten freuten sich.`,
  (n) =>
    `Die Strecke ist ${n + 20} Kilometer lang, sagt die Ingenieurin, die sie seit Jahren am Laufen hält.`,
  (n) =>
    `Eine neue von ${n + 30} Kilometern war geplant, doch niemand fand das Geld oder den Willen dafür.`,
  () =>
    'An der letzten Haltestelle steht ein Kiosk, der Kaffee, Zeitungen und manchmal etwas Geduld verkauft.',
];
const storyLines = (n) => lines.map((line) => line(n));
const storyTitle = (n) =>
  `Council keeps the old tram line, part ${'abcdefghijklmnopqrstuvwxyzabcdefghij'[n]}`;
const storyHtml = (n) =>
  `<article><h1>${storyTitle(n)}</h1>${storyLines(n)
    .map((line) => `<p>${line}</p>`)
    .join('')}</article>`;
Object.assign(window, { german, storyLines, storyTitle, storyHtml });
