<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_AF" sourcelanguage="en">
    <context>
        <name>AccountDetail</name>
        <message>
            <source>A covering letter or a statement on paper often states turnovers or balances. Key them with the place where they stand, by the button above: where they agree with the entries, the days are proven.</source>
            <translation>در مکتوب همراه یا صورت‌حساب کاغذی اغلب گردش‌ها یا بیلانس‌ها ذکر می‌شود. آن‌ها را با دکمه بالا، همراه با محل آن‌ها در سند، با دست وارد کنید: هرگاه با معاملات سازگار باشد، روزها ثابت می‌شود.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغییر…</translation>
        </message>
        <message>
            <source>Days ({count})</source>
            <translation>روزها ({count})</translation>
        </message>
        <message>
            <source>Every day is proven, and nothing contradicts anything.</source>
            <translation>تمام روزها ثابت شده است و هیچ تناقضی وجود ندارد.</translation>
        </message>
        <message>
            <source>Keyed ({count})</source>
            <translation>واردشده با دست ({count})</translation>
        </message>
        <message>
            <source>Repeated entries ({count})</source>
            <translation>معاملات تکراری ({count})</translation>
        </message>
        <message>
            <source>Seams ({count})</source>
            <translation>نقاط اتصال ({count})</translation>
        </message>
        <message>
            <source>Statements ({count})</source>
            <translation>صورت‌حساب‌ها ({count})</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
        <message>
            <source>{days} are proven; of money in {money_in}, of money out {money_out}.</source>
            <translation>ثابت‌شده: {days}؛ از واریزها: {money_in}؛ از برداشت‌ها: {money_out}.</translation>
        </message>
    </context>
    <context>
        <name>AccountModel</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>تقویم</translation>
        </message>
        <message>
            <source>Days proven</source>
            <translation>روزهای ثابت‌شده</translation>
        </message>
        <message>
            <source>Money proven</source>
            <translation>پول ثابت‌شده</translation>
        </message>
    </context>
    <context>
        <name>AccountView</name>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
    </context>
    <context>
        <name>AccountsTab</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>As recorded</source>
            <translation>طبق ثبت</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغییر…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>ارتباط‌ها</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Facts of the account</source>
            <translation>معلومات حساب</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب حساب</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>نمایش معاملات آن</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>مستند به</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>منشأ</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
    </context>
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
            <source>&amp;Add to an episode…</source>
            <translation>افزودن به &amp;قضیهٔ فرعی…</translation>
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
            <source>&amp;Correct a text…</source>
            <translation>&amp;تصحیح متن…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;ویرایش</translation>
        </message>
        <message>
            <source>&amp;Export a picture…</source>
            <translation>&amp;صدور تصویر…</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;تمام صفحه</translation>
        </message>
        <message>
            <source>&amp;Go to screening</source>
            <translation>رفتن به مرور مبال&amp;غ</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;راهنما</translation>
        </message>
        <message>
            <source>&amp;Hide protected names</source>
            <translation>&amp;پنهان کردن نام‌های محافظت‌شده</translation>
        </message>
        <message>
            <source>&amp;Include entries again</source>
            <translation>&amp;شامل کردن دوباره معاملات</translation>
        </message>
        <message>
            <source>&amp;Kept answers…</source>
            <translation>پاسخ‌های &amp;نگهداری‌شده…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;کلیدهای میان‌بر</translation>
        </message>
        <message>
            <source>&amp;Lock the case</source>
            <translation>&amp;قفل کردن قضیه</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;رهنمای استفاده</translation>
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
            <source>&amp;Recovery sheet…</source>
            <translation>ورق &amp;بازیابی…</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;انجام دوباره</translation>
        </message>
        <message>
            <source>&amp;Search the case</source>
            <translation>&amp;جستجو در قضیه</translation>
        </message>
        <message>
            <source>&amp;Tag entries…</source>
            <translation>افزودن &amp;برچسب به معاملات…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;برگرداندن</translation>
        </message>
        <message>
            <source>&amp;Verify the case</source>
            <translation>&amp;تأیید صحت قضیه</translation>
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
            <source>Add a &amp;note…</source>
            <translation>افزودن &amp;یادداشت…</translation>
        </message>
        <message>
            <source>Assign a &amp;party…</source>
            <translation>تعیین &amp;طرف…</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase…</source>
            <translation>تغییر &amp;عبارت رمز…</translation>
        </message>
        <message>
            <source>Count a repeated entry as its o&amp;wn…</source>
            <translation>شمردن &amp;جداگانه معامله تکراری…</translation>
        </message>
        <message>
            <source>E&amp;xclude entries…</source>
            <translation>ا&amp;ستثنا کردن معاملات…</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>یافتن &amp;فرمان…</translation>
        </message>
        <message>
            <source>Go to &amp;completeness</source>
            <translation>رفتن به &amp;کامل بودن</translation>
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
            <source>Go to e&amp;pisodes</source>
            <translation>رفتن به &amp;قضیه‌های فرعی</translation>
        </message>
        <message>
            <source>Go to exhibits</source>
            <translation>رفتن به ضمیمه‌ها</translation>
        </message>
        <message>
            <source>Go to fin&amp;dings</source>
            <translation>رفتن به &amp;یافته‌ها</translation>
        </message>
        <message>
            <source>Go to notes and tas&amp;ks</source>
            <translation>رفتن به یادداشت‌ها و &amp;کارها</translation>
        </message>
        <message>
            <source>Go to partie&amp;s</source>
            <translation>رفتن به &amp;طرف‌ها</translation>
        </message>
        <message>
            <source>Go to the &amp;audit trail</source>
            <translation>رفتن به سوابق &amp;ممیزی</translation>
        </message>
        <message>
            <source>Go to the &amp;overview</source>
            <translation>رفتن به &amp;نمای کلی</translation>
        </message>
        <message>
            <source>Go to trac&amp;ing</source>
            <translation>رفتن به &amp;ردیابی وجوه</translation>
        </message>
        <message>
            <source>Keep the window sti&amp;ll (reduced motion)</source>
            <translation>&amp;ثابت نگه داشتن پنجره (حرکت کمتر)</translation>
        </message>
        <message>
            <source>Layouts of &amp;banks…</source>
            <translation>قالب‌های &amp;بانک‌ها…</translation>
        </message>
        <message>
            <source>Mark as &amp;funds of interest…</source>
            <translation>علامت‌گذاری به حیث &amp;وجوه مورد نظر…</translation>
        </message>
        <message>
            <source>Pin to the exhibits…</source>
            <translation>ثبت به حیث ضمیمه…</translation>
        </message>
        <message>
            <source>Pr&amp;int a picture…</source>
            <translation>&amp;چاپ تصویر…</translation>
        </message>
        <message>
            <source>Protected na&amp;mes…</source>
            <translation>نام‌های &amp;محافظت‌شده…</translation>
        </message>
        <message>
            <source>Recovery sheet in &amp;three shares…</source>
            <translation>ورق بازیابی در &amp;سه سهم…</translation>
        </message>
        <message>
            <source>Save a cop&amp;y of the case…</source>
            <translation>ذخیره &amp;کاپی قضیه…</translation>
        </message>
        <message>
            <source>Stop what is r&amp;unning</source>
            <translation>تو&amp;قف کار جاری</translation>
        </message>
        <message>
            <source>Take &amp;out of the episode</source>
            <translation>&amp;بیرون کردن از قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>Try the &amp;sample case</source>
            <translation>باز کردن قضیه ن&amp;مونه</translation>
        </message>
        <message>
            <source>Walk through the exhibits</source>
            <translation>نمایش پی‌درپی ضمیمه‌ها</translation>
        </message>
    </context>
    <context>
        <name>ActorDialog</name>
        <message>
            <source>Enter your name.</source>
            <translation>نام خود را وارد کنید.</translation>
        </message>
        <message>
            <source>Enter your role, such as investigator or analyst.</source>
            <translation>وظیفه خود را وارد کنید، مانند محقق یا تحلیلگر.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Name and role stand beside everything that you do in this case, and in its documents. You are asked once per case.</source>
            <translation>نام و وظیفه در کنار هر کاری که در این قضیه انجام می‌دهید و در اسناد صادرشده از آن درج می‌شود. این پرسش برای هر قضیه یک بار مطرح می‌شود.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>وظیفه</translation>
        </message>
        <message>
            <source>Who works on this case?</source>
            <translation>چه کسی روی این قضیه کار می‌کند؟</translation>
        </message>
        <message>
            <source>for example investigator</source>
            <translation>مثلاً محقق</translation>
        </message>
    </context>
    <context>
        <name>AddToEpisodeDialog</name>
        <message>
            <source>A new episode</source>
            <translation>قضیهٔ فرعی نو</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>Add to an episode</source>
            <translation>افزودن به قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>An episode groups entries as an indictment does. An entry can belong to several.</source>
            <translation>قضیهٔ فرعی معاملات را مانند اتهام‌نامه گروه‌بندی می‌کند. یک معامله می‌تواند به چند قضیهٔ فرعی تعلق داشته باشد.</translation>
        </message>
        <message>
            <source>Enter the title of the new episode.</source>
            <translation>عنوان قضیهٔ فرعی نو را وارد کنید.</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>Its title</source>
            <translation>عنوان آن</translation>
        </message>
    </context>
    <context>
        <name>Agency</name>
        <message>
            <source>A recovery by the agency needs two different persons, each with a name and a share.</source>
            <translation>بازیابی توسط نهاد به دو شخص مختلف نیاز دارد که هر کدام نام و سهم کلید داشته باشد.</translation>
        </message>
        <message>
            <source>The key in {file} cannot be taken out: {reason}.</source>
            <translation>بیرون آوردن کلید موجود در {file} ممکن نیست: {reason}.</translation>
        </message>
        <message>
            <source>The lines of {file} belong into {policy} on every computer of the agency.</source>
            <translation>سطرهای {file} باید در {policy} در هر کمپیوتر نهاد درج شود.</translation>
        </message>
        <message>
            <source>The private key is in three share files of {folder}, two of which are needed: give each to another person and remove the files from this computer.</source>
            <translation>کلید خصوصی در سه فایل سهم کلید در {folder} است که دو فایل آن لازم است: هر کدام را به شخص جداگانه بدهید و این فایل‌ها را از این کمپیوتر حذف کنید.</translation>
        </message>
        <message>
            <source>a file stands there</source>
            <translation>در آن‌جا فایلی قرار دارد</translation>
        </message>
        <message>
            <source>it was made for another key of an agency, or is damaged</source>
            <translation>برای کلید نهاد دیگری ساخته شده یا آسیب دیده است</translation>
        </message>
        <message>
            <source>there is no such file beside the case</source>
            <translation>چنین فایلی در کنار قضیه وجود ندارد</translation>
        </message>
        <message>
            <source>{key} in the policy of the agency is no public key of age.</source>
            <translation>{key} در پالیسی نهاد، کلید عمومی age نیست.</translation>
        </message>
    </context>
    <context>
        <name>Analysis</name>
        <message>
            <source>Say on what it stands: an item of evidence with the place in it, entries, or the reason why you state it.</source>
            <translation>بنویسید که بر چه استوار است: یک سند با محل آن در سند، معاملات، یا دلیل این که چرا آن را بیان می‌کنید.</translation>
        </message>
        <message>
            <source>The case keeps nothing of its analysis under the number {number}.</source>
            <translation>در قضیه هیچ موردی از تحلیل با شماره {number} نگهداری نشده است.</translation>
        </message>
        <message>
            <source>What the case keeps under the number {number} cannot be read, since it is damaged: verify the case.</source>
            <translation>آنچه قضیه با شماره {number} نگه می‌دارد خوانده نمی‌شود، زیرا آسیب دیده است: صحت قضیه را تأیید کنید.</translation>
        </message>
    </context>
    <context>
        <name>AnswerLines</name>
        <message>
            <source>Ask again for this file</source>
            <translation>پرسش دوباره برای این فایل</translation>
        </message>
        <message numerus="yes">
            <source>It also answers %Ln other files.</source>
            <translation>
                <numerusform>این پاسخ برای %Ln فایل دیگر نیز است.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is kept in the case, given by {name} on {day}.</source>
            <translation>این پاسخ در قضیه نگهداری می‌شود؛ دهنده پاسخ: {name}، {day}.</translation>
        </message>
        <message>
            <source>It is kept in the case.</source>
            <translation>این پاسخ در قضیه نگهداری می‌شود.</translation>
        </message>
        <message>
            <source>It was given for {file}.</source>
            <translation>این پاسخ برای فایل {file} داده شده است.</translation>
        </message>
        <message>
            <source>{question} Answer: {answer}.</source>
            <translation>{question} پاسخ: {answer}.</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message numerus="yes">
            <source>The answer was withdrawn, and %n imports that were read with it count no more.</source>
            <translation>
                <numerusform>پاسخ پس گرفته شد و %n مرحله ورود که با آن خوانده شده بود، دیگر در محاسبه شامل نیست.</numerusform>
            </translation>
        </message>
        <message>
            <source>The case has no answer of number {number}.</source>
            <translation>قضیه پاسخ شماره {number} را ندارد.</translation>
        </message>
    </context>
    <context>
        <name>BackgroundReading</name>
        <message>
            <source>Reading the source</source>
            <translation>خواندن منبع</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>A whole copy of the case is in {file}.</source>
            <translation>کاپی کامل قضیه در فایل {file} است.</translation>
        </message>
        <message>
            <source>No automatic backup was made: {reason}</source>
            <translation>نسخه پشتیبان خودکار ساخته نشد: {reason}</translation>
        </message>
        <message>
            <source>There are no automatic backups of this case.</source>
            <translation>این قضیه نسخه پشتیبان خودکار ندارد.</translation>
        </message>
        <message>
            <source>there is less free space than three times the size of the case</source>
            <translation>فضای خالی کمتر از سه برابر اندازه قضیه است</translation>
        </message>
        <message numerus="yes">
            <source>{file}: ends with audit record {number}, %n bytes.</source>
            <translation>
                <numerusform>{file}: به ثبت ممیزی {number} پایان می‌یابد، %n بایت.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BalancePanel</name>
        <message>
            <source>Came in</source>
            <translation>مبلغ ورودی</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Movements in</source>
            <translation>جریان‌های ورودی</translation>
        </message>
        <message>
            <source>Movements out</source>
            <translation>جریان‌های خروجی</translation>
        </message>
        <message>
            <source>Of the payer</source>
            <translation>مانده پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Of the recipient</source>
            <translation>مانده دریافت‌کننده</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>مبنا</translation>
        </message>
        <message>
            <source>Stayed</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>مبلغ خروجی</translation>
        </message>
        <message>
            <source>What stayed</source>
            <translation>مبلغ مانده</translation>
        </message>
    </context>
    <context>
        <name>BalancesPanel</name>
        <message numerus="yes">
            <source>%Ln days closed near zero: at no more than a hundredth of what moves on the day in the middle.</source>
            <translation>
                <numerusform>%Ln روز با بیلانس نزدیک به صفر پایان یافته است: حداکثر یک صدم میانه گردش روزانه.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Balance at its end</source>
            <translation>بیلانس پایان روز</translation>
        </message>
        <message>
            <source>Balances by day</source>
            <translation>بیلانس‌ها به تفکیک روز</translation>
        </message>
        <message>
            <source>Balances of accounts</source>
            <translation>بیلانس‌های حساب‌ها</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Days near zero</source>
            <translation>روزهای نزدیک به صفر</translation>
        </message>
        <message>
            <source>Greatest</source>
            <translation>بیشترین</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>کمترین</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>میانه</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>مبنا</translation>
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
        <name>Bundle</name>
        <message>
            <source>Anyone who has the file can read all of it.</source>
            <translation>هر شخصی که این فایل را داشته باشد، می‌تواند تمام آن را بخواند.</translation>
        </message>
        <message>
            <source>Names and texts are masked and originals are left out.</source>
            <translation>نام‌ها و متن‌ها پوشانده شده و فایل‌های اصلی شامل نشده است.</translation>
        </message>
        <message>
            <source>No bundle is made of a case that does not agree with its own trail: {difference}</source>
            <translation>از قضیه‌ای که با سوابق ممیزی خود مطابقت ندارد، بسته ساخته نمی‌شود: {difference}</translation>
        </message>
        <message>
            <source>The audit trail in the bundle still tells under which file name and from whom an item came that is left out; only a protected bundle hides that.</source>
            <translation>سوابق ممیزی در بسته هنوز نشان می‌دهد که سند شامل‌نشده به کدام نام فایل و از چه کسی رسیده است؛ تنها بسته محافظت‌شده این را پنهان می‌کند.</translation>
        </message>
        <message>
            <source>The bundle is in {file}; its SHA-256 is {hash}.</source>
            <translation>بسته در فایل {file} است؛ SHA-256 آن {hash} است.</translation>
        </message>
        <message>
            <source>The case is encrypted: its full bundle needs a recipient (--recipient), or a protected bundle is written without names and originals (--protected).</source>
            <translation>قضیه رمزگذاری‌شده است: بسته کامل آن به گیرنده نیاز دارد (--recipient)، یا بسته محافظت‌شده بدون نام‌ها و فایل‌های اصلی نوشته می‌شود (--protected).</translation>
        </message>
        <message>
            <source>They check it with Python alone and this file, which you give them: {file}</source>
            <translation>آن‌ها بسته را تنها با Python و همین فایل که شما به آن‌ها می‌دهید بررسی می‌کنند: {file}</translation>
        </message>
        <message>
            <source>Whoever checks it compares with a report: the trail ends in {head}, the signing key has the fingerprint {fingerprint}.</source>
            <translation>بررسی‌کننده این مقادیر را با گزارش مقایسه می‌کند: سوابق ممیزی به {head} پایان می‌یابد، اثر کلید امضا {fingerprint} است.</translation>
        </message>
        <message>
            <source>Writing {file}</source>
            <translation>نوشتن فایل {file}</translation>
        </message>
        <message>
            <source>{evidence} is left out: it has entries that its legal basis does not cover.</source>
            <translation>{evidence} شامل نشده است: معاملاتی دارد که مبنای قانونی آن در بر نمی‌گیرد.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it is in quarantine.</source>
            <translation>{evidence} شامل نشده است: در قرنطین است.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it is intelligence only.</source>
            <translation>{evidence} شامل نشده است: فقط معلومات استخباراتی است.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it was destroyed by order.</source>
            <translation>{evidence} شامل نشده است: به حکم محکمه نابود شده است.</translation>
        </message>
        <message>
            <source>{evidence} is left out: it was withdrawn.</source>
            <translation>{evidence} شامل نشده است: پس گرفته شده است.</translation>
        </message>
        <message>
            <source>{file} cannot be checked: {words}</source>
            <translation>بررسی فایل {file} ممکن نیست: {words}</translation>
        </message>
        <message>
            <source>{file} is sealed for its recipients; one of them opens it first: age --decrypt -i KEY {file} &gt; bundle.zip</source>
            <translation>فایل {file} برای گیرندگان آن مهر شده است؛ نخست یکی از آن‌ها آن را باز می‌کند: age --decrypt -i KEY {file} &gt; bundle.zip</translation>
        </message>
        <message>
            <source>{text} names no recipient; a public key of age begins with age1 and is copied whole.</source>
            <translation>{text} گیرنده‌ای را نشان نمی‌دهد؛ کلید عمومی age با age1 آغاز می‌شود و باید کامل کاپی شود.</translation>
        </message>
    </context>
    <context>
        <name>BundleCard</name>
        <message numerus="yes">
            <source>%Ln items of evidence are withheld; the bundle says why.</source>
            <translation>
                <numerusform>%Ln سند ارائه نشده است؛ دلیل آن در بسته ذکر شده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>A sealed bundle lets opposing counsel recompute every hash, sum and reconciliation, and re-read the cells of the workbooks, without this program.</source>
            <translation>بسته مهرشده به وکیل مدافع جانب مقابل امکان می‌دهد که بدون این برنامه هر هش، جمع و تطبیق را دوباره محاسبه کند و خانه‌های کتاب‌های کار را دوباره بخواند.</translation>
        </message>
        <message>
            <source>For the other side</source>
            <translation>برای جانب مقابل</translation>
        </message>
        <message>
            <source>Write a sealed bundle…</source>
            <translation>نوشتن بسته مهرشده…</translation>
        </message>
        <message>
            <source>Writing the bundle</source>
            <translation>نوشتن بسته</translation>
        </message>
        <message>
            <source>{case} bundle</source>
            <translation>بسته {case}</translation>
        </message>
        <message>
            <source>{file} is signed by the key {fingerprint} and ends in audit record {number}.</source>
            <translation>فایل {file} با کلید {fingerprint} امضا شده و به ثبت ممیزی {number} پایان می‌یابد.</translation>
        </message>
    </context>
    <context>
        <name>BundleDialog</name>
        <message>
            <source>Choose the file…</source>
            <translation>انتخاب فایل…</translation>
        </message>
        <message>
            <source>Full: everything, with the files as received</source>
            <translation>کامل: همه چیز، با فایل‌ها به شکل دریافت‌شده</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>One signed file that the other side can check without this program: evidence, entries, decisions, audit trail and results, with a checker of its own in the folder of the program.</source>
            <translation>یک فایل امضاشده که جانب مقابل می‌تواند آن را بدون این برنامه بررسی کند: شواهد، معاملات، تصمیم‌ها، سوابق ممیزی و نتایج، با ابزار بررسی جداگانه در پوشه برنامه.</translation>
        </message>
        <message>
            <source>Only these can open it</source>
            <translation>تنها این اشخاص می‌توانند آن را باز کنند</translation>
        </message>
        <message>
            <source>Protected: names and accounts masked, files withheld</source>
            <translation>محافظت‌شده: نام‌ها و حساب‌ها پوشانده، فایل‌ها ارائه‌نشده</translation>
        </message>
        <message>
            <source>Sealed bundle</source>
            <translation>بسته مهرشده</translation>
        </message>
        <message>
            <source>The case is encrypted: name who can open its full bundle, or choose a protected one.</source>
            <translation>قضیه رمزگذاری‌شده است: مشخص کنید که چه کسی می‌تواند بسته کامل آن را باز کند، یا بسته محافظت‌شده را انتخاب کنید.</translation>
        </message>
        <message>
            <source>public keys that begin with age1, one a line</source>
            <translation>کلیدهای عمومی که با age1 آغاز می‌شود، هر کدام در یک سطر</translation>
        </message>
    </context>
    <context>
        <name>CalendarStrip</name>
        <message>
            <source>Calendar of {account}: step through its days with the arrow keys</source>
            <translation>تقویم حساب {account}: با کلیدهای جهت‌نما در روزهای آن حرکت کنید</translation>
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
            <source>Keeping who works on the case</source>
            <translation>ثبت شخصی که روی قضیه کار می‌کند</translation>
        </message>
        <message>
            <source>Looking at the last steps</source>
            <translation>بررسی آخرین اقدامات</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>ساختن نسخه پشتیبان</translation>
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
            <source>The content of {label} of {file} was destroyed by order; only its hash is left.</source>
            <translation>محتوای {label} در فایل {file} به حکم محکمه نابود شده است؛ تنها هش آن باقی مانده است.</translation>
        </message>
        <message>
            <source>There is no case file {file}.</source>
            <translation>فایل قضیه {file} وجود ندارد.</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo in {file}.</source>
            <translation>در فایل {file} هیچ اقدامی برای برگرداندن یا انجام دوباره وجود ندارد.</translation>
        </message>
        <message>
            <source>another program still reads it</source>
            <translation>برنامه دیگری هنوز آن را می‌خواند</translation>
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
            <source>it is still being read</source>
            <translation>هنوز در حال خواندن است</translation>
        </message>
        <message>
            <source>it was moved, deleted or disconnected while it was open</source>
            <translation>هنگامی که باز بود، جابه‌جا، حذف یا قطع شد</translation>
        </message>
        <message>
            <source>the new file does not hold all that the old one holds</source>
            <translation>فایل نو تمام محتوای فایل قبلی را در بر ندارد</translation>
        </message>
        <message>
            <source>{file} can no longer be read: {reason}.</source>
            <translation>فایل {file} دیگر خوانده نمی‌شود: {reason}.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>{file} نوشته نمی‌شود: {reason}.</translation>
        </message>
        <message>
            <source>{file} does not open with this recovery key: it belongs to another case, a later change of the passphrase made it void, or the beginning of the file is damaged.</source>
            <translation>فایل {file} با این کلید بازیابی باز نمی‌شود: این کلید به قضیه دیگری تعلق دارد، تغییر بعدی عبارت رمز آن را بی‌اعتبار ساخته است، یا آغاز فایل آسیب دیده است.</translation>
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
            <source>{file} is not what its audit record {number} says; nothing is destroyed before that is cleared up.</source>
            <translation>فایل {file} همان نیست که در ثبت ممیزی {number} آمده است؛ تا روشن شدن این موضوع هیچ چیز نابود نمی‌شود.</translation>
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
            <source>{file} was not closed properly; open it once for writing to bring it in order.</source>
            <translation>فایل {file} درست بسته نشده است؛ آن را یک بار برای نوشتن باز کنید تا مرتب شود.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version; it needs Investigator Desktop {version} or later.</source>
            <translation>فایل {file} با نسخه جدیدتر نوشته شده است؛ به Investigator Desktop {version} یا جدیدتر نیاز دارد.</translation>
        </message>
        <message>
            <source>{file} was written by an older version; open it once for writing to bring it up to date.</source>
            <translation>فایل {file} با نسخه قدیمی‌تر نوشته شده است؛ آن را یک بار برای نوشتن باز کنید تا به‌روز شود.</translation>
        </message>
        <message>
            <source>{label} of {file} already stands so; nothing was changed.</source>
            <translation>وضعیت {label} در فایل {file} از قبل همین است؛ هیچ چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>{label} of {file} is in quarantine and is not opened.</source>
            <translation>{label} در فایل {file} در قرنطین است و باز نمی‌شود.</translation>
        </message>
        <message>
            <source>{label} of {file} was taken out of {container}, which still holds it: destroy {container}.</source>
            <translation>{label} در فایل {file} از {container} بیرون شده است که هنوز آن را در بر دارد: {container} را نابود کنید.</translation>
        </message>
    </context>
    <context>
        <name>CashPanel</name>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>Cash by place</source>
            <translation>پول نقد به تفکیک محل</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>برداشت نقدی</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>First</source>
            <translation>نخستین</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>آخرین</translation>
        </message>
        <message>
            <source>No cash is among these entries: no source says that they were paid in or drawn in cash.</source>
            <translation>در میان این معاملات پول نقد نیست: هیچ منبعی نمی‌گوید که نقد واریز یا برداشت شده‌اند.</translation>
        </message>
        <message>
            <source>Paid in</source>
            <translation>واریز نقدی</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message numerus="yes">
            <source>%Ln chosen entries get the category, whatever the lists say of them.</source>
            <translation>
                <numerusform>این کتگوری برای %Ln معامله انتخاب‌شده تعیین می‌شود، صرف نظر از آنچه در فهرست‌ها درباره آن‌ها آمده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Category</source>
            <translation>کتگوری</translation>
        </message>
        <message>
            <source>Choose a category</source>
            <translation>یک کتگوری را انتخاب کنید</translation>
        </message>
        <message>
            <source>Choose the category.</source>
            <translation>کتگوری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Enter the words that mean the category.</source>
            <translation>کلماتی را که نشان‌دهنده این کتگوری است وارد کنید.</translation>
        </message>
        <message>
            <source>Every outgoing of the case whose counterparty or purpose has a word that begins so gets the category, unless a person set its own.</source>
            <translation>این کتگوری برای هر قلم مصارف قضیه تعیین می‌شود که در طرف مقابل یا مقصد پرداخت آن کلمه‌ای با چنین آغازی آمده باشد، مگر آن که شخصی برای آن کتگوری جداگانه‌ای تعیین کرده باشد.</translation>
        </message>
        <message>
            <source>Give the reason for the category.</source>
            <translation>دلیل تعیین کتگوری را ذکر کنید.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Set a category</source>
            <translation>تعیین کتگوری</translation>
        </message>
        <message>
            <source>Set the category</source>
            <translation>تعیین کتگوری</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>کلمات</translation>
        </message>
    </context>
    <context>
        <name>ChangePassphraseDialog</name>
        <message>
            <source>Change the passphrase</source>
            <translation>تغییر عبارت رمز</translation>
        </message>
        <message>
            <source>Encrypt the case</source>
            <translation>رمزگذاری قضیه</translation>
        </message>
        <message>
            <source>Enter a new passphrase.</source>
            <translation>عبارت رمز نو را وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the passphrase that the case has now.</source>
            <translation>عبارت رمز کنونی قضیه را وارد کنید.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>عبارت رمز نو</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>تکرار عبارت رمز نو</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>عبارت رمز کنونی</translation>
        </message>
        <message>
            <source>Printed recovery sheets of this case no longer open it, and its automatic backups are made anew. Without passphrase and recovery sheet nobody can open the case again.</source>
            <translation>ورق‌های بازیابی چاپ‌شده این قضیه دیگر آن را باز نمی‌کند و نسخه‌های پشتیبان خودکار آن از نو ساخته می‌شود. بدون عبارت رمز و ورق بازیابی هیچ کس نمی‌تواند قضیه را دوباره باز کند.</translation>
        </message>
        <message>
            <source>The whole file is written anew under a new key; the case is closed for it and opened again.</source>
            <translation>تمام فایل با کلید نو از نو نوشته می‌شود؛ قضیه برای این کار بسته و دوباره باز می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>ChoiceGrid</name>
        <message>
            <source>In the file</source>
            <translation>در فایل</translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message>
            <source>A case that is recovered gets a new passphrase from --new-passphrase-file.</source>
            <translation>قضیه بازیابی‌شده عبارت رمز نو را از --new-passphrase-file می‌گیرد.</translation>
        </message>
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
            <source>Compares two productions of the same records: rows added, removed and said otherwise.</source>
            <translation>دو مجموعه ارائه‌شده همان معلومات را مقایسه می‌کند: سطرهای افزوده، حذف‌شده و تغییریافته.</translation>
        </message>
        <message>
            <source>Corrects, excludes, tags or annotates entries, or assigns a party; nothing of them changes.</source>
            <translation>معاملات را تصحیح یا استثنا می‌کند، به آن‌ها برچسب یا یادداشت می‌افزاید، یا طرف را تعیین می‌کند؛ خود معاملات تغییر نمی‌کند.</translation>
        </message>
        <message>
            <source>Destroys the content of an item of evidence by order; there is no undo.</source>
            <translation>محتوای یک سند را به حکم محکمه نابود می‌کند؛ این کار برگشت‌پذیر نیست.</translation>
        </message>
        <message>
            <source>Does the last step that was taken back again.</source>
            <translation>آخرین اقدام برگردانده‌شده را دوباره انجام می‌دهد.</translation>
        </message>
        <message>
            <source>Drafts the letter that asks a bank for what its statements leave open.</source>
            <translation>مسوده مکتوبی را تهیه می‌کند که در آن آنچه در صورت‌حساب‌های بانک کامل نیست، از بانک خواسته می‌شود.</translation>
        </message>
        <message>
            <source>Finds a name, a text or figures everywhere in a case, in any script and spelling.</source>
            <translation>نام، متن یا ارقام را در تمام قضیه، به هر خط و شیوه نوشتن، می‌یابد.</translation>
        </message>
        <message>
            <source>Finds both sides of transfers between accounts, graded, and keeps what persons say of them.</source>
            <translation>هر دو سمت انتقال‌ها میان حساب‌ها را با درجه می‌یابد و تصمیم‌های اشخاص درباره آن‌ها را نگهداری می‌کند.</translation>
        </message>
        <message>
            <source>Finds the ways of money from one to another, cycles, gatherings and scatterings.</source>
            <translation>زنجیره‌های پرداخت از یک طرف به طرف دیگر، پرداخت‌های دورانی، تجمع‌ها و توزیع‌های پول را می‌یابد.</translation>
        </message>
        <message>
            <source>Follows funds of interest: whose money is left and whose paid, by every method.</source>
            <translation>وجوه مورد نظر را ردیابی می‌کند: با هر روش، پول چه کسی باقی مانده و پول چه کسی پرداخت شده است.</translation>
        </message>
        <message>
            <source>Follows the money from bank statements to a court-ready report.</source>
            <translation>جریان پول را از صورت‌حساب‌های بانکی تا گزارش قابل ارائه به محکمه دنبال می‌کند.</translation>
        </message>
        <message>
            <source>Give the key of one party of the case after the action.</source>
            <translation>کلید یک طرف قضیه را پس از عمل بنویسید.</translation>
        </message>
        <message>
            <source>Give the keys of the two parties after the action.</source>
            <translation>کلیدهای دو طرف را پس از عمل بنویسید.</translation>
        </message>
        <message>
            <source>Give the kind of the list and its file after seal.</source>
            <translation>نوع فهرست و فایل آن را پس از seal بنویسید.</translation>
        </message>
        <message>
            <source>Give the number of the episode after the action.</source>
            <translation>شماره قضیهٔ فرعی را پس از عمل بنویسید.</translation>
        </message>
        <message>
            <source>Give the number of the finding after dispose, and its --state.</source>
            <translation>شماره یافته را پس از dispose و وضعیت آن را با --state بنویسید.</translation>
        </message>
        <message>
            <source>Give the number of the mark after the action.</source>
            <translation>شماره علامت را پس از عمل بنویسید.</translation>
        </message>
        <message>
            <source>Give the number of the note after the action.</source>
            <translation>شماره یادداشت را پس از عمل بنویسید.</translation>
        </message>
        <message>
            <source>Give the number of the protected name after the action.</source>
            <translation>شماره نام محافظت‌شده را پس از عمل بنویسید.</translation>
        </message>
        <message>
            <source>Gives a case another passphrase, its first one, or none.</source>
            <translation>به قضیه عبارت رمز دیگر یا نخستین عبارت رمز می‌دهد، یا آن را برمی‌دارد.</translation>
        </message>
        <message>
            <source>It is whole: everything that was confirmed is there.</source>
            <translation>فایل سالم است: هر آنچه تصدیق شده بود، موجود است.</translation>
        </message>
        <message>
            <source>Keeps the worksheet of a party and says by four methods what recorded sources do not explain.</source>
            <translation>جدول کاری یک طرف را نگهداری می‌کند و با چهار روش بیان می‌کند که منابع ثبت‌شده چه را توضیح نمی‌دهد.</translation>
        </message>
        <message>
            <source>Keeps turnovers, balances or a number of entries read by eye in a document, with their place, and compares them.</source>
            <translation>گردش‌ها، بیلانس‌ها یا تعداد معاملات را که شخص در یک سند خوانده است، با محل آن‌ها نگهداری و مقایسه می‌کند.</translation>
        </message>
        <message>
            <source>Keeps what happened beside the money: arrivals, border crossings, arrests.</source>
            <translation>رویدادهای کنار جریان پول را نگهداری می‌کند: ورودها، عبور از سرحد، گرفتاری‌ها.</translation>
        </message>
        <message>
            <source>Keeps what persons lost, under pseudonyms, sums it and writes it for compensation.</source>
            <translation>زیان‌های اشخاص را با نام مستعار نگهداری و جمع می‌کند و برای جبران زیان می‌نویسد.</translation>
        </message>
        <message>
            <source>Lists answers that serve files of one layout and account, or withdraws one.</source>
            <translation>پاسخ‌هایی را که برای فایل‌های یک قالب و حساب به کار می‌رود فهرست می‌کند، یا یکی از آن‌ها را پس می‌گیرد.</translation>
        </message>
        <message>
            <source>Lists evidence with its custody, its terms and whether it counts.</source>
            <translation>شواهد را با نگهداری، شرایط استفاده و شامل بودن آن‌ها در محاسبه فهرست می‌کند.</translation>
        </message>
        <message>
            <source>Lists layouts, makes one of a mapping, and exchanges them in signed files.</source>
            <translation>قالب‌ها را فهرست می‌کند، از تطبیق ستون‌ها قالب می‌سازد و قالب‌ها را در فایل‌های امضاشده مبادله می‌کند.</translation>
        </message>
        <message>
            <source>Lists or exports entries.</source>
            <translation>معاملات را فهرست یا صادر می‌کند.</translation>
        </message>
        <message>
            <source>Lists or exports the audit trail: who did what, when, with its hashes.</source>
            <translation>سوابق ممیزی را فهرست یا صادر می‌کند: چه کسی، چه کاری را، چه زمانی انجام داد، با هش‌های آن.</translation>
        </message>
        <message>
            <source>Lists statements with their reconciliation and the completeness of each account.</source>
            <translation>صورت‌حساب‌ها را با تطبیق آن‌ها و کامل بودن هر حساب فهرست می‌کند.</translation>
        </message>
        <message>
            <source>Lists the automatic backups of a case.</source>
            <translation>نسخه‌های پشتیبان خودکار قضیه را فهرست می‌کند.</translation>
        </message>
        <message>
            <source>Lists the parties of a case, proposes names that may be one party, and keeps what a person decides of them.</source>
            <translation>طرف‌های قضیه را فهرست می‌کند، نام‌هایی را که ممکن است مربوط به یک طرف باشد پیشنهاد می‌کند و تصمیم شخص درباره آن‌ها را نگهداری می‌کند.</translation>
        </message>
        <message>
            <source>Lists what was decided about entries, or withdraws it.</source>
            <translation>تصمیم‌ها درباره معاملات را فهرست می‌کند یا پس می‌گیرد.</translation>
        </message>
        <message>
            <source>Lists, adds and withdraws names that the window hides while others watch.</source>
            <translation>نام‌هایی را که هنگام حضور دیگران در پنجره پنهان می‌شود، فهرست می‌کند، می‌افزاید و پس می‌گیرد.</translation>
        </message>
        <message>
            <source>Lists, makes, changes, fills and sums the episodes of a case.</source>
            <translation>قضیه‌های فرعی یک قضیه را فهرست، ایجاد، تغییر، تکمیل و جمع می‌کند.</translation>
        </message>
        <message>
            <source>Lists, marks and withdraws funds of interest: credits whose money is to be followed.</source>
            <translation>وجوه مورد نظر را فهرست و علامت‌گذاری می‌کند یا علامت آن‌ها را پس می‌گیرد: واریزهایی که پول آن‌ها باید ردیابی شود.</translation>
        </message>
        <message>
            <source>Lists, pins, changes, moves and withdraws exhibits: views of the timeline with a number and a caption.</source>
            <translation>ضمیمه‌ها، یعنی نماهای گاه‌شمار با شماره و شرح، را فهرست، ثبت و جابه‌جا می‌کند، تغییر می‌دهد و پس می‌گیرد.</translation>
        </message>
        <message>
            <source>Lists, saves and deletes the filters that a case keeps by name.</source>
            <translation>فیلترهایی را که قضیه با نام نگهداری می‌کند، فهرست، ذخیره و حذف می‌کند.</translation>
        </message>
        <message>
            <source>Lists, writes, changes and withdraws notes, hypotheses and tasks.</source>
            <translation>یادداشت‌ها، فرضیه‌ها و کارها را فهرست می‌کند، می‌نویسد، تغییر می‌دهد و پس می‌گیرد.</translation>
        </message>
        <message>
            <source>Looks at digits, round amounts, gaps and balances, and compiles outgoings by category.</source>
            <translation>ارقام، مبالغ رُند، خلاها و بیلانس‌ها را مرور می‌کند و مصارف را به تفکیک کتگوری ترتیب می‌دهد.</translation>
        </message>
        <message>
            <source>Makes a case file.</source>
            <translation>فایل قضیه را ایجاد می‌کند.</translation>
        </message>
        <message>
            <source>Makes the recovery key of an agency, in three shares.</source>
            <translation>کلید بازیابی نهاد را در سه سهم کلید می‌سازد.</translation>
        </message>
        <message>
            <source>Makes the sample case and its report.</source>
            <translation>قضیه نمونه و گزارش آن را ایجاد می‌کند.</translation>
        </message>
        <message>
            <source>Name entries with --entry or a filter, or all of them with --all.</source>
            <translation>معاملات را با --entry یا فیلتر، یا همه آن‌ها را با --all مشخص کنید.</translation>
        </message>
        <message>
            <source>Opens a case by recovery words or shares of the agency's key, or puts a backup in the place of a damaged one.</source>
            <translation>قضیه را با کلمات بازیابی یا سهم‌های کلید نهاد باز می‌کند، یا نسخه پشتیبان را به جای قضیه آسیب‌دیده می‌گذارد.</translation>
        </message>
        <message>
            <source>Proves that all parts of the program are there.</source>
            <translation>ثابت می‌کند که تمام بخش‌های برنامه موجود است.</translation>
        </message>
        <message>
            <source>Recomputes hashes, chain and sums of a case or bundle; names the first difference.</source>
            <translation>هش‌ها، زنجیر و جمع‌های قضیه یا بسته را دوباره محاسبه می‌کند؛ نخستین تفاوت را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Runs the rules over a case, lists what they found, and keeps what is decided.</source>
            <translation>قواعد را بر قضیه اجرا می‌کند، یافته‌های آن‌ها را فهرست و تصمیم‌ها را نگهداری می‌کند.</translation>
        </message>
        <message>
            <source>Say --account, --kind and --value for add; a number for change and withdraw.</source>
            <translation>برای add گزینه‌های --account، --kind و --value را بنویسید؛ برای change و withdraw شماره را.</translation>
        </message>
        <message>
            <source>Say --evidence, --account, --from, --to and --place, or --withdraw.</source>
            <translation>گزینه‌های --evidence، --account، --from، --to و --place، یا --withdraw را بنویسید.</translation>
        </message>
        <message>
            <source>Say --kind and --on for add, and a number for change and withdraw.</source>
            <translation>برای add گزینه‌های --kind و --on و برای change و withdraw شماره را بنویسید.</translation>
        </message>
        <message>
            <source>Say --kind for add, a number for change and withdraw, and --out for write.</source>
            <translation>برای add گزینه --kind، برای change و withdraw شماره و برای write گزینه --out را بنویسید.</translation>
        </message>
        <message>
            <source>Say --party, and for add --kind and --name; for change and withdraw a number.</source>
            <translation>گزینه --party را بنویسید و برای add گزینه‌های --kind و --name را؛ برای change و withdraw شماره را.</translation>
        </message>
        <message>
            <source>Say a number for change, up, down and withdraw; say --begin and --end, or neither.</source>
            <translation>برای change، up، down و withdraw شماره بدهید؛ --begin و --end را هر دو بدهید یا هیچ کدام را.</translation>
        </message>
        <message>
            <source>Say by --out which file to write, .csv or .xlsx.</source>
            <translation>با --out فایلی را که باید نوشته شود مشخص کنید، .csv یا .xlsx.</translation>
        </message>
        <message>
            <source>Say from whom to whom, or one of cycles, gatherings and scatterings.</source>
            <translation>بنویسید که از چه کسی به چه کسی، یا یکی از کلمات cycles، gatherings و scatterings را.</translation>
        </message>
        <message>
            <source>Say the number of the exhibit, as in: picture CASE exhibit 1.</source>
            <translation>شماره ضمیمه را بنویسید، به شکل: picture CASE exhibit 1.</translation>
        </message>
        <message>
            <source>Say which match it is by its number; withdraw takes that of a decision.</source>
            <translation>جوره‌سازی را با شماره آن مشخص کنید؛ withdraw شماره تصمیم را می‌گیرد.</translation>
        </message>
        <message>
            <source>Says of each account which days and sums are proven, by what, and what is missing.</source>
            <translation>برای هر حساب بیان می‌کند که کدام روزها و مبالغ، با چه چیز ثابت شده است و چه چیز موجود نیست.</translation>
        </message>
        <message>
            <source>Says on what legal basis, and how far, an item of evidence may be used.</source>
            <translation>بیان می‌کند که یک سند به کدام مبنای قانونی و تا کدام حد قابل استفاده است.</translation>
        </message>
        <message>
            <source>Says the hash and the sums of all entries that count; they are the same whatever the order of imports.</source>
            <translation>هش و جمع‌های تمام معاملات شامل محاسبه را بیان می‌کند؛ ترتیب وارد کردن بر آن‌ها اثر ندارد.</translation>
        </message>
        <message>
            <source>Seals a table of rates of exchange, or lists those that are sealed.</source>
            <translation>جدول نرخ‌های تبادله اسعار را مهر می‌کند، یا جدول‌های مهرشده را فهرست می‌کند.</translation>
        </message>
        <message>
            <source>Shows the lists that rules need, and seals one with its hash, name and time.</source>
            <translation>فهرست‌های لازم برای قواعد را نشان می‌دهد و یک فهرست را با هش، نام و زمان آن مهر می‌کند.</translation>
        </message>
        <message>
            <source>Shows what an import would yield; writes nothing.</source>
            <translation>نشان می‌دهد که وارد کردن چه نتیجه‌ای خواهد داد؛ چیزی نمی‌نویسد.</translation>
        </message>
        <message>
            <source>Shows what is known of who stands behind accounts, and what connects them.</source>
            <translation>نشان می‌دهد که درباره اشخاص پشت حساب‌ها چه معلوم است و حساب‌ها با هم چه ارتباطی دارد.</translation>
        </message>
        <message>
            <source>Sums a case by account, counterparty and month, and says what waits for a person.</source>
            <translation>قضیه را بر اساس حساب، طرف مقابل و ماه جمع می‌کند و نشان می‌دهد که چه در انتظار تصمیم شخص است.</translation>
        </message>
        <message>
            <source>Sums who paid whom, by period, currency and what the movements rest on.</source>
            <translation>پرداخت‌ها میان پرداخت‌کنندگان و دریافت‌کنندگان را بر اساس دوره، اسعار و مبنای جریان‌های پول جمع می‌کند.</translation>
        </message>
        <message>
            <source>Takes the last step back; evidence and trail stay.</source>
            <translation>آخرین اقدام را برمی‌گرداند؛ شواهد و سوابق ممیزی باقی می‌ماند.</translation>
        </message>
        <message numerus="yes">
            <source>The case has %n parties now.</source>
            <translation>
                <numerusform>قضیه اکنون %n طرف دارد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The case has no entry {word}.</source>
            <translation>قضیه معامله {word} را ندارد.</translation>
        </message>
        <message>
            <source>The case is in {file}.</source>
            <translation>قضیه در فایل {file} است.</translation>
        </message>
        <message>
            <source>The case keeps no filter named {name}.</source>
            <translation>قضیه فیلتری به نام {name} نگهداری نمی‌کند.</translation>
        </message>
        <message>
            <source>The command line is not understood: {detail}.
{usage}</source>
            <translation>سطر فرمان قابل فهم نیست: {detail}.
{usage}</translation>
        </message>
        <message>
            <source>The command recover CASE --from-backup puts it in place.</source>
            <translation>فرمان recover CASE --from-backup آن را به جای قضیه می‌گذارد.</translation>
        </message>
        <message>
            <source>The first day, {first}, is after the last, {last}.</source>
            <translation>روز اول، {first}، پس از روز آخر، {last}، است.</translation>
        </message>
        <message>
            <source>The passphrase file {file} cannot be read: {reason}.</source>
            <translation>فایل عبارت رمز {file} خوانده نمی‌شود: {reason}.</translation>
        </message>
        <message>
            <source>The password file {file} cannot be read: {reason}.</source>
            <translation>فایل رمزهای عبور {file} خوانده نمی‌شود: {reason}.</translation>
        </message>
        <message>
            <source>The work was cancelled and nothing was changed.</source>
            <translation>کار لغو شد و هیچ چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>There are automatic backups beside it; recover CASE --from-backup looks for one that is whole.</source>
            <translation>در کنار آن نسخه‌های پشتیبان خودکار وجود دارد؛ recover CASE --from-backup نسخه سالم را جستجو می‌کند.</translation>
        </message>
        <message>
            <source>There is no screen to open the window on; investigator-desktop --help lists what works without one.</source>
            <translation>صفحه نمایشی برای باز کردن پنجره نیست؛ investigator-desktop --help نشان می‌دهد که چه چیزهایی بدون آن کار می‌کند.</translation>
        </message>
        <message>
            <source>Withdraws, quarantines or reinstates an item of evidence, with a reason.</source>
            <translation>یک سند را با ذکر دلیل پس می‌گیرد، به قرنطین می‌برد یا دوباره در محاسبه شامل می‌کند.</translation>
        </message>
        <message>
            <source>Writes a case as one sealed file that can be checked without this program.</source>
            <translation>قضیه را به شکل یک فایل مهرشده می‌نویسد که بدون این برنامه قابل بررسی است.</translation>
        </message>
        <message>
            <source>Writes a whole copy of a case under a passphrase of its own, or under none.</source>
            <translation>کاپی کامل قضیه را با عبارت رمز جداگانه یا بدون عبارت رمز می‌نویسد.</translation>
        </message>
        <message>
            <source>Writes a whole copy of a case under its own passphrase.</source>
            <translation>کاپی کامل قضیه را با عبارت رمز خود آن می‌نویسد.</translation>
        </message>
        <message>
            <source>Writes one item of evidence exactly as it was received.</source>
            <translation>یک سند را دقیقاً همان‌گونه که دریافت شده است می‌نویسد.</translation>
        </message>
        <message>
            <source>Writes the acquisition receipt of evidence, for two persons to sign, as a PDF.</source>
            <translation>رسید دریافت شواهد را برای امضای دو شخص به شکل PDF می‌نویسد.</translation>
        </message>
        <message>
            <source>Writes the report of a case as a PDF.</source>
            <translation>گزارش قضیه را به شکل PDF می‌نویسد.</translation>
        </message>
        <message>
            <source>Writes the timeline, the flow of money or an exhibit as a picture with caption, case, filters and time zone.</source>
            <translation>گاه‌شمار، جریان پول یا ضمیمه را به شکل تصویر با شرح، قضیه، فیلترها و منطقه زمانی می‌نویسد.</translation>
        </message>
        <message>
            <source>Writes the words that open an encrypted case without its passphrase; with --shares three sheets of which two are needed.</source>
            <translation>کلماتی را می‌نویسد که قضیه رمزگذاری‌شده را بدون عبارت رمز آن باز می‌کند؛ با --shares سه ورق که دو ورق آن لازم است.</translation>
        </message>
        <message>
            <source>a credit to follow in this run alone, by its id, key or place as E1:57; may be said several times</source>
            <translation>واریزی که تنها در این اجرا ردیابی می‌شود، با شناسه، کلید یا محل آن به شکل E1:57؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>a file or a folder to read</source>
            <translation>فایل یا پوشه‌ای که خوانده می‌شود</translation>
        </message>
        <message>
            <source>a file whose first line is the new passphrase</source>
            <translation>فایلی که سطر نخست آن عبارت رمز نو است</translation>
        </message>
        <message>
            <source>a file whose first line is the passphrase</source>
            <translation>فایلی که سطر نخست آن عبارت رمز است</translation>
        </message>
        <message>
            <source>a file with decided columns and answers, .toml or .json</source>
            <translation>فایلی با ستون‌ها و پاسخ‌های تعیین‌شده، .toml یا .json</translation>
        </message>
        <message>
            <source>a file with passwords, one a line; each is tried on what is locked</source>
            <translation>فایلی با رمزهای عبور، هر کدام در یک سطر؛ هر رمز بر تمام آنچه قفل است امتحان می‌شود</translation>
        </message>
        <message>
            <source>a file with the words of the recovery sheet, or two files with those of shares</source>
            <translation>فایلی با کلمات ورق بازیابی، یا دو فایل با کلمات سهم‌های کلید</translation>
        </message>
        <message>
            <source>a file, or a folder with all that lies in it</source>
            <translation>یک فایل، یا یک پوشه با تمام محتوای آن</translation>
        </message>
        <message>
            <source>a name of the bank as its files print it; may be said several times</source>
            <translation>نام بانک، همان‌گونه که در فایل‌های آن چاپ می‌شود؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>a name, a text, figures or an amount, in any script</source>
            <translation>نام، متن، ارقام یا مبلغ، به هر خط</translation>
        </message>
        <message>
            <source>a number in the place of the pack's, as A1.days=7; may be said several times</source>
            <translation>عددی به جای عدد بسته قواعد، به شکل A1.days=7؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>a payment matched by hand, by its number; may be said several times</source>
            <translation>برداشتی که با دست جوره می‌شود، با شماره آن؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>a payment of which to say who paid for it, by its id, key or place as E1:57</source>
            <translation>پرداختی که باید بیان شود پول آن از چه کسی بوده است، با شناسه، کلید یا محل آن به شکل E1:57</translation>
        </message>
        <message>
            <source>a person of the episode; may be said several times</source>
            <translation>شخصی مربوط به قضیهٔ فرعی؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>a person whom the order covers; may be said several times</source>
            <translation>شخصی که قرار او را در بر می‌گیرد؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>a receipt matched by hand, by its number; may be said several times</source>
            <translation>واریزی که با دست جوره می‌شود، با شماره آن؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>a rule pack in the place of the shipped one</source>
            <translation>بسته قواعد به جای بسته قواعد خود برنامه</translation>
        </message>
        <message>
            <source>a table of rates to seal: .csv, .xlsx or .toml; without it tables are listed</source>
            <translation>جدول نرخ‌ها که مهر می‌شود: .csv، .xlsx یا .toml؛ بدون آن جدول‌ها فهرست می‌شود</translation>
        </message>
        <message>
            <source>a table of text in UTF-8 with the names of its columns in the first row</source>
            <translation>جدول متنی در UTF-8 با نام ستون‌ها در سطر نخست</translation>
        </message>
        <message>
            <source>all entries of the case</source>
            <translation>تمام معاملات قضیه</translation>
        </message>
        <message>
            <source>all that came in</source>
            <translation>مجموع واریزها</translation>
        </message>
        <message>
            <source>all that went out</source>
            <translation>مجموع برداشت‌ها</translation>
        </message>
        <message>
            <source>among how many near entries those that add up are sought</source>
            <translation>معاملات هم‌جمع در میان چند معامله نزدیک جستجو شود</translation>
        </message>
        <message>
            <source>an account that the order covers; may be said several times</source>
            <translation>حسابی که قرار آن را در بر می‌گیرد؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>an account to trace; without one, those that funds of interest came to</source>
            <translation>حسابی که ردیابی می‌شود؛ اگر نوشته نشود، حساب‌هایی که وجوه مورد نظر به آن‌ها رسیده است</translation>
        </message>
        <message>
            <source>an account whose entries propose items; may be said several times</source>
            <translation>حسابی که معاملات آن اقلام را پیشنهاد می‌کند؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>an entry by its number or its key; may be said several times</source>
            <translation>معامله با شماره یا کلید آن؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>an entry on which it stands, by its number or key; may be said several times</source>
            <translation>معامله‌ای که بر آن استوار است، با شماره یا کلید آن؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>an entry that it is about, by its number or its key; may be said several times</source>
            <translation>معامله‌ای که یادداشت به آن مربوط است، با شماره یا کلید آن؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>an entry to point out, by its number or its key; may be said several times</source>
            <translation>معامله‌ای که باید نشان داده شود، با شماره یا کلید آن؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>asks only about this account; may be said several times</source>
            <translation>تنها درباره این حساب می‌پرسد؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>between what flows are drawn: party, account, place, or name as recorded</source>
            <translation>جریان‌ها بر چه اساس ترسیم شود: party (طرف)، account (حساب)، place (محل) یا name (نام طبق ثبت)</translation>
        </message>
        <message>
            <source>between what movements are summed: party, account, place, or name as recorded</source>
            <translation>جریان‌های پول بر چه اساس جمع شود: party (طرف)، account (حساب)، place (محل) یا name (نام طبق ثبت)</translation>
        </message>
        <message>
            <source>changes the keyed statement with this number</source>
            <translation>صورت‌حساب واردشده با دست دارای این شماره را تغییر می‌دهد</translation>
        </message>
        <message>
            <source>country and bank code of the bank's IBANs; may be said several times</source>
            <translation>کود کشور و کود بانک در IBAN این بانک؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>encrypts the case with the passphrase</source>
            <translation>قضیه را با عبارت رمز رمزگذاری می‌کند</translation>
        </message>
        <message>
            <source>entries of no episode</source>
            <translation>معاملاتی که در هیچ قضیهٔ فرعی نیست</translation>
        </message>
        <message>
            <source>entries of the episode with this number</source>
            <translation>معاملات قضیهٔ فرعی دارای این شماره</translation>
        </message>
        <message>
            <source>entries of this account; may be said several times</source>
            <translation>معاملات این حساب؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>entries whose other party has this in its name, account or number</source>
            <translation>معاملاتی که نام، حساب یا شماره طرف مقابل آن‌ها این متن را دارد</translation>
        </message>
        <message>
            <source>entries with this in one of their texts</source>
            <translation>معاملاتی که یکی از متن‌های آن‌ها این متن را دارد</translation>
        </message>
        <message>
            <source>entries with this tag</source>
            <translation>معاملات دارای این برچسب</translation>
        </message>
        <message>
            <source>for how many days a rate holds after its day; 7 where it is left out</source>
            <translation>نرخ تا چند روز پس از تاریخ خود اعتبار دارد؛ اگر نوشته نشود، 7</translation>
        </message>
        <message>
            <source>for how many days an entry can be taken back</source>
            <translation>یک معامله تا چند روز قابل برگشت است</translation>
        </message>
        <message>
            <source>from this day on, as 2024-01-31</source>
            <translation>از این روز به بعد، به شکل 2024-01-31</translation>
        </message>
        <message>
            <source>from whom and to whom; or one word of cycles, gatherings and scatterings</source>
            <translation>از چه کسی و به چه کسی؛ یا یکی از کلمات cycles، gatherings و scatterings</translation>
        </message>
        <message>
            <source>how amounts become lengths</source>
            <translation>مبالغ چگونه به طول تبدیل شود</translation>
        </message>
        <message>
            <source>how deep the sums are divided: by account, then counterparty, then month</source>
            <translation>جمع‌ها تا چه اندازه تقسیم شود: بر اساس حساب، سپس طرف مقابل، سپس ماه</translation>
        </message>
        <message>
            <source>how far amounts of a cycle may differ from the first, or sums of a pattern, in percent</source>
            <translation>حد تفاوت مبالغ پرداخت‌های دورانی با مبلغ نخست، یا تفاوت جمع‌های یک الگو، به فیصد</translation>
        </message>
        <message>
            <source>how flows are drawn: in columns (sankey) or as a network</source>
            <translation>جریان‌ها چگونه ترسیم شود: در ستون‌ها (sankey) یا به شکل شبکه</translation>
        </message>
        <message>
            <source>how long money may stay before it goes on, how long a cycle or a pattern may last</source>
            <translation>پول تا چند روز پیش از انتقال بعدی باقی مانده می‌تواند، و پرداخت‌های دورانی یا الگو تا چند روز دوام کرده می‌تواند</translation>
        </message>
        <message>
            <source>how many answers are wanted at most</source>
            <translation>حداکثر تعداد پاسخ‌ها</translation>
        </message>
        <message>
            <source>how many connected pairs are decided exactly</source>
            <translation>حداکثر تعداد جوره‌های مرتبط که به گونه دقیق تعیین می‌شود</translation>
        </message>
        <message>
            <source>how many entries may add up to one; 1 seeks none</source>
            <translation>چند معامله می‌تواند با هم برابر یک معامله باشد؛ با 1 چنین جستجویی نمی‌شود</translation>
        </message>
        <message>
            <source>how many hits of each kind are written at most</source>
            <translation>حداکثر تعداد نتیجه‌های هر نوع که نوشته می‌شود</translation>
        </message>
        <message>
            <source>how many must be paid</source>
            <translation>حداقل تعداد دریافت‌کنندگان</translation>
        </message>
        <message>
            <source>how many must pay in, or stand between</source>
            <translation>حداقل تعداد پرداخت‌کنندگان یا واسطه‌ها</translation>
        </message>
        <message>
            <source>how many steps a search among entries that add up takes</source>
            <translation>حداکثر تعداد مراحل جستجو در میان معاملات هم‌جمع</translation>
        </message>
        <message>
            <source>how much at least</source>
            <translation>حداقل مبلغ</translation>
        </message>
        <message>
            <source>how much at most</source>
            <translation>حداکثر مبلغ</translation>
        </message>
        <message>
            <source>how much came back at least</source>
            <translation>حداقل مبلغ بازگشته</translation>
        </message>
        <message>
            <source>how much came back at most</source>
            <translation>حداکثر مبلغ بازگشته</translation>
        </message>
        <message>
            <source>how much came back, where it is exact</source>
            <translation>مبلغ بازگشته، اگر دقیق باشد</translation>
        </message>
        <message>
            <source>how much of what arrived may at most go on, in percent</source>
            <translation>حداکثر سهمی از مبلغ رسیده که انتقال یافته می‌تواند، به فیصد</translation>
        </message>
        <message>
            <source>how much of what arrived must at least go on, in percent</source>
            <translation>حداقل سهمی از مبلغ رسیده که باید انتقال یافته باشد، به فیصد</translation>
        </message>
        <message>
            <source>how much, where it is exact</source>
            <translation>مبلغ، اگر دقیق باشد</translation>
        </message>
        <message>
            <source>how the bank's BIC begins; may be said several times</source>
            <translation>آغاز BIC بانک؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>its amount, where it is exact</source>
            <translation>مبلغ آن، اگر دقیق باشد</translation>
        </message>
        <message>
            <source>its day, or the first of its days, as 2024-01-31</source>
            <translation>روز رویداد، یا نخستین روز آن، به شکل 2024-01-31</translation>
        </message>
        <message>
            <source>its first day, as 2024-01-31</source>
            <translation>روز نخست قضیهٔ فرعی، به شکل 2024-01-31</translation>
        </message>
        <message>
            <source>its first day, or that on which an asset was acquired</source>
            <translation>روز نخست آن، یا روزی که دارایی به دست آمده است</translation>
        </message>
        <message>
            <source>its last day, as 2024-12-31</source>
            <translation>روز آخر قضیهٔ فرعی، به شکل 2024-12-31</translation>
        </message>
        <message>
            <source>its last day, or that on which an asset was given up</source>
            <translation>روز آخر آن، یا روزی که دارایی واگذار شده است</translation>
        </message>
        <message>
            <source>its last day, where it lasted longer</source>
            <translation>آخرین روز رویداد، اگر بیش از یک روز دوام کرده باشد</translation>
        </message>
        <message>
            <source>its time of day, where it is known</source>
            <translation>ساعت رویداد، اگر معلوم باشد</translation>
        </message>
        <message>
            <source>keeps question and answer in the case under this title</source>
            <translation>پرسش و پاسخ را با این عنوان در قضیه نگهداری می‌کند</translation>
        </message>
        <message>
            <source>keeps the items that the entries propose</source>
            <translation>اقلامی را که معاملات پیشنهاد می‌کند نگهداری می‌کند</translation>
        </message>
        <message>
            <source>keeps the result in the case, as a step that can be undone</source>
            <translation>نتیجه را به حیث اقدام قابل برگرداندن در قضیه نگهداری می‌کند</translation>
        </message>
        <message>
            <source>keeps what the methods give in the case</source>
            <translation>نتایج روش‌ها را در قضیه نگهداری می‌کند</translation>
        </message>
        <message>
            <source>leaves the case without a passphrase</source>
            <translation>قضیه را بدون عبارت رمز می‌گذارد</translation>
        </message>
        <message>
            <source>lets out intelligence too, where its originator agreed</source>
            <translation>معلومات استخباراتی را نیز، در صورت موافقت منبع صادرکننده، شامل می‌کند</translation>
        </message>
        <message>
            <source>lets out what lies outside the legal basis of its evidence too</source>
            <translation>آنچه را خارج از مبنای قانونی شواهد مربوط است نیز شامل می‌کند</translation>
        </message>
        <message>
            <source>lets transfers carry money on that are only inferred, not proven or confirmed</source>
            <translation>انتقال‌هایی را که تنها استنباط‌شده است، نه ثابت‌شده یا تأییدشده، نیز در ادامه ردیابی شامل می‌کند</translation>
        </message>
        <message>
            <source>list what the last run found, run the rules, name all rules, or dispose of a finding</source>
            <translation>فهرست یافته‌های اجرای آخر، اجرای قواعد، نمایش تمام قواعد، یا تصمیم درباره یافته</translation>
        </message>
        <message>
            <source>lists all layouts, the shipped, own and imported ones</source>
            <translation>تمام قالب‌ها را فهرست می‌کند: قالب‌های برنامه، قالب‌های ساخته‌شده در این کمپیوتر و قالب‌های واردشده</translation>
        </message>
        <message>
            <source>lists the marks, adds one, or withdraws one</source>
            <translation>علامت‌ها را فهرست می‌کند، یکی می‌افزاید یا یکی را پس می‌گیرد</translation>
        </message>
        <message>
            <source>look, run (looks and keeps it), spending, categories (what persons set), set or withdraw</source>
            <translation>look، run (مرور و نگهداری)، spending (مصارف)، categories (تعیین‌شده توسط اشخاص)، set یا withdraw</translation>
        </message>
        <message>
            <source>makes a layout of how a file is read, and keeps it</source>
            <translation>از چگونگی خواندن یک فایل قالب می‌سازد و آن را نگهداری می‌کند</translation>
        </message>
        <message>
            <source>masks names and texts and leaves the originals out</source>
            <translation>نام‌ها و متن‌ها را می‌پوشاند و فایل‌های اصلی را شامل نمی‌کند</translation>
        </message>
        <message>
            <source>matches of this grade; may be said several times</source>
            <translation>جوره‌سازی‌های دارای این درجه؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>note, hypothesis or task; note where it is left out</source>
            <translation>نوع: note (یادداشت)، hypothesis (فرضیه) یا task (کار)؛ اگر نوشته نشود، note</translation>
        </message>
        <message>
            <source>on what they were handed over, in words</source>
            <translation>مبنای قانونی تحویل فایل‌ها (متن)</translation>
        </message>
        <message>
            <source>only entries in this currency</source>
            <translation>تنها معاملات به این اسعار</translation>
        </message>
        <message>
            <source>only entries outside the legal basis of their evidence, or only others</source>
            <translation>تنها معاملات خارج از مبنای قانونی شواهد مربوط، یا تنها معاملات دیگر</translation>
        </message>
        <message>
            <source>only entries that another statement repeats and counts, or only others</source>
            <translation>تنها معاملاتی که در صورت‌حساب دیگری تکرار و شمرده شده است، یا تنها معاملات دیگر</translation>
        </message>
        <message>
            <source>only entries that were excluded, or only others</source>
            <translation>تنها معاملات استثناشده، یا تنها معاملات دیگر</translation>
        </message>
        <message>
            <source>only entries whose source is intelligence only, or only others</source>
            <translation>تنها معاملاتی که منبع آن‌ها فقط معلومات استخباراتی است، یا تنها معاملات دیگر</translation>
        </message>
        <message>
            <source>only hits of this kind; may be said several times</source>
            <translation>تنها نتیجه‌های این نوع؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>only lanes of this currency</source>
            <translation>تنها ردیف‌های دارای این اسعار</translation>
        </message>
        <message>
            <source>only movements in this currency</source>
            <translation>تنها جریان‌های پول به این اسعار</translation>
        </message>
        <message>
            <source>only movements that rest on this: proven, confirmed, inferred or one_sided; may be repeated</source>
            <translation>تنها جریان‌های پول با این مبنا: proven، confirmed، inferred یا one_sided؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>only movements with this in the name or number of either end</source>
            <translation>تنها جریان‌های پول که نام یا شماره یکی از دو سمت آن‌ها این متن را دارد</translation>
        </message>
        <message>
            <source>only these items, by their numbers</source>
            <translation>تنها این اسناد، با شماره آن‌ها</translation>
        </message>
        <message>
            <source>only these methods, with commas; all where it is left out</source>
            <translation>تنها این روش‌ها، جداشده با کامه؛ اگر نوشته نشود، تمام روش‌ها</translation>
        </message>
        <message>
            <source>only this account; may be said several times</source>
            <translation>تنها این حساب؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>only this rule; may be said several times</source>
            <translation>تنها این قاعده؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>only what is to be done or decided still</source>
            <translation>تنها آنچه هنوز باید انجام شود یا درباره آن تصمیم گرفته شود</translation>
        </message>
        <message>
            <source>options</source>
            <translation>گزینه‌ها</translation>
        </message>
        <message>
            <source>options of every command</source>
            <translation>گزینه‌های مشترک تمام فرمان‌ها</translation>
        </message>
        <message>
            <source>proposals of at least so many points of 99; 80 where it is left out, 50 shows weak ones too</source>
            <translation>پیشنهادهای دارای حداقل این تعداد امتیاز از 99؛ اگر نوشته نشود، 80؛ با 50 پیشنهادهای ضعیف نیز نشان داده می‌شود</translation>
        </message>
        <message>
            <source>puts the newest whole backup in the place of a damaged case</source>
            <translation>تازه‌ترین نسخه پشتیبان سالم را به جای قضیه آسیب‌دیده می‌گذارد</translation>
        </message>
        <message>
            <source>records of persons with this in their names</source>
            <translation>ثبت‌های ممیزی اشخاصی که نام آن‌ها این متن را دارد</translation>
        </message>
        <message>
            <source>records of this action</source>
            <translation>ثبت‌های ممیزی این اقدام</translation>
        </message>
        <message>
            <source>records with this in their texts</source>
            <translation>ثبت‌های ممیزی که متن‌های آن‌ها این متن را دارد</translation>
        </message>
        <message>
            <source>removes an own or imported layout</source>
            <translation>یک قالب ساخته‌شده در این کمپیوتر یا واردشده را حذف می‌کند</translation>
        </message>
        <message>
            <source>show the sealed lists, or seal one</source>
            <translation>نمایش فهرست‌های مهرشده، یا مهر کردن یک فهرست</translation>
        </message>
        <message>
            <source>shows the names of persons instead of their pseudonyms</source>
            <translation>به جای نام‌های مستعار، نام‌های اشخاص را نشان می‌دهد</translation>
        </message>
        <message>
            <source>shows the version and ends</source>
            <translation>نسخه برنامه را نشان می‌دهد و پایان می‌یابد</translation>
        </message>
        <message>
            <source>shows this help and ends</source>
            <translation>این راهنما را نشان می‌دهد و پایان می‌یابد</translation>
        </message>
        <message>
            <source>sums each day, week, month, quarter or year apart; whole otherwise</source>
            <translation>هر روز، هفته، ماه، ربع یا سال را جداگانه جمع می‌کند؛ در غیر آن، تمام دوره را</translation>
        </message>
        <message>
            <source>takes back the decision with this number; may be said several times</source>
            <translation>تصمیم دارای این شماره را پس می‌گیرد؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>takes back the one with this number</source>
            <translation>مورد دارای این شماره را پس می‌گیرد</translation>
        </message>
        <message>
            <source>takes layouts from a signed file</source>
            <translation>قالب‌ها را از فایل امضاشده وارد می‌کند</translation>
        </message>
        <message>
            <source>the CSV file to write</source>
            <translation>فایل CSV که نوشته می‌شود</translation>
        </message>
        <message>
            <source>the Parquet file to write</source>
            <translation>فایل Parquet که نوشته می‌شود</translation>
        </message>
        <message>
            <source>the account that it is about, as the case has it</source>
            <translation>حسابی که دربارهٔ آن است، همان گونه که در قضیه است</translation>
        </message>
        <message>
            <source>the act on which the order rests</source>
            <translation>سند تقنینی که قرار بر آن استوار است</translation>
        </message>
        <message>
            <source>the article of the law</source>
            <translation>ماده قانون</translation>
        </message>
        <message>
            <source>the balance at the beginning</source>
            <translation>بیلانس ابتدایی</translation>
        </message>
        <message>
            <source>the balance at the end</source>
            <translation>بیلانس نهایی</translation>
        </message>
        <message>
            <source>the bank whose layout it is; left out for a form that several banks use</source>
            <translation>بانکی که قالب از آن است؛ برای فورمی که چند بانک به کار می‌برند، نوشته نمی‌شود</translation>
        </message>
        <message>
            <source>the case file</source>
            <translation>فایل قضیه</translation>
        </message>
        <message>
            <source>the case file or the bundle</source>
            <translation>فایل قضیه یا بسته</translation>
        </message>
        <message>
            <source>the category that words or entries have</source>
            <translation>کتگوری کلمات یا معاملات</translation>
        </message>
        <message>
            <source>the condition under which it may be used</source>
            <translation>شرطی که استفاده از آن تابع آن است</translation>
        </message>
        <message>
            <source>the copy to write</source>
            <translation>کاپی که نوشته می‌شود</translation>
        </message>
        <message>
            <source>the corrected text, the tag, the note or the party</source>
            <translation>متن تصحیح‌شده، برچسب، یادداشت یا طرف</translation>
        </message>
        <message>
            <source>the country whose thresholds hold; that of the case's currency where it is left out</source>
            <translation>کشوری که آستانه‌های آن به کار می‌رود؛ اگر نوشته نشود، کشور اسعار قضیه</translation>
        </message>
        <message>
            <source>the currency assumed where a source names none; KZT where it is left out</source>
            <translation>اسعاری که اگر در منبع ذکر نشده باشد فرض می‌شود؛ اگر نوشته نشود، KZT</translation>
        </message>
        <message>
            <source>the currency into which the rates convert</source>
            <translation>اسعاری که نرخ‌ها مبالغ را به آن تبدیل می‌کند</translation>
        </message>
        <message>
            <source>the currency of the amounts; that of the case where it is left out</source>
            <translation>اسعار مبالغ؛ اگر نوشته نشود، اسعار قضیه</translation>
        </message>
        <message>
            <source>the currency of the item, or of the result; that of the case where it is left out</source>
            <translation>اسعار قلم یا نتیجه؛ اگر نوشته نشود، اسعار قضیه</translation>
        </message>
        <message>
            <source>the currency of which flows are drawn; that of most movements where it is left out</source>
            <translation>اسعاری که جریان‌های آن ترسیم می‌شود؛ اگر نوشته نشود، اسعار بیشترین جریان‌های پول</translation>
        </message>
        <message>
            <source>the currency; that of the case where it is left out</source>
            <translation>اسعار؛ اگر نوشته نشود، اسعار قضیه</translation>
        </message>
        <message>
            <source>the day at whose end cash, a balance or a debt stood</source>
            <translation>روزی که پول نقد، بیلانس یا دین در پایان آن موجود بوده است</translation>
        </message>
        <message>
            <source>the day at whose end the period begins</source>
            <translation>روزی که دوره در پایان آن آغاز می‌شود</translation>
        </message>
        <message>
            <source>the day at whose end the period ends</source>
            <translation>روزی که دوره در پایان آن ختم می‌شود</translation>
        </message>
        <message>
            <source>the day of the order, as 2024-01-31</source>
            <translation>تاریخ قرار یا حکم، به شکل 2024-01-31</translation>
        </message>
        <message>
            <source>the day on which a task is due, as 2024-01-31</source>
            <translation>روز سررسید کار، به شکل 2024-01-31</translation>
        </message>
        <message>
            <source>the day on which they were received, as 2024-01-31</source>
            <translation>تاریخ دریافت فایل‌ها، به شکل 2024-01-31</translation>
        </message>
        <message>
            <source>the field that a correction is for</source>
            <translation>فیلدی که تصحیح به آن مربوط است</translation>
        </message>
        <message>
            <source>the file of which a layout is made</source>
            <translation>فایلی که از آن قالب ساخته می‌شود</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>فایلی که نوشته می‌شود</translation>
        </message>
        <message>
            <source>the file to write, .svg, .pdf or .png; several plates are pages, or files with numbers</source>
            <translation>فایلی که نوشته می‌شود: .svg، .pdf یا .png؛ چند لوحه به شکل صفحه‌ها یا فایل‌های شماره‌دار نوشته می‌شود</translation>
        </message>
        <message>
            <source>the files are evidence</source>
            <translation>فایل‌ها شواهد است</translation>
        </message>
        <message>
            <source>the files are intelligence only, no evidence for a court</source>
            <translation>فایل‌ها فقط معلومات استخباراتی است و برای محکمه دلیل اثبات شمرده نمی‌شود</translation>
        </message>
        <message>
            <source>the finding, by its number in the last run</source>
            <translation>یافته، با شماره آن در اجرای آخر</translation>
        </message>
        <message>
            <source>the fingerprint of the signer's key, once it was compared with the signer</source>
            <translation>اثر کلید امضاکننده، پس از مقایسه آن با امضاکننده</translation>
        </message>
        <message>
            <source>the fingerprint of the signing key as a report prints it, to be compared</source>
            <translation>اثر کلید امضا برای مقایسه، همان‌گونه که در گزارش چاپ شده است</translation>
        </message>
        <message>
            <source>the first day of which the document tells, as 2024-01-31</source>
            <translation>روز نخستی که سند درباره آن معلومات می‌دهد، به شکل 2024-01-31</translation>
        </message>
        <message>
            <source>the first day shown, as 2024-01-31; fifteen days before the entries where it is left out</source>
            <translation>نخستین روز نشان‌داده‌شده، به شکل 2024-01-31؛ اگر نوشته نشود، پانزده روز پیش از معاملات</translation>
        </message>
        <message>
            <source>the first day that the order covers, as 2024-01-31</source>
            <translation>روز نخستی که قرار در بر می‌گیرد، به شکل 2024-01-31</translation>
        </message>
        <message>
            <source>the first production, by the number of its item of evidence</source>
            <translation>مجموعه ارائه‌شده نخست، با شماره سند آن</translation>
        </message>
        <message>
            <source>the folder for the sample case</source>
            <translation>پوشه برای قضیه نمونه</translation>
        </message>
        <message>
            <source>the folder for the share files</source>
            <translation>پوشه برای فایل‌های سهم کلید</translation>
        </message>
        <message>
            <source>the hash of the trail as a report prints it, to be compared</source>
            <translation>هش سوابق ممیزی برای مقایسه، همان‌گونه که در گزارش چاپ شده است</translation>
        </message>
        <message>
            <source>the item and all that came of it are hidden</source>
            <translation>سند و هر آنچه از آن به دست آمده، پنهان می‌شود</translation>
        </message>
        <message>
            <source>the item counts again</source>
            <translation>سند دوباره در محاسبه شامل می‌شود</translation>
        </message>
        <message>
            <source>the item is evidence</source>
            <translation>سند از شواهد است</translation>
        </message>
        <message>
            <source>the item is intelligence only, no evidence for a court</source>
            <translation>سند فقط معلومات استخباراتی است و برای محکمه دلیل اثبات شمرده نمی‌شود</translation>
        </message>
        <message>
            <source>the item no longer counts, and stays in view with the reason</source>
            <translation>سند دیگر در محاسبه شامل نیست و با ذکر دلیل در فهرست باقی می‌ماند</translation>
        </message>
        <message>
            <source>the item of evidence on which it stands, as E1</source>
            <translation>سندی که بر آن استوار است، به شکل E1</translation>
        </message>
        <message>
            <source>the item of evidence, by its number</source>
            <translation>سند، با شماره آن</translation>
        </message>
        <message>
            <source>the key of the agency that signs too</source>
            <translation>کلید نهادی که نیز امضا می‌کند</translation>
        </message>
        <message>
            <source>the keys of one party or of the two of a pair</source>
            <translation>کلید یک طرف یا کلیدهای دو طرف یک جوره</translation>
        </message>
        <message>
            <source>the kind of list, such as thresholds, prices or events</source>
            <translation>نوع فهرست، مانند thresholds (آستانه‌ها)، prices (قیمت‌ها) یا events (رویدادها)</translation>
        </message>
        <message>
            <source>the language of the document; that of the messages where it is left out</source>
            <translation>زبان سند خروجی؛ اگر نوشته نشود، زبان پیام‌ها</translation>
        </message>
        <message>
            <source>the language of the program's messages</source>
            <translation>زبان پیام‌های برنامه</translation>
        </message>
        <message>
            <source>the largest fee that no row states, in hundredths of a percent</source>
            <translation>بیشترین کمیشنی که در هیچ سطری ذکر نشده است، به صدم فیصد</translation>
        </message>
        <message>
            <source>the last day of which the document tells, as 2024-12-31</source>
            <translation>روز آخری که سند درباره آن معلومات می‌دهد، به شکل 2024-12-31</translation>
        </message>
        <message>
            <source>the last day shown, as 2024-12-31; fifteen days after the entries where it is left out</source>
            <translation>آخرین روز نشان‌داده‌شده، به شکل 2024-12-31؛ اگر نوشته نشود، پانزده روز پس از معاملات</translation>
        </message>
        <message>
            <source>the last day that the order covers, as 2024-12-31</source>
            <translation>روز آخری که قرار در بر می‌گیرد، به شکل 2024-12-31</translation>
        </message>
        <message>
            <source>the layout under which the files are read, by its name in the list of layouts</source>
            <translation>قالبی که فایل‌ها با آن خوانده می‌شود، با نام آن در فهرست قالب‌ها</translation>
        </message>
        <message>
            <source>the layout, by its name in the list</source>
            <translation>قالب، با نام آن در فهرست</translation>
        </message>
        <message>
            <source>the layouts to export, by their names in the list</source>
            <translation>قالب‌هایی که صادر می‌شود، با نام آن‌ها در فهرست</translation>
        </message>
        <message>
            <source>the least score of a pair</source>
            <translation>حداقل امتیاز یک جوره</translation>
        </message>
        <message>
            <source>the least score of entries that add up to one</source>
            <translation>حداقل امتیاز معاملاتی که با هم برابر یک معامله است</translation>
        </message>
        <message>
            <source>the least that it may amount to</source>
            <translation>حداقل مبلغ ممکن آن</translation>
        </message>
        <message>
            <source>the longest delay of a bank, in working days</source>
            <translation>بیشترین تأخیر بانک، به روزهای کاری</translation>
        </message>
        <message>
            <source>the most movements on a way; 4 for ways and 6 for cycles</source>
            <translation>حداکثر تعداد جریان‌های پول در یک زنجیره پرداخت‌ها؛ 4 برای زنجیره‌ها و 6 برای پرداخت‌های دورانی</translation>
        </message>
        <message>
            <source>the most that it may amount to</source>
            <translation>حداکثر مبلغ ممکن آن</translation>
        </message>
        <message>
            <source>the name of a sheet that only this bank's files have; may be said several times</source>
            <translation>نام ورقی که تنها فایل‌های این بانک دارد؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>the name of the filter; saving under a name that is taken replaces it</source>
            <translation>نام فیلتر؛ ذخیره زیر نام موجود، آن را جایگزین می‌کند</translation>
        </message>
        <message>
            <source>the name of the layout: small Latin letters, digits, single hyphens</source>
            <translation>نام قالب: حروف کوچک لاتین، ارقام و خط‌های تیره تکی</translation>
        </message>
        <message>
            <source>the name that is hidden while others watch</source>
            <translation>نامی که هنگام حضور دیگران پنهان می‌شود</translation>
        </message>
        <message>
            <source>the name, number or address itself, as it is recorded</source>
            <translation>خود نام، شماره یا آدرس، طبق ثبت</translation>
        </message>
        <message>
            <source>the number of entries</source>
            <translation>تعداد معاملات</translation>
        </message>
        <message>
            <source>the number of the account</source>
            <translation>شماره حساب</translation>
        </message>
        <message>
            <source>the number of the case</source>
            <translation>شماره قضیه</translation>
        </message>
        <message>
            <source>the number of the entry</source>
            <translation>شماره ثبت در دوسیه</translation>
        </message>
        <message>
            <source>the number of the episode</source>
            <translation>شماره قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>the number of the event</source>
            <translation>شماره رویداد</translation>
        </message>
        <message>
            <source>the number of the exhibit</source>
            <translation>شماره ضمیمه</translation>
        </message>
        <message>
            <source>the number of the item</source>
            <translation>شماره قلم</translation>
        </message>
        <message>
            <source>the number of the loss</source>
            <translation>شماره زیان</translation>
        </message>
        <message>
            <source>the number of the mark to withdraw</source>
            <translation>شماره علامتی که پس گرفته می‌شود</translation>
        </message>
        <message>
            <source>the number of the match; for withdraw that of the decision</source>
            <translation>شماره جوره‌سازی؛ برای withdraw شماره تصمیم</translation>
        </message>
        <message>
            <source>the number of the note</source>
            <translation>شماره یادداشت</translation>
        </message>
        <message>
            <source>the number of the order</source>
            <translation>شماره قرار یا حکم</translation>
        </message>
        <message>
            <source>the number of the protected name</source>
            <translation>شماره نام محافظت‌شده</translation>
        </message>
        <message>
            <source>the number of the seal</source>
            <translation>شماره مهر</translation>
        </message>
        <message>
            <source>the originator agreed that it is passed on</source>
            <translation>منبع صادرکننده با انتقال به دیگران موافقت کرده است</translation>
        </message>
        <message>
            <source>the originator did not agree that it is passed on</source>
            <translation>منبع صادرکننده با انتقال به دیگران موافقت نکرده است</translation>
        </message>
        <message>
            <source>the party that it is about, by its key, its name or a part of it</source>
            <translation>طرفی که دربارهٔ آن است، با کلید، نام یا بخشی از نام</translation>
        </message>
        <message>
            <source>the party whose worksheet it is</source>
            <translation>طرفی که جدول کاری به او مربوط است</translation>
        </message>
        <message>
            <source>the public key of whoever alone may open it; may be said several times</source>
            <translation>کلید عمومی شخصی که تنها او می‌تواند بسته را باز کند؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>the sealed table of rates by which amounts are converted beside</source>
            <translation>جدول نرخ‌های مهرشده که مبالغ بر اساس آن در کنار مبلغ اصلی تبدیل می‌شود</translation>
        </message>
        <message>
            <source>the sealed table of rates by which other currencies count</source>
            <translation>جدول نرخ‌های مهرشده که اسعار دیگر بر اساس آن محاسبه می‌شود</translation>
        </message>
        <message>
            <source>the second production, by the number of its item of evidence</source>
            <translation>مجموعه ارائه‌شده دوم، با شماره سند آن</translation>
        </message>
        <message>
            <source>the sheet with the table; the first one where it is left out</source>
            <translation>ورق دارای جدول؛ اگر نوشته نشود، ورق نخست</translation>
        </message>
        <message>
            <source>the signed file with layouts</source>
            <translation>فایل امضاشده با قالب‌ها</translation>
        </message>
        <message>
            <source>the table of all differences to write, .csv or .xlsx</source>
            <translation>جدول تمام تفاوت‌ها که نوشته می‌شود، .csv یا .xlsx</translation>
        </message>
        <message>
            <source>the table of outgoings to write, .csv or .xlsx</source>
            <translation>جدول مصارف که نوشته می‌شود، .csv یا .xlsx</translation>
        </message>
        <message>
            <source>the table to write, .csv or .xlsx</source>
            <translation>جدولی که نوشته می‌شود، .csv یا .xlsx</translation>
        </message>
        <message>
            <source>the time zone assumed where a source names none; Asia/Almaty where it is left out</source>
            <translation>منطقه زمانی که اگر در منبع ذکر نشده باشد فرض می‌شود؛ اگر نوشته نشود، Asia/Almaty</translation>
        </message>
        <message>
            <source>the workbook to write</source>
            <translation>کتاب کار که نوشته می‌شود</translation>
        </message>
        <message>
            <source>traces no account that money was sent on to, unless it is named</source>
            <translation>حساب‌هایی را که پول به آن‌ها انتقال یافته ردیابی نمی‌کند، مگر این که نام برده شده باشد</translation>
        </message>
        <message>
            <source>two share files of the agency's key</source>
            <translation>دو فایل سهم کلید نهاد</translation>
        </message>
        <message>
            <source>up to and with this day, as 2024-12-31</source>
            <translation>تا این روز و به شمول آن، به شکل 2024-12-31</translation>
        </message>
        <message>
            <source>what a lane of the timeline stands for</source>
            <translation>هر ردیف گاه‌شمار نشان‌دهنده چیست</translation>
        </message>
        <message>
            <source>what a person set, by its number in the list of categories</source>
            <translation>آنچه شخص تعیین کرده است، با شماره آن در فهرست کتگوری‌ها</translation>
        </message>
        <message>
            <source>what became of a hypothesis or a task</source>
            <translation>نتیجه فرضیه یا کار</translation>
        </message>
        <message>
            <source>what came into this account, party or place, what left it, and what stayed</source>
            <translation>مبالغ ورودی، خروجی و مانده این حساب، طرف یا محل</translation>
        </message>
        <message>
            <source>what else is to be known of it</source>
            <translation>معلومات دیگر درباره آن</translation>
        </message>
        <message>
            <source>what else is to be said of it</source>
            <translation>توضیح دیگر درباره آن</translation>
        </message>
        <message>
            <source>what happened</source>
            <translation>آنچه روی داده است</translation>
        </message>
        <message>
            <source>what happened, in words</source>
            <translation>آنچه روی داده است، به متن</translation>
        </message>
        <message>
            <source>what has become of the finding</source>
            <translation>وضعیت یافته</translation>
        </message>
        <message>
            <source>what is decided</source>
            <translation>آنچه تصمیم گرفته می‌شود</translation>
        </message>
        <message>
            <source>what is drawn: the timeline, the flow of money, or an exhibit by its number</source>
            <translation>چه ترسیم شود: گاه‌شمار، جریان پول یا ضمیمه با شماره آن</translation>
        </message>
        <message>
            <source>what is said of the account</source>
            <translation>نوع معلومات درباره حساب</translation>
        </message>
        <message>
            <source>what is written down</source>
            <translation>آنچه نوشته می‌شود</translation>
        </message>
        <message>
            <source>what the case is about</source>
            <translation>موضوع قضیه</translation>
        </message>
        <message>
            <source>what the episode is</source>
            <translation>عنوان قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>what the exhibit shows, in one sentence</source>
            <translation>آنچه ضمیمه نشان می‌دهد، در یک جمله</translation>
        </message>
        <message>
            <source>what the item is</source>
            <translation>نوع قلم</translation>
        </message>
        <message>
            <source>what the item is called</source>
            <translation>نام قلم</translation>
        </message>
        <message>
            <source>what the list is called; its file where it is left out</source>
            <translation>نام فهرست؛ اگر نوشته نشود، نام فایل آن</translation>
        </message>
        <message>
            <source>what the money is: of a claimant, the holder's own, meant to make good a loss, or interest</source>
            <translation>ماهیت پول: پول مدعی، پول خود صاحب حساب، پول برای جبران زیان، یا تکتانه</translation>
        </message>
        <message>
            <source>what the picture shows, in a sentence</source>
            <translation>آنچه تصویر نشان می‌دهد، در یک جمله</translation>
        </message>
        <message>
            <source>what the table is called; its file where it is left out</source>
            <translation>نام جدول؛ اگر نوشته نشود، نام فایل آن</translation>
        </message>
        <message>
            <source>what they came on, such as a USB stick</source>
            <translation>وسیله ذخیره‌ای که فایل‌ها با آن دریافت شده، مانند حافظه USB</translation>
        </message>
        <message>
            <source>what to do; items where it is left out</source>
            <translation>عملی که انجام می‌شود؛ اگر نوشته نشود، items</translation>
        </message>
        <message>
            <source>what to do; list where it is left out</source>
            <translation>عملی که انجام می‌شود؛ اگر نوشته نشود، list</translation>
        </message>
        <message>
            <source>what to do; show where it is left out</source>
            <translation>عملی که انجام می‌شود؛ اگر نوشته نشود، show</translation>
        </message>
        <message>
            <source>what was lost</source>
            <translation>مورد زیان</translation>
        </message>
        <message>
            <source>when a machine was used, as 2024-01-31T14:05</source>
            <translation>زمان استفاده از ماشین، به شکل 2024-01-31T14:05</translation>
        </message>
        <message>
            <source>where in the document it stands, such as page 2</source>
            <translation>محل در سند، مانند صفحه 2</translation>
        </message>
        <message>
            <source>where in the item of evidence it stands, such as page 2</source>
            <translation>محل در سند، مانند صفحه 2</translation>
        </message>
        <message>
            <source>where it happened</source>
            <translation>محل رویداد</translation>
        </message>
        <message>
            <source>where the list comes from</source>
            <translation>منبع فهرست</translation>
        </message>
        <message>
            <source>who acts, as NAME, ROLE</source>
            <translation>شخصی که عمل می‌کند، به شکل «نام, وظیفه»</translation>
        </message>
        <message>
            <source>who brought a share, as NAME, ROLE; said once for each</source>
            <translation>شخصی که سهم کلید را آورده است، به شکل «نام, وظیفه»؛ برای هر شخص یک بار</translation>
        </message>
        <message>
            <source>who gave the intelligence</source>
            <translation>منبع صادرکننده معلومات استخباراتی</translation>
        </message>
        <message>
            <source>who handed the files over</source>
            <translation>شخصی که فایل‌ها را تحویل داده است</translation>
        </message>
        <message>
            <source>who investigates</source>
            <translation>نهادی که تحقیق می‌کند</translation>
        </message>
        <message>
            <source>who issued the order</source>
            <translation>مرجعی که قرار یا حکم را صادر کرده است</translation>
        </message>
        <message>
            <source>who published the rates</source>
            <translation>نشرکننده نرخ‌ها</translation>
        </message>
        <message>
            <source>who received them</source>
            <translation>شخصی که فایل‌ها را دریافت کرده است</translation>
        </message>
        <message>
            <source>whose loss it is: a name, or a pseudonym that the case gave</source>
            <translation>زیان مربوط به چه کسی است: نام، یا نام مستعاری که قضیه داده است</translation>
        </message>
        <message>
            <source>whose money it is</source>
            <translation>صاحب پول</translation>
        </message>
        <message>
            <source>whose money the credit is; said once for all, or once for each</source>
            <translation>صاحب پول واریز؛ یک بار برای همه یا یک بار برای هر واریز نوشته می‌شود</translation>
        </message>
        <message>
            <source>why</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>why it is stated, where it stands on nothing else</source>
            <translation>دلیل ثبت، اگر مبنای دیگری وجود نداشته باشد</translation>
        </message>
        <message>
            <source>why these are funds of interest</source>
            <translation>دلیل این که چرا این‌ها وجوه مورد نظر است</translation>
        </message>
        <message>
            <source>why; a rejection needs one</source>
            <translation>دلیل؛ برای رد کردن لازم است</translation>
        </message>
        <message>
            <source>within how many minutes two uses of one machine are at the same time; 10 where it is left out</source>
            <translation>دو استفاده از یک ماشین در ظرف چند دقیقه هم‌زمان شمرده می‌شود؛ اگر نوشته نشود، 10</translation>
        </message>
        <message>
            <source>words</source>
            <translation>آرگومان‌ها</translation>
        </message>
        <message>
            <source>words of a counterparty's name or of a purpose</source>
            <translation>کلمات نام طرف مقابل یا مقصد پرداخت</translation>
        </message>
        <message>
            <source>words that only this bank's files have above the table; may be said several times</source>
            <translation>کلماتی که تنها در فایل‌های این بانک بالای جدول می‌آید؛ می‌توان چند بار نوشت</translation>
        </message>
        <message>
            <source>writes all of it as a workbook, .xlsx</source>
            <translation>همه آن را به شکل کتاب کار .xlsx می‌نویسد</translation>
        </message>
        <message>
            <source>writes card numbers whole, with nothing hidden in their middle</source>
            <translation>شماره کارت‌ها را کامل و بدون پوشاندن ارقام میانی می‌نویسد</translation>
        </message>
        <message>
            <source>writes layouts into one signed file</source>
            <translation>قالب‌ها را در یک فایل امضاشده می‌نویسد</translation>
        </message>
        <message>
            <source>writes one JSON document to standard output</source>
            <translation>یک سند JSON را در خروجی معیاری می‌نویسد</translation>
        </message>
        <message>
            <source>writes the entries as one JSON document to standard output</source>
            <translation>معاملات را به شکل یک سند JSON در خروجی معیاری می‌نویسد</translation>
        </message>
        <message>
            <source>writes the names beside what stands for them</source>
            <translation>نام‌ها را در کنار آنچه جای آن‌ها آمده است می‌نویسد</translation>
        </message>
        <message>
            <source>writes three sheets instead, of which any two open the case</source>
            <translation>به جای آن سه ورق می‌نویسد که هر دو ورق از آن‌ها قضیه را باز می‌کند</translation>
        </message>
        <message>
            <source>writes what stands in the place of protected names instead of them</source>
            <translation>به جای نام‌های محافظت‌شده، آنچه را که جای آن‌ها آمده است می‌نویسد</translation>
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
            <source>{file} was not closed properly and is not whole: {fault} Nothing was done; the same command again goes on with the file as it is.</source>
            <translation>فایل {file} درست بسته نشده و سالم نیست: {fault} هیچ کاری انجام نشد؛ تکرار همین فرمان کار را با فایل به همین حالت ادامه می‌دهد.</translation>
        </message>
        <message>
            <source>{file} was not closed properly; it is verified now.</source>
            <translation>فایل {file} درست بسته نشده است؛ اکنون صحت آن تأیید می‌شود.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version and is open for reading only; changing it needs Investigator Desktop {version} or later.</source>
            <translation>فایل {file} با نسخه جدیدتر نوشته شده و تنها برای خواندن باز است؛ برای تغییر آن Investigator Desktop {version} یا جدیدتر لازم است.</translation>
        </message>
        <message numerus="yes">
            <source>{name} is in the names of %n parties, such as {names}: say more of the name.</source>
            <translation>
                <numerusform>{name} در نام %n طرف است، مانند {names}: نام را بیشتر بنویسید.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is no time zone of the IANA database, such as Asia/Almaty.</source>
            <translation>{name} منطقه زمانی پایگاه داده IANA، مانند Asia/Almaty، نیست.</translation>
        </message>
        <message>
            <source>{step}: {share} %</source>
            <translation>{step}: {share} فیصد</translation>
        </message>
        <message>
            <source>{word} is neither a command nor a case file; investigator-desktop --help lists the commands.</source>
            <translation>{word} نه فرمان است و نه فایل قضیه؛ فهرست فرمان‌ها: investigator-desktop --help.</translation>
        </message>
        <message>
            <source>{word} is no amount: write it as 1234.50.</source>
            <translation>{word} مبلغ نیست؛ آن را به شکل 1234.50 بنویسید.</translation>
        </message>
        <message>
            <source>{word} is no day; write it as 2024-01-31.</source>
            <translation>{word} تاریخ نیست؛ آن را به شکل 2024-01-31 بنویسید.</translation>
        </message>
        <message>
            <source>{word} is no moment; write it as 2024-01-31T14:05.</source>
            <translation>{word} زمان نیست؛ آن را به شکل 2024-01-31T14:05 بنویسید.</translation>
        </message>
        <message>
            <source>{word} is no time of day; write it as 14:30.</source>
            <translation>{word} ساعت روز نیست؛ آن را به شکل 14:30 بنویسید.</translation>
        </message>
        <message>
            <source>{word} sets no parameter: write it as A1.days=7.</source>
            <translation>{word} پارامتری را تعیین نمی‌کند: آن را به شکل A1.days=7 بنویسید.</translation>
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
        <name>CompareDialog</name>
        <message>
            <source>A bank that gives the same records a second time sometimes gives other rows. Choose both items: every row that was added, left out or changed is shown with its place in both.</source>
            <translation>بانکی که همان معلومات را بار دوم ارائه می‌کند، گاهی سطرهای دیگری می‌دهد. هر دو سند را انتخاب کنید: هر سطر افزوده، حذف‌شده یا تغییریافته با محل آن در هر دو سند نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>Choose two different items.</source>
            <translation>دو سند مختلف را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقایسه</translation>
        </message>
        <message>
            <source>Compare two productions</source>
            <translation>مقایسه دو مجموعه ارائه‌شده</translation>
        </message>
        <message>
            <source>First production</source>
            <translation>مجموعه ارائه‌شده نخست</translation>
        </message>
        <message>
            <source>Second production</source>
            <translation>مجموعه ارائه‌شده دوم</translation>
        </message>
    </context>
    <context>
        <name>ComparisonDialog</name>
        <message numerus="yes">
            <source>%Ln rows are said otherwise.</source>
            <translation>
                <numerusform>%Ln سطر تغییر یافته است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are the same in both.</source>
            <translation>
                <numerusform>%Ln سطر در هر دو یکسان است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows lie on days of which only one of them tells, and are no differences.</source>
            <translation>
                <numerusform>%Ln سطر به روزهایی مربوط است که تنها یکی از آن‌ها درباره آن معلومات می‌دهد؛ این سطرها تفاوت شمرده نمی‌شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows stand only in {item}.</source>
            <translation>
                <numerusform>%Ln سطر تنها در {item} است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Compared are the days of which both tell, {begin} to {end}.</source>
            <translation>روزهایی مقایسه شده است که هر دو درباره آن معلومات می‌دهد: از {begin} تا {end}.</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>تفاوت‌ها</translation>
        </message>
        <message>
            <source>Export the differences…</source>
            <translation>صدور تفاوت‌ها…</translation>
        </message>
        <message>
            <source>Wherever both tell, they say the same.</source>
            <translation>در روزهایی که هر دو درباره آن معلومات می‌دهد، محتوای آن‌ها یکسان است.</translation>
        </message>
        <message>
            <source>{first} and {second} compared</source>
            <translation>مقایسه {first} و {second}</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message numerus="yes">
            <source>%n entries are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>%n معامله در صورت‌حساب دوم تکرار شده و یک بار شمرده شده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>A keyed statement needs a turnover, a balance or a number of entries.</source>
            <translation>صورت‌حساب واردشده با دست به گردش، بیلانس یا تعداد معاملات نیاز دارد.</translation>
        </message>
        <message>
            <source>A keyed statement needs the number of its account.</source>
            <translation>صورت‌حساب واردشده با دست به شماره حساب خود نیاز دارد.</translation>
        </message>
        <message>
            <source>A keyed statement needs the place in the document where it stands.</source>
            <translation>صورت‌حساب واردشده با دست به ذکر محل آن در سند نیاز دارد.</translation>
        </message>
        <message numerus="yes">
            <source>Account {account} {currency}: {proven} of %n days are proven; credits of {proven_in} of {money_in} and debits of {proven_out} of {money_out}.</source>
            <translation>
                <numerusform>حساب {account}، {currency}: {proven} از %n روز ثابت شده است؛ واریزها {proven_in} از {money_in} و برداشت‌ها {proven_out} از {money_out}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Held, not read</source>
            <translation>نگهداری‌شده، خوانده‌نشده</translation>
        </message>
        <message>
            <source>In several statements</source>
            <translation>در چند صورت‌حساب</translation>
        </message>
        <message>
            <source>It is kept as number {number}.</source>
            <translation>با شماره {number} نگهداری شد.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>موجود نیست</translation>
        </message>
        <message>
            <source>No keyed statement of the case has the number {number}.</source>
            <translation>هیچ صورت‌حساب واردشده با دست در قضیه شماره {number} را ندارد.</translation>
        </message>
        <message>
            <source>No statement covers these days.</source>
            <translation>هیچ صورت‌حسابی این روزها را در بر نمی‌گیرد.</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>ثابت‌نشده</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>ثابت‌شده</translation>
        </message>
        <message>
            <source>The amounts of a keyed statement must all be in {currency}.</source>
            <translation>تمام مبالغ صورت‌حساب واردشده با دست باید به {currency} باشد.</translation>
        </message>
        <message>
            <source>The first day of a keyed statement is after its last.</source>
            <translation>روز نخست صورت‌حساب واردشده با دست پس از روز آخر آن است.</translation>
        </message>
        <message>
            <source>The keyed statement is withdrawn.</source>
            <translation>صورت‌حساب واردشده با دست پس گرفته شد.</translation>
        </message>
        <message>
            <source>a closing balance of {keyed} is stated, the opening balance and the entries give {found}</source>
            <translation>بیلانس نهایی {keyed} ذکر شده است، اما از بیلانس ابتدایی و معاملات {found} به دست می‌آید</translation>
        </message>
        <message>
            <source>by a second production</source>
            <translation>با مجموعه ارائه‌شده دوم</translation>
        </message>
        <message>
            <source>by nothing</source>
            <translation>با هیچ چیز</translation>
        </message>
        <message>
            <source>by the balances of the statement</source>
            <translation>با بیلانس‌های صورت‌حساب</translation>
        </message>
        <message>
            <source>by the other account of each movement</source>
            <translation>با حساب دیگر هر جریان پول</translation>
        </message>
        <message>
            <source>by turnovers of a covering letter</source>
            <translation>با گردش‌های مکتوب همراه</translation>
        </message>
        <message>
            <source>credits of {keyed} are stated, the entries give {found}</source>
            <translation>مجموع واریزها {keyed} ذکر شده است، اما از معاملات {found} به دست می‌آید</translation>
        </message>
        <message>
            <source>debits of {keyed} are stated, the entries give {found}</source>
            <translation>مجموع برداشت‌ها {keyed} ذکر شده است، اما از معاملات {found} به دست می‌آید</translation>
        </message>
        <message>
            <source>{evidence} is held and has not been read.</source>
            <translation>{evidence} نگهداری می‌شود و خوانده نشده است.</translation>
        </message>
        <message>
            <source>{evidence} row {row}</source>
            <translation>{evidence}، سطر {row}</translation>
        </message>
        <message>
            <source>{evidence}, {place}: for {first} to {last} {difference}.</source>
            <translation>{evidence}، {place}: برای {first} تا {last} {difference}.</translation>
        </message>
        <message>
            <source>{evidence}, {place}: what is keyed for {first} to {last} agrees, but proves too little.</source>
            <translation>{evidence}، {place}: آنچه برای {first} تا {last} با دست وارد شده است سازگار است، اما برای اثبات کافی نیست.</translation>
        </message>
        <message>
            <source>{evidence}, {place}: what is keyed for {first} to {last} agrees.</source>
            <translation>{evidence}، {place}: آنچه برای {first} تا {last} با دست وارد شده است سازگار است.</translation>
        </message>
        <message>
            <source>{evidence}: its order asks for days that no statement covers.</source>
            <translation>{evidence}: قرار مربوط روزهایی را می‌خواهد که هیچ صورت‌حسابی در بر نمی‌گیرد.</translation>
        </message>
        <message>
            <source>{evidence}: {reason}</source>
            <translation>{evidence}: {reason}</translation>
        </message>
        <message>
            <source>{first} to {last}: an item is held that is not read.</source>
            <translation>از {first} تا {last}: سندی نگهداری می‌شود که خوانده نشده است.</translation>
        </message>
        <message>
            <source>{first} to {last}: in several statements, proven {grade}.</source>
            <translation>از {first} تا {last}: در چند صورت‌حساب، ثابت‌شده {grade}.</translation>
        </message>
        <message>
            <source>{first} to {last}: no statement covers these days.</source>
            <translation>از {first} تا {last}: هیچ صورت‌حسابی این روزها را در بر نمی‌گیرد.</translation>
        </message>
        <message>
            <source>{first} to {last}: not proven.</source>
            <translation>از {first} تا {last}: ثابت‌نشده.</translation>
        </message>
        <message>
            <source>{first} to {last}: proven {grade}.</source>
            <translation>از {first} تا {last}: ثابت‌شده {grade}.</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {second}: the balance goes from {closing} to {opening} in the %n days between them.</source>
            <translation>
                <numerusform>{first} تا {second}: در %n روز میان آن‌ها بیلانس از {closing} به {opening} می‌رسد.</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {second}: the balances between them are not stated.</source>
            <translation>{first} تا {second}: بیلانس‌های میان آن‌ها ذکر نشده است.</translation>
        </message>
        <message>
            <source>{first} to {second}: the balances meet at {closing}.</source>
            <translation>{first} تا {second}: بیلانس‌ها در {closing} با هم برابر است.</translation>
        </message>
        <message>
            <source>{first} to {second}: the one ends with {closing}, the other begins with {opening}.</source>
            <translation>{first} تا {second}: یکی با بیلانس {closing} پایان می‌یابد، دیگری با {opening} آغاز می‌شود.</translation>
        </message>
        <message>
            <source>{keyed} entries are stated, {found} were read</source>
            <translation>تعداد معاملات {keyed} ذکر شده است، اما {found} معامله خوانده شد</translation>
        </message>
    </context>
    <context>
        <name>CompletenessConversation</name>
        <message>
            <source>Comparing two productions</source>
            <translation>مقایسه دو مجموعه ارائه‌شده</translation>
        </message>
        <message>
            <source>Deciding about a repeated entry</source>
            <translation>تصمیم‌گیری درباره معامله تکراری</translation>
        </message>
        <message>
            <source>Drafting the letter</source>
            <translation>تهیه مسوده مکتوب</translation>
        </message>
        <message>
            <source>Exporting the differences</source>
            <translation>صدور تفاوت‌ها</translation>
        </message>
        <message>
            <source>Keeping a keyed statement</source>
            <translation>نگهداری صورت‌حساب واردشده با دست</translation>
        </message>
        <message>
            <source>Withdrawing a keyed statement</source>
            <translation>پس گرفتن صورت‌حساب واردشده با دست</translation>
        </message>
        <message>
            <source>{file} has been written; it is editable and not verifiable.</source>
            <translation>فایل {file} نوشته شد؛ این فایل قابل ویرایش است و قابل تأیید نیست.</translation>
        </message>
        <message>
            <source>{first} and {second} compared</source>
            <translation>مقایسه {first} و {second}</translation>
        </message>
    </context>
    <context>
        <name>CompletenessPage</name>
        <message>
            <source>Add the bank's files: for every account a calendar then shows which days are proven, which are not, and which are missing.</source>
            <translation>فایل‌های بانک را بیفزایید: آنگاه تقویم هر حساب نشان می‌دهد که کدام روزها ثابت شده است، کدام روزها ثابت نشده است و کدام روزها موجود نیست.</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>تمام روزها</translation>
        </message>
        <message>
            <source>Both entries count from now on.</source>
            <translation>از این پس هر دو معامله در محاسبه شامل است.</translation>
        </message>
        <message>
            <source>Compare two productions…</source>
            <translation>مقایسه دو مجموعه ارائه‌شده…</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>کامل بودن</translation>
        </message>
        <message>
            <source>Days shown</source>
            <translation>روزهای نمایش‌داده‌شده</translation>
        </message>
        <message>
            <source>Draft a letter to the bank…</source>
            <translation>تهیه مسوده مکتوب به بانک…</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>رفتن به شواهد</translation>
        </message>
        <message>
            <source>Key a statement…</source>
            <translation>وارد کردن صورت‌حساب با دست…</translation>
        </message>
        <message>
            <source>Looking at the account</source>
            <translation>بررسی حساب</translation>
        </message>
        <message>
            <source>Looking for what is missing</source>
            <translation>جستجوی آنچه موجود نیست</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>باز کردن پوشه</translation>
        </message>
        <message>
            <source>Open the letter</source>
            <translation>باز کردن مکتوب</translation>
        </message>
        <message>
            <source>The keyed statement was changed.</source>
            <translation>صورت‌حساب واردشده با دست تغییر داده شد.</translation>
        </message>
        <message>
            <source>The keyed statement was withdrawn.</source>
            <translation>صورت‌حساب واردشده با دست پس گرفته شد.</translation>
        </message>
        <message numerus="yes">
            <source>The letter {file} of %Ln pages was drafted. SHA-256 {digest}</source>
            <translation>
                <numerusform>مسوده مکتوب {file} در %Ln صفحه تهیه شد. SHA-256 {digest}</numerusform>
            </translation>
        </message>
        <message>
            <source>The letter {file} was drafted. It is editable and not verifiable. SHA-256 {digest}</source>
            <translation>مسوده مکتوب {file} تهیه شد. این فایل قابل ویرایش است و قابل تأیید نیست. SHA-256 {digest}</translation>
        </message>
        <message>
            <source>The movement counts once again.</source>
            <translation>جریان پول دوباره یک بار شمرده می‌شود.</translation>
        </message>
        <message>
            <source>The statement was keyed and compared with the entries.</source>
            <translation>صورت‌حساب با دست وارد و با معاملات مقایسه شد.</translation>
        </message>
        <message>
            <source>There is no account yet</source>
            <translation>هنوز حسابی وجود ندارد</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsTab</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>As recorded</source>
            <translation>طبق ثبت</translation>
        </message>
        <message>
            <source>Both sides of the connection</source>
            <translation>هر دو سمت ارتباط</translation>
        </message>
        <message>
            <source>Connections between accounts</source>
            <translation>ارتباط‌ها میان حساب‌ها</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>درجه</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Nothing connects accounts yet: sources name no shared number, and none was entered.</source>
            <translation>تا کنون هیچ ارتباطی میان حساب‌ها نیست: در منابع شماره مشترکی ذکر نشده و چنین شماره‌ای وارد هم نشده است.</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>مستند به</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>منشأ</translation>
        </message>
        <message>
            <source>What is shared</source>
            <translation>مورد مشترک</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Investigator Desktop {version}, under the Apache License 2.0. It opens no connection.</source>
            <translation>Investigator Desktop {version}، تحت جواز Apache License 2.0. این برنامه هیچ اتصال شبکه را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>Look for a backup</source>
            <translation>جستجوی نسخه پشتیبان</translation>
        </message>
        <message>
            <source>Sample case</source>
            <translation>قضیه نمونه</translation>
        </message>
        <message>
            <source>{sentence} It is open here for reading only.</source>
            <translation>{sentence} فایل در این‌جا تنها برای خواندن باز است.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionDialog</name>
        <message>
            <source>Correct</source>
            <translation>تصحیح</translation>
        </message>
        <message>
            <source>Correct a text</source>
            <translation>تصحیح متن</translation>
        </message>
        <message>
            <source>Every chosen entry gets this text.</source>
            <translation>این متن برای هر معامله انتخاب‌شده درج می‌شود.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>فیلد</translation>
        </message>
        <message>
            <source>It should be</source>
            <translation>متن درست</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Say why the text is corrected; the reason is shown with it.</source>
            <translation>بگویید که متن چرا تصحیح می‌شود؛ دلیل همراه با آن نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>The entry keeps what its source says; the correction is shown in its place, marked. Amounts, days and directions lead back to the source and cannot be corrected: exclude the entry, or import the file again with other columns.</source>
            <translation>در معامله متن منبع حفظ می‌شود؛ تصحیح به جای آن با نشان نمایش داده می‌شود. مبالغ، روزها و جهت‌ها به منبع برمی‌گردد و قابل تصحیح نیست: معامله را استثنا کنید یا فایل را با ستون‌های دیگر دوباره وارد کنید.</translation>
        </message>
        <message>
            <source>The source says</source>
            <translation>متن منبع</translation>
        </message>
        <message>
            <source>This is what the entry says already.</source>
            <translation>متن معامله از قبل همین است.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>هیچ چیز</translation>
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
        <name>Custody</name>
        <message numerus="yes">
            <source>%n automatic copies of the case that could hold it were removed.</source>
            <translation>
                <numerusform>%n کاپی خودکار قضیه که می‌توانست آن را در بر داشته باشد، حذف شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies made elsewhere are not reached: saved copies, bundles, exports, reports, the file as received.</source>
            <translation>کاپی‌هایی که در جای دیگر ساخته شده است، شامل این کار نیست: کاپی‌های ذخیره‌شده، بسته‌ها، فایل‌های صادرشده، گزارش‌ها، فایل به شکل دریافت‌شده.</translation>
        </message>
        <message>
            <source>Evidence is destroyed only by order: name the authority and the order's number.</source>
            <translation>شواهد تنها به حکم محکمه نابود می‌شود: مرجع و شماره حکم را مشخص کنید.</translation>
        </message>
        <message>
            <source>Say why: whether an item of evidence counts needs a reason.</source>
            <translation>دلیل را بگویید: شامل بودن یا نبودن سند در محاسبه به دلیل نیاز دارد.</translation>
        </message>
        <message>
            <source>The bytes kept of {label} are not those that were acquired; verify the case.</source>
            <translation>بایت‌های نگهداری‌شده {label} همان نیست که دریافت شده بود؛ صحت قضیه را تأیید کنید.</translation>
        </message>
        <message>
            <source>The case has no item of evidence {label}.</source>
            <translation>قضیه سند {label} را ندارد.</translation>
        </message>
        <message>
            <source>The content of {label} was destroyed; its hash, its custody and the order stay.</source>
            <translation>محتوای {label} نابود شد؛ هش، نگهداری و حکم آن باقی می‌ماند.</translation>
        </message>
        <message>
            <source>The reason was not kept.</source>
            <translation>دلیل نگهداری نشده است.</translation>
        </message>
        <message>
            <source>These terms hold of {label} now.</source>
            <translation>اکنون این شرایط استفاده برای {label} نافذ است.</translation>
        </message>
        <message>
            <source>What was taken out of it was destroyed with it: {labels}.</source>
            <translation>آنچه از آن بیرون شده بود، همراه با آن نابود شد: {labels}.</translation>
        </message>
        <message>
            <source>{file} could hold it and could not be removed; remove it by hand.</source>
            <translation>فایل {file} ممکن است آن را در بر داشته باشد و حذف آن ممکن نشد؛ آن را با دست حذف کنید.</translation>
        </message>
        <message>
            <source>{label} counts again.</source>
            <translation>{label} دوباره در محاسبه شامل است.</translation>
        </message>
        <message>
            <source>{label} is held, not read: {reason}</source>
            <translation>{label} نگهداری‌شده، خوانده‌نشده است: {reason}</translation>
        </message>
        <message>
            <source>{label} is in quarantine: {reason}</source>
            <translation>{label} در قرنطین است: {reason}</translation>
        </message>
        <message>
            <source>{label} is in quarantine; it and all that came of it are hidden.</source>
            <translation>{label} در قرنطین است؛ این سند و هر آنچه از آن به دست آمده، پنهان است.</translation>
        </message>
        <message>
            <source>{label} no longer counts; it stays in view with the reason.</source>
            <translation>{label} دیگر در محاسبه شامل نیست؛ با ذکر دلیل در فهرست باقی می‌ماند.</translation>
        </message>
        <message>
            <source>{label} was destroyed by order {number} of {authority}; SHA-256 {hash}.</source>
            <translation>{label} به اساس حکم شماره {number}، مرجع: {authority}، نابود شد؛ SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>{label} was written to {file} exactly as received; its SHA-256 is {hash}.</source>
            <translation>{label} دقیقاً همان‌گونه که دریافت شده است در فایل {file} نوشته شد؛ SHA-256 آن {hash} است.</translation>
        </message>
    </context>
    <context>
        <name>CustodyConversation</name>
        <message>
            <source>Changing whether evidence counts</source>
            <translation>تغییر شامل بودن شواهد در محاسبه</translation>
        </message>
        <message>
            <source>Destroying evidence by order</source>
            <translation>نابود کردن شواهد به حکم محکمه</translation>
        </message>
        <message>
            <source>Keeping the terms of use</source>
            <translation>ثبت شرایط استفاده</translation>
        </message>
        <message>
            <source>Saving the file as received</source>
            <translation>ذخیره فایل به شکل دریافت‌شده</translation>
        </message>
        <message>
            <source>The terms of use of {label} were kept.</source>
            <translation>شرایط استفاده {label} نگه داشته شد.</translation>
        </message>
        <message>
            <source>Writing the receipt</source>
            <translation>نوشتن رسید</translation>
        </message>
        <message>
            <source>{label} counts again.</source>
            <translation>{label} دوباره در محاسبه شامل است.</translation>
        </message>
        <message>
            <source>{label} is in quarantine: nobody sees it until it is released.</source>
            <translation>{label} در قرنطین است: تا آزاد نشود هیچ‌کس آن را نمی‌بیند.</translation>
        </message>
        <message>
            <source>{label} was withdrawn: it stays listed and no longer counts.</source>
            <translation>{label} پس گرفته شد: در فهرست می‌ماند و دیگر در محاسبه شامل نیست.</translation>
        </message>
    </context>
    <context>
        <name>CustodyPanel</name>
        <message numerus="yes">
            <source>%Ln files were taken out of it</source>
            <translation>
                <numerusform>%Ln فایل از آن بیرون شده است</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts covered</source>
            <translation>حساب‌های شامل</translation>
        </message>
        <message>
            <source>Added to the case</source>
            <translation>افزوده‌شده به قضیه</translation>
        </message>
        <message>
            <source>Caveat</source>
            <translation>قید استفاده</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>نگهداری</translation>
        </message>
        <message>
            <source>Days covered</source>
            <translation>روزهای شامل</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>شامل محاسبه نیست</translation>
        </message>
        <message>
            <source>File last changed</source>
            <translation>آخرین تغییر فایل</translation>
        </message>
        <message>
            <source>Intelligence only; may be passed on</source>
            <translation>فقط معلومات استخباراتی؛ انتقال به دیگران مجاز است</translation>
        </message>
        <message>
            <source>Intelligence only; may not be passed on</source>
            <translation>فقط معلومات استخباراتی؛ انتقال به دیگران مجاز نیست</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>نوع منبع</translation>
        </message>
        <message>
            <source>Legal basis in words</source>
            <translation>مبنای قانونی (متن)</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>وسیله ذخیره</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>قرار</translation>
        </message>
        <message>
            <source>Originator</source>
            <translation>منبع صادرکننده</translation>
        </message>
        <message>
            <source>Persons covered</source>
            <translation>اشخاص شامل</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>خوانده‌شده به حیث</translation>
        </message>
        <message>
            <source>Received again</source>
            <translation>دوباره دریافت‌شده</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>دریافت‌شده از</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>تاریخ دریافت</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>شماره مهر</translation>
        </message>
        <message>
            <source>Taken out of</source>
            <translation>بیرون‌شده از</translation>
        </message>
        <message>
            <source>held, not read</source>
            <translation>نگهداری‌شده، خوانده‌نشده</translation>
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
            <source>{container}: a file of this archive</source>
            <translation>{container}: فایلی از این آرشیف</translation>
        </message>
        <message>
            <source>{container}: what its password opened</source>
            <translation>{container}: آنچه با رمز عبور آن باز شده است</translation>
        </message>
        <message>
            <source>{moment} UTC by {name}</source>
            <translation>{moment} UTC، {name}</translation>
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
        <name>DayTable</name>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Days of the account</source>
            <translation>روزهای حساب</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>سند</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از تاریخ</translation>
        </message>
        <message>
            <source>Proof, or why there is none</source>
            <translation>مدرک اثبات، یا دلیل نبود آن</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>To</source>
            <translation>تا تاریخ</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <source>%Ln entries count again.</source>
            <translation>
                <numerusform>%Ln معامله دوباره در محاسبه شامل شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries count as movements of their own.</source>
            <translation>
                <numerusform>%Ln معامله به حیث جریان پول جداگانه شمرده می‌شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have a new note.</source>
            <translation>
                <numerusform>به %Ln معامله یادداشت نو افزوده شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have a new party.</source>
            <translation>
                <numerusform>برای %Ln معامله طرف نو تعیین شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were added to the episode {title}.</source>
            <translation>
                <numerusform>%Ln معامله به قضیهٔ فرعی {title} افزوده شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were corrected.</source>
            <translation>
                <numerusform>%Ln معامله تصحیح شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were excluded.</source>
            <translation>
                <numerusform>%Ln معامله استثنا شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were tagged.</source>
            <translation>
                <numerusform>به %Ln معامله برچسب افزوده شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were taken out of the episode.</source>
            <translation>
                <numerusform>%Ln معامله از قضیهٔ فرعی بیرون شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Adding entries to the episode</source>
            <translation>افزودن معاملات به قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>Choose an entry that is repeated in a second statement first.</source>
            <translation>نخست معامله‌ای را انتخاب کنید که در صورت‌حساب دوم تکرار شده است.</translation>
        </message>
        <message>
            <source>Choose one or more entries first.</source>
            <translation>نخست یک یا چند معامله را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Deciding about entries</source>
            <translation>تصمیم‌گیری درباره معاملات</translation>
        </message>
        <message>
            <source>Including entries again</source>
            <translation>شامل کردن دوباره معاملات</translation>
        </message>
        <message>
            <source>Looking for parties</source>
            <translation>جستجوی طرف‌ها</translation>
        </message>
        <message>
            <source>None of the chosen entries is excluded.</source>
            <translation>هیچ یک از معاملات انتخاب‌شده استثنا نشده است.</translation>
        </message>
        <message>
            <source>Show the entries of an episode first, then choose some of them.</source>
            <translation>نخست معاملات یک قضیهٔ فرعی را نمایش دهید، سپس برخی از آن‌ها را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Taking entries out of the episode</source>
            <translation>بیرون کردن معاملات از قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>The decision was withdrawn.</source>
            <translation>تصمیم پس گرفته شد.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگرداندن</translation>
        </message>
        <message>
            <source>Withdrawing a decision</source>
            <translation>پس گرفتن تصمیم</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
    </context>
    <context>
        <name>DecisionFilters</name>
        <message>
            <source>All</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>All but: {title}</source>
            <translation>همه جز: {title}</translation>
        </message>
        <message>
            <source>All episodes</source>
            <translation>تمام قضیه‌های فرعی</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>تمام برچسب‌ها</translation>
        </message>
        <message>
            <source>An episode</source>
            <translation>یک قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>Excluded only</source>
            <translation>تنها استثناشده</translation>
        </message>
        <message>
            <source>Intelligence only</source>
            <translation>فقط معلومات استخباراتی</translation>
        </message>
        <message>
            <source>Outside the legal basis</source>
            <translation>خارج از مبنای قانونی</translation>
        </message>
        <message>
            <source>Repeated only</source>
            <translation>تنها تکراری</translation>
        </message>
        <message>
            <source>Several conditions</source>
            <translation>چند شرط</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>برچسب</translation>
        </message>
        <message>
            <source>Which entries count</source>
            <translation>معاملات شامل محاسبه</translation>
        </message>
        <message>
            <source>Within the legal basis</source>
            <translation>در چوکات مبنای قانونی</translation>
        </message>
        <message>
            <source>Without excluded</source>
            <translation>بدون استثناشده</translation>
        </message>
        <message>
            <source>Without intelligence</source>
            <translation>بدون معلومات استخباراتی</translation>
        </message>
        <message>
            <source>Without repeated</source>
            <translation>بدون تکراری</translation>
        </message>
    </context>
    <context>
        <name>DecisionList</name>
        <message>
            <source>A second statement gives this movement too. The entry of that statement counts, this one is in no sum.</source>
            <translation>صورت‌حساب دوم نیز همین جریان پول را نشان می‌دهد. معامله آن صورت‌حساب در محاسبه شامل است و این معامله در هیچ جمعی شامل نیست.</translation>
        </message>
        <message>
            <source>Correction: {field}</source>
            <translation>تصحیح: {field}</translation>
        </message>
        <message>
            <source>Counts as a movement of its own</source>
            <translation>به حیث جریان پول جداگانه شمرده می‌شود</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>تصمیم‌ها</translation>
        </message>
        <message>
            <source>Excluded from all sums</source>
            <translation>استثناشده از تمام جمع‌ها</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Party on the other side</source>
            <translation>طرف تعیین‌شده</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>دلیل: {reason}</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>برچسب</translation>
        </message>
        <message>
            <source>The order on which this evidence was produced does not cover this entry.</source>
            <translation>قراری که این سند به اساس آن ارائه شده است، این معامله را در بر نمی‌گیرد.</translation>
        </message>
        <message>
            <source>The source says: {text}</source>
            <translation>متن منبع: {text}</translation>
        </message>
        <message>
            <source>This entry comes from intelligence: it is no evidence for a court.</source>
            <translation>این معامله از معلومات استخباراتی است: برای محکمه دلیل اثبات شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>هیچ چیز</translation>
        </message>
    </context>
    <context>
        <name>DecisionTable</name>
        <message>
            <source>By</source>
            <translation>توسط</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>تصمیم</translation>
        </message>
        <message>
            <source>Decisions about the party</source>
            <translation>تصمیم‌ها درباره طرف</translation>
        </message>
        <message>
            <source>One name</source>
            <translation>نام نخست</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>نام دیگر</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>When</source>
            <translation>زمان</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>A correction or an exclusion needs a reason.</source>
            <translation>تصحیح یا استثنا کردن به دلیل نیاز دارد.</translation>
        </message>
        <message>
            <source>A tag, a note or a party needs its text.</source>
            <translation>برچسب، یادداشت یا طرف به متن نیاز دارد.</translation>
        </message>
        <message>
            <source>No entry is concerned, or the same is said of them already.</source>
            <translation>هیچ معامله‌ای مربوط نیست، یا همین تصمیم از قبل درباره آن‌ها گرفته شده است.</translation>
        </message>
        <message>
            <source>That an entry is a movement of its own and no repetition needs a reason.</source>
            <translation>شمردن معامله به حیث جریان پول جداگانه و نه تکراری، به دلیل نیاز دارد.</translation>
        </message>
        <message numerus="yes">
            <source>The decision now stands beside %n entries.</source>
            <translation>
                <numerusform>تصمیم اکنون در کنار %n معامله است.</numerusform>
            </translation>
        </message>
        <message>
            <source>The decisions no longer hold; the trail keeps them.</source>
            <translation>تصمیم‌ها دیگر نافذ نیست؛ در سوابق ممیزی باقی می‌ماند.</translation>
        </message>
        <message>
            <source>{field} cannot be corrected: figures and times are only excluded, with a reason, and a misread column is mended by a new import. What can be corrected: {fields}.</source>
            <translation>فیلد {field} قابل تصحیح نیست: معامله دارای رقم یا زمان نادرست تنها با ذکر دلیل استثنا می‌شود و ستون نادرست خوانده‌شده با وارد کردن دوباره اصلاح می‌شود. فیلدهای قابل تصحیح: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>DeedsButton</name>
        <message>
            <source>Custody and use</source>
            <translation>نگهداری و استفاده</translation>
        </message>
        <message>
            <source>Destroy by order of a court…</source>
            <translation>نابود کردن به حکم محکمه…</translation>
        </message>
        <message>
            <source>Let it count again…</source>
            <translation>شامل کردن دوباره در محاسبه…</translation>
        </message>
        <message>
            <source>Quarantine…</source>
            <translation>قرنطین…</translation>
        </message>
        <message>
            <source>Receipt to print…</source>
            <translation>رسید برای چاپ…</translation>
        </message>
        <message>
            <source>Save the file as received…</source>
            <translation>ذخیره فایل به شکل دریافت‌شده…</translation>
        </message>
        <message>
            <source>Terms of use…</source>
            <translation>شرایط استفاده…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>پس گرفتن…</translation>
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
        <name>DestructionDialog</name>
        <message>
            <source>Court or authority</source>
            <translation>محکمه یا مرجع</translation>
        </message>
        <message>
            <source>Destroy for good</source>
            <translation>نابود کردن همیشگی</translation>
        </message>
        <message>
            <source>Destroy {label} by order of a court</source>
            <translation>نابود کردن {label} به حکم محکمه</translation>
        </message>
        <message>
            <source>Enter the court or authority that ordered it.</source>
            <translation>محکمه یا مرجعی را که حکم داده است وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the day of the order as dd.mm.yyyy.</source>
            <translation>تاریخ حکم را به شکل dd.mm.yyyy وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the number of the order.</source>
            <translation>شماره حکم را وارد کنید.</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>شماره حکم</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>تاریخ حکم</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>The file, its entries and all that was decided about them are erased from the case and from its automatic backups. Its hash and this order stay. This cannot be undone.</source>
            <translation>فایل، معاملات آن و تمام تصمیم‌ها درباره آن‌ها از قضیه و نسخه‌های پشتیبان خودکار آن پاک می‌شود. هش فایل و این حکم باقی می‌ماند. این کار برگشت‌پذیر نیست.</translation>
        </message>
        <message>
            <source>Type {label} to confirm</source>
            <translation>برای تصدیق {label} را بنویسید</translation>
        </message>
        <message>
            <source>Type {label} to confirm that this item is meant.</source>
            <translation>برای تصدیق این که همین سند مورد نظر است، {label} را بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Choose an entry to see its source.</source>
            <translation>معامله‌ای را انتخاب کنید تا منبع آن را ببینید.</translation>
        </message>
        <message>
            <source>Count both…</source>
            <translation>شمردن هر دو…</translation>
        </message>
        <message>
            <source>Fields of the entry</source>
            <translation>فیلدهای معامله</translation>
        </message>
        <message>
            <source>Go to the entry that counts</source>
            <translation>رفتن به معامله شامل محاسبه</translation>
        </message>
        <message>
            <source>Go to the other side of this movement</source>
            <translation>رفتن به طرف دیگر این جریان پول</translation>
        </message>
        <message>
            <source>Show whole card numbers</source>
            <translation>نمایش کامل شماره کارت‌ها</translation>
        </message>
        <message>
            <source>The same movement is an entry of {account}.</source>
            <translation>همین جریان پول معامله حساب {account} نیز است.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceModel</name>
        <message>
            <source>Balance after it: {amount}</source>
            <translation>بیلانس پس از معامله: {amount}</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>تفاوت</translation>
        </message>
        <message>
            <source>Reference: {text}</source>
            <translation>شماره مرجع: {text}</translation>
        </message>
        <message>
            <source>added in the second</source>
            <translation>افزوده در دوم</translation>
        </message>
        <message>
            <source>changed: {fields}</source>
            <translation>تغییریافته: {fields}</translation>
        </message>
        <message>
            <source>left out of the second</source>
            <translation>حذف‌شده از دوم</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>موجود نیست</translation>
        </message>
    </context>
    <context>
        <name>DigitsPanel</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>مبالغ</translation>
        </message>
        <message>
            <source>Bars: counted. Lines: by the law.</source>
            <translation>ستون‌ها: شمارش‌شده. خط‌ها: مطابق قانون بنفورد.</translation>
        </message>
        <message>
            <source>By the law</source>
            <translation>طبق بنفورد</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>شمارش‌شده</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>ارقام</translation>
        </message>
        <message>
            <source>Digits counted and by the law</source>
            <translation>ارقام شمارش‌شده و مطابق قانون بنفورد</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>Show the entries</source>
            <translation>نمایش معاملات</translation>
        </message>
        <message>
            <source>Tests of digits</source>
            <translation>آزمون‌های ارقام</translation>
        </message>
        <message>
            <source>The mean absolute deviation of the shares is {deviation}: {result}. Chi squared is {squared} with {freedom} degrees of freedom.</source>
            <translation>میانگین انحراف مطلق سهم‌ها {deviation} است: {result}. مربع کای با {freedom} درجه آزادی {squared} است.</translation>
        </message>
        <message>
            <source>{digits}: {count} counted, {expected} by the law</source>
            <translation>{digits}: شمارش‌شده {count}، مطابق قانون بنفورد {expected}</translation>
        </message>
    </context>
    <context>
        <name>DispositionDialog</name>
        <message>
            <source>Decide about finding {number}</source>
            <translation>تصمیم درباره یافته {number}</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>نگهداری</translation>
        </message>
        <message>
            <source>Say why the finding is decided so.</source>
            <translation>بنویسید که چرا درباره یافته چنین تصمیم گرفته می‌شود.</translation>
        </message>
        <message>
            <source>What has become of it</source>
            <translation>وضعیت یافته</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>دلیل</translation>
        </message>
    </context>
    <context>
        <name>DossierConversation</name>
        <message>
            <source>Entries that say it</source>
            <translation>معاملاتی که این معلومات در آن‌ها آمده است</translation>
        </message>
        <message>
            <source>Keeping the fact</source>
            <translation>نگهداری معلومات</translation>
        </message>
        <message>
            <source>Keeping the loss</source>
            <translation>نگهداری زیان</translation>
        </message>
        <message>
            <source>Looking at the entries</source>
            <translation>مرور معاملات</translation>
        </message>
        <message>
            <source>Withdrawing the fact</source>
            <translation>پس گرفتن معلومات</translation>
        </message>
        <message>
            <source>Withdrawing the loss</source>
            <translation>پس گرفتن زیان</translation>
        </message>
        <message>
            <source>Writing the schedule</source>
            <translation>نوشتن جدول زیان‌ها</translation>
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
                <numerusform>%Ln معامله قضیه</numerusform>
            </translation>
        </message>
        <message>
            <source>stated: {reason}</source>
            <translation>بیان‌شده: {reason}</translation>
        </message>
        <message>
            <source>statement of the person</source>
            <translation>اظهار شخص</translation>
        </message>
        <message>
            <source>{document}, {place}</source>
            <translation>{document}، {place}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} تا {high}</translation>
        </message>
        <message>
            <source>{machine}, {moment}</source>
            <translation>{machine}، {moment}</translation>
        </message>
    </context>
    <context>
        <name>Dossiers</name>
        <message>
            <source>Address</source>
            <translation>آدرس</translation>
        </message>
        <message>
            <source>An entry needs the number of an account and what is said of it.</source>
            <translation>برای ثبت، شماره حساب و معلومات درباره آن لازم است.</translation>
        </message>
        <message>
            <source>Both accounts were used at one machine within a few minutes, which strangers in a queue do too.</source>
            <translation>هر دو حساب در ظرف چند دقیقه در یک ماشین استفاده شده است؛ اشخاص ناآشنا که در یک صف ایستاده‌اند نیز چنین می‌کنند.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>کارت</translation>
        </message>
        <message>
            <source>Cash machine or terminal</source>
            <translation>ماشین ATM یا ترمینال</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>کانال</translation>
        </message>
        <message>
            <source>Depositor</source>
            <translation>واریزکننده</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>دستگاه</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ایمیل</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب حساب</translation>
        </message>
        <message>
            <source>It is kept as number {number}.</source>
            <translation>با شماره {number} نگهداری شد.</translation>
        </message>
        <message>
            <source>Network address</source>
            <translation>آدرس شبکه</translation>
        </message>
        <message>
            <source>Number of a document or person</source>
            <translation>شماره سند هویت یا شخص</translation>
        </message>
        <message>
            <source>One side at least was entered by an investigator; look at on what that entry stands.</source>
            <translation>دست‌کم یک سمت را محقق وارد کرده است؛ ببینید که آن ثبت بر چه استوار است.</translation>
        </message>
        <message>
            <source>Opening papers</source>
            <translation>اسناد افتتاح حساب</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>وکالت‌نامه</translation>
        </message>
        <message>
            <source>Rests on an entry</source>
            <translation>مبتنی بر معلومات واردشده</translation>
        </message>
        <message>
            <source>Same machine, same time</source>
            <translation>همان ماشین، همان زمان</translation>
        </message>
        <message>
            <source>Same text</source>
            <translation>متن یکسان</translation>
        </message>
        <message>
            <source>Shared identifier in sources</source>
            <translation>شناسه مشترک در منابع</translation>
        </message>
        <message>
            <source>Sources of each account give the same identifier. It does not say who used it.</source>
            <translation>منابع هر دو حساب شناسه یکسان را نشان می‌دهد. این نشان نمی‌دهد که چه کسی از آن استفاده کرده است.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>تیلفون</translation>
        </message>
        <message>
            <source>The holder of an account need not control it: accounts are opened in names of persons who were made to do so. The role of every person here is unknown until somebody establishes it.</source>
            <translation>صاحب حساب لزوماً حساب را در اختیار ندارد: حساب‌هایی به نام اشخاصی باز می‌شود که به این کار وادار شده‌اند. نقش هر شخص در این‌جا تا زمانی که تثبیت نشود، نامعلوم است.</translation>
        </message>
        <message>
            <source>The texts are equal. Different persons may have one name, and many may live at one address.</source>
            <translation>متن‌ها یکسان است. اشخاص مختلف می‌توانند یک نام داشته باشند و اشخاص متعدد می‌توانند در یک آدرس زندگی کنند.</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>واردشده</translation>
        </message>
        <message>
            <source>from a source</source>
            <translation>از منبع</translation>
        </message>
    </context>
    <context>
        <name>DossiersPage</name>
        <message numerus="yes">
            <source>%Ln losses were written to {file}.</source>
            <translation>
                <numerusform>%Ln زیان در {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>Add a fact…</source>
            <translation>افزودن معلومات…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>ارتباط‌ها</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>دوسیه‌های حساب</translation>
        </message>
        <message>
            <source>Gathering the dossiers</source>
            <translation>جمع‌آوری دوسیه‌ها</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>زیان‌ها</translation>
        </message>
        <message>
            <source>The fact was added to the dossier.</source>
            <translation>معلومات به دوسیه حساب افزوده شد.</translation>
        </message>
        <message>
            <source>The fact was changed.</source>
            <translation>معلومات تغییر کرد.</translation>
        </message>
        <message>
            <source>The fact was withdrawn.</source>
            <translation>معلومات پس گرفته شد.</translation>
        </message>
        <message>
            <source>The loss was added to the schedule.</source>
            <translation>زیان به جدول زیان‌ها افزوده شد.</translation>
        </message>
        <message>
            <source>The loss was changed.</source>
            <translation>زیان تغییر کرد.</translation>
        </message>
        <message>
            <source>The loss was withdrawn.</source>
            <translation>زیان پس گرفته شد.</translation>
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
        <name>EmptyPicture</name>
        <message>
            <source>Choose a credit above: an entry chosen on the page Entries, one of the funds of interest, or one of the greatest credits that the filter leaves.</source>
            <translation>یکی از واریزهای بالا را انتخاب کنید: معامله‌ای که در صفحه معاملات انتخاب شده است، یکی از وجوه مورد نظر، یا یکی از بیشترین واریزهایی که فیلتر باقی می‌گذارد.</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>پاک کردن فیلترها</translation>
        </message>
        <message>
            <source>No credit is chosen</source>
            <translation>هیچ واریزی انتخاب نشده است</translation>
        </message>
        <message>
            <source>No movement fits the filter</source>
            <translation>هیچ جریان پولی با فیلتر مطابقت ندارد</translation>
        </message>
        <message>
            <source>Nothing of the grade that is wanted has moved; choose all grades.</source>
            <translation>هیچ جریان پولی با درجه مورد نظر وجود ندارد؛ تمام درجه‌ها را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Take a filter away, or all of them, to see who paid whom.</source>
            <translation>یکی از فیلترها یا همه آن‌ها را بردارید تا ببینید چه کسی به چه کسی پرداخت کرده است.</translation>
        </message>
        <message>
            <source>There are no movements to show</source>
            <translation>جریان پولی برای نمایش وجود ندارد</translation>
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
        <message>
            <source>corrected</source>
            <translation>تصحیح‌شده</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>استثناشده</translation>
        </message>
        <message>
            <source>intelligence only</source>
            <translation>فقط معلومات استخباراتی</translation>
        </message>
        <message>
            <source>outside the legal basis</source>
            <translation>خارج از مبنای قانونی</translation>
        </message>
        <message>
            <source>repeated in a second statement and counted once</source>
            <translation>در صورت‌حساب دوم تکرار شده و یک بار شمرده شده</translation>
        </message>
        <message>
            <source>tag {tag}</source>
            <translation>برچسب {tag}</translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message numerus="yes">
            <source>%Ln rows are too many for the clipboard; export them instead.</source>
            <translation>
                <numerusform>%Ln سطر برای حافظه کاپی بیش از حد است؛ به جای آن از صدور استفاده کنید.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>پاک کردن فیلترها</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>تصمیم‌گیری</translation>
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
        <name>EntryExport</name>
        <message numerus="yes">
            <source>%Ln entries were written to {file}.</source>
            <translation>
                <numerusform>%Ln معامله در فایل {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting entries</source>
            <translation>صدور معاملات</translation>
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
            <source>Party on the other side</source>
            <translation>طرف تعیین‌شده</translation>
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
            <source>The source says: {text}</source>
            <translation>متن منبع: {text}</translation>
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
            <source>nothing</source>
            <translation>هیچ چیز</translation>
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
        <name>EntryListDialog</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln معامله</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Choose an entry.</source>
            <translation>یک معامله را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>مقصد پرداخت</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>نمایش معامله</translation>
        </message>
    </context>
    <context>
        <name>EntryMarks</name>
        <message>
            <source>Corrected</source>
            <translation>تصحیح‌شده</translation>
        </message>
        <message>
            <source>Corrected by: {who}</source>
            <translation>تصحیح‌شده توسط: {who}</translation>
        </message>
        <message>
            <source>Excluded from all sums</source>
            <translation>استثناشده از تمام جمع‌ها</translation>
        </message>
        <message>
            <source>Intelligence only</source>
            <translation>فقط معلومات استخباراتی</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Outside the legal basis</source>
            <translation>خارج از مبنای قانونی</translation>
        </message>
        <message>
            <source>Party assigned</source>
            <translation>طرف تعیین‌شده</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>دلیل: {reason}</translation>
        </message>
        <message>
            <source>Repeated in a second statement and counted once</source>
            <translation>در صورت‌حساب دوم تکرار شده و یک بار شمرده شده</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>برچسب</translation>
        </message>
        <message>
            <source>The source says: {text}</source>
            <translation>متن منبع: {text}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>هیچ چیز</translation>
        </message>
        <message>
            <source>{name}, {moment} UTC</source>
            <translation>{name}، {moment} UTC</translation>
        </message>
    </context>
    <context>
        <name>EntrySide</name>
        <message>
            <source>Mark as funds of interest…</source>
            <translation>علامت‌گذاری به حیث وجوه مورد نظر…</translation>
        </message>
        <message>
            <source>Reading the source</source>
            <translation>خواندن منبع</translation>
        </message>
    </context>
    <context>
        <name>EntrySource</name>
        <message>
            <source>Reading the source</source>
            <translation>خواندن منبع</translation>
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
            <source>Marks</source>
            <translation>نشان‌ها</translation>
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
        <name>EpisodeDetail</name>
        <message numerus="yes">
            <source>%Ln entries of the case are excluded and in none of these sums.</source>
            <translation>
                <numerusform>%Ln معامله قضیه استثنا شده و در هیچ یک از این جمع‌ها شامل نیست.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of {total} entries: {within}; the rest: {rest}.</source>
            <translation>
                <numerusform>%Ln معامله از {total}: {within}؛ باقی‌مانده: {rest}.</numerusform>
            </translation>
        </message>
        <message>
            <source>All other entries of the case</source>
            <translation>تمام معاملات دیگر قضیه</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>ماده قانون</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغییر…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>دوره</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>اشخاص</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>نمایش معاملات آن</translation>
        </message>
        <message>
            <source>Show the rest</source>
            <translation>نمایش باقی‌مانده</translation>
        </message>
        <message>
            <source>Sums of all other entries</source>
            <translation>جمع‌های تمام معاملات دیگر</translation>
        </message>
        <message>
            <source>Sums of the episode</source>
            <translation>جمع‌های قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>The chosen episode</source>
            <translation>قضیهٔ فرعی انتخاب‌شده</translation>
        </message>
        <message>
            <source>The episode</source>
            <translation>قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>ذکر نشده</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>{money_in} in, {money_out} out</source>
            <translation>واریز {money_in}، برداشت {money_out}</translation>
        </message>
    </context>
    <context>
        <name>EpisodeList</name>
        <message>
            <source>from {first}</source>
            <translation>از {first}</translation>
        </message>
        <message>
            <source>to {last}</source>
            <translation>تا {last}</translation>
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
                <numerusform>%Ln معامله</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EpisodeTextDialog</name>
        <message>
            <source>An episode groups entries as an indictment does. Entries are added on the entries page.</source>
            <translation>قضیهٔ فرعی معاملات را مانند اتهام‌نامه گروه‌بندی می‌کند. معاملات در صفحه معاملات افزوده می‌شود.</translation>
        </message>
        <message>
            <source>Article of the law</source>
            <translation>ماده قانون</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Change the episode</source>
            <translation>تغییر قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>تاریخ را به شکل روز، ماه و سال وارد کنید.</translation>
        </message>
        <message>
            <source>Enter a title, such as the place of the episode in the indictment.</source>
            <translation>عنوانی را وارد کنید، مانند محل قضیهٔ فرعی در اتهام‌نامه.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از تاریخ</translation>
        </message>
        <message>
            <source>Make the episode</source>
            <translation>ایجاد قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>New episode</source>
            <translation>قضیهٔ فرعی نو</translation>
        </message>
        <message>
            <source>Persons, one a line</source>
            <translation>اشخاص، هر کدام در یک سطر</translation>
        </message>
        <message>
            <source>The last day of the episode lies before its first.</source>
            <translation>روز آخر قضیهٔ فرعی پیش از روز نخست آن است.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>To</source>
            <translation>تا تاریخ</translation>
        </message>
    </context>
    <context>
        <name>Episodes</name>
        <message numerus="yes">
            <source>%n entries of the case are excluded and in none of these sums.</source>
            <translation>
                <numerusform>%n معامله قضیه استثنا شده و در هیچ یک از این جمع‌ها شامل نیست.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the case are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>%n معامله قضیه در صورت‌حساب دوم تکرار شده و یک بار شمرده شده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} entries: {within}; the rest: {rest}.</source>
            <translation>
                <numerusform>%n معامله از {total}: {within}؛ باقی‌مانده: {rest}.</numerusform>
            </translation>
        </message>
        <message>
            <source>An episode needs a title.</source>
            <translation>قضیهٔ فرعی به عنوان نیاز دارد.</translation>
        </message>
        <message>
            <source>Episode {number} was added.</source>
            <translation>قضیهٔ فرعی {number} افزوده شد.</translation>
        </message>
        <message>
            <source>The case has no episode {number}.</source>
            <translation>قضیه، قضیهٔ فرعی {number} را ندارد.</translation>
        </message>
        <message>
            <source>The first day of the episode is after its last.</source>
            <translation>روز نخست قضیهٔ فرعی پس از روز آخر آن است.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>{credits} {currency} in, {debits} {currency} out</source>
            <translation>واریز {credits} {currency}، برداشت {debits} {currency}</translation>
        </message>
    </context>
    <context>
        <name>EpisodesPage</name>
        <message>
            <source>Adding up the episode</source>
            <translation>جمع کردن قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>An episode groups entries under a title, an article of the law, persons and days, as an indictment does. Its sums are always shown with those of all other entries.</source>
            <translation>قضیهٔ فرعی معاملات را مانند اتهام‌نامه زیر یک عنوان، ماده قانون، اشخاص و روزها گروه‌بندی می‌کند. جمع‌های آن همیشه همراه با جمع‌های تمام معاملات دیگر نمایش داده می‌شود.</translation>
        </message>
        <message>
            <source>Changing the episode</source>
            <translation>تغییر قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>Episodes</source>
            <translation>قضیه‌های فرعی</translation>
        </message>
        <message>
            <source>Looking at the episodes</source>
            <translation>بررسی قضیه‌های فرعی</translation>
        </message>
        <message>
            <source>Making the episode</source>
            <translation>ایجاد قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>New episode…</source>
            <translation>قضیهٔ فرعی نو…</translation>
        </message>
        <message>
            <source>Removing the episode</source>
            <translation>حذف قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>The episode {title} was changed.</source>
            <translation>قضیهٔ فرعی {title} تغییر کرد.</translation>
        </message>
        <message>
            <source>The episode {title} was made.</source>
            <translation>قضیهٔ فرعی {title} ایجاد شد.</translation>
        </message>
        <message>
            <source>The episode {title} was removed; its entries stay in the case.</source>
            <translation>قضیهٔ فرعی {title} حذف شد؛ معاملات آن در قضیه باقی می‌ماند.</translation>
        </message>
        <message>
            <source>There are no episodes yet</source>
            <translation>هنوز قضیهٔ فرعی وجود ندارد</translation>
        </message>
    </context>
    <context>
        <name>Events</name>
        <message>
            <source>Arrest</source>
            <translation>گرفتاری</translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>ورود</translation>
        </message>
        <message>
            <source>Border crossing</source>
            <translation>عبور از سرحد</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>تماس تیلفونی</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>قرارداد</translation>
        </message>
        <message>
            <source>Departure</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>دیدار</translation>
        </message>
        <message>
            <source>Other event</source>
            <translation>رویداد دیگر</translation>
        </message>
        <message>
            <source>Say what happened: an event of no known kind needs words.</source>
            <translation>بنویسید چه روی داده است: رویدادی که نوع آن شناخته‌شده نیست، به متن نیاز دارد.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>جستجو</translation>
        </message>
        <message>
            <source>Seizure</source>
            <translation>ضبط</translation>
        </message>
        <message>
            <source>The case has no events.</source>
            <translation>قضیه رویدادی ندارد.</translation>
        </message>
        <message>
            <source>The last day of an event is before its first.</source>
            <translation>روز آخر رویداد پیش از روز نخست آن است.</translation>
        </message>
        <message>
            <source>There is no event with the number {number}.</source>
            <translation>رویدادی با شماره {number} نیست.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDetail</name>
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
            <source>Held, not read: {reason}</source>
            <translation>نگهداری‌شده، خوانده‌نشده: {reason}</translation>
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
            <source>Undo this import</source>
            <translation>برگرداندن این ورود</translation>
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
                <numerusform>%Ln فایل در آن</numerusform>
            </translation>
        </message>
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
            <source>destroyed by order</source>
            <translation>نابودشده به حکم محکمه</translation>
        </message>
        <message>
            <source>held, not read</source>
            <translation>نگهداری‌شده، خوانده‌نشده</translation>
        </message>
        <message>
            <source>import undone</source>
            <translation>ورود برگردانده شد</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>پس گرفته‌شده</translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message numerus="yes">
            <source>%Ln files are held, not read.</source>
            <translation>
                <numerusform>%Ln فایل نگهداری‌شده، خوانده‌نشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files are in the case already and do not count: {labels}.</source>
            <translation>
                <numerusform>%Ln فایل از پیش در قضیه هست و در محاسبه شامل نیست: {labels}.</numerusform>
            </translation>
        </message>
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
        <message>
            <source>{file} has been written.</source>
            <translation>فایل {file} نوشته شد.</translation>
        </message>
    </context>
    <context>
        <name>ExclusionDialog</name>
        <message>
            <source>Exclude</source>
            <translation>استثنا کردن</translation>
        </message>
        <message>
            <source>Exclude entries</source>
            <translation>استثنا کردن معاملات</translation>
        </message>
        <message>
            <source>Excluded entries stay in every list, struck through, and are counted apart from the sums.</source>
            <translation>معاملات استثناشده در تمام فهرست‌ها به شکل خط‌خورده باقی می‌ماند و جدا از جمع‌ها شمرده می‌شود.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Say why these entries shall not count; the reason stands in the report.</source>
            <translation>بگویید که این معاملات چرا در محاسبه شامل نشود؛ دلیل در گزارش درج می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>ExhibitDetail</name>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغییر…</translation>
        </message>
        <message>
            <source>Entries that the exhibit points out</source>
            <translation>معاملاتی که ضمیمه نشان می‌دهد</translation>
        </message>
        <message>
            <source>Move towards the first exhibit (Alt+Up)</source>
            <translation>انتقال به سوی ضمیمه نخست (Alt+Up)</translation>
        </message>
        <message>
            <source>Move towards the last exhibit (Alt+Down)</source>
            <translation>انتقال به سوی ضمیمه آخر (Alt+Down)</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Pinned by {person} on {moment}</source>
            <translation>ثبت‌شده توسط {person} در {moment}</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Show on its page</source>
            <translation>نمایش در صفحه آن</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>منبع</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>زمان</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
        <message>
            <source>{evidence}, row {row}</source>
            <translation>{evidence}، سطر {row}</translation>
        </message>
        <message>
            <source>{evidence}, {sheet}, row {row}</source>
            <translation>{evidence}، {sheet}، سطر {row}</translation>
        </message>
        <message>
            <source>{number}. {caption}</source>
            <translation>{number}. {caption}</translation>
        </message>
    </context>
    <context>
        <name>ExhibitModel</name>
        <message>
            <source>Flows</source>
            <translation>جریان‌ها</translation>
        </message>
        <message numerus="yes">
            <source>Points out %Ln entries</source>
            <translation>
                <numerusform>%Ln معامله را نشان می‌دهد</numerusform>
            </translation>
        </message>
        <message>
            <source>Points out no entry</source>
            <translation>هیچ معامله‌ای را نشان نمی‌دهد</translation>
        </message>
        <message>
            <source>Timeline, {first} – {last}</source>
            <translation>گاه‌شمار، {first} – {last}</translation>
        </message>
        <message>
            <source>{number}. {caption}</source>
            <translation>{number}. {caption}</translation>
        </message>
    </context>
    <context>
        <name>ExhibitPicture</name>
        <message>
            <source>Picture of the exhibit</source>
            <translation>تصویر ضمیمه</translation>
        </message>
    </context>
    <context>
        <name>ExhibitPlates</name>
        <message>
            <source>Drawing the plate</source>
            <translation>ترسیم لوحه</translation>
        </message>
    </context>
    <context>
        <name>ExhibitTextDialog</name>
        <message>
            <source>Caption</source>
            <translation>شرح</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Change the exhibit</source>
            <translation>تغییر ضمیمه</translation>
        </message>
        <message>
            <source>Enter a caption, such as what was paid, by whom and when.</source>
            <translation>شرحی را وارد کنید، مانند این که چه، توسط چه کسی و چه زمانی پرداخت شده است.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>Pin to the exhibits</source>
            <translation>ثبت به حیث ضمیمه</translation>
        </message>
        <message>
            <source>The view is kept as it is: its period, lanes, order, filters and what is chosen. The caption is read out and printed; say in one sentence what there is to see.</source>
            <translation>نما به همین شکل نگهداری می‌شود: دوره، ردیف‌ها، ترتیب، فیلترها و موارد انتخاب‌شده آن. شرح خوانده و چاپ می‌شود؛ در یک جمله بنویسید که در آن چه دیده می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>Exhibits</name>
        <message numerus="yes">
            <source>%n entries that were pinned are not in the case any more: their import was undone or left out.</source>
            <translation>
                <numerusform>%n معامله ثبت‌شده در ضمیمه دیگر در قضیه نیست: ورود آن‌ها برگردانده شده یا شامل نشده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>An exhibit needs a caption: say in a sentence what it shows.</source>
            <translation>ضمیمه به شرح نیاز دارد: در یک جمله بنویسید که چه را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>It is pinned as exhibit {number}.</source>
            <translation>به حیث ضمیمه {number} ثبت شده است.</translation>
        </message>
        <message>
            <source>Source: {evidence}, {file}, row {row}, SHA-256 {hash}…</source>
            <translation>منبع: {evidence}، {file}، سطر {row}، SHA-256 {hash}…</translation>
        </message>
        <message>
            <source>Source: {evidence}, {file}, sheet {sheet}, row {row}, SHA-256 {hash}…</source>
            <translation>منبع: {evidence}، {file}، ورق {sheet}، سطر {row}، SHA-256 {hash}…</translation>
        </message>
        <message>
            <source>The caption is longer than {count} letters: put the rest into the note.</source>
            <translation>شرح بیش از {count} حرف دارد: باقی آن را در یادداشت بنویسید.</translation>
        </message>
        <message>
            <source>The case has no exhibits.</source>
            <translation>قضیه ضمیمه‌ای ندارد.</translation>
        </message>
        <message>
            <source>There are no entries from {first} to {last}: nothing can be pinned.</source>
            <translation>از {first} تا {last} معامله‌ای نیست: چیزی ثبت نمی‌شود.</translation>
        </message>
        <message>
            <source>There are no entries in this view: nothing can be pinned.</source>
            <translation>در این نما هیچ معامله‌ای نیست: چیزی را نمی‌توان ثبت کرد.</translation>
        </message>
        <message>
            <source>There is no exhibit on that side to change places with.</source>
            <translation>در آن سو ضمیمه‌ای برای تبدیل جای وجود ندارد.</translation>
        </message>
        <message>
            <source>There is no exhibit with the number {number}.</source>
            <translation>ضمیمه‌ای با شماره {number} نیست.</translation>
        </message>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>و %n مورد دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>{entry}   {others}</source>
            <translation>{entry}   {others}</translation>
        </message>
        <message>
            <source>{moment}   {amount}</source>
            <translation>{moment}   {amount}</translation>
        </message>
        <message>
            <source>{moment}   {amount}   {party}</source>
            <translation>{moment}   {amount}   {party}</translation>
        </message>
    </context>
    <context>
        <name>ExhibitsPage</name>
        <message>
            <source>An exhibit is a view with a caption: pin one on the timeline or on the page of flows. Here they are put in order, walked through before an audience and printed as numbered plates.</source>
            <translation>ضمیمه نمایی با شرح است: آن را در گاه‌شمار یا در صفحه جریان‌ها ثبت کنید. در این‌جا ضمیمه‌ها مرتب می‌شود، در برابر حاضران پی‌درپی نمایش داده می‌شود و به شکل لوحه‌های شماره‌دار چاپ می‌شود.</translation>
        </message>
        <message>
            <source>Changing the exhibit</source>
            <translation>تغییر ضمیمه</translation>
        </message>
        <message>
            <source>Drawing the exhibit</source>
            <translation>ترسیم ضمیمه</translation>
        </message>
        <message>
            <source>Exhibit {number} changed places with its neighbour; both keep their numbers.</source>
            <translation>ضمیمه {number} با همسایه‌اش جا عوض کرد؛ شماره‌های هر دو می‌ماند.</translation>
        </message>
        <message>
            <source>Exhibit {number} was changed.</source>
            <translation>ضمیمه {number} تغییر داده شد.</translation>
        </message>
        <message>
            <source>Exhibit {number} was withdrawn; its number is given to no other.</source>
            <translation>ضمیمه {number} پس گرفته شد؛ شماره آن به هیچ ضمیمه دیگری داده نمی‌شود.</translation>
        </message>
        <message>
            <source>Exhibits</source>
            <translation>ضمیمه‌ها</translation>
        </message>
        <message>
            <source>Go to the timeline</source>
            <translation>رفتن به گاه‌شمار</translation>
        </message>
        <message>
            <source>Looking at the exhibits</source>
            <translation>مرور ضمیمه‌ها</translation>
        </message>
        <message>
            <source>Moving the exhibit</source>
            <translation>جابه‌جا کردن ضمیمه</translation>
        </message>
        <message>
            <source>Nothing is pinned yet</source>
            <translation>هنوز هیچ ضمیمه‌ای ثبت نشده است</translation>
        </message>
        <message>
            <source>Show the exhibits one after another, full screen (F5)</source>
            <translation>نمایش ضمیمه‌ها یکی پس از دیگری، تمام صفحه (F5)</translation>
        </message>
        <message>
            <source>The view is pinned as exhibit {number}.</source>
            <translation>نما به حیث ضمیمه {number} ثبت شد.</translation>
        </message>
        <message>
            <source>Walk through</source>
            <translation>نمایش پی‌درپی</translation>
        </message>
        <message>
            <source>Withdrawing the exhibit</source>
            <translation>پس گرفتن ضمیمه</translation>
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
            <source>Editable, not verifiable: compare it with the sealed bundle of the case.</source>
            <translation>قابل ویرایش است و قابل تأیید نیست: آن را با بسته مهرشده قضیه مقایسه کنید.</translation>
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
        <name>FactDialog</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Add a fact of an account</source>
            <translation>افزودن معلومات حساب</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>Change a fact of an account</source>
            <translation>تغییر معلومات حساب</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Day of use</source>
            <translation>روز استفاده</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>تاریخ را به شکل روز، ماه و سال وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the name, number or address itself.</source>
            <translation>خود نام، شماره یا آدرس را وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the number of the account.</source>
            <translation>شماره حساب را وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the time as hours and minutes, such as 14:05.</source>
            <translation>وقت را به شکل ساعت و دقیقه وارد کنید، مانند 14:05.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Moment of use</source>
            <translation>زمان استفاده</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>The text is kept as it is recorded; two spellings of one number connect accounts all the same.</source>
            <translation>متن همان‌گونه که ثبت شده نگهداری می‌شود؛ حتی اگر یک شماره به دو شکل نوشته شده باشد، حساب‌ها را با هم ارتباط می‌دهد.</translation>
        </message>
        <message>
            <source>Time of use</source>
            <translation>وقت استفاده</translation>
        </message>
        <message>
            <source>as it is recorded</source>
            <translation>طبق ثبت</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>hh:mm</translation>
        </message>
    </context>
    <context>
        <name>FactsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>Add up</source>
            <translation>جمع کردن</translation>
        </message>
        <message>
            <source>Choose the accounts of the party. Balances, deposits, transfers between them and cash are added up; nothing is kept before you have seen it.</source>
            <translation>حساب‌های طرف را انتخاب کنید. بیلانس‌ها، واریزها، انتقال‌ها میان این حساب‌ها و پول نقد جمع می‌شود؛ پیش از آن که نتیجه را ببینید، چیزی نگهداری نمی‌شود.</translation>
        </message>
        <message>
            <source>Enter the first and the last day as dd.mm.yyyy.</source>
            <translation>روز نخست و روز آخر را به شکل dd.mm.yyyy وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the party whose worksheet it is.</source>
            <translation>طرفی را که جدول کاری به او مربوط است وارد کنید.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>روز نخست</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>روز آخر</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>طرف</translation>
        </message>
        <message>
            <source>Take figures from entries</source>
            <translation>گرفتن ارقام از معاملات</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>روز آخر پیش از روز نخست است.</translation>
        </message>
        <message>
            <source>Tick at least one account.</source>
            <translation>دست‌کم یک حساب را نشانی کنید.</translation>
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
            <source>Actual country of payment</source>
            <translation>کشور واقعی پرداخت</translation>
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
            <source>City of the paying office</source>
            <translation>شهر دفتر پرداخت</translation>
        </message>
        <message>
            <source>City of the sending office</source>
            <translation>شهر دفتر ارسال</translation>
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
            <source>Comments</source>
            <translation>توضیحات</translation>
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
            <source>Country of the beneficiary's document</source>
            <translation>کشور سند هویت دریافت‌کننده</translation>
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
            <source>Country of the payer's document</source>
            <translation>کشور سند هویت پرداخت‌کننده</translation>
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
            <source>Date of birth of the beneficiary</source>
            <translation>تاریخ تولد دریافت‌کننده</translation>
        </message>
        <message>
            <source>Date of birth of the payer</source>
            <translation>تاریخ تولد پرداخت‌کننده</translation>
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
            <source>Exchange rate</source>
            <translation>نرخ تبادله</translation>
        </message>
        <message>
            <source>Expected country of payment</source>
            <translation>کشور پیش‌بینی‌شده پرداخت</translation>
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
            <source>Nationality of the beneficiary</source>
            <translation>تابعیت دریافت‌کننده</translation>
        </message>
        <message>
            <source>Nationality of the payer</source>
            <translation>تابعیت پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Occupation of the beneficiary</source>
            <translation>شغل دریافت‌کننده</translation>
        </message>
        <message>
            <source>Occupation of the payer</source>
            <translation>شغل پرداخت‌کننده</translation>
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
            <source>Purpose of the transfer</source>
            <translation>مقصد حواله</translation>
        </message>
        <message>
            <source>Reference of the bank</source>
            <translation>شماره مرجع بانک</translation>
        </message>
        <message>
            <source>Relationship of the two</source>
            <translation>رابطه میان دو طرف</translation>
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
            <source>Source of the funds</source>
            <translation>منبع وجوه</translation>
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
            <source>Telephone of the counterparty</source>
            <translation>تیلفون طرف مقابل</translation>
        </message>
        <message>
            <source>Telephone of the holder</source>
            <translation>تیلفون صاحب حساب</translation>
        </message>
        <message>
            <source>Telephone of the payer</source>
            <translation>تیلفون پرداخت‌کننده</translation>
        </message>
        <message>
            <source>Test question</source>
            <translation>پرسش کنترولی</translation>
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
            <source>Time of payment</source>
            <translation>ساعت پرداخت</translation>
        </message>
        <message>
            <source>Time of sending</source>
            <translation>ساعت ارسال</translation>
        </message>
        <message>
            <source>Time zone of the payment</source>
            <translation>منطقه زمانی پرداخت</translation>
        </message>
        <message>
            <source>Time zone of the sending</source>
            <translation>منطقه زمانی ارسال</translation>
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
        <name>FigureShapes</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>After</source>
            <translation>پس از</translation>
        </message>
        <message>
            <source>At the rate of all other accounts, so many round amounts or more have the probability {p}.</source>
            <translation>با نسبت تمام حساب‌های دیگر، احتمال رسیدن به این تعداد مبلغ رُند یا بیشتر از آن {p} است.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>پیش از</translation>
        </message>
        <message>
            <source>Classes of amounts</source>
            <translation>طبقات مبالغ</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>جهت</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>خلاها</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <source>Of all others</source>
            <translation>در سایر حساب‌ها</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>احتمال</translation>
        </message>
        <message>
            <source>Round amounts</source>
            <translation>مبالغ رُند</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>جمع</translation>
        </message>
        <message>
            <source>To less than</source>
            <translation>تا کمتر از</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>واحد</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>موارد ناموجود</translation>
        </message>
        <message>
            <source>{count} of {total}, {share}</source>
            <translation>{count} از {total}، {share}</translation>
        </message>
    </context>
    <context>
        <name>FigureTiles</name>
        <message numerus="yes">
            <source>%Ln counterparties are named in them.</source>
            <translation>
                <numerusform>در این معاملات %Ln طرف مقابل ذکر شده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more currencies</source>
            <translation>
                <numerusform>%Ln اسعار دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>An account is complete where every day is proven and nothing contradicts anything.</source>
            <translation>حساب زمانی کامل است که هر روز آن ثابت شده باشد و هیچ تناقضی وجود نداشته باشد.</translation>
        </message>
        <message>
            <source>Complete accounts</source>
            <translation>حساب‌های کامل</translation>
        </message>
        <message>
            <source>Days of the entries</source>
            <translation>روزهای معاملات</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Excluded entries, and those that a second statement repeats, are in no figure.</source>
            <translation>معاملات استثناشده و معاملاتی که صورت‌حساب دوم تکرار می‌کند، در هیچ رقمی شامل نیست.</translation>
        </message>
        <message>
            <source>In less out: {amount}</source>
            <translation>واریز منهای برداشت: {amount}</translation>
        </message>
        <message>
            <source>in {amount}</source>
            <translation>واریز {amount}</translation>
        </message>
        <message>
            <source>out {amount}</source>
            <translation>برداشت {amount}</translation>
        </message>
        <message>
            <source>{complete} of {all}</source>
            <translation>{complete} از {all}</translation>
        </message>
        <message>
            <source>{currency}: in {credits}, out {debits}</source>
            <translation>{currency}: واریز {credits}، برداشت {debits}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
    </context>
    <context>
        <name>FiguresPanel</name>
        <message>
            <source>Show the entries</source>
            <translation>نمایش معاملات</translation>
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
            <source>Choose the table of rates</source>
            <translation>انتخاب جدول نرخ‌ها</translation>
        </message>
        <message>
            <source>Comma-separated text (*.csv)</source>
            <translation>متن جداشده با کامه (*.csv)</translation>
        </message>
        <message>
            <source>Document to be edited (*.docx)</source>
            <translation>سند قابل ویرایش (*.docx)</translation>
        </message>
        <message>
            <source>Draft the letter</source>
            <translation>تهیه مسوده مکتوب</translation>
        </message>
        <message>
            <source>Export a picture</source>
            <translation>صدور تصویر</translation>
        </message>
        <message>
            <source>Export layouts</source>
            <translation>صدور قالب‌ها</translation>
        </message>
        <message>
            <source>Export the differences</source>
            <translation>صدور تفاوت‌ها</translation>
        </message>
        <message>
            <source>Export the entries shown</source>
            <translation>صدور معاملات نمایش‌داده‌شده</translation>
        </message>
        <message>
            <source>Export the outgoings</source>
            <translation>صدور مصارف</translation>
        </message>
        <message>
            <source>Export the records shown</source>
            <translation>صدور ثبت‌های ممیزی نمایش‌داده‌شده</translation>
        </message>
        <message>
            <source>Export the totals</source>
            <translation>صدور مجموع‌ها</translation>
        </message>
        <message>
            <source>Export the transfers</source>
            <translation>صدور انتقال‌ها</translation>
        </message>
        <message>
            <source>Image of pixels (*.png)</source>
            <translation>تصویر پیکسلی (*.png)</translation>
        </message>
        <message>
            <source>Import layouts</source>
            <translation>وارد کردن قالب‌ها</translation>
        </message>
        <message>
            <source>JSON text (*.json)</source>
            <translation>متن JSON (*.json)</translation>
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
            <source>Save a copy of the case</source>
            <translation>ذخیره کاپی قضیه</translation>
        </message>
        <message>
            <source>Save the file as received</source>
            <translation>ذخیره فایل به شکل دریافت‌شده</translation>
        </message>
        <message>
            <source>Scalable drawing (*.svg)</source>
            <translation>ترسیم مقیاس‌پذیر (*.svg)</translation>
        </message>
        <message>
            <source>Signed layouts (*.json)</source>
            <translation>قالب‌های امضاشده (*.json)</translation>
        </message>
        <message>
            <source>Tables of rates (*.csv *.xlsx *.toml)</source>
            <translation>جدول‌های نرخ‌ها (*.csv *.xlsx *.toml)</translation>
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
            <source>Write the bundle</source>
            <translation>نوشتن بسته</translation>
        </message>
        <message>
            <source>Write the document</source>
            <translation>نوشتن فایل PDF</translation>
        </message>
        <message>
            <source>Write the report</source>
            <translation>نوشتن گزارش</translation>
        </message>
        <message>
            <source>Write the schedule of losses</source>
            <translation>نوشتن جدول زیان‌ها</translation>
        </message>
        <message>
            <source>Write the workbook</source>
            <translation>نوشتن کتاب کار</translation>
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
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln فایل</numerusform>
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
            <source>Archive</source>
            <translation>آرشیف</translation>
        </message>
        <message numerus="yes">
            <source>Archive, %Ln files in it</source>
            <translation>
                <numerusform>آرشیف با %Ln فایل</numerusform>
            </translation>
        </message>
        <message>
            <source>Behind a password</source>
            <translation>قفل‌شده با رمز عبور</translation>
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
            <source>Folder</source>
            <translation>پوشه</translation>
        </message>
        <message>
            <source>Held, not read</source>
            <translation>نگهداری‌شده، خوانده‌نشده</translation>
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
            <source>Reading</source>
            <translation>خواندن</translation>
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
        <message numerus="yes">
            <source>The archive holds %Ln files; each is looked at by itself, and the archive is kept with them.</source>
            <translation>
                <numerusform>آرشیف %Ln فایل دارد؛ هر فایل جداگانه بررسی می‌شود و آرشیف همراه با فایل‌های آن نگهداری می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>فایل در حال خواندن است.</translation>
        </message>
        <message numerus="yes">
            <source>The folder holds %Ln files; each is looked at by itself.</source>
            <translation>
                <numerusform>پوشه %Ln فایل دارد؛ هر فایل جداگانه بررسی می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>These bytes are in the case already, as {label}; they are not imported again.</source>
            <translation>فایلی با همین محتوا از قبل به حیث {label} در قضیه است؛ دوباره وارد نمی‌شود.</translation>
        </message>
        <message>
            <source>When it is imported it is kept as evidence and listed as held, not read.</source>
            <translation>هنگام وارد کردن، این فایل به حیث سند نگهداری و به شکل «نگهداری‌شده، خوانده‌نشده» فهرست می‌شود.</translation>
        </message>
        <message>
            <source>{size}, SHA-256 {digest}</source>
            <translation>{size}، SHA-256 {digest}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Clear filters</source>
            <translation>پاک کردن فیلترها</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>فیلترها</translation>
        </message>
        <message numerus="yes">
            <source>Filters: %Ln</source>
            <translation>
                <numerusform>فیلترها: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for accounts, tags and episodes</source>
            <translation>جستجوی حساب‌ها، برچسب‌ها و قضیه‌های فرعی</translation>
        </message>
        <message>
            <source>Show or hide all fields of the filters</source>
            <translation>نمایش یا پنهان کردن تمام فیلدهای فیلترها</translation>
        </message>
        <message>
            <source>Text as written</source>
            <translation>متن همان گونه که نوشته است</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>{filter}: press to take this filter away</source>
            <translation>{filter}: برای برداشتن این فیلتر فشار دهید</translation>
        </message>
    </context>
    <context>
        <name>FilterFields</name>
        <message numerus="yes">
            <source>%Ln accounts</source>
            <translation>
                <numerusform>%Ln حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>All</source>
            <translation>همه</translation>
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
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>جهت</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>قضیهٔ فرعی</translation>
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
            <source>Tag</source>
            <translation>برچسب</translation>
        </message>
        <message>
            <source>To</source>
            <translation>تا تاریخ</translation>
        </message>
        <message>
            <source>Which entries count</source>
            <translation>معاملات شامل محاسبه</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message numerus="yes">
            <source>%n accounts</source>
            <translation>
                <numerusform>%n حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>Account: {account}</source>
            <translation>حساب: {account}</translation>
        </message>
        <message>
            <source>All but the episode: {title}</source>
            <translation>همه جز قضیهٔ فرعی: {title}</translation>
        </message>
        <message>
            <source>Amount from {amount}</source>
            <translation>مبلغ از {amount}</translation>
        </message>
        <message>
            <source>Amount to {amount}</source>
            <translation>مبلغ تا {amount}</translation>
        </message>
        <message>
            <source>Currency: {currency}</source>
            <translation>اسعار: {currency}</translation>
        </message>
        <message>
            <source>Enter a name for the filters.</source>
            <translation>نامی برای فیلترها وارد کنید.</translation>
        </message>
        <message>
            <source>Episode: {title}</source>
            <translation>قضیهٔ فرعی: {title}</translation>
        </message>
        <message>
            <source>From {day}</source>
            <translation>از {day}</translation>
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
            <source>Nothing is filtered: choose a filter before it is kept.</source>
            <translation>هیچ فیلتری فعال نیست: پیش از نگهداری، فیلتری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Party: {party}</source>
            <translation>طرف: {party}</translation>
        </message>
        <message>
            <source>Tag: {tag}</source>
            <translation>برچسب: {tag}</translation>
        </message>
        <message>
            <source>Text: {text}</source>
            <translation>متن: {text}</translation>
        </message>
        <message>
            <source>The case already keeps a filter named {name}: replace it, or choose another name.</source>
            <translation>قضیه از پیش فیلتری به نام {name} دارد: آن را جایگزین کنید یا نام دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>The case keeps no filters.</source>
            <translation>قضیه فیلتر ذخیره‌شده ندارد.</translation>
        </message>
        <message>
            <source>There is no filter with the number {number}.</source>
            <translation>فیلتری با شماره {number} نیست.</translation>
        </message>
        <message>
            <source>To {day}</source>
            <translation>تا {day}</translation>
        </message>
    </context>
    <context>
        <name>FindingTable</name>
        <message>
            <source>Findings</source>
            <translation>یافته‌ها</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>مورد یافت‌شده</translation>
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
            <translation>یافته‌ها</translation>
        </message>
        <message>
            <source>Keeping the decision</source>
            <translation>نگهداری تصمیم</translation>
        </message>
        <message>
            <source>Lists…</source>
            <translation>فهرست‌ها…</translation>
        </message>
        <message>
            <source>Looking at the findings</source>
            <translation>مرور یافته‌ها</translation>
        </message>
        <message>
            <source>Looking at the rows</source>
            <translation>مرور سطرها</translation>
        </message>
        <message>
            <source>Rules look at the records first, then at the entries: each says what it found, what it did not find, and what it could not compute and why. A finding is a lead, never a verdict.</source>
            <translation>قواعد نخست سوابق و سپس معاملات را بررسی می‌کند: هر قاعده بیان می‌کند که چه یافته، چه نیافته، و چه را و چرا محاسبه نتوانسته است. یافته یک سرنخ است و هرگز حکم نیست.</translation>
        </message>
        <message>
            <source>Run the rules…</source>
            <translation>اجرای قواعد…</translation>
        </message>
        <message>
            <source>Running the rules</source>
            <translation>اجرای قواعد</translation>
        </message>
        <message>
            <source>Sealing the list</source>
            <translation>مهر کردن فهرست</translation>
        </message>
        <message>
            <source>The case has changed since the rules were run; run them again.</source>
            <translation>قضیه پس از اجرای قواعد تغییر کرده است؛ قواعد را دوباره اجرا کنید.</translation>
        </message>
        <message>
            <source>The list is sealed; the rules that need it can be run.</source>
            <translation>فهرست مهر شد؛ قواعدی که به آن نیاز دارد قابل اجرا است.</translation>
        </message>
        <message>
            <source>The rules have been run.</source>
            <translation>قواعد اجرا شد.</translation>
        </message>
        <message>
            <source>The rules have not been run yet</source>
            <translation>قواعد هنوز اجرا نشده است</translation>
        </message>
        <message>
            <source>What was decided about finding {number} is kept.</source>
            <translation>تصمیم درباره یافته {number} نگهداری شد.</translation>
        </message>
    </context>
    <context>
        <name>FlowCanvas</name>
        <message>
            <source>Left and right step through nodes, up and down through ribbons, the greatest first. Enter shows the movements, Space shows a node or a ribbon in parts. Control and arrows move, plus and minus zoom.</source>
            <translation>Left و Right میان گره‌ها و Up و Down میان نوارها حرکت می‌کند، نخست بزرگ‌ترین. Enter جریان‌های پول را نشان می‌دهد، Space گره یا نوار را به تفکیک نشان می‌دهد. Control با کلیدهای جهت‌نما تصویر را جابه‌جا می‌کند، + و − بزرگ‌نمایی را تغییر می‌دهد.</translation>
        </message>
        <message>
            <source>Picture of the flows</source>
            <translation>تصویر جریان‌ها</translation>
        </message>
    </context>
    <context>
        <name>FlowDetail</name>
        <message numerus="yes">
            <source>%Ln movements make this.</source>
            <translation>
                <numerusform>این مبلغ از %Ln جریان پول تشکیل شده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Choose a node or a ribbon of the picture to see its sums and its movements.</source>
            <translation>گره یا نواری را در تصویر انتخاب کنید تا جمع‌ها و جریان‌های پول آن را ببینید.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <source>How the ribbon is drawn</source>
            <translation>شیوه ترسیم نوار</translation>
        </message>
        <message>
            <source>Movements of what is chosen in the picture</source>
            <translation>جریان‌های پول مورد انتخاب‌شده در تصویر</translation>
        </message>
        <message>
            <source>Nothing is chosen</source>
            <translation>هیچ موردی انتخاب نشده است</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>مبنا</translation>
        </message>
        <message>
            <source>Show it in one</source>
            <translation>نمایش یک‌جا</translation>
        </message>
        <message>
            <source>Show it in parts</source>
            <translation>نمایش به تفکیک</translation>
        </message>
        <message>
            <source>Sums of what is chosen in the picture</source>
            <translation>جمع‌های مورد انتخاب‌شده در تصویر</translation>
        </message>
        <message numerus="yes">
            <source>The first %Ln movements are listed.</source>
            <translation>
                <numerusform>%Ln جریان پول نخست فهرست شده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>اقدام</translation>
        </message>
    </context>
    <context>
        <name>FlowFilterBar</name>
        <message>
            <source>All currencies</source>
            <translation>تمام اسعار</translation>
        </message>
        <message>
            <source>All grades, apart</source>
            <translation>تمام درجه‌ها، جداگانه</translation>
        </message>
        <message>
            <source>Between what movements are summed</source>
            <translation>مجموع جریان‌های پول بر اساس</translation>
        </message>
        <message>
            <source>Converted by {name}</source>
            <translation>تبدیل‌شده بر اساس {name}</translation>
        </message>
        <message>
            <source>Currency of the movements</source>
            <translation>اسعار جریان‌های پول</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>از این روز به بعد</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>نام یا شماره</translation>
        </message>
        <message>
            <source>Name or number at either end</source>
            <translation>نام یا شماره در یکی از دو سمت</translation>
        </message>
        <message>
            <source>Not converted</source>
            <translation>تبدیل‌نشده</translation>
        </message>
        <message>
            <source>Stretches of time that are summed apart</source>
            <translation>دوره‌هایی که جداگانه جمع می‌شود</translation>
        </message>
        <message>
            <source>Table of rates by which amounts are converted</source>
            <translation>جدول نرخ‌ها برای تبدیل مبالغ</translation>
        </message>
        <message>
            <source>Up to and with this day</source>
            <translation>تا این روز و به شمول آن</translation>
        </message>
        <message>
            <source>What the movements rest on</source>
            <translation>مبنای جریان‌های پول</translation>
        </message>
    </context>
    <context>
        <name>FlowHoverCard</name>
        <message numerus="yes">
            <source>%Ln more sums.</source>
            <translation>
                <numerusform>%Ln جمع دیگر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Double-click to show it in one.</source>
            <translation>برای نمایش یک‌جا دو بار کلیک کنید.</translation>
        </message>
        <message>
            <source>Double-click to show it in parts.</source>
            <translation>برای نمایش به تفکیک دو بار کلیک کنید.</translation>
        </message>
    </context>
    <context>
        <name>FlowModel</name>
        <message numerus="yes">
            <source>%Ln movements have no rate for their day and are left out.</source>
            <translation>
                <numerusform>برای روز %Ln جریان پول نرخی موجود نیست؛ این موارد شامل نشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them could be matched otherwise just as well.</source>
            <translation>
                <numerusform>%Ln مورد از آن‌ها را می‌توان به همان خوبی به شکل دیگری جوره کرد.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlowPicture</name>
        <message numerus="yes">
            <source>%n accounts</source>
            <translation>
                <numerusform>%n حساب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n مورد دیگر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n movements in other currencies are not drawn.</source>
            <translation>
                <numerusform>%n جریان پول به اسعار دیگر ترسیم نشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n movements may have carried some of it, but not by this method: they are not drawn.</source>
            <translation>
                <numerusform>%n جریان پول ممکن است بخشی از آن را انتقال داده باشد، اما نه بر اساس این روش: ترسیم نشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them have a rival that is as likely.</source>
            <translation>
                <numerusform>برای %n مورد آن‌ها بدیلی با همان احتمال وجود دارد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n مورد دیگر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smaller nodes are drawn as one.</source>
            <translation>
                <numerusform>%n گره کوچک‌تر به شکل یک گره ترسیم شده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>All that are not drawn by themselves</source>
            <translation>تمام مواردی که جداگانه ترسیم نشده است</translation>
        </message>
        <message>
            <source>Arrows are wider for a greater amount in {currency}.</source>
            <translation>پهنای پیکان‌ها با افزایش مبلغ به {currency} بیشتر می‌شود.</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>بر اساس ماه</translation>
        </message>
        <message>
            <source>By movement</source>
            <translation>بر اساس جریان پول</translation>
        </message>
        <message>
            <source>By what it rests on</source>
            <translation>بر اساس مبنا</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>مبلغ ورودی</translation>
        </message>
        <message>
            <source>Cash, paid in and drawn</source>
            <translation>پول نقد، واریز و برداشت</translation>
        </message>
        <message>
            <source>Entry {entry} brought no money that counts into an account of the case; choose a credit.</source>
            <translation>معامله {entry} پول شامل محاسبه را به هیچ حساب قضیه وارد نکرده است؛ واریزی را انتخاب کنید.</translation>
        </message>
        <message>
            <source>From {payer} to {beneficiary}</source>
            <translation>از {payer} به {beneficiary}</translation>
        </message>
        <message>
            <source>In one</source>
            <translation>یک‌جا</translation>
        </message>
        <message>
            <source>Left of the money followed</source>
            <translation>باقی‌مانده پول ردیابی‌شده</translation>
        </message>
        <message>
            <source>Name as recorded</source>
            <translation>نام طبق ثبت</translation>
        </message>
        <message>
            <source>Not certain: at least {least}, at most {most}.</source>
            <translation>قطعی نیست: حداقل {least}، حداکثر {most}.</translation>
        </message>
        <message>
            <source>One movement</source>
            <translation>یک جریان پول</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>طرف</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل</translation>
        </message>
        <message>
            <source>Ribbons are as high as the part in {currency} that the method follows.</source>
            <translation>بلندی نوارها برابر با آن بخش مبلغ به {currency} است که با این روش ردیابی می‌شود.</translation>
        </message>
        <message>
            <source>Ribbons are as high as their amount in {currency}.</source>
            <translation>بلندی نوارها برابر با مبلغ آن‌ها به {currency} است.</translation>
        </message>
        <message>
            <source>Stayed</source>
            <translation>مانده</translation>
        </message>
        <message>
            <source>The source does not say who</source>
            <translation>در منبع ذکر نشده است که چه کسی</translation>
        </message>
        <message>
            <source>There are no movements to show.</source>
            <translation>جریان پولی برای نمایش وجود ندارد.</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>مبلغ خروجی</translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>بدون تاریخ</translation>
        </message>
        <message>
            <source>an unnamed currency</source>
            <translation>اسعار بدون نام</translation>
        </message>
        <message>
            <source>in {received}, out {paid}</source>
            <translation>واریز {received}، برداشت {paid}</translation>
        </message>
        <message>
            <source>its statements are in the case</source>
            <translation>صورت‌حساب‌های آن در قضیه است</translation>
        </message>
        <message>
            <source>{amount} stays</source>
            <translation>{amount} باقی می‌ماند</translation>
        </message>
        <message>
            <source>{amount} stays, not certain</source>
            <translation>{amount} باقی می‌ماند، قطعی نیست</translation>
        </message>
        <message numerus="yes">
            <source>{amount}, {grade}, %n movements</source>
            <translation>
                <numerusform>{amount}، {grade}، %n جریان پول</numerusform>
            </translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>از {begin} تا {end}</translation>
        </message>
        <message>
            <source>{method} does not tell which payments took the money here; choose another method to follow it.</source>
            <translation>روش {method} نشان نمی‌دهد که کدام پرداخت‌ها پول را به این‌جا آورده است؛ برای ردیابی آن، روش دیگری را انتخاب کنید.</translation>
        </message>
    </context>
    <context>
        <name>FlowSearch</name>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>At most {amount} can have taken the whole way.</source>
            <translation>حداکثر {amount} می‌تواند تمام زنجیره پرداخت‌ها را طی کرده باشد.</translation>
        </message>
        <message>
            <source>Between whom</source>
            <translation>میان چه کسانی</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از تاریخ</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>جریان‌های پول</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>مبنا</translation>
        </message>
        <message>
            <source>The money was exchanged on its way.</source>
            <translation>پول در این زنجیره پرداخت‌ها به اسعار دیگر تبدیل شده است.</translation>
        </message>
        <message>
            <source>The source does not print which of two movements of one day came first.</source>
            <translation>در منبع چاپ نشده است که از دو جریان پول در یک روز، کدام نخست صورت گرفته است.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>تا تاریخ</translation>
        </message>
        <message>
            <source>{payers} paid in {received}; {recipients} were paid {paid}.</source>
            <translation>{payers} پرداخت‌کننده مبلغ {received} را پرداخته‌اند؛ به {recipients} دریافت‌کننده مبلغ {paid} پرداخت شده است.</translation>
        </message>
    </context>
    <context>
        <name>FlowTable</name>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>تبدیل‌شده</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>جریان‌های پول</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>دوره</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>مبنا</translation>
        </message>
        <message>
            <source>To</source>
            <translation>به</translation>
        </message>
        <message>
            <source>quarter {number} of {year}</source>
            <translation>ربع {number} سال {year}</translation>
        </message>
        <message>
            <source>week from {day}</source>
            <translation>هفته از {day}</translation>
        </message>
    </context>
    <context>
        <name>Flows</name>
        <message numerus="yes">
            <source>%n matches have two currencies on one side; their entries stand by themselves.</source>
            <translation>
                <numerusform>در %n جوره‌سازی، یک سمت دو نوع اسعار دارد؛ معاملات آن‌ها جداگانه در نظر گرفته می‌شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payments that nobody was paid are in no total.</source>
            <translation>
                <numerusform>%n پرداخت که پول آن به هیچ شخصی پرداخت نشده، در هیچ مجموعی شامل نیست.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of totals were written to {file}.</source>
            <translation>
                <numerusform>%n سطر مجموع‌ها در {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Gathered by one and paid out to many</source>
            <translation>جمع‌آوری نزد یک طرف و پرداخت به چند طرف</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>ماه‌ها</translation>
        </message>
        <message>
            <source>Names as recorded</source>
            <translation>نام‌ها طبق ثبت</translation>
        </message>
        <message>
            <source>No movement of the case has {node} at either end.</source>
            <translation>در هیچ جریان پول قضیه، {node} در یکی از دو سمت وجود ندارد.</translation>
        </message>
        <message>
            <source>No movement of the case matches.</source>
            <translation>هیچ جریان پول قضیه با این مشخصات مطابقت ندارد.</translation>
        </message>
        <message>
            <source>Nothing of the kind was found.</source>
            <translation>چنین موردی یافت نشد.</translation>
        </message>
        <message>
            <source>Paid to many and passed on to one</source>
            <translation>پرداخت به چند طرف و ارسال بعدی به یک طرف</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>طرف‌ها</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>محل‌ها</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>ربع‌های سال</translation>
        </message>
        <message>
            <source>The search stopped at its bound: more may exist.</source>
            <translation>جستجو در حد تعیین‌شده متوقف شد: امکان دارد موارد بیشتری وجود داشته باشد.</translation>
        </message>
        <message>
            <source>The whole time</source>
            <translation>تمام مدت</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>هفته‌ها</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>سال‌ها</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>پول نقد</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>تأییدشده</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>استنباط‌شده</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>ذکر نشده</translation>
        </message>
        <message>
            <source>one-sided</source>
            <translation>یک‌سمته</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>ثابت‌شده</translation>
        </message>
        <message>
            <source>{account}: the stated balance changed by {change}, as the movements do.</source>
            <translation>{account}: بیلانس ذکرشده به اندازه {change} تغییر کرده است و جریان‌های پول نیز همین تغییر را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not accounted for though statements cover all days.</source>
            <translation>{account}: بیلانس ذکرشده به اندازه {change} تغییر کرده است، از جریان‌های پول {net} به دست می‌آید؛ {difference} توضیح نیافته است، با آن که صورت‌حساب‌ها تمام روزها را در بر می‌گیرد.</translation>
        </message>
        <message numerus="yes">
            <source>{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not accounted for, and no statement covers %n days between.</source>
            <translation>
                <numerusform>{account}: بیلانس ذکرشده به اندازه {change} تغییر کرده است، از جریان‌های پول {net} به دست می‌آید؛ {difference} توضیح نیافته است و %n روز میان آن‌ها را هیچ صورت‌حسابی در بر نمی‌گیرد.</numerusform>
            </translation>
        </message>
        <message>
            <source>{account}: the stated balance changed by {change}; the movements give {net}, and excluded entries the other {excluded}.</source>
            <translation>{account}: بیلانس ذکرشده به اندازه {change} تغییر کرده است؛ از جریان‌های پول {net} و از معاملات استثناشده {excluded} باقی‌مانده به دست می‌آید.</translation>
        </message>
        <message>
            <source>{word} fits several: {nodes}. Name one of them wholly.</source>
            <translation>{word} با چند مورد مطابقت دارد: {nodes}. یکی از آن‌ها را به طور کامل بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>FlowsPage</name>
        <message numerus="yes">
            <source>%Ln totals were written to {file}.</source>
            <translation>
                <numerusform>%Ln مجموع در فایل {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add statements or tables of transfers: their movements are then summed between parties, accounts and places, each movement once.</source>
            <translation>صورت‌حساب‌ها یا جدول‌های حواله‌ها را بیفزایید: سپس جریان‌های پول آن‌ها میان طرف‌ها، حساب‌ها و محل‌ها جمع می‌شود و هر جریان پول یک بار شمرده می‌شود.</translation>
        </message>
        <message>
            <source>Adding up the flows</source>
            <translation>جمع کردن جریان‌ها</translation>
        </message>
        <message>
            <source>Exporting the totals</source>
            <translation>صدور مجموع‌ها</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>صدور…</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>جریان‌ها</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>رفتن به شواهد</translation>
        </message>
        <message>
            <source>Keep in the case</source>
            <translation>نگهداری در قضیه</translation>
        </message>
        <message>
            <source>Keeping the totals</source>
            <translation>نگهداری مجموع‌ها</translation>
        </message>
        <message>
            <source>Keeping what was found</source>
            <translation>نگهداری موارد یافت‌شده</translation>
        </message>
        <message>
            <source>Looking at what stayed</source>
            <translation>مرور مبلغ مانده</translation>
        </message>
        <message>
            <source>Looking for parties and accounts</source>
            <translation>جستجوی طرف‌ها و حساب‌ها</translation>
        </message>
        <message>
            <source>Looking for the movements</source>
            <translation>جستجوی جریان‌های پول</translation>
        </message>
        <message>
            <source>No money has moved yet</source>
            <translation>هنوز هیچ جریان پولی ثبت نشده است</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>Picture, totals and searches</source>
            <translation>تصویر، مجموع‌ها و جستجوها</translation>
        </message>
        <message>
            <source>Pin…</source>
            <translation>ثبت ضمیمه…</translation>
        </message>
        <message>
            <source>Seal rates…</source>
            <translation>مهر کردن نرخ‌ها…</translation>
        </message>
        <message>
            <source>Sealing the rates</source>
            <translation>مهر کردن نرخ‌ها</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>جستجو</translation>
        </message>
        <message>
            <source>The answer is kept in the case with its question, your name and the time.</source>
            <translation>پاسخ همراه با پرسش آن، نام شما و زمان در قضیه نگهداری شد.</translation>
        </message>
        <message>
            <source>The table {name} is sealed; amounts can be converted by it.</source>
            <translation>جدول {name} مهر شد؛ مبالغ را می‌توان بر اساس آن تبدیل کرد.</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>مجموع‌ها</translation>
        </message>
        <message>
            <source>Totals of flows</source>
            <translation>مجموع‌های جریان‌ها</translation>
        </message>
        <message>
            <source>Ways, circles and patterns</source>
            <translation>زنجیره‌ها، حلقه‌ها و الگوها</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>لغو</translation>
        </message>
    </context>
    <context>
        <name>Funds</name>
        <message>
            <source>Interest of the bank</source>
            <translation>تکتانه بانک</translation>
        </message>
        <message>
            <source>Meant to make good a loss</source>
            <translation>برای جبران زیان</translation>
        </message>
        <message>
            <source>Money of a claimant</source>
            <translation>پول مدعی</translation>
        </message>
        <message>
            <source>The holder's own money</source>
            <translation>پول خود صاحب حساب</translation>
        </message>
    </context>
    <context>
        <name>FundsDialog</name>
        <message numerus="yes">
            <source>%Ln credits are marked. Their money is then followed by every method.</source>
            <translation>
                <numerusform>%Ln واریز علامت‌گذاری می‌شود. سپس پول آن با تمام روش‌ها ردیابی می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>مدعی</translation>
        </message>
        <message>
            <source>Enter whose money it is, as the result shall name the claimant.</source>
            <translation>بنویسید که پول از چه کسی است، به همان شکلی که نام مدعی باید در نتیجه بیاید.</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>علامت‌گذاری</translation>
        </message>
        <message>
            <source>Mark as funds of interest</source>
            <translation>علامت‌گذاری به حیث وجوه مورد نظر</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Say why these are funds of interest; the reason is kept with your name.</source>
            <translation>بنویسید که این‌ها چرا وجوه مورد نظر است؛ دلیل همراه با نام شما نگهداری می‌شود.</translation>
        </message>
        <message>
            <source>What they are</source>
            <translation>نوع وجوه</translation>
        </message>
    </context>
    <context>
        <name>FundsMarking</name>
        <message>
            <source>Choose one or more entries first.</source>
            <translation>نخست یک یا چند معامله را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Marking funds of interest</source>
            <translation>علامت‌گذاری وجوه مورد نظر</translation>
        </message>
        <message>
            <source>The case is open for reading only; nothing can be marked.</source>
            <translation>قضیه تنها برای خواندن باز است؛ هیچ چیزی را نمی‌توان علامت‌گذاری کرد.</translation>
        </message>
        <message>
            <source>The entries are marked as funds of interest.</source>
            <translation>معاملات به حیث وجوه مورد نظر علامت‌گذاری شد.</translation>
        </message>
        <message>
            <source>Trace from here</source>
            <translation>ردیابی از این‌جا</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگرداندن</translation>
        </message>
    </context>
    <context>
        <name>FundsPanel</name>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>Accounts to trace</source>
            <translation>حساب‌های مورد ردیابی</translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>مدعی</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Follow inferred transfers too</source>
            <translation>ردیابی انتقال‌های استنباط‌شده نیز</translation>
        </message>
        <message>
            <source>Funds of interest</source>
            <translation>وجوه مورد نظر</translation>
        </message>
        <message>
            <source>Marked by</source>
            <translation>علامت‌گذار</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Those of the funds, and those that money was sent on to</source>
            <translation>حساب‌های این وجوه و حساب‌هایی که پول به آن‌ها فرستاده شده است</translation>
        </message>
        <message>
            <source>Transfers that identifiers prove or a person confirmed are always followed.</source>
            <translation>انتقال‌هایی که با شناسه‌ها ثابت شده یا شخصی آن‌ها را تأیید کرده است، همیشه ردیابی می‌شود.</translation>
        </message>
        <message>
            <source>What they are</source>
            <translation>نوع وجوه</translation>
        </message>
        <message>
            <source>Withdraw the mark</source>
            <translation>پس گرفتن علامت</translation>
        </message>
    </context>
    <context>
        <name>GapPanel</name>
        <message>
            <source>Join to one transfer</source>
            <translation>جوره کردن در یک انتقال</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>نمایش معامله</translation>
        </message>
        <message>
            <source>These entries name another account of the case, and none of its entries was found to be the other side. Choose what was paid and what was received to join them by hand.</source>
            <translation>در این معاملات حساب دیگری از قضیه ذکر شده است، اما هیچ یک از معاملات آن حساب به حیث سمت دیگر یافت نشد. برای جوره کردن با دست، معامله پرداخت‌شده و معامله دریافت‌شده را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Transfers with one side</source>
            <translation>انتقال‌های دارای یک سمت</translation>
        </message>
    </context>
    <context>
        <name>HashLine</name>
        <message>
            <source>Copy the whole hash of the file</source>
            <translation>کاپی کردن هش کامل فایل</translation>
        </message>
        <message>
            <source>SHA-256 of the file: {hash}</source>
            <translation>SHA-256 فایل: {hash}</translation>
        </message>
    </context>
    <context>
        <name>HeadCard</name>
        <message>
            <source>Copy the hash</source>
            <translation>کاپی کردن هش</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>کاپی کردن کلمات</translation>
        </message>
        <message>
            <source>Head of the trail</source>
            <translation>سر زنجیر سابقه</translation>
        </message>
        <message>
            <source>Head of the trail as digits</source>
            <translation>سر زنجیر سابقه به شکل ارقام</translation>
        </message>
        <message>
            <source>Head of the trail as words</source>
            <translation>سر زنجیر سابقه به شکل کلمات</translation>
        </message>
        <message>
            <source>Record {number} is the newest. Whoever reads the same words in a report or bundle holds the same trail up to that record.</source>
            <translation>ثبت ممیزی {number} تازه‌ترین است. هر شخصی که همین کلمات را در گزارش یا بسته می‌خواند، تا این ثبت همان سوابق ممیزی را در اختیار دارد.</translation>
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
            <source>Search the case in any script</source>
            <translation>جستجو در قضیه به هر خط</translation>
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
        <name>HelpWindow</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>کلیدهای میان‌بر</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>کلیدها</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>رهنمای استفاده</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>جستجو در رهنمای استفاده</translation>
        </message>
        <message>
            <source>Tasks of the manual</source>
            <translation>موضوعات رهنمای استفاده</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>عملکرد</translation>
        </message>
    </context>
    <context>
        <name>HitModel</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln معامله</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln hits</source>
            <translation>
                <numerusform>تمام %Ln نتیجه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>named in %Ln rows</source>
            <translation>
                <numerusform>ذکرشده در %Ln سطر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HitsDialog</name>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln نتیجه</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Choose a hit.</source>
            <translation>یک نتیجه را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Go to the hit</source>
            <translation>رفتن به نتیجه</translation>
        </message>
        <message numerus="yes">
            <source>The first %Ln hits.</source>
            <translation>
                <numerusform>%Ln نتیجه نخست.</numerusform>
            </translation>
        </message>
        <message>
            <source>What it is and where</source>
            <translation>چه است و در کجا</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>مورد یافت‌شده</translation>
        </message>
    </context>
    <context>
        <name>HopPanel</name>
        <message>
            <source>Show the entry</source>
            <translation>نمایش معامله</translation>
        </message>
    </context>
    <context>
        <name>HopTable</name>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>دریافت‌شده</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>مبنا</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>زمان</translation>
        </message>
        <message>
            <source>To</source>
            <translation>به</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message numerus="yes">
            <source>%Ln at this time</source>
            <translation>
                <numerusform>%Ln مورد در این زمان</numerusform>
            </translation>
        </message>
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
            <source>Event</source>
            <translation>رویداد</translation>
        </message>
        <message>
            <source>Expected to be paid in {expected}, paid in {actual}. {purpose}</source>
            <translation>کشور پیش‌بینی‌شده پرداخت: {expected}، کشور واقعی پرداخت: {actual}. {purpose}</translation>
        </message>
        <message>
            <source>Expected to be paid in {expected}. {purpose}</source>
            <translation>کشور پیش‌بینی‌شده پرداخت: {expected}. {purpose}</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>یافته</translation>
        </message>
        <message>
            <source>Finding {number}: {title}</source>
            <translation>یافته {number}: {title}</translation>
        </message>
        <message>
            <source>Paid in {actual}. {purpose}</source>
            <translation>کشور واقعی پرداخت: {actual}. {purpose}</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>از {begin} تا {end}</translation>
        </message>
        <message>
            <source>{evidence}, {file}, row {row}</source>
            <translation>{evidence}، {file}، سطر {row}</translation>
        </message>
        <message>
            <source>{time}, {kind}: {label}</source>
            <translation>{time}، {kind}: {label}</translation>
        </message>
        <message>
            <source>{time}, {kind}: {label}, {place}</source>
            <translation>{time}، {kind}: {label}، {place}</translation>
        </message>
    </context>
    <context>
        <name>HoverSource</name>
        <message>
            <source>Reading the source</source>
            <translation>خواندن منبع</translation>
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
            <translation>BIN قزاقستان</translation>
        </message>
        <message>
            <source>CNIC of Pakistan</source>
            <translation>CNIC پاکستان</translation>
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
            <translation>IIN قزاقستان</translation>
        </message>
        <message>
            <source>INN of Russia</source>
            <translation>INN روسیه</translation>
        </message>
        <message>
            <source>OGRN of Russia</source>
            <translation>OGRN روسیه</translation>
        </message>
        <message>
            <source>Only length and form could be looked at: no check digit of this kind of number is published, so a slip stays unseen.</source>
            <translation>تنها طول و شکل آن قابل بررسی بود: برای این نوع شماره رقم کنترولی نشر نشده است، بنابراین اشتباه نوشتاری آشکار نمی‌شود.</translation>
        </message>
        <message>
            <source>PIN of Kyrgyzstan</source>
            <translation>PIN قرغیزستان</translation>
        </message>
        <message>
            <source>PINFL of Uzbekistan</source>
            <translation>PINFL ازبکستان</translation>
        </message>
        <message>
            <source>The check digit agrees. About one random number in ten passes too, and it does not prove that the number was issued.</source>
            <translation>رقم کنترولی مطابقت دارد. از هر ده عدد تصادفی تقریباً یکی نیز چنین است و این ثابت نمی‌کند که شماره صادر شده است.</translation>
        </message>
        <message>
            <source>The check digit does not agree: a digit is wrong or missing, or it is another kind of number. Which digit is wrong cannot be told.</source>
            <translation>رقم کنترولی مطابقت ندارد: یک رقم نادرست است یا موجود نیست، یا شماره از نوع دیگری است. نمی‌توان گفت که کدام رقم نادرست است.</translation>
        </message>
        <message>
            <source>The two check digits agree. About one random number in a hundred passes too, and it does not prove that the number was issued or that the account exists.</source>
            <translation>هر دو رقم کنترولی مطابقت دارد. از هر صد عدد تصادفی تقریباً یکی نیز چنین است و این ثابت نمی‌کند که شماره صادر شده است یا حساب وجود دارد.</translation>
        </message>
        <message>
            <source>VÖEN of Azerbaijan</source>
            <translation>VÖEN آذربایجان</translation>
        </message>
        <message>
            <source>account of twenty digits</source>
            <translation>حساب بیست‌رقمی</translation>
        </message>
        <message>
            <source>e-tazkira of Afghanistan</source>
            <translation>تذکره الکترونیکی افغانستان</translation>
        </message>
        <message>
            <source>identity number of Türkiye</source>
            <translation>شماره هویت ترکیه</translation>
        </message>
        <message>
            <source>national card of Iraq</source>
            <translation>کارت ملی عراق</translation>
        </message>
        <message>
            <source>national code of Iran</source>
            <translation>کود ملی ایران</translation>
        </message>
        <message>
            <source>number of a legal person of Iran</source>
            <translation>شماره شخص حکمی ایران</translation>
        </message>
        <message>
            <source>payment card</source>
            <translation>کارت پرداخت</translation>
        </message>
        <message>
            <source>payment card with hidden digits</source>
            <translation>کارت پرداخت با ارقام پوشانده</translation>
        </message>
        <message>
            <source>personal number of Georgia</source>
            <translation>شماره شخصی گرجستان</translation>
        </message>
        <message>
            <source>tax number of Türkiye</source>
            <translation>شماره مالیاتی ترکیه</translation>
        </message>
        <message>
            <source>taxpayer number of Tajikistan</source>
            <translation>شماره مالیه‌دهنده تاجکستان</translation>
        </message>
        <message>
            <source>taxpayer number of Uzbekistan</source>
            <translation>شماره مالیه‌دهنده ازبکستان</translation>
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
            <source>A file has the content of {label}, which was destroyed by order; it was not taken again.</source>
            <translation>یک فایل محتوای {label} را دارد که به حکم محکمه نابود شده است؛ دوباره پذیرفته نشد.</translation>
        </message>
        <message>
            <source>A file is in the case as {label}, which is in quarantine; it was not imported again.</source>
            <translation>یک فایل به حیث {label} در قضیه است که در قرنطین است؛ دوباره وارد نشد.</translation>
        </message>
        <message>
            <source>A file is in the case as {label}, which was withdrawn; it was not imported again.</source>
            <translation>یک فایل به حیث {label} در قضیه است که پس گرفته شده است؛ دوباره وارد نشد.</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>وارد کردن {file}</translation>
        </message>
        <message numerus="yes">
            <source>In the case, %n entries are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>در قضیه %n معامله در صورت‌حساب دوم تکرار شده و یک بار شمرده شده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the case, %n items of evidence are held, not read.</source>
            <translation>
                <numerusform>در قضیه %n سند نگهداری‌شده، خوانده‌نشده است.</numerusform>
            </translation>
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
        <message>
            <source>{file} is in the case as {label}: held, not read.</source>
            <translation>فایل {file} به حیث {label} در قضیه است: نگهداری‌شده، خوانده‌نشده.</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
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
            <source>%Ln files held, not read</source>
            <translation>
                <numerusform>%Ln فایل نگهداری‌شده، خوانده‌نشده</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln پرداخت</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>وارد کردن</translation>
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
            <source>Medium, seal, order and terms of use of these files</source>
            <translation>وسیله ذخیره، مهر، قرار و شرایط استفاده این فایل‌ها</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>بیشتر…</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>دریافت‌شده از</translation>
        </message>
        <message>
            <source>{files} with {entries}</source>
            <translation>{files} با {entries}</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%Ln files stay locked.</source>
            <translation>
                <numerusform>%Ln فایل قفل‌شده باقی می‌ماند.</numerusform>
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
            <source>Importing files</source>
            <translation>وارد کردن فایل‌ها</translation>
        </message>
        <message>
            <source>Kept answers…</source>
            <translation>پاسخ‌های نگهداری‌شده…</translation>
        </message>
        <message>
            <source>The password does not open this file.</source>
            <translation>رمز عبور این فایل را باز نمی‌کند.</translation>
        </message>
        <message numerus="yes">
            <source>The password opened %Ln files.</source>
            <translation>
                <numerusform>رمز عبور %Ln فایل را باز کرد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password opens none of the locked files.</source>
            <translation>رمز عبور هیچ یک از فایل‌های قفل‌شده را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>There are no files in what was chosen.</source>
            <translation>در آنچه انتخاب شد، فایلی وجود ندارد.</translation>
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
        <message numerus="yes">
            <source>%n rows are cancelled or declined by their own words, and are entries as printed; whether they moved money must be checked.</source>
            <translation>
                <numerusform>%n سطر مطابق متن خود لغو یا رد شده است و همان‌گونه که چاپ شده، معامله شمرده می‌شود؛ باید بررسی شود که آیا پولی با آن جریان یافته است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows count neither as received nor as paid by their own words; they are no entries.</source>
            <translation>
                <numerusform>%n سطر مطابق متن خود نه واریز شمرده می‌شود و نه برداشت؛ معامله نیست.</numerusform>
            </translation>
        </message>
        <message>
            <source>A record of the file is damaged and was left out; all others were read.</source>
            <translation>یک ثبت فایل آسیب دیده است و شامل نشد؛ تمام ثبت‌های دیگر خوانده شد.</translation>
        </message>
        <message>
            <source>A sheet of {file} holds days and amounts, but no row of titles was found over them.</source>
            <translation>یک ورق فایل {file} تاریخ‌ها و مبالغ دارد، اما سطر عنوان بر بالای آن‌ها یافت نشد.</translation>
        </message>
        <message>
            <source>Amounts are read as cards print them: by the texts of the rows, a plus is a charge, a minus a payment.</source>
            <translation>مبالغ همان‌گونه خوانده شده است که در صورت‌حساب کارت چاپ می‌شود: مطابق متن سطرها، علامت مثبت برداشت و علامت منفی واریز است.</translation>
        </message>
        <message>
            <source>Amounts of a card are read with the signs as printed; whether a plus is a charge must be checked.</source>
            <translation>مبالغ کارت با علامت‌های چاپ‌شده خوانده شده است؛ باید بررسی شود که آیا علامت مثبت به معنای برداشت است.</translation>
        </message>
        <message>
            <source>An amount has no decimal mark although others of the file have one; it was read as a whole number.</source>
            <translation>یک مبلغ علامت اعشاری ندارد، در حالی که مبالغ دیگر فایل آن را دارد؛ این مبلغ به حیث عدد صحیح خوانده شد.</translation>
        </message>
        <message>
            <source>Days are texts of numbers that count days since 1 January 1904, as the workbook says.</source>
            <translation>تاریخ‌ها متن‌هایی از اعداد است که روزها را از 1 جنوری 1904 می‌شمارد، همان‌گونه که در کتاب کار ذکر شده است.</translation>
        </message>
        <message>
            <source>Days are texts of numbers; they are counted from 30 December 1899 as spreadsheets do. Counted from 1904, as some do, they would be 1462 days later.</source>
            <translation>تاریخ‌ها متن‌هایی از اعداد است؛ مانند برنامه‌های صفحه گسترده از 30 دسمبر 1899 شمرده شده است. اگر مانند برخی برنامه‌ها از 1904 شمرده شود، 1462 روز دیرتر خواهد بود.</translation>
        </message>
        <message>
            <source>Days up to 12 are date cells and all later days are texts: a spreadsheet may have exchanged day and month in the date cells.</source>
            <translation>روزهای ماه تا 12 خانه‌های تاریخ است و تمام روزهای بعدی متن: ممکن است برنامه صفحه گسترده روز و ماه را در خانه‌های تاریخ جابه‌جا کرده باشد.</translation>
        </message>
        <message>
            <source>Entry {number} of the part {part} of the mapping cannot be understood.</source>
            <translation>مورد {number} در بخش {part} تطبیق ستون‌ها قابل فهم نیست.</translation>
        </message>
        <message>
            <source>Gregorian years</source>
            <translation>سال‌های میلادی</translation>
        </message>
        <message>
            <source>Lunar Hijri</source>
            <translation>هجری قمری</translation>
        </message>
        <message>
            <source>No column names the currency; it is {code} by what stands above the table: “{text}”.</source>
            <translation>هیچ ستونی اسعار را نشان نمی‌دهد؛ مطابق متن بالای جدول {code} است: «{text}».</translation>
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
        <message>
            <source>Thai Buddhist years</source>
            <translation>سال‌های بودایی تایلند</translation>
        </message>
        <message numerus="yes">
            <source>The currency of %n entries is not stated.</source>
            <translation>
                <numerusform>اسعار %n معامله ذکر نشده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file ends in the middle of a record; everything whole before it was read.</source>
            <translation>فایل در وسط یک ثبت پایان می‌یابد؛ هر آنچه پیش از آن کامل بود، خوانده شد.</translation>
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
            <source>The order of day and month was told by the day in the file's name, {day}: read in the other way, entries would be later.</source>
            <translation>ترتیب روز و ماه از تاریخ در نام فایل، {day}، معلوم شد: در صورت خواندن به شکل دیگر، معاملات پس از آن تاریخ می‌بود.</translation>
        </message>
        <message>
            <source>The part {part} of the mapping is no list.</source>
            <translation>بخش {part} تطبیق ستون‌ها فهرست نیست.</translation>
        </message>
        <message numerus="yes">
            <source>The sheets “{one}” and “{other}” hold the same %n rows; both are kept.</source>
            <translation>
                <numerusform>ورق‌های «{one}» و «{other}» همان %n سطر را دارد؛ هر دو نگهداری می‌شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status of %n transfers is in words that are not known.</source>
            <translation>
                <numerusform>وضعیت %n حواله با کلماتی ذکر شده است که شناخته‌شده نیست.</numerusform>
            </translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day and {amount} the amount.</source>
            <translation>جدول عنوان ندارد: مطابق خانه‌های آن، ستون {day} تاریخ و ستون {amount} مبلغ را در بر دارد.</translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day, {amount} the amount and {balance} the balance.</source>
            <translation>جدول عنوان ندارد: مطابق خانه‌های آن، ستون {day} تاریخ، ستون {amount} مبلغ و ستون {balance} بیلانس را در بر دارد.</translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day, {credit} what was received and {debit} what was paid.</source>
            <translation>جدول عنوان ندارد: مطابق خانه‌های آن، ستون {day} تاریخ، ستون {credit} واریز و ستون {debit} برداشت را در بر دارد.</translation>
        </message>
        <message>
            <source>The table has no titles: by its cells, column {day} holds the day, {credit} what was received, {debit} what was paid and {balance} the balance.</source>
            <translation>جدول عنوان ندارد: مطابق خانه‌های آن، ستون {day} تاریخ، ستون {credit} واریز، ستون {debit} برداشت و ستون {balance} بیلانس را در بر دارد.</translation>
        </message>
        <message>
            <source>The years {years} are read as Solar Hijri years, which are {gregorian}.</source>
            <translation>سال‌های {years} به حیث سال‌های هجری شمسی خوانده شده است که برابر با {gregorian} است.</translation>
        </message>
        <message>
            <source>The years {years} are read as Thai Buddhist years, which are {gregorian}.</source>
            <translation>سال‌های {years} به حیث سال‌های بودایی تایلند خوانده شده است که برابر با {gregorian} است.</translation>
        </message>
        <message>
            <source>The years {years} are read as lunar Hijri years, which are {gregorian}; days may be two days off.</source>
            <translation>سال‌های {years} به حیث سال‌های هجری قمری خوانده شده است که برابر با {gregorian} است؛ ممکن است روزها تا دو روز تفاوت داشته باشد.</translation>
        </message>
        <message>
            <source>There is no statement and no entry in the file; what it holds is listed.</source>
            <translation>در فایل نه صورت‌حساب است و نه معامله؛ آنچه در بر دارد، فهرست شده است.</translation>
        </message>
        <message>
            <source>Years are printed with two digits; they are read as years of {first} to {last}, here {years}.</source>
            <translation>سال‌ها با دو رقم نوشته شده است؛ این سال‌ها به حیث سال‌های {first} تا {last} خوانده می‌شود، در این‌جا {years}.</translation>
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
        <message numerus="yes">
            <source>no word tells whether the customer sent or received the %n transfers</source>
            <translation>
                <numerusform>هیچ کلمه‌ای نشان نمی‌دهد که مشتری %n حواله را فرستاده یا دریافت کرده است</numerusform>
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
            <source>the years {years} are {buddhist} if they are Thai Buddhist years</source>
            <translation>سال‌های {years}، در صورتی که سال‌های بودایی تایلند باشد، برابر با {buddhist} است</translation>
        </message>
        <message>
            <source>the years {years} are {solar} as Solar Hijri years and {lunar} as lunar Hijri years</source>
            <translation>سال‌های {years} به حیث سال‌های هجری شمسی برابر با {solar} و به حیث سال‌های هجری قمری برابر با {lunar} است</translation>
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
        <name>Indirect methods</name>
        <message numerus="yes">
            <source>%n days of account {account} are covered by a statement and not proven.</source>
            <translation>
                <numerusform>%n روز حساب {account} را صورت‌حساب در بر می‌گیرد، اما این روزها ثابت نشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days of the period are missing in the statements of {account}.</source>
            <translation>
                <numerusform>%n روز دوره در صورت‌حساب‌های {account} موجود نیست.</numerusform>
            </translation>
        </message>
        <message>
            <source>A difference that is not explained by what is recorded is no proof of any offence: a source may not have been recorded yet.</source>
            <translation>تفاوتی که با معلومات ثبت‌شده توضیح نمی‌یابد، دلیل اثبات هیچ جرمی نیست: ممکن است منبعی هنوز ثبت نشده باشد.</translation>
        </message>
        <message>
            <source>A statement of account {account} does not reconcile.</source>
            <translation>یک صورت‌حساب حساب {account} مطابقت ندارد.</translation>
        </message>
        <message>
            <source>Also money owed to the party. Needed on both days under one name; nought counts too.</source>
            <translation>پولی که دیگران از طرف مقروض‌اند نیز شامل است. برای هر دو روز با یک نام لازم است؛ صفر نیز پذیرفته می‌شود.</translation>
        </message>
        <message>
            <source>An amount is nought or more, and the least is not above the most.</source>
            <translation>مبلغ صفر یا بیشتر از آن است و حداقل از حداکثر بیشتر نیست.</translation>
        </message>
        <message>
            <source>An item needs a party and a name.</source>
            <translation>برای قلم، طرف و نام لازم است.</translation>
        </message>
        <message>
            <source>An item needs an amount, or its least and its most.</source>
            <translation>برای قلم، مبلغ یا حداقل و حداکثر آن لازم است.</translation>
        </message>
        <message>
            <source>Asset, at what it cost</source>
            <translation>دارایی، به قیمت خرید</translation>
        </message>
        <message>
            <source>Bank deposits</source>
            <translation>واریزهای بانکی</translation>
        </message>
        <message>
            <source>Between {low} and {high} {currency} is a difference not explained by what is recorded.</source>
            <translation>میان {low} و {high} {currency} تفاوتی است که با معلومات ثبت‌شده توضیح نمی‌یابد.</translation>
        </message>
        <message>
            <source>By how much did what the party owns, less what it owes, grow? Add what was spent to live, and take away what known sources brought.</source>
            <translation>دارایی طرف پس از کسر قرض‌های آن چه اندازه افزایش یافته است؟ آنچه برای زندگی مصرف شده افزوده شود و آنچه از منابع معلوم رسیده کسر شود.</translation>
        </message>
        <message>
            <source>Cash account</source>
            <translation>حساب پول نقد</translation>
        </message>
        <message>
            <source>Cash in hand</source>
            <translation>پول نقد در دست</translation>
        </message>
        <message>
            <source>Cash in hand on {day}</source>
            <translation>پول نقد در دست به تاریخ {day}</translation>
        </message>
        <message>
            <source>Cash in hand on {day} is not stated; nought counts too.</source>
            <translation>پول نقد در دست به تاریخ {day} ذکر نشده است؛ صفر نیز پذیرفته می‌شود.</translation>
        </message>
        <message>
            <source>Cash in hand on {day}, the starting point, is not established: state the least and the most it may have been.</source>
            <translation>پول نقد در دست به تاریخ {day} که نقطه آغاز است، تثبیت نشده است: حداقل و حداکثر ممکن آن را ذکر کنید.</translation>
        </message>
        <message>
            <source>Cash paid into accounts, spent or given away.</source>
            <translation>پول نقدی که به حساب‌ها واریز، مصرف یا به دیگران داده شده است.</translation>
        </message>
        <message>
            <source>Cash paid out</source>
            <translation>پول نقد پرداخت‌شده</translation>
        </message>
        <message>
            <source>Cash received</source>
            <translation>پول نقد دریافت‌شده</translation>
        </message>
        <message>
            <source>Cash spent that came from no account</source>
            <translation>پول نقد مصرف‌شده که از هیچ حسابی نیامده است</translation>
        </message>
        <message>
            <source>Cash that was needed</source>
            <translation>پول نقد مورد ضرورت</translation>
        </message>
        <message>
            <source>Cash, a balance or a debt needs the day at whose end it stood.</source>
            <translation>برای پول نقد، بیلانس یا قرض، روزی لازم است که مبلغ در پایان آن موجود بوده است.</translation>
        </message>
        <message>
            <source>Change of net worth</source>
            <translation>تغییر ارزش خالص دارایی</translation>
        </message>
        <message>
            <source>Could the cash that was there have paid for the cash that was spent? Where it could not, some cash has no recorded source.</source>
            <translation>آیا پول نقد موجود می‌توانست برای پول نقد مصرف‌شده کفایت کند؟ اگر نمی‌توانست، بخشی از پول نقد منبع ثبت‌شده ندارد.</translation>
        </message>
        <message>
            <source>Debt</source>
            <translation>قرض</translation>
        </message>
        <message>
            <source>Debts paid back</source>
            <translation>قرض‌های بازپرداخت‌شده</translation>
        </message>
        <message>
            <source>Deposits into all accounts</source>
            <translation>واریزها به تمام حساب‌ها</translation>
        </message>
        <message>
            <source>Deposits of money that was withdrawn or sent back before.</source>
            <translation>واریز پولی که پیش از آن برداشت یا پس فرستاده شده بود.</translation>
        </message>
        <message>
            <source>Deposits of new money</source>
            <translation>واریزهای پول نو</translation>
        </message>
        <message>
            <source>Deposits that are no income</source>
            <translation>واریزهایی که عاید نیست</translation>
        </message>
        <message>
            <source>Deposits that only came from another account of the party.</source>
            <translation>واریزهایی که تنها از حساب دیگر همین طرف آمده است.</translation>
        </message>
        <message>
            <source>Deposits were entered by hand: the program could not compare them with complete statements.</source>
            <translation>واریزها با دست وارد شده است: برنامه نتوانست آن‌ها را با صورت‌حساب‌های کامل مقایسه کند.</translation>
        </message>
        <message>
            <source>Describes the formal indirect methods, among them the cash account.</source>
            <translation>روش‌های غیرمستقیم رسمی، از جمله حساب پول نقد، را شرح می‌دهد.</translation>
        </message>
        <message>
            <source>Difference not explained by what is recorded</source>
            <translation>تفاوت توضیح‌نیافته با معلومات ثبت‌شده</translation>
        </message>
        <message>
            <source>Every amount is exact, so that the difference has no range.</source>
            <translation>تمام مبالغ دقیق است، بنابراین تفاوت بازه ندارد.</translation>
        </message>
        <message>
            <source>Everything that came into the accounts in these days.</source>
            <translation>تمام آنچه در این روزها به حساب‌ها آمده است.</translation>
        </message>
        <message>
            <source>Explanations that were followed up</source>
            <translation>توضیحاتی که پی‌گیری شده است</translation>
        </message>
        <message>
            <source>From what the difference may have come, and what shows it.</source>
            <translation>تفاوت ممکن است از چه حاصل شده باشد و چه چیزی آن را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>From {low} to {high} {currency}: what is recorded may explain all, or leave up to {high} not explained.</source>
            <translation>از {low} تا {high} {currency}: ممکن است معلومات ثبت‌شده همه را توضیح دهد یا تا {high} توضیح‌نیافته بماند.</translation>
        </message>
        <message>
            <source>Gifts, fines, losses: spent, and nothing of it is left.</source>
            <translation>تحفه‌ها، جریمه‌ها، زیان‌ها: مصرف شده و چیزی از آن باقی نمانده است.</translation>
        </message>
        <message>
            <source>How much came into the accounts that was new money? Add cash spent beside them, and take away known income.</source>
            <translation>چه مقدار پول نو به حساب‌ها آمده است؟ پول نقد مصرف‌شده بیرون از حساب‌ها افزوده شود و عاید معلوم کسر شود.</translation>
        </message>
        <message>
            <source>Inheritance, gifts, insurance: neither debt nor income.</source>
            <translation>میراث، تحفه‌ها، بیمه: نه قرض و نه عاید.</translation>
        </message>
        <message>
            <source>It holds only where all accounts of the party are in the worksheet.</source>
            <translation>این نتیجه تنها در صورتی معتبر است که تمام حساب‌های طرف در جدول کاری باشد.</translation>
        </message>
        <message>
            <source>It is kept as number {number}.</source>
            <translation>با شماره {number} نگهداری شد.</translation>
        </message>
        <message>
            <source>Known or declared income</source>
            <translation>عاید معلوم یا اظهارشده</translation>
        </message>
        <message>
            <source>Less owned than before</source>
            <translation>کاهش دارایی نسبت به قبل</translation>
        </message>
        <message>
            <source>Likely source</source>
            <translation>منبع احتمالی</translation>
        </message>
        <message>
            <source>Lists what the bank deposits method needs before it speaks.</source>
            <translation>شرایطی را برمی‌شمارد که روش واریزهای بانکی پیش از ارائه نتیجه به آن نیاز دارد.</translation>
        </message>
        <message>
            <source>Living expenses</source>
            <translation>مصارف زندگی</translation>
        </message>
        <message>
            <source>Loans, gifts and other deposits that are no income.</source>
            <translation>قرضه‌ها، تحفه‌ها و سایر واریزهایی که عاید نیست.</translation>
        </message>
        <message>
            <source>Money in an account</source>
            <translation>پول در حساب</translation>
        </message>
        <message>
            <source>Money in or out needs its first and its last day.</source>
            <translation>برای پول ورودی یا خروجی، روز نخست و روز آخر آن لازم است.</translation>
        </message>
        <message>
            <source>Money paid in again</source>
            <translation>پول دوباره واریزشده</translation>
        </message>
        <message>
            <source>Money that must have come in</source>
            <translation>پولی که باید آمده باشد</translation>
        </message>
        <message>
            <source>More owned than before</source>
            <translation>افزایش دارایی نسبت به قبل</translation>
        </message>
        <message>
            <source>Needed on the opening and the closing day; the least and the most may differ.</source>
            <translation>برای روز آغاز و روز پایان لازم است؛ حداقل و حداکثر می‌تواند متفاوت باشد.</translation>
        </message>
        <message>
            <source>Neither a likely source nor the exclusion of other sources has been noted.</source>
            <translation>نه منبع احتمالی و نه منتفی بودن منابع دیگر یادداشت شده است.</translation>
        </message>
        <message>
            <source>Neither cash received nor cash paid out is stated for the period.</source>
            <translation>برای دوره، نه پول نقد دریافت‌شده ذکر شده است و نه پول نقد پرداخت‌شده.</translation>
        </message>
        <message>
            <source>Net worth</source>
            <translation>ارزش خالص دارایی</translation>
        </message>
        <message>
            <source>Net worth on {day}</source>
            <translation>ارزش خالص دارایی به تاریخ {day}</translation>
        </message>
        <message>
            <source>New debts</source>
            <translation>قرض‌های نو</translation>
        </message>
        <message>
            <source>No deposits are stated for the period.</source>
            <translation>برای دوره هیچ واریزی ذکر نشده است.</translation>
        </message>
        <message>
            <source>No explanation given by the party has been noted as followed up.</source>
            <translation>پی‌گیری هیچ یک از توضیحات ارائه‌شده از سوی طرف یادداشت نشده است.</translation>
        </message>
        <message>
            <source>No known income is stated: the true difference may be smaller.</source>
            <translation>هیچ عاید معلومی ذکر نشده است: تفاوت واقعی ممکن است کمتر باشد.</translation>
        </message>
        <message>
            <source>No living expenses are stated: the true difference is larger.</source>
            <translation>هیچ مصارف زندگی ذکر نشده است: تفاوت واقعی بیشتر است.</translation>
        </message>
        <message>
            <source>Not computable: see what is missing.</source>
            <translation>قابل محاسبه نیست: موارد ناموجود را ببینید.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n entries of {account} the source does not say whether they are cash.</source>
            <translation>
                <numerusform>در %n معامله {account}، منبع نشان نمی‌دهد که آیا معامله با پول نقد صورت گرفته است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Other money spent or given away</source>
            <translation>سایر پول‌های مصرف‌شده یا داده‌شده</translation>
        </message>
        <message>
            <source>Receipts that are no income</source>
            <translation>دریافت‌هایی که عاید نیست</translation>
        </message>
        <message>
            <source>Rent, food, school, travel and the like in these days.</source>
            <translation>کرایه، غذا، مکتب، سفر و مانند آن در این روزها.</translation>
        </message>
        <message>
            <source>Requires an established starting point, a likely source or the exclusion of others, leads followed.</source>
            <translation>نقطه آغاز تثبیت‌شده، منبع احتمالی یا منتفی بودن منابع دیگر و پی‌گیری سرنخ‌ها را لازم می‌داند.</translation>
        </message>
        <message>
            <source>Source and application of funds</source>
            <translation>منابع و موارد مصرف وجوه</translation>
        </message>
        <message>
            <source>Source not yet opened: do not quote it before somebody has.</source>
            <translation>منبع هنوز بررسی نشده است: تا زمانی که بررسی نشود، به آن استناد نکنید.</translation>
        </message>
        <message>
            <source>Sources that were looked for and not found</source>
            <translation>منابعی که جستجو شده و یافت نشده است</translation>
        </message>
        <message>
            <source>Spent in cash that was not withdrawn from these accounts.</source>
            <translation>به شکل نقد مصرف شده و از این حساب‌ها برداشت نشده است.</translation>
        </message>
        <message>
            <source>Tells how deposits are freed of transfers, redeposits and what is no income.</source>
            <translation>نشان می‌دهد که چگونه انتقال‌ها، واریزهای دوباره و آنچه عاید نیست، از واریزها کسر می‌شود.</translation>
        </message>
        <message>
            <source>The case has no statement of account {account} any more.</source>
            <translation>قضیه دیگر هیچ صورت‌حسابی از حساب {account} ندارد.</translation>
        </message>
        <message>
            <source>The entries of these accounts give nothing for these days.</source>
            <translation>از معاملات این حساب‌ها برای این روزها چیزی به دست نمی‌آید.</translation>
        </message>
        <message>
            <source>The first day of an item is after its last.</source>
            <translation>روز نخست قلم پس از روز آخر آن است.</translation>
        </message>
        <message>
            <source>The least that an amount may be is above the most.</source>
            <translation>حداقل مبلغ از حداکثر آن بیشتر است.</translation>
        </message>
        <message>
            <source>The methods come from tax practice of the United States. Here they serve as a financial profile that supports leads, asset recovery and questions to experts; a prosecutor must confirm whether a court admits them.</source>
            <translation>این روش‌ها از رویه مالیاتی ایالات متحده گرفته شده است. در این‌جا به حیث تصویر مالی به کار می‌رود که سرنخ‌ها، بازیابی دارایی‌ها و پرسش‌ها از کارشناسان را پشتیبانی می‌کند؛ سارنوال باید تأیید کند که آیا محکمه آن‌ها را می‌پذیرد.</translation>
        </message>
        <message>
            <source>The price paid, whatever it is worth now, and when it was acquired and given up.</source>
            <translation>قیمت پرداخت‌شده، صرف نظر از ارزش فعلی آن، و زمان به دست آوردن و واگذاری آن.</translation>
        </message>
        <message>
            <source>The range is widened most by “{name}”, by {width} {currency}.</source>
            <translation>بازه بیشتر از همه به علت «{name}» و به اندازه {width} {currency} گسترده شده است.</translation>
        </message>
        <message>
            <source>The text was opened and compared.</source>
            <translation>متن بررسی و مقایسه شد.</translation>
        </message>
        <message>
            <source>The worksheet of {party} states nothing for a period yet.</source>
            <translation>در جدول کاری {party} هنوز برای هیچ دوره‌ای چیزی ذکر نشده است.</translation>
        </message>
        <message>
            <source>Transfers between own accounts</source>
            <translation>انتقال‌ها میان حساب‌های خودی</translation>
        </message>
        <message>
            <source>Wages, declared profit and other income shown by a document.</source>
            <translation>معاش، مفاد اظهارشده و سایر عواید که در سند نشان داده شده است.</translation>
        </message>
        <message>
            <source>What is recorded explains everything; {low} to {high} {currency} more was there than is seen to be used.</source>
            <translation>معلومات ثبت‌شده همه چیز را توضیح می‌دهد؛ {low} تا {high} {currency} بیشتر از آنچه مصرف آن دیده می‌شود موجود بوده است.</translation>
        </message>
        <message>
            <source>What is still owed, on both days under the same name.</source>
            <translation>آنچه هنوز باید پرداخته شود، برای هر دو روز با یک نام.</translation>
        </message>
        <message>
            <source>What the party owed on {day}</source>
            <translation>قرض‌های طرف به تاریخ {day}</translation>
        </message>
        <message>
            <source>What the party owned on {day}</source>
            <translation>دارایی‌های طرف به تاریخ {day}</translation>
        </message>
        <message>
            <source>What was said, such as money kept at home or a loan, and what was found.</source>
            <translation>آنچه گفته شده است، مانند پول نگهداری‌شده در خانه یا قرضه، و آنچه یافت شده است.</translation>
        </message>
        <message>
            <source>Where did money go, and from where did it come? It reads the same facts as the net worth and must give the same difference.</source>
            <translation>پول به کجا رفته و از کجا آمده است؟ این روش از همان معلومات ارزش خالص دارایی استفاده می‌کند و باید همان تفاوت را نشان دهد.</translation>
        </message>
        <message>
            <source>Where money went</source>
            <translation>موارد مصرف پول</translation>
        </message>
        <message>
            <source>Which others were looked for, and what came of it.</source>
            <translation>کدام منابع دیگر جستجو شده و نتیجه آن چه بوده است.</translation>
        </message>
        <message>
            <source>Withdrawals, wages in cash and other cash from known sources.</source>
            <translation>برداشت‌ها، معاش نقدی و سایر پول نقد از منابع معلوم.</translation>
        </message>
        <message>
            <source>{amount} {currency} is a difference not explained by what is recorded.</source>
            <translation>{amount} {currency} تفاوتی است که با معلومات ثبت‌شده توضیح نمی‌یابد.</translation>
        </message>
        <message>
            <source>{currency} is no currency of ISO 4217.</source>
            <translation>{currency} کود اسعار مطابق ISO 4217 نیست.</translation>
        </message>
        <message>
            <source>“{name}” has days outside of the period: split it at the ends of the period.</source>
            <translation>«{name}» روزهایی بیرون از دوره دارد: آن را در آغاز و پایان دوره تقسیم کنید.</translation>
        </message>
        <message>
            <source>“{name}” is already stated on {day}: change number {number}.</source>
            <translation>«{name}» از پیش به تاریخ {day} ذکر شده است: شماره {number} را تغییر دهید.</translation>
        </message>
        <message>
            <source>“{name}” is in another currency, and no rate table gives a rate for its day.</source>
            <translation>«{name}» به اسعار دیگر است و هیچ جدول نرخ‌ها برای روز آن نرخی ندارد.</translation>
        </message>
        <message>
            <source>“{name}” is not stated on {day}; nought counts too.</source>
            <translation>«{name}» به تاریخ {day} ذکر نشده است؛ صفر نیز پذیرفته می‌شود.</translation>
        </message>
        <message>
            <source>“{name}” was converted at {rate}, as {source} gives for {day}.</source>
            <translation>«{name}» به نرخ {rate} تبدیل شد که در {source} برای {day} آمده است.</translation>
        </message>
        <message>
            <source>“{name}”: the entries now give nothing for what is stated.</source>
            <translation>«{name}»: اکنون از معاملات برای مبلغ ذکرشده چیزی به دست نمی‌آید.</translation>
        </message>
        <message>
            <source>“{name}”: the entries now give {low} to {high}, not what is stated.</source>
            <translation>«{name}»: اکنون از معاملات {low} تا {high} به دست می‌آید، نه مبلغ ذکرشده.</translation>
        </message>
    </context>
    <context>
        <name>ItemDialog</name>
        <message>
            <source>Add an item</source>
            <translation>افزودن قلم</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>An amount that is not known exactly is entered as a range; the result then has a range too. Every item says on what it stands.</source>
            <translation>مبلغی که به طور دقیق معلوم نیست، به شکل بازه وارد می‌شود؛ در آن صورت نتیجه نیز بازه دارد. برای هر قلم ذکر می‌شود که بر چه استوار است.</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>حداقل</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>حداکثر</translation>
        </message>
        <message>
            <source>At the end of</source>
            <translation>در پایان روز</translation>
        </message>
        <message>
            <source>Change an item</source>
            <translation>تغییر قلم</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Choose a currency of the list.</source>
            <translation>یکی از اسعار فهرست را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>تاریخ را به شکل روز، ماه و سال وارد کنید.</translation>
        </message>
        <message>
            <source>Enter an amount; nought counts too.</source>
            <translation>مبلغ را وارد کنید؛ صفر نیز پذیرفته می‌شود.</translation>
        </message>
        <message>
            <source>Enter the party whose worksheet it is.</source>
            <translation>طرفی را که جدول کاری به او مربوط است وارد کنید.</translation>
        </message>
        <message>
            <source>Enter what it is called, such as the number of the account.</source>
            <translation>نام قلم را وارد کنید، مانند شماره حساب.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از تاریخ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>طرف</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>روز آخر پیش از روز نخست است.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>تا تاریخ</translation>
        </message>
    </context>
    <context>
        <name>ItemsPanel</name>
        <message numerus="yes">
            <source>%Ln entries of the case</source>
            <translation>
                <numerusform>%Ln معامله قضیه</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغییر…</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>واردکننده</translation>
        </message>
        <message>
            <source>Items of the worksheet</source>
            <translation>اقلام جدول کاری</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>نمایش معاملات آن</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>مستند به</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
        <message>
            <source>entries of the case</source>
            <translation>معاملات قضیه</translation>
        </message>
        <message>
            <source>stated: {reason}</source>
            <translation>بیان‌شده: {reason}</translation>
        </message>
        <message>
            <source>{document}, {place}</source>
            <translation>{document}، {place}</translation>
        </message>
    </context>
    <context>
        <name>KeepFilterDialog</name>
        <message>
            <source>Enter a name for the filters.</source>
            <translation>نامی برای فیلترها وارد کنید.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>ذخیره</translation>
        </message>
        <message>
            <source>Save filters</source>
            <translation>ذخیره فیلترها</translation>
        </message>
        <message>
            <source>The saved filter {name} will be replaced.</source>
            <translation>فیلتر ذخیره‌شده {name} جایگزین می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>KeepLayoutDialog</name>
        <message>
            <source>Back</source>
            <translation>قبلی</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>لغو</translation>
        </message>
        <message>
            <source>Check what each column holds. A day and an amount are needed; what no field fits is kept as it is.</source>
            <translation>محتوای هر ستون را بررسی کنید. تاریخ و مبلغ ضروری است؛ ستونی که با هیچ فیلد سازگار نیست، بدون تغییر نگهداری می‌شود.</translation>
        </message>
        <message>
            <source>Checking the layout</source>
            <translation>بررسی قالب</translation>
        </message>
        <message>
            <source>File</source>
            <translation>فایل</translation>
        </message>
        <message>
            <source>Files that were looked at</source>
            <translation>فایل‌های بررسی‌شده</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>سازگاری</translation>
        </message>
        <message>
            <source>Keep as a layout, step 1 of 3: the columns</source>
            <translation>نگهداری به حیث قالب، مرحله 1 از 3: ستون‌ها</translation>
        </message>
        <message>
            <source>Keep as a layout, step 2 of 3: the bank</source>
            <translation>نگهداری به حیث قالب، مرحله 2 از 3: بانک</translation>
        </message>
        <message>
            <source>Keep as a layout, step 3 of 3: the check</source>
            <translation>نگهداری به حیث قالب، مرحله 3 از 3: بررسی</translation>
        </message>
        <message>
            <source>Keep the layout</source>
            <translation>نگهداری قالب</translation>
        </message>
        <message>
            <source>Keeping the layout</source>
            <translation>نگهداری قالب در حال اجرا</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>Read the files that fit with this layout now</source>
            <translation>خواندن فایل‌های سازگار با این قالب همین اکنون</translation>
        </message>
        <message>
            <source>Say whose layout it is. The program proposes what stands in the file.</source>
            <translation>مشخص کنید که این قالب از کدام بانک است. برنامه آنچه را که در فایل آمده است پیشنهاد می‌کند.</translation>
        </message>
        <message>
            <source>The layout is kept on this computer when you press the button; cases stay as they are.</source>
            <translation>قالب با فشردن دکمه در همین کمپیوتر نگهداری می‌شود؛ قضیه‌ها بدون تغییر می‌ماند.</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>دلیل ناسازگاری</translation>
        </message>
        <message numerus="yes">
            <source>{id}: %Ln columns</source>
            <translation>
                <numerusform>{id}: %Ln ستون</numerusform>
            </translation>
        </message>
        <message>
            <source>{percent} % of the titles</source>
            <translation>{percent} فیصد عنوان‌ها</translation>
        </message>
    </context>
    <context>
        <name>KeptAnswers</name>
        <message>
            <source>Calendar</source>
            <translation>تقویم</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Decimal mark</source>
            <translation>علامت اعشاری</translation>
        </message>
        <message>
            <source>Order of day and month</source>
            <translation>ترتیب روز و ماه</translation>
        </message>
        <message>
            <source>What a column holds</source>
            <translation>محتوای ستون</translation>
        </message>
        <message>
            <source>Whose accounts these are</source>
            <translation>صاحبان این حساب‌ها</translation>
        </message>
        <message>
            <source>Words of the direction</source>
            <translation>کلمات جهت</translation>
        </message>
    </context>
    <context>
        <name>KeptAnswersDialog</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>An answer that was given once serves every file of the same layout and account. Withdraw one that was wrong: what was read with it no longer counts until it is read again.</source>
            <translation>پاسخی که یک بار داده شده است، برای تمام فایل‌های همان قالب و همان حساب به کار می‌رود. پاسخ نادرست را پس بگیرید: آنچه با آن خوانده شده است تا خواندن دوباره دیگر در محاسبه شامل نیست.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>پرسش</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>ستون</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>پاسخ‌دهنده</translation>
        </message>
        <message>
            <source>Kept answers</source>
            <translation>پاسخ‌های نگهداری‌شده</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>قالب</translation>
        </message>
        <message>
            <source>Looking for answers</source>
            <translation>جستجوی پاسخ‌ها</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>مرحله‌های ورود</translation>
        </message>
        <message numerus="yes">
            <source>The answer was withdrawn; %Ln readings no longer count.</source>
            <translation>
                <numerusform>پاسخ پس گرفته شد؛ %Ln مرحله ورود دیگر در محاسبه شامل نیست.</numerusform>
            </translation>
        </message>
        <message>
            <source>The case keeps no answers yet. Those that you give on the import page are kept with the import.</source>
            <translation>در قضیه هنوز پاسخی نگهداری نشده است. پاسخ‌هایی که در صفحه ورود می‌دهید، همراه با مرحله ورود نگهداری می‌شود.</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translation>پس گرفتن</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw this answer? %Ln readings were made with it and will no longer count. You can undo this.</source>
            <translation>
                <numerusform>این پاسخ پس گرفته شود؟ %Ln مرحله ورود با آن انجام شده است و دیگر در محاسبه شامل نخواهد بود. می‌توانید این کار را برگردانید.</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdrawing an answer</source>
            <translation>پس گرفتن پاسخ</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>پس گرفتن…</translation>
        </message>
        <message>
            <source>no account named</source>
            <translation>حسابی ذکر نشده است</translation>
        </message>
        <message>
            <source>whole table</source>
            <translation>تمام جدول</translation>
        </message>
        <message>
            <source>{name}, {day}</source>
            <translation>{name}، {day}</translation>
        </message>
    </context>
    <context>
        <name>KeyDesk</name>
        <message>
            <source>Changing the passphrase</source>
            <translation>تغییر عبارت رمز</translation>
        </message>
        <message>
            <source>Looking at the passphrase</source>
            <translation>بررسی عبارت رمز</translation>
        </message>
        <message>
            <source>Looking for a backup</source>
            <translation>جستجوی نسخه پشتیبان</translation>
        </message>
        <message>
            <source>Putting the backup in place</source>
            <translation>گذاشتن نسخه پشتیبان به جای قضیه</translation>
        </message>
        <message>
            <source>Recovering the case</source>
            <translation>بازیابی قضیه</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>ذخیره کاپی</translation>
        </message>
        <message>
            <source>Verifying the case</source>
            <translation>تأیید صحت قضیه</translation>
        </message>
        <message>
            <source>Writing the recovery sheet</source>
            <translation>نوشتن ورق بازیابی</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Change a keyed statement</source>
            <translation>تغییر صورت‌حساب واردشده با دست</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Choose a currency of the list.</source>
            <translation>یکی از اسعار فهرست را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Choose the document that says it; add it to the evidence first.</source>
            <translation>سندی را که این معلومات در آن آمده است انتخاب کنید؛ نخست آن را به شواهد بیفزایید.</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>بیلانس نهایی</translation>
        </message>
        <message>
            <source>Copy what the document itself says. It is kept with your name, the time and the place, compared with the entries, and never counted as an entry.</source>
            <translation>آنچه را که در خود سند آمده است، عیناً وارد کنید. این معلومات با نام شما، زمان و محل آن نگهداری و با معاملات مقایسه می‌شود و هرگز به حیث معامله شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>سند</translation>
        </message>
        <message>
            <source>Enter at least one figure: a turnover, a balance or the number of rows.</source>
            <translation>دست‌کم یک رقم را وارد کنید: گردش، بیلانس یا تعداد سطرها.</translation>
        </message>
        <message>
            <source>Enter the first and the last day as dd.mm.yyyy.</source>
            <translation>روز نخست و روز آخر را به شکل dd.mm.yyyy وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the number of rows as a whole number.</source>
            <translation>تعداد سطرها را به شکل عدد صحیح وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the number of the account.</source>
            <translation>شماره حساب را وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the place in the document where it stands.</source>
            <translation>محل آن را در سند وارد کنید.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>روز نخست</translation>
        </message>
        <message>
            <source>Key a statement</source>
            <translation>وارد کردن صورت‌حساب با دست</translation>
        </message>
        <message>
            <source>Key it</source>
            <translation>وارد کردن</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>روز آخر</translation>
        </message>
        <message>
            <source>Money in, in all</source>
            <translation>مجموع واریزها</translation>
        </message>
        <message>
            <source>Money out, in all</source>
            <translation>مجموع برداشت‌ها</translation>
        </message>
        <message>
            <source>Number of rows</source>
            <translation>تعداد سطرها</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>بیلانس ابتدایی</translation>
        </message>
        <message>
            <source>Place in the document</source>
            <translation>محل در سند</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>روز آخر پیش از روز نخست است.</translation>
        </message>
        <message>
            <source>empty: not stated</source>
            <translation>خالی: ذکر نشده است</translation>
        </message>
        <message>
            <source>for example: page 2, below the table</source>
            <translation>مثلاً: صفحه 2، زیر جدول</translation>
        </message>
    </context>
    <context>
        <name>KeyedTable</name>
        <message>
            <source>Closing balance: {figure}</source>
            <translation>بیلانس نهایی: {figure}</translation>
        </message>
        <message>
            <source>Compared with the entries</source>
            <translation>نتیجه مقایسه با معاملات</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Document and place</source>
            <translation>سند و محل</translation>
        </message>
        <message>
            <source>Everything agrees: these days are proven.</source>
            <translation>همه چیز سازگار است: این روزها ثابت شده است.</translation>
        </message>
        <message>
            <source>It says</source>
            <translation>ارقام ذکرشده</translation>
        </message>
        <message>
            <source>Keyed by</source>
            <translation>واردکننده</translation>
        </message>
        <message>
            <source>Keyed statements</source>
            <translation>صورت‌حساب‌های واردشده با دست</translation>
        </message>
        <message>
            <source>Money in: {figure}</source>
            <translation>واریز: {figure}</translation>
        </message>
        <message>
            <source>Money out: {figure}</source>
            <translation>برداشت: {figure}</translation>
        </message>
        <message>
            <source>Number of rows: {figure}</source>
            <translation>تعداد سطرها: {figure}</translation>
        </message>
        <message>
            <source>Opening balance: {figure}</source>
            <translation>بیلانس ابتدایی: {figure}</translation>
        </message>
        <message>
            <source>What is stated agrees, but only both turnovers or both balances together prove the days.</source>
            <translation>آنچه ذکر شده است سازگار است، اما روزها تنها با هر دو گردش یا هر دو بیلانس یک‌جا ثابت می‌شود.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message>
            <source>{name}, {moment} UTC</source>
            <translation>{name}، {moment} UTC</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>The backup is in place; the damaged file is kept beside it as {file}.</source>
            <translation>نسخه پشتیبان به جای قضیه گذاشته شد؛ فایل آسیب‌دیده در کنار آن به نام {file} نگهداری می‌شود.</translation>
        </message>
        <message>
            <source>The copy is in {file}. It opens as the case does now.</source>
            <translation>کاپی در فایل {file} است. این کاپی مانند قضیه کنونی باز می‌شود.</translation>
        </message>
        <message>
            <source>The recovery sheet is in {file}. Print it, seal it, and delete the file: it opens the case.</source>
            <translation>ورق بازیابی در فایل {file} است. آن را چاپ و مهر کنید و فایل را حذف کنید: این ورق قضیه را باز می‌کند.</translation>
        </message>
        <message>
            <source>The shares are in {files}. Print them, give them to different persons, and delete the files: any two of them open the case.</source>
            <translation>سهم‌های کلید در این فایل‌ها است: {files}. آن‌ها را چاپ کنید، به اشخاص مختلف بسپارید و فایل‌ها را حذف کنید: هر دو سهم قضیه را باز می‌کند.</translation>
        </message>
    </context>
    <context>
        <name>LayoutButton</name>
        <message>
            <source>All layouts…</source>
            <translation>تمام قالب‌ها…</translation>
        </message>
        <message>
            <source>Choose a layout…</source>
            <translation>انتخاب قالب…</translation>
        </message>
        <message>
            <source>Keep as a layout…</source>
            <translation>نگهداری به حیث قالب…</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>قالب</translation>
        </message>
        <message>
            <source>Layout of the file</source>
            <translation>قالب فایل</translation>
        </message>
        <message>
            <source>Layout of the file: {layout}</source>
            <translation>قالب فایل: {layout}</translation>
        </message>
        <message>
            <source>{layout}, {percent} %</source>
            <translation>{layout}، {percent} فیصد</translation>
        </message>
    </context>
    <context>
        <name>LayoutChoiceDialog</name>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>Choose a layout</source>
            <translation>انتخاب قالب</translation>
        </message>
        <message>
            <source>Choose the layout of {file}. A layout is used where four fifths of its titles stand in the file and the file names no other bank.</source>
            <translation>قالب فایل {file} را انتخاب کنید. قالب در صورتی به کار می‌رود که چهار پنجم عنوان‌های آن در فایل باشد و در فایل بانک دیگری ذکر نشده باشد.</translation>
        </message>
        <message>
            <source>Comparing layouts</source>
            <translation>مقایسه قالب‌ها</translation>
        </message>
        <message>
            <source>Find a bank or a layout</source>
            <translation>جستجوی بانک یا قالب</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>سازگاری</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>قالب</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>قالب‌ها</translation>
        </message>
        <message>
            <source>The file is not of this layout: {reason}.</source>
            <translation>فایل با این قالب سازگار نیست: {reason}.</translation>
        </message>
        <message>
            <source>The file is of this layout.</source>
            <translation>فایل با این قالب سازگار است.</translation>
        </message>
        <message>
            <source>Use this layout</source>
            <translation>استفاده از این قالب</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>منشأ</translation>
        </message>
        <message>
            <source>{percent} % of the titles</source>
            <translation>{percent} فیصد عنوان‌ها</translation>
        </message>
    </context>
    <context>
        <name>LayoutColumns</name>
        <message>
            <source>Column</source>
            <translation>ستون</translation>
        </message>
        <message>
            <source>Columns of the layout</source>
            <translation>ستون‌های قالب</translation>
        </message>
        <message>
            <source>Press Enter on a row, or click it twice, to say what its column holds.</source>
            <translation>برای تعیین محتوای ستون، روی سطر Enter را فشار دهید یا دو بار کلیک کنید.</translation>
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
            <source>Title in the file</source>
            <translation>عنوان در فایل</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>محتوا</translation>
        </message>
    </context>
    <context>
        <name>LayoutConversation</name>
        <message numerus="yes">
            <source>The layout {id} is kept on this computer; %Ln files are read with it.</source>
            <translation>
                <numerusform>قالب {id} در این کمپیوتر نگهداری شد؛ %Ln فایل با آن خوانده شده است.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayoutForm</name>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>Beginnings of its BIC</source>
            <translation>آغاز BIC بانک</translation>
        </message>
        <message>
            <source>Country and bank code of its IBANs</source>
            <translation>کود کشور و کود بانک در IBANهای آن</translation>
        </message>
        <message>
            <source>Empty for a form that several banks use</source>
            <translation>خالی برای فورمی که چند بانک به کار می‌برند</translation>
        </message>
        <message>
            <source>Id of the layout</source>
            <translation>شناسه قالب</translation>
        </message>
        <message>
            <source>Marks are what only files of this bank say. They keep the layout from files of other banks with the same titles. Several stand with semicolons between them; leave out what you are not sure of.</source>
            <translation>نشانه‌ها آن چیزی است که تنها در فایل‌های این بانک می‌آید. نشانه‌ها مانع می‌شود که قالب برای فایل‌های بانک‌های دیگر با همان عنوان‌ها به کار رود. چند نشانه با نقطه‌ویرگول از هم جدا می‌شود؛ آنچه را که از آن مطمئن نیستید ننویسید.</translation>
        </message>
        <message>
            <source>Names of its sheets</source>
            <translation>نام‌های ورق‌های آن</translation>
        </message>
        <message>
            <source>Other names of the bank</source>
            <translation>نام‌های دیگر بانک</translation>
        </message>
        <message>
            <source>Small Latin letters, digits and hyphens</source>
            <translation>حروف کوچک لاتین، ارقام و خط تیره</translation>
        </message>
        <message>
            <source>Words above its tables</source>
            <translation>کلمات بالای جدول‌های آن</translation>
        </message>
    </context>
    <context>
        <name>LayoutWords</name>
        <message>
            <source>a form of several banks</source>
            <translation>فورم مشترک چند بانک</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>همراه با برنامه</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>واردشده</translation>
        </message>
        <message>
            <source>imported, signed with the key {key}</source>
            <translation>واردشده، امضاشده با کلید {key}</translation>
        </message>
        <message>
            <source>made here</source>
            <translation>ساخته‌شده در این‌جا</translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message numerus="yes">
            <source>%n titles do not stand in their places: {titles}</source>
            <translation>
                <numerusform>%n عنوان در جای خود نیست: {titles}</numerusform>
            </translation>
        </message>
        <message>
            <source>No layout can be made of {file}: its row of titles, a column with the day and a column with the amount must be known first.</source>
            <translation>از {file} نمی‌توان قالب ساخت: نخست باید سطر عنوان، ستون تاریخ و ستون مبلغ آن معلوم باشد.</translation>
        </message>
        <message>
            <source>The layout has format version {found}; this program knows {known}.</source>
            <translation>نسخه فارمت این قالب {found} است؛ این برنامه نسخه {known} را می‌شناسد.</translation>
        </message>
        <message>
            <source>The layout {id} comes with the program; choose another id.</source>
            <translation>قالب {id} همراه با برنامه ارائه شده است؛ شناسه دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>The layout {id} is not applied to {file}: {reason}.</source>
            <translation>قالب {id} برای فایل {file} به کار نرفت: {reason}.</translation>
        </message>
        <message>
            <source>The layout {id} was imported. It is signed with the key {fingerprint}.</source>
            <translation>قالب {id} وارد شد. این قالب با کلید {fingerprint} امضا شده است.</translation>
        </message>
        <message>
            <source>The layout {id} was removed.</source>
            <translation>قالب {id} حذف شد.</translation>
        </message>
        <message numerus="yes">
            <source>The layout {id} was saved, revision {revision}: %n columns.</source>
            <translation>
                <numerusform>قالب {id} ذخیره شد، بازنگری {revision}: %n ستون.</numerusform>
            </translation>
        </message>
        <message>
            <source>The part {part} of a layout has {name}, which this version does not know.</source>
            <translation>بخش {part} قالب دارای {name} است که برای این نسخه شناخته‌شده نیست.</translation>
        </message>
        <message>
            <source>The part {part} of a layout is no object.</source>
            <translation>بخش {part} قالب مجموعه‌ای با بخش‌های نام‌دار نیست.</translation>
        </message>
        <message>
            <source>There is a layout {id} of revision {revision} already, and the imported one is not newer.</source>
            <translation>قالب {id} با بازنگری {revision} از قبل وجود دارد و قالب واردشده تازه‌تر از آن نیست.</translation>
        </message>
        <message>
            <source>There is no layout {id}; layouts list shows those there are.</source>
            <translation>قالب {id} وجود ندارد؛ قالب‌های موجود را فرمان layouts list نشان می‌دهد.</translation>
        </message>
        <message>
            <source>it does not say when it was signed.</source>
            <translation>در آن ذکر نشده است که چه زمانی امضا شده است.</translation>
        </message>
        <message>
            <source>it has other titles beside those of the layout</source>
            <translation>افزون بر عنوان‌های قالب، عنوان‌های دیگری نیز دارد</translation>
        </message>
        <message>
            <source>it holds no list of layouts.</source>
            <translation>فهرست قالب‌ها در آن نیست.</translation>
        </message>
        <message>
            <source>it is larger than layouts are.</source>
            <translation>بزرگ‌تر از اندازه قالب‌ها است.</translation>
        </message>
        <message>
            <source>it is no JSON text, or is damaged.</source>
            <translation>متن JSON نیست یا آسیب دیده است.</translation>
        </message>
        <message>
            <source>it is no file of signed layouts.</source>
            <translation>فایل قالب‌های امضاشده نیست.</translation>
        </message>
        <message>
            <source>it is no object with named parts.</source>
            <translation>مجموعه‌ای با بخش‌های نام‌دار نیست.</translation>
        </message>
        <message>
            <source>its format version is {found} and not {known}.</source>
            <translation>نسخه فارمت آن {found} است، نه {known}.</translation>
        </message>
        <message>
            <source>its name is not the id of the layout.</source>
            <translation>نام آن همان شناسه قالب نیست.</translation>
        </message>
        <message>
            <source>its signature is not right, so it was changed after it was signed.</source>
            <translation>امضای آن درست نیست، بنابراین پس از امضا تغییر داده شده است.</translation>
        </message>
        <message>
            <source>no row of titles was found</source>
            <translation>سطر عنوان یافت نشد</translation>
        </message>
        <message>
            <source>the file names {mark}, which is not of {bank}</source>
            <translation>در فایل {mark} ذکر شده است که به بانک {bank} تعلق ندارد</translation>
        </message>
        <message>
            <source>two of its layouts have one id.</source>
            <translation>دو قالب آن یک شناسه دارد.</translation>
        </message>
        <message>
            <source>{file} holds no layout that can be used: {reason}</source>
            <translation>فایل {file} قالب قابل استفاده ندارد: {reason}</translation>
        </message>
        <message>
            <source>{file} is signed with the key {fingerprint}, which is not among the trusted keys. Compare the fingerprint with the signer by another way, then name it with --key.</source>
            <translation>فایل {file} با کلید {fingerprint} امضا شده است که در جمله کلیدهای مورد اعتماد نیست. اثر کلید را از راه ارتباطی دیگری با امضاکننده مقایسه کنید و سپس آن را با --key ذکر کنید.</translation>
        </message>
        <message>
            <source>{file} was written. It is signed with the key {fingerprint}.</source>
            <translation>فایل {file} نوشته شد. این فایل با کلید {fingerprint} امضا شده است.</translation>
        </message>
        <message>
            <source>{id} cannot be the id of a layout: it needs small Latin letters, digits and single hyphens.</source>
            <translation>{id} شناسه قالب بوده نمی‌تواند: شناسه تنها از حروف کوچک لاتین، ارقام و خط‌های تیره تکی تشکیل می‌شود.</translation>
        </message>
        <message>
            <source>{id} cannot be the id of a layout: the program or a system uses this name.</source>
            <translation>{id} شناسه قالب بوده نمی‌تواند: این نام را برنامه یا سیستم عامل به کار می‌برد.</translation>
        </message>
        <message>
            <source>{name} in the part {part} of a layout is missing or not of the right form.</source>
            <translation>{name} در بخش {part} قالب وجود ندارد یا شکل آن درست نیست.</translation>
        </message>
    </context>
    <context>
        <name>LayoutsDialog</name>
        <message numerus="yes">
            <source>%Ln layouts were imported: {names}.</source>
            <translation>
                <numerusform>%Ln قالب وارد شد: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>A layout tells what the columns of a bank's file hold. Those that you make can be handed to other agencies in a signed file.</source>
            <translation>قالب نشان می‌دهد که ستون‌های فایل یک بانک چه را در بر دارد. قالب‌هایی را که خود می‌سازید می‌توان در یک فایل امضاشده به نهادهای دیگر سپرد.</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>بانک</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>ستون‌ها</translation>
        </message>
        <message>
            <source>Export signed…</source>
            <translation>صدور امضاشده…</translation>
        </message>
        <message>
            <source>I compared it: import</source>
            <translation>مقایسه کردم: وارد شود</translation>
        </message>
        <message>
            <source>Importing layouts</source>
            <translation>وارد کردن قالب‌ها</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>وارد کردن…</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>قالب</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>قالب‌ها</translation>
        </message>
        <message>
            <source>Looking for layouts</source>
            <translation>جستجوی قالب‌ها</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove the layout {id} from this computer? Cases that were read with it stay as they are.</source>
            <translation>قالب {id} از این کمپیوتر حذف شود؟ قضیه‌هایی که با آن خوانده شده‌اند بدون تغییر می‌مانند.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>Removing a layout</source>
            <translation>حذف قالب</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>بازنگری</translation>
        </message>
        <message>
            <source>The layout {id} was removed.</source>
            <translation>قالب {id} حذف شد.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>منشأ</translation>
        </message>
        <message>
            <source>Writing layouts</source>
            <translation>نوشتن قالب‌ها</translation>
        </message>
        <message>
            <source>{file} is whole, and signed with a key that is not known here: {key}. Compare it with the signer by another way, such as the telephone, before you trust it.</source>
            <translation>فایل {file} کامل است و با کلیدی امضا شده است که در این‌جا شناخته‌شده نیست: {key}. پیش از اعتماد به این کلید، آن را از راه ارتباطی دیگری، مانند تیلفون، با امضاکننده مقایسه کنید.</translation>
        </message>
        <message>
            <source>{file} was written. It is signed with the key {key}; tell the receiver this key by another way.</source>
            <translation>فایل {file} نوشته شد. این فایل با کلید {key} امضا شده است؛ این کلید را از راه ارتباطی دیگری به گیرنده اطلاع دهید.</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message numerus="yes">
            <source>The ledger has %n entries, {repeated} of them repeated and counted once; its hash is {hash}.</source>
            <translation>
                <numerusform>دفتر معاملات %n معامله دارد که {repeated} آن تکراری است و یک بار شمرده شده است؛ هش آن {hash} است.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message>
            <source>Account {account}</source>
            <translation>حساب {account}</translation>
        </message>
        <message>
            <source>Account {account}, {holder}</source>
            <translation>حساب {account}، {holder}</translation>
        </message>
        <message>
            <source>Case: {reference}</source>
            <translation>قضیه: {reference}</translation>
        </message>
        <message>
            <source>Covering letter or document, {place}, {days}: {difference}. Please state which figure is right and provide what is missing.</source>
            <translation>مکتوب همراه یا سند، {place}، {days}: {difference}. لطفاً مشخص سازید که کدام رقم درست است و آنچه را که کمبود است ارائه نمایید.</translation>
        </message>
        <message>
            <source>Draft. Editable, not verifiable.</source>
            <translation>مسوده. قابل ویرایش است و قابل تأیید نیست.</translation>
        </message>
        <message>
            <source>File {file} could not be read as a table: please provide what it holds as .xlsx or .csv, without a password, with the columns named below.</source>
            <translation>فایل {file} به حیث جدول خوانده نشد: لطفاً محتوای آن را به شکل .xlsx یا .csv، بدون رمز عبور و با ستون‌های ذکرشده در زیر ارائه نمایید.</translation>
        </message>
        <message>
            <source>File {file}, {days}: please state the opening and the closing balance, the turnovers of credits and of debits, and the number of entries ({count} were read).</source>
            <translation>فایل {file}، {days}: لطفاً بیلانس ابتدایی و بیلانس نهایی، گردش واریزها و برداشت‌ها و تعداد معاملات را ذکر نمایید ({count} معامله خوانده شد).</translation>
        </message>
        <message>
            <source>File {file}, {days}: {reason} Please check it and provide the statement anew, or state the reason.</source>
            <translation>فایل {file}، {days}: {reason} لطفاً آن را بررسی نموده و صورت‌حساب را دوباره ارائه نمایید، یا دلیل آن را ذکر نمایید.</translation>
        </message>
        <message>
            <source>Files of which no account is known</source>
            <translation>فایل‌هایی که حساب آن‌ها معلوم نیست</translation>
        </message>
        <message>
            <source>Files {first} and {second}: the one ends with a balance of {closing}, the other begins with {opening}. Please provide the entries between them, or state which balance is right.</source>
            <translation>فایل‌های {first} و {second}: یکی با بیلانس {closing} پایان می‌یابد و دیگری با بیلانس {opening} آغاز می‌شود. لطفاً معاملات بین آن دو را ارائه نمایید، یا مشخص سازید که کدام بیلانس درست است.</translation>
        </message>
        <message>
            <source>Form of the answer</source>
            <translation>شکل پاسخ</translation>
        </message>
        <message>
            <source>From: {agency}</source>
            <translation>از: {agency}</translation>
        </message>
        <message>
            <source>Legal basis: [act, number and date of the order]</source>
            <translation>مبنای قانونی: [سند قانونی، شماره و تاریخ قرار]</translation>
        </message>
        <message>
            <source>Legal basis: {act}, number {number}, of {day}, {authority}</source>
            <translation>مبنای قانونی: {act}، شماره {number}، تاریخ {day}، {authority}</translation>
        </message>
        <message>
            <source>Number and date: [outgoing number], [date]</source>
            <translation>شماره و تاریخ: [شماره صادره]، [تاریخ]</translation>
        </message>
        <message>
            <source>Please provide tables as .xlsx or .csv with one row for each entry and these columns: date and time of the booking, value date, credit, debit, currency, balance after the entry, reference of the document, name, identification number, account and bank of the other side, and purpose of the payment; numbers of accounts and of documents as text.</source>
            <translation>لطفاً جدول‌ها را به شکل .xlsx یا .csv ارائه نمایید، برای هر معامله یک سطر و با این ستون‌ها: تاریخ و ساعت ثبت، تاریخ ارزش، واریز، برداشت، اسعار، بیلانس پس از معامله، شماره مرجع سند، نام، شماره هویت، حساب و بانک طرف مقابل، و مقصد پرداخت؛ شماره‌های حساب و سند به شکل متن.</translation>
        </message>
        <message>
            <source>Please state in a covering letter, for each file, its name and SHA-256, the account and its currency, the first and the last day, the opening and the closing balance, the turnovers of credits and of debits, and the number of entries.</source>
            <translation>لطفاً در مکتوب همراه، برای هر فایل نام و SHA-256 آن، حساب و اسعار آن، روز نخست و روز آخر، بیلانس ابتدایی و بیلانس نهایی، گردش واریزها و برداشت‌ها و تعداد معاملات را ذکر نمایید.</translation>
        </message>
        <message>
            <source>Request to complete account statements</source>
            <translation>درخواست تکمیل صورت‌حساب‌های بانکی</translation>
        </message>
        <message>
            <source>The currency of the account is not stated: please state it.</source>
            <translation>اسعار حساب ذکر نشده است: لطفاً آن را ذکر نمایید.</translation>
        </message>
        <message numerus="yes">
            <source>The letter asks about %n accounts; it is in {file}, its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>در مکتوب درباره %n حساب درخواست شده است؛ مکتوب در فایل {file} است و SHA-256 آن {hash} است.</numerusform>
            </translation>
        </message>
        <message>
            <source>This draft can be changed by anybody, so that nothing can be proven by it; what was received can be verified by the sealed bundle of the case.</source>
            <translation>این مسوده توسط هر شخصی قابل تغییر است، بنابراین هیچ امری با آن ثابت شده نمی‌تواند؛ آنچه دریافت شده است با بسته مهرشده قضیه قابل تأیید است.</translation>
        </message>
        <message>
            <source>To: {bank}</source>
            <translation>به: {bank}</translation>
        </message>
        <message>
            <source>What was received leaves nothing open to be asked for.</source>
            <translation>در آنچه دریافت شده است، موردی برای درخواست باقی نمانده است.</translation>
        </message>
        <message>
            <source>What was received leaves open what is listed below. Please provide it, or state for each point that there is nothing to provide.</source>
            <translation>در آنچه دریافت شده است، موارد زیر ناروشن مانده است. لطفاً این معلومات را ارائه نمایید، یا برای هر مورد ذکر نمایید که چیزی برای ارائه وجود ندارد.</translation>
        </message>
        <message>
            <source>[act]</source>
            <translation>[سند قانونی]</translation>
        </message>
        <message>
            <source>[agency]</source>
            <translation>[نهاد]</translation>
        </message>
        <message>
            <source>[authority]</source>
            <translation>[مقام]</translation>
        </message>
        <message>
            <source>[date by which the answer is due]</source>
            <translation>[تاریخی که تا آن پاسخ باید ارائه شود]</translation>
        </message>
        <message>
            <source>[date]</source>
            <translation>[تاریخ]</translation>
        </message>
        <message>
            <source>[name and address of the bank]</source>
            <translation>[نام و آدرس بانک]</translation>
        </message>
        <message>
            <source>[number]</source>
            <translation>[شماره]</translation>
        </message>
        <message>
            <source>[position]</source>
            <translation>[وظیفه]</translation>
        </message>
        <message>
            <source>[signature]</source>
            <translation>[امضا]</translation>
        </message>
        <message>
            <source>period not stated</source>
            <translation>دوره ذکر نشده است</translation>
        </message>
        <message numerus="yes">
            <source>{days} (%n days): no statement covers these days. Please provide it; where nothing was booked, please state the balance at the beginning and at the end.</source>
            <translation>
                <numerusform>{days} (%n روز): هیچ صورت‌حسابی این روزها را در بر نمی‌گیرد. لطفاً آن را ارائه نمایید؛ در صورتی که هیچ معامله‌ای ثبت نشده باشد، لطفاً بیلانس آغاز و پایان را ذکر نمایید.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{days} (%n days): only files that could not be read may cover these days. Please provide the entries of these days as a table; where nothing was booked, please state the balance at the beginning and at the end.</source>
            <translation>
                <numerusform>{days} (%n روز): تنها فایل‌هایی که خوانده نشد ممکن است این روزها را در بر گیرد. لطفاً معاملات این روزها را به شکل جدول ارائه نمایید؛ در صورتی که هیچ معامله‌ای ثبت نشده باشد، لطفاً بیلانس آغاز و پایان را ذکر نمایید.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}, {role}</source>
            <translation>{name}، {role}</translation>
        </message>
    </context>
    <context>
        <name>LetterDialog</name>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>Document to be edited (.docx); editable, not verifiable</source>
            <translation>سند برای ویرایش (.docx)؛ قابل ویرایش است و قابل تأیید نیست</translation>
        </message>
        <message>
            <source>Draft a letter to the bank</source>
            <translation>تهیه مسوده مکتوب به بانک</translation>
        </message>
        <message>
            <source>Draft the letter…</source>
            <translation>تهیه مسوده مکتوب…</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>نوع فایل</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>سند PDF</translation>
        </message>
        <message>
            <source>The letter asks for precisely what is missing: days without a statement, statements that do not reconcile, and files that cannot be read.</source>
            <translation>مکتوب دقیقاً آنچه را که موجود نیست درخواست می‌کند: روزهای بدون صورت‌حساب، صورت‌حساب‌هایی که مطابقت ندارد و فایل‌هایی که خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>Tick at least one account.</source>
            <translation>دست‌کم یک حساب را نشانی کنید.</translation>
        </message>
        <message>
            <source>With all accounts ticked, the letter also names files of which no account is known.</source>
            <translation>هرگاه تمام حساب‌ها نشانی شده باشد، در مکتوب فایل‌هایی که حساب آن‌ها معلوم نیست نیز ذکر می‌شود.</translation>
        </message>
        <message>
            <source>{account}: {share} of the days proven</source>
            <translation>{account}: {share} روزها ثابت شده است</translation>
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
            <source>%n items of evidence are held and were not read; what they say is in no figure, and the list of the material names each with the reason.</source>
            <translation>
                <numerusform>%n سند نگهداری شده و خوانده نشده است؛ محتوای آن در هیچ رقمی شامل نیست و در فهرست مواد، هر سند با دلیل آن ذکر شده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>حساب {account}: %n معامله از {first} تا {last} در صورت‌حساب دوم تکرار شده و یک بار شمرده شده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} equal entries of another statement in day and amount, but not in all that is stated of them; both are counted.</source>
            <translation>
                <numerusform>حساب {account}: %n معامله از {first} تا {last} با معاملات صورت‌حساب دیگری از نظر روز و مبلغ یکسان است، اما نه از نظر تمام آنچه درباره آن‌ها ذکر شده است؛ هر دو شمرده شده‌اند.</numerusform>
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
        <name>LinePanel</name>
        <message numerus="yes">
            <source>%Ln entries make this sum.</source>
            <translation>
                <numerusform>این جمع از %Ln معامله تشکیل شده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>By which rule</source>
            <translation>بر اساس کدام قاعده</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Entries of the line</source>
            <translation>معاملات سطر</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>مقصد پرداخت</translation>
        </message>
        <message>
            <source>Set a category…</source>
            <translation>تعیین کتگوری…</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>نمایش معامله</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>نمایش منبع</translation>
        </message>
        <message>
            <source>no rule</source>
            <translation>بدون قاعده</translation>
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
            <translation>فهرست پیش از اجرای قواعد با هش آن، نام شما و زمان مهر می‌شود. فهرست تغییریافته نسخه نو است؛ نسخه قبلی باقی می‌ماند.</translation>
        </message>
        <message>
            <source>A table of text in UTF-8 with these columns in its first row: {names}.</source>
            <translation>جدول متنی UTF-8 با این ستون‌ها در سطر نخست: {names}.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>انتخاب فایل…</translation>
        </message>
        <message>
            <source>Choose the file with the rows of the list.</source>
            <translation>فایل دارای سطرهای فهرست را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>File</source>
            <translation>فایل</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>List</source>
            <translation>فهرست</translation>
        </message>
        <message>
            <source>Lists that rules need</source>
            <translation>فهرست‌های مورد نیاز قواعد</translation>
        </message>
        <message>
            <source>Seal the list</source>
            <translation>مهر کردن فهرست</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مهرشده</translation>
        </message>
        <message>
            <source>Sealed lists</source>
            <translation>فهرست‌های مهرشده</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>نسخه</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>منشأ</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Close the case</source>
            <translation>بستن قضیه</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارت رمز</translation>
        </message>
        <message>
            <source>That was not the passphrase of this case.</source>
            <translation>این عبارت رمز این قضیه نبود.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>باز کردن قفل</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>عبارت رمز</translation>
        </message>
        <message>
            <source>{file} is locked. Enter its passphrase to go on where you were.</source>
            <translation>{file} قفل است. عبارت رمز آن را وارد کنید تا از همان جا ادامه دهید.</translation>
        </message>
    </context>
    <context>
        <name>LookForBackupDialog</name>
        <message>
            <source>Look for a backup</source>
            <translation>جستجوی نسخه پشتیبان</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>جستجو</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارت رمز</translation>
        </message>
        <message>
            <source>The program keeps backups of {file} beside it. The newest one that is whole is looked for, and you are told what would be lost; nothing is changed before you say so.</source>
            <translation>برنامه نسخه‌های پشتیبان {file} را در کنار آن نگه می‌دارد. تازه‌ترین نسخه پشتیبان سالم جستجو می‌شود و به شما گفته می‌شود که چه از دست خواهد رفت؛ پیش از موافقت شما چیزی تغییر نمی‌کند.</translation>
        </message>
        <message>
            <source>empty for a case without one</source>
            <translation>برای قضیه بدون عبارت رمز خالی بگذارید</translation>
        </message>
    </context>
    <context>
        <name>LossDialog</name>
        <message>
            <source>Add a loss</source>
            <translation>افزودن زیان</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>حداقل</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>حداکثر</translation>
        </message>
        <message>
            <source>Change a loss</source>
            <translation>تغییر زیان</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Choose a currency of the list.</source>
            <translation>یکی از اسعار فهرست را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>تاریخ را به شکل روز، ماه و سال وارد کنید.</translation>
        </message>
        <message>
            <source>Enter how much was lost.</source>
            <translation>مبلغ زیان را وارد کنید.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از تاریخ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>Received back, at least</source>
            <translation>مستردشده، حداقل</translation>
        </message>
        <message>
            <source>Received back, at most</source>
            <translation>مستردشده، حداکثر</translation>
        </message>
        <message>
            <source>The case draws a pseudonym for each person by lot. Files that leave the case show it instead of the name.</source>
            <translation>قضیه برای هر شخص با قرعه یک نام مستعار تعیین می‌کند. در فایل‌هایی که از قضیه بیرون می‌شود، به جای نام، نام مستعار نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>روز آخر پیش از روز نخست است.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>تا تاریخ</translation>
        </message>
        <message>
            <source>What was lost</source>
            <translation>مورد زیان</translation>
        </message>
        <message>
            <source>what the person said, when and to whom</source>
            <translation>آنچه شخص گفته است، در چه زمانی و به چه کسی</translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message numerus="yes">
            <source>%n losses were written.</source>
            <translation>
                <numerusform>%n زیان نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>A loss needs an amount, or its least and its most.</source>
            <translation>برای زیان، مبلغ یا حداقل و حداکثر آن لازم است.</translation>
        </message>
        <message>
            <source>An amount is nought or more, and the least is not above the most.</source>
            <translation>مبلغ صفر یا بیشتر از آن است و حداقل از حداکثر بیشتر نیست.</translation>
        </message>
        <message>
            <source>Debt imposed</source>
            <translation>قرض تحمیل‌شده</translation>
        </message>
        <message>
            <source>Deduction for lodging or fines</source>
            <translation>کسر بابت بود و باش یا جریمه‌ها</translation>
        </message>
        <message>
            <source>Documents held</source>
            <translation>اسناد نگه‌داشته‌شده</translation>
        </message>
        <message>
            <source>Fee paid</source>
            <translation>کمیشن پرداخت‌شده</translation>
        </message>
        <message>
            <source>Interest paid</source>
            <translation>تکتانه پرداخت‌شده</translation>
        </message>
        <message>
            <source>It is kept as number {number}, of {person}.</source>
            <translation>با شماره {number} برای {person} نگهداری شد.</translation>
        </message>
        <message>
            <source>Money taken</source>
            <translation>پول گرفته‌شده</translation>
        </message>
        <message>
            <source>Other loss</source>
            <translation>زیان دیگر</translation>
        </message>
        <message>
            <source>Property taken</source>
            <translation>مال گرفته‌شده</translation>
        </message>
        <message>
            <source>The first day of a loss is after its last.</source>
            <translation>روز نخست زیان پس از روز آخر آن است.</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>سفر</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>تداوی</translation>
        </message>
        <message>
            <source>Wages withheld</source>
            <translation>معاش پرداخت‌نشده</translation>
        </message>
        <message>
            <source>What came back is in another currency than the loss: enter it apart.</source>
            <translation>مبلغ مستردشده به اسعاری غیر از اسعار زیان است: آن را جداگانه وارد کنید.</translation>
        </message>
        <message>
            <source>What came back needs a loss with an amount.</source>
            <translation>برای مبلغ مستردشده، زیان دارای مبلغ لازم است.</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>شواهد</translation>
        </message>
        <message>
            <source>statement of the person</source>
            <translation>اظهار شخص</translation>
        </message>
        <message>
            <source>{currency} is no currency of ISO 4217.</source>
            <translation>{currency} کود اسعار مطابق ISO 4217 نیست.</translation>
        </message>
    </context>
    <context>
        <name>LossesTab</name>
        <message>
            <source>Add a loss…</source>
            <translation>افزودن زیان…</translation>
        </message>
        <message>
            <source>All persons</source>
            <translation>تمام اشخاص</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغییر…</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>زیان‌ها</translation>
        </message>
        <message>
            <source>Names instead of pseudonyms, here and in the file that is written</source>
            <translation>نام‌ها به جای نام‌های مستعار، در این‌جا و در فایلی که نوشته می‌شود</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>Received back</source>
            <translation>مستردشده</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>باقی‌مانده</translation>
        </message>
        <message>
            <source>Show its entries</source>
            <translation>نمایش معاملات آن</translation>
        </message>
        <message>
            <source>Show names</source>
            <translation>نمایش نام‌ها</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>مستند به</translation>
        </message>
        <message>
            <source>Totals per person and currency</source>
            <translation>مجموع‌ها به تفکیک شخص و اسعار</translation>
        </message>
        <message>
            <source>What was lost</source>
            <translation>مورد زیان</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
        <message>
            <source>Write the schedule…</source>
            <translation>نوشتن جدول زیان‌ها…</translation>
        </message>
    </context>
    <context>
        <name>ManualText</name>
        <message>
            <source>Text of the manual</source>
            <translation>متن رهنمای استفاده</translation>
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
        <name>MatchDetail</name>
        <message numerus="yes">
            <source>%Ln assignments score the same, so that figures do not decide; it is not counted as sure.</source>
            <translation>
                <numerusform>امتیاز %Ln جوره‌سازی ممکن یکسان است، بنابراین ارقام تعیین‌کننده نیست؛ این مورد قطعی شمرده نمی‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>A row of an operator's table, no entry of an account.</source>
            <translation>سطر جدول شرکت انتقال پول، نه معامله یک حساب.</translation>
        </message>
        <message>
            <source>Both sides of the transfer</source>
            <translation>هر دو سمت انتقال</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>تأیید</translation>
        </message>
        <message>
            <source>Match {number}: {grade}</source>
            <translation>جوره‌سازی {number}: {grade}</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>دریافت‌شده</translation>
        </message>
        <message>
            <source>Reference: {text}</source>
            <translation>شماره مرجع: {text}</translation>
        </message>
        <message>
            <source>Rejected by a person</source>
            <translation>ردشده توسط یک شخص</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>رد کردن…</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>امتیاز: {score}</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>نمایش معامله</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>نمایش منبع</translation>
        </message>
        <message>
            <source>Take the decision back</source>
            <translation>پس گرفتن تصمیم</translation>
        </message>
        <message>
            <source>Why these are held for one transfer</source>
            <translation>دلایل یک انتقال شمردن این معاملات</translation>
        </message>
        <message>
            <source>from {party}</source>
            <translation>از {party}</translation>
        </message>
        <message>
            <source>to {party}</source>
            <translation>به {party}</translation>
        </message>
        <message>
            <source>{sentence} Weight: {weight}</source>
            <translation>{sentence} وزن: {weight}</translation>
        </message>
    </context>
    <context>
        <name>MatchModel</name>
        <message>
            <source>{grade}, ambiguous</source>
            <translation>{grade}، مبهم</translation>
        </message>
        <message numerus="yes">
            <source>{grade}; ambiguous: %Ln candidates</source>
            <translation>
                <numerusform>{grade}؛ مبهم: %Ln گزینه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{party} (%Ln entries)</source>
            <translation>
                <numerusform>{party} (%Ln معامله)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatchWriting</name>
        <message numerus="yes">
            <source>%Ln transfers were written to {file}.</source>
            <translation>
                <numerusform>%Ln انتقال در فایل {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were left out: an entry of theirs may not leave the case.</source>
            <translation>
                <numerusform>%Ln مورد شامل نشده است: معامله‌ای از آن‌ها نباید از قضیه بیرون شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting transfers</source>
            <translation>صدور انتقال‌ها</translation>
        </message>
    </context>
    <context>
        <name>Matching</name>
        <message numerus="yes">
            <source>%n entries add up to one amount.</source>
            <translation>
                <numerusform>مجموع %n معامله با یک مبلغ برابر است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matches were left out: an entry of theirs may not leave the case.</source>
            <translation>
                <numerusform>%n جوره‌سازی شامل نشده است: معامله‌ای از آن‌ها نباید از قضیه بیرون شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matches were written to {file}.</source>
            <translation>
                <numerusform>%n جوره‌سازی در فایل {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes lie between them.</source>
            <translation>
                <numerusform>%n دقیقه میان آن‌ها فاصله است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers have one side only.</source>
            <translation>
                <numerusform>%n انتقال تنها یک سمت دارد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers {grade}, ambiguous and not counted as sure: {amount} {currency}.</source>
            <translation>
                <numerusform>%n انتقال، {grade}، مبهم و قطعی شمرده‌نشده: {amount} {currency}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers {grade}: {amount} {currency} paid.</source>
            <translation>
                <numerusform>%n انتقال، {grade}: مبلغ پرداخت‌شده {amount} {currency}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days lie between them.</source>
            <translation>
                <numerusform>%n روز کاری میان آن‌ها فاصله است.</numerusform>
            </translation>
        </message>
        <message>
            <source>A match has at least one payment and at least one receipt.</source>
            <translation>جوره‌سازی دست‌کم یک پرداخت و یک دریافت دارد.</translation>
        </message>
        <message>
            <source>A match is rejected with a reason.</source>
            <translation>رد کردن جوره‌سازی مستلزم ذکر دلیل است.</translation>
        </message>
        <message>
            <source>A person says that these entries are one transfer.</source>
            <translation>شخصی بیان کرده است که این معاملات یک انتقال است.</translation>
        </message>
        <message>
            <source>An opposite entry has the same reference.</source>
            <translation>یک معامله معکوس همان شماره مرجع را دارد.</translation>
        </message>
        <message>
            <source>Both accounts have one holder.</source>
            <translation>صاحب هر دو حساب یکی است.</translation>
        </message>
        <message>
            <source>Both sides carry one number.</source>
            <translation>هر دو سمت یک شماره دارد.</translation>
        </message>
        <message>
            <source>Both sides carry one reference.</source>
            <translation>هر دو سمت یک شماره مرجع دارد.</translation>
        </message>
        <message>
            <source>Both sides name each other, or one names the other and the reference agrees.</source>
            <translation>هر دو سمت یکدیگر را ذکر می‌کند، یا یکی دیگری را ذکر می‌کند و شماره مرجع سازگار است.</translation>
        </message>
        <message>
            <source>Entry {number} is not of that side of a transfer, or does not count in this case.</source>
            <translation>معامله {number} به آن سمت انتقال مربوط نیست یا در این قضیه شمرده نمی‌شود.</translation>
        </message>
        <message>
            <source>Its purpose says that it takes back an earlier payment.</source>
            <translation>در مقصد پرداخت آن ذکر شده است که پرداخت قبلی را پس می‌گیرد.</translation>
        </message>
        <message>
            <source>Less arrived than left, by {percent} percent.</source>
            <translation>مبلغ رسیده {percent} فیصد کمتر از مبلغ فرستاده‌شده است.</translation>
        </message>
        <message>
            <source>Less than a minute lies between them.</source>
            <translation>کمتر از یک دقیقه میان آن‌ها فاصله است.</translation>
        </message>
        <message>
            <source>Looking for both sides of each transfer</source>
            <translation>جستجوی هر دو سمت هر انتقال</translation>
        </message>
        <message>
            <source>Match {number} holds one of these entries; reject it first.</source>
            <translation>جوره‌سازی {number} یکی از این معاملات را در بر دارد؛ نخست آن را رد کنید.</translation>
        </message>
        <message>
            <source>No match of the case has the number {number}.</source>
            <translation>هیچ جوره‌سازی قضیه شماره {number} را ندارد.</translation>
        </message>
        <message>
            <source>No period is known of the other account's statements.</source>
            <translation>دوره صورت‌حساب‌های حساب دیگر معلوم نیست.</translation>
        </message>
        <message>
            <source>No statement of the other account covers this day.</source>
            <translation>هیچ صورت‌حسابی از حساب دیگر این روز را در بر نمی‌گیرد.</translation>
        </message>
        <message>
            <source>No working day lies between them.</source>
            <translation>هیچ روز کاری میان آن‌ها فاصله نیست.</translation>
        </message>
        <message>
            <source>Only what identifiers prove is listed: the matching was not run yet.</source>
            <translation>تنها آنچه با شناسه‌ها ثابت می‌شود فهرست شده است: جوره‌سازی هنوز اجرا نشده است.</translation>
        </message>
        <message>
            <source>Statements of the other account cover this day and do not show it.</source>
            <translation>صورت‌حساب‌های حساب دیگر این روز را در بر می‌گیرد و آن را نشان نمی‌دهد.</translation>
        </message>
        <message>
            <source>The amounts agree at the rate that a row states.</source>
            <translation>مبالغ به نرخی که در یک سطر ذکر شده است با هم مطابقت دارد.</translation>
        </message>
        <message>
            <source>The amounts are equal.</source>
            <translation>مبالغ برابر است.</translation>
        </message>
        <message>
            <source>The amounts are in two currencies; the rate follows from the two rows alone.</source>
            <translation>مبالغ به دو نوع اسعار است؛ نرخ تنها از همین دو سطر به دست می‌آید.</translation>
        </message>
        <message>
            <source>The amounts differ by the fee that a row states.</source>
            <translation>تفاوت مبالغ برابر با کمیشنی است که در یک سطر ذکر شده است.</translation>
        </message>
        <message>
            <source>The case has changed since the matching was run; run it again.</source>
            <translation>قضیه پس از اجرای جوره‌سازی تغییر کرده است؛ آن را دوباره اجرا کنید.</translation>
        </message>
        <message>
            <source>The decision is withdrawn.</source>
            <translation>تصمیم پس گرفته شد.</translation>
        </message>
        <message>
            <source>The entries of one side of a transfer are in one currency.</source>
            <translation>معاملات یک سمت انتقال باید به یک نوع اسعار باشد.</translation>
        </message>
        <message>
            <source>The match is confirmed.</source>
            <translation>جوره‌سازی تأیید شد.</translation>
        </message>
        <message>
            <source>The match is proven or confirmed already.</source>
            <translation>جوره‌سازی از پیش ثابت‌شده یا تأییدشده است.</translation>
        </message>
        <message>
            <source>The match is rejected.</source>
            <translation>جوره‌سازی رد شد.</translation>
        </message>
        <message>
            <source>The numbers in the purposes differ.</source>
            <translation>شماره‌های مندرج در مقصدهای پرداخت متفاوت است.</translation>
        </message>
        <message>
            <source>The payment names the account of the receipt.</source>
            <translation>در پرداخت، حساب مربوط به دریافت ذکر شده است.</translation>
        </message>
        <message>
            <source>The payment names the holder of the receipt by a document.</source>
            <translation>در پرداخت، صاحب حساب مربوط به دریافت با سند هویت ذکر شده است.</translation>
        </message>
        <message>
            <source>The payment names the holder of the receipt.</source>
            <translation>در پرداخت، صاحب حساب مربوط به دریافت ذکر شده است.</translation>
        </message>
        <message>
            <source>The purposes are equal.</source>
            <translation>مقصدهای پرداخت یکسان است.</translation>
        </message>
        <message>
            <source>The receipt is booked a day before the payment.</source>
            <translation>دریافت یک روز پیش از پرداخت ثبت شده است.</translation>
        </message>
        <message>
            <source>The receipt names the account of the payment.</source>
            <translation>در دریافت، حساب مربوط به پرداخت ذکر شده است.</translation>
        </message>
        <message>
            <source>The receipt names the holder of the payment by a document.</source>
            <translation>در دریافت، صاحب حساب مربوط به پرداخت با سند هویت ذکر شده است.</translation>
        </message>
        <message>
            <source>The receipt names the holder of the payment.</source>
            <translation>در دریافت، صاحب حساب مربوط به پرداخت ذکر شده است.</translation>
        </message>
        <message>
            <source>The source marks it as taken back.</source>
            <translation>در منبع، این معامله به حیث معامله پس‌گرفته‌شده نشانی شده است.</translation>
        </message>
        <message>
            <source>These entries are one transfer now, confirmed by a person.</source>
            <translation>این معاملات اکنون یک انتقال است که شخصی آن را تأیید کرده است.</translation>
        </message>
        <message numerus="yes">
            <source>ambiguous: %n candidates</source>
            <translation>
                <numerusform>مبهم: %n گزینه</numerusform>
            </translation>
        </message>
        <message>
            <source>confirmed by a person</source>
            <translation>تأییدشده توسط یک شخص</translation>
        </message>
        <message>
            <source>inferred from the score</source>
            <translation>استنباط‌شده از امتیاز</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>proven by an identifier or a reference</source>
            <translation>ثابت‌شده با شناسه یا شماره مرجع</translation>
        </message>
        <message>
            <source>received</source>
            <translation>دریافت‌شده</translation>
        </message>
    </context>
    <context>
        <name>Meanings</name>
        <message>
            <source>cannot be read</source>
            <translation>خوانده نمی‌شود</translation>
        </message>
    </context>
    <context>
        <name>MethodCard</name>
        <message>
            <source>To be borne in mind</source>
            <translation>نکات قابل توجه</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>موارد ناموجود</translation>
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
            <translation>حساب جدول</translation>
        </message>
        <message>
            <source>Booked in this order: {entries}, {amount} of the claims is left.</source>
            <translation>با ثبت به این ترتیب: {entries}، از ادعاها {amount} باقی می‌ماند.</translation>
        </message>
        <message>
            <source>Formula: {formula}</source>
            <translation>فورمول: {formula}</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>درجه اطمینان</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>روش</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>مقایسه روش‌ها در کنار هم</translation>
        </message>
        <message>
            <source>Used in practice; no authority is named here.</source>
            <translation>در عمل استفاده می‌شود؛ در این‌جا به هیچ مرجعی استناد نشده است.</translation>
        </message>
        <message>
            <source>What is left of each claim, by every method</source>
            <translation>باقی‌مانده هر ادعا بر اساس هر روش</translation>
        </message>
        <message>
            <source>not computable: several currencies</source>
            <translation>قابل محاسبه نیست: چند نوع اسعار</translation>
        </message>
        <message>
            <source>{amount} ({least} to {most})</source>
            <translation>{amount} ({least} تا {most})</translation>
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>This is no amount in {currency}.</source>
            <translation>این مبلغ به اسعار {currency} نیست.</translation>
        </message>
        <message>
            <source>Understood as {amount}</source>
            <translation>خوانده‌شده به حیث {amount}</translation>
        </message>
        <message>
            <source>empty: not stated</source>
            <translation>خالی: ذکر نشده است</translation>
        </message>
    </context>
    <context>
        <name>NameHiding</name>
        <message>
            <source>Finding the protected names</source>
            <translation>جستجوی نام‌های محافظت‌شده</translation>
        </message>
        <message>
            <source>Names hidden</source>
            <translation>نام‌ها پنهان است</translation>
        </message>
        <message>
            <source>No name is protected in this case: choose under “Protected names…” which to hide.</source>
            <translation>در این قضیه هیچ نامی محافظت نشده است: در «نام‌های محافظت‌شده…» تعیین کنید که کدام نام‌ها پنهان شود.</translation>
        </message>
        <message>
            <source>Protected names are hidden. Press to show them.</source>
            <translation>نام‌های محافظت‌شده پنهان است. برای نمایش آن‌ها فشار دهید.</translation>
        </message>
    </context>
    <context>
        <name>NeedsList</name>
        <message>
            <source>Looking what needs you…</source>
            <translation>جستجوی موارد نیازمند تصمیم شما…</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>هیچ موردی در انتظار شما نیست</translation>
        </message>
        <message>
            <source>What needs you</source>
            <translation>نیازمند تصمیم شما</translation>
        </message>
        <message numerus="yes">
            <source>What needs you: %Ln</source>
            <translation>
                <numerusform>نیازمند تصمیم شما: %Ln</numerusform>
            </translation>
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
    </context>
    <context>
        <name>NoteButton</name>
        <message numerus="yes">
            <source>%Ln notes</source>
            <translation>
                <numerusform>%Ln یادداشت</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at the notes</source>
            <translation>مرور یادداشت‌ها</translation>
        </message>
        <message>
            <source>New: {kind}…</source>
            <translation>نو: {kind}…</translation>
        </message>
        <message>
            <source>Notes, hypotheses and tasks about {subject}</source>
            <translation>یادداشت‌ها، فرضیه‌ها و کارهای مربوط به {subject}</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>یادداشت…</translation>
        </message>
        <message>
            <source>{kind}: {text}</source>
            <translation>{kind}: {text}</translation>
        </message>
    </context>
    <context>
        <name>NoteDetail</name>
        <message>
            <source>About: {subject}</source>
            <translation>درباره: {subject}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغییر…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Entries that the note is about</source>
            <translation>معاملاتی که یادداشت به آن‌ها مربوط است</translation>
        </message>
        <message>
            <source>Go to what it is about</source>
            <translation>رفتن به مورد مربوط</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>انجام شده است</translation>
        </message>
        <message>
            <source>It is open again</source>
            <translation>دوباره باز است</translation>
        </message>
        <message>
            <source>It is rejected</source>
            <translation>رد شده است</translation>
        </message>
        <message>
            <source>It is supported</source>
            <translation>دارای پشتوانه است</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>مقصد پرداخت</translation>
        </message>
        <message>
            <source>Show the protected names first: a text cannot be changed while they are hidden.</source>
            <translation>نخست نام‌های محافظت‌شده را نمایش دهید: تا زمانی که پنهان است، متن را نمی‌توان تغییر داد.</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>متن یادداشت</translation>
        </message>
        <message>
            <source>The chosen note</source>
            <translation>یادداشت انتخاب‌شده</translation>
        </message>
        <message>
            <source>This note stands beside its entry and is changed there.</source>
            <translation>این یادداشت در کنار معامله خود قرار دارد و همان‌جا تغییر داده می‌شود.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>A note stands beside the entry with your name and the time; the entry stays as it is.</source>
            <translation>یادداشت با نام شما و زمان در کنار معامله قرار می‌گیرد؛ خود معامله تغییر نمی‌کند.</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>افزودن یادداشت</translation>
        </message>
        <message>
            <source>Add the note</source>
            <translation>افزودن یادداشت</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Change what is written</source>
            <translation>تغییر متن نوشته‌شده</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>سررسید</translation>
        </message>
        <message>
            <source>Enter a day as day, month and year.</source>
            <translation>تاریخ را به شکل روز، ماه و سال وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the note.</source>
            <translation>یادداشت را وارد کنید.</translation>
        </message>
        <message>
            <source>It is written about: {subject}</source>
            <translation>نوشته‌شده درباره: {subject}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Write a note, a hypothesis or a task</source>
            <translation>نوشتن یادداشت، فرضیه یا کار</translation>
        </message>
        <message>
            <source>Write down what is to be kept.</source>
            <translation>آنچه را که باید نگهداری شود، بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>NoteFilters</name>
        <message>
            <source>All kinds</source>
            <translation>تمام انواع</translation>
        </message>
        <message>
            <source>Find in the notes</source>
            <translation>یافتن در یادداشت‌ها</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Open ones only</source>
            <translation>تنها موارد باز</translation>
        </message>
    </context>
    <context>
        <name>NoteWriting</name>
        <message>
            <source>It is written down.</source>
            <translation>نوشته شد.</translation>
        </message>
        <message>
            <source>It was changed.</source>
            <translation>تغییر داده شد.</translation>
        </message>
        <message>
            <source>Keeping a note</source>
            <translation>نگهداری یادداشت</translation>
        </message>
        <message>
            <source>Keeping what became of it</source>
            <translation>نگهداری نتیجه</translation>
        </message>
        <message>
            <source>The note was withdrawn.</source>
            <translation>یادداشت پس گرفته شد.</translation>
        </message>
        <message>
            <source>What became of it is kept.</source>
            <translation>نتیجه نگهداری شد.</translation>
        </message>
        <message>
            <source>Withdrawing a note</source>
            <translation>پس گرفتن یادداشت</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n معامله</numerusform>
            </translation>
        </message>
        <message>
            <source>A hypothesis is open, supported or rejected, a task open or done; a note stands.</source>
            <translation>فرضیه باز، دارای پشتوانه یا ردشده است؛ کار باز یا انجام‌شده است؛ یادداشت پابرجا است.</translation>
        </message>
        <message>
            <source>A note, a hypothesis or a task needs a text.</source>
            <translation>یادداشت، فرضیه یا کار به متن نیاز دارد.</translation>
        </message>
        <message>
            <source>Choose the entries that the note is about.</source>
            <translation>معاملاتی را که یادداشت به آن‌ها مربوط است، انتخاب کنید.</translation>
        </message>
        <message>
            <source>Hypothesis</source>
            <translation>فرضیه</translation>
        </message>
        <message>
            <source>It is kept as number {number}.</source>
            <translation>با شماره {number} نگهداری شد.</translation>
        </message>
        <message>
            <source>No note of the case matches.</source>
            <translation>هیچ یادداشت قضیه مطابق نیست.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Only a task has a day on which it is due.</source>
            <translation>تنها کار روز سررسید دارد.</translation>
        </message>
        <message>
            <source>Say which party or account the note is about.</source>
            <translation>بنویسید که یادداشت به کدام طرف یا حساب مربوط است.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>کار</translation>
        </message>
        <message>
            <source>There is no note with the number {number}.</source>
            <translation>یادداشتی با شماره {number} نیست.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>انجام‌شده</translation>
        </message>
        <message>
            <source>due on {day}</source>
            <translation>سررسید: {day}</translation>
        </message>
        <message>
            <source>entries that do not count</source>
            <translation>معاملاتی که در محاسبه شامل نیست</translation>
        </message>
        <message>
            <source>open</source>
            <translation>باز</translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>سررسید گذشته از {day}</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>ردشده</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>پابرجا</translation>
        </message>
        <message>
            <source>supported</source>
            <translation>دارای پشتوانه</translation>
        </message>
        <message>
            <source>the case</source>
            <translation>قضیه</translation>
        </message>
        <message>
            <source>written by {name} on {moment}</source>
            <translation>نوشته‌شده توسط {name} در {moment}</translation>
        </message>
        <message>
            <source>{kind}, {state}</source>
            <translation>{kind}، {state}</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>Looking at the notes</source>
            <translation>مرور یادداشت‌ها</translation>
        </message>
        <message>
            <source>New hypothesis…</source>
            <translation>فرضیه نو…</translation>
        </message>
        <message>
            <source>New task…</source>
            <translation>کار نو…</translation>
        </message>
        <message>
            <source>Notes and tasks</source>
            <translation>یادداشت‌ها و کارها</translation>
        </message>
        <message>
            <source>Notes, hypotheses and tasks</source>
            <translation>یادداشت‌ها، فرضیه‌ها و کارها</translation>
        </message>
        <message>
            <source>Nothing is written down yet</source>
            <translation>هنوز چیزی نوشته نشده است</translation>
        </message>
        <message>
            <source>Write a note, a hypothesis to be supported or rejected, or a task with its day: about the case here, about an entry, a party or an account beside it. The notes beside entries are listed here too.</source>
            <translation>یادداشتی بنویسید، فرضیه‌ای که دارای پشتوانه یا رد شناخته شود، یا کاری با روز سررسید: درباره قضیه در این‌جا، و درباره معامله، طرف یا حساب در کنار آن. یادداشت‌های کنار معاملات نیز در این‌جا فهرست می‌شود.</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>نوشتن یادداشت…</translation>
        </message>
        <message>
            <source>the case</source>
            <translation>قضیه</translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Put a backup in the place of the case?</source>
            <translation>نسخه پشتیبان به جای قضیه گذاشته شود؟</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translation>گذاشتن به جای قضیه</translation>
        </message>
        <message>
            <source>What would be lost</source>
            <translation>آنچه از دست خواهد رفت</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n days are covered by no statement.</source>
            <translation>
                <numerusform>%n روز را هیچ صورت‌حسابی در بر نمی‌گیرد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files are held and were not read.</source>
            <translation>
                <numerusform>%n فایل نگهداری شده و خوانده نشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n findings are open.</source>
            <translation>
                <numerusform>%n یافته باز است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hypotheses are neither supported nor rejected.</source>
            <translation>
                <numerusform>%n فرضیه نه دارای پشتوانه و نه ردشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are in quarantine.</source>
            <translation>
                <numerusform>%n سند در قرنطین است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keyed statements differ from the entries.</source>
            <translation>
                <numerusform>%n صورت‌حساب واردشده با دست با معاملات تفاوت دارد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n orders ask for days that no statement covers.</source>
            <translation>
                <numerusform>%n قرار روزهایی را می‌خواهد که هیچ صورت‌حسابی در بر نمی‌گیرد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs of names may be one party.</source>
            <translation>
                <numerusform>%n جوره نام ممکن است مربوط به یک طرف باشد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows look like entries and could not be read.</source>
            <translation>
                <numerusform>%n سطر به معامله شباهت دارد، اما خوانده نشد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows wait for the answer to a question about their file.</source>
            <translation>
                <numerusform>%n سطر در انتظار پاسخ به پرسشی درباره فایل مربوط است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statements contradict their own balances.</source>
            <translation>
                <numerusform>%n صورت‌حساب با بیلانس‌های خود در تناقض است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statements do not join the one before.</source>
            <translation>
                <numerusform>%n صورت‌حساب با صورت‌حساب پیشین پیوسته نیست.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tasks are not done.</source>
            <translation>
                <numerusform>%n کار انجام نشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers are inferred, and nobody decided about them.</source>
            <translation>
                <numerusform>%n انتقال استنباط‌شده است و کسی درباره آن تصمیم نگرفته است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers show on one of two accounts only.</source>
            <translation>
                <numerusform>%n انتقال تنها در یکی از دو حساب دیده می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>درباره</translation>
        </message>
        <message>
            <source>Accept or reject each pair.</source>
            <translation>هر جوره را قبول یا رد کنید.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Account, counterparty, month</source>
            <translation>حساب، طرف مقابل، ماه</translation>
        </message>
        <message>
            <source>Account, month, counterparty</source>
            <translation>حساب، ماه، طرف مقابل</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>نهاد</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>بایت</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>قضیه</translation>
        </message>
        <message>
            <source>Cash by place</source>
            <translation>پول نقد به تفکیک محل</translation>
        </message>
        <message>
            <source>Compare the two balances.</source>
            <translation>دو بیلانس را مقایسه کنید.</translation>
        </message>
        <message>
            <source>Compare what was keyed with the document.</source>
            <translation>آنچه را که با دست وارد شده است با سند مقایسه کنید.</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>کامل بودن</translation>
        </message>
        <message>
            <source>Confirm or reject them.</source>
            <translation>آن‌ها را تأیید یا رد کنید.</translation>
        </message>
        <message>
            <source>Counterparties</source>
            <translation>طرف‌های مقابل</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Counterparty, account, month</source>
            <translation>طرف مقابل، حساب، ماه</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Decide what becomes of each finding.</source>
            <translation>درباره هر یافته تصمیم بگیرید.</translation>
        </message>
        <message>
            <source>Draft a letter to the bank.</source>
            <translation>مسوده مکتوب به بانک را تهیه کنید.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>سند</translation>
        </message>
        <message>
            <source>File</source>
            <translation>فایل</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>فیلترها</translation>
        </message>
        <message>
            <source>First</source>
            <translation>نخستین</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>روز نخست</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب حساب</translation>
        </message>
        <message>
            <source>In</source>
            <translation>واریز</translation>
        </message>
        <message>
            <source>In less out</source>
            <translation>واریز منهای برداشت</translation>
        </message>
        <message>
            <source>Its SHA-256</source>
            <translation>SHA-256 آن</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>آخرین</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>روز آخر</translation>
        </message>
        <message>
            <source>Last record of the audit trail</source>
            <translation>آخرین ثبت سوابق ممیزی</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>شامل نشده</translation>
        </message>
        <message>
            <source>Look at the rows that gave no entry.</source>
            <translation>سطرهای بدون معامله را بررسی کنید.</translation>
        </message>
        <message>
            <source>Match the transfers again.</source>
            <translation>انتقال‌ها را دوباره جوره کنید.</translation>
        </message>
        <message>
            <source>Match the transfers.</source>
            <translation>انتقال‌ها را جوره کنید.</translation>
        </message>
        <message>
            <source>Missing days</source>
            <translation>روزهای بدون صورت‌حساب</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>ماه</translation>
        </message>
        <message>
            <source>Month, account, counterparty</source>
            <translation>ماه، حساب، طرف مقابل</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>ماه‌ها</translation>
        </message>
        <message>
            <source>No entry of the case that counts matches.</source>
            <translation>هیچ معامله شامل محاسبه قضیه مطابقت ندارد.</translation>
        </message>
        <message>
            <source>No place is printed</source>
            <translation>محلی چاپ نشده است</translation>
        </message>
        <message>
            <source>Nobody is named</source>
            <translation>کسی ذکر نشده است</translation>
        </message>
        <message>
            <source>Number of the counterparty</source>
            <translation>شماره طرف مقابل</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>برداشت</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل</translation>
        </message>
        <message>
            <source>Program version</source>
            <translation>نسخه برنامه</translation>
        </message>
        <message>
            <source>Proven days</source>
            <translation>روزهای ثابت‌شده</translation>
        </message>
        <message>
            <source>Read the file again and answer what it asks.</source>
            <translation>فایل را دوباره بخوانید و به پرسش آن پاسخ دهید.</translation>
        </message>
        <message>
            <source>Release or withdraw them on the page of evidence.</source>
            <translation>در صفحه شواهد آن‌ها را از قرنطین بیرون کنید یا پس بگیرید.</translation>
        </message>
        <message>
            <source>Run the rules again.</source>
            <translation>قواعد را دوباره اجرا کنید.</translation>
        </message>
        <message>
            <source>Run the rules.</source>
            <translation>قواعد را اجرا کنید.</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>معلومات</translation>
        </message>
        <message>
            <source>Say what the case says about them.</source>
            <translation>بنویسید که قضیه درباره آن‌ها چه می‌گوید.</translation>
        </message>
        <message>
            <source>See what is due.</source>
            <translation>ببینید چه سررسید شده است.</translation>
        </message>
        <message>
            <source>See where the balances break.</source>
            <translation>ببینید بیلانس‌ها در کجا گسست دارد.</translation>
        </message>
        <message>
            <source>See which statement should show the other side.</source>
            <translation>ببینید کدام صورت‌حساب باید سمت دیگر را نشان دهد.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>منابع</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Standing of this file</source>
            <translation>وضعیت این فایل</translation>
        </message>
        <message>
            <source>The case has changed since the rules were run.</source>
            <translation>قضیه پس از اجرای قواعد تغییر کرده است.</translation>
        </message>
        <message>
            <source>The case has changed since transfers were looked for.</source>
            <translation>قضیه پس از جستجوی انتقال‌ها تغییر کرده است.</translation>
        </message>
        <message>
            <source>The rules for red flags were not run yet.</source>
            <translation>قواعد نشانه‌های هشدار هنوز اجرا نشده است.</translation>
        </message>
        <message numerus="yes">
            <source>The sums of %n entries were written to {file}.</source>
            <translation>
                <numerusform>جمع‌های %n معامله در {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Time zone where a source names none</source>
            <translation>منطقه زمانی، اگر در منبع ذکر نشده باشد</translation>
        </message>
        <message>
            <source>Transfers were not looked for yet.</source>
            <translation>انتقال‌ها هنوز جستجو نشده است.</translation>
        </message>
        <message>
            <source>Unlock them, or key what they state.</source>
            <translation>قفل آن‌ها را باز کنید، یا آنچه را که ذکر می‌کند با دست وارد کنید.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>اقدام</translation>
        </message>
        <message>
            <source>What needs a person</source>
            <translation>نیازمند تصمیم شخص</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>اقدام لازم</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>کامل</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>بدون اسعار</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ذکر نشده</translation>
        </message>
        <message>
            <source>not complete</source>
            <translation>ناکامل</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Accounts and counterparties</source>
            <translation>حساب‌ها و طرف‌های مقابل</translation>
        </message>
        <message>
            <source>Add statements: their sums by account, counterparty and month stand here.</source>
            <translation>صورت‌حساب‌ها را بیفزایید: جمع‌های آن‌ها بر اساس حساب، طرف مقابل و ماه در این‌جا نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>All sums, cash, completeness and open questions, with the hashes of the sources</source>
            <translation>تمام جمع‌ها، پول نقد، کامل بودن و پرسش‌های باز، با هش‌های منابع</translation>
        </message>
        <message>
            <source>Cash by place</source>
            <translation>پول نقد به تفکیک محل</translation>
        </message>
        <message>
            <source>Comparing names</source>
            <translation>مقایسه نام‌ها</translation>
        </message>
        <message>
            <source>Completeness of accounts</source>
            <translation>کامل بودن حساب‌ها</translation>
        </message>
        <message>
            <source>Go to the evidence</source>
            <translation>رفتن به شواهد</translation>
        </message>
        <message>
            <source>Looking for the entries</source>
            <translation>جستجوی معاملات</translation>
        </message>
        <message>
            <source>Looking what needs you</source>
            <translation>جستجوی موارد نیازمند تصمیم شما</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نمای کلی</translation>
        </message>
        <message>
            <source>Summing the entries</source>
            <translation>جمع کردن معاملات</translation>
        </message>
        <message>
            <source>Sums of the case</source>
            <translation>جمع‌های قضیه</translation>
        </message>
        <message numerus="yes">
            <source>The filter shows %Ln entries besides those of the row, which are chosen.</source>
            <translation>
                <numerusform>فیلتر علاوه بر معاملات سطر، که انتخاب شده است، %Ln معامله دیگر را نشان می‌دهد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The sums of %Ln entries were written to {file}.</source>
            <translation>
                <numerusform>جمع‌های %Ln معامله در فایل {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to look over yet</source>
            <translation>هنوز چیزی برای مرور وجود ندارد</translation>
        </message>
        <message>
            <source>Write a workbook…</source>
            <translation>نوشتن کتاب کار…</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>نوشتن کتاب کار</translation>
        </message>
    </context>
    <context>
        <name>OverviewTable</name>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>First</source>
            <translation>نخستین</translation>
        </message>
        <message>
            <source>In</source>
            <translation>واریز</translation>
        </message>
        <message>
            <source>In less out</source>
            <translation>واریز منهای برداشت</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>آخرین</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>ماه‌ها</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>برداشت</translation>
        </message>
    </context>
    <context>
        <name>OwnMovementDialog</name>
        <message>
            <source>Both entries are then in every sum. The reason stands in the report, with your name.</source>
            <translation>پس از این هر دو معامله در هر جمع شامل است. دلیل همراه با نام شما در گزارش می‌آید.</translation>
        </message>
        <message>
            <source>Count both</source>
            <translation>شمردن هر دو</translation>
        </message>
        <message>
            <source>Count both entries</source>
            <translation>شمردن هر دو معامله</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Say why these are two movements; the reason stands in the report.</source>
            <translation>بنویسید که چرا این‌ها دو جریان پول است؛ دلیل در گزارش می‌آید.</translation>
        </message>
    </context>
    <context>
        <name>PageTalk</name>
        <message>
            <source>Undo</source>
            <translation>برگرداندن</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Analysis</source>
            <translation>تحلیل</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>سوابق ممیزی</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>قضیه</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>کامل بودن</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>دوسیه‌های حساب</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Episodes</source>
            <translation>قضیه‌های فرعی</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>شواهد</translation>
        </message>
        <message>
            <source>Exhibits</source>
            <translation>ضمیمه‌ها</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>یافته‌ها</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>جریان‌ها</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>مواد</translation>
        </message>
        <message>
            <source>Notes and tasks</source>
            <translation>یادداشت‌ها و کارها</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نمای کلی</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>طرف‌ها</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>گزارش</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>مرور مبالغ</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>گاه‌شمار</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>ردیابی وجوه</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>انتقال‌ها</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>جدول کاری</translation>
        </message>
    </context>
    <context>
        <name>ParameterTable</name>
        <message>
            <source>Parameters of the record</source>
            <translation>پارامترهای ثبت ممیزی</translation>
        </message>
    </context>
    <context>
        <name>Parameters</name>
        <message>
            <source>Account of the operating system</source>
            <translation>حساب سیستم عامل</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>Acquired by record</source>
            <translation>دریافت‌شده با ثبت ممیزی</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>نهاد</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>درخواست‌شده</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>نسخه پشتیبان</translation>
        </message>
        <message>
            <source>Came of it</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Check of the key</source>
            <translation>کنترول کلید</translation>
        </message>
        <message>
            <source>Contents kept</source>
            <translation>محتواهای نگهداری‌شده</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Damaged file kept as</source>
            <translation>فایل آسیب‌دیده نگه‌داشته‌شده با نام</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>تصمیم‌ها</translation>
        </message>
        <message>
            <source>Destroyed by order</source>
            <translation>نابودشده به حکم محکمه</translation>
        </message>
        <message>
            <source>Details of the case</source>
            <translation>مشخصات قضیه</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>هش محتوا</translation>
        </message>
        <message>
            <source>Digest of the statement</source>
            <translation>هش صورت‌حساب</translation>
        </message>
        <message>
            <source>Digests of contents</source>
            <translation>هش‌های محتوا</translation>
        </message>
        <message>
            <source>Does again record</source>
            <translation>ثبت دوباره انجام‌شده</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>رمزگذاری‌شده</translation>
        </message>
        <message>
            <source>Encrypted before</source>
            <translation>پیش از این رمزگذاری‌شده</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Entries of an episode</source>
            <translation>معاملات قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>Episode</source>
            <translation>قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>سند</translation>
        </message>
        <message>
            <source>Evidence acquired</source>
            <translation>شواهد دریافت‌شده</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>واقعیت‌ها</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>فیلد</translation>
        </message>
        <message>
            <source>File</source>
            <translation>فایل</translation>
        </message>
        <message>
            <source>File last changed</source>
            <translation>آخرین تغییر فایل</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>فایل‌ها</translation>
        </message>
        <message>
            <source>Fingerprint of the key</source>
            <translation>اثر کلید</translation>
        </message>
        <message>
            <source>Fingerprint of the key that signed</source>
            <translation>اثر کلید امضا</translation>
        </message>
        <message>
            <source>Head of the trail</source>
            <translation>سر زنجیر سابقه</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>مرحله‌های ورود</translation>
        </message>
        <message>
            <source>Key of the agency</source>
            <translation>کلید نهاد</translation>
        </message>
        <message>
            <source>Keyed statements</source>
            <translation>صورت‌حساب‌های واردشده با دست</translation>
        </message>
        <message>
            <source>Keys of entries</source>
            <translation>کلیدهای معاملات</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>نوع منبع</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>مبنای قانونی</translation>
        </message>
        <message>
            <source>Legal basis stated</source>
            <translation>مبنای قانونی ذکر شده است</translation>
        </message>
        <message>
            <source>Links of movements</source>
            <translation>پیوندهای جریان پول</translation>
        </message>
        <message>
            <source>May be passed on</source>
            <translation>سپردن به دیگران مجاز</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>وسیله ذخیره</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <source>Number of decisions</source>
            <translation>تعداد تصمیم‌ها</translation>
        </message>
        <message>
            <source>Number of entries</source>
            <translation>تعداد معاملات</translation>
        </message>
        <message>
            <source>Number of rows</source>
            <translation>تعداد سطرها</translation>
        </message>
        <message>
            <source>Number of shares</source>
            <translation>تعداد سهم‌ها</translation>
        </message>
        <message>
            <source>Number of the evidence</source>
            <translation>شماره سند</translation>
        </message>
        <message>
            <source>Number of the import</source>
            <translation>شماره مرحله ورود</translation>
        </message>
        <message>
            <source>Number of the key</source>
            <translation>شماره کلید</translation>
        </message>
        <message>
            <source>Number of the keyed statement</source>
            <translation>شماره صورت‌حساب واردشده با دست</translation>
        </message>
        <message>
            <source>Number of the person</source>
            <translation>شماره شخص</translation>
        </message>
        <message>
            <source>Number of what it belongs to</source>
            <translation>شماره آنچه به آن تعلق دارد</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>پرداخت‌ها</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>اشخاص</translation>
        </message>
        <message>
            <source>Persons introduced</source>
            <translation>اشخاص معرفی‌شده</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>کلید عمومی</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>زمان دریافت</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>دریافت‌شده توسط</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>دریافت‌شده از</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>تاریخ دریافت</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>گیرندگان بسته</translation>
        </message>
        <message>
            <source>Records lost</source>
            <translation>ثبت‌های ازدست‌رفته</translation>
        </message>
        <message>
            <source>Recovered by</source>
            <translation>بازیابی‌شده توسط</translation>
        </message>
        <message>
            <source>Reference of the case</source>
            <translation>شماره قضیه</translation>
        </message>
        <message>
            <source>Restated without what was destroyed: record</source>
            <translation>بازگویی بدون آنچه نابود شد: ثبت</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>وظیفه</translation>
        </message>
        <message>
            <source>Row numbers</source>
            <translation>شماره‌های سطر</translation>
        </message>
        <message>
            <source>Rows not read</source>
            <translation>سطرهای خوانده‌نشده</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>مهر</translation>
        </message>
        <message>
            <source>Signing keys made</source>
            <translation>کلیدهای امضای ساخته‌شده</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>اندازه به بایت</translation>
        </message>
        <message>
            <source>Standing of evidence</source>
            <translation>وضعیت سند</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Terms of evidence</source>
            <translation>شرایط استفاده سند</translation>
        </message>
        <message>
            <source>The name is that of an account of the computer</source>
            <translation>نام از حساب کمپیوتر گرفته شده</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>منطقه زمانی</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Undoes record</source>
            <translation>ثبت برگردانده‌شده</translation>
        </message>
        <message>
            <source>Validity of imports</source>
            <translation>اعتبار مرحله‌های ورود</translation>
        </message>
        <message>
            <source>With entries outside the legal basis</source>
            <translation>با معاملات بیرون از مبنای قانونی</translation>
        </message>
        <message>
            <source>With intelligence</source>
            <translation>با معلومات استخباراتی</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>شامل نشده</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>آغازشده</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>پایان‌یافته</translation>
        </message>
        <message>
            <source>highest</source>
            <translation>بزرگ‌ترین</translation>
        </message>
        <message>
            <source>no</source>
            <translation>نخیر</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>بلی</translation>
        </message>
    </context>
    <context>
        <name>Parties</name>
        <message>
            <source>A person joined them without a proposal.</source>
            <translation>شخصی آن‌ها را بدون پیشنهاد برنامه یکی شمرده است.</translation>
        </message>
        <message>
            <source>A vowel differs: {first} and {second} may be two names.</source>
            <translation>یک واول متفاوت است: {first} و {second} ممکن است دو نام باشد.</translation>
        </message>
        <message>
            <source>A vowel that is often left out differs: {first} and {second}.</source>
            <translation>واولی که اغلب نوشته نمی‌شود متفاوت است: {first} و {second}.</translation>
        </message>
        <message>
            <source>A word stands in one name only: {first}{second}.</source>
            <translation>یک کلمه تنها در یکی از نام‌ها آمده است: {first}{second}.</translation>
        </message>
        <message>
            <source>A word that is often left out is missing: {first}{second}.</source>
            <translation>کلمه‌ای که اغلب نوشته نمی‌شود در یکی از نام‌ها نیست: {first}{second}.</translation>
        </message>
        <message>
            <source>All words of the two organisations agree.</source>
            <translation>تمام کلمات نام دو سازمان با هم مطابقت دارد.</translation>
        </message>
        <message>
            <source>An initial stands for a word: {first} and {second}.</source>
            <translation>حرف اول به جای یک کلمه آمده است: {first} و {second}.</translation>
        </message>
        <message>
            <source>Both have the document or number {first}.</source>
            <translation>هر دو سند هویت یا شماره {first} را دارند.</translation>
        </message>
        <message>
            <source>Both have the phone number {first}.</source>
            <translation>هر دو شماره تیلفون {first} را دارند.</translation>
        </message>
        <message>
            <source>Both have the {kind} {first}, whose check digit is right.</source>
            <translation>هر دو {kind} {first} را دارند که رقم کنترولی آن درست است.</translation>
        </message>
        <message>
            <source>Both keys name the same recorded party.</source>
            <translation>هر دو کلید به یک طرف ثبت‌شده مربوط است.</translation>
        </message>
        <message>
            <source>Both stand beside the account {first}.</source>
            <translation>هر دو در کنار حساب {first} آمده‌اند.</translation>
        </message>
        <message>
            <source>Both were born on {first}.</source>
            <translation>تاریخ تولد هر دو {first} است.</translation>
        </message>
        <message>
            <source>Every word of the name is very common.</source>
            <translation>تمام کلمات نام بسیار رایج است.</translation>
        </message>
        <message>
            <source>Given name and surname agree.</source>
            <translation>نام و تخلص با هم مطابقت دارد.</translation>
        </message>
        <message>
            <source>Letters differ in spelling only: {first} and {second}.</source>
            <translation>حروف تنها در شیوه نوشتن متفاوت است: {first} و {second}.</translation>
        </message>
        <message>
            <source>Letters of another script stand in one of the names.</source>
            <translation>در یکی از نام‌ها حروف خط دیگری آمده است.</translation>
        </message>
        <message>
            <source>No source of the case records a party under the key {key}.</source>
            <translation>هیچ منبع قضیه طرفی را با کلید {key} ثبت نکرده است.</translation>
        </message>
        <message>
            <source>Nothing was decided about these two parties.</source>
            <translation>درباره این دو طرف تصمیمی گرفته نشده است.</translation>
        </message>
        <message>
            <source>One is named as a sole trader.</source>
            <translation>یکی از آن‌ها به حیث متشبث انفرادی ذکر شده است.</translation>
        </message>
        <message>
            <source>One letter differs: {first} and {second} may be a slip or two names.</source>
            <translation>یک حرف متفاوت است: {first} و {second} ممکن است اشتباه در نوشتن یا دو نام باشد.</translation>
        </message>
        <message>
            <source>One of the names fits several parties of the case that cannot be one.</source>
            <translation>یکی از نام‌ها با چند طرف قضیه مطابقت دارد که نمی‌توانند یکی باشند.</translation>
        </message>
        <message>
            <source>One of them has no name.</source>
            <translation>یکی از آن‌ها نام ندارد.</translation>
        </message>
        <message>
            <source>That two names are one party, or are not, needs a reason.</source>
            <translation>برای یکی بودن یا یکی نبودن طرف دو نام، ذکر دلیل لازم است.</translation>
        </message>
        <message>
            <source>The full names agree.</source>
            <translation>نام‌های مکمل با هم مطابقت دارد.</translation>
        </message>
        <message>
            <source>The legal form is missing in one of the names or in both.</source>
            <translation>شکل حقوقی در یکی از نام‌ها یا در هر دو نام ذکر نشده است.</translation>
        </message>
        <message>
            <source>The legal forms differ.</source>
            <translation>شکل‌های حقوقی متفاوت است.</translation>
        </message>
        <message>
            <source>The names differ: {first} and {second}.</source>
            <translation>نام‌ها متفاوت است: {first} و {second}.</translation>
        </message>
        <message>
            <source>The names of the fathers agree: {first} and {second}.</source>
            <translation>نام‌های پدران با هم مطابقت دارد: {first} و {second}.</translation>
        </message>
        <message>
            <source>The number {first} stands beside {second} different names.</source>
            <translation>شماره {first} در کنار {second} نام مختلف آمده است.</translation>
        </message>
        <message>
            <source>The one name that both have agrees.</source>
            <translation>یگانه نامی که هر دو دارند با هم مطابقت دارد.</translation>
        </message>
        <message>
            <source>The patronymic is missing in one of the names.</source>
            <translation>نام پدری در یکی از نام‌ها ذکر نشده است.</translation>
        </message>
        <message>
            <source>The surname is that of a man and of a woman: {first}, {second}.</source>
            <translation>تخلص به شکل مردانه و زنانه آمده است: {first}، {second}.</translation>
        </message>
        <message>
            <source>The surname is with and without its ending: {first}, {second}.</source>
            <translation>تخلص با پسوند و بدون پسوند آمده است: {first}، {second}.</translation>
        </message>
        <message>
            <source>The words stand in another order, and nothing tells which is the surname.</source>
            <translation>ترتیب کلمات متفاوت است و هیچ چیزی نشان نمی‌دهد که کدام کلمه تخلص است.</translation>
        </message>
        <message>
            <source>Their dates of birth differ: {first} and {second}.</source>
            <translation>تاریخ‌های تولد آن‌ها متفاوت است: {first} و {second}.</translation>
        </message>
        <message>
            <source>Their documents differ, as renewed documents do: {first} and {second}.</source>
            <translation>سندهای هویت آن‌ها متفاوت است، چنان که در اسناد تجدیدشده معمول است: {first} و {second}.</translation>
        </message>
        <message>
            <source>They have different numbers of one kind, and both check digits are right: {first} and {second}.</source>
            <translation>شماره‌های هم‌نوع آن‌ها متفاوت است و هر دو رقم کنترولی درست است: {first} و {second}.</translation>
        </message>
        <message>
            <source>They have different numbers of one kind: {first} and {second}.</source>
            <translation>شماره‌های هم‌نوع آن‌ها متفاوت است: {first} و {second}.</translation>
        </message>
        <message>
            <source>This would make one party of {first} and {second}, which a person decided are different. Withdraw that decision first.</source>
            <translation>با این تصمیم {first} و {second} یک طرف شمرده می‌شوند، در حالی که شخصی آن‌ها را متفاوت دانسته است. نخست آن تصمیم را پس بگیرید.</translation>
        </message>
        <message>
            <source>Vowels that spellings exchange differ: {first} and {second}.</source>
            <translation>واول‌هایی متفاوت است که در شیوه‌های نوشتن جای یکدیگر را می‌گیرند: {first} و {second}.</translation>
        </message>
        <message>
            <source>different parties</source>
            <translation>طرف‌های متفاوت</translation>
        </message>
        <message>
            <source>number</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>one party</source>
            <translation>یک طرف</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>سازمان</translation>
        </message>
        <message>
            <source>person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>بدون نام</translation>
        </message>
        <message>
            <source>{first} and {second} are one word in two scripts.</source>
            <translation>{first} و {second} یک کلمه به دو خط است.</translation>
        </message>
        <message>
            <source>{first} can be read as {second}; short vowels are not written, so other words can be too.</source>
            <translation>{first} را می‌توان {second} خواند؛ واول‌های کوتاه نوشته نمی‌شود، بنابراین به شکل کلمات دیگر نیز خوانده می‌تواند.</translation>
        </message>
    </context>
    <context>
        <name>PartiesPage</name>
        <message>
            <source>Add statements to the case: whoever they name as holder or counterparty stands here.</source>
            <translation>صورت‌حساب‌ها را به قضیه بیفزایید: تمام اشخاصی که در آن‌ها به حیث صاحب حساب یا طرف مقابل ذکر شده‌اند، در این‌جا نشان داده می‌شوند.</translation>
        </message>
        <message>
            <source>Adding up the party</source>
            <translation>جمع کردن مبالغ طرف</translation>
        </message>
        <message>
            <source>Comparing names</source>
            <translation>مقایسه نام‌ها</translation>
        </message>
        <message>
            <source>Find a party</source>
            <translation>جستجوی طرف</translation>
        </message>
        <message>
            <source>Go to the evidence</source>
            <translation>رفتن به شواهد</translation>
        </message>
        <message>
            <source>Keeping the decision</source>
            <translation>نگهداری تصمیم</translation>
        </message>
        <message>
            <source>Looking who is recorded</source>
            <translation>مرور طرف‌های ثبت‌شده</translation>
        </message>
        <message>
            <source>Name, identifier, account or phone</source>
            <translation>نام، شناسه، حساب یا تیلفون</translation>
        </message>
        <message>
            <source>Names that may be one party</source>
            <translation>نام‌هایی که ممکن است یک طرف باشد</translation>
        </message>
        <message>
            <source>No party is recorded yet</source>
            <translation>هنوز هیچ طرفی ثبت نشده است</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>طرف‌ها</translation>
        </message>
        <message>
            <source>Parties of the case</source>
            <translation>طرف‌های قضیه</translation>
        </message>
        <message>
            <source>What was decided about {first} and {second} is withdrawn.</source>
            <translation>تصمیم درباره {first} و {second} پس گرفته شد.</translation>
        </message>
        <message>
            <source>Withdrawing the decision</source>
            <translation>پس گرفتن تصمیم</translation>
        </message>
        <message>
            <source>{first} and {second} are kept apart.</source>
            <translation>{first} و {second} جدا نگهداشته می‌شوند.</translation>
        </message>
        <message>
            <source>{first} and {second} count as one party.</source>
            <translation>{first} و {second} یک طرف شمرده می‌شوند.</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln parties</source>
            <translation>
                <numerusform>{shown} از %Ln طرف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartyCard</name>
        <message numerus="yes">
            <source>%Ln rows of sources</source>
            <translation>
                <numerusform>%Ln سطر منابع</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>As recorded</source>
            <translation>طبق ثبت</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاریخ تولد</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>شناسه‌ها</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Named in</source>
            <translation>ذکرشده در</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>تیلفون‌ها</translation>
        </message>
    </context>
    <context>
        <name>PartyDetail</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln معامله</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more names are not shown here.</source>
            <translation>
                <numerusform>%Ln نام دیگر در این‌جا نشان داده نمی‌شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln names as recorded</source>
            <translation>
                <numerusform>%Ln نام طبق ثبت</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the entry</source>
            <translation>رفتن به معامله</translation>
        </message>
        <message>
            <source>Name as recorded</source>
            <translation>نام طبق ثبت</translation>
        </message>
        <message>
            <source>No amount of the case stands beside this party.</source>
            <translation>در قضیه هیچ مبلغی در کنار این طرف نیامده است.</translation>
        </message>
        <message>
            <source>The chosen party</source>
            <translation>طرف انتخاب‌شده</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>تصمیم‌های گرفته‌شده</translation>
        </message>
        <message>
            <source>Withdraw the decision</source>
            <translation>پس گرفتن تصمیم</translation>
        </message>
    </context>
    <context>
        <name>PartyDialog</name>
        <message>
            <source>Assign</source>
            <translation>تعیین</translation>
        </message>
        <message>
            <source>Assign a party</source>
            <translation>تعیین طرف</translation>
        </message>
        <message>
            <source>Enter the name of the party.</source>
            <translation>نام طرف را وارد کنید.</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>طرف</translation>
        </message>
        <message>
            <source>Reason, if any</source>
            <translation>دلیل، در صورت وجود</translation>
        </message>
        <message>
            <source>Say who stands on the other side, however the bank has written the name.</source>
            <translation>بگویید که طرف مقابل کیست، صرف نظر از این که بانک نام را چگونه نوشته است.</translation>
        </message>
    </context>
    <context>
        <name>PartyModel</name>
        <message>
            <source>Numbers</source>
            <translation>شماره‌ها</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>نام‌های دیگر</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>طرف</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>سطرها</translation>
        </message>
    </context>
    <context>
        <name>PartyTotalsTable</name>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Named by others</source>
            <translation>ذکرشده توسط دیگران</translation>
        </message>
        <message>
            <source>Own statements</source>
            <translation>صورت‌حساب‌های خودی</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>دریافت‌شده</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>سطرها</translation>
        </message>
        <message>
            <source>Sums of the party</source>
            <translation>مجموع‌های طرف</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>محل ذکر</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ذکر نشده</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message numerus="yes">
            <source>%n automatic backups under the old key were removed.</source>
            <translation>
                <numerusform>%n نسخه پشتیبان خودکار با کلید قبلی حذف شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged files kept beside the case still open with the passphrase of their time.</source>
            <translation>
                <numerusform>%n فایل آسیب‌دیده که کنار قضیه نگه داشته شده، هنوز با عبارت رمز زمان خود باز می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new automatic backup was made.</source>
            <translation>نسخه پشتیبان خودکار نو ساخته شد.</translation>
        </message>
        <message>
            <source>An empty passphrase protects nothing.</source>
            <translation>عبارت رمز خالی هیچ چیزی را محافظت نمی‌کند.</translation>
        </message>
        <message>
            <source>Recovery words that were printed before no longer open the case.</source>
            <translation>کلمات بازیابی که پیش از این چاپ شده است، دیگر قضیه را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>The agency can recover the case with its key {recipient}.</source>
            <translation>نهاد می‌تواند قضیه را با کلید خود {recipient} بازیابی کند.</translation>
        </message>
        <message>
            <source>The case has no passphrase.</source>
            <translation>قضیه عبارت رمز ندارد.</translation>
        </message>
        <message>
            <source>The case is exported to {file} under its own passphrase.</source>
            <translation>قضیه با عبارت رمز جداگانه در فایل {file} صادر شد.</translation>
        </message>
        <message>
            <source>The case is exported to {file} without a passphrase; anybody can read it.</source>
            <translation>قضیه بدون عبارت رمز در فایل {file} صادر شد؛ هر شخصی می‌تواند آن را بخواند.</translation>
        </message>
        <message>
            <source>This passphrase is guessed at once: it is a common one or names the case.</source>
            <translation>این عبارت رمز فوراً حدس زده می‌شود: عبارت رایجی است یا نام قضیه را در بر دارد.</translation>
        </message>
        <message>
            <source>This passphrase is guessed within days by somebody who has the file.</source>
            <translation>شخصی که فایل را در اختیار دارد، این عبارت رمز را در ظرف چند روز حدس می‌زند.</translation>
        </message>
        <message>
            <source>This passphrase is guessed within minutes by somebody who has the file.</source>
            <translation>شخصی که فایل را در اختیار دارد، این عبارت رمز را در ظرف چند دقیقه حدس می‌زند.</translation>
        </message>
        <message>
            <source>This passphrase is hard to guess for somebody who has the file.</source>
            <translation>حدس زدن این عبارت رمز برای شخصی که فایل را در اختیار دارد، دشوار است.</translation>
        </message>
        <message>
            <source>This passphrase is very hard to guess, also with many computers.</source>
            <translation>حدس زدن این عبارت رمز، حتی با کمپیوترهای متعدد، بسیار دشوار است.</translation>
        </message>
        <message>
            <source>{file} has its new passphrase.</source>
            <translation>فایل {file} عبارت رمز نو دارد.</translation>
        </message>
        <message>
            <source>{file} has no passphrase any more; anybody can read it.</source>
            <translation>فایل {file} دیگر عبارت رمز ندارد؛ هر شخصی می‌تواند آن را بخواند.</translation>
        </message>
        <message>
            <source>{strength} The policy of your agency refuses it.</source>
            <translation>{strength} پالیسی نهاد شما آن را نمی‌پذیرد.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Cancel</source>
            <translation>لغو</translation>
        </message>
        <message>
            <source>I have a recovery sheet…</source>
            <translation>ورق بازیابی دارم…</translation>
        </message>
        <message>
            <source>Look for a backup</source>
            <translation>جستجوی نسخه پشتیبان</translation>
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
            <source>Wrong passphrase, or the beginning of the file is damaged.</source>
            <translation>عبارت رمز نادرست است یا آغاز فایل آسیب دیده است.</translation>
        </message>
        <message>
            <source>{file} is encrypted. Enter its passphrase.</source>
            <translation>فایل {file} رمزگذاری‌شده است. عبارت رمز آن را وارد کنید.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseFields</name>
        <message>
            <source>Passphrase</source>
            <translation>عبارت رمز</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>تکرار عبارت رمز</translation>
        </message>
        <message>
            <source>The policy of your agency asks for a passphrase that is harder to guess.</source>
            <translation>پالیسی نهاد شما عبارت رمزی را می‌خواهد که حدس زدن آن دشوارتر باشد.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>دو عبارت رمز یکسان نیست.</translation>
        </message>
        <message>
            <source>the same once more</source>
            <translation>یک بار دیگر همان عبارت</translation>
        </message>
    </context>
    <context>
        <name>PasswordStrip</name>
        <message>
            <source>Enter the password that came with the file. It opens the file now and is not kept.</source>
            <translation>رمز عبوری را که همراه فایل دریافت شده است وارد کنید. رمز عبور فایل را همین اکنون باز می‌کند و نگهداری نمی‌شود.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باز کردن</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>رمز عبور فایل</translation>
        </message>
        <message>
            <source>Try it on all locked files</source>
            <translation>امتحان بر تمام فایل‌های قفل‌شده</translation>
        </message>
    </context>
    <context>
        <name>PaymentPanel</name>
        <message numerus="yes">
            <source>%Ln payments; each column says how much of them a method takes for claimed money.</source>
            <translation>
                <numerusform>%Ln پرداخت؛ هر ستون نشان می‌دهد که یک روش چه مقدار آن‌ها را پول مورد ادعا می‌شمارد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>تاریخ ثبت</translation>
        </message>
        <message>
            <source>By no method did claimed money leave the accounts.</source>
            <translation>بر اساس هیچ روشی پول مورد ادعا از حساب‌ها خارج نشده است.</translation>
        </message>
        <message>
            <source>Came by</source>
            <translation>مسیر ورود</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>روش</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>طرف مقابل</translation>
        </message>
        <message>
            <source>Payments with claimed money in them</source>
            <translation>پرداخت‌های دارای پول مورد ادعا</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>نمایش معامله</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>نمایش منبع</translation>
        </message>
        <message>
            <source>The first {shown} of {count} payments are listed; keep the result to have all.</source>
            <translation>{shown} پرداخت نخست از {count} پرداخت فهرست شده است؛ برای داشتن تمام پرداخت‌ها نتیجه را نگهداری کنید.</translation>
        </message>
        <message>
            <source>Where the claimed money can have gone</source>
            <translation>پول مورد ادعا به کجا رفته می‌تواند</translation>
        </message>
        <message>
            <source>Who paid the chosen payment</source>
            <translation>پول پرداخت انتخاب‌شده از چه کسی بوده است</translation>
        </message>
        <message>
            <source>Who paid the chosen payment, by every method</source>
            <translation>پول پرداخت انتخاب‌شده از چه کسی بوده است، بر اساس هر روش</translation>
        </message>
        <message>
            <source>Whose money</source>
            <translation>صاحب پول</translation>
        </message>
        <message>
            <source>opening balance</source>
            <translation>بیلانس ابتدایی</translation>
        </message>
        <message>
            <source>{amount} ({least} to {most})</source>
            <translation>{amount} ({least} تا {most})</translation>
        </message>
    </context>
    <context>
        <name>PeriodStrip</name>
        <message>
            <source>Filter all pages by it</source>
            <translation>فیلتر کردن تمام صفحه‌ها با آن</translation>
        </message>
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
        <message numerus="yes">
            <source>and %Ln money transfers: {currency} in {credits}, out {debits}</source>
            <translation>
                <numerusform>و %Ln حواله: {currency} واریز {credits}، برداشت {debits}</numerusform>
            </translation>
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
            <source>{currency} in {credits}, out {debits}, %Ln entries</source>
            <translation>
                <numerusform>{currency}: واریز {credits}، برداشت {debits}، %Ln معامله</numerusform>
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
        <name>PictureAsking</name>
        <message>
            <source>Drawing the flows</source>
            <translation>ترسیم جریان‌ها</translation>
        </message>
        <message>
            <source>Looking for credits</source>
            <translation>جستجوی واریزها</translation>
        </message>
        <message>
            <source>Looking for parties and accounts</source>
            <translation>جستجوی طرف‌ها و حساب‌ها</translation>
        </message>
        <message>
            <source>Looking for the movements</source>
            <translation>جستجوی جریان‌های پول</translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message numerus="yes">
            <source>%Ln entries of intelligence may be shown</source>
            <translation>
                <numerusform>%Ln معامله مبتنی بر معلومات استخباراتی نشان داده شود</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries outside the legal basis may be shown</source>
            <translation>
                <numerusform>%Ln معامله خارج از مبنای قانونی نشان داده شود</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheets are written; this is the first of them.</source>
            <translation>
                <numerusform>%Ln ورق نوشته می‌شود؛ این نخستین ورق آن است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>شرح</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>انتخاب فایل…</translation>
        </message>
        <message>
            <source>Choose the printer…</source>
            <translation>انتخاب چاپگر…</translation>
        </message>
        <message>
            <source>Export a picture</source>
            <translation>صدور تصویر</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>نوع فایل</translation>
        </message>
        <message>
            <source>PDF, to be filed and printed</source>
            <translation>PDF، برای آرشیف و چاپ</translation>
        </message>
        <message>
            <source>PNG, an image for slides and letters</source>
            <translation>PNG، تصویر برای سلایدها و مکتوب‌ها</translation>
        </message>
        <message>
            <source>Print a picture</source>
            <translation>چاپ تصویر</translation>
        </message>
        <message>
            <source>SVG, a drawing that can be edited</source>
            <translation>SVG، ترسیم قابل ویرایش</translation>
        </message>
        <message>
            <source>Say in a sentence what the picture shows.</source>
            <translation>در یک جمله بنویسید که تصویر چه را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>The picture shows entries that leave the case only where you agree to it.</source>
            <translation>تصویر معاملاتی را نشان می‌دهد که تنها با موافقت شما از قضیه بیرون می‌شود.</translation>
        </message>
        <message>
            <source>The sheet says which case it is of, what filters it, and in which zone times stand.</source>
            <translation>در ورق نوشته می‌شود که مربوط به کدام قضیه است، با کدام فیلترها محدود شده و زمان‌ها در کدام منطقه زمانی است.</translation>
        </message>
    </context>
    <context>
        <name>PictureExport</name>
        <message numerus="yes">
            <source>%Ln pictures were written, the first one to {file}.</source>
            <translation>
                <numerusform>%Ln تصویر نوشته شد، نخستین آن در فایل {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheets went to the printer; the trail says so.</source>
            <translation>
                <numerusform>%Ln ورق به چاپگر فرستاده شد؛ این کار در سوابق ممیزی ثبت شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keeping what was printed</source>
            <translation>ثبت آنچه چاپ شده است</translation>
        </message>
        <message>
            <source>Looking at what the picture shows</source>
            <translation>بررسی محتوای تصویر</translation>
        </message>
        <message>
            <source>Print a picture</source>
            <translation>چاپ تصویر</translation>
        </message>
        <message>
            <source>The picture was written to {file}.</source>
            <translation>تصویر در فایل {file} نوشته شد.</translation>
        </message>
        <message>
            <source>The printer did not take the picture.</source>
            <translation>چاپگر تصویر را نپذیرفت.</translation>
        </message>
        <message>
            <source>Writing the picture</source>
            <translation>نوشتن تصویر</translation>
        </message>
    </context>
    <context>
        <name>PictureToolbar</name>
        <message>
            <source>All grades</source>
            <translation>تمام درجه‌ها</translation>
        </message>
        <message>
            <source>Between what flows are drawn</source>
            <translation>جریان‌ها بر چه اساس ترسیم شود</translation>
        </message>
        <message>
            <source>Clear the ways</source>
            <translation>پاک کردن زنجیره‌ها</translation>
        </message>
        <message>
            <source>Currency by which ribbons and arrows are wide</source>
            <translation>اسعاری که پهنای نوارها و پیکان‌ها بر اساس آن است</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>یافتن</translation>
        </message>
        <message>
            <source>Find a party or an account in the picture</source>
            <translation>یافتن طرف یا حساب در تصویر</translation>
        </message>
        <message>
            <source>Follow the money</source>
            <translation>ردیابی پول</translation>
        </message>
        <message>
            <source>Let the ways found stand among all other movements again</source>
            <translation>نمایش دوباره زنجیره‌های یافت‌شده در میان تمام جریان‌های پول دیگر</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>شبکه</translation>
        </message>
        <message>
            <source>Put moved nodes back and show everything in one again</source>
            <translation>بازگرداندن گره‌های جابه‌جاشده و نمایش یک‌جای همه</translation>
        </message>
        <message>
            <source>Show everything (0)</source>
            <translation>نمایش همه (0)</translation>
        </message>
        <message>
            <source>Show larger (+)</source>
            <translation>نمایش بزرگ‌تر (+)</translation>
        </message>
        <message>
            <source>Show or hide the panel beside the picture</source>
            <translation>نمایش یا پنهان کردن پنل کنار تصویر</translation>
        </message>
        <message>
            <source>Show smaller (−)</source>
            <translation>نمایش کوچک‌تر (−)</translation>
        </message>
        <message>
            <source>Streams</source>
            <translation>نوارها</translation>
        </message>
        <message>
            <source>What the movements rest on</source>
            <translation>مبنای جریان‌های پول</translation>
        </message>
        <message>
            <source>Without a currency</source>
            <translation>بدون اسعار</translation>
        </message>
    </context>
    <context>
        <name>Pinning</name>
        <message>
            <source>Go to the exhibits</source>
            <translation>رفتن به ضمیمه‌ها</translation>
        </message>
        <message>
            <source>Pinning the view</source>
            <translation>ثبت نما به حیث ضمیمه</translation>
        </message>
        <message>
            <source>The case is open for reading only; nothing can be pinned.</source>
            <translation>قضیه تنها برای خواندن باز است؛ هیچ ضمیمه‌ای را نمی‌توان ثبت کرد.</translation>
        </message>
        <message>
            <source>The view is pinned as exhibit {number}.</source>
            <translation>نما به حیث ضمیمه {number} ثبت شد.</translation>
        </message>
        <message>
            <source>There is nothing in sight that could be pinned.</source>
            <translation>در نمای کنونی چیزی نیست که بتوان آن را ثبت کرد.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگرداندن</translation>
        </message>
    </context>
    <context>
        <name>PivotModel</name>
        <message numerus="yes">
            <source>%Ln months with entries, from {first} to {last}</source>
            <translation>
                <numerusform>%Ln ماه دارای معامله، از {first} تا {last}</numerusform>
            </translation>
        </message>
        <message>
            <source>Account without a number</source>
            <translation>حساب بدون شماره</translation>
        </message>
        <message>
            <source>{row}, closed</source>
            <translation>{row}، بسته</translation>
        </message>
        <message>
            <source>{row}, open</source>
            <translation>{row}، باز</translation>
        </message>
    </context>
    <context>
        <name>PivotPanel</name>
        <message numerus="yes">
            <source>%Ln entries in these sums</source>
            <translation>
                <numerusform>%Ln معامله در این جمع‌ها</numerusform>
            </translation>
        </message>
        <message>
            <source>Account or counterparty</source>
            <translation>حساب یا طرف مقابل</translation>
        </message>
        <message>
            <source>All currencies</source>
            <translation>تمام اسعار</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>تقسیم بر اساس</translation>
        </message>
        <message>
            <source>Find an account or a counterparty</source>
            <translation>یافتن حساب یا طرف مقابل</translation>
        </message>
        <message>
            <source>In which order the sums are divided</source>
            <translation>ترتیب تقسیم جمع‌ها</translation>
        </message>
        <message>
            <source>No entry that counts is among what the filters choose.</source>
            <translation>در میان معاملات انتخاب‌شده با فیلترها هیچ معامله شامل محاسبه نیست.</translation>
        </message>
        <message>
            <source>Summing the entries</source>
            <translation>جمع کردن معاملات</translation>
        </message>
        <message>
            <source>The entries are being summed…</source>
            <translation>معاملات جمع می‌شود…</translation>
        </message>
    </context>
    <context>
        <name>PivotView</name>
        <message>
            <source>Money by account, counterparty and month</source>
            <translation>پول بر اساس حساب، طرف مقابل و ماه</translation>
        </message>
    </context>
    <context>
        <name>Plates</name>
        <message>
            <source>Case {reference}: {title}</source>
            <translation>قضیه {reference}: {title}</translation>
        </message>
        <message>
            <source>Exhibit {number}</source>
            <translation>ضمیمه {number}</translation>
        </message>
        <message>
            <source>Filters: none, all entries.</source>
            <translation>فیلترها: بدون فیلتر، تمام معاملات.</translation>
        </message>
        <message>
            <source>Filters: none, this view shows the case without them.</source>
            <translation>فیلترها: بدون فیلتر، این نما قضیه را بدون آن‌ها نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Filters: {filters}.</source>
            <translation>فیلترها: {filters}.</translation>
        </message>
        <message>
            <source>Made with Investigator Desktop {version} on {day}, {time}</source>
            <translation>ترتیب‌شده با Investigator Desktop {version} به تاریخ {day}، ساعت {time}</translation>
        </message>
        <message>
            <source>Plate {number}</source>
            <translation>لوحه {number}</translation>
        </message>
        <message>
            <source>Plate {number} of {total}</source>
            <translation>لوحه {number} از {total}</translation>
        </message>
        <message>
            <source>Protected names are hidden in this picture.</source>
            <translation>نام‌های محافظت‌شده در این تصویر پنهان است.</translation>
        </message>
        <message>
            <source>The picture is in {file}; its SHA-256 is {hash}.</source>
            <translation>تصویر در فایل {file} است؛ SHA-256 آن {hash} است.</translation>
        </message>
        <message numerus="yes">
            <source>The picture shows entries outside the legal basis of their evidence: %n of them.</source>
            <translation>
                <numerusform>تصویر معاملات خارج از مبنای قانونی شواهد مربوط را نشان می‌دهد: %n معامله.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The picture shows entries whose source is intelligence only, no evidence for a court: %n of them.</source>
            <translation>
                <numerusform>تصویر معاملاتی را نشان می‌دهد که منبع آن‌ها فقط معلومات استخباراتی است و برای محکمه دلیل اثبات شمرده نمی‌شود: %n معامله.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing in this view that a picture could show.</source>
            <translation>در این نما چیزی نیست که تصویر بتواند نشان دهد.</translation>
        </message>
        <message>
            <source>Timeline of the accounts: a mark with a head is an entry of the case, a bar without one the sum of several.</source>
            <translation>گاه‌شمار حساب‌ها: نشان سردار یک معاملهٔ قضیه است، ستون بی‌سر مجموعهٔ چند معامله.</translation>
        </message>
        <message>
            <source>Times as the sources print them; where they name no time zone, {zone} is assumed.</source>
            <translation>زمان‌ها طبق منابع؛ اگر منطقه زمانی ذکر نشده باشد، {zone} فرض می‌شود.</translation>
        </message>
        <message>
            <source>Who paid whom in {currency}, by the movements of the case.</source>
            <translation>پرداخت‌ها میان پرداخت‌کنندگان و دریافت‌کنندگان به {currency}، بر اساس جریان‌های پول قضیه.</translation>
        </message>
        <message>
            <source>Who paid whom, by the movements of the case.</source>
            <translation>کی به کی پرداخته است، بر اساس حرکت‌های قضیه.</translation>
        </message>
        <message>
            <source>{count} of {total} rows of the timeline are in this picture.</source>
            <translation>{count} ردیف از {total} ردیف گاه‌شمار در این تصویر است.</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>The policy of the agency in {file} cannot be followed: {reason}.</source>
            <translation>پیروی از پالیسی نهاد در فایل {file} ممکن نیست: {reason}.</translation>
        </message>
        <message>
            <source>its format_version is {version} and not {known}</source>
            <translation>مقدار format_version آن {version} است، نه {known}</translation>
        </message>
        <message>
            <source>{name} is no setting of this version or has a value of the wrong kind</source>
            <translation>{name} تنظیم این نسخه نیست یا مقدار آن از نوع نادرست است</translation>
        </message>
        <message>
            <source>{name} is not between 0 and {most}</source>
            <translation>{name} میان 0 و {most} نیست</translation>
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
            <source>{cell} → {meaning}</source>
            <translation>{cell} → {meaning}</translation>
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
        <name>Productions</name>
        <message numerus="yes">
            <source>%n rows lie on days of which only one of them tells.</source>
            <translation>
                <numerusform>%n سطر مربوط به روزهایی است که تنها یکی از آن دو درباره آن معلومات دارد.</numerusform>
            </translation>
        </message>
        <message>
            <source>only in the first</source>
            <translation>تنها در مجموعه نخست</translation>
        </message>
        <message>
            <source>only in the second</source>
            <translation>تنها در مجموعه دوم</translation>
        </message>
        <message>
            <source>said otherwise</source>
            <translation>تغییریافته</translation>
        </message>
        <message>
            <source>{evidence} cannot be compared with itself: name two items of evidence.</source>
            <translation>{evidence} با خودش مقایسه شده نمی‌تواند: دو سند را مشخص کنید.</translation>
        </message>
        <message>
            <source>{first} and {second} differ in {fields}.</source>
            <translation>تفاوت {first} و {second} در این موارد است: {fields}.</translation>
        </message>
        <message>
            <source>{first} and {second} have no account in common to be compared.</source>
            <translation>{first} و {second} هیچ حساب مشترکی برای مقایسه ندارد.</translation>
        </message>
        <message numerus="yes">
            <source>{first} and {second}: %n rows are the same; {removed} are only in {first}, {added} only in {second}, {changed} are said otherwise.</source>
            <translation>
                <numerusform>{first} و {second}: %n سطر یکسان است؛ {removed} سطر تنها در {first}، {added} سطر تنها در {second} و {changed} سطر تغییریافته است.</numerusform>
            </translation>
        </message>
        <message>
            <source>{place}: only there.</source>
            <translation>{place}: تنها در آن‌جا.</translation>
        </message>
    </context>
    <context>
        <name>ProposalModel</name>
        <message>
            <source>One name</source>
            <translation>نام نخست</translation>
        </message>
        <message>
            <source>Other name</source>
            <translation>نام دیگر</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>دلیل</translation>
        </message>
    </context>
    <context>
        <name>ProposalPanel</name>
        <message numerus="yes">
            <source>%Ln proposals are open.</source>
            <translation>
                <numerusform>%Ln پیشنهاد باز است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Different parties…</source>
            <translation>طرف‌های متفاوت…</translation>
        </message>
        <message>
            <source>Names that may be one party</source>
            <translation>نام‌هایی که ممکن است یک طرف باشد</translation>
        </message>
        <message>
            <source>No proposal of this strength is open.</source>
            <translation>هیچ پیشنهادی با این درجه قوت باز نیست.</translation>
        </message>
        <message>
            <source>One party…</source>
            <translation>یک طرف…</translation>
        </message>
        <message>
            <source>Strong proposals: 80 points and more</source>
            <translation>پیشنهادهای قوی: 80 امتیاز و بیشتر</translation>
        </message>
        <message>
            <source>The chosen pair</source>
            <translation>جوره انتخاب‌شده</translation>
        </message>
        <message>
            <source>The first name</source>
            <translation>نام نخست</translation>
        </message>
        <message>
            <source>The second name</source>
            <translation>نام دوم</translation>
        </message>
        <message>
            <source>Weak proposals too: 50 points and more</source>
            <translation>پیشنهادهای ضعیف نیز: 50 امتیاز و بیشتر</translation>
        </message>
        <message>
            <source>What speaks for and against it</source>
            <translation>دلایل موافق و مخالف</translation>
        </message>
        <message>
            <source>Which proposals are shown</source>
            <translation>کدام پیشنهادها نشان داده شود</translation>
        </message>
        <message>
            <source>{points} of {most} points; they are the sum of these:</source>
            <translation>{points} از {most} امتیاز؛ این امتیاز مجموع موارد زیر است:</translation>
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
            <translation>حساب</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Choose at least one row.</source>
            <translation>دست‌کم یک سطر را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Keep these</source>
            <translation>نگهداری این موارد</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Only chosen rows are kept. A range means that some of it is inferred: the least holds without it.</source>
            <translation>تنها سطرهای انتخاب‌شده نگهداری می‌شود. بازه به این معنا است که بخشی از مبلغ استنباط‌شده است: حداقل بدون آن نیز معتبر است.</translation>
        </message>
        <message>
            <source>What the entries give</source>
            <translation>آنچه از معاملات به دست می‌آید</translation>
        </message>
    </context>
    <context>
        <name>ProtectedNamesDialog</name>
        <message>
            <source>A name as a source writes it</source>
            <translation>نام همان‌گونه که در منبع نوشته شده است</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Looking at the protected names</source>
            <translation>مرور نام‌های محافظت‌شده</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Name to protect</source>
            <translation>نامی که محافظت شود</translation>
        </message>
        <message>
            <source>Protect it no longer</source>
            <translation>پایان محافظت نام</translation>
        </message>
        <message>
            <source>Protect the name</source>
            <translation>محافظت نام</translation>
        </message>
        <message>
            <source>Protected names</source>
            <translation>نام‌های محافظت‌شده</translation>
        </message>
        <message>
            <source>Protecting a name</source>
            <translation>محافظت نام</translation>
        </message>
        <message>
            <source>Showing a name again</source>
            <translation>نمایش دوباره نام</translation>
        </message>
        <message>
            <source>Shown instead</source>
            <translation>به جای آن نشان داده می‌شود</translation>
        </message>
        <message>
            <source>While protected names are hidden, a pseudonym stands in their place everywhere in the window, in every script and ending. Persons of the schedule of losses are protected already.</source>
            <translation>تا زمانی که نام‌های محافظت‌شده پنهان است، در تمام پنجره، به هر خط و با هر پسوند، نام مستعار جای آن‌ها را می‌گیرد. اشخاص شامل جدول زیان‌ها از پیش محافظت شده‌اند.</translation>
        </message>
        <message>
            <source>Why it is protected</source>
            <translation>دلیل محافظت</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>انتخاب‌شده</translation>
        </message>
        <message>
            <source>stands in the schedule of losses</source>
            <translation>در جدول زیان‌ها آمده است</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>Person {number}</source>
            <translation>شخص {number}</translation>
        </message>
        <message>
            <source>Say whose name shall be hidden: a name of two letters or more.</source>
            <translation>بنویسید که نام چه کسی پنهان شود: نامی با دست‌کم دو حرف.</translation>
        </message>
        <message>
            <source>The case has no protected names.</source>
            <translation>قضیه نام محافظت‌شده ندارد.</translation>
        </message>
        <message>
            <source>There is no protected name with the number {number}.</source>
            <translation>نام محافظت‌شده‌ای با شماره {number} نیست.</translation>
        </message>
        <message>
            <source>This name is protected already.</source>
            <translation>این نام از پیش محافظت شده است.</translation>
        </message>
    </context>
    <context>
        <name>QuarantineStrip</name>
        <message>
            <source>Release…</source>
            <translation>رفع قرنطین…</translation>
        </message>
        <message>
            <source>{label} is quarantined since {day} by {name}: {reason}</source>
            <translation>{label} از {day} توسط {name} در قرنطین است: {reason}</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Find an account or a name</source>
            <translation>یافتن حساب یا نام</translation>
        </message>
        <message>
            <source>Show the column</source>
            <translation>نمایش ستون</translation>
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
        <name>RangeFields</name>
        <message>
            <source>The most is below the least.</source>
            <translation>حداکثر از حداقل کمتر است.</translation>
        </message>
        <message>
            <source>empty: the same, the amount is exact</source>
            <translation>خالی: همان مقدار، مبلغ دقیق است</translation>
        </message>
    </context>
    <context>
        <name>Rates</name>
        <message>
            <source>No table of rates is sealed in the case.</source>
            <translation>در قضیه هیچ جدول نرخ‌ها مهر نشده است.</translation>
        </message>
        <message>
            <source>No table of rates named {name} is sealed in the case.</source>
            <translation>در قضیه هیچ جدول نرخ‌ها به نام {name} مهر نشده است.</translation>
        </message>
        <message>
            <source>The amounts are too large to be converted exactly with {name}.</source>
            <translation>مبالغ برای تبدیل دقیق بر اساس {name} بیش از حد بزرگ است.</translation>
        </message>
        <message>
            <source>The table of rates cannot be used: {place}: {reason}</source>
            <translation>جدول نرخ‌ها قابل استفاده نیست: {place}: {reason}</translation>
        </message>
        <message>
            <source>a currency is converted into itself.</source>
            <translation>یک نوع اسعار به خود آن تبدیل شده است.</translation>
        </message>
        <message>
            <source>a day is written as 2024-01-31 and a number of units as 100.</source>
            <translation>روز به شکل 2024-01-31 و تعداد واحدها به شکل 100 نوشته می‌شود.</translation>
        </message>
        <message>
            <source>it has no name.</source>
            <translation>جدول نام ندارد.</translation>
        </message>
        <message>
            <source>it has no rates.</source>
            <translation>جدول هیچ نرخی ندارد.</translation>
        </message>
        <message>
            <source>it is no readable TOML with tables of rates.</source>
            <translation>فایل، TOML قابل خواندن با جدول‌های نرخ‌ها نیست.</translation>
        </message>
        <message>
            <source>it is no readable workbook.</source>
            <translation>فایل، کتاب کار قابل خواندن نیست.</translation>
        </message>
        <message>
            <source>its rates hold for less than a day.</source>
            <translation>نرخ‌های جدول کمتر از یک روز اعتبار دارد.</translation>
        </message>
        <message>
            <source>its source is not named.</source>
            <translation>منبع جدول ذکر نشده است.</translation>
        </message>
        <message>
            <source>the column {column} is missing or empty.</source>
            <translation>ستون {column} موجود نیست یا خالی است.</translation>
        </message>
        <message>
            <source>the number of units is not above zero.</source>
            <translation>تعداد واحدها بزرگ‌تر از صفر نیست.</translation>
        </message>
        <message>
            <source>the rate has more than 12 decimals.</source>
            <translation>نرخ بیش از 12 رقم اعشاری دارد.</translation>
        </message>
        <message>
            <source>the rate is not a number above zero.</source>
            <translation>نرخ عددی بزرگ‌تر از صفر نیست.</translation>
        </message>
        <message>
            <source>the text is not in UTF-8.</source>
            <translation>متن به شکل UTF-8 نیست.</translation>
        </message>
        <message>
            <source>there are two rates for the day.</source>
            <translation>برای این روز دو نرخ موجود است.</translation>
        </message>
        <message>
            <source>{code} is no currency of ISO 4217.</source>
            <translation>{code} کود اسعار مطابق ISO 4217 نیست.</translation>
        </message>
        <message>
            <source>{name} was sealed by {actor} on {day}.</source>
            <translation>{name} را {actor} به تاریخ {day} مهر کرده است.</translation>
        </message>
    </context>
    <context>
        <name>RatesDialog</name>
        <message>
            <source>A table has the columns date, currency, rate and perhaps nominal, as CSV, a workbook or TOML. It is kept with its hash, your name and the time before anything is converted, and cannot be changed later.</source>
            <translation>جدول ستون‌های date، currency، rate و در صورت لزوم nominal را دارد و به شکل CSV، کتاب کار یا TOML است. پیش از هر تبدیل، جدول با هش آن، نام شما و زمان نگهداری می‌شود و پس از آن قابل تغییر نیست.</translation>
        </message>
        <message>
            <source>Choose the file with the rates.</source>
            <translation>فایل دارای نرخ‌ها را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>انتخاب…</translation>
        </message>
        <message>
            <source>Days that a rate holds</source>
            <translation>مدت اعتبار نرخ به روز</translation>
        </message>
        <message>
            <source>File</source>
            <translation>فایل</translation>
        </message>
        <message>
            <source>Into currency</source>
            <translation>به اسعار</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Name the currency by its three letters, such as KZT.</source>
            <translation>اسعار را با سه حرف آن بنویسید، مانند KZT.</translation>
        </message>
        <message>
            <source>Name who published the rates.</source>
            <translation>بنویسید که نرخ‌ها را چه کسی نشر کرده است.</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>مهر کردن</translation>
        </message>
        <message>
            <source>Seal a table of rates</source>
            <translation>مهر کردن جدول نرخ‌ها</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>منبع</translation>
        </message>
        <message>
            <source>Who published the rates</source>
            <translation>ناشر نرخ‌ها</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message numerus="yes">
            <source>%n files of the archive “{file}” could not be taken out.</source>
            <translation>
                <numerusform>%n فایل آرشیف «{file}» بیرون آورده نشد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts were once read in a wrong encoding ({read_as} for {written_in}) and saved again, such as “{text}” in row {row}, which probably was “{probable}”. They are kept as they are.</source>
            <translation>
                <numerusform>%n متن زمانی با کودگذاری نادرست ({read_as} به جای {written_in}) خوانده و دوباره ذخیره شده است، مانند «{text}» در سطر {row} که احتمالاً «{probable}» بوده است. این متن‌ها بدون تغییر نگهداری می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>The XML file “{file}” declares the encoding “{encoding}”, which is not known.</source>
            <translation>فایل XML «{file}» کودگذاری «{encoding}» را اعلام می‌کند که شناخته‌شده نیست.</translation>
        </message>
        <message>
            <source>The XML file “{file}” is damaged or cut off on line {line}: no record before it is whole.</source>
            <translation>فایل XML «{file}» در سطر {line} آسیب دیده یا ناقص است: پیش از آن هیچ ثبت کاملی وجود ندارد.</translation>
        </message>
        <message>
            <source>The XML file “{file}” is refused: about line {line} it holds a text of more than {limit} characters.</source>
            <translation>فایل XML «{file}» پذیرفته نشد: در حدود سطر {line} متنی با بیش از {limit} نویسه دارد.</translation>
        </message>
        <message>
            <source>The XML file “{file}” is refused: on line {line} it declares a document type, which no statement needs.</source>
            <translation>فایل XML «{file}» پذیرفته نشد: در سطر {line} نوع سند را اعلام می‌کند که هیچ صورت‌حسابی به آن نیاز ندارد.</translation>
        </message>
        <message>
            <source>The XML file “{file}” is refused: on line {line} more than {limit} elements stand in one another.</source>
            <translation>فایل XML «{file}» پذیرفته نشد: در سطر {line} بیش از {limit} عنصر در داخل یکدیگر قرار دارد.</translation>
        </message>
        <message>
            <source>The XML workbook “{file}” is damaged or cut off: line {line} is not well formed.</source>
            <translation>کتاب کار XML «{file}» آسیب دیده یا ناقص است: ساختار سطر {line} درست نیست.</translation>
        </message>
        <message>
            <source>The archive “{file}” is empty: it holds no files.</source>
            <translation>آرشیف «{file}» خالی است: هیچ فایلی در آن نیست.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: it holds {count} files, more than {limit}.</source>
            <translation>آرشیف «{file}» پذیرفته نشد: {count} فایل، یعنی بیش از {limit} دارد.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: it would unpack to {unpacked} bytes, more than {limit}.</source>
            <translation>آرشیف «{file}» پذیرفته نشد: حجم بازشده آن {unpacked} بایت، یعنی بیش از {limit} است.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: its file “{member}” lies on bytes of another file of the archive.</source>
            <translation>آرشیف «{file}» پذیرفته نشد: فایل «{member}» آن روی بایت‌های فایل دیگری از همین آرشیف قرار دارد.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: its file “{member}” unpacks to {ratio} times its size, more than {limit} times.</source>
            <translation>آرشیف «{file}» پذیرفته نشد: فایل «{member}» آن هنگام باز شدن {ratio} برابر اندازه خود، یعنی بیش از {limit} برابر می‌شود.</translation>
        </message>
        <message>
            <source>The archive “{file}” is refused: more than {limit} archives lie in one another.</source>
            <translation>آرشیف «{file}» پذیرفته نشد: بیش از {limit} آرشیف در داخل یکدیگر قرار دارد.</translation>
        </message>
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
            <source>The file “{file}” cannot be taken out of its archive: it is damaged there.</source>
            <translation>فایل «{file}» از آرشیف بیرون آورده نمی‌شود: در آن‌جا آسیب دیده است.</translation>
        </message>
        <message>
            <source>The file “{file}” cannot be taken out of its archive: it is packed by method {method}, which is not known.</source>
            <translation>فایل «{file}» از آرشیف بیرون آورده نمی‌شود: با روش {method} فشرده شده است که شناخته‌شده نیست.</translation>
        </message>
        <message>
            <source>The file “{file}” holds nothing but blank lines.</source>
            <translation>فایل «{file}» جز سطرهای خالی چیزی در بر ندارد.</translation>
        </message>
        <message>
            <source>The file “{file}” is an XML document (“{root}”), not a workbook; it cannot be read yet.</source>
            <translation>فایل «{file}» از نوع XML («{root}») است، نه کتاب کار؛ فعلاً خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>The file “{file}” is an archive: what it holds is read file by file.</source>
            <translation>فایل «{file}» آرشیف است: محتوای آن فایل به فایل خوانده می‌شود.</translation>
        </message>
        <message>
            <source>The file “{file}” is damaged or cut off: after byte {size} its archive has no directory.</source>
            <translation>فایل «{file}» آسیب دیده یا ناقص است: آرشیف آن پس از {size} بایت فهرست ندارد.</translation>
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
            <source>The file “{file}” is protected by a password: {tried} of the {count} passwords given were tried, and none opened it in time. Give those that are likeliest first, or fewer.</source>
            <translation>فایل «{file}» با رمز عبور محافظت شده است: از {count} رمز عبور داده‌شده {tried} رمز امتحان شد و هیچ کدام در زمان تعیین‌شده آن را باز نکرد. محتمل‌ترین رمزها را نخست بدهید، یا تعداد آن‌ها را کمتر کنید.</translation>
        </message>
        <message>
            <source>The file “{file}” is protected by a password; it is read when the password is given.</source>
            <translation>فایل «{file}» با رمز عبور محافظت شده است؛ زمانی خوانده می‌شود که رمز عبور داده شود.</translation>
        </message>
        <message>
            <source>The file “{file}” is protected by a password; it is taken out when the password is given.</source>
            <translation>فایل «{file}» با رمز عبور محافظت شده است؛ زمانی بیرون آورده می‌شود که رمز عبور داده شود.</translation>
        </message>
        <message>
            <source>The file “{file}” looks like {kind}, but there is no statement and no entry in it.</source>
            <translation>فایل «{file}» به {kind} شباهت دارد، اما هیچ صورت‌حساب و هیچ معامله در آن نیست.</translation>
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
            <source>The text file “{file}” is refused: it has more than {limit} rows, several times as many as a spreadsheet can have; divide it into smaller files.</source>
            <translation>فایل متنی «{file}» پذیرفته نشد: بیش از {limit} سطر دارد، یعنی چند برابر سطرهایی که صفحه گسترده داشته می‌تواند؛ آن را به فایل‌های کوچک‌تر تقسیم کنید.</translation>
        </message>
        <message>
            <source>The text file “{file}” is refused: the record on line {line} has more than {limit} fields, which is more than a spreadsheet has columns.</source>
            <translation>فایل متنی «{file}» پذیرفته نشد: ثبت سطر {line} بیش از {limit} فیلد دارد که از تعداد ستون‌های صفحه گسترده بیشتر است.</translation>
        </message>
        <message>
            <source>The web page “{file}” is refused: it is nested deeper, wider or longer than any statement.</source>
            <translation>صفحه وب «{file}» پذیرفته نشد: عمق، عرض یا طول ساختار آن بیش از هر صورت‌حسابی است.</translation>
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
            <source>The workbook “{file}” is refused: a row of its part “{part}” takes more than {limit} mebibytes.</source>
            <translation>کتاب کار «{file}» پذیرفته نشد: یک سطر بخش «{part}» آن بیش از {limit} MiB جای می‌گیرد.</translation>
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
        <message>
            <source>“{file}” is a link to another file, not a file: nothing is taken out.</source>
            <translation>«{file}» پیوند به فایل دیگری است، نه فایل: هیچ چیزی بیرون آورده نمی‌شود.</translation>
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
        <name>ReadingTree</name>
        <message>
            <source>A sample of it</source>
            <translation>نمونه آن</translation>
        </message>
        <message>
            <source>Direction of the money</source>
            <translation>جهت پول</translation>
        </message>
        <message>
            <source>Encoding of the text</source>
            <translation>کودگذاری متن</translation>
        </message>
        <message>
            <source>How the file was read</source>
            <translation>چگونگی خواندن فایل</translation>
        </message>
        <message>
            <source>How, and why</source>
            <translation>چگونگی و دلیل</translation>
        </message>
        <message>
            <source>Mark between columns</source>
            <translation>جداکننده ستون‌ها</translation>
        </message>
        <message>
            <source>Part of the file</source>
            <translation>بخش فایل</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>خوانده‌شده به حیث</translation>
        </message>
        <message>
            <source>Recognised with {percent} % certainty.</source>
            <translation>با اطمینان {percent} فیصد شناسایی شد.</translation>
        </message>
        <message>
            <source>Rows of titles</source>
            <translation>سطرهای عنوان</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>What else was decided</source>
            <translation>تصمیم‌های دیگر</translation>
        </message>
        <message>
            <source>a mark at the amount</source>
            <translation>علامت کنار مبلغ</translation>
        </message>
        <message>
            <source>a minus turns the direction round</source>
            <translation>علامت منفی جهت را معکوس می‌سازد</translation>
        </message>
        <message>
            <source>all its letters are plain Latin ones, which every encoding writes alike</source>
            <translation>تمام حروف آن حروف ساده لاتین است که در هر کودگذاری یکسان نوشته می‌شود</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>کامه</translation>
        </message>
        <message>
            <source>every second byte or more is zero, as in this encoding</source>
            <translation>هر بایت دوم یا بیشتر از آن صفر است، چنان‌که در این کودگذاری می‌باشد</translation>
        </message>
        <message>
            <source>it is the likeliest one; look whether the sample can be read</source>
            <translation>محتمل‌ترین کودگذاری است؛ ببینید که نمونه خوانا است یا نه</translation>
        </message>
        <message>
            <source>its bytes form letters of UTF-8, which happens in no other encoding</source>
            <translation>بایت‌های آن حروف UTF-8 را تشکیل می‌دهد که در هیچ کودگذاری دیگری رخ نمی‌دهد</translation>
        </message>
        <message>
            <source>its first bytes are the mark of this encoding</source>
            <translation>نخستین بایت‌های آن نشان این کودگذاری است</translation>
        </message>
        <message>
            <source>its letters make words in this encoding and in no other</source>
            <translation>حروف آن تنها در این کودگذاری کلمات را تشکیل می‌دهد، نه در کودگذاری دیگر</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>نقطه‌ویرگول</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>تب</translation>
        </message>
        <message>
            <source>the balances before and after</source>
            <translation>بیلانس‌های پیش و پس از معامله</translation>
        </message>
        <message>
            <source>the file itself names it</source>
            <translation>خود فایل آن را ذکر می‌کند</translation>
        </message>
        <message>
            <source>the part of the table in which the row stands</source>
            <translation>بخشی از جدول که سطر در آن قرار دارد</translation>
        </message>
        <message>
            <source>the sign of the amount</source>
            <translation>علامت مبلغ</translation>
        </message>
        <message>
            <source>the type of the entry</source>
            <translation>نوع معامله</translation>
        </message>
        <message>
            <source>the words of a column</source>
            <translation>کلمات یک ستون</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>خط عمودی</translation>
        </message>
        <message>
            <source>what was stated of the whole table</source>
            <translation>آنچه برای تمام جدول ذکر شده است</translation>
        </message>
        <message>
            <source>{word} is {direction}</source>
            <translation>{word} یعنی {direction}</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Count as one party</source>
            <translation>یک طرف شمردن</translation>
        </message>
        <message>
            <source>Different parties</source>
            <translation>طرف‌های متفاوت</translation>
        </message>
        <message>
            <source>Enter the reason, such as the document that you saw.</source>
            <translation>دلیل را وارد کنید، مانند سندی که دیده‌اید.</translation>
        </message>
        <message>
            <source>Enter the reason.</source>
            <translation>دلیل را وارد کنید.</translation>
        </message>
        <message>
            <source>For material that nobody may look at, such as privileged or of the wrong person: file and entries are hidden everywhere until you release them.</source>
            <translation>برای موادی که هیچ کس نباید آن را ببیند، مانند مواد دارای محرمیت قانونی یا مربوط به شخص دیگر: فایل و معاملات تا رفع قرنطین توسط شما در همه جا پنهان است.</translation>
        </message>
        <message>
            <source>Its entries count again from now on.</source>
            <translation>معاملات این سند از این پس دوباره در محاسبه شامل است.</translation>
        </message>
        <message>
            <source>Its entries no longer count. The file stays in the case and is listed as withdrawn.</source>
            <translation>معاملات این سند دیگر در محاسبه شامل نیست. فایل در قضیه می‌ماند و به حیث پس گرفته‌شده فهرست می‌شود.</translation>
        </message>
        <message>
            <source>Keep apart</source>
            <translation>جدا نگهداشتن</translation>
        </message>
        <message>
            <source>Let it count</source>
            <translation>شامل کردن</translation>
        </message>
        <message>
            <source>Let {label} count again</source>
            <translation>شامل کردن دوباره {label} در محاسبه</translation>
        </message>
        <message>
            <source>One party</source>
            <translation>یک طرف</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>بردن به قرنطین</translation>
        </message>
        <message>
            <source>Quarantine {label}</source>
            <translation>بردن {label} به قرنطین</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
        <message>
            <source>Withdraw {label}</source>
            <translation>پس گرفتن {label}</translation>
        </message>
        <message>
            <source>{first} and {second} count as one party from now on. Both names stay as they were recorded, and the decision can be withdrawn at any time.</source>
            <translation>از این پس {first} و {second} یک طرف شمرده می‌شوند. هر دو نام همان‌گونه که ثبت شده است باقی می‌ماند و تصمیم را هر زمان می‌توان پس گرفت.</translation>
        </message>
        <message>
            <source>{first} and {second} stay two parties and are not proposed again.</source>
            <translation>{first} و {second} دو طرف باقی می‌مانند و دوباره پیشنهاد نمی‌شوند.</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>The case has no evidence that a receipt could be written of.</source>
            <translation>قضیه شواهدی ندارد که برای آن رسید نوشته شود.</translation>
        </message>
        <message numerus="yes">
            <source>The receipt of %n pages is in {file}; its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>رسید %n صفحه‌ای در فایل {file} است؛ SHA-256 آن {hash} است.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>A day is written dd.mm.yyyy.</source>
            <translation>تاریخ به شکل dd.mm.yyyy نوشته می‌شود.</translation>
        </message>
        <message>
            <source>How did these files come?</source>
            <translation>این فایل‌ها چگونه دریافت شد؟</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>Legal basis in words</source>
            <translation>مبنای قانونی (متن)</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>وسیله ذخیره</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>دریافت‌شده توسط</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>دریافت‌شده از</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>تاریخ دریافت</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>شماره مهر</translation>
        </message>
        <message>
            <source>What you enter is kept with every file of this import and printed on its receipt.</source>
            <translation>آنچه وارد می‌کنید، با هر فایل این مرحله ورود نگهداری و در رسید آن چاپ می‌شود.</translation>
        </message>
        <message>
            <source>for example CD, USB stick, e-mail</source>
            <translation>مثلاً سی‌دی، حافظه USB، ایمیل</translation>
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
        <message numerus="yes">
            <source>The running balances follow where the column {title} is taken off as well, in %n rows and by {sum} in all; it is in no entry.</source>
            <translation>
                <numerusform>بیلانس‌های جاری در صورتی به دست می‌آید که ستون {title} نیز کاسته شود، در %n سطر و جمعاً به مبلغ {sum}؛ این مبلغ در هیچ معامله شامل نیست.</numerusform>
            </translation>
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
        <name>RecordDetail</name>
        <message>
            <source>Copy the hash of the record before</source>
            <translation>کاپی کردن هش ثبت پیشین</translation>
        </message>
        <message>
            <source>Copy the hash of this record</source>
            <translation>کاپی کردن هش این ثبت</translation>
        </message>
        <message>
            <source>Hash of the record before</source>
            <translation>هش ثبت پیشین</translation>
        </message>
        <message>
            <source>Hash of this record</source>
            <translation>هش این ثبت</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>A recovery sheet is in {file}.</source>
            <translation>ورق بازیابی در فایل {file} است.</translation>
        </message>
        <message>
            <source>Lost would be record {number} of {time}: {action}, by {name}.</source>
            <translation>ثبت {number} از {time} از دست خواهد رفت: {action}، توسط {name}.</translation>
        </message>
        <message>
            <source>Print it, seal it, keep it apart from this computer, and delete the file: whoever reads it can open the case.</source>
            <translation>آن را چاپ و مهر کنید، جدا از این کمپیوتر نگه دارید و فایل را حذف کنید: هر شخصی که آن را بخواند، می‌تواند قضیه را باز کند.</translation>
        </message>
        <message>
            <source>Print them, give them to different persons, and delete the files: any two of the three open the case.</source>
            <translation>آن‌ها را چاپ کنید، به اشخاص مختلف بسپارید و فایل‌ها را حذف کنید: هر دو سهم از سه سهم قضیه را باز می‌کند.</translation>
        </message>
        <message>
            <source>Text {number} has {count} words; a recovery text has {expected}.</source>
            <translation>متن {number} دارای {count} کلمه است؛ متن بازیابی باید {expected} کلمه داشته باشد.</translation>
        </message>
        <message>
            <source>The backup is in place; the damaged file is kept as {file}.</source>
            <translation>نسخه پشتیبان به جای قضیه گذاشته شد؛ فایل آسیب‌دیده به نام {file} نگهداری می‌شود.</translation>
        </message>
        <message numerus="yes">
            <source>The newest backup that is whole is of {time} and ends with audit record {number}; %n audit records after it would be lost.</source>
            <translation>
                <numerusform>تازه‌ترین نسخه پشتیبان سالم از {time} است و به ثبت ممیزی {number} پایان می‌یابد؛ %n ثبت ممیزی پس از آن از دست خواهد رفت.</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest backup that is whole is of {time} and ends with audit record {number}; nothing would be lost.</source>
            <translation>تازه‌ترین نسخه پشتیبان سالم از {time} است و به ثبت ممیزی {number} پایان می‌یابد؛ هیچ چیزی از دست نخواهد رفت.</translation>
        </message>
        <message>
            <source>The newest backup that is whole is of {time} and ends with audit record {number}; what was done after it is unknown, since the damaged file cannot be read, and would be lost; what was destroyed by order after it would be back.</source>
            <translation>تازه‌ترین نسخه پشتیبان سالم از {time} است و با ثبت ممیزی {number} پایان می‌یابد؛ آنچه پس از آن انجام شده معلوم نیست، زیرا فایل آسیب‌دیده خوانده نمی‌شود، و از دست می‌رود؛ آنچه پس از آن به حکم محکمه نابود شده باز می‌گردد.</translation>
        </message>
        <message>
            <source>The pages of the file are damaged: {damage}</source>
            <translation>صفحه‌های فایل آسیب دیده است: {damage}</translation>
        </message>
        <message>
            <source>The words of text {number} do not agree with their checksum: one is wrong or in the wrong place.</source>
            <translation>کلمات متن {number} با مجموع کنترولی خود مطابقت ندارد: یک کلمه نادرست است یا در جای نادرست قرار دارد.</translation>
        </message>
        <message>
            <source>There are no recovery words.</source>
            <translation>هیچ کلمه بازیابی وجود ندارد.</translation>
        </message>
        <message>
            <source>These words do not belong together: they are of different cases, or were printed at different times.</source>
            <translation>این کلمات با هم یکجا نیست: به قضیه‌های مختلف تعلق دارد یا در زمان‌های مختلف چاپ شده است.</translation>
        </message>
        <message>
            <source>This is a share: {needed} different shares are needed, and {found} is given.</source>
            <translation>این یک سهم کلید است: {needed} سهم مختلف لازم است و {found} سهم داده شده است.</translation>
        </message>
        <message>
            <source>Word {position} of text {number}, {word}, is no recovery word.</source>
            <translation>کلمه {position} متن {number}، {word}، کلمه بازیابی نیست.</translation>
        </message>
        <message>
            <source>Word {position} of text {number}, {word}, is no recovery word; perhaps it is {near}.</source>
            <translation>کلمه {position} متن {number}، {word}، کلمه بازیابی نیست؛ شاید {near} باشد.</translation>
        </message>
        <message>
            <source>{file} has no backup that is whole and opens.</source>
            <translation>فایل {file} نسخه پشتیبانی ندارد که سالم باشد و باز شود.</translation>
        </message>
        <message>
            <source>{file} is whole; a backup would only take its newest work away.</source>
            <translation>فایل {file} سالم است؛ گذاشتن نسخه پشتیبان تنها سبب از دست رفتن تازه‌ترین کار می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Enter a new passphrase.</source>
            <translation>عبارت رمز نو را وارد کنید.</translation>
        </message>
        <message>
            <source>Enter the words of the recovery sheet.</source>
            <translation>کلمات ورق بازیابی را وارد کنید.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>عبارت رمز نو</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>تکرار عبارت رمز نو</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>بازیابی</translation>
        </message>
        <message>
            <source>Recover the case</source>
            <translation>بازیابی قضیه</translation>
        </message>
        <message>
            <source>Type the words of the recovery sheet of {file}, or those of two of its three shares. The case then gets a new passphrase, and the sheet no longer opens it.</source>
            <translation>کلمات ورق بازیابی {file}، یا کلمات دو سهم از سه سهم کلید آن را بنویسید. سپس قضیه عبارت رمز نو می‌گیرد و این ورق دیگر آن را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>Words of the second share</source>
            <translation>کلمات سهم دوم</translation>
        </message>
        <message>
            <source>Words of the sheet or share</source>
            <translation>کلمات ورق یا سهم</translation>
        </message>
    </context>
    <context>
        <name>Red flags</name>
        <message>
            <source>A business account has receipts for {months} months, but no wages, taxes or social payments.</source>
            <translation>حساب تجارتی {months} ماه دریافت داشته است، اما معاش، مالیات یا پرداخت‌های تأمینات اجتماعی ندارد.</translation>
        </message>
        <message>
            <source>A business brings its daily takings to the bank.</source>
            <translation>یک تصدی عواید روزانه خود را به بانک می‌آورد.</translation>
        </message>
        <message>
            <source>A carer or an accountant acts for others.</source>
            <translation>مراقب یا محاسب برای دیگران عمل می‌کند.</translation>
        </message>
        <message>
            <source>A caterer.</source>
            <translation>تهیه‌کننده غذا برای دیگران.</translation>
        </message>
        <message>
            <source>A chain of quick movements</source>
            <translation>زنجیره جریان‌های سریع پول</translation>
        </message>
        <message>
            <source>A choice of this program.</source>
            <translation>انتخاب همین برنامه.</translation>
        </message>
        <message>
            <source>A circle of at most {most_hops} movements in the order of time, keeping the value within {percent} percent.</source>
            <translation>حلقه‌ای از حداکثر {most_hops} جریان پول به ترتیب زمان که ارزش در آن در حد {percent} فیصد حفظ می‌شود.</translation>
        </message>
        <message>
            <source>A clerk opened the file to look and saved it.</source>
            <translation>کارمندی فایل را برای دیدن باز و ذخیره کرده است.</translation>
        </message>
        <message>
            <source>A clerk's error.</source>
            <translation>اشتباه کارمند.</translation>
        </message>
        <message>
            <source>A column beside the amount, such as a fee, moves the balance as well.</source>
            <translation>ستونی در کنار مبلغ، مانند کمیشن، نیز بیلانس را تغییر می‌دهد.</translation>
        </message>
        <message>
            <source>A column or words that tell cash, over at least {least_days} days.</source>
            <translation>ستون یا کلماتی که پول نقد را نشان می‌دهد، در دست‌کم {least_days} روز.</translation>
        </message>
        <message>
            <source>A column or words that tell cash.</source>
            <translation>ستون یا کلماتی که پول نقد را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; a sealed list of sellers.</source>
            <translation>ستون یا کلماتی که پول نقد را نشان می‌دهد؛ فهرست مهرشده فروشندگان.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; amounts; the reporting threshold in force.</source>
            <translation>ستون یا کلماتی که پول نقد را نشان می‌دهد؛ مبالغ؛ آستانه نافذ گزارش‌دهی.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; the place of each operation.</source>
            <translation>ستون یا کلماتی که پول نقد را نشان می‌دهد؛ محل هر عملیات.</translation>
        </message>
        <message>
            <source>A column or words that tell cash; the reporting threshold in force.</source>
            <translation>ستون یا کلماتی که پول نقد را نشان می‌دهد؛ آستانه نافذ گزارش‌دهی.</translation>
        </message>
        <message>
            <source>A cooperative gathers and distributes.</source>
            <translation>یک کوپراتیف پول را جمع‌آوری و توزیع می‌کند.</translation>
        </message>
        <message>
            <source>A corridor of countries</source>
            <translation>دهلیز میان کشورها</translation>
        </message>
        <message>
            <source>A courier.</source>
            <translation>پیک.</translation>
        </message>
        <message>
            <source>A credit lies idle for at least {idle_days} days and goes to a new party within {days} days after an event of the sealed list.</source>
            <translation>واریزی دست‌کم {idle_days} روز بدون استفاده می‌ماند و در ظرف {days} روز پس از یک رویداد فهرست مهرشده به طرف نو می‌رود.</translation>
        </message>
        <message>
            <source>A debt is paid in instalments.</source>
            <translation>قرض به اقساط پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>A debt that does not fall</source>
            <translation>قرضی که کاهش نمی‌یابد</translation>
        </message>
        <message>
            <source>A deposit for rent.</source>
            <translation>پول ضمانت کرایه.</translation>
        </message>
        <message>
            <source>A domestic card spends abroad</source>
            <translation>مصرف با کارت داخلی در خارج از کشور</translation>
        </message>
        <message>
            <source>A dormitory is one address.</source>
            <translation>خوابگاه یک آدرس دارد.</translation>
        </message>
        <message>
            <source>A family pools its income.</source>
            <translation>یک خانواده عواید خود را یک‌جا می‌کند.</translation>
        </message>
        <message>
            <source>A family travels.</source>
            <translation>یک خانواده سفر می‌کند.</translation>
        </message>
        <message>
            <source>A family.</source>
            <translation>یک خانواده.</translation>
        </message>
        <message>
            <source>A gift is collected.</source>
            <translation>پول برای تحفه جمع‌آوری می‌شود.</translation>
        </message>
        <message>
            <source>A growing share goes to one country without ties of family.</source>
            <translation>سهم رو به افزایشی از پول به یک کشور می‌رود، بدون آن که روابط خانوادگی وجود داشته باشد.</translation>
        </message>
        <message>
            <source>A hand-written ledger, typed.</source>
            <translation>دفتر حساب دست‌نویس که تایپ شده است.</translation>
        </message>
        <message>
            <source>A harvest is sold.</source>
            <translation>حاصلات زراعتی فروخته می‌شود.</translation>
        </message>
        <message>
            <source>A hobby.</source>
            <translation>سرگرمی شخصی.</translation>
        </message>
        <message>
            <source>A home is bought.</source>
            <translation>خانه خریداری می‌شود.</translation>
        </message>
        <message>
            <source>A household shares a phone.</source>
            <translation>اعضای یک خانواده از یک تیلفون استفاده می‌کنند.</translation>
        </message>
        <message>
            <source>A loan is repaid.</source>
            <translation>قرضه بازپرداخت می‌شود.</translation>
        </message>
        <message>
            <source>A lorry driver.</source>
            <translation>راننده موتر باربری.</translation>
        </message>
        <message>
            <source>A name is spelt in several scripts and ways.</source>
            <translation>یک نام به چند خط و شیوه نوشته شده است.</translation>
        </message>
        <message>
            <source>A new shop has opened.</source>
            <translation>دکان نو باز شده است.</translation>
        </message>
        <message>
            <source>A notebook ledger</source>
            <translation>دفتر حساب یادداشتی</translation>
        </message>
        <message>
            <source>A path of at least {least_hops} movements in the order of time, each at most {hours} hours after the last, losing at most {percent} percent of the value at each.</source>
            <translation>زنجیره‌ای از دست‌کم {least_hops} جریان پول به ترتیب زمان، هر یک حداکثر {hours} ساعت پس از جریان قبلی، که در هر یک حداکثر {percent} فیصد ارزش کاهش می‌یابد.</translation>
        </message>
        <message>
            <source>A payroll agent pays many.</source>
            <translation>نماینده پرداخت معاشات به اشخاص متعدد می‌پردازد.</translation>
        </message>
        <message>
            <source>A peak just below a threshold</source>
            <translation>تراکم مبالغ درست پایین‌تر از آستانه</translation>
        </message>
        <message>
            <source>A poor household spends all that it earns.</source>
            <translation>خانواده کم‌درآمد تمام عواید خود را مصرف می‌کند.</translation>
        </message>
        <message>
            <source>A printed running balance does not follow from the one before it.</source>
            <translation>بیلانس جاری چاپ‌شده از بیلانس جاری پیش از آن به دست نمی‌آید.</translation>
        </message>
        <message>
            <source>A proposal of this program</source>
            <translation>پیشنهاد همین برنامه</translation>
        </message>
        <message>
            <source>A receiver of transfers is a national of neither country of the corridor.</source>
            <translation>گیرنده حواله‌ها تبعه هیچ یک از دو کشور دهلیز نیست.</translation>
        </message>
        <message>
            <source>A reseller of phone credit.</source>
            <translation>فروشنده کریدت تیلفون.</translation>
        </message>
        <message>
            <source>A rotating savings circle.</source>
            <translation>حلقه پس‌انداز نوبتی.</translation>
        </message>
        <message>
            <source>A salesman pays in where his round takes him.</source>
            <translation>فروشنده سیار در محل‌هایی که سفر کاری‌اش او را می‌برد پول واریز می‌کند.</translation>
        </message>
        <message>
            <source>A sealed list of debts.</source>
            <translation>فهرست مهرشده قرض‌ها.</translation>
        </message>
        <message>
            <source>A sealed list of declared income.</source>
            <translation>فهرست مهرشده عواید اظهارشده.</translation>
        </message>
        <message>
            <source>A sealed list of employers with their workers and days.</source>
            <translation>فهرست مهرشده کارفرمایان با کارگران و روزهای کار آن‌ها.</translation>
        </message>
        <message>
            <source>A sealed list of events.</source>
            <translation>فهرست مهرشده رویدادها.</translation>
        </message>
        <message>
            <source>A sealed list of occupations with at least {least_peers} peers.</source>
            <translation>فهرست مهرشده مشاغل با دست‌کم {least_peers} همتا.</translation>
        </message>
        <message>
            <source>A shopkeeper.</source>
            <translation>دکاندار.</translation>
        </message>
        <message>
            <source>A small business advertises.</source>
            <translation>یک تصدی کوچک اعلان نشر می‌کند.</translation>
        </message>
        <message>
            <source>A standing order pays a fixed sum.</source>
            <translation>دستور پرداخت دایمی مبلغ ثابت را می‌پردازد.</translation>
        </message>
        <message>
            <source>A statement between the two is missing.</source>
            <translation>صورت‌حسابی میان این دو موجود نیست.</translation>
        </message>
        <message>
            <source>A statement does not begin with the balance with which the one before it ends.</source>
            <translation>صورت‌حساب با بیلانسی آغاز نمی‌شود که صورت‌حساب پیش از آن با آن پایان یافته است.</translation>
        </message>
        <message>
            <source>A table of money transfers with phones, addresses or documents.</source>
            <translation>جدول حواله‌های پول با تیلفون‌ها، آدرس‌ها یا سندهای هویت.</translation>
        </message>
        <message>
            <source>A table of money transfers with places; a sealed route.</source>
            <translation>جدول حواله‌های پول با محل‌ها؛ مسیر مهرشده.</translation>
        </message>
        <message>
            <source>A table of money transfers with senders and receivers.</source>
            <translation>جدول حواله‌های پول با فرستندگان و گیرندگان.</translation>
        </message>
        <message>
            <source>A table of money transfers with senders and receivers; the threshold for transfers in force.</source>
            <translation>جدول حواله‌های پول با فرستندگان و گیرندگان؛ آستانه نافذ برای حواله‌ها.</translation>
        </message>
        <message>
            <source>A table of money transfers with the declared and the actual country.</source>
            <translation>جدول حواله‌های پول با کشور اظهارشده و کشور واقعی.</translation>
        </message>
        <message>
            <source>A table of money transfers with the places of payment; a sealed list of border towns.</source>
            <translation>جدول حواله‌های پول با محل‌های پرداخت؛ فهرست مهرشده شهرهای سرحدی.</translation>
        </message>
        <message>
            <source>A table of money transfers with their status.</source>
            <translation>جدول حواله‌های پول با وضعیت آن‌ها.</translation>
        </message>
        <message>
            <source>A taxi driver works at night.</source>
            <translation>راننده تکسی در شب کار می‌کند.</translation>
        </message>
        <message>
            <source>A tour guide.</source>
            <translation>رهنمای سیاحتی.</translation>
        </message>
        <message>
            <source>A trader travels.</source>
            <translation>تاجر سفر می‌کند.</translation>
        </message>
        <message>
            <source>A transfer is cancelled and sent again within {days} days to another receiver.</source>
            <translation>حواله‌ای لغو و در ظرف {days} روز دوباره به گیرنده دیگر فرستاده می‌شود.</translation>
        </message>
        <message>
            <source>A transfer names another account of the case, whose statement covers the day and does not have it.</source>
            <translation>در انتقالی حساب دیگر قضیه ذکر شده است که صورت‌حساب آن این روز را در بر می‌گیرد، اما انتقال در آن نیست.</translation>
        </message>
        <message>
            <source>A transfer of {amount} to {first} of {from_on} was cancelled, and the same amount went to {second} on {to_on}.</source>
            <translation>حواله {amount} به {first} به تاریخ {from_on} لغو شد و همان مبلغ به تاریخ {to_on} به {second} فرستاده شد.</translation>
        </message>
        <message>
            <source>A transfer with one leg</source>
            <translation>انتقال دارای یک سمت</translation>
        </message>
        <message>
            <source>A traveller collects on the way.</source>
            <translation>مسافر در مسیر راه پول دریافت می‌کند.</translation>
        </message>
        <message>
            <source>A treasury account is swept.</source>
            <translation>مانده حساب خزانه‌داری به طور منظم به حساب دیگر منتقل می‌شود.</translation>
        </message>
        <message>
            <source>A wage that never comes</source>
            <translation>معاشی که هرگز نمی‌رسد</translation>
        </message>
        <message>
            <source>A workbook was saved by another program or person after it was made.</source>
            <translation>کتاب کار پس از ساخته شدن با برنامه دیگر یا توسط شخص دیگر ذخیره شده است.</translation>
        </message>
        <message>
            <source>A worker repays a loan of the employer.</source>
            <translation>کارگر قرضه کارفرما را بازپرداخت می‌کند.</translation>
        </message>
        <message>
            <source>ACFCS, on FATF 2018</source>
            <translation>ACFCS، درباره FATF 2018</translation>
        </message>
        <message>
            <source>AMLSim, patterns of its generator</source>
            <translation>AMLSim، الگوهای مولد آن</translation>
        </message>
        <message>
            <source>Accounts in two towns have equal opposite amounts in the same week and no direct transfer.</source>
            <translation>حساب‌ها در دو شهر در همان هفته مبالغ برابر معکوس دارد و هیچ انتقال مستقیم میان آن‌ها نیست.</translation>
        </message>
        <message>
            <source>Accounts opened in groups</source>
            <translation>حساب‌هایی که به شکل گروهی باز شده است</translation>
        </message>
        <message>
            <source>Addresses or texts as a clerk entered them.</source>
            <translation>آدرس‌ها یا متن‌ها به شکلی که کارمند وارد کرده است.</translation>
        </message>
        <message>
            <source>Advertising sites</source>
            <translation>ویب‌سایت‌های اعلانات</translation>
        </message>
        <message>
            <source>After at least {quiet_days} quiet days the turnover of a day lies among the highest {percent} percent of the account's own days.</source>
            <translation>پس از دست‌کم {quiet_days} روز بدون فعالیت، گردش یک روز در میان {percent} فیصد بالاترین گردش‌های روزانه همین حساب قرار دارد.</translation>
        </message>
        <message>
            <source>After {cash} of cash came in, {paid} went to {seller}, a seller of property: {count} entries from {from_on} to {to_on}.</source>
            <translation>پس از رسیدن {cash} پول نقد، {paid} به {seller}، فروشنده اموال، پرداخت شد: {count} معامله از {from_on} تا {to_on}.</translation>
        </message>
        <message>
            <source>After {quiet_days} quiet days the account turned over {turnover} on {active_on}, among the most of the {days} days on which it was used before.</source>
            <translation>پس از {quiet_days} روز بدون فعالیت، حساب به تاریخ {active_on} گردشی به مبلغ {turnover} داشت که در میان بیشترین گردش‌های {days} روزی است که حساب پیش از آن استفاده شده است.</translation>
        </message>
        <message>
            <source>Agencies, visa centres and clinics</source>
            <translation>نمایندگی‌ها، مراکز ویزه و کلینیک‌ها</translation>
        </message>
        <message>
            <source>Amounts agree by coincidence.</source>
            <translation>مبالغ تصادفاً مطابقت دارد.</translation>
        </message>
        <message>
            <source>Amounts of a price list</source>
            <translation>مبالغ فهرست قیمت‌ها</translation>
        </message>
        <message>
            <source>Amounts of at least {least_count} entries, and other accounts to compare with.</source>
            <translation>مبالغ دست‌کم {least_count} معامله، و حساب‌های دیگر برای مقایسه.</translation>
        </message>
        <message>
            <source>Amounts; a sealed price list.</source>
            <translation>مبالغ؛ فهرست مهرشده قیمت‌ها.</translation>
        </message>
        <message>
            <source>An account from which salaries are paid.</source>
            <translation>حسابی که از آن معاش پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>An account of a worker has no wage for {days} days of employment.</source>
            <translation>در حساب کارگر برای {days} روز کار هیچ معاشی نیست.</translation>
        </message>
        <message>
            <source>An agent fills in from a template.</source>
            <translation>نماینده فورمه را از روی نمونه خانه‌پری می‌کند.</translation>
        </message>
        <message>
            <source>An escrow agent passes on what he receives.</source>
            <translation>امین معامله آنچه را که دریافت می‌کند انتقال می‌دهد.</translation>
        </message>
        <message>
            <source>An identical rare address or a misspelling stands with at least {least_names} parties that share nothing else.</source>
            <translation>آدرس نادر یکسان یا یک غلطی املایی در کنار دست‌کم {least_names} طرف آمده است که هیچ وجه مشترک دیگری ندارند.</translation>
        </message>
        <message>
            <source>An ordinary journey.</source>
            <translation>سفر عادی.</translation>
        </message>
        <message>
            <source>An ordinary loan with interest.</source>
            <translation>قرضه عادی با تکتانه.</translation>
        </message>
        <message>
            <source>Any trader keeps a ledger.</source>
            <translation>هر تاجر دفتر حساب نگه می‌دارد.</translation>
        </message>
        <message>
            <source>At least a number of small purchases of fast food a day.</source>
            <translation>در یک روز دست‌کم تعداد معینی خریداری خرد غذای آماده.</translation>
        </message>
        <message>
            <source>At least {least_accounts} accounts were opened at one branch within {days} days by persons with consecutive numbers of documents or one address.</source>
            <translation>دست‌کم {least_accounts} حساب در یک شعبه در ظرف {days} روز توسط اشخاصی باز شده است که شماره‌های اسناد آن‌ها پی‌درپی یا آدرس آن‌ها یکی است.</translation>
        </message>
        <message>
            <source>At least {least_accounts} accounts with wages of one employer pass on {percent} percent or more of them to one account within {days} days.</source>
            <translation>از دست‌کم {least_accounts} حساب که معاش یک کارفرما به آن‌ها می‌رسد، {percent} فیصد یا بیشتر از معاش در ظرف {days} روز به یک حساب فرستاده می‌شود.</translation>
        </message>
        <message>
            <source>At least {least_count} amounts over two orders of magnitude.</source>
            <translation>دست‌کم {least_count} مبلغ در گستره بیش از دو مرتبه بزرگی.</translation>
        </message>
        <message>
            <source>At least {least_count} card receipts lie outside the opening hours of the sealed list.</source>
            <translation>دست‌کم {least_count} دریافت کارتی بیرون از ساعات کاری مندرج در فهرست مهرشده است.</translation>
        </message>
        <message>
            <source>At least {least_count} cash credits at {least_places} or more places on one day or on two days in a row.</source>
            <translation>دست‌کم {least_count} واریز نقدی در {least_places} محل یا بیشتر در یک روز یا در دو روز پی‌درپی.</translation>
        </message>
        <message>
            <source>At least {least_count} cash credits, each at least {from_percent} percent of the reporting threshold but below it, within {days} days, that together reach the threshold.</source>
            <translation>دست‌کم {least_count} واریز نقدی در ظرف {days} روز که هر یک دست‌کم {from_percent} فیصد آستانه گزارش‌دهی اما کمتر از آن است و مجموع آن‌ها به آستانه می‌رسد.</translation>
        </message>
        <message>
            <source>At least {least_count} credits equal to prices of the sealed list, give or take the fee.</source>
            <translation>دست‌کم {least_count} واریز برابر با قیمت‌های فهرست مهرشده، با در نظر داشت تفاوت کمیشن.</translation>
        </message>
        <message>
            <source>At least {least_count} credits from different parties are followed by one debit of {percent} percent or more of them, at least {least_times} times at like intervals.</source>
            <translation>پس از دست‌کم {least_count} واریز از طرف‌های مختلف، یک برداشت برابر با {percent} فیصد یا بیشتر از آن‌ها صورت می‌گیرد، دست‌کم {least_times} بار با فاصله‌های زمانی مشابه.</translation>
        </message>
        <message>
            <source>At least {least_count} equal debits to one counterparty on {least_days} or more days out of {days}.</source>
            <translation>دست‌کم {least_count} برداشت برابر به نفع یک طرف مقابل در {least_days} روز یا بیشتر از جمله {days} روز.</translation>
        </message>
        <message>
            <source>At least {least_count} equal small payments to listed exchanges within {days} days.</source>
            <translation>دست‌کم {least_count} پرداخت خرد برابر به صرافی‌های شامل فهرست در ظرف {days} روز.</translation>
        </message>
        <message>
            <source>At least {least_count} parties pay one, who pays at least {least_count} others within {days} days, keeping the value within {percent} percent.</source>
            <translation>دست‌کم {least_count} طرف به یک طرف می‌پردازند و آن طرف در ظرف {days} روز به دست‌کم {least_count} طرف دیگر می‌پردازد و تفاوت ارزش از {percent} فیصد بیشتر نیست.</translation>
        </message>
        <message>
            <source>At least {least_count} payments for lodging in {least_places} or more towns within {days} days, or several on one night.</source>
            <translation>دست‌کم {least_count} پرداخت بابت بود و باش در {least_places} شهر یا بیشتر در ظرف {days} روز، یا چند پرداخت در یک شب.</translation>
        </message>
        <message>
            <source>At least {least_count} payments for the hire of vehicles or fuel at {least_places} or more places of the sealed route within {days} days.</source>
            <translation>دست‌کم {least_count} پرداخت بابت کرایه وسایط نقلیه یا مواد سوخت در {least_places} محل یا بیشتر از مسیر مهرشده در ظرف {days} روز.</translation>
        </message>
        <message>
            <source>At least {least_count} payments to agencies, visa centres or clinics for others, followed by deductions from wages.</source>
            <translation>دست‌کم {least_count} پرداخت به نمایندگی‌ها، مراکز ویزه یا کلینیک‌ها برای دیگران که پس از آن از معاش کسر می‌شود.</translation>
        </message>
        <message>
            <source>At least {least_count} payments to listed advertising sites within {days} days.</source>
            <translation>دست‌کم {least_count} پرداخت به ویب‌سایت‌های اعلانات شامل فهرست در ظرف {days} روز.</translation>
        </message>
        <message>
            <source>At least {least_count} payments to merchants of the sealed list of advertising sites.</source>
            <translation>دست‌کم {least_count} پرداخت به فروشندگان شامل فهرست مهرشده ویب‌سایت‌های اعلانات.</translation>
        </message>
        <message>
            <source>At least {least_count} purchases of prepaid cards or vouchers within {days} days.</source>
            <translation>دست‌کم {least_count} خریداری کارت‌های پیش‌پرداخت یا ووچرها در ظرف {days} روز.</translation>
        </message>
        <message>
            <source>At least {least_count} purchases of tickets within {days} days, with several passengers.</source>
            <translation>دست‌کم {least_count} خریداری تکت در ظرف {days} روز، برای چند مسافر.</translation>
        </message>
        <message>
            <source>At least {least_count} times, credits are followed within {hours} hours by debits of {from_percent} to {to_percent} percent of them.</source>
            <translation>دست‌کم {least_count} بار، در ظرف {hours} ساعت پس از واریزها برداشت‌هایی برابر با {from_percent} تا {to_percent} فیصد آن‌ها صورت می‌گیرد.</translation>
        </message>
        <message>
            <source>At least {least_count} transfers of one receiver or sender are paid in another country than the one declared.</source>
            <translation>دست‌کم {least_count} حواله یک گیرنده یا فرستنده در کشوری غیر از کشور اظهارشده پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>At least {least_count} transfers to {least_parties} or more persons on one day.</source>
            <translation>دست‌کم {least_count} انتقال به {least_parties} شخص یا بیشتر در یک روز.</translation>
        </message>
        <message>
            <source>At least {least_names} names stand with one phone, address or number of a document.</source>
            <translation>دست‌کم {least_names} نام با یک شماره تیلفون، آدرس یا شماره سند ثبت شده است.</translation>
        </message>
        <message>
            <source>At least {least_parties} persons pay a firm that pays at most {most_suppliers} suppliers abroad.</source>
            <translation>دست‌کم {least_parties} شخص به شرکتی می‌پردازند که به حداکثر {most_suppliers} عرضه‌کننده در خارج می‌پردازد.</translation>
        </message>
        <message>
            <source>At least {least_senders} senders or places, each transfer below the threshold for transfers, to one receiver within {days} days.</source>
            <translation>دست‌کم {least_senders} فرستنده یا محل به یک گیرنده در ظرف {days} روز، و هر حواله کمتر از آستانه حواله‌ها.</translation>
        </message>
        <message>
            <source>At least {least_senders} senders who share no surname, address or phone pay one receiver within {days} days.</source>
            <translation>دست‌کم {least_senders} فرستنده که تخلص، آدرس یا تیلفون مشترک ندارند، در ظرف {days} روز به یک گیرنده می‌پردازند.</translation>
        </message>
        <message>
            <source>At least {percent} percent of a day's credits leave on the same day, and the balance at its end is near the lowest.</source>
            <translation>دست‌کم {percent} فیصد واریزهای یک روز در همان روز خارج می‌شود و بیلانس پایان روز به کمترین حد نزدیک است.</translation>
        </message>
        <message>
            <source>At least {percent} percent of the credits are cash.</source>
            <translation>دست‌کم {percent} فیصد واریزها نقدی است.</translation>
        </message>
        <message>
            <source>At least {percent} percent of the receipts come through listed aggregators and name no payer.</source>
            <translation>دست‌کم {percent} فیصد دریافت‌ها از طریق تجمیع‌کنندگان شامل فهرست می‌رسد و پرداخت‌کننده در آن‌ها ذکر نشده است.</translation>
        </message>
        <message>
            <source>At least {percent} percent of transfers go to listed border towns.</source>
            <translation>دست‌کم {percent} فیصد حواله‌ها به شهرهای سرحدی شامل فهرست فرستاده می‌شود.</translation>
        </message>
        <message>
            <source>At {place} the balance {stated} is printed where {computed} follows.</source>
            <translation>در {place} بیلانس {stated} چاپ شده است، در حالی که {computed} به دست می‌آید.</translation>
        </message>
        <message>
            <source>At {place} {stated} is printed, but the entries give {computed}.</source>
            <translation>در {place} {stated} چاپ شده است، اما از معاملات {computed} به دست می‌آید.</translation>
        </message>
        <message>
            <source>Between two statements of an account days are missing, or two statements cover the same days.</source>
            <translation>میان دو صورت‌حساب یک حساب روزهایی موجود نیست، یا دو صورت‌حساب عین روزها را در بر می‌گیرد.</translation>
        </message>
        <message>
            <source>Blocked by {name} at {place}: the records do not hold.</source>
            <translation>به سبب قاعده «{name}» در {place} محاسبه نشده است: سوابق درست نیست.</translation>
        </message>
        <message>
            <source>Border towns</source>
            <translation>شهرهای سرحدی</translation>
        </message>
        <message>
            <source>Both books.</source>
            <translation>دفترهای هر دو طرف.</translation>
        </message>
        <message>
            <source>Both parties of each movement, over several accounts.</source>
            <translation>هر دو طرف هر جریان پول، در چند حساب.</translation>
        </message>
        <message>
            <source>Both parties of each movement.</source>
            <translation>هر دو طرف هر جریان پول.</translation>
        </message>
        <message>
            <source>Bursts of clothes and cosmetics</source>
            <translation>افزایش ناگهانی خریداری لباس و لوازم آرایش</translation>
        </message>
        <message>
            <source>Bursts of purchases of clothes, cosmetics and medicines.</source>
            <translation>افزایش ناگهانی خریداری لباس، لوازم آرایش و ادویه.</translation>
        </message>
        <message>
            <source>Bursts of taxi rides</source>
            <translation>افزایش ناگهانی سفرهای تکسی</translation>
        </message>
        <message>
            <source>Business forensics, on withdrawals near borders</source>
            <translation>Business forensics، درباره برداشت‌ها در نزدیکی سرحدها</translation>
        </message>
        <message>
            <source>By its own words the workbook was made at {created} and saved again at {modified}, by {name}.</source>
            <translation>بر اساس معلومات مندرج در خود کتاب کار، این کتاب کار در {created} ساخته شده و در {modified} توسط {name} دوباره ذخیره شده است.</translation>
        </message>
        <message>
            <source>By its own words the workbook was made by {creator} and last saved by {name}.</source>
            <translation>بر اساس معلومات مندرج در خود کتاب کار، این کتاب کار توسط {creator} ساخته شده و آخرین بار توسط {name} ذخیره شده است.</translation>
        </message>
        <message>
            <source>Cancelled and sent to another</source>
            <translation>لغو و ارسال به گیرنده دیگر</translation>
        </message>
        <message>
            <source>Card rows in a foreign currency on at least {least_days} days while salaries come from within the country.</source>
            <translation>سطرهای کارت با اسعار خارجی دست‌کم در {least_days} روز، در حالی که معاش از داخل کشور می‌رسد.</translation>
        </message>
        <message>
            <source>Cash at night</source>
            <translation>پول نقد در شب</translation>
        </message>
        <message>
            <source>Cash at several places at once</source>
            <translation>پول نقد در چند محل هم‌زمان</translation>
        </message>
        <message>
            <source>Cash at the border</source>
            <translation>پول نقد در سرحد</translation>
        </message>
        <message>
            <source>Cash credits change to a level at least {factor_percent} percent of the one before, at a day that the cumulative sum tells.</source>
            <translation>واریزهای نقدی به سطحی می‌رسد که دست‌کم {factor_percent} فیصد سطح قبلی است؛ روز تغییر با مجموع تراکمی تعیین می‌شود.</translation>
        </message>
        <message>
            <source>Cash credits from at least {least_places} places other than the holder's own, and a withdrawal elsewhere within {days} days.</source>
            <translation>واریزهای نقدی از دست‌کم {least_places} محل غیر از محل صاحب حساب، و برداشت در محل دیگر در ظرف {days} روز.</translation>
        </message>
        <message>
            <source>Cash from many places to one account</source>
            <translation>پول نقد از چندین محل به یک حساب</translation>
        </message>
        <message>
            <source>Cash in tenge or sum is naturally round.</source>
            <translation>مبالغ نقدی به تنگه یا سوم طبیعتاً رُند است.</translation>
        </message>
        <message>
            <source>Cash is withdrawn in a listed border town within {days} days of credits elsewhere.</source>
            <translation>پول نقد در ظرف {days} روز پس از واریزها در محل دیگر، در یک شهر سرحدی شامل فهرست برداشت می‌شود.</translation>
        </message>
        <message>
            <source>Cash just below a threshold</source>
            <translation>پول نقد اندکی کمتر از آستانه</translation>
        </message>
        <message>
            <source>Cash, then property</source>
            <translation>پول نقد، سپس اموال</translation>
        </message>
        <message>
            <source>Changed after export</source>
            <translation>تغییر پس از صدور</translation>
        </message>
        <message>
            <source>Cheques or drafts are bought with cash.</source>
            <translation>چک یا برات با پول نقد خریداری می‌شود.</translation>
        </message>
        <message>
            <source>Code against words of the purpose</source>
            <translation>کود در مقابل متن مقصد پرداخت</translation>
        </message>
        <message>
            <source>Code words</source>
            <translation>کلمات رمزی</translation>
        </message>
        <message>
            <source>Codes of the purpose of payment; the names or numbers of both parties.</source>
            <translation>کودهای مقصد پرداخت؛ نام‌ها یا شماره‌های هر دو طرف.</translation>
        </message>
        <message>
            <source>Collectors in turn</source>
            <translation>گیرندگان نوبتی</translation>
        </message>
        <message>
            <source>Common practice</source>
            <translation>عرف معمول</translation>
        </message>
        <message>
            <source>Correspondent banks pass payments on.</source>
            <translation>بانک‌های کارگزار پرداخت‌ها را انتقال می‌دهند.</translation>
        </message>
        <message>
            <source>Credit for many phones</source>
            <translation>کریدت برای تیلفون‌های متعدد</translation>
        </message>
        <message>
            <source>Credits left the account soon after they came, {times} times; in the first cases, from {from_on} to {to_on}, {came} came and {left} left.</source>
            <translation>واریزها {times} بار اندکی پس از رسیدن از حساب خارج شده است؛ در نخستین موارد، از {from_on} تا {to_on}، {came} رسیده و {left} خارج شده است.</translation>
        </message>
        <message>
            <source>Credits lie within {days} days after events of the sealed list more often than by chance, by a permutation test.</source>
            <translation>واریزها در ظرف {days} روز پس از رویدادهای فهرست مهرشده بیش از حد تصادف است، بر اساس آزمون جایگشتی.</translation>
        </message>
        <message>
            <source>Critical value of chi-squared, times a thousand</source>
            <translation>مقدار بحرانی مربع کای، ضرب در هزار</translation>
        </message>
        <message>
            <source>Crypto-assets in small amounts</source>
            <translation>دارایی‌های رمزی به مبالغ خرد</translation>
        </message>
        <message>
            <source>Currency transaction report.</source>
            <translation>گزارش معاملات نقدی.</translation>
        </message>
        <message>
            <source>Customers pay in advance.</source>
            <translation>مشتریان پیش‌پرداخت می‌کنند.</translation>
        </message>
        <message>
            <source>Damaged identifiers</source>
            <translation>شناسه‌های آسیب‌دیده</translation>
        </message>
        <message>
            <source>Dates and amounts over a long period.</source>
            <translation>تاریخ‌ها و مبالغ در مدت طولانی.</translation>
        </message>
        <message>
            <source>Dates and amounts; times where the source prints them.</source>
            <translation>تاریخ‌ها و مبالغ؛ وقت‌ها، اگر در منبع چاپ شده باشد.</translation>
        </message>
        <message>
            <source>Dates, amounts and running balances.</source>
            <translation>تاریخ‌ها، مبالغ و بیلانس‌های جاری.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Days of the week unlike the trade</source>
            <translation>روزهای هفته متفاوت از کسب‌وکار مشابه</translation>
        </message>
        <message>
            <source>Debts</source>
            <translation>قرض‌ها</translation>
        </message>
        <message>
            <source>Declared facts and behaviour</source>
            <translation>معلومات اظهارشده و رفتار</translation>
        </message>
        <message>
            <source>Declared income</source>
            <translation>عواید اظهارشده</translation>
        </message>
        <message>
            <source>Deductions go to one creditor for {months} months, and the debt of the sealed list does not fall.</source>
            <translation>کسورات برای {months} ماه به یک داین پرداخت می‌شود و قرض مندرج در فهرست مهرشده کاهش نمی‌یابد.</translation>
        </message>
        <message>
            <source>Deliveries.</source>
            <translation>تحویل اموال.</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>رد شده</translation>
        </message>
        <message>
            <source>Drafts bought with cash</source>
            <translation>خریداری برات با پول نقد</translation>
        </message>
        <message>
            <source>Employers and their workers</source>
            <translation>کارفرمایان و کارگران آن‌ها</translation>
        </message>
        <message>
            <source>Events of the case</source>
            <translation>رویدادهای قضیه</translation>
        </message>
        <message>
            <source>Exchanges of crypto-assets</source>
            <translation>صرافی‌های دارایی‌های رمزی</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>توضیح‌یافته</translation>
        </message>
        <message>
            <source>FATF and APG: Financial Flows from Human Trafficking, July 2018</source>
            <translation>FATF و APG: «Financial Flows from Human Trafficking»، جولای 2018</translation>
        </message>
        <message>
            <source>FATF: Money Laundering and Terrorist Financing Risks Arising from Migrant Smuggling, March 2022</source>
            <translation>FATF: «Money Laundering and Terrorist Financing Risks Arising from Migrant Smuggling»، مارچ 2022</translation>
        </message>
        <message>
            <source>FATF: The Role of Hawala and Other Similar Service Providers, October 2013</source>
            <translation>FATF: «The Role of Hawala and Other Similar Service Providers»، اکتوبر 2013</translation>
        </message>
        <message>
            <source>FINTRAC: FINTRAC-2016-OA003, 15 December 2016</source>
            <translation>FINTRAC: FINTRAC-2016-OA003، 15 دسمبر 2016</translation>
        </message>
        <message>
            <source>Factor in percent</source>
            <translation>ضریب به فیصد</translation>
        </message>
        <message>
            <source>Fees for recruitment, then deductions</source>
            <translation>کمیشن استخدام، سپس کسر از معاش</translation>
        </message>
        <message>
            <source>FinCEN: FIN-2014-A008, 11 September 2014</source>
            <translation>FinCEN: FIN-2014-A008، 11 سپتمبر 2014</translation>
        </message>
        <message>
            <source>FinCEN: FIN-2020-A008, 15 October 2020</source>
            <translation>FinCEN: FIN-2020-A008، 15 اکتوبر 2020</translation>
        </message>
        <message>
            <source>FinCEN: FIN-2023-Alert001, 13 January 2023</source>
            <translation>FinCEN: FIN-2023-Alert001، 13 جنوری 2023</translation>
        </message>
        <message>
            <source>Finding {number}, {subject}, {state}: {sentence}</source>
            <translation>یافته {number}، {subject}، {state}: {sentence}</translation>
        </message>
        <message>
            <source>Finding {number}: {state}.</source>
            <translation>یافته {number}: {state}.</translation>
        </message>
        <message>
            <source>First digits</source>
            <translation>ارقام نخست</translation>
        </message>
        <message>
            <source>Fixed tariffs do not follow Benford's law.</source>
            <translation>تعرفه‌های ثابت از قانون بنفورد پیروی نمی‌کند.</translation>
        </message>
        <message>
            <source>Food for more than the household</source>
            <translation>غذای بیشتر از نیاز خانوار</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>یافت شد</translation>
        </message>
        <message>
            <source>Friends split a bill.</source>
            <translation>دوستان بل را میان خود تقسیم می‌کنند.</translation>
        </message>
        <message>
            <source>From percent</source>
            <translation>از فیصد</translation>
        </message>
        <message>
            <source>From the hour</source>
            <translation>از ساعت</translation>
        </message>
        <message>
            <source>From {after_on} on no wage from {employer} came for {days} days; {count} entries from {from_on} to {to_on} show that the account was in use.</source>
            <translation>از {after_on} به بعد برای {days} روز هیچ معاشی از {employer} نرسیده است؛ {count} معامله از {from_on} تا {to_on} نشان می‌دهد که حساب در استفاده بوده است.</translation>
        </message>
        <message>
            <source>From {changed_on} on {after} of cash came in within thirty days, and {before} before; the {count} cash credits from {from_on} to {to_on} suffice for that.</source>
            <translation>از {changed_on} به بعد در ظرف سی روز {after} پول نقد رسیده است و پیش از آن {before}؛ {count} واریز نقدی از {from_on} تا {to_on} برای نشان دادن آن کافی است.</translation>
        </message>
        <message>
            <source>From {first_on} to {last_on} {came} came in, and {income} of income was declared; the {count} largest credits from {from_on} to {to_on} suffice.</source>
            <translation>از {first_on} تا {last_on} {came} رسیده و {income} عاید اظهار شده است؛ {count} بزرگ‌ترین واریز از {from_on} تا {to_on} برای نشان دادن آن کافی است.</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} about {amount} came back in {count} movements: {way}.</source>
            <translation>از {from_on} تا {to_on} حدود {amount} در {count} جریان پول بازگشته است: {way}.</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} money moved through at least {count} parties on one side of another and on the other: {came} came and {left} left.</source>
            <translation>از {from_on} تا {to_on} پول در هر یک از دو سمت یک طرف دیگر از دست‌کم {count} طرف عبور کرده است: {came} رسیده و {left} خارج شده است.</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} the account received {sum} and paid no wages, taxes or social contributions; {count} credits show the stretch.</source>
            <translation>از {from_on} تا {to_on} حساب {sum} دریافت کرده و هیچ معاش، مالیات یا تأمینات اجتماعی نپرداخته است؛ {count} واریز این دوره را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>From {from_on} to {to_on} wages that {employer} paid to {count} accounts went on to {payee}.</source>
            <translation>از {from_on} تا {to_on} معاش‌هایی که {employer} به {count} حساب پرداخته، به {payee} فرستاده شده است.</translation>
        </message>
        <message>
            <source>Gap or overlap of statements</source>
            <translation>خلا یا تداخل صورت‌حساب‌ها</translation>
        </message>
        <message>
            <source>Gathered and scattered</source>
            <translation>جمع‌آوری و توزیع</translation>
        </message>
        <message>
            <source>Gifts.</source>
            <translation>تحفه‌ها.</translation>
        </message>
        <message>
            <source>Held, and released on arrival</source>
            <translation>نگهداری و پرداخت هنگام رسیدن</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>ساعت‌ها</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>خانوارها</translation>
        </message>
        <message>
            <source>How often innocent people raise this rule was not measured.</source>
            <translation>سنجیده نشده است که این قاعده در مورد فعالیت‌های بی‌ضرر اشخاص تا چه اندازه فعال می‌شود.</translation>
        </message>
        <message>
            <source>IOM 2016, on guarantees by third parties</source>
            <translation>IOM 2016، درباره ضمانت توسط اشخاص ثالث</translation>
        </message>
        <message>
            <source>Identification numbers and names.</source>
            <translation>شماره‌های هویت و نام‌ها.</translation>
        </message>
        <message>
            <source>Identifiers as the source keeps them.</source>
            <translation>شناسه‌ها به شکلی که در منبع ثبت شده است.</translation>
        </message>
        <message>
            <source>Identifiers have lost digits in a spreadsheet.</source>
            <translation>شناسه‌ها در برنامه صفحه گسترده ارقامی را از دست داده است.</translation>
        </message>
        <message>
            <source>Idle days</source>
            <translation>روزهای بدون استفاده</translation>
        </message>
        <message>
            <source>In and out on one day</source>
            <translation>ورود و خروج در یک روز</translation>
        </message>
        <message>
            <source>In-person operations in at least {least_places} towns within {days} days.</source>
            <translation>عملیات حضوری در دست‌کم {least_places} شهر در ظرف {days} روز.</translation>
        </message>
        <message>
            <source>Informal value transfer</source>
            <translation>انتقال غیررسمی ارزش</translation>
        </message>
        <message>
            <source>Instruments and channels</source>
            <translation>وسایل پرداخت و کانال‌ها</translation>
        </message>
        <message>
            <source>It is a second account.</source>
            <translation>این حساب دوم شخص است.</translation>
        </message>
        <message>
            <source>It is never a finding by itself.</source>
            <translation>این به تنهایی هرگز یافته نیست.</translation>
        </message>
        <message>
            <source>It is not proven that the statement in {place} is complete.</source>
            <translation>ثابت نشده است که صورت‌حساب در {place} کامل است.</translation>
        </message>
        <message>
            <source>It is not set in {currency}: {name}.</source>
            <translation>برای {currency} تعیین نشده است: {name}.</translation>
        </message>
        <message>
            <source>It may be innocent: {text}</source>
            <translation>توضیح بی‌ضرر ممکن: {text}</translation>
        </message>
        <message>
            <source>It used {kind}, version {version}, sealed by {name} at {moment}; SHA-256 {hash}.</source>
            <translation>فهرست استفاده‌شده: {kind}، نسخه {version}، مهرشده توسط {name} در {moment}؛ SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>It would mark ordinary daily spending.</source>
            <translation>چنین قاعده‌ای مصارف عادی روزمره را نشانی می‌کرد.</translation>
        </message>
        <message>
            <source>It would mark persons by their nationality.</source>
            <translation>چنین قاعده‌ای اشخاص را بر اساس تابعیت آن‌ها نشانی می‌کرد.</translation>
        </message>
        <message>
            <source>It would mark persons by where they come from.</source>
            <translation>چنین قاعده‌ای اشخاص را بر اساس محل اصلی آن‌ها نشانی می‌کرد.</translation>
        </message>
        <message>
            <source>It would mark women's ordinary spending.</source>
            <translation>چنین قاعده‌ای مصارف عادی زنان را نشانی می‌کرد.</translation>
        </message>
        <message>
            <source>Kazakhstan: Law 191-IV as amended on 19 September 2025 (219-VIII)</source>
            <translation>قزاقستان: قانون شماره 191-IV با تعدیل مورخ 19 سپتمبر 2025 (219-VIII)</translation>
        </message>
        <message>
            <source>Keyboards and conversions leave such marks.</source>
            <translation>کیبوردها و تبدیل متن‌ها چنین علامت‌هایی بر جا می‌گذارد.</translation>
        </message>
        <message>
            <source>Largest multiple</source>
            <translation>بزرگ‌ترین مضرب</translation>
        </message>
        <message>
            <source>Lawful recruitment.</source>
            <translation>استخدام قانونی.</translation>
        </message>
        <message>
            <source>Least number</source>
            <translation>حداقل تعداد</translation>
        </message>
        <message>
            <source>Least number of accounts</source>
            <translation>حداقل تعداد حساب‌ها</translation>
        </message>
        <message>
            <source>Least number of days</source>
            <translation>حداقل تعداد روزها</translation>
        </message>
        <message>
            <source>Least number of movements</source>
            <translation>حداقل تعداد جریان‌های پول</translation>
        </message>
        <message>
            <source>Least number of names</source>
            <translation>حداقل تعداد نام‌ها</translation>
        </message>
        <message>
            <source>Least number of parties</source>
            <translation>حداقل تعداد طرف‌ها</translation>
        </message>
        <message>
            <source>Least number of peers</source>
            <translation>حداقل تعداد همتایان</translation>
        </message>
        <message>
            <source>Least number of phone numbers</source>
            <translation>حداقل تعداد شماره‌های تیلفون</translation>
        </message>
        <message>
            <source>Least number of places</source>
            <translation>حداقل تعداد محل‌ها</translation>
        </message>
        <message>
            <source>Least number of receivers</source>
            <translation>حداقل تعداد گیرندگان</translation>
        </message>
        <message>
            <source>Least number of senders</source>
            <translation>حداقل تعداد فرستندگان</translation>
        </message>
        <message>
            <source>Least number of times</source>
            <translation>حداقل تعداد دفعات</translation>
        </message>
        <message>
            <source>Least share of all credits in percent</source>
            <translation>حداقل سهم از تمام واریزها به فیصد</translation>
        </message>
        <message>
            <source>Level of significance per mille</source>
            <translation>سطح معناداری در هزار</translation>
        </message>
        <message>
            <source>Listed advertising</source>
            <translation>اعلانات شامل فهرست</translation>
        </message>
        <message>
            <source>Looking at the records</source>
            <translation>مرور سوابق</translation>
        </message>
        <message>
            <source>Low balance against turnover</source>
            <translation>بیلانس کم در مقابل گردش</translation>
        </message>
        <message>
            <source>Lunches at an office.</source>
            <translation>غذای چاشت در دفتر.</translation>
        </message>
        <message>
            <source>Many persons in, few suppliers out</source>
            <translation>ورود از اشخاص متعدد، خروج به چند عرضه‌کننده</translation>
        </message>
        <message>
            <source>Many rules were tried over many accounts: some are found by chance alone. A finding is a lead and no proof.</source>
            <translation>قواعد زیادی بر حساب‌های زیادی آزموده شده است: برخی موارد تنها به گونه تصادفی یافت می‌شود. یافته یک سرنخ است و دلیل اثبات نیست.</translation>
        </message>
        <message>
            <source>Many senders to one receiver</source>
            <translation>فرستندگان متعدد به یک گیرنده</translation>
        </message>
        <message>
            <source>Many small in, one large out</source>
            <translation>ورودی‌های خرد متعدد، یک خروجی بزرگ</translation>
        </message>
        <message>
            <source>Many small payments for advertising</source>
            <translation>پرداخت‌های خرد متعدد بابت اعلانات</translation>
        </message>
        <message>
            <source>Many small purchases of food</source>
            <translation>خریداری‌های خرد متعدد غذا</translation>
        </message>
        <message>
            <source>Many to one, one to many, control</source>
            <translation>از چند طرف به یکی، از یکی به چند طرف، کنترول</translation>
        </message>
        <message>
            <source>Many towns in a week</source>
            <translation>شهرهای متعدد در یک هفته</translation>
        </message>
        <message>
            <source>Many transfers between persons</source>
            <translation>انتقال‌های متعدد میان اشخاص</translation>
        </message>
        <message>
            <source>Mean absolute deviation, times a hundred thousand</source>
            <translation>میانگین انحراف مطلق، ضرب در صد هزار</translation>
        </message>
        <message>
            <source>Meeting people, or selling goods.</source>
            <translation>آشنایی با اشخاص، یا فروش اجناس.</translation>
        </message>
        <message>
            <source>Merchant codes or words for lodging; places.</source>
            <translation>کودهای صنف فروشنده یا کلمات نشان‌دهنده بود و باش؛ محل‌ها.</translation>
        </message>
        <message>
            <source>Merchant codes or words for taxis.</source>
            <translation>کودهای صنف فروشنده یا کلمات نشان‌دهنده تکسی.</translation>
        </message>
        <message>
            <source>Merchant codes or words for tickets.</source>
            <translation>کودهای صنف فروشنده یا کلمات نشان‌دهنده تکت.</translation>
        </message>
        <message>
            <source>Merchant codes or words of spending.</source>
            <translation>کودهای صنف فروشنده یا کلمات نشان‌دهنده مصارف.</translation>
        </message>
        <message>
            <source>Merchant codes or words; places; a sealed route.</source>
            <translation>کودهای صنف فروشنده یا کلمات؛ محل‌ها؛ مسیر مهرشده.</translation>
        </message>
        <message>
            <source>Merchant codes; a sealed list of households.</source>
            <translation>کودهای صنف فروشنده؛ فهرست مهرشده خانوارها.</translation>
        </message>
        <message>
            <source>Merchants' names or words that tell vouchers.</source>
            <translation>نام‌های فروشندگان یا کلمات نشان‌دهنده ووچر.</translation>
        </message>
        <message>
            <source>Merchants' names; a sealed list of advertising sites.</source>
            <translation>نام‌های فروشندگان؛ فهرست مهرشده ویب‌سایت‌های اعلانات.</translation>
        </message>
        <message>
            <source>Merchants' names; a sealed list of exchanges.</source>
            <translation>نام‌های فروشندگان؛ فهرست مهرشده صرافی‌ها.</translation>
        </message>
        <message>
            <source>Mixed families.</source>
            <translation>خانواده‌های دارای تابعیت‌های مختلف.</translation>
        </message>
        <message>
            <source>Money comes back in a circle</source>
            <translation>بازگشت پول در یک حلقه</translation>
        </message>
        <message>
            <source>Money of relatives passes through.</source>
            <translation>پول خویشاوندان از حساب عبور می‌کند.</translation>
        </message>
        <message>
            <source>Money passes through</source>
            <translation>عبور پول از حساب</translation>
        </message>
        <message>
            <source>Monitoring of pawnshops, by a secondary source.</source>
            <translation>نظارت بر گروی‌خانه‌ها، بر اساس منبع ثانوی.</translation>
        </message>
        <message>
            <source>Monitoring of winnings from gambling, by a secondary source.</source>
            <translation>نظارت بر بردهای قمار، بر اساس منبع ثانوی.</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>ماه‌ها</translation>
        </message>
        <message>
            <source>More cash credits lie in the last {band_percent} percent below the threshold than in the same band above it, by a binomial test.</source>
            <translation>تعداد واریزهای نقدی در {band_percent} فیصد آخر زیر آستانه بیشتر از همین بازه بالای آن است، بر اساس آزمون دوجمله‌ای.</translation>
        </message>
        <message>
            <source>Most movements</source>
            <translation>حداکثر جریان‌های پول</translation>
        </message>
        <message>
            <source>Most suppliers</source>
            <translation>حداکثر عرضه‌کنندگان</translation>
        </message>
        <message>
            <source>Names or titles hold invisible marks, marks of direction or letters of two scripts in one word.</source>
            <translation>نام‌ها یا عنوان‌ها علامت‌های نامرئی، علامت‌های جهت نوشتن یا حروف دو رسم‌الخط در یک کلمه دارد.</translation>
        </message>
        <message>
            <source>National Bank of Kazakhstan: rules of 31 August 2016, No. 203</source>
            <translation>بانک ملی قزاقستان: مقررات مورخ 31 اگست 2016، شماره 203</translation>
        </message>
        <message>
            <source>Nationality of the receiver</source>
            <translation>تابعیت گیرنده</translation>
        </message>
        <message>
            <source>Near known days</source>
            <translation>نزدیک به روزهای معلوم</translation>
        </message>
        <message>
            <source>Near the lowest balance, in percent</source>
            <translation>نزدیک به کمترین بیلانس، به فیصد</translation>
        </message>
        <message>
            <source>Night shifts.</source>
            <translation>نوبت‌های کاری شب.</translation>
        </message>
        <message>
            <source>No costs of staff</source>
            <translation>نبود مصارف کارکنان</translation>
        </message>
        <message>
            <source>No list of this kind has been sealed: {name}.</source>
            <translation>فهرستی از این نوع مهر نشده است: {name}.</translation>
        </message>
        <message>
            <source>No ordinary costs of living</source>
            <translation>نبود مصارف عادی زندگی</translation>
        </message>
        <message>
            <source>No row prints a time of day.</source>
            <translation>در هیچ سطری وقت روز چاپ نشده است.</translation>
        </message>
        <message>
            <source>No row says this: {name}.</source>
            <translation>هیچ سطری این معلومات را ندارد: {name}.</translation>
        </message>
        <message>
            <source>No source of the case tells this: {name}.</source>
            <translation>هیچ منبع قضیه این معلومات را ندارد: {name}.</translation>
        </message>
        <message>
            <source>No statement covers the {count} days from {from_on} to {to_on}.</source>
            <translation>هیچ صورت‌حسابی {count} روز از {from_on} تا {to_on} را در بر نمی‌گیرد.</translation>
        </message>
        <message>
            <source>Not computable from this source</source>
            <translation>از این منبع قابل محاسبه نیست</translation>
        </message>
        <message numerus="yes">
            <source>Not computed for %n of them ({subjects}). {missing}</source>
            <translation>
                <numerusform>برای %n مورد از آن‌ها ({subjects}) محاسبه نشده است. {missing}</numerusform>
            </translation>
        </message>
        <message>
            <source>Not computed. {missing}</source>
            <translation>محاسبه نشده است. {missing}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>یافت نشد</translation>
        </message>
        <message>
            <source>Numbers of invoices.</source>
            <translation>شماره‌های بل‌ها.</translation>
        </message>
        <message>
            <source>Numbers of phones in the purpose of payments.</source>
            <translation>شماره‌های تیلفون در مقصد پرداخت‌ها.</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>مشاغل</translation>
        </message>
        <message>
            <source>Odd characters</source>
            <translation>نویسه‌های غیرعادی</translation>
        </message>
        <message>
            <source>Of many tests some succeed by chance.</source>
            <translation>از میان آزمون‌های زیاد، برخی به گونه تصادفی مثبت می‌شود.</translation>
        </message>
        <message>
            <source>On invented cases it found {found} of {planted} planted patterns; {alarms} of {scenes} innocent look-alikes and {ordinary} of {ordinary_scenes} ordinary households and firms raised it.</source>
            <translation>این قاعده در قضیه‌های ساختگی {found} مورد از {planted} الگوی گنجانده‌شده را یافت؛ در {alarms} مورد از {scenes} نمونه مشابه اما بی‌ضرر و در {ordinary} مورد از {ordinary_scenes} خانوار و شرکت عادی نیز فعال شد.</translation>
        </message>
        <message>
            <source>On {days} days the account was used in {currencies} while a wage came from within the country; these are {count} entries from {from_on} to {to_on}.</source>
            <translation>در {days} روز حساب با {currencies} استفاده شده است، در حالی که معاش از داخل کشور رسیده است؛ این‌ها {count} معامله از {from_on} تا {to_on} است.</translation>
        </message>
        <message>
            <source>On {times} days most of what came in left the same day and little remained; in the first of them, from {from_on} to {to_on}, {came} came in.</source>
            <translation>در {times} روز بیشتر آنچه رسیده در همان روز خارج شده و اندکی باقی مانده است؛ در نخستین آن‌ها، از {from_on} تا {to_on}، {came} رسیده است.</translation>
        </message>
        <message>
            <source>One card is used in person at two places within {hours} hours that lie too far apart.</source>
            <translation>یک کارت در ظرف {hours} ساعت در دو محلی به گونه حضوری استفاده می‌شود که از هم بسیار دور است.</translation>
        </message>
        <message>
            <source>One depositor, card or phone serves at least {least_accounts} accounts of different holders.</source>
            <translation>یک واریزکننده، کارت یا تیلفون برای دست‌کم {least_accounts} حساب صاحبان مختلف استفاده می‌شود.</translation>
        </message>
        <message>
            <source>One identification number stands with at least {least_names} names, or one name with several numbers.</source>
            <translation>یک شماره هویت با دست‌کم {least_names} نام ثبت شده است، یا یک نام با چند شماره.</translation>
        </message>
        <message>
            <source>One number, several names</source>
            <translation>یک شماره، چند نام</translation>
        </message>
        <message>
            <source>One person collects for a village.</source>
            <translation>یک شخص برای یک قریه پول دریافت می‌کند.</translation>
        </message>
        <message>
            <source>One person serves many accounts</source>
            <translation>یک شخص برای حساب‌های متعدد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باز</translation>
        </message>
        <message>
            <source>Opening and closing balances of statements.</source>
            <translation>بیلانس‌های ابتدایی و نهایی صورت‌حساب‌ها.</translation>
        </message>
        <message>
            <source>Opening differs from the last closing</source>
            <translation>تفاوت بیلانس ابتدایی با بیلانس نهایی قبلی</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>ساعات کاری</translation>
        </message>
        <message>
            <source>Over {days} days the balance was {median} in the middle, not more than {percent} percent of the {turnover} that came in within thirty days.</source>
            <translation>در {days} روز، بیلانس میانه {median} بوده است که از {percent} فیصد {turnover} که در ظرف سی روز رسیده، بیشتر نیست.</translation>
        </message>
        <message>
            <source>Paid in another country than declared</source>
            <translation>پرداخت در کشوری غیر از کشور اظهارشده</translation>
        </message>
        <message>
            <source>Payment aggregators</source>
            <translation>تجمیع‌کنندگان پرداخت</translation>
        </message>
        <message>
            <source>Payments along a route</source>
            <translation>پرداخت‌ها در طول یک مسیر</translation>
        </message>
        <message>
            <source>Payments of one family to at least {least_places} receivers follow the stages of the sealed route in their order.</source>
            <translation>پرداخت‌های یک خانواده به دست‌کم {least_places} گیرنده، مراحل مسیر مهرشده را به ترتیب آن‌ها دنبال می‌کند.</translation>
        </message>
        <message>
            <source>Peers of one occupation</source>
            <translation>همتایان یک شغل</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>فیصد</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>محل‌ها</translation>
        </message>
        <message>
            <source>Practice of digit tests in audit</source>
            <translation>روش معمول آزمون ارقام در تفتیش</translation>
        </message>
        <message>
            <source>Prepaid cards and vouchers</source>
            <translation>کارت‌های پیش‌پرداخت و ووچرها</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>فهرست قیمت‌ها</translation>
        </message>
        <message>
            <source>Prices end in nines.</source>
            <translation>قیمت‌ها به رقم نه ختم می‌شود.</translation>
        </message>
        <message>
            <source>Printed totals differ</source>
            <translation>تفاوت مجموع‌های چاپ‌شده</translation>
        </message>
        <message>
            <source>Processors that hide the payer</source>
            <translation>واسطه‌های پرداخت که پرداخت‌کننده را نشان نمی‌دهد</translation>
        </message>
        <message>
            <source>Quiet days</source>
            <translation>روزهای بدون فعالیت</translation>
        </message>
        <message>
            <source>Quiet, then active</source>
            <translation>بدون فعالیت، سپس فعال</translation>
        </message>
        <message>
            <source>Raised by {kind}: {count}</source>
            <translation>فعال‌شده در مورد «{kind}»: {count}</translation>
        </message>
        <message>
            <source>Receipts are posted later in a batch.</source>
            <translation>دریافت‌ها بعداً به شکل یکجایی ثبت می‌شود.</translation>
        </message>
        <message>
            <source>Receipts, but for {days} days no rent, food, phone or transport.</source>
            <translation>دریافت‌ها موجود است، اما برای {days} روز کرایه، غذا، تیلفون یا ترانسپورت موجود نیست.</translation>
        </message>
        <message>
            <source>Receivers of one group of senders follow each other in turn with equal totals.</source>
            <translation>گیرندگان یک گروه از فرستندگان به نوبت و با مجموع‌های برابر پی هم می‌آیند.</translation>
        </message>
        <message>
            <source>Records, looked at first</source>
            <translation>سوابق، نخست بررسی‌شده</translation>
        </message>
        <message>
            <source>Relatives send money to one member of the family.</source>
            <translation>خویشاوندان به یک عضو خانواده پول می‌فرستند.</translation>
        </message>
        <message>
            <source>Religion and market days.</source>
            <translation>دین و روزهای بازار.</translation>
        </message>
        <message>
            <source>Remittances to the home country.</source>
            <translation>ارسال پول به کشور اصلی.</translation>
        </message>
        <message>
            <source>Reporting threshold of cash</source>
            <translation>آستانه گزارش‌دهی پول نقد</translation>
        </message>
        <message>
            <source>Reporting threshold of pawnshops</source>
            <translation>آستانه گزارش‌دهی گروی‌خانه‌ها</translation>
        </message>
        <message>
            <source>Reporting threshold of transfers</source>
            <translation>آستانه گزارش‌دهی حواله‌ها</translation>
        </message>
        <message>
            <source>Reporting threshold of winnings</source>
            <translation>آستانه گزارش‌دهی بردها</translation>
        </message>
        <message>
            <source>Robust deviations</source>
            <translation>انحراف‌های مقاوم</translation>
        </message>
        <message>
            <source>Round amounts</source>
            <translation>مبالغ رُند</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>مسیر</translation>
        </message>
        <message>
            <source>Rows absent from a later production</source>
            <translation>سطرهای غیرموجود در مجموعه ارائه‌شده بعدی</translation>
        </message>
        <message>
            <source>Rows of one production of the records are absent from a later one of the same days.</source>
            <translation>سطرهای یک مجموعه ارائه‌شده سوابق در مجموعه بعدی همان روزها موجود نیست.</translation>
        </message>
        <message>
            <source>Rows out of order</source>
            <translation>سطرهای خارج از ترتیب</translation>
        </message>
        <message>
            <source>Rows stand neither in rising nor in falling order of time, or the zone changes within a statement.</source>
            <translation>ترتیب زمانی سطرها نه صعودی است و نه نزولی، یا منطقه زمانی در داخل یک صورت‌حساب تغییر می‌کند.</translation>
        </message>
        <message>
            <source>Rule {rule} has no parameter {name} that can be this number.</source>
            <translation>قاعده {rule} پارامتر {name} ندارد که این عدد را پذیرفته بتواند.</translation>
        </message>
        <message>
            <source>Rules of trafficking and smuggling of persons</source>
            <translation>قواعد قاچاق انسان و قاچاق مهاجران</translation>
        </message>
        <message>
            <source>Running balances over at least {least_days} days.</source>
            <translation>بیلانس‌های جاری دست‌کم در {least_days} روز.</translation>
        </message>
        <message>
            <source>Running balances.</source>
            <translation>بیلانس‌های جاری.</translation>
        </message>
        <message>
            <source>Running the rules</source>
            <translation>اجرای قواعد</translation>
        </message>
        <message>
            <source>Salaries and rents are round.</source>
            <translation>معاش‌ها و کرایه‌ها رُند است.</translation>
        </message>
        <message>
            <source>Savings are spent.</source>
            <translation>پس‌انداز مصرف می‌شود.</translation>
        </message>
        <message>
            <source>Say why the finding is decided so.</source>
            <translation>بنویسید که چرا درباره یافته چنین تصمیم گرفته می‌شود.</translation>
        </message>
        <message>
            <source>Seasonal work.</source>
            <translation>کار موسمی.</translation>
        </message>
        <message>
            <source>Sellers of property</source>
            <translation>فروشندگان اموال</translation>
        </message>
        <message>
            <source>Several names on one phone or address</source>
            <translation>چند نام با یک تیلفون یا آدرس</translation>
        </message>
        <message>
            <source>Several workers' wages on one account</source>
            <translation>معاش چند کارگر در یک حساب</translation>
        </message>
        <message>
            <source>Share of cash</source>
            <translation>سهم پول نقد</translation>
        </message>
        <message>
            <source>Short stays in several towns</source>
            <translation>اقامت‌های کوتاه در چند شهر</translation>
        </message>
        <message>
            <source>Shuttle traders buy across the border.</source>
            <translation>تاجران خرده‌پای سرحدی از آن سوی سرحد خریداری می‌کنند.</translation>
        </message>
        <message>
            <source>Small notes are exchanged for large ones.</source>
            <translation>بانک‌نوت‌های خرد به بانک‌نوت‌های بزرگ تبدیل می‌شود.</translation>
        </message>
        <message>
            <source>Small notes for large</source>
            <translation>بانک‌نوت‌های خرد به بزرگ</translation>
        </message>
        <message>
            <source>Small transfers of many to one</source>
            <translation>حواله‌های خرد چندین فرستنده به یک گیرنده</translation>
        </message>
        <message>
            <source>Speed and passing through</source>
            <translation>سرعت و عبور پول</translation>
        </message>
        <message>
            <source>Spending</source>
            <translation>مصارف</translation>
        </message>
        <message>
            <source>Spouses share an account.</source>
            <translation>زوجین حساب مشترک دارند.</translation>
        </message>
        <message>
            <source>Spreadsheets cut long numbers by themselves.</source>
            <translation>برنامه‌های صفحه گسترده شماره‌های طولانی را خودکار کوتاه می‌کند.</translation>
        </message>
        <message>
            <source>Statements of both accounts; the counterparty's account.</source>
            <translation>صورت‌حساب‌های هر دو حساب؛ حساب طرف مقابل.</translation>
        </message>
        <message>
            <source>Statements of the account that holds it; a sealed list of events.</source>
            <translation>صورت‌حساب‌های حسابی که وجوه در آن نگهداری می‌شود؛ فهرست مهرشده رویدادها.</translation>
        </message>
        <message>
            <source>Step of round amounts</source>
            <translation>واحد مبالغ رُند</translation>
        </message>
        <message>
            <source>Stock is ordered every week.</source>
            <translation>اجناس هر هفته فرمایش داده می‌شود.</translation>
        </message>
        <message>
            <source>Structure and amount</source>
            <translation>ساختار و مبلغ</translation>
        </message>
        <message>
            <source>Students enrol together.</source>
            <translation>محصلان یک‌جا ثبت نام می‌کنند.</translation>
        </message>
        <message>
            <source>Substantiated</source>
            <translation>تثبیت شده</translation>
        </message>
        <message>
            <source>Sudden rise of cash</source>
            <translation>افزایش ناگهانی پول نقد</translation>
        </message>
        <message>
            <source>Sum in percent of the threshold</source>
            <translation>مجموع به فیصد آستانه</translation>
        </message>
        <message>
            <source>Takings after closing</source>
            <translation>دریافت‌ها پس از ساعات کاری</translation>
        </message>
        <message>
            <source>Takings of several businesses of one trade; calendars of holidays.</source>
            <translation>عواید چند تصدی از یک نوع کسب‌وکار؛ جنتری‌های رخصتی‌ها.</translation>
        </message>
        <message>
            <source>Texts as the source keeps them.</source>
            <translation>متن‌ها به شکلی که در منبع ثبت شده است.</translation>
        </message>
        <message>
            <source>The account paid {merchant}, a seller of advertisements, {times} times, {sum} in all; the first {count} from {from_on} to {to_on}.</source>
            <translation>حساب به {merchant}، فروشنده اعلانات، {times} بار و در مجموع {sum} پرداخته است؛ {count} مورد نخست از {from_on} تا {to_on} است.</translation>
        </message>
        <message>
            <source>The bank reversed or corrected the entries before the second production.</source>
            <translation>بانک پیش از مجموعه ارائه‌شده دوم، معاملات را برگشت داده یا تصحیح کرده است.</translation>
        </message>
        <message>
            <source>The bank sends a statement for each quarter, and one is still to come.</source>
            <translation>بانک برای هر ربع سال صورت‌حساب می‌فرستد و یکی از آن‌ها هنوز نرسیده است.</translation>
        </message>
        <message>
            <source>The case has changed since the rules were run.</source>
            <translation>قضیه پس از اجرای قواعد تغییر کرده است.</translation>
        </message>
        <message>
            <source>The code says a transfer between own accounts, but the parties differ; or the digit of residency contradicts another record.</source>
            <translation>کود انتقال میان حساب‌های خود شخص را نشان می‌دهد، اما طرف‌ها متفاوت است؛ یا رقم اقامت با ثبت دیگری در تناقض است.</translation>
        </message>
        <message>
            <source>The codes of tellers' operations.</source>
            <translation>کودهای عملیات تحویلداران بانک.</translation>
        </message>
        <message>
            <source>The codes {code} contradict the parties {holder} and {other} in {times} entries; the first {count} from {from_on} to {to_on}.</source>
            <translation>کودهای {code} در {times} معامله با طرف‌های {holder} و {other} در تناقض است؛ {count} مورد نخست از {from_on} تا {to_on} است.</translation>
        </message>
        <message>
            <source>The counterparties and their countries.</source>
            <translation>طرف‌های مقابل و کشورهای آن‌ها.</translation>
        </message>
        <message>
            <source>The counterparties of each entry.</source>
            <translation>طرف مقابل هر معامله.</translation>
        </message>
        <message>
            <source>The counterparty of each debit.</source>
            <translation>طرف مقابل هر برداشت.</translation>
        </message>
        <message>
            <source>The counterparty of each receipt; a sealed list of aggregators.</source>
            <translation>طرف مقابل هر دریافت؛ فهرست مهرشده تجمیع‌کنندگان.</translation>
        </message>
        <message>
            <source>The country changed its time zone.</source>
            <translation>کشور منطقه زمانی خود را تغییر داده است.</translation>
        </message>
        <message>
            <source>The credits lie far above those of peers in the same occupation, by a robust measure.</source>
            <translation>واریزها بر اساس یک سنجه مقاوم، بسیار بیشتر از واریزهای همتایان همان شغل است.</translation>
        </message>
        <message>
            <source>The credits of the declared days are more than {factor_percent} percent of the declared income.</source>
            <translation>واریزهای روزهای اظهارشده بیش از {factor_percent} فیصد عواید اظهارشده است.</translation>
        </message>
        <message>
            <source>The debits and credits of a typed ledger net to zero for each partner.</source>
            <translation>حاصل جمع برداشت‌ها و واریزهای یک دفتر حساب تایپ‌شده برای هر شریک صفر می‌شود.</translation>
        </message>
        <message>
            <source>The depositor, card or phone of each operation; the holders of the accounts.</source>
            <translation>واریزکننده، کارت یا تیلفون هر عملیات؛ صاحبان حساب‌ها.</translation>
        </message>
        <message>
            <source>The edition of 2010 began at 1,000,000 to 2,000,000; the text in force must be opened.</source>
            <translation>نسخه سال 2010 از 1,000,000 تا 2,000,000 آغاز می‌شد؛ متن نافذ باید بررسی شود.</translation>
        </message>
        <message>
            <source>The entry at {place} names the account {other}, whose statement covers the day and does not have it.</source>
            <translation>معامله در {place} حساب {other} را ذکر می‌کند که صورت‌حساب آن این روز را در بر می‌گیرد، اما این معامله در آن نیست.</translation>
        </message>
        <message>
            <source>The firm is new.</source>
            <translation>شرکت نو است.</translation>
        </message>
        <message>
            <source>The first digits of at least {least_count} amounts that span two orders of magnitude depart from Benford's law.</source>
            <translation>ارقام نخست دست‌کم {least_count} مبلغ در گستره دو مرتبه بزرگی از قانون بنفورد انحراف دارد.</translation>
        </message>
        <message>
            <source>The holder lives at the border.</source>
            <translation>صاحب حساب در سرحد زندگی می‌کند.</translation>
        </message>
        <message>
            <source>The last run has no finding {finding}.</source>
            <translation>در آخرین اجرا یافته {finding} موجود نیست.</translation>
        </message>
        <message>
            <source>The list is withdrawn.</source>
            <translation>فهرست پس گرفته شده است.</translation>
        </message>
        <message>
            <source>The list {name} is refused at row {row}: {reason}</source>
            <translation>فهرست {name} در سطر {row} پذیرفته نشد: {reason}</translation>
        </message>
        <message>
            <source>The median balance at the end of days is at most {percent} percent of the monthly turnover.</source>
            <translation>بیلانس میانه پایان روزها حداکثر {percent} فیصد گردش ماهانه است.</translation>
        </message>
        <message>
            <source>The monthly spending on food is more than {factor_percent} percent of what the declared number of persons would need.</source>
            <translation>مصرف ماهانه غذا بیش از {factor_percent} فیصد مقداری است که تعداد اظهارشده اشخاص به آن نیاز دارند.</translation>
        </message>
        <message>
            <source>The name was misspelt.</source>
            <translation>نام غلط نوشته شده است.</translation>
        </message>
        <message>
            <source>The number {number} stands beside {count} different names, among them {names}.</source>
            <translation>شماره {number} در کنار {count} نام مختلف آمده است، از جمله {names}.</translation>
        </message>
        <message>
            <source>The opening papers of accounts: day, branch, document and address.</source>
            <translation>اسناد افتتاح حساب‌ها: روز، شعبه، سند هویت و آدرس.</translation>
        </message>
        <message>
            <source>The order of rows and their times.</source>
            <translation>ترتیب سطرها و وقت‌های آن‌ها.</translation>
        </message>
        <message>
            <source>The original currency of card rows.</source>
            <translation>اسعار اصلی سطرهای کارت.</translation>
        </message>
        <message>
            <source>The other bank booked it under another date or amount.</source>
            <translation>بانک دیگر آن را با تاریخ یا مبلغ دیگری ثبت کرده است.</translation>
        </message>
        <message>
            <source>The pack has no rule {rule}.</source>
            <translation>بسته قواعد قاعده {rule} را ندارد.</translation>
        </message>
        <message>
            <source>The periods of statements, or the days of their entries.</source>
            <translation>دوره‌های صورت‌حساب‌ها، یا روزهای معاملات آن‌ها.</translation>
        </message>
        <message>
            <source>The place is that of an online shop.</source>
            <translation>محل ذکرشده از یک دکان آنلاین است.</translation>
        </message>
        <message>
            <source>The place of each operation.</source>
            <translation>محل هر عملیات.</translation>
        </message>
        <message>
            <source>The place of each operation; a sealed list of border towns.</source>
            <translation>محل هر عملیات؛ فهرست مهرشده شهرهای سرحدی.</translation>
        </message>
        <message>
            <source>The place of each operation; the holder's address.</source>
            <translation>محل هر عملیات؛ آدرس صاحب حساب.</translation>
        </message>
        <message>
            <source>The printed number of entries in {place} is not the number read.</source>
            <translation>تعداد چاپ‌شده معاملات در {place} با تعداد خوانده‌شده برابر نیست.</translation>
        </message>
        <message>
            <source>The printed totals or the closing balance differ from what the entries give.</source>
            <translation>مجموع‌های چاپ‌شده یا بیلانس نهایی با آنچه از معاملات به دست می‌آید تفاوت دارد.</translation>
        </message>
        <message>
            <source>The properties that a workbook keeps of itself.</source>
            <translation>مشخصاتی که کتاب کار درباره خود نگهداری می‌کند.</translation>
        </message>
        <message>
            <source>The purpose of a payment fits a pattern of the sealed list of code words.</source>
            <translation>مقصد پرداخت با یک الگوی فهرست مهرشده کلمات رمزی مطابقت دارد.</translation>
        </message>
        <message>
            <source>The purpose of each payment; a sealed list that names the account's employer.</source>
            <translation>مقصد هر پرداخت؛ فهرست مهرشده‌ای که کارفرمای صاحب حساب را ذکر می‌کند.</translation>
        </message>
        <message>
            <source>The purpose of payments; a sealed list of agencies.</source>
            <translation>مقصد پرداخت‌ها؛ فهرست مهرشده نمایندگی‌ها.</translation>
        </message>
        <message>
            <source>The purpose of payments; a sealed list of code words.</source>
            <translation>مقصد پرداخت‌ها؛ فهرست مهرشده کلمات رمزی.</translation>
        </message>
        <message>
            <source>The records of the account fail rule {rule} at {place}.</source>
            <translation>سوابق حساب بر اساس قاعده {rule} در {place} درست نیست.</translation>
        </message>
        <message>
            <source>The records of the account leave something open by rule {rule}.</source>
            <translation>بر اساس قاعده {rule}، سوابق حساب موردی را نامعلوم می‌گذارد.</translation>
        </message>
        <message>
            <source>The rule pack {file} is refused at {place}: {reason}</source>
            <translation>بسته قواعد {file} در {place} پذیرفته نشد: {reason}</translation>
        </message>
        <message>
            <source>The rules had already been run when it was sealed.</source>
            <translation>هنگام مهر کردن آن، قواعد قبلاً اجرا شده بود.</translation>
        </message>
        <message>
            <source>The rules have not been run over what counts in this case now.</source>
            <translation>قواعد هنوز بر آنچه اکنون در این قضیه به حساب می‌آید اجرا نشده است.</translation>
        </message>
        <message>
            <source>The running balance breaks</source>
            <translation>گسست بیلانس جاری</translation>
        </message>
        <message>
            <source>The same amount every day</source>
            <translation>همان مبلغ در هر روز</translation>
        </message>
        <message>
            <source>The same odd text at unrelated parties</source>
            <translation>متن غیرعادی یکسان نزد طرف‌های بدون ارتباط</translation>
        </message>
        <message>
            <source>The sample of the case is small.</source>
            <translation>حجم نمونه در قضیه کوچک است.</translation>
        </message>
        <message>
            <source>The share of amounts that are multiples of a round sum lies above the share in the rest of the case, by an exact binomial test.</source>
            <translation>سهم مبالغی که مضرب یک مبلغ رُند است از سهم آن در باقی قضیه بیشتر است، بر اساس آزمون دقیق دوجمله‌ای.</translation>
        </message>
        <message>
            <source>The share of cash operations from {from_hour} to {to_hour} o'clock lies above the share in the rest of the case, by an exact test.</source>
            <translation>سهم عملیات نقدی میان ساعت {from_hour} و {to_hour} از سهم آن در باقی قضیه بیشتر است، بر اساس آزمون دقیق.</translation>
        </message>
        <message>
            <source>The source orders by the day of value or by card.</source>
            <translation>منبع بر اساس تاریخ ارزش یا بر اساس کارت ترتیب شده است.</translation>
        </message>
        <message>
            <source>The statement in {first} ends with {closing}, but the one in {second} begins with {opening}.</source>
            <translation>صورت‌حساب در {first} با {closing} پایان می‌یابد، اما صورت‌حساب در {second} با {opening} آغاز می‌شود.</translation>
        </message>
        <message>
            <source>The statements cover too few days.</source>
            <translation>صورت‌حساب‌ها روزهای بسیار کمی را در بر می‌گیرد.</translation>
        </message>
        <message>
            <source>The takings by day of the week differ from those of the same trade.</source>
            <translation>عواید به تفکیک روزهای هفته با عواید همان نوع کسب‌وکار تفاوت دارد.</translation>
        </message>
        <message>
            <source>The taxi rides of a week are at least {factor_percent} percent of the account's own usual number.</source>
            <translation>سفرهای تکسی در یک هفته دست‌کم {factor_percent} فیصد تعداد معمول همین حساب است.</translation>
        </message>
        <message>
            <source>The totals count fees, or rows that are announced and not booked.</source>
            <translation>در مجموع‌ها کمیشن‌ها یا سطرهایی شمرده شده که اعلام شده اما ثبت نشده است.</translation>
        </message>
        <message>
            <source>The trade lives on cash.</source>
            <translation>این کسب‌وکار عمدتاً با پول نقد انجام می‌شود.</translation>
        </message>
        <message>
            <source>The wages of at least {least_names} different persons are paid to one account.</source>
            <translation>معاش دست‌کم {least_names} شخص مختلف به یک حساب پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>The wages of {count} persons are paid to the account {account}, among them {names}.</source>
            <translation>معاش {count} شخص به حساب {account} پرداخت می‌شود، از جمله {names}.</translation>
        </message>
        <message>
            <source>The zone of the times changes from {first} to {second} at {place}.</source>
            <translation>منطقه زمانی وقت‌ها در {place} از {first} به {second} تغییر می‌کند.</translation>
        </message>
        <message>
            <source>There are too few rows of this: {name}.</source>
            <translation>تعداد سطرهایی که این معلومات را دارد بسیار کم است: {name}.</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>آستانه‌ها</translation>
        </message>
        <message>
            <source>Tickets for many persons</source>
            <translation>تکت برای اشخاص متعدد</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>زمان</translation>
        </message>
        <message>
            <source>Times and places of each use; distances between the places.</source>
            <translation>وقت‌ها و محل‌های هر استفاده؛ فاصله‌ها میان محل‌ها.</translation>
        </message>
        <message>
            <source>Times of day; a column or words that tell cash; other accounts to compare with.</source>
            <translation>وقت‌های روز؛ ستون یا کلماتی که پول نقد را نشان می‌دهد؛ حساب‌های دیگر برای مقایسه.</translation>
        </message>
        <message>
            <source>Times of day; a sealed list of opening hours.</source>
            <translation>وقت‌های روز؛ فهرست مهرشده ساعات کاری.</translation>
        </message>
        <message>
            <source>To percent</source>
            <translation>تا فیصد</translation>
        </message>
        <message>
            <source>To the hour</source>
            <translation>تا ساعت</translation>
        </message>
        <message>
            <source>Too far in the time</source>
            <translation>فاصله بیش از حد در این مدت</translation>
        </message>
        <message>
            <source>Top-ups of at least {least_numbers} different numbers within {days} days.</source>
            <translation>پر کردن کریدت دست‌کم {least_numbers} شماره مختلف در ظرف {days} روز.</translation>
        </message>
        <message>
            <source>Totals or balances that the source prints.</source>
            <translation>مجموع‌ها یا بیلانس‌هایی که در منبع چاپ شده است.</translation>
        </message>
        <message>
            <source>Tourism or studies abroad.</source>
            <translation>سیاحت یا تحصیل در خارج.</translation>
        </message>
        <message>
            <source>Towns of a diaspora.</source>
            <translation>شهرهای محل اقامت مهاجران یک کشور.</translation>
        </message>
        <message>
            <source>Trade over the internet.</source>
            <translation>تجارت از طریق انترنت.</translation>
        </message>
        <message>
            <source>Transfers to border towns</source>
            <translation>حواله‌ها به شهرهای سرحدی</translation>
        </message>
        <message>
            <source>Travel for work.</source>
            <translation>سفر کاری.</translation>
        </message>
        <message>
            <source>Turnover against declared income</source>
            <translation>گردش در مقابل عواید اظهارشده</translation>
        </message>
        <message>
            <source>Two books that mirror each other</source>
            <translation>دو دفتر حساب که یکدیگر را بازتاب می‌دهد</translation>
        </message>
        <message>
            <source>Two productions of the same records.</source>
            <translation>دو مجموعه ارائه‌شده از همان سوابق.</translation>
        </message>
        <message>
            <source>Two statements cover the {count} days from {from_on} to {to_on}.</source>
            <translation>دو صورت‌حساب {count} روز از {from_on} تا {to_on} را در بر می‌گیرد.</translation>
        </message>
        <message>
            <source>UNODC: The Hawala System, September 2023</source>
            <translation>UNODC: «The Hawala System»، سپتمبر 2023</translation>
        </message>
        <message>
            <source>Vehicles and fuel on a route</source>
            <translation>وسایط نقلیه و مواد سوخت در یک مسیر</translation>
        </message>
        <message>
            <source>Wages are lawfully paid in cash.</source>
            <translation>معاش به گونه قانونی نقداً پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>Wages are paid in cash.</source>
            <translation>معاش نقداً پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>Wages go back to the employer</source>
            <translation>بازگشت معاش به کارفرما</translation>
        </message>
        <message>
            <source>Wages of many end in one account</source>
            <translation>رسیدن معاش اشخاص متعدد به یک حساب</translation>
        </message>
        <message>
            <source>Where holders live and work</source>
            <translation>محل زندگی و کار صاحبان حساب</translation>
        </message>
        <message>
            <source>Wholesalers net their debts.</source>
            <translation>عمده‌فروشان قرض‌های خود را با هم مجرا می‌کنند.</translation>
        </message>
        <message>
            <source>Width of the band in percent</source>
            <translation>عرض بازه به فیصد</translation>
        </message>
        <message>
            <source>Wires in FIN-2014-A008.</source>
            <translation>حواله‌های بانکی در FIN-2014-A008.</translation>
        </message>
        <message>
            <source>Within days</source>
            <translation>در ظرف روزها</translation>
        </message>
        <message>
            <source>Within {days} days of a wage at least {percent} percent of it goes to the employer or its owner.</source>
            <translation>در ظرف {days} روز پس از یک معاش، دست‌کم {percent} فیصد آن به کارفرما یا مالک آن می‌رسد.</translation>
        </message>
        <message>
            <source>Within {days} days of cash credits at least {percent} percent of them goes to a listed seller of property.</source>
            <translation>در ظرف {days} روز پس از واریزهای نقدی، دست‌کم {percent} فیصد آن‌ها به فروشنده اموال شامل فهرست پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>Words or codes that tell cheques, drafts and cash.</source>
            <translation>کلمات یا کودهایی که چک، برات و پول نقد را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Words or codes that tell wages; a sealed list of employers and their owners.</source>
            <translation>کلمات یا کودهایی که معاش را نشان می‌دهد؛ فهرست مهرشده کارفرمایان و مالکان آن‌ها.</translation>
        </message>
        <message>
            <source>Words or codes that tell wages; statements of the workers' accounts.</source>
            <translation>کلمات یا کودهایی که معاش را نشان می‌دهد؛ صورت‌حساب‌های حساب‌های کارگران.</translation>
        </message>
        <message>
            <source>Words or codes that tell wages; the names for whom they are paid.</source>
            <translation>کلمات یا کودهایی که معاش را نشان می‌دهد؛ نام‌هایی که معاش برای آن‌ها پرداخت می‌شود.</translation>
        </message>
        <message>
            <source>Words or names that tell transfers between persons.</source>
            <translation>کلمات یا نام‌هایی که انتقال‌ها میان اشخاص را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>a day such as 2024-01-31 is expected.</source>
            <translation>روز به شکل 2024-01-31 لازم است.</translation>
        </message>
        <message>
            <source>a known kind and a whole number are expected.</source>
            <translation>نوع شناخته‌شده و عدد صحیح لازم است.</translation>
        </message>
        <message>
            <source>a list of texts is expected here.</source>
            <translation>در این‌جا فهرست متن‌ها لازم است.</translation>
        </message>
        <message>
            <source>a printed total, or an opening and a closing balance</source>
            <translation>مجموع چاپ‌شده، یا بیلانس ابتدایی و نهایی</translation>
        </message>
        <message>
            <source>a running balance in its rows</source>
            <translation>بیلانس جاری در سطرهای آن</translation>
        </message>
        <message>
            <source>a second statement of the account, with balances at both ends</source>
            <translation>صورت‌حساب دوم همان حساب، با بیلانس در هر دو سر</translation>
        </message>
        <message>
            <source>a statement with at least two rows</source>
            <translation>صورت‌حساب با دست‌کم دو سطر</translation>
        </message>
        <message>
            <source>a table is expected here.</source>
            <translation>در این‌جا جدول لازم است.</translation>
        </message>
        <message>
            <source>a text is expected here.</source>
            <translation>در این‌جا متن لازم است.</translation>
        </message>
        <message>
            <source>a verified citation states its page and its quote.</source>
            <translation>استناد تأییدشده صفحه و نقل قول خود را ذکر می‌کند.</translation>
        </message>
        <message>
            <source>account of the counterparty</source>
            <translation>حساب طرف مقابل</translation>
        </message>
        <message>
            <source>account with little activity</source>
            <translation>حساب کم‌فعالیت</translation>
        </message>
        <message>
            <source>actual country of payment</source>
            <translation>کشور واقعی پرداخت</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>an amount such as 10000 or 0.50 is expected.</source>
            <translation>مبلغ به شکل 10000 یا 0.50 لازم است.</translation>
        </message>
        <message>
            <source>border resident</source>
            <translation>باشنده ساحه سرحدی</translation>
        </message>
        <message>
            <source>card</source>
            <translation>کارت</translation>
        </message>
        <message>
            <source>carer</source>
            <translation>مراقب</translation>
        </message>
        <message>
            <source>cash or not</source>
            <translation>نقدی یا غیرنقدی</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>کانال</translation>
        </message>
        <message>
            <source>code of the purpose</source>
            <translation>کود مقصد پرداخت</translation>
        </message>
        <message>
            <source>cooperative</source>
            <translation>کوپراتیف</translation>
        </message>
        <message>
            <source>country of the counterparty</source>
            <translation>کشور طرف مقابل</translation>
        </message>
        <message>
            <source>courier</source>
            <translation>پیک</translation>
        </message>
        <message>
            <source>declared country of payment</source>
            <translation>کشور اظهارشده پرداخت</translation>
        </message>
        <message>
            <source>document of the sender</source>
            <translation>سند هویت فرستنده</translation>
        </message>
        <message>
            <source>entries that name another account of the case</source>
            <translation>معاملاتی که حساب دیگر قضیه در آن‌ها ذکر شده است</translation>
        </message>
        <message>
            <source>escrow agent</source>
            <translation>امین معامله</translation>
        </message>
        <message>
            <source>friends</source>
            <translation>دوستان</translation>
        </message>
        <message>
            <source>holder of the account</source>
            <translation>صاحب حساب</translation>
        </message>
        <message>
            <source>household</source>
            <translation>خانوار</translation>
        </message>
        <message>
            <source>identification number of the counterparty</source>
            <translation>شماره هویت طرف مقابل</translation>
        </message>
        <message>
            <source>it cannot be read ({why}).</source>
            <translation>فایل قابل خواندن نیست ({why}).</translation>
        </message>
        <message>
            <source>kind of entry</source>
            <translation>نوع معامله</translation>
        </message>
        <message>
            <source>landlord</source>
            <translation>صاحب ملک کرایی</translation>
        </message>
        <message>
            <source>merchant code</source>
            <translation>کود صنف فروشنده</translation>
        </message>
        <message>
            <source>movements between parties</source>
            <translation>جریان‌های پول میان طرف‌ها</translation>
        </message>
        <message>
            <source>name of the counterparty</source>
            <translation>نام طرف مقابل</translation>
        </message>
        <message>
            <source>name of the receiver</source>
            <translation>نام گیرنده</translation>
        </message>
        <message>
            <source>name of the sender</source>
            <translation>نام فرستنده</translation>
        </message>
        <message>
            <source>no document of the pack has the id {id}.</source>
            <translation>هیچ سند بسته قواعد شناسه {id} را ندارد.</translation>
        </message>
        <message>
            <source>no parameter fills the place {name}.</source>
            <translation>هیچ پارامتری جای {name} را پر نمی‌کند.</translation>
        </message>
        <message>
            <source>original currency</source>
            <translation>اسعار اصلی</translation>
        </message>
        <message>
            <source>payroll agent</source>
            <translation>نماینده پرداخت معاشات</translation>
        </message>
        <message>
            <source>phone of the receiver</source>
            <translation>تیلفون گیرنده</translation>
        </message>
        <message>
            <source>phone of the sender</source>
            <translation>تیلفون فرستنده</translation>
        </message>
        <message>
            <source>place of the operation</source>
            <translation>محل عملیات</translation>
        </message>
        <message>
            <source>purpose of the payment</source>
            <translation>مقصد پرداخت</translation>
        </message>
        <message>
            <source>rotating savings</source>
            <translation>پس‌انداز نوبتی</translation>
        </message>
        <message>
            <source>rows of a statement or of a table of transfers</source>
            <translation>سطرهای صورت‌حساب یا جدول حواله‌ها</translation>
        </message>
        <message>
            <source>running balance</source>
            <translation>بیلانس جاری</translation>
        </message>
        <message>
            <source>second amount</source>
            <translation>مبلغ دوم</translation>
        </message>
        <message>
            <source>shop</source>
            <translation>دکان</translation>
        </message>
        <message>
            <source>shuttle trade</source>
            <translation>تجارت خرده‌پای سرحدی</translation>
        </message>
        <message>
            <source>small advertiser</source>
            <translation>اعلان‌دهنده کوچک</translation>
        </message>
        <message>
            <source>status of the transfer</source>
            <translation>وضعیت حواله</translation>
        </message>
        <message>
            <source>student hostel</source>
            <translation>لیلیه محصلان</translation>
        </message>
        <message>
            <source>taxi driver</source>
            <translation>راننده تکسی</translation>
        </message>
        <message>
            <source>telephone kiosk</source>
            <translation>غرفه تیلفون</translation>
        </message>
        <message>
            <source>the column {column} is missing.</source>
            <translation>ستون {column} موجود نیست.</translation>
        </message>
        <message>
            <source>the days that a statement covers</source>
            <translation>روزهایی که صورت‌حساب در بر می‌گیرد</translation>
        </message>
        <message>
            <source>the id stands twice.</source>
            <translation>شناسه دو بار آمده است.</translation>
        </message>
        <message>
            <source>the list is empty.</source>
            <translation>فهرست خالی است.</translation>
        </message>
        <message>
            <source>the pack says that it is verified, but the citation of {document} is not.</source>
            <translation>در بسته قواعد ذکر شده که تأییدشده است، اما استناد به {document} تأییدشده نیست.</translation>
        </message>
        <message>
            <source>the text is not in UTF-8.</source>
            <translation>متن به شکل UTF-8 نیست.</translation>
        </message>
        <message>
            <source>the word must be one of: {words}.</source>
            <translation>کلمه باید یکی از این‌ها باشد: {words}.</translation>
        </message>
        <message>
            <source>this program reads packs of format version {version}.</source>
            <translation>این برنامه بسته‌های قواعد با نسخه فارمت {version} را می‌خواند.</translation>
        </message>
        <message>
            <source>tour guide</source>
            <translation>رهنمای سیاحتی</translation>
        </message>
        <message>
            <source>tourist</source>
            <translation>سیاح</translation>
        </message>
        <message>
            <source>town of payment</source>
            <translation>شهر پرداخت</translation>
        </message>
        <message>
            <source>two productions of the records of one account and the same days</source>
            <translation>دو مجموعه ارائه‌شده از سوابق یک حساب برای همان روزها</translation>
        </message>
        <message>
            <source>village collector</source>
            <translation>جمع‌آوری‌کننده پول قریه</translation>
        </message>
        <message>
            <source>wholesaler</source>
            <translation>عمده‌فروش</translation>
        </message>
        <message>
            <source>workbooks that state when they were made and saved</source>
            <translation>کتاب‌های کار که زمان ساخته شدن و ذخیره شدن خود را نشان می‌دهد</translation>
        </message>
        <message>
            <source>{amount} lay idle for {days} days and went to somebody new after the event of {event_on}: {count} entries from {from_on} to {to_on}.</source>
            <translation>{amount} برای {days} روز بدون استفاده مانده و پس از رویداد مورخ {event_on} به شخص نو فرستاده شده است: {count} معامله از {from_on} تا {to_on}.</translation>
        </message>
        <message>
            <source>{amount} recurs once in each of {count} months with {party}.</source>
            <translation>{amount} در هر یک از {count} ماه یک بار با {party} تکرار می‌شود.</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{below} cash credits lie just below {threshold} and {above} as close above it; the {count} from {from_on} to {to_on} suffice to be more than chance.</source>
            <translation>{below} واریز نقدی اندکی پایین‌تر از {threshold} و {above} واریز نقدی به همان اندازه بالاتر از آن است؛ {count} مورد از {from_on} تا {to_on} برای نشان دادن این که بیش از تصادف است کافی است.</translation>
        </message>
        <message>
            <source>{cell} does not fit the column {column}.</source>
            <translation>{cell} با ستون {column} سازگار نیست.</translation>
        </message>
        <message>
            <source>{cell} is no pattern.</source>
            <translation>{cell} الگوی معتبر نیست.</translation>
        </message>
        <message>
            <source>{count} cash credits from {from_on} to {to_on} lie each below {threshold}, but not below {percent} percent of it; together they come to {sum}.</source>
            <translation>{count} واریز نقدی از {from_on} تا {to_on} هر یک کمتر از {threshold} است، اما کمتر از {percent} فیصد آن نیست؛ مجموع آن‌ها {sum} می‌شود.</translation>
        </message>
        <message>
            <source>{count} cash credits from {from_on} to {to_on} were paid in at {places} different places; together they come to {sum}.</source>
            <translation>{count} واریز نقدی از {from_on} تا {to_on} در {places} محل مختلف واریز شده است؛ مجموع آن‌ها {sum} می‌شود.</translation>
        </message>
        <message>
            <source>{count} credits from {from_on} to {to_on} equal prices of the sealed list within their fee: {labels}.</source>
            <translation>{count} واریز از {from_on} تا {to_on} با در نظر داشت تفاوت کمیشن، برابر با قیمت‌های فهرست مهرشده است: {labels}.</translation>
        </message>
        <message>
            <source>{count} debits of the account name the purchase of goods in their purpose.</source>
            <translation>در مقصد {count} برداشت حساب، خریداری اجناس ذکر شده است.</translation>
        </message>
        <message>
            <source>{count} different names stand beside {mark}, among them {names}.</source>
            <translation>{count} نام مختلف در کنار {mark} آمده است، از جمله {names}.</translation>
        </message>
        <message>
            <source>{count} different telephone numbers were topped up from {from_on} to {to_on}, with {sum} in all.</source>
            <translation>کریدت {count} شماره تیلفون مختلف از {from_on} تا {to_on} پر شده است، در مجموع به مبلغ {sum}.</translation>
        </message>
        <message>
            <source>{count} entries of the account name rent in their purpose.</source>
            <translation>در مقصد {count} معامله حساب، کرایه ذکر شده است.</translation>
        </message>
        <message>
            <source>{count} entries of the account name wages in their purpose.</source>
            <translation>در مقصد {count} معامله حساب، معاش ذکر شده است.</translation>
        </message>
        <message>
            <source>{count} entries of the finding name family in their purpose.</source>
            <translation>در مقصد {count} معامله این یافته، خانواده ذکر شده است.</translation>
        </message>
        <message>
            <source>{count} names stand beside the address {address} and share nothing else, among them {names}.</source>
            <translation>{count} نام در کنار آدرس {address} آمده است که هیچ وجه مشترک دیگری ندارند، از جمله {names}.</translation>
        </message>
        <message>
            <source>{count} operations from {from_on} to {to_on}: cash came in at {places} places where the holder is not at home, and was drawn at {drawn_at} soon after.</source>
            <translation>{count} عملیات از {from_on} تا {to_on}: پول نقد در {places} محلی رسیده که محل زندگی صاحب حساب نیست و اندکی بعد در {drawn_at} برداشت شده است.</translation>
        </message>
        <message>
            <source>{count} operations in person from {from_on} to {to_on} were in as many places: {places}.</source>
            <translation>{count} عملیات حضوری از {from_on} تا {to_on} در همین تعداد محل صورت گرفته است: {places}.</translation>
        </message>
        <message>
            <source>{count} parties each paid {amount} and each received {amount}: a circle of savings does so.</source>
            <translation>{count} طرف هر یک {amount} پرداخته و هر یک {amount} دریافت کرده‌اند: در حلقه پس‌انداز چنین می‌شود.</translation>
        </message>
        <message>
            <source>{count} payments for lodging from {from_on} to {to_on}, {sum} in all, in {places}.</source>
            <translation>{count} پرداخت بابت بود و باش از {from_on} تا {to_on}، در مجموع {sum}، در {places}.</translation>
        </message>
        <message>
            <source>{count} payments from {from_on} to {to_on} to {merchant}, a seller of advertisements, are small multiples of {base}.</source>
            <translation>{count} پرداخت از {from_on} تا {to_on} به {merchant}، فروشنده اعلانات، مضرب‌های کوچک {base} است.</translation>
        </message>
        <message>
            <source>{count} payments from {from_on} to {to_on} to {merchant}, an exchange of crypto-assets, are small multiples of {base}.</source>
            <translation>{count} پرداخت از {from_on} تا {to_on} به {merchant}، صرافی دارایی‌های رمزی، مضرب‌های کوچک {base} است.</translation>
        </message>
        <message>
            <source>{count} prepaid cards or vouchers were bought from {from_on} to {to_on}, for {sum} in all.</source>
            <translation>{count} کارت پیش‌پرداخت یا ووچر از {from_on} تا {to_on} خریداری شده است، در مجموع به مبلغ {sum}.</translation>
        </message>
        <message>
            <source>{count} rows have a text with odd characters, first at {place}.</source>
            <translation>متن {count} سطر نویسه‌های غیرعادی دارد، نخست در {place}.</translation>
        </message>
        <message>
            <source>{count} rows have an identifier that is damaged, first at {place}.</source>
            <translation>{count} سطر شناسه آسیب‌دیده دارد، نخست در {place}.</translation>
        </message>
        <message>
            <source>{count} rows of {earlier} are absent from {later}, which tells of the same days.</source>
            <translation>{count} سطر {earlier} در {later} که همان روزها را نشان می‌دهد، موجود نیست.</translation>
        </message>
        <message>
            <source>{count} rows stand against the order of days of their statement, first at {place}.</source>
            <translation>{count} سطر با ترتیب روزهای صورت‌حساب خود سازگار نیست، نخست در {place}.</translation>
        </message>
        <message>
            <source>{count} senders who share no surname, address or telephone sent money to one receiver from {from_on} to {to_on}, within {days} days.</source>
            <translation>{count} فرستنده که تخلص، آدرس یا تیلفون مشترک ندارند، از {from_on} تا {to_on}، در ظرف {days} روز، به یک گیرنده پول فرستاده‌اند.</translation>
        </message>
        <message>
            <source>{count} tickets from {from_on} to {to_on}, {sum} in all, name different passengers: {passengers}.</source>
            <translation>در {count} تکت از {from_on} تا {to_on}، در مجموع {sum}، مسافران مختلف ذکر شده است: {passengers}.</translation>
        </message>
        <message>
            <source>{count} times from {from_on} to {to_on} the account paid {amount} to {payee}.</source>
            <translation>حساب {count} بار از {from_on} تا {to_on} مبلغ {amount} را به {payee} پرداخته است.</translation>
        </message>
        <message>
            <source>{count} transfers from {from_on} to {to_on} came to one receiver from {sources} different senders or counters, each below {threshold}; together they come to {sum}.</source>
            <translation>{count} حواله از {from_on} تا {to_on} از {sources} فرستنده یا محل مختلف به یک گیرنده رسیده و هر یک کمتر از {threshold} است؛ مجموع آن‌ها {sum} می‌شود.</translation>
        </message>
        <message>
            <source>{count} transfers from {from_on} to {to_on} went to {parties} persons on one day, {sum} in all.</source>
            <translation>{count} انتقال از {from_on} تا {to_on} به {parties} شخص در یک روز فرستاده شده است، در مجموع {sum}.</translation>
        </message>
        <message>
            <source>{count} transfers from {from_on} to {to_on}: the same senders paid about {total} to each of several receivers in turn, {receivers}.</source>
            <translation>{count} حواله از {from_on} تا {to_on}: همان فرستندگان به نوبت به هر یک از چند گیرنده حدود {total} پرداخته‌اند: {receivers}.</translation>
        </message>
        <message>
            <source>{count} transfers of one sender from {from_on} to {to_on} went to receivers along the listed route: {towns}.</source>
            <translation>{count} حواله یک فرستنده از {from_on} تا {to_on} به گیرندگان در امتداد مسیر شامل فهرست فرستاده شده است: {towns}.</translation>
        </message>
        <message>
            <source>{document}, page {page}: “{quote}”</source>
            <translation>{document}، صفحه {page}: «{quote}»</translation>
        </message>
        <message>
            <source>{document}: the source has not yet been opened.</source>
            <translation>{document}: منبع هنوز بررسی نشده است.</translation>
        </message>
        <message>
            <source>{first} moved on in {count} quick steps from {from_on} to {to_on}, and {last} reached the end: {way}.</source>
            <translation>{first} در {count} مرحله سریع از {from_on} تا {to_on} انتقال یافته و {last} به پایان رسیده است: {way}.</translation>
        </message>
        <message>
            <source>{inside} of {all} credits came within {days} days after {events} events of the case. In {draws} draws of other days the chance is {chance} in a million, corrected for {tests} accounts; the {count} credits from {from_on} to {to_on} suffice.</source>
            <translation>{inside} واریز از {all} واریز در ظرف {days} روز پس از {events} رویداد قضیه رسیده است. بر اساس {draws} قرعه‌کشی روزهای دیگر، احتمال تصادف {chance} در یک میلیون است، با تصحیح برای {tests} حساب؛ {count} واریز از {from_on} تا {to_on} برای نشان دادن آن کافی است.</translation>
        </message>
        <message numerus="yes">
            <source>{kind}, version {version}, number {number}: %n rows, sealed by {name} at {moment}; SHA-256 {hash}.</source>
            <translation>
                <numerusform>{kind}، نسخه {version}، شماره {number}: %n سطر، مهرشده توسط {name} در {moment}؛ SHA-256 {hash}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}, version {version}, was sealed after the rules had been run before: what they found was known then.</source>
            <translation>{kind}، نسخه {version}، پس از اجرای قبلی قواعد مهر شده است: آنچه قواعد یافته بود در آن زمان معلوم بود.</translation>
        </message>
        <message>
            <source>{listed} of the {all} transfers of the sender were paid out in listed border towns; the {count} from {from_on} to {to_on} suffice.</source>
            <translation>{listed} حواله از {all} حواله فرستنده در شهرهای سرحدی شامل فهرست پرداخت شده است؛ {count} مورد از {from_on} تا {to_on} برای نشان دادن آن کافی است.</translation>
        </message>
        <message>
            <source>{mark} was used with {accounts} accounts of different holders, with the first of them from {from_on} to {to_on}.</source>
            <translation>{mark} با {accounts} حساب صاحبان مختلف استفاده شده است، با نخستین آن‌ها از {from_on} تا {to_on}.</translation>
        </message>
        <message>
            <source>{percent} percent of the amounts of the account are round, but {elsewhere} percent of those of the other accounts of its currency; the {count} from {from_on} to {to_on} suffice to be more than chance.</source>
            <translation>{percent} فیصد مبالغ حساب رُند است، در حالی که این سهم در حساب‌های دیگر با همان اسعار {elsewhere} فیصد است؛ {count} مورد از {from_on} تا {to_on} برای نشان دادن این که بیش از تصادف است کافی است.</translation>
        </message>
        <message>
            <source>{percent} percent of the cash operations of the account lie between {from_hour} and {to_hour} o'clock, but {elsewhere} percent of those of other accounts; the {count} from {from_on} to {to_on} suffice to be more than chance.</source>
            <translation>{percent} فیصد عملیات نقدی حساب میان ساعت {from_hour} و {to_hour} صورت گرفته است، در حالی که این سهم در حساب‌های دیگر {elsewhere} فیصد است؛ {count} مورد از {from_on} تا {to_on} برای نشان دادن این که بیش از تصادف است کافی است.</translation>
        </message>
        <message>
            <source>{percent} percent of what came in came through {services} and names no payer; {count} credits from {from_on} to {to_on} suffice.</source>
            <translation>{percent} فیصد آنچه رسیده از طریق {services} رسیده است و پرداخت‌کننده در آن ذکر نشده است؛ {count} واریز از {from_on} تا {to_on} برای نشان دادن آن کافی است.</translation>
        </message>
        <message>
            <source>{percent} percent of what came in was cash ({before} percent in the first half of the credits, {after} in the second); {count} cash credits from {from_on} to {to_on} suffice.</source>
            <translation>{percent} فیصد آنچه رسیده پول نقد بوده است ({before} فیصد در نیمه نخست واریزها و {after} فیصد در نیمه دوم)؛ {count} واریز نقدی از {from_on} تا {to_on} برای نشان دادن آن کافی است.</translation>
        </message>
        <message>
            <source>{persons} persons paid the firm and a payment abroad followed, {count} entries from {from_on} to {to_on}; in all {abroad} went to {suppliers} suppliers abroad.</source>
            <translation>{persons} شخص به شرکت پرداخته‌اند و پس از آن پرداختی به خارج صورت گرفته است، {count} معامله از {from_on} تا {to_on}؛ در مجموع {abroad} به {suppliers} عرضه‌کننده در خارج پرداخت شده است.</translation>
        </message>
        <message>
            <source>{rides} taxi rides fell within a week, {outside} within all {other_days} other days; the {count} from {from_on} to {to_on} suffice.</source>
            <translation>{rides} سفر تکسی در ظرف یک هفته و {outside} سفر در تمام {other_days} روز دیگر صورت گرفته است؛ {count} مورد از {from_on} تا {to_on} برای نشان دادن آن کافی است.</translation>
        </message>
        <message>
            <source>{rule} {title}: left out. {why}</source>
            <translation>{rule} {title}: شامل نشده است. {why}</translation>
        </message>
        <message>
            <source>{rule} {title}: not computed yet. It needs: {needs}</source>
            <translation>{rule} {title}: هنوز محاسبه نمی‌شود. به این معلومات نیاز دارد: {needs}</translation>
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
            <translation>{times} واریز بیرون از ساعات کاری از ساعت {opens} تا {closes} است؛ {count} مورد نخست از {from_on} تا {to_on} است.</translation>
        </message>
        <message>
            <source>{times} purposes of payments fit the listed pattern {pattern}; the first {count} from {from_on} to {to_on}.</source>
            <translation>مقصد {times} پرداخت با الگوی {pattern} شامل فهرست مطابقت دارد؛ {count} مورد نخست از {from_on} تا {to_on} است.</translation>
        </message>
        <message>
            <source>{times} times a payment to {payee} cleared what many had paid in, at like intervals; in the first cases, {count} entries from {from_on} to {to_on}, {paid} went out.</source>
            <translation>{times} بار، با فاصله‌های زمانی مشابه، پرداختی به {payee} آنچه را که اشخاص متعدد واریز کرده بودند تصفیه کرده است؛ در نخستین موارد، {count} معامله از {from_on} تا {to_on}، {paid} خارج شده است.</translation>
        </message>
        <message>
            <source>{times} times a wage was followed by a payment back to the employer or its owner, in the first cases from {from_on} to {to_on}.</source>
            <translation>{times} بار پس از معاش، پرداختی به کارفرما یا مالک آن بازگشته است، در نخستین موارد از {from_on} تا {to_on}.</translation>
        </message>
        <message>
            <source>{times} times cash was drawn in listed border towns ({towns}) within days after money came in elsewhere; the first {count} entries are from {from_on} to {to_on}.</source>
            <translation>{times} بار در ظرف چند روز پس از رسیدن پول در محل دیگر، پول نقد در شهرهای سرحدی شامل فهرست ({towns}) برداشت شده است؛ {count} معامله نخست از {from_on} تا {to_on} است.</translation>
        </message>
        <message>
            <source>{times} transfers were paid out in another country than declared ({countries}); the first {count} are from {from_on} to {to_on}.</source>
            <translation>{times} حواله در کشوری غیر از کشور اظهارشده پرداخت شده است ({countries})؛ {count} مورد نخست از {from_on} تا {to_on} است.</translation>
        </message>
        <message>
            <source>{word} is no kind of list; the kinds are: {known}.</source>
            <translation>{word} نوع فهرست نیست؛ انواع فهرست این‌ها است: {known}.</translation>
        </message>
    </context>
    <context>
        <name>RejectDialog</name>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رد کردن</translation>
        </message>
        <message>
            <source>Reject the match</source>
            <translation>رد کردن جوره‌سازی</translation>
        </message>
        <message>
            <source>Say why these are no one transfer.</source>
            <translation>بنویسید که چرا این معاملات یک انتقال نیست.</translation>
        </message>
        <message>
            <source>The entries stay in the case; they are no longer held for one transfer, also when run again.</source>
            <translation>معاملات در قضیه باقی می‌ماند؛ از این پس یک انتقال شمرده نمی‌شود، حتی در اجرای دوباره.</translation>
        </message>
    </context>
    <context>
        <name>Release</name>
        <message numerus="yes">
            <source>%n entries are excluded by a decision: they are marked and in no sum.</source>
            <translation>
                <numerusform>%n معامله به اساس تصمیم استثنا شده است: این معاملات نشانی شده و در هیچ جمعی شامل نیست.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out: the legal basis of their evidence does not cover them.</source>
            <translation>
                <numerusform>%n معامله شامل نشده است: مبنای قانونی شواهد مربوط آن را در بر نمی‌گیرد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out: their source is intelligence only.</source>
            <translation>
                <numerusform>%n معامله شامل نشده است: منبع آن فقط معلومات استخباراتی است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are repeated in a second statement and counted once: they are marked.</source>
            <translation>
                <numerusform>%n معامله در صورت‌حساب دوم تکرار شده و یک بار شمرده شده است: این معاملات نشانی شده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are in quarantine and left out.</source>
            <translation>
                <numerusform>%n سند در قرنطین است و شامل نشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are left out: they are intelligence only.</source>
            <translation>
                <numerusform>%n سند شامل نشده است: فقط معلومات استخباراتی است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are withdrawn and left out.</source>
            <translation>
                <numerusform>%n سند پس گرفته شده و شامل نشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence were destroyed by order.</source>
            <translation>
                <numerusform>%n سند به حکم محکمه نابود شده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payments are left out: they lie outside the period of the legal basis of their evidence.</source>
            <translation>
                <numerusform>%n پرداخت شامل نشده است: خارج از دوره مبنای قانونی شواهد مربوط قرار دارد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entries outside the legal basis and entries of intelligence leave the case only where that is expressly asked for.</source>
            <translation>معاملات خارج از مبنای قانونی و معاملات مبتنی بر معلومات استخباراتی تنها در صورت درخواست صریح از قضیه خارج می‌شود.</translation>
        </message>
        <message>
            <source>its originator</source>
            <translation>منبع صادرکننده آن</translation>
        </message>
        <message>
            <source>{evidence} is intelligence only, and {originator} has not agreed that it may be passed on.</source>
            <translation>{evidence} فقط معلومات استخباراتی است و {originator} با انتقال آن به دیگران موافقت نکرده است.</translation>
        </message>
    </context>
    <context>
        <name>ReleaseChoice</name>
        <message>
            <source>with entries outside the legal basis</source>
            <translation>با معاملات خارج از مبنای قانونی</translation>
        </message>
        <message>
            <source>with intelligence that may be passed on</source>
            <translation>با معلومات استخباراتی که انتقال آن به دیگران مجاز است</translation>
        </message>
    </context>
    <context>
        <name>RepeatModel</name>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>معامله شامل محاسبه</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Gives it again</source>
            <translation>معامله تکراری</translation>
        </message>
        <message>
            <source>In sums</source>
            <translation>در جمع‌ها</translation>
        </message>
        <message>
            <source>Proven by</source>
            <translation>دلیل اثبات</translation>
        </message>
        <message>
            <source>both count, says {name}: {reason}</source>
            <translation>هر دو شمرده می‌شود، به تصمیم {name}: {reason}</translation>
        </message>
        <message>
            <source>counts once</source>
            <translation>یک بار شمرده می‌شود</translation>
        </message>
        <message>
            <source>nothing stated differs</source>
            <translation>در آنچه ذکر شده است تفاوتی نیست</translation>
        </message>
        <message>
            <source>the same balance after it</source>
            <translation>بیلانس یکسان پس از معامله</translation>
        </message>
        <message>
            <source>the same reference</source>
            <translation>شماره مرجع یکسان</translation>
        </message>
    </context>
    <context>
        <name>RepeatPanel</name>
        <message numerus="yes">
            <source>%Ln entries are repeated in a second statement: each movement counts once.</source>
            <translation>
                <numerusform>%Ln معامله در صورت‌حساب دوم تکرار شده است: هر جریان پول یک بار شمرده می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Count both…</source>
            <translation>شمردن هر دو…</translation>
        </message>
        <message>
            <source>Count once again</source>
            <translation>بازگشت به یک بار شمردن</translation>
        </message>
        <message>
            <source>Go to the entry that counts</source>
            <translation>رفتن به معامله شامل محاسبه</translation>
        </message>
        <message>
            <source>Go to the other entry</source>
            <translation>رفتن به معامله دیگر</translation>
        </message>
        <message>
            <source>No two statements of this account give the same movement.</source>
            <translation>هیچ دو صورت‌حساب این حساب یک جریان پول را تکرار نمی‌کند.</translation>
        </message>
        <message>
            <source>Repeated entries</source>
            <translation>معاملات تکراری</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A picture of who paid whom in {currency}: bars for {count} parties, and ribbons between them as high as the amounts paid. The schedule of entries gives the same in figures.</source>
            <translation>تصویر پرداخت‌ها میان پرداخت‌کنندگان و دریافت‌کنندگان به {currency}: میله‌ها برای {count} طرف، و نوارهای میان آن‌ها با بلندی برابر با مبالغ پرداخت‌شده. جدول معاملات همین را به ارقام نشان می‌دهد.</translation>
        </message>
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
            <source>Account corrected to: {value}</source>
            <translation>حساب تصحیح شد به: {value}</translation>
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
            <source>Accounts covered</source>
            <translation>حساب‌های شامل</translation>
        </message>
        <message>
            <source>Acquisition receipt</source>
            <translation>رسید دریافت</translation>
        </message>
        <message>
            <source>Acquisition receipt, case {reference}</source>
            <translation>رسید دریافت، قضیه شماره {reference}</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>سند تقنینی</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>نهاد</translation>
        </message>
        <message>
            <source>All entries of the report</source>
            <translation>تمام معاملات گزارش</translation>
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
            <source>An episode groups entries of this report. Beside its sums stand those of all other entries, so that the part is not taken for the whole. A movement between two accounts of the case is in the debits of one and in the credits of the other.</source>
            <translation>قضیهٔ فرعی معاملات این گزارش را گروه‌بندی می‌کند. در کنار جمع‌های آن، جمع‌های تمام معاملات دیگر آمده است تا بخش به جای کل گرفته نشود. جریان پول میان دو حساب قضیه در برداشت‌های یک حساب و در واریزهای حساب دیگر شامل است.</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>ماده</translation>
        </message>
        <message>
            <source>Attached file</source>
            <translation>فایل ضمیمه</translation>
        </message>
        <message>
            <source>Bank corrected to: {value}</source>
            <translation>بانک تصحیح شد به: {value}</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>تاریخ ثبت</translation>
        </message>
        <message>
            <source>Both persons have compared the hashes above with those of the files handed over; who cannot compute them strikes this sentence out.</source>
            <translation>هر دو شخص هش‌های بالا را با هش‌های فایل‌های تسلیم‌داده‌شده مقایسه کرده‌اند؛ شخصی که نمی‌تواند آن‌ها را محاسبه کند، این جمله را خط می‌زند.</translation>
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
            <source>Case file</source>
            <translation>فایل قضیه</translation>
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
            <source>Changing the passphrase or the key of the case makes this sheet void: destroy it and print a new one. The key check is the beginning of the SHA-256 of the first 16 bytes of the case file; where it differs, the sheet is void.</source>
            <translation>تغییر عبارت رمز یا کلید قضیه این ورق را بی‌اعتبار می‌سازد: آن را نابود و ورق نو چاپ کنید. مقدار کنترولی کلید، آغاز SHA-256 از 16 بایت نخست فایل قضیه است؛ هرگاه این مقدار فرق داشته باشد، ورق بی‌اعتبار است.</translation>
        </message>
        <message>
            <source>Closing balance</source>
            <translation>بیلانس نهایی</translation>
        </message>
        <message>
            <source>Condition of its use</source>
            <translation>قید استفاده</translation>
        </message>
        <message>
            <source>Consent to pass it on</source>
            <translation>موافقت با انتقال به دیگران</translation>
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
            <source>Country corrected to: {value}</source>
            <translation>کشور تصحیح شد به: {value}</translation>
        </message>
        <message>
            <source>Counts as a movement of its own: {reason}</source>
            <translation>به حیث جریان پول جداگانه شمرده می‌شود: {reason}</translation>
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
            <source>Date of the order</source>
            <translation>تاریخ قرار</translation>
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
            <source>Delete the file of this sheet as soon as it is printed; the program keeps no copy of it and can print it again only while the case can be opened.</source>
            <translation>فایل این ورق را بلافاصله پس از چاپ حذف کنید؛ برنامه کاپی آن را نگه نمی‌دارد و تنها تا زمانی که قضیه باز شده بتواند، می‌تواند آن را دوباره چاپ کند.</translation>
        </message>
        <message>
            <source>Destroyed on {instant} by {actor} on order no. {number} of {day}, {authority}. Reason: {reason}</source>
            <translation>نابودشده در {instant} توسط {actor} به اساس حکم شماره {number} مورخ {day}، {authority}. دلیل: {reason}</translation>
        </message>
        <message>
            <source>Destroyed: {reason}</source>
            <translation>نابودشده: {reason}</translation>
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
            <source>Enter all words in the order of their numbers, read down one column after another. The words hold a checksum: a slip is noticed. No two words of the list begin with the same four letters.</source>
            <translation>تمام کلمات را به ترتیب شماره آن‌ها وارد کنید و ستون‌ها را یکی پس از دیگری از بالا به پایین بخوانید. کلمات مجموع کنترولی دارد: هر اشتباه آشکار می‌شود. هیچ دو کلمه فهرست با چهار حرف یکسان آغاز نمی‌شود.</translation>
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
            <source>Episode {number}: {title}</source>
            <translation>قضیهٔ فرعی {number}: {title}</translation>
        </message>
        <message>
            <source>Episodes</source>
            <translation>قضیه‌های فرعی</translation>
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
            <source>Evidence</source>
            <translation>شواهد</translation>
        </message>
        <message>
            <source>Excluded entries</source>
            <translation>معاملات استثناشده</translation>
        </message>
        <message>
            <source>Excluded: {reason}</source>
            <translation>استثناشده: {reason}</translation>
        </message>
        <message>
            <source>Exhibit {number}. {caption}</source>
            <translation>ضمیمه {number}. {caption}</translation>
        </message>
        <message>
            <source>Exhibits</source>
            <translation>ضمیمه‌ها</translation>
        </message>
        <message>
            <source>Figure {number} of {total}. A mark with a head is an entry of the schedule, a bar without one the sum of several. Inferred movements and findings of rules are not drawn here.</source>
            <translation>شکل {number} از {total}. نشان سردار یک معاملهٔ جدول است، ستون بی‌سر مجموعهٔ چند معامله. حرکت‌های استنباطی و یافته‌های قواعد اینجا کشیده نشده است.</translation>
        </message>
        <message>
            <source>Figure {number} of {total}. A mark with a head is an entry of the schedule, a bar without one the sum of several; excluded entries are not drawn. Inferred movements and findings of rules are not drawn here.</source>
            <translation>شکل {number} از {total}. نشان سردار یک معاملهٔ جدول است، ستون بی‌سر مجموعهٔ چند معامله؛ معاملات استثناشده کشیده نشده است. حرکت‌های استنباطی و یافته‌های قواعد اینجا کشیده نشده است.</translation>
        </message>
        <message numerus="yes">
            <source>Figure {number} of {total}. Movements in {currency}, %n in number, each drawn once though both of its sides may be in the schedule.</source>
            <translation>
                <numerusform>شکل {number} از {total}. جریان‌های پول به {currency}، به تعداد %n، که هر کدام یک بار ترسیم شده است، هرچند ممکن است هر دو سمت آن در جدول باشد.</numerusform>
            </translation>
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
            <source>File last changed</source>
            <translation>آخرین تغییر فایل</translation>
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
            <source>Fingerprint of the signing key</source>
            <translation>اثر کلید امضا</translation>
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
            <source>Given by</source>
            <translation>منبع صادرکننده</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>تسلیم‌دهنده</translation>
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
            <source>Held, not read: {reason}</source>
            <translation>نگهداری‌شده، خوانده‌نشده: {reason}</translation>
        </message>
        <message>
            <source>Holder, identifier, bank</source>
            <translation>صاحب حساب، شناسه، بانک</translation>
        </message>
        <message>
            <source>How the sheet is kept</source>
            <translation>طرز نگهداری ورق</translation>
        </message>
        <message>
            <source>Identifier corrected to: {value}</source>
            <translation>شناسه تصحیح شد به: {value}</translation>
        </message>
        <message>
            <source>Intelligence only, no evidence for a court</source>
            <translation>فقط معلومات استخباراتی، برای محکمه دلیل اثبات شمرده نمی‌شود</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>مرجع صدور</translation>
        </message>
        <message>
            <source>It points out the entries with these numbers in the schedule: {numbers}.</source>
            <translation>معاملات با این شماره‌ها در جدول نشان داده شده است: {numbers}.</translation>
        </message>
        <message>
            <source>It was decided by: {persons}.</source>
            <translation>تصمیم‌ها توسط این اشخاص گرفته شده است: {persons}.</translation>
        </message>
        <message>
            <source>Key check</source>
            <translation>مقدار کنترولی کلید</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>نوع منبع</translation>
        </message>
        <message>
            <source>Last audit record</source>
            <translation>آخرین ثبت ممیزی</translation>
        </message>
        <message>
            <source>Last record on</source>
            <translation>تاریخ آخرین ثبت</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>مبنای قانونی</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>محدودیت‌ها</translation>
        </message>
        <message>
            <source>Location corrected to: {value}</source>
            <translation>محل تصحیح شد به: {value}</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>ترتیب‌کننده</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>تاریخ ترتیب</translation>
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
            <source>Material that does not count</source>
            <translation>مواد خارج از محاسبه</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>وسیله ذخیره</translation>
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
            <source>Name corrected to: {value}</source>
            <translation>نام تصحیح شد به: {value}</translation>
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
            <source>Note: {value}</source>
            <translation>یادداشت: {value}</translation>
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
            <source>Number of the order</source>
            <translation>شماره قرار</translation>
        </message>
        <message>
            <source>Of them excluded from all sums</source>
            <translation>از آن جمله استثناشده از تمام جمع‌ها</translation>
        </message>
        <message>
            <source>Of them repeated in a second statement and counted once</source>
            <translation>از آن جمله تکرارشده در صورت‌حساب دوم و یک بار شمرده‌شده</translation>
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
            <source>Paid after a correction</source>
            <translation>پرداخت‌شده پس از تصحیح</translation>
        </message>
        <message>
            <source>Paid out on</source>
            <translation>تاریخ پرداخت</translation>
        </message>
        <message>
            <source>Party: {value}</source>
            <translation>طرف: {value}</translation>
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
            <source>Period</source>
            <translation>دوره</translation>
        </message>
        <message>
            <source>Period covered</source>
            <translation>دوره شامل</translation>
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
            <source>Persons</source>
            <translation>اشخاص</translation>
        </message>
        <message>
            <source>Persons covered</source>
            <translation>اشخاص شامل</translation>
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
            <source>Purpose code corrected to: {value}</source>
            <translation>کود مقصد پرداخت تصحیح شد به: {value}</translation>
        </message>
        <message>
            <source>Purpose corrected to: {value}</source>
            <translation>مقصد پرداخت تصحیح شد به: {value}</translation>
        </message>
        <message>
            <source>Put each sheet of the set into a sealed envelope of its own, and give them to different persons, apart from the computer and from copies of the case.</source>
            <translation>هر ورق مجموعه را در پاکت مهرشده جداگانه بگذارید و آن‌ها را به اشخاص مختلف بسپارید، جدا از کمپیوتر و کاپی‌های قضیه.</translation>
        </message>
        <message>
            <source>Put the sheet into a sealed envelope, and keep it under lock apart from the computer and from copies of the case. Whoever reads it can read the case.</source>
            <translation>ورق را در پاکت مهرشده بگذارید و آن را زیر قفل، جدا از کمپیوتر و کاپی‌های قضیه، نگه دارید. هر شخصی که آن را بخواند، می‌تواند قضیه را بخواند.</translation>
        </message>
        <message>
            <source>Received again</source>
            <translation>دوباره دریافت‌شده</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>دریافت‌شده توسط</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>دریافت‌شده از</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>تاریخ دریافت</translation>
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
            <source>Records of the trail</source>
            <translation>ثبت‌های ممیزی</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>ورق بازیابی</translation>
        </message>
        <message>
            <source>Recovery sheet, case {reference}</source>
            <translation>ورق بازیابی، قضیه شماره {reference}</translation>
        </message>
        <message>
            <source>Reference corrected to: {value}</source>
            <translation>شماره مرجع بانک تصحیح شد به: {value}</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>بازگردانده‌شده</translation>
        </message>
        <message>
            <source>Repeated entries</source>
            <translation>معاملات تکراری</translation>
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
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Schedule of entries</source>
            <translation>جدول معاملات</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>شماره مهر</translation>
        </message>
        <message>
            <source>Sealed bundles of this case are signed with the key that has the following fingerprint, the SHA-256 of its public part.</source>
            <translation>بسته‌های مهرشده این قضیه با کلیدی امضا می‌شود که اثر کلید آن، یعنی SHA-256 بخش عمومی آن، در زیر آمده است.</translation>
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
        <message numerus="yes">
            <source>Share {number} of {count}; %n of them open the case.</source>
            <translation>
                <numerusform>سهم کلید {number} از {count}؛ %n سهم قضیه را باز می‌کند.</numerusform>
            </translation>
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
            <source>State of the audit trail</source>
            <translation>وضعیت سوابق ممیزی</translation>
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
            <source>Tag: {value}</source>
            <translation>برچسب: {value}</translation>
        </message>
        <message>
            <source>Taken into the case</source>
            <translation>پذیرفته‌شده در قضیه</translation>
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
            <source>The entries of the episode by account</source>
            <translation>معاملات قضیهٔ فرعی به تفکیک حساب</translation>
        </message>
        <message>
            <source>The entries of the episode have these numbers in the schedule: {numbers}.</source>
            <translation>معاملات قضیهٔ فرعی در جدول این شماره‌ها را دارد: {numbers}.</translation>
        </message>
        <message>
            <source>The entries of the schedule with all their fields.</source>
            <translation>معاملات جدول با تمام فیلدهای آن‌ها.</translation>
        </message>
        <message>
            <source>The episode</source>
            <translation>قضیهٔ فرعی</translation>
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
            <source>The rest</source>
            <translation>باقی‌مانده</translation>
        </message>
        <message>
            <source>The same hash as words, read column by column:</source>
            <translation>همین هش به شکل کلمات، ستون به ستون خوانده می‌شود:</translation>
        </message>
        <message>
            <source>The same hash as words, which two persons can compare by telephone; they are read column by column.</source>
            <translation>همین هش به شکل کلمات که دو شخص می‌توانند آن را از طریق تیلفون مقایسه کنند؛ ستون به ستون خوانده می‌شود.</translation>
        </message>
        <message>
            <source>The standard texts of this report in this language have not yet been confirmed by a jurist who speaks it as a native; they are a draft.</source>
            <translation>متن‌های معیاری این گزارش به این زبان هنوز توسط حقوق‌دانی که این زبان زبان مادری او باشد تصدیق نشده است؛ این متن‌ها مسوده است.</translation>
        </message>
        <message>
            <source>The sums above leave out the entries that a person excluded. They stay in the schedule with the reason; here they are counted apart.</source>
            <translation>در جمع‌های بالا معاملاتی که به تصمیم شخص استثنا شده است شامل نیست. این معاملات با ذکر دلیل در جدول باقی می‌ماند؛ در این‌جا جداگانه شمرده شده است.</translation>
        </message>
        <message>
            <source>Their credits</source>
            <translation>واریزهای آن‌ها</translation>
        </message>
        <message>
            <source>Their debits</source>
            <translation>برداشت‌های آن‌ها</translation>
        </message>
        <message>
            <source>These files were received and give no entry to this report. What was destroyed by order is known by its hash alone.</source>
            <translation>این فایل‌ها دریافت شده، اما هیچ معامله آن‌ها در این گزارش نیامده است. از آنچه به حکم محکمه نابود شده است، تنها هش آن معلوم است.</translation>
        </message>
        <message>
            <source>These payments are kept in the case and belong to no account's entries; only those that were paid moved money.</source>
            <translation>این پرداخت‌ها در قضیه نگهداری می‌شوند و جزو معاملات هیچ حسابی نیستند؛ تنها در موارد پرداخت‌شده پول جابه‌جا شده است.</translation>
        </message>
        <message>
            <source>These words are a part of the key of the case file. With the words of any other sheet of the same set they open it without its passphrase and set a new one: in the window where the passphrase is asked for, under “I have a recovery sheet”, or with the command recover. Alone they open nothing.</source>
            <translation>این کلمات بخشی از کلید فایل قضیه است. یکجا با کلمات هر ورق دیگر همین مجموعه، فایل را بدون عبارت رمز آن باز می‌کند و عبارت رمز نو تعیین می‌کند: در پنجره‌ای که عبارت رمز خواسته می‌شود، زیر عنوان «ورق بازیابی دارم»، یا با فرمان recover. به تنهایی هیچ چیزی را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>These words are the key of the case file. They open it without its passphrase and set a new one: in the window where the passphrase is asked for, under “I have a recovery sheet”, or with the command recover.</source>
            <translation>این کلمات کلید فایل قضیه است. فایل را بدون عبارت رمز آن باز می‌کند و عبارت رمز نو تعیین می‌کند: در پنجره‌ای که عبارت رمز خواسته می‌شود، زیر عنوان «ورق بازیابی دارم»، یا با فرمان recover.</translation>
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
            <source>Type corrected to: {value}</source>
            <translation>نوع عملیات تصحیح شد به: {value}</translation>
        </message>
        <message>
            <source>What a person decided about an entry stands below what its source prints, which nobody can change. An amount marked as excluded is in no sum.</source>
            <translation>تصمیم شخص درباره معامله زیر آنچه در منبع چاپ شده است می‌آید و هیچ کس نمی‌تواند منبع را تغییر دهد. مبلغی که به حیث استثناشده نشانی شده، در هیچ جمعی شامل نیست.</translation>
        </message>
        <message>
            <source>What it holds, and its SHA-256</source>
            <translation>محتوای فایل و SHA-256 آن</translation>
        </message>
        <message>
            <source>What persons decided about entries of the schedule: by whom, when and why.</source>
            <translation>تصمیم‌های اشخاص درباره معاملات جدول: توسط چه کسی، چه زمانی و به چه دلیل.</translation>
        </message>
        <message>
            <source>What the words do</source>
            <translation>کاربرد کلمات</translation>
        </message>
        <message>
            <source>Where two accounts of the case record one movement of money and its identifiers prove it, the two entries are marked with each other's number. Both stay in the schedule and in the totals of their own account.</source>
            <translation>هرگاه دو حساب قضیه یک جریان پول را ثبت کرده باشد و شناسه‌های آن این امر را ثابت سازد، هر یک از دو معامله با شماره معامله دیگر نشانی شده است. هر دو معامله در جدول و در مجموع‌های حساب خود باقی می‌ماند.</translation>
        </message>
        <message>
            <source>Where two statements of one account give the same movement, the sums above count it once. The entries that give it again stay in the schedule, marked; here they are counted apart.</source>
            <translation>هرگاه دو صورت‌حساب یک حساب عین جریان پول را ذکر کند، در جمع‌های بالا آن جریان پول یک بار شمرده می‌شود. معاملاتی که آن را دوباره ذکر می‌کند، با نشانی در جدول معاملات می‌ماند؛ در این‌جا جداگانه شمرده شده است.</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>کدام معاملات</translation>
        </message>
        <message>
            <source>Who paid whom</source>
            <translation>پرداخت‌ها میان پرداخت‌کنندگان و دریافت‌کنندگان</translation>
        </message>
        <message>
            <source>Whoever has these words can open the case.</source>
            <translation>هر شخصی که این کلمات را در اختیار دارد، می‌تواند قضیه را باز کند.</translation>
        </message>
        <message>
            <source>Why it does not count</source>
            <translation>دلیل شامل نبودن در محاسبه</translation>
        </message>
        <message>
            <source>Why it is no entry</source>
            <translation>چرا معامله نیست</translation>
        </message>
        <message>
            <source>Withdrawn: {reason}</source>
            <translation>پس گرفته‌شده: {reason}</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>نوشتن گزارش</translation>
        </message>
        <message>
            <source>an unnamed currency</source>
            <translation>اسعار بدون نام</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>استثناشده</translation>
        </message>
        <message>
            <source>from {first}</source>
            <translation>از {first}</translation>
        </message>
        <message>
            <source>given</source>
            <translation>داده شده</translation>
        </message>
        <message>
            <source>given again</source>
            <translation>تکراری</translation>
        </message>
        <message>
            <source>given again by this statement; counted once</source>
            <translation>در این صورت‌حساب تکرار شده؛ یک بار شمرده شده است</translation>
        </message>
        <message>
            <source>intelligence only</source>
            <translation>فقط معلومات استخباراتی</translation>
        </message>
        <message>
            <source>line {row}</source>
            <translation>سطر {row}</translation>
        </message>
        <message>
            <source>no. {number} given again; counted once</source>
            <translation>تکرار شماره {number}؛ یک بار شمرده شده است</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>داده نشده</translation>
        </message>
        <message>
            <source>outside the legal basis</source>
            <translation>خارج از مبنای قانونی</translation>
        </message>
        <message>
            <source>payments: {count}</source>
            <translation>پرداخت‌ها: {count}</translation>
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
            <source>until {last}</source>
            <translation>تا {last}</translation>
        </message>
        <message>
            <source>{correction} ({reason})</source>
            <translation>{correction} ({reason})</translation>
        </message>
        <message>
            <source>{count} of {whole} entries; the rest: {rest}</source>
            <translation>{count} معامله از {whole}؛ باقی‌مانده: {rest}</translation>
        </message>
        <message>
            <source>{field} corrected to: {value}</source>
            <translation>{field} تصحیح شد به: {value}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message>
            <source>{instant} by {actor}</source>
            <translation>{instant} توسط {actor}</translation>
        </message>
        <message>
            <source>{instant} by {actor} as {file}, from: {source}</source>
            <translation>{instant} توسط {actor} به حیث {file}، از: {source}</translation>
        </message>
        <message>
            <source>{item}, out of {container}: a file of this archive</source>
            <translation>{item}، بیرون‌شده از {container}: فایل این آرشیف</translation>
        </message>
        <message>
            <source>{item}, out of {container}: what its password opened</source>
            <translation>{item}، بیرون‌شده از {container}: آنچه با رمز عبور آن باز شد</translation>
        </message>
        <message>
            <source>{label}: {file}</source>
            <translation>{label}: {file}</translation>
        </message>
        <message>
            <source>{name} (account of the operating system; no name was given)</source>
            <translation>{name} (حساب کاربری سیستم عامل؛ نامی داده نشده است)</translation>
        </message>
        <message>
            <source>{name}, {role}</source>
            <translation>{name}، {role}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{status}, counted in no. {number}</source>
            <translation>{status}، شمرده‌شده در شماره {number}</translation>
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
            <source>The episodes, each with what remains outside it</source>
            <translation>قضیه‌های فرعی، هر کدام با آنچه خارج از آن باقی می‌ماند</translation>
        </message>
        <message>
            <source>The exhibits, each as it was pinned</source>
            <translation>ضمیمه‌ها، هر کدام همان گونه که ثبت شده</translation>
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
            <source>Who paid whom, as a picture for each of the main currencies</source>
            <translation>کی به کی پرداخته است، برای هر اسعار عمده یک تصویر</translation>
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
        <name>ResultsView</name>
        <message>
            <source>Enter cash, balances or debts on two days, or money of some days: then the methods speak.</source>
            <translation>پول نقد، بیلانس‌ها یا قرض‌ها را در دو روز، یا پول چند روز را وارد کنید: سپس نتیجه روش‌ها نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>مقایسه روش‌ها در کنار هم</translation>
        </message>
        <message>
            <source>{citation}: {says} {status}</source>
            <translation>{citation}: {says} {status}</translation>
        </message>
    </context>
    <context>
        <name>RuleDetail</name>
        <message numerus="yes">
            <source>%Ln findings of this rule have no row that fits the filters.</source>
            <translation>
                <numerusform>%Ln یافته این قاعده سطری ندارد که با فیلترها مطابقت داشته باشد.</numerusform>
            </translation>
        </message>
        <message>
            <source>About the rule</source>
            <translation>درباره قاعده</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>تصمیم‌گیری…</translation>
        </message>
        <message>
            <source>In this case: {sentence}</source>
            <translation>در این قضیه: {sentence}</translation>
        </message>
        <message>
            <source>It needs: {needs}</source>
            <translation>به این معلومات نیاز دارد: {needs}</translation>
        </message>
        <message>
            <source>It was not run. It needs: {needs}</source>
            <translation>این قاعده اجرا نشده است. به این معلومات نیاز دارد: {needs}</translation>
        </message>
        <message>
            <source>Not computed</source>
            <translation>محاسبه‌نشده</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>سطرها</translation>
        </message>
        <message>
            <source>Rows ({count})</source>
            <translation>سطرها ({count})</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>منبع</translation>
        </message>
        <message>
            <source>This rule is left out on purpose: {why}</source>
            <translation>این قاعده عمداً شامل نشده است: {why}</translation>
        </message>
        <message>
            <source>What may explain it, and what the records leave open</source>
            <translation>توضیحات ممکن و آنچه سوابق روشن نمی‌سازد</translation>
        </message>
        <message>
            <source>{rule}  {title}</source>
            <translation>{rule}  {title}</translation>
        </message>
        <message>
            <source>{state}, decided by {name} on {moment}: {reason}</source>
            <translation>{state}، تصمیم {name} در {moment}: {reason}</translation>
        </message>
        <message>
            <source>{state}: nobody has decided about this finding yet.</source>
            <translation>{state}: هنوز کسی درباره این یافته تصمیم نگرفته است.</translation>
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
            <translation>شامل نشده</translation>
        </message>
        <message>
            <source>Not computable</source>
            <translation>قابل محاسبه نیست</translation>
        </message>
        <message>
            <source>Not run</source>
            <translation>اجرا نشده</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>قاعده</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>قواعد</translation>
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
                <numerusform>%Ln کتگوری توسط اشخاص تعیین شده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen entries</source>
            <translation>
                <numerusform>%Ln معامله انتخاب‌شده</numerusform>
            </translation>
        </message>
        <message>
            <source>Categories that persons set</source>
            <translation>کتگوری‌های تعیین‌شده توسط اشخاص</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>کتگوری</translation>
        </message>
        <message>
            <source>Nobody has set a category in this case yet: all of them follow the lists.</source>
            <translation>تا کنون هیچ شخصی در این قضیه کتگوری تعیین نکرده است: تمام کتگوری‌ها بر اساس فهرست‌ها است.</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>تعیین‌کننده</translation>
        </message>
        <message>
            <source>Set on</source>
            <translation>زمان تعیین</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
        <message>
            <source>words: {words}</source>
            <translation>کلمات: {words}</translation>
        </message>
    </context>
    <context>
        <name>RunDialog</name>
        <message>
            <source>Enter a whole number for rule {rule}.</source>
            <translation>برای قاعده {rule} یک عدد صحیح وارد کنید.</translation>
        </message>
        <message>
            <source>Enter a whole number from {least} to {most}.</source>
            <translation>یک عدد صحیح از {least} تا {most} وارد کنید.</translation>
        </message>
        <message>
            <source>Entries are compared by accounts, names, references, amounts and days. What is found is inferred until a person confirms it, and is counted apart from what identifiers prove.</source>
            <translation>معاملات بر اساس حساب‌ها، نام‌ها، شماره‌های مرجع، مبالغ و روزها مقایسه می‌شود. موارد یافت‌شده تا زمانی که شخصی آن‌ها را تأیید نکند، استنباط‌شده است و جدا از مواردی شمرده می‌شود که با شناسه‌ها ثابت شده است.</translation>
        </message>
        <message>
            <source>Find transfers</source>
            <translation>یافتن انتقال‌ها</translation>
        </message>
        <message>
            <source>Largest fee that no row states, in hundredths of a percent</source>
            <translation>حداکثر کمیشنی که در هیچ سطری ذکر نشده است، به صدم فیصد</translation>
        </message>
        <message>
            <source>Least score of a match</source>
            <translation>حداقل امتیاز جوره‌سازی</translation>
        </message>
        <message>
            <source>Longest delay, in working days</source>
            <translation>حداکثر تأخیر، به روز کاری</translation>
        </message>
        <message>
            <source>Most entries that add up to one</source>
            <translation>حداکثر معاملاتی که با هم برابر یک معامله است</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>اعداد</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>قاعده</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>اجرا</translation>
        </message>
        <message>
            <source>Run the rules</source>
            <translation>اجرای قواعد</translation>
        </message>
        <message>
            <source>The rules about records run first. A finding is a lead and no proof; the numbers used are kept with the run. Thresholds that are not set, and lists of the case, are sealed before.</source>
            <translation>نخست قواعد مربوط به سوابق اجرا می‌شود. یافته یک سرنخ است و دلیل اثبات نیست؛ اعداد استفاده‌شده همراه با اجرا نگهداری می‌شود. آستانه‌هایی که تعیین نشده است و فهرست‌های قضیه باید پیش از اجرا مهر شود.</translation>
        </message>
        <message>
            <source>Thresholds of</source>
            <translation>آستانه‌های کشور</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>مفهوم آن</translation>
        </message>
        <message>
            <source>{rule}  {title}</source>
            <translation>{rule}  {title}</translation>
        </message>
    </context>
    <context>
        <name>SavedFilters</name>
        <message>
            <source>All saved filters…</source>
            <translation>تمام فیلترهای ذخیره‌شده…</translation>
        </message>
        <message>
            <source>Deleting a saved filter</source>
            <translation>حذف فیلتر ذخیره‌شده</translation>
        </message>
        <message>
            <source>Save these filters…</source>
            <translation>ذخیره این فیلترها…</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>فیلترهای ذخیره‌شده</translation>
        </message>
        <message>
            <source>Saving a filter</source>
            <translation>ذخیره فیلتر</translation>
        </message>
        <message>
            <source>The filters are saved as {name}.</source>
            <translation>فیلترها به نام {name} ذخیره شد.</translation>
        </message>
        <message>
            <source>The saved filter {name} was deleted; Undo brings it back.</source>
            <translation>فیلتر ذخیره‌شده {name} حذف شد؛ «برگرداندن» آن را باز می‌آورد.</translation>
        </message>
    </context>
    <context>
        <name>SavedFiltersDialog</name>
        <message>
            <source>A saved filter is kept in the case; applying one filters every page.</source>
            <translation>فیلتر ذخیره‌شده در قضیه نگهداری می‌شود؛ به کار بردن آن تمام صفحه‌ها را فیلتر می‌کند.</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>به کار بردن</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>فیلترها</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Replace by the filters in use</source>
            <translation>جایگزین کردن با فیلترهای کنونی</translation>
        </message>
        <message>
            <source>Saved by</source>
            <translation>ذخیره‌شده توسط</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>فیلترهای ذخیره‌شده</translation>
        </message>
    </context>
    <context>
        <name>ScopeBar</name>
        <message>
            <source>Account whose amounts are shown</source>
            <translation>حسابی که مبالغ آن نمایش داده می‌شود</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>تمام حساب‌ها</translation>
        </message>
        <message>
            <source>All currencies</source>
            <translation>تمام اسعار</translation>
        </message>
        <message>
            <source>Currency of the amounts</source>
            <translation>اسعار مبالغ</translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message numerus="yes">
            <source>All %Ln entries of this view</source>
            <translation>
                <numerusform>تمام %Ln معامله این نما</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln selected entries</source>
            <translation>
                <numerusform>%Ln معامله انتخاب‌شده</numerusform>
            </translation>
        </message>
        <message>
            <source>The entry of {moment}: {amount}</source>
            <translation>معامله {moment}: {amount}</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>کدام معاملات</translation>
        </message>
    </context>
    <context>
        <name>Screening</name>
        <message>
            <source>A category needs either words or the entries that it is for.</source>
            <translation>برای کتگوری یا کلمات لازم است یا معاملاتی که کتگوری برای آن‌ها تعیین می‌شود.</translation>
        </message>
        <message>
            <source>A category that a person sets needs a reason.</source>
            <translation>برای کتگوری‌ای که شخصی تعیین می‌کند، ذکر دلیل لازم است.</translation>
        </message>
        <message>
            <source>Bank fees</source>
            <translation>کمیشن‌های بانکی</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>پول نقد</translation>
        </message>
        <message>
            <source>Clothing</source>
            <translation>لباس</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>مخابرات</translation>
        </message>
        <message>
            <source>Digits of amounts that grow freely follow Benford's law. Prices, wages, limits and tariffs do not, without anybody doing wrong: a deviation says where to look, and is never a finding by itself. The ranges are custom, and their source was not yet opened.</source>
            <translation>ارقام مبالغی که آزادانه افزایش می‌یابد از قانون بنفورد پیروی می‌کند. قیمت‌ها، معاش‌ها، سقف‌ها و تعرفه‌ها از آن پیروی نمی‌کند، بدون آن که کسی مرتکب تخلفی شده باشد: انحراف نشان می‌دهد که به کجا باید توجه کرد و به تنهایی هرگز یافته نیست. بازه‌ها بر مبنای عرف است و منبع آن‌ها هنوز بررسی نشده است.</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>تعلیم و تربیه</translation>
        </message>
        <message>
            <source>Every entry is in exactly one class; the classes of an account sum to all its amounts.</source>
            <translation>هر معامله دقیقاً در یک طبقه قرار دارد؛ جمع طبقات یک حساب برابر با تمام مبالغ آن است.</translation>
        </message>
        <message>
            <source>First digit</source>
            <translation>رقم نخست</translation>
        </message>
        <message>
            <source>First two digits</source>
            <translation>دو رقم نخست</translation>
        </message>
        <message>
            <source>Food</source>
            <translation>غذا</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>اجناس</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>صحت</translation>
        </message>
        <message>
            <source>Housing</source>
            <translation>مسکن</translation>
        </message>
        <message>
            <source>How many amounts are whole multiples of the unit, and how probable that many would be at the rate of all other accounts of the case. Salaries, rents and cash are round by nature.</source>
            <translation>چه تعداد از مبالغ مضرب کامل واحد است و احتمال رسیدن به چنین تعداد، با نسبت تمام حساب‌های دیگر قضیه، چه اندازه است. معاش‌ها، کرایه‌ها و مبالغ نقدی طبیعتاً رُند است.</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>قرضه‌ها</translation>
        </message>
        <message>
            <source>Lodging</source>
            <translation>بود و باش</translation>
        </message>
        <message>
            <source>Not assigned</source>
            <translation>بدون کتگوری</translation>
        </message>
        <message>
            <source>Not computable: one amount alone makes up more than a tenth, as a tariff or a wage does.</source>
            <translation>قابل محاسبه نیست: یک مبلغ به تنهایی بیش از یک دهم مبالغ را تشکیل می‌دهد، چنان که در تعرفه یا معاش معمول است.</translation>
        </message>
        <message>
            <source>Not computable: the amounts span less than two orders of magnitude.</source>
            <translation>قابل محاسبه نیست: گستره مبالغ کمتر از دو مرتبه بزرگی است.</translation>
        </message>
        <message>
            <source>Not computable: the case has too few other amounts to compare with.</source>
            <translation>قابل محاسبه نیست: در قضیه تعداد مبالغ دیگر برای مقایسه کافی نیست.</translation>
        </message>
        <message>
            <source>Not computable: the source gives no references.</source>
            <translation>قابل محاسبه نیست: در منبع شماره‌های مرجع ذکر نشده است.</translation>
        </message>
        <message>
            <source>Not computable: the source prints no balance.</source>
            <translation>قابل محاسبه نیست: در منبع بیلانس چاپ نشده است.</translation>
        </message>
        <message>
            <source>Not computable: there are too few amounts.</source>
            <translation>قابل محاسبه نیست: تعداد مبالغ کافی نیست.</translation>
        </message>
        <message>
            <source>Numbers that are missing in a row of references, and days without entries. A reference can be missing since its document belongs to another account.</source>
            <translation>شماره‌هایی که در سلسله شماره‌های مرجع موجود نیست و روزهای بدون معامله. ممکن است شماره مرجعی از آن رو موجود نباشد که سند آن به حساب دیگری مربوط است.</translation>
        </message>
        <message>
            <source>Say which category it is.</source>
            <translation>مشخص کنید که کدام کتگوری است.</translation>
        </message>
        <message>
            <source>Second digit</source>
            <translation>رقم دوم</translation>
        </message>
        <message>
            <source>Taxes and social payments</source>
            <translation>مالیات و پرداخت‌های اجتماعی</translation>
        </message>
        <message>
            <source>Tests of digits: {digits}; shares of round amounts: {rounds}; gaps: {gaps}; classes of amounts: {strata}.</source>
            <translation>آزمون‌های ارقام: {digits}؛ سهم‌های مبالغ گرد: {rounds}؛ خلأها: {gaps}؛ طبقات مبالغ: {strata}.</translation>
        </message>
        <message>
            <source>The balance at the end of each day with entries. Where the source prints none, it follows from the nearest printed one and the entries between.</source>
            <translation>بیلانس پایان هر روز دارای معامله. اگر در منبع بیلانس چاپ نشده باشد، از نزدیک‌ترین بیلانس چاپ‌شده و معاملات میان آن‌ها به دست می‌آید.</translation>
        </message>
        <message>
            <source>The category is kept.</source>
            <translation>کتگوری نگهداری شد.</translation>
        </message>
        <message>
            <source>The category is withdrawn.</source>
            <translation>کتگوری پس گرفته شد.</translation>
        </message>
        <message>
            <source>Tickets and travel</source>
            <translation>تکت و سفر</translation>
        </message>
        <message>
            <source>Transfers to own accounts</source>
            <translation>انتقال به حساب‌های خود</translation>
        </message>
        <message>
            <source>Transfers to persons</source>
            <translation>انتقال به اشخاص</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>حمل و نقل</translation>
        </message>
        <message>
            <source>What was paid out, by categories of a household budget. Each entry says by which rule it has its category; what no rule assigns is summed apart, so that the sums are all outgoings. The lists of words and codes can be changed for the case; their sources were not yet opened.</source>
            <translation>مبالغ پرداخت‌شده به تفکیک کتگوری‌های بودجه خانوار. در هر معامله نشان داده می‌شود که کتگوری آن بر اساس کدام قاعده تعیین شده است؛ آنچه هیچ قاعده‌ای برای آن کتگوری تعیین نمی‌کند، جداگانه جمع می‌شود تا مجموع‌ها تمام مصارف را در بر گیرد. فهرست‌های کلمات و کودها را می‌توان برای قضیه تغییر داد؛ منابع آن‌ها هنوز بررسی نشده است.</translation>
        </message>
        <message>
            <source>Written to {file}.</source>
            <translation>در فایل {file} نوشته شد.</translation>
        </message>
        <message>
            <source>acceptably near the law</source>
            <translation>در حد قابل قبول نزدیک به قانون بنفورد</translation>
        </message>
        <message>
            <source>account of the same holder</source>
            <translation>حساب همان صاحب حساب</translation>
        </message>
        <message>
            <source>cash by the source</source>
            <translation>پول نقد بر اساس منبع</translation>
        </message>
        <message>
            <source>close to the law</source>
            <translation>نزدیک به قانون بنفورد</translation>
        </message>
        <message>
            <source>code of the purpose</source>
            <translation>کود مقصد پرداخت</translation>
        </message>
        <message>
            <source>computed from a printed one</source>
            <translation>محاسبه‌شده از بیلانس چاپ‌شده</translation>
        </message>
        <message>
            <source>marginally near the law</source>
            <translation>در حد مرزی نزدیک به قانون بنفورد</translation>
        </message>
        <message>
            <source>merchant category code</source>
            <translation>کود صنف فروشنده</translation>
        </message>
        <message>
            <source>not near the law</source>
            <translation>دور از قانون بنفورد</translation>
        </message>
        <message>
            <source>printed by the source</source>
            <translation>چاپ‌شده در منبع</translation>
        </message>
        <message>
            <source>section of the code of the purpose</source>
            <translation>بخش کود مقصد پرداخت</translation>
        </message>
        <message>
            <source>set by a person</source>
            <translation>تعیین‌شده توسط شخص</translation>
        </message>
        <message>
            <source>words of the list</source>
            <translation>کلمات فهرست</translation>
        </message>
        <message>
            <source>words set for the case</source>
            <translation>کلمات تعیین‌شده برای قضیه</translation>
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
            <translation>معاملات مبنای رقم</translation>
        </message>
        <message>
            <source>Exporting the outgoings</source>
            <translation>صدور مصارف</translation>
        </message>
        <message>
            <source>Keeping the screening</source>
            <translation>نگهداری مرور مبالغ</translation>
        </message>
        <message>
            <source>Looking at the entries</source>
            <translation>مرور معاملات</translation>
        </message>
        <message>
            <source>Setting the category</source>
            <translation>تعیین کتگوری</translation>
        </message>
        <message>
            <source>The category is set, with its reason, your name and the time.</source>
            <translation>کتگوری همراه با دلیل آن، نام شما و زمان تعیین شد.</translation>
        </message>
        <message>
            <source>The category is withdrawn.</source>
            <translation>کتگوری پس گرفته شد.</translation>
        </message>
        <message numerus="yes">
            <source>The first of %Ln entries behind the figure</source>
            <translation>
                <numerusform>نخستین موارد از %Ln معامله مبنای رقم</numerusform>
            </translation>
        </message>
        <message>
            <source>The screening is kept in the case with its question, your name and the time.</source>
            <translation>مرور مبالغ همراه با پرسش آن، نام شما و زمان در قضیه نگهداری شد.</translation>
        </message>
        <message>
            <source>Withdrawing the category</source>
            <translation>پس گرفتن کتگوری</translation>
        </message>
    </context>
    <context>
        <name>ScreeningPage</name>
        <message numerus="yes">
            <source>%Ln lines of outgoings were written to {file}.</source>
            <translation>
                <numerusform>%Ln سطر مصارف در فایل {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add statements: their digits, round amounts, gaps and balances are then looked at, and outgoings are summed by category. What is shown says where to look, and is never a finding by itself.</source>
            <translation>صورت‌حساب‌ها را اضافه کنید: سپس ارقام، مبالغ رُند، خلاها و بیلانس‌های آن‌ها مرور می‌شود و مصارف به تفکیک کتگوری جمع می‌گردد. آنچه نمایش داده می‌شود، نشان می‌دهد که به کجا باید توجه کرد و به تنهایی هرگز یافته نیست.</translation>
        </message>
        <message>
            <source>Balances</source>
            <translation>بیلانس‌ها</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>طبقات</translation>
        </message>
        <message>
            <source>Compiling the outgoings</source>
            <translation>ترتیب دادن مصارف</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>ارقام</translation>
        </message>
        <message>
            <source>Export outgoings…</source>
            <translation>صدور مصارف…</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>خلاها</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>رفتن به شواهد</translation>
        </message>
        <message>
            <source>Keep in the case</source>
            <translation>نگهداری در قضیه</translation>
        </message>
        <message>
            <source>Looking for the entries</source>
            <translation>جستجوی معاملات</translation>
        </message>
        <message>
            <source>No amount is shown here.</source>
            <translation>در این‌جا هیچ مبلغی نمایش داده نمی‌شود.</translation>
        </message>
        <message>
            <source>No gap was found.</source>
            <translation>هیچ خلایی یافت نشد.</translation>
        </message>
        <message>
            <source>Of the chosen account, or of all, in every currency</source>
            <translation>از حساب انتخاب‌شده یا از تمام حساب‌ها، به تمام اسعار</translation>
        </message>
        <message>
            <source>Outgoings</source>
            <translation>مصارف</translation>
        </message>
        <message>
            <source>Round amounts</source>
            <translation>مبالغ رُند</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>مرور مبالغ</translation>
        </message>
        <message>
            <source>Screening the amounts</source>
            <translation>مرور مبالغ</translation>
        </message>
        <message>
            <source>There are no amounts to screen yet</source>
            <translation>هنوز مبلغی برای مرور موجود نیست</translation>
        </message>
        <message>
            <source>Ways to look at amounts</source>
            <translation>روش‌های مرور مبالغ</translation>
        </message>
    </context>
    <context>
        <name>ScreeningTable</name>
        <message>
            <source>Account without a number</source>
            <translation>حساب بدون شماره</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>تمام حساب‌ها</translation>
        </message>
        <message>
            <source>Days without entries</source>
            <translation>روزهای بدون معامله</translation>
        </message>
        <message>
            <source>Numbers of references</source>
            <translation>شماره‌های مرجع</translation>
        </message>
        <message>
            <source>less than {value}</source>
            <translation>کمتر از {value}</translation>
        </message>
    </context>
    <context>
        <name>SeamTable</name>
        <message>
            <source>Days between</source>
            <translation>روزهای بین آن دو</translation>
        </message>
        <message>
            <source>One ends</source>
            <translation>پایان یکی</translation>
        </message>
        <message>
            <source>One of the balances is not stated, so the statements cannot be compared.</source>
            <translation>یکی از بیلانس‌ها ذکر نشده است، بنابراین صورت‌حساب‌ها قابل مقایسه نیست.</translation>
        </message>
        <message>
            <source>Seams between statements</source>
            <translation>نقاط اتصال صورت‌حساب‌ها</translation>
        </message>
        <message numerus="yes">
            <source>The balance changes in the %Ln days between them.</source>
            <translation>
                <numerusform>بیلانس در %Ln روز بین آن دو تغییر می‌کند.</numerusform>
            </translation>
        </message>
        <message>
            <source>The balances contradict each other.</source>
            <translation>بیلانس‌ها با یکدیگر در تناقض است.</translation>
        </message>
        <message>
            <source>The balances meet.</source>
            <translation>بیلانس‌ها با هم برابر است.</translation>
        </message>
        <message>
            <source>The next begins</source>
            <translation>آغاز بعدی</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>With a balance of</source>
            <translation>با بیلانس</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Accounts</source>
            <translation>حساب‌ها</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Entries of this amount</source>
            <translation>معاملات به این مبلغ</translation>
        </message>
        <message>
            <source>Entries with another spelling of the name</source>
            <translation>معاملات با شیوه دیگر نوشتن نام</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>سند</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>یافته‌ها</translation>
        </message>
        <message>
            <source>Money transfers</source>
            <translation>حواله‌های پول</translation>
        </message>
        <message>
            <source>Notes, hypotheses and tasks</source>
            <translation>یادداشت‌ها، فرضیه‌ها و کارها</translation>
        </message>
        <message>
            <source>Nothing is found in the case for {text}.</source>
            <translation>برای {text} در قضیه چیزی یافت نشد.</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>طرف‌ها</translation>
        </message>
        <message>
            <source>Say what is searched: at least two letters or figures.</source>
            <translation>بگویید چه جستجو شود: دست‌کم دو حرف یا رقم.</translation>
        </message>
        <message>
            <source>money transfer from {payer} to {beneficiary}</source>
            <translation>حواله پول از {payer} به {beneficiary}</translation>
        </message>
        <message>
            <source>{number} is no number of hits to write: say 0 or more.</source>
            <translation>{number} شمار نتیجه‌ها نیست: ۰ یا بیشتر بگویید.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Find in the timeline</source>
            <translation>یافتن در گاه‌شمار</translation>
        </message>
        <message>
            <source>Find in the timeline (/)</source>
            <translation>یافتن در گاه‌شمار (/)</translation>
        </message>
        <message>
            <source>Hit after (Enter)</source>
            <translation>نتیجه بعدی (Enter)</translation>
        </message>
        <message>
            <source>Hit before (Shift+Enter)</source>
            <translation>نتیجه پیشین (Shift+Enter)</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>چیزی یافت نشد</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} از {count}</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source> %</source>
            <translation> فیصد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln found.</source>
            <translation>
                <numerusform>%Ln مورد یافت شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Between what is searched</source>
            <translation>جستجو میان</translation>
        </message>
        <message>
            <source>Choose from whom and to whom the ways shall lead.</source>
            <translation>مشخص کنید که زنجیره‌های پرداخت‌ها از چه کسی به چه کسی برسد.</translation>
        </message>
        <message>
            <source>Circles that come back</source>
            <translation>حلقه‌های بازگشتی</translation>
        </message>
        <message>
            <source>Days at most: </source>
            <translation>حداکثر روزها: </translation>
        </message>
        <message>
            <source>Differs at most: </source>
            <translation>حداکثر تفاوت: </translation>
        </message>
        <message>
            <source>Each movement leaves after the one before it arrived, within the days, with at least the given share of what arrived. The way that arrives first comes first.</source>
            <translation>هر جریان پول پس از رسیدن جریان پیش از خود، در ظرف روزهای تعیین‌شده و دست‌کم با سهم تعیین‌شده از مبلغ رسیده خارج می‌شود. زنجیره‌ای که زودتر می‌رسد، نخست می‌آید.</translation>
        </message>
        <message>
            <source>Enter shows all entries with {text}; the arrow keys choose a hit.</source>
            <translation>Enter تمام معاملات دارای {text} را نشان می‌دهد؛ کلیدهای جهت‌نما نتیجه را انتخاب می‌کند.</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>از چه کسی</translation>
        </message>
        <message>
            <source>Goes on at least: </source>
            <translation>حداقل سهم ارسال‌شده: </translation>
        </message>
        <message>
            <source>Hits of the search</source>
            <translation>نتیجه‌های جستجو</translation>
        </message>
        <message>
            <source>Many pay one, who pays many</source>
            <translation>جمع‌آوری نزد یک طرف و پرداخت به چند طرف</translation>
        </message>
        <message>
            <source>Money that comes back to where it began, in the order of time, each amount within the given share of the first.</source>
            <translation>پولی که به ترتیب زمان به نقطه آغاز خود بازمی‌گردد و تفاوت هر مبلغ با مبلغ نخست از سهم تعیین‌شده بیشتر نیست.</translation>
        </message>
        <message>
            <source>Movements at most: </source>
            <translation>حداکثر جریان‌های پول: </translation>
        </message>
        <message>
            <source>Movements of what was found</source>
            <translation>جریان‌های پول مورد یافت‌شده</translation>
        </message>
        <message>
            <source>Nothing in the case is called {text}, in any script or spelling.</source>
            <translation>در قضیه چیزی به نام {text}، به هیچ خط یا شیوه نوشتن، وجود ندارد.</translation>
        </message>
        <message>
            <source>Nothing of the kind was found.</source>
            <translation>چنین موردی یافت نشد.</translation>
        </message>
        <message>
            <source>One pays many, who pay one</source>
            <translation>پرداخت به چند طرف و ارسال بعدی به یک طرف</translation>
        </message>
        <message>
            <source>Payers at least: </source>
            <translation>حداقل پرداخت‌کنندگان: </translation>
        </message>
        <message>
            <source>Recipients at least: </source>
            <translation>حداقل دریافت‌کنندگان: </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>جستجو</translation>
        </message>
        <message>
            <source>Show all in the picture</source>
            <translation>نمایش همه در تصویر</translation>
        </message>
        <message>
            <source>Show in the picture</source>
            <translation>نمایش در تصویر</translation>
        </message>
        <message>
            <source>The search stopped at its bound: more may exist.</source>
            <translation>جستجو در حد تعیین‌شده متوقف شد: امکان دارد موارد بیشتری وجود داشته باشد.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>به چه کسی</translation>
        </message>
        <message>
            <source>Ways from one to another</source>
            <translation>زنجیره‌ها از یکی به دیگری</translation>
        </message>
        <message>
            <source>What is sought</source>
            <translation>مورد جستجو</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>موارد یافت‌شده</translation>
        </message>
        <message>
            <source>Within the days many pay one, and that one pays as much to many, but for the given share.</source>
            <translation>در ظرف روزهای تعیین‌شده چند طرف به یک طرف می‌پردازند و آن طرف به همان اندازه، با تفاوت حداکثر به اندازه سهم تعیین‌شده، به چند طرف می‌پردازد.</translation>
        </message>
        <message>
            <source>Within the days one pays many, and each of them passes it on to the same one, but for the given share.</source>
            <translation>در ظرف روزهای تعیین‌شده یک طرف به چند طرف می‌پردازد و هر یک از آن‌ها آن را، با تفاوت حداکثر به اندازه سهم تعیین‌شده، به عین طرف می‌فرستد.</translation>
        </message>
    </context>
    <context>
        <name>SecurityConversation</name>
        <message>
            <source>Recovery sheet.pdf</source>
            <translation>ورق بازیابی.pdf</translation>
        </message>
        <message>
            <source>The case has no passphrase and cannot be locked. Give it one first.</source>
            <translation>قضیه عبارت رمز ندارد و قفل نمی‌شود. نخست برای آن عبارت رمز تعیین کنید.</translation>
        </message>
        <message>
            <source>The case has no passphrase, so there is nothing to recover.</source>
            <translation>قضیه عبارت رمز ندارد، پس چیزی برای بازیابی نیست.</translation>
        </message>
        <message>
            <source>The case was not closed properly the last time. Everything in it was checked and agrees.</source>
            <translation>قضیه بار گذشته درست بسته نشده بود. همه چیز در آن بررسی شد و مطابقت دارد.</translation>
        </message>
        <message>
            <source>The case was not closed properly the last time. The first difference: {subject}</source>
            <translation>قضیه بار گذشته درست بسته نشده بود. نخستین تفاوت: {subject}</translation>
        </message>
        <message>
            <source>{name} copy</source>
            <translation>کاپی {name}</translation>
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
            <source>Pictures</source>
            <translation>تصویرها</translation>
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
        <name>SheetConversation</name>
        <message>
            <source>Adding up entries</source>
            <translation>جمع کردن معاملات</translation>
        </message>
        <message>
            <source>Entries behind the figure</source>
            <translation>معاملات مبنای رقم</translation>
        </message>
        <message>
            <source>Keeping the item</source>
            <translation>نگهداری قلم</translation>
        </message>
        <message>
            <source>Keeping the result</source>
            <translation>نگهداری نتیجه</translation>
        </message>
        <message>
            <source>Keeping what the entries give</source>
            <translation>نگهداری ارقام به‌دست‌آمده از معاملات</translation>
        </message>
        <message>
            <source>Looking at the entries</source>
            <translation>مرور معاملات</translation>
        </message>
        <message>
            <source>Withdrawing the item</source>
            <translation>پس گرفتن قلم</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <source>Preview of the sheet</source>
            <translation>پیش‌نمایش ورق</translation>
        </message>
    </context>
    <context>
        <name>SheetWording</name>
        <message>
            <source>acquired {day}</source>
            <translation>به‌دست‌آمده در {day}</translation>
        </message>
        <message>
            <source>end of {first} to end of {last}</source>
            <translation>پایان {first} تا پایان {last}</translation>
        </message>
        <message>
            <source>given up {day}</source>
            <translation>واگذارشده در {day}</translation>
        </message>
        <message>
            <source>held before</source>
            <translation>موجود از قبل</translation>
        </message>
        <message>
            <source>held still</source>
            <translation>هنوز موجود</translation>
        </message>
        <message>
            <source>{begin}, {end}</source>
            <translation>{begin}، {end}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} تا {high}</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>it holds no private key in PEM, or its passphrase is another one</source>
            <translation>کلید خصوصی به شکل PEM ندارد یا عبارت رمز آن چیز دیگری است</translation>
        </message>
        <message>
            <source>it is encrypted, and {variable} does not hold its passphrase</source>
            <translation>رمزگذاری‌شده است و {variable} عبارت رمز آن را در بر ندارد</translation>
        </message>
        <message>
            <source>its key is none of Ed25519</source>
            <translation>کلید آن از نوع Ed25519 نیست</translation>
        </message>
        <message>
            <source>{file} gives no key to sign with: {reason}.</source>
            <translation>فایل {file} کلیدی برای امضا نمی‌دهد: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Source of the entry</source>
            <translation>منبع معامله</translation>
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
        <name>SourceView</name>
        <message>
            <source>Cell {cell}, read as: {field}</source>
            <translation>خانه {cell}، خوانده‌شده به حیث: {field}</translation>
        </message>
        <message>
            <source>Cell {cell}, which no field was read from</source>
            <translation>خانه {cell}، که هیچ فیلدی از آن خوانده نشده است</translation>
        </message>
        <message>
            <source>Field whose cell is marked</source>
            <translation>فیلدی که خانه آن نشانی شده است</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>در منبع</translation>
        </message>
        <message>
            <source>The cell was found by its value.</source>
            <translation>خانه با مقدار آن یافت شد.</translation>
        </message>
        <message>
            <source>line {row}, column {column}</source>
            <translation>سطر {row}، ستون {column}</translation>
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
        <name>SpendingPanel</name>
        <message>
            <source>About the outgoings</source>
            <translation>درباره مصارف</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>تمام کتگوری‌ها</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>کتگوری</translation>
        </message>
        <message>
            <source>Category of the outgoings</source>
            <translation>کتگوری مصارف</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>ماه</translation>
        </message>
        <message>
            <source>Outgoings</source>
            <translation>مصارف</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Set a category for words…</source>
            <translation>تعیین کتگوری برای کلمات…</translation>
        </message>
        <message>
            <source>Set by persons</source>
            <translation>تعیین‌شده توسط اشخاص</translation>
        </message>
    </context>
    <context>
        <name>StandingFields</name>
        <message>
            <source>Choose a document, or enter the reason why you state it.</source>
            <translation>سندی را انتخاب کنید یا دلیل این بیان را وارد کنید.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>سند</translation>
        </message>
        <message>
            <source>Enter the place in the document where it stands.</source>
            <translation>محل آن را در سند وارد کنید.</translation>
        </message>
        <message>
            <source>Place in the document</source>
            <translation>محل در سند</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>for example: page 2, second table</source>
            <translation>به گونه مثال: صفحه 2، جدول دوم</translation>
        </message>
        <message>
            <source>needed where no document is named</source>
            <translation>اگر سندی ذکر نشده باشد، لازم است</translation>
        </message>
        <message>
            <source>no document: I state it</source>
            <translation>بدون سند: بیان خود من است</translation>
        </message>
    </context>
    <context>
        <name>StatementTable</name>
        <message>
            <source>Closing: {amount}</source>
            <translation>نهایی: {amount}</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Opening: {amount}</source>
            <translation>ابتدایی: {amount}</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Reason, and the row where it first breaks</source>
            <translation>دلیل، و سطر نخستین گسست</translation>
        </message>
        <message>
            <source>Stated balances</source>
            <translation>بیلانس‌های ذکرشده</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>صورت‌حساب</translation>
        </message>
        <message>
            <source>Statements of the account</source>
            <translation>صورت‌حساب‌های حساب</translation>
        </message>
        <message>
            <source>no days are stated</source>
            <translation>روزها ذکر نشده است</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
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
        <name>StrengthMeter</name>
        <message>
            <source>How hard the passphrase is to guess</source>
            <translation>دشواری حدس زدن عبارت رمز</translation>
        </message>
        <message>
            <source>Several unrelated words are hard to guess and easy to type.</source>
            <translation>حدس زدن چند کلمه نامرتبط دشوار و نوشتن آن آسان است.</translation>
        </message>
    </context>
    <context>
        <name>SumChips</name>
        <message numerus="yes">
            <source>%Ln more sums</source>
            <translation>
                <numerusform>%Ln جمع دیگر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TagDialog</name>
        <message>
            <source>A tag is a short word by which entries are found again. An entry can have several.</source>
            <translation>برچسب کلمه کوتاهی است که معاملات با آن دوباره یافت می‌شود. یک معامله می‌تواند چند برچسب داشته باشد.</translation>
        </message>
        <message>
            <source>Add the tag</source>
            <translation>افزودن برچسب</translation>
        </message>
        <message>
            <source>Enter a tag.</source>
            <translation>برچسب را وارد کنید.</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>برچسب</translation>
        </message>
        <message>
            <source>Tag entries</source>
            <translation>افزودن برچسب به معاملات</translation>
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
            <source>Announced or pending, not booked</source>
            <translation>اعلام‌شده یا در انتظار، ثبت‌نشده</translation>
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
            <source>Damaged or cut off</source>
            <translation>آسیب‌دیده یا ناقص</translation>
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
            <source>Moves no money of the account</source>
            <translation>جریان پول حساب نیست</translation>
        </message>
        <message>
            <source>Neither received nor paid by its own words</source>
            <translation>مطابق متن خود نه واریز و نه برداشت</translation>
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
            <source>addition of an episode</source>
            <translation>افزودن قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>addition of entries to an episode</source>
            <translation>افزودن معاملات به قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>change of a category of spending</source>
            <translation>تغییر کتگوری مصارف</translation>
        </message>
        <message>
            <source>change of an episode</source>
            <translation>تغییر قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>change of the case's details</source>
            <translation>تغییر مشخصات قضیه</translation>
        </message>
        <message>
            <source>change of the passphrase</source>
            <translation>تغییر عبارت رمز</translation>
        </message>
        <message>
            <source>change of the terms of evidence</source>
            <translation>تغییر شرایط استفاده سند</translation>
        </message>
        <message>
            <source>choice of funds of interest</source>
            <translation>انتخاب وجوه مورد نظر</translation>
        </message>
        <message>
            <source>decision about a transfer</source>
            <translation>تصمیم درباره انتقال</translation>
        </message>
        <message>
            <source>decision about entries</source>
            <translation>تصمیم درباره معاملات</translation>
        </message>
        <message>
            <source>decision about names of a party</source>
            <translation>تصمیم درباره نام‌های یک طرف</translation>
        </message>
        <message>
            <source>destruction of evidence by order</source>
            <translation>نابود کردن سند به حکم محکمه</translation>
        </message>
        <message>
            <source>disposition of a finding</source>
            <translation>تصمیم درباره یافته</translation>
        </message>
        <message>
            <source>drafting of a letter to a bank</source>
            <translation>تهیه مسوده مکتوب به بانک</translation>
        </message>
        <message>
            <source>entry in a worksheet</source>
            <translation>ثبت در جدول کاری</translation>
        </message>
        <message>
            <source>entry in an account's dossier</source>
            <translation>ثبت در دوسیه حساب</translation>
        </message>
        <message>
            <source>entry in the schedule of losses</source>
            <translation>ثبت در جدول زیان‌ها</translation>
        </message>
        <message>
            <source>entry of an event</source>
            <translation>ثبت رویداد</translation>
        </message>
        <message>
            <source>export of a picture</source>
            <translation>صدور تصویر</translation>
        </message>
        <message>
            <source>export of evidence</source>
            <translation>صدور سند</translation>
        </message>
        <message>
            <source>export of the case</source>
            <translation>صدور قضیه</translation>
        </message>
        <message>
            <source>import of files</source>
            <translation>وارد کردن فایل‌ها</translation>
        </message>
        <message>
            <source>introduction of a person</source>
            <translation>معرفی شخص</translation>
        </message>
        <message>
            <source>keeping of a filter</source>
            <translation>نگهداری فیلتر</translation>
        </message>
        <message>
            <source>keying of a statement</source>
            <translation>وارد کردن صورت‌حساب با دست</translation>
        </message>
        <message>
            <source>making of the case</source>
            <translation>ایجاد قضیه</translation>
        </message>
        <message>
            <source>making of the key that signs bundles</source>
            <translation>ساختن کلید امضای بسته‌ها</translation>
        </message>
        <message>
            <source>matching of transfers</source>
            <translation>جوره‌سازی انتقال‌ها</translation>
        </message>
        <message>
            <source>note, hypothesis or task</source>
            <translation>یادداشت، فرضیه یا کار</translation>
        </message>
        <message>
            <source>pinning of an exhibit</source>
            <translation>ثبت ضمیمه</translation>
        </message>
        <message>
            <source>printing of a picture</source>
            <translation>چاپ تصویر</translation>
        </message>
        <message>
            <source>protection of a name</source>
            <translation>محافظت نام</translation>
        </message>
        <message>
            <source>quarantine of evidence</source>
            <translation>بردن سند به قرنطین</translation>
        </message>
        <message>
            <source>recovery of the case</source>
            <translation>بازیابی قضیه</translation>
        </message>
        <message>
            <source>redoing of a step</source>
            <translation>انجام دوباره اقدام</translation>
        </message>
        <message>
            <source>reinstatement of evidence</source>
            <translation>شامل کردن دوباره سند در محاسبه</translation>
        </message>
        <message>
            <source>removal of an episode</source>
            <translation>حذف قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>removal of entries from an episode</source>
            <translation>بیرون کردن معاملات از قضیهٔ فرعی</translation>
        </message>
        <message>
            <source>restoring of a backup</source>
            <translation>گذاشتن نسخه پشتیبان به جای قضیه</translation>
        </message>
        <message>
            <source>run of indirect methods</source>
            <translation>اجرای روش‌های غیرمستقیم</translation>
        </message>
        <message>
            <source>run of rules</source>
            <translation>اجرای قواعد</translation>
        </message>
        <message>
            <source>screening of amounts</source>
            <translation>مرور مبالغ</translation>
        </message>
        <message>
            <source>sealing of a list</source>
            <translation>مهر کردن فهرست</translation>
        </message>
        <message>
            <source>search for names of one party</source>
            <translation>جستجوی نام‌های یک طرف</translation>
        </message>
        <message>
            <source>search for paths</source>
            <translation>جستجوی زنجیره‌های پرداخت‌ها</translation>
        </message>
        <message>
            <source>totals of flows</source>
            <translation>مجموع‌های جریان‌ها</translation>
        </message>
        <message>
            <source>tracing of funds</source>
            <translation>ردیابی وجوه</translation>
        </message>
        <message>
            <source>undoing of a step</source>
            <translation>برگرداندن اقدام</translation>
        </message>
        <message>
            <source>undoing of an import</source>
            <translation>برگرداندن ورود</translation>
        </message>
        <message>
            <source>withdrawal of a kept analysis</source>
            <translation>پس گرفتن تحلیل نگهداری‌شده</translation>
        </message>
        <message>
            <source>withdrawal of a keyed statement</source>
            <translation>پس گرفتن صورت‌حساب واردشده با دست</translation>
        </message>
        <message>
            <source>withdrawal of an answer with its imports</source>
            <translation>پس گرفتن پاسخ با مرحله‌های ورود آن</translation>
        </message>
        <message>
            <source>withdrawal of decisions</source>
            <translation>پس گرفتن تصمیم‌ها</translation>
        </message>
        <message>
            <source>withdrawal of evidence</source>
            <translation>پس گرفتن سند</translation>
        </message>
        <message>
            <source>withdrawal of what was kept</source>
            <translation>پس گرفتن آنچه نگهداری شده بود</translation>
        </message>
        <message>
            <source>wrapping of the key for the agency</source>
            <translation>رمزگذاری کلید قضیه برای نهاد</translation>
        </message>
        <message>
            <source>writing of a recovery sheet</source>
            <translation>نوشتن ورق بازیابی</translation>
        </message>
        <message>
            <source>writing of a report</source>
            <translation>نوشتن گزارش</translation>
        </message>
        <message>
            <source>writing of a sealed bundle</source>
            <translation>نوشتن بسته مهرشده</translation>
        </message>
        <message>
            <source>writing of an acquisition receipt</source>
            <translation>نوشتن رسید دریافت</translation>
        </message>
    </context>
    <context>
        <name>TermsDialog</name>
        <message>
            <source>Entries that the order does not cover are marked, and documents leave them out unless you say otherwise. Intelligence stays out of every document unless its originator agreed.</source>
            <translation>معاملاتی که قرار آن‌ها را در بر نمی‌گیرد نشانی می‌شود و در اسناد صادرشده شامل نمی‌شود، مگر این که شما خلاف آن را مشخص کنید. معلومات استخباراتی بدون موافقت منبع صادرکننده آن در هیچ سند صادرشده شامل نمی‌شود.</translation>
        </message>
        <message>
            <source>Keep the terms</source>
            <translation>ثبت شرایط استفاده</translation>
        </message>
        <message>
            <source>Terms of use of {label}</source>
            <translation>شرایط استفاده {label}</translation>
        </message>
    </context>
    <context>
        <name>TermsFields</name>
        <message>
            <source>A day is written dd.mm.yyyy.</source>
            <translation>تاریخ به شکل dd.mm.yyyy نوشته می‌شود.</translation>
        </message>
        <message>
            <source>Accounts covered</source>
            <translation>حساب‌های شامل</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>سند تقنینی</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>مرجع</translation>
        </message>
        <message>
            <source>Caveat</source>
            <translation>قید استفاده</translation>
        </message>
        <message>
            <source>Days covered</source>
            <translation>روزهای شامل</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>شواهد</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>روز نخست</translation>
        </message>
        <message>
            <source>Intelligence only</source>
            <translation>فقط معلومات استخباراتی</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>تاریخ صدور</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>نوع منبع</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>روز آخر</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>شماره قرار</translation>
        </message>
        <message>
            <source>Originator</source>
            <translation>منبع صادرکننده</translation>
        </message>
        <message>
            <source>Persons covered</source>
            <translation>اشخاص شامل</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>روز آخر پیش از روز نخست است.</translation>
        </message>
        <message>
            <source>The originator agrees that it is passed on</source>
            <translation>منبع صادرکننده با انتقال به دیگران موافق است</translation>
        </message>
        <message>
            <source>one a line; empty: not limited</source>
            <translation>هر کدام در یک سطر؛ خالی: بدون محدودیت</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n accounts</source>
            <translation>
                <numerusform>%n حساب</numerusform>
            </translation>
        </message>
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
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n رویداد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more movements of this stretch are not drawn.</source>
            <translation>
                <numerusform>%n حرکت دیگر این فاصله کشیده نشده است.</numerusform>
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
        <message numerus="yes">
            <source>Arrows show the %n largest movements of this stretch: zoom in for the others.</source>
            <translation>
                <numerusform>پیکان‌ها %n جریان پول بزرگ‌تر این دوره را نشان می‌دهد: برای دیدن بقیه، بزرگ‌نمایی کنید.</numerusform>
            </translation>
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
            <source>Events</source>
            <translation>رویدادها</translation>
        </message>
        <message>
            <source>Finding of a rule</source>
            <translation>یافته قاعده</translation>
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
        <message>
            <source>Money transfer between two persons</source>
            <translation>حواله پول میان دو شخص</translation>
        </message>
        <message>
            <source>Money transfers</source>
            <translation>حواله‌های پول</translation>
        </message>
        <message numerus="yes">
            <source>No statement for %n days</source>
            <translation>
                <numerusform>%n روز بدون صورت‌حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>One movement in two accounts, confirmed by a person</source>
            <translation>یک جریان پول در دو حساب، تأییدشده توسط یک شخص</translation>
        </message>
        <message>
            <source>One movement in two accounts, inferred</source>
            <translation>یک جریان پول در دو حساب، استنباط‌شده</translation>
        </message>
        <message>
            <source>One movement in two accounts, proven</source>
            <translation>یک جریان پول در دو حساب، ثابت‌شده</translation>
        </message>
        <message>
            <source>Place not stated</source>
            <translation>محل ذکر نشده است</translation>
        </message>
        <message numerus="yes">
            <source>Statements of some accounts are missing for %n days</source>
            <translation>
                <numerusform>صورت‌حساب‌های برخی حساب‌ها برای %n روز موجود نیست</numerusform>
            </translation>
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
            <source>Times as printed, in the time zone {zone}, which is assumed where none is named.</source>
            <translation>زمان‌ها طبق منبع، در منطقه زمانی {zone}، که اگر در منبع ذکر نشده باشد فرض می‌شود.</translation>
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
        <message>
            <source>{name} · {count}</source>
            <translation>{name} · {count}</translation>
        </message>
    </context>
    <context>
        <name>TimelineCanvas</name>
        <message>
            <source>Left and Right move, plus and minus zoom, Home and End go to the ends, Up and Down choose a lane, Space opens or closes its group, Alt with Up or Down moves it, Control with Left or Right steps through entries, slash searches, Enter opens the source.</source>
            <translation>Left و Right جابه‌جا می‌کند، + و − بزرگ‌نمایی را تغییر می‌دهد، Home و End به ابتدا و انتها می‌رود، Up و Down ردیف را انتخاب می‌کند، Space گروه آن را باز یا بسته می‌کند، Alt با Up یا Down آن را جابه‌جا می‌کند، Control با Left یا Right در معاملات حرکت می‌کند، / جستجو می‌کند، Enter منبع را باز می‌کند.</translation>
        </message>
        <message>
            <source>Timeline of the money</source>
            <translation>گاه‌شمار جریان پول</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <source>Clear filters</source>
            <translation>پاک کردن فیلترها</translation>
        </message>
        <message>
            <source>Clear the filters, or change them above, to see the timeline again.</source>
            <translation>برای دیدن دوبارهٔ گاه‌شمار، فیلترهای بالا را پاک کنید یا تغییر دهید.</translation>
        </message>
        <message>
            <source>Drawing the timeline</source>
            <translation>ترسیم گاه‌شمار</translation>
        </message>
        <message>
            <source>Go to evidence</source>
            <translation>رفتن به شواهد</translation>
        </message>
        <message>
            <source>Mark as funds of interest…</source>
            <translation>علامت‌گذاری به حیث وجوه مورد نظر…</translation>
        </message>
        <message>
            <source>No entry is left by the filters</source>
            <translation>فیلترها هیچ معامله‌ای باقی نگذاشته‌اند</translation>
        </message>
        <message>
            <source>Pin to the exhibits…</source>
            <translation>ثبت به حیث ضمیمه…</translation>
        </message>
        <message>
            <source>The timeline shows every account of the case as soon as a statement has been imported.</source>
            <translation>گاه‌شمار هر حساب قضیه را به محض وارد شدن یک صورت‌حساب نشان می‌دهد.</translation>
        </message>
        <message>
            <source>There is nothing to draw yet</source>
            <translation>هنوز چیزی برای کشیدن نیست</translation>
        </message>
    </context>
    <context>
        <name>TimelineSearch</name>
        <message>
            <source>Searching the timeline</source>
            <translation>جستجو در گاه‌شمار</translation>
        </message>
    </context>
    <context>
        <name>TimelineToolbar</name>
        <message>
            <source>All currencies</source>
            <translation>تمام اسعار</translation>
        </message>
        <message>
            <source>Close all groups</source>
            <translation>بستن تمام گروه‌ها</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Keep this view as an exhibit with a caption (Ctrl+D)</source>
            <translation>نگهداری این نما به حیث ضمیمه با شرح (Ctrl+D)</translation>
        </message>
        <message>
            <source>Lanes: accounts</source>
            <translation>ردیف‌ها: حساب‌ها</translation>
        </message>
        <message>
            <source>Lanes: parties</source>
            <translation>ردیف‌ها: طرف‌ها</translation>
        </message>
        <message>
            <source>Lanes: places</source>
            <translation>ردیف‌ها: محل‌ها</translation>
        </message>
        <message>
            <source>Mark a period</source>
            <translation>نشانی کردن دوره</translation>
        </message>
        <message>
            <source>Mark a period: drag over the timeline; Shift and drag does the same without this button</source>
            <translation>نشانی کردن دوره: روی گاه‌شمار بکشید؛ Shift و کشیدن همین کار را بدون این دکمه انجام می‌دهد</translation>
        </message>
        <message>
            <source>Open all groups</source>
            <translation>باز کردن تمام گروه‌ها</translation>
        </message>
        <message>
            <source>Pin…</source>
            <translation>ثبت ضمیمه…</translation>
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
            <source>What a lane stands for</source>
            <translation>هر ردیف نشان‌دهنده چیست</translation>
        </message>
        <message>
            <source>Without a currency</source>
            <translation>بدون اسعار</translation>
        </message>
    </context>
    <context>
        <name>TotalsPanel</name>
        <message numerus="yes">
            <source>%Ln matches have two currencies on one side; their entries stand by themselves.</source>
            <translation>
                <numerusform>در %Ln جوره‌سازی، یک سمت دو نوع اسعار دارد؛ معاملات آن‌ها جداگانه در نظر گرفته می‌شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln movements make this total.</source>
            <translation>
                <numerusform>این مجموع از %Ln جریان پول تشکیل شده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments that nobody was paid are in no total.</source>
            <translation>
                <numerusform>%Ln پرداخت که پول آن به هیچ شخصی پرداخت نشده، در هیچ مجموعی شامل نیست.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln totals.</source>
            <translation>
                <numerusform>%Ln مجموع.</numerusform>
            </translation>
        </message>
        <message>
            <source>About the chosen total</source>
            <translation>درباره مجموع انتخاب‌شده</translation>
        </message>
        <message>
            <source>Converted amounts rest on {name} by {source}, sealed on {day}.</source>
            <translation>مبالغ تبدیل‌شده بر اساس {name} از {source} است که به تاریخ {day} مهر شده است.</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>جریان‌های پول</translation>
        </message>
        <message>
            <source>Movements of the total</source>
            <translation>جریان‌های پول این مجموع</translation>
        </message>
        <message>
            <source>Totals of flows</source>
            <translation>مجموع‌های جریان‌ها</translation>
        </message>
        <message>
            <source>What stayed</source>
            <translation>مبلغ مانده</translation>
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
    </context>
    <context>
        <name>TotalsTable</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>اسعار</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>معاملات</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>استثناشده</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب حساب</translation>
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
            <source>none</source>
            <translation>ذکر نشده</translation>
        </message>
    </context>
    <context>
        <name>TracedBar</name>
        <message>
            <source>Credit whose money is followed</source>
            <translation>واریزی که پول آن ردیابی می‌شود</translation>
        </message>
        <message>
            <source>Follow inferred transfers too</source>
            <translation>ردیابی انتقال‌های استنباط‌شده نیز</translation>
        </message>
        <message>
            <source>Method of tracing</source>
            <translation>روش ردیابی وجوه</translation>
        </message>
        <message>
            <source>The chosen entries, the funds of interest, and the greatest credits of the filter</source>
            <translation>معاملات انتخاب‌شده، وجوه مورد نظر و بیشترین واریزهای فیلتر</translation>
        </message>
        <message>
            <source>Transfers that identifiers prove or a person confirmed are always followed.</source>
            <translation>انتقال‌هایی که با شناسه‌ها ثابت شده یا شخصی آن‌ها را تأیید کرده است، همیشه ردیابی می‌شود.</translation>
        </message>
        <message>
            <source>{evidence}, row {row}</source>
            <translation>{evidence}، سطر {row}</translation>
        </message>
        <message>
            <source>{rule} It is one method of several; the page Tracing shows them side by side.</source>
            <translation>{rule} این یکی از چند روش است؛ صفحه «ردیابی وجوه» آن‌ها را در کنار هم نشان می‌دهد.</translation>
        </message>
    </context>
    <context>
        <name>Tracing</name>
        <message numerus="yes">
            <source>%n entries are marked as funds of interest.</source>
            <translation>
                <numerusform>%n معامله به حیث وجوه مورد نظر علامت‌گذاری شده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries take back an earlier one and give back the very money.</source>
            <translation>
                <numerusform>%n معامله یک معامله قبلی را پس می‌گیرد و عین پول را بازمی‌گرداند.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers are booked as arrived before they left; they carry nothing, and what arrived is of unknown origin.</source>
            <translation>
                <numerusform>در %n انتقال، رسیدن پول پیش از خروج آن ثبت شده است؛ در این انتقال‌ها پول دنبال نمی‌شود و منشأ پول رسیده نامعلوم است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers arrive as funds of interest; the mark counts, and what left is a payment like any other.</source>
            <translation>
                <numerusform>%n انتقال به حیث وجوه مورد نظر می‌رسد؛ علامت اعتبار دارد و مبلغ خارج‌شده مانند هر پرداخت دیگر شمرده می‌شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on that are only inferred; nobody has confirmed them.</source>
            <translation>
                <numerusform>در %n انتقال که تنها استنباط‌شده است، پول به حساب بعدی دنبال می‌شود؛ هیچ کس آن‌ها را تأیید نکرده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on; a person confirmed them.</source>
            <translation>
                <numerusform>در %n انتقال پول به حساب بعدی دنبال می‌شود؛ این انتقال‌ها را شخصی تأیید کرده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on; identifiers on both sides prove them.</source>
            <translation>
                <numerusform>در %n انتقال پول به حساب بعدی دنبال می‌شود؛ این انتقال‌ها با شناسه‌های هر دو سمت ثابت شده است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry {entry} is no payment out of the accounts that were traced; choose one that is.</source>
            <translation>معامله {entry} پرداختی از حساب‌های ردیابی‌شده نیست؛ معامله‌ای را انتخاب کنید که چنین باشد.</translation>
        </message>
        <message>
            <source>Funds of interest are money that came in; a payment out of an account is none.</source>
            <translation>وجوه مورد نظر پولی است که به حساب رسیده است؛ پرداخت از حساب چنین نیست.</translation>
        </message>
        <message>
            <source>Money goes through so many exchanges of rising amounts that the last minor unit cannot be proven; trace fewer accounts at once.</source>
            <translation>پول از چنان تعداد زیاد تبادلات با مبالغ رو به افزایش می‌گذرد که آخرین واحد کوچک اسعار را نمی‌توان ثابت کرد؛ در یک زمان حساب‌های کمتری را ردیابی کنید.</translation>
        </message>
        <message>
            <source>Name one claimant with --claimant for all of --credit, or one for each of them.</source>
            <translation>با --claimant یک مدعی را برای تمام --credit بنویسید، یا برای هر یک از آن‌ها یک مدعی.</translation>
        </message>
        <message>
            <source>No entry is chosen.</source>
            <translation>هیچ معامله‌ای انتخاب نشده است.</translation>
        </message>
        <message>
            <source>No funds of interest are marked in these accounts; mark the credits whose money is to be followed first.</source>
            <translation>در این حساب‌ها هیچ وجوه مورد نظر علامت‌گذاری نشده است؛ نخست واریزهایی را که پول آن‌ها باید ردیابی شود، علامت‌گذاری کنید.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n accounts the balance before the first entry is unknown; the least that explains its payments is assumed, of unknown origin, and results are intervals.</source>
            <translation>
                <numerusform>در %n حساب، بیلانس پیش از نخستین معامله معلوم نیست؛ کمترین مقداری که پرداخت‌های آن را توضیح می‌دهد، با منشأ نامعلوم، فرض می‌شود و نتایج به شکل بازه است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions records are missing between two statements; results are intervals.</source>
            <translation>
                <numerusform>در %n مورد، سوابق میان دو صورت‌حساب موجود نیست؛ نتایج به شکل بازه است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions the day of an entry is ambiguous; results are intervals.</source>
            <translation>
                <numerusform>در %n مورد، روز یک معامله مبهم است؛ نتایج به شکل بازه است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions the source does not say in which order entries of one day were booked; results are intervals.</source>
            <translation>
                <numerusform>در %n مورد، منبع نشان نمی‌دهد که معاملات یک روز به کدام ترتیب ثبت شده است؛ نتایج به شکل بازه است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say whose money it is: a name of the claimant is missing.</source>
            <translation>مشخص کنید که پول از چه کسی است: نام مدعی ذکر نشده است.</translation>
        </message>
        <message>
            <source>Say why these are funds of interest: a reason is missing.</source>
            <translation>بنویسید که این‌ها چرا وجوه مورد نظر است: دلیل ذکر نشده است.</translation>
        </message>
        <message>
            <source>There is no method {word}; there are: {methods}.</source>
            <translation>روش {word} وجود ندارد؛ روش‌های موجود: {methods}.</translation>
        </message>
        <message>
            <source>Tracing by each method</source>
            <translation>ردیابی وجوه با هر روش</translation>
        </message>
        <message>
            <source>Two ways of computing the method {method} do not agree; its figures must not be used.</source>
            <translation>نتایج دو شیوه محاسبه روش {method} با هم مطابقت ندارد؛ ارقام آن نباید استفاده شود.</translation>
        </message>
        <message>
            <source>Where every possible order cannot be tried the interval is a proven bound: the truth lies within it, which may be wider than need be.</source>
            <translation>در مواردی که آزمودن تمام ترتیب‌های ممکن میسر نیست، بازه حد ثابت‌شده است: مقدار واقعی در داخل آن قرار دارد و بازه ممکن است وسیع‌تر از حد لازم باشد.</translation>
        </message>
        <message>
            <source>not computable: contributions in several currencies cannot be added</source>
            <translation>قابل محاسبه نیست: مبالغ واریزشده به چند نوع اسعار را نمی‌توان جمع کرد</translation>
        </message>
        <message>
            <source>{amount}</source>
            <translation>{amount}</translation>
        </message>
        <message>
            <source>{amount} ({least} to {most})</source>
            <translation>{amount} ({least} تا {most})</translation>
        </message>
        <message>
            <source>{method}: booked in the order {entries}, {left} of the claims is left.</source>
            <translation>{method}: با ثبت به ترتیب {entries}، از ادعاها {left} باقی می‌ماند.</translation>
        </message>
    </context>
    <context>
        <name>Tracing methods</name>
        <message>
            <source>A claim falls to the lowest balance after it came in: other money is spent first, and later deposits do not fill it up again unless they are meant to make good the loss. Of several claims the rest of a payment reduces each in proportion to what it is immediately before. Canadian decisions use the same name for that reckoning among several claimants, so the formula counts, not the name.</source>
            <translation>ادعا به کمترین بیلانس پس از ورود آن کاهش می‌یابد: نخست پول‌های دیگر مصرف می‌شود و واریزهای بعدی آن را دوباره پُر نمی‌کند، مگر این که برای جبران زیان باشد. اگر چند ادعا باشد، باقی‌مانده پرداخت هر یک را به تناسب مقدار آن بلافاصله پیش از پرداخت کاهش می‌دهد. فیصله‌های محاکم کانادا همین نام را برای این محاسبه میان چند مدعی به کار می‌برد، بنابراین فورمول معتبر است، نه نام.</translation>
        </message>
        <message>
            <source>Amounts are rounded to the smallest unit of the currency by largest remainder, so that every row and every column still sums.</source>
            <translation>مبالغ با روش بزرگ‌ترین باقی‌مانده به کوچک‌ترین واحد اسعار رُند می‌شود، به گونه‌ای که جمع هر سطر و هر ستون درست بماند.</translation>
        </message>
        <message>
            <source>Ceiling of the treaty</source>
            <translation>سقف مندرج در معاهده</translation>
        </message>
        <message>
            <source>Claimed money first out</source>
            <translation>خروج پول مورد ادعا پیش از همه</translation>
        </message>
        <message>
            <source>Claimed money last out</source>
            <translation>خروج پول مورد ادعا پس از همه</translation>
        </message>
        <message>
            <source>Each payment reduces everybody's money in proportion to what is theirs immediately before it.</source>
            <translation>هر پرداخت پول همه را به تناسب سهم آن‌ها بلافاصله پیش از پرداخت کاهش می‌دهد.</translation>
        </message>
        <message>
            <source>Each payment uses up all other money first, several claims in proportion.</source>
            <translation>هر پرداخت نخست تمام پول‌های دیگر را مصرف می‌کند و چند ادعا را به تناسب کاهش می‌دهد.</translation>
        </message>
        <message>
            <source>Each payment uses up the claimed money first, several claims in proportion.</source>
            <translation>هر پرداخت نخست پول مورد ادعا را مصرف می‌کند و چند ادعا را به تناسب کاهش می‌دهد.</translation>
        </message>
        <message>
            <source>Each payment uses up the money that came in first and is still unspent.</source>
            <translation>هر پرداخت پولی را مصرف می‌کند که پیش از همه رسیده و هنوز مصرف نشده است.</translation>
        </message>
        <message>
            <source>Each payment uses up the money that came in last and is still unspent.</source>
            <translation>هر پرداخت پولی را مصرف می‌کند که پس از همه رسیده و هنوز مصرف نشده است.</translation>
        </message>
        <message>
            <source>First in, first out</source>
            <translation>نخستین ورود، نخستین خروج</translation>
        </message>
        <message>
            <source>Last in, first out</source>
            <translation>آخرین ورود، نخستین خروج</translation>
        </message>
        <message>
            <source>Lowest intermediate balance</source>
            <translation>کمترین مانده میانی</translation>
        </message>
        <message>
            <source>Mixed property can be confiscated up to the assessed value of what was mixed in. This is an upper limit of each claim, not a division: the limits of several claims do not add up.</source>
            <translation>اموال مختلط را می‌توان تا ارزش تخمین‌شده آنچه مختلط شده است مصادره کرد. این حد بالایی هر ادعا است و تقسیم نیست: حدود چند ادعا با هم جمع نمی‌شود.</translation>
        </message>
        <message>
            <source>No single method is prescribed: professional guidance for accountants and fraud examiners leaves the choice to the facts and to the court. The methods are therefore shown side by side.</source>
            <translation>هیچ روش واحدی الزامی نیست: رهنمودهای مسلکی برای محاسبان و بررسی‌کنندگان تقلب، انتخاب را به واقعیت‌های قضیه و به محکمه واگذار می‌کند. از این رو روش‌ها در کنار هم نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>Pari passu at the end</source>
            <translation>تقسیم متناسب در پایان</translation>
        </message>
        <message>
            <source>Records are missing here.</source>
            <translation>در این‌جا سوابق موجود نیست.</translation>
        </message>
        <message>
            <source>Rolling pro rata</source>
            <translation>تقسیم متناسب جاری</translation>
        </message>
        <message>
            <source>The balance before the first entry is not known.</source>
            <translation>بیلانس پیش از نخستین معامله معلوم نیست.</translation>
        </message>
        <message>
            <source>The day of one of these entries is ambiguous.</source>
            <translation>روز یکی از این معاملات مبهم است.</translation>
        </message>
        <message>
            <source>The order of these entries of one day is not recorded.</source>
            <translation>ترتیب این معاملات یک روز ثبت نشده است.</translation>
        </message>
        <message>
            <source>What is left at the end is shared by all that was ever paid in, whatever the dates; it does not say who paid for what.</source>
            <translation>باقی‌مانده در پایان، بدون در نظر داشت تاریخ‌ها، به تناسب تمام آنچه واریز شده است تقسیم می‌شود؛ این روش نشان نمی‌دهد که چه کسی برای چه پرداخته است.</translation>
        </message>
        <message>
            <source>ceiling = the lesser of what was mixed in and the balance</source>
            <translation>سقف = مقدار کمتر از میان مبلغ مختلط‌شده و بیلانس</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>قطعی</translation>
        </message>
        <message>
            <source>claims after = claims before − the lesser of claims before and payment</source>
            <translation>ادعاها پس از پرداخت = ادعاها پیش از پرداخت − مقدار کمتر از میان ادعاها پیش از پرداخت و مبلغ پرداخت</translation>
        </message>
        <message>
            <source>claims after = the lesser of claims before and balance after</source>
            <translation>ادعاها پس از پرداخت = مقدار کمتر از میان ادعاها پیش از پرداخت و بیلانس پس از پرداخت</translation>
        </message>
        <message>
            <source>claims after = the lesser of claims before and balance after; each claim × claims after ÷ claims before</source>
            <translation>ادعاها پس از پرداخت = مقدار کمتر از میان ادعاها پیش از پرداخت و بیلانس پس از پرداخت؛ هر ادعا × ادعاها پس از پرداخت ÷ ادعاها پیش از پرداخت</translation>
        </message>
        <message>
            <source>every possible order tried</source>
            <translation>تمام ترتیب‌های ممکن آزموده شده</translation>
        </message>
        <message>
            <source>lent by the bank (overdraft)</source>
            <translation>قرض بانک (اضافه‌برداشت)</translation>
        </message>
        <message>
            <source>origin unknown</source>
            <translation>منشأ نامعلوم</translation>
        </message>
        <message>
            <source>other money</source>
            <translation>پول دیگر</translation>
        </message>
        <message>
            <source>payment = newest lots until their sum is the payment</source>
            <translation>پرداخت = جدیدترین بخش‌های وجوه تا آن که جمع آن‌ها برابر پرداخت شود</translation>
        </message>
        <message>
            <source>payment = oldest lots until their sum is the payment</source>
            <translation>پرداخت = قدیمی‌ترین بخش‌های وجوه تا آن که جمع آن‌ها برابر پرداخت شود</translation>
        </message>
        <message>
            <source>proven bounds</source>
            <translation>حدود ثابت‌شده</translation>
        </message>
        <message>
            <source>share = what is left × contributions of the claim ÷ all contributions</source>
            <translation>سهم = باقی‌مانده × مبالغ واریزشده ادعا ÷ تمام مبالغ واریزشده</translation>
        </message>
        <message>
            <source>share after = share before × (balance before − payment) ÷ balance before</source>
            <translation>سهم پس از پرداخت = سهم پیش از پرداخت × (بیلانس پیش از پرداخت − پرداخت) ÷ بیلانس پیش از پرداخت</translation>
        </message>
        <message>
            <source>source not yet opened</source>
            <translation>منبع هنوز بررسی نشده</translation>
        </message>
        <message>
            <source>the holder's own money</source>
            <translation>پول خود صاحب حساب</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>بررسی و تأییدشده</translation>
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
            <translation>واریزها را در میان معاملات یا در گاه‌شمار جریان پول انتخاب کنید و با ذکر نام مدعی به حیث وجوه مورد نظر علامت‌گذاری کنید. سپس پول آن‌ها با تمام روش‌ها در کنار هم ردیابی می‌شود.</translation>
        </message>
        <message>
            <source>Go to entries</source>
            <translation>رفتن به معاملات</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>نگهداری نتیجه</translation>
        </message>
        <message>
            <source>Keeping the result</source>
            <translation>نگهداری نتیجه</translation>
        </message>
        <message>
            <source>Looking for funds of interest</source>
            <translation>جستجوی وجوه مورد نظر</translation>
        </message>
        <message>
            <source>Looking for who paid</source>
            <translation>جستجوی صاحب پول پرداخت</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>مقایسه روش‌ها در کنار هم</translation>
        </message>
        <message>
            <source>No funds of interest are marked yet</source>
            <translation>هنوز هیچ وجوه مورد نظر علامت‌گذاری نشده است</translation>
        </message>
        <message>
            <source>Payments and assets</source>
            <translation>پرداخت‌ها و دارایی‌ها</translation>
        </message>
        <message>
            <source>The case has changed since this was traced; trace again to see it.</source>
            <translation>قضیه پس از این ردیابی تغییر کرده است؛ برای دیدن تغییرات دوباره ردیابی کنید.</translation>
        </message>
        <message>
            <source>The mark was withdrawn.</source>
            <translation>علامت پس گرفته شد.</translation>
        </message>
        <message>
            <source>The result is kept in the case.</source>
            <translation>نتیجه در قضیه نگهداری شد.</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>ردیابی</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>ردیابی وجوه</translation>
        </message>
        <message>
            <source>Tracing through {accounts}</source>
            <translation>ردیابی وجوه در {accounts}</translation>
        </message>
        <message>
            <source>Withdrawing a mark</source>
            <translation>پس گرفتن علامت</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message numerus="yes">
            <source>%n records of the trail were written to {file}.</source>
            <translation>
                <numerusform>%n ثبت ممیزی در فایل {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>No record of the trail matches.</source>
            <translation>هیچ ثبت ممیزی با این شرط نیست.</translation>
        </message>
    </context>
    <context>
        <name>TrailFilters</name>
        <message>
            <source>Clear filters</source>
            <translation>پاک کردن فیلترها</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>همه اشخاص</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>همه چیز</translation>
        </message>
        <message>
            <source>First day, in the time zone of the case</source>
            <translation>روز نخست، به منطقه زمانی قضیه</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از تاریخ</translation>
        </message>
        <message>
            <source>Last day, in the time zone of the case</source>
            <translation>روز آخر، به منطقه زمانی قضیه</translation>
        </message>
        <message>
            <source>Text as written</source>
            <translation>متن همان گونه که نوشته است</translation>
        </message>
        <message>
            <source>To</source>
            <translation>تا تاریخ</translation>
        </message>
        <message>
            <source>What</source>
            <translation>اقدام</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>شخص</translation>
        </message>
    </context>
    <context>
        <name>TrailPage</name>
        <message numerus="yes">
            <source>%Ln records were written to {file}.</source>
            <translation>
                <numerusform>%Ln ثبت ممیزی در فایل {file} نوشته شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>سوابق ممیزی</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>پاک کردن فیلترها</translation>
        </message>
        <message>
            <source>Exporting the trail</source>
            <translation>صدور سوابق ممیزی</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>صدور…</translation>
        </message>
        <message>
            <source>Head of the trail</source>
            <translation>سر زنجیر سابقه</translation>
        </message>
        <message>
            <source>No record fits the filters</source>
            <translation>هیچ ثبت ممیزی با فیلترها مطابقت ندارد</translation>
        </message>
        <message>
            <source>Reading the audit trail</source>
            <translation>خواندن سوابق ممیزی</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>ثبت ممیزی</translation>
        </message>
        <message>
            <source>Record {number}</source>
            <translation>ثبت ممیزی {number}</translation>
        </message>
        <message>
            <source>Take a filter away to see more of the trail.</source>
            <translation>برای دیدن ثبت‌های ممیزی بیشتر، یکی از فیلترها را بردارید.</translation>
        </message>
        <message>
            <source>The case is what its trail says: {evidence} items of evidence, {entries} entries and {records} records were recomputed and agree.</source>
            <translation>قضیه با سوابق ممیزی خود مطابقت دارد: {evidence} سند، {entries} معامله و {records} ثبت ممیزی دوباره محاسبه شد و مطابقت دارد.</translation>
        </message>
        <message>
            <source>Verify the case</source>
            <translation>تأیید صحت قضیه</translation>
        </message>
        <message>
            <source>Verifying the case</source>
            <translation>تأیید صحت قضیه</translation>
        </message>
    </context>
    <context>
        <name>TrailTable</name>
        <message>
            <source>Hash</source>
            <translation>هش</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>برنامه</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>زمان (UTC)</translation>
        </message>
        <message>
            <source>What</source>
            <translation>اقدام</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>account of the computer</source>
            <translation>حساب کاربری کمپیوتر</translation>
        </message>
    </context>
    <context>
        <name>TrailView</name>
        <message>
            <source>Records of the audit trail</source>
            <translation>ثبت‌های ممیزی</translation>
        </message>
    </context>
    <context>
        <name>TransferPage</name>
        <message numerus="yes">
            <source>%n transfers</source>
            <translation>
                <numerusform>%n انتقال</numerusform>
            </translation>
        </message>
        <message>
            <source>All grades</source>
            <translation>تمام درجه‌ها</translation>
        </message>
        <message>
            <source>Ambiguous</source>
            <translation>مبهم</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>تأییدشده</translation>
        </message>
        <message numerus="yes">
            <source>For %n entries there were too many near ones of one amount to look at all.</source>
            <translation>
                <numerusform>برای %n معامله، تعداد معاملات نزدیک با مبلغ یکسان چنان زیاد بود که بررسی همه آن‌ها ممکن نشد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n sets of candidates nothing proves that the choice is the best.</source>
            <translation>
                <numerusform>در %n مجموعه گزینه‌ها، هیچ چیزی ثابت نمی‌کند که انتخاب بهترین است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Inferred</source>
            <translation>استنباط‌شده</translation>
        </message>
        <message>
            <source>Only what identifiers prove is shown: the other transfers were not sought yet.</source>
            <translation>تنها آنچه با شناسه‌ها ثابت می‌شود نشان داده شده است: انتقال‌های دیگر هنوز جستجو نشده است.</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>ثابت‌شده</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>ردشده</translation>
        </message>
        <message>
            <source>The case has changed since transfers were sought.</source>
            <translation>قضیه پس از جستجوی انتقال‌ها تغییر کرده است.</translation>
        </message>
        <message>
            <source>{grade}, ambiguous</source>
            <translation>{grade}، مبهم</translation>
        </message>
    </context>
    <context>
        <name>TransferTable</name>
        <message>
            <source>Account</source>
            <translation>حساب</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Booked on</source>
            <translation>تاریخ ثبت</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>درجه</translation>
        </message>
        <message>
            <source>Other account</source>
            <translation>حساب دیگر</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>پرداخت‌شده</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>تاریخ پرداخت</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>دریافت‌شده</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>تاریخ دریافت</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>سمت</translation>
        </message>
        <message>
            <source>To</source>
            <translation>به</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>موارد ناموجود</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>تأییدشده</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>استنباط‌شده</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>ثابت‌شده</translation>
        </message>
    </context>
    <context>
        <name>TransfersPage</name>
        <message numerus="yes">
            <source>%Ln matches have no entry that fits the filters.</source>
            <translation>
                <numerusform>%Ln جوره‌سازی معامله‌ای ندارد که با فیلترها مطابقت داشته باشد.</numerusform>
            </translation>
        </message>
        <message>
            <source>A transfer is seen twice where both accounts are in the case: once as paid, once as received. Add statements of both accounts, then find their transfers.</source>
            <translation>اگر هر دو حساب در قضیه باشد، انتقال دو بار دیده می‌شود: یک بار به حیث پرداخت و یک بار به حیث دریافت. صورت‌حساب‌های هر دو حساب را بیفزایید و سپس انتقال‌های آن‌ها را بیابید.</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>هر دو سمت</translation>
        </message>
        <message>
            <source>Confirming the match</source>
            <translation>تأیید جوره‌سازی</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>صدور…</translation>
        </message>
        <message>
            <source>Find transfers…</source>
            <translation>یافتن انتقال‌ها…</translation>
        </message>
        <message>
            <source>Finding transfers</source>
            <translation>یافتن انتقال‌ها</translation>
        </message>
        <message>
            <source>Grade of the transfers shown</source>
            <translation>درجه انتقال‌های نشان‌داده‌شده</translation>
        </message>
        <message>
            <source>Joining entries to a transfer</source>
            <translation>جوره کردن معاملات در یک انتقال</translation>
        </message>
        <message>
            <source>Looking at the transfers</source>
            <translation>مرور انتقال‌ها</translation>
        </message>
        <message>
            <source>No transfer has been found yet</source>
            <translation>هنوز هیچ انتقالی یافت نشده است</translation>
        </message>
        <message>
            <source>One side only</source>
            <translation>تنها یک سمت</translation>
        </message>
        <message numerus="yes">
            <source>One side only: %Ln</source>
            <translation>
                <numerusform>تنها یک سمت: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Rejecting the match</source>
            <translation>رد کردن جوره‌سازی</translation>
        </message>
        <message>
            <source>Taking the decision back</source>
            <translation>پس گرفتن تصمیم</translation>
        </message>
        <message>
            <source>The decision is withdrawn.</source>
            <translation>تصمیم پس گرفته شد.</translation>
        </message>
        <message>
            <source>The match is confirmed.</source>
            <translation>جوره‌سازی تأیید شد.</translation>
        </message>
        <message>
            <source>The match is rejected; it is among those rejected.</source>
            <translation>جوره‌سازی رد شد؛ در میان جوره‌سازی‌های ردشده موجود است.</translation>
        </message>
        <message>
            <source>These entries are one transfer now, confirmed by a person.</source>
            <translation>این معاملات اکنون یک انتقال است که شخصی آن را تأیید کرده است.</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>انتقال‌ها</translation>
        </message>
        <message>
            <source>Transfers were sought; what was found is kept in the case.</source>
            <translation>انتقال‌ها جستجو شد؛ موارد یافت‌شده در قضیه نگهداری می‌شود.</translation>
        </message>
        <message>
            <source>Transfers with both sides and with one</source>
            <translation>انتقال‌های دارای دو سمت و یک سمت</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>Done again: step {number}, {title}.</source>
            <translation>دوباره انجام شد: اقدام {number}، {title}.</translation>
        </message>
        <message>
            <source>Taken back: step {number}, {title}.</source>
            <translation>برگردانده شد: اقدام {number}، {title}.</translation>
        </message>
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
            <source>A decision about an entry is not what audit record {number} says.</source>
            <translation>تصمیم درباره یک معامله همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>A kept analysis is not what audit record {number} says.</source>
            <translation>یک تحلیل نگهداری‌شده با آنچه در ثبت ممیزی {number} آمده است فرق دارد.</translation>
        </message>
        <message>
            <source>A statement or its digest is not what audit record {number} says.</source>
            <translation>صورت‌حساب یا هش آن همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>An answer that serves files of one layout is not what audit record {number} says.</source>
            <translation>پاسخی که برای فایل‌های یک قالب به کار می‌رود، همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>An episode is not what audit record {number} says.</source>
            <translation>یک قضیهٔ فرعی همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>An import run is not what audit record {number} says.</source>
            <translation>مرحله ورود همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>Another key signs for the case than the report prints.</source>
            <translation>کلید امضای قضیه با کلید چاپ‌شده در گزارش فرق دارد.</translation>
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
            <source>Audit record {number} speaks of tables that this version does not know.</source>
            <translation>ثبت ممیزی {number} از جدول‌هایی یاد می‌کند که برای این نسخه شناخته‌شده نیست.</translation>
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
            <source>The case holds an account that no statement has.</source>
            <translation>قضیه حسابی دارد که در هیچ صورت‌حسابی نیست.</translation>
        </message>
        <message>
            <source>The case holds an item of evidence that nobody received.</source>
            <translation>قضیه سندی دارد که هیچ کس آن را دریافت نکرده است.</translation>
        </message>
        <message>
            <source>The case holds bytes that belong to no item of evidence.</source>
            <translation>قضیه بایت‌هایی دارد که به هیچ سند شواهد تعلق ندارد.</translation>
        </message>
        <message>
            <source>The case still holds bytes that were destroyed by order.</source>
            <translation>قضیه هنوز بایت‌هایی دارد که به حکم محکمه نابود شده بود.</translation>
        </message>
        <message>
            <source>The details of the case are not what audit record {number} says.</source>
            <translation>مشخصات قضیه همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>The entries of an episode are not what audit record {number} says.</source>
            <translation>معاملات یک قضیهٔ فرعی همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>The entry of {place} is not what was imported.</source>
            <translation>معامله در {place} همان نیست که وارد شده بود.</translation>
        </message>
        <message>
            <source>The file's mark is not that of a case.</source>
            <translation>نشان فایل از نوع فایل قضیه نیست.</translation>
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
            <source>The key that signs for the case is not what audit record {number} says.</source>
            <translation>کلید امضای قضیه همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>The pairs of entries that record one movement are not what audit record {number} says.</source>
            <translation>جوره‌های معاملات که یک جریان پول را ثبت می‌کند، همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>The part {name} of the file is not built as this version builds it.</source>
            <translation>بخش {name} فایل به شکلی ساخته نشده است که این نسخه آن را می‌سازد.</translation>
        </message>
        <message>
            <source>The payment of {place} is not what was imported.</source>
            <translation>پرداخت در {place} همان نیست که وارد شده بود.</translation>
        </message>
        <message>
            <source>The pieces of an item of evidence are numbered otherwise than they were kept.</source>
            <translation>شماره‌گذاری پارچه‌های یک سند با آنچه نگهداری شده بود فرق دارد.</translation>
        </message>
        <message>
            <source>The row checks kept for {evidence} have been changed.</source>
            <translation>مقادیر کنترولی سطرها که برای {evidence} نگهداری شده، تغییر کرده است.</translation>
        </message>
        <message>
            <source>The rows of table {table} are numbered otherwise than they were kept.</source>
            <translation>شماره‌گذاری سطرهای جدول {table} با آنچه نگهداری شده بود فرق دارد.</translation>
        </message>
        <message>
            <source>The secret part of the key that signs for the case is not the key's own.</source>
            <translation>بخش خصوصی کلید امضای قضیه به همین کلید تعلق ندارد.</translation>
        </message>
        <message>
            <source>The terms of an item of evidence are not what audit record {number} says.</source>
            <translation>شرایط استفاده یک سند همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>The trail has no record with the hash that the report prints.</source>
            <translation>در سوابق ممیزی هیچ ثبتی با هش چاپ‌شده در گزارش وجود ندارد.</translation>
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
            <source>What was destroyed by order is not what audit record {number} says.</source>
            <translation>آنچه به حکم محکمه نابود شده، همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>What was entered for an analysis is not what audit record {number} says.</source>
            <translation>آنچه برای یک تحلیل وارد شده بود با آنچه در ثبت ممیزی {number} آمده است فرق دارد.</translation>
        </message>
        <message>
            <source>What was keyed of a document is not what audit record {number} says.</source>
            <translation>آنچه از یک سند با دست وارد شده، همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>Whether an item of evidence counts is not what audit record {number} says.</source>
            <translation>شامل بودن یک سند در محاسبه همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>Which imports count is not what audit record {number} says.</source>
            <translation>مرحله‌های ورود شامل محاسبه همان نیست که در ثبت ممیزی {number} آمده است.</translation>
        </message>
        <message>
            <source>Who works on the case is not what audit record {number} says.</source>
            <translation>مشخصات اشخاصی که روی قضیه کار می‌کنند، همان نیست که در ثبت ممیزی {number} آمده است.</translation>
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
            <translation>هیچ چیز</translation>
        </message>
        <message>
            <source>{subject} By the trail it should be {expected}; it is {found}. Other differences may follow.</source>
            <translation>{subject} مطابق سوابق ممیزی باید {expected} باشد؛ اما {found} است. ممکن است تفاوت‌های دیگری نیز باشد.</translation>
        </message>
    </context>
    <context>
        <name>WalkThrough</name>
        <message>
            <source>Drawing the exhibit</source>
            <translation>ترسیم ضمیمه</translation>
        </message>
        <message>
            <source>End the walk-through (Esc)</source>
            <translation>پایان نمایش پی‌درپی (Esc)</translation>
        </message>
        <message>
            <source>Exhibit after (Right)</source>
            <translation>ضمیمه بعدی (Right)</translation>
        </message>
        <message>
            <source>Exhibit before (Left)</source>
            <translation>ضمیمه پیشین (Left)</translation>
        </message>
        <message>
            <source>First exhibit (Home)</source>
            <translation>ضمیمه نخست (Home)</translation>
        </message>
        <message>
            <source>Last exhibit (End)</source>
            <translation>ضمیمه آخر (End)</translation>
        </message>
        <message>
            <source>Print the plate (P)</source>
            <translation>چاپ لوحه (P)</translation>
        </message>
        <message>
            <source>Walk through the exhibits</source>
            <translation>نمایش پی‌درپی ضمیمه‌ها</translation>
        </message>
    </context>
    <context>
        <name>WalkWords</name>
        <message>
            <source>Exhibit {number}</source>
            <translation>ضمیمه {number}</translation>
        </message>
        <message>
            <source>Step {place} of {count}</source>
            <translation>قدم {place} از {count}</translation>
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
        <message numerus="yes">
            <source>%n rows: {warning} Found: {characters}.</source>
            <translation>
                <numerusform>%n سطر: {warning} یافت‌شده: {characters}.</numerusform>
            </translation>
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
            <source>A text holds invisible characters.</source>
            <translation>متنی نویسه‌های نامرئی دارد.</translation>
        </message>
        <message>
            <source>A text holds invisible marks that change the direction of writing.</source>
            <translation>متنی علامت‌های نامرئی دارد که جهت نوشتن را تغییر می‌دهد.</translation>
        </message>
        <message>
            <source>A text looks as if its letters had been read in a wrong encoding.</source>
            <translation>متنی چنان به نظر می‌رسد که گویا حروف آن با کودگذاری نادرست خوانده شده است.</translation>
        </message>
        <message>
            <source>A text mixes letters of two scripts within a word.</source>
            <translation>حروف دو خط در داخل یک کلمه متن مخلوط شده است.</translation>
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
            <source>An identifier stood with marks that a spreadsheet left at it; they are taken off.</source>
            <translation>شناسه با علامت‌هایی آمده است که برنامه صفحه گسترده در کنار آن گذاشته است؛ این علامت‌ها برداشته شده است.</translation>
        </message>
        <message>
            <source>The amount is no whole number of the currency's smallest unit.</source>
            <translation>مبلغ مضرب کامل کوچک‌ترین واحد اسعار نیست.</translation>
        </message>
        <message>
            <source>The amount is stated in Toman, of which one is ten Rial; it is kept as it is stated.</source>
            <translation>مبلغ به تومان ذکر شده است که هر تومان ده ریال است؛ مبلغ همان‌گونه که ذکر شده نگهداری می‌شود.</translation>
        </message>
        <message>
            <source>The amount is written with an exponent, which keeps only its first digits.</source>
            <translation>مبلغ با توان (نماد علمی) نوشته شده است که تنها نخستین رقم‌های آن را حفظ می‌کند.</translation>
        </message>
        <message>
            <source>The check digit of an identifier does not agree with its other digits.</source>
            <translation>رقم کنترولی شناسه با رقم‌های دیگر آن مطابقت ندارد.</translation>
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
            <source>The source states no day for the entry; that on which the message was made stands for it.</source>
            <translation>در منبع روز معامله ذکر نشده است؛ به جای آن روز ایجاد پیام آمده است.</translation>
        </message>
        <message>
            <source>The source states no day of booking; that of value stands for it.</source>
            <translation>در منبع تاریخ ثبت ذکر نشده است؛ به جای آن تاریخ ارزش آمده است.</translation>
        </message>
        <message>
            <source>The stated direction contradicts the side of the account.</source>
            <translation>جهت ذکرشده با سمت حساب (پرداخت‌کننده یا دریافت‌کننده) در تناقض است.</translation>
        </message>
        <message>
            <source>The time of day is none that a clock shows; the day alone is kept.</source>
            <translation>ساعت ذکرشده وجود ندارد؛ تنها روز نگهداری می‌شود.</translation>
        </message>
        <message>
            <source>The word of the status is not known, so that the transfer does not count as paid.</source>
            <translation>کلمه وضعیت شناخته‌شده نیست، بنابراین حواله به حیث پرداخت‌شده شمرده نمی‌شود.</translation>
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
        <name>WindowSearch</name>
        <message>
            <source>Entries of the amount {text}</source>
            <translation>معاملات به مبلغ {text}</translation>
        </message>
        <message>
            <source>Entries with another spelling of {text}</source>
            <translation>معاملات با شیوه دیگر نوشتن {text}</translation>
        </message>
        <message>
            <source>Preparing the search</source>
            <translation>آماده‌سازی جستجو</translation>
        </message>
        <message>
            <source>Searching the case</source>
            <translation>جستجو در قضیه</translation>
        </message>
    </context>
    <context>
        <name>WitnessTable</name>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Party and purpose</source>
            <translation>طرف و مقصد پرداخت</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل در منبع</translation>
        </message>
        <message>
            <source>Rows that make it true</source>
            <translation>سطرهایی که یافته بر آن‌ها استوار است</translation>
        </message>
    </context>
    <context>
        <name>Word form</name>
        <message>
            <source>A hash has {needed} words, here are {count}.</source>
            <translation>هش دارای {needed} کلمه است، در این‌جا {count} کلمه است.</translation>
        </message>
        <message>
            <source>The words do not agree with their checksum: a word is wrong or misplaced.</source>
            <translation>کلمات با مجموع کنترولی خود مطابقت ندارد: یک کلمه نادرست است یا در جای نادرست قرار دارد.</translation>
        </message>
        <message>
            <source>Word no. {number}, {word}, is not in the list of words.</source>
            <translation>کلمه شماره {number}، {word}، در فهرست کلمات نیست.</translation>
        </message>
        <message>
            <source>{text} is no SHA-256 of 64 hexadecimal digits.</source>
            <translation>{text} هش SHA-256 با 64 رقم هگزادیسیمل نیست.</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Account without a number</source>
            <translation>حساب بدون شماره</translation>
        </message>
        <message>
            <source>in {sums}</source>
            <translation>واریز {sums}</translation>
        </message>
        <message>
            <source>no holder is named</source>
            <translation>صاحب حساب ذکر نشده است</translation>
        </message>
        <message>
            <source>out {sums}</source>
            <translation>برداشت {sums}</translation>
        </message>
        <message>
            <source>{account}, {currency}</source>
            <translation>{account}، {currency}</translation>
        </message>
        <message>
            <source>{evidence}, line {row}</source>
            <translation>{evidence}، سطر {row}</translation>
        </message>
        <message>
            <source>{evidence}, sheet {sheet}</source>
            <translation>{evidence}، ورق {sheet}</translation>
        </message>
        <message>
            <source>{evidence}, sheet {sheet}, row {row}</source>
            <translation>{evidence}، ورق {sheet}، سطر {row}</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: an item is held that has not been read.</source>
            <translation>
                <numerusform>از {first} تا {last}، %Ln روز: سندی نگهداری می‌شود که خوانده نشده است.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: in several statements, not proven.</source>
            <translation>
                <numerusform>از {first} تا {last}، %Ln روز: در چند صورت‌حساب، ثابت‌نشده.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: in several statements, proven {grade}.</source>
            <translation>
                <numerusform>از {first} تا {last}، %Ln روز: در چند صورت‌حساب، ثابت‌شده {grade}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: no statement covers them.</source>
            <translation>
                <numerusform>از {first} تا {last}، %Ln روز: هیچ صورت‌حسابی این روزها را در بر نمی‌گیرد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: not proven.</source>
            <translation>
                <numerusform>از {first} تا {last}، %Ln روز: ثابت‌نشده.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: proven {grade}.</source>
            <translation>
                <numerusform>از {first} تا {last}، %Ln روز: ثابت‌شده {grade}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{proven} of {number} days</source>
            <translation>{proven} از {number} روز</translation>
        </message>
        <message>
            <source>{proven} of {sum}</source>
            <translation>{proven} از {sum}</translation>
        </message>
        <message>
            <source>{share_in} in, {share_out} out</source>
            <translation>واریز {share_in}، برداشت {share_out}</translation>
        </message>
    </context>
    <context>
        <name>WorksheetPage</name>
        <message>
            <source>Add an item…</source>
            <translation>افزودن قلم…</translation>
        </message>
        <message>
            <source>Enter what a party owned, owed, spent and received, each with the document that shows it. Four methods then say, side by side, what recorded sources do not explain. Amounts may be ranges.</source>
            <translation>آنچه طرف در ملکیت داشته، مقروض بوده، مصرف کرده و دریافت کرده است، هر یک را با سندی که آن را نشان می‌دهد وارد کنید. سپس چهار روش در کنار هم نشان می‌دهد که چه چیزی با منابع ثبت‌شده توضیح نمی‌یابد. مبالغ می‌تواند بازه باشد.</translation>
        </message>
        <message>
            <source>From entries…</source>
            <translation>از معاملات…</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>نگهداری نتیجه</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>طرف</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>دوره</translation>
        </message>
        <message>
            <source>Running the methods</source>
            <translation>اجرای روش‌ها</translation>
        </message>
        <message>
            <source>Table of rates</source>
            <translation>جدول نرخ‌ها</translation>
        </message>
        <message>
            <source>The item in the worksheet of {party} was changed.</source>
            <translation>قلم در جدول کاری {party} تغییر داده شد.</translation>
        </message>
        <message>
            <source>The item in the worksheet of {party} was withdrawn.</source>
            <translation>قلم در جدول کاری {party} پس گرفته شد.</translation>
        </message>
        <message>
            <source>The item was added to the worksheet of {party}.</source>
            <translation>قلم به جدول کاری {party} افزوده شد.</translation>
        </message>
        <message>
            <source>There is no worksheet yet</source>
            <translation>هنوز هیچ جدول کاری موجود نیست</translation>
        </message>
        <message>
            <source>What the entries give is in the worksheet of {party}.</source>
            <translation>ارقام به‌دست‌آمده از معاملات در جدول کاری {party} ثبت شد.</translation>
        </message>
        <message>
            <source>What the methods give for {party} is kept in the case.</source>
            <translation>نتایج روش‌ها برای {party} در قضیه نگهداری شد.</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>جدول کاری</translation>
        </message>
        <message>
            <source>no table of rates</source>
            <translation>بدون جدول نرخ‌ها</translation>
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
    <context>
        <name>_ExcludedPart</name>
        <message numerus="yes">
            <source>%Ln excluded</source>
            <translation>
                <numerusform>%Ln استثناشده</numerusform>
            </translation>
        </message>
        <message>
            <source>Excluded, money in: {amount}</source>
            <translation>استثناشده، واریز: {amount}</translation>
        </message>
        <message>
            <source>Excluded, money out: {amount}</source>
            <translation>استثناشده، برداشت: {amount}</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>بدون اسعار</translation>
        </message>
    </context>
    <context>
        <name>_Part</name>
        <message>
            <source>Money in: {amount}</source>
            <translation>واریز: {amount}</translation>
        </message>
        <message>
            <source>Money out: {amount}</source>
            <translation>برداشت: {amount}</translation>
        </message>
        <message>
            <source>no currency</source>
            <translation>بدون اسعار</translation>
        </message>
    </context>
    <context>
        <name>_RepeatedPart</name>
        <message numerus="yes">
            <source>%Ln entries are repeated in a second statement and counted once</source>
            <translation>
                <numerusform>%Ln معامله در صورت‌حساب دوم تکرار شده و یک بار شمرده شده است</numerusform>
            </translation>
        </message>
        <message>
            <source>In no sum: money in {money_in}, money out {money_out}</source>
            <translation>در هیچ جمعی شامل نیست: واریز {money_in}، برداشت {money_out}</translation>
        </message>
    </context>
</TS>
