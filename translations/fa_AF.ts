<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_AF" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Investigator Desktop</source>
            <translation>&amp;درباره Investigator Desktop</translation>
        </message>
        <message>
            <source>&amp;Add files to the case…</source>
            <translation>افزودن &amp;فایل‌ها به قضیه…</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;قضیه</translation>
        </message>
        <message>
            <source>&amp;Close case</source>
            <translation>ب&amp;ستن قضیه</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;ویرایش</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;تمام صفحه</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;راهنما</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;کلیدهای میان‌بر</translation>
        </message>
        <message>
            <source>&amp;New case…</source>
            <translation>قضیه &amp;نو…</translation>
        </message>
        <message>
            <source>&amp;Open case…</source>
            <translation>&amp;باز کردن قضیه…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;خروج</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;انجام دوباره</translation>
        </message>
        <message>
            <source>&amp;Search entries</source>
            <translation>&amp;جستجوی معاملات</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;برگرداندن</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;نمایش</translation>
        </message>
        <message>
            <source>Add a &amp;folder to the case…</source>
            <translation>افزودن &amp;پوشه به قضیه…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>یافتن &amp;فرمان…</translation>
        </message>
        <message>
            <source>Go to &amp;evidence</source>
            <translation>رفتن به &amp;شواهد</translation>
        </message>
        <message>
            <source>Go to &amp;report</source>
            <translation>رفتن به گ&amp;زارش</translation>
        </message>
        <message>
            <source>Go to &amp;timeline</source>
            <translation>رفتن به &amp;گاه‌شمار</translation>
        </message>
        <message>
            <source>Go to e&amp;ntries</source>
            <translation>رفتن به &amp;معاملات</translation>
        </message>
        <message>
            <source>Stop what is r&amp;unning</source>
            <translation>تو&amp;قف کار جاری</translation>
        </message>
        <message>
            <source>Try the &amp;sample case</source>
            <translation>باز کردن قضیه ن&amp;مونه</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>بستن این پیام</translation>
        </message>
    </context>
    <context>
        <name>Case</name>
        <message>
            <source>A case needs a reference and a title.</source>
            <translation>قضیه به شماره و عنوان نیاز دارد.</translation>
        </message>
    </context>
    <context>
        <name>CaseDesk</name>
        <message>
            <source>Doing the step again</source>
            <translation>انجام دوباره اقدام</translation>
        </message>
        <message>
            <source>Looking at the last steps</source>
            <translation>بررسی آخرین اقدامات</translation>
        </message>
        <message>
            <source>Making the case</source>
            <translation>ایجاد قضیه</translation>
        </message>
        <message>
            <source>Making the sample case</source>
            <translation>ایجاد قضیه نمونه</translation>
        </message>
        <message>
            <source>Opening the case</source>
            <translation>باز کردن قضیه</translation>
        </message>
        <message>
            <source>Undoing the last step</source>
            <translation>برگرداندن آخرین اقدام</translation>
        </message>
    </context>
    <context>
        <name>CaseFile</name>
        <message>
            <source>There is no case file {file}.</source>
            <translation>فایل قضیه {file} وجود ندارد.</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo in {file}.</source>
            <translation>در فایل {file} هیچ اقدامی برای برگرداندن یا انجام دوباره وجود ندارد.</translation>
        </message>
        <message>
            <source>by somebody whose lock file beside it cannot be read</source>
            <translation>توسط شخصی که فایل قفل او در کنار این فایل قابل خواندن نیست</translation>
        </message>
        <message>
            <source>by {user} on {host} with {program} (process {pid}) since {time}</source>
            <translation>توسط {user} در کمپیوتر {host} با برنامه {program} (پروسه {pid}) از {time}</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>{file} نوشته نمی‌شود: {reason}.</translation>
        </message>
        <message>
            <source>{file} does not open: wrong passphrase, or the beginning of the file is damaged.</source>
            <translation>فایل {file} باز نمی‌شود: عبارت رمز نادرست است یا آغاز فایل آسیب دیده است.</translation>
        </message>
        <message>
            <source>{file} exists already; a new case needs a name of its own.</source>
            <translation>فایل {file} از قبل وجود دارد؛ قضیه نو به نام جداگانه نیاز دارد.</translation>
        </message>
        <message>
            <source>{file} has been closed.</source>
            <translation>فایل {file} بسته شده است.</translation>
        </message>
        <message>
            <source>{file} is a database of another program and no case file.</source>
            <translation>فایل {file} پایگاه داده برنامه دیگری است و فایل قضیه نیست.</translation>
        </message>
        <message>
            <source>{file} is already open: {owner}.</source>
            <translation>فایل {file} از قبل باز است: {owner}.</translation>
        </message>
        <message>
            <source>{file} is damaged or cut off and cannot be opened; it has been left as it is.</source>
            <translation>فایل {file} آسیب دیده یا ناقص است و باز نمی‌شود؛ این فایل بدون تغییر گذاشته شد.</translation>
        </message>
        <message>
            <source>{file} is empty and therefore no case file.</source>
            <translation>فایل {file} خالی است و از این رو فایل قضیه نیست.</translation>
        </message>
        <message>
            <source>{file} is no case file.</source>
            <translation>فایل {file} فایل قضیه نیست.</translation>
        </message>
        <message>
            <source>{file} is open for reading only and cannot be changed.</source>
            <translation>فایل {file} تنها برای خواندن باز است و نمی‌توان آن را تغییر داد.</translation>
        </message>
        <message>
            <source>{file} needs its passphrase; a file that never had one is no case file or is damaged.</source>
            <translation>فایل {file} به عبارت رمز نیاز دارد؛ اگر هیچ‌گاه عبارت رمز نداشته است، فایل قضیه نیست یا آسیب دیده است.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version; it needs Investigator Desktop {version} or later.</source>
            <translation>فایل {file} با نسخه جدیدتر نوشته شده است؛ به Investigator Desktop {version} یا جدیدتر نیاز دارد.</translation>
        </message>
        <message>
            <source>{file} was written by an older version; open it once for writing to bring it up to date.</source>
            <translation>فایل {file} با نسخه قدیمی‌تر نوشته شده است؛ آن را یک بار برای نوشتن باز کنید تا به‌روز شود.</translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message>
            <source>A passphrase is given, but not --encrypt: add it, or leave the passphrase out.</source>
            <translation>عبارت رمز داده شده، اما --encrypt نه: آن را بیفزایید یا عبارت رمز را بردارید.</translation>
        </message>
        <message>
            <source>Acquires and imports files or whole folders.</source>
            <translation>فایل‌ها یا پوشه‌های کامل را دریافت و وارد می‌کند.</translation>
        </message>
        <message>
            <source>An encrypted case needs a passphrase from --passphrase-file or INVESTIGATOR_PASSPHRASE.</source>
            <translation>قضیه رمزگذاری‌شده به عبارت رمز از --passphrase-file یا INVESTIGATOR_PASSPHRASE نیاز دارد.</translation>
        </message>
        <message>
            <source>Follows the money from bank statements to a court-ready report.</source>
            <translation>جریان پول را از صورت‌حساب‌های بانکی تا گزارش قابل ارائه به محکمه دنبال می‌کند.</translation>
        </message>
        <message>
            <source>Lists or exports entries.</source>
            <translation>معاملات را فهرست یا صادر می‌کند.</translation>
        </message>
        <message>
            <source>Lists statements with their reconciliation and the completeness of each account.</source>
            <translation>صورت‌حساب‌ها را با تطبیق آن‌ها و کامل بودن هر حساب فهرست می‌کند.</translation>
        </message>
        <message>
            <source>Makes a case file.</source>
            <translation>فایل قضیه را ایجاد می‌کند.</translation>
        </message>
        <message>
            <source>Makes the sample case and its report.</source>
            <translation>قضیه نمونه و گزارش آن را ایجاد می‌کند.</translation>
        </message>
        <message>
            <source>Proves that all parts of the program are there.</source>
            <translation>ثابت می‌کند که تمام بخش‌های برنامه موجود است.</translation>
        </message>
        <message>
            <source>Recomputes hashes, chain and sums; names the first difference.</source>
            <translation>هش‌ها، زنجیره و مجموع‌ها را دوباره محاسبه می‌کند و نخستین تفاوت را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Shows what an import would yield; writes nothing.</source>
            <translation>نشان می‌دهد که وارد کردن چه نتیجه‌ای خواهد داد؛ چیزی نمی‌نویسد.</translation>
        </message>
        <message>
            <source>The case is in {file}.</source>
            <translation>قضیه در فایل {file} است.</translation>
        </message>
        <message>
            <source>The command line is not understood: {detail}.
{usage}</source>
            <translation>سطر فرمان قابل فهم نیست: {detail}.
{usage}</translation>
        </message>
        <message>
            <source>The passphrase file {file} cannot be read: {reason}.</source>
            <translation>فایل عبارت رمز {file} خوانده نمی‌شود: {reason}.</translation>
        </message>
        <message>
            <source>The work was cancelled and nothing was changed.</source>
            <translation>کار لغو شد و هیچ چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>There is no screen to open the window on; investigator-desktop --help lists what works without one.</source>
            <translation>صفحه نمایشی برای باز کردن پنجره نیست؛ investigator-desktop --help نشان می‌دهد که چه چیزهایی بدون آن کار می‌کند.</translation>
        </message>
        <message>
            <source>Writes the report of a case as a PDF.</source>
            <translation>گزارش قضیه را به شکل PDF می‌نویسد.</translation>
        </message>
        <message>
            <source>a file whose first line is the passphrase</source>
            <translation>فایلی که سطر نخست آن عبارت رمز است</translation>
        </message>
        <message>
            <source>the language of the program's messages</source>
            <translation>زبان پیام‌های برنامه</translation>
        </message>
        <message>
            <source>who acts, as NAME, ROLE</source>
            <translation>شخصی که عمل می‌کند، به شکل «نام, وظیفه»</translation>
        </message>
        <message>
            <source>{code} is no currency code of ISO 4217.</source>
            <translation>{code} کود اسعار مطابق ISO 4217 نیست.</translation>
        </message>
        <message>
            <source>{file} cannot be used as a mapping. {reason}</source>
            <translation>فایل {file} برای تطبیق ستون‌ها قابل استفاده نیست. {reason}</translation>
        </message>
        <message>
            <source>{name} is no time zone of the IANA database, such as Asia/Almaty.</source>
            <translation>{name} منطقه زمانی پایگاه داده IANA، مانند Asia/Almaty، نیست.</translation>
        </message>
        <message>
            <source>{word} is neither a command nor a case file; investigator-desktop --help lists the commands.</source>
            <translation>{word} نه فرمان است و نه فایل قضیه؛ فهرست فرمان‌ها: investigator-desktop --help.</translation>
        </message>
        <message>
            <source>{word} is no day; write it as 2024-01-31.</source>
            <translation>{word} تاریخ نیست؛ آن را به شکل 2024-01-31 بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>فرمان‌ها</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>بنویسید که چه می‌خواهید انجام دهید</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Investigator Desktop {version}, under the Apache License 2.0. It opens no connection.</source>
            <translation>Investigator Desktop {version}، تحت جواز Apache License 2.0. این برنامه هیچ اتصال شبکه را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>باز کردن برای خواندن</translation>
        </message>
        <message>
            <source>Sample case</source>
            <translation>قضیه نمونه</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>The program has a defect ({kind}). A report without case material is in {file}.</source>
            <translation>برنامه نقص دارد ({kind}). گزارش نقص، بدون مواد قضیه، در فایل {file} است.</translation>
        </message>
        <message>
            <source>The program has a defect ({kind}); no report could be written.</source>
            <translation>برنامه نقص دارد ({kind})؛ نوشتن گزارش نقص ممکن نشد.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Pick a day</source>
            <translation>انتخاب تاریخ</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>dd.mm.yyyy</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>%n gaps between statements were found.</source>
            <translation>
                <numerusform>%n خلا در میان صورت‌حساب‌ها یافت شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n movements are recorded in two accounts and counted once.</source>
            <translation>
                <numerusform>%n جریان پول در دو حساب ثبت شده و یک بار شمرده شده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its report is in {file}.</source>
            <translation>گزارش آن در فایل {file} است.</translation>
        </message>
        <message>
            <source>The sample case is in {file}.</source>
            <translation>قضیه نمونه در فایل {file} است.</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Choose an entry to see its source.</source>
            <translation>معامله‌ای را انتخاب کنید تا منبع آن را ببینید.</translation>
        </message>
        <message>
            <source>Fields of the entry</source>
            <translation>فیلدهای معامله</translation>
        </message>
        <message>
            <source>Go to the other side of this movement</source>
            <translation>رفتن به طرف دیگر این جریان پول</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>در منبع</translation>
        </message>
        <message>
            <source>The same movement is an entry of {account}.</source>
            <translation>همین جریان پول معامله حساب {account} نیز است.</translation>
        </message>
        <message>
            <source>{evidence}, {file}, line {row}</source>
            <translation>{evidence}، {file}، سطر {row}</translation>
        </message>
        <message>
            <source>{evidence}, {file}, sheet {sheet}, row {row}</source>
            <translation>{evidence}، {file}، ورق {sheet}، سطر {row}</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Let go to look at these files</source>
            <translation>برای بررسی این فایل‌ها، آن‌ها را رها کنید</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>No entry of the case matches.</source>
            <translation>هیچ معامله‌ای در قضیه با این شرط نیست.</translation>
        </message>
        <message>
            <source>The case has no account {account}.</source>
            <translation>قضیه حساب {account} را ندارد.</translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message numerus="yes">
            <source>%Ln entries were written to {file}.</source>
            <translation>
                <numerusform>%Ln معامله در فایل {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>پاک کردن فیلترها</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Entries appear here as soon as a statement has been imported.</source>
            <translation>پس از وارد کردن نخستین صورت‌حساب، معاملات در اینجا نمایش داده می‌شود.</translation>
        </message>
        <message>
            <source>Exporting entries</source>
            <translation>صدور معاملات</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>صدور…</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>رفتن به شواهد</translation>
        </message>
        <message>
            <source>Looking for entries</source>
            <translation>جستجوی معاملات</translation>
        </message>
        <message>
            <source>No entry fits the filters</source>
            <translation>هیچ معامله با فیلترها مطابقت ندارد</translation>
        </message>
        <message>
            <source>Reading the source</source>
            <translation>خواندن منبع</translation>
        </message>
        <message>
            <source>Show or hide the panel beside the table</source>
            <translation>نمایش یا پنهان کردن پنل کنار جدول</translation>
        </message>
        <message>
            <source>Take a filter away to see more entries.</source>
            <translation>برای دیدن معاملات بیشتر، یکی از فیلترها را بردارید.</translation>
        </message>
        <message>
            <source>There are no entries yet</source>
            <translation>هنوز معامله‌ای وجود ندارد</translation>
        </message>
    </context>
    <context>
        <name>EntryFields</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Account of the counterparty</source>
            <translation>حساب طرف مقابل</translation>
        </message>
        <message>
            <source>Amount in the second currency</source>
            <translation>مبلغ به اسعار دوم</translation>
        </message>
        <message>
            <source>Balance after the entry</source>
            <translation>بیلانس پس از معامله</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>Bank of the counterparty</source>
            <translation>بانک طرف مقابل</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>تاریخ‌های ممکن</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>تاریخ ثبت</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>کارت</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>پول نقد</translation>
        </message>
        <message>
            <source>Category of the merchant</source>
            <translation>صنف فروشنده</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>کانال</translation>
        </message>
        <message>
            <source>Code of the purpose</source>
            <translation>کود مقصد پرداخت</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Country of the counterparty</source>
            <translation>کشور طرف مقابل</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب حساب</translation>
        </message>
        <message>
            <source>Identifier of the counterparty</source>
            <translation>شناسه طرف مقابل</translation>
        </message>
        <message>
            <source>Kind of operation</source>
            <translation>نوع عملیات</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>مقصد پرداخت</translation>
        </message>
        <message>
            <source>Reference of the bank</source>
            <translation>شماره مرجع بانک</translation>
        </message>
        <message>
            <source>Remarks of the reader</source>
            <translation>ملاحظات خواندن</translation>
        </message>
        <message>
            <source>Residency of the counterparty</source>
            <translation>اقامت طرف مقابل</translation>
        </message>
        <message>
            <source>Residency of the holder</source>
            <translation>اقامت صاحب حساب</translation>
        </message>
        <message>
            <source>Reversal</source>
            <translation>معامله برگشتی</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>منطقه زمانی</translation>
        </message>
        <message>
            <source>Transfer system</source>
            <translation>سیستم حواله</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>تاریخ ارزش</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>نامعلوم</translation>
        </message>
        <message>
            <source>takes an earlier entry back</source>
            <translation>معامله قبلی را باطل می‌کند</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>بلی</translation>
        </message>
        <message>
            <source>{zone}, assumed by the case</source>
            <translation>{zone}، فرض‌شده برای قضیه</translation>
        </message>
    </context>
    <context>
        <name>EntryTable</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>بیلانس</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>تاریخ و ساعت</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>مقصد پرداخت</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>شماره مرجع</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>منبع</translation>
        </message>
    </context>
    <context>
        <name>EntryView</name>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDetail</name>
        <message>
            <source>Added to the case</source>
            <translation>افزوده‌شده به قضیه</translation>
        </message>
        <message>
            <source>Balances</source>
            <translation>بیلانس‌ها</translation>
        </message>
        <message>
            <source>Balances ({count})</source>
            <translation>بیلانس‌ها ({count})</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>نگهداری</translation>
        </message>
        <message>
            <source>File last changed</source>
            <translation>آخرین تغییر فایل</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>مبنای قانونی</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>قالب</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>دریافت‌شده از</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>سطرهای بدون معامله</translation>
        </message>
        <message>
            <source>Rows left out ({count})</source>
            <translation>سطرهای بدون معامله ({count})</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>برگرداندن این ورود</translation>
        </message>
        <message>
            <source>import undone</source>
            <translation>ورود برگردانده شد</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>ثبت نشده</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>ذکر نشده</translation>
        </message>
        <message>
            <source>{label} · {file}</source>
            <translation>{label} · {file}</translation>
        </message>
        <message>
            <source>{moment} UTC by {name}</source>
            <translation>{moment} UTC، توسط {name}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceModel</name>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln پرداخت</numerusform>
            </translation>
        </message>
        <message>
            <source>Added on</source>
            <translation>تاریخ افزودن</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>تطبیق</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>File</source>
            <translation>فایل</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>اندازه</translation>
        </message>
        <message>
            <source>import undone</source>
            <translation>ورود برگردانده شد</translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message numerus="yes">
            <source>%Ln files still need you.</source>
            <translation>
                <numerusform>%Ln فایل هنوز به تصمیم شما نیاز دارد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were imported.</source>
            <translation>
                <numerusform>%Ln فایل وارد شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>افزودن پوشه…</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>افزودن فایل‌ها…</translation>
        </message>
        <message>
            <source>Add the bank's files</source>
            <translation>فایل‌های بانک را بیفزایید</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>انتخاب فایل‌ها…</translation>
        </message>
        <message>
            <source>Drop files or a whole folder anywhere on this window. Each is recognised and shown to you first; nothing enters the case before you say so.</source>
            <translation>فایل‌ها یا یک پوشه کامل را در هر جای این پنجره رها کنید. هر فایل نخست شناسایی و به شما نشان داده می‌شود؛ تا شما نگویید، چیزی وارد قضیه نمی‌شود.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>شواهد</translation>
        </message>
        <message>
            <source>Files that wait</source>
            <translation>فایل‌های در انتظار</translation>
        </message>
        <message>
            <source>Go to entries</source>
            <translation>رفتن به معاملات</translation>
        </message>
        <message>
            <source>Go to timeline</source>
            <translation>رفتن به گاه‌شمار</translation>
        </message>
        <message>
            <source>Looking at the evidence</source>
            <translation>بررسی شواهد</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>برگرداندن ورود</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n entries were written to {file}.</source>
            <translation>
                <numerusform>%n معامله در فایل {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>نوشتن فایل {file}</translation>
        </message>
        <message>
            <source>a case file stands there</source>
            <translation>در آن‌جا فایل قضیه قرار دارد</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>نوشتن فایل {file} ممکن نیست: {reason}.</translation>
        </message>
        <message>
            <source>{file} names no known format; the known ones are {formats}.</source>
            <translation>نام {file} فارمت شناخته‌شده را نشان نمی‌دهد؛ فارمت‌های شناخته‌شده: {formats}.</translation>
        </message>
    </context>
    <context>
        <name>FieldMenu</name>
        <message>
            <source>Fields</source>
            <translation>فیلدها</translation>
        </message>
        <message>
            <source>What does the column hold?</source>
            <translation>این ستون چه را در بر دارد؟</translation>
        </message>
        <message>
            <source>What the column holds</source>
            <translation>محتوای ستون</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Account of the beneficiary</source>
            <translation>حساب دریافت‌کننده</translation>
        </message>
        <message>
            <source>Account of the counterparty</source>
            <translation>حساب طرف مقابل</translation>
        </message>
        <message>
            <source>Account of the payer</source>
            <translation>حساب پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Account of the statement</source>
            <translation>حساب صورت‌حساب</translation>
        </message>
        <message>
            <source>Address of the beneficiary</source>
            <translation>آدرس دریافت‌کننده</translation>
        </message>
        <message>
            <source>Address of the payer</source>
            <translation>آدرس پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Address of the paying office</source>
            <translation>آدرس دفتر پرداخت</translation>
        </message>
        <message>
            <source>Address of the sending office</source>
            <translation>آدرس دفتر ارسال</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Amount in the second currency</source>
            <translation>مبلغ به اسعار دوم</translation>
        </message>
        <message>
            <source>Amount paid out</source>
            <translation>مبلغ پرداخت‌شده</translation>
        </message>
        <message>
            <source>Amount sent</source>
            <translation>مبلغ ارسال‌شده</translation>
        </message>
        <message>
            <source>Balance after the entry</source>
            <translation>بیلانس پس از معامله</translation>
        </message>
        <message>
            <source>Bank of the beneficiary</source>
            <translation>بانک دریافت‌کننده</translation>
        </message>
        <message>
            <source>Bank of the counterparty</source>
            <translation>بانک طرف مقابل</translation>
        </message>
        <message>
            <source>Bank of the payer</source>
            <translation>بانک پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Beneficiary</source>
            <translation>دریافت‌کننده</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>تاریخ ثبت</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>کارت</translation>
        </message>
        <message>
            <source>Category of the merchant</source>
            <translation>صنف فروشنده</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>کانال</translation>
        </message>
        <message>
            <source>Code of the paying office</source>
            <translation>کود دفتر پرداخت</translation>
        </message>
        <message>
            <source>Code of the purpose</source>
            <translation>کود مقصد پرداخت</translation>
        </message>
        <message>
            <source>Code of the sending office</source>
            <translation>کود دفتر ارسال</translation>
        </message>
        <message>
            <source>Control number of the transfer</source>
            <translation>شماره کنترول حواله</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Country of the beneficiary</source>
            <translation>کشور دریافت‌کننده</translation>
        </message>
        <message>
            <source>Country of the counterparty</source>
            <translation>کشور طرف مقابل</translation>
        </message>
        <message>
            <source>Country of the payer</source>
            <translation>کشور پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Country of the paying office</source>
            <translation>کشور دفتر پرداخت</translation>
        </message>
        <message>
            <source>Country of the sending office</source>
            <translation>کشور دفتر ارسال</translation>
        </message>
        <message>
            <source>Credit in the second currency</source>
            <translation>واریز به اسعار دوم</translation>
        </message>
        <message>
            <source>Credit: money in</source>
            <translation>واریز: پول واردشده</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Currency paid out</source>
            <translation>اسعار پرداخت</translation>
        </message>
        <message>
            <source>Currency sent</source>
            <translation>اسعار ارسال</translation>
        </message>
        <message>
            <source>Debit in the second currency</source>
            <translation>برداشت به اسعار دوم</translation>
        </message>
        <message>
            <source>Debit: money out</source>
            <translation>برداشت: پول خارج‌شده</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>جهت</translation>
        </message>
        <message>
            <source>Document of the beneficiary</source>
            <translation>سند هویت دریافت‌کننده</translation>
        </message>
        <message>
            <source>Document of the payer</source>
            <translation>سند هویت پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>کمیشن</translation>
        </message>
        <message>
            <source>Holder of the account</source>
            <translation>صاحب حساب</translation>
        </message>
        <message>
            <source>Identifier of the beneficiary</source>
            <translation>شناسه دریافت‌کننده</translation>
        </message>
        <message>
            <source>Identifier of the counterparty</source>
            <translation>شناسه طرف مقابل</translation>
        </message>
        <message>
            <source>Identifier of the holder</source>
            <translation>شناسه صاحب حساب</translation>
        </message>
        <message>
            <source>Identifier of the payer</source>
            <translation>شناسه پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>نگهداری بدون تغییر</translation>
        </message>
        <message>
            <source>Kind of operation</source>
            <translation>نوع عملیات</translation>
        </message>
        <message>
            <source>Line number</source>
            <translation>شماره ردیفی</translation>
        </message>
        <message>
            <source>Money transfer</source>
            <translation>حواله پول</translation>
        </message>
        <message>
            <source>Paid out on</source>
            <translation>تاریخ پرداخت</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Paying office</source>
            <translation>دفتر پرداخت</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل</translation>
        </message>
        <message>
            <source>Purpose of the payment</source>
            <translation>مقصد پرداخت</translation>
        </message>
        <message>
            <source>Reference of the bank</source>
            <translation>شماره مرجع بانک</translation>
        </message>
        <message>
            <source>Residency of the beneficiary</source>
            <translation>اقامت دریافت‌کننده</translation>
        </message>
        <message>
            <source>Residency of the counterparty</source>
            <translation>اقامت طرف مقابل</translation>
        </message>
        <message>
            <source>Residency of the holder</source>
            <translation>اقامت صاحب حساب</translation>
        </message>
        <message>
            <source>Residency of the payer</source>
            <translation>اقامت پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Second currency</source>
            <translation>اسعار دوم</translation>
        </message>
        <message>
            <source>Sending office</source>
            <translation>دفتر ارسال</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>تاریخ ارسال</translation>
        </message>
        <message>
            <source>Status of the transfer</source>
            <translation>وضعیت حواله</translation>
        </message>
        <message>
            <source>Telephone of the beneficiary</source>
            <translation>تیلفون دریافت‌کننده</translation>
        </message>
        <message>
            <source>Telephone of the payer</source>
            <translation>تیلفون پرداخت‌کننده</translation>
        </message>
        <message>
            <source>The account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>The other side</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Time and amount</source>
            <translation>زمان و مبلغ</translation>
        </message>
        <message>
            <source>Time of booking</source>
            <translation>ساعت ثبت</translation>
        </message>
        <message>
            <source>Transfer system</source>
            <translation>سیستم حواله</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>تاریخ ارزش</translation>
        </message>
        <message>
            <source>What it was for</source>
            <translation>مقصد و جزئیات</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Add a folder to the case</source>
            <translation>افزودن پوشه به قضیه</translation>
        </message>
        <message>
            <source>Add files to the case</source>
            <translation>افزودن فایل‌ها به قضیه</translation>
        </message>
        <message>
            <source>Case file (*.idcase)</source>
            <translation>فایل قضیه (*.idcase)</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>متن جداشده با کامه (*.csv)</translation>
        </message>
        <message>
            <source>Export the entries shown</source>
            <translation>صدور معاملات نمایش‌داده‌شده</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>باز کردن قضیه</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>فایل PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Parquet table (*.parquet)</source>
            <translation>جدول Parquet (*.parquet)</translation>
        </message>
        <message>
            <source>Where shall the case file be?</source>
            <translation>فایل قضیه در کجا باشد؟</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>کتاب کار (*.xlsx)</translation>
        </message>
        <message>
            <source>Write the report</source>
            <translation>نوشتن گزارش</translation>
        </message>
    </context>
    <context>
        <name>FileListModel</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln معامله</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln پرداخت</numerusform>
            </translation>
        </message>
        <message>
            <source>Already in the case</source>
            <translation>از قبل در قضیه است</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>در حال خواندن</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>خوانده نمی‌شود</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>به تصمیم شما نیاز دارد</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>آماده</translation>
        </message>
        <message>
            <source>Ready, look at it</source>
            <translation>آماده؛ بررسی کنید</translation>
        </message>
        <message>
            <source>{file}: {state}</source>
            <translation>{file}: {state}</translation>
        </message>
        <message>
            <source>{layout}, {percent} %</source>
            <translation>{layout}، {percent} فیصد</translation>
        </message>
    </context>
    <context>
        <name>FilePanel</name>
        <message>
            <source>Balances</source>
            <translation>بیلانس‌ها</translation>
        </message>
        <message>
            <source>Forget my corrections</source>
            <translation>لغو اصلاحات من</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Rows and fields</source>
            <translation>سطرها و فیلدها</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>سطرهای بدون معامله</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>فایل در حال خواندن است.</translation>
        </message>
        <message>
            <source>These bytes are in the case already, as {label}; they are not imported again.</source>
            <translation>فایلی با همین محتوا از قبل به حیث {label} در قضیه است؛ دوباره وارد نمی‌شود.</translation>
        </message>
        <message>
            <source>{size}, SHA-256 {digest}</source>
            <translation>{size}، SHA-256 {digest}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>تمام حساب‌ها</translation>
        </message>
        <message>
            <source>Amount from</source>
            <translation>مبلغ از</translation>
        </message>
        <message>
            <source>Amount to</source>
            <translation>مبلغ تا</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>پاک کردن فیلترها</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>جهت</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از تاریخ</translation>
        </message>
        <message>
            <source>In and out</source>
            <translation>واریز و برداشت</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>طرف</translation>
        </message>
        <message>
            <source>Text in any script</source>
            <translation>متن به هر خط</translation>
        </message>
        <message>
            <source>To</source>
            <translation>تا تاریخ</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Do again</source>
            <translation>انجام دوباره</translation>
        </message>
        <message>
            <source>Do again: {step}</source>
            <translation>انجام دوباره: {step}</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>تنها برای خواندن باز است</translation>
        </message>
        <message>
            <source>Search entries in any script</source>
            <translation>جستجوی معاملات به هر خط</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگرداندن</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>برگرداندن: {step}</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n معامله</numerusform>
            </translation>
        </message>
        <message>
            <source>Click to list them.</source>
            <translation>برای دیدن فهرست آن‌ها کلیک کنید.</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>از {begin} تا {end}</translation>
        </message>
        <message>
            <source>{evidence}, {file}, row {row}</source>
            <translation>{evidence}، {file}، سطر {row}</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n files were imported.</source>
            <translation>
                <numerusform>%n فایل وارد شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>وارد کردن {file}</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>خواندن {file}</translation>
        </message>
        <message>
            <source>it does not exist</source>
            <translation>فایل وجود ندارد</translation>
        </message>
        <message>
            <source>it is no ordinary file</source>
            <translation>فایل عادی نیست</translation>
        </message>
        <message>
            <source>{file} cannot be opened: {reason}.</source>
            <translation>فایل {file} باز نمی‌شود: {reason}.</translation>
        </message>
        <message>
            <source>{file} has changed since it was read; read it again before importing it.</source>
            <translation>فایل {file} پس از خواندن تغییر کرده است؛ پیش از وارد کردن، آن را دوباره بخوانید.</translation>
        </message>
        <message>
            <source>{file} is already in the case as {label}; it was not imported again.</source>
            <translation>فایل {file} از قبل به حیث {label} در قضیه است؛ دوباره وارد نشد.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln معامله</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln فایل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were not read. Add them again to look at them.</source>
            <translation>
                <numerusform>%Ln فایل خوانده نشد. برای بررسی، هر فایل خوانده‌نشده را دوباره بیفزایید.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add more files…</source>
            <translation>افزودن فایل‌های بیشتر…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>فایل‌ها</translation>
        </message>
        <message>
            <source>Files to be imported</source>
            <translation>فایل‌ها برای وارد کردن</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>وارد کردن</translation>
        </message>
        <message>
            <source>Importing files</source>
            <translation>وارد کردن فایل‌ها</translation>
        </message>
        <message>
            <source>Leave without importing</source>
            <translation>خروج بدون وارد کردن</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>مبنای قانونی</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>دریافت‌شده از</translation>
        </message>
        <message>
            <source>There are no files in what was chosen.</source>
            <translation>در آنچه انتخاب شد، فایلی وجود ندارد.</translation>
        </message>
        <message>
            <source>{files} with {entries}</source>
            <translation>{files} با {entries}</translation>
        </message>
    </context>
    <context>
        <name>Importers</name>
        <message numerus="yes">
            <source>%n cells such as {example} can be read in two ways, and no other cell decides it</source>
            <translation>
                <numerusform>%n خانه، مانند {example}، را می‌توان به دو شکل خواند و هیچ خانه دیگری آن را روشن نمی‌سازد</numerusform>
            </translation>
        </message>
        <message>
            <source>A sheet of {file} holds days and amounts, but no row of titles was found over them.</source>
            <translation>یک ورق فایل {file} تاریخ‌ها و مبالغ دارد، اما سطر عنوان بر بالای آن‌ها یافت نشد.</translation>
        </message>
        <message>
            <source>Entry {number} of the part {part} of the mapping cannot be understood.</source>
            <translation>مورد {number} در بخش {part} تطبیق ستون‌ها قابل فهم نیست.</translation>
        </message>
        <message>
            <source>Lunar Hijri</source>
            <translation>هجری قمری</translation>
        </message>
        <message>
            <source>No row of titles with a date and an amount was found in {file}; it must be shown which columns hold what.</source>
            <translation>در فایل {file} سطر عنوان با تاریخ و مبلغ یافت نشد؛ باید نشان داده شود که هر ستون چه را در بر دارد.</translation>
        </message>
        <message>
            <source>No row of {file} could be read as an entry; the meaning of its columns must be checked.</source>
            <translation>هیچ سطر فایل {file} به حیث معامله خوانده نشد؛ معنای ستون‌های آن باید بررسی شود.</translation>
        </message>
        <message>
            <source>Recognising the tables of {file}</source>
            <translation>شناسایی جدول‌های {file}</translation>
        </message>
        <message>
            <source>Solar Hijri</source>
            <translation>هجری شمسی</translation>
        </message>
        <message numerus="yes">
            <source>The currency of %n entries is not stated.</source>
            <translation>
                <numerusform>اسعار %n معامله ذکر نشده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mapping has format version {found}; this program knows {known}.</source>
            <translation>نسخه فارمت این تطبیق ستون‌ها {found} است؛ این برنامه نسخه {known} را می‌شناسد.</translation>
        </message>
        <message>
            <source>The mapping is neither JSON nor TOML: {problem}.</source>
            <translation>تطبیق ستون‌ها نه JSON است و نه TOML: {problem}.</translation>
        </message>
        <message>
            <source>The mapping is no object with named parts.</source>
            <translation>تطبیق ستون‌ها مجموعه‌ای با بخش‌های نام‌دار نیست.</translation>
        </message>
        <message>
            <source>The part {part} of the mapping is no list.</source>
            <translation>بخش {part} تطبیق ستون‌ها فهرست نیست.</translation>
        </message>
        <message numerus="yes">
            <source>The status of %n transfers is in words that are not known.</source>
            <translation>
                <numerusform>وضعیت %n حواله با کلماتی ذکر شده است که شناخته‌شده نیست.</numerusform>
            </translation>
        </message>
        <message>
            <source>day first</source>
            <translation>نخست روز</translation>
        </message>
        <message>
            <source>money paid</source>
            <translation>برداشت پول</translation>
        </message>
        <message>
            <source>money received</source>
            <translation>واریز پول</translation>
        </message>
        <message>
            <source>month first</source>
            <translation>نخست ماه</translation>
        </message>
        <message numerus="yes">
            <source>more than one account stands in each of the %n rows</source>
            <translation>
                <numerusform>در هر یک از %n سطر بیش از یک حساب آمده است</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no account stands in all of the %n rows</source>
            <translation>
                <numerusform>هیچ حسابی در تمام %n سطر نیامده است</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no sign, no word and no balance tells the direction of %n rows</source>
            <translation>
                <numerusform>نه علامت، نه کلمه و نه بیلانس جهت %n سطر را نشان می‌دهد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no value above 12 in %n rows</source>
            <translation>
                <numerusform>در %n سطر هیچ مقداری بزرگ‌تر از 12 نیست</numerusform>
            </translation>
        </message>
        <message>
            <source>the comma is the decimal mark</source>
            <translation>کامه علامت اعشاری است</translation>
        </message>
        <message>
            <source>the point is the decimal mark</source>
            <translation>نقطه علامت اعشاری است</translation>
        </message>
        <message>
            <source>the words {words} name no known direction; choose those that mean money received</source>
            <translation>کلمات {words} هیچ جهت شناخته‌شده را نشان نمی‌دهد؛ کلماتی را انتخاب کنید که به معنای واریز پول است</translation>
        </message>
        <message>
            <source>the years {years} can be of either Hijri calendar</source>
            <translation>سال‌های {years} می‌تواند از هر دو تقویم هجری باشد</translation>
        </message>
        <message numerus="yes">
            <source>{account} in %n rows</source>
            <translation>
                <numerusform>{account} در %n سطر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{account}, {name}, in %n rows</source>
            <translation>
                <numerusform>{account}، {name}، در %n سطر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file} cannot be read completely before %n questions are answered.</source>
            <translation>
                <numerusform>تا زمانی که به %n پرسش پاسخ داده نشود، فایل {file} به طور کامل خوانده نمی‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} is no workbook, whatever its name says: it is a text, in which no table was found.</source>
            <translation>{file} با وجود نامش کتاب کار نیست: متنی است که در آن جدولی یافت نشد.</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message numerus="yes">
            <source>%n entries record a day without a time; within it they stand as in the source.</source>
            <translation>
                <numerusform>در %n معامله روز بدون ساعت ثبت شده است؛ این معاملات در همان روز به ترتیب منبع قرار دارد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries record no time zone; {zone} is assumed.</source>
            <translation>
                <numerusform>در %n معامله منطقه زمانی ثبت نشده است؛ {zone} فرض می‌شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries: {warning}</source>
            <translation>
                <numerusform>%n معامله: {warning}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} equal entries of another file; both are kept and counted.</source>
            <translation>
                <numerusform>حساب {account}: %n معامله از {first} تا {last} با معاملات فایل دیگری یکسان است؛ هر دو نگهداری و شمرده شده‌اند.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account {account}: a statement ends with a balance of {closing}, the next begins with {opening}.</source>
            <translation>حساب {account}: یک صورت‌حساب با بیلانس {closing} پایان می‌یابد و صورت‌حساب بعدی با {opening} آغاز می‌شود.</translation>
        </message>
        <message>
            <source>Account {account}: no statement covers {first} to {last}.</source>
            <translation>حساب {account}: هیچ صورت‌حسابی {first} تا {last} را در بر نمی‌گیرد.</translation>
        </message>
        <message>
            <source>{evidence}, account {account}: completeness is not proven. {reason}</source>
            <translation>{evidence}، حساب {account}: کامل بودن ثابت نشده است. {reason}</translation>
        </message>
        <message>
            <source>{evidence}, account {account}: the statement does not reconcile. {reason}</source>
            <translation>{evidence}، حساب {account}: صورت‌حساب مطابقت ندارد. {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{evidence}: %n payments touch no account of the case and are in no sum of one.</source>
            <translation>
                <numerusform>{evidence}: %n پرداخت به هیچ حساب قضیه مربوط نیست و در جمع هیچ حسابی نمی‌آید.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{evidence}: %n rows look like entries but could not be read.</source>
            <translation>
                <numerusform>{evidence}: %n سطر به معامله شباهت دارد، اما خوانده نشد.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MappingHeader</name>
        <message>
            <source>Fields of the columns</source>
            <translation>فیلدهای ستون‌ها</translation>
        </message>
    </context>
    <context>
        <name>NewCaseDialog</name>
        <message>
            <source>Agency</source>
            <translation>نهاد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>لغو</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>قضیه</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>فایل قضیه</translation>
        </message>
        <message>
            <source>Choose a currency of the list.</source>
            <translation>یکی از اسعار فهرست را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Choose a time zone of the list.</source>
            <translation>یکی از مناطق زمانی فهرست را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>انتخاب…</translation>
        </message>
        <message>
            <source>Currency of the case</source>
            <translation>اسعار قضیه</translation>
        </message>
        <message>
            <source>Make the case</source>
            <translation>ایجاد قضیه</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>قضیه نو</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارت رمز</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>تکرار عبارت رمز</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>شماره قضیه</translation>
        </message>
        <message>
            <source>Say where the case file shall be.</source>
            <translation>بگویید که فایل قضیه در کجا باشد.</translation>
        </message>
        <message>
            <source>The case needs a reference.</source>
            <translation>قضیه به شماره نیاز دارد.</translation>
        </message>
        <message>
            <source>The case needs a title.</source>
            <translation>قضیه به عنوان نیاز دارد.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>دو عبارت رمز یکسان نیست.</translation>
        </message>
        <message>
            <source>Time zone of the statements</source>
            <translation>منطقه زمانی صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>a title that says what the case is about</source>
            <translation>عنوانی که موضوع قضیه را نشان دهد</translation>
        </message>
        <message>
            <source>for example 2026/147</source>
            <translation>مثلاً 2026/147</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>اختیاری</translation>
        </message>
        <message>
            <source>optional: encrypts the case file</source>
            <translation>اختیاری: فایل قضیه را رمزگذاری می‌کند</translation>
        </message>
        <message>
            <source>the same once more</source>
            <translation>همان عبارت، یک بار دیگر</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>شواهد</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>گزارش</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>گاه‌شمار</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Cancel</source>
            <translation>لغو</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>باز کردن قضیه</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارت رمز</translation>
        </message>
        <message>
            <source>That was not the passphrase of this case.</source>
            <translation>این عبارت رمز این قضیه نیست.</translation>
        </message>
        <message>
            <source>{file} is encrypted. Enter its passphrase.</source>
            <translation>فایل {file} رمزگذاری‌شده است. عبارت رمز آن را وارد کنید.</translation>
        </message>
    </context>
    <context>
        <name>PeriodStrip</name>
        <message>
            <source>Marked: {period}</source>
            <translation>نشانی‌شده: {period}</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>نمایش معاملات آن</translation>
        </message>
        <message>
            <source>Take the marked period back (Esc)</source>
            <translation>برداشتن نشانی دوره (Esc)</translation>
        </message>
        <message>
            <source>no entries</source>
            <translation>بدون معامله</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>از {begin} تا {end}</translation>
        </message>
        <message numerus="yes">
            <source>{currency} in {credits}, out {debits}, %n entries</source>
            <translation>
                <numerusform>{currency}: واریز {credits}، برداشت {debits}، %n معامله</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PickedList</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n معامله</numerusform>
            </translation>
        </message>
        <message>
            <source>Entries of the bar</source>
            <translation>معاملات میله</translation>
        </message>
        <message>
            <source>The first {shown} are listed; zoom in to separate the others.</source>
            <translation>تنها {shown} معامله نخست فهرست شده است؛ برای جدا کردن بقیه، بزرگ‌نمایی کنید.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesButton</name>
        <message>
            <source>Appearance of the system</source>
            <translation>مطابق نمای سیستم</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>تاریک</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>زبان و نما</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>روشن</translation>
        </message>
    </context>
    <context>
        <name>PreviewModel</name>
        <message>
            <source>Row {row} gives no entry: {reason}. {text}</source>
            <translation>سطر {row} معامله نمی‌دهد: {reason}. {text}</translation>
        </message>
        <message>
            <source>{column}. Click to say what it holds.</source>
            <translation>{column}. کلیک کنید تا بگویید چه را در بر دارد.</translation>
        </message>
    </context>
    <context>
        <name>PreviewTable</name>
        <message>
            <source>Double-click a number where that row holds the titles</source>
            <translation>شماره سطری را که عنوان‌ها در آن است، دو بار کلیک کنید</translation>
        </message>
        <message>
            <source>Rows of the file under the fields that they are read as</source>
            <translation>سطرهای فایل زیر فیلدهایی که به آن حیث خوانده می‌شود</translation>
        </message>
    </context>
    <context>
        <name>PreviewTabs</name>
        <message>
            <source>Click a head to say what its column holds.</source>
            <translation>سر ستون را کلیک کنید تا بگویید آن ستون چه را در بر دارد.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>ورق</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>{sheet}: not a statement</source>
            <translation>{sheet}: صورت‌حساب نیست</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Find an account or a name</source>
            <translation>یافتن حساب یا نام</translation>
        </message>
        <message>
            <source>Use this answer</source>
            <translation>پذیرفتن این پاسخ</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Column {column}: does the day or the month come first?</source>
            <translation>ستون {column}: نخست روز می‌آید یا ماه؟</translation>
        </message>
        <message>
            <source>Column {column}: which mark parts whole units from cents?</source>
            <translation>ستون {column}: کدام علامت واحد کامل را از اعشار جدا می‌کند؟</translation>
        </message>
        <message>
            <source>In which currency are the amounts?</source>
            <translation>مبالغ به کدام اسعار است؟</translation>
        </message>
        <message>
            <source>What do the words of column {column} say about the direction?</source>
            <translation>کلمات ستون {column} درباره جهت چه می‌گوید؟</translation>
        </message>
        <message>
            <source>What does column {column} hold?</source>
            <translation>ستون {column} چه را در بر دارد؟</translation>
        </message>
        <message>
            <source>Which calendar are the dates of column {column} in?</source>
            <translation>تاریخ‌های ستون {column} به کدام تقویم است؟</translation>
        </message>
        <message>
            <source>Whose accounts is this table about?</source>
            <translation>این جدول درباره حساب‌های چه کسی است؟</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages of the case</source>
            <translation>صفحه‌های قضیه</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>The file “{file}” cannot be read yet: its bytes are those of a {kind} file.</source>
            <translation>فایل «{file}» فعلاً خوانده نمی‌شود: محتوای آن از نوع {kind} است.</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be read.</source>
            <translation>فایل «{file}» خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be read: it made the reading process end ({reason}).</source>
            <translation>فایل «{file}» خوانده نمی‌شود: این فایل سبب ختم پروسه خواندن شد ({reason}).</translation>
        </message>
        <message>
            <source>The file “{file}” holds nothing but blank lines.</source>
            <translation>فایل «{file}» جز سطرهای خالی چیزی در بر ندارد.</translation>
        </message>
        <message>
            <source>The file “{file}” is a web page (HTML), not a workbook; open it in a spreadsheet program and save it as .xlsx.</source>
            <translation>فایل «{file}» صفحه وب (HTML) است، نه کتاب کار؛ آن را در برنامه صفحه گسترده باز کرده و به شکل .xlsx ذخیره کنید.</translation>
        </message>
        <message>
            <source>The file “{file}” is an XML document (“{root}”), not a workbook; it cannot be read yet.</source>
            <translation>فایل «{file}» از نوع XML («{root}») است، نه کتاب کار؛ فعلاً خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>The file “{file}” is empty: it has no bytes.</source>
            <translation>فایل «{file}» خالی است: هیچ بایت ندارد.</translation>
        </message>
        <message>
            <source>The file “{file}” is of no known kind: its bytes begin with {beginning}.</source>
            <translation>نوع فایل «{file}» شناخته‌شده نیست: بایت‌های آن با {beginning} آغاز می‌شود.</translation>
        </message>
        <message>
            <source>The file “{file}” was given up: it was not read within {seconds} seconds.</source>
            <translation>خواندن فایل «{file}» متوقف شد: در ظرف {seconds} ثانیه خوانده نشد.</translation>
        </message>
        <message>
            <source>The file “{file}” was given up: reading it takes more than {limit} MiB of memory.</source>
            <translation>خواندن فایل «{file}» متوقف شد: خواندن آن به بیش از {limit} MiB حافظه نیاز دارد.</translation>
        </message>
        <message>
            <source>The letters of the text file “{file}” fit no known encoding; line {line} is the first such line.</source>
            <translation>حروف فایل متنی «{file}» با هیچ کودگذاری شناخته‌شده سازگار نیست؛ نخستین سطر از این نوع سطر {line} است.</translation>
        </message>
        <message>
            <source>The text file “{file}” cannot be read: a field of the record on line {line} is longer than {limit} characters; perhaps a quotation mark is never closed.</source>
            <translation>فایل متنی «{file}» خوانده نمی‌شود: یک فیلد در ثبت سطر {line} از {limit} نویسه طولانی‌تر است؛ شاید علامت نقل‌قول بسته نشده باشد.</translation>
        </message>
        <message>
            <source>The text file “{file}” cannot be read: a quotation mark opened on line {line} is never closed.</source>
            <translation>فایل متنی «{file}» خوانده نمی‌شود: علامت نقل‌قولی که در سطر {line} باز شده، بسته نشده است.</translation>
        </message>
        <message>
            <source>The text file “{file}” cannot be read: a quotation mark opened on line {line} swallows whole rows up to line {last}.</source>
            <translation>فایل متنی «{file}» خوانده نمی‌شود: علامت نقل‌قولی که در سطر {line} باز شده، سطرهای کامل را تا سطر {last} در خود فرو می‌برد.</translation>
        </message>
        <message>
            <source>The text file “{file}” is cut off: its section “{section}” that begins on line {line} never ends.</source>
            <translation>فایل متنی «{file}» ناقص است: بخش «{section}» که در سطر {line} آغاز می‌شود، پایان نمی‌یابد.</translation>
        </message>
        <message>
            <source>The text file “{file}” is damaged: line {line} holds a NUL byte, which no text has.</source>
            <translation>فایل متنی «{file}» آسیب دیده است: سطر {line} بایت NUL دارد که در هیچ متنی وجود ندارد.</translation>
        </message>
        <message>
            <source>The text file “{file}” is damaged: line {line} holds bytes that are not valid {encoding}.</source>
            <translation>فایل متنی «{file}» آسیب دیده است: سطر {line} بایت‌هایی دارد که در {encoding} معتبر نیست.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged or cut off: after byte {size} its archive has no directory.</source>
            <translation>کتاب کار «{file}» آسیب دیده یا ناقص است: آرشیف آن پس از {size} بایت فهرست ندارد.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged or cut off: it has {size} bytes.</source>
            <translation>کتاب کار «{file}» آسیب دیده یا ناقص است: اندازه آن {size} بایت است.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged: its part “{part}” cannot be read.</source>
            <translation>کتاب کار «{file}» آسیب دیده است: بخش «{part}» آن خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is damaged: its sheet “{sheet}” cannot be read.</source>
            <translation>کتاب کار «{file}» آسیب دیده است: ورق «{sheet}» آن خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is protected by a password; save it without one and add it again.</source>
            <translation>کتاب کار «{file}» با رمز عبور محافظت شده است؛ آن را بدون رمز عبور ذخیره کرده و دوباره بیفزایید.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: it would unpack to {unpacked} bytes, more than {limit}.</source>
            <translation>کتاب کار «{file}» پذیرفته نشد: حجم بازشده آن {unpacked} بایت، یعنی بیش از {limit} است.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: its archive has {count} parts, more than {limit}.</source>
            <translation>کتاب کار «{file}» پذیرفته نشد: آرشیف آن {count} بخش، یعنی بیش از {limit} دارد.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: its part “{part}” unpacks to {ratio} times its size, more than {limit} times.</source>
            <translation>کتاب کار «{file}» پذیرفته نشد: بخش «{part}» آن هنگام باز شدن {ratio} برابر اندازه خود، یعنی بیش از {limit} برابر می‌شود.</translation>
        </message>
        <message>
            <source>The workbook “{file}” is refused: the used range of sheet “{sheet}” runs from {first} to {last}, more than {limit} cells; delete the stray cells and save it again.</source>
            <translation>کتاب کار «{file}» پذیرفته نشد: محدوده استفاده‌شده ورق «{sheet}» از {first} تا {last} و بیش از {limit} خانه است؛ خانه‌های اضافی را حذف کرده و آن را دوباره ذخیره کنید.</translation>
        </message>
        <message>
            <source>without a number</source>
            <translation>بدون شماره</translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n payments with two parties</source>
            <translation>
                <numerusform>{file}: %n پرداخت با دو طرف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n rows look like entries but were not read: {reason}.</source>
            <translation>
                <numerusform>{file}: %n سطر به معامله شباهت دارد، اما خوانده نشد: {reason}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: account {account}, %n entries. {state}: {reason}</source>
            <translation>
                <numerusform>{file}: حساب {account}، %n معامله. {state}: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <source>{file}: layout {layout}, columns {columns}</source>
            <translation>{file}: قالب {layout}، ستون‌ها {columns}</translation>
        </message>
        <message>
            <source>{file}: {question} ({evidence}) Answers for --mapping: {answers}</source>
            <translation>{file}: {question} ({evidence}) پاسخ‌ها برای --mapping: {answers}</translation>
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
            <translation>جستجوی فایل‌ها</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>خواندن {file}</translation>
        </message>
    </context>
    <context>
        <name>Reconciliation</name>
        <message>
            <source>Each running balance follows from the one before it.</source>
            <translation>هر بیلانس جاری از بیلانس جاری پیش از آن به دست می‌آید.</translation>
        </message>
        <message>
            <source>The balances of the statement agree with its entries.</source>
            <translation>بیلانس‌های صورت‌حساب با معاملات آن سازگار است.</translation>
        </message>
        <message>
            <source>The closing balance is the last running balance.</source>
            <translation>بیلانس نهایی همان آخرین بیلانس جاری است.</translation>
        </message>
        <message>
            <source>The closing balance is {stated}, but the last running balance is {computed}.</source>
            <translation>بیلانس نهایی {stated} است، اما آخرین بیلانس جاری {computed} است.</translation>
        </message>
        <message>
            <source>The closing balance is {stated}, but the opening balance and the entries give {computed}.</source>
            <translation>بیلانس نهایی {stated} است، اما از بیلانس ابتدایی و معاملات {computed} به دست می‌آید.</translation>
        </message>
        <message>
            <source>The opening balance is the one from which the first running balance follows.</source>
            <translation>بیلانس ابتدایی همان است که نخستین بیلانس جاری از آن به دست می‌آید.</translation>
        </message>
        <message>
            <source>The opening balance is {stated}, but the first running balance follows from {computed}.</source>
            <translation>بیلانس ابتدایی {stated} است، اما نخستین بیلانس جاری از {computed} به دست می‌آید.</translation>
        </message>
        <message>
            <source>The opening balance plus credits minus debits gives the closing balance.</source>
            <translation>بیلانس ابتدایی به علاوه واریزها منهای برداشت‌ها برابر با بیلانس نهایی است.</translation>
        </message>
        <message>
            <source>The printed number of entries is the number of entries read.</source>
            <translation>تعداد چاپ‌شده معاملات برابر با تعداد معاملات خوانده‌شده است.</translation>
        </message>
        <message>
            <source>The printed total of credits is the sum of the credits read.</source>
            <translation>مجموع چاپ‌شده واریزها برابر با مجموع واریزهای خوانده‌شده است.</translation>
        </message>
        <message>
            <source>The printed total of credits is {stated}, but the credits read sum to {computed}.</source>
            <translation>مجموع چاپ‌شده واریزها {stated} است، اما مجموع واریزهای خوانده‌شده {computed} است.</translation>
        </message>
        <message>
            <source>The printed total of debits is the sum of the debits read.</source>
            <translation>مجموع چاپ‌شده برداشت‌ها برابر با مجموع برداشت‌های خوانده‌شده است.</translation>
        </message>
        <message>
            <source>The printed total of debits is {stated}, but the debits read sum to {computed}.</source>
            <translation>مجموع چاپ‌شده برداشت‌ها {stated} است، اما مجموع برداشت‌های خوانده‌شده {computed} است.</translation>
        </message>
        <message>
            <source>The printed totals agree with the entries, but no balance is stated that would prove them.</source>
            <translation>مجموع‌های چاپ‌شده با معاملات سازگار است، اما هیچ بیلانسی که آن را ثابت سازد ذکر نشده است.</translation>
        </message>
        <message>
            <source>The running balance breaks in row {row}: {stated} is printed where {computed} follows.</source>
            <translation>بیلانس جاری در سطر {row} گسست دارد: {stated} چاپ شده است، در حالی که {computed} به دست می‌آید.</translation>
        </message>
        <message>
            <source>The source states {stated} entries, but {found} were read.</source>
            <translation>در منبع {stated} معامله ذکر شده است، اما {found} معامله خوانده شد.</translation>
        </message>
        <message>
            <source>The statement states neither a balance nor a total to compare its entries with.</source>
            <translation>در صورت‌حساب نه بیلانس و نه مجموعی ذکر شده است که معاملات با آن مقایسه شود.</translation>
        </message>
        <message>
            <source>The statement states too few balances to prove its entries.</source>
            <translation>در صورت‌حساب بیلانس‌های کافی برای ثابت ساختن معاملات آن ذکر نشده است.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A statement reconciles where its opening balance plus its credits less its debits gives its closing balance and where the totals that it prints agree with its entries. A dash stands for what the source does not state.</source>
            <translation>صورت‌حساب زمانی مطابقت دارد که بیلانس ابتدایی آن به علاوه واریزها و منهای برداشت‌ها برابر با بیلانس نهایی آن باشد و مجموع‌های چاپ‌شده در آن با معاملات آن سازگار باشد. خط تیره به معنای آن است که منبع آن مورد را ذکر نکرده است.</translation>
        </message>
        <message>
            <source>A timeline of {count} accounts: a lane for each with its entries by date and amount, its balance, and shaded days that no statement covers. The schedule of entries gives the same in figures.</source>
            <translation>گاه‌شمار جریان پول؛ تعداد حساب‌ها: {count}. برای هر حساب یک ردیف با معاملات آن به ترتیب تاریخ و مبلغ، بیلانس آن و روزهای سایه‌داری که هیچ صورت‌حسابی آن‌ها را در بر نمی‌گیرد. جدول معاملات همین معلومات را به ارقام ارائه می‌کند.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>Accounts and their reconciliation</source>
            <translation>حساب‌ها و تطبیق آن‌ها</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>نهاد</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Amount paid out</source>
            <translation>مبلغ پرداخت‌شده</translation>
        </message>
        <message>
            <source>Amounts are kept as whole units of the currency's smallest part and never rounded. Credit and debit are seen from the account of the statement.</source>
            <translation>مبالغ به شکل عدد صحیح از کوچک‌ترین واحد اسعار نگهداری می‌شود و هیچ‌گاه گرد نمی‌شود. واریز و برداشت از دید حسابی است که صورت‌حساب به آن تعلق دارد.</translation>
        </message>
        <message>
            <source>Attached file</source>
            <translation>فایل ضمیمه</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>تاریخ ثبت</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>بایت</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>لغوشده</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>قضیه</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>شماره قضیه</translation>
        </message>
        <message>
            <source>Case {reference}</source>
            <translation>قضیه شماره {reference}</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>بیلانس نهایی</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>فهرست مندرجات</translation>
        </message>
        <message>
            <source>Control number</source>
            <translation>شماره کنترول</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>واریز</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>واریزها</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Currency of the case</source>
            <translation>اسعار قضیه</translation>
        </message>
        <message>
            <source>Days that no statement covers</source>
            <translation>روزهایی که هیچ صورت‌حسابی آن‌ها را در بر نمی‌گیرد</translation>
        </message>
        <message>
            <source>Days without a statement</source>
            <translation>روزهای بدون صورت‌حساب</translation>
        </message>
        <message>
            <source>Debit</source>
            <translation>برداشت</translation>
        </message>
        <message>
            <source>Debits</source>
            <translation>برداشت‌ها</translation>
        </message>
        <message>
            <source>Each file is kept in the case byte for byte as it was received. Its SHA-256 was computed when it was received; anyone who holds the file can compute it again and compare.</source>
            <translation>هر فایل، همان‌گونه که دریافت شده است، بایت به بایت در قضیه نگهداری می‌شود. SHA-256 آن هنگام دریافت محاسبه شده است؛ هر شخصی که فایل را در اختیار دارد می‌تواند آن را دوباره محاسبه و مقایسه کند.</translation>
        </message>
        <message>
            <source>Each file was copied into the case as received and sealed with its SHA-256. Nothing in it was changed.</source>
            <translation>هر فایل همان‌گونه که دریافت شده است در قضیه کاپی و با SHA-256 خود مهر شده است. هیچ چیزی در آن تغییر داده نشده است.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Entries in the schedule</source>
            <translation>معاملات در جدول</translation>
        </message>
        <message>
            <source>Every action in the case is a record of its audit trail, and each record is hashed together with the one before it. The hash below stands for the whole trail up to the moment at which this report was made.</source>
            <translation>هر اقدام در قضیه یک ثبت ممیزی در سوابق ممیزی آن است و هش هر ثبت ممیزی یکجا با ثبت پیش از آن محاسبه می‌شود. هش زیر نماینده تمام سوابق ممیزی تا لحظه ترتیب این گزارش است.</translation>
        </message>
        <message>
            <source>Every entry names its file, sheet and row, so that each figure can be compared with its source. A character that the typeface of this report lacks is printed as its Unicode number in brackets.</source>
            <translation>هر معامله فایل، ورق و سطر خود را ذکر می‌کند تا هر رقم با منبع آن قابل مقایسه باشد. نویسه‌ای که در فونت این گزارش موجود نیست، به شکل شماره یونیکود آن در قوس چاپ می‌شود.</translation>
        </message>
        <message>
            <source>Figure {number} of {total}. Every mark is an entry of the schedule.</source>
            <translation>شکل {number} از {total}. هر نشان یک معامله جدول است.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>فایل</translation>
        </message>
        <message>
            <source>File and its SHA-256</source>
            <translation>فایل و SHA-256 آن</translation>
        </message>
        <message>
            <source>Files attached to this document</source>
            <translation>فایل‌های ضمیمه این گزارش</translation>
        </message>
        <message>
            <source>Files examined</source>
            <translation>فایل‌های بررسی‌شده</translation>
        </message>
        <message>
            <source>First difference: {place}.</source>
            <translation>نخستین تفاوت: {place}.</translation>
        </message>
        <message>
            <source>For each statement the opening balance, the entries, the running balances, the closing balance and the totals that the bank printed were compared with each other.</source>
            <translation>برای هر صورت‌حساب، بیلانس ابتدایی، معاملات، بیلانس‌های جاری، بیلانس نهایی و مجموع‌هایی که بانک چاپ کرده است با یکدیگر مقایسه شده است.</translation>
        </message>
        <message>
            <source>Gathering the content of the report</source>
            <translation>گردآوری محتوای گزارش</translation>
        </message>
        <message>
            <source>Hash of the trail</source>
            <translation>هش سوابق ممیزی</translation>
        </message>
        <message>
            <source>Headings, totals, balances and notes</source>
            <translation>عنوان‌ها، مجموع‌ها، بیلانس‌ها و یادداشت‌ها</translation>
        </message>
        <message>
            <source>Holder, identifier, bank</source>
            <translation>صاحب حساب، شناسه، بانک</translation>
        </message>
        <message>
            <source>Last audit record</source>
            <translation>آخرین ثبت ممیزی</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>محدودیت‌ها</translation>
        </message>
        <message>
            <source>Made with Investigator Desktop {version} on {day}</source>
            <translation>ترتیب‌شده با Investigator Desktop {version} به تاریخ {day}</translation>
        </message>
        <message>
            <source>Material examined</source>
            <translation>مواد بررسی‌شده</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>روش</translation>
        </message>
        <message>
            <source>Method and limits</source>
            <translation>روش و محدودیت‌ها</translation>
        </message>
        <message>
            <source>Movements recorded in two accounts of the case</source>
            <translation>جریان‌های پول ثبت‌شده در دو حساب قضیه</translation>
        </message>
        <message>
            <source>Name and position</source>
            <translation>نام و وظیفه</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>ذکر نشده</translation>
        </message>
        <message>
            <source>Number of credits</source>
            <translation>تعداد واریزها</translation>
        </message>
        <message>
            <source>Number of debits</source>
            <translation>تعداد برداشت‌ها</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>بیلانس ابتدایی</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>صفحه {page} از {total}</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Paid out on</source>
            <translation>تاریخ پرداخت</translation>
        </message>
        <message>
            <source>Payments that touch no account of the case</source>
            <translation>پرداخت‌هایی که به هیچ حساب قضیه مربوط نیست</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>در انتظار</translation>
        </message>
        <message>
            <source>Period examined</source>
            <translation>دوره بررسی‌شده</translation>
        </message>
        <message>
            <source>Period stated</source>
            <translation>دوره ذکرشده</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل در منبع</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translation>محل و تاریخ</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>ترتیب‌کننده</translation>
        </message>
        <message>
            <source>Prepared by {actor} on {instant}.</source>
            <translation>ترتیب‌کننده: {actor}؛ زمان ترتیب: {instant}.</translation>
        </message>
        <message>
            <source>Prepared on</source>
            <translation>تاریخ ترتیب</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>برنامه</translation>
        </message>
        <message>
            <source>Purpose as printed</source>
            <translation>مقصد پرداخت طبق منبع</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>گیرنده</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>تطبیق</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>زمان ثبت</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>بازگردانده‌شده</translation>
        </message>
        <message>
            <source>Report on the movement of funds</source>
            <translation>گزارش جریان وجوه</translation>
        </message>
        <message>
            <source>Report on the movement of funds, case {reference}</source>
            <translation>گزارش جریان وجوه، قضیه شماره {reference}</translation>
        </message>
        <message>
            <source>Rows that are no entry</source>
            <translation>سطرهایی که معامله نیست</translation>
        </message>
        <message>
            <source>Rows that look like entries but could not be read</source>
            <translation>سطرهایی که به معامله شباهت دارد، اما خوانده نشد</translation>
        </message>
        <message>
            <source>Schedule of entries</source>
            <translation>جدول معاملات</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>فرستنده</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>تاریخ ارسال</translation>
        </message>
        <message>
            <source>Setting the pages of the report</source>
            <translation>تنظیم صفحه‌های گزارش</translation>
        </message>
        <message>
            <source>Setting the schedule of entries</source>
            <translation>تنظیم جدول معاملات</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>امضا</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>منبع</translation>
        </message>
        <message>
            <source>State of the case and signature</source>
            <translation>وضعیت قضیه و امضا</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Sums of the paid amounts in each currency, with the number of payments in brackets: {sums}.</source>
            <translation>جمع مبالغ پرداخت‌شده به هر اسعار، با شمار پرداخت‌ها در قوس: {sums}.</translation>
        </message>
        <message>
            <source>Text of the row</source>
            <translation>متن سطر</translation>
        </message>
        <message>
            <source>The case</source>
            <translation>قضیه</translation>
        </message>
        <message>
            <source>The case gives no cause for a reservation of its own.</source>
            <translation>در این قضیه دلیلی برای ذکر محدودیت خاص وجود ندارد.</translation>
        </message>
        <message>
            <source>The entries of the schedule with all their fields.</source>
            <translation>معاملات جدول با تمام فیلدهای آن‌ها.</translation>
        </message>
        <message>
            <source>The files examined with their hashes, and the state of the case.</source>
            <translation>فایل‌های بررسی‌شده با هش‌های آن‌ها، و وضعیت قضیه.</translation>
        </message>
        <message>
            <source>The payments that touch no account of the case.</source>
            <translation>پرداخت‌هایی که به هیچ حساب قضیه مربوط نیست.</translation>
        </message>
        <message>
            <source>The program recognised the table in each file by the titles of its columns and by what the columns hold, and read every row. A row became an entry only where date, amount and direction could be read without doubt; every other row is listed with its reason.</source>
            <translation>برنامه جدول هر فایل را از روی عنوان‌های ستون‌ها و محتوای ستون‌ها شناسایی کرده و هر سطر را خوانده است. سطر تنها در صورتی معامله شناخته شده است که تاریخ، مبلغ و جهت آن بدون تردید خوانده شده باشد؛ هر سطر دیگر با دلیل آن در فهرست آمده است.</translation>
        </message>
        <message numerus="yes">
            <source>The report of %n pages is in {file}; its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>گزارش %n صفحه‌ای در فایل {file} است؛ SHA-256 آن {hash} است.</numerusform>
            </translation>
        </message>
        <message>
            <source>The standard texts of this report in this language have not yet been confirmed by a jurist who speaks it as a native; they are a draft.</source>
            <translation>متن‌های معیاری این گزارش به این زبان هنوز توسط حقوق‌دانی که این زبان زبان مادری او باشد تصدیق نشده است؛ این متن‌ها مسوده است.</translation>
        </message>
        <message>
            <source>These payments are kept in the case and belong to no account's entries; only those that were paid moved money.</source>
            <translation>این پرداخت‌ها در قضیه نگهداری می‌شوند و جزو معاملات هیچ حسابی نیستند؛ تنها در موارد پرداخت‌شده پول جابه‌جا شده است.</translation>
        </message>
        <message>
            <source>This report sets out what the examined account records say. It describes entries, accounts and parties; it draws no conclusion about any person.</source>
            <translation>این گزارش آنچه را که در سوابق حساب‌های بررسی‌شده آمده است ارائه می‌کند. گزارش معاملات، حساب‌ها و طرف‌ها را توصیف می‌کند و درباره هیچ شخصی نتیجه‌گیری نمی‌کند.</translation>
        </message>
        <message>
            <source>Time zone assumed where none is recorded</source>
            <translation>منطقه زمانی فرض‌شده در صورت ثبت نشدن آن</translation>
        </message>
        <message>
            <source>Timeline of the accounts</source>
            <translation>گاه‌شمار جریان پول حساب‌ها</translation>
        </message>
        <message>
            <source>Times are as the source prints them. The last column names the item of evidence, the sheet where the file has sheets, and the row or line in which the entry stands.</source>
            <translation>زمان‌ها همان‌گونه است که در منبع چاپ شده است. ستون آخر شماره سند در شواهد، ورق را در صورتی که فایل ورق داشته باشد، و سطری را که معامله در آن قرار دارد نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Times of receipt are in UTC.</source>
            <translation>زمان‌های دریافت به UTC است.</translation>
        </message>
        <message>
            <source>Totals of the entries in the schedule</source>
            <translation>مجموع‌های معاملات جدول</translation>
        </message>
        <message>
            <source>What it holds, and its SHA-256</source>
            <translation>محتوای فایل و SHA-256 آن</translation>
        </message>
        <message>
            <source>Where two accounts of the case record one movement of money and its identifiers prove it, the two entries are marked with each other's number. Both stay in the schedule and in the totals of their own account.</source>
            <translation>هرگاه دو حساب قضیه یک جریان پول را ثبت کرده باشد و شناسه‌های آن این امر را ثابت سازد، هر یک از دو معامله با شماره معامله دیگر نشانی شده است. هر دو معامله در جدول و در مجموع‌های حساب خود باقی می‌ماند.</translation>
        </message>
        <message>
            <source>Why it is no entry</source>
            <translation>چرا معامله نیست</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>نوشتن گزارش</translation>
        </message>
        <message>
            <source>from: {source}</source>
            <translation>دریافت‌شده از: {source}</translation>
        </message>
        <message>
            <source>legal basis: {basis}</source>
            <translation>مبنای قانونی: {basis}</translation>
        </message>
        <message>
            <source>line {row}</source>
            <translation>سطر {row}</translation>
        </message>
        <message>
            <source>payments: {count}</source>
            <translation>پرداخت‌ها: {count}</translation>
        </message>
        <message>
            <source>received {instant} by {actor}</source>
            <translation>دریافت‌شده {instant} توسط {actor}</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>سطر {row}</translation>
        </message>
        <message>
            <source>same movement as no. {number}</source>
            <translation>همان جریان پول شماره {number}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message>
            <source>{name} (account of the operating system; no name was given)</source>
            <translation>{name} (حساب کاربری سیستم عامل؛ نامی داده نشده است)</translation>
        </message>
        <message>
            <source>{name}, {role}</source>
            <translation>{name}، {role}</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>First day</source>
            <translation>روز نخست</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>رفتن به شواهد</translation>
        </message>
        <message>
            <source>It need not be the language of this window.</source>
            <translation>لازم نیست زبان این پنجره باشد.</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>زبان گزارش</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>روز آخر</translation>
        </message>
        <message>
            <source>Leave both empty for everything that the case holds.</source>
            <translation>برای تمام محتوای قضیه، هر دو را خالی بگذارید.</translation>
        </message>
        <message>
            <source>Looking at the case</source>
            <translation>بررسی قضیه</translation>
        </message>
        <message>
            <source>Method and limits</source>
            <translation>روش و محدودیت‌ها</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>دوره</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>گزارش</translation>
        </message>
        <message>
            <source>The accounts and whether their statements reconcile</source>
            <translation>حساب‌ها و این که صورت‌حساب‌های آن‌ها مطابقت دارد یا نه</translation>
        </message>
        <message>
            <source>The case, who prepared the report, and when</source>
            <translation>قضیه، ترتیب‌کننده گزارش و زمان ترتیب</translation>
        </message>
        <message>
            <source>The last day of the period lies before its first.</source>
            <translation>روز آخر دوره پیش از روز نخست آن است.</translation>
        </message>
        <message>
            <source>The material examined, each file with its SHA-256</source>
            <translation>مواد بررسی‌شده، هر فایل با SHA-256 آن</translation>
        </message>
        <message>
            <source>The report is made of the statements of the case. Import some first.</source>
            <translation>گزارش از صورت‌حساب‌های قضیه ترتیب می‌شود. نخست صورت‌حساب‌ها را وارد کنید.</translation>
        </message>
        <message>
            <source>The rows that gave no entry, and why</source>
            <translation>سطرهای بدون معامله و دلیل آن</translation>
        </message>
        <message>
            <source>The schedule of entries, each with its place in the source</source>
            <translation>جدول معاملات، هر معامله با محل آن در منبع</translation>
        </message>
        <message>
            <source>The timeline of money as a picture</source>
            <translation>گاه‌شمار جریان پول به شکل تصویر</translation>
        </message>
        <message>
            <source>There is nothing to report yet</source>
            <translation>هنوز چیزی برای گزارش وجود ندارد</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>محتوای گزارش</translation>
        </message>
        <message>
            <source>Write the report…</source>
            <translation>نوشتن گزارش…</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>نوشتن گزارش</translation>
        </message>
    </context>
    <context>
        <name>Self-test</name>
        <message>
            <source>A part of the program is missing: {part}.</source>
            <translation>یک بخش برنامه موجود نیست: {part}.</translation>
        </message>
        <message>
            <source>Entries of the sample case</source>
            <translation>معاملات قضیه نمونه</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>زبان‌ها</translation>
        </message>
        <message>
            <source>Modules</source>
            <translation>ماژول‌ها</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>منابع برنامه</translation>
        </message>
        <message>
            <source>{check}: {count} in order.</source>
            <translation>{check}: {count} درست است.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>کلیدهای میان‌بر</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>کلیدها</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>عملکرد</translation>
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>Rows of the source around the entry</source>
            <translation>سطرهای منبع در اطراف معامله</translation>
        </message>
    </context>
    <context>
        <name>StatementTree</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln معامله</numerusform>
            </translation>
        </message>
        <message>
            <source>Account without a number</source>
            <translation>حساب بدون شماره</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>تطبیق</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>محاسبه‌شده</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل در منبع</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>ذکرشده</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>صورت‌حساب</translation>
        </message>
        <message>
            <source>Statements and their balances</source>
            <translation>صورت‌حساب‌ها و بیلانس‌های آن‌ها</translation>
        </message>
        <message>
            <source>line {row}</source>
            <translation>سطر {row}</translation>
        </message>
        <message>
            <source>sheet {sheet}, row {row}</source>
            <translation>ورق {sheet}، سطر {row}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
    </context>
    <context>
        <name>Statements</name>
        <message numerus="yes">
            <source>{evidence} {file}: account {account}, %n entries. {state}: {reason}</source>
            <translation>
                <numerusform>{evidence}، {file}: حساب {account}، %n معامله. {state}: {reason}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskStrip</name>
        <message>
            <source>Cancel</source>
            <translation>لغو</translation>
        </message>
        <message>
            <source>Progress of the task</source>
            <translation>پیشرفت کار</translation>
        </message>
        <message>
            <source>Stopping at the next step…</source>
            <translation>در گام بعدی توقف می‌کند…</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>The program met a defect and did not finish this step; nothing of it was kept. It says: {reason}</source>
            <translation>برنامه به نقص برخورد و این اقدام را تمام نکرد؛ هیچ بخش آن نگهداری نشد. پیام: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Amount cannot be read</source>
            <translation>مبلغ خوانده نمی‌شود</translation>
        </message>
        <message>
            <source>Amount of zero</source>
            <translation>مبلغ صفر</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>بیلانس</translation>
        </message>
        <message>
            <source>Completeness is not proven</source>
            <translation>کامل بودن ثابت نشده است</translation>
        </message>
        <message>
            <source>Date cannot be read</source>
            <translation>تاریخ خوانده نمی‌شود</translation>
        </message>
        <message>
            <source>Does not reconcile</source>
            <translation>مطابقت ندارد</translation>
        </message>
        <message>
            <source>Heading of a section</source>
            <translation>عنوان بخش</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>واریز</translation>
        </message>
        <message>
            <source>Money out</source>
            <translation>برداشت</translation>
        </message>
        <message>
            <source>No amount</source>
            <translation>بدون مبلغ</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>بدون تاریخ</translation>
        </message>
        <message>
            <source>Not part of a statement</source>
            <translation>بخش صورت‌حساب نیست</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Numbers of the columns</source>
            <translation>شماره‌های ستون‌ها</translation>
        </message>
        <message>
            <source>Reconciles</source>
            <translation>مطابقت دارد</translation>
        </message>
        <message>
            <source>Says something about the statement</source>
            <translation>معلومات درباره صورت‌حساب</translation>
        </message>
        <message>
            <source>Titles of the columns</source>
            <translation>عنوان‌های ستون‌ها</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>مجموع</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>در انتظار پاسخ</translation>
        </message>
        <message>
            <source>change of the case's details</source>
            <translation>تغییر مشخصات قضیه</translation>
        </message>
        <message>
            <source>import of files</source>
            <translation>وارد کردن فایل‌ها</translation>
        </message>
        <message>
            <source>undoing of an import</source>
            <translation>برگرداندن ورود</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n روز</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n معامله</numerusform>
            </translation>
        </message>
        <message>
            <source>A bar without a head is the sum of a quarter of an hour.</source>
            <translation>میله بدون نوک مجموع یک ربع ساعت است.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of five minutes.</source>
            <translation>میله بدون نوک مجموع پنج دقیقه است.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one day.</source>
            <translation>میله بدون نوک مجموع یک روز است.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one hour.</source>
            <translation>میله بدون نوک مجموع یک ساعت است.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one minute.</source>
            <translation>میله بدون نوک مجموع یک دقیقه است.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one month.</source>
            <translation>میله بدون نوک مجموع یک ماه است.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one quarter.</source>
            <translation>میله بدون نوک مجموع یک ربع سال است.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one week.</source>
            <translation>میله بدون نوک مجموع یک هفته است.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of one year.</source>
            <translation>میله بدون نوک مجموع یک سال است.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of six hours.</source>
            <translation>میله بدون نوک مجموع شش ساعت است.</translation>
        </message>
        <message>
            <source>A bar without a head is the sum of three hours.</source>
            <translation>میله بدون نوک مجموع سه ساعت است.</translation>
        </message>
        <message>
            <source>Account without a number</source>
            <translation>حساب بدون شماره</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>بیلانس</translation>
        </message>
        <message>
            <source>Balance inferred, not printed</source>
            <translation>بیلانس استنتاج‌شده، نه چاپ‌شده</translation>
        </message>
        <message>
            <source>Days as printed.</source>
            <translation>روزها طبق منبع.</translation>
        </message>
        <message>
            <source>Days without a statement</source>
            <translation>روزهای بدون صورت‌حساب</translation>
        </message>
        <message>
            <source>Entries without a time are spread over their day in the order of the source.</source>
            <translation>معاملات بدون ساعت به ترتیب منبع در طول روز خود پخش شده است.</translation>
        </message>
        <message>
            <source>Lengths show the logarithm of amounts, one scale a currency.</source>
            <translation>طول‌ها لوگاریتم مبالغ را نشان می‌دهد؛ برای هر اسعار یک مقیاس.</translation>
        </message>
        <message>
            <source>Lengths show the square root of amounts, one scale a currency.</source>
            <translation>طول‌ها جذر مبالغ را نشان می‌دهد؛ برای هر اسعار یک مقیاس.</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>واریز</translation>
        </message>
        <message>
            <source>Money out</source>
            <translation>برداشت</translation>
        </message>
        <message numerus="yes">
            <source>No statement for %n days</source>
            <translation>
                <numerusform>%n روز بدون صورت‌حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>One movement recorded in two accounts</source>
            <translation>یک جریان پول ثبت‌شده در دو حساب</translation>
        </message>
        <message>
            <source>One movement recorded in two accounts: zoom in to see the arrows</source>
            <translation>یک جریان پول ثبت‌شده در دو حساب: برای دیدن پیکان‌ها بزرگ‌نمایی کنید</translation>
        </message>
        <message>
            <source>There are no entries to show.</source>
            <translation>معامله‌ای برای نمایش وجود ندارد.</translation>
        </message>
        <message>
            <source>Times as printed, in several time zones: {zones}.</source>
            <translation>زمان‌ها طبق منبع، در چند منطقه زمانی: {zones}.</translation>
        </message>
        <message>
            <source>Times as printed, in the time zone {zone}.</source>
            <translation>زمان‌ها طبق منبع، در منطقه زمانی {zone}.</translation>
        </message>
        <message>
            <source>Times as printed; no time zone is named, {zone} is assumed.</source>
            <translation>زمان‌ها طبق منبع؛ منطقه زمانی ذکر نشده است، {zone} فرض می‌شود.</translation>
        </message>
        <message>
            <source>Times as printed; their time zone is not known.</source>
            <translation>زمان‌ها طبق منبع؛ منطقه زمانی آن‌ها نامعلوم است.</translation>
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
            <translation>کلیدهای جهت‌نما حرکت می‌دهد، مثبت و منفی بزرگ‌نمایی را تغییر می‌دهد، Control با کلیدهای جهت‌نما در میان معاملات حرکت می‌کند، Enter معامله را باز می‌کند.</translation>
        </message>
        <message>
            <source>Timeline of the money</source>
            <translation>گاه‌شمار جریان پول</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <source>Drawing the timeline</source>
            <translation>ترسیم گاه‌شمار</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>رفتن به شواهد</translation>
        </message>
        <message>
            <source>Reading the source</source>
            <translation>خواندن منبع</translation>
        </message>
        <message>
            <source>The timeline shows every account of the case as soon as a statement has been imported.</source>
            <translation>پس از وارد کردن نخستین صورت‌حساب، گاه‌شمار هر حساب قضیه را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>There is nothing to draw yet</source>
            <translation>هنوز چیزی برای ترسیم وجود ندارد</translation>
        </message>
    </context>
    <context>
        <name>TimelineToolbar</name>
        <message>
            <source>All currencies</source>
            <translation>تمام اسعار</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Drag over the timeline to mark a period; Shift and drag does the same.</source>
            <translation>برای نشانی کردن دوره، روی گاه‌شمار بکشید؛ Shift و کشیدن نیز همین کار را می‌کند.</translation>
        </message>
        <message>
            <source>Mark a period</source>
            <translation>نشانی کردن دوره</translation>
        </message>
        <message>
            <source>Scale of lengths</source>
            <translation>مقیاس طول‌ها</translation>
        </message>
        <message>
            <source>Scale: logarithm</source>
            <translation>مقیاس: لوگاریتم</translation>
        </message>
        <message>
            <source>Scale: square root</source>
            <translation>مقیاس: جذر</translation>
        </message>
        <message>
            <source>Show everything (0)</source>
            <translation>نمایش همه (0)</translation>
        </message>
        <message>
            <source>Show less time (+)</source>
            <translation>نمایش زمان کمتر (+)</translation>
        </message>
        <message>
            <source>Show more time (−)</source>
            <translation>نمایش زمان بیشتر (−)</translation>
        </message>
        <message>
            <source>Show or hide the panel beside the timeline</source>
            <translation>نمایش یا پنهان کردن پنل کنار گاه‌شمار</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>گاه‌شمار</translation>
        </message>
        <message>
            <source>Without a currency</source>
            <translation>بدون اسعار</translation>
        </message>
    </context>
    <context>
        <name>TotalsStrip</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln معامله</numerusform>
            </translation>
        </message>
        <message>
            <source>Money in: {amount}</source>
            <translation>واریزها: {amount}</translation>
        </message>
        <message>
            <source>Money out: {amount}</source>
            <translation>برداشت‌ها: {amount}</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>بدون اسعار</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>There is nothing to undo or redo in this case.</source>
            <translation>در این قضیه هیچ اقدامی برای برگرداندن یا انجام دوباره وجود ندارد.</translation>
        </message>
    </context>
    <context>
        <name>UnreadModel</name>
        <message>
            <source>Row</source>
            <translation>سطر</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>ورق</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Why it gives no entry</source>
            <translation>چرا معامله نمی‌دهد</translation>
        </message>
    </context>
    <context>
        <name>UnreadTable</name>
        <message numerus="yes">
            <source>%Ln rows shown</source>
            <translation>
                <numerusform>%Ln سطر نشان داده شده است</numerusform>
            </translation>
        </message>
        <message>
            <source>All reasons</source>
            <translation>تمام دلایل</translation>
        </message>
        <message>
            <source>Find in the text of these rows</source>
            <translation>یافتن در متن این سطرها</translation>
        </message>
        <message>
            <source>Only rows that look like entries</source>
            <translation>تنها سطرهایی که به معامله شباهت دارد</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Rows that gave no entry</source>
            <translation>سطرهای بدون معامله</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>A statement or its digest is not what audit record {number} says.</source>
            <translation>صورت‌حساب یا هش آن همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>An import run is not what audit record {number} says.</source>
            <translation>مرحله ورود همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>Audit record {number} does not continue the record before it.</source>
            <translation>ثبت ممیزی {number} ادامه ثبت پیش از آن نیست.</translation>
        </message>
        <message>
            <source>Audit record {number} is missing.</source>
            <translation>ثبت ممیزی {number} موجود نیست.</translation>
        </message>
        <message>
            <source>Audit record {number} is not what its hash was taken over.</source>
            <translation>ثبت ممیزی {number} همان نیست که هش آن از روی آن گرفته شده است.</translation>
        </message>
        <message>
            <source>Comparing the audit trail with the case</source>
            <translation>مقایسه سوابق ممیزی با قضیه</translation>
        </message>
        <message>
            <source>Entries of a statement of {evidence} are not those imported: {found} of {expected} are left.</source>
            <translation>معاملات یکی از صورت‌حساب‌های {evidence} همان معاملات واردشده نیست: {found} از {expected} باقی مانده است.</translation>
        </message>
        <message>
            <source>Everything agrees. Items of evidence: {evidence}; entries: {entries}; audit records: {records}; the chain ends in {head}.</source>
            <translation>همه چیز مطابقت دارد. اسناد: {evidence}؛ معاملات: {entries}؛ ثبت‌های ممیزی: {records}؛ زنجیره به {head} می‌انجامد.</translation>
        </message>
        <message>
            <source>Evidence or custody is not what audit record {number} says.</source>
            <translation>شواهد یا نگهداری آن همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>Payments of {evidence} are not those imported: {found} of {expected} are left.</source>
            <translation>پرداخت‌های {evidence} همان پرداخت‌های واردشده نیست: {found} از {expected} باقی مانده است.</translation>
        </message>
        <message>
            <source>Recomputing the audit trail</source>
            <translation>محاسبه دوباره سوابق ممیزی</translation>
        </message>
        <message>
            <source>Recomputing the evidence</source>
            <translation>محاسبه دوباره شواهد</translation>
        </message>
        <message>
            <source>Recomputing what was imported</source>
            <translation>محاسبه دوباره آنچه وارد شده است</translation>
        </message>
        <message>
            <source>The bytes of {evidence} are not those that were acquired.</source>
            <translation>بایت‌های {evidence} همان نیست که دریافت شده بود.</translation>
        </message>
        <message>
            <source>The case has another number of entries than was imported.</source>
            <translation>تعداد معاملات قضیه با تعداد واردشده فرق دارد.</translation>
        </message>
        <message>
            <source>The case has another number of payments than was imported.</source>
            <translation>تعداد پرداخت‌های قضیه با تعداد واردشده فرق دارد.</translation>
        </message>
        <message>
            <source>The case has another number of unread rows than was imported.</source>
            <translation>تعداد سطرهای خوانده‌نشده قضیه با تعداد واردشده فرق دارد.</translation>
        </message>
        <message>
            <source>The case holds a statement that no import gave.</source>
            <translation>قضیه صورت‌حسابی دارد که از هیچ مرحله ورود به دست نیامده است.</translation>
        </message>
        <message>
            <source>The case holds bytes that belong to no item of evidence.</source>
            <translation>قضیه بایت‌هایی دارد که به هیچ سند شواهد تعلق ندارد.</translation>
        </message>
        <message>
            <source>The entry of {place} is not what was imported.</source>
            <translation>معامله در {place} همان نیست که وارد شده بود.</translation>
        </message>
        <message>
            <source>The first difference: {subject} Expected {expected}, found {found}.</source>
            <translation>نخستین تفاوت: {subject} مورد انتظار: {expected}، یافت‌شده: {found}.</translation>
        </message>
        <message>
            <source>The key of the entry of {place} does not belong to this place.</source>
            <translation>کلید معامله در {place} به این محل تعلق ندارد.</translation>
        </message>
        <message>
            <source>The payment of {place} is not what was imported.</source>
            <translation>پرداخت در {place} همان نیست که وارد شده بود.</translation>
        </message>
        <message>
            <source>The row checks kept for {evidence} have been changed.</source>
            <translation>مقادیر کنترولی سطرها که برای {evidence} نگهداری شده، تغییر کرده است.</translation>
        </message>
        <message>
            <source>The unread row kept for {place} is not what was imported.</source>
            <translation>سطر خوانده‌نشده در {place} همان نیست که وارد شده بود.</translation>
        </message>
        <message>
            <source>Unread rows of {evidence} are not those imported: {found} of {expected} are left.</source>
            <translation>سطرهای خوانده‌نشده {evidence} همان سطرهای واردشده نیست: {found} از {expected} باقی مانده است.</translation>
        </message>
        <message>
            <source>Verifying the case</source>
            <translation>تأیید صحت قضیه</translation>
        </message>
        <message>
            <source>What began or ended in the case is not what audit record {number} says.</source>
            <translation>آنچه در قضیه آغاز یا ختم شده است همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>line {row} of {evidence}</source>
            <translation>سطر {row} از {evidence}</translation>
        </message>
        <message>
            <source>row {row} of sheet {sheet} of {evidence}</source>
            <translation>سطر {row} از ورق {sheet} از {evidence}</translation>
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
            <translation>سطر {row}: {sentence}</translation>
        </message>
        <message>
            <source>Remarks about the file</source>
            <translation>ملاحظات درباره فایل</translation>
        </message>
        <message>
            <source>There is nothing to remark.</source>
            <translation>ملاحظه‌ای وجود ندارد.</translation>
        </message>
        <message>
            <source>{sheet}, row {row}: {sentence}</source>
            <translation>{sheet}، سطر {row}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>Warnings</name>
        <message numerus="yes">
            <source>%n rows: {warning}</source>
            <translation>
                <numerusform>%n سطر: {warning}</numerusform>
            </translation>
        </message>
        <message>
            <source>A name mixes Latin and Cyrillic letters within a word.</source>
            <translation>حروف لاتین و سیریلیک در داخل یک کلمه نام مخلوط شده است.</translation>
        </message>
        <message>
            <source>A negative amount stands in a credit or debit column; it is read as a reversal.</source>
            <translation>مبلغ منفی در ستون واریز یا برداشت آمده است؛ این مبلغ به حیث معامله برگشتی خوانده می‌شود.</translation>
        </message>
        <message>
            <source>A remark that this program does not know: {code}.</source>
            <translation>ملاحظه‌ای که برای این برنامه شناخته‌شده نیست: {code}.</translation>
        </message>
        <message>
            <source>An identification number has lost its leading zero.</source>
            <translation>صفر آغازین شماره هویت از بین رفته است.</translation>
        </message>
        <message>
            <source>An identifier of 16 or more digits was kept as a number; its last digits may be lost.</source>
            <translation>شناسه دارای 16 رقم یا بیشتر به شکل عدد نگهداری شده است؛ ممکن است رقم‌های آخر آن از بین رفته باشد.</translation>
        </message>
        <message>
            <source>The amount is no whole number of the currency's smallest unit.</source>
            <translation>مبلغ مضرب کامل کوچک‌ترین واحد اسعار نیست.</translation>
        </message>
        <message>
            <source>The sign of the amount contradicts the side of the account.</source>
            <translation>علامت مبلغ با سمت حساب (پرداخت‌کننده یا دریافت‌کننده) در تناقض است.</translation>
        </message>
        <message>
            <source>The source names no currency; that of the case is assumed.</source>
            <translation>در منبع اسعار ذکر نشده است؛ اسعار قضیه فرض می‌شود.</translation>
        </message>
        <message>
            <source>The stated direction contradicts the side of the account.</source>
            <translation>جهت ذکرشده با سمت حساب (پرداخت‌کننده یا دریافت‌کننده) در تناقض است.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>An invented case with the statements of several banks, to look around and to learn with.</source>
            <translation>قضیه ساختگی با صورت‌حساب‌های چند بانک، برای آشنایی و آموزش.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <source>Cases that you have opened appear here. The list holds their places, no names.</source>
            <translation>قضیه‌هایی که باز کرده‌اید در اینجا نمایش داده می‌شود. فهرست تنها محل آن‌ها را نگه می‌دارد، نه نام‌ها را.</translation>
        </message>
        <message>
            <source>Everything stays on this computer: the program opens no connection to any network.</source>
            <translation>همه چیز در همین کمپیوتر می‌ماند: برنامه هیچ اتصالی به هیچ شبکه‌ای باز نمی‌کند.</translation>
        </message>
        <message>
            <source>From bank statements to a report for the court.</source>
            <translation>از صورت‌حساب‌های بانکی تا گزارش برای محکمه.</translation>
        </message>
        <message>
            <source>Name a case and add statements, in the form in which the bank sent them.</source>
            <translation>قضیه را نام‌گذاری کنید و صورت‌حساب‌ها را به همان شکلی که بانک فرستاده است بیفزایید.</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>قضیه نو</translation>
        </message>
        <message>
            <source>Open a case file from this computer or a shared folder.</source>
            <translation>باز کردن فایل قضیه از این کمپیوتر یا یک پوشه مشترک.</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>باز کردن قضیه</translation>
        </message>
        <message>
            <source>Recent cases</source>
            <translation>قضیه‌های اخیر</translation>
        </message>
        <message>
            <source>Try the sample case</source>
            <translation>باز کردن قضیه نمونه</translation>
        </message>
        <message>
            <source>{folder}, changed {day}</source>
            <translation>{folder}، تغییر یافته {day}</translation>
        </message>
    </context>
    <context>
        <name>WrittenCard</name>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln صفحه</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the SHA-256</source>
            <translation>کاپی کردن SHA-256</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>باز کردن پوشه</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>باز کردن گزارش</translation>
        </message>
        <message>
            <source>SHA-256 {digest}</source>
            <translation>SHA-256 {digest}</translation>
        </message>
    </context>
</TS>
