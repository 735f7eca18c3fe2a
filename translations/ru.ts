<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AccountDetail</name>
        <message>
            <source>A covering letter or a statement on paper often states turnovers or balances. Key them with the place where they stand, by the button above: where they agree with the entries, the days are proven.</source>
            <translation>В сопроводительном письме или в выписке на бумаге часто указаны обороты или остатки. Введите их кнопкой выше, указав место, где они приведены: если они согласуются с операциями, дни подтверждены.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Days ({count})</source>
            <translation>Дни ({count})</translation>
        </message>
        <message>
            <source>Every day is proven, and nothing contradicts anything.</source>
            <translation>Подтверждены все дни, противоречий нет.</translation>
        </message>
        <message>
            <source>Keyed ({count})</source>
            <translation>Введено вручную ({count})</translation>
        </message>
        <message>
            <source>Repeated entries ({count})</source>
            <translation>Повторные операции ({count})</translation>
        </message>
        <message>
            <source>Seams ({count})</source>
            <translation>Стыки ({count})</translation>
        </message>
        <message>
            <source>Statements ({count})</source>
            <translation>Выписки ({count})</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>{days} are proven; of money in {money_in}, of money out {money_out}.</source>
            <translation>Подтверждено: {days}; поступления: {money_in}; списания: {money_out}.</translation>
        </message>
    </context>
    <context>
        <name>AccountModel</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Days proven</source>
            <translation>Подтверждено дней</translation>
        </message>
        <message>
            <source>Money proven</source>
            <translation>Подтверждено средств</translation>
        </message>
    </context>
    <context>
        <name>AccountView</name>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
    </context>
    <context>
        <name>AccountsTab</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>As recorded</source>
            <translation>Как записано</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Связи</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Facts of the account</source>
            <translation>Сведения о счёте</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Владелец счёта</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>Показать операции</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>Источник сведений</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Investigator Desktop</source>
            <translation>&amp;О программе Investigator Desktop</translation>
        </message>
        <message>
            <source>&amp;Add files to the case…</source>
            <translation>Добавить &amp;файлы в дело…</translation>
        </message>
        <message>
            <source>&amp;Add to an episode…</source>
            <translation>Добавить в &amp;эпизод…</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Дело</translation>
        </message>
        <message>
            <source>&amp;Close case</source>
            <translation>&amp;Закрыть дело</translation>
        </message>
        <message>
            <source>&amp;Correct a text…</source>
            <translation>Исправить &amp;текст…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Полный экран</translation>
        </message>
        <message>
            <source>&amp;Go to screening</source>
            <translation>Перейти к о&amp;бзору сумм</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;Include entries again</source>
            <translation>С&amp;нова учитывать операции</translation>
        </message>
        <message>
            <source>&amp;Kept answers…</source>
            <translation>Со&amp;хранённые ответы…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Сочетания клавиш</translation>
        </message>
        <message>
            <source>&amp;Lock the case</source>
            <translation>&amp;Заблокировать дело</translation>
        </message>
        <message>
            <source>&amp;New case…</source>
            <translation>&amp;Новое дело…</translation>
        </message>
        <message>
            <source>&amp;Open case…</source>
            <translation>&amp;Открыть дело…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Выход</translation>
        </message>
        <message>
            <source>&amp;Recovery sheet…</source>
            <translation>&amp;Лист восстановления…</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>&amp;Search entries</source>
            <translation>П&amp;оиск операций</translation>
        </message>
        <message>
            <source>&amp;Tag entries…</source>
            <translation>Присвоить &amp;метку…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Verify the case</source>
            <translation>П&amp;роверить дело</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>Add a &amp;folder to the case…</source>
            <translation>Добавить &amp;папку в дело…</translation>
        </message>
        <message>
            <source>Add a &amp;note…</source>
            <translation>Добавить з&amp;аметку…</translation>
        </message>
        <message>
            <source>Assign a &amp;party…</source>
            <translation>&amp;Указать сторону…</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase…</source>
            <translation>&amp;Сменить парольную фразу…</translation>
        </message>
        <message>
            <source>Count a repeated entry as its o&amp;wn…</source>
            <translation>&amp;Учитывать повторную операцию отдельно…</translation>
        </message>
        <message>
            <source>E&amp;xclude entries…</source>
            <translation>&amp;Исключить операции…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>Найти &amp;команду…</translation>
        </message>
        <message>
            <source>Go to &amp;completeness</source>
            <translation>Перейти к &amp;полноте</translation>
        </message>
        <message>
            <source>Go to &amp;evidence</source>
            <translation>Перейти к &amp;доказательствам</translation>
        </message>
        <message>
            <source>Go to &amp;report</source>
            <translation>Перейти к &amp;отчёту</translation>
        </message>
        <message>
            <source>Go to &amp;timeline</source>
            <translation>Перейти к &amp;хронологии</translation>
        </message>
        <message>
            <source>Go to e&amp;ntries</source>
            <translation>Перейти к опера&amp;циям</translation>
        </message>
        <message>
            <source>Go to e&amp;pisodes</source>
            <translation>Перейти к эпизо&amp;дам</translation>
        </message>
        <message>
            <source>Go to fin&amp;dings</source>
            <translation>Перейти к выявленным при&amp;знакам</translation>
        </message>
        <message>
            <source>Go to partie&amp;s</source>
            <translation>Перейти к с&amp;торонам</translation>
        </message>
        <message>
            <source>Go to the &amp;audit trail</source>
            <translation>Перейти к &amp;журналу действий</translation>
        </message>
        <message>
            <source>Go to trac&amp;ing</source>
            <translation>Перейти к отслеживанию с&amp;редств</translation>
        </message>
        <message>
            <source>Layouts of &amp;banks…</source>
            <translation>Формы выписок &amp;банков…</translation>
        </message>
        <message>
            <source>Mark as &amp;funds of interest…</source>
            <translation>Отметить как &amp;отслеживаемые средства…</translation>
        </message>
        <message>
            <source>Recovery sheet in &amp;three shares…</source>
            <translation>Лист восстановления в тр&amp;ёх частях…</translation>
        </message>
        <message>
            <source>Save a cop&amp;y of the case…</source>
            <translation>Сохранить &amp;копию дела…</translation>
        </message>
        <message>
            <source>Stop what is r&amp;unning</source>
            <translation>Прервать выполняемую &amp;задачу</translation>
        </message>
        <message>
            <source>Take &amp;out of the episode</source>
            <translation>У&amp;брать из эпизода</translation>
        </message>
        <message>
            <source>Try the &amp;sample case</source>
            <translation>Открыть &amp;учебное дело</translation>
        </message>
    </context>
    <context>
        <name>ActorDialog</name>
        <message>
            <source>Enter your name.</source>
            <translation>Укажите имя.</translation>
        </message>
        <message>
            <source>Enter your role, such as investigator or analyst.</source>
            <translation>Укажите должность, например следователь или аналитик.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Name and role stand beside everything that you do in this case, and in its documents. You are asked once per case.</source>
            <translation>Имя и должность указываются при каждом вашем действии в этом деле и в документах по нему. Они запрашиваются один раз для каждого дела.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Who works on this case?</source>
            <translation>Кто работает с этим делом?</translation>
        </message>
        <message>
            <source>for example investigator</source>
            <translation>например, следователь</translation>
        </message>
    </context>
    <context>
        <name>AddToEpisodeDialog</name>
        <message>
            <source>A new episode</source>
            <translation>Новый эпизод</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add to an episode</source>
            <translation>Добавить в эпизод</translation>
        </message>
        <message>
            <source>An episode groups entries as an indictment does. An entry can belong to several.</source>
            <translation>Эпизод объединяет операции так, как это делается в обвинительном акте. Операция может относиться к нескольким эпизодам.</translation>
        </message>
        <message>
            <source>Enter the title of the new episode.</source>
            <translation>Укажите название нового эпизода.</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>Эпизод</translation>
        </message>
        <message>
            <source>Its title</source>
            <translation>Название</translation>
        </message>
    </context>
    <context>
        <name>Agency</name>
        <message>
            <source>A recovery by the agency needs two different persons, each with a name and a share.</source>
            <translation>Для восстановления органом нужны два разных лица, каждое с указанием имени и своей частью ключа.</translation>
        </message>
        <message>
            <source>The key in {file} cannot be taken out: {reason}.</source>
            <translation>Не удаётся извлечь ключ из файла {file}: {reason}.</translation>
        </message>
        <message>
            <source>The lines of {file} belong into {policy} on every computer of the agency.</source>
            <translation>Строки файла {file} следует внести в {policy} на каждом компьютере органа.</translation>
        </message>
        <message>
            <source>The private key is in three share files of {folder}, two of which are needed: give each to another person and remove the files from this computer.</source>
            <translation>Закрытый ключ разделён на три файла с частями ключа в папке {folder}, из которых нужны два: передайте каждый отдельному лицу и удалите файлы с этого компьютера.</translation>
        </message>
        <message>
            <source>a file stands there</source>
            <translation>там уже находится файл</translation>
        </message>
        <message>
            <source>it was made for another key of an agency, or is damaged</source>
            <translation>он создан для другого ключа органа либо повреждён</translation>
        </message>
        <message>
            <source>there is no such file beside the case</source>
            <translation>рядом с делом нет такого файла</translation>
        </message>
        <message>
            <source>{key} in the policy of the agency is no public key of age.</source>
            <translation>{key} в политике органа не является открытым ключом age.</translation>
        </message>
    </context>
    <context>
        <name>Analysis</name>
        <message>
            <source>Say on what it stands: an item of evidence with the place in it, entries, or the reason why you state it.</source>
            <translation>Укажите основание: доказательство с указанием места в нём, операции или причину, по которой вы это утверждаете.</translation>
        </message>
        <message>
            <source>The case keeps nothing of its analysis under the number {number}.</source>
            <translation>В деле нет сохранённых результатов анализа под номером {number}.</translation>
        </message>
    </context>
    <context>
        <name>AnswerLines</name>
        <message>
            <source>Ask again for this file</source>
            <translation>Задать вопрос снова для этого файла</translation>
        </message>
        <message numerus="yes">
            <source>It also answers %Ln other files.</source>
            <translation>
                <numerusform>Он относится также к %Ln другому файлу.</numerusform>
                <numerusform>Он относится также к %Ln другим файлам.</numerusform>
                <numerusform>Он относится также к %Ln другим файлам.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is kept in the case, given by {name} on {day}.</source>
            <translation>Он сохранён в деле; дан {day}, {name}.</translation>
        </message>
        <message>
            <source>It is kept in the case.</source>
            <translation>Он сохранён в деле.</translation>
        </message>
        <message>
            <source>It was given for {file}.</source>
            <translation>Он дан для файла {file}.</translation>
        </message>
        <message>
            <source>{question} Answer: {answer}.</source>
            <translation>{question} Ответ: {answer}.</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message numerus="yes">
            <source>The answer was withdrawn, and %n imports that were read with it count no more.</source>
            <translation>
                <numerusform>Ответ отозван; %n импорт, выполненный с этим ответом, больше не учитывается.</numerusform>
                <numerusform>Ответ отозван; %n импорта, выполненные с этим ответом, больше не учитываются.</numerusform>
                <numerusform>Ответ отозван; %n импортов, выполненных с этим ответом, больше не учитываются.</numerusform>
            </translation>
        </message>
        <message>
            <source>The case has no answer of number {number}.</source>
            <translation>В деле нет ответа № {number}.</translation>
        </message>
    </context>
    <context>
        <name>BackgroundReading</name>
        <message>
            <source>Reading the source</source>
            <translation>Чтение источника</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>A whole copy of the case is in {file}.</source>
            <translation>Полная копия дела находится в файле {file}.</translation>
        </message>
        <message>
            <source>No automatic backup was made: {reason}</source>
            <translation>Автоматическая резервная копия не создана: {reason}</translation>
        </message>
        <message>
            <source>There are no automatic backups of this case.</source>
            <translation>Автоматических резервных копий этого дела нет.</translation>
        </message>
        <message>
            <source>there is less free space than three times the size of the case</source>
            <translation>свободного места меньше трёхкратного размера дела</translation>
        </message>
        <message numerus="yes">
            <source>{file}: ends with audit record {number}, %n bytes.</source>
            <translation>
                <numerusform>{file}: заканчивается записью журнала № {number}, %n байт.</numerusform>
                <numerusform>{file}: заканчивается записью журнала № {number}, %n байта.</numerusform>
                <numerusform>{file}: заканчивается записью журнала № {number}, %n байт.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BalancePanel</name>
        <message>
            <source>Came in</source>
            <translation>Поступило</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Movements in</source>
            <translation>Входящие движения средств</translation>
        </message>
        <message>
            <source>Movements out</source>
            <translation>Исходящие движения средств</translation>
        </message>
        <message>
            <source>Of the payer</source>
            <translation>По плательщику</translation>
        </message>
        <message>
            <source>Of the recipient</source>
            <translation>По получателю</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Степень подтверждения</translation>
        </message>
        <message>
            <source>Stayed</source>
            <translation>Осталось</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>Выбыло</translation>
        </message>
        <message>
            <source>What stayed</source>
            <translation>Остаток средств</translation>
        </message>
    </context>
    <context>
        <name>BalancesPanel</name>
        <message numerus="yes">
            <source>%Ln days closed near zero: at no more than a hundredth of what moves on the day in the middle.</source>
            <translation>
                <numerusform>%Ln день закрылся с остатком, близким к нулю: не более одной сотой медианного дневного оборота.</numerusform>
                <numerusform>%Ln дня закрылись с остатком, близким к нулю: не более одной сотой медианного дневного оборота.</numerusform>
                <numerusform>%Ln дней закрылись с остатком, близким к нулю: не более одной сотой медианного дневного оборота.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Balance at its end</source>
            <translation>Остаток на конец дня</translation>
        </message>
        <message>
            <source>Balances by day</source>
            <translation>Остатки по дням</translation>
        </message>
        <message>
            <source>Balances of accounts</source>
            <translation>Остатки по счетам</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Days near zero</source>
            <translation>Дней около нуля</translation>
        </message>
        <message>
            <source>Greatest</source>
            <translation>Наибольший</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Наименьший</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Медианный</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Основание</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Закрыть это сообщение</translation>
        </message>
    </context>
    <context>
        <name>Bundle</name>
        <message>
            <source>Anyone who has the file can read all of it.</source>
            <translation>Любой, у кого есть этот файл, может прочесть его целиком.</translation>
        </message>
        <message>
            <source>Names and texts are masked and originals are left out.</source>
            <translation>Имена и тексты скрыты, исходные файлы не включены.</translation>
        </message>
        <message>
            <source>No bundle is made of a case that does not agree with its own trail: {difference}</source>
            <translation>Пакет не создаётся: дело не согласуется с собственным журналом действий. {difference}</translation>
        </message>
        <message>
            <source>The audit trail in the bundle still tells under which file name and from whom an item came that is left out; only a protected bundle hides that.</source>
            <translation>Журнал действий в пакете всё же сообщает, под каким именем файла и от кого поступило не включённое доказательство; эти сведения скрывает только защищённый пакет.</translation>
        </message>
        <message>
            <source>The bundle is in {file}; its SHA-256 is {hash}.</source>
            <translation>Пакет находится в файле {file}; его хеш-сумма SHA-256: {hash}.</translation>
        </message>
        <message>
            <source>The case is encrypted: its full bundle needs a recipient (--recipient), or a protected bundle is written without names and originals (--protected).</source>
            <translation>Дело зашифровано: для полного пакета нужен адресат (--recipient); иначе записывается защищённый пакет без имён и исходных файлов (--protected).</translation>
        </message>
        <message>
            <source>They check it with Python alone and this file, which you give them: {file}</source>
            <translation>Они проверяют его одним Python и этим файлом, который вы им передаёте: {file}</translation>
        </message>
        <message>
            <source>Whoever checks it compares with a report: the trail ends in {head}, the signing key has the fingerprint {fingerprint}.</source>
            <translation>Проверяющий сравнивает с отчётом следующее: журнал заканчивается на {head}, отпечаток ключа подписи — {fingerprint}.</translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>Запись файла {file}</translation>
        </message>
        <message>
            <source>{evidence} is left out: it has entries that its legal basis does not cover.</source>
            <translation>Доказательство {evidence} не включено: в нём есть операции, не охваченные его правовым основанием.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it is in quarantine.</source>
            <translation>Доказательство {evidence} не включено: оно находится в карантине.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it is intelligence only.</source>
            <translation>Доказательство {evidence} не включено: это только оперативная информация.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it was destroyed by order.</source>
            <translation>Доказательство {evidence} не включено: оно уничтожено по решению суда.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it was withdrawn.</source>
            <translation>Доказательство {evidence} не включено: оно отозвано.</translation>
        </message>
        <message>
            <source>{file} cannot be checked: {words}</source>
            <translation>Файл {file} проверить не удалось: {words}</translation>
        </message>
        <message>
            <source>{file} is sealed for its recipients; one of them opens it first: age --decrypt -i KEY {file} &gt; bundle.zip</source>
            <translation>Файл {file} зашифрован для адресатов; сначала его открывает один из них: age --decrypt -i KEY {file} &gt; bundle.zip</translation>
        </message>
        <message>
            <source>{text} names no recipient; a public key of age begins with age1 and is copied whole.</source>
            <translation>{text} не обозначает адресата; открытый ключ age начинается с age1 и копируется целиком.</translation>
        </message>
    </context>
    <context>
        <name>BundleCard</name>
        <message numerus="yes">
            <source>%Ln items of evidence are withheld; the bundle says why.</source>
            <translation>
                <numerusform>Не включено %Ln доказательство; причина указана в пакете.</numerusform>
                <numerusform>Не включены %Ln доказательства; причины указаны в пакете.</numerusform>
                <numerusform>Не включено %Ln доказательств; причины указаны в пакете.</numerusform>
            </translation>
        </message>
        <message>
            <source>A sealed bundle lets opposing counsel recompute every hash, sum and reconciliation, and re-read the cells of the workbooks, without this program.</source>
            <translation>Опечатанный пакет позволяет защитнику без этой программы пересчитать каждую хеш-сумму, сумму и сверку и заново прочесть ячейки книг электронных таблиц.</translation>
        </message>
        <message>
            <source>For the other side</source>
            <translation>Для другой стороны</translation>
        </message>
        <message>
            <source>Write a sealed bundle…</source>
            <translation>Записать опечатанный пакет…</translation>
        </message>
        <message>
            <source>Writing the bundle</source>
            <translation>Запись пакета</translation>
        </message>
        <message>
            <source>{case} bundle</source>
            <translation>{case} (пакет)</translation>
        </message>
        <message>
            <source>{file} is signed by the key {fingerprint} and ends in audit record {number}.</source>
            <translation>Файл {file} подписан ключом с отпечатком {fingerprint} и заканчивается записью журнала № {number}.</translation>
        </message>
    </context>
    <context>
        <name>BundleDialog</name>
        <message>
            <source>Choose the file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Full: everything, with the files as received</source>
            <translation>Полный: всё содержание и файлы в полученном виде</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>One signed file that the other side can check without this program: evidence, entries, decisions, audit trail and results, with a checker of its own in the folder of the program.</source>
            <translation>Один подписанный файл, который другая сторона может проверить без этой программы: доказательства, операции, решения, журнал действий и результаты; отдельное средство проверки находится в папке программы.</translation>
        </message>
        <message>
            <source>Only these can open it</source>
            <translation>Открыть могут только</translation>
        </message>
        <message>
            <source>Protected: names and accounts masked, files withheld</source>
            <translation>Защищённый: имена и счета скрыты, файлы не включены</translation>
        </message>
        <message>
            <source>Sealed bundle</source>
            <translation>Опечатанный пакет</translation>
        </message>
        <message>
            <source>The case is encrypted: name who can open its full bundle, or choose a protected one.</source>
            <translation>Дело зашифровано: укажите, кто сможет открыть полный пакет, или выберите защищённый.</translation>
        </message>
        <message>
            <source>public keys that begin with age1, one a line</source>
            <translation>открытые ключи, начинающиеся с age1, по одному в строке</translation>
        </message>
    </context>
    <context>
        <name>CalendarStrip</name>
        <message>
            <source>Calendar of {account}: step through its days with the arrow keys</source>
            <translation>Календарь счёта {account}: переход по дням клавишами со стрелками</translation>
        </message>
    </context>
    <context>
        <name>Case</name>
        <message>
            <source>A case needs a reference and a title.</source>
            <translation>Для дела нужны номер и название.</translation>
        </message>
    </context>
    <context>
        <name>CaseDesk</name>
        <message>
            <source>Doing the step again</source>
            <translation>Повтор действия</translation>
        </message>
        <message>
            <source>Keeping who works on the case</source>
            <translation>Сохранение сведений о том, кто работает с делом</translation>
        </message>
        <message>
            <source>Looking at the last steps</source>
            <translation>Просмотр последних действий</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Создание резервной копии</translation>
        </message>
        <message>
            <source>Making the case</source>
            <translation>Создание дела</translation>
        </message>
        <message>
            <source>Making the sample case</source>
            <translation>Создание учебного дела</translation>
        </message>
        <message>
            <source>Opening the case</source>
            <translation>Открытие дела</translation>
        </message>
        <message>
            <source>Undoing the last step</source>
            <translation>Отмена последнего действия</translation>
        </message>
    </context>
    <context>
        <name>CaseFile</name>
        <message>
            <source>The content of {label} of {file} was destroyed by order; only its hash is left.</source>
            <translation>Содержание доказательства {label} файла {file} уничтожено по решению суда; осталась только его хеш-сумма.</translation>
        </message>
        <message>
            <source>There is no case file {file}.</source>
            <translation>Файла дела {file} не существует.</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo in {file}.</source>
            <translation>В файле {file} нет действий, которые можно отменить или повторить.</translation>
        </message>
        <message>
            <source>another program still reads it</source>
            <translation>его ещё читает другая программа</translation>
        </message>
        <message>
            <source>by somebody whose lock file beside it cannot be read</source>
            <translation>неизвестным пользователем; файл блокировки рядом с файлом дела не удаётся прочесть</translation>
        </message>
        <message>
            <source>by {user} on {host} with {program} (process {pid}) since {time}</source>
            <translation>пользователем {user} на компьютере {host} в программе {program} (процесс {pid}), начиная с {time}</translation>
        </message>
        <message>
            <source>it is still being read</source>
            <translation>его чтение ещё не завершено</translation>
        </message>
        <message>
            <source>it was moved, deleted or disconnected while it was open</source>
            <translation>он был перемещён, удалён или отключён, пока был открыт</translation>
        </message>
        <message>
            <source>the new file does not hold all that the old one holds</source>
            <translation>новый файл содержит не всё, что содержит прежний</translation>
        </message>
        <message>
            <source>{file} can no longer be read: {reason}.</source>
            <translation>Файл {file} больше не читается: {reason}.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>Не удаётся записать файл {file}: {reason}.</translation>
        </message>
        <message>
            <source>{file} does not open with this recovery key: it belongs to another case, a later change of the passphrase made it void, or the beginning of the file is damaged.</source>
            <translation>Файл {file} не открывается этим ключом восстановления: ключ относится к другому делу, стал недействителен после смены парольной фразы либо повреждено начало файла.</translation>
        </message>
        <message>
            <source>{file} does not open: wrong passphrase, or the beginning of the file is damaged.</source>
            <translation>Файл {file} не открывается: неверная парольная фраза либо повреждено начало файла.</translation>
        </message>
        <message>
            <source>{file} exists already; a new case needs a name of its own.</source>
            <translation>Файл {file} уже существует; новому делу нужно собственное имя файла.</translation>
        </message>
        <message>
            <source>{file} has been closed.</source>
            <translation>Файл {file} закрыт.</translation>
        </message>
        <message>
            <source>{file} is a database of another program and no case file.</source>
            <translation>Файл {file} — база данных другой программы, а не файл дела.</translation>
        </message>
        <message>
            <source>{file} is already open: {owner}.</source>
            <translation>Файл {file} уже открыт: {owner}.</translation>
        </message>
        <message>
            <source>{file} is damaged or cut off and cannot be opened; it has been left as it is.</source>
            <translation>Файл {file} повреждён или неполон и не может быть открыт; он оставлен без изменений.</translation>
        </message>
        <message>
            <source>{file} is empty and therefore no case file.</source>
            <translation>Файл {file} пуст и поэтому не является файлом дела.</translation>
        </message>
        <message>
            <source>{file} is no case file.</source>
            <translation>Файл {file} не является файлом дела.</translation>
        </message>
        <message>
            <source>{file} is not what its audit record {number} says; nothing is destroyed before that is cleared up.</source>
            <translation>Файл {file} не соответствует своей записи журнала № {number}; до выяснения причин ничего не уничтожается.</translation>
        </message>
        <message>
            <source>{file} is open for reading only and cannot be changed.</source>
            <translation>Файл {file} открыт только для чтения и не может быть изменён.</translation>
        </message>
        <message>
            <source>{file} needs its passphrase; a file that never had one is no case file or is damaged.</source>
            <translation>Для файла {file} нужна парольная фраза; если её никогда не было, это не файл дела либо файл повреждён.</translation>
        </message>
        <message>
            <source>{file} was not closed properly; open it once for writing to bring it in order.</source>
            <translation>Файл {file} не был закрыт надлежащим образом; откройте его один раз для записи, чтобы привести в порядок.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version; it needs Investigator Desktop {version} or later.</source>
            <translation>Файл {file} записан более новой версией; требуется Investigator Desktop {version} или новее.</translation>
        </message>
        <message>
            <source>{file} was written by an older version; open it once for writing to bring it up to date.</source>
            <translation>Файл {file} записан более старой версией; откройте его один раз для записи, чтобы обновить.</translation>
        </message>
        <message>
            <source>{label} of {file} already stands so; nothing was changed.</source>
            <translation>Доказательство {label} файла {file} уже имеет этот статус; ничего не изменено.</translation>
        </message>
        <message>
            <source>{label} of {file} is in quarantine and is not opened.</source>
            <translation>Доказательство {label} файла {file} находится в карантине и не открывается.</translation>
        </message>
        <message>
            <source>{label} of {file} was taken out of {container}, which still holds it: destroy {container}.</source>
            <translation>Доказательство {label} в файле {file} извлечено из {container}, где оно по-прежнему содержится: уничтожьте {container}.</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message numerus="yes">
            <source>%Ln chosen entries get the category, whatever the lists say of them.</source>
            <translation>
                <numerusform>Категория присваивается %Ln выбранной операции независимо от того, что указано о ней в списках.</numerusform>
                <numerusform>Категория присваивается %Ln выбранным операциям независимо от того, что указано о них в списках.</numerusform>
                <numerusform>Категория присваивается %Ln выбранным операциям независимо от того, что указано о них в списках.</numerusform>
            </translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Choose a category</source>
            <translation>Выберите категорию</translation>
        </message>
        <message>
            <source>Choose the category.</source>
            <translation>Выберите категорию.</translation>
        </message>
        <message>
            <source>Enter the words that mean the category.</source>
            <translation>Введите слова, обозначающие категорию.</translation>
        </message>
        <message>
            <source>Every outgoing of the case whose counterparty or purpose has a word that begins so gets the category, unless a person set its own.</source>
            <translation>Категория присваивается каждому расходу по делу, если в сведениях о контрагенте или в назначении платежа есть слово, начинающееся так, кроме расходов, для которых категория установлена вручную.</translation>
        </message>
        <message>
            <source>Give the reason for the category.</source>
            <translation>Укажите причину присвоения категории.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Set a category</source>
            <translation>Присвоение категории</translation>
        </message>
        <message>
            <source>Set the category</source>
            <translation>Присвоить категорию</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
    </context>
    <context>
        <name>ChangePassphraseDialog</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Сменить парольную фразу</translation>
        </message>
        <message>
            <source>Encrypt the case</source>
            <translation>Зашифровать дело</translation>
        </message>
        <message>
            <source>Enter a new passphrase.</source>
            <translation>Введите новую парольную фразу.</translation>
        </message>
        <message>
            <source>Enter the passphrase that the case has now.</source>
            <translation>Введите действующую парольную фразу дела.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Новая парольная фраза</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Новая парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Прежняя парольная фраза</translation>
        </message>
        <message>
            <source>Printed recovery sheets of this case no longer open it, and its automatic backups are made anew. Without passphrase and recovery sheet nobody can open the case again.</source>
            <translation>Напечатанные листы восстановления этого дела перестанут его открывать, а его автоматические резервные копии будут созданы заново. Без парольной фразы и листа восстановления дело не сможет открыть никто.</translation>
        </message>
        <message>
            <source>The whole file is written anew under a new key; the case is closed for it and opened again.</source>
            <translation>Весь файл будет записан заново с новым ключом; для этого дело закроется и откроется снова.</translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message>
            <source>A case that is recovered gets a new passphrase from --new-passphrase-file.</source>
            <translation>Восстанавливаемое дело получает новую парольную фразу из --new-passphrase-file.</translation>
        </message>
        <message>
            <source>A passphrase is given, but not --encrypt: add it, or leave the passphrase out.</source>
            <translation>Парольная фраза указана, а --encrypt — нет: добавьте его или уберите парольную фразу.</translation>
        </message>
        <message>
            <source>Acquires and imports files or whole folders.</source>
            <translation>Принимает в дело и импортирует файлы или целые папки.</translation>
        </message>
        <message>
            <source>An encrypted case needs a passphrase from --passphrase-file or INVESTIGATOR_PASSPHRASE.</source>
            <translation>Для зашифрованного дела нужна парольная фраза из --passphrase-file или INVESTIGATOR_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Compares two productions of the same records: rows added, removed and said otherwise.</source>
            <translation>Сравнивает два комплекта сведений об одних и тех же записях: добавленные, отсутствующие и изменённые строки.</translation>
        </message>
        <message>
            <source>Corrects, excludes, tags or annotates entries, or assigns a party; nothing of them changes.</source>
            <translation>Исправляет или исключает операции, присваивает им метки, добавляет заметки или указывает сторону; сами операции не изменяются.</translation>
        </message>
        <message>
            <source>Destroys the content of an item of evidence by order; there is no undo.</source>
            <translation>Уничтожает содержание доказательства по решению суда; отмена невозможна.</translation>
        </message>
        <message>
            <source>Does the last step that was taken back again.</source>
            <translation>Повторяет последнее отменённое действие.</translation>
        </message>
        <message>
            <source>Drafts the letter that asks a bank for what its statements leave open.</source>
            <translation>Составляет проект письма с запросом банку о том, чего недостаёт в его выписках.</translation>
        </message>
        <message>
            <source>Finds both sides of transfers between accounts, graded, and keeps what persons say of them.</source>
            <translation>Находит обе стороны переводов между счетами с указанием степени подтверждения и сохраняет принятые по ним решения.</translation>
        </message>
        <message>
            <source>Finds the ways of money from one to another, cycles, gatherings and scatterings.</source>
            <translation>Находит цепочки платежей от одного к другому, циклы, сбор средств с последующей раздачей и раздачу с последующим сбором.</translation>
        </message>
        <message>
            <source>Follows funds of interest: whose money is left and whose paid, by every method.</source>
            <translation>Прослеживает движение отслеживаемых средств: чьи средства остались и чьими заплачено, по каждому методу.</translation>
        </message>
        <message>
            <source>Follows the money from bank statements to a court-ready report.</source>
            <translation>Прослеживает движение средств от банковских выписок до отчёта, пригодного для представления в суд.</translation>
        </message>
        <message>
            <source>Give the key of one party of the case after the action.</source>
            <translation>Укажите ключ одной стороны дела после названия действия.</translation>
        </message>
        <message>
            <source>Give the keys of the two parties after the action.</source>
            <translation>Укажите ключи двух сторон после названия действия.</translation>
        </message>
        <message>
            <source>Give the kind of the list and its file after seal.</source>
            <translation>Укажите вид списка и его файл после seal.</translation>
        </message>
        <message>
            <source>Give the number of the episode after the action.</source>
            <translation>Укажите номер эпизода после названия действия.</translation>
        </message>
        <message>
            <source>Give the number of the finding after dispose, and its --state.</source>
            <translation>Укажите номер выявленного признака после dispose и --state.</translation>
        </message>
        <message>
            <source>Give the number of the mark after the action.</source>
            <translation>Укажите номер отметки после названия действия.</translation>
        </message>
        <message>
            <source>Gives a case another passphrase, its first one, or none.</source>
            <translation>Задаёт делу другую или первую парольную фразу либо снимает её.</translation>
        </message>
        <message>
            <source>It is whole: everything that was confirmed is there.</source>
            <translation>Файл цел: всё подтверждённое на месте.</translation>
        </message>
        <message>
            <source>Keeps the worksheet of a party and says by four methods what recorded sources do not explain.</source>
            <translation>Ведёт рабочую таблицу стороны и четырьмя методами показывает, чего не объясняют учтённые источники.</translation>
        </message>
        <message>
            <source>Keeps turnovers, balances or a number of entries read by eye in a document, with their place, and compares them.</source>
            <translation>Сохраняет обороты, остатки или количество операций, прочитанные человеком в документе, с указанием места и сопоставляет их.</translation>
        </message>
        <message>
            <source>Keeps what persons lost, under pseudonyms, sums it and writes it for compensation.</source>
            <translation>Ведёт учёт ущерба лиц под псевдонимами, подсчитывает его сумму и составляет ведомость для возмещения.</translation>
        </message>
        <message>
            <source>Lists answers that serve files of one layout and account, or withdraws one.</source>
            <translation>Выводит список ответов, действующих для файлов одной формы выписки и одного счёта, или отзывает ответ.</translation>
        </message>
        <message>
            <source>Lists evidence with its custody, its terms and whether it counts.</source>
            <translation>Выводит список доказательств со сведениями об их хранении, условиями использования и тем, учитываются ли они.</translation>
        </message>
        <message>
            <source>Lists layouts, makes one of a mapping, and exchanges them in signed files.</source>
            <translation>Выводит список форм выписок, создаёт форму по сопоставлению столбцов, передаёт и принимает формы в подписанных файлах.</translation>
        </message>
        <message>
            <source>Lists or exports entries.</source>
            <translation>Выводит список операций или экспортирует их.</translation>
        </message>
        <message>
            <source>Lists or exports the audit trail: who did what, when, with its hashes.</source>
            <translation>Выводит или экспортирует журнал действий: кто, что и когда сделал, с хеш-суммами.</translation>
        </message>
        <message>
            <source>Lists statements with their reconciliation and the completeness of each account.</source>
            <translation>Выводит список выписок с результатами их сверки и полноту данных по каждому счёту.</translation>
        </message>
        <message>
            <source>Lists the automatic backups of a case.</source>
            <translation>Выводит список автоматических резервных копий дела.</translation>
        </message>
        <message>
            <source>Lists the parties of a case, proposes names that may be one party, and keeps what a person decides of them.</source>
            <translation>Выводит список сторон дела, предлагает имена, которые могут принадлежать одной стороне, и сохраняет решения о них.</translation>
        </message>
        <message>
            <source>Lists what was decided about entries, or withdraws it.</source>
            <translation>Выводит список решений по операциям или отзывает их.</translation>
        </message>
        <message>
            <source>Lists, makes, changes, fills and sums the episodes of a case.</source>
            <translation>Выводит список эпизодов дела, создаёт, изменяет и наполняет их, подсчитывает их суммы.</translation>
        </message>
        <message>
            <source>Lists, marks and withdraws funds of interest: credits whose money is to be followed.</source>
            <translation>Выводит список отметок отслеживаемых средств, добавляет и отзывает их: это поступления, средства которых подлежат отслеживанию.</translation>
        </message>
        <message>
            <source>Looks at digits, round amounts, gaps and balances, and compiles outgoings by category.</source>
            <translation>Анализирует цифры, круглые суммы, пробелы и остатки и составляет перечень расходов по категориям.</translation>
        </message>
        <message>
            <source>Makes a case file.</source>
            <translation>Создаёт файл дела.</translation>
        </message>
        <message>
            <source>Makes the recovery key of an agency, in three shares.</source>
            <translation>Создаёт ключ восстановления органа, разделённый на три части.</translation>
        </message>
        <message>
            <source>Makes the sample case and its report.</source>
            <translation>Создаёт учебное дело и отчёт по нему.</translation>
        </message>
        <message>
            <source>Name entries with --entry or a filter, or all of them with --all.</source>
            <translation>Укажите операции с помощью --entry или фильтра либо все операции с помощью --all.</translation>
        </message>
        <message>
            <source>Opens a case by recovery words or shares of the agency's key, or puts a backup in the place of a damaged one.</source>
            <translation>Открывает дело словами восстановления или частями ключа органа либо устанавливает резервную копию на место повреждённого файла.</translation>
        </message>
        <message>
            <source>Proves that all parts of the program are there.</source>
            <translation>Проверяет наличие всех частей программы.</translation>
        </message>
        <message>
            <source>Recomputes hashes, chain and sums of a case or bundle; names the first difference.</source>
            <translation>Пересчитывает хеш-суммы, цепочку и суммы дела или пакета; называет первое расхождение.</translation>
        </message>
        <message>
            <source>Runs the rules over a case, lists what they found, and keeps what is decided.</source>
            <translation>Применяет правила к делу, выводит список выявленных признаков и сохраняет решения по ним.</translation>
        </message>
        <message>
            <source>Say --account, --kind and --value for add; a number for change and withdraw.</source>
            <translation>Укажите --account, --kind и --value для add; номер — для change и withdraw.</translation>
        </message>
        <message>
            <source>Say --evidence, --account, --from, --to and --place, or --withdraw.</source>
            <translation>Укажите --evidence, --account, --from, --to и --place либо --withdraw.</translation>
        </message>
        <message>
            <source>Say --kind for add, a number for change and withdraw, and --out for write.</source>
            <translation>Укажите --kind для add, номер для change и withdraw, --out для write.</translation>
        </message>
        <message>
            <source>Say --party, and for add --kind and --name; for change and withdraw a number.</source>
            <translation>Укажите --party, а для add — --kind и --name; для change и withdraw — номер.</translation>
        </message>
        <message>
            <source>Say by --out which file to write, .csv or .xlsx.</source>
            <translation>Укажите с помощью --out, какой файл записать: .csv или .xlsx.</translation>
        </message>
        <message>
            <source>Say from whom to whom, or one of cycles, gatherings and scatterings.</source>
            <translation>Укажите, от кого и кому, либо одно из слов cycles, gatherings, scatterings.</translation>
        </message>
        <message>
            <source>Say which match it is by its number; withdraw takes that of a decision.</source>
            <translation>Укажите сопоставление по его номеру; для withdraw указывается номер решения.</translation>
        </message>
        <message>
            <source>Says of each account which days and sums are proven, by what, and what is missing.</source>
            <translation>Сообщает по каждому счёту, какие дни и суммы подтверждены, чем именно и чего недостаёт.</translation>
        </message>
        <message>
            <source>Says on what legal basis, and how far, an item of evidence may be used.</source>
            <translation>Указывает, на каком правовом основании и в каких пределах можно использовать доказательство.</translation>
        </message>
        <message>
            <source>Says the hash and the sums of all entries that count; they are the same whatever the order of imports.</source>
            <translation>Выводит хеш-сумму и суммы всех учитываемых операций; они не зависят от порядка импорта.</translation>
        </message>
        <message>
            <source>Seals a table of rates of exchange, or lists those that are sealed.</source>
            <translation>Опечатывает таблицу курсов валют или выводит список опечатанных таблиц.</translation>
        </message>
        <message>
            <source>Shows the lists that rules need, and seals one with its hash, name and time.</source>
            <translation>Показывает списки, необходимые для правил, и опечатывает список с его хеш-суммой, именем лица и временем.</translation>
        </message>
        <message>
            <source>Shows what an import would yield; writes nothing.</source>
            <translation>Показывает, что даст импорт; ничего не записывает.</translation>
        </message>
        <message>
            <source>Shows what is known of who stands behind accounts, and what connects them.</source>
            <translation>Показывает, что известно о лицах, связанных со счетами, и что связывает счета между собой.</translation>
        </message>
        <message>
            <source>Sums who paid whom, by period, currency and what the movements rest on.</source>
            <translation>Суммирует, кто кому платил: по периодам, валютам и степени подтверждения движений средств.</translation>
        </message>
        <message>
            <source>Takes the last step back; evidence and trail stay.</source>
            <translation>Отменяет последнее действие; доказательства и журнал сохраняются.</translation>
        </message>
        <message numerus="yes">
            <source>The case has %n parties now.</source>
            <translation>
                <numerusform>Теперь в деле %n сторона.</numerusform>
                <numerusform>Теперь в деле %n стороны.</numerusform>
                <numerusform>Теперь в деле %n сторон.</numerusform>
            </translation>
        </message>
        <message>
            <source>The case has no entry {word}.</source>
            <translation>В деле нет операции {word}.</translation>
        </message>
        <message>
            <source>The case is in {file}.</source>
            <translation>Дело находится в файле {file}.</translation>
        </message>
        <message>
            <source>The command line is not understood: {detail}.
{usage}</source>
            <translation>Командная строка не распознана: {detail}.
{usage}</translation>
        </message>
        <message>
            <source>The command recover CASE --from-backup puts it in place.</source>
            <translation>Команда recover CASE --from-backup устанавливает её на место.</translation>
        </message>
        <message>
            <source>The passphrase file {file} cannot be read: {reason}.</source>
            <translation>Не удалось прочесть файл парольной фразы {file}: {reason}.</translation>
        </message>
        <message>
            <source>The password file {file} cannot be read: {reason}.</source>
            <translation>Не удалось прочесть файл паролей {file}: {reason}.</translation>
        </message>
        <message>
            <source>The work was cancelled and nothing was changed.</source>
            <translation>Работа прервана, изменения не внесены.</translation>
        </message>
        <message>
            <source>There are automatic backups beside it; recover CASE --from-backup looks for one that is whole.</source>
            <translation>Рядом с ним есть автоматические резервные копии; команда recover CASE --from-backup ищет среди них целую.</translation>
        </message>
        <message>
            <source>There is no screen to open the window on; investigator-desktop --help lists what works without one.</source>
            <translation>Нет экрана, на котором можно открыть окно; команда investigator-desktop --help перечисляет, что работает без него.</translation>
        </message>
        <message>
            <source>Withdraws, quarantines or reinstates an item of evidence, with a reason.</source>
            <translation>Отзывает доказательство, помещает его в карантин или вновь делает учитываемым, с указанием причины.</translation>
        </message>
        <message>
            <source>Writes a case as one sealed file that can be checked without this program.</source>
            <translation>Записывает дело в виде одного опечатанного файла, который можно проверить без этой программы.</translation>
        </message>
        <message>
            <source>Writes a whole copy of a case under a passphrase of its own, or under none.</source>
            <translation>Записывает полную копию дела с собственной парольной фразой или без неё.</translation>
        </message>
        <message>
            <source>Writes a whole copy of a case under its own passphrase.</source>
            <translation>Записывает полную копию дела с собственной парольной фразой.</translation>
        </message>
        <message>
            <source>Writes one item of evidence exactly as it was received.</source>
            <translation>Записывает одно доказательство точно в том виде, в котором оно было получено.</translation>
        </message>
        <message>
            <source>Writes the acquisition receipt of evidence, for two persons to sign, as a PDF.</source>
            <translation>Записывает акт приёма доказательств для подписания двумя лицами в формате PDF.</translation>
        </message>
        <message>
            <source>Writes the report of a case as a PDF.</source>
            <translation>Записывает отчёт по делу в формате PDF.</translation>
        </message>
        <message>
            <source>Writes the words that open an encrypted case without its passphrase; with --shares three sheets of which two are needed.</source>
            <translation>Записывает слова, открывающие зашифрованное дело без парольной фразы; с --shares — три листа, из которых нужны два.</translation>
        </message>
        <message>
            <source>a credit to follow in this run alone, by its id, key or place as E1:57; may be said several times</source>
            <translation>поступление, отслеживаемое только в этом прогоне, по его идентификатору, ключу или месту в виде E1:57; можно указать несколько раз</translation>
        </message>
        <message>
            <source>a file or a folder to read</source>
            <translation>файл или папка для чтения</translation>
        </message>
        <message>
            <source>a file whose first line is the new passphrase</source>
            <translation>файл, первая строка которого содержит новую парольную фразу</translation>
        </message>
        <message>
            <source>a file whose first line is the passphrase</source>
            <translation>файл, первая строка которого содержит парольную фразу</translation>
        </message>
        <message>
            <source>a file with decided columns and answers, .toml or .json</source>
            <translation>файл с указанными столбцами и ответами, .toml или .json</translation>
        </message>
        <message>
            <source>a file with passwords, one a line; each is tried on what is locked</source>
            <translation>файл с паролями, по одному в строке; каждый пробуется для всего, что защищено паролем</translation>
        </message>
        <message>
            <source>a file with the words of the recovery sheet, or two files with those of shares</source>
            <translation>файл со словами листа восстановления или два файла со словами частей ключа</translation>
        </message>
        <message>
            <source>a file, or a folder with all that lies in it</source>
            <translation>файл или папка со всем её содержимым</translation>
        </message>
        <message>
            <source>a name of the bank as its files print it; may be said several times</source>
            <translation>название банка, как оно напечатано в его файлах; можно указать несколько раз</translation>
        </message>
        <message>
            <source>a number in the place of the pack's, as A1.days=7; may be said several times</source>
            <translation>число вместо заданного в наборе правил, в виде A1.days=7; можно указать несколько раз</translation>
        </message>
        <message>
            <source>a payment matched by hand, by its number; may be said several times</source>
            <translation>списание, сопоставленное вручную, по его номеру; можно указать несколько раз</translation>
        </message>
        <message>
            <source>a payment of which to say who paid for it, by its id, key or place as E1:57</source>
            <translation>платёж, по которому нужно указать, чьими средствами он оплачен, по его идентификатору, ключу или месту в виде E1:57</translation>
        </message>
        <message>
            <source>a person of the episode; may be said several times</source>
            <translation>лицо, к которому относится эпизод; можно указать несколько раз</translation>
        </message>
        <message>
            <source>a person whom the order covers; may be said several times</source>
            <translation>лицо, которое охвачено постановлением; можно указать несколько раз</translation>
        </message>
        <message>
            <source>a receipt matched by hand, by its number; may be said several times</source>
            <translation>поступление, сопоставленное вручную, по его номеру; можно указать несколько раз</translation>
        </message>
        <message>
            <source>a rule pack in the place of the shipped one</source>
            <translation>набор правил вместо поставляемого с программой</translation>
        </message>
        <message>
            <source>a table of rates to seal: .csv, .xlsx or .toml; without it tables are listed</source>
            <translation>таблица курсов для опечатывания: .csv, .xlsx или .toml; если не указана, выводится список таблиц</translation>
        </message>
        <message>
            <source>a table of text in UTF-8 with the names of its columns in the first row</source>
            <translation>текстовая таблица в UTF-8 с именами столбцов в первой строке</translation>
        </message>
        <message>
            <source>all entries of the case</source>
            <translation>все операции дела</translation>
        </message>
        <message>
            <source>all that came in</source>
            <translation>сумма всех поступлений</translation>
        </message>
        <message>
            <source>all that went out</source>
            <translation>сумма всех списаний</translation>
        </message>
        <message>
            <source>among how many near entries those that add up are sought</source>
            <translation>среди скольких близких операций ищутся те, что в сумме дают одну</translation>
        </message>
        <message>
            <source>an account that the order covers; may be said several times</source>
            <translation>счёт, который охвачен постановлением; можно указать несколько раз</translation>
        </message>
        <message>
            <source>an account to trace; without one, those that funds of interest came to</source>
            <translation>счёт, по которому отслеживаются средства; если не указан — счета, на которые поступили отслеживаемые средства</translation>
        </message>
        <message>
            <source>an account whose entries propose items; may be said several times</source>
            <translation>счёт, по операциям которого предлагаются позиции; можно указать несколько раз</translation>
        </message>
        <message>
            <source>an entry by its number or its key; may be said several times</source>
            <translation>операция по её номеру или ключу; можно указать несколько раз</translation>
        </message>
        <message>
            <source>an entry on which it stands, by its number or key; may be said several times</source>
            <translation>операция, служащая основанием, по её номеру или ключу; можно указать несколько раз</translation>
        </message>
        <message>
            <source>asks only about this account; may be said several times</source>
            <translation>запрос только по этому счёту; можно указать несколько раз</translation>
        </message>
        <message>
            <source>between what movements are summed: party, account, place, or name as recorded</source>
            <translation>между чем суммируются движения средств: party (стороны), account (счета), place (места) или name (имена, как записано)</translation>
        </message>
        <message>
            <source>changes the keyed statement with this number</source>
            <translation>изменяет введённую вручную выписку с этим номером</translation>
        </message>
        <message>
            <source>country and bank code of the bank's IBANs; may be said several times</source>
            <translation>код страны и код банка в IBAN этого банка; можно указать несколько раз</translation>
        </message>
        <message>
            <source>encrypts the case with the passphrase</source>
            <translation>шифрует дело парольной фразой</translation>
        </message>
        <message>
            <source>entries of no episode</source>
            <translation>операции, не входящие ни в один эпизод</translation>
        </message>
        <message>
            <source>entries of the episode with this number</source>
            <translation>операции эпизода с этим номером</translation>
        </message>
        <message>
            <source>entries of this account; may be said several times</source>
            <translation>операции по этому счёту; можно указать несколько раз</translation>
        </message>
        <message>
            <source>entries whose other party has this in its name, account or number</source>
            <translation>операции, у контрагента которых это есть в имени, счёте или номере</translation>
        </message>
        <message>
            <source>entries with this in one of their texts</source>
            <translation>операции, один из текстов которых это содержит</translation>
        </message>
        <message>
            <source>entries with this tag</source>
            <translation>операции с этой меткой</translation>
        </message>
        <message>
            <source>for how many days a rate holds after its day; 7 where it is left out</source>
            <translation>сколько дней после своей даты действует курс; по умолчанию 7</translation>
        </message>
        <message>
            <source>for how many days an entry can be taken back</source>
            <translation>в течение скольких дней операция может быть отменена</translation>
        </message>
        <message>
            <source>from this day on, as 2024-01-31</source>
            <translation>начиная с этого дня, в виде 2024-01-31</translation>
        </message>
        <message>
            <source>from whom and to whom; or one word of cycles, gatherings and scatterings</source>
            <translation>от кого и кому либо одно из слов cycles, gatherings, scatterings</translation>
        </message>
        <message>
            <source>how far amounts of a cycle may differ from the first, or sums of a pattern, in percent</source>
            <translation>насколько суммы цикла могут отличаться от первой или суммы сбора и раздачи — между собой, в процентах</translation>
        </message>
        <message>
            <source>how long money may stay before it goes on, how long a cycle or a pattern may last</source>
            <translation>сколько времени средства могут оставаться до дальнейшего перечисления, сколько может длиться цикл либо сбор и раздача</translation>
        </message>
        <message>
            <source>how many answers are wanted at most</source>
            <translation>наибольшее число ответов</translation>
        </message>
        <message>
            <source>how many connected pairs are decided exactly</source>
            <translation>для скольких связанных пар решение находится точно</translation>
        </message>
        <message>
            <source>how many entries may add up to one; 1 seeks none</source>
            <translation>сколько операций в сумме могут давать одну; 1 — не искать такие</translation>
        </message>
        <message>
            <source>how many must be paid</source>
            <translation>минимальное число получателей</translation>
        </message>
        <message>
            <source>how many must pay in, or stand between</source>
            <translation>минимальное число плательщиков или промежуточных звеньев</translation>
        </message>
        <message>
            <source>how many steps a search among entries that add up takes</source>
            <translation>наибольшее число шагов поиска операций, в сумме дающих одну</translation>
        </message>
        <message>
            <source>how much at least</source>
            <translation>сумма не менее</translation>
        </message>
        <message>
            <source>how much at most</source>
            <translation>сумма не более</translation>
        </message>
        <message>
            <source>how much came back at least</source>
            <translation>возвращено не менее</translation>
        </message>
        <message>
            <source>how much came back at most</source>
            <translation>возвращено не более</translation>
        </message>
        <message>
            <source>how much came back, where it is exact</source>
            <translation>сколько возвращено, если сумма точно известна</translation>
        </message>
        <message>
            <source>how much of what arrived may at most go on, in percent</source>
            <translation>наибольшая часть поступившего, которая может быть перечислена дальше, в процентах</translation>
        </message>
        <message>
            <source>how much of what arrived must at least go on, in percent</source>
            <translation>наименьшая часть поступившего, которая должна быть перечислена дальше, в процентах</translation>
        </message>
        <message>
            <source>how much, where it is exact</source>
            <translation>сумма, если она точно известна</translation>
        </message>
        <message>
            <source>how the bank's BIC begins; may be said several times</source>
            <translation>начало BIC банка; можно указать несколько раз</translation>
        </message>
        <message>
            <source>its amount, where it is exact</source>
            <translation>её сумма, если она точно известна</translation>
        </message>
        <message>
            <source>its first day, as 2024-01-31</source>
            <translation>первый день эпизода, в виде 2024-01-31</translation>
        </message>
        <message>
            <source>its first day, or that on which an asset was acquired</source>
            <translation>её первый день или день приобретения имущества</translation>
        </message>
        <message>
            <source>its last day, as 2024-12-31</source>
            <translation>последний день эпизода, в виде 2024-12-31</translation>
        </message>
        <message>
            <source>its last day, or that on which an asset was given up</source>
            <translation>её последний день или день выбытия имущества</translation>
        </message>
        <message>
            <source>keeps question and answer in the case under this title</source>
            <translation>сохраняет вопрос и ответ в деле под этим названием</translation>
        </message>
        <message>
            <source>keeps the items that the entries propose</source>
            <translation>сохраняет позиции, предложенные по операциям</translation>
        </message>
        <message>
            <source>keeps the result in the case, as a step that can be undone</source>
            <translation>сохраняет результат в деле как действие, которое можно отменить</translation>
        </message>
        <message>
            <source>keeps what the methods give in the case</source>
            <translation>сохраняет в деле результаты методов</translation>
        </message>
        <message>
            <source>leaves the case without a passphrase</source>
            <translation>оставляет дело без парольной фразы</translation>
        </message>
        <message>
            <source>lets out intelligence too, where its originator agreed</source>
            <translation>включает и оперативную информацию, если на то есть согласие её источника (органа)</translation>
        </message>
        <message>
            <source>lets out what lies outside the legal basis of its evidence too</source>
            <translation>включает и то, что находится вне правового основания доказательства</translation>
        </message>
        <message>
            <source>lets transfers carry money on that are only inferred, not proven or confirmed</source>
            <translation>позволяет прослеживать средства и через переводы, которые только предполагаются, а не доказаны и не подтверждены</translation>
        </message>
        <message>
            <source>list what the last run found, run the rules, name all rules, or dispose of a finding</source>
            <translation>что сделать: list — вывести признаки последнего прогона, run — применить правила, rules — перечислить все правила, dispose — принять решение по признаку</translation>
        </message>
        <message>
            <source>lists all layouts, the shipped, own and imported ones</source>
            <translation>выводит список всех форм выписок: поставляемых с программой, собственных и импортированных</translation>
        </message>
        <message>
            <source>lists the marks, adds one, or withdraws one</source>
            <translation>что сделать с отметками: вывести список, добавить или отозвать</translation>
        </message>
        <message>
            <source>look, run (looks and keeps it), spending, categories (what persons set), set or withdraw</source>
            <translation>look, run (просмотр с сохранением), spending, categories (установленные вручную), set или withdraw</translation>
        </message>
        <message>
            <source>makes a layout of how a file is read, and keeps it</source>
            <translation>создаёт форму выписки по тому, как прочитан файл, и сохраняет её</translation>
        </message>
        <message>
            <source>masks names and texts and leaves the originals out</source>
            <translation>скрывает имена и тексты, не включает исходные файлы</translation>
        </message>
        <message>
            <source>matches of this grade; may be said several times</source>
            <translation>сопоставления этой степени; можно указать несколько раз</translation>
        </message>
        <message>
            <source>on what they were handed over, in words</source>
            <translation>на каком правовом основании переданы файлы (текст)</translation>
        </message>
        <message>
            <source>only entries outside the legal basis of their evidence, or only others</source>
            <translation>только операции вне правового основания доказательства либо только остальные</translation>
        </message>
        <message>
            <source>only entries that another statement repeats and counts, or only others</source>
            <translation>только операции, повторённые и учтённые в другой выписке, либо только остальные</translation>
        </message>
        <message>
            <source>only entries that were excluded, or only others</source>
            <translation>только исключённые операции либо только остальные</translation>
        </message>
        <message>
            <source>only entries whose source is intelligence only, or only others</source>
            <translation>только операции, источник которых — только оперативная информация, либо только остальные</translation>
        </message>
        <message>
            <source>only movements in this currency</source>
            <translation>только движения средств в этой валюте</translation>
        </message>
        <message>
            <source>only movements that rest on this: proven, confirmed, inferred or one_sided; may be repeated</source>
            <translation>только движения средств с этой степенью подтверждения: proven, confirmed, inferred или one_sided; можно указать несколько раз</translation>
        </message>
        <message>
            <source>only movements with this in the name or number of either end</source>
            <translation>только движения средств, у которых это есть в имени или номере плательщика или получателя</translation>
        </message>
        <message>
            <source>only these items, by their numbers</source>
            <translation>только эти доказательства, по их номерам</translation>
        </message>
        <message>
            <source>only these methods, with commas; all where it is left out</source>
            <translation>только эти методы, через запятую; по умолчанию все</translation>
        </message>
        <message>
            <source>only this account; may be said several times</source>
            <translation>только этот счёт; можно указать несколько раз</translation>
        </message>
        <message>
            <source>only this rule; may be said several times</source>
            <translation>только это правило; можно указать несколько раз</translation>
        </message>
        <message>
            <source>options</source>
            <translation>параметры</translation>
        </message>
        <message>
            <source>options of every command</source>
            <translation>общие параметры всех команд</translation>
        </message>
        <message>
            <source>proposals of at least so many points of 99; 80 where it is left out, 50 shows weak ones too</source>
            <translation>предложения с оценкой не менее стольких баллов из 99; по умолчанию 80, при 50 выводятся и слабые</translation>
        </message>
        <message>
            <source>puts the newest whole backup in the place of a damaged case</source>
            <translation>устанавливает последнюю целую резервную копию на место повреждённого дела</translation>
        </message>
        <message>
            <source>records of persons with this in their names</source>
            <translation>записи лиц, в именах которых это содержится</translation>
        </message>
        <message>
            <source>records of this action</source>
            <translation>записи об этом действии</translation>
        </message>
        <message>
            <source>records with this in their texts</source>
            <translation>записи, в текстах которых это содержится</translation>
        </message>
        <message>
            <source>removes an own or imported layout</source>
            <translation>удаляет собственную или импортированную форму выписки</translation>
        </message>
        <message>
            <source>show the sealed lists, or seal one</source>
            <translation>вывести опечатанные списки (show) или опечатать список (seal)</translation>
        </message>
        <message>
            <source>shows the names of persons instead of their pseudonyms</source>
            <translation>показывает имена лиц вместо их псевдонимов</translation>
        </message>
        <message>
            <source>shows the version and ends</source>
            <translation>выводит версию и завершает работу</translation>
        </message>
        <message>
            <source>shows this help and ends</source>
            <translation>выводит эту справку и завершает работу</translation>
        </message>
        <message>
            <source>sums each day, week, month, quarter or year apart; whole otherwise</source>
            <translation>суммирует отдельно каждый день, неделю, месяц, квартал или год; по умолчанию — за всё время</translation>
        </message>
        <message>
            <source>takes back the decision with this number; may be said several times</source>
            <translation>отзывает решение с этим номером; можно указать несколько раз</translation>
        </message>
        <message>
            <source>takes back the one with this number</source>
            <translation>отзывает то, что имеет этот номер</translation>
        </message>
        <message>
            <source>takes layouts from a signed file</source>
            <translation>принимает формы выписок из подписанного файла</translation>
        </message>
        <message>
            <source>the CSV file to write</source>
            <translation>файл CSV для записи</translation>
        </message>
        <message>
            <source>the Parquet file to write</source>
            <translation>файл Parquet для записи</translation>
        </message>
        <message>
            <source>the act on which the order rests</source>
            <translation>акт, на котором основано постановление</translation>
        </message>
        <message>
            <source>the article of the law</source>
            <translation>статья закона</translation>
        </message>
        <message>
            <source>the balance at the beginning</source>
            <translation>входящий остаток</translation>
        </message>
        <message>
            <source>the balance at the end</source>
            <translation>исходящий остаток</translation>
        </message>
        <message>
            <source>the bank whose layout it is; left out for a form that several banks use</source>
            <translation>банк, которому принадлежит форма выписки; не указывается для формы, общей для нескольких банков</translation>
        </message>
        <message>
            <source>the case file</source>
            <translation>файл дела</translation>
        </message>
        <message>
            <source>the case file or the bundle</source>
            <translation>файл дела или пакет</translation>
        </message>
        <message>
            <source>the category that words or entries have</source>
            <translation>категория слов или операций</translation>
        </message>
        <message>
            <source>the condition under which it may be used</source>
            <translation>условие, при котором информацию можно использовать</translation>
        </message>
        <message>
            <source>the copy to write</source>
            <translation>записываемая копия</translation>
        </message>
        <message>
            <source>the corrected text, the tag, the note or the party</source>
            <translation>исправленный текст, метка, заметка или сторона</translation>
        </message>
        <message>
            <source>the country whose thresholds hold; that of the case's currency where it is left out</source>
            <translation>страна, пороговые значения которой действуют; по умолчанию страна валюты дела</translation>
        </message>
        <message>
            <source>the currency assumed where a source names none; KZT where it is left out</source>
            <translation>валюта, принимаемая, если в источнике она не указана; по умолчанию KZT</translation>
        </message>
        <message>
            <source>the currency into which the rates convert</source>
            <translation>валюта, в которую пересчитываются суммы по этим курсам</translation>
        </message>
        <message>
            <source>the currency of the amounts; that of the case where it is left out</source>
            <translation>валюта сумм; по умолчанию валюта дела</translation>
        </message>
        <message>
            <source>the currency of the item, or of the result; that of the case where it is left out</source>
            <translation>валюта позиции или результата; по умолчанию валюта дела</translation>
        </message>
        <message>
            <source>the currency; that of the case where it is left out</source>
            <translation>валюта; по умолчанию валюта дела</translation>
        </message>
        <message>
            <source>the day at whose end cash, a balance or a debt stood</source>
            <translation>день, на конец которого имелись наличные, остаток или долг</translation>
        </message>
        <message>
            <source>the day at whose end the period begins</source>
            <translation>день, на конец которого начинается период</translation>
        </message>
        <message>
            <source>the day at whose end the period ends</source>
            <translation>день, на конец которого заканчивается период</translation>
        </message>
        <message>
            <source>the day of the order, as 2024-01-31</source>
            <translation>дата постановления или решения, в виде 2024-01-31</translation>
        </message>
        <message>
            <source>the day on which they were received, as 2024-01-31</source>
            <translation>дата получения файлов, в виде 2024-01-31</translation>
        </message>
        <message>
            <source>the field that a correction is for</source>
            <translation>поле, к которому относится исправление</translation>
        </message>
        <message>
            <source>the file of which a layout is made</source>
            <translation>файл, по которому создаётся форма выписки</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>файл для записи</translation>
        </message>
        <message>
            <source>the files are evidence</source>
            <translation>файлы являются доказательствами</translation>
        </message>
        <message>
            <source>the files are intelligence only, no evidence for a court</source>
            <translation>файлы — только оперативная информация, не доказательства для суда</translation>
        </message>
        <message>
            <source>the finding, by its number in the last run</source>
            <translation>выявленный признак, по его номеру в последнем прогоне</translation>
        </message>
        <message>
            <source>the fingerprint of the signer's key, once it was compared with the signer</source>
            <translation>отпечаток ключа подписавшего, после его сверки с подписавшим</translation>
        </message>
        <message>
            <source>the fingerprint of the signing key as a report prints it, to be compared</source>
            <translation>отпечаток ключа подписи, как он напечатан в отчёте, для сравнения</translation>
        </message>
        <message>
            <source>the first day of which the document tells, as 2024-01-31</source>
            <translation>первый день, о котором говорится в документе, в виде 2024-01-31</translation>
        </message>
        <message>
            <source>the first day that the order covers, as 2024-01-31</source>
            <translation>первый день, охваченный постановлением, в виде 2024-01-31</translation>
        </message>
        <message>
            <source>the first production, by the number of its item of evidence</source>
            <translation>первый комплект сведений, по номеру доказательства</translation>
        </message>
        <message>
            <source>the folder for the sample case</source>
            <translation>папка для учебного дела</translation>
        </message>
        <message>
            <source>the folder for the share files</source>
            <translation>папка для файлов с частями ключа</translation>
        </message>
        <message>
            <source>the hash of the trail as a report prints it, to be compared</source>
            <translation>хеш-сумма журнала действий, как она напечатана в отчёте, для сравнения</translation>
        </message>
        <message>
            <source>the item and all that came of it are hidden</source>
            <translation>доказательство и всё, что из него получено, скрываются</translation>
        </message>
        <message>
            <source>the item counts again</source>
            <translation>доказательство снова учитывается</translation>
        </message>
        <message>
            <source>the item is evidence</source>
            <translation>файл является доказательством</translation>
        </message>
        <message>
            <source>the item is intelligence only, no evidence for a court</source>
            <translation>файл — только оперативная информация, не доказательство для суда</translation>
        </message>
        <message>
            <source>the item no longer counts, and stays in view with the reason</source>
            <translation>доказательство больше не учитывается и остаётся на виду с указанием причины</translation>
        </message>
        <message>
            <source>the item of evidence on which it stands, as E1</source>
            <translation>доказательство, служащее основанием, в виде E1</translation>
        </message>
        <message>
            <source>the item of evidence, by its number</source>
            <translation>доказательство, по его номеру</translation>
        </message>
        <message>
            <source>the key of the agency that signs too</source>
            <translation>ключ органа, который также ставит подпись</translation>
        </message>
        <message>
            <source>the keys of one party or of the two of a pair</source>
            <translation>ключи одной стороны или обеих сторон пары</translation>
        </message>
        <message>
            <source>the kind of list, such as thresholds, prices or events</source>
            <translation>вид списка, например thresholds, prices или events</translation>
        </message>
        <message>
            <source>the language of the document; that of the messages where it is left out</source>
            <translation>язык документа; по умолчанию язык сообщений</translation>
        </message>
        <message>
            <source>the language of the program's messages</source>
            <translation>язык сообщений программы</translation>
        </message>
        <message>
            <source>the largest fee that no row states, in hundredths of a percent</source>
            <translation>наибольшая комиссия, не указанная ни в одной строке, в сотых долях процента</translation>
        </message>
        <message>
            <source>the last day of which the document tells, as 2024-12-31</source>
            <translation>последний день, о котором говорится в документе, в виде 2024-12-31</translation>
        </message>
        <message>
            <source>the last day that the order covers, as 2024-12-31</source>
            <translation>последний день, охваченный постановлением, в виде 2024-12-31</translation>
        </message>
        <message>
            <source>the layout under which the files are read, by its name in the list of layouts</source>
            <translation>форма выписки, по которой читаются файлы, по её имени в списке форм</translation>
        </message>
        <message>
            <source>the layout, by its name in the list</source>
            <translation>форма выписки, по её имени в списке</translation>
        </message>
        <message>
            <source>the layouts to export, by their names in the list</source>
            <translation>экспортируемые формы выписок, по их именам в списке</translation>
        </message>
        <message>
            <source>the least score of a pair</source>
            <translation>наименьшая оценка пары</translation>
        </message>
        <message>
            <source>the least score of entries that add up to one</source>
            <translation>наименьшая оценка операций, в сумме дающих одну</translation>
        </message>
        <message>
            <source>the least that it may amount to</source>
            <translation>наименьшая возможная сумма</translation>
        </message>
        <message>
            <source>the longest delay of a bank, in working days</source>
            <translation>наибольшая задержка банка, в рабочих днях</translation>
        </message>
        <message>
            <source>the most movements on a way; 4 for ways and 6 for cycles</source>
            <translation>наибольшее число движений средств в цепочке; по умолчанию 4 для цепочек платежей и 6 для циклов</translation>
        </message>
        <message>
            <source>the most that it may amount to</source>
            <translation>наибольшая возможная сумма</translation>
        </message>
        <message>
            <source>the name of a sheet that only this bank's files have; may be said several times</source>
            <translation>имя листа, который есть только в файлах этого банка; можно указать несколько раз</translation>
        </message>
        <message>
            <source>the name of the layout: small Latin letters, digits, single hyphens</source>
            <translation>имя формы выписки: строчные латинские буквы, цифры, одиночные дефисы</translation>
        </message>
        <message>
            <source>the name, number or address itself, as it is recorded</source>
            <translation>само имя, номер или адрес, как записано</translation>
        </message>
        <message>
            <source>the number of entries</source>
            <translation>количество операций</translation>
        </message>
        <message>
            <source>the number of the account</source>
            <translation>номер счёта</translation>
        </message>
        <message>
            <source>the number of the case</source>
            <translation>номер дела</translation>
        </message>
        <message>
            <source>the number of the entry</source>
            <translation>номер записи</translation>
        </message>
        <message>
            <source>the number of the episode</source>
            <translation>номер эпизода</translation>
        </message>
        <message>
            <source>the number of the item</source>
            <translation>номер позиции</translation>
        </message>
        <message>
            <source>the number of the loss</source>
            <translation>номер записи об ущербе</translation>
        </message>
        <message>
            <source>the number of the mark to withdraw</source>
            <translation>номер отзываемой отметки</translation>
        </message>
        <message>
            <source>the number of the match; for withdraw that of the decision</source>
            <translation>номер сопоставления; для withdraw — номер решения</translation>
        </message>
        <message>
            <source>the number of the order</source>
            <translation>номер постановления или решения</translation>
        </message>
        <message>
            <source>the number of the seal</source>
            <translation>номер пломбы</translation>
        </message>
        <message>
            <source>the originator agreed that it is passed on</source>
            <translation>источник (орган) согласен на передачу</translation>
        </message>
        <message>
            <source>the originator did not agree that it is passed on</source>
            <translation>источник (орган) не согласен на передачу</translation>
        </message>
        <message>
            <source>the party whose worksheet it is</source>
            <translation>сторона, к которой относится рабочая таблица</translation>
        </message>
        <message>
            <source>the public key of whoever alone may open it; may be said several times</source>
            <translation>открытый ключ того, кто один сможет открыть пакет; можно указать несколько раз</translation>
        </message>
        <message>
            <source>the sealed table of rates by which amounts are converted beside</source>
            <translation>опечатанная таблица курсов, по которой дополнительно пересчитываются суммы</translation>
        </message>
        <message>
            <source>the sealed table of rates by which other currencies count</source>
            <translation>опечатанная таблица курсов, по которой учитываются другие валюты</translation>
        </message>
        <message>
            <source>the second production, by the number of its item of evidence</source>
            <translation>второй комплект сведений, по номеру доказательства</translation>
        </message>
        <message>
            <source>the sheet with the table; the first one where it is left out</source>
            <translation>лист с таблицей; по умолчанию первый</translation>
        </message>
        <message>
            <source>the signed file with layouts</source>
            <translation>подписанный файл с формами выписок</translation>
        </message>
        <message>
            <source>the table of all differences to write, .csv or .xlsx</source>
            <translation>таблица всех различий для записи, .csv или .xlsx</translation>
        </message>
        <message>
            <source>the table of outgoings to write, .csv or .xlsx</source>
            <translation>таблица расходов для записи, .csv или .xlsx</translation>
        </message>
        <message>
            <source>the table to write, .csv or .xlsx</source>
            <translation>таблица для записи, .csv или .xlsx</translation>
        </message>
        <message>
            <source>the time zone assumed where a source names none; Asia/Almaty where it is left out</source>
            <translation>часовой пояс, принимаемый, если в источнике он не указан; по умолчанию Asia/Almaty</translation>
        </message>
        <message>
            <source>the workbook to write</source>
            <translation>книга электронных таблиц для записи</translation>
        </message>
        <message>
            <source>traces no account that money was sent on to, unless it is named</source>
            <translation>не отслеживает счета, на которые средства перечислены дальше, если они не указаны</translation>
        </message>
        <message>
            <source>two share files of the agency's key</source>
            <translation>два файла с частями ключа органа</translation>
        </message>
        <message>
            <source>up to and with this day, as 2024-12-31</source>
            <translation>по этот день включительно, в виде 2024-12-31</translation>
        </message>
        <message>
            <source>what a person set, by its number in the list of categories</source>
            <translation>установленная вручную категория, по её номеру в списке категорий</translation>
        </message>
        <message>
            <source>what came into this account, party or place, what left it, and what stayed</source>
            <translation>сколько поступило на этот счёт, этой стороне или в это место, сколько выбыло и сколько осталось</translation>
        </message>
        <message>
            <source>what else is to be known of it</source>
            <translation>что ещё об этом нужно знать</translation>
        </message>
        <message>
            <source>what has become of the finding</source>
            <translation>состояние выявленного признака</translation>
        </message>
        <message>
            <source>what is decided</source>
            <translation>что решается</translation>
        </message>
        <message>
            <source>what is said of the account</source>
            <translation>вид сведений о счёте</translation>
        </message>
        <message>
            <source>what the case is about</source>
            <translation>о чём дело</translation>
        </message>
        <message>
            <source>what the episode is</source>
            <translation>название эпизода</translation>
        </message>
        <message>
            <source>what the item is</source>
            <translation>вид позиции</translation>
        </message>
        <message>
            <source>what the item is called</source>
            <translation>название позиции</translation>
        </message>
        <message>
            <source>what the list is called; its file where it is left out</source>
            <translation>название списка; по умолчанию имя файла</translation>
        </message>
        <message>
            <source>what the money is: of a claimant, the holder's own, meant to make good a loss, or interest</source>
            <translation>чьи это средства: претендента, собственные средства владельца счёта, средства на возмещение ущерба или проценты</translation>
        </message>
        <message>
            <source>what the table is called; its file where it is left out</source>
            <translation>название таблицы; по умолчанию имя файла</translation>
        </message>
        <message>
            <source>what they came on, such as a USB stick</source>
            <translation>на чём получены файлы, например USB-накопитель</translation>
        </message>
        <message>
            <source>what to do; items where it is left out</source>
            <translation>что сделать; по умолчанию items</translation>
        </message>
        <message>
            <source>what to do; list where it is left out</source>
            <translation>что сделать; по умолчанию list</translation>
        </message>
        <message>
            <source>what to do; show where it is left out</source>
            <translation>что сделать; по умолчанию show</translation>
        </message>
        <message>
            <source>what was lost</source>
            <translation>в чём состоит ущерб</translation>
        </message>
        <message>
            <source>when a machine was used, as 2024-01-31T14:05</source>
            <translation>когда использовался банкомат или терминал, в виде 2024-01-31T14:05</translation>
        </message>
        <message>
            <source>where in the document it stands, such as page 2</source>
            <translation>место в документе, например страница 2</translation>
        </message>
        <message>
            <source>where in the item of evidence it stands, such as page 2</source>
            <translation>место в доказательстве, например страница 2</translation>
        </message>
        <message>
            <source>where the list comes from</source>
            <translation>откуда получен список</translation>
        </message>
        <message>
            <source>who acts, as NAME, ROLE</source>
            <translation>кто действует, в виде ИМЯ, ДОЛЖНОСТЬ</translation>
        </message>
        <message>
            <source>who brought a share, as NAME, ROLE; said once for each</source>
            <translation>кто принёс часть ключа, в виде ИМЯ, ДОЛЖНОСТЬ; указывается по одному разу для каждого</translation>
        </message>
        <message>
            <source>who gave the intelligence</source>
            <translation>источник (орган) оперативной информации</translation>
        </message>
        <message>
            <source>who handed the files over</source>
            <translation>кто передал файлы</translation>
        </message>
        <message>
            <source>who investigates</source>
            <translation>кто проводит расследование</translation>
        </message>
        <message>
            <source>who issued the order</source>
            <translation>кто вынес постановление или решение</translation>
        </message>
        <message>
            <source>who published the rates</source>
            <translation>кто опубликовал курсы</translation>
        </message>
        <message>
            <source>who received them</source>
            <translation>кто получил файлы</translation>
        </message>
        <message>
            <source>whose loss it is: a name, or a pseudonym that the case gave</source>
            <translation>чей это ущерб: имя или присвоенный делом псевдоним</translation>
        </message>
        <message>
            <source>whose money it is</source>
            <translation>чьи это средства</translation>
        </message>
        <message>
            <source>whose money the credit is; said once for all, or once for each</source>
            <translation>чьи средства составляют поступление; указывается один раз для всех или по одному разу для каждого</translation>
        </message>
        <message>
            <source>why</source>
            <translation>причина</translation>
        </message>
        <message>
            <source>why these are funds of interest</source>
            <translation>почему это отслеживаемые средства</translation>
        </message>
        <message>
            <source>why; a rejection needs one</source>
            <translation>причина; при отклонении обязательна</translation>
        </message>
        <message>
            <source>within how many minutes two uses of one machine are at the same time; 10 where it is left out</source>
            <translation>в пределах скольких минут два использования одного банкомата или терминала считаются одновременными; по умолчанию 10</translation>
        </message>
        <message>
            <source>words</source>
            <translation>аргументы</translation>
        </message>
        <message>
            <source>words of a counterparty's name or of a purpose</source>
            <translation>слова в имени контрагента или в назначении платежа</translation>
        </message>
        <message>
            <source>words that only this bank's files have above the table; may be said several times</source>
            <translation>слова, которые только в файлах этого банка стоят над таблицей; можно указать несколько раз</translation>
        </message>
        <message>
            <source>writes card numbers whole, with nothing hidden in their middle</source>
            <translation>записывает номера карт полностью, не скрывая цифры в середине</translation>
        </message>
        <message>
            <source>writes layouts into one signed file</source>
            <translation>записывает формы выписок в один подписанный файл</translation>
        </message>
        <message>
            <source>writes one JSON document to standard output</source>
            <translation>записывает один документ JSON в стандартный вывод</translation>
        </message>
        <message>
            <source>writes the entries as one JSON document to standard output</source>
            <translation>записывает операции одним документом JSON в стандартный вывод</translation>
        </message>
        <message>
            <source>writes three sheets instead, of which any two open the case</source>
            <translation>записывает вместо этого три листа, любые два из которых открывают дело</translation>
        </message>
        <message>
            <source>{code} is no currency code of ISO 4217.</source>
            <translation>{code} не является кодом валюты по ISO 4217.</translation>
        </message>
        <message>
            <source>{file} cannot be used as a mapping. {reason}</source>
            <translation>Файл {file} нельзя использовать как сопоставление столбцов. {reason}</translation>
        </message>
        <message>
            <source>{file} was not closed properly and is not whole: {fault} Nothing was done; the same command again goes on with the file as it is.</source>
            <translation>Файл {file} не был закрыт надлежащим образом и повреждён: {fault} Ничего не сделано; повторный запуск той же команды продолжит работу с файлом в его текущем состоянии.</translation>
        </message>
        <message>
            <source>{file} was not closed properly; it is verified now.</source>
            <translation>Файл {file} не был закрыт надлежащим образом; выполняется его проверка.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version and is open for reading only; changing it needs Investigator Desktop {version} or later.</source>
            <translation>Файл {file} записан более новой версией и открыт только для чтения; для изменения требуется Investigator Desktop {version} или новее.</translation>
        </message>
        <message>
            <source>{name} is no time zone of the IANA database, such as Asia/Almaty.</source>
            <translation>{name} не является часовым поясом базы данных IANA, например Asia/Almaty.</translation>
        </message>
        <message>
            <source>{step}: {share} %</source>
            <translation>{step}: {share} %</translation>
        </message>
        <message>
            <source>{word} is neither a command nor a case file; investigator-desktop --help lists the commands.</source>
            <translation>{word} — не команда и не файл дела; список команд: investigator-desktop --help.</translation>
        </message>
        <message>
            <source>{word} is no amount: write it as 1234.50.</source>
            <translation>{word} не является суммой: укажите её в виде 1234.50.</translation>
        </message>
        <message>
            <source>{word} is no day; write it as 2024-01-31.</source>
            <translation>{word} не является датой; укажите дату в виде 2024-01-31.</translation>
        </message>
        <message>
            <source>{word} is no moment; write it as 2024-01-31T14:05.</source>
            <translation>{word} не является моментом времени; укажите его в виде 2024-01-31T14:05.</translation>
        </message>
        <message>
            <source>{word} sets no parameter: write it as A1.days=7.</source>
            <translation>{word} не задаёт параметр: укажите его в виде A1.days=7.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>Введите, что вы хотите сделать</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>A bank that gives the same records a second time sometimes gives other rows. Choose both items: every row that was added, left out or changed is shown with its place in both.</source>
            <translation>Банк, повторно предоставляющий сведения об одних и тех же записях, иногда приводит другие строки. Выберите оба доказательства: каждая добавленная, отсутствующая или изменённая строка показывается с указанием её места в обоих.</translation>
        </message>
        <message>
            <source>Choose two different items.</source>
            <translation>Выберите два разных доказательства.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Compare two productions</source>
            <translation>Сравнение двух комплектов сведений</translation>
        </message>
        <message>
            <source>First production</source>
            <translation>Первый комплект сведений</translation>
        </message>
        <message>
            <source>Second production</source>
            <translation>Второй комплект сведений</translation>
        </message>
    </context>
    <context>
        <name>ComparisonDialog</name>
        <message numerus="yes">
            <source>%Ln rows are said otherwise.</source>
            <translation>
                <numerusform>%Ln строка изменена.</numerusform>
                <numerusform>%Ln строки изменены.</numerusform>
                <numerusform>%Ln строк изменено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are the same in both.</source>
            <translation>
                <numerusform>%Ln строка совпадает в обоих.</numerusform>
                <numerusform>%Ln строки совпадают в обоих.</numerusform>
                <numerusform>%Ln строк совпадает в обоих.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows lie on days of which only one of them tells, and are no differences.</source>
            <translation>
                <numerusform>%Ln строка относится к дням, сведения о которых есть только в одном из них, и различием не является.</numerusform>
                <numerusform>%Ln строки относятся к дням, сведения о которых есть только в одном из них, и различиями не являются.</numerusform>
                <numerusform>%Ln строк относятся к дням, сведения о которых есть только в одном из них, и различиями не являются.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows stand only in {item}.</source>
            <translation>
                <numerusform>%Ln строка есть только в {item}.</numerusform>
                <numerusform>%Ln строки есть только в {item}.</numerusform>
                <numerusform>%Ln строк есть только в {item}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Compared are the days of which both tell, {begin} to {end}.</source>
            <translation>Сравниваются дни, сведения о которых есть в обоих: с {begin} по {end}.</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
        <message>
            <source>Export the differences…</source>
            <translation>Экспорт различий…</translation>
        </message>
        <message>
            <source>Wherever both tell, they say the same.</source>
            <translation>За дни, сведения о которых есть в обоих, они совпадают.</translation>
        </message>
        <message>
            <source>{first} and {second} compared</source>
            <translation>Сравнение {first} и {second}</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message numerus="yes">
            <source>%n entries are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>%n операция повторяется во второй выписке и учтена один раз.</numerusform>
                <numerusform>%n операции повторяются во второй выписке и учтены один раз.</numerusform>
                <numerusform>%n операций повторяются во второй выписке и учтены один раз.</numerusform>
            </translation>
        </message>
        <message>
            <source>A keyed statement needs a turnover, a balance or a number of entries.</source>
            <translation>Для введённой вручную выписки нужен оборот, остаток или количество операций.</translation>
        </message>
        <message>
            <source>A keyed statement needs the number of its account.</source>
            <translation>Для введённой вручную выписки нужен номер её счёта.</translation>
        </message>
        <message>
            <source>A keyed statement needs the place in the document where it stands.</source>
            <translation>Для введённой вручную выписки нужно место в документе, где приведены её сведения.</translation>
        </message>
        <message numerus="yes">
            <source>Account {account} {currency}: {proven} of %n days are proven; credits of {proven_in} of {money_in} and debits of {proven_out} of {money_out}.</source>
            <translation>
                <numerusform>Счёт {account}, {currency}: подтверждено дней: {proven} из %n; поступлений: {proven_in} из {money_in}; списаний: {proven_out} из {money_out}.</numerusform>
                <numerusform>Счёт {account}, {currency}: подтверждено дней: {proven} из %n; поступлений: {proven_in} из {money_in}; списаний: {proven_out} из {money_out}.</numerusform>
                <numerusform>Счёт {account}, {currency}: подтверждено дней: {proven} из %n; поступлений: {proven_in} из {money_in}; списаний: {proven_out} из {money_out}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Held, not read</source>
            <translation>Хранится, не прочитано</translation>
        </message>
        <message>
            <source>In several statements</source>
            <translation>В нескольких выписках</translation>
        </message>
        <message>
            <source>It is kept as number {number}.</source>
            <translation>Сохранено под номером {number}.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Отсутствует</translation>
        </message>
        <message>
            <source>No keyed statement of the case has the number {number}.</source>
            <translation>В деле нет введённой вручную выписки № {number}.</translation>
        </message>
        <message>
            <source>No statement covers these days.</source>
            <translation>Эти дни не охвачены ни одной выпиской.</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Не подтверждено</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>The amounts of a keyed statement must all be in {currency}.</source>
            <translation>Все суммы введённой вручную выписки должны быть в валюте {currency}.</translation>
        </message>
        <message>
            <source>The first day of a keyed statement is after its last.</source>
            <translation>Первый день введённой вручную выписки позже её последнего дня.</translation>
        </message>
        <message>
            <source>The keyed statement is withdrawn.</source>
            <translation>Введённая вручную выписка отозвана.</translation>
        </message>
        <message>
            <source>a closing balance of {keyed} is stated, the opening balance and the entries give {found}</source>
            <translation>указан исходящий остаток {keyed}, входящий остаток и операции дают {found}</translation>
        </message>
        <message>
            <source>by a second production</source>
            <translation>вторым комплектом сведений</translation>
        </message>
        <message>
            <source>by nothing</source>
            <translation>ничем</translation>
        </message>
        <message>
            <source>by the balances of the statement</source>
            <translation>остатками выписки</translation>
        </message>
        <message>
            <source>by the other account of each movement</source>
            <translation>другим счётом каждого движения средств</translation>
        </message>
        <message>
            <source>by turnovers of a covering letter</source>
            <translation>оборотами в сопроводительном письме</translation>
        </message>
        <message>
            <source>credits of {keyed} are stated, the entries give {found}</source>
            <translation>указана сумма поступлений {keyed}, операции дают {found}</translation>
        </message>
        <message>
            <source>debits of {keyed} are stated, the entries give {found}</source>
            <translation>указана сумма списаний {keyed}, операции дают {found}</translation>
        </message>
        <message>
            <source>{evidence} is held and has not been read.</source>
            <translation>Доказательство {evidence} хранится и не прочитано.</translation>
        </message>
        <message>
            <source>{evidence} row {row}</source>
            <translation>{evidence}, строка {row}</translation>
        </message>
        <message>
            <source>{evidence}, {place}: for {first} to {last} {difference}.</source>
            <translation>{evidence}, {place}: за период с {first} по {last} {difference}.</translation>
        </message>
        <message>
            <source>{evidence}, {place}: what is keyed for {first} to {last} agrees, but proves too little.</source>
            <translation>{evidence}, {place}: введённое вручную за период с {first} по {last} согласуется, но для подтверждения этого недостаточно.</translation>
        </message>
        <message>
            <source>{evidence}, {place}: what is keyed for {first} to {last} agrees.</source>
            <translation>{evidence}, {place}: введённое вручную за период с {first} по {last} согласуется.</translation>
        </message>
        <message>
            <source>{evidence}: its order asks for days that no statement covers.</source>
            <translation>{evidence}: в постановлении указаны дни, не охваченные ни одной выпиской.</translation>
        </message>
        <message>
            <source>{evidence}: {reason}</source>
            <translation>{evidence}: {reason}</translation>
        </message>
        <message>
            <source>{first} to {last}: an item is held that is not read.</source>
            <translation>С {first} по {last}: имеется доказательство, которое хранится и не прочитано.</translation>
        </message>
        <message>
            <source>{first} to {last}: in several statements, proven {grade}.</source>
            <translation>С {first} по {last}: в нескольких выписках, подтверждено {grade}.</translation>
        </message>
        <message>
            <source>{first} to {last}: no statement covers these days.</source>
            <translation>С {first} по {last}: эти дни не охвачены ни одной выпиской.</translation>
        </message>
        <message>
            <source>{first} to {last}: not proven.</source>
            <translation>С {first} по {last}: не подтверждено.</translation>
        </message>
        <message>
            <source>{first} to {last}: proven {grade}.</source>
            <translation>С {first} по {last}: подтверждено {grade}.</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {second}: the balance goes from {closing} to {opening} in the %n days between them.</source>
            <translation>
                <numerusform>{first} — {second}: за %n день между ними остаток изменяется с {closing} до {opening}.</numerusform>
                <numerusform>{first} — {second}: за %n дня между ними остаток изменяется с {closing} до {opening}.</numerusform>
                <numerusform>{first} — {second}: за %n дней между ними остаток изменяется с {closing} до {opening}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {second}: the balances between them are not stated.</source>
            <translation>{first} — {second}: остатки между ними не указаны.</translation>
        </message>
        <message>
            <source>{first} to {second}: the balances meet at {closing}.</source>
            <translation>{first} — {second}: остатки совпадают и равны {closing}.</translation>
        </message>
        <message>
            <source>{first} to {second}: the one ends with {closing}, the other begins with {opening}.</source>
            <translation>{first} — {second}: первая выписка заканчивается остатком {closing}, вторая начинается с остатка {opening}.</translation>
        </message>
        <message>
            <source>{keyed} entries are stated, {found} were read</source>
            <translation>указано операций: {keyed}, прочитано: {found}</translation>
        </message>
    </context>
    <context>
        <name>CompletenessConversation</name>
        <message>
            <source>Comparing two productions</source>
            <translation>Сравнение двух комплектов сведений</translation>
        </message>
        <message>
            <source>Deciding about a repeated entry</source>
            <translation>Принятие решения по повторной операции</translation>
        </message>
        <message>
            <source>Drafting the letter</source>
            <translation>Составление проекта письма</translation>
        </message>
        <message>
            <source>Exporting the differences</source>
            <translation>Экспорт различий</translation>
        </message>
        <message>
            <source>Keeping a keyed statement</source>
            <translation>Сохранение введённой вручную выписки</translation>
        </message>
        <message>
            <source>Withdrawing a keyed statement</source>
            <translation>Отзыв введённой вручную выписки</translation>
        </message>
        <message>
            <source>{file} has been written; it is editable and not verifiable.</source>
            <translation>Файл {file} записан; его можно изменить, проверить его нельзя.</translation>
        </message>
        <message>
            <source>{first} and {second} compared</source>
            <translation>Сравнение {first} и {second}</translation>
        </message>
    </context>
    <context>
        <name>CompletenessPage</name>
        <message>
            <source>Add the bank's files: for every account a calendar then shows which days are proven, which are not, and which are missing.</source>
            <translation>Добавьте файлы банка: тогда календарь каждого счёта покажет, какие дни подтверждены, какие нет и каких недостаёт.</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Все дни</translation>
        </message>
        <message>
            <source>Both entries count from now on.</source>
            <translation>Теперь учитываются обе операции.</translation>
        </message>
        <message>
            <source>Compare two productions…</source>
            <translation>Сравнить два комплекта сведений…</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Полнота</translation>
        </message>
        <message>
            <source>Days shown</source>
            <translation>Показанные дни</translation>
        </message>
        <message>
            <source>Draft a letter to the bank…</source>
            <translation>Составить проект письма в банк…</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Перейти к доказательствам</translation>
        </message>
        <message>
            <source>Key a statement…</source>
            <translation>Ввести выписку вручную…</translation>
        </message>
        <message>
            <source>Looking at the account</source>
            <translation>Просмотр счёта</translation>
        </message>
        <message>
            <source>Looking for what is missing</source>
            <translation>Поиск недостающего</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Open the letter</source>
            <translation>Открыть письмо</translation>
        </message>
        <message>
            <source>The keyed statement was changed.</source>
            <translation>Введённая вручную выписка изменена.</translation>
        </message>
        <message>
            <source>The keyed statement was withdrawn.</source>
            <translation>Введённая вручную выписка отозвана.</translation>
        </message>
        <message numerus="yes">
            <source>The letter {file} of %Ln pages was drafted. SHA-256 {digest}</source>
            <translation>
                <numerusform>Составлен проект письма: {file}, %Ln страница. SHA-256: {digest}</numerusform>
                <numerusform>Составлен проект письма: {file}, %Ln страницы. SHA-256: {digest}</numerusform>
                <numerusform>Составлен проект письма: {file}, %Ln страниц. SHA-256: {digest}</numerusform>
            </translation>
        </message>
        <message>
            <source>The letter {file} was drafted. It is editable and not verifiable. SHA-256 {digest}</source>
            <translation>Составлен проект письма: {file}. Его можно изменить, проверить его нельзя. SHA-256: {digest}</translation>
        </message>
        <message>
            <source>The movement counts once again.</source>
            <translation>Движение средств снова учитывается один раз.</translation>
        </message>
        <message>
            <source>The statement was keyed and compared with the entries.</source>
            <translation>Выписка введена вручную и сопоставлена с операциями.</translation>
        </message>
        <message>
            <source>There is no account yet</source>
            <translation>Счетов пока нет</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsTab</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>As recorded</source>
            <translation>Как записано</translation>
        </message>
        <message>
            <source>Both sides of the connection</source>
            <translation>Обе стороны связи</translation>
        </message>
        <message>
            <source>Connections between accounts</source>
            <translation>Связи между счетами</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Степень</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Nothing connects accounts yet: sources name no shared number, and none was entered.</source>
            <translation>Счета пока ничем не связаны: в источниках нет общих номеров и ни один не введён.</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>Источник сведений</translation>
        </message>
        <message>
            <source>What is shared</source>
            <translation>Что является общим</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Investigator Desktop {version}, under the Apache License 2.0. It opens no connection.</source>
            <translation>Investigator Desktop {version}, лицензия Apache License 2.0. Программа не устанавливает сетевых соединений.</translation>
        </message>
        <message>
            <source>Look for a backup</source>
            <translation>Найти резервную копию</translation>
        </message>
        <message>
            <source>Sample case</source>
            <translation>Учебное дело</translation>
        </message>
        <message>
            <source>{sentence} It is open here for reading only.</source>
            <translation>{sentence} Здесь он открыт только для чтения.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionDialog</name>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Correct a text</source>
            <translation>Исправить текст</translation>
        </message>
        <message>
            <source>Every chosen entry gets this text.</source>
            <translation>Этот текст получит каждая выбранная операция.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>It should be</source>
            <translation>Должно быть</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Say why the text is corrected; the reason is shown with it.</source>
            <translation>Укажите, почему исправляется текст; причина показывается вместе с исправлением.</translation>
        </message>
        <message>
            <source>The entry keeps what its source says; the correction is shown in its place, marked. Amounts, days and directions lead back to the source and cannot be corrected: exclude the entry, or import the file again with other columns.</source>
            <translation>В операции сохраняется то, что указано в источнике; вместо этого показывается исправление с отметкой. Суммы, даты и направления отсылают к источнику и исправлению не подлежат: исключите операцию или импортируйте файл заново с другими столбцами.</translation>
        </message>
        <message>
            <source>The source says</source>
            <translation>В источнике</translation>
        </message>
        <message>
            <source>This is what the entry says already.</source>
            <translation>В операции уже указан этот текст.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>The program has a defect ({kind}). A report without case material is in {file}.</source>
            <translation>В программе произошла ошибка ({kind}). Отчёт об ошибке без материалов дела записан в файл {file}.</translation>
        </message>
        <message>
            <source>The program has a defect ({kind}); no report could be written.</source>
            <translation>В программе произошла ошибка ({kind}); записать отчёт об ошибке не удалось.</translation>
        </message>
    </context>
    <context>
        <name>Custody</name>
        <message numerus="yes">
            <source>%n automatic copies of the case that could hold it were removed.</source>
            <translation>
                <numerusform>Удалена %n автоматическая копия дела, которая могла его содержать.</numerusform>
                <numerusform>Удалены %n автоматические копии дела, которые могли его содержать.</numerusform>
                <numerusform>Удалено %n автоматических копий дела, которые могли его содержать.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies made elsewhere are not reached: saved copies, bundles, exports, reports, the file as received.</source>
            <translation>Копии, созданные в других местах, не затронуты: сохранённые копии, пакеты, результаты экспорта, отчёты, файл в полученном виде.</translation>
        </message>
        <message>
            <source>Evidence is destroyed only by order: name the authority and the order's number.</source>
            <translation>Доказательство уничтожается только по решению суда: укажите орган и номер решения.</translation>
        </message>
        <message>
            <source>Say why: whether an item of evidence counts needs a reason.</source>
            <translation>Укажите причину: без неё нельзя изменить, учитывается ли доказательство.</translation>
        </message>
        <message>
            <source>The bytes kept of {label} are not those that were acquired; verify the case.</source>
            <translation>Сохранённое содержание доказательства {label} не совпадает с принятым в дело; проверьте дело.</translation>
        </message>
        <message>
            <source>The case has no item of evidence {label}.</source>
            <translation>В деле нет доказательства {label}.</translation>
        </message>
        <message>
            <source>The content of {label} was destroyed; its hash, its custody and the order stay.</source>
            <translation>Содержание доказательства {label} уничтожено; его хеш-сумма, сведения о хранении и решение суда сохраняются.</translation>
        </message>
        <message>
            <source>The reason was not kept.</source>
            <translation>Причина не сохранена.</translation>
        </message>
        <message>
            <source>These terms hold of {label} now.</source>
            <translation>Для доказательства {label} теперь действуют эти условия.</translation>
        </message>
        <message>
            <source>What was taken out of it was destroyed with it: {labels}.</source>
            <translation>Вместе с ним уничтожено то, что было из него извлечено: {labels}.</translation>
        </message>
        <message>
            <source>{file} could hold it and could not be removed; remove it by hand.</source>
            <translation>Файл {file} может его содержать, но удалить этот файл не удалось; удалите его вручную.</translation>
        </message>
        <message>
            <source>{label} counts again.</source>
            <translation>Доказательство {label} снова учитывается.</translation>
        </message>
        <message>
            <source>{label} is held, not read: {reason}</source>
            <translation>Доказательство {label} хранится, не прочитано: {reason}</translation>
        </message>
        <message>
            <source>{label} is in quarantine: {reason}</source>
            <translation>Доказательство {label} находится в карантине: {reason}</translation>
        </message>
        <message>
            <source>{label} is in quarantine; it and all that came of it are hidden.</source>
            <translation>Доказательство {label} находится в карантине; оно и всё, что из него получено, скрыто.</translation>
        </message>
        <message>
            <source>{label} no longer counts; it stays in view with the reason.</source>
            <translation>Доказательство {label} больше не учитывается; оно остаётся на виду с указанием причины.</translation>
        </message>
        <message>
            <source>{label} was destroyed by order {number} of {authority}; SHA-256 {hash}.</source>
            <translation>Доказательство {label} уничтожено на основании решения № {number}, {authority}; SHA-256: {hash}.</translation>
        </message>
        <message>
            <source>{label} was written to {file} exactly as received; its SHA-256 is {hash}.</source>
            <translation>Доказательство {label} записано в файл {file} точно в том виде, в котором оно было получено; его хеш-сумма SHA-256: {hash}.</translation>
        </message>
    </context>
    <context>
        <name>CustodyConversation</name>
        <message>
            <source>Changing whether evidence counts</source>
            <translation>Изменение того, учитывается ли доказательство</translation>
        </message>
        <message>
            <source>Destroying evidence by order</source>
            <translation>Уничтожение доказательства по решению суда</translation>
        </message>
        <message>
            <source>Keeping the terms of use</source>
            <translation>Сохранение условий использования</translation>
        </message>
        <message>
            <source>Saving the file as received</source>
            <translation>Сохранение файла в полученном виде</translation>
        </message>
        <message>
            <source>The terms of use of {label} were kept.</source>
            <translation>Условия использования {label} сохранены.</translation>
        </message>
        <message>
            <source>Writing the receipt</source>
            <translation>Запись акта приёма</translation>
        </message>
        <message>
            <source>{label} counts again.</source>
            <translation>{label} снова учитывается.</translation>
        </message>
        <message>
            <source>{label} is in quarantine: nobody sees it until it is released.</source>
            <translation>{label} в карантине: никто не увидит его до снятия карантина.</translation>
        </message>
        <message>
            <source>{label} was withdrawn: it stays listed and no longer counts.</source>
            <translation>{label} отозвано: остаётся в списке и больше не учитывается.</translation>
        </message>
    </context>
    <context>
        <name>CustodyPanel</name>
        <message numerus="yes">
            <source>%Ln files were taken out of it</source>
            <translation>
                <numerusform>Из него извлечён %Ln файл</numerusform>
                <numerusform>Из него извлечено %Ln файла</numerusform>
                <numerusform>Из него извлечено %Ln файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts covered</source>
            <translation>Охваченные счета</translation>
        </message>
        <message>
            <source>Added to the case</source>
            <translation>Добавлено в дело</translation>
        </message>
        <message>
            <source>Caveat</source>
            <translation>Ограничение использования</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>Хранение</translation>
        </message>
        <message>
            <source>Days covered</source>
            <translation>Охваченные дни</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>Не учитывается</translation>
        </message>
        <message>
            <source>File last changed</source>
            <translation>Последнее изменение файла</translation>
        </message>
        <message>
            <source>Intelligence only; may be passed on</source>
            <translation>Только оперативная информация; передача разрешена</translation>
        </message>
        <message>
            <source>Intelligence only; may not be passed on</source>
            <translation>Только оперативная информация; передача не разрешена</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Вид источника</translation>
        </message>
        <message>
            <source>Legal basis in words</source>
            <translation>Правовое основание (текст)</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Носитель</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Постановление</translation>
        </message>
        <message>
            <source>Originator</source>
            <translation>Источник (орган)</translation>
        </message>
        <message>
            <source>Persons covered</source>
            <translation>Охваченные лица</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Прочитано как</translation>
        </message>
        <message>
            <source>Received again</source>
            <translation>Получено повторно</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Получено от</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Номер пломбы</translation>
        </message>
        <message>
            <source>Taken out of</source>
            <translation>Извлечено из</translation>
        </message>
        <message>
            <source>held, not read</source>
            <translation>хранится, не прочитано</translation>
        </message>
        <message>
            <source>import undone</source>
            <translation>импорт отменён</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>не зафиксировано</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>{container}: a file of this archive</source>
            <translation>{container}: файл этого архива</translation>
        </message>
        <message>
            <source>{container}: what its password opened</source>
            <translation>{container}: содержимое, открытое паролем</translation>
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
            <translation>Выбрать дату</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
    </context>
    <context>
        <name>DayTable</name>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Days of the account</source>
            <translation>Дни счёта</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С даты</translation>
        </message>
        <message>
            <source>Proof, or why there is none</source>
            <translation>Подтверждение или причина его отсутствия</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По дату</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <source>%Ln entries count again.</source>
            <translation>
                <numerusform>%Ln операция снова учитывается.</numerusform>
                <numerusform>%Ln операции снова учитываются.</numerusform>
                <numerusform>%Ln операций снова учитываются.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries count as movements of their own.</source>
            <translation>
                <numerusform>%Ln операция учитывается как отдельное движение средств.</numerusform>
                <numerusform>%Ln операции учитываются как отдельные движения средств.</numerusform>
                <numerusform>%Ln операций учитываются как отдельные движения средств.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have a new note.</source>
            <translation>
                <numerusform>Новая заметка добавлена к %Ln операции.</numerusform>
                <numerusform>Новая заметка добавлена к %Ln операциям.</numerusform>
                <numerusform>Новая заметка добавлена к %Ln операциям.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have a new party.</source>
            <translation>
                <numerusform>Новая сторона указана для %Ln операции.</numerusform>
                <numerusform>Новая сторона указана для %Ln операций.</numerusform>
                <numerusform>Новая сторона указана для %Ln операций.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were added to the episode {title}.</source>
            <translation>
                <numerusform>В эпизод {title} добавлена %Ln операция.</numerusform>
                <numerusform>В эпизод {title} добавлены %Ln операции.</numerusform>
                <numerusform>В эпизод {title} добавлено %Ln операций.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were corrected.</source>
            <translation>
                <numerusform>Исправлена %Ln операция.</numerusform>
                <numerusform>Исправлены %Ln операции.</numerusform>
                <numerusform>Исправлено %Ln операций.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were excluded.</source>
            <translation>
                <numerusform>Исключена %Ln операция.</numerusform>
                <numerusform>Исключены %Ln операции.</numerusform>
                <numerusform>Исключено %Ln операций.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were tagged.</source>
            <translation>
                <numerusform>Метка присвоена %Ln операции.</numerusform>
                <numerusform>Метка присвоена %Ln операциям.</numerusform>
                <numerusform>Метка присвоена %Ln операциям.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were taken out of the episode.</source>
            <translation>
                <numerusform>Из эпизода убрана %Ln операция.</numerusform>
                <numerusform>Из эпизода убраны %Ln операции.</numerusform>
                <numerusform>Из эпизода убрано %Ln операций.</numerusform>
            </translation>
        </message>
        <message>
            <source>Adding entries to the episode</source>
            <translation>Добавление операций в эпизод</translation>
        </message>
        <message>
            <source>Choose an entry that is repeated in a second statement first.</source>
            <translation>Сначала выберите операцию, которая повторяется во второй выписке.</translation>
        </message>
        <message>
            <source>Choose one or more entries first.</source>
            <translation>Сначала выберите одну или несколько операций.</translation>
        </message>
        <message>
            <source>Deciding about entries</source>
            <translation>Принятие решения по операциям</translation>
        </message>
        <message>
            <source>Including entries again</source>
            <translation>Возобновление учёта операций</translation>
        </message>
        <message>
            <source>Looking for parties</source>
            <translation>Поиск сторон</translation>
        </message>
        <message>
            <source>None of the chosen entries is excluded.</source>
            <translation>Ни одна из выбранных операций не исключена.</translation>
        </message>
        <message>
            <source>Show the entries of an episode first, then choose some of them.</source>
            <translation>Сначала покажите операции эпизода, затем выберите некоторые из них.</translation>
        </message>
        <message>
            <source>Taking entries out of the episode</source>
            <translation>Удаление операций из эпизода</translation>
        </message>
        <message>
            <source>The decision was withdrawn.</source>
            <translation>Решение отозвано.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Withdrawing a decision</source>
            <translation>Отзыв решения</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
    </context>
    <context>
        <name>DecisionFilters</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>All but: {title}</source>
            <translation>Все, кроме: {title}</translation>
        </message>
        <message>
            <source>All episodes</source>
            <translation>Все эпизоды</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Все метки</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>Эпизод</translation>
        </message>
        <message>
            <source>Excluded only</source>
            <translation>Только исключённые</translation>
        </message>
        <message>
            <source>Intelligence only</source>
            <translation>Только оперативная информация</translation>
        </message>
        <message>
            <source>Outside the legal basis</source>
            <translation>Вне правового основания</translation>
        </message>
        <message>
            <source>Repeated only</source>
            <translation>Только повторные</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Which entries count</source>
            <translation>Какие операции учитываются</translation>
        </message>
        <message>
            <source>Within the legal basis</source>
            <translation>В пределах правового основания</translation>
        </message>
        <message>
            <source>Without excluded</source>
            <translation>Без исключённых</translation>
        </message>
        <message>
            <source>Without repeated</source>
            <translation>Без повторных</translation>
        </message>
    </context>
    <context>
        <name>DecisionList</name>
        <message>
            <source>A second statement gives this movement too. The entry of that statement counts, this one is in no sum.</source>
            <translation>Это движение средств отражено и во второй выписке. Учитывается операция той выписки, а эта не входит ни в одну сумму.</translation>
        </message>
        <message>
            <source>Correction: {field}</source>
            <translation>Исправление: {field}</translation>
        </message>
        <message>
            <source>Counts as a movement of its own</source>
            <translation>Учитывается как отдельное движение средств</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Excluded from all sums</source>
            <translation>Исключена из всех сумм</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Party on the other side</source>
            <translation>Встречная сторона</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Причина: {reason}</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>The order on which this evidence was produced does not cover this entry.</source>
            <translation>Постановление, по которому получено это доказательство, не охватывает данную операцию.</translation>
        </message>
        <message>
            <source>The source says: {text}</source>
            <translation>В источнике: {text}</translation>
        </message>
        <message>
            <source>This entry comes from intelligence: it is no evidence for a court.</source>
            <translation>Эта операция взята из оперативной информации: она не является доказательством для суда.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
    </context>
    <context>
        <name>DecisionTable</name>
        <message>
            <source>By</source>
            <translation>Кем принято</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decisions about the party</source>
            <translation>Решения о стороне</translation>
        </message>
        <message>
            <source>One name</source>
            <translation>Одно имя</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>Другое имя</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>A correction or an exclusion needs a reason.</source>
            <translation>Для исправления или исключения нужна причина.</translation>
        </message>
        <message>
            <source>A tag, a note or a party needs its text.</source>
            <translation>Для метки, заметки или стороны нужен текст.</translation>
        </message>
        <message>
            <source>No entry is concerned, or the same is said of them already.</source>
            <translation>Решение не затрагивает ни одной операции либо по ним уже принято такое же.</translation>
        </message>
        <message>
            <source>That an entry is a movement of its own and no repetition needs a reason.</source>
            <translation>Укажите причину: без неё нельзя признать операцию отдельным движением средств, а не повторной.</translation>
        </message>
        <message numerus="yes">
            <source>The decision now stands beside %n entries.</source>
            <translation>
                <numerusform>Решение теперь стоит рядом с %n операцией.</numerusform>
                <numerusform>Решение теперь стоит рядом с %n операциями.</numerusform>
                <numerusform>Решение теперь стоит рядом с %n операциями.</numerusform>
            </translation>
        </message>
        <message>
            <source>The decisions no longer hold; the trail keeps them.</source>
            <translation>Решения больше не действуют; в журнале действий они сохраняются.</translation>
        </message>
        <message>
            <source>{field} cannot be corrected: figures and times are only excluded, with a reason, and a misread column is mended by a new import. What can be corrected: {fields}.</source>
            <translation>Поле {field} исправлению не подлежит: операцию с неверными цифрами или временем можно только исключить с указанием причины, а неверно прочитанный столбец устраняется новым импортом. Можно исправить: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>DeedsButton</name>
        <message>
            <source>Custody and use</source>
            <translation>Хранение и использование</translation>
        </message>
        <message>
            <source>Destroy by order of a court…</source>
            <translation>Уничтожить по решению суда…</translation>
        </message>
        <message>
            <source>Let it count again…</source>
            <translation>Снова учитывать…</translation>
        </message>
        <message>
            <source>Quarantine…</source>
            <translation>Карантин…</translation>
        </message>
        <message>
            <source>Receipt to print…</source>
            <translation>Акт приёма для печати…</translation>
        </message>
        <message>
            <source>Save the file as received…</source>
            <translation>Сохранить файл в полученном виде…</translation>
        </message>
        <message>
            <source>Terms of use…</source>
            <translation>Условия использования…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Отозвать…</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>%n gaps between statements were found.</source>
            <translation>
                <numerusform>Обнаружено пробелов между выписками: %n.</numerusform>
                <numerusform>Обнаружено пробелов между выписками: %n.</numerusform>
                <numerusform>Обнаружено пробелов между выписками: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n movements are recorded in two accounts and counted once.</source>
            <translation>
                <numerusform>Движений средств, отражённых по двум счетам и учтённых один раз: %n.</numerusform>
                <numerusform>Движений средств, отражённых по двум счетам и учтённых один раз: %n.</numerusform>
                <numerusform>Движений средств, отражённых по двум счетам и учтённых один раз: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its report is in {file}.</source>
            <translation>Отчёт по нему находится в файле {file}.</translation>
        </message>
        <message>
            <source>The sample case is in {file}.</source>
            <translation>Учебное дело находится в файле {file}.</translation>
        </message>
    </context>
    <context>
        <name>DestructionDialog</name>
        <message>
            <source>Court or authority</source>
            <translation>Суд или орган</translation>
        </message>
        <message>
            <source>Destroy for good</source>
            <translation>Уничтожить безвозвратно</translation>
        </message>
        <message>
            <source>Destroy {label} by order of a court</source>
            <translation>Уничтожить {label} по решению суда</translation>
        </message>
        <message>
            <source>Enter the court or authority that ordered it.</source>
            <translation>Укажите суд или орган, вынесший решение.</translation>
        </message>
        <message>
            <source>Enter the day of the order as dd.mm.yyyy.</source>
            <translation>Укажите дату решения в виде дд.мм.гггг.</translation>
        </message>
        <message>
            <source>Enter the number of the order.</source>
            <translation>Укажите номер решения.</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Номер решения</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>Дата решения</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>The file, its entries and all that was decided about them are erased from the case and from its automatic backups. Its hash and this order stay. This cannot be undone.</source>
            <translation>Файл, его операции и все решения по ним стираются из дела и из его автоматических резервных копий. Хеш-сумма файла и сведения о решении суда сохраняются. Отменить это нельзя.</translation>
        </message>
        <message>
            <source>Type {label} to confirm</source>
            <translation>Для подтверждения введите {label}</translation>
        </message>
        <message>
            <source>Type {label} to confirm that this item is meant.</source>
            <translation>Введите {label}, чтобы подтвердить, что имеется в виду именно это доказательство.</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Choose an entry to see its source.</source>
            <translation>Выберите операцию, чтобы увидеть её источник.</translation>
        </message>
        <message>
            <source>Count both…</source>
            <translation>Учитывать обе…</translation>
        </message>
        <message>
            <source>Fields of the entry</source>
            <translation>Поля операции</translation>
        </message>
        <message>
            <source>Go to the entry that counts</source>
            <translation>Перейти к учитываемой операции</translation>
        </message>
        <message>
            <source>Go to the other side of this movement</source>
            <translation>Перейти к встречной операции этого движения средств</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>В источнике</translation>
        </message>
        <message>
            <source>Show whole card numbers</source>
            <translation>Показывать номера карт полностью</translation>
        </message>
        <message>
            <source>The same movement is an entry of {account}.</source>
            <translation>Это же движение средств отражено операцией по счёту {account}.</translation>
        </message>
        <message>
            <source>{evidence}, {file}, line {row}</source>
            <translation>{evidence}, {file}, строка {row}</translation>
        </message>
        <message>
            <source>{evidence}, {file}, sheet {sheet}, row {row}</source>
            <translation>{evidence}, {file}, лист {sheet}, строка {row}</translation>
        </message>
    </context>
    <context>
        <name>DifferenceModel</name>
        <message>
            <source>Balance after it: {amount}</source>
            <translation>Остаток после операции: {amount}</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Различие</translation>
        </message>
        <message>
            <source>Reference: {text}</source>
            <translation>Референс: {text}</translation>
        </message>
        <message>
            <source>added in the second</source>
            <translation>добавлено во втором</translation>
        </message>
        <message>
            <source>changed: {fields}</source>
            <translation>изменено: {fields}</translation>
        </message>
        <message>
            <source>left out of the second</source>
            <translation>отсутствует во втором</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>DigitsPanel</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Суммы</translation>
        </message>
        <message>
            <source>Bars: counted. Lines: by the law.</source>
            <translation>Столбики: фактически. Линии: по закону Бенфорда.</translation>
        </message>
        <message>
            <source>By the law</source>
            <translation>По закону Бенфорда</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Фактически</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Цифры</translation>
        </message>
        <message>
            <source>Digits counted and by the law</source>
            <translation>Цифры фактически и по закону Бенфорда</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Доля</translation>
        </message>
        <message>
            <source>Show the entries</source>
            <translation>Показать операции</translation>
        </message>
        <message>
            <source>Tests of digits</source>
            <translation>Проверки цифр</translation>
        </message>
        <message>
            <source>The mean absolute deviation of the shares is {deviation}: {result}. Chi squared is {squared} with {freedom} degrees of freedom.</source>
            <translation>Среднее абсолютное отклонение долей — {deviation}: {result}. Критерий хи-квадрат — {squared}, число степеней свободы — {freedom}.</translation>
        </message>
        <message>
            <source>{digits}: {count} counted, {expected} by the law</source>
            <translation>{digits}: фактически — {count}, по закону Бенфорда — {expected}</translation>
        </message>
    </context>
    <context>
        <name>DispositionDialog</name>
        <message>
            <source>Decide about finding {number}</source>
            <translation>Решение по признаку № {number}</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Say why the finding is decided so.</source>
            <translation>Укажите причину решения по признаку.</translation>
        </message>
        <message>
            <source>What has become of it</source>
            <translation>Состояние признака</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>DossierConversation</name>
        <message>
            <source>Entries that say it</source>
            <translation>Операции, в которых это указано</translation>
        </message>
        <message>
            <source>Keeping the fact</source>
            <translation>Сохранение сведений</translation>
        </message>
        <message>
            <source>Keeping the loss</source>
            <translation>Сохранение записи об ущербе</translation>
        </message>
        <message>
            <source>Looking at the entries</source>
            <translation>Просмотр операций</translation>
        </message>
        <message>
            <source>Withdrawing the fact</source>
            <translation>Отзыв сведений</translation>
        </message>
        <message>
            <source>Withdrawing the loss</source>
            <translation>Отзыв записи об ущербе</translation>
        </message>
        <message>
            <source>Writing the schedule</source>
            <translation>Запись ведомости ущерба</translation>
        </message>
        <message>
            <source>losses.xlsx</source>
            <translation>Ведомость ущерба.xlsx</translation>
        </message>
    </context>
    <context>
        <name>DossierWording</name>
        <message numerus="yes">
            <source>%Ln entries of the case</source>
            <translation>
                <numerusform>%Ln операция дела</numerusform>
                <numerusform>%Ln операции дела</numerusform>
                <numerusform>%Ln операций дела</numerusform>
            </translation>
        </message>
        <message>
            <source>stated: {reason}</source>
            <translation>указано: {reason}</translation>
        </message>
        <message>
            <source>statement of the person</source>
            <translation>заявление лица</translation>
        </message>
        <message>
            <source>{document}, {place}</source>
            <translation>{document}, {place}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>с {first} по {last}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>от {low} до {high}</translation>
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
            <translation>Адрес</translation>
        </message>
        <message>
            <source>An entry needs the number of an account and what is said of it.</source>
            <translation>Для записи нужны номер счёта и сведения о нём.</translation>
        </message>
        <message>
            <source>Both accounts were used at one machine within a few minutes, which strangers in a queue do too.</source>
            <translation>Оба счёта использовались через один банкомат или терминал с разницей в несколько минут; так бывает и у незнакомых друг с другом людей в очереди.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Cash machine or terminal</source>
            <translation>Банкомат или терминал</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Depositor</source>
            <translation>Вноситель средств</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Устройство</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Владелец счёта</translation>
        </message>
        <message>
            <source>It is kept as number {number}.</source>
            <translation>Сохранено под номером {number}.</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>Сетевой адрес</translation>
        </message>
        <message>
            <source>Number of a document or person</source>
            <translation>Номер документа или лица</translation>
        </message>
        <message>
            <source>One side at least was entered by an investigator; look at on what that entry stands.</source>
            <translation>По меньшей мере одна сторона связи введена следователем; проверьте, на чём основана эта запись.</translation>
        </message>
        <message>
            <source>Opening papers</source>
            <translation>Документы об открытии счёта</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>Доверенность</translation>
        </message>
        <message>
            <source>Rests on an entry</source>
            <translation>Основано на введённых сведениях</translation>
        </message>
        <message>
            <source>Same machine, same time</source>
            <translation>Один банкомат или терминал, одно время</translation>
        </message>
        <message>
            <source>Same text</source>
            <translation>Одинаковый текст</translation>
        </message>
        <message>
            <source>Shared identifier in sources</source>
            <translation>Общий идентификатор в источниках</translation>
        </message>
        <message>
            <source>Sources of each account give the same identifier. It does not say who used it.</source>
            <translation>Источники по каждому из счетов содержат один и тот же идентификатор. Кто им пользовался, из этого не следует.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>The holder of an account need not control it: accounts are opened in names of persons who were made to do so. The role of every person here is unknown until somebody establishes it.</source>
            <translation>Владелец счёта не обязательно распоряжается им: счета открывают и на имя лиц, которых к этому принудили. Роль каждого указанного здесь лица неизвестна, пока она не установлена.</translation>
        </message>
        <message>
            <source>The texts are equal. Different persons may have one name, and many may live at one address.</source>
            <translation>Тексты совпадают. У разных лиц может быть одно имя, и по одному адресу могут проживать многие.</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>введено</translation>
        </message>
        <message>
            <source>from a source</source>
            <translation>из источника</translation>
        </message>
    </context>
    <context>
        <name>DossiersPage</name>
        <message numerus="yes">
            <source>%Ln losses were written to {file}.</source>
            <translation>
                <numerusform>В файл {file} записана %Ln запись об ущербе.</numerusform>
                <numerusform>В файл {file} записаны %Ln записи об ущербе.</numerusform>
                <numerusform>В файл {file} записано %Ln записей об ущербе.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>Add a fact…</source>
            <translation>Добавить сведения…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Связи</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Досье счетов</translation>
        </message>
        <message>
            <source>Gathering the dossiers</source>
            <translation>Составление досье счетов</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Ущерб</translation>
        </message>
        <message>
            <source>The fact was added to the dossier.</source>
            <translation>Сведения добавлены в досье счёта.</translation>
        </message>
        <message>
            <source>The fact was changed.</source>
            <translation>Сведения изменены.</translation>
        </message>
        <message>
            <source>The fact was withdrawn.</source>
            <translation>Сведения отозваны.</translation>
        </message>
        <message>
            <source>The loss was added to the schedule.</source>
            <translation>Запись об ущербе добавлена в ведомость.</translation>
        </message>
        <message>
            <source>The loss was changed.</source>
            <translation>Запись об ущербе изменена.</translation>
        </message>
        <message>
            <source>The loss was withdrawn.</source>
            <translation>Запись об ущербе отозвана.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Let go to look at these files</source>
            <translation>Отпустите, чтобы просмотреть эти файлы</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>No entry of the case matches.</source>
            <translation>В деле нет подходящих операций.</translation>
        </message>
        <message>
            <source>The case has no account {account}.</source>
            <translation>В деле нет счёта {account}.</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>исправлена</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>исключена</translation>
        </message>
        <message>
            <source>intelligence only</source>
            <translation>только оперативная информация</translation>
        </message>
        <message>
            <source>outside the legal basis</source>
            <translation>вне правового основания</translation>
        </message>
        <message>
            <source>repeated in a second statement and counted once</source>
            <translation>повторяется во второй выписке, учтена один раз</translation>
        </message>
        <message>
            <source>tag {tag}</source>
            <translation>метка {tag}</translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message numerus="yes">
            <source>%Ln rows are too many for the clipboard; export them instead.</source>
            <translation>
                <numerusform>%Ln строка не помещается в буфер обмена; используйте экспорт.</numerusform>
                <numerusform>%Ln строки не помещаются в буфер обмена; используйте экспорт.</numerusform>
                <numerusform>%Ln строк не помещаются в буфер обмена; используйте экспорт.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сбросить фильтры</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Entries appear here as soon as a statement has been imported.</source>
            <translation>Операции появятся здесь, как только будет импортирована выписка.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Перейти к доказательствам</translation>
        </message>
        <message>
            <source>Looking for entries</source>
            <translation>Поиск операций</translation>
        </message>
        <message>
            <source>No entry fits the filters</source>
            <translation>Нет операций, соответствующих фильтрам</translation>
        </message>
        <message>
            <source>Show or hide the panel beside the table</source>
            <translation>Показать или скрыть панель рядом с таблицей</translation>
        </message>
        <message>
            <source>Take a filter away to see more entries.</source>
            <translation>Снимите один из фильтров, чтобы увидеть больше операций.</translation>
        </message>
        <message>
            <source>There are no entries yet</source>
            <translation>Операций пока нет</translation>
        </message>
    </context>
    <context>
        <name>EntryExport</name>
        <message numerus="yes">
            <source>%Ln entries were written to {file}.</source>
            <translation>
                <numerusform>%Ln операция записана в файл {file}.</numerusform>
                <numerusform>%Ln операции записаны в файл {file}.</numerusform>
                <numerusform>%Ln операций записано в файл {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting entries</source>
            <translation>Экспорт операций</translation>
        </message>
    </context>
    <context>
        <name>EntryFields</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Account of the counterparty</source>
            <translation>Счёт контрагента</translation>
        </message>
        <message>
            <source>Amount in the second currency</source>
            <translation>Сумма во второй валюте</translation>
        </message>
        <message>
            <source>Balance after the entry</source>
            <translation>Остаток после операции</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Банк</translation>
        </message>
        <message>
            <source>Bank of the counterparty</source>
            <translation>Банк контрагента</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Возможные даты</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>Дата операции</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Наличные</translation>
        </message>
        <message>
            <source>Category of the merchant</source>
            <translation>Категория торговой точки (MCC)</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Code of the purpose</source>
            <translation>Код назначения платежа</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>Контрагент</translation>
        </message>
        <message>
            <source>Country of the counterparty</source>
            <translation>Страна контрагента</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Владелец счёта</translation>
        </message>
        <message>
            <source>Identifier of the counterparty</source>
            <translation>Идентификатор контрагента</translation>
        </message>
        <message>
            <source>Kind of operation</source>
            <translation>Вид операции</translation>
        </message>
        <message>
            <source>Party on the other side</source>
            <translation>Встречная сторона</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Назначение платежа</translation>
        </message>
        <message>
            <source>Reference of the bank</source>
            <translation>Референс банка</translation>
        </message>
        <message>
            <source>Remarks of the reader</source>
            <translation>Замечания при чтении</translation>
        </message>
        <message>
            <source>Residency of the counterparty</source>
            <translation>Резидентство контрагента</translation>
        </message>
        <message>
            <source>Residency of the holder</source>
            <translation>Резидентство владельца счёта</translation>
        </message>
        <message>
            <source>Reversal</source>
            <translation>Сторно</translation>
        </message>
        <message>
            <source>The source says: {text}</source>
            <translation>В источнике: {text}</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>Transfer system</source>
            <translation>Система переводов</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Дата валютирования</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестен</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>takes an earlier entry back</source>
            <translation>сторнирует ранее проведённую операцию</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>{zone}, assumed by the case</source>
            <translation>{zone} (принят для дела)</translation>
        </message>
    </context>
    <context>
        <name>EntryListDialog</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операции</numerusform>
                <numerusform>%Ln операций</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Choose an entry.</source>
            <translation>Выберите операцию.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>Контрагент</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Назначение платежа</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Показать операцию</translation>
        </message>
    </context>
    <context>
        <name>EntryMarks</name>
        <message>
            <source>Corrected</source>
            <translation>Исправлена</translation>
        </message>
        <message>
            <source>Corrected by: {who}</source>
            <translation>Кем исправлена: {who}</translation>
        </message>
        <message>
            <source>Excluded from all sums</source>
            <translation>Исключена из всех сумм</translation>
        </message>
        <message>
            <source>Intelligence only</source>
            <translation>Только оперативная информация</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Outside the legal basis</source>
            <translation>Вне правового основания</translation>
        </message>
        <message>
            <source>Party assigned</source>
            <translation>Сторона указана</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Причина: {reason}</translation>
        </message>
        <message>
            <source>Repeated in a second statement and counted once</source>
            <translation>Повторяется во второй выписке, учтена один раз</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>The source says: {text}</source>
            <translation>В источнике: {text}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
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
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Остаток</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>Контрагент</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Дата и время</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Отметки</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Назначение платежа</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Референс банка</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
    </context>
    <context>
        <name>EntryView</name>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
    </context>
    <context>
        <name>EpisodeDetail</name>
        <message numerus="yes">
            <source>%Ln entries of the case are excluded and in none of these sums.</source>
            <translation>
                <numerusform>%Ln операция дела исключена и не входит ни в одну из этих сумм.</numerusform>
                <numerusform>%Ln операции дела исключены и не входят ни в одну из этих сумм.</numerusform>
                <numerusform>%Ln операций дела исключены и не входят ни в одну из этих сумм.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of {total} entries: {within}; the rest: {rest}.</source>
            <translation>
                <numerusform>%Ln операция из {total}: {within}; остальное: {rest}.</numerusform>
                <numerusform>%Ln операции из {total}: {within}; остальное: {rest}.</numerusform>
                <numerusform>%Ln операций из {total}: {within}; остальное: {rest}.</numerusform>
            </translation>
        </message>
        <message>
            <source>All other entries of the case</source>
            <translation>Все остальные операции дела</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>Статья закона</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Лица</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>Показать операции эпизода</translation>
        </message>
        <message>
            <source>Show the rest</source>
            <translation>Показать остальное</translation>
        </message>
        <message>
            <source>Sums of all other entries</source>
            <translation>Суммы всех остальных операций</translation>
        </message>
        <message>
            <source>Sums of the episode</source>
            <translation>Суммы эпизода</translation>
        </message>
        <message>
            <source>The chosen episode</source>
            <translation>Выбранный эпизод</translation>
        </message>
        <message>
            <source>The episode</source>
            <translation>Эпизод</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>{money_in} in, {money_out} out</source>
            <translation>поступления {money_in}, списания {money_out}</translation>
        </message>
    </context>
    <context>
        <name>EpisodeList</name>
        <message>
            <source>from {first}</source>
            <translation>с {first}</translation>
        </message>
        <message>
            <source>to {last}</source>
            <translation>по {last}</translation>
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
                <numerusform>%Ln операции</numerusform>
                <numerusform>%Ln операций</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EpisodeTextDialog</name>
        <message>
            <source>An episode groups entries as an indictment does. Entries are added on the entries page.</source>
            <translation>Эпизод объединяет операции так, как это делается в обвинительном акте. Операции добавляются на странице операций.</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>Статья закона</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Change the episode</source>
            <translation>Изменить эпизод</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>Укажите дату: день, месяц и год.</translation>
        </message>
        <message>
            <source>Enter a title, such as the place of the episode in the indictment.</source>
            <translation>Укажите название, например место эпизода в обвинительном акте.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С даты</translation>
        </message>
        <message>
            <source>Make the episode</source>
            <translation>Создать эпизод</translation>
        </message>
        <message>
            <source>New episode</source>
            <translation>Новый эпизод</translation>
        </message>
        <message>
            <source>Persons, one a line</source>
            <translation>Лица, по одному в строке</translation>
        </message>
        <message>
            <source>The last day of the episode lies before its first.</source>
            <translation>Последний день эпизода предшествует первому.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По дату</translation>
        </message>
    </context>
    <context>
        <name>Episodes</name>
        <message numerus="yes">
            <source>%n entries of the case are excluded and in none of these sums.</source>
            <translation>
                <numerusform>%n операция дела исключена и не входит ни в одну из этих сумм.</numerusform>
                <numerusform>%n операции дела исключены и не входят ни в одну из этих сумм.</numerusform>
                <numerusform>%n операций дела исключены и не входят ни в одну из этих сумм.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the case are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>%n операция дела повторяется во второй выписке и учтена один раз.</numerusform>
                <numerusform>%n операции дела повторяются во второй выписке и учтены один раз.</numerusform>
                <numerusform>%n операций дела повторяются во второй выписке и учтены один раз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} entries: {within}; the rest: {rest}.</source>
            <translation>
                <numerusform>%n операция из {total}: {within}; остальное: {rest}.</numerusform>
                <numerusform>%n операции из {total}: {within}; остальное: {rest}.</numerusform>
                <numerusform>%n операций из {total}: {within}; остальное: {rest}.</numerusform>
            </translation>
        </message>
        <message>
            <source>An episode needs a title.</source>
            <translation>Эпизоду нужно название.</translation>
        </message>
        <message>
            <source>Episode {number} was added.</source>
            <translation>Добавлен эпизод № {number}.</translation>
        </message>
        <message>
            <source>The case has no episode {number}.</source>
            <translation>В деле нет эпизода № {number}.</translation>
        </message>
        <message>
            <source>The first day of the episode is after its last.</source>
            <translation>Первый день эпизода позже последнего.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>{credits} {currency} in, {debits} {currency} out</source>
            <translation>поступления {credits} {currency}, списания {debits} {currency}</translation>
        </message>
    </context>
    <context>
        <name>EpisodesPage</name>
        <message>
            <source>Adding up the episode</source>
            <translation>Подсчёт сумм эпизода</translation>
        </message>
        <message>
            <source>An episode groups entries under a title, an article of the law, persons and days, as an indictment does. Its sums are always shown with those of all other entries.</source>
            <translation>Эпизод объединяет операции под названием, статьёй закона, лицами и датами так, как это делается в обвинительном акте. Его суммы всегда показываются вместе с суммами всех остальных операций.</translation>
        </message>
        <message>
            <source>Changing the episode</source>
            <translation>Изменение эпизода</translation>
        </message>
        <message>
            <source>Episodes</source>
            <translation>Эпизоды</translation>
        </message>
        <message>
            <source>Looking at the episodes</source>
            <translation>Просмотр эпизодов</translation>
        </message>
        <message>
            <source>Making the episode</source>
            <translation>Создание эпизода</translation>
        </message>
        <message>
            <source>New episode…</source>
            <translation>Новый эпизод…</translation>
        </message>
        <message>
            <source>Removing the episode</source>
            <translation>Удаление эпизода</translation>
        </message>
        <message>
            <source>The episode {title} was changed.</source>
            <translation>Эпизод {title} изменён.</translation>
        </message>
        <message>
            <source>The episode {title} was made.</source>
            <translation>Эпизод {title} создан.</translation>
        </message>
        <message>
            <source>The episode {title} was removed; its entries stay in the case.</source>
            <translation>Эпизод {title} удалён; его операции остаются в деле.</translation>
        </message>
        <message>
            <source>There are no episodes yet</source>
            <translation>Эпизодов пока нет</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDetail</name>
        <message>
            <source>Balances</source>
            <translation>Остатки</translation>
        </message>
        <message>
            <source>Balances ({count})</source>
            <translation>Остатки ({count})</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>Хранение</translation>
        </message>
        <message>
            <source>Held, not read: {reason}</source>
            <translation>Хранится, не прочитано: {reason}</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>Строки без операций</translation>
        </message>
        <message>
            <source>Rows left out ({count})</source>
            <translation>Строки без операций ({count})</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Отменить этот импорт</translation>
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
                <numerusform>%Ln файл внутри</numerusform>
                <numerusform>%Ln файла внутри</numerusform>
                <numerusform>%Ln файлов внутри</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln платёж</numerusform>
                <numerusform>%Ln платежа</numerusform>
                <numerusform>%Ln платежей</numerusform>
            </translation>
        </message>
        <message>
            <source>Added on</source>
            <translation>Добавлено</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Сверка</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
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
            <translation>Размер</translation>
        </message>
        <message>
            <source>destroyed by order</source>
            <translation>уничтожено по решению суда</translation>
        </message>
        <message>
            <source>held, not read</source>
            <translation>хранится, не прочитано</translation>
        </message>
        <message>
            <source>import undone</source>
            <translation>импорт отменён</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвано</translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message numerus="yes">
            <source>%Ln files are held, not read.</source>
            <translation>
                <numerusform>%Ln файл хранится, не прочитан.</numerusform>
                <numerusform>%Ln файла хранятся, не прочитаны.</numerusform>
                <numerusform>%Ln файлов хранятся, не прочитаны.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files are in the case already and do not count: {labels}.</source>
            <translation>
                <numerusform>%Ln файл уже есть в деле и не учитывается: {labels}.</numerusform>
                <numerusform>%Ln файла уже есть в деле и не учитываются: {labels}.</numerusform>
                <numerusform>%Ln файлов уже есть в деле и не учитываются: {labels}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files still need you.</source>
            <translation>
                <numerusform>%Ln файл ещё требует вашего решения.</numerusform>
                <numerusform>%Ln файла ещё требуют вашего решения.</numerusform>
                <numerusform>%Ln файлов ещё требуют вашего решения.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were imported.</source>
            <translation>
                <numerusform>Импортирован %Ln файл.</numerusform>
                <numerusform>Импортировано %Ln файла.</numerusform>
                <numerusform>Импортировано %Ln файлов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Добавить папку…</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Добавить файлы…</translation>
        </message>
        <message>
            <source>Add the bank's files</source>
            <translation>Добавьте файлы банка</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Выбрать файлы…</translation>
        </message>
        <message>
            <source>Drop files or a whole folder anywhere on this window. Each is recognised and shown to you first; nothing enters the case before you say so.</source>
            <translation>Перетащите файлы или целую папку в любое место этого окна. Каждый файл сначала распознаётся и показывается вам; без вашего решения в дело ничего не попадает.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательства</translation>
        </message>
        <message>
            <source>Files that wait</source>
            <translation>Ожидающие файлы</translation>
        </message>
        <message>
            <source>Go to entries</source>
            <translation>Перейти к операциям</translation>
        </message>
        <message>
            <source>Go to timeline</source>
            <translation>Перейти к хронологии</translation>
        </message>
        <message>
            <source>Looking at the evidence</source>
            <translation>Просмотр доказательств</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Отмена импорта</translation>
        </message>
        <message>
            <source>{file} has been written.</source>
            <translation>Файл {file} записан.</translation>
        </message>
    </context>
    <context>
        <name>ExclusionDialog</name>
        <message>
            <source>Exclude</source>
            <translation>Исключить</translation>
        </message>
        <message>
            <source>Exclude entries</source>
            <translation>Исключить операции</translation>
        </message>
        <message>
            <source>Excluded entries stay in every list, struck through, and are counted apart from the sums.</source>
            <translation>Исключённые операции остаются во всех списках зачёркнутыми и подсчитываются отдельно от сумм.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Say why these entries shall not count; the reason stands in the report.</source>
            <translation>Укажите, почему эти операции не должны учитываться; причина приводится в отчёте.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n entries were written to {file}.</source>
            <translation>
                <numerusform>Записано операций в файл {file}: %n.</numerusform>
                <numerusform>Записано операций в файл {file}: %n.</numerusform>
                <numerusform>Записано операций в файл {file}: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Editable, not verifiable: compare it with the sealed bundle of the case.</source>
            <translation>Можно изменить, проверить нельзя: сравните с опечатанным пакетом дела.</translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>Запись файла {file}</translation>
        </message>
        <message>
            <source>a case file stands there</source>
            <translation>там находится файл дела</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>Не удалось записать файл {file}: {reason}.</translation>
        </message>
        <message>
            <source>{file} names no known format; the known ones are {formats}.</source>
            <translation>Имя {file} не указывает на известный формат; известные форматы: {formats}.</translation>
        </message>
    </context>
    <context>
        <name>FactDialog</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Add a fact of an account</source>
            <translation>Добавить сведения о счёте</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Change a fact of an account</source>
            <translation>Изменить сведения о счёте</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Day of use</source>
            <translation>Дата использования</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>Укажите дату: день, месяц и год.</translation>
        </message>
        <message>
            <source>Enter the name, number or address itself.</source>
            <translation>Введите само имя, номер или адрес.</translation>
        </message>
        <message>
            <source>Enter the number of the account.</source>
            <translation>Введите номер счёта.</translation>
        </message>
        <message>
            <source>Enter the time as hours and minutes, such as 14:05.</source>
            <translation>Введите время: часы и минуты, например 14:05.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Moment of use</source>
            <translation>Момент использования</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The text is kept as it is recorded; two spellings of one number connect accounts all the same.</source>
            <translation>Текст сохраняется так, как он записан; два написания одного номера всё равно связывают счета.</translation>
        </message>
        <message>
            <source>Time of use</source>
            <translation>Время использования</translation>
        </message>
        <message>
            <source>as it is recorded</source>
            <translation>как записано</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>чч:мм</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>Add up</source>
            <translation>Подсчитать</translation>
        </message>
        <message>
            <source>Choose the accounts of the party. Balances, deposits, transfers between them and cash are added up; nothing is kept before you have seen it.</source>
            <translation>Выберите счета стороны. Подсчитываются остатки, вклады, переводы между счетами и наличные; ничего не сохраняется, пока вы не увидите результат.</translation>
        </message>
        <message>
            <source>Enter the first and the last day as dd.mm.yyyy.</source>
            <translation>Введите первый и последний день в виде дд.мм.гггг.</translation>
        </message>
        <message>
            <source>Enter the party whose worksheet it is.</source>
            <translation>Укажите сторону, к которой относится рабочая таблица.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Take figures from entries</source>
            <translation>Взять показатели из операций</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Последний день предшествует первому.</translation>
        </message>
        <message>
            <source>Tick at least one account.</source>
            <translation>Отметьте хотя бы один счёт.</translation>
        </message>
    </context>
    <context>
        <name>FieldMenu</name>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>What does the column hold?</source>
            <translation>Что содержит столбец?</translation>
        </message>
        <message>
            <source>What the column holds</source>
            <translation>Содержание столбца</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Account of the beneficiary</source>
            <translation>Счёт получателя</translation>
        </message>
        <message>
            <source>Account of the counterparty</source>
            <translation>Счёт контрагента</translation>
        </message>
        <message>
            <source>Account of the payer</source>
            <translation>Счёт плательщика</translation>
        </message>
        <message>
            <source>Account of the statement</source>
            <translation>Счёт выписки</translation>
        </message>
        <message>
            <source>Actual country of payment</source>
            <translation>Фактическая страна выплаты</translation>
        </message>
        <message>
            <source>Address of the beneficiary</source>
            <translation>Адрес получателя</translation>
        </message>
        <message>
            <source>Address of the payer</source>
            <translation>Адрес плательщика</translation>
        </message>
        <message>
            <source>Address of the paying office</source>
            <translation>Адрес пункта выплаты</translation>
        </message>
        <message>
            <source>Address of the sending office</source>
            <translation>Адрес пункта отправления</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Amount in the second currency</source>
            <translation>Сумма во второй валюте</translation>
        </message>
        <message>
            <source>Amount paid out</source>
            <translation>Сумма выплаты</translation>
        </message>
        <message>
            <source>Amount sent</source>
            <translation>Сумма отправления</translation>
        </message>
        <message>
            <source>Balance after the entry</source>
            <translation>Остаток после операции</translation>
        </message>
        <message>
            <source>Bank of the beneficiary</source>
            <translation>Банк получателя</translation>
        </message>
        <message>
            <source>Bank of the counterparty</source>
            <translation>Банк контрагента</translation>
        </message>
        <message>
            <source>Bank of the payer</source>
            <translation>Банк плательщика</translation>
        </message>
        <message>
            <source>Beneficiary</source>
            <translation>Получатель</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>Дата операции</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Category of the merchant</source>
            <translation>Категория торговой точки (MCC)</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>City of the paying office</source>
            <translation>Город пункта выплаты</translation>
        </message>
        <message>
            <source>City of the sending office</source>
            <translation>Город пункта отправления</translation>
        </message>
        <message>
            <source>Code of the paying office</source>
            <translation>Код пункта выплаты</translation>
        </message>
        <message>
            <source>Code of the purpose</source>
            <translation>Код назначения платежа</translation>
        </message>
        <message>
            <source>Code of the sending office</source>
            <translation>Код пункта отправления</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Комментарии</translation>
        </message>
        <message>
            <source>Control number of the transfer</source>
            <translation>Контрольный номер перевода</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>Контрагент</translation>
        </message>
        <message>
            <source>Country of the beneficiary</source>
            <translation>Страна получателя</translation>
        </message>
        <message>
            <source>Country of the beneficiary's document</source>
            <translation>Страна документа получателя</translation>
        </message>
        <message>
            <source>Country of the counterparty</source>
            <translation>Страна контрагента</translation>
        </message>
        <message>
            <source>Country of the payer</source>
            <translation>Страна плательщика</translation>
        </message>
        <message>
            <source>Country of the payer's document</source>
            <translation>Страна документа плательщика</translation>
        </message>
        <message>
            <source>Country of the paying office</source>
            <translation>Страна пункта выплаты</translation>
        </message>
        <message>
            <source>Country of the sending office</source>
            <translation>Страна пункта отправления</translation>
        </message>
        <message>
            <source>Credit in the second currency</source>
            <translation>Поступление во второй валюте</translation>
        </message>
        <message>
            <source>Credit: money in</source>
            <translation>Поступление (кредит)</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Currency paid out</source>
            <translation>Валюта выплаты</translation>
        </message>
        <message>
            <source>Currency sent</source>
            <translation>Валюта отправления</translation>
        </message>
        <message>
            <source>Date of birth of the beneficiary</source>
            <translation>Дата рождения получателя</translation>
        </message>
        <message>
            <source>Date of birth of the payer</source>
            <translation>Дата рождения плательщика</translation>
        </message>
        <message>
            <source>Debit in the second currency</source>
            <translation>Списание во второй валюте</translation>
        </message>
        <message>
            <source>Debit: money out</source>
            <translation>Списание (дебет)</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Document of the beneficiary</source>
            <translation>Документ получателя</translation>
        </message>
        <message>
            <source>Document of the payer</source>
            <translation>Документ плательщика</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Обменный курс</translation>
        </message>
        <message>
            <source>Expected country of payment</source>
            <translation>Ожидаемая страна выплаты</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Holder of the account</source>
            <translation>Владелец счёта</translation>
        </message>
        <message>
            <source>Identifier of the beneficiary</source>
            <translation>Идентификатор получателя</translation>
        </message>
        <message>
            <source>Identifier of the counterparty</source>
            <translation>Идентификатор контрагента</translation>
        </message>
        <message>
            <source>Identifier of the holder</source>
            <translation>Идентификатор владельца счёта</translation>
        </message>
        <message>
            <source>Identifier of the payer</source>
            <translation>Идентификатор плательщика</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Сохраняется без изменений</translation>
        </message>
        <message>
            <source>Kind of operation</source>
            <translation>Вид операции</translation>
        </message>
        <message>
            <source>Line number</source>
            <translation>Порядковый номер</translation>
        </message>
        <message>
            <source>Money transfer</source>
            <translation>Денежный перевод</translation>
        </message>
        <message>
            <source>Nationality of the beneficiary</source>
            <translation>Гражданство получателя</translation>
        </message>
        <message>
            <source>Nationality of the payer</source>
            <translation>Гражданство плательщика</translation>
        </message>
        <message>
            <source>Occupation of the beneficiary</source>
            <translation>Род занятий получателя</translation>
        </message>
        <message>
            <source>Occupation of the payer</source>
            <translation>Род занятий плательщика</translation>
        </message>
        <message>
            <source>Paid out on</source>
            <translation>Дата выплаты</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Плательщик</translation>
        </message>
        <message>
            <source>Paying office</source>
            <translation>Пункт выплаты</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Purpose of the payment</source>
            <translation>Назначение платежа</translation>
        </message>
        <message>
            <source>Purpose of the transfer</source>
            <translation>Цель перевода</translation>
        </message>
        <message>
            <source>Reference of the bank</source>
            <translation>Референс банка</translation>
        </message>
        <message>
            <source>Relationship of the two</source>
            <translation>Отношения между сторонами</translation>
        </message>
        <message>
            <source>Residency of the beneficiary</source>
            <translation>Резидентство получателя</translation>
        </message>
        <message>
            <source>Residency of the counterparty</source>
            <translation>Резидентство контрагента</translation>
        </message>
        <message>
            <source>Residency of the holder</source>
            <translation>Резидентство владельца счёта</translation>
        </message>
        <message>
            <source>Residency of the payer</source>
            <translation>Резидентство плательщика</translation>
        </message>
        <message>
            <source>Second currency</source>
            <translation>Вторая валюта</translation>
        </message>
        <message>
            <source>Sending office</source>
            <translation>Пункт отправления</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Дата отправления</translation>
        </message>
        <message>
            <source>Source of the funds</source>
            <translation>Источник средств</translation>
        </message>
        <message>
            <source>Status of the transfer</source>
            <translation>Статус перевода</translation>
        </message>
        <message>
            <source>Telephone of the beneficiary</source>
            <translation>Телефон получателя</translation>
        </message>
        <message>
            <source>Telephone of the counterparty</source>
            <translation>Телефон контрагента</translation>
        </message>
        <message>
            <source>Telephone of the holder</source>
            <translation>Телефон владельца счёта</translation>
        </message>
        <message>
            <source>Telephone of the payer</source>
            <translation>Телефон плательщика</translation>
        </message>
        <message>
            <source>Test question</source>
            <translation>Контрольный вопрос</translation>
        </message>
        <message>
            <source>The account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>The other side</source>
            <translation>Контрагент</translation>
        </message>
        <message>
            <source>Time and amount</source>
            <translation>Время и сумма</translation>
        </message>
        <message>
            <source>Time of booking</source>
            <translation>Время операции</translation>
        </message>
        <message>
            <source>Time of payment</source>
            <translation>Время выплаты</translation>
        </message>
        <message>
            <source>Time of sending</source>
            <translation>Время отправления</translation>
        </message>
        <message>
            <source>Time zone of the payment</source>
            <translation>Часовой пояс выплаты</translation>
        </message>
        <message>
            <source>Time zone of the sending</source>
            <translation>Часовой пояс отправления</translation>
        </message>
        <message>
            <source>Transfer system</source>
            <translation>Система переводов</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Дата валютирования</translation>
        </message>
        <message>
            <source>What it was for</source>
            <translation>Назначение и обстоятельства</translation>
        </message>
    </context>
    <context>
        <name>FigureShapes</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>At the rate of all other accounts, so many round amounts or more have the probability {p}.</source>
            <translation>При доле, характерной для всех остальных счетов, вероятность такого или большего числа круглых сумм: {p}.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Classes of amounts</source>
            <translation>Классы сумм</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Пробелы</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Of all others</source>
            <translation>По остальным счетам</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Вероятность</translation>
        </message>
        <message>
            <source>Round amounts</source>
            <translation>Круглые суммы</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Общая сумма</translation>
        </message>
        <message>
            <source>To less than</source>
            <translation>Менее</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Единица округления</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Чего не хватает</translation>
        </message>
        <message>
            <source>{count} of {total}, {share}</source>
            <translation>{count} из {total}, {share}</translation>
        </message>
    </context>
    <context>
        <name>FiguresPanel</name>
        <message>
            <source>Show the entries</source>
            <translation>Показать операции</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Add a folder to the case</source>
            <translation>Добавить папку в дело</translation>
        </message>
        <message>
            <source>Add files to the case</source>
            <translation>Добавить файлы в дело</translation>
        </message>
        <message>
            <source>Case file (*.idcase)</source>
            <translation>Файл дела (*.idcase)</translation>
        </message>
        <message>
            <source>Choose the table of rates</source>
            <translation>Выбрать таблицу курсов</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>Текст с разделителями-запятыми (*.csv)</translation>
        </message>
        <message>
            <source>Document to be edited (*.docx)</source>
            <translation>Документ для редактирования (*.docx)</translation>
        </message>
        <message>
            <source>Draft the letter</source>
            <translation>Составить проект письма</translation>
        </message>
        <message>
            <source>Export layouts</source>
            <translation>Экспорт форм выписок</translation>
        </message>
        <message>
            <source>Export the differences</source>
            <translation>Экспорт различий</translation>
        </message>
        <message>
            <source>Export the entries shown</source>
            <translation>Экспорт показанных операций</translation>
        </message>
        <message>
            <source>Export the outgoings</source>
            <translation>Экспорт расходов</translation>
        </message>
        <message>
            <source>Export the records shown</source>
            <translation>Экспорт показанных записей</translation>
        </message>
        <message>
            <source>Export the totals</source>
            <translation>Экспорт итогов</translation>
        </message>
        <message>
            <source>Export the transfers</source>
            <translation>Экспорт переводов</translation>
        </message>
        <message>
            <source>Import layouts</source>
            <translation>Импорт форм выписок</translation>
        </message>
        <message>
            <source>JSON text (*.json)</source>
            <translation>Текст JSON (*.json)</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Документ PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Parquet table (*.parquet)</source>
            <translation>Таблица Parquet (*.parquet)</translation>
        </message>
        <message>
            <source>Save a copy of the case</source>
            <translation>Сохранить копию дела</translation>
        </message>
        <message>
            <source>Save the file as received</source>
            <translation>Сохранить файл в полученном виде</translation>
        </message>
        <message>
            <source>Signed layouts (*.json)</source>
            <translation>Подписанные формы выписок (*.json)</translation>
        </message>
        <message>
            <source>Tables of rates (*.csv *.xlsx *.toml)</source>
            <translation>Таблицы курсов (*.csv *.xlsx *.toml)</translation>
        </message>
        <message>
            <source>Where shall the case file be?</source>
            <translation>Где будет находиться файл дела?</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Книга электронных таблиц (*.xlsx)</translation>
        </message>
        <message>
            <source>Write the bundle</source>
            <translation>Записать пакет</translation>
        </message>
        <message>
            <source>Write the document</source>
            <translation>Записать документ</translation>
        </message>
        <message>
            <source>Write the report</source>
            <translation>Записать отчёт</translation>
        </message>
        <message>
            <source>Write the schedule of losses</source>
            <translation>Записать ведомость ущерба</translation>
        </message>
    </context>
    <context>
        <name>FileListModel</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операции</numerusform>
                <numerusform>%Ln операций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
                <numerusform>%Ln файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln платёж</numerusform>
                <numerusform>%Ln платежа</numerusform>
                <numerusform>%Ln платежей</numerusform>
            </translation>
        </message>
        <message>
            <source>Already in the case</source>
            <translation>Уже в деле</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архив</translation>
        </message>
        <message numerus="yes">
            <source>Archive, %Ln files in it</source>
            <translation>
                <numerusform>Архив, внутри %Ln файл</numerusform>
                <numerusform>Архив, внутри %Ln файла</numerusform>
                <numerusform>Архив, внутри %Ln файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Behind a password</source>
            <translation>Под паролем</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Читается</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Не читается</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Held, not read</source>
            <translation>Хранится, не прочитан</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Требует вашего решения</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готов</translation>
        </message>
        <message>
            <source>Ready, look at it</source>
            <translation>Готов, просмотрите</translation>
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
            <translation>Остатки</translation>
        </message>
        <message>
            <source>Forget my corrections</source>
            <translation>Сбросить мои исправления</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Чтение</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Rows and fields</source>
            <translation>Строки и поля</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>Строки без операций</translation>
        </message>
        <message numerus="yes">
            <source>The archive holds %Ln files; each is looked at by itself, and the archive is kept with them.</source>
            <translation>
                <numerusform>В архиве %Ln файл; каждый файл рассматривается отдельно, а архив хранится вместе с файлами.</numerusform>
                <numerusform>В архиве %Ln файла; каждый рассматривается отдельно, а архив хранится вместе с ними.</numerusform>
                <numerusform>В архиве %Ln файлов; каждый рассматривается отдельно, а архив хранится вместе с ними.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>Файл читается.</translation>
        </message>
        <message numerus="yes">
            <source>The folder holds %Ln files; each is looked at by itself.</source>
            <translation>
                <numerusform>В папке %Ln файл; каждый файл рассматривается отдельно.</numerusform>
                <numerusform>В папке %Ln файла; каждый рассматривается отдельно.</numerusform>
                <numerusform>В папке %Ln файлов; каждый рассматривается отдельно.</numerusform>
            </translation>
        </message>
        <message>
            <source>These bytes are in the case already, as {label}; they are not imported again.</source>
            <translation>Файл с точно таким содержанием уже есть в деле под номером {label}; повторно он не импортируется.</translation>
        </message>
        <message>
            <source>When it is imported it is kept as evidence and listed as held, not read.</source>
            <translation>При импорте файл сохраняется как доказательство и значится в списке как «хранится, не прочитано».</translation>
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
            <translation>Счёт</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Все счета</translation>
        </message>
        <message>
            <source>Amount from</source>
            <translation>Сумма от</translation>
        </message>
        <message>
            <source>Amount to</source>
            <translation>Сумма до</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сбросить фильтры</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>Эпизод</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С даты</translation>
        </message>
        <message>
            <source>In and out</source>
            <translation>Все направления</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Text in any script</source>
            <translation>Текст, любой алфавит</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По дату</translation>
        </message>
        <message>
            <source>Which entries count</source>
            <translation>Какие операции учитываются</translation>
        </message>
    </context>
    <context>
        <name>FindingTable</name>
        <message>
            <source>Findings</source>
            <translation>Выявленные признаки</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что выявлено</translation>
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
            <translation>Выявленные признаки</translation>
        </message>
        <message>
            <source>Keeping the decision</source>
            <translation>Сохранение решения</translation>
        </message>
        <message>
            <source>Lists…</source>
            <translation>Списки…</translation>
        </message>
        <message>
            <source>Looking at the findings</source>
            <translation>Просмотр выявленных признаков</translation>
        </message>
        <message>
            <source>Looking at the rows</source>
            <translation>Просмотр строк</translation>
        </message>
        <message>
            <source>Rules look at the records first, then at the entries: each says what it found, what it did not find, and what it could not compute and why. A finding is a lead, never a verdict.</source>
            <translation>Правила проверяют сначала записи, затем операции: каждое сообщает, что выявлено, что не выявлено, а также что невозможно вычислить и почему. Выявленный признак — это повод для проверки, а не вывод.</translation>
        </message>
        <message>
            <source>Run the rules…</source>
            <translation>Применить правила…</translation>
        </message>
        <message>
            <source>Running the rules</source>
            <translation>Применение правил</translation>
        </message>
        <message>
            <source>Sealing the list</source>
            <translation>Опечатывание списка</translation>
        </message>
        <message>
            <source>The case has changed since the rules were run; run them again.</source>
            <translation>После применения правил дело изменилось; примените их снова.</translation>
        </message>
        <message>
            <source>The list is sealed; the rules that need it can be run.</source>
            <translation>Список опечатан; теперь можно применить правила, для которых он нужен.</translation>
        </message>
        <message>
            <source>The rules have been run.</source>
            <translation>Правила применены.</translation>
        </message>
        <message>
            <source>The rules have not been run yet</source>
            <translation>Правила ещё не применялись</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What was decided about finding {number} is kept.</source>
            <translation>Решение по признаку № {number} сохранено.</translation>
        </message>
    </context>
    <context>
        <name>FlowFilterBar</name>
        <message>
            <source>All currencies</source>
            <translation>Все валюты</translation>
        </message>
        <message>
            <source>All grades, apart</source>
            <translation>Все степени, отдельно</translation>
        </message>
        <message>
            <source>Between what movements are summed</source>
            <translation>Между чем суммируются движения средств</translation>
        </message>
        <message>
            <source>Converted by {name}</source>
            <translation>Пересчёт по таблице {name}</translation>
        </message>
        <message>
            <source>Currency of the movements</source>
            <translation>Валюта движений средств</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>Начиная с этого дня</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Имя или номер</translation>
        </message>
        <message>
            <source>Name or number at either end</source>
            <translation>Имя или номер плательщика или получателя</translation>
        </message>
        <message>
            <source>Not converted</source>
            <translation>Без пересчёта</translation>
        </message>
        <message>
            <source>Stretches of time that are summed apart</source>
            <translation>Периоды, суммируемые отдельно</translation>
        </message>
        <message>
            <source>Table of rates by which amounts are converted</source>
            <translation>Таблица курсов для пересчёта сумм</translation>
        </message>
        <message>
            <source>Up to and with this day</source>
            <translation>По этот день включительно</translation>
        </message>
        <message>
            <source>What the movements rest on</source>
            <translation>Степень подтверждения движений средств</translation>
        </message>
    </context>
    <context>
        <name>FlowModel</name>
        <message numerus="yes">
            <source>%Ln movements have no rate for their day and are left out.</source>
            <translation>
                <numerusform>Для %Ln движения средств нет курса на его дату; оно не учтено.</numerusform>
                <numerusform>Для %Ln движений средств нет курса на их даты; они не учтены.</numerusform>
                <numerusform>Для %Ln движений средств нет курса на их даты; они не учтены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them could be matched otherwise just as well.</source>
            <translation>
                <numerusform>%Ln из них можно с равным основанием сопоставить иначе.</numerusform>
                <numerusform>%Ln из них можно с равным основанием сопоставить иначе.</numerusform>
                <numerusform>%Ln из них можно с равным основанием сопоставить иначе.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlowSearch</name>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>At most {amount} can have taken the whole way.</source>
            <translation>Всю цепочку могло пройти не более {amount}.</translation>
        </message>
        <message>
            <source>Between whom</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С даты</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>Движения средств</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Степень подтверждения</translation>
        </message>
        <message>
            <source>The money was exchanged on its way.</source>
            <translation>Средства были обменены в ходе движения.</translation>
        </message>
        <message>
            <source>The source does not print which of two movements of one day came first.</source>
            <translation>В источнике не указано, какое из двух движений средств за один день было первым.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По дату</translation>
        </message>
        <message>
            <source>{payers} paid in {received}; {recipients} were paid {paid}.</source>
            <translation>Плательщиков: {payers}, поступило {received}; получателей: {recipients}, выплачено {paid}.</translation>
        </message>
    </context>
    <context>
        <name>FlowTable</name>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>Пересчитано</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>Движения средств</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Степень подтверждения</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>quarter {number} of {year}</source>
            <translation>{number} квартал {year} г.</translation>
        </message>
        <message>
            <source>week from {day}</source>
            <translation>неделя с {day}</translation>
        </message>
    </context>
    <context>
        <name>Flows</name>
        <message numerus="yes">
            <source>%n matches have two currencies on one side; their entries stand by themselves.</source>
            <translation>
                <numerusform>%n сопоставление имеет две валюты на одной стороне; его операции учитываются по отдельности.</numerusform>
                <numerusform>%n сопоставления имеют две валюты на одной стороне; их операции учитываются по отдельности.</numerusform>
                <numerusform>%n сопоставлений имеют две валюты на одной стороне; их операции учитываются по отдельности.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payments that nobody was paid are in no total.</source>
            <translation>
                <numerusform>%n платёж, не выплаченный получателю, не входит ни в один итог.</numerusform>
                <numerusform>%n платежа, не выплаченные получателям, не входят ни в один итог.</numerusform>
                <numerusform>%n платежей, не выплаченных получателям, не входят ни в один итог.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of totals were written to {file}.</source>
            <translation>
                <numerusform>В файл {file} записана %n строка итогов.</numerusform>
                <numerusform>В файл {file} записаны %n строки итогов.</numerusform>
                <numerusform>В файл {file} записано %n строк итогов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Gathered by one and paid out to many</source>
            <translation>Собрано одной стороной и выплачено многим</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Месяцы</translation>
        </message>
        <message>
            <source>Names as recorded</source>
            <translation>Имена, как они записаны</translation>
        </message>
        <message>
            <source>No movement of the case has {node} at either end.</source>
            <translation>Ни в одном движении средств дела {node} не является ни плательщиком, ни получателем.</translation>
        </message>
        <message>
            <source>No movement of the case matches.</source>
            <translation>Ни одно движение средств дела не соответствует условиям.</translation>
        </message>
        <message>
            <source>Nothing of the kind was found.</source>
            <translation>Ничего подобного не найдено.</translation>
        </message>
        <message>
            <source>Paid to many and passed on to one</source>
            <translation>Выплачено многим и передано далее одной стороне</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Стороны</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>Кварталы</translation>
        </message>
        <message>
            <source>The search stopped at its bound: more may exist.</source>
            <translation>Поиск остановлен на установленном пределе: возможны и другие результаты.</translation>
        </message>
        <message>
            <source>The whole time</source>
            <translation>Всё время</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Недели</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Годы</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>наличные</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждено</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>предполагается</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>one-sided</source>
            <translation>одна сторона</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>доказано</translation>
        </message>
        <message>
            <source>{account}: the stated balance changed by {change}, as the movements do.</source>
            <translation>{account}: указанный остаток изменился на {change}, что соответствует движению средств.</translation>
        </message>
        <message>
            <source>{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not accounted for though statements cover all days.</source>
            <translation>{account}: указанный остаток изменился на {change}, движение средств даёт {net}; не объяснено {difference}, хотя выписки охватывают все дни.</translation>
        </message>
        <message numerus="yes">
            <source>{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not accounted for, and no statement covers %n days between.</source>
            <translation>
                <numerusform>{account}: указанный остаток изменился на {change}, движение средств даёт {net}; не объяснено {difference}, при этом %n день между датами остатков не охвачен ни одной выпиской.</numerusform>
                <numerusform>{account}: указанный остаток изменился на {change}, движение средств даёт {net}; не объяснено {difference}, при этом %n дня между датами остатков не охвачены ни одной выпиской.</numerusform>
                <numerusform>{account}: указанный остаток изменился на {change}, движение средств даёт {net}; не объяснено {difference}, при этом %n дней между датами остатков не охвачены ни одной выпиской.</numerusform>
            </translation>
        </message>
        <message>
            <source>{account}: the stated balance changed by {change}; the movements give {net}, and excluded entries the other {excluded}.</source>
            <translation>{account}: указанный остаток изменился на {change}; движение средств даёт {net}, а исключённые операции — остальные {excluded}.</translation>
        </message>
        <message>
            <source>{word} fits several: {nodes}. Name one of them wholly.</source>
            <translation>Запросу {word} соответствует несколько вариантов: {nodes}. Укажите один из них полностью.</translation>
        </message>
    </context>
    <context>
        <name>FlowsPage</name>
        <message numerus="yes">
            <source>%Ln totals were written to {file}.</source>
            <translation>
                <numerusform>%Ln итог записан в файл {file}.</numerusform>
                <numerusform>%Ln итога записаны в файл {file}.</numerusform>
                <numerusform>%Ln итогов записано в файл {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add statements or tables of transfers: their movements are then summed between parties, accounts and places, each movement once.</source>
            <translation>Добавьте выписки или таблицы переводов: их движения средств будут просуммированы между сторонами, счетами и местами, каждое движение — один раз.</translation>
        </message>
        <message>
            <source>Adding up the flows</source>
            <translation>Суммирование потоков</translation>
        </message>
        <message>
            <source>Exporting the totals</source>
            <translation>Экспорт итогов</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Потоки</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Перейти к доказательствам</translation>
        </message>
        <message>
            <source>Keep in the case</source>
            <translation>Сохранить в деле</translation>
        </message>
        <message>
            <source>Keeping the totals</source>
            <translation>Сохранение итогов</translation>
        </message>
        <message>
            <source>Keeping what was found</source>
            <translation>Сохранение найденного</translation>
        </message>
        <message>
            <source>Looking at what stayed</source>
            <translation>Просмотр того, что осталось</translation>
        </message>
        <message>
            <source>Looking for parties and accounts</source>
            <translation>Поиск сторон и счетов</translation>
        </message>
        <message>
            <source>Looking for the movements</source>
            <translation>Поиск движений средств</translation>
        </message>
        <message>
            <source>No money has moved yet</source>
            <translation>Движений средств пока нет</translation>
        </message>
        <message>
            <source>Seal rates…</source>
            <translation>Опечатать курсы…</translation>
        </message>
        <message>
            <source>Sealing the rates</source>
            <translation>Опечатывание курсов</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>The answer is kept in the case with its question, your name and the time.</source>
            <translation>Ответ сохранён в деле вместе с вопросом, вашим именем и временем.</translation>
        </message>
        <message>
            <source>The table {name} is sealed; amounts can be converted by it.</source>
            <translation>Таблица {name} опечатана; по ней можно пересчитывать суммы.</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Итоги</translation>
        </message>
        <message>
            <source>Totals and searches</source>
            <translation>Итоги и поиск</translation>
        </message>
        <message>
            <source>Totals of flows</source>
            <translation>Итоги потоков</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Ways, circles and patterns</source>
            <translation>Цепочки, круги и схемы</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>Funds</name>
        <message>
            <source>Interest of the bank</source>
            <translation>Проценты банка</translation>
        </message>
        <message>
            <source>Meant to make good a loss</source>
            <translation>Предназначено для возмещения ущерба</translation>
        </message>
        <message>
            <source>Money of a claimant</source>
            <translation>Деньги претендента</translation>
        </message>
        <message>
            <source>The holder's own money</source>
            <translation>Собственные деньги владельца счёта</translation>
        </message>
    </context>
    <context>
        <name>FundsDialog</name>
        <message numerus="yes">
            <source>%Ln credits are marked. Their money is then followed by every method.</source>
            <translation>
                <numerusform>Отмечено %Ln поступление. Далее его деньги отслеживаются каждым методом.</numerusform>
                <numerusform>Отмечены %Ln поступления. Далее их деньги отслеживаются каждым методом.</numerusform>
                <numerusform>Отмечено %Ln поступлений. Далее их деньги отслеживаются каждым методом.</numerusform>
            </translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>Претендент</translation>
        </message>
        <message>
            <source>Enter whose money it is, as the result shall name the claimant.</source>
            <translation>Укажите, чьи это деньги: так претендент будет назван в результате.</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Отметить</translation>
        </message>
        <message>
            <source>Mark as funds of interest</source>
            <translation>Отметить как отслеживаемые средства</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Say why these are funds of interest; the reason is kept with your name.</source>
            <translation>Укажите, почему это отслеживаемые средства; причина сохраняется вместе с вашим именем.</translation>
        </message>
        <message>
            <source>What they are</source>
            <translation>Что это за средства</translation>
        </message>
    </context>
    <context>
        <name>FundsMarking</name>
        <message>
            <source>Choose one or more entries first.</source>
            <translation>Сначала выберите одну или несколько операций.</translation>
        </message>
        <message>
            <source>Marking funds of interest</source>
            <translation>Отметка отслеживаемых средств</translation>
        </message>
        <message>
            <source>The case is open for reading only; nothing can be marked.</source>
            <translation>Дело открыто только для чтения; отметить ничего нельзя.</translation>
        </message>
        <message>
            <source>The entries are marked as funds of interest.</source>
            <translation>Операции отмечены как отслеживаемые средства.</translation>
        </message>
        <message>
            <source>Trace from here</source>
            <translation>Отследить отсюда</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>FundsPanel</name>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>Accounts to trace</source>
            <translation>Счета для отслеживания</translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>Претендент</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Follow inferred transfers too</source>
            <translation>Учитывать и предполагаемые переводы</translation>
        </message>
        <message>
            <source>Funds of interest</source>
            <translation>Отслеживаемые средства</translation>
        </message>
        <message>
            <source>Marked by</source>
            <translation>Кем отмечено</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Those of the funds, and those that money was sent on to</source>
            <translation>Счета этих средств и счета, на которые деньги были переведены далее</translation>
        </message>
        <message>
            <source>Transfers that identifiers prove or a person confirmed are always followed.</source>
            <translation>Переводы, доказанные идентификаторами или подтверждённые человеком, учитываются всегда.</translation>
        </message>
        <message>
            <source>What they are</source>
            <translation>Что это за средства</translation>
        </message>
        <message>
            <source>Withdraw the mark</source>
            <translation>Снять отметку</translation>
        </message>
    </context>
    <context>
        <name>GapPanel</name>
        <message>
            <source>Join to one transfer</source>
            <translation>Объединить в один перевод</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Показать операцию</translation>
        </message>
        <message>
            <source>These entries name another account of the case, and none of its entries was found to be the other side. Choose what was paid and what was received to join them by hand.</source>
            <translation>В этих операциях указан другой счёт дела, но ни одна из его операций не найдена как вторая сторона перевода. Чтобы объединить их вручную, выберите, что было выплачено и что было получено.</translation>
        </message>
        <message>
            <source>Transfers with one side</source>
            <translation>Переводы с одной стороной</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>Copy the hash</source>
            <translation>Скопировать хеш-сумму</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>Скопировать слова</translation>
        </message>
        <message>
            <source>Head of the trail</source>
            <translation>Конец цепочки журнала</translation>
        </message>
        <message>
            <source>Head of the trail as digits</source>
            <translation>Конец цепочки журнала цифрами</translation>
        </message>
        <message>
            <source>Head of the trail as words</source>
            <translation>Конец цепочки журнала словами</translation>
        </message>
        <message>
            <source>Record {number} is the newest. Whoever reads the same words in a report or bundle holds the same trail up to that record.</source>
            <translation>Запись № {number} — последняя. Если в отчёте или пакете приведены те же слова, они относятся к тому же журналу вплоть до этой записи.</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Do again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Do again: {step}</source>
            <translation>Повторить: {step}</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Открыто только для чтения</translation>
        </message>
        <message>
            <source>Search entries in any script</source>
            <translation>Поиск операций, любой алфавит</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Отменить: {step}</translation>
        </message>
    </context>
    <context>
        <name>HopPanel</name>
        <message>
            <source>Show the entry</source>
            <translation>Показать операцию</translation>
        </message>
    </context>
    <context>
        <name>HopTable</name>
        <message>
            <source>From</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Выплачено</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n операция</numerusform>
                <numerusform>%n операции</numerusform>
                <numerusform>%n операций</numerusform>
            </translation>
        </message>
        <message>
            <source>Click to list them.</source>
            <translation>Щёлкните, чтобы увидеть их список.</translation>
        </message>
        <message>
            <source>Expected to be paid in {expected}, paid in {actual}. {purpose}</source>
            <translation>Ожидаемая страна выплаты: {expected}, фактическая: {actual}. {purpose}</translation>
        </message>
        <message>
            <source>Expected to be paid in {expected}. {purpose}</source>
            <translation>Ожидаемая страна выплаты: {expected}. {purpose}</translation>
        </message>
        <message>
            <source>Paid in {actual}. {purpose}</source>
            <translation>Страна выплаты: {actual}. {purpose}</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>с {begin} по {end}</translation>
        </message>
        <message>
            <source>{evidence}, {file}, row {row}</source>
            <translation>{evidence}, {file}, строка {row}</translation>
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
            <translation>БИН Казахстана</translation>
        </message>
        <message>
            <source>CNIC of Pakistan</source>
            <translation>CNIC Пакистана</translation>
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
            <translation>ИИН Казахстана</translation>
        </message>
        <message>
            <source>INN of Russia</source>
            <translation>ИНН России</translation>
        </message>
        <message>
            <source>OGRN of Russia</source>
            <translation>ОГРН России</translation>
        </message>
        <message>
            <source>Only length and form could be looked at: no check digit of this kind of number is published, so a slip stays unseen.</source>
            <translation>Проверены только длина и форма: для номеров этого вида контрольная цифра не опубликована, поэтому ошибка при вводе остаётся незамеченной.</translation>
        </message>
        <message>
            <source>PIN of Kyrgyzstan</source>
            <translation>ПИН Кыргызстана</translation>
        </message>
        <message>
            <source>PINFL of Uzbekistan</source>
            <translation>ПИНФЛ Узбекистана</translation>
        </message>
        <message>
            <source>The check digit agrees. About one random number in ten passes too, and it does not prove that the number was issued.</source>
            <translation>Контрольная цифра сходится. Она сходится и примерно у одного из десяти случайных чисел; это не доказывает, что такой номер был выдан.</translation>
        </message>
        <message>
            <source>The check digit does not agree: a digit is wrong or missing, or it is another kind of number. Which digit is wrong cannot be told.</source>
            <translation>Контрольная цифра не сходится: одна из цифр неверна или пропущена либо это номер другого вида. Какая цифра неверна, установить нельзя.</translation>
        </message>
        <message>
            <source>The two check digits agree. About one random number in a hundred passes too, and it does not prove that the number was issued or that the account exists.</source>
            <translation>Обе контрольные цифры сходятся. Они сходятся и примерно у одного из ста случайных чисел; это не доказывает, что такой номер был выдан или что счёт существует.</translation>
        </message>
        <message>
            <source>VÖEN of Azerbaijan</source>
            <translation>VÖEN Азербайджана</translation>
        </message>
        <message>
            <source>account of twenty digits</source>
            <translation>счёт из двадцати цифр</translation>
        </message>
        <message>
            <source>e-tazkira of Afghanistan</source>
            <translation>электронная тазкира Афганистана</translation>
        </message>
        <message>
            <source>identity number of Türkiye</source>
            <translation>идентификационный номер Турции</translation>
        </message>
        <message>
            <source>national card of Iraq</source>
            <translation>национальная карта Ирака</translation>
        </message>
        <message>
            <source>national code of Iran</source>
            <translation>национальный код Ирана</translation>
        </message>
        <message>
            <source>number of a legal person of Iran</source>
            <translation>номер юридического лица Ирана</translation>
        </message>
        <message>
            <source>payment card</source>
            <translation>платёжная карта</translation>
        </message>
        <message>
            <source>payment card with hidden digits</source>
            <translation>платёжная карта со скрытыми цифрами</translation>
        </message>
        <message>
            <source>personal number of Georgia</source>
            <translation>личный номер Грузии</translation>
        </message>
        <message>
            <source>tax number of Türkiye</source>
            <translation>налоговый номер Турции</translation>
        </message>
        <message>
            <source>taxpayer number of Tajikistan</source>
            <translation>номер налогоплательщика Таджикистана</translation>
        </message>
        <message>
            <source>taxpayer number of Uzbekistan</source>
            <translation>номер налогоплательщика Узбекистана</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n files were imported.</source>
            <translation>
                <numerusform>Импортирован %n файл.</numerusform>
                <numerusform>Импортировано %n файла.</numerusform>
                <numerusform>Импортировано %n файлов.</numerusform>
            </translation>
        </message>
        <message>
            <source>A file has the content of {label}, which was destroyed by order; it was not taken again.</source>
            <translation>Один из файлов имеет содержание доказательства {label}, уничтоженного по решению суда; повторно он не принят.</translation>
        </message>
        <message>
            <source>A file is in the case as {label}, which is in quarantine; it was not imported again.</source>
            <translation>Один из файлов уже есть в деле под номером {label} и находится в карантине; повторно он не импортирован.</translation>
        </message>
        <message>
            <source>A file is in the case as {label}, which was withdrawn; it was not imported again.</source>
            <translation>Один из файлов уже есть в деле под номером {label} и отозван; повторно он не импортирован.</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>Импорт файла {file}</translation>
        </message>
        <message numerus="yes">
            <source>In the case, %n entries are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>В деле %n операция повторяется во второй выписке и учтена один раз.</numerusform>
                <numerusform>В деле %n операции повторяются во второй выписке и учтены один раз.</numerusform>
                <numerusform>В деле %n операций повторяются во второй выписке и учтены один раз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the case, %n items of evidence are held, not read.</source>
            <translation>
                <numerusform>В деле %n доказательство хранится, не прочитано.</numerusform>
                <numerusform>В деле %n доказательства хранятся, не прочитаны.</numerusform>
                <numerusform>В деле %n доказательств хранятся, не прочитаны.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>Чтение файла {file}</translation>
        </message>
        <message>
            <source>it does not exist</source>
            <translation>файл не существует</translation>
        </message>
        <message>
            <source>it is no ordinary file</source>
            <translation>это не обычный файл</translation>
        </message>
        <message>
            <source>{file} cannot be opened: {reason}.</source>
            <translation>Не удалось открыть файл {file}: {reason}.</translation>
        </message>
        <message>
            <source>{file} has changed since it was read; read it again before importing it.</source>
            <translation>Файл {file} изменился после чтения; прочтите его заново перед импортом.</translation>
        </message>
        <message>
            <source>{file} is already in the case as {label}; it was not imported again.</source>
            <translation>Файл {file} уже есть в деле под номером {label}; повторно он не импортирован.</translation>
        </message>
        <message>
            <source>{file} is in the case as {label}: held, not read.</source>
            <translation>Файл {file} находится в деле под номером {label}: хранится, не прочитан.</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операции</numerusform>
                <numerusform>%Ln операций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
                <numerusform>%Ln файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files held, not read</source>
            <translation>
                <numerusform>%Ln файл хранится, не прочитан</numerusform>
                <numerusform>%Ln файла хранятся, не прочитаны</numerusform>
                <numerusform>%Ln файлов хранятся, не прочитаны</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln платёж</numerusform>
                <numerusform>%Ln платежа</numerusform>
                <numerusform>%Ln платежей</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импортировать</translation>
        </message>
        <message>
            <source>Leave without importing</source>
            <translation>Выйти без импорта</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Правовое основание</translation>
        </message>
        <message>
            <source>Medium, seal, order and terms of use of these files</source>
            <translation>Носитель, пломба, постановление и условия использования этих файлов</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Ещё…</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Получено от</translation>
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
                <numerusform>%Ln файл остаётся закрытым паролем.</numerusform>
                <numerusform>%Ln файла остаются закрытыми паролем.</numerusform>
                <numerusform>%Ln файлов остаются закрытыми паролем.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were not read. Add them again to look at them.</source>
            <translation>
                <numerusform>%Ln файл не прочитан. Для просмотра необходимо повторное добавление.</numerusform>
                <numerusform>%Ln файла не прочитаны. Для просмотра необходимо повторное добавление.</numerusform>
                <numerusform>%Ln файлов не прочитано. Для просмотра необходимо повторное добавление.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add more files…</source>
            <translation>Добавить ещё файлы…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Files to be imported</source>
            <translation>Файлы для импорта</translation>
        </message>
        <message>
            <source>Importing files</source>
            <translation>Импорт файлов</translation>
        </message>
        <message>
            <source>Kept answers…</source>
            <translation>Сохранённые ответы…</translation>
        </message>
        <message>
            <source>The password does not open this file.</source>
            <translation>Пароль не открывает этот файл.</translation>
        </message>
        <message numerus="yes">
            <source>The password opened %Ln files.</source>
            <translation>
                <numerusform>Пароль открыл %Ln файл.</numerusform>
                <numerusform>Пароль открыл %Ln файла.</numerusform>
                <numerusform>Пароль открыл %Ln файлов.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password opens none of the locked files.</source>
            <translation>Пароль не открывает ни один из закрытых файлов.</translation>
        </message>
        <message>
            <source>There are no files in what was chosen.</source>
            <translation>В выбранном нет файлов.</translation>
        </message>
    </context>
    <context>
        <name>Importers</name>
        <message numerus="yes">
            <source>%n cells such as {example} can be read in two ways, and no other cell decides it</source>
            <translation>
                <numerusform>ячеек, которые можно прочесть двояко (например, {example}): %n; другие ячейки этого не разрешают</numerusform>
                <numerusform>ячеек, которые можно прочесть двояко (например, {example}): %n; другие ячейки этого не разрешают</numerusform>
                <numerusform>ячеек, которые можно прочесть двояко (например, {example}): %n; другие ячейки этого не разрешают</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are cancelled or declined by their own words, and are entries as printed; whether they moved money must be checked.</source>
            <translation>
                <numerusform>%n строка по её собственному тексту отменена или отклонена и учтена как операция в том виде, в котором она указана; необходимо проверить, привела ли она к движению средств.</numerusform>
                <numerusform>%n строки по их собственному тексту отменены или отклонены и учтены как операции в том виде, в котором они указаны; необходимо проверить, привели ли они к движению средств.</numerusform>
                <numerusform>%n строк по их собственному тексту отменены или отклонены и учтены как операции в том виде, в котором они указаны; необходимо проверить, привели ли они к движению средств.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows count neither as received nor as paid by their own words; they are no entries.</source>
            <translation>
                <numerusform>%n строка по её собственному тексту не является ни поступлением, ни списанием; операцией она не считается.</numerusform>
                <numerusform>%n строки по их собственному тексту не являются ни поступлениями, ни списаниями; операциями они не считаются.</numerusform>
                <numerusform>%n строк по их собственному тексту не являются ни поступлениями, ни списаниями; операциями они не считаются.</numerusform>
            </translation>
        </message>
        <message>
            <source>A record of the file is damaged and was left out; all others were read.</source>
            <translation>Одна из записей файла повреждена и пропущена; все остальные прочитаны.</translation>
        </message>
        <message>
            <source>A sheet of {file} holds days and amounts, but no row of titles was found over them.</source>
            <translation>На листе файла {file} есть даты и суммы, но строка заголовка над ними не найдена.</translation>
        </message>
        <message>
            <source>Amounts are read as cards print them: by the texts of the rows, a plus is a charge, a minus a payment.</source>
            <translation>Суммы прочитаны так, как их указывают по картам: согласно текстам строк плюс означает списание, минус — поступление.</translation>
        </message>
        <message>
            <source>Amounts of a card are read with the signs as printed; whether a plus is a charge must be checked.</source>
            <translation>Суммы по карте прочитаны с теми знаками, которые указаны в источнике; необходимо проверить, означает ли плюс списание.</translation>
        </message>
        <message>
            <source>An amount has no decimal mark although others of the file have one; it was read as a whole number.</source>
            <translation>В одной из сумм нет десятичного знака, хотя в других суммах файла он есть; она прочитана как целое число.</translation>
        </message>
        <message>
            <source>Days are texts of numbers that count days since 1 January 1904, as the workbook says.</source>
            <translation>Даты представлены текстами чисел, которые отсчитывают дни от 1 января 1904 года, как указано в книге.</translation>
        </message>
        <message>
            <source>Days are texts of numbers; they are counted from 30 December 1899 as spreadsheets do. Counted from 1904, as some do, they would be 1462 days later.</source>
            <translation>Даты представлены текстами чисел; они отсчитаны от 30 декабря 1899 года, как это делают электронные таблицы. При отсчёте от 1904 года, как делают некоторые программы, они были бы на 1462 дня позже.</translation>
        </message>
        <message>
            <source>Days up to 12 are date cells and all later days are texts: a spreadsheet may have exchanged day and month in the date cells.</source>
            <translation>Даты с числом месяца до 12 — ячейки типа «дата», а все даты с числом больше 12 — тексты: программа электронных таблиц могла поменять местами день и месяц в ячейках типа «дата».</translation>
        </message>
        <message>
            <source>Entry {number} of the part {part} of the mapping cannot be understood.</source>
            <translation>Элемент {number} в части {part} сопоставления столбцов не удаётся распознать.</translation>
        </message>
        <message>
            <source>Gregorian years</source>
            <translation>Григорианские годы</translation>
        </message>
        <message>
            <source>Lunar Hijri</source>
            <translation>Лунная хиджра</translation>
        </message>
        <message>
            <source>No column names the currency; it is {code} by what stands above the table: “{text}”.</source>
            <translation>Ни в одном столбце валюта не указана; согласно тексту над таблицей это {code}: «{text}».</translation>
        </message>
        <message>
            <source>No row of titles with a date and an amount was found in {file}; it must be shown which columns hold what.</source>
            <translation>В файле {file} не найдена строка заголовка с датой и суммой; необходимо указать, что содержит каждый столбец.</translation>
        </message>
        <message>
            <source>No row of {file} could be read as an entry; the meaning of its columns must be checked.</source>
            <translation>Ни одну строку файла {file} не удалось прочесть как операцию; необходимо проверить, что содержат его столбцы.</translation>
        </message>
        <message>
            <source>Recognising the tables of {file}</source>
            <translation>Распознавание таблиц файла {file}</translation>
        </message>
        <message>
            <source>Solar Hijri</source>
            <translation>Солнечная хиджра</translation>
        </message>
        <message>
            <source>Thai Buddhist years</source>
            <translation>Тайские буддийские годы</translation>
        </message>
        <message numerus="yes">
            <source>The currency of %n entries is not stated.</source>
            <translation>
                <numerusform>Не указана валюта %n операции.</numerusform>
                <numerusform>Не указана валюта %n операций.</numerusform>
                <numerusform>Не указана валюта %n операций.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file ends in the middle of a record; everything whole before it was read.</source>
            <translation>Файл обрывается посередине записи; всё целое до этого места прочитано.</translation>
        </message>
        <message>
            <source>The mapping has format version {found}; this program knows {known}.</source>
            <translation>Версия формата сопоставления столбцов — {found}; эта программа поддерживает версию {known}.</translation>
        </message>
        <message>
            <source>The mapping is neither JSON nor TOML: {problem}.</source>
            <translation>Сопоставление столбцов не является документом JSON или TOML: {problem}.</translation>
        </message>
        <message>
            <source>The mapping is no object with named parts.</source>
            <translation>Сопоставление столбцов не является объектом с именованными частями.</translation>
        </message>
        <message>
            <source>The order of day and month was told by the day in the file's name, {day}: read in the other way, entries would be later.</source>
            <translation>Порядок дня и месяца определён по дате в имени файла, {day}: при ином прочтении операции оказались бы позже неё.</translation>
        </message>
        <message>
            <source>The part {part} of the mapping is no list.</source>
            <translation>Часть {part} сопоставления столбцов не является списком.</translation>
        </message>
        <message numerus="yes">
            <source>The sheets “{one}” and “{other}” hold the same %n rows; both are kept.</source>
            <translation>
                <numerusform>Листы «{one}» и «{other}» содержат одинаковые строки (%n строка); сохранены оба листа.</numerusform>
                <numerusform>Листы «{one}» и «{other}» содержат одинаковые строки (%n строки); сохранены оба листа.</numerusform>
                <numerusform>Листы «{one}» и «{other}» содержат одинаковые строки (%n строк); сохранены оба листа.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status of %n transfers is in words that are not known.</source>
            <translation>
                <numerusform>Статус %n перевода обозначен неизвестными словами.</numerusform>
                <numerusform>Статус %n переводов обозначен неизвестными словами.</numerusform>
                <numerusform>Статус %n переводов обозначен неизвестными словами.</numerusform>
            </translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day and {amount} the amount.</source>
            <translation>В таблице нет заголовков: судя по ячейкам, столбец {day} содержит дату, а {amount} — сумму.</translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day, {amount} the amount and {balance} the balance.</source>
            <translation>В таблице нет заголовков: судя по ячейкам, столбец {day} содержит дату, {amount} — сумму, а {balance} — остаток.</translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day, {credit} what was received and {debit} what was paid.</source>
            <translation>В таблице нет заголовков: судя по ячейкам, столбец {day} содержит дату, {credit} — поступления, а {debit} — списания.</translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day, {credit} what was received, {debit} what was paid and {balance} the balance.</source>
            <translation>В таблице нет заголовков: судя по ячейкам, столбец {day} содержит дату, {credit} — поступления, {debit} — списания, а {balance} — остаток.</translation>
        </message>
        <message>
            <source>The years {years} are read as Solar Hijri years, which are {gregorian}.</source>
            <translation>Годы {years} прочитаны как годы солнечной хиджры; это {gregorian}.</translation>
        </message>
        <message>
            <source>The years {years} are read as Thai Buddhist years, which are {gregorian}.</source>
            <translation>Годы {years} прочитаны как тайские буддийские годы; это {gregorian}.</translation>
        </message>
        <message>
            <source>The years {years} are read as lunar Hijri years, which are {gregorian}; days may be two days off.</source>
            <translation>Годы {years} прочитаны как годы лунной хиджры; это {gregorian}; возможно расхождение до двух дней.</translation>
        </message>
        <message>
            <source>There is no statement and no entry in the file; what it holds is listed.</source>
            <translation>В файле нет ни выписки, ни операций; его содержимое приведено списком.</translation>
        </message>
        <message>
            <source>Years are printed with two digits; they are read as years of {first} to {last}, here {years}.</source>
            <translation>Годы указаны двумя цифрами; они прочитаны как годы с {first} по {last}, здесь: {years}.</translation>
        </message>
        <message>
            <source>day first</source>
            <translation>сначала день</translation>
        </message>
        <message>
            <source>money paid</source>
            <translation>списание средств</translation>
        </message>
        <message>
            <source>money received</source>
            <translation>поступление средств</translation>
        </message>
        <message>
            <source>month first</source>
            <translation>сначала месяц</translation>
        </message>
        <message numerus="yes">
            <source>more than one account stands in each of the %n rows</source>
            <translation>
                <numerusform>в каждой строке указано более одного счёта (строк: %n)</numerusform>
                <numerusform>в каждой строке указано более одного счёта (строк: %n)</numerusform>
                <numerusform>в каждой строке указано более одного счёта (строк: %n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no account stands in all of the %n rows</source>
            <translation>
                <numerusform>ни один счёт не указан во всех строках (строк: %n)</numerusform>
                <numerusform>ни один счёт не указан во всех строках (строк: %n)</numerusform>
                <numerusform>ни один счёт не указан во всех строках (строк: %n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no sign, no word and no balance tells the direction of %n rows</source>
            <translation>
                <numerusform>ни знак, ни слово, ни остаток не указывают направление (строк: %n)</numerusform>
                <numerusform>ни знак, ни слово, ни остаток не указывают направление (строк: %n)</numerusform>
                <numerusform>ни знак, ни слово, ни остаток не указывают направление (строк: %n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no value above 12 in %n rows</source>
            <translation>
                <numerusform>нет значений больше 12 (строк: %n)</numerusform>
                <numerusform>нет значений больше 12 (строк: %n)</numerusform>
                <numerusform>нет значений больше 12 (строк: %n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no word tells whether the customer sent or received the %n transfers</source>
            <translation>
                <numerusform>ни одно слово не указывает, отправил клиент перевод или получил его (переводов: %n)</numerusform>
                <numerusform>ни одно слово не указывает, отправил клиент переводы или получил их (переводов: %n)</numerusform>
                <numerusform>ни одно слово не указывает, отправил клиент переводы или получил их (переводов: %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>the comma is the decimal mark</source>
            <translation>десятичный знак — запятая</translation>
        </message>
        <message>
            <source>the point is the decimal mark</source>
            <translation>десятичный знак — точка</translation>
        </message>
        <message>
            <source>the words {words} name no known direction; choose those that mean money received</source>
            <translation>слова {words} не обозначают известного направления; выберите те, которые означают поступление средств</translation>
        </message>
        <message>
            <source>the years {years} are {buddhist} if they are Thai Buddhist years</source>
            <translation>годы {years} — это {buddhist}, если это тайские буддийские годы</translation>
        </message>
        <message>
            <source>the years {years} are {solar} as Solar Hijri years and {lunar} as lunar Hijri years</source>
            <translation>годы {years} как годы солнечной хиджры — это {solar}, как годы лунной хиджры — {lunar}</translation>
        </message>
        <message numerus="yes">
            <source>{account} in %n rows</source>
            <translation>
                <numerusform>{account} (строк: %n)</numerusform>
                <numerusform>{account} (строк: %n)</numerusform>
                <numerusform>{account} (строк: %n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{account}, {name}, in %n rows</source>
            <translation>
                <numerusform>{account}, {name} (строк: %n)</numerusform>
                <numerusform>{account}, {name} (строк: %n)</numerusform>
                <numerusform>{account}, {name} (строк: %n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file} cannot be read completely before %n questions are answered.</source>
            <translation>
                <numerusform>Файл {file} не удастся прочесть полностью, пока не дан ответ на %n вопрос.</numerusform>
                <numerusform>Файл {file} не удастся прочесть полностью, пока не даны ответы на %n вопроса.</numerusform>
                <numerusform>Файл {file} не удастся прочесть полностью, пока не даны ответы на %n вопросов.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} is no workbook, whatever its name says: it is a text, in which no table was found.</source>
            <translation>{file} — не книга, что бы ни говорило имя: это текст, в котором таблица не найдена.</translation>
        </message>
    </context>
    <context>
        <name>Indirect methods</name>
        <message numerus="yes">
            <source>%n days of account {account} are covered by a statement and not proven.</source>
            <translation>
                <numerusform>%n день по счёту {account} охвачен выпиской, но не подтверждён.</numerusform>
                <numerusform>%n дня по счёту {account} охвачены выпиской, но не подтверждены.</numerusform>
                <numerusform>%n дней по счёту {account} охвачены выпиской, но не подтверждены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days of the period are missing in the statements of {account}.</source>
            <translation>
                <numerusform>В выписках по счёту {account} отсутствует %n день периода.</numerusform>
                <numerusform>В выписках по счёту {account} отсутствуют %n дня периода.</numerusform>
                <numerusform>В выписках по счёту {account} отсутствует %n дней периода.</numerusform>
            </translation>
        </message>
        <message>
            <source>A difference that is not explained by what is recorded is no proof of any offence: a source may not have been recorded yet.</source>
            <translation>Разница, не объяснённая записанными сведениями, не является доказательством какого-либо правонарушения: источник мог быть ещё не записан.</translation>
        </message>
        <message>
            <source>A statement of account {account} does not reconcile.</source>
            <translation>Выписка по счёту {account} не сходится.</translation>
        </message>
        <message>
            <source>Also money owed to the party. Needed on both days under one name; nought counts too.</source>
            <translation>Сюда же относятся деньги, которые должны стороне. Указывается на оба дня под одним названием; ноль тоже учитывается.</translation>
        </message>
        <message>
            <source>An amount is nought or more, and the least is not above the most.</source>
            <translation>Сумма не может быть меньше нуля, а наименьшее значение — больше наибольшего.</translation>
        </message>
        <message>
            <source>An item needs a party and a name.</source>
            <translation>Для позиции нужны сторона и название.</translation>
        </message>
        <message>
            <source>An item needs an amount, or its least and its most.</source>
            <translation>Для позиции нужна сумма либо её наименьшее и наибольшее значения.</translation>
        </message>
        <message>
            <source>Asset, at what it cost</source>
            <translation>Имущество по цене приобретения</translation>
        </message>
        <message>
            <source>Bank deposits</source>
            <translation>Поступления на счета</translation>
        </message>
        <message>
            <source>Between {low} and {high} {currency} is a difference not explained by what is recorded.</source>
            <translation>От {low} до {high} {currency} составляет разница, не объяснённая записанными сведениями.</translation>
        </message>
        <message>
            <source>By how much did what the party owns, less what it owes, grow? Add what was spent to live, and take away what known sources brought.</source>
            <translation>Насколько выросло то, чем сторона владеет, за вычетом её долгов? Прибавьте израсходованное на жизнь и вычтите полученное из известных источников.</translation>
        </message>
        <message>
            <source>Cash account</source>
            <translation>Учёт наличных</translation>
        </message>
        <message>
            <source>Cash in hand</source>
            <translation>Наличные на руках</translation>
        </message>
        <message>
            <source>Cash in hand on {day}</source>
            <translation>Наличные на руках на {day}</translation>
        </message>
        <message>
            <source>Cash in hand on {day} is not stated; nought counts too.</source>
            <translation>Наличные на руках на {day} не указаны; ноль тоже учитывается.</translation>
        </message>
        <message>
            <source>Cash in hand on {day}, the starting point, is not established: state the least and the most it may have been.</source>
            <translation>Наличные на руках на {day}, то есть исходная точка, не установлены: укажите их возможные наименьшую и наибольшую суммы.</translation>
        </message>
        <message>
            <source>Cash paid into accounts, spent or given away.</source>
            <translation>Наличные, внесённые на счета, израсходованные или отданные.</translation>
        </message>
        <message>
            <source>Cash paid out</source>
            <translation>Выплаченные наличные</translation>
        </message>
        <message>
            <source>Cash received</source>
            <translation>Полученные наличные</translation>
        </message>
        <message>
            <source>Cash spent that came from no account</source>
            <translation>Израсходованные наличные, снятые не с учтённых счетов</translation>
        </message>
        <message>
            <source>Cash that was needed</source>
            <translation>Потребовавшиеся наличные</translation>
        </message>
        <message>
            <source>Cash, a balance or a debt needs the day at whose end it stood.</source>
            <translation>Для наличных, остатка или долга нужен день, на конец которого они указаны.</translation>
        </message>
        <message>
            <source>Change of net worth</source>
            <translation>Изменение чистой стоимости имущества</translation>
        </message>
        <message>
            <source>Could the cash that was there have paid for the cash that was spent? Where it could not, some cash has no recorded source.</source>
            <translation>Могли ли имевшиеся наличные покрыть израсходованные наличные? Если нет, часть наличных не имеет записанного источника.</translation>
        </message>
        <message>
            <source>Debt</source>
            <translation>Долг</translation>
        </message>
        <message>
            <source>Debts paid back</source>
            <translation>Погашенные долги</translation>
        </message>
        <message>
            <source>Deposits into all accounts</source>
            <translation>Поступления на все счета</translation>
        </message>
        <message>
            <source>Deposits of money that was withdrawn or sent back before.</source>
            <translation>Поступления денег, которые ранее были сняты или отправлены обратно.</translation>
        </message>
        <message>
            <source>Deposits of new money</source>
            <translation>Поступления новых денег</translation>
        </message>
        <message>
            <source>Deposits that are no income</source>
            <translation>Поступления на счета, не являющиеся доходом</translation>
        </message>
        <message>
            <source>Deposits that only came from another account of the party.</source>
            <translation>Поступления, которые лишь переведены с другого счёта стороны.</translation>
        </message>
        <message>
            <source>Deposits were entered by hand: the program could not compare them with complete statements.</source>
            <translation>Поступления введены вручную: программа не могла сопоставить их с полными выписками.</translation>
        </message>
        <message>
            <source>Describes the formal indirect methods, among them the cash account.</source>
            <translation>Описывает формальные косвенные методы, в том числе учёт наличных.</translation>
        </message>
        <message>
            <source>Difference not explained by what is recorded</source>
            <translation>Разница, не объяснённая записанными сведениями</translation>
        </message>
        <message>
            <source>Every amount is exact, so that the difference has no range.</source>
            <translation>Все суммы точные, поэтому разница не имеет диапазона.</translation>
        </message>
        <message>
            <source>Everything that came into the accounts in these days.</source>
            <translation>Всё, что поступило на счета в эти дни.</translation>
        </message>
        <message>
            <source>Explanations that were followed up</source>
            <translation>Проверенные объяснения</translation>
        </message>
        <message>
            <source>From what the difference may have come, and what shows it.</source>
            <translation>Из чего могла возникнуть разница и чем это подтверждается.</translation>
        </message>
        <message>
            <source>From {low} to {high} {currency}: what is recorded may explain all, or leave up to {high} not explained.</source>
            <translation>От {low} до {high} {currency}: записанные сведения могут объяснить всё либо оставить необъяснённой сумму до {high}.</translation>
        </message>
        <message>
            <source>Gifts, fines, losses: spent, and nothing of it is left.</source>
            <translation>Подарки, штрафы, потери: израсходовано, и ничего из этого не осталось.</translation>
        </message>
        <message>
            <source>How much came into the accounts that was new money? Add cash spent beside them, and take away known income.</source>
            <translation>Сколько новых денег поступило на счета? Прибавьте наличные, израсходованные помимо них, и вычтите известный доход.</translation>
        </message>
        <message>
            <source>Inheritance, gifts, insurance: neither debt nor income.</source>
            <translation>Наследство, подарки, страховые выплаты: ни долг, ни доход.</translation>
        </message>
        <message>
            <source>It holds only where all accounts of the party are in the worksheet.</source>
            <translation>Результат верен, только если в рабочей таблице учтены все счета стороны.</translation>
        </message>
        <message>
            <source>It is kept as number {number}.</source>
            <translation>Сохранено под номером {number}.</translation>
        </message>
        <message>
            <source>Known or declared income</source>
            <translation>Известный или заявленный доход</translation>
        </message>
        <message>
            <source>Less owned than before</source>
            <translation>Стало меньше имущества, чем прежде</translation>
        </message>
        <message>
            <source>Likely source</source>
            <translation>Вероятный источник</translation>
        </message>
        <message>
            <source>Lists what the bank deposits method needs before it speaks.</source>
            <translation>Перечисляет, что нужно методу поступлений на счета, прежде чем по нему можно делать вывод.</translation>
        </message>
        <message>
            <source>Living expenses</source>
            <translation>Расходы на жизнь</translation>
        </message>
        <message>
            <source>Loans, gifts and other deposits that are no income.</source>
            <translation>Займы, подарки и другие поступления, не являющиеся доходом.</translation>
        </message>
        <message>
            <source>Money in an account</source>
            <translation>Деньги на счёте</translation>
        </message>
        <message>
            <source>Money in or out needs its first and its last day.</source>
            <translation>Для поступивших или израсходованных денег нужны первый и последний день.</translation>
        </message>
        <message>
            <source>Money paid in again</source>
            <translation>Повторно внесённые деньги</translation>
        </message>
        <message>
            <source>Money that must have come in</source>
            <translation>Деньги, которые должны были поступить</translation>
        </message>
        <message>
            <source>More owned than before</source>
            <translation>Стало больше имущества, чем прежде</translation>
        </message>
        <message>
            <source>Needed on the opening and the closing day; the least and the most may differ.</source>
            <translation>Указывается на начальный и конечный день; наименьшая и наибольшая суммы могут различаться.</translation>
        </message>
        <message>
            <source>Neither a likely source nor the exclusion of other sources has been noted.</source>
            <translation>Не отмечены ни вероятный источник, ни исключение других источников.</translation>
        </message>
        <message>
            <source>Neither cash received nor cash paid out is stated for the period.</source>
            <translation>За период не указаны ни полученные, ни выплаченные наличные.</translation>
        </message>
        <message>
            <source>Net worth</source>
            <translation>Чистая стоимость имущества</translation>
        </message>
        <message>
            <source>Net worth on {day}</source>
            <translation>Чистая стоимость имущества на {day}</translation>
        </message>
        <message>
            <source>New debts</source>
            <translation>Новые долги</translation>
        </message>
        <message>
            <source>No deposits are stated for the period.</source>
            <translation>За период не указаны поступления на счета.</translation>
        </message>
        <message>
            <source>No explanation given by the party has been noted as followed up.</source>
            <translation>Не отмечено, что какое-либо объяснение стороны было проверено.</translation>
        </message>
        <message>
            <source>No known income is stated: the true difference may be smaller.</source>
            <translation>Известный доход не указан: действительная разница может быть меньше.</translation>
        </message>
        <message>
            <source>No living expenses are stated: the true difference is larger.</source>
            <translation>Расходы на жизнь не указаны: действительная разница больше.</translation>
        </message>
        <message>
            <source>Not computable: see what is missing.</source>
            <translation>Невозможно вычислить: посмотрите, чего недостаёт.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n entries of {account} the source does not say whether they are cash.</source>
            <translation>
                <numerusform>По %n операции счёта {account} в источнике не указано, является ли она операцией с наличными.</numerusform>
                <numerusform>По %n операциям счёта {account} в источнике не указано, являются ли они операциями с наличными.</numerusform>
                <numerusform>По %n операциям счёта {account} в источнике не указано, являются ли они операциями с наличными.</numerusform>
            </translation>
        </message>
        <message>
            <source>Other money spent or given away</source>
            <translation>Другие израсходованные или отданные деньги</translation>
        </message>
        <message>
            <source>Receipts that are no income</source>
            <translation>Получения, не являющиеся доходом</translation>
        </message>
        <message>
            <source>Rent, food, school, travel and the like in these days.</source>
            <translation>Аренда, питание, учёба, поездки и тому подобное за эти дни.</translation>
        </message>
        <message>
            <source>Requires an established starting point, a likely source or the exclusion of others, leads followed.</source>
            <translation>Требует установленной исходной точки, вероятного источника или исключения других источников, проверки полученных сведений.</translation>
        </message>
        <message>
            <source>Source and application of funds</source>
            <translation>Источники и использование средств</translation>
        </message>
        <message>
            <source>Source not yet opened: do not quote it before somebody has.</source>
            <translation>Источник ещё не проверен: не ссылайтесь на него, пока его не откроют.</translation>
        </message>
        <message>
            <source>Sources that were looked for and not found</source>
            <translation>Источники, которые проверены и не найдены</translation>
        </message>
        <message>
            <source>Spent in cash that was not withdrawn from these accounts.</source>
            <translation>Израсходовано наличными, которые не были сняты с этих счетов.</translation>
        </message>
        <message>
            <source>Tells how deposits are freed of transfers, redeposits and what is no income.</source>
            <translation>Указывает, как из поступлений исключаются переводы, повторно внесённые деньги и то, что не является доходом.</translation>
        </message>
        <message>
            <source>The case has no statement of account {account} any more.</source>
            <translation>В деле больше нет выписки по счёту {account}.</translation>
        </message>
        <message>
            <source>The entries of these accounts give nothing for these days.</source>
            <translation>Операции этих счетов ничего не дают за эти дни.</translation>
        </message>
        <message>
            <source>The first day of an item is after its last.</source>
            <translation>Первый день позиции позже её последнего дня.</translation>
        </message>
        <message>
            <source>The least that an amount may be is above the most.</source>
            <translation>Наименьшее значение суммы больше наибольшего.</translation>
        </message>
        <message>
            <source>The methods come from tax practice of the United States. Here they serve as a financial profile that supports leads, asset recovery and questions to experts; a prosecutor must confirm whether a court admits them.</source>
            <translation>Методы взяты из налоговой практики Соединённых Штатов. Здесь они служат финансовым профилем, который помогает при проверке сведений, возврате активов и постановке вопросов экспертам; прокурор должен подтвердить, допускает ли их суд.</translation>
        </message>
        <message>
            <source>The price paid, whatever it is worth now, and when it was acquired and given up.</source>
            <translation>Уплаченная цена независимо от нынешней стоимости, а также время приобретения и выбытия.</translation>
        </message>
        <message>
            <source>The range is widened most by “{name}”, by {width} {currency}.</source>
            <translation>Больше всего диапазон расширяет «{name}»: на {width} {currency}.</translation>
        </message>
        <message>
            <source>The text was opened and compared.</source>
            <translation>Текст открыт и сверен.</translation>
        </message>
        <message>
            <source>The worksheet of {party} states nothing for a period yet.</source>
            <translation>В рабочей таблице стороны {party} пока ничего не указано за какой-либо период.</translation>
        </message>
        <message>
            <source>Transfers between own accounts</source>
            <translation>Переводы между собственными счетами</translation>
        </message>
        <message>
            <source>Wages, declared profit and other income shown by a document.</source>
            <translation>Заработная плата, заявленная прибыль и другой доход, подтверждённый документом.</translation>
        </message>
        <message>
            <source>What is recorded explains everything; {low} to {high} {currency} more was there than is seen to be used.</source>
            <translation>Записанные сведения объясняют всё; имелось на {low}–{high} {currency} больше, чем, как видно, использовано.</translation>
        </message>
        <message>
            <source>What is still owed, on both days under the same name.</source>
            <translation>Что ещё не погашено, на оба дня под одним названием.</translation>
        </message>
        <message>
            <source>What the party owed on {day}</source>
            <translation>Долги стороны на {day}</translation>
        </message>
        <message>
            <source>What the party owned on {day}</source>
            <translation>Имущество стороны на {day}</translation>
        </message>
        <message>
            <source>What was said, such as money kept at home or a loan, and what was found.</source>
            <translation>Что было сказано, например о деньгах, хранившихся дома, или о займе, и что установлено.</translation>
        </message>
        <message>
            <source>Where did money go, and from where did it come? It reads the same facts as the net worth and must give the same difference.</source>
            <translation>Куда ушли деньги и откуда они поступили? Метод использует те же сведения, что и чистая стоимость имущества, и должен давать ту же разницу.</translation>
        </message>
        <message>
            <source>Where money went</source>
            <translation>Куда ушли деньги</translation>
        </message>
        <message>
            <source>Which others were looked for, and what came of it.</source>
            <translation>Какие другие источники проверялись и что это дало.</translation>
        </message>
        <message>
            <source>Withdrawals, wages in cash and other cash from known sources.</source>
            <translation>Снятия, заработная плата наличными и другие наличные из известных источников.</translation>
        </message>
        <message>
            <source>{amount} {currency} is a difference not explained by what is recorded.</source>
            <translation>{amount} {currency} — разница, не объяснённая записанными сведениями.</translation>
        </message>
        <message>
            <source>{currency} is no currency of ISO 4217.</source>
            <translation>{currency} не является валютой по ISO 4217.</translation>
        </message>
        <message>
            <source>“{name}” has days outside of the period: split it at the ends of the period.</source>
            <translation>У позиции «{name}» есть дни вне периода: разделите её по границам периода.</translation>
        </message>
        <message>
            <source>“{name}” is already stated on {day}: change number {number}.</source>
            <translation>Позиция «{name}» уже указана на {day}: измените запись под номером {number}.</translation>
        </message>
        <message>
            <source>“{name}” is in another currency, and no rate table gives a rate for its day.</source>
            <translation>Позиция «{name}» указана в другой валюте, и ни одна таблица курсов не содержит курса на её день.</translation>
        </message>
        <message>
            <source>“{name}” is not stated on {day}; nought counts too.</source>
            <translation>Позиция «{name}» не указана на {day}; ноль тоже учитывается.</translation>
        </message>
        <message>
            <source>“{name}” was converted at {rate}, as {source} gives for {day}.</source>
            <translation>Позиция «{name}» пересчитана по курсу {rate}, который на {day} приводит {source}.</translation>
        </message>
        <message>
            <source>“{name}”: the entries now give nothing for what is stated.</source>
            <translation>Позиция «{name}»: операции теперь ничего не дают для указанной суммы.</translation>
        </message>
        <message>
            <source>“{name}”: the entries now give {low} to {high}, not what is stated.</source>
            <translation>Позиция «{name}»: операции теперь дают от {low} до {high}, а не указанную сумму.</translation>
        </message>
    </context>
    <context>
        <name>ItemDialog</name>
        <message>
            <source>Add an item</source>
            <translation>Добавить позицию</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>An amount that is not known exactly is entered as a range; the result then has a range too. Every item says on what it stands.</source>
            <translation>Сумма, которая точно не известна, вводится как диапазон; тогда и результат имеет диапазон. Для каждой позиции указывается её основание.</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Не менее</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Не более</translation>
        </message>
        <message>
            <source>At the end of</source>
            <translation>На конец дня</translation>
        </message>
        <message>
            <source>Change an item</source>
            <translation>Изменить позицию</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Choose a currency of the list.</source>
            <translation>Выберите валюту из списка.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>Укажите дату: день, месяц и год.</translation>
        </message>
        <message>
            <source>Enter an amount; nought counts too.</source>
            <translation>Укажите сумму; ноль тоже учитывается.</translation>
        </message>
        <message>
            <source>Enter the party whose worksheet it is.</source>
            <translation>Укажите сторону, к которой относится рабочая таблица.</translation>
        </message>
        <message>
            <source>Enter what it is called, such as the number of the account.</source>
            <translation>Укажите название, например номер счёта.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С даты</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Последний день предшествует первому.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По дату</translation>
        </message>
    </context>
    <context>
        <name>ItemsPanel</name>
        <message numerus="yes">
            <source>%Ln entries of the case</source>
            <translation>
                <numerusform>%Ln операция дела</numerusform>
                <numerusform>%Ln операции дела</numerusform>
                <numerusform>%Ln операций дела</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Кем внесено</translation>
        </message>
        <message>
            <source>Items of the worksheet</source>
            <translation>Позиции рабочей таблицы</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>Показать операции</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>entries of the case</source>
            <translation>операции дела</translation>
        </message>
        <message>
            <source>stated: {reason}</source>
            <translation>заявлено: {reason}</translation>
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
            <translation>Назад</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Check what each column holds. A day and an amount are needed; what no field fits is kept as it is.</source>
            <translation>Проверьте, что содержит каждый столбец. Необходимы дата и сумма; столбец, которому не подходит ни одно поле, сохраняется без изменений.</translation>
        </message>
        <message>
            <source>Checking the layout</source>
            <translation>Проверка формы выписки</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Files that were looked at</source>
            <translation>Просмотренные файлы</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Соответствие</translation>
        </message>
        <message>
            <source>Keep as a layout, step 1 of 3: the columns</source>
            <translation>Сохранение формы выписки, шаг 1 из 3: столбцы</translation>
        </message>
        <message>
            <source>Keep as a layout, step 2 of 3: the bank</source>
            <translation>Сохранение формы выписки, шаг 2 из 3: банк</translation>
        </message>
        <message>
            <source>Keep as a layout, step 3 of 3: the check</source>
            <translation>Сохранение формы выписки, шаг 3 из 3: проверка</translation>
        </message>
        <message>
            <source>Keep the layout</source>
            <translation>Сохранить форму выписки</translation>
        </message>
        <message>
            <source>Keeping the layout</source>
            <translation>Сохранение формы выписки</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Read the files that fit with this layout now</source>
            <translation>Прочесть подходящие файлы с этой формой выписки сейчас</translation>
        </message>
        <message>
            <source>Say whose layout it is. The program proposes what stands in the file.</source>
            <translation>Укажите, чья это форма выписки. Программа предлагает то, что указано в файле.</translation>
        </message>
        <message>
            <source>The layout is kept on this computer when you press the button; cases stay as they are.</source>
            <translation>При нажатии кнопки форма выписки сохраняется на этом компьютере; дела остаются без изменений.</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Почему не подходит</translation>
        </message>
        <message numerus="yes">
            <source>{id}: %Ln columns</source>
            <translation>
                <numerusform>{id}: %Ln столбец</numerusform>
                <numerusform>{id}: %Ln столбца</numerusform>
                <numerusform>{id}: %Ln столбцов</numerusform>
            </translation>
        </message>
        <message>
            <source>{percent} % of the titles</source>
            <translation>{percent} % заголовков</translation>
        </message>
    </context>
    <context>
        <name>KeptAnswers</name>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Decimal mark</source>
            <translation>Десятичный знак</translation>
        </message>
        <message>
            <source>Order of day and month</source>
            <translation>Порядок дня и месяца</translation>
        </message>
        <message>
            <source>What a column holds</source>
            <translation>Содержание столбца</translation>
        </message>
        <message>
            <source>Whose accounts these are</source>
            <translation>Чьи это счета</translation>
        </message>
        <message>
            <source>Words of the direction</source>
            <translation>Слова направления</translation>
        </message>
    </context>
    <context>
        <name>KeptAnswersDialog</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>An answer that was given once serves every file of the same layout and account. Withdraw one that was wrong: what was read with it no longer counts until it is read again.</source>
            <translation>Ответ, данный один раз, действует для всех файлов той же формы выписки и того же счёта. Отзовите неверный ответ: всё прочитанное с ним не учитывается, пока не будет прочитано заново.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Столбец</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Кем дан</translation>
        </message>
        <message>
            <source>Kept answers</source>
            <translation>Сохранённые ответы</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Форма выписки</translation>
        </message>
        <message>
            <source>Looking for answers</source>
            <translation>Поиск ответов</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>Импорты</translation>
        </message>
        <message numerus="yes">
            <source>The answer was withdrawn; %Ln readings no longer count.</source>
            <translation>
                <numerusform>Ответ отозван; %Ln импорт больше не учитывается.</numerusform>
                <numerusform>Ответ отозван; %Ln импорта больше не учитываются.</numerusform>
                <numerusform>Ответ отозван; %Ln импортов больше не учитываются.</numerusform>
            </translation>
        </message>
        <message>
            <source>The case keeps no answers yet. Those that you give on the import page are kept with the import.</source>
            <translation>В деле пока нет сохранённых ответов. Ответы, данные на странице импорта, сохраняются вместе с импортом.</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translation>Отозвать</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw this answer? %Ln readings were made with it and will no longer count. You can undo this.</source>
            <translation>
                <numerusform>Отозвать этот ответ? С ним выполнен %Ln импорт, который больше не будет учитываться. Это действие можно отменить.</numerusform>
                <numerusform>Отозвать этот ответ? С ним выполнены %Ln импорта, которые больше не будут учитываться. Это действие можно отменить.</numerusform>
                <numerusform>Отозвать этот ответ? С ним выполнено %Ln импортов, которые больше не будут учитываться. Это действие можно отменить.</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdrawing an answer</source>
            <translation>Отзыв ответа</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Отозвать…</translation>
        </message>
        <message>
            <source>no account named</source>
            <translation>счёт не указан</translation>
        </message>
        <message>
            <source>whole table</source>
            <translation>вся таблица</translation>
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
            <translation>Смена парольной фразы</translation>
        </message>
        <message>
            <source>Looking at the passphrase</source>
            <translation>Проверка парольной фразы</translation>
        </message>
        <message>
            <source>Looking for a backup</source>
            <translation>Поиск резервной копии</translation>
        </message>
        <message>
            <source>Putting the backup in place</source>
            <translation>Установка резервной копии на место</translation>
        </message>
        <message>
            <source>Recovering the case</source>
            <translation>Восстановление дела</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>Сохранение копии</translation>
        </message>
        <message>
            <source>Verifying the case</source>
            <translation>Проверка дела</translation>
        </message>
        <message>
            <source>Writing the recovery sheet</source>
            <translation>Запись листа восстановления</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Change a keyed statement</source>
            <translation>Изменение введённой вручную выписки</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Choose a currency of the list.</source>
            <translation>Выберите валюту из списка.</translation>
        </message>
        <message>
            <source>Choose the document that says it; add it to the evidence first.</source>
            <translation>Выберите документ, в котором это указано; сначала добавьте его к доказательствам.</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>Исходящий остаток</translation>
        </message>
        <message>
            <source>Copy what the document itself says. It is kept with your name, the time and the place, compared with the entries, and never counted as an entry.</source>
            <translation>Перепишите то, что указано в самом документе. Это сохраняется с вашим именем, временем и местом в документе, сопоставляется с операциями и никогда не учитывается как операция.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Enter at least one figure: a turnover, a balance or the number of rows.</source>
            <translation>Введите хотя бы одно значение: оборот, остаток или количество строк.</translation>
        </message>
        <message>
            <source>Enter the first and the last day as dd.mm.yyyy.</source>
            <translation>Введите первый и последний день в виде дд.мм.гггг.</translation>
        </message>
        <message>
            <source>Enter the number of rows as a whole number.</source>
            <translation>Введите количество строк целым числом.</translation>
        </message>
        <message>
            <source>Enter the number of the account.</source>
            <translation>Введите номер счёта.</translation>
        </message>
        <message>
            <source>Enter the place in the document where it stands.</source>
            <translation>Введите место в документе, где это указано.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Key a statement</source>
            <translation>Ввод выписки вручную</translation>
        </message>
        <message>
            <source>Key it</source>
            <translation>Ввести</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Money in, in all</source>
            <translation>Поступления, всего</translation>
        </message>
        <message>
            <source>Money out, in all</source>
            <translation>Списания, всего</translation>
        </message>
        <message>
            <source>Number of rows</source>
            <translation>Количество строк</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Входящий остаток</translation>
        </message>
        <message>
            <source>Place in the document</source>
            <translation>Место в документе</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Последний день предшествует первому.</translation>
        </message>
        <message>
            <source>empty: not stated</source>
            <translation>пусто: не указано</translation>
        </message>
        <message>
            <source>for example: page 2, below the table</source>
            <translation>например: страница 2, под таблицей</translation>
        </message>
    </context>
    <context>
        <name>KeyedTable</name>
        <message>
            <source>Closing balance: {figure}</source>
            <translation>Исходящий остаток: {figure}</translation>
        </message>
        <message>
            <source>Compared with the entries</source>
            <translation>Сопоставление с операциями</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Document and place</source>
            <translation>Документ и место</translation>
        </message>
        <message>
            <source>Everything agrees: these days are proven.</source>
            <translation>Всё согласуется: эти дни подтверждены.</translation>
        </message>
        <message>
            <source>It says</source>
            <translation>Указано</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>Кем введено</translation>
        </message>
        <message>
            <source>Keyed statements</source>
            <translation>Введённые вручную выписки</translation>
        </message>
        <message>
            <source>Money in: {figure}</source>
            <translation>Поступления: {figure}</translation>
        </message>
        <message>
            <source>Money out: {figure}</source>
            <translation>Списания: {figure}</translation>
        </message>
        <message>
            <source>Number of rows: {figure}</source>
            <translation>Количество строк: {figure}</translation>
        </message>
        <message>
            <source>Opening balance: {figure}</source>
            <translation>Входящий остаток: {figure}</translation>
        </message>
        <message>
            <source>What is stated agrees, but only both turnovers or both balances together prove the days.</source>
            <translation>Указанное согласуется, но дни подтверждаются только обоими оборотами или обоими остатками вместе.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>с {first} по {last}</translation>
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
            <translation>Резервная копия установлена на место; повреждённый файл сохранён рядом под именем {file}.</translation>
        </message>
        <message>
            <source>The copy is in {file}. It opens as the case does now.</source>
            <translation>Копия находится в файле {file}. Она открывается так же, как дело сейчас.</translation>
        </message>
        <message>
            <source>The recovery sheet is in {file}. Print it, seal it, and delete the file: it opens the case.</source>
            <translation>Лист восстановления находится в файле {file}. Напечатайте его, опечатайте и удалите файл: он открывает дело.</translation>
        </message>
        <message>
            <source>The shares are in {files}. Print them, give them to different persons, and delete the files: any two of them open the case.</source>
            <translation>Части ключа записаны в файлы: {files}. Напечатайте их, передайте разным лицам и удалите файлы: любые две из них открывают дело.</translation>
        </message>
    </context>
    <context>
        <name>LayoutButton</name>
        <message>
            <source>All layouts…</source>
            <translation>Все формы выписок…</translation>
        </message>
        <message>
            <source>Choose a layout…</source>
            <translation>Выбрать форму выписки…</translation>
        </message>
        <message>
            <source>Keep as a layout…</source>
            <translation>Сохранить как форму выписки…</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Форма выписки</translation>
        </message>
        <message>
            <source>Layout of the file</source>
            <translation>Форма файла</translation>
        </message>
        <message>
            <source>Layout of the file: {layout}</source>
            <translation>Форма выписки файла: {layout}</translation>
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
            <translation>Выбор формы выписки</translation>
        </message>
        <message>
            <source>Choose the layout of {file}. A layout is used where four fifths of its titles stand in the file and the file names no other bank.</source>
            <translation>Выберите форму выписки для файла {file}. Форма выписки применяется, если в файле есть не менее четырёх пятых её заголовков и не указан другой банк.</translation>
        </message>
        <message>
            <source>Comparing layouts</source>
            <translation>Сравнение форм выписок</translation>
        </message>
        <message>
            <source>Find a bank or a layout</source>
            <translation>Найти банк или форму выписки</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Соответствие</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Форма выписки</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>Формы выписок</translation>
        </message>
        <message>
            <source>The file is not of this layout: {reason}.</source>
            <translation>Файл не соответствует этой форме выписки: {reason}.</translation>
        </message>
        <message>
            <source>The file is of this layout.</source>
            <translation>Файл соответствует этой форме выписки.</translation>
        </message>
        <message>
            <source>Use this layout</source>
            <translation>Применить эту форму выписки</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Происхождение</translation>
        </message>
        <message>
            <source>{percent} % of the titles</source>
            <translation>{percent} % заголовков</translation>
        </message>
    </context>
    <context>
        <name>LayoutColumns</name>
        <message>
            <source>Column</source>
            <translation>Столбец</translation>
        </message>
        <message>
            <source>Columns of the layout</source>
            <translation>Столбцы формы выписки</translation>
        </message>
        <message>
            <source>Press Enter on a row, or click it twice, to say what its column holds.</source>
            <translation>Нажмите Enter на строке или щёлкните её дважды, чтобы указать, что содержит столбец.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Title in the file</source>
            <translation>Заголовок в файле</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Содержание столбца</translation>
        </message>
    </context>
    <context>
        <name>LayoutConversation</name>
        <message numerus="yes">
            <source>The layout {id} is kept on this computer; %Ln files are read with it.</source>
            <translation>
                <numerusform>Форма выписки {id} сохранена на этом компьютере; с ней прочитан %Ln файл.</numerusform>
                <numerusform>Форма выписки {id} сохранена на этом компьютере; с ней прочитаны %Ln файла.</numerusform>
                <numerusform>Форма выписки {id} сохранена на этом компьютере; с ней прочитано %Ln файлов.</numerusform>
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
            <translation>Начало BIC банка</translation>
        </message>
        <message>
            <source>Country and bank code of its IBANs</source>
            <translation>Код страны и код банка в IBAN этого банка</translation>
        </message>
        <message>
            <source>Empty for a form that several banks use</source>
            <translation>Пусто для формы, общей для нескольких банков</translation>
        </message>
        <message>
            <source>Id of the layout</source>
            <translation>Идентификатор формы выписки</translation>
        </message>
        <message>
            <source>Marks are what only files of this bank say. They keep the layout from files of other banks with the same titles. Several stand with semicolons between them; leave out what you are not sure of.</source>
            <translation>Признаки — это то, что указано только в файлах этого банка. Благодаря им форма выписки не применяется к файлам других банков с такими же заголовками. Несколько признаков разделяются точкой с запятой; не указывайте то, в чём не уверены.</translation>
        </message>
        <message>
            <source>Names of its sheets</source>
            <translation>Имена листов</translation>
        </message>
        <message>
            <source>Other names of the bank</source>
            <translation>Другие названия банка</translation>
        </message>
        <message>
            <source>Small Latin letters, digits and hyphens</source>
            <translation>Строчные латинские буквы, цифры и дефисы</translation>
        </message>
        <message>
            <source>Words above its tables</source>
            <translation>Слова над таблицами</translation>
        </message>
    </context>
    <context>
        <name>LayoutWords</name>
        <message>
            <source>a form of several banks</source>
            <translation>форма, общая для нескольких банков</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>поставляется с программой</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>импортирована</translation>
        </message>
        <message>
            <source>imported, signed with the key {key}</source>
            <translation>импортирована, подписана ключом {key}</translation>
        </message>
        <message>
            <source>made here</source>
            <translation>создана здесь</translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message numerus="yes">
            <source>%n titles do not stand in their places: {titles}</source>
            <translation>
                <numerusform>%n заголовок стоит не на своём месте: {titles}</numerusform>
                <numerusform>%n заголовка стоят не на своих местах: {titles}</numerusform>
                <numerusform>%n заголовков стоят не на своих местах: {titles}</numerusform>
            </translation>
        </message>
        <message>
            <source>No layout can be made of {file}: its row of titles, a column with the day and a column with the amount must be known first.</source>
            <translation>По файлу {file} нельзя создать форму выписки: сначала должны быть известны строка заголовка, столбец с датой и столбец с суммой.</translation>
        </message>
        <message>
            <source>The layout has format version {found}; this program knows {known}.</source>
            <translation>Версия формата формы выписки — {found}; эта программа поддерживает версию {known}.</translation>
        </message>
        <message>
            <source>The layout {id} comes with the program; choose another id.</source>
            <translation>Форма выписки {id} поставляется с программой; выберите другой идентификатор.</translation>
        </message>
        <message>
            <source>The layout {id} is not applied to {file}: {reason}.</source>
            <translation>Форма выписки {id} не применена к файлу {file}: {reason}.</translation>
        </message>
        <message>
            <source>The layout {id} was imported. It is signed with the key {fingerprint}.</source>
            <translation>Форма выписки {id} импортирована. Она подписана ключом {fingerprint}.</translation>
        </message>
        <message>
            <source>The layout {id} was removed.</source>
            <translation>Форма выписки {id} удалена.</translation>
        </message>
        <message numerus="yes">
            <source>The layout {id} was saved, revision {revision}: %n columns.</source>
            <translation>
                <numerusform>Форма выписки {id} сохранена, редакция {revision}: %n столбец.</numerusform>
                <numerusform>Форма выписки {id} сохранена, редакция {revision}: %n столбца.</numerusform>
                <numerusform>Форма выписки {id} сохранена, редакция {revision}: %n столбцов.</numerusform>
            </translation>
        </message>
        <message>
            <source>The part {part} of a layout has {name}, which this version does not know.</source>
            <translation>Часть {part} формы выписки содержит элемент {name}, неизвестный этой версии.</translation>
        </message>
        <message>
            <source>The part {part} of a layout is no object.</source>
            <translation>Часть {part} формы выписки не является объектом.</translation>
        </message>
        <message>
            <source>There is a layout {id} of revision {revision} already, and the imported one is not newer.</source>
            <translation>Форма выписки {id} редакции {revision} уже есть, и импортируемая не новее её.</translation>
        </message>
        <message>
            <source>There is no layout {id}; layouts list shows those there are.</source>
            <translation>Формы выписки {id} нет; имеющиеся формы показывает команда layouts list.</translation>
        </message>
        <message>
            <source>it does not say when it was signed.</source>
            <translation>в нём не указано, когда он подписан.</translation>
        </message>
        <message>
            <source>it has other titles beside those of the layout</source>
            <translation>в файле есть другие заголовки, кроме заголовков формы выписки</translation>
        </message>
        <message>
            <source>it holds no list of layouts.</source>
            <translation>в нём нет списка форм выписок.</translation>
        </message>
        <message>
            <source>it is larger than layouts are.</source>
            <translation>он больше, чем бывают формы выписок.</translation>
        </message>
        <message>
            <source>it is no JSON text, or is damaged.</source>
            <translation>это не текст JSON, или он повреждён.</translation>
        </message>
        <message>
            <source>it is no file of signed layouts.</source>
            <translation>это не файл подписанных форм выписок.</translation>
        </message>
        <message>
            <source>it is no object with named parts.</source>
            <translation>он не является объектом с именованными частями.</translation>
        </message>
        <message>
            <source>its format version is {found} and not {known}.</source>
            <translation>версия его формата — {found}, а не {known}.</translation>
        </message>
        <message>
            <source>its name is not the id of the layout.</source>
            <translation>его имя не совпадает с идентификатором формы выписки.</translation>
        </message>
        <message>
            <source>its signature is not right, so it was changed after it was signed.</source>
            <translation>его подпись неверна, то есть он изменён после подписания.</translation>
        </message>
        <message>
            <source>no row of titles was found</source>
            <translation>строка заголовка не найдена</translation>
        </message>
        <message>
            <source>the file names {mark}, which is not of {bank}</source>
            <translation>в файле указано «{mark}», что не относится к банку {bank}</translation>
        </message>
        <message>
            <source>two of its layouts have one id.</source>
            <translation>у двух форм выписок в нём один идентификатор.</translation>
        </message>
        <message>
            <source>{file} holds no layout that can be used: {reason}</source>
            <translation>Файл {file} не содержит пригодной формы выписки: {reason}</translation>
        </message>
        <message>
            <source>{file} is signed with the key {fingerprint}, which is not among the trusted keys. Compare the fingerprint with the signer by another way, then name it with --key.</source>
            <translation>Файл {file} подписан ключом {fingerprint}, которого нет среди доверенных ключей. Сверьте отпечаток с подписавшим по другому каналу связи, затем укажите его в параметре --key.</translation>
        </message>
        <message>
            <source>{file} was written. It is signed with the key {fingerprint}.</source>
            <translation>Файл {file} записан. Он подписан ключом {fingerprint}.</translation>
        </message>
        <message>
            <source>{id} cannot be the id of a layout: it needs small Latin letters, digits and single hyphens.</source>
            <translation>{id} не может быть идентификатором формы выписки: допустимы строчные латинские буквы, цифры и одиночные дефисы.</translation>
        </message>
        <message>
            <source>{id} cannot be the id of a layout: the program or a system uses this name.</source>
            <translation>{id} не может быть обозначением формы: это имя использует программа или операционная система.</translation>
        </message>
        <message>
            <source>{name} in the part {part} of a layout is missing or not of the right form.</source>
            <translation>{name} в части {part} формы выписки отсутствует или имеет неверный вид.</translation>
        </message>
    </context>
    <context>
        <name>LayoutsDialog</name>
        <message numerus="yes">
            <source>%Ln layouts were imported: {names}.</source>
            <translation>
                <numerusform>Импортирована %Ln форма выписки: {names}.</numerusform>
                <numerusform>Импортированы %Ln формы выписок: {names}.</numerusform>
                <numerusform>Импортировано %Ln форм выписок: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>A layout tells what the columns of a bank's file hold. Those that you make can be handed to other agencies in a signed file.</source>
            <translation>Форма выписки указывает, что содержат столбцы файла банка. Созданные вами формы можно передать другим органам в подписанном файле.</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Банк</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Export signed…</source>
            <translation>Экспорт с подписью…</translation>
        </message>
        <message>
            <source>I compared it: import</source>
            <translation>Ключ сверен: импортировать</translation>
        </message>
        <message>
            <source>Importing layouts</source>
            <translation>Импорт форм выписок</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Форма выписки</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>Формы выписок</translation>
        </message>
        <message>
            <source>Looking for layouts</source>
            <translation>Поиск форм выписок</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove the layout {id} from this computer? Cases that were read with it stay as they are.</source>
            <translation>Удалить форму выписки {id} с этого компьютера? Дела, прочитанные с ней, остаются без изменений.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Removing a layout</source>
            <translation>Удаление формы выписки</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>The layout {id} was removed.</source>
            <translation>Форма выписки {id} удалена.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Происхождение</translation>
        </message>
        <message>
            <source>Writing layouts</source>
            <translation>Запись форм выписок</translation>
        </message>
        <message>
            <source>{file} is whole, and signed with a key that is not known here: {key}. Compare it with the signer by another way, such as the telephone, before you trust it.</source>
            <translation>Файл {file} цел и подписан ключом, который здесь неизвестен: {key}. Прежде чем доверять ключу, сверьте его с подписавшим по другому каналу связи, например по телефону.</translation>
        </message>
        <message>
            <source>{file} was written. It is signed with the key {key}; tell the receiver this key by another way.</source>
            <translation>Файл {file} записан. Он подписан ключом {key}; сообщите этот ключ получателю по другому каналу связи.</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message numerus="yes">
            <source>The ledger has %n entries, {repeated} of them repeated and counted once; its hash is {hash}.</source>
            <translation>
                <numerusform>В реестре %n операция, из них повторных и учтённых один раз: {repeated}; хеш-сумма реестра: {hash}.</numerusform>
                <numerusform>В реестре %n операции, из них повторных и учтённых один раз: {repeated}; хеш-сумма реестра: {hash}.</numerusform>
                <numerusform>В реестре %n операций, из них повторных и учтённых один раз: {repeated}; хеш-сумма реестра: {hash}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message>
            <source>Account {account}</source>
            <translation>Счёт {account}</translation>
        </message>
        <message>
            <source>Account {account}, {holder}</source>
            <translation>Счёт {account}, {holder}</translation>
        </message>
        <message>
            <source>Case: {reference}</source>
            <translation>Дело № {reference}</translation>
        </message>
        <message>
            <source>Covering letter or document, {place}, {days}: {difference}. Please state which figure is right and provide what is missing.</source>
            <translation>Сопроводительное письмо или документ, {place}, {days}: {difference}. Просим указать, какая из цифр верна, и предоставить недостающее.</translation>
        </message>
        <message>
            <source>Draft. Editable, not verifiable.</source>
            <translation>Проект. Может быть изменён; проверить его нельзя.</translation>
        </message>
        <message>
            <source>File {file} could not be read as a table: please provide what it holds as .xlsx or .csv, without a password, with the columns named below.</source>
            <translation>Файл {file} не удалось прочитать как таблицу: просим предоставить его содержание в формате .xlsx или .csv, без пароля, с графами, названными ниже.</translation>
        </message>
        <message>
            <source>File {file}, {days}: please state the opening and the closing balance, the turnovers of credits and of debits, and the number of entries ({count} were read).</source>
            <translation>Файл {file}, {days}: просим сообщить входящий и исходящий остатки, обороты по поступлениям и списаниям и количество операций (прочитано: {count}).</translation>
        </message>
        <message>
            <source>File {file}, {days}: {reason} Please check it and provide the statement anew, or state the reason.</source>
            <translation>Файл {file}, {days}: {reason} Просим проверить и представить выписку заново либо сообщить причину.</translation>
        </message>
        <message>
            <source>Files of which no account is known</source>
            <translation>Файлы, счёт которых не известен</translation>
        </message>
        <message>
            <source>Files {first} and {second}: the one ends with a balance of {closing}, the other begins with {opening}. Please provide the entries between them, or state which balance is right.</source>
            <translation>Файлы {first} и {second}: первый заканчивается остатком {closing}, второй начинается с остатка {opening}. Просим представить операции за промежуток между ними либо сообщить, какой остаток верен.</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>Форма ответа</translation>
        </message>
        <message>
            <source>From: {agency}</source>
            <translation>От: {agency}</translation>
        </message>
        <message>
            <source>Legal basis: [act, number and date of the order]</source>
            <translation>Правовое основание: [акт, номер и дата постановления]</translation>
        </message>
        <message>
            <source>Legal basis: {act}, number {number}, of {day}, {authority}</source>
            <translation>Правовое основание: {act}, № {number} от {day}, {authority}</translation>
        </message>
        <message>
            <source>Number and date: [outgoing number], [date]</source>
            <translation>Номер и дата: [исходящий номер], [дата]</translation>
        </message>
        <message>
            <source>Please provide tables as .xlsx or .csv with one row for each entry and these columns: date and time of the booking, value date, credit, debit, currency, balance after the entry, reference of the document, name, identification number, account and bank of the other side, and purpose of the payment; numbers of accounts and of documents as text.</source>
            <translation>Просим представить таблицы в формате .xlsx или .csv, по одной строке на каждую операцию, со следующими столбцами: дата и время проведения операции, дата валютирования, поступление, списание, валюта, остаток после операции, референс документа, наименование, идентификационный номер, счёт и банк контрагента, назначение платежа; номера счетов и документов — в текстовом формате.</translation>
        </message>
        <message>
            <source>Please state in a covering letter, for each file, its name and SHA-256, the account and its currency, the first and the last day, the opening and the closing balance, the turnovers of credits and of debits, and the number of entries.</source>
            <translation>Просим указать в сопроводительном письме по каждому файлу его имя и SHA-256, счёт и его валюту, первый и последний день, входящий и исходящий остатки, обороты по поступлениям и списаниям и количество операций.</translation>
        </message>
        <message>
            <source>Request to complete account statements</source>
            <translation>Запрос о дополнении выписок по счетам</translation>
        </message>
        <message>
            <source>The currency of the account is not stated: please state it.</source>
            <translation>Валюта счёта не указана: просим её сообщить.</translation>
        </message>
        <message numerus="yes">
            <source>The letter asks about %n accounts; it is in {file}, its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>Письмо содержит запрос по %n счёту; оно находится в файле {file}, его SHA-256: {hash}.</numerusform>
                <numerusform>Письмо содержит запрос по %n счетам; оно находится в файле {file}, его SHA-256: {hash}.</numerusform>
                <numerusform>Письмо содержит запрос по %n счетам; оно находится в файле {file}, его SHA-256: {hash}.</numerusform>
            </translation>
        </message>
        <message>
            <source>This draft can be changed by anybody, so that nothing can be proven by it; what was received can be verified by the sealed bundle of the case.</source>
            <translation>Настоящий проект может быть изменён любым лицом, поэтому им ничего нельзя подтвердить; полученное можно проверить по опечатанному пакету дела.</translation>
        </message>
        <message>
            <source>To: {bank}</source>
            <translation>Кому: {bank}</translation>
        </message>
        <message>
            <source>What was received leaves nothing open to be asked for.</source>
            <translation>По полученным сведениям запрашивать более нечего.</translation>
        </message>
        <message>
            <source>What was received leaves open what is listed below. Please provide it, or state for each point that there is nothing to provide.</source>
            <translation>По полученным сведениям остаётся открытым то, что перечислено ниже. Просим предоставить это либо по каждому пункту указать, что предоставить нечего.</translation>
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
            <translation>[орган, вынесший акт]</translation>
        </message>
        <message>
            <source>[date by which the answer is due]</source>
            <translation>[срок представления ответа]</translation>
        </message>
        <message>
            <source>[date]</source>
            <translation>[дата]</translation>
        </message>
        <message>
            <source>[name and address of the bank]</source>
            <translation>[наименование и адрес банка]</translation>
        </message>
        <message>
            <source>[number]</source>
            <translation>[номер]</translation>
        </message>
        <message>
            <source>[position]</source>
            <translation>[должность]</translation>
        </message>
        <message>
            <source>[signature]</source>
            <translation>[подпись]</translation>
        </message>
        <message>
            <source>period not stated</source>
            <translation>период не указан</translation>
        </message>
        <message numerus="yes">
            <source>{days} (%n days): no statement covers these days. Please provide it; where nothing was booked, please state the balance at the beginning and at the end.</source>
            <translation>
                <numerusform>Период {days} (%n день): не охвачен ни одной выпиской. Просим представить выписку; если операции не проводились, просим сообщить остатки на начало и на конец периода.</numerusform>
                <numerusform>Период {days} (%n дня): не охвачен ни одной выпиской. Просим представить выписку; если операции не проводились, просим сообщить остатки на начало и на конец периода.</numerusform>
                <numerusform>Период {days} (%n дней): не охвачен ни одной выпиской. Просим представить выписку; если операции не проводились, просим сообщить остатки на начало и на конец периода.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{days} (%n days): only files that could not be read may cover these days. Please provide the entries of these days as a table; where nothing was booked, please state the balance at the beginning and at the end.</source>
            <translation>
                <numerusform>{days} (%n день): этот день могут охватывать только файлы, которые не удалось прочитать. Просим предоставить операции за него в виде таблицы; если операций не было, просим указать остаток на начало и на конец.</numerusform>
                <numerusform>{days} (%n дня): эти дни могут охватывать только файлы, которые не удалось прочитать. Просим предоставить операции за эти дни в виде таблицы; если операций не было, просим указать остаток на начало и на конец.</numerusform>
                <numerusform>{days} (%n дней): эти дни могут охватывать только файлы, которые не удалось прочитать. Просим предоставить операции за эти дни в виде таблицы; если операций не было, просим указать остаток на начало и на конец.</numerusform>
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
            <translation>Счета</translation>
        </message>
        <message>
            <source>Document to be edited (.docx); editable, not verifiable</source>
            <translation>Документ для редактирования (.docx); можно изменить, проверить нельзя</translation>
        </message>
        <message>
            <source>Draft a letter to the bank</source>
            <translation>Составление проекта письма в банк</translation>
        </message>
        <message>
            <source>Draft the letter…</source>
            <translation>Составить проект письма…</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Вид файла</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Документ PDF</translation>
        </message>
        <message>
            <source>The letter asks for precisely what is missing: days without a statement, statements that do not reconcile, and files that cannot be read.</source>
            <translation>В письме запрашивается именно то, чего недостаёт: дни без выписки, несходящиеся выписки и файлы, которые не удаётся прочесть.</translation>
        </message>
        <message>
            <source>Tick at least one account.</source>
            <translation>Отметьте хотя бы один счёт.</translation>
        </message>
        <message>
            <source>With all accounts ticked, the letter also names files of which no account is known.</source>
            <translation>Если отмечены все счета, в письме названы и файлы, счёт которых не известен.</translation>
        </message>
        <message>
            <source>{account}: {share} of the days proven</source>
            <translation>{account}: подтверждено {share} дней</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message numerus="yes">
            <source>%n entries record a day without a time; within it they stand as in the source.</source>
            <translation>
                <numerusform>Количество операций, для которых указан день без времени: %n; в пределах дня они расположены в порядке источника.</numerusform>
                <numerusform>Количество операций, для которых указан день без времени: %n; в пределах дня они расположены в порядке источника.</numerusform>
                <numerusform>Количество операций, для которых указан день без времени: %n; в пределах дня они расположены в порядке источника.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries record no time zone; {zone} is assumed.</source>
            <translation>
                <numerusform>Количество операций без указания часового пояса: %n; принят часовой пояс {zone}.</numerusform>
                <numerusform>Количество операций без указания часового пояса: %n; принят часовой пояс {zone}.</numerusform>
                <numerusform>Количество операций без указания часового пояса: %n; принят часовой пояс {zone}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries: {warning}</source>
            <translation>
                <numerusform>{warning} Количество операций с данным замечанием: %n.</numerusform>
                <numerusform>{warning} Количество операций с данным замечанием: %n.</numerusform>
                <numerusform>{warning} Количество операций с данным замечанием: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are held and were not read; what they say is in no figure, and the list of the material names each with the reason.</source>
            <translation>
                <numerusform>%n доказательство хранится и не прочитано; его содержание не учтено ни в одном показателе, в перечне материалов оно указано с причиной.</numerusform>
                <numerusform>%n доказательства хранятся и не прочитаны; их содержание не учтено ни в одном показателе, в перечне материалов каждое из них указано с причиной.</numerusform>
                <numerusform>%n доказательств хранятся и не прочитаны; их содержание не учтено ни в одном показателе, в перечне материалов каждое из них указано с причиной.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>Счёт {account}: %n операция за период с {first} по {last} повторяется во второй выписке и учтена один раз.</numerusform>
                <numerusform>Счёт {account}: %n операции за период с {first} по {last} повторяются во второй выписке и учтены один раз.</numerusform>
                <numerusform>Счёт {account}: %n операций за период с {first} по {last} повторяются во второй выписке и учтены один раз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} equal entries of another statement in day and amount, but not in all that is stated of them; both are counted.</source>
            <translation>
                <numerusform>Счёт {account}: %n операция за период с {first} по {last} совпадает с операциями другой выписки по дате и сумме, но не по всем указанным о них сведениям; учтены обе.</numerusform>
                <numerusform>Счёт {account}: %n операции за период с {first} по {last} совпадают с операциями другой выписки по дате и сумме, но не по всем указанным о них сведениям; учтены и те, и другие.</numerusform>
                <numerusform>Счёт {account}: %n операций за период с {first} по {last} совпадают с операциями другой выписки по дате и сумме, но не по всем указанным о них сведениям; учтены и те, и другие.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account {account}: a statement ends with a balance of {closing}, the next begins with {opening}.</source>
            <translation>Счёт {account}: выписка заканчивается остатком {closing}, а следующая начинается с остатка {opening}.</translation>
        </message>
        <message>
            <source>Account {account}: no statement covers {first} to {last}.</source>
            <translation>Счёт {account}: период с {first} по {last} не охвачен ни одной выпиской.</translation>
        </message>
        <message>
            <source>{evidence}, account {account}: completeness is not proven. {reason}</source>
            <translation>{evidence}, счёт {account}: полнота не подтверждена. {reason}</translation>
        </message>
        <message>
            <source>{evidence}, account {account}: the statement does not reconcile. {reason}</source>
            <translation>{evidence}, счёт {account}: выписка не сходится. {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{evidence}: %n payments touch no account of the case and are in no sum of one.</source>
            <translation>
                <numerusform>{evidence}: %n платёж не затрагивает ни одного счёта дела и не входит в их суммы.</numerusform>
                <numerusform>{evidence}: %n платежа не затрагивают ни одного счёта дела и не входят в их суммы.</numerusform>
                <numerusform>{evidence}: %n платежей не затрагивают ни одного счёта дела и не входят в их суммы.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{evidence}: %n rows look like entries but could not be read.</source>
            <translation>
                <numerusform>{evidence}: имеются строки, похожие на операции, которые не удалось прочесть (количество: %n).</numerusform>
                <numerusform>{evidence}: имеются строки, похожие на операции, которые не удалось прочесть (количество: %n).</numerusform>
                <numerusform>{evidence}: имеются строки, похожие на операции, которые не удалось прочесть (количество: %n).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinePanel</name>
        <message numerus="yes">
            <source>%Ln entries make this sum.</source>
            <translation>
                <numerusform>Эту сумму составляет %Ln операция.</numerusform>
                <numerusform>Эту сумму составляют %Ln операции.</numerusform>
                <numerusform>Эту сумму составляют %Ln операций.</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>By which rule</source>
            <translation>По какому правилу</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Entries of the line</source>
            <translation>Операции строки</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>Контрагент</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Назначение платежа</translation>
        </message>
        <message>
            <source>Set a category…</source>
            <translation>Присвоить категорию…</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Показать операцию</translation>
        </message>
        <message>
            <source>no rule</source>
            <translation>правила нет</translation>
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
            <translation>До выполнения правил список опечатывается с хеш-суммой, вашим именем и временем. Изменённый список — новая версия; прежняя сохраняется.</translation>
        </message>
        <message>
            <source>A table of text in UTF-8 with these columns in its first row: {names}.</source>
            <translation>Текстовая таблица в UTF-8 с такими столбцами в первой строке: {names}.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Choose the file with the rows of the list.</source>
            <translation>Выберите файл со строками списка.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Lists that rules need</source>
            <translation>Списки, необходимые для правил</translation>
        </message>
        <message>
            <source>Seal the list</source>
            <translation>Опечатать список</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Опечатано</translation>
        </message>
        <message>
            <source>Sealed lists</source>
            <translation>Опечатанные списки</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Происхождение</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Close the case</source>
            <translation>Закрыть дело</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>That was not the passphrase of this case.</source>
            <translation>Это не парольная фраза данного дела.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>парольная фраза</translation>
        </message>
        <message>
            <source>{file} is locked. Enter its passphrase to go on where you were.</source>
            <translation>Файл {file} заблокирован. Введите парольную фразу, чтобы продолжить с того же места.</translation>
        </message>
    </context>
    <context>
        <name>LookForBackupDialog</name>
        <message>
            <source>Look for a backup</source>
            <translation>Найти резервную копию</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>The program keeps backups of {file} beside it. The newest one that is whole is looked for, and you are told what would be lost; nothing is changed before you say so.</source>
            <translation>Программа хранит резервные копии файла {file} рядом с ним. Будет найдена последняя из целых копий, и вам сообщат, что было бы утрачено; без вашего решения ничего не изменится.</translation>
        </message>
        <message>
            <source>empty for a case without one</source>
            <translation>пусто, если у дела её нет</translation>
        </message>
    </context>
    <context>
        <name>LossDialog</name>
        <message>
            <source>Add a loss</source>
            <translation>Добавить ущерб</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Не менее</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Не более</translation>
        </message>
        <message>
            <source>Change a loss</source>
            <translation>Изменить ущерб</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Choose a currency of the list.</source>
            <translation>Выберите валюту из списка.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>Укажите дату: день, месяц и год.</translation>
        </message>
        <message>
            <source>Enter how much was lost.</source>
            <translation>Укажите размер ущерба.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С даты</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Лицо</translation>
        </message>
        <message>
            <source>Received back, at least</source>
            <translation>Получено обратно, не менее</translation>
        </message>
        <message>
            <source>Received back, at most</source>
            <translation>Получено обратно, не более</translation>
        </message>
        <message>
            <source>The case draws a pseudonym for each person by lot. Files that leave the case show it instead of the name.</source>
            <translation>Для каждого лица в деле псевдоним выбирается случайным образом. В файлах, покидающих дело, вместо имени указывается он.</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Последний день предшествует первому.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По дату</translation>
        </message>
        <message>
            <source>What was lost</source>
            <translation>Что утрачено</translation>
        </message>
        <message>
            <source>what the person said, when and to whom</source>
            <translation>что, когда и кому сообщило лицо</translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message numerus="yes">
            <source>%n losses were written.</source>
            <translation>
                <numerusform>Записана %n позиция ущерба.</numerusform>
                <numerusform>Записаны %n позиции ущерба.</numerusform>
                <numerusform>Записано %n позиций ущерба.</numerusform>
            </translation>
        </message>
        <message>
            <source>A loss needs an amount, or its least and its most.</source>
            <translation>Для ущерба нужна сумма либо её наименьшее и наибольшее значения.</translation>
        </message>
        <message>
            <source>An amount is nought or more, and the least is not above the most.</source>
            <translation>Сумма не может быть меньше нуля, а наименьшее значение — больше наибольшего.</translation>
        </message>
        <message>
            <source>Debt imposed</source>
            <translation>Возложенный долг</translation>
        </message>
        <message>
            <source>Deduction for lodging or fines</source>
            <translation>Удержание за жильё или штрафы</translation>
        </message>
        <message>
            <source>Documents held</source>
            <translation>Удерживаемые документы</translation>
        </message>
        <message>
            <source>Fee paid</source>
            <translation>Уплаченная комиссия</translation>
        </message>
        <message>
            <source>Interest paid</source>
            <translation>Уплаченные проценты</translation>
        </message>
        <message>
            <source>It is kept as number {number}, of {person}.</source>
            <translation>Сохранено под номером {number}, лицо: {person}.</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>Забранные деньги</translation>
        </message>
        <message>
            <source>Other loss</source>
            <translation>Иной ущерб</translation>
        </message>
        <message>
            <source>Property taken</source>
            <translation>Забранное имущество</translation>
        </message>
        <message>
            <source>The first day of a loss is after its last.</source>
            <translation>Первый день ущерба позже его последнего дня.</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Проезд</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Лечение</translation>
        </message>
        <message>
            <source>Wages withheld</source>
            <translation>Удержанная заработная плата</translation>
        </message>
        <message>
            <source>What came back is in another currency than the loss: enter it apart.</source>
            <translation>Полученное обратно указано в иной валюте, чем ущерб: введите его отдельно.</translation>
        </message>
        <message>
            <source>What came back needs a loss with an amount.</source>
            <translation>Для полученного обратно нужен ущерб с суммой.</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>операции</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>доказательства</translation>
        </message>
        <message>
            <source>statement of the person</source>
            <translation>заявление лица</translation>
        </message>
        <message>
            <source>{currency} is no currency of ISO 4217.</source>
            <translation>{currency} не является валютой по ISO 4217.</translation>
        </message>
    </context>
    <context>
        <name>LossesTab</name>
        <message>
            <source>Add a loss…</source>
            <translation>Добавить ущерб…</translation>
        </message>
        <message>
            <source>All persons</source>
            <translation>Все лица</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Ущерб</translation>
        </message>
        <message>
            <source>Names instead of pseudonyms, here and in the file that is written</source>
            <translation>Имена вместо псевдонимов, здесь и в записываемом файле</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Лицо</translation>
        </message>
        <message>
            <source>Received back</source>
            <translation>Получено обратно</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>Осталось</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>Показать операции</translation>
        </message>
        <message>
            <source>Show names</source>
            <translation>Показать имена</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Totals per person and currency</source>
            <translation>Итоги по лицам и валютам</translation>
        </message>
        <message>
            <source>What was lost</source>
            <translation>Что утрачено</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Write the schedule…</source>
            <translation>Записать ведомость…</translation>
        </message>
    </context>
    <context>
        <name>MappingHeader</name>
        <message>
            <source>Fields of the columns</source>
            <translation>Поля столбцов</translation>
        </message>
    </context>
    <context>
        <name>MatchDetail</name>
        <message numerus="yes">
            <source>%Ln assignments score the same, so that figures do not decide; it is not counted as sure.</source>
            <translation>
                <numerusform>%Ln вариант сопоставления имеет одинаковую оценку, поэтому цифры не дают решения; сопоставление не считается достоверным.</numerusform>
                <numerusform>%Ln варианта сопоставления имеют одинаковую оценку, поэтому цифры не дают решения; сопоставление не считается достоверным.</numerusform>
                <numerusform>%Ln вариантов сопоставления имеют одинаковую оценку, поэтому цифры не дают решения; сопоставление не считается достоверным.</numerusform>
            </translation>
        </message>
        <message>
            <source>A row of an operator's table, no entry of an account.</source>
            <translation>Строка таблицы оператора, не операция по счёту.</translation>
        </message>
        <message>
            <source>Both sides of the transfer</source>
            <translation>Обе стороны перевода</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <source>Match {number}: {grade}</source>
            <translation>Сопоставление {number}: {grade}</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Выплачено</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Reference: {text}</source>
            <translation>Референс: {text}</translation>
        </message>
        <message>
            <source>Rejected by a person</source>
            <translation>Отклонено человеком</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Отклонить…</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>Оценка: {score}</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Показать операцию</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>Отозвать решение</translation>
        </message>
        <message>
            <source>Why these are held for one transfer</source>
            <translation>Почему это считается одним переводом</translation>
        </message>
        <message>
            <source>from {party}</source>
            <translation>отправитель: {party}</translation>
        </message>
        <message>
            <source>to {party}</source>
            <translation>получатель: {party}</translation>
        </message>
        <message>
            <source>{sentence} Weight: {weight}</source>
            <translation>{sentence} Вес: {weight}</translation>
        </message>
    </context>
    <context>
        <name>MatchModel</name>
        <message>
            <source>{grade}, ambiguous</source>
            <translation>{grade}, неоднозначно</translation>
        </message>
        <message numerus="yes">
            <source>{grade}; ambiguous: %Ln candidates</source>
            <translation>
                <numerusform>{grade}; неоднозначно: %Ln вариант</numerusform>
                <numerusform>{grade}; неоднозначно: %Ln варианта</numerusform>
                <numerusform>{grade}; неоднозначно: %Ln вариантов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{party} (%Ln entries)</source>
            <translation>
                <numerusform>{party} (%Ln операция)</numerusform>
                <numerusform>{party} (%Ln операции)</numerusform>
                <numerusform>{party} (%Ln операций)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatchWriting</name>
        <message numerus="yes">
            <source>%Ln transfers were written to {file}.</source>
            <translation>
                <numerusform>%Ln перевод записан в файл {file}.</numerusform>
                <numerusform>%Ln перевода записаны в файл {file}.</numerusform>
                <numerusform>%Ln переводов записано в файл {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were left out: an entry of theirs may not leave the case.</source>
            <translation>
                <numerusform>Не включён %Ln перевод: одна из его операций не может покидать дело.</numerusform>
                <numerusform>Не включены %Ln перевода: одна из операций каждого из них не может покидать дело.</numerusform>
                <numerusform>Не включено %Ln переводов: одна из операций каждого из них не может покидать дело.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting transfers</source>
            <translation>Экспорт переводов</translation>
        </message>
    </context>
    <context>
        <name>Matching</name>
        <message numerus="yes">
            <source>%n entries add up to one amount.</source>
            <translation>
                <numerusform>%n операция составляет одну сумму.</numerusform>
                <numerusform>%n операции в сумме дают одну сумму.</numerusform>
                <numerusform>%n операций в сумме дают одну сумму.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matches were left out: an entry of theirs may not leave the case.</source>
            <translation>
                <numerusform>Не включено %n сопоставление: одна из его операций не может покидать дело.</numerusform>
                <numerusform>Не включены %n сопоставления: одна из операций каждого из них не может покидать дело.</numerusform>
                <numerusform>Не включено %n сопоставлений: одна из операций каждого из них не может покидать дело.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matches were written to {file}.</source>
            <translation>
                <numerusform>Записано сопоставлений в файл {file}: %n.</numerusform>
                <numerusform>Записано сопоставлений в файл {file}: %n.</numerusform>
                <numerusform>Записано сопоставлений в файл {file}: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes lie between them.</source>
            <translation>
                <numerusform>Между ними прошла %n минута.</numerusform>
                <numerusform>Между ними прошло %n минуты.</numerusform>
                <numerusform>Между ними прошло %n минут.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers have one side only.</source>
            <translation>
                <numerusform>%n перевод имеет только одну сторону.</numerusform>
                <numerusform>%n перевода имеют только одну сторону.</numerusform>
                <numerusform>%n переводов имеют только одну сторону.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers {grade}, ambiguous and not counted as sure: {amount} {currency}.</source>
            <translation>
                <numerusform>%n перевод ({grade}, неоднозначно, достоверным не считается): {amount} {currency}.</numerusform>
                <numerusform>%n перевода ({grade}, неоднозначно, достоверными не считаются): {amount} {currency}.</numerusform>
                <numerusform>%n переводов ({grade}, неоднозначно, достоверными не считаются): {amount} {currency}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers {grade}: {amount} {currency} paid.</source>
            <translation>
                <numerusform>%n перевод ({grade}): выплачено {amount} {currency}.</numerusform>
                <numerusform>%n перевода ({grade}): выплачено {amount} {currency}.</numerusform>
                <numerusform>%n переводов ({grade}): выплачено {amount} {currency}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days lie between them.</source>
            <translation>
                <numerusform>Между ними прошёл %n рабочий день.</numerusform>
                <numerusform>Между ними прошло %n рабочих дня.</numerusform>
                <numerusform>Между ними прошло %n рабочих дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>A match has at least one payment and at least one receipt.</source>
            <translation>В сопоставлении есть не менее одной выплаты и не менее одного получения.</translation>
        </message>
        <message>
            <source>A match is rejected with a reason.</source>
            <translation>Сопоставление отклоняется с указанием причины.</translation>
        </message>
        <message>
            <source>A person says that these entries are one transfer.</source>
            <translation>Человек указал, что эти операции являются одним переводом.</translation>
        </message>
        <message>
            <source>An opposite entry has the same reference.</source>
            <translation>Встречная операция имеет тот же референс.</translation>
        </message>
        <message>
            <source>Both accounts have one holder.</source>
            <translation>У обоих счетов один владелец.</translation>
        </message>
        <message>
            <source>Both sides carry one number.</source>
            <translation>На обеих сторонах указан один номер.</translation>
        </message>
        <message>
            <source>Both sides carry one reference.</source>
            <translation>На обеих сторонах указан один референс.</translation>
        </message>
        <message>
            <source>Both sides name each other, or one names the other and the reference agrees.</source>
            <translation>Обе стороны указывают друг друга либо одна указывает другую и референсы совпадают.</translation>
        </message>
        <message>
            <source>Entry {number} is not of that side of a transfer, or does not count in this case.</source>
            <translation>Операция {number} не относится к этой стороне перевода или не учитывается в этом деле.</translation>
        </message>
        <message>
            <source>Its purpose says that it takes back an earlier payment.</source>
            <translation>В назначении платежа указано, что операция возвращает более ранний платёж.</translation>
        </message>
        <message>
            <source>Less arrived than left, by {percent} percent.</source>
            <translation>Получено меньше, чем отправлено; разница в процентах: {percent}.</translation>
        </message>
        <message>
            <source>Less than a minute lies between them.</source>
            <translation>Между ними прошло менее минуты.</translation>
        </message>
        <message>
            <source>Looking for both sides of each transfer</source>
            <translation>Поиск обеих сторон каждого перевода</translation>
        </message>
        <message>
            <source>Match {number} holds one of these entries; reject it first.</source>
            <translation>Одна из этих операций входит в сопоставление {number}; сначала отклоните его.</translation>
        </message>
        <message>
            <source>No match of the case has the number {number}.</source>
            <translation>В деле нет сопоставления с номером {number}.</translation>
        </message>
        <message>
            <source>No period is known of the other account's statements.</source>
            <translation>Периоды выписок по другому счёту неизвестны.</translation>
        </message>
        <message>
            <source>No statement of the other account covers this day.</source>
            <translation>Ни одна выписка по другому счёту не охватывает этот день.</translation>
        </message>
        <message>
            <source>No working day lies between them.</source>
            <translation>Между ними нет ни одного рабочего дня.</translation>
        </message>
        <message>
            <source>Only what identifiers prove is listed: the matching was not run yet.</source>
            <translation>Перечислено только то, что доказано идентификаторами: сопоставление ещё не выполнялось.</translation>
        </message>
        <message>
            <source>Statements of the other account cover this day and do not show it.</source>
            <translation>Выписки по другому счёту охватывают этот день, но не содержат этой операции.</translation>
        </message>
        <message>
            <source>The amounts agree at the rate that a row states.</source>
            <translation>Суммы согласуются по курсу, указанному в одной из строк.</translation>
        </message>
        <message>
            <source>The amounts are equal.</source>
            <translation>Суммы равны.</translation>
        </message>
        <message>
            <source>The amounts are in two currencies; the rate follows from the two rows alone.</source>
            <translation>Суммы указаны в двух валютах; курс следует только из этих двух строк.</translation>
        </message>
        <message>
            <source>The amounts differ by the fee that a row states.</source>
            <translation>Суммы различаются на комиссию, указанную в одной из строк.</translation>
        </message>
        <message>
            <source>The case has changed since the matching was run; run it again.</source>
            <translation>После выполнения сопоставления дело изменилось; выполните сопоставление снова.</translation>
        </message>
        <message>
            <source>The decision is withdrawn.</source>
            <translation>Решение отозвано.</translation>
        </message>
        <message>
            <source>The entries of one side of a transfer are in one currency.</source>
            <translation>Операции одной стороны перевода должны быть в одной валюте.</translation>
        </message>
        <message>
            <source>The match is confirmed.</source>
            <translation>Сопоставление подтверждено.</translation>
        </message>
        <message>
            <source>The match is proven or confirmed already.</source>
            <translation>Сопоставление уже доказано или подтверждено.</translation>
        </message>
        <message>
            <source>The match is rejected.</source>
            <translation>Сопоставление отклонено.</translation>
        </message>
        <message>
            <source>The numbers in the purposes differ.</source>
            <translation>Номера в назначениях платежа различаются.</translation>
        </message>
        <message>
            <source>The payment names the account of the receipt.</source>
            <translation>В платеже указан счёт, на который зачислено поступление.</translation>
        </message>
        <message>
            <source>The payment names the holder of the receipt by a document.</source>
            <translation>В платеже указан документ владельца счёта, на который зачислено поступление.</translation>
        </message>
        <message>
            <source>The payment names the holder of the receipt.</source>
            <translation>В платеже указан владелец счёта, на который зачислено поступление.</translation>
        </message>
        <message>
            <source>The purposes are equal.</source>
            <translation>Назначения платежа совпадают.</translation>
        </message>
        <message>
            <source>The receipt is booked a day before the payment.</source>
            <translation>Поступление проведено на день раньше платежа.</translation>
        </message>
        <message>
            <source>The receipt names the account of the payment.</source>
            <translation>В поступлении указан счёт, с которого произведён платёж.</translation>
        </message>
        <message>
            <source>The receipt names the holder of the payment by a document.</source>
            <translation>В поступлении указан документ владельца счёта, с которого произведён платёж.</translation>
        </message>
        <message>
            <source>The receipt names the holder of the payment.</source>
            <translation>В поступлении указан владелец счёта, с которого произведён платёж.</translation>
        </message>
        <message>
            <source>The source marks it as taken back.</source>
            <translation>В источнике операция отмечена как отменённая.</translation>
        </message>
        <message>
            <source>These entries are one transfer now, confirmed by a person.</source>
            <translation>Теперь эти операции считаются одним переводом, что подтверждено человеком.</translation>
        </message>
        <message numerus="yes">
            <source>ambiguous: %n candidates</source>
            <translation>
                <numerusform>неоднозначно: %n вариант</numerusform>
                <numerusform>неоднозначно: %n варианта</numerusform>
                <numerusform>неоднозначно: %n вариантов</numerusform>
            </translation>
        </message>
        <message>
            <source>confirmed by a person</source>
            <translation>подтверждено человеком</translation>
        </message>
        <message>
            <source>inferred from the score</source>
            <translation>предполагается по сумме баллов</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>выплачено</translation>
        </message>
        <message>
            <source>proven by an identifier or a reference</source>
            <translation>доказано идентификатором или референсом</translation>
        </message>
        <message>
            <source>received</source>
            <translation>получено</translation>
        </message>
    </context>
    <context>
        <name>MethodCard</name>
        <message>
            <source>To be borne in mind</source>
            <translation>Следует учитывать</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Чего не хватает</translation>
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
            <translation>Счёт, показанный в таблице</translation>
        </message>
        <message>
            <source>Booked in this order: {entries}, {amount} of the claims is left.</source>
            <translation>При таком порядке проведения операций: {entries} — от требований претендентов остаётся {amount}.</translation>
        </message>
        <message>
            <source>Formula: {formula}</source>
            <translation>Формула: {formula}</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Достоверность</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Метод</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>Сравнение методов</translation>
        </message>
        <message>
            <source>Used in practice; no authority is named here.</source>
            <translation>Применяется на практике; авторитетный источник здесь не указан.</translation>
        </message>
        <message>
            <source>What is left of each claim, by every method</source>
            <translation>Остаток по каждому требованию, по каждому методу</translation>
        </message>
        <message>
            <source>not computable: several currencies</source>
            <translation>невозможно вычислить: несколько валют</translation>
        </message>
        <message>
            <source>{amount} ({least} to {most})</source>
            <translation>{amount} (от {least} до {most})</translation>
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>This is no amount in {currency}.</source>
            <translation>Это не сумма в валюте {currency}.</translation>
        </message>
        <message>
            <source>Understood as {amount}</source>
            <translation>Распознано как {amount}</translation>
        </message>
        <message>
            <source>empty: not stated</source>
            <translation>пусто: не указано</translation>
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
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>Файл дела</translation>
        </message>
        <message>
            <source>Choose a currency of the list.</source>
            <translation>Выберите валюту из списка.</translation>
        </message>
        <message>
            <source>Choose a time zone of the list.</source>
            <translation>Выберите часовой пояс из списка.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Currency of the case</source>
            <translation>Валюта дела</translation>
        </message>
        <message>
            <source>Make the case</source>
            <translation>Создать дело</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Новое дело</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Номер дела</translation>
        </message>
        <message>
            <source>Say where the case file shall be.</source>
            <translation>Укажите, где будет находиться файл дела.</translation>
        </message>
        <message>
            <source>The case needs a reference.</source>
            <translation>Необходимо указать номер дела.</translation>
        </message>
        <message>
            <source>The case needs a title.</source>
            <translation>Необходимо указать название дела.</translation>
        </message>
        <message>
            <source>Time zone of the statements</source>
            <translation>Часовой пояс выписок</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>a title that says what the case is about</source>
            <translation>название, из которого ясно, о чём дело</translation>
        </message>
        <message>
            <source>for example 2026/147</source>
            <translation>например, 2026/147</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>необязательно</translation>
        </message>
        <message>
            <source>optional: encrypts the case file</source>
            <translation>необязательно: зашифровать файл дела</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>A note stands beside the entry with your name and the time; the entry stays as it is.</source>
            <translation>Заметка находится рядом с операцией и содержит ваше имя и время; сама операция не изменяется.</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Добавить заметку</translation>
        </message>
        <message>
            <source>Add the note</source>
            <translation>Добавить заметку</translation>
        </message>
        <message>
            <source>Enter the note.</source>
            <translation>Введите заметку.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Put a backup in the place of the case?</source>
            <translation>Установить резервную копию на место дела?</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translation>Установить на место</translation>
        </message>
        <message>
            <source>What would be lost</source>
            <translation>Что будет утрачено</translation>
        </message>
    </context>
    <context>
        <name>OwnMovementDialog</name>
        <message>
            <source>Both entries are then in every sum. The reason stands in the report, with your name.</source>
            <translation>После этого обе операции входят во все суммы. Причина указывается в отчёте вместе с вашим именем.</translation>
        </message>
        <message>
            <source>Count both</source>
            <translation>Учитывать обе</translation>
        </message>
        <message>
            <source>Count both entries</source>
            <translation>Учёт обеих операций</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Say why these are two movements; the reason stands in the report.</source>
            <translation>Укажите, почему это два движения средств; причина указывается в отчёте.</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Analysis</source>
            <translation>Анализ</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Полнота</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Досье счетов</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Episodes</source>
            <translation>Эпизоды</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательства</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Признаки</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Потоки</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Материалы</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итоги</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Стороны</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Обзор сумм</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>Отслеживание</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Переводы</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>Рабочая таблица</translation>
        </message>
    </context>
    <context>
        <name>ParameterTable</name>
        <message>
            <source>Parameters of the record</source>
            <translation>Параметры записи</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>Account of the operating system</source>
            <translation>Учётная запись операционной системы</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>Acquired by record</source>
            <translation>Принято записью журнала</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Запрошено</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Came of it</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Check of the key</source>
            <translation>Проверка ключа</translation>
        </message>
        <message>
            <source>Contents kept</source>
            <translation>Сохранённое содержание</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Damaged file kept as</source>
            <translation>Повреждённый файл сохранён как</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Destroyed by order</source>
            <translation>Уничтожено по решению суда</translation>
        </message>
        <message>
            <source>Details of the case</source>
            <translation>Сведения о деле</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Хеш-сумма содержания</translation>
        </message>
        <message>
            <source>Digest of the statement</source>
            <translation>Хеш-сумма выписки</translation>
        </message>
        <message>
            <source>Digests of contents</source>
            <translation>Хеш-суммы содержимого</translation>
        </message>
        <message>
            <source>Does again record</source>
            <translation>Повторяет запись</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Зашифровано</translation>
        </message>
        <message>
            <source>Encrypted before</source>
            <translation>Было зашифровано</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Entries of an episode</source>
            <translation>Операции эпизода</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>Эпизод</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Evidence acquired</source>
            <translation>Принятые доказательства</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Факты</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>File last changed</source>
            <translation>Последнее изменение файла</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Fingerprint of the key</source>
            <translation>Отпечаток ключа</translation>
        </message>
        <message>
            <source>Fingerprint of the key that signed</source>
            <translation>Отпечаток ключа подписи</translation>
        </message>
        <message>
            <source>Head of the trail</source>
            <translation>Конец цепочки журнала</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Импорты</translation>
        </message>
        <message>
            <source>Key of the agency</source>
            <translation>Ключ органа</translation>
        </message>
        <message>
            <source>Keyed statements</source>
            <translation>Введённые вручную выписки</translation>
        </message>
        <message>
            <source>Keys of entries</source>
            <translation>Ключи операций</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Вид источника</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Правовое основание</translation>
        </message>
        <message>
            <source>Legal basis stated</source>
            <translation>Правовое основание указано</translation>
        </message>
        <message>
            <source>Links of movements</source>
            <translation>Связи движений средств</translation>
        </message>
        <message>
            <source>May be passed on</source>
            <translation>Передача разрешена</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Носитель</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Number of decisions</source>
            <translation>Количество решений</translation>
        </message>
        <message>
            <source>Number of entries</source>
            <translation>Количество операций</translation>
        </message>
        <message>
            <source>Number of rows</source>
            <translation>Количество строк</translation>
        </message>
        <message>
            <source>Number of shares</source>
            <translation>Количество частей ключа</translation>
        </message>
        <message>
            <source>Number of the evidence</source>
            <translation>Номер доказательства</translation>
        </message>
        <message>
            <source>Number of the import</source>
            <translation>Номер импорта</translation>
        </message>
        <message>
            <source>Number of the key</source>
            <translation>Номер ключа</translation>
        </message>
        <message>
            <source>Number of the keyed statement</source>
            <translation>Номер введённой вручную выписки</translation>
        </message>
        <message>
            <source>Number of the person</source>
            <translation>Номер лица</translation>
        </message>
        <message>
            <source>Number of what it belongs to</source>
            <translation>Номер того, к чему относится</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Платежи</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Лица</translation>
        </message>
        <message>
            <source>Persons introduced</source>
            <translation>Внесённые лица</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Открытый ключ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>Время получения</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Кем получено</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Получено от</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Адресаты</translation>
        </message>
        <message>
            <source>Records lost</source>
            <translation>Утраченные записи журнала</translation>
        </message>
        <message>
            <source>Recovered by</source>
            <translation>Восстановлено</translation>
        </message>
        <message>
            <source>Reference of the case</source>
            <translation>Номер дела</translation>
        </message>
        <message>
            <source>Restated without what was destroyed: record</source>
            <translation>Изложено заново без уничтоженного: запись</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Row numbers</source>
            <translation>Номера строк</translation>
        </message>
        <message>
            <source>Rows not read</source>
            <translation>Непрочитанные строки</translation>
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
            <translation>Созданные ключи подписи</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>Размер в байтах</translation>
        </message>
        <message>
            <source>Standing of evidence</source>
            <translation>Статус доказательства</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Выписки</translation>
        </message>
        <message>
            <source>Terms of evidence</source>
            <translation>Условия использования доказательства</translation>
        </message>
        <message>
            <source>The name is that of an account of the computer</source>
            <translation>Имя взято из учётной записи компьютера</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Undoes record</source>
            <translation>Отменяет запись</translation>
        </message>
        <message>
            <source>Validity of imports</source>
            <translation>Действительность импортов</translation>
        </message>
        <message>
            <source>With entries outside the legal basis</source>
            <translation>С операциями вне правового основания</translation>
        </message>
        <message>
            <source>With intelligence</source>
            <translation>С оперативной информацией</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Не включено</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>начато</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>завершено</translation>
        </message>
        <message>
            <source>highest</source>
            <translation>наибольший</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>Parties</name>
        <message>
            <source>A person joined them without a proposal.</source>
            <translation>Они объединены человеком без предложения программы.</translation>
        </message>
        <message>
            <source>A vowel differs: {first} and {second} may be two names.</source>
            <translation>Различается гласная: {first} и {second} могут быть двумя разными именами.</translation>
        </message>
        <message>
            <source>A vowel that is often left out differs: {first} and {second}.</source>
            <translation>Различается гласная, которую часто опускают: {first} и {second}.</translation>
        </message>
        <message>
            <source>A word stands in one name only: {first}{second}.</source>
            <translation>Слово есть только в одном из имён: {first}{second}.</translation>
        </message>
        <message>
            <source>A word that is often left out is missing: {first}{second}.</source>
            <translation>Отсутствует слово, которое часто опускают: {first}{second}.</translation>
        </message>
        <message>
            <source>All words of the two organisations agree.</source>
            <translation>Все слова в наименованиях двух организаций совпадают.</translation>
        </message>
        <message>
            <source>An initial stands for a word: {first} and {second}.</source>
            <translation>Вместо слова стоит инициал: {first} и {second}.</translation>
        </message>
        <message>
            <source>Both have the document or number {first}.</source>
            <translation>У обеих сторон совпадает документ или номер: {first}.</translation>
        </message>
        <message>
            <source>Both have the phone number {first}.</source>
            <translation>У обеих сторон совпадает номер телефона: {first}.</translation>
        </message>
        <message>
            <source>Both have the {kind} {first}, whose check digit is right.</source>
            <translation>У обеих сторон совпадает идентификатор ({kind}: {first}), контрольная цифра верна.</translation>
        </message>
        <message>
            <source>Both keys name the same recorded party.</source>
            <translation>Оба ключа указывают на одну и ту же записанную сторону.</translation>
        </message>
        <message>
            <source>Both stand beside the account {first}.</source>
            <translation>Обе стороны указаны рядом со счётом {first}.</translation>
        </message>
        <message>
            <source>Both were born on {first}.</source>
            <translation>У обеих сторон одна дата рождения: {first}.</translation>
        </message>
        <message>
            <source>Every word of the name is very common.</source>
            <translation>Каждое слово имени очень распространено.</translation>
        </message>
        <message>
            <source>Given name and surname agree.</source>
            <translation>Имя и фамилия совпадают.</translation>
        </message>
        <message>
            <source>Letters differ in spelling only: {first} and {second}.</source>
            <translation>Буквы различаются только написанием: {first} и {second}.</translation>
        </message>
        <message>
            <source>Letters of another script stand in one of the names.</source>
            <translation>В одном из имён есть буквы другой письменности.</translation>
        </message>
        <message>
            <source>No source of the case records a party under the key {key}.</source>
            <translation>Ни в одном источнике дела не записана сторона с ключом {key}.</translation>
        </message>
        <message>
            <source>Nothing was decided about these two parties.</source>
            <translation>Об этих двух сторонах решение не принималось.</translation>
        </message>
        <message>
            <source>One is named as a sole trader.</source>
            <translation>Одна из сторон указана как индивидуальный предприниматель.</translation>
        </message>
        <message>
            <source>One letter differs: {first} and {second} may be a slip or two names.</source>
            <translation>Различается одна буква: {first} и {second} — возможно, опечатка, а возможно, два разных имени.</translation>
        </message>
        <message>
            <source>One of the names fits several parties of the case that cannot be one.</source>
            <translation>Одно из имён подходит нескольким сторонам дела, которые не могут быть одной стороной.</translation>
        </message>
        <message>
            <source>One of them has no name.</source>
            <translation>У одной из сторон нет имени.</translation>
        </message>
        <message>
            <source>That two names are one party, or are not, needs a reason.</source>
            <translation>Чтобы считать два имени одной стороной или разными сторонами, нужно указать причину.</translation>
        </message>
        <message>
            <source>The full names agree.</source>
            <translation>Полные имена совпадают.</translation>
        </message>
        <message>
            <source>The legal form is missing in one of the names or in both.</source>
            <translation>В одном или в обоих наименованиях не указана организационно-правовая форма.</translation>
        </message>
        <message>
            <source>The legal forms differ.</source>
            <translation>Организационно-правовые формы различаются.</translation>
        </message>
        <message>
            <source>The names differ: {first} and {second}.</source>
            <translation>Имена различаются: {first} и {second}.</translation>
        </message>
        <message>
            <source>The names of the fathers agree: {first} and {second}.</source>
            <translation>Имена отцов совпадают: {first} и {second}.</translation>
        </message>
        <message>
            <source>The number {first} stands beside {second} different names.</source>
            <translation>Рядом с номером {first} указаны разные имена (количество: {second}).</translation>
        </message>
        <message>
            <source>The one name that both have agrees.</source>
            <translation>Единственное имя, указанное у обеих сторон, совпадает.</translation>
        </message>
        <message>
            <source>The patronymic is missing in one of the names.</source>
            <translation>В одном из имён не указано отчество.</translation>
        </message>
        <message>
            <source>The surname is that of a man and of a woman: {first}, {second}.</source>
            <translation>Фамилия указана в мужской и в женской форме: {first}, {second}.</translation>
        </message>
        <message>
            <source>The surname is with and without its ending: {first}, {second}.</source>
            <translation>Фамилия указана с окончанием и без него: {first}, {second}.</translation>
        </message>
        <message>
            <source>The words stand in another order, and nothing tells which is the surname.</source>
            <translation>Слова стоят в другом порядке, и ничто не указывает, какое из них — фамилия.</translation>
        </message>
        <message>
            <source>Their dates of birth differ: {first} and {second}.</source>
            <translation>Даты рождения различаются: {first} и {second}.</translation>
        </message>
        <message>
            <source>Their documents differ, as renewed documents do: {first} and {second}.</source>
            <translation>Документы различаются, как это бывает при замене документа: {first} и {second}.</translation>
        </message>
        <message>
            <source>They have different numbers of one kind, and both check digits are right: {first} and {second}.</source>
            <translation>У сторон разные номера одного вида, и обе контрольные цифры верны: {first} и {second}.</translation>
        </message>
        <message>
            <source>They have different numbers of one kind: {first} and {second}.</source>
            <translation>У сторон разные номера одного вида: {first} и {second}.</translation>
        </message>
        <message>
            <source>This would make one party of {first} and {second}, which a person decided are different. Withdraw that decision first.</source>
            <translation>Вследствие этого {first} и {second} стали бы одной стороной, хотя, по решению человека, это разные стороны. Сначала отзовите это решение.</translation>
        </message>
        <message>
            <source>Vowels that spellings exchange differ: {first} and {second}.</source>
            <translation>Различаются гласные, взаимозаменяемые при разном написании: {first} и {second}.</translation>
        </message>
        <message>
            <source>different parties</source>
            <translation>разные стороны</translation>
        </message>
        <message>
            <source>number</source>
            <translation>номер</translation>
        </message>
        <message>
            <source>one party</source>
            <translation>одна сторона</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <source>person</source>
            <translation>физическое лицо</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>без имени</translation>
        </message>
        <message>
            <source>{first} and {second} are one word in two scripts.</source>
            <translation>{first} и {second} — одно слово в двух письменностях.</translation>
        </message>
        <message>
            <source>{first} can be read as {second}; short vowels are not written, so other words can be too.</source>
            <translation>{first} можно прочесть как {second}; краткие гласные на письме не обозначаются, поэтому так можно прочесть и другие слова.</translation>
        </message>
    </context>
    <context>
        <name>PartiesPage</name>
        <message>
            <source>Add statements to the case: whoever they name as holder or counterparty stands here.</source>
            <translation>Добавьте в дело выписки: здесь появятся все, кто указан в них как владелец счёта или контрагент.</translation>
        </message>
        <message>
            <source>Adding up the party</source>
            <translation>Подсчёт сумм стороны</translation>
        </message>
        <message>
            <source>Comparing names</source>
            <translation>Сравнение имён</translation>
        </message>
        <message>
            <source>Find a party</source>
            <translation>Найти сторону</translation>
        </message>
        <message>
            <source>Go to the evidence</source>
            <translation>Перейти к доказательствам</translation>
        </message>
        <message>
            <source>Keeping the decision</source>
            <translation>Сохранение решения</translation>
        </message>
        <message>
            <source>Looking who is recorded</source>
            <translation>Поиск записанных сторон</translation>
        </message>
        <message>
            <source>Name, identifier, account or phone</source>
            <translation>Имя, идентификатор, счёт или телефон</translation>
        </message>
        <message>
            <source>Names that may be one party</source>
            <translation>Имена, которые могут быть одной стороной</translation>
        </message>
        <message>
            <source>No party is recorded yet</source>
            <translation>Пока не записано ни одной стороны</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Стороны</translation>
        </message>
        <message>
            <source>Parties of the case</source>
            <translation>Стороны дела</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What was decided about {first} and {second} is withdrawn.</source>
            <translation>Решение о сторонах {first} и {second} отозвано.</translation>
        </message>
        <message>
            <source>Withdrawing the decision</source>
            <translation>Отзыв решения</translation>
        </message>
        <message>
            <source>{first} and {second} are kept apart.</source>
            <translation>{first} и {second} остаются разными сторонами.</translation>
        </message>
        <message>
            <source>{first} and {second} count as one party.</source>
            <translation>{first} и {second} считаются одной стороной.</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln parties</source>
            <translation>
                <numerusform>{shown} из %Ln стороны</numerusform>
                <numerusform>{shown} из %Ln сторон</numerusform>
                <numerusform>{shown} из %Ln сторон</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartyCard</name>
        <message numerus="yes">
            <source>%Ln rows of sources</source>
            <translation>
                <numerusform>%Ln строка источников</numerusform>
                <numerusform>%Ln строки источников</numerusform>
                <numerusform>%Ln строк источников</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>As recorded</source>
            <translation>Как записано</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Идентификаторы</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Named in</source>
            <translation>Где указана</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Телефоны</translation>
        </message>
    </context>
    <context>
        <name>PartyDetail</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операции</numerusform>
                <numerusform>%Ln операций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more names are not shown here.</source>
            <translation>
                <numerusform>Ещё %Ln имя здесь не показано.</numerusform>
                <numerusform>Ещё %Ln имени здесь не показаны.</numerusform>
                <numerusform>Ещё %Ln имён здесь не показаны.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln names as recorded</source>
            <translation>
                <numerusform>%Ln имя, как записано</numerusform>
                <numerusform>%Ln имени, как записано</numerusform>
                <numerusform>%Ln имён, как записано</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the entry</source>
            <translation>Перейти к операции</translation>
        </message>
        <message>
            <source>Name as recorded</source>
            <translation>Имя, как записано</translation>
        </message>
        <message>
            <source>No amount of the case stands beside this party.</source>
            <translation>С этой стороной в деле не связана ни одна сумма.</translation>
        </message>
        <message>
            <source>The chosen party</source>
            <translation>Выбранная сторона</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Принятые решения</translation>
        </message>
        <message>
            <source>Withdraw the decision</source>
            <translation>Отозвать решение</translation>
        </message>
    </context>
    <context>
        <name>PartyDialog</name>
        <message>
            <source>Assign</source>
            <translation>Указать</translation>
        </message>
        <message>
            <source>Assign a party</source>
            <translation>Указать сторону</translation>
        </message>
        <message>
            <source>Enter the name of the party.</source>
            <translation>Введите имя или наименование стороны.</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Reason, if any</source>
            <translation>Причина, если есть</translation>
        </message>
        <message>
            <source>Say who stands on the other side, however the bank has written the name.</source>
            <translation>Укажите, кто является встречной стороной, как бы банк ни записал её имя.</translation>
        </message>
    </context>
    <context>
        <name>PartyModel</name>
        <message>
            <source>Numbers</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Другие имена</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строки</translation>
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
            <translation>Указана другими</translation>
        </message>
        <message>
            <source>Own statements</source>
            <translation>Собственные выписки</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Выплачено</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строки</translation>
        </message>
        <message>
            <source>Sums of the party</source>
            <translation>Суммы стороны</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>none</source>
            <translation>не указана</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message numerus="yes">
            <source>%n automatic backups under the old key were removed.</source>
            <translation>
                <numerusform>Удалена %n автоматическая резервная копия с прежним ключом.</numerusform>
                <numerusform>Удалены %n автоматические резервные копии с прежним ключом.</numerusform>
                <numerusform>Удалено %n автоматических резервных копий с прежним ключом.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged files kept beside the case still open with the passphrase of their time.</source>
            <translation>
                <numerusform>%n повреждённый файл, сохранённый рядом с делом, по-прежнему открывается парольной фразой своего времени.</numerusform>
                <numerusform>%n повреждённых файла, сохранённых рядом с делом, по-прежнему открываются парольной фразой своего времени.</numerusform>
                <numerusform>%n повреждённых файлов, сохранённых рядом с делом, по-прежнему открываются парольной фразой своего времени.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new automatic backup was made.</source>
            <translation>Создана новая автоматическая резервная копия.</translation>
        </message>
        <message>
            <source>An empty passphrase protects nothing.</source>
            <translation>Пустая парольная фраза ничего не защищает.</translation>
        </message>
        <message>
            <source>Recovery words that were printed before no longer open the case.</source>
            <translation>Ранее напечатанные слова восстановления больше не открывают дело.</translation>
        </message>
        <message>
            <source>The agency can recover the case with its key {recipient}.</source>
            <translation>Орган может восстановить дело своим ключом {recipient}.</translation>
        </message>
        <message>
            <source>The case has no passphrase.</source>
            <translation>У дела нет парольной фразы.</translation>
        </message>
        <message>
            <source>The case is exported to {file} under its own passphrase.</source>
            <translation>Дело экспортировано в файл {file} с собственной парольной фразой.</translation>
        </message>
        <message>
            <source>The case is exported to {file} without a passphrase; anybody can read it.</source>
            <translation>Дело экспортировано в файл {file} без парольной фразы; прочесть его может любой.</translation>
        </message>
        <message>
            <source>This passphrase is guessed at once: it is a common one or names the case.</source>
            <translation>Такая парольная фраза подбирается сразу: она общеизвестна или называет дело.</translation>
        </message>
        <message>
            <source>This passphrase is guessed within days by somebody who has the file.</source>
            <translation>Тот, у кого есть файл, подберёт такую парольную фразу за несколько дней.</translation>
        </message>
        <message>
            <source>This passphrase is guessed within minutes by somebody who has the file.</source>
            <translation>Тот, у кого есть файл, подберёт такую парольную фразу за несколько минут.</translation>
        </message>
        <message>
            <source>This passphrase is hard to guess for somebody who has the file.</source>
            <translation>Тому, у кого есть файл, трудно подобрать такую парольную фразу.</translation>
        </message>
        <message>
            <source>This passphrase is very hard to guess, also with many computers.</source>
            <translation>Такую парольную фразу очень трудно подобрать даже с помощью многих компьютеров.</translation>
        </message>
        <message>
            <source>{file} has its new passphrase.</source>
            <translation>Для файла {file} действует новая парольная фраза.</translation>
        </message>
        <message>
            <source>{file} has no passphrase any more; anybody can read it.</source>
            <translation>У файла {file} больше нет парольной фразы; прочесть его может любой.</translation>
        </message>
        <message>
            <source>{strength} The policy of your agency refuses it.</source>
            <translation>{strength} Политика вашего органа её не допускает.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>I have a recovery sheet…</source>
            <translation>У меня есть лист восстановления…</translation>
        </message>
        <message>
            <source>Look for a backup</source>
            <translation>Найти резервную копию</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Wrong passphrase, or the beginning of the file is damaged.</source>
            <translation>Неверная парольная фраза либо повреждено начало файла.</translation>
        </message>
        <message>
            <source>{file} is encrypted. Enter its passphrase.</source>
            <translation>Файл {file} зашифрован. Введите парольную фразу.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseFields</name>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>The policy of your agency asks for a passphrase that is harder to guess.</source>
            <translation>Политика вашего органа требует парольную фразу, которую труднее подобрать.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Парольные фразы не совпадают.</translation>
        </message>
        <message>
            <source>the same once more</source>
            <translation>та же фраза ещё раз</translation>
        </message>
    </context>
    <context>
        <name>PasswordStrip</name>
        <message>
            <source>Enter the password that came with the file. It opens the file now and is not kept.</source>
            <translation>Введите пароль, полученный вместе с файлом. Он открывает файл сейчас и не сохраняется.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Пароль файла</translation>
        </message>
        <message>
            <source>Try it on all locked files</source>
            <translation>Попробовать для всех закрытых файлов</translation>
        </message>
    </context>
    <context>
        <name>PaymentPanel</name>
        <message numerus="yes">
            <source>%Ln payments; each column says how much of them a method takes for claimed money.</source>
            <translation>
                <numerusform>%Ln платёж; в столбцах показано, какую его часть каждый метод относит к средствам претендентов.</numerusform>
                <numerusform>%Ln платежа; в столбцах показано, какую их часть каждый метод относит к средствам претендентов.</numerusform>
                <numerusform>%Ln платежей; в столбцах показано, какую их часть каждый метод относит к средствам претендентов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Дата операции</translation>
        </message>
        <message>
            <source>By no method did claimed money leave the accounts.</source>
            <translation>Ни по одному из методов средства претендентов не покидали счетов.</translation>
        </message>
        <message>
            <source>Came by</source>
            <translation>Путь поступления</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Метод</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>Контрагент</translation>
        </message>
        <message>
            <source>Payments with claimed money in them</source>
            <translation>Платежи, содержащие средства претендентов</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Показать операцию</translation>
        </message>
        <message>
            <source>The first {shown} of {count} payments are listed; keep the result to have all.</source>
            <translation>В списке показаны первые {shown} из {count}; чтобы получить все платежи, сохраните результат.</translation>
        </message>
        <message>
            <source>Where the claimed money can have gone</source>
            <translation>Куда могли уйти средства претендентов</translation>
        </message>
        <message>
            <source>Who paid the chosen payment</source>
            <translation>За счёт кого произведён выбранный платёж</translation>
        </message>
        <message>
            <source>Who paid the chosen payment, by every method</source>
            <translation>За счёт кого произведён выбранный платёж, по каждому методу</translation>
        </message>
        <message>
            <source>Whose money</source>
            <translation>Чьи средства</translation>
        </message>
        <message>
            <source>opening balance</source>
            <translation>входящий остаток</translation>
        </message>
        <message>
            <source>{amount} ({least} to {most})</source>
            <translation>{amount} (от {least} до {most})</translation>
        </message>
    </context>
    <context>
        <name>PeriodStrip</name>
        <message>
            <source>Marked: {period}</source>
            <translation>Отмечено: {period}</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>Показать операции периода</translation>
        </message>
        <message>
            <source>Take the marked period back (Esc)</source>
            <translation>Снять отметку периода (Esc)</translation>
        </message>
        <message>
            <source>no entries</source>
            <translation>нет операций</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>с {begin} по {end}</translation>
        </message>
        <message numerus="yes">
            <source>{currency} in {credits}, out {debits}, %n entries</source>
            <translation>
                <numerusform>{currency} поступления: {credits}; списания: {debits}; %n операция</numerusform>
                <numerusform>{currency} поступления: {credits}; списания: {debits}; %n операции</numerusform>
                <numerusform>{currency} поступления: {credits}; списания: {debits}; %n операций</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PickedList</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n операция</numerusform>
                <numerusform>%n операции</numerusform>
                <numerusform>%n операций</numerusform>
            </translation>
        </message>
        <message>
            <source>Entries of the bar</source>
            <translation>Операции столбика</translation>
        </message>
        <message>
            <source>The first {shown} are listed; zoom in to separate the others.</source>
            <translation>В списке первые {shown}; увеличьте масштаб, чтобы разделить остальные.</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>The policy of the agency in {file} cannot be followed: {reason}.</source>
            <translation>Политику органа в файле {file} применить нельзя: {reason}.</translation>
        </message>
        <message>
            <source>its format_version is {version} and not {known}</source>
            <translation>её format_version — {version}, а не {known}</translation>
        </message>
        <message>
            <source>{name} is no setting of this version or has a value of the wrong kind</source>
            <translation>{name} не является настройкой этой версии или имеет значение неверного типа</translation>
        </message>
        <message>
            <source>{name} is not between 0 and {most}</source>
            <translation>значение {name} не находится в пределах от 0 до {most}</translation>
        </message>
    </context>
    <context>
        <name>PreferencesButton</name>
        <message>
            <source>Appearance of the system</source>
            <translation>Оформление как в системе</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмное</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Язык и оформление</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлое</translation>
        </message>
    </context>
    <context>
        <name>PreviewModel</name>
        <message>
            <source>Row {row} gives no entry: {reason}. {text}</source>
            <translation>Строка {row} не даёт операции: {reason}. {text}</translation>
        </message>
        <message>
            <source>{column}. Click to say what it holds.</source>
            <translation>{column}. Щёлкните, чтобы указать, что содержит столбец.</translation>
        </message>
    </context>
    <context>
        <name>PreviewTable</name>
        <message>
            <source>Double-click a number where that row holds the titles</source>
            <translation>Дважды щёлкните номер строки, если в ней находятся заголовки</translation>
        </message>
        <message>
            <source>Rows of the file under the fields that they are read as</source>
            <translation>Строки файла под полями, которым сопоставлены столбцы</translation>
        </message>
    </context>
    <context>
        <name>PreviewTabs</name>
        <message>
            <source>Click a head to say what its column holds.</source>
            <translation>Щёлкните заголовок столбца, чтобы указать, что он содержит.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>{sheet}: not a statement</source>
            <translation>{sheet}: не выписка</translation>
        </message>
    </context>
    <context>
        <name>Productions</name>
        <message numerus="yes">
            <source>%n rows lie on days of which only one of them tells.</source>
            <translation>
                <numerusform>%n строка относится к дням, сведения о которых есть только в одном из них.</numerusform>
                <numerusform>%n строки относятся к дням, сведения о которых есть только в одном из них.</numerusform>
                <numerusform>%n строк относятся к дням, сведения о которых есть только в одном из них.</numerusform>
            </translation>
        </message>
        <message>
            <source>only in the first</source>
            <translation>только в первом</translation>
        </message>
        <message>
            <source>only in the second</source>
            <translation>только во втором</translation>
        </message>
        <message>
            <source>said otherwise</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>{evidence} cannot be compared with itself: name two items of evidence.</source>
            <translation>{evidence} нельзя сравнить с самим собой: назовите два материала.</translation>
        </message>
        <message>
            <source>{first} and {second} differ in {fields}.</source>
            <translation>{first} и {second} различаются в полях: {fields}.</translation>
        </message>
        <message>
            <source>{first} and {second} have no account in common to be compared.</source>
            <translation>У {first} и {second} нет общего счёта, по которому их можно сравнить.</translation>
        </message>
        <message numerus="yes">
            <source>{first} and {second}: %n rows are the same; {removed} are only in {first}, {added} only in {second}, {changed} are said otherwise.</source>
            <translation>
                <numerusform>{first} и {second}: совпадает %n строка; только в {first}: {removed}, только в {second}: {added}, изменено: {changed}.</numerusform>
                <numerusform>{first} и {second}: совпадают %n строки; только в {first}: {removed}, только в {second}: {added}, изменено: {changed}.</numerusform>
                <numerusform>{first} и {second}: совпадают %n строк; только в {first}: {removed}, только в {second}: {added}, изменено: {changed}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{place}: only there.</source>
            <translation>{place}: строка есть только здесь.</translation>
        </message>
    </context>
    <context>
        <name>ProposalModel</name>
        <message>
            <source>One name</source>
            <translation>Одно имя</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>Другое имя</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Основания</translation>
        </message>
    </context>
    <context>
        <name>ProposalPanel</name>
        <message numerus="yes">
            <source>%Ln proposals are open.</source>
            <translation>
                <numerusform>Не рассмотрено %Ln предложение.</numerusform>
                <numerusform>Не рассмотрены %Ln предложения.</numerusform>
                <numerusform>Не рассмотрено %Ln предложений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Different parties…</source>
            <translation>Разные стороны…</translation>
        </message>
        <message>
            <source>Names that may be one party</source>
            <translation>Имена, которые могут быть одной стороной</translation>
        </message>
        <message>
            <source>No proposal of this strength is open.</source>
            <translation>Нерассмотренных предложений такой силы нет.</translation>
        </message>
        <message>
            <source>One party…</source>
            <translation>Одна сторона…</translation>
        </message>
        <message>
            <source>Strong proposals: 80 points and more</source>
            <translation>Сильные предложения: от 80 баллов</translation>
        </message>
        <message>
            <source>The chosen pair</source>
            <translation>Выбранная пара</translation>
        </message>
        <message>
            <source>The first name</source>
            <translation>Первое имя</translation>
        </message>
        <message>
            <source>The second name</source>
            <translation>Второе имя</translation>
        </message>
        <message>
            <source>Weak proposals too: 50 points and more</source>
            <translation>Также слабые предложения: от 50 баллов</translation>
        </message>
        <message>
            <source>What speaks for and against it</source>
            <translation>Что говорит за и против</translation>
        </message>
        <message>
            <source>Which proposals are shown</source>
            <translation>Какие предложения показаны</translation>
        </message>
        <message>
            <source>{points} of {most} points; they are the sum of these:</source>
            <translation>Баллы: {points} из {most}; они складываются из следующего:</translation>
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
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Choose at least one row.</source>
            <translation>Выберите хотя бы одну строку.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Keep these</source>
            <translation>Сохранить выбранное</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Only chosen rows are kept. A range means that some of it is inferred: the least holds without it.</source>
            <translation>Сохраняются только выбранные строки. Интервал означает, что часть суммы предполагается: наименьшее значение указано без этой части.</translation>
        </message>
        <message>
            <source>What the entries give</source>
            <translation>Что следует из операций</translation>
        </message>
    </context>
    <context>
        <name>QuarantineStrip</name>
        <message>
            <source>Release…</source>
            <translation>Вывести из карантина…</translation>
        </message>
        <message>
            <source>{label} is quarantined since {day} by {name}: {reason}</source>
            <translation>Доказательство {label} находится в карантине с {day} (кем помещено: {name}). Причина: {reason}</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Find an account or a name</source>
            <translation>Найти счёт или имя</translation>
        </message>
        <message>
            <source>Use this answer</source>
            <translation>Принять этот ответ</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Column {column}: does the day or the month come first?</source>
            <translation>Столбец {column}: что стоит первым — день или месяц?</translation>
        </message>
        <message>
            <source>Column {column}: which mark parts whole units from cents?</source>
            <translation>Столбец {column}: какой знак отделяет дробную часть суммы?</translation>
        </message>
        <message>
            <source>In which currency are the amounts?</source>
            <translation>В какой валюте указаны суммы?</translation>
        </message>
        <message>
            <source>What do the words of column {column} say about the direction?</source>
            <translation>Что означают слова в столбце {column} для направления операции?</translation>
        </message>
        <message>
            <source>What does column {column} hold?</source>
            <translation>Что содержит столбец {column}?</translation>
        </message>
        <message>
            <source>Which calendar are the dates of column {column} in?</source>
            <translation>В каком календаре указаны даты в столбце {column}?</translation>
        </message>
        <message>
            <source>Whose accounts is this table about?</source>
            <translation>По чьим счетам составлена эта таблица?</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages of the case</source>
            <translation>Страницы дела</translation>
        </message>
    </context>
    <context>
        <name>RangeFields</name>
        <message>
            <source>The most is below the least.</source>
            <translation>Наибольшее значение ниже наименьшего.</translation>
        </message>
        <message>
            <source>empty: the same, the amount is exact</source>
            <translation>пусто: то же значение, сумма точная</translation>
        </message>
    </context>
    <context>
        <name>Rates</name>
        <message>
            <source>No table of rates is sealed in the case.</source>
            <translation>В деле нет опечатанной таблицы курсов.</translation>
        </message>
        <message>
            <source>No table of rates named {name} is sealed in the case.</source>
            <translation>В деле нет опечатанной таблицы курсов {name}.</translation>
        </message>
        <message>
            <source>The amounts are too large to be converted exactly with {name}.</source>
            <translation>Суммы слишком велики для точного пересчёта по таблице {name}.</translation>
        </message>
        <message>
            <source>The table of rates cannot be used: {place}: {reason}</source>
            <translation>Таблицу курсов нельзя использовать: {place}: {reason}</translation>
        </message>
        <message>
            <source>a currency is converted into itself.</source>
            <translation>валюта пересчитывается в саму себя.</translation>
        </message>
        <message>
            <source>a day is written as 2024-01-31 and a number of units as 100.</source>
            <translation>день записывается в виде 2024-01-31, а количество единиц — в виде 100.</translation>
        </message>
        <message>
            <source>it has no name.</source>
            <translation>не указано название.</translation>
        </message>
        <message>
            <source>it has no rates.</source>
            <translation>в ней нет курсов.</translation>
        </message>
        <message>
            <source>it is no readable TOML with tables of rates.</source>
            <translation>это не читаемый файл TOML с таблицами курсов.</translation>
        </message>
        <message>
            <source>it is no readable workbook.</source>
            <translation>это не читаемая книга электронных таблиц.</translation>
        </message>
        <message>
            <source>its rates hold for less than a day.</source>
            <translation>её курсы действуют менее одного дня.</translation>
        </message>
        <message>
            <source>its source is not named.</source>
            <translation>не указан источник курсов.</translation>
        </message>
        <message>
            <source>the column {column} is missing or empty.</source>
            <translation>столбец {column} отсутствует или пуст.</translation>
        </message>
        <message>
            <source>the number of units is not above zero.</source>
            <translation>количество единиц не больше нуля.</translation>
        </message>
        <message>
            <source>the rate has more than 12 decimals.</source>
            <translation>в курсе более 12 знаков после запятой.</translation>
        </message>
        <message>
            <source>the rate is not a number above zero.</source>
            <translation>курс не является числом больше нуля.</translation>
        </message>
        <message>
            <source>the text is not in UTF-8.</source>
            <translation>текст не в кодировке UTF-8.</translation>
        </message>
        <message>
            <source>there are two rates for the day.</source>
            <translation>на этот день указаны два курса.</translation>
        </message>
        <message>
            <source>{code} is no currency of ISO 4217.</source>
            <translation>{code} не является валютой по ISO 4217.</translation>
        </message>
        <message>
            <source>{name} was sealed by {actor} on {day}.</source>
            <translation>Таблица {name} опечатана {day}; опечатавшее лицо: {actor}.</translation>
        </message>
    </context>
    <context>
        <name>RatesDialog</name>
        <message>
            <source>A table has the columns date, currency, rate and perhaps nominal, as CSV, a workbook or TOML. It is kept with its hash, your name and the time before anything is converted, and cannot be changed later.</source>
            <translation>Таблица содержит столбцы date, currency, rate и, возможно, nominal в виде CSV, книги электронных таблиц или TOML. Она сохраняется с её хеш-суммой, вашим именем и временем до любого пересчёта, и позднее изменить её нельзя.</translation>
        </message>
        <message>
            <source>Choose the file with the rates.</source>
            <translation>Выберите файл с курсами.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Days that a rate holds</source>
            <translation>Срок действия курса, дней</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Into currency</source>
            <translation>В валюту</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Name the currency by its three letters, such as KZT.</source>
            <translation>Укажите валюту тремя буквами, например KZT.</translation>
        </message>
        <message>
            <source>Name who published the rates.</source>
            <translation>Укажите, кем опубликованы курсы.</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Опечатать</translation>
        </message>
        <message>
            <source>Seal a table of rates</source>
            <translation>Опечатать таблицу курсов</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Who published the rates</source>
            <translation>Кем опубликованы курсы</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message numerus="yes">
            <source>%n files of the archive “{file}” could not be taken out.</source>
            <translation>
                <numerusform>%n файл архива «{file}» не удалось извлечь.</numerusform>
                <numerusform>%n файла архива «{file}» не удалось извлечь.</numerusform>
                <numerusform>%n файлов архива «{file}» не удалось извлечь.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts were once read in a wrong encoding ({read_as} for {written_in}) and saved again, such as “{text}” in row {row}, which probably was “{probable}”. They are kept as they are.</source>
            <translation>
                <numerusform>%n текст ранее был прочитан в неверной кодировке ({read_as} вместо {written_in}) и сохранён заново; пример: «{text}» в строке {row}, вероятно, было «{probable}». Текст оставлен без изменений.</numerusform>
                <numerusform>%n текста ранее были прочитаны в неверной кодировке ({read_as} вместо {written_in}) и сохранены заново; пример: «{text}» в строке {row}, вероятно, было «{probable}». Тексты оставлены без изменений.</numerusform>
                <numerusform>%n текстов ранее были прочитаны в неверной кодировке ({read_as} вместо {written_in}) и сохранены заново; пример: «{text}» в строке {row}, вероятно, было «{probable}». Тексты оставлены без изменений.</numerusform>
            </translation>
        </message>
        <message>
            <source>The XML file “{file}” declares the encoding “{encoding}”, which is not known.</source>
            <translation>В файле XML «{file}» указана неизвестная кодировка «{encoding}».</translation>
        </message>
        <message>
            <source>The XML file “{file}” is damaged or cut off on line {line}: no record before it is whole.</source>
            <translation>Файл XML «{file}» повреждён или неполон (строка {line}): до этого места нет ни одной целой записи.</translation>
        </message>
        <message>
            <source>The XML file “{file}” is refused: about line {line} it holds a text of more than {limit} characters.</source>
            <translation>Файл XML «{file}» отклонён: около строки {line} он содержит текст длиной более {limit} символов.</translation>
        </message>
        <message>
            <source>The XML file “{file}” is refused: on line {line} it declares a document type, which no statement needs.</source>
            <translation>Файл XML «{file}» отклонён: в строке {line} объявлен тип документа, который выпискам не нужен.</translation>
        </message>
        <message>
            <source>The XML file “{file}” is refused: on line {line} more than {limit} elements stand in one another.</source>
            <translation>Файл XML «{file}» отклонён: в строке {line} вложенность элементов превышает {limit}.</translation>
        </message>
        <message>
            <source>The XML workbook “{file}” is damaged or cut off: line {line} is not well formed.</source>
            <translation>Книга XML «{file}» повреждена или неполна: строка {line} не соответствует правилам XML.</translation>
        </message>
        <message>
            <source>The archive “{file}” is empty: it holds no files.</source>
            <translation>Архив «{file}» пуст: в нём нет файлов.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: it holds {count} files, more than {limit}.</source>
            <translation>Архив «{file}» отклонён: число файлов в нём — {count}, что больше допустимых {limit}.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: it would unpack to {unpacked} bytes, more than {limit}.</source>
            <translation>Архив «{file}» отклонён: в распакованном виде он занял бы {unpacked} байт, что больше допустимых {limit}.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: its file “{member}” lies on bytes of another file of the archive.</source>
            <translation>Архив «{file}» отклонён: его файл «{member}» занимает байты другого файла архива.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: its file “{member}” unpacks to {ratio} times its size, more than {limit} times.</source>
            <translation>Архив «{file}» отклонён: при распаковке его файл «{member}» увеличивается в {ratio} раз, что больше допустимых {limit}.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: more than {limit} archives lie in one another.</source>
            <translation>Архив «{file}» отклонён: вложенность архивов превышает {limit}.</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be read yet: its bytes are those of a {kind} file.</source>
            <translation>Файл «{file}» пока не читается: его содержимое относится к формату {kind}.</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be read.</source>
            <translation>Файл «{file}» не удаётся прочесть.</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be read: it made the reading process end ({reason}).</source>
            <translation>Файл «{file}» не удаётся прочесть: процесс чтения аварийно завершился ({reason}).</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be taken out of its archive: it is damaged there.</source>
            <translation>Файл «{file}» не удаётся извлечь из архива: он в нём повреждён.</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be taken out of its archive: it is packed by method {method}, which is not known.</source>
            <translation>Файл «{file}» не удаётся извлечь из архива: он сжат неизвестным методом {method}.</translation>
        </message>
        <message>
            <source>The file “{file}” holds nothing but blank lines.</source>
            <translation>Файл «{file}» содержит только пустые строки.</translation>
        </message>
        <message>
            <source>The file “{file}” is an XML document (“{root}”), not a workbook; it cannot be read yet.</source>
            <translation>Файл «{file}» — документ XML («{root}»), а не книга электронных таблиц; пока он не читается.</translation>
        </message>
        <message>
            <source>The file “{file}” is an archive: what it holds is read file by file.</source>
            <translation>Файл «{file}» является архивом: его содержимое читается пофайлово.</translation>
        </message>
        <message>
            <source>The file “{file}” is damaged or cut off: after byte {size} its archive has no directory.</source>
            <translation>Файл «{file}» повреждён или неполон: после {size} байт в его архиве отсутствует каталог.</translation>
        </message>
        <message>
            <source>The file “{file}” is empty: it has no bytes.</source>
            <translation>Файл «{file}» пуст: его размер 0 байт.</translation>
        </message>
        <message>
            <source>The file “{file}” is of no known kind: its bytes begin with {beginning}.</source>
            <translation>Тип файла «{file}» неизвестен: его содержимое начинается с {beginning}.</translation>
        </message>
        <message>
            <source>The file “{file}” is protected by a password: {tried} of the {count} passwords given were tried, and none opened it in time. Give those that are likeliest first, or fewer.</source>
            <translation>Файл «{file}» защищён паролем: из указанных паролей ({count}) опробовано {tried}, и за отведённое время ни один из них не открыл файл. Укажите наиболее вероятные пароли первыми или сократите их число.</translation>
        </message>
        <message>
            <source>The file “{file}” is protected by a password; it is read when the password is given.</source>
            <translation>Файл «{file}» защищён паролем; он будет прочитан, когда будет указан пароль.</translation>
        </message>
        <message>
            <source>The file “{file}” is protected by a password; it is taken out when the password is given.</source>
            <translation>Файл «{file}» защищён паролем; он будет извлечён, когда будет указан пароль.</translation>
        </message>
        <message>
            <source>The file “{file}” looks like {kind}, but there is no statement and no entry in it.</source>
            <translation>Содержимое файла «{file}» по виду относится к формату {kind}, но в нём нет ни выписки, ни операций.</translation>
        </message>
        <message>
            <source>The file “{file}” was given up: it was not read within {seconds} seconds.</source>
            <translation>Чтение файла «{file}» прекращено: он не прочитан за отведённое время ({seconds} с).</translation>
        </message>
        <message>
            <source>The file “{file}” was given up: reading it takes more than {limit} MiB of memory.</source>
            <translation>Чтение файла «{file}» прекращено: для него требуется более {limit} МиБ памяти.</translation>
        </message>
        <message>
            <source>The letters of the text file “{file}” fit no known encoding; line {line} is the first such line.</source>
            <translation>Символы текстового файла «{file}» не соответствуют ни одной известной кодировке; первая такая строка — {line}.</translation>
        </message>
        <message>
            <source>The text file “{file}” cannot be read: a field of the record on line {line} is longer than {limit} characters; perhaps a quotation mark is never closed.</source>
            <translation>Текстовый файл «{file}» не удаётся прочесть: длина поля в записи на строке {line} превышает {limit} символов; возможно, не закрыта кавычка.</translation>
        </message>
        <message>
            <source>The text file “{file}” cannot be read: a quotation mark opened on line {line} is never closed.</source>
            <translation>Текстовый файл «{file}» не удаётся прочесть: кавычка, открытая в строке {line}, не закрыта.</translation>
        </message>
        <message>
            <source>The text file “{file}” cannot be read: a quotation mark opened on line {line} swallows whole rows up to line {last}.</source>
            <translation>Текстовый файл «{file}» не удаётся прочесть: кавычка, открытая в строке {line}, охватывает целые строки вплоть до строки {last}.</translation>
        </message>
        <message>
            <source>The text file “{file}” is cut off: its section “{section}” that begins on line {line} never ends.</source>
            <translation>Текстовый файл «{file}» неполон: раздел «{section}», начинающийся в строке {line}, не завершён.</translation>
        </message>
        <message>
            <source>The text file “{file}” is damaged: line {line} holds a NUL byte, which no text has.</source>
            <translation>Текстовый файл «{file}» повреждён: строка {line} содержит байт NUL, которого в тексте быть не может.</translation>
        </message>
        <message>
            <source>The text file “{file}” is damaged: line {line} holds bytes that are not valid {encoding}.</source>
            <translation>Текстовый файл «{file}» повреждён: строка {line} содержит байты, недопустимые в кодировке {encoding}.</translation>
        </message>
        <message>
            <source>The text file “{file}” is refused: it has more than {limit} rows, several times as many as a spreadsheet can have; divide it into smaller files.</source>
            <translation>Текстовый файл «{file}» не принят: в нём больше {limit} строк, в несколько раз больше, чем может быть в электронной таблице; разделите его на меньшие файлы.</translation>
        </message>
        <message>
            <source>The text file “{file}” is refused: the record on line {line} has more than {limit} fields, which is more than a spreadsheet has columns.</source>
            <translation>Текстовый файл «{file}» отклонён: запись в строке {line} содержит более {limit} полей, то есть больше, чем столбцов в электронной таблице.</translation>
        </message>
        <message>
            <source>The web page “{file}” is refused: it is nested deeper, wider or longer than any statement.</source>
            <translation>Веб-страница «{file}» отклонена: её вложенность, ширина или длина больше, чем у любой выписки.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged or cut off: it has {size} bytes.</source>
            <translation>Книга «{file}» повреждена или неполна: её размер — {size} байт.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged: its part “{part}” cannot be read.</source>
            <translation>Книга «{file}» повреждена: её часть «{part}» не удаётся прочесть.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged: its sheet “{sheet}” cannot be read.</source>
            <translation>Книга «{file}» повреждена: её лист «{sheet}» не удаётся прочесть.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: a row of its part “{part}” takes more than {limit} mebibytes.</source>
            <translation>Книга «{file}» отклонена: строка её части «{part}» занимает более {limit} МиБ.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: it would unpack to {unpacked} bytes, more than {limit}.</source>
            <translation>Книга «{file}» отклонена: в распакованном виде она заняла бы {unpacked} байт, что больше допустимых {limit}.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: its archive has {count} parts, more than {limit}.</source>
            <translation>Книга «{file}» отклонена: число частей в её архиве — {count}, что больше допустимых {limit}.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: its part “{part}” unpacks to {ratio} times its size, more than {limit} times.</source>
            <translation>Книга «{file}» отклонена: при распаковке её часть «{part}» увеличивается в {ratio} раз, что больше допустимых {limit}.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: the used range of sheet “{sheet}” runs from {first} to {last}, more than {limit} cells; delete the stray cells and save it again.</source>
            <translation>Книга «{file}» отклонена: используемый диапазон листа «{sheet}» простирается от {first} до {last}, то есть более {limit} ячеек; удалите лишние ячейки и сохраните книгу снова.</translation>
        </message>
        <message>
            <source>without a number</source>
            <translation>без номера</translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n payments with two parties</source>
            <translation>
                <numerusform>{file}: %n платёж с указанием обеих сторон</numerusform>
                <numerusform>{file}: %n платежа с указанием обеих сторон</numerusform>
                <numerusform>{file}: %n платежей с указанием обеих сторон</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n rows look like entries but were not read: {reason}.</source>
            <translation>
                <numerusform>{file}: %n строка похожа на операцию, но не прочитана; причина: «{reason}».</numerusform>
                <numerusform>{file}: %n строки похожи на операции, но не прочитаны; причина: «{reason}».</numerusform>
                <numerusform>{file}: %n строк похожи на операции, но не прочитаны; причина: «{reason}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: account {account}, %n entries. {state}: {reason}</source>
            <translation>
                <numerusform>{file}: счёт {account}, %n операция. {state}. {reason}</numerusform>
                <numerusform>{file}: счёт {account}, %n операции. {state}. {reason}</numerusform>
                <numerusform>{file}: счёт {account}, %n операций. {state}. {reason}</numerusform>
            </translation>
        </message>
        <message>
            <source>{file}: layout {layout}, columns {columns}</source>
            <translation>{file}: форма выписки {layout}, столбцы {columns}</translation>
        </message>
        <message>
            <source>{file}: {question} ({evidence}) Answers for --mapping: {answers}</source>
            <translation>{file}: {question} ({evidence}) Ответы для --mapping: {answers}</translation>
        </message>
        <message>
            <source>{file}: {warning}</source>
            <translation>{file}: {warning}</translation>
        </message>
        <message>
            <source>“{file}” is a link to another file, not a file: nothing is taken out.</source>
            <translation>«{file}» — ссылка на другой файл, а не файл: извлекать нечего.</translation>
        </message>
    </context>
    <context>
        <name>ReadingQueue</name>
        <message>
            <source>Looking for files</source>
            <translation>Поиск файлов</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>Чтение файла {file}</translation>
        </message>
    </context>
    <context>
        <name>ReadingTree</name>
        <message>
            <source>A sample of it</source>
            <translation>Образец текста</translation>
        </message>
        <message>
            <source>Direction of the money</source>
            <translation>Направление движения средств</translation>
        </message>
        <message>
            <source>Encoding of the text</source>
            <translation>Кодировка текста</translation>
        </message>
        <message>
            <source>How the file was read</source>
            <translation>Как прочитан файл</translation>
        </message>
        <message>
            <source>How, and why</source>
            <translation>Как и почему</translation>
        </message>
        <message>
            <source>Mark between columns</source>
            <translation>Разделитель столбцов</translation>
        </message>
        <message>
            <source>Part of the file</source>
            <translation>Часть файла</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Прочитано как</translation>
        </message>
        <message>
            <source>Recognised with {percent} % certainty.</source>
            <translation>Распознано с достоверностью {percent} %.</translation>
        </message>
        <message>
            <source>Rows of titles</source>
            <translation>Строки заголовка</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>What else was decided</source>
            <translation>Что ещё определено</translation>
        </message>
        <message>
            <source>a mark at the amount</source>
            <translation>обозначение при сумме</translation>
        </message>
        <message>
            <source>a minus turns the direction round</source>
            <translation>минус меняет направление на противоположное</translation>
        </message>
        <message>
            <source>all its letters are plain Latin ones, which every encoding writes alike</source>
            <translation>все его буквы — обычные латинские, которые во всех кодировках записываются одинаково</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>запятая</translation>
        </message>
        <message>
            <source>every second byte or more is zero, as in this encoding</source>
            <translation>каждый второй байт или более — нулевой, как в этой кодировке</translation>
        </message>
        <message>
            <source>it is the likeliest one; look whether the sample can be read</source>
            <translation>она наиболее вероятна; проверьте, читается ли образец</translation>
        </message>
        <message>
            <source>its bytes form letters of UTF-8, which happens in no other encoding</source>
            <translation>его байты составляют символы UTF-8, чего в других кодировках не бывает</translation>
        </message>
        <message>
            <source>its first bytes are the mark of this encoding</source>
            <translation>его первые байты — метка этой кодировки</translation>
        </message>
        <message>
            <source>its letters make words in this encoding and in no other</source>
            <translation>его буквы составляют слова в этой кодировке и ни в какой другой</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>точка с запятой</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>табуляция</translation>
        </message>
        <message>
            <source>the balances before and after</source>
            <translation>остатки до и после операции</translation>
        </message>
        <message>
            <source>the file itself names it</source>
            <translation>она указана в самом файле</translation>
        </message>
        <message>
            <source>the part of the table in which the row stands</source>
            <translation>часть таблицы, в которой находится строка</translation>
        </message>
        <message>
            <source>the sign of the amount</source>
            <translation>знак суммы</translation>
        </message>
        <message>
            <source>the type of the entry</source>
            <translation>вид операции</translation>
        </message>
        <message>
            <source>the words of a column</source>
            <translation>слова столбца</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>вертикальная черта</translation>
        </message>
        <message>
            <source>what was stated of the whole table</source>
            <translation>указанное для всей таблицы</translation>
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
            <translation>Считать одной стороной</translation>
        </message>
        <message>
            <source>Different parties</source>
            <translation>Разные стороны</translation>
        </message>
        <message>
            <source>Enter the reason, such as the document that you saw.</source>
            <translation>Укажите причину, например документ, с которым вы ознакомились.</translation>
        </message>
        <message>
            <source>Enter the reason.</source>
            <translation>Укажите причину.</translation>
        </message>
        <message>
            <source>For material that nobody may look at, such as privileged or of the wrong person: file and entries are hidden everywhere until you release them.</source>
            <translation>Для материалов, которые никто не должен просматривать, например составляющих охраняемую законом тайну или относящихся к другому лицу: файл и операции скрыты везде, пока вы не выведете их из карантина.</translation>
        </message>
        <message>
            <source>Its entries count again from now on.</source>
            <translation>С этого момента операции этого доказательства снова учитываются.</translation>
        </message>
        <message>
            <source>Its entries no longer count. The file stays in the case and is listed as withdrawn.</source>
            <translation>Операции этого доказательства больше не учитываются. Файл остаётся в деле и значится как отозванный.</translation>
        </message>
        <message>
            <source>Keep apart</source>
            <translation>Не объединять</translation>
        </message>
        <message>
            <source>Let it count</source>
            <translation>Учитывать</translation>
        </message>
        <message>
            <source>Let {label} count again</source>
            <translation>Снова учитывать {label}</translation>
        </message>
        <message>
            <source>One party</source>
            <translation>Одна сторона</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>Поместить в карантин</translation>
        </message>
        <message>
            <source>Quarantine {label}</source>
            <translation>Поместить {label} в карантин</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Withdraw {label}</source>
            <translation>Отозвать {label}</translation>
        </message>
        <message>
            <source>{first} and {second} count as one party from now on. Both names stay as they were recorded, and the decision can be withdrawn at any time.</source>
            <translation>Отныне {first} и {second} считаются одной стороной. Оба имени остаются такими, как записаны, и решение можно отозвать в любое время.</translation>
        </message>
        <message>
            <source>{first} and {second} stay two parties and are not proposed again.</source>
            <translation>{first} и {second} остаются двумя сторонами и больше не предлагаются для объединения.</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>The case has no evidence that a receipt could be written of.</source>
            <translation>В деле нет доказательств, на которые можно составить акт приёма.</translation>
        </message>
        <message numerus="yes">
            <source>The receipt of %n pages is in {file}; its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>Акт приёма на %n странице находится в файле {file}; его хеш-сумма SHA-256: {hash}.</numerusform>
                <numerusform>Акт приёма на %n страницах находится в файле {file}; его хеш-сумма SHA-256: {hash}.</numerusform>
                <numerusform>Акт приёма на %n страницах находится в файле {file}; его хеш-сумма SHA-256: {hash}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>A day is written dd.mm.yyyy.</source>
            <translation>Дата указывается в виде дд.мм.гггг.</translation>
        </message>
        <message>
            <source>How did these files come?</source>
            <translation>Как поступили эти файлы?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Legal basis in words</source>
            <translation>Правовое основание (текст)</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Носитель</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Кем получено</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Получено от</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Номер пломбы</translation>
        </message>
        <message>
            <source>What you enter is kept with every file of this import and printed on its receipt.</source>
            <translation>Указанные сведения сохраняются для каждого файла этого импорта и печатаются в акте его приёма.</translation>
        </message>
        <message>
            <source>for example CD, USB stick, e-mail</source>
            <translation>например, компакт-диск, USB-накопитель, электронная почта</translation>
        </message>
    </context>
    <context>
        <name>Reconciliation</name>
        <message>
            <source>Each running balance follows from the one before it.</source>
            <translation>Каждый остаток после операции вытекает из предыдущего.</translation>
        </message>
        <message>
            <source>The balances of the statement agree with its entries.</source>
            <translation>Остатки выписки согласуются с её операциями.</translation>
        </message>
        <message>
            <source>The closing balance is the last running balance.</source>
            <translation>Исходящий остаток равен последнему остатку после операции.</translation>
        </message>
        <message>
            <source>The closing balance is {stated}, but the last running balance is {computed}.</source>
            <translation>Исходящий остаток указан как {stated}, а последний остаток после операции — {computed}.</translation>
        </message>
        <message>
            <source>The closing balance is {stated}, but the opening balance and the entries give {computed}.</source>
            <translation>Исходящий остаток указан как {stated}, а из входящего остатка и операций следует {computed}.</translation>
        </message>
        <message>
            <source>The opening balance is the one from which the first running balance follows.</source>
            <translation>Входящий остаток — тот, из которого вытекает первый остаток после операции.</translation>
        </message>
        <message>
            <source>The opening balance is {stated}, but the first running balance follows from {computed}.</source>
            <translation>Входящий остаток указан как {stated}, а первый остаток после операции вытекает из {computed}.</translation>
        </message>
        <message>
            <source>The opening balance plus credits minus debits gives the closing balance.</source>
            <translation>Входящий остаток плюс поступления минус списания даёт исходящий остаток.</translation>
        </message>
        <message>
            <source>The printed number of entries is the number of entries read.</source>
            <translation>Указанное в выписке число операций равно числу прочитанных операций.</translation>
        </message>
        <message>
            <source>The printed total of credits is the sum of the credits read.</source>
            <translation>Указанный в выписке итог поступлений равен сумме прочитанных поступлений.</translation>
        </message>
        <message>
            <source>The printed total of credits is {stated}, but the credits read sum to {computed}.</source>
            <translation>Итог поступлений указан как {stated}, а сумма прочитанных поступлений — {computed}.</translation>
        </message>
        <message>
            <source>The printed total of debits is the sum of the debits read.</source>
            <translation>Указанный в выписке итог списаний равен сумме прочитанных списаний.</translation>
        </message>
        <message>
            <source>The printed total of debits is {stated}, but the debits read sum to {computed}.</source>
            <translation>Итог списаний указан как {stated}, а сумма прочитанных списаний — {computed}.</translation>
        </message>
        <message>
            <source>The printed totals agree with the entries, but no balance is stated that would prove them.</source>
            <translation>Указанные в выписке итоги согласуются с операциями, однако не указано ни одного остатка, который бы их подтверждал.</translation>
        </message>
        <message>
            <source>The running balance breaks in row {row}: {stated} is printed where {computed} follows.</source>
            <translation>Разрыв остатка в строке {row}: указано {stated}, а следует {computed}.</translation>
        </message>
        <message numerus="yes">
            <source>The running balances follow where the column {title} is taken off as well, in %n rows and by {sum} in all; it is in no entry.</source>
            <translation>
                <numerusform>Остатки после операций сходятся, если дополнительно вычитать столбец «{title}» (%n строка, всего {sum}); эти суммы не входят ни в одну операцию.</numerusform>
                <numerusform>Остатки после операций сходятся, если дополнительно вычитать столбец «{title}» (%n строки, всего {sum}); эти суммы не входят ни в одну операцию.</numerusform>
                <numerusform>Остатки после операций сходятся, если дополнительно вычитать столбец «{title}» (%n строк, всего {sum}); эти суммы не входят ни в одну операцию.</numerusform>
            </translation>
        </message>
        <message>
            <source>The source states {stated} entries, but {found} were read.</source>
            <translation>В источнике указано операций: {stated}, прочитано: {found}.</translation>
        </message>
        <message>
            <source>The statement states neither a balance nor a total to compare its entries with.</source>
            <translation>В выписке не указаны ни остатки, ни итоги, с которыми можно сопоставить её операции.</translation>
        </message>
        <message>
            <source>The statement states too few balances to prove its entries.</source>
            <translation>В выписке указано слишком мало остатков, чтобы подтвердить её операции.</translation>
        </message>
    </context>
    <context>
        <name>RecordDetail</name>
        <message>
            <source>Copy the hash of the record before</source>
            <translation>Скопировать хеш-сумму предыдущей записи</translation>
        </message>
        <message>
            <source>Copy the hash of this record</source>
            <translation>Скопировать хеш-сумму этой записи</translation>
        </message>
        <message>
            <source>Hash of the record before</source>
            <translation>Хеш-сумма предыдущей записи</translation>
        </message>
        <message>
            <source>Hash of this record</source>
            <translation>Хеш-сумма этой записи</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>A recovery sheet is in {file}.</source>
            <translation>Лист восстановления находится в файле {file}.</translation>
        </message>
        <message>
            <source>Lost would be record {number} of {time}: {action}, by {name}.</source>
            <translation>Будет утрачена запись № {number} от {time}: {action}; автор: {name}.</translation>
        </message>
        <message>
            <source>Print it, seal it, keep it apart from this computer, and delete the file: whoever reads it can open the case.</source>
            <translation>Напечатайте его, опечатайте, храните отдельно от этого компьютера и удалите файл: тот, кто его прочтёт, сможет открыть дело.</translation>
        </message>
        <message>
            <source>Print them, give them to different persons, and delete the files: any two of the three open the case.</source>
            <translation>Напечатайте их, передайте разным лицам и удалите файлы: любые две части из трёх открывают дело.</translation>
        </message>
        <message>
            <source>Text {number} has {count} words; a recovery text has {expected}.</source>
            <translation>Количество слов в тексте {number} — {count}; в тексте восстановления их должно быть {expected}.</translation>
        </message>
        <message>
            <source>The backup is in place; the damaged file is kept as {file}.</source>
            <translation>Резервная копия установлена на место; повреждённый файл сохранён под именем {file}.</translation>
        </message>
        <message numerus="yes">
            <source>The newest backup that is whole is of {time} and ends with audit record {number}; %n audit records after it would be lost.</source>
            <translation>
                <numerusform>Последняя целая резервная копия создана {time} и заканчивается записью журнала № {number}; после неё будет утрачена %n запись журнала.</numerusform>
                <numerusform>Последняя целая резервная копия создана {time} и заканчивается записью журнала № {number}; после неё будут утрачены %n записи журнала.</numerusform>
                <numerusform>Последняя целая резервная копия создана {time} и заканчивается записью журнала № {number}; после неё будет утрачено %n записей журнала.</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest backup that is whole is of {time} and ends with audit record {number}; nothing would be lost.</source>
            <translation>Последняя целая резервная копия создана {time} и заканчивается записью журнала № {number}; ничего не будет утрачено.</translation>
        </message>
        <message>
            <source>The newest backup that is whole is of {time} and ends with audit record {number}; what was done after it is unknown, since the damaged file cannot be read, and would be lost; what was destroyed by order after it would be back.</source>
            <translation>Новейшая целая резервная копия сделана {time} и заканчивается записью журнала № {number}; что было сделано после неё, неизвестно, поскольку повреждённый файл не читается, и будет утрачено; уничтоженное после неё по решению суда вернётся.</translation>
        </message>
        <message>
            <source>The pages of the file are damaged: {damage}</source>
            <translation>Страницы файла повреждены: {damage}</translation>
        </message>
        <message>
            <source>The words of text {number} do not agree with their checksum: one is wrong or in the wrong place.</source>
            <translation>Слова текста {number} не соответствуют своей контрольной сумме: одно из них неверно или стоит не на своём месте.</translation>
        </message>
        <message>
            <source>There are no recovery words.</source>
            <translation>Слова восстановления отсутствуют.</translation>
        </message>
        <message>
            <source>These words do not belong together: they are of different cases, or were printed at different times.</source>
            <translation>Эти слова не составляют одно целое: они относятся к разным делам или напечатаны в разное время.</translation>
        </message>
        <message>
            <source>This is a share: {needed} different shares are needed, and {found} is given.</source>
            <translation>Это часть ключа: нужно разных частей — {needed}, указано — {found}.</translation>
        </message>
        <message>
            <source>Word {position} of text {number}, {word}, is no recovery word.</source>
            <translation>Слово {position} текста {number}, {word}, не является словом восстановления.</translation>
        </message>
        <message>
            <source>Word {position} of text {number}, {word}, is no recovery word; perhaps it is {near}.</source>
            <translation>Слово {position} текста {number}, {word}, не является словом восстановления; возможно, это {near}.</translation>
        </message>
        <message>
            <source>{file} has no backup that is whole and opens.</source>
            <translation>У файла {file} нет целой резервной копии, которая открывается.</translation>
        </message>
        <message>
            <source>{file} is whole; a backup would only take its newest work away.</source>
            <translation>Файл {file} цел; установка резервной копии привела бы только к утрате последних изменений.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Enter a new passphrase.</source>
            <translation>Введите новую парольную фразу.</translation>
        </message>
        <message>
            <source>Enter the words of the recovery sheet.</source>
            <translation>Введите слова листа восстановления.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Новая парольная фраза</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Новая парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Recover the case</source>
            <translation>Восстановить дело</translation>
        </message>
        <message>
            <source>Type the words of the recovery sheet of {file}, or those of two of its three shares. The case then gets a new passphrase, and the sheet no longer opens it.</source>
            <translation>Введите слова листа восстановления файла {file} или слова двух из трёх листов с частями ключа. После этого дело получит новую парольную фразу, а этот лист перестанет его открывать.</translation>
        </message>
        <message>
            <source>Words of the second share</source>
            <translation>Слова второй части</translation>
        </message>
        <message>
            <source>Words of the sheet or share</source>
            <translation>Слова листа или части</translation>
        </message>
    </context>
    <context>
        <name>Red flags</name>
        <message>
            <source>A business account has receipts for {months} months, but no wages, taxes or social payments.</source>
            <translation>На счёт предприятия в течение {months} мес. поступают средства, но выплат заработной платы, налогов и социальных платежей нет.</translation>
        </message>
        <message>
            <source>A business brings its daily takings to the bank.</source>
            <translation>Предприятие сдаёт в банк дневную выручку.</translation>
        </message>
        <message>
            <source>A carer or an accountant acts for others.</source>
            <translation>Лицо, осуществляющее уход, или бухгалтер действует за других.</translation>
        </message>
        <message>
            <source>A caterer.</source>
            <translation>Организация общественного питания.</translation>
        </message>
        <message>
            <source>A chain of quick movements</source>
            <translation>Цепочка быстрых движений средств</translation>
        </message>
        <message>
            <source>A choice of this program.</source>
            <translation>Выбрано в этой программе.</translation>
        </message>
        <message>
            <source>A circle of at most {most_hops} movements in the order of time, keeping the value within {percent} percent.</source>
            <translation>Замкнутая цепочка, в которой не более {most_hops} движений средств в порядке времени, с отклонением суммы не более {percent} %.</translation>
        </message>
        <message>
            <source>A clerk opened the file to look and saved it.</source>
            <translation>Сотрудник открыл файл для просмотра и сохранил его.</translation>
        </message>
        <message>
            <source>A clerk's error.</source>
            <translation>Ошибка сотрудника.</translation>
        </message>
        <message>
            <source>A column beside the amount, such as a fee, moves the balance as well.</source>
            <translation>На остаток влияет и другой столбец помимо суммы, например комиссия.</translation>
        </message>
        <message>
            <source>A column or words that tell cash, over at least {least_days} days.</source>
            <translation>Столбец или слова, указывающие на наличные, за период не менее {least_days} дн.</translation>
        </message>
        <message>
            <source>A column or words that tell cash.</source>
            <translation>Столбец или слова, указывающие на наличные.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; a sealed list of sellers.</source>
            <translation>Столбец или слова, указывающие на наличные; опечатанный список продавцов.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; amounts; the reporting threshold in force.</source>
            <translation>Столбец или слова, указывающие на наличные; суммы; действующий порог обязательного сообщения.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; the place of each operation.</source>
            <translation>Столбец или слова, указывающие на наличные; место каждой операции.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; the reporting threshold in force.</source>
            <translation>Столбец или слова, указывающие на наличные; действующий порог обязательного сообщения.</translation>
        </message>
        <message>
            <source>A cooperative gathers and distributes.</source>
            <translation>Кооператив собирает и распределяет средства.</translation>
        </message>
        <message>
            <source>A corridor of countries</source>
            <translation>Коридор между странами</translation>
        </message>
        <message>
            <source>A courier.</source>
            <translation>Курьер.</translation>
        </message>
        <message>
            <source>A credit lies idle for at least {idle_days} days and goes to a new party within {days} days after an event of the sealed list.</source>
            <translation>Поступление остаётся без движения не менее {idle_days} дн. и уходит новой стороне в течение {days} дн. после события из опечатанного списка.</translation>
        </message>
        <message>
            <source>A debt is paid in instalments.</source>
            <translation>Долг погашается частями.</translation>
        </message>
        <message>
            <source>A debt that does not fall</source>
            <translation>Долг не уменьшается</translation>
        </message>
        <message>
            <source>A deposit for rent.</source>
            <translation>Залог за аренду.</translation>
        </message>
        <message>
            <source>A domestic card spends abroad</source>
            <translation>Расходы за рубежом по карте, выпущенной внутри страны</translation>
        </message>
        <message>
            <source>A dormitory is one address.</source>
            <translation>Общежитие — это один адрес.</translation>
        </message>
        <message>
            <source>A family pools its income.</source>
            <translation>Семья объединяет доходы.</translation>
        </message>
        <message>
            <source>A family travels.</source>
            <translation>Путешествует семья.</translation>
        </message>
        <message>
            <source>A family.</source>
            <translation>Семья.</translation>
        </message>
        <message>
            <source>A gift is collected.</source>
            <translation>Собирают деньги на подарок.</translation>
        </message>
        <message>
            <source>A growing share goes to one country without ties of family.</source>
            <translation>Растущая доля средств уходит в одну страну, с которой нет семейных связей.</translation>
        </message>
        <message>
            <source>A hand-written ledger, typed.</source>
            <translation>Рукописный реестр, набранный на компьютере.</translation>
        </message>
        <message>
            <source>A harvest is sold.</source>
            <translation>Продаётся урожай.</translation>
        </message>
        <message>
            <source>A hobby.</source>
            <translation>Увлечение.</translation>
        </message>
        <message>
            <source>A home is bought.</source>
            <translation>Приобретается жильё.</translation>
        </message>
        <message>
            <source>A household shares a phone.</source>
            <translation>Домохозяйство пользуется одним телефоном.</translation>
        </message>
        <message>
            <source>A loan is repaid.</source>
            <translation>Возвращается заём.</translation>
        </message>
        <message>
            <source>A lorry driver.</source>
            <translation>Водитель грузового автомобиля.</translation>
        </message>
        <message>
            <source>A name is spelt in several scripts and ways.</source>
            <translation>Имя пишется в нескольких письменностях и вариантах.</translation>
        </message>
        <message>
            <source>A new shop has opened.</source>
            <translation>Открылся новый магазин.</translation>
        </message>
        <message>
            <source>A notebook ledger</source>
            <translation>Реестр в тетради</translation>
        </message>
        <message>
            <source>A path of at least {least_hops} movements in the order of time, each at most {hours} hours after the last, losing at most {percent} percent of the value at each.</source>
            <translation>Цепочка платежей, в которой не менее {least_hops} движений средств в порядке времени, каждое не позднее чем через {hours} ч после предыдущего, с потерей не более {percent} % суммы на каждом.</translation>
        </message>
        <message>
            <source>A payroll agent pays many.</source>
            <translation>Агент по выплате заработной платы платит многим лицам.</translation>
        </message>
        <message>
            <source>A peak just below a threshold</source>
            <translation>Скопление сумм чуть ниже порога</translation>
        </message>
        <message>
            <source>A poor household spends all that it earns.</source>
            <translation>Малообеспеченное домохозяйство тратит весь свой заработок.</translation>
        </message>
        <message>
            <source>A printed running balance does not follow from the one before it.</source>
            <translation>Напечатанный остаток после операции не следует из предыдущего.</translation>
        </message>
        <message>
            <source>A proposal of this program</source>
            <translation>Предложено этой программой</translation>
        </message>
        <message>
            <source>A receiver of transfers is a national of neither country of the corridor.</source>
            <translation>Получатель переводов не является гражданином ни одной из стран коридора.</translation>
        </message>
        <message>
            <source>A reseller of phone credit.</source>
            <translation>Перепродавец услуг по пополнению телефонных счетов.</translation>
        </message>
        <message>
            <source>A rotating savings circle.</source>
            <translation>Круг взаимных накоплений с поочерёдной выплатой участникам.</translation>
        </message>
        <message>
            <source>A salesman pays in where his round takes him.</source>
            <translation>Торговый представитель вносит деньги там, где проходит его маршрут.</translation>
        </message>
        <message>
            <source>A sealed list of debts.</source>
            <translation>Опечатанный список долгов.</translation>
        </message>
        <message>
            <source>A sealed list of declared income.</source>
            <translation>Опечатанный список задекларированных доходов.</translation>
        </message>
        <message>
            <source>A sealed list of employers with their workers and days.</source>
            <translation>Опечатанный список работодателей с указанием их работников и дней занятости.</translation>
        </message>
        <message>
            <source>A sealed list of events.</source>
            <translation>Опечатанный список событий.</translation>
        </message>
        <message>
            <source>A sealed list of occupations with at least {least_peers} peers.</source>
            <translation>Опечатанный список занятий, в котором не менее {least_peers} лиц того же занятия.</translation>
        </message>
        <message>
            <source>A shopkeeper.</source>
            <translation>Владелец магазина.</translation>
        </message>
        <message>
            <source>A small business advertises.</source>
            <translation>Малое предприятие размещает рекламу.</translation>
        </message>
        <message>
            <source>A standing order pays a fixed sum.</source>
            <translation>По постоянному поручению выплачивается фиксированная сумма.</translation>
        </message>
        <message>
            <source>A statement between the two is missing.</source>
            <translation>Отсутствует выписка за промежуток между этими двумя.</translation>
        </message>
        <message>
            <source>A statement does not begin with the balance with which the one before it ends.</source>
            <translation>Выписка начинается не с того остатка, которым заканчивается предыдущая.</translation>
        </message>
        <message>
            <source>A table of money transfers with phones, addresses or documents.</source>
            <translation>Таблица денежных переводов с телефонами, адресами или документами.</translation>
        </message>
        <message>
            <source>A table of money transfers with places; a sealed route.</source>
            <translation>Таблица денежных переводов с указанием мест; опечатанный маршрут.</translation>
        </message>
        <message>
            <source>A table of money transfers with senders and receivers.</source>
            <translation>Таблица денежных переводов с отправителями и получателями переводов.</translation>
        </message>
        <message>
            <source>A table of money transfers with senders and receivers; the threshold for transfers in force.</source>
            <translation>Таблица денежных переводов с отправителями и получателями переводов; действующий порог для переводов.</translation>
        </message>
        <message>
            <source>A table of money transfers with the declared and the actual country.</source>
            <translation>Таблица денежных переводов с заявленной и фактической страной.</translation>
        </message>
        <message>
            <source>A table of money transfers with the places of payment; a sealed list of border towns.</source>
            <translation>Таблица денежных переводов с местами выплаты; опечатанный список приграничных городов.</translation>
        </message>
        <message>
            <source>A table of money transfers with their status.</source>
            <translation>Таблица денежных переводов с их статусом.</translation>
        </message>
        <message>
            <source>A taxi driver works at night.</source>
            <translation>Таксист работает ночью.</translation>
        </message>
        <message>
            <source>A tour guide.</source>
            <translation>Экскурсовод.</translation>
        </message>
        <message>
            <source>A trader travels.</source>
            <translation>Торговец в поездках.</translation>
        </message>
        <message>
            <source>A transfer is cancelled and sent again within {days} days to another receiver.</source>
            <translation>Перевод отменён и в течение {days} дн. отправлен снова другому получателю перевода.</translation>
        </message>
        <message>
            <source>A transfer names another account of the case, whose statement covers the day and does not have it.</source>
            <translation>В переводе указан другой счёт дела, выписка по которому охватывает этот день, но не содержит этого перевода.</translation>
        </message>
        <message>
            <source>A transfer of {amount} to {first} of {from_on} was cancelled, and the same amount went to {second} on {to_on}.</source>
            <translation>Перевод на сумму {amount}, отправленный {from_on} (получатель перевода: {first}), отменён, и та же сумма отправлена {to_on} (получатель перевода: {second}).</translation>
        </message>
        <message>
            <source>A transfer with one leg</source>
            <translation>Перевод только с одной стороной</translation>
        </message>
        <message>
            <source>A traveller collects on the way.</source>
            <translation>Путешественник получает перевод в пути.</translation>
        </message>
        <message>
            <source>A treasury account is swept.</source>
            <translation>Остаток счёта регулярно переводится на казначейский счёт группы компаний.</translation>
        </message>
        <message>
            <source>A wage that never comes</source>
            <translation>Заработная плата не поступает</translation>
        </message>
        <message>
            <source>A workbook was saved by another program or person after it was made.</source>
            <translation>После создания книга электронных таблиц сохранена другой программой или другим лицом.</translation>
        </message>
        <message>
            <source>A worker repays a loan of the employer.</source>
            <translation>Работник возвращает заём работодателю.</translation>
        </message>
        <message>
            <source>ACFCS, on FATF 2018</source>
            <translation>ACFCS, о материалах ФАТФ 2018 года</translation>
        </message>
        <message>
            <source>AMLSim, patterns of its generator</source>
            <translation>AMLSim, схемы генератора данных</translation>
        </message>
        <message>
            <source>Accounts in two towns have equal opposite amounts in the same week and no direct transfer.</source>
            <translation>По счетам в двух городах за одну и ту же неделю проходят равные встречные суммы, а прямых переводов между ними нет.</translation>
        </message>
        <message>
            <source>Accounts opened in groups</source>
            <translation>Счета, открытые группами</translation>
        </message>
        <message>
            <source>Addresses or texts as a clerk entered them.</source>
            <translation>Адреса или тексты в том виде, в каком их ввёл сотрудник.</translation>
        </message>
        <message>
            <source>Advertising sites</source>
            <translation>Сайты объявлений</translation>
        </message>
        <message>
            <source>After at least {quiet_days} quiet days the turnover of a day lies among the highest {percent} percent of the account's own days.</source>
            <translation>После не менее {quiet_days} дн. без операций дневной оборот входит в {percent} % наибольших дневных оборотов того же счёта.</translation>
        </message>
        <message>
            <source>After {cash} of cash came in, {paid} went to {seller}, a seller of property: {count} entries from {from_on} to {to_on}.</source>
            <translation>После поступления наличных на сумму {cash} продавцу имущества ({seller}) перечислено {paid}; операций за период с {from_on} по {to_on}: {count}.</translation>
        </message>
        <message>
            <source>After {quiet_days} quiet days the account turned over {turnover} on {active_on}, among the most of the {days} days on which it was used before.</source>
            <translation>После периода без операций (дней: {quiet_days}) оборот по счёту за {active_on} составил {turnover}, что относится к наибольшим значениям за прежние дни использования счёта (дней: {days}).</translation>
        </message>
        <message>
            <source>Agencies, visa centres and clinics</source>
            <translation>Агентства, визовые центры и клиники</translation>
        </message>
        <message>
            <source>Amounts agree by coincidence.</source>
            <translation>Суммы совпали случайно.</translation>
        </message>
        <message>
            <source>Amounts of a price list</source>
            <translation>Суммы из прейскуранта</translation>
        </message>
        <message>
            <source>Amounts of at least {least_count} entries, and other accounts to compare with.</source>
            <translation>Суммы не менее {least_count} операций и другие счета для сравнения.</translation>
        </message>
        <message>
            <source>Amounts; a sealed price list.</source>
            <translation>Суммы; опечатанный прейскурант.</translation>
        </message>
        <message>
            <source>An account from which salaries are paid.</source>
            <translation>Счёт, с которого выплачивается заработная плата.</translation>
        </message>
        <message>
            <source>An account of a worker has no wage for {days} days of employment.</source>
            <translation>На счёт работника в течение {days} дн. занятости не поступает заработная плата.</translation>
        </message>
        <message>
            <source>An agent fills in from a template.</source>
            <translation>Агент заполняет данные по шаблону.</translation>
        </message>
        <message>
            <source>An escrow agent passes on what he receives.</source>
            <translation>Эскроу-агент перечисляет полученное дальше.</translation>
        </message>
        <message>
            <source>An identical rare address or a misspelling stands with at least {least_names} parties that share nothing else.</source>
            <translation>Один и тот же редкий адрес или одна и та же ошибка в написании встречается не менее чем у {least_names} сторон, которых больше ничто не связывает.</translation>
        </message>
        <message>
            <source>An ordinary journey.</source>
            <translation>Обычная поездка.</translation>
        </message>
        <message>
            <source>An ordinary loan with interest.</source>
            <translation>Обычный заём с процентами.</translation>
        </message>
        <message>
            <source>Any trader keeps a ledger.</source>
            <translation>Реестр ведёт любой торговец.</translation>
        </message>
        <message>
            <source>At least a number of small purchases of fast food a day.</source>
            <translation>Не менее определённого числа мелких покупок готовой еды в день.</translation>
        </message>
        <message>
            <source>At least {least_accounts} accounts were opened at one branch within {days} days by persons with consecutive numbers of documents or one address.</source>
            <translation>Не менее {least_accounts} счетов открыто в одном отделении в течение {days} дн. лицами с последовательными номерами документов или с одним адресом.</translation>
        </message>
        <message>
            <source>At least {least_accounts} accounts with wages of one employer pass on {percent} percent or more of them to one account within {days} days.</source>
            <translation>С не менее чем {least_accounts} счетов, на которые один работодатель выплачивает заработную плату, {percent} % её или более в течение {days} дн. перечисляется на один счёт.</translation>
        </message>
        <message>
            <source>At least {least_count} amounts over two orders of magnitude.</source>
            <translation>Не менее {least_count} сумм, охватывающих два порядка величины.</translation>
        </message>
        <message>
            <source>At least {least_count} card receipts lie outside the opening hours of the sealed list.</source>
            <translation>Не менее {least_count} поступлений по картам приходится на время вне часов работы из опечатанного списка.</translation>
        </message>
        <message>
            <source>At least {least_count} cash credits at {least_places} or more places on one day or on two days in a row.</source>
            <translation>Не менее {least_count} поступлений наличных в {least_places} или более местах в один день или в два дня подряд.</translation>
        </message>
        <message>
            <source>At least {least_count} cash credits, each at least {from_percent} percent of the reporting threshold but below it, within {days} days, that together reach the threshold.</source>
            <translation>Не менее {least_count} поступлений наличных в течение {days} дн., каждое из которых составляет не менее {from_percent} % порога обязательного сообщения, но ниже него, а в сумме они достигают порога.</translation>
        </message>
        <message>
            <source>At least {least_count} credits equal to prices of the sealed list, give or take the fee.</source>
            <translation>Не менее {least_count} поступлений, равных ценам из опечатанного списка с точностью до комиссии.</translation>
        </message>
        <message>
            <source>At least {least_count} credits from different parties are followed by one debit of {percent} percent or more of them, at least {least_times} times at like intervals.</source>
            <translation>За не менее чем {least_count} поступлениями от разных сторон следует одно списание в размере {percent} % от них или более, и это повторяется не менее {least_times} раз через схожие промежутки времени.</translation>
        </message>
        <message>
            <source>At least {least_count} equal debits to one counterparty on {least_days} or more days out of {days}.</source>
            <translation>Не менее {least_count} равных списаний одному контрагенту в течение {least_days} или более дней из {days}.</translation>
        </message>
        <message>
            <source>At least {least_count} equal small payments to listed exchanges within {days} days.</source>
            <translation>Не менее {least_count} равных небольших платежей биржам из списка в течение {days} дн.</translation>
        </message>
        <message>
            <source>At least {least_count} parties pay one, who pays at least {least_count} others within {days} days, keeping the value within {percent} percent.</source>
            <translation>Не менее {least_count} сторон платят одной стороне, которая в течение {days} дн. платит не менее чем {least_count} другим с отклонением суммы не более {percent} %.</translation>
        </message>
        <message>
            <source>At least {least_count} payments for lodging in {least_places} or more towns within {days} days, or several on one night.</source>
            <translation>Не менее {least_count} платежей за проживание в {least_places} или более городах в течение {days} дн. либо несколько таких платежей за одну ночь.</translation>
        </message>
        <message>
            <source>At least {least_count} payments for the hire of vehicles or fuel at {least_places} or more places of the sealed route within {days} days.</source>
            <translation>Не менее {least_count} платежей за аренду транспортных средств или топливо в {least_places} или более местах опечатанного маршрута в течение {days} дн.</translation>
        </message>
        <message>
            <source>At least {least_count} payments to agencies, visa centres or clinics for others, followed by deductions from wages.</source>
            <translation>Не менее {least_count} платежей агентствам, визовым центрам или клиникам за других лиц, после которых следуют удержания из заработной платы.</translation>
        </message>
        <message>
            <source>At least {least_count} payments to listed advertising sites within {days} days.</source>
            <translation>Не менее {least_count} платежей сайтам объявлений из списка в течение {days} дн.</translation>
        </message>
        <message>
            <source>At least {least_count} payments to merchants of the sealed list of advertising sites.</source>
            <translation>Не менее {least_count} платежей торговым точкам из опечатанного списка сайтов объявлений.</translation>
        </message>
        <message>
            <source>At least {least_count} purchases of prepaid cards or vouchers within {days} days.</source>
            <translation>Не менее {least_count} покупок предоплаченных карт или ваучеров в течение {days} дн.</translation>
        </message>
        <message>
            <source>At least {least_count} purchases of tickets within {days} days, with several passengers.</source>
            <translation>Не менее {least_count} покупок билетов в течение {days} дн. на нескольких пассажиров.</translation>
        </message>
        <message>
            <source>At least {least_count} times, credits are followed within {hours} hours by debits of {from_percent} to {to_percent} percent of them.</source>
            <translation>Не менее {least_count} раз за поступлениями в течение {hours} ч следуют списания в размере от {from_percent} до {to_percent} % от них.</translation>
        </message>
        <message>
            <source>At least {least_count} transfers of one receiver or sender are paid in another country than the one declared.</source>
            <translation>Не менее {least_count} переводов одного получателя перевода или отправителя выплачено не в той стране, которая заявлена.</translation>
        </message>
        <message>
            <source>At least {least_count} transfers to {least_parties} or more persons on one day.</source>
            <translation>Не менее {least_count} переводов в адрес {least_parties} или более лиц в один день.</translation>
        </message>
        <message>
            <source>At least {least_names} names stand with one phone, address or number of a document.</source>
            <translation>Не менее {least_names} имён указано с одним телефоном, адресом или номером документа.</translation>
        </message>
        <message>
            <source>At least {least_parties} persons pay a firm that pays at most {most_suppliers} suppliers abroad.</source>
            <translation>Не менее {least_parties} физических лиц платят организации, которая платит не более чем {most_suppliers} поставщикам за рубежом.</translation>
        </message>
        <message>
            <source>At least {least_senders} senders or places, each transfer below the threshold for transfers, to one receiver within {days} days.</source>
            <translation>Не менее {least_senders} отправителей или мест отправления, при этом каждый перевод ниже порога для переводов, в адрес одного получателя перевода в течение {days} дн.</translation>
        </message>
        <message>
            <source>At least {least_senders} senders who share no surname, address or phone pay one receiver within {days} days.</source>
            <translation>Не менее {least_senders} отправителей, у которых нет общей фамилии, адреса или телефона, платят одному получателю перевода в течение {days} дн.</translation>
        </message>
        <message>
            <source>At least {percent} percent of a day's credits leave on the same day, and the balance at its end is near the lowest.</source>
            <translation>Не менее {percent} % поступлений дня уходит в тот же день, и остаток на конец дня близок к наименьшему.</translation>
        </message>
        <message>
            <source>At least {percent} percent of the credits are cash.</source>
            <translation>Не менее {percent} % поступлений — наличные.</translation>
        </message>
        <message>
            <source>At least {percent} percent of the receipts come through listed aggregators and name no payer.</source>
            <translation>Не менее {percent} % поступлений проходит через агрегаторы из списка без указания плательщика.</translation>
        </message>
        <message>
            <source>At least {percent} percent of transfers go to listed border towns.</source>
            <translation>Не менее {percent} % переводов направляется в приграничные города из списка.</translation>
        </message>
        <message>
            <source>At {place} the balance {stated} is printed where {computed} follows.</source>
            <translation>{place}: напечатан остаток {stated}, тогда как по расчёту получается {computed}.</translation>
        </message>
        <message>
            <source>At {place} {stated} is printed, but the entries give {computed}.</source>
            <translation>{place}: напечатано {stated}, но по операциям получается {computed}.</translation>
        </message>
        <message>
            <source>Between two statements of an account days are missing, or two statements cover the same days.</source>
            <translation>Между двумя выписками по счёту недостаёт дней либо две выписки охватывают одни и те же дни.</translation>
        </message>
        <message>
            <source>Blocked by {name} at {place}: the records do not hold.</source>
            <translation>Вычисление заблокировано правилом «{name}» ({place}): записи не согласуются.</translation>
        </message>
        <message>
            <source>Border towns</source>
            <translation>Приграничные города</translation>
        </message>
        <message>
            <source>Both books.</source>
            <translation>Реестры обеих сторон.</translation>
        </message>
        <message>
            <source>Both parties of each movement, over several accounts.</source>
            <translation>Обе стороны каждого движения средств по нескольким счетам.</translation>
        </message>
        <message>
            <source>Both parties of each movement.</source>
            <translation>Обе стороны каждого движения средств.</translation>
        </message>
        <message>
            <source>Bursts of clothes and cosmetics</source>
            <translation>Всплески покупок одежды и косметики</translation>
        </message>
        <message>
            <source>Bursts of purchases of clothes, cosmetics and medicines.</source>
            <translation>Всплески покупок одежды, косметики и лекарств.</translation>
        </message>
        <message>
            <source>Bursts of taxi rides</source>
            <translation>Всплески поездок на такси</translation>
        </message>
        <message>
            <source>Business forensics, on withdrawals near borders</source>
            <translation>Business Forensics, о снятии наличных вблизи границ</translation>
        </message>
        <message>
            <source>By its own words the workbook was made at {created} and saved again at {modified}, by {name}.</source>
            <translation>По данным самого файла, книга электронных таблиц создана {created} и повторно сохранена {modified}; кем сохранена: {name}.</translation>
        </message>
        <message>
            <source>By its own words the workbook was made by {creator} and last saved by {name}.</source>
            <translation>По данным самого файла, создатель книги электронных таблиц — {creator}, последним её сохранил пользователь {name}.</translation>
        </message>
        <message>
            <source>Cancelled and sent to another</source>
            <translation>Отменено и отправлено другому</translation>
        </message>
        <message>
            <source>Card rows in a foreign currency on at least {least_days} days while salaries come from within the country.</source>
            <translation>Операции по карте в иностранной валюте в течение не менее {least_days} дн., при этом заработная плата поступает внутри страны.</translation>
        </message>
        <message>
            <source>Cash at night</source>
            <translation>Наличные в ночное время</translation>
        </message>
        <message>
            <source>Cash at several places at once</source>
            <translation>Наличные в нескольких местах одновременно</translation>
        </message>
        <message>
            <source>Cash at the border</source>
            <translation>Наличные у границы</translation>
        </message>
        <message>
            <source>Cash credits change to a level at least {factor_percent} percent of the one before, at a day that the cumulative sum tells.</source>
            <translation>Поступления наличных переходят на уровень, составляющий не менее {factor_percent} % прежнего; день перехода определяется по методу накопленных сумм.</translation>
        </message>
        <message>
            <source>Cash credits from at least {least_places} places other than the holder's own, and a withdrawal elsewhere within {days} days.</source>
            <translation>Поступления наличных не менее чем из {least_places} мест, отличных от места владельца счёта, и снятие наличных в другом месте в течение {days} дн.</translation>
        </message>
        <message>
            <source>Cash from many places to one account</source>
            <translation>Наличные из многих мест на один счёт</translation>
        </message>
        <message>
            <source>Cash in tenge or sum is naturally round.</source>
            <translation>Наличные суммы в тенге или сумах обычно круглые.</translation>
        </message>
        <message>
            <source>Cash is withdrawn in a listed border town within {days} days of credits elsewhere.</source>
            <translation>В течение {days} дн. после поступлений в других местах наличные снимаются в приграничном городе из списка.</translation>
        </message>
        <message>
            <source>Cash just below a threshold</source>
            <translation>Наличные чуть ниже порога</translation>
        </message>
        <message>
            <source>Cash, then property</source>
            <translation>Сначала наличные, затем имущество</translation>
        </message>
        <message>
            <source>Changed after export</source>
            <translation>Изменено после экспорта</translation>
        </message>
        <message>
            <source>Cheques or drafts are bought with cash.</source>
            <translation>Чеки или тратты приобретаются за наличные.</translation>
        </message>
        <message>
            <source>Code against words of the purpose</source>
            <translation>Расхождение кода и слов назначения платежа</translation>
        </message>
        <message>
            <source>Code words</source>
            <translation>Кодовые слова</translation>
        </message>
        <message>
            <source>Codes of the purpose of payment; the names or numbers of both parties.</source>
            <translation>Коды назначения платежа; имена или номера обеих сторон.</translation>
        </message>
        <message>
            <source>Collectors in turn</source>
            <translation>Получатели переводов по очереди</translation>
        </message>
        <message>
            <source>Common practice</source>
            <translation>Общепринятая практика</translation>
        </message>
        <message>
            <source>Correspondent banks pass payments on.</source>
            <translation>Банки-корреспонденты передают платежи дальше.</translation>
        </message>
        <message>
            <source>Credit for many phones</source>
            <translation>Пополнение многих телефонов</translation>
        </message>
        <message>
            <source>Credits left the account soon after they came, {times} times; in the first cases, from {from_on} to {to_on}, {came} came and {left} left.</source>
            <translation>Поступления уходили со счёта вскоре после зачисления (число случаев: {times}); в первых случаях, с {from_on} по {to_on}, поступило {came}, ушло {left}.</translation>
        </message>
        <message>
            <source>Credits lie within {days} days after events of the sealed list more often than by chance, by a permutation test.</source>
            <translation>Поступления приходятся на период в {days} дн. после событий из опечатанного списка чаще, чем случайно, по перестановочному критерию.</translation>
        </message>
        <message>
            <source>Critical value of chi-squared, times a thousand</source>
            <translation>Критическое значение хи-квадрат, умноженное на тысячу</translation>
        </message>
        <message>
            <source>Crypto-assets in small amounts</source>
            <translation>Криптоактивы на небольшие суммы</translation>
        </message>
        <message>
            <source>Currency transaction report.</source>
            <translation>Сообщение об операции с наличными.</translation>
        </message>
        <message>
            <source>Customers pay in advance.</source>
            <translation>Покупатели платят авансом.</translation>
        </message>
        <message>
            <source>Damaged identifiers</source>
            <translation>Повреждённые идентификаторы</translation>
        </message>
        <message>
            <source>Dates and amounts over a long period.</source>
            <translation>Даты и суммы за длительный период.</translation>
        </message>
        <message>
            <source>Dates and amounts; times where the source prints them.</source>
            <translation>Даты и суммы; время, если оно напечатано в источнике.</translation>
        </message>
        <message>
            <source>Dates, amounts and running balances.</source>
            <translation>Даты, суммы и остатки после операций.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Days of the week unlike the trade</source>
            <translation>Дни недели, не свойственные виду торговли</translation>
        </message>
        <message>
            <source>Debts</source>
            <translation>Долги</translation>
        </message>
        <message>
            <source>Declared facts and behaviour</source>
            <translation>Заявленные сведения и поведение</translation>
        </message>
        <message>
            <source>Declared income</source>
            <translation>Задекларированный доход</translation>
        </message>
        <message>
            <source>Deductions go to one creditor for {months} months, and the debt of the sealed list does not fall.</source>
            <translation>Удержания поступают одному кредитору в течение {months} мес., а долг из опечатанного списка не уменьшается.</translation>
        </message>
        <message>
            <source>Deliveries.</source>
            <translation>Доставка товаров.</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Отклонён</translation>
        </message>
        <message>
            <source>Drafts bought with cash</source>
            <translation>Тратты, купленные за наличные</translation>
        </message>
        <message>
            <source>Employers and their workers</source>
            <translation>Работодатели и их работники</translation>
        </message>
        <message>
            <source>Events of the case</source>
            <translation>События дела</translation>
        </message>
        <message>
            <source>Exchanges of crypto-assets</source>
            <translation>Биржи криптоактивов</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Объяснён</translation>
        </message>
        <message>
            <source>FATF and APG: Financial Flows from Human Trafficking, July 2018</source>
            <translation>ФАТФ и АТГ: Financial Flows from Human Trafficking, июль 2018 года</translation>
        </message>
        <message>
            <source>FATF: Money Laundering and Terrorist Financing Risks Arising from Migrant Smuggling, March 2022</source>
            <translation>ФАТФ: Money Laundering and Terrorist Financing Risks Arising from Migrant Smuggling, март 2022 года</translation>
        </message>
        <message>
            <source>FATF: The Role of Hawala and Other Similar Service Providers, October 2013</source>
            <translation>ФАТФ: The Role of Hawala and Other Similar Service Providers, октябрь 2013 года</translation>
        </message>
        <message>
            <source>FINTRAC: FINTRAC-2016-OA003, 15 December 2016</source>
            <translation>FINTRAC: FINTRAC-2016-OA003, 15 декабря 2016 года</translation>
        </message>
        <message>
            <source>Factor in percent</source>
            <translation>Коэффициент в процентах</translation>
        </message>
        <message>
            <source>Fees for recruitment, then deductions</source>
            <translation>Плата за трудоустройство, затем удержания</translation>
        </message>
        <message>
            <source>FinCEN: FIN-2014-A008, 11 September 2014</source>
            <translation>FinCEN: FIN-2014-A008, 11 сентября 2014 года</translation>
        </message>
        <message>
            <source>FinCEN: FIN-2020-A008, 15 October 2020</source>
            <translation>FinCEN: FIN-2020-A008, 15 октября 2020 года</translation>
        </message>
        <message>
            <source>FinCEN: FIN-2023-Alert001, 13 January 2023</source>
            <translation>FinCEN: FIN-2023-Alert001, 13 января 2023 года</translation>
        </message>
        <message>
            <source>Finding {number}, {subject}, {state}: {sentence}</source>
            <translation>Признак № {number}: {subject}; состояние: {state}. {sentence}</translation>
        </message>
        <message>
            <source>Finding {number}: {state}.</source>
            <translation>Признак № {number}: {state}.</translation>
        </message>
        <message>
            <source>First digits</source>
            <translation>Первые цифры</translation>
        </message>
        <message>
            <source>Fixed tariffs do not follow Benford's law.</source>
            <translation>Фиксированные тарифы не подчиняются закону Бенфорда.</translation>
        </message>
        <message>
            <source>Food for more than the household</source>
            <translation>Продуктов больше, чем нужно домохозяйству</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Выявлено</translation>
        </message>
        <message>
            <source>Friends split a bill.</source>
            <translation>Друзья делят счёт на всех.</translation>
        </message>
        <message>
            <source>From percent</source>
            <translation>От, в процентах</translation>
        </message>
        <message>
            <source>From the hour</source>
            <translation>Начиная с часа</translation>
        </message>
        <message>
            <source>From {after_on} on no wage from {employer} came for {days} days; {count} entries from {from_on} to {to_on} show that the account was in use.</source>
            <translation>Начиная с {after_on} в течение {days} дн. не поступала заработная плата (работодатель: {employer}); операции с {from_on} по {to_on} (количество: {count}) показывают, что счёт использовался.</translation>
        </message>
        <message>
            <source>From {changed_on} on {after} of cash came in within thirty days, and {before} before; the {count} cash credits from {from_on} to {to_on} suffice for that.</source>
            <translation>Начиная с {changed_on} за тридцать дней поступило {after} наличными, а ранее — {before}; для этого вывода достаточно поступлений наличных с {from_on} по {to_on} (количество: {count}).</translation>
        </message>
        <message>
            <source>From {first_on} to {last_on} {came} came in, and {income} of income was declared; the {count} largest credits from {from_on} to {to_on} suffice.</source>
            <translation>С {first_on} по {last_on} поступило {came}, а задекларирован доход {income}; для этого вывода достаточно наибольших поступлений с {from_on} по {to_on} (количество: {count}).</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} about {amount} came back in {count} movements: {way}.</source>
            <translation>С {from_on} по {to_on} примерно {amount} вернулось обратно (движений средств: {count}): {way}.</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} money moved through at least {count} parties on one side of another and on the other: {came} came and {left} left.</source>
            <translation>С {from_on} по {to_on} средства прошли через одну сторону, у которой число плательщиков и число получателей — не менее {count}: поступило {came}, ушло {left}.</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} the account received {sum} and paid no wages, taxes or social contributions; {count} credits show the stretch.</source>
            <translation>С {from_on} по {to_on} на счёт поступило {sum}, а заработная плата, налоги и социальные отчисления не выплачивались; на этот промежуток указывают поступления (количество: {count}).</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} wages that {employer} paid to {count} accounts went on to {payee}.</source>
            <translation>С {from_on} по {to_on} заработная плата, выплаченная работодателем ({employer}) на счета (количество: {count}), перечислена дальше; получатель: {payee}.</translation>
        </message>
        <message>
            <source>Gap or overlap of statements</source>
            <translation>Пробел между выписками или их наложение</translation>
        </message>
        <message>
            <source>Gathered and scattered</source>
            <translation>Собрано и распределено</translation>
        </message>
        <message>
            <source>Gifts.</source>
            <translation>Подарки.</translation>
        </message>
        <message>
            <source>Held, and released on arrival</source>
            <translation>Удержано и выплачено по прибытии</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>Домохозяйства</translation>
        </message>
        <message>
            <source>How often innocent people raise this rule was not measured.</source>
            <translation>Как часто это правило срабатывает на операциях добросовестных лиц, не измерялось.</translation>
        </message>
        <message>
            <source>IOM 2016, on guarantees by third parties</source>
            <translation>МОМ, 2016 год, о гарантиях третьих лиц</translation>
        </message>
        <message>
            <source>Identification numbers and names.</source>
            <translation>Идентификационные номера и имена.</translation>
        </message>
        <message>
            <source>Identifiers as the source keeps them.</source>
            <translation>Идентификаторы в том виде, в каком они хранятся в источнике.</translation>
        </message>
        <message>
            <source>Identifiers have lost digits in a spreadsheet.</source>
            <translation>Идентификаторы утратили цифры в электронной таблице.</translation>
        </message>
        <message>
            <source>Idle days</source>
            <translation>Дни без движения</translation>
        </message>
        <message>
            <source>In and out on one day</source>
            <translation>Поступление и списание в один день</translation>
        </message>
        <message>
            <source>In-person operations in at least {least_places} towns within {days} days.</source>
            <translation>Операции с личным присутствием не менее чем в {least_places} городах в течение {days} дн.</translation>
        </message>
        <message>
            <source>Informal value transfer</source>
            <translation>Неформальный перевод ценностей</translation>
        </message>
        <message>
            <source>Instruments and channels</source>
            <translation>Инструменты и каналы</translation>
        </message>
        <message>
            <source>It is a second account.</source>
            <translation>Это второй счёт.</translation>
        </message>
        <message>
            <source>It is never a finding by itself.</source>
            <translation>Само по себе это никогда не является выявленным признаком.</translation>
        </message>
        <message>
            <source>It is not proven that the statement in {place} is complete.</source>
            <translation>Полнота выписки не подтверждена: {place}.</translation>
        </message>
        <message>
            <source>It is not set in {currency}: {name}.</source>
            <translation>Значение в валюте {currency} не задано: {name}.</translation>
        </message>
        <message>
            <source>It may be innocent: {text}</source>
            <translation>Возможно обычное объяснение: {text}</translation>
        </message>
        <message>
            <source>It used {kind}, version {version}, sealed by {name} at {moment}; SHA-256 {hash}.</source>
            <translation>Использован опечатанный список: {kind}, версия {version}; опечатал: {name}, {moment}; SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>It would mark ordinary daily spending.</source>
            <translation>Отмечались бы обычные повседневные расходы.</translation>
        </message>
        <message>
            <source>It would mark persons by their nationality.</source>
            <translation>Лица отмечались бы по признаку гражданства.</translation>
        </message>
        <message>
            <source>It would mark persons by where they come from.</source>
            <translation>Лица отмечались бы по признаку происхождения.</translation>
        </message>
        <message>
            <source>It would mark women's ordinary spending.</source>
            <translation>Отмечались бы обычные расходы женщин.</translation>
        </message>
        <message>
            <source>Kazakhstan: Law 191-IV as amended on 19 September 2025 (219-VIII)</source>
            <translation>Казахстан: Закон № 191-IV с изменениями от 19 сентября 2025 года (№ 219-VIII)</translation>
        </message>
        <message>
            <source>Keyboards and conversions leave such marks.</source>
            <translation>Такие знаки остаются от раскладок клавиатуры и преобразований.</translation>
        </message>
        <message>
            <source>Largest multiple</source>
            <translation>Наибольшая кратность</translation>
        </message>
        <message>
            <source>Lawful recruitment.</source>
            <translation>Законный наём работников.</translation>
        </message>
        <message>
            <source>Least number</source>
            <translation>Наименьшее число</translation>
        </message>
        <message>
            <source>Least number of accounts</source>
            <translation>Наименьшее число счетов</translation>
        </message>
        <message>
            <source>Least number of days</source>
            <translation>Наименьшее число дней</translation>
        </message>
        <message>
            <source>Least number of movements</source>
            <translation>Наименьшее число движений средств</translation>
        </message>
        <message>
            <source>Least number of names</source>
            <translation>Наименьшее число имён</translation>
        </message>
        <message>
            <source>Least number of parties</source>
            <translation>Наименьшее число сторон</translation>
        </message>
        <message>
            <source>Least number of peers</source>
            <translation>Наименьшее число лиц того же занятия</translation>
        </message>
        <message>
            <source>Least number of phone numbers</source>
            <translation>Наименьшее число номеров телефона</translation>
        </message>
        <message>
            <source>Least number of places</source>
            <translation>Наименьшее число мест</translation>
        </message>
        <message>
            <source>Least number of receivers</source>
            <translation>Наименьшее число получателей переводов</translation>
        </message>
        <message>
            <source>Least number of senders</source>
            <translation>Наименьшее число отправителей</translation>
        </message>
        <message>
            <source>Least number of times</source>
            <translation>Наименьшее число раз</translation>
        </message>
        <message>
            <source>Least share of all credits in percent</source>
            <translation>Наименьшая доля всех поступлений в процентах</translation>
        </message>
        <message>
            <source>Level of significance per mille</source>
            <translation>Уровень значимости в промилле</translation>
        </message>
        <message>
            <source>Listed advertising</source>
            <translation>Реклама на сайтах из списка</translation>
        </message>
        <message>
            <source>Looking at the records</source>
            <translation>Проверка записей</translation>
        </message>
        <message>
            <source>Low balance against turnover</source>
            <translation>Низкий остаток относительно оборота</translation>
        </message>
        <message>
            <source>Lunches at an office.</source>
            <translation>Обеды в офисе.</translation>
        </message>
        <message>
            <source>Many persons in, few suppliers out</source>
            <translation>Много плательщиков, мало поставщиков</translation>
        </message>
        <message>
            <source>Many rules were tried over many accounts: some are found by chance alone. A finding is a lead and no proof.</source>
            <translation>По многим счетам применено много правил: некоторые признаки выявляются чисто случайно. Выявленный признак — это повод для проверки, а не доказательство.</translation>
        </message>
        <message>
            <source>Many senders to one receiver</source>
            <translation>Много отправителей — один получатель перевода</translation>
        </message>
        <message>
            <source>Many small in, one large out</source>
            <translation>Много мелких поступлений, одно крупное списание</translation>
        </message>
        <message>
            <source>Many small payments for advertising</source>
            <translation>Много мелких платежей за рекламу</translation>
        </message>
        <message>
            <source>Many small purchases of food</source>
            <translation>Много мелких покупок еды</translation>
        </message>
        <message>
            <source>Many to one, one to many, control</source>
            <translation>Многие — одному, один — многим, контроль</translation>
        </message>
        <message>
            <source>Many towns in a week</source>
            <translation>Много городов за неделю</translation>
        </message>
        <message>
            <source>Many transfers between persons</source>
            <translation>Много переводов между физическими лицами</translation>
        </message>
        <message>
            <source>Mean absolute deviation, times a hundred thousand</source>
            <translation>Среднее абсолютное отклонение, умноженное на сто тысяч</translation>
        </message>
        <message>
            <source>Meeting people, or selling goods.</source>
            <translation>Встречи с людьми или продажа товаров.</translation>
        </message>
        <message>
            <source>Merchant codes or words for lodging; places.</source>
            <translation>Коды торговых точек или слова, указывающие на проживание; места.</translation>
        </message>
        <message>
            <source>Merchant codes or words for taxis.</source>
            <translation>Коды торговых точек или слова, указывающие на такси.</translation>
        </message>
        <message>
            <source>Merchant codes or words for tickets.</source>
            <translation>Коды торговых точек или слова, указывающие на билеты.</translation>
        </message>
        <message>
            <source>Merchant codes or words of spending.</source>
            <translation>Коды торговых точек или слова, указывающие на вид расходов.</translation>
        </message>
        <message>
            <source>Merchant codes or words; places; a sealed route.</source>
            <translation>Коды торговых точек или слова; места; опечатанный маршрут.</translation>
        </message>
        <message>
            <source>Merchant codes; a sealed list of households.</source>
            <translation>Коды торговых точек; опечатанный список домохозяйств.</translation>
        </message>
        <message>
            <source>Merchants' names or words that tell vouchers.</source>
            <translation>Наименования торговых точек или слова, указывающие на ваучеры.</translation>
        </message>
        <message>
            <source>Merchants' names; a sealed list of advertising sites.</source>
            <translation>Наименования торговых точек; опечатанный список сайтов объявлений.</translation>
        </message>
        <message>
            <source>Merchants' names; a sealed list of exchanges.</source>
            <translation>Наименования торговых точек; опечатанный список бирж.</translation>
        </message>
        <message>
            <source>Mixed families.</source>
            <translation>Смешанные семьи.</translation>
        </message>
        <message>
            <source>Money comes back in a circle</source>
            <translation>Деньги возвращаются по кругу</translation>
        </message>
        <message>
            <source>Money of relatives passes through.</source>
            <translation>Через счёт проходят деньги родственников.</translation>
        </message>
        <message>
            <source>Money passes through</source>
            <translation>Транзит средств через счёт</translation>
        </message>
        <message>
            <source>Monitoring of pawnshops, by a secondary source.</source>
            <translation>Мониторинг ломбардов, по вторичному источнику.</translation>
        </message>
        <message>
            <source>Monitoring of winnings from gambling, by a secondary source.</source>
            <translation>Мониторинг выигрышей в азартных играх, по вторичному источнику.</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Месяцы</translation>
        </message>
        <message>
            <source>More cash credits lie in the last {band_percent} percent below the threshold than in the same band above it, by a binomial test.</source>
            <translation>В последних {band_percent} % ниже порога лежит больше поступлений наличных, чем в такой же полосе выше него, по биномиальному критерию.</translation>
        </message>
        <message>
            <source>Most movements</source>
            <translation>Наибольшее число движений средств</translation>
        </message>
        <message>
            <source>Most suppliers</source>
            <translation>Наибольшее число поставщиков</translation>
        </message>
        <message>
            <source>Names or titles hold invisible marks, marks of direction or letters of two scripts in one word.</source>
            <translation>Имена или наименования содержат невидимые знаки, знаки направления письма или буквы двух письменностей в одном слове.</translation>
        </message>
        <message>
            <source>National Bank of Kazakhstan: rules of 31 August 2016, No. 203</source>
            <translation>Национальный Банк Казахстана: правила от 31 августа 2016 года № 203</translation>
        </message>
        <message>
            <source>Nationality of the receiver</source>
            <translation>Гражданство получателя перевода</translation>
        </message>
        <message>
            <source>Near known days</source>
            <translation>Вблизи известных дней</translation>
        </message>
        <message>
            <source>Near the lowest balance, in percent</source>
            <translation>Близость к наименьшему остатку, в процентах</translation>
        </message>
        <message>
            <source>Night shifts.</source>
            <translation>Ночные смены.</translation>
        </message>
        <message>
            <source>No costs of staff</source>
            <translation>Нет расходов на персонал</translation>
        </message>
        <message>
            <source>No list of this kind has been sealed: {name}.</source>
            <translation>Ни одного списка этого вида не опечатано: {name}.</translation>
        </message>
        <message>
            <source>No ordinary costs of living</source>
            <translation>Нет обычных расходов на жизнь</translation>
        </message>
        <message>
            <source>No row prints a time of day.</source>
            <translation>Ни в одной строке не напечатано время суток.</translation>
        </message>
        <message>
            <source>No row says this: {name}.</source>
            <translation>Ни в одной строке это не указано: {name}.</translation>
        </message>
        <message>
            <source>No source of the case tells this: {name}.</source>
            <translation>Ни один источник дела не содержит этих сведений: {name}.</translation>
        </message>
        <message>
            <source>No statement covers the {count} days from {from_on} to {to_on}.</source>
            <translation>Ни одна выписка не охватывает период с {from_on} по {to_on} (дней: {count}).</translation>
        </message>
        <message>
            <source>Not computable from this source</source>
            <translation>Невозможно вычислить по этому источнику</translation>
        </message>
        <message numerus="yes">
            <source>Not computed for %n of them ({subjects}). {missing}</source>
            <translation>
                <numerusform>Не вычислено для %n из них ({subjects}). {missing}</numerusform>
                <numerusform>Не вычислено для %n из них ({subjects}). {missing}</numerusform>
                <numerusform>Не вычислено для %n из них ({subjects}). {missing}</numerusform>
            </translation>
        </message>
        <message>
            <source>Not computed. {missing}</source>
            <translation>Не вычислено. {missing}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не выявлено</translation>
        </message>
        <message>
            <source>Numbers of invoices.</source>
            <translation>Номера счетов-фактур.</translation>
        </message>
        <message>
            <source>Numbers of phones in the purpose of payments.</source>
            <translation>Номера телефонов в назначении платежей.</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Занятия</translation>
        </message>
        <message>
            <source>Odd characters</source>
            <translation>Необычные знаки</translation>
        </message>
        <message>
            <source>Of many tests some succeed by chance.</source>
            <translation>При большом числе проверок некоторые срабатывают случайно.</translation>
        </message>
        <message>
            <source>On invented cases it found {found} of {planted} planted patterns; {alarms} of {scenes} innocent look-alikes and {ordinary} of {ordinary_scenes} ordinary households and firms raised it.</source>
            <translation>На вымышленных делах правило обнаружило {found} из {planted} заложенных схем; оно сработало в {alarms} из {scenes} внешне сходных случаев с обычным объяснением и у {ordinary} из {ordinary_scenes} обычных домохозяйств и организаций.</translation>
        </message>
        <message>
            <source>On {days} days the account was used in {currencies} while a wage came from within the country; these are {count} entries from {from_on} to {to_on}.</source>
            <translation>Счёт использовался в иностранной валюте ({currencies}), тогда как заработная плата поступала внутри страны (дней: {days}); операций с {from_on} по {to_on}: {count}.</translation>
        </message>
        <message>
            <source>On {times} days most of what came in left the same day and little remained; in the first of them, from {from_on} to {to_on}, {came} came in.</source>
            <translation>Большая часть поступившего уходила в тот же день, и остаток был невелик (таких дней: {times}); в первые из этих дней, с {from_on} по {to_on}, поступило {came}.</translation>
        </message>
        <message>
            <source>One card is used in person at two places within {hours} hours that lie too far apart.</source>
            <translation>Одна карта используется с личным присутствием в двух местах в течение {hours} ч, хотя эти места слишком удалены друг от друга.</translation>
        </message>
        <message>
            <source>One depositor, card or phone serves at least {least_accounts} accounts of different holders.</source>
            <translation>Один вноситель, одна карта или один телефон обслуживает не менее {least_accounts} счетов разных владельцев.</translation>
        </message>
        <message>
            <source>One identification number stands with at least {least_names} names, or one name with several numbers.</source>
            <translation>Один идентификационный номер указан не менее чем с {least_names} именами либо одно имя — с несколькими номерами.</translation>
        </message>
        <message>
            <source>One number, several names</source>
            <translation>Один номер, несколько имён</translation>
        </message>
        <message>
            <source>One person collects for a village.</source>
            <translation>Один человек получает деньги за всё село.</translation>
        </message>
        <message>
            <source>One person serves many accounts</source>
            <translation>Одно лицо обслуживает много счетов</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыт</translation>
        </message>
        <message>
            <source>Opening and closing balances of statements.</source>
            <translation>Входящие и исходящие остатки выписок.</translation>
        </message>
        <message>
            <source>Opening differs from the last closing</source>
            <translation>Входящий остаток отличается от предыдущего исходящего</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Часы работы</translation>
        </message>
        <message>
            <source>Over {days} days the balance was {median} in the middle, not more than {percent} percent of the {turnover} that came in within thirty days.</source>
            <translation>За {days} дн. медианный остаток составил {median}, то есть не более {percent} % от суммы {turnover}, поступившей за тридцать дней.</translation>
        </message>
        <message>
            <source>Paid in another country than declared</source>
            <translation>Выплачено не в той стране, которая заявлена</translation>
        </message>
        <message>
            <source>Payment aggregators</source>
            <translation>Платёжные агрегаторы</translation>
        </message>
        <message>
            <source>Payments along a route</source>
            <translation>Платежи вдоль маршрута</translation>
        </message>
        <message>
            <source>Payments of one family to at least {least_places} receivers follow the stages of the sealed route in their order.</source>
            <translation>Платежи одной семьи не менее чем {least_places} получателям переводов следуют этапам опечатанного маршрута в их порядке.</translation>
        </message>
        <message>
            <source>Peers of one occupation</source>
            <translation>Лица того же занятия</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Проценты</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Practice of digit tests in audit</source>
            <translation>Практика проверки цифр в аудите</translation>
        </message>
        <message>
            <source>Prepaid cards and vouchers</source>
            <translation>Предоплаченные карты и ваучеры</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Прейскурант</translation>
        </message>
        <message>
            <source>Prices end in nines.</source>
            <translation>Цены оканчиваются на девятки.</translation>
        </message>
        <message>
            <source>Printed totals differ</source>
            <translation>Напечатанные итоги расходятся</translation>
        </message>
        <message>
            <source>Processors that hide the payer</source>
            <translation>Платёжные посредники, скрывающие плательщика</translation>
        </message>
        <message>
            <source>Quiet days</source>
            <translation>Дни без операций</translation>
        </message>
        <message>
            <source>Quiet, then active</source>
            <translation>Затишье, затем активность</translation>
        </message>
        <message>
            <source>Raised by {kind}: {count}</source>
            <translation>Срабатывания в случаях вида «{kind}»: {count}</translation>
        </message>
        <message>
            <source>Receipts are posted later in a batch.</source>
            <translation>Поступления проводятся позднее одним пакетом.</translation>
        </message>
        <message>
            <source>Receipts, but for {days} days no rent, food, phone or transport.</source>
            <translation>Есть поступления, но в течение {days} дн. нет оплаты аренды, еды, телефона или транспорта.</translation>
        </message>
        <message>
            <source>Receivers of one group of senders follow each other in turn with equal totals.</source>
            <translation>Получатели переводов от одной группы отправителей поочерёдно сменяют друг друга с равными итоговыми суммами.</translation>
        </message>
        <message>
            <source>Records, looked at first</source>
            <translation>Записи, проверяемые в первую очередь</translation>
        </message>
        <message>
            <source>Relatives send money to one member of the family.</source>
            <translation>Родственники отправляют деньги одному члену семьи.</translation>
        </message>
        <message>
            <source>Religion and market days.</source>
            <translation>Религия и базарные дни.</translation>
        </message>
        <message>
            <source>Remittances to the home country.</source>
            <translation>Денежные переводы на родину.</translation>
        </message>
        <message>
            <source>Reporting threshold of cash</source>
            <translation>Порог обязательного сообщения для наличных</translation>
        </message>
        <message>
            <source>Reporting threshold of pawnshops</source>
            <translation>Порог обязательного сообщения для ломбардов</translation>
        </message>
        <message>
            <source>Reporting threshold of transfers</source>
            <translation>Порог обязательного сообщения для переводов</translation>
        </message>
        <message>
            <source>Reporting threshold of winnings</source>
            <translation>Порог обязательного сообщения для выигрышей</translation>
        </message>
        <message>
            <source>Robust deviations</source>
            <translation>Робастные отклонения</translation>
        </message>
        <message>
            <source>Round amounts</source>
            <translation>Круглые суммы</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Маршрут</translation>
        </message>
        <message>
            <source>Rows absent from a later production</source>
            <translation>Строки, отсутствующие в более позднем комплекте</translation>
        </message>
        <message>
            <source>Rows of one production of the records are absent from a later one of the same days.</source>
            <translation>Строки одного комплекта сведений отсутствуют в более позднем комплекте за те же дни.</translation>
        </message>
        <message>
            <source>Rows out of order</source>
            <translation>Строки не по порядку</translation>
        </message>
        <message>
            <source>Rows stand neither in rising nor in falling order of time, or the zone changes within a statement.</source>
            <translation>Строки не расположены ни в возрастающем, ни в убывающем порядке времени либо внутри выписки меняется часовой пояс.</translation>
        </message>
        <message>
            <source>Rule {rule} has no parameter {name} that can be this number.</source>
            <translation>У правила {rule} нет параметра {name}, который мог бы иметь такое числовое значение.</translation>
        </message>
        <message>
            <source>Rules of trafficking and smuggling of persons</source>
            <translation>Правила о торговле людьми и незаконном провозе людей</translation>
        </message>
        <message>
            <source>Running balances over at least {least_days} days.</source>
            <translation>Остатки после операций не менее чем за {least_days} дн.</translation>
        </message>
        <message>
            <source>Running balances.</source>
            <translation>Остатки после операций.</translation>
        </message>
        <message>
            <source>Running the rules</source>
            <translation>Применение правил</translation>
        </message>
        <message>
            <source>Salaries and rents are round.</source>
            <translation>Заработная плата и арендная плата выражаются круглыми суммами.</translation>
        </message>
        <message>
            <source>Savings are spent.</source>
            <translation>Расходуются сбережения.</translation>
        </message>
        <message>
            <source>Say why the finding is decided so.</source>
            <translation>Укажите причину решения по признаку.</translation>
        </message>
        <message>
            <source>Seasonal work.</source>
            <translation>Сезонная работа.</translation>
        </message>
        <message>
            <source>Sellers of property</source>
            <translation>Продавцы имущества</translation>
        </message>
        <message>
            <source>Several names on one phone or address</source>
            <translation>Несколько имён на один телефон или адрес</translation>
        </message>
        <message>
            <source>Several workers' wages on one account</source>
            <translation>Заработная плата нескольких работников на одном счёте</translation>
        </message>
        <message>
            <source>Share of cash</source>
            <translation>Доля наличных</translation>
        </message>
        <message>
            <source>Short stays in several towns</source>
            <translation>Краткое пребывание в нескольких городах</translation>
        </message>
        <message>
            <source>Shuttle traders buy across the border.</source>
            <translation>Челночные торговцы закупают товар за границей.</translation>
        </message>
        <message>
            <source>Small notes are exchanged for large ones.</source>
            <translation>Мелкие купюры обмениваются на крупные.</translation>
        </message>
        <message>
            <source>Small notes for large</source>
            <translation>Мелкие купюры на крупные</translation>
        </message>
        <message>
            <source>Small transfers of many to one</source>
            <translation>Мелкие переводы многих одному</translation>
        </message>
        <message>
            <source>Speed and passing through</source>
            <translation>Скорость и транзит</translation>
        </message>
        <message>
            <source>Spending</source>
            <translation>Расходы</translation>
        </message>
        <message>
            <source>Spouses share an account.</source>
            <translation>Супруги пользуются одним счётом.</translation>
        </message>
        <message>
            <source>Spreadsheets cut long numbers by themselves.</source>
            <translation>Электронные таблицы сами обрезают длинные номера.</translation>
        </message>
        <message>
            <source>Statements of both accounts; the counterparty's account.</source>
            <translation>Выписки по обоим счетам; счёт контрагента.</translation>
        </message>
        <message>
            <source>Statements of the account that holds it; a sealed list of events.</source>
            <translation>Выписки по счёту, на котором хранятся средства; опечатанный список событий.</translation>
        </message>
        <message>
            <source>Step of round amounts</source>
            <translation>Шаг круглых сумм</translation>
        </message>
        <message>
            <source>Stock is ordered every week.</source>
            <translation>Товар закупается еженедельно.</translation>
        </message>
        <message>
            <source>Structure and amount</source>
            <translation>Структура и сумма</translation>
        </message>
        <message>
            <source>Students enrol together.</source>
            <translation>Студенты поступают на учёбу одновременно.</translation>
        </message>
        <message>
            <source>Substantiated</source>
            <translation>Обосновано</translation>
        </message>
        <message>
            <source>Sudden rise of cash</source>
            <translation>Резкий рост наличных</translation>
        </message>
        <message>
            <source>Sum in percent of the threshold</source>
            <translation>Итог в процентах от порога</translation>
        </message>
        <message>
            <source>Takings after closing</source>
            <translation>Выручка после закрытия</translation>
        </message>
        <message>
            <source>Takings of several businesses of one trade; calendars of holidays.</source>
            <translation>Выручка нескольких предприятий одной отрасли; календари праздников.</translation>
        </message>
        <message>
            <source>Texts as the source keeps them.</source>
            <translation>Тексты в том виде, в каком они хранятся в источнике.</translation>
        </message>
        <message>
            <source>The account paid {merchant}, a seller of advertisements, {times} times, {sum} in all; the first {count} from {from_on} to {to_on}.</source>
            <translation>Со счёта продавцу рекламы ({merchant}) проведено платежей: {times}, всего на сумму {sum}; первые {count} — за период с {from_on} по {to_on}.</translation>
        </message>
        <message>
            <source>The bank reversed or corrected the entries before the second production.</source>
            <translation>Банк сторнировал или исправил операции до второго комплекта сведений.</translation>
        </message>
        <message>
            <source>The bank sends a statement for each quarter, and one is still to come.</source>
            <translation>Банк направляет выписку за каждый квартал, и одна из них ещё не поступила.</translation>
        </message>
        <message>
            <source>The case has changed since the rules were run.</source>
            <translation>После применения правил дело изменилось.</translation>
        </message>
        <message>
            <source>The code says a transfer between own accounts, but the parties differ; or the digit of residency contradicts another record.</source>
            <translation>Код указывает на перевод между собственными счетами, но стороны различны, либо цифра резидентства противоречит другой записи.</translation>
        </message>
        <message>
            <source>The codes of tellers' operations.</source>
            <translation>Коды кассовых операций.</translation>
        </message>
        <message>
            <source>The codes {code} contradict the parties {holder} and {other} in {times} entries; the first {count} from {from_on} to {to_on}.</source>
            <translation>Коды {code} противоречат сторонам ({holder} и {other}); таких операций: {times}; первые {count} — за период с {from_on} по {to_on}.</translation>
        </message>
        <message>
            <source>The counterparties and their countries.</source>
            <translation>Контрагенты и их страны.</translation>
        </message>
        <message>
            <source>The counterparties of each entry.</source>
            <translation>Контрагенты каждой операции.</translation>
        </message>
        <message>
            <source>The counterparty of each debit.</source>
            <translation>Контрагент каждого списания.</translation>
        </message>
        <message>
            <source>The counterparty of each receipt; a sealed list of aggregators.</source>
            <translation>Контрагент каждого поступления; опечатанный список агрегаторов.</translation>
        </message>
        <message>
            <source>The country changed its time zone.</source>
            <translation>В стране изменён часовой пояс.</translation>
        </message>
        <message>
            <source>The credits lie far above those of peers in the same occupation, by a robust measure.</source>
            <translation>По устойчивой статистической мере поступления намного превышают поступления лиц того же занятия.</translation>
        </message>
        <message>
            <source>The credits of the declared days are more than {factor_percent} percent of the declared income.</source>
            <translation>Поступления за дни, охваченные декларацией, составляют более {factor_percent} % задекларированного дохода.</translation>
        </message>
        <message>
            <source>The debits and credits of a typed ledger net to zero for each partner.</source>
            <translation>Списания и поступления реестра, набранного на компьютере, по каждому партнёру взаимно погашаются до нуля.</translation>
        </message>
        <message>
            <source>The depositor, card or phone of each operation; the holders of the accounts.</source>
            <translation>Вноситель, карта или телефон по каждой операции; владельцы счетов.</translation>
        </message>
        <message>
            <source>The edition of 2010 began at 1,000,000 to 2,000,000; the text in force must be opened.</source>
            <translation>В редакции 2010 года порог начинался с 1 000 000–2 000 000; необходимо обратиться к действующему тексту.</translation>
        </message>
        <message>
            <source>The entry at {place} names the account {other}, whose statement covers the day and does not have it.</source>
            <translation>В операции ({place}) указан счёт {other}, выписка по которому охватывает этот день, но не содержит этой операции.</translation>
        </message>
        <message>
            <source>The firm is new.</source>
            <translation>Организация создана недавно.</translation>
        </message>
        <message>
            <source>The first digits of at least {least_count} amounts that span two orders of magnitude depart from Benford's law.</source>
            <translation>Первые цифры не менее {least_count} сумм, охватывающих два порядка величины, отклоняются от закона Бенфорда.</translation>
        </message>
        <message>
            <source>The holder lives at the border.</source>
            <translation>Владелец счёта проживает у границы.</translation>
        </message>
        <message>
            <source>The last run has no finding {finding}.</source>
            <translation>При последнем применении правил признак {finding} не выявлен.</translation>
        </message>
        <message>
            <source>The list is withdrawn.</source>
            <translation>Список отозван.</translation>
        </message>
        <message>
            <source>The list {name} is refused at row {row}: {reason}</source>
            <translation>Список {name} отклонён, строка {row}: {reason}</translation>
        </message>
        <message>
            <source>The median balance at the end of days is at most {percent} percent of the monthly turnover.</source>
            <translation>Медианный остаток на конец дня составляет не более {percent} % месячного оборота.</translation>
        </message>
        <message>
            <source>The monthly spending on food is more than {factor_percent} percent of what the declared number of persons would need.</source>
            <translation>Месячные расходы на питание составляют более {factor_percent} % суммы, необходимой заявленному числу лиц.</translation>
        </message>
        <message>
            <source>The name was misspelt.</source>
            <translation>Имя написано с ошибкой.</translation>
        </message>
        <message>
            <source>The number {number} stands beside {count} different names, among them {names}.</source>
            <translation>С номером {number} указаны разные имена ({count}), в том числе {names}.</translation>
        </message>
        <message>
            <source>The opening papers of accounts: day, branch, document and address.</source>
            <translation>Документы об открытии счетов: день, отделение, документ и адрес.</translation>
        </message>
        <message>
            <source>The order of rows and their times.</source>
            <translation>Порядок строк и их время.</translation>
        </message>
        <message>
            <source>The original currency of card rows.</source>
            <translation>Исходная валюта операций по карте.</translation>
        </message>
        <message>
            <source>The other bank booked it under another date or amount.</source>
            <translation>Другой банк провёл операцию под другой датой или на другую сумму.</translation>
        </message>
        <message>
            <source>The pack has no rule {rule}.</source>
            <translation>В наборе нет правила {rule}.</translation>
        </message>
        <message>
            <source>The periods of statements, or the days of their entries.</source>
            <translation>Периоды выписок или дни их операций.</translation>
        </message>
        <message>
            <source>The place is that of an online shop.</source>
            <translation>Указано место интернет-магазина.</translation>
        </message>
        <message>
            <source>The place of each operation.</source>
            <translation>Место каждой операции.</translation>
        </message>
        <message>
            <source>The place of each operation; a sealed list of border towns.</source>
            <translation>Место каждой операции; опечатанный список приграничных городов.</translation>
        </message>
        <message>
            <source>The place of each operation; the holder's address.</source>
            <translation>Место каждой операции; адрес владельца счёта.</translation>
        </message>
        <message>
            <source>The printed number of entries in {place} is not the number read.</source>
            <translation>Напечатанное число операций ({place}) не совпадает с прочитанным.</translation>
        </message>
        <message>
            <source>The printed totals or the closing balance differ from what the entries give.</source>
            <translation>Напечатанные итоги или исходящий остаток отличаются от рассчитанных по операциям.</translation>
        </message>
        <message>
            <source>The properties that a workbook keeps of itself.</source>
            <translation>Свойства, которые книга электронных таблиц хранит о себе.</translation>
        </message>
        <message>
            <source>The purpose of a payment fits a pattern of the sealed list of code words.</source>
            <translation>Назначение платежа соответствует шаблону из опечатанного списка кодовых слов.</translation>
        </message>
        <message>
            <source>The purpose of each payment; a sealed list that names the account's employer.</source>
            <translation>Назначение каждого платежа; опечатанный список с указанием работодателя владельца счёта.</translation>
        </message>
        <message>
            <source>The purpose of payments; a sealed list of agencies.</source>
            <translation>Назначение платежей; опечатанный список агентств.</translation>
        </message>
        <message>
            <source>The purpose of payments; a sealed list of code words.</source>
            <translation>Назначение платежей; опечатанный список кодовых слов.</translation>
        </message>
        <message>
            <source>The records of the account fail rule {rule} at {place}.</source>
            <translation>Записи по счёту не соответствуют правилу {rule} ({place}).</translation>
        </message>
        <message>
            <source>The records of the account leave something open by rule {rule}.</source>
            <translation>По правилу {rule} записи по счёту оставляют некоторые вопросы открытыми.</translation>
        </message>
        <message>
            <source>The rule pack {file} is refused at {place}: {reason}</source>
            <translation>Набор правил {file} отклонён, {place}: {reason}</translation>
        </message>
        <message>
            <source>The rules had already been run when it was sealed.</source>
            <translation>К моменту опечатывания правила уже применялись.</translation>
        </message>
        <message>
            <source>The rules have not been run over what counts in this case now.</source>
            <translation>Правила ещё не применялись к тому, что сейчас учитывается в этом деле.</translation>
        </message>
        <message>
            <source>The running balance breaks</source>
            <translation>Разрыв остатка после операции</translation>
        </message>
        <message>
            <source>The same amount every day</source>
            <translation>Одна и та же сумма каждый день</translation>
        </message>
        <message>
            <source>The same odd text at unrelated parties</source>
            <translation>Одинаковый необычный текст у несвязанных сторон</translation>
        </message>
        <message>
            <source>The sample of the case is small.</source>
            <translation>Выборка по делу мала.</translation>
        </message>
        <message>
            <source>The share of amounts that are multiples of a round sum lies above the share in the rest of the case, by an exact binomial test.</source>
            <translation>Доля сумм, кратных круглой сумме, выше доли в остальной части дела по точному биномиальному критерию.</translation>
        </message>
        <message>
            <source>The share of cash operations from {from_hour} to {to_hour} o'clock lies above the share in the rest of the case, by an exact test.</source>
            <translation>Доля операций с наличными с {from_hour} до {to_hour} ч выше доли в остальной части дела по точному критерию.</translation>
        </message>
        <message>
            <source>The source orders by the day of value or by card.</source>
            <translation>Источник упорядочен по дате валютирования или по картам.</translation>
        </message>
        <message>
            <source>The statement in {first} ends with {closing}, but the one in {second} begins with {opening}.</source>
            <translation>Выписка ({first}) заканчивается остатком {closing}, а выписка ({second}) начинается с остатка {opening}.</translation>
        </message>
        <message>
            <source>The statements cover too few days.</source>
            <translation>Выписки охватывают слишком мало дней.</translation>
        </message>
        <message>
            <source>The takings by day of the week differ from those of the same trade.</source>
            <translation>Распределение выручки по дням недели отличается от характерного для той же отрасли.</translation>
        </message>
        <message>
            <source>The taxi rides of a week are at least {factor_percent} percent of the account's own usual number.</source>
            <translation>Число поездок на такси за неделю составляет не менее {factor_percent} % обычного для этого счёта.</translation>
        </message>
        <message>
            <source>The totals count fees, or rows that are announced and not booked.</source>
            <translation>В итоги включены комиссии либо строки, объявленные, но не проведённые.</translation>
        </message>
        <message>
            <source>The trade lives on cash.</source>
            <translation>Отрасль работает с наличными.</translation>
        </message>
        <message>
            <source>The wages of at least {least_names} different persons are paid to one account.</source>
            <translation>Заработная плата не менее {least_names} разных лиц перечисляется на один счёт.</translation>
        </message>
        <message>
            <source>The wages of {count} persons are paid to the account {account}, among them {names}.</source>
            <translation>Заработная плата нескольких лиц ({count}) перечисляется на счёт {account}; в их числе {names}.</translation>
        </message>
        <message>
            <source>The zone of the times changes from {first} to {second} at {place}.</source>
            <translation>Часовой пояс времени операций меняется с {first} на {second} ({place}).</translation>
        </message>
        <message>
            <source>There are too few rows of this: {name}.</source>
            <translation>Недостаточно строк следующего вида: {name}.</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Пороги</translation>
        </message>
        <message>
            <source>Tickets for many persons</source>
            <translation>Билеты на многих лиц</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Times and places of each use; distances between the places.</source>
            <translation>Время и место каждого использования; расстояния между местами.</translation>
        </message>
        <message>
            <source>Times of day; a column or words that tell cash; other accounts to compare with.</source>
            <translation>Время суток; столбец или слова, указывающие на наличные; другие счета для сравнения.</translation>
        </message>
        <message>
            <source>Times of day; a sealed list of opening hours.</source>
            <translation>Время суток; опечатанный список часов работы.</translation>
        </message>
        <message>
            <source>To percent</source>
            <translation>До, в процентах</translation>
        </message>
        <message>
            <source>To the hour</source>
            <translation>До часа</translation>
        </message>
        <message>
            <source>Too far in the time</source>
            <translation>Слишком далеко за такое время</translation>
        </message>
        <message>
            <source>Top-ups of at least {least_numbers} different numbers within {days} days.</source>
            <translation>Пополнение не менее {least_numbers} разных номеров в течение {days} дн.</translation>
        </message>
        <message>
            <source>Totals or balances that the source prints.</source>
            <translation>Итоги или остатки, напечатанные в источнике.</translation>
        </message>
        <message>
            <source>Tourism or studies abroad.</source>
            <translation>Туризм или учёба за рубежом.</translation>
        </message>
        <message>
            <source>Towns of a diaspora.</source>
            <translation>Города проживания диаспоры.</translation>
        </message>
        <message>
            <source>Trade over the internet.</source>
            <translation>Торговля через интернет.</translation>
        </message>
        <message>
            <source>Transfers to border towns</source>
            <translation>Переводы в приграничные города</translation>
        </message>
        <message>
            <source>Travel for work.</source>
            <translation>Поездки по работе.</translation>
        </message>
        <message>
            <source>Turnover against declared income</source>
            <translation>Оборот и задекларированный доход</translation>
        </message>
        <message>
            <source>Two books that mirror each other</source>
            <translation>Два взаимно зеркальных реестра</translation>
        </message>
        <message>
            <source>Two productions of the same records.</source>
            <translation>Два комплекта сведений по одним и тем же записям.</translation>
        </message>
        <message>
            <source>Two statements cover the {count} days from {from_on} to {to_on}.</source>
            <translation>Две выписки охватывают одни и те же дни ({count}) с {from_on} по {to_on}.</translation>
        </message>
        <message>
            <source>UNODC: The Hawala System, September 2023</source>
            <translation>УНП ООН: «The Hawala System», сентябрь 2023 года</translation>
        </message>
        <message>
            <source>Vehicles and fuel on a route</source>
            <translation>Транспорт и топливо на маршруте</translation>
        </message>
        <message>
            <source>Wages are lawfully paid in cash.</source>
            <translation>Заработная плата на законных основаниях выплачивается наличными.</translation>
        </message>
        <message>
            <source>Wages are paid in cash.</source>
            <translation>Заработная плата выплачивается наличными.</translation>
        </message>
        <message>
            <source>Wages go back to the employer</source>
            <translation>Возврат заработной платы работодателю</translation>
        </message>
        <message>
            <source>Wages of many end in one account</source>
            <translation>Заработная плата многих лиц на одном счёте</translation>
        </message>
        <message>
            <source>Where holders live and work</source>
            <translation>Место жительства и работы владельцев счетов</translation>
        </message>
        <message>
            <source>Wholesalers net their debts.</source>
            <translation>Оптовые торговцы зачитывают взаимные долги.</translation>
        </message>
        <message>
            <source>Width of the band in percent</source>
            <translation>Ширина полосы в процентах</translation>
        </message>
        <message>
            <source>Wires in FIN-2014-A008.</source>
            <translation>Банковские переводы в FIN-2014-A008.</translation>
        </message>
        <message>
            <source>Within days</source>
            <translation>В течение (дней)</translation>
        </message>
        <message>
            <source>Within {days} days of a wage at least {percent} percent of it goes to the employer or its owner.</source>
            <translation>В течение {days} дн. после выплаты заработной платы не менее {percent} % её поступает работодателю или его владельцу.</translation>
        </message>
        <message>
            <source>Within {days} days of cash credits at least {percent} percent of them goes to a listed seller of property.</source>
            <translation>В течение {days} дн. после поступлений наличных не менее {percent} % их суммы перечисляется продавцу имущества из списка.</translation>
        </message>
        <message>
            <source>Words or codes that tell cheques, drafts and cash.</source>
            <translation>Слова или коды, указывающие на чеки, тратты и наличные.</translation>
        </message>
        <message>
            <source>Words or codes that tell wages; a sealed list of employers and their owners.</source>
            <translation>Слова или коды, указывающие на заработную плату; опечатанный список работодателей и их владельцев.</translation>
        </message>
        <message>
            <source>Words or codes that tell wages; statements of the workers' accounts.</source>
            <translation>Слова или коды, указывающие на заработную плату; выписки по счетам работников.</translation>
        </message>
        <message>
            <source>Words or codes that tell wages; the names for whom they are paid.</source>
            <translation>Слова или коды, указывающие на заработную плату; имена лиц, за которых она выплачивается.</translation>
        </message>
        <message>
            <source>Words or names that tell transfers between persons.</source>
            <translation>Слова или имена, указывающие на переводы между физическими лицами.</translation>
        </message>
        <message>
            <source>a day such as 2024-01-31 is expected.</source>
            <translation>ожидается дата, например 2024-01-31.</translation>
        </message>
        <message>
            <source>a known kind and a whole number are expected.</source>
            <translation>ожидаются известный вид и целое число.</translation>
        </message>
        <message>
            <source>a list of texts is expected here.</source>
            <translation>здесь ожидается список текстов.</translation>
        </message>
        <message>
            <source>a printed total, or an opening and a closing balance</source>
            <translation>напечатанный итог или входящий и исходящий остатки</translation>
        </message>
        <message>
            <source>a running balance in its rows</source>
            <translation>остаток после операции в строках</translation>
        </message>
        <message>
            <source>a second statement of the account, with balances at both ends</source>
            <translation>вторая выписка по счёту с остатками на начало и на конец</translation>
        </message>
        <message>
            <source>a statement with at least two rows</source>
            <translation>выписка, содержащая не менее двух строк</translation>
        </message>
        <message>
            <source>a table is expected here.</source>
            <translation>здесь ожидается таблица.</translation>
        </message>
        <message>
            <source>a text is expected here.</source>
            <translation>здесь ожидается текст.</translation>
        </message>
        <message>
            <source>a verified citation states its page and its quote.</source>
            <translation>для проверенной ссылки указываются страница и цитата.</translation>
        </message>
        <message>
            <source>account of the counterparty</source>
            <translation>счёт контрагента</translation>
        </message>
        <message>
            <source>account with little activity</source>
            <translation>счёт с небольшим числом операций</translation>
        </message>
        <message>
            <source>actual country of payment</source>
            <translation>фактическая страна выплаты</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>сумма</translation>
        </message>
        <message>
            <source>an amount such as 10000 or 0.50 is expected.</source>
            <translation>ожидается сумма, например 10000 или 0.50.</translation>
        </message>
        <message>
            <source>border resident</source>
            <translation>житель приграничья</translation>
        </message>
        <message>
            <source>card</source>
            <translation>карта</translation>
        </message>
        <message>
            <source>carer</source>
            <translation>лицо, осуществляющее уход</translation>
        </message>
        <message>
            <source>cash or not</source>
            <translation>наличные или нет</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>канал</translation>
        </message>
        <message>
            <source>code of the purpose</source>
            <translation>код назначения платежа</translation>
        </message>
        <message>
            <source>cooperative</source>
            <translation>кооператив</translation>
        </message>
        <message>
            <source>country of the counterparty</source>
            <translation>страна контрагента</translation>
        </message>
        <message>
            <source>courier</source>
            <translation>курьер</translation>
        </message>
        <message>
            <source>declared country of payment</source>
            <translation>заявленная страна выплаты</translation>
        </message>
        <message>
            <source>document of the sender</source>
            <translation>документ отправителя</translation>
        </message>
        <message>
            <source>entries that name another account of the case</source>
            <translation>операции, в которых указан другой счёт дела</translation>
        </message>
        <message>
            <source>escrow agent</source>
            <translation>эскроу-агент</translation>
        </message>
        <message>
            <source>friends</source>
            <translation>друзья</translation>
        </message>
        <message>
            <source>holder of the account</source>
            <translation>владелец счёта</translation>
        </message>
        <message>
            <source>household</source>
            <translation>домохозяйство</translation>
        </message>
        <message>
            <source>identification number of the counterparty</source>
            <translation>идентификационный номер контрагента</translation>
        </message>
        <message>
            <source>it cannot be read ({why}).</source>
            <translation>не удаётся прочитать ({why}).</translation>
        </message>
        <message>
            <source>kind of entry</source>
            <translation>вид операции</translation>
        </message>
        <message>
            <source>landlord</source>
            <translation>арендодатель</translation>
        </message>
        <message>
            <source>merchant code</source>
            <translation>код торговой точки</translation>
        </message>
        <message>
            <source>movements between parties</source>
            <translation>движения средств между сторонами</translation>
        </message>
        <message>
            <source>name of the counterparty</source>
            <translation>имя или наименование контрагента</translation>
        </message>
        <message>
            <source>name of the receiver</source>
            <translation>имя получателя перевода</translation>
        </message>
        <message>
            <source>name of the sender</source>
            <translation>имя отправителя</translation>
        </message>
        <message>
            <source>no document of the pack has the id {id}.</source>
            <translation>в наборе нет документа с идентификатором {id}.</translation>
        </message>
        <message>
            <source>no parameter fills the place {name}.</source>
            <translation>ни один параметр не заполняет поле {name}.</translation>
        </message>
        <message>
            <source>original currency</source>
            <translation>исходная валюта</translation>
        </message>
        <message>
            <source>payroll agent</source>
            <translation>агент по выплате заработной платы</translation>
        </message>
        <message>
            <source>phone of the receiver</source>
            <translation>телефон получателя перевода</translation>
        </message>
        <message>
            <source>phone of the sender</source>
            <translation>телефон отправителя</translation>
        </message>
        <message>
            <source>place of the operation</source>
            <translation>место операции</translation>
        </message>
        <message>
            <source>purpose of the payment</source>
            <translation>назначение платежа</translation>
        </message>
        <message>
            <source>rotating savings</source>
            <translation>круг взаимных накоплений</translation>
        </message>
        <message>
            <source>rows of a statement or of a table of transfers</source>
            <translation>строки выписки или таблицы переводов</translation>
        </message>
        <message>
            <source>running balance</source>
            <translation>остаток после операции</translation>
        </message>
        <message>
            <source>second amount</source>
            <translation>вторая сумма</translation>
        </message>
        <message>
            <source>shop</source>
            <translation>магазин</translation>
        </message>
        <message>
            <source>shuttle trade</source>
            <translation>челночная торговля</translation>
        </message>
        <message>
            <source>small advertiser</source>
            <translation>малое предприятие, размещающее рекламу</translation>
        </message>
        <message>
            <source>status of the transfer</source>
            <translation>статус перевода</translation>
        </message>
        <message>
            <source>student hostel</source>
            <translation>студенческое общежитие</translation>
        </message>
        <message>
            <source>taxi driver</source>
            <translation>таксист</translation>
        </message>
        <message>
            <source>telephone kiosk</source>
            <translation>киоск пополнения телефонных счетов</translation>
        </message>
        <message>
            <source>the column {column} is missing.</source>
            <translation>отсутствует столбец {column}.</translation>
        </message>
        <message>
            <source>the days that a statement covers</source>
            <translation>дни, охваченные выпиской</translation>
        </message>
        <message>
            <source>the id stands twice.</source>
            <translation>идентификатор указан дважды.</translation>
        </message>
        <message>
            <source>the list is empty.</source>
            <translation>список пуст.</translation>
        </message>
        <message>
            <source>the pack says that it is verified, but the citation of {document} is not.</source>
            <translation>набор отмечен как проверенный, но ссылка на {document} не проверена.</translation>
        </message>
        <message>
            <source>the text is not in UTF-8.</source>
            <translation>текст не в кодировке UTF-8.</translation>
        </message>
        <message>
            <source>the word must be one of: {words}.</source>
            <translation>допустимо только одно из слов: {words}.</translation>
        </message>
        <message>
            <source>this program reads packs of format version {version}.</source>
            <translation>эта программа читает наборы версии формата {version}.</translation>
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
            <translation>город выплаты</translation>
        </message>
        <message>
            <source>two productions of the records of one account and the same days</source>
            <translation>два комплекта сведений по одному счёту за одни и те же дни</translation>
        </message>
        <message>
            <source>village collector</source>
            <translation>получатель переводов для жителей села</translation>
        </message>
        <message>
            <source>wholesaler</source>
            <translation>оптовый торговец</translation>
        </message>
        <message>
            <source>workbooks that state when they were made and saved</source>
            <translation>книги электронных таблиц, в которых указано время создания и сохранения</translation>
        </message>
        <message>
            <source>{amount} lay idle for {days} days and went to somebody new after the event of {event_on}: {count} entries from {from_on} to {to_on}.</source>
            <translation>Сумма {amount} оставалась без движения (дней: {days}) и после события {event_on} ушла новой стороне; операций за период с {from_on} по {to_on}: {count}.</translation>
        </message>
        <message>
            <source>{amount} recurs once in each of {count} months with {party}.</source>
            <translation>Сумма {amount} повторяется по одному разу в месяц (месяцев: {count}); другая сторона — {party}.</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{below} cash credits lie just below {threshold} and {above} as close above it; the {count} from {from_on} to {to_on} suffice to be more than chance.</source>
            <translation>Поступлений наличных чуть ниже порога {threshold}: {below}, столь же близко выше него: {above}; числа поступлений с {from_on} по {to_on} ({count}) достаточно, чтобы это выходило за рамки случайного совпадения.</translation>
        </message>
        <message>
            <source>{cell} does not fit the column {column}.</source>
            <translation>{cell} не подходит для столбца {column}.</translation>
        </message>
        <message>
            <source>{cell} is no pattern.</source>
            <translation>{cell} не является шаблоном.</translation>
        </message>
        <message>
            <source>{count} cash credits from {from_on} to {to_on} lie each below {threshold}, but not below {percent} percent of it; together they come to {sum}.</source>
            <translation>Каждое из поступлений наличных ({count}) за период с {from_on} по {to_on} ниже порога {threshold}, но не ниже {percent} % от него; их общая сумма — {sum}.</translation>
        </message>
        <message>
            <source>{count} cash credits from {from_on} to {to_on} were paid in at {places} different places; together they come to {sum}.</source>
            <translation>Поступления наличных ({count}) за период с {from_on} по {to_on} внесены в разных местах ({places}); их общая сумма — {sum}.</translation>
        </message>
        <message>
            <source>{count} credits from {from_on} to {to_on} equal prices of the sealed list within their fee: {labels}.</source>
            <translation>Поступления ({count}) за период с {from_on} по {to_on} равны ценам из опечатанного списка с точностью до комиссии: {labels}.</translation>
        </message>
        <message>
            <source>{count} debits of the account name the purchase of goods in their purpose.</source>
            <translation>Списаний по счёту, в назначении которых указана покупка товаров: {count}.</translation>
        </message>
        <message>
            <source>{count} different names stand beside {mark}, among them {names}.</source>
            <translation>С одним и тем же реквизитом ({mark}) указаны разные имена ({count}), в том числе {names}.</translation>
        </message>
        <message>
            <source>{count} different telephone numbers were topped up from {from_on} to {to_on}, with {sum} in all.</source>
            <translation>За период с {from_on} по {to_on} пополнены разные телефонные номера ({count}), всего на сумму {sum}.</translation>
        </message>
        <message>
            <source>{count} entries of the account name rent in their purpose.</source>
            <translation>Операций по счёту, в назначении которых указана аренда: {count}.</translation>
        </message>
        <message>
            <source>{count} entries of the account name wages in their purpose.</source>
            <translation>Операций по счёту, в назначении которых указана заработная плата: {count}.</translation>
        </message>
        <message>
            <source>{count} entries of the finding name family in their purpose.</source>
            <translation>Операций выявленного признака, в назначении которых указана семья: {count}.</translation>
        </message>
        <message>
            <source>{count} names stand beside the address {address} and share nothing else, among them {names}.</source>
            <translation>С адресом {address} указаны имена ({count}), которые больше ничего не объединяет, в том числе {names}.</translation>
        </message>
        <message>
            <source>{count} operations from {from_on} to {to_on}: cash came in at {places} places where the holder is not at home, and was drawn at {drawn_at} soon after.</source>
            <translation>Операций за период с {from_on} по {to_on}: {count}; наличные поступали в местах, где владелец счёта не проживает ({places}), и вскоре были сняты ({drawn_at}).</translation>
        </message>
        <message>
            <source>{count} operations in person from {from_on} to {to_on} were in as many places: {places}.</source>
            <translation>Операции с личным присутствием ({count}) за период с {from_on} по {to_on} проведены в стольких же местах: {places}.</translation>
        </message>
        <message>
            <source>{count} parties each paid {amount} and each received {amount}: a circle of savings does so.</source>
            <translation>Каждая из сторон ({count}) заплатила {amount}, и каждая получила {amount}: так действует круг взаимных накоплений.</translation>
        </message>
        <message>
            <source>{count} payments for lodging from {from_on} to {to_on}, {sum} in all, in {places}.</source>
            <translation>Платежей за проживание за период с {from_on} по {to_on}: {count}, всего на сумму {sum}; места: {places}.</translation>
        </message>
        <message>
            <source>{count} payments from {from_on} to {to_on} to {merchant}, a seller of advertisements, are small multiples of {base}.</source>
            <translation>Платежи продавцу рекламы ({merchant}) за период с {from_on} по {to_on} ({count}) представляют собой небольшие кратные суммы {base}.</translation>
        </message>
        <message>
            <source>{count} payments from {from_on} to {to_on} to {merchant}, an exchange of crypto-assets, are small multiples of {base}.</source>
            <translation>Платежи бирже криптоактивов ({merchant}) за период с {from_on} по {to_on} ({count}) представляют собой небольшие кратные суммы {base}.</translation>
        </message>
        <message>
            <source>{count} prepaid cards or vouchers were bought from {from_on} to {to_on}, for {sum} in all.</source>
            <translation>За период с {from_on} по {to_on} куплено предоплаченных карт или ваучеров: {count}, всего на сумму {sum}.</translation>
        </message>
        <message>
            <source>{count} rows have a text with odd characters, first at {place}.</source>
            <translation>Строк с текстом, содержащим необычные символы: {count}; первая — {place}.</translation>
        </message>
        <message>
            <source>{count} rows have an identifier that is damaged, first at {place}.</source>
            <translation>Строк с повреждённым идентификатором: {count}; первая — {place}.</translation>
        </message>
        <message>
            <source>{count} rows of {earlier} are absent from {later}, which tells of the same days.</source>
            <translation>Строк, имеющихся в {earlier}, но отсутствующих в {later} за те же дни: {count}.</translation>
        </message>
        <message>
            <source>{count} rows stand against the order of days of their statement, first at {place}.</source>
            <translation>Строк, нарушающих порядок дней в своей выписке: {count}; первая — {place}.</translation>
        </message>
        <message>
            <source>{count} senders who share no surname, address or telephone sent money to one receiver from {from_on} to {to_on}, within {days} days.</source>
            <translation>Отправители ({count}), у которых нет общей фамилии, адреса или телефона, отправили деньги одному получателю перевода за период с {from_on} по {to_on}, в пределах {days} дн.</translation>
        </message>
        <message>
            <source>{count} tickets from {from_on} to {to_on}, {sum} in all, name different passengers: {passengers}.</source>
            <translation>Билеты ({count}) за период с {from_on} по {to_on}, всего на сумму {sum}, оформлены на разных пассажиров: {passengers}.</translation>
        </message>
        <message>
            <source>{count} times from {from_on} to {to_on} the account paid {amount} to {payee}.</source>
            <translation>За период с {from_on} по {to_on} со счёта выплачено по {amount} (число раз: {count}); получатель: {payee}.</translation>
        </message>
        <message>
            <source>{count} transfers from {from_on} to {to_on} came to one receiver from {sources} different senders or counters, each below {threshold}; together they come to {sum}.</source>
            <translation>Одному получателю перевода за период с {from_on} по {to_on} поступили переводы ({count}) от разных отправителей или из разных касс ({sources}), каждый ниже порога {threshold}; их общая сумма — {sum}.</translation>
        </message>
        <message>
            <source>{count} transfers from {from_on} to {to_on} went to {parties} persons on one day, {sum} in all.</source>
            <translation>Переводы ({count}) за период с {from_on} по {to_on} направлены нескольким лицам ({parties}) в один день, всего на сумму {sum}.</translation>
        </message>
        <message>
            <source>{count} transfers from {from_on} to {to_on}: the same senders paid about {total} to each of several receivers in turn, {receivers}.</source>
            <translation>Переводов за период с {from_on} по {to_on}: {count}; одни и те же отправители заплатили примерно по {total} каждому из нескольких получателей переводов по очереди: {receivers}.</translation>
        </message>
        <message>
            <source>{count} transfers of one sender from {from_on} to {to_on} went to receivers along the listed route: {towns}.</source>
            <translation>Переводы одного отправителя ({count}) за период с {from_on} по {to_on} направлены получателям вдоль маршрута из списка: {towns}.</translation>
        </message>
        <message>
            <source>{document}, page {page}: “{quote}”</source>
            <translation>{document}, страница {page}: «{quote}»</translation>
        </message>
        <message>
            <source>{document}: the source has not yet been opened.</source>
            <translation>{document}: источник ещё не проверен.</translation>
        </message>
        <message>
            <source>{first} moved on in {count} quick steps from {from_on} to {to_on}, and {last} reached the end: {way}.</source>
            <translation>Сумма {first} прошла дальше рядом быстрых шагов ({count}) за период с {from_on} по {to_on}, и до конца дошло {last}: {way}.</translation>
        </message>
        <message>
            <source>{inside} of {all} credits came within {days} days after {events} events of the case. In {draws} draws of other days the chance is {chance} in a million, corrected for {tests} accounts; the {count} credits from {from_on} to {to_on} suffice.</source>
            <translation>Из {all} поступлений {inside} приходится на период в {days} дн. после событий дела ({events}). По {draws} выборкам других дней вероятность этого составляет {chance} на миллион с поправкой на число счетов ({tests}); для этого вывода достаточно поступлений с {from_on} по {to_on} (количество: {count}).</translation>
        </message>
        <message numerus="yes">
            <source>{kind}, version {version}, number {number}: %n rows, sealed by {name} at {moment}; SHA-256 {hash}.</source>
            <translation>
                <numerusform>{kind}, версия {version}, номер {number}: %n строка; опечатано {moment}, {name}; SHA-256 {hash}.</numerusform>
                <numerusform>{kind}, версия {version}, номер {number}: %n строки; опечатано {moment}, {name}; SHA-256 {hash}.</numerusform>
                <numerusform>{kind}, версия {version}, номер {number}: %n строк; опечатано {moment}, {name}; SHA-256 {hash}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}, version {version}, was sealed after the rules had been run before: what they found was known then.</source>
            <translation>{kind}, версия {version}: опечатано после того, как правила уже применялись; их результаты к тому времени были известны.</translation>
        </message>
        <message>
            <source>{listed} of the {all} transfers of the sender were paid out in listed border towns; the {count} from {from_on} to {to_on} suffice.</source>
            <translation>Переводов отправителя, выплаченных в приграничных городах из списка: {listed} из {all}; для этого вывода достаточно переводов с {from_on} по {to_on} (количество: {count}).</translation>
        </message>
        <message>
            <source>{mark} was used with {accounts} accounts of different holders, with the first of them from {from_on} to {to_on}.</source>
            <translation>Один и тот же номер ({mark}) использовался со счетами разных владельцев ({accounts}); с первыми из них — за период с {from_on} по {to_on}.</translation>
        </message>
        <message>
            <source>{percent} percent of the amounts of the account are round, but {elsewhere} percent of those of the other accounts of its currency; the {count} from {from_on} to {to_on} suffice to be more than chance.</source>
            <translation>Круглые суммы составляют {percent} % сумм по счёту, а по другим счетам в той же валюте — {elsewhere} %; числа операций за период с {from_on} по {to_on} ({count}) достаточно, чтобы это выходило за рамки случайного совпадения.</translation>
        </message>
        <message>
            <source>{percent} percent of the cash operations of the account lie between {from_hour} and {to_hour} o'clock, but {elsewhere} percent of those of other accounts; the {count} from {from_on} to {to_on} suffice to be more than chance.</source>
            <translation>На время с {from_hour} до {to_hour} ч приходится {percent} % операций с наличными по счёту, а по другим счетам — {elsewhere} %; числа операций за период с {from_on} по {to_on} ({count}) достаточно, чтобы это выходило за рамки случайного совпадения.</translation>
        </message>
        <message>
            <source>{percent} percent of what came in came through {services} and names no payer; {count} credits from {from_on} to {to_on} suffice.</source>
            <translation>Через {services} без указания плательщика поступило {percent} % всех поступлений; для этого вывода достаточно поступлений с {from_on} по {to_on} (количество: {count}).</translation>
        </message>
        <message>
            <source>{percent} percent of what came in was cash ({before} percent in the first half of the credits, {after} in the second); {count} cash credits from {from_on} to {to_on} suffice.</source>
            <translation>Наличные составляют {percent} % поступлений ({before} % в первой половине поступлений, {after} % во второй); для этого вывода достаточно поступлений наличных с {from_on} по {to_on} (количество: {count}).</translation>
        </message>
        <message>
            <source>{persons} persons paid the firm and a payment abroad followed, {count} entries from {from_on} to {to_on}; in all {abroad} went to {suppliers} suppliers abroad.</source>
            <translation>Организации заплатили физические лица ({persons}), после чего последовал платёж за рубеж; операций за период с {from_on} по {to_on}: {count}; всего зарубежным поставщикам ({suppliers}) перечислено {abroad}.</translation>
        </message>
        <message>
            <source>{rides} taxi rides fell within a week, {outside} within all {other_days} other days; the {count} from {from_on} to {to_on} suffice.</source>
            <translation>Поездок на такси за одну неделю: {rides}, за все остальные дни ({other_days}): {outside}; для этого вывода достаточно поездок с {from_on} по {to_on} (количество: {count}).</translation>
        </message>
        <message>
            <source>{rule} {title}: left out. {why}</source>
            <translation>{rule} {title}: правило не включено. {why}</translation>
        </message>
        <message>
            <source>{rule} {title}: not computed yet. It needs: {needs}</source>
            <translation>{rule} {title}: ещё не вычислено. Необходимо: {needs}</translation>
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
            <translation>Поступлений вне часов работы с {opens} до {closes} ч: {times}; первые {count} — за период с {from_on} по {to_on}.</translation>
        </message>
        <message>
            <source>{times} purposes of payments fit the listed pattern {pattern}; the first {count} from {from_on} to {to_on}.</source>
            <translation>Назначений платежей, соответствующих шаблону {pattern} из списка: {times}; первые {count} — за период с {from_on} по {to_on}.</translation>
        </message>
        <message>
            <source>{times} times a payment to {payee} cleared what many had paid in, at like intervals; in the first cases, {count} entries from {from_on} to {to_on}, {paid} went out.</source>
            <translation>Платёж в адрес {payee} через примерно равные промежутки времени выводил средства, внесённые многими лицами (число раз: {times}); в первых случаях — операций за период с {from_on} по {to_on}: {count}, списано {paid}.</translation>
        </message>
        <message>
            <source>{times} times a wage was followed by a payment back to the employer or its owner, in the first cases from {from_on} to {to_on}.</source>
            <translation>За выплатой заработной платы следовал обратный платёж работодателю или его владельцу (число раз: {times}); первые случаи — за период с {from_on} по {to_on}.</translation>
        </message>
        <message>
            <source>{times} times cash was drawn in listed border towns ({towns}) within days after money came in elsewhere; the first {count} entries are from {from_on} to {to_on}.</source>
            <translation>В приграничных городах из списка ({towns}) в течение нескольких дней после поступления средств в других местах снимались наличные (число раз: {times}); первые операции ({count}) — за период с {from_on} по {to_on}.</translation>
        </message>
        <message>
            <source>{times} transfers were paid out in another country than declared ({countries}); the first {count} are from {from_on} to {to_on}.</source>
            <translation>Переводов, выплаченных не в той стране, которая заявлена ({countries}): {times}; первые {count} — за период с {from_on} по {to_on}.</translation>
        </message>
        <message>
            <source>{word} is no kind of list; the kinds are: {known}.</source>
            <translation>Вида списка «{word}» нет; имеющиеся виды: {known}.</translation>
        </message>
    </context>
    <context>
        <name>RejectDialog</name>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Reject the match</source>
            <translation>Отклонить сопоставление</translation>
        </message>
        <message>
            <source>Say why these are no one transfer.</source>
            <translation>Укажите, почему эти операции не являются одним переводом.</translation>
        </message>
        <message>
            <source>The entries stay in the case; they are no longer held for one transfer, also when run again.</source>
            <translation>Операции остаются в деле; они больше не считаются одним переводом, в том числе при повторном сопоставлении.</translation>
        </message>
    </context>
    <context>
        <name>Release</name>
        <message numerus="yes">
            <source>%n entries are excluded by a decision: they are marked and in no sum.</source>
            <translation>
                <numerusform>%n операция исключена решением: она отмечена и не входит ни в одну сумму.</numerusform>
                <numerusform>%n операции исключены решением: они отмечены и не входят ни в одну сумму.</numerusform>
                <numerusform>%n операций исключены решением: они отмечены и не входят ни в одну сумму.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out: the legal basis of their evidence does not cover them.</source>
            <translation>
                <numerusform>Не включена %n операция: её не охватывает правовое основание соответствующего доказательства.</numerusform>
                <numerusform>Не включены %n операции: их не охватывает правовое основание соответствующих доказательств.</numerusform>
                <numerusform>Не включено %n операций: их не охватывает правовое основание соответствующих доказательств.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out: their source is intelligence only.</source>
            <translation>
                <numerusform>Не включена %n операция: её источник — только оперативная информация.</numerusform>
                <numerusform>Не включены %n операции: их источник — только оперативная информация.</numerusform>
                <numerusform>Не включено %n операций: их источник — только оперативная информация.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are repeated in a second statement and counted once: they are marked.</source>
            <translation>
                <numerusform>%n операция повторяется во второй выписке и учтена один раз; она отмечена.</numerusform>
                <numerusform>%n операции повторяются во второй выписке и учтены один раз; они отмечены.</numerusform>
                <numerusform>%n операций повторяются во второй выписке и учтены один раз; они отмечены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are in quarantine and left out.</source>
            <translation>
                <numerusform>Не включено %n доказательство: оно находится в карантине.</numerusform>
                <numerusform>Не включены %n доказательства: они находятся в карантине.</numerusform>
                <numerusform>Не включено %n доказательств: они находятся в карантине.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are left out: they are intelligence only.</source>
            <translation>
                <numerusform>Не включено %n доказательство: это только оперативная информация.</numerusform>
                <numerusform>Не включены %n доказательства: это только оперативная информация.</numerusform>
                <numerusform>Не включено %n доказательств: это только оперативная информация.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are withdrawn and left out.</source>
            <translation>
                <numerusform>Не включено %n доказательство: оно отозвано.</numerusform>
                <numerusform>Не включены %n доказательства: они отозваны.</numerusform>
                <numerusform>Не включено %n доказательств: они отозваны.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence were destroyed by order.</source>
            <translation>
                <numerusform>По решению суда уничтожено %n доказательство.</numerusform>
                <numerusform>По решению суда уничтожены %n доказательства.</numerusform>
                <numerusform>По решению суда уничтожено %n доказательств.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payments are left out: they lie outside the period of the legal basis of their evidence.</source>
            <translation>
                <numerusform>Не включён %n платёж: он находится вне периода, охваченного правовым основанием соответствующего доказательства.</numerusform>
                <numerusform>Не включены %n платежа: они находятся вне периода, охваченного правовым основанием соответствующих доказательств.</numerusform>
                <numerusform>Не включено %n платежей: они находятся вне периода, охваченного правовым основанием соответствующих доказательств.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entries outside the legal basis and entries of intelligence leave the case only where that is expressly asked for.</source>
            <translation>Операции вне правового основания и операции из оперативной информации выходят за пределы дела только по прямому указанию.</translation>
        </message>
        <message>
            <source>its originator</source>
            <translation>не указан</translation>
        </message>
        <message>
            <source>{evidence} is intelligence only, and {originator} has not agreed that it may be passed on.</source>
            <translation>Доказательство {evidence} — только оперативная информация, согласия на передачу которой нет; источник (орган): {originator}.</translation>
        </message>
    </context>
    <context>
        <name>ReleaseChoice</name>
        <message>
            <source>with entries outside the legal basis</source>
            <translation>с операциями вне правового основания</translation>
        </message>
        <message>
            <source>with intelligence that may be passed on</source>
            <translation>с оперативной информацией, передача которой разрешена</translation>
        </message>
    </context>
    <context>
        <name>RepeatModel</name>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Учитываемая</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Gives it again</source>
            <translation>Повторная</translation>
        </message>
        <message>
            <source>In sums</source>
            <translation>Учёт в суммах</translation>
        </message>
        <message>
            <source>Proven by</source>
            <translation>Чем подтверждено</translation>
        </message>
        <message>
            <source>both count, says {name}: {reason}</source>
            <translation>учтены обе; решение: {name}; причина: {reason}</translation>
        </message>
        <message>
            <source>counts once</source>
            <translation>учтена один раз</translation>
        </message>
        <message>
            <source>nothing stated differs</source>
            <translation>все указанные сведения совпадают</translation>
        </message>
        <message>
            <source>the same balance after it</source>
            <translation>тот же остаток после операции</translation>
        </message>
        <message>
            <source>the same reference</source>
            <translation>тот же референс</translation>
        </message>
    </context>
    <context>
        <name>RepeatPanel</name>
        <message numerus="yes">
            <source>%Ln entries are repeated in a second statement: each movement counts once.</source>
            <translation>
                <numerusform>%Ln операция повторяется во второй выписке: каждое движение средств учтено один раз.</numerusform>
                <numerusform>%Ln операции повторяются во второй выписке: каждое движение средств учтено один раз.</numerusform>
                <numerusform>%Ln операций повторяются во второй выписке: каждое движение средств учтено один раз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Count both…</source>
            <translation>Учитывать обе…</translation>
        </message>
        <message>
            <source>Count once again</source>
            <translation>Снова учитывать один раз</translation>
        </message>
        <message>
            <source>Go to the entry that counts</source>
            <translation>Перейти к учитываемой операции</translation>
        </message>
        <message>
            <source>Go to the other entry</source>
            <translation>Перейти к другой операции</translation>
        </message>
        <message>
            <source>No two statements of this account give the same movement.</source>
            <translation>Ни одно движение средств по этому счёту не отражено в двух выписках.</translation>
        </message>
        <message>
            <source>Repeated entries</source>
            <translation>Повторные операции</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A statement reconciles where its opening balance plus its credits less its debits gives its closing balance and where the totals that it prints agree with its entries. A dash stands for what the source does not state.</source>
            <translation>Выписка сходится, если её входящий остаток, увеличенный на поступления и уменьшенный на списания, равен исходящему остатку и если указанные в ней итоги согласуются с её операциями. Прочерк означает, что соответствующие сведения в источнике не указаны.</translation>
        </message>
        <message>
            <source>A timeline of {count} accounts: a lane for each with its entries by date and amount, its balance, and shaded days that no statement covers. The schedule of entries gives the same in figures.</source>
            <translation>Хронология движения средств; количество счетов: {count}. Для каждого счёта отведена полоса, на которой показаны его операции по дате и сумме, остаток и затенённые дни, не охваченные ни одной выпиской. Те же сведения в цифрах содержит ведомость операций.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Account corrected to: {value}</source>
            <translation>Счёт исправлен на: {value}</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>Accounts and their reconciliation</source>
            <translation>Счета и их сверка</translation>
        </message>
        <message>
            <source>Accounts covered</source>
            <translation>Охваченные счета</translation>
        </message>
        <message>
            <source>Acquisition receipt</source>
            <translation>Акт приёма</translation>
        </message>
        <message>
            <source>Acquisition receipt, case {reference}</source>
            <translation>Акт приёма, дело № {reference}</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Нормативный акт</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>All entries of the report</source>
            <translation>Все операции отчёта</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Amount paid out</source>
            <translation>Сумма выплаты</translation>
        </message>
        <message>
            <source>Amounts are kept as whole units of the currency's smallest part and never rounded. Credit and debit are seen from the account of the statement.</source>
            <translation>Суммы хранятся в целых наименьших единицах валюты и никогда не округляются. Поступление (кредит) и списание (дебет) указаны по отношению к счёту, по которому составлена выписка.</translation>
        </message>
        <message>
            <source>An episode groups entries of this report. Beside its sums stand those of all other entries, so that the part is not taken for the whole. A movement between two accounts of the case is in the debits of one and in the credits of the other.</source>
            <translation>Эпизод объединяет операции настоящего отчёта. Наряду с его суммами приведены суммы всех остальных операций, чтобы часть не принималась за целое. Движение средств между двумя счетами дела входит в списания по одному счёту и в поступления по другому.</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Attached file</source>
            <translation>Приложенный файл</translation>
        </message>
        <message>
            <source>Bank corrected to: {value}</source>
            <translation>Банк исправлен на: {value}</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>Дата операции</translation>
        </message>
        <message>
            <source>Both persons have compared the hashes above with those of the files handed over; who cannot compute them strikes this sentence out.</source>
            <translation>Оба лица сравнили приведённые выше хеш-суммы с хеш-суммами переданных файлов; лицо, не имеющее возможности их вычислить, вычёркивает это предложение.</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Байт</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменён</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>Файл дела</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>Номер дела</translation>
        </message>
        <message>
            <source>Case {reference}</source>
            <translation>Дело № {reference}</translation>
        </message>
        <message>
            <source>Changing the passphrase or the key of the case makes this sheet void: destroy it and print a new one. The key check is the beginning of the SHA-256 of the first 16 bytes of the case file; where it differs, the sheet is void.</source>
            <translation>При смене парольной фразы или ключа дела настоящий лист становится недействительным: уничтожьте его и напечатайте новый. Контрольное значение ключа — начало хеш-суммы SHA-256, вычисленной по первым 16 байтам файла дела; если оно отличается, лист недействителен.</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>Исходящий остаток</translation>
        </message>
        <message>
            <source>Condition of its use</source>
            <translation>Ограничение использования</translation>
        </message>
        <message>
            <source>Consent to pass it on</source>
            <translation>Согласие на передачу</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Control number</source>
            <translation>Контрольный номер</translation>
        </message>
        <message>
            <source>Country corrected to: {value}</source>
            <translation>Страна исправлена на: {value}</translation>
        </message>
        <message>
            <source>Counts as a movement of its own: {reason}</source>
            <translation>Учитывается как отдельное движение средств: {reason}</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Поступление</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>Поступления</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Currency of the case</source>
            <translation>Валюта дела</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Дата постановления</translation>
        </message>
        <message>
            <source>Days that no statement covers</source>
            <translation>Дни, не охваченные ни одной выпиской</translation>
        </message>
        <message>
            <source>Days without a statement</source>
            <translation>Дни без выписки</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>Списание</translation>
        </message>
        <message>
            <source>Debits</source>
            <translation>Списания</translation>
        </message>
        <message>
            <source>Delete the file of this sheet as soon as it is printed; the program keeps no copy of it and can print it again only while the case can be opened.</source>
            <translation>Удалите файл настоящего листа сразу после печати; программа не хранит его копии и может напечатать его повторно, только пока дело можно открыть.</translation>
        </message>
        <message>
            <source>Destroyed on {instant} by {actor} on order no. {number} of {day}, {authority}. Reason: {reason}</source>
            <translation>Уничтожено: {instant}, исполнитель: {actor}, на основании решения № {number} от {day}, {authority}. Причина: {reason}</translation>
        </message>
        <message>
            <source>Destroyed: {reason}</source>
            <translation>Уничтожено: {reason}</translation>
        </message>
        <message>
            <source>Each file is kept in the case byte for byte as it was received. Its SHA-256 was computed when it was received; anyone who holds the file can compute it again and compare.</source>
            <translation>Каждый файл хранится в деле байт в байт в том виде, в котором он был получен. Его хеш-сумма SHA-256 вычислена при получении; любое лицо, располагающее файлом, может вычислить её повторно и сравнить.</translation>
        </message>
        <message>
            <source>Each file was copied into the case as received and sealed with its SHA-256. Nothing in it was changed.</source>
            <translation>Каждый файл скопирован в дело в том виде, в котором он был получен, и зафиксирован хеш-суммой SHA-256. Изменения в файлы не вносились.</translation>
        </message>
        <message>
            <source>Enter all words in the order of their numbers, read down one column after another. The words hold a checksum: a slip is noticed. No two words of the list begin with the same four letters.</source>
            <translation>Введите все слова в порядке их номеров, читая столбцы сверху вниз один за другим. Слова содержат контрольную сумму: ошибка при вводе будет обнаружена. В списке нет двух слов с одинаковыми первыми четырьмя буквами.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Entries in the schedule</source>
            <translation>Операции в ведомости</translation>
        </message>
        <message>
            <source>Episode {number}: {title}</source>
            <translation>Эпизод {number}: {title}</translation>
        </message>
        <message>
            <source>Episodes</source>
            <translation>Эпизоды</translation>
        </message>
        <message>
            <source>Every action in the case is a record of its audit trail, and each record is hashed together with the one before it. The hash below stands for the whole trail up to the moment at which this report was made.</source>
            <translation>Каждое действие в деле является записью журнала действий, и хеш-сумма каждой записи вычисляется вместе с предыдущей записью. Приведённая ниже хеш-сумма удостоверяет весь журнал вплоть до момента составления настоящего отчёта.</translation>
        </message>
        <message>
            <source>Every entry names its file, sheet and row, so that each figure can be compared with its source. A character that the typeface of this report lacks is printed as its Unicode number in brackets.</source>
            <translation>Для каждой операции указаны файл, лист и строка, чтобы каждую цифру можно было сравнить с источником. Символ, отсутствующий в шрифте настоящего отчёта, печатается в виде его номера Юникода в скобках.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Excluded entries</source>
            <translation>Исключённые операции</translation>
        </message>
        <message>
            <source>Excluded: {reason}</source>
            <translation>Исключена: {reason}</translation>
        </message>
        <message>
            <source>Figure {number} of {total}. Every mark is an entry of the schedule.</source>
            <translation>Рисунок {number} из {total}. Каждая отметка соответствует операции в ведомости.</translation>
        </message>
        <message>
            <source>Figure {number} of {total}. Every mark is an entry of the schedule; excluded entries are not drawn.</source>
            <translation>Рисунок {number} из {total}. Каждая отметка соответствует операции в ведомости; исключённые операции не изображены.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>File and its SHA-256</source>
            <translation>Файл и его SHA-256</translation>
        </message>
        <message>
            <source>File last changed</source>
            <translation>Последнее изменение файла</translation>
        </message>
        <message>
            <source>Files attached to this document</source>
            <translation>Файлы, приложенные к настоящему документу</translation>
        </message>
        <message>
            <source>Files examined</source>
            <translation>Исследованные файлы</translation>
        </message>
        <message>
            <source>Fingerprint of the signing key</source>
            <translation>Отпечаток ключа подписи</translation>
        </message>
        <message>
            <source>First difference: {place}.</source>
            <translation>Первое расхождение: {place}.</translation>
        </message>
        <message>
            <source>For each statement the opening balance, the entries, the running balances, the closing balance and the totals that the bank printed were compared with each other.</source>
            <translation>Для каждой выписки сопоставлены между собой входящий остаток, операции, остатки после операций, исходящий остаток и итоги, указанные банком.</translation>
        </message>
        <message>
            <source>Gathering the content of the report</source>
            <translation>Сбор содержания отчёта</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Источник (орган)</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Кем передано</translation>
        </message>
        <message>
            <source>Hash of the trail</source>
            <translation>Хеш-сумма журнала</translation>
        </message>
        <message>
            <source>Headings, totals, balances and notes</source>
            <translation>Заголовки, итоги, остатки и примечания</translation>
        </message>
        <message>
            <source>Held, not read: {reason}</source>
            <translation>Хранится, не прочитано: {reason}</translation>
        </message>
        <message>
            <source>Holder, identifier, bank</source>
            <translation>Владелец счёта, идентификатор, банк</translation>
        </message>
        <message>
            <source>How the sheet is kept</source>
            <translation>Как хранится лист</translation>
        </message>
        <message>
            <source>Identifier corrected to: {value}</source>
            <translation>Идентификатор исправлен на: {value}</translation>
        </message>
        <message>
            <source>Intelligence only, no evidence for a court</source>
            <translation>Только оперативная информация, не является доказательством для суда</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кем вынесено</translation>
        </message>
        <message>
            <source>It was decided by: {persons}.</source>
            <translation>Решения приняты: {persons}.</translation>
        </message>
        <message>
            <source>Key check</source>
            <translation>Контрольное значение ключа</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Вид источника</translation>
        </message>
        <message>
            <source>Last audit record</source>
            <translation>Последняя запись журнала</translation>
        </message>
        <message>
            <source>Last record on</source>
            <translation>Дата последней записи</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Правовое основание</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Ограничения</translation>
        </message>
        <message>
            <source>Location corrected to: {value}</source>
            <translation>Место исправлено на: {value}</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Составитель</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Дата составления</translation>
        </message>
        <message>
            <source>Made with Investigator Desktop {version} on {day}</source>
            <translation>Составлено в программе Investigator Desktop {version}, {day}</translation>
        </message>
        <message>
            <source>Material examined</source>
            <translation>Исследованные материалы</translation>
        </message>
        <message>
            <source>Material that does not count</source>
            <translation>Материалы, которые не учитываются</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Носитель</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Метод</translation>
        </message>
        <message>
            <source>Method and limits</source>
            <translation>Метод и ограничения</translation>
        </message>
        <message>
            <source>Movements recorded in two accounts of the case</source>
            <translation>Движения средств, отражённые по двум счетам дела</translation>
        </message>
        <message>
            <source>Name and position</source>
            <translation>Фамилия, имя, отчество и должность</translation>
        </message>
        <message>
            <source>Name corrected to: {value}</source>
            <translation>Имя исправлено на: {value}</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Не указан</translation>
        </message>
        <message>
            <source>Note: {value}</source>
            <translation>Заметка: {value}</translation>
        </message>
        <message>
            <source>Number of credits</source>
            <translation>Число поступлений</translation>
        </message>
        <message>
            <source>Number of debits</source>
            <translation>Число списаний</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Номер постановления</translation>
        </message>
        <message>
            <source>Of them excluded from all sums</source>
            <translation>Из них исключено из всех сумм</translation>
        </message>
        <message>
            <source>Of them repeated in a second statement and counted once</source>
            <translation>Из них повторяется во второй выписке и учтено один раз</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Входящий остаток</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>Контрагент</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>Страница {page} из {total}</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Выплачен</translation>
        </message>
        <message>
            <source>Paid after a correction</source>
            <translation>Выплачен после исправления</translation>
        </message>
        <message>
            <source>Paid out on</source>
            <translation>Дата выплаты</translation>
        </message>
        <message>
            <source>Party: {value}</source>
            <translation>Сторона: {value}</translation>
        </message>
        <message>
            <source>Payments that touch no account of the case</source>
            <translation>Платежи, не затрагивающие счетов дела</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Не завершён</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Period covered</source>
            <translation>Охваченный период</translation>
        </message>
        <message>
            <source>Period examined</source>
            <translation>Исследованный период</translation>
        </message>
        <message>
            <source>Period stated</source>
            <translation>Указанный период</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Лица</translation>
        </message>
        <message>
            <source>Persons covered</source>
            <translation>Охваченные лица</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место в источнике</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translation>Место и дата</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Составитель</translation>
        </message>
        <message>
            <source>Prepared by {actor} on {instant}.</source>
            <translation>Составитель отчёта: {actor}; дата и время составления: {instant}.</translation>
        </message>
        <message>
            <source>Prepared on</source>
            <translation>Дата составления</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Purpose as printed</source>
            <translation>Назначение платежа (как в источнике)</translation>
        </message>
        <message>
            <source>Purpose code corrected to: {value}</source>
            <translation>Код назначения платежа исправлен на: {value}</translation>
        </message>
        <message>
            <source>Purpose corrected to: {value}</source>
            <translation>Назначение платежа исправлено на: {value}</translation>
        </message>
        <message>
            <source>Put each sheet of the set into a sealed envelope of its own, and give them to different persons, apart from the computer and from copies of the case.</source>
            <translation>Поместите каждый лист комплекта в отдельный опечатанный конверт и передайте их разным лицам; храните листы отдельно от компьютера и от копий дела.</translation>
        </message>
        <message>
            <source>Put the sheet into a sealed envelope, and keep it under lock apart from the computer and from copies of the case. Whoever reads it can read the case.</source>
            <translation>Поместите лист в опечатанный конверт и храните его под замком отдельно от компьютера и от копий дела. Тот, кто прочтёт лист, сможет прочесть дело.</translation>
        </message>
        <message>
            <source>Received again</source>
            <translation>Получено повторно</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Кем получено</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Получено от</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Получатель перевода</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Сверка</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>Дата записи</translation>
        </message>
        <message>
            <source>Records of the trail</source>
            <translation>Записей в журнале</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Лист восстановления</translation>
        </message>
        <message>
            <source>Recovery sheet, case {reference}</source>
            <translation>Лист восстановления, дело № {reference}</translation>
        </message>
        <message>
            <source>Reference corrected to: {value}</source>
            <translation>Референс банка исправлен на: {value}</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Возвращён</translation>
        </message>
        <message>
            <source>Repeated entries</source>
            <translation>Повторные операции</translation>
        </message>
        <message>
            <source>Report on the movement of funds</source>
            <translation>Отчёт о движении средств по счетам</translation>
        </message>
        <message>
            <source>Report on the movement of funds, case {reference}</source>
            <translation>Отчёт о движении средств по счетам, дело № {reference}</translation>
        </message>
        <message>
            <source>Rows that are no entry</source>
            <translation>Строки, не являющиеся операциями</translation>
        </message>
        <message>
            <source>Rows that look like entries but could not be read</source>
            <translation>Строки, похожие на операции, которые не удалось прочесть</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Schedule of entries</source>
            <translation>Ведомость операций</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Номер пломбы</translation>
        </message>
        <message>
            <source>Sealed bundles of this case are signed with the key that has the following fingerprint, the SHA-256 of its public part.</source>
            <translation>Опечатанные пакеты этого дела подписаны ключом со следующим отпечатком — хеш-суммой SHA-256 его открытой части.</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Отправитель</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Дата отправки</translation>
        </message>
        <message>
            <source>Setting the pages of the report</source>
            <translation>Вёрстка страниц отчёта</translation>
        </message>
        <message>
            <source>Setting the schedule of entries</source>
            <translation>Вёрстка ведомости операций</translation>
        </message>
        <message numerus="yes">
            <source>Share {number} of {count}; %n of them open the case.</source>
            <translation>
                <numerusform>Часть ключа {number} из {count}; дело открывает %n часть.</numerusform>
                <numerusform>Часть ключа {number} из {count}; дело открывают любые %n части.</numerusform>
                <numerusform>Часть ключа {number} из {count}; дело открывают любые %n частей.</numerusform>
            </translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>State of the audit trail</source>
            <translation>Состояние журнала действий</translation>
        </message>
        <message>
            <source>State of the case and signature</source>
            <translation>Состояние дела и подпись</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Выписки</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Sums of the paid amounts in each currency, with the number of payments in brackets: {sums}.</source>
            <translation>Суммы выплаченных переводов по валютам, в скобках — количество платежей: {sums}.</translation>
        </message>
        <message>
            <source>Tag: {value}</source>
            <translation>Метка: {value}</translation>
        </message>
        <message>
            <source>Taken into the case</source>
            <translation>Принято в дело</translation>
        </message>
        <message>
            <source>Text of the row</source>
            <translation>Текст строки</translation>
        </message>
        <message>
            <source>The case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>The case gives no cause for a reservation of its own.</source>
            <translation>Материалы дела не дают оснований для особых оговорок.</translation>
        </message>
        <message>
            <source>The entries of the episode by account</source>
            <translation>Операции эпизода по счетам</translation>
        </message>
        <message>
            <source>The entries of the episode have these numbers in the schedule: {numbers}.</source>
            <translation>Номера операций эпизода в ведомости: {numbers}.</translation>
        </message>
        <message>
            <source>The entries of the schedule with all their fields.</source>
            <translation>Операции ведомости со всеми их полями.</translation>
        </message>
        <message>
            <source>The episode</source>
            <translation>Эпизод</translation>
        </message>
        <message>
            <source>The files examined with their hashes, and the state of the case.</source>
            <translation>Исследованные файлы с их хеш-суммами и состояние дела.</translation>
        </message>
        <message>
            <source>The payments that touch no account of the case.</source>
            <translation>Платежи, не затрагивающие счетов дела.</translation>
        </message>
        <message>
            <source>The program recognised the table in each file by the titles of its columns and by what the columns hold, and read every row. A row became an entry only where date, amount and direction could be read without doubt; every other row is listed with its reason.</source>
            <translation>Программа распознала таблицу в каждом файле по заголовкам столбцов и по их содержанию и обработала каждую строку. Строка признана операцией только в том случае, если дата, сумма и направление прочитаны однозначно; каждая иная строка приведена в перечне с указанием причины.</translation>
        </message>
        <message numerus="yes">
            <source>The report of %n pages is in {file}; its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>Отчёт на %n странице находится в файле {file}; его хеш-сумма SHA-256: {hash}.</numerusform>
                <numerusform>Отчёт на %n страницах находится в файле {file}; его хеш-сумма SHA-256: {hash}.</numerusform>
                <numerusform>Отчёт на %n страницах находится в файле {file}; его хеш-сумма SHA-256: {hash}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest</source>
            <translation>Остальное</translation>
        </message>
        <message>
            <source>The same hash as words, read column by column:</source>
            <translation>Та же хеш-сумма словами, столбцы читаются один за другим:</translation>
        </message>
        <message>
            <source>The same hash as words, which two persons can compare by telephone; they are read column by column.</source>
            <translation>Та же хеш-сумма словами, которую два лица могут сверить по телефону; столбцы читаются один за другим.</translation>
        </message>
        <message>
            <source>The standard texts of this report in this language have not yet been confirmed by a jurist who speaks it as a native; they are a draft.</source>
            <translation>Стандартные тексты настоящего отчёта на данном языке ещё не подтверждены юристом — носителем языка; они являются проектом.</translation>
        </message>
        <message>
            <source>The sums above leave out the entries that a person excluded. They stay in the schedule with the reason; here they are counted apart.</source>
            <translation>Приведённые выше суммы не включают операций, исключённых решением лица. Эти операции остаются в ведомости с указанием причины; здесь они подсчитаны отдельно.</translation>
        </message>
        <message>
            <source>Their credits</source>
            <translation>Их поступления</translation>
        </message>
        <message>
            <source>Their debits</source>
            <translation>Их списания</translation>
        </message>
        <message>
            <source>These files were received and give no entry to this report. What was destroyed by order is known by its hash alone.</source>
            <translation>Эти файлы получены, но ни одна их операция в настоящий отчёт не вошла. Об уничтоженном по решению суда известна только его хеш-сумма.</translation>
        </message>
        <message>
            <source>These payments are kept in the case and belong to no account's entries; only those that were paid moved money.</source>
            <translation>Эти платежи хранятся в деле и не относятся к операциям ни одного счёта; движение средств произошло только по выплаченным.</translation>
        </message>
        <message>
            <source>These words are a part of the key of the case file. With the words of any other sheet of the same set they open it without its passphrase and set a new one: in the window where the passphrase is asked for, under “I have a recovery sheet”, or with the command recover. Alone they open nothing.</source>
            <translation>Эти слова — часть ключа файла дела. Вместе со словами любого другого листа того же комплекта они открывают его без парольной фразы и задают новую: в окне, где запрашивается парольная фраза, через пункт «У меня есть лист восстановления» или командой recover. По отдельности они ничего не открывают.</translation>
        </message>
        <message>
            <source>These words are the key of the case file. They open it without its passphrase and set a new one: in the window where the passphrase is asked for, under “I have a recovery sheet”, or with the command recover.</source>
            <translation>Эти слова — ключ файла дела. Они открывают его без парольной фразы и задают новую: в окне, где запрашивается парольная фраза, через пункт «У меня есть лист восстановления» или командой recover.</translation>
        </message>
        <message>
            <source>This report sets out what the examined account records say. It describes entries, accounts and parties; it draws no conclusion about any person.</source>
            <translation>В настоящем отчёте изложены сведения, содержащиеся в исследованных записях по счетам. В нём описаны операции, счета и стороны; выводов о каком-либо лице он не содержит.</translation>
        </message>
        <message>
            <source>Time zone assumed where none is recorded</source>
            <translation>Часовой пояс, принятый при отсутствии указания</translation>
        </message>
        <message>
            <source>Timeline of the accounts</source>
            <translation>Хронология движения средств по счетам</translation>
        </message>
        <message>
            <source>Times are as the source prints them. The last column names the item of evidence, the sheet where the file has sheets, and the row or line in which the entry stands.</source>
            <translation>Время приведено в том виде, в котором оно указано в источнике. В последнем столбце указаны номер файла среди доказательств, лист (если в файле есть листы) и строка, в которой содержится операция.</translation>
        </message>
        <message>
            <source>Times of receipt are in UTC.</source>
            <translation>Время получения указано в UTC.</translation>
        </message>
        <message>
            <source>Totals of the entries in the schedule</source>
            <translation>Итоги операций ведомости</translation>
        </message>
        <message>
            <source>Type corrected to: {value}</source>
            <translation>Вид операции исправлен на: {value}</translation>
        </message>
        <message>
            <source>What a person decided about an entry stands below what its source prints, which nobody can change. An amount marked as excluded is in no sum.</source>
            <translation>Решение лица по операции приведено под тем, что указано в её источнике; сам источник никто изменить не может. Сумма, отмеченная как исключённая, не входит ни в одну сумму.</translation>
        </message>
        <message>
            <source>What it holds, and its SHA-256</source>
            <translation>Содержание файла и его SHA-256</translation>
        </message>
        <message>
            <source>What persons decided about entries of the schedule: by whom, when and why.</source>
            <translation>Решения лиц по операциям ведомости: кем, когда и по какой причине приняты.</translation>
        </message>
        <message>
            <source>What the words do</source>
            <translation>Для чего служат слова</translation>
        </message>
        <message>
            <source>Where two accounts of the case record one movement of money and its identifiers prove it, the two entries are marked with each other's number. Both stay in the schedule and in the totals of their own account.</source>
            <translation>Если одно движение средств отражено по двум счетам дела и это подтверждено его идентификаторами, каждая из двух операций снабжена номером другой. Обе операции сохранены в ведомости и в итогах по своему счёту.</translation>
        </message>
        <message>
            <source>Where two statements of one account give the same movement, the sums above count it once. The entries that give it again stay in the schedule, marked; here they are counted apart.</source>
            <translation>Если одно движение средств отражено в двух выписках по одному счёту, в приведённых выше суммах оно учтено один раз. Повторные операции остаются в ведомости с отметкой; здесь они подсчитаны отдельно.</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>Какие операции</translation>
        </message>
        <message>
            <source>Whoever has these words can open the case.</source>
            <translation>Любое лицо, располагающее этими словами, может открыть дело.</translation>
        </message>
        <message>
            <source>Why it does not count</source>
            <translation>Почему не учитывается</translation>
        </message>
        <message>
            <source>Why it is no entry</source>
            <translation>Почему строка не является операцией</translation>
        </message>
        <message>
            <source>Withdrawn: {reason}</source>
            <translation>Отозвано: {reason}</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Запись отчёта</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>исключена</translation>
        </message>
        <message>
            <source>from {first}</source>
            <translation>с {first}</translation>
        </message>
        <message>
            <source>given</source>
            <translation>дано</translation>
        </message>
        <message>
            <source>given again</source>
            <translation>повторная</translation>
        </message>
        <message>
            <source>given again by this statement; counted once</source>
            <translation>повторяется в этой выписке; учтена один раз</translation>
        </message>
        <message>
            <source>intelligence only</source>
            <translation>только оперативная информация</translation>
        </message>
        <message>
            <source>line {row}</source>
            <translation>строка {row}</translation>
        </message>
        <message>
            <source>no. {number} given again; counted once</source>
            <translation>повтор операции № {number}; учтена один раз</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>не дано</translation>
        </message>
        <message>
            <source>outside the legal basis</source>
            <translation>вне правового основания</translation>
        </message>
        <message>
            <source>payments: {count}</source>
            <translation>платежей: {count}</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>строка {row}</translation>
        </message>
        <message>
            <source>same movement as no. {number}</source>
            <translation>то же движение средств, что № {number}</translation>
        </message>
        <message>
            <source>until {last}</source>
            <translation>по {last}</translation>
        </message>
        <message>
            <source>{correction} ({reason})</source>
            <translation>{correction} (причина: {reason})</translation>
        </message>
        <message>
            <source>{count} of {whole} entries; the rest: {rest}</source>
            <translation>операций: {count} из {whole}; остальное: {rest}</translation>
        </message>
        <message>
            <source>{field} corrected to: {value}</source>
            <translation>Поле {field} исправлено на: {value}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>с {first} по {last}</translation>
        </message>
        <message>
            <source>{instant} by {actor}</source>
            <translation>{instant}, {actor}</translation>
        </message>
        <message>
            <source>{instant} by {actor} as {file}, from: {source}</source>
            <translation>{instant}, {actor}; файл {file}, от: {source}</translation>
        </message>
        <message>
            <source>{item}, out of {container}: a file of this archive</source>
            <translation>{item}, извлечено из {container}: файл этого архива</translation>
        </message>
        <message>
            <source>{item}, out of {container}: what its password opened</source>
            <translation>{item}, извлечено из {container}: содержимое, открытое паролем</translation>
        </message>
        <message>
            <source>{label}: {file}</source>
            <translation>{label}: {file}</translation>
        </message>
        <message>
            <source>{name} (account of the operating system; no name was given)</source>
            <translation>{name} (учётная запись операционной системы; имя не указано)</translation>
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
            <translation>{status}, учтён под № {number}</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Перейти к доказательствам</translation>
        </message>
        <message>
            <source>It need not be the language of this window.</source>
            <translation>Он может отличаться от языка этого окна.</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Язык отчёта</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Leave both empty for everything that the case holds.</source>
            <translation>Оставьте оба поля пустыми, чтобы включить всё содержание дела.</translation>
        </message>
        <message>
            <source>Looking at the case</source>
            <translation>Просмотр дела</translation>
        </message>
        <message>
            <source>Method and limits</source>
            <translation>Метод и ограничения</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>The accounts and whether their statements reconcile</source>
            <translation>Счета и результаты сверки их выписок</translation>
        </message>
        <message>
            <source>The case, who prepared the report, and when</source>
            <translation>Дело, составитель отчёта и дата составления</translation>
        </message>
        <message>
            <source>The episodes, each with what remains outside it</source>
            <translation>Эпизоды, каждый с указанием остального</translation>
        </message>
        <message>
            <source>The last day of the period lies before its first.</source>
            <translation>Последний день периода предшествует первому.</translation>
        </message>
        <message>
            <source>The material examined, each file with its SHA-256</source>
            <translation>Исследованные материалы, каждый файл с его SHA-256</translation>
        </message>
        <message>
            <source>The report is made of the statements of the case. Import some first.</source>
            <translation>Отчёт составляется по выпискам дела. Сначала импортируйте выписки.</translation>
        </message>
        <message>
            <source>The rows that gave no entry, and why</source>
            <translation>Строки без операций с указанием причины</translation>
        </message>
        <message>
            <source>The schedule of entries, each with its place in the source</source>
            <translation>Ведомость операций с указанием места каждой в источнике</translation>
        </message>
        <message>
            <source>The timeline of money as a picture</source>
            <translation>Хронология движения средств в виде рисунка</translation>
        </message>
        <message>
            <source>There is nothing to report yet</source>
            <translation>Отчёт составлять пока не из чего</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Содержание отчёта</translation>
        </message>
        <message>
            <source>Write the report…</source>
            <translation>Записать отчёт…</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Запись отчёта</translation>
        </message>
    </context>
    <context>
        <name>ResultsView</name>
        <message>
            <source>Enter cash, balances or debts on two days, or money of some days: then the methods speak.</source>
            <translation>Введите наличные, остатки или долги на две даты либо денежные средства за несколько дней — тогда методы дадут результат.</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>Сравнение методов</translation>
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
            <translation>О правиле</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Принять решение…</translation>
        </message>
        <message>
            <source>In this case: {sentence}</source>
            <translation>В этом деле: {sentence}</translation>
        </message>
        <message>
            <source>It needs: {needs}</source>
            <translation>Необходимо: {needs}</translation>
        </message>
        <message>
            <source>It was not run. It needs: {needs}</source>
            <translation>Правило не применялось. Необходимо: {needs}</translation>
        </message>
        <message>
            <source>Not computed</source>
            <translation>Не вычислено</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строки</translation>
        </message>
        <message>
            <source>Rows ({count})</source>
            <translation>Строки ({count})</translation>
        </message>
        <message>
            <source>This rule is left out on purpose: {why}</source>
            <translation>Это правило намеренно не включено: {why}</translation>
        </message>
        <message>
            <source>What may explain it, and what the records leave open</source>
            <translation>Возможное объяснение и вопросы, на которые записи не дают ответа</translation>
        </message>
        <message>
            <source>{rule}  {title}</source>
            <translation>{rule}  {title}</translation>
        </message>
        <message>
            <source>{state}, decided by {name} on {moment}: {reason}</source>
            <translation>{state}; решение принято: {name}, {moment}; причина: {reason}</translation>
        </message>
        <message>
            <source>{state}: nobody has decided about this finding yet.</source>
            <translation>{state}: решение по этому признаку ещё никем не принято.</translation>
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
            <translation>Не включено</translation>
        </message>
        <message>
            <source>Not computable</source>
            <translation>Невозможно вычислить</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>Не применялось</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
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
                <numerusform>Вручную установлена %Ln категория.</numerusform>
                <numerusform>Вручную установлены %Ln категории.</numerusform>
                <numerusform>Вручную установлено %Ln категорий.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen entries</source>
            <translation>
                <numerusform>%Ln выбранная операция</numerusform>
                <numerusform>%Ln выбранные операции</numerusform>
                <numerusform>%Ln выбранных операций</numerusform>
            </translation>
        </message>
        <message>
            <source>Categories that persons set</source>
            <translation>Категории, установленные вручную</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Nobody has set a category in this case yet: all of them follow the lists.</source>
            <translation>В этом деле категории вручную пока не устанавливались: все они определены по спискам.</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>К чему относится</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>Кем установлена</translation>
        </message>
        <message>
            <source>Set on</source>
            <translation>Дата установки</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>words: {words}</source>
            <translation>слова: {words}</translation>
        </message>
    </context>
    <context>
        <name>RunDialog</name>
        <message>
            <source>Enter a whole number for rule {rule}.</source>
            <translation>Введите целое число для правила {rule}.</translation>
        </message>
        <message>
            <source>Enter a whole number from {least} to {most}.</source>
            <translation>Введите целое число от {least} до {most}.</translation>
        </message>
        <message>
            <source>Entries are compared by accounts, names, references, amounts and days. What is found is inferred until a person confirms it, and is counted apart from what identifiers prove.</source>
            <translation>Операции сравниваются по счетам, именам, референсам, суммам и датам. Найденное считается предполагаемым, пока его не подтвердит человек, и учитывается отдельно от доказанного идентификаторами.</translation>
        </message>
        <message>
            <source>Find transfers</source>
            <translation>Найти переводы</translation>
        </message>
        <message>
            <source>Largest fee that no row states, in hundredths of a percent</source>
            <translation>Наибольшая комиссия, не указанная ни в одной строке, в сотых долях процента</translation>
        </message>
        <message>
            <source>Least score of a match</source>
            <translation>Наименьшая оценка сопоставления</translation>
        </message>
        <message>
            <source>Longest delay, in working days</source>
            <translation>Наибольшая задержка, в рабочих днях</translation>
        </message>
        <message>
            <source>Most entries that add up to one</source>
            <translation>Наибольшее число операций, в сумме дающих одну</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Значения</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Применить</translation>
        </message>
        <message>
            <source>Run the rules</source>
            <translation>Применить правила</translation>
        </message>
        <message>
            <source>The rules about records run first. A finding is a lead and no proof; the numbers used are kept with the run. Thresholds that are not set, and lists of the case, are sealed before.</source>
            <translation>Сначала применяются правила целостности. Выявленный признак — это повод для проверки, а не доказательство; использованные значения сохраняются вместе с прогоном. Незаданные пороги и списки дела опечатываются заранее.</translation>
        </message>
        <message>
            <source>Thresholds of</source>
            <translation>Пороги страны</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Показатель</translation>
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
            <translation>Счёт, суммы которого показаны</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Все счета</translation>
        </message>
        <message>
            <source>All currencies</source>
            <translation>Все валюты</translation>
        </message>
        <message>
            <source>Currency of the amounts</source>
            <translation>Валюта сумм</translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message numerus="yes">
            <source>All %Ln entries of this view</source>
            <translation>
                <numerusform>Все операции этого списка (%Ln операция)</numerusform>
                <numerusform>Все операции этого списка (%Ln операции)</numerusform>
                <numerusform>Все операции этого списка (%Ln операций)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln selected entries</source>
            <translation>
                <numerusform>%Ln выбранная операция</numerusform>
                <numerusform>%Ln выбранные операции</numerusform>
                <numerusform>%Ln выбранных операций</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry of {moment}: {amount}</source>
            <translation>Операция {moment}: {amount}</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>Какие операции</translation>
        </message>
    </context>
    <context>
        <name>Screening</name>
        <message>
            <source>A category needs either words or the entries that it is for.</source>
            <translation>Для категории нужны либо слова, либо операции, к которым она относится.</translation>
        </message>
        <message>
            <source>A category that a person sets needs a reason.</source>
            <translation>Для категории, устанавливаемой вручную, нужна причина.</translation>
        </message>
        <message>
            <source>Bank fees</source>
            <translation>Банковские комиссии</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Наличные</translation>
        </message>
        <message>
            <source>Clothing</source>
            <translation>Одежда</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Связь и интернет</translation>
        </message>
        <message>
            <source>Digits of amounts that grow freely follow Benford's law. Prices, wages, limits and tariffs do not, without anybody doing wrong: a deviation says where to look, and is never a finding by itself. The ranges are custom, and their source was not yet opened.</source>
            <translation>Цифры сумм, которые растут свободно, подчиняются закону Бенфорда. Цены, заработная плата, лимиты и тарифы ему не подчиняются, и в этом нет ничьего нарушения: отклонение показывает, на что обратить внимание, но само по себе никогда не является выявленным признаком. Диапазоны приняты по сложившейся практике, их источник ещё не проверен.</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Every entry is in exactly one class; the classes of an account sum to all its amounts.</source>
            <translation>Каждая операция относится ровно к одному классу; классы по счёту в сумме дают все его суммы.</translation>
        </message>
        <message>
            <source>First digit</source>
            <translation>Первая цифра</translation>
        </message>
        <message>
            <source>First two digits</source>
            <translation>Первые две цифры</translation>
        </message>
        <message>
            <source>Food</source>
            <translation>Продукты питания</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>Товары</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Здоровье</translation>
        </message>
        <message>
            <source>Housing</source>
            <translation>Жильё</translation>
        </message>
        <message>
            <source>How many amounts are whole multiples of the unit, and how probable that many would be at the rate of all other accounts of the case. Salaries, rents and cash are round by nature.</source>
            <translation>Сколько сумм кратны единице округления и насколько вероятно такое их число при доле, характерной для всех остальных счетов дела. Заработная плата, арендная плата и наличные по своей природе выражаются круглыми суммами.</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Кредиты и займы</translation>
        </message>
        <message>
            <source>Lodging</source>
            <translation>Проживание</translation>
        </message>
        <message>
            <source>Not assigned</source>
            <translation>Не отнесено к категории</translation>
        </message>
        <message>
            <source>Not computable: one amount alone makes up more than a tenth, as a tariff or a wage does.</source>
            <translation>Невозможно вычислить: на одну-единственную сумму приходится более одной десятой, как бывает с тарифом или заработной платой.</translation>
        </message>
        <message>
            <source>Not computable: the amounts span less than two orders of magnitude.</source>
            <translation>Невозможно вычислить: суммы охватывают менее двух порядков величины.</translation>
        </message>
        <message>
            <source>Not computable: the case has too few other amounts to compare with.</source>
            <translation>Невозможно вычислить: в деле слишком мало других сумм для сравнения.</translation>
        </message>
        <message>
            <source>Not computable: the source gives no references.</source>
            <translation>Невозможно вычислить: в источнике нет референсов.</translation>
        </message>
        <message>
            <source>Not computable: the source prints no balance.</source>
            <translation>Невозможно вычислить: в источнике не указан остаток.</translation>
        </message>
        <message>
            <source>Not computable: there are too few amounts.</source>
            <translation>Невозможно вычислить: слишком мало сумм.</translation>
        </message>
        <message>
            <source>Numbers that are missing in a row of references, and days without entries. A reference can be missing since its document belongs to another account.</source>
            <translation>Номера, отсутствующие в последовательности референсов, и дни без операций. Референс может отсутствовать потому, что его документ относится к другому счёту.</translation>
        </message>
        <message>
            <source>Say which category it is.</source>
            <translation>Укажите категорию.</translation>
        </message>
        <message>
            <source>Second digit</source>
            <translation>Вторая цифра</translation>
        </message>
        <message>
            <source>Taxes and social payments</source>
            <translation>Налоги и социальные платежи</translation>
        </message>
        <message>
            <source>Tests of digits: {digits}; shares of round amounts: {rounds}; gaps: {gaps}; classes of amounts: {strata}.</source>
            <translation>Проверок цифр: {digits}; долей круглых сумм: {rounds}; пропусков: {gaps}; классов сумм: {strata}.</translation>
        </message>
        <message>
            <source>The balance at the end of each day with entries. Where the source prints none, it follows from the nearest printed one and the entries between.</source>
            <translation>Остаток на конец каждого дня, в который есть операции. Если в источнике он не указан, он выводится из ближайшего указанного остатка и операций между ними.</translation>
        </message>
        <message>
            <source>The category is kept.</source>
            <translation>Категория сохранена.</translation>
        </message>
        <message>
            <source>The category is withdrawn.</source>
            <translation>Категория отозвана.</translation>
        </message>
        <message>
            <source>Tickets and travel</source>
            <translation>Билеты и поездки</translation>
        </message>
        <message>
            <source>Transfers to own accounts</source>
            <translation>Переводы на собственные счета</translation>
        </message>
        <message>
            <source>Transfers to persons</source>
            <translation>Переводы физическим лицам</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Транспорт</translation>
        </message>
        <message>
            <source>What was paid out, by categories of a household budget. Each entry says by which rule it has its category; what no rule assigns is summed apart, so that the sums are all outgoings. The lists of words and codes can be changed for the case; their sources were not yet opened.</source>
            <translation>Выплаченное по категориям бюджета домохозяйства. Для каждой операции указано, по какому правилу она отнесена к категории; то, что не отнесено ни одним правилом, суммируется отдельно, поэтому суммы охватывают все расходы. Списки слов и кодов можно изменить для дела; их источники ещё не проверены.</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>Записано в файл {file}.</translation>
        </message>
        <message>
            <source>acceptably near the law</source>
            <translation>приемлемо близко к закону Бенфорда</translation>
        </message>
        <message>
            <source>account of the same holder</source>
            <translation>счёт того же владельца</translation>
        </message>
        <message>
            <source>cash by the source</source>
            <translation>наличные по данным источника</translation>
        </message>
        <message>
            <source>close to the law</source>
            <translation>близко к закону Бенфорда</translation>
        </message>
        <message>
            <source>code of the purpose</source>
            <translation>код назначения платежа</translation>
        </message>
        <message>
            <source>computed from a printed one</source>
            <translation>вычислено из указанного в источнике</translation>
        </message>
        <message>
            <source>marginally near the law</source>
            <translation>на грани близости к закону Бенфорда</translation>
        </message>
        <message>
            <source>merchant category code</source>
            <translation>код категории торговой точки (MCC)</translation>
        </message>
        <message>
            <source>not near the law</source>
            <translation>далеко от закона Бенфорда</translation>
        </message>
        <message>
            <source>printed by the source</source>
            <translation>указано в источнике</translation>
        </message>
        <message>
            <source>section of the code of the purpose</source>
            <translation>раздел кода назначения платежа</translation>
        </message>
        <message>
            <source>set by a person</source>
            <translation>установлено вручную</translation>
        </message>
        <message>
            <source>words of the list</source>
            <translation>слова из списка</translation>
        </message>
        <message>
            <source>words set for the case</source>
            <translation>слова, заданные для дела</translation>
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
            <translation>Операции, на которых основан показатель</translation>
        </message>
        <message>
            <source>Exporting the outgoings</source>
            <translation>Экспорт расходов</translation>
        </message>
        <message>
            <source>Keeping the screening</source>
            <translation>Сохранение обзора сумм</translation>
        </message>
        <message>
            <source>Looking at the entries</source>
            <translation>Просмотр операций</translation>
        </message>
        <message>
            <source>Setting the category</source>
            <translation>Присвоение категории</translation>
        </message>
        <message>
            <source>The category is set, with its reason, your name and the time.</source>
            <translation>Категория присвоена; указаны причина, ваше имя и время.</translation>
        </message>
        <message>
            <source>The category is withdrawn.</source>
            <translation>Категория отозвана.</translation>
        </message>
        <message numerus="yes">
            <source>The first of %Ln entries behind the figure</source>
            <translation>
                <numerusform>Первые операции из тех, на которых основан показатель (всего %Ln операция)</numerusform>
                <numerusform>Первые операции из тех, на которых основан показатель (всего %Ln операции)</numerusform>
                <numerusform>Первые операции из тех, на которых основан показатель (всего %Ln операций)</numerusform>
            </translation>
        </message>
        <message>
            <source>The screening is kept in the case with its question, your name and the time.</source>
            <translation>Обзор сумм сохранён в деле вместе с вопросом, вашим именем и временем.</translation>
        </message>
        <message>
            <source>Withdrawing the category</source>
            <translation>Отзыв категории</translation>
        </message>
    </context>
    <context>
        <name>ScreeningPage</name>
        <message numerus="yes">
            <source>%Ln lines of outgoings were written to {file}.</source>
            <translation>
                <numerusform>В файл {file} записана %Ln строка расходов.</numerusform>
                <numerusform>В файл {file} записаны %Ln строки расходов.</numerusform>
                <numerusform>В файл {file} записано %Ln строк расходов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add statements: their digits, round amounts, gaps and balances are then looked at, and outgoings are summed by category. What is shown says where to look, and is never a finding by itself.</source>
            <translation>Добавьте выписки: будут проанализированы цифры, круглые суммы, пробелы и остатки, а расходы — просуммированы по категориям. Показанное указывает, на что обратить внимание, но само по себе никогда не является выявленным признаком.</translation>
        </message>
        <message>
            <source>Balances</source>
            <translation>Остатки</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Compiling the outgoings</source>
            <translation>Составление перечня расходов</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Цифры</translation>
        </message>
        <message>
            <source>Export outgoings…</source>
            <translation>Экспорт расходов…</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Пробелы</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Перейти к доказательствам</translation>
        </message>
        <message>
            <source>Keep in the case</source>
            <translation>Сохранить в деле</translation>
        </message>
        <message>
            <source>Looking for the entries</source>
            <translation>Поиск операций</translation>
        </message>
        <message>
            <source>No amount is shown here.</source>
            <translation>Здесь нет сумм для показа.</translation>
        </message>
        <message>
            <source>No gap was found.</source>
            <translation>Пробелов не найдено.</translation>
        </message>
        <message>
            <source>Of the chosen account, or of all, in every currency</source>
            <translation>По выбранному счёту или по всем счетам, во всех валютах</translation>
        </message>
        <message>
            <source>Outgoings</source>
            <translation>Расходы</translation>
        </message>
        <message>
            <source>Round amounts</source>
            <translation>Круглые суммы</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Обзор сумм</translation>
        </message>
        <message>
            <source>Screening the amounts</source>
            <translation>Выполнение обзора сумм</translation>
        </message>
        <message>
            <source>There are no amounts to screen yet</source>
            <translation>Сумм для обзора пока нет</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Ways to look at amounts</source>
            <translation>Способы анализа сумм</translation>
        </message>
    </context>
    <context>
        <name>ScreeningTable</name>
        <message>
            <source>Account without a number</source>
            <translation>Счёт без номера</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Все счета</translation>
        </message>
        <message>
            <source>Days without entries</source>
            <translation>Дни без операций</translation>
        </message>
        <message>
            <source>Numbers of references</source>
            <translation>Номера референсов</translation>
        </message>
        <message>
            <source>less than {value}</source>
            <translation>менее {value}</translation>
        </message>
    </context>
    <context>
        <name>SeamTable</name>
        <message>
            <source>Days between</source>
            <translation>Дней между ними</translation>
        </message>
        <message>
            <source>One ends</source>
            <translation>Конец первой</translation>
        </message>
        <message>
            <source>One of the balances is not stated, so the statements cannot be compared.</source>
            <translation>Один из остатков не указан, поэтому сравнить выписки нельзя.</translation>
        </message>
        <message>
            <source>Seams between statements</source>
            <translation>Стыки между выписками</translation>
        </message>
        <message numerus="yes">
            <source>The balance changes in the %Ln days between them.</source>
            <translation>
                <numerusform>За %Ln день между ними остаток изменяется.</numerusform>
                <numerusform>За %Ln дня между ними остаток изменяется.</numerusform>
                <numerusform>За %Ln дней между ними остаток изменяется.</numerusform>
            </translation>
        </message>
        <message>
            <source>The balances contradict each other.</source>
            <translation>Остатки противоречат друг другу.</translation>
        </message>
        <message>
            <source>The balances meet.</source>
            <translation>Остатки совпадают.</translation>
        </message>
        <message>
            <source>The next begins</source>
            <translation>Начало следующей</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Вывод</translation>
        </message>
        <message>
            <source>With a balance of</source>
            <translation>Остаток</translation>
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
                <numerusform>Найден %Ln результат.</numerusform>
                <numerusform>Найдено %Ln результата.</numerusform>
                <numerusform>Найдено %Ln результатов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Between what is searched</source>
            <translation>Между чем вести поиск</translation>
        </message>
        <message>
            <source>Choose from whom and to whom the ways shall lead.</source>
            <translation>Выберите, от кого и к кому должны вести цепочки платежей.</translation>
        </message>
        <message>
            <source>Circles that come back</source>
            <translation>Круги с возвратом средств</translation>
        </message>
        <message>
            <source>Days at most: </source>
            <translation>Дней не более: </translation>
        </message>
        <message>
            <source>Differs at most: </source>
            <translation>Расхождение не более: </translation>
        </message>
        <message>
            <source>Each movement leaves after the one before it arrived, within the days, with at least the given share of what arrived. The way that arrives first comes first.</source>
            <translation>Каждое движение средств начинается после поступления предыдущего, в пределах заданного числа дней и на сумму не менее заданной доли поступившего. Первой показана цепочка платежей, завершившаяся раньше других.</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>Goes on at least: </source>
            <translation>Идёт дальше не менее: </translation>
        </message>
        <message>
            <source>Many pay one, who pays many</source>
            <translation>Многие платят одному, а тот — многим</translation>
        </message>
        <message>
            <source>Money that comes back to where it began, in the order of time, each amount within the given share of the first.</source>
            <translation>Средства, возвращающиеся туда, откуда вышли, в порядке времени; каждая сумма отличается от первой не более чем на заданную долю.</translation>
        </message>
        <message>
            <source>Movements at most: </source>
            <translation>Движений средств не более: </translation>
        </message>
        <message>
            <source>Movements of what was found</source>
            <translation>Движения средств в найденном</translation>
        </message>
        <message>
            <source>Nothing of the kind was found.</source>
            <translation>Ничего подобного не найдено.</translation>
        </message>
        <message>
            <source>One pays many, who pay one</source>
            <translation>Один платит многим, а те — одному</translation>
        </message>
        <message>
            <source>Payers at least: </source>
            <translation>Плательщиков не менее: </translation>
        </message>
        <message>
            <source>Recipients at least: </source>
            <translation>Получателей не менее: </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>The search stopped at its bound: more may exist.</source>
            <translation>Поиск остановлен на установленном пределе: возможны и другие результаты.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Ways from one to another</source>
            <translation>Цепочки платежей от одного к другому</translation>
        </message>
        <message>
            <source>What is sought</source>
            <translation>Что искать</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Найденное</translation>
        </message>
        <message>
            <source>Within the days many pay one, and that one pays as much to many, but for the given share.</source>
            <translation>В пределах заданного числа дней многие платят одному, а тот выплачивает многим столько же с отклонением не более заданной доли.</translation>
        </message>
        <message>
            <source>Within the days one pays many, and each of them passes it on to the same one, but for the given share.</source>
            <translation>В пределах заданного числа дней один платит многим, и каждый из них передаёт полученное далее одному и тому же лицу с отклонением не более заданной доли.</translation>
        </message>
    </context>
    <context>
        <name>SecurityConversation</name>
        <message>
            <source>Recovery sheet.pdf</source>
            <translation>Лист восстановления.pdf</translation>
        </message>
        <message>
            <source>The case has no passphrase and cannot be locked. Give it one first.</source>
            <translation>У дела нет парольной фразы, поэтому его нельзя заблокировать. Сначала задайте её.</translation>
        </message>
        <message>
            <source>The case has no passphrase, so there is nothing to recover.</source>
            <translation>У дела нет парольной фразы, поэтому восстанавливать нечего.</translation>
        </message>
        <message>
            <source>The case was not closed properly the last time. Everything in it was checked and agrees.</source>
            <translation>В прошлый раз дело не было закрыто надлежащим образом. Всё его содержание проверено и согласуется.</translation>
        </message>
        <message>
            <source>The case was not closed properly the last time. The first difference: {subject}</source>
            <translation>В прошлый раз дело не было закрыто надлежащим образом. Первое расхождение: {subject}</translation>
        </message>
        <message>
            <source>{name} copy</source>
            <translation>{name} (копия)</translation>
        </message>
    </context>
    <context>
        <name>Self-test</name>
        <message>
            <source>A part of the program is missing: {part}.</source>
            <translation>Отсутствует часть программы: {part}.</translation>
        </message>
        <message>
            <source>Entries of the sample case</source>
            <translation>Операции учебного дела</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Modules</source>
            <translation>Модули</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ресурсы</translation>
        </message>
        <message>
            <source>{check}: {count} in order.</source>
            <translation>{check}: в порядке — {count}.</translation>
        </message>
    </context>
    <context>
        <name>SheetConversation</name>
        <message>
            <source>Adding up entries</source>
            <translation>Суммирование операций</translation>
        </message>
        <message>
            <source>Entries behind the figure</source>
            <translation>Операции, на которых основан показатель</translation>
        </message>
        <message>
            <source>Keeping the item</source>
            <translation>Сохранение позиции</translation>
        </message>
        <message>
            <source>Keeping the result</source>
            <translation>Сохранение результата</translation>
        </message>
        <message>
            <source>Keeping what the entries give</source>
            <translation>Сохранение показателей из операций</translation>
        </message>
        <message>
            <source>Looking at the entries</source>
            <translation>Просмотр операций</translation>
        </message>
        <message>
            <source>Withdrawing the item</source>
            <translation>Отзыв позиции</translation>
        </message>
    </context>
    <context>
        <name>SheetWording</name>
        <message>
            <source>acquired {day}</source>
            <translation>приобретено {day}</translation>
        </message>
        <message>
            <source>end of {first} to end of {last}</source>
            <translation>с конца дня {first} по конец дня {last}</translation>
        </message>
        <message>
            <source>given up {day}</source>
            <translation>выбыло {day}</translation>
        </message>
        <message>
            <source>held before</source>
            <translation>имелось ранее</translation>
        </message>
        <message>
            <source>held still</source>
            <translation>имеется до сих пор</translation>
        </message>
        <message>
            <source>{begin}, {end}</source>
            <translation>{begin}, {end}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>с {first} по {last}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>от {low} до {high}</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Действие</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>it holds no private key in PEM, or its passphrase is another one</source>
            <translation>он не содержит закрытого ключа в формате PEM либо его парольная фраза иная</translation>
        </message>
        <message>
            <source>it is encrypted, and {variable} does not hold its passphrase</source>
            <translation>он зашифрован, а {variable} не содержит его парольной фразы</translation>
        </message>
        <message>
            <source>its key is none of Ed25519</source>
            <translation>его ключ не является ключом Ed25519</translation>
        </message>
        <message>
            <source>{file} gives no key to sign with: {reason}.</source>
            <translation>Файл {file} не даёт ключа для подписи: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>Rows of the source around the entry</source>
            <translation>Строки источника вокруг операции</translation>
        </message>
    </context>
    <context>
        <name>SpendingPanel</name>
        <message>
            <source>About the outgoings</source>
            <translation>О расходах</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Все категории</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Category of the outgoings</source>
            <translation>Категория расходов</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Outgoings</source>
            <translation>Расходы</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Выплачено</translation>
        </message>
        <message>
            <source>Set a category for words…</source>
            <translation>Присвоить категорию по словам…</translation>
        </message>
        <message>
            <source>Set by persons</source>
            <translation>Установленные вручную</translation>
        </message>
    </context>
    <context>
        <name>StandingFields</name>
        <message>
            <source>Choose a document, or enter the reason why you state it.</source>
            <translation>Выберите документ или введите причину, по которой вы это утверждаете.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Enter the place in the document where it stands.</source>
            <translation>Введите место в документе, где это указано.</translation>
        </message>
        <message>
            <source>Place in the document</source>
            <translation>Место в документе</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>for example: page 2, second table</source>
            <translation>например: страница 2, вторая таблица</translation>
        </message>
        <message>
            <source>needed where no document is named</source>
            <translation>обязательно, если документ не указан</translation>
        </message>
        <message>
            <source>no document: I state it</source>
            <translation>без документа: я это утверждаю</translation>
        </message>
    </context>
    <context>
        <name>StatementTable</name>
        <message>
            <source>Closing: {amount}</source>
            <translation>Исходящий: {amount}</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Opening: {amount}</source>
            <translation>Входящий: {amount}</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат сверки</translation>
        </message>
        <message>
            <source>Reason, and the row where it first breaks</source>
            <translation>Причина и строка первого разрыва остатка</translation>
        </message>
        <message>
            <source>Stated balances</source>
            <translation>Указанные остатки</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Выписка</translation>
        </message>
        <message>
            <source>Statements of the account</source>
            <translation>Выписки по счёту</translation>
        </message>
        <message>
            <source>no days are stated</source>
            <translation>дни не указаны</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>с {first} по {last}</translation>
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
                <numerusform>%Ln операции</numerusform>
                <numerusform>%Ln операций</numerusform>
            </translation>
        </message>
        <message>
            <source>Account without a number</source>
            <translation>Счёт без номера</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Сверка</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Рассчитано</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место в источнике</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>Указано</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Выписка</translation>
        </message>
        <message>
            <source>Statements and their balances</source>
            <translation>Выписки и их остатки</translation>
        </message>
        <message>
            <source>line {row}</source>
            <translation>строка {row}</translation>
        </message>
        <message>
            <source>sheet {sheet}, row {row}</source>
            <translation>лист {sheet}, строка {row}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>с {first} по {last}</translation>
        </message>
    </context>
    <context>
        <name>Statements</name>
        <message numerus="yes">
            <source>{evidence} {file}: account {account}, %n entries. {state}: {reason}</source>
            <translation>
                <numerusform>{evidence} {file}: счёт {account}, %n операция. {state}. {reason}</numerusform>
                <numerusform>{evidence} {file}: счёт {account}, %n операции. {state}. {reason}</numerusform>
                <numerusform>{evidence} {file}: счёт {account}, %n операций. {state}. {reason}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>How hard the passphrase is to guess</source>
            <translation>Насколько трудно подобрать парольную фразу</translation>
        </message>
        <message>
            <source>Several unrelated words are hard to guess and easy to type.</source>
            <translation>Несколько не связанных между собой слов трудно подобрать и легко ввести.</translation>
        </message>
    </context>
    <context>
        <name>TagDialog</name>
        <message>
            <source>A tag is a short word by which entries are found again. An entry can have several.</source>
            <translation>Метка — короткое слово, по которому можно снова найти операции. У операции может быть несколько меток.</translation>
        </message>
        <message>
            <source>Add the tag</source>
            <translation>Добавить метку</translation>
        </message>
        <message>
            <source>Enter a tag.</source>
            <translation>Введите метку.</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Tag entries</source>
            <translation>Присвоить метку</translation>
        </message>
    </context>
    <context>
        <name>TaskStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Прервать</translation>
        </message>
        <message>
            <source>Progress of the task</source>
            <translation>Ход выполнения задачи</translation>
        </message>
        <message>
            <source>Stopping at the next step…</source>
            <translation>Остановка на следующем шаге…</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>The program met a defect and did not finish this step; nothing of it was kept. It says: {reason}</source>
            <translation>В программе произошла ошибка, и действие не завершено; его результаты не сохранены. Сообщение: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Amount cannot be read</source>
            <translation>Сумма не читается</translation>
        </message>
        <message>
            <source>Amount of zero</source>
            <translation>Нулевая сумма</translation>
        </message>
        <message>
            <source>Announced or pending, not booked</source>
            <translation>Заявлено или ожидает проведения, не проведено</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Остаток</translation>
        </message>
        <message>
            <source>Completeness is not proven</source>
            <translation>Полнота не подтверждена</translation>
        </message>
        <message>
            <source>Damaged or cut off</source>
            <translation>Повреждено или неполно</translation>
        </message>
        <message>
            <source>Date cannot be read</source>
            <translation>Дата не читается</translation>
        </message>
        <message>
            <source>Does not reconcile</source>
            <translation>Не сходится</translation>
        </message>
        <message>
            <source>Heading of a section</source>
            <translation>Заголовок раздела</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>Поступление</translation>
        </message>
        <message>
            <source>Money out</source>
            <translation>Списание</translation>
        </message>
        <message>
            <source>Moves no money of the account</source>
            <translation>Не является движением средств по счёту</translation>
        </message>
        <message>
            <source>Neither received nor paid by its own words</source>
            <translation>По собственному тексту ни поступление, ни списание</translation>
        </message>
        <message>
            <source>No amount</source>
            <translation>Нет суммы</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Нет даты</translation>
        </message>
        <message>
            <source>Not part of a statement</source>
            <translation>Не относится к выписке</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Numbers of the columns</source>
            <translation>Номера столбцов</translation>
        </message>
        <message>
            <source>Reconciles</source>
            <translation>Сходится</translation>
        </message>
        <message>
            <source>Says something about the statement</source>
            <translation>Сведения о выписке</translation>
        </message>
        <message>
            <source>Titles of the columns</source>
            <translation>Заголовки столбцов</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>Ожидает ответа</translation>
        </message>
        <message>
            <source>addition of an episode</source>
            <translation>добавление эпизода</translation>
        </message>
        <message>
            <source>addition of entries to an episode</source>
            <translation>добавление операций в эпизод</translation>
        </message>
        <message>
            <source>change of a category of spending</source>
            <translation>изменение категории расходов</translation>
        </message>
        <message>
            <source>change of an episode</source>
            <translation>изменение эпизода</translation>
        </message>
        <message>
            <source>change of the case's details</source>
            <translation>изменение сведений о деле</translation>
        </message>
        <message>
            <source>change of the passphrase</source>
            <translation>смена парольной фразы</translation>
        </message>
        <message>
            <source>change of the terms of evidence</source>
            <translation>изменение условий использования доказательства</translation>
        </message>
        <message>
            <source>choice of funds of interest</source>
            <translation>отметка отслеживаемых средств</translation>
        </message>
        <message>
            <source>decision about a transfer</source>
            <translation>решение по переводу</translation>
        </message>
        <message>
            <source>decision about entries</source>
            <translation>решение по операциям</translation>
        </message>
        <message>
            <source>decision about names of a party</source>
            <translation>решение по именам стороны</translation>
        </message>
        <message>
            <source>destruction of evidence by order</source>
            <translation>уничтожение доказательства по решению суда</translation>
        </message>
        <message>
            <source>disposition of a finding</source>
            <translation>решение по признаку</translation>
        </message>
        <message>
            <source>drafting of a letter to a bank</source>
            <translation>составление проекта письма в банк</translation>
        </message>
        <message>
            <source>entry in a worksheet</source>
            <translation>внесение записи в рабочую таблицу</translation>
        </message>
        <message>
            <source>entry in an account's dossier</source>
            <translation>внесение записи в досье счёта</translation>
        </message>
        <message>
            <source>entry in the schedule of losses</source>
            <translation>внесение записи в ведомость ущерба</translation>
        </message>
        <message>
            <source>export of evidence</source>
            <translation>экспорт доказательства</translation>
        </message>
        <message>
            <source>export of the case</source>
            <translation>экспорт дела</translation>
        </message>
        <message>
            <source>import of files</source>
            <translation>импорт файлов</translation>
        </message>
        <message>
            <source>introduction of a person</source>
            <translation>внесение лица</translation>
        </message>
        <message>
            <source>keying of a statement</source>
            <translation>ввод выписки вручную</translation>
        </message>
        <message>
            <source>making of the case</source>
            <translation>создание дела</translation>
        </message>
        <message>
            <source>making of the key that signs bundles</source>
            <translation>создание ключа подписи пакетов</translation>
        </message>
        <message>
            <source>matching of transfers</source>
            <translation>сопоставление переводов</translation>
        </message>
        <message>
            <source>quarantine of evidence</source>
            <translation>помещение доказательства в карантин</translation>
        </message>
        <message>
            <source>recovery of the case</source>
            <translation>восстановление дела</translation>
        </message>
        <message>
            <source>redoing of a step</source>
            <translation>повтор действия</translation>
        </message>
        <message>
            <source>reinstatement of evidence</source>
            <translation>возобновление учёта доказательства</translation>
        </message>
        <message>
            <source>removal of an episode</source>
            <translation>удаление эпизода</translation>
        </message>
        <message>
            <source>removal of entries from an episode</source>
            <translation>удаление операций из эпизода</translation>
        </message>
        <message>
            <source>restoring of a backup</source>
            <translation>установка резервной копии</translation>
        </message>
        <message>
            <source>run of indirect methods</source>
            <translation>прогон косвенных методов</translation>
        </message>
        <message>
            <source>run of rules</source>
            <translation>прогон правил</translation>
        </message>
        <message>
            <source>screening of amounts</source>
            <translation>обзор сумм</translation>
        </message>
        <message>
            <source>sealing of a list</source>
            <translation>опечатывание списка</translation>
        </message>
        <message>
            <source>search for names of one party</source>
            <translation>поиск имён одной стороны</translation>
        </message>
        <message>
            <source>search for paths</source>
            <translation>поиск цепочек платежей</translation>
        </message>
        <message>
            <source>totals of flows</source>
            <translation>итоги потоков</translation>
        </message>
        <message>
            <source>tracing of funds</source>
            <translation>отслеживание средств</translation>
        </message>
        <message>
            <source>undoing of a step</source>
            <translation>отмена действия</translation>
        </message>
        <message>
            <source>undoing of an import</source>
            <translation>отмена импорта</translation>
        </message>
        <message>
            <source>withdrawal of a kept analysis</source>
            <translation>отзыв сохранённого анализа</translation>
        </message>
        <message>
            <source>withdrawal of a keyed statement</source>
            <translation>отзыв введённой вручную выписки</translation>
        </message>
        <message>
            <source>withdrawal of an answer with its imports</source>
            <translation>отзыв ответа вместе с его импортами</translation>
        </message>
        <message>
            <source>withdrawal of an entry made for an analysis</source>
            <translation>отзыв записи, внесённой для анализа</translation>
        </message>
        <message>
            <source>withdrawal of decisions</source>
            <translation>отзыв решений</translation>
        </message>
        <message>
            <source>withdrawal of evidence</source>
            <translation>отзыв доказательства</translation>
        </message>
        <message>
            <source>wrapping of the key for the agency</source>
            <translation>шифрование ключа дела для органа</translation>
        </message>
        <message>
            <source>writing of a recovery sheet</source>
            <translation>запись листа восстановления</translation>
        </message>
        <message>
            <source>writing of a report</source>
            <translation>запись отчёта</translation>
        </message>
        <message>
            <source>writing of a sealed bundle</source>
            <translation>запись опечатанного пакета</translation>
        </message>
        <message>
            <source>writing of an acquisition receipt</source>
            <translation>запись акта приёма</translation>
        </message>
    </context>
    <context>
        <name>TermsDialog</name>
        <message>
            <source>Entries that the order does not cover are marked, and documents leave them out unless you say otherwise. Intelligence stays out of every document unless its originator agreed.</source>
            <translation>Операции, не охваченные постановлением, отмечаются и не включаются в документы, если вы не укажете иное. Оперативная информация не включается ни в один документ без согласия её источника (органа).</translation>
        </message>
        <message>
            <source>Keep the terms</source>
            <translation>Сохранить условия</translation>
        </message>
        <message>
            <source>Terms of use of {label}</source>
            <translation>Условия использования {label}</translation>
        </message>
    </context>
    <context>
        <name>TermsFields</name>
        <message>
            <source>A day is written dd.mm.yyyy.</source>
            <translation>Дата указывается в виде дд.мм.гггг.</translation>
        </message>
        <message>
            <source>Accounts covered</source>
            <translation>Охваченные счета</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Нормативный акт</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Кем вынесено</translation>
        </message>
        <message>
            <source>Caveat</source>
            <translation>Ограничение использования</translation>
        </message>
        <message>
            <source>Days covered</source>
            <translation>Охваченные дни</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Intelligence only</source>
            <translation>Только оперативная информация</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата постановления</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Вид источника</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Номер постановления</translation>
        </message>
        <message>
            <source>Originator</source>
            <translation>Источник (орган)</translation>
        </message>
        <message>
            <source>Persons covered</source>
            <translation>Охваченные лица</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Последний день предшествует первому.</translation>
        </message>
        <message>
            <source>The originator agrees that it is passed on</source>
            <translation>Источник (орган) согласен на передачу</translation>
        </message>
        <message>
            <source>one a line; empty: not limited</source>
            <translation>по одному в строке; пусто — без ограничений</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n дн.</numerusform>
                <numerusform>%n дн.</numerusform>
                <numerusform>%n дн.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n операция</numerusform>
                <numerusform>%n операции</numerusform>
                <numerusform>%n операций</numerusform>
            </translation>
        </message>
        <message>
            <source>A bar without a head is the sum of a quarter of an hour.</source>
            <translation>Столбик без наконечника — сумма за четверть часа.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of five minutes.</source>
            <translation>Столбик без наконечника — сумма за пять минут.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one day.</source>
            <translation>Столбик без наконечника — сумма за один день.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one hour.</source>
            <translation>Столбик без наконечника — сумма за один час.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one minute.</source>
            <translation>Столбик без наконечника — сумма за одну минуту.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one month.</source>
            <translation>Столбик без наконечника — сумма за один месяц.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one quarter.</source>
            <translation>Столбик без наконечника — сумма за один квартал.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one week.</source>
            <translation>Столбик без наконечника — сумма за одну неделю.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one year.</source>
            <translation>Столбик без наконечника — сумма за один год.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of six hours.</source>
            <translation>Столбик без наконечника — сумма за шесть часов.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of three hours.</source>
            <translation>Столбик без наконечника — сумма за три часа.</translation>
        </message>
        <message>
            <source>Account without a number</source>
            <translation>Счёт без номера</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Остаток</translation>
        </message>
        <message>
            <source>Balance inferred, not printed</source>
            <translation>Остаток рассчитан, в источнике не указан</translation>
        </message>
        <message>
            <source>Days as printed.</source>
            <translation>Даты — как в источниках.</translation>
        </message>
        <message>
            <source>Days without a statement</source>
            <translation>Дни без выписки</translation>
        </message>
        <message>
            <source>Entries without a time are spread over their day in the order of the source.</source>
            <translation>Операции без указания времени распределены в пределах своего дня в порядке источника.</translation>
        </message>
        <message>
            <source>Lengths show the logarithm of amounts, one scale a currency.</source>
            <translation>Длина показывает логарифм суммы; шкала единая в пределах валюты.</translation>
        </message>
        <message>
            <source>Lengths show the square root of amounts, one scale a currency.</source>
            <translation>Длина показывает квадратный корень из суммы; шкала единая в пределах валюты.</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>Поступление</translation>
        </message>
        <message>
            <source>Money out</source>
            <translation>Списание</translation>
        </message>
        <message>
            <source>Money transfers</source>
            <translation>Денежные переводы</translation>
        </message>
        <message numerus="yes">
            <source>No statement for %n days</source>
            <translation>
                <numerusform>Нет выписки, дней: %n</numerusform>
                <numerusform>Нет выписки, дней: %n</numerusform>
                <numerusform>Нет выписки, дней: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>One movement recorded in two accounts</source>
            <translation>Одно движение средств, отражённое по двум счетам</translation>
        </message>
        <message>
            <source>One movement recorded in two accounts: zoom in to see the arrows</source>
            <translation>Одно движение средств, отражённое по двум счетам: увеличьте масштаб, чтобы увидеть стрелки</translation>
        </message>
        <message>
            <source>There are no entries to show.</source>
            <translation>Нет операций для показа.</translation>
        </message>
        <message>
            <source>Times as printed, in several time zones: {zones}.</source>
            <translation>Время — как в источниках, в нескольких часовых поясах: {zones}.</translation>
        </message>
        <message>
            <source>Times as printed, in the time zone {zone}.</source>
            <translation>Время — как в источниках, в часовом поясе {zone}.</translation>
        </message>
        <message>
            <source>Times as printed; no time zone is named, {zone} is assumed.</source>
            <translation>Время — как в источниках; часовой пояс не указан, принят {zone}.</translation>
        </message>
        <message>
            <source>Times as printed; their time zone is not known.</source>
            <translation>Время — как в источниках; часовой пояс неизвестен.</translation>
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
            <translation>Стрелки — перемещение, плюс и минус — масштаб, Control и стрелки — переход по операциям, Enter — открытие операции.</translation>
        </message>
        <message>
            <source>Timeline of the money</source>
            <translation>Хронология движения средств</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <source>Drawing the timeline</source>
            <translation>Построение хронологии</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>Перейти к доказательствам</translation>
        </message>
        <message>
            <source>Mark as funds of interest…</source>
            <translation>Отметить как отслеживаемые средства…</translation>
        </message>
        <message>
            <source>Reading the source</source>
            <translation>Чтение источника</translation>
        </message>
        <message>
            <source>The timeline shows every account of the case as soon as a statement has been imported.</source>
            <translation>Хронология покажет все счета дела, как только будет импортирована выписка.</translation>
        </message>
        <message>
            <source>There is nothing to draw yet</source>
            <translation>Хронологию строить пока не из чего</translation>
        </message>
    </context>
    <context>
        <name>TimelineToolbar</name>
        <message>
            <source>All currencies</source>
            <translation>Все валюты</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Drag over the timeline to mark a period; Shift and drag does the same.</source>
            <translation>Протяните указатель по хронологии, чтобы отметить период; протягивание с клавишей Shift делает то же самое.</translation>
        </message>
        <message>
            <source>Mark a period</source>
            <translation>Отметить период</translation>
        </message>
        <message>
            <source>Scale of lengths</source>
            <translation>Шкала длин</translation>
        </message>
        <message>
            <source>Scale: logarithm</source>
            <translation>Шкала: логарифм</translation>
        </message>
        <message>
            <source>Scale: square root</source>
            <translation>Шкала: квадратный корень</translation>
        </message>
        <message>
            <source>Show everything (0)</source>
            <translation>Показать всё (0)</translation>
        </message>
        <message>
            <source>Show less time (+)</source>
            <translation>Показать меньший отрезок времени (+)</translation>
        </message>
        <message>
            <source>Show more time (−)</source>
            <translation>Показать больший отрезок времени (−)</translation>
        </message>
        <message>
            <source>Show or hide the panel beside the timeline</source>
            <translation>Показать или скрыть панель рядом с хронологией</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Without a currency</source>
            <translation>Без валюты</translation>
        </message>
    </context>
    <context>
        <name>TotalsPanel</name>
        <message numerus="yes">
            <source>%Ln matches have two currencies on one side; their entries stand by themselves.</source>
            <translation>
                <numerusform>%Ln сопоставление имеет две валюты на одной стороне; его операции учитываются по отдельности.</numerusform>
                <numerusform>%Ln сопоставления имеют две валюты на одной стороне; их операции учитываются по отдельности.</numerusform>
                <numerusform>%Ln сопоставлений имеют две валюты на одной стороне; их операции учитываются по отдельности.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln movements make this total.</source>
            <translation>
                <numerusform>Этот итог составляет %Ln движение средств.</numerusform>
                <numerusform>Этот итог составляют %Ln движения средств.</numerusform>
                <numerusform>Этот итог составляют %Ln движений средств.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments that nobody was paid are in no total.</source>
            <translation>
                <numerusform>%Ln платёж, не выплаченный получателю, не входит ни в один итог.</numerusform>
                <numerusform>%Ln платежа, не выплаченные получателям, не входят ни в один итог.</numerusform>
                <numerusform>%Ln платежей, не выплаченных получателям, не входят ни в один итог.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln totals.</source>
            <translation>
                <numerusform>%Ln итог.</numerusform>
                <numerusform>%Ln итога.</numerusform>
                <numerusform>%Ln итогов.</numerusform>
            </translation>
        </message>
        <message>
            <source>About the chosen total</source>
            <translation>О выбранном итоге</translation>
        </message>
        <message>
            <source>Converted amounts rest on {name} by {source}, sealed on {day}.</source>
            <translation>Пересчитанные суммы основаны на таблице {name} (источник: {source}), опечатанной {day}.</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>Движения средств</translation>
        </message>
        <message>
            <source>Movements of the total</source>
            <translation>Движения средств в составе итога</translation>
        </message>
        <message>
            <source>Totals of flows</source>
            <translation>Итоги потоков</translation>
        </message>
        <message>
            <source>What stayed</source>
            <translation>Остаток средств</translation>
        </message>
    </context>
    <context>
        <name>TotalsStrip</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операции</numerusform>
                <numerusform>%Ln операций</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalsTable</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Валюта</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Исключено</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Владелец счёта</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>Поступление</translation>
        </message>
        <message>
            <source>Money out</source>
            <translation>Списание</translation>
        </message>
        <message>
            <source>none</source>
            <translation>не указана</translation>
        </message>
    </context>
    <context>
        <name>Tracing</name>
        <message numerus="yes">
            <source>%n entries are marked as funds of interest.</source>
            <translation>
                <numerusform>%n операция отмечена как отслеживаемые средства.</numerusform>
                <numerusform>%n операции отмечены как отслеживаемые средства.</numerusform>
                <numerusform>%n операций отмечены как отслеживаемые средства.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries take back an earlier one and give back the very money.</source>
            <translation>
                <numerusform>%n операция отменяет более раннюю и возвращает те же самые средства.</numerusform>
                <numerusform>%n операции отменяют более ранние и возвращают те же самые средства.</numerusform>
                <numerusform>%n операций отменяют более ранние и возвращают те же самые средства.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers are booked as arrived before they left; they carry nothing, and what arrived is of unknown origin.</source>
            <translation>
                <numerusform>%n перевод проведён как поступивший раньше, чем он был отправлен; средства по нему дальше не прослеживаются, а поступившее считается средствами неизвестного происхождения.</numerusform>
                <numerusform>%n перевода проведены как поступившие раньше, чем они были отправлены; средства по ним дальше не прослеживаются, а поступившее считается средствами неизвестного происхождения.</numerusform>
                <numerusform>%n переводов проведены как поступившие раньше, чем они были отправлены; средства по ним дальше не прослеживаются, а поступившее считается средствами неизвестного происхождения.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers arrive as funds of interest; the mark counts, and what left is a payment like any other.</source>
            <translation>
                <numerusform>%n перевод поступил как отслеживаемые средства; учитывается отметка, а списание по нему считается обычным платежом.</numerusform>
                <numerusform>%n перевода поступили как отслеживаемые средства; учитываются отметки, а списания по ним считаются обычными платежами.</numerusform>
                <numerusform>%n переводов поступили как отслеживаемые средства; учитываются отметки, а списания по ним считаются обычными платежами.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on that are only inferred; nobody has confirmed them.</source>
            <translation>
                <numerusform>%n перевод, по которому средства прослеживаются дальше, лишь предполагается; его никто не подтвердил.</numerusform>
                <numerusform>%n перевода, по которым средства прослеживаются дальше, лишь предполагаются; их никто не подтвердил.</numerusform>
                <numerusform>%n переводов, по которым средства прослеживаются дальше, лишь предполагаются; их никто не подтвердил.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on; a person confirmed them.</source>
            <translation>
                <numerusform>%n перевод, по которому средства прослеживаются дальше, подтверждён человеком.</numerusform>
                <numerusform>%n перевода, по которым средства прослеживаются дальше, подтверждены человеком.</numerusform>
                <numerusform>%n переводов, по которым средства прослеживаются дальше, подтверждены человеком.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on; identifiers on both sides prove them.</source>
            <translation>
                <numerusform>%n перевод, по которому средства прослеживаются дальше, доказан идентификаторами на обеих сторонах.</numerusform>
                <numerusform>%n перевода, по которым средства прослеживаются дальше, доказаны идентификаторами на обеих сторонах.</numerusform>
                <numerusform>%n переводов, по которым средства прослеживаются дальше, доказаны идентификаторами на обеих сторонах.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry {entry} is no payment out of the accounts that were traced; choose one that is.</source>
            <translation>Операция {entry} не является платежом с отслеживаемых счетов; выберите такой платёж.</translation>
        </message>
        <message>
            <source>Funds of interest are money that came in; a payment out of an account is none.</source>
            <translation>Отслеживаемые средства — это поступившие деньги; платёж со счёта к ним не относится.</translation>
        </message>
        <message>
            <source>Money goes through so many exchanges of rising amounts that the last minor unit cannot be proven; trace fewer accounts at once.</source>
            <translation>Средства проходят через столько обменов с возрастанием суммы, что результат нельзя доказать с точностью до наименьшей денежной единицы; отслеживайте одновременно меньше счетов.</translation>
        </message>
        <message>
            <source>Name one claimant with --claimant for all of --credit, or one for each of them.</source>
            <translation>Укажите с помощью --claimant одного претендента для всех --credit или по одному для каждого из них.</translation>
        </message>
        <message>
            <source>No entry is chosen.</source>
            <translation>Не выбрано ни одной операции.</translation>
        </message>
        <message>
            <source>No funds of interest are marked in these accounts; mark the credits whose money is to be followed first.</source>
            <translation>На этих счетах не отмечены отслеживаемые средства; сначала отметьте поступления, средства которых подлежат отслеживанию.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n accounts the balance before the first entry is unknown; the least that explains its payments is assumed, of unknown origin, and results are intervals.</source>
            <translation>
                <numerusform>По %n счёту остаток до первой операции неизвестен; принят наименьший остаток, объясняющий платежи с этого счёта, неизвестного происхождения; результаты представлены интервалами.</numerusform>
                <numerusform>По %n счетам остаток до первой операции неизвестен; принят наименьший остаток, объясняющий платежи с каждого счёта, неизвестного происхождения; результаты представлены интервалами.</numerusform>
                <numerusform>По %n счетам остаток до первой операции неизвестен; принят наименьший остаток, объясняющий платежи с каждого счёта, неизвестного происхождения; результаты представлены интервалами.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions records are missing between two statements; results are intervals.</source>
            <translation>
                <numerusform>В %n случае между двумя выписками отсутствуют записи; результаты представлены интервалами.</numerusform>
                <numerusform>В %n случаях между двумя выписками отсутствуют записи; результаты представлены интервалами.</numerusform>
                <numerusform>В %n случаях между двумя выписками отсутствуют записи; результаты представлены интервалами.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions the day of an entry is ambiguous; results are intervals.</source>
            <translation>
                <numerusform>В %n случае дата операции неоднозначна; результаты представлены интервалами.</numerusform>
                <numerusform>В %n случаях дата операции неоднозначна; результаты представлены интервалами.</numerusform>
                <numerusform>В %n случаях дата операции неоднозначна; результаты представлены интервалами.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions the source does not say in which order entries of one day were booked; results are intervals.</source>
            <translation>
                <numerusform>В %n случае в источнике не указано, в каком порядке проведены операции одного дня; результаты представлены интервалами.</numerusform>
                <numerusform>В %n случаях в источнике не указано, в каком порядке проведены операции одного дня; результаты представлены интервалами.</numerusform>
                <numerusform>В %n случаях в источнике не указано, в каком порядке проведены операции одного дня; результаты представлены интервалами.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say whose money it is: a name of the claimant is missing.</source>
            <translation>Укажите, чьи это деньги: не указано имя претендента.</translation>
        </message>
        <message>
            <source>Say why these are funds of interest: a reason is missing.</source>
            <translation>Укажите, почему это отслеживаемые средства: не указана причина.</translation>
        </message>
        <message>
            <source>There is no method {word}; there are: {methods}.</source>
            <translation>Метода {word} нет; имеются методы: {methods}.</translation>
        </message>
        <message>
            <source>Tracing by each method</source>
            <translation>Отслеживание каждым методом</translation>
        </message>
        <message>
            <source>Two ways of computing the method {method} do not agree; its figures must not be used.</source>
            <translation>Два способа вычисления по методу {method} дают разные результаты; его данные использовать нельзя.</translation>
        </message>
        <message>
            <source>Where every possible order cannot be tried the interval is a proven bound: the truth lies within it, which may be wider than need be.</source>
            <translation>Если перебрать все возможные порядки операций нельзя, интервал представляет собой доказанные границы: истинное значение лежит внутри него, хотя сам интервал может быть шире необходимого.</translation>
        </message>
        <message>
            <source>not computable: contributions in several currencies cannot be added</source>
            <translation>невозможно вычислить: взносы в нескольких валютах нельзя сложить</translation>
        </message>
        <message>
            <source>{amount}</source>
            <translation>{amount}</translation>
        </message>
        <message>
            <source>{amount} ({least} to {most})</source>
            <translation>{amount} (от {least} до {most})</translation>
        </message>
        <message>
            <source>{method}: booked in the order {entries}, {left} of the claims is left.</source>
            <translation>{method}, при порядке проведения операций {entries}: от требований претендентов остаётся {left}.</translation>
        </message>
    </context>
    <context>
        <name>Tracing methods</name>
        <message>
            <source>A claim falls to the lowest balance after it came in: other money is spent first, and later deposits do not fill it up again unless they are meant to make good the loss. Of several claims the rest of a payment reduces each in proportion to what it is immediately before. Canadian decisions use the same name for that reckoning among several claimants, so the formula counts, not the name.</source>
            <translation>Требование уменьшается до наименьшего остатка после поступления средств: сначала расходуются прочие средства, а последующие зачисления не восполняют требование, если они не предназначены для возмещения ущерба. При нескольких требованиях остальная часть платежа уменьшает каждое из них пропорционально его размеру непосредственно перед платежом. В канадских судебных решениях так же называют и такой расчёт между несколькими претендентами, поэтому значение имеет формула, а не название.</translation>
        </message>
        <message>
            <source>Amounts are rounded to the smallest unit of the currency by largest remainder, so that every row and every column still sums.</source>
            <translation>Суммы округляются до наименьшей единицы валюты по методу наибольшего остатка, поэтому итоги по каждой строке и каждому столбцу сохраняются.</translation>
        </message>
        <message>
            <source>Ceiling of the treaty</source>
            <translation>Предел по конвенции</translation>
        </message>
        <message>
            <source>Claimed money first out</source>
            <translation>Средства претендентов расходуются первыми</translation>
        </message>
        <message>
            <source>Claimed money last out</source>
            <translation>Средства претендентов расходуются последними</translation>
        </message>
        <message>
            <source>Each payment reduces everybody's money in proportion to what is theirs immediately before it.</source>
            <translation>Каждый платёж уменьшает средства каждого пропорционально его доле непосредственно перед платежом.</translation>
        </message>
        <message>
            <source>Each payment uses up all other money first, several claims in proportion.</source>
            <translation>Каждый платёж расходует сначала все прочие средства; несколько требований уменьшаются пропорционально.</translation>
        </message>
        <message>
            <source>Each payment uses up the claimed money first, several claims in proportion.</source>
            <translation>Каждый платёж расходует сначала средства претендентов; несколько требований уменьшаются пропорционально.</translation>
        </message>
        <message>
            <source>Each payment uses up the money that came in first and is still unspent.</source>
            <translation>Каждый платёж расходует средства, поступившие первыми и ещё не израсходованные.</translation>
        </message>
        <message>
            <source>Each payment uses up the money that came in last and is still unspent.</source>
            <translation>Каждый платёж расходует средства, поступившие последними и ещё не израсходованные.</translation>
        </message>
        <message>
            <source>First in, first out</source>
            <translation>Первым поступил — первым выбыл (ФИФО)</translation>
        </message>
        <message>
            <source>Last in, first out</source>
            <translation>Последним поступил — первым выбыл (ЛИФО)</translation>
        </message>
        <message>
            <source>Lowest intermediate balance</source>
            <translation>Наименьший промежуточный остаток</translation>
        </message>
        <message>
            <source>Mixed property can be confiscated up to the assessed value of what was mixed in. This is an upper limit of each claim, not a division: the limits of several claims do not add up.</source>
            <translation>Смешанное имущество может быть конфисковано в пределах оценённой стоимости приобщённых к нему средств. Это верхний предел каждого требования, а не раздел: пределы нескольких требований не складываются.</translation>
        </message>
        <message>
            <source>No single method is prescribed: professional guidance for accountants and fraud examiners leaves the choice to the facts and to the court. The methods are therefore shown side by side.</source>
            <translation>Единый метод не предписан: согласно профессиональным руководствам для бухгалтеров и специалистов по расследованию мошенничества выбор определяется обстоятельствами и судом. Поэтому методы показаны рядом.</translation>
        </message>
        <message>
            <source>Pari passu at the end</source>
            <translation>Pari passu на конец периода</translation>
        </message>
        <message>
            <source>Records are missing here.</source>
            <translation>Здесь отсутствуют записи.</translation>
        </message>
        <message>
            <source>Rolling pro rata</source>
            <translation>Скользящее пропорциональное распределение</translation>
        </message>
        <message>
            <source>The balance before the first entry is not known.</source>
            <translation>Остаток до первой операции неизвестен.</translation>
        </message>
        <message>
            <source>The day of one of these entries is ambiguous.</source>
            <translation>Дата одной из этих операций неоднозначна.</translation>
        </message>
        <message>
            <source>The order of these entries of one day is not recorded.</source>
            <translation>Порядок этих операций одного дня не зафиксирован.</translation>
        </message>
        <message>
            <source>What is left at the end is shared by all that was ever paid in, whatever the dates; it does not say who paid for what.</source>
            <translation>Оставшееся на конец периода распределяется между всеми когда-либо внесёнными средствами независимо от дат; метод не показывает, за счёт кого произведён какой платёж.</translation>
        </message>
        <message>
            <source>ceiling = the lesser of what was mixed in and the balance</source>
            <translation>предел = меньшее из приобщённых средств и остатка</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>однозначно</translation>
        </message>
        <message>
            <source>claims after = claims before − the lesser of claims before and payment</source>
            <translation>требования после = требования до − меньшее из требований до и платежа</translation>
        </message>
        <message>
            <source>claims after = the lesser of claims before and balance after</source>
            <translation>требования после = меньшее из требований до и остатка после</translation>
        </message>
        <message>
            <source>claims after = the lesser of claims before and balance after; each claim × claims after ÷ claims before</source>
            <translation>требования после = меньшее из требований до и остатка после; каждое требование × требования после ÷ требования до</translation>
        </message>
        <message>
            <source>every possible order tried</source>
            <translation>проверены все возможные порядки операций</translation>
        </message>
        <message>
            <source>lent by the bank (overdraft)</source>
            <translation>кредит банка (овердрафт)</translation>
        </message>
        <message>
            <source>origin unknown</source>
            <translation>происхождение неизвестно</translation>
        </message>
        <message>
            <source>other money</source>
            <translation>прочие средства</translation>
        </message>
        <message>
            <source>payment = newest lots until their sum is the payment</source>
            <translation>платёж = самые поздние партии средств, пока их сумма не составит платёж</translation>
        </message>
        <message>
            <source>payment = oldest lots until their sum is the payment</source>
            <translation>платёж = самые ранние партии средств, пока их сумма не составит платёж</translation>
        </message>
        <message>
            <source>proven bounds</source>
            <translation>доказанные границы</translation>
        </message>
        <message>
            <source>share = what is left × contributions of the claim ÷ all contributions</source>
            <translation>доля = оставшееся × взносы по требованию ÷ все взносы</translation>
        </message>
        <message>
            <source>share after = share before × (balance before − payment) ÷ balance before</source>
            <translation>доля после = доля до × (остаток до − платёж) ÷ остаток до</translation>
        </message>
        <message>
            <source>source not yet opened</source>
            <translation>источник ещё не проверен</translation>
        </message>
        <message>
            <source>the holder's own money</source>
            <translation>собственные средства владельца счёта</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>источник проверен</translation>
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
            <translation>Выберите поступления среди операций или в хронологии движения средств и отметьте их как отслеживаемые средства, указав имя претендента. После этого их деньги отслеживаются каждым методом, а результаты показываются рядом.</translation>
        </message>
        <message>
            <source>Go to entries</source>
            <translation>Перейти к операциям</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>Сохранить результат</translation>
        </message>
        <message>
            <source>Keeping the result</source>
            <translation>Сохранение результата</translation>
        </message>
        <message>
            <source>Looking for funds of interest</source>
            <translation>Поиск отслеживаемых средств</translation>
        </message>
        <message>
            <source>Looking for who paid</source>
            <translation>Поиск того, за счёт кого произведён платёж</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>Сравнение методов</translation>
        </message>
        <message>
            <source>No funds of interest are marked yet</source>
            <translation>Отслеживаемые средства ещё не отмечены</translation>
        </message>
        <message>
            <source>Payments and assets</source>
            <translation>Платежи и имущество</translation>
        </message>
        <message>
            <source>The case has changed since this was traced; trace again to see it.</source>
            <translation>После этого отслеживания дело изменилось; выполните отслеживание снова, чтобы увидеть изменения.</translation>
        </message>
        <message>
            <source>The mark was withdrawn.</source>
            <translation>Отметка снята.</translation>
        </message>
        <message>
            <source>The result is kept in the case.</source>
            <translation>Результат сохранён в деле.</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Отследить</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>Отслеживание</translation>
        </message>
        <message>
            <source>Tracing through {accounts}</source>
            <translation>Отслеживание по счетам: {accounts}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Withdrawing a mark</source>
            <translation>Снятие отметки</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message numerus="yes">
            <source>%n records of the trail were written to {file}.</source>
            <translation>
                <numerusform>Записано записей журнала в файл {file}: %n.</numerusform>
                <numerusform>Записано записей журнала в файл {file}: %n.</numerusform>
                <numerusform>Записано записей журнала в файл {file}: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>No record of the trail matches.</source>
            <translation>В журнале нет подходящих записей.</translation>
        </message>
    </context>
    <context>
        <name>TrailFilters</name>
        <message>
            <source>Clear filters</source>
            <translation>Сбросить фильтры</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Все лица</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Все действия</translation>
        </message>
        <message>
            <source>First day, in the time zone of the case</source>
            <translation>Первый день, по часовому поясу дела</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С даты</translation>
        </message>
        <message>
            <source>Last day, in the time zone of the case</source>
            <translation>Последний день, по часовому поясу дела</translation>
        </message>
        <message>
            <source>Text in any script</source>
            <translation>Текст, любой алфавит</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По дату</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
    </context>
    <context>
        <name>TrailPage</name>
        <message numerus="yes">
            <source>%Ln records were written to {file}.</source>
            <translation>
                <numerusform>%Ln запись журнала записана в файл {file}.</numerusform>
                <numerusform>%Ln записи журнала записаны в файл {file}.</numerusform>
                <numerusform>%Ln записей журнала записано в файл {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сбросить фильтры</translation>
        </message>
        <message>
            <source>Exporting the trail</source>
            <translation>Экспорт журнала</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Head of the trail</source>
            <translation>Конец цепочки журнала</translation>
        </message>
        <message>
            <source>No record fits the filters</source>
            <translation>Нет записей, соответствующих фильтрам</translation>
        </message>
        <message>
            <source>Reading the audit trail</source>
            <translation>Чтение журнала действий</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Record {number}</source>
            <translation>Запись № {number}</translation>
        </message>
        <message>
            <source>Take a filter away to see more of the trail.</source>
            <translation>Снимите один из фильтров, чтобы увидеть больше записей журнала.</translation>
        </message>
        <message>
            <source>The case is what its trail says: {evidence} items of evidence, {entries} entries and {records} records were recomputed and agree.</source>
            <translation>Дело соответствует своему журналу: пересчитаны и согласуются доказательства ({evidence}), операции ({entries}) и записи журнала ({records}).</translation>
        </message>
        <message>
            <source>Verify the case</source>
            <translation>Проверить дело</translation>
        </message>
        <message>
            <source>Verifying the case</source>
            <translation>Проверка дела</translation>
        </message>
    </context>
    <context>
        <name>TrailTable</name>
        <message>
            <source>Hash</source>
            <translation>Хеш-сумма</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>Время (UTC)</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>account of the computer</source>
            <translation>учётная запись компьютера</translation>
        </message>
    </context>
    <context>
        <name>TrailView</name>
        <message>
            <source>Records of the audit trail</source>
            <translation>Записи журнала действий</translation>
        </message>
    </context>
    <context>
        <name>TransferPage</name>
        <message numerus="yes">
            <source>%n transfers</source>
            <translation>
                <numerusform>%n перевод</numerusform>
                <numerusform>%n перевода</numerusform>
                <numerusform>%n переводов</numerusform>
            </translation>
        </message>
        <message>
            <source>All grades</source>
            <translation>Все степени</translation>
        </message>
        <message>
            <source>Ambiguous</source>
            <translation>Неоднозначные</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждённые</translation>
        </message>
        <message numerus="yes">
            <source>For %n entries there were too many near ones of one amount to look at all.</source>
            <translation>
                <numerusform>Для %n операции нашлось слишком много близких операций на ту же сумму, чтобы рассмотреть все.</numerusform>
                <numerusform>Для %n операций нашлось слишком много близких операций на ту же сумму, чтобы рассмотреть все.</numerusform>
                <numerusform>Для %n операций нашлось слишком много близких операций на ту же сумму, чтобы рассмотреть все.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n sets of candidates nothing proves that the choice is the best.</source>
            <translation>
                <numerusform>В %n наборе вариантов не доказано, что выбор наилучший.</numerusform>
                <numerusform>В %n наборах вариантов не доказано, что выбор наилучший.</numerusform>
                <numerusform>В %n наборах вариантов не доказано, что выбор наилучший.</numerusform>
            </translation>
        </message>
        <message>
            <source>Inferred</source>
            <translation>Предполагаемые</translation>
        </message>
        <message>
            <source>Only what identifiers prove is shown: the other transfers were not sought yet.</source>
            <translation>Показано только то, что доказано идентификаторами: поиск остальных переводов ещё не выполнялся.</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Доказанные</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонённые</translation>
        </message>
        <message>
            <source>The case has changed since transfers were sought.</source>
            <translation>После поиска переводов дело изменилось.</translation>
        </message>
        <message>
            <source>{grade}, ambiguous</source>
            <translation>{grade}, неоднозначно</translation>
        </message>
    </context>
    <context>
        <name>TransferTable</name>
        <message>
            <source>Account</source>
            <translation>Счёт</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>Дата операции</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Степень</translation>
        </message>
        <message>
            <source>Other account</source>
            <translation>Другой счёт</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Выплачено</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Дата выплаты</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата получения</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Сторона перевода</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Чего не хватает</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждено</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>предполагается</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>доказано</translation>
        </message>
    </context>
    <context>
        <name>TransfersPage</name>
        <message>
            <source>A transfer is seen twice where both accounts are in the case: once as paid, once as received. Add statements of both accounts, then find their transfers.</source>
            <translation>Если в деле есть оба счёта, перевод виден дважды: один раз как выплата, другой — как получение. Добавьте выписки по обоим счетам, затем найдите переводы между ними.</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Обе стороны</translation>
        </message>
        <message>
            <source>Confirming the match</source>
            <translation>Подтверждение сопоставления</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Find transfers…</source>
            <translation>Найти переводы…</translation>
        </message>
        <message>
            <source>Finding transfers</source>
            <translation>Поиск переводов</translation>
        </message>
        <message>
            <source>Grade of the transfers shown</source>
            <translation>Степень показанных переводов</translation>
        </message>
        <message>
            <source>Joining entries to a transfer</source>
            <translation>Объединение операций в перевод</translation>
        </message>
        <message>
            <source>Looking at the transfers</source>
            <translation>Просмотр переводов</translation>
        </message>
        <message>
            <source>No transfer has been found yet</source>
            <translation>Переводов пока не найдено</translation>
        </message>
        <message>
            <source>One side only</source>
            <translation>Только одна сторона</translation>
        </message>
        <message numerus="yes">
            <source>One side only: %Ln</source>
            <translation>
                <numerusform>Только одна сторона: %Ln</numerusform>
                <numerusform>Только одна сторона: %Ln</numerusform>
                <numerusform>Только одна сторона: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Rejecting the match</source>
            <translation>Отклонение сопоставления</translation>
        </message>
        <message>
            <source>Taking the decision back</source>
            <translation>Отзыв решения</translation>
        </message>
        <message>
            <source>The decision is withdrawn.</source>
            <translation>Решение отозвано.</translation>
        </message>
        <message>
            <source>The match is confirmed.</source>
            <translation>Сопоставление подтверждено.</translation>
        </message>
        <message>
            <source>The match is rejected; it is among those rejected.</source>
            <translation>Сопоставление отклонено; оно находится среди отклонённых.</translation>
        </message>
        <message>
            <source>These entries are one transfer now, confirmed by a person.</source>
            <translation>Теперь эти операции считаются одним переводом, что подтверждено человеком.</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Переводы</translation>
        </message>
        <message>
            <source>Transfers were sought; what was found is kept in the case.</source>
            <translation>Поиск переводов выполнен; найденное сохранено в деле.</translation>
        </message>
        <message>
            <source>Transfers with both sides and with one</source>
            <translation>Переводы с обеими сторонами и с одной стороной</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>Done again: step {number}, {title}.</source>
            <translation>Повторено: действие № {number}, {title}.</translation>
        </message>
        <message>
            <source>Taken back: step {number}, {title}.</source>
            <translation>Отменено: действие № {number}, {title}.</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo in this case.</source>
            <translation>В этом деле нет действий, которые можно отменить или повторить.</translation>
        </message>
    </context>
    <context>
        <name>UnreadModel</name>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Why it gives no entry</source>
            <translation>Почему нет операции</translation>
        </message>
    </context>
    <context>
        <name>UnreadTable</name>
        <message numerus="yes">
            <source>%Ln rows shown</source>
            <translation>
                <numerusform>Показана %Ln строка</numerusform>
                <numerusform>Показаны %Ln строки</numerusform>
                <numerusform>Показано %Ln строк</numerusform>
            </translation>
        </message>
        <message>
            <source>All reasons</source>
            <translation>Все причины</translation>
        </message>
        <message>
            <source>Find in the text of these rows</source>
            <translation>Найти в тексте этих строк</translation>
        </message>
        <message>
            <source>Only rows that look like entries</source>
            <translation>Только строки, похожие на операции</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Rows that gave no entry</source>
            <translation>Строки без операций</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>A decision about an entry is not what audit record {number} says.</source>
            <translation>Решение по операции не соответствует записи журнала № {number}.</translation>
        </message>
        <message>
            <source>A kept analysis is not what audit record {number} says.</source>
            <translation>Сохранённый анализ не соответствует записи журнала № {number}.</translation>
        </message>
        <message>
            <source>A statement or its digest is not what audit record {number} says.</source>
            <translation>Выписка или её хеш-сумма не соответствует записи журнала № {number}.</translation>
        </message>
        <message>
            <source>An answer that serves files of one layout is not what audit record {number} says.</source>
            <translation>Ответ, действующий для файлов одной формы выписки, не соответствует записи журнала № {number}.</translation>
        </message>
        <message>
            <source>An episode is not what audit record {number} says.</source>
            <translation>Эпизод не соответствует записи журнала № {number}.</translation>
        </message>
        <message>
            <source>An import run is not what audit record {number} says.</source>
            <translation>Прогон импорта не соответствует записи журнала № {number}.</translation>
        </message>
        <message>
            <source>Another key signs for the case than the report prints.</source>
            <translation>Дело подписывается другим ключом, чем указан в отчёте.</translation>
        </message>
        <message>
            <source>Audit record {number} does not continue the record before it.</source>
            <translation>Запись журнала № {number} не продолжает предыдущую запись.</translation>
        </message>
        <message>
            <source>Audit record {number} is missing.</source>
            <translation>Запись журнала № {number} отсутствует.</translation>
        </message>
        <message>
            <source>Audit record {number} is not what its hash was taken over.</source>
            <translation>Запись журнала № {number} не соответствует содержанию, по которому вычислена её хеш-сумма.</translation>
        </message>
        <message>
            <source>Audit record {number} speaks of tables that this version does not know.</source>
            <translation>Запись журнала № {number} упоминает таблицы, неизвестные этой версии.</translation>
        </message>
        <message>
            <source>Comparing the audit trail with the case</source>
            <translation>Сопоставление журнала действий с делом</translation>
        </message>
        <message>
            <source>Entries of a statement of {evidence} are not those imported: {found} of {expected} are left.</source>
            <translation>Операции выписки в {evidence} не совпадают с импортированными: осталось {found} из {expected}.</translation>
        </message>
        <message>
            <source>Everything agrees. Items of evidence: {evidence}; entries: {entries}; audit records: {records}; the chain ends in {head}.</source>
            <translation>Всё согласуется. Доказательств: {evidence}; операций: {entries}; записей журнала: {records}; цепочка заканчивается на {head}.</translation>
        </message>
        <message>
            <source>Evidence or custody is not what audit record {number} says.</source>
            <translation>Доказательства или сведения об их хранении не соответствуют записи журнала № {number}.</translation>
        </message>
        <message>
            <source>Payments of {evidence} are not those imported: {found} of {expected} are left.</source>
            <translation>Платежи в {evidence} не совпадают с импортированными: осталось {found} из {expected}.</translation>
        </message>
        <message>
            <source>Recomputing the audit trail</source>
            <translation>Пересчёт журнала действий</translation>
        </message>
        <message>
            <source>Recomputing the evidence</source>
            <translation>Пересчёт доказательств</translation>
        </message>
        <message>
            <source>Recomputing what was imported</source>
            <translation>Пересчёт импортированных данных</translation>
        </message>
        <message>
            <source>The bytes of {evidence} are not those that were acquired.</source>
            <translation>Содержимое {evidence} не совпадает с принятым в дело.</translation>
        </message>
        <message>
            <source>The case has another number of entries than was imported.</source>
            <translation>Количество операций в деле отличается от импортированного.</translation>
        </message>
        <message>
            <source>The case has another number of payments than was imported.</source>
            <translation>Количество платежей в деле отличается от импортированного.</translation>
        </message>
        <message>
            <source>The case has another number of unread rows than was imported.</source>
            <translation>Количество непрочитанных строк в деле отличается от импортированного.</translation>
        </message>
        <message>
            <source>The case holds a statement that no import gave.</source>
            <translation>В деле имеется выписка, не полученная ни одним импортом.</translation>
        </message>
        <message>
            <source>The case holds an account that no statement has.</source>
            <translation>В деле имеется счёт, не относящийся ни к одной выписке.</translation>
        </message>
        <message>
            <source>The case holds an item of evidence that nobody received.</source>
            <translation>В деле имеется доказательство, о получении которого нет записи.</translation>
        </message>
        <message>
            <source>The case holds bytes that belong to no item of evidence.</source>
            <translation>В деле имеются данные, не относящиеся ни к одному из доказательств.</translation>
        </message>
        <message>
            <source>The case still holds bytes that were destroyed by order.</source>
            <translation>В деле по-прежнему имеются данные, уничтоженные по решению суда.</translation>
        </message>
        <message>
            <source>The details of the case are not what audit record {number} says.</source>
            <translation>Сведения о деле не соответствуют записи журнала № {number}.</translation>
        </message>
        <message>
            <source>The entries of an episode are not what audit record {number} says.</source>
            <translation>Операции эпизода не соответствуют записи журнала № {number}.</translation>
        </message>
        <message>
            <source>The entry of {place} is not what was imported.</source>
            <translation>Операция не совпадает с импортированной: {place}.</translation>
        </message>
        <message>
            <source>The file's mark is not that of a case.</source>
            <translation>Метка формата файла не является меткой формата файла дела.</translation>
        </message>
        <message>
            <source>The first difference: {subject} Expected {expected}, found {found}.</source>
            <translation>Первое расхождение: {subject} Ожидалось: {expected}, обнаружено: {found}.</translation>
        </message>
        <message>
            <source>The key of the entry of {place} does not belong to this place.</source>
            <translation>Ключ операции не соответствует её месту: {place}.</translation>
        </message>
        <message>
            <source>The key that signs for the case is not what audit record {number} says.</source>
            <translation>Ключ подписи дела не соответствует записи журнала № {number}.</translation>
        </message>
        <message>
            <source>The pairs of entries that record one movement are not what audit record {number} says.</source>
            <translation>Пары операций, отражающих одно движение средств, не соответствуют записи журнала № {number}.</translation>
        </message>
        <message>
            <source>The part {name} of the file is not built as this version builds it.</source>
            <translation>Часть {name} файла построена не так, как её строит эта версия.</translation>
        </message>
        <message>
            <source>The payment of {place} is not what was imported.</source>
            <translation>Платёж не совпадает с импортированным: {place}.</translation>
        </message>
        <message>
            <source>The pieces of an item of evidence are numbered otherwise than they were kept.</source>
            <translation>Фрагменты доказательства пронумерованы не так, как были сохранены.</translation>
        </message>
        <message>
            <source>The row checks kept for {evidence} have been changed.</source>
            <translation>Контрольные значения строк, сохранённые для {evidence}, изменены.</translation>
        </message>
        <message>
            <source>The rows of table {table} are numbered otherwise than they were kept.</source>
            <translation>Строки таблицы {table} пронумерованы не так, как были сохранены.</translation>
        </message>
        <message>
            <source>The secret part of the key that signs for the case is not the key's own.</source>
            <translation>Закрытая часть ключа подписи дела не соответствует этому ключу.</translation>
        </message>
        <message>
            <source>The terms of an item of evidence are not what audit record {number} says.</source>
            <translation>Условия использования доказательства не соответствуют записи журнала № {number}.</translation>
        </message>
        <message>
            <source>The trail has no record with the hash that the report prints.</source>
            <translation>В журнале нет записи с хеш-суммой, указанной в отчёте.</translation>
        </message>
        <message>
            <source>The unread row kept for {place} is not what was imported.</source>
            <translation>Сохранённая непрочитанная строка не совпадает с импортированной: {place}.</translation>
        </message>
        <message>
            <source>Unread rows of {evidence} are not those imported: {found} of {expected} are left.</source>
            <translation>Непрочитанные строки в {evidence} не совпадают с импортированными: осталось {found} из {expected}.</translation>
        </message>
        <message>
            <source>Verifying the case</source>
            <translation>Проверка дела</translation>
        </message>
        <message>
            <source>What was destroyed by order is not what audit record {number} says.</source>
            <translation>Сведения об уничтоженном по решению суда не соответствуют записи журнала № {number}.</translation>
        </message>
        <message>
            <source>What was entered for an analysis is not what audit record {number} says.</source>
            <translation>Введённое для анализа не соответствует записи журнала № {number}.</translation>
        </message>
        <message>
            <source>What was keyed of a document is not what audit record {number} says.</source>
            <translation>Введённое вручную из документа не соответствует записи журнала № {number}.</translation>
        </message>
        <message>
            <source>Whether an item of evidence counts is not what audit record {number} says.</source>
            <translation>Сведения о том, учитывается ли доказательство, не соответствуют записи журнала № {number}.</translation>
        </message>
        <message>
            <source>Which imports count is not what audit record {number} says.</source>
            <translation>Сведения о том, какие импорты учитываются, не соответствуют записи журнала № {number}.</translation>
        </message>
        <message>
            <source>Who works on the case is not what audit record {number} says.</source>
            <translation>Сведения о том, кто работает с делом, не соответствуют записи журнала № {number}.</translation>
        </message>
        <message>
            <source>line {row} of {evidence}</source>
            <translation>{evidence}, строка {row}</translation>
        </message>
        <message>
            <source>row {row} of sheet {sheet} of {evidence}</source>
            <translation>{evidence}, лист {sheet}, строка {row}</translation>
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
            <translation>ничего</translation>
        </message>
        <message>
            <source>{subject} By the trail it should be {expected}; it is {found}. Other differences may follow.</source>
            <translation>{subject} По журналу должно быть: {expected}; обнаружено: {found}. Возможны и другие расхождения.</translation>
        </message>
    </context>
    <context>
        <name>WarningList</name>
        <message>
            <source>Line {row}: {sentence}</source>
            <translation>Строка {row}: {sentence}</translation>
        </message>
        <message>
            <source>Remarks about the file</source>
            <translation>Замечания к файлу</translation>
        </message>
        <message>
            <source>There is nothing to remark.</source>
            <translation>Замечаний нет.</translation>
        </message>
        <message>
            <source>{sheet}, row {row}: {sentence}</source>
            <translation>{sheet}, строка {row}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>Warnings</name>
        <message numerus="yes">
            <source>%n rows: {warning}</source>
            <translation>
                <numerusform>{warning} Количество строк с данным замечанием: %n.</numerusform>
                <numerusform>{warning} Количество строк с данным замечанием: %n.</numerusform>
                <numerusform>{warning} Количество строк с данным замечанием: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows: {warning} Found: {characters}.</source>
            <translation>
                <numerusform>{warning} Количество строк с данным замечанием: %n. Обнаружено: {characters}.</numerusform>
                <numerusform>{warning} Количество строк с данным замечанием: %n. Обнаружено: {characters}.</numerusform>
                <numerusform>{warning} Количество строк с данным замечанием: %n. Обнаружено: {characters}.</numerusform>
            </translation>
        </message>
        <message>
            <source>A negative amount stands in a credit or debit column; it is read as a reversal.</source>
            <translation>В столбце поступлений или списаний указана отрицательная сумма; она читается как сторно.</translation>
        </message>
        <message>
            <source>A remark that this program does not know: {code}.</source>
            <translation>Замечание, неизвестное этой программе: {code}.</translation>
        </message>
        <message>
            <source>A text holds invisible characters.</source>
            <translation>В тексте есть невидимые символы.</translation>
        </message>
        <message>
            <source>A text holds invisible marks that change the direction of writing.</source>
            <translation>В тексте есть невидимые знаки, изменяющие направление письма.</translation>
        </message>
        <message>
            <source>A text looks as if its letters had been read in a wrong encoding.</source>
            <translation>Текст выглядит так, как если бы его буквы были прочитаны в неверной кодировке.</translation>
        </message>
        <message>
            <source>A text mixes letters of two scripts within a word.</source>
            <translation>В тексте внутри слова смешаны буквы двух систем письма.</translation>
        </message>
        <message>
            <source>An identification number has lost its leading zero.</source>
            <translation>В идентификационном номере утрачен начальный ноль.</translation>
        </message>
        <message>
            <source>An identifier of 16 or more digits was kept as a number; its last digits may be lost.</source>
            <translation>Идентификатор из 16 и более цифр сохранён как число; его последние цифры могли быть утрачены.</translation>
        </message>
        <message>
            <source>An identifier stood with marks that a spreadsheet left at it; they are taken off.</source>
            <translation>Идентификатор указан со знаками, оставленными программой электронных таблиц; они удалены.</translation>
        </message>
        <message>
            <source>The amount is no whole number of the currency's smallest unit.</source>
            <translation>Сумма не кратна наименьшей единице валюты.</translation>
        </message>
        <message>
            <source>The amount is stated in Toman, of which one is ten Rial; it is kept as it is stated.</source>
            <translation>Сумма указана в туманах (один туман равен десяти риалам); она сохранена так, как указана.</translation>
        </message>
        <message>
            <source>The amount is written with an exponent, which keeps only its first digits.</source>
            <translation>Сумма записана с показателем степени, при котором сохраняются только её первые цифры.</translation>
        </message>
        <message>
            <source>The check digit of an identifier does not agree with its other digits.</source>
            <translation>Контрольная цифра идентификатора не сходится с остальными его цифрами.</translation>
        </message>
        <message>
            <source>The sign of the amount contradicts the side of the account.</source>
            <translation>Знак суммы противоречит стороне, на которой указан счёт (плательщик или получатель).</translation>
        </message>
        <message>
            <source>The source names no currency; that of the case is assumed.</source>
            <translation>В источнике валюта не указана; принята валюта дела.</translation>
        </message>
        <message>
            <source>The source states no day for the entry; that on which the message was made stands for it.</source>
            <translation>В источнике день операции не указан; вместо него принят день составления сообщения.</translation>
        </message>
        <message>
            <source>The source states no day of booking; that of value stands for it.</source>
            <translation>В источнике день проведения операции не указан; вместо него принята дата валютирования.</translation>
        </message>
        <message>
            <source>The stated direction contradicts the side of the account.</source>
            <translation>Указанное направление противоречит стороне, на которой указан счёт (плательщик или получатель).</translation>
        </message>
        <message>
            <source>The time of day is none that a clock shows; the day alone is kept.</source>
            <translation>Указанного времени суток на часах не бывает; сохранён только день.</translation>
        </message>
        <message>
            <source>The word of the status is not known, so that the transfer does not count as paid.</source>
            <translation>Слово, обозначающее статус, неизвестно, поэтому перевод не учитывается как выплаченный.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>An invented case with the statements of several banks, to look around and to learn with.</source>
            <translation>Вымышленное дело с выписками нескольких банков — для знакомства с программой и обучения.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Начало работы</translation>
        </message>
        <message>
            <source>Cases that you have opened appear here. The list holds their places, no names.</source>
            <translation>Здесь появляются дела, которые вы открывали. В списке хранится только расположение файлов, без имён.</translation>
        </message>
        <message>
            <source>Everything stays on this computer: the program opens no connection to any network.</source>
            <translation>Всё остаётся на этом компьютере: программа не устанавливает сетевых соединений.</translation>
        </message>
        <message>
            <source>From bank statements to a report for the court.</source>
            <translation>От банковских выписок к отчёту для суда.</translation>
        </message>
        <message>
            <source>Name a case and add statements, in the form in which the bank sent them.</source>
            <translation>Назовите дело и добавьте выписки в том виде, в котором их прислал банк.</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Новое дело</translation>
        </message>
        <message>
            <source>Open a case file from this computer or a shared folder.</source>
            <translation>Открыть файл дела с этого компьютера или из общей папки.</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>Recent cases</source>
            <translation>Недавние дела</translation>
        </message>
        <message>
            <source>Try the sample case</source>
            <translation>Открыть учебное дело</translation>
        </message>
        <message>
            <source>{folder}, changed {day}</source>
            <translation>{folder}, изменено {day}</translation>
        </message>
    </context>
    <context>
        <name>WitnessTable</name>
        <message>
            <source>Amount</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Party and purpose</source>
            <translation>Сторона и назначение платежа</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место в источнике</translation>
        </message>
        <message>
            <source>Rows that make it true</source>
            <translation>Строки, на которых основан признак</translation>
        </message>
    </context>
    <context>
        <name>Word form</name>
        <message>
            <source>A hash has {needed} words, here are {count}.</source>
            <translation>Хеш-сумма записывается словами в количестве {needed}, здесь их {count}.</translation>
        </message>
        <message>
            <source>The words do not agree with their checksum: a word is wrong or misplaced.</source>
            <translation>Слова не соответствуют своей контрольной сумме: одно из слов неверно или стоит не на своём месте.</translation>
        </message>
        <message>
            <source>Word no. {number}, {word}, is not in the list of words.</source>
            <translation>Слово № {number}, {word}, отсутствует в списке слов.</translation>
        </message>
        <message>
            <source>{text} is no SHA-256 of 64 hexadecimal digits.</source>
            <translation>{text} не является хеш-суммой SHA-256 из 64 шестнадцатеричных цифр.</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Account without a number</source>
            <translation>Счёт без номера</translation>
        </message>
        <message>
            <source>in {sums}</source>
            <translation>поступления: {sums}</translation>
        </message>
        <message>
            <source>no holder is named</source>
            <translation>владелец счёта не указан</translation>
        </message>
        <message>
            <source>out {sums}</source>
            <translation>списания: {sums}</translation>
        </message>
        <message>
            <source>{account}, {currency}</source>
            <translation>{account}, {currency}</translation>
        </message>
        <message>
            <source>{evidence}, line {row}</source>
            <translation>{evidence}, строка {row}</translation>
        </message>
        <message>
            <source>{evidence}, sheet {sheet}</source>
            <translation>{evidence}, лист {sheet}</translation>
        </message>
        <message>
            <source>{evidence}, sheet {sheet}, row {row}</source>
            <translation>{evidence}, лист {sheet}, строка {row}</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: an item is held that has not been read.</source>
            <translation>
                <numerusform>С {first} по {last}, %Ln день: имеется доказательство, которое хранится и не прочитано.</numerusform>
                <numerusform>С {first} по {last}, %Ln дня: имеется доказательство, которое хранится и не прочитано.</numerusform>
                <numerusform>С {first} по {last}, %Ln дней: имеется доказательство, которое хранится и не прочитано.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: in several statements, not proven.</source>
            <translation>
                <numerusform>С {first} по {last}, %Ln день: в нескольких выписках, не подтверждено.</numerusform>
                <numerusform>С {first} по {last}, %Ln дня: в нескольких выписках, не подтверждено.</numerusform>
                <numerusform>С {first} по {last}, %Ln дней: в нескольких выписках, не подтверждено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: in several statements, proven {grade}.</source>
            <translation>
                <numerusform>С {first} по {last}, %Ln день: в нескольких выписках, подтверждено {grade}.</numerusform>
                <numerusform>С {first} по {last}, %Ln дня: в нескольких выписках, подтверждено {grade}.</numerusform>
                <numerusform>С {first} по {last}, %Ln дней: в нескольких выписках, подтверждено {grade}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: no statement covers them.</source>
            <translation>
                <numerusform>С {first} по {last}, %Ln день: не охвачено ни одной выпиской.</numerusform>
                <numerusform>С {first} по {last}, %Ln дня: не охвачено ни одной выпиской.</numerusform>
                <numerusform>С {first} по {last}, %Ln дней: не охвачено ни одной выпиской.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: not proven.</source>
            <translation>
                <numerusform>С {first} по {last}, %Ln день: не подтверждено.</numerusform>
                <numerusform>С {first} по {last}, %Ln дня: не подтверждено.</numerusform>
                <numerusform>С {first} по {last}, %Ln дней: не подтверждено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: proven {grade}.</source>
            <translation>
                <numerusform>С {first} по {last}, %Ln день: подтверждено {grade}.</numerusform>
                <numerusform>С {first} по {last}, %Ln дня: подтверждено {grade}.</numerusform>
                <numerusform>С {first} по {last}, %Ln дней: подтверждено {grade}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{proven} of {number} days</source>
            <translation>{proven} из {number} дн.</translation>
        </message>
        <message>
            <source>{proven} of {sum}</source>
            <translation>{proven} из {sum}</translation>
        </message>
        <message>
            <source>{share_in} in, {share_out} out</source>
            <translation>поступления {share_in}, списания {share_out}</translation>
        </message>
    </context>
    <context>
        <name>WorksheetPage</name>
        <message>
            <source>Add an item…</source>
            <translation>Добавить позицию…</translation>
        </message>
        <message>
            <source>Enter what a party owned, owed, spent and received, each with the document that shows it. Four methods then say, side by side, what recorded sources do not explain. Amounts may be ranges.</source>
            <translation>Введите, чем сторона владела, сколько была должна, что израсходовала и получила, указав для каждой позиции подтверждающий документ. Затем четыре метода рядом покажут, чего не объясняют учтённые источники. Суммы могут быть указаны диапазонами.</translation>
        </message>
        <message>
            <source>From entries…</source>
            <translation>Из операций…</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>Сохранить результат</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Running the methods</source>
            <translation>Применение методов</translation>
        </message>
        <message>
            <source>Table of rates</source>
            <translation>Таблица курсов</translation>
        </message>
        <message>
            <source>The item in the worksheet of {party} was changed.</source>
            <translation>Позиция в рабочей таблице стороны {party} изменена.</translation>
        </message>
        <message>
            <source>The item in the worksheet of {party} was withdrawn.</source>
            <translation>Позиция в рабочей таблице стороны {party} отозвана.</translation>
        </message>
        <message>
            <source>The item was added to the worksheet of {party}.</source>
            <translation>Позиция добавлена в рабочую таблицу стороны {party}.</translation>
        </message>
        <message>
            <source>There is no worksheet yet</source>
            <translation>Рабочей таблицы пока нет</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What the entries give is in the worksheet of {party}.</source>
            <translation>Показатели из операций внесены в рабочую таблицу стороны {party}.</translation>
        </message>
        <message>
            <source>What the methods give for {party} is kept in the case.</source>
            <translation>Результаты методов по стороне {party} сохранены в деле.</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>Рабочая таблица</translation>
        </message>
        <message>
            <source>no table of rates</source>
            <translation>без таблицы курсов</translation>
        </message>
    </context>
    <context>
        <name>WrittenCard</name>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln страница</numerusform>
                <numerusform>%Ln страницы</numerusform>
                <numerusform>%Ln страниц</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the SHA-256</source>
            <translation>Скопировать SHA-256</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Открыть отчёт</translation>
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
                <numerusform>%Ln исключена</numerusform>
                <numerusform>%Ln исключены</numerusform>
                <numerusform>%Ln исключено</numerusform>
            </translation>
        </message>
        <message>
            <source>Excluded, money in: {amount}</source>
            <translation>Исключённые поступления: {amount}</translation>
        </message>
        <message>
            <source>Excluded, money out: {amount}</source>
            <translation>Исключённые списания: {amount}</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>без валюты</translation>
        </message>
    </context>
    <context>
        <name>_Part</name>
        <message>
            <source>Money in: {amount}</source>
            <translation>Поступление: {amount}</translation>
        </message>
        <message>
            <source>Money out: {amount}</source>
            <translation>Списание: {amount}</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>без валюты</translation>
        </message>
    </context>
    <context>
        <name>_RepeatedPart</name>
        <message numerus="yes">
            <source>%Ln entries are repeated in a second statement and counted once</source>
            <translation>
                <numerusform>%Ln операция повторяется во второй выписке и учтена один раз</numerusform>
                <numerusform>%Ln операции повторяются во второй выписке и учтены один раз</numerusform>
                <numerusform>%Ln операций повторяются во второй выписке и учтены один раз</numerusform>
            </translation>
        </message>
        <message>
            <source>In no sum: money in {money_in}, money out {money_out}</source>
            <translation>Не входят ни в одну сумму: поступления {money_in}, списания {money_out}</translation>
        </message>
    </context>
</TS>
