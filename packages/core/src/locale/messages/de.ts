import type { Translations } from '@wayline/parser';

export const de: Translations = {
  'how to write it: drawn, or as a table': 'wie es geschrieben wird: gezeichnet oder als Tabelle',
  'writes a page with the picture, and below it the same as a table':
    'schreibt eine Seite mit dem Bild und darunter demselben als Tabelle',
  'writes coffee.html, the map as a table': 'schreibt coffee.html, die Karte als Tabelle',
  'The long ways of this flow were drawn without looking for their best course':
    'Die langen Wege dieses Flusses sind gezeichnet, ohne ihren besten Verlauf zu suchen',
  'Draw it with {0}, which waits for the router': 'Zeichne mit {0}, das auf die Suche wartet',
  'The router of the flow failed: {0}': 'Die Suche nach Wegen ist gescheitert: {0}',
  'The long ways are drawn where it looks plain; nothing is missing in the picture':
    'Die langen Wege verlaufen nun, wo es schlicht aussieht; im Bild fehlt nichts',
  journey: 'Reise',
  persona: 'Persona',
  channel: 'Kanal',
  metric: 'Kennzahl',
  lane: 'Spur',
  view: 'Ansicht',
  phase: 'Phase',
  stage: 'Etappe',
  group: 'Gruppe',
  step: 'Schritt',
  touchpoint: 'Kontaktpunkt',
  quote: 'Zitat',
  'pain point': 'Problem',
  opportunity: 'Chance',
  edge: 'Übergang',
  item: 'Eintrag',
  'measured value': 'Messwert',
  evidence: 'Beleg',
  experiment: 'Experiment',
  duration: 'Dauer',
  value: 'Wert',
  'Customer-journey maps as text: draws, checks and formats .journey files.':
    'Kundenreisen als Text: zeichnet, prüft und formatiert .journey-Dateien.',
  'show the version': 'zeigt die Version',
  'language of messages and help: {0}': 'Sprache der Meldungen und der Hilfe: {0}',
  'show this help': 'zeigt diese Hilfe',
  'show the help of a command': 'zeigt die Hilfe zu einem Befehl',
  '(`wayline --help` shows what there is)': '(`wayline --help` zeigt, was es gibt)',
  'writes coffee.svg, which any browser shows': 'schreibt coffee.svg, das jeder Browser zeigt',
  'Begin with four lines in a file `coffee.journey`:':
    'Beginne mit vier Zeilen in einer Datei `coffee.journey`:',
  'Buying a coffee': 'Einen Kaffee kaufen',
  Queue: 'Schlange',
  'Pay by phone': 'Mit dem Handy zahlen',
  'First sip': 'Erster Schluck',
  'and draw them:': 'und zeichne sie:',
  '`wayline help render` and the like say more about each command.':
    '`wayline help render` und so weiter sagen mehr zu jedem Befehl.',
  'Exit status: 0 fine (warnings too), 1 errors found in a file, 2 wrong use.':
    'Rückgabewert: 0 in Ordnung (auch mit Warnungen), 1 Fehler in einer Datei, 2 falsch benutzt.',
  '1 file checked': '1 Datei geprüft',
  '{0} files checked': '{0} Dateien geprüft',
  '{0}: nothing to mend': '{0}: nichts zu verbessern',
  '{0}: {1}': '{0}: {1}',
  '1 error': '1 Fehler',
  '{0} errors': '{0} Fehler',
  '1 warning': '1 Warnung',
  '{0} warnings': '{0} Warnungen',
  '1 remark': '1 Anmerkung',
  '{0} remarks': '{0} Anmerkungen',
  '1 hint': '1 Hinweis',
  '{0} hints': '{0} Hinweise',
  'several files need `--write`, which rewrites them, or `--check`, which names those to rewrite':
    'mehrere Dateien brauchen `--write`, das sie neu schreibt, oder `--check`, das die betroffenen nennt',
  'translations stand beside a file, so it needs a name':
    'Übersetzungen liegen neben einer Datei, also braucht sie einen Namen',
  '`{0}` is written in `{1}` already': '`{0}` ist schon in `{1}` geschrieben',
  '{0} texts': '{0} Texte',
  '{0} to translate': '{0} zu übersetzen',
  '{0} to translate anew': '{0} neu zu übersetzen',
  '{0} taken away': '{0} entfernt',
  '{0} that the map no longer has': '{0}, die es in der Karte nicht mehr gibt',
  'look for mistakes': 'Fehler suchen',
  'Looks for mistakes and shows where they stand.': 'Sucht Fehler und zeigt, wo sie stehen.',
  '.journey files; `-` is standard input': '.journey-Dateien; `-` ist die Standardeingabe',
  'how many warnings are accepted; with more, the exit status is 1':
    'wie viele Warnungen erlaubt sind; bei mehr ist der Rückgabewert 1',
  'how to show what was found': 'wie gezeigt wird, was gefunden wurde',
  'fails on warnings too': 'scheitert auch bei Warnungen',
  'for other programs': 'für andere Programme',
  'one of {0}': 'möglich: {0}',
  'without it: {0}': 'sonst: {0}',
  'Usage:': 'Aufruf:',
  'Arguments:': 'Argumente:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
  '{0}; did you mean `{1}`?': '{0}; gemeint ist vielleicht `{1}`?',
  'there is no command `{0}`': 'es gibt keinen Befehl `{0}`',
  'there is no option `{0}`': 'es gibt keine Option `{0}`',
  'a `{0}` is missing': 'es fehlt das Argument `{0}`',
  '`{0}` is missing its value': '`{0}` fehlt der Wert',
  'there is more here than `{0}` takes': 'hier steht mehr, als `{0}` annimmt',
  '`{0}` and `{1}` do not go together': '`{0}` und `{1}` schließen sich aus',
  '`{0}` cannot be `{1}`, only one of {2}': '`{0}` kann nicht `{1}` sein, nur eines von {2}',
  '`{0}` cannot be `{1}`: {2}': '`{0}` kann nicht `{1}` sein: {2}',
  'Examples:': 'Beispiele:',
  'bring files into their canonical form': 'Dateien in ihre Normalform bringen',
  'Shows a file in its canonical form; no word and no comment is lost.':
    'Zeigt eine Datei in ihrer Normalform; kein Wort und kein Kommentar geht verloren.',
  'name the files that are not in it, change nothing':
    'nennt die Dateien, die sie nicht haben, und ändert nichts',
  'rewrite the files themselves': 'schreibt die Dateien selbst neu',
  'write words such as `step:` instead of marks such as `-`':
    'schreibt Wörter wie `step:` statt Zeichen wie `-`',
  'write keys, flags and other words of the language in this language: {0}':
    'schreibt Schlüssel, Merkmale und andere Wörter in dieser Sprache: {0}',
  'shows the file in its canonical form': 'zeigt die Datei in ihrer Normalform',
  'rewrites the files themselves': 'schreibt die Dateien selbst neu',
  'names the files that are not in it (exit status 1)':
    'nennt die Dateien, die sie nicht haben (Rückgabewert 1)',
  'puts the keys into Polish': 'schreibt die Schlüssel auf Polnisch',
  'It has to be a whole number, 0 or more': 'Es muss eine ganze Zahl sein, 0 oder mehr',
  'It has to be a language tag such as {0}': 'Es muss ein Sprachkürzel sein wie {0}',
  'It has to be one of {0}': 'Möglich ist eines von {0}',
  'the project that a map may take files from; by default the repository it stands in':
    'das Projekt, aus dem eine Karte Dateien nehmen darf; sonst das Repository, in dem sie liegt',
  'draw maps as SVG pictures': 'Karten als SVG-Bilder zeichnen',
  'Draws each file as an SVG picture, `NAME.svg` beside `NAME.journey`.':
    'Zeichnet jede Datei als SVG-Bild, `NAME.svg` neben `NAME.journey`.',
  '.journey files; `-` is standard input, and then the picture goes to standard output':
    '.journey-Dateien; `-` ist die Standardeingabe, und dann geht das Bild in die Standardausgabe',
  'where to write; `-` is standard output': 'wohin geschrieben wird; `-` ist die Standardausgabe',
  'colours; `auto` follows the reader’s system, in light and in dark':
    'Farben; `auto` folgt dem System der Leser, hell oder dunkel',
  'A file with mistakes is drawn as far as it goes; the exit status is then 1.':
    'Eine Datei mit Fehlern wird so weit wie möglich gezeichnet; der Rückgabewert ist dann 1.',
  'writes coffee.svg beside it': 'schreibt coffee.svg daneben',
  'writes map.svg': 'schreibt map.svg',
  'writes one picture a file': 'schreibt ein Bild je Datei',
  'on a dark ground': 'auf dunklem Grund',
  '`{0}` is a file, not a command; did you mean `wayline render {1}`?':
    '`{0}` ist eine Datei, kein Befehl; gemeint ist vielleicht `wayline render {1}`?',
  'this is a fault of the program, please report it: {0}':
    'das ist ein Fehler des Programms, bitte melden: {0}',
  'only one picture fits into standard output; name a directory with `-o`':
    'in die Standardausgabe passt nur ein Bild; nenne mit `-o` einen Ordner',
  '{0} pictures do not fit into the one file `{1}`; name a directory':
    '{0} Bilder passen nicht in die eine Datei `{1}`; nenne einen Ordner',
  '`{0}` is a directory': '`{0}` ist ein Ordner',
  'the picture of `{0}` would overwrite the source file `{1}`':
    'das Bild von `{0}` würde die Quelldatei `{1}` überschreiben',
  'the pictures of `{0}` and `{1}` would both be `{2}`':
    'die Bilder von `{0}` und `{1}` würden beide `{2}` heißen',
  'the picture of standard input needs the name of a file':
    'das Bild der Standardeingabe braucht einen Dateinamen',
  'This file cannot be written: {0}': 'Diese Datei kann nicht geschrieben werden: {0}',
  'This file is encoded in UTF-16, not in UTF-8': 'Diese Datei ist in UTF-16 kodiert, nicht in UTF-8',
  'This file is not a text: a byte of value 0 stands in it':
    'Diese Datei ist kein Text: in ihr steht ein Byte mit dem Wert 0',
  'A .journey file is plain text in UTF-8; is it the right file?':
    'Eine .journey-Datei ist reiner Text in UTF-8; ist es die richtige Datei?',
  'This file is not encoded in UTF-8': 'Diese Datei ist nicht in UTF-8 kodiert',
  'Save it as UTF-8; many editors offer “Save with encoding”':
    'Speichere sie in UTF-8; viele Editoren bieten „Mit Kodierung speichern“',
  'This file is empty': 'Diese Datei ist leer',
  'A map begins with a title and a step: `# Buying a coffee`, then on the next line `- Queue -2`':
    'Eine Karte beginnt mit einem Titel und einem Schritt: `# Buying a coffee`, in der nächsten Zeile `- Queue -2`',
  'This line is longer than {0} characters': 'Diese Zeile ist länger als {0} Zeichen',
  'A line of a .journey file is a sentence or two; is it the right file?':
    'Eine Zeile einer .journey-Datei ist ein Satz oder zwei; ist es die richtige Datei?',
  '`{0}` is a directory; name its files, for example `{1}/*.journey`':
    '`{0}` ist ein Ordner; nenne seine Dateien, zum Beispiel `{1}/*.journey`',
  'no file matches `{0}`': 'keine Datei passt zu `{0}`',
  'there is no file `{0}`': 'es gibt keine Datei `{0}`',
  '`{0}` does not stand in the folder `{1}`': '`{0}` liegt nicht im Ordner `{1}`',
  'there is no folder `{0}`': 'es gibt keinen Ordner `{0}`',
  '`{0}` cannot be reached: {1}': '`{0}` ist nicht zu erreichen: {1}',
  'Reading from the keyboard; end with Ctrl+D on a line of its own.':
    'Liest von der Tastatur; Ende mit Strg+D in einer eigenen Zeile.',
  'This file is larger than {0} MB': 'Diese Datei ist größer als {0} MB',
  'A .journey file is a text that a person can read; is it the right file?':
    'Eine .journey-Datei ist ein Text, den ein Mensch lesen kann; ist es die richtige Datei?',
  'This file cannot be read: {0}': 'Diese Datei kann nicht gelesen werden: {0}',
  'Write conditions such as `month=2022-05`': 'Schreibe Bedingungen wie `month=2022-05`',
  'The file {0} is longer than {1} million characters': 'Die Datei {0} ist länger als {1} Millionen Zeichen',
  'a quote is closed too early, or never': 'ein Anführungszeichen schließt zu früh oder nie',
  'The file {0} has more than {1} rows': 'Die Datei {0} hat mehr als {1} Zeilen',
  'it is no JSON': 'es ist kein JSON',
  'The file {0} breaks in line {1}: {2}': 'Die Datei {0} bricht in Zeile {1} ab: {2}',
  'Nothing is read from it until this is mended': 'Bis das behoben ist, wird nichts daraus gelesen',
  'Keep the rows that the map needs in a file of their own':
    'Lege die Zeilen, die die Karte braucht, in eine eigene Datei',
  'Numbers cannot be read from a file such as {0}': 'Aus einer Datei wie {0} lassen sich keine Zahlen lesen',
  'Save it as one of these: {0}': 'Speichere sie als eines davon: {0}',
  'There is no column {0} in {1}': 'Es gibt keine Spalte {0} in {1}',
  'There is no {0} in {1}': 'Es gibt kein {0} in {1}',
  '{0} does not say which number is meant': '{0} sagt nicht, welche Zahl gemeint ist',
  'Go on with a point and one of these names: {0}': 'Setze einen Punkt und einen dieser Namen dahinter: {0}',
  'Write `#` behind it, and one of these names: {0}': 'Setze `#` und einen dieser Namen dahinter: {0}',
  'These names are there: {0}': 'Es gibt diese Namen: {0}',
  'There is nothing at this place of {0}': 'An dieser Stelle von {0} steht nichts',
  'The cell in row {0} of {1} is empty': 'Die Zelle in Zeile {0} von {1} ist leer',
  'Fill it in, or choose another row with `where:`':
    'Fülle sie aus oder wähle mit `where:` eine andere Zeile',
  '{0} in {1} is no number': '{0} in {1} ist keine Zahl',
  '{0} in row {1} of {2} is no number': '{0} in Zeile {1} von {2} ist keine Zahl',
  'Numbers look like `70`, `70%` or `PLN 120 000`': 'Zahlen sehen aus wie `70`, `70%` oder `PLN 120 000`',
  '{0} has no rows': '{0} hat keine Zeilen',
  'No row of {0} meets all of these conditions': 'Keine Zeile von {0} erfüllt alle diese Bedingungen',
  'No row of {0} has {1} in the column {2}': 'Keine Zeile von {0} hat {1} in der Spalte {2}',
  'The column begins with {0} and ends with {1}': 'Die Spalte beginnt mit {0} und endet mit {1}',
  'Write {0}': 'Schreibe {0}',
  'Check that file by itself, and mend it': 'Prüfe diese Datei für sich und bessere sie aus',
  'It belongs to the map: write it below the settings, behind the second `---`':
    'Das gehört zur Karte: Schreib es unter die Einstellungen, hinter das zweite `---`',
  'Something in the braces of {0} cannot be read: {1}':
    'Etwas in den geschweiften Klammern von {0} ist nicht lesbar: {1}',
  'Did you mean {0}?': 'Gemeint ist vielleicht {0}?',
  'There is no metric {0}': 'Es gibt keine Kennzahl {0}',
  'Declare it with `metric:`, or write a space behind the `@` where no metric is meant':
    'Führe sie mit `metric:` ein, oder setze ein Leerzeichen hinter `@`, wenn keine Kennzahl gemeint ist',
  'The score {0} does not lie on its scale': 'Die Wertung {0} liegt nicht auf ihrer Skala',
  'It is read on a scale from {0} to {1}; write another under the metric, as in `scale: 1..5`':
    'Sie wird auf einer Skala von {0} bis {1} gelesen; eine andere steht unter der Kennzahl, etwa `scale: 1..5`',
  'The metric {0} has no target': 'Die Kennzahl {0} hat kein Ziel',
  'Write one under it, as in `target: >= 80%`': 'Schreibe eines darunter, etwa `target: >= 80%`',
  'Write a whole number such as `1200`': 'Schreibe eine ganze Zahl wie `1200`',
  'Write a percentage from `0%` to `100%`': 'Schreibe einen Anteil von `0%` bis `100%`',
  '{0} means nothing in braces': '{0} bedeutet in Klammern nichts',
  'Write it outside the braces if it is meant as text':
    'Schreibe es außerhalb der Klammern, wenn es Text sein soll',
  'Write it behind an equals sign, as in {0}': 'Schreibe es hinter ein Gleichheitszeichen, etwa {0}',
  '{0} has no value': '{0} hat keinen Wert',
  'Write it alone, as in {0}': 'Schreibe es allein, etwa {0}',
  '{0} takes no value': '{0} nimmt keinen Wert',
  '{0} means nothing at this {1}': '{0} bedeutet hier nichts ({1})',
  'It can be said of: {0}': 'Sagen lässt es sich von: {0}',
  'The channel {0} is {1} and cannot be {2} as well': 'Der Kanal {0} ist {1} und kann nicht auch {2} sein',
  'What is said of a channel at one place holds everywhere: keep one of the two':
    'Was an einer Stelle über einen Kanal gesagt wird, gilt überall: behalte eines von beiden',
  'There is a {0} {1} already': 'Das gibt es schon: {0} {1}',
  'Give one of the two another name': 'Gib einem von beiden einen anderen Namen',
  '{0} could be minutes or months': '{0} könnte Minuten oder Monate heißen',
  'Write `min` or `mo`': 'Schreibe `min` oder `mo`',
  '{0} is not read as a score': '{0} wird nicht als Wertung gelesen',
  'Write a score and, behind a space, words: `~ -1 annoyed`':
    'Schreibe eine Wertung und nach einem Leerzeichen Wörter: `~ -1 annoyed`',
  'Scores go from {0} to {1}; `4/5`, `7/10` and `80%` carry a scale of their own':
    'Wertungen gehen von {0} bis {1}; `4/5`, `7/10` und `80%` bringen eine eigene Skala mit',
  '{0} names something else already': '{0} benennt schon etwas anderes',
  '{0} comes before this line starts': '{0} steht vor dem Anfang dieser Zeile',
  'Name a step that follows': 'Nenne einen Schritt, der folgt',
  'The lanes are {0}': 'Die Spuren sind {0}',
  'There is no lane {0}': 'Es gibt keine Spur {0}',
  'There is no view {0}': 'Es gibt keine Ansicht {0}',
  'The smallest words are {0} points large on this paper':
    'Die kleinsten Wörter sind auf diesem Papier {0} Punkt groß',
  'Print it on larger paper, or show fewer lanes or steps of it':
    'Drucken Sie auf größerem Papier, oder zeigen Sie weniger Spuren oder Schritte',
  'draw pages of this size, to be printed; NAME.1.svg is the first':
    'Seiten dieser Größe zeichnen, zum Drucken; NAME.1.svg ist die erste',
  'writes coffee.1.svg and further pages, to be printed':
    'schreibt coffee.1.svg und weitere Seiten, zum Drucken',
  'The views are {0}': 'Die Ansichten sind {0}',
  'views that the map declares, or kinds of picture such as `curve`; `all` draws every view of the map':
    'Ansichten, die die Karte nennt, oder Arten von Bildern wie `curve`; `all` zeichnet jede Ansicht der Karte',
  'which lanes to show, in this order': 'welche Spuren zu sehen sind, in dieser Folge',
  'whose journey to show': 'wessen Reise zu sehen ist',
  'which steps to show, by the names of steps or stages':
    'welche Schritte zu sehen sind, nach Namen von Schritten oder Etappen',
  'how closely it is set': 'wie eng gesetzt wird',
  'across the page, or down a narrow one': 'quer über die Seite oder eine schmale hinunter',
  'writes coffee.curve.svg, the emotion curve': 'schreibt coffee.curve.svg, die Emotionskurve',
  'writes the map, and a picture for each of its views':
    'schreibt die Karte und ein Bild für jede ihrer Ansichten',
  '{0} stands here, and the file says {1}': 'Hier steht {0}, und die Datei sagt {1}',
  'Take the number from the file': 'Nimm die Zahl aus der Datei',
  'What stands here is taken': 'Es gilt, was hier steht',
  'Write a number such as `>= 50` or `70%`': 'Schreibe eine Zahl wie `>= 50` oder `70%`',
  'Write the lowest and the highest value, as in `1..5`':
    'Schreibe den niedrigsten und den höchsten Wert, etwa `1..5`',
  'There is no persona {0}': 'Es gibt keine Persona {0}',
  'Declare it with `persona:`, or write the feeling after the score':
    'Führe sie mit `persona:` ein, oder schreibe das Gefühl hinter die Wertung',
  'A second feeling at this step is left out': 'Ein zweites Gefühl bei diesem Schritt entfällt',
  'A second feeling of this persona at this step is left out':
    'Ein zweites Gefühl dieser Persona bei diesem Schritt entfällt',
  'Each persona has one feeling at a step; name the persona that each is of':
    'Jede Persona hat bei einem Schritt ein Gefühl; schreibe dazu, wessen es ist',
  'A {0} has no feeling of its own': 'Ohne eigenes Gefühl: {0}',
  'Write the score at a step': 'Schreibe die Wertung an einen Schritt',
  'This label has no language': 'Diese Bezeichnung hat keine Sprache',
  'Write `label.en:` for the label in English': 'Schreibe `label.en:` für die englische Bezeichnung',
  'This {0} stands before any step or stage': 'Vor dem ersten Schritt und der ersten Etappe: {0}',
  'Move it under the step it belongs to': 'Setze es unter den Schritt, zu dem es gehört',
  'Write the words of the pain point, or give it an `{#id}` and write `#id`; numbers such as `P1` are for the picture only':
    'Schreibe die Worte des Problems, oder gib ihm eine `{#id}` und schreibe `#id`; Nummern wie `P1` gibt es nur im Bild',
  'This image has no words for those who cannot see it':
    'Dieses Bild hat keine Worte für alle, die es nicht sehen',
  'Write what it shows in quotes behind it, as in `./desk.png "A desk by the window"`':
    'Schreibe dahinter in Anführungszeichen, was es zeigt, etwa `./desk.png "A desk by the window"`',
  'Write its name after the colon': 'Schreibe den Namen hinter den Doppelpunkt',
  'This {0} has no name': 'Hier fehlt der Name: {0}',
  'This {0} has {1} already': 'Das ist schon da ({0}): {1}',
  'Keep one of them': 'Behalte eines davon',
  'Write one of {0}': 'Schreibe eines von {0}',
  '{0} cannot be read here': '{0} ist hier nicht zu lesen',
  'There is no {0} {1}': 'Das gibt es nicht: {0} {1}',
  '{0} names {1} things of the kind {2}, and the first is taken':
    '{0} benennt {1} Dinge derselben Art ({2}); genommen wird das erste',
  'Give the one you mean an `{#id}` and refer to it by `#id`':
    'Gib dem gemeinten eine `{#id}` und verweise mit `#id` darauf',
  'The value of {0} cannot be read': 'Der Wert von {0} ist nicht zu lesen',
  '{0} is no setting': '{0} ist keine Einstellung',
  'The settings are {0}': 'Die Einstellungen sind {0}',
  'a language tag such as `en` or `zh-Hant`': 'ein Sprachkürzel wie `en` oder `zh-Hant`',
  'a colour in quotes, such as `"#2F4B9B"`, or the name of one, such as `teal`':
    'eine Farbe in Anführungszeichen wie `"#2F4B9B"` oder den Namen einer Farbe wie `teal`',
  'the name of a font, or several with commas: letters, digits, spaces and hyphens':
    'den Namen einer Schrift oder mehrere mit Kommas: Buchstaben, Ziffern, Leerzeichen und Bindestriche',
  'two colours, as in `{positive: "#0066A4", negative: "#B5420A"}`':
    'zwei Farben wie in `{positive: "#0066A4", negative: "#B5420A"}`',
  'the name of a font, or two, as in `{heading: Lora, body: Inter}`':
    'den Namen einer Schrift oder zwei wie in `{heading: Lora, body: Inter}`',
  'a number of pixels, `0` to {0}': 'eine Zahl von Pixeln, `0` bis {0}',
  'The settings of a theme are {0}': 'Die Einstellungen eines Themas sind {0}',
  '{0} is no setting of a theme': '{0} ist keine Einstellung eines Themas',
  'it has no settings such as `accent: teal`': 'sie hat keine Einstellungen wie `accent: teal`',
  '{0} ({1}, line {2})': '{0} ({1}, Zeile {2})',
  'Words in {0}, the {1} of the theme, have a contrast of {2}, and need {3}':
    'Wörter in {0}, dem {1} des Themas, haben einen Kontrast von {2} und brauchen {3}',
  'The nearest colour that holds is {0}; the picture has it instead':
    'Die nächste Farbe, die ausreicht, ist {0}; das Bild nimmt sie stattdessen',
  'A colour without quotes is a comment in YAML, since `#` begins one':
    'Eine Farbe ohne Anführungszeichen ist in YAML ein Kommentar, da `#` einen beginnt',
  'Put it in quotes; the settings are left out until this is mended':
    'Setze sie in Anführungszeichen; bis dahin gelten die Einstellungen nicht',
  '`paper`, `night`, `print` or `auto`, a file such as `./brand.yaml`, or `{accent: "#2F4B9B", font: Inter, mode: auto}`':
    '`paper`, `night`, `print` oder `auto`, eine Datei wie `./brand.yaml`, oder `{accent: "#2F4B9B", font: Inter, mode: auto}`',
  'the lowest and the highest score, such as `-2..2` or `1..5`':
    'die niedrigste und die höchste Wertung, etwa `-2..2` oder `1..5`',
  'a list of lanes: {0}, or lanes that the file declares':
    'eine Liste von Spuren: {0}, oder Spuren, die die Datei einführt',
  '`minimal`, `standard`, `method` or `strict`, or rules with what to make of each, such as `{empty-stage: off}`':
    '`minimal`, `standard`, `method` oder `strict`, oder Regeln und was aus jeder werden soll, etwa `{empty-stage: off}`',
  'words of the picture with what to write instead, such as `{pains: Hurdles}`':
    'Wörter des Bildes und was stattdessen steht, etwa `{pains: Hurdles}`',
  '`1`, the only version of the language so far': '`1`, die bisher einzige Fassung der Sprache',
  'This stage has steps, and they carry its feeling': 'Diese Etappe hat Schritte, und sie tragen ihr Gefühl',
  '{0} is a key of another kind of node: {1}': '{0} ist ein Schlüssel einer anderen Art von Knoten: {1}',
  'The line is read as text; move it under what it speaks of, or begin it with a backslash':
    'Die Zeile wird als Text gelesen; setze sie unter das, wovon sie spricht, oder beginne sie mit einem Backslash',
  '{0} is no key, so the line is read as text':
    '{0} ist kein Schlüssel, also wird die Zeile als Text gelesen',
  'Did you mean {0}? If it is text, begin the line with a backslash':
    'Gemeint ist vielleicht {0}? Wenn es Text ist, beginne die Zeile mit einem Backslash',
  'The file {0} cannot be found': 'Die Datei {0} ist nicht zu finden',
  'The path counts from the file it stands in': 'Der Pfad zählt von der Datei aus, in der er steht',
  'The file {0} lies outside the project, and is not read':
    'Die Datei {0} liegt außerhalb des Projekts und wird nicht gelesen',
  'The file {0} cannot be read': 'Die Datei {0} ist nicht zu lesen',
  'The file {0} is no text in UTF-8': 'Die Datei {0} ist kein Text in UTF-8',
  'The file {0} is no image that can be shown': 'Die Datei {0} ist kein Bild, das gezeigt werden kann',
  'Save it as PNG, JPEG, WebP, GIF or AVIF': 'Speichere es als PNG, JPEG, WebP, GIF oder AVIF',
  'Save it as PNG: a drawing in SVG can carry scripts, and is not taken in':
    'Speichere es als PNG: eine Zeichnung in SVG kann Skripte enthalten und wird nicht aufgenommen',
  'The image {0} is larger than 2 MB': 'Das Bild {0} ist größer als 2 MB',
  'With the image {0} this map would carry more than 16 MB of images':
    'Mit dem Bild {0} trüge diese Karte mehr als 16 MB an Bildern',
  'Save it smaller: 720 by 480 pixels are enough': 'Speichere es kleiner: 720 mal 480 Pixel reichen',
  'put the images that a map names into its picture':
    'die Bilder, die eine Karte nennt, in ihr Bild aufnehmen',
  'The file {0} is too large to be read': 'Die Datei {0} ist zu groß zum Lesen',
  'The file {0} is not read, since too many are asked for already':
    'Die Datei {0} wird nicht gelesen, weil schon zu viele gebraucht werden',
  'Write each file on a line of its own': 'Schreibe jede Datei in eine eigene Zeile',
  'If this is text, begin the line with a backslash':
    'Wenn das Text ist, beginne die Zeile mit einem Backslash',
  'Write the whole name, as in {0}': 'Schreibe den ganzen Namen, etwa {0}',
  'Nothing is fetched: save the file in the project':
    'Aus dem Netz wird nichts geholt: speichere die Datei im Projekt',
  'Write the path from this file, as in `./shared.journey`':
    'Schreibe den Pfad von dieser Datei aus, etwa `./shared.journey`',
  'Move it into the project; what leads out of it is never followed':
    'Lege sie ins Projekt; was aus ihm hinausführt, wird nie gelesen',
  '{0} comes before {1}': '{0} steht vor {1}',
  'Write a date such as `2026-05-25`, `2026-05` or `2026-Q2`':
    'Schreibe ein Datum wie `2026-05-25`, `2026-05` oder `2026-Q2`',
  '{0} at the end is drawn as a part of the name': '{0} am Ende wird als Teil des Namens gezeichnet',
  'A heading or a step ends with its line': 'Eine Überschrift oder ein Schritt endet mit der Zeile',
  'Delete it': 'Lösche es',
  '{0} behind {1} is read as a part of the text': '{0} hinter {1} wird als Teil des Textes gelesen',
  'A line has one mark; what belongs to a step stands in lines of its own below it':
    'Eine Zeile hat ein Zeichen; was zu einem Schritt gehört, steht in eigenen Zeilen darunter',
  'Delete {0}': 'Lösche {0}',
  'Write its steps below it, or score the stage itself: `## Stage ~ -1`':
    'Schreibe die Schritte darunter, oder werte die Etappe selbst: `## Stage ~ -1`',
  'The stage {0} has no steps': 'Die Etappe {0} hat keine Schritte',
  '{0} opens no comment, so this line is text': '{0} öffnet keinen Kommentar, also ist diese Zeile Text',
  'Write `//` at the start of each line of a comment':
    'Schreibe `//` an den Anfang jeder Zeile eines Kommentars',
  'Write `//`': 'Schreibe `//`',
  '{0} stands between full-width characters': '{0} steht zwischen vollbreiten Zeichen',
  'Write full-width signs': 'Schreibe vollbreite Satzzeichen',
  '{0} is drawn as it is typed: HTML means nothing here':
    '{0} wird gezeichnet, wie es dasteht: HTML bedeutet hier nichts',
  'Write `**bold**`, `*emphasis*` or `[words](https://example.org)` in descriptions, quotes and notes; `|` begins a new line':
    'Schreibe `**bold**`, `*emphasis*` oder `[words](https://example.org)` in Beschreibungen, Zitaten und Notizen; `|` beginnt eine neue Zeile',
  'An invisible character, U+{0}, stands here': 'Hier steht ein unsichtbares Zeichen, U+{0}',
  'Words with such a character in them are not found under their name; delete it':
    'Wörter mit einem solchen Zeichen findet man nicht unter ihrem Namen; lösche es',
  'Delete the invisible characters': 'Lösche die unsichtbaren Zeichen',
  '{0} does not part two steps here, so both are one name':
    '{0} trennt hier keine zwei Schritte, also sind beide ein Name',
  'Write one step a line': 'Schreibe einen Schritt je Zeile',
  'Write `;` between the steps of a line': 'Schreibe `;` zwischen die Schritte einer Zeile',
  'Begin a new line': 'Beginne eine neue Zeile',
  'Write `;`': 'Schreibe `;`',
  'Only the last `~` of a step counts, and this one is read as a part of the name':
    'Nur das letzte `~` eines Schritts zählt; dieses wird als Teil des Namens gelesen',
  'Part the feelings of several personas by `|`, and how it should be by `=>`':
    'Trenne die Gefühle mehrerer Personas mit `|`, und schreibe das Soll hinter `=>`',
  'Make it a step': 'Mach einen Schritt daraus',
  'Make steps of {0} lines': 'Mach Schritte aus {0} Zeilen',
  'Write `- ` before it if it is a step': 'Schreibe `- ` davor, wenn es ein Schritt ist',
  'This line ends in a score but is text': 'Diese Zeile endet mit einer Wertung, ist aber Text',
  '{0} has no space behind it, so this line is text':
    'Hinter {0} fehlt ein Leerzeichen, also ist diese Zeile Text',
  '{0} has no colon behind it, so this line is text':
    'Hinter {0} fehlt ein Doppelpunkt, also ist diese Zeile Text',
  'A key is followed by a colon and a space: {0}':
    'Auf einen Schlüssel folgen Doppelpunkt und Leerzeichen: {0}',
  '{0} looks like a heading but is text': '{0} sieht wie eine Überschrift aus, ist aber Text',
  'Write `# ` before it if it is the title': 'Schreibe `# ` davor, wenn es der Titel ist',
  'Write `## ` before it if it is a stage': 'Schreibe `## ` davor, wenn es eine Etappe ist',
  'Make it the title': 'Mach es zum Titel',
  'Make it a stage': 'Mach eine Etappe daraus',
  'A score follows `~`, and this is read as a part of the name':
    'Eine Wertung steht hinter `~`; das hier wird als Teil des Namens gelesen',
  'Write the score as in `- Queue ~ -1`': 'Schreibe die Wertung wie in `- Queue ~ -1`',
  'Write `~` before the score': 'Schreibe `~` vor die Wertung',
  '{0} is no key, so this score is text': '{0} ist kein Schlüssel, also ist diese Wertung Text',
  'A score stands behind the name of its step, as in `- Queue ~ -1`':
    'Eine Wertung steht hinter dem Namen ihres Schritts, wie in `- Queue ~ -1`',
  'Move the score to its step': 'Setze die Wertung zu ihrem Schritt',
  'A table of Markdown is read as text': 'Eine Markdown-Tabelle wird als Text gelesen',
  'Write each row as a step, `- Step ~ +1`, with its other columns in lines below it':
    'Schreibe jede Zeile als Schritt, `- Step ~ +1`, und die anderen Spalten in Zeilen darunter',
  '{0} of {1} texts are not translated into {2}': '{0} von {1} Texten sind nicht in {2} übersetzt',
  '`wayline i18n extract` collects them in a file for translation':
    '`wayline i18n extract` sammelt sie in einer Datei zum Übersetzen',
  '{0} of {1} names have no label in {2}': '{0} von {1} Namen haben keine Bezeichnung in {2}',
  'Write `label.{0}:` under each of them': 'Schreibe `label.{0}:` unter jeden von ihnen',
  'This journey has no steps': 'Diese Reise hat keine Schritte',
  'Write one step a line, such as `- Queue ~ -1`': 'Schreibe einen Schritt je Zeile, etwa `- Queue ~ -1`',
  '{0} has a number behind it, so this line is text': 'Hinter {0} steht eine Zahl, also ist diese Zeile Text',
  'Write {0} instead; the picture counts by itself': 'Schreibe stattdessen {0}; das Bild zählt selbst',
  '{0} is read as a part of the text': '{0} wird als Teil des Textes gelesen',
  'What is said of a step stands in braces at the end of its line, as in `{moment}`':
    'Was über einen Schritt gesagt wird, steht in Klammern am Ende seiner Zeile, etwa `{moment}`',
  'This text is {0}, not a .journey text': 'Dieser Text ist kein .journey-Text, sondern {0}',
  'Write `# Title`, then `## Stage` for each part and `- Step ~ +1` for each step; `wayline prompt` shows how':
    'Schreibe `# Title`, dann `## Stage` für jeden Teil und `- Step ~ +1` für jeden Schritt; `wayline prompt` zeigt, wie',
  'a Mermaid user journey': 'eine Mermaid-User-Journey',
  'a Mermaid diagram': 'ein Mermaid-Diagramm',
  JSON: 'JSON',
  'HTML or XML': 'HTML oder XML',
  'The quotation marks around this value are drawn with it':
    'Die Anführungszeichen um diesen Wert werden mitgezeichnet',
  'Leave them out: the picture sets the marks of its language around every quote':
    'Lass sie weg: das Bild setzt um jedes Zitat die Zeichen seiner Sprache',
  'Leave them out: a value goes to the end of its line':
    'Lass sie weg: ein Wert reicht bis zum Ende der Zeile',
  'Leave out the quotation marks': 'Lass die Anführungszeichen weg',
  'The rates of the edges that leave {0} sum to {1} %':
    'Die Anteile der Übergänge ab {0} ergeben zusammen {1} %',
  'Rates are shares of those who come to the step: together at most 100 %':
    'Anteile beziehen sich auf alle, die zu dem Schritt kommen: zusammen höchstens 100 %',
  '{0} is a second title, and one file is one journey':
    '{0} ist ein zweiter Titel, und eine Datei ist eine Reise',
  'It is read as a phase: write `==` for a phase or `##` for a stage':
    'Er wird als Phase gelesen: schreibe `==` für eine Phase oder `##` für eine Etappe',
  '{0} is no arrow of the language, so it leads nowhere':
    '{0} ist kein Pfeil der Sprache und führt nirgends hin',
  'Write `->`': 'Schreibe `->`',
  '{0} is part of the name of this step': '{0} ist Teil des Namens dieses Schritts',
  'Leave out what is to be ticked': 'Lass weg, was abzuhaken wäre',
  'Write `- ` where steps begin': 'Schreibe `- `, wo Schritte beginnen',
  'A step begins with `- ` and its name': 'Ein Schritt beginnt mit `- ` und seinem Namen',
  '{0} does not part touchpoints, so this is one name':
    '{0} trennt keine Kontaktpunkte, also ist das ein Name',
  'Write `,` between touchpoints': 'Schreibe `,` zwischen Kontaktpunkte',
  'Write `,`': 'Schreibe `,`',
  '{0} is drawn as it is typed: names and keys take no Markdown':
    '{0} wird gezeichnet, wie es dasteht: Namen und Schlüssel kennen kein Markdown',
  'Write the words alone, and the address below them as `link: …`':
    'Schreibe nur die Wörter und die Adresse darunter: `link: …`',
  'Write the words alone; descriptions, quotes and notes may be **bold** or *emphatic*':
    'Schreibe nur die Wörter; Beschreibungen, Zitate und Notizen dürfen **fett** oder *betont* sein',
  'A `#` right before a word is part of the text, and this map has no title':
    'Ein `#` direkt vor einem Wort gehört zum Text, und diese Karte hat keinen Titel',
  'A title has a space behind its `#`': 'Ein Titel hat hinter seinem `#` ein Leerzeichen',
  'Put a space behind it': 'Setze ein Leerzeichen dahinter',
  'Put a space behind it, or a backslash before it if it is text':
    'Setze ein Leerzeichen dahinter, oder einen Backslash davor, wenn es Text ist',
  '`//` opens a comment at the start of a line only, so this is text':
    '`//` öffnet einen Kommentar nur am Anfang einer Zeile, also ist das Text',
  'Write the comment on a line of its own': 'Schreibe den Kommentar in eine eigene Zeile',
  'Move the comment to a line of its own': 'Setze den Kommentar in eine eigene Zeile',
  '{0} has no score': '{0} hat keine Wertung',
  'The faces with a score are {0}; a number says the same':
    'Die Gesichter mit einer Wertung sind {0}; eine Zahl sagt dasselbe',
  'Nothing that {0} declares is used here': 'Nichts, was {0} einführt, wird hier gebraucht',
  '{0} is taken from {1} and not used here': '{0} kommt aus {1} und wird hier nicht gebraucht',
  'Leave it out, or mention it in the map': 'Lass es weg, oder erwähne es in der Karte',
  '{0} is read as the value of {1}': '{0} wird als Wert von {1} gelesen',
  'Write the text right behind the colon; `|` at the start of a line continues it':
    'Schreibe den Text direkt hinter den Doppelpunkt; `|` am Anfang einer Zeile setzt ihn fort',
  'Put the text behind the colon': 'Setze den Text hinter den Doppelpunkt',
  '{0} of {1} texts of the map are not in this file':
    '{0} von {1} Texten der Karte stehen nicht in dieser Datei',
  '{0} is not translated': '{0} ist nicht übersetzt',
  'Write it in {0}': 'Schreibe es in {0}',
  '{0} has become {1} since it was translated': '{0} ist seit der Übersetzung zu {1} geworden',
  'Nothing in the map belongs to {0}': 'Nichts in der Karte gehört zu {0}',
  '`wayline i18n extract` brings the file up to date':
    '`wayline i18n extract` bringt die Datei auf den neuesten Stand',
  'Translate it anew, and take away `before:` where it stands':
    'Übersetze es neu und lösche `before:`, wo es steht',
  'These translations cannot be read: {0}': 'Diese Übersetzungen sind nicht zu lesen: {0}',
  '{0} is no part of a file of translations': '{0} ist kein Teil einer Datei mit Übersetzungen',
  'The parts are: {0}': 'Die Teile sind: {0}',
  'A key with a colon is expected here': 'Hier wird ein Schlüssel mit Doppelpunkt erwartet',
  '`wayline i18n extract` writes the file as it should be':
    '`wayline i18n extract` schreibt die Datei, wie sie sein soll',
  'Write its path, such as `./shared.journey`, or `std/channels`':
    'Schreibe ihren Pfad, etwa `./shared.journey`, oder `std/channels`',
  'This line names no file to use': 'Diese Zeile nennt keine Datei',
  'Where this text was read, no other file was: what it takes from there is not known':
    'Wo dieser Text gelesen wurde, wurde keine andere Datei gelesen: was er von dort nimmt, ist unbekannt',
  'The file {0} was not read': 'Die Datei {0} wurde nicht gelesen',
  'What comes with the program: {0}': 'Das Programm bringt mit: {0}',
  'There is no library {0}': 'Es gibt keine Bibliothek {0}',
  'It declares nothing': 'Sie führt nichts ein',
  'It declares: {0}': 'Sie führt ein: {0}',
  'No name follows `only`, so all that {0} declares is taken':
    'Hinter `only` steht kein Name, also wird alles genommen, was {0} einführt',
  'Write the names behind it, or leave it out': 'Schreibe die Namen dahinter, oder lass es weg',
  'This file uses itself: {0}': 'Diese Datei benutzt sich selbst: {0}',
  'Move what both need into a file of its own': 'Lege, was beide brauchen, in eine eigene Datei',
  'The file {0} has errors of its own: {1}': 'Die Datei {0} hat selbst Fehler: {1}',
  'The first stands in its line {0}: {1}': 'Der erste steht dort in Zeile {0}: {1}',
  'Two files declare {0}, and what {1} says is taken': 'Zwei Dateien führen {0} ein; es gilt, was {1} sagt',
  'Behind `only`, name what you need of each file, or declare it here':
    'Nenne hinter `only`, was du von jeder Datei brauchst, oder führe es hier ein',
  '{0} is declared here and in {1}, and what stands here is taken':
    '{0} wird hier und in {1} eingeführt; es gilt, was hier steht',
  'The front matter is not valid YAML: {0}': 'Der Kopf mit den Einstellungen ist kein gültiges YAML: {0}',
  'The settings are left out until this is mended': 'Bis das behoben ist, entfallen die Einstellungen',
  'The front matter that `---` opens is never closed':
    'Der Kopf mit den Einstellungen, den `---` öffnet, wird nie geschlossen',
  'Write `---` on a line of its own behind the settings, or delete this line':
    'Schreibe hinter die Einstellungen `---` in eine eigene Zeile, oder lösche diese Zeile',
  'Close it behind the last setting': 'Schließe ihn hinter der letzten Einstellung',
  'A {0} has no name': 'Hier fehlt der Name: {0}',
  'Write its name after the mark, or delete the line':
    'Schreibe den Namen hinter das Zeichen, oder lösche die Zeile',
  '`{0}` is followed by no {1}': 'Hinter `{0}` steht nichts; hier fehlt: {1}',
  'Write it after the mark, or delete the line': 'Schreibe es hinter das Zeichen, oder lösche die Zeile',
  'Delete the line': 'Lösche die Zeile',
  'Write a score, a word or both, as in `~ -1 annoyed`':
    'Schreibe eine Wertung, ein Wort oder beides, etwa `~ -1 annoyed`',
  '`{0}` reads as `{1}`': '`{0}` wird als `{1}` gelesen',
  'Write `{0}`': 'Schreibe `{0}`',
  'A merge left its marks here, and both sides are read':
    'Eine Zusammenführung hat hier ihre Zeichen hinterlassen; gelesen werden beide Seiten',
  'Keep one side and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`':
    'Behalte eine Seite und lösche die Zeilen, die mit `<<<<<<<`, `=======` und `>>>>>>>` beginnen',
  'A line of {0} characters is too long to be read': 'Eine Zeile mit {0} Zeichen ist zu lang zum Lesen',
  'Break it; a line may hold {0} characters': 'Brich sie um; eine Zeile darf {0} Zeichen haben',
  'A code fence of Markdown stands around this text': 'Um diesen Text steht ein Markdown-Codeblock',
  'Delete the fence': 'Lösche den Codeblock',
  'A `{` has no `}` on its line': 'Ein `{` hat in seiner Zeile kein `}`',
  'Close it with `}`, or write `\\{` where a brace is meant':
    'Schließe es mit `}`, oder schreibe `\\{`, wenn die Klammer selbst gemeint ist',
  'Close it': 'Schließe es',
  '`{0}` in braces is neither a flag nor an `#id` nor a `key=value`':
    '`{0}` in Klammern ist weder ein Merkmal noch eine `#id` noch ein `key=value`',
  'Write a word such as `moment`, an `#id`, or a name with its value: `owner="Web team"`':
    'Schreibe ein Wort wie `moment`, eine `#id`, oder einen Namen mit seinem Wert: `owner="Web team"`',
  'The value `{0}` in braces holds a space and stands without quotes':
    'Der Wert `{0}` in Klammern enthält ein Leerzeichen und steht ohne Anführungszeichen',
  'Put it in quotes: `{0}`': 'Setze ihn in Anführungszeichen: `{0}`',
  'Put it in quotes': 'Setze ihn in Anführungszeichen',
  '`{0}` in braces is not written in the way of the language':
    '`{0}` in Klammern ist nicht so geschrieben, wie die Sprache es will',
  '`{0}` says again what these braces said before': '`{0}` wiederholt, was diese Klammern schon sagen',
  'Keep one of the two; the last one counts': 'Behalte eines von beiden; das letzte zählt',
  'Delete the first': 'Lösche das erste',
  '{0}, {1}': '{0}, {1}',
  text: 'Text',
  '`wayline explain CODE` shows the page of one': '`wayline explain CODE` zeigt die Seite zu einem davon',
  'there is no problem with the code `{0}`': 'es gibt kein Problem mit dem Code `{0}`',
  '{0}; `wayline explain` lists all of them': '{0}; `wayline explain` nennt alle',
  '{0}; did you mean {1}?': '{0}; gemeint ist vielleicht {1}?',
  '{0}: {1} names have no `{#id}`; where one is renamed, its translation is found by likeness alone, and `--ids` prevents that':
    '{0}: {1} Namen haben keine `{#id}`; nach einer Umbenennung ist die Übersetzung nur an der Ähnlichkeit zu finden, `--ids` verhindert das',
  'mend what can be mended without asking, and show what is left':
    'verbessert, was ohne Rückfrage geht, und zeigt den Rest',
  'mends what it can in the file itself': 'verbessert in der Datei selbst, was geht',
  'shows problems in a pull request': 'zeigt Probleme in einem Pull-Request',
  'say what a problem is and how to mend it': 'sagt, was ein Problem ist und wie man es behebt',
  'Shows the page of a problem: what it is, why it matters and how to mend it.':
    'Zeigt die Seite zu einem Problem: was es ist, warum es zählt und wie man es behebt.',
  'the code that `wayline check` prints; without one, all are listed':
    'der Code, den `wayline check` ausgibt; ohne Code werden alle genannt',
  'says the same': 'sagt dasselbe',
  'lists every problem': 'nennt alle Probleme',
  'translate maps': 'Karten übersetzen',
  'Keeps files of translations such as `coffee.en.yaml`, which stand beside a map.':
    'Führt Übersetzungsdateien wie `coffee.en.yaml`, die neben einer Karte liegen.',
  'collect what there is to translate': 'sammeln, was zu übersetzen ist',
  'Writes what there is to translate into a file for each language, and keeps what is in it.':
    'Schreibt, was zu übersetzen ist, in eine Datei je Sprache und behält, was darin steht.',
  '.journey files': '.journey-Dateien',
  'languages to translate into, with commas between them': 'Zielsprachen, durch Kommas getrennt',
  'give an `{#id}` to everything that has none, so that it can be renamed':
    'gibt allem eine `{#id}`, was keine hat, damit es umbenannt werden kann',
  'take away translations that nothing in the map belongs to':
    'entfernt Übersetzungen, zu denen nichts in der Karte gehört',
  'say what is not translated': 'sagen, was nicht übersetzt ist',
  'Says what is not translated, what has changed since, and what the map no longer has.':
    'Sagt, was nicht übersetzt ist, was sich seither geändert hat und was es in der Karte nicht mehr gibt.',
  'only these languages, with commas between them': 'nur diese Sprachen, durch Kommas getrennt',
  'end with exit status 1 where something is not translated, or has changed since':
    'endet mit Rückgabewert 1, wo etwas nicht übersetzt ist oder sich geändert hat',
  'writes coffee.pl.yaml, or brings it up to date':
    'schreibt coffee.pl.yaml oder bringt es auf den neuesten Stand',
  'says what it still lacks': 'sagt, was noch fehlt',
  'draws the map in Polish': 'zeichnet die Karte auf Polnisch',
  'language to draw in, such as {0}; several with commas, or `all`, draw a picture for each':
    'Sprache der Zeichnung, etwa {0}; mehrere mit Kommas oder `all` ergeben je ein Bild',
  'writes coffee.en.svg and coffee.pl.svg': 'schreibt coffee.en.svg und coffee.pl.svg',
  'help: {0}': 'Rat: {0}',
  'fix: {0}': 'Abhilfe: {0}',
  '{0}: mended {1}': '{0}: {1} verbessert',
  '`wayline explain {0}` says more about a problem': '`wayline explain {0}` sagt mehr zu einem Problem',
  '`wayline check --fix` mends 1 of them': '`wayline check --fix` behebt 1 davon',
  '`wayline check --fix` mends {0} of them': '`wayline check --fix` behebt {0} davon',
  'permission denied': 'keine Berechtigung',
  'something else is using it': 'etwas anderes benutzt es gerade',
  'it is a directory': 'es ist ein Ordner',
  'its links lead round in a circle': 'die Verknüpfungen führen im Kreis',
  'too many files are open': 'zu viele Dateien sind offen',
  'the name is too long': 'der Name ist zu lang',
  'it does not exist': 'das gibt es nicht',
  'no space is left on the device': 'auf dem Gerät ist kein Platz mehr',
  'a part of the path is not a directory': 'ein Teil des Pfads ist kein Ordner',
  'the operation is not permitted': 'das ist nicht erlaubt',
  'the file system is read-only': 'das Dateisystem ist schreibgeschützt',
  'several pictures of standard input need the name of a file':
    'mehrere Bilder der Standardeingabe brauchen einen Dateinamen',
  'The file {0} cannot be read: {1}': 'Die Datei {0} ist nicht zu lesen: {1}',
  'Row {0} of {1} has more cells than the first row names':
    'Zeile {0} von {1} hat mehr Zellen, als die erste Zeile nennt',
  'Put quotes around a cell with commas in it, or part the cells by semicolons':
    'Setze eine Zelle mit Kommas in Anführungszeichen, oder trenne die Zellen durch Semikolons',
  'There is no icon {0}': 'Es gibt kein Symbol {0}',
  'Take one that there is, such as `phone`, `mail`, `shop` or `web`':
    'Nimm eines, das es gibt, etwa `phone`, `mail`, `shop` oder `web`',
  'Write an address that begins with `https:`, `http:` or `mailto:`, or the path of a file':
    'Schreibe eine Adresse, die mit `https:`, `http:` oder `mailto:` beginnt, oder den Pfad einer Datei',
  'The metric {0} names no file to read from': 'Die Kennzahl {0} nennt keine Datei, aus der zu lesen wäre',
  'Write one under it, as in `source: ./kpi.csv#name`':
    'Schreibe eine darunter, etwa `source: ./kpi.csv#name`',
  'There is no rule {0}': 'Es gibt keine Regel {0}',
  '{0} is a setting, and here it is text': '{0} ist eine Einstellung, und hier ist es Text',
  'Settings stand at the top of a file, between two lines of `---`':
    'Einstellungen stehen am Anfang einer Datei zwischen zwei Zeilen mit `---`',
  'Move the settings to the top': 'Setze die Einstellungen an den Anfang',
  'Write the text below it right behind the colon':
    'Schreibe den Text darunter direkt hinter den Doppelpunkt',
  'Write it behind the colon, or delete the line':
    'Schreibe es hinter den Doppelpunkt, oder lösche die Zeile',
  'The list below {0} is read as steps': 'Die Liste unter {0} wird als Schritte gelesen',
  'Nothing is nested by bullets or indentation: write {0} on a line for each':
    'Aufzählungszeichen und Einzüge verschachteln nichts: schreibe für jeden Eintrag {0} in eine Zeile',
  'Write {0} on each line': 'Schreibe {0} in jede Zeile',
  'Still to do: {0}': 'Noch zu tun: {0}',
  '{0} stands in a text, where it hides nothing': '{0} steht in einem Text und verbirgt dort nichts',
  'Write the text behind a key such as `note:`, or the braces behind the first line of what they belong to':
    'Schreibe den Text hinter einen Schlüssel wie `note:`, oder die Klammern hinter die erste Zeile dessen, wozu sie gehören',
  'The setting `{0}` has no colon and space behind it':
    'Hinter der Einstellung `{0}` fehlen Doppelpunkt und Leerzeichen',
  'Write `{0}: …`; the settings are left out until this is mended':
    'Schreibe `{0}: …`; bis das behoben ist, entfallen die Einstellungen',
  'Write `{0}: `': 'Schreibe `{0}: `',
  'A tab stands at the start of this line, and YAML is indented by spaces':
    'Diese Zeile beginnt mit einem Tabulator, und YAML rückt mit Leerzeichen ein',
  'Write spaces; the settings are left out until this is mended':
    'Schreibe Leerzeichen; bis das behoben ist, entfallen die Einstellungen',
  'Write spaces for tabs': 'Schreibe Leerzeichen statt Tabulatoren',
  '`{0}` is followed by no feeling': 'Hinter `{0}` steht kein Gefühl',
  'Delete its lines, and what was said around it; in a page, they are no part of the text':
    'Lösche seine Zeilen und was drumherum gesagt wird; auf einer Seite gehören sie nicht zum Text',
  'This file is not JSON: {0}': 'Diese Datei ist kein JSON: {0}',
  'write maps as data for other programs': 'Karten als Daten für andere Programme schreiben',
  'Writes what a map says, for other programs: as JSON, or as a `.journey` text of nothing else.':
    'Schreibt, was eine Karte sagt, für andere Programme: als JSON oder als reinen `.journey`-Text.',
  'the form to write': 'die Form der Ausgabe',
  'where to write; by default standard output': 'wohin geschrieben wird; sonst in die Standardausgabe',
  'say where everything stands in the text (json)': 'sagt dazu, wo alles im Text steht (json)',
  'write what is taken from other files too (journey)':
    'schreibt auch, was aus anderen Dateien kommt (journey)',
  'shows the model as JSON': 'zeigt das Modell als JSON',
  'writes coffee.json': 'schreibt coffee.json',
  'writes one file each': 'schreibt je eine Datei',
  'leaves out what is private': 'lässt weg, was privat ist',
  'without comments, in one form': 'ohne Kommentare, in einer einzigen Form',
  'make maps of data': 'Karten aus Daten machen',
  'Makes a `.journey` text of what `wayline export` or another program wrote as JSON.':
    'Macht einen `.journey`-Text aus dem JSON, das `wayline export` oder ein anderes Programm geschrieben hat.',
  '.json files; `-` is standard input': '.json-Dateien; `-` ist die Standardeingabe',
  'shows the map as text': 'zeigt die Karte als Text',
  'writes coffee.journey, if there is none yet': 'schreibt coffee.journey, wenn es das noch nicht gibt',
  'leave out what is marked `{private}`, and all that speaks of it; a file with errors is refused':
    'lässt weg, was mit `{private}` markiert ist, und alles, was davon spricht; eine Datei mit Fehlern wird abgelehnt',
  'only one file fits into standard output; name a directory with `-o`':
    'in die Standardausgabe passt nur eine Datei; nenne mit `-o` einen Ordner',
  'what is made of standard input needs the name of a file':
    'was aus der Standardeingabe entsteht, braucht einen Dateinamen',
  'what is made of {0} files does not fit into the one file `{1}`; name a directory':
    'was aus {0} Dateien entsteht, passt nicht in die eine Datei `{1}`; nenne einen Ordner',
  'what is made of `{0}` would overwrite the source file `{1}`':
    'was aus `{0}` entsteht, würde die Quelldatei `{1}` überschreiben',
  'what is made of `{0}` and of `{1}` would both be `{2}`':
    'was aus `{0}` und aus `{1}` entsteht, würde beides `{2}` heißen',
  'The data has to be {0}': 'Die Daten haben eine andere Form; erwartet: {0}',
  '{0} has to be {1}': '{0} hat eine andere Form; erwartet: {1}',
  '{0} is {1}, but has to be {2}': '{0} ist {1}; erwartet: {2}',
  'one of the following: {0}': 'eines von diesen: {0}',
  'a number from {0} to {1}': 'eine Zahl von {0} bis {1}',
  'an object': 'ein Objekt',
  'a list': 'eine Liste',
  'a text': 'ein Text',
  'a number': 'eine Zahl',
  '`true` or `false`': '`true` oder `false`',
  '{0} is missing': '{0} fehlt',
  '{0} has no {1}': '{0} hat kein {1}',
  '{0} means nothing and is left out': '{0} bedeutet nichts und entfällt',
  'Give one of the two another id': 'Gib einem von beiden eine andere id',
  'Two things have the id {0}': 'Zwei Dinge haben die id {0}',
  'This {0} has no words': 'Hier fehlen die Worte: {0}',
  '{0} has no line of its own': '{0} hat keine eigene Zeile',
  'A name is one line of words': 'Ein Name ist eine Zeile mit Wörtern',
  'The score {0} does not lie between −2 and +2': 'Der Wert {0} liegt nicht zwischen −2 und +2',
  '{0} cannot stand there without changing what other lines say':
    '{0} kann dort nicht stehen, ohne dass andere Zeilen etwas anderes sagen',
  'Other lines speak of {0}': 'Andere Zeilen sprechen von {0}',
  'There is nothing with the id {0}': 'Nichts hat die id {0}',
  '{0} is declared in {1}': '{0} ist in {1} deklariert',
  'Under the name {0} it would not be found by what speaks of it':
    'Unter dem Namen {0} fände es nicht mehr, was davon spricht',
  '{0} is no key of this kind of node: {1}': '{0} ist kein Schlüssel von so etwas: {1}',
  '{0} stands there more than once': '{0} steht dort mehr als einmal',
  '{0} would not be read as this feeling': '{0} würde nicht als dieses Gefühl gelesen',
  'No text can say that {0} is {1}': 'Kein Text kann sagen, dass {0} {1} ist',
  '{0} speaks of the {1} {2}, which is not there': '{0} spricht von etwas, das es nicht gibt: {1} {2}',
  'Write the id of the stage it stands in': 'Schreibe die id der Etappe, in der es steht',
  'These data are of version {0}, and this program reads version {1}':
    'Diese Daten haben die Version {0}, und dieses Programm liest die Version {1}',
  '{0} is no bullet of the language': '{0} ist kein Aufzählungszeichen der Sprache',
  'tell a language model how to write maps': 'einem Sprachmodell sagen, wie man Karten schreibt',
  'Shows the grammar in about a kilobyte and two examples, in English, for a language model.':
    'Zeigt die Grammatik in etwa einem Kilobyte und zwei Beispiele, auf Englisch, für ein Sprachmodell.',
  'language of the map and of its keys: {0}': 'Sprache der Karte und ihrer Schlüssel: {0}',
  'for the instructions of a model': 'für die Anweisungen eines Modells',
  'with Polish keys': 'mit polnischen Schlüsseln',
};
