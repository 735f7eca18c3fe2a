<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Investigator Desktop</source>
            <translation>Investigator Desktop &amp;туралы</translation>
        </message>
        <message>
            <source>&amp;Add files to the case…</source>
            <translation>Іске &amp;файлдар қосу…</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Іс</translation>
        </message>
        <message>
            <source>&amp;Close case</source>
            <translation>Істі жа&amp;бу</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Өңдеу</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>Толық &amp;экран</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Анықтама</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>П&amp;ернелер тіркесімдері</translation>
        </message>
        <message>
            <source>&amp;New case…</source>
            <translation>&amp;Жаңа іс…</translation>
        </message>
        <message>
            <source>&amp;Open case…</source>
            <translation>Істі &amp;ашу…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Шығу</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Қайталау</translation>
        </message>
        <message>
            <source>&amp;Search entries</source>
            <translation>Операцияларды &amp;іздеу</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Болдырмау</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Көрініс</translation>
        </message>
        <message>
            <source>Add a &amp;folder to the case…</source>
            <translation>Іске &amp;қалта қосу…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>&amp;Пәрменді табу…</translation>
        </message>
        <message>
            <source>Go to &amp;evidence</source>
            <translation>&amp;Дәлелдемелерге өту</translation>
        </message>
        <message>
            <source>Go to &amp;report</source>
            <translation>&amp;Есепке өту</translation>
        </message>
        <message>
            <source>Go to &amp;timeline</source>
            <translation>&amp;Уақыт желісіне өту</translation>
        </message>
        <message>
            <source>Go to e&amp;ntries</source>
            <translation>&amp;Операцияларға өту</translation>
        </message>
        <message>
            <source>Stop what is r&amp;unning</source>
            <translation>Орындалып жатқан жұмысты &amp;тоқтату</translation>
        </message>
        <message>
            <source>Try the &amp;sample case</source>
            <translation>&amp;Оқу ісін ашу</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Бұл хабарды жабу</translation>
        </message>
    </context>
    <context>
        <name>Case</name>
        <message>
            <source>A case needs a reference and a title.</source>
            <translation>Іске нөмір мен атау қажет.</translation>
        </message>
    </context>
    <context>
        <name>CaseDesk</name>
        <message>
            <source>Doing the step again</source>
            <translation>Әрекетті қайталау</translation>
        </message>
        <message>
            <source>Looking at the last steps</source>
            <translation>Соңғы әрекеттерді қарау</translation>
        </message>
        <message>
            <source>Making the case</source>
            <translation>Істі жасау</translation>
        </message>
        <message>
            <source>Making the sample case</source>
            <translation>Оқу ісін жасау</translation>
        </message>
        <message>
            <source>Opening the case</source>
            <translation>Істі ашу</translation>
        </message>
        <message>
            <source>Undoing the last step</source>
            <translation>Соңғы әрекетті болдырмау</translation>
        </message>
    </context>
    <context>
        <name>CaseFile</name>
        <message>
            <source>There is no case file {file}.</source>
            <translation>{file} іс файлы жоқ.</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo in {file}.</source>
            <translation>{file} файлында болдырмайтын немесе қайталайтын әрекет жоқ.</translation>
        </message>
        <message>
            <source>by somebody whose lock file beside it cannot be read</source>
            <translation>белгісіз пайдаланушы; іс файлының жанындағы бұғаттау файлын оқу мүмкін емес</translation>
        </message>
        <message>
            <source>by {user} on {host} with {program} (process {pid}) since {time}</source>
            <translation>пайдаланушы {user}, компьютер {host}, бағдарлама {program} (процесс {pid}), ашылған уақыты {time}</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>{file} файлын жазу мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>{file} does not open: wrong passphrase, or the beginning of the file is damaged.</source>
            <translation>{file} файлы ашылмайды: құпия фраза қате немесе файлдың басы зақымданған.</translation>
        </message>
        <message>
            <source>{file} exists already; a new case needs a name of its own.</source>
            <translation>{file} файлы бұрыннан бар; жаңа іске өз атауы қажет.</translation>
        </message>
        <message>
            <source>{file} has been closed.</source>
            <translation>{file} файлы жабылған.</translation>
        </message>
        <message>
            <source>{file} is a database of another program and no case file.</source>
            <translation>{file} файлы — басқа бағдарламаның дерекқоры, іс файлы емес.</translation>
        </message>
        <message>
            <source>{file} is already open: {owner}.</source>
            <translation>{file} файлы бұрыннан ашық: {owner}.</translation>
        </message>
        <message>
            <source>{file} is damaged or cut off and cannot be opened; it has been left as it is.</source>
            <translation>{file} файлы зақымданған немесе толық емес, сондықтан оны ашу мүмкін емес; файл өзгеріссіз қалдырылды.</translation>
        </message>
        <message>
            <source>{file} is empty and therefore no case file.</source>
            <translation>{file} файлы бос, сондықтан іс файлы болып табылмайды.</translation>
        </message>
        <message>
            <source>{file} is no case file.</source>
            <translation>{file} файлы іс файлы болып табылмайды.</translation>
        </message>
        <message>
            <source>{file} is open for reading only and cannot be changed.</source>
            <translation>{file} файлы тек оқу үшін ашылған, оны өзгерту мүмкін емес.</translation>
        </message>
        <message>
            <source>{file} needs its passphrase; a file that never had one is no case file or is damaged.</source>
            <translation>{file} файлы үшін құпия фраза қажет; егер файлда құпия фраза ешқашан болмаса, ол іс файлы емес немесе зақымданған.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version; it needs Investigator Desktop {version} or later.</source>
            <translation>{file} файлы жаңарақ нұсқада жазылған; Investigator Desktop {version} немесе одан кейінгі нұсқасы қажет.</translation>
        </message>
        <message>
            <source>{file} was written by an older version; open it once for writing to bring it up to date.</source>
            <translation>{file} файлы ескірек нұсқада жазылған; жаңарту үшін оны бір рет жазу үшін ашыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message>
            <source>A passphrase is given, but not --encrypt: add it, or leave the passphrase out.</source>
            <translation>Құпия фраза берілген, бірақ --encrypt көрсетілмеген: оны қосыңыз немесе құпия фразаны алып тастаңыз.</translation>
        </message>
        <message>
            <source>Acquires and imports files or whole folders.</source>
            <translation>Файлдарды немесе тұтас қалталарды іске қабылдайды және импорттайды.</translation>
        </message>
        <message>
            <source>An encrypted case needs a passphrase from --passphrase-file or INVESTIGATOR_PASSPHRASE.</source>
            <translation>Шифрланған іс үшін --passphrase-file немесе INVESTIGATOR_PASSPHRASE арқылы берілетін құпия фраза қажет.</translation>
        </message>
        <message>
            <source>Follows the money from bank statements to a court-ready report.</source>
            <translation>Қаражат қозғалысын банк үзінді көшірмелерінен бастап сотқа ұсынуға дайын есепке дейін қадағалайды.</translation>
        </message>
        <message>
            <source>Lists or exports entries.</source>
            <translation>Операциялар тізімін шығарады немесе оларды экспорттайды.</translation>
        </message>
        <message>
            <source>Lists statements with their reconciliation and the completeness of each account.</source>
            <translation>Үзінді көшірмелер тізімін, оларды салыстырып тексеру нәтижелерін және әр шот бойынша деректердің толықтығын шығарады.</translation>
        </message>
        <message>
            <source>Makes a case file.</source>
            <translation>Іс файлын жасайды.</translation>
        </message>
        <message>
            <source>Makes the sample case and its report.</source>
            <translation>Оқу ісін және ол бойынша есепті жасайды.</translation>
        </message>
        <message>
            <source>Proves that all parts of the program are there.</source>
            <translation>Бағдарламаның барлық бөліктері бар екенін тексереді.</translation>
        </message>
        <message>
            <source>Recomputes hashes, chain and sums; names the first difference.</source>
            <translation>Хеш-сомаларды, тізбекті және жиындарды қайта есептейді; бірінші айырмашылықты көрсетеді.</translation>
        </message>
        <message>
            <source>Shows what an import would yield; writes nothing.</source>
            <translation>Импорт не беретінін көрсетеді; ештеңе жазбайды.</translation>
        </message>
        <message>
            <source>The case is in {file}.</source>
            <translation>Іс {file} файлында орналасқан.</translation>
        </message>
        <message>
            <source>The command line is not understood: {detail}.
{usage}</source>
            <translation>Пәрмен жолы танылмады: {detail}.
{usage}</translation>
        </message>
        <message>
            <source>The passphrase file {file} cannot be read: {reason}.</source>
            <translation>{file} құпия фраза файлын оқу мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>The work was cancelled and nothing was changed.</source>
            <translation>Жұмыс тоқтатылды, ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>There is no screen to open the window on; investigator-desktop --help lists what works without one.</source>
            <translation>Терезені ашатын экран жоқ; экрансыз істейтін командалар тізімін investigator-desktop --help көрсетеді.</translation>
        </message>
        <message>
            <source>Writes the report of a case as a PDF.</source>
            <translation>Іс бойынша есепті PDF түрінде жазады.</translation>
        </message>
        <message>
            <source>a file whose first line is the passphrase</source>
            <translation>бірінші жолында құпия фраза жазылған файл</translation>
        </message>
        <message>
            <source>the language of the program's messages</source>
            <translation>бағдарлама хабарларының тілі</translation>
        </message>
        <message>
            <source>who acts, as NAME, ROLE</source>
            <translation>әрекет етуші тұлға, АТЫ, ЛАУАЗЫМЫ түрінде</translation>
        </message>
        <message>
            <source>{code} is no currency code of ISO 4217.</source>
            <translation>{code} — ISO 4217 бойынша валюта коды емес.</translation>
        </message>
        <message>
            <source>{file} cannot be used as a mapping. {reason}</source>
            <translation>{file} файлын бағандарды сәйкестендіру үшін пайдалану мүмкін емес. {reason}</translation>
        </message>
        <message>
            <source>{name} is no time zone of the IANA database, such as Asia/Almaty.</source>
            <translation>{name} — IANA дерекқорындағы уақыт белдеуі емес; мысалы, Asia/Almaty деп жазыңыз.</translation>
        </message>
        <message>
            <source>{word} is neither a command nor a case file; investigator-desktop --help lists the commands.</source>
            <translation>{word} — команда да, іс файлы да емес; командалар тізімі: investigator-desktop --help.</translation>
        </message>
        <message>
            <source>{word} is no day; write it as 2024-01-31.</source>
            <translation>{word} — күн емес; оны 2024-01-31 түрінде жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Пәрмендер</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>Не істегіңіз келетінін теріңіз</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Investigator Desktop {version}, under the Apache License 2.0. It opens no connection.</source>
            <translation>Investigator Desktop {version}, Apache License 2.0 лицензиясымен. Бағдарлама желіге қосылмайды.</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>Оқу үшін ашу</translation>
        </message>
        <message>
            <source>Sample case</source>
            <translation>Оқу ісі</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>The program has a defect ({kind}). A report without case material is in {file}.</source>
            <translation>Бағдарламада қате орын алды ({kind}). Іс материалдары енгізілмеген қате туралы есеп {file} файлында.</translation>
        </message>
        <message>
            <source>The program has a defect ({kind}); no report could be written.</source>
            <translation>Бағдарламада қате орын алды ({kind}); қате туралы есепті жазу мүмкін болмады.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Pick a day</source>
            <translation>Күнді таңдау</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>%n gaps between statements were found.</source>
            <translation>
                <numerusform>Үзінді көшірмелер арасында %n үзіліс табылды.</numerusform>
                <numerusform>Үзінді көшірмелер арасында %n үзіліс табылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n movements are recorded in two accounts and counted once.</source>
            <translation>
                <numerusform>%n қаражат қозғалысы екі шотта тіркелген және бір рет есепке алынған.</numerusform>
                <numerusform>%n қаражат қозғалысы екі шотта тіркелген және бір рет есепке алынған.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its report is in {file}.</source>
            <translation>Ол бойынша есеп {file} файлында.</translation>
        </message>
        <message>
            <source>The sample case is in {file}.</source>
            <translation>Оқу ісі {file} файлында.</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Choose an entry to see its source.</source>
            <translation>Дереккөзін көру үшін операцияны таңдаңыз.</translation>
        </message>
        <message>
            <source>Fields of the entry</source>
            <translation>Операция өрістері</translation>
        </message>
        <message>
            <source>Go to the other side of this movement</source>
            <translation>Осы қозғалыстың екінші жағындағы операцияға өту</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>Дереккөзде</translation>
        </message>
        <message>
            <source>The same movement is an entry of {account}.</source>
            <translation>Осы қаражат қозғалысы {account} шоты бойынша да операция ретінде тіркелген.</translation>
        </message>
        <message>
            <source>{evidence}, {file}, line {row}</source>
            <translation>{evidence}, {file}, {row}-жол</translation>
        </message>
        <message>
            <source>{evidence}, {file}, sheet {sheet}, row {row}</source>
            <translation>{evidence}, {file}, {sheet} парағы, {row}-жол</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Let go to look at these files</source>
            <translation>Файлдарды қарау үшін жіберіңіз</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>No entry of the case matches.</source>
            <translation>Істе сәйкес операция жоқ.</translation>
        </message>
        <message>
            <source>The case has no account {account}.</source>
            <translation>Істе {account} шоты жоқ.</translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message numerus="yes">
            <source>%Ln entries were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына %Ln операция жазылды.</numerusform>
                <numerusform>{file} файлына %Ln операция жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сүзгілерді тазалау</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>Entries appear here as soon as a statement has been imported.</source>
            <translation>Үзінді көшірме импортталған соң операциялар осында көрсетіледі.</translation>
        </message>
        <message>
            <source>Exporting entries</source>
            <translation>Операцияларды экспорттау</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорттау…</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Дәлелдемелерге өту</translation>
        </message>
        <message>
            <source>Looking for entries</source>
            <translation>Операцияларды іздеу</translation>
        </message>
        <message>
            <source>No entry fits the filters</source>
            <translation>Сүзгілерге сәйкес операция жоқ</translation>
        </message>
        <message>
            <source>Reading the source</source>
            <translation>Дереккөзді оқу</translation>
        </message>
        <message>
            <source>Show or hide the panel beside the table</source>
            <translation>Кесте жанындағы панельді көрсету немесе жасыру</translation>
        </message>
        <message>
            <source>Take a filter away to see more entries.</source>
            <translation>Көбірек операцияны көру үшін сүзгілердің бірін алып тастаңыз.</translation>
        </message>
        <message>
            <source>There are no entries yet</source>
            <translation>Әзірге операция жоқ</translation>
        </message>
    </context>
    <context>
        <name>EntryFields</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Account of the counterparty</source>
            <translation>Қарсы тараптың шоты</translation>
        </message>
        <message>
            <source>Amount in the second currency</source>
            <translation>Екінші валютадағы сома</translation>
        </message>
        <message>
            <source>Balance after the entry</source>
            <translation>Операциядан кейінгі қалдық</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Банк</translation>
        </message>
        <message>
            <source>Bank of the counterparty</source>
            <translation>Қарсы тараптың банкі</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Ықтимал күндер</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>Операция күні</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Қолма-қол ақша</translation>
        </message>
        <message>
            <source>Category of the merchant</source>
            <translation>Сауда нүктесінің санаты (MCC)</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Code of the purpose</source>
            <translation>Төлем мақсатының коды</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>Қарсы тарап</translation>
        </message>
        <message>
            <source>Country of the counterparty</source>
            <translation>Қарсы тараптың елі</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Шот иесі</translation>
        </message>
        <message>
            <source>Identifier of the counterparty</source>
            <translation>Қарсы тараптың сәйкестендіргіші</translation>
        </message>
        <message>
            <source>Kind of operation</source>
            <translation>Операция түрі</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орын</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Төлем мақсаты</translation>
        </message>
        <message>
            <source>Reference of the bank</source>
            <translation>Банк референсі</translation>
        </message>
        <message>
            <source>Remarks of the reader</source>
            <translation>Оқу кезіндегі ескертулер</translation>
        </message>
        <message>
            <source>Residency of the counterparty</source>
            <translation>Қарсы тараптың резиденттігі</translation>
        </message>
        <message>
            <source>Residency of the holder</source>
            <translation>Шот иесінің резиденттігі</translation>
        </message>
        <message>
            <source>Reversal</source>
            <translation>Сторно</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Уақыт белдеуі</translation>
        </message>
        <message>
            <source>Transfer system</source>
            <translation>Аударым жүйесі</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Валюталау күні</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгісіз</translation>
        </message>
        <message>
            <source>takes an earlier entry back</source>
            <translation>бұрынғы операцияны сторнолайды</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>{zone}, assumed by the case</source>
            <translation>{zone} (іс бойынша қабылданған)</translation>
        </message>
    </context>
    <context>
        <name>EntryTable</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Қалдық</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>Қарсы тарап</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Күні мен уақыты</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Төлем мақсаты</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Банк референсі</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
    </context>
    <context>
        <name>EntryView</name>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDetail</name>
        <message>
            <source>Added to the case</source>
            <translation>Іске қосылған</translation>
        </message>
        <message>
            <source>Balances</source>
            <translation>Қалдықтар</translation>
        </message>
        <message>
            <source>Balances ({count})</source>
            <translation>Қалдықтар ({count})</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>File last changed</source>
            <translation>Файлдың соңғы өзгертілген уақыты</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Құқықтық негіз</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Көшірме үлгісі</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Кімнен алынды</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>Операциясыз жолдар</translation>
        </message>
        <message>
            <source>Rows left out ({count})</source>
            <translation>Операциясыз жолдар ({count})</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Осы импортты болдырмау</translation>
        </message>
        <message>
            <source>import undone</source>
            <translation>импортты болдырмау орындалды</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>тіркелмеген</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>{label} · {file}</source>
            <translation>{label} · {file}</translation>
        </message>
        <message>
            <source>{moment} UTC by {name}</source>
            <translation>{moment} UTC, {name}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceModel</name>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln төлем</numerusform>
                <numerusform>%Ln төлем</numerusform>
            </translation>
        </message>
        <message>
            <source>Added on</source>
            <translation>Қосылған күні</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Салыстырып тексеру</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>import undone</source>
            <translation>импортты болдырмау орындалды</translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message numerus="yes">
            <source>%Ln files still need you.</source>
            <translation>
                <numerusform>Тағы %Ln файл бойынша шешіміңіз қажет.</numerusform>
                <numerusform>Тағы %Ln файл бойынша шешіміңіз қажет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were imported.</source>
            <translation>
                <numerusform>%Ln файл импортталды.</numerusform>
                <numerusform>%Ln файл импортталды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Қалта қосу…</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Файлдар қосу…</translation>
        </message>
        <message>
            <source>Add the bank's files</source>
            <translation>Банк файлдарын қосыңыз</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Файлдарды таңдау…</translation>
        </message>
        <message>
            <source>Drop files or a whole folder anywhere on this window. Each is recognised and shown to you first; nothing enters the case before you say so.</source>
            <translation>Файлдарды немесе тұтас қалтаны осы терезенің кез келген жеріне сүйреп әкеліңіз. Әрбір файл алдымен танылып, сізге көрсетіледі; сіз шешім қабылдамайынша іске ештеңе енгізілмейді.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдемелер</translation>
        </message>
        <message>
            <source>Files that wait</source>
            <translation>Күтіп тұрған файлдар</translation>
        </message>
        <message>
            <source>Go to entries</source>
            <translation>Операцияларға өту</translation>
        </message>
        <message>
            <source>Go to timeline</source>
            <translation>Уақыт желісіне өту</translation>
        </message>
        <message>
            <source>Looking at the evidence</source>
            <translation>Дәлелдемелерді қарау</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Импортты болдырмау</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n entries were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына %n операция жазылды.</numerusform>
                <numerusform>{file} файлына %n операция жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>{file} файлын жазу</translation>
        </message>
        <message>
            <source>a case file stands there</source>
            <translation>ол жерде іс файлы тұр</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>{file} файлына жазу мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>{file} names no known format; the known ones are {formats}.</source>
            <translation>{file} файлының атауы белгілі пішімді көрсетпейді; белгілі пішімдер: {formats}.</translation>
        </message>
    </context>
    <context>
        <name>FieldMenu</name>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
        <message>
            <source>What does the column hold?</source>
            <translation>Бағанда не бар?</translation>
        </message>
        <message>
            <source>What the column holds</source>
            <translation>Бағанның мазмұны</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Account of the beneficiary</source>
            <translation>Алушының шоты</translation>
        </message>
        <message>
            <source>Account of the counterparty</source>
            <translation>Қарсы тараптың шоты</translation>
        </message>
        <message>
            <source>Account of the payer</source>
            <translation>Төлеушінің шоты</translation>
        </message>
        <message>
            <source>Account of the statement</source>
            <translation>Үзінді көшірме шоты</translation>
        </message>
        <message>
            <source>Address of the beneficiary</source>
            <translation>Алушының мекенжайы</translation>
        </message>
        <message>
            <source>Address of the payer</source>
            <translation>Төлеушінің мекенжайы</translation>
        </message>
        <message>
            <source>Address of the paying office</source>
            <translation>Төлеу пунктінің мекенжайы</translation>
        </message>
        <message>
            <source>Address of the sending office</source>
            <translation>Жөнелту пунктінің мекенжайы</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Amount in the second currency</source>
            <translation>Екінші валютадағы сома</translation>
        </message>
        <message>
            <source>Amount paid out</source>
            <translation>Төленген сома</translation>
        </message>
        <message>
            <source>Amount sent</source>
            <translation>Жөнелтілген сома</translation>
        </message>
        <message>
            <source>Balance after the entry</source>
            <translation>Операциядан кейінгі қалдық</translation>
        </message>
        <message>
            <source>Bank of the beneficiary</source>
            <translation>Алушының банкі</translation>
        </message>
        <message>
            <source>Bank of the counterparty</source>
            <translation>Қарсы тараптың банкі</translation>
        </message>
        <message>
            <source>Bank of the payer</source>
            <translation>Төлеушінің банкі</translation>
        </message>
        <message>
            <source>Beneficiary</source>
            <translation>Алушы</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>Операция күні</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Category of the merchant</source>
            <translation>Сауда нүктесінің санаты (MCC)</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Code of the paying office</source>
            <translation>Төлеу пунктінің коды</translation>
        </message>
        <message>
            <source>Code of the purpose</source>
            <translation>Төлем мақсатының коды</translation>
        </message>
        <message>
            <source>Code of the sending office</source>
            <translation>Жөнелту пунктінің коды</translation>
        </message>
        <message>
            <source>Control number of the transfer</source>
            <translation>Аударымның бақылау нөмірі</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>Қарсы тарап</translation>
        </message>
        <message>
            <source>Country of the beneficiary</source>
            <translation>Алушының елі</translation>
        </message>
        <message>
            <source>Country of the counterparty</source>
            <translation>Қарсы тараптың елі</translation>
        </message>
        <message>
            <source>Country of the payer</source>
            <translation>Төлеушінің елі</translation>
        </message>
        <message>
            <source>Country of the paying office</source>
            <translation>Төлеу пунктінің елі</translation>
        </message>
        <message>
            <source>Country of the sending office</source>
            <translation>Жөнелту пунктінің елі</translation>
        </message>
        <message>
            <source>Credit in the second currency</source>
            <translation>Екінші валютадағы түсім</translation>
        </message>
        <message>
            <source>Credit: money in</source>
            <translation>Түсім (кредит)</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Currency paid out</source>
            <translation>Төленген валюта</translation>
        </message>
        <message>
            <source>Currency sent</source>
            <translation>Жөнелтілген валюта</translation>
        </message>
        <message>
            <source>Debit in the second currency</source>
            <translation>Екінші валютадағы шығыс</translation>
        </message>
        <message>
            <source>Debit: money out</source>
            <translation>Шығыс (дебет)</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Бағыт</translation>
        </message>
        <message>
            <source>Document of the beneficiary</source>
            <translation>Алушының құжаты</translation>
        </message>
        <message>
            <source>Document of the payer</source>
            <translation>Төлеушінің құжаты</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Holder of the account</source>
            <translation>Шот иесі</translation>
        </message>
        <message>
            <source>Identifier of the beneficiary</source>
            <translation>Алушының сәйкестендіргіші</translation>
        </message>
        <message>
            <source>Identifier of the counterparty</source>
            <translation>Қарсы тараптың сәйкестендіргіші</translation>
        </message>
        <message>
            <source>Identifier of the holder</source>
            <translation>Шот иесінің сәйкестендіргіші</translation>
        </message>
        <message>
            <source>Identifier of the payer</source>
            <translation>Төлеушінің сәйкестендіргіші</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Өзгеріссіз сақталады</translation>
        </message>
        <message>
            <source>Kind of operation</source>
            <translation>Операция түрі</translation>
        </message>
        <message>
            <source>Line number</source>
            <translation>Реттік нөмір</translation>
        </message>
        <message>
            <source>Money transfer</source>
            <translation>Ақша аударымы</translation>
        </message>
        <message>
            <source>Paid out on</source>
            <translation>Төленген күні</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Төлеуші</translation>
        </message>
        <message>
            <source>Paying office</source>
            <translation>Төлеу пункті</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орын</translation>
        </message>
        <message>
            <source>Purpose of the payment</source>
            <translation>Төлем мақсаты</translation>
        </message>
        <message>
            <source>Reference of the bank</source>
            <translation>Банк референсі</translation>
        </message>
        <message>
            <source>Residency of the beneficiary</source>
            <translation>Алушының резиденттігі</translation>
        </message>
        <message>
            <source>Residency of the counterparty</source>
            <translation>Қарсы тараптың резиденттігі</translation>
        </message>
        <message>
            <source>Residency of the holder</source>
            <translation>Шот иесінің резиденттігі</translation>
        </message>
        <message>
            <source>Residency of the payer</source>
            <translation>Төлеушінің резиденттігі</translation>
        </message>
        <message>
            <source>Second currency</source>
            <translation>Екінші валюта</translation>
        </message>
        <message>
            <source>Sending office</source>
            <translation>Жөнелту пункті</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Жөнелтілген күні</translation>
        </message>
        <message>
            <source>Status of the transfer</source>
            <translation>Аударым мәртебесі</translation>
        </message>
        <message>
            <source>Telephone of the beneficiary</source>
            <translation>Алушының телефоны</translation>
        </message>
        <message>
            <source>Telephone of the payer</source>
            <translation>Төлеушінің телефоны</translation>
        </message>
        <message>
            <source>The account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>The other side</source>
            <translation>Қарсы тарап</translation>
        </message>
        <message>
            <source>Time and amount</source>
            <translation>Уақыты мен сомасы</translation>
        </message>
        <message>
            <source>Time of booking</source>
            <translation>Операция уақыты</translation>
        </message>
        <message>
            <source>Transfer system</source>
            <translation>Аударым жүйесі</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Валюталау күні</translation>
        </message>
        <message>
            <source>What it was for</source>
            <translation>Мақсаты мен мән-жайлары</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Add a folder to the case</source>
            <translation>Іске қалта қосу</translation>
        </message>
        <message>
            <source>Add files to the case</source>
            <translation>Іске файлдар қосу</translation>
        </message>
        <message>
            <source>Case file (*.idcase)</source>
            <translation>Іс файлы (*.idcase)</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>Үтірмен бөлінген мәтін (*.csv)</translation>
        </message>
        <message>
            <source>Export the entries shown</source>
            <translation>Көрсетілген операцияларды экспорттау</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>Істі ашу</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF құжаты (*.pdf)</translation>
        </message>
        <message>
            <source>Parquet table (*.parquet)</source>
            <translation>Parquet кестесі (*.parquet)</translation>
        </message>
        <message>
            <source>Where shall the case file be?</source>
            <translation>Іс файлы қайда орналасады?</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Электрондық кесте кітабы (*.xlsx)</translation>
        </message>
        <message>
            <source>Write the report</source>
            <translation>Есепті жазу</translation>
        </message>
    </context>
    <context>
        <name>FileListModel</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операция</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln төлем</numerusform>
                <numerusform>%Ln төлем</numerusform>
            </translation>
        </message>
        <message>
            <source>Already in the case</source>
            <translation>Істе бар</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Оқылып жатыр</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Оқылмайды</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Шешіміңіз қажет</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Ready, look at it</source>
            <translation>Дайын, қарап шығыңыз</translation>
        </message>
        <message>
            <source>{file}: {state}</source>
            <translation>{file}: {state}</translation>
        </message>
        <message>
            <source>{layout}, {percent} %</source>
            <translation>{layout}, {percent} %</translation>
        </message>
    </context>
    <context>
        <name>FilePanel</name>
        <message>
            <source>Balances</source>
            <translation>Қалдықтар</translation>
        </message>
        <message>
            <source>Forget my corrections</source>
            <translation>Түзетулерімді алып тастау</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Ескертулер</translation>
        </message>
        <message>
            <source>Rows and fields</source>
            <translation>Жолдар мен өрістер</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>Операциясыз жолдар</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>Файл оқылып жатыр.</translation>
        </message>
        <message>
            <source>These bytes are in the case already, as {label}; they are not imported again.</source>
            <translation>Мазмұны дәл осындай файл істе {label} нөмірімен бар; ол қайта импортталмайды.</translation>
        </message>
        <message>
            <source>{size}, SHA-256 {digest}</source>
            <translation>{size}, SHA-256 {digest}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Барлық шот</translation>
        </message>
        <message>
            <source>Amount from</source>
            <translation>Ең аз сома</translation>
        </message>
        <message>
            <source>Amount to</source>
            <translation>Ең көп сома</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сүзгілерді тазалау</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Бағыт</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталу күні</translation>
        </message>
        <message>
            <source>In and out</source>
            <translation>Барлық бағыт</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Тарап</translation>
        </message>
        <message>
            <source>Text in any script</source>
            <translation>Кез келген жазудағы мәтін</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталу күні</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Do again</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Do again: {step}</source>
            <translation>Қайталау: {step}</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Тек оқу үшін ашылған</translation>
        </message>
        <message>
            <source>Search entries in any script</source>
            <translation>Операцияларды кез келген жазуда іздеу</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Болдырмау: {step}</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n операция</numerusform>
                <numerusform>%n операция</numerusform>
            </translation>
        </message>
        <message>
            <source>Click to list them.</source>
            <translation>Тізімін көру үшін шертіңіз.</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>{begin} – {end}</translation>
        </message>
        <message>
            <source>{evidence}, {file}, row {row}</source>
            <translation>{evidence}, {file}, {row}-жол</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n files were imported.</source>
            <translation>
                <numerusform>%n файл импортталды.</numerusform>
                <numerusform>%n файл импортталды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>{file} файлын импорттау</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>{file} файлын оқу</translation>
        </message>
        <message>
            <source>it does not exist</source>
            <translation>файл жоқ</translation>
        </message>
        <message>
            <source>it is no ordinary file</source>
            <translation>бұл кәдімгі файл емес</translation>
        </message>
        <message>
            <source>{file} cannot be opened: {reason}.</source>
            <translation>{file} файлын ашу мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>{file} has changed since it was read; read it again before importing it.</source>
            <translation>{file} файлы оқылғаннан кейін өзгерген; импорттамас бұрын оны қайта оқыңыз.</translation>
        </message>
        <message>
            <source>{file} is already in the case as {label}; it was not imported again.</source>
            <translation>{file} файлы істе {label} нөмірімен бар; ол қайта импортталмады.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операция</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файл</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were not read. Add them again to look at them.</source>
            <translation>
                <numerusform>%Ln файл оқылмады. Қарау үшін қайта қосыңыз.</numerusform>
                <numerusform>%Ln файл оқылмады. Қарау үшін қайта қосыңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add more files…</source>
            <translation>Тағы файлдар қосу…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>Files to be imported</source>
            <translation>Импортталатын файлдар</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттау</translation>
        </message>
        <message>
            <source>Importing files</source>
            <translation>Файлдарды импорттау</translation>
        </message>
        <message>
            <source>Leave without importing</source>
            <translation>Импорттамай шығу</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Құқықтық негіз</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Кімнен алынды</translation>
        </message>
        <message>
            <source>There are no files in what was chosen.</source>
            <translation>Таңдалғанның ішінде файл жоқ.</translation>
        </message>
        <message>
            <source>{files} with {entries}</source>
            <translation>{files}, {entries}</translation>
        </message>
    </context>
    <context>
        <name>Importers</name>
        <message numerus="yes">
            <source>%n cells such as {example} can be read in two ways, and no other cell decides it</source>
            <translation>
                <numerusform>{example} сияқты %n ұяшықты екі түрлі оқуға болады, ал басқа ұяшықтар мұны айқындамайды</numerusform>
                <numerusform>{example} сияқты %n ұяшықты екі түрлі оқуға болады, ал басқа ұяшықтар мұны айқындамайды</numerusform>
            </translation>
        </message>
        <message>
            <source>A sheet of {file} holds days and amounts, but no row of titles was found over them.</source>
            <translation>{file} файлының парағында күндер мен сомалар бар, бірақ олардың үстінен тақырып жолы табылмады.</translation>
        </message>
        <message>
            <source>Entry {number} of the part {part} of the mapping cannot be understood.</source>
            <translation>Бағандарды сәйкестендірудің {part} бөлігіндегі {number}-элемент түсініксіз.</translation>
        </message>
        <message>
            <source>Lunar Hijri</source>
            <translation>Ай хиджрасы</translation>
        </message>
        <message>
            <source>No row of titles with a date and an amount was found in {file}; it must be shown which columns hold what.</source>
            <translation>{file} файлында күні мен сомасы бар тақырып жолы табылмады; қай бағанда не бар екенін көрсету қажет.</translation>
        </message>
        <message>
            <source>No row of {file} could be read as an entry; the meaning of its columns must be checked.</source>
            <translation>{file} файлының бірде-бір жолын операция ретінде оқу мүмкін болмады; бағандарының мазмұнын тексеру қажет.</translation>
        </message>
        <message>
            <source>Recognising the tables of {file}</source>
            <translation>{file} файлының кестелерін тану</translation>
        </message>
        <message>
            <source>Solar Hijri</source>
            <translation>Күн хиджрасы</translation>
        </message>
        <message numerus="yes">
            <source>The currency of %n entries is not stated.</source>
            <translation>
                <numerusform>%n операцияның валютасы көрсетілмеген.</numerusform>
                <numerusform>%n операцияның валютасы көрсетілмеген.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mapping has format version {found}; this program knows {known}.</source>
            <translation>Бағандарды сәйкестендіру пішімінің нұсқасы — {found}; бұл бағдарлама танитын нұсқа — {known}.</translation>
        </message>
        <message>
            <source>The mapping is neither JSON nor TOML: {problem}.</source>
            <translation>Бағандарды сәйкестендіру JSON да, TOML да емес: {problem}.</translation>
        </message>
        <message>
            <source>The mapping is no object with named parts.</source>
            <translation>Бағандарды сәйкестендіру атаулы бөліктері бар нысан емес.</translation>
        </message>
        <message>
            <source>The part {part} of the mapping is no list.</source>
            <translation>Бағандарды сәйкестендірудің {part} бөлігі тізім емес.</translation>
        </message>
        <message numerus="yes">
            <source>The status of %n transfers is in words that are not known.</source>
            <translation>
                <numerusform>%n аударымның мәртебесі белгісіз сөздермен жазылған.</numerusform>
                <numerusform>%n аударымның мәртебесі белгісіз сөздермен жазылған.</numerusform>
            </translation>
        </message>
        <message>
            <source>day first</source>
            <translation>алдымен күн</translation>
        </message>
        <message>
            <source>money paid</source>
            <translation>қаражат шығысы</translation>
        </message>
        <message>
            <source>money received</source>
            <translation>қаражат түсімі</translation>
        </message>
        <message>
            <source>month first</source>
            <translation>алдымен ай</translation>
        </message>
        <message numerus="yes">
            <source>more than one account stands in each of the %n rows</source>
            <translation>
                <numerusform>%n жолдың әрқайсысында бірнеше шот көрсетілген</numerusform>
                <numerusform>%n жолдың әрқайсысында бірнеше шот көрсетілген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no account stands in all of the %n rows</source>
            <translation>
                <numerusform>%n жолдың бәрінде бірдей көрсетілген шот жоқ</numerusform>
                <numerusform>%n жолдың бәрінде бірдей көрсетілген шот жоқ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no sign, no word and no balance tells the direction of %n rows</source>
            <translation>
                <numerusform>%n жолдың бағытын таңба да, сөз де, қалдық та көрсетпейді</numerusform>
                <numerusform>%n жолдың бағытын таңба да, сөз де, қалдық та көрсетпейді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no value above 12 in %n rows</source>
            <translation>
                <numerusform>%n жолда 12-ден үлкен мән жоқ</numerusform>
                <numerusform>%n жолда 12-ден үлкен мән жоқ</numerusform>
            </translation>
        </message>
        <message>
            <source>the comma is the decimal mark</source>
            <translation>ондық бөлгіш — үтір</translation>
        </message>
        <message>
            <source>the point is the decimal mark</source>
            <translation>ондық бөлгіш — нүкте</translation>
        </message>
        <message>
            <source>the words {words} name no known direction; choose those that mean money received</source>
            <translation>{words} сөздері белгілі бағытты білдірмейді; қаражат түсімін білдіретіндерін таңдаңыз</translation>
        </message>
        <message>
            <source>the years {years} can be of either Hijri calendar</source>
            <translation>{years} жылдары екі хиджра күнтізбесінің кез келгеніне жатуы мүмкін</translation>
        </message>
        <message numerus="yes">
            <source>{account} in %n rows</source>
            <translation>
                <numerusform>{account} — %n жолда</numerusform>
                <numerusform>{account} — %n жолда</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{account}, {name}, in %n rows</source>
            <translation>
                <numerusform>{account}, {name} — %n жолда</numerusform>
                <numerusform>{account}, {name} — %n жолда</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file} cannot be read completely before %n questions are answered.</source>
            <translation>
                <numerusform>%n сұраққа жауап берілмейінше, {file} файлын толық оқу мүмкін емес.</numerusform>
                <numerusform>%n сұраққа жауап берілмейінше, {file} файлын толық оқу мүмкін емес.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} is no workbook, whatever its name says: it is a text, in which no table was found.</source>
            <translation>{file} — атауына қарамастан, кітап емес: бұл мәтін, онда кесте табылған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message numerus="yes">
            <source>%n entries record a day without a time; within it they stand as in the source.</source>
            <translation>
                <numerusform>%n операция бойынша тек күн көрсетіліп, уақыт көрсетілмеген; күн ішінде олар дереккөздегі ретімен орналасқан.</numerusform>
                <numerusform>%n операция бойынша тек күн көрсетіліп, уақыт көрсетілмеген; күн ішінде олар дереккөздегі ретімен орналасқан.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries record no time zone; {zone} is assumed.</source>
            <translation>
                <numerusform>%n операция бойынша уақыт белдеуі көрсетілмеген; {zone} уақыт белдеуі қабылданды.</numerusform>
                <numerusform>%n операция бойынша уақыт белдеуі көрсетілмеген; {zone} уақыт белдеуі қабылданды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries: {warning}</source>
            <translation>
                <numerusform>%n операция бойынша: {warning}</numerusform>
                <numerusform>%n операция бойынша: {warning}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} equal entries of another file; both are kept and counted.</source>
            <translation>
                <numerusform>{account} шоты: {first} – {last} аралығындағы %n операция басқа файлдағы операциялармен бірдей; екеуі де сақталып, есепке алынды.</numerusform>
                <numerusform>{account} шоты: {first} – {last} аралығындағы %n операция басқа файлдағы операциялармен бірдей; екеуі де сақталып, есепке алынды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account {account}: a statement ends with a balance of {closing}, the next begins with {opening}.</source>
            <translation>{account} шоты: бір үзінді көшірме {closing} қалдығымен аяқталады, ал келесісі {opening} қалдығынан басталады.</translation>
        </message>
        <message>
            <source>Account {account}: no statement covers {first} to {last}.</source>
            <translation>{account} шоты: {first} – {last} кезеңі ешбір үзінді көшірмемен қамтылмаған.</translation>
        </message>
        <message>
            <source>{evidence}, account {account}: completeness is not proven. {reason}</source>
            <translation>{evidence}, {account} шоты: деректердің толықтығы расталмаған. {reason}</translation>
        </message>
        <message>
            <source>{evidence}, account {account}: the statement does not reconcile. {reason}</source>
            <translation>{evidence}, {account} шоты: үзінді көшірме сәйкес келмейді. {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{evidence}: %n payments touch no account of the case and are in no sum of one.</source>
            <translation>
                <numerusform>{evidence}: %n төлем істің бірде-бір шотына қатысты емес және олардың сомаларына кірмейді.</numerusform>
                <numerusform>{evidence}: %n төлем істің бірде-бір шотына қатысты емес және олардың сомаларына кірмейді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{evidence}: %n rows look like entries but could not be read.</source>
            <translation>
                <numerusform>{evidence}: %n жол операцияға ұқсайды, бірақ оларды оқу мүмкін болмады.</numerusform>
                <numerusform>{evidence}: %n жол операцияға ұқсайды, бірақ оларды оқу мүмкін болмады.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MappingHeader</name>
        <message>
            <source>Fields of the columns</source>
            <translation>Бағандардың өрістері</translation>
        </message>
    </context>
    <context>
        <name>NewCaseDialog</name>
        <message>
            <source>Agency</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>Іс файлы</translation>
        </message>
        <message>
            <source>Choose a currency of the list.</source>
            <translation>Тізімнен валютаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose a time zone of the list.</source>
            <translation>Тізімнен уақыт белдеуін таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Таңдау…</translation>
        </message>
        <message>
            <source>Currency of the case</source>
            <translation>Істің валютасы</translation>
        </message>
        <message>
            <source>Make the case</source>
            <translation>Істі жасау</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Жаңа іс</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Құпия фраза</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Құпия фраза қайтадан</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Іс нөмірі</translation>
        </message>
        <message>
            <source>Say where the case file shall be.</source>
            <translation>Іс файлы қайда орналасатынын көрсетіңіз.</translation>
        </message>
        <message>
            <source>The case needs a reference.</source>
            <translation>Іс нөмірін көрсету қажет.</translation>
        </message>
        <message>
            <source>The case needs a title.</source>
            <translation>Іс атауын көрсету қажет.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Құпия фразалар бірдей емес.</translation>
        </message>
        <message>
            <source>Time zone of the statements</source>
            <translation>Үзінді көшірмелердің уақыт белдеуі</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>a title that says what the case is about</source>
            <translation>істің не туралы екенін білдіретін атау</translation>
        </message>
        <message>
            <source>for example 2026/147</source>
            <translation>мысалы, 2026/147</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>міндетті емес</translation>
        </message>
        <message>
            <source>optional: encrypts the case file</source>
            <translation>міндетті емес: іс файлын шифрлайды</translation>
        </message>
        <message>
            <source>the same once more</source>
            <translation>соны тағы бір рет</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдемелер</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Уақыт желісі</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Істі ашу</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Құпия фраза</translation>
        </message>
        <message>
            <source>That was not the passphrase of this case.</source>
            <translation>Бұл осы істің құпия фразасы емес.</translation>
        </message>
        <message>
            <source>{file} is encrypted. Enter its passphrase.</source>
            <translation>{file} файлы шифрланған. Оның құпия фразасын енгізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>PeriodStrip</name>
        <message>
            <source>Marked: {period}</source>
            <translation>Белгіленген кезең: {period}</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>Кезең операцияларын көрсету</translation>
        </message>
        <message>
            <source>Take the marked period back (Esc)</source>
            <translation>Белгіленген кезеңді алып тастау (Esc)</translation>
        </message>
        <message>
            <source>no entries</source>
            <translation>операция жоқ</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>{begin} – {end}</translation>
        </message>
        <message numerus="yes">
            <source>{currency} in {credits}, out {debits}, %n entries</source>
            <translation>
                <numerusform>{currency}: түсім {credits}, шығыс {debits}, %n операция</numerusform>
                <numerusform>{currency}: түсім {credits}, шығыс {debits}, %n операция</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PickedList</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n операция</numerusform>
                <numerusform>%n операция</numerusform>
            </translation>
        </message>
        <message>
            <source>Entries of the bar</source>
            <translation>Бағанша операциялары</translation>
        </message>
        <message>
            <source>The first {shown} are listed; zoom in to separate the others.</source>
            <translation>Тізімде алғашқы {shown} операция көрсетілген; қалғандарын ажырату үшін ірілетіңіз.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesButton</name>
        <message>
            <source>Appearance of the system</source>
            <translation>Жүйедегідей безендіру</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Тіл және безендіру</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
    </context>
    <context>
        <name>PreviewModel</name>
        <message>
            <source>Row {row} gives no entry: {reason}. {text}</source>
            <translation>{row}-жол операция бермейді: {reason}. {text}</translation>
        </message>
        <message>
            <source>{column}. Click to say what it holds.</source>
            <translation>{column}. Бағанда не бар екенін көрсету үшін шертіңіз.</translation>
        </message>
    </context>
    <context>
        <name>PreviewTable</name>
        <message>
            <source>Double-click a number where that row holds the titles</source>
            <translation>Бағандардың тақырыптары тұрған жолдың нөмірін екі рет шертіңіз</translation>
        </message>
        <message>
            <source>Rows of the file under the fields that they are read as</source>
            <translation>Файл жолдары, олар оқылған өрістер бойынша</translation>
        </message>
    </context>
    <context>
        <name>PreviewTabs</name>
        <message>
            <source>Click a head to say what its column holds.</source>
            <translation>Бағанда не бар екенін көрсету үшін баған тақырыбын шертіңіз.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>{sheet}: not a statement</source>
            <translation>{sheet}: үзінді көшірме емес</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Find an account or a name</source>
            <translation>Шотты немесе атауды табу</translation>
        </message>
        <message>
            <source>Use this answer</source>
            <translation>Осы жауапты қолдану</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Column {column}: does the day or the month come first?</source>
            <translation>{column} бағаны: алдымен күн бе, әлде ай ма?</translation>
        </message>
        <message>
            <source>Column {column}: which mark parts whole units from cents?</source>
            <translation>{column} бағаны: қай таңба бүтін бөлікті бөлшек бөліктен ажыратады?</translation>
        </message>
        <message>
            <source>In which currency are the amounts?</source>
            <translation>Сомалар қай валютада көрсетілген?</translation>
        </message>
        <message>
            <source>What do the words of column {column} say about the direction?</source>
            <translation>{column} бағанындағы сөздер операция бағыты туралы нені білдіреді?</translation>
        </message>
        <message>
            <source>What does column {column} hold?</source>
            <translation>{column} бағанында не бар?</translation>
        </message>
        <message>
            <source>Which calendar are the dates of column {column} in?</source>
            <translation>{column} бағанындағы күндер қай күнтізбе бойынша жазылған?</translation>
        </message>
        <message>
            <source>Whose accounts is this table about?</source>
            <translation>Бұл кесте кімнің шоттары бойынша жасалған?</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages of the case</source>
            <translation>Іс беттері</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>The file “{file}” cannot be read yet: its bytes are those of a {kind} file.</source>
            <translation>«{file}» файлын әзірге оқу мүмкін емес: оның мазмұны {kind} пішіміне жатады.</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be read.</source>
            <translation>«{file}» файлын оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be read: it made the reading process end ({reason}).</source>
            <translation>«{file}» файлын оқу мүмкін емес: оқу процесі апатты түрде аяқталды ({reason}).</translation>
        </message>
        <message>
            <source>The file “{file}” holds nothing but blank lines.</source>
            <translation>«{file}» файлында бос жолдардан басқа ештеңе жоқ.</translation>
        </message>
        <message>
            <source>The file “{file}” is a web page (HTML), not a workbook; open it in a spreadsheet program and save it as .xlsx.</source>
            <translation>«{file}» файлы — веб-бет (HTML), электрондық кесте кітабы емес; оны электрондық кесте бағдарламасында ашып, .xlsx пішімінде сақтаңыз.</translation>
        </message>
        <message>
            <source>The file “{file}” is an XML document (“{root}”), not a workbook; it cannot be read yet.</source>
            <translation>«{file}» файлы — XML құжаты («{root}»), электрондық кесте кітабы емес; оны әзірге оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>The file “{file}” is empty: it has no bytes.</source>
            <translation>«{file}» файлы бос: онда бірде-бір байт жоқ.</translation>
        </message>
        <message>
            <source>The file “{file}” is of no known kind: its bytes begin with {beginning}.</source>
            <translation>«{file}» файлының түрі белгісіз: оның мазмұны мына байттардан басталады: {beginning}.</translation>
        </message>
        <message>
            <source>The file “{file}” was given up: it was not read within {seconds} seconds.</source>
            <translation>«{file}» файлын оқу доғарылды: ол {seconds} секунд ішінде оқылмады.</translation>
        </message>
        <message>
            <source>The file “{file}” was given up: reading it takes more than {limit} MiB of memory.</source>
            <translation>«{file}» файлын оқу доғарылды: оны оқуға {limit} МиБ шегінен көп жад қажет.</translation>
        </message>
        <message>
            <source>The letters of the text file “{file}” fit no known encoding; line {line} is the first such line.</source>
            <translation>«{file}» мәтіндік файлының таңбалары белгілі кодтаулардың ешқайсысына сәйкес келмейді; мұндай бірінші жол — {line}.</translation>
        </message>
        <message>
            <source>The text file “{file}” cannot be read: a field of the record on line {line} is longer than {limit} characters; perhaps a quotation mark is never closed.</source>
            <translation>«{file}» мәтіндік файлын оқу мүмкін емес: {line}-жолдағы жазба өрісінің ұзындығы {limit} таңба шегінен асады; бәлкім, тырнақша жабылмаған.</translation>
        </message>
        <message>
            <source>The text file “{file}” cannot be read: a quotation mark opened on line {line} is never closed.</source>
            <translation>«{file}» мәтіндік файлын оқу мүмкін емес: {line}-жолда ашылған тырнақша жабылмаған.</translation>
        </message>
        <message>
            <source>The text file “{file}” cannot be read: a quotation mark opened on line {line} swallows whole rows up to line {last}.</source>
            <translation>«{file}» мәтіндік файлын оқу мүмкін емес: {line}-жолда ашылған тырнақша {last}-жолға дейінгі тұтас жолдарды қамтиды.</translation>
        </message>
        <message>
            <source>The text file “{file}” is cut off: its section “{section}” that begins on line {line} never ends.</source>
            <translation>«{file}» мәтіндік файлы толық емес: {line}-жолдан басталатын «{section}» бөлімі аяқталмаған.</translation>
        </message>
        <message>
            <source>The text file “{file}” is damaged: line {line} holds a NUL byte, which no text has.</source>
            <translation>«{file}» мәтіндік файлы зақымданған: {line}-жолда мәтінде болмайтын NUL байты бар.</translation>
        </message>
        <message>
            <source>The text file “{file}” is damaged: line {line} holds bytes that are not valid {encoding}.</source>
            <translation>«{file}» мәтіндік файлы зақымданған: {line}-жолда {encoding} кодтауында жарамсыз байттар бар.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged or cut off: after byte {size} its archive has no directory.</source>
            <translation>«{file}» кітабы зақымданған немесе толық емес: {size} байттан кейін оның мұрағатында каталог жоқ.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged or cut off: it has {size} bytes.</source>
            <translation>«{file}» кітабы зақымданған немесе толық емес: оның көлемі {size} байт.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged: its part “{part}” cannot be read.</source>
            <translation>«{file}» кітабы зақымданған: оның «{part}» бөлігін оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged: its sheet “{sheet}” cannot be read.</source>
            <translation>«{file}» кітабы зақымданған: оның «{sheet}» парағын оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is protected by a password; save it without one and add it again.</source>
            <translation>«{file}» кітабы құпиясөзбен қорғалған; оны құпиясөзсіз сақтап, қайта қосыңыз.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: it would unpack to {unpacked} bytes, more than {limit}.</source>
            <translation>«{file}» кітабы қабылданбады: ашып шығарылған кездегі көлемі {unpacked} байт болар еді, рұқсат етілген шек — {limit}.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: its archive has {count} parts, more than {limit}.</source>
            <translation>«{file}» кітабы қабылданбады: оның мұрағатындағы бөліктер саны — {count}, рұқсат етілген шек — {limit}.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: its part “{part}” unpacks to {ratio} times its size, more than {limit} times.</source>
            <translation>«{file}» кітабы қабылданбады: ашып шығарылғанда оның «{part}» бөлігі {ratio} есе ұлғаяды, рұқсат етілген шек — {limit} есе.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: the used range of sheet “{sheet}” runs from {first} to {last}, more than {limit} cells; delete the stray cells and save it again.</source>
            <translation>«{file}» кітабы қабылданбады: «{sheet}» парағының пайдаланылған ауқымы — {first} – {last}, бұл {limit} ұяшық шегінен асады; артық ұяшықтарды жойып, кітапты қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>without a number</source>
            <translation>нөмірсіз</translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n payments with two parties</source>
            <translation>
                <numerusform>{file}: екі тарабы көрсетілген %n төлем</numerusform>
                <numerusform>{file}: екі тарабы көрсетілген %n төлем</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n rows look like entries but were not read: {reason}.</source>
            <translation>
                <numerusform>{file}: %n жол операцияға ұқсайды, бірақ оқылмады: {reason}.</numerusform>
                <numerusform>{file}: %n жол операцияға ұқсайды, бірақ оқылмады: {reason}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: account {account}, %n entries. {state}: {reason}</source>
            <translation>
                <numerusform>{file}: {account} шоты, %n операция. {state}: {reason}</numerusform>
                <numerusform>{file}: {account} шоты, %n операция. {state}: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <source>{file}: layout {layout}, columns {columns}</source>
            <translation>{file}: көшірме үлгісі {layout}, бағандар {columns}</translation>
        </message>
        <message>
            <source>{file}: {question} ({evidence}) Answers for --mapping: {answers}</source>
            <translation>{file}: {question} ({evidence}) --mapping үшін жауаптар: {answers}</translation>
        </message>
        <message>
            <source>{file}: {warning}</source>
            <translation>{file}: {warning}</translation>
        </message>
    </context>
    <context>
        <name>ReadingQueue</name>
        <message>
            <source>Looking for files</source>
            <translation>Файлдарды іздеу</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>{file} файлын оқу</translation>
        </message>
    </context>
    <context>
        <name>Reconciliation</name>
        <message>
            <source>Each running balance follows from the one before it.</source>
            <translation>Операциядан кейінгі әрбір қалдық өзінің алдындағы қалдықтан туындайды.</translation>
        </message>
        <message>
            <source>The balances of the statement agree with its entries.</source>
            <translation>Үзінді көшірменің қалдықтары оның операцияларымен сәйкес келеді.</translation>
        </message>
        <message>
            <source>The closing balance is the last running balance.</source>
            <translation>Шығыс қалдық операциядан кейінгі соңғы қалдыққа тең.</translation>
        </message>
        <message>
            <source>The closing balance is {stated}, but the last running balance is {computed}.</source>
            <translation>Көрсетілген шығыс қалдық — {stated}, ал операциядан кейінгі соңғы қалдық — {computed}.</translation>
        </message>
        <message>
            <source>The closing balance is {stated}, but the opening balance and the entries give {computed}.</source>
            <translation>Көрсетілген шығыс қалдық — {stated}, ал кіріс қалдық пен операциялар бойынша шығатыны — {computed}.</translation>
        </message>
        <message>
            <source>The opening balance is the one from which the first running balance follows.</source>
            <translation>Кіріс қалдық — операциядан кейінгі бірінші қалдық туындайтын қалдық.</translation>
        </message>
        <message>
            <source>The opening balance is {stated}, but the first running balance follows from {computed}.</source>
            <translation>Көрсетілген кіріс қалдық — {stated}, ал операциядан кейінгі бірінші қалдық туындайтын сома — {computed}.</translation>
        </message>
        <message>
            <source>The opening balance plus credits minus debits gives the closing balance.</source>
            <translation>Кіріс қалдыққа түсімдерді қосып, шығыстарды шегергенде шығыс қалдық шығады.</translation>
        </message>
        <message>
            <source>The printed number of entries is the number of entries read.</source>
            <translation>Үзінді көшірмеде көрсетілген операциялар саны оқылған операциялар санына тең.</translation>
        </message>
        <message>
            <source>The printed total of credits is the sum of the credits read.</source>
            <translation>Үзінді көшірмеде көрсетілген түсімдер жиыны оқылған түсімдердің қосындысына тең.</translation>
        </message>
        <message>
            <source>The printed total of credits is {stated}, but the credits read sum to {computed}.</source>
            <translation>Үзінді көшірмеде көрсетілген түсімдер жиыны — {stated}, ал оқылған түсімдердің қосындысы — {computed}.</translation>
        </message>
        <message>
            <source>The printed total of debits is the sum of the debits read.</source>
            <translation>Үзінді көшірмеде көрсетілген шығыстар жиыны оқылған шығыстардың қосындысына тең.</translation>
        </message>
        <message>
            <source>The printed total of debits is {stated}, but the debits read sum to {computed}.</source>
            <translation>Үзінді көшірмеде көрсетілген шығыстар жиыны — {stated}, ал оқылған шығыстардың қосындысы — {computed}.</translation>
        </message>
        <message>
            <source>The printed totals agree with the entries, but no balance is stated that would prove them.</source>
            <translation>Үзінді көшірмеде көрсетілген жиындар операциялармен сәйкес келеді, алайда оларды растайтын бірде-бір қалдық көрсетілмеген.</translation>
        </message>
        <message>
            <source>The running balance breaks in row {row}: {stated} is printed where {computed} follows.</source>
            <translation>{row}-жолда қалдық үзілісі бар: {stated} көрсетілген, ал есептеу бойынша {computed} шығады.</translation>
        </message>
        <message>
            <source>The source states {stated} entries, but {found} were read.</source>
            <translation>Дереккөзде көрсетілген операциялар саны — {stated}, ал оқылған операциялар саны — {found}.</translation>
        </message>
        <message>
            <source>The statement states neither a balance nor a total to compare its entries with.</source>
            <translation>Үзінді көшірмеде оның операцияларымен салыстыруға болатын қалдық та, жиын да көрсетілмеген.</translation>
        </message>
        <message>
            <source>The statement states too few balances to prove its entries.</source>
            <translation>Үзінді көшірмеде көрсетілген қалдықтар оның операцияларын растауға жеткіліксіз.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A statement reconciles where its opening balance plus its credits less its debits gives its closing balance and where the totals that it prints agree with its entries. A dash stands for what the source does not state.</source>
            <translation>Үзінді көшірменің кіріс қалдығына түсімдерін қосып, шығыстарын шегергенде оның шығыс қалдығы шықса және онда көрсетілген жиындар оның операцияларымен сәйкес келсе, үзінді көшірме сәйкес келеді деп танылады. Сызықша дереккөзде тиісті мәліметтің көрсетілмегенін білдіреді.</translation>
        </message>
        <message>
            <source>A timeline of {count} accounts: a lane for each with its entries by date and amount, its balance, and shaded days that no statement covers. The schedule of entries gives the same in figures.</source>
            <translation>Қаражат қозғалысының уақыт желісі; шоттар саны: {count}. Әрбір шотқа жеке жолақ берілген, онда шоттың күні мен сомасы бойынша операциялары, қалдығы және ешбір үзінді көшірмемен қамтылмаған, көлеңкеленген күндер көрсетілген. Осы мәліметтердің цифрлық түрі операциялар тізімдемесінде келтірілген.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
        <message>
            <source>Accounts and their reconciliation</source>
            <translation>Шоттар және оларды салыстырып тексеру</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Amount paid out</source>
            <translation>Төленген сома</translation>
        </message>
        <message>
            <source>Amounts are kept as whole units of the currency's smallest part and never rounded. Credit and debit are seen from the account of the statement.</source>
            <translation>Сомалар валютаның ең кіші бірлігінің бүтін санымен сақталады және ешқашан дөңгелектенбейді. Түсім (кредит) пен шығыс (дебет) үзінді көшірме жасалған шот тұрғысынан көрсетілген.</translation>
        </message>
        <message>
            <source>Attached file</source>
            <translation>Қоса берілген файл</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>Операция күні</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Байт</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Күші жойылған</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>Іс нөмірі</translation>
        </message>
        <message>
            <source>Case {reference}</source>
            <translation>№ {reference} іс</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>Шығыс қалдық</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <source>Control number</source>
            <translation>Бақылау нөмірі</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Түсім</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>Түсімдер</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Currency of the case</source>
            <translation>Істің валютасы</translation>
        </message>
        <message>
            <source>Days that no statement covers</source>
            <translation>Ешбір үзінді көшірмемен қамтылмаған күндер</translation>
        </message>
        <message>
            <source>Days without a statement</source>
            <translation>Үзінді көшірмесіз күндер</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>Шығыс</translation>
        </message>
        <message>
            <source>Debits</source>
            <translation>Шығыстар</translation>
        </message>
        <message>
            <source>Each file is kept in the case byte for byte as it was received. Its SHA-256 was computed when it was received; anyone who holds the file can compute it again and compare.</source>
            <translation>Әрбір файл істе алынған күйінде, байтпа-байт сақталады. Оның SHA-256 хеш-сомасы файл алынған кезде есептелген; файл қолында бар кез келген тұлға оны қайта есептеп, салыстыра алады.</translation>
        </message>
        <message>
            <source>Each file was copied into the case as received and sealed with its SHA-256. Nothing in it was changed.</source>
            <translation>Әрбір файл іске алынған күйінде көшірілген және SHA-256 хеш-сомасымен бекітілген. Файлдарға ешқандай өзгеріс енгізілмеген.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>Entries in the schedule</source>
            <translation>Тізімдемедегі операциялар</translation>
        </message>
        <message>
            <source>Every action in the case is a record of its audit trail, and each record is hashed together with the one before it. The hash below stands for the whole trail up to the moment at which this report was made.</source>
            <translation>Істегі әрбір әрекет әрекеттер журналының жазбасы болып табылады және әрбір жазбаның хеш-сомасы оның алдындағы жазбамен бірге есептеледі. Төмендегі хеш-сома осы есеп жасалған сәтке дейінгі бүкіл журналды куәландырады.</translation>
        </message>
        <message>
            <source>Every entry names its file, sheet and row, so that each figure can be compared with its source. A character that the typeface of this report lacks is printed as its Unicode number in brackets.</source>
            <translation>Әрбір цифрды дереккөзімен салыстыруға болатындай етіп, әрбір операция бойынша оның файлы, парағы және жолы көрсетілген. Осы есептің қарпінде жоқ таңба жақша ішіндегі Юникод нөмірі түрінде басылады.</translation>
        </message>
        <message>
            <source>Figure {number} of {total}. Every mark is an entry of the schedule.</source>
            <translation>{number}-сурет, барлығы {total}. Әрбір белгі тізімдемедегі бір операцияға сәйкес келеді.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>File and its SHA-256</source>
            <translation>Файл және оның SHA-256 хеш-сомасы</translation>
        </message>
        <message>
            <source>Files attached to this document</source>
            <translation>Осы құжатқа қоса берілген файлдар</translation>
        </message>
        <message>
            <source>Files examined</source>
            <translation>Зерттелген файлдар</translation>
        </message>
        <message>
            <source>First difference: {place}.</source>
            <translation>Бірінші айырмашылық: {place}.</translation>
        </message>
        <message>
            <source>For each statement the opening balance, the entries, the running balances, the closing balance and the totals that the bank printed were compared with each other.</source>
            <translation>Әрбір үзінді көшірме бойынша кіріс қалдық, операциялар, операциядан кейінгі қалдықтар, шығыс қалдық және банк көрсеткен жиындар өзара салыстырылды.</translation>
        </message>
        <message>
            <source>Gathering the content of the report</source>
            <translation>Есептің мазмұнын жинау</translation>
        </message>
        <message>
            <source>Hash of the trail</source>
            <translation>Журналдың хеш-сомасы</translation>
        </message>
        <message>
            <source>Headings, totals, balances and notes</source>
            <translation>Тақырыптар, жиындар, қалдықтар және ескертпелер</translation>
        </message>
        <message>
            <source>Holder, identifier, bank</source>
            <translation>Шот иесі, сәйкестендіргіш, банк</translation>
        </message>
        <message>
            <source>Last audit record</source>
            <translation>Соңғы журнал жазбасы</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Шектеулер</translation>
        </message>
        <message>
            <source>Made with Investigator Desktop {version} on {day}</source>
            <translation>Investigator Desktop {version} бағдарламасында жасалды, {day}</translation>
        </message>
        <message>
            <source>Material examined</source>
            <translation>Зерттелген материалдар</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Әдіс</translation>
        </message>
        <message>
            <source>Method and limits</source>
            <translation>Әдіс және шектеулер</translation>
        </message>
        <message>
            <source>Movements recorded in two accounts of the case</source>
            <translation>Істің екі шотында тіркелген қаражат қозғалыстары</translation>
        </message>
        <message>
            <source>Name and position</source>
            <translation>Тегі, аты, әкесінің аты және лауазымы</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Көрсетілмеген</translation>
        </message>
        <message>
            <source>Number of credits</source>
            <translation>Түсімдер саны</translation>
        </message>
        <message>
            <source>Number of debits</source>
            <translation>Шығыстар саны</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Кіріс қалдық</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>Қарсы тарап</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>{page}-бет, барлығы {total} бет</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Төленген</translation>
        </message>
        <message>
            <source>Paid out on</source>
            <translation>Төленген күні</translation>
        </message>
        <message>
            <source>Payments that touch no account of the case</source>
            <translation>Іс шоттарына қатысы жоқ төлемдер</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message>
            <source>Period examined</source>
            <translation>Зерттелген кезең</translation>
        </message>
        <message>
            <source>Period stated</source>
            <translation>Көрсетілген кезең</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Дереккөздегі орны</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translation>Орын және күн</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Есепті жасаған</translation>
        </message>
        <message>
            <source>Prepared by {actor} on {instant}.</source>
            <translation>Есепті жасаған: {actor}; жасалған күні мен уақыты: {instant}.</translation>
        </message>
        <message>
            <source>Prepared on</source>
            <translation>Жасалған күні</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Purpose as printed</source>
            <translation>Төлем мақсаты (дереккөздегідей)</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Аударым алушы</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Салыстырып тексеру</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>Жазылған күні</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Қайтарылған</translation>
        </message>
        <message>
            <source>Report on the movement of funds</source>
            <translation>Қаражат қозғалысы туралы есеп</translation>
        </message>
        <message>
            <source>Report on the movement of funds, case {reference}</source>
            <translation>Қаражат қозғалысы туралы есеп, № {reference} іс</translation>
        </message>
        <message>
            <source>Rows that are no entry</source>
            <translation>Операция болып табылмайтын жолдар</translation>
        </message>
        <message>
            <source>Rows that look like entries but could not be read</source>
            <translation>Операцияға ұқсайтын, бірақ оқу мүмкін болмаған жолдар</translation>
        </message>
        <message>
            <source>Schedule of entries</source>
            <translation>Операциялар тізімдемесі</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Жөнелтуші</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Жөнелтілген күні</translation>
        </message>
        <message>
            <source>Setting the pages of the report</source>
            <translation>Есеп беттерін қалыптау</translation>
        </message>
        <message>
            <source>Setting the schedule of entries</source>
            <translation>Операциялар тізімдемесін қалыптау</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Қолтаңба</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>State of the case and signature</source>
            <translation>Істің күйі және қолтаңба</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Үзінді көшірмелер</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Sums of the paid amounts in each currency, with the number of payments in brackets: {sums}.</source>
            <translation>Әр валюта бойынша төленген сомалардың жиыны, жақшада төлемдер саны: {sums}.</translation>
        </message>
        <message>
            <source>Text of the row</source>
            <translation>Жолдың мәтіні</translation>
        </message>
        <message>
            <source>The case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>The case gives no cause for a reservation of its own.</source>
            <translation>Іс материалдары ерекше ескертпе жасауға негіз бермейді.</translation>
        </message>
        <message>
            <source>The entries of the schedule with all their fields.</source>
            <translation>Тізімдемедегі операциялар, барлық өрістерімен.</translation>
        </message>
        <message>
            <source>The files examined with their hashes, and the state of the case.</source>
            <translation>Зерттелген файлдар, олардың хеш-сомалары және істің күйі.</translation>
        </message>
        <message>
            <source>The payments that touch no account of the case.</source>
            <translation>Іс шоттарына қатысы жоқ төлемдер.</translation>
        </message>
        <message>
            <source>The program recognised the table in each file by the titles of its columns and by what the columns hold, and read every row. A row became an entry only where date, amount and direction could be read without doubt; every other row is listed with its reason.</source>
            <translation>Бағдарлама әрбір файлдағы кестені бағандарының тақырыптары мен бағандарының мазмұны бойынша таныды және әрбір жолды оқыды. Күні, сомасы және бағыты күмәнсіз оқылған жол ғана операция деп танылды; қалған әрбір жол себебі көрсетіліп, тізімде келтірілген.</translation>
        </message>
        <message numerus="yes">
            <source>The report of %n pages is in {file}; its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>%n беттен тұратын есеп {file} файлында; оның SHA-256 хеш-сомасы — {hash}.</numerusform>
                <numerusform>%n беттен тұратын есеп {file} файлында; оның SHA-256 хеш-сомасы — {hash}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The standard texts of this report in this language have not yet been confirmed by a jurist who speaks it as a native; they are a draft.</source>
            <translation>Осы есептің осы тілдегі стандартты мәтіндерін осы тілді ана тілі ретінде білетін заңгер әлі растаған жоқ; олар жоба болып табылады.</translation>
        </message>
        <message>
            <source>These payments are kept in the case and belong to no account's entries; only those that were paid moved money.</source>
            <translation>Бұл төлемдер істе сақталған және бірде-бір шоттың операцияларына жатпайды; қаражат тек төленгендері бойынша қозғалды.</translation>
        </message>
        <message>
            <source>This report sets out what the examined account records say. It describes entries, accounts and parties; it draws no conclusion about any person.</source>
            <translation>Осы есепте зерттелген шот жазбаларындағы мәліметтер баяндалған. Онда операциялар, шоттар және тараптар сипатталады; есеп қандай да бір тұлғаға қатысты қорытынды жасамайды.</translation>
        </message>
        <message>
            <source>Time zone assumed where none is recorded</source>
            <translation>Көрсетілмеген жағдайда қабылданған уақыт белдеуі</translation>
        </message>
        <message>
            <source>Timeline of the accounts</source>
            <translation>Шоттар бойынша қаражат қозғалысының уақыт желісі</translation>
        </message>
        <message>
            <source>Times are as the source prints them. The last column names the item of evidence, the sheet where the file has sheets, and the row or line in which the entry stands.</source>
            <translation>Уақыт дереккөзде көрсетілгендей келтірілген. Соңғы бағанда дәлелдеменің нөмірі, парағы (файлда парақтар болса) және операция тұрған жол көрсетілген.</translation>
        </message>
        <message>
            <source>Times of receipt are in UTC.</source>
            <translation>Алынған уақыты UTC бойынша көрсетілген.</translation>
        </message>
        <message>
            <source>Totals of the entries in the schedule</source>
            <translation>Тізімдемедегі операциялардың жиындары</translation>
        </message>
        <message>
            <source>What it holds, and its SHA-256</source>
            <translation>Файлдың мазмұны және оның SHA-256 хеш-сомасы</translation>
        </message>
        <message>
            <source>Where two accounts of the case record one movement of money and its identifiers prove it, the two entries are marked with each other's number. Both stay in the schedule and in the totals of their own account.</source>
            <translation>Егер бір қаражат қозғалысы істің екі шотында тіркелсе және бұл оның сәйкестендіргіштерімен расталса, екі операцияның әрқайсысына екіншісінің нөмірі қойылады. Екі операция да тізімдемеде және өз шотының жиындарында сақталады.</translation>
        </message>
        <message>
            <source>Why it is no entry</source>
            <translation>Операция болып табылмау себебі</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Есепті жазу</translation>
        </message>
        <message>
            <source>from: {source}</source>
            <translation>кімнен алынды: {source}</translation>
        </message>
        <message>
            <source>legal basis: {basis}</source>
            <translation>құқықтық негіз: {basis}</translation>
        </message>
        <message>
            <source>line {row}</source>
            <translation>{row}-жол</translation>
        </message>
        <message>
            <source>payments: {count}</source>
            <translation>төлемдер: {count}</translation>
        </message>
        <message>
            <source>received {instant} by {actor}</source>
            <translation>алынған уақыты: {instant}; қабылдаған тұлға: {actor}</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>{row}-жол</translation>
        </message>
        <message>
            <source>same movement as no. {number}</source>
            <translation>№ {number} операциямен бір қаражат қозғалысы</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{name} (account of the operating system; no name was given)</source>
            <translation>{name} (операциялық жүйенің тіркелгісі; аты-жөні көрсетілмеген)</translation>
        </message>
        <message>
            <source>{name}, {role}</source>
            <translation>{name}, {role}</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>First day</source>
            <translation>Бірінші күн</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Дәлелдемелерге өту</translation>
        </message>
        <message>
            <source>It need not be the language of this window.</source>
            <translation>Ол осы терезенің тілінен өзге болуы мүмкін.</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Есеп тілі</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Leave both empty for everything that the case holds.</source>
            <translation>Істегі барлық мәліметті қамту үшін екі өрісті де бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>Looking at the case</source>
            <translation>Істі қарау</translation>
        </message>
        <message>
            <source>Method and limits</source>
            <translation>Әдіс және шектеулер</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>The accounts and whether their statements reconcile</source>
            <translation>Шоттар және олардың үзінді көшірмелерін салыстырып тексеру нәтижелері</translation>
        </message>
        <message>
            <source>The case, who prepared the report, and when</source>
            <translation>Іс, есепті жасаған тұлға және жасалған күні</translation>
        </message>
        <message>
            <source>The last day of the period lies before its first.</source>
            <translation>Кезеңнің соңғы күні бірінші күнінен бұрын тұр.</translation>
        </message>
        <message>
            <source>The material examined, each file with its SHA-256</source>
            <translation>Зерттелген материалдар, әрбір файл өзінің SHA-256 хеш-сомасымен</translation>
        </message>
        <message>
            <source>The report is made of the statements of the case. Import some first.</source>
            <translation>Есеп істің үзінді көшірмелері бойынша жасалады. Алдымен үзінді көшірмелерді импорттаңыз.</translation>
        </message>
        <message>
            <source>The rows that gave no entry, and why</source>
            <translation>Операциясыз жолдар және олардың себептері</translation>
        </message>
        <message>
            <source>The schedule of entries, each with its place in the source</source>
            <translation>Операциялар тізімдемесі, әрбір операцияның дереккөздегі орнымен</translation>
        </message>
        <message>
            <source>The timeline of money as a picture</source>
            <translation>Қаражат қозғалысының уақыт желісі, сурет түрінде</translation>
        </message>
        <message>
            <source>There is nothing to report yet</source>
            <translation>Есеп жасайтын мәлімет әзірге жоқ</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Есептің мазмұны</translation>
        </message>
        <message>
            <source>Write the report…</source>
            <translation>Есепті жазу…</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Есепті жазу</translation>
        </message>
    </context>
    <context>
        <name>Self-test</name>
        <message>
            <source>A part of the program is missing: {part}.</source>
            <translation>Бағдарламаның бөлігі жоқ: {part}.</translation>
        </message>
        <message>
            <source>Entries of the sample case</source>
            <translation>Оқу ісінің операциялары</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдер</translation>
        </message>
        <message>
            <source>Modules</source>
            <translation>Модульдер</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ресурстар</translation>
        </message>
        <message>
            <source>{check}: {count} in order.</source>
            <translation>{check}: дұрысы — {count}.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Пернелер тіркесімдері</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Әрекеті</translation>
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>Rows of the source around the entry</source>
            <translation>Операция айналасындағы дереккөз жолдары</translation>
        </message>
    </context>
    <context>
        <name>StatementTree</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операция</numerusform>
            </translation>
        </message>
        <message>
            <source>Account without a number</source>
            <translation>Нөмірі жоқ шот</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Салыстырып тексеру</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Есептелгені</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Дереккөздегі орны</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>Көрсетілгені</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Үзінді көшірме</translation>
        </message>
        <message>
            <source>Statements and their balances</source>
            <translation>Үзінді көшірмелер және олардың қалдықтары</translation>
        </message>
        <message>
            <source>line {row}</source>
            <translation>{row}-жол</translation>
        </message>
        <message>
            <source>sheet {sheet}, row {row}</source>
            <translation>{sheet} парағы, {row}-жол</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
    </context>
    <context>
        <name>Statements</name>
        <message numerus="yes">
            <source>{evidence} {file}: account {account}, %n entries. {state}: {reason}</source>
            <translation>
                <numerusform>{evidence} {file}: {account} шоты, %n операция. {state}: {reason}</numerusform>
                <numerusform>{evidence} {file}: {account} шоты, %n операция. {state}: {reason}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Progress of the task</source>
            <translation>Жұмыстың орындалу барысы</translation>
        </message>
        <message>
            <source>Stopping at the next step…</source>
            <translation>Келесі қадамда тоқтайды…</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>The program met a defect and did not finish this step; nothing of it was kept. It says: {reason}</source>
            <translation>Бағдарламада қате орын алып, бұл әрекет аяқталмады; оның нәтижелері сақталған жоқ. Қате хабары: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Amount cannot be read</source>
            <translation>Сома оқылмайды</translation>
        </message>
        <message>
            <source>Amount of zero</source>
            <translation>Нөлдік сома</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Қалдық</translation>
        </message>
        <message>
            <source>Completeness is not proven</source>
            <translation>Деректердің толықтығы расталмаған</translation>
        </message>
        <message>
            <source>Date cannot be read</source>
            <translation>Күн оқылмайды</translation>
        </message>
        <message>
            <source>Does not reconcile</source>
            <translation>Сәйкес келмейді</translation>
        </message>
        <message>
            <source>Heading of a section</source>
            <translation>Бөлім тақырыбы</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>Түсім</translation>
        </message>
        <message>
            <source>Money out</source>
            <translation>Шығыс</translation>
        </message>
        <message>
            <source>No amount</source>
            <translation>Сома жоқ</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Күн жоқ</translation>
        </message>
        <message>
            <source>Not part of a statement</source>
            <translation>Үзінді көшірмеге жатпайды</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Numbers of the columns</source>
            <translation>Баған нөмірлері</translation>
        </message>
        <message>
            <source>Reconciles</source>
            <translation>Сәйкес келеді</translation>
        </message>
        <message>
            <source>Says something about the statement</source>
            <translation>Үзінді көшірме туралы мәлімет</translation>
        </message>
        <message>
            <source>Titles of the columns</source>
            <translation>Баған тақырыптары</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Жиыны</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>Жауап күтуде</translation>
        </message>
        <message>
            <source>change of the case's details</source>
            <translation>іс мәліметтерін өзгерту</translation>
        </message>
        <message>
            <source>import of files</source>
            <translation>файлдарды импорттау</translation>
        </message>
        <message>
            <source>undoing of an import</source>
            <translation>импортты болдырмау</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n күн</numerusform>
                <numerusform>%n күн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n операция</numerusform>
                <numerusform>%n операция</numerusform>
            </translation>
        </message>
        <message>
            <source>A bar without a head is the sum of a quarter of an hour.</source>
            <translation>Ұшы жоқ бағанша — он бес минуттағы сома.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of five minutes.</source>
            <translation>Ұшы жоқ бағанша — бес минуттағы сома.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one day.</source>
            <translation>Ұшы жоқ бағанша — бір күндегі сома.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one hour.</source>
            <translation>Ұшы жоқ бағанша — бір сағаттағы сома.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one minute.</source>
            <translation>Ұшы жоқ бағанша — бір минуттағы сома.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one month.</source>
            <translation>Ұшы жоқ бағанша — бір айдағы сома.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one quarter.</source>
            <translation>Ұшы жоқ бағанша — бір тоқсандағы сома.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one week.</source>
            <translation>Ұшы жоқ бағанша — бір аптадағы сома.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one year.</source>
            <translation>Ұшы жоқ бағанша — бір жылдағы сома.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of six hours.</source>
            <translation>Ұшы жоқ бағанша — алты сағаттағы сома.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of three hours.</source>
            <translation>Ұшы жоқ бағанша — үш сағаттағы сома.</translation>
        </message>
        <message>
            <source>Account without a number</source>
            <translation>Нөмірі жоқ шот</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Қалдық</translation>
        </message>
        <message>
            <source>Balance inferred, not printed</source>
            <translation>Қалдық есептелген, дереккөзде көрсетілмеген</translation>
        </message>
        <message>
            <source>Days as printed.</source>
            <translation>Күндер дереккөзде көрсетілгендей.</translation>
        </message>
        <message>
            <source>Days without a statement</source>
            <translation>Үзінді көшірмесіз күндер</translation>
        </message>
        <message>
            <source>Entries without a time are spread over their day in the order of the source.</source>
            <translation>Уақыты көрсетілмеген операциялар дереккөздегі ретімен күн ұзақтығына бөліп орналастырылған.</translation>
        </message>
        <message>
            <source>Lengths show the logarithm of amounts, one scale a currency.</source>
            <translation>Ұзындықтар сомалардың логарифмін көрсетеді, әр валютаға бір шкала.</translation>
        </message>
        <message>
            <source>Lengths show the square root of amounts, one scale a currency.</source>
            <translation>Ұзындықтар сомалардың квадрат түбірін көрсетеді, әр валютаға бір шкала.</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>Түсім</translation>
        </message>
        <message>
            <source>Money out</source>
            <translation>Шығыс</translation>
        </message>
        <message numerus="yes">
            <source>No statement for %n days</source>
            <translation>
                <numerusform>%n күнге үзінді көшірме жоқ</numerusform>
                <numerusform>%n күнге үзінді көшірме жоқ</numerusform>
            </translation>
        </message>
        <message>
            <source>One movement recorded in two accounts</source>
            <translation>Екі шотта тіркелген бір қаражат қозғалысы</translation>
        </message>
        <message>
            <source>One movement recorded in two accounts: zoom in to see the arrows</source>
            <translation>Екі шотта тіркелген бір қаражат қозғалысы: көрсеткілерді көру үшін ірілетіңіз</translation>
        </message>
        <message>
            <source>There are no entries to show.</source>
            <translation>Көрсететін операция жоқ.</translation>
        </message>
        <message>
            <source>Times as printed, in several time zones: {zones}.</source>
            <translation>Уақыт дереккөзде көрсетілгендей, бірнеше уақыт белдеуі бойынша: {zones}.</translation>
        </message>
        <message>
            <source>Times as printed, in the time zone {zone}.</source>
            <translation>Уақыт дереккөзде көрсетілгендей, уақыт белдеуі: {zone}.</translation>
        </message>
        <message>
            <source>Times as printed; no time zone is named, {zone} is assumed.</source>
            <translation>Уақыт дереккөзде көрсетілгендей; уақыт белдеуі аталмаған, {zone} қабылданды.</translation>
        </message>
        <message>
            <source>Times as printed; their time zone is not known.</source>
            <translation>Уақыт дереккөзде көрсетілгендей; уақыт белдеуі белгісіз.</translation>
        </message>
        <message>
            <source>{currency} · {count}</source>
            <translation>{currency} · {count}</translation>
        </message>
    </context>
    <context>
        <name>TimelineCanvas</name>
        <message>
            <source>Arrows move, plus and minus zoom, Control and arrows step through entries, Enter opens one.</source>
            <translation>Көрсеткілер жылжытады, плюс пен минус масштабты өзгертеді, Control мен көрсеткілер операциядан операцияға өткізеді, Enter операцияны ашады.</translation>
        </message>
        <message>
            <source>Timeline of the money</source>
            <translation>Қаражат қозғалысының уақыт желісі</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <source>Drawing the timeline</source>
            <translation>Уақыт желісін сызу</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Дәлелдемелерге өту</translation>
        </message>
        <message>
            <source>Reading the source</source>
            <translation>Дереккөзді оқу</translation>
        </message>
        <message>
            <source>The timeline shows every account of the case as soon as a statement has been imported.</source>
            <translation>Үзінді көшірме импортталған соң уақыт желісі істің барлық шотын көрсетеді.</translation>
        </message>
        <message>
            <source>There is nothing to draw yet</source>
            <translation>Әзірге сызатын мәлімет жоқ</translation>
        </message>
    </context>
    <context>
        <name>TimelineToolbar</name>
        <message>
            <source>All currencies</source>
            <translation>Барлық валюта</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Drag over the timeline to mark a period; Shift and drag does the same.</source>
            <translation>Кезеңді белгілеу үшін уақыт желісінің үстімен сүйреңіз; Shift басып сүйресеңіз де болады.</translation>
        </message>
        <message>
            <source>Mark a period</source>
            <translation>Кезеңді белгілеу</translation>
        </message>
        <message>
            <source>Scale of lengths</source>
            <translation>Ұзындықтар шкаласы</translation>
        </message>
        <message>
            <source>Scale: logarithm</source>
            <translation>Шкала: логарифм</translation>
        </message>
        <message>
            <source>Scale: square root</source>
            <translation>Шкала: квадрат түбір</translation>
        </message>
        <message>
            <source>Show everything (0)</source>
            <translation>Барлығын көрсету (0)</translation>
        </message>
        <message>
            <source>Show less time (+)</source>
            <translation>Қысқарақ кезеңді көрсету (+)</translation>
        </message>
        <message>
            <source>Show more time (−)</source>
            <translation>Ұзағырақ кезеңді көрсету (−)</translation>
        </message>
        <message>
            <source>Show or hide the panel beside the timeline</source>
            <translation>Уақыт желісінің жанындағы панельді көрсету немесе жасыру</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Уақыт желісі</translation>
        </message>
        <message>
            <source>Without a currency</source>
            <translation>Валютасыз</translation>
        </message>
    </context>
    <context>
        <name>TotalsStrip</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операция</numerusform>
            </translation>
        </message>
        <message>
            <source>Money in: {amount}</source>
            <translation>Түсімдер: {amount}</translation>
        </message>
        <message>
            <source>Money out: {amount}</source>
            <translation>Шығыстар: {amount}</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>валютасыз</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>There is nothing to undo or redo in this case.</source>
            <translation>Бұл істе болдырмайтын немесе қайталайтын әрекет жоқ.</translation>
        </message>
    </context>
    <context>
        <name>UnreadModel</name>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Why it gives no entry</source>
            <translation>Операция бермеу себебі</translation>
        </message>
    </context>
    <context>
        <name>UnreadTable</name>
        <message numerus="yes">
            <source>%Ln rows shown</source>
            <translation>
                <numerusform>%Ln жол көрсетілген</numerusform>
                <numerusform>%Ln жол көрсетілген</numerusform>
            </translation>
        </message>
        <message>
            <source>All reasons</source>
            <translation>Барлық себеп</translation>
        </message>
        <message>
            <source>Find in the text of these rows</source>
            <translation>Осы жолдардың мәтінінен табу</translation>
        </message>
        <message>
            <source>Only rows that look like entries</source>
            <translation>Тек операцияға ұқсайтын жолдар</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Rows that gave no entry</source>
            <translation>Операциясыз жолдар</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>A statement or its digest is not what audit record {number} says.</source>
            <translation>Үзінді көшірме немесе оның хеш-сомасы № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>An import run is not what audit record {number} says.</source>
            <translation>Импорт сеансы № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Audit record {number} does not continue the record before it.</source>
            <translation>№ {number} журнал жазбасы өзінің алдындағы жазбаны жалғастырмайды.</translation>
        </message>
        <message>
            <source>Audit record {number} is missing.</source>
            <translation>№ {number} журнал жазбасы жоқ.</translation>
        </message>
        <message>
            <source>Audit record {number} is not what its hash was taken over.</source>
            <translation>№ {number} журнал жазбасы оның хеш-сомасы есептелген мазмұнға сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Comparing the audit trail with the case</source>
            <translation>Әрекеттер журналын іспен салыстыру</translation>
        </message>
        <message>
            <source>Entries of a statement of {evidence} are not those imported: {found} of {expected} are left.</source>
            <translation>{evidence} бойынша үзінді көшірменің операциялары импортталғандарына сәйкес келмейді: күтілгені — {expected}, қалғаны — {found}.</translation>
        </message>
        <message>
            <source>Everything agrees. Items of evidence: {evidence}; entries: {entries}; audit records: {records}; the chain ends in {head}.</source>
            <translation>Бәрі сәйкес. Дәлелдемелер: {evidence}; операциялар: {entries}; журнал жазбалары: {records}; тізбек соңы: {head}.</translation>
        </message>
        <message>
            <source>Evidence or custody is not what audit record {number} says.</source>
            <translation>Дәлелдемелер немесе оларды сақтау мәліметтері № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Payments of {evidence} are not those imported: {found} of {expected} are left.</source>
            <translation>{evidence} бойынша төлемдер импортталғандарына сәйкес келмейді: күтілгені — {expected}, қалғаны — {found}.</translation>
        </message>
        <message>
            <source>Recomputing the audit trail</source>
            <translation>Әрекеттер журналын қайта есептеу</translation>
        </message>
        <message>
            <source>Recomputing the evidence</source>
            <translation>Дәлелдемелерді қайта есептеу</translation>
        </message>
        <message>
            <source>Recomputing what was imported</source>
            <translation>Импортталған деректерді қайта есептеу</translation>
        </message>
        <message>
            <source>The bytes of {evidence} are not those that were acquired.</source>
            <translation>{evidence} байттары іске қабылданған байттарға сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The case has another number of entries than was imported.</source>
            <translation>Істегі операциялар саны импортталған саннан өзгеше.</translation>
        </message>
        <message>
            <source>The case has another number of payments than was imported.</source>
            <translation>Істегі төлемдер саны импортталған саннан өзгеше.</translation>
        </message>
        <message>
            <source>The case has another number of unread rows than was imported.</source>
            <translation>Істегі оқылмаған жолдар саны импортталған саннан өзгеше.</translation>
        </message>
        <message>
            <source>The case holds a statement that no import gave.</source>
            <translation>Істе ешбір импорттан алынбаған үзінді көшірме бар.</translation>
        </message>
        <message>
            <source>The case holds bytes that belong to no item of evidence.</source>
            <translation>Істе ешбір дәлелдемеге жатпайтын байттар бар.</translation>
        </message>
        <message>
            <source>The entry of {place} is not what was imported.</source>
            <translation>Операция импортталғанына сәйкес келмейді: {place}.</translation>
        </message>
        <message>
            <source>The first difference: {subject} Expected {expected}, found {found}.</source>
            <translation>Бірінші айырмашылық: {subject} Күтілгені: {expected}, табылғаны: {found}.</translation>
        </message>
        <message>
            <source>The key of the entry of {place} does not belong to this place.</source>
            <translation>Операцияның кілті оның орнына сәйкес келмейді: {place}.</translation>
        </message>
        <message>
            <source>The payment of {place} is not what was imported.</source>
            <translation>Төлем импортталғанына сәйкес келмейді: {place}.</translation>
        </message>
        <message>
            <source>The row checks kept for {evidence} have been changed.</source>
            <translation>{evidence} бойынша сақталған жолдардың бақылау мәндері өзгертілген.</translation>
        </message>
        <message>
            <source>The unread row kept for {place} is not what was imported.</source>
            <translation>Сақталған оқылмаған жол импортталғанына сәйкес келмейді: {place}.</translation>
        </message>
        <message>
            <source>Unread rows of {evidence} are not those imported: {found} of {expected} are left.</source>
            <translation>{evidence} бойынша оқылмаған жолдар импортталғандарына сәйкес келмейді: күтілгені — {expected}, қалғаны — {found}.</translation>
        </message>
        <message>
            <source>Verifying the case</source>
            <translation>Істі тексеру</translation>
        </message>
        <message>
            <source>What began or ended in the case is not what audit record {number} says.</source>
            <translation>Іске енгізілген немесе істе күшін жойған мәліметтер № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>line {row} of {evidence}</source>
            <translation>{evidence}, {row}-жол</translation>
        </message>
        <message>
            <source>row {row} of sheet {sheet} of {evidence}</source>
            <translation>{evidence}, {sheet} парағы, {row}-жол</translation>
        </message>
        <message>
            <source>{label} ({file})</source>
            <translation>{label} ({file})</translation>
        </message>
    </context>
    <context>
        <name>WarningList</name>
        <message>
            <source>Line {row}: {sentence}</source>
            <translation>{row}-жол: {sentence}</translation>
        </message>
        <message>
            <source>Remarks about the file</source>
            <translation>Файлға қатысты ескертулер</translation>
        </message>
        <message>
            <source>There is nothing to remark.</source>
            <translation>Ескертулер жоқ.</translation>
        </message>
        <message>
            <source>{sheet}, row {row}: {sentence}</source>
            <translation>{sheet}, {row}-жол: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>Warnings</name>
        <message numerus="yes">
            <source>%n rows: {warning}</source>
            <translation>
                <numerusform>%n жолда: {warning}</numerusform>
                <numerusform>%n жолда: {warning}</numerusform>
            </translation>
        </message>
        <message>
            <source>A name mixes Latin and Cyrillic letters within a word.</source>
            <translation>Атаудың бір сөзінің ішінде латын және кирилл әріптері аралас жазылған.</translation>
        </message>
        <message>
            <source>A negative amount stands in a credit or debit column; it is read as a reversal.</source>
            <translation>Түсім немесе шығыс бағанында теріс сома тұр; ол сторно ретінде оқылады.</translation>
        </message>
        <message>
            <source>A remark that this program does not know: {code}.</source>
            <translation>Бұл бағдарламаға белгісіз ескерту: {code}.</translation>
        </message>
        <message>
            <source>An identification number has lost its leading zero.</source>
            <translation>Сәйкестендіру нөмірінің басындағы нөл жоғалған.</translation>
        </message>
        <message>
            <source>An identifier of 16 or more digits was kept as a number; its last digits may be lost.</source>
            <translation>16 не одан көп цифрдан тұратын сәйкестендіргіш сан түрінде сақталған; оның соңғы цифрлары жоғалған болуы мүмкін.</translation>
        </message>
        <message>
            <source>The amount is no whole number of the currency's smallest unit.</source>
            <translation>Сома валютаның ең кіші бірлігіне еселі емес.</translation>
        </message>
        <message>
            <source>The sign of the amount contradicts the side of the account.</source>
            <translation>Соманың таңбасы шоттың қай тарапқа жататынына қайшы келеді.</translation>
        </message>
        <message>
            <source>The source names no currency; that of the case is assumed.</source>
            <translation>Дереккөзде валюта көрсетілмеген; істің валютасы қабылданды.</translation>
        </message>
        <message>
            <source>The stated direction contradicts the side of the account.</source>
            <translation>Көрсетілген бағыт шоттың қай тарапқа жататынына қайшы келеді.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>An invented case with the statements of several banks, to look around and to learn with.</source>
            <translation>Бірнеше банктің үзінді көшірмелері бар, ойдан құрастырылған іс: бағдарламамен танысуға және үйренуге арналған.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Cases that you have opened appear here. The list holds their places, no names.</source>
            <translation>Сіз ашқан істер осында көрсетіледі. Тізімде есімдер емес, тек файлдардың орны сақталады.</translation>
        </message>
        <message>
            <source>Everything stays on this computer: the program opens no connection to any network.</source>
            <translation>Барлығы осы компьютерде қалады: бағдарлама ешқандай желіге қосылмайды.</translation>
        </message>
        <message>
            <source>From bank statements to a report for the court.</source>
            <translation>Банк үзінді көшірмелерінен сотқа арналған есепке дейін.</translation>
        </message>
        <message>
            <source>Name a case and add statements, in the form in which the bank sent them.</source>
            <translation>Іске атау беріп, үзінді көшірмелерді банк жіберген түрінде қосыңыз.</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Жаңа іс</translation>
        </message>
        <message>
            <source>Open a case file from this computer or a shared folder.</source>
            <translation>Іс файлын осы компьютерден немесе ортақ қалтадан ашыңыз.</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>Істі ашу</translation>
        </message>
        <message>
            <source>Recent cases</source>
            <translation>Соңғы істер</translation>
        </message>
        <message>
            <source>Try the sample case</source>
            <translation>Оқу ісін ашу</translation>
        </message>
        <message>
            <source>{folder}, changed {day}</source>
            <translation>{folder}, өзгертілген күні {day}</translation>
        </message>
    </context>
    <context>
        <name>WrittenCard</name>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln бет</numerusform>
                <numerusform>%Ln бет</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the SHA-256</source>
            <translation>SHA-256 хеш-сомасын көшіру</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Есепті ашу</translation>
        </message>
        <message>
            <source>SHA-256 {digest}</source>
            <translation>SHA-256 {digest}</translation>
        </message>
    </context>
</TS>
