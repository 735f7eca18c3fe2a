<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AnswerLines</name>
        <message numerus="yes">
            <source>It also answers %Ln other files.</source>
            <translation>
                <numerusform>It also answers %Ln other file.</numerusform>
                <numerusform>It also answers %Ln other files.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message numerus="yes">
            <source>The answer was withdrawn, and %n imports that were read with it count no more.</source>
            <translation>
                <numerusform>The answer was withdrawn, and %n import that was read with it counts no more.</numerusform>
                <numerusform>The answer was withdrawn, and %n imports that were read with it count no more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>{file}: ends with audit record {number}, %n bytes.</source>
            <translation>
                <numerusform>{file}: ends with audit record {number}, %n byte.</numerusform>
                <numerusform>{file}: ends with audit record {number}, %n bytes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BalancesPanel</name>
        <message numerus="yes">
            <source>%Ln days closed near zero: at no more than a hundredth of what moves on the day in the middle.</source>
            <translation>
                <numerusform>%Ln day closed near zero: at no more than a hundredth of what moves on the day in the middle.</numerusform>
                <numerusform>%Ln days closed near zero: at no more than a hundredth of what moves on the day in the middle.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BundleCard</name>
        <message numerus="yes">
            <source>%Ln items of evidence are withheld; the bundle says why.</source>
            <translation>
                <numerusform>%Ln item of evidence is withheld; the bundle says why.</numerusform>
                <numerusform>%Ln items of evidence are withheld; the bundle says why.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message numerus="yes">
            <source>%Ln chosen entries get the category, whatever the lists say of them.</source>
            <translation>
                <numerusform>%Ln chosen entry gets the category, whatever the lists say of it.</numerusform>
                <numerusform>%Ln chosen entries get the category, whatever the lists say of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Command line</name>
        <message numerus="yes">
            <source>The case has %n parties now.</source>
            <translation>
                <numerusform>The case has %n party now.</numerusform>
                <numerusform>The case has %n parties now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} is in the names of %n parties, such as {names}: say more of the name.</source>
            <translation>
                <numerusform>{name} is in the name of %n party, such as {names}: say more of the name.</numerusform>
                <numerusform>{name} is in the names of %n parties, such as {names}: say more of the name.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComparisonDialog</name>
        <message numerus="yes">
            <source>%Ln rows are said otherwise.</source>
            <translation>
                <numerusform>%Ln row is said otherwise.</numerusform>
                <numerusform>%Ln rows are said otherwise.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are the same in both.</source>
            <translation>
                <numerusform>%Ln row is the same in both.</numerusform>
                <numerusform>%Ln rows are the same in both.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows lie on days of which only one of them tells, and are no differences.</source>
            <translation>
                <numerusform>%Ln row lies on a day of which only one of them tells, and is no difference.</numerusform>
                <numerusform>%Ln rows lie on days of which only one of them tells, and are no differences.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows stand only in {item}.</source>
            <translation>
                <numerusform>%Ln row stands only in {item}.</numerusform>
                <numerusform>%Ln rows stand only in {item}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message numerus="yes">
            <source>%n entries are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>%n entry is repeated in a second statement and counted once.</numerusform>
                <numerusform>%n entries are repeated in a second statement and counted once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account} {currency}: {proven} of %n days are proven; credits of {proven_in} of {money_in} and debits of {proven_out} of {money_out}.</source>
            <translation>
                <numerusform>Account {account} {currency}: {proven} of %n day is proven; credits of {proven_in} of {money_in} and debits of {proven_out} of {money_out}.</numerusform>
                <numerusform>Account {account} {currency}: {proven} of %n days are proven; credits of {proven_in} of {money_in} and debits of {proven_out} of {money_out}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {second}: the balance goes from {closing} to {opening} in the %n days between them.</source>
            <translation>
                <numerusform>{first} to {second}: the balance goes from {closing} to {opening} in the %n day between them.</numerusform>
                <numerusform>{first} to {second}: the balance goes from {closing} to {opening} in the %n days between them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompletenessPage</name>
        <message numerus="yes">
            <source>The letter {file} of %Ln pages was drafted. SHA-256 {digest}</source>
            <translation>
                <numerusform>The letter {file} of %Ln page was drafted. SHA-256 {digest}</numerusform>
                <numerusform>The letter {file} of %Ln pages was drafted. SHA-256 {digest}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Custody</name>
        <message numerus="yes">
            <source>%n automatic copies of the case that could hold it were removed.</source>
            <translation>
                <numerusform>%n automatic copy of the case that could hold it was removed.</numerusform>
                <numerusform>%n automatic copies of the case that could hold it were removed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustodyPanel</name>
        <message numerus="yes">
            <source>%Ln files were taken out of it</source>
            <translation>
                <numerusform>%Ln file was taken out of it</numerusform>
                <numerusform>%Ln files were taken out of it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message numerus="yes">
            <source>%Ln entries count again.</source>
            <translation>
                <numerusform>%Ln entry counts again.</numerusform>
                <numerusform>%Ln entries count again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries count as movements of their own.</source>
            <translation>
                <numerusform>%Ln entry counts as a movement of its own.</numerusform>
                <numerusform>%Ln entries count as movements of their own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have a new note.</source>
            <translation>
                <numerusform>%Ln entry has a new note.</numerusform>
                <numerusform>%Ln entries have a new note.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries have a new party.</source>
            <translation>
                <numerusform>%Ln entry has a new party.</numerusform>
                <numerusform>%Ln entries have a new party.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were added to the episode {title}.</source>
            <translation>
                <numerusform>%Ln entry was added to the episode {title}.</numerusform>
                <numerusform>%Ln entries were added to the episode {title}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were corrected.</source>
            <translation>
                <numerusform>%Ln entry was corrected.</numerusform>
                <numerusform>%Ln entries were corrected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were excluded.</source>
            <translation>
                <numerusform>%Ln entry was excluded.</numerusform>
                <numerusform>%Ln entries were excluded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were tagged.</source>
            <translation>
                <numerusform>%Ln entry was tagged.</numerusform>
                <numerusform>%Ln entries were tagged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries were taken out of the episode.</source>
            <translation>
                <numerusform>%Ln entry was taken out of the episode.</numerusform>
                <numerusform>%Ln entries were taken out of the episode.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message numerus="yes">
            <source>The decision now stands beside %n entries.</source>
            <translation>
                <numerusform>The decision now stands beside %n entry.</numerusform>
                <numerusform>The decision now stands beside %n entries.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>%n gaps between statements were found.</source>
            <translation>
                <numerusform>%n gap between statements was found.</numerusform>
                <numerusform>%n gaps between statements were found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n movements are recorded in two accounts and counted once.</source>
            <translation>
                <numerusform>%n movement is recorded in two accounts and counted once.</numerusform>
                <numerusform>%n movements are recorded in two accounts and counted once.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DossierWording</name>
        <message numerus="yes">
            <source>%Ln entries of the case</source>
            <translation>
                <numerusform>%Ln entry of the case</numerusform>
                <numerusform>%Ln entries of the case</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DossiersPage</name>
        <message numerus="yes">
            <source>%Ln losses were written to {file}.</source>
            <translation>
                <numerusform>%Ln loss was written to {file}.</numerusform>
                <numerusform>%Ln losses were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message numerus="yes">
            <source>%Ln rows are too many for the clipboard; export them instead.</source>
            <translation>
                <numerusform>%Ln row is too many for the clipboard; export it instead.</numerusform>
                <numerusform>%Ln rows are too many for the clipboard; export them instead.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntryExport</name>
        <message numerus="yes">
            <source>%Ln entries were written to {file}.</source>
            <translation>
                <numerusform>%Ln entry was written to {file}.</numerusform>
                <numerusform>%Ln entries were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntryListDialog</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EpisodeDetail</name>
        <message numerus="yes">
            <source>%Ln entries of the case are excluded and in none of these sums.</source>
            <translation>
                <numerusform>%Ln entry of the case is excluded and in none of these sums.</numerusform>
                <numerusform>%Ln entries of the case are excluded and in none of these sums.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of {total} entries: {within}; the rest: {rest}.</source>
            <translation>
                <numerusform>%Ln of {total} entries: {within}; the rest: {rest}.</numerusform>
                <numerusform>%Ln of {total} entries: {within}; the rest: {rest}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EpisodeModel</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Episodes</name>
        <message numerus="yes">
            <source>%n entries of the case are excluded and in none of these sums.</source>
            <translation>
                <numerusform>%n entry of the case is excluded and in none of these sums.</numerusform>
                <numerusform>%n entries of the case are excluded and in none of these sums.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the case are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>%n entry of the case is repeated in a second statement and counted once.</numerusform>
                <numerusform>%n entries of the case are repeated in a second statement and counted once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} entries: {within}; the rest: {rest}.</source>
            <translation>
                <numerusform>%n of {total} entries: {within}; the rest: {rest}.</numerusform>
                <numerusform>%n of {total} entries: {within}; the rest: {rest}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceModel</name>
        <message numerus="yes">
            <source>%Ln files in it</source>
            <translation>
                <numerusform>%Ln file in it</numerusform>
                <numerusform>%Ln files in it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln payment</numerusform>
                <numerusform>%Ln payments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message numerus="yes">
            <source>%Ln files are held, not read.</source>
            <translation>
                <numerusform>%Ln file is held, not read.</numerusform>
                <numerusform>%Ln files are held, not read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files are in the case already and do not count: {labels}.</source>
            <translation>
                <numerusform>%Ln file is in the case already and does not count: {labels}.</numerusform>
                <numerusform>%Ln files are in the case already and do not count: {labels}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files still need you.</source>
            <translation>
                <numerusform>%Ln file still needs you.</numerusform>
                <numerusform>%Ln files still need you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were imported.</source>
            <translation>
                <numerusform>%Ln file was imported.</numerusform>
                <numerusform>%Ln files were imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExhibitModel</name>
        <message numerus="yes">
            <source>Points out %Ln entries</source>
            <translation>
                <numerusform>Points out %Ln entry</numerusform>
                <numerusform>Points out %Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exhibits</name>
        <message numerus="yes">
            <source>%n entries that were pinned are not in the case any more: their import was undone or left out.</source>
            <translation>
                <numerusform>%n entry that was pinned is not in the case any more: its import was undone or left out.</numerusform>
                <numerusform>%n entries that were pinned are not in the case any more: their import was undone or left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>and %n other</numerusform>
                <numerusform>and %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n entries were written to {file}.</source>
            <translation>
                <numerusform>%n entry was written to {file}.</numerusform>
                <numerusform>%n entries were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FigureTiles</name>
        <message numerus="yes">
            <source>%Ln counterparties are named in them.</source>
            <translation>
                <numerusform>%Ln counterparty is named in them.</numerusform>
                <numerusform>%Ln counterparties are named in them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more currencies</source>
            <translation>
                <numerusform>%Ln more currency</numerusform>
                <numerusform>%Ln more currencies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileListModel</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln payment</numerusform>
                <numerusform>%Ln payments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Archive, %Ln files in it</source>
            <translation>
                <numerusform>Archive, %Ln file in it</numerusform>
                <numerusform>Archive, %Ln files in it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilePanel</name>
        <message numerus="yes">
            <source>The archive holds %Ln files; each is looked at by itself, and the archive is kept with them.</source>
            <translation>
                <numerusform>The archive holds %Ln file; it is looked at by itself, and the archive is kept with it.</numerusform>
                <numerusform>The archive holds %Ln files; each is looked at by itself, and the archive is kept with them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The folder holds %Ln files; each is looked at by itself.</source>
            <translation>
                <numerusform>The folder holds %Ln file; it is looked at by itself.</numerusform>
                <numerusform>The folder holds %Ln files; each is looked at by itself.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message numerus="yes">
            <source>Filters: %Ln</source>
            <translation>
                <numerusform>Filters: %Ln</numerusform>
                <numerusform>Filters: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterFields</name>
        <message numerus="yes">
            <source>%Ln accounts</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message numerus="yes">
            <source>%n accounts</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlowDetail</name>
        <message numerus="yes">
            <source>%Ln movements make this.</source>
            <translation>
                <numerusform>%Ln movement makes this.</numerusform>
                <numerusform>%Ln movements make this.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %Ln movements are listed.</source>
            <translation>
                <numerusform>The first %Ln movement is listed.</numerusform>
                <numerusform>The first %Ln movements are listed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlowHoverCard</name>
        <message numerus="yes">
            <source>%Ln more sums.</source>
            <translation>
                <numerusform>%Ln more sum.</numerusform>
                <numerusform>%Ln more sums.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlowModel</name>
        <message numerus="yes">
            <source>%Ln movements have no rate for their day and are left out.</source>
            <translation>
                <numerusform>%Ln movement has no rate for its day and is left out.</numerusform>
                <numerusform>%Ln movements have no rate for their day and are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them could be matched otherwise just as well.</source>
            <translation>
                <numerusform>%Ln of them could be matched otherwise just as well.</numerusform>
                <numerusform>%Ln of them could be matched otherwise just as well.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlowPicture</name>
        <message numerus="yes">
            <source>%n accounts</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n movements in other currencies are not drawn.</source>
            <translation>
                <numerusform>%n movement in another currency is not drawn.</numerusform>
                <numerusform>%n movements in other currencies are not drawn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n movements may have carried some of it, but not by this method: they are not drawn.</source>
            <translation>
                <numerusform>%n movement may have carried some of it, but not by this method: it is not drawn.</numerusform>
                <numerusform>%n movements may have carried some of it, but not by this method: they are not drawn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them have a rival that is as likely.</source>
            <translation>
                <numerusform>%n of them has a rival that is as likely.</numerusform>
                <numerusform>%n of them have a rival that is as likely.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smaller nodes are drawn as one.</source>
            <translation>
                <numerusform>%n smaller node is drawn as one.</numerusform>
                <numerusform>%n smaller nodes are drawn as one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{amount}, {grade}, %n movements</source>
            <translation>
                <numerusform>{amount}, {grade}, %n movement</numerusform>
                <numerusform>{amount}, {grade}, %n movements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Flows</name>
        <message numerus="yes">
            <source>%n matches have two currencies on one side; their entries stand by themselves.</source>
            <translation>
                <numerusform>%n match has two currencies on one side; its entries stand by themselves.</numerusform>
                <numerusform>%n matches have two currencies on one side; their entries stand by themselves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payments that nobody was paid are in no total.</source>
            <translation>
                <numerusform>%n payment that nobody was paid is in no total.</numerusform>
                <numerusform>%n payments that nobody was paid are in no total.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of totals were written to {file}.</source>
            <translation>
                <numerusform>%n row of totals was written to {file}.</numerusform>
                <numerusform>%n rows of totals were written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not accounted for, and no statement covers %n days between.</source>
            <translation>
                <numerusform>{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not accounted for, and no statement covers %n day between.</numerusform>
                <numerusform>{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not accounted for, and no statement covers %n days between.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlowsPage</name>
        <message numerus="yes">
            <source>%Ln totals were written to {file}.</source>
            <translation>
                <numerusform>%Ln total was written to {file}.</numerusform>
                <numerusform>%Ln totals were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FundsDialog</name>
        <message numerus="yes">
            <source>%Ln credits are marked. Their money is then followed by every method.</source>
            <translation>
                <numerusform>%Ln credit is marked. Its money is then followed by every method.</numerusform>
                <numerusform>%Ln credits are marked. Their money is then followed by every method.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HitModel</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln hits</source>
            <translation>
                <numerusform>All %Ln hits</numerusform>
                <numerusform>All %Ln hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>named in %Ln rows</source>
            <translation>
                <numerusform>named in %Ln row</numerusform>
                <numerusform>named in %Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HitsDialog</name>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln hit</numerusform>
                <numerusform>%Ln hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %Ln hits.</source>
            <translation>
                <numerusform>The first %Ln hit.</numerusform>
                <numerusform>The first %Ln hits.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message numerus="yes">
            <source>%Ln at this time</source>
            <translation>
                <numerusform>%Ln at this time</numerusform>
                <numerusform>%Ln at this time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n files were imported.</source>
            <translation>
                <numerusform>%n file was imported.</numerusform>
                <numerusform>%n files were imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the case, %n entries are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>In the case, %n entry is repeated in a second statement and counted once.</numerusform>
                <numerusform>In the case, %n entries are repeated in a second statement and counted once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the case, %n items of evidence are held, not read.</source>
            <translation>
                <numerusform>In the case, %n item of evidence is held, not read.</numerusform>
                <numerusform>In the case, %n items of evidence are held, not read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files held, not read</source>
            <translation>
                <numerusform>%Ln file held, not read</numerusform>
                <numerusform>%Ln files held, not read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln payment</numerusform>
                <numerusform>%Ln payments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%Ln files stay locked.</source>
            <translation>
                <numerusform>%Ln file stays locked.</numerusform>
                <numerusform>%Ln files stay locked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were not read. Add them again to look at them.</source>
            <translation>
                <numerusform>%Ln file was not read. Add it again to look at it.</numerusform>
                <numerusform>%Ln files were not read. Add them again to look at them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The password opened %Ln files.</source>
            <translation>
                <numerusform>The password opened %Ln file.</numerusform>
                <numerusform>The password opened %Ln files.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Importers</name>
        <message numerus="yes">
            <source>%n cells such as {example} can be read in two ways, and no other cell decides it</source>
            <translation>
                <numerusform>%n cell such as {example} can be read in two ways, and no other cell decides it</numerusform>
                <numerusform>%n cells such as {example} can be read in two ways, and no other cell decides it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are cancelled or declined by their own words, and are entries as printed; whether they moved money must be checked.</source>
            <translation>
                <numerusform>%n row is cancelled or declined by its own words, and is an entry as printed; whether it moved money must be checked.</numerusform>
                <numerusform>%n rows are cancelled or declined by their own words, and are entries as printed; whether they moved money must be checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows count neither as received nor as paid by their own words; they are no entries.</source>
            <translation>
                <numerusform>%n row counts neither as received nor as paid by its own words; it is no entry.</numerusform>
                <numerusform>%n rows count neither as received nor as paid by their own words; they are no entries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The currency of %n entries is not stated.</source>
            <translation>
                <numerusform>The currency of %n entry is not stated.</numerusform>
                <numerusform>The currency of %n entries is not stated.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The sheets “{one}” and “{other}” hold the same %n rows; both are kept.</source>
            <translation>
                <numerusform>The sheets “{one}” and “{other}” hold the same %n row; both are kept.</numerusform>
                <numerusform>The sheets “{one}” and “{other}” hold the same %n rows; both are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status of %n transfers is in words that are not known.</source>
            <translation>
                <numerusform>The status of %n transfers is in words that are not known.</numerusform>
                <numerusform>The status of %n transfers is in words that are not known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than one account stands in each of the %n rows</source>
            <translation>
                <numerusform>more than one account stands in the %n row</numerusform>
                <numerusform>more than one account stands in each of the %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no account stands in all of the %n rows</source>
            <translation>
                <numerusform>no account stands in the %n row</numerusform>
                <numerusform>no account stands in all of the %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no sign, no word and no balance tells the direction of %n rows</source>
            <translation>
                <numerusform>no sign, no word and no balance tells the direction of %n row</numerusform>
                <numerusform>no sign, no word and no balance tells the direction of %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no value above 12 in %n rows</source>
            <translation>
                <numerusform>no value above 12 in %n row</numerusform>
                <numerusform>no value above 12 in %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no word tells whether the customer sent or received the %n transfers</source>
            <translation>
                <numerusform>no word tells whether the customer sent or received the %n transfer</numerusform>
                <numerusform>no word tells whether the customer sent or received the %n transfers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{account} in %n rows</source>
            <translation>
                <numerusform>{account} in %n row</numerusform>
                <numerusform>{account} in %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{account}, {name}, in %n rows</source>
            <translation>
                <numerusform>{account}, {name}, in %n row</numerusform>
                <numerusform>{account}, {name}, in %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file} cannot be read completely before %n questions are answered.</source>
            <translation>
                <numerusform>{file} cannot be read completely before %n question is answered.</numerusform>
                <numerusform>{file} cannot be read completely before %n questions are answered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Indirect methods</name>
        <message numerus="yes">
            <source>%n days of account {account} are covered by a statement and not proven.</source>
            <translation>
                <numerusform>%n day of account {account} is covered by a statement and not proven.</numerusform>
                <numerusform>%n days of account {account} are covered by a statement and not proven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days of the period are missing in the statements of {account}.</source>
            <translation>
                <numerusform>%n day of the period is missing in the statements of {account}.</numerusform>
                <numerusform>%n days of the period are missing in the statements of {account}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n entries of {account} the source does not say whether they are cash.</source>
            <translation>
                <numerusform>Of %n entry of {account} the source does not say whether they are cash.</numerusform>
                <numerusform>Of %n entries of {account} the source does not say whether they are cash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemsPanel</name>
        <message numerus="yes">
            <source>%Ln entries of the case</source>
            <translation>
                <numerusform>%Ln entry of the case</numerusform>
                <numerusform>%Ln entries of the case</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeepLayoutDialog</name>
        <message numerus="yes">
            <source>{id}: %Ln columns</source>
            <translation>
                <numerusform>{id}: %Ln column</numerusform>
                <numerusform>{id}: %Ln columns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeptAnswersDialog</name>
        <message numerus="yes">
            <source>The answer was withdrawn; %Ln readings no longer count.</source>
            <translation>
                <numerusform>The answer was withdrawn; %Ln reading no longer counts.</numerusform>
                <numerusform>The answer was withdrawn; %Ln readings no longer count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw this answer? %Ln readings were made with it and will no longer count. You can undo this.</source>
            <translation>
                <numerusform>Withdraw this answer? %Ln reading was made with it and will no longer count. You can undo this.</numerusform>
                <numerusform>Withdraw this answer? %Ln readings were made with it and will no longer count. You can undo this.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayoutConversation</name>
        <message numerus="yes">
            <source>The layout {id} is kept on this computer; %Ln files are read with it.</source>
            <translation>
                <numerusform>The layout {id} is kept on this computer; %Ln file is read with it.</numerusform>
                <numerusform>The layout {id} is kept on this computer; %Ln files are read with it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message numerus="yes">
            <source>%n titles do not stand in their places: {titles}</source>
            <translation>
                <numerusform>%n title does not stand in its place: {titles}</numerusform>
                <numerusform>%n titles do not stand in their places: {titles}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The layout {id} was saved, revision {revision}: %n columns.</source>
            <translation>
                <numerusform>The layout {id} was saved, revision {revision}: %n column.</numerusform>
                <numerusform>The layout {id} was saved, revision {revision}: %n columns.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayoutsDialog</name>
        <message numerus="yes">
            <source>%Ln layouts were imported: {names}.</source>
            <translation>
                <numerusform>%Ln layout was imported: {names}.</numerusform>
                <numerusform>%Ln layouts were imported: {names}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message numerus="yes">
            <source>The ledger has %n entries, {repeated} of them repeated and counted once; its hash is {hash}.</source>
            <translation>
                <numerusform>The ledger has %n entry, {repeated} of them repeated and counted once; its hash is {hash}.</numerusform>
                <numerusform>The ledger has %n entries, {repeated} of them repeated and counted once; its hash is {hash}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message numerus="yes">
            <source>The letter asks about %n accounts; it is in {file}, its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>The letter asks about %n account; it is in {file}, its SHA-256 is {hash}.</numerusform>
                <numerusform>The letter asks about %n accounts; it is in {file}, its SHA-256 is {hash}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{days} (%n days): no statement covers these days. Please provide it; where nothing was booked, please state the balance at the beginning and at the end.</source>
            <translation>
                <numerusform>{days} (%n day): no statement covers this day. Please provide it; where nothing was booked, please state the balance at the beginning and at the end.</numerusform>
                <numerusform>{days} (%n days): no statement covers these days. Please provide it; where nothing was booked, please state the balance at the beginning and at the end.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{days} (%n days): only files that could not be read may cover these days. Please provide the entries of these days as a table; where nothing was booked, please state the balance at the beginning and at the end.</source>
            <translation>
                <numerusform>{days} (%n day): only files that could not be read may cover this day. Please provide the entries of this day as a table; where nothing was booked, please state the balance at the beginning and at the end.</numerusform>
                <numerusform>{days} (%n days): only files that could not be read may cover these days. Please provide the entries of these days as a table; where nothing was booked, please state the balance at the beginning and at the end.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message numerus="yes">
            <source>%n entries record a day without a time; within it they stand as in the source.</source>
            <translation>
                <numerusform>%n entry records a day without a time; within it, it stands as in the source.</numerusform>
                <numerusform>%n entries record a day without a time; within it they stand as in the source.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries record no time zone; {zone} is assumed.</source>
            <translation>
                <numerusform>%n entry records no time zone; {zone} is assumed.</numerusform>
                <numerusform>%n entries record no time zone; {zone} is assumed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries: {warning}</source>
            <translation>
                <numerusform>%n entry: {warning}</numerusform>
                <numerusform>%n entries: {warning}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are held and were not read; what they say is in no figure, and the list of the material names each with the reason.</source>
            <translation>
                <numerusform>%n item of evidence is held and was not read; what it says is in no figure, and the list of the material names it with the reason.</numerusform>
                <numerusform>%n items of evidence are held and were not read; what they say is in no figure, and the list of the material names each with the reason.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} are repeated in a second statement and counted once.</source>
            <translation>
                <numerusform>Account {account}: %n entry between {first} and {last} is repeated in a second statement and counted once.</numerusform>
                <numerusform>Account {account}: %n entries between {first} and {last} are repeated in a second statement and counted once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} equal entries of another statement in day and amount, but not in all that is stated of them; both are counted.</source>
            <translation>
                <numerusform>Account {account}: %n entry between {first} and {last} equals an entry of another statement in day and amount, but not in all that is stated of them; both are counted.</numerusform>
                <numerusform>Account {account}: %n entries between {first} and {last} equal entries of another statement in day and amount, but not in all that is stated of them; both are counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{evidence}: %n payments touch no account of the case and are in no sum of one.</source>
            <translation>
                <numerusform>{evidence}: %n payment touches no account of the case and is in no sum of one.</numerusform>
                <numerusform>{evidence}: %n payments touch no account of the case and are in no sum of one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{evidence}: %n rows look like entries but could not be read.</source>
            <translation>
                <numerusform>{evidence}: %n row looks like an entry but could not be read.</numerusform>
                <numerusform>{evidence}: %n rows look like entries but could not be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinePanel</name>
        <message numerus="yes">
            <source>%Ln entries make this sum.</source>
            <translation>
                <numerusform>%Ln entry makes this sum.</numerusform>
                <numerusform>%Ln entries make this sum.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message numerus="yes">
            <source>%n losses were written.</source>
            <translation>
                <numerusform>%n loss was written.</numerusform>
                <numerusform>%n losses were written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatchDetail</name>
        <message numerus="yes">
            <source>%Ln assignments score the same, so that figures do not decide; it is not counted as sure.</source>
            <translation>
                <numerusform>%Ln assignment scores the same, so that figures do not decide; it is not counted as sure.</numerusform>
                <numerusform>%Ln assignments score the same, so that figures do not decide; it is not counted as sure.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatchModel</name>
        <message numerus="yes">
            <source>{grade}; ambiguous: %Ln candidates</source>
            <translation>
                <numerusform>{grade}; ambiguous: %Ln candidate</numerusform>
                <numerusform>{grade}; ambiguous: %Ln candidates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{party} (%Ln entries)</source>
            <translation>
                <numerusform>{party} (%Ln entry)</numerusform>
                <numerusform>{party} (%Ln entries)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatchWriting</name>
        <message numerus="yes">
            <source>%Ln transfers were written to {file}.</source>
            <translation>
                <numerusform>%Ln transfer was written to {file}.</numerusform>
                <numerusform>%Ln transfers were written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were left out: an entry of theirs may not leave the case.</source>
            <translation>
                <numerusform>%Ln was left out: an entry of it may not leave the case.</numerusform>
                <numerusform>%Ln were left out: an entry of theirs may not leave the case.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Matching</name>
        <message numerus="yes">
            <source>%n entries add up to one amount.</source>
            <translation>
                <numerusform>%n entry adds up to one amount.</numerusform>
                <numerusform>%n entries add up to one amount.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matches were left out: an entry of theirs may not leave the case.</source>
            <translation>
                <numerusform>%n match was left out: an entry of it may not leave the case.</numerusform>
                <numerusform>%n matches were left out: an entry of theirs may not leave the case.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matches were written to {file}.</source>
            <translation>
                <numerusform>%n match was written to {file}.</numerusform>
                <numerusform>%n matches were written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes lie between them.</source>
            <translation>
                <numerusform>%n minute lies between them.</numerusform>
                <numerusform>%n minutes lie between them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers have one side only.</source>
            <translation>
                <numerusform>%n transfer has one side only.</numerusform>
                <numerusform>%n transfers have one side only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers {grade}, ambiguous and not counted as sure: {amount} {currency}.</source>
            <translation>
                <numerusform>%n transfer {grade}, ambiguous and not counted as sure: {amount} {currency}.</numerusform>
                <numerusform>%n transfers {grade}, ambiguous and not counted as sure: {amount} {currency}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers {grade}: {amount} {currency} paid.</source>
            <translation>
                <numerusform>%n transfer {grade}: {amount} {currency} paid.</numerusform>
                <numerusform>%n transfers {grade}: {amount} {currency} paid.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days lie between them.</source>
            <translation>
                <numerusform>%n working day lies between them.</numerusform>
                <numerusform>%n working days lie between them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ambiguous: %n candidates</source>
            <translation>
                <numerusform>ambiguous: %n candidate</numerusform>
                <numerusform>ambiguous: %n candidates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedsList</name>
        <message numerus="yes">
            <source>What needs you: %Ln</source>
            <translation>
                <numerusform>What needs you: %Ln</numerusform>
                <numerusform>What needs you: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoteButton</name>
        <message numerus="yes">
            <source>%Ln notes</source>
            <translation>
                <numerusform>%Ln note</numerusform>
                <numerusform>%Ln notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n days are covered by no statement.</source>
            <translation>
                <numerusform>%n day is covered by no statement.</numerusform>
                <numerusform>%n days are covered by no statement.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files are held and were not read.</source>
            <translation>
                <numerusform>%n file is held and was not read.</numerusform>
                <numerusform>%n files are held and were not read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n findings are open.</source>
            <translation>
                <numerusform>%n finding is open.</numerusform>
                <numerusform>%n findings are open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hypotheses are neither supported nor rejected.</source>
            <translation>
                <numerusform>%n hypothesis is neither supported nor rejected.</numerusform>
                <numerusform>%n hypotheses are neither supported nor rejected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are in quarantine.</source>
            <translation>
                <numerusform>%n item of evidence is in quarantine.</numerusform>
                <numerusform>%n items of evidence are in quarantine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keyed statements differ from the entries.</source>
            <translation>
                <numerusform>%n keyed statement differs from the entries.</numerusform>
                <numerusform>%n keyed statements differ from the entries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n orders ask for days that no statement covers.</source>
            <translation>
                <numerusform>%n order asks for days that no statement covers.</numerusform>
                <numerusform>%n orders ask for days that no statement covers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs of names may be one party.</source>
            <translation>
                <numerusform>%n pair of names may be one party.</numerusform>
                <numerusform>%n pairs of names may be one party.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows look like entries and could not be read.</source>
            <translation>
                <numerusform>%n row looks like an entry and could not be read.</numerusform>
                <numerusform>%n rows look like entries and could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows wait for the answer to a question about their file.</source>
            <translation>
                <numerusform>%n row waits for the answer to a question about its file.</numerusform>
                <numerusform>%n rows wait for the answer to a question about their file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statements contradict their own balances.</source>
            <translation>
                <numerusform>%n statement contradicts its own balances.</numerusform>
                <numerusform>%n statements contradict their own balances.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statements do not join the one before.</source>
            <translation>
                <numerusform>%n statement does not join the one before.</numerusform>
                <numerusform>%n statements do not join the one before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tasks are not done.</source>
            <translation>
                <numerusform>%n task is not done.</numerusform>
                <numerusform>%n tasks are not done.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers are inferred, and nobody decided about them.</source>
            <translation>
                <numerusform>%n transfer is inferred, and nobody decided about it.</numerusform>
                <numerusform>%n transfers are inferred, and nobody decided about them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers show on one of two accounts only.</source>
            <translation>
                <numerusform>%n transfer shows on one of two accounts only.</numerusform>
                <numerusform>%n transfers show on one of two accounts only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The sums of %n entries were written to {file}.</source>
            <translation>
                <numerusform>The sums of %n entry were written to {file}.</numerusform>
                <numerusform>The sums of %n entries were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message numerus="yes">
            <source>The filter shows %Ln entries besides those of the row, which are chosen.</source>
            <translation>
                <numerusform>The filter shows %Ln entry besides those of the row, which are chosen.</numerusform>
                <numerusform>The filter shows %Ln entries besides those of the row, which are chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The sums of %Ln entries were written to {file}.</source>
            <translation>
                <numerusform>The sums of %Ln entry were written to {file}.</numerusform>
                <numerusform>The sums of %Ln entries were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartiesPage</name>
        <message numerus="yes">
            <source>{shown} of %Ln parties</source>
            <translation>
                <numerusform>{shown} of %Ln party</numerusform>
                <numerusform>{shown} of %Ln parties</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartyCard</name>
        <message numerus="yes">
            <source>%Ln rows of sources</source>
            <translation>
                <numerusform>%Ln row of sources</numerusform>
                <numerusform>%Ln rows of sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartyDetail</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more names are not shown here.</source>
            <translation>
                <numerusform>%Ln more name is not shown here.</numerusform>
                <numerusform>%Ln more names are not shown here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln names as recorded</source>
            <translation>
                <numerusform>%Ln name as recorded</numerusform>
                <numerusform>%Ln names as recorded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message numerus="yes">
            <source>%n automatic backups under the old key were removed.</source>
            <translation>
                <numerusform>%n automatic backup under the old key was removed.</numerusform>
                <numerusform>%n automatic backups under the old key were removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged files kept beside the case still open with the passphrase of their time.</source>
            <translation>
                <numerusform>%n damaged file kept beside the case still opens with the passphrase of its time.</numerusform>
                <numerusform>%n damaged files kept beside the case still open with the passphrase of their time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaymentPanel</name>
        <message numerus="yes">
            <source>%Ln payments; each column says how much of them a method takes for claimed money.</source>
            <translation>
                <numerusform>%Ln payment; each column says how much of them a method takes for claimed money.</numerusform>
                <numerusform>%Ln payments; each column says how much of them a method takes for claimed money.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeriodStrip</name>
        <message numerus="yes">
            <source>and %Ln money transfers: {currency} in {credits}, out {debits}</source>
            <translation>
                <numerusform>and %Ln money transfer: {currency} in {credits}, out {debits}</numerusform>
                <numerusform>and %Ln money transfers: {currency} in {credits}, out {debits}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{currency} in {credits}, out {debits}, %Ln entries</source>
            <translation>
                <numerusform>{currency} in {credits}, out {debits}, %Ln entry</numerusform>
                <numerusform>{currency} in {credits}, out {debits}, %Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PickedList</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message numerus="yes">
            <source>%Ln entries of intelligence may be shown</source>
            <translation>
                <numerusform>%Ln entry of intelligence may be shown</numerusform>
                <numerusform>%Ln entries of intelligence may be shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries outside the legal basis may be shown</source>
            <translation>
                <numerusform>%Ln entry outside the legal basis may be shown</numerusform>
                <numerusform>%Ln entries outside the legal basis may be shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheets are written; this is the first of them.</source>
            <translation>
                <numerusform>%Ln sheet is written; this is it.</numerusform>
                <numerusform>%Ln sheets are written; this is the first of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PictureExport</name>
        <message numerus="yes">
            <source>%Ln pictures were written, the first one to {file}.</source>
            <translation>
                <numerusform>%Ln picture was written, to {file}.</numerusform>
                <numerusform>%Ln pictures were written, the first one to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sheets went to the printer; the trail says so.</source>
            <translation>
                <numerusform>%Ln sheet went to the printer; the trail says so.</numerusform>
                <numerusform>%Ln sheets went to the printer; the trail says so.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PivotModel</name>
        <message numerus="yes">
            <source>%Ln months with entries, from {first} to {last}</source>
            <translation>
                <numerusform>%Ln month with entries, from {first} to {last}</numerusform>
                <numerusform>%Ln months with entries, from {first} to {last}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PivotPanel</name>
        <message numerus="yes">
            <source>%Ln entries in these sums</source>
            <translation>
                <numerusform>%Ln entry in these sums</numerusform>
                <numerusform>%Ln entries in these sums</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Plates</name>
        <message numerus="yes">
            <source>The picture shows entries outside the legal basis of their evidence: %n of them.</source>
            <translation>
                <numerusform>The picture shows entries outside the legal basis of their evidence: %n of them.</numerusform>
                <numerusform>The picture shows entries outside the legal basis of their evidence: %n of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The picture shows entries whose source is intelligence only, no evidence for a court: %n of them.</source>
            <translation>
                <numerusform>The picture shows entries whose source is intelligence only, no evidence for a court: %n of them.</numerusform>
                <numerusform>The picture shows entries whose source is intelligence only, no evidence for a court: %n of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Productions</name>
        <message numerus="yes">
            <source>%n rows lie on days of which only one of them tells.</source>
            <translation>
                <numerusform>%n row lies on a day of which only one of them tells.</numerusform>
                <numerusform>%n rows lie on days of which only one of them tells.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} and {second}: %n rows are the same; {removed} are only in {first}, {added} only in {second}, {changed} are said otherwise.</source>
            <translation>
                <numerusform>{first} and {second}: %n row is the same; {removed} are only in {first}, {added} only in {second}, {changed} are said otherwise.</numerusform>
                <numerusform>{first} and {second}: %n rows are the same; {removed} are only in {first}, {added} only in {second}, {changed} are said otherwise.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalPanel</name>
        <message numerus="yes">
            <source>%Ln proposals are open.</source>
            <translation>
                <numerusform>%Ln proposal is open.</numerusform>
                <numerusform>%Ln proposals are open.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message numerus="yes">
            <source>%n files of the archive “{file}” could not be taken out.</source>
            <translation>
                <numerusform>%n file of the archive “{file}” could not be taken out.</numerusform>
                <numerusform>%n files of the archive “{file}” could not be taken out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts were once read in a wrong encoding ({read_as} for {written_in}) and saved again, such as “{text}” in row {row}, which probably was “{probable}”. They are kept as they are.</source>
            <translation>
                <numerusform>%n text was once read in a wrong encoding ({read_as} for {written_in}) and saved again: “{text}” in row {row} probably was “{probable}”. It is kept as it is.</numerusform>
                <numerusform>%n texts were once read in a wrong encoding ({read_as} for {written_in}) and saved again, such as “{text}” in row {row}, which probably was “{probable}”. They are kept as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n payments with two parties</source>
            <translation>
                <numerusform>{file}: %n payment with two parties</numerusform>
                <numerusform>{file}: %n payments with two parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n rows look like entries but were not read: {reason}.</source>
            <translation>
                <numerusform>{file}: %n row look like entries but were not read: {reason}.</numerusform>
                <numerusform>{file}: %n rows look like entries but were not read: {reason}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: account {account}, %n entries. {state}: {reason}</source>
            <translation>
                <numerusform>{file}: account {account}, %n entry. {state}: {reason}</numerusform>
                <numerusform>{file}: account {account}, %n entries. {state}: {reason}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message numerus="yes">
            <source>The receipt of %n pages is in {file}; its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>The receipt of %n page is in {file}; its SHA-256 is {hash}.</numerusform>
                <numerusform>The receipt of %n pages is in {file}; its SHA-256 is {hash}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reconciliation</name>
        <message numerus="yes">
            <source>The running balances follow where the column {title} is taken off as well, in %n rows and by {sum} in all; it is in no entry.</source>
            <translation>
                <numerusform>The running balances follow where the column {title} is taken off as well, in %n row and by {sum} in all; it is in no entry.</numerusform>
                <numerusform>The running balances follow where the column {title} is taken off as well, in %n rows and by {sum} in all; it is in no entry.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message numerus="yes">
            <source>The newest backup that is whole is of {time} and ends with audit record {number}; %n audit records after it would be lost.</source>
            <translation>
                <numerusform>The newest backup that is whole is of {time} and ends with audit record {number}; %n audit record after it would be lost.</numerusform>
                <numerusform>The newest backup that is whole is of {time} and ends with audit record {number}; %n audit records after it would be lost.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Red flags</name>
        <message numerus="yes">
            <source>Not computed for %n of them ({subjects}). {missing}</source>
            <translation>
                <numerusform>Not computed for %n of them ({subjects}). {missing}</numerusform>
                <numerusform>Not computed for %n of them ({subjects}). {missing}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kind}, version {version}, number {number}: %n rows, sealed by {name} at {moment}; SHA-256 {hash}.</source>
            <translation>
                <numerusform>{kind}, version {version}, number {number}: %n row, sealed by {name} at {moment}; SHA-256 {hash}.</numerusform>
                <numerusform>{kind}, version {version}, number {number}: %n rows, sealed by {name} at {moment}; SHA-256 {hash}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Release</name>
        <message numerus="yes">
            <source>%n entries are excluded by a decision: they are marked and in no sum.</source>
            <translation>
                <numerusform>%n entry is excluded by a decision: it is marked and in no sum.</numerusform>
                <numerusform>%n entries are excluded by a decision: they are marked and in no sum.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out: the legal basis of their evidence does not cover them.</source>
            <translation>
                <numerusform>%n entry is left out: the legal basis of its evidence does not cover it.</numerusform>
                <numerusform>%n entries are left out: the legal basis of their evidence does not cover them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out: their source is intelligence only.</source>
            <translation>
                <numerusform>%n entry is left out: its source is intelligence only.</numerusform>
                <numerusform>%n entries are left out: their source is intelligence only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are repeated in a second statement and counted once: they are marked.</source>
            <translation>
                <numerusform>%n entry is repeated in a second statement and counted once: it is marked.</numerusform>
                <numerusform>%n entries are repeated in a second statement and counted once: they are marked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are in quarantine and left out.</source>
            <translation>
                <numerusform>%n item of evidence is in quarantine and left out.</numerusform>
                <numerusform>%n items of evidence are in quarantine and left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are left out: they are intelligence only.</source>
            <translation>
                <numerusform>%n item of evidence is left out: it is intelligence only.</numerusform>
                <numerusform>%n items of evidence are left out: they are intelligence only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence are withdrawn and left out.</source>
            <translation>
                <numerusform>%n item of evidence is withdrawn and left out.</numerusform>
                <numerusform>%n items of evidence are withdrawn and left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items of evidence were destroyed by order.</source>
            <translation>
                <numerusform>%n item of evidence was destroyed by order.</numerusform>
                <numerusform>%n items of evidence were destroyed by order.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payments are left out: they lie outside the period of the legal basis of their evidence.</source>
            <translation>
                <numerusform>%n payment is left out: it lies outside the period of the legal basis of its evidence.</numerusform>
                <numerusform>%n payments are left out: they lie outside the period of the legal basis of their evidence.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RepeatPanel</name>
        <message numerus="yes">
            <source>%Ln entries are repeated in a second statement: each movement counts once.</source>
            <translation>
                <numerusform>%Ln entry is repeated in a second statement: each movement counts once.</numerusform>
                <numerusform>%Ln entries are repeated in a second statement: each movement counts once.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>Figure {number} of {total}. Movements in {currency}, %n in number, each drawn once though both of its sides may be in the schedule.</source>
            <translation>
                <numerusform>Figure {number} of {total}. Movements in {currency}, %n in number, each drawn once though both of its sides may be in the schedule.</numerusform>
                <numerusform>Figure {number} of {total}. Movements in {currency}, %n in number, each drawn once though both of its sides may be in the schedule.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Share {number} of {count}; %n of them open the case.</source>
            <translation>
                <numerusform>Share {number} of {count}; %n of them opens the case.</numerusform>
                <numerusform>Share {number} of {count}; %n of them open the case.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The report of %n pages is in {file}; its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>The report of %n page is in {file}; its SHA-256 is {hash}.</numerusform>
                <numerusform>The report of %n pages is in {file}; its SHA-256 is {hash}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleDetail</name>
        <message numerus="yes">
            <source>%Ln findings of this rule have no row that fits the filters.</source>
            <translation>
                <numerusform>%Ln finding of this rule has no row that fits the filters.</numerusform>
                <numerusform>%Ln findings of this rule have no row that fits the filters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message numerus="yes">
            <source>%Ln categories were set by persons.</source>
            <translation>
                <numerusform>%Ln category was set by persons.</numerusform>
                <numerusform>%Ln categories were set by persons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen entries</source>
            <translation>
                <numerusform>%Ln chosen entry</numerusform>
                <numerusform>%Ln chosen entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message numerus="yes">
            <source>All %Ln entries of this view</source>
            <translation>
                <numerusform>The %Ln entry of this view</numerusform>
                <numerusform>All %Ln entries of this view</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln selected entries</source>
            <translation>
                <numerusform>The %Ln selected entry</numerusform>
                <numerusform>The %Ln selected entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScreeningConversation</name>
        <message numerus="yes">
            <source>The first of %Ln entries behind the figure</source>
            <translation>
                <numerusform>The first of %Ln entry behind the figure</numerusform>
                <numerusform>The first of %Ln entries behind the figure</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScreeningPage</name>
        <message numerus="yes">
            <source>%Ln lines of outgoings were written to {file}.</source>
            <translation>
                <numerusform>%Ln line of outgoings was written to {file}.</numerusform>
                <numerusform>%Ln lines of outgoings were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeamTable</name>
        <message numerus="yes">
            <source>The balance changes in the %Ln days between them.</source>
            <translation>
                <numerusform>The balance changes in the %Ln day between them.</numerusform>
                <numerusform>The balance changes in the %Ln days between them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%Ln found.</source>
            <translation>
                <numerusform>%Ln found.</numerusform>
                <numerusform>%Ln found.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatementTree</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Statements</name>
        <message numerus="yes">
            <source>{evidence} {file}: account {account}, %n entries. {state}: {reason}</source>
            <translation>
                <numerusform>{evidence} {file}: account {account}, %n entry. {state}: {reason}</numerusform>
                <numerusform>{evidence} {file}: account {account}, %n entries. {state}: {reason}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SumChips</name>
        <message numerus="yes">
            <source>%Ln more sums</source>
            <translation>
                <numerusform>%Ln more sum</numerusform>
                <numerusform>%Ln more sums</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n accounts</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more movements of this stretch are not drawn.</source>
            <translation>
                <numerusform>%n more movement of this stretch is not drawn.</numerusform>
                <numerusform>%n more movements of this stretch are not drawn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Arrows show the %n largest movements of this stretch: zoom in for the others.</source>
            <translation>
                <numerusform>Arrows show the %n largest movement of this stretch: zoom in for the others.</numerusform>
                <numerusform>Arrows show the %n largest movements of this stretch: zoom in for the others.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No statement for %n days</source>
            <translation>
                <numerusform>No statement for %n day</numerusform>
                <numerusform>No statement for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Statements of some accounts are missing for %n days</source>
            <translation>
                <numerusform>Statements of some accounts are missing for %n day</numerusform>
                <numerusform>Statements of some accounts are missing for %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalsPanel</name>
        <message numerus="yes">
            <source>%Ln matches have two currencies on one side; their entries stand by themselves.</source>
            <translation>
                <numerusform>%Ln match has two currencies on one side; its entries stand by themselves.</numerusform>
                <numerusform>%Ln matches have two currencies on one side; their entries stand by themselves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln movements make this total.</source>
            <translation>
                <numerusform>%Ln movement makes this total.</numerusform>
                <numerusform>%Ln movements make this total.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments that nobody was paid are in no total.</source>
            <translation>
                <numerusform>%Ln payment that nobody was paid is in no total.</numerusform>
                <numerusform>%Ln payments that nobody was paid are in no total.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln totals.</source>
            <translation>
                <numerusform>%Ln total.</numerusform>
                <numerusform>%Ln totals.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalsStrip</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tracing</name>
        <message numerus="yes">
            <source>%n entries are marked as funds of interest.</source>
            <translation>
                <numerusform>%n entry is marked as funds of interest.</numerusform>
                <numerusform>%n entries are marked as funds of interest.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries take back an earlier one and give back the very money.</source>
            <translation>
                <numerusform>%n entry takes back an earlier one and gives back the very money.</numerusform>
                <numerusform>%n entries take back an earlier one and give back the very money.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers are booked as arrived before they left; they carry nothing, and what arrived is of unknown origin.</source>
            <translation>
                <numerusform>%n transfer is booked as arrived before it left; it carries nothing, and what arrived is of unknown origin.</numerusform>
                <numerusform>%n transfers are booked as arrived before they left; they carry nothing, and what arrived is of unknown origin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers arrive as funds of interest; the mark counts, and what left is a payment like any other.</source>
            <translation>
                <numerusform>%n transfer arrives as funds of interest; the mark counts, and what left is a payment like any other.</numerusform>
                <numerusform>%n transfers arrive as funds of interest; the mark counts, and what left is a payment like any other.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on that are only inferred; nobody has confirmed them.</source>
            <translation>
                <numerusform>%n transfer carries money on that is only inferred; nobody has confirmed it.</numerusform>
                <numerusform>%n transfers carry money on that are only inferred; nobody has confirmed them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on; a person confirmed them.</source>
            <translation>
                <numerusform>%n transfer carries money on; a person confirmed it.</numerusform>
                <numerusform>%n transfers carry money on; a person confirmed them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transfers carry money on; identifiers on both sides prove them.</source>
            <translation>
                <numerusform>%n transfer carries money on; identifiers on both sides prove it.</numerusform>
                <numerusform>%n transfers carry money on; identifiers on both sides prove them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n accounts the balance before the first entry is unknown; the least that explains its payments is assumed, of unknown origin, and results are intervals.</source>
            <translation>
                <numerusform>Of %n account the balance before the first entry is unknown; the least that explains its payments is assumed, of unknown origin, and results are intervals.</numerusform>
                <numerusform>Of %n accounts the balance before the first entry is unknown; the least that explains its payments is assumed, of unknown origin, and results are intervals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions records are missing between two statements; results are intervals.</source>
            <translation>
                <numerusform>On %n occasion records are missing between two statements; results are intervals.</numerusform>
                <numerusform>On %n occasions records are missing between two statements; results are intervals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions the day of an entry is ambiguous; results are intervals.</source>
            <translation>
                <numerusform>On %n occasion the day of an entry is ambiguous; results are intervals.</numerusform>
                <numerusform>On %n occasions the day of an entry is ambiguous; results are intervals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n occasions the source does not say in which order entries of one day were booked; results are intervals.</source>
            <translation>
                <numerusform>On %n occasion the source does not say in which order entries of one day were booked; results are intervals.</numerusform>
                <numerusform>On %n occasions the source does not say in which order entries of one day were booked; results are intervals.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message numerus="yes">
            <source>%n records of the trail were written to {file}.</source>
            <translation>
                <numerusform>%n record of the trail was written to {file}.</numerusform>
                <numerusform>%n records of the trail were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrailPage</name>
        <message numerus="yes">
            <source>%Ln records were written to {file}.</source>
            <translation>
                <numerusform>%Ln record was written to {file}.</numerusform>
                <numerusform>%Ln records were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TransferPage</name>
        <message numerus="yes">
            <source>%n transfers</source>
            <translation>
                <numerusform>%n transfer</numerusform>
                <numerusform>%n transfers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n entries there were too many near ones of one amount to look at all.</source>
            <translation>
                <numerusform>For %n entry there were too many near ones of one amount to look at all.</numerusform>
                <numerusform>For %n entries there were too many near ones of one amount to look at all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n sets of candidates nothing proves that the choice is the best.</source>
            <translation>
                <numerusform>In %n set of candidates nothing proves that the choice is the best.</numerusform>
                <numerusform>In %n sets of candidates nothing proves that the choice is the best.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TransfersPage</name>
        <message numerus="yes">
            <source>%Ln matches have no entry that fits the filters.</source>
            <translation>
                <numerusform>%Ln match has no entry that fits the filters.</numerusform>
                <numerusform>%Ln matches have no entry that fits the filters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>One side only: %Ln</source>
            <translation>
                <numerusform>One side only: %Ln</numerusform>
                <numerusform>One side only: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnreadTable</name>
        <message numerus="yes">
            <source>%Ln rows shown</source>
            <translation>
                <numerusform>%Ln row shown</numerusform>
                <numerusform>%Ln rows shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Warnings</name>
        <message numerus="yes">
            <source>%n rows: {warning}</source>
            <translation>
                <numerusform>%n row: {warning}</numerusform>
                <numerusform>%n rows: {warning}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows: {warning} Found: {characters}.</source>
            <translation>
                <numerusform>%n row: {warning} Found: {characters}.</numerusform>
                <numerusform>%n rows: {warning} Found: {characters}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: an item is held that has not been read.</source>
            <translation>
                <numerusform>{first} to {last}, %Ln day: an item is held that has not been read.</numerusform>
                <numerusform>{first} to {last}, %Ln days: an item is held that has not been read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: in several statements, not proven.</source>
            <translation>
                <numerusform>{first} to {last}, %Ln day: in several statements, not proven.</numerusform>
                <numerusform>{first} to {last}, %Ln days: in several statements, not proven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: in several statements, proven {grade}.</source>
            <translation>
                <numerusform>{first} to {last}, %Ln day: in several statements, proven {grade}.</numerusform>
                <numerusform>{first} to {last}, %Ln days: in several statements, proven {grade}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: no statement covers them.</source>
            <translation>
                <numerusform>{first} to {last}, %Ln day: no statement covers it.</numerusform>
                <numerusform>{first} to {last}, %Ln days: no statement covers them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: not proven.</source>
            <translation>
                <numerusform>{first} to {last}, %Ln day: not proven.</numerusform>
                <numerusform>{first} to {last}, %Ln days: not proven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %Ln days: proven {grade}.</source>
            <translation>
                <numerusform>{first} to {last}, %Ln day: proven {grade}.</numerusform>
                <numerusform>{first} to {last}, %Ln days: proven {grade}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WrittenCard</name>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_ExcludedPart</name>
        <message numerus="yes">
            <source>%Ln excluded</source>
            <translation>
                <numerusform>%Ln excluded</numerusform>
                <numerusform>%Ln excluded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_RepeatedPart</name>
        <message numerus="yes">
            <source>%Ln entries are repeated in a second statement and counted once</source>
            <translation>
                <numerusform>%Ln entry is repeated in a second statement and counted once</numerusform>
                <numerusform>%Ln entries are repeated in a second statement and counted once</numerusform>
            </translation>
        </message>
    </context>
</TS>
