<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
            <source>&amp;Case</source>
            <translation>&amp;Дело</translation>
        </message>
        <message>
            <source>&amp;Close case</source>
            <translation>&amp;Закрыть дело</translation>
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
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Сочетания клавиш</translation>
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
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>&amp;Search entries</source>
            <translation>П&amp;оиск операций</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
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
            <source>Find a &amp;command…</source>
            <translation>Найти &amp;команду…</translation>
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
            <source>Stop what is r&amp;unning</source>
            <translation>Прервать выполняемую &amp;задачу</translation>
        </message>
        <message>
            <source>Try the &amp;sample case</source>
            <translation>Открыть &amp;учебное дело</translation>
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
            <source>Looking at the last steps</source>
            <translation>Просмотр последних действий</translation>
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
            <source>There is no case file {file}.</source>
            <translation>Файла дела {file} не существует.</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo in {file}.</source>
            <translation>В файле {file} нет действий, которые можно отменить или повторить.</translation>
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
            <source>{file} cannot be written: {reason}.</source>
            <translation>Не удаётся записать файл {file}: {reason}.</translation>
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
            <source>{file} is open for reading only and cannot be changed.</source>
            <translation>Файл {file} открыт только для чтения и не может быть изменён.</translation>
        </message>
        <message>
            <source>{file} needs its passphrase; a file that never had one is no case file or is damaged.</source>
            <translation>Для файла {file} нужна парольная фраза; если её никогда не было, это не файл дела либо файл повреждён.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version; it needs Investigator Desktop {version} or later.</source>
            <translation>Файл {file} записан более новой версией; требуется Investigator Desktop {version} или новее.</translation>
        </message>
        <message>
            <source>{file} was written by an older version; open it once for writing to bring it up to date.</source>
            <translation>Файл {file} записан более старой версией; откройте его один раз для записи, чтобы обновить.</translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
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
            <source>Follows the money from bank statements to a court-ready report.</source>
            <translation>Прослеживает движение средств от банковских выписок до отчёта, пригодного для представления в суд.</translation>
        </message>
        <message>
            <source>Lists or exports entries.</source>
            <translation>Выводит список операций или экспортирует их.</translation>
        </message>
        <message>
            <source>Lists statements with their reconciliation and the completeness of each account.</source>
            <translation>Выводит список выписок с результатами их сверки и полноту данных по каждому счёту.</translation>
        </message>
        <message>
            <source>Makes a case file.</source>
            <translation>Создаёт файл дела.</translation>
        </message>
        <message>
            <source>Makes the sample case and its report.</source>
            <translation>Создаёт учебное дело и отчёт по нему.</translation>
        </message>
        <message>
            <source>Proves that all parts of the program are there.</source>
            <translation>Проверяет наличие всех частей программы.</translation>
        </message>
        <message>
            <source>Recomputes hashes, chain and sums; names the first difference.</source>
            <translation>Пересчитывает хеш-суммы, цепочку записей и итоги; указывает первое расхождение.</translation>
        </message>
        <message>
            <source>Shows what an import would yield; writes nothing.</source>
            <translation>Показывает, что даст импорт; ничего не записывает.</translation>
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
            <source>The passphrase file {file} cannot be read: {reason}.</source>
            <translation>Не удалось прочесть файл парольной фразы {file}: {reason}.</translation>
        </message>
        <message>
            <source>The work was cancelled and nothing was changed.</source>
            <translation>Работа прервана, изменения не внесены.</translation>
        </message>
        <message>
            <source>There is no screen to open the window on; investigator-desktop --help lists what works without one.</source>
            <translation>Нет экрана, на котором можно открыть окно; команда investigator-desktop --help перечисляет, что работает без него.</translation>
        </message>
        <message>
            <source>Writes the report of a case as a PDF.</source>
            <translation>Записывает отчёт по делу в формате PDF.</translation>
        </message>
        <message>
            <source>a file whose first line is the passphrase</source>
            <translation>файл, первая строка которого содержит парольную фразу</translation>
        </message>
        <message>
            <source>the language of the program's messages</source>
            <translation>язык сообщений программы</translation>
        </message>
        <message>
            <source>who acts, as NAME, ROLE</source>
            <translation>кто действует, в виде ИМЯ, ДОЛЖНОСТЬ</translation>
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
            <source>{name} is no time zone of the IANA database, such as Asia/Almaty.</source>
            <translation>{name} не является часовым поясом базы данных IANA, например Asia/Almaty.</translation>
        </message>
        <message>
            <source>{word} is neither a command nor a case file; investigator-desktop --help lists the commands.</source>
            <translation>{word} — не команда и не файл дела; список команд: investigator-desktop --help.</translation>
        </message>
        <message>
            <source>{word} is no day; write it as 2024-01-31.</source>
            <translation>{word} не является датой; укажите дату в виде 2024-01-31.</translation>
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
        <name>Conversation</name>
        <message>
            <source>Investigator Desktop {version}, under the Apache License 2.0. It opens no connection.</source>
            <translation>Investigator Desktop {version}, лицензия Apache License 2.0. Программа не устанавливает сетевых соединений.</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>Открыть для чтения</translation>
        </message>
        <message>
            <source>Sample case</source>
            <translation>Учебное дело</translation>
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
        <name>DetailPanel</name>
        <message>
            <source>Choose an entry to see its source.</source>
            <translation>Выберите операцию, чтобы увидеть её источник.</translation>
        </message>
        <message>
            <source>Fields of the entry</source>
            <translation>Поля операции</translation>
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
    </context>
    <context>
        <name>EntriesPage</name>
        <message numerus="yes">
            <source>%Ln entries were written to {file}.</source>
            <translation>
                <numerusform>В файл {file} записана %Ln операция.</numerusform>
                <numerusform>В файл {file} записаны %Ln операции.</numerusform>
                <numerusform>В файл {file} записано %Ln операций.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сбросить фильтры</translation>
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
            <source>Exporting entries</source>
            <translation>Экспорт операций</translation>
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
            <source>Reading the source</source>
            <translation>Чтение источника</translation>
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
        <name>EvidenceDetail</name>
        <message>
            <source>Added to the case</source>
            <translation>Добавлено в дело</translation>
        </message>
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
            <source>File last changed</source>
            <translation>Файл изменён</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Правовое основание</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Форма выписки</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Получено от</translation>
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
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Отменить этот импорт</translation>
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
            <source>import undone</source>
            <translation>импорт отменён</translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
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
            <source>Country of the counterparty</source>
            <translation>Страна контрагента</translation>
        </message>
        <message>
            <source>Country of the payer</source>
            <translation>Страна плательщика</translation>
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
            <source>Reference of the bank</source>
            <translation>Референс банка</translation>
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
            <source>Status of the transfer</source>
            <translation>Статус перевода</translation>
        </message>
        <message>
            <source>Telephone of the beneficiary</source>
            <translation>Телефон получателя</translation>
        </message>
        <message>
            <source>Telephone of the payer</source>
            <translation>Телефон плательщика</translation>
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
            <source>Comma-separated text (*.csv)</source>
            <translation>Текст с разделителями-запятыми (*.csv)</translation>
        </message>
        <message>
            <source>Export the entries shown</source>
            <translation>Экспорт показанных операций</translation>
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
            <source>Where shall the case file be?</source>
            <translation>Где будет находиться файл дела?</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Книга электронных таблиц (*.xlsx)</translation>
        </message>
        <message>
            <source>Write the report</source>
            <translation>Записать отчёт</translation>
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
            <source>Being read</source>
            <translation>Читается</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Не читается</translation>
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
        <message>
            <source>The file is being read.</source>
            <translation>Файл читается.</translation>
        </message>
        <message>
            <source>These bytes are in the case already, as {label}; they are not imported again.</source>
            <translation>Файл с точно таким содержанием уже есть в деле под номером {label}; повторно он не импортируется.</translation>
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
            <source>Text in any script</source>
            <translation>Текст, любой алфавит</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По дату</translation>
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
            <source>{begin} to {end}</source>
            <translation>с {begin} по {end}</translation>
        </message>
        <message>
            <source>{evidence}, {file}, row {row}</source>
            <translation>{evidence}, {file}, строка {row}</translation>
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
            <source>Importing {file}</source>
            <translation>Импорт файла {file}</translation>
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
    </context>
    <context>
        <name>ImportPage</name>
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
            <source>Import</source>
            <translation>Импортировать</translation>
        </message>
        <message>
            <source>Importing files</source>
            <translation>Импорт файлов</translation>
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
            <source>Received from</source>
            <translation>Получено от</translation>
        </message>
        <message>
            <source>There are no files in what was chosen.</source>
            <translation>В выбранном нет файлов.</translation>
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
                <numerusform>ячеек, которые можно прочесть двояко (например, {example}): %n; другие ячейки этого не разрешают</numerusform>
                <numerusform>ячеек, которые можно прочесть двояко (например, {example}): %n; другие ячейки этого не разрешают</numerusform>
                <numerusform>ячеек, которые можно прочесть двояко (например, {example}): %n; другие ячейки этого не разрешают</numerusform>
            </translation>
        </message>
        <message>
            <source>A sheet of {file} holds days and amounts, but no row of titles was found over them.</source>
            <translation>На листе файла {file} есть даты и суммы, но строка заголовка над ними не найдена.</translation>
        </message>
        <message>
            <source>Entry {number} of the part {part} of the mapping cannot be understood.</source>
            <translation>Элемент {number} в части {part} сопоставления столбцов не удаётся распознать.</translation>
        </message>
        <message>
            <source>Lunar Hijri</source>
            <translation>Лунная хиджра</translation>
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
        <message numerus="yes">
            <source>The currency of %n entries is not stated.</source>
            <translation>
                <numerusform>Не указана валюта %n операции.</numerusform>
                <numerusform>Не указана валюта %n операций.</numerusform>
                <numerusform>Не указана валюта %n операций.</numerusform>
            </translation>
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
            <source>The part {part} of the mapping is no list.</source>
            <translation>Часть {part} сопоставления столбцов не является списком.</translation>
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
            <source>the years {years} can be of either Hijri calendar</source>
            <translation>годы {years} возможны в обоих календарях хиджры</translation>
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
            <source>Account {account}: %n entries between {first} and {last} equal entries of another file; both are kept and counted.</source>
            <translation>
                <numerusform>Счёт {account}: %n операция за период с {first} по {last} совпадает с операциями другого файла; сохранены и учтены обе.</numerusform>
                <numerusform>Счёт {account}: %n операции за период с {first} по {last} совпадают с операциями другого файла; сохранены и учтены и те, и другие.</numerusform>
                <numerusform>Счёт {account}: %n операций за период с {first} по {last} совпадают с операциями другого файла; сохранены и учтены и те, и другие.</numerusform>
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
        <name>MappingHeader</name>
        <message>
            <source>Fields of the columns</source>
            <translation>Поля столбцов</translation>
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
            <source>The two passphrases differ.</source>
            <translation>Парольные фразы не совпадают.</translation>
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
        <message>
            <source>the same once more</source>
            <translation>то же самое ещё раз</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Entries</source>
            <translation>Операции</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательства</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
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
            <source>That was not the passphrase of this case.</source>
            <translation>Это не парольная фраза данного дела.</translation>
        </message>
        <message>
            <source>{file} is encrypted. Enter its passphrase.</source>
            <translation>Файл {file} зашифрован. Введите парольную фразу.</translation>
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
        <name>Reading</name>
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
            <source>The file “{file}” holds nothing but blank lines.</source>
            <translation>Файл «{file}» содержит только пустые строки.</translation>
        </message>
        <message>
            <source>The file “{file}” is a web page (HTML), not a workbook; open it in a spreadsheet program and save it as .xlsx.</source>
            <translation>Файл «{file}» — веб-страница (HTML), а не книга электронных таблиц; откройте его в программе электронных таблиц и сохраните в формате .xlsx.</translation>
        </message>
        <message>
            <source>The file “{file}” is an XML document (“{root}”), not a workbook; it cannot be read yet.</source>
            <translation>Файл «{file}» — документ XML («{root}»), а не книга электронных таблиц; пока он не читается.</translation>
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
            <source>The workbook “{file}” is damaged or cut off: after byte {size} its archive has no directory.</source>
            <translation>Книга «{file}» повреждена или неполна: после {size} байт в её архиве отсутствует каталог.</translation>
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
            <source>The workbook “{file}” is protected by a password; save it without one and add it again.</source>
            <translation>Книга «{file}» защищена паролем; сохраните её без пароля и добавьте снова.</translation>
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
            <source>Accounts</source>
            <translation>Счета</translation>
        </message>
        <message>
            <source>Accounts and their reconciliation</source>
            <translation>Счета и их сверка</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Орган</translation>
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
            <source>Attached file</source>
            <translation>Приложенный файл</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>Дата операции</translation>
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
            <source>Case reference</source>
            <translation>Номер дела</translation>
        </message>
        <message>
            <source>Case {reference}</source>
            <translation>Дело № {reference}</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>Исходящий остаток</translation>
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
            <source>Each file is kept in the case byte for byte as it was received. Its SHA-256 was computed when it was received; anyone who holds the file can compute it again and compare.</source>
            <translation>Каждый файл хранится в деле байт в байт в том виде, в котором он был получен. Его хеш-сумма SHA-256 вычислена при получении; любое лицо, располагающее файлом, может вычислить её повторно и сравнить.</translation>
        </message>
        <message>
            <source>Each file was copied into the case as received and sealed with its SHA-256. Nothing in it was changed.</source>
            <translation>Каждый файл скопирован в дело в том виде, в котором он был получен, и зафиксирован хеш-суммой SHA-256. Изменения в файлы не вносились.</translation>
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
            <source>Every action in the case is a record of its audit trail, and each record is hashed together with the one before it. The hash below stands for the whole trail up to the moment at which this report was made.</source>
            <translation>Каждое действие в деле является записью журнала действий, и хеш-сумма каждой записи вычисляется вместе с предыдущей записью. Приведённая ниже хеш-сумма удостоверяет весь журнал вплоть до момента составления настоящего отчёта.</translation>
        </message>
        <message>
            <source>Every entry names its file, sheet and row, so that each figure can be compared with its source. A character that the typeface of this report lacks is printed as its Unicode number in brackets.</source>
            <translation>Для каждой операции указаны файл, лист и строка, чтобы каждую цифру можно было сравнить с источником. Символ, отсутствующий в шрифте настоящего отчёта, печатается в виде его номера Юникода в скобках.</translation>
        </message>
        <message>
            <source>Figure {number} of {total}. Every mark is an entry of the schedule.</source>
            <translation>Рисунок {number} из {total}. Каждая отметка соответствует операции в ведомости.</translation>
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
            <source>Files attached to this document</source>
            <translation>Файлы, приложенные к настоящему документу</translation>
        </message>
        <message>
            <source>Files examined</source>
            <translation>Исследованные файлы</translation>
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
            <source>Hash of the trail</source>
            <translation>Хеш-сумма журнала</translation>
        </message>
        <message>
            <source>Headings, totals, balances and notes</source>
            <translation>Заголовки, итоги, остатки и примечания</translation>
        </message>
        <message>
            <source>Holder, identifier, bank</source>
            <translation>Владелец счёта, идентификатор, банк</translation>
        </message>
        <message>
            <source>Last audit record</source>
            <translation>Последняя запись журнала</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Ограничения</translation>
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
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Не указан</translation>
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
            <source>Paid out on</source>
            <translation>Дата выплаты</translation>
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
            <source>Period examined</source>
            <translation>Исследованный период</translation>
        </message>
        <message>
            <source>Period stated</source>
            <translation>Указанный период</translation>
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
            <source>Refunded</source>
            <translation>Возвращён</translation>
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
            <source>Schedule of entries</source>
            <translation>Ведомость операций</translation>
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
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
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
            <source>The entries of the schedule with all their fields.</source>
            <translation>Операции ведомости со всеми их полями.</translation>
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
            <source>The standard texts of this report in this language have not yet been confirmed by a jurist who speaks it as a native; they are a draft.</source>
            <translation>Стандартные тексты настоящего отчёта на данном языке ещё не подтверждены юристом — носителем языка; они являются проектом.</translation>
        </message>
        <message>
            <source>These payments are kept in the case and belong to no account's entries; only those that were paid moved money.</source>
            <translation>Эти платежи хранятся в деле и не относятся к операциям ни одного счёта; движение средств произошло только по выплаченным.</translation>
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
            <source>What it holds, and its SHA-256</source>
            <translation>Содержание файла и его SHA-256</translation>
        </message>
        <message>
            <source>Where two accounts of the case record one movement of money and its identifiers prove it, the two entries are marked with each other's number. Both stay in the schedule and in the totals of their own account.</source>
            <translation>Если одно движение средств отражено по двум счетам дела и это подтверждено его идентификаторами, каждая из двух операций снабжена номером другой. Обе операции сохранены в ведомости и в итогах по своему счёту.</translation>
        </message>
        <message>
            <source>Why it is no entry</source>
            <translation>Почему строка не является операцией</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Запись отчёта</translation>
        </message>
        <message>
            <source>from: {source}</source>
            <translation>получен от: {source}</translation>
        </message>
        <message>
            <source>legal basis: {basis}</source>
            <translation>правовое основание: {basis}</translation>
        </message>
        <message>
            <source>line {row}</source>
            <translation>строка {row}</translation>
        </message>
        <message>
            <source>payments: {count}</source>
            <translation>платежей: {count}</translation>
        </message>
        <message>
            <source>received {instant} by {actor}</source>
            <translation>получен {instant}; принявшее лицо: {actor}</translation>
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
            <source>{first} to {last}</source>
            <translation>с {first} по {last}</translation>
        </message>
        <message>
            <source>{name} (account of the operating system; no name was given)</source>
            <translation>{name} (учётная запись операционной системы; имя не указано)</translation>
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
        <name>SourceTable</name>
        <message>
            <source>Rows of the source around the entry</source>
            <translation>Строки источника вокруг операции</translation>
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
            <source>Balance</source>
            <translation>Остаток</translation>
        </message>
        <message>
            <source>Completeness is not proven</source>
            <translation>Полнота не подтверждена</translation>
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
            <source>change of the case's details</source>
            <translation>изменение сведений о деле</translation>
        </message>
        <message>
            <source>import of files</source>
            <translation>импорт файлов</translation>
        </message>
        <message>
            <source>undoing of an import</source>
            <translation>отмена импорта</translation>
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
        <name>TotalsStrip</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln операция</numerusform>
                <numerusform>%Ln операции</numerusform>
                <numerusform>%Ln операций</numerusform>
            </translation>
        </message>
        <message>
            <source>Money in: {amount}</source>
            <translation>Поступления: {amount}</translation>
        </message>
        <message>
            <source>Money out: {amount}</source>
            <translation>Списания: {amount}</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>без валюты</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
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
            <source>A statement or its digest is not what audit record {number} says.</source>
            <translation>Выписка или её хеш-сумма не соответствует записи журнала № {number}.</translation>
        </message>
        <message>
            <source>An import run is not what audit record {number} says.</source>
            <translation>Прогон импорта не соответствует записи журнала № {number}.</translation>
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
            <source>The case holds bytes that belong to no item of evidence.</source>
            <translation>В деле имеются данные, не относящиеся ни к одному из доказательств.</translation>
        </message>
        <message>
            <source>The entry of {place} is not what was imported.</source>
            <translation>Операция не совпадает с импортированной: {place}.</translation>
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
            <source>The payment of {place} is not what was imported.</source>
            <translation>Платёж не совпадает с импортированным: {place}.</translation>
        </message>
        <message>
            <source>The row checks kept for {evidence} have been changed.</source>
            <translation>Контрольные значения строк, сохранённые для {evidence}, изменены.</translation>
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
            <source>What began or ended in the case is not what audit record {number} says.</source>
            <translation>Сведения, внесённые в дело или утратившие в нём силу, не соответствуют записи журнала № {number}.</translation>
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
            <source>{label} ({file})</source>
            <translation>{label} ({file})</translation>
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
        <message>
            <source>A name mixes Latin and Cyrillic letters within a word.</source>
            <translation>В имени внутри слова смешаны латинские и кириллические буквы.</translation>
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
            <source>An identification number has lost its leading zero.</source>
            <translation>В идентификационном номере утрачен начальный ноль.</translation>
        </message>
        <message>
            <source>An identifier of 16 or more digits was kept as a number; its last digits may be lost.</source>
            <translation>Идентификатор из 16 и более цифр сохранён как число; его последние цифры могли быть утрачены.</translation>
        </message>
        <message>
            <source>The amount is no whole number of the currency's smallest unit.</source>
            <translation>Сумма не кратна наименьшей единице валюты.</translation>
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
            <source>The stated direction contradicts the side of the account.</source>
            <translation>Указанное направление противоречит стороне, на которой указан счёт (плательщик или получатель).</translation>
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
</TS>
