<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>AccountDetail</name>
        <message>
            <source>A covering letter or a statement on paper often states turnovers or balances. Key them with the place where they stand, by the button above: where they agree with the entries, the days are proven.</source>
            <translation>Ілеспе хатта немесе қағаз түріндегі үзінді көшірмеде көбіне айналымдар немесе қалдықтар көрсетіледі. Оларды жоғарыдағы түйме арқылы құжаттағы орнын көрсетіп қолмен енгізіңіз: операцияларға сәйкес келсе, күндер расталады.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Days ({count})</source>
            <translation>Күндер ({count})</translation>
        </message>
        <message>
            <source>Every day is proven, and nothing contradicts anything.</source>
            <translation>Барлық күн расталған, қайшылық жоқ.</translation>
        </message>
        <message>
            <source>Keyed ({count})</source>
            <translation>Қолмен енгізілгені ({count})</translation>
        </message>
        <message>
            <source>Repeated entries ({count})</source>
            <translation>Қайталанған операциялар ({count})</translation>
        </message>
        <message>
            <source>Seams ({count})</source>
            <translation>Түйісулер ({count})</translation>
        </message>
        <message>
            <source>Statements ({count})</source>
            <translation>Үзінді көшірмелер ({count})</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кері қайтарып алу</translation>
        </message>
        <message>
            <source>{days} are proven; of money in {money_in}, of money out {money_out}.</source>
            <translation>Расталғаны: {days}; түсімдер: {money_in}; шығыстар: {money_out}.</translation>
        </message>
    </context>
    <context>
        <name>AccountModel</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Days proven</source>
            <translation>Расталған күндер</translation>
        </message>
        <message>
            <source>Money proven</source>
            <translation>Расталған қаражат</translation>
        </message>
    </context>
    <context>
        <name>AccountView</name>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
    </context>
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
            <source>&amp;Add to an episode…</source>
            <translation>&amp;Эпизодқа қосу…</translation>
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
            <source>&amp;Correct a text…</source>
            <translation>&amp;Мәтінді түзету…</translation>
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
            <source>&amp;Include entries again</source>
            <translation>Операцияларды қайта &amp;есепке алу</translation>
        </message>
        <message>
            <source>&amp;Kept answers…</source>
            <translation>&amp;Сақталған жауаптар…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>П&amp;ернелер тіркесімдері</translation>
        </message>
        <message>
            <source>&amp;Lock the case</source>
            <translation>Істі &amp;құлыптау</translation>
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
            <source>&amp;Recovery sheet…</source>
            <translation>Қалпына келтіру &amp;парағы…</translation>
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
            <source>&amp;Tag entries…</source>
            <translation>Операцияларға &amp;белгі қою…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Болдырмау</translation>
        </message>
        <message>
            <source>&amp;Verify the case</source>
            <translation>Істі т&amp;ексеру</translation>
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
            <source>Add a &amp;note…</source>
            <translation>Еск&amp;ертпе қосу…</translation>
        </message>
        <message>
            <source>Assign a &amp;party…</source>
            <translation>&amp;Тарапты тағайындау…</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase…</source>
            <translation>Құпия &amp;фразаны өзгерту…</translation>
        </message>
        <message>
            <source>Count a repeated entry as its o&amp;wn…</source>
            <translation>Қайталанған операцияны &amp;бөлек есепке алу…</translation>
        </message>
        <message>
            <source>E&amp;xclude entries…</source>
            <translation>Операцияларды есептен &amp;шығару…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>&amp;Пәрменді табу…</translation>
        </message>
        <message>
            <source>Go to &amp;completeness</source>
            <translation>Деректердің &amp;толықтығына өту</translation>
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
            <source>Go to e&amp;pisodes</source>
            <translation>Эпизо&amp;дтарға өту</translation>
        </message>
        <message>
            <source>Go to the &amp;audit trail</source>
            <translation>Әрекеттер &amp;журналына өту</translation>
        </message>
        <message>
            <source>Layouts of &amp;banks…</source>
            <translation>&amp;Банктердің көшірме үлгілері…</translation>
        </message>
        <message>
            <source>Recovery sheet in &amp;three shares…</source>
            <translation>Қалпына келтіру парағы &amp;үш кілт бөлігі түрінде…</translation>
        </message>
        <message>
            <source>Save a cop&amp;y of the case…</source>
            <translation>Істің &amp;көшірмесін сақтау…</translation>
        </message>
        <message>
            <source>Stop what is r&amp;unning</source>
            <translation>Орындалып жатқан жұмысты &amp;тоқтату</translation>
        </message>
        <message>
            <source>Take &amp;out of the episode</source>
            <translation>Эпизодтан &amp;алып тастау</translation>
        </message>
        <message>
            <source>Try the &amp;sample case</source>
            <translation>&amp;Оқу ісін ашу</translation>
        </message>
    </context>
    <context>
        <name>ActorDialog</name>
        <message>
            <source>Enter your name.</source>
            <translation>Аты-жөніңізді енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter your role, such as investigator or analyst.</source>
            <translation>Лауазымыңызды енгізіңіз, мысалы, тергеуші немесе талдаушы.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Name and role stand beside everything that you do in this case, and in its documents. You are asked once per case.</source>
            <translation>Аты-жөніңіз бен лауазымыңыз осы істегі әрбір әрекетіңізде және іс құжаттарында көрсетіледі. Олар әр іс бойынша бір рет сұралады.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Who works on this case?</source>
            <translation>Осы іспен кім жұмыс істейді?</translation>
        </message>
        <message>
            <source>for example investigator</source>
            <translation>мысалы, тергеуші</translation>
        </message>
    </context>
    <context>
        <name>AddToEpisodeDialog</name>
        <message>
            <source>A new episode</source>
            <translation>Жаңа эпизод</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Add to an episode</source>
            <translation>Эпизодқа қосу</translation>
        </message>
        <message>
            <source>An episode groups entries as an indictment does. An entry can belong to several.</source>
            <translation>Эпизод операцияларды айыптау актісіндегідей топтастырады. Бір операция бірнеше эпизодқа жатуы мүмкін.</translation>
        </message>
        <message>
            <source>Enter the title of the new episode.</source>
            <translation>Жаңа эпизодтың атауын енгізіңіз.</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>Эпизод</translation>
        </message>
        <message>
            <source>Its title</source>
            <translation>Атауы</translation>
        </message>
    </context>
    <context>
        <name>Agency</name>
        <message>
            <source>A recovery by the agency needs two different persons, each with a name and a share.</source>
            <translation>Органның істі қалпына келтіруі үшін екі түрлі тұлға қажет, олардың әрқайсысының аты-жөні көрсетіліп, өз кілт бөлігі берілуге тиіс.</translation>
        </message>
        <message>
            <source>The key in {file} cannot be taken out: {reason}.</source>
            <translation>{file} файлындағы кілтті шығарып алу мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>The lines of {file} belong into {policy} on every computer of the agency.</source>
            <translation>{file} файлының жолдары органның әрбір компьютеріндегі {policy} файлына енгізілуге тиіс.</translation>
        </message>
        <message>
            <source>The private key is in three share files of {folder}, two of which are needed: give each to another person and remove the files from this computer.</source>
            <translation>Жабық кілт {folder} қалтасындағы кілт бөліктері бар үш файлға бөлінген, оның екеуі қажет: әрқайсысын жеке тұлғаға беріп, файлдарды осы компьютерден жойыңыз.</translation>
        </message>
        <message>
            <source>a file stands there</source>
            <translation>ол жерде файл тұр</translation>
        </message>
        <message>
            <source>it was made for another key of an agency, or is damaged</source>
            <translation>ол органның басқа кілті үшін жасалған немесе зақымданған</translation>
        </message>
        <message>
            <source>there is no such file beside the case</source>
            <translation>істің жанында мұндай файл жоқ</translation>
        </message>
        <message>
            <source>{key} in the policy of the agency is no public key of age.</source>
            <translation>Орган саясатындағы {key} мәні age ашық кілті емес.</translation>
        </message>
    </context>
    <context>
        <name>AnswerLines</name>
        <message>
            <source>Ask again for this file</source>
            <translation>Осы файл үшін сұрақты қайта қою</translation>
        </message>
        <message numerus="yes">
            <source>It also answers %Ln other files.</source>
            <translation>
                <numerusform>Ол тағы %Ln файлға қатысты.</numerusform>
                <numerusform>Ол тағы %Ln файлға қатысты.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is kept in the case, given by {name} on {day}.</source>
            <translation>Ол істе сақталған; берген тұлға — {name}, күні — {day}.</translation>
        </message>
        <message>
            <source>It is kept in the case.</source>
            <translation>Ол істе сақталған.</translation>
        </message>
        <message>
            <source>It was given for {file}.</source>
            <translation>Ол {file} файлы үшін берілген.</translation>
        </message>
        <message>
            <source>{question} Answer: {answer}.</source>
            <translation>{question} Жауап: {answer}.</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message numerus="yes">
            <source>The answer was withdrawn, and %n imports that were read with it count no more.</source>
            <translation>
                <numerusform>Жауап кері қайтарып алынды; осы жауаппен оқылған %n импорт енді есепке алынбайды.</numerusform>
                <numerusform>Жауап кері қайтарып алынды; осы жауаппен оқылған %n импорт енді есепке алынбайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>The case has no answer of number {number}.</source>
            <translation>Істе № {number} жауап жоқ.</translation>
        </message>
    </context>
    <context>
        <name>BackgroundReading</name>
        <message>
            <source>Reading the source</source>
            <translation>Дереккөзді оқу</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>A whole copy of the case is in {file}.</source>
            <translation>Істің толық көшірмесі {file} файлында.</translation>
        </message>
        <message>
            <source>No automatic backup was made: {reason}</source>
            <translation>Автоматты сақтық көшірме жасалмады: {reason}</translation>
        </message>
        <message>
            <source>There are no automatic backups of this case.</source>
            <translation>Бұл істің автоматты сақтық көшірмелері жоқ.</translation>
        </message>
        <message>
            <source>there is less free space than three times the size of the case</source>
            <translation>бос орын істің үш еселенген көлемінен аз</translation>
        </message>
        <message numerus="yes">
            <source>{file}: ends with audit record {number}, %n bytes.</source>
            <translation>
                <numerusform>{file}: № {number} журнал жазбасымен аяқталады, %n байт.</numerusform>
                <numerusform>{file}: № {number} журнал жазбасымен аяқталады, %n байт.</numerusform>
            </translation>
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
        <name>Bundle</name>
        <message>
            <source>Anyone who has the file can read all of it.</source>
            <translation>Файл қолында бар кез келген тұлға оны толық оқи алады.</translation>
        </message>
        <message>
            <source>Names and texts are masked and originals are left out.</source>
            <translation>Есімдер мен мәтіндер жасырылған, түпнұсқа файлдар енгізілмеген.</translation>
        </message>
        <message>
            <source>No bundle is made of a case that does not agree with its own trail: {difference}</source>
            <translation>Пакет жасалмайды: іс өзінің әрекеттер журналына сәйкес келмейді. {difference}</translation>
        </message>
        <message>
            <source>The audit trail in the bundle still tells under which file name and from whom an item came that is left out; only a protected bundle hides that.</source>
            <translation>Пакеттегі әрекеттер журналында енгізілмеген дәлелдеменің қандай файл атауымен және кімнен келгені бәрібір көрсетіледі; бұл мәліметті тек қорғалған пакет жасырады.</translation>
        </message>
        <message>
            <source>The bundle is in {file}; its SHA-256 is {hash}.</source>
            <translation>Пакет {file} файлында; оның SHA-256 хеш-сомасы — {hash}.</translation>
        </message>
        <message>
            <source>The case is encrypted: its full bundle needs a recipient (--recipient), or a protected bundle is written without names and originals (--protected).</source>
            <translation>Іс шифрланған: толық пакет үшін адресат қажет (--recipient) немесе есімдер мен түпнұсқа файлдарсыз қорғалған пакет жазылады (--protected).</translation>
        </message>
        <message>
            <source>They check it with Python alone and this file, which you give them: {file}</source>
            <translation>Олар оны тек Python және өзіңіз беретін мына файлмен тексереді: {file}</translation>
        </message>
        <message>
            <source>Whoever checks it compares with a report: the trail ends in {head}, the signing key has the fingerprint {fingerprint}.</source>
            <translation>Тексеруші есеппен мыналарды салыстырады: журнал тізбегінің соңы — {head}, қолтаңба кілтінің таңбасы — {fingerprint}.</translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>{file} файлын жазу</translation>
        </message>
        <message>
            <source>{evidence} is left out: it has entries that its legal basis does not cover.</source>
            <translation>{evidence} дәлелдемесі енгізілмеген: онда құқықтық негізбен қамтылмаған операциялар бар.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it is in quarantine.</source>
            <translation>{evidence} дәлелдемесі енгізілмеген: ол карантинде.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it is intelligence only.</source>
            <translation>{evidence} дәлелдемесі енгізілмеген: ол — тек жедел ақпарат.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it was destroyed by order.</source>
            <translation>{evidence} дәлелдемесі енгізілмеген: ол сот шешімімен жойылған.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it was withdrawn.</source>
            <translation>{evidence} дәлелдемесі енгізілмеген: ол кері қайтарып алынған.</translation>
        </message>
        <message>
            <source>{file} cannot be checked: {words}</source>
            <translation>{file} файлын тексеру мүмкін емес: {words}</translation>
        </message>
        <message>
            <source>{file} is sealed for its recipients; one of them opens it first: age --decrypt -i KEY {file} &gt; bundle.zip</source>
            <translation>{file} файлы адресаттар үшін шифрланған; алдымен оны адресаттардың бірі ашады: age --decrypt -i KEY {file} &gt; bundle.zip</translation>
        </message>
        <message>
            <source>{text} names no recipient; a public key of age begins with age1 and is copied whole.</source>
            <translation>{text} адресатты білдірмейді; age ашық кілті age1 таңбаларынан басталады және толық көшіріледі.</translation>
        </message>
    </context>
    <context>
        <name>BundleCard</name>
        <message numerus="yes">
            <source>%Ln items of evidence are withheld; the bundle says why.</source>
            <translation>
                <numerusform>%Ln дәлелдеме енгізілмеген; себебі пакетте көрсетілген.</numerusform>
                <numerusform>%Ln дәлелдеме енгізілмеген; себебі пакетте көрсетілген.</numerusform>
            </translation>
        </message>
        <message>
            <source>A sealed bundle lets opposing counsel recompute every hash, sum and reconciliation, and re-read the cells of the workbooks, without this program.</source>
            <translation>Мөрленген пакет қорғаушыға осы бағдарламасыз әрбір хеш-соманы, жиынды және салыстырып тексеруді қайта есептеуге, электрондық кесте кітаптарының ұяшықтарын қайта оқуға мүмкіндік береді.</translation>
        </message>
        <message>
            <source>For the other side</source>
            <translation>Екінші тарап үшін</translation>
        </message>
        <message>
            <source>Write a sealed bundle…</source>
            <translation>Мөрленген пакетті жазу…</translation>
        </message>
        <message>
            <source>Writing the bundle</source>
            <translation>Пакетті жазу</translation>
        </message>
        <message>
            <source>{case} bundle</source>
            <translation>{case} (пакет)</translation>
        </message>
        <message>
            <source>{file} is signed by the key {fingerprint} and ends in audit record {number}.</source>
            <translation>{file} файлына қол қойған кілттің таңбасы — {fingerprint}; файл № {number} журнал жазбасымен аяқталады.</translation>
        </message>
    </context>
    <context>
        <name>BundleDialog</name>
        <message>
            <source>Choose the file…</source>
            <translation>Файлды таңдау…</translation>
        </message>
        <message>
            <source>Full: everything, with the files as received</source>
            <translation>Толық: барлық мазмұн, файлдар алынған күйінде</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>One signed file that the other side can check without this program: evidence, entries, decisions, audit trail and results, with a checker of its own in the folder of the program.</source>
            <translation>Екінші тарап осы бағдарламасыз тексере алатын, қол қойылған бір файл: дәлелдемелер, операциялар, шешімдер, әрекеттер журналы және нәтижелер; жеке тексеру құралы бағдарлама қалтасында орналасқан.</translation>
        </message>
        <message>
            <source>Only these can open it</source>
            <translation>Тек мыналар аша алады</translation>
        </message>
        <message>
            <source>Protected: names and accounts masked, files withheld</source>
            <translation>Қорғалған: есімдер мен шоттар жасырылған, файлдар енгізілмеген</translation>
        </message>
        <message>
            <source>Sealed bundle</source>
            <translation>Мөрленген пакет</translation>
        </message>
        <message>
            <source>The case is encrypted: name who can open its full bundle, or choose a protected one.</source>
            <translation>Іс шифрланған: оның толық пакетін кім аша алатынын көрсетіңіз немесе қорғалған пакетті таңдаңыз.</translation>
        </message>
        <message>
            <source>public keys that begin with age1, one a line</source>
            <translation>age1 таңбаларынан басталатын ашық кілттер, әр жолға біреуден</translation>
        </message>
    </context>
    <context>
        <name>CalendarStrip</name>
        <message>
            <source>Calendar of {account}: step through its days with the arrow keys</source>
            <translation>{account} шотының күнтізбесі: күндер бойынша жебе пернелерімен өтіңіз</translation>
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
            <source>Keeping who works on the case</source>
            <translation>Іспен кім жұмыс істейтіні туралы мәліметті сақтау</translation>
        </message>
        <message>
            <source>Looking at the last steps</source>
            <translation>Соңғы әрекеттерді қарау</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Сақтық көшірме жасау</translation>
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
            <source>The content of {label} of {file} was destroyed by order; only its hash is left.</source>
            <translation>{file} файлындағы {label} дәлелдемесінің мазмұны сот шешімімен жойылған; тек оның хеш-сомасы қалған.</translation>
        </message>
        <message>
            <source>There is no case file {file}.</source>
            <translation>{file} іс файлы жоқ.</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo in {file}.</source>
            <translation>{file} файлында болдырмайтын немесе қайталайтын әрекет жоқ.</translation>
        </message>
        <message>
            <source>another program still reads it</source>
            <translation>оны басқа бағдарлама әлі оқып жатыр</translation>
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
            <source>it is still being read</source>
            <translation>ол әлі оқылып жатыр</translation>
        </message>
        <message>
            <source>it was moved, deleted or disconnected while it was open</source>
            <translation>ол ашық тұрған кезде жылжытылған, жойылған немесе ажыратылған</translation>
        </message>
        <message>
            <source>the new file does not hold all that the old one holds</source>
            <translation>жаңа файлда бұрынғы файлдағы мазмұнның бәрі жоқ</translation>
        </message>
        <message>
            <source>{file} can no longer be read: {reason}.</source>
            <translation>{file} файлы енді оқылмайды: {reason}.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>{file} файлын жазу мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>{file} does not open with this recovery key: it belongs to another case, a later change of the passphrase made it void, or the beginning of the file is damaged.</source>
            <translation>{file} файлы осы қалпына келтіру кілтімен ашылмайды: кілт басқа іске жатады, құпия фраза кейін өзгертілгендіктен жарамсыз болған немесе файлдың басы зақымданған.</translation>
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
            <source>{file} is not what its audit record {number} says; nothing is destroyed before that is cleared up.</source>
            <translation>{file} файлы өзінің № {number} журнал жазбасына сәйкес келмейді; мән-жайы анықталмайынша ештеңе жойылмайды.</translation>
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
            <source>{file} was not closed properly; open it once for writing to bring it in order.</source>
            <translation>{file} файлы тиісінше жабылмаған; қалпына келтіру үшін оны бір рет жазу үшін ашыңыз.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version; it needs Investigator Desktop {version} or later.</source>
            <translation>{file} файлы жаңарақ нұсқада жазылған; Investigator Desktop {version} немесе одан кейінгі нұсқасы қажет.</translation>
        </message>
        <message>
            <source>{file} was written by an older version; open it once for writing to bring it up to date.</source>
            <translation>{file} файлы ескірек нұсқада жазылған; жаңарту үшін оны бір рет жазу үшін ашыңыз.</translation>
        </message>
        <message>
            <source>{label} of {file} already stands so; nothing was changed.</source>
            <translation>{file} файлындағы {label} дәлелдемесі бұрыннан осы күйде; ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>{label} of {file} is in quarantine and is not opened.</source>
            <translation>{file} файлындағы {label} дәлелдемесі карантинде және ашылмайды.</translation>
        </message>
        <message>
            <source>{label} of {file} was taken out of {container}, which still holds it: destroy {container}.</source>
            <translation>{file} файлындағы {label} дәлелдемесі {container} дәлелдемесінен шығарып алынған және онда әлі бар: {container} дәлелдемесін жойыңыз.</translation>
        </message>
    </context>
    <context>
        <name>ChangePassphraseDialog</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Құпия фразаны өзгерту</translation>
        </message>
        <message>
            <source>Encrypt the case</source>
            <translation>Істі шифрлау</translation>
        </message>
        <message>
            <source>Enter a new passphrase.</source>
            <translation>Жаңа құпия фразаны енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the passphrase that the case has now.</source>
            <translation>Істің қазіргі құпия фразасын енгізіңіз.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Жаңа құпия фраза</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Жаңа құпия фраза қайтадан</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Бұрынғы құпия фраза</translation>
        </message>
        <message>
            <source>Printed recovery sheets of this case no longer open it, and its automatic backups are made anew. Without passphrase and recovery sheet nobody can open the case again.</source>
            <translation>Бұл істің басып шығарылған қалпына келтіру парақтары оны енді ашпайды, ал автоматты сақтық көшірмелері қайта жасалады. Құпия фразасыз және қалпына келтіру парағынсыз істі ешкім қайта аша алмайды.</translation>
        </message>
        <message>
            <source>The whole file is written anew under a new key; the case is closed for it and opened again.</source>
            <translation>Бүкіл файл жаңа кілтпен қайта жазылады; ол үшін іс жабылып, қайта ашылады.</translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message>
            <source>A case that is recovered gets a new passphrase from --new-passphrase-file.</source>
            <translation>Қалпына келтірілген іске жаңа құпия фраза --new-passphrase-file арқылы беріледі.</translation>
        </message>
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
            <source>Compares two productions of the same records: rows added, removed and said otherwise.</source>
            <translation>Бірдей жазбалар туралы екі мәліметтер жинағын салыстырады: қосылған, енгізілмеген және өзгерген жолдар.</translation>
        </message>
        <message>
            <source>Corrects, excludes, tags or annotates entries, or assigns a party; nothing of them changes.</source>
            <translation>Операцияларды түзетеді, есептен шығарады, оларға белгі қояды, ескертпе қосады немесе тарапты тағайындайды; операциялардың өзі өзгермейді.</translation>
        </message>
        <message>
            <source>Destroys the content of an item of evidence by order; there is no undo.</source>
            <translation>Дәлелдеменің мазмұнын сот шешімімен жояды; мұны болдырмау мүмкін емес.</translation>
        </message>
        <message>
            <source>Does the last step that was taken back again.</source>
            <translation>Соңғы рет болдырмау орындалған әрекетті қайталайды.</translation>
        </message>
        <message>
            <source>Drafts the letter that asks a bank for what its statements leave open.</source>
            <translation>Банктен оның үзінді көшірмелерінде жетіспейтін мәліметтерді сұрататын хат жобасын жасайды.</translation>
        </message>
        <message>
            <source>Follows the money from bank statements to a court-ready report.</source>
            <translation>Қаражат қозғалысын банк үзінді көшірмелерінен бастап сотқа ұсынуға дайын есепке дейін қадағалайды.</translation>
        </message>
        <message>
            <source>Give the number of the episode after the action.</source>
            <translation>Әрекеттен кейін эпизод нөмірін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Gives a case another passphrase, its first one, or none.</source>
            <translation>Іске басқа немесе алғашқы құпия фразаны қояды немесе оны алып тастайды.</translation>
        </message>
        <message>
            <source>It is whole: everything that was confirmed is there.</source>
            <translation>Файл бүтін: расталған мәліметтердің бәрі орнында.</translation>
        </message>
        <message>
            <source>Keeps turnovers, balances or a number of entries read by eye in a document, with their place, and compares them.</source>
            <translation>Құжаттан адам оқыған айналымдарды, қалдықтарды немесе операциялар санын құжаттағы орнымен бірге сақтайды және салыстырады.</translation>
        </message>
        <message>
            <source>Lists answers that serve files of one layout and account, or withdraws one.</source>
            <translation>Бір көшірме үлгісіндегі және бір шот бойынша файлдарға қолданылатын жауаптар тізімін шығарады немесе жауапты кері қайтарып алады.</translation>
        </message>
        <message>
            <source>Lists evidence with its custody, its terms and whether it counts.</source>
            <translation>Дәлелдемелер тізімін олардың сақталуы, пайдалану шарттары және есепке алыну-алынбауы туралы мәліметпен бірге шығарады.</translation>
        </message>
        <message>
            <source>Lists layouts, makes one of a mapping, and exchanges them in signed files.</source>
            <translation>Көшірме үлгілерінің тізімін шығарады, бағандарды сәйкестендіру бойынша үлгі жасайды, үлгілерді қол қойылған файлдар арқылы береді және қабылдайды.</translation>
        </message>
        <message>
            <source>Lists or exports entries.</source>
            <translation>Операциялар тізімін шығарады немесе оларды экспорттайды.</translation>
        </message>
        <message>
            <source>Lists or exports the audit trail: who did what, when, with its hashes.</source>
            <translation>Әрекеттер журналын шығарады немесе экспорттайды: кім, нені, қашан жасағаны, хеш-сомаларымен бірге.</translation>
        </message>
        <message>
            <source>Lists statements with their reconciliation and the completeness of each account.</source>
            <translation>Үзінді көшірмелер тізімін, оларды салыстырып тексеру нәтижелерін және әр шот бойынша деректердің толықтығын шығарады.</translation>
        </message>
        <message>
            <source>Lists the automatic backups of a case.</source>
            <translation>Істің автоматты сақтық көшірмелерінің тізімін шығарады.</translation>
        </message>
        <message>
            <source>Lists what was decided about entries, or withdraws it.</source>
            <translation>Операциялар бойынша шешімдер тізімін шығарады немесе шешімді кері қайтарып алады.</translation>
        </message>
        <message>
            <source>Lists, makes, changes, fills and sums the episodes of a case.</source>
            <translation>Істің эпизодтар тізімін шығарады, эпизодтарды жасайды, өзгертеді, толтырады және олардың сомаларын есептейді.</translation>
        </message>
        <message>
            <source>Makes a case file.</source>
            <translation>Іс файлын жасайды.</translation>
        </message>
        <message>
            <source>Makes the recovery key of an agency, in three shares.</source>
            <translation>Органның қалпына келтіру кілтін үш бөлікке бөліп жасайды.</translation>
        </message>
        <message>
            <source>Makes the sample case and its report.</source>
            <translation>Оқу ісін және ол бойынша есепті жасайды.</translation>
        </message>
        <message>
            <source>Name entries with --entry or a filter, or all of them with --all.</source>
            <translation>Операцияларды --entry немесе сүзгі арқылы, ал барлық операцияны --all арқылы көрсетіңіз.</translation>
        </message>
        <message>
            <source>Opens a case by recovery words or shares of the agency's key, or puts a backup in the place of a damaged one.</source>
            <translation>Істі қалпына келтіру сөздерімен немесе орган кілтінің бөліктерімен ашады немесе зақымданған файлдың орнына сақтық көшірмені қояды.</translation>
        </message>
        <message>
            <source>Proves that all parts of the program are there.</source>
            <translation>Бағдарламаның барлық бөліктері бар екенін тексереді.</translation>
        </message>
        <message>
            <source>Recomputes hashes, chain and sums of a case or bundle; names the first difference.</source>
            <translation>Істің немесе пакеттің хеш-сомаларын, тізбегін және жиындарын қайта есептейді; бірінші айырмашылықты көрсетеді.</translation>
        </message>
        <message>
            <source>Say --evidence, --account, --from, --to and --place, or --withdraw.</source>
            <translation>--evidence, --account, --from, --to және --place немесе --withdraw көрсетіңіз.</translation>
        </message>
        <message>
            <source>Says of each account which days and sums are proven, by what, and what is missing.</source>
            <translation>Әр шот бойынша қай күндер мен сомалардың немен расталғанын және ненің жетіспейтінін көрсетеді.</translation>
        </message>
        <message>
            <source>Says on what legal basis, and how far, an item of evidence may be used.</source>
            <translation>Дәлелдемені қандай құқықтық негізде және қандай шекте пайдалануға болатынын көрсетеді.</translation>
        </message>
        <message>
            <source>Says the hash and the sums of all entries that count; they are the same whatever the order of imports.</source>
            <translation>Есепке алынатын барлық операцияның хеш-сомасы мен сомаларын шығарады; олар импорт ретіне байланысты емес.</translation>
        </message>
        <message>
            <source>Shows what an import would yield; writes nothing.</source>
            <translation>Импорт не беретінін көрсетеді; ештеңе жазбайды.</translation>
        </message>
        <message>
            <source>Takes the last step back; evidence and trail stay.</source>
            <translation>Соңғы әрекетті болдырмайды; дәлелдемелер мен журнал сақталады.</translation>
        </message>
        <message>
            <source>The case has no entry {word}.</source>
            <translation>Істе {word} операциясы жоқ.</translation>
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
            <source>The command recover CASE --from-backup puts it in place.</source>
            <translation>Сақтық көшірмені recover CASE --from-backup пәрмені орнына қояды.</translation>
        </message>
        <message>
            <source>The passphrase file {file} cannot be read: {reason}.</source>
            <translation>{file} құпия фраза файлын оқу мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>The password file {file} cannot be read: {reason}.</source>
            <translation>{file} құпиясөз файлын оқу мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>The work was cancelled and nothing was changed.</source>
            <translation>Жұмыс тоқтатылды, ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>There are automatic backups beside it; recover CASE --from-backup looks for one that is whole.</source>
            <translation>Оның жанында автоматты сақтық көшірмелер бар; recover CASE --from-backup пәрмені олардың ішінен бүтінін іздейді.</translation>
        </message>
        <message>
            <source>There is no screen to open the window on; investigator-desktop --help lists what works without one.</source>
            <translation>Терезені ашатын экран жоқ; экрансыз істейтін командалар тізімін investigator-desktop --help көрсетеді.</translation>
        </message>
        <message>
            <source>Withdraws, quarantines or reinstates an item of evidence, with a reason.</source>
            <translation>Дәлелдемені себебін көрсетіп кері қайтарып алады, карантинге орналастырады немесе қайта есепке алады.</translation>
        </message>
        <message>
            <source>Writes a case as one sealed file that can be checked without this program.</source>
            <translation>Істі осы бағдарламасыз тексеруге болатын бір мөрленген файл түрінде жазады.</translation>
        </message>
        <message>
            <source>Writes a whole copy of a case under a passphrase of its own, or under none.</source>
            <translation>Істің толық көшірмесін өз құпия фразасымен немесе құпия фразасыз жазады.</translation>
        </message>
        <message>
            <source>Writes a whole copy of a case under its own passphrase.</source>
            <translation>Істің толық көшірмесін оның өз құпия фразасымен жазады.</translation>
        </message>
        <message>
            <source>Writes one item of evidence exactly as it was received.</source>
            <translation>Бір дәлелдемені дәл алынған күйінде жазады.</translation>
        </message>
        <message>
            <source>Writes the acquisition receipt of evidence, for two persons to sign, as a PDF.</source>
            <translation>Екі тұлға қол қоятын дәлелдемелерді қабылдау актісін PDF түрінде жазады.</translation>
        </message>
        <message>
            <source>Writes the report of a case as a PDF.</source>
            <translation>Іс бойынша есепті PDF түрінде жазады.</translation>
        </message>
        <message>
            <source>Writes the words that open an encrypted case without its passphrase; with --shares three sheets of which two are needed.</source>
            <translation>Шифрланған істі құпия фразасыз ашатын сөздерді жазады; --shares берілсе, екеуі қажет болатын үш парақ жазылады.</translation>
        </message>
        <message>
            <source>a file or a folder to read</source>
            <translation>оқылатын файл немесе қалта</translation>
        </message>
        <message>
            <source>a file whose first line is the new passphrase</source>
            <translation>бірінші жолында жаңа құпия фраза жазылған файл</translation>
        </message>
        <message>
            <source>a file whose first line is the passphrase</source>
            <translation>бірінші жолында құпия фраза жазылған файл</translation>
        </message>
        <message>
            <source>a file with decided columns and answers, .toml or .json</source>
            <translation>белгіленген бағандары мен жауаптары бар файл, .toml немесе .json</translation>
        </message>
        <message>
            <source>a file with passwords, one a line; each is tried on what is locked</source>
            <translation>құпиясөздер файлы, әр жолда біреуден; әрқайсысы құпиясөзбен қорғалғанның бәріне қолданып көріледі</translation>
        </message>
        <message>
            <source>a file with the words of the recovery sheet, or two files with those of shares</source>
            <translation>қалпына келтіру парағының сөздері жазылған файл немесе кілт бөліктерінің сөздері жазылған екі файл</translation>
        </message>
        <message>
            <source>a file, or a folder with all that lies in it</source>
            <translation>файл немесе ішіндегі барлығымен бірге қалта</translation>
        </message>
        <message>
            <source>a name of the bank as its files print it; may be said several times</source>
            <translation>банктің өз файлдарында басылған атауы; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>a person of the episode; may be said several times</source>
            <translation>эпизодқа қатысты тұлға; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>a person whom the order covers; may be said several times</source>
            <translation>қаулы қамтитын тұлға; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>all entries of the case</source>
            <translation>істің барлық операциялары</translation>
        </message>
        <message>
            <source>all that came in</source>
            <translation>барлық түсімдердің сомасы</translation>
        </message>
        <message>
            <source>all that went out</source>
            <translation>барлық шығыстардың сомасы</translation>
        </message>
        <message>
            <source>an account that the order covers; may be said several times</source>
            <translation>қаулы қамтитын шот; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>an entry by its number or its key; may be said several times</source>
            <translation>операция, нөмірі немесе кілті бойынша; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>asks only about this account; may be said several times</source>
            <translation>тек осы шот бойынша сұратады; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>changes the keyed statement with this number</source>
            <translation>осы нөмірлі қолмен енгізілген үзінді көшірмені өзгертеді</translation>
        </message>
        <message>
            <source>country and bank code of the bank's IBANs; may be said several times</source>
            <translation>банк IBAN нөмірлеріндегі ел коды мен банк коды; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>encrypts the case with the passphrase</source>
            <translation>істі құпия фразамен шифрлайды</translation>
        </message>
        <message>
            <source>entries of no episode</source>
            <translation>ешбір эпизодқа кірмейтін операциялар</translation>
        </message>
        <message>
            <source>entries of the episode with this number</source>
            <translation>осы нөмірлі эпизодтың операциялары</translation>
        </message>
        <message>
            <source>entries of this account; may be said several times</source>
            <translation>осы шот бойынша операциялар; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>entries whose other party has this in its name, account or number</source>
            <translation>қарсы тарабының атауында, шотында немесе нөмірінде осы мәтін бар операциялар</translation>
        </message>
        <message>
            <source>entries with this in one of their texts</source>
            <translation>мәтіндерінің бірінде осы мәтін бар операциялар</translation>
        </message>
        <message>
            <source>entries with this tag</source>
            <translation>осы белгісі бар операциялар</translation>
        </message>
        <message>
            <source>from this day on, as 2024-01-31</source>
            <translation>осы күннен бастап, 2024-01-31 түрінде</translation>
        </message>
        <message>
            <source>how the bank's BIC begins; may be said several times</source>
            <translation>банктің BIC басы; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>its first day, as 2024-01-31</source>
            <translation>эпизодтың бірінші күні, 2024-01-31 түрінде</translation>
        </message>
        <message>
            <source>its last day, as 2024-12-31</source>
            <translation>эпизодтың соңғы күні, 2024-12-31 түрінде</translation>
        </message>
        <message>
            <source>leaves the case without a passphrase</source>
            <translation>істі құпия фразасыз қалдырады</translation>
        </message>
        <message>
            <source>lets out intelligence too, where its originator agreed</source>
            <translation>ақпарат иесі келісім берген жедел ақпаратты да енгізеді</translation>
        </message>
        <message>
            <source>lets out what lies outside the legal basis of its evidence too</source>
            <translation>дәлелдеменің құқықтық негізінен тыс мәліметтерді де енгізеді</translation>
        </message>
        <message>
            <source>lists all layouts, the shipped, own and imported ones</source>
            <translation>барлық көшірме үлгілерінің тізімін шығарады: бағдарламамен бірге берілгендері, өзіңіз жасағандар және импортталғандар</translation>
        </message>
        <message>
            <source>makes a layout of how a file is read, and keeps it</source>
            <translation>файлдың оқылуы бойынша көшірме үлгісін жасайды және сақтайды</translation>
        </message>
        <message>
            <source>masks names and texts and leaves the originals out</source>
            <translation>есімдер мен мәтіндерді жасырады, түпнұсқа файлдарды енгізбейді</translation>
        </message>
        <message>
            <source>on what they were handed over, in words</source>
            <translation>файлдар берілген құқықтық негіз, мәтін түрінде</translation>
        </message>
        <message>
            <source>only entries outside the legal basis of their evidence, or only others</source>
            <translation>тек дәлелдемесінің құқықтық негізінен тыс операциялар немесе тек қалғандары</translation>
        </message>
        <message>
            <source>only entries that another statement repeats and counts, or only others</source>
            <translation>тек басқа үзінді көшірмеде қайталанып, сонда есепке алынған операциялар немесе тек қалғандары</translation>
        </message>
        <message>
            <source>only entries that were excluded, or only others</source>
            <translation>тек есептен шығарылған операциялар немесе тек қалғандары</translation>
        </message>
        <message>
            <source>only entries whose source is intelligence only, or only others</source>
            <translation>тек дереккөзі тек жедел ақпарат болып табылатын операциялар немесе тек қалғандары</translation>
        </message>
        <message>
            <source>only these items, by their numbers</source>
            <translation>тек осы дәлелдемелер, нөмірлері бойынша</translation>
        </message>
        <message>
            <source>only this account; may be said several times</source>
            <translation>тек осы шот; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>options</source>
            <translation>параметрлер</translation>
        </message>
        <message>
            <source>options of every command</source>
            <translation>барлық пәрменнің ортақ параметрлері</translation>
        </message>
        <message>
            <source>puts the newest whole backup in the place of a damaged case</source>
            <translation>зақымданған істің орнына ең соңғы бүтін сақтық көшірмені қояды</translation>
        </message>
        <message>
            <source>records of persons with this in their names</source>
            <translation>есімдерінде осы мәтін бар тұлғалардың жазбалары</translation>
        </message>
        <message>
            <source>records of this action</source>
            <translation>осы әрекет туралы жазбалар</translation>
        </message>
        <message>
            <source>records with this in their texts</source>
            <translation>мәтіндерінде осы мәтін бар жазбалар</translation>
        </message>
        <message>
            <source>removes an own or imported layout</source>
            <translation>өзіңіз жасаған немесе импортталған көшірме үлгісін жояды</translation>
        </message>
        <message>
            <source>shows the version and ends</source>
            <translation>нұсқаны шығарады және жұмысты аяқтайды</translation>
        </message>
        <message>
            <source>shows this help and ends</source>
            <translation>осы анықтаманы шығарады және жұмысты аяқтайды</translation>
        </message>
        <message>
            <source>takes back the decision with this number; may be said several times</source>
            <translation>осы нөмірлі шешімді кері қайтарып алады; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>takes back the one with this number</source>
            <translation>осы нөмірі бар элементті кері қайтарып алады</translation>
        </message>
        <message>
            <source>takes layouts from a signed file</source>
            <translation>көшірме үлгілерін қол қойылған файлдан қабылдайды</translation>
        </message>
        <message>
            <source>the CSV file to write</source>
            <translation>жазылатын CSV файлы</translation>
        </message>
        <message>
            <source>the Parquet file to write</source>
            <translation>жазылатын Parquet файлы</translation>
        </message>
        <message>
            <source>the act on which the order rests</source>
            <translation>қаулы негізделген акт</translation>
        </message>
        <message>
            <source>the article of the law</source>
            <translation>заң бабы</translation>
        </message>
        <message>
            <source>the balance at the beginning</source>
            <translation>кіріс қалдық</translation>
        </message>
        <message>
            <source>the balance at the end</source>
            <translation>шығыс қалдық</translation>
        </message>
        <message>
            <source>the bank whose layout it is; left out for a form that several banks use</source>
            <translation>көшірме үлгісі тиесілі банк; бірнеше банк пайдаланатын үлгі үшін көрсетілмейді</translation>
        </message>
        <message>
            <source>the case file</source>
            <translation>іс файлы</translation>
        </message>
        <message>
            <source>the case file or the bundle</source>
            <translation>іс файлы немесе пакет</translation>
        </message>
        <message>
            <source>the condition under which it may be used</source>
            <translation>пайдалануға болатын шарт</translation>
        </message>
        <message>
            <source>the copy to write</source>
            <translation>жазылатын көшірме</translation>
        </message>
        <message>
            <source>the corrected text, the tag, the note or the party</source>
            <translation>түзетілген мәтін, белгі, ескертпе немесе тарап</translation>
        </message>
        <message>
            <source>the currency assumed where a source names none; KZT where it is left out</source>
            <translation>дереккөзде валюта көрсетілмесе қолданылатын валюта; әдепкісі — KZT</translation>
        </message>
        <message>
            <source>the currency of the amounts; that of the case where it is left out</source>
            <translation>сомалардың валютасы; әдепкісі — істің валютасы</translation>
        </message>
        <message>
            <source>the day of the order, as 2024-01-31</source>
            <translation>қаулының немесе сот шешімінің күні, 2024-01-31 түрінде</translation>
        </message>
        <message>
            <source>the day on which they were received, as 2024-01-31</source>
            <translation>файлдар алынған күн, 2024-01-31 түрінде</translation>
        </message>
        <message>
            <source>the field that a correction is for</source>
            <translation>түзету қатысты өріс</translation>
        </message>
        <message>
            <source>the file of which a layout is made</source>
            <translation>көшірме үлгісі жасалатын файл</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>жазылатын файл</translation>
        </message>
        <message>
            <source>the files are evidence</source>
            <translation>файлдар дәлелдеме болып табылады</translation>
        </message>
        <message>
            <source>the files are intelligence only, no evidence for a court</source>
            <translation>файлдар — тек жедел ақпарат, сот үшін дәлелдеме емес</translation>
        </message>
        <message>
            <source>the fingerprint of the signer's key, once it was compared with the signer</source>
            <translation>қол қоюшының кілт таңбасы, қол қоюшымен салыстырылғаннан кейін</translation>
        </message>
        <message>
            <source>the fingerprint of the signing key as a report prints it, to be compared</source>
            <translation>салыстыру үшін: қолтаңба кілтінің есепте басылған таңбасы</translation>
        </message>
        <message>
            <source>the first day of which the document tells, as 2024-01-31</source>
            <translation>құжат қамтитын бірінші күн, 2024-01-31 түрінде</translation>
        </message>
        <message>
            <source>the first day that the order covers, as 2024-01-31</source>
            <translation>қаулы қамтитын бірінші күн, 2024-01-31 түрінде</translation>
        </message>
        <message>
            <source>the first production, by the number of its item of evidence</source>
            <translation>бірінші мәліметтер жинағы, дәлелдеме нөмірі бойынша</translation>
        </message>
        <message>
            <source>the folder for the sample case</source>
            <translation>оқу ісіне арналған қалта</translation>
        </message>
        <message>
            <source>the folder for the share files</source>
            <translation>кілт бөліктерінің файлдарына арналған қалта</translation>
        </message>
        <message>
            <source>the hash of the trail as a report prints it, to be compared</source>
            <translation>салыстыру үшін: әрекеттер журналының есепте басылған хеш-сомасы</translation>
        </message>
        <message>
            <source>the item and all that came of it are hidden</source>
            <translation>дәлелдеме және одан алынғанның бәрі жасырылады</translation>
        </message>
        <message>
            <source>the item counts again</source>
            <translation>дәлелдеме қайта есепке алынады</translation>
        </message>
        <message>
            <source>the item is evidence</source>
            <translation>файл дәлелдеме болып табылады</translation>
        </message>
        <message>
            <source>the item is intelligence only, no evidence for a court</source>
            <translation>файл — тек жедел ақпарат, сот үшін дәлелдеме емес</translation>
        </message>
        <message>
            <source>the item no longer counts, and stays in view with the reason</source>
            <translation>дәлелдеме енді есепке алынбайды; ол себебі көрсетіліп, көрініп тұрады</translation>
        </message>
        <message>
            <source>the item of evidence, by its number</source>
            <translation>дәлелдеме, нөмірі бойынша</translation>
        </message>
        <message>
            <source>the key of the agency that signs too</source>
            <translation>қосымша қол қоятын органның кілті</translation>
        </message>
        <message>
            <source>the language of the document; that of the messages where it is left out</source>
            <translation>құжат тілі; әдепкісі — хабарлар тілі</translation>
        </message>
        <message>
            <source>the language of the program's messages</source>
            <translation>бағдарлама хабарларының тілі</translation>
        </message>
        <message>
            <source>the last day of which the document tells, as 2024-12-31</source>
            <translation>құжат қамтитын соңғы күн, 2024-12-31 түрінде</translation>
        </message>
        <message>
            <source>the last day that the order covers, as 2024-12-31</source>
            <translation>қаулы қамтитын соңғы күн, 2024-12-31 түрінде</translation>
        </message>
        <message>
            <source>the layout under which the files are read, by its name in the list of layouts</source>
            <translation>файлдарды оқу үшін қолданылатын көшірме үлгісі, үлгілер тізіміндегі аты бойынша</translation>
        </message>
        <message>
            <source>the layout, by its name in the list</source>
            <translation>көшірме үлгісі, тізімдегі аты бойынша</translation>
        </message>
        <message>
            <source>the layouts to export, by their names in the list</source>
            <translation>экспортталатын көшірме үлгілері, тізімдегі аттары бойынша</translation>
        </message>
        <message>
            <source>the name of a sheet that only this bank's files have; may be said several times</source>
            <translation>тек осы банктің файлдарында бар парақ атауы; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>the name of the layout: small Latin letters, digits, single hyphens</source>
            <translation>көшірме үлгісінің аты: латынның кіші әріптері, цифрлар, жалғыз дефистер</translation>
        </message>
        <message>
            <source>the number of entries</source>
            <translation>операциялар саны</translation>
        </message>
        <message>
            <source>the number of the account</source>
            <translation>шот нөмірі</translation>
        </message>
        <message>
            <source>the number of the case</source>
            <translation>іс нөмірі</translation>
        </message>
        <message>
            <source>the number of the episode</source>
            <translation>эпизод нөмірі</translation>
        </message>
        <message>
            <source>the number of the order</source>
            <translation>қаулының немесе сот шешімінің нөмірі</translation>
        </message>
        <message>
            <source>the number of the seal</source>
            <translation>пломба нөмірі</translation>
        </message>
        <message>
            <source>the originator agreed that it is passed on</source>
            <translation>ақпарат иесі оны беруге келіскен</translation>
        </message>
        <message>
            <source>the originator did not agree that it is passed on</source>
            <translation>ақпарат иесі оны беруге келіспеген</translation>
        </message>
        <message>
            <source>the public key of whoever alone may open it; may be said several times</source>
            <translation>пакетті жалғыз өзі аша алатын тұлғаның ашық кілті; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>the second production, by the number of its item of evidence</source>
            <translation>екінші мәліметтер жинағы, дәлелдеме нөмірі бойынша</translation>
        </message>
        <message>
            <source>the sheet with the table; the first one where it is left out</source>
            <translation>кестесі бар парақ; әдепкісі — біріншісі</translation>
        </message>
        <message>
            <source>the signed file with layouts</source>
            <translation>көшірме үлгілері бар қол қойылған файл</translation>
        </message>
        <message>
            <source>the table of all differences to write, .csv or .xlsx</source>
            <translation>барлық айырмашылықтардың жазылатын кестесі, .csv немесе .xlsx</translation>
        </message>
        <message>
            <source>the time zone assumed where a source names none; Asia/Almaty where it is left out</source>
            <translation>дереккөзде уақыт белдеуі көрсетілмесе қолданылатын уақыт белдеуі; әдепкісі — Asia/Almaty</translation>
        </message>
        <message>
            <source>the workbook to write</source>
            <translation>жазылатын электрондық кесте кітабы</translation>
        </message>
        <message>
            <source>two share files of the agency's key</source>
            <translation>орган кілтінің бөліктері жазылған екі файл</translation>
        </message>
        <message>
            <source>up to and with this day, as 2024-12-31</source>
            <translation>осы күнге дейін (осы күнді қоса алғанда), 2024-12-31 түрінде</translation>
        </message>
        <message>
            <source>what is decided</source>
            <translation>шешім түрі</translation>
        </message>
        <message>
            <source>what the case is about</source>
            <translation>істің мәні</translation>
        </message>
        <message>
            <source>what the episode is</source>
            <translation>эпизодтың атауы</translation>
        </message>
        <message>
            <source>what they came on, such as a USB stick</source>
            <translation>файлдар алынған тасығыш, мысалы USB-жинақтағыш</translation>
        </message>
        <message>
            <source>what to do; list where it is left out</source>
            <translation>не істеу керек; әдепкісі — list</translation>
        </message>
        <message>
            <source>where in the document it stands, such as page 2</source>
            <translation>құжаттағы орны, мысалы 2-бет</translation>
        </message>
        <message>
            <source>who acts, as NAME, ROLE</source>
            <translation>әрекет етуші тұлға, АТЫ, ЛАУАЗЫМЫ түрінде</translation>
        </message>
        <message>
            <source>who brought a share, as NAME, ROLE; said once for each</source>
            <translation>кілт бөлігін кім әкелді, АТЫ, ЛАУАЗЫМЫ түрінде; әрқайсысы үшін бір рет көрсетіледі</translation>
        </message>
        <message>
            <source>who gave the intelligence</source>
            <translation>жедел ақпаратты кім берді</translation>
        </message>
        <message>
            <source>who handed the files over</source>
            <translation>файлдарды кім берді</translation>
        </message>
        <message>
            <source>who investigates</source>
            <translation>тергеуді кім жүргізеді</translation>
        </message>
        <message>
            <source>who issued the order</source>
            <translation>қаулыны немесе сот шешімін кім шығарды</translation>
        </message>
        <message>
            <source>who received them</source>
            <translation>файлдарды кім қабылдады</translation>
        </message>
        <message>
            <source>why</source>
            <translation>себебі</translation>
        </message>
        <message>
            <source>words</source>
            <translation>аргументтер</translation>
        </message>
        <message>
            <source>words that only this bank's files have above the table; may be said several times</source>
            <translation>тек осы банктің файлдарында кестенің үстінде тұратын сөздер; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>writes card numbers whole, with nothing hidden in their middle</source>
            <translation>карта нөмірлерін ортасын жасырмай толық жазады</translation>
        </message>
        <message>
            <source>writes layouts into one signed file</source>
            <translation>көшірме үлгілерін бір қол қойылған файлға жазады</translation>
        </message>
        <message>
            <source>writes one JSON document to standard output</source>
            <translation>стандартты шығысқа бір JSON құжатын жазады</translation>
        </message>
        <message>
            <source>writes the entries as one JSON document to standard output</source>
            <translation>операцияларды бір JSON құжаты түрінде стандартты шығысқа жазады</translation>
        </message>
        <message>
            <source>writes three sheets instead, of which any two open the case</source>
            <translation>оның орнына кез келген екеуі істі ашатын үш парақ жазады</translation>
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
            <source>{file} was not closed properly and is not whole: {fault} Nothing was done; the same command again goes on with the file as it is.</source>
            <translation>{file} файлы тиісінше жабылмаған және бүтін емес: {fault} Ештеңе жасалған жоқ; дәл осы пәрмен қайта берілсе, жұмыс файлдың қазіргі күйінде жалғасады.</translation>
        </message>
        <message>
            <source>{file} was not closed properly; it is verified now.</source>
            <translation>{file} файлы тиісінше жабылмаған; қазір ол тексеріледі.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version and is open for reading only; changing it needs Investigator Desktop {version} or later.</source>
            <translation>{file} файлы жаңарақ нұсқада жазылған және тек оқу үшін ашық; оны өзгерту үшін Investigator Desktop {version} немесе одан кейінгі нұсқасы қажет.</translation>
        </message>
        <message>
            <source>{name} is no time zone of the IANA database, such as Asia/Almaty.</source>
            <translation>{name} — IANA дерекқорындағы уақыт белдеуі емес; мысалы, Asia/Almaty деп жазыңыз.</translation>
        </message>
        <message>
            <source>{step}: {share} %</source>
            <translation>{step}: {share} %</translation>
        </message>
        <message>
            <source>{word} is neither a command nor a case file; investigator-desktop --help lists the commands.</source>
            <translation>{word} — команда да, іс файлы да емес; командалар тізімі: investigator-desktop --help.</translation>
        </message>
        <message>
            <source>{word} is no amount: write it as 1234.50.</source>
            <translation>{word} — сома емес: оны 1234.50 түрінде жазыңыз.</translation>
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
        <name>CompareDialog</name>
        <message>
            <source>A bank that gives the same records a second time sometimes gives other rows. Choose both items: every row that was added, left out or changed is shown with its place in both.</source>
            <translation>Банк бірдей жазбаларды екінші рет бергенде, кейде басқа жолдарды келтіреді. Екі дәлелдемені таңдаңыз: қосылған, енгізілмеген немесе өзгерген әрбір жол екеуіндегі орнымен бірге көрсетіледі.</translation>
        </message>
        <message>
            <source>Choose two different items.</source>
            <translation>Екі түрлі дәлелдемені таңдаңыз.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыстыру</translation>
        </message>
        <message>
            <source>Compare two productions</source>
            <translation>Екі мәліметтер жинағын салыстыру</translation>
        </message>
        <message>
            <source>First production</source>
            <translation>Бірінші мәліметтер жинағы</translation>
        </message>
        <message>
            <source>Second production</source>
            <translation>Екінші мәліметтер жинағы</translation>
        </message>
    </context>
    <context>
        <name>ComparisonDialog</name>
        <message numerus="yes">
            <source>%Ln rows are said otherwise.</source>
            <translation>
                <numerusform>%Ln жол өзгерген.</numerusform>
                <numerusform>%Ln жол өзгерген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are the same in both.</source>
            <translation>
                <numerusform>%Ln жол екеуінде де бірдей.</numerusform>
                <numerusform>%Ln жол екеуінде де бірдей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows lie on days of which only one of them tells, and are no differences.</source>
            <translation>
                <numerusform>%Ln жол мәліметтері екеуінің біреуінде ғана бар күндерге жатады және айырмашылық болып табылмайды.</numerusform>
                <numerusform>%Ln жол мәліметтері екеуінің біреуінде ғана бар күндерге жатады және айырмашылық болып табылмайды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows stand only in {item}.</source>
            <translation>
                <numerusform>%Ln жол тек мынада бар: {item}.</numerusform>
                <numerusform>%Ln жол тек мынада бар: {item}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Compared are the days of which both tell, {begin} to {end}.</source>
            <translation>Мәліметтері екеуінде де бар күндер салыстырылады: {begin} – {end}.</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Айырмашылықтар</translation>
        </message>
        <message>
            <source>Export the differences…</source>
            <translation>Айырмашылықтарды экспорттау…</translation>
        </message>
        <message>
            <source>Wherever both tell, they say the same.</source>
            <translation>Мәліметтері екеуінде де бар күндер бойынша олар бірдей.</translation>
        </message>
        <message>
            <source>{first} and {second} compared</source>
            <translation>Салыстыру: {first} және {second}</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message numerus="yes">
            <source>%n entries are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>%n операция екінші үзінді көшірмеде қайталанған және бір рет есепке алынған.</numerusform>
                <numerusform>%n операция екінші үзінді көшірмеде қайталанған және бір рет есепке алынған.</numerusform>
            </translation>
        </message>
        <message>
            <source>A keyed statement needs a turnover, a balance or a number of entries.</source>
            <translation>Қолмен енгізілген үзінді көшірме үшін айналым, қалдық немесе операциялар саны қажет.</translation>
        </message>
        <message>
            <source>A keyed statement needs the number of its account.</source>
            <translation>Қолмен енгізілген үзінді көшірме үшін оның шотының нөмірі қажет.</translation>
        </message>
        <message>
            <source>A keyed statement needs the place in the document where it stands.</source>
            <translation>Қолмен енгізілген үзінді көшірме үшін оның құжаттағы орны қажет.</translation>
        </message>
        <message numerus="yes">
            <source>Account {account} {currency}: {proven} of %n days are proven; credits of {proven_in} of {money_in} and debits of {proven_out} of {money_out}.</source>
            <translation>
                <numerusform>{account} шоты, {currency}: расталған күндер — {proven}, барлығы — %n; расталған түсімдер — {proven_in}, барлығы — {money_in}; расталған шығыстар — {proven_out}, барлығы — {money_out}.</numerusform>
                <numerusform>{account} шоты, {currency}: расталған күндер — {proven}, барлығы — %n; расталған түсімдер — {proven_in}, барлығы — {money_in}; расталған шығыстар — {proven_out}, барлығы — {money_out}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Held, not read</source>
            <translation>Сақтаулы, оқылмаған</translation>
        </message>
        <message>
            <source>In several statements</source>
            <translation>Бірнеше үзінді көшірмеде</translation>
        </message>
        <message>
            <source>It is kept as number {number}.</source>
            <translation>№ {number} нөмірімен сақталды.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Жетіспейді</translation>
        </message>
        <message>
            <source>No keyed statement of the case has the number {number}.</source>
            <translation>Істе № {number} қолмен енгізілген үзінді көшірме жоқ.</translation>
        </message>
        <message>
            <source>No statement covers these days.</source>
            <translation>Бұл күндер ешбір үзінді көшірмемен қамтылмаған.</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Расталмаған</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Расталған</translation>
        </message>
        <message>
            <source>The amounts of a keyed statement must all be in {currency}.</source>
            <translation>Қолмен енгізілген үзінді көшірменің барлық сомасы мына валютада болуға тиіс: {currency}.</translation>
        </message>
        <message>
            <source>The first day of a keyed statement is after its last.</source>
            <translation>Қолмен енгізілген үзінді көшірменің бірінші күні соңғы күнінен кейін тұр.</translation>
        </message>
        <message>
            <source>The keyed statement is withdrawn.</source>
            <translation>Қолмен енгізілген үзінді көшірме кері қайтарып алынды.</translation>
        </message>
        <message>
            <source>a closing balance of {keyed} is stated, the opening balance and the entries give {found}</source>
            <translation>көрсетілген шығыс қалдық — {keyed}, кіріс қалдық пен операциялар бойынша — {found}</translation>
        </message>
        <message>
            <source>by a second production</source>
            <translation>екінші мәліметтер жинағымен</translation>
        </message>
        <message>
            <source>by nothing</source>
            <translation>ештеңемен</translation>
        </message>
        <message>
            <source>by the balances of the statement</source>
            <translation>үзінді көшірменің қалдықтарымен</translation>
        </message>
        <message>
            <source>by the other account of each movement</source>
            <translation>әрбір қаражат қозғалысының екінші шотымен</translation>
        </message>
        <message>
            <source>by turnovers of a covering letter</source>
            <translation>ілеспе хаттағы айналымдармен</translation>
        </message>
        <message>
            <source>credits of {keyed} are stated, the entries give {found}</source>
            <translation>көрсетілген түсімдер сомасы — {keyed}, операциялар бойынша — {found}</translation>
        </message>
        <message>
            <source>debits of {keyed} are stated, the entries give {found}</source>
            <translation>көрсетілген шығыстар сомасы — {keyed}, операциялар бойынша — {found}</translation>
        </message>
        <message>
            <source>{evidence} is held and has not been read.</source>
            <translation>{evidence} дәлелдемесі сақтаулы, оқылмаған.</translation>
        </message>
        <message>
            <source>{evidence} row {row}</source>
            <translation>{evidence}, {row}-жол</translation>
        </message>
        <message>
            <source>{evidence}, {place}: for {first} to {last} {difference}.</source>
            <translation>{evidence}, {place}: {first} – {last} кезеңі бойынша {difference}.</translation>
        </message>
        <message>
            <source>{evidence}, {place}: what is keyed for {first} to {last} agrees, but proves too little.</source>
            <translation>{evidence}, {place}: {first} – {last} кезеңі бойынша қолмен енгізілген мәліметтер сәйкес келеді, бірақ растау үшін жеткіліксіз.</translation>
        </message>
        <message>
            <source>{evidence}, {place}: what is keyed for {first} to {last} agrees.</source>
            <translation>{evidence}, {place}: {first} – {last} кезеңі бойынша қолмен енгізілген мәліметтер сәйкес келеді.</translation>
        </message>
        <message>
            <source>{evidence}: its order asks for days that no statement covers.</source>
            <translation>{evidence}: қаулыда ешбір үзінді көшірмемен қамтылмаған күндер көрсетілген.</translation>
        </message>
        <message>
            <source>{evidence}: {reason}</source>
            <translation>{evidence}: {reason}</translation>
        </message>
        <message>
            <source>{first} to {last}: an item is held that is not read.</source>
            <translation>{first} – {last}: сақтаулы, оқылмаған дәлелдеме бар.</translation>
        </message>
        <message>
            <source>{first} to {last}: in several statements, proven {grade}.</source>
            <translation>{first} – {last}: бірнеше үзінді көшірмеде, {grade} расталған.</translation>
        </message>
        <message>
            <source>{first} to {last}: no statement covers these days.</source>
            <translation>{first} – {last}: бұл күндер ешбір үзінді көшірмемен қамтылмаған.</translation>
        </message>
        <message>
            <source>{first} to {last}: not proven.</source>
            <translation>{first} – {last}: расталмаған.</translation>
        </message>
        <message>
            <source>{first} to {last}: proven {grade}.</source>
            <translation>{first} – {last}: {grade} расталған.</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {second}: the balance goes from {closing} to {opening} in the %n days between them.</source>
            <translation>
                <numerusform>{first} – {second}: олардың арасындағы %n күнде қалдық {closing} мәнінен {opening} мәніне өзгереді.</numerusform>
                <numerusform>{first} – {second}: олардың арасындағы %n күнде қалдық {closing} мәнінен {opening} мәніне өзгереді.</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {second}: the balances between them are not stated.</source>
            <translation>{first} – {second}: олардың арасындағы қалдықтар көрсетілмеген.</translation>
        </message>
        <message>
            <source>{first} to {second}: the balances meet at {closing}.</source>
            <translation>{first} – {second}: қалдықтар сәйкес келеді және {closing} мәніне тең.</translation>
        </message>
        <message>
            <source>{first} to {second}: the one ends with {closing}, the other begins with {opening}.</source>
            <translation>{first} – {second}: біріншісі {closing} қалдығымен аяқталады, екіншісі {opening} қалдығынан басталады.</translation>
        </message>
        <message>
            <source>{keyed} entries are stated, {found} were read</source>
            <translation>көрсетілген операциялар саны — {keyed}, оқылғаны — {found}</translation>
        </message>
    </context>
    <context>
        <name>CompletenessConversation</name>
        <message>
            <source>Comparing two productions</source>
            <translation>Екі мәліметтер жинағын салыстыру</translation>
        </message>
        <message>
            <source>Deciding about a repeated entry</source>
            <translation>Қайталанған операция бойынша шешім қабылдау</translation>
        </message>
        <message>
            <source>Drafting the letter</source>
            <translation>Хат жобасын жасау</translation>
        </message>
        <message>
            <source>Exporting the differences</source>
            <translation>Айырмашылықтарды экспорттау</translation>
        </message>
        <message>
            <source>Keeping a keyed statement</source>
            <translation>Қолмен енгізілген үзінді көшірмені сақтау</translation>
        </message>
        <message>
            <source>Withdrawing a keyed statement</source>
            <translation>Қолмен енгізілген үзінді көшірмені кері қайтарып алу</translation>
        </message>
        <message>
            <source>{file} has been written; it is editable and not verifiable.</source>
            <translation>{file} файлы жазылды; оны өңдеуге болады, тексеруге болмайды.</translation>
        </message>
        <message>
            <source>{first} and {second} compared</source>
            <translation>Салыстыру: {first} және {second}</translation>
        </message>
    </context>
    <context>
        <name>CompletenessPage</name>
        <message>
            <source>Add the bank's files: for every account a calendar then shows which days are proven, which are not, and which are missing.</source>
            <translation>Банк файлдарын қосыңыз: сонда әр шоттың күнтізбесі қай күндердің расталғанын, қайсысының расталмағанын және қайсысының жетіспейтінін көрсетеді.</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Барлық күн</translation>
        </message>
        <message>
            <source>Both entries count from now on.</source>
            <translation>Енді екі операция да есепке алынады.</translation>
        </message>
        <message>
            <source>Compare two productions…</source>
            <translation>Екі мәліметтер жинағын салыстыру…</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Деректердің толықтығы</translation>
        </message>
        <message>
            <source>Days shown</source>
            <translation>Көрсетілген күндер</translation>
        </message>
        <message>
            <source>Draft a letter to the bank…</source>
            <translation>Банкке хат жобасын жасау…</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Дәлелдемелерге өту</translation>
        </message>
        <message>
            <source>Key a statement…</source>
            <translation>Үзінді көшірмені қолмен енгізу…</translation>
        </message>
        <message>
            <source>Looking at the account</source>
            <translation>Шотты қарау</translation>
        </message>
        <message>
            <source>Looking for what is missing</source>
            <translation>Жетіспейтін мәліметтерді іздеу</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>Open the letter</source>
            <translation>Хатты ашу</translation>
        </message>
        <message>
            <source>The keyed statement was changed.</source>
            <translation>Қолмен енгізілген үзінді көшірме өзгертілді.</translation>
        </message>
        <message>
            <source>The keyed statement was withdrawn.</source>
            <translation>Қолмен енгізілген үзінді көшірме кері қайтарып алынды.</translation>
        </message>
        <message numerus="yes">
            <source>The letter {file} of %Ln pages was drafted. SHA-256 {digest}</source>
            <translation>
                <numerusform>Хат жобасы жасалды: {file}, %Ln бет. SHA-256: {digest}</numerusform>
                <numerusform>Хат жобасы жасалды: {file}, %Ln бет. SHA-256: {digest}</numerusform>
            </translation>
        </message>
        <message>
            <source>The letter {file} was drafted. It is editable and not verifiable. SHA-256 {digest}</source>
            <translation>Хат жобасы жасалды: {file}. Оны өңдеуге болады, тексеруге болмайды. SHA-256: {digest}</translation>
        </message>
        <message>
            <source>The movement counts once again.</source>
            <translation>Қаражат қозғалысы қайтадан бір рет есепке алынады.</translation>
        </message>
        <message>
            <source>The statement was keyed and compared with the entries.</source>
            <translation>Үзінді көшірме қолмен енгізілді және операциялармен салыстырылды.</translation>
        </message>
        <message>
            <source>There is no account yet</source>
            <translation>Әзірге шот жоқ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Investigator Desktop {version}, under the Apache License 2.0. It opens no connection.</source>
            <translation>Investigator Desktop {version}, Apache License 2.0 лицензиясымен. Бағдарлама желіге қосылмайды.</translation>
        </message>
        <message>
            <source>Look for a backup</source>
            <translation>Сақтық көшірмені іздеу</translation>
        </message>
        <message>
            <source>Sample case</source>
            <translation>Оқу ісі</translation>
        </message>
        <message>
            <source>{sentence} It is open here for reading only.</source>
            <translation>{sentence} Мұнда ол тек оқу үшін ашық.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionDialog</name>
        <message>
            <source>Correct</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Correct a text</source>
            <translation>Мәтінді түзету</translation>
        </message>
        <message>
            <source>Every chosen entry gets this text.</source>
            <translation>Таңдалған әрбір операцияға осы мәтін қойылады.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>It should be</source>
            <translation>Дұрысы</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Say why the text is corrected; the reason is shown with it.</source>
            <translation>Мәтін не үшін түзетілетінін көрсетіңіз; себебі түзетумен бірге көрсетіледі.</translation>
        </message>
        <message>
            <source>The entry keeps what its source says; the correction is shown in its place, marked. Amounts, days and directions lead back to the source and cannot be corrected: exclude the entry, or import the file again with other columns.</source>
            <translation>Операцияда дереккөздегі мәтін сақталады; оның орнында түзету арнайы белгіленіп көрсетіледі. Сомалар, күндер және бағыттар дереккөзге сілтейді, сондықтан түзетілмейді: операцияны есептен шығарыңыз немесе файлды басқа бағандармен қайта импорттаңыз.</translation>
        </message>
        <message>
            <source>The source says</source>
            <translation>Дереккөзде</translation>
        </message>
        <message>
            <source>This is what the entry says already.</source>
            <translation>Операцияда дәл осы мәтін бұрыннан бар.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ештеңе</translation>
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
        <name>Custody</name>
        <message numerus="yes">
            <source>%n automatic copies of the case that could hold it were removed.</source>
            <translation>
                <numerusform>Құрамында ол болуы мүмкін істің %n автоматты көшірмесі жойылды.</numerusform>
                <numerusform>Құрамында ол болуы мүмкін істің %n автоматты көшірмесі жойылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies made elsewhere are not reached: saved copies, bundles, exports, reports, the file as received.</source>
            <translation>Басқа жерде жасалған көшірмелер қамтылмайды: сақталған көшірмелер, пакеттер, экспорттар, есептер, алынған күйіндегі файл.</translation>
        </message>
        <message>
            <source>Evidence is destroyed only by order: name the authority and the order's number.</source>
            <translation>Дәлелдеме тек сот шешімімен жойылады: органды және сот шешімінің нөмірін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Say why: whether an item of evidence counts needs a reason.</source>
            <translation>Себебін көрсетіңіз: дәлелдеменің есепке алыну-алынбауын өзгерту үшін себеп қажет.</translation>
        </message>
        <message>
            <source>The bytes kept of {label} are not those that were acquired; verify the case.</source>
            <translation>{label} дәлелдемесінің сақталған байттары іске қабылданған байттарға сәйкес келмейді; істі тексеріңіз.</translation>
        </message>
        <message>
            <source>The case has no item of evidence {label}.</source>
            <translation>Істе {label} дәлелдемесі жоқ.</translation>
        </message>
        <message>
            <source>The content of {label} was destroyed; its hash, its custody and the order stay.</source>
            <translation>{label} дәлелдемесінің мазмұны жойылды; оның хеш-сомасы, сақталуы туралы мәліметтер және сот шешімі қалады.</translation>
        </message>
        <message>
            <source>The reason was not kept.</source>
            <translation>Себебі сақталмаған.</translation>
        </message>
        <message>
            <source>These terms hold of {label} now.</source>
            <translation>{label} дәлелдемесіне енді осы шарттар қолданылады.</translation>
        </message>
        <message>
            <source>What was taken out of it was destroyed with it: {labels}.</source>
            <translation>Онымен бірге одан шығарып алынғаны да жойылды: {labels}.</translation>
        </message>
        <message>
            <source>{file} could hold it and could not be removed; remove it by hand.</source>
            <translation>{file} файлында ол болуы мүмкін, бірақ файлды жою мүмкін болмады; оны қолмен жойыңыз.</translation>
        </message>
        <message>
            <source>{label} counts again.</source>
            <translation>{label} дәлелдемесі қайта есепке алынады.</translation>
        </message>
        <message>
            <source>{label} is held, not read: {reason}</source>
            <translation>{label} дәлелдемесі сақтаулы, оқылмаған: {reason}</translation>
        </message>
        <message>
            <source>{label} is in quarantine: {reason}</source>
            <translation>{label} дәлелдемесі карантинде: {reason}</translation>
        </message>
        <message>
            <source>{label} is in quarantine; it and all that came of it are hidden.</source>
            <translation>{label} дәлелдемесі карантинде; оның өзі және одан алынғанның бәрі жасырылған.</translation>
        </message>
        <message>
            <source>{label} no longer counts; it stays in view with the reason.</source>
            <translation>{label} дәлелдемесі енді есепке алынбайды; ол себебі көрсетіліп, көрініп тұрады.</translation>
        </message>
        <message>
            <source>{label} was destroyed by order {number} of {authority}; SHA-256 {hash}.</source>
            <translation>{label} дәлелдемесі сот шешімімен жойылды: № {number}, {authority}; SHA-256 хеш-сомасы — {hash}.</translation>
        </message>
        <message>
            <source>{label} was written to {file} exactly as received; its SHA-256 is {hash}.</source>
            <translation>{label} дәлелдемесі {file} файлына дәл алынған күйінде жазылды; оның SHA-256 хеш-сомасы — {hash}.</translation>
        </message>
    </context>
    <context>
        <name>CustodyConversation</name>
        <message>
            <source>Changing whether evidence counts</source>
            <translation>Дәлелдеменің есепке алыну-алынбауын өзгерту</translation>
        </message>
        <message>
            <source>Destroying evidence by order</source>
            <translation>Дәлелдемені сот шешімімен жою</translation>
        </message>
        <message>
            <source>Keeping the terms of use</source>
            <translation>Пайдалану шарттарын сақтау</translation>
        </message>
        <message>
            <source>Saving the file as received</source>
            <translation>Файлды алынған күйінде сақтау</translation>
        </message>
        <message>
            <source>The terms of use of {label} were kept.</source>
            <translation>{label} дәлелдемесінің пайдалану шарттары сақталды.</translation>
        </message>
        <message>
            <source>Writing the receipt</source>
            <translation>Қабылдау актісін жазу</translation>
        </message>
        <message>
            <source>{label} counts again.</source>
            <translation>{label} қайтадан есепке алынады.</translation>
        </message>
        <message>
            <source>{label} is in quarantine: nobody sees it until it is released.</source>
            <translation>{label} карантинде: карантин алынғанша оны ешкім көрмейді.</translation>
        </message>
        <message>
            <source>{label} was withdrawn: it stays listed and no longer counts.</source>
            <translation>{label} кері қайтарып алынды: тізімде қалады, бірақ есепке алынбайды.</translation>
        </message>
    </context>
    <context>
        <name>CustodyPanel</name>
        <message numerus="yes">
            <source>%Ln files were taken out of it</source>
            <translation>
                <numerusform>Одан %Ln файл шығарып алынған</numerusform>
                <numerusform>Одан %Ln файл шығарып алынған</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts covered</source>
            <translation>Қамтылған шоттар</translation>
        </message>
        <message>
            <source>Added to the case</source>
            <translation>Іске қосылған</translation>
        </message>
        <message>
            <source>Caveat</source>
            <translation>Пайдалану шектеуі</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Days covered</source>
            <translation>Қамтылған күндер</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>Есепке алынбайды</translation>
        </message>
        <message>
            <source>File last changed</source>
            <translation>Файлдың соңғы өзгертілген уақыты</translation>
        </message>
        <message>
            <source>Intelligence only; may be passed on</source>
            <translation>Тек жедел ақпарат; беруге болады</translation>
        </message>
        <message>
            <source>Intelligence only; may not be passed on</source>
            <translation>Тек жедел ақпарат; беруге болмайды</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Дереккөз түрі</translation>
        </message>
        <message>
            <source>Legal basis in words</source>
            <translation>Құқықтық негіз (мәтін)</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Тасығыш</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Қаулы</translation>
        </message>
        <message>
            <source>Originator</source>
            <translation>Ақпарат иесі</translation>
        </message>
        <message>
            <source>Persons covered</source>
            <translation>Қамтылған тұлғалар</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Көшірме үлгісі</translation>
        </message>
        <message>
            <source>Received again</source>
            <translation>Қайта алынды</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Кімнен алынды</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынған күні</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Пломба нөмірі</translation>
        </message>
        <message>
            <source>Taken out of</source>
            <translation>Қайдан шығарып алынған</translation>
        </message>
        <message>
            <source>held, not read</source>
            <translation>сақтаулы, оқылмаған</translation>
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
            <source>{container}: a file of this archive</source>
            <translation>{container}: осы мұрағаттың файлы</translation>
        </message>
        <message>
            <source>{container}: what its password opened</source>
            <translation>{container}: оның құпиясөзі ашқан мазмұн</translation>
        </message>
        <message>
            <source>{moment} UTC by {name}</source>
            <translation>{moment} UTC, {name}</translation>
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
        <name>DayTable</name>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Days of the account</source>
            <translation>Шот күндері</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдеме</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталу күні</translation>
        </message>
        <message>
            <source>Proof, or why there is none</source>
            <translation>Растау немесе оның болмау себебі</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталу күні</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <source>%Ln entries count again.</source>
            <translation>
                <numerusform>%Ln операция қайта есепке алынады.</numerusform>
                <numerusform>%Ln операция қайта есепке алынады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries count as movements of their own.</source>
            <translation>
                <numerusform>%Ln операция жеке қаражат қозғалысы ретінде есепке алынады.</numerusform>
                <numerusform>%Ln операция жеке қаражат қозғалысы ретінде есепке алынады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have a new note.</source>
            <translation>
                <numerusform>%Ln операцияға жаңа ескертпе қосылды.</numerusform>
                <numerusform>%Ln операцияға жаңа ескертпе қосылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have a new party.</source>
            <translation>
                <numerusform>%Ln операцияға жаңа тарап тағайындалды.</numerusform>
                <numerusform>%Ln операцияға жаңа тарап тағайындалды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were added to the episode {title}.</source>
            <translation>
                <numerusform>%Ln операция эпизодқа қосылды: {title}.</numerusform>
                <numerusform>%Ln операция эпизодқа қосылды: {title}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were corrected.</source>
            <translation>
                <numerusform>%Ln операция түзетілді.</numerusform>
                <numerusform>%Ln операция түзетілді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were excluded.</source>
            <translation>
                <numerusform>%Ln операция есептен шығарылды.</numerusform>
                <numerusform>%Ln операция есептен шығарылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were tagged.</source>
            <translation>
                <numerusform>%Ln операцияға белгі қойылды.</numerusform>
                <numerusform>%Ln операцияға белгі қойылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were taken out of the episode.</source>
            <translation>
                <numerusform>%Ln операция эпизодтан алып тасталды.</numerusform>
                <numerusform>%Ln операция эпизодтан алып тасталды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Adding entries to the episode</source>
            <translation>Операцияларды эпизодқа қосу</translation>
        </message>
        <message>
            <source>Choose an entry that is repeated in a second statement first.</source>
            <translation>Алдымен екінші үзінді көшірмеде қайталанған операцияны таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose one or more entries first.</source>
            <translation>Алдымен бір немесе бірнеше операцияны таңдаңыз.</translation>
        </message>
        <message>
            <source>Deciding about entries</source>
            <translation>Операциялар бойынша шешім қабылдау</translation>
        </message>
        <message>
            <source>Including entries again</source>
            <translation>Операцияларды қайта есепке алу</translation>
        </message>
        <message>
            <source>Looking for parties</source>
            <translation>Тараптарды іздеу</translation>
        </message>
        <message>
            <source>None of the chosen entries is excluded.</source>
            <translation>Таңдалған операциялардың ешқайсысы есептен шығарылмаған.</translation>
        </message>
        <message>
            <source>Show the entries of an episode first, then choose some of them.</source>
            <translation>Алдымен эпизодтың операцияларын көрсетіп, олардың кейбірін таңдаңыз.</translation>
        </message>
        <message>
            <source>Taking entries out of the episode</source>
            <translation>Операцияларды эпизодтан алып тастау</translation>
        </message>
        <message>
            <source>The decision was withdrawn.</source>
            <translation>Шешім кері қайтарып алынды.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Withdrawing a decision</source>
            <translation>Шешімді кері қайтарып алу</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
    </context>
    <context>
        <name>DecisionFilters</name>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>All but: {title}</source>
            <translation>Мынадан басқасының бәрі: {title}</translation>
        </message>
        <message>
            <source>All episodes</source>
            <translation>Барлық эпизод</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Барлық белгі</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>Эпизод</translation>
        </message>
        <message>
            <source>Excluded only</source>
            <translation>Тек есептен шығарылғандар</translation>
        </message>
        <message>
            <source>Intelligence only</source>
            <translation>Тек жедел ақпарат</translation>
        </message>
        <message>
            <source>Outside the legal basis</source>
            <translation>Құқықтық негізден тыс</translation>
        </message>
        <message>
            <source>Repeated only</source>
            <translation>Тек қайталанғандар</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Белгі</translation>
        </message>
        <message>
            <source>Which entries count</source>
            <translation>Қай операциялар есепке алынады</translation>
        </message>
        <message>
            <source>Within the legal basis</source>
            <translation>Құқықтық негіз шегінде</translation>
        </message>
        <message>
            <source>Without excluded</source>
            <translation>Есептен шығарылғандарсыз</translation>
        </message>
        <message>
            <source>Without repeated</source>
            <translation>Қайталанғандарсыз</translation>
        </message>
    </context>
    <context>
        <name>DecisionList</name>
        <message>
            <source>A second statement gives this movement too. The entry of that statement counts, this one is in no sum.</source>
            <translation>Бұл қаражат қозғалысы екінші үзінді көшірмеде де көрсетілген. Сол үзінді көшірменің операциясы есепке алынады, ал бұл операция ешбір сомаға кірмейді.</translation>
        </message>
        <message>
            <source>Correction: {field}</source>
            <translation>Түзету: {field}</translation>
        </message>
        <message>
            <source>Counts as a movement of its own</source>
            <translation>Жеке қаражат қозғалысы ретінде есепке алынады</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Excluded from all sums</source>
            <translation>Барлық сомадан шығарылған</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Party on the other side</source>
            <translation>Қарсы жақтағы тарап</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Себебі: {reason}</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Белгі</translation>
        </message>
        <message>
            <source>The order on which this evidence was produced does not cover this entry.</source>
            <translation>Осы дәлелдеме алынған қаулы бұл операцияны қамтымайды.</translation>
        </message>
        <message>
            <source>The source says: {text}</source>
            <translation>Дереккөзде: {text}</translation>
        </message>
        <message>
            <source>This entry comes from intelligence: it is no evidence for a court.</source>
            <translation>Бұл операция жедел ақпараттан алынған: ол сот үшін дәлелдеме емес.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кері қайтарып алу</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ештеңе</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>A correction or an exclusion needs a reason.</source>
            <translation>Түзету немесе есептен шығару үшін себеп қажет.</translation>
        </message>
        <message>
            <source>A tag, a note or a party needs its text.</source>
            <translation>Белгі, ескертпе немесе тарап үшін оның мәтіні қажет.</translation>
        </message>
        <message>
            <source>No entry is concerned, or the same is said of them already.</source>
            <translation>Шешім ешбір операцияға қатысты емес немесе олар бойынша дәл осындай шешім бұрыннан бар.</translation>
        </message>
        <message>
            <source>That an entry is a movement of its own and no repetition needs a reason.</source>
            <translation>Операцияны қайталанған емес, жеке қаражат қозғалысы деп тану үшін себебін көрсету қажет.</translation>
        </message>
        <message numerus="yes">
            <source>The decision now stands beside %n entries.</source>
            <translation>
                <numerusform>Шешім енді %n операцияның қасында тұр.</numerusform>
                <numerusform>Шешім енді %n операцияның қасында тұр.</numerusform>
            </translation>
        </message>
        <message>
            <source>The decisions no longer hold; the trail keeps them.</source>
            <translation>Шешімдер енді күшін жойды; олар журналда сақталады.</translation>
        </message>
        <message>
            <source>{field} cannot be corrected: figures and times are only excluded, with a reason, and a misread column is mended by a new import. What can be corrected: {fields}.</source>
            <translation>{field} өрісін түзету мүмкін емес: цифрлар мен уақыты қате операция себебі көрсетіліп, тек есептен шығарылады, ал қате оқылған баған жаңа импортпен түзетіледі. Түзетуге болатыны: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>DeedsButton</name>
        <message>
            <source>Custody and use</source>
            <translation>Сақтау және пайдалану</translation>
        </message>
        <message>
            <source>Destroy by order of a court…</source>
            <translation>Сот шешімімен жою…</translation>
        </message>
        <message>
            <source>Let it count again…</source>
            <translation>Қайта есепке алу…</translation>
        </message>
        <message>
            <source>Quarantine…</source>
            <translation>Карантинге орналастыру…</translation>
        </message>
        <message>
            <source>Receipt to print…</source>
            <translation>Басып шығарылатын қабылдау актісі…</translation>
        </message>
        <message>
            <source>Save the file as received…</source>
            <translation>Файлды алынған күйінде сақтау…</translation>
        </message>
        <message>
            <source>Terms of use…</source>
            <translation>Пайдалану шарттары…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Кері қайтарып алу…</translation>
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
        <name>DestructionDialog</name>
        <message>
            <source>Court or authority</source>
            <translation>Сот немесе орган</translation>
        </message>
        <message>
            <source>Destroy for good</source>
            <translation>Біржола жою</translation>
        </message>
        <message>
            <source>Destroy {label} by order of a court</source>
            <translation>{label} дәлелдемесін сот шешімімен жою</translation>
        </message>
        <message>
            <source>Enter the court or authority that ordered it.</source>
            <translation>Шешім шығарған сотты немесе органды енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the day of the order as dd.mm.yyyy.</source>
            <translation>Сот шешімінің күнін кк.аа.жжжж түрінде енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the number of the order.</source>
            <translation>Сот шешімінің нөмірін енгізіңіз.</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Сот шешімінің нөмірі</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>Сот шешімінің күні</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>The file, its entries and all that was decided about them are erased from the case and from its automatic backups. Its hash and this order stay. This cannot be undone.</source>
            <translation>Файл, оның операциялары және олар бойынша қабылданған шешімдердің бәрі істен және оның автоматты сақтық көшірмелерінен өшіріледі. Файлдың хеш-сомасы және осы сот шешімі қалады. Мұны болдырмау мүмкін емес.</translation>
        </message>
        <message>
            <source>Type {label} to confirm</source>
            <translation>Растау үшін {label} деп теріңіз</translation>
        </message>
        <message>
            <source>Type {label} to confirm that this item is meant.</source>
            <translation>Дәл осы дәлелдеме меңзелетінін растау үшін {label} деп теріңіз.</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Choose an entry to see its source.</source>
            <translation>Дереккөзін көру үшін операцияны таңдаңыз.</translation>
        </message>
        <message>
            <source>Count both…</source>
            <translation>Екеуін де есепке алу…</translation>
        </message>
        <message>
            <source>Fields of the entry</source>
            <translation>Операция өрістері</translation>
        </message>
        <message>
            <source>Go to the entry that counts</source>
            <translation>Есепке алынатын операцияға өту</translation>
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
            <source>Show whole card numbers</source>
            <translation>Карта нөмірлерін толық көрсету</translation>
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
        <name>DifferenceModel</name>
        <message>
            <source>Balance after it: {amount}</source>
            <translation>Операциядан кейінгі қалдық: {amount}</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Айырмашылық</translation>
        </message>
        <message>
            <source>Reference: {text}</source>
            <translation>Референс: {text}</translation>
        </message>
        <message>
            <source>added in the second</source>
            <translation>екіншісінде қосылған</translation>
        </message>
        <message>
            <source>changed: {fields}</source>
            <translation>өзгерген: {fields}</translation>
        </message>
        <message>
            <source>left out of the second</source>
            <translation>екіншісінде жоқ</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>жоқ</translation>
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
        <message>
            <source>corrected</source>
            <translation>түзетілген</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>есептен шығарылған</translation>
        </message>
        <message>
            <source>intelligence only</source>
            <translation>тек жедел ақпарат</translation>
        </message>
        <message>
            <source>outside the legal basis</source>
            <translation>құқықтық негізден тыс</translation>
        </message>
        <message>
            <source>repeated in a second statement and counted once</source>
            <translation>екінші үзінді көшірмеде қайталанған және бір рет есепке алынған</translation>
        </message>
        <message>
            <source>tag {tag}</source>
            <translation>белгі: {tag}</translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message numerus="yes">
            <source>%Ln rows are too many for the clipboard; export them instead.</source>
            <translation>
                <numerusform>%Ln жол алмасу буферіне сыймайды; оларды экспорттаңыз.</numerusform>
                <numerusform>%Ln жол алмасу буферіне сыймайды; оларды экспорттаңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сүзгілерді тазалау</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Шешім қабылдау</translation>
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
        <name>EntryExport</name>
        <message numerus="yes">
            <source>%Ln entries were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына %Ln операция жазылды.</numerusform>
                <numerusform>{file} файлына %Ln операция жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting entries</source>
            <translation>Операцияларды экспорттау</translation>
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
            <source>Party on the other side</source>
            <translation>Қарсы жақтағы тарап</translation>
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
            <source>The source says: {text}</source>
            <translation>Дереккөзде: {text}</translation>
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
            <source>nothing</source>
            <translation>ештеңе</translation>
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
        <name>EntryMarks</name>
        <message>
            <source>Corrected</source>
            <translation>Түзетілген</translation>
        </message>
        <message>
            <source>Corrected by: {who}</source>
            <translation>Түзеткен: {who}</translation>
        </message>
        <message>
            <source>Excluded from all sums</source>
            <translation>Барлық сомадан шығарылған</translation>
        </message>
        <message>
            <source>Intelligence only</source>
            <translation>Тек жедел ақпарат</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Outside the legal basis</source>
            <translation>Құқықтық негізден тыс</translation>
        </message>
        <message>
            <source>Party assigned</source>
            <translation>Тарап тағайындалған</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Себебі: {reason}</translation>
        </message>
        <message>
            <source>Repeated in a second statement and counted once</source>
            <translation>Екінші үзінді көшірмеде қайталанған және бір рет есепке алынған</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Белгі</translation>
        </message>
        <message>
            <source>The source says: {text}</source>
            <translation>Дереккөзде: {text}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ештеңе</translation>
        </message>
        <message>
            <source>{name}, {moment} UTC</source>
            <translation>{name}, {moment} UTC</translation>
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
            <source>Marks</source>
            <translation>Нышандар</translation>
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
        <name>EpisodeDetail</name>
        <message numerus="yes">
            <source>%Ln entries of the case are excluded and in none of these sums.</source>
            <translation>
                <numerusform>Істің %Ln операциясы есептен шығарылған және осы сомалардың ешқайсысына кірмейді.</numerusform>
                <numerusform>Істің %Ln операциясы есептен шығарылған және осы сомалардың ешқайсысына кірмейді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of {total} entries: {within}; the rest: {rest}.</source>
            <translation>
                <numerusform>%Ln операция, барлығы {total}: {within}; қалғаны: {rest}.</numerusform>
                <numerusform>%Ln операция, барлығы {total}: {within}; қалғаны: {rest}.</numerusform>
            </translation>
        </message>
        <message>
            <source>All other entries of the case</source>
            <translation>Істің барлық басқа операциялары</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>Заң бабы</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Тұлғалар</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>Эпизод операцияларын көрсету</translation>
        </message>
        <message>
            <source>Show the rest</source>
            <translation>Қалғанын көрсету</translation>
        </message>
        <message>
            <source>Sums of all other entries</source>
            <translation>Барлық басқа операцияның сомалары</translation>
        </message>
        <message>
            <source>Sums of the episode</source>
            <translation>Эпизод сомалары</translation>
        </message>
        <message>
            <source>The chosen episode</source>
            <translation>Таңдалған эпизод</translation>
        </message>
        <message>
            <source>The episode</source>
            <translation>Эпизод</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ештеңе</translation>
        </message>
        <message>
            <source>{money_in} in, {money_out} out</source>
            <translation>түсім {money_in}, шығыс {money_out}</translation>
        </message>
    </context>
    <context>
        <name>EpisodeList</name>
        <message>
            <source>from {first}</source>
            <translation>басталуы: {first}</translation>
        </message>
        <message>
            <source>to {last}</source>
            <translation>аяқталуы: {last}</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
    </context>
    <context>
        <name>EpisodeModel</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операция</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EpisodeTextDialog</name>
        <message>
            <source>An episode groups entries as an indictment does. Entries are added on the entries page.</source>
            <translation>Эпизод операцияларды айыптау актісіндегідей топтастырады. Операциялар операциялар бетінде қосылады.</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>Заң бабы</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Change the episode</source>
            <translation>Эпизодты өзгерту</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>Күнді күні, айы және жылы бойынша енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter a title, such as the place of the episode in the indictment.</source>
            <translation>Атауын енгізіңіз, мысалы, эпизодтың айыптау актісіндегі орны.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталу күні</translation>
        </message>
        <message>
            <source>Make the episode</source>
            <translation>Эпизодты жасау</translation>
        </message>
        <message>
            <source>New episode</source>
            <translation>Жаңа эпизод</translation>
        </message>
        <message>
            <source>Persons, one a line</source>
            <translation>Тұлғалар, әр жолға біреуден</translation>
        </message>
        <message>
            <source>The last day of the episode lies before its first.</source>
            <translation>Эпизодтың соңғы күні бірінші күнінен бұрын тұр.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталу күні</translation>
        </message>
    </context>
    <context>
        <name>Episodes</name>
        <message numerus="yes">
            <source>%n entries of the case are excluded and in none of these sums.</source>
            <translation>
                <numerusform>Істің %n операциясы есептен шығарылған және осы сомалардың ешқайсысына кірмейді.</numerusform>
                <numerusform>Істің %n операциясы есептен шығарылған және осы сомалардың ешқайсысына кірмейді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the case are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>Істің %n операциясы екінші үзінді көшірмеде қайталанған және бір рет есепке алынған.</numerusform>
                <numerusform>Істің %n операциясы екінші үзінді көшірмеде қайталанған және бір рет есепке алынған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} entries: {within}; the rest: {rest}.</source>
            <translation>
                <numerusform>%n операция, барлығы {total}: {within}; қалғаны: {rest}.</numerusform>
                <numerusform>%n операция, барлығы {total}: {within}; қалғаны: {rest}.</numerusform>
            </translation>
        </message>
        <message>
            <source>An episode needs a title.</source>
            <translation>Эпизодқа атау қажет.</translation>
        </message>
        <message>
            <source>Episode {number} was added.</source>
            <translation>№ {number} эпизод қосылды.</translation>
        </message>
        <message>
            <source>The case has no episode {number}.</source>
            <translation>Істе № {number} эпизод жоқ.</translation>
        </message>
        <message>
            <source>The first day of the episode is after its last.</source>
            <translation>Эпизодтың бірінші күні соңғы күнінен кейін тұр.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ештеңе</translation>
        </message>
        <message>
            <source>{credits} {currency} in, {debits} {currency} out</source>
            <translation>түсім {credits} {currency}, шығыс {debits} {currency}</translation>
        </message>
    </context>
    <context>
        <name>EpisodesPage</name>
        <message>
            <source>Adding up the episode</source>
            <translation>Эпизод сомаларын есептеу</translation>
        </message>
        <message>
            <source>An episode groups entries under a title, an article of the law, persons and days, as an indictment does. Its sums are always shown with those of all other entries.</source>
            <translation>Эпизод операцияларды айыптау актісіндегідей атау, заң бабы, тұлғалар және күндер бойынша топтастырады. Оның сомалары әрқашан барлық басқа операцияның сомаларымен бірге көрсетіледі.</translation>
        </message>
        <message>
            <source>Changing the episode</source>
            <translation>Эпизодты өзгерту</translation>
        </message>
        <message>
            <source>Episodes</source>
            <translation>Эпизодтар</translation>
        </message>
        <message>
            <source>Looking at the episodes</source>
            <translation>Эпизодтарды қарау</translation>
        </message>
        <message>
            <source>Making the episode</source>
            <translation>Эпизодты жасау</translation>
        </message>
        <message>
            <source>New episode…</source>
            <translation>Жаңа эпизод…</translation>
        </message>
        <message>
            <source>Removing the episode</source>
            <translation>Эпизодты жою</translation>
        </message>
        <message>
            <source>The episode {title} was changed.</source>
            <translation>Эпизод өзгертілді: {title}.</translation>
        </message>
        <message>
            <source>The episode {title} was made.</source>
            <translation>Эпизод жасалды: {title}.</translation>
        </message>
        <message>
            <source>The episode {title} was removed; its entries stay in the case.</source>
            <translation>Эпизод жойылды: {title}; оның операциялары істе қалады.</translation>
        </message>
        <message>
            <source>There are no episodes yet</source>
            <translation>Әзірге эпизод жоқ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDetail</name>
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
            <source>Held, not read: {reason}</source>
            <translation>Сақтаулы, оқылмаған: {reason}</translation>
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
            <source>Undo this import</source>
            <translation>Осы импортты болдырмау</translation>
        </message>
        <message>
            <source>{label} · {file}</source>
            <translation>{label} · {file}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceModel</name>
        <message numerus="yes">
            <source>%Ln files in it</source>
            <translation>
                <numerusform>Ішінде %Ln файл</numerusform>
                <numerusform>Ішінде %Ln файл</numerusform>
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
            <source>destroyed by order</source>
            <translation>сот шешімімен жойылған</translation>
        </message>
        <message>
            <source>held, not read</source>
            <translation>сақтаулы, оқылмаған</translation>
        </message>
        <message>
            <source>import undone</source>
            <translation>импортты болдырмау орындалды</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>кері қайтарып алынған</translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message numerus="yes">
            <source>%Ln files are held, not read.</source>
            <translation>
                <numerusform>%Ln файл сақтаулы, оқылмаған.</numerusform>
                <numerusform>%Ln файл сақтаулы, оқылмаған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files are in the case already and do not count: {labels}.</source>
            <translation>
                <numerusform>%Ln файл істе бұрыннан бар және есепке алынбайды: {labels}.</numerusform>
                <numerusform>%Ln файл істе бұрыннан бар және есепке алынбайды: {labels}.</numerusform>
            </translation>
        </message>
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
        <message>
            <source>{file} has been written.</source>
            <translation>{file} файлы жазылды.</translation>
        </message>
    </context>
    <context>
        <name>ExclusionDialog</name>
        <message>
            <source>Exclude</source>
            <translation>Есептен шығару</translation>
        </message>
        <message>
            <source>Exclude entries</source>
            <translation>Операцияларды есептен шығару</translation>
        </message>
        <message>
            <source>Excluded entries stay in every list, struck through, and are counted apart from the sums.</source>
            <translation>Есептен шығарылған операциялар барлық тізімде сызылған күйде қалады және сомалардан бөлек есептеледі.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Say why these entries shall not count; the reason stands in the report.</source>
            <translation>Бұл операциялар неге есепке алынбауға тиіс екенін көрсетіңіз; себебі есепте келтіріледі.</translation>
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
            <source>Editable, not verifiable: compare it with the sealed bundle of the case.</source>
            <translation>Өңдеуге болады, тексеруге болмайды: істің мөрленген пакетімен салыстырыңыз.</translation>
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
            <source>Actual country of payment</source>
            <translation>Нақты төлеу елі</translation>
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
            <source>City of the paying office</source>
            <translation>Төлеу пунктінің қаласы</translation>
        </message>
        <message>
            <source>City of the sending office</source>
            <translation>Жөнелту пунктінің қаласы</translation>
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
            <source>Comments</source>
            <translation>Түсініктемелер</translation>
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
            <source>Country of the beneficiary's document</source>
            <translation>Алушы құжатының елі</translation>
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
            <source>Country of the payer's document</source>
            <translation>Төлеуші құжатының елі</translation>
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
            <source>Date of birth of the beneficiary</source>
            <translation>Алушының туған күні</translation>
        </message>
        <message>
            <source>Date of birth of the payer</source>
            <translation>Төлеушінің туған күні</translation>
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
            <source>Exchange rate</source>
            <translation>Айырбас бағамы</translation>
        </message>
        <message>
            <source>Expected country of payment</source>
            <translation>Күтілетін төлеу елі</translation>
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
            <source>Nationality of the beneficiary</source>
            <translation>Алушының азаматтығы</translation>
        </message>
        <message>
            <source>Nationality of the payer</source>
            <translation>Төлеушінің азаматтығы</translation>
        </message>
        <message>
            <source>Occupation of the beneficiary</source>
            <translation>Алушының кәсібі</translation>
        </message>
        <message>
            <source>Occupation of the payer</source>
            <translation>Төлеушінің кәсібі</translation>
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
            <source>Purpose of the transfer</source>
            <translation>Аударым мақсаты</translation>
        </message>
        <message>
            <source>Reference of the bank</source>
            <translation>Банк референсі</translation>
        </message>
        <message>
            <source>Relationship of the two</source>
            <translation>Тараптар арасындағы қатынас</translation>
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
            <source>Source of the funds</source>
            <translation>Қаражат көзі</translation>
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
            <source>Telephone of the counterparty</source>
            <translation>Қарсы тараптың телефоны</translation>
        </message>
        <message>
            <source>Telephone of the holder</source>
            <translation>Шот иесінің телефоны</translation>
        </message>
        <message>
            <source>Telephone of the payer</source>
            <translation>Төлеушінің телефоны</translation>
        </message>
        <message>
            <source>Test question</source>
            <translation>Бақылау сұрағы</translation>
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
            <source>Time of payment</source>
            <translation>Төлеу уақыты</translation>
        </message>
        <message>
            <source>Time of sending</source>
            <translation>Жөнелту уақыты</translation>
        </message>
        <message>
            <source>Time zone of the payment</source>
            <translation>Төлеудің уақыт белдеуі</translation>
        </message>
        <message>
            <source>Time zone of the sending</source>
            <translation>Жөнелтудің уақыт белдеуі</translation>
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
            <source>Document to be edited (*.docx)</source>
            <translation>Өңделетін құжат (*.docx)</translation>
        </message>
        <message>
            <source>Draft the letter</source>
            <translation>Хат жобасын жасау</translation>
        </message>
        <message>
            <source>Export layouts</source>
            <translation>Көшірме үлгілерін экспорттау</translation>
        </message>
        <message>
            <source>Export the differences</source>
            <translation>Айырмашылықтарды экспорттау</translation>
        </message>
        <message>
            <source>Export the entries shown</source>
            <translation>Көрсетілген операцияларды экспорттау</translation>
        </message>
        <message>
            <source>Export the records shown</source>
            <translation>Көрсетілген жазбаларды экспорттау</translation>
        </message>
        <message>
            <source>Import layouts</source>
            <translation>Көшірме үлгілерін импорттау</translation>
        </message>
        <message>
            <source>JSON text (*.json)</source>
            <translation>JSON мәтіні (*.json)</translation>
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
            <source>Save a copy of the case</source>
            <translation>Істің көшірмесін сақтау</translation>
        </message>
        <message>
            <source>Save the file as received</source>
            <translation>Файлды алынған күйінде сақтау</translation>
        </message>
        <message>
            <source>Signed layouts (*.json)</source>
            <translation>Қол қойылған көшірме үлгілері (*.json)</translation>
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
            <source>Write the bundle</source>
            <translation>Пакетті жазу</translation>
        </message>
        <message>
            <source>Write the document</source>
            <translation>Құжатты жазу</translation>
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
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файл</numerusform>
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
            <source>Archive</source>
            <translation>Мұрағат</translation>
        </message>
        <message numerus="yes">
            <source>Archive, %Ln files in it</source>
            <translation>
                <numerusform>Мұрағат, ішінде %Ln файл</numerusform>
                <numerusform>Мұрағат, ішінде %Ln файл</numerusform>
            </translation>
        </message>
        <message>
            <source>Behind a password</source>
            <translation>Құпиясөзбен қорғалған</translation>
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
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Held, not read</source>
            <translation>Сақтаулы, оқылмаған</translation>
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
            <source>Reading</source>
            <translation>Оқу</translation>
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
        <message numerus="yes">
            <source>The archive holds %Ln files; each is looked at by itself, and the archive is kept with them.</source>
            <translation>
                <numerusform>Мұрағатта %Ln файл бар; әр файл жеке қаралады, мұрағат файлдармен бірге сақталады.</numerusform>
                <numerusform>Мұрағатта %Ln файл бар; әр файл жеке қаралады, мұрағат файлдармен бірге сақталады.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>Файл оқылып жатыр.</translation>
        </message>
        <message numerus="yes">
            <source>The folder holds %Ln files; each is looked at by itself.</source>
            <translation>
                <numerusform>Қалтада %Ln файл бар; әр файл жеке қаралады.</numerusform>
                <numerusform>Қалтада %Ln файл бар; әр файл жеке қаралады.</numerusform>
            </translation>
        </message>
        <message>
            <source>These bytes are in the case already, as {label}; they are not imported again.</source>
            <translation>Мазмұны дәл осындай файл істе {label} нөмірімен бар; ол қайта импортталмайды.</translation>
        </message>
        <message>
            <source>When it is imported it is kept as evidence and listed as held, not read.</source>
            <translation>Импортталған кезде файл дәлелдеме ретінде сақталады және тізімде сақтаулы, оқылмаған деп көрсетіледі.</translation>
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
            <source>Episode</source>
            <translation>Эпизод</translation>
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
            <source>Tag</source>
            <translation>Белгі</translation>
        </message>
        <message>
            <source>Text in any script</source>
            <translation>Кез келген жазудағы мәтін</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталу күні</translation>
        </message>
        <message>
            <source>Which entries count</source>
            <translation>Қай операциялар есепке алынады</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>Copy the hash</source>
            <translation>Хеш-соманы көшіру</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>Сөздерді көшіру</translation>
        </message>
        <message>
            <source>Head of the trail</source>
            <translation>Журнал тізбегінің соңы</translation>
        </message>
        <message>
            <source>Head of the trail as digits</source>
            <translation>Журнал тізбегінің соңы цифрлармен</translation>
        </message>
        <message>
            <source>Head of the trail as words</source>
            <translation>Журнал тізбегінің соңы сөздермен</translation>
        </message>
        <message>
            <source>Record {number} is the newest. Whoever reads the same words in a report or bundle holds the same trail up to that record.</source>
            <translation>№ {number} жазба — ең соңғысы. Есепте немесе пакетте дәл осы сөздерді оқыған тұлғаның қолында осы жазбаға дейінгі дәл осы журнал бар.</translation>
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
            <source>Expected to be paid in {expected}, paid in {actual}. {purpose}</source>
            <translation>Күтілетін төлеу елі: {expected}, нақты төлеу елі: {actual}. {purpose}</translation>
        </message>
        <message>
            <source>Expected to be paid in {expected}. {purpose}</source>
            <translation>Күтілетін төлеу елі: {expected}. {purpose}</translation>
        </message>
        <message>
            <source>Paid in {actual}. {purpose}</source>
            <translation>Нақты төлеу елі: {actual}. {purpose}</translation>
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
        <name>Identifiers</name>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>BIN of Kazakhstan</source>
            <translation>БСН (Қазақстан)</translation>
        </message>
        <message>
            <source>CNIC of Pakistan</source>
            <translation>CNIC (Пәкістан)</translation>
        </message>
        <message>
            <source>Emirates ID</source>
            <translation>Emirates ID</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>IIN of Kazakhstan</source>
            <translation>ЖСН (Қазақстан)</translation>
        </message>
        <message>
            <source>INN of Russia</source>
            <translation>ИНН (Ресей)</translation>
        </message>
        <message>
            <source>OGRN of Russia</source>
            <translation>ОГРН (Ресей)</translation>
        </message>
        <message>
            <source>Only length and form could be looked at: no check digit of this kind of number is published, so a slip stays unseen.</source>
            <translation>Тек ұзындығы мен пішімі тексерілді: мұндай нөмірлердің бақылау цифры жарияланбаған, сондықтан енгізу қатесі байқалмай қалады.</translation>
        </message>
        <message>
            <source>PIN of Kyrgyzstan</source>
            <translation>ПИН (Қырғызстан)</translation>
        </message>
        <message>
            <source>PINFL of Uzbekistan</source>
            <translation>ПИНФЛ (Өзбекстан)</translation>
        </message>
        <message>
            <source>The check digit agrees. About one random number in ten passes too, and it does not prove that the number was issued.</source>
            <translation>Бақылау цифры сәйкес келеді. Кездейсоқ он санның шамамен біреуінде де ол сәйкес келеді; бұл нөмірдің берілгенін дәлелдемейді.</translation>
        </message>
        <message>
            <source>The check digit does not agree: a digit is wrong or missing, or it is another kind of number. Which digit is wrong cannot be told.</source>
            <translation>Бақылау цифры сәйкес келмейді: бір цифр қате немесе түсіп қалған не бұл нөмірдің басқа түрі. Қай цифрдың қате екенін анықтау мүмкін емес.</translation>
        </message>
        <message>
            <source>The two check digits agree. About one random number in a hundred passes too, and it does not prove that the number was issued or that the account exists.</source>
            <translation>Екі бақылау цифры да сәйкес келеді. Кездейсоқ жүз санның шамамен біреуінде де олар сәйкес келеді; бұл нөмірдің берілгенін немесе шоттың бар екенін дәлелдемейді.</translation>
        </message>
        <message>
            <source>VÖEN of Azerbaijan</source>
            <translation>VÖEN (Әзербайжан)</translation>
        </message>
        <message>
            <source>account of twenty digits</source>
            <translation>жиырма цифрлы шот</translation>
        </message>
        <message>
            <source>e-tazkira of Afghanistan</source>
            <translation>Ауғанстанның электрондық тазкирасы</translation>
        </message>
        <message>
            <source>identity number of Türkiye</source>
            <translation>Түркияның сәйкестендіру нөмірі</translation>
        </message>
        <message>
            <source>national card of Iraq</source>
            <translation>Ирактың ұлттық картасы</translation>
        </message>
        <message>
            <source>national code of Iran</source>
            <translation>Иранның ұлттық коды</translation>
        </message>
        <message>
            <source>number of a legal person of Iran</source>
            <translation>Иран заңды тұлғасының нөмірі</translation>
        </message>
        <message>
            <source>payment card</source>
            <translation>төлем картасы</translation>
        </message>
        <message>
            <source>payment card with hidden digits</source>
            <translation>цифрлары жасырылған төлем картасы</translation>
        </message>
        <message>
            <source>personal number of Georgia</source>
            <translation>Грузияның жеке нөмірі</translation>
        </message>
        <message>
            <source>tax number of Türkiye</source>
            <translation>Түркияның салық нөмірі</translation>
        </message>
        <message>
            <source>taxpayer number of Tajikistan</source>
            <translation>Тәжікстан салық төлеушісінің нөмірі</translation>
        </message>
        <message>
            <source>taxpayer number of Uzbekistan</source>
            <translation>Өзбекстан салық төлеушісінің нөмірі</translation>
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
            <source>A file has the content of {label}, which was destroyed by order; it was not taken again.</source>
            <translation>Файлдардың бірінің мазмұны сот шешімімен жойылған {label} дәлелдемесінің мазмұнымен бірдей; ол қайта қабылданбады.</translation>
        </message>
        <message>
            <source>A file is in the case as {label}, which is in quarantine; it was not imported again.</source>
            <translation>Файлдардың бірі істе {label} нөмірімен бар және карантинде; ол қайта импортталмады.</translation>
        </message>
        <message>
            <source>A file is in the case as {label}, which was withdrawn; it was not imported again.</source>
            <translation>Файлдардың бірі істе {label} нөмірімен бар және кері қайтарып алынған; ол қайта импортталмады.</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>{file} файлын импорттау</translation>
        </message>
        <message numerus="yes">
            <source>In the case, %n entries are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>Істе %n операция екінші үзінді көшірмеде қайталанған және бір рет есепке алынған.</numerusform>
                <numerusform>Істе %n операция екінші үзінді көшірмеде қайталанған және бір рет есепке алынған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the case, %n items of evidence are held, not read.</source>
            <translation>
                <numerusform>Істе %n дәлелдеме сақтаулы, оқылмаған.</numerusform>
                <numerusform>Істе %n дәлелдеме сақтаулы, оқылмаған.</numerusform>
            </translation>
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
        <message>
            <source>{file} is in the case as {label}: held, not read.</source>
            <translation>{file} файлы істе {label} нөмірімен бар: сақтаулы, оқылмаған.</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
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
            <source>%Ln files held, not read</source>
            <translation>
                <numerusform>%Ln файл сақтаулы, оқылмаған</numerusform>
                <numerusform>%Ln файл сақтаулы, оқылмаған</numerusform>
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
            <source>Import</source>
            <translation>Импорттау</translation>
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
            <source>Medium, seal, order and terms of use of these files</source>
            <translation>Осы файлдардың тасығышы, пломбасы, қаулысы және пайдалану шарттары</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Тағы…</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Кімнен алынды</translation>
        </message>
        <message>
            <source>{files} with {entries}</source>
            <translation>{files}, {entries}</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%Ln files stay locked.</source>
            <translation>
                <numerusform>%Ln файл құпиясөзбен қорғалған күйінде қалды.</numerusform>
                <numerusform>%Ln файл құпиясөзбен қорғалған күйінде қалды.</numerusform>
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
            <source>Importing files</source>
            <translation>Файлдарды импорттау</translation>
        </message>
        <message>
            <source>Kept answers…</source>
            <translation>Сақталған жауаптар…</translation>
        </message>
        <message>
            <source>The password does not open this file.</source>
            <translation>Құпиясөз бұл файлды ашпайды.</translation>
        </message>
        <message numerus="yes">
            <source>The password opened %Ln files.</source>
            <translation>
                <numerusform>Құпиясөз %Ln файлды ашты.</numerusform>
                <numerusform>Құпиясөз %Ln файлды ашты.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password opens none of the locked files.</source>
            <translation>Құпиясөз қорғалған файлдардың ешқайсысын ашпайды.</translation>
        </message>
        <message>
            <source>There are no files in what was chosen.</source>
            <translation>Таңдалғанның ішінде файл жоқ.</translation>
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
        <message numerus="yes">
            <source>%n rows are cancelled or declined by their own words, and are entries as printed; whether they moved money must be checked.</source>
            <translation>
                <numerusform>%n жол өз мәтініне сәйкес болдырылмаған немесе қабылданбаған және көрсетілген күйінде операция болып есептеледі; қаражат қозғалысы болған-болмағанын тексеру қажет.</numerusform>
                <numerusform>%n жол өз мәтініне сәйкес болдырылмаған немесе қабылданбаған және көрсетілген күйінде операция болып есептеледі; қаражат қозғалысы болған-болмағанын тексеру қажет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows count neither as received nor as paid by their own words; they are no entries.</source>
            <translation>
                <numerusform>%n жол өз мәтініне сәйкес түсім де, шығыс та болып табылмайды; олар операция болып есептелмейді.</numerusform>
                <numerusform>%n жол өз мәтініне сәйкес түсім де, шығыс та болып табылмайды; олар операция болып есептелмейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>A record of the file is damaged and was left out; all others were read.</source>
            <translation>Файлдың бір жазбасы зақымданған, ол оқылмай қалдырылды; қалғандарының бәрі оқылды.</translation>
        </message>
        <message>
            <source>A sheet of {file} holds days and amounts, but no row of titles was found over them.</source>
            <translation>{file} файлының парағында күндер мен сомалар бар, бірақ олардың үстінен тақырып жолы табылмады.</translation>
        </message>
        <message>
            <source>Amounts are read as cards print them: by the texts of the rows, a plus is a charge, a minus a payment.</source>
            <translation>Сомалар карталар бойынша көрсетілетін тәртіппен оқылды: жолдардың мәтіндеріне сәйкес плюс — шығыс, минус — түсім.</translation>
        </message>
        <message>
            <source>Amounts of a card are read with the signs as printed; whether a plus is a charge must be checked.</source>
            <translation>Карта бойынша сомалар көрсетілген таңбаларымен оқылды; плюс шығысты білдіре ме, тексеру қажет.</translation>
        </message>
        <message>
            <source>An amount has no decimal mark although others of the file have one; it was read as a whole number.</source>
            <translation>Файлдың басқа сомаларында ондық бөлгіш болғанымен, бір сомада ол жоқ; бұл сома бүтін сан ретінде оқылды.</translation>
        </message>
        <message>
            <source>Days are texts of numbers that count days since 1 January 1904, as the workbook says.</source>
            <translation>Күндер — кітапта көрсетілгендей, 1904 жылғы 1 қаңтардан бергі күндерді санайтын сандардың мәтіндері.</translation>
        </message>
        <message>
            <source>Days are texts of numbers; they are counted from 30 December 1899 as spreadsheets do. Counted from 1904, as some do, they would be 1462 days later.</source>
            <translation>Күндер — сандардың мәтіндері; олар электрондық кестелердегідей 1899 жылғы 30 желтоқсаннан саналды. Кейбір бағдарламалардағыдай 1904 жылдан саналса, күндер 1462 күнге кейін болар еді.</translation>
        </message>
        <message>
            <source>Days up to 12 are date cells and all later days are texts: a spreadsheet may have exchanged day and month in the date cells.</source>
            <translation>Ай күні 12-ге дейінгі күндер — күн пішіміндегі ұяшықтар, ал одан кейінгі барлық күн — мәтіндер: электрондық кесте бағдарламасы күн пішіміндегі ұяшықтарда күн мен айдың орнын ауыстырған болуы мүмкін.</translation>
        </message>
        <message>
            <source>Entry {number} of the part {part} of the mapping cannot be understood.</source>
            <translation>Бағандарды сәйкестендірудің {part} бөлігіндегі {number}-элемент түсініксіз.</translation>
        </message>
        <message>
            <source>Gregorian years</source>
            <translation>Григориан жылдары</translation>
        </message>
        <message>
            <source>Lunar Hijri</source>
            <translation>Ай хиджрасы</translation>
        </message>
        <message>
            <source>No column names the currency; it is {code} by what stands above the table: “{text}”.</source>
            <translation>Валюта ешбір бағанда көрсетілмеген; кестенің үстіндегі мәтін бойынша бұл — {code}: «{text}».</translation>
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
        <message>
            <source>Thai Buddhist years</source>
            <translation>Тай буддалық жылдары</translation>
        </message>
        <message numerus="yes">
            <source>The currency of %n entries is not stated.</source>
            <translation>
                <numerusform>%n операцияның валютасы көрсетілмеген.</numerusform>
                <numerusform>%n операцияның валютасы көрсетілмеген.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file ends in the middle of a record; everything whole before it was read.</source>
            <translation>Файл жазбаның ортасынан үзіледі; оған дейінгі бүтін мәліметтердің бәрі оқылды.</translation>
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
            <source>The order of day and month was told by the day in the file's name, {day}: read in the other way, entries would be later.</source>
            <translation>Күн мен айдың реті файл атауындағы күн бойынша анықталды: {day}; басқаша оқылса, операциялар одан кейінгі күндерге түсер еді.</translation>
        </message>
        <message>
            <source>The part {part} of the mapping is no list.</source>
            <translation>Бағандарды сәйкестендірудің {part} бөлігі тізім емес.</translation>
        </message>
        <message numerus="yes">
            <source>The sheets “{one}” and “{other}” hold the same %n rows; both are kept.</source>
            <translation>
                <numerusform>«{one}» және «{other}» парақтарында бірдей %n жол бар; екі парақ та сақталды.</numerusform>
                <numerusform>«{one}» және «{other}» парақтарында бірдей %n жол бар; екі парақ та сақталды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status of %n transfers is in words that are not known.</source>
            <translation>
                <numerusform>%n аударымның мәртебесі белгісіз сөздермен жазылған.</numerusform>
                <numerusform>%n аударымның мәртебесі белгісіз сөздермен жазылған.</numerusform>
            </translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day and {amount} the amount.</source>
            <translation>Кестеде тақырып жолы жоқ: ұяшықтары бойынша күн {day} бағанында, сома {amount} бағанында тұр.</translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day, {amount} the amount and {balance} the balance.</source>
            <translation>Кестеде тақырып жолы жоқ: ұяшықтары бойынша күн {day} бағанында, сома {amount} бағанында, қалдық {balance} бағанында тұр.</translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day, {credit} what was received and {debit} what was paid.</source>
            <translation>Кестеде тақырып жолы жоқ: ұяшықтары бойынша күн {day} бағанында, түсім {credit} бағанында, шығыс {debit} бағанында тұр.</translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day, {credit} what was received, {debit} what was paid and {balance} the balance.</source>
            <translation>Кестеде тақырып жолы жоқ: ұяшықтары бойынша күн {day} бағанында, түсім {credit} бағанында, шығыс {debit} бағанында, қалдық {balance} бағанында тұр.</translation>
        </message>
        <message>
            <source>The years {years} are read as Solar Hijri years, which are {gregorian}.</source>
            <translation>{years} жылдары күн хиджрасы бойынша жылдар ретінде оқылды; бұл — {gregorian}.</translation>
        </message>
        <message>
            <source>The years {years} are read as Thai Buddhist years, which are {gregorian}.</source>
            <translation>{years} жылдары тай буддалық жылдары ретінде оқылды; бұл — {gregorian}.</translation>
        </message>
        <message>
            <source>The years {years} are read as lunar Hijri years, which are {gregorian}; days may be two days off.</source>
            <translation>{years} жылдары ай хиджрасы бойынша жылдар ретінде оқылды; бұл — {gregorian}; күндер екі күнге дейін ауытқуы мүмкін.</translation>
        </message>
        <message>
            <source>There is no statement and no entry in the file; what it holds is listed.</source>
            <translation>Файлда үзінді көшірме де, операция да жоқ; оның мазмұны тізіммен келтірілген.</translation>
        </message>
        <message>
            <source>Years are printed with two digits; they are read as years of {first} to {last}, here {years}.</source>
            <translation>Жылдар екі цифрмен көрсетілген; олар {first} – {last} аралығындағы жылдар ретінде оқылады, бұл жерде: {years}.</translation>
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
        <message numerus="yes">
            <source>no word tells whether the customer sent or received the %n transfers</source>
            <translation>
                <numerusform>%n аударымды клиенттің жөнелткенін не алғанын бірде-бір сөз көрсетпейді</numerusform>
                <numerusform>%n аударымды клиенттің жөнелткенін не алғанын бірде-бір сөз көрсетпейді</numerusform>
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
            <source>the years {years} are {buddhist} if they are Thai Buddhist years</source>
            <translation>{years} жылдары тай буддалық жылдары болса, бұл — {buddhist}</translation>
        </message>
        <message>
            <source>the years {years} are {solar} as Solar Hijri years and {lunar} as lunar Hijri years</source>
            <translation>{years} жылдары күн хиджрасы бойынша — {solar}, ай хиджрасы бойынша — {lunar}</translation>
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
        <name>KeepLayoutDialog</name>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Check what each column holds. A day and an amount are needed; what no field fits is kept as it is.</source>
            <translation>Әр бағанда не бар екенін тексеріңіз. Күн мен сома қажет; ешбір өріске сәйкес келмейтін баған сол күйінде сақталады.</translation>
        </message>
        <message>
            <source>Checking the layout</source>
            <translation>Көшірме үлгісін тексеру</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Files that were looked at</source>
            <translation>Қаралған файлдар</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Сәйкестік</translation>
        </message>
        <message>
            <source>Keep as a layout, step 1 of 3: the columns</source>
            <translation>Көшірме үлгісі ретінде сақтау, 1-қадам (барлығы 3): бағандар</translation>
        </message>
        <message>
            <source>Keep as a layout, step 2 of 3: the bank</source>
            <translation>Көшірме үлгісі ретінде сақтау, 2-қадам (барлығы 3): банк</translation>
        </message>
        <message>
            <source>Keep as a layout, step 3 of 3: the check</source>
            <translation>Көшірме үлгісі ретінде сақтау, 3-қадам (барлығы 3): тексеру</translation>
        </message>
        <message>
            <source>Keep the layout</source>
            <translation>Көшірме үлгісін сақтау</translation>
        </message>
        <message>
            <source>Keeping the layout</source>
            <translation>Көшірме үлгісін сақтау</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Әрі қарай</translation>
        </message>
        <message>
            <source>Read the files that fit with this layout now</source>
            <translation>Сәйкес келетін файлдарды осы көшірме үлгісімен қазір оқу</translation>
        </message>
        <message>
            <source>Say whose layout it is. The program proposes what stands in the file.</source>
            <translation>Көшірме үлгісінің кімге тиесілі екенін көрсетіңіз. Бағдарлама файлда көрсетілген мәліметтерді ұсынады.</translation>
        </message>
        <message>
            <source>The layout is kept on this computer when you press the button; cases stay as they are.</source>
            <translation>Түймені басқан кезде көшірме үлгісі осы компьютерде сақталады; істер өзгеріссіз қалады.</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Сәйкес келмеу себебі</translation>
        </message>
        <message numerus="yes">
            <source>{id}: %Ln columns</source>
            <translation>
                <numerusform>{id}: %Ln баған</numerusform>
                <numerusform>{id}: %Ln баған</numerusform>
            </translation>
        </message>
        <message>
            <source>{percent} % of the titles</source>
            <translation>Тақырыптардың {percent} %</translation>
        </message>
    </context>
    <context>
        <name>KeptAnswers</name>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Decimal mark</source>
            <translation>Ондық бөлгіш</translation>
        </message>
        <message>
            <source>Order of day and month</source>
            <translation>Күн мен айдың реті</translation>
        </message>
        <message>
            <source>What a column holds</source>
            <translation>Бағанның мазмұны</translation>
        </message>
        <message>
            <source>Whose accounts these are</source>
            <translation>Шоттардың кімдікі екені</translation>
        </message>
        <message>
            <source>Words of the direction</source>
            <translation>Бағыт сөздері</translation>
        </message>
    </context>
    <context>
        <name>KeptAnswersDialog</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>An answer that was given once serves every file of the same layout and account. Withdraw one that was wrong: what was read with it no longer counts until it is read again.</source>
            <translation>Бір рет берілген жауап сол көшірме үлгісіндегі және сол шот бойынша барлық файлға қолданылады. Қате жауапты кері қайтарып алыңыз: осы жауаппен оқылған мәліметтер қайта оқылғанға дейін есепке алынбайды.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Сұрақ</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Баған</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Жауап берген</translation>
        </message>
        <message>
            <source>Kept answers</source>
            <translation>Сақталған жауаптар</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Көшірме үлгісі</translation>
        </message>
        <message>
            <source>Looking for answers</source>
            <translation>Жауаптарды іздеу</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Импорттар</translation>
        </message>
        <message numerus="yes">
            <source>The answer was withdrawn; %Ln readings no longer count.</source>
            <translation>
                <numerusform>Жауап кері қайтарып алынды; %Ln импорт енді есепке алынбайды.</numerusform>
                <numerusform>Жауап кері қайтарып алынды; %Ln импорт енді есепке алынбайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>The case keeps no answers yet. Those that you give on the import page are kept with the import.</source>
            <translation>Істе әзірге сақталған жауап жоқ. Импорт бетінде берген жауаптарыңыз импортпен бірге сақталады.</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translation>Кері қайтарып алу</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw this answer? %Ln readings were made with it and will no longer count. You can undo this.</source>
            <translation>
                <numerusform>Осы жауап кері қайтарып алынсын ба? Осы жауаппен %Ln импорт жасалған, ол енді есепке алынбайды. Бұл әрекетті болдырмауға болады.</numerusform>
                <numerusform>Осы жауап кері қайтарып алынсын ба? Осы жауаппен %Ln импорт жасалған, олар енді есепке алынбайды. Бұл әрекетті болдырмауға болады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdrawing an answer</source>
            <translation>Жауапты кері қайтарып алу</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Кері қайтарып алу…</translation>
        </message>
        <message>
            <source>no account named</source>
            <translation>шот көрсетілмеген</translation>
        </message>
        <message>
            <source>whole table</source>
            <translation>бүкіл кесте</translation>
        </message>
        <message>
            <source>{name}, {day}</source>
            <translation>{name}, {day}</translation>
        </message>
    </context>
    <context>
        <name>KeyDesk</name>
        <message>
            <source>Changing the passphrase</source>
            <translation>Құпия фразаны өзгерту</translation>
        </message>
        <message>
            <source>Looking at the passphrase</source>
            <translation>Құпия фразаны тексеру</translation>
        </message>
        <message>
            <source>Looking for a backup</source>
            <translation>Сақтық көшірмені іздеу</translation>
        </message>
        <message>
            <source>Putting the backup in place</source>
            <translation>Сақтық көшірмені орнына қою</translation>
        </message>
        <message>
            <source>Recovering the case</source>
            <translation>Істі қалпына келтіру</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>Көшірмені сақтау</translation>
        </message>
        <message>
            <source>Verifying the case</source>
            <translation>Істі тексеру</translation>
        </message>
        <message>
            <source>Writing the recovery sheet</source>
            <translation>Қалпына келтіру парағын жазу</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Change a keyed statement</source>
            <translation>Қолмен енгізілген үзінді көшірмені өзгерту</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Choose a currency of the list.</source>
            <translation>Тізімнен валютаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose the document that says it; add it to the evidence first.</source>
            <translation>Осы мәліметтер көрсетілген құжатты таңдаңыз; алдымен оны дәлелдемелерге қосыңыз.</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>Шығыс қалдық</translation>
        </message>
        <message>
            <source>Copy what the document itself says. It is kept with your name, the time and the place, compared with the entries, and never counted as an entry.</source>
            <translation>Құжаттың өзінде көрсетілген мәліметтерді көшіріп жазыңыз. Олар сіздің атыңызбен, уақытымен және құжаттағы орнымен бірге сақталады, операциялармен салыстырылады және ешқашан операция ретінде есепке алынбайды.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Enter at least one figure: a turnover, a balance or the number of rows.</source>
            <translation>Кемінде бір мәнді енгізіңіз: айналымды, қалдықты немесе жолдар санын.</translation>
        </message>
        <message>
            <source>Enter the first and the last day as dd.mm.yyyy.</source>
            <translation>Бірінші және соңғы күнді кк.аа.жжжж түрінде енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the number of rows as a whole number.</source>
            <translation>Жолдар санын бүтін сан түрінде енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the number of the account.</source>
            <translation>Шот нөмірін енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the place in the document where it stands.</source>
            <translation>Осы мәліметтердің құжаттағы орнын енгізіңіз.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күн</translation>
        </message>
        <message>
            <source>Key a statement</source>
            <translation>Үзінді көшірмені қолмен енгізу</translation>
        </message>
        <message>
            <source>Key it</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Money in, in all</source>
            <translation>Түсім, барлығы</translation>
        </message>
        <message>
            <source>Money out, in all</source>
            <translation>Шығыс, барлығы</translation>
        </message>
        <message>
            <source>Number of rows</source>
            <translation>Жолдар саны</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Кіріс қалдық</translation>
        </message>
        <message>
            <source>Place in the document</source>
            <translation>Құжаттағы орны</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Соңғы күн бірінші күннен бұрын тұр.</translation>
        </message>
        <message>
            <source>empty: not stated</source>
            <translation>бос: көрсетілмеген</translation>
        </message>
        <message>
            <source>for example: page 2, below the table</source>
            <translation>мысалы: 2-бет, кестенің астында</translation>
        </message>
    </context>
    <context>
        <name>KeyedTable</name>
        <message>
            <source>Closing balance: {figure}</source>
            <translation>Шығыс қалдық: {figure}</translation>
        </message>
        <message>
            <source>Compared with the entries</source>
            <translation>Операциялармен салыстыру</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Document and place</source>
            <translation>Құжат және ондағы орны</translation>
        </message>
        <message>
            <source>Everything agrees: these days are proven.</source>
            <translation>Бәрі сәйкес келеді: бұл күндер расталған.</translation>
        </message>
        <message>
            <source>It says</source>
            <translation>Көрсетілгені</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Енгізген</translation>
        </message>
        <message>
            <source>Keyed statements</source>
            <translation>Қолмен енгізілген үзінді көшірмелер</translation>
        </message>
        <message>
            <source>Money in: {figure}</source>
            <translation>Түсім: {figure}</translation>
        </message>
        <message>
            <source>Money out: {figure}</source>
            <translation>Шығыс: {figure}</translation>
        </message>
        <message>
            <source>Number of rows: {figure}</source>
            <translation>Жолдар саны: {figure}</translation>
        </message>
        <message>
            <source>Opening balance: {figure}</source>
            <translation>Кіріс қалдық: {figure}</translation>
        </message>
        <message>
            <source>What is stated agrees, but only both turnovers or both balances together prove the days.</source>
            <translation>Көрсетілген мәліметтер сәйкес келеді, бірақ күндерді тек екі айналым бірге немесе екі қалдық бірге растайды.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{name}, {moment} UTC</source>
            <translation>{name}, {moment} UTC</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>The backup is in place; the damaged file is kept beside it as {file}.</source>
            <translation>Сақтық көшірме орнына қойылды; зақымданған файл оның жанында {file} атауымен сақталған.</translation>
        </message>
        <message>
            <source>The copy is in {file}. It opens as the case does now.</source>
            <translation>Көшірме {file} файлында. Ол іс қазір қалай ашылса, солай ашылады.</translation>
        </message>
        <message>
            <source>The recovery sheet is in {file}. Print it, seal it, and delete the file: it opens the case.</source>
            <translation>Қалпына келтіру парағы {file} файлында. Оны басып шығарыңыз, мөрлеп қойыңыз және файлды жойыңыз: ол істі ашады.</translation>
        </message>
        <message>
            <source>The shares are in {files}. Print them, give them to different persons, and delete the files: any two of them open the case.</source>
            <translation>Кілт бөліктері мына файлдарда: {files}. Оларды басып шығарып, әртүрлі адамдарға беріңіз де, файлдарды жойыңыз: кез келген екеуі істі ашады.</translation>
        </message>
    </context>
    <context>
        <name>LayoutButton</name>
        <message>
            <source>All layouts…</source>
            <translation>Барлық көшірме үлгілері…</translation>
        </message>
        <message>
            <source>Choose a layout…</source>
            <translation>Көшірме үлгісін таңдау…</translation>
        </message>
        <message>
            <source>Keep as a layout…</source>
            <translation>Көшірме үлгісі ретінде сақтау…</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Көшірме үлгісі</translation>
        </message>
        <message>
            <source>Layout of the file</source>
            <translation>Файлдың көшірме үлгісі</translation>
        </message>
        <message>
            <source>Layout of the file: {layout}</source>
            <translation>Файлдың көшірме үлгісі: {layout}</translation>
        </message>
        <message>
            <source>{layout}, {percent} %</source>
            <translation>{layout}, {percent} %</translation>
        </message>
    </context>
    <context>
        <name>LayoutChoiceDialog</name>
        <message>
            <source>Bank</source>
            <translation>Банк</translation>
        </message>
        <message>
            <source>Choose a layout</source>
            <translation>Көшірме үлгісін таңдау</translation>
        </message>
        <message>
            <source>Choose the layout of {file}. A layout is used where four fifths of its titles stand in the file and the file names no other bank.</source>
            <translation>{file} файлының көшірме үлгісін таңдаңыз. Көшірме үлгісі оның тақырыптарының бестен төрті файлда болған және файлда басқа банк көрсетілмеген жағдайда қолданылады.</translation>
        </message>
        <message>
            <source>Comparing layouts</source>
            <translation>Көшірме үлгілерін салыстыру</translation>
        </message>
        <message>
            <source>Find a bank or a layout</source>
            <translation>Банкті немесе көшірме үлгісін табу</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Сәйкестік</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Көшірме үлгісі</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>Көшірме үлгілері</translation>
        </message>
        <message>
            <source>The file is not of this layout: {reason}.</source>
            <translation>Файл бұл көшірме үлгісіне сәйкес келмейді: {reason}.</translation>
        </message>
        <message>
            <source>The file is of this layout.</source>
            <translation>Файл осы көшірме үлгісіне сәйкес келеді.</translation>
        </message>
        <message>
            <source>Use this layout</source>
            <translation>Осы көшірме үлгісін қолдану</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Шығу тегі</translation>
        </message>
        <message>
            <source>{percent} % of the titles</source>
            <translation>Тақырыптардың {percent} %</translation>
        </message>
    </context>
    <context>
        <name>LayoutColumns</name>
        <message>
            <source>Column</source>
            <translation>Баған</translation>
        </message>
        <message>
            <source>Columns of the layout</source>
            <translation>Көшірме үлгісінің бағандары</translation>
        </message>
        <message>
            <source>Press Enter on a row, or click it twice, to say what its column holds.</source>
            <translation>Бағанда не бар екенін көрсету үшін жолда Enter пернесін басыңыз немесе жолды екі рет шертіңіз.</translation>
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
            <source>Title in the file</source>
            <translation>Файлдағы тақырып</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Бағанның мазмұны</translation>
        </message>
    </context>
    <context>
        <name>LayoutConversation</name>
        <message numerus="yes">
            <source>The layout {id} is kept on this computer; %Ln files are read with it.</source>
            <translation>
                <numerusform>{id} көшірме үлгісі осы компьютерде сақталды; онымен %Ln файл оқылды.</numerusform>
                <numerusform>{id} көшірме үлгісі осы компьютерде сақталды; онымен %Ln файл оқылды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayoutForm</name>
        <message>
            <source>Bank</source>
            <translation>Банк</translation>
        </message>
        <message>
            <source>Beginnings of its BIC</source>
            <translation>Банк BIC кодының басы</translation>
        </message>
        <message>
            <source>Country and bank code of its IBANs</source>
            <translation>Банктің IBAN нөмірлеріндегі ел коды мен банк коды</translation>
        </message>
        <message>
            <source>Empty for a form that several banks use</source>
            <translation>Бірнеше банкке ортақ үлгі үшін бос қалдырылады</translation>
        </message>
        <message>
            <source>Id of the layout</source>
            <translation>Көшірме үлгісінің сәйкестендіргіші</translation>
        </message>
        <message>
            <source>Marks are what only files of this bank say. They keep the layout from files of other banks with the same titles. Several stand with semicolons between them; leave out what you are not sure of.</source>
            <translation>Нышандар — тек осы банктің файлдарында ғана көрсетілетін мәліметтер. Олардың арқасында көшірме үлгісі тақырыптары бірдей басқа банктердің файлдарына қолданылмайды. Бірнеше нышан нүктелі үтірмен бөлінеді; сенімді болмаған нышандарды көрсетпеңіз.</translation>
        </message>
        <message>
            <source>Names of its sheets</source>
            <translation>Парақтарының атаулары</translation>
        </message>
        <message>
            <source>Other names of the bank</source>
            <translation>Банктің басқа атаулары</translation>
        </message>
        <message>
            <source>Small Latin letters, digits and hyphens</source>
            <translation>Латынның кіші әріптері, цифрлар және дефистер</translation>
        </message>
        <message>
            <source>Words above its tables</source>
            <translation>Кестелерінің үстіндегі сөздер</translation>
        </message>
    </context>
    <context>
        <name>LayoutWords</name>
        <message>
            <source>a form of several banks</source>
            <translation>бірнеше банкке ортақ үлгі</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>бағдарламамен бірге берілген</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>импортталған</translation>
        </message>
        <message>
            <source>imported, signed with the key {key}</source>
            <translation>импортталған, қол қойған кілт: {key}</translation>
        </message>
        <message>
            <source>made here</source>
            <translation>осы жерде жасалған</translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message numerus="yes">
            <source>%n titles do not stand in their places: {titles}</source>
            <translation>
                <numerusform>%n тақырып өз орнында тұрған жоқ: {titles}</numerusform>
                <numerusform>%n тақырып өз орнында тұрған жоқ: {titles}</numerusform>
            </translation>
        </message>
        <message>
            <source>No layout can be made of {file}: its row of titles, a column with the day and a column with the amount must be known first.</source>
            <translation>{file} файлы бойынша көшірме үлгісін жасау мүмкін емес: алдымен оның тақырып жолы, күн бағаны және сома бағаны белгілі болуға тиіс.</translation>
        </message>
        <message>
            <source>The layout has format version {found}; this program knows {known}.</source>
            <translation>Көшірме үлгісі пішімінің нұсқасы — {found}; бұл бағдарлама танитын нұсқа — {known}.</translation>
        </message>
        <message>
            <source>The layout {id} comes with the program; choose another id.</source>
            <translation>{id} көшірме үлгісі бағдарламамен бірге берілген; басқа сәйкестендіргішті таңдаңыз.</translation>
        </message>
        <message>
            <source>The layout {id} is not applied to {file}: {reason}.</source>
            <translation>{id} көшірме үлгісі {file} файлына қолданылмайды: {reason}.</translation>
        </message>
        <message>
            <source>The layout {id} was imported. It is signed with the key {fingerprint}.</source>
            <translation>{id} көшірме үлгісі импортталды. Оған қол қойған кілттің таңбасы — {fingerprint}.</translation>
        </message>
        <message>
            <source>The layout {id} was removed.</source>
            <translation>{id} көшірме үлгісі жойылды.</translation>
        </message>
        <message numerus="yes">
            <source>The layout {id} was saved, revision {revision}: %n columns.</source>
            <translation>
                <numerusform>{id} көшірме үлгісі сақталды, {revision}-редакция: %n баған.</numerusform>
                <numerusform>{id} көшірме үлгісі сақталды, {revision}-редакция: %n баған.</numerusform>
            </translation>
        </message>
        <message>
            <source>The part {part} of a layout has {name}, which this version does not know.</source>
            <translation>Көшірме үлгісінің {part} бөлігінде осы нұсқаға белгісіз {name} элементі бар.</translation>
        </message>
        <message>
            <source>The part {part} of a layout is no object.</source>
            <translation>Көшірме үлгісінің {part} бөлігі нысан емес.</translation>
        </message>
        <message>
            <source>There is a layout {id} of revision {revision} already, and the imported one is not newer.</source>
            <translation>{id} көшірме үлгісінің {revision}-редакциясы бұрыннан бар, ал импортталатыны одан жаңа емес.</translation>
        </message>
        <message>
            <source>There is no layout {id}; layouts list shows those there are.</source>
            <translation>{id} көшірме үлгісі жоқ; бар үлгілерді layouts list пәрмені көрсетеді.</translation>
        </message>
        <message>
            <source>it does not say when it was signed.</source>
            <translation>онда қай уақытта қол қойылғаны көрсетілмеген.</translation>
        </message>
        <message>
            <source>it has other titles beside those of the layout</source>
            <translation>файлда көшірме үлгісінің тақырыптарынан басқа тақырыптар да бар</translation>
        </message>
        <message>
            <source>it holds no list of layouts.</source>
            <translation>онда көшірме үлгілерінің тізімі жоқ.</translation>
        </message>
        <message>
            <source>it is larger than layouts are.</source>
            <translation>оның көлемі көшірме үлгілерінде болатын көлемнен үлкен.</translation>
        </message>
        <message>
            <source>it is no JSON text, or is damaged.</source>
            <translation>бұл JSON мәтіні емес немесе ол зақымданған.</translation>
        </message>
        <message>
            <source>it is no file of signed layouts.</source>
            <translation>бұл қол қойылған көшірме үлгілерінің файлы емес.</translation>
        </message>
        <message>
            <source>it is no object with named parts.</source>
            <translation>ол атаулы бөліктері бар нысан емес.</translation>
        </message>
        <message>
            <source>its format version is {found} and not {known}.</source>
            <translation>оның пішімінің нұсқасы — {found}, ал күтілгені — {known}.</translation>
        </message>
        <message>
            <source>its name is not the id of the layout.</source>
            <translation>оның атауы көшірме үлгісінің сәйкестендіргішімен бірдей емес.</translation>
        </message>
        <message>
            <source>its signature is not right, so it was changed after it was signed.</source>
            <translation>оның қолтаңбасы дұрыс емес, яғни қол қойылғаннан кейін ол өзгертілген.</translation>
        </message>
        <message>
            <source>no row of titles was found</source>
            <translation>тақырып жолы табылмады</translation>
        </message>
        <message>
            <source>the file names {mark}, which is not of {bank}</source>
            <translation>файлда «{mark}» көрсетілген, ол {bank} банкіне жатпайды</translation>
        </message>
        <message>
            <source>two of its layouts have one id.</source>
            <translation>ондағы екі көшірме үлгісінің сәйкестендіргіші бірдей.</translation>
        </message>
        <message>
            <source>{file} holds no layout that can be used: {reason}</source>
            <translation>{file} файлында пайдалануға болатын көшірме үлгісі жоқ: {reason}</translation>
        </message>
        <message>
            <source>{file} is signed with the key {fingerprint}, which is not among the trusted keys. Compare the fingerprint with the signer by another way, then name it with --key.</source>
            <translation>{file} файлына қол қойған кілттің таңбасы — {fingerprint}, бұл кілт сенімді кілттердің арасында жоқ. Таңбаны қол қоюшымен басқа байланыс арнасы арқылы салыстырып, содан кейін оны --key параметрінде көрсетіңіз.</translation>
        </message>
        <message>
            <source>{file} was written. It is signed with the key {fingerprint}.</source>
            <translation>{file} файлы жазылды. Оған қол қойған кілттің таңбасы — {fingerprint}.</translation>
        </message>
        <message>
            <source>{id} cannot be the id of a layout: it needs small Latin letters, digits and single hyphens.</source>
            <translation>{id} көшірме үлгісінің сәйкестендіргіші бола алмайды: латынның кіші әріптері, цифрлар және жалғыз дефистер қажет.</translation>
        </message>
        <message>
            <source>{id} cannot be the id of a layout: the program or a system uses this name.</source>
            <translation>{id} көшірме үлгісінің сәйкестендіргіші бола алмайды: бұл атауды бағдарлама немесе операциялық жүйе пайдаланады.</translation>
        </message>
        <message>
            <source>{name} in the part {part} of a layout is missing or not of the right form.</source>
            <translation>Көшірме үлгісінің {part} бөлігіндегі {name} жоқ немесе оның түрі дұрыс емес.</translation>
        </message>
    </context>
    <context>
        <name>LayoutsDialog</name>
        <message numerus="yes">
            <source>%Ln layouts were imported: {names}.</source>
            <translation>
                <numerusform>%Ln көшірме үлгісі импортталды: {names}.</numerusform>
                <numerusform>%Ln көшірме үлгісі импортталды: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>A layout tells what the columns of a bank's file hold. Those that you make can be handed to other agencies in a signed file.</source>
            <translation>Көшірме үлгісі банк файлының бағандарында не бар екенін көрсетеді. Өзіңіз жасаған үлгілерді қол қойылған файл түрінде басқа органдарға беруге болады.</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Банк</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Export signed…</source>
            <translation>Қол қойып экспорттау…</translation>
        </message>
        <message>
            <source>I compared it: import</source>
            <translation>Кілт салыстырылды: импорттау</translation>
        </message>
        <message>
            <source>Importing layouts</source>
            <translation>Көшірме үлгілерін импорттау</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорттау…</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Көшірме үлгісі</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>Көшірме үлгілері</translation>
        </message>
        <message>
            <source>Looking for layouts</source>
            <translation>Көшірме үлгілерін іздеу</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Remove the layout {id} from this computer? Cases that were read with it stay as they are.</source>
            <translation>{id} көшірме үлгісі осы компьютерден жойылсын ба? Онымен оқылған істер өзгеріссіз қалады.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Жою…</translation>
        </message>
        <message>
            <source>Removing a layout</source>
            <translation>Көшірме үлгісін жою</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>The layout {id} was removed.</source>
            <translation>{id} көшірме үлгісі жойылды.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Шығу тегі</translation>
        </message>
        <message>
            <source>Writing layouts</source>
            <translation>Көшірме үлгілерін жазу</translation>
        </message>
        <message>
            <source>{file} is whole, and signed with a key that is not known here: {key}. Compare it with the signer by another way, such as the telephone, before you trust it.</source>
            <translation>{file} файлы бүтін, оған осы жерде белгісіз кілтпен қол қойылған: {key}. Кілтке сенім білдірмес бұрын оны қол қоюшымен басқа байланыс арнасы арқылы, мысалы, телефонмен салыстырыңыз.</translation>
        </message>
        <message>
            <source>{file} was written. It is signed with the key {key}; tell the receiver this key by another way.</source>
            <translation>{file} файлы жазылды. Оған қол қойған кілт: {key}; бұл кілтті алушыға басқа байланыс арнасы арқылы хабарлаңыз.</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message numerus="yes">
            <source>The ledger has %n entries, {repeated} of them repeated and counted once; its hash is {hash}.</source>
            <translation>
                <numerusform>Тізілімде %n операция бар, оның ішінде қайталанғаны және бір рет есепке алынғаны: {repeated}; тізілімнің хеш-сомасы: {hash}.</numerusform>
                <numerusform>Тізілімде %n операция бар, оның ішінде қайталанғаны және бір рет есепке алынғаны: {repeated}; тізілімнің хеш-сомасы: {hash}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message>
            <source>Account {account}</source>
            <translation>{account} шоты</translation>
        </message>
        <message>
            <source>Account {account}, {holder}</source>
            <translation>{account} шоты, {holder}</translation>
        </message>
        <message>
            <source>Case: {reference}</source>
            <translation>№ {reference} іс</translation>
        </message>
        <message>
            <source>Covering letter or document, {place}, {days}: {difference}. Please state which figure is right and provide what is missing.</source>
            <translation>Ілеспе хат немесе құжат, {place}, {days}: {difference}. Қай мәннің дұрыс екенін хабарлауыңызды және жетіспейтін мәліметтерді ұсынуыңызды сұраймыз.</translation>
        </message>
        <message>
            <source>Draft. Editable, not verifiable.</source>
            <translation>Жоба. Өңдеуге болады, тексеруге болмайды.</translation>
        </message>
        <message>
            <source>File {file} could not be read as a table: please provide what it holds as .xlsx or .csv, without a password, with the columns named below.</source>
            <translation>{file} файлын кесте ретінде оқу мүмкін болмады: оның мазмұнын құпиясөзсіз, төменде аталған бағандармен .xlsx немесе .csv пішімінде ұсынуыңызды сұраймыз.</translation>
        </message>
        <message>
            <source>File {file}, {days}: please state the opening and the closing balance, the turnovers of credits and of debits, and the number of entries ({count} were read).</source>
            <translation>{file} файлы, {days}: кіріс және шығыс қалдықтарды, түсімдер мен шығыстар бойынша айналымдарды және операциялар санын (оқылғаны: {count}) хабарлауыңызды сұраймыз.</translation>
        </message>
        <message>
            <source>File {file}, {days}: {reason} Please check it and provide the statement anew, or state the reason.</source>
            <translation>{file} файлы, {days}: {reason} Үзінді көшірмені тексеріп, қайта ұсынуыңызды немесе себебін хабарлауыңызды сұраймыз.</translation>
        </message>
        <message>
            <source>Files of which no account is known</source>
            <translation>Қай шотқа қатысты екені белгісіз файлдар</translation>
        </message>
        <message>
            <source>Files {first} and {second}: the one ends with a balance of {closing}, the other begins with {opening}. Please provide the entries between them, or state which balance is right.</source>
            <translation>{first} және {second} файлдары: біріншісі {closing} қалдығымен аяқталады, екіншісі {opening} қалдығынан басталады. Олардың арасындағы операцияларды ұсынуыңызды немесе қай қалдықтың дұрыс екенін хабарлауыңызды сұраймыз.</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Жауап нысаны</translation>
        </message>
        <message>
            <source>From: {agency}</source>
            <translation>Кімнен: {agency}</translation>
        </message>
        <message>
            <source>Legal basis: [act, number and date of the order]</source>
            <translation>Құқықтық негіз: [акт, қаулының нөмірі мен күні]</translation>
        </message>
        <message>
            <source>Legal basis: {act}, number {number}, of {day}, {authority}</source>
            <translation>Құқықтық негіз: {act}, № {number}, {day}, {authority}</translation>
        </message>
        <message>
            <source>Number and date: [outgoing number], [date]</source>
            <translation>Нөмірі мен күні: [шығыс нөмірі], [күні]</translation>
        </message>
        <message>
            <source>Please provide tables as .xlsx or .csv with one row for each entry and these columns: date and time of the booking, value date, credit, debit, currency, balance after the entry, reference of the document, name, identification number, account and bank of the other side, and purpose of the payment; numbers of accounts and of documents as text.</source>
            <translation>Кестелерді .xlsx немесе .csv пішімінде, әр операцияға бір жолдан, мынадай бағандармен ұсынуыңызды сұраймыз: операция жүргізілген күн мен уақыт, валюталау күні, түсім, шығыс, валюта, операциядан кейінгі қалдық, құжат референсі, қарсы тараптың атауы, сәйкестендіру нөмірі, шоты және банкі, төлем мақсаты; шоттар мен құжаттардың нөмірлері — мәтін түрінде.</translation>
        </message>
        <message>
            <source>Please state in a covering letter, for each file, its name and SHA-256, the account and its currency, the first and the last day, the opening and the closing balance, the turnovers of credits and of debits, and the number of entries.</source>
            <translation>Ілеспе хатта әрбір файл бойынша оның атауын және SHA-256 хеш-сомасын, шотты және оның валютасын, бірінші және соңғы күнді, кіріс және шығыс қалдықтарды, түсімдер мен шығыстар бойынша айналымдарды және операциялар санын көрсетуіңізді сұраймыз.</translation>
        </message>
        <message>
            <source>Request to complete account statements</source>
            <translation>Шоттар бойынша үзінді көшірмелерді толықтыру туралы сұрау салу</translation>
        </message>
        <message>
            <source>The currency of the account is not stated: please state it.</source>
            <translation>Шоттың валютасы көрсетілмеген: оны хабарлауыңызды сұраймыз.</translation>
        </message>
        <message numerus="yes">
            <source>The letter asks about %n accounts; it is in {file}, its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>Хатта %n шот бойынша сұрау салынған; хат {file} файлында, оның SHA-256 хеш-сомасы: {hash}.</numerusform>
                <numerusform>Хатта %n шот бойынша сұрау салынған; хат {file} файлында, оның SHA-256 хеш-сомасы: {hash}.</numerusform>
            </translation>
        </message>
        <message>
            <source>This draft can be changed by anybody, so that nothing can be proven by it; what was received can be verified by the sealed bundle of the case.</source>
            <translation>Осы жобаны кез келген тұлға өзгерте алады, сондықтан онымен ештеңені дәлелдеуге болмайды; алынған мәліметтерді істің мөрленген пакеті бойынша тексеруге болады.</translation>
        </message>
        <message>
            <source>To: {bank}</source>
            <translation>Кімге: {bank}</translation>
        </message>
        <message>
            <source>What was received leaves nothing open to be asked for.</source>
            <translation>Алынған мәліметтер бойынша анықталмаған мәселе жоқ: сұрататын мәлімет жоқ.</translation>
        </message>
        <message>
            <source>What was received leaves open what is listed below. Please provide it, or state for each point that there is nothing to provide.</source>
            <translation>Алынған мәліметтер бойынша төменде тізбеленген мәселелер анықталмай қалды. Тиісті мәліметтерді ұсынуыңызды немесе әр тармақ бойынша ұсынатын мәлімет жоқ екенін хабарлауыңызды сұраймыз.</translation>
        </message>
        <message>
            <source>[act]</source>
            <translation>[акт]</translation>
        </message>
        <message>
            <source>[agency]</source>
            <translation>[орган]</translation>
        </message>
        <message>
            <source>[authority]</source>
            <translation>[актіні шығарған орган]</translation>
        </message>
        <message>
            <source>[date by which the answer is due]</source>
            <translation>[жауап беру мерзімі]</translation>
        </message>
        <message>
            <source>[date]</source>
            <translation>[күні]</translation>
        </message>
        <message>
            <source>[name and address of the bank]</source>
            <translation>[банктің атауы мен мекенжайы]</translation>
        </message>
        <message>
            <source>[number]</source>
            <translation>[нөмірі]</translation>
        </message>
        <message>
            <source>[position]</source>
            <translation>[лауазымы]</translation>
        </message>
        <message>
            <source>[signature]</source>
            <translation>[қолтаңба]</translation>
        </message>
        <message>
            <source>period not stated</source>
            <translation>кезең көрсетілмеген</translation>
        </message>
        <message numerus="yes">
            <source>{days} (%n days): no statement covers these days. Please provide it; where nothing was booked, please state the balance at the beginning and at the end.</source>
            <translation>
                <numerusform>{days} кезеңі (%n күн) ешбір үзінді көшірмемен қамтылмаған. Үзінді көшірмені ұсынуыңызды сұраймыз; операциялар жүргізілмеген болса, кезеңнің басындағы және соңындағы қалдықтарды хабарлауыңызды сұраймыз.</numerusform>
                <numerusform>{days} кезеңі (%n күн) ешбір үзінді көшірмемен қамтылмаған. Үзінді көшірмені ұсынуыңызды сұраймыз; операциялар жүргізілмеген болса, кезеңнің басындағы және соңындағы қалдықтарды хабарлауыңызды сұраймыз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{days} (%n days): only files that could not be read may cover these days. Please provide the entries of these days as a table; where nothing was booked, please state the balance at the beginning and at the end.</source>
            <translation>
                <numerusform>{days} кезеңі (%n күн) бойынша мәліметтер тек оқу мүмкін болмаған файлдарда болуы ықтимал. Осы кезеңдегі операцияларды кесте түрінде ұсынуыңызды сұраймыз; операциялар жүргізілмеген болса, кезеңнің басындағы және соңындағы қалдықтарды хабарлауыңызды сұраймыз.</numerusform>
                <numerusform>{days} кезеңі (%n күн) бойынша мәліметтер тек оқу мүмкін болмаған файлдарда болуы ықтимал. Осы кезеңдегі операцияларды кесте түрінде ұсынуыңызды сұраймыз; операциялар жүргізілмеген болса, кезеңнің басындағы және соңындағы қалдықтарды хабарлауыңызды сұраймыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}, {role}</source>
            <translation>{name}, {role}</translation>
        </message>
    </context>
    <context>
        <name>LetterDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
        <message>
            <source>Document to be edited (.docx); editable, not verifiable</source>
            <translation>Өңделетін құжат (.docx); өңдеуге болады, тексеруге болмайды</translation>
        </message>
        <message>
            <source>Draft a letter to the bank</source>
            <translation>Банкке хат жобасын жасау</translation>
        </message>
        <message>
            <source>Draft the letter…</source>
            <translation>Хат жобасын жасау…</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Файл түрі</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF құжаты</translation>
        </message>
        <message>
            <source>The letter asks for precisely what is missing: days without a statement, statements that do not reconcile, and files that cannot be read.</source>
            <translation>Хатта нақты жетіспейтін мәліметтер сұратылады: үзінді көшірмесіз күндер, сәйкес келмейтін үзінді көшірмелер және оқу мүмкін емес файлдар.</translation>
        </message>
        <message>
            <source>Tick at least one account.</source>
            <translation>Кемінде бір шотты белгілеңіз.</translation>
        </message>
        <message>
            <source>With all accounts ticked, the letter also names files of which no account is known.</source>
            <translation>Барлық шот белгіленсе, хатта қай шотқа қатысты екені белгісіз файлдар да көрсетіледі.</translation>
        </message>
        <message>
            <source>{account}: {share} of the days proven</source>
            <translation>{account}: расталған күндер үлесі — {share}</translation>
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
            <source>%n items of evidence are held and were not read; what they say is in no figure, and the list of the material names each with the reason.</source>
            <translation>
                <numerusform>%n дәлелдеме сақтаулы, оқылмаған; олардың мазмұны ешбір көрсеткішке енгізілмеген, материалдар тізімінде әрқайсысы себебімен бірге көрсетілген.</numerusform>
                <numerusform>%n дәлелдеме сақтаулы, оқылмаған; олардың мазмұны ешбір көрсеткішке енгізілмеген, материалдар тізімінде әрқайсысы себебімен бірге көрсетілген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>{account} шоты: {first} – {last} аралығындағы %n операция екінші үзінді көшірмеде қайталанған және бір рет есепке алынған.</numerusform>
                <numerusform>{account} шоты: {first} – {last} аралығындағы %n операция екінші үзінді көшірмеде қайталанған және бір рет есепке алынған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} equal entries of another statement in day and amount, but not in all that is stated of them; both are counted.</source>
            <translation>
                <numerusform>{account} шоты: {first} – {last} аралығындағы %n операция басқа үзінді көшірменің операцияларымен күні мен сомасы бойынша бірдей, бірақ олар туралы көрсетілген барлық мәлімет бойынша бірдей емес; екеуі де есепке алынған.</numerusform>
                <numerusform>{account} шоты: {first} – {last} аралығындағы %n операция басқа үзінді көшірменің операцияларымен күні мен сомасы бойынша бірдей, бірақ олар туралы көрсетілген барлық мәлімет бойынша бірдей емес; екеуі де есепке алынған.</numerusform>
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
        <name>ListDialog</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Close the case</source>
            <translation>Істі жабу</translation>
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
            <source>Unlock</source>
            <translation>Құлпын ашу</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>құпия фраза</translation>
        </message>
        <message>
            <source>{file} is locked. Enter its passphrase to go on where you were.</source>
            <translation>{file} файлы құлыпталған. Тоқтаған жеріңізден жалғастыру үшін оның құпия фразасын енгізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>LookForBackupDialog</name>
        <message>
            <source>Look for a backup</source>
            <translation>Сақтық көшірмені іздеу</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Құпия фраза</translation>
        </message>
        <message>
            <source>The program keeps backups of {file} beside it. The newest one that is whole is looked for, and you are told what would be lost; nothing is changed before you say so.</source>
            <translation>Бағдарлама {file} файлының сақтық көшірмелерін оның жанында сақтайды. Бүтін көшірмелердің ең соңғысы ізделеді және сізге не жоғалатыны хабарланады; сіз шешім қабылдамайынша ештеңе өзгертілмейді.</translation>
        </message>
        <message>
            <source>empty for a case without one</source>
            <translation>іске құпия фраза қойылмаса, бос қалдырыңыз</translation>
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
        <name>MoneyField</name>
        <message>
            <source>This is no amount in {currency}.</source>
            <translation>Бұл {currency} валютасындағы сома емес.</translation>
        </message>
        <message>
            <source>Understood as {amount}</source>
            <translation>Танылған сома: {amount}</translation>
        </message>
        <message>
            <source>empty: not stated</source>
            <translation>бос: көрсетілмеген</translation>
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
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>A note stands beside the entry with your name and the time; the entry stays as it is.</source>
            <translation>Ескертпе операцияның жанында сіздің аты-жөніңізбен және уақытымен бірге тұрады; операцияның өзі өзгермейді.</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Ескертпе қосу</translation>
        </message>
        <message>
            <source>Add the note</source>
            <translation>Ескертпені қосу</translation>
        </message>
        <message>
            <source>Enter the note.</source>
            <translation>Ескертпені енгізіңіз.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Put a backup in the place of the case?</source>
            <translation>Істің орнына сақтық көшірме қойылсын ба?</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translation>Орнына қою</translation>
        </message>
        <message>
            <source>What would be lost</source>
            <translation>Не жоғалады</translation>
        </message>
    </context>
    <context>
        <name>OwnMovementDialog</name>
        <message>
            <source>Both entries are then in every sum. The reason stands in the report, with your name.</source>
            <translation>Осыдан кейін екі операция да барлық сомаға кіреді. Себебі есепте сіздің атыңызбен бірге келтіріледі.</translation>
        </message>
        <message>
            <source>Count both</source>
            <translation>Екеуін де есепке алу</translation>
        </message>
        <message>
            <source>Count both entries</source>
            <translation>Екі операцияны да есепке алу</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Say why these are two movements; the reason stands in the report.</source>
            <translation>Бұл неге екі қаражат қозғалысы екенін көрсетіңіз; себебі есепте келтіріледі.</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Audit trail</source>
            <translation>Әрекеттер журналы</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Деректердің толықтығы</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>Episodes</source>
            <translation>Эпизодтар</translation>
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
        <name>ParameterTable</name>
        <message>
            <source>Parameters of the record</source>
            <translation>Жазбаның параметрлері</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>Account of the operating system</source>
            <translation>Операциялық жүйенің есептік жазбасы</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
        <message>
            <source>Acquired by record</source>
            <translation>Журнал жазбасымен қабылданған</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Сұралғаны</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Сақтық көшірме</translation>
        </message>
        <message>
            <source>Came of it</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>Check of the key</source>
            <translation>Кілтті тексеру</translation>
        </message>
        <message>
            <source>Contents kept</source>
            <translation>Сақталған мазмұн</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Damaged file kept as</source>
            <translation>Бүлінген файл сақталған атау</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Destroyed by order</source>
            <translation>Сот шешімімен жойылған</translation>
        </message>
        <message>
            <source>Details of the case</source>
            <translation>Іс мәліметтері</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Мазмұнның хеш-сомасы</translation>
        </message>
        <message>
            <source>Digest of the statement</source>
            <translation>Үзінді көшірменің хеш-сомасы</translation>
        </message>
        <message>
            <source>Digests of contents</source>
            <translation>Мазмұнның хеш-сомалары</translation>
        </message>
        <message>
            <source>Does again record</source>
            <translation>Қайталайтын жазбасы</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Шифрланған</translation>
        </message>
        <message>
            <source>Encrypted before</source>
            <translation>Бұрын шифрланған</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>Entries of an episode</source>
            <translation>Эпизод операциялары</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>Эпизод</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдеме</translation>
        </message>
        <message>
            <source>Evidence acquired</source>
            <translation>Іске қабылданған дәлелдемелер</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Фактілер</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>File last changed</source>
            <translation>Файлдың соңғы өзгертілген уақыты</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>Fingerprint of the key</source>
            <translation>Кілт таңбасы</translation>
        </message>
        <message>
            <source>Fingerprint of the key that signed</source>
            <translation>Қолтаңба кілтінің таңбасы</translation>
        </message>
        <message>
            <source>Head of the trail</source>
            <translation>Журнал тізбегінің соңы</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Импорттар</translation>
        </message>
        <message>
            <source>Key of the agency</source>
            <translation>Органның кілті</translation>
        </message>
        <message>
            <source>Keyed statements</source>
            <translation>Қолмен енгізілген үзінді көшірмелер</translation>
        </message>
        <message>
            <source>Keys of entries</source>
            <translation>Операция кілттері</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Дереккөз түрі</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Құқықтық негіз</translation>
        </message>
        <message>
            <source>Legal basis stated</source>
            <translation>Құқықтық негіз көрсетілген</translation>
        </message>
        <message>
            <source>Links of movements</source>
            <translation>Қаражат қозғалыстарының байланыстары</translation>
        </message>
        <message>
            <source>May be passed on</source>
            <translation>Беруге рұқсат етілген</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Тасығыш</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Number of decisions</source>
            <translation>Шешімдер саны</translation>
        </message>
        <message>
            <source>Number of entries</source>
            <translation>Операциялар саны</translation>
        </message>
        <message>
            <source>Number of rows</source>
            <translation>Жолдар саны</translation>
        </message>
        <message>
            <source>Number of shares</source>
            <translation>Кілт бөліктерінің саны</translation>
        </message>
        <message>
            <source>Number of the evidence</source>
            <translation>Дәлелдеме нөмірі</translation>
        </message>
        <message>
            <source>Number of the import</source>
            <translation>Импорт нөмірі</translation>
        </message>
        <message>
            <source>Number of the key</source>
            <translation>Кілт нөмірі</translation>
        </message>
        <message>
            <source>Number of the keyed statement</source>
            <translation>Қолмен енгізілген үзінді көшірменің нөмірі</translation>
        </message>
        <message>
            <source>Number of the person</source>
            <translation>Тұлға нөмірі</translation>
        </message>
        <message>
            <source>Number of what it belongs to</source>
            <translation>Тиесілі нысанның нөмірі</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Төлемдер</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Тұлғалар</translation>
        </message>
        <message>
            <source>Persons introduced</source>
            <translation>Енгізілген тұлғалар</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Ашық кілт</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>Алынған уақыты</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Кім қабылдады</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Кімнен алынды</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынған күні</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Адресаттар</translation>
        </message>
        <message>
            <source>Records lost</source>
            <translation>Жоғалған журнал жазбалары</translation>
        </message>
        <message>
            <source>Recovered by</source>
            <translation>Қалпына келтірген</translation>
        </message>
        <message>
            <source>Reference of the case</source>
            <translation>Іс нөмірі</translation>
        </message>
        <message>
            <source>Restated without what was destroyed: record</source>
            <translation>Жойылғансыз қайта мәлімделді: жазба</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Row numbers</source>
            <translation>Жол нөмірлері</translation>
        </message>
        <message>
            <source>Rows not read</source>
            <translation>Оқылмаған жолдар</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Пломба</translation>
        </message>
        <message>
            <source>Signing keys made</source>
            <translation>Жасалған қолтаңба кілттері</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>Көлемі, байт</translation>
        </message>
        <message>
            <source>Standing of evidence</source>
            <translation>Дәлелдеменің мәртебесі</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Үзінді көшірмелер</translation>
        </message>
        <message>
            <source>Terms of evidence</source>
            <translation>Дәлелдемені пайдалану шарттары</translation>
        </message>
        <message>
            <source>The name is that of an account of the computer</source>
            <translation>Аты компьютердің есептік жазбасынан алынған</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Уақыт белдеуі</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Undoes record</source>
            <translation>Болдырмайтын жазбасы</translation>
        </message>
        <message>
            <source>Validity of imports</source>
            <translation>Импорттардың жарамдылығы</translation>
        </message>
        <message>
            <source>With entries outside the legal basis</source>
            <translation>Құқықтық негізден тыс операциялармен бірге</translation>
        </message>
        <message>
            <source>With intelligence</source>
            <translation>Жедел ақпаратпен бірге</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Қосылмаған</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>басталды</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>аяқталды</translation>
        </message>
        <message>
            <source>highest</source>
            <translation>ең үлкені</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
    </context>
    <context>
        <name>PartyDialog</name>
        <message>
            <source>Assign</source>
            <translation>Тағайындау</translation>
        </message>
        <message>
            <source>Assign a party</source>
            <translation>Тарапты тағайындау</translation>
        </message>
        <message>
            <source>Enter the name of the party.</source>
            <translation>Тараптың аты-жөнін немесе атауын енгізіңіз.</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Тарап</translation>
        </message>
        <message>
            <source>Reason, if any</source>
            <translation>Себебі, бар болса</translation>
        </message>
        <message>
            <source>Say who stands on the other side, however the bank has written the name.</source>
            <translation>Банк атауды қалай жазғанына қарамастан, қарсы жақта кім тұрғанын көрсетіңіз.</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message numerus="yes">
            <source>%n automatic backups under the old key were removed.</source>
            <translation>
                <numerusform>Бұрынғы кілтпен жасалған %n автоматты сақтық көшірме жойылды.</numerusform>
                <numerusform>Бұрынғы кілтпен жасалған %n автоматты сақтық көшірме жойылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged files kept beside the case still open with the passphrase of their time.</source>
            <translation>
                <numerusform>Іс жанында сақталған %n бүлінген файл өз уақытының құпия фразасымен әлі де ашылады.</numerusform>
                <numerusform>Іс жанында сақталған %n бүлінген файл өз уақытының құпия фразасымен әлі де ашылады.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new automatic backup was made.</source>
            <translation>Жаңа автоматты сақтық көшірме жасалды.</translation>
        </message>
        <message>
            <source>An empty passphrase protects nothing.</source>
            <translation>Бос құпия фраза ештеңені қорғамайды.</translation>
        </message>
        <message>
            <source>Recovery words that were printed before no longer open the case.</source>
            <translation>Бұрын басып шығарылған қалпына келтіру сөздері істі енді ашпайды.</translation>
        </message>
        <message>
            <source>The agency can recover the case with its key {recipient}.</source>
            <translation>Орган істі өзінің {recipient} кілтімен қалпына келтіре алады.</translation>
        </message>
        <message>
            <source>The case has no passphrase.</source>
            <translation>Істің құпия фразасы жоқ.</translation>
        </message>
        <message>
            <source>The case is exported to {file} under its own passphrase.</source>
            <translation>Іс {file} файлына өз құпия фразасымен экспортталды.</translation>
        </message>
        <message>
            <source>The case is exported to {file} without a passphrase; anybody can read it.</source>
            <translation>Іс {file} файлына құпия фразасыз экспортталды; оны кез келген адам оқи алады.</translation>
        </message>
        <message>
            <source>This passphrase is guessed at once: it is a common one or names the case.</source>
            <translation>Мұндай құпия фраза бірден болжап табылады: ол көпшілікке белгілі немесе істі атайды.</translation>
        </message>
        <message>
            <source>This passphrase is guessed within days by somebody who has the file.</source>
            <translation>Файл қолында бар тұлға мұндай құпия фразаны бірнеше күнде болжап табады.</translation>
        </message>
        <message>
            <source>This passphrase is guessed within minutes by somebody who has the file.</source>
            <translation>Файл қолында бар тұлға мұндай құпия фразаны бірнеше минутта болжап табады.</translation>
        </message>
        <message>
            <source>This passphrase is hard to guess for somebody who has the file.</source>
            <translation>Файл қолында бар тұлғаға мұндай құпия фразаны болжап табу қиын.</translation>
        </message>
        <message>
            <source>This passphrase is very hard to guess, also with many computers.</source>
            <translation>Мұндай құпия фразаны көп компьютердің көмегімен де болжап табу өте қиын.</translation>
        </message>
        <message>
            <source>{file} has its new passphrase.</source>
            <translation>{file} файлына жаңа құпия фраза қойылды.</translation>
        </message>
        <message>
            <source>{file} has no passphrase any more; anybody can read it.</source>
            <translation>{file} файлының енді құпия фразасы жоқ; оны кез келген адам оқи алады.</translation>
        </message>
        <message>
            <source>{strength} The policy of your agency refuses it.</source>
            <translation>{strength} Органыңыздың саясаты оған жол бермейді.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>I have a recovery sheet…</source>
            <translation>Менде қалпына келтіру парағы бар…</translation>
        </message>
        <message>
            <source>Look for a backup</source>
            <translation>Сақтық көшірмені іздеу</translation>
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
            <source>Wrong passphrase, or the beginning of the file is damaged.</source>
            <translation>Құпия фраза қате немесе файлдың басы зақымданған.</translation>
        </message>
        <message>
            <source>{file} is encrypted. Enter its passphrase.</source>
            <translation>{file} файлы шифрланған. Оның құпия фразасын енгізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseFields</name>
        <message>
            <source>Passphrase</source>
            <translation>Құпия фраза</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Құпия фраза қайтадан</translation>
        </message>
        <message>
            <source>The policy of your agency asks for a passphrase that is harder to guess.</source>
            <translation>Органыңыздың саясаты болжап табу қиынырақ құпия фразаны талап етеді.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Құпия фразалар бірдей емес.</translation>
        </message>
        <message>
            <source>the same once more</source>
            <translation>соны тағы бір рет</translation>
        </message>
    </context>
    <context>
        <name>PasswordStrip</name>
        <message>
            <source>Enter the password that came with the file. It opens the file now and is not kept.</source>
            <translation>Файлмен бірге берілген құпиясөзді енгізіңіз. Ол файлды қазір ашады және сақталмайды.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Файлдың құпиясөзі</translation>
        </message>
        <message>
            <source>Try it on all locked files</source>
            <translation>Барлық қорғалған файлға қолданып көру</translation>
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
        <name>Policy</name>
        <message>
            <source>The policy of the agency in {file} cannot be followed: {reason}.</source>
            <translation>{file} файлындағы орган саясатын қолдану мүмкін емес: {reason}.</translation>
        </message>
        <message>
            <source>its format_version is {version} and not {known}</source>
            <translation>оның format_version мәні — {version}, ал күтілген мән — {known}</translation>
        </message>
        <message>
            <source>{name} is no setting of this version or has a value of the wrong kind</source>
            <translation>{name} — бұл нұсқаның баптауы емес немесе мәнінің түрі дұрыс емес</translation>
        </message>
        <message>
            <source>{name} is not between 0 and {most}</source>
            <translation>{name} мәні 0 – {most} аралығында емес</translation>
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
        <name>Productions</name>
        <message numerus="yes">
            <source>%n rows lie on days of which only one of them tells.</source>
            <translation>
                <numerusform>%n жол мәліметтері екеуінің біреуінде ғана бар күндерге жатады.</numerusform>
                <numerusform>%n жол мәліметтері екеуінің біреуінде ғана бар күндерге жатады.</numerusform>
            </translation>
        </message>
        <message>
            <source>only in the first</source>
            <translation>тек біріншісінде</translation>
        </message>
        <message>
            <source>only in the second</source>
            <translation>тек екіншісінде</translation>
        </message>
        <message>
            <source>said otherwise</source>
            <translation>өзгерген</translation>
        </message>
        <message>
            <source>{evidence} cannot be compared with itself: name two items of evidence.</source>
            <translation>{evidence} дәлелдемесін өзімен салыстыру мүмкін емес: екі дәлелдемені көрсетіңіз.</translation>
        </message>
        <message>
            <source>{first} and {second} differ in {fields}.</source>
            <translation>{first} және {second} мына өрістерде өзгеше: {fields}.</translation>
        </message>
        <message>
            <source>{first} and {second} have no account in common to be compared.</source>
            <translation>{first} және {second} дәлелдемелерінде салыстыруға болатын ортақ шот жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>{first} and {second}: %n rows are the same; {removed} are only in {first}, {added} only in {second}, {changed} are said otherwise.</source>
            <translation>
                <numerusform>{first} және {second}: %n жол бірдей; тек бірінші дәлелдемеде ({first}) — {removed}, тек екіншісінде ({second}) — {added}, өзгергені — {changed}.</numerusform>
                <numerusform>{first} және {second}: %n жол бірдей; тек бірінші дәлелдемеде ({first}) — {removed}, тек екіншісінде ({second}) — {added}, өзгергені — {changed}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{place}: only there.</source>
            <translation>{place}: тек осында бар.</translation>
        </message>
    </context>
    <context>
        <name>QuarantineStrip</name>
        <message>
            <source>Release…</source>
            <translation>Карантиннен шығару…</translation>
        </message>
        <message>
            <source>{label} is quarantined since {day} by {name}: {reason}</source>
            <translation>{label} дәлелдемесі карантинде; басталған күні: {day}; орналастырған тұлға: {name}. Себебі: {reason}</translation>
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
        <message numerus="yes">
            <source>%n files of the archive “{file}” could not be taken out.</source>
            <translation>
                <numerusform>«{file}» мұрағатының %n файлын шығарып алу мүмкін болмады.</numerusform>
                <numerusform>«{file}» мұрағатының %n файлын шығарып алу мүмкін болмады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts were once read in a wrong encoding ({read_as} for {written_in}) and saved again, such as “{text}” in row {row}, which probably was “{probable}”. They are kept as they are.</source>
            <translation>
                <numerusform>%n мәтін бұрын қате кодтаумен ({written_in} орнына {read_as}) оқылып, қайта сақталған, мысалы, {row}-жолдағы «{text}», бәлкім, «{probable}» болған. Олар сол күйінде сақталды.</numerusform>
                <numerusform>%n мәтін бұрын қате кодтаумен ({written_in} орнына {read_as}) оқылып, қайта сақталған, мысалы, {row}-жолдағы «{text}», бәлкім, «{probable}» болған. Олар сол күйінде сақталды.</numerusform>
            </translation>
        </message>
        <message>
            <source>The XML file “{file}” declares the encoding “{encoding}”, which is not known.</source>
            <translation>«{file}» XML файлында белгісіз кодтау көрсетілген: «{encoding}».</translation>
        </message>
        <message>
            <source>The XML file “{file}” is damaged or cut off on line {line}: no record before it is whole.</source>
            <translation>«{file}» XML файлы зақымданған немесе толық емес ({line}-жол): оған дейін бірде-бір бүтін жазба жоқ.</translation>
        </message>
        <message>
            <source>The XML file “{file}” is refused: about line {line} it holds a text of more than {limit} characters.</source>
            <translation>«{file}» XML файлы қабылданбады: {line}-жолға жуық жерде ұзындығы {limit} таңба шегінен асатын мәтін бар.</translation>
        </message>
        <message>
            <source>The XML file “{file}” is refused: on line {line} it declares a document type, which no statement needs.</source>
            <translation>«{file}» XML файлы қабылданбады: {line}-жолда ешбір үзінді көшірмеге қажет емес құжат типі жарияланған.</translation>
        </message>
        <message>
            <source>The XML file “{file}” is refused: on line {line} more than {limit} elements stand in one another.</source>
            <translation>«{file}» XML файлы қабылданбады: {line}-жолда бірінің ішіне бірі салынған элементтер саны {limit} шегінен асады.</translation>
        </message>
        <message>
            <source>The XML workbook “{file}” is damaged or cut off: line {line} is not well formed.</source>
            <translation>«{file}» XML кітабы зақымданған немесе толық емес: {line}-жол XML ережелеріне сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The archive “{file}” is empty: it holds no files.</source>
            <translation>«{file}» мұрағаты бос: онда файл жоқ.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: it holds {count} files, more than {limit}.</source>
            <translation>«{file}» мұрағаты қабылданбады: ондағы файлдар саны — {count}, рұқсат етілген шек — {limit}.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: it would unpack to {unpacked} bytes, more than {limit}.</source>
            <translation>«{file}» мұрағаты қабылданбады: ашып шығарылған кездегі көлемі {unpacked} байт болар еді, рұқсат етілген шек — {limit}.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: its file “{member}” lies on bytes of another file of the archive.</source>
            <translation>«{file}» мұрағаты қабылданбады: оның «{member}» файлы мұрағаттың басқа файлының байттарында орналасқан.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: its file “{member}” unpacks to {ratio} times its size, more than {limit} times.</source>
            <translation>«{file}» мұрағаты қабылданбады: ашып шығарылғанда оның «{member}» файлы {ratio} есе ұлғаяды, рұқсат етілген шек — {limit} есе.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: more than {limit} archives lie in one another.</source>
            <translation>«{file}» мұрағаты қабылданбады: бірінің ішіне бірі салынған мұрағаттар саны {limit} шегінен асады.</translation>
        </message>
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
            <source>The file “{file}” cannot be taken out of its archive: it is damaged there.</source>
            <translation>«{file}» файлын мұрағатынан шығарып алу мүмкін емес: ол мұрағатта зақымданған.</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be taken out of its archive: it is packed by method {method}, which is not known.</source>
            <translation>«{file}» файлын мұрағатынан шығарып алу мүмкін емес: ол белгісіз {method} әдісімен сығылған.</translation>
        </message>
        <message>
            <source>The file “{file}” holds nothing but blank lines.</source>
            <translation>«{file}» файлында бос жолдардан басқа ештеңе жоқ.</translation>
        </message>
        <message>
            <source>The file “{file}” is an XML document (“{root}”), not a workbook; it cannot be read yet.</source>
            <translation>«{file}» файлы — XML құжаты («{root}»), электрондық кесте кітабы емес; оны әзірге оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>The file “{file}” is an archive: what it holds is read file by file.</source>
            <translation>«{file}» файлы — мұрағат: оның мазмұны файл бойынша жеке-жеке оқылады.</translation>
        </message>
        <message>
            <source>The file “{file}” is damaged or cut off: after byte {size} its archive has no directory.</source>
            <translation>«{file}» файлы зақымданған немесе толық емес: {size} байттан кейін оның мұрағатында каталог жоқ.</translation>
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
            <source>The file “{file}” is protected by a password: {tried} of the {count} passwords given were tried, and none opened it in time. Give those that are likeliest first, or fewer.</source>
            <translation>«{file}» файлы құпиясөзбен қорғалған: берілген {count} құпиясөздің {tried} данасы қолданып көрілді, олардың ешқайсысы файлды белгіленген уақытта ашпады. Ықтималдығы ең жоғары құпиясөздерді алдымен көрсетіңіз немесе олардың санын азайтыңыз.</translation>
        </message>
        <message>
            <source>The file “{file}” is protected by a password; it is read when the password is given.</source>
            <translation>«{file}» файлы құпиясөзбен қорғалған; ол құпиясөз берілген кезде оқылады.</translation>
        </message>
        <message>
            <source>The file “{file}” is protected by a password; it is taken out when the password is given.</source>
            <translation>«{file}» файлы құпиясөзбен қорғалған; ол құпиясөз берілген кезде шығарып алынады.</translation>
        </message>
        <message>
            <source>The file “{file}” looks like {kind}, but there is no statement and no entry in it.</source>
            <translation>«{file}» файлының мазмұны {kind} пішіміне ұқсайды, бірақ онда үзінді көшірме де, операция да жоқ.</translation>
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
            <source>The text file “{file}” is refused: it has more than {limit} rows, several times as many as a spreadsheet can have; divide it into smaller files.</source>
            <translation>«{file}» мәтіндік файлы қабылданбады: ондағы жолдар саны {limit} шегінен асады, бұл электрондық кестеде болуы мүмкін жолдар санынан бірнеше есе көп; оны кішірек файлдарға бөліңіз.</translation>
        </message>
        <message>
            <source>The text file “{file}” is refused: the record on line {line} has more than {limit} fields, which is more than a spreadsheet has columns.</source>
            <translation>«{file}» мәтіндік файлы қабылданбады: {line}-жолдағы жазба өрістерінің саны {limit} шегінен асады, бұл электрондық кестедегі бағандар санынан көп.</translation>
        </message>
        <message>
            <source>The web page “{file}” is refused: it is nested deeper, wider or longer than any statement.</source>
            <translation>«{file}» веб-беті қабылданбады: оның ішкі деңгейлері, ені немесе ұзындығы кез келген үзінді көшірмедегіден үлкен.</translation>
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
            <source>The workbook “{file}” is refused: a row of its part “{part}” takes more than {limit} mebibytes.</source>
            <translation>«{file}» кітабы қабылданбады: оның «{part}» бөлігінің бір жолы {limit} МиБ шегінен асады.</translation>
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
        <message>
            <source>“{file}” is a link to another file, not a file: nothing is taken out.</source>
            <translation>«{file}» — файл емес, басқа файлға сілтеме: шығарып алынатын ештеңе жоқ.</translation>
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
        <name>ReadingTree</name>
        <message>
            <source>A sample of it</source>
            <translation>Мәтін үлгісі</translation>
        </message>
        <message>
            <source>Direction of the money</source>
            <translation>Қаражат бағыты</translation>
        </message>
        <message>
            <source>Encoding of the text</source>
            <translation>Мәтін кодтауы</translation>
        </message>
        <message>
            <source>How the file was read</source>
            <translation>Файл қалай оқылды</translation>
        </message>
        <message>
            <source>How, and why</source>
            <translation>Қалай және неге</translation>
        </message>
        <message>
            <source>Mark between columns</source>
            <translation>Бағандар бөлгіші</translation>
        </message>
        <message>
            <source>Part of the file</source>
            <translation>Файл бөлігі</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Оқылған түрі</translation>
        </message>
        <message>
            <source>Recognised with {percent} % certainty.</source>
            <translation>Тану сенімділігі — {percent} %.</translation>
        </message>
        <message>
            <source>Rows of titles</source>
            <translation>Тақырып жолдары</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>What else was decided</source>
            <translation>Тағы не айқындалды</translation>
        </message>
        <message>
            <source>a mark at the amount</source>
            <translation>сома жанындағы нышан</translation>
        </message>
        <message>
            <source>a minus turns the direction round</source>
            <translation>минус бағытты керісінше өзгертеді</translation>
        </message>
        <message>
            <source>all its letters are plain Latin ones, which every encoding writes alike</source>
            <translation>оның барлық әрпі — барлық кодтауда бірдей жазылатын қарапайым латын әріптері</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>үтір</translation>
        </message>
        <message>
            <source>every second byte or more is zero, as in this encoding</source>
            <translation>осы кодтаудағыдай, әрбір екінші байт немесе одан да көп байт нөлге тең</translation>
        </message>
        <message>
            <source>it is the likeliest one; look whether the sample can be read</source>
            <translation>бұл — ықтималдығы ең жоғарысы; мәтін үлгісінің оқылатынын тексеріңіз</translation>
        </message>
        <message>
            <source>its bytes form letters of UTF-8, which happens in no other encoding</source>
            <translation>оның байттары UTF-8 әріптерін құрайды, бұл басқа кодтауларда кездеспейді</translation>
        </message>
        <message>
            <source>its first bytes are the mark of this encoding</source>
            <translation>оның алғашқы байттары — осы кодтаудың таңбасы</translation>
        </message>
        <message>
            <source>its letters make words in this encoding and in no other</source>
            <translation>оның әріптері сөздерді тек осы кодтауда ғана құрайды</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>нүктелі үтір</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>табуляция</translation>
        </message>
        <message>
            <source>the balances before and after</source>
            <translation>операцияға дейінгі және одан кейінгі қалдықтар</translation>
        </message>
        <message>
            <source>the file itself names it</source>
            <translation>ол файлдың өзінде көрсетілген</translation>
        </message>
        <message>
            <source>the part of the table in which the row stands</source>
            <translation>кестенің жол тұрған бөлігі</translation>
        </message>
        <message>
            <source>the sign of the amount</source>
            <translation>соманың таңбасы</translation>
        </message>
        <message>
            <source>the type of the entry</source>
            <translation>операция түрі</translation>
        </message>
        <message>
            <source>the words of a column</source>
            <translation>бағандағы сөздер</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>тік сызық</translation>
        </message>
        <message>
            <source>what was stated of the whole table</source>
            <translation>бүкіл кесте бойынша көрсетілген мәлімет</translation>
        </message>
        <message>
            <source>{word} is {direction}</source>
            <translation>{word} — {direction}</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Enter the reason.</source>
            <translation>Себебін енгізіңіз.</translation>
        </message>
        <message>
            <source>For material that nobody may look at, such as privileged or of the wrong person: file and entries are hidden everywhere until you release them.</source>
            <translation>Ешкім қарауға тиіс емес материалдар үшін, мысалы, заңмен қорғалатын құпиядан тұратын немесе басқа тұлғаға қатысты материалдар: сіз карантиннен шығармайынша, файл мен операциялар барлық жерде жасырылады.</translation>
        </message>
        <message>
            <source>Its entries count again from now on.</source>
            <translation>Осы сәттен бастап оның операциялары қайта есепке алынады.</translation>
        </message>
        <message>
            <source>Its entries no longer count. The file stays in the case and is listed as withdrawn.</source>
            <translation>Оның операциялары енді есепке алынбайды. Файл істе қалады және кері қайтарып алынған деп көрсетіледі.</translation>
        </message>
        <message>
            <source>Let it count</source>
            <translation>Есепке алу</translation>
        </message>
        <message>
            <source>Let {label} count again</source>
            <translation>{label} дәлелдемесін қайта есепке алу</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>Карантинге орналастыру</translation>
        </message>
        <message>
            <source>Quarantine {label}</source>
            <translation>{label} дәлелдемесін карантинге орналастыру</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кері қайтарып алу</translation>
        </message>
        <message>
            <source>Withdraw {label}</source>
            <translation>{label} дәлелдемесін кері қайтарып алу</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>The case has no evidence that a receipt could be written of.</source>
            <translation>Істе қабылдау актісін жасауға болатын дәлелдеме жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>The receipt of %n pages is in {file}; its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>%n беттен тұратын қабылдау актісі {file} файлында; оның SHA-256 хеш-сомасы — {hash}.</numerusform>
                <numerusform>%n беттен тұратын қабылдау актісі {file} файлында; оның SHA-256 хеш-сомасы — {hash}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>A day is written dd.mm.yyyy.</source>
            <translation>Күн кк.аа.жжжж түрінде жазылады.</translation>
        </message>
        <message>
            <source>How did these files come?</source>
            <translation>Бұл файлдар қалай келіп түсті?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Legal basis in words</source>
            <translation>Құқықтық негіз (мәтін)</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Тасығыш</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Кім қабылдады</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Кімнен алынды</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынған күні</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Пломба нөмірі</translation>
        </message>
        <message>
            <source>What you enter is kept with every file of this import and printed on its receipt.</source>
            <translation>Енгізген мәліметтеріңіз осы импорттың әрбір файлымен бірге сақталады және оның қабылдау актісінде басылады.</translation>
        </message>
        <message>
            <source>for example CD, USB stick, e-mail</source>
            <translation>мысалы, компакт-диск, USB-жинақтағыш, электрондық пошта</translation>
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
        <message numerus="yes">
            <source>The running balances follow where the column {title} is taken off as well, in %n rows and by {sum} in all; it is in no entry.</source>
            <translation>
                <numerusform>«{title}» бағанындағы сомалар қосымша шегерілгенде (%n жол, барлығы {sum}) операциядан кейінгі қалдықтар сәйкес келеді; бұл сомалар ешбір операцияға кірмейді.</numerusform>
                <numerusform>«{title}» бағанындағы сомалар қосымша шегерілгенде (%n жол, барлығы {sum}) операциядан кейінгі қалдықтар сәйкес келеді; бұл сомалар ешбір операцияға кірмейді.</numerusform>
            </translation>
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
        <name>RecordDetail</name>
        <message>
            <source>Copy the hash of the record before</source>
            <translation>Алдыңғы жазбаның хеш-сомасын көшіру</translation>
        </message>
        <message>
            <source>Copy the hash of this record</source>
            <translation>Осы жазбаның хеш-сомасын көшіру</translation>
        </message>
        <message>
            <source>Hash of the record before</source>
            <translation>Алдыңғы жазбаның хеш-сомасы</translation>
        </message>
        <message>
            <source>Hash of this record</source>
            <translation>Осы жазбаның хеш-сомасы</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>A recovery sheet is in {file}.</source>
            <translation>Қалпына келтіру парағы {file} файлында.</translation>
        </message>
        <message>
            <source>Lost would be record {number} of {time}: {action}, by {name}.</source>
            <translation>Жоғалатын жазба: № {number}, {time}: {action}; орындаған: {name}.</translation>
        </message>
        <message>
            <source>Print it, seal it, keep it apart from this computer, and delete the file: whoever reads it can open the case.</source>
            <translation>Оны басып шығарыңыз, мөрлеп қойыңыз, осы компьютерден бөлек сақтаңыз және файлды жойыңыз: оны оқыған кез келген тұлға істі аша алады.</translation>
        </message>
        <message>
            <source>Print them, give them to different persons, and delete the files: any two of the three open the case.</source>
            <translation>Оларды басып шығарып, әртүрлі адамдарға беріңіз де, файлдарды жойыңыз: үшеуінің кез келген екеуі істі ашады.</translation>
        </message>
        <message>
            <source>Text {number} has {count} words; a recovery text has {expected}.</source>
            <translation>{number}-мәтіндегі сөздер саны — {count}; қалпына келтіру мәтінінде болуға тиіс сөздер саны — {expected}.</translation>
        </message>
        <message>
            <source>The backup is in place; the damaged file is kept as {file}.</source>
            <translation>Сақтық көшірме орнына қойылды; зақымданған файл {file} атауымен сақталған.</translation>
        </message>
        <message numerus="yes">
            <source>The newest backup that is whole is of {time} and ends with audit record {number}; %n audit records after it would be lost.</source>
            <translation>
                <numerusform>Бүтін сақтық көшірмелердің ең соңғысы: {time}; ол № {number} журнал жазбасымен аяқталады; одан кейінгі %n журнал жазбасы жоғалады.</numerusform>
                <numerusform>Бүтін сақтық көшірмелердің ең соңғысы: {time}; ол № {number} журнал жазбасымен аяқталады; одан кейінгі %n журнал жазбасы жоғалады.</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest backup that is whole is of {time} and ends with audit record {number}; nothing would be lost.</source>
            <translation>Бүтін сақтық көшірмелердің ең соңғысы: {time}; ол № {number} журнал жазбасымен аяқталады; ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>The newest backup that is whole is of {time} and ends with audit record {number}; what was done after it is unknown, since the damaged file cannot be read, and would be lost; what was destroyed by order after it would be back.</source>
            <translation>Бүтін ең жаңа сақтық көшірме {time} жасалған және журналдың {number}-жазбасымен аяқталады; бүлінген файл оқылмайтындықтан, одан кейін не істелгені белгісіз және жоғалады; одан кейін сот шешімімен жойылған мәліметтер қайта пайда болады.</translation>
        </message>
        <message>
            <source>The pages of the file are damaged: {damage}</source>
            <translation>Файлдың беттері зақымданған: {damage}</translation>
        </message>
        <message>
            <source>The words of text {number} do not agree with their checksum: one is wrong or in the wrong place.</source>
            <translation>{number}-мәтіннің сөздері бақылау сомасына сәйкес келмейді: бір сөз қате немесе орнында тұрған жоқ.</translation>
        </message>
        <message>
            <source>There are no recovery words.</source>
            <translation>Қалпына келтіру сөздері жоқ.</translation>
        </message>
        <message>
            <source>These words do not belong together: they are of different cases, or were printed at different times.</source>
            <translation>Бұл сөздер бір-біріне сәйкес келмейді: олар әртүрлі істерге жатады немесе әр уақытта басып шығарылған.</translation>
        </message>
        <message>
            <source>This is a share: {needed} different shares are needed, and {found} is given.</source>
            <translation>Бұл — кілт бөлігі: қажет әртүрлі бөліктер саны — {needed}, берілгені — {found}.</translation>
        </message>
        <message>
            <source>Word {position} of text {number}, {word}, is no recovery word.</source>
            <translation>{number}-мәтіндегі {position}-сөз, {word}, қалпына келтіру сөзі емес.</translation>
        </message>
        <message>
            <source>Word {position} of text {number}, {word}, is no recovery word; perhaps it is {near}.</source>
            <translation>{number}-мәтіндегі {position}-сөз, {word}, қалпына келтіру сөзі емес; бәлкім, бұл — {near}.</translation>
        </message>
        <message>
            <source>{file} has no backup that is whole and opens.</source>
            <translation>{file} файлының бүтін әрі ашылатын сақтық көшірмесі жоқ.</translation>
        </message>
        <message>
            <source>{file} is whole; a backup would only take its newest work away.</source>
            <translation>{file} файлы бүтін; сақтық көшірме тек оның соңғы өзгерістерін жояр еді.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Enter a new passphrase.</source>
            <translation>Жаңа құпия фразаны енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the words of the recovery sheet.</source>
            <translation>Қалпына келтіру парағының сөздерін енгізіңіз.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Жаңа құпия фраза</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Жаңа құпия фраза қайтадан</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Қалпына келтіру</translation>
        </message>
        <message>
            <source>Recover the case</source>
            <translation>Істі қалпына келтіру</translation>
        </message>
        <message>
            <source>Type the words of the recovery sheet of {file}, or those of two of its three shares. The case then gets a new passphrase, and the sheet no longer opens it.</source>
            <translation>{file} файлының қалпына келтіру парағындағы сөздерді немесе оның үш кілт бөлігінің екеуіндегі сөздерді теріңіз. Содан кейін іске жаңа құпия фраза қойылады, ал бұл парақ оны енді ашпайды.</translation>
        </message>
        <message>
            <source>Words of the second share</source>
            <translation>Екінші бөліктің сөздері</translation>
        </message>
        <message>
            <source>Words of the sheet or share</source>
            <translation>Парақтың немесе бөліктің сөздері</translation>
        </message>
    </context>
    <context>
        <name>Release</name>
        <message numerus="yes">
            <source>%n entries are excluded by a decision: they are marked and in no sum.</source>
            <translation>
                <numerusform>%n операция шешіммен есептен шығарылған: ол арнайы белгіленген және ешбір сомаға кірмейді.</numerusform>
                <numerusform>%n операция шешіммен есептен шығарылған: олар арнайы белгіленген және ешбір сомаға кірмейді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out: the legal basis of their evidence does not cover them.</source>
            <translation>
                <numerusform>%n операция енгізілмеген: тиісті дәлелдеменің құқықтық негізі оны қамтымайды.</numerusform>
                <numerusform>%n операция енгізілмеген: тиісті дәлелдемелердің құқықтық негізі оларды қамтымайды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out: their source is intelligence only.</source>
            <translation>
                <numerusform>%n операция енгізілмеген: дереккөзі — тек жедел ақпарат.</numerusform>
                <numerusform>%n операция енгізілмеген: дереккөзі — тек жедел ақпарат.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are repeated in a second statement and counted once: they are marked.</source>
            <translation>
                <numerusform>%n операция екінші үзінді көшірмеде қайталанған және бір рет есепке алынған: ол арнайы белгіленген.</numerusform>
                <numerusform>%n операция екінші үзінді көшірмеде қайталанған және бір рет есепке алынған: олар арнайы белгіленген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are in quarantine and left out.</source>
            <translation>
                <numerusform>%n дәлелдеме карантинде және енгізілмеген.</numerusform>
                <numerusform>%n дәлелдеме карантинде және енгізілмеген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are left out: they are intelligence only.</source>
            <translation>
                <numerusform>%n дәлелдеме енгізілмеген: бұл — тек жедел ақпарат.</numerusform>
                <numerusform>%n дәлелдеме енгізілмеген: бұл — тек жедел ақпарат.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are withdrawn and left out.</source>
            <translation>
                <numerusform>%n дәлелдеме кері қайтарып алынған және енгізілмеген.</numerusform>
                <numerusform>%n дәлелдеме кері қайтарып алынған және енгізілмеген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence were destroyed by order.</source>
            <translation>
                <numerusform>%n дәлелдеме сот шешімімен жойылған.</numerusform>
                <numerusform>%n дәлелдеме сот шешімімен жойылған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payments are left out: they lie outside the period of the legal basis of their evidence.</source>
            <translation>
                <numerusform>%n төлем енгізілмеген: ол тиісті дәлелдеменің құқықтық негізімен қамтылған кезеңнен тыс.</numerusform>
                <numerusform>%n төлем енгізілмеген: олар тиісті дәлелдемелердің құқықтық негізімен қамтылған кезеңнен тыс.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entries outside the legal basis and entries of intelligence leave the case only where that is expressly asked for.</source>
            <translation>Құқықтық негізден тыс операциялар мен жедел ақпарат операциялары тек тікелей сұралған жағдайда ғана істен тысқа шығарылады.</translation>
        </message>
        <message>
            <source>its originator</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>{evidence} is intelligence only, and {originator} has not agreed that it may be passed on.</source>
            <translation>{evidence} дәлелдемесі — тек жедел ақпарат, оны беруге келісім жоқ; ақпарат иесі: {originator}.</translation>
        </message>
    </context>
    <context>
        <name>ReleaseChoice</name>
        <message>
            <source>with entries outside the legal basis</source>
            <translation>құқықтық негізден тыс операциялармен бірге</translation>
        </message>
        <message>
            <source>with intelligence that may be passed on</source>
            <translation>беруге болатын жедел ақпаратпен бірге</translation>
        </message>
    </context>
    <context>
        <name>RepeatModel</name>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Есепке алынатын операция</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Gives it again</source>
            <translation>Қайталанған операция</translation>
        </message>
        <message>
            <source>In sums</source>
            <translation>Сомаларда</translation>
        </message>
        <message>
            <source>Proven by</source>
            <translation>Растау негізі</translation>
        </message>
        <message>
            <source>both count, says {name}: {reason}</source>
            <translation>екеуі де есепке алынады; шешім қабылдаған: {name}; себебі: {reason}</translation>
        </message>
        <message>
            <source>counts once</source>
            <translation>бір рет есепке алынады</translation>
        </message>
        <message>
            <source>nothing stated differs</source>
            <translation>көрсетілген мәліметтердің бәрі бірдей</translation>
        </message>
        <message>
            <source>the same balance after it</source>
            <translation>операциядан кейінгі қалдық бірдей</translation>
        </message>
        <message>
            <source>the same reference</source>
            <translation>референс бірдей</translation>
        </message>
    </context>
    <context>
        <name>RepeatPanel</name>
        <message numerus="yes">
            <source>%Ln entries are repeated in a second statement: each movement counts once.</source>
            <translation>
                <numerusform>%Ln операция екінші үзінді көшірмеде қайталанған: әрбір қаражат қозғалысы бір рет есепке алынады.</numerusform>
                <numerusform>%Ln операция екінші үзінді көшірмеде қайталанған: әрбір қаражат қозғалысы бір рет есепке алынады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Count both…</source>
            <translation>Екеуін де есепке алу…</translation>
        </message>
        <message>
            <source>Count once again</source>
            <translation>Қайтадан бір рет есепке алу</translation>
        </message>
        <message>
            <source>Go to the entry that counts</source>
            <translation>Есепке алынатын операцияға өту</translation>
        </message>
        <message>
            <source>Go to the other entry</source>
            <translation>Екінші операцияға өту</translation>
        </message>
        <message>
            <source>No two statements of this account give the same movement.</source>
            <translation>Осы шот бойынша бірде-бір қаражат қозғалысы екі үзінді көшірмеде көрсетілмеген.</translation>
        </message>
        <message>
            <source>Repeated entries</source>
            <translation>Қайталанған операциялар</translation>
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
            <source>Account corrected to: {value}</source>
            <translation>Шот түзетілді: {value}</translation>
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
            <source>Accounts covered</source>
            <translation>Қамтылған шоттар</translation>
        </message>
        <message>
            <source>Acquisition receipt</source>
            <translation>Қабылдау актісі</translation>
        </message>
        <message>
            <source>Acquisition receipt, case {reference}</source>
            <translation>Қабылдау актісі, № {reference} іс</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Нормативтік акт</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>All entries of the report</source>
            <translation>Есептің барлық операциясы</translation>
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
            <source>An episode groups entries of this report. Beside its sums stand those of all other entries, so that the part is not taken for the whole. A movement between two accounts of the case is in the debits of one and in the credits of the other.</source>
            <translation>Эпизод осы есептің операцияларын топтастырады. Бөлік тұтас деп қабылданбауы үшін оның сомаларымен қатар барлық басқа операцияның сомалары келтірілген. Істің екі шоты арасындағы қаражат қозғалысы бір шоттың шығыстарына, екіншісінің түсімдеріне кіреді.</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Бап</translation>
        </message>
        <message>
            <source>Attached file</source>
            <translation>Қоса берілген файл</translation>
        </message>
        <message>
            <source>Bank corrected to: {value}</source>
            <translation>Банк түзетілді: {value}</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>Операция күні</translation>
        </message>
        <message>
            <source>Both persons have compared the hashes above with those of the files handed over; who cannot compute them strikes this sentence out.</source>
            <translation>Екі тұлға да жоғарыдағы хеш-сомаларды берілген файлдардың хеш-сомаларымен салыстырды; оларды есептей алмайтын тұлға осы сөйлемді сызып тастайды.</translation>
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
            <source>Case file</source>
            <translation>Іс файлы</translation>
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
            <source>Changing the passphrase or the key of the case makes this sheet void: destroy it and print a new one. The key check is the beginning of the SHA-256 of the first 16 bytes of the case file; where it differs, the sheet is void.</source>
            <translation>Істің құпия фразасы немесе кілті өзгертілсе, осы парақ жарамсыз болады: оны жойып, жаңасын басып шығарыңыз. Кілттің бақылау мәні — іс файлының алғашқы 16 байты бойынша есептелген SHA-256 хеш-сомасының басы; ол өзгеше болса, парақ жарамсыз.</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>Шығыс қалдық</translation>
        </message>
        <message>
            <source>Condition of its use</source>
            <translation>Пайдалану шектеуі</translation>
        </message>
        <message>
            <source>Consent to pass it on</source>
            <translation>Беруге келісім</translation>
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
            <source>Country corrected to: {value}</source>
            <translation>Ел түзетілді: {value}</translation>
        </message>
        <message>
            <source>Counts as a movement of its own: {reason}</source>
            <translation>Жеке қаражат қозғалысы ретінде есепке алынады: {reason}</translation>
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
            <source>Date of the order</source>
            <translation>Қаулы күні</translation>
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
            <source>Delete the file of this sheet as soon as it is printed; the program keeps no copy of it and can print it again only while the case can be opened.</source>
            <translation>Осы парақтың файлын басып шығарған бойда жойыңыз; бағдарлама оның көшірмесін сақтамайды және оны істі ашуға болатын кезде ғана қайта басып шығара алады.</translation>
        </message>
        <message>
            <source>Destroyed on {instant} by {actor} on order no. {number} of {day}, {authority}. Reason: {reason}</source>
            <translation>Жойылған уақыты: {instant}; орындаған: {actor}; негізі: сот шешімі № {number}, {day}, {authority}. Себебі: {reason}</translation>
        </message>
        <message>
            <source>Destroyed: {reason}</source>
            <translation>Жойылды: {reason}</translation>
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
            <source>Enter all words in the order of their numbers, read down one column after another. The words hold a checksum: a slip is noticed. No two words of the list begin with the same four letters.</source>
            <translation>Барлық сөзді нөмірлерінің ретімен, бағандарды бірінен соң бірін жоғарыдан төмен оқып енгізіңіз. Сөздерде бақылау сомасы бар: қателік байқалады. Тізімде алғашқы төрт әрпі бірдей екі сөз жоқ.</translation>
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
            <source>Episode {number}: {title}</source>
            <translation>{number}-эпизод: {title}</translation>
        </message>
        <message>
            <source>Episodes</source>
            <translation>Эпизодтар</translation>
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
            <source>Evidence</source>
            <translation>Дәлелдеме</translation>
        </message>
        <message>
            <source>Excluded entries</source>
            <translation>Есептен шығарылған операциялар</translation>
        </message>
        <message>
            <source>Excluded: {reason}</source>
            <translation>Есептен шығарылды: {reason}</translation>
        </message>
        <message>
            <source>Figure {number} of {total}. Every mark is an entry of the schedule.</source>
            <translation>{number}-сурет, барлығы {total}. Әрбір белгі тізімдемедегі бір операцияға сәйкес келеді.</translation>
        </message>
        <message>
            <source>Figure {number} of {total}. Every mark is an entry of the schedule; excluded entries are not drawn.</source>
            <translation>{number}-сурет, барлығы {total}. Әрбір белгі тізімдемедегі бір операцияға сәйкес келеді; есептен шығарылған операциялар салынбаған.</translation>
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
            <source>File last changed</source>
            <translation>Файлдың соңғы өзгертілген уақыты</translation>
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
            <source>Fingerprint of the signing key</source>
            <translation>Қолтаңба кілтінің таңбасы</translation>
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
            <source>Given by</source>
            <translation>Ақпарат иесі</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Тапсырған</translation>
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
            <source>Held, not read: {reason}</source>
            <translation>Сақтаулы, оқылмаған: {reason}</translation>
        </message>
        <message>
            <source>Holder, identifier, bank</source>
            <translation>Шот иесі, сәйкестендіргіш, банк</translation>
        </message>
        <message>
            <source>How the sheet is kept</source>
            <translation>Парақ қалай сақталады</translation>
        </message>
        <message>
            <source>Identifier corrected to: {value}</source>
            <translation>Сәйкестендіргіш түзетілді: {value}</translation>
        </message>
        <message>
            <source>Intelligence only, no evidence for a court</source>
            <translation>Тек жедел ақпарат, сот үшін дәлелдеме емес</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Қаулыны шығарған</translation>
        </message>
        <message>
            <source>It was decided by: {persons}.</source>
            <translation>Шешім қабылдаған тұлғалар: {persons}.</translation>
        </message>
        <message>
            <source>Key check</source>
            <translation>Кілттің бақылау мәні</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Дереккөз түрі</translation>
        </message>
        <message>
            <source>Last audit record</source>
            <translation>Соңғы журнал жазбасы</translation>
        </message>
        <message>
            <source>Last record on</source>
            <translation>Соңғы жазба күні</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Құқықтық негіз</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Шектеулер</translation>
        </message>
        <message>
            <source>Location corrected to: {value}</source>
            <translation>Орын түзетілді: {value}</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Жасаған</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Жасалған күні</translation>
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
            <source>Material that does not count</source>
            <translation>Есепке алынбайтын материалдар</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Тасығыш</translation>
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
            <source>Name corrected to: {value}</source>
            <translation>Атау түзетілді: {value}</translation>
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
            <source>Note: {value}</source>
            <translation>Ескертпе: {value}</translation>
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
            <source>Number of the order</source>
            <translation>Қаулы нөмірі</translation>
        </message>
        <message>
            <source>Of them excluded from all sums</source>
            <translation>Оның ішінде барлық сомадан шығарылғаны</translation>
        </message>
        <message>
            <source>Of them repeated in a second statement and counted once</source>
            <translation>Оның ішінде екінші үзінді көшірмеде қайталанғаны және бір рет есепке алынғаны</translation>
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
            <source>Paid after a correction</source>
            <translation>Түзетуден кейін төленген</translation>
        </message>
        <message>
            <source>Paid out on</source>
            <translation>Төленген күні</translation>
        </message>
        <message>
            <source>Party: {value}</source>
            <translation>Тарап: {value}</translation>
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
            <source>Period</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Period covered</source>
            <translation>Қамтылған кезең</translation>
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
            <source>Persons</source>
            <translation>Тұлғалар</translation>
        </message>
        <message>
            <source>Persons covered</source>
            <translation>Қамтылған тұлғалар</translation>
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
            <source>Purpose code corrected to: {value}</source>
            <translation>Төлем мақсатының коды түзетілді: {value}</translation>
        </message>
        <message>
            <source>Purpose corrected to: {value}</source>
            <translation>Төлем мақсаты түзетілді: {value}</translation>
        </message>
        <message>
            <source>Put each sheet of the set into a sealed envelope of its own, and give them to different persons, apart from the computer and from copies of the case.</source>
            <translation>Жинақтың әрбір парағын бөлек мөрленген конвертке салып, оларды компьютерден және істің көшірмелерінен бөлек сақтау үшін әртүрлі тұлғаларға беріңіз.</translation>
        </message>
        <message>
            <source>Put the sheet into a sealed envelope, and keep it under lock apart from the computer and from copies of the case. Whoever reads it can read the case.</source>
            <translation>Парақты мөрленген конвертке салып, компьютерден және істің көшірмелерінен бөлек, құлыптаулы жерде сақтаңыз. Оны оқыған кез келген тұлға істі оқи алады.</translation>
        </message>
        <message>
            <source>Received again</source>
            <translation>Қайта алынды</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Кім қабылдады</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Кімнен алынды</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынған күні</translation>
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
            <source>Records of the trail</source>
            <translation>Журнал жазбалары</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Қалпына келтіру парағы</translation>
        </message>
        <message>
            <source>Recovery sheet, case {reference}</source>
            <translation>Қалпына келтіру парағы, № {reference} іс</translation>
        </message>
        <message>
            <source>Reference corrected to: {value}</source>
            <translation>Банк референсі түзетілді: {value}</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Қайтарылған</translation>
        </message>
        <message>
            <source>Repeated entries</source>
            <translation>Қайталанған операциялар</translation>
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
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Schedule of entries</source>
            <translation>Операциялар тізімдемесі</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Пломба нөмірі</translation>
        </message>
        <message>
            <source>Sealed bundles of this case are signed with the key that has the following fingerprint, the SHA-256 of its public part.</source>
            <translation>Осы істің мөрленген пакеттеріне таңбасы төменде көрсетілген кілтпен қол қойылады; таңба — кілттің ашық бөлігінің SHA-256 хеш-сомасы.</translation>
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
        <message numerus="yes">
            <source>Share {number} of {count}; %n of them open the case.</source>
            <translation>
                <numerusform>{number}-кілт бөлігі, барлығы {count}; істі ашу үшін %n бөлік қажет.</numerusform>
                <numerusform>{number}-кілт бөлігі, барлығы {count}; істі ашу үшін %n бөлік қажет.</numerusform>
            </translation>
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
            <source>State of the audit trail</source>
            <translation>Әрекеттер журналының күйі</translation>
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
            <source>Tag: {value}</source>
            <translation>Белгі: {value}</translation>
        </message>
        <message>
            <source>Taken into the case</source>
            <translation>Іске қабылданған</translation>
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
            <source>The entries of the episode by account</source>
            <translation>Эпизод операциялары шоттар бойынша</translation>
        </message>
        <message>
            <source>The entries of the episode have these numbers in the schedule: {numbers}.</source>
            <translation>Эпизод операцияларының тізімдемедегі нөмірлері: {numbers}.</translation>
        </message>
        <message>
            <source>The entries of the schedule with all their fields.</source>
            <translation>Тізімдемедегі операциялар, барлық өрістерімен.</translation>
        </message>
        <message>
            <source>The episode</source>
            <translation>Эпизод</translation>
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
            <source>The rest</source>
            <translation>Қалғаны</translation>
        </message>
        <message>
            <source>The same hash as words, read column by column:</source>
            <translation>Сол хеш-сома сөздермен, бағандар бірінен соң бірі оқылады:</translation>
        </message>
        <message>
            <source>The same hash as words, which two persons can compare by telephone; they are read column by column.</source>
            <translation>Екі тұлға телефон арқылы салыстыра алатын сол хеш-сома сөздермен; бағандар бірінен соң бірі оқылады.</translation>
        </message>
        <message>
            <source>The standard texts of this report in this language have not yet been confirmed by a jurist who speaks it as a native; they are a draft.</source>
            <translation>Осы есептің осы тілдегі стандартты мәтіндерін осы тілді ана тілі ретінде білетін заңгер әлі растаған жоқ; олар жоба болып табылады.</translation>
        </message>
        <message>
            <source>The sums above leave out the entries that a person excluded. They stay in the schedule with the reason; here they are counted apart.</source>
            <translation>Жоғарыдағы сомаларға тұлға есептен шығарған операциялар кірмейді. Олар себебі көрсетіліп, тізімдемеде қалады; мұнда олар бөлек есептелген.</translation>
        </message>
        <message>
            <source>Their credits</source>
            <translation>Олардың түсімдері</translation>
        </message>
        <message>
            <source>Their debits</source>
            <translation>Олардың шығыстары</translation>
        </message>
        <message>
            <source>These files were received and give no entry to this report. What was destroyed by order is known by its hash alone.</source>
            <translation>Бұл файлдар алынған, бірақ осы есепке бірде-бір операция бермейді. Сот шешімімен жойылғаны туралы тек хеш-сомасы белгілі.</translation>
        </message>
        <message>
            <source>These payments are kept in the case and belong to no account's entries; only those that were paid moved money.</source>
            <translation>Бұл төлемдер істе сақталған және бірде-бір шоттың операцияларына жатпайды; қаражат тек төленгендері бойынша қозғалды.</translation>
        </message>
        <message>
            <source>These words are a part of the key of the case file. With the words of any other sheet of the same set they open it without its passphrase and set a new one: in the window where the passphrase is asked for, under “I have a recovery sheet”, or with the command recover. Alone they open nothing.</source>
            <translation>Бұл сөздер — іс файлы кілтінің бөлігі. Сол жинақтың кез келген басқа парағының сөздерімен бірге олар файлды құпия фразасыз ашып, жаңа құпия фраза қояды: құпия фраза сұралатын терезедегі «Менде қалпына келтіру парағы бар» тармағы немесе recover пәрмені арқылы. Жеке алғанда олар ештеңені ашпайды.</translation>
        </message>
        <message>
            <source>These words are the key of the case file. They open it without its passphrase and set a new one: in the window where the passphrase is asked for, under “I have a recovery sheet”, or with the command recover.</source>
            <translation>Бұл сөздер — іс файлының кілті. Олар файлды құпия фразасыз ашып, жаңа құпия фраза қояды: құпия фраза сұралатын терезедегі «Менде қалпына келтіру парағы бар» тармағы немесе recover пәрмені арқылы.</translation>
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
            <source>Type corrected to: {value}</source>
            <translation>Операция түрі түзетілді: {value}</translation>
        </message>
        <message>
            <source>What a person decided about an entry stands below what its source prints, which nobody can change. An amount marked as excluded is in no sum.</source>
            <translation>Тұлғаның операция бойынша шешімі оның дереккөзінде көрсетілген мәліметтің астында келтірілген; дереккөздің өзін ешкім өзгерте алмайды. Есептен шығарылған деп белгіленген сома ешбір сомаға кірмейді.</translation>
        </message>
        <message>
            <source>What it holds, and its SHA-256</source>
            <translation>Файлдың мазмұны және оның SHA-256 хеш-сомасы</translation>
        </message>
        <message>
            <source>What persons decided about entries of the schedule: by whom, when and why.</source>
            <translation>Тізімдемедегі операциялар бойынша тұлғалар қабылдаған шешімдер: кім, қашан және не себепті қабылдағаны.</translation>
        </message>
        <message>
            <source>What the words do</source>
            <translation>Сөздердің мақсаты</translation>
        </message>
        <message>
            <source>Where two accounts of the case record one movement of money and its identifiers prove it, the two entries are marked with each other's number. Both stay in the schedule and in the totals of their own account.</source>
            <translation>Егер бір қаражат қозғалысы істің екі шотында тіркелсе және бұл оның сәйкестендіргіштерімен расталса, екі операцияның әрқайсысына екіншісінің нөмірі қойылады. Екі операция да тізімдемеде және өз шотының жиындарында сақталады.</translation>
        </message>
        <message>
            <source>Where two statements of one account give the same movement, the sums above count it once. The entries that give it again stay in the schedule, marked; here they are counted apart.</source>
            <translation>Бір қаражат қозғалысы бір шот бойынша екі үзінді көшірмеде көрсетілсе, ол жоғарыдағы сомаларда бір рет есепке алынады. Оны қайталайтын операциялар тізімдемеде арнайы белгіленіп қалады; бұл жерде олар бөлек есептелген.</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>Қай операциялар</translation>
        </message>
        <message>
            <source>Whoever has these words can open the case.</source>
            <translation>Осы сөздер қолында бар кез келген тұлға істі аша алады.</translation>
        </message>
        <message>
            <source>Why it does not count</source>
            <translation>Есепке алынбау себебі</translation>
        </message>
        <message>
            <source>Why it is no entry</source>
            <translation>Операция болып табылмау себебі</translation>
        </message>
        <message>
            <source>Withdrawn: {reason}</source>
            <translation>Кері қайтарып алынды: {reason}</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Есепті жазу</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>есептен шығарылған</translation>
        </message>
        <message>
            <source>from {first}</source>
            <translation>басталуы: {first}</translation>
        </message>
        <message>
            <source>given</source>
            <translation>берілген</translation>
        </message>
        <message>
            <source>given again</source>
            <translation>қайталанған</translation>
        </message>
        <message>
            <source>given again by this statement; counted once</source>
            <translation>осы үзінді көшірмеде қайталанған; бір рет есепке алынған</translation>
        </message>
        <message>
            <source>intelligence only</source>
            <translation>тек жедел ақпарат</translation>
        </message>
        <message>
            <source>line {row}</source>
            <translation>{row}-жол</translation>
        </message>
        <message>
            <source>no. {number} given again; counted once</source>
            <translation>№ {number} операцияның қайталануы; бір рет есепке алынған</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>берілмеген</translation>
        </message>
        <message>
            <source>outside the legal basis</source>
            <translation>құқықтық негізден тыс</translation>
        </message>
        <message>
            <source>payments: {count}</source>
            <translation>төлемдер: {count}</translation>
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
            <source>until {last}</source>
            <translation>аяқталуы: {last}</translation>
        </message>
        <message>
            <source>{correction} ({reason})</source>
            <translation>{correction} (себебі: {reason})</translation>
        </message>
        <message>
            <source>{count} of {whole} entries; the rest: {rest}</source>
            <translation>операциялар: {count}, барлығы {whole}; қалғаны: {rest}</translation>
        </message>
        <message>
            <source>{field} corrected to: {value}</source>
            <translation>{field} өрісі түзетілді: {value}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{instant} by {actor}</source>
            <translation>{instant}, {actor}</translation>
        </message>
        <message>
            <source>{instant} by {actor} as {file}, from: {source}</source>
            <translation>{instant}, {actor}; {file} файлы, кімнен алынды: {source}</translation>
        </message>
        <message>
            <source>{item}, out of {container}: a file of this archive</source>
            <translation>{item}, {container} дәлелдемесінен шығарып алынған: осы мұрағаттың файлы</translation>
        </message>
        <message>
            <source>{item}, out of {container}: what its password opened</source>
            <translation>{item}, {container} дәлелдемесінен шығарып алынған: оның құпиясөзі ашқан мазмұн</translation>
        </message>
        <message>
            <source>{label}: {file}</source>
            <translation>{label}: {file}</translation>
        </message>
        <message>
            <source>{name} (account of the operating system; no name was given)</source>
            <translation>{name} (операциялық жүйенің тіркелгісі; аты-жөні көрсетілмеген)</translation>
        </message>
        <message>
            <source>{name}, {role}</source>
            <translation>{name}, {role}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{status}, counted in no. {number}</source>
            <translation>{status}, № {number} нөмірімен есепке алынған</translation>
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
            <source>The episodes, each with what remains outside it</source>
            <translation>Эпизодтар, әрқайсысы одан тыс қалғанымен бірге</translation>
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
        <name>ScopeChoice</name>
        <message numerus="yes">
            <source>All %Ln entries of this view</source>
            <translation>
                <numerusform>Осы тізімнің барлық операциясы (%Ln операция)</numerusform>
                <numerusform>Осы тізімнің барлық операциясы (%Ln операция)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln selected entries</source>
            <translation>
                <numerusform>Таңдалған %Ln операция</numerusform>
                <numerusform>Таңдалған %Ln операция</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry of {moment}: {amount}</source>
            <translation>Операция, {moment}: {amount}</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>Қай операциялар</translation>
        </message>
    </context>
    <context>
        <name>SeamTable</name>
        <message>
            <source>Days between</source>
            <translation>Арадағы күндер</translation>
        </message>
        <message>
            <source>One ends</source>
            <translation>Бірінің соңы</translation>
        </message>
        <message>
            <source>One of the balances is not stated, so the statements cannot be compared.</source>
            <translation>Қалдықтардың бірі көрсетілмеген, сондықтан үзінді көшірмелерді салыстыру мүмкін емес.</translation>
        </message>
        <message>
            <source>Seams between statements</source>
            <translation>Үзінді көшірмелердің түйісулері</translation>
        </message>
        <message numerus="yes">
            <source>The balance changes in the %Ln days between them.</source>
            <translation>
                <numerusform>Олардың арасындағы %Ln күнде қалдық өзгереді.</numerusform>
                <numerusform>Олардың арасындағы %Ln күнде қалдық өзгереді.</numerusform>
            </translation>
        </message>
        <message>
            <source>The balances contradict each other.</source>
            <translation>Қалдықтар бір-біріне қайшы келеді.</translation>
        </message>
        <message>
            <source>The balances meet.</source>
            <translation>Қалдықтар сәйкес келеді.</translation>
        </message>
        <message>
            <source>The next begins</source>
            <translation>Келесінің басы</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Қорытынды</translation>
        </message>
        <message>
            <source>With a balance of</source>
            <translation>Қалдығы</translation>
        </message>
    </context>
    <context>
        <name>SecurityConversation</name>
        <message>
            <source>Recovery sheet.pdf</source>
            <translation>Қалпына келтіру парағы.pdf</translation>
        </message>
        <message>
            <source>The case has no passphrase and cannot be locked. Give it one first.</source>
            <translation>Істің құпия фразасы жоқ, сондықтан оны құлыптау мүмкін емес. Алдымен оған құпия фраза қойыңыз.</translation>
        </message>
        <message>
            <source>The case has no passphrase, so there is nothing to recover.</source>
            <translation>Істің құпия фразасы жоқ, сондықтан қалпына келтіретін ештеңе жоқ.</translation>
        </message>
        <message>
            <source>The case was not closed properly the last time. Everything in it was checked and agrees.</source>
            <translation>Өткен жолы іс тиісінше жабылмаған. Оның бүкіл мазмұны тексерілді және сәйкес келеді.</translation>
        </message>
        <message>
            <source>The case was not closed properly the last time. The first difference: {subject}</source>
            <translation>Өткен жолы іс тиісінше жабылмаған. Бірінші айырмашылық: {subject}</translation>
        </message>
        <message>
            <source>{name} copy</source>
            <translation>{name} (көшірме)</translation>
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
        <name>Signing</name>
        <message>
            <source>it holds no private key in PEM, or its passphrase is another one</source>
            <translation>онда PEM пішіміндегі жабық кілт жоқ немесе оның құпия фразасы басқа</translation>
        </message>
        <message>
            <source>it is encrypted, and {variable} does not hold its passphrase</source>
            <translation>ол шифрланған, ал {variable} айнымалысында оның құпия фразасы жоқ</translation>
        </message>
        <message>
            <source>its key is none of Ed25519</source>
            <translation>оның кілті Ed25519 кілті емес</translation>
        </message>
        <message>
            <source>{file} gives no key to sign with: {reason}.</source>
            <translation>{file} файлынан қол қоятын кілт алу мүмкін емес: {reason}.</translation>
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
        <name>StatementTable</name>
        <message>
            <source>Closing: {amount}</source>
            <translation>Шығыс қалдық: {amount}</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>Opening: {amount}</source>
            <translation>Кіріс қалдық: {amount}</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Reason, and the row where it first breaks</source>
            <translation>Себебі және бірінші қалдық үзілісі бар жол</translation>
        </message>
        <message>
            <source>Stated balances</source>
            <translation>Көрсетілген қалдықтар</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Үзінді көшірме</translation>
        </message>
        <message>
            <source>Statements of the account</source>
            <translation>Шот бойынша үзінді көшірмелер</translation>
        </message>
        <message>
            <source>no days are stated</source>
            <translation>күндер көрсетілмеген</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{place}: {reason}</source>
            <translation>{place}: {reason}</translation>
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
        <name>StrengthMeter</name>
        <message>
            <source>How hard the passphrase is to guess</source>
            <translation>Құпия фразаны болжап табудың қиындығы</translation>
        </message>
        <message>
            <source>Several unrelated words are hard to guess and easy to type.</source>
            <translation>Өзара байланысы жоқ бірнеше сөзді болжап табу қиын, ал теру оңай.</translation>
        </message>
    </context>
    <context>
        <name>TagDialog</name>
        <message>
            <source>A tag is a short word by which entries are found again. An entry can have several.</source>
            <translation>Белгі — операцияларды қайта табуға арналған қысқа сөз. Бір операцияда бірнеше белгі болуы мүмкін.</translation>
        </message>
        <message>
            <source>Add the tag</source>
            <translation>Белгіні қосу</translation>
        </message>
        <message>
            <source>Enter a tag.</source>
            <translation>Белгіні енгізіңіз.</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Белгі</translation>
        </message>
        <message>
            <source>Tag entries</source>
            <translation>Операцияларға белгі қою</translation>
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
            <source>Announced or pending, not booked</source>
            <translation>Хабарланған немесе аяқталмаған, жүргізілмеген</translation>
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
            <source>Damaged or cut off</source>
            <translation>Зақымданған немесе толық емес</translation>
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
            <source>Moves no money of the account</source>
            <translation>Шот бойынша қаражат қозғалысы емес</translation>
        </message>
        <message>
            <source>Neither received nor paid by its own words</source>
            <translation>Өз мәтіні бойынша түсім де, шығыс та емес</translation>
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
            <source>addition of an episode</source>
            <translation>эпизод қосу</translation>
        </message>
        <message>
            <source>addition of entries to an episode</source>
            <translation>эпизодқа операциялар қосу</translation>
        </message>
        <message>
            <source>change of an episode</source>
            <translation>эпизодты өзгерту</translation>
        </message>
        <message>
            <source>change of the case's details</source>
            <translation>іс мәліметтерін өзгерту</translation>
        </message>
        <message>
            <source>change of the passphrase</source>
            <translation>құпия фразаны өзгерту</translation>
        </message>
        <message>
            <source>change of the terms of evidence</source>
            <translation>дәлелдемені пайдалану шарттарын өзгерту</translation>
        </message>
        <message>
            <source>decision about entries</source>
            <translation>операциялар бойынша шешім қабылдау</translation>
        </message>
        <message>
            <source>destruction of evidence by order</source>
            <translation>дәлелдемені сот шешімімен жою</translation>
        </message>
        <message>
            <source>drafting of a letter to a bank</source>
            <translation>банкке хат жобасын жасау</translation>
        </message>
        <message>
            <source>export of evidence</source>
            <translation>дәлелдемені экспорттау</translation>
        </message>
        <message>
            <source>export of the case</source>
            <translation>істі экспорттау</translation>
        </message>
        <message>
            <source>import of files</source>
            <translation>файлдарды импорттау</translation>
        </message>
        <message>
            <source>introduction of a person</source>
            <translation>тұлғаны енгізу</translation>
        </message>
        <message>
            <source>keying of a statement</source>
            <translation>үзінді көшірмені қолмен енгізу</translation>
        </message>
        <message>
            <source>making of the case</source>
            <translation>істі жасау</translation>
        </message>
        <message>
            <source>making of the key that signs bundles</source>
            <translation>пакеттерге қол қоятын кілтті жасау</translation>
        </message>
        <message>
            <source>quarantine of evidence</source>
            <translation>дәлелдемені карантинге орналастыру</translation>
        </message>
        <message>
            <source>recovery of the case</source>
            <translation>істі қалпына келтіру</translation>
        </message>
        <message>
            <source>redoing of a step</source>
            <translation>әрекетті қайталау</translation>
        </message>
        <message>
            <source>reinstatement of evidence</source>
            <translation>дәлелдемені қайта есепке алу</translation>
        </message>
        <message>
            <source>removal of an episode</source>
            <translation>эпизодты жою</translation>
        </message>
        <message>
            <source>removal of entries from an episode</source>
            <translation>эпизодтан операцияларды алып тастау</translation>
        </message>
        <message>
            <source>restoring of a backup</source>
            <translation>сақтық көшірмені орнына қою</translation>
        </message>
        <message>
            <source>undoing of a step</source>
            <translation>әрекетті болдырмау</translation>
        </message>
        <message>
            <source>undoing of an import</source>
            <translation>импортты болдырмау</translation>
        </message>
        <message>
            <source>withdrawal of a keyed statement</source>
            <translation>қолмен енгізілген үзінді көшірмені кері қайтарып алу</translation>
        </message>
        <message>
            <source>withdrawal of an answer with its imports</source>
            <translation>жауапты импорттарымен бірге кері қайтарып алу</translation>
        </message>
        <message>
            <source>withdrawal of decisions</source>
            <translation>шешімдерді кері қайтарып алу</translation>
        </message>
        <message>
            <source>withdrawal of evidence</source>
            <translation>дәлелдемені кері қайтарып алу</translation>
        </message>
        <message>
            <source>wrapping of the key for the agency</source>
            <translation>орган үшін іс кілтін шифрлау</translation>
        </message>
        <message>
            <source>writing of a recovery sheet</source>
            <translation>қалпына келтіру парағын жазу</translation>
        </message>
        <message>
            <source>writing of a report</source>
            <translation>есепті жазу</translation>
        </message>
        <message>
            <source>writing of a sealed bundle</source>
            <translation>мөрленген пакетті жазу</translation>
        </message>
        <message>
            <source>writing of an acquisition receipt</source>
            <translation>қабылдау актісін жазу</translation>
        </message>
    </context>
    <context>
        <name>TermsDialog</name>
        <message>
            <source>Entries that the order does not cover are marked, and documents leave them out unless you say otherwise. Intelligence stays out of every document unless its originator agreed.</source>
            <translation>Қаулы қамтымайтын операциялар арнайы белгіленеді және сіз өзгеше көрсетпесеңіз, құжаттарға енгізілмейді. Жедел ақпарат оның иесі келісім бермесе, ешбір құжатқа енгізілмейді.</translation>
        </message>
        <message>
            <source>Keep the terms</source>
            <translation>Шарттарды сақтау</translation>
        </message>
        <message>
            <source>Terms of use of {label}</source>
            <translation>Пайдалану шарттары, {label} дәлелдемесі</translation>
        </message>
    </context>
    <context>
        <name>TermsFields</name>
        <message>
            <source>A day is written dd.mm.yyyy.</source>
            <translation>Күн кк.аа.жжжж түрінде жазылады.</translation>
        </message>
        <message>
            <source>Accounts covered</source>
            <translation>Қамтылған шоттар</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Нормативтік акт</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Қаулыны шығарған</translation>
        </message>
        <message>
            <source>Caveat</source>
            <translation>Пайдалану шектеуі</translation>
        </message>
        <message>
            <source>Days covered</source>
            <translation>Қамтылған күндер</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдеме</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күн</translation>
        </message>
        <message>
            <source>Intelligence only</source>
            <translation>Тек жедел ақпарат</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Қаулы күні</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Дереккөз түрі</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Қаулы нөмірі</translation>
        </message>
        <message>
            <source>Originator</source>
            <translation>Ақпарат иесі</translation>
        </message>
        <message>
            <source>Persons covered</source>
            <translation>Қамтылған тұлғалар</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Соңғы күн бірінші күннен бұрын тұр.</translation>
        </message>
        <message>
            <source>The originator agrees that it is passed on</source>
            <translation>Ақпарат иесі оны беруге келіседі</translation>
        </message>
        <message>
            <source>one a line; empty: not limited</source>
            <translation>әр жолға біреуден; бос болса, шектелмейді</translation>
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
        <message>
            <source>Money transfers</source>
            <translation>Ақша аударымдары</translation>
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
    </context>
    <context>
        <name>TotalsTable</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Есептен шығарылған</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Шот иесі</translation>
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
            <source>none</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message numerus="yes">
            <source>%n records of the trail were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына %n журнал жазбасы жазылды.</numerusform>
                <numerusform>{file} файлына %n журнал жазбасы жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>No record of the trail matches.</source>
            <translation>Журналда сәйкес жазба жоқ.</translation>
        </message>
    </context>
    <context>
        <name>TrailFilters</name>
        <message>
            <source>Clear filters</source>
            <translation>Сүзгілерді тазалау</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Барлық тұлға</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Барлық әрекет</translation>
        </message>
        <message>
            <source>First day, in the time zone of the case</source>
            <translation>Бірінші күн, істің уақыт белдеуі бойынша</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталу күні</translation>
        </message>
        <message>
            <source>Last day, in the time zone of the case</source>
            <translation>Соңғы күн, істің уақыт белдеуі бойынша</translation>
        </message>
        <message>
            <source>Text in any script</source>
            <translation>Кез келген жазудағы мәтін</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталу күні</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Әрекет</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
    </context>
    <context>
        <name>TrailPage</name>
        <message numerus="yes">
            <source>%Ln records were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына %Ln журнал жазбасы жазылды.</numerusform>
                <numerusform>{file} файлына %Ln журнал жазбасы жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Әрекеттер журналы</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сүзгілерді тазалау</translation>
        </message>
        <message>
            <source>Exporting the trail</source>
            <translation>Журналды экспорттау</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорттау…</translation>
        </message>
        <message>
            <source>Head of the trail</source>
            <translation>Журнал тізбегінің соңы</translation>
        </message>
        <message>
            <source>No record fits the filters</source>
            <translation>Сүзгілерге сәйкес жазба жоқ</translation>
        </message>
        <message>
            <source>Reading the audit trail</source>
            <translation>Әрекеттер журналын оқу</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Record {number}</source>
            <translation>№ {number} жазба</translation>
        </message>
        <message>
            <source>Take a filter away to see more of the trail.</source>
            <translation>Журналдың көбірек жазбасын көру үшін сүзгілердің бірін алып тастаңыз.</translation>
        </message>
        <message>
            <source>The case is what its trail says: {evidence} items of evidence, {entries} entries and {records} records were recomputed and agree.</source>
            <translation>Іс өз журналына сәйкес келеді. Қайта есептелді және сәйкес келеді: дәлелдемелер — {evidence}, операциялар — {entries}, журнал жазбалары — {records}.</translation>
        </message>
        <message>
            <source>Verify the case</source>
            <translation>Істі тексеру</translation>
        </message>
        <message>
            <source>Verifying the case</source>
            <translation>Істі тексеру</translation>
        </message>
    </context>
    <context>
        <name>TrailTable</name>
        <message>
            <source>Hash</source>
            <translation>Хеш-сома</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>Уақыты (UTC)</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Әрекет</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>account of the computer</source>
            <translation>компьютердің тіркелгісі</translation>
        </message>
    </context>
    <context>
        <name>TrailView</name>
        <message>
            <source>Records of the audit trail</source>
            <translation>Әрекеттер журналының жазбалары</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>Done again: step {number}, {title}.</source>
            <translation>Қайталанды: № {number} әрекет, {title}.</translation>
        </message>
        <message>
            <source>Taken back: step {number}, {title}.</source>
            <translation>Болдырмау орындалды: № {number} әрекет, {title}.</translation>
        </message>
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
            <source>A decision about an entry is not what audit record {number} says.</source>
            <translation>Операция бойынша шешім № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>A statement or its digest is not what audit record {number} says.</source>
            <translation>Үзінді көшірме немесе оның хеш-сомасы № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>An answer that serves files of one layout is not what audit record {number} says.</source>
            <translation>Бір көшірме үлгісіндегі файлдарға қолданылатын жауап № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>An episode is not what audit record {number} says.</source>
            <translation>Эпизод № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>An import run is not what audit record {number} says.</source>
            <translation>Импорт сеансы № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Another key signs for the case than the report prints.</source>
            <translation>Іс бойынша қол қоятын кілт есепте көрсетілген кілттен басқа.</translation>
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
            <source>Audit record {number} speaks of tables that this version does not know.</source>
            <translation>№ {number} журнал жазбасында осы нұсқаға белгісіз кестелер аталған.</translation>
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
            <source>The case holds an account that no statement has.</source>
            <translation>Істе бірде-бір үзінді көшірмеге жатпайтын шот бар.</translation>
        </message>
        <message>
            <source>The case holds an item of evidence that nobody received.</source>
            <translation>Істе ешкім қабылдамаған дәлелдеме бар.</translation>
        </message>
        <message>
            <source>The case holds bytes that belong to no item of evidence.</source>
            <translation>Істе ешбір дәлелдемеге жатпайтын байттар бар.</translation>
        </message>
        <message>
            <source>The case still holds bytes that were destroyed by order.</source>
            <translation>Істе сот шешімімен жойылған байттар әлі бар.</translation>
        </message>
        <message>
            <source>The details of the case are not what audit record {number} says.</source>
            <translation>Іс мәліметтері № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The entries of an episode are not what audit record {number} says.</source>
            <translation>Эпизод операциялары № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The entry of {place} is not what was imported.</source>
            <translation>Операция импортталғанына сәйкес келмейді: {place}.</translation>
        </message>
        <message>
            <source>The file's mark is not that of a case.</source>
            <translation>Файлдың пішім таңбасы іс файлының таңбасы емес.</translation>
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
            <source>The key that signs for the case is not what audit record {number} says.</source>
            <translation>Іс бойынша қолтаңба кілті № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The pairs of entries that record one movement are not what audit record {number} says.</source>
            <translation>Бір қаражат қозғалысын тіркейтін операция жұптары № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The part {name} of the file is not built as this version builds it.</source>
            <translation>Файлдың {name} бөлігі осы нұсқа құратындай құрылмаған.</translation>
        </message>
        <message>
            <source>The payment of {place} is not what was imported.</source>
            <translation>Төлем импортталғанына сәйкес келмейді: {place}.</translation>
        </message>
        <message>
            <source>The pieces of an item of evidence are numbered otherwise than they were kept.</source>
            <translation>Дәлелдеме бөліктерінің нөмірлері олар сақталған кездегіден өзгеше.</translation>
        </message>
        <message>
            <source>The row checks kept for {evidence} have been changed.</source>
            <translation>{evidence} бойынша сақталған жолдардың бақылау мәндері өзгертілген.</translation>
        </message>
        <message>
            <source>The rows of table {table} are numbered otherwise than they were kept.</source>
            <translation>{table} кестесі жолдарының нөмірлері олар сақталған кездегіден өзгеше.</translation>
        </message>
        <message>
            <source>The secret part of the key that signs for the case is not the key's own.</source>
            <translation>Іс бойынша қолтаңба кілтінің жабық бөлігі осы кілттікі емес.</translation>
        </message>
        <message>
            <source>The terms of an item of evidence are not what audit record {number} says.</source>
            <translation>Дәлелдемені пайдалану шарттары № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The trail has no record with the hash that the report prints.</source>
            <translation>Журналда есепте көрсетілген хеш-сомасы бар жазба жоқ.</translation>
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
            <source>What was destroyed by order is not what audit record {number} says.</source>
            <translation>Сот шешімімен жойылғаны туралы мәліметтер № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>What was keyed of a document is not what audit record {number} says.</source>
            <translation>Құжаттан қолмен енгізілген мәліметтер № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Whether an item of evidence counts is not what audit record {number} says.</source>
            <translation>Дәлелдеменің есепке алыну-алынбауы № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Which imports count is not what audit record {number} says.</source>
            <translation>Қай импорттардың есепке алынатыны № {number} журнал жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Who works on the case is not what audit record {number} says.</source>
            <translation>Іспен кім жұмыс істейтіні туралы мәліметтер № {number} журнал жазбасына сәйкес келмейді.</translation>
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
            <source>{label}</source>
            <translation>{label}</translation>
        </message>
        <message>
            <source>{label} ({file})</source>
            <translation>{label} ({file})</translation>
        </message>
    </context>
    <context>
        <name>VerificationWords</name>
        <message>
            <source>nothing</source>
            <translation>ештеңе</translation>
        </message>
        <message>
            <source>{subject} By the trail it should be {expected}; it is {found}. Other differences may follow.</source>
            <translation>{subject} Журнал бойынша күтілгені: {expected}; табылғаны: {found}. Басқа айырмашылықтар да болуы мүмкін.</translation>
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
        <message numerus="yes">
            <source>%n rows: {warning} Found: {characters}.</source>
            <translation>
                <numerusform>%n жолда: {warning} Табылған таңбалар: {characters}.</numerusform>
                <numerusform>%n жолда: {warning} Табылған таңбалар: {characters}.</numerusform>
            </translation>
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
            <source>A text holds invisible characters.</source>
            <translation>Мәтінде көрінбейтін таңбалар бар.</translation>
        </message>
        <message>
            <source>A text holds invisible marks that change the direction of writing.</source>
            <translation>Мәтінде жазу бағытын өзгертетін көрінбейтін таңбалар бар.</translation>
        </message>
        <message>
            <source>A text looks as if its letters had been read in a wrong encoding.</source>
            <translation>Мәтіннің әріптері қате кодтаумен оқылған сияқты.</translation>
        </message>
        <message>
            <source>A text mixes letters of two scripts within a word.</source>
            <translation>Мәтіннің бір сөзінің ішінде екі жазудың әріптері аралас жазылған.</translation>
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
            <source>An identifier stood with marks that a spreadsheet left at it; they are taken off.</source>
            <translation>Сәйкестендіргіш электрондық кесте бағдарламасы қалдырған таңбалармен жазылған; олар алып тасталды.</translation>
        </message>
        <message>
            <source>The amount is no whole number of the currency's smallest unit.</source>
            <translation>Сома валютаның ең кіші бірлігіне еселі емес.</translation>
        </message>
        <message>
            <source>The amount is stated in Toman, of which one is ten Rial; it is kept as it is stated.</source>
            <translation>Сома томанмен көрсетілген (бір томан — он риал); ол көрсетілген күйінде сақталды.</translation>
        </message>
        <message>
            <source>The amount is written with an exponent, which keeps only its first digits.</source>
            <translation>Сома дәреже көрсеткішімен жазылған, мұнда оның тек алғашқы цифрлары сақталады.</translation>
        </message>
        <message>
            <source>The check digit of an identifier does not agree with its other digits.</source>
            <translation>Сәйкестендіргіштің бақылау цифры оның қалған цифрларына сәйкес келмейді.</translation>
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
            <source>The source states no day for the entry; that on which the message was made stands for it.</source>
            <translation>Дереккөзде операция күні көрсетілмеген; оның орнына хабар жасалған күн қабылданды.</translation>
        </message>
        <message>
            <source>The source states no day of booking; that of value stands for it.</source>
            <translation>Дереккөзде операция жүргізілген күн көрсетілмеген; оның орнына валюталау күні қабылданды.</translation>
        </message>
        <message>
            <source>The stated direction contradicts the side of the account.</source>
            <translation>Көрсетілген бағыт шоттың қай тарапқа жататынына қайшы келеді.</translation>
        </message>
        <message>
            <source>The time of day is none that a clock shows; the day alone is kept.</source>
            <translation>Көрсетілген тәулік уақыты сағатта болмайды; тек күн сақталды.</translation>
        </message>
        <message>
            <source>The word of the status is not known, so that the transfer does not count as paid.</source>
            <translation>Мәртебені білдіретін сөз белгісіз, сондықтан аударым төленген деп есепке алынбайды.</translation>
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
        <name>Word form</name>
        <message>
            <source>A hash has {needed} words, here are {count}.</source>
            <translation>Хеш-сомадағы сөздер саны — {needed}, мұндағы сөздер саны — {count}.</translation>
        </message>
        <message>
            <source>The words do not agree with their checksum: a word is wrong or misplaced.</source>
            <translation>Сөздер өз бақылау сомасына сәйкес келмейді: бір сөз қате немесе орнында тұрған жоқ.</translation>
        </message>
        <message>
            <source>Word no. {number}, {word}, is not in the list of words.</source>
            <translation>№ {number} сөз, {word}, сөздер тізімінде жоқ.</translation>
        </message>
        <message>
            <source>{text} is no SHA-256 of 64 hexadecimal digits.</source>
            <translation>{text} — 64 он алтылық цифрдан тұратын SHA-256 хеш-сомасы емес.</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Account without a number</source>
            <translation>Нөмірі жоқ шот</translation>
        </message>
        <message>
            <source>in {sums}</source>
            <translation>түсім {sums}</translation>
        </message>
        <message>
            <source>no holder is named</source>
            <translation>шот иесі көрсетілмеген</translation>
        </message>
        <message>
            <source>out {sums}</source>
            <translation>шығыс {sums}</translation>
        </message>
        <message>
            <source>{account}, {currency}</source>
            <translation>{account}, {currency}</translation>
        </message>
        <message>
            <source>{evidence}, line {row}</source>
            <translation>{evidence}, {row}-жол</translation>
        </message>
        <message>
            <source>{evidence}, sheet {sheet}</source>
            <translation>{evidence}, {sheet} парағы</translation>
        </message>
        <message>
            <source>{evidence}, sheet {sheet}, row {row}</source>
            <translation>{evidence}, {sheet} парағы, {row}-жол</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: an item is held that has not been read.</source>
            <translation>
                <numerusform>{first} – {last}, %Ln күн: сақтаулы, оқылмаған дәлелдеме бар.</numerusform>
                <numerusform>{first} – {last}, %Ln күн: сақтаулы, оқылмаған дәлелдеме бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: in several statements, not proven.</source>
            <translation>
                <numerusform>{first} – {last}, %Ln күн: бірнеше үзінді көшірмеде, расталмаған.</numerusform>
                <numerusform>{first} – {last}, %Ln күн: бірнеше үзінді көшірмеде, расталмаған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: in several statements, proven {grade}.</source>
            <translation>
                <numerusform>{first} – {last}, %Ln күн: бірнеше үзінді көшірмеде, {grade} расталған.</numerusform>
                <numerusform>{first} – {last}, %Ln күн: бірнеше үзінді көшірмеде, {grade} расталған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: no statement covers them.</source>
            <translation>
                <numerusform>{first} – {last}, %Ln күн: ешбір үзінді көшірмемен қамтылмаған.</numerusform>
                <numerusform>{first} – {last}, %Ln күн: ешбір үзінді көшірмемен қамтылмаған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: not proven.</source>
            <translation>
                <numerusform>{first} – {last}, %Ln күн: расталмаған.</numerusform>
                <numerusform>{first} – {last}, %Ln күн: расталмаған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: proven {grade}.</source>
            <translation>
                <numerusform>{first} – {last}, %Ln күн: {grade} расталған.</numerusform>
                <numerusform>{first} – {last}, %Ln күн: {grade} расталған.</numerusform>
            </translation>
        </message>
        <message>
            <source>{proven} of {number} days</source>
            <translation>{proven} күн, барлығы {number} күн</translation>
        </message>
        <message>
            <source>{proven} of {sum}</source>
            <translation>{proven}, барлығы {sum}</translation>
        </message>
        <message>
            <source>{share_in} in, {share_out} out</source>
            <translation>түсім {share_in}, шығыс {share_out}</translation>
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
    <context>
        <name>_ExcludedPart</name>
        <message numerus="yes">
            <source>%Ln excluded</source>
            <translation>
                <numerusform>%Ln операция есептен шығарылған</numerusform>
                <numerusform>%Ln операция есептен шығарылған</numerusform>
            </translation>
        </message>
        <message>
            <source>Excluded, money in: {amount}</source>
            <translation>Есептен шығарылған түсімдер: {amount}</translation>
        </message>
        <message>
            <source>Excluded, money out: {amount}</source>
            <translation>Есептен шығарылған шығыстар: {amount}</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>валютасыз</translation>
        </message>
    </context>
    <context>
        <name>_Part</name>
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
        <name>_RepeatedPart</name>
        <message numerus="yes">
            <source>%Ln entries are repeated in a second statement and counted once</source>
            <translation>
                <numerusform>%Ln операция екінші үзінді көшірмеде қайталанған және бір рет есепке алынған</numerusform>
                <numerusform>%Ln операция екінші үзінді көшірмеде қайталанған және бір рет есепке алынған</numerusform>
            </translation>
        </message>
        <message>
            <source>In no sum: money in {money_in}, money out {money_out}</source>
            <translation>Ешбір сомаға кірмейді: түсім {money_in}, шығыс {money_out}</translation>
        </message>
    </context>
</TS>
