<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <name>Deciding</name>
        <message numerus="yes">
            <source>%Ln entries count again.</source>
            <translation>
                <numerusform>%Ln entry counts again.</numerusform>
                <numerusform>%Ln entries count again.</numerusform>
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
        <name>FileListModel</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
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
        <name>HoverCard</name>
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
    </context>
    <context>
        <name>ImportPage</name>
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
            <source>%Ln files were not read. Add them again to look at them.</source>
            <translation>
                <numerusform>%Ln file was not read. Add it again to look at it.</numerusform>
                <numerusform>%Ln files were not read. Add them again to look at them.</numerusform>
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
            <source>The currency of %n entries is not stated.</source>
            <translation>
                <numerusform>The currency of %n entry is not stated.</numerusform>
                <numerusform>The currency of %n entries is not stated.</numerusform>
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
            <source>Account {account}: %n entries between {first} and {last} equal entries of another file; both are kept and counted.</source>
            <translation>
                <numerusform>Account {account}: %n entry between {first} and {last} equals an entry of another file; both are kept and counted.</numerusform>
                <numerusform>Account {account}: %n entries between {first} and {last} equal entries of another file; both are kept and counted.</numerusform>
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
        <name>PeriodStrip</name>
        <message numerus="yes">
            <source>{currency} in {credits}, out {debits}, %n entries</source>
            <translation>
                <numerusform>{currency} in {credits}, out {debits}, %n entry</numerusform>
                <numerusform>{currency} in {credits}, out {debits}, %n entries</numerusform>
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
        <name>Reading</name>
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
        <name>Report</name>
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
        <name>Timeline</name>
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
            <source>No statement for %n days</source>
            <translation>
                <numerusform>No statement for %n day</numerusform>
                <numerusform>No statement for %n days</numerusform>
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
</TS>
