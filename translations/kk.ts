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
        <name>AccountsTab</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
        <message>
            <source>As recorded</source>
            <translation>Жазбадағы түрі</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Байланыстар</translation>
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
            <source>Facts of the account</source>
            <translation>Шот туралы мәліметтер</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Шот иесі</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>Операцияларын көрсету</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>Мәлімет көзі</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кері қайтарып алу</translation>
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
            <source>&amp;Go to screening</source>
            <translation>Сомаларды &amp;шолуға өту</translation>
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
            <source>Go to fin&amp;dings</source>
            <translation>&amp;Анықталған белгілерге өту</translation>
        </message>
        <message>
            <source>Go to partie&amp;s</source>
            <translation>Тара&amp;птарға өту</translation>
        </message>
        <message>
            <source>Go to the &amp;audit trail</source>
            <translation>Әрекеттер &amp;журналына өту</translation>
        </message>
        <message>
            <source>Go to trac&amp;ing</source>
            <translation>Қа&amp;ражатты қадағалауға өту</translation>
        </message>
        <message>
            <source>Layouts of &amp;banks…</source>
            <translation>&amp;Банктердің көшірме үлгілері…</translation>
        </message>
        <message>
            <source>Mark as &amp;funds of interest…</source>
            <translation>Қадағаланатын қара&amp;жат деп белгілеу…</translation>
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
        <name>Analysis</name>
        <message>
            <source>Say on what it stands: an item of evidence with the place in it, entries, or the reason why you state it.</source>
            <translation>Мәліметтің неге негізделгенін көрсетіңіз: дәлелдеме және ондағы орны, операциялар немесе оны мәлімдеуіңіздің себебі.</translation>
        </message>
        <message>
            <source>The case keeps nothing of its analysis under the number {number}.</source>
            <translation>Істе {number} нөмірімен сақталған талдау жазбасы жоқ.</translation>
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
        <name>BalancePanel</name>
        <message>
            <source>Came in</source>
            <translation>Түскен сома</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Movements in</source>
            <translation>Түсім қозғалыстары</translation>
        </message>
        <message>
            <source>Movements out</source>
            <translation>Шығыс қозғалыстары</translation>
        </message>
        <message>
            <source>Of the payer</source>
            <translation>Төлеуші бойынша</translation>
        </message>
        <message>
            <source>Of the recipient</source>
            <translation>Алушы бойынша</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Stayed</source>
            <translation>Қалған сома</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>Шыққан сома</translation>
        </message>
        <message>
            <source>What stayed</source>
            <translation>Қалған қаражат</translation>
        </message>
    </context>
    <context>
        <name>BalancesPanel</name>
        <message numerus="yes">
            <source>%Ln days closed near zero: at no more than a hundredth of what moves on the day in the middle.</source>
            <translation>
                <numerusform>%Ln күн нөлге жақын қалдықпен жабылды: күн соңындағы қалдық күндік айналым медианасының жүзден бірінен аспайды.</numerusform>
                <numerusform>%Ln күн нөлге жақын қалдықпен жабылды: күн соңындағы қалдық күндік айналым медианасының жүзден бірінен аспайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Balance at its end</source>
            <translation>Күн соңындағы қалдық</translation>
        </message>
        <message>
            <source>Balances by day</source>
            <translation>Күндер бойынша қалдықтар</translation>
        </message>
        <message>
            <source>Balances of accounts</source>
            <translation>Шоттардың қалдықтары</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Days near zero</source>
            <translation>Нөлге жақын күндер</translation>
        </message>
        <message>
            <source>Greatest</source>
            <translation>Ең жоғары</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Ең төмен</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Медиана</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Негізі</translation>
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
        <name>CategoryDialog</name>
        <message numerus="yes">
            <source>%Ln chosen entries get the category, whatever the lists say of them.</source>
            <translation>
                <numerusform>Тізімдерде не көрсетілгеніне қарамастан, осы санат таңдалған %Ln операцияға беріледі.</numerusform>
                <numerusform>Тізімдерде не көрсетілгеніне қарамастан, осы санат таңдалған %Ln операцияға беріледі.</numerusform>
            </translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санат</translation>
        </message>
        <message>
            <source>Choose a category</source>
            <translation>Санатты таңдаңыз</translation>
        </message>
        <message>
            <source>Choose the category.</source>
            <translation>Санатты таңдаңыз.</translation>
        </message>
        <message>
            <source>Enter the words that mean the category.</source>
            <translation>Санатты білдіретін сөздерді енгізіңіз.</translation>
        </message>
        <message>
            <source>Every outgoing of the case whose counterparty or purpose has a word that begins so gets the category, unless a person set its own.</source>
            <translation>Қарсы тарабында немесе төлем мақсатында осылай басталатын сөз кездесетін іс бойынша әр шығысқа осы санат беріледі; тұлға өзге санат белгілеген шығыстар бұған кірмейді.</translation>
        </message>
        <message>
            <source>Give the reason for the category.</source>
            <translation>Санаттың себебін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Set a category</source>
            <translation>Санат белгілеу</translation>
        </message>
        <message>
            <source>Set the category</source>
            <translation>Санатты белгілеу</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Сөздер</translation>
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
            <source>Finds both sides of transfers between accounts, graded, and keeps what persons say of them.</source>
            <translation>Шоттар арасындағы аударымдардың екі жағын табады, дәлелдену дәрежесін көрсетеді және тұлғалардың олар бойынша шешімдерін сақтайды.</translation>
        </message>
        <message>
            <source>Finds the ways of money from one to another, cycles, gatherings and scatterings.</source>
            <translation>Бір тараптан екіншісіне төлемдер тізбектерін, тұйық тізбектерді, қаражаттың жиналу және таралу схемаларын табады.</translation>
        </message>
        <message>
            <source>Follows funds of interest: whose money is left and whose paid, by every method.</source>
            <translation>Қадағаланатын қаражатты қадағалайды: барлық әдіс бойынша кімнің ақшасы қалғанын және кімнің ақшасымен төленгенін көрсетеді.</translation>
        </message>
        <message>
            <source>Follows the money from bank statements to a court-ready report.</source>
            <translation>Қаражат қозғалысын банк үзінді көшірмелерінен бастап сотқа ұсынуға дайын есепке дейін қадағалайды.</translation>
        </message>
        <message>
            <source>Give the key of one party of the case after the action.</source>
            <translation>Әрекеттен кейін істегі бір тараптың кілтін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give the keys of the two parties after the action.</source>
            <translation>Әрекеттен кейін екі тараптың кілттерін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give the kind of the list and its file after seal.</source>
            <translation>seal әрекетінен кейін тізім түрін және оның файлын көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give the number of the episode after the action.</source>
            <translation>Әрекеттен кейін эпизод нөмірін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give the number of the finding after dispose, and its --state.</source>
            <translation>dispose әрекетінен кейін анықталған белгінің нөмірін және оның --state мәнін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give the number of the mark after the action.</source>
            <translation>Әрекеттен кейін белгілеу нөмірін көрсетіңіз.</translation>
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
            <source>Keeps the worksheet of a party and says by four methods what recorded sources do not explain.</source>
            <translation>Тараптың жұмыс кестесін жүргізеді және тіркелген дереккөздермен түсіндірілмейтін соманы төрт әдіспен есептейді.</translation>
        </message>
        <message>
            <source>Keeps turnovers, balances or a number of entries read by eye in a document, with their place, and compares them.</source>
            <translation>Құжаттан адам оқыған айналымдарды, қалдықтарды немесе операциялар санын құжаттағы орнымен бірге сақтайды және салыстырады.</translation>
        </message>
        <message>
            <source>Keeps what persons lost, under pseudonyms, sums it and writes it for compensation.</source>
            <translation>Тұлғалардың залалын бүркеншік атаулармен сақтайды, жиынын есептейді және өтеу үшін жазып шығарады.</translation>
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
            <source>Lists the parties of a case, proposes names that may be one party, and keeps what a person decides of them.</source>
            <translation>Істегі тараптар тізімін шығарады, бір тарапқа тиесілі болуы мүмкін атауларды ұсынады және олар бойынша тұлғаның шешімін сақтайды.</translation>
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
            <source>Lists, marks and withdraws funds of interest: credits whose money is to be followed.</source>
            <translation>Қадағаланатын қаражаттың, яғни ақшасы қадағаланатын түсімдердің тізімін шығарады, оларды белгілейді және белгілеуді кері қайтарып алады.</translation>
        </message>
        <message>
            <source>Looks at digits, round amounts, gaps and balances, and compiles outgoings by category.</source>
            <translation>Цифрларды, дөңгелек сомаларды, үзілістер мен қалдықтарды қарайды, шығыстарды санаттар бойынша жинақтайды.</translation>
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
            <source>Runs the rules over a case, lists what they found, and keeps what is decided.</source>
            <translation>Ережелерді іске қолданады, анықталған белгілер тізімін шығарады және олар бойынша шешімдерді сақтайды.</translation>
        </message>
        <message>
            <source>Say --account, --kind and --value for add; a number for change and withdraw.</source>
            <translation>add үшін --account, --kind және --value, change және withdraw үшін нөмірді көрсетіңіз.</translation>
        </message>
        <message>
            <source>Say --evidence, --account, --from, --to and --place, or --withdraw.</source>
            <translation>--evidence, --account, --from, --to және --place немесе --withdraw көрсетіңіз.</translation>
        </message>
        <message>
            <source>Say --kind for add, a number for change and withdraw, and --out for write.</source>
            <translation>add үшін --kind, change және withdraw үшін нөмірді, write үшін --out көрсетіңіз.</translation>
        </message>
        <message>
            <source>Say --party, and for add --kind and --name; for change and withdraw a number.</source>
            <translation>--party, ал add үшін --kind және --name, change және withdraw үшін нөмірді көрсетіңіз.</translation>
        </message>
        <message>
            <source>Say by --out which file to write, .csv or .xlsx.</source>
            <translation>Қай файлды жазу керегін --out арқылы көрсетіңіз, .csv немесе .xlsx.</translation>
        </message>
        <message>
            <source>Say from whom to whom, or one of cycles, gatherings and scatterings.</source>
            <translation>Кімнен және кімге екенін немесе мына сөздердің бірін көрсетіңіз: cycles, gatherings, scatterings.</translation>
        </message>
        <message>
            <source>Say which match it is by its number; withdraw takes that of a decision.</source>
            <translation>Қай сәйкестендіру екенін нөмірімен көрсетіңіз; withdraw үшін шешім нөмірі көрсетіледі.</translation>
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
            <source>Seals a table of rates of exchange, or lists those that are sealed.</source>
            <translation>Айырбастау бағамдарының кестесін мөрлейді немесе мөрленген кестелер тізімін шығарады.</translation>
        </message>
        <message>
            <source>Shows the lists that rules need, and seals one with its hash, name and time.</source>
            <translation>Ережелерге қажет тізімдерді көрсетеді және тізімді хеш-сомасымен, атауымен және уақытымен мөрлейді.</translation>
        </message>
        <message>
            <source>Shows what an import would yield; writes nothing.</source>
            <translation>Импорт не беретінін көрсетеді; ештеңе жазбайды.</translation>
        </message>
        <message>
            <source>Shows what is known of who stands behind accounts, and what connects them.</source>
            <translation>Шоттардың артында кім тұрғаны туралы белгілі мәліметтерді және шоттарды не байланыстыратынын көрсетеді.</translation>
        </message>
        <message>
            <source>Sums who paid whom, by period, currency and what the movements rest on.</source>
            <translation>Кімнің кімге қанша төлегенін кезең, валюта және қозғалыстардың негізі бойынша есептейді.</translation>
        </message>
        <message>
            <source>Takes the last step back; evidence and trail stay.</source>
            <translation>Соңғы әрекетті болдырмайды; дәлелдемелер мен журнал сақталады.</translation>
        </message>
        <message numerus="yes">
            <source>The case has %n parties now.</source>
            <translation>
                <numerusform>Қазір істе %n тарап бар.</numerusform>
                <numerusform>Қазір істе %n тарап бар.</numerusform>
            </translation>
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
            <source>a credit to follow in this run alone, by its id, key or place as E1:57; may be said several times</source>
            <translation>тек осы жолы қадағаланатын түсім, id, кілт немесе E1:57 түріндегі орны бойынша; бірнеше рет көрсетуге болады</translation>
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
            <source>a number in the place of the pack's, as A1.days=7; may be said several times</source>
            <translation>ережелер жинағындағы мәннің орнына қолданылатын сан, A1.days=7 түрінде; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>a payment matched by hand, by its number; may be said several times</source>
            <translation>қолмен сәйкестендірілген төлем, нөмірі бойынша; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>a payment of which to say who paid for it, by its id, key or place as E1:57</source>
            <translation>кімнің ақшасымен төленгені анықталатын төлем, id, кілт немесе E1:57 түріндегі орны бойынша</translation>
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
            <source>a receipt matched by hand, by its number; may be said several times</source>
            <translation>қолмен сәйкестендірілген түсім, нөмірі бойынша; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>a rule pack in the place of the shipped one</source>
            <translation>бағдарламамен бірге берілгеннің орнына қолданылатын ережелер жинағы</translation>
        </message>
        <message>
            <source>a table of rates to seal: .csv, .xlsx or .toml; without it tables are listed</source>
            <translation>мөрленетін бағамдар кестесі: .csv, .xlsx немесе .toml; көрсетілмесе, кестелер тізімі шығарылады</translation>
        </message>
        <message>
            <source>a table of text in UTF-8 with the names of its columns in the first row</source>
            <translation>бірінші жолында баған атаулары бар UTF-8 мәтіндік кестесі</translation>
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
            <source>among how many near entries those that add up are sought</source>
            <translation>қосындысы сәйкес келетін операциялар неше жақын операцияның ішінен ізделеді</translation>
        </message>
        <message>
            <source>an account that the order covers; may be said several times</source>
            <translation>қаулы қамтитын шот; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>an account to trace; without one, those that funds of interest came to</source>
            <translation>қадағаланатын шот; көрсетілмесе — қадағаланатын қаражат түскен шоттар</translation>
        </message>
        <message>
            <source>an account whose entries propose items; may be said several times</source>
            <translation>операциялары бойынша көрсеткіштер ұсынылатын шот; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>an entry by its number or its key; may be said several times</source>
            <translation>операция, нөмірі немесе кілті бойынша; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>an entry on which it stands, by its number or key; may be said several times</source>
            <translation>мәлімет негізделген операция, нөмірі немесе кілті бойынша; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>asks only about this account; may be said several times</source>
            <translation>тек осы шот бойынша сұратады; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>between what movements are summed: party, account, place, or name as recorded</source>
            <translation>қозғалыстар ненің арасында жиынтықталады: party, account, place немесе name (жазбадағы атау)</translation>
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
            <source>for how many days a rate holds after its day; 7 where it is left out</source>
            <translation>бағам өз күнінен кейін неше күн қолданылады; әдепкісі — 7</translation>
        </message>
        <message>
            <source>for how many days an entry can be taken back</source>
            <translation>операцияны неше күн ішінде сторнолауға болады</translation>
        </message>
        <message>
            <source>from this day on, as 2024-01-31</source>
            <translation>осы күннен бастап, 2024-01-31 түрінде</translation>
        </message>
        <message>
            <source>from whom and to whom; or one word of cycles, gatherings and scatterings</source>
            <translation>кімнен және кімге; немесе мына сөздердің бірі: cycles, gatherings, scatterings</translation>
        </message>
        <message>
            <source>how far amounts of a cycle may differ from the first, or sums of a pattern, in percent</source>
            <translation>тұйық тізбек сомаларының бірінші сомадан немесе схема жиындарының бір-бірінен ең көп айырмасы, пайызбен</translation>
        </message>
        <message>
            <source>how long money may stay before it goes on, how long a cycle or a pattern may last</source>
            <translation>ақша әрі қарай жіберілгенше қанша уақыт тұра алады; тұйық тізбек немесе схема қанша уақытқа созыла алады</translation>
        </message>
        <message>
            <source>how many answers are wanted at most</source>
            <translation>ең көбі қанша нәтиже қажет</translation>
        </message>
        <message>
            <source>how many connected pairs are decided exactly</source>
            <translation>байланысқан жұптардың қаншаға дейінгі саны дәл әдіспен шешіледі</translation>
        </message>
        <message>
            <source>how many entries may add up to one; 1 seeks none</source>
            <translation>бір операцияға ең көбі неше операцияның қосындысы тең болуы мүмкін; 1 болса, ондай операциялар ізделмейді</translation>
        </message>
        <message>
            <source>how many must be paid</source>
            <translation>кемінде қанша алушыға төленуге тиіс</translation>
        </message>
        <message>
            <source>how many must pay in, or stand between</source>
            <translation>кемінде қанша төлеуші төлеуге тиіс немесе аралықта қанша қатысушы тұруға тиіс</translation>
        </message>
        <message>
            <source>how many steps a search among entries that add up takes</source>
            <translation>қосындысы сәйкес келетін операцияларды іздеу неше қадамнан тұрады</translation>
        </message>
        <message>
            <source>how much at least</source>
            <translation>ең аз сома</translation>
        </message>
        <message>
            <source>how much at most</source>
            <translation>ең көп сома</translation>
        </message>
        <message>
            <source>how much came back at least</source>
            <translation>қайтарылған ең аз сома</translation>
        </message>
        <message>
            <source>how much came back at most</source>
            <translation>қайтарылған ең көп сома</translation>
        </message>
        <message>
            <source>how much came back, where it is exact</source>
            <translation>қайтарылған сома, егер ол дәл белгілі болса</translation>
        </message>
        <message>
            <source>how much of what arrived may at most go on, in percent</source>
            <translation>түскен соманың ең көбі қанша бөлігі әрі қарай жіберілуі мүмкін, пайызбен</translation>
        </message>
        <message>
            <source>how much of what arrived must at least go on, in percent</source>
            <translation>түскен соманың кемінде қанша бөлігі әрі қарай жіберілуге тиіс, пайызбен</translation>
        </message>
        <message>
            <source>how much, where it is exact</source>
            <translation>сома, егер ол дәл белгілі болса</translation>
        </message>
        <message>
            <source>how the bank's BIC begins; may be said several times</source>
            <translation>банктің BIC басы; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>its amount, where it is exact</source>
            <translation>оның сомасы, егер ол дәл белгілі болса</translation>
        </message>
        <message>
            <source>its first day, as 2024-01-31</source>
            <translation>эпизодтың бірінші күні, 2024-01-31 түрінде</translation>
        </message>
        <message>
            <source>its first day, or that on which an asset was acquired</source>
            <translation>оның бірінші күні немесе мүлік иелікке алынған күн</translation>
        </message>
        <message>
            <source>its last day, as 2024-12-31</source>
            <translation>эпизодтың соңғы күні, 2024-12-31 түрінде</translation>
        </message>
        <message>
            <source>its last day, or that on which an asset was given up</source>
            <translation>оның соңғы күні немесе мүлік иеліктен шығарылған күн</translation>
        </message>
        <message>
            <source>keeps question and answer in the case under this title</source>
            <translation>сұрақ пен жауапты істе осы атаумен сақтайды</translation>
        </message>
        <message>
            <source>keeps the items that the entries propose</source>
            <translation>операциялар бойынша ұсынылған көрсеткіштерді сақтайды</translation>
        </message>
        <message>
            <source>keeps the result in the case, as a step that can be undone</source>
            <translation>нәтижені істе болдырмауға болатын әрекет ретінде сақтайды</translation>
        </message>
        <message>
            <source>keeps what the methods give in the case</source>
            <translation>әдістердің нәтижесін істе сақтайды</translation>
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
            <source>lets transfers carry money on that are only inferred, not proven or confirmed</source>
            <translation>дәлелденген немесе расталған ғана емес, болжамды аударымдар бойынша да қаражатты қадағалайды</translation>
        </message>
        <message>
            <source>list what the last run found, run the rules, name all rules, or dispose of a finding</source>
            <translation>list — соңғы іске қосудың нәтижелерін шығару, run — ережелерді іске қосу, rules — барлық ережені атау немесе dispose — анықталған белгі бойынша шешім қабылдау</translation>
        </message>
        <message>
            <source>lists all layouts, the shipped, own and imported ones</source>
            <translation>барлық көшірме үлгілерінің тізімін шығарады: бағдарламамен бірге берілгендері, өзіңіз жасағандар және импортталғандар</translation>
        </message>
        <message>
            <source>lists the marks, adds one, or withdraws one</source>
            <translation>белгілеулер тізімін шығарады, белгілеу қосады немесе оны кері қайтарып алады</translation>
        </message>
        <message>
            <source>look, run (looks and keeps it), spending, categories (what persons set), set or withdraw</source>
            <translation>look, run (қарайды және сақтайды), spending, categories (тұлғалар белгілегені), set немесе withdraw</translation>
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
            <source>matches of this grade; may be said several times</source>
            <translation>осы дәрежедегі сәйкестендірулер; бірнеше рет көрсетуге болады</translation>
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
            <source>only movements in this currency</source>
            <translation>тек осы валютадағы қозғалыстар</translation>
        </message>
        <message>
            <source>only movements that rest on this: proven, confirmed, inferred or one_sided; may be repeated</source>
            <translation>тек негізі осындай қозғалыстар: proven, confirmed, inferred немесе one_sided; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>only movements with this in the name or number of either end</source>
            <translation>тек екі жақтың бірінің атауында немесе нөмірінде осы мәтін бар қозғалыстар</translation>
        </message>
        <message>
            <source>only these items, by their numbers</source>
            <translation>тек осы дәлелдемелер, нөмірлері бойынша</translation>
        </message>
        <message>
            <source>only these methods, with commas; all where it is left out</source>
            <translation>тек осы әдістер, үтірмен бөлініп; әдепкісі — барлығы</translation>
        </message>
        <message>
            <source>only this account; may be said several times</source>
            <translation>тек осы шот; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>only this rule; may be said several times</source>
            <translation>тек осы ереже; бірнеше рет көрсетуге болады</translation>
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
            <source>proposals of at least so many points of 99; 80 where it is left out, 50 shows weak ones too</source>
            <translation>99 балдан кемінде осынша балл жинаған ұсыныстар; әдепкісі — 80, ал 50 болса, әлсіздері де көрсетіледі</translation>
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
            <source>show the sealed lists, or seal one</source>
            <translation>show — мөрленген тізімдерді көрсету немесе seal — тізімді мөрлеу</translation>
        </message>
        <message>
            <source>shows the names of persons instead of their pseudonyms</source>
            <translation>тұлғалардың бүркеншік атауларының орнына есімдерін көрсетеді</translation>
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
            <source>sums each day, week, month, quarter or year apart; whole otherwise</source>
            <translation>әр күнді, аптаны, айды, тоқсанды немесе жылды бөлек жиынтықтайды; көрсетілмесе — бүкіл кезең</translation>
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
            <source>the category that words or entries have</source>
            <translation>сөздерге немесе операцияларға берілген санат</translation>
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
            <source>the country whose thresholds hold; that of the case's currency where it is left out</source>
            <translation>шекті мәндері қолданылатын ел; әдепкісі — іс валютасының елі</translation>
        </message>
        <message>
            <source>the currency assumed where a source names none; KZT where it is left out</source>
            <translation>дереккөзде валюта көрсетілмесе қолданылатын валюта; әдепкісі — KZT</translation>
        </message>
        <message>
            <source>the currency into which the rates convert</source>
            <translation>бағамдар айналдыратын валюта</translation>
        </message>
        <message>
            <source>the currency of the amounts; that of the case where it is left out</source>
            <translation>сомалардың валютасы; әдепкісі — істің валютасы</translation>
        </message>
        <message>
            <source>the currency of the item, or of the result; that of the case where it is left out</source>
            <translation>көрсеткіштің немесе нәтиженің валютасы; әдепкісі — істің валютасы</translation>
        </message>
        <message>
            <source>the currency; that of the case where it is left out</source>
            <translation>валюта; әдепкісі — істің валютасы</translation>
        </message>
        <message>
            <source>the day at whose end cash, a balance or a debt stood</source>
            <translation>қолма-қол ақша, қалдық немесе қарыз аяғында бар болған күн</translation>
        </message>
        <message>
            <source>the day at whose end the period begins</source>
            <translation>аяғында кезең басталатын күн</translation>
        </message>
        <message>
            <source>the day at whose end the period ends</source>
            <translation>аяғында кезең бітетін күн</translation>
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
            <source>the finding, by its number in the last run</source>
            <translation>анықталған белгі, ережелердің соңғы іске қосылуындағы нөмірі бойынша</translation>
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
            <source>the item of evidence on which it stands, as E1</source>
            <translation>мәлімет негізделген дәлелдеме, E1 түрінде</translation>
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
            <source>the keys of one party or of the two of a pair</source>
            <translation>бір тараптың немесе жұптағы екі тараптың кілттері</translation>
        </message>
        <message>
            <source>the kind of list, such as thresholds, prices or events</source>
            <translation>тізім түрі, мысалы thresholds, prices немесе events</translation>
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
            <source>the largest fee that no row states, in hundredths of a percent</source>
            <translation>ешбір жолда көрсетілмеген комиссияның ең жоғары мөлшері, пайыздың жүзден бірімен</translation>
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
            <source>the least score of a pair</source>
            <translation>жұптың ең төменгі баллы</translation>
        </message>
        <message>
            <source>the least score of entries that add up to one</source>
            <translation>қосындысы бір операцияға тең операциялардың ең төменгі баллы</translation>
        </message>
        <message>
            <source>the least that it may amount to</source>
            <translation>соманың ең аз мөлшері</translation>
        </message>
        <message>
            <source>the longest delay of a bank, in working days</source>
            <translation>банктің ең ұзақ кідірісі, жұмыс күндерімен</translation>
        </message>
        <message>
            <source>the most movements on a way; 4 for ways and 6 for cycles</source>
            <translation>тізбектегі қозғалыстардың ең көп саны; төлемдер тізбегі үшін 4, тұйық тізбек үшін 6</translation>
        </message>
        <message>
            <source>the most that it may amount to</source>
            <translation>соманың ең көп мөлшері</translation>
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
            <source>the name, number or address itself, as it is recorded</source>
            <translation>есімнің немесе атаудың, нөмірдің немесе мекенжайдың өзі, жазбада тұрған күйінде</translation>
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
            <source>the number of the entry</source>
            <translation>жазба нөмірі</translation>
        </message>
        <message>
            <source>the number of the episode</source>
            <translation>эпизод нөмірі</translation>
        </message>
        <message>
            <source>the number of the item</source>
            <translation>көрсеткіш нөмірі</translation>
        </message>
        <message>
            <source>the number of the loss</source>
            <translation>залал нөмірі</translation>
        </message>
        <message>
            <source>the number of the mark to withdraw</source>
            <translation>кері қайтарып алынатын белгілеу нөмірі</translation>
        </message>
        <message>
            <source>the number of the match; for withdraw that of the decision</source>
            <translation>сәйкестендіру нөмірі; withdraw үшін шешім нөмірі</translation>
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
            <source>the party whose worksheet it is</source>
            <translation>жұмыс кестесі тиесілі тарап</translation>
        </message>
        <message>
            <source>the public key of whoever alone may open it; may be said several times</source>
            <translation>пакетті жалғыз өзі аша алатын тұлғаның ашық кілті; бірнеше рет көрсетуге болады</translation>
        </message>
        <message>
            <source>the sealed table of rates by which amounts are converted beside</source>
            <translation>сомалар қосымша айналдырылатын мөрленген бағамдар кестесі</translation>
        </message>
        <message>
            <source>the sealed table of rates by which other currencies count</source>
            <translation>басқа валюталарды есептеуге қолданылатын мөрленген бағамдар кестесі</translation>
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
            <source>the table of outgoings to write, .csv or .xlsx</source>
            <translation>шығыстардың жазылатын кестесі, .csv немесе .xlsx</translation>
        </message>
        <message>
            <source>the table to write, .csv or .xlsx</source>
            <translation>жазылатын кесте, .csv немесе .xlsx</translation>
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
            <source>traces no account that money was sent on to, unless it is named</source>
            <translation>ақша әрі қарай жіберілген шоттарды, олар аталмаса, қадағаламайды</translation>
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
            <source>what a person set, by its number in the list of categories</source>
            <translation>тұлға белгілеген санат, санаттар тізіміндегі нөмірі бойынша</translation>
        </message>
        <message>
            <source>what came into this account, party or place, what left it, and what stayed</source>
            <translation>осы шотқа, тарапқа немесе орынға түскен, одан шыққан және қалған қаражат</translation>
        </message>
        <message>
            <source>what else is to be known of it</source>
            <translation>бұл туралы басқа мәлімет</translation>
        </message>
        <message>
            <source>what has become of the finding</source>
            <translation>анықталған белгінің күйі</translation>
        </message>
        <message>
            <source>what is decided</source>
            <translation>шешім түрі</translation>
        </message>
        <message>
            <source>what is said of the account</source>
            <translation>шот туралы мәлімет түрі</translation>
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
            <source>what the item is</source>
            <translation>көрсеткіш түрі</translation>
        </message>
        <message>
            <source>what the item is called</source>
            <translation>көрсеткіш атауы</translation>
        </message>
        <message>
            <source>what the list is called; its file where it is left out</source>
            <translation>тізім атауы; әдепкісі — файлының аты</translation>
        </message>
        <message>
            <source>what the money is: of a claimant, the holder's own, meant to make good a loss, or interest</source>
            <translation>ақша түрі: талап қоюшының ақшасы, шот иесінің өз ақшасы, залалды өтеуге арналған ақша немесе сыйақы (пайыз)</translation>
        </message>
        <message>
            <source>what the table is called; its file where it is left out</source>
            <translation>кесте атауы; әдепкісі — файлының аты</translation>
        </message>
        <message>
            <source>what they came on, such as a USB stick</source>
            <translation>файлдар алынған тасығыш, мысалы USB-жинақтағыш</translation>
        </message>
        <message>
            <source>what to do; items where it is left out</source>
            <translation>не істеу керек; әдепкісі — items</translation>
        </message>
        <message>
            <source>what to do; list where it is left out</source>
            <translation>не істеу керек; әдепкісі — list</translation>
        </message>
        <message>
            <source>what to do; show where it is left out</source>
            <translation>не істеу керек; әдепкісі — show</translation>
        </message>
        <message>
            <source>what was lost</source>
            <translation>залал түрі</translation>
        </message>
        <message>
            <source>when a machine was used, as 2024-01-31T14:05</source>
            <translation>құрылғы пайдаланылған сәт, 2024-01-31T14:05 түрінде</translation>
        </message>
        <message>
            <source>where in the document it stands, such as page 2</source>
            <translation>құжаттағы орны, мысалы 2-бет</translation>
        </message>
        <message>
            <source>where in the item of evidence it stands, such as page 2</source>
            <translation>дәлелдемедегі орны, мысалы 2-бет</translation>
        </message>
        <message>
            <source>where the list comes from</source>
            <translation>тізім қайдан алынды</translation>
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
            <source>who published the rates</source>
            <translation>бағамдарды кім жариялады</translation>
        </message>
        <message>
            <source>who received them</source>
            <translation>файлдарды кім қабылдады</translation>
        </message>
        <message>
            <source>whose loss it is: a name, or a pseudonym that the case gave</source>
            <translation>залал кімге тиесілі: есім немесе іс берген бүркеншік атау</translation>
        </message>
        <message>
            <source>whose money it is</source>
            <translation>ақша кімге тиесілі</translation>
        </message>
        <message>
            <source>whose money the credit is; said once for all, or once for each</source>
            <translation>түсім ақшасы кімге тиесілі; барлығы үшін бір рет немесе әрқайсысы үшін бір реттен көрсетіледі</translation>
        </message>
        <message>
            <source>why</source>
            <translation>себебі</translation>
        </message>
        <message>
            <source>why these are funds of interest</source>
            <translation>бұл неліктен қадағаланатын қаражат</translation>
        </message>
        <message>
            <source>why; a rejection needs one</source>
            <translation>себебі; қабылдамау үшін міндетті</translation>
        </message>
        <message>
            <source>within how many minutes two uses of one machine are at the same time; 10 where it is left out</source>
            <translation>бір құрылғыны екі рет пайдалану неше минут ішінде бір мезгілде деп саналады; әдепкісі — 10</translation>
        </message>
        <message>
            <source>words</source>
            <translation>аргументтер</translation>
        </message>
        <message>
            <source>words of a counterparty's name or of a purpose</source>
            <translation>қарсы тарап атауындағы немесе төлем мақсатындағы сөздер</translation>
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
        <message>
            <source>{word} is no moment; write it as 2024-01-31T14:05.</source>
            <translation>{word} — уақыт сәті емес; оны 2024-01-31T14:05 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>{word} sets no parameter: write it as A1.days=7.</source>
            <translation>{word} параметр мәнін бермейді: оны A1.days=7 түрінде жазыңыз.</translation>
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
        <name>ConnectionsTab</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
        <message>
            <source>As recorded</source>
            <translation>Жазбадағы түрі</translation>
        </message>
        <message>
            <source>Both sides of the connection</source>
            <translation>Байланыстың екі жағы</translation>
        </message>
        <message>
            <source>Connections between accounts</source>
            <translation>Шоттар арасындағы байланыстар</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Дәрежесі</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Nothing connects accounts yet: sources name no shared number, and none was entered.</source>
            <translation>Шоттарды әзірге ештеңе байланыстырмайды: дереккөздерде ортақ нөмір көрсетілмеген, қолмен де енгізілмеген.</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>Мәлімет көзі</translation>
        </message>
        <message>
            <source>What is shared</source>
            <translation>Ортақ мәлімет</translation>
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
        <name>DecisionTable</name>
        <message>
            <source>By</source>
            <translation>Шешім қабылдаған</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Decisions about the party</source>
            <translation>Тарап бойынша шешімдер</translation>
        </message>
        <message>
            <source>One name</source>
            <translation>Бірінші атау</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>Екінші атау</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Уақыты</translation>
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
        <name>DigitsPanel</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Сомалар</translation>
        </message>
        <message>
            <source>Bars: counted. Lines: by the law.</source>
            <translation>Бағаналар: нақты саны. Сызықтар: Бенфорд заңы бойынша саны.</translation>
        </message>
        <message>
            <source>By the law</source>
            <translation>Бенфорд бойынша</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Нақты саны</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Цифрлар</translation>
        </message>
        <message>
            <source>Digits counted and by the law</source>
            <translation>Цифрлардың нақты саны және Бенфорд заңы бойынша саны</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Үлесі</translation>
        </message>
        <message>
            <source>Show the entries</source>
            <translation>Операцияларды көрсету</translation>
        </message>
        <message>
            <source>Tests of digits</source>
            <translation>Цифрлар тесттері</translation>
        </message>
        <message>
            <source>The mean absolute deviation of the shares is {deviation}: {result}. Chi squared is {squared} with {freedom} degrees of freedom.</source>
            <translation>Үлестердің орташа абсолюттік ауытқуы — {deviation}: {result}. Хи-квадрат мәні — {squared}, еркіндік дәрежелерінің саны — {freedom}.</translation>
        </message>
        <message>
            <source>{digits}: {count} counted, {expected} by the law</source>
            <translation>{digits}: нақты саны — {count}, Бенфорд заңы бойынша — {expected}</translation>
        </message>
    </context>
    <context>
        <name>DispositionDialog</name>
        <message>
            <source>Decide about finding {number}</source>
            <translation>{number} нөмірлі анықталған белгі бойынша шешім қабылдау</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Say why the finding is decided so.</source>
            <translation>Анықталған белгі бойынша шешімнің себебін көрсетіңіз.</translation>
        </message>
        <message>
            <source>What has become of it</source>
            <translation>Анықталған белгінің күйі</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>DossierConversation</name>
        <message>
            <source>Entries that say it</source>
            <translation>Осы мәлімет көрсетілген операциялар</translation>
        </message>
        <message>
            <source>Keeping the fact</source>
            <translation>Мәліметті сақтау</translation>
        </message>
        <message>
            <source>Keeping the loss</source>
            <translation>Залалды сақтау</translation>
        </message>
        <message>
            <source>Looking at the entries</source>
            <translation>Операцияларды қарау</translation>
        </message>
        <message>
            <source>Withdrawing the fact</source>
            <translation>Мәліметті кері қайтарып алу</translation>
        </message>
        <message>
            <source>Withdrawing the loss</source>
            <translation>Залалды кері қайтарып алу</translation>
        </message>
        <message>
            <source>Writing the schedule</source>
            <translation>Ведомосты жазу</translation>
        </message>
        <message>
            <source>losses.xlsx</source>
            <translation>losses.xlsx</translation>
        </message>
    </context>
    <context>
        <name>DossierWording</name>
        <message numerus="yes">
            <source>%Ln entries of the case</source>
            <translation>
                <numerusform>Істің %Ln операциясы</numerusform>
                <numerusform>Істің %Ln операциясы</numerusform>
            </translation>
        </message>
        <message>
            <source>stated: {reason}</source>
            <translation>мәлімделді: {reason}</translation>
        </message>
        <message>
            <source>statement of the person</source>
            <translation>тұлғаның мәлімдемесі</translation>
        </message>
        <message>
            <source>{document}, {place}</source>
            <translation>{document}, {place}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} – {high}</translation>
        </message>
        <message>
            <source>{machine}, {moment}</source>
            <translation>{machine}, {moment}</translation>
        </message>
    </context>
    <context>
        <name>Dossiers</name>
        <message>
            <source>Address</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <source>An entry needs the number of an account and what is said of it.</source>
            <translation>Жазба үшін шот нөмірі және шот туралы мәлімет қажет.</translation>
        </message>
        <message>
            <source>Both accounts were used at one machine within a few minutes, which strangers in a queue do too.</source>
            <translation>Екі шот бір құрылғыда бірнеше минут аралығында пайдаланылған; кезекте тұрған бейтаныс адамдар да солай пайдаланады.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Cash machine or terminal</source>
            <translation>Банкомат немесе терминал</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Depositor</source>
            <translation>Ақша салушы</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Құрылғы</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Шот иесі</translation>
        </message>
        <message>
            <source>It is kept as number {number}.</source>
            <translation>№ {number} нөмірімен сақталды.</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Желілік мекенжай</translation>
        </message>
        <message>
            <source>Number of a document or person</source>
            <translation>Құжат нөмірі немесе тұлға нөмірі</translation>
        </message>
        <message>
            <source>One side at least was entered by an investigator; look at on what that entry stands.</source>
            <translation>Кемінде бір жағын тергеуші енгізген; енгізілген мәліметтің неге негізделгенін қараңыз.</translation>
        </message>
        <message>
            <source>Opening papers</source>
            <translation>Шот ашу құжаттары</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орын</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>Сенімхат</translation>
        </message>
        <message>
            <source>Rests on an entry</source>
            <translation>Енгізілген мәліметке негізделген</translation>
        </message>
        <message>
            <source>Same machine, same time</source>
            <translation>Бір құрылғы, бір мезгіл</translation>
        </message>
        <message>
            <source>Same text</source>
            <translation>Бірдей мәтін</translation>
        </message>
        <message>
            <source>Shared identifier in sources</source>
            <translation>Дереккөздердегі ортақ сәйкестендіргіш</translation>
        </message>
        <message>
            <source>Sources of each account give the same identifier. It does not say who used it.</source>
            <translation>Әр шоттың дереккөздерінде бірдей сәйкестендіргіш көрсетілген. Бұл оны кім пайдаланғанын көрсетпейді.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>The holder of an account need not control it: accounts are opened in names of persons who were made to do so. The role of every person here is unknown until somebody establishes it.</source>
            <translation>Шот иесі оны өзі басқармауы мүмкін: шоттар мәжбүрленген тұлғалардың атына да ашылады. Осындағы әр тұлғаның рөлі анықталғанға дейін белгісіз.</translation>
        </message>
        <message>
            <source>The texts are equal. Different persons may have one name, and many may live at one address.</source>
            <translation>Мәтіндер бірдей. Әртүрлі тұлғалардың аты-жөні бірдей болуы, ал бір мекенжайда көп адам тұруы мүмкін.</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>қолмен енгізілген</translation>
        </message>
        <message>
            <source>from a source</source>
            <translation>дереккөзден алынған</translation>
        </message>
    </context>
    <context>
        <name>DossiersPage</name>
        <message numerus="yes">
            <source>%Ln losses were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына %Ln залал жазылды.</numerusform>
                <numerusform>{file} файлына %Ln залал жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
        <message>
            <source>Add a fact…</source>
            <translation>Мәлімет қосу…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Байланыстар</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Шот дерекнамалары</translation>
        </message>
        <message>
            <source>Gathering the dossiers</source>
            <translation>Шот дерекнамаларын жинақтау</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Залалдар</translation>
        </message>
        <message>
            <source>The fact was added to the dossier.</source>
            <translation>Мәлімет шот дерекнамасына қосылды.</translation>
        </message>
        <message>
            <source>The fact was changed.</source>
            <translation>Мәлімет өзгертілді.</translation>
        </message>
        <message>
            <source>The fact was withdrawn.</source>
            <translation>Мәлімет кері қайтарып алынды.</translation>
        </message>
        <message>
            <source>The loss was added to the schedule.</source>
            <translation>Залал ведомосқа қосылды.</translation>
        </message>
        <message>
            <source>The loss was changed.</source>
            <translation>Залал өзгертілді.</translation>
        </message>
        <message>
            <source>The loss was withdrawn.</source>
            <translation>Залал кері қайтарып алынды.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
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
        <name>EntryListDialog</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операция</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Choose an entry.</source>
            <translation>Операцияны таңдаңыз.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>Қарсы тарап</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Төлем мақсаты</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Операцияны көрсету</translation>
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
        <name>FactDialog</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Add a fact of an account</source>
            <translation>Шот туралы мәлімет қосу</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Change a fact of an account</source>
            <translation>Шот туралы мәліметті өзгерту</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Day of use</source>
            <translation>Пайдаланылған күн</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>Күнді күні, айы және жылы бойынша енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the name, number or address itself.</source>
            <translation>Есімнің немесе атаудың, нөмірдің немесе мекенжайдың өзін енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the number of the account.</source>
            <translation>Шот нөмірін енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the time as hours and minutes, such as 14:05.</source>
            <translation>Уақытты сағат пен минут түрінде енгізіңіз, мысалы 14:05.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Moment of use</source>
            <translation>Пайдаланылған сәт</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>The text is kept as it is recorded; two spellings of one number connect accounts all the same.</source>
            <translation>Мәтін жазбада тұрған күйінде сақталады; бір нөмірдің екі түрлі жазылуы шоттарды бәрібір байланыстырады.</translation>
        </message>
        <message>
            <source>Time of use</source>
            <translation>Пайдаланылған уақыт</translation>
        </message>
        <message>
            <source>as it is recorded</source>
            <translation>жазбада тұрған күйінде</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>сс:мм</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
        <message>
            <source>Add up</source>
            <translation>Есептеу</translation>
        </message>
        <message>
            <source>Choose the accounts of the party. Balances, deposits, transfers between them and cash are added up; nothing is kept before you have seen it.</source>
            <translation>Тараптың шоттарын таңдаңыз. Қалдықтар, салымдар, олардың арасындағы аударымдар және қолма-қол ақша есептеледі; сіз қарап шыққанға дейін ештеңе сақталмайды.</translation>
        </message>
        <message>
            <source>Enter the first and the last day as dd.mm.yyyy.</source>
            <translation>Бірінші және соңғы күнді кк.аа.жжжж түрінде енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the party whose worksheet it is.</source>
            <translation>Жұмыс кестесі тиесілі тарапты енгізіңіз.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күн</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Тарап</translation>
        </message>
        <message>
            <source>Take figures from entries</source>
            <translation>Операциялардан сандық мәндер алу</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Соңғы күн бірінші күннен бұрын тұр.</translation>
        </message>
        <message>
            <source>Tick at least one account.</source>
            <translation>Кемінде бір шотты белгілеңіз.</translation>
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
        <name>FigureShapes</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Мынадан кейін</translation>
        </message>
        <message>
            <source>At the rate of all other accounts, so many round amounts or more have the probability {p}.</source>
            <translation>Барлық басқа шоттардағы үлес жағдайында дөңгелек сомалардың осындай немесе одан көп болу ықтималдығы: {p}.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Мынаған дейін</translation>
        </message>
        <message>
            <source>Classes of amounts</source>
            <translation>Сомалар сыныптары</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Бағыт</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Кемінде</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Үзілістер</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Of all others</source>
            <translation>Басқа шоттарда</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Ықтималдық</translation>
        </message>
        <message>
            <source>Round amounts</source>
            <translation>Дөңгелек сомалар</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Жиыны</translation>
        </message>
        <message>
            <source>To less than</source>
            <translation>Мынадан кем</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Бірлік</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Не жетіспейді</translation>
        </message>
        <message>
            <source>{count} of {total}, {share}</source>
            <translation>{count}, барлығы {total} ({share})</translation>
        </message>
    </context>
    <context>
        <name>FiguresPanel</name>
        <message>
            <source>Show the entries</source>
            <translation>Операцияларды көрсету</translation>
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
            <source>Choose the table of rates</source>
            <translation>Бағамдар кестесін таңдау</translation>
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
            <source>Export the outgoings</source>
            <translation>Шығыстарды экспорттау</translation>
        </message>
        <message>
            <source>Export the records shown</source>
            <translation>Көрсетілген жазбаларды экспорттау</translation>
        </message>
        <message>
            <source>Export the totals</source>
            <translation>Жиындарды экспорттау</translation>
        </message>
        <message>
            <source>Export the transfers</source>
            <translation>Аударымдарды экспорттау</translation>
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
            <source>Tables of rates (*.csv *.xlsx *.toml)</source>
            <translation>Бағамдар кестелері (*.csv *.xlsx *.toml)</translation>
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
        <message>
            <source>Write the schedule of losses</source>
            <translation>Залал ведомосын жазу</translation>
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
        <name>FindingTable</name>
        <message>
            <source>Findings</source>
            <translation>Анықталған белгілер</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Не анықталды</translation>
        </message>
        <message>
            <source>{subject}: {sentence}</source>
            <translation>{subject}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPage</name>
        <message>
            <source>Findings</source>
            <translation>Анықталған белгілер</translation>
        </message>
        <message>
            <source>Keeping the decision</source>
            <translation>Шешімді сақтау</translation>
        </message>
        <message>
            <source>Lists…</source>
            <translation>Тізімдер…</translation>
        </message>
        <message>
            <source>Looking at the findings</source>
            <translation>Анықталған белгілерді қарау</translation>
        </message>
        <message>
            <source>Looking at the rows</source>
            <translation>Жолдарды қарау</translation>
        </message>
        <message>
            <source>Rules look at the records first, then at the entries: each says what it found, what it did not find, and what it could not compute and why. A finding is a lead, never a verdict.</source>
            <translation>Ережелер алдымен жазбаларды, содан кейін операцияларды тексереді: әр ереже нені анықтағанын, нені анықтамағанын, нені және неліктен есептеу мүмкін болмағанын көрсетеді. Анықталған белгі — тексеруге арналған бағдар ғана, ешқашан үкім емес.</translation>
        </message>
        <message>
            <source>Run the rules…</source>
            <translation>Ережелерді іске қосу…</translation>
        </message>
        <message>
            <source>Running the rules</source>
            <translation>Ережелерді іске қосу</translation>
        </message>
        <message>
            <source>Sealing the list</source>
            <translation>Тізімді мөрлеу</translation>
        </message>
        <message>
            <source>The case has changed since the rules were run; run them again.</source>
            <translation>Ережелер іске қосылғаннан кейін іс өзгерді; оларды қайта іске қосыңыз.</translation>
        </message>
        <message>
            <source>The list is sealed; the rules that need it can be run.</source>
            <translation>Тізім мөрленді; оны қажет ететін ережелерді іске қосуға болады.</translation>
        </message>
        <message>
            <source>The rules have been run.</source>
            <translation>Ережелер іске қосылды.</translation>
        </message>
        <message>
            <source>The rules have not been run yet</source>
            <translation>Ережелер әлі іске қосылмаған</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>What was decided about finding {number} is kept.</source>
            <translation>{number} нөмірлі анықталған белгі бойынша шешім сақталды.</translation>
        </message>
    </context>
    <context>
        <name>FlowFilterBar</name>
        <message>
            <source>All currencies</source>
            <translation>Барлық валюта</translation>
        </message>
        <message>
            <source>All grades, apart</source>
            <translation>Барлық дәреже, бөлек</translation>
        </message>
        <message>
            <source>Between what movements are summed</source>
            <translation>Қозғалыстар ненің арасында жиынтықталады</translation>
        </message>
        <message>
            <source>Converted by {name}</source>
            <translation>{name} кестесі бойынша айналдырылған</translation>
        </message>
        <message>
            <source>Currency of the movements</source>
            <translation>Қозғалыстар валютасы</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>Осы күннен бастап</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Атау немесе нөмір</translation>
        </message>
        <message>
            <source>Name or number at either end</source>
            <translation>Екі жақтың бірінің атауы немесе нөмірі</translation>
        </message>
        <message>
            <source>Not converted</source>
            <translation>Айналдырылмаған</translation>
        </message>
        <message>
            <source>Stretches of time that are summed apart</source>
            <translation>Бөлек жиынтықталатын кезеңдер</translation>
        </message>
        <message>
            <source>Table of rates by which amounts are converted</source>
            <translation>Сомалар айналдырылатын бағамдар кестесі</translation>
        </message>
        <message>
            <source>Up to and with this day</source>
            <translation>Осы күнге дейін (осы күнді қоса алғанда)</translation>
        </message>
        <message>
            <source>What the movements rest on</source>
            <translation>Қозғалыстардың негізі</translation>
        </message>
    </context>
    <context>
        <name>FlowModel</name>
        <message numerus="yes">
            <source>%Ln movements have no rate for their day and are left out.</source>
            <translation>
                <numerusform>%Ln қозғалыстың күніне бағам жоқ, олар есепке алынбады.</numerusform>
                <numerusform>%Ln қозғалыстың күніне бағам жоқ, олар есепке алынбады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them could be matched otherwise just as well.</source>
            <translation>
                <numerusform>Олардың %Ln қозғалысын басқаша да дәл осындай негізбен сәйкестендіруге болады.</numerusform>
                <numerusform>Олардың %Ln қозғалысын басқаша да дәл осындай негізбен сәйкестендіруге болады.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlowSearch</name>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>At most {amount} can have taken the whole way.</source>
            <translation>Бүкіл тізбектен өткен сома {amount} мөлшерінен аспайды.</translation>
        </message>
        <message>
            <source>Between whom</source>
            <translation>Кімнің арасында</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>Қозғалыстар</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>The money was exchanged on its way.</source>
            <translation>Ақша жолда басқа валютаға айырбасталған.</translation>
        </message>
        <message>
            <source>The source does not print which of two movements of one day came first.</source>
            <translation>Дереккөзде бір күнгі екі қозғалыстың қайсысы бұрын болғаны көрсетілмеген.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталуы</translation>
        </message>
        <message>
            <source>{payers} paid in {received}; {recipients} were paid {paid}.</source>
            <translation>Төлеушілер саны: {payers}, төлегені: {received}; алушылар саны: {recipients}, алғаны: {paid}.</translation>
        </message>
    </context>
    <context>
        <name>FlowTable</name>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>Айналдырылған сома</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Кімнен</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>Қозғалыстар</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>quarter {number} of {year}</source>
            <translation>{year} жылғы {number}-тоқсан</translation>
        </message>
        <message>
            <source>week from {day}</source>
            <translation>{day} күні басталған апта</translation>
        </message>
    </context>
    <context>
        <name>Flows</name>
        <message numerus="yes">
            <source>%n matches have two currencies on one side; their entries stand by themselves.</source>
            <translation>
                <numerusform>%n сәйкестендірудің бір жағында екі валюта бар; олардың операциялары бөлек көрсетіледі.</numerusform>
                <numerusform>%n сәйкестендірудің бір жағында екі валюта бар; олардың операциялары бөлек көрсетіледі.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payments that nobody was paid are in no total.</source>
            <translation>
                <numerusform>Ешкімге төленбеген %n төлем ешбір жиынға кірмейді.</numerusform>
                <numerusform>Ешкімге төленбеген %n төлем ешбір жиынға кірмейді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of totals were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына жиындардың %n жолы жазылды.</numerusform>
                <numerusform>{file} файлына жиындардың %n жолы жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Gathered by one and paid out to many</source>
            <translation>Бір тарапқа жиналып, көп тарапқа төленген</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Айлар</translation>
        </message>
        <message>
            <source>Names as recorded</source>
            <translation>Жазылған күйіндегі атаулар</translation>
        </message>
        <message>
            <source>No movement of the case has {node} at either end.</source>
            <translation>Істегі ешбір қаражат қозғалысының шетінде {node} жоқ.</translation>
        </message>
        <message>
            <source>No movement of the case matches.</source>
            <translation>Істе сәйкес қаражат қозғалысы жоқ.</translation>
        </message>
        <message>
            <source>Nothing of the kind was found.</source>
            <translation>Мұндай ештеңе табылмады.</translation>
        </message>
        <message>
            <source>Paid to many and passed on to one</source>
            <translation>Көп тарапқа төленіп, бір тарапқа жіберілген</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Тараптар</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Орындар</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>Тоқсандар</translation>
        </message>
        <message>
            <source>The search stopped at its bound: more may exist.</source>
            <translation>Іздеу шегіне жетіп тоқтады: басқалары да болуы мүмкін.</translation>
        </message>
        <message>
            <source>The whole time</source>
            <translation>Бүкіл кезең</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Апталар</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Жылдар</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>қолма-қол ақша</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>расталған</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>болжамды</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>one-sided</source>
            <translation>бір жақты</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>дәлелденген</translation>
        </message>
        <message>
            <source>{account}: the stated balance changed by {change}, as the movements do.</source>
            <translation>{account}: көрсетілген қалдықтың өзгерісі — {change}, бұл қаражат қозғалыстарына сәйкес келеді.</translation>
        </message>
        <message>
            <source>{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not accounted for though statements cover all days.</source>
            <translation>{account}: көрсетілген қалдықтың өзгерісі — {change}, қаражат қозғалыстары бойынша — {net}; үзінді көшірмелер барлық күнді қамтығанымен, түсіндірілмеген айырма — {difference}.</translation>
        </message>
        <message numerus="yes">
            <source>{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not accounted for, and no statement covers %n days between.</source>
            <translation>
                <numerusform>{account}: көрсетілген қалдықтың өзгерісі — {change}, қаражат қозғалыстары бойынша — {net}; түсіндірілмеген айырма — {difference}, ал аралықтағы %n күн ешбір үзінді көшірмемен қамтылмаған.</numerusform>
                <numerusform>{account}: көрсетілген қалдықтың өзгерісі — {change}, қаражат қозғалыстары бойынша — {net}; түсіндірілмеген айырма — {difference}, ал аралықтағы %n күн ешбір үзінді көшірмемен қамтылмаған.</numerusform>
            </translation>
        </message>
        <message>
            <source>{account}: the stated balance changed by {change}; the movements give {net}, and excluded entries the other {excluded}.</source>
            <translation>{account}: көрсетілген қалдықтың өзгерісі — {change}; қаражат қозғалыстары бойынша — {net}, қалған {excluded} есептен шығарылған операцияларға тиесілі.</translation>
        </message>
        <message>
            <source>{word} fits several: {nodes}. Name one of them wholly.</source>
            <translation>{word} сөзі бірнешеуіне сәйкес келеді: {nodes}. Біреуін толық атаңыз.</translation>
        </message>
    </context>
    <context>
        <name>FlowsPage</name>
        <message numerus="yes">
            <source>%Ln totals were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына %Ln жиын жазылды.</numerusform>
                <numerusform>{file} файлына %Ln жиын жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add statements or tables of transfers: their movements are then summed between parties, accounts and places, each movement once.</source>
            <translation>Үзінді көшірмелерді немесе аударымдар кестелерін қосыңыз: сонда олардағы қаражат қозғалыстары тараптар, шоттар және орындар арасында жинақталады, әр қозғалыс бір рет есептеледі.</translation>
        </message>
        <message>
            <source>Adding up the flows</source>
            <translation>Ағындарды жинақтау</translation>
        </message>
        <message>
            <source>Exporting the totals</source>
            <translation>Жиындарды экспорттау</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорттау…</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Ағындар</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Дәлелдемелерге өту</translation>
        </message>
        <message>
            <source>Keep in the case</source>
            <translation>Істе сақтау</translation>
        </message>
        <message>
            <source>Keeping the totals</source>
            <translation>Жиындарды сақтау</translation>
        </message>
        <message>
            <source>Keeping what was found</source>
            <translation>Табылғанды сақтау</translation>
        </message>
        <message>
            <source>Looking at what stayed</source>
            <translation>Қалған қаражатты қарау</translation>
        </message>
        <message>
            <source>Looking for parties and accounts</source>
            <translation>Тараптар мен шоттарды іздеу</translation>
        </message>
        <message>
            <source>Looking for the movements</source>
            <translation>Қаражат қозғалыстарын іздеу</translation>
        </message>
        <message>
            <source>No money has moved yet</source>
            <translation>Әзірге қаражат қозғалысы жоқ</translation>
        </message>
        <message>
            <source>Seal rates…</source>
            <translation>Бағамдарды мөрлеу…</translation>
        </message>
        <message>
            <source>Sealing the rates</source>
            <translation>Бағамдарды мөрлеу</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>The answer is kept in the case with its question, your name and the time.</source>
            <translation>Жауап істе сұрағымен, аты-жөніңізбен және уақытымен бірге сақталды.</translation>
        </message>
        <message>
            <source>The table {name} is sealed; amounts can be converted by it.</source>
            <translation>{name} кестесі мөрленді; енді сомаларды ол бойынша айналдыруға болады.</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Жиындар</translation>
        </message>
        <message>
            <source>Totals and searches</source>
            <translation>Жиындар мен іздеулер</translation>
        </message>
        <message>
            <source>Totals of flows</source>
            <translation>Ағындар жиындары</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Ways, circles and patterns</source>
            <translation>Тізбектер, тұйық тізбектер, схемалар</translation>
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
        <name>Funds</name>
        <message>
            <source>Interest of the bank</source>
            <translation>Банк есептеген сыйақы</translation>
        </message>
        <message>
            <source>Meant to make good a loss</source>
            <translation>Залалды өтеуге арналған</translation>
        </message>
        <message>
            <source>Money of a claimant</source>
            <translation>Талап қоюшының ақшасы</translation>
        </message>
        <message>
            <source>The holder's own money</source>
            <translation>Шот иесінің өз ақшасы</translation>
        </message>
    </context>
    <context>
        <name>FundsDialog</name>
        <message numerus="yes">
            <source>%Ln credits are marked. Their money is then followed by every method.</source>
            <translation>
                <numerusform>%Ln түсім белгіленді. Енді оның ақшасы барлық әдіспен қадағаланады.</numerusform>
                <numerusform>%Ln түсім белгіленді. Енді олардың ақшасы барлық әдіспен қадағаланады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>Талап қоюшы</translation>
        </message>
        <message>
            <source>Enter whose money it is, as the result shall name the claimant.</source>
            <translation>Нәтижеде талап қоюшы қалай аталуға тиіс болса, ақша кімдікі екенін солай енгізіңіз.</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Белгілеу</translation>
        </message>
        <message>
            <source>Mark as funds of interest</source>
            <translation>Қадағаланатын қаражат ретінде белгілеу</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Say why these are funds of interest; the reason is kept with your name.</source>
            <translation>Бұл қаражат не себепті қадағаланатынын көрсетіңіз; себеп сіздің аты-жөніңізбен бірге сақталады.</translation>
        </message>
        <message>
            <source>What they are</source>
            <translation>Қаражат түрі</translation>
        </message>
    </context>
    <context>
        <name>FundsMarking</name>
        <message>
            <source>Choose one or more entries first.</source>
            <translation>Алдымен бір немесе бірнеше операцияны таңдаңыз.</translation>
        </message>
        <message>
            <source>Marking funds of interest</source>
            <translation>Қадағаланатын қаражатты белгілеу</translation>
        </message>
        <message>
            <source>The case is open for reading only; nothing can be marked.</source>
            <translation>Іс тек оқу үшін ашылған; ештеңені белгілеу мүмкін емес.</translation>
        </message>
        <message>
            <source>The entries are marked as funds of interest.</source>
            <translation>Операциялар қадағаланатын қаражат ретінде белгіленді.</translation>
        </message>
        <message>
            <source>Trace from here</source>
            <translation>Осы жерден қадағалау</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>FundsPanel</name>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
        <message>
            <source>Accounts to trace</source>
            <translation>Қадағаланатын шоттар</translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>Талап қоюшы</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>Follow inferred transfers too</source>
            <translation>Болжамды аударымдарды да қадағалау</translation>
        </message>
        <message>
            <source>Funds of interest</source>
            <translation>Қадағаланатын қаражат</translation>
        </message>
        <message>
            <source>Marked by</source>
            <translation>Белгілеген</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Those of the funds, and those that money was sent on to</source>
            <translation>Қаражат түскен шоттар және ақша әрі қарай жіберілген шоттар</translation>
        </message>
        <message>
            <source>Transfers that identifiers prove or a person confirmed are always followed.</source>
            <translation>Сәйкестендіргіштер дәлелдейтін немесе тұлға растаған аударымдар әрқашан қадағаланады.</translation>
        </message>
        <message>
            <source>What they are</source>
            <translation>Қаражат түрі</translation>
        </message>
        <message>
            <source>Withdraw the mark</source>
            <translation>Белгілеуді кері қайтарып алу</translation>
        </message>
    </context>
    <context>
        <name>GapPanel</name>
        <message>
            <source>Join to one transfer</source>
            <translation>Бір аударымға біріктіру</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Операцияны көрсету</translation>
        </message>
        <message>
            <source>These entries name another account of the case, and none of its entries was found to be the other side. Choose what was paid and what was received to join them by hand.</source>
            <translation>Бұл операцияларда істегі басқа шот көрсетілген, бірақ сол шоттың ешбір операциясы екінші жақ ретінде табылмады. Оларды қолмен біріктіру үшін төленген және алынған соманы таңдаңыз.</translation>
        </message>
        <message>
            <source>Transfers with one side</source>
            <translation>Бір жағы ғана бар аударымдар</translation>
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
        <name>HopPanel</name>
        <message>
            <source>Show the entry</source>
            <translation>Операцияны көрсету</translation>
        </message>
    </context>
    <context>
        <name>HopTable</name>
        <message>
            <source>From</source>
            <translation>Кімнен</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Төленген</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Алынған</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кімге</translation>
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
        <name>Indirect methods</name>
        <message numerus="yes">
            <source>%n days of account {account} are covered by a statement and not proven.</source>
            <translation>
                <numerusform>{account} шотының %n күні үзінді көшірмемен қамтылған, бірақ расталмаған.</numerusform>
                <numerusform>{account} шотының %n күні үзінді көшірмемен қамтылған, бірақ расталмаған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days of the period are missing in the statements of {account}.</source>
            <translation>
                <numerusform>{account} шотының үзінді көшірмелерінде кезеңнің %n күні жоқ.</numerusform>
                <numerusform>{account} шотының үзінді көшірмелерінде кезеңнің %n күні жоқ.</numerusform>
            </translation>
        </message>
        <message>
            <source>A difference that is not explained by what is recorded is no proof of any offence: a source may not have been recorded yet.</source>
            <translation>Жазылған мәліметтермен түсіндірілмейтін айырма қандай да бір құқық бұзушылықты дәлелдемейді: қаражат көзі әлі жазылмаған болуы мүмкін.</translation>
        </message>
        <message>
            <source>A statement of account {account} does not reconcile.</source>
            <translation>{account} шотының үзінді көшірмесі сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Also money owed to the party. Needed on both days under one name; nought counts too.</source>
            <translation>Тарапқа берешек ақша да осында жатады. Екі күнге де бір атаумен көрсетілуге тиіс; нөл де көрсетіледі.</translation>
        </message>
        <message>
            <source>An amount is nought or more, and the least is not above the most.</source>
            <translation>Сома нөлден кем болмауға тиіс, ал ең аз мәні ең көп мәнінен аспауға тиіс.</translation>
        </message>
        <message>
            <source>An item needs a party and a name.</source>
            <translation>Көрсеткіш үшін тарап пен атау қажет.</translation>
        </message>
        <message>
            <source>An item needs an amount, or its least and its most.</source>
            <translation>Көрсеткіш үшін сома немесе оның ең аз және ең көп мәні қажет.</translation>
        </message>
        <message>
            <source>Asset, at what it cost</source>
            <translation>Мүлік, сатып алу құны бойынша</translation>
        </message>
        <message>
            <source>Bank deposits</source>
            <translation>Банк шоттарына түсімдер</translation>
        </message>
        <message>
            <source>Between {low} and {high} {currency} is a difference not explained by what is recorded.</source>
            <translation>Жазылған мәліметтермен түсіндірілмеген айырма мына аралықта: {low} – {high} {currency}.</translation>
        </message>
        <message>
            <source>By how much did what the party owns, less what it owes, grow? Add what was spent to live, and take away what known sources brought.</source>
            <translation>Тараптың меншігіндегі мүлік пен оның берешегі арасындағы айырма қаншаға өсті? Күнкөріске жұмсалғанды қосып, белгілі көздерден түскенді шегеріңіз.</translation>
        </message>
        <message>
            <source>Cash account</source>
            <translation>Қолма-қол ақша шоты</translation>
        </message>
        <message>
            <source>Cash in hand</source>
            <translation>Қолдағы ақша</translation>
        </message>
        <message>
            <source>Cash in hand on {day}</source>
            <translation>{day} күнгі қолдағы ақша</translation>
        </message>
        <message>
            <source>Cash in hand on {day} is not stated; nought counts too.</source>
            <translation>{day} күнгі қолдағы ақша көрсетілмеген; нөл де көрсетіледі.</translation>
        </message>
        <message>
            <source>Cash in hand on {day}, the starting point, is not established: state the least and the most it may have been.</source>
            <translation>Бастапқы нүкте — {day} күнгі қолдағы ақша — анықталмаған: оның ең аз және ең көп ықтимал мәнін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Cash paid into accounts, spent or given away.</source>
            <translation>Шоттарға салынған, жұмсалған немесе берілген қолма-қол ақша.</translation>
        </message>
        <message>
            <source>Cash paid out</source>
            <translation>Төленген қолма-қол ақша</translation>
        </message>
        <message>
            <source>Cash received</source>
            <translation>Алынған қолма-қол ақша</translation>
        </message>
        <message>
            <source>Cash spent that came from no account</source>
            <translation>Шоттардан алынбаған, жұмсалған қолма-қол ақша</translation>
        </message>
        <message>
            <source>Cash that was needed</source>
            <translation>Қажет болған қолма-қол ақша</translation>
        </message>
        <message>
            <source>Cash, a balance or a debt needs the day at whose end it stood.</source>
            <translation>Қолма-қол ақша, қалдық немесе берешек үшін олар қай күннің соңына тиесілі екенін көрсету қажет.</translation>
        </message>
        <message>
            <source>Change of net worth</source>
            <translation>Мүліктің таза құнының өзгерісі</translation>
        </message>
        <message>
            <source>Could the cash that was there have paid for the cash that was spent? Where it could not, some cash has no recorded source.</source>
            <translation>Жұмсалған қолма-қол ақшаны қолда болған қолма-қол ақшамен төлеуге болатын ба еді? Болмаса, қолма-қол ақшаның бір бөлігінің жазылған көзі жоқ.</translation>
        </message>
        <message>
            <source>Debt</source>
            <translation>Берешек</translation>
        </message>
        <message>
            <source>Debts paid back</source>
            <translation>Өтелген берешек</translation>
        </message>
        <message>
            <source>Deposits into all accounts</source>
            <translation>Барлық шотқа түскен сомалар</translation>
        </message>
        <message>
            <source>Deposits of money that was withdrawn or sent back before.</source>
            <translation>Бұрын алынған немесе кері жіберілген ақшаның шотқа түсуі.</translation>
        </message>
        <message>
            <source>Deposits of new money</source>
            <translation>Шоттарға түскен жаңа ақша</translation>
        </message>
        <message>
            <source>Deposits that are no income</source>
            <translation>Табыс болып табылмайтын түсімдер</translation>
        </message>
        <message>
            <source>Deposits that only came from another account of the party.</source>
            <translation>Тек тараптың басқа шотынан келген түсімдер.</translation>
        </message>
        <message>
            <source>Deposits were entered by hand: the program could not compare them with complete statements.</source>
            <translation>Түсімдер қолмен енгізілген: бағдарлама оларды толық үзінді көшірмелермен салыстыра алмады.</translation>
        </message>
        <message>
            <source>Describes the formal indirect methods, among them the cash account.</source>
            <translation>Формальды жанама әдістерді, оның ішінде қолма-қол ақша шотын сипаттайды.</translation>
        </message>
        <message>
            <source>Difference not explained by what is recorded</source>
            <translation>Жазылған мәліметтермен түсіндірілмеген айырма</translation>
        </message>
        <message>
            <source>Every amount is exact, so that the difference has no range.</source>
            <translation>Барлық сома дәл, сондықтан айырманың аралығы жоқ.</translation>
        </message>
        <message>
            <source>Everything that came into the accounts in these days.</source>
            <translation>Осы күндерде шоттарға түскеннің бәрі.</translation>
        </message>
        <message>
            <source>Explanations that were followed up</source>
            <translation>Тексерілген түсіндірмелер</translation>
        </message>
        <message>
            <source>From what the difference may have come, and what shows it.</source>
            <translation>Айырма неден туындауы мүмкін және мұны не көрсетеді.</translation>
        </message>
        <message>
            <source>From {low} to {high} {currency}: what is recorded may explain all, or leave up to {high} not explained.</source>
            <translation>{low} – {high} {currency}: жазылған мәліметтер бәрін түсіндіруі мүмкін немесе ең көбі {high} түсіндірілмей қалуы мүмкін.</translation>
        </message>
        <message>
            <source>Gifts, fines, losses: spent, and nothing of it is left.</source>
            <translation>Сыйлықтар, айыппұлдар, шығындар: жұмсалған, олардан ештеңе қалмаған.</translation>
        </message>
        <message>
            <source>How much came into the accounts that was new money? Add cash spent beside them, and take away known income.</source>
            <translation>Шоттарға түскен қаражаттың қаншасы жаңа ақша болды? Шоттардан тыс жұмсалған қолма-қол ақшаны қосып, белгілі табысты шегеріңіз.</translation>
        </message>
        <message>
            <source>Inheritance, gifts, insurance: neither debt nor income.</source>
            <translation>Мұра, сыйлықтар, сақтандыру төлемдері: берешек те, табыс та емес.</translation>
        </message>
        <message>
            <source>It holds only where all accounts of the party are in the worksheet.</source>
            <translation>Бұл тараптың барлық шоты жұмыс кестесінде болған жағдайда ғана дұрыс.</translation>
        </message>
        <message>
            <source>It is kept as number {number}.</source>
            <translation>№ {number} нөмірімен сақталды.</translation>
        </message>
        <message>
            <source>Known or declared income</source>
            <translation>Белгілі немесе декларацияланған табыс</translation>
        </message>
        <message>
            <source>Less owned than before</source>
            <translation>Мүліктің бұрынғыдан азаюы</translation>
        </message>
        <message>
            <source>Likely source</source>
            <translation>Ықтимал көз</translation>
        </message>
        <message>
            <source>Lists what the bank deposits method needs before it speaks.</source>
            <translation>Банк шоттарына түсімдер әдісін қолдануға дейін орындалуға тиіс шарттарды тізбелейді.</translation>
        </message>
        <message>
            <source>Living expenses</source>
            <translation>Күнкөріс шығыстары</translation>
        </message>
        <message>
            <source>Loans, gifts and other deposits that are no income.</source>
            <translation>Қарыздар, сыйлықтар және табыс болып табылмайтын басқа түсімдер.</translation>
        </message>
        <message>
            <source>Money in an account</source>
            <translation>Шоттағы ақша</translation>
        </message>
        <message>
            <source>Money in or out needs its first and its last day.</source>
            <translation>Түскен немесе шыққан ақша үшін оның бірінші және соңғы күні қажет.</translation>
        </message>
        <message>
            <source>Money paid in again</source>
            <translation>Шотқа қайта салынған ақша</translation>
        </message>
        <message>
            <source>Money that must have come in</source>
            <translation>Түсуге тиіс болған ақша</translation>
        </message>
        <message>
            <source>More owned than before</source>
            <translation>Мүліктің бұрынғыдан көбеюі</translation>
        </message>
        <message>
            <source>Needed on the opening and the closing day; the least and the most may differ.</source>
            <translation>Кезеңнің бастапқы және соңғы күніне қажет; ең аз және ең көп мәні әртүрлі болуы мүмкін.</translation>
        </message>
        <message>
            <source>Neither a likely source nor the exclusion of other sources has been noted.</source>
            <translation>Ықтимал көз де, басқа көздердің жоққа шығарылғаны да жазылмаған.</translation>
        </message>
        <message>
            <source>Neither cash received nor cash paid out is stated for the period.</source>
            <translation>Кезең бойынша алынған қолма-қол ақша да, төленген қолма-қол ақша да көрсетілмеген.</translation>
        </message>
        <message>
            <source>Net worth</source>
            <translation>Мүліктің таза құны</translation>
        </message>
        <message>
            <source>Net worth on {day}</source>
            <translation>{day} күнгі мүліктің таза құны</translation>
        </message>
        <message>
            <source>New debts</source>
            <translation>Жаңа берешек</translation>
        </message>
        <message>
            <source>No deposits are stated for the period.</source>
            <translation>Кезең бойынша түсімдер көрсетілмеген.</translation>
        </message>
        <message>
            <source>No explanation given by the party has been noted as followed up.</source>
            <translation>Тарап берген түсіндірмелердің тексерілгені туралы жазба жоқ.</translation>
        </message>
        <message>
            <source>No known income is stated: the true difference may be smaller.</source>
            <translation>Белгілі табыс көрсетілмеген: шынайы айырма азырақ болуы мүмкін.</translation>
        </message>
        <message>
            <source>No living expenses are stated: the true difference is larger.</source>
            <translation>Күнкөріс шығыстары көрсетілмеген: шынайы айырма көбірек.</translation>
        </message>
        <message>
            <source>Not computable: see what is missing.</source>
            <translation>Есептеу мүмкін емес: не жетіспейтінін қараңыз.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n entries of {account} the source does not say whether they are cash.</source>
            <translation>
                <numerusform>{account} шотының %n операциясы бойынша дереккөзде оның қолма-қол ақшамен жасалған-жасалмағаны көрсетілмеген.</numerusform>
                <numerusform>{account} шотының %n операциясы бойынша дереккөзде олардың қолма-қол ақшамен жасалған-жасалмағаны көрсетілмеген.</numerusform>
            </translation>
        </message>
        <message>
            <source>Other money spent or given away</source>
            <translation>Жұмсалған немесе берілген басқа ақша</translation>
        </message>
        <message>
            <source>Receipts that are no income</source>
            <translation>Табыс болып табылмайтын алынған қаражат</translation>
        </message>
        <message>
            <source>Rent, food, school, travel and the like in these days.</source>
            <translation>Осы күндердегі жалдау ақысы, тамақ, мектеп, сапар және сол сияқты шығыстар.</translation>
        </message>
        <message>
            <source>Requires an established starting point, a likely source or the exclusion of others, leads followed.</source>
            <translation>Анықталған бастапқы нүктені, ықтимал көзді немесе басқа көздердің жоққа шығарылуын, түсіндірмелердің тексерілуін талап етеді.</translation>
        </message>
        <message>
            <source>Source and application of funds</source>
            <translation>Қаражат көздері мен жұмсалуы</translation>
        </message>
        <message>
            <source>Source not yet opened: do not quote it before somebody has.</source>
            <translation>Дереккөз әлі тексерілмеген: оны біреу ашып тексермейінше, сілтеме жасамаңыз.</translation>
        </message>
        <message>
            <source>Sources that were looked for and not found</source>
            <translation>Ізделген, бірақ табылмаған көздер</translation>
        </message>
        <message>
            <source>Spent in cash that was not withdrawn from these accounts.</source>
            <translation>Осы шоттардан алынбаған қолма-қол ақшамен жұмсалған.</translation>
        </message>
        <message>
            <source>Tells how deposits are freed of transfers, redeposits and what is no income.</source>
            <translation>Түсімдерден аударымдарды, қайта салынған ақшаны және табыс болып табылмайтын сомаларды қалай шегеру керегін баяндайды.</translation>
        </message>
        <message>
            <source>The case has no statement of account {account} any more.</source>
            <translation>Істе {account} шотының үзінді көшірмесі енді жоқ.</translation>
        </message>
        <message>
            <source>The entries of these accounts give nothing for these days.</source>
            <translation>Осы шоттардың операциялары бұл күндер бойынша ешқандай көрсеткіш бермейді.</translation>
        </message>
        <message>
            <source>The first day of an item is after its last.</source>
            <translation>Көрсеткіштің бірінші күні оның соңғы күнінен кейін тұр.</translation>
        </message>
        <message>
            <source>The least that an amount may be is above the most.</source>
            <translation>Соманың ең аз мәні ең көп мәнінен артық.</translation>
        </message>
        <message>
            <source>The methods come from tax practice of the United States. Here they serve as a financial profile that supports leads, asset recovery and questions to experts; a prosecutor must confirm whether a court admits them.</source>
            <translation>Бұл әдістер Америка Құрама Штаттарының салық тәжірибесінен алынған. Мұнда олар тексеру бағыттарын, активтерді қайтаруды және сарапшыларға қойылатын сұрақтарды негіздейтін қаржылық бейін ретінде қолданылады; соттың оларды қабылдайтын-қабылдамайтынын прокурор растауға тиіс.</translation>
        </message>
        <message>
            <source>The price paid, whatever it is worth now, and when it was acquired and given up.</source>
            <translation>Қазіргі құнына қарамастан төленген баға, сондай-ақ иелікке алынған және иеліктен шығарылған күні.</translation>
        </message>
        <message>
            <source>The range is widened most by “{name}”, by {width} {currency}.</source>
            <translation>Аралықты ең көп кеңейтетіні — «{name}» ({width} {currency}).</translation>
        </message>
        <message>
            <source>The text was opened and compared.</source>
            <translation>Мәтін ашылып, салыстырылды.</translation>
        </message>
        <message>
            <source>The worksheet of {party} states nothing for a period yet.</source>
            <translation>{party} тарапының жұмыс кестесінде әзірге бірде-бір кезең бойынша мәлімет жоқ.</translation>
        </message>
        <message>
            <source>Transfers between own accounts</source>
            <translation>Өз шоттары арасындағы аударымдар</translation>
        </message>
        <message>
            <source>Wages, declared profit and other income shown by a document.</source>
            <translation>Жалақы, декларацияланған пайда және құжатпен расталған басқа табыс.</translation>
        </message>
        <message>
            <source>What is recorded explains everything; {low} to {high} {currency} more was there than is seen to be used.</source>
            <translation>Жазылған мәліметтер бәрін түсіндіреді; қаражат жұмсалғаны көрінетін сомадан {low} – {high} {currency} көп болған.</translation>
        </message>
        <message>
            <source>What is still owed, on both days under the same name.</source>
            <translation>Әлі өтелмеген берешек, екі күнге де бір атаумен.</translation>
        </message>
        <message>
            <source>What the party owed on {day}</source>
            <translation>Тараптың {day} күнгі берешегі</translation>
        </message>
        <message>
            <source>What the party owned on {day}</source>
            <translation>Тараптың {day} күнгі мүлкі</translation>
        </message>
        <message>
            <source>What was said, such as money kept at home or a loan, and what was found.</source>
            <translation>Не айтылғаны, мысалы үйде сақталған ақша немесе қарыз туралы, және не анықталғаны.</translation>
        </message>
        <message>
            <source>Where did money go, and from where did it come? It reads the same facts as the net worth and must give the same difference.</source>
            <translation>Ақша қайда кетті және қайдан келді? Бұл әдіс мүліктің таза құны әдісімен бірдей мәліметтерге сүйенеді және сол айырманы беруге тиіс.</translation>
        </message>
        <message>
            <source>Where money went</source>
            <translation>Ақшаның жұмсалуы</translation>
        </message>
        <message>
            <source>Which others were looked for, and what came of it.</source>
            <translation>Қандай басқа көздер ізделгені және оның нәтижесі.</translation>
        </message>
        <message>
            <source>Withdrawals, wages in cash and other cash from known sources.</source>
            <translation>Шоттан алынған ақша, қолма-қол берілген жалақы және белгілі көздерден түскен басқа қолма-қол ақша.</translation>
        </message>
        <message>
            <source>{amount} {currency} is a difference not explained by what is recorded.</source>
            <translation>Жазылған мәліметтермен түсіндірілмеген айырма — {amount} {currency}.</translation>
        </message>
        <message>
            <source>{currency} is no currency of ISO 4217.</source>
            <translation>{currency} — ISO 4217 бойынша валюта коды емес.</translation>
        </message>
        <message>
            <source>“{name}” has days outside of the period: split it at the ends of the period.</source>
            <translation>«{name}» көрсеткішінің кезеңнен тыс күндері бар: оны кезеңнің шектері бойынша бөліңіз.</translation>
        </message>
        <message>
            <source>“{name}” is already stated on {day}: change number {number}.</source>
            <translation>«{name}» {day} күніне бұрыннан көрсетілген: № {number} көрсеткішті өзгертіңіз.</translation>
        </message>
        <message>
            <source>“{name}” is in another currency, and no rate table gives a rate for its day.</source>
            <translation>«{name}» басқа валютада, ал ешбір бағамдар кестесінде оның күніне бағам жоқ.</translation>
        </message>
        <message>
            <source>“{name}” is not stated on {day}; nought counts too.</source>
            <translation>«{name}» {day} күніне көрсетілмеген; нөл де көрсетіледі.</translation>
        </message>
        <message>
            <source>“{name}” was converted at {rate}, as {source} gives for {day}.</source>
            <translation>«{name}» {rate} бағамымен айналдырылды; бағам көзі — {source}, күні — {day}.</translation>
        </message>
        <message>
            <source>“{name}”: the entries now give nothing for what is stated.</source>
            <translation>«{name}»: операциялар көрсетілген мәлімет бойынша енді ештеңе бермейді.</translation>
        </message>
        <message>
            <source>“{name}”: the entries now give {low} to {high}, not what is stated.</source>
            <translation>«{name}»: операциялар бойынша мәні қазір көрсетілгендей емес, {low} – {high}.</translation>
        </message>
    </context>
    <context>
        <name>ItemDialog</name>
        <message>
            <source>Add an item</source>
            <translation>Көрсеткіш қосу</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>An amount that is not known exactly is entered as a range; the result then has a range too. Every item says on what it stands.</source>
            <translation>Дәл белгісіз сома аралық ретінде енгізіледі; сонда нәтиже де аралық түрінде болады. Әр көрсеткіштің неге негізделгені жазылады.</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Ең азы</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Ең көбі</translation>
        </message>
        <message>
            <source>At the end of</source>
            <translation>Қай күннің соңына</translation>
        </message>
        <message>
            <source>Change an item</source>
            <translation>Көрсеткішті өзгерту</translation>
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
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>Күнді күні, айы және жылы бойынша енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter an amount; nought counts too.</source>
            <translation>Соманы енгізіңіз; нөл де көрсетіледі.</translation>
        </message>
        <message>
            <source>Enter the party whose worksheet it is.</source>
            <translation>Жұмыс кестесі тиесілі тарапты енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter what it is called, such as the number of the account.</source>
            <translation>Атауын енгізіңіз, мысалы шот нөмірін.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталу күні</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Тарап</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Соңғы күн бірінші күннен бұрын тұр.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталу күні</translation>
        </message>
    </context>
    <context>
        <name>ItemsPanel</name>
        <message numerus="yes">
            <source>%Ln entries of the case</source>
            <translation>
                <numerusform>істің %Ln операциясы</numerusform>
                <numerusform>істің %Ln операциясы</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
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
            <source>Entered by</source>
            <translation>Енгізген</translation>
        </message>
        <message>
            <source>Items of the worksheet</source>
            <translation>Жұмыс кестесінің көрсеткіштері</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>Операцияларын көрсету</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кері қайтарып алу</translation>
        </message>
        <message>
            <source>entries of the case</source>
            <translation>істің операциялары</translation>
        </message>
        <message>
            <source>stated: {reason}</source>
            <translation>мәлімделді: {reason}</translation>
        </message>
        <message>
            <source>{document}, {place}</source>
            <translation>{document}, {place}</translation>
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
        <name>LinePanel</name>
        <message numerus="yes">
            <source>%Ln entries make this sum.</source>
            <translation>
                <numerusform>Бұл соманы %Ln операция құрайды.</numerusform>
                <numerusform>Бұл соманы %Ln операция құрайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>By which rule</source>
            <translation>Қай ереже бойынша</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Entries of the line</source>
            <translation>Жолдың операциялары</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>Қарсы тарап</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Төлем мақсаты</translation>
        </message>
        <message>
            <source>Set a category…</source>
            <translation>Санат белгілеу…</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Операцияны көрсету</translation>
        </message>
        <message>
            <source>no rule</source>
            <translation>ереже жоқ</translation>
        </message>
        <message>
            <source>{rule}: {words}</source>
            <translation>{rule}: {words}</translation>
        </message>
    </context>
    <context>
        <name>ListDialog</name>
        <message>
            <source>A list is sealed with its hash, your name and the time before the rules run. A changed list is a new version; the earlier one stays.</source>
            <translation>Тізім ережелер қолданылғанға дейін хеш-сомасымен, аты-жөніңізбен және уақытымен бірге мөрленеді. Өзгертілген тізім жаңа нұсқа болып табылады; бұрынғысы сақталады.</translation>
        </message>
        <message>
            <source>A table of text in UTF-8 with these columns in its first row: {names}.</source>
            <translation>UTF-8 кодтауындағы мәтіндік кесте, бірінші жолында мына бағандар болуға тиіс: {names}.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файлды таңдау…</translation>
        </message>
        <message>
            <source>Choose the file with the rows of the list.</source>
            <translation>Тізім жолдары бар файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>Lists that rules need</source>
            <translation>Ережелерге қажет тізімдер</translation>
        </message>
        <message>
            <source>Seal the list</source>
            <translation>Тізімді мөрлеу</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Мөрленген</translation>
        </message>
        <message>
            <source>Sealed lists</source>
            <translation>Мөрленген тізімдер</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқасы</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Шығу тегі</translation>
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
        <name>LossDialog</name>
        <message>
            <source>Add a loss</source>
            <translation>Залал қосу</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Ең азы</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Ең көбі</translation>
        </message>
        <message>
            <source>Change a loss</source>
            <translation>Залалды өзгерту</translation>
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
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>Күнді күні, айы және жылы бойынша енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter how much was lost.</source>
            <translation>Залал сомасын енгізіңіз.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталу күні</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Тұлға</translation>
        </message>
        <message>
            <source>Received back, at least</source>
            <translation>Қайтарылғаны, ең азы</translation>
        </message>
        <message>
            <source>Received back, at most</source>
            <translation>Қайтарылғаны, ең көбі</translation>
        </message>
        <message>
            <source>The case draws a pseudonym for each person by lot. Files that leave the case show it instead of the name.</source>
            <translation>Әр тұлғаға бүркеншік атау іс ішінде кездейсоқ таңдалады. Істен шығарылатын файлдарда есімнің орнына сол көрсетіледі.</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Соңғы күн бірінші күннен бұрын тұр.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Аяқталу күні</translation>
        </message>
        <message>
            <source>What was lost</source>
            <translation>Залал түрі</translation>
        </message>
        <message>
            <source>what the person said, when and to whom</source>
            <translation>тұлғаның не айтқаны, қашан және кімге айтқаны</translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message numerus="yes">
            <source>%n losses were written.</source>
            <translation>
                <numerusform>%n залал жазылды.</numerusform>
                <numerusform>%n залал жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>A loss needs an amount, or its least and its most.</source>
            <translation>Залал үшін сома немесе оның ең аз және ең көп мәні қажет.</translation>
        </message>
        <message>
            <source>An amount is nought or more, and the least is not above the most.</source>
            <translation>Сома нөлден кем болмауға тиіс, ал ең аз мәні ең көп мәнінен аспауға тиіс.</translation>
        </message>
        <message>
            <source>Debt imposed</source>
            <translation>Таңылған қарыз</translation>
        </message>
        <message>
            <source>Deduction for lodging or fines</source>
            <translation>Тұрғын жай немесе айыппұл үшін ұсталған сома</translation>
        </message>
        <message>
            <source>Documents held</source>
            <translation>Ұсталып қалған құжаттар</translation>
        </message>
        <message>
            <source>Fee paid</source>
            <translation>Төленген комиссия</translation>
        </message>
        <message>
            <source>Interest paid</source>
            <translation>Төленген пайыз</translation>
        </message>
        <message>
            <source>It is kept as number {number}, of {person}.</source>
            <translation>{person} бойынша № {number} нөмірімен сақталды.</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>Алынған ақша</translation>
        </message>
        <message>
            <source>Other loss</source>
            <translation>Басқа залал</translation>
        </message>
        <message>
            <source>Property taken</source>
            <translation>Алынған мүлік</translation>
        </message>
        <message>
            <source>The first day of a loss is after its last.</source>
            <translation>Залалдың бірінші күні оның соңғы күнінен кейін тұр.</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Жол шығындары</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Емделу</translation>
        </message>
        <message>
            <source>Wages withheld</source>
            <translation>Төленбеген жалақы</translation>
        </message>
        <message>
            <source>What came back is in another currency than the loss: enter it apart.</source>
            <translation>Қайтарылған сома залалдан басқа валютада: оны бөлек енгізіңіз.</translation>
        </message>
        <message>
            <source>What came back needs a loss with an amount.</source>
            <translation>Қайтарылған соманы көрсету үшін залалдың сомасы қажет.</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>операциялар</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>дәлелдемелер</translation>
        </message>
        <message>
            <source>statement of the person</source>
            <translation>тұлғаның мәлімдемесі</translation>
        </message>
        <message>
            <source>{currency} is no currency of ISO 4217.</source>
            <translation>{currency} — ISO 4217 бойынша валюта коды емес.</translation>
        </message>
    </context>
    <context>
        <name>LossesTab</name>
        <message>
            <source>Add a loss…</source>
            <translation>Залал қосу…</translation>
        </message>
        <message>
            <source>All persons</source>
            <translation>Барлық тұлға</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Залалдар</translation>
        </message>
        <message>
            <source>Names instead of pseudonyms, here and in the file that is written</source>
            <translation>Осы жерде және жазылатын файлда бүркеншік атаулардың орнына есімдер</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Тұлға</translation>
        </message>
        <message>
            <source>Received back</source>
            <translation>Қайтарылғаны</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>Қалғаны</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>Операцияларын көрсету</translation>
        </message>
        <message>
            <source>Show names</source>
            <translation>Есімдерді көрсету</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Totals per person and currency</source>
            <translation>Тұлға мен валюта бойынша жиындар</translation>
        </message>
        <message>
            <source>What was lost</source>
            <translation>Залал түрі</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кері қайтарып алу</translation>
        </message>
        <message>
            <source>Write the schedule…</source>
            <translation>Ведомосты жазу…</translation>
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
        <name>MatchDetail</name>
        <message numerus="yes">
            <source>%Ln assignments score the same, so that figures do not decide; it is not counted as sure.</source>
            <translation>
                <numerusform>%Ln сәйкестендіру нұсқасының баллы бірдей, сондықтан сандар шешім бермейді; бұл сәйкестендіру сенімді деп есептелмейді.</numerusform>
                <numerusform>%Ln сәйкестендіру нұсқасының баллы бірдей, сондықтан сандар шешім бермейді; бұл сәйкестендіру сенімді деп есептелмейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>A row of an operator's table, no entry of an account.</source>
            <translation>Оператор кестесінің жолы, шот операциясы емес.</translation>
        </message>
        <message>
            <source>Both sides of the transfer</source>
            <translation>Аударымның екі жағы</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Растау</translation>
        </message>
        <message>
            <source>Match {number}: {grade}</source>
            <translation>Сәйкестендіру № {number}: {grade}</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Төленген</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Алынған</translation>
        </message>
        <message>
            <source>Reference: {text}</source>
            <translation>Референс: {text}</translation>
        </message>
        <message>
            <source>Rejected by a person</source>
            <translation>Тұлға қабылдамаған</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Қабылдамау…</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>Балл: {score}</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Операцияны көрсету</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>Шешімді кері қайтарып алу</translation>
        </message>
        <message>
            <source>Why these are held for one transfer</source>
            <translation>Бұлар неге бір аударым деп есептеледі</translation>
        </message>
        <message>
            <source>from {party}</source>
            <translation>кімнен: {party}</translation>
        </message>
        <message>
            <source>to {party}</source>
            <translation>кімге: {party}</translation>
        </message>
        <message>
            <source>{sentence} Weight: {weight}</source>
            <translation>{sentence} Салмағы: {weight}</translation>
        </message>
    </context>
    <context>
        <name>MatchModel</name>
        <message>
            <source>{grade}, ambiguous</source>
            <translation>{grade}, бірмәнді емес</translation>
        </message>
        <message numerus="yes">
            <source>{grade}; ambiguous: %Ln candidates</source>
            <translation>
                <numerusform>{grade}; бірмәнді емес: %Ln нұсқа</numerusform>
                <numerusform>{grade}; бірмәнді емес: %Ln нұсқа</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{party} (%Ln entries)</source>
            <translation>
                <numerusform>{party} (%Ln операция)</numerusform>
                <numerusform>{party} (%Ln операция)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatchWriting</name>
        <message numerus="yes">
            <source>%Ln transfers were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына %Ln аударым жазылды.</numerusform>
                <numerusform>{file} файлына %Ln аударым жазылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were left out: an entry of theirs may not leave the case.</source>
            <translation>
                <numerusform>%Ln аударым енгізілмеген: оның операциясын істен шығаруға болмайды.</numerusform>
                <numerusform>%Ln аударым енгізілмеген: олардың әрқайсысында істен шығаруға болмайтын операция бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting transfers</source>
            <translation>Аударымдарды экспорттау</translation>
        </message>
    </context>
    <context>
        <name>Matching</name>
        <message numerus="yes">
            <source>%n entries add up to one amount.</source>
            <translation>
                <numerusform>%n операцияның жиыны бір сомаға тең.</numerusform>
                <numerusform>%n операцияның жиыны бір сомаға тең.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matches were left out: an entry of theirs may not leave the case.</source>
            <translation>
                <numerusform>%n сәйкестендіру енгізілмеген: оның операциясын істен шығаруға болмайды.</numerusform>
                <numerusform>%n сәйкестендіру енгізілмеген: олардың әрқайсысында істен шығаруға болмайтын операция бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matches were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына %n сәйкестендіру жазылды.</numerusform>
                <numerusform>{file} файлына %n сәйкестендіру жазылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes lie between them.</source>
            <translation>
                <numerusform>Олардың арасы — %n минут.</numerusform>
                <numerusform>Олардың арасы — %n минут.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers have one side only.</source>
            <translation>
                <numerusform>%n аударымның бір жағы ғана бар.</numerusform>
                <numerusform>%n аударымның бір жағы ғана бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers {grade}, ambiguous and not counted as sure: {amount} {currency}.</source>
            <translation>
                <numerusform>%n аударым ({grade}) бірмәнді емес және сенімді деп есептелмейді: {amount} {currency}.</numerusform>
                <numerusform>%n аударым ({grade}) бірмәнді емес және сенімді деп есептелмейді: {amount} {currency}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers {grade}: {amount} {currency} paid.</source>
            <translation>
                <numerusform>%n аударым ({grade}): төленгені — {amount} {currency}.</numerusform>
                <numerusform>%n аударым ({grade}): төленгені — {amount} {currency}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days lie between them.</source>
            <translation>
                <numerusform>Олардың арасы — %n жұмыс күні.</numerusform>
                <numerusform>Олардың арасы — %n жұмыс күні.</numerusform>
            </translation>
        </message>
        <message>
            <source>A match has at least one payment and at least one receipt.</source>
            <translation>Сәйкестендіруде кемінде бір төлем және кемінде бір түсім болуға тиіс.</translation>
        </message>
        <message>
            <source>A match is rejected with a reason.</source>
            <translation>Сәйкестендіруді қабылдамау үшін себебі көрсетілуге тиіс.</translation>
        </message>
        <message>
            <source>A person says that these entries are one transfer.</source>
            <translation>Тұлға бұл операцияларды бір аударым деп көрсеткен.</translation>
        </message>
        <message>
            <source>An opposite entry has the same reference.</source>
            <translation>Қарама-қарсы операцияның референсі дәл осындай.</translation>
        </message>
        <message>
            <source>Both accounts have one holder.</source>
            <translation>Екі шоттың иесі бір.</translation>
        </message>
        <message>
            <source>Both sides carry one number.</source>
            <translation>Екі жақта бір нөмір көрсетілген.</translation>
        </message>
        <message>
            <source>Both sides carry one reference.</source>
            <translation>Екі жақта бір референс көрсетілген.</translation>
        </message>
        <message>
            <source>Both sides name each other, or one names the other and the reference agrees.</source>
            <translation>Екі жақта бір-бірі көрсетілген немесе бір жақта екіншісі көрсетілген және референс сәйкес келеді.</translation>
        </message>
        <message>
            <source>Entry {number} is not of that side of a transfer, or does not count in this case.</source>
            <translation>№ {number} операция аударымның бұл жағына жатпайды немесе осы істе есепке алынбайды.</translation>
        </message>
        <message>
            <source>Its purpose says that it takes back an earlier payment.</source>
            <translation>Төлем мақсатында ол бұрынғы төлемді қайтаратыны көрсетілген.</translation>
        </message>
        <message>
            <source>Less arrived than left, by {percent} percent.</source>
            <translation>Түскен сома жіберілген сомадан {percent} пайызға аз.</translation>
        </message>
        <message>
            <source>Less than a minute lies between them.</source>
            <translation>Олардың арасы бір минуттан аз.</translation>
        </message>
        <message>
            <source>Looking for both sides of each transfer</source>
            <translation>Әр аударымның екі жағын іздеу</translation>
        </message>
        <message>
            <source>Match {number} holds one of these entries; reject it first.</source>
            <translation>Осы операциялардың бірі № {number} сәйкестендіруге кіреді; алдымен сол сәйкестендіруді қабылдамаңыз.</translation>
        </message>
        <message>
            <source>No match of the case has the number {number}.</source>
            <translation>Істе {number} нөмірлі сәйкестендіру жоқ.</translation>
        </message>
        <message>
            <source>No period is known of the other account's statements.</source>
            <translation>Басқа шоттың үзінді көшірмелері қамтитын кезең белгісіз.</translation>
        </message>
        <message>
            <source>No statement of the other account covers this day.</source>
            <translation>Басқа шоттың ешбір үзінді көшірмесі бұл күнді қамтымайды.</translation>
        </message>
        <message>
            <source>No working day lies between them.</source>
            <translation>Олардың арасында бірде-бір жұмыс күні жоқ.</translation>
        </message>
        <message>
            <source>Only what identifiers prove is listed: the matching was not run yet.</source>
            <translation>Тек сәйкестендіргіштер дәлелдейтіндері көрсетілген: сәйкестендіру әлі іске қосылмаған.</translation>
        </message>
        <message>
            <source>Statements of the other account cover this day and do not show it.</source>
            <translation>Басқа шоттың үзінді көшірмелері бұл күнді қамтиды, бірақ оларда бұл операция жоқ.</translation>
        </message>
        <message>
            <source>The amounts agree at the rate that a row states.</source>
            <translation>Сомалар бір жолда көрсетілген бағам бойынша сәйкес келеді.</translation>
        </message>
        <message>
            <source>The amounts are equal.</source>
            <translation>Сомалар тең.</translation>
        </message>
        <message>
            <source>The amounts are in two currencies; the rate follows from the two rows alone.</source>
            <translation>Сомалар екі валютада; бағам тек осы екі жолдан шығарылады.</translation>
        </message>
        <message>
            <source>The amounts differ by the fee that a row states.</source>
            <translation>Сомалардың айырмасы бір жолда көрсетілген комиссияға тең.</translation>
        </message>
        <message>
            <source>The case has changed since the matching was run; run it again.</source>
            <translation>Сәйкестендіру іске қосылғаннан кейін іс өзгерді; оны қайта іске қосыңыз.</translation>
        </message>
        <message>
            <source>The decision is withdrawn.</source>
            <translation>Шешім кері қайтарып алынды.</translation>
        </message>
        <message>
            <source>The entries of one side of a transfer are in one currency.</source>
            <translation>Аударымның бір жағындағы операциялар бір валютада болуға тиіс.</translation>
        </message>
        <message>
            <source>The match is confirmed.</source>
            <translation>Сәйкестендіру расталды.</translation>
        </message>
        <message>
            <source>The match is proven or confirmed already.</source>
            <translation>Сәйкестендіру бұрыннан дәлелденген немесе расталған.</translation>
        </message>
        <message>
            <source>The match is rejected.</source>
            <translation>Сәйкестендіру қабылданбады.</translation>
        </message>
        <message>
            <source>The numbers in the purposes differ.</source>
            <translation>Төлем мақсаттарындағы нөмірлер әртүрлі.</translation>
        </message>
        <message>
            <source>The payment names the account of the receipt.</source>
            <translation>Төлемде түсім келген шот көрсетілген.</translation>
        </message>
        <message>
            <source>The payment names the holder of the receipt by a document.</source>
            <translation>Төлемде түсім келген шот иесінің құжаты көрсетілген.</translation>
        </message>
        <message>
            <source>The payment names the holder of the receipt.</source>
            <translation>Төлемде түсім келген шот иесі көрсетілген.</translation>
        </message>
        <message>
            <source>The purposes are equal.</source>
            <translation>Төлем мақсаттары бірдей.</translation>
        </message>
        <message>
            <source>The receipt is booked a day before the payment.</source>
            <translation>Түсім төлемнен бір күн бұрын жүргізілген.</translation>
        </message>
        <message>
            <source>The receipt names the account of the payment.</source>
            <translation>Түсімде төлем жасалған шот көрсетілген.</translation>
        </message>
        <message>
            <source>The receipt names the holder of the payment by a document.</source>
            <translation>Түсімде төлем жасалған шот иесінің құжаты көрсетілген.</translation>
        </message>
        <message>
            <source>The receipt names the holder of the payment.</source>
            <translation>Түсімде төлем жасалған шот иесі көрсетілген.</translation>
        </message>
        <message>
            <source>The source marks it as taken back.</source>
            <translation>Дереккөзде ол сторноланған деп белгіленген.</translation>
        </message>
        <message>
            <source>These entries are one transfer now, confirmed by a person.</source>
            <translation>Бұл операциялар енді тұлға растаған бір аударым болып табылады.</translation>
        </message>
        <message numerus="yes">
            <source>ambiguous: %n candidates</source>
            <translation>
                <numerusform>бірмәнді емес: %n нұсқа</numerusform>
                <numerusform>бірмәнді емес: %n нұсқа</numerusform>
            </translation>
        </message>
        <message>
            <source>confirmed by a person</source>
            <translation>тұлға растаған</translation>
        </message>
        <message>
            <source>inferred from the score</source>
            <translation>балл бойынша болжамды</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>төленген</translation>
        </message>
        <message>
            <source>proven by an identifier or a reference</source>
            <translation>сәйкестендіргіш немесе референс дәлелдеген</translation>
        </message>
        <message>
            <source>received</source>
            <translation>алынған</translation>
        </message>
    </context>
    <context>
        <name>MethodCard</name>
        <message>
            <source>To be borne in mind</source>
            <translation>Ескерілуге тиіс жайттар</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Не жетіспейді</translation>
        </message>
        <message>
            <source>{name}: {amount}</source>
            <translation>{name}: {amount}</translation>
        </message>
    </context>
    <context>
        <name>MethodPanel</name>
        <message>
            <source>Account of the table</source>
            <translation>Кестеде көрсетілген шот</translation>
        </message>
        <message>
            <source>Booked in this order: {entries}, {amount} of the claims is left.</source>
            <translation>Операциялар {entries} ретімен жүргізілсе, талаптардан қалғаны — {amount}.</translation>
        </message>
        <message>
            <source>Formula: {formula}</source>
            <translation>Формула: {formula}</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Нақтылығы</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Әдіс</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>Әдістерді салыстыру</translation>
        </message>
        <message>
            <source>Used in practice; no authority is named here.</source>
            <translation>Тәжірибеде қолданылады; мұнда беделді дереккөз көрсетілмеген.</translation>
        </message>
        <message>
            <source>What is left of each claim, by every method</source>
            <translation>Әр талаптың әр әдіс бойынша қалғаны</translation>
        </message>
        <message>
            <source>not computable: several currencies</source>
            <translation>есептеу мүмкін емес: бірнеше валюта</translation>
        </message>
        <message>
            <source>{amount} ({least} to {most})</source>
            <translation>{amount} ({least} – {most})</translation>
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
            <source>Analysis</source>
            <translation>Талдау</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Әрекеттер журналы</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Деректердің толықтығы</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Шот дерекнамалары</translation>
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
            <source>Findings</source>
            <translation>Анықталған белгілер</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Ағындар</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Материалдар</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Тараптар</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Сомаларды шолу</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Уақыт желісі</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>Қаражатты қадағалау</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Аударымдар</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>Жұмыс кестесі</translation>
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
        <name>Parties</name>
        <message>
            <source>A person joined them without a proposal.</source>
            <translation>Оларды тұлға бағдарлама ұсынысынсыз біріктірген.</translation>
        </message>
        <message>
            <source>A vowel differs: {first} and {second} may be two names.</source>
            <translation>Бір дауысты дыбыс әртүрлі: {first} және {second} екі бөлек есім болуы мүмкін.</translation>
        </message>
        <message>
            <source>A vowel that is often left out differs: {first} and {second}.</source>
            <translation>Жиі түсіп қалатын дауысты дыбыс әртүрлі: {first} және {second}.</translation>
        </message>
        <message>
            <source>A word stands in one name only: {first}{second}.</source>
            <translation>Бір сөз тек бір атауда бар: {first}{second}.</translation>
        </message>
        <message>
            <source>A word that is often left out is missing: {first}{second}.</source>
            <translation>Жиі түсіп қалатын сөз жоқ: {first}{second}.</translation>
        </message>
        <message>
            <source>All words of the two organisations agree.</source>
            <translation>Екі ұйым атауының барлық сөзі сәйкес келеді.</translation>
        </message>
        <message>
            <source>An initial stands for a word: {first} and {second}.</source>
            <translation>Сөздің орнында инициал тұр: {first} және {second}.</translation>
        </message>
        <message>
            <source>Both have the document or number {first}.</source>
            <translation>Екеуінде бірдей құжат немесе нөмір көрсетілген: {first}.</translation>
        </message>
        <message>
            <source>Both have the phone number {first}.</source>
            <translation>Екеуінде бірдей телефон нөмірі көрсетілген: {first}.</translation>
        </message>
        <message>
            <source>Both have the {kind} {first}, whose check digit is right.</source>
            <translation>Екеуінде бірдей сәйкестендіргіш көрсетілген ({kind}: {first}), оның бақылау цифры дұрыс.</translation>
        </message>
        <message>
            <source>Both keys name the same recorded party.</source>
            <translation>Екі кілт те жазбадағы бір тарапты білдіреді.</translation>
        </message>
        <message>
            <source>Both stand beside the account {first}.</source>
            <translation>Екеуі де {first} шотының жанында көрсетілген.</translation>
        </message>
        <message>
            <source>Both were born on {first}.</source>
            <translation>Екеуінің туған күні бірдей: {first}.</translation>
        </message>
        <message>
            <source>Every word of the name is very common.</source>
            <translation>Атаудағы әр сөз өте жиі кездеседі.</translation>
        </message>
        <message>
            <source>Given name and surname agree.</source>
            <translation>Есімі мен тегі сәйкес келеді.</translation>
        </message>
        <message>
            <source>Letters differ in spelling only: {first} and {second}.</source>
            <translation>Әріптердің тек жазылуы әртүрлі: {first} және {second}.</translation>
        </message>
        <message>
            <source>Letters of another script stand in one of the names.</source>
            <translation>Атаулардың бірінде басқа жазу жүйесінің әріптері бар.</translation>
        </message>
        <message>
            <source>No source of the case records a party under the key {key}.</source>
            <translation>Істің ешбір дереккөзінде {key} кілті бар тарап жазылмаған.</translation>
        </message>
        <message>
            <source>Nothing was decided about these two parties.</source>
            <translation>Бұл екі тарап бойынша ешқандай шешім қабылданбаған.</translation>
        </message>
        <message>
            <source>One is named as a sole trader.</source>
            <translation>Олардың бірі дара кәсіпкер ретінде көрсетілген.</translation>
        </message>
        <message>
            <source>One letter differs: {first} and {second} may be a slip or two names.</source>
            <translation>Бір әріп әртүрлі: {first} және {second} — жазу қатесі немесе екі бөлек есім болуы мүмкін.</translation>
        </message>
        <message>
            <source>One of the names fits several parties of the case that cannot be one.</source>
            <translation>Атаулардың бірі істегі бір тарап бола алмайтын бірнеше тарапқа сәйкес келеді.</translation>
        </message>
        <message>
            <source>One of them has no name.</source>
            <translation>Олардың бірінің атауы жоқ.</translation>
        </message>
        <message>
            <source>That two names are one party, or are not, needs a reason.</source>
            <translation>Екі атаудың бір тарапқа тиесілі екенін немесе тиесілі емесін шешу үшін себебі көрсетілуге тиіс.</translation>
        </message>
        <message>
            <source>The full names agree.</source>
            <translation>Толық атаулар сәйкес келеді.</translation>
        </message>
        <message>
            <source>The legal form is missing in one of the names or in both.</source>
            <translation>Атаулардың бірінде немесе екеуінде де ұйымдық-құқықтық нысан көрсетілмеген.</translation>
        </message>
        <message>
            <source>The legal forms differ.</source>
            <translation>Ұйымдық-құқықтық нысандар әртүрлі.</translation>
        </message>
        <message>
            <source>The names differ: {first} and {second}.</source>
            <translation>Атаулар әртүрлі: {first} және {second}.</translation>
        </message>
        <message>
            <source>The names of the fathers agree: {first} and {second}.</source>
            <translation>Әкелерінің есімдері сәйкес келеді: {first} және {second}.</translation>
        </message>
        <message>
            <source>The number {first} stands beside {second} different names.</source>
            <translation>{first} нөмірінің жанында {second} түрлі атау көрсетілген.</translation>
        </message>
        <message>
            <source>The one name that both have agrees.</source>
            <translation>Екеуінде де бар жалғыз есім сәйкес келеді.</translation>
        </message>
        <message>
            <source>The patronymic is missing in one of the names.</source>
            <translation>Атаулардың бірінде әкесінің аты жоқ.</translation>
        </message>
        <message>
            <source>The surname is that of a man and of a woman: {first}, {second}.</source>
            <translation>Тегі ерлерге және әйелдерге арналған түрде жазылған: {first}, {second}.</translation>
        </message>
        <message>
            <source>The surname is with and without its ending: {first}, {second}.</source>
            <translation>Тегі жұрнағымен және жұрнақсыз жазылған: {first}, {second}.</translation>
        </message>
        <message>
            <source>The words stand in another order, and nothing tells which is the surname.</source>
            <translation>Сөздердің реті басқа және олардың қайсысы тегі екенін ештеңе көрсетпейді.</translation>
        </message>
        <message>
            <source>Their dates of birth differ: {first} and {second}.</source>
            <translation>Туған күндері әртүрлі: {first} және {second}.</translation>
        </message>
        <message>
            <source>Their documents differ, as renewed documents do: {first} and {second}.</source>
            <translation>Құжаттары әртүрлі, құжат ауыстырылғанда осылай болады: {first} және {second}.</translation>
        </message>
        <message>
            <source>They have different numbers of one kind, and both check digits are right: {first} and {second}.</source>
            <translation>Олардың бір түрдегі нөмірлері әртүрлі және екі бақылау цифры да дұрыс: {first} және {second}.</translation>
        </message>
        <message>
            <source>They have different numbers of one kind: {first} and {second}.</source>
            <translation>Олардың бір түрдегі нөмірлері әртүрлі: {first} және {second}.</translation>
        </message>
        <message>
            <source>This would make one party of {first} and {second}, which a person decided are different. Withdraw that decision first.</source>
            <translation>Осының салдарынан {first} және {second} бір тарап болып шығады, ал тұлғаның шешімі бойынша олар әртүрлі тараптар. Алдымен сол шешімді кері қайтарып алыңыз.</translation>
        </message>
        <message>
            <source>Vowels that spellings exchange differ: {first} and {second}.</source>
            <translation>Жазылуында бірінің орнына бірі қолданылатын дауысты дыбыстар әртүрлі: {first} және {second}.</translation>
        </message>
        <message>
            <source>different parties</source>
            <translation>әртүрлі тараптар</translation>
        </message>
        <message>
            <source>number</source>
            <translation>нөмір</translation>
        </message>
        <message>
            <source>one party</source>
            <translation>бір тарап</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>ұйым</translation>
        </message>
        <message>
            <source>person</source>
            <translation>жеке тұлға</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>атауы жоқ</translation>
        </message>
        <message>
            <source>{first} and {second} are one word in two scripts.</source>
            <translation>{first} және {second} — екі жазу жүйесімен жазылған бір сөз.</translation>
        </message>
        <message>
            <source>{first} can be read as {second}; short vowels are not written, so other words can be too.</source>
            <translation>{first} сөзін {second} деп оқуға болады; қысқа дауысты дыбыстар жазылмайды, сондықтан оны басқа сөздер деп те оқуға болады.</translation>
        </message>
    </context>
    <context>
        <name>PartiesPage</name>
        <message>
            <source>Add statements to the case: whoever they name as holder or counterparty stands here.</source>
            <translation>Іске үзінді көшірмелерді қосыңыз: оларда шот иесі немесе қарсы тарап ретінде көрсетілгендердің бәрі осы жерде шығады.</translation>
        </message>
        <message>
            <source>Adding up the party</source>
            <translation>Тарап сомаларын есептеу</translation>
        </message>
        <message>
            <source>Comparing names</source>
            <translation>Атауларды салыстыру</translation>
        </message>
        <message>
            <source>Find a party</source>
            <translation>Тарапты табу</translation>
        </message>
        <message>
            <source>Go to the evidence</source>
            <translation>Дәлелдемелерге өту</translation>
        </message>
        <message>
            <source>Keeping the decision</source>
            <translation>Шешімді сақтау</translation>
        </message>
        <message>
            <source>Looking who is recorded</source>
            <translation>Жазбадағы тараптарды қарау</translation>
        </message>
        <message>
            <source>Name, identifier, account or phone</source>
            <translation>Атау, сәйкестендіргіш, шот немесе телефон</translation>
        </message>
        <message>
            <source>Names that may be one party</source>
            <translation>Бір тарапқа тиесілі болуы мүмкін атаулар</translation>
        </message>
        <message>
            <source>No party is recorded yet</source>
            <translation>Әзірге бірде-бір тарап жазылмаған</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Тараптар</translation>
        </message>
        <message>
            <source>Parties of the case</source>
            <translation>Істің тараптары</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>What was decided about {first} and {second} is withdrawn.</source>
            <translation>{first} және {second} бойынша шешім кері қайтарып алынды.</translation>
        </message>
        <message>
            <source>Withdrawing the decision</source>
            <translation>Шешімді кері қайтарып алу</translation>
        </message>
        <message>
            <source>{first} and {second} are kept apart.</source>
            <translation>{first} және {second} бөлек тараптар болып қалады.</translation>
        </message>
        <message>
            <source>{first} and {second} count as one party.</source>
            <translation>{first} және {second} бір тарап деп саналады.</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln parties</source>
            <translation>
                <numerusform>%Ln тараптың {shown} тарапы</numerusform>
                <numerusform>%Ln тараптың {shown} тарапы</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartyCard</name>
        <message numerus="yes">
            <source>%Ln rows of sources</source>
            <translation>
                <numerusform>дереккөздердің %Ln жолы</numerusform>
                <numerusform>дереккөздердің %Ln жолы</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Шоттар</translation>
        </message>
        <message>
            <source>As recorded</source>
            <translation>Жазбадағы түрі</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Сәйкестендіргіштер</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Named in</source>
            <translation>Көрсетілген жері</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Телефондар</translation>
        </message>
    </context>
    <context>
        <name>PartyDetail</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операция</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more names are not shown here.</source>
            <translation>
                <numerusform>Тағы %Ln атау мұнда көрсетілмеген.</numerusform>
                <numerusform>Тағы %Ln атау мұнда көрсетілмеген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln names as recorded</source>
            <translation>
                <numerusform>Жазбадағы %Ln атау</numerusform>
                <numerusform>Жазбадағы %Ln атау</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the entry</source>
            <translation>Операцияға өту</translation>
        </message>
        <message>
            <source>Name as recorded</source>
            <translation>Жазбадағы атауы</translation>
        </message>
        <message>
            <source>No amount of the case stands beside this party.</source>
            <translation>Істе бұл тараппен байланысты бірде-бір сома жоқ.</translation>
        </message>
        <message>
            <source>The chosen party</source>
            <translation>Таңдалған тарап</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Қабылданған шешімдер</translation>
        </message>
        <message>
            <source>Withdraw the decision</source>
            <translation>Шешімді кері қайтарып алу</translation>
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
        <name>PartyModel</name>
        <message>
            <source>Numbers</source>
            <translation>Нөмірлер</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Басқа атаулар</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Тарап</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Жолдар</translation>
        </message>
    </context>
    <context>
        <name>PartyTotalsTable</name>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Named by others</source>
            <translation>Басқалардың жазбаларында</translation>
        </message>
        <message>
            <source>Own statements</source>
            <translation>Өз үзінді көшірмелері</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Төленген</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Алынған</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Жолдар</translation>
        </message>
        <message>
            <source>Sums of the party</source>
            <translation>Тарап сомалары</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
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
        <name>PaymentPanel</name>
        <message numerus="yes">
            <source>%Ln payments; each column says how much of them a method takes for claimed money.</source>
            <translation>
                <numerusform>%Ln төлем; әр бағанда әдіс оның қанша бөлігін талап етілген ақша деп есептейтіні көрсетілген.</numerusform>
                <numerusform>%Ln төлем; әр бағанда әдіс олардың қанша бөлігін талап етілген ақша деп есептейтіні көрсетілген.</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Операция күні</translation>
        </message>
        <message>
            <source>By no method did claimed money leave the accounts.</source>
            <translation>Ешбір әдіс бойынша талап етілген ақша шоттардан шықпаған.</translation>
        </message>
        <message>
            <source>Came by</source>
            <translation>Түсу жолы</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Әдіс</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>Қарсы тарап</translation>
        </message>
        <message>
            <source>Payments with claimed money in them</source>
            <translation>Құрамында талап етілген ақша бар төлемдер</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Операцияны көрсету</translation>
        </message>
        <message>
            <source>The first {shown} of {count} payments are listed; keep the result to have all.</source>
            <translation>{count} төлемнің алғашқы {shown} төлемі көрсетілген; барлығын алу үшін нәтижені сақтаңыз.</translation>
        </message>
        <message>
            <source>Where the claimed money can have gone</source>
            <translation>Талап етілген ақшаның қайда кетуі мүмкін екені</translation>
        </message>
        <message>
            <source>Who paid the chosen payment</source>
            <translation>Таңдалған төлем кімнің ақшасымен төленген</translation>
        </message>
        <message>
            <source>Who paid the chosen payment, by every method</source>
            <translation>Таңдалған төлем кімнің ақшасымен төленген, әр әдіс бойынша</translation>
        </message>
        <message>
            <source>Whose money</source>
            <translation>Кімнің ақшасы</translation>
        </message>
        <message>
            <source>opening balance</source>
            <translation>кіріс қалдық</translation>
        </message>
        <message>
            <source>{amount} ({least} to {most})</source>
            <translation>{amount} ({least} – {most})</translation>
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
        <name>ProposalModel</name>
        <message>
            <source>One name</source>
            <translation>Бірінші атау</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>Екінші атау</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>ProposalPanel</name>
        <message numerus="yes">
            <source>%Ln proposals are open.</source>
            <translation>
                <numerusform>Шешім қабылданбаған %Ln ұсыныс бар.</numerusform>
                <numerusform>Шешім қабылданбаған %Ln ұсыныс бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>Different parties…</source>
            <translation>Әртүрлі тараптар…</translation>
        </message>
        <message>
            <source>Names that may be one party</source>
            <translation>Бір тарапқа тиесілі болуы мүмкін атаулар</translation>
        </message>
        <message>
            <source>No proposal of this strength is open.</source>
            <translation>Мұндай баллмен шешім қабылданбаған ұсыныс жоқ.</translation>
        </message>
        <message>
            <source>One party…</source>
            <translation>Бір тарап…</translation>
        </message>
        <message>
            <source>Strong proposals: 80 points and more</source>
            <translation>Күшті ұсыныстар: 80 балл және одан көп</translation>
        </message>
        <message>
            <source>The chosen pair</source>
            <translation>Таңдалған жұп</translation>
        </message>
        <message>
            <source>The first name</source>
            <translation>Бірінші атау</translation>
        </message>
        <message>
            <source>The second name</source>
            <translation>Екінші атау</translation>
        </message>
        <message>
            <source>Weak proposals too: 50 points and more</source>
            <translation>Әлсіз ұсыныстар да: 50 балл және одан көп</translation>
        </message>
        <message>
            <source>What speaks for and against it</source>
            <translation>Оны не қолдайды және не теріске шығарады</translation>
        </message>
        <message>
            <source>Which proposals are shown</source>
            <translation>Қандай ұсыныстар көрсетіледі</translation>
        </message>
        <message>
            <source>{points} of {most} points; they are the sum of these:</source>
            <translation>{most} балдан {points} балл; олар мыналардан құралады:</translation>
        </message>
        <message>
            <source>{points}: {sentence}</source>
            <translation>{points}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>ProposalsDialog</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Choose at least one row.</source>
            <translation>Кемінде бір жолды таңдаңыз.</translation>
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
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>Keep these</source>
            <translation>Таңдалғанын сақтау</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Only chosen rows are kept. A range means that some of it is inferred: the least holds without it.</source>
            <translation>Тек таңдалған жолдар сақталады. Аралық соманың бір бөлігі болжамды екенін білдіреді: ең аз мәні сол бөлікті есептемей берілген.</translation>
        </message>
        <message>
            <source>What the entries give</source>
            <translation>Операциялардан алынған мәндер</translation>
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
        <name>RangeFields</name>
        <message>
            <source>The most is below the least.</source>
            <translation>Ең көп мәні ең аз мәнінен кем.</translation>
        </message>
        <message>
            <source>empty: the same, the amount is exact</source>
            <translation>бос болса: дәл сол мән, сома дәл</translation>
        </message>
    </context>
    <context>
        <name>Rates</name>
        <message>
            <source>No table of rates is sealed in the case.</source>
            <translation>Істе мөрленген бағамдар кестесі жоқ.</translation>
        </message>
        <message>
            <source>No table of rates named {name} is sealed in the case.</source>
            <translation>Істе {name} атауымен мөрленген бағамдар кестесі жоқ.</translation>
        </message>
        <message>
            <source>The amounts are too large to be converted exactly with {name}.</source>
            <translation>Сомалар тым үлкен, оларды {name} кестесі бойынша дәл айналдыру мүмкін емес.</translation>
        </message>
        <message>
            <source>The table of rates cannot be used: {place}: {reason}</source>
            <translation>Бағамдар кестесін қолдану мүмкін емес: {place}: {reason}</translation>
        </message>
        <message>
            <source>a currency is converted into itself.</source>
            <translation>валюта өзіне айналдырылады.</translation>
        </message>
        <message>
            <source>a day is written as 2024-01-31 and a number of units as 100.</source>
            <translation>күн 2024-01-31 түрінде, ал бірліктер саны 100 түрінде жазылады.</translation>
        </message>
        <message>
            <source>it has no name.</source>
            <translation>оның атауы жоқ.</translation>
        </message>
        <message>
            <source>it has no rates.</source>
            <translation>онда бағамдар жоқ.</translation>
        </message>
        <message>
            <source>it is no readable TOML with tables of rates.</source>
            <translation>бұл — бағамдар кестелері бар, оқуға жарамды TOML файлы емес.</translation>
        </message>
        <message>
            <source>it is no readable workbook.</source>
            <translation>бұл — оқуға жарамды электрондық кесте кітабы емес.</translation>
        </message>
        <message>
            <source>its rates hold for less than a day.</source>
            <translation>оның бағамдары бір күннен аз қолданылады.</translation>
        </message>
        <message>
            <source>its source is not named.</source>
            <translation>оның дереккөзі көрсетілмеген.</translation>
        </message>
        <message>
            <source>the column {column} is missing or empty.</source>
            <translation>{column} бағаны жоқ немесе бос.</translation>
        </message>
        <message>
            <source>the number of units is not above zero.</source>
            <translation>бірліктер саны нөлден артық емес.</translation>
        </message>
        <message>
            <source>the rate has more than 12 decimals.</source>
            <translation>бағамда үтірден кейін 12 таңбадан көп.</translation>
        </message>
        <message>
            <source>the rate is not a number above zero.</source>
            <translation>бағам нөлден артық сан емес.</translation>
        </message>
        <message>
            <source>the text is not in UTF-8.</source>
            <translation>мәтін UTF-8 кодтауында емес.</translation>
        </message>
        <message>
            <source>there are two rates for the day.</source>
            <translation>осы күнге екі бағам көрсетілген.</translation>
        </message>
        <message>
            <source>{code} is no currency of ISO 4217.</source>
            <translation>{code} — ISO 4217 бойынша валюта коды емес.</translation>
        </message>
        <message>
            <source>{name} was sealed by {actor} on {day}.</source>
            <translation>{name} кестесі мөрленген күн — {day}, мөрлеген — {actor}.</translation>
        </message>
    </context>
    <context>
        <name>RatesDialog</name>
        <message>
            <source>A table has the columns date, currency, rate and perhaps nominal, as CSV, a workbook or TOML. It is kept with its hash, your name and the time before anything is converted, and cannot be changed later.</source>
            <translation>Кестеде date, currency, rate және қажет болса nominal бағандары болады; пішімі — CSV, электрондық кесте кітабы немесе TOML. Ол кез келген сома айналдырылғанға дейін хеш-сомасымен, аты-жөніңізбен және уақытымен бірге сақталады, кейін оны өзгерту мүмкін емес.</translation>
        </message>
        <message>
            <source>Choose the file with the rates.</source>
            <translation>Бағамдар бар файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Таңдау…</translation>
        </message>
        <message>
            <source>Days that a rate holds</source>
            <translation>Бағам қолданылатын күндер саны</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Into currency</source>
            <translation>Қай валютаға</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Name the currency by its three letters, such as KZT.</source>
            <translation>Валютаны үш әріппен көрсетіңіз, мысалы KZT.</translation>
        </message>
        <message>
            <source>Name who published the rates.</source>
            <translation>Бағамдарды кім жариялағанын көрсетіңіз.</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Мөрлеу</translation>
        </message>
        <message>
            <source>Seal a table of rates</source>
            <translation>Бағамдар кестесін мөрлеу</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>Who published the rates</source>
            <translation>Бағамдарды кім жариялады</translation>
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
            <source>Count as one party</source>
            <translation>Бір тарап деп санау</translation>
        </message>
        <message>
            <source>Different parties</source>
            <translation>Әртүрлі тараптар</translation>
        </message>
        <message>
            <source>Enter the reason, such as the document that you saw.</source>
            <translation>Себебін енгізіңіз, мысалы өзіңіз көрген құжатты.</translation>
        </message>
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
            <source>Keep apart</source>
            <translation>Бөлек қалдыру</translation>
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
            <source>One party</source>
            <translation>Бір тарап</translation>
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
        <message>
            <source>{first} and {second} count as one party from now on. Both names stay as they were recorded, and the decision can be withdrawn at any time.</source>
            <translation>Осы сәттен бастап {first} және {second} бір тарап деп саналады. Екі атау да жазбадағы күйінде қалады, шешімді кез келген уақытта кері қайтарып алуға болады.</translation>
        </message>
        <message>
            <source>{first} and {second} stay two parties and are not proposed again.</source>
            <translation>{first} және {second} екі бөлек тарап болып қалады және қайта ұсынылмайды.</translation>
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
        <name>Red flags</name>
        <message>
            <source>A business account has receipts for {months} months, but no wages, taxes or social payments.</source>
            <translation>Бизнес шотында {months} ай бойы түсімдер бар, бірақ жалақы, салық немесе әлеуметтік төлемдер жоқ.</translation>
        </message>
        <message>
            <source>A business brings its daily takings to the bank.</source>
            <translation>Кәсіпорын күндік сауда түсімін банкке тапсырады.</translation>
        </message>
        <message>
            <source>A carer or an accountant acts for others.</source>
            <translation>Күтуші немесе бухгалтер басқа тұлғалар үшін әрекет етеді.</translation>
        </message>
        <message>
            <source>A caterer.</source>
            <translation>Қоғамдық тамақтандыру кәсіпорны.</translation>
        </message>
        <message>
            <source>A chain of quick movements</source>
            <translation>Жылдам қаражат қозғалыстарының тізбегі</translation>
        </message>
        <message>
            <source>A choice of this program.</source>
            <translation>Осы бағдарламаның таңдауы.</translation>
        </message>
        <message>
            <source>A circle of at most {most_hops} movements in the order of time, keeping the value within {percent} percent.</source>
            <translation>Уақыт ретімен жүретін ең көбі {most_hops} қаражат қозғалысынан тұратын тұйық тізбек, бұл ретте сома {percent} пайыз шегінде сақталады.</translation>
        </message>
        <message>
            <source>A clerk opened the file to look and saved it.</source>
            <translation>Қызметкер файлды қарау үшін ашып, сақтап қойған.</translation>
        </message>
        <message>
            <source>A clerk's error.</source>
            <translation>Қызметкердің қатесі.</translation>
        </message>
        <message>
            <source>A column beside the amount, such as a fee, moves the balance as well.</source>
            <translation>Сома жанындағы баған, мысалы комиссия, қалдықты да өзгертеді.</translation>
        </message>
        <message>
            <source>A column or words that tell cash, over at least {least_days} days.</source>
            <translation>Кемінде {least_days} күн бойынша қолма-қол ақшаны көрсететін баған немесе сөздер.</translation>
        </message>
        <message>
            <source>A column or words that tell cash.</source>
            <translation>Қолма-қол ақшаны көрсететін баған немесе сөздер.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; a sealed list of sellers.</source>
            <translation>Қолма-қол ақшаны көрсететін баған немесе сөздер; сатушылардың мөрленген тізімі.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; amounts; the reporting threshold in force.</source>
            <translation>Қолма-қол ақшаны көрсететін баған немесе сөздер; сомалар; қолданыстағы хабарлаудың шекті мәні.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; the place of each operation.</source>
            <translation>Қолма-қол ақшаны көрсететін баған немесе сөздер; әр операцияның орны.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; the reporting threshold in force.</source>
            <translation>Қолма-қол ақшаны көрсететін баған немесе сөздер; қолданыстағы хабарлаудың шекті мәні.</translation>
        </message>
        <message>
            <source>A cooperative gathers and distributes.</source>
            <translation>Кооператив қаражатты жинап, бөледі.</translation>
        </message>
        <message>
            <source>A corridor of countries</source>
            <translation>Елдер арасындағы аударымдар дәлізі</translation>
        </message>
        <message>
            <source>A courier.</source>
            <translation>Курьер.</translation>
        </message>
        <message>
            <source>A credit lies idle for at least {idle_days} days and goes to a new party within {days} days after an event of the sealed list.</source>
            <translation>Түсім кемінде {idle_days} күн қозғалыссыз тұрып, мөрленген тізімдегі оқиғадан кейін {days} күн ішінде жаңа тарапқа жіберіледі.</translation>
        </message>
        <message>
            <source>A debt is paid in instalments.</source>
            <translation>Қарыз бөліп-бөліп төленеді.</translation>
        </message>
        <message>
            <source>A debt that does not fall</source>
            <translation>Азаймайтын берешек</translation>
        </message>
        <message>
            <source>A deposit for rent.</source>
            <translation>Жалға алу кепілақысы.</translation>
        </message>
        <message>
            <source>A domestic card spends abroad</source>
            <translation>Отандық картамен шетелде жұмсау</translation>
        </message>
        <message>
            <source>A dormitory is one address.</source>
            <translation>Жатақхананың мекенжайы біреу.</translation>
        </message>
        <message>
            <source>A family pools its income.</source>
            <translation>Отбасы табысын біріктіреді.</translation>
        </message>
        <message>
            <source>A family travels.</source>
            <translation>Отбасы саяхаттап жүр.</translation>
        </message>
        <message>
            <source>A family.</source>
            <translation>Отбасы.</translation>
        </message>
        <message>
            <source>A gift is collected.</source>
            <translation>Сыйлыққа ақша жиналады.</translation>
        </message>
        <message>
            <source>A growing share goes to one country without ties of family.</source>
            <translation>Отбасылық байланысы жоқ бір елге жіберілетін үлес өсіп келеді.</translation>
        </message>
        <message>
            <source>A hand-written ledger, typed.</source>
            <translation>Қолжазбадан терілген тізілім.</translation>
        </message>
        <message>
            <source>A harvest is sold.</source>
            <translation>Жиналған өнім сатылады.</translation>
        </message>
        <message>
            <source>A hobby.</source>
            <translation>Әуестену ісі.</translation>
        </message>
        <message>
            <source>A home is bought.</source>
            <translation>Тұрғын үй сатып алынады.</translation>
        </message>
        <message>
            <source>A household shares a phone.</source>
            <translation>Үй шаруашылығы бір телефонды ортақ пайдаланады.</translation>
        </message>
        <message>
            <source>A loan is repaid.</source>
            <translation>Қарыз қайтарылады.</translation>
        </message>
        <message>
            <source>A lorry driver.</source>
            <translation>Жүк көлігінің жүргізушісі.</translation>
        </message>
        <message>
            <source>A name is spelt in several scripts and ways.</source>
            <translation>Атау бірнеше жазу жүйесімен және әртүрлі тәсілмен жазылады.</translation>
        </message>
        <message>
            <source>A new shop has opened.</source>
            <translation>Жаңа дүкен ашылған.</translation>
        </message>
        <message>
            <source>A notebook ledger</source>
            <translation>Дәптердегі тізілім</translation>
        </message>
        <message>
            <source>A path of at least {least_hops} movements in the order of time, each at most {hours} hours after the last, losing at most {percent} percent of the value at each.</source>
            <translation>Уақыт ретімен жүретін кемінде {least_hops} қаражат қозғалысынан тұратын тізбек: әрқайсысы алдыңғысынан кейін ең көбі {hours} сағат ішінде жасалады және әр қадамда соманың ең көбі {percent} пайызы азаяды.</translation>
        </message>
        <message>
            <source>A payroll agent pays many.</source>
            <translation>Жалақы төлейтін агент көп тұлғаға төлейді.</translation>
        </message>
        <message>
            <source>A peak just below a threshold</source>
            <translation>Шекті мәннен сәл төмен шоғырлану</translation>
        </message>
        <message>
            <source>A poor household spends all that it earns.</source>
            <translation>Табысы төмен үй шаруашылығы тапқанын түгел жұмсайды.</translation>
        </message>
        <message>
            <source>A printed running balance does not follow from the one before it.</source>
            <translation>Операциядан кейінгі көрсетілген қалдық алдыңғы қалдыққа сәйкес келмейді.</translation>
        </message>
        <message>
            <source>A proposal of this program</source>
            <translation>Осы бағдарламаның ұсынысы</translation>
        </message>
        <message>
            <source>A receiver of transfers is a national of neither country of the corridor.</source>
            <translation>Аударым алушы аударымдар дәлізіндегі екі елдің ешқайсысының азаматы емес.</translation>
        </message>
        <message>
            <source>A reseller of phone credit.</source>
            <translation>Телефон балансын толтыру қызметін қайта сатушы.</translation>
        </message>
        <message>
            <source>A rotating savings circle.</source>
            <translation>Кезекпен алынатын өзара жинақ ақша тобы.</translation>
        </message>
        <message>
            <source>A salesman pays in where his round takes him.</source>
            <translation>Сатушы агент ақшаны аралайтын жерлерінде шотқа салады.</translation>
        </message>
        <message>
            <source>A sealed list of debts.</source>
            <translation>Берешектердің мөрленген тізімі.</translation>
        </message>
        <message>
            <source>A sealed list of declared income.</source>
            <translation>Мәлімделген табыстың мөрленген тізімі.</translation>
        </message>
        <message>
            <source>A sealed list of employers with their workers and days.</source>
            <translation>Жұмыс берушілердің, олардың қызметкерлері мен күндерінің мөрленген тізімі.</translation>
        </message>
        <message>
            <source>A sealed list of events.</source>
            <translation>Оқиғалардың мөрленген тізімі.</translation>
        </message>
        <message>
            <source>A sealed list of occupations with at least {least_peers} peers.</source>
            <translation>Салыстырылатын кемінде {least_peers} тұлғасы бар кәсіптердің мөрленген тізімі.</translation>
        </message>
        <message>
            <source>A shopkeeper.</source>
            <translation>Дүкенші.</translation>
        </message>
        <message>
            <source>A small business advertises.</source>
            <translation>Шағын кәсіпорын хабарландыру береді.</translation>
        </message>
        <message>
            <source>A standing order pays a fixed sum.</source>
            <translation>Тұрақты тапсырма бойынша белгіленген сома төленеді.</translation>
        </message>
        <message>
            <source>A statement between the two is missing.</source>
            <translation>Екеуінің арасындағы үзінді көшірме жоқ.</translation>
        </message>
        <message>
            <source>A statement does not begin with the balance with which the one before it ends.</source>
            <translation>Үзінді көшірменің кіріс қалдығы алдыңғы үзінді көшірменің шығыс қалдығына тең емес.</translation>
        </message>
        <message>
            <source>A table of money transfers with phones, addresses or documents.</source>
            <translation>Телефондары, мекенжайлары немесе құжаттары бар ақша аударымдары кестесі.</translation>
        </message>
        <message>
            <source>A table of money transfers with places; a sealed route.</source>
            <translation>Орындары бар ақша аударымдары кестесі; мөрленген маршрут.</translation>
        </message>
        <message>
            <source>A table of money transfers with senders and receivers.</source>
            <translation>Жөнелтушілері мен аударым алушылары бар ақша аударымдары кестесі.</translation>
        </message>
        <message>
            <source>A table of money transfers with senders and receivers; the threshold for transfers in force.</source>
            <translation>Жөнелтушілері мен аударым алушылары бар ақша аударымдары кестесі; қолданыстағы аударымдардың шекті мәні.</translation>
        </message>
        <message>
            <source>A table of money transfers with the declared and the actual country.</source>
            <translation>Мәлімделген және нақты елі бар ақша аударымдары кестесі.</translation>
        </message>
        <message>
            <source>A table of money transfers with the places of payment; a sealed list of border towns.</source>
            <translation>Төлем орындары бар ақша аударымдары кестесі; шекаралық қалалардың мөрленген тізімі.</translation>
        </message>
        <message>
            <source>A table of money transfers with their status.</source>
            <translation>Аударымдардың күйі бар ақша аударымдары кестесі.</translation>
        </message>
        <message>
            <source>A taxi driver works at night.</source>
            <translation>Такси жүргізушісі түнде жұмыс істейді.</translation>
        </message>
        <message>
            <source>A tour guide.</source>
            <translation>Гид.</translation>
        </message>
        <message>
            <source>A trader travels.</source>
            <translation>Саудагер сапарда жүреді.</translation>
        </message>
        <message>
            <source>A transfer is cancelled and sent again within {days} days to another receiver.</source>
            <translation>Аударым тоқтатылып, {days} күн ішінде басқа аударым алушыға қайта жіберіледі.</translation>
        </message>
        <message>
            <source>A transfer names another account of the case, whose statement covers the day and does not have it.</source>
            <translation>Аударымда істегі басқа шот көрсетілген; сол шоттың үзінді көшірмесі осы күнді қамтиды, бірақ онда бұл аударым жоқ.</translation>
        </message>
        <message>
            <source>A transfer of {amount} to {first} of {from_on} was cancelled, and the same amount went to {second} on {to_on}.</source>
            <translation>{amount} сомасындағы аударым тоқтатылған (алушы — {first}, күні — {from_on}), кейін дәл сондай сома басқа алушыға жіберілген (алушы — {second}, күні — {to_on}).</translation>
        </message>
        <message>
            <source>A transfer with one leg</source>
            <translation>Бір жағы ғана бар аударым</translation>
        </message>
        <message>
            <source>A traveller collects on the way.</source>
            <translation>Саяхатшы ақшаны жол-жөнекей алады.</translation>
        </message>
        <message>
            <source>A treasury account is swept.</source>
            <translation>Компанияның қазынашылық шотының қалдығы бас шотқа аударылып отырады.</translation>
        </message>
        <message>
            <source>A wage that never comes</source>
            <translation>Түспейтін жалақы</translation>
        </message>
        <message>
            <source>A workbook was saved by another program or person after it was made.</source>
            <translation>Электрондық кесте кітабы жасалғаннан кейін оны басқа бағдарлама немесе тұлға сақтаған.</translation>
        </message>
        <message>
            <source>A worker repays a loan of the employer.</source>
            <translation>Қызметкер жұмыс берушіден алған қарызын қайтарады.</translation>
        </message>
        <message>
            <source>ACFCS, on FATF 2018</source>
            <translation>ACFCS, FATF 2018 туралы</translation>
        </message>
        <message>
            <source>AMLSim, patterns of its generator</source>
            <translation>AMLSim, оның генераторының схемалары</translation>
        </message>
        <message>
            <source>Accounts in two towns have equal opposite amounts in the same week and no direct transfer.</source>
            <translation>Екі қаладағы шоттарда бір аптада тең қарама-қарсы сомалар бар, ал тікелей аударым жоқ.</translation>
        </message>
        <message>
            <source>Accounts opened in groups</source>
            <translation>Топтап ашылған шоттар</translation>
        </message>
        <message>
            <source>Addresses or texts as a clerk entered them.</source>
            <translation>Қызметкер енгізген күйіндегі мекенжайлар немесе мәтіндер.</translation>
        </message>
        <message>
            <source>Advertising sites</source>
            <translation>Хабарландыру сайттары</translation>
        </message>
        <message>
            <source>After at least {quiet_days} quiet days the turnover of a day lies among the highest {percent} percent of the account's own days.</source>
            <translation>Кемінде {quiet_days} күн белсенділік болмағаннан кейін күндік айналым шоттың өз күндерінің ең жоғары {percent} пайызына кіреді.</translation>
        </message>
        <message>
            <source>After {cash} of cash came in, {paid} went to {seller}, a seller of property: {count} entries from {from_on} to {to_on}.</source>
            <translation>Түскен {cash} қолма-қол ақшадан кейін {paid} мүлік сатушыға төленген, сатушы — {seller}: {count} операция, {from_on} – {to_on} аралығында.</translation>
        </message>
        <message>
            <source>After {quiet_days} quiet days the account turned over {turnover} on {active_on}, among the most of the {days} days on which it was used before.</source>
            <translation>{quiet_days} күн белсенділік болмағаннан кейін шоттың {active_on} күнгі айналымы {turnover} болған, бұл оған дейін шот пайдаланылған {days} күндегі ең жоғары айналымдардың қатарына кіреді.</translation>
        </message>
        <message>
            <source>Agencies, visa centres and clinics</source>
            <translation>Агенттіктер, виза орталықтары және клиникалар</translation>
        </message>
        <message>
            <source>Amounts agree by coincidence.</source>
            <translation>Сомалар кездейсоқ сәйкес келеді.</translation>
        </message>
        <message>
            <source>Amounts of a price list</source>
            <translation>Бағалар тізіміндегі сомалар</translation>
        </message>
        <message>
            <source>Amounts of at least {least_count} entries, and other accounts to compare with.</source>
            <translation>Кемінде {least_count} операцияның сомалары және салыстыруға арналған басқа шоттар.</translation>
        </message>
        <message>
            <source>Amounts; a sealed price list.</source>
            <translation>Сомалар; бағалардың мөрленген тізімі.</translation>
        </message>
        <message>
            <source>An account from which salaries are paid.</source>
            <translation>Жалақы төленетін шот.</translation>
        </message>
        <message>
            <source>An account of a worker has no wage for {days} days of employment.</source>
            <translation>Қызметкердің шотында жұмыс істеген {days} күн бойы жалақы жоқ.</translation>
        </message>
        <message>
            <source>An agent fills in from a template.</source>
            <translation>Агент үлгі бойынша толтырады.</translation>
        </message>
        <message>
            <source>An escrow agent passes on what he receives.</source>
            <translation>Эскроу агенті алған қаражатын әрі қарай жібереді.</translation>
        </message>
        <message>
            <source>An identical rare address or a misspelling stands with at least {least_names} parties that share nothing else.</source>
            <translation>Бірдей сирек мекенжай немесе жазу қатесі басқа ортақ мәліметі жоқ кемінде {least_names} тарапта көрсетілген.</translation>
        </message>
        <message>
            <source>An ordinary journey.</source>
            <translation>Кәдімгі сапар.</translation>
        </message>
        <message>
            <source>An ordinary loan with interest.</source>
            <translation>Пайызбен берілген кәдімгі қарыз.</translation>
        </message>
        <message>
            <source>Any trader keeps a ledger.</source>
            <translation>Кез келген саудагер есеп тізілімін жүргізеді.</translation>
        </message>
        <message>
            <source>At least a number of small purchases of fast food a day.</source>
            <translation>Күніне белгілі бір саннан кем емес ұсақ жылдам тамақ сатып алуы.</translation>
        </message>
        <message>
            <source>At least {least_accounts} accounts were opened at one branch within {days} days by persons with consecutive numbers of documents or one address.</source>
            <translation>Құжат нөмірлері қатар келетін немесе мекенжайы бір тұлғалар бір бөлімшеде {days} күн ішінде кемінде {least_accounts} шот ашқан.</translation>
        </message>
        <message>
            <source>At least {least_accounts} accounts with wages of one employer pass on {percent} percent or more of them to one account within {days} days.</source>
            <translation>Бір жұмыс берушінің жалақысы түсетін кемінде {least_accounts} шоттан сол жалақының {percent} пайызы немесе одан көбі {days} күн ішінде бір шотқа жіберіледі.</translation>
        </message>
        <message>
            <source>At least {least_count} amounts over two orders of magnitude.</source>
            <translation>Шама реті бойынша екі ретті қамтитын кемінде {least_count} сома.</translation>
        </message>
        <message>
            <source>At least {least_count} card receipts lie outside the opening hours of the sealed list.</source>
            <translation>Карта арқылы кемінде {least_count} түсім мөрленген тізімдегі жұмыс уақытынан тыс жасалған.</translation>
        </message>
        <message>
            <source>At least {least_count} cash credits at {least_places} or more places on one day or on two days in a row.</source>
            <translation>Бір күнде немесе қатарынан екі күнде {least_places} немесе одан көп орында кемінде {least_count} қолма-қол ақша түсімі.</translation>
        </message>
        <message>
            <source>At least {least_count} cash credits, each at least {from_percent} percent of the reporting threshold but below it, within {days} days, that together reach the threshold.</source>
            <translation>{days} күн ішінде кемінде {least_count} қолма-қол ақша түсімі: әрқайсысы хабарлаудың шекті мәнінің кемінде {from_percent} пайызы, бірақ сол мәннен төмен, ал жиыны шекті мәнге жетеді.</translation>
        </message>
        <message>
            <source>At least {least_count} credits equal to prices of the sealed list, give or take the fee.</source>
            <translation>Мөрленген тізімдегі бағаларға комиссия дәлдігімен тең кемінде {least_count} түсім.</translation>
        </message>
        <message>
            <source>At least {least_count} credits from different parties are followed by one debit of {percent} percent or more of them, at least {least_times} times at like intervals.</source>
            <translation>Әртүрлі тараптан келген кемінде {least_count} түсімнен кейін олардың {percent} пайызына немесе одан көбіне тең бір шығыс жасалады, бұл ұқсас аралықтармен кемінде {least_times} рет қайталанады.</translation>
        </message>
        <message>
            <source>At least {least_count} equal debits to one counterparty on {least_days} or more days out of {days}.</source>
            <translation>{days} күннің {least_days} немесе одан көп күнінде бір қарсы тарапқа кемінде {least_count} тең шығыс.</translation>
        </message>
        <message>
            <source>At least {least_count} equal small payments to listed exchanges within {days} days.</source>
            <translation>{days} күн ішінде тізімдегі биржаларға кемінде {least_count} тең шағын төлем.</translation>
        </message>
        <message>
            <source>At least {least_count} parties pay one, who pays at least {least_count} others within {days} days, keeping the value within {percent} percent.</source>
            <translation>Кемінде {least_count} тарап бір тарапқа төлейді, ал ол {days} күн ішінде кемінде {least_count} басқа тарапқа төлейді, бұл ретте сома {percent} пайыз шегінде сақталады.</translation>
        </message>
        <message>
            <source>At least {least_count} payments for lodging in {least_places} or more towns within {days} days, or several on one night.</source>
            <translation>{days} күн ішінде {least_places} немесе одан көп қалада тұрғын орын үшін кемінде {least_count} төлем немесе бір түнге бірнеше төлем.</translation>
        </message>
        <message>
            <source>At least {least_count} payments for the hire of vehicles or fuel at {least_places} or more places of the sealed route within {days} days.</source>
            <translation>{days} күн ішінде мөрленген маршруттың {least_places} немесе одан көп орнында көлік жалдау немесе жанармай үшін кемінде {least_count} төлем.</translation>
        </message>
        <message>
            <source>At least {least_count} payments to agencies, visa centres or clinics for others, followed by deductions from wages.</source>
            <translation>Агенттіктерге, виза орталықтарына немесе клиникаларға басқа тұлғалар үшін кемінде {least_count} төлем, одан кейін жалақыдан ұстап қалу.</translation>
        </message>
        <message>
            <source>At least {least_count} payments to listed advertising sites within {days} days.</source>
            <translation>{days} күн ішінде тізімдегі хабарландыру сайттарына кемінде {least_count} төлем.</translation>
        </message>
        <message>
            <source>At least {least_count} payments to merchants of the sealed list of advertising sites.</source>
            <translation>Хабарландыру сайттарының мөрленген тізіміндегі сауда нүктелеріне кемінде {least_count} төлем.</translation>
        </message>
        <message>
            <source>At least {least_count} purchases of prepaid cards or vouchers within {days} days.</source>
            <translation>{days} күн ішінде алдын ала төленген карталардың немесе ваучерлердің кемінде {least_count} сатып алынуы.</translation>
        </message>
        <message>
            <source>At least {least_count} purchases of tickets within {days} days, with several passengers.</source>
            <translation>{days} күн ішінде бірнеше жолаушыға билеттердің кемінде {least_count} сатып алынуы.</translation>
        </message>
        <message>
            <source>At least {least_count} times, credits are followed within {hours} hours by debits of {from_percent} to {to_percent} percent of them.</source>
            <translation>Түсімдерден кейін {hours} сағат ішінде олардың {from_percent}–{to_percent} пайызына тең шығыстар жасалады, бұл кемінде {least_count} рет болады.</translation>
        </message>
        <message>
            <source>At least {least_count} transfers of one receiver or sender are paid in another country than the one declared.</source>
            <translation>Бір аударым алушының немесе жөнелтушінің кемінде {least_count} аударымы мәлімделген елден басқа елде төленген.</translation>
        </message>
        <message>
            <source>At least {least_count} transfers to {least_parties} or more persons on one day.</source>
            <translation>Бір күнде {least_parties} немесе одан көп тұлғаға кемінде {least_count} аударым.</translation>
        </message>
        <message>
            <source>At least {least_names} names stand with one phone, address or number of a document.</source>
            <translation>Бір телефонмен, мекенжаймен немесе құжат нөмірімен кемінде {least_names} атау көрсетілген.</translation>
        </message>
        <message>
            <source>At least {least_parties} persons pay a firm that pays at most {most_suppliers} suppliers abroad.</source>
            <translation>Кемінде {least_parties} тұлға шетелдегі ең көбі {most_suppliers} жеткізушіге төлейтін фирмаға төлейді.</translation>
        </message>
        <message>
            <source>At least {least_senders} senders or places, each transfer below the threshold for transfers, to one receiver within {days} days.</source>
            <translation>{days} күн ішінде бір аударым алушыға кемінде {least_senders} жөнелтушіден немесе орыннан әрқайсысы аударымдардың шекті мәнінен төмен аударымдар келеді.</translation>
        </message>
        <message>
            <source>At least {least_senders} senders who share no surname, address or phone pay one receiver within {days} days.</source>
            <translation>Тегі, мекенжайы немесе телефоны ортақ емес кемінде {least_senders} жөнелтуші {days} күн ішінде бір аударым алушыға төлейді.</translation>
        </message>
        <message>
            <source>At least {percent} percent of a day's credits leave on the same day, and the balance at its end is near the lowest.</source>
            <translation>Күндік түсімдердің кемінде {percent} пайызы сол күні шығып кетеді, ал күн соңындағы қалдық ең төмен деңгейге жақын.</translation>
        </message>
        <message>
            <source>At least {percent} percent of the credits are cash.</source>
            <translation>Түсімдердің кемінде {percent} пайызы — қолма-қол ақша.</translation>
        </message>
        <message>
            <source>At least {percent} percent of the receipts come through listed aggregators and name no payer.</source>
            <translation>Түсімдердің кемінде {percent} пайызы тізімдегі агрегаторлар арқылы келеді және төлеуші көрсетілмейді.</translation>
        </message>
        <message>
            <source>At least {percent} percent of transfers go to listed border towns.</source>
            <translation>Аударымдардың кемінде {percent} пайызы тізімдегі шекаралық қалаларға жіберіледі.</translation>
        </message>
        <message>
            <source>At {place} the balance {stated} is printed where {computed} follows.</source>
            <translation>{place}: {stated} қалдығы көрсетілген, ал есептеу бойынша {computed} шығады.</translation>
        </message>
        <message>
            <source>At {place} {stated} is printed, but the entries give {computed}.</source>
            <translation>{place}: {stated} көрсетілген, ал операциялар бойынша {computed} шығады.</translation>
        </message>
        <message>
            <source>Between two statements of an account days are missing, or two statements cover the same days.</source>
            <translation>Шоттың екі үзінді көшірмесінің арасында күндер жетіспейді немесе екі үзінді көшірме бірдей күндерді қамтиды.</translation>
        </message>
        <message>
            <source>Blocked by {name} at {place}: the records do not hold.</source>
            <translation>{name} ережесі бойынша тоқтатылды, орны — {place}: жазбалар тексеруден өтпеді.</translation>
        </message>
        <message>
            <source>Border towns</source>
            <translation>Шекаралық қалалар</translation>
        </message>
        <message>
            <source>Both books.</source>
            <translation>Екі тараптың да есеп тізілімдері.</translation>
        </message>
        <message>
            <source>Both parties of each movement, over several accounts.</source>
            <translation>Бірнеше шот бойынша әр қаражат қозғалысының екі тарапы.</translation>
        </message>
        <message>
            <source>Both parties of each movement.</source>
            <translation>Әр қаражат қозғалысының екі тарапы.</translation>
        </message>
        <message>
            <source>Bursts of clothes and cosmetics</source>
            <translation>Киім мен косметика алудың күрт жиілеуі</translation>
        </message>
        <message>
            <source>Bursts of purchases of clothes, cosmetics and medicines.</source>
            <translation>Киім, косметика және дәрі-дәрмек сатып алудың күрт жиілеуі.</translation>
        </message>
        <message>
            <source>Bursts of taxi rides</source>
            <translation>Такси сапарларының күрт жиілеуі</translation>
        </message>
        <message>
            <source>Business forensics, on withdrawals near borders</source>
            <translation>Business forensics, шекара маңында ақша алу туралы</translation>
        </message>
        <message>
            <source>By its own words the workbook was made at {created} and saved again at {modified}, by {name}.</source>
            <translation>Жұмыс кітабының өз деректері бойынша жасалған уақыты — {created}, қайта сақталған уақыты — {modified}, сақтаған — {name}.</translation>
        </message>
        <message>
            <source>By its own words the workbook was made by {creator} and last saved by {name}.</source>
            <translation>Жұмыс кітабының өз деректері бойынша оны жасаған — {creator}, соңғы рет сақтаған — {name}.</translation>
        </message>
        <message>
            <source>Cancelled and sent to another</source>
            <translation>Тоқтатылып, басқаға жіберілген аударым</translation>
        </message>
        <message>
            <source>Card rows in a foreign currency on at least {least_days} days while salaries come from within the country.</source>
            <translation>Жалақы ел ішінен түсе отырып, кемінде {least_days} күнде карта бойынша шетел валютасындағы жолдар бар.</translation>
        </message>
        <message>
            <source>Cash at night</source>
            <translation>Түнгі қолма-қол ақша операциялары</translation>
        </message>
        <message>
            <source>Cash at several places at once</source>
            <translation>Қолма-қол ақша бір мезгілде бірнеше орында</translation>
        </message>
        <message>
            <source>Cash at the border</source>
            <translation>Шекара маңындағы қолма-қол ақша</translation>
        </message>
        <message>
            <source>Cash credits change to a level at least {factor_percent} percent of the one before, at a day that the cumulative sum tells.</source>
            <translation>Жинақталған сома көрсететін күннен бастап қолма-қол ақша түсімдері бұрынғы деңгейдің кемінде {factor_percent} пайызына тең деңгейге ауысады.</translation>
        </message>
        <message>
            <source>Cash credits from at least {least_places} places other than the holder's own, and a withdrawal elsewhere within {days} days.</source>
            <translation>Шот иесінің өз орнынан басқа кемінде {least_places} орыннан қолма-қол ақша түсімдері және {days} күн ішінде басқа жерде ақша алу.</translation>
        </message>
        <message>
            <source>Cash from many places to one account</source>
            <translation>Көп орыннан бір шотқа түскен қолма-қол ақша</translation>
        </message>
        <message>
            <source>Cash in tenge or sum is naturally round.</source>
            <translation>Теңгедегі немесе сумдағы қолма-қол ақша әдетте дөңгелек сомада болады.</translation>
        </message>
        <message>
            <source>Cash is withdrawn in a listed border town within {days} days of credits elsewhere.</source>
            <translation>Басқа жерде түсімдер болғаннан кейін {days} күн ішінде тізімдегі шекаралық қалада қолма-қол ақша алынады.</translation>
        </message>
        <message>
            <source>Cash just below a threshold</source>
            <translation>Шекті мәннен сәл төмен қолма-қол ақша</translation>
        </message>
        <message>
            <source>Cash, then property</source>
            <translation>Қолма-қол ақша, кейін мүлік</translation>
        </message>
        <message>
            <source>Changed after export</source>
            <translation>Экспорттан кейін өзгертілген</translation>
        </message>
        <message>
            <source>Cheques or drafts are bought with cash.</source>
            <translation>Чектер немесе тратталар қолма-қол ақшаға сатып алынады.</translation>
        </message>
        <message>
            <source>Code against words of the purpose</source>
            <translation>Код пен төлем мақсаты мәтінінің айырмашылығы</translation>
        </message>
        <message>
            <source>Code words</source>
            <translation>Кодтық сөздер</translation>
        </message>
        <message>
            <source>Codes of the purpose of payment; the names or numbers of both parties.</source>
            <translation>Төлем мақсатының кодтары; екі тараптың атаулары немесе нөмірлері.</translation>
        </message>
        <message>
            <source>Collectors in turn</source>
            <translation>Кезектесіп алатын алушылар</translation>
        </message>
        <message>
            <source>Common practice</source>
            <translation>Жалпы тәжірибе</translation>
        </message>
        <message>
            <source>Correspondent banks pass payments on.</source>
            <translation>Корреспондент банктер төлемдерді әрі қарай өткізеді.</translation>
        </message>
        <message>
            <source>Credit for many phones</source>
            <translation>Көп телефонның балансын толтыру</translation>
        </message>
        <message>
            <source>Credits left the account soon after they came, {times} times; in the first cases, from {from_on} to {to_on}, {came} came and {left} left.</source>
            <translation>Түсімдер шотқа келгеннен кейін көп ұзамай шығып кеткен, мұндай жағдай саны — {times}; алғашқы жағдайларда, {from_on} – {to_on} аралығында, түскені — {came}, шыққаны — {left}.</translation>
        </message>
        <message>
            <source>Credits lie within {days} days after events of the sealed list more often than by chance, by a permutation test.</source>
            <translation>Мөрленген тізімдегі оқиғалардан кейінгі {days} күн ішінде түсімдер кездейсоқ болатыннан жиірек кездеседі (орын алмастыру тесті бойынша).</translation>
        </message>
        <message>
            <source>Critical value of chi-squared, times a thousand</source>
            <translation>Хи-квадраттың сындарлы мәні, мыңға көбейтілген</translation>
        </message>
        <message>
            <source>Crypto-assets in small amounts</source>
            <translation>Шағын сомадағы криптоактивтер</translation>
        </message>
        <message>
            <source>Currency transaction report.</source>
            <translation>Қолма-қол ақша операциясы туралы хабарлама (CTR).</translation>
        </message>
        <message>
            <source>Customers pay in advance.</source>
            <translation>Клиенттер алдын ала төлейді.</translation>
        </message>
        <message>
            <source>Damaged identifiers</source>
            <translation>Бүлінген сәйкестендіргіштер</translation>
        </message>
        <message>
            <source>Dates and amounts over a long period.</source>
            <translation>Ұзақ кезең бойынша күндер мен сомалар.</translation>
        </message>
        <message>
            <source>Dates and amounts; times where the source prints them.</source>
            <translation>Күндер мен сомалар; дереккөзде көрсетілсе, уақыт.</translation>
        </message>
        <message>
            <source>Dates, amounts and running balances.</source>
            <translation>Күндер, сомалар және операциядан кейінгі қалдықтар.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Days of the week unlike the trade</source>
            <translation>Саладан өзгеше апта күндері</translation>
        </message>
        <message>
            <source>Debts</source>
            <translation>Берешектер</translation>
        </message>
        <message>
            <source>Declared facts and behaviour</source>
            <translation>Мәлімделген фактілер мен іс-әрекет</translation>
        </message>
        <message>
            <source>Declared income</source>
            <translation>Мәлімделген табыс</translation>
        </message>
        <message>
            <source>Deductions go to one creditor for {months} months, and the debt of the sealed list does not fall.</source>
            <translation>Ұсталған сомалар {months} ай бойы бір кредиторға түседі, ал мөрленген тізімдегі берешек азаймайды.</translation>
        </message>
        <message>
            <source>Deliveries.</source>
            <translation>Жүк жеткізу.</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Қабылданбаған</translation>
        </message>
        <message>
            <source>Drafts bought with cash</source>
            <translation>Қолма-қол ақшаға алынған тратталар</translation>
        </message>
        <message>
            <source>Employers and their workers</source>
            <translation>Жұмыс берушілер және олардың қызметкерлері</translation>
        </message>
        <message>
            <source>Events of the case</source>
            <translation>Іс оқиғалары</translation>
        </message>
        <message>
            <source>Exchanges of crypto-assets</source>
            <translation>Криптоактив биржалары</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Түсіндірілген</translation>
        </message>
        <message>
            <source>FATF and APG: Financial Flows from Human Trafficking, July 2018</source>
            <translation>FATF және APG: Financial Flows from Human Trafficking, 2018 жылғы шілде</translation>
        </message>
        <message>
            <source>FATF: Money Laundering and Terrorist Financing Risks Arising from Migrant Smuggling, March 2022</source>
            <translation>FATF: Money Laundering and Terrorist Financing Risks Arising from Migrant Smuggling, 2022 жылғы наурыз</translation>
        </message>
        <message>
            <source>FATF: The Role of Hawala and Other Similar Service Providers, October 2013</source>
            <translation>FATF: The Role of Hawala and Other Similar Service Providers, 2013 жылғы қазан</translation>
        </message>
        <message>
            <source>FINTRAC: FINTRAC-2016-OA003, 15 December 2016</source>
            <translation>FINTRAC: FINTRAC-2016-OA003, 2016 жылғы 15 желтоқсан</translation>
        </message>
        <message>
            <source>Factor in percent</source>
            <translation>Еселік, пайызбен</translation>
        </message>
        <message>
            <source>Fees for recruitment, then deductions</source>
            <translation>Жұмысқа жинау ақысы, кейін ұстап қалу</translation>
        </message>
        <message>
            <source>FinCEN: FIN-2014-A008, 11 September 2014</source>
            <translation>FinCEN: FIN-2014-A008, 2014 жылғы 11 қыркүйек</translation>
        </message>
        <message>
            <source>FinCEN: FIN-2020-A008, 15 October 2020</source>
            <translation>FinCEN: FIN-2020-A008, 2020 жылғы 15 қазан</translation>
        </message>
        <message>
            <source>FinCEN: FIN-2023-Alert001, 13 January 2023</source>
            <translation>FinCEN: FIN-2023-Alert001, 2023 жылғы 13 қаңтар</translation>
        </message>
        <message>
            <source>Finding {number}, {subject}, {state}: {sentence}</source>
            <translation>{number} нөмірлі анықталған белгі, {subject}, {state}: {sentence}</translation>
        </message>
        <message>
            <source>Finding {number}: {state}.</source>
            <translation>{number} нөмірлі анықталған белгі: {state}.</translation>
        </message>
        <message>
            <source>First digits</source>
            <translation>Бірінші цифрлар</translation>
        </message>
        <message>
            <source>Fixed tariffs do not follow Benford's law.</source>
            <translation>Тұрақты тарифтер Бенфорд заңына бағынбайды.</translation>
        </message>
        <message>
            <source>Food for more than the household</source>
            <translation>Үй шаруашылығының қажетінен артық азық-түлік</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Анықталды</translation>
        </message>
        <message>
            <source>Friends split a bill.</source>
            <translation>Достар шотты бөлісіп төлейді.</translation>
        </message>
        <message>
            <source>From percent</source>
            <translation>Бастапқы пайыз</translation>
        </message>
        <message>
            <source>From the hour</source>
            <translation>Бастапқы сағат</translation>
        </message>
        <message>
            <source>From {after_on} on no wage from {employer} came for {days} days; {count} entries from {from_on} to {to_on} show that the account was in use.</source>
            <translation>{after_on} күнінен бастап {days} күн бойы {employer} тарапынан жалақы түспеген; {from_on} – {to_on} аралығындағы {count} операция шоттың пайдаланылғанын көрсетеді.</translation>
        </message>
        <message>
            <source>From {changed_on} on {after} of cash came in within thirty days, and {before} before; the {count} cash credits from {from_on} to {to_on} suffice for that.</source>
            <translation>{changed_on} күнінен бастап отыз күн ішінде түскен қолма-қол ақша — {after}, оған дейін — {before}; мұны көрсетуге {from_on} – {to_on} аралығындағы {count} қолма-қол ақша түсімі жеткілікті.</translation>
        </message>
        <message>
            <source>From {first_on} to {last_on} {came} came in, and {income} of income was declared; the {count} largest credits from {from_on} to {to_on} suffice.</source>
            <translation>{first_on} – {last_on} аралығында түскені — {came}, ал мәлімделген табыс — {income}; мұны көрсетуге {from_on} – {to_on} аралығындағы ең ірі {count} түсім жеткілікті.</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} about {amount} came back in {count} movements: {way}.</source>
            <translation>{from_on} – {to_on} аралығында шамамен {amount} {count} қаражат қозғалысы арқылы қайтып келген: {way}.</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} money moved through at least {count} parties on one side of another and on the other: {came} came and {left} left.</source>
            <translation>{from_on} – {to_on} аралығында ақша бір тараптың екі жағындағы кемінде {count} тарап арқылы қозғалған: түскені — {came}, шыққаны — {left}.</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} the account received {sum} and paid no wages, taxes or social contributions; {count} credits show the stretch.</source>
            <translation>{from_on} – {to_on} аралығында шотқа {sum} түскен, ал жалақы, салық немесе әлеуметтік аударымдар төленбеген; бұл кезеңді {count} түсім көрсетеді.</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} wages that {employer} paid to {count} accounts went on to {payee}.</source>
            <translation>{from_on} – {to_on} аралығында {count} шотқа түскен жалақы (төлеген — {employer}) әрі қарай жіберілген, алушы — {payee}.</translation>
        </message>
        <message>
            <source>Gap or overlap of statements</source>
            <translation>Үзінді көшірмелердің үзілісі немесе қабаттасуы</translation>
        </message>
        <message>
            <source>Gathered and scattered</source>
            <translation>Жиналып, таратылған ақша</translation>
        </message>
        <message>
            <source>Gifts.</source>
            <translation>Сыйлықтар.</translation>
        </message>
        <message>
            <source>Held, and released on arrival</source>
            <translation>Ұсталып, жеткеннен кейін берілген ақша</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Сағаттар</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>Үй шаруашылықтары</translation>
        </message>
        <message>
            <source>How often innocent people raise this rule was not measured.</source>
            <translation>Бұл ереже бойынша белгілердің ешқандай бұзушылығы жоқ тұлғаларда қаншалықты жиі анықталатыны өлшенбеген.</translation>
        </message>
        <message>
            <source>IOM 2016, on guarantees by third parties</source>
            <translation>IOM 2016, үшінші тұлғалардың кепілдіктері туралы</translation>
        </message>
        <message>
            <source>Identification numbers and names.</source>
            <translation>Сәйкестендіру нөмірлері мен атаулар.</translation>
        </message>
        <message>
            <source>Identifiers as the source keeps them.</source>
            <translation>Дереккөзде сақталған күйіндегі сәйкестендіргіштер.</translation>
        </message>
        <message>
            <source>Identifiers have lost digits in a spreadsheet.</source>
            <translation>Электрондық кестеде сәйкестендіргіштердің цифрлары жоғалған.</translation>
        </message>
        <message>
            <source>Idle days</source>
            <translation>Ақша қозғалмаған күндер</translation>
        </message>
        <message>
            <source>In and out on one day</source>
            <translation>Бір күнде түсіп, шыққан ақша</translation>
        </message>
        <message>
            <source>In-person operations in at least {least_places} towns within {days} days.</source>
            <translation>{days} күн ішінде кемінде {least_places} қалада жеке өзі қатысып жасалған операциялар.</translation>
        </message>
        <message>
            <source>Informal value transfer</source>
            <translation>Құндылықты бейресми аудару</translation>
        </message>
        <message>
            <source>Instruments and channels</source>
            <translation>Құралдар мен арналар</translation>
        </message>
        <message>
            <source>It is a second account.</source>
            <translation>Бұл — екінші шот.</translation>
        </message>
        <message>
            <source>It is never a finding by itself.</source>
            <translation>Бұл өздігінен ешқашан анықталған белгі болмайды.</translation>
        </message>
        <message>
            <source>It is not proven that the statement in {place} is complete.</source>
            <translation>Үзінді көшірменің толықтығы расталмаған, орны — {place}.</translation>
        </message>
        <message>
            <source>It is not set in {currency}: {name}.</source>
            <translation>{currency} валютасында белгіленбеген: {name}.</translation>
        </message>
        <message>
            <source>It may be innocent: {text}</source>
            <translation>Қарапайым түсіндірме болуы мүмкін: {text}</translation>
        </message>
        <message>
            <source>It used {kind}, version {version}, sealed by {name} at {moment}; SHA-256 {hash}.</source>
            <translation>Қолданылған тізім: {kind}, нұсқасы {version}, мөрлеген — {name}, уақыты — {moment}; SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>It would mark ordinary daily spending.</source>
            <translation>Бұл ереже күнделікті қарапайым шығыстарды белгілер еді.</translation>
        </message>
        <message>
            <source>It would mark persons by their nationality.</source>
            <translation>Бұл ереже тұлғаларды азаматтығы бойынша белгілер еді.</translation>
        </message>
        <message>
            <source>It would mark persons by where they come from.</source>
            <translation>Бұл ереже тұлғаларды қайдан шыққаны бойынша белгілер еді.</translation>
        </message>
        <message>
            <source>It would mark women's ordinary spending.</source>
            <translation>Бұл ереже әйелдердің қарапайым шығыстарын белгілер еді.</translation>
        </message>
        <message>
            <source>Kazakhstan: Law 191-IV as amended on 19 September 2025 (219-VIII)</source>
            <translation>Қазақстан: 2025 жылғы 19 қыркүйектегі өзгерістерімен (219-VIII) 191-IV Заң</translation>
        </message>
        <message>
            <source>Keyboards and conversions leave such marks.</source>
            <translation>Мұндай таңбалар пернетақта мен түрлендіруден қалады.</translation>
        </message>
        <message>
            <source>Largest multiple</source>
            <translation>Ең үлкен еселік</translation>
        </message>
        <message>
            <source>Lawful recruitment.</source>
            <translation>Заңды түрде жұмысқа жинау.</translation>
        </message>
        <message>
            <source>Least number</source>
            <translation>Ең аз саны</translation>
        </message>
        <message>
            <source>Least number of accounts</source>
            <translation>Шоттардың ең аз саны</translation>
        </message>
        <message>
            <source>Least number of days</source>
            <translation>Күндердің ең аз саны</translation>
        </message>
        <message>
            <source>Least number of movements</source>
            <translation>Қаражат қозғалыстарының ең аз саны</translation>
        </message>
        <message>
            <source>Least number of names</source>
            <translation>Атаулардың ең аз саны</translation>
        </message>
        <message>
            <source>Least number of parties</source>
            <translation>Тараптардың ең аз саны</translation>
        </message>
        <message>
            <source>Least number of peers</source>
            <translation>Салыстырылатын тұлғалардың ең аз саны</translation>
        </message>
        <message>
            <source>Least number of phone numbers</source>
            <translation>Телефон нөмірлерінің ең аз саны</translation>
        </message>
        <message>
            <source>Least number of places</source>
            <translation>Орындардың ең аз саны</translation>
        </message>
        <message>
            <source>Least number of receivers</source>
            <translation>Аударым алушылардың ең аз саны</translation>
        </message>
        <message>
            <source>Least number of senders</source>
            <translation>Жөнелтушілердің ең аз саны</translation>
        </message>
        <message>
            <source>Least number of times</source>
            <translation>Ең аз қайталану саны</translation>
        </message>
        <message>
            <source>Least share of all credits in percent</source>
            <translation>Барлық түсімдегі ең аз үлес, пайызбен</translation>
        </message>
        <message>
            <source>Level of significance per mille</source>
            <translation>Мәнділік деңгейі, промиллемен</translation>
        </message>
        <message>
            <source>Listed advertising</source>
            <translation>Тізімдегі хабарландыру сайттары</translation>
        </message>
        <message>
            <source>Looking at the records</source>
            <translation>Жазбаларды қарау</translation>
        </message>
        <message>
            <source>Low balance against turnover</source>
            <translation>Айналыммен салыстырғандағы төмен қалдық</translation>
        </message>
        <message>
            <source>Lunches at an office.</source>
            <translation>Кеңседегі түскі ас.</translation>
        </message>
        <message>
            <source>Many persons in, few suppliers out</source>
            <translation>Төлейтін тұлға көп, жеткізуші аз</translation>
        </message>
        <message>
            <source>Many rules were tried over many accounts: some are found by chance alone. A finding is a lead and no proof.</source>
            <translation>Көптеген ереже көптеген шотқа қолданылды: кейбір белгілер тек кездейсоқ анықталады. Анықталған белгі — дәлел емес, тексеруге арналған бағдар.</translation>
        </message>
        <message>
            <source>Many senders to one receiver</source>
            <translation>Көп жөнелтушіден бір аударым алушыға</translation>
        </message>
        <message>
            <source>Many small in, one large out</source>
            <translation>Көп шағын түсім, бір ірі шығыс</translation>
        </message>
        <message>
            <source>Many small payments for advertising</source>
            <translation>Хабарландыру үшін көп шағын төлем</translation>
        </message>
        <message>
            <source>Many small purchases of food</source>
            <translation>Көп шағын тамақ сатып алуы</translation>
        </message>
        <message>
            <source>Many to one, one to many, control</source>
            <translation>Көптен біреуге, біреуден көпке, бақылау</translation>
        </message>
        <message>
            <source>Many towns in a week</source>
            <translation>Бір аптада көп қала</translation>
        </message>
        <message>
            <source>Many transfers between persons</source>
            <translation>Тұлғалар арасындағы көп аударым</translation>
        </message>
        <message>
            <source>Mean absolute deviation, times a hundred thousand</source>
            <translation>Орташа абсолюттік ауытқу, жүз мыңға көбейтілген</translation>
        </message>
        <message>
            <source>Meeting people, or selling goods.</source>
            <translation>Адамдармен танысу немесе тауар сату.</translation>
        </message>
        <message>
            <source>Merchant codes or words for lodging; places.</source>
            <translation>Тұрғын орынға қатысты MCC кодтары немесе сөздер; орындар.</translation>
        </message>
        <message>
            <source>Merchant codes or words for taxis.</source>
            <translation>Таксиге қатысты MCC кодтары немесе сөздер.</translation>
        </message>
        <message>
            <source>Merchant codes or words for tickets.</source>
            <translation>Билеттерге қатысты MCC кодтары немесе сөздер.</translation>
        </message>
        <message>
            <source>Merchant codes or words of spending.</source>
            <translation>Шығыстарға қатысты MCC кодтары немесе сөздер.</translation>
        </message>
        <message>
            <source>Merchant codes or words; places; a sealed route.</source>
            <translation>MCC кодтары немесе сөздер; орындар; мөрленген маршрут.</translation>
        </message>
        <message>
            <source>Merchant codes; a sealed list of households.</source>
            <translation>MCC кодтары; үй шаруашылықтарының мөрленген тізімі.</translation>
        </message>
        <message>
            <source>Merchants' names or words that tell vouchers.</source>
            <translation>Ваучерлерді көрсететін сауда нүктелерінің атаулары немесе сөздер.</translation>
        </message>
        <message>
            <source>Merchants' names; a sealed list of advertising sites.</source>
            <translation>Сауда нүктелерінің атаулары; хабарландыру сайттарының мөрленген тізімі.</translation>
        </message>
        <message>
            <source>Merchants' names; a sealed list of exchanges.</source>
            <translation>Сауда нүктелерінің атаулары; биржалардың мөрленген тізімі.</translation>
        </message>
        <message>
            <source>Mixed families.</source>
            <translation>Аралас отбасылар.</translation>
        </message>
        <message>
            <source>Money comes back in a circle</source>
            <translation>Ақша тұйық тізбекпен қайтып келеді</translation>
        </message>
        <message>
            <source>Money of relatives passes through.</source>
            <translation>Туыстардың ақшасы шот арқылы өтеді.</translation>
        </message>
        <message>
            <source>Money passes through</source>
            <translation>Ақша шот арқылы өтеді</translation>
        </message>
        <message>
            <source>Monitoring of pawnshops, by a secondary source.</source>
            <translation>Қайталама дереккөз бойынша ломбардтардың мониторингі.</translation>
        </message>
        <message>
            <source>Monitoring of winnings from gambling, by a secondary source.</source>
            <translation>Қайталама дереккөз бойынша құмар ойын ұтыстарының мониторингі.</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Айлар</translation>
        </message>
        <message>
            <source>More cash credits lie in the last {band_percent} percent below the threshold than in the same band above it, by a binomial test.</source>
            <translation>Шекті мәннен төмен соңғы {band_percent} пайыздық жолақта одан жоғары дәл сондай жолаққа қарағанда қолма-қол ақша түсімі көбірек (биномдық тест бойынша).</translation>
        </message>
        <message>
            <source>Most movements</source>
            <translation>Қаражат қозғалыстарының ең көп саны</translation>
        </message>
        <message>
            <source>Most suppliers</source>
            <translation>Жеткізушілердің ең көп саны</translation>
        </message>
        <message>
            <source>Names or titles hold invisible marks, marks of direction or letters of two scripts in one word.</source>
            <translation>Атауларда немесе тақырыптарда көрінбейтін таңбалар, бағыт таңбалары немесе бір сөзде екі жазу жүйесінің әріптері бар.</translation>
        </message>
        <message>
            <source>National Bank of Kazakhstan: rules of 31 August 2016, No. 203</source>
            <translation>Қазақстан Ұлттық Банкі: 2016 жылғы 31 тамыздағы № 203 қағидалар</translation>
        </message>
        <message>
            <source>Nationality of the receiver</source>
            <translation>Аударым алушының азаматтығы</translation>
        </message>
        <message>
            <source>Near known days</source>
            <translation>Белгілі күндерге жақындық</translation>
        </message>
        <message>
            <source>Near the lowest balance, in percent</source>
            <translation>Ең төмен қалдыққа жақындық, пайызбен</translation>
        </message>
        <message>
            <source>Night shifts.</source>
            <translation>Түнгі ауысымдар.</translation>
        </message>
        <message>
            <source>No costs of staff</source>
            <translation>Қызметкерлерге шығыстың болмауы</translation>
        </message>
        <message>
            <source>No list of this kind has been sealed: {name}.</source>
            <translation>Мұндай тізім мөрленбеген: {name}.</translation>
        </message>
        <message>
            <source>No ordinary costs of living</source>
            <translation>Әдеттегі күнкөріс шығыстарының болмауы</translation>
        </message>
        <message>
            <source>No row prints a time of day.</source>
            <translation>Ешбір жолда тәулік уақыты көрсетілмеген.</translation>
        </message>
        <message>
            <source>No row says this: {name}.</source>
            <translation>Ешбір жолда көрсетілмеген: {name}.</translation>
        </message>
        <message>
            <source>No source of the case tells this: {name}.</source>
            <translation>Істің ешбір дереккөзінде көрсетілмеген: {name}.</translation>
        </message>
        <message>
            <source>No statement covers the {count} days from {from_on} to {to_on}.</source>
            <translation>{from_on} – {to_on} аралығындағы {count} күн ешбір үзінді көшірмемен қамтылмаған.</translation>
        </message>
        <message>
            <source>Not computable from this source</source>
            <translation>Бұл дереккөз бойынша есептеу мүмкін емес</translation>
        </message>
        <message numerus="yes">
            <source>Not computed for %n of them ({subjects}). {missing}</source>
            <translation>
                <numerusform>%n нысан бойынша есептелмеді ({subjects}). {missing}</numerusform>
                <numerusform>%n нысан бойынша есептелмеді ({subjects}). {missing}</numerusform>
            </translation>
        </message>
        <message>
            <source>Not computed. {missing}</source>
            <translation>Есептелмеді. {missing}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Анықталмады</translation>
        </message>
        <message>
            <source>Numbers of invoices.</source>
            <translation>Шот-фактура нөмірлері.</translation>
        </message>
        <message>
            <source>Numbers of phones in the purpose of payments.</source>
            <translation>Төлем мақсатындағы телефон нөмірлері.</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Кәсіптер</translation>
        </message>
        <message>
            <source>Odd characters</source>
            <translation>Әдеттен тыс таңбалар</translation>
        </message>
        <message>
            <source>Of many tests some succeed by chance.</source>
            <translation>Көптеген тесттің кейбірі кездейсоқ оң нәтиже береді.</translation>
        </message>
        <message>
            <source>On invented cases it found {found} of {planted} planted patterns; {alarms} of {scenes} innocent look-alikes and {ordinary} of {ordinary_scenes} ordinary households and firms raised it.</source>
            <translation>Ойдан құрастырылған істерде бұл ереже әдейі енгізілген {planted} схеманың ішінен {found} схеманы тапты; сырттай ұқсас, бірақ қарапайым түсіндірмесі бар {scenes} жағдайдың ішінен {alarms} жағдайда, ал кәдімгі {ordinary_scenes} үй шаруашылығы мен фирманың ішінен {ordinary} жағдайда да белгі анықталды.</translation>
        </message>
        <message>
            <source>On {days} days the account was used in {currencies} while a wage came from within the country; these are {count} entries from {from_on} to {to_on}.</source>
            <translation>Ел ішінен жалақы түсіп тұрғанда, шот {days} күнде мына валюталарда пайдаланылған: {currencies}; бұл — {from_on} – {to_on} аралығындағы {count} операция.</translation>
        </message>
        <message>
            <source>On {times} days most of what came in left the same day and little remained; in the first of them, from {from_on} to {to_on}, {came} came in.</source>
            <translation>{times} күнде түскен ақшаның басым бөлігі сол күні шығып, аз ғана қалдық қалған; солардың алғашқыларында, {from_on} – {to_on} аралығында, түскені — {came}.</translation>
        </message>
        <message>
            <source>One card is used in person at two places within {hours} hours that lie too far apart.</source>
            <translation>Бір карта {hours} сағат ішінде бір-бірінен тым алыс екі орында жеке өзі қатысып пайдаланылған.</translation>
        </message>
        <message>
            <source>One depositor, card or phone serves at least {least_accounts} accounts of different holders.</source>
            <translation>Бір салушы, карта немесе телефон әртүрлі иелердің кемінде {least_accounts} шотына қызмет етеді.</translation>
        </message>
        <message>
            <source>One identification number stands with at least {least_names} names, or one name with several numbers.</source>
            <translation>Бір сәйкестендіру нөмірі кемінде {least_names} атаумен немесе бір атау бірнеше нөмірмен көрсетілген.</translation>
        </message>
        <message>
            <source>One number, several names</source>
            <translation>Бір нөмір, бірнеше атау</translation>
        </message>
        <message>
            <source>One person collects for a village.</source>
            <translation>Бір тұлға бүкіл ауыл үшін жинайды.</translation>
        </message>
        <message>
            <source>One person serves many accounts</source>
            <translation>Бір тұлға көп шотқа қызмет етеді</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Шешім қабылданбаған</translation>
        </message>
        <message>
            <source>Opening and closing balances of statements.</source>
            <translation>Үзінді көшірмелердің кіріс және шығыс қалдықтары.</translation>
        </message>
        <message>
            <source>Opening differs from the last closing</source>
            <translation>Кіріс қалдық алдыңғы шығыс қалдықтан өзгеше</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Жұмыс уақыты</translation>
        </message>
        <message>
            <source>Over {days} days the balance was {median} in the middle, not more than {percent} percent of the {turnover} that came in within thirty days.</source>
            <translation>{days} күн бойынша медианалық қалдық — {median}, бұл отыз күн ішінде түскен {turnover} сомасының {percent} пайызынан аспайды.</translation>
        </message>
        <message>
            <source>Paid in another country than declared</source>
            <translation>Мәлімделгеннен басқа елде төленген</translation>
        </message>
        <message>
            <source>Payment aggregators</source>
            <translation>Төлем агрегаторлары</translation>
        </message>
        <message>
            <source>Payments along a route</source>
            <translation>Маршрут бойындағы төлемдер</translation>
        </message>
        <message>
            <source>Payments of one family to at least {least_places} receivers follow the stages of the sealed route in their order.</source>
            <translation>Бір отбасының кемінде {least_places} аударым алушыға төлемдері мөрленген маршруттың кезеңдерімен бірдей ретпен жүреді.</translation>
        </message>
        <message>
            <source>Peers of one occupation</source>
            <translation>Кәсібі бір тұлғалар</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Пайыз</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Орындар</translation>
        </message>
        <message>
            <source>Practice of digit tests in audit</source>
            <translation>Аудиттегі цифрлар тесттерінің тәжірибесі</translation>
        </message>
        <message>
            <source>Prepaid cards and vouchers</source>
            <translation>Алдын ала төленген карталар мен ваучерлер</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Бағалар тізімі</translation>
        </message>
        <message>
            <source>Prices end in nines.</source>
            <translation>Бағалар тоғызға аяқталады.</translation>
        </message>
        <message>
            <source>Printed totals differ</source>
            <translation>Көрсетілген жиындар өзгеше</translation>
        </message>
        <message>
            <source>Processors that hide the payer</source>
            <translation>Төлеушіні көрсетпейтін төлем делдалдары</translation>
        </message>
        <message>
            <source>Quiet days</source>
            <translation>Белсенділік болмаған күндер</translation>
        </message>
        <message>
            <source>Quiet, then active</source>
            <translation>Тыныш кезеңнен кейінгі белсенділік</translation>
        </message>
        <message>
            <source>Raised by {kind}: {count}</source>
            <translation>Белгі анықталған жағдайлар ({kind}): {count}</translation>
        </message>
        <message>
            <source>Receipts are posted later in a batch.</source>
            <translation>Түсімдер кейінірек топтамамен өткізіледі.</translation>
        </message>
        <message>
            <source>Receipts, but for {days} days no rent, food, phone or transport.</source>
            <translation>Түсімдер бар, бірақ {days} күн бойы жалдау ақысы, тамақ, телефон немесе көлік шығыстары жоқ.</translation>
        </message>
        <message>
            <source>Receivers of one group of senders follow each other in turn with equal totals.</source>
            <translation>Бір жөнелтушілер тобының аударым алушылары тең жиындармен кезектесіп ауысады.</translation>
        </message>
        <message>
            <source>Records, looked at first</source>
            <translation>Алдымен қаралатын жазбалар</translation>
        </message>
        <message>
            <source>Relatives send money to one member of the family.</source>
            <translation>Туыстар отбасының бір мүшесіне ақша жібереді.</translation>
        </message>
        <message>
            <source>Religion and market days.</source>
            <translation>Дін және базар күндері.</translation>
        </message>
        <message>
            <source>Remittances to the home country.</source>
            <translation>Шыққан еліне ақша аудару.</translation>
        </message>
        <message>
            <source>Reporting threshold of cash</source>
            <translation>Қолма-қол ақша бойынша хабарлаудың шекті мәні</translation>
        </message>
        <message>
            <source>Reporting threshold of pawnshops</source>
            <translation>Ломбардтар бойынша хабарлаудың шекті мәні</translation>
        </message>
        <message>
            <source>Reporting threshold of transfers</source>
            <translation>Аударымдар бойынша хабарлаудың шекті мәні</translation>
        </message>
        <message>
            <source>Reporting threshold of winnings</source>
            <translation>Ұтыстар бойынша хабарлаудың шекті мәні</translation>
        </message>
        <message>
            <source>Robust deviations</source>
            <translation>Робастық ауытқулар</translation>
        </message>
        <message>
            <source>Round amounts</source>
            <translation>Дөңгелек сомалар</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Маршрут</translation>
        </message>
        <message>
            <source>Rows absent from a later production</source>
            <translation>Кейінгі мәліметтер жинағында жоқ жолдар</translation>
        </message>
        <message>
            <source>Rows of one production of the records are absent from a later one of the same days.</source>
            <translation>Жазбалардың бір мәліметтер жинағындағы жолдар сол күндерге қатысты кейінгі жинақта жоқ.</translation>
        </message>
        <message>
            <source>Rows out of order</source>
            <translation>Реті бұзылған жолдар</translation>
        </message>
        <message>
            <source>Rows stand neither in rising nor in falling order of time, or the zone changes within a statement.</source>
            <translation>Жолдар уақыттың өсу ретімен де, кему ретімен де орналаспаған немесе үзінді көшірме ішінде уақыт белдеуі өзгереді.</translation>
        </message>
        <message>
            <source>Rule {rule} has no parameter {name} that can be this number.</source>
            <translation>{rule} ережесінде мұндай сан қабылдай алатын {name} параметрі жоқ.</translation>
        </message>
        <message>
            <source>Rules of trafficking and smuggling of persons</source>
            <translation>Адам саудасы және адамдарды заңсыз өткізу бойынша ережелер</translation>
        </message>
        <message>
            <source>Running balances over at least {least_days} days.</source>
            <translation>Кемінде {least_days} күн бойынша операциядан кейінгі қалдықтар.</translation>
        </message>
        <message>
            <source>Running balances.</source>
            <translation>Операциядан кейінгі қалдықтар.</translation>
        </message>
        <message>
            <source>Running the rules</source>
            <translation>Ережелерді іске қосу</translation>
        </message>
        <message>
            <source>Salaries and rents are round.</source>
            <translation>Жалақы мен жалдау ақысы дөңгелек сома болады.</translation>
        </message>
        <message>
            <source>Savings are spent.</source>
            <translation>Жинақ ақша жұмсалады.</translation>
        </message>
        <message>
            <source>Say why the finding is decided so.</source>
            <translation>Анықталған белгі бойынша шешімнің себебін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Seasonal work.</source>
            <translation>Маусымдық жұмыс.</translation>
        </message>
        <message>
            <source>Sellers of property</source>
            <translation>Мүлік сатушылар</translation>
        </message>
        <message>
            <source>Several names on one phone or address</source>
            <translation>Бір телефонда немесе мекенжайда бірнеше атау</translation>
        </message>
        <message>
            <source>Several workers' wages on one account</source>
            <translation>Бірнеше қызметкердің жалақысы бір шотта</translation>
        </message>
        <message>
            <source>Share of cash</source>
            <translation>Қолма-қол ақшаның үлесі</translation>
        </message>
        <message>
            <source>Short stays in several towns</source>
            <translation>Бірнеше қалада қысқа уақыт болу</translation>
        </message>
        <message>
            <source>Shuttle traders buy across the border.</source>
            <translation>Шағын саудагерлер шекараның арғы жағынан тауар алады.</translation>
        </message>
        <message>
            <source>Small notes are exchanged for large ones.</source>
            <translation>Ұсақ купюралар ірісіне айырбасталады.</translation>
        </message>
        <message>
            <source>Small notes for large</source>
            <translation>Ұсақ купюраларды ірісіне айырбастау</translation>
        </message>
        <message>
            <source>Small transfers of many to one</source>
            <translation>Көп тұлғаның бір тұлғаға шағын аударымдары</translation>
        </message>
        <message>
            <source>Speed and passing through</source>
            <translation>Жылдамдық және шот арқылы өту</translation>
        </message>
        <message>
            <source>Spending</source>
            <translation>Шығыстар</translation>
        </message>
        <message>
            <source>Spouses share an account.</source>
            <translation>Ерлі-зайыптылар бір шотты ортақ пайдаланады.</translation>
        </message>
        <message>
            <source>Spreadsheets cut long numbers by themselves.</source>
            <translation>Электрондық кестелер ұзын сандарды өздігінен қысқартады.</translation>
        </message>
        <message>
            <source>Statements of both accounts; the counterparty's account.</source>
            <translation>Екі шоттың да үзінді көшірмелері; қарсы тараптың шоты.</translation>
        </message>
        <message>
            <source>Statements of the account that holds it; a sealed list of events.</source>
            <translation>Қаражат тұрған шоттың үзінді көшірмелері; оқиғалардың мөрленген тізімі.</translation>
        </message>
        <message>
            <source>Step of round amounts</source>
            <translation>Дөңгелек сомалар қадамы</translation>
        </message>
        <message>
            <source>Stock is ordered every week.</source>
            <translation>Тауарға әр апта сайын тапсырыс беріледі.</translation>
        </message>
        <message>
            <source>Structure and amount</source>
            <translation>Құрылымы мен сомасы</translation>
        </message>
        <message>
            <source>Students enrol together.</source>
            <translation>Студенттер оқуға бірге түседі.</translation>
        </message>
        <message>
            <source>Substantiated</source>
            <translation>Негізделген</translation>
        </message>
        <message>
            <source>Sudden rise of cash</source>
            <translation>Қолма-қол ақшаның күрт көбеюі</translation>
        </message>
        <message>
            <source>Sum in percent of the threshold</source>
            <translation>Жиыны, шекті мәннен пайызбен</translation>
        </message>
        <message>
            <source>Takings after closing</source>
            <translation>Жұмыс уақытынан кейінгі сауда түсімі</translation>
        </message>
        <message>
            <source>Takings of several businesses of one trade; calendars of holidays.</source>
            <translation>Бір саладағы бірнеше кәсіпорынның сауда түсімі; мереке күндерінің күнтізбелері.</translation>
        </message>
        <message>
            <source>Texts as the source keeps them.</source>
            <translation>Дереккөзде сақталған күйіндегі мәтіндер.</translation>
        </message>
        <message>
            <source>The account paid {merchant}, a seller of advertisements, {times} times, {sum} in all; the first {count} from {from_on} to {to_on}.</source>
            <translation>Шоттан {times} рет {merchant} сауда нүктесіне (хабарландыру сатушысына) төленген, жиыны {sum}; алғашқы {count} төлем {from_on} – {to_on} аралығында жасалған.</translation>
        </message>
        <message>
            <source>The bank reversed or corrected the entries before the second production.</source>
            <translation>Банк екінші мәліметтер жинағы берілгенге дейін операцияларды сторнолаған немесе түзеткен.</translation>
        </message>
        <message>
            <source>The bank sends a statement for each quarter, and one is still to come.</source>
            <translation>Банк үзінді көшірмені әр тоқсан бойынша береді, олардың бірі әлі келмеген.</translation>
        </message>
        <message>
            <source>The case has changed since the rules were run.</source>
            <translation>Ережелер іске қосылғаннан кейін іс өзгерді.</translation>
        </message>
        <message>
            <source>The code says a transfer between own accounts, but the parties differ; or the digit of residency contradicts another record.</source>
            <translation>Код бойынша бұл — өз шоттары арасындағы аударым, бірақ тараптар әртүрлі; немесе резиденттік белгісінің цифры басқа жазбаға қайшы келеді.</translation>
        </message>
        <message>
            <source>The codes of tellers' operations.</source>
            <translation>Кассирлер операцияларының кодтары.</translation>
        </message>
        <message>
            <source>The codes {code} contradict the parties {holder} and {other} in {times} entries; the first {count} from {from_on} to {to_on}.</source>
            <translation>{times} операцияда {code} кодтары тараптарға қайшы келеді ({holder}; {other}); алғашқы {count} операция {from_on} – {to_on} аралығында жасалған.</translation>
        </message>
        <message>
            <source>The counterparties and their countries.</source>
            <translation>Қарсы тараптар және олардың елдері.</translation>
        </message>
        <message>
            <source>The counterparties of each entry.</source>
            <translation>Әр операцияның қарсы тарабы.</translation>
        </message>
        <message>
            <source>The counterparty of each debit.</source>
            <translation>Әр шығыс операциясының қарсы тарабы.</translation>
        </message>
        <message>
            <source>The counterparty of each receipt; a sealed list of aggregators.</source>
            <translation>Әр түсімнің қарсы тарабы; агрегаторлардың мөрленген тізімі.</translation>
        </message>
        <message>
            <source>The country changed its time zone.</source>
            <translation>Ел уақыт белдеуін өзгерткен.</translation>
        </message>
        <message>
            <source>The credits lie far above those of peers in the same occupation, by a robust measure.</source>
            <translation>Робастық өлшем бойынша түсімдер кәсібі бір тұлғалардың түсімдерінен әлдеқайда көп.</translation>
        </message>
        <message>
            <source>The credits of the declared days are more than {factor_percent} percent of the declared income.</source>
            <translation>Мәлімделген күндердегі түсімдер мәлімделген табыстың {factor_percent} пайызынан асады.</translation>
        </message>
        <message>
            <source>The debits and credits of a typed ledger net to zero for each partner.</source>
            <translation>Қолмен енгізілген тізілімдегі шығыстар мен түсімдердің айырмасы әр серіктес бойынша нөлге тең.</translation>
        </message>
        <message>
            <source>The depositor, card or phone of each operation; the holders of the accounts.</source>
            <translation>Әр операцияның ақша салушысы, картасы немесе телефоны; шот иелері.</translation>
        </message>
        <message>
            <source>The edition of 2010 began at 1,000,000 to 2,000,000; the text in force must be opened.</source>
            <translation>2010 жылғы редакцияда шек 1 000 000 – 2 000 000 мөлшерінен басталған; қолданыстағы мәтінді ашып қарау қажет.</translation>
        </message>
        <message>
            <source>The entry at {place} names the account {other}, whose statement covers the day and does not have it.</source>
            <translation>{place} орнындағы операцияда {other} шоты көрсетілген; сол шоттың үзінді көшірмесі осы күнді қамтиды, бірақ онда бұл операция жоқ.</translation>
        </message>
        <message>
            <source>The firm is new.</source>
            <translation>Фирма жаңадан құрылған.</translation>
        </message>
        <message>
            <source>The first digits of at least {least_count} amounts that span two orders of magnitude depart from Benford's law.</source>
            <translation>Шама реті бойынша екі ретті қамтитын кемінде {least_count} соманың бірінші цифрлары Бенфорд заңынан ауытқиды.</translation>
        </message>
        <message>
            <source>The holder lives at the border.</source>
            <translation>Шот иесі шекара маңында тұрады.</translation>
        </message>
        <message>
            <source>The last run has no finding {finding}.</source>
            <translation>Ережелердің соңғы іске қосылуында {finding} анықталған белгісі жоқ.</translation>
        </message>
        <message>
            <source>The list is withdrawn.</source>
            <translation>Тізім кері қайтарып алынған.</translation>
        </message>
        <message>
            <source>The list {name} is refused at row {row}: {reason}</source>
            <translation>{name} тізімі қабылданбады, {row}-жол: {reason}</translation>
        </message>
        <message>
            <source>The median balance at the end of days is at most {percent} percent of the monthly turnover.</source>
            <translation>Күн соңындағы қалдықтың медианасы айлық айналымның {percent} пайызынан аспайды.</translation>
        </message>
        <message>
            <source>The monthly spending on food is more than {factor_percent} percent of what the declared number of persons would need.</source>
            <translation>Азық-түлікке ай сайынғы шығыстар мәлімделген тұлғалар санына қажет соманың {factor_percent} пайызынан асады.</translation>
        </message>
        <message>
            <source>The name was misspelt.</source>
            <translation>Атау қате жазылған.</translation>
        </message>
        <message>
            <source>The number {number} stands beside {count} different names, among them {names}.</source>
            <translation>{number} нөмірінің жанында {count} түрлі атау көрсетілген, олардың ішінде: {names}.</translation>
        </message>
        <message>
            <source>The opening papers of accounts: day, branch, document and address.</source>
            <translation>Шот ашу құжаттары: күні, филиалы, құжаты және мекенжайы.</translation>
        </message>
        <message>
            <source>The order of rows and their times.</source>
            <translation>Жолдардың реті және олардың уақыты.</translation>
        </message>
        <message>
            <source>The original currency of card rows.</source>
            <translation>Карта операциялары жолдарының бастапқы валютасы.</translation>
        </message>
        <message>
            <source>The other bank booked it under another date or amount.</source>
            <translation>Екінші банк бұл операцияны басқа күнмен немесе басқа сомамен жүргізген.</translation>
        </message>
        <message>
            <source>The pack has no rule {rule}.</source>
            <translation>Ережелер жинағында {rule} ережесі жоқ.</translation>
        </message>
        <message>
            <source>The periods of statements, or the days of their entries.</source>
            <translation>Үзінді көшірмелердің кезеңдері немесе олардағы операциялардың күндері.</translation>
        </message>
        <message>
            <source>The place is that of an online shop.</source>
            <translation>Көрсетілген орын — интернет-дүкеннің орны.</translation>
        </message>
        <message>
            <source>The place of each operation.</source>
            <translation>Әр операцияның орны.</translation>
        </message>
        <message>
            <source>The place of each operation; a sealed list of border towns.</source>
            <translation>Әр операцияның орны; шекаралық қалалардың мөрленген тізімі.</translation>
        </message>
        <message>
            <source>The place of each operation; the holder's address.</source>
            <translation>Әр операцияның орны; шот иесінің мекенжайы.</translation>
        </message>
        <message>
            <source>The printed number of entries in {place} is not the number read.</source>
            <translation>{place}: көрсетілген операциялар саны оқылған операциялар санына тең емес.</translation>
        </message>
        <message>
            <source>The printed totals or the closing balance differ from what the entries give.</source>
            <translation>Көрсетілген жиындар немесе шығыс қалдық операциялар бойынша шығатын мәндерден өзгеше.</translation>
        </message>
        <message>
            <source>The properties that a workbook keeps of itself.</source>
            <translation>Электрондық кесте кітабының өзі туралы сақтайтын қасиеттері.</translation>
        </message>
        <message>
            <source>The purpose of a payment fits a pattern of the sealed list of code words.</source>
            <translation>Төлем мақсаты кодтық сөздердің мөрленген тізіміндегі үлгіге сәйкес келеді.</translation>
        </message>
        <message>
            <source>The purpose of each payment; a sealed list that names the account's employer.</source>
            <translation>Әр төлемнің мақсаты; шоттың жұмыс берушісі көрсетілген мөрленген тізім.</translation>
        </message>
        <message>
            <source>The purpose of payments; a sealed list of agencies.</source>
            <translation>Төлем мақсаты; агенттіктердің мөрленген тізімі.</translation>
        </message>
        <message>
            <source>The purpose of payments; a sealed list of code words.</source>
            <translation>Төлем мақсаты; кодтық сөздердің мөрленген тізімі.</translation>
        </message>
        <message>
            <source>The records of the account fail rule {rule} at {place}.</source>
            <translation>Шот жазбалары {rule} ережесіне сәйкес келмейді, орны: {place}.</translation>
        </message>
        <message>
            <source>The records of the account leave something open by rule {rule}.</source>
            <translation>Шот жазбаларында {rule} ережесі бойынша анықталмаған мәселе қалды.</translation>
        </message>
        <message>
            <source>The rule pack {file} is refused at {place}: {reason}</source>
            <translation>{file} ережелер жинағы қабылданбады, орны {place}: {reason}</translation>
        </message>
        <message>
            <source>The rules had already been run when it was sealed.</source>
            <translation>Ол мөрленгенге дейін ережелер бұрын іске қосылған болатын.</translation>
        </message>
        <message>
            <source>The rules have not been run over what counts in this case now.</source>
            <translation>Ережелер осы істе қазір есепке алынатын деректерге әлі қолданылған жоқ.</translation>
        </message>
        <message>
            <source>The running balance breaks</source>
            <translation>Қалдық үзілісі</translation>
        </message>
        <message>
            <source>The same amount every day</source>
            <translation>Күн сайын бірдей сома</translation>
        </message>
        <message>
            <source>The same odd text at unrelated parties</source>
            <translation>Байланысы жоқ тараптарда бірдей ерекше мәтін</translation>
        </message>
        <message>
            <source>The sample of the case is small.</source>
            <translation>Істегі іріктеме шағын.</translation>
        </message>
        <message>
            <source>The share of amounts that are multiples of a round sum lies above the share in the rest of the case, by an exact binomial test.</source>
            <translation>Дәл биномдық тест бойынша дөңгелек соманың еселіктері болып табылатын сомалардың үлесі істің қалғанындағы үлестен жоғары.</translation>
        </message>
        <message>
            <source>The share of cash operations from {from_hour} to {to_hour} o'clock lies above the share in the rest of the case, by an exact test.</source>
            <translation>Дәл тест бойынша сағат {from_hour} – {to_hour} аралығындағы қолма-қол ақша операцияларының үлесі істің қалғанындағы үлестен жоғары.</translation>
        </message>
        <message>
            <source>The source orders by the day of value or by card.</source>
            <translation>Дереккөз жолдарды валюталау күні немесе карта бойынша реттейді.</translation>
        </message>
        <message>
            <source>The statement in {first} ends with {closing}, but the one in {second} begins with {opening}.</source>
            <translation>{first}: үзінді көшірме {closing} қалдығымен аяқталады, ал {second}: үзінді көшірме {opening} қалдығынан басталады.</translation>
        </message>
        <message>
            <source>The statements cover too few days.</source>
            <translation>Үзінді көшірмелер тым аз күнді қамтиды.</translation>
        </message>
        <message>
            <source>The takings by day of the week differ from those of the same trade.</source>
            <translation>Апта күндері бойынша сауда түсімі сол саладағы басқа кәсіпорындардың түсімінен өзгеше.</translation>
        </message>
        <message>
            <source>The taxi rides of a week are at least {factor_percent} percent of the account's own usual number.</source>
            <translation>Бір аптадағы такси сапарларының саны осы шотқа тән әдеттегі санның кемінде {factor_percent} пайызын құрайды.</translation>
        </message>
        <message>
            <source>The totals count fees, or rows that are announced and not booked.</source>
            <translation>Жиындарда комиссиялар немесе хабарланған, бірақ жүргізілмеген жолдар есептелген.</translation>
        </message>
        <message>
            <source>The trade lives on cash.</source>
            <translation>Бұл сала қолма-қол ақшамен жұмыс істейді.</translation>
        </message>
        <message>
            <source>The wages of at least {least_names} different persons are paid to one account.</source>
            <translation>Кемінде {least_names} түрлі тұлғаның жалақысы бір шотқа төленеді.</translation>
        </message>
        <message>
            <source>The wages of {count} persons are paid to the account {account}, among them {names}.</source>
            <translation>{count} тұлғаның жалақысы {account} шотына төленеді, олардың ішінде: {names}.</translation>
        </message>
        <message>
            <source>The zone of the times changes from {first} to {second} at {place}.</source>
            <translation>{place} орнында уақыт белдеуі өзгереді: {first} → {second}.</translation>
        </message>
        <message>
            <source>There are too few rows of this: {name}.</source>
            <translation>Мұндай жолдар тым аз: {name}.</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Шекті мәндер</translation>
        </message>
        <message>
            <source>Tickets for many persons</source>
            <translation>Көп тұлғаға арналған билеттер</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Times and places of each use; distances between the places.</source>
            <translation>Әр пайдаланудың уақыты мен орны; орындар арасындағы қашықтық.</translation>
        </message>
        <message>
            <source>Times of day; a column or words that tell cash; other accounts to compare with.</source>
            <translation>Тәулік уақыты; қолма-қол ақшаны көрсететін баған немесе сөздер; салыстыруға арналған басқа шоттар.</translation>
        </message>
        <message>
            <source>Times of day; a sealed list of opening hours.</source>
            <translation>Тәулік уақыты; жұмыс уақытының мөрленген тізімі.</translation>
        </message>
        <message>
            <source>To percent</source>
            <translation>Соңғы пайыз</translation>
        </message>
        <message>
            <source>To the hour</source>
            <translation>Соңғы сағат</translation>
        </message>
        <message>
            <source>Too far in the time</source>
            <translation>Осы уақыт ішінде тым алыс</translation>
        </message>
        <message>
            <source>Top-ups of at least {least_numbers} different numbers within {days} days.</source>
            <translation>{days} күн ішінде кемінде {least_numbers} түрлі нөмірдің балансын толтыру.</translation>
        </message>
        <message>
            <source>Totals or balances that the source prints.</source>
            <translation>Дереккөзде көрсетілген жиындар немесе қалдықтар.</translation>
        </message>
        <message>
            <source>Tourism or studies abroad.</source>
            <translation>Туризм немесе шетелде оқу.</translation>
        </message>
        <message>
            <source>Towns of a diaspora.</source>
            <translation>Диаспора тұратын қалалар.</translation>
        </message>
        <message>
            <source>Trade over the internet.</source>
            <translation>Интернет арқылы сауда.</translation>
        </message>
        <message>
            <source>Transfers to border towns</source>
            <translation>Шекаралық қалаларға аударымдар</translation>
        </message>
        <message>
            <source>Travel for work.</source>
            <translation>Жұмыс бабымен жолға шығу.</translation>
        </message>
        <message>
            <source>Turnover against declared income</source>
            <translation>Айналым мен мәлімделген табыс</translation>
        </message>
        <message>
            <source>Two books that mirror each other</source>
            <translation>Бірін-бірі айнадай қайталайтын екі есеп тізілімі</translation>
        </message>
        <message>
            <source>Two productions of the same records.</source>
            <translation>Бір жазбалардың екі мәліметтер жинағы.</translation>
        </message>
        <message>
            <source>Two statements cover the {count} days from {from_on} to {to_on}.</source>
            <translation>{from_on} – {to_on} аралығындағы {count} күнді екі үзінді көшірме қамтиды.</translation>
        </message>
        <message>
            <source>UNODC: The Hawala System, September 2023</source>
            <translation>UNODC: The Hawala System, 2023 жылғы қыркүйек</translation>
        </message>
        <message>
            <source>Vehicles and fuel on a route</source>
            <translation>Маршрут бойындағы көлік пен отын</translation>
        </message>
        <message>
            <source>Wages are lawfully paid in cash.</source>
            <translation>Жалақы қолма-қол ақшамен заңды түрде төленеді.</translation>
        </message>
        <message>
            <source>Wages are paid in cash.</source>
            <translation>Жалақы қолма-қол ақшамен төленеді.</translation>
        </message>
        <message>
            <source>Wages go back to the employer</source>
            <translation>Жалақы жұмыс берушіге қайтарылады</translation>
        </message>
        <message>
            <source>Wages of many end in one account</source>
            <translation>Көп тұлғаның жалақысы бір шотқа түседі</translation>
        </message>
        <message>
            <source>Where holders live and work</source>
            <translation>Шот иелерінің тұрғылықты және жұмыс орындары</translation>
        </message>
        <message>
            <source>Wholesalers net their debts.</source>
            <translation>Көтерме саудагерлер өзара берешектерін есепке жатқызу арқылы өтейді.</translation>
        </message>
        <message>
            <source>Width of the band in percent</source>
            <translation>Жолақтың ені, пайызбен</translation>
        </message>
        <message>
            <source>Wires in FIN-2014-A008.</source>
            <translation>FIN-2014-A008 құжатындағы ақша аударымдары.</translation>
        </message>
        <message>
            <source>Within days</source>
            <translation>Неше күн ішінде</translation>
        </message>
        <message>
            <source>Within {days} days of a wage at least {percent} percent of it goes to the employer or its owner.</source>
            <translation>Жалақы түскеннен кейін {days} күн ішінде оның кемінде {percent} пайызы жұмыс берушіге немесе оның иесіне жіберіледі.</translation>
        </message>
        <message>
            <source>Within {days} days of cash credits at least {percent} percent of them goes to a listed seller of property.</source>
            <translation>Қолма-қол ақша түскеннен кейін {days} күн ішінде оның кемінде {percent} пайызы тізімдегі мүлік сатушыға жіберіледі.</translation>
        </message>
        <message>
            <source>Words or codes that tell cheques, drafts and cash.</source>
            <translation>Чектерді, тратталарды және қолма-қол ақшаны көрсететін сөздер немесе кодтар.</translation>
        </message>
        <message>
            <source>Words or codes that tell wages; a sealed list of employers and their owners.</source>
            <translation>Жалақыны көрсететін сөздер немесе кодтар; жұмыс берушілер мен олардың иелерінің мөрленген тізімі.</translation>
        </message>
        <message>
            <source>Words or codes that tell wages; statements of the workers' accounts.</source>
            <translation>Жалақыны көрсететін сөздер немесе кодтар; қызметкерлер шоттарының үзінді көшірмелері.</translation>
        </message>
        <message>
            <source>Words or codes that tell wages; the names for whom they are paid.</source>
            <translation>Жалақыны көрсететін сөздер немесе кодтар; жалақы кімдер үшін төленсе, солардың есімдері.</translation>
        </message>
        <message>
            <source>Words or names that tell transfers between persons.</source>
            <translation>Тұлғалар арасындағы аударымдарды көрсететін сөздер немесе атаулар.</translation>
        </message>
        <message>
            <source>a day such as 2024-01-31 is expected.</source>
            <translation>2024-01-31 түріндегі күн күтіледі.</translation>
        </message>
        <message>
            <source>a known kind and a whole number are expected.</source>
            <translation>белгілі түр және бүтін сан күтіледі.</translation>
        </message>
        <message>
            <source>a list of texts is expected here.</source>
            <translation>мұнда мәтіндер тізімі күтіледі.</translation>
        </message>
        <message>
            <source>a printed total, or an opening and a closing balance</source>
            <translation>көрсетілген жиын немесе кіріс және шығыс қалдықтар</translation>
        </message>
        <message>
            <source>a running balance in its rows</source>
            <translation>жолдарындағы операциядан кейінгі қалдық</translation>
        </message>
        <message>
            <source>a second statement of the account, with balances at both ends</source>
            <translation>шоттың басында да, соңында да қалдығы көрсетілген екінші үзінді көшірмесі</translation>
        </message>
        <message>
            <source>a statement with at least two rows</source>
            <translation>кемінде екі жолы бар үзінді көшірме</translation>
        </message>
        <message>
            <source>a table is expected here.</source>
            <translation>мұнда кесте күтіледі.</translation>
        </message>
        <message>
            <source>a text is expected here.</source>
            <translation>мұнда мәтін күтіледі.</translation>
        </message>
        <message>
            <source>a verified citation states its page and its quote.</source>
            <translation>тексерілген сілтемеде бет нөмірі мен дәйексөз көрсетіледі.</translation>
        </message>
        <message>
            <source>account of the counterparty</source>
            <translation>қарсы тараптың шоты</translation>
        </message>
        <message>
            <source>account with little activity</source>
            <translation>операциялары аз шот</translation>
        </message>
        <message>
            <source>actual country of payment</source>
            <translation>төлемнің нақты елі</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>сома</translation>
        </message>
        <message>
            <source>an amount such as 10000 or 0.50 is expected.</source>
            <translation>10000 немесе 0.50 түріндегі сома күтіледі.</translation>
        </message>
        <message>
            <source>border resident</source>
            <translation>шекара маңының тұрғыны</translation>
        </message>
        <message>
            <source>card</source>
            <translation>карта</translation>
        </message>
        <message>
            <source>carer</source>
            <translation>күтуші</translation>
        </message>
        <message>
            <source>cash or not</source>
            <translation>қолма-қол ақша ма, жоқ па</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>арна</translation>
        </message>
        <message>
            <source>code of the purpose</source>
            <translation>төлем мақсатының коды</translation>
        </message>
        <message>
            <source>cooperative</source>
            <translation>кооператив</translation>
        </message>
        <message>
            <source>country of the counterparty</source>
            <translation>қарсы тараптың елі</translation>
        </message>
        <message>
            <source>courier</source>
            <translation>курьер</translation>
        </message>
        <message>
            <source>declared country of payment</source>
            <translation>төлемнің мәлімделген елі</translation>
        </message>
        <message>
            <source>document of the sender</source>
            <translation>жөнелтушінің құжаты</translation>
        </message>
        <message>
            <source>entries that name another account of the case</source>
            <translation>істегі басқа шот көрсетілген операциялар</translation>
        </message>
        <message>
            <source>escrow agent</source>
            <translation>эскроу агенті</translation>
        </message>
        <message>
            <source>friends</source>
            <translation>достар</translation>
        </message>
        <message>
            <source>holder of the account</source>
            <translation>шот иесі</translation>
        </message>
        <message>
            <source>household</source>
            <translation>үй шаруашылығы</translation>
        </message>
        <message>
            <source>identification number of the counterparty</source>
            <translation>қарсы тараптың сәйкестендіру нөмірі</translation>
        </message>
        <message>
            <source>it cannot be read ({why}).</source>
            <translation>оны оқу мүмкін емес ({why}).</translation>
        </message>
        <message>
            <source>kind of entry</source>
            <translation>операция түрі</translation>
        </message>
        <message>
            <source>landlord</source>
            <translation>жалға беруші</translation>
        </message>
        <message>
            <source>merchant code</source>
            <translation>MCC коды</translation>
        </message>
        <message>
            <source>movements between parties</source>
            <translation>тараптар арасындағы қаражат қозғалыстары</translation>
        </message>
        <message>
            <source>name of the counterparty</source>
            <translation>қарсы тараптың атауы</translation>
        </message>
        <message>
            <source>name of the receiver</source>
            <translation>аударым алушының аты-жөні немесе атауы</translation>
        </message>
        <message>
            <source>name of the sender</source>
            <translation>жөнелтушінің аты-жөні немесе атауы</translation>
        </message>
        <message>
            <source>no document of the pack has the id {id}.</source>
            <translation>жинақта {id} сәйкестендіргіші бар құжат жоқ.</translation>
        </message>
        <message>
            <source>no parameter fills the place {name}.</source>
            <translation>{name} орнын ешбір параметр толтырмайды.</translation>
        </message>
        <message>
            <source>original currency</source>
            <translation>бастапқы валюта</translation>
        </message>
        <message>
            <source>payroll agent</source>
            <translation>жалақы төлейтін агент</translation>
        </message>
        <message>
            <source>phone of the receiver</source>
            <translation>аударым алушының телефоны</translation>
        </message>
        <message>
            <source>phone of the sender</source>
            <translation>жөнелтушінің телефоны</translation>
        </message>
        <message>
            <source>place of the operation</source>
            <translation>операция орны</translation>
        </message>
        <message>
            <source>purpose of the payment</source>
            <translation>төлем мақсаты</translation>
        </message>
        <message>
            <source>rotating savings</source>
            <translation>кезекпен алынатын өзара жинақ</translation>
        </message>
        <message>
            <source>rows of a statement or of a table of transfers</source>
            <translation>үзінді көшірменің немесе аударымдар кестесінің жолдары</translation>
        </message>
        <message>
            <source>running balance</source>
            <translation>операциядан кейінгі қалдық</translation>
        </message>
        <message>
            <source>second amount</source>
            <translation>екінші сома</translation>
        </message>
        <message>
            <source>shop</source>
            <translation>дүкен</translation>
        </message>
        <message>
            <source>shuttle trade</source>
            <translation>шекара арқылы шағын сауда</translation>
        </message>
        <message>
            <source>small advertiser</source>
            <translation>шағын жарнама беруші</translation>
        </message>
        <message>
            <source>status of the transfer</source>
            <translation>аударым күйі</translation>
        </message>
        <message>
            <source>student hostel</source>
            <translation>студенттер жатақханасы</translation>
        </message>
        <message>
            <source>taxi driver</source>
            <translation>такси жүргізушісі</translation>
        </message>
        <message>
            <source>telephone kiosk</source>
            <translation>телефон төлемдері дүңгіршегі</translation>
        </message>
        <message>
            <source>the column {column} is missing.</source>
            <translation>{column} бағаны жоқ.</translation>
        </message>
        <message>
            <source>the days that a statement covers</source>
            <translation>үзінді көшірме қамтитын күндер</translation>
        </message>
        <message>
            <source>the id stands twice.</source>
            <translation>сәйкестендіргіш екі рет көрсетілген.</translation>
        </message>
        <message>
            <source>the list is empty.</source>
            <translation>тізім бос.</translation>
        </message>
        <message>
            <source>the pack says that it is verified, but the citation of {document} is not.</source>
            <translation>жинақта тексерілген деп көрсетілген, бірақ {document} құжатына сілтеме тексерілмеген.</translation>
        </message>
        <message>
            <source>the text is not in UTF-8.</source>
            <translation>мәтін UTF-8 кодтауында емес.</translation>
        </message>
        <message>
            <source>the word must be one of: {words}.</source>
            <translation>сөз мыналардың бірі болуға тиіс: {words}.</translation>
        </message>
        <message>
            <source>this program reads packs of format version {version}.</source>
            <translation>бұл бағдарлама жинақтардың {version} пішім нұсқасын оқиды.</translation>
        </message>
        <message>
            <source>tour guide</source>
            <translation>гид</translation>
        </message>
        <message>
            <source>tourist</source>
            <translation>турист</translation>
        </message>
        <message>
            <source>town of payment</source>
            <translation>төлем жасалған қала</translation>
        </message>
        <message>
            <source>two productions of the records of one account and the same days</source>
            <translation>бір шоттың бірдей күндердегі жазбалары бойынша екі мәліметтер жинағы</translation>
        </message>
        <message>
            <source>village collector</source>
            <translation>ауыл үшін ақша жинаушы</translation>
        </message>
        <message>
            <source>wholesaler</source>
            <translation>көтерме саудагер</translation>
        </message>
        <message>
            <source>workbooks that state when they were made and saved</source>
            <translation>қашан жасалғаны және сақталғаны көрсетілген электрондық кесте кітаптары</translation>
        </message>
        <message>
            <source>{amount} lay idle for {days} days and went to somebody new after the event of {event_on}: {count} entries from {from_on} to {to_on}.</source>
            <translation>{amount} сомасы {days} күн қозғалыссыз тұрып, {event_on} күнгі оқиғадан кейін жаңа алушыға жіберілген: {count} операция, {from_on} – {to_on} аралығында.</translation>
        </message>
        <message>
            <source>{amount} recurs once in each of {count} months with {party}.</source>
            <translation>{party} тарабымен операцияларда {amount} сомасы {count} айдың әрқайсысында бір реттен қайталанады.</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{below} cash credits lie just below {threshold} and {above} as close above it; the {count} from {from_on} to {to_on} suffice to be more than chance.</source>
            <translation>Қолма-қол ақшаның {below} түсімі {threshold} шегінен сәл төмен, ал {above} түсімі одан дәл сондай аз мөлшерде жоғары; кездейсоқ ауытқудан асу үшін {from_on} – {to_on} аралығындағы {count} түсім жеткілікті.</translation>
        </message>
        <message>
            <source>{cell} does not fit the column {column}.</source>
            <translation>{cell} мәні {column} бағанына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>{cell} is no pattern.</source>
            <translation>{cell} мәні үлгі болып табылмайды.</translation>
        </message>
        <message>
            <source>{count} cash credits from {from_on} to {to_on} lie each below {threshold}, but not below {percent} percent of it; together they come to {sum}.</source>
            <translation>{from_on} – {to_on} аралығындағы қолма-қол ақшаның {count} түсімінің әрқайсысы {threshold} шегінен төмен, бірақ оның {percent} пайызынан кем емес; жиыны {sum}.</translation>
        </message>
        <message>
            <source>{count} cash credits from {from_on} to {to_on} were paid in at {places} different places; together they come to {sum}.</source>
            <translation>{from_on} – {to_on} аралығындағы қолма-қол ақшаның {count} түсімі {places} түрлі орында салынған; жиыны {sum}.</translation>
        </message>
        <message>
            <source>{count} credits from {from_on} to {to_on} equal prices of the sealed list within their fee: {labels}.</source>
            <translation>{from_on} – {to_on} аралығындағы {count} түсім, комиссия шегінде, мөрленген тізімдегі бағаларға тең: {labels}.</translation>
        </message>
        <message>
            <source>{count} debits of the account name the purchase of goods in their purpose.</source>
            <translation>Шоттың {count} шығыс операциясында төлем мақсаты ретінде тауар сатып алу көрсетілген.</translation>
        </message>
        <message>
            <source>{count} different names stand beside {mark}, among them {names}.</source>
            <translation>{mark} жанында {count} түрлі атау көрсетілген, олардың ішінде: {names}.</translation>
        </message>
        <message>
            <source>{count} different telephone numbers were topped up from {from_on} to {to_on}, with {sum} in all.</source>
            <translation>{from_on} – {to_on} аралығында {count} түрлі телефон нөмірінің балансы толтырылған, жиыны {sum}.</translation>
        </message>
        <message>
            <source>{count} entries of the account name rent in their purpose.</source>
            <translation>Шоттың {count} операциясында төлем мақсаты ретінде жалға алу ақысы көрсетілген.</translation>
        </message>
        <message>
            <source>{count} entries of the account name wages in their purpose.</source>
            <translation>Шоттың {count} операциясында төлем мақсаты ретінде жалақы көрсетілген.</translation>
        </message>
        <message>
            <source>{count} entries of the finding name family in their purpose.</source>
            <translation>Анықталған белгінің {count} операциясында төлем мақсатында отбасы аталған.</translation>
        </message>
        <message>
            <source>{count} names stand beside the address {address} and share nothing else, among them {names}.</source>
            <translation>{address} мекенжайының жанында {count} атау көрсетілген, олардың басқа ортақ мәліметі жоқ; олардың ішінде: {names}.</translation>
        </message>
        <message>
            <source>{count} operations from {from_on} to {to_on}: cash came in at {places} places where the holder is not at home, and was drawn at {drawn_at} soon after.</source>
            <translation>{from_on} – {to_on} аралығындағы {count} операция: қолма-қол ақша шот иесі тұрмайтын {places} орында салынып, көп ұзамай мына орында алынған: {drawn_at}.</translation>
        </message>
        <message>
            <source>{count} operations in person from {from_on} to {to_on} were in as many places: {places}.</source>
            <translation>{from_on} – {to_on} аралығында жеке өзі қатысып жасалған {count} операция сонша түрлі орында жүргізілген: {places}.</translation>
        </message>
        <message>
            <source>{count} parties each paid {amount} and each received {amount}: a circle of savings does so.</source>
            <translation>{count} тараптың әрқайсысы {amount} төлеген және әрқайсысы {amount} алған: өзара жинақ ақша тобында осылай болады.</translation>
        </message>
        <message>
            <source>{count} payments for lodging from {from_on} to {to_on}, {sum} in all, in {places}.</source>
            <translation>{from_on} – {to_on} аралығында тұру үшін {count} төлем жасалған, жиыны {sum}, орындары: {places}.</translation>
        </message>
        <message>
            <source>{count} payments from {from_on} to {to_on} to {merchant}, a seller of advertisements, are small multiples of {base}.</source>
            <translation>{from_on} – {to_on} аралығында {merchant} сауда нүктесіне (хабарландыру сатушысына) жасалған {count} төлем {base} сомасының шағын еселіктері болып табылады.</translation>
        </message>
        <message>
            <source>{count} payments from {from_on} to {to_on} to {merchant}, an exchange of crypto-assets, are small multiples of {base}.</source>
            <translation>{from_on} – {to_on} аралығында {merchant} криптоактивтер биржасына жасалған {count} төлем {base} сомасының шағын еселіктері болып табылады.</translation>
        </message>
        <message>
            <source>{count} prepaid cards or vouchers were bought from {from_on} to {to_on}, for {sum} in all.</source>
            <translation>{from_on} – {to_on} аралығында {count} алдын ала төленген карта немесе ваучер сатып алынған, жиыны {sum}.</translation>
        </message>
        <message>
            <source>{count} rows have a text with odd characters, first at {place}.</source>
            <translation>{count} жолдың мәтінінде әдеттен тыс таңбалар бар, біріншісі мына орында: {place}.</translation>
        </message>
        <message>
            <source>{count} rows have an identifier that is damaged, first at {place}.</source>
            <translation>{count} жолда сәйкестендіргіш бүлінген, біріншісі мына орында: {place}.</translation>
        </message>
        <message>
            <source>{count} rows of {earlier} are absent from {later}, which tells of the same days.</source>
            <translation>{earlier} жинағының {count} жолы сол күндерді қамтитын {later} жинағында жоқ.</translation>
        </message>
        <message>
            <source>{count} rows stand against the order of days of their statement, first at {place}.</source>
            <translation>{count} жол үзінді көшірмедегі күндер ретіне сәйкес келмейді, біріншісі мына орында: {place}.</translation>
        </message>
        <message>
            <source>{count} senders who share no surname, address or telephone sent money to one receiver from {from_on} to {to_on}, within {days} days.</source>
            <translation>Тегі, мекенжайы немесе телефоны ортақ емес {count} жөнелтуші {from_on} – {to_on} аралығында, {days} күн ішінде, бір аударым алушыға ақша жіберген.</translation>
        </message>
        <message>
            <source>{count} tickets from {from_on} to {to_on}, {sum} in all, name different passengers: {passengers}.</source>
            <translation>{from_on} – {to_on} аралығындағы {count} билетте, жиыны {sum}, әртүрлі жолаушылар көрсетілген: {passengers}.</translation>
        </message>
        <message>
            <source>{count} times from {from_on} to {to_on} the account paid {amount} to {payee}.</source>
            <translation>{from_on} – {to_on} аралығында шоттан {count} рет {amount} төленген, алушы: {payee}.</translation>
        </message>
        <message>
            <source>{count} transfers from {from_on} to {to_on} came to one receiver from {sources} different senders or counters, each below {threshold}; together they come to {sum}.</source>
            <translation>{from_on} – {to_on} аралығында бір аударым алушыға {sources} түрлі жөнелтушіден немесе қызмет көрсету нүктесінен {count} аударым келген, әрқайсысы {threshold} шегінен төмен; жиыны {sum}.</translation>
        </message>
        <message>
            <source>{count} transfers from {from_on} to {to_on} went to {parties} persons on one day, {sum} in all.</source>
            <translation>{from_on} – {to_on} аралығындағы {count} аударым бір күнде {parties} тұлғаға жіберілген, жиыны {sum}.</translation>
        </message>
        <message>
            <source>{count} transfers from {from_on} to {to_on}: the same senders paid about {total} to each of several receivers in turn, {receivers}.</source>
            <translation>{from_on} – {to_on} аралығындағы {count} аударым: сол бір жөнелтушілер бірнеше аударым алушының әрқайсысына кезекпен шамамен {total} төлеген, алушылар: {receivers}.</translation>
        </message>
        <message>
            <source>{count} transfers of one sender from {from_on} to {to_on} went to receivers along the listed route: {towns}.</source>
            <translation>Бір жөнелтушінің {from_on} – {to_on} аралығындағы {count} аударымы тізімдегі маршрут бойындағы алушыларға жіберілген: {towns}.</translation>
        </message>
        <message>
            <source>{document}, page {page}: “{quote}”</source>
            <translation>{document}, {page}-бет: «{quote}»</translation>
        </message>
        <message>
            <source>{document}: the source has not yet been opened.</source>
            <translation>{document}: дереккөз әлі тексерілмеген.</translation>
        </message>
        <message>
            <source>{first} moved on in {count} quick steps from {from_on} to {to_on}, and {last} reached the end: {way}.</source>
            <translation>{from_on} – {to_on} аралығында {first} сомасы {count} жылдам қадаммен әрі қарай жіберілген, соңына {last} жеткен: {way}.</translation>
        </message>
        <message>
            <source>{inside} of {all} credits came within {days} days after {events} events of the case. In {draws} draws of other days the chance is {chance} in a million, corrected for {tests} accounts; the {count} credits from {from_on} to {to_on} suffice.</source>
            <translation>{all} түсімнің {inside} түсімі істің {events} оқиғасынан кейін {days} күн ішінде келген. Басқа күндерді {draws} рет кездейсоқ таңдағанда, {tests} шот бойынша түзетілген ықтималдық миллионнан {chance} болады; мұны көрсетуге {from_on} – {to_on} аралығындағы {count} түсім жеткілікті.</translation>
        </message>
        <message numerus="yes">
            <source>{kind}, version {version}, number {number}: %n rows, sealed by {name} at {moment}; SHA-256 {hash}.</source>
            <translation>
                <numerusform>{kind}, нұсқасы {version}, нөмірі {number}: %n жол, мөрлеген — {name}, уақыты — {moment}; SHA-256 {hash}.</numerusform>
                <numerusform>{kind}, нұсқасы {version}, нөмірі {number}: %n жол, мөрлеген — {name}, уақыты — {moment}; SHA-256 {hash}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}, version {version}, was sealed after the rules had been run before: what they found was known then.</source>
            <translation>{kind}, нұсқасы {version}: ережелер бұрын іске қосылғаннан кейін мөрленген; ол кезде олардың нені анықтағаны белгілі болған.</translation>
        </message>
        <message>
            <source>{listed} of the {all} transfers of the sender were paid out in listed border towns; the {count} from {from_on} to {to_on} suffice.</source>
            <translation>Жөнелтушінің {all} аударымының {listed} аударымы тізімдегі шекаралық қалаларда төленген; мұны көрсетуге {from_on} – {to_on} аралығындағы {count} аударым жеткілікті.</translation>
        </message>
        <message>
            <source>{mark} was used with {accounts} accounts of different holders, with the first of them from {from_on} to {to_on}.</source>
            <translation>{mark} иелері әртүрлі {accounts} шотта пайдаланылған, олардың алғашқыларында — {from_on} – {to_on} аралығында.</translation>
        </message>
        <message>
            <source>{percent} percent of the amounts of the account are round, but {elsewhere} percent of those of the other accounts of its currency; the {count} from {from_on} to {to_on} suffice to be more than chance.</source>
            <translation>Шот сомаларының {percent} пайызы дөңгелек, ал валютасы сондай басқа шоттарда — {elsewhere} пайызы; кездейсоқ ауытқудан асу үшін {from_on} – {to_on} аралығындағы {count} операция жеткілікті.</translation>
        </message>
        <message>
            <source>{percent} percent of the cash operations of the account lie between {from_hour} and {to_hour} o'clock, but {elsewhere} percent of those of other accounts; the {count} from {from_on} to {to_on} suffice to be more than chance.</source>
            <translation>Шоттағы қолма-қол ақша операцияларының {percent} пайызы сағат {from_hour} – {to_hour} аралығында жасалған, ал басқа шоттарда — {elsewhere} пайызы; кездейсоқ ауытқудан асу үшін {from_on} – {to_on} аралығындағы {count} операция жеткілікті.</translation>
        </message>
        <message>
            <source>{percent} percent of what came in came through {services} and names no payer; {count} credits from {from_on} to {to_on} suffice.</source>
            <translation>Түскен соманың {percent} пайызы {services} арқылы келген және төлеушісі көрсетілмеген; мұны көрсетуге {from_on} – {to_on} аралығындағы {count} түсім жеткілікті.</translation>
        </message>
        <message>
            <source>{percent} percent of what came in was cash ({before} percent in the first half of the credits, {after} in the second); {count} cash credits from {from_on} to {to_on} suffice.</source>
            <translation>Түскен соманың {percent} пайызы қолма-қол ақша болған (түсімдердің бірінші жартысында {before} пайыз, екіншісінде {after} пайыз); мұны көрсетуге {from_on} – {to_on} аралығындағы қолма-қол ақшаның {count} түсімі жеткілікті.</translation>
        </message>
        <message>
            <source>{persons} persons paid the firm and a payment abroad followed, {count} entries from {from_on} to {to_on}; in all {abroad} went to {suppliers} suppliers abroad.</source>
            <translation>{persons} тұлға фирмаға төлеген, содан кейін шетелге төлем жасалған, {from_on} – {to_on} аралығындағы {count} операция; барлығы {abroad} шетелдегі {suppliers} жеткізушіге жіберілген.</translation>
        </message>
        <message>
            <source>{rides} taxi rides fell within a week, {outside} within all {other_days} other days; the {count} from {from_on} to {to_on} suffice.</source>
            <translation>{rides} такси сапары бір аптаға, ал {outside} сапары қалған {other_days} күннің бәріне тиесілі; мұны көрсетуге {from_on} – {to_on} аралығындағы {count} сапар жеткілікті.</translation>
        </message>
        <message>
            <source>{rule} {title}: left out. {why}</source>
            <translation>{rule} {title}: қалдырылған. {why}</translation>
        </message>
        <message>
            <source>{rule} {title}: not computed yet. It needs: {needs}</source>
            <translation>{rule} {title}: әлі есептелмейді. Қажет деректер: {needs}</translation>
        </message>
        <message>
            <source>{rule} {title}: {outcome}.</source>
            <translation>{rule} {title}: {outcome}.</translation>
        </message>
        <message>
            <source>{rule} {title}: {sentence}</source>
            <translation>{rule} {title}: {sentence}</translation>
        </message>
        <message>
            <source>{times} credits lie outside the opening hours from {opens} to {closes} o'clock; the first {count} are from {from_on} to {to_on}.</source>
            <translation>{times} түсім сағат {opens} – {closes} аралығындағы жұмыс уақытынан тыс келген; алғашқы {count} түсім {from_on} – {to_on} аралығында.</translation>
        </message>
        <message>
            <source>{times} purposes of payments fit the listed pattern {pattern}; the first {count} from {from_on} to {to_on}.</source>
            <translation>{times} төлем мақсаты тізімдегі {pattern} үлгісіне сәйкес келеді; алғашқы {count} төлем {from_on} – {to_on} аралығында.</translation>
        </message>
        <message>
            <source>{times} times a payment to {payee} cleared what many had paid in, at like intervals; in the first cases, {count} entries from {from_on} to {to_on}, {paid} went out.</source>
            <translation>{payee} тарабына жасалған төлем {times} рет, ұқсас аралықтармен, көптеген төлеуші енгізген соманы жапқан; алғашқы жағдайларда, {from_on} – {to_on} аралығындағы {count} операцияда, {paid} шыққан.</translation>
        </message>
        <message>
            <source>{times} times a wage was followed by a payment back to the employer or its owner, in the first cases from {from_on} to {to_on}.</source>
            <translation>{times} рет жалақыдан кейін жұмыс берушіге немесе оның иесіне кері төлем жасалған, алғашқы жағдайлар — {from_on} – {to_on} аралығында.</translation>
        </message>
        <message>
            <source>{times} times cash was drawn in listed border towns ({towns}) within days after money came in elsewhere; the first {count} entries are from {from_on} to {to_on}.</source>
            <translation>Ақша басқа жерде түскеннен кейін бірнеше күн ішінде {times} рет тізімдегі шекаралық қалаларда ({towns}) қолма-қол ақша алынған; алғашқы {count} операция {from_on} – {to_on} аралығында.</translation>
        </message>
        <message>
            <source>{times} transfers were paid out in another country than declared ({countries}); the first {count} are from {from_on} to {to_on}.</source>
            <translation>{times} аударым мәлімделген елден басқа елде төленген ({countries}); алғашқы {count} аударым {from_on} – {to_on} аралығында.</translation>
        </message>
        <message>
            <source>{word} is no kind of list; the kinds are: {known}.</source>
            <translation>{word} — тізім түрі емес; тізім түрлері: {known}.</translation>
        </message>
    </context>
    <context>
        <name>RejectDialog</name>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <source>Reject the match</source>
            <translation>Сәйкестендіруді қабылдамау</translation>
        </message>
        <message>
            <source>Say why these are no one transfer.</source>
            <translation>Бұл операциялардың неліктен бір аударым емес екенін көрсетіңіз.</translation>
        </message>
        <message>
            <source>The entries stay in the case; they are no longer held for one transfer, also when run again.</source>
            <translation>Операциялар істе қалады; олар енді, сәйкестендіру қайта іске қосылғанда да, бір аударым деп саналмайды.</translation>
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
        <name>ResultsView</name>
        <message>
            <source>Enter cash, balances or debts on two days, or money of some days: then the methods speak.</source>
            <translation>Екі күнгі қолма-қол ақшаны, қалдықтарды немесе берешекті не болмаса белгілі бір күндердегі ақшаны енгізіңіз: сонда әдістер нәтиже береді.</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>Әдістерді салыстыру</translation>
        </message>
        <message>
            <source>{citation}: {says} {status}</source>
            <translation>{citation}: {says} {status}</translation>
        </message>
    </context>
    <context>
        <name>RuleDetail</name>
        <message>
            <source>About the rule</source>
            <translation>Ереже туралы</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Шешім қабылдау…</translation>
        </message>
        <message>
            <source>In this case: {sentence}</source>
            <translation>Осы істе: {sentence}</translation>
        </message>
        <message>
            <source>It needs: {needs}</source>
            <translation>Қажет деректер: {needs}</translation>
        </message>
        <message>
            <source>It was not run. It needs: {needs}</source>
            <translation>Ереже қолданылмады. Қажет деректер: {needs}</translation>
        </message>
        <message>
            <source>Not computed</source>
            <translation>Есептелмеген</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Жолдар</translation>
        </message>
        <message>
            <source>Rows ({count})</source>
            <translation>Жолдар ({count})</translation>
        </message>
        <message>
            <source>This rule is left out on purpose: {why}</source>
            <translation>Бұл ереже әдейі қалдырылған: {why}</translation>
        </message>
        <message>
            <source>What may explain it, and what the records leave open</source>
            <translation>Мұны не түсіндіруі мүмкін және жазбалар бойынша не белгісіз қалады</translation>
        </message>
        <message>
            <source>{rule}  {title}</source>
            <translation>{rule}  {title}</translation>
        </message>
        <message>
            <source>{state}, decided by {name} on {moment}: {reason}</source>
            <translation>{state}; шешім қабылдаған — {name}, {moment}: {reason}</translation>
        </message>
        <message>
            <source>{state}: nobody has decided about this finding yet.</source>
            <translation>{state}: осы анықталған белгі бойынша әзірге ешкім шешім қабылдаған жоқ.</translation>
        </message>
        <message>
            <source>{title}: {value}</source>
            <translation>{title}: {value}</translation>
        </message>
    </context>
    <context>
        <name>RuleTree</name>
        <message>
            <source>Left out</source>
            <translation>Қалдырылған</translation>
        </message>
        <message>
            <source>Not computable</source>
            <translation>Есептеу мүмкін емес</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>Қолданылмаған</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Ережелер</translation>
        </message>
        <message>
            <source>{outcome}: {count}</source>
            <translation>{outcome}: {count}</translation>
        </message>
        <message>
            <source>{rule}  {title}</source>
            <translation>{rule}  {title}</translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message numerus="yes">
            <source>%Ln categories were set by persons.</source>
            <translation>
                <numerusform>Тұлғалар %Ln санат белгіледі.</numerusform>
                <numerusform>Тұлғалар %Ln санат белгіледі.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen entries</source>
            <translation>
                <numerusform>таңдалған %Ln операция</numerusform>
                <numerusform>таңдалған %Ln операция</numerusform>
            </translation>
        </message>
        <message>
            <source>Categories that persons set</source>
            <translation>Тұлғалар белгілеген санаттар</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санат</translation>
        </message>
        <message>
            <source>Nobody has set a category in this case yet: all of them follow the lists.</source>
            <translation>Бұл істе әзірге ешкім санат белгілемеген: барлық санат тізімдер бойынша беріледі.</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Неге қатысты</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>Белгілеген</translation>
        </message>
        <message>
            <source>Set on</source>
            <translation>Белгіленген күні</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кері қайтарып алу</translation>
        </message>
        <message>
            <source>words: {words}</source>
            <translation>сөздер: {words}</translation>
        </message>
    </context>
    <context>
        <name>RunDialog</name>
        <message>
            <source>Enter a whole number for rule {rule}.</source>
            <translation>{rule} ережесі үшін бүтін сан енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter a whole number from {least} to {most}.</source>
            <translation>{least} – {most} аралығындағы бүтін санды енгізіңіз.</translation>
        </message>
        <message>
            <source>Entries are compared by accounts, names, references, amounts and days. What is found is inferred until a person confirms it, and is counted apart from what identifiers prove.</source>
            <translation>Операциялар шоттары, атаулары, референстері, сомалары және күндері бойынша салыстырылады. Табылған аударымдар тұлға растағанға дейін болжамды болып саналады және сәйкестендіргіштер дәлелдейтін аударымдардан бөлек есептеледі.</translation>
        </message>
        <message>
            <source>Find transfers</source>
            <translation>Аударымдарды іздеу</translation>
        </message>
        <message>
            <source>Largest fee that no row states, in hundredths of a percent</source>
            <translation>Ешбір жолда көрсетілмеген комиссияның ең жоғары мөлшері, пайыздың жүзден бірімен</translation>
        </message>
        <message>
            <source>Least score of a match</source>
            <translation>Сәйкестендірудің ең төменгі баллы</translation>
        </message>
        <message>
            <source>Longest delay, in working days</source>
            <translation>Ең ұзақ кідіріс, жұмыс күндерімен</translation>
        </message>
        <message>
            <source>Most entries that add up to one</source>
            <translation>Қосындысы бір операцияға тең операциялардың ең көп саны</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Мәні</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Мәндер</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Іске қосу</translation>
        </message>
        <message>
            <source>Run the rules</source>
            <translation>Ережелерді іске қосу</translation>
        </message>
        <message>
            <source>The rules about records run first. A finding is a lead and no proof; the numbers used are kept with the run. Thresholds that are not set, and lists of the case, are sealed before.</source>
            <translation>Алдымен жазбаларға қатысты ережелер іске қосылады. Анықталған белгі — тексеруге арналған бағдар ғана, дәлел емес; қолданылған мәндер іске қосу нәтижесімен бірге сақталады. Белгіленбеген шекті мәндер мен істің тізімдері алдын ала мөрленеді.</translation>
        </message>
        <message>
            <source>Thresholds of</source>
            <translation>Шекті мәндер елі</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Бұл не</translation>
        </message>
        <message>
            <source>{rule}  {title}</source>
            <translation>{rule}  {title}</translation>
        </message>
    </context>
    <context>
        <name>ScopeBar</name>
        <message>
            <source>Account whose amounts are shown</source>
            <translation>Сомалары көрсетілетін шот</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Барлық шот</translation>
        </message>
        <message>
            <source>All currencies</source>
            <translation>Барлық валюта</translation>
        </message>
        <message>
            <source>Currency of the amounts</source>
            <translation>Сомалар валютасы</translation>
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
        <name>Screening</name>
        <message>
            <source>A category needs either words or the entries that it is for.</source>
            <translation>Санат үшін сөздер немесе санат берілетін операциялар көрсетілуге тиіс.</translation>
        </message>
        <message>
            <source>A category that a person sets needs a reason.</source>
            <translation>Тұлға белгілейтін санаттың себебі көрсетілуге тиіс.</translation>
        </message>
        <message>
            <source>Bank fees</source>
            <translation>Банк комиссиялары</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Қолма-қол ақша</translation>
        </message>
        <message>
            <source>Clothing</source>
            <translation>Киім</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Байланыс қызметтері</translation>
        </message>
        <message>
            <source>Digits of amounts that grow freely follow Benford's law. Prices, wages, limits and tariffs do not, without anybody doing wrong: a deviation says where to look, and is never a finding by itself. The ranges are custom, and their source was not yet opened.</source>
            <translation>Еркін өсетін сомалардың цифрлары Бенфорд заңына бағынады. Бағалар, жалақылар, лимиттер мен тарифтер оған бағынбайды, бұл ешкімнің кінәсін білдірмейді: ауытқу тек қайда қарау керегін көрсетеді және өздігінен ешқашан анықталған белгі болмайды. Аралықтар тәжірибеде қалыптасқан, олардың дереккөзі әлі тексерілмеген.</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білім беру</translation>
        </message>
        <message>
            <source>Every entry is in exactly one class; the classes of an account sum to all its amounts.</source>
            <translation>Әр операция дәл бір сыныпқа жатады; шот сыныптарының қосындысы оның барлық сомасына тең.</translation>
        </message>
        <message>
            <source>First digit</source>
            <translation>Бірінші цифр</translation>
        </message>
        <message>
            <source>First two digits</source>
            <translation>Алғашқы екі цифр</translation>
        </message>
        <message>
            <source>Food</source>
            <translation>Азық-түлік</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>Тауарлар</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Денсаулық</translation>
        </message>
        <message>
            <source>Housing</source>
            <translation>Тұрғын үй</translation>
        </message>
        <message>
            <source>How many amounts are whole multiples of the unit, and how probable that many would be at the rate of all other accounts of the case. Salaries, rents and cash are round by nature.</source>
            <translation>Қанша соманың бірліктің бүтін еселігі екені және істің барлық басқа шоттарындағы үлес жағдайында мұндай санның ықтималдығы. Жалақы, жалдау ақысы және қолма-қол ақша табиғатынан дөңгелек болады.</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Қарыздар</translation>
        </message>
        <message>
            <source>Lodging</source>
            <translation>Уақытша тұру</translation>
        </message>
        <message>
            <source>Not assigned</source>
            <translation>Санат берілмеген</translation>
        </message>
        <message>
            <source>Not computable: one amount alone makes up more than a tenth, as a tariff or a wage does.</source>
            <translation>Есептеу мүмкін емес: бір соманың өзі тариф немесе жалақы сияқты жалпы санның оннан бірінен асады.</translation>
        </message>
        <message>
            <source>Not computable: the amounts span less than two orders of magnitude.</source>
            <translation>Есептеу мүмкін емес: сомалардың ауқымы екі ондық реттен аз.</translation>
        </message>
        <message>
            <source>Not computable: the case has too few other amounts to compare with.</source>
            <translation>Есептеу мүмкін емес: істе салыстыруға болатын басқа сомалар тым аз.</translation>
        </message>
        <message>
            <source>Not computable: the source gives no references.</source>
            <translation>Есептеу мүмкін емес: дереккөзде референстер жоқ.</translation>
        </message>
        <message>
            <source>Not computable: the source prints no balance.</source>
            <translation>Есептеу мүмкін емес: дереккөзде қалдық көрсетілмеген.</translation>
        </message>
        <message>
            <source>Not computable: there are too few amounts.</source>
            <translation>Есептеу мүмкін емес: сомалар тым аз.</translation>
        </message>
        <message>
            <source>Numbers that are missing in a row of references, and days without entries. A reference can be missing since its document belongs to another account.</source>
            <translation>Референстер қатарында жоқ нөмірлер және операциясыз күндер. Референс құжаты басқа шотқа тиесілі болғандықтан да жоқ болуы мүмкін.</translation>
        </message>
        <message>
            <source>Say which category it is.</source>
            <translation>Қай санат екенін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Second digit</source>
            <translation>Екінші цифр</translation>
        </message>
        <message>
            <source>Taxes and social payments</source>
            <translation>Салықтар мен әлеуметтік төлемдер</translation>
        </message>
        <message>
            <source>Tests of digits: {digits}; shares of round amounts: {rounds}; gaps: {gaps}; classes of amounts: {strata}.</source>
            <translation>Цифр тексерулері: {digits}; дөңгелек сомалардың үлестері: {rounds}; олқылықтар: {gaps}; сома сыныптары: {strata}.</translation>
        </message>
        <message>
            <source>The balance at the end of each day with entries. Where the source prints none, it follows from the nearest printed one and the entries between.</source>
            <translation>Операциялары бар әр күннің соңындағы қалдық. Дереккөзде қалдық көрсетілмесе, ол ең жақын көрсетілген қалдық пен аралықтағы операциялар бойынша есептеледі.</translation>
        </message>
        <message>
            <source>The category is kept.</source>
            <translation>Санат сақталды.</translation>
        </message>
        <message>
            <source>The category is withdrawn.</source>
            <translation>Санат кері қайтарып алынды.</translation>
        </message>
        <message>
            <source>Tickets and travel</source>
            <translation>Билеттер мен сапарлар</translation>
        </message>
        <message>
            <source>Transfers to own accounts</source>
            <translation>Өз шоттарына аударымдар</translation>
        </message>
        <message>
            <source>Transfers to persons</source>
            <translation>Тұлғаларға аударымдар</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Көлік</translation>
        </message>
        <message>
            <source>What was paid out, by categories of a household budget. Each entry says by which rule it has its category; what no rule assigns is summed apart, so that the sums are all outgoings. The lists of words and codes can be changed for the case; their sources were not yet opened.</source>
            <translation>Үй шаруашылығы бюджетінің санаттары бойынша төленген сомалар. Әр операцияда оның санаты қай ереже бойынша берілгені көрсетіледі; ешбір ереже санат бермеген сомалар бөлек жиынтықталады, сондықтан жиындар барлық шығысты қамтиды. Сөздер мен кодтар тізімдерін іс үшін өзгертуге болады; олардың дереккөздері әлі тексерілмеген.</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>{file} файлына жазылды.</translation>
        </message>
        <message>
            <source>acceptably near the law</source>
            <translation>Бенфорд заңына жеткілікті жақын</translation>
        </message>
        <message>
            <source>account of the same holder</source>
            <translation>сол шот иесінің шоты</translation>
        </message>
        <message>
            <source>cash by the source</source>
            <translation>дереккөз бойынша қолма-қол ақша</translation>
        </message>
        <message>
            <source>close to the law</source>
            <translation>Бенфорд заңына өте жақын</translation>
        </message>
        <message>
            <source>code of the purpose</source>
            <translation>төлем мақсатының коды</translation>
        </message>
        <message>
            <source>computed from a printed one</source>
            <translation>көрсетілген қалдық бойынша есептелген</translation>
        </message>
        <message>
            <source>marginally near the law</source>
            <translation>Бенфорд заңына шекті дәрежеде жақын</translation>
        </message>
        <message>
            <source>merchant category code</source>
            <translation>сауда нүктесі санатының коды (MCC)</translation>
        </message>
        <message>
            <source>not near the law</source>
            <translation>Бенфорд заңына жақын емес</translation>
        </message>
        <message>
            <source>printed by the source</source>
            <translation>дереккөзде көрсетілген</translation>
        </message>
        <message>
            <source>section of the code of the purpose</source>
            <translation>төлем мақсаты кодының бөлімі</translation>
        </message>
        <message>
            <source>set by a person</source>
            <translation>тұлға белгілеген</translation>
        </message>
        <message>
            <source>words of the list</source>
            <translation>тізімдегі сөздер</translation>
        </message>
        <message>
            <source>words set for the case</source>
            <translation>іс үшін белгіленген сөздер</translation>
        </message>
        <message>
            <source>{account} {month} {category}: {total} {currency}</source>
            <translation>{account} {month} {category}: {total} {currency}</translation>
        </message>
        <message>
            <source>{number}: {subject} ({reason})</source>
            <translation>{number}: {subject} ({reason})</translation>
        </message>
    </context>
    <context>
        <name>ScreeningConversation</name>
        <message>
            <source>Entries behind the figure</source>
            <translation>Сандық мәннің негізіндегі операциялар</translation>
        </message>
        <message>
            <source>Exporting the outgoings</source>
            <translation>Шығыстарды экспорттау</translation>
        </message>
        <message>
            <source>Keeping the screening</source>
            <translation>Сомаларды шолу нәтижесін сақтау</translation>
        </message>
        <message>
            <source>Looking at the entries</source>
            <translation>Операцияларды қарау</translation>
        </message>
        <message>
            <source>Setting the category</source>
            <translation>Санатты белгілеу</translation>
        </message>
        <message>
            <source>The category is set, with its reason, your name and the time.</source>
            <translation>Санат себебімен, аты-жөніңізбен және уақытымен бірге белгіленді.</translation>
        </message>
        <message>
            <source>The category is withdrawn.</source>
            <translation>Санат кері қайтарып алынды.</translation>
        </message>
        <message numerus="yes">
            <source>The first of %Ln entries behind the figure</source>
            <translation>
                <numerusform>Сандық мәннің негізіндегі %Ln операцияның алғашқылары</numerusform>
                <numerusform>Сандық мәннің негізіндегі %Ln операцияның алғашқылары</numerusform>
            </translation>
        </message>
        <message>
            <source>The screening is kept in the case with its question, your name and the time.</source>
            <translation>Сомаларды шолу нәтижесі істе сұрағымен, аты-жөніңізбен және уақытымен бірге сақталды.</translation>
        </message>
        <message>
            <source>Withdrawing the category</source>
            <translation>Санатты кері қайтарып алу</translation>
        </message>
    </context>
    <context>
        <name>ScreeningPage</name>
        <message numerus="yes">
            <source>%Ln lines of outgoings were written to {file}.</source>
            <translation>
                <numerusform>{file} файлына шығыстардың %Ln жолы жазылды.</numerusform>
                <numerusform>{file} файлына шығыстардың %Ln жолы жазылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add statements: their digits, round amounts, gaps and balances are then looked at, and outgoings are summed by category. What is shown says where to look, and is never a finding by itself.</source>
            <translation>Үзінді көшірмелерді қосыңыз: сонда олардағы цифрлар, дөңгелек сомалар, үзілістер мен қалдықтар қаралады, ал шығыстар санаттар бойынша жиынтықталады. Көрсетілген мәліметтер тек қайда қарау керегін көрсетеді және өздігінен ешқашан анықталған белгі болмайды.</translation>
        </message>
        <message>
            <source>Balances</source>
            <translation>Қалдықтар</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Сыныптар</translation>
        </message>
        <message>
            <source>Compiling the outgoings</source>
            <translation>Шығыстарды жинақтау</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Цифрлар</translation>
        </message>
        <message>
            <source>Export outgoings…</source>
            <translation>Шығыстарды экспорттау…</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Үзілістер</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Дәлелдемелерге өту</translation>
        </message>
        <message>
            <source>Keep in the case</source>
            <translation>Істе сақтау</translation>
        </message>
        <message>
            <source>Looking for the entries</source>
            <translation>Операцияларды іздеу</translation>
        </message>
        <message>
            <source>No amount is shown here.</source>
            <translation>Мұнда ешбір сома көрсетілмеген.</translation>
        </message>
        <message>
            <source>No gap was found.</source>
            <translation>Үзіліс табылмады.</translation>
        </message>
        <message>
            <source>Of the chosen account, or of all, in every currency</source>
            <translation>Таңдалған шот немесе барлық шот бойынша, әр валютада</translation>
        </message>
        <message>
            <source>Outgoings</source>
            <translation>Шығыстар</translation>
        </message>
        <message>
            <source>Round amounts</source>
            <translation>Дөңгелек сомалар</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Сомаларды шолу</translation>
        </message>
        <message>
            <source>Screening the amounts</source>
            <translation>Сомаларды шолу</translation>
        </message>
        <message>
            <source>There are no amounts to screen yet</source>
            <translation>Әзірге шолуға болатын сома жоқ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Ways to look at amounts</source>
            <translation>Сомаларды шолу тәсілдері</translation>
        </message>
    </context>
    <context>
        <name>ScreeningTable</name>
        <message>
            <source>Account without a number</source>
            <translation>Нөмірі жоқ шот</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Барлық шот</translation>
        </message>
        <message>
            <source>Days without entries</source>
            <translation>Операциясыз күндер</translation>
        </message>
        <message>
            <source>Numbers of references</source>
            <translation>Референстердің нөмірлері</translation>
        </message>
        <message>
            <source>less than {value}</source>
            <translation>{value} мәнінен кем</translation>
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
        <name>SearchPanel</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message numerus="yes">
            <source>%Ln found.</source>
            <translation>
                <numerusform>Табылғаны: %Ln.</numerusform>
                <numerusform>Табылғаны: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Between what is searched</source>
            <translation>Ненің арасында ізделеді</translation>
        </message>
        <message>
            <source>Choose from whom and to whom the ways shall lead.</source>
            <translation>Тізбектер кімнен кімге баруға тиіс екенін таңдаңыз.</translation>
        </message>
        <message>
            <source>Circles that come back</source>
            <translation>Қайтып келетін тұйық тізбектер</translation>
        </message>
        <message>
            <source>Days at most: </source>
            <translation>Күндер, ең көбі: </translation>
        </message>
        <message>
            <source>Differs at most: </source>
            <translation>Айырмасы, ең көбі: </translation>
        </message>
        <message>
            <source>Each movement leaves after the one before it arrived, within the days, with at least the given share of what arrived. The way that arrives first comes first.</source>
            <translation>Әр қозғалыс алдыңғысы түскеннен кейін, көрсетілген күндер ішінде, түскен соманың кемінде берілген үлесімен жіберіледі. Ең бұрын жететін тізбек бірінші көрсетіледі.</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Кімнен</translation>
        </message>
        <message>
            <source>Goes on at least: </source>
            <translation>Әрі қарай жіберіледі, кемінде: </translation>
        </message>
        <message>
            <source>Many pay one, who pays many</source>
            <translation>Көп тараптан біреуге, одан көп тарапқа</translation>
        </message>
        <message>
            <source>Money that comes back to where it began, in the order of time, each amount within the given share of the first.</source>
            <translation>Уақыт ретімен қозғалып, басталған жеріне қайтып келетін ақша; әр соманың біріншісінен айырмасы берілген үлестен аспайды.</translation>
        </message>
        <message>
            <source>Movements at most: </source>
            <translation>Қозғалыстар, ең көбі: </translation>
        </message>
        <message>
            <source>Movements of what was found</source>
            <translation>Табылған нәтиженің қозғалыстары</translation>
        </message>
        <message>
            <source>Nothing of the kind was found.</source>
            <translation>Мұндай ештеңе табылмады.</translation>
        </message>
        <message>
            <source>One pays many, who pay one</source>
            <translation>Бір тараптан көп тарапқа, олардан біреуге</translation>
        </message>
        <message>
            <source>Payers at least: </source>
            <translation>Төлеушілер, кемінде: </translation>
        </message>
        <message>
            <source>Recipients at least: </source>
            <translation>Алушылар, кемінде: </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>The search stopped at its bound: more may exist.</source>
            <translation>Іздеу шегіне жетіп тоқтады: басқалары да болуы мүмкін.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Ways from one to another</source>
            <translation>Біреуден екіншісіне төлемдер тізбектері</translation>
        </message>
        <message>
            <source>What is sought</source>
            <translation>Не ізделеді</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Не анықталды</translation>
        </message>
        <message>
            <source>Within the days many pay one, and that one pays as much to many, but for the given share.</source>
            <translation>Көрсетілген күндер ішінде көп тарап біреуге төлейді, ал ол көп тарапқа сонша сома төлейді; айырма берілген үлестен аспайды.</translation>
        </message>
        <message>
            <source>Within the days one pays many, and each of them passes it on to the same one, but for the given share.</source>
            <translation>Көрсетілген күндер ішінде бір тарап көп тарапқа төлейді, ал олардың әрқайсысы оны бір ғана тарапқа жібереді; айырма берілген үлестен аспайды.</translation>
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
        <name>SheetConversation</name>
        <message>
            <source>Adding up entries</source>
            <translation>Операцияларды жинақтау</translation>
        </message>
        <message>
            <source>Entries behind the figure</source>
            <translation>Сандық мәннің негізіндегі операциялар</translation>
        </message>
        <message>
            <source>Keeping the item</source>
            <translation>Көрсеткішті сақтау</translation>
        </message>
        <message>
            <source>Keeping the result</source>
            <translation>Нәтижені сақтау</translation>
        </message>
        <message>
            <source>Keeping what the entries give</source>
            <translation>Операциялардан алынған мәндерді сақтау</translation>
        </message>
        <message>
            <source>Looking at the entries</source>
            <translation>Операцияларды қарау</translation>
        </message>
        <message>
            <source>Withdrawing the item</source>
            <translation>Көрсеткішті кері қайтарып алу</translation>
        </message>
    </context>
    <context>
        <name>SheetWording</name>
        <message>
            <source>acquired {day}</source>
            <translation>{day} күні иелікке алынған</translation>
        </message>
        <message>
            <source>end of {first} to end of {last}</source>
            <translation>{first} күнінің соңы – {last} күнінің соңы</translation>
        </message>
        <message>
            <source>given up {day}</source>
            <translation>{day} күні иеліктен шығарылған</translation>
        </message>
        <message>
            <source>held before</source>
            <translation>бұрыннан иелікте</translation>
        </message>
        <message>
            <source>held still</source>
            <translation>әлі иелікте</translation>
        </message>
        <message>
            <source>{begin}, {end}</source>
            <translation>{begin}, {end}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} – {high}</translation>
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
        <name>SpendingPanel</name>
        <message>
            <source>About the outgoings</source>
            <translation>Шығыстар туралы</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Барлық санат</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санат</translation>
        </message>
        <message>
            <source>Category of the outgoings</source>
            <translation>Шығыстар санаты</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операциялар</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Outgoings</source>
            <translation>Шығыстар</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Төленген сома</translation>
        </message>
        <message>
            <source>Set a category for words…</source>
            <translation>Сөздер үшін санат белгілеу…</translation>
        </message>
        <message>
            <source>Set by persons</source>
            <translation>Тұлғалар белгілеген</translation>
        </message>
    </context>
    <context>
        <name>StandingFields</name>
        <message>
            <source>Choose a document, or enter the reason why you state it.</source>
            <translation>Құжатты таңдаңыз немесе мәлімдеуіңіздің себебін енгізіңіз.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Enter the place in the document where it stands.</source>
            <translation>Осы мәліметтердің құжаттағы орнын енгізіңіз.</translation>
        </message>
        <message>
            <source>Place in the document</source>
            <translation>Құжаттағы орны</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>for example: page 2, second table</source>
            <translation>мысалы: 2-бет, екінші кесте</translation>
        </message>
        <message>
            <source>needed where no document is named</source>
            <translation>құжат көрсетілмесе қажет</translation>
        </message>
        <message>
            <source>no document: I state it</source>
            <translation>құжат жоқ: өзім мәлімдеймін</translation>
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
            <source>change of a category of spending</source>
            <translation>шығыс санатын өзгерту</translation>
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
            <source>choice of funds of interest</source>
            <translation>қадағаланатын қаражатты таңдау</translation>
        </message>
        <message>
            <source>decision about a transfer</source>
            <translation>аударым бойынша шешім</translation>
        </message>
        <message>
            <source>decision about entries</source>
            <translation>операциялар бойынша шешім қабылдау</translation>
        </message>
        <message>
            <source>decision about names of a party</source>
            <translation>тарап атаулары бойынша шешім</translation>
        </message>
        <message>
            <source>destruction of evidence by order</source>
            <translation>дәлелдемені сот шешімімен жою</translation>
        </message>
        <message>
            <source>disposition of a finding</source>
            <translation>анықталған белгі бойынша шешім</translation>
        </message>
        <message>
            <source>drafting of a letter to a bank</source>
            <translation>банкке хат жобасын жасау</translation>
        </message>
        <message>
            <source>entry in a worksheet</source>
            <translation>жұмыс кестесіндегі жазба</translation>
        </message>
        <message>
            <source>entry in an account's dossier</source>
            <translation>шот дерекнамасындағы жазба</translation>
        </message>
        <message>
            <source>entry in the schedule of losses</source>
            <translation>залал ведомосіндегі жазба</translation>
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
            <source>matching of transfers</source>
            <translation>аударымдарды сәйкестендіру</translation>
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
            <source>run of indirect methods</source>
            <translation>жанама әдістерді қолдану</translation>
        </message>
        <message>
            <source>run of rules</source>
            <translation>ережелерді іске қосу</translation>
        </message>
        <message>
            <source>screening of amounts</source>
            <translation>сомаларды шолу</translation>
        </message>
        <message>
            <source>sealing of a list</source>
            <translation>тізімді мөрлеу</translation>
        </message>
        <message>
            <source>search for names of one party</source>
            <translation>бір тараптың атауларын іздеу</translation>
        </message>
        <message>
            <source>search for paths</source>
            <translation>төлемдер тізбектерін іздеу</translation>
        </message>
        <message>
            <source>totals of flows</source>
            <translation>ағындар жиындары</translation>
        </message>
        <message>
            <source>tracing of funds</source>
            <translation>қаражатты қадағалау</translation>
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
            <source>withdrawal of a kept analysis</source>
            <translation>сақталған талдауды кері қайтарып алу</translation>
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
            <source>withdrawal of an entry made for an analysis</source>
            <translation>талдау үшін енгізілген жазбаны кері қайтарып алу</translation>
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
            <source>Mark as funds of interest…</source>
            <translation>Қадағаланатын қаражат деп белгілеу…</translation>
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
        <name>TotalsPanel</name>
        <message numerus="yes">
            <source>%Ln matches have two currencies on one side; their entries stand by themselves.</source>
            <translation>
                <numerusform>%Ln сәйкестендірудің бір жағында екі валюта бар; оның операциялары бөлек көрсетіледі.</numerusform>
                <numerusform>%Ln сәйкестендірудің бір жағында екі валюта бар; олардың операциялары бөлек көрсетіледі.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln movements make this total.</source>
            <translation>
                <numerusform>Бұл жиын %Ln қозғалыстан құралған.</numerusform>
                <numerusform>Бұл жиын %Ln қозғалыстан құралған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments that nobody was paid are in no total.</source>
            <translation>
                <numerusform>Ешкімге төленбеген %Ln төлем ешбір жиынға кірмейді.</numerusform>
                <numerusform>Ешкімге төленбеген %Ln төлем ешбір жиынға кірмейді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln totals.</source>
            <translation>
                <numerusform>%Ln жиын.</numerusform>
                <numerusform>%Ln жиын.</numerusform>
            </translation>
        </message>
        <message>
            <source>About the chosen total</source>
            <translation>Таңдалған жиын туралы</translation>
        </message>
        <message>
            <source>Converted amounts rest on {name} by {source}, sealed on {day}.</source>
            <translation>Айналдырылған сомалар {name} кестесіне негізделген; дереккөзі — {source}, мөрленген күні — {day}.</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>Қозғалыстар</translation>
        </message>
        <message>
            <source>Movements of the total</source>
            <translation>Жиынның қозғалыстары</translation>
        </message>
        <message>
            <source>Totals of flows</source>
            <translation>Ағындар жиындары</translation>
        </message>
        <message>
            <source>What stayed</source>
            <translation>Қалған қаражат</translation>
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
        <name>Tracing</name>
        <message numerus="yes">
            <source>%n entries are marked as funds of interest.</source>
            <translation>
                <numerusform>%n операция қадағаланатын қаражат ретінде белгіленген.</numerusform>
                <numerusform>%n операция қадағаланатын қаражат ретінде белгіленген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries take back an earlier one and give back the very money.</source>
            <translation>
                <numerusform>%n операция бұрынғы операцияны сторнолайды және дәл сол ақшаны қайтарады.</numerusform>
                <numerusform>%n операция бұрынғы операцияны сторнолайды және дәл сол ақшаны қайтарады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers are booked as arrived before they left; they carry nothing, and what arrived is of unknown origin.</source>
            <translation>
                <numerusform>%n аударым жіберілгенінен бұрын түскен болып жүргізілген; ол ақшаны әрі қарай өткізбейді, ал түскен соманың шығу тегі белгісіз.</numerusform>
                <numerusform>%n аударым жіберілгенінен бұрын түскен болып жүргізілген; олар ақшаны әрі қарай өткізбейді, ал түскен соманың шығу тегі белгісіз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers arrive as funds of interest; the mark counts, and what left is a payment like any other.</source>
            <translation>
                <numerusform>%n аударым қадағаланатын қаражат ретінде түседі; белгілеу ескеріледі, ал жіберілген сома кез келген басқа төлем сияқты есептеледі.</numerusform>
                <numerusform>%n аударым қадағаланатын қаражат ретінде түседі; белгілеу ескеріледі, ал жіберілген сома кез келген басқа төлем сияқты есептеледі.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on that are only inferred; nobody has confirmed them.</source>
            <translation>
                <numerusform>Ақшаны әрі қарай өткізетін %n аударым тек болжамды; оны ешкім растамаған.</numerusform>
                <numerusform>Ақшаны әрі қарай өткізетін %n аударым тек болжамды; оларды ешкім растамаған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on; a person confirmed them.</source>
            <translation>
                <numerusform>%n аударым ақшаны әрі қарай өткізеді; оны тұлға растаған.</numerusform>
                <numerusform>%n аударым ақшаны әрі қарай өткізеді; оларды тұлға растаған.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on; identifiers on both sides prove them.</source>
            <translation>
                <numerusform>%n аударым ақшаны әрі қарай өткізеді; оны екі жақтағы сәйкестендіргіштер дәлелдейді.</numerusform>
                <numerusform>%n аударым ақшаны әрі қарай өткізеді; оларды екі жақтағы сәйкестендіргіштер дәлелдейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry {entry} is no payment out of the accounts that were traced; choose one that is.</source>
            <translation>№ {entry} операция қадағаланған шоттардан жасалған төлем емес; осындай төлемді таңдаңыз.</translation>
        </message>
        <message>
            <source>Funds of interest are money that came in; a payment out of an account is none.</source>
            <translation>Қадағаланатын қаражат — түскен ақша; шоттан жасалған төлем оған жатпайды.</translation>
        </message>
        <message>
            <source>Money goes through so many exchanges of rising amounts that the last minor unit cannot be proven; trace fewer accounts at once.</source>
            <translation>Ақша сомалары өсіп отыратын тым көп айырбастаудан өтеді, сондықтан соңғы ең кіші ақша бірлігін дәлелдеу мүмкін емес; бір мезгілде азырақ шотты қадағалаңыз.</translation>
        </message>
        <message>
            <source>Name one claimant with --claimant for all of --credit, or one for each of them.</source>
            <translation>Барлық --credit үшін бір талап қоюшыны немесе әрқайсысы үшін бір-бірден талап қоюшыны --claimant арқылы көрсетіңіз.</translation>
        </message>
        <message>
            <source>No entry is chosen.</source>
            <translation>Ешбір операция таңдалмаған.</translation>
        </message>
        <message>
            <source>No funds of interest are marked in these accounts; mark the credits whose money is to be followed first.</source>
            <translation>Бұл шоттарда қадағаланатын қаражат белгіленбеген; алдымен ақшасы қадағаланатын түсімдерді белгілеңіз.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n accounts the balance before the first entry is unknown; the least that explains its payments is assumed, of unknown origin, and results are intervals.</source>
            <translation>
                <numerusform>%n шоттың бірінші операцияға дейінгі қалдығы белгісіз; оның төлемдерін түсіндіретін ең аз қалдық шығу тегі белгісіз қаражат ретінде қабылданады, ал нәтижелер аралық түрінде беріледі.</numerusform>
                <numerusform>%n шоттың бірінші операцияға дейінгі қалдығы белгісіз; олардың төлемдерін түсіндіретін ең аз қалдық шығу тегі белгісіз қаражат ретінде қабылданады, ал нәтижелер аралық түрінде беріледі.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions records are missing between two statements; results are intervals.</source>
            <translation>
                <numerusform>%n жағдайда екі үзінді көшірменің арасындағы жазбалар жоқ; нәтижелер аралық түрінде беріледі.</numerusform>
                <numerusform>%n жағдайда екі үзінді көшірменің арасындағы жазбалар жоқ; нәтижелер аралық түрінде беріледі.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions the day of an entry is ambiguous; results are intervals.</source>
            <translation>
                <numerusform>%n жағдайда операция күні бірмәнді емес; нәтижелер аралық түрінде беріледі.</numerusform>
                <numerusform>%n жағдайда операция күні бірмәнді емес; нәтижелер аралық түрінде беріледі.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions the source does not say in which order entries of one day were booked; results are intervals.</source>
            <translation>
                <numerusform>%n жағдайда дереккөзде бір күнгі операциялардың қандай ретпен жүргізілгені көрсетілмеген; нәтижелер аралық түрінде беріледі.</numerusform>
                <numerusform>%n жағдайда дереккөзде бір күнгі операциялардың қандай ретпен жүргізілгені көрсетілмеген; нәтижелер аралық түрінде беріледі.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say whose money it is: a name of the claimant is missing.</source>
            <translation>Ақша кімдікі екенін көрсетіңіз: талап қоюшының аты көрсетілмеген.</translation>
        </message>
        <message>
            <source>Say why these are funds of interest: a reason is missing.</source>
            <translation>Бұл неліктен қадағаланатын қаражат екенін көрсетіңіз: себебі көрсетілмеген.</translation>
        </message>
        <message>
            <source>There is no method {word}; there are: {methods}.</source>
            <translation>{word} әдісі жоқ; бар әдістер: {methods}.</translation>
        </message>
        <message>
            <source>Tracing by each method</source>
            <translation>Әр әдіспен қадағалау</translation>
        </message>
        <message>
            <source>Two ways of computing the method {method} do not agree; its figures must not be used.</source>
            <translation>{method} әдісін есептеудің екі тәсілі бір нәтиже бермейді; оның сандық мәндерін қолдануға болмайды.</translation>
        </message>
        <message>
            <source>Where every possible order cannot be tried the interval is a proven bound: the truth lies within it, which may be wider than need be.</source>
            <translation>Барлық ықтимал ретті тексеру мүмкін болмаса, аралық — дәлелденген шектер: шын мән осы аралықта болады, бірақ аралық қажеттен кең болуы мүмкін.</translation>
        </message>
        <message>
            <source>not computable: contributions in several currencies cannot be added</source>
            <translation>есептеу мүмкін емес: бірнеше валютадағы салымдарды қосуға болмайды</translation>
        </message>
        <message>
            <source>{amount}</source>
            <translation>{amount}</translation>
        </message>
        <message>
            <source>{amount} ({least} to {most})</source>
            <translation>{amount} ({least} – {most})</translation>
        </message>
        <message>
            <source>{method}: booked in the order {entries}, {left} of the claims is left.</source>
            <translation>{method}: операциялар {entries} ретімен жүргізілсе, талаптардан қалғаны — {left}.</translation>
        </message>
    </context>
    <context>
        <name>Tracing methods</name>
        <message>
            <source>A claim falls to the lowest balance after it came in: other money is spent first, and later deposits do not fill it up again unless they are meant to make good the loss. Of several claims the rest of a payment reduces each in proportion to what it is immediately before. Canadian decisions use the same name for that reckoning among several claimants, so the formula counts, not the name.</source>
            <translation>Талап сомасы ол түскеннен кейінгі ең төменгі қалдыққа дейін азаяды: алдымен басқа ақша жұмсалады, ал кейінгі түсімдер, залалды өтеуге арналмаса, оны қайта толықтырмайды. Бірнеше талап болса, төлемнің қалған бөлігі әр талапты оның тікелей осы төлем алдындағы мөлшеріне пропорционалды азайтады. Канада сот шешімдерінде бірнеше талап қоюшы арасындағы осы есептеу де дәл осылай аталады, сондықтан атауы емес, формуласы шешуші болып табылады.</translation>
        </message>
        <message>
            <source>Amounts are rounded to the smallest unit of the currency by largest remainder, so that every row and every column still sums.</source>
            <translation>Сомалар валютаның ең кіші бірлігіне дейін ең үлкен қалдық әдісімен дөңгелектенеді, сондықтан әр жол мен әр бағанның жиыны сақталады.</translation>
        </message>
        <message>
            <source>Ceiling of the treaty</source>
            <translation>Халықаралық шарт бойынша жоғарғы шек</translation>
        </message>
        <message>
            <source>Claimed money first out</source>
            <translation>Талап етілген ақша бірінші жұмсалады</translation>
        </message>
        <message>
            <source>Claimed money last out</source>
            <translation>Талап етілген ақша соңында жұмсалады</translation>
        </message>
        <message>
            <source>Each payment reduces everybody's money in proportion to what is theirs immediately before it.</source>
            <translation>Әр төлем әркімнің ақшасын оның тікелей осы төлем алдындағы үлесіне пропорционалды азайтады.</translation>
        </message>
        <message>
            <source>Each payment uses up all other money first, several claims in proportion.</source>
            <translation>Әр төлем алдымен барлық басқа ақшаны жұмсайды, бірнеше талап пропорционалды азаяды.</translation>
        </message>
        <message>
            <source>Each payment uses up the claimed money first, several claims in proportion.</source>
            <translation>Әр төлем алдымен талап етілген ақшаны жұмсайды, бірнеше талап пропорционалды азаяды.</translation>
        </message>
        <message>
            <source>Each payment uses up the money that came in first and is still unspent.</source>
            <translation>Әр төлем бірінші түскен және әлі жұмсалмаған ақшаны жұмсайды.</translation>
        </message>
        <message>
            <source>Each payment uses up the money that came in last and is still unspent.</source>
            <translation>Әр төлем соңғы түскен және әлі жұмсалмаған ақшаны жұмсайды.</translation>
        </message>
        <message>
            <source>First in, first out</source>
            <translation>Бірінші түскен бірінші жұмсалады (FIFO)</translation>
        </message>
        <message>
            <source>Last in, first out</source>
            <translation>Соңғы түскен бірінші жұмсалады (LIFO)</translation>
        </message>
        <message>
            <source>Lowest intermediate balance</source>
            <translation>Ең төменгі аралық қалдық</translation>
        </message>
        <message>
            <source>Mixed property can be confiscated up to the assessed value of what was mixed in. This is an upper limit of each claim, not a division: the limits of several claims do not add up.</source>
            <translation>Араласқан мүлік оған қосылған мүліктің бағаланған құны шегінде тәркіленуі мүмкін. Бұл — әр талаптың жоғарғы шегі, бөлу емес: бірнеше талаптың шектері қосылмайды.</translation>
        </message>
        <message>
            <source>No single method is prescribed: professional guidance for accountants and fraud examiners leaves the choice to the facts and to the court. The methods are therefore shown side by side.</source>
            <translation>Бірде-бір әдіс міндетті деп белгіленбеген: бухгалтерлер мен алаяқтықты зерттеу сарапшыларына арналған кәсіби нұсқаулықтар таңдауды істің мән-жайларына және сотқа қалдырады. Сондықтан әдістер қатар көрсетіледі.</translation>
        </message>
        <message>
            <source>Pari passu at the end</source>
            <translation>Соңында тең негізде бөлу (pari passu)</translation>
        </message>
        <message>
            <source>Records are missing here.</source>
            <translation>Осы жерде жазбалар жоқ.</translation>
        </message>
        <message>
            <source>Rolling pro rata</source>
            <translation>Ағымдағы пропорционалды бөлу</translation>
        </message>
        <message>
            <source>The balance before the first entry is not known.</source>
            <translation>Бірінші операцияға дейінгі қалдық белгісіз.</translation>
        </message>
        <message>
            <source>The day of one of these entries is ambiguous.</source>
            <translation>Осы операциялардың бірінің күні бірмәнді емес.</translation>
        </message>
        <message>
            <source>The order of these entries of one day is not recorded.</source>
            <translation>Бір күнгі осы операциялардың реті жазылмаған.</translation>
        </message>
        <message>
            <source>What is left at the end is shared by all that was ever paid in, whatever the dates; it does not say who paid for what.</source>
            <translation>Соңында қалған қаражат күндеріне қарамастан барлық түскен сомалар арасында бөлінеді; бұл әдіс кімнің не үшін төлегенін көрсетпейді.</translation>
        </message>
        <message>
            <source>ceiling = the lesser of what was mixed in and the balance</source>
            <translation>жоғарғы шек = араласқан сома мен қалдықтың кішісі</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>нақты</translation>
        </message>
        <message>
            <source>claims after = claims before − the lesser of claims before and payment</source>
            <translation>кейінгі талаптар = бұрынғы талаптар − бұрынғы талаптар мен төлемнің кішісі</translation>
        </message>
        <message>
            <source>claims after = the lesser of claims before and balance after</source>
            <translation>кейінгі талаптар = бұрынғы талаптар мен кейінгі қалдықтың кішісі</translation>
        </message>
        <message>
            <source>claims after = the lesser of claims before and balance after; each claim × claims after ÷ claims before</source>
            <translation>кейінгі талаптар = бұрынғы талаптар мен кейінгі қалдықтың кішісі; әр талап × кейінгі талаптар ÷ бұрынғы талаптар</translation>
        </message>
        <message>
            <source>every possible order tried</source>
            <translation>барлық ықтимал рет тексерілген</translation>
        </message>
        <message>
            <source>lent by the bank (overdraft)</source>
            <translation>банк берген қарыз (овердрафт)</translation>
        </message>
        <message>
            <source>origin unknown</source>
            <translation>шығу тегі белгісіз</translation>
        </message>
        <message>
            <source>other money</source>
            <translation>басқа ақша</translation>
        </message>
        <message>
            <source>payment = newest lots until their sum is the payment</source>
            <translation>төлем = қосындысы төлемге тең болғанға дейінгі ең жаңа қаражат үлестері</translation>
        </message>
        <message>
            <source>payment = oldest lots until their sum is the payment</source>
            <translation>төлем = қосындысы төлемге тең болғанға дейінгі ең ескі қаражат үлестері</translation>
        </message>
        <message>
            <source>proven bounds</source>
            <translation>дәлелденген шектер</translation>
        </message>
        <message>
            <source>share = what is left × contributions of the claim ÷ all contributions</source>
            <translation>үлес = қалған қаражат × талаптың салымдары ÷ барлық салымдар</translation>
        </message>
        <message>
            <source>share after = share before × (balance before − payment) ÷ balance before</source>
            <translation>кейінгі үлес = бұрынғы үлес × (бұрынғы қалдық − төлем) ÷ бұрынғы қалдық</translation>
        </message>
        <message>
            <source>source not yet opened</source>
            <translation>дереккөз әлі тексерілмеген</translation>
        </message>
        <message>
            <source>the holder's own money</source>
            <translation>шот иесінің өз ақшасы</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>тексерілген</translation>
        </message>
        <message>
            <source>{claimant}</source>
            <translation>{claimant}</translation>
        </message>
    </context>
    <context>
        <name>TracingPage</name>
        <message>
            <source>Choose credits among the entries or on the timeline and mark them as funds of interest, with the name of the claimant. Their money is then followed by every method side by side.</source>
            <translation>Операциялар ішінен немесе уақыт желісінен түсімдерді таңдап, талап қоюшының атын көрсетіп, оларды қадағаланатын қаражат ретінде белгілеңіз. Содан кейін олардың ақшасы барлық әдіспен қатар қадағаланады.</translation>
        </message>
        <message>
            <source>Go to entries</source>
            <translation>Операцияларға өту</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>Нәтижені сақтау</translation>
        </message>
        <message>
            <source>Keeping the result</source>
            <translation>Нәтижені сақтау</translation>
        </message>
        <message>
            <source>Looking for funds of interest</source>
            <translation>Қадағаланатын қаражатты іздеу</translation>
        </message>
        <message>
            <source>Looking for who paid</source>
            <translation>Кімнің ақшасымен төленгенін анықтау</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>Әдістерді салыстыру</translation>
        </message>
        <message>
            <source>No funds of interest are marked yet</source>
            <translation>Қадағаланатын қаражат әлі белгіленбеген</translation>
        </message>
        <message>
            <source>Payments and assets</source>
            <translation>Төлемдер мен мүлік</translation>
        </message>
        <message>
            <source>The case has changed since this was traced; trace again to see it.</source>
            <translation>Қадағалау орындалғаннан кейін іс өзгерді; өзгерістерді көру үшін қайта қадағалаңыз.</translation>
        </message>
        <message>
            <source>The mark was withdrawn.</source>
            <translation>Белгілеу кері қайтарып алынды.</translation>
        </message>
        <message>
            <source>The result is kept in the case.</source>
            <translation>Нәтиже істе сақталды.</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Қадағалау</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>Қаражатты қадағалау</translation>
        </message>
        <message>
            <source>Tracing through {accounts}</source>
            <translation>Шоттар бойынша қадағалау: {accounts}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Withdrawing a mark</source>
            <translation>Белгілеуді кері қайтарып алу</translation>
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
        <name>TransferPage</name>
        <message numerus="yes">
            <source>%n transfers</source>
            <translation>
                <numerusform>%n аударым</numerusform>
                <numerusform>%n аударым</numerusform>
            </translation>
        </message>
        <message>
            <source>All grades</source>
            <translation>Барлық дәреже</translation>
        </message>
        <message>
            <source>Ambiguous</source>
            <translation>Бірмәнді емес</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Расталған</translation>
        </message>
        <message numerus="yes">
            <source>For %n entries there were too many near ones of one amount to look at all.</source>
            <translation>
                <numerusform>%n операция үшін сомасы бірдей жақын операциялар тым көп болғандықтан, олардың бәрі қаралмады.</numerusform>
                <numerusform>%n операция үшін сомасы бірдей жақын операциялар тым көп болғандықтан, олардың бәрі қаралмады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n sets of candidates nothing proves that the choice is the best.</source>
            <translation>
                <numerusform>%n нұсқалар жиынында таңдаудың ең жақсы екенін ештеңе дәлелдемейді.</numerusform>
                <numerusform>%n нұсқалар жиынында таңдаудың ең жақсы екенін ештеңе дәлелдемейді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Inferred</source>
            <translation>Болжамды</translation>
        </message>
        <message>
            <source>Only what identifiers prove is shown: the other transfers were not sought yet.</source>
            <translation>Тек сәйкестендіргіштер дәлелдейтін аударымдар көрсетілген: қалған аударымдар әлі ізделмеген.</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Дәлелденген</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Қабылданбаған</translation>
        </message>
        <message>
            <source>The case has changed since transfers were sought.</source>
            <translation>Аударымдар ізделгеннен кейін іс өзгерді.</translation>
        </message>
        <message>
            <source>{grade}, ambiguous</source>
            <translation>{grade}, бірмәнді емес</translation>
        </message>
    </context>
    <context>
        <name>TransferTable</name>
        <message>
            <source>Account</source>
            <translation>Шот</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>Операция күні</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Кімнен</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Дәрежесі</translation>
        </message>
        <message>
            <source>Other account</source>
            <translation>Басқа шот</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Төленген</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Төленген күні</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Алынған</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Алынған күні</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Жағы</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Не жетіспейді</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>расталған</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>болжамды</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>дәлелденген</translation>
        </message>
    </context>
    <context>
        <name>TransfersPage</name>
        <message>
            <source>A transfer is seen twice where both accounts are in the case: once as paid, once as received. Add statements of both accounts, then find their transfers.</source>
            <translation>Екі шот та істе болса, аударым екі рет көрінеді: бірінде — төленген, екіншісінде — алынған ретінде. Екі шоттың да үзінді көшірмелерін қосып, содан кейін олардың аударымдарын іздеңіз.</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Екі жағы да бар</translation>
        </message>
        <message>
            <source>Confirming the match</source>
            <translation>Сәйкестендіруді растау</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорттау…</translation>
        </message>
        <message>
            <source>Find transfers…</source>
            <translation>Аударымдарды іздеу…</translation>
        </message>
        <message>
            <source>Finding transfers</source>
            <translation>Аударымдарды іздеу</translation>
        </message>
        <message>
            <source>Grade of the transfers shown</source>
            <translation>Көрсетілетін аударымдардың дәрежесі</translation>
        </message>
        <message>
            <source>Joining entries to a transfer</source>
            <translation>Операцияларды бір аударымға біріктіру</translation>
        </message>
        <message>
            <source>Looking at the transfers</source>
            <translation>Аударымдарды қарау</translation>
        </message>
        <message>
            <source>No transfer has been found yet</source>
            <translation>Әзірге бірде-бір аударым табылған жоқ</translation>
        </message>
        <message>
            <source>One side only</source>
            <translation>Бір жағы ғана бар</translation>
        </message>
        <message numerus="yes">
            <source>One side only: %Ln</source>
            <translation>
                <numerusform>Бір жағы ғана бар: %Ln</numerusform>
                <numerusform>Бір жағы ғана бар: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Rejecting the match</source>
            <translation>Сәйкестендіруді қабылдамау</translation>
        </message>
        <message>
            <source>Taking the decision back</source>
            <translation>Шешімді кері қайтарып алу</translation>
        </message>
        <message>
            <source>The decision is withdrawn.</source>
            <translation>Шешім кері қайтарып алынды.</translation>
        </message>
        <message>
            <source>The match is confirmed.</source>
            <translation>Сәйкестендіру расталды.</translation>
        </message>
        <message>
            <source>The match is rejected; it is among those rejected.</source>
            <translation>Сәйкестендіру қабылданбады; ол қабылданбағандардың қатарында.</translation>
        </message>
        <message>
            <source>These entries are one transfer now, confirmed by a person.</source>
            <translation>Бұл операциялар енді тұлға растаған бір аударым болып табылады.</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Аударымдар</translation>
        </message>
        <message>
            <source>Transfers were sought; what was found is kept in the case.</source>
            <translation>Аударымдар ізделді; табылғандары істе сақталды.</translation>
        </message>
        <message>
            <source>Transfers with both sides and with one</source>
            <translation>Екі жағы және бір жағы ғана бар аударымдар</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
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
            <source>A kept analysis is not what audit record {number} says.</source>
            <translation>Сақталған талдау {number} нөмірлі журнал жазбасына сәйкес келмейді.</translation>
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
            <source>What was entered for an analysis is not what audit record {number} says.</source>
            <translation>Талдау үшін енгізілген мәлімет {number} нөмірлі журнал жазбасына сәйкес келмейді.</translation>
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
        <name>WitnessTable</name>
        <message>
            <source>Amount</source>
            <translation>Сома</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Party and purpose</source>
            <translation>Тарап және төлем мақсаты</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Дереккөздегі орны</translation>
        </message>
        <message>
            <source>Rows that make it true</source>
            <translation>Анықталған белгіні негіздейтін жолдар</translation>
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
        <name>WorksheetPage</name>
        <message>
            <source>Add an item…</source>
            <translation>Көрсеткіш қосу…</translation>
        </message>
        <message>
            <source>Enter what a party owned, owed, spent and received, each with the document that shows it. Four methods then say, side by side, what recorded sources do not explain. Amounts may be ranges.</source>
            <translation>Тараптың меншігіндегі мүлікті, берешегін, жұмсағаны мен алғанын әрқайсысын растайтын құжатпен бірге енгізіңіз. Содан кейін төрт әдіс тіркелген дереккөздермен түсіндірілмейтін соманы қатар көрсетеді. Сомалар аралық түрінде берілуі мүмкін.</translation>
        </message>
        <message>
            <source>From entries…</source>
            <translation>Операциялардан…</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>Нәтижені сақтау</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Тарап</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Running the methods</source>
            <translation>Әдістерді қолдану</translation>
        </message>
        <message>
            <source>Table of rates</source>
            <translation>Бағамдар кестесі</translation>
        </message>
        <message>
            <source>The item in the worksheet of {party} was changed.</source>
            <translation>{party} тарапының жұмыс кестесіндегі көрсеткіш өзгертілді.</translation>
        </message>
        <message>
            <source>The item in the worksheet of {party} was withdrawn.</source>
            <translation>{party} тарапының жұмыс кестесіндегі көрсеткіш кері қайтарып алынды.</translation>
        </message>
        <message>
            <source>The item was added to the worksheet of {party}.</source>
            <translation>Көрсеткіш {party} тарапының жұмыс кестесіне қосылды.</translation>
        </message>
        <message>
            <source>There is no worksheet yet</source>
            <translation>Жұмыс кестесі әлі жоқ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>What the entries give is in the worksheet of {party}.</source>
            <translation>Операциялардан алынған мәндер {party} тарапының жұмыс кестесіне енгізілді.</translation>
        </message>
        <message>
            <source>What the methods give for {party} is kept in the case.</source>
            <translation>{party} тарапы бойынша әдістердің нәтижесі істе сақталды.</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>Жұмыс кестесі</translation>
        </message>
        <message>
            <source>no table of rates</source>
            <translation>бағамдар кестесі жоқ</translation>
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
