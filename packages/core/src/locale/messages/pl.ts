import type { Translations } from '@wayline/parser';

export const pl: Translations = {
  'how to write it: drawn, or as a table': 'jak to zapisać: jako rysunek czy jako tabelę',
  'writes a page with the picture, and below it the same as a table':
    'zapisuje stronę z obrazem, a pod nim to samo w tabeli',
  'writes coffee.html, the map as a table': 'zapisuje coffee.html, mapę w postaci tabeli',
  'The long ways of this flow were drawn without looking for their best course':
    'Długie drogi tego przepływu narysowano bez szukania najlepszego przebiegu',
  'Draw it with {0}, which waits for the router': 'Rysuj przez {0}, które czeka na wyznaczenie dróg',
  'The router of the flow failed: {0}': 'Wyznaczanie dróg nie powiodło się: {0}',
  'The long ways are drawn where it looks plain; nothing is missing in the picture':
    'Długie drogi biegną najprościej, jak się da; na obrazie niczego nie brakuje',
  journey: 'podróż',
  persona: 'persona',
  channel: 'kanał',
  metric: 'wskaźnik',
  lane: 'tor',
  view: 'widok',
  phase: 'faza',
  stage: 'etap',
  group: 'grupa',
  step: 'krok',
  touchpoint: 'punkt styku',
  quote: 'wypowiedź',
  'pain point': 'problem',
  opportunity: 'szansa',
  edge: 'przejście',
  item: 'pozycja',
  'measured value': 'zmierzona wartość',
  evidence: 'dowód',
  experiment: 'eksperyment',
  duration: 'czas trwania',
  value: 'wartość',
  'Customer-journey maps as text: draws, checks and formats .journey files.':
    'Mapy podróży klienta jako tekst: rysuje, sprawdza i formatuje pliki .journey.',
  'show the version': 'pokaż wersję',
  'language of messages and help: {0}': 'język komunikatów i pomocy: {0}',
  'show this help': 'pokaż tę pomoc',
  'show the help of a command': 'pokaż pomoc do polecenia',
  '(`wayline --help` shows what there is)': '(`wayline --help` pokazuje, co jest do wyboru)',
  'writes coffee.svg, which any browser shows': 'zapisuje coffee.svg, które pokaże każda przeglądarka',
  'Begin with four lines in a file `coffee.journey`:':
    'Zacznij od czterech wierszy w pliku `coffee.journey`:',
  'Buying a coffee': 'Kupno kawy',
  Queue: 'Kolejka',
  'Pay by phone': 'Płatność telefonem',
  'First sip': 'Pierwszy łyk',
  'and draw them:': 'i narysuj je:',
  '`wayline help render` and the like say more about each command.':
    '`wayline help render` i podobne mówią więcej o każdym poleceniu.',
  'Exit status: 0 fine (warnings too), 1 errors found in a file, 2 wrong use.':
    'Kod wyjścia: 0 w porządku (także z ostrzeżeniami), 1 błędy w pliku, 2 złe użycie.',
  '1 file checked': 'Sprawdzono 1 plik',
  '{0} files checked': 'Sprawdzone pliki: {0}',
  '{0}: nothing to mend': '{0} – nie ma nic do poprawy',
  '{0}: {1}': '{0} – {1}',
  '1 error': 'błędy: 1',
  '{0} errors': 'błędy: {0}',
  '1 warning': 'ostrzeżenia: 1',
  '{0} warnings': 'ostrzeżenia: {0}',
  '1 remark': 'uwagi: 1',
  '{0} remarks': 'uwagi: {0}',
  '1 hint': 'wskazówki: 1',
  '{0} hints': 'wskazówki: {0}',
  'several files need `--write`, which rewrites them, or `--check`, which names those to rewrite':
    'kilka plików wymaga `--write`, które je zapisuje na nowo, albo `--check`, które wymienia pliki do zmiany',
  'translations stand beside a file, so it needs a name':
    'tłumaczenia leżą obok pliku, więc potrzebna jest jego nazwa',
  '`{0}` is written in `{1}` already': '`{0}` jest już napisane w języku `{1}`',
  '{0} texts': 'teksty: {0}',
  '{0} to translate': 'do przetłumaczenia: {0}',
  '{0} to translate anew': 'do ponownego przetłumaczenia: {0}',
  '{0} taken away': 'usunięte: {0}',
  '{0} that the map no longer has': 'których mapa już nie ma: {0}',
  'look for mistakes': 'szukaj błędów',
  'Looks for mistakes and shows where they stand.': 'Szuka błędów i pokazuje, gdzie są.',
  '.journey files; `-` is standard input': 'pliki .journey; `-` to standardowe wejście',
  'how many warnings are accepted; with more, the exit status is 1':
    'ile ostrzeżeń wolno; gdy jest ich więcej, kod wyjścia to 1',
  'how to show what was found': 'jak pokazać to, co znaleziono',
  'fails on warnings too': 'nie przepuszcza także ostrzeżeń',
  'for other programs': 'dla innych programów',
  'one of {0}': 'do wyboru: {0}',
  'without it: {0}': 'domyślnie: {0}',
  'Usage:': 'Użycie:',
  'Arguments:': 'Argumenty:',
  'Options:': 'Opcje:',
  'Commands:': 'Polecenia:',
  '{0}; did you mean `{1}`?': '{0}; może chodzi o `{1}`?',
  'there is no command `{0}`': 'nie ma polecenia `{0}`',
  'there is no option `{0}`': 'nie ma opcji `{0}`',
  'a `{0}` is missing': 'brakuje argumentu `{0}`',
  '`{0}` is missing its value': 'opcji `{0}` brakuje wartości',
  'there is more here than `{0}` takes': 'to więcej, niż przyjmuje `{0}`',
  '`{0}` and `{1}` do not go together': '`{0}` i `{1}` wykluczają się',
  '`{0}` cannot be `{1}`, only one of {2}': '`{0}` nie może być `{1}`; do wyboru: {2}',
  '`{0}` cannot be `{1}`: {2}': '`{0}` nie może być `{1}`: {2}',
  'Examples:': 'Przykłady:',
  'bring files into their canonical form': 'sprowadź pliki do postaci kanonicznej',
  'Shows a file in its canonical form; no word and no comment is lost.':
    'Pokazuje plik w postaci kanonicznej; nie ginie żadne słowo ani komentarz.',
  'name the files that are not in it, change nothing': 'wymień pliki, które jej nie mają, i nic nie zmieniaj',
  'rewrite the files themselves': 'zapisz same pliki na nowo',
  'write words such as `step:` instead of marks such as `-`':
    'pisz słowa takie jak `step:` zamiast znaków takich jak `-`',
  'write keys, flags and other words of the language in this language: {0}':
    'pisz klucze, flagi i inne słowa języka w tym języku: {0}',
  'shows the file in its canonical form': 'pokazuje plik w postaci kanonicznej',
  'rewrites the files themselves': 'zapisuje same pliki na nowo',
  'names the files that are not in it (exit status 1)': 'wymienia pliki, które jej nie mają (kod wyjścia 1)',
  'puts the keys into Polish': 'zapisuje klucze po polsku',
  'It has to be a whole number, 0 or more': 'To musi być liczba całkowita, 0 lub więcej',
  'It has to be a language tag such as {0}': 'To musi być znacznik języka, np. {0}',
  'It has to be one of {0}': 'Do wyboru: {0}',
  'the project that a map may take files from; by default the repository it stands in':
    'projekt, z którego mapa może brać pliki; domyślnie repozytorium, w którym leży',
  'draw maps as SVG pictures': 'rysuj mapy jako obrazy SVG',
  'Draws each file as an SVG picture, `NAME.svg` beside `NAME.journey`.':
    'Rysuje każdy plik jako obraz SVG, `NAME.svg` obok `NAME.journey`.',
  '.journey files; `-` is standard input, and then the picture goes to standard output':
    'pliki .journey; `-` to standardowe wejście, a obraz trafia wtedy na standardowe wyjście',
  'where to write; `-` is standard output': 'dokąd pisać; `-` to standardowe wyjście',
  'colours; `auto` follows the reader’s system, in light and in dark':
    'kolory; `auto` idzie za ustawieniem czytelnika, jasnym lub ciemnym',
  'A file with mistakes is drawn as far as it goes; the exit status is then 1.':
    'Plik z błędami zostanie narysowany, na ile się da; kod wyjścia to wtedy 1.',
  'writes coffee.svg beside it': 'zapisuje coffee.svg obok pliku',
  'writes map.svg': 'zapisuje map.svg',
  'writes one picture a file': 'zapisuje po jednym obrazie na plik',
  'on a dark ground': 'na ciemnym tle',
  '`{0}` is a file, not a command; did you mean `wayline render {1}`?':
    '`{0}` to plik, nie polecenie; może chodzi o `wayline render {1}`?',
  'this is a fault of the program, please report it: {0}': 'to błąd programu, prosimy go zgłosić: {0}',
  'only one picture fits into standard output; name a directory with `-o`':
    'na standardowe wyjście wejdzie tylko jeden obraz; podaj katalog za pomocą `-o`',
  '{0} pictures do not fit into the one file `{1}`; name a directory':
    'tyle obrazów ({0}) nie zmieści się w jednym pliku `{1}`; podaj katalog',
  '`{0}` is a directory': '`{0}` jest katalogiem',
  'the picture of `{0}` would overwrite the source file `{1}`':
    'obraz pliku `{0}` nadpisałby plik źródłowy `{1}`',
  'the pictures of `{0}` and `{1}` would both be `{2}`': 'obrazy plików `{0}` i `{1}` trafiłyby oba do `{2}`',
  'the picture of standard input needs the name of a file':
    'obraz ze standardowego wejścia wymaga nazwy pliku',
  'This file cannot be written: {0}': 'Tego pliku nie można zapisać: {0}',
  'This file is encoded in UTF-16, not in UTF-8': 'Ten plik jest zakodowany w UTF-16, a nie w UTF-8',
  'This file is not a text: a byte of value 0 stands in it':
    'Ten plik nie jest tekstem: jest w nim bajt o wartości 0',
  'A .journey file is plain text in UTF-8; is it the right file?':
    'Plik .journey to zwykły tekst w UTF-8; czy to na pewno ten plik?',
  'This file is not encoded in UTF-8': 'Ten plik nie jest zakodowany w UTF-8',
  'Save it as UTF-8; many editors offer “Save with encoding”':
    'Zapisz go jako UTF-8; wiele edytorów ma opcję „Zapisz z kodowaniem”',
  'This file is empty': 'Ten plik jest pusty',
  'A map begins with a title and a step: `# Buying a coffee`, then on the next line `- Queue -2`':
    'Mapa zaczyna się od tytułu i kroku: `# Buying a coffee`, a w następnym wierszu `- Queue -2`',
  'This line is longer than {0} characters': 'Ten wiersz ma ponad {0} znaków',
  'A line of a .journey file is a sentence or two; is it the right file?':
    'Wiersz pliku .journey to zdanie lub dwa; czy to na pewno ten plik?',
  '`{0}` is a directory; name its files, for example `{1}/*.journey`':
    '`{0}` jest katalogiem; wymień jego pliki, np. `{1}/*.journey`',
  'no file matches `{0}`': 'żaden plik nie pasuje do `{0}`',
  'there is no file `{0}`': 'nie ma pliku `{0}`',
  '`{0}` does not stand in the folder `{1}`': '`{0}` nie leży w katalogu `{1}`',
  'there is no folder `{0}`': 'nie ma katalogu `{0}`',
  '`{0}` cannot be reached: {1}': 'nie można dotrzeć do `{0}`: {1}',
  'Reading from the keyboard; end with Ctrl+D on a line of its own.':
    'Czytam z klawiatury; zakończ przez Ctrl+D w osobnym wierszu.',
  'This file is larger than {0} MB': 'Ten plik ma ponad {0} MB',
  'A .journey file is a text that a person can read; is it the right file?':
    'Plik .journey to tekst, który może przeczytać człowiek; czy to na pewno ten plik?',
  'This file cannot be read: {0}': 'Tego pliku nie można odczytać: {0}',
  'Write conditions such as `month=2022-05`': 'Napisz warunki takie jak `month=2022-05`',
  'The file {0} is longer than {1} million characters': 'Plik {0} ma ponad {1} mln znaków',
  'a quote is closed too early, or never': 'cudzysłów zamknięto za wcześnie albo wcale',
  'The file {0} has more than {1} rows': 'Plik {0} ma ponad {1} wierszy',
  'it is no JSON': 'to nie jest JSON',
  'The file {0} breaks in line {1}: {2}': 'Plik {0} załamuje się w wierszu {1}: {2}',
  'Nothing is read from it until this is mended':
    'Dopóki to nie zostanie poprawione, nic się z niego nie czyta',
  'Keep the rows that the map needs in a file of their own':
    'Trzymaj wiersze potrzebne mapie w osobnym pliku',
  'Numbers cannot be read from a file such as {0}': 'Z pliku takiego jak {0} nie można czytać liczb',
  'Save it as one of these: {0}': 'Zapisz go w jednej z tych postaci: {0}',
  'There is no column {0} in {1}': 'Nie ma kolumny {0} w pliku {1}',
  'There is no {0} in {1}': 'Nie ma {0} w pliku {1}',
  '{0} does not say which number is meant': '{0} nie mówi, o którą liczbę chodzi',
  'Go on with a point and one of these names: {0}': 'Po kropce napisz jedną z tych nazw: {0}',
  'Write `#` behind it, and one of these names: {0}': 'Dopisz `#` i jedną z tych nazw: {0}',
  'These names are there: {0}': 'Są tam te nazwy: {0}',
  'There is nothing at this place of {0}': 'W tym miejscu pliku {0} niczego nie ma',
  'The cell in row {0} of {1} is empty': 'Komórka w wierszu {0} pliku {1} jest pusta',
  'Fill it in, or choose another row with `where:`':
    'Uzupełnij ją albo wybierz inny wiersz za pomocą `where:`',
  '{0} in {1} is no number': '{0} w pliku {1} nie jest liczbą',
  '{0} in row {1} of {2} is no number': '{0} w wierszu {1} pliku {2} nie jest liczbą',
  'Numbers look like `70`, `70%` or `PLN 120 000`': 'Liczby wyglądają tak: `70`, `70%` lub `PLN 120 000`',
  '{0} has no rows': '{0} nie ma wierszy',
  'No row of {0} meets all of these conditions':
    'Żaden wiersz pliku {0} nie spełnia wszystkich tych warunków',
  'No row of {0} has {1} in the column {2}': 'Żaden wiersz pliku {0} nie ma {1} w kolumnie {2}',
  'The column begins with {0} and ends with {1}': 'Kolumna zaczyna się od {0}, a kończy na {1}',
  'Write {0}': 'Napisz {0}',
  'Check that file by itself, and mend it': 'Sprawdź ten plik osobno i popraw go',
  'It belongs to the map: write it below the settings, behind the second `---`':
    'To należy do mapy: napisz to pod ustawieniami, za drugim `---`',
  'Something in the braces of {0} cannot be read: {1}':
    'Czegoś w nawiasach klamrowych w {0} nie da się odczytać: {1}',
  'Did you mean {0}?': 'Może chodzi o {0}?',
  'There is no metric {0}': 'Nie ma wskaźnika {0}',
  'Declare it with `metric:`, or write a space behind the `@` where no metric is meant':
    'Zadeklaruj go przez `metric:` albo postaw spację po `@`, jeśli nie chodzi o wskaźnik',
  'The score {0} does not lie on its scale': 'Ocena {0} leży poza swoją skalą',
  'It is read on a scale from {0} to {1}; write another under the metric, as in `scale: 1..5`':
    'Czytana jest na skali od {0} do {1}; inną zapisz pod wskaźnikiem, np. `scale: 1..5`',
  'The metric {0} has no target': 'Wskaźnik {0} nie ma celu',
  'Write one under it, as in `target: >= 80%`': 'Zapisz go pod wskaźnikiem, np. `target: >= 80%`',
  'Write a whole number such as `1200`': 'Napisz liczbę całkowitą, np. `1200`',
  'Write a percentage from `0%` to `100%`': 'Napisz procent od `0%` do `100%`',
  '{0} means nothing in braces': '{0} nic nie znaczy w klamrach',
  'Write it outside the braces if it is meant as text': 'Napisz to poza klamrami, jeśli to ma być tekst',
  'Write it behind an equals sign, as in {0}': 'Napisz to po znaku równości, np. {0}',
  '{0} has no value': '{0} nie ma wartości',
  'Write it alone, as in {0}': 'Napisz to samo, bez wartości: {0}',
  '{0} takes no value': '{0} nie przyjmuje wartości',
  '{0} means nothing at this {1}': '{0} nic tu nie znaczy ({1})',
  'It can be said of: {0}': 'Można tak powiedzieć o: {0}',
  'The channel {0} is {1} and cannot be {2} as well': 'Kanał {0} jest już {1} i nie może być także {2}',
  'What is said of a channel at one place holds everywhere: keep one of the two':
    'Co powiedziano o kanale w jednym miejscu, obowiązuje wszędzie: zostaw jedno z dwojga',
  'There is a {0} {1} already': 'Jest już {0} {1}',
  'Give one of the two another name': 'Nadaj jednemu z nich inną nazwę',
  '{0} could be minutes or months': '{0} może znaczyć minuty albo miesiące',
  'Write `min` or `mo`': 'Napisz `min` lub `mo`',
  '{0} is not read as a score': '{0} nie jest czytane jako ocena',
  'Write a score and, behind a space, words: `~ -1 annoyed`':
    'Napisz ocenę i po spacji słowa: `~ -1 annoyed`',
  'Scores go from {0} to {1}; `4/5`, `7/10` and `80%` carry a scale of their own':
    'Oceny idą od {0} do {1}; `4/5`, `7/10` i `80%` niosą własną skalę',
  '{0} names something else already': '{0} nazywa już coś innego',
  '{0} comes before this line starts': '{0} stoi przed początkiem tego wiersza',
  'Name a step that follows': 'Podaj krok, który stoi dalej',
  'The lanes are {0}': 'Tory to {0}',
  'There is no lane {0}': 'Nie ma toru {0}',
  'There is no view {0}': 'Nie ma widoku {0}',
  'The smallest words are {0} points large on this paper': 'Najmniejsze słowa mają na tym papierze {0} pkt',
  'Print it on larger paper, or show fewer lanes or steps of it':
    'Wydrukuj na większym papierze albo pokaż mniej torów lub kroków',
  'draw pages of this size, to be printed; NAME.1.svg is the first':
    'narysuj strony tego formatu, do druku; pierwsza to NAME.1.svg',
  'writes coffee.1.svg and further pages, to be printed': 'zapisuje coffee.1.svg i dalsze strony, do druku',
  'The views are {0}': 'Widoki to {0}',
  'views that the map declares, or kinds of picture such as `curve`; `all` draws every view of the map':
    'widoki, które deklaruje mapa, albo rodzaje obrazu, np. `curve`; `all` rysuje każdy widok mapy',
  'which lanes to show, in this order': 'które ścieżki pokazać, w tej kolejności',
  'whose journey to show': 'czyją podróż pokazać',
  'which steps to show, by the names of steps or stages':
    'które kroki pokazać, według nazw kroków lub etapów',
  'how closely it is set': 'jak ciasno składać',
  'across the page, or down a narrow one': 'w poprzek strony albo w dół wąskiej',
  'writes coffee.curve.svg, the emotion curve': 'zapisuje coffee.curve.svg, krzywą emocji',
  'writes the map, and a picture for each of its views': 'zapisuje mapę i obraz każdego z jej widoków',
  '{0} stands here, and the file says {1}': 'Tutaj stoi {0}, a w pliku {1}',
  'Take the number from the file': 'Weź liczbę z pliku',
  'What stands here is taken': 'Liczy się to, co stoi tutaj',
  'Write a number such as `>= 50` or `70%`': 'Napisz liczbę, np. `>= 50` lub `70%`',
  'Write the lowest and the highest value, as in `1..5`': 'Napisz najniższą i najwyższą wartość, np. `1..5`',
  'There is no persona {0}': 'Nie ma persony {0}',
  'Declare it with `persona:`, or write the feeling after the score':
    'Zadeklaruj ją przez `persona:` albo napisz uczucie po ocenie',
  'A second feeling at this step is left out': 'Drugie uczucie przy tym kroku zostaje pominięte',
  'A second feeling of this persona at this step is left out':
    'Drugie uczucie tej persony przy tym kroku zostaje pominięte',
  'Each persona has one feeling at a step; name the persona that each is of':
    'Każda persona ma przy kroku jedno uczucie; napisz, czyje jest które',
  'A {0} has no feeling of its own': 'Bez własnego uczucia: {0}',
  'Write the score at a step': 'Napisz ocenę przy kroku',
  'This label has no language': 'Ta etykieta nie ma języka',
  'Write `label.en:` for the label in English': 'Napisz `label.en:`, jeśli to etykieta po angielsku',
  'This {0} stands before any step or stage': 'Przed pierwszym krokiem i etapem: {0}',
  'Move it under the step it belongs to': 'Przenieś to pod krok, do którego należy',
  'Write the words of the pain point, or give it an `{#id}` and write `#id`; numbers such as `P1` are for the picture only':
    'Napisz słowa problemu albo nadaj mu `{#id}` i napisz `#id`; numery takie jak `P1` są tylko na obrazie',
  'This image has no words for those who cannot see it':
    'Ten obraz nie ma opisu dla tych, którzy go nie widzą',
  'Write what it shows in quotes behind it, as in `./desk.png "A desk by the window"`':
    'Napisz po nim w cudzysłowie, co pokazuje, np. `./desk.png "A desk by the window"`',
  'Write its name after the colon': 'Napisz nazwę po dwukropku',
  'This {0} has no name': 'Brakuje nazwy: {0}',
  'This {0} has {1} already': 'To już tu jest ({0}): {1}',
  'Keep one of them': 'Zostaw jedno',
  'Write one of {0}': 'Napisz jedno z: {0}',
  '{0} cannot be read here': 'Tego nie da się tu odczytać: {0}',
  'There is no {0} {1}': 'Nie ma czegoś takiego: {0} {1}',
  '{0} names {1} things of the kind {2}, and the first is taken':
    '{0} nazywa kilka rzeczy ({1}) tego samego rodzaju ({2}); liczy się pierwsza',
  'Give the one you mean an `{#id}` and refer to it by `#id`':
    'Nadaj tej właściwej `{#id}` i wskazuj ją przez `#id`',
  'The value of {0} cannot be read': 'Nie da się odczytać wartości {0}',
  '{0} is no setting': '{0} nie jest ustawieniem',
  'The settings are {0}': 'Ustawienia to {0}',
  'a language tag such as `en` or `zh-Hant`': 'znacznik języka, np. `en` lub `zh-Hant`',
  'a colour in quotes, such as `"#2F4B9B"`, or the name of one, such as `teal`':
    'kolor w cudzysłowie, na przykład `"#2F4B9B"`, albo jego nazwę, na przykład `teal`',
  'the name of a font, or several with commas: letters, digits, spaces and hyphens':
    'nazwę czcionki lub kilka nazw po przecinku: litery, cyfry, spacje i łączniki',
  'two colours, as in `{positive: "#0066A4", negative: "#B5420A"}`':
    'dwa kolory, jak w `{positive: "#0066A4", negative: "#B5420A"}`',
  'the name of a font, or two, as in `{heading: Lora, body: Inter}`':
    'nazwę czcionki lub dwie, jak w `{heading: Lora, body: Inter}`',
  'a number of pixels, `0` to {0}': 'liczbę pikseli, od `0` do {0}',
  'The settings of a theme are {0}': 'Ustawienia motywu to {0}',
  '{0} is no setting of a theme': '{0} nie jest ustawieniem motywu',
  'it has no settings such as `accent: teal`': 'nie ma w nim ustawień takich jak `accent: teal`',
  '{0} ({1}, line {2})': '{0} ({1}, wiersz {2})',
  'Words in {0}, the {1} of the theme, have a contrast of {2}, and need {3}':
    'Słowa w kolorze {0}, czyli {1} motywu, mają kontrast {2}, a potrzebują {3}',
  'The nearest colour that holds is {0}; the picture has it instead':
    'Najbliższy kolor, który wystarcza, to {0}; obraz używa go zamiast tamtego',
  'A colour without quotes is a comment in YAML, since `#` begins one':
    'Kolor bez cudzysłowu jest w YAML komentarzem, bo zaczyna go `#`',
  'Put it in quotes; the settings are left out until this is mended':
    'Weź go w cudzysłów; dopóki tego nie poprawisz, ustawienia są pomijane',
  '`paper`, `night`, `print` or `auto`, a file such as `./brand.yaml`, or `{accent: "#2F4B9B", font: Inter, mode: auto}`':
    '`paper`, `night`, `print` lub `auto`, plik taki jak `./brand.yaml` albo `{accent: "#2F4B9B", font: Inter, mode: auto}`',
  'the lowest and the highest score, such as `-2..2` or `1..5`':
    'najniższa i najwyższa ocena, np. `-2..2` lub `1..5`',
  'a list of lanes: {0}, or lanes that the file declares':
    'lista torów: {0} albo torów zadeklarowanych w pliku',
  '`minimal`, `standard`, `method` or `strict`, or rules with what to make of each, such as `{empty-stage: off}`':
    '`minimal`, `standard`, `method` lub `strict` albo reguły i to, co z nimi zrobić, np. `{empty-stage: off}`',
  'words of the picture with what to write instead, such as `{pains: Hurdles}`':
    'słowa obrazu i to, co pisać zamiast nich, np. `{pains: Hurdles}`',
  '`1`, the only version of the language so far': '`1`, jedyna jak dotąd wersja języka',
  'This stage has steps, and they carry its feeling': 'Ten etap ma kroki i to one niosą jego uczucie',
  '{0} is a key of another kind of node: {1}': '{0} to klucz innego rodzaju węzła: {1}',
  'The line is read as text; move it under what it speaks of, or begin it with a backslash':
    'Wiersz jest czytany jako tekst; przenieś go pod to, czego dotyczy, albo zacznij od odwrotnego ukośnika',
  '{0} is no key, so the line is read as text': '{0} nie jest kluczem, więc wiersz jest czytany jako tekst',
  'Did you mean {0}? If it is text, begin the line with a backslash':
    'Może chodzi o {0}? Jeśli to tekst, zacznij wiersz od odwrotnego ukośnika',
  'The file {0} cannot be found': 'Nie można znaleźć pliku {0}',
  'The path counts from the file it stands in': 'Ścieżka liczy się od pliku, w którym stoi',
  'The file {0} lies outside the project, and is not read': 'Plik {0} leży poza projektem i nie jest czytany',
  'The file {0} cannot be read': 'Pliku {0} nie można odczytać',
  'The file {0} is no text in UTF-8': 'Plik {0} nie jest tekstem w UTF-8',
  'The file {0} is no image that can be shown': 'Plik {0} nie jest obrazem, który można pokazać',
  'Save it as PNG, JPEG, WebP, GIF or AVIF': 'Zapisz go jako PNG, JPEG, WebP, GIF lub AVIF',
  'Save it as PNG: a drawing in SVG can carry scripts, and is not taken in':
    'Zapisz go jako PNG: rysunek SVG może zawierać skrypty i nie jest przyjmowany',
  'The image {0} is larger than 2 MB': 'Obraz {0} jest większy niż 2 MB',
  'With the image {0} this map would carry more than 16 MB of images':
    'Z obrazem {0} ta mapa niosłaby ponad 16 MB obrazów',
  'Save it smaller: 720 by 480 pixels are enough': 'Zapisz go mniejszy: wystarczy 720 na 480 pikseli',
  'put the images that a map names into its picture': 'umieść w rysunku obrazy, które wymienia mapa',
  'The file {0} is too large to be read': 'Plik {0} jest za duży, żeby go czytać',
  'The file {0} is not read, since too many are asked for already':
    'Plik {0} nie jest czytany, bo potrzebnych plików jest już za dużo',
  'Write each file on a line of its own': 'Napisz każdy plik w osobnym wierszu',
  'If this is text, begin the line with a backslash': 'Jeśli to tekst, zacznij wiersz od odwrotnego ukośnika',
  'Write the whole name, as in {0}': 'Napisz całą nazwę, np. {0}',
  'Nothing is fetched: save the file in the project':
    'Nic nie jest pobierane z sieci: zapisz plik w projekcie',
  'Write the path from this file, as in `./shared.journey`':
    'Napisz ścieżkę od tego pliku, np. `./shared.journey`',
  'Move it into the project; what leads out of it is never followed':
    'Przenieś go do projektu; program nigdy nie wychodzi poza projekt',
  '{0} comes before {1}': '{0} stoi przed {1}',
  'Write a date such as `2026-05-25`, `2026-05` or `2026-Q2`':
    'Napisz datę, np. `2026-05-25`, `2026-05` lub `2026-Q2`',
  '{0} at the end is drawn as a part of the name': '{0} na końcu zostanie narysowane jako część nazwy',
  'A heading or a step ends with its line': 'Nagłówek lub krok kończy się razem z wierszem',
  'Delete it': 'Usuń to',
  '{0} behind {1} is read as a part of the text': '{0} po {1} jest czytane jako część tekstu',
  'A line has one mark; what belongs to a step stands in lines of its own below it':
    'Wiersz ma jeden znak; co należy do kroku, stoi pod nim w osobnych wierszach',
  'Delete {0}': 'Usuń {0}',
  'Write its steps below it, or score the stage itself: `## Stage ~ -1`':
    'Napisz pod nim kroki albo oceń sam etap: `## Stage ~ -1`',
  'The stage {0} has no steps': 'Etap {0} nie ma kroków',
  '{0} opens no comment, so this line is text': '{0} nie otwiera komentarza, więc ten wiersz jest tekstem',
  'Write `//` at the start of each line of a comment': 'Napisz `//` na początku każdego wiersza komentarza',
  'Write `//`': 'Napisz `//`',
  '{0} stands between full-width characters': '{0} stoi między znakami pełnej szerokości',
  'Write full-width signs': 'Napisz znaki pełnej szerokości',
  '{0} is drawn as it is typed: HTML means nothing here':
    '{0} zostanie narysowane tak, jak stoi: HTML nic tu nie znaczy',
  'Write `**bold**`, `*emphasis*` or `[words](https://example.org)` in descriptions, quotes and notes; `|` begins a new line':
    'Napisz `**bold**`, `*emphasis*` lub `[words](https://example.org)` w opisach, wypowiedziach i uwagach; `|` zaczyna nowy wiersz',
  'An invisible character, U+{0}, stands here': 'Stoi tu niewidoczny znak, U+{0}',
  'Words with such a character in them are not found under their name; delete it':
    'Słów z takim znakiem nie da się znaleźć po nazwie; usuń go',
  'Delete the invisible characters': 'Usuń niewidoczne znaki',
  '{0} does not part two steps here, so both are one name':
    '{0} nie rozdziela tu dwóch kroków, więc oba są jedną nazwą',
  'Write one step a line': 'Napisz jeden krok w wierszu',
  'Write `;` between the steps of a line': 'Napisz `;` między krokami jednego wiersza',
  'Begin a new line': 'Zacznij nowy wiersz',
  'Write `;`': 'Napisz `;`',
  'Only the last `~` of a step counts, and this one is read as a part of the name':
    'Liczy się tylko ostatnie `~` kroku, a to jest czytane jako część nazwy',
  'Part the feelings of several personas by `|`, and how it should be by `=>`':
    'Uczucia kilku person rozdziel przez `|`, a stan docelowy napisz po `=>`',
  'Make it a step': 'Zrób z tego krok',
  'Make steps of {0} lines': 'Zrób kroki z tych wierszy: {0}',
  'Write `- ` before it if it is a step': 'Napisz przed tym `- `, jeśli to krok',
  'This line ends in a score but is text': 'Ten wiersz kończy się oceną, ale jest tekstem',
  '{0} has no space behind it, so this line is text': 'Po {0} nie ma spacji, więc ten wiersz jest tekstem',
  '{0} has no colon behind it, so this line is text': 'Po {0} nie ma dwukropka, więc ten wiersz jest tekstem',
  'A key is followed by a colon and a space: {0}': 'Po kluczu stoi dwukropek i spacja: {0}',
  '{0} looks like a heading but is text': '{0} wygląda na nagłówek, ale jest tekstem',
  'Write `# ` before it if it is the title': 'Napisz przed tym `# `, jeśli to tytuł',
  'Write `## ` before it if it is a stage': 'Napisz przed tym `## `, jeśli to etap',
  'Make it the title': 'Zrób z tego tytuł',
  'Make it a stage': 'Zrób z tego etap',
  'A score follows `~`, and this is read as a part of the name':
    'Ocena stoi po `~`, a to jest czytane jako część nazwy',
  'Write the score as in `- Queue ~ -1`': 'Napisz ocenę tak: `- Queue ~ -1`',
  'Write `~` before the score': 'Napisz `~` przed oceną',
  '{0} is no key, so this score is text': '{0} nie jest kluczem, więc ta ocena jest tekstem',
  'A score stands behind the name of its step, as in `- Queue ~ -1`':
    'Ocena stoi po nazwie swojego kroku, np. `- Queue ~ -1`',
  'Move the score to its step': 'Przenieś ocenę do jej kroku',
  'A table of Markdown is read as text': 'Tabela w Markdownie jest czytana jako tekst',
  'Write each row as a step, `- Step ~ +1`, with its other columns in lines below it':
    'Zapisz każdy wiersz tabeli jako krok, `- Step ~ +1`, a pozostałe kolumny w wierszach pod nim',
  '{0} of {1} texts are not translated into {2}': 'Nieprzetłumaczone teksty: {0} z {1} (język {2})',
  '`wayline i18n extract` collects them in a file for translation':
    '`wayline i18n extract` zbiera je w pliku do tłumaczenia',
  '{0} of {1} names have no label in {2}': 'Nazwy bez etykiety: {0} z {1} (język {2})',
  'Write `label.{0}:` under each of them': 'Napisz `label.{0}:` pod każdą z nich',
  'This journey has no steps': 'Ta podróż nie ma kroków',
  'Write one step a line, such as `- Queue ~ -1`': 'Napisz jeden krok w wierszu, np. `- Queue ~ -1`',
  '{0} has a number behind it, so this line is text': 'Po {0} stoi liczba, więc ten wiersz jest tekstem',
  'Write {0} instead; the picture counts by itself': 'Napisz zamiast tego {0}; obraz liczy sam',
  '{0} is read as a part of the text': '{0} jest czytane jako część tekstu',
  'What is said of a step stands in braces at the end of its line, as in `{moment}`':
    'Co mówi się o kroku, stoi w klamrach na końcu jego wiersza, np. `{moment}`',
  'This text is {0}, not a .journey text': 'Ten tekst to {0}, a nie tekst .journey',
  'Write `# Title`, then `## Stage` for each part and `- Step ~ +1` for each step; `wayline prompt` shows how':
    'Napisz `# Title`, potem `## Stage` dla każdej części i `- Step ~ +1` dla każdego kroku; `wayline prompt` pokazuje jak',
  'a Mermaid user journey': 'podróż użytkownika w Mermaid',
  'a Mermaid diagram': 'diagram Mermaid',
  JSON: 'JSON',
  'HTML or XML': 'HTML lub XML',
  'The quotation marks around this value are drawn with it':
    'Cudzysłów wokół tej wartości zostanie narysowany razem z nią',
  'Leave them out: the picture sets the marks of its language around every quote':
    'Opuść go: obraz sam stawia cudzysłowy swojego języka wokół wypowiedzi',
  'Leave them out: a value goes to the end of its line': 'Opuść go: wartość sięga do końca wiersza',
  'Leave out the quotation marks': 'Opuść cudzysłów',
  'The rates of the edges that leave {0} sum to {1} %': 'Odsetki przejść z {0} sumują się do {1} %',
  'Rates are shares of those who come to the step: together at most 100 %':
    'Odsetki to części tych, którzy dochodzą do kroku: razem najwyżej 100 %',
  '{0} is a second title, and one file is one journey': '{0} to drugi tytuł, a jeden plik to jedna podróż',
  'It is read as a phase: write `==` for a phase or `##` for a stage':
    'Jest czytany jako faza: napisz `==`, jeśli to faza, albo `##`, jeśli to etap',
  '{0} is no arrow of the language, so it leads nowhere':
    '{0} nie jest strzałką tego języka, więc donikąd nie prowadzi',
  'Write `->`': 'Napisz `->`',
  '{0} is part of the name of this step': '{0} jest częścią nazwy tego kroku',
  'Leave out what is to be ticked': 'Opuść to, co miało być odhaczane',
  'Write `- ` where steps begin': 'Napisz `- `, gdzie zaczynają się kroki',
  'A step begins with `- ` and its name': 'Krok zaczyna się od `- ` i nazwy',
  '{0} does not part touchpoints, so this is one name':
    '{0} nie rozdziela punktów styku, więc to jedna nazwa',
  'Write `,` between touchpoints': 'Napisz `,` między punktami styku',
  'Write `,`': 'Napisz `,`',
  '{0} is drawn as it is typed: names and keys take no Markdown':
    '{0} zostanie narysowane tak, jak stoi: w nazwach i kluczach nie działa Markdown',
  'Write the words alone, and the address below them as `link: …`':
    'Napisz same słowa, a adres pod nimi: `link: …`',
  'Write the words alone; descriptions, quotes and notes may be **bold** or *emphatic*':
    'Napisz same słowa; opisy, wypowiedzi i uwagi mogą być **pogrubione** lub *wyróżnione*',
  'A `#` right before a word is part of the text, and this map has no title':
    '`#` tuż przed słowem jest częścią tekstu, a ta mapa nie ma tytułu',
  'A title has a space behind its `#`': 'W tytule po `#` stoi spacja',
  'Put a space behind it': 'Postaw po nim spację',
  'Put a space behind it, or a backslash before it if it is text':
    'Postaw po nim spację albo przed nim odwrotny ukośnik, jeśli to tekst',
  '`//` opens a comment at the start of a line only, so this is text':
    '`//` otwiera komentarz tylko na początku wiersza, więc to jest tekst',
  'Write the comment on a line of its own': 'Napisz komentarz w osobnym wierszu',
  'Move the comment to a line of its own': 'Przenieś komentarz do osobnego wiersza',
  '{0} has no score': '{0} nie ma oceny',
  'The faces with a score are {0}; a number says the same': 'Buźki z oceną to {0}; liczba mówi to samo',
  'Nothing that {0} declares is used here': 'Nic z tego, co deklaruje {0}, nie jest tu użyte',
  '{0} is taken from {1} and not used here': '{0} pochodzi z {1} i nie jest tu użyte',
  'Leave it out, or mention it in the map': 'Opuść to albo użyj tego na mapie',
  '{0} is read as the value of {1}': '{0} jest czytane jako wartość {1}',
  'Write the text right behind the colon; `|` at the start of a line continues it':
    'Napisz tekst zaraz po dwukropku; `|` na początku wiersza go kontynuuje',
  'Put the text behind the colon': 'Przenieś tekst za dwukropek',
  '{0} of {1} texts of the map are not in this file': 'Teksty mapy, których nie ma w tym pliku: {0} z {1}',
  '{0} is not translated': '{0} nie jest przetłumaczone',
  'Write it in {0}': 'Napisz to w języku {0}',
  '{0} has become {1} since it was translated': '{0} zmieniło się w {1}, odkąd to przetłumaczono',
  'Nothing in the map belongs to {0}': 'Nic na mapie nie należy do {0}',
  '`wayline i18n extract` brings the file up to date': '`wayline i18n extract` uaktualnia ten plik',
  'Translate it anew, and take away `before:` where it stands':
    'Przetłumacz to na nowo i usuń `before:`, gdzie stoi',
  'These translations cannot be read: {0}': 'Tych tłumaczeń nie można odczytać: {0}',
  '{0} is no part of a file of translations': '{0} nie jest częścią pliku z tłumaczeniami',
  'The parts are: {0}': 'Części to: {0}',
  'A key with a colon is expected here': 'Tu powinien stać klucz z dwukropkiem',
  '`wayline i18n extract` writes the file as it should be':
    '`wayline i18n extract` zapisuje plik tak, jak trzeba',
  'Write its path, such as `./shared.journey`, or `std/channels`':
    'Napisz jego ścieżkę, np. `./shared.journey`, albo `std/channels`',
  'This line names no file to use': 'Ten wiersz nie podaje pliku do użycia',
  'Where this text was read, no other file was: what it takes from there is not known':
    'Tam, gdzie czytano ten tekst, nie czytano innych plików: nie wiadomo, co z nich bierze',
  'The file {0} was not read': 'Plik {0} nie został przeczytany',
  'What comes with the program: {0}': 'Z programem przychodzi: {0}',
  'There is no library {0}': 'Nie ma biblioteki {0}',
  'It declares nothing': 'Niczego nie deklaruje',
  'It declares: {0}': 'Deklaruje: {0}',
  'No name follows `only`, so all that {0} declares is taken':
    'Po `only` nie ma żadnej nazwy, więc bierze się wszystko, co deklaruje {0}',
  'Write the names behind it, or leave it out': 'Napisz po nim nazwy albo go opuść',
  'This file uses itself: {0}': 'Ten plik używa sam siebie: {0}',
  'Move what both need into a file of its own': 'Przenieś to, czego oba potrzebują, do osobnego pliku',
  'The file {0} has errors of its own: {1}': 'Plik {0} ma własne błędy: {1}',
  'The first stands in its line {0}: {1}': 'Pierwszy stoi w jego wierszu {0}: {1}',
  'Two files declare {0}, and what {1} says is taken': 'Dwa pliki deklarują {0}; liczy się to, co mówi {1}',
  'Behind `only`, name what you need of each file, or declare it here':
    'Po `only` wymień, czego potrzebujesz z każdego pliku, albo zadeklaruj to tutaj',
  '{0} is declared here and in {1}, and what stands here is taken':
    '{0} jest zadeklarowane tutaj i w {1}; liczy się to, co stoi tutaj',
  'The front matter is not valid YAML: {0}': 'Nagłówek ustawień nie jest poprawnym YAML-em: {0}',
  'The settings are left out until this is mended': 'Do czasu poprawki ustawienia są pomijane',
  'The front matter that `---` opens is never closed':
    'Nagłówek ustawień otwarty przez `---` nie jest nigdzie zamknięty',
  'Write `---` on a line of its own behind the settings, or delete this line':
    'Napisz `---` w osobnym wierszu po ustawieniach albo usuń ten wiersz',
  'Close it behind the last setting': 'Zamknij go po ostatnim ustawieniu',
  'A {0} has no name': 'Brakuje nazwy: {0}',
  'Write its name after the mark, or delete the line': 'Napisz nazwę po znaku albo usuń wiersz',
  '`{0}` is followed by no {1}': 'Po `{0}` niczego nie ma, a powinno tu być: {1}',
  'Write it after the mark, or delete the line': 'Napisz to po znaku albo usuń wiersz',
  'Delete the line': 'Usuń wiersz',
  'Write a score, a word or both, as in `~ -1 annoyed`':
    'Napisz ocenę, słowo albo jedno i drugie, np. `~ -1 annoyed`',
  '`{0}` reads as `{1}`': '`{0}` jest czytane jako `{1}`',
  'Write `{0}`': 'Napisz `{0}`',
  'A merge left its marks here, and both sides are read':
    'Scalanie zostawiło tu swoje znaki; czytane są obie strony',
  'Keep one side and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`':
    'Zostaw jedną stronę i usuń wiersze zaczynające się od `<<<<<<<`, `=======` i `>>>>>>>`',
  'A line of {0} characters is too long to be read':
    'Wiersz o długości {0} znaków jest za długi, żeby go czytać',
  'Break it; a line may hold {0} characters': 'Podziel go; wiersz może mieć {0} znaków',
  'A code fence of Markdown stands around this text': 'Ten tekst stoi w bloku kodu Markdownu',
  'Delete the fence': 'Usuń blok',
  'A `{` has no `}` on its line': 'Klamra `{` nie ma w swoim wierszu `}`',
  'Close it with `}`, or write `\\{` where a brace is meant':
    'Zamknij ją przez `}` albo napisz `\\{`, jeśli chodzi o samą klamrę',
  'Close it': 'Zamknij ją',
  '`{0}` in braces is neither a flag nor an `#id` nor a `key=value`':
    '`{0}` w klamrach to ani flaga, ani `#id`, ani `key=value`',
  'Write a word such as `moment`, an `#id`, or a name with its value: `owner="Web team"`':
    'Napisz słowo takie jak `moment`, `#id` albo nazwę z wartością: `owner="Web team"`',
  'The value `{0}` in braces holds a space and stands without quotes':
    'Wartość `{0}` w klamrach zawiera spację i stoi bez cudzysłowu',
  'Put it in quotes: `{0}`': 'Weź to w cudzysłów: `{0}`',
  'Put it in quotes': 'Weź to w cudzysłów',
  '`{0}` in braces is not written in the way of the language':
    '`{0}` w klamrach nie jest zapisane tak, jak każe język',
  '`{0}` says again what these braces said before': '`{0}` powtarza to, co te klamry już mówią',
  'Keep one of the two; the last one counts': 'Zostaw jedno z dwojga; liczy się ostatnie',
  'Delete the first': 'Usuń pierwsze',
  '{0}, {1}': '{0}, {1}',
  text: 'tekst',
  '`wayline explain CODE` shows the page of one': '`wayline explain CODE` pokazuje stronę o jednym z nich',
  'there is no problem with the code `{0}`': 'nie ma problemu o kodzie `{0}`',
  '{0}; `wayline explain` lists all of them': '{0}; `wayline explain` wymienia wszystkie',
  '{0}; did you mean {1}?': '{0}; może chodzi o {1}?',
  '{0}: {1} names have no `{#id}`; where one is renamed, its translation is found by likeness alone, and `--ids` prevents that':
    '{0}: nazwy bez `{#id}`: {1}; po zmianie nazwy tłumaczenie da się znaleźć tylko po podobieństwie, `--ids` temu zapobiega',
  'mend what can be mended without asking, and show what is left':
    'popraw to, co da się poprawić bez pytania, i pokaż resztę',
  'mends what it can in the file itself': 'poprawia w samym pliku to, co się da',
  'shows problems in a pull request': 'pokazuje problemy przy zmianach w repozytorium',
  'say what a problem is and how to mend it': 'powiedz, czym jest problem i jak go usunąć',
  'Shows the page of a problem: what it is, why it matters and how to mend it.':
    'Pokazuje stronę o problemie: czym jest, dlaczego jest ważny i jak go usunąć.',
  'the code that `wayline check` prints; without one, all are listed':
    'kod, który podaje `wayline check`; bez niego wymienia wszystkie',
  'says the same': 'mówi to samo',
  'lists every problem': 'wymienia wszystkie problemy',
  'translate maps': 'tłumacz mapy',
  'Keeps files of translations such as `coffee.en.yaml`, which stand beside a map.':
    'Prowadzi pliki z tłumaczeniami, takie jak `coffee.en.yaml`, które leżą obok mapy.',
  'collect what there is to translate': 'zbierz to, co jest do przetłumaczenia',
  'Writes what there is to translate into a file for each language, and keeps what is in it.':
    'Zapisuje to, co jest do przetłumaczenia, w pliku dla każdego języka i zostawia to, co już w nim jest.',
  '.journey files': 'pliki .journey',
  'languages to translate into, with commas between them': 'języki docelowe, oddzielone przecinkami',
  'give an `{#id}` to everything that has none, so that it can be renamed':
    'nadaj `{#id}` wszystkiemu, co go nie ma, żeby można było zmieniać nazwy',
  'take away translations that nothing in the map belongs to':
    'usuń tłumaczenia, którym nic na mapie nie odpowiada',
  'say what is not translated': 'powiedz, co nie jest przetłumaczone',
  'Says what is not translated, what has changed since, and what the map no longer has.':
    'Mówi, co nie jest przetłumaczone, co się od tego czasu zmieniło i czego na mapie już nie ma.',
  'only these languages, with commas between them': 'tylko te języki, oddzielone przecinkami',
  'end with exit status 1 where something is not translated, or has changed since':
    'zakończ kodem 1, gdy coś nie jest przetłumaczone albo się zmieniło',
  'writes coffee.pl.yaml, or brings it up to date': 'zapisuje coffee.pl.yaml albo go uaktualnia',
  'says what it still lacks': 'mówi, czego jeszcze brakuje',
  'draws the map in Polish': 'rysuje mapę po polsku',
  'language to draw in, such as {0}; several with commas, or `all`, draw a picture for each':
    'język rysunku, np. {0}; kilka po przecinku albo `all` daje po jednym obrazie',
  'writes coffee.en.svg and coffee.pl.svg': 'zapisuje coffee.en.svg i coffee.pl.svg',
  'help: {0}': 'rada: {0}',
  'fix: {0}': 'poprawka: {0}',
  '{0}: mended {1}': '{0} – poprawiono: {1}',
  '`wayline explain {0}` says more about a problem': '`wayline explain {0}` mówi o problemie więcej',
  '`wayline check --fix` mends 1 of them': '`wayline check --fix` poprawi 1 z nich',
  '`wayline check --fix` mends {0} of them': '`wayline check --fix` poprawi tyle z nich: {0}',
  'permission denied': 'brak uprawnień',
  'something else is using it': 'używa tego coś innego',
  'it is a directory': 'to katalog',
  'its links lead round in a circle': 'dowiązania prowadzą w kółko',
  'too many files are open': 'otwartych jest za dużo plików',
  'the name is too long': 'nazwa jest za długa',
  'it does not exist': 'to nie istnieje',
  'no space is left on the device': 'brak miejsca na urządzeniu',
  'a part of the path is not a directory': 'część ścieżki nie jest katalogiem',
  'the operation is not permitted': 'operacja jest niedozwolona',
  'the file system is read-only': 'system plików jest tylko do odczytu',
  'several pictures of standard input need the name of a file':
    'kilka obrazów ze standardowego wejścia wymaga nazwy pliku',
  'The file {0} cannot be read: {1}': 'Nie można odczytać pliku {0}: {1}',
  'Row {0} of {1} has more cells than the first row names':
    'Wiersz {0} pliku {1} ma więcej komórek, niż nazywa pierwszy wiersz',
  'Put quotes around a cell with commas in it, or part the cells by semicolons':
    'Weź komórkę z przecinkami w cudzysłów albo rozdziel komórki średnikami',
  'There is no icon {0}': 'Nie ma ikony {0}',
  'Take one that there is, such as `phone`, `mail`, `shop` or `web`':
    'Wybierz jedną z istniejących, np. `phone`, `mail`, `shop` lub `web`',
  'Write an address that begins with `https:`, `http:` or `mailto:`, or the path of a file':
    'Napisz adres zaczynający się od `https:`, `http:` lub `mailto:` albo ścieżkę pliku',
  'The metric {0} names no file to read from': 'Wskaźnik {0} nie podaje pliku, z którego czytać',
  'Write one under it, as in `source: ./kpi.csv#name`':
    'Zapisz go pod wskaźnikiem, np. `source: ./kpi.csv#name`',
  'There is no rule {0}': 'Nie ma reguły {0}',
  '{0} is a setting, and here it is text': '{0} to ustawienie, a tutaj jest tekstem',
  'Settings stand at the top of a file, between two lines of `---`':
    'Ustawienia stoją na początku pliku, między dwoma wierszami `---`',
  'Move the settings to the top': 'Przenieś ustawienia na początek',
  'Write the text below it right behind the colon': 'Napisz tekst spod spodu zaraz po dwukropku',
  'Write it behind the colon, or delete the line': 'Napisz to po dwukropku albo usuń wiersz',
  'The list below {0} is read as steps': 'Lista pod {0} jest czytana jako kroki',
  'Nothing is nested by bullets or indentation: write {0} on a line for each':
    'Wypunktowanie i wcięcia niczego nie zagnieżdżają: napisz {0} w osobnym wierszu dla każdej pozycji',
  'Write {0} on each line': 'Napisz {0} w każdym wierszu',
  'Still to do: {0}': 'Do zrobienia: {0}',
  '{0} stands in a text, where it hides nothing': '{0} stoi w tekście, gdzie niczego nie ukrywa',
  'Write the text behind a key such as `note:`, or the braces behind the first line of what they belong to':
    'Napisz tekst po kluczu takim jak `note:` albo klamry po pierwszym wierszu tego, do czego należą',
  'The setting `{0}` has no colon and space behind it': 'Po ustawieniu `{0}` brakuje dwukropka i spacji',
  'Write `{0}: …`; the settings are left out until this is mended':
    'Napisz `{0}: …`; do czasu poprawki ustawienia są pomijane',
  'Write `{0}: `': 'Napisz `{0}: `',
  'A tab stands at the start of this line, and YAML is indented by spaces':
    'Ten wiersz zaczyna się od tabulatora, a YAML wcina się spacjami',
  'Write spaces; the settings are left out until this is mended':
    'Napisz spacje; do czasu poprawki ustawienia są pomijane',
  'Write spaces for tabs': 'Zamień tabulatory na spacje',
  '`{0}` is followed by no feeling': 'Po `{0}` nie ma żadnego uczucia',
  'Delete its lines, and what was said around it; in a page, they are no part of the text':
    'Usuń jego wiersze i to, co powiedziano wokół; na stronie nie należą do tekstu',
  'This file is not JSON: {0}': 'Ten plik nie jest JSON-em: {0}',
  'write maps as data for other programs': 'zapisz mapy jako dane dla innych programów',
  'Writes what a map says, for other programs: as JSON, or as a `.journey` text of nothing else.':
    'Zapisuje to, co mówi mapa, dla innych programów: jako JSON albo jako czysty tekst `.journey`.',
  'the form to write': 'postać zapisu',
  'where to write; by default standard output': 'dokąd pisać; domyślnie na standardowe wyjście',
  'say where everything stands in the text (json)': 'podaj, gdzie co stoi w tekście (json)',
  'write what is taken from other files too (journey)':
    'zapisz także to, co pochodzi z innych plików (journey)',
  'shows the model as JSON': 'pokazuje model jako JSON',
  'writes coffee.json': 'zapisuje coffee.json',
  'writes one file each': 'zapisuje po jednym pliku',
  'leaves out what is private': 'opuszcza to, co prywatne',
  'without comments, in one form': 'bez komentarzy, w jednej postaci',
  'make maps of data': 'zrób mapy z danych',
  'Makes a `.journey` text of what `wayline export` or another program wrote as JSON.':
    'Robi tekst `.journey` z JSON-u, który zapisał `wayline export` albo inny program.',
  '.json files; `-` is standard input': 'pliki .json; `-` to standardowe wejście',
  'shows the map as text': 'pokazuje mapę jako tekst',
  'writes coffee.journey, if there is none yet': 'zapisuje coffee.journey, jeśli go jeszcze nie ma',
  'leave out what is marked `{private}`, and all that speaks of it; a file with errors is refused':
    'opuść to, co oznaczono `{private}`, i wszystko, co o tym mówi; plik z błędami zostanie odrzucony',
  'only one file fits into standard output; name a directory with `-o`':
    'na standardowe wyjście wejdzie tylko jeden plik; podaj katalog za pomocą `-o`',
  'what is made of standard input needs the name of a file':
    'to, co powstaje ze standardowego wejścia, wymaga nazwy pliku',
  'what is made of {0} files does not fit into the one file `{1}`; name a directory':
    'to, co powstaje z kilku plików ({0}), nie zmieści się w jednym pliku `{1}`; podaj katalog',
  'what is made of `{0}` would overwrite the source file `{1}`':
    'to, co powstaje z `{0}`, nadpisałoby plik źródłowy `{1}`',
  'what is made of `{0}` and of `{1}` would both be `{2}`':
    'to, co powstaje z `{0}` i z `{1}`, trafiłoby do jednego pliku `{2}`',
  'The data has to be {0}': 'Te dane powinny mieć postać: {0}',
  '{0} has to be {1}': '{0} powinno mieć postać: {1}',
  '{0} is {1}, but has to be {2}': '{0} to {1}, a powinno mieć postać: {2}',
  'one of the following: {0}': 'jedno z następujących: {0}',
  'a number from {0} to {1}': 'liczba od {0} do {1}',
  'an object': 'obiekt',
  'a list': 'lista',
  'a text': 'tekst',
  'a number': 'liczba',
  '`true` or `false`': '`true` lub `false`',
  '{0} is missing': 'Brakuje {0}',
  '{0} has no {1}': '{0} nie ma {1}',
  '{0} means nothing and is left out': '{0} nic nie znaczy i zostaje pominięte',
  'Give one of the two another id': 'Nadaj jednej z nich inny identyfikator',
  'Two things have the id {0}': 'Dwie rzeczy mają identyfikator {0}',
  'This {0} has no words': 'Brak słów: {0}',
  '{0} has no line of its own': '{0} nie ma własnego wiersza',
  'A name is one line of words': 'Nazwa to jeden wiersz słów',
  'The score {0} does not lie between −2 and +2': 'Ocena {0} nie leży między −2 a +2',
  '{0} cannot stand there without changing what other lines say':
    '{0} nie może tam stać, bo zmieniłoby to sens innych wierszy',
  'Other lines speak of {0}': 'Inne wiersze mówią o {0}',
  'There is nothing with the id {0}': 'Nic nie ma identyfikatora {0}',
  '{0} is declared in {1}': '{0} jest zadeklarowane w {1}',
  'Under the name {0} it would not be found by what speaks of it':
    'Pod nazwą {0} nie znalazłoby tego to, co o tym mówi',
  '{0} is no key of this kind of node: {1}': '{0} nie jest kluczem czegoś takiego: {1}',
  '{0} stands there more than once': '{0} występuje tam więcej niż raz',
  '{0} would not be read as this feeling': '{0} nie zostałoby odczytane jako to odczucie',
  'No text can say that {0} is {1}': 'Żaden tekst nie powie, że {0} to {1}',
  '{0} speaks of the {1} {2}, which is not there': '{0} mówi o czymś, czego nie ma: {1} {2}',
  'Write the id of the stage it stands in': 'Napisz identyfikator etapu, w którym to stoi',
  'These data are of version {0}, and this program reads version {1}':
    'Te dane mają wersję {0}, a ten program czyta wersję {1}',
  '{0} is no bullet of the language': '{0} nie jest punktorem tego języka',
  'tell a language model how to write maps': 'powiedz modelowi językowemu, jak pisać mapy',
  'Shows the grammar in about a kilobyte and two examples, in English, for a language model.':
    'Pokazuje gramatykę w około kilobajcie i dwa przykłady, po angielsku, dla modelu językowego.',
  'language of the map and of its keys: {0}': 'język mapy i jej kluczy: {0}',
  'for the instructions of a model': 'do instrukcji modelu',
  'with Polish keys': 'z polskimi kluczami',
};
